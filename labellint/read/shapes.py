"""What is drawn on a page beside its text: rules, frames, pictures and outlined letters, from pdfium's page objects.

Places are in the page's user space (x0, y0, x1, y1, y upwards). ``order`` is the place in the order of drawing, which
says what covers what; the text objects have theirs in ``Drawing.orders``.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from labellint.read.native import own
from labellint.read.space import Matrix, Rect, box_moved, clip_of, common, joined, matrix_of, moved
from labellint.read.technical import TECHNICAL

Colour = tuple[int, int, int]

THIN = 2.6  #: points; a shape no thicker than this is a rule
SIMPLE = 14  #: segments; a shape with more is no frame, unless it is made of straight lines
STRAIGHT = 2000  #: segments that are looked through for rules
LETTER = (1.5, 90.0)  #: points; outlined letters and words are between so high (or wide)
BAR = 15.0  #: times as long as it is thick; a straight shape longer than this is a stripe and no letter
GROUND = 8.0  #: points; a curly shape thinner than this is no ground for words
MAX_OBJECTS = 60_000  #: more than this is a drawing, not a label; the rest is taken as ink
_DEPTH = 8  #: forms inside forms
_LISTED = (pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_FORM, pdfium.FPDF_PAGEOBJ_IMAGE)
_TINY = 6.0  #: points; pictures smaller than this hold no words

_P, _I, _F = ctypes.c_void_p, ctypes.c_int, ctypes.c_float
_count = own("FPDFPage_CountObjects", _I, _P)
_object = own("FPDFPage_GetObject", _P, _P, _I)
_remove = own("FPDFPage_RemoveObject", _I, _P, _P)
_destroy = own("FPDFPageObj_Destroy", None, _P)
_form_count = own("FPDFFormObj_CountObjects", _I, _P)
_form_object = own("FPDFFormObj_GetObject", _P, _P, ctypes.c_ulong)
_type = own("FPDFPageObj_GetType", _I, _P)
_bounds = own("FPDFPageObj_GetBounds", _I, _P, _P, _P, _P, _P)
_segments = own("FPDFPath_CountSegments", _I, _P)
_segment = own("FPDFPath_GetPathSegment", _P, _P, _I)
_segment_type = own("FPDFPathSegment_GetType", _I, _P)
_segment_point = own("FPDFPathSegment_GetPoint", _I, _P, _P, _P)
_draw_mode = own("FPDFPath_GetDrawMode", _I, _P, _P, _P)
_fill = own("FPDFPageObj_GetFillColor", _I, _P, _P, _P, _P, _P)
_pixels = own("FPDFImageObj_GetImagePixelSize", _I, _P, _P, _P)
_set_active = own("FPDFPageObj_SetIsActive", _I, _P, _I)
_transparent = own("FPDFPageObj_HasTransparency", _I, _P)


class Filled(NamedTuple):
    """A shape that can hold or cover words: ``ink`` None where it is only outlined or shaded in several colours."""

    place: Rect
    order: int
    ink: Colour | None
    plain: bool  #: a rectangle, more or less; else only its bounds are known
    opaque: bool
    picture: bool = False
    dpi: float | None = None  #: of a picture, along its longer side


class Letter(NamedTuple):
    """A curly filled shape: an outlined letter or word, perhaps."""

    place: Rect
    segments: int


class Drawing:
    """The shapes of a page and the drawing order of its text objects."""

    def __init__(self) -> None:
        self.edges: list[Rect] = []
        self.filled: list[Filled] = []
        self.frames: list[tuple[Rect, Colour | None, int]] = []
        self.letters: list[Letter] = []  #: outlined text, perhaps
        self.curved: list[Filled] = []  #: curly shapes that words may stand on: a badge, a box with round corners
        self.orders: dict[int, int] = {}  #: text object -> place in the order of drawing
        self.clips: dict[int, Rect | None] = {}  #: text object in a form -> what it is clipped to on the page
        self.hidden: dict[int, str] = {}  #: text object in a form that is not printed -> why; "" where not certain
        self.unseen: list[int] = []  #: objects other than texts that are not printed
        self.objects = 0

    @property
    def empty(self) -> bool:
        return self.objects == 0

    def lines_only(self) -> Drawing:
        """One that adds rules and frames to this and forgets what else it is given."""
        other = Drawing()
        other.edges, other.frames, other.objects = self.edges, self.frames, self.objects
        return other

    def order_of(self, text: int) -> int:
        """The place of a text object in the order of drawing; 0 where it is not known."""
        return self.orders.get(text, 0)


Hidden = Callable[[int], str | None]  #: why an object is not printed; "" where that is not certain, None where it is


def drawing(page: Any, hidden: Hidden | None = None) -> Drawing:
    """Walk the page's objects once, forms included; shapes that are ``hidden`` are left out, but for lines of dies."""
    found = Drawing()
    handle = ctypes.cast(page.raw, _P).value
    for i in range(min(_count(handle), MAX_OBJECTS)):
        _visit(found, _object(handle, i), None, 0, hidden)
    return found


