"""Boxes of words that reach into another line are cut to their own, and no other is."""

from __future__ import annotations

from PIL import Image, ImageDraw

from labellint.label import Box, Word
from labellint.read import ink
from labellint.read.boxes import trimmed
from labellint.read.geometry import Spot
from labellint.read.grids import grids
from labellint.read.prints import Print
from labellint.read.ruled import ruled


def word(text: str, left: float, top: float, bottom: float) -> Print:
    return Print(text, left, top, left + 14 * len(text), bottom, 0.9, 0, (0, int(left)), 0.9)


def test_a_box_that_reaches_into_the_next_line_ends_with_its_own() -> None:
    """ "musculaire normale" had its base line between two lines, and the claim lost its effect."""
    image = Image.new("L", (900, 200), 240)
    pen = ImageDraw.Draw(image)
    for x in range(0, 900, 8):
        pen.rectangle((x, 50, x + 3, 78), fill=10)
        pen.rectangle((x, 92, x + 3, 120), fill=10)
    words = [word("fonction", 20 + 150 * i, 50, 78) for i in range(4)]
    tall = word("normale.", 650, 48, 100)
    *rest, cut = trimmed(image, [*words, tall])
    assert rest == words
    assert (cut.top, cut.bottom) == (50.0, 79.0)


def test_a_high_word_keeps_its_accents_and_dots() -> None:
    image = Image.new("L", (900, 200), 240)
    pen = ImageDraw.Draw(image)
    for x in range(650, 760, 8):
        pen.rectangle((x, 60, x + 3, 90), fill=10)
        pen.rectangle((x, 52, x + 3, 56), fill=10)
    words = [word("fonction", 20 + 150 * i, 60, 85) for i in range(4)]
    dotted = word("ijiiiij", 650, 52, 90)._replace(right=750.0)
    assert trimmed(image, [*words, dotted])[-1] == dotted


def test_the_rule_of_a_table_does_not_join_the_letters_beside_it() -> None:
    """The last rule of a table was lost, and its amounts with it."""
    image = Image.new("L", (1200, 200), 255)
    pen = ImageDraw.Draw(image)
    pen.rectangle((100, 98, 340, 101), fill=0)  # the feet of letters of another column
    pen.rectangle((400, 98, 1100, 101), fill=0)
    level = [place for place in ruled(ink.edges(image)) if place[2] - place[0] > 300]
    assert [round(place[0], -1) for place in level] == [400] * len(level)
    assert level


def test_the_stroke_of_a_letter_between_two_rules_makes_no_table_of_them() -> None:
    box = Box(1, 0, 0, 1, 1)
    texts = [(22, 50, "Magnesium"), (150, 50, "100"), (22, 60, "draagt"), (150, 60, "bij")]
    spots = [Spot((x, y, x + 40, y + 8), Word(text=text, box=box)) for x, y, text in texts]
    level = [(20, 44, 220, 45), (20, 72, 220, 73)]
    assert grids(spots, level, [(100, 50, 101, 58)]) == []
    assert len(grids(spots, level, [(100, 45, 101, 72)])) == 1


def test_a_rule_of_which_light_shows_only_a_part_makes_no_table() -> None:
    """In the shadow the left half of a striped table had no rules; its numbers lost their units."""
    box = Box(1, 0, 0, 1, 1)
    texts = [
        (x, 50 + 12 * row, text)
        for row in range(3)
        for x, text in ((22, "Zink"), (86, "15"), (102, "mg"), (180, "40 %"))
    ]
    spots = [Spot((x, y, x + 12, y + 8), Word(text=text, box=box)) for x, y, text in texts]
    whole, part = ([(left, y, 220, y + 1) for y in (46, 59, 71, 83)] for left in (20, 100))
    assert len(grids(spots, whole, [])) == 1
    assert grids(spots, part, []) == []
