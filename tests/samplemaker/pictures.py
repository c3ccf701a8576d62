"""The sample labels as scans and photos. Needs only Pillow; a second run on the same machine gives the same bytes.

A scan is the printed page as a flat-bed scanner saves it. A photo lies on a table, with the grain of a sensor, and may
be turned, skewed, seen at a slant, unevenly lit, out of focus or too small. Photos name no resolution, as phones do.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import pypdfium2
from PIL import ExifTags, Image, ImageChops, ImageFilter

SCANNED = 300  #: dots per inch
PHOTOGRAPHED = 250  #: dots per inch of the label in a photo from about 30 cm
TABLE = 172  #: the grey of what the label lies on
MARGIN = 60  #: pixels of it that show
QUALITY = 62  #: of JPEG

Look = Callable[[Image.Image], Image.Image]


def printed(pdf: Path, dpi: int) -> Image.Image:
    """The page in grey."""
    document = pypdfium2.PdfDocument(pdf)
    picture = document[0].render(scale=dpi / 72).to_pil().convert("L")
    document.close()
    return picture


def scan_pdf(pdf: Path, to: Path) -> None:
    """A PDF that holds one grey picture and no text."""
    printed(pdf, SCANNED).save(
        to, "PDF", resolution=SCANNED, quality=QUALITY, creationDate=None, modDate=None, title=None, producer=None
    )


def scan_png(pdf: Path, to: Path) -> None:
    """Sixteen greys, as the "text" setting of many scanners."""
    picture = printed(pdf, SCANNED).point(lambda grey: grey // 17 * 17)
    picture.quantize(16).save(to, "PNG", dpi=(SCANNED, SCANNED), optimize=True)


def scan_tiff(pdf: Path, to: Path, cut: float) -> None:
    """Two pages in black and white, as a fax: what stands left and right of the ``cut``, a share of the width."""
    picture = printed(pdf, SCANNED).point(lambda grey: 255 * (grey > 150)).convert("1")
    middle = round(picture.width * cut)
    left, right = (picture.crop((x0, 0, x1, picture.height)) for x0, x1 in ((0, middle), (middle, picture.width)))
    left.save(to, "TIFF", save_all=True, append_images=[right], compression="group4", dpi=(SCANNED, SCANNED))


def photo(pdf: Path, to: Path, *looks: Look, dpi: int = PHOTOGRAPHED, exif: int | None = None) -> None:
    """A JPEG; ``exif`` is the orientation tag with which a viewer turns it upright."""
    label = printed(pdf, dpi)
    picture = Image.new("L", (label.width + 2 * MARGIN, label.height + 2 * MARGIN), TABLE)
    picture.paste(label, (MARGIN, MARGIN))
    for look in looks:
        picture = look(picture)
    tags = Image.Exif()
    if exif is not None:
        tags[ExifTags.Base.Orientation] = exif
    grainy(picture).save(to, "JPEG", quality=QUALITY, optimize=True, exif=tags)


def grainy(picture: Image.Image) -> Image.Image:
    """With the grain of a sensor."""
    noise = Image.frombytes("L", picture.size, random.Random(1).randbytes(picture.width * picture.height))
    soft = noise.filter(ImageFilter.GaussianBlur(1))
    return ImageChops.add(picture, soft.point(lambda grey: grey // 8), offset=-16)


def turned(degrees: int) -> Look:
    """Turned by a quarter or more, against the clock."""
    return lambda picture: picture.rotate(degrees, expand=True)


def skewed(degrees: float) -> Look:
    """A little askew, against the clock."""
    return lambda picture: picture.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=TABLE)


def slanted(share: float) -> Look:
    """Seen from below: what lies at the top is smaller by about this share, at the bottom larger."""

    def look(picture: Image.Image) -> Image.Image:
        x, y = picture.width / 2, picture.height / 2
        h = share / picture.height
        whole = 1 - h * y
        across = (1 / whole, h * x / whole, -h * x * y / whole)
        down = (0.0, (1 + h * y) / whole, -h * y * y / whole)
        slant = (*across, *down, 0.0, h / whole)
        return picture.transform(
            picture.size, Image.Transform.PERSPECTIVE, slant, Image.Resampling.BICUBIC, fillcolor=TABLE
        )

    return look


def shaded(darkest: float) -> Look:
    """Lit from the top left; the light falls to this share at the far corner."""

    def look(picture: Image.Image) -> Image.Image:
        fall = Image.linear_gradient("L").point(lambda grey: round(255 - grey * (1 - darkest) / 2))
        across, down = fall.rotate(90).resize(picture.size), fall.resize(picture.size)
        light = Image.blend(across, down, 0.5).point(lambda grey: max(0, 255 - 2 * (255 - grey)))
        return ImageChops.multiply(picture, light)

    return look


def blurred(radius: float) -> Look:
    """Out of focus; the radius in pixels."""
    return lambda picture: picture.filter(ImageFilter.GaussianBlur(radius))


#: by the name of the file: the sample it shows, and how it is made
PICTURES: Mapping[str, tuple[str, Callable[[Path, Path], None]]] = {
    "brumelys-skewed.jpg": ("brumelys-capsules-fr.pdf", lambda pdf, to: photo(pdf, to, skewed(3))),
    "duinkracht-uneven-light.jpg": ("duinkracht-capsules-nl.pdf", lambda pdf, to: photo(pdf, to, shaded(0.45))),
    "fjordal-low-resolution.jpg": ("fjordal-capsules-de.pdf", partial(photo, dpi=150)),
    "halvermoor-scan.png": ("halvermoor-bath-salt-nl-fr-de.pdf", scan_png),
    "halvermoor-uneven-light.jpg": (
        "halvermoor-bath-salt-nl-fr-de.pdf",
        lambda pdf, to: photo(pdf, to, slanted(0.03), shaded(0.5)),
    ),
    "lunadoux-upside-down.jpg": ("lunadoux-capsules-nl-fr.pdf", lambda pdf, to: photo(pdf, to, turned(180))),
    "lysandelle-blurred.jpg": ("lysandelle-cream-nl-fr.pdf", lambda pdf, to: photo(pdf, to, blurred(1.6))),
    "maretaal-blurred.jpg": ("maretaal-oil-nl-fr.pdf", lambda pdf, to: photo(pdf, to, skewed(-1), blurred(1.6))),
    "maretaal-turned.jpg": ("maretaal-oil-nl-fr.pdf", lambda pdf, to: photo(pdf, to, turned(90))),
    "puremoor-orientation-tag.jpg": (
        "puremoor-powder-en.pdf",
        lambda pdf, to: photo(pdf, to, turned(90), exif=6),
    ),
    "quellgrund-scan.pdf": ("quellgrund-tablets-de.pdf", scan_pdf),
    "rotskracht-scan.pdf": ("rotskracht-tablets-nl-fr.pdf", scan_pdf),
    "rotskracht-slanted.jpg": ("rotskracht-tablets-nl-fr.pdf", lambda pdf, to: photo(pdf, to, slanted(0.06))),
    "zilverduin-scan.tif": ("zilverduin-tablets-nl-fr.pdf", partial(scan_tiff, cut=0.495)),
}
