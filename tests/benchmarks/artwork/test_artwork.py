"""The generator and the scores agree with each other and with pdfium."""

from __future__ import annotations

import io
from collections import Counter
from typing import Any

import numpy
import pypdfium2
import pytest
from PIL import Image

from . import VARIANTS, Truth, make, names
from .score import normal, printed_units, score


def perfectly_read(truth: Truth) -> dict[str, Any]:
    """What a reader without fault would say about an artwork."""
    joins = {h.first: h for h in truth.hyphenations}
    seconds = {h.second for h in truth.hyphenations}
    words = [
        {
            "text": joins[i].joined if i in joins else w.text,
            "box": w.box,
            "panel": w.panel,
            "direction": w.direction,
        }
        for i, w in enumerate(truth.words)
        if i not in seconds
    ]
    tables = []
    for table in truth.tables:
        rows = [[""] * 8 for _ in range(1 + max(c.row for c in table.cells))]
        for cell in table.cells:
            rows[cell.row][cell.column] = cell.text
        tables.append({"page": 1, "box": table.box, "rows": rows})
    panels = [{"page": 1, "box": p.box, "language": p.language} for p in truth.panels]
    page = {
        "page": 1,
        "width": truth.width,
        "height": truth.height,
        "method": "text",
        "unread": [],
        "words": words,
    }
    return {"files": ["x"], "pages": [page], "panels": panels, "tables": tables}


@pytest.mark.parametrize("design", names())
def test_a_faultless_reader_scores_one_everywhere(design: str) -> None:
    counted = score(*(lambda t: (t, perfectly_read(t)))(make(design, "text").truth)).counts
    assert {m: c for m, c in counted.items() if c[0] != c[1]} == {}


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_same_seed_gives_the_same_bytes(variant: str) -> None:
    one, two = make("night-drops", variant, 5, dpi=100), make("night-drops", variant, 5, dpi=100)
    assert one.data == two.data
    assert one.truth == two.truth


@pytest.mark.parametrize("design", names())
@pytest.mark.parametrize("variant", ["text", "shuffled"])
def test_pdfium_finds_every_printed_letter_in_the_text_layer(design: str, variant: str) -> None:
    artwork = make(design, variant)
    page = pypdfium2.PdfDocument(artwork.data)[0]
    letters = Counter(c for c in normal_letters(page.get_textpage().get_text_range()))
    printed = Counter(c for w in artwork.truth.words for c in normal_letters(w.text))
    assert not printed - letters


@pytest.mark.parametrize("variant", ["text", "mixed"])
@pytest.mark.parametrize("design", names())
def test_words_stand_where_the_truth_says(design: str, variant: str) -> None:
    """Every box of the truth has ink in it."""
    artwork = make(design, variant)
    assert share_with_ink(upright_page(artwork.data, artwork.truth), artwork.truth) > 0.995


@pytest.mark.parametrize("variant", [v for v in VARIANTS if v not in ("text", "outlined", "mixed", "shuffled")])
@pytest.mark.parametrize("design", ["bath-flakes", "collagen-sachet", "carton-flat", "iodine-box", "rosehip-bottle"])
def test_words_stand_where_the_truth_says_in_pictures(design: str, variant: str) -> None:
    artwork = make(design, variant, dpi=150)
    if artwork.suffix == ".pdf":
        picture = upright_page(artwork.data, artwork.truth)
    else:
        picture = Image.open(io.BytesIO(artwork.data)).convert("L")
        assert picture.size == (artwork.truth.width, artwork.truth.height)
    assert share_with_ink(picture, artwork.truth) > 0.995


def test_glued_and_missing_words_cost_points() -> None:
    truth = make("bath-flakes", "text").truth
    read = perfectly_read(truth)
    words = read["pages"][0]["words"]
    words[4:6] = [{**words[4], "text": words[4]["text"] + words[5]["text"]}]
    counted = score(truth, read).counts
    assert counted["recall"][0] == len(printed_units(truth)) - 2
    assert counted["precision"][0] == counted["precision"][1] - 1


def test_a_word_that_is_not_printed_costs_precision() -> None:
    truth = make("carton-flat", "text").truth
    read = perfectly_read(truth)
    ghost = truth.unprinted[0]
    read["pages"][0]["words"].append({"text": ghost.text, "box": ghost.box, "panel": 0, "direction": 0})
    counted = score(truth, read).counts
    assert counted["unprinted_kept_out"][0] == counted["unprinted_kept_out"][1] - 1
    assert counted["precision"][0] == counted["precision"][1] - 1


def normal_letters(text: str) -> str:
    return "".join(c for c in normal(text) if c.isalnum())


def upright_page(data: bytes, truth: Truth) -> Image.Image:
    """The trimmed page in grey, two pixels a point."""
    page = pypdfium2.PdfDocument(data)[0]
    image: Image.Image = page.render(scale=2).to_pil().convert("L")
    margin_x = (image.width - 2 * truth.width) / 2
    margin_y = (image.height - 2 * truth.height) / 2
    return image.crop((round(margin_x), round(margin_y), round(image.width - margin_x), round(image.height - margin_y)))


def share_with_ink(image: Image.Image, truth: Truth) -> float:
    """Of the words with letters, how many have light and dark inside their box."""
    pixels = numpy.asarray(image, dtype=numpy.int16)
    across, down = image.width / truth.width, image.height / truth.height
    good = total = 0
    for word in truth.words:
        if not normal(word.text):
            continue
        x0, top, x1, bottom = word.box
        part = pixels[int(top * down) : int(bottom * down) + 1, int(x0 * across) : int(x1 * across) + 1]
        total += 1
        good += int(part.size) > 0 and int(part.max()) - int(part.min()) > 40
    return good / total
