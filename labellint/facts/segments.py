"""A panel's pieces cut into rows, clauses and sentences, each with what it says its amounts are per."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from msgspec import Struct

from labellint.facts.basis import OF, Basis, Found, find_bases, head_end
from labellint.facts.captions import heads_own
from labellint.facts.measures import JOINS, counted, number_at
from labellint.facts.notes import TELLS
from labellint.facts.pieces import NAMES, Piece, words_of
from labellint.quantity import family

COUNTED = frozenset({"mass", "activity", "moles"})  #: what an amount of a substance may be measured in

_WHEN = frozenset({"day", "times", "daypart"})  #: when a number of units is taken
_CELL = frozenset({
    "number", "unit-of-measure", "percent-sign", "reference", "less", "about", "dash", "open", "close", "bullet",
    "energy", "comma", "slash",
})  # fmt: skip
_HEADS = frozenset({"per", "reference", "percent-sign", "day-portion", "serving", "unit", "unit-of-measure"})
_NAME = NAMES | {"open", "close", "slash", "dash", "bullet"}  #: in a cell that is nothing but a name
_LISTED = NAMES | {"slash", "word", "dash"}  #: a name of a list, in several languages
COMES_TO = "comes-to"  #: the kind of the words between a direction for use and what it amounts to
_HEAD = 6  #: pieces at the start of a line that may say what amounts are per
_ABOVE = 8  #: pieces of the line above
_TELLS = frozenset({"of-which", "equals", "open", "holds", COMES_TO})  #: what a portion comes to is told after these


class Segment(Struct, frozen=True):
    """A row, clause or sentence: its pieces and the basis that it states itself, if it does."""

    pieces: tuple[Piece, ...]
    bases: tuple[Found, ...]

    @property
    def names(self) -> bool:
        return any(piece.kind in NAMES for piece in self.pieces)

    @property
    def amounts(self) -> bool:
        return any(is_measured(self.pieces, i) for i in range(len(self.pieces)))


def segments(pieces: Sequence[Piece]) -> list[Segment]:
    """A panel's pieces cut into rows, clauses and sentences."""
    found: list[Segment] = []
    current: list[Piece] = []
    line = None
    for i, piece in enumerate(pieces):
        new_line = line is not None and piece.place.line != line
        line = piece.place.line
        ended = piece.kind == "bullet" or (piece.kind == "cell" and _ends_row(current, pieces, i))
        if current and (ended or (new_line and _cuts(current, pieces, i))):
            found.append(as_segment(current))
            current = []
        current.append(piece)
        if piece.kind in ("stop", "semicolon") and not _comes_to(current, pieces[i + 1 : i + 2]):
            found.append(as_segment(current))
            current = []
    if current:
        found.append(as_segment(current))
    return found


def _comes_to(current: Sequence[Piece], after: Sequence[Piece]) -> bool:
    """Whether the next sentence says what a direction for use comes to: "Take 2 tablets a day. That is 300 mg ..."."""
    kinds = {piece.kind for piece in current}
    told = [piece.kind for piece in after] == [COMES_TO]
    return (
        told
        and "number" in kinds
        and bool(kinds & _WHEN)
        and not any(is_measured(current, k) for k in range(len(current)))
    )


def _ends_row(current: Sequence[Piece], pieces: Sequence[Piece], i: int) -> bool:
    """Whether a stroke ends a name with its amounts, as between two names of one line."""
    named = any(piece.kind in NAMES for piece in pieces[i + 1 : i + 2])
    names = any(piece.kind in NAMES for piece in current)
    return named and names and any(is_measured(current, k) for k in range(len(current)))


def as_segment(pieces: Sequence[Piece]) -> Segment:
    """A run of pieces with the bases that it states."""
    names = any(piece.kind in NAMES for piece in pieces)
    values = any(is_measured(pieces, i) for i in range(len(pieces)))
    bases = find_bases(pieces, heading=not (names and values))
    if names and values and not bases:
        bases = _directed(pieces) or _daily_basis(pieces)
    return Segment(tuple(pieces), tuple(bases))


def _directed(pieces: Sequence[Piece]) -> list[Found]:
    """The day, where a direction for use tells what it amounts to: "2 capsules a day (= 300 mg magnesium)"."""
    first = next(i for i in range(len(pieces)) if is_measured(pieces, i))
    day = next((i for i in range(first - 1, -1, -1) if pieces[i].kind in _WHEN), None)
    told = [number for i in range(first) if (number := counted(pieces, i)) and pieces[i].kind == "number"]
    if day is None or not told or not _TELLS & {piece.kind for piece in pieces[day + 1 : first]}:
        return []
    ranged = [pieces[i + 1].kind in JOINS for i in range(first - 1) if pieces[i].kind == "number"]
    if any(ranged) and pieces[first + 1].kind not in JOINS:
        return []  # "1 to 2 tablets a day (150 mg)" leaves open of how many
    return [Found(Basis("day"), day, day + 1)]


