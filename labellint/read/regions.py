"""The regions of a sheet that have ink but no text layer, into words: scans, photos, pictures and outlined text.

    read_regions(sheet)  ->  words with places on the page, ink that gave none, and how the page lay in its picture

A page that is a picture as a whole is turned upright and straightened first; its words are given as they stand on the
straight page, together with the ``pose`` that leads back, because lines and panels are found on straight pages.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, overload

from PIL import Image

from labellint.label import Box, Direction, Language, Word
from labellint.read import ink, light, ocr, passes
from labellint.read.astray import fields, set_aside, settled
from labellint.read.boxes import trimmed
from labellint.read.bullets import with_bullets
from labellint.read.closer import closer_look
from labellint.read.figures import as_inked
from labellint.read.flat import flat
from labellint.read.hyphens import PLAIN
from labellint.read.laid import Layer
from labellint.read.letters import x_heights
from labellint.read.pale import with_pale
from labellint.read.pose import Pose
from labellint.read.prints import Found, Print, sure_words
from labellint.read.ruled import drawn, ruled, without_words
from labellint.read.scenery import without_scenery
from labellint.read.sheet import READING_FLOOR, Edge, Place, Recognised, Sheet
from labellint.read.slanted import Aslant, Slanted, slanted
from labellint.read.spoken import also_spoken, in_their_language
from labellint.read.unread import is_line_of_words, unread, usual_height, without_drawings
from labellint.read.weights import bold

FIRST_LANGUAGES: tuple[Language, ...] = ("nl", "fr")  #: read all four best: more models find no more words
USUAL_DPI = 300.0  #: what scans are drawn with; 200 loses 7 of 100 words, more than 300 wins none
_FINE = 1.5  #: times as many dots an inch from which a picture is made coarser: more show no more
_LONG_SIDE = 2000  #: pixels that a picture of unknown resolution should have along its longer side
_LARGEST_ZOOM = 4
_MM = 25.4 / 72  #: millimetres in a point
_MOST_PIXELS = 60_000_000  #: of a drawn page; a larger one is drawn coarser
_SOME = 100  #: cells of ink, a few words; less may be specks on an empty page
_HARDLY, _SMALL = 0.7, 2_500_000  #: clarity and pixels below which a picture is looked at twice as large
_LARGE = 40_000_000  #: pixels; no view is made larger for small print
_STROKES = 0.48  #: a page less sharp does not show which print is bold
_SHARP = 0.2  #: a page less sharp may hold small print that left no trace
_MUCH = 0.1  #: part of the ink without sure words from which print may be too small, and light uneven
_NEARLY_ALL = 0.75  #: part of the letters of a page in one direction that may be the upright one
_QUARTERS: tuple[Direction, ...] = (0, 90, 180, 270)
_ASTRAY = 0.75  #: part of the ink without sure words from which a page may lie upside down


class View(NamedTuple):
    """A region drawn for reading: the picture, pixels a point, and where its corner stands on the page in points."""

    image: Image.Image
    scale: float
    left: float
    top: float


class Read(NamedTuple):
    """What was read in one view: words and unread ink in its upright pixels, and how clearly."""

    found: Found
    unread: tuple[ink.Field, ...]
    rules: tuple[ink.Place, ...]
    seen: int  #: cells of ink that gave words
    missed: int  #: cells of ink that gave none
    blank: bool
    clarity: float
    pose: Pose
    slanted: tuple[Slanted, ...] = ()
    lines: tuple[ink.Field, ...] = ()  #: those of the unread that are like words which say something
    heights: Mapping[Print, float] = {}  #: of a small x in pixels
    bold: frozenset[Print] = frozenset()


class SmallPrintError(Exception):
    """The print of a picture is so small that it is read better in one that is twice as large."""


def read_regions(sheet: Sheet, languages: Sequence[Language] = ()) -> Recognised:
    """The words in a sheet's regions. Raises ReadError where the engine is missing or fails."""
    if sheet.draw is None or not sheet.regions:
        return Recognised()
    chosen = _languages(languages)
    whole = not sheet.words and len(sheet.regions) == 1
    words: list[Word] = []
    aslant: list[tuple[Word, ...]] = []
    unread: list[Box] = []
    lines: list[Box] = []
    rules: list[Edge] = []
    seen = missed = 0
    clearness, blank = 0.0, True
    places: dict[Place, tuple[Place, Place]] = {}
    turn: Direction = 0
    for region in sheet.regions:
        view, read = _best(sheet, region, chosen, whole)
        seen, missed = seen + read.seen, missed + read.missed
        clearness += read.clarity * (read.seen + read.missed)
        blank = blank and read.blank
        flattened, straight = flat(read.found.words, read.rules, read.pose.flat_size, whole)
        for found, place in zip(read.found.words, flattened, strict=True):
            word = _word(found, place, read, view, sheet)
            words.append(word)
            given, laid = (
                _corners(_box(each, view, sheet.page))
                for each in (_given(found, read.pose), read.pose.only_turned().box_back(*place))
            )
            places[_corners(word.box)] = given, laid
        for group in read.slanted:
            aslant.append(tuple(_slanted(group, read, view, sheet, places)))
        rules += [_edge(rule, view) for rule in straight]
        unread += [_box(read.pose.box_back(*field.place), view, sheet.page) for field in read.unread]
        lines += [_box(read.pose.box_back(*field.place), view, sheet.page) for field in read.lines]
        turn = read.pose.turn
    total = seen + missed
    return Recognised(
        words=tuple(words),
        slanted=tuple(aslant),
        unread=tuple(sorted(unread)),
        unread_lines=tuple(sorted(lines)),
        edges=tuple(rules),
        unread_share=round(missed / total, 3) if total else 0.0,
        clarity=round(clearness / total, 3) if total else float(blank),
        blank=blank,
        places=places,
        turn=turn,
    )


