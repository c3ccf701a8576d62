"""A panel's pieces cut into rows, clauses and sentences, each with what it says its amounts are per."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from labellint.facts.basis import OF, Basis, Found, find_bases
from labellint.facts.measures import counted, number_at
from labellint.facts.pieces import NAMES, Piece
from labellint.quantity import family

COUNTED = frozenset({"mass", "activity", "moles"})  #: what an amount of a substance may be measured in


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
        if piece.kind in ("stop", "semicolon"):
            found.append(as_segment(current))
            current = []
    if current:
        found.append(as_segment(current))
    return found


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
        bases = _daily_basis(pieces)
    return Segment(tuple(pieces), tuple(bases))


def _daily_basis(pieces: Sequence[Piece]) -> list[Found]:
    """ "100 mg magnesium a day" in a segment that counts no units of intake."""
    if any(counted(pieces, i) for i in range(len(pieces))) or any(piece.kind == "times" for piece in pieces):
        return []
    days = [i for i, piece in enumerate(pieces) if piece.kind == "day"]
    return [Found(Basis("day"), days[0], days[0] + 1)] if days else []


def _cuts(current: Sequence[Piece], pieces: Sequence[Piece], i: int) -> bool:
    """Whether a new line at piece ``i`` begins a new row."""
    piece, last = pieces[i], current[-1]
    awaits = last.kind == "elemental" or last.id == OF or (_is_nameless(current) and not piece.begins)
    if awaits and piece.kind in NAMES and not _has_amount(pieces, i):
        return False
    if piece.kind == "unit" and [p.kind for p in pieces[i + 1 : i + 2]] == ["colon"] and _depth(current) == 0:
        return True  # "Day capsule: ..."
    if _depth(current) > 0 or last.kind in ("form", "of-which", "and", "per", "about", "holds", "range", "number"):
        return False
    if piece.kind in ("open", "number", "unit-of-measure", "form") and not piece.begins:
        return False
    if last.kind == "comma" and not piece.begins:
        return False
    if last.kind == "unit-of-measure" and piece.kind in NAMES and not piece.begins and _ends_sentence(pieces, i):
        return False
    names = [k for k, p in enumerate(current) if p.kind in NAMES]
    stated = {k for found in find_bases(current, heading=not names) for k in range(found.start, found.end)}
    values = [k for k in range(len(current)) if k not in stated and is_measured(current, k)]
    if names and not values:
        row = piece.kind in ("name", "compound", "formed") and _begins_row(pieces, i)
        return row or (piece.begins and piece.kind != "open")
    if values and not names:
        return piece.begins and not _continues(pieces, i)
    if not names and not values:
        row = piece.kind in NAMES and _begins_row(pieces, i)
        return piece.begins or row or any(f.start == 0 for f in find_bases(pieces[i : i + 6]))
    if piece.kind in NAMES and _awaits_name(current, names, values) and not _has_amount(pieces, i):
        return False
    return piece.begins or piece.kind in NAMES | {"per", "day-portion", "of-which", "form", "dash", "take"}


def _is_nameless(current: Sequence[Piece]) -> bool:
    """Whether a line ends with an amount right after a comma, which is that of a name to come: "..., 100 mg"."""
    kinds = [piece.kind for piece in current[-3:]]
    return kinds[1:] == ["number", "unit-of-measure"] and kinds[0] in ("comma", "and", "plus")


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
