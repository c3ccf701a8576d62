"""The fonts of the designs: found by file name, measured, drawn as outlines and cut down for embedding."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont

FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts")

_LIBERATION, _DEJAVU, _NOTO = "fonts-liberation", "fonts-dejavu", "fonts-noto-core"
FACES: dict[str, tuple[str, str]] = {
    "condensed": ("DejaVuSansCondensed.ttf", _DEJAVU),
    "condensed-bold": ("DejaVuSansCondensed-Bold.ttf", _DEJAVU),
    "dejavu": ("DejaVuSans.ttf", _DEJAVU),
    "dejavu-bold": ("DejaVuSans-Bold.ttf", _DEJAVU),
    "display": ("NotoSerifDisplay-Regular.ttf", _NOTO),
    "display-bold": ("NotoSerifDisplay-Bold.ttf", _NOTO),
    "italic": ("LiberationSans-Italic.ttf", _LIBERATION),
    "italic-bold": ("LiberationSans-BoldItalic.ttf", _LIBERATION),
    "mono": ("DejaVuSansMono.ttf", _DEJAVU),
    "mono-bold": ("DejaVuSansMono-Bold.ttf", _DEJAVU),
    "narrow": ("LiberationSansNarrow-Regular.ttf", _LIBERATION),
    "narrow-bold": ("LiberationSansNarrow-Bold.ttf", _LIBERATION),
    "noto": ("NotoSans-Regular.ttf", _NOTO),
    "noto-bold": ("NotoSans-Bold.ttf", _NOTO),
    "noto-serif": ("NotoSerif-Regular.ttf", _NOTO),
    "noto-serif-bold": ("NotoSerif-Bold.ttf", _NOTO),
    "sans": ("LiberationSans-Regular.ttf", _LIBERATION),
    "sans-bold": ("LiberationSans-Bold.ttf", _LIBERATION),
    "serif": ("LiberationSerif-Regular.ttf", _LIBERATION),
    "serif-bold": ("LiberationSerif-Bold.ttf", _LIBERATION),
    "serif-italic": ("LiberationSerif-Italic.ttf", _LIBERATION),
    "serif-italic-bold": ("LiberationSerif-BoldItalic.ttf", _LIBERATION),
    "slab": ("DejaVuSerif.ttf", _DEJAVU),
    "slab-bold": ("DejaVuSerif-Bold.ttf", _DEJAVU),
}

Stroke = tuple[str, tuple[float, ...]]  # ("m"|"l"|"c"|"h", coordinates in em)


class MissingFontError(RuntimeError):
    """A font file is not on this machine; the message says what to install."""


class Face:
    """One font file. All measures are in em (multiply by the size in points)."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = path.stem
        self._font: Any = TTFont(path, lazy=True, recalcTimestamp=False)
        self._units: int = self._font["head"].unitsPerEm
        self._names: dict[int, str] = self._font.getBestCmap()
        self._glyphs: Any = self._font.getGlyphSet()
        self._advances: dict[str, float] = {}
        self._outlines: dict[str, list[Stroke]] = {}

    def has(self, character: str) -> bool:
        return ord(character) in self._names

    def glyph_id(self, character: str) -> int:
        if not self.has(character):
            raise ValueError(f"{self.name} has no glyph for {character!r}")
        return int(self._font.getGlyphID(self._names[ord(character)]))

    def advance(self, character: str) -> float:
        if character not in self._advances:
            name = self._names[ord(character)]
            self._advances[character] = self._glyphs[name].width / self._units
        return self._advances[character]

    def width(self, text: str) -> float:
        return sum(self.advance(character) for character in text)

    def outline(self, character: str) -> list[Stroke]:
        if character not in self._outlines:
            pen = _StrokePen(self._glyphs, self._units)
            self._glyphs[self._names[ord(character)]].draw(pen)
            self._outlines[character] = pen.strokes
        return self._outlines[character]

    def descriptor(self) -> tuple[list[int], int, int]:
        """The bounding box, ascent and descent in thousandths of an em, as PDF font descriptors want them."""
        head, scale = self._font["head"], 1000 / self._units
        box = [round(v * scale) for v in (head.xMin, head.yMin, head.xMax, head.yMax)]
        return box, round(self._font["hhea"].ascent * scale), round(self._font["hhea"].descent * scale)

    def embedded(self, characters: set[str]) -> bytes:
        """A TrueType file with only these characters; glyph numbers stay as they are."""
        options = subset.Options()
        options.retain_gids = True
        options.layout_features = []
        options.drop_tables += ["GPOS", "GSUB", "GDEF", "FFTM", "DSIG", "kern"]
        options.name_IDs = []
        options.recalc_timestamp = False
        font = subset.load_font(str(self.path), options)
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=[ord(character) for character in sorted(characters)])
        cutter.subset(font)
        out = io.BytesIO()
        font.save(out)
        return out.getvalue()


class _StrokePen(BasePen):  # type: ignore[misc]
    def __init__(self, glyphs: Any, units: int) -> None:
        super().__init__(glyphs)
        self.units = units
        self.strokes: list[Stroke] = []

    def _add(self, operator: str, *points: tuple[float, float]) -> None:
        self.strokes.append((operator, tuple(v / self.units for point in points for v in point)))

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self._add("m", pt)

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self._add("l", pt)

    def _curveToOne(  # noqa: N802
        self, pt1: tuple[float, float], pt2: tuple[float, float], pt3: tuple[float, float]
    ) -> None:
        self._add("c", pt1, pt2, pt3)

    def _closePath(self) -> None:  # noqa: N802
        self._add("h")


@cache
def face(key: str) -> Face:
    """The face called `key` in `FACES`; raises MissingFontError with the package to install."""
    file_name, package = FACES[key]
    for folder in FOLDERS:
        if found := sorted(folder.rglob(file_name)):
            return Face(found[0])
    raise MissingFontError(f"The font {file_name} is missing; install it with: apt-get install {package}")


def bold(key: str) -> str:
    """The bold face that belongs to `key`."""
    return key if key.endswith("-bold") else f"{key}-bold"
