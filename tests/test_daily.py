"""The magnesium a day on label texts of many layouts in four languages, as an inspector would compute it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.doses import facts, magnesium

TEXTS = yaml.safe_load((Path(__file__).parent / "daily.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", TEXTS, ids=[case["text"][:40] for case in TEXTS])
def test_the_magnesium_a_day_is_what_an_inspector_would_compute(case: dict[str, str | None]) -> None:
    assert magnesium(case["text"] or "") == case["magnesium"]


@pytest.mark.parametrize("text", [
    "Per tablet: vitamine B12 500 µg (waarvan methylcobalamine 300 µg en cyanocobalamine 200 µg). Dagelijks 1 tablet.",
    "Par comprimé : vitamine B12 500 µg, dont méthylcobalamine 300 µg et cyanocobalamine 200 µg. 1 comprimé par jour.",
    "Pro Tablette: Vitamin B12 500 µg, davon Methylcobalamin 300 µg und Adenosylcobalamin 200 µg. Täglich 1 Tablette.",
    "Per tablet: vitamin B12 500 µg, of which methylcobalamin 300 µg and cyanocobalamin 200 µg. Take 1 tablet a day.",
])  # fmt: skip
def test_the_forms_that_a_vitamin_consists_of_are_not_taken_for_its_element(text: str) -> None:
    assert [(each.substance, each.value) for each in facts(text).daily] == [("vitamin-b12", 500)]
