"""Units of intake of which the number is missing: "per tablets" is of more than one, and nobody knows of how many."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.basis import SEVERAL
from labellint.facts.pieces import Piece, words_of
from labellint.text import fold

_PER = "per"  #: the id of the word; "each", "one" and the like are of one


def uncounted(pieces: Sequence[Piece], plurals: frozenset[str]) -> list[Piece]:
    """The pieces, with such units as ``several-units`` right behind "per"; ``plurals``: the folded words for them."""
    found = list(pieces)
    for i, piece in enumerate(pieces[1:], 1):
        if piece.kind == "unit" and pieces[i - 1].id == _PER and _word(piece) in plurals:
            found[i] = piece._replace(kind=SEVERAL)
    return found


def _word(piece: Piece) -> str:
    return fold(words_of(piece)[-1].text).strip(".,:;()*")
