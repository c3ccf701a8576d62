"""Pictures made upright and straight: turning, straightening, and finding out how the lines of writing lie."""

from __future__ import annotations

import math
from operator import mul, sub
from typing import NamedTuple

from PIL import Image

_WORKING = 900  #: pixels of the longer side at which lines are looked for
_WIDEST = 8.0  #: degrees; a page that lies more askew is not straightened
LEAST = 0.25  #: degrees; less does not hinder reading
_COARSE, _FINE = 1.0, 0.25
_CLEARLY = 2.5  #: times as sharp that lines which run up or down must be; those of a page on its side are 4 to 40
_ALONG = 4  #: pixels along the lines that are looked at as one: so far they hardly lean

_QUARTERS = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}


def turned(image: Image.Image, degrees: int) -> Image.Image:
    """The picture turned clockwise by quarters."""
    return image.transpose(_QUARTERS[degrees]) if degrees in _QUARTERS else image


def straightened(image: Image.Image, degrees: float, ground: int) -> Image.Image:
    """The picture turned clockwise by a few degrees about its middle; the corners that come in are ``ground``."""
    if not degrees:
        return image
    return image.rotate(-degrees, Image.Resampling.BICUBIC, fillcolor=ground)


class Lie(NamedTuple):
    """How lines of writing lie: ``level`` is False where they clearly run up or down; ``skew`` is the turn that the
    sharper ones need."""

    level: bool
    skew: float


def lie(edge_map: Image.Image) -> Lie:
    """How the lines lie, from where the rows of the picture are fullest and emptiest."""
    factor = max(1, math.ceil(max(edge_map.size) / _WORKING))
    small = edge_map.reduce(factor)
    ways = [part.reduce((_ALONG, 1)) for part in (small, small.transpose(Image.Transpose.ROTATE_90))]
    sharp, upright = ({angle: _sharpness(way, angle) for angle in _steps(0.0, _WIDEST, _COARSE)} for way in ways)
    most, other = max(sharp.values()), max(upright.values())
    chosen, way = (sharp, ways[0]) if most >= other else (upright, ways[1])
    best = max(chosen, key=lambda angle: (chosen[angle], -abs(angle)))
    near = {angle: _sharpness(way, angle) for angle in _steps(best, _COARSE, _FINE)}
    best = max(near, key=lambda angle: (near[angle], -abs(angle)))
    return Lie(_CLEARLY * most >= other, best if LEAST <= abs(best) < _WIDEST else 0.0)


def _steps(middle: float, reach: float, step: float) -> list[float]:
    count = round(reach / step)
    return [middle + i * step for i in range(-count, count + 1)]


def _sharpness(way: Image.Image, degrees: float) -> int:
    """How strongly ink changes from row to row after a turn; largest where lines of writing lie level."""
    return change(row_ink(way, -_ALONG * math.tan(math.radians(degrees))))


def row_ink(image: Image.Image, slope: float) -> bytes:
    """How much ink the rows of a picture have that go down by ``slope`` pixels for each to the right."""
    shear = (1, 0, 0, slope, 1, -slope * image.width / 2)
    level = image.transform(image.size, Image.Transform.AFFINE, shear, Image.Resampling.NEAREST)
    return level.resize((1, image.height), Image.Resampling.BOX).tobytes()


def change(values: bytes) -> int:
    """How strongly values change from one to the next."""
    steps = list(map(sub, values, values[1:]))
    return sum(map(mul, steps, steps))
