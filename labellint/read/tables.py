"""What the cells of a table hold: its columns, from drawn rules where there are some, else from the words, and its
rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import regex

from labellint.read.geometry import Block, Cells, Rect, Row, Spot, middle_height, rows_of
from labellint.read.tabular import CELL, cells_of, is_bold, is_figure

SPACE = (0.42, 0.9)  #: of the letter height: columns are at least so far apart, by the usual space between words
ODD = 0.34  #: part of the second lines of names that may have figures beside them
LOOSE = 1.1  #: a line this much farther down than the lines of a cell begins a row
TIGHT = 1.05  #: times as far apart rows are at least as the lines of one name
HEADING = 3  #: lines that the heading of a table may have
_NOTE = regex.compile(r"[(\[](?:[*†‡§°]+|\d)[)\]]")  #: the sign at a footnote
_PER = frozenset({"per", "pro", "par", "je", "pour"})  #: what a line opens with that says for how much a table holds
_UNIT = regex.compile(r"[µμu]?[a-zA-Z]{1,4}|%")
Strip = tuple[float, float]  #: the empty space between two columns
MOST = 0.6  #: part of the entries of a table that show its columns
WIDE = 1.2  #: times the usual space of a line, in which two headings are parted
NEAR = 2.0  #: of the letter height: a heading that reaches over a strip is parted no farther from it


class Grid:
    """The rules of one table: ``levels`` from top to bottom, ``uprights`` from left to right."""

    __slots__ = ("levels", "place", "uprights")

    def __init__(self, place: Rect, levels: list[float], uprights: list[float]) -> None:
        self.place = place
        self.levels = levels
        self.uprights = uprights


def columns_of(rows: Sequence[Row], em: float) -> list[float]:
    """Where the columns of a table are parted: the middles of the strips that no row crosses."""
    return [(u0 + u1) / 2 for u0, u1 in _strips(rows, em)]


def _strips(rows: Sequence[Row], em: float) -> list[Strip]:
    """The strips between the columns of a table, which no row crosses that has several cells."""
    space = _space(rows, em)
    parted = [row for row in rows if any(b.u0 - a.u1 > space for a, b in pairwise(row.spots))]
    if not parted:
        return []
    left, right = min(r.spots[0].u0 for r in parted), max(end_of(r) for r in parted)
    taken = sorted((s.u0, s.u1) for r in parted for s in r.spots)
    strips, at = [], left
    for u0, u1 in taken:
        if u0 - at > space:
            inside = [end for row in rows if at < (end := end_of(row)) < u0]  # of cells that have a line of their own
            if u0 - at > CELL * em or not _within_amounts(parted, at, u0, em):
                strips.append((max([at, *inside]), u0))
        at = max(at, u1)
    ends = [end_of(row) for row in rows if end_of(row) < left - space]  # names that no figure is level with
    if len(ends) > 1:
        strips.insert(0, (max(ends), left))
        left = min(ends)
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
    for heading in range(1 + sum(row in whole for row in rows[:HEADING])):  # which may have figures: "2 caps. | % RI"
        body = whole[heading:]
        if len(body) >= max(3, MOST * (len(entries) - heading)):
            cells = [cells_of(row, em) for row in body]
            ends = [max(row[k][-1].u1 for row in cells) for k in range(usual - 1)]
            starts = [min(row[k][0].u0 for row in cells) for k in range(1, usual)]
            found += [_strips(body, em), [(u0, u1) for u0, u1 in zip(ends, starts, strict=True) if u0 < u1]]
    return max(found, key=len)


def _within_amounts(rows: Sequence[Row], u0: float, u1: float, em: float) -> bool:
    """Whether a strip parts nothing but numbers from their units, or "%" from what it is a part of."""
    pairs = [(a, b) for row in rows for a, b in pairwise(row.spots) if a.u1 <= u0 and b.u0 >= u1]
    beside = [(a.word, b.word) for a, b in pairs if b.u0 - a.u1 <= CELL * em]
    return bool(beside) and all(
        a is not None and b is not None and (a.text == "%" or (a.text[-1].isdigit() and _UNIT.fullmatch(b.text)))
        for a, b in beside
    )


def end_of(row: Row) -> float:
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
    lines = [cut(row, parts) for row in rows]
    groups = _row_groups(rows, lines, grid.levels if grid else [])
    cells: list[list[Cells]] = []
    for group in groups:
        cells.append([[lines[i][k] for i in group if lines[i][k]] for k in range(len(parts) + 1)])
    block = Block(rows)
    block.cells = cells
    return block


def cut(row: Row, parts: Sequence[Strip]) -> list[list[Spot]]:
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
    if not reach or row.spots[0].u0 > part[0] or end_of(row) < part[1]:
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
    aside = [i for i in band if _stands_aside(i, band, lines)]
    if aside:
        inside = [i for i in band if i not in aside]
        return sorted([*([i] for i in aside), *_unruled(inside, rows, lines)])
    pitches = {i: rows[i].v1 - rows[h].v1 for h, i in pairwise(band)}
    least = min(pitches.values())
    tight = [i for i in band[1:] if pitches[i] <= LOOSE * least]
    figures = {i: any(is_figure(cell) for cell in lines[i][1:] if cell) for i in band}
    heading = next((k for k, i in enumerate(band[1:]) if i not in tight), 0)  # lines that follow close on the first
    below = tight[heading:] if len(tight) < 0.5 * len(pitches) and heading < HEADING else tight
    in_cells = sum(not (figures[i] and lines[i][0]) for i in below) > 0.5 * len(below)
    #: space between the rows shows them, heading and all
    spaced = (below is not tight and (in_cells or not below)) or _spaced(band, set(tight), figures)
    if _has_one_each(band, pitches, least, lines, figures):
        spaced = in_cells = True
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
        elif not figures[i] and len(groups) == 1 and _heads(groups[0], i, rows, lines, figures):
            begins = _says_again(lines[h], lines[i])  # else a heading of several lines
        elif _is_wrapped(i, band, rows, lines, pitches):
            begins = False
        else:
            begins = full or (not any(lines[i][1:]) and _begins(lines[h][0], lines[i][0]))
        if begins:
            groups.append([i])
        else:
            groups[-1].append(i)
    return groups


def _stands_aside(i: int, band: Sequence[int], lines: Sequence[list[list[Spot]]]) -> bool:
    """Whether a line begins right of all that the others hold, as what stands below a barcode beside a table does."""
    last = lines[i][-1]
    if not last or any(lines[i][:-1]):
        return False
    return all(spot.u1 < last[0].u0 for k in band if k != i for cell in lines[k] for spot in cell)


def _heads(
    group: list[int], i: int, rows: Sequence[Row], lines: Sequence[list[list[Spot]]], figures: dict[int, bool]
) -> bool:
    """Whether a line without figures goes on with the heading of a table: that has none either, or both are bold and
    the line below them is not. A light name alone below a bold heading stands over some of the rows, and so does a bold
    one where more of them do."""
    names = [k for k in range(i, len(rows)) if lines[k][0] and not any(lines[k][1:]) and is_bold(rows[k])]
    if len(names) > 1 and names[0] == i and all(any(lines[k][1:]) for k in group):
        return False
    if not any(figures[k] for k in group):
        alone = not any(lines[i][1:]) and any(any(lines[k][1:]) for k in group)
        return not (alone and all(is_bold(rows[k]) for k in group) and not is_bold(rows[i]))
    below = rows[i + 1] if i + 1 < len(rows) else None
    return below is not None and all(is_bold(rows[k]) for k in (*group, i)) and not is_bold(below)


def _says_again(above: list[list[Spot]], line: list[list[Spot]]) -> bool:
    """Whether a line of a heading says the same below each cell of the line above it: "1 tablet | 2 tablets", and below
    each "mg | %"; the upper one is a row of its own."""
    heads = [k for k, cell in enumerate(above[1:]) if cell]
    texts = [" ".join([spot.word.text for spot in cell if spot.word is not None]) for cell in line[1:]]
    if above[0] or len(heads) < 2 or len(texts) % len(heads):
        return False
    step = len(texts) // len(heads)
    return step > 1 and all(texts) and texts == texts[:step] * len(heads)


def _is_wrapped(
    i: int, band: list[int], rows: Sequence[Row], lines: Sequence[list[list[Spot]]], pitches: dict[int, float]
) -> bool:
    """Whether a line is the rest of a name that found no room in its column: alone, nearer to the line above than rows
    are to each other, and too long for what was left there."""
    first, rest = lines[i][0], lines[i][1:]
    above = lines[band[band.index(i) - 1]][0]
    if not first or not above or any(rest):
        return False
    others = [pitches[k] for k in band[1:] if k != i and lines[k][0] and any(lines[k][1:])]
    if not others or pitches[i] * TIGHT > min(others):
        return False
    widest = max(cells[0][-1].u1 for cells in lines if cells[0])
    return above[-1].u1 + SPACE[0] * rows[i].high / 2 + first[0].u1 - first[0].u0 > widest


def _spaced(band: list[int], tight: set[int], figures: dict[int, bool]) -> bool:
    """Whether hardly any of the lines that follow close on another hold figures, and all others but the heading do."""
    heading = next((k for k, i in enumerate(band) if i not in tight and k), 0)
    close, apart = [i for i in band[heading:] if i in tight], [i for i in band[heading:] if i not in tight]
    odd = sum(figures[i] for i in close)  # "176 kJ" and below it "42 kcal"
    return min(len(close), len(apart)) > 1 and odd <= ODD * len(close) and all(figures[i] for i in apart)


def _has_one_each(
    band: list[int], pitches: dict[int, float], least: float, lines: Sequence[list[list[Spot]]],
    figures: dict[int, bool],
) -> bool:  # fmt: skip
    """Whether space parts the lines below the heading into rows with one line of figures each, wherever in them that
    stands, and with the lines of a name."""
    blocks = [[band[0]]]
    for i in band[1:]:
        if pitches[i] > LOOSE * least:
            blocks.append([])
        blocks[-1].append(i)
    heading = next((k for k, block in enumerate(blocks) if any(figures[i] for i in block)), len(blocks))
    entries = blocks[heading:]
    named = all(figures[i] or not any(lines[i][1:]) for block in entries for i in block)
    one_each = all(sum(figures[i] for i in block) == 1 for block in entries)
    return named and one_each and 1 < len(entries) < sum(map(len, entries))


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
