"""How a page lies in its picture, and the way back from the upright, straight page to the picture as it was given."""

from __future__ import annotations

import math
from typing import NamedTuple

from msgspec import structs

from labellint.label import Box, Direction, Line, Panel, Table, Word


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


def placed(box: Box, pose: Pose) -> Box:
    """A box of the upright page on the page as it was given."""
    x0, top, x1, bottom = pose.box_back(box.x0, box.top, box.x1, box.bottom)
    return Box(box.page, round(x0, 2), round(top, 2), round(x1, 2), round(bottom, 2))


def put_back(
    panels: tuple[Panel, ...], tables: tuple[Table, ...], pose: Pose
) -> tuple[tuple[Panel, ...], tuple[Table, ...]]:
    """Panels and tables that were found on the upright page, on the page as it was given."""

    def word(old: Word) -> Word:
        return structs.replace(old, box=placed(old.box, pose), direction=_against(old.direction, pose))

    back = tuple(
        structs.replace(
            panel,
            box=placed(panel.box, pose),
            direction=_against(panel.direction, pose),
            lines=tuple(Line(tuple(word(w) for w in line.words), line.starts) for line in panel.lines),
        )
        for panel in panels
    )
    return back, tuple(
        structs.replace(
            table,
            box=placed(table.box, pose),
            rows=tuple(tuple(tuple(word(w) for w in cell) for cell in row) for row in table.rows),
        )
        for table in tables
    )


def _against(direction: Direction, pose: Pose) -> Direction:
    """A direction on the upright page, on the page as it was given."""
    return _DIRECTIONS[(direction - pose.turn) // 90 % 4]


_DIRECTIONS: tuple[Direction, ...] = (0, 90, 180, 270)
