"""Pages that are bent or seen at a slant: how the lines of writing run over a picture, and the picture made flat.

Round a bottle a line is a bow, and on a page that is seen from the side each line leans in its own way. The engine
loses the ends of such lines, or takes them for pieces of others. How lines lean is seen from the ink alone: within a
small place it changes most from row to row along the lines. From the lean at all places follows, as a polynomial, how
far each point stands from where it would be on flat paper.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple

from PIL import Image

from labellint.read.equations import least_squares
from labellint.read.upright import LEAST, change, row_ink

_WORKING = 900  #: pixels of the longer side at which lines are looked for
_STRIPS = 9  #: upright strips of the picture
_BAND = 90  #: rows of a strip that are looked at together
_REACH, _STEP = 16, 2  #: degrees that lines may lean, and how finely that is looked for at first
_CLEAR = 1.6  #: times the usual change from row to row that a lean must show
_INK = 4.0  #: of 255: edges of a place in which writing may stand
_FEW = 10  #: places that show a lean, from which a bend is looked for
_ASTRAY = (3.0, 1.5)  #: degrees from the bend that places may be, at first and in the end
_AGREE = 0.7  #: part of the places that must agree with the bend
_LEANING = 1.2  #: degrees; lines that lean less are read as they are
_MOST = 0.1  #: places that may lean more, as a part of all
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


def bend(edge_map: Image.Image) -> Bend | None:
    """How the page is bent; None where its lines are straight and level, or show nothing."""
    factor = max(1, math.ceil(max(edge_map.size) / _WORKING))
    leans = [lean._replace(x=lean.x * factor, y=lean.y * factor) for lean in _leans(edge_map.reduce(factor))]
    if len(leans) < _FEW:
        return None
    found = Bend(edge_map.width, edge_map.height, (0.0,) * len(_TERMS))
    kept = leans
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


def _leans(small: Image.Image) -> list[_Lean]:
    """How lines lean at the places of a picture that show any."""
    wide = small.width / _STRIPS
    bands = max(1, round(small.height / _BAND))
    found = []
    for number in range(_STRIPS):
        left, right = round(number * wide), round((number + 1) * wide)
        strip = small.crop((left, 0, right, small.height))
        leaning = [row_ink(strip, math.tan(math.radians(degrees))) for degrees in _degrees()]
        for band in range(bands):
            top, bottom = small.height * band // bands, small.height * (band + 1) // bands
            if sum(leaning[len(leaning) // 2][top:bottom]) < _INK * (bottom - top):
                continue
            changes = [change(values[top:bottom]) for values in leaning]
            best = max(range(len(changes)), key=changes.__getitem__)
            usual = sorted(changes)[len(changes) // 2]
            if 0 < best < len(changes) - 1 and changes[best] > _CLEAR * usual:
                slope = math.tan(math.radians(_degrees()[best] + _STEP * _between(*changes[best - 1 : best + 2])))
                found.append(_Lean((left + right) / 2, (top + bottom) / 2, slope, 1.0 - usual / changes[best]))
    return found


def _degrees() -> range:
    return range(-_REACH, _REACH + 1, _STEP)


def _between(before: float, best: float, after: float) -> float:
    """Where between its neighbours the top of a curve stands, -0.5 to 0.5."""
    bow = before - 2 * best + after
    return 0.5 * (before - after) / bow if bow else 0.0
