"""Numbers with what they count or measure, at a place in a run of pieces: "2 tablets", "1-2", "5 ml", "two (2)"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from labellint.facts.pieces import Piece, words_of
from labellint.quantity import Quantity

_HALF = Decimal("0.5")
JOINS = frozenset({"range", "dash", "slash", "up-to"})  #: between the two numbers of a range


def counted(pieces: Sequence[Piece], i: int) -> tuple[Decimal, str, int] | None:
    """A number of units of intake at ``i``: how many, of what, and where it ends. "1-2" counts as 2."""
    if i < len(pieces) and pieces[i].kind == "unit":
        return Decimal(1), pieces[i].id, i + 1
    number = number_at(pieces, i)
    if number is None:
        return None
    high, end = number
    if high == _HALF and [piece.id for piece in pieces[end : end + 1]] == ["one"]:
        end += 1  # "half a level teaspoon"
    sized = measured(pieces, end)
    if sized is not None and [piece.kind for piece in pieces[sized[1] : sized[1] + 1]] == ["unit"]:
        return high, pieces[sized[1]].id, sized[1] + 1  # "one 500 ml bottle"
    compound = past_hyphens(pieces, end)
    for j in range(compound, min(compound + 2, len(pieces))):
        if pieces[j].kind == "unit":
            return high, pieces[j].id, _past_word(pieces, j)
        if pieces[j].kind not in ("word", "dash"):  # "two-tablet serving"
            break
    return None


def _past_word(pieces: Sequence[Piece], i: int) -> int:
    """Where the printed word that the unit at ``i`` begins ends, if it says the unit again: "Fruchtgummi-Bärchen"."""
    word = words_of(pieces[i])[0]
    again = [(p.kind, p.id) for p in pieces[i + 1 : i + 3] if words_of(p)[0] is word]
    return i + 3 if again[:1] and again[0][0] == "dash" and again[1:] == [("unit", pieces[i].id)] else i + 1


def sized_at(pieces: Sequence[Piece], i: int, end: int) -> tuple[str, int] | None:
    """The unit of a number at ``i`` that ends at ``end`` where its size stands between them: "one 500 ml bottle",
    "one level 5 g serving"; and where that ends."""
    level = [piece.kind for piece in pieces[end : end + 2]] == ["word", "number"]
    size = measured(pieces, end + level)
    if size is not None and [piece.kind for piece in pieces[size[1] : size[1] + 1]] == ["serving"]:
        return pieces[size[1]].id, size[1] + 1
    told = counted(pieces, i)
    if told is None or told[2] <= end or all(p.kind != "unit-of-measure" for p in pieces[end : told[2]]):
        return None
    return told[1], told[2]


def past_hyphens(pieces: Sequence[Piece], i: int) -> int:
    """Where a word with a hyphen that begins at ``i`` ends: "2 plant-based capsules"; ``i`` where there is none. A unit
    at its end is no part of it: "1 Fruchtgummi-Bärchen"."""
    end = i
    while end < len(pieces) and words_of(pieces[end])[0] is words_of(pieces[i])[0]:
        end += 1
    kinds = [piece.kind for piece in pieces[i:end]]
    if kinds[:1] != ["word"] or "dash" not in kinds:
        return i
    return end - 1 if kinds[-1] == "unit" else end if kinds[-1] == "word" else i


def measured(pieces: Sequence[Piece], i: int) -> tuple[Quantity, int] | None:
    """A number with a unit of measure at ``i``, and where it ends."""
    number = number_at(pieces, i)
    if number is None or number[1] >= len(pieces) or pieces[number[1]].kind != "unit-of-measure":
        return None
    return Quantity(number[0], pieces[number[1]].id), number[1] + 1


def number_at(pieces: Sequence[Piece], i: int) -> tuple[Decimal, int] | None:
    """A number at ``i``, or the higher one of a range, and where it ends."""
    if i >= len(pieces) or pieces[i].kind != "number":
        return None
    value = pieces[i].value or Decimal(0)
    end = said_again(pieces, i) or i + 1
    other = joined(pieces, end)
    if other is not None:
        return max(value, pieces[other].value or Decimal(0)), said_again(pieces, other) or other + 1
    return value, end


def joined(pieces: Sequence[Piece], i: int) -> int | None:
    """Where the second number of a range stands whose signs begin at ``i``: "1 - 2", "1 bis max. 3"."""
    k = i
    while k < min(i + 3, len(pieces)) and (pieces[k].kind in JOINS or (k > i and pieces[k].kind == "dot")):
        k += 1
    return k if i < k < len(pieces) and pieces[k].kind == "number" else None


def said_again(pieces: Sequence[Piece], i: int) -> int | None:
    """Where a number at ``i`` ends that is said twice: "two (2)", "3 (trois)"; None where it is not."""
    kinds = [piece.kind for piece in pieces[i + 1 : i + 4]]
    twice = kinds == ["open", "number", "close"] and pieces[i].value == pieces[i + 2].value
    return i + 4 if twice else None


def is_within(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a dash at ``i`` joins a number and the day to one word: "one-a-day"."""
    around = pieces[i - 1 : i + 2] if i else []
    return [p.kind for p in around] == ["number", "dash", "day"] and len({id(words_of(p)[0]) for p in around}) == 1
