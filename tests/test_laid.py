"""Which way up a picture is, where the engine is not sure of it."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from labellint.read import ink, laid, ocr
from labellint.read.prints import Print
from tests.benchmarks.artwork import make


def lettered() -> Image.Image:
    image = Image.new("L", (800, 600), 250)
    pen = ImageDraw.Draw(image)
    for y in range(80, 300, 40):
        pen.text((60, y), "Magnesium draagt bij tot de normale werking " * 2, fill=0)
    return image


@pytest.mark.parametrize(("upright", "turn"), [(True, 0), (False, 180)])
def test_a_turn_that_the_engine_only_guesses_is_taken_where_it_shows_more(
    monkeypatch: pytest.MonkeyPatch, upright: bool, turn: int
) -> None:
    """A front with large drawings was read upside down."""
    image = lettered() if upright else lettered().transpose(Image.Transpose.ROTATE_180)
    word = Print("Magnesium", 60, 80, 160, 92, 0.95, 0, (0, 1), 0.95)

    def first_pass(shown: Image.Image, *_: object) -> tuple[Print, ...]:
        upper, lower = shown.crop((0, 0, 800, 300)), shown.crop((0, 300, 800, 600))
        return (word,) if min(upper.tobytes()) < min(lower.tobytes()) else ()

    monkeypatch.setattr(laid.passes, "first_pass", first_pass)
    monkeypatch.setattr(laid.ocr, "orientation", lambda _: ocr.Turn(180, 1.1))
    found, certain = laid.Layer(image, ink.edges(image)).rightly_laid(("nl",), 300)
    assert (found.pose.turn, certain) == (turn, True)


def test_a_wide_label_whose_columns_are_sharper_than_its_lines_may_lie_level() -> None:
    page = Image.open(BytesIO(make("selenium-jar", "scan_png").data)).convert("L")
    assert laid.Layer(page, ink.edges(page)).level
    bath = Image.open(BytesIO(make("bath-flakes", "scan_png").data)).convert("L").transpose(Image.Transpose.ROTATE_90)
    assert not laid.Layer(bath, ink.edges(bath)).level
