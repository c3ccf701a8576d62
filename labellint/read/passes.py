"""The words of a grey picture that lies upright: one pass over all of it, then passes over what that one left.

The engine's recogniser is nearly perfect; what loses words is finding their lines. So everything that the first pass
read surely is hidden, and what is left is looked at again: enlarged, turned to either side, and upside down. The
passes over the rest run beside each other, and cost little because little is left to see.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from statistics import median
from typing import NamedTuple

from msgspec import structs
from PIL import Image, ImageDraw, ImageOps

from labellint.label import Direction, Language
from labellint.read import ink, ocr
from labellint.read.upright import turned

SURE = 0.85  #: confidence from which a word is hidden from the later passes
SURE_LINE = 0.70  #: and what its line must have on average: upside-down print gives single "sure" words
FLOOR = 0.40  #: a word below it is not a word but a guess; its ink is unread
SIDE_FLOOR = 0.60  #: the same for a line found only when the page is turned
_TALL_PRINT = 44  #: pixels; print in a lower field has no large letters
_SHADED = 0.1  #: part of the ink left by the first pass from which light may be uneven
_SMALL = 22  #: pixels; words of 6 point at 300 dpi are 20 high
_MARGIN = 16  #: pixels round what is left
_LEAST_CELLS = 6  #: of a field that is looked at again: about one letter of small print
_LEAST_FLAT = 0.4  #: part of such a field that must be even ground; pictures have less
_LARGE_CELLS, _LARGE_FILL = 300, 0.3  #: a large field must fill so much of its place; drawings are sparser
_TALL = 1.5  #: times the usual height of its line that a word's box may have
_STRETCHED = 6.0  #: times its width that a letter is tall at most
_WORD_LETTERS = 3  #: letters from which the shape of a word tells something
_SCRAP = 2  #: letters of a scrap at most
_SIGNS = frozenset(":;,.!?/-–—%&+=*<>()•·|")
_CLOSE = 0.25  #: times its height: what is nearer to a word than this is part of it
_LONG = 0.8  #: times as long as a word is high that it must be: longer than a sign
_ONE_ROW = 2.5  #: times as high as a word that what is torn from it may be
_MUCH_TORN = 0.25  #: part of the words of a line that are torn where all of it is
_TORN = 0.7  #: of its strength that a torn word keeps
_TOUCH = 0.12  #: times its height: pieces of a word are nearer than this
_STOPS = frozenset(".,:;'\"`|/_~^")  #: of which none stands alone
_SIGN_BESIDE = 2  #: words in the line of a sign that is not sure
_OVERLAP = 0.3  #: part of the smaller of two words that may lie on the other
_LARGEST = 40_000_000  #: pixels; what is left is not enlarged beyond this


class Look(NamedTuple):
    """How a pass looks at what is left: the direction of the writing it finds, and how much it enlarges
    (or makes smaller: letters of more than 50 pixels are read better so)."""

    direction: Direction
    zoom: float
    shaded: bool = False  #: looks at all that is left as it is, each place in its own light


SHADED = Look(0, 1, True)
AGAIN = (Look(0, 2), Look(90, 1), Look(270, 1), Look(180, 1), Look(0, 0.5))


class Print(NamedTuple):
    """A word in pixels of the upright picture. ``strength`` is how far its line is to be believed, 0 to 1."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    confidence: float
    direction: Direction
    line: tuple[int, ...]
    strength: float

    @property
    def place(self) -> ink.Place:
        return int(self.left), int(self.top), int(self.right + 0.999), int(self.bottom + 0.999)


class Found(NamedTuple):
    """What the passes found: words to keep, and guesses that were too weak to be words."""

    words: tuple[Print, ...]
    guesses: tuple[Print, ...]


def first_pass(image: Image.Image, languages: Sequence[Language], dpi: int, zoom: int = 1) -> tuple[Print, ...]:
    """What is seen in an upright picture at first sight. Raises ReadError."""
    return tuple(_look(image, Look(0, zoom), (0, 0), languages, dpi, 0))


