"""Pages that are bent or seen at a slant: how the lines of writing run over a picture, and the picture made flat.

Round a bottle a line is a bow, and on a page that is seen from the side each line leans in its own way. The engine
loses the ends of such lines, or takes them for pieces of others. How lines lean is seen from the ink alone: within a
small place it changes most from row to row along the lines. From the lean at all places follows, as a polynomial, how
far each point stands from where it would be on flat paper.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from PIL import Image

from labellint.read.equations import least_squares
from labellint.read.upright import LEAST, change, row_ink

_WORKING = 900  #: pixels of the longer side at which lines are looked for
_STRIPS = 9  #: upright strips of the picture
_BAND = 90  #: rows of a strip that are looked at together
_REACH, _STEP = 16, 2  #: degrees that lines may lean, and how finely that is looked for at first
_ALL = range(-_REACH, _REACH + 1, _STEP)
_STEEP = (-_REACH, 10 - _REACH, _REACH - 10, _REACH)
_LEVEL = (*_STEEP, -_STEP, 0, _STEP)  #: degrees that are looked at first
_PLAINLY = 2.5  #: times the change at steep ones that lines which are level show: nothing else is looked at
_CLEAR = 1.6  #: times the usual change from row to row that a lean must show
_INK = 4.0  #: of 255: edges of a place in which writing may stand
_FEW = 10  #: places that show a lean, from which a bend is looked for
_ASTRAY = (3.0, 1.5)  #: degrees from the bend that places may be, at first and in the end
_AGREE = 0.7  #: part of the places that must agree with the bend
_LEANING = 1.2  #: degrees; lines that lean less are read as they are
_MOST = 0.1  #: places that may lean more, as a part of all
_MOSTLY = 0.5  #: part of the places with ink that show a lean where the page is level
_EXACT = 0.1  #: degrees that their middle is from level at most
_STIFF = 0.002  #: keeps the bend small where little speaks for it
_MESH = 48  #: pixels; within so small a place the bend is straight
_TERMS = ((1, 0), (2, 0), (3, 0), (4, 0), (1, 1), (2, 1), (1, 2))  #: powers of x and y


class Bend(NamedTuple):
    """How far a point of the flat page stands lower in the picture, as a polynomial in its place.

    ``width`` and ``height`` are those of the picture; the flat page is as wide and reaches as far above and below it as
    what stands in the picture needs.
    """

    width: int
    height: int
    weights: tuple[float, ...]

    def down(self, x: float, y: float) -> float:
        """Pixels that a point of the flat page stands lower in the picture."""
        u, v = self._place(x, y)
        return sum(w * u**i * v**j for w, (i, j) in zip(self.weights, _TERMS, strict=True)) * self._half

    @property
    def skew(self) -> float:
        """Degrees clockwise that the picture must be turned so that its lines are level on the whole."""
        degrees = -math.degrees(math.atan(self.weights[0]))
        return degrees if abs(degrees) >= LEAST else 0.0

    @property
    def reach(self) -> tuple[int, int]:
        """The top and the bottom of the flat page."""
        columns = [self.width * i / _STRIPS for i in range(_STRIPS + 1)]
        top, bottom = min(self.up(x, 0) for x in columns), max(self.up(x, self.height) for x in columns)
        return min(0, math.floor(top)), max(self.height, math.ceil(bottom))

    def lean(self, x: float, y: float) -> float:
        """The slope there of a line that is level on the flat page."""
        return sum(w * value for w, value in zip(self.weights, self.slopes(x, y), strict=True))

    def slopes(self, x: float, y: float) -> list[float]:
        """The slope that each term gives a line."""
        u, v = self._place(x, y)
        return [float(i * u ** (i - 1) * v**j) for i, j in _TERMS]

    def up(self, x: float, y: float) -> float:
        """Where on the flat page a point of the picture stands."""
        flat = y
        for _ in range(3):
            flat = y - self.down(x, flat)
        return flat

    @property
    def _half(self) -> float:
        return max(self.width, self.height) / 2

    def _place(self, x: float, y: float) -> tuple[float, float]:
        return (x - self.width / 2) / self._half, (y - self.height / 2) / self._half


class _Lean(NamedTuple):
    x: float
    y: float
    slope: float
    weight: float


class Leans(NamedTuple):
    """How lines lean at the places of a picture of this size that show any, and how many places have ink."""

    width: int
    height: int
    places: tuple[_Lean, ...]
    inked: int

    @property
    def level(self) -> bool:
        """Whether most of the picture plainly shows lines that are level and straight."""
        slopes = sorted(abs(lean.slope) for lean in self.places)
        if len(slopes) < max(_FEW, _MOSTLY * self.inked):
            return False
        middle = median(lean.slope for lean in self.places)
        return abs(middle) < math.radians(_EXACT) and slopes[int(_AGREE * len(slopes))] < math.radians(_LEANING)


def leans(edge_map: Image.Image) -> Leans:
    """How the lines of a picture lean, from its edges."""
    factor = max(1, math.ceil(max(edge_map.size) / _WORKING))
    found, inked = _leans(edge_map.reduce(factor))
    places = tuple(lean._replace(x=lean.x * factor, y=lean.y * factor) for lean in found)
    return Leans(edge_map.width, edge_map.height, places, inked)


def bend(seen: Leans) -> Bend | None:
    """How the page is bent; None where its lines are straight and level, or show nothing."""
    leans = seen.places
    if len(leans) < _FEW:
        return None
    kept: Sequence[_Lean] = leans
    found = Bend(seen.width, seen.height, (0.0,) * len(_TERMS))
    for astray in (90.0, *_ASTRAY, _ASTRAY[-1]):
        places = [(lean, found.up(lean.x, lean.y)) for lean in leans]
        kept = [lean for lean, y in places if abs(lean.slope - found.lean(lean.x, y)) < math.radians(astray)]
        if len(kept) < max(_FEW, _AGREE * len(leans)):
            return None
        rows = [
            ([lean.weight * slope for slope in found.slopes(lean.x, y)], lean.weight * lean.slope)
            for lean, y in places
            if lean in kept
        ]
        found = found._replace(weights=least_squares(rows, len(_TERMS), _STIFF))
    steep = sorted(abs(found.lean(lean.x, found.up(lean.x, lean.y))) for lean in kept)
    return found if steep[-1 - int(_MOST * len(steep))] > math.radians(_LEANING) else None


def flattened(image: Image.Image, found: Bend, ground: int) -> Image.Image:
    """The picture as on flat paper; what comes in at its edges is ``ground``."""
    columns = [*range(0, image.width, _MESH), image.width]
    top, bottom = found.reach
    rows = [*range(top, bottom, _MESH), bottom]
    low = {(x, y): y + found.down(x, y) for x in columns for y in rows}
    mesh = [
        ((x0, y0 - top, x1, y1 - top), (x0, low[x0, y0], x0, low[x0, y1], x1, low[x1, y1], x1, low[x1, y0]))
        for x0, x1 in pairwise(columns)
        for y0, y1 in pairwise(rows)
    ]
    size = (image.width, bottom - top)
    return image.transform(size, Image.Transform.MESH, mesh, Image.Resampling.BICUBIC, fillcolor=ground)


def _leans(small: Image.Image) -> tuple[list[_Lean], int]:
    """How lines lean at the places of a picture that show any, and how many places have ink."""
    wide = small.width / _STRIPS
    bands = max(1, round(small.height / _BAND))
    found, inked = [], 0
    for number in range(_STRIPS):
        left, right = round(number * wide), round((number + 1) * wide)
        strip = _Strip(small.crop((left, 0, right, small.height)))
        for band in range(bands):
            top, bottom = small.height * band // bands, small.height * (band + 1) // bands
            if sum(strip.rows(0)[top:bottom]) < _INK * (bottom - top):
                continue
            inked += 1
            lean = strip.lean(top, bottom)
            if lean is not None:
                degrees, weight = lean
                slope = math.tan(math.radians(degrees))
                found.append(_Lean((left + right) / 2, (top + bottom) / 2, slope, weight))
    return found, inked


class _Strip:
    """An upright strip of a picture, and how much ink its rows have at each lean."""

    def __init__(self, image: Image.Image) -> None:
        self._image = image
        self._rows: dict[int, bytes] = {}

    def rows(self, degrees: int) -> bytes:
        """The ink of rows that lean so."""
        if degrees not in self._rows:
            self._rows[degrees] = row_ink(self._image, math.tan(math.radians(degrees)))
        return self._rows[degrees]

    def lean(self, top: int, bottom: int) -> tuple[float, float] | None:
        """The lean of the lines between two rows, in degrees, and how clear it is, 0 to 1; None where it is not."""
        changes = {degrees: change(self.rows(degrees)[top:bottom]) for degrees in _LEVEL}
        usual = sorted(changes[degrees] for degrees in _STEEP)[1]
        if changes[0] <= max(_PLAINLY * usual, *(changes[degrees] for degrees in _LEVEL if degrees)):
            changes |= {degrees: change(self.rows(degrees)[top:bottom]) for degrees in _ALL if degrees not in changes}
            usual = sorted(changes.values())[len(changes) // 2]
        best = max(changes, key=lambda degrees: (changes[degrees], -degrees))
        if abs(best) == _REACH or changes[best] <= _CLEAR * usual:
            return None
        between = _between(*(changes[degrees] for degrees in (best - _STEP, best, best + _STEP)))
        return best + _STEP * between, 1.0 - usual / changes[best]


def _between(before: float, best: float, after: float) -> float:
    """Where between its neighbours the top of a curve stands, -0.5 to 0.5."""
    bow = before - 2 * best + after
    return 0.5 * (before - after) / bow if bow else 0.0
