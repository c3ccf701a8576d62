"""Which words of a picture are bold."""

from __future__ import annotations

from random import Random

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from labellint.read.prints import Print
from labellint.read.weights import bold

ROWS = (
    "Ingrediënten: *visolie, gelatine, glycerol, *melkeiwit, zetmeel",
    "Ingrédients : huile de *poisson, gélatine, glycérol, *lait, amidon",
    "Zutaten: *Fischöl, Gelatine, Glycerin, *Milcheiweiß, Stärke",
    "Ingredients: *fish oil, gelatin, glycerol, *milk protein, starch",
)
SIZE = 26  #: pixels; 6 points at 300 dpi


def printed() -> tuple[Image.Image, list[Print]]:
    """Lists of ingredients with some words in bold, as a scanner sees them."""
    font = ImageFont.load_default(4 * SIZE)
    page = Image.new("L", (5200, 1000), 245)
    pen = ImageDraw.Draw(page)
    words = []
    for number, row in enumerate(ROWS):
        x = 80.0
        for text in row.split():
            stroke = 2 if text.startswith("*") else 0
            shown = text.removeprefix("*")
            place = pen.textbbox((x, 80 + 220 * number), shown, font, stroke_width=stroke)
            pen.text((x, 80 + 220 * number), shown, 30, font, stroke_width=stroke, stroke_fill=30)
            left, top, right, bottom = (value / 4 for value in place)
            words.append(Print(text, left - 1, top - 1, right + 1, bottom + 1, 0.95, 0, (0, 0, number), 0.95))
            x = place[2] + 45
    return page.resize((page.width // 4, page.height // 4), Image.Resampling.BOX), words


@pytest.mark.parametrize(("blur", "grain"), [(0.0, 0), (1.2, 0), (1.0, 10)])
def test_bold_print_is_known_in_a_blurred_and_a_grainy_picture(blur: float, grain: float) -> None:
    page, words = printed()
    page = page.filter(ImageFilter.GaussianBlur(blur)) if blur else page
    if grain:
        chance = Image.frombytes("L", page.size, Random(1).randbytes(page.width * page.height))
        page = ImageChops.add(
            page, chance.point([round((value - 128) * grain / 74) + 128 for value in range(256)]), 1, -128
        )
    found = bold(page, words, dict.fromkeys(words, 0.52 * SIZE))
    assert [word.text for word in words if word in found] == [w.text for w in words if w.text.startswith("*")]