def is_small(words: Sequence[Print]) -> bool:
    """Whether most of the print is so small that it is read better enlarged."""
    heights = [word.bottom - word.top for word in words if len(word.text) >= _WORD_LETTERS]
    return bool(heights) and median(heights) < _SMALL


def later_passes(
    image: Image.Image, edges: ink.Edges, first: Sequence[Print], languages: Sequence[Language], dpi: int
) -> Found:
    """All words of an upright picture, from what the first pass saw and from what it left. Raises ReadError."""
    sure = sure_words(first)
    remains = edges.without(word.place for word in sure)
    rest = ink.fields(remains)
    torn = _torn(sure, rest)
    if torn:
        sure = [word for word in sure if word not in torn]
        first = [word._replace(strength=_TORN * word.strength) if word in torn else word for word in first]
        remains = edges.without(word.place for word in sure)
        rest = ink.fields(remains)
    settled = set(sure)
    later: list[Print] = []
    left = [field for field in rest if _is_worth_a_look(field, image)]
    if rest:
        hidden, cells = _hidden(image, sure), ink.cover(remains)
        much = sum(field.cells for field in rest) > _SHADED * sum(field.cells for field in ink.fields(edges))
        looks = (SHADED, *AGAIN) if much else AGAIN
        levels = [(field, ink.is_level(edges, field)) for field in left]

        def again(numbered: tuple[int, Look]) -> list[Print]:
            number, look = numbered
            if look.shaded:
                return _look(hidden, look, (0, 0), languages, dpi, number)
            chosen = [field for field, level in levels if _suits(look, field, level, bool(sure))]
            if not chosen:
                return []
            area = _around(chosen, image.size)
            return _look(_only(hidden, cells, chosen, area), look, area[:2], languages, dpi, number)

        with ThreadPoolExecutor(max_workers=2) as threads:
            for words in threads.map(again, enumerate(looks, 1)):
                later += words
    return choose(sure, [word for word in first if word not in settled] + later)


def _torn(sure: Sequence[Print], rest: Sequence[ink.Field]) -> set[Print]:
    """Words that ink without words stands close to, in their line: pieces of pale or broken print. All of it is read
    anew."""
    found = set()
    for field in rest:
        if field.cells < _LEAST_CELLS:
            continue
        for word in sure:
            if word.direction:
                continue
            high = word.bottom - word.top
            gap = max(field.left - word.right, word.left - field.right)
            level = min(word.bottom, field.bottom) - max(word.top, field.top)
            fits = _LONG * high < field.width and field.height < _ONE_ROW * high
            if fits and gap < _CLOSE * high and level > 0.6 * high:
                found.add(word)
    words, torn = (Counter(word.line for word in each) for each in (sure, found))
    lines = {line for line, count in torn.items() if count > 1 and count >= _MUCH_TORN * words[line]}
    return found | {word for word in sure if word.line in lines}


def _suits(look: Look, field: ink.Field, level: bool | None, readable: bool) -> bool:
    """Whether a pass may find something in a field whose lines lie level or not. Of a page that showed no sure word at
    all, only what clearly runs up or down is turned: looking at noise from every side takes long and finds nothing."""
    if not readable and (look.direction or look.zoom < 1) and (look.direction == 180 or level is not False):
        return False
    if level is not None and level is (look.direction in (90, 270)):
        return False
    return look.zoom >= 1 or min(field.width, field.height) >= _TALL_PRINT


def _is_worth_a_look(field: ink.Field, image: Image.Image) -> bool:
    """Whether ink may be writing: large enough for a letter, on a ground that is not a photograph."""
    if field.cells < _LEAST_CELLS or ink.flatness(image, field) < _LEAST_FLAT:
        return False
    return field.cells < _LARGE_CELLS or field.cells >= _LARGE_FILL * field.width * field.height / ink.CELL**2


