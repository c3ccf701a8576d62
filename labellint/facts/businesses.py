"""Addresses before which no business is named: "Verantwoordelijke: Kerkstraat 1, 9000 Gent"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

import regex

from labellint.facts.addresses import Address
from labellint.facts.reading import Reading
from labellint.label import Word

_NAME = 8  #: words of a line that may be the name of a business
_PARTS = ("-", "–", "—", "·", "•", "|", "/")  #: between a name and its address
_ENDS = (".", ":", ";", "!", "?")
_SHORT = 4  #: letters of an abbreviation with a full stop: "N.V."


def find_nameless(reading: Reading, found: Sequence[Address]) -> tuple[Address, ...]:
    """The addresses of the label, where none of them has anything before it that may be the name of a business."""
    roads = [
        regex.compile(entry.value, regex.VERBOSE)
        for entry in reading.rulebook.entries("address").values()
        if entry.kind == "road" and entry.value
    ]
    before = dict(zip(map(id, reading.passages[1:]), reading.passages, strict=False))
    for address in found:
        street = takewhile(lambda word: not any(map(str.isdigit, word.text)), address.words)
        if any(word.text.endswith(",") or word.text in _PARTS for word in street):
            return ()  # a name may begin what was found: "Lindemark, Hafenstrasse 12", "LINDEMARK – Hafenstrasse 12"
        line = address.passage.words[: address.first]
        own = [word for word in _last_sentence(line) if not any(road.fullmatch(word.text) for road in roads)]
        if not own and len(_last_sentence(line)) == len(line):  # a part of the street at most: "Rue Haute 12"
            above = before.get(id(address.passage))
            if above is None or above.panel != address.passage.panel:
                return ()  # a block of its own: the name may be the mark above it
            own = _last_sentence(above.words)
            own = own if len(own) <= _NAME else []
        if any(any(map(str.isalpha, word.text)) for word in own):
            return ()
    return tuple(found)


def _last_sentence(words: Sequence[Word]) -> list[Word]:
    """The words after the last one that ends a sentence or a heading; a full stop of "N.V." ends none."""
    found: list[Word] = []
    for word in reversed(words):
        text = word.text
        shortened = text.endswith(".") and text[0].isupper() and sum(map(str.isalpha, text)) <= _SHORT
        if text.endswith(_ENDS) and not shortened:
            break
        found.insert(0, word)
    return found
