"""One look of the engine at a picture: enlarged or turned, at all of it or at chosen places."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from statistics import median
from typing import NamedTuple

from msgspec import structs
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from labellint.label import Direction, Language
from labellint.read import ink, ocr
from labellint.read.prints import Print
from labellint.read.upright import turned

_MARGIN = 16  #: pixels round what is left
_THIN = 13  #: pixels; what is thinner is no word
_TALL = 1.5  #: times the usual height of its line that a word's box may have
_LARGEST = 40_000_000  #: pixels; what is left is not enlarged beyond this


class Look(NamedTuple):
    """How a pass looks at what is left: the direction of the writing it finds, and how much it enlarges
    (or makes smaller: letters of more than 50 pixels are read better so)."""

    direction: Direction
    zoom: float
    shaded: bool = False  #: decides what is ink for each place by the light there
    mode: int = ocr.SPARSE
    soft: float = 0.0  #: part of its height that it is blurred by, so that print made of dots has strokes


class Part(NamedTuple):
    """What a look sees: a part of the upright picture, where its corner stands there, and a number of its own."""

    image: Image.Image
    corner: Sequence[int]
    look: Look
    number: int


def glance(
    image: Image.Image, look: Look, corner: Sequence[int], languages: Sequence[Language], dpi: int, number: int
) -> list[Print]:
    """One pass; places come back in pixels of the whole picture."""
    return glances([Part(image, corner, look, number)], languages, dpi)[0]


def glances(parts: Sequence[Part], languages: Sequence[Language], dpi: int) -> list[list[Print]]:
    """Looks at several parts, what each shows; those in one mode cost one start of the engine."""
    found: list[list[Print]] = [[] for _ in parts]
    for asked in sorted({(part.look.mode, part.look.shaded) for part in parts}):
        chosen = [i for i, part in enumerate(parts) if (part.look.mode, part.look.shaded) == asked]
        views = [_view(parts[i].image, parts[i].look) for i in chosen]
        seen = ocr.recognise([view for view, _ in views], languages, asked[0], dpi=dpi, shaded=asked[1])
        for i, (_, zoom), words in zip(chosen, views, seen, strict=True):
            found[i] = _prints(words, parts[i], zoom)
    return found


def _view(image: Image.Image, look: Look) -> tuple[Image.Image, float]:
    """A part as a look sees it, and how many times as large that is."""
    zoom = look.zoom if image.width * image.height * look.zoom**2 <= _LARGEST else 1
    view = turned(image, (360 - look.direction) % 360)
    if zoom > 1:
        view = view.resize((int(view.width * zoom), int(view.height * zoom)), Image.Resampling.BICUBIC)
    elif zoom < 1:
        view = view.reduce(round(1 / zoom))
    if look.soft:
        view = view.filter(ImageFilter.GaussianBlur(look.soft * image.height))
    return view, zoom


def _prints(seen: Sequence[ocr.Seen], part: Part, zoom: float) -> list[Print]:
    """The words seen in the view of a part, in pixels of the whole picture."""
    place = _placer(part.look.direction, part.image.size, part.corner)
    strengths = _strengths(seen)
    return [
        Print(
            word.text,
            *place(word.left / zoom, word.top / zoom, word.right / zoom, word.bottom / zoom),
            word.confidence,
            part.look.direction,
            (part.number, *word.line),
            min(strengths[word.line], word.confidence + 0.2),
        )
        for word in _even(seen)
    ]


Place = Callable[[float, float, float, float], tuple[float, float, float, float]]


def _placer(direction: Direction, size: tuple[int, int], corner: Sequence[int]) -> Place:
    """From a view that was turned so that writing of this direction is level, back to the whole picture."""
    (width, height), (x, y) = size, corner[:2]

    def place(left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
        if direction == 90:
            left, top, right, bottom = width - bottom, left, width - top, right
        elif direction == 180:
            left, top, right, bottom = width - right, height - bottom, width - left, height - top
        elif direction == 270:
            left, top, right, bottom = top, height - right, bottom, height - left
        return left + x, top + y, right + x, bottom + y

    return place


def _even(seen: Sequence[ocr.Seen]) -> list[ocr.Seen]:
    """The words, none much taller than its line: a box that reaches into the next line would hide words there."""
    lines: dict[tuple[int, int, int], list[ocr.Seen]] = {}
    for word in seen:
        lines.setdefault(word.line, []).append(word)
    even = []
    for words in lines.values():
        usual = median(word.bottom - word.top for word in words)
        top, bottom = median(word.top for word in words), median(word.bottom for word in words)
        for word in words:
            upper, lower = max(word.top, round(top)), min(word.bottom, round(bottom))
            if len(words) > 2 and word.bottom - word.top > _TALL * usual and upper < lower:
                word = structs.replace(word, top=upper, bottom=lower)
            even.append(word)
    return even


def _strengths(seen: Sequence[ocr.Seen]) -> dict[tuple[int, int, int], float]:
    """How far each line is to be believed: the confidence of its letters, less for a line of few letters."""
    letters: dict[tuple[int, int, int], float] = {}
    weighed: dict[tuple[int, int, int], float] = {}
    for word in seen:
        count = sum(c.isalnum() for c in word.text) or 0.5
        letters[word.line] = letters.get(word.line, 0.0) + count
        weighed[word.line] = weighed.get(word.line, 0.0) + count * word.confidence
    return {line: weighed[line] / (count + 0.5) for line, count in letters.items()}


def around(fields: Sequence[ink.Field], size: tuple[int, int]) -> ink.Place:
    return (
        max(0, min(f.left for f in fields) - _MARGIN),
        max(0, min(f.top for f in fields) - _MARGIN),
        min(size[0], max(f.right for f in fields) + _MARGIN),
        min(size[1], max(f.bottom for f in fields) + _MARGIN),
    )


def together(fields: Iterable[ink.Field], reach: int) -> list[list[ink.Field]]:
    """Fields in groups: those nearer than ``reach`` pixels to each other are in one."""
    groups: list[tuple[ink.Place, list[ink.Field]]] = []
    for field in fields:
        area, group = field.place, [field]
        while near := next((each for each in groups if _is_near(area, each[0], reach)), None):
            groups.remove(near)
            area = _join(area, near[0])
            group = near[1] + group
        groups.append((area, group))
    return [group for _, group in groups]


def _is_near(one: ink.Place, other: ink.Place, reach: int) -> bool:
    across = max(one[0], other[0]) - min(one[2], other[2])
    down = max(one[1], other[1]) - min(one[3], other[3])
    return max(across, down) < reach


def _join(one: ink.Place, other: ink.Place) -> ink.Place:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def only(image: Image.Image, cover: ink.Cover, fields: Iterable[ink.Field], area: ink.Place) -> Image.Image:
    """A part of the picture with nothing in it but the writing of some fields, all of it dark on white."""
    view = Image.new("L", (area[2] - area[0], area[3] - area[1]), 255)
    for field in fields:
        place = around([field], image.size)
        crop = image.crop(place)
        ground = _ground(image.crop(field.place))
        plain = crop.point([255 - abs(value - ground) for value in range(256)])
        view.paste(
            ImageOps.autocontrast(plain, cutoff=(0.5, 0)), (place[0] - area[0], place[1] - area[1]), cover.at(place)
        )
    return view


def hiding(image: Image.Image, places: Iterable[ink.Place]) -> Image.Image:
    """The picture with what stands in places painted over in the colour of its ground."""
    rest = image.copy()
    draw = ImageDraw.Draw(rest)
    for place in places:
        box = _wider(place, 2, image.size)
        if box[0] < box[2] and box[1] < box[3]:
            thin = min(place[2] - place[0], place[3] - place[1])  # a rule fills its place
            draw.rectangle(box, fill=_ground(image.crop(_wider(place, thin, image.size) if thin < _THIN else box)))
    return rest


def _wider(place: ink.Place, by: int, size: tuple[int, int]) -> ink.Place:
    left, top, right, bottom = place
    return max(0, left - by), max(0, top - by), min(size[0], right + by), min(size[1], bottom + by)


def _ground(crop: Image.Image) -> int:
    """The commonest grey of a word's place, within a sixteenth: print covers less than half of it."""
    counts = crop.histogram()
    bands = [sum(counts[i : i + 16]) for i in range(0, 256, 16)]
    first = bands.index(max(bands)) * 16
    band = counts[first : first + 16]
    return first + band.index(max(band))
