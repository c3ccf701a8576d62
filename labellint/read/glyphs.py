"""The characters of a PDF page as pieces of words, straight from pdfium's tables.

A ``Piece`` is a run of characters that follow each other without a gap, in the frame of its own direction: u runs along
the line, v downwards from line to line. All in points of the page's user space. Calls per character are what costs
time here, so there is one per character (its advance box) and one to know its text object.
"""

from __future__ import annotations

import ctypes
from math import hypot
from typing import Any

from labellint.label import Direction
from labellint.read.native import own

GAP = 0.17  #: of the size: letters farther apart than this are not one word
OVERLAP = -0.35  #: of the size: a letter that starts farther back than this is not the next one
_SPACES = frozenset(" \t\r\n\u00a0\u2002\u2003\u2009\u202f\u3000\u200b\x00")
_PLAIN = {
    "\x02": "-",
    "\ufffe": "-",
    "\u2010": "-",
    "\u2011": "-",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬀ": "ff",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",
}
_OUTLINED = (1, 5)  #: text rendering modes that only draw the outline
_FLAT = "xzvwurnm"  #: small letters without ascender whose tops are flat
_ROUND = "aceos"  #: these rise a little above the x-height
_OVERSHOOT = 0.97
_TALL = 1.15  #: of the size: the height of the box of a letter
_AHEAD = 8  #: characters; where the next but so many is of the same text object, all between are, too
_X_TO_CAPITAL = 0.72  #: usual in print faces (Helvetica 0.73, Times 0.68, DejaVu 0.75)


class Look:
    """What the characters of one text object share."""

    __slots__ = (
        "alpha", "base", "bold", "direction", "font", "ink", "marked", "mode", "object", "size", "slack", "span",
        "verdict",
    )  # fmt: skip

    def __init__(self) -> None:
        self.object = 0
        self.direction: Direction = 0
        self.base = 0.0  #: v of the base line
        self.size = 0.0  #: points, as printed
        self.slack = 0.0  #: points by which the upright boxes of letters at a slant overlap, though these only touch
        self.font = 0
        self.bold = False
        self.ink: tuple[int, int, int] | None = None
        self.mode = 0  #: text rendering mode
        self.alpha = 255  #: how opaque the ink is; 0 shows nothing
        self.marked = False  #: stands in marked content (a layer, perhaps)
        self.verdict: str | None = None  #: kept by ``printed.Printed``
        self.span: tuple[float, float] | None = None  #: top and bottom on the page; kept by ``pdf``

    def shown(self, ground: tuple[int, int, int]) -> tuple[int, int, int] | None:
        """The ink as it looks on a ground that shows through it."""
        if self.ink is None or self.alpha == 255:
            return self.ink
        red, green, blue = (
            round((own * self.alpha + under * (255 - self.alpha)) / 255)
            for own, under in zip(self.ink, ground, strict=True)
        )
        return red, green, blue


class Piece:
    """Characters that touch; ``index`` is the place of the first one in the page's text."""

    __slots__ = ("after_space", "bold", "count", "index", "look", "text", "u0", "u1")

    def __init__(self, text: str, u0: float, u1: float, look: Look, index: int, count: int, after_space: bool) -> None:
        self.text = text
        self.u0 = u0
        self.u1 = u1
        self.look = look
        self.index = index
        self.count = count
        self.after_space = after_space
        self.bold = look.bold  #: or a part of it: "(Soja)" with its letters alone in bold print


