"""Amounts of a mixture: one weight after a list of several minerals is that of none of them."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.declared import Declaration, Value
from labellint.facts.pieces import NAMES, Piece
from labellint.facts.segments import Segment, is_measured

_JOINS = frozenset({"comma", "and", "plus", "slash", "semicolon"})  #: between the members of a list
_LIST = 200  #: pieces of a list of members, behind its colon
_NAMED = NAMES - {"topic"}
_BEFORE = frozenset({"colon", "comma", "semicolon", "stop", "cell", "bullet"})  #: before the name of a mixture


def is_of_several(row: Declaration, value: Value, segment: Segment) -> bool:
    """Whether the amount of a name is that of all the members of a list that it stands in.

    "Electrolyte blend (sodium citrate, magnesium citrate) 1500 mg", "Mineral mix: zinc citrate, magnesium oxide 2 g".
    """
    pieces = segment.pieces
    if value.start < row.end:
        return False
    closed = _closed(pieces, row.end, value.start)
    if closed is not None:
        opened = _opened(pieces, row.start)
        headed = opened is None or (opened > 0 and pieces[opened - 1].kind in NAMES)
        return not headed and opened is not None and _members(pieces[opened + 1 : closed]) > 1
    if not row.compound:
        return False
    colon = next((i for i in range(row.start - 1, max(-1, row.start - _LIST), -1) if pieces[i].kind == "colon"), 0)
    head = next((i + 1 for i in range(colon - 1, -1, -1) if pieces[i].kind in _BEFORE), 0)
    if head == colon or any(piece.kind != "word" for piece in pieces[head:colon]):
        return False
    inside = pieces[colon + 1 : value.start]
    told = any(is_measured(pieces, i) for i in range(colon, value.start))
    return not told and sum(piece.kind in NAMES for piece in inside) > 1 and _members(inside) > 1


def _closed(pieces: Sequence[Piece], start: int, end: int) -> int | None:
    """Where brackets that were open at ``start`` close before ``end``."""
    depth = 0
    for i in range(start, end):
        depth += (pieces[i].kind == "open") - (pieces[i].kind == "close")
        if depth < 0:
            return i
    return None


def _opened(pieces: Sequence[Piece], end: int) -> int | None:
    """Where the brackets open that are open at ``end``."""
    depth = 0
    for i in range(end - 1, -1, -1):
        depth += (pieces[i].kind == "close") - (pieces[i].kind == "open")
        if depth < 0:
            return i
    return None


def _members(pieces: Sequence[Piece]) -> int:
    """How many members of a list begin with a whole name or a word, and not with "as", a mere form or a number."""
    starts = [i for i in range(len(pieces)) if i == 0 or pieces[i - 1].kind in _JOINS]
    return sum(pieces[i].kind in _NAMED or pieces[i].kind == "word" for i in starts)
