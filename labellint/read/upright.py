"""Pictures made upright and straight: turning, straightening, and finding out how the lines of writing lie."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple

from PIL import Image

_WORKING = 900  #: pixels of the longer side at which lines are looked for
_WIDEST = 8.0  #: degrees; a page that lies more askew is not straightened
LEAST = 0.25  #: degrees; less does not hinder reading
_COARSE, _FINE = 1.0, 0.25

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
    """How lines of writing lie: ``level`` is False where they run up or down; ``skew`` is the turn they need."""

    level: bool
    skew: float


def lie(edge_map: Image.Image) -> Lie:
    """How the lines lie, from where the rows of the picture are fullest and emptiest."""
    factor = max(1, math.ceil(max(edge_map.size) / _WORKING))
    small = edge_map.reduce(factor)
    sharp = {angle: _sharpness(small, angle) for angle in _steps(0.0, _WIDEST, _COARSE)}
    upright = {angle: _sharpness(small.transpose(Image.Transpose.ROTATE_90), angle) for angle in sharp}
    level = max(sharp.values()) >= max(upright.values())
    chosen = sharp if level else upright
    if not level:
        small = small.transpose(Image.Transpose.ROTATE_90)
    best = max(chosen, key=lambda angle: (chosen[angle], -abs(angle)))
    near = {angle: _sharpness(small, angle) for angle in _steps(best, _COARSE, _FINE)}
    best = max(near, key=lambda angle: (near[angle], -abs(angle)))
    return Lie(level, best if LEAST <= abs(best) < _WIDEST else 0.0)


def _steps(middle: float, reach: float, step: float) -> list[float]:
    count = round(reach / step)
    return [middle + i * step for i in range(-count, count + 1)]


def _sharpness(small: Image.Image, degrees: float) -> int:
    """How strongly ink changes from row to row after a turn; largest where lines of writing lie level."""
    rows = small.rotate(-degrees, Image.Resampling.NEAREST).resize((1, small.height), Image.Resampling.BOX).tobytes()
    return sum((a - b) ** 2 for a, b in pairwise(rows))
