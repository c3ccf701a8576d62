"""Several products that one direction speaks of: "1 sachet and 2 capsules a day", "1 stick or 2 tablets"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from labellint.facts.counts import Count
from labellint.facts.pieces import Piece

SOLD = frozenset({"tablet", "capsule", "lozenge", "gummy", "sachet", "stick", "ampoule"})  #: a product of its own
_JOINS = frozenset({"and", "plus", "comma"})
_PARTS = frozenset({"range", "equals", "open", "or", "then"})


def products_of(pieces: Sequence[Piece], counts: Sequence[Count]) -> set[str]:
    """The units of several products that are all taken: "1 sachet and 2 capsules a day"."""
    units = [count.unit for count in counts if count.unit]
    joined = all(between & _JOINS and not between & _PARTS for between in _between(pieces, counts))
    return set(units) if joined and set(units) <= SOLD and len(units) == len(counts) else set()


def alternatives_of(pieces: Sequence[Piece], counts: Sequence[Count]) -> set[str]:
    """The units of several products of which one is taken: "1 stick or 2 tablets a day"."""
    units = {count.unit for count in counts if count.unit}
    either = all("range" in between and not between & {"then", "open"} for between in _between(pieces, counts))
    return units if either and units <= SOLD and len(units) == len(counts) else set()


def names_others(counts: Sequence[Count]) -> bool:
    """Whether the numbers are those of several products, so that what is said of one is not said of the others."""
    return len({count.unit for count in counts} & SOLD) > 1


def _between(pieces: Sequence[Piece], counts: Sequence[Count]) -> list[set[str]]:
    """The kinds of the pieces between each two numbers of units that follow one another."""
    return [{piece.kind for piece in pieces[first.end : other.start]} for first, other in pairwise(counts)]
