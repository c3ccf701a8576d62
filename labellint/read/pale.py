"""Print much paler than the rest of its page, read by itself.

What is ink is decided for a page as a whole, so pale print has holes: "dagelijkse" becomes "da" and "gelijkse". Cut
out, it is read as well as any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from PIL import Image

from labellint.label import Language
from labellint.read.ink import Place
from labellint.read.looks import Look, glance
from labellint.read.prints import Print, high

_PALER = 0.4  #: of the usual contrast between print and ground
_LETTERS = 2  #: of a word that tells its contrast
_DEEPEST = 0.03  #: part of a word's place that is the middle of its strokes
_BESIDE = 1.5  #: times its height: pale words so near each other are read together
_LEAST = 3  #: pale words in a place that is worth a look
_MOST = 6  #: places
_FIRST = 200  #: number of the first look at pale print


def with_pale(image: Image.Image, words: Sequence[Print], languages: Sequence[Language], dpi: int) -> tuple[Print, ...]:
    """The words of a first pass, pale ones read anew where that shows no less. Raises ReadError."""
    contrasts = {w: _contrast(image, w) for w in words if w.direction == 0 and _letters([w]) >= _LETTERS}
    usual = median(contrasts.values()) if contrasts else 0.0
    pale = [word for word, contrast in contrasts.items() if contrast < _PALER * usual]
    found = list(words)
    for number, area in enumerate(_areas(pale, image.size)[:_MOST], _FIRST):
        left, top, right, bottom = area
        old = [w for w in pale if left <= w.left and w.right <= right and top <= w.top and w.bottom <= bottom]
        if len(old) < _LEAST:
            continue
        new = glance(image.crop(area), Look(0, 1), (left, top), languages, dpi, number)
        if _letters(new) >= _letters(old):
            beside = [w for w in found if w not in old and not any(_meet(w.place, other.place) for other in new)]
            found = [*beside, *new]
    return tuple(found)


def _contrast(image: Image.Image, word: Print) -> float:
    """Grey levels between the strokes of a word and its ground."""
    counts = image.crop(word.place).histogram()
    ground = counts.index(max(counts))
    most = _DEEPEST * sum(counts)
    ends = []
    for order in (range(256), range(255, -1, -1)):
        seen = 0.0
        for value in order:
            seen += counts[value]
            if seen > most:
                ends.append(abs(value - ground))
                break
    return float(max(ends, default=0))


def _areas(words: Sequence[Print], size: tuple[int, int]) -> list[Place]:
    """The places of pale words, those near each other as one; the largest first."""
    areas: list[Place] = []
    for word in sorted(words, key=lambda w: (w.top, w.left)):
        reach = int(_BESIDE * high(word))
        left, top, right, bottom = word.place
        area = (max(0, left - reach), max(0, top - reach), min(size[0], right + reach), min(size[1], bottom + reach))
        for other in [each for each in areas if _meet(each, area)]:
            areas.remove(other)
            area = (min(area[0], other[0]), min(area[1], other[1]), max(area[2], other[2]), max(area[3], other[3]))
        areas.append(area)
    return sorted(areas, key=lambda a: (a[0] - a[2]) * (a[3] - a[1]))


def _meet(one: Place, other: Place) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _letters(words: Sequence[Print]) -> int:
    return sum(c.isalnum() for word in words for c in word.text)
