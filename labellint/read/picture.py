"""Picture files into sheets: PNG, JPEG, TIFF with many pages, WebP and what else Pillow opens.

A picture becomes grey, upright as its EXIF data says, without transparency. What is drawn is kept for one page at a
time, so that memory is bounded by the largest page: ``MAX_PIXELS`` bytes, and four times that while it is decoded.
"""

from __future__ import annotations

import io
import warnings
from typing import Any

from PIL import Image, ImageOps, ImageStat, UnidentifiedImageError

from labellint.errors import ReadError
from labellint.label import Box
from labellint.read import ink
from labellint.read.sheet import Sheet

MAX_PIXELS = 90_000_000  #: A3 at 600 dpi has 70 million; more takes gigabytes and minutes
MAX_PAGES = 200  #: a label has a few; a book is not read as one
SMALLEST = 32  #: pixels; a picture that is narrower holds no writing
ASSUMED_DPI = 300.0  #: for places in points where the resolution is not known
PLAUSIBLE_DPI = (100.0, 1250.0)  #: outside it (72 and 96 are what programs write when they do not know) none is known
_MANY_PAGES = ("TIFF",)  #: formats whose frames are pages; in others they are an animation or a preview
_PREVIEWS = ("MPO",)  #: formats whose first frame is the picture: what phones write
_DEEP_MODES = ("I;16", "I;16L", "I;16B", "I;16N", "I", "F")  #: more than 8 bits a pixel
_CAMERA = 0x0110  #: EXIF: the camera's model; its resolution is that of a screen or a printer, not of the label
_MUCH_MORE = 1.3  #: times the print that one colour must show to be read instead of the usual grey
_LIGHT = 160  #: grey; print that is lighter than this on a transparent ground was made for a dark one


def sheets(data: bytes, name: str, dpi: float | None = None) -> list[Sheet]:
    """The pages of a picture file; ``dpi``: its dots per inch where they are known from elsewhere.

    Raises ReadError: ``damaged``, ``unsupported``, ``too_large``, ``too_small``.
    """
    pages = Pages(data, name, dpi)
    return [_sheet(pages, index) for index in range(pages.count)]


def _sheet(pages: Pages, index: int) -> Sheet:
    image, dpi = pages.grey(index)
    scale = 72 / (dpi or ASSUMED_DPI)
    width, height = round(image.width * scale, 2), round(image.height * scale, 2)

    def draw(box: Box | None, dots: float) -> Image.Image:
        whole, _ = pages.grey(index)
        if box is not None:
            edges = (box.x0 / scale, box.top / scale, box.x1 / scale, box.bottom / scale)
            whole = whole.crop((round(edges[0]), round(edges[1]), round(edges[2]), round(edges[3])))
        return _sized(whole, dots * scale / 72)

    page = index + 1
    return Sheet(
        page=page, width=width, height=height, regions=(Box(page, 0.0, 0.0, width, height),), dpi=dpi,
        pixels=True, to_scale=dpi is not None, draw=draw,
        show=lambda dots: _sized(pages.shown(index), dots * scale / 72),
    )  # fmt: skip


def _sized(image: Image.Image, factor: float) -> Image.Image:
    if abs(factor - 1) < 0.01:
        return image
    size = (max(1, round(image.width * factor)), max(1, round(image.height * factor)))
    return image.resize(size, Image.Resampling.BICUBIC)


