"""``labellint check``."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from labellint.cli.options import Format, Lang

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
_SEPARATOR = "\x1f"
_TABLES = (".csv", ".html", ".xlsx")  #: endings of a checklist that is not text


class Kind(StrEnum):
    oral = "oral"
    topical = "topical"


class FailOn(StrEnum):
    error = "error"
    warning = "warning"
    info = "info"
    never = "never"


class Show(StrEnum):
    error = "error"
    warning = "warning"
    info = "info"
    unsure = "unsure"
    kept = "kept"
    all = "all"


class Check(TyperCommand):
    """Joins ``--product NAME FILE FILE`` into one value before the options are parsed: it takes all words that follow,
    up to the next option."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        return super().parse_args(ctx, join_products(args))


def join_products(arguments: list[str]) -> list[str]:
    """``--product NAME FILE FILE`` as ``--product`` and one word."""
    joined: list[str] = []
    words = iter(arguments)
    word = next(words, None)
    while word is not None:
        joined.append(word)
        if word == "--":
            joined.extend(words)
            break
        following = next(words, None)
        if word == "--product":
            taken = []
            while following is not None and not (following.startswith("-") and following != "-"):
                taken.append(following)
                following = next(words, None)
            joined.append(_SEPARATOR.join(taken))
        word = following
    return joined


@app.command(cls=Check)
def check(
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="FILE...", help="Files, folders or patterns; - reads standard input.", show_default=False
        ),
    ] = None,
    product: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME FILE..", help="One label made of several files (front, back, leaflet); repeatable."),
    ] = None,
    as_: Annotated[str, typer.Option("--as", metavar="NAME", help="The file name of standard input.")] = "stdin",
    market: Annotated[
        list[str] | None,
        typer.Option("--market", "-m", metavar="MARKET", help="be (default), nl, de, fr or eu; repeatable."),
    ] = None,
    kind: Annotated[
        Kind | None, typer.Option(metavar="KIND", help="oral or topical; left out: found from the label.")
    ] = None,
    as_of: Annotated[
        str | None, typer.Option(metavar="DATE", help="Judge by the law of this day, as 2027-03-01.")
    ] = None,
    format: Annotated[
        Format, typer.Option("--format", "-f", metavar="FORMAT", help="text, json or checklist.")
    ] = Format.text,
    dpi: Annotated[
        float | None,
        typer.Option(metavar="N", help="Dots per inch of pictures, where known: their letters are measured in mm."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write the report to a file.")
    ] = None,
    fail_on: Annotated[
        FailOn | None,
        typer.Option(
            metavar="LEVEL",
            help="From which severity on a finding makes the exit code 1: error (default), warning, info or never.",
        ),
    ] = None,
    allow_unsure: Annotated[
        bool, typer.Option("--allow-unsure", help="Do not fail on what could not be judged.")
    ] = False,
    show: Annotated[
        list[Show] | None,
        typer.Option(
            metavar="WHAT", help="What the text report shows: error, warning, info, unsure, kept or all; repeatable."
        ),
    ] = None,
    lang: Annotated[
        Lang | None, typer.Option(metavar="LANG", help="The language of messages: en (default), nl, fr or de.")
    ] = None,
    rules: Annotated[
        list[Path] | None, typer.Option(metavar="DIR", help="A folder with rules of your own; repeatable.")
    ] = None,
    config: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The configuration file; left out: the closest one.")
    ] = None,
) -> None:
    """Check labels and say what is wrong, where, and by which law.

    Exit code: 0 all is kept, 1 something is broken, 2 wrong use, 3 something could not be read or judged.
    """
    from labellint import config as configuration
    from labellint import drafts
    from labellint.cli.progress import Progress
    from labellint.errors import UsageError
    from labellint.inspection import Inspection

    try:
        if not files and not product:
            raise UsageError("Nothing to check; name files, folders or patterns, or - for standard input.")
        products = [drafts.product(words.split(_SEPARATOR) if words else []) for words in product or ()]
        found, missing = drafts.find(files or (), products, dpi)
        if output is not None:
            written, output = output, None  # the JSON of a refusal may not take the label's place either
            _check_ending(written, format)
            drafts.spare(written, drafts.on_disk(found))
            output = written
        found = [drafts.filled(draft, as_, sys.stdin.buffer.read) for draft in found]
        given = configuration.Given(
            markets=configuration.markets(market or ()),
            kind=kind.value if kind else None,
            as_of=configuration.day(as_of) if as_of else None,
        )
        chosen = configuration.choose(config, drafts.on_disk(found))
        show_kept = format is Format.checklist
        inspection = Inspection(chosen, given, rules or (), lang.value if lang else None, show_kept)
        with Progress() as progress:
            report = inspection.run(found, missing, fail_on.value if fail_on else None, allow_unsure, begun=progress.on)
        _advise(report)
        if given.as_of is not None:
            _warn_of_the_day(given.as_of, inspection.rulebook.about)
    except UsageError as error:
        if format is Format.json:
            _write(_useless(error), output)
        raise
    if format is Format.json:
        from labellint.report.json import to_json

        _write(to_json(report), output)
    elif format is Format.checklist:
        _write(_checklist(report, inspection, output), output)
    else:
        _show(report, inspection.language, _shown(show), output)
    raise typer.Exit(report.exit_code)


