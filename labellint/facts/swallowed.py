"""What is taken with a portion: "with 2 capsules you take in 200 mg" says what they hold, and directs nothing."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.measures import measured
from labellint.facts.pieces import Piece

_BETWEEN = frozenset({"word", "comma", "day", "per", "colon", "about"})
_REACH = 4  #: pieces between the portion and the verb, or the verb and the amount


def swallowed(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with the verb between units of intake and an amount of what they hold as one that says so."""
    return [
        piece._replace(kind="holds")
        if piece.kind == "take" and _after_units(pieces, i) and _before(pieces, i)
        else piece
        for i, piece in enumerate(pieces)
    ]


def _after_units(pieces: Sequence[Piece], i: int) -> bool:
    """Whether nothing but a few words parts the verb at ``i`` from a unit of intake before it."""
    for piece in pieces[max(0, i - _REACH) : i][::-1]:
        if piece.kind not in _BETWEEN or piece.kind == "colon":
            return piece.kind == "unit"
    return False


def _before(pieces: Sequence[Piece], i: int) -> bool:
    """Whether an amount follows the verb at ``i``."""
    for k in range(i + 1, min(i + 1 + _REACH, len(pieces))):
        if pieces[k].kind not in _BETWEEN:
            held = measured(pieces, k)
            return held is not None and held[0].unit in ("mg", "µg")
    return False
