"""The pieces that amounts and portions are made of: numbers, units, names, signs, in reading order.

What is no piece of any other kind is a ``word``. ``scan.py`` finds them.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from labellint.label import Quote
from labellint.text import Passage

NAMES = frozenset({"name", "compound", "formed", "topic"})  #: the kinds of piece that name a substance


class Place(NamedTuple):
    """Where a piece stands: its passage, its tokens there, its line in the panel and its left and right in points."""

    passage: Passage
    start: int
    end: int
    line: int
    x0: float
    x1: float


class Piece(NamedTuple):
    """One piece. ``id`` is that of the lexicon entry; ``value`` a number; ``doubt``: it may have been misread."""

    kind: str
    id: str
    place: Place
    value: Decimal | None = None
    doubt: bool = False
    begins: bool = False  #: first on a line that begins a paragraph, heading, bullet or cell

    @property
    def unit(self) -> str:
        return self.id


class Stream(NamedTuple):
    """All pieces of one panel, or of panels that stand close below each other; ``number`` counts the streams."""

    number: int
    pieces: tuple[Piece, ...]


def quote(first: Piece, last: Piece) -> Quote:
    """The printed words from one piece to another; only those of the first passage where they differ."""
    passage = first.place.passage
    end = last.place.end if last.place.passage is passage else len(passage.tokens)
    return passage.quote(first.place.start, max(end, first.place.start + 1))