def sure_words(words: Sequence[Print]) -> list[Print]:
    """The words that need no second look. A box that is too tall for its letters reaches into another line, and
    hiding it would hide words there."""
    trusted = [w for w in words if w.confidence >= SURE and w.strength >= SURE_LINE and _shape(w) <= _STRETCHED]
    shapes = [_shape(word) for word in trusted if len(word.text) >= _WORD_LETTERS]
    tallest = _TALL * median(shapes) if shapes else _STRETCHED
    return [word for word in trusted if len(word.text) < _WORD_LETTERS or _shape(word) <= tallest]


def _shape(word: Print) -> float:
    """How tall a word's letters are for their width."""
    along, tall = word.right - word.left, word.bottom - word.top
    if word.direction in (90, 270):
        along, tall = tall, along
    return tall / max(1.0, along / len(word.text))


def choose(sure: Sequence[Print], others: Sequence[Print]) -> Found:
    """The best word at each place: the sure ones, then the others by strength; and what is too weak."""
    kept = list(sure)
    guesses: list[Print] = []
    worded = Counter(word.line for word in (*sure, *others) if _has_letters(word))
    for word in sorted(others, key=lambda w: (-w.strength, w.line, w.left, w.top)):
        if any(_overlap(word, other) > _OVERLAP for other in kept if other.line[0] != word.line[0]):
            continue
        if _is_scrap(word, sure):
            continue
        weak = _shape(word) > _STRETCHED or word.strength < (SIDE_FLOOR if word.direction else FLOOR)
        (guesses if weak or not (_has_letters(word) or _is_sign(word, worded[word.line])) else kept).append(word)
    return Found(tuple(_joined(kept)), tuple(guesses))


