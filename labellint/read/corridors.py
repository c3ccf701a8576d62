"""Corridors: upright strips without words that divide a page into columns.

A corridor stands beside at least two lines on either side. The gap between the columns of a table is none: a table is
read row by row. Which corridor divides best is decided by how many lines it parts, and then by how wide it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from labellint.read.geometry import Rect, Row
from labellint.read.tabular import TEXT, cells_of, is_beside_table, is_beside_text, is_figure, is_tabular
from labellint.read.textual import are_in_two_languages, is_of_words

NARROW = 0.75  #: of the letter height: a corridor beside three lines or more is at least so wide
FEW = 1.25  #: ... beside two lines
ENOUGH = 1.1  #: of the letter height: a corridor wider than this is worth no more, a longer one is
LONE = 3.0  #: ... beside one line, with three or more on the other side
BESIDE = 1.0  #: ... between the figures of a table and lines that are not level with them
GULF = 12.0  #: ... beside one line, with two on the other side
TALL = 2.5  #: an upright rule that parts columns is at least so long
CLEARLY = 0.3  #: of the letter height: so much more space is below a row than above it where a paragraph ends
OPEN = 1.15  #: of the letter height: rows farther apart than this are two sections
RIVER = 8  #: lines in which the spaces of justified text may stand one below the other
RIVER_WORDS = 4  #: ... with so few words that the spaces are wide
NEARLY, WIDER = 0.4, 1.5  #: of the letter height, and times the other spaces of the line: two columns come so near
FLUSH, MOSTLY = 0.08, 0.75  #: of the letter height: so near each other most lines of a column begin
EVEN = 0.05  #: of the letter height: by so much the spaces of a justified line differ
ALIGNED = 0.3  #: of the letter height: lines of a column begin no farther from each other
_RULES = 80  #: upright rules looked at; a barcode has as many


class Corridor(NamedTuple):
    """A strip from u0 to u1 beside rows ``first`` to ``last``; ``lines`` of text on its poorer side."""

    u0: float
    u1: float
    first: int
    last: int
    lines: int

    def worth(self, em: float) -> float:
        return self.lines * min((self.u1 - self.u0) / em, ENOUGH)


class Rules(NamedTuple):
    """Drawn lines in the frame of the direction."""

    upright: Sequence[Rect]
    level: Sequence[Rect]


def best_corridor(rows: list[Row], rules: Rules, em: float) -> Corridor | None:
    """The corridor that is worth most, unless there is none."""
    ends = _section_ends(rows, OPEN * em)
    ruled = _ruled(rows, rules.upright, em)
    found = [*(_fitted(c, rows, ends) for c in corridors(rows, em * NARROW)), *ruled]
    found.sort(key=lambda c: (-c.worth(em), c.first - c.last))

    @cache
    def is_one(corridor: Corridor) -> bool:
        return corridor in ruled or _wide_enough(corridor, rows, em)

    @cache
    def divides_cells(corridor: Corridor) -> bool:
        inside = rows[corridor.first : corridor.last + 1]
        return is_tabular(inside, corridor.u0, corridor.u1, rules.level, em) or is_of_words(inside, em)

    for corridor in found:
        if not is_one(corridor) or divides_cells(corridor):
            continue
        around = (c for c in found if _within_table(corridor, c) and is_one(c) and divides_cells(c))
        if all(_beyond(corridor, table, rows, em) for table in around):
            return _whole_column(corridor, rows, em)
    return None


def gutter(rows: list[Row], parts: Sequence[list[Row]], rules: Rules, em: float) -> Corridor | None:
    """The strip that parts two sections or more, one below the other, into the same columns, and crosses no word: two
    lines or more in each, or lines that begin at the same margins, as a heading and the amounts far below it do."""
    taken: list[tuple[float, float]] = sorted((spot.u0, spot.u1) for row in rows for spot in row.spots)
    end = taken[0][1]
    found: list[Corridor] = []
    for u0, u1 in taken:
        if u0 - end >= FEW * em:
            middle = (end + u0) / 2
            sides = [[_sides(row, middle) for row in part] for part in parts]
            lines = [min(sum(s[0] for s in part), sum(s[1] for s in part)) for part in sides]
            columns = sum(count >= 2 for count in lines) >= 2 or _same_margins(parts, lines, middle, em)
            if columns and not is_tabular(rows, end, u0, rules.level, em):
                found.append(Corridor(end, u0, 0, len(rows) - 1, sum(lines)))
        end = max(end, u1)
    return max(found, key=lambda c: (c.lines, c.u1 - c.u0), default=None)


def _same_margins(parts: Sequence[list[Row]], lines: Sequence[int], middle: float, em: float) -> bool:
    """Whether two sections or more have lines on both sides of a strip, all of which begin at one margin there."""
    both = [part for part, count in zip(parts, lines, strict=True) if count]
    starts: list[list[float]] = [[], []]
    for row in (row for part in both for row in part):
        for right, side in enumerate(starts):
            if _sides(row, middle)[right]:
                side.append(next(s.u0 for s in row.spots if (s.u0 >= middle) == bool(right)))
    return len(both) > 1 and all(max(side) - min(side) < FLUSH * em for side in starts)


def _beyond(corridor: Corridor, table: Corridor, rows: Sequence[Row], em: float) -> bool:
    """Whether a corridor beside the columns of a table parts it from text: from lines left of it, or from such far
    right of it that are not level with its rows."""
    inside = rows[corridor.first : corridor.last + 1]
    if corridor.u1 <= table.u0:
        return is_beside_text(inside, (corridor.u0 + corridor.u1) / 2, em)
    wide = corridor.u1 - corridor.u0
    if corridor.u0 < table.u1:
        return False
    if wide < FEW * em:
        return wide >= BESIDE * em and is_beside_table(inside, corridor.u0, corridor.u1, em)
    least = FEW if _is_text_beside(inside, corridor.u1, em) else LONE
    if wide >= least * em and any(row.spots[0].u0 >= corridor.u1 for row in inside):
        return True
    return is_beside_table(inside, corridor.u0, corridor.u1, em)


def _is_text_beside(rows: Sequence[Row], start: float, em: float) -> bool:
    """Whether what begins right of a strip is running text: lines of many words, no cells."""
    lines = [cell for row in rows if (cell := next((c for c in cells_of(row, em) if c[0].u0 >= start), None))]
    return len(lines) >= 3 and sum(map(len, lines)) >= TEXT * len(lines)


def _whole_column(corridor: Corridor, rows: Sequence[Row], em: float) -> Corridor:
    """A corridor with the rows above and below it that go on with the column right of it, and with nothing else or a
    line of the column left of it that comes near."""
    middle = (corridor.u0 + corridor.u1) / 2
    column = [s for row in rows[corridor.first : corridor.last + 1] for s in row.spots if s.u0 >= middle]
    start, end = min(s.u0 for s in column), max(s.u1 for s in column)
    left = min(s.u0 for row in rows[corridor.first : corridor.last + 1] for s in row.spots if s.u0 < middle)

    def goes_on(row: Row) -> bool:
        if row.spots[-1].u1 >= end + em:
            return False
        at = next((i for i, s in enumerate(row.spots) if abs(s.u0 - start) < ALIGNED * em), None)
        return at is not None and (at == 0 or _is_parted_at(row, at, left, em))

    first, last = corridor.first, corridor.last
    while first > 0 and goes_on(rows[first - 1]):
        first -= 1
    while last + 1 < len(rows) and goes_on(rows[last + 1]):
        last += 1
    return corridor._replace(first=first, last=last)


def _is_parted_at(row: Row, at: int, left: float, em: float) -> bool:
    """Whether a row is two lines of two columns, the right one from spot ``at`` on: the space before it is clearly the
    widest."""
    gaps = [b.u0 - a.u1 for a, b in pairwise(row.spots)]
    here = gaps.pop(at - 1)
    return abs(row.spots[0].u0 - left) < ALIGNED * em and here > NEARLY * em and here > WIDER * max(gaps, default=0.0)


def _within_table(corridor: Corridor, table: Corridor) -> bool:
    """Whether a corridor is a part of one that divides the columns of a table: a heading and its first rows."""
    return table.first <= corridor.first and corridor.last <= table.last and corridor.lines < 0.8 * table.lines


def _section_ends(rows: list[Row], space: float) -> list[int]:
    """The last row of each section."""
    ends, at = [], -1
    for part in sections(rows, space):
        at += len(part)
        ends.append(at)
    return ends


def _fitted(corridor: Corridor, rows: list[Row], ends: list[int]) -> Corridor:
    """A corridor without the parts of sections that it does not pass as a whole, where it passes others."""
    first, last = corridor.first, corridor.last
    start = next((end + 1 for end in reversed(ends) if end < first), 0)
    if start < first:
        first = next((end + 1 for end in ends if end >= first), first)
    stop = next((end for end in ends if end >= last), last)
    if stop > last:
        last = next((end for end in reversed(ends) if end < last), last)
    if first > last or (first, last) == (corridor.first, corridor.last):
        return corridor
    middle = (corridor.u0 + corridor.u1) / 2
    lines = _lines([_sides(row, middle) for row in rows[first : last + 1]])
    return corridor._replace(first=first, last=last, lines=lines) if lines >= 2 else corridor


def _wide_enough(corridor: Corridor, rows: list[Row], em: float) -> bool:
    wide = (corridor.u1 - corridor.u0) / em
    inside = rows[corridor.first : corridor.last + 1]
    if corridor.lines == 1:
        return _wide_beside_one(inside, corridor, wide)
    if corridor.lines == 2 and wide < FEW and not _is_unlevel(corridor, rows):
        return are_in_two_languages(inside, corridor.u0, corridor.u1)
    return (wide >= LONE or _is_flush(corridor, rows, em) or not _justified(corridor, rows)) and not _is_river(
        corridor, rows, em
    )


def _wide_beside_one(rows: Sequence[Row], corridor: Corridor, wide: float) -> bool:
    """Whether a strip beside one line is wide enough: three lines stand on its other side, or two very far away, or
    another language."""
    if wide < FEW:
        return False
    middle = (corridor.u0 + corridor.u1) / 2
    sides = [_sides(row, middle) for row in rows]
    lines = max(sum(side[0] for side in sides), sum(side[1] for side in sides))
    if (wide >= LONE and lines >= 3) or (wide >= GULF and lines >= 2):
        return not _is_lone_row(rows, middle)
    return are_in_two_languages(rows, corridor.u0, corridor.u1)


def _is_flush(corridor: Corridor, rows: list[Row], em: float) -> bool:
    """Whether lines right of a strip begin at one margin, three or more: what stands behind a space in justified text
    does not."""
    inside = rows[corridor.first : corridor.last + 1]
    starts = [start for row in inside if (start := next((s.u0 for s in row.spots if s.u0 >= corridor.u1), None))]
    flush = sum(start - corridor.u1 < FLUSH * em for start in starts)
    return flush >= 3 and flush >= MOSTLY * len(starts)


def _is_river(corridor: Corridor, rows: list[Row], em: float) -> bool:
    """Whether the strip is space in a few justified lines with long words: all begin and end at the same margins, and
    the line of the paragraph above or below them crosses it."""
    inside = rows[corridor.first : corridor.last + 1]
    if len(inside) > RIVER or any(len(row.spots) > RIVER_WORDS for row in inside):
        return False
    near = rows[max(0, corridor.first - 1) : corridor.first] + rows[corridor.last + 1 : corridor.last + 2]
    across = [row for row in near if any(s.u0 < corridor.u1 and s.u1 > corridor.u0 for s in row.spots)]
    end = max(row.spots[-1].u1 for row in inside)
    full = [row for row in inside if len(row.spots) > 1]  # one word cannot be drawn out
    if corridor.last + 1 == len(rows):  # the last line of a paragraph ends where it may
        full = full[:-1]
    return any(
        all(abs(row.spots[0].u0 - other.spots[0].u0) < ALIGNED * em for row in inside)
        and all(abs(row.spots[-1].u1 - end) < ALIGNED * em for row in full)
        and other.spots[-1].u1 < end + ALIGNED * em
        and _are_even([other, *inside] if other.base < inside[0].base else [*inside, other], em)
        for other in across
    )


def _are_even(rows: Sequence[Row], em: float) -> bool:
    """Whether lines are as far from each other as those of one paragraph."""
    pitches = [b.base - a.base for a, b in pairwise(rows)]
    return max(pitches) - min(pitches) < ALIGNED * em


def _is_unlevel(corridor: Corridor, rows: list[Row]) -> bool:
    """Whether the lines on both sides of a strip are not level with each other: they are of two columns, if any are."""
    middle = (corridor.u0 + corridor.u1) / 2
    return not any(all(_sides(row, middle)) for row in rows[corridor.first : corridor.last + 1])


def _is_lone_row(rows: Sequence[Row], middle: float) -> bool:
    """Whether all that stands right of the strip are the figures of one row, whose name stands left of it (or whose
    name has two lines, with the figures between them)."""
    right = [(row, [s for s in row.spots if s.u0 >= middle]) for row in rows if row.spots[-1].u0 >= middle]
    if len(right) != 1 or not is_figure(right[0][1]):
        return False
    high, figures = right[0][0].high, right[0][1][0].middle
    return any(abs(s.middle - figures) < 0.9 * high for row in rows for s in row.spots if s.u1 <= middle)


def _ruled(rows: list[Row], upright: Sequence[Rect], em: float) -> list[Corridor]:
    """Corridors, however narrow, in which an upright rule is drawn from end to end."""
    found: list[Corridor] = []
    if not upright:
        return found
    start, end = min([row.spots[0].u0 for row in rows]), max([row.spots[-1].u0 for row in rows])
    middles = [(row.v0 + row.v1) / 2 for row in rows]
    top, bottom = middles[0] - em, middles[-1] + em
    for rule in upright[:_RULES]:
        u = (rule[0] + rule[2]) / 2
        if not start < u < end or rule[3] - rule[1] < TALL * em or rule[1] > bottom or rule[3] < top:
            continue
        beside = [i for i, middle in enumerate(middles) if rule[1] - em < middle < rule[3] + em]
        if len(beside) < 2:
            continue
        inside = rows[beside[0] : beside[-1] + 1]
        if any(spot.u0 < u < spot.u1 for row in inside for spot in row.spots):
            continue
        lines = _lines([_sides(row, u) for row in inside])
        if lines:
            found.append(Corridor(u - em, u + em, beside[0], beside[-1], lines))
    return found


def _justified(corridor: Corridor, rows: list[Row]) -> bool:
    """Whether the strip is no wider than the other spaces of its rows, as in a justified line with few words."""
    middle = (corridor.u0 + corridor.u1) / 2
    inside = rows[corridor.first : corridor.last + 1]
    if sum(sum(map(is_figure, cells_of(row, row.high))) > 1 for row in inside) > 1:
        return False  # rows of a table
    alike = asked = 0
    for row in inside:
        gaps = [(b.u0 - a.u1, a.u1 <= middle <= b.u0) for a, b in pairwise(row.spots)]
        here = [gap for gap, is_here in gaps if is_here]
        others = sorted(gap for gap, is_here in gaps if not is_here)
        if here and len(others) >= 2:
            asked += 1
            alike += here[0] < 1.4 * others[len(others) // 2]
        elif here and others and abs(here[0] - others[0]) < EVEN * row.high:
            asked += 1
            alike += 1
    return asked > 0 and alike > 0.5 * asked


def corridors(rows: list[Row], least: float) -> list[Corridor]:
    """Every strip at least ``least`` wide with lines on both sides, as long as it can be without narrowing below."""
    done: list[Corridor] = []
    active: list[tuple[float, float, int]] = []
    for i, row in enumerate(rows):
        free = _free(row, least)
        still: dict[tuple[float, float], int] = {}
        for u0, u1, first in active:
            kept = False
            for a, b in free:
                low, high = max(u0, a), min(u1, b)
                if high - low >= least:
                    kept = kept or high - low >= 0.7 * (u1 - u0)
                    at = still.get((low, high))
                    still[low, high] = first if at is None else min(at, first)
            if not kept:
                _close(done, rows, u0, u1, first, i - 1)
        for a, b in free[1:-1]:
            still.setdefault((a, b), i)
        if i and row.v0 < rows[i - 1].v1:
            for strip in _beside(rows[i - 1], row, least):
                still.setdefault(strip, i - 1)
        active = [(u0, u1, first) for (u0, u1), first in still.items()]
    for u0, u1, first in active:
        _close(done, rows, u0, u1, first, len(rows) - 1)
    return done


def _free(row: Row, least: float) -> list[tuple[float, float]]:
    """Where a row has nothing for at least ``least``, from far left to far right."""
    free, at = [], -1e9
    for spot in row.spots:
        if spot.u0 - at >= least:
            free.append((at, spot.u0))
        if spot.u1 > at:
            at = spot.u1
    free.append((at, 1e9))
    return free


def _beside(one: Row, other: Row, least: float) -> list[tuple[float, float]]:
    """The strip between two rows that overlap in height without being level."""
    left, right = (one, other) if one.spots[0].u0 <= other.spots[0].u0 else (other, one)
    u0, u1 = max(spot.u1 for spot in left.spots), right.spots[0].u0
    return [(u0, u1)] if u1 - u0 >= least else []


def _close(done: list[Corridor], rows: list[Row], u0: float, u1: float, first: int, last: int) -> None:
    """Note a corridor, without the rows at its ends that have words on one side only and stand apart."""
    middle = (u0 + u1) / 2
    while first > 0 and not any(spot.u0 < u1 and spot.u1 > u0 for spot in rows[first - 1].spots):
        first -= 1
    sides = [_sides(row, middle) for row in rows[first : last + 1]]
    top, bottom = 0, len(sides)
    if not all(sides[0]):
        top = _trimmed(sides, rows[first : last + 1], middle)
    if first + top > 0 and _ends_above(rows, first + top, sides[top:]):
        top += 1
    if not all(sides[-1]):
        bottom -= _trimmed(sides[::-1], rows[first : last + 1][::-1], middle)
    lines = _lines(sides[top:bottom])
    if lines:
        done.append(Corridor(u0, u1, first + top, first + bottom - 1, lines))


def _lines(sides: Sequence[tuple[bool, bool]]) -> int:
    """How many lines stand on the poorer side of a strip."""
    return min(map(sum, zip(*sides, strict=True)), default=0)


def _sides(row: Row, middle: float) -> tuple[bool, bool]:
    """Whether a row has words left and right of the corridor; a mark alone is none."""
    spots = row.spots
    left = False
    for spot in spots:
        if spot.u1 <= middle and not spot.is_mark:
            left = True
            break
        if spot.u0 > middle:
            break
    return left, spots[-1].u0 >= middle


def _trimmed(sides: Sequence[tuple[bool, bool]], rows: Sequence[Row], middle: float) -> int:
    """How many rows at the start belong to neither column: only one side has words yet, and they stand apart."""
    left = next((i for i, side in enumerate(sides) if side[0]), len(sides))
    right = next((i for i, side in enumerate(sides) if side[1]), len(sides))
    start = max(left, right)
    if start >= len(sides):
        return 0
    this = 0 if left < right else 1
    here = next((i for i in range(start, len(sides)) if sides[i][this]), None)
    while start > 0 and here is not None:
        before = next((i for i in range(start - 1, -1, -1) if sides[i][this]), None)
        if before is None or _apart(rows[before], rows[here], [_height(rows[i], middle, this) for i in (before, here)]):
            break
        start = here = before
    return start


def _height(row: Row, middle: float, right: int) -> float:
    """The letter height left or right of a corridor: the other column may be set in another size."""
    heights = sorted([spot.high for spot in row.spots if (spot.u0 >= middle if right else spot.u1 <= middle)])
    return heights[len(heights) // 2]


def _ends_above(rows: Sequence[Row], first: int, sides: Sequence[tuple[bool, bool]]) -> bool:
    """Whether the first row beside a corridor, with words on one side only, ends a paragraph above it."""
    if len(sides) < 3 or all(sides[0]):
        return False
    above, row, below = rows[first - 1 : first + 2]
    before, after = row.v0 - above.v1, below.v0 - row.v1
    return before < OPEN * row.high and after > before + CLEARLY * row.high and not _apart(above, row)


def _apart(one: Row, other: Row, heights: Sequence[float] = ()) -> bool:
    """Whether two lines are not of one paragraph: too far from each other, or letters of another size (``heights``:
    of their parts that count, else of all of each)."""
    upper, lower = (one, other) if one.v0 <= other.v0 else (other, one)
    less, more = sorted(heights or (one.high, other.high))
    return lower.v0 - upper.v1 > OPEN * less or more > 1.15 * less


def sections(rows: list[Row], space: float) -> list[list[Row]]:
    """Rows cut where nothing is printed for more than ``space``."""
    parts: list[list[Row]] = []
    low = 0.0
    for row in rows:
        if not parts or row.v0 - low > space:
            parts.append([])
            low = row.v1
        parts[-1].append(row)
        low = max(low, row.v1)
    return parts
