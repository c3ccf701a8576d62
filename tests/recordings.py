"""The OCR engine of the tests: it answers from ``tests/recorded``, and only what is not there is asked of Tesseract."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from labellint import cache
from labellint.read import ocr

RECORDED = Path(__file__).parent / "recorded"
RECORDING = "LABELLINT_RECORD"


def use_recorded(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer from the recordings; new answers go there only where ``LABELLINT_RECORD`` is set."""
    folder = RECORDED
    if not os.environ.get(RECORDING):
        folder = place / "recorded"
        if not folder.exists():
            shutil.copytree(RECORDED, folder)
    monkeypatch.setenv(cache.VARIABLE, str(folder))
    monkeypatch.setattr(ocr, "_probe", lambda: ("recorded", ("deu", "eng", "fra", "nld", "osd")))
    call = ocr._call

    def asked(*args: object, **settings: object) -> object:
        if shutil.which("tesseract") is None:
            pytest.skip("no recorded answer for this picture, and no Tesseract to ask")
        return call(*args, **settings)  # type: ignore[arg-type]

    monkeypatch.setattr(ocr, "_call", asked)
