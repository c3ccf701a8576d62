"""The extra fast-ocr: the same words from Tesseract in this process as from the program."""

from __future__ import annotations

import ctypes
import shutil
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFont

from labellint import cache
from labellint.errors import ReadError
from labellint.read import engine, ocr, read_bytes, tesseract_inside
from labellint.read.engine import Settings
from labellint.read.tesseract_inside import Inside
from labellint.read.tesseract_program import Program

LINES = "Voedingssupplement met magnesium en zink\nNiet geschikt voor kinderen jonger dan drie jaar\n"
SETTINGS = Settings("nld+fra", ocr.SPARSE, 300, False)

needs_tesserocr = pytest.mark.skipif(
    find_spec("tesserocr") is None or tesseract_inside.tessdata() is None, reason="fast-ocr is not installed"
)


@pytest.fixture(autouse=True)
def _fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "kept"))


def page(lines: int = 6) -> Image.Image:
    picture = Image.new("L", (900, 100 + 80 * lines), 255)
    ImageDraw.Draw(picture).multiline_text((40, 40), LINES * lines, fill=0, font=ImageFont.load_default(30))
    return picture


def _table(way: engine.Engine, picture: Image.Image) -> dict[str, list[Any]]:
    (table,) = way.tables([picture], SETTINGS, 60)
    return table


@needs_tesserocr
@pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed")
def test_both_ways_see_the_same_words_at_the_same_places() -> None:
    inside, program = (ocr._words(_table(way, page())) for way in (Inside(), Program()))
    assert [word.text for word in inside] == [word.text for word in program]
    for one, other in zip(inside, program, strict=True):
        assert one.line == other.line
        assert abs(one.left - other.left) + abs(one.top - other.top) + abs(one.right - other.right) < 6
        assert one.confidence == pytest.approx(other.confidence, abs=0.1)


@needs_tesserocr
def test_what_was_read_before_changes_nothing() -> None:
    way = Inside()
    first = _table(way, page())
    way.tables([page(3)], Settings("nld+fra", ocr.ONE_BLOCK, 150, True), 60)
    assert _table(way, page()) == first
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(lambda _: _table(way, page()), range(8))) == [first] * 8


@needs_tesserocr
@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_which_way_up_a_page_is(degrees: int) -> None:
    told = Inside().turn(page().rotate(degrees, expand=True), 60)
    assert told is not None
    assert told[0] == degrees
    assert Inside().turn(Image.new("L", (300, 300), 255), 60) is None


@needs_tesserocr
def test_a_page_that_takes_too_long_is_left_and_the_next_one_read() -> None:
    way = Inside()
    with pytest.raises(ReadError) as told:
        way.tables([page()], SETTINGS, 0.01)
    assert told.value.reason == "too_slow"
    assert _table(way, page())["text"]


@needs_tesserocr
def test_the_terminal_is_left_to_the_report(capfd: pytest.CaptureFixture[str]) -> None:
    from tesserocr import tesserocr

    _table(Inside(), page())
    library = ctypes.CDLL(tesserocr.__file__)
    assert library.boxClipToRectangle(None, 10, 10) in (0, None)  # an error of Leptonica's
    assert capfd.readouterr().err == ""


@needs_tesserocr
def test_a_label_is_read_in_process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Program, "tables", None)
    picture = tmp_path / "label.png"
    page().save(picture)
    ocr._probe.cache_clear()
    engine.engine.cache_clear()
    label = read_bytes(picture.read_bytes(), "label.png")
    ocr._probe.cache_clear()
    assert [word.text for word in label.words][:3] == LINES.split()[:3]


def test_without_language_data_the_program_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "find_spec", lambda name: object())
    monkeypatch.setattr(tesseract_inside, "tessdata", lambda: None)
    assert isinstance(engine.engine.__wrapped__(), Program)
