"""``labellint read`` tells what was not read and why, for people and for machines."""

from __future__ import annotations

import json
from typing import Any

from msgspec import structs

from labellint.label import Box, Label, LeftOut
from labellint.read import read_bytes
from labellint.report.read import to_json, to_text

from .drawn import pdf, put


def label(**page: Any) -> Label:
    found = read_bytes(pdf(lambda c: put(c, 20, 40, "Magnesium 300 mg")), "label.pdf")
    return structs.replace(found, pages=(structs.replace(found.pages[0], **page),))


def test_ink_that_was_not_read_is_told_with_its_share_and_the_reason() -> None:
    found = label(unread=(Box(1, 0.0, 0.0, 72.0, 36.0),), unread_share=0.25, problem="Tesseract is not installed.")
    text, (page,) = to_text(found), json.loads(to_json(found))["pages"]
    assert "Not read: 1 region, 25% of the ink" in text
    assert "at 0,0 to 25,13 mm" in text
    assert "Tesseract is not installed." in text
    assert (page["unread"], page["unread_share"], page["problem"]) == (
        [[0, 0, 72, 36]], 0.25, "Tesseract is not installed."
    )  # fmt: skip


def test_a_photo_whose_size_in_print_is_not_known_is_not_given_millimetres() -> None:
    found = label(to_scale=False, unread=(Box(1, 0.0, 0.0, 30.0, 10.0),), width=60.0, height=40.0)
    text, (page,) = to_text(found), json.loads(to_json(found))["pages"]
    assert "Page 1: size in print not known" in text
    assert "at 0,0 to 50,25 % of the page" in text
    assert " mm" not in text
    assert page["to_scale"] is False


def test_what_was_left_out_is_told_with_the_reason_and_the_words() -> None:
    found = label(left_out=(LeftOut(Box(1, 0.0, 0.0, 9.0, 9.0), "hidden layer", "Nota"),))
    text, (page,) = to_text(found), json.loads(to_json(found))["pages"]
    assert "Left out, hidden layer (1): Nota" in text
    assert page["left_out"] == [{"reason": "hidden layer", "box": [0, 0, 9, 9], "text": "Nota"}]


def test_how_a_word_is_printed_is_told() -> None:
    (page,) = json.loads(to_json(label()))["pages"]
    word = page["words"][0]
    assert (word["text"], word["ink"], word["ground"]) == ("Magnesium", "#000000", "#ffffff")
    assert (word["bold"], word["underlined"], word["direction"], word["source"]) == (False, False, 0, "text")
