"""Faces, colours and text styles of the samples. Sizes in points, colours as "#rrggbb"."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

FONTS = Path("/usr/share/fonts/truetype")
# family: (folder, regular, bold, italic), from Debian's fonts-liberation, fonts-dejavu and fonts-noto-core
FACES = {
    "sans": ("liberation", "LiberationSans-Regular", "LiberationSans-Bold", "LiberationSans-Italic"),
    "narrow": (
        "liberation",
        "LiberationSansNarrow-Regular",
        "LiberationSansNarrow-Bold",
        "LiberationSansNarrow-Italic",
    ),
    "serif": ("liberation", "LiberationSerif-Regular", "LiberationSerif-Bold", "LiberationSerif-Italic"),
    "condensed": ("dejavu", "DejaVuSansCondensed", "DejaVuSansCondensed-Bold", "DejaVuSansCondensed-Oblique"),
    "noto": ("noto", "NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic"),
    "notoserif": ("noto", "NotoSerif-Regular", "NotoSerif-Bold", "NotoSerif-Italic"),
}
LOWEST_CONTRAST = 4.5  #: WCAG 2.1, 1.4.3: what ordinary text needs on its ground


def register_faces() -> None:
    """Make the families known to reportlab; says which package is missing."""
    for family, (folder, *files) in FACES.items():
        names = [family, f"{family}-bold", f"{family}-italic"]
        for name, file in zip(names, files, strict=True):
            path = FONTS / folder / f"{file}.ttf"
            if not path.exists():
                raise SystemExit(f"{path} is missing: apt-get install fonts-liberation fonts-dejavu fonts-noto-core")
            pdfmetrics.registerFont(TTFont(name, _without_hints(path)))
        pdfmetrics.registerFontFamily(family, normal=names[0], bold=names[1], italic=names[2], boldItalic=names[1])


def _without_hints(path: Path) -> io.BytesIO:
    """The Latin part of a face without hinting: print does not need it, and it is most of an embedded font."""
    options = subset.Options(
        drop_tables=["FFTM", "DSIG"], hinting=False, layout_features=[], notdef_outline=True, recalc_timestamp=False
    )
    face = subset.load_font(str(path), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[*range(0x20, 0x250), *range(0x2010, 0x2040), 0x20AC, 0x3BC, 0x2122, 0x212E, 0x2265])
    cutter.subset(face)
    cut = io.BytesIO()
    face.save(cut)
    cut.seek(0)
    return cut


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, ground: str) -> float:
    """WCAG contrast ratio, 1 to 21."""
    low, high = sorted((luminance(ink), luminance(ground)))
    return (high + 0.05) / (low + 0.05)


@dataclass(frozen=True)
class Style:
    """How a column is set. ``pale`` allows a contrast that a lawful label would not have."""

    family: str = "sans"
    ink: str = "#1c1c1c"
    accent: str = "#1c1c1c"
    ground: str = "#ffffff"
    lead: float = 1.17
    pale: bool = False
    capitals: bool = False  #: headings in capitals

    def __post_init__(self) -> None:
        for colour in (self.ink, self.accent):
            if not self.pale and contrast(colour, self.ground) < LOWEST_CONTRAST:
                raise ValueError(f"{colour} on {self.ground} has a contrast of {contrast(colour, self.ground):.1f}")
