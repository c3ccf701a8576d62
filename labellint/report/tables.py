"""The checklist as a table: on screen, as CSV, HTML and XLSX. Words of labels are neutralised for each."""

from __future__ import annotations

import csv
import html
import io
import re
import zipfile
from collections.abc import Iterable
from typing import TYPE_CHECKING

from labellint.label import Language
from labellint.register import Register
from labellint.report.checklist import COLUMNS, Point, table, words
from labellint.report.contract import Report
from labellint.report.lines import safe

if TYPE_CHECKING:
    from rich.text import Text

_WIDTH = 120  #: of a table that is not shown on a terminal
_WIDEST = 60  #: characters of a column in a spreadsheet
_STYLES = {"not_conform": "bold red", "advice": "yellow", "unjudged": "magenta", "person": "cyan", "conform": "green"}
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_DATE = (1980, 1, 1, 0, 0, 0)  #: of every part of an XLSX file, so that the same input gives the same bytes


def to_csv(report: Report, register: Register, language: Language) -> bytes:
    """The table as CSV; spreadsheets open it as it is (a byte order mark comes first)."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(_rows(report, register, language))
    return ("\ufeff" + text.getvalue()).encode()


def to_html(report: Report, register: Register, language: Language) -> bytes:
    """The table as one HTML page."""
    headings, *rows = _rows(report, register, language)
    lines = [
        f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>Checklist 2276</title>',
        "<style>body{font:14px sans-serif}table{border-collapse:collapse}td,th{border:1px solid #999;padding:4px 8px;"
        "text-align:left;vertical-align:top}</style><table>",
        _row("th", headings),
        *(_row("td", row) for row in rows),
        "</table></html>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _row(tag: str, values: Iterable[str]) -> str:
    return "<tr>" + "".join(f"<{tag}>{html.escape(value)}</{tag}>" for value in values) + "</tr>"


def to_xlsx(report: Report, register: Register, language: Language) -> bytes:
    """The table as a workbook with one sheet, its headings fixed and ready to filter."""
    import datetime as dt

    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    rows = _rows(report, register, language)
    book = Workbook()
    book.properties.created = book.properties.modified = dt.datetime(*_DATE)
    sheet = book.active
    sheet.title = "2276"
    for row in rows:
        sheet.append(row)
    for number, column in enumerate(zip(*rows, strict=True), 1):
        widest = max(len(value) for value in column)
        sheet.column_dimensions[get_column_letter(number)].width = min(widest, _WIDEST) + 2
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for cells in sheet.iter_rows(min_row=2):
        for cell in cells:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    out = io.BytesIO()
    book.save(out)
    return _undated(out.getvalue())


def _undated(workbook: bytes) -> bytes:
    """The same workbook without the time at which it was made; openpyxl notes that of saving whatever it is told."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as made, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as kept:
        for name in made.namelist():
            part = _MODIFIED.sub(rb"\g<1>1980-01-01T00:00:00Z", made.read(name))
            kept.writestr(zipfile.ZipInfo(name, _DATE), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def to_screen(report: Report, register: Register, language: Language, terminal: bool = False) -> bytes:
    """The table of each label under its name, in colour and as wide as it is on a terminal."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    told = words(register, language)
    _, points = table(report, register, language)
    text = io.StringIO()
    console = Console(
        file=text, width=None if terminal else _WIDTH, force_terminal=terminal, highlight=False, emoji=False
    )
    for label in report.labels:
        shown = Table(title=Text(safe(label.name)), title_justify="left", box=SIMPLE_HEAD, show_edge=False, padding=0)
        shown.add_column(Text(told["item"]), no_wrap=True)
        for key, ratio in (("weight", None), ("outcome", None), ("what", 3), ("words", 3), ("page", None)):
            shown.add_column(Text(told[key]), ratio=ratio, overflow="fold")  # evidence is never cut short
        for point in points:
            if point.product == label.name:
                shown.add_row(*_cells(point, told))
        console.print(shown)
    return "".join(f"{line.rstrip()}\n" for line in text.getvalue().splitlines()).encode()


def _cells(point: Point, told: dict[str, str]) -> list[Text]:
    from rich.text import Text

    outcome = Text(told[point.outcome], style=_STYLES.get(point.outcome, ""))
    said = Text(safe(point.words))
    if point.note:
        said.append(f"\n{point.note}" if point.words else point.note, style="dim")
    weight = point.weight.partition(" ")[0]
    return [Text(point.item), Text(weight), outcome, Text(point.what), said, Text(point.page)]


def _rows(report: Report, register: Register, language: Language) -> list[list[str]]:
    """The headings and the rows of the table, in a language, harmless in a spreadsheet."""
    told = words(register, language)
    headings, points = table(report, register, language)
    rows = [
        [_harmless(told[point.outcome] if key == "outcome" else getattr(point, key)) for key in COLUMNS]
        for point in points
    ]
    return [headings, *rows]


def _harmless(value: str) -> str:
    """A cell that a spreadsheet does not take for a formula, on one line."""
    return "'" + safe(value) if value.startswith(("=", "+", "-", "@", "\t", "\r")) else safe(value)