def listed(page: Any) -> dict[int, list[int]]:
    """The texts, forms and pictures of a page by their kind, in the order in which they are drawn."""
    found: dict[int, list[int]] = {kind: [] for kind in _LISTED}
    handle = ctypes.cast(page.raw, _P).value
    for i in range(min(_count(handle), MAX_OBJECTS)):
        _list(found, _object(handle, i), 0)
    return found


def _list(found: dict[int, list[int]], item: int | None, depth: int) -> None:
    kind = _type(item) if item else None
    if not item or kind not in found or len(found[kind]) >= MAX_OBJECTS:
        return
    found[kind].append(item)
    if kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEPTH:
        for i in range(max(0, _form_count(item))):
            _list(found, _form_object(item, i), depth + 1)


def remove(page: Any, hidden: Hidden) -> None:
    """Take the objects that are not printed off a page, before it is rendered."""
    handle = ctypes.cast(page.raw, _P).value
    for i in reversed(range(min(_count(handle), MAX_OBJECTS))):
        item = _object(handle, i)
        if item and hidden(item):
            _remove(handle, item)
            _destroy(item)


def hide_texts(page: Any, numbers: Sequence[int]) -> None:
    """Make texts invisible, by their numbers among those of a page, before it is rendered."""
    if numbers:
        texts = listed(page)[pdfium.FPDF_PAGEOBJ_TEXT]
        for number in numbers:
            _set_active(texts[number], False)


def _visit(
    found: Drawing, item: int | None, matrix: Matrix | None, depth: int, hidden: Hidden | None,
    outer: str | None = None, clip: Rect | None = None,
) -> None:  # fmt: skip
    """``outer``: why the form that it is in is not printed; ``clip``: what that form is clipped to."""
    if not item or found.objects >= MAX_OBJECTS:
        return
    kind = _type(item)
    if kind == pdfium.FPDF_PAGEOBJ_FORM:
        if depth < _DEPTH:
            if hidden is not None:
                outer = outer or _either(hidden(item), outer)
            inner, clip = joined(matrix_of(item), matrix), clip_of(item, matrix, clip)
            for i in range(max(0, _form_count(item))):
                _visit(found, _form_object(item, i), inner, depth + 1, hidden, outer, clip)
        return
    found.objects += 1
    if kind == pdfium.FPDF_PAGEOBJ_TEXT:
        found.orders[item] = found.objects
        if matrix is not None:
            found.clips[item] = clip_of(item, matrix, clip)
        if outer is not None:
            found.hidden[item] = outer
        return
    doubt = outer or (_either(hidden(item), outer) if hidden is not None else None)
    if doubt:
        found.unseen.append(item)
    place = _place(item, matrix) if not doubt or doubt == TECHNICAL else None
    if place is not None:
        place = common(place, clip_of(item, matrix, clip))
    if place is None or place[0] > place[2] or place[1] > place[3]:
        return
    if doubt == TECHNICAL:  # not printed, but where the pack is cut and folded its sides end
        found = found.lines_only()
    sure = doubt is None  #: that it is printed
    if kind == pdfium.FPDF_PAGEOBJ_PATH:
        _path(found, item, place, matrix, sure)
    else:  # a picture or a shading
        picture = kind == pdfium.FPDF_PAGEOBJ_IMAGE
        shown = sure and not _transparent(item)
        dpi = _resolution(item, place) if picture else None
        found.filled.append(Filled(place, found.objects, None, picture, shown, picture, dpi))


def _either(own: str | None, outer: str | None) -> str | None:
    return outer if own is None else own


