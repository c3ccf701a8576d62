"""The number of units of a whole day, and the numbers beside it that divide it or say it again."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from labellint.facts.counts import CAPS, Count, Often
from labellint.facts.pieces import Piece

_ONE = Decimal(1)
PHASES = frozenset(
    {"range", "then", "raise", "needed", "extra", "period", "plus"}
)  #: what another portion is told with

_SUMS = frozenset({"of-which", "comes-to", "equals"})  #: before what a portion comes to
_WHOM = frozenset({
    "audience", "age-from", "number", "years", "colon", "and", "word", "plus", "range", "dash", "comma", "form",
})  # fmt: skip
_EACH = frozenset({"each", "each-time"})  #: ids of words for what is taken each time


def most_of_day(pieces: Sequence[Piece], counts: list[Count]) -> Count | None:
    """The number that is said to be the most of a day: "at most 3 tablets a day"."""
    kinds = [piece.kind for piece in pieces]
    for count in counts:
        around = kinds[max(0, count.start - 1) : count.start] + kinds[count.end : count.end + 1]
        if kinds[count.start] in CAPS and "day" in around:
            return count
    return None


def exceeds(pieces: Sequence[Piece], counts: list[Count], times: list[Often], most: Count) -> bool:
    """Whether what is taken each time makes more than the most of a day: "3 twice a day, at most 4 a day"."""
    if any(piece.kind in ("hours", "needed") for piece in pieces):
        return False
    often = min((each.low for each in times if each.end <= most.start), default=_ONE)
    return any(count.low * often > most.high for count in counts if count is not most and count.start < most.start)


def bracketed_total(pieces: Sequence[Piece], counts: list[Count]) -> Count | None:
    """The number of a day behind what it sums up: "1 capsule morning and evening (2 a day)", "1 with each meal, i.e. 3
    a day"."""
    kinds = [piece.kind for piece in pieces]
    bare = [count for count in counts[1:] if count.unit is None or count.unit == counts[0].unit]
    return next(
        (
            count
            for count in bare
            if (kinds[count.start - 1] == "open" and kinds[count.end : count.end + 2] == ["day", "close"])
            or (kinds[count.start - 1] in _SUMS and kinds[count.end : count.end + 1] == ["day"])
        ),
        None,
    )


def says_again(pieces: Sequence[Piece], count: Count, often: Often) -> bool:
    """Whether brackets say of a day what stands before them: "spray 2 times into the mouth (2 sprays a day)"."""
    kinds = [piece.kind for piece in pieces]
    bracketed = kinds[count.start - 1] == "open" and kinds[count.end : count.end + 2] == ["day", "close"]
    return bracketed and often.end <= count.start and (often.low, often.high) == (count.low, count.high)


def is_total_first(pieces: Sequence[Piece], counts: list[Count], times: list[Often]) -> bool:
    """Whether the units of the day stand first, and behind them how often a part is taken: "3 a day: 1, 3 times a
    day", "5 a day, one every 3 hours"."""
    kinds = [piece.kind for piece in pieces]
    first, behind = counts[0], set(kinds[counts[0].end :])
    around = [*kinds[max(0, first.start - 1) : first.start], *kinds[first.end : first.end + 1]]
    if first.unit is None or "day" not in around or not times or behind & PHASES:
        return False
    if any(often.start < first.end for often in times):
        return False
    rest = [count.high for count in counts[1:] if count.unit == first.unit]
    return "hours" in behind or (bool(rest) and min(rest) * times[0].high <= first.high)


def divides(pieces: Sequence[Piece], counts: list[Count], times: list[Often]) -> bool:
    """Whether parts taken so often come to the units of the day that were told first."""
    kinds = [piece.kind for piece in pieces]
    rest = [count.high for count in counts[1:] if count.unit == counts[0].unit] or [_ONE]
    return "hours" in kinds or (len(rest) == 1 and rest[0] * times[0].high == counts[0].high)


def drop_breakdown(pieces: Sequence[Piece], counts: list[Count]) -> None:
    """Leave out what only divides the portion of the day: "2 a day, 1 in the morning and in the evening", "8 a day,
    4 before a meal and 4 after it"."""
    kinds = [piece.kind for piece in pieces]
    rest = counts[1:]
    inside = kinds[counts[0].end : counts[0].end + 1] == ["open"] and all(c.unit is None for c in rest)
    if inside and len(rest) > 1 and counts[0].high == sum((count.high for count in rest), Decimal(0)):
        del counts[0]  # "2 capsules (1 in the morning + 1 in the evening)"
        return
    dayparts = {piece.id for piece in pieces[counts[0].end :] if piece.kind == "daypart"}
    before = kinds[max(0, counts[0].start - 2) : counts[0].start]
    of_day = is_of_day(pieces, counts[0]) or bool({"day", "day-portion"} & set(before))
    if not rest or not of_day or counts[0].high <= max(count.high for count in rest):
        return
    if all(_has_its_time(pieces, count) for count in counts):
        return  # "over the day: 2 tablets in the morning, 1 tablet in the evening"
    total = sum((count.high for count in rest), Decimal(0))
    same = all(count.unit in (counts[0].unit, None) for count in rest)
    if same and counts[0].high in (total, total * len(dayparts) if len(rest) == 1 else total):
        del counts[1:]


