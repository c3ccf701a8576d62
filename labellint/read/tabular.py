"""Whether a gap between words is the gap between columns of a table: short cells, figures, rules across."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from statistics import median_low

import regex

from labellint.read.geometry import Rect, Row, Spot
from labellint.turns import divides

CELL = 0.75  #: of the letter height: words farther apart than this are in two cells
FIGURES = 0.55  #: part of the cells that must be figures
FEW_FIGURES = 0.25  #: part of the lines of an address that may be one: a date, a telephone number
SHORT = 2.5  #: words in a cell, on average
_WORDS = 5  #: words in a figure, at most
BEFORE = 5  #: signs that may stand before the first digit of a figure
LEVEL = 0.15  #: of the letter height: lines of a row end so near each other, and lines of a column begin so
EVEN = 0.3  #: of the letter height: by so much the lines of one text differ in how far they are apart
TEXT = 4.0  #: words in a line of running text, on average
AWAY = 3.0  #: of the letter height: a line so far below another one is none of its address
FAR = 3.0  #: of the letter height: text so far right of a table may be no column of it
HEADING = 4  #: lines above the first entry of a table among which its heading stands
#: a postcode with its town: no unit is written so
_TOWN = regex.compile(r"(?:\p{Lu}{1,3}-?)?\d{4,5}(?:\p{Lu}{2})??(?:\p{Lu}\p{Ll}{2}|\p{Lu}{4})")
_SIGNS = frozenset("-–—*†‡<>~≈±")


def cells_of(row: Row, em: float) -> list[list[Spot]]:
    """The words of a row, cut where the space between them is wide."""
    known = row.cells.get(em)
    if known is not None:
        return known
    cells: list[list[Spot]] = []
    end = 0.0
    for spot in row.spots:
        if not cells or spot.u0 - end > CELL * em:
            cells.append([])
            end = spot.u1
        cells[-1].append(spot)
        end = max(end, spot.u1)
    row.cells[em] = cells
    return cells


def is_bold(row: Row) -> bool:
    """Whether all words of a row are bold."""
    return all(spot.word is not None and spot.word.bold for spot in row.spots)


def is_figure(cell: Sequence[Spot]) -> bool:
    """An amount, a percentage, or a sign that stands for none; its unit may be given in several languages."""
    if not cell:
        return False
    known, count, last = cell[0].figure, len(cell), cell[-1]
    if known is not None and known[0] == count and known[1] is last:
        return known[2]
    few = count <= _WORDS or 0 < count - _strokes(cell) <= _WORDS
    found = few and _is_figure("".join([spot.word.text for spot in cell if spot.word is not None]))
    cell[0].figure = count, last, found
    return found


def _strokes(cell: Sequence[Spot]) -> int:
    """The signs between the same in several languages: "15 d / j / T"."""
    return sum(spot.word is not None and divides(spot.word.text) for spot in cell)


def _length(cell: Sequence[Spot]) -> float:
    """How many words a cell has; in each of its languages where it opens with a number, as "30 dagen / jours" does."""
    word = cell[0].word
    if word is None or not word.text[0].isdigit():
        return len(cell)
    strokes = _strokes(cell)
    return (len(cell) - strokes) / (strokes + 1)


@lru_cache(maxsize=4096)
def _is_figure(text: str) -> bool:
    digits = sum(c.isdigit() for c in text)
    if not digits:
        return bool(text) and all(c in _SIGNS for c in text)
    if _TOWN.match(text):
        return False
    letters = sum(c.isalpha() for c in text)
    before = next(i for i, c in enumerate(text) if c.isdigit())  # "per 2", "max. 5"; but not "NUT/PL/AS 1954/2"
    if before != 2 and before and text[0].isupper():  # nor "Kaai 12", nor "B6"
        return False
    if letters <= max(4, 2 * digits) and before <= BEFORE:
        return True
    both, stroke, rest = text.partition("/")  # "0 kJ / 0 kcal"
    return bool(stroke) and all(map(_is_figure, (both, rest)))


def is_tabular(rows: Sequence[Row], u0: float, u1: float, level: Sequence[Rect], em: float) -> bool:
    """Whether the strip from u0 to u1 divides cells of a table rather than columns of text."""
    middle = (u0 + u1) / 2
    right: list[list[Spot]] = []  #: the cells beside the strip, in rows that have words on both sides
    figured: list[bool] = []
    starts: list[float] = []  #: of those in rows that have none left of it
    for row in rows:
        cells = cells_of(row, em)
        after = [cell for cell in cells if cell[0].u0 >= middle]
        before = any(spot.u1 <= middle for spot in row.spots)
        if after and before:
            right.append(after[0])
            figured.append(any(is_figure(cell) for cell in cells[1:]))
        if after and not before:
            starts.append(after[0][0].u0)
    alone = len(starts)
    if right:  # what begins beyond the column beside the strip belongs to another one
        reach = min(median_low(cell[-1].u1 for cell in right), _end_of_figures(right))
        near = [i for i, cell in enumerate(right) if cell[0].u0 < reach]
        right, figured = [right[i] for i in near], [figured[i] for i in near]
        alone = sum(start < reach for start in starts)
    if not any(is_figure(cell) for row in rows for cell in cells_of(row, em)):  # nothing below can tell, but rules
        return len(right) > 1 and _ruled(rows, middle, level) and not _are_steps(rows, middle, em)
    if _stand_between(rows, middle, em):
        return True
    if _between_tables(rows, middle, em) or _are_steps(rows, middle, em) or is_beside_text(rows, middle, em, True):
        return False
    if _has_entry(rows, middle, em):
        return True
    if len(right) < 2:
        return False
    if _ruled(rows, middle, level):
        return True
    if len(right) < 0.5 * alone or is_beside_table(rows, u0, u1, em) or is_beside_text(rows, middle, em):
        return False
    figures = sum(is_figure(cell) for cell in right)
    if figures >= 2 and figures >= FIGURES * (len(right) - 1):
        return True
    short = sum(map(_length, right)) <= SHORT * len(right)
    return short and sum(figured) >= 2 and sum(figured) >= FIGURES * (len(right) - 1)


def _stand_between(rows: Sequence[Row], middle: float, em: float) -> bool:
    """Whether figures right of a strip stand half-way down the lines of their names left of it, two or more of them:
    between two lines, all as far below the upper one."""
    drops: list[float] = []
    for above, row, below in zip(rows, rows[1:], rows[2:], strict=False):
        if row.spots[0].u0 >= middle and is_figure(cells_of(row, em)[0]):
            near = all(other.spots[-1].u1 <= middle for other in (above, below))
            if (
                not near
                or above.v1 <= row.v0
                or below.v0 >= row.v1
                or abs(row.v0 + row.v1 - above.v0 - below.v1) > em / 2
            ):
                return False
            drops.append(row.v1 - above.v1)
    return len(drops) > 1 and max(drops) - min(drops) < LEVEL * em


def _end_of_figures(cells: Sequence[Sequence[Spot]]) -> float:
    """Where the column ends that the cell nearest to a strip is in, if that is a figure or stands over or under one."""
    first = min(cells, key=lambda cell: cell[0].u0)
    column = [cell for cell in cells if _overlap(cell, first)]
    return max(cell[-1].u1 for cell in column) if any(map(is_figure, column)) else 1e9


def _has_entry(rows: Sequence[Row], middle: float, em: float) -> bool:
    """Whether the strip divides a name from its figures, two or more, under a heading: "Magnesium | 150 mg | 40 %"."""
    table = [cells_of(row, em) for row in rows]
    for i, cells in enumerate(table):
        if len(cells) < 3:
            continue
        first = next((k for k in range(len(cells), 0, -1) if not is_figure(cells[k - 1])), 0)
        figures = cells[first:]
        if not first or len(figures) < 2 or not cells[first - 1][-1].u1 < middle < figures[-1][0].u0:
            continue
        for heading in table[max(0, i - HEADING) : i]:
            over = [cell for cell in heading if cell[0].u0 > cells[first - 1][-1].u1]
            if over and all(any(_overlap(cell, figure) for figure in figures) for cell in over):
                last = max(cell[-1].u1 for cell in over)
                if middle < last or figures[0][0].u0 > middle:
                    return True
    return False


def _between_tables(rows: Sequence[Row], middle: float, em: float) -> bool:
    """Whether tables stand on both sides of the strip: names with their amounts left of it, and again right of it."""
    sides: list[list[bool]] = [[], []]
    for row in rows:
        cells = cells_of(row, em)
        for k, side in enumerate(([c for c in cells if c[-1].u1 <= middle], [c for c in cells if c[0].u0 >= middle])):
            if side:
                figures = [cell for cell in side[1:] if is_figure(cell)]
                sides[k].append(not is_figure(side[0]) and any(_is_amount(cell) for cell in figures))
    return all(sum(side) >= 2 and sum(side) >= 0.5 * len(side) for side in sides)


def is_beside_table(rows: Sequence[Row], u0: float, u1: float, em: float) -> bool:
    """Whether lines of text, an address perhaps, stand right of the strip, and names with their amounts left of it.

    They begin at one margin, and they are not level with the rows of the table or much farther away than its columns
    are from each other.
    """
    middle = (u0 + u1) / 2
    rows = _near(rows, middle, em)
    starts: list[float] = []
    drops: list[float] = []  #: by how much the lines right of the strip end lower than those left of it
    entries = figures = 0
    widest = 0.0
    for row in rows:
        cells = cells_of(row, em)
        left, right = [c for c in cells if c[-1].u1 <= middle], [c for c in cells if c[0].u0 >= middle]
        entries += any(is_figure(cell) for cell in left[1:])
        if left and right:
            drops.append(right[0][0].v1 - left[-1][-1].v1)
        if right:
            starts.append(right[0][0].u0)
        if len(right) > 1:
            return False
        figures += bool(right) and is_figure(right[0])
        widest = max([widest, *(b[0].u0 - a[-1].u1 for a, b in pairwise(left))])
    if figures > FEW_FIGURES * len(starts):
        return False
    if entries < 2 or len(starts) < 2 or max(starts) - min(starts) > LEVEL * em:
        return False
    astray = sum(abs(drop) > LEVEL * em for drop in drops)
    apart = 2 * astray >= len(drops) or max(drops) - min(drops) > 1.5 * LEVEL * em
    return apart or u1 - u0 > max(FAR * em, 1.5 * widest)


def _near(rows: Sequence[Row], middle: float, em: float) -> Sequence[Row]:
    """The rows up to where the lines right of the strip are no longer close to each other, if two or more are."""
    found, end = 0, 0.0
    for i, row in enumerate(rows):
        right = [spot for spot in row.spots if spot.u0 >= middle]
        if right:
            if found and right[0].v0 - end > AWAY * em:
                return rows[:i] if found > 1 else rows
            found, end = found + 1, right[0].v1
    return rows


def is_beside_text(rows: Sequence[Row], middle: float, em: float, only_unlevel: bool = False) -> bool:
    """Whether running text stands left of the strip, and names with their amounts right of it: lines of many words, or
    not level with the rows of the table; where its names are figures, too ("30 | 31,5 g"), only not level
    (``only_unlevel``: only such a table is asked for)."""
    words: list[int] = []
    drops: list[float] = []
    figured: list[float] = []  #: those of figures
    ends: list[float] = []  #: of the lines left of the strip
    entries = lonely = unlevel = 0
    for row in rows:
        cells = cells_of(row, em)
        left, right = [c for c in cells if c[-1].u1 <= middle], [c for c in cells if c[0].u0 >= middle]
        lonely += not right
        unlevel += not left
        if len(left) > 1 or (left and is_figure(left[0])):
            return False
        entries += any(map(is_figure, right[1:]))
        if left:
            words.append(len(left[0]))
            ends.append(left[0][-1].v1)
        if left and right:
            drops.append(right[0][0].v1 - left[0][-1].v1)
            if is_figure(right[0]):
                figured.append(drops[-1])
    if entries < 2 or len(words) < 2:
        return False
    unlevel += sum(abs(drop) > LEVEL * em for drop in drops)
    pitches = [below - above for above, below in pairwise(ends)]
    even = bool(pitches) and max(pitches) - min(pitches) < EVEN * em
    if unlevel and even and lonely > len(drops) and sum(words) >= TEXT * len(words):
        return True
    if len(figured) > 1:  # a heading over the figures alone has no name, but names are level with their figures
        return max(figured) - min(figured) > 1.5 * LEVEL * em and sum(words) >= SHORT * len(words)
    if only_unlevel:
        return False
    astray = sum(abs(drop) > LEVEL * em for drop in drops)
    return sum(words) >= TEXT * len(words) or (2 * astray >= len(drops) and sum(words) >= SHORT * len(words))


def _are_steps(rows: Sequence[Row], middle: float, em: float) -> bool:
    """Whether all that stands right of the strip are the numbers of steps, 1, 2, 3, that are not level with lines."""
    beside = [([s for s in row.spots if s.u1 <= middle], [s for s in row.spots if s.u0 >= middle]) for row in rows]
    numbers = [right for _, right in beside if right]
    texts = [right[0].word.text for right in numbers if len(right) == 1 and right[0].word is not None]
    if len(texts) < 2 or len(texts) < len(numbers) or texts != [str(i) for i in range(1, len(texts) + 1)]:
        return False
    drops = [right[0].v1 - left[-1].v1 for left, right in beside if right and left]
    return len(drops) < len(numbers) or max(drops) - min(drops) > LEVEL * em


def _is_amount(cell: Sequence[Spot]) -> bool:
    """Whether a figure has a unit of letters, which a percentage has not."""
    return any(c.isalpha() for spot in cell if spot.word is not None for c in spot.word.text)


def _overlap(one: Sequence[Spot], other: Sequence[Spot]) -> bool:
    return one[0].u0 < other[-1].u1 and other[0].u0 < one[-1].u1


def _ruled(rows: Sequence[Row], middle: float, level: Sequence[Rect]) -> bool:
    """Whether rules run across the strip between the rows, at least two of them."""
    top, bottom = rows[0].v0, rows[-1].v1
    across = [r for r in level if r[0] < middle < r[2] and top <= (r[1] + r[3]) / 2 <= bottom]
    return len(across) >= max(2, 0.4 * len(rows) - 1)
