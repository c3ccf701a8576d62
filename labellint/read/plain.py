"""Plain text into sheets: every character counts as 6 x 12 points, so that columns and tables keep their geometry.

A form feed begins a new page.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import PurePath

import regex

from labellint.errors import ReadError
from labellint.label import Box, LeftOut, Word
from labellint.read.hyphens import PLAIN
from labellint.read.sheet import Sheet

WIDE, HIGH = 6.0, 12.0  #: points a character
MAX_CHARACTERS = 200_000  #: of a text; the longest leaflets have a tenth, and judging more takes minutes
_TAB = 8
_BETWEEN = 3  #: characters between two columns
_GAP = regex.compile(r"(?<=\S) {3,}(?=\S)")
_BAR = " | "  #: between two cells
_WORD = regex.compile(r"[^\s\u00ad\u200b\ufeff]+(?:[\u00ad\u200b\ufeff]+[^\s\u00ad\u200b\ufeff]+)*")
_PLAIN = PLAIN | str.maketrans("", "", "\u00ad\u200b\ufeff\u200c\u200d\u2060")
_OTHERS = frozenset(
    {".ai", ".bmp", ".doc", ".docx", ".eps", ".gif", ".heic", ".indd", ".jpeg", ".jpg", ".odt", ".pdf", ".png", ".psd"}
    | {".pages", ".pptx", ".rtf", ".svg", ".tif", ".tiff", ".webp", ".xlsx"}
)  #: endings of names that promise no plain text; what is in such a file is damaged, or not what it is taken for
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def sheets(data: bytes, name: str) -> list[Sheet]:
    """The pages of a text. Raises ReadError: ``unsupported`` for what is not text, ``empty``, ``too_large``."""
    text, note = decode(data, name)
    if PurePath(name).suffix.lower() in _OTHERS:
        told = "{file}: this is plain text, whatever its name says; name it .txt, or export the label as PDF."
        raise ReadError("unsupported", told, file=name)
    if len(text) > MAX_CHARACTERS:
        raise ReadError("too_large", "{file}: the text is too long for a label; give one label a file.", file=name)
    pages = text.replace("\r\n", "\n").replace("\r", "\n").split("\f")
    found = [_sheet(page, number, note) for number, page in enumerate(pages, 1)]
    if not any(sheet.words for sheet in found):
        raise ReadError("empty", "{file}: there are no words in the text; save the label again.", file=name)
    return found


def decode(data: bytes, name: str) -> tuple[str, str | None]:
    """The text of a file, and a note where it was not UTF-8. Raises ReadError where it is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding), None
            except UnicodeDecodeError:
                raise ReadError("damaged", "{file}: the text is damaged; save it again as UTF-8.", file=name) from None
    controls = sum(byte < 9 or 13 < byte < 32 for byte in data[:65536])
    if b"\x00" in data or controls > 0.02 * min(len(data), 65536):
        raise ReadError("unsupported", "{file}: neither PDF, picture nor text; export the label as PDF.", file=name)
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "read as Latin-1, because it is not UTF-8"


def _sheet(text: str, number: int, note: str | None) -> Sheet:
    lines = _aligned(_tabbed(_barred(text.split("\n"))))
    words = [
        Word(text=match[0].translate(_PLAIN), box=_box(number, row, match.start(), match.end()))
        for row, line in enumerate(lines)
        for match in _WORD.finditer(line)
    ]
    width = max((len(line) for line in lines), default=1) * WIDE
    return Sheet(
        page=number,
        width=max(width, WIDE),
        height=max(len(lines), 1) * HIGH,
        words=tuple(words),
        blank=not words,
        left_out=(LeftOut(Box(number, 0.0, 0.0, 0.0, 0.0), note),) if note else (),
    )


def _barred(lines: list[str]) -> list[str]:
    """The lines with the bars between the cells of a table below each other; its heading may lack the first cell, and
    the last cell may be empty."""
    lines = [f"{line.rstrip()} " if line.rstrip().endswith(_BAR.rstrip()) else line for line in lines]
    found: list[str] = []
    head = False  #: the last line stands alone with its bars
    for bars, block in groupby(lines, key=lambda line: line.count(_BAR)):
        rows = [line.split(_BAR) for line in block]
        if bars and len(rows) > 1:
            if head and found[-1].count(_BAR) == bars - 1:
                rows.insert(0, ["", *found.pop().split(_BAR)])
            widths = [max(len(row[i]) for row in rows) for i in range(bars)]
            rows = [[*(map(str.ljust, row, widths)), row[-1]] for row in rows]
        found += [_BAR.join(row) for row in rows]
        head = bars > 0 and len(rows) == 1
    return found


def _tabbed(lines: list[str]) -> list[str]:
    """The lines with a tab between two cells that wide gaps part, where the cells do not stand below each other; the
    heading of a table may lack the first cell."""
    found: list[str] = []
    head: list[tuple[int, int]] = []  #: the cells of a run of one line
    for block in _tables(lines):
        cells = [_cells(row) for row in block]
        full = [row for row in cells if len(row) == len(cells[0])]
        headed = len(head) > 1 and len(full[0]) == len(head) + 1 and head[-1][0] >= max(row[-1][1] for row in full)
        if headed:
            found[-1] = "\t" + _GAP.sub("\t", found[-1])
        crossed = headed or any(
            max(row[i][0] for row in full) >= min(row[i][1] for row in full) for i in range(1, len(full[0]))
        )
        found += [_GAP.sub("\t", row) for row in block] if crossed else block
        head = cells[0] if len(block) == 1 and not crossed and not block[0][:1].isspace() else []
    return found


def _cells(line: str) -> list[tuple[int, int]]:
    """Where each cell of a line begins and ends."""
    gaps = list(_GAP.finditer(line))
    starts = [0, *(gap.end() for gap in gaps)]
    return list(zip(starts, [*(gap.start() for gap in gaps), len(line.rstrip())], strict=True))


def _tables(lines: list[str]) -> Iterator[list[str]]:
    """The lines in runs of those with wide gaps: no row of a table has more cells than its first, and the last of them
    may lack ("Yeast    1800 mg" below a heading with a column of percentages)."""
    run: list[str] = []
    most = 0
    for line in lines:
        cells = 0 if line[:1].isspace() or _BAR in line else len(_GAP.findall(line))
        if run and not 0 < cells <= most:
            yield run
            run = []
        most = most if run else cells
        run.append(line)
    if run:
        yield run


def _aligned(lines: list[str]) -> list[str]:
    """The lines with spaces for tabs: tables get columns wide enough for their cells.

    Where no row has a cell for each tab, several tabs in a row only fill up what a short name leaves.
    """
    found: list[str] = []
    for tabbed, block in groupby(lines, key=lambda line: "\t" in line):
        rows = [line.split("\t") for line in block]
        full = max((len(row) for row in rows if "" not in row[1:-1]), default=0)
        if not tabbed or any("" in row[1:-1] and len(row) > full for row in rows):
            found += ["\t".join(row).expandtabs(_TAB) for row in rows]
            continue
        widths = [max(len(row[i]) for row in rows if i < len(row)) + _BETWEEN for i in range(max(map(len, rows)))]
        found += ["".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)) for row in rows]
    return found


def _box(page: int, row: int, start: int, end: int) -> Box:
    return Box(page, start * WIDE, row * HIGH, end * WIDE, (row + 1) * HIGH)
