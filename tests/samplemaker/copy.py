"""The pieces a copywriter hands in: headings, paragraphs, bullets, tables; built as flowables for one size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer, Table
from samplemaker.type import Style

__all__ = ["Box", "Bullets", "Grid", "Head", "Item", "Para", "Spacer", "build"]


class Item:
    """A piece of copy."""


@dataclass(frozen=True)
class Head(Item):
    words: str
    scale: float = 1.08


@dataclass(frozen=True)
class Para(Item):
    words: str  #: reportlab's markup: <b>, <i>, <br/>
    scale: float = 1.0


@dataclass(frozen=True)
class Bullets(Item):
    lines: Sequence[str]
    sign: str = "•"


@dataclass(frozen=True)
class Grid(Item):
    """A table. ``rules``: "grid", "rows", "none" or "bands"; ``widths`` are shares of the column's width."""

    rows: Sequence[Sequence[str]]
    widths: Sequence[float]
    rules: str = "rows"
    heads: int = 1
    scale: float = 1.0
    left: int = 1  #: how many columns are aligned left


@dataclass(frozen=True)
class Box(Item):
    """An empty field for lot and date, with the words that stand in it."""

    lines: Sequence[str]
    field: str = "#ffffff"
    ink: str = "#1c1c1c"


def build(items: Sequence[Item], style: Style, size: float) -> list[Flowable]:
    parts: list[Flowable] = []
    for item in items:
        parts += _build(item, style, size)
        tight = isinstance(item, Head)
        if not tight:
            parts.append(Spacer(1, size * 0.32))
    return parts[:-1] if parts and isinstance(parts[-1], Spacer) else parts


def _build(item: Item, style: Style, size: float) -> list[Flowable]:
    match item:
        case Head(words, scale):
            words = words.upper() if style.capitals else words
            return [Paragraph(words, _paragraph(style, size * scale, bold=True, colour=style.accent))]
        case Para(words, scale):
            return [Paragraph(words, _paragraph(style, size * scale))]
        case Bullets(lines, sign):
            look = _paragraph(style, size, indent=size * 0.85)
            return [Paragraph(line, look, bulletText=sign) for line in lines]
        case Grid():
            return [_Shares(item, style, size)]
        case Box():
            return [_Field(item, style, size)]
    raise TypeError(f"no way to set {item!r}")


def _paragraph(
    style: Style, size: float, bold: bool = False, colour: str = "", indent: float = 0, align: int = TA_LEFT
) -> ParagraphStyle:
    return ParagraphStyle(
        "",
        fontName=f"{style.family}-bold" if bold else style.family,
        fontSize=size,
        leading=size * style.lead,
        textColor=HexColor(colour or style.ink),
        leftIndent=indent,
        bulletFontName=style.family,
        bulletFontSize=size,
        bulletColor=HexColor(colour or style.ink),
        alignment=align,
        splitLongWords=0,
    )


class _Shares(Flowable):
    """A table whose columns are shares of the width it is given."""

    def __init__(self, grid: Grid, style: Style, size: float) -> None:
        super().__init__()
        self.grid, self.look, self.size = grid, style, size

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        grid, style, size = self.grid, self.look, self.size * self.grid.scale
        whole = sum(grid.widths)
        rows = [
            [
                Paragraph(
                    cell,
                    _paragraph(
                        style, size, row < grid.heads, style.accent if row < grid.heads else "", 0,
                        TA_LEFT if column < grid.left else TA_RIGHT,
                    ),
                )
                for column, cell in enumerate(cells)
            ]
            for row, cells in enumerate(grid.rows)
        ]  # fmt: skip
        self.table = Table(rows, colWidths=[width * share / whole for share in grid.widths], style=self._rules())
        return self.table.wrap(width, height)

    def _rules(self) -> list[tuple[object, ...]]:
        grid, line = self.grid, HexColor(self.look.accent)
        pad = 0 if grid.rules == "none" else 1.2
        look: list[tuple[object, ...]] = [
            ("LEFTPADDING", (0, 0), (-1, -1), 0 if grid.rules in ("none", "rows") else 2.2),
            ("RIGHTPADDING", (0, 0), (-1, -1), 1.5 if grid.rules in ("none", "rows") else 2.2),
            ("TOPPADDING", (0, 0), (-1, -1), pad),
            ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
            ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ]
        if grid.rules == "grid":
            look.append(("GRID", (0, 0), (-1, -1), 0.4, line))
        elif grid.rules == "rows":
            look += [("LINEBELOW", (0, 0), (-1, -1), 0.3, line), ("LINEABOVE", (0, 0), (-1, 0), 0.9, line)]
        elif grid.rules == "bands":
            tint = HexColor("#e9ecef")
            look += [("BACKGROUND", (0, i), (-1, i), tint) for i in range(0, len(grid.rows), 2)]
        return look

    def draw(self) -> None:
        self.table.drawOn(self.canv, 0, 0)


class _Field(Flowable):
    def __init__(self, box: Box, style: Style, size: float) -> None:
        super().__init__()
        self.box, self.size = box, size
        self.look = Style(style.family, box.ink, box.ink, box.field, style.lead)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.lines = [Paragraph(line, _paragraph(self.look, self.size)) for line in self.box.lines]
        self.height = sum(line.wrap(width - 3 * mm, height)[1] for line in self.lines) + 1.6 * mm
        return width, self.height

    def draw(self) -> None:
        self.canv.setFillColor(HexColor(self.box.field))
        self.canv.setStrokeColor(HexColor(self.box.ink))
        self.canv.setLineWidth(0.4)
        self.canv.rect(0, 0, self.width, self.height, fill=1, stroke=1)
        y = self.height - 0.6 * mm
        for line in self.lines:
            y -= line.height
            line.drawOn(self.canv, 1.5 * mm, y)
