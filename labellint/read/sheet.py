"""One page while it is being read: what its text layer says, and the ink that no text accounts for.

A reader (``pdf.py``, ``picture.py``) makes sheets; whoever reads pictures turns the ``regions`` of a sheet into words
(``picture.read_regions``); ``read_label`` makes the label. So the text layer, OCR and the geometry of panels know
nothing of each other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from labellint.label import Box, Direction, LeftOut, Source, Word

if TYPE_CHECKING:
    from PIL.Image import Image

READING_FLOOR = 0.5  #: how clearly a page must be read; pages made unreadable stay below it, hard ones above
Place = tuple[float, float, float, float]  #: x0, top, x1, bottom in points
Draw = Callable[[Box | None, float], "Image"]  #: (a box on the page or None for all of it, dots per inch) -> picture


class Edge(NamedTuple):
    """A drawn straight line, upright or level; thin (a rule) by definition. In points of the printed page."""

    x0: float
    top: float
    x1: float
    bottom: float


class Frame(NamedTuple):
    """A drawn rectangle, filled or outlined, that may hold words. In points of the printed page."""

    x0: float
    top: float
    x1: float
    bottom: float
    ink: tuple[int, int, int] | None = None  #: of the filling
    order: int = 0  #: place in the order of drawing


class Sheet(Struct, frozen=True, kw_only=True):
    """One page: its words, and ``regions`` with ink but no words, each of which ``draw`` can render."""

    page: int
    width: float  #: points
    height: float
    words: tuple[Word, ...] = ()  #: of the text layer
    regions: tuple[Box, ...] = ()  #: pictures and outlined text that only OCR can read; the whole page for a scan
    left_out: tuple[LeftOut, ...] = ()
    edges: tuple[Edge, ...] = ()
    frames: tuple[Frame, ...] = ()
    blank: bool = False  #: no ink at all
    dpi: float | None = None  #: resolution of the picture behind it, where there is one and it is known
    pixels: bool = False  #: it is a picture: drawn finer than it is, it shows no more
    to_scale: bool = False  #: its points are those of the print, so that letters in its pictures can be measured
    draw: Draw | None = None
    show: Callable[[float], Image] | None = None  #: dots per inch -> the printed page in its colours


class Recognised(Struct, frozen=True, kw_only=True):
    """What became of a sheet's regions: words with their places on the page, and ink that gave none."""

    words: tuple[Word, ...] = ()
    slanted: tuple[tuple[Word, ...], ...] = ()  #: words that stand together at a slant, each group as if it were level
    unread: tuple[Box, ...] = ()
    unread_lines: tuple[Box, ...] = ()  #: those of the unread that are like words which say something
    unread_share: float = 0.0  #: part of the page's ink that gave no words, 0 to 1
    source: Source = "ocr"
    clarity: float = 1.0  #: how clearly the page was read, 0 to 1
    blank: bool = False  #: nothing is printed in the regions
    problem: str | None = None  #: why the regions could not be read, as a sentence
    edges: tuple[Edge, ...] = ()  #: ruled lines in pictures
    #: where its words, whose boxes are as on flat upright paper, stand on the page, and would stand were that flat
    places: Mapping[Place, tuple[Place, Place]] = {}
    turn: Direction = 0  #: quarter turns clockwise that the page needed to be upright
