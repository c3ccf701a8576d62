"""Tables that drawn rules or shaded rows show: which rules make one, and what stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from labellint.read.geometry import Rect, Row, Spot, middle_height, rows_of
from labellint.read.tables import HEADING, Grid, columns_of, cut, end_of
from labellint.read.tabular import CELL, TEXT, cells_of, is_figure

ALIGNED = 2.5  #: points; rules whose ends are nearer than this belong to one table
LONG = 3.0  #: times as high as a table; an upright rule longer than this is none of it
LONGEST = 5  #: lines that one may have over the names
_PART = 0.7  #: of the height of a row that an upright rule between its cells has
WORDS = 16  #: in a row of a table for each wide gap in it, less than
LINES = 4.0  #: of text between two rules of a table, at most, on average


def grids(spots: Sequence[Spot], level: Sequence[Rect], upright: Sequence[Rect]) -> list[Grid]:
    """The tables that drawn rules show: three level rules of one length and place, or two with uprights in between."""
    found = []
    for group in [run for stack in _stacks(level) for run in _runs(stack, spots)]:
        u0, u1 = min(r[0] for r in group), max(r[2] for r in group)
        levels = _apart([(r[1] + r[3]) / 2 for r in group])
        place = (u0, levels[0], u1, levels[-1])
        inner = [
            (r[0] + r[2]) / 2
            for r in upright
            if u0 + 3 < (r[0] + r[2]) / 2 < u1 - 3
            and r[1] < levels[-1] - 1
            and r[3] > levels[0] + 1
            and r[3] - r[1] < LONG * max(levels[-1] - levels[0], ALIGNED)  # a line where the sheet is folded is longer
        ]
        inner = [at for at in inner if _parts_a_row(at, upright, levels)]
        alone = len(levels) == 2 and not inner and _is_shaded_row(place, spots)
        if len(levels) < (2 if inner or alone else 3):
            continue
        place = _with_neighbours(place, spots)
        held = [s for s in spots if u0 <= (s.u0 + s.u1) / 2 <= u1 and place[1] <= s.middle <= place[3]]
        rows = rows_of(held)
        most = LINES * (len(levels) + 1 if alone else len(levels) - 1)
        if not rows or len(rows) > most or any(s.blocks for s in held):
            continue
        if len(rows) == 1 and not _fills(rows[0], inner):
            continue
        beyond = max(row.high for row in rows)
        level_with = [s for s in spots if place[1] - beyond <= s.middle <= place[3] + beyond]
        if sum(_is_cut(row, level_with) for row in rows) > 1:
            continue
        grid = Grid(place, levels, _apart(inner))
        if grid.uprights or columns_of(rows, middle_height(held)):
            found.append(grid)
    return found


def _is_shaded_row(place: Rect, spots: Sequence[Spot]) -> bool:
    """Whether a low frame is the ground of one row of a table: a name with two figures or more, and right above and
    right below it, no wider, cells that stand over and under all of them."""
    u0, v0, u1, v1 = place
    held = [s for s in spots if u0 <= s.u0 and s.u1 <= u1 and s.word is not None]
    rows = rows_of([s for s in held if v0 <= s.middle <= v1])
    cells = max((cells_of(row, row.high) for row in rows), key=len, default=[])
    figures = [cell for cell in cells[1:] if is_figure(cell)]
    if len(rows) > HEADING or len(figures) < 2 or is_figure(cells[0]):
        return False
    above = [s for s in held if s.middle < v0 and v0 - s.v1 < HEADING * s.high]
    below = [s for s in held if s.middle > v1 and s.v0 - v1 < 0.8 * s.high]
    return all(
        any(s.u0 < cell[-1].u1 and s.u1 > cell[0].u0 for s in near) for near in (above, below) for cell in figures
    )


def heads_figures(row: Row, cells: Sequence[Sequence[Spot]]) -> bool:
    """Whether all of a line stands over figures of the row whose cells these are, and right of its name; between two of
    them it is parted, as "sachet / | % RI" is."""
    start, end = row.spots[0].u0, end_of(row)
    over = [cell for cell in cells[1:] if start < cell[-1].u1 and end > cell[0].u0]
    return (
        start > cells[0][-1].u1
        and bool(over)
        and all(map(is_figure, over))
        and all(not any(spot.u0 < a[-1].u1 and spot.u1 > b[0].u0 for spot in row.spots) for a, b in pairwise(over))
    )


def _parts_a_row(at: float, upright: Sequence[Rect], levels: Sequence[float]) -> bool:
    """Whether upright rules at one place reach from one level rule to the next; strokes of letters do not."""
    pieces = [r for r in upright if abs((r[0] + r[2]) / 2 - at) < ALIGNED]
    return any(
        sum(max(0.0, min(r[3], below) - max(r[1], above)) for r in pieces) > _PART * (below - above)
        for above, below in pairwise(levels)
    )


def _is_cut(row: Row, spots: Sequence[Spot]) -> bool:
    """Whether a word stands as near before or after a row as words in one cell do: where light fades, only a part of a
    rule is seen, and it ends within a cell."""
    first, last, near = row.spots[0], row.spots[-1], CELL * row.high
    start, end = first.u0 - near, last.u1 + near
    beside = [s for s in spots if start < s.u1 <= first.u0 or last.u1 <= s.u0 < end]
    return any(spot.word is not None and abs(spot.middle - first.middle) < 0.5 * row.high for spot in beside)


def _fills(row: Row, uprights: Sequence[float]) -> bool:
    """Whether a row alone is a table: something in each of three boxes or more, and a figure among it."""
    cells = [cell for cell in cut(row, [(at, at) for at in _apart(uprights)]) if cell]
    return len(cells) > max(2, len(_apart(uprights))) and any(is_figure(cell) for cell in cells[1:])


def _stacks(level: Sequence[Rect]) -> list[list[Rect]]:
    """Level rules of one length, one above the other."""
    stacks: list[list[Rect]] = []
    for rule in sorted(level, key=lambda r: (r[1], r[0])):
        for stack in stacks:
            if abs(stack[0][0] - rule[0]) < ALIGNED and abs(stack[0][2] - rule[2]) < ALIGNED:
                stack.append(rule)
                break
        else:
            stacks.append([rule])
    return stacks


def _runs(stack: list[Rect], spots: Sequence[Spot]) -> list[list[Rect]]:
    """A stack of rules, parted where more than a row of a table stands between two of them: running text."""
    u0, u1 = min(r[0] for r in stack), max(r[2] for r in stack)
    inside = [s for s in spots if u0 <= (s.u0 + s.u1) / 2 <= u1 and s.word is not None]
    runs = [[stack[0]]]
    for above, below in pairwise(stack):
        rows = rows_of([s for s in inside if above[3] <= s.middle <= below[1]])
        if len(rows) > LINES or (len(rows) > 1 and not any(_is_parted(row) for row in rows)) or _is_text(rows):
            runs.append([])
        runs[-1].append(below)
    return runs


def _is_text(rows: Sequence[Row]) -> bool:
    """Whether rows are lines of two texts beside each other rather than of the cells of one row."""
    cells = [cell for row in rows for cell in cells_of(row, row.high)]
    return len(rows) > 2 and sum(map(len, cells)) >= TEXT * len(cells) and sum(map(is_figure, cells)) < 2


def _apart(places: Sequence[float]) -> list[float]:
    kept: list[float] = []
    for place in sorted(places):
        if not kept or place - kept[-1] > 1.5:
            kept.append(place)
    return kept


def _with_neighbours(place: Rect, spots: Sequence[Spot]) -> Rect:
    """Room for the heading above the first rule and the row below the last one, where rows are shaded in turn."""
    u0, v0, u1, v1 = place
    inside = [s for s in spots if u0 <= (s.u0 + s.u1) / 2 <= u1 and s.word is not None]
    rows = rows_of(inside)
    first = next((row for row in rows if (row.v0 + row.v1) / 2 > v0), None)
    cells = cells_of(first, first.high) if first is not None else []
    figures = any(is_figure(cell) for cell in cells[1:])
    end = v0
    for row in reversed([row for row in rows if (row.v0 + row.v1) / 2 < v0][-LONGEST:] if figures else []):
        if end - row.v1 > 0.8 * row.high:
            break
        if _is_parted(row) or heads_figures(row, cells):
            v0 = row.v0
        elif end_of(row) > cells[1][0].u0:
            break  # not the rest of a heading over the names
        end = row.v0
    under = [row for row in rows if (row.v0 + row.v1) / 2 > v1]
    if under and under[0].v0 - v1 < 0.8 * under[0].high and _is_parted(under[0]):
        v1 = under[0].v1
        for above, row in pairwise(under[:HEADING]):  # the rest of a name that takes several lines
            if not _goes_on(above, row):
                break
            v1 = row.v1
    return u0, v0, u1, v1


def _goes_on(above: Row, row: Row) -> bool:
    """Whether a line holds nothing but the rest of the cells above it: close below, and no wider than its cell."""
    close = row.v0 - above.v1 < 0.4 * row.high and 0.8 < row.high / above.high < 1.25
    return (
        close
        and not _is_parted(row)
        and end_of(row) <= max(c[-1].u1 for c in cells_of(above, above.high)[:-1] or [above.spots])
    )


def _is_parted(row: Row) -> bool:
    """Whether a row has gaps as only the cells of a table have, and few words for their number."""
    gaps = sum(b.u0 - a.u1 > 1.5 * row.high for a, b in pairwise(row.spots))
    return len(row.spots) < WORDS * gaps
