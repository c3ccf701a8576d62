"""``labellint numbers``: the list of notified products that labels are compared with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Load a list of notified products, with which the numbers on labels are compared.",
)


@app.callback()
def numbers() -> None:
    """Load a list of notified products, with which the numbers on labels are compared."""


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A CSV or XLSX file whose first row holds headings.")],
    columns: Annotated[
        str, typer.Option(metavar="KEY=COLUMN,..", help="number, name, company, categories: a heading, or 1, 2, 3 ...")
    ] = "",
    sheet: Annotated[
        str | None, typer.Option(metavar="NAME", help="The sheet of an XLSX file; else its first.")
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="The list to write; else as the configuration says."),
    ] = None,
) -> None:
    """Write the list of notified products from an authority's or your company's own table.

    \b
    labellint numbers import foodsup.xlsx
    labellint numbers import ours.csv --columns number=Notif,name=Product
    labellint numbers import ours.csv --columns categories=1,number=2,name=3

    Columns that are not named are found by their headings. The list goes
    where notified = "notified.csv" in labellint.toml says; labellint check
    then tells numbers that are not on it, or that belong to another product
    or company. Nothing is sent anywhere.
    """
    from labellint import config, drafts, importing, notified, spreadsheet
    from labellint.compiled import rulebook
    from labellint.errors import UsageError
    from labellint.report.lines import safe

    asked = importing.asked_columns(columns)
    chosen = config.choose(None, [])
    target = output or chosen.notified_file() or Path("notified.csv")
    drafts.spare(target, [file], "the list that is imported")
    pattern = rulebook(()).entries("number")["number"].value or ""
    found = importing.products(file, spreadsheet.rows(file, sheet), asked, pattern)
    text = notified.as_csv(found.products)
    try:
        target.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{target}: cannot be written ({error.strerror}); check the folder.") from None
    taken = ", ".join(f"{key} from {safe(heading)!r}" for key, heading in found.columns.items())
    typer.echo(f"{target}: {text.count(chr(10)) - 1} notified products of {found.rows} rows ({taken}).")
    if found.skipped:
        typer.echo(f"Without a notification number: {found.skipped} ({safe('; '.join(found.without))}).")
    if chosen.notified_file() is None or target.resolve() != (chosen.notified_file() or target).resolve():
        typer.echo(f'To use it, write notified = "{target}" in labellint.toml.')
