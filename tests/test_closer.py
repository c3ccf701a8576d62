"""What a closer look at a place of a picture shows."""

from __future__ import annotations

from typing import Literal

import pytest
from PIL import Image, ImageDraw, ImageFont

from labellint.read import closer, ink
from labellint.read.looks import Part
from labellint.read.prints import Found, Print


def test_a_unit_that_was_read_anew_is_known_as_others_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "250 ml" with its mark was "250 mie" again, and the net quantity was missing."""
    picture = Image.new("L", (600, 120), 255)
    ImageDraw.Draw(picture).text((40, 40), "250 ml e", fill=0, font=ImageFont.load_default(30))
    number = Print("250", 40, 45, 95, 68, 0.95, 0, (0, 1), 0.9)
    anew = Print("mie", 105, 45, 165, 68, 0.9, 0, (100, 1), 0.9)
    monkeypatch.setattr(closer, "glances", lambda parts, languages, dpi: [_seen(part, anew) for part in parts])
    field = ink.Field(104, 44, 168, 70, 20)
    found = closer.closer_look(picture, ink.edges(picture), Found((number,), ()), [field], ("nl",), 300)
    assert [word.text for word in found.words] == ["250", "ml", "e"]


def _seen(part: Part, word: Print) -> list[Print]:
    return [word._replace(line=(part.number, 1))]


@pytest.mark.parametrize("way", [90, 270])
def test_the_beginning_of_writing_on_end_is_looked_at_on_end(
    monkeypatch: pytest.MonkeyPatch, way: Literal[90, 270]
) -> None:
    """ "Tocopherol," at the end of a side text was lost in grain, and all that the label lacked was unsure."""
    picture = Image.new("L", (200, 600), 255)
    rest = Print("Parfum,", 50, 240, 70, 330, 0.95, way, (0, 1), 0.95)
    anew = Print("Tocopherol,", 50, 110, 70, 228, 0.93, way, (9, 9), 0.9)
    asked: list[int] = []

    def glances(parts: list[Part], languages: object, dpi: int) -> list[list[Print]]:
        asked.extend(part.look.direction for part in parts)
        return [_seen(part, anew) for part in parts]

    monkeypatch.setattr(closer, "glances", glances)
    field = ink.Field(48, 104, 72, 232, 40)
    found = closer.closer_look(picture, ink.edges(picture), Found((rest,), ()), [field], ("en",), 300)
    assert asked == [way]
    assert [word.text for word in found.words] == ["Parfum,", "Tocopherol,"]
    assert len({word.line for word in found.words}) == 2


@pytest.mark.parametrize(("text", "apart", "first"), [("NORDSUND", 30, 0), ("IN SUND", 2, 3)])
def test_all_of_a_spaced_name_is_looked_at_where_some_letters_of_it_were_not_read(
    monkeypatch: pytest.MonkeyPatch, text: str, apart: int, first: int
) -> None:
    """Of a pale name in spaced letters only "OR" was read, and all that the label lacked was unsure. Where letters
    stand close, a space ends the word."""
    picture = Image.new("L", (760, 120), 90)
    pen, font, x = ImageDraw.Draw(picture), ImageFont.load_default(48), 80.0
    sides = []
    for letter in text:
        pen.text((x, 30), letter, fill=170, font=font)
        sides.append((round(x), round(x + pen.textlength(letter, font))))
        x = sides[-1][1] + apart
    asked: list[tuple[int, int]] = []

    def glances(parts: list[Part], languages: object, dpi: int) -> list[list[Print]]:
        asked.extend((int(part.corner[0]), int(part.corner[0]) + part.image.width) for part in parts)
        return [[] for _ in parts]

    monkeypatch.setattr(closer, "glances", glances)
    field = ink.Field(sides[-3][0], 32, sides[-1][1], 84, 60)
    closer.closer_look(picture, ink.edges(picture), Found((), ()), [field], ("nl",), 300)
    left, right = asked[0]
    assert left <= sides[first][0]
    assert not first or left > sides[first - 2][1] - 10  # with some ground round it
    assert right >= sides[-1][1]