def _has_its_time(pieces: Sequence[Piece], count: Count) -> bool:
    """Whether a time of the day follows a count: "2 at night", "1 in the morning"."""
    kinds = [piece.kind for piece in pieces[count.end :]]
    return next((kind for kind in kinds if kind not in ("word", "per")), "") == "daypart"


def contradicts(pieces: Sequence[Piece], counts: list[Count]) -> bool:
    """Whether the first number is that of the day and the others do not add up to it: "5 a day: 2 at noon"."""
    kinds = [piece.kind for piece in pieces]
    between = kinds[counts[0].end : counts[1].start]
    between = between[: between.index("colon")] if "colon" in between else between  # "4 tablets: in the morning 2"
    around = {*between, *kinds[: counts[0].start][-2:]}
    of_day = is_of_day(pieces, counts[0]) or bool({"day", "day-portion"} & around)
    if of_day and kinds[counts[0].end : counts[0].end + 1] == ["colon"]:
        return counts[0].high != sum((count.high for count in counts[1:]), Decimal(0))  # "2 a day: 1 at noon, 2 ..."
    return of_day and "daypart" not in between and counts[0].high > max(count.high for count in counts[1:])


def is_told_in_part(pieces: Sequence[Piece], counts: list[Count]) -> bool:
    """Whether it is not said when the rest of a day's units is taken: "4 a day, 2 in the morning"."""
    kinds = [piece.kind for piece in pieces]
    after = kinds[counts[0].end :]
    ended = after[:2] in (
        ["day", "comma"],
        ["day", "colon"],
        ["day", "dash"],
        ["day", "semicolon"],
        ["day", "open"],
    )
    more = counts[0].high > max(count.high for count in counts[1:])
    parted = (ended and more) or contradicts(pieces, counts)
    times = {piece.id for piece in pieces[counts[0].end :] if piece.kind == "daypart"}
    return parted and bool(times) and "meal" not in times and not set(after) & (PHASES | {"hours", "minutes"})


def is_of_day(pieces: Sequence[Piece], count: Count) -> bool:
    """Whether a bare number is one of a day: "1 per dag"."""
    kinds = [piece.kind for piece in pieces]
    before = kinds[count.start - 1] if count.start else ""
    return before == "day" or (count.end < len(kinds) and kinds[count.end] in ("day", "daypart"))


def is_total(pieces: Sequence[Piece], count: Count | None = None, phases: Sequence[Count] = ()) -> bool:
    """Whether the number is said to be that of the whole day ("2 per dag, 's morgens en 's avonds")."""
    kinds = [piece.kind for piece in pieces]
    if count is not None and "divided" not in kinds and (_is_each(pieces, count) or _is_headed(kinds, count)):
        return False
    if count is not None and len(phases) > 1 and "then" in kinds:
        after = [other.start for other in phases if other.start > count.start]
        kinds = kinds[0 if count is phases[0] else count.start : min(after, default=len(kinds))]
    return bool({"day", "day-portion", "divided"} & set(kinds))


def _is_each(pieces: Sequence[Piece], count: Count) -> bool:
    """Whether a number is what is taken each time: "daily dose: 1 capsule each in the morning and in the evening"."""
    around = pieces[max(0, count.start - 1) : count.start], pieces[count.end : count.end + 1]
    return any(piece.id in _EACH or piece.kind == "at-once" for part in around for piece in part)


def _is_headed(kinds: Sequence[str], count: Count) -> bool:
    """Whether only a heading speaks of the day, and one unit cannot be shared out: "Daily dose: 1 capsule in the
    morning and in the evening", "Daily dose: adults from 15 years: 1 capsule in the morning and in the evening"."""
    headed = kinds[:2] == ["day-portion", "colon"] and set(kinds[2 : count.start]) <= _WHOM
    headed = headed and not {"day", "comma", "open"} & set(kinds[count.end :])
    return headed and count.low == count.high == _ONE


def followed(pieces: Sequence[Piece], count: Count) -> str:
    """The kind of the first piece after a count that is no mere word."""
    kinds = [piece.kind for piece in pieces]
    return next((kind for kind in kinds[count.end :] if kind != "word"), "")
