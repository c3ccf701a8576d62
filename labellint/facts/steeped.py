"""What a substance stands in: the word "in" of "garlic in oil 544 mg" does not say what the amount is per."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.measures import measured
from labellint.facts.pieces import NAMES, Piece

_IN = "in"  #: the id of the word, which before a unit of intake says what an amount is per
_REACH = 4  #: words between "in" and the amount


def steeped(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with "in" between a name and its amount as a word, where only words follow it up to the amount."""
    return [
        piece._replace(kind="word")
        if piece.id == _IN and i and pieces[i - 1].kind in NAMES and _told(pieces, i)
        else piece
        for i, piece in enumerate(pieces)
    ]


def _told(pieces: Sequence[Piece], i: int) -> bool:
    """Whether one word or more, and then an amount in mg or µg, follow the word at ``i``."""
    for k in range(i + 1, min(i + 2 + _REACH, len(pieces))):
        if pieces[k].kind not in ("word", "liquid"):
            held = measured(pieces, k)
            return k > i + 1 and held is not None and held[0].unit in ("mg", "µg")
    return False
