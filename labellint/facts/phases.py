"""Portions of successive times: "first 3 a day, then 1", "2, and after a week 3"."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.counts import Count
from labellint.facts.pieces import Piece


def are_several(pieces: Sequence[Piece], counts: list[Count]) -> bool:
    """Whether the numbers are those of several portions, and not one number and what is beside it."""
    kinds = [piece.kind for piece in pieces]
    if "then" in kinds or any(kind == "up-to" for kind in kinds):
        return True
    return any(_grows(pieces, count, counts[0]) for count in counts)


def phases_of(pieces: Sequence[Piece], counts: list[Count]) -> list[Count]:
    """One count, or those of successive phases ("first 3 a day, then 1")."""
    named = [count for count in counts if count.unit] or counts
    if are_several(pieces, counts):
        return counts
    return named[:1]


def _grows(pieces: Sequence[Piece], count: Count, first: Count) -> bool:
    """Whether a later number is the portion of another time ("and after a week 3 capsules a day")."""
    kinds = [piece.kind for piece in pieces]
    needed = count.instead or "needed" in kinds[max(0, count.start - 1) : count.start + 1]
    if count is first or (count.unit != first.unit and not needed):
        return False
    if count.unit is None and not needed:
        return False
    before = kinds[first.end : count.start]
    daily = count.end < len(kinds) and kinds[count.end] == "day"
    return daily or needed or before[-1:] == ["range"] or "period" in before
