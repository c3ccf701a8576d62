"""Scraps that only a turned look found on an upright page: most are level writing that the first pass left out, read
upside down ("% OS" for 50 %). They are looked at again where they stand, and count as unread where that shows nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from labellint.read import ink
from labellint.read.prints import Found, Print, high, overlap
from labellint.read.unread import field_around

_WORDS = 3  #: of an upside-down line that may be a scrap
_SAID, _CLEARLY = 6, 0.8  #: letters of such a line, and their strength, from which it is a heading on its head
_POINTS = ".,:;!?-–'’"
_LETTERS = 3  #: of a sideways line that may be one: "EN" and "17" are the drawing of a jar
_MANY = 12  #: words in a direction from which a part of the page is written so
_SAME = 0.3  #: part of a scrap that lies on a word
_TALL = 3.0  #: times as tall as the words of a page that no scrap of writing is: a drawing


def set_aside(found: Found) -> tuple[Found, tuple[Print, ...]]:
    """What was found without the scraps, and the scraps."""
    lines: dict[tuple[int, ...], list[Print]] = {}
    for word in found.words:
        if word.direction:
            lines.setdefault(word.line, []).append(word)
    if not lines:
        return found, ()
    turned = [word.direction for word in found.words]
    scraps = tuple(
        word
        for line in lines.values()
        if turned.count(line[0].direction) < min(_MANY, turned.count(0)) and _is_scrap(line)
        for word in line
    )
    aside = set(scraps)
    usual = median(high(word) for word in found.words)
    left = found._replace(words=tuple(word for word in found.words if word not in aside))
    return left, tuple(scrap for scrap in scraps if high(scrap) < _TALL * usual)


def _is_scrap(line: Sequence[Print]) -> bool:
    if line[0].direction == 180:
        return len(line) <= _WORDS and not _is_said(line)
    return sum(c.isalnum() for word in line for c in word.text) <= _LETTERS


def _is_said(line: Sequence[Print]) -> bool:
    """Whether a line was read so clearly, and is so long, that it is no other one read upside down."""
    letters = sum(len(word.text) for word in line if word.text.strip(_POINTS).isalpha())
    return letters >= _SAID and min(word.strength for word in line) >= _CLEARLY


def settled(found: Found, scraps: Sequence[Print]) -> tuple[Found, tuple[Print, ...]]:
    """What was found after another look, with the sideways scraps in whose place nothing was; and the upside-down ones
    of which that is so."""
    left = [scrap for scrap in scraps if not any(overlap(scrap, word) > _SAME for word in found.words)]
    sideways = tuple(scrap for scrap in left if scrap.direction != 180)
    return found._replace(words=(*found.words, *sideways)), tuple(s for s in left if s.direction == 180)


def fields(scraps: Sequence[Print]) -> tuple[ink.Field, ...]:
    """The places of scraps, those of one line together."""
    lines: dict[tuple[int, ...], list[ink.Place]] = {}
    for scrap in scraps:
        lines.setdefault(scrap.line, []).append(scrap.place)
    return tuple(field_around(places) for places in lines.values())
