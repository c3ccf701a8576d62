"""How a page lies in its picture: turned by quarters and skewed by some degrees; and the way back from upright."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PIL import Image

if TYPE_CHECKING:
    from labellint.label import Box

_WORKING = 900  #: pixels of the longer side at which lines are looked for
_WIDEST = 8.0  #: degrees; a page that lies more askew is not straightened
_LEAST = 0.25  #: degrees; less does not hinder reading
_COARSE, _FINE = 1.0, 0.25

_QUARTERS = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}


class Pose(NamedTuple):
    """``turn``: quarter turns clockwise that the picture needed to be upright, in degrees; ``skew``: degrees
    clockwise that it needed after that. ``width`` and ``height`` are those of the picture as it was given."""

    turn: int
    skew: float
    width: float
    height: float

    @property
    def upright_size(self) -> tuple[float, float]:
        """Width and height after turning; straightening keeps them."""
        return (self.height, self.width) if self.turn in (90, 270) else (self.width, self.height)

    def back(self, x: float, y: float) -> tuple[float, float]:
        """A point of the upright picture in the picture as it was given."""
        width, height = self.upright_size
        if self.skew:
            angle = math.radians(self.skew)
            dx, dy = x - width / 2, y - height / 2
            x = width / 2 + dx * math.cos(angle) + dy * math.sin(angle)
            y = height / 2 - dx * math.sin(angle) + dy * math.cos(angle)
        if self.turn == 90:
            return y, self.height - x
        if self.turn == 180:
            return self.width - x, self.height - y
        if self.turn == 270:
            return self.width - y, x
        return x, y

    def box_back(self, x0: float, top: float, x1: float, bottom: float) -> tuple[float, float, float, float]:
        """The upright box round a box of the upright picture, in the picture as it was given."""
        corners = [self.back(x, y) for x in (x0, x1) for y in (top, bottom)]
        columns, rows = [x for x, _ in corners], [y for _, y in corners]
        return min(columns), min(rows), max(columns), max(rows)


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
    return Lie(level, best if _LEAST <= abs(best) < _WIDEST else 0.0)


def _steps(middle: float, reach: float, step: float) -> list[float]:
    count = round(reach / step)
    return [middle + i * step for i in range(-count, count + 1)]


def _sharpness(small: Image.Image, degrees: float) -> int:
    """How strongly ink changes from row to row after a turn; largest where lines of writing lie level."""
    rows = small.rotate(-degrees, Image.Resampling.NEAREST).resize((1, small.height), Image.Resampling.BOX).tobytes()
    return sum((a - b) ** 2 for a, b in zip(rows, rows[1:], strict=False))


def placed(box: Box, pose: Pose) -> Box:
    """A box of the upright page on the page as it was given."""
    x0, top, x1, bottom = pose.box_back(box.x0, box.top, box.x1, box.bottom)
    return type(box)(box.page, round(x0, 2), round(top, 2), round(x1, 2), round(bottom, 2))
