"""Where a grey picture has ink: the edges of letters, lines and drawings, by Pillow alone.

Edges and not darkness, so that dark grounds, shadows and white letters need no case of their own. Writing has edges in
both directions at once; a ruled line, a frame or the bars of a barcode have them in one. ``fields`` gathers what looks
like writing into places.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageStat

from labellint.read.light import STEP, noise

CELL = 8  #: pixels; the grid on which ink is gathered
_SOFTEST = 16  #: grey levels; a weaker edge is paper, noise or JPEG dirt
_NOISE = 7  #: times those changes that an edge must have
WRITING = 9  #: of 255: how much of a cell and its neighbours must be edge, in either direction, to be writing
_REACH = 2  #: cells; ink this near belongs together
_INKED = bytes(value >= WRITING for value in range(256))
_ROW = re.compile(rb"\x01+")
_DASHES = re.compile(rb"\x01+(?:\x00\x01+)*")
_RULE = 12  #: cells in a row with edges in one direction only: a ruled line, not writing
_ONE_WAY = 2  #: times as many edges one way as the other
_GAP = 0.12  #: times the fullest row: between two lines of writing there is less ink
_ONE_LINE = 80  #: pixels; a field that is narrower is a single line, and lies as it is long
_LENGTHY = 8  #: times as long as wide: so long are lines, not stacks of short ones
_CLEARLY = 2.0  #: times as much change from row to row as from column to column, where lines lie level
_BARS, _CLEAR_BARS = 0.12, 4  #: part of a barcode that is edge, and times as much as across it
_PATCH, _PATCHES = 48, 200  #: pixels over which light changes little, and how many such places are looked at
_FLAT = 12  #: grey levels on either side of the ground that still count as ground

Place = tuple[int, int, int, int]  #: left, top, right, bottom in pixels


@dataclass(frozen=True)
class Edges:
    """Pictures of 0 and 255: where grey changes from left to right, and from top to bottom."""

    across: Image.Image
    down: Image.Image

    @cached_property
    def grid(self) -> Image.Image:
        """How much each cell looks like writing, 0 to 255: edges both ways, ruled lines taken out."""
        across, down = _without_rules(self.across.reduce(CELL), self.down.reduce(CELL))
        turn = Image.Transpose.TRANSPOSE
        down, across = (part.transpose(turn) for part in _without_rules(down.transpose(turn), across.transpose(turn)))
        spread = ImageFilter.BoxBlur(1)
        return ImageChops.darker(across.filter(spread), down.filter(spread))

    @cached_property
    def either(self) -> Image.Image:
        """Where grey changes either way."""
        return ImageChops.lighter(self.across, self.down)

    def without(self, places: Iterable[Place], margin: int = 3) -> Edges:
        """The edges outside some places."""
        across, down = self.across.copy(), self.down.copy()
        pens = (ImageDraw.Draw(across), ImageDraw.Draw(down))
        for left, top, right, bottom in places:
            for pen in pens:
                pen.rectangle((left - margin, top - margin, right + margin, bottom + margin), fill=0)
        return Edges(across, down)


class Field(NamedTuple):
    """A place that looks like writing, in pixels, and how many cells of it do."""

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

    def larger(self, times: int) -> Field:
        """The same field in a picture that is so many times as large."""
        places = (self.left * times, self.top * times, self.right * times, self.bottom * times)
        return Field(*places, self.cells * times * times)

    @property
    def place(self) -> Place:
        return self.left, self.top, self.right, self.bottom


def edges(image: Image.Image) -> Edges:
    """Where the grey of a picture changes sharply."""
    across = ImageChops.difference(image, ImageChops.offset(image, STEP, 0))
    down = ImageChops.difference(image, ImageChops.offset(image, 0, STEP))
    ImageDraw.Draw(across).rectangle((0, 0, STEP - 1, image.height), fill=0)  # offset wraps round: no edges
    ImageDraw.Draw(down).rectangle((0, 0, image.width, STEP - 1), fill=0)
    level = _level(ImageChops.lighter(across, down))
    table = [255 if value > level else 0 for value in range(256)]
    return Edges(across.point(table), down.point(table))


def _level(change: Image.Image) -> int:
    """How strong a change must be to be more than the noise of this picture."""
    return max(_SOFTEST, _NOISE * noise(change))


def _without_rules(across: Image.Image, down: Image.Image) -> tuple[Image.Image, Image.Image]:
    """Both grids without level ruled lines."""
    pens = (ImageDraw.Draw(across), ImageDraw.Draw(down))
    for row, start, last in _level_rules(across, down):
        for pen in pens:
            pen.line((start - 2, row, last + 2, row), fill=0)
    return across, down


def _level_rules(across: Image.Image, down: Image.Image) -> list[tuple[int, int, int]]:
    """Level ruled lines on a grid, as row, first and last cell: long rows of edges from top to bottom only."""
    width, height = across.size
    twice = across.point([min(255, _ONE_WAY * value) for value in range(256)])
    one_way = ImageChops.subtract(down.point([value if value > 8 else 0 for value in range(256)]), twice)
    inked = one_way.point([min(value, 1) for value in range(256)]).tobytes()
    found = []
    for row in range(height):
        for match in _DASHES.finditer(inked, row * width, (row + 1) * width):
            start, end = match.span()
            if end - 1 - start >= _RULE:
                found.append((row, start - row * width, end - 1 - row * width))
    return found


def flatness(image: Image.Image, field: Field) -> float:
    """How much of a place has the grey of its ground, 0 to 1: writing stands on an even ground, pictures do not."""
    counts = image.crop(field.place).histogram()
    ground = max(range(256), key=lambda grey: sum(counts[max(0, grey - _FLAT) : grey + _FLAT + 1]))
    return sum(counts[max(0, ground - _FLAT) : ground + _FLAT + 1]) / max(1, sum(counts))


def patchy_flatness(image: Image.Image, field: Field) -> float:
    """The same for patches of a place, each by itself, 0 to 1: light may fall off across the ground of writing."""
    left, top, right, bottom = field.place
    patches = [
        Field(x, y, min(x + _PATCH, right), min(y + _PATCH, bottom), 0)
        for y in range(top, bottom, _PATCH)
        for x in range(left, right, _PATCH)
    ]
    patches = patches[:: -(-len(patches) // _PATCHES)]
    area = sum(patch.width * patch.height for patch in patches)
    return sum(flatness(image, patch) * patch.width * patch.height for patch in patches) / max(1, area)


def is_level(found: Edges, field: Field) -> bool | None:
    """Whether lines of writing lie level in a place; None where both is possible."""
    if min(field.width, field.height) <= _ONE_LINE and max(field.width, field.height) >= 2 * min(
        field.width, field.height
    ):
        return field.width > field.height
    part = ImageChops.lighter(found.across.crop(field.place), found.down.crop(field.place))
    rows, columns = (
        _changes(part.resize((1, part.height), Image.Resampling.BOX)),
        _changes(part.resize((part.width, 1), Image.Resampling.BOX)),
    )
    if rows > _CLEARLY * columns:
        return None if field.height > _LENGTHY * field.width else True
    if columns > _CLEARLY * rows:
        return field.width > _LENGTHY * field.height
    return None


def has_lines(found: Edges, field: Field) -> bool:
    """Whether a place is long as a line of writing is, or falls apart into lines; an emblem does neither."""
    if max(field.width, field.height) >= 2 * min(field.width, field.height):
        return True
    part = ImageChops.lighter(found.across.crop(field.place), found.down.crop(field.place))
    for size in ((1, part.height), (part.width, 1)):
        profile = part.resize(size, Image.Resampling.BOX).tobytes()
        inner = profile[len(profile) // 8 : -(len(profile) // 8) or None]
        if min(inner, default=0) < _GAP * max(profile, default=0):
            return True
    return False


def ends_bars(found: Edges, field: Field) -> bool:
    """Whether bars run on beside a place, which is then part of a barcode and not writing."""
    reach = 3 * CELL
    left, top, right, bottom = field.place
    for box, bars, across in (
        ((left, top - reach, right, top), found.across, found.down),
        ((left, bottom, right, bottom + reach), found.across, found.down),
        ((left - reach, top, left, bottom), found.across, found.down),
        ((right, top, right + reach, bottom), found.across, found.down),
        ((left - reach, top, left, bottom), found.down, found.across),
        ((right, top, right + reach, bottom), found.down, found.across),
    ):
        strong, weak = (ImageStat.Stat(part.crop(box)).mean[0] for part in (bars, across))
        if strong > _BARS * 255 and weak < strong / _CLEAR_BARS:
            return True
    return False


def _changes(profile: Image.Image) -> float:
    values = profile.tobytes()
    return sum((a - b) ** 2 for a, b in pairwise(values)) / max(1, len(values))


class Cover(NamedTuple):
    """255 where there is writing, not ruled lines, with a cell's width round it, else 0; a cell is ``size`` pixels."""

    cells: Image.Image
    size: int

    def at(self, place: Place) -> Image.Image:
        """The part of it in a place, as large as that."""
        left, top, right, bottom = place
        x, y = left // self.size, top // self.size
        part = self.cells.crop((x, y, -(-right // self.size), -(-bottom // self.size)))
        large = part.resize((part.width * self.size, part.height * self.size), Image.Resampling.NEAREST)
        corner = left - x * self.size, top - y * self.size
        return large.crop((*corner, corner[0] + right - left, corner[1] + bottom - top))


def cover(found: Edges, size: int = CELL) -> Cover:
    """Where there is writing; ``size``: of a cell in the picture looked at; the edges may be those of a smaller one."""
    cells = found.grid.point([255 if value >= WRITING else 0 for value in range(256)])
    grown = cells.filter(ImageFilter.MaxFilter(7)).filter(ImageFilter.MinFilter(5))  # gaps inside letters are closed
    return Cover(grown, size)


def cells(found: Edges) -> int:
    """How many cells look like writing."""
    return sum(found.grid.histogram()[WRITING:])


def fields(found: Edges) -> list[Field]:
    """The places that look like writing, from the top; what is near belongs together."""
    cells = found.grid
    gathered = []
    for runs in _together(cells.tobytes(), cells.width):
        gathered.append(
            Field(
                min(start for _, start, _ in runs) * CELL,
                min(row for row, _, _ in runs) * CELL,
                min(max(end for _, _, end in runs) * CELL, found.across.width),
                min((max(row for row, _, _ in runs) + 1) * CELL, found.across.height),
                sum(end - start for _, start, end in runs),
            )
        )
    return sorted(gathered, key=lambda field: (field.top, field.left))


Run = tuple[int, int, int]  #: row, first cell, and the one after the last


def _together(values: bytes, columns: int) -> list[list[Run]]:
    """Rows of cells that look like writing, those near each other in one group."""
    groups: list[list[Run]] = []
    of: dict[Run, int] = {}  #: the group of each run
    above: list[list[Run]] = [[] for _ in range(_REACH)]  #: the runs of the rows just above, the nearest last
    inked = values.translate(_INKED)
    for row in range(len(values) // max(1, columns)):
        runs = [(row, *match.span()) for match in _ROW.finditer(inked[row * columns : (row + 1) * columns])]
        for before, run in pairwise([(row, -columns, -columns), *runs]):
            near = [other for other in (before, *chain(*above)) if _is_near(other, run)]
            numbers = {of[other] for other in near if other in of}
            number = min(numbers, key=lambda each: -len(groups[each]), default=len(groups))
            if number == len(groups):
                groups.append([])
            for other in numbers - {number}:
                of |= dict.fromkeys(groups[other], number)
                groups[number] += groups[other]
                groups[other] = []
            groups[number].append(run)
            of[run] = number
        above = [*above[1:], runs]
    return [group for group in groups if group]


def _is_near(one: Run, other: Run) -> bool:
    return one[1] < other[2] + _REACH and other[1] < one[2] + _REACH
