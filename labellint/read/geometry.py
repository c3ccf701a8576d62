"""Words turned upright: the frame of a direction, in which u runs along the lines and v from line to line."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter
from statistics import median

from labellint.label import Direction, Word

Rect = tuple[float, float, float, float]  #: u0, v0, u1, v1
Cells = list[list["Spot"]]  #: the words of one cell, line by line
LEADER = 4  #: dots that are at least so many, together or each on its own, lead across a line
_LEADERS = frozenset(".…·‧∙_")
_START, _END, _MIDDLE = attrgetter("u0"), attrgetter("u1"), attrgetter("middle", "u0")


class Spot:
    """A word, or a whole block standing for its words, with its place in the frame of its direction.

    ``leaders``: dots that lead from the word to what stands at their end; they take no room.
    """

    __slots__ = ("blocks", "figure", "high", "is_mark", "leaders", "middle", "u0", "u1", "v0", "v1", "word")

    def __init__(self, place: Rect, word: Word | None = None, blocks: list[Block] | None = None) -> None:
        self.u0, self.v0, self.u1, self.v1 = place
        self.word = word
        self.blocks = blocks
        self.is_mark = word is not None and len(word.text) <= 3 and not word.text.isalnum() and _is_mark(word.text)
        self.leaders: list[Word] = []
        #: kept by ``tabular.is_figure``: of the cell that begins with it how many words, the last, and what it is
        self.figure: tuple[int, Spot, bool] | None = None
        self.high = self.v1 - self.v0
        self.middle = (self.v0 + self.v1) / 2

    @property
    def words(self) -> list[Word]:
        """The word with its leaders."""
        return [] if self.word is None else [self.word, *self.leaders]

    def place(self, v0: float, v1: float) -> None:
        """Move it to another height."""
        self.v0, self.v1 = v0, v1
        self.high = v1 - v0
        self.middle = (v0 + v1) / 2


class Block:
    """Spots that are read on end, in rows from top to bottom, each from left to right.

    ``cells`` of a table: per row of the table its cells. Blocks of one ``group`` stand in one column without a break;
    what stands in a drawn frame (``framed``) never joins a group outside it.
    """

    __slots__ = ("cells", "framed", "group", "rows")

    def __init__(self, rows: list[Row]) -> None:
        self.rows = rows
        self.cells: list[list[Cells]] | None = None
        self.group: object = self
        self.framed = False


class Row:
    """Spots whose middles are level. ``base`` is where most of them end."""

    __slots__ = ("base", "cells", "high", "spots", "v0", "v1")

    def __init__(self, spots: list[Spot]) -> None:
        self.spots = sorted(spots, key=_START) if len(spots) > 1 else spots
        self.cells: dict[float, list[list[Spot]]] = {}  #: kept by ``tabular.cells_of``, by letter height
        first = spots[0]
        v0, v1 = first.v0, first.v1
        if not [s for s in spots if s.v0 != v0 or s.v1 != v1]:  # of one text object, as most lines are
            self.v0, self.v1, self.base, self.high = v0, v1, v1, first.high
            return
        self.v0 = min([s.v0 for s in spots])
        ends = sorted([s.v1 for s in spots])
        self.v1 = ends[-1]
        self.base = ends[len(ends) // 2]
        heights = sorted([s.high for s in spots])
        self.high = heights[len(heights) // 2]


def turned(x0: float, top: float, x1: float, bottom: float, direction: Direction) -> Rect:
    """A place on the page in the frame of a direction."""
    if direction == 0:
        return x0, top, x1, bottom
    if direction == 90:
        return top, -x1, bottom, -x0
    if direction == 180:
        return -x1, -bottom, -x0, -top
    return -bottom, x0, -top, x1


def spots_of(words: Iterable[Word], direction: Direction) -> list[Spot]:
    """The words as spots of the frame of ``direction``; leaders go with the word before them."""
    places = [(w, w.box) for w in words]
    if direction == 0:
        spots = [Spot((box.x0, box.top, box.x1, box.bottom), w) for w, box in places]
    else:
        spots = [Spot(turned(box.x0, box.top, box.x1, box.bottom, direction), w) for w, box in places]
    dots = [spot for spot in spots if spot.word is not None and spot.word.text[0] in _LEADERS]
    return _led(spots, dots) if dots else spots


def _led(spots: list[Spot], dots: list[Spot]) -> list[Spot]:
    """The spots without rows of dots, which the word before them takes along."""
    gone: set[int] = set()
    leading = set(map(id, dots))
    by_height = sorted(spots, key=_MIDDLE)
    middles = [spot.middle for spot in by_height]
    for spot in sorted(dots, key=_START):
        if spot.word is None or not is_leader(spot.word):
            continue
        start = bisect_left(middles, spot.middle - 0.35 * spot.high)
        near = by_height[start : bisect_right(middles, spot.middle + 0.35 * spot.high)]
        level = [s for s in near if abs(s.middle - spot.middle) < 0.35 * min(s.high, spot.high)]
        if len(spot.word.text) < LEADER and sum(id(s) in leading for s in level) < LEADER:
            continue
        before = max((s for s in level if s.u1 < spot.u0 + 0.2 * s.high and id(s) not in gone), key=_END, default=None)
        if before is not None:
            before.leaders.append(spot.word)
            gone.add(id(spot))
    return [spot for spot in spots if id(spot) not in gone]


def _is_mark(text: str) -> bool:
    """A bullet, a dash or the number of a list item: what stands after it is no column."""
    return not any(c.isalnum() for c in text) or (text[0].isalnum() and text[-1] in ".)")


def is_leader(word: Word) -> bool:
    """Whether a word is nothing but dots or a line, as they lead from a name to its amount."""
    return not set(word.text) - _LEADERS


def rows_of(spots: Sequence[Spot]) -> list[Row]:
    """Spots in rows from top to bottom: a spot is level with a row when its middle is near that of the first one."""
    rows: list[list[Spot]] = []
    at = tall = -1.0
    for spot in sorted(spots, key=_MIDDLE):
        middle, high = spot.middle, spot.high
        if middle == at and high == tall:  # goes on with the line, as most words do
            rows[-1].append(spot)
            continue
        for row in rows[:-4:-1]:
            first = row[0]
            less, more = (high, first.high) if high < first.high else (first.high, high)
            if -0.35 * less < middle - first.middle < 0.35 * less and (more < 2.5 * less or spot.word is None):
                row.append(spot)
                break
        else:
            rows.append([spot])
            at, tall = middle, high
    return sorted([Row(row) for row in rows], key=_by_height)


def _by_height(row: Row) -> float:
    return row.v0 + row.v1


def middle_height(spots: Iterable[Spot]) -> float:
    """The usual height of a word among the spots."""
    heights = [spot.high for spot in spots if spot.word is not None]
    return median(heights) if heights else 1.0
