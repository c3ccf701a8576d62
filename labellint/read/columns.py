"""Cutting a page into blocks: columns side by side, sections one below the other, in reading order.

The best corridor cuts the rows that it passes into left and right, and the rows above and below it from those. What has
no corridor is cut where the space between two rows is wide.
"""

from __future__ import annotations

from collections.abc import Sequence

from labellint.read.corridors import OPEN, Corridor, Rules, best_corridor, corridors, gutter, sections
from labellint.read.geometry import Block, Row, Spot, middle_height, rows_of
from labellint.read.grids import heads_figures
from labellint.read.tables import columns_of, table_of
from labellint.read.tabular import CELL, cells_of, is_figure, is_tabular
from labellint.read.textual import is_of_words, of_words, within

APART = 2.2  #: sections so far apart are cut before columns are
NOTES = frozenset("*†‡°¹²³")  #: a footnote opens with one
LOOSE = 0.6  #: of the letter height: a line so far above a table is not a row of it
_DEEP = 40  #: cuts inside cuts


def cut(spots: Sequence[Spot], rules: Rules, depth: int = 0) -> list[Block]:
    """The blocks among the spots, in reading order."""
    return _cut_rows(rows_of(spots), rules, depth)


def _cut_rows(rows: list[Row], rules: Rules, depth: int) -> list[Block]:
    spots = _spots(rows)
    if len(rows) < 2 and not any(spot.blocks for spot in spots):
        return [Block(rows)]
    em = middle_height(spots)
    if depth > _DEEP:
        return [Block(rows)]
    parts = sections(rows, APART * em)
    if len(parts) > 1:
        corridor = gutter(rows, parts, rules, em)
        if corridor is not None:
            return _along(rows, corridor, rules, depth)
        return [block for part in parts for block in _cut_rows(part, rules, depth + 1)]
    if is_of_words(rows, em):
        return _leaf(rows)
    table = within(rows, em)
    if table is not None:
        first, end = table
        parts = [part for part in (rows[:first], rows[first:end], rows[end:]) if part]
        return stacked([_cut_rows(part, rules, depth + 1) for part in parts])
    corridor = best_corridor(rows, rules, em)
    if corridor is not None:
        return _along(rows, corridor, rules, depth)
    parts = sections(rows, OPEN * em)
    if len(parts) == 1:
        return _leaf(rows)
    return stacked([_cut_rows(part, rules, depth + 1) for part in parts])


def stacked(parts: list[list[Block]]) -> list[Block]:
    """Sections of one column with little space between them as one group; columns or a frame among them end it."""
    group: object = object()
    for blocks in parts:
        if len({id(block.group) for block in blocks}) == 1 and not blocks[0].framed:
            for block in blocks:
                block.group = group
        else:
            group = object()
    return [block for blocks in parts for block in blocks]


def _along(rows: list[Row], corridor: Corridor, rules: Rules, depth: int) -> list[Block]:
    middle = (corridor.u0 + corridor.u1) / 2
    inside = _spots(rows[corridor.first : corridor.last + 1])
    above, below = rows[: corridor.first], rows[corridor.last + 1 :]
    left = [s for s in inside if s.u0 + s.u1 < 2 * middle]
    right = [s for s in inside if s.u0 + s.u1 >= 2 * middle]
    return [
        *(_cut_rows(above, rules, depth + 1) if above else ()),
        *(cut(left, rules, depth + 1) if left else ()),
        *(cut(right, rules, depth + 1) if right else ()),
        *(_cut_rows(below, rules, depth + 1) if below else ()),
    ]


def _leaf(rows: list[Row]) -> list[Block]:
    """Rows as one group of blocks; tables are blocks of their own, and frames come after the rows above them."""
    blocks: list[Block] = []
    plain: list[Row] = []
    for row in rows:
        inner = [spot for spot in row.spots if spot.blocks]
        words = [spot for spot in row.spots if not spot.blocks]
        if words:
            plain.append(Row(words))
        if inner:
            blocks += _with_tables(plain)
            plain = []
            for spot in inner:
                blocks += spot.blocks or []
    blocks += _with_tables(plain)
    return stacked([[block] for block in blocks])


