"""The recommended amount a day: a reference intake beside a percentage, the portion where units of intake follow."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.measures import counted
from labellint.facts.pieces import Piece

_AMOUNT = "recommended-amount"
_BETWEEN = frozenset({"colon", "word", "open", "dash", "equals"})
_NEAR = 4  #: pieces


def recommended(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with the recommended amount as a ``day-portion`` where it is one: "... hoeveelheid: 2 capsules"."""
    found = list(pieces)
    for i, piece in enumerate(pieces):
        if piece.id == _AMOUNT and _is_portion(pieces, i):
            found[i] = piece._replace(kind="day-portion")
    return found


def _is_portion(pieces: Sequence[Piece], i: int) -> bool:
    if any(piece.kind == "percent-sign" for piece in pieces[max(0, i - _NEAR) : i]):
        return False
    k = i + 1
    while k < min(i + _NEAR, len(pieces)) and pieces[k].kind in _BETWEEN:
        k += 1
    return k < len(pieces) and pieces[k].kind in ("number", "up-to") and _counts(pieces, k)


def _counts(pieces: Sequence[Piece], k: int) -> bool:
    return counted(pieces, k + (pieces[k].kind == "up-to")) is not None
