"""What ``ocr.py`` asks of an OCR engine, and which one answers: Tesseract in this process or in one of its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from PIL.Image import Image

TOO_SLOW = (
    "Tesseract did not finish within {seconds} s; the picture was left. "
    "Check it again when the machine has less to do: what was read is kept."
)


class Settings(NamedTuple):
    """``codes``: Tesseract's names of the languages, joined by +. ``mode``: page segmentation. ``shaded``: what is ink
    is decided for each place by the light there."""

    codes: str
    mode: int
    dpi: int
    shaded: bool

    def __str__(self) -> str:
        """As options of Tesseract's command line, without the languages."""
        shaded = " -c thresholding_method=2" if self.shaded else ""
        return f"--psm {self.mode} --dpi {self.dpi} -c tessedit_do_invert=1{shaded}"


class Engine(Protocol):
    """Every failure is a ReadError: ``no_engine``, ``too_slow`` or ``engine``."""

    def probe(self) -> tuple[str, tuple[str, ...]]:
        """The version, and the names of the language data that are installed."""

    def tables(self, images: Sequence[Image], settings: Settings, seconds: float) -> list[dict[str, list[Any]]]:
        """The columns of Tesseract's table of words (TSV) for each of several grey pictures; the time is for all."""

    def turn(self, image: Image, seconds: float) -> tuple[int, float] | None:
        """Degrees clockwise that a grey picture must be turned to be upright, and how sure that is; None: too little
        text to tell."""


@lru_cache(maxsize=1)
def engine() -> Engine:
    """Tesseract in this process where the extra ``fast-ocr`` is installed and finds language data, else a program."""
    if find_spec("tesserocr") is not None:
        from labellint.read.tesseract_inside import Inside, tessdata

        if tessdata() is not None:
            return Inside()
    from labellint.read.tesseract_program import Program

    return Program()
