"""Tables: where they are and what their cells hold, from drawn rules where there are some, else from the words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import regex

from labellint.read.geometry import Block, Cells, Rect, Row, Spot, middle_height, rows_of
from labellint.read.tabular import CELL, cells_of, is_figure

SPACE = (0.42, 0.9)  #: of the letter height: columns are at least so far apart, by the usual space between words
LOOSE = 1.1  #: a line this much farther down than the lines of a cell begins a row
ALIGNED = 2.5  #: points; rules whose ends are nearer than this belong to one table
LONG = 3.0  #: times as high as a table; an upright rule longer than this is none of it
HEADING = 3  #: lines that the heading of a table may have
LONGEST = 5  #: lines that one may have over the names
_NOTE = regex.compile(r"[(\[](?:[*†‡§°]+|\d)[)\]]")  #: the sign at a footnote
_PER = frozenset({"per", "pro", "par", "je", "pour"})  #: what a line opens with that says for how much a table holds
_UNIT = regex.compile(r"[µμu]?[a-zA-Z]{1,4}|%")
Strip = tuple[float, float]  #: the empty space between two columns
MOST = 0.6  #: part of the entries of a table that show its columns
WIDE = 1.2  #: times the usual space of a line, in which two headings are parted
NEAR = 2.0  #: of the letter height: a heading that reaches over a strip is parted no farther from it
_PART = 0.7  #: of the height of a row that an upright rule between its cells has
WORDS = 16  #: in a row of a table for each wide gap in it, less than
LINES = 4.0  #: of text between two rules of a table, at most, on average


class Grid:
    """The rules of one table: ``levels`` from top to bottom, ``uprights`` from left to right."""

    __slots__ = ("levels", "place", "uprights")

    def __init__(self, place: Rect, levels: list[float], uprights: list[float]) -> None:
        self.place = place
        self.levels = levels
        self.uprights = uprights


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
        if sum(_is_cut(row, spots) for row in rows) > 1:
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
    start, end = row.spots[0].u0, _end(row)
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
    cells = [cell for cell in _cut(row, [(at, at) for at in _apart(uprights)]) if cell]
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
        if len(rows) > LINES or (len(rows) > 1 and not any(_is_parted(row) for row in rows)):
            runs.append([])
        runs[-1].append(below)
    return runs


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
        elif _end(row) > cells[1][0].u0:
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
        and _end(row) <= max(c[-1].u1 for c in cells_of(above, above.high)[:-1] or [above.spots])
    )


def _is_parted(row: Row) -> bool:
    """Whether a row has gaps as only the cells of a table have, and few words for their number."""
    gaps = sum(b.u0 - a.u1 > 1.5 * row.high for a, b in pairwise(row.spots))
    return len(row.spots) < WORDS * gaps


def columns_of(rows: Sequence[Row], em: float) -> list[float]:
    """Where the columns of a table are parted: the middles of the strips that no row crosses."""
    return [(u0 + u1) / 2 for u0, u1 in _strips(rows, em)]


def _strips(rows: Sequence[Row], em: float) -> list[Strip]:
    """The strips between the columns of a table, which no row crosses that has several cells."""
    space = _space(rows, em)
    parted = [row for row in rows if any(b.u0 - a.u1 > space for a, b in pairwise(row.spots))]
    if not parted:
        return []
    left, right = min(r.spots[0].u0 for r in parted), max(_end(r) for r in parted)
    taken = sorted((s.u0, s.u1) for r in parted for s in r.spots)
    strips, at = [], left
    for u0, u1 in taken:
        if u0 - at > space:
            inside = [end for row in rows if at < (end := _end(row)) < u0]  # of cells that have a line of their own
            if u0 - at > CELL * em or not _within_amounts(parted, at, u0, em):
                strips.append((max([at, *inside]), u0))
        at = max(at, u1)
    return [strip for strip in strips if left < (strip[0] + strip[1]) / 2 < right]


def _strips_of_entries(rows: Sequence[Row], em: float) -> list[Strip]:
    """The strips of a table; those of its entries alone where a heading reaches over what parts them, and of most of
    its entries where a long name or amount in a few comes near the next column."""
    strips = _strips(rows, em)
    entries = [row for row in rows if any(is_figure(cell) for cell in cells_of(row, em)[1:])]
    if len(entries) < 2:
        return strips
    counts = Counter(len(cells_of(row, em)) for row in entries)
    usual = max(counts, key=lambda count: (counts[count], count))
    whole = [row for row in entries if len(cells_of(row, em)) == usual]
    found = [strips, _strips(entries, em)] if len(entries) < len(rows) else [strips]
    if len(whole) >= max(3, MOST * len(entries)):
        cells = [cells_of(row, em) for row in whole]
        ends = [max(row[k][-1].u1 for row in cells) for k in range(usual - 1)]
        starts = [min(row[k][0].u0 for row in cells) for k in range(1, usual)]
        found += [_strips(whole, em), [(u0, u1) for u0, u1 in zip(ends, starts, strict=True) if u0 < u1]]
    return max(found, key=len)


def _within_amounts(rows: Sequence[Row], u0: float, u1: float, em: float) -> bool:
    """Whether a strip parts nothing but numbers from their units, or "%" from what it is a part of."""
    pairs = [(a, b) for row in rows for a, b in pairwise(row.spots) if a.u1 <= u0 and b.u0 >= u1]
    beside = [(a.word, b.word) for a, b in pairs if b.u0 - a.u1 <= CELL * em]
    return bool(beside) and all(
        a is not None and b is not None and (a.text == "%" or (a.text[-1].isdigit() and _UNIT.fullmatch(b.text)))
        for a, b in beside
    )


def _end(row: Row) -> float:
    return max(spot.u1 for spot in row.spots)


def _space(rows: Sequence[Row], em: float) -> float:
    """How wide a strip must be: clearly wider than the spaces between words."""
    gaps = sorted(b.u0 - a.u1 for row in rows for a, b in pairwise(row.spots))
    usual = gaps[len(gaps) // 4] if gaps else 0.0
    return min(max(1.5 * usual, SPACE[0] * em), SPACE[1] * em)


def table_of(spots: Sequence[Spot], grid: Grid | None = None) -> Block:
    """The block of a table: its rows, each with its cells, in the order of reading."""
    rows = rows_of(spots)
    em = middle_height(spots)
    parts = [(at, at) for at in grid.uprights] if grid and grid.uprights else _strips_of_entries(rows, em)
    lines = [_cut(row, parts) for row in rows]
    groups = _row_groups(rows, lines, grid.levels if grid else [])
    cells: list[list[Cells]] = []
    for group in groups:
        cells.append([[lines[i][k] for i in group if lines[i][k]] for k in range(len(parts) + 1)])
    block = Block(rows)
    block.cells = cells
    return block


def _cut(row: Row, parts: Sequence[Strip]) -> list[list[Spot]]:
    """The words of a line by column."""
    cells: list[list[Spot]] = [[] for _ in range(len(parts) + 1)]
    places = [_parting(row, part) for part in parts]
    for spot in row.spots:
        cells[sum((spot.u0 + spot.u1) / 2 > place for place in places)].append(spot)
    return cells


def _parting(row: Row, part: Strip) -> float:
    """Where a strip parts a line: in its middle, or where words of both columns reach into it, in the widest space."""
    middle = (part[0] + part[1]) / 2
    reach = any(spot.u0 < part[1] and spot.u1 > part[0] for spot in row.spots)
    if not reach or row.spots[0].u0 > part[0] or _end(row) < part[1]:
        return middle
    start, end = part[0] - NEAR * row.high, part[1] + NEAR * row.high
    pairs = list(pairwise(row.spots))
    usual = sorted([b.u0 - a.u1 for a, b in pairs])[len(pairs) // 4] if pairs else 0.0
    near = [(b.u0 - a.u1, (a.u1 + b.u0) / 2) for a, b in pairs if a.u1 < end and b.u0 > start]
    wide, place = max(near, default=(0.0, middle))
    if wide >= WIDE * usual:
        return place
    whole = next((cell for cell in cells_of(row, row.high) if cell[-1].u1 > middle), row.spots)
    return whole[-1].u1  # one text over two columns


def _row_groups(rows: Sequence[Row], lines: Sequence[list[list[Spot]]], levels: Sequence[float]) -> list[list[int]]:
    """Which lines make one row of the table."""
    bands: list[list[int]] = []
    last = -1
    for i, row in enumerate(rows):
        band = sum((row.v0 + row.v1) / 2 > level for level in levels)
        if band != last or not bands:
            bands.append([])
            last = band
        bands[-1].append(i)
    if len(bands) >= 3 and len(rows) <= 2.5 * len(bands):
        return bands
    return [
        group
        for band in bands
        for group in ([band] if levels and _is_row(band, lines) else _unruled(band, rows, lines))
    ]


def _is_row(band: list[int], lines: Sequence[list[list[Spot]]]) -> bool:
    """Whether the lines between two rules are one row: no column has figures on more than one of them."""
    columns = range(1, len(lines[band[0]]))
    return all(sum(is_figure(lines[i][k]) for i in band if lines[i][k]) <= 1 for k in columns)


def _unruled(band: list[int], rows: Sequence[Row], lines: Sequence[list[list[Spot]]]) -> list[list[int]]:
    """Rows where no rule shows them: by the space between lines, and by what the lines hold."""
    if len(band) == 1:
        return [band]
    pitches = {i: rows[i].v1 - rows[h].v1 for h, i in pairwise(band)}
    least = min(pitches.values())
    tight = [i for i in band[1:] if pitches[i] <= LOOSE * least]
    figures = {i: any(is_figure(cell) for cell in lines[i][1:] if cell) for i in band}
    heading = next((k for k, i in enumerate(band[1:]) if i not in tight), 0)  # lines that follow close on the first
    below = tight[heading:] if len(tight) < 0.5 * len(pitches) and heading < HEADING else tight
    in_cells = sum(not (figures[i] and lines[i][0]) for i in below) > 0.5 * len(below)
    #: space between the rows shows them, heading and all
    spaced = (below is not tight and (in_cells or not below)) or _spaced(band, set(tight), figures)
    groups = [[band[0]]]
    opened = False
    for h, i in pairwise(band):
        if opened or _opens_row(i, band, lines, figures):
            opened = not opened
            if opened:
                groups.append([i])
            else:
                groups[-1].append(i)
            continue
        full = bool(lines[i][0]) and any(lines[i][1:])
        if spaced and pitches[i] <= LOOSE * least:
            begins = False
        elif pitches[i] > LOOSE * least:
            begins = True if in_cells else full or figures[i] or _begins(lines[h][0], lines[i][0])
        elif not figures[i] and not any(figures[k] for k in groups[-1]) and len(groups) == 1:
            begins = False  # a heading of several lines
        else:
            begins = full or (not any(lines[i][1:]) and _begins(lines[h][0], lines[i][0]))
        if begins:
            groups.append([i])
        else:
            groups[-1].append(i)
    return groups


def _spaced(band: list[int], tight: set[int], figures: dict[int, bool]) -> bool:
    """Whether the lines that follow close on another hold no figures, and all others but the heading do."""
    heading = next((k for k, i in enumerate(band) if i not in tight and k), 0)
    close, apart = [i for i in band[heading:] if i in tight], [i for i in band[heading:] if i not in tight]
    return len(close) > 1 and not any(figures[i] for i in close) and all(figures[i] for i in apart)


def _opens_row(i: int, band: list[int], lines: Sequence[list[list[Spot]]], figures: dict[int, bool]) -> bool:
    """Whether a line is only the start of a name that the next line ends, with the figures beside its end."""
    first, rest = lines[i][0], lines[i][1:]
    if not first or any(rest) or i == band[-1] or first[-1].word is None:
        return False
    return first[-1].word.text[-1] in "/,(-" and figures[i + 1] and bool(lines[i + 1][0])


def _begins(above: list[Spot], first: list[Spot]) -> bool:
    """Whether the first cell of a line is a new entry rather than the rest of the one above it."""
    if not first or not above or first[0].word is None or above[-1].word is None:
        return bool(first)
    text, before = first[0].word.text, above[-1].word.text
    if _NOTE.match(text) is not None or text.lower() in _PER:
        return True
    return not (text[:1].islower() or text[:1] in "([" or before[-1:] in "-,/(")
