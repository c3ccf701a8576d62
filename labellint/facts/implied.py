"""Portions that are told without a number of units: "some drops", "spray 4 times a day", "once daily"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from labellint.facts.counts import Count, Often, find_times
from labellint.facts.measures import measured
from labellint.facts.pieces import NAMES, Piece

_ONE = Decimal(1)
_ACT = "spray"  #: the unit of intake that is also what is done


def some_of(pieces: Sequence[Piece]) -> Count | None:
    """One of the units of which nobody knows how many are taken: "some drops a day"."""
    kinds = [piece.kind for piece in pieces]
    for i, kind in enumerate(kinds):
        if kind == "some" and kinds[i + 1 : i + 2] == ["unit"] and "day" in kinds:
            return Count(_ONE, _ONE, pieces[i + 1].id, i, i + 2)
    return None


def needed_units(pieces: Sequence[Piece], counts: list[Count]) -> Decimal | None:
    """The units of a sentence that says nothing else than that so many may be needed: "if needed, 2 tablets"."""
    kinds = [piece.kind for piece in pieces]
    alone = set(kinds) <= {"needed", "number", "unit", "stop", "comma", "word", "range", "take", "up-to"}
    return counts[0].high if alone and kinds[0] == "needed" and counts[0].unit else None


def measured_units(pieces: Sequence[Piece]) -> list[Count]:
    """The grams or millilitres of a row of a column of portions."""
    found = [(i, measured(pieces, i)) for i in range(len(pieces))]
    told = [(i, m) for i, m in found if m is not None and m[0].unit in ("g", "ml")]
    return [Count(m[0].value, m[0].value, m[0].unit, i, m[1]) for i, m in told]


def is_of_one(pieces: Sequence[Piece]) -> bool:
    """Whether it is said how often, and of nothing how much: "Gebruik: 1x daags" is one each time."""
    kinds = [piece.kind for piece in pieces]
    others = {"number", "unit", "serving", "unit-of-measure", "never", "holds", "bound", "period", *NAMES}
    times = {k for often in find_times(pieces) for k in range(often.start, often.end)}
    rest = [piece for k, piece in enumerate(pieces) if k not in times and piece.id != "one"]
    return "day" in kinds and not others & {piece.kind for piece in rest}


def acted(pieces: Sequence[Piece], times: list[Often]) -> tuple[list[Count], list[Often]]:
    """One unit each time, where its name is what is done with it: "spray 4 times a day into the mouth".

    Where it is said twice how often, or at what times of the day, the first is a number of units: "spray 5 times in
    the mouth once a day", "spray twice, morning and evening".
    """
    kinds = [piece.kind for piece in pieces]
    units = [i for i, piece in enumerate(pieces) if piece.kind == "unit"]
    if [pieces[i].id for i in units] != [_ACT] or len(times) > 2:
        return [], times
    start, end = units[0], units[0] + 1
    by_daypart = "daypart" in kinds and not {"day", "day-portion"} & set(kinds)
    if len(times) == 1 and not by_daypart:
        return [Count(_ONE, _ONE, _ACT, start, end)], times
    return [Count(times[0].low, times[0].high, _ACT, min(start, times[0].start), times[0].end)], times[1:]
