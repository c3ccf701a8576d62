"""A small picture of a label for the table of samples."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PIL import Image

LONGEST = 420  #: pixels
LONGEST_PHOTO = 240  #: pixels; its grain does not compress


def thumbnail(pdf: Path, png: Path) -> None:
    document = pypdfium2.PdfDocument(pdf)
    picture = document[0].render(scale=3).to_pil().convert("RGB")
    picture.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    picture.quantize(colors=48, method=Image.Quantize.MEDIANCUT).save(png, optimize=True)
    document.close()


def small(photo: Path, png: Path) -> None:
    """As the photo lies, whatever its orientation tag says."""
    with Image.open(photo) as opened:
        picture = opened.convert("L")
    picture.thumbnail((LONGEST_PHOTO, LONGEST_PHOTO), Image.Resampling.LANCZOS)
    picture.quantize(colors=16).save(png, optimize=True)
