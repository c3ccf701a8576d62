"""A label as a sheet of paper: lengths in millimetres from the top left, text columns that are fitted, not cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from samplemaker.copy import Item, Spacer, build
from samplemaker.type import Style

SMALLEST = 6.7  #: points; in every family here an x-height above 1.2 mm


@dataclass(frozen=True)
class Column:
    """A rectangle and what is set in it; ``turn`` 90 reads from bottom to top, 270 from top to bottom."""

    x: float
    y: float
    width: float
    height: float
    items: Sequence[Item]
    style: Style
    turn: int = 0
    spread: float = 1.6  #: most extra space between two items, mm

    @property
    def measure(self) -> float:
        """Length of a line, in points."""
        return (self.height if self.turn else self.width) * mm

    @property
    def depth(self) -> float:
        """Room for lines below each other, in points."""
        return (self.width if self.turn else self.height) * mm


class Sheet:
    def __init__(self, path: Path, width: float, height: float, ground: str, title: str) -> None:
        self.width, self.height = width, height
        self.canvas = Canvas(str(path), pagesize=(width * mm, height * mm), invariant=True, pageCompression=1)
        self.canvas.setTitle(title)
        self.canvas.setAuthor("labellint samples (fictional product)")
        self.fill(0, 0, width, height, ground)

    def save(self) -> None:
        self.canvas.showPage()
        self.canvas.save()

    def up(self, y: float) -> float:
        return (self.height - y) * mm

    def fill(self, x: float, y: float, width: float, height: float, colour: str, radius: float = 0) -> None:
        self.canvas.setFillColor(HexColor(colour))
        self.canvas.roundRect(x * mm, self.up(y + height), width * mm, height * mm, radius * mm, stroke=0, fill=1)

    def frame(self, x: float, y: float, width: float, height: float, colour: str, line: float = 0.5) -> None:
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineWidth(line)
        self.canvas.rect(x * mm, self.up(y + height), width * mm, height * mm, stroke=1, fill=0)

    def rule(self, x0: float, y0: float, x1: float, y1: float, colour: str, line: float = 0.5) -> None:
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineWidth(line)
        self.canvas.line(x0 * mm, self.up(y0), x1 * mm, self.up(y1))

    def shape(self, points: Sequence[tuple[float, float]], colour: str) -> None:
        """A closed outline of cubic curves: a start, then three points for each curve."""
        path = self.canvas.beginPath()
        (x, y), rest = points[0], points[1:]
        path.moveTo(x * mm, self.up(y))
        for i in range(0, len(rest), 3):
            flat = [value for px, py in rest[i : i + 3] for value in (px * mm, self.up(py))]
            path.curveTo(*flat)
        path.close()
        self.canvas.setFillColor(HexColor(colour))
        self.canvas.drawPath(path, stroke=0, fill=1)

    def disc(self, x: float, y: float, radius: float, colour: str) -> None:
        self.canvas.setFillColor(HexColor(colour))
        self.canvas.circle(x * mm, self.up(y), radius * mm, stroke=0, fill=1)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        face: str,
        size: float,
        colour: str,
        align: str = "left",
        within: float = 0,
    ) -> None:
        """One line with its base at ``y``; ``within``: must not be wider (mm)."""
        width = stringWidth(words, face, size)
        if within and width > within * mm:
            raise ValueError(f"{words!r} is {width / mm:.1f} mm wide, more than {within}")
        self.canvas.setFillColor(HexColor(colour))
        self.canvas.setFont(face, size)
        left = {"left": 0.0, "centre": width / 2, "right": width}[align]
        self.canvas.drawString(x * mm - left, self.up(y), words)

    def turned(self, x: float, y: float, words: str, face: str, size: float, colour: str) -> None:
        """One line from bottom to top, starting at x, y."""
        self.canvas.saveState()
        self.canvas.translate(x * mm, self.up(y))
        self.canvas.rotate(90)
        self.canvas.setFillColor(HexColor(colour))
        self.canvas.setFont(face, size)
        self.canvas.drawString(0, 0, words)
        self.canvas.restoreState()

    def columns(self, columns: Sequence[Column], largest: float = 9, smallest: float = SMALLEST) -> float:
        """Set all columns in the largest common size that fits; raises if the smallest does not."""
        size = largest
        while size >= smallest - 1e-6:
            over = [c for c in columns if _height(c, size) > c.depth]
            if not over:
                for column in columns:
                    self._set(column, size)
                return size
            size = round(size - 0.1, 2)
        worst = max(columns, key=lambda c: _height(c, smallest) - c.depth)
        need = _height(worst, smallest) / mm
        raise ValueError(f"a column of {worst.width} x {worst.height} mm needs {need:.1f} mm: {worst.items[0]}")

    def _set(self, column: Column, size: float) -> None:
        self.canvas.saveState()
        if column.turn == 90:
            self.canvas.translate(column.x * mm, self.up(column.y + column.height))
        elif column.turn == 270:
            self.canvas.translate((column.x + column.width) * mm, self.up(column.y))
        else:
            self.canvas.translate(column.x * mm, self.up(column.y))
        self.canvas.rotate(column.turn)
        parts = build(column.items, column.style, size)
        spare = column.depth - _height(column, size)
        gaps = max(sum(1 for p in parts[:-1] if isinstance(p, Spacer)), 1)
        extra = min(spare / gaps, column.spread * mm)
        y = 0.0
        for part in parts:
            _, tall = part.wrap(column.measure, column.depth)
            y -= tall
            if isinstance(part, Spacer):
                y -= extra
            else:
                part.drawOn(self.canvas, 0, y)
        self.canvas.restoreState()


def _height(column: Column, size: float) -> float:
    parts = build(column.items, column.style, size)
    return sum(part.wrap(column.measure, 1e6)[1] for part in parts)
