"""Where a grey picture has ink: the edges of letters, lines and drawings, by Pillow alone.

Edges and not darkness, so that dark grounds, shadows and white letters need no case of their own. ``edges`` gives a
picture of 0 and 255; ``fields`` gathers what is left of them into places with something printed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw

CELL = 8  #: pixels; the grid on which ink is gathered
_STEP = 2  #: pixels between the points that are compared: about the width of a thin stroke
_SOFTEST = 16  #: grey levels; a weaker edge is paper, noise or JPEG dirt
_DENSE = 0.06  #: part of a cell that must be edge for the cell to have ink
_REACH = 2  #: cells; ink this near belongs together


class Field(NamedTuple):
    """A place with ink, in pixels, and how many cells in it have some."""

    left: int
    top: int
    right: int
    bottom: int
    cells: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top


def edges(image: Image.Image) -> Image.Image:
    """255 where grey changes sharply, else 0; as large as the picture."""
    across = ImageChops.difference(image, ImageChops.offset(image, _STEP, 0))
    down = ImageChops.difference(image, ImageChops.offset(image, 0, _STEP))
    change = ImageChops.lighter(across, down)
    draw = ImageDraw.Draw(change)  # offset wraps round: what comes in from the other side is no edge
    draw.rectangle((0, 0, image.width, _STEP - 1), fill=0)
    draw.rectangle((0, 0, _STEP - 1, image.height), fill=0)
    level = _level(change)
    return change.point([255 if value > level else 0 for value in range(256)])


def _level(change: Image.Image) -> int:
    """How strong a change must be to be more than the noise of this picture, or of the faintest print on it."""
    counts = change.histogram()
    total, seen = sum(counts), 0
    for value, count in enumerate(counts):
        seen += count
        if seen >= total * 0.7:
            return max(_SOFTEST, value * 3)
    return _SOFTEST


def hide(edge_map: Image.Image, boxes: Iterable[tuple[int, int, int, int]], margin: int = 3) -> Image.Image:
    """The edges outside the boxes."""
    rest = edge_map.copy()
    draw = ImageDraw.Draw(rest)
    for left, top, right, bottom in boxes:
        draw.rectangle((left - margin, top - margin, right + margin, bottom + margin), fill=0)
    return rest


def density(edge_map: Image.Image) -> Image.Image:
    """The edges on a grid of cells: 0 to 255 for none to all of a cell."""
    return edge_map.reduce(CELL)


def fields(edge_map: Image.Image) -> list[Field]:
    """The places with ink, from the top; ink that is near belongs together."""
    grid = density(edge_map)
    width, height = grid.size
    least = _DENSE * 255
    inked = {i for i, value in enumerate(grid.tobytes()) if value > least}
    found = []
    steps = [dy * width + dx for dy in range(-_REACH, _REACH + 1) for dx in range(-_REACH, _REACH + 1)]
    while inked:
        start = inked.pop()
        group, waiting = [start], [start]
        while waiting:
            here = waiting.pop()
            x = here % width
            for step in steps:
                there = here + step
                if there in inked and abs(there % width - x) <= _REACH:
                    inked.remove(there)
                    group.append(there)
                    waiting.append(there)
        columns = [cell % width for cell in group]
        rows = [cell // width for cell in group]
        found.append(
            Field(
                min(columns) * CELL,
                min(rows) * CELL,
                min((max(columns) + 1) * CELL, edge_map.width),
                min((max(rows) + 1) * CELL, edge_map.height),
                len(group),
            )
        )
    return sorted(found, key=lambda f: (f.top, f.left))
