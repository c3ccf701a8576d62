"""Boxes that reach into the line above or below, cut to the ink of their own line.

The engine gives a word that it finds late a box with the remains of its neighbours, and so a base line between two
lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from PIL import Image

from labellint.read.prints import Print

_TALL = 1.3  #: times the usual height for its letters from which a box may hold more than its word
_LETTERS = 3  #: of a word whose form tells something
_GAP, _LEAST_GAP = 0.15, 5  #: part of a box, and pixels, without ink between two lines: more than below a dot

_OWN = 0.4  #: part of its box that a word's own line takes at least
_CONTRAST = 30  #: grey levels between ink and ground, at least


def trimmed(image: Image.Image, words: Sequence[Print]) -> tuple[Print, ...]:
    """The words; the level ones among them that are too tall with the box of their own line."""
    forms = {word: _form(word) for word in words if word.direction == 0 and len(word.text) >= _LETTERS}
    usual = median(forms.values()) if forms else 0.0
    return tuple(_cut(image, word) if forms.get(word, 0.0) > _TALL * usual else word for word in words)


def _form(word: Print) -> float:
    """How tall a word is for the width of its letters."""
    return (word.bottom - word.top) / max(1.0, (word.right - word.left) / len(word.text))


def _cut(image: Image.Image, word: Print) -> Print:
    left, top, right, bottom = word.place
    crop = image.crop((left, max(0, top), right, min(image.height, bottom)))
    counts = crop.histogram()
    ground = counts.index(max(counts))
    strong = crop.point([abs(value - ground) for value in range(256)])
    most = strong.getextrema()[1]
    if not isinstance(most, int) or most < _CONTRAST:
        return word
    ink = strong.point([255 if value > most / 2 else 0 for value in range(256)])
    rows = ink.resize((1, ink.height), Image.Resampling.BOX).tobytes()
    bands = _bands(rows, max(_LEAST_GAP, round(_GAP * len(rows))))
    if len(bands) < 2:
        return word
    start, end = max(bands, key=lambda band: sum(rows[band[0] : band[1]]))
    if end - start < _OWN * len(rows):
        return word
    return word._replace(top=float(max(0, top) + start), bottom=float(max(0, top) + end))


def _bands(rows: bytes, gap: int) -> list[tuple[int, int]]:
    """Rows of pixels with ink, from the first to after the last, parted by at least ``gap`` rows without."""
    bands: list[tuple[int, int]] = []
    for i, value in enumerate(rows):
        if not value:
            continue
        if bands and i - bands[-1][1] < gap:
            bands[-1] = (bands[-1][0], i + 1)
        else:
            bands.append((i, i + 1))
    return bands
