"""How a particular is printed: too small, too pale, an allergen without emphasis (PDF only)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .effect import Effect, Sign, sign
from .label import Label
from .mutant import DRAWN_ONLY, Mutant, changed
from .removed import NEUTRAL, judged

FOOD_INFORMATION = ["name", "ingredients", "net-quantity", "best-before", "storage", "operator", "portion"]
SUPPLEMENT = ["exceed", "varied", "children", "amounts"]
BETWEEN = ["name", "ingredients", "storage", "operator"]
PALE = ["exceed", "ingredients", "children", "operator"]


def printed(label: Label) -> Iterator[Mutant]:
    if label.kind == "oral":
        yield from _sized(label, FOOD_INFORMATION + SUPPLEMENT, "tiny", Sign(frozenset({"legibility.height"})))
        between = Sign(frozenset({"legibility.height"}), outcomes=frozenset({"unsure"}))
        yield from _sized(label, BETWEEN, "small", between)
        yield from _sized(label, PALE, "pale", sign("legibility.contrast"))
    for place, particular in enumerate(label.particulars):
        if "<b>" in particular.text:
            plain = replace(particular, text=particular.text.replace("<b>", "").replace("</b>", ""))
            effect = Effect((sign("allergen.emphasis", None, particular.language),))
            change = f"emphasis lost {particular.language}"
            yield changed(label, "allergen", change, {place: plain}, effect, DRAWN_ONLY)


def _sized(label: Label, statements: list[str], look: str, need: Sign) -> Iterator[Mutant]:
    """Each statement in one of the market's languages, taken in turn."""
    for turn, statement in enumerate(statements):
        places = [
            p
            for p in label.places(statement)
            if label.particulars[p].statement == statement and label.particulars[p].language in (None, *label.required)
        ]
        if places and (statement not in NEUTRAL or len(places) == 1) and judged(label, statement):
            place = places[turn % len(places)]
            old = label.particulars[place]
            effect = Effect((need,), (Sign(frozenset({"legibility.height"})),) if look != "pale" else ())
            change = f"{look} {statement} {old.language or 'all'}"
            yield changed(
                label,
                "shrunk" if look != "pale" else "pale",
                change,
                {place: replace(old, look=look)},
                effect,
                DRAWN_ONLY,
            )
