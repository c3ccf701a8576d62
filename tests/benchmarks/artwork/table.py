"""Tables: columns of given width, cells of several lines, numbers aligned right or on the decimal sign."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .lines import Line, Piece, Token, fill, tokens
from .truth import TruthCell, TruthTable, around

if TYPE_CHECKING:
    from .panel import Panel, Style


@dataclass(frozen=True)
class Column:
    """`share` of the width of the table; `align` is "left", "right", "centre" or "decimal"."""

    share: float
    align: str = "left"
    head_align: str = ""


def parse_columns(text: str) -> list[Column]:
    """Columns from a text such as "40 | 20 right | 20 decimal centre"."""
    found = []
    for part in text.split("|"):
        share, *aligns = part.split()
        found.append(Column(float(share), *aligns))
    return found


def lay_table(
    panel: Panel,
    style: Style,
    columns: list[Column],
    rows: list[list[str]],
    *,
    rules: str,
    head: int,
    padding: float,
    leaders: bool = False,
) -> None:
    """Place the table at the panel's cursor, move the cursor below it and note its cells in the truth.

    `leaders` fills the room between the cells of a row with dots, which belong to no cell.
    """
    if panel.direction:
        raise ValueError("tables stand in upright panels")
    sheet, total = panel.sheet, sum(c.share for c in columns)
    edges = [0.0]
    for column in columns:
        edges.append(edges[-1] + panel.width * column.share / total)
    marks = _decimal_marks(style, columns, rows[head:])
    top = start = panel.cursor
    tops, cells, first_word = [top], [], len(sheet.words)
    for number, row in enumerate(rows):
        is_head = number < head
        row_style = replace(style, bold=style.bold or is_head, hyphenate=False)
        filled = [
            _cell_lines(panel, text, edges[i + 1] - edges[i] - 2 * padding, row_style) for i, text in enumerate(row)
        ]
        height = max(len(lines) for lines in filled) * style.size * style.leading + 2 * padding * 0.6
        if rules == "zebra" and number % 2 == 1:
            sheet.rect(panel.box[0], panel.box[1] + top, panel.box[2], panel.box[1] + top + height, fill=(0.9,))
        for i, (column, lines) in enumerate(zip(columns, filled, strict=True)):
            align = (column.head_align or column.align.replace("decimal", "left")) if is_head else column.align
            left, right = edges[i] + padding, edges[i + 1] - padding
            before = len(sheet.words)
            if align == "decimal":
                right = left + marks[i] + _tail(row_style, row[i])
                align = "right"
            panel.put_lines(lines, replace(row_style, align=align), left, right, top + padding * 0.6)
            boxes = [word.box for word in sheet.words[before:]]
            if leaders and boxes and not is_head and i and cells[-1].row == number and len(filled[i - 1]) == 1:
                _lead(panel, row_style, cells[-1].box[2], boxes[0][0], top + padding * 0.6, before)
            if boxes:
                cells.append(TruthCell(number, i, " ".join(row[i].split()), around(boxes)))
        top += height
        tops.append(top)
    _draw_rules(panel, rules, edges, tops, head, style)
    panel.cursor = top
    if len(sheet.words) > first_word:
        x0, y0 = panel.point(0, start)
        x1, y1 = panel.point(panel.width, top)
        sheet.tables.append(TruthTable(panel.index, (x0, y0, x1, y1), rules, tuple(cells)))


def _lead(panel: Panel, style: Style, start: float, end: float, top: float, place: int) -> None:
    """Dots between two cells, from `start` to `end` on the page, read at `place` among the words."""
    dot = style.measure(".", False) + style.tracking
    if (count := int((end - start - 2 * style.space) / dot)) < 3:
        return
    words = panel.sheet.words
    left = end - style.space - count * dot - panel.box[0]
    lines: list[Line] = [[Piece("." * count, Token("." * count, False, panel.index, panel.language))]]
    panel.put_lines(lines, replace(style, align="left", bold=False), left, left + count * dot, top)
    words.insert(place, words.pop())


def _cell_lines(panel: Panel, text: str, width: float, style: Style) -> list[Line]:
    found: list[Line] = []
    for part in text.split("\n"):
        found += fill(tokens(part, panel.index, panel.language), width, style.measure, style.space, hyphen=None)
    return found


def _whole(text: str) -> str:
    """The part of an amount before its decimal sign."""
    number = text.split()[0] if text.split() else ""
    for sign in ",.":
        if sign in number:
            return number.split(sign)[0]
    return number


def _tail(style: Style, text: str) -> float:
    return _width(style, text) - _width(style, _whole(text))


def _width(style: Style, text: str) -> float:
    words = text.split()
    return sum(style.measure(word, False) for word in words) + style.space * max(0, len(words) - 1)


def _decimal_marks(style: Style, columns: list[Column], rows: list[list[str]]) -> list[float]:
    """Per column the distance from its left edge to the decimal sign."""
    return [
        max((_width(style, _whole(row[i])) for row in rows), default=0.0) if column.align == "decimal" else 0.0
        for i, column in enumerate(columns)
    ]


def _draw_rules(panel: Panel, rules: str, edges: list[float], tops: list[float], head: int, style: Style) -> None:
    sheet, (x0, y0, x1, _) = panel.sheet, panel.box
    if rules in ("grid", "rows"):
        for number, top in enumerate(tops):
            heavy = 0.8 if number in (0, head, len(tops) - 1) else 0.3
            sheet.rule(x0, y0 + top, x1, y0 + top, style.ink, heavy)
    if rules == "grid":
        for edge in edges:
            sheet.rule(x0 + edge, y0 + tops[0], x0 + edge, y0 + tops[-1], style.ink, 0.4)