def _advise(report: Any) -> None:
    """Say on standard error what to install where pictures were read without the data of a language."""
    if any(page.method in ("ocr", "mixed", "unreadable") for label in report.labels for page in label.read.pages):
        from labellint.read.ocr import advice

        told = advice()
        if told is not None and sys.stderr is not None:
            print(f"labellint: {told}", file=sys.stderr)


def _warn_of_the_day(day: Any, about: Any) -> None:
    """Say on standard error that the rules do not know the law of the day that was asked for."""
    if sys.stderr is None or about.law_known_since <= day <= about.law_checked_until:
        return
    if day < about.law_known_since:
        told = f"the rules know the law since {about.law_known_since}; what held on {day} may differ."
    else:
        told = f"the law was looked up until {about.law_checked_until}; changes between then and {day} may be missing."
    print(f"labellint: {told}", file=sys.stderr)


def _checklist(report: Any, inspection: Any, output: Path | None) -> bytes:
    """The inspectors' form: as CSV, HTML, JSON or XLSX where the file to write is called so, else as text."""
    from labellint.report.page import to_html
    from labellint.report.screen import to_screen
    from labellint.report.tables import to_csv, to_json, to_xlsx

    writers = {".csv": to_csv, ".html": to_html, ".json": to_json, ".xlsx": to_xlsx}
    writer = writers.get(output.suffix.lower()) if output else None
    if writer is not None:
        return writer(report, inspection.register, inspection.language)
    terminal = output is None and sys.stdout.isatty()
    return to_screen(report, inspection.register, inspection.language, terminal)


def _check_ending(output: Path, format: Format) -> None:
    """Raises UsageError where a file would be called what it is not, as a report of text called report.html."""
    from labellint.drafts import SUFFIXES
    from labellint.errors import UsageError

    ending = output.suffix.lower()
    if format is Format.checklist and ending not in (*_TABLES, ".json", ".txt", ""):
        raise UsageError(
            f"{output}: a checklist is written as .txt, .csv, .html, .json or .xlsx; choose one of these endings."
        )
    if format is not Format.checklist and ending in _TABLES:
        raise UsageError(f"{output}: only a checklist is written as {ending}; add --format checklist.")
    if format is Format.text and ending == ".json":
        raise UsageError(f"{output}: this report is text; add --format json, or call it .txt.")
    if ending in SUFFIXES - {".txt"}:
        raise UsageError(f"{output}: no report is written as {ending}; call it .txt, or .json with --format json.")


def _useless(error: Exception) -> bytes:
    """The JSON report of a run that could not begin."""
    from labellint.report.assemble import report
    from labellint.report.contract import Failure
    from labellint.report.json import to_json

    return to_json(report([], [Failure(file="", reason="usage", message=str(error))], None))


def _show(report: Any, language: Any, shown: frozenset[str], output: Path | None) -> None:
    from labellint.report.lines import plain, show
    from labellint.report.text import to_lines

    lines = to_lines(report, language, shown)
    if output is None:
        show(lines, sys.stdout)
    else:
        _write(plain(lines).encode(), output)


def _shown(chosen: list[Show] | None) -> frozenset[str]:
    from labellint.report.text import SHOWN

    if not chosen:
        return SHOWN
    if Show.all in chosen:
        return SHOWN | {"kept"}
    return frozenset(item.value for item in chosen)


def _write(content: bytes, output: Path | None) -> None:
    from labellint.errors import UsageError

    if output is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    try:
        output.write_bytes(content)
    except OSError as error:
        raise UsageError(f"{output}: cannot be written ({error.strerror}); check the folder.") from None
