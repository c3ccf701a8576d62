"""Tables without figures: short cells of words in loose rows, as "morning | one capsule | with a glass of water".

A cell may have a few lines, which are nearer to each other than the rows are: the same in two languages, or a name that
found no room.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from labellint.label import LANGUAGES, Language
from labellint.language import CLEAR, closest, is_mixed, leaning
from labellint.read.geometry import Block, Cells, Row, Spot
from labellint.read.tabular import CELL, cells_of, is_bold, is_figure
from labellint.spoken import BEYOND_DOUBT, differ
from labellint.turns import divides

ROWS = 3  #: of such a table, at least
WORDS = 6  #: in one line of its cells, at most, but for signs between languages
LINES = 3  #: of one of its rows, at most
LOOSE = 0.42  #: of the letter height: its rows are at least so far apart; lines of one text are nearer
FLUSH = 0.3  #: of the letter height: cells of a column begin, end, or have their middles no farther from each other
NARROW = 0.6  #: of the letter height: its columns are at least so far apart everywhere, and mostly as cells are
LEVEL = 1.15  #: times as high that letters of its lines may be
Column = tuple[float, float]  #: where the words of one begin and end


def is_of_words(rows: Sequence[Row], em: float) -> bool:
    """Whether rows are such a table: all with as many cells, one below the other, and all columns in one language; of
    two columns only with a heading that stands out, or where both say everything in several languages ("pot / flacon |
    glas / verre")."""
    if len(rows) < ROWS or not all(1 / LEVEL < row.high / em < LEVEL for row in rows):
        return False
    bands = _bands(rows, em)
    if len(bands) < ROWS or max(map(len, bands)) > LINES:
        return False
    columns = _columns(rows, em)
    if len(columns) < 2 or any(max(map(_length, cells_of(row, em))) > WORDS for row in rows):
        return False
    table = [_cells(band, columns) for band in bands]
    if not all(cell for cells in table for cell in cells) or not _are_apart(table, em):
        return False
    headed = all(map(is_bold, bands[0])) and not any(map(is_bold, rows[len(bands[0]) :]))
    if len(columns) == 2 and not headed and not all(map(_mostly_says_twice, zip(*table, strict=True))):
        return False
    figures = sum(2 * sum(map(_is_amount, column)) >= len(bands) for column in zip(*table, strict=True))
    if figures > (len(columns) > 2):  # names with their amounts, or two tables of such
        return False
    aligned = all(_is_column([cells[k] for cells in table], em) for k in range(len(columns)))
    return aligned and not _is_told(table) and len(_spoken(table)) < 2 and len(_spoken_by_row(table)) < 2


def within(rows: Sequence[Row], em: float) -> tuple[int, int] | None:
    """The first row of such a table, and the one after its last, between lines of text above it or below it."""
    parted = [i for i, row in enumerate(rows) if len(cells_of(row, em)) > 1]
    if len(parted) < ROWS or len(parted) == len(rows):
        return None
    first, end = parted[0], parted[-1] + 1
    while end < len(rows) and rows[end].v0 - rows[end - 1].v1 < LOOSE * em:  # goes on with a cell
        end += 1
    apart = not first or rows[first].v0 - rows[first - 1].v1 >= LOOSE * em
    return (first, end) if apart and end - first < len(rows) and is_of_words(rows[first:end], em) else None


def of_words(rows: list[Row], em: float) -> Block:
    """The block of such a table."""
    columns = _columns(rows, em)
    block = Block(rows)
    block.cells = [_cells(band, columns) for band in _bands(rows, em)]
    return block


def _bands(rows: Sequence[Row], em: float) -> list[list[Row]]:
    """The lines of each row of a table."""
    bands = [[rows[0]]]
    for above, below in pairwise(rows):
        if below.v0 - above.v1 >= LOOSE * em:
            bands.append([])
        bands[-1].append(below)
    return bands


def _columns(rows: Sequence[Row], em: float) -> list[Column]:
    """What the words take up from side to side, parted where no line has any."""
    columns: list[Column] = []
    for u0, u1 in sorted((spot.u0, spot.u1) for row in rows for spot in row.spots):
        if columns and u0 - columns[-1][1] < NARROW * em:
            columns[-1] = columns[-1][0], max(u1, columns[-1][1])
        else:
            columns.append((u0, u1))
    return columns


def _cells(band: Sequence[Row], columns: Sequence[Column]) -> list[Cells]:
    """The lines of each cell of a row."""
    found: list[Cells] = []
    for start, end in columns:
        lines = [[spot for spot in row.spots if start <= spot.u0 and spot.u1 <= end] for row in band]
        found.append([line for line in lines if line])
    return found


def _is_amount(cell: Cells) -> bool:
    return len(cell) == 1 and is_figure(cell[0])


def _length(cell: Sequence[Spot]) -> int:
    return len([spot for spot in cell if spot.word is not None and not divides(spot.word.text)])


def _are_apart(table: Sequence[Sequence[Cells]], em: float) -> bool:
    """Whether in most rows all columns are as far apart as cells are."""
    wide = [
        all(min(s[0].u0 for s in b) - max(s[-1].u1 for s in a) > CELL * em for a, b in pairwise(cells))
        for cells in table
    ]
    return 2 * sum(wide) > len(wide)


def _is_column(cells: Sequence[Cells], em: float) -> bool:
    starts = [min(line[0].u0 for line in cell) for cell in cells]
    ends = [max(line[-1].u1 for line in cell) for cell in cells]
    middles = [start + end for start, end in zip(starts, ends, strict=True)]
    spread = min(max(starts) - min(starts), max(ends) - min(ends), (max(middles) - min(middles)) / 2)
    return spread < FLUSH * em


def _spoken(table: Sequence[Sequence[Cells]]) -> set[Language]:
    """The languages of columns, cells in two at once apart ("paper / Papier"): a list in each of several languages is
    no table."""
    columns = [[cell for cell in column if not _says_twice(cell)] for column in zip(*table, strict=True)]
    texts = [_text(column) for column in columns if not _is_in_two(column)]
    told = (closest(text, LANGUAGES) for text in texts if not is_mixed(text))
    return {language for language in told if language is not None}


def _is_in_two(column: Sequence[Cells]) -> bool:
    """Whether the first and the last lines of the cells of a column are in two languages."""
    upper, lower = _text([cell[:1] for cell in column]), _text([cell[1:] for cell in column])
    return bool(lower) and differ(upper, lower, LANGUAGES, CLEAR)


def _spoken_by_row(table: Sequence[Sequence[Cells]]) -> set[Language]:
    """The languages that rows are in beyond doubt: what is said in one after the other is read in one after the
    other, too."""
    found = set()
    for cells in table:
        said = sorted(zip(leaning(_text(cells)), LANGUAGES, strict=True))
        if not any(map(_says_twice, cells)) and said[-1][0] - said[-2][0] >= BEYOND_DOUBT:
            found.add(said[-1][1])
    return found


def _is_told(table: Sequence[Sequence[Cells]]) -> bool:
    """Whether cells are sentences, half of them or more, as steps beside each other are, or lines of sentences: one
    ends within a line, and most of the first column begin small."""
    cells = [[s.word.text for line in cell for s in line if s.word is not None] for row in table for cell in row]
    if 2 * sum(texts[-1][-1] in ".!" for texts in cells) >= len(cells):
        return True
    small = sum(texts[0][0].islower() for texts in cells[len(table[0]) :: len(table[0])])
    return 2 * small > len(table) - 1 and any(text[-1] in ".!," for texts in cells for text in texts)


def _says_twice(cell: Cells) -> bool:
    return any(s.word is not None and divides(s.word.text) for line in cell for s in line[1:-1])


def _mostly_says_twice(column: Sequence[Cells]) -> bool:
    return 2 * sum(map(_says_twice, column)) > len(column)


def _text(column: Sequence[Cells]) -> str:
    return " ".join(s.word.text for cell in column for line in cell for s in line if s.word is not None)


def are_in_two_languages(rows: Sequence[Row], start: float, end: float) -> bool:
    """Whether what stands on both sides of a strip is beyond doubt in two languages, read from the strip up to the next
    sign that may stand between languages."""
    words = [[s.word.text for s in row.spots if s.word is not None and s.u1 <= start] for row in rows]
    left = _last_text([text for line in words for text in line])
    words = [[s.word.text for s in row.spots if s.word is not None and s.u0 >= end] for row in rows]
    right = _last_text([text for line in words for text in line][::-1])[::-1]
    return bool(left and right) and differ(" ".join(left), " ".join(right), LANGUAGES, BEYOND_DOUBT)


def _last_text(words: list[str]) -> list[str]:
    sign = next((i for i in range(len(words) - 1, -1, -1) if divides(words[i])), -1)
    return words[sign + 1 :]
