"""Numbers and their units in pictures, as their ink shows them."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw, ImageFont

from labellint.read.figures import as_inked
from labellint.read.prints import Print


def read(printed: str, seen: str, specks: tuple[tuple[int, int, int, int], ...] = ()) -> list[tuple[str, float]]:
    """The words that a printed number becomes which the engine saw as another, each with its confidence."""
    image = Image.new("L", (400, 80), 245)
    pen = ImageDraw.Draw(image)
    font = ImageFont.load_default(32)
    pen.text((20, 20), printed, fill=15, font=font)
    for speck in specks:
        pen.rectangle(speck, fill=15)
    left, top, right, bottom = pen.textbbox((20, 20), printed, font=font)
    word = Print(seen, float(left), float(top), float(right), float(bottom), 0.9, 0, (0, 1, 1, 1), 0.9)
    return [(word.text, word.confidence) for word in as_inked(image, [word])]


@pytest.mark.parametrize(
    ("printed", "seen", "words"),
    [
        ("100 g", "1009", [("100", 0.9), ("g", 0.75)]),
        ("2,8 g", "2,89", [("2,8", 0.9), ("g", 0.75)]),
        ("1,5 g", "159", [("1,5", 0.5), ("g", 0.75)]),
        ("2,1g", "21g", [("2,1g", 0.5)]),
        ("1.5", "15", [("1.5", 0.5)]),
        ("4 g", "48", [("4", 0.9), ("g", 0.75)]),
        ("12,5 g", "12,58", [("12,5", 0.9), ("g", 0.75)]),
    ],
)
def test_a_gram_is_no_nine_and_a_comma_is_not_lost(printed: str, seen: str, words: list[tuple[str, float]]) -> None:
    """1,5 g was 159; what a comma was put into is not sure."""
    assert read(printed, seen) == words


@pytest.mark.parametrize(
    ("printed", "seen"),
    [
        ("229", "229"),
        ("1,9", "1,9"),
        ("1.500", "1500"),
        ("15", "15"),
        ("22g", "22g"),
        ("12", "129"),
        ("7 g", "79,9"),
        ("48", "48"),
    ],
)
def test_a_number_is_left_as_it_was_read_where_its_ink_says_so_or_nothing(printed: str, seen: str) -> None:
    assert read(printed, seen) == [(seen, 0.9)]
