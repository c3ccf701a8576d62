"""What two languages say side by side, once: "2 tablets / 2 tabletten", "per dosette / scoop", "40 Tropfen/gouttes"."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.pieces import Piece

_BETWEEN = frozenset({"slash", "equals", "dash", "cell"})
_SAID = frozenset({"unit", "serving"})


def once(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without a unit of intake, or a number of them, that only repeats the one before it."""
    found: list[Piece] = []
    i = 0
    while i < len(pieces):
        end = _repeated(found, pieces, i)
        if end is None:
            found.append(pieces[i])
        i = end or i + 1
    return found


def _repeated(before: Sequence[Piece], pieces: Sequence[Piece], i: int) -> int | None:
    """Where what repeats the pieces before ``i`` ends; it begins with the sign at ``i``."""
    if pieces[i].kind not in _BETWEEN or not before or before[-1].kind not in _SAID:
        return None
    unit = before[-1]
    if pieces[i].kind == "slash" and i + 1 < len(pieces) and _same(unit, pieces[i + 1]):
        return i + 2
    numbers = [piece for piece in before[-3:-1] if piece.kind == "number"][-1:]
    k = i + 1
    if k < len(pieces) and pieces[k].kind in ("per", "word"):
        k += 1
    told = pieces[k : k + 3]
    if not numbers or not told or told[0].kind != "number" or told[0].value != numbers[0].value:
        return None
    other = next((n for n, piece in enumerate(told[1:], 1) if piece.kind != "word"), 0)
    return k + other + 1 if other and _same(unit, told[other]) else None


def _same(unit: Piece, other: Piece) -> bool:
    return (unit.kind, unit.id) == (other.kind, other.id)
