"""Sheets as PDF files, written by hand so that every box, layer and text trick is under control."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from .fonts import Face, face
from .sheet import Ghost, Ink, Printed, Shape, Sheet, Spot
from .truth import Box

TURNS = {0: "1 0 0 1", 90: "0 -1 1 0", 180: "-1 0 0 -1", 270: "0 1 -1 0"}


@dataclass(frozen=True)
class Picture:
    """A raster image on the page: JPEG bytes, its size in pixels, grey or RGB."""

    box: Box
    data: bytes
    width: int
    height: int
    grey: bool


def number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") if value else "0"


class Content:
    """The content stream of one page, in display space with y upwards."""

    def __init__(self, sheet: Sheet, origin: float) -> None:
        self.sheet, self.origin = sheet, origin
        self.parts: list[str] = []
        self.used: dict[str, set[str]] = {}  # characters per font
        self.spots: dict[str, Spot] = {}
        self.layers: list[str] = []
        self.pictures: list[Picture] = []

    def at(self, x: float, y: float) -> str:
        return f"{number(x + self.origin)} {number(self.sheet.height + self.origin - y)}"

    def ink(self, ink: Ink, *, stroke: bool = False) -> str:
        if isinstance(ink, Spot):
            self.spots[ink.name] = ink
            name = f"/CS{list(self.spots).index(ink.name)}"
            return f"{name} CS 1 SCN" if stroke else f"{name} cs 1 scn"
        operator = {1: "g", 3: "rg", 4: "k"}[len(ink)]
        return " ".join(map(number, ink)) + " " + (operator.upper() if stroke else operator)

    def in_layer(self, layer: str | None, body: str) -> str:
        if layer is None:
            return body
        if layer not in self.layers:
            self.layers.append(layer)
        return f"/OC /L{self.layers.index(layer)} BDC\n{body}\nEMC"

    def shape(self, shape: Shape) -> None:
        x0, top, x1, bottom = shape.box
        if shape.kind == "rect":
            path = f"{self.at(x0, bottom)} {number(x1 - x0)} {number(bottom - top)} re"
        else:
            path = self._oval(shape.box)
        paints = []
        if shape.fill is not None:
            paints.append(self.ink(shape.fill))
        if shape.stroke is not None:
            dash = " ".join(map(number, shape.dash))
            paints.append(f"{self.ink(shape.stroke, stroke=True)} {number(shape.width)} w [{dash}] 0 d")
        paint = {(True, True): "B", (True, False): "f", (False, True): "S"}[
            shape.fill is not None, shape.stroke is not None
        ]
        self.parts.append(self.in_layer(shape.layer, f"{' '.join(paints)} {path} {paint}"))

    def crop_marks(self, away: float = 6.0, long: float = 12.0) -> None:
        """Two lines at each corner of the trimmed page: all that says where a page without boxes is cut."""
        for x, out in ((0.0, -1), (self.sheet.width, 1)):
            for y, down in ((0.0, -1), (self.sheet.height, 1)):
                lines = (
                    f"{self.at(x + out * away, y)} m {self.at(x + out * (away + long), y)} l",
                    f"{self.at(x, y + down * away)} m {self.at(x, y + down * (away + long))} l",
                )
                self.parts.append(f"0 G 0.25 w [] 0 d {' '.join(lines)} S")

    def _oval(self, box: Box) -> str:
        x0, top, x1, bottom = box
        x, y, k = (x0 + x1) / 2, (top + bottom) / 2, 0.5523
        a, b = (x1 - x0) / 2, (bottom - top) / 2
        corners = [(1, 0, 1, k, k, 1, 0, 1), (0, 1, -k, 1, -1, k, -1, 0)]
        corners += [(-1, 0, -1, -k, -k, -1, 0, -1), (0, -1, k, -1, 1, -k, 1, 0)]
        curves = [" ".join(self.at(x + c[i] * a, y + c[i + 1] * b) for i in (2, 4, 6)) + " c" for c in corners]
        return f"{self.at(x + a, y)} m " + " ".join(curves) + " h"

    def codes(self, font: str, text: str) -> str:
        self.used.setdefault(font, set()).update(text)
        return "".join(f"{face(font).glyph_id(c):04X}" for c in text)

    def text(self, words: list[Printed], *, mode: int = 0) -> str:
        """Words of one line and one look as one TJ; space glyphs between them unless the sheet has gaps."""
        first = words[0]
        size, spacing = first.size, first.tracking
        array, along = "", 0.0
        for word in words:
            start = abs(word.x - first.x) + abs(word.y - first.y)
            if array and self.sheet.spaces == "real":
                array += f"<{self.codes(word.font, ' ')}>"
                along += face(word.font).advance(" ") * size + spacing
            if array:
                array += f" {number((along - start) * 1000 / size)} "
            array += f"<{self.codes(word.font, word.shown)}>"
            along = start + word.width + spacing
        looks = [self.ink(first.ink), f"/{first.font} {number(size)} Tf", f"{number(spacing)} Tc"]
        if first.fake_bold == "stroke":
            mode = 2
            looks += [self.ink(first.ink, stroke=True), f"{number(size * 0.035)} w"]
        looks.append(f"{mode} Tr")
        at = f"{TURNS[first.direction]} {self.at(first.x, first.y)} Tm [{array}] TJ"
        body = f"BT {' '.join(looks)} {at} ET"
        if first.fake_bold == "twice":
            again = first.moved(size * 0.03)
            body += f"\nBT {' '.join(looks)} {TURNS[first.direction]} {self.at(*again)} Tm [{array}] TJ ET"
        return self.in_layer(first.layer, body)

    def outline(self, word: Printed) -> str:
        """A word as filled paths."""
        along, strokes = 0.0, []
        shape = word.face
        for character in word.shown:
            cosine, sine, *_ = map(float, TURNS[word.direction].split())
            x, y = word.moved(along)
            x, y = x + self.origin, self.sheet.height + self.origin - y
            for operator, points in shape.outline(character):
                placed = [
                    number(v)
                    for i in range(0, len(points), 2)
                    for v in (
                        x + word.size * (points[i] * cosine - points[i + 1] * sine),
                        y + word.size * (points[i] * sine + points[i + 1] * cosine),
                    )
                ]
                strokes.append(" ".join([*placed, operator]))
            along += shape.advance(character) * word.size + word.tracking
        bolder = f"{self.ink(word.ink, stroke=True)} {number(word.size * 0.035)} w" if word.fake_bold else ""
        return f"{self.ink(word.ink)} {bolder}\n" + " ".join(strokes) + (" B" if bolder else " f")

    def picture(self, picture: Picture) -> None:
        self.pictures.append(picture)
        x0, top, x1, bottom = picture.box
        self.parts.append(
            f"q {number(x1 - x0)} 0 0 {number(bottom - top)} {self.at(x0, bottom)} cm /P{len(self.pictures) - 1} Do Q"
        )

    def ghost(self, ghost: Ghost) -> None:
        word, x0, bottom = ghost.word, ghost.word.box[0], ghost.word.box[3]
        body = self.text([word], mode=3 if ghost.why == "invisible" else 0)
        if ghost.why == "clipped":
            body = f"q {self.at(x0 - 30, bottom + 30)} 5 5 re W n\n{body}\nQ"
        self.parts.append(body)


def runs(words: Iterable[Printed]) -> list[list[Printed]]:
    """Neighbours on one line with one look."""
    found: list[list[Printed]] = []
    for word in words:
        look = (word.line, word.font, word.size, word.ink, word.fake_bold, word.layer)
        if found:
            last = found[-1][0]
            if look == (last.line, last.font, last.size, last.ink, last.fake_bold, last.layer):
                found[-1].append(word)
                continue
        found.append([word])
    return found


def characters(words: Iterable[Printed]) -> list[Printed]:
    """Every glyph as a word of its own."""
    found = []
    for word in words:
        along = 0.0
        for character in word.shown:
            x, y = word.moved(along)
            found.append(_with(word, character, x, y))
            along += word.face.advance(character) * word.size + word.tracking
    return found


def _with(word: Printed, character: str, x: float, y: float) -> Printed:
    return Printed(
        character, character, word.font, word.size, x, y, word.direction, word.ink, 0.0, word.fake_bold,
        word.line, word.panel, word.language, word.layer,
    )  # fmt: skip


def shuffled(words: list[Printed], how: str, random: Random) -> list[list[Printed]]:
    pieces = characters(words) if how == "characters" else list(words)
    random.shuffle(pieces)
    return [[piece] for piece in pieces]


def embedded_font(key: str, used: set[str], ligatures: str) -> tuple[Face, bytes, str, str]:
    """The face, its file, its widths array and its map from glyphs to Unicode."""
    shape = face(key)
    by_glyph = sorted((shape.glyph_id(c), c) for c in used)
    widths = " ".join(f"{gid} [{number(shape.advance(c) * 1000)}]" for gid, c in by_glyph)
    lines = []
    for gid, character in by_glyph:
        text = {"ﬁ": "fi", "ﬂ": "fl"}.get(character, character) if ligatures == "decomposed" else character
        lines.append(f"<{gid:04X}> <{text.encode('utf-16-be').hex().upper()}>")
    blocks = [lines[i : i + 100] for i in range(0, len(lines), 100)]
    mapping = "\n".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar" for b in blocks)
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{mapping}\nendcmap end end"
    )
    return shape, shape.embedded(used), widths, cmap


def compressed(data: bytes, extra: str = "") -> bytes:
    packed = zlib.compress(data, 6)
    return f"<< /Length {len(packed)} /Filter /FlateDecode {extra}>>\nstream\n".encode() + packed + b"\nendstream"
