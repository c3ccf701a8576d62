"""The pieces that amounts and portions are made of: numbers, units, names, signs, in reading order.

What is no piece of any other kind is a ``word``. ``scan.py`` finds them.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from labellint.label import Quote, Word
from labellint.text import Passage

NAMES = frozenset({"name", "compound", "formed", "topic"})  #: the kinds of piece that name a substance


class Place(NamedTuple):
    """Where a piece stands: its passage, its tokens there, its line in the panel, and where it begins and ends along
    that line in points, from left to right as it is read."""

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


def words_of(piece: Piece) -> tuple[Word, ...]:
    """The printed words of a piece."""
    passage = piece.place.passage
    first, last = passage.tokens[piece.place.start].word, passage.tokens[piece.place.end - 1].word
    return passage.words[first : last + 1]


def outside(stream: Stream, words: frozenset[int]) -> list[Piece]:
    """The pieces of a stream without those in tables, whose words have these identities; a sign parts what is left."""
    if not words:
        return list(stream.pieces)
    found: list[Piece] = []
    for piece in stream.pieces:
        if id(words_of(piece)[0]) not in words:
            found.append(piece)
        elif found and found[-1].kind not in ("semicolon", "stop"):
            found.append(piece._replace(kind="semicolon", id=";", value=None))
    return found


def quote(first: Piece, last: Piece) -> Quote:
    """The printed words from one piece to another; only those of the first passage where they differ."""
    passage = first.place.passage
    end = last.place.end if last.place.passage is passage else len(passage.tokens)
    start = first.place.start
    return passage.quote(start, max(end, start + 1), passage.sentence_at(start).language)
