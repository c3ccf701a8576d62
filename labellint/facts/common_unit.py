"""A unit that is told once for a list: "Contents in mg per daily dose: magnesium 300, calcium 120"."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.measures import number_at
from labellint.facts.pieces import NAMES, Piece
from labellint.facts.segments import COUNTED
from labellint.quantity import family

_HEAD = 9  #: pieces between the unit and the colon
_INSIDE = frozenset({
    "per", "day", "day-portion", "serving", "number", "unit", "open", "close", "word", "dot", "reference", "condition",
    "percent-sign",
})  # fmt: skip
_MEASURES = frozenset({"unit-of-measure", "percent-sign", "unit", "times", "energy", "years", "serving"})
_LIST = NAMES | {
    "number",
    "comma",
    "semicolon",
    "and",
    "open",
    "close",
    "percent-sign",
    "dash",
    "bullet",
    "word",
    "dot",
}


def with_unit(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with the unit behind each number that stands alone beside a name of such a list."""
    found: list[Piece] = []
    unit: Piece | None = None
    i = 0
    while i < len(pieces):
        piece = pieces[i]
        if piece.kind == "colon":
            unit = _told_before(pieces, i) or unit
        elif unit is not None and piece.kind not in _LIST:
            unit = None
        number = number_at(pieces, i) if unit is not None and i and pieces[i - 1].kind in NAMES else None
        after = pieces[number[1]].kind if number is not None and number[1] < len(pieces) else ""
        if unit is not None and number is not None and after not in _MEASURES:
            found += [*pieces[i : number[1]], pieces[number[1] - 1]._replace(kind=unit.kind, id=unit.id, value=None)]
            i = number[1]
            continue
        found.append(piece)
        i += 1
    return found


def _told_before(pieces: Sequence[Piece], colon: int) -> Piece | None:
    """The unit that what stands before a colon tells without a number, beside what it is per."""
    for i in range(colon - 1, max(-1, colon - _HEAD), -1):
        piece = pieces[i]
        if piece.kind == "unit-of-measure" and family(piece.id) in COUNTED:
            alone = not i or pieces[i - 1].kind != "number"
            per = {p.kind for p in pieces[max(0, i - 3) : colon]} & {"per", "day-portion", "day"}
            return piece if alone and per else None
        if piece.kind not in _INSIDE:
            return None
    return None