def _resolution(item: int, place: Rect) -> float | None:
    """Dots per inch of a picture, along its longer side."""
    size = (ctypes.c_uint * 2)()
    first = ctypes.addressof(size)
    long_side = max(place[2] - place[0], place[3] - place[1])
    return max(size) * 72 / long_side if _pixels(item, first, first + 4) and long_side > 0 else None


def _path(found: Drawing, item: int, place: Rect, matrix: Matrix | None, sure: bool) -> None:
    wide, high = place[2] - place[0], place[3] - place[1]
    segments, plain = _segments(item), False
    if min(wide, high) <= THIN:
        if max(wide, high) > 3 * THIN:
            found.edges.append(place)
        return
    fills = _is_filled(item)
    if not fills and segments <= SIMPLE and _is_broken(item, segments):
        _rules(found, item, segments, matrix)
        return
    if segments <= SIMPLE:
        ink = _ink(item) if fills else None
        plain = segments <= 6 or _is_straight(item, segments)
        found.filled.append(Filled(place, found.objects, ink, plain, fills and sure and not _transparent(item)))
        if min(wide, high) > 6:
            found.frames.append((place, ink, found.objects))
            return
    elif segments <= STRAIGHT and _is_straight(item, segments):
        _rules(found, item, segments, matrix)
        return
    stripe = plain and max(wide, high) > BAR * min(wide, high)
    if fills and not stripe and LETTER[0] <= min(wide, high) <= LETTER[1]:
        found.letters.append(Letter(place, segments))
        if min(wide, high) > GROUND:
            found.curved.append(Filled(place, found.objects, _ink(item), False, sure and not _transparent(item)))
    if fills and segments > SIMPLE and min(wide, high) > LETTER[1]:
        found.letters.append(Letter(place, segments))
        found.filled.append(Filled(place, found.objects, _ink(item), False, sure and not _transparent(item)))


def _rules(found: Drawing, item: int, segments: int, matrix: Matrix | None) -> None:
    """The level and upright lines of a path that is made of straight ones: a table grid, a set of frames."""
    points: list[tuple[float, float]] = []

    def close() -> None:
        for (x, y), (u, v) in pairwise(points):
            if (abs(x - u) <= 0.3) != (abs(y - v) <= 0.3) and max(abs(x - u), abs(y - v)) > 3 * THIN:
                found.edges.append((min(x, u), min(y, v), max(x, u), max(y, v)))
        points.clear()

    point = (_F * 2)()
    address = ctypes.addressof(point)
    for i in range(segments):
        part = _segment(item, i)
        _segment_point(part, address, address + 4)
        if _segment_type(part) == pdfium.FPDF_SEGMENT_MOVETO:
            close()
        x, y = moved(point[0], point[1], matrix_of_path(item, matrix))
        points.append((x, y))
    close()


def matrix_of_path(item: int, matrix: Matrix | None) -> Matrix:
    """From the points of a path to user space."""
    return joined(matrix_of(item), matrix)


def _is_straight(item: int, segments: int) -> bool:
    return all(_segment_type(_segment(item, i)) != pdfium.FPDF_SEGMENT_BEZIERTO for i in range(segments))


def _is_broken(item: int, segments: int) -> bool:
    """Whether a path is several lines that do not join, as the two of a crop mark are."""
    kinds = [_segment_type(_segment(item, i)) for i in range(segments)]
    lines = kinds.count(pdfium.FPDF_SEGMENT_MOVETO)
    return lines > 1 and kinds.count(pdfium.FPDF_SEGMENT_LINETO) == lines == len(kinds) / 2


def _is_filled(item: int) -> bool:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    _draw_mode(item, ctypes.addressof(mode), ctypes.addressof(stroke))
    return bool(mode.value != pdfium.FPDF_FILLMODE_NONE)


def _ink(item: int) -> Colour | None:
    colour = (ctypes.c_uint * 4)()
    first = ctypes.addressof(colour)
    if not _fill(item, first, first + 4, first + 8, first + 12) or colour[3] < 8:
        return None
    return colour[0], colour[1], colour[2]


def _place(item: int, matrix: Matrix | None) -> Rect | None:
    box = (_F * 4)()
    first = ctypes.addressof(box)
    if not _bounds(item, first, first + 4, first + 8, first + 12):
        return None
    return box_moved((box[0], box[1], box[2], box[3]), matrix)