_P, _I = ctypes.c_void_p, ctypes.c_int
_object_of = own("FPDFText_GetTextObject", _P, _P, _I)
_loose_box = own("FPDFText_GetLooseCharBox", _I, _P, _I, _P)
_char_box = own("FPDFText_GetCharBox", _I, _P, _I, _P, _P, _P, _P)
_matrix = own("FPDFText_GetMatrix", _I, _P, _I, _P)
_font_size = own("FPDFText_GetFontSize", ctypes.c_double, _P, _I)
_generated = own("FPDFText_IsGenerated", _I, _P, _I)
_unicode = own("FPDFText_GetUnicode", ctypes.c_uint, _P, _I)
_get_text = own("FPDFText_GetText", _I, _P, _I, _I, _P)
_count = own("FPDFText_CountChars", _I, _P)
_font_of = own("FPDFTextObj_GetFont", _P, _P)
_mode_of = own("FPDFTextObj_GetTextRenderMode", _I, _P)
_fill_of = own("FPDFPageObj_GetFillColor", _I, _P, _P, _P, _P, _P)
_stroke_of = own("FPDFPageObj_GetStrokeColor", _I, _P, _P, _P, _P, _P)
_marks_of = own("FPDFPageObj_CountMarks", _I, _P)
_font_name = own("FPDFFont_GetBaseFontName", ctypes.c_size_t, _P, _P, ctypes.c_size_t)
_font_weight = own("FPDFFont_GetWeight", _I, _P)