def _daily_basis(pieces: Sequence[Piece]) -> list[Found]:
    """ "100 mg magnesium a day" in a segment that counts no units of intake."""
    if any(counted(pieces, i) for i in range(len(pieces))) or any(piece.kind == "times" for piece in pieces):
        return []
    days = [i for i, piece in enumerate(pieces) if piece.kind == "day"]
    return [Found(Basis("day"), days[0], days[0] + 1)] if days else []


def _cuts(current: Sequence[Piece], pieces: Sequence[Piece], i: int) -> bool:
    """Whether a new line at piece ``i`` begins a new row."""
    piece, last = pieces[i], current[-1]
    if _is_cell(pieces, i) and _is_column(current, pieces, i):
        return False
    awaits = last.kind == "elemental" or last.id == OF or (_is_nameless(current) and not piece.begins)
    if awaits and piece.kind in NAMES and not _has_amount(pieces, i):
        return False
    if (piece.kind == "ingredients" or heads_own(_line(pieces, i)) or head_end(pieces, i)) and _depth(current) == 0:
        return True  # "Day capsule: ...", "Day capsule - amount per capsule"
    if last.kind == "number" and piece.kind in NAMES and not _depth(current):
        return _begins_row(pieces, i) or _begins_column(pieces, i)  # "Servings per bottle: 30"
    if _depth(current) > 0 or last.kind in ("form", "of-which", "and", "per", "about", "holds", "range", "number"):
        return False
    if (
        piece.kind == "number"
        and counted(pieces, i)
        and {p.kind for p in _line(pieces, i)} & (_WHEN | {"take", "meals"})
    ):
        return True  # "1 tablet with each meal"
    if piece.kind == "take" and words_of(piece)[0].text[:1].isupper():
        return True  # "Add 1 teaspoon ..."
    if piece.kind in ("open", "number", "unit-of-measure", "form") and not piece.begins:
        return False
    if (last.kind == "comma" and not piece.begins) or (is_measured(pieces, i) and _awaits_amount(current)):
        return False
    if last.kind == "unit-of-measure" and piece.kind in NAMES and not piece.begins and _ends_sentence(pieces, i):
        return False
    if piece.kind in TELLS and TELLS & {p.kind for p in current}:
        return True  # "¹ provides 165 mg magnesium" / "² provides 60 mg magnesium"
    names = [k for k, p in enumerate(current) if p.kind in NAMES]
    stated = {k for found in find_bases(current, heading=not names) for k in range(found.start, found.end)}
    values = [k for k in range(len(current)) if k not in stated and is_measured(current, k)]
    if names and not values and piece.kind == "per" and _introduces(pieces, i):
        return True  # "with vitamin E" / "per 2 capsules: ..."
    if names and not values:
        row = piece.kind in ("name", "compound", "formed") and _begins_row(pieces, i)
        return row or (piece.begins and piece.kind != "open")
    if values and not names:
        return piece.begins and not _continues(pieces, i)
    if not names and not values:
        row = piece.kind in NAMES and (_begins_row(pieces, i) or _begins_column(pieces, i))
        return piece.begins or row or _heads(_line(pieces, i))
    if piece.kind in NAMES and _awaits_name(current, names, values) and not _has_amount(pieces, i):
        return False
    return piece.begins or piece.kind in NAMES | {"per", "day-portion", "of-which", "form", "dash", "take"}


def _heads(line: Sequence[Piece]) -> bool:
    """Whether a line says what amounts are per, at its start or behind words and before a colon: "Contents per 2:"."""
    if any(found.start == 0 for found in find_bases(line[:_HEAD])):
        return True
    first = next((i for i, piece in enumerate(line) if piece.kind != "word"), 0)
    told = line[-1].kind == "colon" and line[first].kind == "per"
    return told and any(found.start == first for found in find_bases(line))