class Pages:
    """The pages of one picture file; the one drawn last is kept."""

    def __init__(self, data: bytes, name: str, dpi: float | None = None) -> None:
        self._data = data
        self._name = name
        self._dpi = dpi  #: as told from elsewhere
        self._kept: tuple[int, Image.Image, float | None] | None = None
        with warnings.catch_warnings(), self._open() as image:
            warnings.simplefilter("ignore")
            frames = self._frames(image)
            if frames > 1 and image.format not in _MANY_PAGES + _PREVIEWS:
                raise ReadError(
                    "unsupported", "{file}: this is an animation; save one picture of the label.", file=name
                )
            self.count = 1 if image.format in _PREVIEWS else frames
        if self.count > MAX_PAGES:
            told = "{file}: {pages} pages are too many for one label (at most {most})."
            raise ReadError("too_large", told, file=name, pages=self.count, most=MAX_PAGES)

    def _frames(self, image: Image.Image) -> int:
        try:
            return int(getattr(image, "n_frames", 1))
        except (OSError, SyntaxError, ValueError, EOFError, TypeError) as error:
            told = "{file}: the picture is damaged ({why}); save it again."
            raise ReadError("damaged", told, file=self._name, why=_told(error)) from None

    def grey(self, index: int) -> tuple[Image.Image, float | None]:
        """A page as a grey picture, and its resolution where it is known."""
        if self._kept is None or self._kept[0] != index:
            self._kept = None
            with warnings.catch_warnings(), self._open() as image:
                warnings.simplefilter("ignore")  # of damaged tags: what matters is whether the picture can be decoded
                upright, dpi = self._decoded(image, index)
                self._kept = (index, grey(upright), dpi)
        return self._kept[1], self._kept[2]

    def shown(self, index: int) -> Image.Image:
        """A page in its colours, for people to look at."""
        with warnings.catch_warnings(), self._open() as image:
            warnings.simplefilter("ignore")
            upright, _ = self._decoded(image, index)
            if upright.mode in _DEEP_MODES:
                return _scaled(upright).convert("RGB")
            return (_on_ground(upright.convert("RGBA")) if upright.has_transparency_data else upright).convert("RGB")

    def _decoded(self, image: Image.Image, index: int) -> tuple[Image.Image, float | None]:
        """A page upright, and its resolution where it is known."""
        try:
            if index:
                image.seek(index)
            self._check_size(image)
            dpi = self._dpi or _resolution(image)
            image.load()
            turned = ImageOps.exif_transpose(image)
            return turned if turned is not None else image, dpi
        except (OSError, SyntaxError, ValueError, EOFError, TypeError, MemoryError) as error:
            told = "{file}: the picture is damaged or incomplete ({why}); save it again."
            raise ReadError("damaged", told, file=self._name, why=_told(error)) from None

    def _open(self) -> Image.Image:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                image = Image.open(io.BytesIO(self._data))
        except Image.DecompressionBombError:
            raise self._too_large("more than 180 million") from None
        except UnidentifiedImageError:
            told = "{file}: the picture is damaged, or of a kind that cannot be read; save it as PNG or JPEG."
            raise ReadError("damaged", told, file=self._name) from None
        except (OSError, SyntaxError, ValueError, TypeError, EOFError) as error:
            told = "{file}: the picture is damaged ({why}); save it again."
            raise ReadError("damaged", told, file=self._name, why=_told(error)) from None
        self._check_size(image)
        return image

    def _check_size(self, image: Image.Image) -> None:
        width, height = image.size
        if width * height > MAX_PIXELS:
            raise self._too_large(f"{width} x {height}")
        if min(width, height) < SMALLEST:
            raise ReadError(
                "too_small",
                "{file}: {size} pixels are too few to hold writing; use a picture of at least 1000 pixels, better of "
                "300 dots per inch.",
                file=self._name,
                size=f"{width} x {height}",
            )

    def _too_large(self, size: str) -> ReadError:
        return ReadError(
            "too_large",
            "{file}: {size} pixels are too many (at most {most} million); save the picture with 300 dots per inch, "
            "which is enough.",
            file=self._name,
            size=size,
            most=MAX_PIXELS // 1_000_000,
        )


def grey(image: Image.Image) -> Image.Image:
    """Any picture as 8-bit grey, on white where it is transparent (on black where its print is light)."""
    if image.mode in _DEEP_MODES:
        return _scaled(image)
    if image.has_transparency_data:
        image = _on_ground(image.convert("RGBA"))
    if image.mode in ("L", "1", "LA"):
        return image.convert("L")
    return clearest(image.convert("RGB"))


def clearest(image: Image.Image) -> Image.Image:
    """The grey in which most print stands out: red on grey or gold on pink may be as light as its ground, and yet
    stand out in one of the colours it is mixed from."""
    usual = image.convert("L")
    best, most = usual, _MUCH_MORE * _print(usual)
    for band in image.split():
        found = _print(band)
        if found > most:
            best, most = band, found
    return best


def _print(grey: Image.Image) -> int:
    cells = ink.edges(grey).grid.histogram()
    return sum(cells[ink.WRITING :])


def _on_ground(layers: Image.Image) -> Image.Image:
    shape = layers.getchannel("A")
    opaque = shape.point([255 if value > 127 else 0 for value in range(256)])
    covered = opaque.histogram()[255]
    light = (
        0 < covered < 0.5 * layers.width * layers.height
        and ImageStat.Stat(layers.convert("L"), opaque).mean[0] > _LIGHT
    )
    ground = Image.new("RGB", layers.size, "black" if light else "white")
    ground.paste(layers.convert("RGB"), mask=shape)
    return ground


def _scaled(image: Image.Image) -> Image.Image:
    """More than 8 bits a pixel: whole numbers over as many bits as they use, for scanners and cameras fill 10 to 14 of
    16; others spread over what they use."""
    wide = image.convert("F") if image.mode != "F" else image
    ends: Any = wide.getextrema()
    low, high = float(ends[0]), float(ends[1])
    if image.mode.startswith("I") and low >= 0 and (255 < high <= 65535 or image.mode != "I"):
        low, high = 0.0, float((1 << max(8, int(high).bit_length())) - 1)
    spread = 255.0 / ((high - low) or 1.0)
    return wide.point(lambda value: value * spread - low * spread).convert("L")


def _resolution(image: Image.Image) -> float | None:
    """Dots per inch where the file says so and it can be true."""
    told: Any = image.info.get("dpi")
    if not told or image.getexif().get(_CAMERA):
        return None
    try:
        across, down = float(told[0]), float(told[1])
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        return None
    if not PLAUSIBLE_DPI[0] <= across <= PLAUSIBLE_DPI[1] or abs(across - down) > 0.02 * across:
        return None
    return round(across, 1)


def _told(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:120].rstrip(".") if lines else type(error).__name__