def _languages(wished: Sequence[Language]) -> tuple[Language, ...]:
    installed = ocr.available()
    chosen = [language for language in (wished or FIRST_LANGUAGES) if language in installed]
    others = [language for language in installed if language not in chosen]
    return tuple(chosen if wished and chosen else (chosen + others)[:2])


def _best(sheet: Sheet, region: Box, languages: Sequence[Language], whole: bool) -> tuple[View, Read]:
    """A region as it is read best: small print, and a small picture that is hardly read, in a view twice as large."""
    view = _view(sheet, region)
    pixels = view.image.width * view.image.height
    try:
        read = _read(view.image, languages, whole, 4 * pixels <= _LARGE)
    except SmallPrintError:
        larger = _view(sheet, region, 2)
        return larger, _read(larger.image, languages, whole, False)
    if read.clarity < _HARDLY and pixels < _SMALL:
        larger = _view(sheet, region, 2)
        again = _read(larger.image, ocr.available(), whole, False)
        if again.clarity > read.clarity:
            return larger, again
    return view, read


def _view(sheet: Sheet, region: Box, times: int = 1) -> View:
    """A region in pixels that are fine enough to be read; a picture that is too coarse is enlarged by whole factors."""
    width, height = region.x1 - region.x0, region.bottom - region.top
    dots = sheet.dpi or USUAL_DPI
    long_side = max(width, height) * dots / 72
    if dots > _FINE * USUAL_DPI:
        dots = USUAL_DPI
    zoom = 0.75 * USUAL_DPI / dots if sheet.dpi else _LONG_SIDE / max(1.0, long_side)
    zoom = max(1, min(math.ceil(zoom) if sheet.dpi else round(zoom), _LARGEST_ZOOM)) * times
    dots = min(dots, math.sqrt(_MOST_PIXELS / (width * height)) * 72 / zoom)
    assert sheet.draw is not None
    if sheet.pixels:
        image = light.smoothed(sheet.draw(region, dots))
        image = image.resize((image.width * zoom, image.height * zoom), Image.Resampling.BICUBIC) if zoom > 1 else image
    else:
        image = light.smoothed(sheet.draw(region, dots * zoom))
    return View(image, dots * zoom / 72, region.x0, region.top)


