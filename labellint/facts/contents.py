"""What a pack holds, where it stands alone in a paragraph or between strokes: "54 g", "150 g poeder"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import regex

from labellint.facts.reading import Reading
from labellint.label import Quote, Word
from labellint.text import Passage

_TIMEOUT = 0.5  #: seconds for one pattern on one piece
_WORDS = 7  #: of a piece that may be nothing but the contents
_LONG = 25  #: words of a paragraph that is not cut into pieces
_CUT = regex.compile(r"\s+[-+]\s+|\s*[–—·•;]\s*|\s*[/|](?=\s)\s*|(?<=[.!])\s+")
_TABLE = regex.compile(r"\bmg\b|µg|%")  #: in a row of amounts a cell is not the contents of the pack


class Content(NamedTuple):
    """Characters ``start`` up to ``end`` of a passage that tell nothing but what the pack holds."""

    passage: Passage
    start: int
    end: int

    @property
    def quote(self) -> Quote:
        return self.passage.quote_chars(self.start, self.end)

    @property
    def words(self) -> tuple[Word, ...]:
        text = self.passage.text
        first = text.count(" ", 0, self.start)
        return self.passage.words[first : first + text.count(" ", self.start, self.end) + 1]


def find_contents(reading: Reading, *, small: bool = False) -> list[Content]:
    """Every paragraph, piece of a short one, or line that is nothing but the contents of a pack, in reading order.

    ``small``: packs of a few grams or millilitres too, which on a food are a portion.
    """
    entries = [entry for entry in reading.rulebook.entries("contents").values() if entry.value]
    kinds = ("pattern", "line", "small") if small else ("pattern", "line")
    alone = [_compiled(entry.value or "") for entry in entries if entry.kind in kinds]
    on_a_line = [_compiled(entry.value or "") for entry in entries if entry.kind == "line"]
    first = {id(line.words[0]) for panel in reading.label.panels for line in panel.lines}
    found: list[Content] = []
    for passage in reading.passages:
        pieces = [(piece, alone) for piece in _pieces(passage)] if len(passage.words) <= _LONG else []
        pieces += [(line, on_a_line) for line in _lines(passage, first) if line not in [piece for piece, _ in pieces]]
        found += [
            Content(passage, start, end)
            for (start, end), patterns in sorted(pieces, key=lambda piece: piece[0])
            if any(pattern.fullmatch(passage.text[start:end], timeout=_TIMEOUT) for pattern in patterns)
        ]
    return found


def _lines(passage: Passage, first: set[int]) -> Iterator[tuple[int, int]]:
    """Characters from and up to which the lines of a paragraph run that are short enough; none of a table of amounts.

    ``first``: identities of the words that begin a line.
    """
    if _TABLE.search(passage.text):
        return
    start = at = count = 0
    for word in passage.words:
        if id(word) in first and at > start:
            if count <= _WORDS:
                yield start, at - 1
            start, count = at, 0
        at += len(word.text) + 1
        count += 1
    if start and count <= _WORDS:
        yield start, at - 1


def _pieces(passage: Passage) -> Iterator[tuple[int, int]]:
    """Characters from and up to which the pieces of a paragraph run that are short enough."""
    text = passage.text
    start = 0
    cuts = [] if _TABLE.search(text) else list(_CUT.finditer(text))
    for cut_start, cut_end in (*(cut.span() for cut in cuts), (len(text), len(text))):
        if 0 < text.count(" ", start, cut_start) + 1 <= _WORDS and start < cut_start:
            yield start, cut_start
        start = cut_end


@lru_cache(maxsize=8)
def _compiled(value: str) -> regex.Pattern[str]:
    return regex.compile(value, regex.VERBOSE)
