"""Pale print is read by itself, and the scenery of a photograph is not read at all."""

from __future__ import annotations

import random

import pytest
from PIL import Image, ImageDraw, ImageFilter

from labellint.read import ink, pale
from labellint.read.pale import with_pale
from labellint.read.prints import Print
from labellint.read.scenery import without_scenery


def word(text: str, left: float, top: float, line: int) -> Print:
    return Print(text, left, top, left + 60, top + 20, 0.9, 0, (0, line), 0.9)


FIRST = [word("Magnesium", 50.0 + 100 * i, 40, 1) for i in range(5)]
PALE = [word(text, 50.0 + 100 * i, 200, 2) for i, text in enumerate(("da", "gelijkse", "por", "tie"))]


def page(shade: int) -> Image.Image:
    image = Image.new("L", (700, 300), 240)
    pen = ImageDraw.Draw(image)
    for words, grey in ((FIRST, 20), (PALE, shade)):
        for each in words:
            for x in range(int(each.left), int(each.right), 8):
                pen.rectangle((x, each.top, x + 3, each.bottom), fill=grey)
    return image


def anew(monkeypatch: pytest.MonkeyPatch, *texts: str) -> list[tuple[int, int]]:
    """What the engine sees when it is asked again, and the sizes of the pictures that it is given."""
    sizes: list[tuple[int, int]] = []

    def glance(image: Image.Image, look: object, corner: tuple[int, int], *_: object) -> list[Print]:
        sizes.append(image.size)
        return [word(text, 50.0 + 100 * i, 200, 9) for i, text in enumerate(texts)]

    monkeypatch.setattr(pale, "glance", glance)
    return sizes


def test_words_of_pale_print_that_fell_apart_are_read_by_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    """The warnings in pale grey were in pieces, and so they were missing."""
    sizes = anew(monkeypatch, "dagelijkse", "portie")
    found = with_pale(page(190), [*FIRST, *PALE], ("nl",), 300)
    assert [each.text for each in found] == ["Magnesium"] * 5 + ["dagelijkse", "portie"]
    assert len(sizes) == 1
    assert sizes[0][1] < 100


def test_pale_print_that_shows_less_by_itself_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    anew(monkeypatch, "dag")
    assert list(with_pale(page(190), [*FIRST, *PALE], ("nl",), 300)) == [*FIRST, *PALE]


def test_print_of_one_contrast_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = anew(monkeypatch, "dagelijkse")
    with_pale(page(20), [*FIRST, *PALE], ("nl",), 300)
    assert sizes == []


def test_only_the_ink_of_a_photograph_is_read() -> None:
    noise = random.Random(2).randbytes(1200 * 1200)
    scene = Image.frombytes("L", (1200, 1200), noise).filter(ImageFilter.GaussianBlur(12))
    scene = scene.point([min(255, max(0, 128 + (value - 128) * 12)) for value in range(256)])
    ImageDraw.Draw(scene).text((500, 500), "Magnesium 100 mg", fill=0, stroke_width=1)
    shown = without_scenery(scene, ink.edges(scene))
    assert shown.crop((500, 500, 590, 512)).tobytes() == scene.crop((500, 500, 590, 512)).tobytes()
    assert len(shown.crop((0, 0, 300, 300)).getcolors() or ()) == 1


def test_a_page_with_little_print_is_read_as_it_is() -> None:
    sheet = Image.new("L", (1200, 1200), 250)
    ImageDraw.Draw(sheet).text((500, 500), "Magnesium 100 mg", fill=0)
    assert without_scenery(sheet, ink.edges(sheet)) is sheet
