"""The height of the letters of recognised words, from their boxes and from which letters they have.

The engine's boxes end where the ink does: "een" is as high as an x, "bij" reaches above and below.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from labellint.read.prints import Print

# Parts of the size of a type, as in the common sans and serif types.
_X, _TALL, _BELOW, _COMMA = 0.52, 0.72, 0.21, 0.12
_LOW = frozenset("acemnorsuvwxz")  #: letters without a part above
_DESCENDING = frozenset("gjpqyçQ()[]{}/|")
_HALF_BELOW = frozenset(",;")
_ENOUGH = 2  #: letters that a word must have to tell the size of its line
_APART = 1.6  #: times as large as its line that a word is on its own


def x_heights(words: Sequence[Print]) -> dict[Print, float]:
    """The height of a small x in pixels, for every word from all words of its line."""
    lines: dict[tuple[int, ...], list[Print]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    found = {}
    for line in lines.values():
        sizes = [_size(word) for word in line if sum(c.isalnum() for c in word.text) >= _ENOUGH]
        usual = median(sizes or [_size(word) for word in line])
        for word in line:
            own = _size(word)
            found[word] = _X * (own if own > _APART * usual or own * _APART < usual else usual)
    return found


def _depth(text: str) -> float:
    if _DESCENDING & set(text):
        return _BELOW
    return _COMMA if _HALF_BELOW & set(text) else 0.0


def _size(word: Print) -> float:
    """The size of the type, from the height of the ink and the letters in the word."""
    tall = word.bottom - word.top if word.direction in (0, 180) else word.right - word.left
    above = _X if set(word.text.rstrip(".,;:")) <= _LOW else _TALL
    return tall / (above + _depth(word.text))
