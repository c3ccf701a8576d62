"""The Belgian notification number: malformed, doubled, of the wrong category, sold as approval, on a cosmetic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .effect import Effect, Sign, sign
from .label import Label, Particular
from .mutant import Mutant, added, changed

NUMBER = re.compile(r"(?P<categories>(?:NUT|PL|AS)(?:/(?:NUT|PL|AS))*)(?P<gap>:? ?)(?P<company>\d+)/(?P<product>\d+)")
WRONG = {"NUT": "PL", "NUT/AS": "NUT", "NUT/PL": "NUT", "PL": "NUT", "AS": "PL", "NUT/PL/AS": "NUT/PL"}
APPROVED = {
    "nl": "Goedgekeurd door de FOD Volksgezondheid: {}",
    "fr": "Approuvé par le SPF Santé publique : {}",
}


def numbers(label: Label) -> Iterator[Mutant]:
    if label.kind == "topical":
        if label.market == "be":
            number = Particular(("number",), "foot", None, "NUT 1482/17")
            effect = Effect((sign("number.misplaced number.mismatch"),))
            yield added(label, "number", "on a cosmetic", number, effect)
        return
    for place in label.places("number"):
        old = label.particulars[place]
        found = NUMBER.search(old.text)
        if found is None:
            raise ValueError(f"{label.name}: no number in {old.text!r}")
        ways = {
            "product lost": (f"{found['categories']} {found['company']}", "number.malformed"),
            "too long": (f"{found['categories']} 1{found['company']}0/{found['product']}5500", "number.malformed"),
            "letter O": (
                f"{found['categories']} {_with_letter(found['company'])}/{found['product']}",
                "number.malformed",
            ),
            "category": (f"{WRONG[found['categories']]} {found['company']}/{found['product']}", "number.mismatch"),
            "doubled": (
                f"{found[0]} – {found['categories']} 2911/{found['product']}",
                "number.mismatch number.malformed",
            ),
        }
        for way, (text, categories) in ways.items():
            new = replace(old, text=old.text.replace(found[0], text))
            need = sign(categories)
            if way == "letter O":
                need = replace(need, outcomes=frozenset({"broken", "unsure"}))
            if way == "doubled":
                need = Sign(need.categories | {"agreement.languages", "label.contradiction"})
            yield changed(label, "number", way, {place: new}, Effect((need,)))
        for language, words in APPROVED.items():
            new = replace(old, text=words.format(found[0]))
            effect = Effect((sign("number.misplaced"),))
            yield changed(label, "number", f"approval {language}", {place: new}, effect)


def _with_letter(digits: str) -> str:
    for digit, letter in (("0", "O"), ("1", "I"), ("5", "S")):
        if digit in digits:
            return digits.replace(digit, letter, 1)
    return f"O{digits[1:]}"
