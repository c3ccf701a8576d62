"""The rows of a CSV or XLSX file that somebody else made: encoding and delimiter found, sizes bounded."""

from __future__ import annotations

import codecs
import csv
import io
import zipfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from labellint.errors import UsageError

MOST_ROWS = 500_000
_MOST_BYTES = 100_000_000  #: of the file
_MOST_UNPACKED = 600_000_000  #: of what is packed in an XLSX file
_MOST_CELL = 1_000  #: characters of a cell that are kept
_MOST_CELLS = 200  #: cells of a row that are kept
_SAMPLE = 20_000  #: characters by which the delimiter is found
_DELIMITERS = ";,\t|"
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def rows(path: Path, sheet: str | None = None) -> list[list[str]]:
    """The rows of a table that hold anything, cells as text. ``sheet``: of an XLSX file; None: its first.

    Raises UsageError with one sentence where the file is no table, is too large or has no such sheet.
    """
    try:
        if path.is_dir():
            raise UsageError(f"{path}: is a folder; give a CSV or XLSX file.")
        size = path.stat().st_size if path.is_file() else -1
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror}); check the path.") from None
    if size < 0:
        raise UsageError(f"{path}: there is no such file; give a CSV or XLSX file.")
    if size > _MOST_BYTES:
        raise UsageError(f"{path}: larger than {_MOST_BYTES // 1_000_000} MB; give only the columns that are needed.")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror}); check its permissions.") from None
    if sheet is not None and not data.startswith(b"PK"):
        raise UsageError(f"{path}: is a CSV file, which has no sheets; leave --sheet out.")
    found = _xlsx(path, data, sheet) if data.startswith(b"PK") else _csv(path, data)
    kept = [cells for row in found if any(cells := [_cell(value) for value in islice(row, _MOST_CELLS)])]
    if not kept:
        raise UsageError(f"{path}: holds no rows; give a CSV or XLSX file with a line of headings.")
    return kept


def _cell(value: object) -> str:
    """A cell as one line of text; a whole number that a spreadsheet keeps as 12.0 is 12."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(str("" if value is None else value)[:_MOST_CELL].split())


def _bounded(path: Path, found: Iterator[list[object]]) -> Iterator[list[object]]:
    for number, row in enumerate(found):
        if number >= MOST_ROWS:
            raise UsageError(f"{path}: more than {MOST_ROWS} rows; give a shorter list.")
        yield row


def _csv(path: Path, data: bytes) -> Iterator[list[object]]:
    text = _decoded(path, data)
    try:
        dialect: type[csv.Dialect] | str = csv.Sniffer().sniff(text[:_SAMPLE], _DELIMITERS)
    except csv.Error:  # one column, or rows that differ: the likeliest delimiter of the first line
        first = text.partition("\n")[0]
        dialect = _dialect(max(_DELIMITERS, key=first.count))
    try:
        yield from _bounded(path, (list[object](row) for row in csv.reader(io.StringIO(text, newline=""), dialect)))
    except csv.Error as error:
        raise UsageError(f"{path}: not a CSV file that can be read ({error}); save it as CSV UTF-8.") from None


def _dialect(delimiter: str) -> type[csv.Dialect]:
    class Plain(csv.excel):
        pass

    Plain.delimiter = delimiter
    return Plain


def _decoded(path: Path, data: bytes) -> str:
    """The text, by its byte order mark, as UTF-8, or as what Western European spreadsheets write."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if "\0" in text:
        raise UsageError(f"{path}: not a table of text; give a CSV or XLSX file.")
    return text


def _xlsx(path: Path, data: bytes, sheet: str | None) -> Iterator[list[object]]:
    broken = f"{path}: not an XLSX file that can be read; open it in a spreadsheet and save it as CSV UTF-8."
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            unpacked = sum(member.file_size for member in packed.infolist())
    except zipfile.BadZipFile:
        raise UsageError(broken) from None
    if unpacked > _MOST_UNPACKED:
        raise UsageError(f"{path}: unpacks to more than {_MOST_UNPACKED // 1_000_000} MB; save it as CSV.")
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except Exception:  # openpyxl raises what its parts raise: KeyError, ValueError, ParseError, InvalidFileException
        raise UsageError(broken) from None
    if sheet is not None and sheet not in book.sheetnames:
        raise UsageError(f"{path}: has no sheet {sheet!r}; its sheets are {', '.join(book.sheetnames)}.")
    try:
        chosen = book[sheet] if sheet is not None else book.worksheets[0]
        yield from _bounded(path, (list[object](row) for row in chosen.iter_rows(values_only=True)))
    except UsageError:
        raise
    except Exception:
        raise UsageError(broken) from None
    finally:
        book.close()
