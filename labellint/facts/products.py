"""Several products or measures that one direction speaks of: "1 sachet and 2 capsules a day", "1 tablespoon and 1
teaspoon", "1 stick or 2 tablets"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from labellint.facts.counts import Count
from labellint.facts.pieces import Piece

SOLD = frozenset({"tablet", "capsule", "lozenge", "gummy", "sachet", "stick", "ampoule"})  #: a product of its own
MEASURES = frozenset({"scoop", "spoon", "teaspoon", "dessertspoon", "tablespoon", "cap", "glass", "pipette", "drop"})
_JOINS = frozenset({"and", "plus", "comma"})
_PARTS = frozenset({"range", "equals", "open", "or", "then", "of-which"})
_WITH = "together"  #: the words for "plus"


def products_of(pieces: Sequence[Piece], counts: Sequence[Count]) -> set[str]:
    """The units of several products or measures that are all taken: "1 sachet and 2 capsules a day"."""
    units = [count.unit for count in counts if count.unit]
    joins = _JOINS - {"comma"} if MEASURES & set(units) else _JOINS  # "2 ml, 40 drops" says it twice
    joined = all(between & joins and not between & _PARTS for between in _between(pieces, counts))
    return set(units) if joined and set(units) <= SOLD | MEASURES and len(units) == len(counts) else set()


def alternatives_of(pieces: Sequence[Piece], counts: Sequence[Count]) -> set[str]:
    """The units of several products of which one is taken: "1 stick or 2 tablets a day"."""
    units = {count.unit for count in counts if count.unit}
    either = all("range" in between and not between & {"then", "open"} for between in _between(pieces, counts))
    return units if either and units <= SOLD and len(units) == len(counts) else set()


def names_others(pieces: Sequence[Piece], counts: Sequence[Count]) -> bool:
    """Whether the numbers are those of several products or measures, so that what is said of one is not said of the
    others; brackets say one in another measure: "1 dropper (30 drops)"."""
    if len({count.unit for count in counts} & SOLD) > 1:
        return True
    others = [count for count in counts if count.unit in MEASURES and count.unit != counts[0].unit]
    told = [_kinds(pieces, counts[0], other) for other in others]
    return any(between & (_JOINS - {"comma"}) and not between & _PARTS for between in told)


def _between(pieces: Sequence[Piece], counts: Sequence[Count]) -> list[set[str]]:
    """What stands between each two numbers of units that follow one another."""
    return [_kinds(pieces, first, other) for first, other in pairwise(counts)]


def _kinds(pieces: Sequence[Piece], first: Count, other: Count) -> set[str]:
    """The kinds of the pieces between two numbers; "together with" joins them as a sign does."""
    return {"plus" if piece.id == _WITH else piece.kind for piece in pieces[first.end : other.start]}
