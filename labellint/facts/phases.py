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


def second_phase(pieces: Sequence[Piece]) -> int | None:
    """Where the second of two phases begins, of which the first is told by the times of the day: "morning and evening
    1 each, then 1 a day"."""
    kinds = [piece.kind for piece in pieces]
    then = kinds.index("then") if "then" in kinds else len(kinds)
    times = {piece.id for piece in pieces[:then] if piece.kind == "daypart"}
    told = "number" in kinds[:then] and not {"day", "times"} & set(kinds[:then])
    return then if told and len(times) > 1 and {"day", "times"} & set(kinds[then:]) else None


def with_unit(part: Sequence[Piece], pieces: Sequence[Piece]) -> list[Piece]:
    """A part of a sentence, with the unit that stands in another part behind its first number."""
    unit = next((piece for piece in pieces if piece.kind == "unit"), None)
    number = next((i for i, piece in enumerate(part) if piece.kind == "number"), None)
    if unit is None or number is None or any(piece.kind == "unit" for piece in part):
        return list(part)
    return [*part[: number + 1], unit, *part[number + 1 :]]
