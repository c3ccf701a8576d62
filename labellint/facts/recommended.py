"""Words that are a portion where units of intake or a measure follow: "recommended amount a day", "a dose of 10 ml"."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.measures import counted, measured
from labellint.facts.pieces import NAMES, Piece

_AMOUNT = "recommended-amount"
_OF_DAY = "condition-of-day"  #: "a daily dose of"; before an amount of a substance it is what a claim asks for
_OF_PORTION = "condition"  #: "a dose of", the same of one portion
_BETWEEN = frozenset({"colon", "word", "open", "dash", "equals"})
_SERVING = "serving"  #: the kind and the id of the word for a portion
_NEAR = 4  #: pieces


def recommended(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with such words as a ``day-portion`` or a ``serving`` where they are one: "1 dosis van 10 ml"."""
    found = list(pieces)
    for i, piece in enumerate(pieces):
        if (piece.id == _AMOUNT and _is_portion(pieces, i)) or (piece.id == _OF_DAY and _is_of(pieces, i + 1)):
            found[i] = piece._replace(kind="day-portion")
        elif piece.id == _OF_PORTION and i and pieces[i - 1].kind in ("number", "per") and _is_product(pieces, i + 1):
            found[i] = piece._replace(kind=_SERVING, id=_SERVING)
    return found


def _is_portion(pieces: Sequence[Piece], i: int) -> bool:
    line = pieces[i].place.line
    if any(piece.kind == "percent-sign" and piece.place.line == line for piece in pieces[max(0, i - _NEAR) : i]):
        return False
    if i and pieces[i - 1].kind == "per":
        return True  # "amounts per recommended daily amount"
    k = i + 1
    while k < min(i + _NEAR, len(pieces)) and pieces[k].kind in _BETWEEN:
        k += 1
    return k < len(pieces) and pieces[k].kind in ("number", "up-to") and _counts(pieces, k)


def _is_of(pieces: Sequence[Piece], i: int) -> bool:
    """Whether units of intake, grams or millilitres of the product stand at ``i``."""
    return _is_product(pieces, i) or (measured(pieces, i) is None and counted(pieces, i) is not None)


def _is_product(pieces: Sequence[Piece], i: int) -> bool:
    """Whether grams or millilitres stand at ``i``, and no substance behind them."""
    measure = measured(pieces, i)
    if measure is None:
        return False
    return measure[0].unit in ("g", "ml", "cl") and not (pieces[measure[1] :] and pieces[measure[1]].kind in NAMES)


def _counts(pieces: Sequence[Piece], k: int) -> bool:
    return counted(pieces, k + (pieces[k].kind == "up-to")) is not None
