"""``labellint read --overlay``: a picture of what was seen, one a page, and never over the label itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs
from PIL import Image, ImageChops
from reportlab.pdfgen.canvas import Canvas

from labellint.label import Box, LeftOut
from labellint.read import page_pictures, read_bytes
from labellint.report.overlay import dots, overlay
from labellint.report.spoken import in_panel, spoken

from .conftest import Run
from .drawn import pdf, put

DUTCH = ["Dit mineraal draagt bij tot", "een normale werking van het", "zenuwstelsel en de spieren."]


def page(canvas: Canvas) -> None:
    put(canvas, 40, 60, *DUTCH)


def changed(before: Image.Image, after: Image.Image) -> tuple[int, int, int, int] | None:
    """Where two pictures of one size clearly differ."""
    return ImageChops.difference(before, after).convert("L").point([0] * 60 + [255] * 196).getbbox()


def test_a_panel_is_framed_where_its_words_stand() -> None:
    data = pdf(page)
    label = read_bytes(data, "label.pdf")
    (shown,) = label.pages
    (picture,) = page_pictures("label.pdf", [dots(shown)], data)
    assert picture is not None
    scale = picture.width / shown.width
    drawn = overlay(label, shown, picture)
    assert drawn.width == picture.width
    assert drawn.height > picture.height  # the key stands below
    box = changed(picture, drawn.crop((0, 0, *picture.size)))
    panel = label.panels[0].box
    assert box is not None
    assert [round(at / scale) for at in (box[0], box[2])] == pytest.approx([panel.x0, panel.x1], abs=6)


def test_a_page_of_a_text_file_is_drawn_as_its_words(tmp_path: Path, run: Run) -> None:
    source, target = tmp_path / "label.txt", tmp_path / "out.png"
    source.write_text("Voedingssupplement met magnesium\n", encoding="utf-8")
    assert run("read", source, "--overlay", target).code == 0
    with Image.open(target) as drawn:
        assert (drawn.format, min(drawn.size) > 20) == ("PNG", True)


def test_what_was_left_out_and_not_read_is_hatched() -> None:
    data = pdf(page)
    label = read_bytes(data, "label.pdf")
    plain = overlay(label, label.pages[0], Image.new("RGB", (800, 800), "white"))
    place = Box(1, 200.0, 200.0, 300.0, 260.0)
    for told in ({"unread": (place,)}, {"left_out": (LeftOut(place, "hidden layer", "Nota"),)}):
        hatched = overlay(label, structs.replace(label.pages[0], **told), Image.new("RGB", (800, 800), "white"))
        box = changed(plain.crop((0, 0, 800, 800)), hatched.crop((0, 0, 800, 800)))
        assert box is not None
        assert box[2] - box[0] >= 190


def test_several_pages_are_several_pictures_or_one_pdf(tmp_path: Path, run: Run) -> None:
    source = tmp_path / "label.pdf"
    source.write_bytes(pdf(page, page))
    told = run("read", source, "--overlay", tmp_path / "out.png")
    assert told.code == 0
    assert sorted(path.name for path in tmp_path.glob("out*")) == ["out-1.png", "out-2.png"]
    assert "out-1.png" in told.err
    assert run("read", source, "--overlay", tmp_path / "both.pdf").code == 0
    assert (tmp_path / "both.pdf").read_bytes().count(b"/Type /Page\n") == 2


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("out.bmp", "*.png, *.jpg or *.pdf"),
        ("no/out.png", "there is no folder"),
        ("folder.png", "this is a folder"),
        ("label.pdf", "this is the label itself"),
    ],
)
def test_a_place_where_no_picture_can_be_written_is_refused_before_reading(
    target: str, words: str, tmp_path: Path, run: Run
) -> None:
    source = tmp_path / "label.pdf"
    source.write_bytes(pdf(page))
    (tmp_path / "folder.png").mkdir()
    before = source.read_bytes()
    told = run("read", source, "--overlay", tmp_path / target)
    assert (told.code, told.out) == (2, "")
    assert words in told.err
    assert source.read_bytes() == before


def test_a_file_in_the_way_is_one_sentence(tmp_path: Path, run: Run) -> None:
    source = tmp_path / "label.pdf"
    source.write_bytes(pdf(page, page))
    (tmp_path / "out-1.png").mkdir()
    told = run("read", source, "--overlay", tmp_path / "out.png")
    assert told.code == 2
    assert "cannot be written" in told.err
    assert "Traceback" not in told.err


def test_a_panel_in_two_languages_shows_both() -> None:
    both = ["Neem dagelijks twee capsules in met een glas water.", "Prendre deux gélules par jour avec un verre d'eau."]
    label = read_bytes(pdf(lambda c: put(c, 20, 60, " ".join(both), size=6)), "label.pdf")
    (panel,) = label.panels
    assert in_panel(panel, spoken(label)) == ["nl", "fr"]
    plain = read_bytes(pdf(lambda c: put(c, 20, 60, both[0], size=6)), "label.pdf")
    assert in_panel(plain.panels[0], spoken(plain)) == ["nl"]