def _read(image: Image.Image, languages: Sequence[Language], whole: bool, larger: bool) -> Read:
    """What is read in a view; raises SmallPrintError where a ``larger`` one may be asked for, and shows more."""
    edges = ink.edges(image)
    size = (float(image.width), float(image.height))
    if ink.cells(edges) < _SOME and light.is_even(image):
        return Read(Found((), ()), (), (), 0, 0, True, 1.0, Pose(0, 0.0, *size))
    if not whole:
        return _read_flat(image, edges, Pose(0, 0.0, *size), languages, True, larger)
    layer = Layer(image, edges)
    laid, certain = (layer.laid(0), False) if layer.level else layer.rightly_laid(languages, round(USUAL_DPI))
    read = _read_flat(*laid, languages, certain, larger)
    if read is None:
        laid, _ = layer.rightly_laid(languages, round(USUAL_DPI))
        read = _read_flat(*laid, languages, True, larger)
    runs = _main_direction(read.found.words)
    if runs:  # it was read, but less well than the right way up
        turn: Direction = _QUARTERS[(read.pose.turn - runs) // 90 % 4]
        read = max(read, _read_flat(*layer.laid(turn), languages, True, larger), key=lambda each: each.clarity)
    return read


def _main_direction(words: Sequence[Print]) -> Direction:
    """The direction in which nearly all of a page is written; 0 where there is none."""
    letters: Counter[Direction] = Counter()
    for word in words:
        letters[word.direction] += len(word.text)
    direction, count = letters.most_common(1)[0] if letters else (0, 0)
    return direction if count > _NEARLY_ALL * letters.total() else 0


@overload
def _read_flat(
    image: Image.Image,
    edges: ink.Edges,
    pose: Pose,
    languages: Sequence[Language],
    certain: Literal[True],
    larger: bool,
) -> Read: ...
@overload
def _read_flat(
    image: Image.Image, edges: ink.Edges, pose: Pose, languages: Sequence[Language], certain: bool, larger: bool
) -> Read | None: ...
def _read_flat(
    image: Image.Image, edges: ink.Edges, pose: Pose, languages: Sequence[Language], certain: bool, larger: bool
) -> Read | None:
    """What is read in a pose; None where little is, and it is not certain that the picture is upright."""
    total = ink.cells(edges)
    shown = without_scenery(image, edges)
    first = passes.first_pass(shown, languages, round(USUAL_DPI))
    left = ink.cells(edges.without(word.place for word in sure_words(first)))
    if not certain and left > _ASTRAY * total:
        return None
    sharpness = light.sharpness(image)
    sharp = min(1.0, sharpness / _SHARP)
    if left > _MUCH * total:
        clean = light.is_clean(image, sharpness)
        if larger and left <= _ASTRAY * total and passes.is_small(first, clean):
            raise SmallPrintError
        if not clean:
            first = passes.second_pass(shown, first, languages, round(USUAL_DPI))
    first = with_pale(shown, first, languages, round(USUAL_DPI))
    others = also_spoken(first, languages, ocr.available())
    first = in_their_language(shown, first, others, round(USUAL_DPI))
    rules = ruled(edges)
    strokes = drawn(image, rules)
    found = passes.later_passes(shown, edges, first, strokes, languages, round(USUAL_DPI))
    found = found._replace(words=trimmed(image, found.words))
    found, scraps = set_aside(found)
    left_over = unread(image, edges, total, found, strokes)
    doubtful, closer = (*left_over.fields, *left_over.emblems, *fields(scraps)), found
    if sharp * left_over.clarity >= READING_FLOOR:
        closer = closer_look(image, edges, found, doubtful, ocr.available(), round(USUAL_DPI))
    if scraps or closer is not found:
        found, scraps = settled(closer, scraps)
        left_over = unread(image, edges, total, found, strokes)
    aslant: Aslant | None = None
    if sharp * left_over.clarity >= READING_FLOOR:
        aslant = slanted(image, edges, found.words, strokes, ocr.available(), round(USUAL_DPI))
    if aslant is not None:
        found = found._replace(words=aslant.without_pieces(found.words))
        left_over = unread(image, aslant.edges, total, found, strokes)
    words = as_inked(image, found.words)
    found = Found(with_bullets(image, words, x_heights(words)), found.guesses)
    heights = x_heights(found.words)
    thick = bold(image, found.words, heights) if sharpness >= _STROKES else frozenset()
    not_read = without_drawings((*left_over.fields, *fields(scraps)), found.words)
    usual = usual_height(found.words)
    lines = [field for field in not_read if is_line_of_words(field, usual)]
    if aslant is not None:
        lines, not_read = list(aslant.with_lines(lines)), aslant.with_lines(not_read)
    missed = sum(field.cells for field in not_read)
    told = [word.place for word in found.words if sum(map(str.isalnum, word.text)) > 1]
    apart = without_words(rules, told)
    groups = aslant.groups if aslant is not None else ()
    clear = sharp * left_over.clarity
    return Read(
        found, not_read, apart, left_over.seen, missed, False, clear, pose, groups, tuple(lines), heights, thick
    )


def _slanted(
    group: Slanted, read: Read, view: View, sheet: Sheet, places: dict[Place, tuple[Place, Place]]
) -> Iterator[Word]:
    """Words at a slant as if they were level about the middle of their place; ``places`` is told where they stand."""
    flattened, _ = flat(group.words, (), group.turned.image.size, False)
    for found, place in zip(group.words, flattened, strict=True):
        word = _word(found, group.level(*place), read, view, sheet)
        given = read.pose.box_back(*group.turned.box_back(found.left, found.top, found.right, found.bottom))
        laid = read.pose.only_turned().box_back(*group.level(*place))
        places[_corners(word.box)] = _corners(_box(given, view, sheet.page)), _corners(_box(laid, view, sheet.page))
        yield word


def _given(found: Print, pose: Pose) -> Place:
    return pose.box_back(found.left, found.top, found.right, found.bottom)


def _corners(box: Box) -> Place:
    return box.x0, box.top, box.x1, box.bottom


def _word(found: Print, place: Place, read: Read, view: View, sheet: Sheet) -> Word:
    height = read.heights.get(found)
    return Word(
        text=found.text.translate(PLAIN),
        box=_box(place, view, sheet.page),
        confidence=round(found.confidence, 2),
        source="ocr",
        direction=found.direction,
        x_height_mm=round(height / view.scale * _MM, 2) if sheet.to_scale and height else None,
        bold=found in read.bold,
    )


def _box(place: tuple[float, float, float, float], view: View, page: int) -> Box:
    left, top, right, bottom = (value / view.scale for value in place)
    return Box(
        page,
        round(view.left + left, 2),
        round(view.top + top, 2),
        round(view.left + right, 2),
        round(view.top + bottom, 2),
    )


def _edge(rule: Place, view: View) -> Edge:
    x0, top, x1, bottom = (value / view.scale for value in rule)
    return Edge(*(round(v, 2) for v in (view.left + x0, view.top + top, view.left + x1, view.top + bottom)))