def _introduces(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a name follows a colon on the line at ``i``: "per 2 capsules: salmon oil 2000 mg"."""
    line = [piece.kind for piece in _line(pieces, i)]
    return "colon" in line[:-1] and line[line.index("colon") + 1] != "number"


def _line(pieces: Sequence[Piece], i: int) -> list[Piece]:
    """The pieces from ``i`` to the end of its line."""
    line = pieces[i].place.line
    return list(takewhile(lambda piece: piece.place.line == line, pieces[i:]))


def _is_cell(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a line at ``i`` is nothing but a number with its unit or sign, as a cell is: "300 mg", "80 % NRV"."""
    line = _line(pieces, i)
    told = find_bases(line)
    if len(told) == 1 and told[0].end == len(line) and told[0].start > 1 and line[told[0].start].kind == "per":
        line = line[: told[0].start]  # "300 mg per tablet"
    kinds = [piece.kind for piece in line]
    return "number" in kinds and set(kinds) <= _CELL


def _begins_column(pieces: Sequence[Piece], i: int) -> bool:
    """Whether the line at ``i`` has the next one's amount: it holds no number, and the next is a cell."""
    line = _line(pieces, i)
    below = i + len(line)
    return below < len(pieces) and all(p.kind != "number" for p in line) and _is_cell(pieces, below)


def _is_column(current: Sequence[Piece], pieces: Sequence[Piece], i: int) -> bool:
    """Whether the lines of a row stand below each other, each with one cell, below a heading or another row.

    Where two names stand below each other, the amounts below them may be those of either.
    """
    start = i - len(current)
    first = [piece for piece in current if piece.place.line == current[0].place.line]
    if start < 1 or "number" in {piece.kind for piece in first} or not any(piece.kind in NAMES for piece in current):
        return False
    above = pieces[start - 1].place.line
    before = {piece.kind for piece in pieces[max(0, start - _ABOVE) : start] if piece.place.line == above}
    named = bool(before & NAMES) and "number" not in before
    headed = ("number" in before and before <= _CELL) or bool(before & _HEADS)
    alone = {piece.kind for piece in first} <= _NAME and is_measured(pieces, i)
    return not named and (headed or alone or _goes_on_in_cells(pieces, i))


def _goes_on_in_cells(pieces: Sequence[Piece], i: int) -> bool:
    """Whether below the cells at ``i`` another name stands with a cell below it, as in a column of rows."""
    while i < len(pieces) and _is_cell(pieces, i):
        i += len(_line(pieces, i))
    return i < len(pieces) and any(piece.kind in NAMES for piece in _line(pieces, i)) and _begins_column(pieces, i)


def _is_nameless(current: Sequence[Piece]) -> bool:
    """Whether a line ends with an amount right after a comma, which is that of a name to come: "..., 100 mg"."""
    kinds = [piece.kind for piece in current[-3:]]
    return kinds[1:] == ["number", "unit-of-measure"] and kinds[0] in ("comma", "and", "plus")


def _awaits_amount(current: Sequence[Piece]) -> bool:
    """Whether a line ends with the name of a list whose amount goes on below: "zinc 10 mg, vitamin B6" / "1.4 mg"."""
    if current[-1].kind not in NAMES:
        return False
    told = [piece.kind for piece in current if piece.place.line == current[-1].place.line]
    while told and told[-1] in _LISTED:
        told.pop()
    return told[-1:] in (["comma"], ["semicolon"], ["plus"]) and "unit-of-measure" in told


def _ends_sentence(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a line begins with the name of the amount above it, as in running text: "5 mg" / "magnesium."."""
    first = pieces[i].place.passage.words[pieces[i].place.passage.tokens[pieces[i].place.start].word].text
    after = pieces[i + 1].kind if i + 1 < len(pieces) else "stop"
    return first[:1].islower() and after in ("and", "comma", "stop", "close", "plus", "semicolon", "per", "day", "dot")


def _awaits_name(current: Sequence[Piece], names: list[int], values: list[int]) -> bool:
    """Whether amounts stand before their names and the last one has none yet: "300 mg magnesium en 5 mg" / "zink"."""
    return values[0] < names[0] and names[-1] < values[-1]


def _begins_row(pieces: Sequence[Piece], i: int) -> bool:
    """Whether amounts follow the name at ``i`` on its line."""
    line = pieces[i].place.line
    k = i
    while k < len(pieces) and pieces[k].place.line == line:
        if is_measured(pieces, k):
            return True
        k += 1
    return False


def _has_amount(pieces: Sequence[Piece], i: int) -> bool:
    """Whether the name at ``i`` has an amount after it on its line, and not only the next name of a list has one."""
    line = pieces[i].place.line
    depth = 0
    for k in range(i + 1, len(pieces)):
        piece = pieces[k]
        if piece.place.line != line or (piece.kind in ("comma", "and", "plus", "stop") and not depth):
            return False
        depth += (piece.kind == "open") - (piece.kind == "close")
        if not depth and is_measured(pieces, k):
            return True
    return False


def _continues(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a line begins with the name that the amount at the end of the last line still needs."""
    line = pieces[i].place.line
    k = i
    while k < len(pieces) and k < i + 2 and pieces[k].place.line == line:
        if pieces[k].kind in NAMES:
            return not _begins_row(pieces, k)
        k += 1
    return False


def _depth(pieces: Sequence[Piece]) -> int:
    depth = 0
    for piece in pieces:
        if piece.kind == "open":
            depth += 1
        elif piece.kind == "close":
            depth = max(0, depth - 1)
    return depth


def is_measured(pieces: Sequence[Piece], i: int) -> bool:
    number = number_at(pieces, i)
    return (
        number is not None
        and number[1] < len(pieces)
        and pieces[number[1]].kind == "unit-of-measure"
        and family(pieces[number[1]].id) in COUNTED
    )
