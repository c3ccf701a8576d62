"""What the words for a form say of an amount: its printed share, a buffer, the amount of the form beside that of it."""

from __future__ import annotations

import datetime as dt

import pytest

from labellint.lint import lint
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import Context
from tests.doses import facts, magnesium, rulebook, vocabulary


@pytest.mark.parametrize("text", [
    "Neem 2 capsules per dag. Per 2 capsules: magnesiumbisglycinaat 1000 mg, waarvan 11 % magnesium.",
    "2 gélules par jour. Pour 2 gélules : bisglycinate de magnésium 1000 mg (dont 11 % de magnésium élémentaire).",
    "Täglich 2 Kapseln. Pro 2 Kapseln: Magnesiumbisglycinat 1000 mg (mit 11 % elementarem Magnesium).",
    "Take 2 capsules a day. Per 2 capsules: magnesium bisglycinate 1000 mg (providing 11 % elemental magnesium).",
])  # fmt: skip
def test_the_share_of_the_element_is_taken_as_it_is_printed(text: str) -> None:
    assert magnesium(text) == "110 mg"


@pytest.mark.parametrize("text", [
    "Neem 1 capsule per dag. Per capsule: gebufferd magnesiumbisglycinaat 1000 mg.",
    "1 gélule par jour. Par gélule : bisglycinate de magnésium tamponné 1000 mg.",
    "Täglich 1 Kapsel. Pro Kapsel: Magnesiumbisglycinat (gepuffert) 1000 mg.",
    "Take 1 capsule a day. Per capsule: buffered magnesium bisglycinate 1000 mg.",
])  # fmt: skip
def test_a_buffered_compound_holds_oxide_too(text: str) -> None:
    [daily] = facts(text).daily
    assert (daily.value, daily.doubt) == (None, "form")


@pytest.mark.parametrize("text", [
    "Neem 1 capsule per dag. Per capsule: vitamine B6 (als P-5-P 25 mg) 17 mg.",
    "1 gélule par jour. Par gélule : vitamine B6 (sous forme de pyridoxal-5-phosphate 25 mg) 17 mg.",
    "Täglich 1 Kapsel. Pro Kapsel: Vitamin B6 (als Pyridoxal-5-phosphat 25 mg) 17 mg.",
    "Take 1 capsule daily. Per capsule: vitamin B6 (as P-5-P 25 mg) 17 mg.",
])  # fmt: skip
def test_the_weight_of_a_form_in_brackets_is_not_that_of_the_vitamin(text: str) -> None:
    assert [(d.substance, d.value) for d in facts(text).daily] == [("vitamin-b6", 17)]


@pytest.mark.parametrize("text", [
    "Per sachet: 12,3 mmol (300 mg) magnesium. Neem 1 sachet per dag.",
    "Par sachet : 12,3 mmol (300 mg) de magnésium. 1 sachet par jour.",
    "Pro Beutel: 12,3 mmol (300 mg) Magnesium. Täglich 1 Beutel.",
    "Per sachet: 12.3 mmol (300 mg) magnesium. Take 1 sachet a day.",
])  # fmt: skip
def test_of_mmol_and_weight_the_weight_counts(text: str) -> None:
    assert magnesium(text) == "300 mg"


def _found(text: str) -> list[tuple[str, str]]:
    context = Context(markets=("eu",), as_of=dt.date(2026, 11, 28), kind="oral")
    linted = lint(read_bytes(text.encode(), "label.txt"), rulebook(), vocabulary(), Register(), context)
    return [(f.category, f.outcome) for v in linted.verdicts if v.rule == "eu/upper-levels" for f in v.findings]


@pytest.mark.parametrize(("text", "found"), [
    ("Per tablet: niacine (als nicotinezuur) 50 mg. Neem 1 tablet per dag.", [("dose.over_limit", "broken")]),
    ("Par comprimé : acide nicotinique 50 mg. 1 comprimé par jour.", [("dose.over_limit", "broken")]),
    ("Pro Tablette: Nicotinsäure 50 mg. Täglich 1 Tablette.", [("dose.over_limit", "broken")]),
    ("Per tablet: nicotinic acid 50 mg. Take 1 tablet a day.", [("dose.over_limit", "broken")]),
    ("Per tablet: niacin (nicotinamide) 50 mg. Take 1 tablet a day.", []),
    ("Per capsule: vitamine A 4500 µg, waarvan bètacaroteen 500 µg. Neem 1 capsule per dag.",
     [("dose.over_limit", "broken")]),
    ("Par gélule : vitamine A 3500 µg (dont bêta-carotène 1000 µg). 1 gélule par jour.", [("dose.unclear", "unsure")]),
    ("Per tablet: vitamine A (bètacaroteen) 1200 µg. Neem 3 tabletten per dag.", []),
    ("Par comprimé : vitamine A (sous forme de bêta-carotène) 1200 µg. 3 comprimés par jour.", []),
    ("Pro Tablette: Vitamin A (als Beta-Carotin) 1200 µg. Täglich 3 Tabletten.", []),
    ("Per tablet: vitamin A (as beta-carotene) 1200 µg. Take 3 tablets a day.", []),
    ("Par comprimé : vitamine A (rétinol et bêta-carotène) 1200 µg. 3 comprimés par jour.",
     [("dose.unclear", "unsure")]),
    ("Per tablet: vitamin A (as retinyl acetate) 1200 µg. Take 3 tablets a day.", [("dose.over_limit", "broken")]),
    ("Täglich 1 Kapsel. Pro Kapsel: Vitamin A 800 µg, davon Beta-Carotin 500 µg.", []),
    ("Kinderen van 4 tot 10 jaar: 1 tablet per dag. Per tablet: zink 15 mg.", []),
    ("Adults: 1 tablet a day. Per tablet: zinc 15 mg.", []),
])  # fmt: skip
def test_an_upper_level_is_judged_for_its_form(text: str, found: list[tuple[str, str]]) -> None:
    assert _found(text) == found


@pytest.mark.parametrize(("text", "listed"), [
    ("Kinderen van 4 tot 10 jaar: 1 tablet per dag. Per tablet: zink 15 mg, magnesium 50 mg.", {"zinc"}),
    ("Enfants de 4 à 10 ans : 1 comprimé par jour. Par comprimé : zinc 15 mg, magnésium 50 mg.", {"zinc"}),
    ("Kinder von 4 bis 10 Jahren: täglich 1 Tablette. Pro Tablette: Zink 15 mg, Magnesium 50 mg.", {"zinc"}),
    ("Children aged 4 to 10 years: 1 tablet a day. Per tablet: zinc 15 mg, magnesium 50 mg.", {"zinc"}),
    ("Adults: 1 tablet a day. Per tablet: zinc 15 mg, magnesium 50 mg.", set()),
])  # fmt: skip
def test_the_upper_level_of_adults_is_listed_as_not_judged_for_children(text: str, listed: set[str]) -> None:
    context = Context(markets=("eu",), as_of=dt.date(2026, 11, 28), kind="oral")
    linted = lint(read_bytes(text.encode(), "label.txt"), rulebook(), vocabulary(), Register(), context)
    assert {each.limit.substance for each in linted.unjudged if each.reason == "age"} == listed
