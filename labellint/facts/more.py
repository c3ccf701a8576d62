"""What may be taken instead of a portion or on top of it: "1 a day, or 2 with sports", "an extra tablet", "doubled"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from labellint.facts.counts import Count
from labellint.facts.measures import number_at
from labellint.facts.pieces import Piece

_ALONE = frozenset({"word", "stop", "bound", "needed", "day", "daypart", "semicolon", "close", "form", "times", "and"})
_BESIDE = 2  #: pieces before the unit in which "extra" stands, and after it
_TWICE = Decimal(2)
_OFTEN = frozenset({"per", "every"})
_MANY = 4  #: times the portion; more is no other portion
_LEADS = frozenset({"range", "bound", "needed"})  #: "or", "if needed"
_MAY = frozenset({"needed", "raise"})  #: what a portion may become, in one clause with the number
_TOLD = frozenset({
    "needed", "raise", "word", "number", "range", "up-to", "age-until", "bound", "day", "take", "form", "serving",
    "extra", "daypart", "never",
})  # fmt: skip
_CAPPED = frozenset({"needed", "raise", "range", "up-to", "bound"})
_MEANT = frozenset({
    "unit", "unit-of-measure", "never", "holds", "hours", "minutes", "years", "times", "percent-sign",
})  # fmt: skip


def with_caps(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with "to" and "up to" after a comma as what tells the most of a day: "every 4 hours, up to 5 a day";
    words that tell so behind it stand before it: "4 a day at most"."""
    found = list(pieces)
    for i, piece in enumerate(pieces):
        number = number_at(pieces, i + 1)
        if number is None or piece.kind not in ("range", "age-until", "bound", "up-to"):
            continue
        after = [p.kind for p in pieces[number[1] : number[1] + 2]]
        daily = after[:1] == ["day"] or after == ["unit", "day"]
        if daily and i and pieces[i - 1].kind in ("comma", "open", "semicolon", "dash", "hours", "take"):
            found[i] = piece._replace(kind="up-to")
    for i in range(len(found) - 1, 1, -1):
        if found[i].kind in ("up-to", "bound") and found[i - 1].kind == "day" and not _counts(found, i + 1):
            first = next((k for k in range(i - 2, max(-1, i - 5), -1) if found[k].kind == "number"), None)
            if first is not None and (not first or found[first - 1].kind in ("comma", "open", "and", "semicolon")):
                found.insert(first, found.pop(i)._replace(kind="up-to"))
    return found


def unbracketed(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with a higher number that brackets tell behind another as the end of a range: "1 (if needed 2)
    tablets"."""
    found: list[Piece] = []
    i = 0
    while i < len(pieces):
        close = next((k for k in range(i + 1, min(i + 7, len(pieces))) if pieces[k].kind == "close"), None)
        inside = pieces[i + 1 : close] if close is not None else []
        told = {piece.kind for piece in inside[:-1]}
        counts = bool(found) and found[-1].kind == pieces[i - 1].kind == "number" and pieces[i].kind == "open"
        capped = bool(told & _CAPPED) and told <= _CAPPED | {"word"} and inside[-1].kind == "number"
        if counts and capped and close is not None:
            found += [pieces[i]._replace(kind="range", id="to"), inside[-1]]
            i = close + 1
        else:
            found.append(pieces[i])
            i += 1
    return found


def _counts(pieces: Sequence[Piece], i: int) -> bool:
    return [piece.kind for piece in pieces[i : i + 1]] == ["number"]


def with_alternatives(pieces: Sequence[Piece], counts: Sequence[Count]) -> list[Count]:
    """The counts, with the bare numbers that may be taken instead of units before them: "1 a day, or 2 if needed",
    "1 a day, two if required"."""
    found = [count for count in counts if count.unit or not _is_instead(pieces, count.start, counts)]
    for i in range(len(pieces)):
        first = _is_instead(pieces, i, found)
        if first is not None and not any(count.start <= i < count.end for count in found):
            value = pieces[i].value or first.high
            found.append(Count(value, value, first.unit, i, i + 1, instead=_may_be(pieces, i)))
    return sorted(found, key=lambda count: count.start)


def _is_instead(pieces: Sequence[Piece], i: int, counts: Sequence[Count]) -> Count | None:
    """The units that a bare number at ``i`` may be taken instead of."""
    first = next((count for count in counts if count.unit and count.end < i), None)
    if first is None or pieces[i].kind != "number" or pieces[i - 2].kind == "number":
        return None
    if pieces[i - 1].kind not in _LEADS and not _may_be(pieces, i):
        return None
    after = pieces[i + 1].kind if i + 1 < len(pieces) else "stop"
    return first if after in _ALONE | _MAY and (pieces[i].value or 0) <= _MANY * first.high else None


def _may_be(pieces: Sequence[Piece], i: int) -> bool:
    """Whether the words round a bare number say that so many may be taken: "increase to two", "two if needed"."""
    start = next((k + 1 for k in range(i - 1, -1, -1) if pieces[k].kind not in _TOLD), 0)
    end = next((k for k in range(i + 1, len(pieces)) if pieces[k].kind not in _TOLD), len(pieces))
    told = {piece.kind for piece in pieces[start:end]}
    alone = all(
        piece.kind != "number" or piece.id == "one" for k, piece in enumerate(pieces[start:end], start) if k != i
    )
    return bool(told & _MAY) and "never" not in told and alone


def is_extra(pieces: Sequence[Piece], count: Count) -> bool:
    """Whether a number of units is taken on top of another: "a second tablet", "un comprimé supplémentaire"."""
    return any(piece.kind == "extra" for piece in pieces[count.start : count.end + _BESIDE])


def times_more(pieces: Sequence[Piece]) -> Decimal:
    """How many times as much the portion may become, where it is not said how much that is: 2 for "may be doubled", 3
    for "double or triple the dose"; else 1."""
    if not is_doubled(pieces):
        return Decimal(1)
    return max((piece.value or _TWICE for piece in pieces if piece.kind == "double"), default=_TWICE)


def is_doubled(pieces: Sequence[Piece]) -> bool:
    """Whether the portion may become twice as much or more, and it is not said how much that is: "may be doubled"."""
    kinds = [piece.kind for piece in pieces]
    again = ["repeat", "once"] in [[pieces[i].kind, pieces[i + 1].id] for i in range(len(pieces) - 1)]
    if again and "never" not in kinds:
        return True  # "to be repeated once if needed"
    if "double" not in kinds or "never" in kinds:
        return False
    after = kinds[kinds.index("double") :]
    return "unit" not in after and not {"number", "serving"} <= set(after)


def bare_number(pieces: Sequence[Piece]) -> Decimal | None:
    """The number of units that a sentence says may be taken, of what the one before told: "on some days take two"."""
    kinds = [piece.kind for piece in pieces]
    for i, kind in enumerate(kinds):
        before, after = kinds[max(0, i - 1) : i], kinds[i + 1 : i + 2]
        alone = not after or after[0] in _ALONE | _MAY
        takes = (before == ["take"] and alone) or after == ["take"] or (alone and _may_be(pieces, i))
        if kind == "number" and takes and not _MEANT & set(kinds):
            return pieces[i].value
    return None


def is_open(pieces: Sequence[Piece]) -> bool:
    """Whether it is left open how often a portion is taken: "repeat if needed", "one an hour"."""
    kinds = [piece.kind for piece in pieces]
    hourly = any(kind == "hours" and i and kinds[i - 1] in _OFTEN for i, kind in enumerate(kinds))
    return hourly or ("repeat" in kinds and not is_doubled(pieces) and not {"period", "course"} & set(kinds))
