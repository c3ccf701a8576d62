"""The OCR engine of the tests: it answers from ``tests/recorded``, and only what is not there is asked of Tesseract."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL.Image import Image

from labellint import cache
from labellint.read import ocr
from labellint.read.engine import Settings
from labellint.read.tesseract_program import Program

RECORDED = Path(__file__).parent / "recorded"
RECORDING = "LABELLINT_RECORD"
OCR = "ocr"  #: the kind of entry that is recorded


class Asked(Program):
    """Tesseract, asked for what is not recorded."""

    def tables(self, images: Sequence[Image], settings: Settings, seconds: float) -> list[dict[str, list[Any]]]:
        _need()
        return super().tables(images, settings, seconds)

    def turn(self, image: Image, seconds: float) -> tuple[int, float] | None:
        _need()
        return super().turn(image, seconds)


def _need() -> None:
    if shutil.which("tesseract") is None:
        pytest.skip("no recorded answer for this picture, and no Tesseract to ask")


def use_recorded(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer from the recordings; new answers go there only where ``LABELLINT_RECORD`` is set."""
    folder = RECORDED
    shared = cache.folder()
    if not os.environ.get(RECORDING):
        folder = place / "recorded"
        if not folder.exists():
            shutil.copytree(RECORDED / OCR, folder / OCR)
            for kind in ("rules", "tables") if shared else ():  # made once for all tests
                (shared / kind).mkdir(exist_ok=True)
                (folder / kind).symlink_to(shared / kind)
    monkeypatch.setenv(cache.VARIABLE, str(folder))
    monkeypatch.setattr(ocr, "_probe", lambda: ("recorded", ("deu", "eng", "fra", "nld", "osd")))
    monkeypatch.setattr(ocr, "engine", Asked)
