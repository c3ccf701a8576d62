"""How a page lies in its picture, and the way back from the upright, straight page to the picture as it was given."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from msgspec import structs

from labellint.label import Box, Direction, Line, Panel, Table, Word
from labellint.read.sheet import Place

if TYPE_CHECKING:
    from labellint.read.bent import Bend


class Pose(NamedTuple):
    """``turn``: quarter turns clockwise that the picture needed to be upright, in degrees; ``skew``: degrees
    clockwise that it needed after that; ``bend``: how the page is bent that was made flat last. ``width`` and
    ``height`` are those of the picture as it was given."""

    turn: Direction
    skew: float
    width: float
    height: float
    bend: Bend | None = None

    @property
    def flat_size(self) -> tuple[float, float]:
        """Width and height of the picture in which words are found."""
        if self.bend is None:
            return self._upright_size
        top, bottom = self.bend.reach
        return float(self.bend.width), float(bottom - top)

    @property
    def _upright_size(self) -> tuple[float, float]:
        """Width and height after turning; straightening keeps them."""
        return (self.height, self.width) if self.turn in (90, 270) else (self.width, self.height)

    def back(self, x: float, y: float) -> tuple[float, float]:
        """A point of the upright picture in the picture as it was given."""
        width, height = self._upright_size
        if self.bend is not None:
            y += self.bend.reach[0]
            y += self.bend.down(x, y)
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

    def only_turned(self) -> Pose:
        """The pose of a page that lies so, were it straight and flat."""
        return self._replace(skew=0.0, bend=None)

    def box_back(self, x0: float, top: float, x1: float, bottom: float) -> tuple[float, float, float, float]:
        """The upright box round a box of the upright picture, in the picture as it was given."""
        corners = [self.back(x, y) for x in (x0, x1) for y in (top, bottom)]
        columns, rows = [x for x, _ in corners], [y for _, y in corners]
        return min(columns), min(rows), max(columns), max(rows)


def put_back(
    panels: tuple[Panel, ...], tables: tuple[Table, ...], places: Mapping[Place, tuple[Place, Place]], turn: Direction
) -> tuple[tuple[Panel, ...], tuple[Table, ...]]:
    """Panels and tables that were found on the flat upright page, on the page as it was given; what is not in
    ``places`` stands where it stood. ``places`` has for each place the one on the page as it was given, and the one
    where it would be were that page flat."""

    moved: dict[int, Word] = {}

    def word(old: Word) -> Word:
        """The same word for the same word: tables hold the words of their panels."""
        return moved.setdefault(id(old), _moved(old))

    def _moved(old: Word) -> Word:
        box = old.box
        given, flat = places.get((box.x0, box.top, box.x1, box.bottom), (None, None))
        if given is None or flat is None:
            return structs.replace(old, direction=_against(old.direction, turn))
        laid = None if given == flat else Box(box.page, *flat)
        return structs.replace(old, box=Box(box.page, *given), flat=laid, direction=_against(old.direction, turn))

    back = tuple(
        structs.replace(
            panel,
            box=_around([word for line in lines for word in line.words]),
            direction=_against(panel.direction, turn),
            lines=lines,
        )
        for panel, lines in (
            (panel, tuple(Line(tuple(word(w) for w in line.words), line.starts) for line in panel.lines))
            for panel in panels
        )
    )
    found = []
    for table in tables:
        rows = tuple(tuple(tuple(word(w) for w in cell) for cell in row) for row in table.rows)
        found.append(structs.replace(table, box=_around([w for row in rows for cell in row for w in cell]), rows=rows))
    return back, tuple(found)


def _around(words: Sequence[Word]) -> Box:
    box = words[0].box
    for word in words[1:]:
        box = box.join(word.box)
    return box


def _against(direction: Direction, turn: Direction) -> Direction:
    """A direction on the upright page, on the page as it was given."""
    return _DIRECTIONS[(direction - turn) // 90 % 4]


_DIRECTIONS: tuple[Direction, ...] = (0, 90, 180, 270)
