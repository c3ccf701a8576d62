"""Words that stand at a slant on a level page: the claim across a corner, in a star, on a ribbon.

No level look and no quarter turn shows them, and their ink is so sparse in its upright place that it is taken for a
drawing. So what gave no sure words is turned until its ink lies in as few rows as it can. Where it then looks like a
line of writing it is read, and counts as unread where that shows nothing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from operator import mul
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw, ImageOps

from labellint.label import Language
from labellint.read import ink, ocr
from labellint.read.geometry import Rect
from labellint.read.looks import Look, Part, around, glances, hiding, together
from labellint.read.prints import FLOOR, Print
from labellint.read.ruled import drawn, is_line, ruled
from labellint.read.unread import is_line_of_words, is_writing, usual_height

_LEAST_CELLS = 40  #: of ink: about four letters of 8 point print
_REACH = 40  #: pixels; ink nearer than this to other ink may be of the same words
_SMALL = 160  #: pixels of the longer side in which the slant is looked for
_STEP, _FINE = 4, 1  #: degrees
_LEVEL, _STEEP = 7, 80  #: degrees; what lies flatter or steeper is read by the looks at level and upright print
_CLEARLY = 1.15  #: times as far gathered in rows that ink must be at a slant as level and on end
_SURE = 0.7  #: strength of a line that is no piece of slanted words
_AS_HIGH, _BESIDE = 0.7, 1.5  #: times as high as a slanted line that a word of it is, and as far from it at most
_LEAST_FIELD = 6  #: cells: about one letter of small print
_MOST = 6  #: places that are looked at
_ZOOMS = (1, 0.5)  #: large letters are read better made smaller
_CLEAR = 0.75  #: strength of a line that is read
_LETTERS = 4  #: of a place, at least, in words that are read
_ROOM = 3  #: pixels round a word that are part of it
_NUMBER = 5000  #: of a look, after those of the passes


Corners = list[tuple[float, float]]


class Turned(NamedTuple):
    """A place of the upright picture whose writing stands at a slant, turned about its middle until that is level:
    ``degrees`` clockwise."""

    place: ink.Place
    degrees: float
    image: Image.Image

    def there(self, x: float, y: float) -> tuple[float, float]:
        """A point of the upright picture in the turned one."""
        left, top, right, bottom = self.place
        angle = math.radians(self.degrees)
        dx, dy = x - (left + right) / 2, y - (top + bottom) / 2
        return (
            self.image.width / 2 + dx * math.cos(angle) - dy * math.sin(angle),
            self.image.height / 2 + dx * math.sin(angle) + dy * math.cos(angle),
        )

    def back(self, x: float, y: float) -> tuple[float, float]:
        """A point of the turned picture in the upright one."""
        left, top, right, bottom = self.place
        angle = math.radians(self.degrees)
        dx, dy = x - self.image.width / 2, y - self.image.height / 2
        return (
            (left + right) / 2 + dx * math.cos(angle) + dy * math.sin(angle),
            (top + bottom) / 2 - dx * math.sin(angle) + dy * math.cos(angle),
        )

    def box_back(self, x0: float, top: float, x1: float, bottom: float) -> Rect:
        """The upright box round a box of the turned picture."""
        corners = [self.back(x, y) for x in (x0, x1) for y in (top, bottom)]
        columns, rows = [x for x, _ in corners], [y for _, y in corners]
        return min(columns), min(rows), max(columns), max(rows)


class Slanted(NamedTuple):
    """Words that stand together at a slant: ``words`` as they stand in the picture that was ``turned``."""

    turned: Turned
    words: tuple[Print, ...]

    def holds(self, word: Print) -> bool:
        """Whether a word of the upright picture stands where these do: it is a piece of them."""
        x, y = self.turned.there((word.left + word.right) / 2, (word.top + word.bottom) / 2)
        return any(own.left < x < own.right and own.top < y < own.bottom for own in self.words)

    def level(self, x0: float, top: float, x1: float, bottom: float) -> Rect:
        """A box of the turned picture where it would be in the upright one if its words were level."""
        dx = (self.turned.place[0] + self.turned.place[2] - self.turned.image.width) / 2
        dy = (self.turned.place[1] + self.turned.place[3] - self.turned.image.height) / 2
        return x0 + dx, top + dy, x1 + dx, bottom + dy

    @property
    def corners(self) -> list[Corners]:
        """Of each word, with a little room, in the upright picture."""
        return [
            [self.turned.back(x, y) for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]
            for x0, y0, x1, y1 in map(_wider, self.words)
        ]


def _wider(word: Print) -> Rect:
    return word.left - _ROOM, word.top - _ROOM, word.right + _ROOM, word.bottom + _ROOM


class Aslant(NamedTuple):
    """What stands at a slant in an upright picture: words in ``groups``, ``unread`` places that are like lines of
    words, and the ``edges`` of the picture without those of the words."""

    groups: tuple[Slanted, ...]
    unread: tuple[ink.Field, ...]
    edges: ink.Edges

    def without_pieces(self, words: Sequence[Print]) -> tuple[Print, ...]:
        """The words that are not pieces of those at a slant."""
        return tuple(word for word in words if not any(group.holds(word) for group in self.groups))

    def with_lines(self, fields: Sequence[ink.Field]) -> tuple[ink.Field, ...]:
        """The unread places at a slant, and those of some others that are no part of them."""
        return (*self.unread, *(field for field in fields if not any(_is_in(field, line) for line in self.unread)))


def slanted(
    image: Image.Image,
    edges: ink.Edges,
    words: Sequence[Print],
    rules: Sequence[ink.Place],
    languages: Sequence[Language],
    dpi: int,
) -> Aslant | None:
    """What stands at a slant in an upright picture in which some level words were found; None where nothing does.
    Raises ReadError."""
    sure = [word for word in words if word.strength >= _SURE]
    remains = edges.without([*rules, *(word.place for word in sure)])
    rest = [field for field in ink.fields(remains) if field.cells >= _LEAST_FIELD]
    groups = [group for group in together(rest, _REACH) if _cells(group) >= _LEAST_CELLS]
    leaning = [(degrees, group) for group in groups if (degrees := _slant(remains, group))]
    if not leaning:
        return None
    hidden = hiding(image, [*rules, *(word.place for word in sure)])
    worth: list[tuple[Turned, list[ink.Field]]] = []
    taken: list[ink.Field] = []
    for degrees, group in sorted(leaning, key=lambda each: -_cells(each[1])):
        turn = _turned(hidden, around(group, image.size), degrees)
        if any(field in taken for field in group) or not (lines := _lines(turn.image)):
            continue
        others = [field for field in rest if field not in group]
        pieces = _pieces(turn, lines, [*sure, *others])
        if pieces:
            around_all = around([*group, *(_field(piece) for piece in pieces)], image.size)
            turn = _turned(hiding(image, [*rules, *(w.place for w in sure if w not in pieces)]), around_all, degrees)
            lines = _lines(turn.image) or lines
        taken += [piece for piece in pieces if isinstance(piece, ink.Field)]
        worth.append((turn, lines))
    asked, unasked = worth[:_MOST], worth[_MOST:]
    parts = [_part(turn.image, lines, zoom) for turn, lines in asked for zoom in _ZOOMS]
    found: list[Slanted] = []
    left = list(unasked)
    seen = iter(glances(parts, languages, dpi))
    for turn, lines in asked:
        read = max((_read(next(seen)) for _ in _ZOOMS), key=_sureness)
        if sum(c.isalpha() for word in read for c in word.text) >= _LETTERS:
            found.append(Slanted(turn, tuple(read)))
            lines = _lines(turn.image, [word.place for word in read])
        left.append((turn, lines))
    usual = usual_height(words)
    unread = [_back(turn, line) for turn, lines in left for line in lines if is_line_of_words(line, usual)]
    if not found and not unread:
        return None
    return Aslant(tuple(found), tuple(unread), _without(edges, [each for group in found for each in group.corners]))


def _without(edges: ink.Edges, places: Sequence[Corners]) -> ink.Edges:
    across, down = edges.across.copy(), edges.down.copy()
    for part in (across, down):
        for corners in places:
            ImageDraw.Draw(part).polygon(corners, fill=0)
    return ink.Edges(across, down)


def _is_in(field: ink.Field, other: ink.Field) -> bool:
    x, y = (field.left + field.right) / 2, (field.top + field.bottom) / 2
    return other.left <= x <= other.right and other.top <= y <= other.bottom


def _read(words: Sequence[Print]) -> list[Print]:
    return [word for word in words if word.strength >= _CLEAR and word.confidence >= FLOOR]


def _sureness(words: Sequence[Print]) -> float:
    """How many letters were read, each by how surely."""
    return sum(len(word.text) * word.confidence for word in words)


def _cells(group: Sequence[ink.Field]) -> int:
    return sum(field.cells for field in group)


def _field(piece: Print | ink.Field) -> ink.Field:
    return piece if isinstance(piece, ink.Field) else ink.Field(*piece.place, 0)


def _pieces(turn: Turned, lines: Sequence[ink.Field], others: Sequence[Print | ink.Field]) -> list[Print | ink.Field]:
    """What lies on slanted lines, or is as high and goes on in their row: more of their words, some of which were read
    as level ones."""
    left, right = float(min(line.left for line in lines)), float(max(line.right for line in lines))
    tall = min(line.height for line in lines)
    row = []
    for piece in others:
        x, y = turn.there((piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2)
        on = any(line.left < x < line.right and abs(2 * y - line.top - line.bottom) < 2 * line.height for line in lines)
        as_high = piece.bottom - piece.top >= _AS_HIGH * tall
        if on or (as_high and any(line.top < y < line.bottom for line in lines)):
            row.append((x, (piece.right - piece.left) / 2, piece))
    pieces = []
    for x, half, piece in sorted(row, key=lambda each: abs(each[0] - (left + right) / 2)):
        if left - half - _BESIDE * tall < x < right + half + _BESIDE * tall:
            left, right = min(left, x - half), max(right, x + half)
            pieces.append(piece)
    return pieces


def _slant(remains: ink.Edges, group: Sequence[ink.Field]) -> float | None:
    """How far clockwise the ink of some fields must be turned to lie in the fewest rows; None where they lie level or
    on end so, or in no rows."""
    area = around(group, remains.across.size)
    part = Image.new("L", (area[2] - area[0], area[3] - area[1]), 0)
    for field in group:
        place = field.place
        both = ImageChops.lighter(remains.across.crop(place), remains.down.crop(place))
        part.paste(both, (place[0] - area[0], place[1] - area[1]))
    small = part.reduce(max(1, math.ceil(max(part.size) / _SMALL)))
    gathered = {angle: _gathered(small, angle) for angle in range(-90 + _STEP, 90, _STEP)}
    best = max(gathered, key=lambda angle: gathered[angle])
    near = {angle: _gathered(small, angle) for angle in range(best - _STEP, best + _STEP + 1, _FINE)}
    best = max(near, key=lambda angle: near[angle])
    if not _LEVEL <= abs(best) <= _STEEP or near[best] < _CLEARLY * max(_gathered(small, 0), _gathered(small, 90)):
        return None
    return best


def _gathered(small: Image.Image, degrees: float) -> float:
    """How far ink is gathered in few rows after a turn: the more, the fewer rows."""
    turned = small.rotate(-degrees, Image.Resampling.BILINEAR, expand=True)
    rows = turned.resize((1, turned.height), Image.Resampling.BOX).tobytes()
    return float(sum(map(mul, rows, rows)) / max(1, sum(rows)) ** 2)


def _turned(hidden: Image.Image, place: ink.Place, degrees: float) -> Turned:
    crop = hidden.crop(place)
    counts = crop.histogram()
    ground = counts.index(max(counts))
    return Turned(place, degrees, crop.rotate(-degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=ground))


def _lines(turned: Image.Image, words: Sequence[ink.Place] = ()) -> list[ink.Field]:
    """The lines of writing in a turned picture beside the words that were read."""
    edges = ink.edges(turned)
    strokes = drawn(turned, ruled(edges))
    rest = ink.fields(edges.without([*strokes, *words]))
    return [field for field in rest if is_writing(field, turned, edges) and not is_line(turned, field.place, words)]


def _part(turned: Image.Image, lines: Sequence[ink.Field], zoom: float) -> Part:
    """A look at some lines of writing with all that stands in their rows, dark on light."""
    beside = [f for f in ink.fields(ink.edges(turned)) if any(n.top < (f.top + f.bottom) / 2 < n.bottom for n in lines)]
    area = around([*lines, *beside], turned.size)
    crop = turned.crop(area)
    counts = crop.histogram()
    if 2 * sum(counts[128:]) < sum(counts):
        crop = ImageOps.invert(crop)
    return Part(crop, area[:2], Look(0, zoom, mode=ocr.ONE_BLOCK), _NUMBER)


def _back(turn: Turned, line: ink.Field) -> ink.Field:
    left, top, right, bottom = turn.box_back(*line.place)
    return ink.Field(round(left), round(top), round(right), round(bottom), line.cells)
