"""The checklist as a table: as CSV and XLSX, in which words of labels are neutralised; and as JSON."""

from __future__ import annotations

import csv
import io
import re
import zipfile

from labellint.label import Language
from labellint.register import Register
from labellint.report.checklist import COLUMNS, table, words
from labellint.report.contract import Report
from labellint.report.lines import safe
from labellint.report.text import colophon
from labellint.report.words import Words

_WIDEST = 60  #: characters of a column in a spreadsheet
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_DATE = (1980, 1, 1, 0, 0, 0)  #: of every part of an XLSX file, so that the same input gives the same bytes


def to_json(report: Report, register: Register, language: Language) -> bytes:
    """The points as JSON, in the order of the form, their outcomes as keys (``not_conform``); then by which rules."""
    import msgspec

    _, points = table(report, register, language)
    told = {"points": points, "about": _colophon(report, language)}
    return msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"


def to_csv(report: Report, register: Register, language: Language) -> bytes:
    """The table as CSV; spreadsheets open it as it is (a byte order mark comes first). Below it, by which rules."""
    text = io.StringIO()
    told = [""] * len(COLUMNS)
    told[COLUMNS.index("note")] = _colophon(report, language)
    rows, weight = _rows(report, register, language), COLUMNS.index("weight")
    for row in rows[1:]:
        row[weight] = row[weight].replace("-", "–")  # "3-10" is a date for a spreadsheet
    csv.writer(text, lineterminator="\n").writerows([*rows, told])
    return ("\ufeff" + text.getvalue()).encode()


def to_xlsx(report: Report, register: Register, language: Language) -> bytes:
    """The table as a workbook, its headings fixed and ready to filter; on a second sheet, by which rules."""
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
    book.create_sheet("labellint").append([_colophon(report, language)])
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


def _rows(report: Report, register: Register, language: Language) -> list[list[str]]:
    """The headings and the rows of the table, in a language, harmless in a spreadsheet."""
    told = words(register, language)
    headings, points = table(report, register, language)
    rows = [
        [_harmless(told[point.outcome] if key == "outcome" else getattr(point, key)) for key in COLUMNS]
        for point in points
    ]
    return [headings, *rows]


def _colophon(report: Report, language: Language) -> str:
    return colophon(report.rulebook, Words(language)) if report.rulebook is not None else ""


def _harmless(value: str) -> str:
    """A cell that a spreadsheet does not take for a formula, on one line."""
    return "'" + safe(value) if value.startswith(("=", "+", "-", "@", "\t", "\r")) else safe(value)
