"""The nouns of reading: Box, Word, Line, Panel, Table, Page, Label. All are immutable.

Lengths are in points (1/72 inch) with the origin at the top left of the printed page, after crop box and page rotation.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Language = Literal["nl", "fr", "de", "en"]
LANGUAGES: tuple[Language, ...] = ("nl", "fr", "de", "en")
Source = Literal["text", "ocr"]
Direction = Literal[0, 90, 180, 270]
Kind = Literal["oral", "topical", "other", "unknown"]  #: of product
Method = Literal["text", "ocr", "mixed", "unreadable"]
HARDLY = 0.8  #: confidence below which a word from OCR is as often wrong as right


class Box(Struct, frozen=True, order=True):
    """A place on a page: the page number (from 1) and x0, top, x1, bottom in points."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float

    def join(self, other: Box) -> Box:
        """The smallest box around both; the page is that of the first."""
        return Box(
            self.page,
            min(self.x0, other.x0),
            min(self.top, other.top),
            max(self.x1, other.x1),
            max(self.bottom, other.bottom),
        )


class Word(Struct, frozen=True, kw_only=True):
    """A printed word. A word broken over two lines is one word with the box of its first part."""

    text: str
    box: Box
    confidence: float = 1.0  #: 0 to 1; 1 for a text layer
    source: Source = "text"
    direction: Direction = 0  #: degrees clockwise that the writing is turned
    x_height_mm: float | None = None
    bold: bool = False
    underlined: bool = False
    ink: tuple[int, int, int] | None = None  #: colour of the letters, RGB
    ground: tuple[int, int, int] | None = None  #: colour behind them, RGB
    meant: str | None = None  #: how a misread word is understood (``spelling.py``); None: as it stands
    flat: Box | None = None  #: where it would stand if the page of a picture were flat and straight

    @property
    def laid(self) -> Box:
        """Where it stands among the other words of its page: rows and columns are level there."""
        return self.flat or self.box


SENTENCES = 10_000  #: numbers kept for the sentences of one passage


class Quote(Struct, frozen=True, kw_only=True):
    """Words of the label as printed, with their place. ``confidence`` is that of the worst-read word in them."""

    text: str
    box: Box | None = None
    language: Language | None = None
    panel: int | None = None  #: index into Label.panels
    confidence: float = 1.0
    clear: float = 1.0  #: the confidence of the worst-read word of its sentence
    sentence: int | None = None  #: which sentence of the label it stands in; equal numbers are one sentence

    @property
    def passage(self) -> int | None:
        """The number of the paragraph, heading, bullet or row that it stands in, in reading order."""
        return None if self.sentence is None else self.sentence // SENTENCES


class Line(Struct, frozen=True):
    """Words on one base line, in reading order. ``starts``: a paragraph, heading, bullet or cell begins here."""

    words: tuple[Word, ...]
    starts: bool = False


class Panel(Struct, frozen=True, kw_only=True):
    """Words that belong together (a column, a box, a rotated side), in reading order, with their main language."""

    box: Box
    lines: tuple[Line, ...]
    language: Language | None = None
    direction: Direction = 0

    @property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for line in self.lines for word in line.words)


class Table(Struct, frozen=True, kw_only=True):
    """Rows of cells, each cell the words in it (possibly none). The words also stand in a panel."""

    box: Box
    rows: tuple[tuple[tuple[Word, ...], ...], ...]
    panel: int = 0  #: index into Label.panels


class LeftOut(Struct, frozen=True):
    """Something in the file that is not printed, and why it was not read."""

    box: Box
    reason: str  #: a stable word: "outside trim", "hidden layer", "invisible", "duplicate", ...
    text: str = ""


class Page(Struct, frozen=True, kw_only=True):
    """One page and how it was read; width and height in points.

    A photo without a resolution, and a text, have points but no size in print: ``to_scale`` is false.
    """

    page: int
    width: float
    height: float
    method: Method
    blank: bool = False
    to_scale: bool = True  #: its points are those of the print
    unread: tuple[Box, ...] = ()  #: ink that could not be read
    unread_lines: tuple[Box, ...] = ()  #: those of it that are like lines of words
    unread_share: float = 0.0  #: part of the page's ink that is unread, 0 to 1
    left_out: tuple[LeftOut, ...] = ()
    problem: str | None = None  #: why a page or its pictures could not be read, as a sentence


class Label(Struct, frozen=True, kw_only=True):
    """One product's pages, panels and tables, made from one file or several; panels in reading order."""

    name: str
    files: tuple[str, ...]
    pages: tuple[Page, ...]
    panels: tuple[Panel, ...]
    tables: tuple[Table, ...] = ()

    @property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for panel in self.panels for word in panel.words)
