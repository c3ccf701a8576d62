"""Pages that are bent round a bottle or seen at a slant: their lines are found and made level."""

from __future__ import annotations

import io
import math
from pathlib import Path
from statistics import median

import pytest
from PIL import Image, ImageDraw, ImageFont

from labellint.read import bent, ink, read_bytes
from tests.recordings import use_recorded

TEXT = (
    "Voedingssupplement met magnesium en vitamine B6. Magnesium draagt bij tot de normale werking van het "
    "zenuwstelsel en tot de vermindering van vermoeidheid. Neem twee capsules per dag in met een glas water. "
    "De aanbevolen dagelijkse portie niet overschrijden. Een gevarieerde voeding en een gezonde levensstijl zijn "
    "belangrijk. Buiten het bereik van jonge kinderen bewaren op een droge en donkere plaats."
)
SIZE = (1500, 1100)


@pytest.fixture(autouse=True)
def _recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_recorded(tmp_path, monkeypatch)


def page() -> tuple[Image.Image, list[tuple[str, float, float]]]:
    """A page of text in lines, and the middle of each word."""
    picture = Image.new("L", SIZE, 245)
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(34)
    x, y, places = 90, 230, []
    for word in TEXT.split():
        wide = int(pen.textlength(word, font=font))
        if x + wide > SIZE[0] - 90:
            x, y = 90, y + 52
        pen.text((x, y), word, fill=20, font=font)
        places.append((word, x + wide / 2, y + 20.0))
        x += wide + 12
    return picture, places


def bow(x: float, y: float) -> float:
    """How far lower a point stands on a bottle that is seen from above."""
    return -130 * ((x - SIZE[0] / 2) / (SIZE[0] / 2)) ** 2 + 0.03 * (y - SIZE[1] / 2) * (x / SIZE[0] - 0.5)


def on_a_bottle(flat: Image.Image) -> Image.Image:
    mesh = []
    for x in range(0, SIZE[0], 20):
        for y in range(0, SIZE[1], 20):
            ends = [(x, y), (x, y + 20), (x + 20, y + 20), (x + 20, y)]
            mesh.append(((x, y, x + 20, y + 20), tuple(v for a, b in ends for v in (a, b - bow(a, b)))))
    return flat.transform(SIZE, Image.Transform.MESH, mesh, Image.Resampling.BICUBIC, fillcolor=245)


def test_words_on_a_bottle_are_read_and_stand_where_they_are() -> None:
    flat, places = page()
    out = io.BytesIO()
    on_a_bottle(flat).save(out, "PNG")
    label = read_bytes(out.getvalue(), "bottle.png")
    assert [word.text for word in label.words] == TEXT.split()
    for word, (_, x, y) in zip(label.words, places, strict=True):
        left, top, right, bottom = (v / 72 * 300 for v in (word.box.x0, word.box.top, word.box.x1, word.box.bottom))
        assert abs((left + right) / 2 - x) < 12
        assert abs((top + bottom) / 2 - (y + bow(x, y))) < 12


def test_a_bend_leads_to_the_flat_page_and_back() -> None:
    flat, _ = page()
    found = bent.bend(bent.leans(ink.edges(on_a_bottle(flat)).either))
    assert found is not None
    for x, y in ((100.0, 300.0), (800.0, 500.0), (1400.0, 700.0)):
        assert found.up(x, y + found.down(x, y)) == pytest.approx(y, abs=0.5)
        assert found.lean(x, y) == pytest.approx((bow(x + 1, y) - bow(x - 1, y)) / 2, abs=math.radians(1.5))


def test_a_flat_page_stays_as_it_is() -> None:
    flat, _ = page()
    assert bent.bend(bent.leans(ink.edges(flat).either)) is None


def test_noise_has_no_lines_that_could_be_bent() -> None:
    assert bent.bend(bent.leans(ink.edges(Image.effect_noise(SIZE, 90)).either)) is None


def test_the_rows_of_a_table_on_a_bent_page_are_those_of_the_flat_one() -> None:
    """On a bottle, each amount stood on the line of the substance below it."""
    from labellint.facts.spans import base_lines
    from labellint.label import Box, Word

    def word(text: str, x: float, flat: float, bent: float) -> Word:
        box = Box(1, x, bent, x + 30, bent + 8)
        return Word(text=text, box=box, source="ocr", flat=Box(1, x, flat, x + 30, flat + 8))

    words = [word("Magnesium", 0, 10, 16), word("150", 90, 10, 10), word("Zink", 0, 20, 26), word("5", 90, 20, 20)]
    rows = [[span.words[0].text for span in line] for line in base_lines(words)]
    assert rows == [["Magnesium", "150"], ["Zink", "5"]]


@pytest.mark.parametrize("degrees", [-10, -6, -3, 0, 3, 5, 6, 10])
def test_the_lean_of_lines_is_seen_however_far_they_lean(degrees: int) -> None:
    flat, _ = page()
    leaning = flat.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=245)

    seen = bent.leans(ink.edges(leaning).either)

    assert seen.level is (degrees == 0)
    middle = median(math.degrees(math.atan(lean.slope)) for lean in seen.places)
    assert abs(middle + degrees) < 0.7
