"""A label text as a PDF: paragraphs in one column or two, tables where cells are parted by two spaces or more."""

from __future__ import annotations

import io
from itertools import groupby
from pathlib import Path

import regex
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.benchmarks.artwork.fonts import face

FONTS = ("sans", "dejavu", "condensed", "serif", "noto")
MARGIN, GUTTER, LEADING = 18.0, 16.0, 1.28
LONG = 26  #: lines from which a label is set in two columns
_CELLS = regex.compile(r" {2,}|\t+")


def set_text(path: Path, number: int) -> bytes:
    """The text of a file, in a type and size that depend on its ``number``."""
    font, size = FONTS[number % len(FONTS)], 6.5 + number % 4 * 0.5
    if font not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(font, str(face(font).path)))
        pdfmetrics.registerFont(TTFont(f"{font}-bold", str(face(f"{font}-bold").path)))
    width = size * 34
    lines = _set(path.read_text(encoding="utf-8").splitlines(), font, size, width)
    columns = [lines]
    if len(lines) > LONG:
        middle = next((i for i in range(len(lines) // 2, len(lines)) if not lines[i]), len(lines))
        columns = [lines[:middle], lines[middle + 1 :]]
    high = max(len(column) for column in columns) * size * LEADING + 2 * MARGIN
    page = (2 * MARGIN + len(columns) * width + (len(columns) - 1) * GUTTER, high + size)
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=page, invariant=True)
    for place, column in enumerate(columns):
        left, y = MARGIN + place * (width + GUTTER), page[1] - MARGIN - size
        for pieces in column:
            for x, text, bold in pieces:
                canvas.setFont(f"{font}-bold" if bold else font, size)
                canvas.drawString(left + x, y, text)
            y -= size * LEADING
    canvas.save()
    return out.getvalue()


Pieces = list[tuple[float, str, bool]]  #: what stands in a line: x, text, whether it is bold


def _set(texts: list[str], font: str, size: float, width: float) -> list[Pieces]:
    lines: list[Pieces] = []
    for tabled, group in groupby(texts, key=lambda text: len(_CELLS.split(text.strip())) > 1):
        if tabled:
            lines += _table(list(group), font, size, width)
            continue
        for text in group:
            bold = bool(lines) is False or (text.isupper() and len(text) > 3)
            parts = simpleSplit(text, f"{font}-bold" if bold else font, size, width) if text.strip() else [""]
            lines += [[(0.0, part, bold)] if part else [] for part in parts]
    return lines


def _table(texts: list[str], font: str, size: float, width: float) -> list[Pieces]:
    """Rows with the first cell at the left and the others evenly in the right half; a heading row has them so too."""
    rows = [([""] if text[:2] == "  " else []) + _CELLS.split(text.strip()) for text in texts]
    most = max(len(row) for row in rows)
    step = (width * 0.55) / max(1, most - 1)
    lines: list[Pieces] = []
    for row in rows:
        cells = [simpleSplit(row[0], font, size, width * 0.45 - size)]
        cells += [simpleSplit(cell, font, size, step - size) for cell in row[1:]]
        shift = most - len(row) if len(row) > 1 and any(c.isdigit() for c in row[-1]) else 0
        for i in range(max(len(cell) for cell in cells)):
            lines.append(
                [
                    (0.0 if k == 0 else width * 0.45 + (k - 1 + shift * (shift < most - 1) * 0) * step, cell[i], False)
                    for k, cell in enumerate(cells)
                    if i < len(cell) and cell[i]
                ]
            )
    return lines
