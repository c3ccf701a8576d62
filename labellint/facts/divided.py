"""Words that say into how many parts a day's portion is divided: "in één of twee keer", "en 1, 2 ou 3 prises"."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.pieces import Piece

_INTO = frozenset({"into", "in"})  #: ids of the words before the number of parts
_NUMBERS = frozenset({"number", "range", "comma", "dash", "slash", "and", "up-to", "open", "close"})
_PARTS = frozenset({"times", "serving"})


def gathered(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with the words of a division as one piece of the kind ``divided``: its numbers multiply nothing."""
    found: list[Piece] = []
    i = 0
    while i < len(pieces):
        end = _division(pieces, i) if pieces[i].id in _INTO else None
        if end is not None:
            found.append(pieces[i]._replace(kind="divided", id="divided"))
        else:
            found.append(pieces[i])
        i = end or i + 1
    return found


def _division(pieces: Sequence[Piece], i: int) -> int | None:
    """Where a division that "in" at ``i`` begins ends; None where how often is of a day: "in, 2 times a day"."""
    k = i + 1
    if k < len(pieces) and pieces[k].kind in ("comma", "open"):
        return None
    while k < len(pieces) and pieces[k].kind in _NUMBERS:
        k += 1
    if k >= len(pieces) or pieces[k].kind not in _PARTS or (k == i + 1 and pieces[k].value is None):
        return None
    after = [piece.kind for piece in pieces[k + 1 : k + 3]]
    return None if after[:1] in (["day"], ["daypart"]) or after == ["slash", "day"] else k + 1
