"""What ink of a picture counts as writing that was not read: a paragraph in a frame, and print in a reflection."""

from __future__ import annotations

import math

import pytest
from PIL import Image, ImageChops, ImageDraw

from labellint.read import ink
from labellint.read.prints import Found, Print
from labellint.read.unread import unread

SIZE = 900, 700


def lines(*tops: int, left: int = 60, right: int = 500, high: int = 20) -> list[tuple[int, int, int, int]]:
    return [(left, top, right, top + high) for top in tops]


def printed(places: list[tuple[int, int, int, int]]) -> Image.Image:
    """Strokes as those of letters in some places, on white."""
    image = Image.new("L", SIZE, 240)
    pen = ImageDraw.Draw(image)
    for left, top, right, bottom in places:
        for number, x in enumerate(range(left, right - 6, 8)):
            if number % 7 != 6:
                pen.line((x, top + number % 3, x + 4 * (number % 2), bottom), fill=20, width=3)
    return image


def words(places: list[tuple[int, int, int, int]]) -> list[Print]:
    return [
        Print("Magnesium", float(x), float(top), float(x + 50), float(bottom), 0.95, 0, (0, number), 0.95)
        for number, (left, top, right, bottom) in enumerate(places)
        for x in range(left, right - 50, 56)
    ]


def in_a_reflection(image: Image.Image) -> Image.Image:
    """Light falls off from the middle of the picture."""
    light = Image.new("L", SIZE)
    width, height = SIZE
    cells = [
        round(150 * math.exp(-(((x - width / 2) / 320) ** 2) - ((y - height / 2) / 260) ** 2))
        for y in range(height)
        for x in range(width)
    ]
    light.putdata(cells)
    dark = ImageChops.invert(image).point([60 + value // 4 for value in range(256)])
    return ImageChops.add(dark, light)


READ = lines(40, 70)
LOST = lines(*range(130, 620, 30))


@pytest.mark.parametrize("frame", [False, True])
def test_a_paragraph_beside_a_frame_is_not_the_rest_of_a_barcode(frame: bool) -> None:
    """A side panel that stood next to a framed date was not read, and nothing said so."""
    image = printed([*READ, *LOST])
    if frame:
        ImageDraw.Draw(image).rectangle((512, 100, 560, 650), outline=20, width=2)
    found = unread(image, ink.edges(image), 4000, Found(words(READ), ())).fields
    field = max(found, key=lambda each: each.cells)
    assert field.left < 80
    assert field.bottom - field.top > 400


def test_print_in_a_reflection_that_was_not_read_is_told() -> None:
    """White print on navy blue with the lamp in it: what was lost there "was missing"."""
    image = in_a_reflection(printed([*READ, *LOST]))
    found = unread(image, ink.edges(image), 4000, Found(words(READ), ())).fields
    assert sum(field.cells for field in found) > 1000


def test_one_long_word_that_was_read_with_some_doubt_is_not_an_unread_line() -> None:
    """ "(hydroxypropylméthylcellulose)," alone at the end of a line made all that the label lacked unsure."""
    places = lines(40, 70)
    image = printed(places)
    read = words(places[:1])

    def left(confidence: float, *texts: str) -> int:
        last = [
            Print(text, 60.0 + 150 * i, 70.0, 200.0 + 150 * i, 90.0, confidence, 0, (9, 9), confidence)
            for i, text in enumerate(texts)
        ]
        return len(unread(image, ink.edges(image), 500, Found([*read, *last], ())).fields)

    known = left(0.95, "(hydroxypropylméthylcellulose),", "etc")
    assert left(0.76, "(hydroxypropylméthylcellulose),") == left(0.95, "(hydroxypropylméthylcellulose),")
    assert left(0.5, "(hydroxypropylméthylcellulose),") == left(0.95, "(hydroxypropylméthylcellulose),") + 1
    assert left(0.76, "hydroxypropyl", "methylcellulose") == known + 1
