"""``labellint numbers``: the list of notified products that labels are compared with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from labellint.cli.options import Lang

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
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="A CSV or XLSX file with a row of headings; titles may stand above it."),
    ],
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
    lang: Annotated[
        Lang | None, typer.Option(metavar="LANG", help="The language of what is told: en (default), nl, fr or de.")
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
    from labellint.report.words import Words

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
    words = Words(lang.value if lang else chosen.settings.lang)
    taken = ", ".join(words("column", key=key, heading=repr(safe(name))) for key, name in found.columns.items())
    counts = f"{words.counted('notified', text.count(chr(10)) - 1)} {words.counted('rows', found.rows)}"
    typer.echo(f"{target}{words('colon')} {counts} ({taken}).")
    if found.skipped:
        rows = "; ".join(f"{words('row', line=line)}{words('colon')} {safe(cell)!r}" for line, cell in found.without)
        typer.echo(words("numberless", n=found.skipped, rows=rows))
    if chosen.notified_file() is None or target.resolve() != (chosen.notified_file() or target).resolve():
        typer.echo(words("use_list", file=f'"{target}"'))
