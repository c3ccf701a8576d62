"""Portions that are told by the times of the day: "2 in the morning and 1 at night"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from labellint.facts.counts import Count
from labellint.facts.pieces import Piece
from labellint.facts.totals import is_total

_ONE = Decimal(1)
_SIDES = {"before": "before-training", "after": "after-training"}  #: by the ids of the words
_AFTER = "after"
_BETWEEN = frozenset({"and", "plus", "comma", "number", "unit", "word", "range"})


def with_sides(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with "before" as a time of the day where only "after" names the training, and the other way round:
    "1 before and 1 after training", "1 before training and 1 after"."""
    found = list(pieces)
    for i, piece in enumerate(pieces):
        if piece.kind != "daypart" or piece.id not in _SIDES.values():
            continue
        k = i - 1
        while k > 0 and pieces[k].kind in _BETWEEN and pieces[k].id not in _SIDES:
            k -= 1
        behind = _after(pieces, i)
        if behind is not None and piece.id == _SIDES["before"]:
            found[behind] = pieces[behind]._replace(kind="daypart", id=_SIDES["after"])
        side = _SIDES.get(pieces[k].id) if k >= 0 else None
        counted = {"and", "plus", "comma"} & {p.kind for p in pieces[k:i]} and any(
            p.kind == "number" for p in pieces[k:i]
        )
        if side is not None and side != piece.id and counted:
            found[k] = pieces[k]._replace(kind="daypart", id=side)
    return found


def _after(pieces: Sequence[Piece], i: int) -> int | None:
    """Where "after" stands alone behind a number of units, behind "before training" at ``i``."""
    k = i + 1
    while k < len(pieces) and pieces[k].kind in _BETWEEN | {"serving"} and pieces[k].id not in _SIDES:
        k += 1
    kinds = {piece.kind for piece in pieces[i + 1 : k]}
    added = "number" in kinds and bool(kinds & {"and", "plus", "comma"})
    told = k < len(pieces) and (pieces[k].id == _AFTER or pieces[k].kind == "then")
    return k if added and told else None


def is_by_daypart(pieces: Sequence[Piece], counts: list[Count]) -> bool:
    """Whether each of several counts has its own time of the day ("'s morgens 1 en 's avonds 2")."""
    kinds = [piece.kind for piece in pieces]
    dayparts = [i for i, kind in enumerate(kinds) if kind == "daypart"]
    if len({pieces[i].id for i in dayparts}) < 2 or len(counts) < 2:
        return False
    own = any(counts[0].start <= i < counts[1].start for i in dayparts) or dayparts[0] < counts[0].start
    if not own and is_total(pieces) and counts[0].high == sum((c.high for c in counts[1:]), Decimal(0)):
        counts[:] = counts[1:]
    return len(counts) >= 2 and ("then" not in kinds or _is_one_day(pieces, counts))


def _is_one_day(pieces: Sequence[Piece], counts: list[Count]) -> bool:
    """Whether "then" parts the times of one day, and not two phases: "2 in the morning, then 1 at night"."""
    kinds = [piece.kind for piece in pieces]
    dayparts = [piece.id for piece in pieces if piece.kind == "daypart"]
    return len(dayparts) == len(set(dayparts)) == len(counts) and not {"period", "day", "times"} & set(kinds)


def dayparts_of(pieces: Sequence[Piece], count: Count, counts: list[Count]) -> Decimal:
    """How many times of the day belong to a count: "1 tablet 's morgens en 's avonds" is two; "or" is one."""
    kinds = [piece.kind for piece in pieces]
    others = [c for c in counts if c is not count]
    dayparts = []
    for i, kind in enumerate(kinds):
        if kind == "daypart" and all(abs(i - c.start) > abs(i - count.start) or c is count for c in others):
            dayparts.append(i)
    if others:
        runs = _runs(pieces)
        dayparts = runs[counts.index(count)] if len(runs) == len(counts) else _behind(pieces, count, others, runs)
        last = kinds[dayparts[-1] - 1] if len(dayparts) > 1 and pieces[dayparts[-1]].id == "meal" else ""
        dayparts = dayparts[:-1] if last == "comma" else dayparts  # "2 in the morning and 2 at night, with meals"
    if len(dayparts) < 2:
        return _ONE
    between = set(kinds[dayparts[0] : dayparts[-1]])
    names = {pieces[i].id for i in dayparts}
    told_by_meal = len(names) > 2 or not between & {"and", "plus", "comma"}  # "in the evening with a meal"
    names = names - {"meal"} if told_by_meal and len(names) > 1 else names
    if names == {"evening", "night"} and "and" not in between:
        return _ONE
    return _ONE if "range" in between else Decimal(len(names))


def _behind(pieces: Sequence[Piece], count: Count, others: list[Count], runs: list[list[int]]) -> list[int]:
    """The times of the day of one of two phases: "2 morning and evening, then 2 a day"."""
    kinds = [piece.kind for piece in pieces]
    end = min((other.start for other in others if other.start > count.start), default=len(pieces))
    mine = [run for run in runs if count.end <= run[0] and run[-1] < end]
    return mine[0] if len(mine) == 1 and "then" in kinds else []


def _runs(pieces: Sequence[Piece]) -> list[list[int]]:
    """The times of the day in runs: "morning, noon and evening" is one, and "at night" of another the next."""
    kinds = [piece.kind for piece in pieces]
    runs: list[list[int]] = []
    for i, kind in enumerate(kinds):
        if kind != "daypart":
            continue
        between = [p for p in pieces[runs[-1][-1] + 1 : i] if p.id != "'"] if runs else []
        if runs and {p.kind for p in between} <= {"comma", "and", "slash", "plus"}:
            runs[-1].append(i)
        else:
            runs.append([i])
    return runs
