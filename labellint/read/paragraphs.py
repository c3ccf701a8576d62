"""Rows of a block into lines: where paragraphs, headings and bullets begin, and words broken at line ends joined."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec import structs

from labellint.label import Line, Word
from labellint.read.awaiting import awaits
from labellint.read.geometry import LEADER, Block, Cells, Row, is_leader
from labellint.read.hyphens import joined
from labellint.turns import divides

SPACED = 1.25  #: a line this much farther from the one above than the lines of the block usually are begins anew
APART = 1.9  #: of the letter height: a line so far below the one above always begins anew, as after an empty line
LEVEL = 0.5  #: of the letter height: rows nearer than this are pieces of one line
TALLER = 1.12  #: letters this much taller or smaller begin anew
NAMED = 4  #: words within which a colon makes the start of a line a name
ROOM = 0.4  #: of the letter height: slack that the first word of the next line may lack
_BULLETS = frozenset("•·▪●■►✓✔*–—-◦○□➤▶→")


Rows = tuple[tuple[tuple[Word, ...], ...], ...]


def lines_of(block: Block) -> tuple[list[Line], Rows]:
    """The lines of a block, in order, and the rows of cells where it is a table."""
    if block.cells is not None:
        return _table_lines(block.cells)
    rows = block.rows
    texts = [[word for spot in row.spots for word in spot.words] for row in rows]
    return _joined(texts, _starts(rows)), ()


def _table_lines(table: list[list[Cells]]) -> tuple[list[Line], Rows]:
    """A table row by row and cell by cell; a row is one paragraph."""
    lines: list[Line] = []
    rows = []
    for row in table:
        cells = []
        begins = True
        for k, cell in enumerate(row):
            texts = [[word for spot in line for word in spot.words] for line in cell]
            inner = _joined(texts, [False] * len(texts))
            leaders = {id(word) for line in cell for spot in line for word in spot.leaders}
            words = [word for line in inner for word in line.words if id(word) not in leaders]
            marks = 1 if not k and len(words) > 1 and len(words[0].text) < LEADER else 0  #: "·· DHA" is part of a part
            cells.append((*words[:marks], *(word for word in words[marks:] if not _is_dots(word))))
            for line in inner:
                lines.append(Line(line.words, begins))
                begins = False
        rows.append(tuple(cells))
    return lines, tuple(rows)


def _is_dots(word: Word) -> bool:
    """Whether a word is what is left of a row of dots; one dot between two languages is not."""
    return is_leader(word) and not divides(word.text)


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
    left, right = min(row.spots[0].u0 for row in rows), max(row.spots[-1].u1 for row in rows)
    pitches = sorted(b.base - a.base for a, b in pairwise(rows) if b.base - a.base > LEVEL * a.high)
    usual = pitches[len(pitches) // 3] if pitches else 0.0
    found = [True]
    bullet: Row | None = rows[0] if _has_bullet(rows[0]) else None
    for above, row in pairwise(rows):
        begins = _stands_out(above, row, usual) or _begins(above, row, right, found[-1] and 0.8 * (right - left))
        if not begins and bullet is not None and above is not bullet and _returns(bullet, above, row):
            begins = True
        if begins:
            bullet = row if _has_bullet(row) else None
        found.append(begins)
    return found


def _stands_out(above: Row, row: Row, usual: float) -> bool:
    """Whether a line is set apart from the one above it: other letters, more space, or a bullet."""
    em = max(min(above.high, row.high), 0.01)
    if row.high > TALLER * above.high or above.high > TALLER * row.high:
        return True
    return row.base - above.base > min(max(SPACED * usual, 1.05 * em), APART * em) or _has_bullet(row)


def _begins(above: Row, row: Row, right: float, short: float) -> bool:
    """Whether a line begins anew by what it says and by the room that was left in the line above it.

    ``short``: a line above that is the first of its paragraph and no longer than this may be a heading.
    """
    first, last = row.spots[0].word, above.spots[-1].word
    if first is None or last is None or _has_mark(row):
        return True
    if last.text[-1:] in "-\u00ad" and joined(last.text, first.text) is not None:
        return False
    ended, small = last.text[-1:] in ".!?", first.text[:1].islower()
    goes_on = small and not ended  # a word in bold amid a sentence, or one that a scan shows so
    if not goes_on and _bold(above) != _bold(row) and _bold(above) is not None and _bold(row) is not None:
        return True
    if ended and not small and _names_what_follows(row):
        return True
    if awaits(last.text) and not _names_what_follows(row):
        return False
    em = max(min(above.high, row.high), 0.01)
    needs = row.spots[0].u1 - row.spots[0].u0 + 0.28 * em
    if right - above.spots[-1].u1 > needs + ROOM * em:
        return ended or last.text[-1:] == ":" or (not small and last.text[-1:] != ",")
    title = first.text[:1].isupper() and len(first.text) > 2 and first.text[1:].islower()
    return title and last.text[-1:].isalnum() and above.spots[-1].u1 - above.spots[0].u0 < short


def _names_what_follows(row: Row) -> bool:
    """Whether a line opens with a name and a colon, as "Gebruik:" or "Mode d'emploi :" do."""
    words = [spot.word.text for spot in row.spots[:NAMED] if spot.word is not None]
    return any(word.endswith(":") for word in words)


def _returns(bullet: Row, above: Row, row: Row) -> bool:
    """Whether a line goes back to where the bullet stands, while the item's own lines stand under its words."""
    text = bullet.spots[1].u0 if len(bullet.spots) > 1 else bullet.spots[0].u0
    mark = bullet.spots[0].u0
    half = mark + 0.5 * (text - mark)
    return text - mark > 0.3 * row.high and row.spots[0].u0 < half <= above.spots[0].u0


def _has_mark(row: Row) -> bool:
    """Whether a line opens with the mark of Directive 76/211/EEC: "e 250 ml", which goes on with no sentence."""
    words = [spot.word.text for spot in row.spots[:2] if spot.word is not None]
    return len(words) == 2 and words[0] in ("e", "℮") and words[1][:1].isdigit()


def _has_bullet(row: Row) -> bool:
    word = row.spots[0].word
    return word is not None and _is_bullet(word.text) and (len(row.spots) > 1 or len(word.text) > 1)


def _is_bullet(text: str) -> bool:
    return text[0] in _BULLETS and (len(text) == 1 or text[0] not in "-*–—" or not text[1].isalnum())


def _bold(row: Row) -> bool | None:
    """Whether a row is all bold (True), all light (False), or mixed (None)."""
    kinds = {spot.word.bold for spot in row.spots if spot.word is not None}
    return kinds.pop() if len(kinds) == 1 else None