def _joined(words: list[Print]) -> list[Print]:
    """Words without a space between them as one: the engine parts some where a letter stands a little apart."""
    lines: dict[tuple[int, ...], list[Print]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    found = []
    for line in lines.values():
        line.sort(key=lambda w: _along(w)[0])
        whole = [line[0]]
        for word in line[1:]:
            last = whole[-1]
            gap = _along(word)[0] - _along(last)[1]
            if -_TOUCH < gap / max(1.0, _high(last)) < _TOUCH and last.text[-1].isalnum() and word.text[0].isalnum():
                whole[-1] = last._replace(
                    text=last.text + word.text,
                    left=min(last.left, word.left),
                    top=min(last.top, word.top),
                    right=max(last.right, word.right),
                    bottom=max(last.bottom, word.bottom),
                    confidence=min(last.confidence, word.confidence),
                )
            else:
                whole.append(word)
        found += whole
    return found


def _along(word: Print) -> tuple[float, float]:
    """Where a word begins and ends along its line."""
    if word.direction == 90:
        return word.top, word.bottom
    if word.direction == 180:
        return -word.right, -word.left
    if word.direction == 270:
        return -word.bottom, -word.top
    return word.left, word.right


def _high(word: Print) -> float:
    return word.right - word.left if word.direction in (90, 270) else word.bottom - word.top


def _is_scrap(word: Print, sure: Sequence[Print]) -> bool:
    """Whether a letter or two touch a sure word of another pass: the part of it that its box left out."""
    if sum(c.isalnum() for c in word.text) > _SCRAP:
        return False
    near = _TOUCH * _high(word)
    for other in sure:
        if other.line[0] != word.line[0]:
            across = min(word.right, other.right) - max(word.left, other.left)
            down = min(word.bottom, other.bottom) - max(word.top, other.top)
            if across > -near and down > -near and max(across, down) > 0.5 * _high(word):
                return True
    return False


def _has_letters(word: Print) -> bool:
    return any(c.isalnum() for c in word.text)


def _is_sign(word: Print, beside: int) -> bool:
    """Whether what has no letters or digits is print: a sign that stands alone is too often a speck."""
    if beside >= _SIGN_BESIDE:
        return word.confidence >= SURE or all(c in _SIGNS for c in word.text)
    return word.confidence >= SURE and not all(c in _STOPS for c in word.text)


def _overlap(a: Print, b: Print) -> float:
    wide, high = min(a.right, b.right) - max(a.left, b.left), min(a.bottom, b.bottom) - max(a.top, b.top)
    if wide <= 0 or high <= 0:
        return 0.0
    return wide * high / max(1.0, min((a.right - a.left) * (a.bottom - a.top), (b.right - b.left) * (b.bottom - b.top)))


def _look(
    image: Image.Image, look: Look, corner: Sequence[int], languages: Sequence[Language], dpi: int, number: int
) -> list[Print]:
    """One pass; places come back in pixels of the whole picture."""
    zoom = look.zoom if image.width * image.height * look.zoom**2 <= _LARGEST else 1
    view = turned(image, (360 - look.direction) % 360)
    if zoom > 1:
        view = view.resize((int(view.width * zoom), int(view.height * zoom)), Image.Resampling.BICUBIC)
    elif zoom < 1:
        view = view.reduce(round(1 / zoom))
    place = _placer(look.direction, image.size, corner)
    recognised = ocr.recognise(view, languages, dpi=round(dpi * zoom), shaded=look.shaded)
    strengths = _strengths(recognised)
    seen = _even(recognised)
    found = []
    for word in seen:
        box = place(word.left / zoom, word.top / zoom, word.right / zoom, word.bottom / zoom)
        strength = strengths[word.line]
        found.append(
            Print(
                word.text,
                *box,
                word.confidence,
                look.direction,
                (number, *word.line),
                min(strength, word.confidence + 0.2),
            )
        )
    return found


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
            if len(words) > 2 and word.bottom - word.top > _TALL * usual:
                word = structs.replace(word, top=max(word.top, round(top)), bottom=min(word.bottom, round(bottom)))
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


def _around(fields: Sequence[ink.Field], size: tuple[int, int]) -> ink.Place:
    return (
        max(0, min(f.left for f in fields) - _MARGIN),
        max(0, min(f.top for f in fields) - _MARGIN),
        min(size[0], max(f.right for f in fields) + _MARGIN),
        min(size[1], max(f.bottom for f in fields) + _MARGIN),
    )


def _only(image: Image.Image, cells: Image.Image, fields: Iterable[ink.Field], area: ink.Place) -> Image.Image:
    """A part of the picture with nothing in it but the writing of some fields, all of it dark on white."""
    view = Image.new("L", (area[2] - area[0], area[3] - area[1]), 255)
    for field in fields:
        place = _around([field], image.size)
        crop = image.crop(place)
        ground = _ground(image.crop(field.place))
        plain = crop.point([255 - abs(value - ground) for value in range(256)])
        view.paste(
            ImageOps.autocontrast(plain, cutoff=(0.5, 0)), (place[0] - area[0], place[1] - area[1]), cells.crop(place)
        )
    return view


def _hidden(image: Image.Image, words: Iterable[Print]) -> Image.Image:
    """The picture with the words painted over in the colour of their ground."""
    rest = image.copy()
    draw = ImageDraw.Draw(rest)
    for word in words:
        left, top, right, bottom = word.place
        box = (max(0, left - 2), max(0, top - 2), min(image.width, right + 2), min(image.height, bottom + 2))
        if box[0] < box[2] and box[1] < box[3]:
            draw.rectangle(box, fill=_ground(image.crop(box)))
    return rest


def _ground(crop: Image.Image) -> int:
    """The commonest grey of a word's place, within a sixteenth: print covers less than half of it."""
    counts = crop.histogram()
    bands = [sum(counts[i : i + 16]) for i in range(0, 256, 16)]
    first = bands.index(max(bands)) * 16
    band = counts[first : first + 16]
    return first + band.index(max(band))