class Glyphs:
    """The characters of one page; ``page`` is a pypdfium2 text page and must stay open as long as this is used."""

    def __init__(self, page: Any, layered: bool = True) -> None:
        self._layered = layered  #: the file has layers, so that marks matter
        self._page = ctypes.cast(page.raw, _P).value
        self._looks: dict[int, Look] = {}
        self._bold: dict[int, bool] = {}
        self._exact: dict[int, float] = {}
        self._ratios: dict[int, float] = {}
        self._buffers = (ctypes.c_float * 6)(), (ctypes.c_double * 4)(), (ctypes.c_uint * 4)()
        self._addresses = tuple(ctypes.addressof(buffer) for buffer in self._buffers)

    def text(self) -> str:
        """The page's characters, one for each index."""
        count = _count(self._page)
        if count <= 0:
            return ""
        buffer = (ctypes.c_ushort * (count + 1))()
        if _get_text(self._page, 0, count, buffer) == count + 1:
            text = bytes(buffer)[: 2 * count].decode("utf-16-le", "replace")
            if len(text) == count:
                return text
        return "".join(_character(_unicode(self._page, i)) for i in range(count))

    def pieces(self) -> list[Piece]:
        """Runs of touching characters, in the order of the file."""
        page, found = self._page, []
        buffer = (ctypes.c_float * 4)()
        address = ctypes.addressof(buffer)
        box = memoryview(buffer).cast("B").cast("f")  # left, top, right, bottom
        looks = self._looks
        last, piece, space, direction, told = 0, None, False, 0, -1
        object_of, loose_box = _object_of, _loose_box
        look, low, high, slack, strong = Look(), 0.0, 0.0, 0.0, False
        for i, character in enumerate(self.text()):
            if character in _SPACES:
                if character == " " and not space:
                    space = not _generated(page, i)
                continue
            if character == "\u00ad":
                character = "-"
            drawn = last
            if i > told:
                drawn = object_of(page, i)
                told = i + _AHEAD if drawn and object_of(page, i + _AHEAD) == drawn else i
            if drawn != last:
                last = drawn
                known = looks.get(drawn) if drawn else None
                if known is None:
                    known = looks[drawn or -i] = self._look(drawn, i)
                if known.direction != direction or abs(known.base - look.base) > 0.12 * known.size:
                    piece = None
                look, direction = known, known.direction
                low, high, slack = OVERLAP * look.size, GAP * look.size, look.slack
                strong = look.bold
            if not loose_box(page, i, address):
                piece = None
                continue
            if direction == 0:
                u0, u1 = box[0], box[2]
            elif direction == 90:
                u0, u1 = -box[1], -box[3]
            elif direction == 180:
                u0, u1 = -box[2], -box[0]
            else:
                u0, u1 = box[3], box[1]
            if piece is not None and not space:
                gap = u0 - piece.u1 + slack
                if low < gap < high:
                    piece.text += character
                    piece.u1 = u1
                    piece.count += 1
                    if strong:
                        piece.bold = True
                    continue
                if gap < low and abs(u1 - piece.u1) < 0.12 * look.size:  # drawn twice, or the rest of a ligature
                    if piece.text[-1] != character:
                        piece.text += character
                    piece.count += 1
                    continue
            piece = Piece(character, u0, u1, look, i, 1, space)
            space = False
            found.append(piece)
        for piece in found:
            if not piece.text.isascii():
                piece.text = "".join(_PLAIN.get(c, c) for c in piece.text)
            elif "\x02" in piece.text:
                piece.text = piece.text.replace("\x02", "-")
        return found

    def _look(self, drawn: int | None, index: int) -> Look:
        look, page = Look(), self._page
        matrix, _, colour = self._buffers
        first, _, shade = self._addresses
        _matrix(page, index, first)
        a, b, c, d, x, y = matrix  # x, y: where the text object begins, on its base line
        size = _font_size(page, index)
        if size < 0:  # upside down twice
            a, b, size = -a, -b, -size
        if abs(a) >= abs(b):
            if a >= 0:
                look.base = -y
            else:
                look.direction, look.base = 180, y
        elif b < 0:
            look.direction, look.base = 90, -x
        else:
            look.direction, look.base = 270, x
        look.size = (size * (abs(d) if c == 0 else hypot(c, d))) or 1.0
        if a and b:
            look.slack = min(abs(a), abs(b)) / hypot(a, b) * _TALL * look.size
        if drawn:
            look.object = drawn
            look.mode = mode = _mode_of(drawn)
            if self._layered:
                look.marked = _marks_of(drawn) > 0
            look.font = font = _font_of(drawn) or 0
            bold = self._bold.get(font)
            look.bold = (self._is_bold(font) if bold is None else bold) or mode == 2
            colour_of = _stroke_of if mode in _OUTLINED else _fill_of
            if colour_of(drawn, shade, shade + 4, shade + 8, shade + 12):
                red, green, blue, look.alpha = colour
                look.ink = (red, green, blue)
        return look

    def _is_bold(self, font: int) -> bool:
        buffer = ctypes.create_string_buffer(256)
        _font_name(font, buffer, 256)
        name = buffer.value.decode("utf-8", "replace").lower()
        known = any(part in name for part in ("bold", "black", "heavy", "semibd", "demi")) or (
            "-bd" in name or _font_weight(font) >= 600
        )
        self._bold[font] = known
        return known

    def x_height(self, piece: Piece) -> float | None:
        """Height of the small letters of a piece in points, measured once for each font."""
        font, size = piece.look.font, piece.look.size
        ratio = self._exact.get(font)
        if ratio is None:
            ratio = self._measured(piece)
        return ratio * size if ratio else None

    def _measured(self, piece: Piece) -> float | None:
        """x-height to size of a font: from a flat small letter, else from a round one or from capitals for now."""
        font, size = piece.look.font, piece.look.size
        if piece.count == len(piece.text):
            for offset, character in enumerate(piece.text):
                if character in _FLAT:
                    self._exact[font] = self._height(piece, offset) / size
                    return self._exact[font]
            for offset, character in enumerate(piece.text):
                if character in _ROUND:
                    return self._ratios.setdefault(font, self._height(piece, offset) * _OVERSHOOT / size)
        return self._ratios.get(font) or self._ratio(piece)

    def _ratio(self, piece: Piece) -> float | None:
        """The x-height of a font that has shown no small letter yet, from its capitals and figures."""
        offset = next((i for i, c in enumerate(piece.text) if c.isdigit() or c.isupper()), None)
        if offset is None or piece.count != len(piece.text):
            return None
        return self._height(piece, offset) * _X_TO_CAPITAL / piece.look.size

    def _height(self, piece: Piece, offset: int) -> float:
        box, first = self._buffers[1], self._addresses[1]  # left, right, bottom, top
        _char_box(self._page, piece.index + offset, first, first + 8, first + 16, first + 24)
        return box[3] - box[2] if piece.look.direction in (0, 180) else box[1] - box[0]


def _character(code: int) -> str:
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
