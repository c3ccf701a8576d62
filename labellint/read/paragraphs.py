"""Rows of a block into lines: where paragraphs, headings and bullets begin, and words broken at line ends joined."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from labellint.label import Line, Word
from labellint.read.geometry import Block, Cells, Row
from labellint.read.hyphens import joined

SPACED = 1.25  #: a line this much farther from the one above than the lines of the block usually are begins anew
TALLER = 1.12  #: letters this much taller or smaller begin anew
INDENTED = 0.6  #: of the letter height
ROOM = 0.4  #: of the letter height: slack that the first word of the next line may lack
_BULLETS = frozenset("•·▪●■►✓✔*–—-◦○□➤▶→")


Rows = tuple[tuple[tuple[Word, ...], ...], ...]


def lines_of(block: Block) -> tuple[list[Line], Rows]:
    """The lines of a block, in order, and the rows of cells where it is a table."""
    if block.cells is not None:
        return _table_lines(block.cells)
    rows = block.rows
    texts = [[spot.word for spot in row.spots if spot.word is not None] for row in rows]
    return _joined(texts, _starts(rows)), ()


def _table_lines(table: list[list[Cells]]) -> tuple[list[Line], Rows]:
    """A table row by row and cell by cell; a row is one paragraph."""
    lines: list[Line] = []
    rows = []
    for row in table:
        cells = []
        begins = True
        for cell in row:
            texts = [[spot.word for spot in line if spot.word is not None] for line in cell]
            inner = _joined(texts, [False] * len(texts))
            cells.append(tuple(word for line in inner for word in line.words))
            for line in inner:
                lines.append(Line(line.words, begins))
                begins = False
        rows.append(tuple(cells))
    return lines, tuple(rows)


def _joined(texts: list[list[Word]], starts: list[bool]) -> list[Line]:
    """Lines whose broken words are whole: the second half moves up to the first."""
    lines: list[Line] = []
    for i, words in enumerate(texts):
        if i and words and texts[i - 1]:
            whole = joined(texts[i - 1][-1].text, words[0].text)
            if whole is not None and texts[i - 1][-1].text[-1] in "-\u00ad":
                texts[i - 1][-1] = structs.replace(texts[i - 1][-1], text=whole)
                words.pop(0)
                starts[i] = False
    for words, begins in zip(texts, starts, strict=True):
        if words:
            lines.append(Line(tuple(words), begins))
    return lines


def _starts(rows: Sequence[Row]) -> list[bool]:
    if not rows:
        return []
    right = max(row.spots[-1].u1 for row in rows)
    pitches = sorted(b.v1 - a.v1 for a, b in zip(rows, rows[1:], strict=False))
    usual = pitches[len(pitches) // 3] if pitches else 0.0
    found = [True]
    for above, row in zip(rows, rows[1:], strict=False):
        found.append(_begins(above, row, right, usual))
    return found


def _begins(above: Row, row: Row, right: float, usual: float) -> bool:
    first, last = row.spots[0].word, above.spots[-1].word
    if first is None or last is None:
        return True
    em = max(min(above.high, row.high), 0.01)
    if row.high > TALLER * above.high or above.high > TALLER * row.high:
        return True
    if row.v1 - above.v1 > max(SPACED * usual, 1.05 * em):
        return True
    if _is_bullet(first.text) and (len(row.spots) > 1 or len(first.text) > 1):
        return True
    if last.text[-1:] in "-\u00ad" and joined(last.text, first.text) is not None:
        return False
    if _bold(above) != _bold(row) and _bold(above) is not None and _bold(row) is not None:
        return True
    room = right - above.spots[-1].u1
    needs = row.spots[0].u1 - row.spots[0].u0 + 0.28 * em
    if room > needs + ROOM * em:
        return not (first.text[:1].islower() and last.text[-1:] not in ".!?:")
    return False


def _is_bullet(text: str) -> bool:
    return text[0] in _BULLETS and (len(text) == 1 or text[0] not in "-*–—" or not text[1].isalnum())


def _bold(row: Row) -> bool | None:
    """Whether a row is all bold (True), all light (False), or mixed (None)."""
    kinds = {spot.word.bold for spot in row.spots if spot.word is not None}
    return kinds.pop() if len(kinds) == 1 else None
