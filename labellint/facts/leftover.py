"""Numbers of a direction for use that nothing explains: where there are any, the portion is in doubt."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from labellint.facts.counts import Count, Often, is_around, is_breakdown, scheme_at
from labellint.facts.pieces import Piece, words_of

_ONE = Decimal(1)
_FRACTIONS = frozenset({"12", "14", "34"})
_EXPLAIN = frozenset({
    "unit-of-measure", "liquid", "percent-sign", "period", "hours", "minutes", "energy", "powder", "unit", "serving",
    "meals",
})  # fmt: skip
_JOINED = frozenset({"range", "dash", "slash"})
FLASK = "flask"  #: the id of the words for what a portion is shaken in
_AGES = 7  #: pieces in which the years stand after an age


def says_more(pieces: Sequence[Piece], counts: Sequence[Count], times: Sequence[Often]) -> bool:
    """Whether a number of the sentence is neither a portion nor anything else that is understood."""
    kinds = [piece.kind for piece in pieces]
    used = {k for count in counts for k in range(count.start, count.end)}
    used |= {k for often in times for k in range(often.start, often.end)}
    used |= _schemes(pieces, counts)
    for i, kind in enumerate(kinds):
        if i in used:
            continue
        if kind == "times" and not is_breakdown(pieces, i) and not is_around(pieces, i):
            return True
        if kind == "number" and not _explained(pieces, kinds, i):
            return True
    return False


def _schemes(pieces: Sequence[Piece], counts: Sequence[Count]) -> set[int]:
    """The numbers of a scheme that the times of the day behind it spell out: "1 - 1 - 2: morning 1, noon 1, evening
    2"."""
    total = sum((count.high for count in counts), Decimal(0))
    told = ((i, scheme_at(pieces, i)) for i, piece in enumerate(pieces) if piece.kind == "number")
    return {k for i, scheme in told if scheme is not None and scheme[0] == total for k in range(i, scheme[1])}


def _explained(pieces: Sequence[Piece], kinds: Sequence[str], i: int) -> bool:
    before, after = kinds[max(0, i - 1) : i], kinds[i + 1 : i + 3]
    if after[:1] and after[0] in _JOINED and after[1:] == ["number"]:
        return True  # the second number of the range tells
    alone = "number" not in (*before, *after[:1]) or pieces[i].id == "one"
    if pieces[i].value == _ONE and alone:
        return True
    if [piece.id for piece in pieces[i + 1 : i + 2]] == [FLASK]:
        return pieces[i].value == _ONE  # "20 g per sports bottle, 2 sports bottles a day"
    if set(after) & _EXPLAIN and not _of_the_body(pieces, kinds, i):
        return True
    if before in (["contents"], ["pack"]):
        return True  # "(jar of 60)"
    if before in (["audience"], ["age-from"]) and after[:1] == ["plus"]:
        return True  # "children 4+ 1 gummy per day"
    if after == ["dash", "day"] or (after[:1] == ["plus"] and after[1:] != ["number"]):
        return True  # "30-day course", "adults (18+)"
    if after == ["and", "age-from"] or after[:1] == ["age-from"]:
        return True  # "age 9 and over"
    ages = {"age-from", "age-until"} & set(kinds[max(0, i - 3) : i])
    return bool(ages) or "years" in kinds[max(0, i - 3) : i + _AGES] or _numbers_days(kinds, i)


def _numbers_days(kinds: Sequence[str], i: int) -> bool:
    """Whether a number tells which day or week is spoken of: "day 1 to 10"."""
    while i and kinds[i - 1] in ("number", "range", "word", "dash", "slash", "up-to", "and"):
        i -= 1
    return i > 0 and kinds[i - 1] in ("day", "period")


def _of_the_body(pieces: Sequence[Piece], kinds: Sequence[str], i: int) -> bool:
    """Whether a number is of the body's weight: "1 capsule per 10 kg"."""
    return kinds[i - 1 : i] == ["per"] and [piece.id for piece in pieces[i + 1 : i + 2]] == ["kg"]


def may_be_a_fraction(pieces: Sequence[Piece], count: Count) -> bool:
    """Whether OCR may have read "½" as 12, "¼" as 14 or "¾" as 34."""
    numbers = [p for p in pieces[count.start : count.end] if p.kind == "number" and p.id in _FRACTIONS]
    return any(words_of(piece)[0].source == "ocr" for piece in numbers)
