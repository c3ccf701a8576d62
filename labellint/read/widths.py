"""How wide letters are, as parts of the size of the type: an i takes half the room of an a."""

from __future__ import annotations

_NARROW, _WIDE = frozenset("iljtfrI1.,:;'’!|()[]-"), frozenset("mwMW%@—")
_WIDTHS = 0.3, 0.54, 0.68, 0.85  #: of narrow, small, large and wide letters


def width(text: str) -> float:
    """Of a text in a common type, in sizes of the type."""
    return sum(map(_wide, text))


def letters(text: str) -> float:
    """As many letters as have a text's room where all are as wide as an a."""
    return width(text) / _WIDTHS[1]


def _wide(letter: str) -> float:
    narrow, small, large, wide = _WIDTHS
    if letter in _NARROW:
        return narrow
    return wide if letter in _WIDE else large if letter.isupper() else small
