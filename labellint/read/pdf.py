"""PDF artwork into sheets: the printed page, its words from the text layer, and the ink that has no words.

The printed page is the trim box where the file gives one, else what its crop marks enclose, else the crop box, else the
media box, turned as the page says. Boxes of words are in its points, from the top left. pdfium's page and text handles
live only inside ``sheets``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as pdfium

from labellint.errors import ReadError
from labellint.label import Box, Direction, LeftOut, Word
from labellint.read.cut import Cut, whole_page
from labellint.read.glyphs import Glyphs, Piece
from labellint.read.grounds import Grounds
from labellint.read.hiding import Hiding
from labellint.read.marks import trimmed
from labellint.read.printed import Printed, middle_of, place_of
from labellint.read.shapes import Drawing, Filled, drawing, hide_texts, remove
from labellint.read.sheet import Edge, Frame, Sheet
from labellint.read.source import Source
from labellint.read.tiles import MOST as MOST_TILES
from labellint.read.underline import underlined
from labellint.read.wordless import is_rubbish, is_unknown, regions
from labellint.read.words import join

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_SIDE = 2 * 72 / 0.0254  #: points; a page of more than 2 m is no label, and rendering it would take gigabytes
MAX_PAGES = 200  #: a label has a few; a book is not read as one
MM = 25.4 / 72
_ASCENT, _DESCENT = 0.74, 0.22  #: of the size: the box of a word reaches so far from its base line
_PAGE = "{file}: page {page} is damaged and cannot be read; export the artwork again."
_AFTER_END = 65_536  #: bytes that may follow the end of a PDF; more is a file cut short
_SCANNED, _EXACT = 50.0, 0.003  #: scanners have a multiple of so many dots per inch; pages are rounded to points
_DIRECTIONS: tuple[Direction, ...] = (0, 90, 180, 270)


def sheets(data: bytes, name: str) -> list[Sheet]:
    """The pages of a PDF. Raises ReadError: ``password``, ``damaged``, ``too_large``, ``empty``."""
    document = _open(data, name)
    try:
        count = len(document)
        if count == 0:
            raise ReadError("empty", "{file}: the PDF has no pages; export the artwork again.", file=name)
        if count > MAX_PAGES:
            told = "{file}: {pages} pages are too many for one label (at most {most})."
            raise ReadError("too_large", told, file=name, pages=count, most=MAX_PAGES)
        source = Source(data)
        return [_sheet(document, index, name, source) for index in range(count)]
    finally:
        document.close()


def _open(data: bytes, name: str) -> Any:
    end = data.rfind(b"startxref")
    if end < 0 or len(data) - end > _AFTER_END:
        raise ReadError("damaged", "{file}: the PDF breaks off before its end; copy or export it again.", file=name)
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        if code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            told = "{file}: the PDF is protected by a password; save a copy without it."
            raise ReadError("password", told, file=name) from None
        told = "{file}: the PDF is damaged or incomplete and cannot be opened; export it again."
        raise ReadError("damaged", told, file=name) from None


def _sheet(document: Any, index: int, name: str, source: Source) -> Sheet:
    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        raise ReadError("damaged", _PAGE, file=name, page=index + 1) from None
    try:
        whole, trim = whole_page(page), _trim_box(page)
        _check_size(trim or whole, index + 1, name)
        if source.tile is not None and source.tile * MOST_TILES < whole.width * whole.height:
            told = "{file}: a pattern in it has millions of tiles; export the artwork without it."
            raise ReadError("too_large", told, file=name)
        text_page = page.get_textpage()
        try:
            hiding = Hiding(source, index, page)
            drawn = drawing(page, hiding.reason if source.layers.any else None)
            cut = trim or trimmed(drawn.edges, whole) or whole
            grounds = Grounds(page, drawn)
            printed = Printed(source, hiding, grounds, drawn)
            glyphs = Glyphs(text_page, source.layers.any)
            found, left_out, unknown = _words(glyphs, printed, cut, index + 1)
            lying: tuple[int, ...] = ()
            if found and any(fill.picture for fill in drawn.filled):
                found, over, lying = _without_lying(found, drawn, grounds, cut, index + 1)
                left_out += over
            if source.plates:  # what is left out for its colour is not read from a picture of the page instead
                technical = hiding.in_die()
                lying += tuple(i for i, item in enumerate(drawn.orders) if technical.get(item))
            under = underlined(found, drawn.edges)
            words = [
                _word(glyphs, pieces, cut, index + 1, grounds, drawn.order_of(pieces[0].look.object), i in under)
                for i, pieces in enumerate(found)
            ]
        finally:
            text_page.close()
        return Sheet(
            page=index + 1,
            width=round(cut.width, 2),
            height=round(cut.height, 2),
            words=tuple(words),
            left_out=tuple(left_out),
            regions=regions(drawn, cut, index + 1, words, unknown),
            edges=_edges(drawn, cut),
            frames=_frames(drawn, cut),
            blank=drawn.empty,
            to_scale=bool(words) or not any(fill.picture and not _is_scan(fill) for fill in drawn.filled),
            draw=lambda box, dpi: draw(source, index, cut, box, dpi, lying=lying),
            show=lambda dpi: draw(source, index, cut, None, dpi, grey=False),
        )
    except pypdfium2.PdfiumError:
        raise ReadError("damaged", _PAGE, file=name, page=index + 1) from None
    finally:
        page.close()


def _is_scan(picture: Filled) -> bool:
    """Whether a picture was taken at the size in which it stands on the page: scanners have 150, 200, 300 dots per
    inch; a photograph that was fitted to the page has some number."""
    steps = (picture.dpi or 0.0) / _SCANNED
    return round(steps) > 1 and abs(steps - round(steps)) < _EXACT * steps


def _check_size(cut: Cut, page: int, name: str) -> None:
    if max(cut.width, cut.height) > MAX_SIDE:
        metres = max(cut.width, cut.height) * MM / 1000
        raise ReadError(
            "too_large",
            "{file}: page {page} is {length} m long; a label is at most {most} m. Check the scale of the artwork.",
            file=name,
            page=page,
            length=f"{metres:.1f}",
            most=round(MAX_SIDE * MM / 1000),
        )
    if min(cut.width, cut.height) < 1:
        raise ReadError("damaged", "{file}: page {page} has no size; export the artwork again.", file=name, page=page)


def _trim_box(page: Any) -> Cut | None:
    """The trim box of a page, where the file has one that cuts anything off what is shown."""
    shown = page.get_bbox()
    trim = page.get_trimbox(fallback_ok=False)
    if trim is None:
        return None
    x0, y0 = max(trim[0], shown[0]), max(trim[1], shown[1])
    x1, y1 = min(trim[2], shown[2]), min(trim[3], shown[3])
    if x1 - x0 <= 1 or y1 - y0 <= 1 or (x0, y0, x1, y1) == tuple(shown):
        return None
    return Cut(x0, y0, x1, y1, page.get_rotation())


def _words(glyphs: Glyphs, printed: Printed, cut: Cut, page: int) -> tuple[list[list[Piece]], list[LeftOut], list[Box]]:
    """The printed words of the text layer, what is left out with the reason, and places of words without meaning."""
    kept: list[Piece] = []
    dropped: dict[str, list[Piece]] = {}
    left, low, right, high = cut[:4]
    for piece in glyphs.pieces():
        x, y = middle_of(piece)
        reason = printed.reason(piece) if left <= x <= right and low <= y <= high else "outside trim"
        if reason is None:
            kept.append(piece)
        else:
            dropped.setdefault(reason, []).append(piece)
    words = join(kept)
    unknown: list[list[Piece]] = []
    if is_unknown("".join([piece.text for piece in kept])):
        unknown = [pieces for pieces in words if is_unknown(_text(pieces))]
    rubbish = _rubbish(words)
    unknown += [pieces for pieces in words if pieces[0].look.font in rubbish and pieces not in unknown]
    left_out = [
        LeftOut(_box(pieces, cut, page), reason, _text(pieces))
        for reason, found in sorted(dropped.items())
        for pieces in join(found)
    ]
    places = [_box(pieces, cut, page) for pieces in unknown]
    left_out += [LeftOut(place, "no readable letters") for place in places]
    gone = {id(pieces) for pieces in unknown}
    return [pieces for pieces in words if id(pieces) not in gone], left_out, places


def _without_lying(
    words: list[list[Piece]], drawn: Drawing, grounds: Grounds, cut: Cut, page: int
) -> tuple[list[list[Piece]], list[LeftOut], tuple[int, ...]]:
    """The words that do not lie on other print, those that do, and the numbers of their text objects."""
    from labellint.read.overprinted import on_print

    objects = on_print(words, drawn, grounds, cut[:4])
    if not objects:
        return words, [], ()
    kept = [pieces for pieces in words if pieces[0].look.object not in objects]
    gone = [pieces for pieces in words if pieces[0].look.object in objects]
    left_out = [LeftOut(_box(pieces, cut, page), "over other print", _text(pieces)) for pieces in gone]
    return kept, left_out, tuple(i for i, item in enumerate(drawn.orders) if item in objects)


def _rubbish(words: list[list[Piece]]) -> set[int]:
    """The fonts whose text makes no sense."""
    texts: dict[int, list[str]] = {}
    for pieces in words:
        texts.setdefault(pieces[0].look.font, []).append(_text(pieces))
    return {font for font, found in texts.items() if is_rubbish(found)}


def _text(pieces: list[Piece]) -> str:
    return pieces[0].text if len(pieces) == 1 else "".join([piece.text for piece in pieces])


def _word(glyphs: Glyphs, pieces: list[Piece], cut: Cut, page: int, grounds: Grounds, order: int, under: bool) -> Word:
    first = pieces[0]
    look = first.look
    height = glyphs.x_height(first)
    ground = grounds.colour(place_of(first), order)
    return Word(
        text=_text(pieces),
        box=_box(pieces, cut, page),
        direction=_DIRECTIONS[(look.direction + cut.turn) // 90 % 4],
        x_height_mm=round(height * MM, 2) if height else None,
        bold=first.bold if len(pieces) == 1 else any(piece.bold for piece in pieces),
        underlined=under,
        ink=look.shown(ground),
        ground=ground,
    )


def _edges(drawn: Drawing, cut: Cut) -> tuple[Edge, ...]:
    boxes = (cut.box(0, *place) for place in drawn.edges)
    return tuple(Edge(b.x0, b.top, b.x1, b.bottom) for b in boxes if cut.meets(b))


def _frames(drawn: Drawing, cut: Cut) -> tuple[Frame, ...]:
    boxes = ((cut.box(0, *place), ink, order) for place, ink, order in drawn.frames)
    return tuple(Frame(b.x0, b.top, b.x1, b.bottom, ink, order) for b, ink, order in boxes if cut.meets(b))


def _box(pieces: list[Piece], cut: Cut, page: int) -> Box:
    look = pieces[0].look
    u0, u1 = pieces[0].u0, pieces[0].u1 if len(pieces) == 1 else max([piece.u1 for piece in pieces])
    v0, v1 = look.base - _ASCENT * look.size, look.base + _DESCENT * look.size
    if look.direction == 0:
        if cut.turn:
            return cut.box(page, u0, -v1, u1, -v0)
        if look.span is None:  # once for all words of a line
            look.span = round(cut.y1 + v0, 2), round(cut.y1 + v1, 2)
        return Box(page, round(u0 - cut.x0, 2), look.span[0], round(u1 - cut.x0, 2), look.span[1])
    if look.direction == 90:
        return cut.box(page, -v1, -u1, -v0, -u0)
    if look.direction == 180:
        return cut.box(page, -u1, v0, -u0, v1)
    return cut.box(page, v0, u0, v1, u1)


def draw(
    source: Source, index: int, cut: Cut, box: Box | None, dpi: float, grey: bool = True, lying: Sequence[int] = ()
) -> Image:
    """A part of the printed page (None: all of it) as a picture, grey or RGB, without the texts that are ``lying``.

    Opens the file again: reading is over by then.
    """
    document = pypdfium2.PdfDocument(source.data)
    try:
        page = document[index]
        hide_texts(page, lying)
        if source.layers.any:
            remove(page, Hiding(source, index, page).reason)
        whole = whole_page(page)
        part = box or Box(index + 1, 0.0, 0.0, cut.width, cut.height)
        corner = whole.box(index + 1, cut.x0, cut.y0, cut.x1, cut.y1)
        scale = dpi / 72
        bitmap = pypdfium2.PdfBitmap.new_native(
            max(1, round((part.x1 - part.x0) * scale)), max(1, round((part.bottom - part.top) * scale)),
            pdfium.FPDFBitmap_Gray if grey else pdfium.FPDFBitmap_BGR,
        )  # fmt: skip
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, bitmap.width, bitmap.height)
        pdfium.FPDF_RenderPageBitmap(
            bitmap, page, -round((corner.x0 + part.x0) * scale), -round((corner.top + part.top) * scale),
            round(whole.width * scale), round(whole.height * scale), 0, pdfium.FPDF_GRAYSCALE if grey else 0,
        )  # fmt: skip
        picture: Image = bitmap.to_pil().copy()
        return picture
    finally:
        document.close()