def _with_tables(rows: list[Row]) -> list[Block]:
    """Rows of text, with the tables among them cut out."""
    if not rows:
        return []
    em = middle_height(_spots(rows))
    if is_of_words(rows, em):
        return [of_words(rows, em)]
    if not any(is_figure(cell) for row in rows for cell in cells_of(row, em)[1:]):
        return [Block(rows)]
    found = [c for c in corridors(rows, CELL * em) if c.lines >= 2]
    found.sort(key=lambda c: (-c.worth(em), c.first))
    best: Corridor | None = None
    first = last = 0
    for corridor in found:
        if best is not None and (corridor.lines < best.lines or corridor.last < first or corridor.first > last):
            continue
        if is_tabular(rows[corridor.first : corridor.last + 1], corridor.u0, corridor.u1, (), em):
            first = min(first, corridor.first) if best else corridor.first
            last = max(last, corridor.last) if best else corridor.last
            best = best or corridor
    if best is None:
        return [Block(rows)]
    while first < last and (
        _stands_apart(rows[first : last + 1], em)
        or _runs_across(rows[first], rows[first + 1 : last + 1], em)
        or (first and _ends_a_text(rows[first - 1], rows[first], em))
    ):
        first += 1
    first = _below_text(rows, first, last, em)
    entry = next((c for c in (cells_of(row, em) for row in rows[first : last + 1]) if any(map(is_figure, c[1:]))), [])
    while (
        entry and first and rows[first].v0 - rows[first - 1].v1 < LOOSE * em and (heads_figures(rows[first - 1], entry))
    ):
        first -= 1
    last = _end_of_cells(rows, first, last, em)
    table = table_of(_spots(rows[first : last + 1]))
    return [*_with_tables(rows[:first]), table, *_with_tables(rows[last + 1 :])]


def _below_text(rows: list[Row], first: int, last: int, em: float) -> int:
    """The first row of a table, without the lines of text above it: the last that runs across, and all before it."""
    start = k = first
    while k < last and len(cells_of(rows[k], em)) == 1:
        k += 1
        if _runs_across(rows[k - 1], rows[k : last + 1], em):
            start = k
    return start


def _stands_apart(rows: list[Row], em: float) -> bool:
    """Whether the first of the rows of a table is none: one piece of text, farther above than the rows are apart."""
    if len(rows) < 3 or len(cells_of(rows[0], em)) > 1:
        return False
    gap, next_gap = rows[1].v0 - rows[0].v1, rows[2].v0 - rows[1].v1
    return gap > max(LOOSE * em, 1.5 * next_gap)


def _ends_a_text(above: Row, row: Row, em: float) -> bool:
    """Whether a row is the last line of a sentence that begins above it."""
    last = row.spots[-1].word
    ended = last is not None and last.text[-1] in ".!?"
    return ended and len(cells_of(row, em)) == len(cells_of(above, em)) == 1 and row.v0 - above.v1 < LOOSE * em


def _end_of_cells(rows: list[Row], first: int, last: int, em: float) -> int:
    """The last row of a table, without the text below it: lines that run across, footnotes, and what follows them."""
    cells = last
    while first < cells and len(cells_of(rows[cells], em)) == 1:
        cells -= 1
    table = rows[first : cells + 1]
    below = (i for i in range(cells + 1, last + 1) if _is_note(rows[i]) or _runs_across(rows[i], table, em))
    return next(below, last + 1) - 1


def _is_note(row: Row) -> bool:
    word = row.spots[0].word
    return word is not None and word.text[0] in NOTES


def _runs_across(row: Row, table: list[Row], em: float) -> bool:
    """Whether a row at the edge of a table is none: one piece of text that goes on from column to column."""
    if len(cells_of(row, em)) > 1:
        return False
    return any(row.spots[0].u0 < part < row.spots[-1].u1 for part in columns_of(table, em))


def _spots(rows: Sequence[Row]) -> list[Spot]:
    return [spot for row in rows for spot in row.spots]
