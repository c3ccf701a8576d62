"""Portions that are not taken every day: "1 tablet every other day", "3 times a week 1 capsule", "7 capsules a week".

What counts is the day on which the portion is taken: an upper level is one of a day, whatever other days bring.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from msgspec import structs

from labellint.facts.measures import JOINS
from labellint.facts.pieces import Piece
from labellint.facts.records import Intake

_ONE = Decimal(1)
_WEEK = Decimal(7)  #: days
_OTHERS = frozenset({"day", "day-portion", "daypart", "period", "never", "then"})
_OFTEN = JOINS | {"times", "number"}
_DAYS, _WEEKS = frozenset({"every-other-day"}), frozenset({"every-week", "every-month"})  #: ids of the words


def how_rare(pieces: Sequence[Piece]) -> Literal["days", "weeks"] | None:
    """Whether a direction is for some days only, of any days or of those of a week or month."""
    told = {piece.id for piece in pieces}
    return "weeks" if told & _WEEKS else "days" if _DAYS & told else None


def weekly(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces of a direction for the week or month as those of a day of taking: "1 capsule 3 times a week" is one;
    none where another time is told beside it."""
    if _OTHERS & {piece.kind for piece in pieces}:
        return []
    kinds = [piece.kind for piece in pieces]
    often = {k for i, kind in enumerate(kinds) if kind == "seldom" for k in _often(kinds, i)}
    return [
        piece._replace(kind="day") if piece.kind == "seldom" else piece
        for i, piece in enumerate(pieces)
        if i not in often
    ]


def _often(kinds: Sequence[str], i: int) -> range:
    """Where it stands before the week at ``i`` on how many of its days: "3 times a week", "2 à 3 fois par semaine"."""
    start = i
    while start and kinds[start - 1] in _OFTEN and "times" in kinds[start - 1 : i]:
        start -= 1
    return range(start, i)


def of_week(pieces: Sequence[Piece], intakes: Sequence[Intake]) -> list[Intake]:
    """Portions of a week as those of a day; in doubt where they may be taken on one day or on several."""
    if any(piece.kind == "times" for piece in pieces):
        return list(intakes)
    found = []
    for intake in intakes:
        units = intake.units_high
        if units > _ONE and not units % _WEEK and intake.units_low == units:
            intake = structs.replace(intake, units_low=units / _WEEK, units_high=units / _WEEK)
        elif units > _ONE:
            intake = structs.replace(intake, doubt="portion")
        found.append(intake)
    return found
