"""Numbers whose ink says something else than the engine read: "22 g" was 229, "4 g" was 48, and "2,1 g" was 21 g.

Each sign of a number that stands in a row of clean ink has its own columns. A g reaches below the line and begins as
low as a small letter, a 9 or an 8 is as tall as the figures before it; a comma is small and stands at their feet.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex
from PIL import Image

from labellint.read.ink import Place
from labellint.read.prints import Print

_NUMBER = regex.compile(r"([<~±]?)(\d[\d.,]*)(g?)")
_SEEN_AS_G = "98"  #: a g with one bowl, and with two
_UNIT = 0.75  #: confidence of a unit that was seen as a figure
_DOUBTED = 0.5  #: confidence of a number whose comma was not seen
_CONTRAST = 50  #: grey levels between ink and ground, at least
_TALL, _SMALL = 0.6, 0.45  #: part of the height of the tallest sign: a figure is taller, a comma is lower
_BELOW, _LOW = 0.15, 0.12  #: times the height of a figure: how far a g reaches below it, and begins below its top
_FEET = 0.35  #: times the height of a figure: a comma begins no higher above its foot
_THOUSANDS = 3  #: figures after a sign that may part thousands


def as_inked(image: Image.Image, words: Sequence[Print]) -> tuple[Print, ...]:
    """The words of an upright picture, with numbers and their g as their ink shows them."""
    found: list[Print] = []
    for word in words:
        read = _NUMBER.fullmatch(word.text) if word.direction == 0 and len(word.text) > 1 else None
        found += _inked(word, read[1], read[2], read[3], _signs(image, word)) if read else [word]
    return tuple(found)


def _inked(word: Print, before: str, number: str, unit: str, signs: list[Place]) -> list[Print]:
    """A number in the words that its ink makes; as it was where the ink is not clear."""
    signs = signs[len(before) :]
    tallest = max((sign[3] - sign[1] for sign in signs), default=0)
    tall = [sign for sign in signs if sign[3] - sign[1] >= _TALL * tallest]
    if len(tall) < 2:
        return [word]
    top, base = min(sign[1] for sign in tall[:-1]), max(sign[3] for sign in tall[:-1])
    high = base - top
    hangs = tall[-1] == signs[-1] and tall[-1][3] >= base + _BELOW * high and tall[-1][1] >= top + _LOW * high
    if unit and not hangs:
        return [word]
    if hangs and not unit:
        if number[-1] not in _SEEN_AS_G:
            return [word]
        number = number[:-1]
    figures = tall[:-1] if hangs else tall
    if len(figures) != sum(map(str.isdigit, number)):
        return [word]
    whole = _with_comma(number, figures, signs, base, high) if number.isdigit() else number
    sure = word.confidence if whole == number else min(word.confidence, _DOUBTED)
    if not hangs or unit:
        return [word._replace(text=before + whole + unit, confidence=sure)]
    end, start = float(figures[-1][2]), float(tall[-1][0])
    return [
        word._replace(text=before + whole, right=end, confidence=sure),
        word._replace(text="g", left=start, confidence=min(_UNIT, word.confidence)),
    ]


def _with_comma(number: str, figures: list[Place], signs: list[Place], base: int, high: int) -> str:
    """Figures with the comma or point that stands at their feet, unless it may part thousands."""
    for i, (left, right) in enumerate(pairwise(figures), 1):
        between = [sign for sign in signs if left[2] <= sign[0] and sign[2] <= right[0]]
        small = [sign for sign in between if sign[3] - sign[1] <= _SMALL * high and sign[1] >= base - _FEET * high]
        if len(between) == 1 and small and len(number) - i != _THOUSANDS:
            return number[:i] + ("," if small[0][3] > base + 1 else ".") + number[i:]
    return number


def _signs(image: Image.Image, word: Print) -> list[Place]:
    """The places of what a word is made of, parted by columns without ink, from left to right."""
    left, top, right, bottom = word.place
    left, top = max(0, left), max(0, top)
    crop = image.crop((left, top, min(image.width, right), min(image.height, bottom)))
    counts = crop.histogram()
    ground = counts.index(max(counts))
    strong = crop.point([abs(value - ground) for value in range(256)])
    most = strong.getextrema()[1]
    if not isinstance(most, int) or most < _CONTRAST:
        return []
    ink = strong.point([255 if value > most / 2 else 0 for value in range(256)])
    row = ink.resize((ink.width, 1), Image.Resampling.BOX).point([255 if value else 0 for value in range(256)])
    turns = [i for i, (one, other) in enumerate(pairwise(b"\0" + row.tobytes() + b"\0")) if bool(one) != bool(other)]
    places = []
    for start, end in zip(turns[::2], turns[1::2], strict=True):
        box = ink.crop((start, 0, end, ink.height)).getbbox()
        if box is not None:
            places.append((left + start, top + box[1], left + end, top + box[3]))
    return places
