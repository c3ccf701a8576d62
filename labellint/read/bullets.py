"""The bullets before lines of a picture: round or square blobs, which the engine loses or takes for signs.

Without them the second line of a claim is as likely the next claim.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PIL import Image

from labellint.read.ink import Place
from labellint.read.prints import Print

BULLET = "•"
_TAKEN_FOR = frozenset("+*-–—.,:;·°¢«»©®@=~e")  #: what the engine makes of one
_DOUBTED = 0.95  #: confidence below which such a sign may be one
_REACH, _SPACE = 3.5, 0.3  #: times the height of a small x: how far before its line a bullet stands
_LEAST, _MOST = 0.25, 0.85  #: times the height of a small x: how large it is
_ROUND = 1.5  #: times as wide as it is high, or as high as it is wide, at most
_FILLED = 0.65  #: part of its place that is ink; a ring, a star or a letter has less
_BELOW = 0.25  #: times the height of a small x: how far its middle may be from the middle of small letters
_DEEP = 0.4  #: times the height of a small x: how far letters reach below the base line
_COLUMN, _LIST = 0.5, 16.0  #: times the height of a small x: how far the bullets of a list are from each other
_CONTRAST = 50  #: grey levels between it and its ground


def with_bullets(image: Image.Image, words: Sequence[Print], heights: Mapping[Print, float]) -> tuple[Print, ...]:
    """The words, with a bullet before each upright line that has one. ``heights`` are those of a small x, in pixels."""
    lines: dict[tuple[int, ...], list[Print]] = {}
    for word in words:
        if word.direction == 0:
            lines.setdefault(word.line, []).append(word)
    lost: set[Print] = set()
    found: list[Print] = []
    signs: list[tuple[Print, float]] = []
    for line in lines.values():
        first, *others = sorted(line, key=lambda w: w.left)
        text = others[0] if others and _may_be_one(first) else first
        if text is not first and not first.text.isalnum():
            signs.append((first, heights[text]))
        if sum(c.isalnum() for c in text.text) < 2:
            continue
        place = _blob(image, text, heights[text])
        here = [word for word in words if place is not None and _overlap(place, word.place)]
        if place is not None and all(map(_may_be_one, here)):
            found.append(Print(BULLET, *place, _DOUBTED, 0, text.line, text.strength))
            lost.update(here)
    known = [word for word in words if word.text == BULLET and word.direction == 0] + found
    listed = [
        sign for sign, high in signs if sign not in lost and any(_stands_below(sign, bullet, high) for bullet in known)
    ]
    lost.update(listed)
    return (*(word for word in words if word not in lost), *found, *(sign._replace(text=BULLET) for sign in listed))


def _stands_below(sign: Print, bullet: Print, high: float) -> bool:
    """Whether a sign before a line is one of a list with a bullet near it: its blob is too blurred to have a form."""
    across = abs(sign.left + sign.right - bullet.left - bullet.right) / 2
    return across < _COLUMN * high and abs(sign.bottom - bullet.bottom) < _LIST * high


def _may_be_one(word: Print) -> bool:
    return word.text in _TAKEN_FOR and word.confidence < _DOUBTED


def _blob(image: Image.Image, text: Print, high: float) -> Place | None:
    """The place of the blob before a word, where its ink has the form of one."""
    left, right = int(text.left - _REACH * high), int(text.left - _SPACE * high)
    base = text.bottom - (_DEEP * high if any(c in "gjpqy,;Q()" for c in text.text) else 0.0)
    top, bottom = int(base - 1.5 * high), int(base + 0.3 * high)
    if left < 0 or top < 0 or right - left < 3 or bottom > image.height:
        return None
    crop = image.crop((left, top, right, bottom))
    counts = crop.histogram()
    ground = counts.index(max(counts))
    strong = crop.point([min(255, 2 * abs(value - ground)) for value in range(256)])
    most = strong.getextrema()[1]
    if not isinstance(most, int) or most < 2 * _CONTRAST:
        return None
    ink = strong.point([255 if value > most // 2 else 0 for value in range(256)])
    inked = _nearest(ink)
    if inked is None:
        return None
    wide, tall = inked[2] - inked[0], inked[3] - inked[1]
    inside = inked[0] > 0 and inked[1] > 0 and inked[2] < crop.width and inked[3] < crop.height
    sized = _LEAST * high <= min(wide, tall) and max(wide, tall) <= min(_MOST * high, _ROUND * min(wide, tall))
    middle = top + (inked[1] + inked[3]) / 2
    if not inside or not sized or abs(middle - (base - high / 2)) > _BELOW * high:
        return None
    if ink.crop(inked).histogram()[255] < _FILLED * wide * tall:
        return None
    return left + inked[0], top + inked[1], left + inked[2], top + inked[3]


def _nearest(ink: Image.Image) -> Place | None:
    """The place of the ink farthest to the right, up to the first column without any."""
    columns = ink.resize((ink.width, 1), Image.Resampling.BOX).point([255 if value else 0 for value in range(256)])
    row = columns.tobytes()
    end = row.rfind(255) + 1
    start = row.rfind(0, 0, end) + 1
    inked = ink.crop((start, 0, end, ink.height)).getbbox() if end else None
    return (start, inked[1], end, inked[3]) if inked is not None else None


def _overlap(one: Place, other: Place) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
