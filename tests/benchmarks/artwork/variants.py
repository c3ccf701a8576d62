"""The same sheet as a normal PDF, shuffled, outlined, with a region as a picture, and as a scan."""

from __future__ import annotations

import io
from dataclasses import replace
from random import Random

import numpy
import pypdfium2
from PIL import Image

from .document import document
from .pdf import Content, Picture, runs, shuffled
from .sheet import Printed, Shape, Sheet
from .truth import Box, Truth

TECHNICAL = ("dieline", "stans", "cutter", "varnish", "lak", "white", "legend", "legende", "slug")
SCANS = ("scan", "scan_png")
PDF_VARIANTS = ("text", "shuffled", "outlined", "mixed")


def printed_pdf(sheet: Sheet, variant: str, random: Random) -> bytes:
    """The artwork file of a sheet: with boxes, layers and everything that is not printed."""
    content = Content(sheet, sheet.bleed + sheet.slug)
    if sheet.boxes == "media" and sheet.slug:
        content.crop_marks()
    return _drawn(content, sheet, variant, random, with_ghosts=True)


def _drawn(content: Content, sheet: Sheet, variant: str, random: Random, *, with_ghosts: bool) -> bytes:
    if sheet.ground is not None:
        b = sheet.bleed if with_ghosts else 0.0
        content.shape(Shape("rect", (-b, -b, sheet.width + b, sheet.height + b), fill=sheet.ground))
    covered = [g for g in sheet.ghosts if g.why == "covered"]
    for ghost in covered if with_ghosts else []:
        content.ghost(ghost)
    for shape in sheet.shapes:
        if with_ghosts or not technical(shape.layer):
            content.shape(shape)
    words = sheet.words
    if variant == "mixed":
        region = picture_region(sheet)
        words = [w for w in words if not _inside(w, region)]
        content.picture(_region_picture(sheet, region))
    if variant == "outlined":
        content.parts += [content.in_layer(word.layer, content.outline(word)) for word in words]
    elif variant == "shuffled":
        content.parts += [content.text(run) for run in shuffled(words, sheet.shuffle, random)]
    else:
        content.parts += [content.text(run) for run in runs(words)]
    for ghost in sheet.ghosts if with_ghosts and variant != "outlined" else []:
        if ghost.why != "covered":
            content.ghost(ghost)
    return document(content)


def technical(layer: str | None) -> bool:
    return layer is not None and any(name in layer.lower() for name in TECHNICAL)


def picture_region(sheet: Sheet) -> Box:
    """What "mixed" shows as a picture: the region the design names, else its first table or second panel."""
    if sheet.picture:
        return sheet.picture
    box = sheet.tables[0].box if sheet.tables else sheet.truth_panels()[min(1, len(sheet.panels) - 1)].box
    x0, top, x1, bottom = (box[0] - 1, box[1] - 1, box[2] + 1, box[3] + 1)
    return max(x0, 0.0), max(top, 0.0), min(x1, sheet.width), min(bottom, sheet.height)


def _inside(word: Printed, region: Box) -> bool:
    x0, top, x1, bottom = word.box
    return region[0] <= (x0 + x1) / 2 <= region[2] and region[1] <= (top + bottom) / 2 <= region[3]


def _region_picture(sheet: Sheet, region: Box, dpi: float = 300) -> Picture:
    scale = dpi / 72
    x0, top, x1, bottom = pixels = [round(v * scale) for v in region]
    image = render(sheet, dpi).crop((x0, top, x1, bottom))
    box = (pixels[0] / scale, pixels[1] / scale, pixels[2] / scale, pixels[3] / scale)
    return Picture(box, jpeg(image, 92), image.width, image.height, grey=False)


def render(sheet: Sheet, dpi: float) -> Image.Image:
    """The printed page, trimmed, as an RGB picture."""
    plain = replace(sheet, bleed=0, slug=0, rotate=0, boxes="media", layers={})
    data = _drawn(Content(plain, 0), plain, "text", Random(0), with_ghosts=False)
    file = pypdfium2.PdfDocument(data)
    try:
        picture: Image.Image = file[0].render(scale=dpi / 72).to_pil().convert("RGB")
        return picture
    finally:
        file.close()


def scan_picture(sheet: Sheet, dpi: float, seed: int) -> Image.Image:
    """A clean scan: grey, light noise, ink and paper not quite black and white."""
    return scan_of(render(sheet, dpi), seed)


def scan_of(label: Image.Image, seed: int) -> Image.Image:
    grey = numpy.asarray(label.convert("L"), dtype=numpy.float32)
    noise = numpy.random.default_rng(seed).normal(0, 4.0, grey.shape).astype(numpy.float32)
    return Image.fromarray(numpy.clip(12 + grey * 0.93 + noise, 0, 255).astype(numpy.uint8))


def scanned(sheet: Sheet, truth: Truth, variant: str, dpi: float, seed: int) -> tuple[bytes, str, Truth]:
    """The scan as a PDF of one picture (truth in points) or as a PNG (truth in pixels)."""
    image = scan_picture(sheet, dpi, seed)
    scale = dpi / 72
    if variant == "scan_png":
        moved = truth.mapped(lambda x, y: (x * scale, y * scale), image.width, image.height, unit="pixels")
        out = io.BytesIO()
        image.save(out, "PNG", dpi=(dpi, dpi))
        return out.getvalue(), ".png", replace(moved, dpi=dpi)
    page = Sheet(image.width / scale, image.height / scale, boxes="media")
    content = Content(page, 0)
    content.picture(Picture((0, 0, page.width, page.height), jpeg(image, 88), image.width, image.height, grey=True))
    moved = truth.mapped(lambda x, y: (x, y), page.width, page.height, unit="points")
    return document(content), ".pdf", replace(moved, dpi=dpi)


def with_sources(sheet: Sheet, truth: Truth, variant: str) -> Truth:
    """The truth with the words marked that the variant shows as a picture or as paths."""
    if variant == "outlined":
        return replace(truth, words=tuple(replace(w, source="picture") for w in truth.words), unprinted=())
    if variant == "mixed":
        region = picture_region(sheet)
        words = tuple(
            replace(w, source="picture") if _inside(p, region) else w
            for w, p in zip(truth.words, sheet.words, strict=True)
        )
        return replace(truth, words=words)
    return truth


def jpeg(image: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()
