"""Where postal addresses stand: a street with its number, a box, or a postcode with its place.

What an address looks like is data (``rules/lexicon/addresses.yaml``). Addresses are often printed over several lines,
so the paragraphs of a panel are searched together.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

import regex

from labellint.facts.reading import Reading
from labellint.label import Quote, Word
from labellint.text import Passage

_BETWEEN = " | "  #: joins the paragraphs of a panel
_TIMEOUT = 0.5  #: seconds for one pattern on one panel
_MOST = 20  #: addresses of one panel


class Address(NamedTuple):
    """Words ``first`` to ``last`` of a passage: an address, or its beginning where it runs on in the next passage."""

    passage: Passage
    first: int
    last: int

    @property
    def words(self) -> tuple[Word, ...]:
        return self.passage.words[self.first : self.last + 1]

    @property
    def quote(self) -> Quote:
        text = " ".join(word.text for word in self.words)
        start = sum(len(word.text) + 1 for word in self.passage.words[: self.first])
        return self.passage.quote_chars(start, start + len(text))


def find_addresses(reading: Reading) -> list[Address]:
    """The addresses of the label that are of the first kind of which there is any, in reading order.

    One address is enough to know that there is one, and a pattern takes a millisecond to prepare.
    """
    panels = [_Joined(list(group)) for _, group in groupby(reading.passages, key=lambda passage: passage.panel)]
    for entry in reading.rulebook.entries("address").values():
        pattern = _compiled(entry.value or "")
        found = [panel.address(*span) for panel in panels for span in _spans(pattern, panel.text)[:_MOST]]
        if found:
            return found
    return []


class _Joined:
    """The paragraphs of one panel as one text, with the way back to their words."""

    def __init__(self, panel: list[Passage]) -> None:
        self.text = _BETWEEN.join(passage.text for passage in panel)
        self._words: list[tuple[Passage, int]] = []
        self._starts: list[int] = []
        at = 0
        for passage in panel:
            for i, word in enumerate(passage.words):
                self._words.append((passage, i))
                self._starts.append(at)
                at += len(word.text) + 1
            at += len(_BETWEEN) - 1

    def address(self, start: int, end: int) -> Address:
        passage, first = self._words[max(bisect_right(self._starts, start) - 1, 0)]
        other, last = self._words[max(bisect_right(self._starts, end - 1) - 1, 0)]
        return Address(passage, first, last if other is passage else len(passage.words) - 1)


@lru_cache(maxsize=64)
def _compiled(value: str) -> regex.Pattern[str]:
    return regex.compile(value, regex.VERBOSE)


def _spans(pattern: regex.Pattern[str], text: str) -> list[tuple[int, int]]:
    """Where a pattern matches; nothing where it takes too long."""
    try:
        return [match.span() for match in pattern.finditer(text, timeout=_TIMEOUT) if match.group()]
    except TimeoutError:
        return []
