"""Bullets before the lines of a picture: found by their form where the engine lost them or took them for signs."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw

from labellint.read.bullets import BULLET, with_bullets
from labellint.read.prints import Print

HIGH = 20.0  #: of a small x
Shape = tuple[float, float, float, float]
ROUND: Shape = (60, 84, 72, 96)  #: in the middle of the small letters of a line whose base is at 100


def picture(ground: int = 255, ink: int = 0) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("L", (500, 200), ground)
    pen = ImageDraw.Draw(image)
    for x in range(100, 260, 20):
        pen.rectangle((x, 70, x + 6, 100), fill=ink)  # the strokes of letters
    return image, pen


def word(text: str, left: float, right: float, confidence: float = 0.9) -> Print:
    return Print(text, left, 70.0, right, 100.0, confidence, 0, (0, 1), 0.9)


def texts(image: Image.Image, *words: Print) -> list[str]:
    found = with_bullets(image, words, dict.fromkeys(words, HIGH))
    return [each.text for each in sorted(found, key=lambda w: w.left)]


@pytest.mark.parametrize(("ground", "ink"), [(255, 0), (30, 250), (255, 150)])
def test_a_bullet_that_gave_no_word_is_found(ground: int, ink: int) -> None:
    image, pen = picture(ground, ink)
    pen.ellipse(ROUND, fill=ink)
    assert texts(image, word("Zink", 100, 260)) == [BULLET, "Zink"]


@pytest.mark.parametrize("sign", ["+", "*", "e", "."])
def test_a_bullet_that_was_taken_for_a_sign_is_one(sign: str) -> None:
    image, pen = picture()
    pen.ellipse(ROUND, fill=0)
    assert texts(image, word(sign, 58, 74, 0.7), word("Zink", 100, 260)) == [BULLET, "Zink"]


def test_a_frame_beside_a_bullet_does_not_hide_it() -> None:
    image, pen = picture()
    pen.ellipse(ROUND, fill=0)
    pen.line((45, 0, 45, 200), fill=0, width=2)
    assert texts(image, word("Zink", 100, 260)) == [BULLET, "Zink"]


def test_a_plus_a_hyphen_a_stop_and_a_letter_are_none() -> None:
    for draw in (
        lambda pen: (pen.rectangle((64, 82, 67, 98), fill=0), pen.rectangle((58, 88, 74, 91), fill=0)),
        lambda pen: pen.rectangle((60, 88, 74, 91), fill=0),
        lambda pen: pen.ellipse((64, 94, 70, 100), fill=0),
        lambda pen: pen.rectangle((60, 70, 80, 100), fill=0),
    ):
        image, pen = picture()
        draw(pen)
        assert texts(image, word("Zink", 100, 260)) == ["Zink"]


def test_a_sign_that_was_read_surely_stays() -> None:
    image, pen = picture()
    pen.ellipse(ROUND, fill=0)
    assert texts(image, word("*", 58, 74, 0.97), word("Zink", 100, 260)) == ["*", "Zink"]


@pytest.mark.parametrize("begins", ["à", "een", "zu", "to"])
def test_a_blurred_bullet_below_one_that_is_known_is_one_too(begins: str) -> None:
    """ "+ à réduire la fatigue" below a bullet was no claim of its heading."""
    image = Image.new("L", (500, 400), 255)
    pen = ImageDraw.Draw(image)
    for top in (70, 170):
        for x in range(100, 260, 20):
            pen.rectangle((x, top, x + 6, top + 30), fill=0)
    pen.ellipse(ROUND, fill=0)
    pen.rectangle((64, 182, 67, 198), fill=0)
    pen.rectangle((58, 188, 74, 191), fill=0)
    below = [
        Print("+", 58.0, 180.0, 74.0, 200.0, 0.7, 0, (0, 2), 0.9),
        Print(begins, 100.0, 170.0, 130.0, 200.0, 0.9, 0, (0, 2), 0.9),
        Print("fatigue", 140.0, 170.0, 260.0, 200.0, 0.9, 0, (0, 2), 0.9),
    ]
    assert sorted(texts(image, word("Zink", 100, 260), *below)).count(BULLET) == 2
    assert sorted(texts(image, word("Zink", 100, 260), below[0]._replace(left=28.0, right=44.0), *below[1:])).count("+")
