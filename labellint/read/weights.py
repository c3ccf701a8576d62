"""Which recognised words are bold: those whose strokes are clearly thicker than is usual for their size.

The mean thickness of the strokes of a word is twice its area over its outline. The area is measured by how dark all of
it is together, which blur and grain spread but do not change, beside the darkest ink of print like it: a thin stroke
that is blurred is paler, not thinner.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from itertools import accumulate
from operator import mul
from statistics import median
from typing import NamedTuple

from PIL import Image, ImageChops, ImageOps

from labellint.read.prints import Print

_BOLD = 1.27  #: times the usual thickness
_LETTERS = 3  #: letters or digits of a word that tell its thickness
_FEW = 8  #: words that tell what is usual
_ALIKE = 1.35  #: times as large that print may be to be compared
_CONTRAST = 40  #: grey levels between print and ground, at least
_PAPER = 6  #: grey levels by which the ground varies
_GROUNDS, _PALER = 20, 1.35  #: grey levels between grounds, and times as dark, that print of one ink may differ by
_DARKEST = 10  #: one of so many words of an ink is at least as dark as it is; fewer are specks
_ENOUGH = 40  #: words that are looked at for it


class _Strokes(NamedTuple):
    """What a word's place shows, in grey levels with the print dark: ``ink`` is the darkest of it, ``mass`` how much
    darker than the ground all of it is together, ``outline`` its length in pixels."""

    ground: int
    ink: int
    mass: int
    outline: int

    @property
    def contrast(self) -> int:
        return self.ground - self.ink


def bold(image: Image.Image, words: Sequence[Print], heights: Mapping[Print, float]) -> frozenset[Print]:
    """The words that are bold. ``heights`` are those of a small x, in pixels."""
    measured = {word: seen for word in words if _tells(word) and heights[word] > 0 and (seen := _strokes(image, word))}
    by_size = {size: _alike(size, measured, heights) for size in {heights[word] for word in measured}}
    shares = {
        word: strokes.mass / _full_contrast(strokes, measured, by_size[heights[word]]) / strokes.outline / heights[word]
        for word, strokes in measured.items()
    }
    usual = {size: median(shares[other] for other in others) for size, others in by_size.items() if len(others) >= _FEW}
    found = {word for word in measured if shares[word] > _BOLD * usual.get(heights[word], math.inf)}
    return frozenset(found | _between(words, measured.keys(), found))


def _alike(size: float, measured: Collection[Print], heights: Mapping[Print, float]) -> list[Print]:
    """The words of about one size."""
    return [other for other in measured if size / _ALIKE < heights[other] < size * _ALIKE]


def _full_contrast(strokes: _Strokes, measured: Mapping[Print, _Strokes], alike: Sequence[Print]) -> int:
    """Between ground and ink, from the darkest words that seem to be printed in the same ink."""
    inks = [strokes.ink]
    for word in alike[:: len(alike) // _ENOUGH + 1]:
        other = measured[word]
        if abs(other.ground - strokes.ground) < _GROUNDS and other.contrast < _PALER * strokes.contrast:
            inks.append(other.ink)
    return max(_CONTRAST // 2, strokes.ground - sorted(inks)[len(inks) // _DARKEST])


def _between(words: Sequence[Print], measured: Collection[Print], found: Collection[Print]) -> set[Print]:
    """Words too short to tell, among bold ones in their line."""
    lines: dict[tuple[int, ...], list[Print]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    short = set()
    for line in lines.values():
        for i, word in enumerate(line):
            if word not in measured:
                before = next((w for w in reversed(line[:i]) if w in measured), None)
                after = next((w for w in line[i + 1 :] if w in measured), None)
                beside = [w for w in (before, after) if w is not None]
                if beside and all(w in found for w in beside):
                    short.add(word)
    return short


def _tells(word: Print) -> bool:
    return sum(c.isalnum() for c in word.text) >= _LETTERS


def _strokes(image: Image.Image, word: Print) -> _Strokes | None:
    crop = image.crop(word.place)
    if min(crop.size) < 4:
        return None
    counts = crop.histogram()
    dark, light, middle = _ends(counts)
    if light - dark < _CONTRAST:
        return None
    if sum(counts[: middle + 1]) > sum(counts) / 2:
        crop, counts = ImageOps.invert(crop), counts[::-1]
        dark, _, middle = _ends(counts)
    inked = crop.point([255] * (middle + 1) + [0] * (255 - middle))
    outline = sum(
        ImageChops.difference(inked, ImageChops.offset(inked, x, y)).histogram()[255] for x, y in ((1, 0), (0, 1))
    )
    ground = middle + _at(counts[middle:], 0.5)
    mass = sum(map(mul, counts[: max(0, ground - _PAPER)], range(ground, 0, -1)))
    return _Strokes(ground, dark, mass, outline) if outline and ground > dark else None


def _ends(counts: Sequence[int]) -> tuple[int, int, int]:
    """The grey of the print, that of the ground, and the one between them."""
    upto = list(accumulate(counts))
    dark, light = (bisect_left(upto, share * upto[-1]) for share in (0.03, 0.97))
    return dark, light, (dark + light) // 2


def _at(counts: Sequence[int], share: float) -> int:
    """The value below which a share of all values lies."""
    upto = list(accumulate(counts))
    return bisect_left(upto, share * upto[-1])
