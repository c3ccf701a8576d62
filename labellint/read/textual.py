"""Tables without figures: short cells of words in loose rows, as "morning | one capsule | with a glass of water"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from labellint.label import LANGUAGES
from labellint.language import closest
from labellint.read.geometry import Block, Row, Spot
from labellint.read.tabular import cells_of, is_bold
from labellint.spoken import BEYOND_DOUBT, differ
from labellint.turns import divides

ROWS = 3  #: of such a table, at least
WORDS = 5  #: in one of its cells, at most
LOOSE = 0.42  #: of the letter height: its rows are at least so far apart; lines of one text are nearer
FLUSH = 0.3  #: of the letter height: cells of one column begin, or have their middles, no farther from each other


def is_of_words(rows: Sequence[Row], em: float) -> bool:
    """Whether rows are such a table: all with as many cells, one below the other, and all columns in one language; of
    two columns only with a heading that stands out."""
    if len(rows) < ROWS or any(below.v0 - above.v1 < LOOSE * em for above, below in pairwise(rows)):
        return False
    table = [cells_of(row, em) for row in rows]
    width = len(table[0])
    if width < 2 or any(len(cells) != width or max(map(len, cells)) > WORDS for cells in table):
        return False
    if width == 2 and not (is_bold(rows[0]) and not any(map(is_bold, rows[1:]))):
        return False
    columns = [[cells[k] for cells in table] for k in range(width)]
    return all(_is_column(column, em) for column in columns) and len(_spoken(columns)) < 2


def of_words(rows: list[Row], em: float) -> Block:
    """The block of such a table."""
    block = Block(rows)
    block.cells = [[[cell] for cell in cells_of(row, em)] for row in rows]
    return block


def _is_column(cells: Sequence[Sequence[Spot]], em: float) -> bool:
    starts = [cell[0].u0 for cell in cells]
    middles = [(cell[0].u0 + cell[-1].u1) / 2 for cell in cells]
    return min(max(starts) - min(starts), max(middles) - min(middles)) < FLUSH * em


def _spoken(columns: Sequence[Sequence[Sequence[Spot]]]) -> set[str]:
    """The languages of columns, those in two at once apart ("paper / Papier"): a list in each of several languages is
    no table."""
    told = (closest(_text(column), LANGUAGES) for column in columns if not _says_all_twice(column))
    return {language for language in told if language is not None}


def _says_all_twice(cells: Sequence[Sequence[Spot]]) -> bool:
    return all(any(s.word is not None and divides(s.word.text) for s in cell[1:-1]) for cell in cells)


def _text(cells: Sequence[Sequence[Spot]]) -> str:
    return " ".join(s.word.text for cell in cells for s in cell if s.word is not None)


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
