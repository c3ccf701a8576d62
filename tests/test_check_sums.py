"""Percentages, columns and languages that must agree with the amounts."""

from __future__ import annotations

import pytest
from msgspec import structs

from labellint.label import Line
from labellint.lint import lint
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import Context
from labellint.verdict import Market
from tests.doses import facts
from tests.test_check_limit import DAY, rulebook, verdict, vocabulary

SHARE = "eu/reference-intake-share"


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Per tablet: magnesium 300 mg (80 % RI).", []),
        ("Per tablet: magnesium 56 mg (15 % RI).", []),
        ("Per tablet: magnesium 187,5 mg (50 % RI), zink 2,5 mg (25 % RI).", []),
        ("Per tablet: magnesium 150 mg (45 % RI).", ["45 %"]),
        ("Per tablet: magnesium 150 mg (40 % RI), zink 5 mg (40 % RI).", ["40 %"]),
        ("Pro Kapsel: Vitamin D 20 µg (800 I.E.) 400 % NRV", []),
    ],
)
def test_a_declared_percentage_is_that_of_the_reference_intake(text: str, quotes: list[str]) -> None:
    assert [finding.quote.text for finding in verdict(SHARE, text).findings if finding.quote] == quotes


def in_a_picture(rule: str, text: str) -> str:
    """The outcome of a rule on a text that was read by OCR."""
    label = read_bytes(text.encode(), "label.txt")
    panels = tuple(
        structs.replace(
            panel,
            lines=tuple(
                Line(tuple(structs.replace(w, source="ocr", confidence=0.95) for w in line.words), line.starts)
                for line in panel.lines
            ),
        )
        for panel in label.panels
    )
    context = Context(markets=("be",), as_of=DAY, kind="oral")
    linted = lint(structs.replace(label, panels=panels), rulebook(), vocabulary(), Register(), context)
    return next(v.outcome for v in linted.verdicts if v.rule == rule)


def test_a_percentage_that_does_not_fit_its_amount_in_a_picture_is_unsure_and_not_kept() -> None:
    assert in_a_picture(SHARE, "Voedingssupplement. Per tablet: magnesium 90 mg (30 % RI).") == "unsure"


@pytest.mark.parametrize(
    ("heading", "other", "outcome"),
    [
        ("per tablet   per 3 tabletten", "0,84 µg", "kept"),
        ("per tablet   per 5 tabletten", "0,84 µg", "unsure"),  # a 3 that was read as a 5
        ("par gélule   par 5 gélules", "0,84 µg", "unsure"),
        ("pro Kapsel   pro 8 Kapseln", "0,84 µg", "unsure"),
        ("per capsule   per 5 capsules", "0,84 µg", "unsure"),
        ("per tablet   per 3 tabletten", "1,84 µg", "broken"),  # one row is wrong, and not all
    ],
)
def test_a_number_of_units_that_no_row_of_a_picture_fits_may_be_misread(heading: str, other: str, outcome: str) -> None:
    table = f"                {heading}\nMagnesium       50 mg        150 mg\nVitamin B12     {other}      2,5 µg"
    assert in_a_picture("eu/amounts-columns", f"Voedingssupplement\n\n{table}") == outcome
    misread = "broken" if outcome == "unsure" else outcome
    assert verdict("eu/amounts-columns", f"Voedingssupplement\n\n{table}").outcome == misread


@pytest.mark.parametrize(
    "text",
    [
        "Per dagelijkse portie (2 tabletten): magnesium 200 mg (58 % RI).",
        "Par portion journalière (2 comprimés) : magnésium 200 mg (58 % AR).",
        "Pro Tagesdosis (2 Tabletten): Magnesium 200 mg (56 % NRV).",
        "Per daily dose (2 tablets): magnesium 200 mg (66 % NRV).",
    ],
)
def test_a_percentage_that_no_other_reference_rounds_to_is_told_without_one(text: str) -> None:
    (finding,) = verdict(SHARE, text).findings
    assert not any(f"{wrong} mg" in finding.message for wrong in (300, 350, 400))


@pytest.mark.parametrize(("percent", "used"), [("50 %", "300 mg"), ("43 %", "350 mg")])
def test_the_message_says_when_a_national_recommendation_was_used(percent: str, used: str) -> None:
    finding = verdict(SHARE, f"Pro Tagesdosis: Magnesium 150 mg ({percent} NRV).", "de").findings[0]
    assert f"computed with {used}" in finding.message
    assert finding.workings == "150 mg / 375 mg = 40 %"


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [("125 mg", "250 mg", "kept"), ("66,7 mg", "133 mg", "kept"), ("125 mg", "300 mg", "broken")],
)
def test_twice_the_units_is_twice_the_amount(first: str, second: str, outcome: str) -> None:
    text = (
        f"            per tablet    per 2 tabletten\nMagnesium   {first}        {second}\n\nNeem 2 tabletten per dag."
    )
    assert verdict("eu/amounts-columns", text).outcome == outcome


@pytest.mark.parametrize(
    ("rule", "market", "text", "outcome"),
    [
        ("be/nutrient-maximums", "be", "1 tablet per dag. Per tablet: zink 22,5 mg", "kept"),
        ("be/nutrient-maximums", "be", "1 tablet per dag. Per tablet: zink 23 mg", "broken"),
        ("nl/nutrient-maximums", "nl", "1 tablet per dag. Per tablet: vitamine D 3200 IE", "broken"),
        ("nl/nutrient-maximums", "nl", "1 tablet per dag. Per tablet: zink 50 mg", "not_applicable"),
        ("de/bfr-amounts", "de", "Täglich 1 Tablette. Pro Tablette: Zink 10 mg", "broken"),
        ("fr/magnesium-guidance", "fr", "1 comprimé par jour. Par comprimé : magnésium 350 mg", "kept"),
        ("fr/magnesium-guidance", "fr", "1 comprimé par jour. Par comprimé : magnésium 361 mg", "broken"),
        ("eu/upper-levels", "eu", "Take 1 tablet daily. Each tablet contains zinc 26 mg", "broken"),
        ("be/nutrient-maximums", "be", "1 tablet per dag. Per tablet: bètacaroteen 20 mg", "not_applicable"),
    ],
)
def test_each_market_has_its_own_maximums_and_doubtful_ones_are_not_judged(
    rule: str, market: Market, text: str, outcome: str
) -> None:
    assert verdict(rule, text, market, DAY).outcome == outcome


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [
        (
            "Voedingssupplement. Per tablet: magnesium 150 mg (40 % RI). Neem 2 tabletten per dag.",
            "Complément alimentaire. Par comprimé : magnésium 160 mg (43 % AR). Prendre 2 comprimés par jour.",
            "broken",
        ),
        (
            "Nahrungsergänzungsmittel. Pro Kapsel: Magnesium 150 mg (40 % NRV). Täglich 2 Kapseln.",
            "Food supplement. Per capsule: magnesium 105 mg (28 % NRV). Take 2 capsules daily.",
            "broken",
        ),
        ("Une gélule apporte 90 mg de magnésium.", "One capsule provides 100 mg of magnesium.", "broken"),
        (
            "Voedingssupplement. Per tablet: magnesium 150 mg (40 % RI). Neem 2 tabletten per dag.",
            "Complément alimentaire. Par comprimé : magnésium 150 mg (40 % AR). Prendre 2 comprimés par jour.",
            "kept",
        ),
    ],
)
def test_languages_that_one_blank_line_parts_are_compared(first: str, second: str, outcome: str) -> None:
    assert verdict("eu/amounts-languages", f"{first}\n\n{second}").outcome == outcome


@pytest.mark.parametrize(
    ("other", "outcome"),
    [
        ("bitartrate de choline 610 mg, dont choline 250 mg", "kept"),
        ("choline 250 mg, bitartrate de choline 610 mg", "kept"),
        ("bitartrate de choline 610 mg, dont choline 200 mg", "broken"),
    ],
)
def test_a_salt_and_what_it_holds_may_be_told_in_another_order(other: str, outcome: str) -> None:
    text = (
        "Voedingssupplement. Neem 2 capsules per dag. Per 2 capsules: cholinebitartraat 610 mg, waarvan choline 250 mg."
        f"\n\n\n\nComplément alimentaire. Prendre 2 gélules par jour. Par 2 gélules : {other}."
    )
    assert verdict("eu/amounts-languages", text).outcome == outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Voedingssupplement. Per tablet: vitamine D 1000 IE (50 µg). Neem 1 tablet per dag.", "broken"),
        ("Complément alimentaire. Par comprimé : vitamine D3 2 000 UI = 25 µg. Prendre 1 comprimé par jour.", "broken"),
        ("Nahrungsergänzungsmittel. Pro Kapsel: Vitamin A 800 µg (800 I.E.). Täglich 1 Kapsel.", "broken"),
        ("Food supplement. Per capsule: 50 µg (1000 IU) vitamin D3. Take 1 capsule a day.", "broken"),
        ("Voedingssupplement. Per tablet: vitamine D 25 µg / 1000 IE. Neem 1 tablet per dag.", "kept"),
        ("Food supplement. Per capsule: vitamin E 12 mg (12 IU). Take 1 capsule a day.", "kept"),
    ],
)
def test_international_units_and_the_weight_beside_them_agree(text: str, outcome: str) -> None:
    assert verdict("eu/amounts-activity", text).outcome == outcome
    doubt = facts(text).daily[0].doubt
    assert doubt == ("differs" if outcome == "broken" else None)


@pytest.mark.parametrize("text", [
    "Voedingssupplement. Per tablet: vitamine D 1000 IE (250 % RI). Neem 1 tablet per dag.",
    "Complément alimentaire. Par comprimé : vitamine D3 1 000 UI (25 µg, 250 %). Prendre 1 comprimé par jour.",
    "Nahrungsergänzungsmittel. Pro Kapsel: Vitamin D 1.000 I.E. (= 25 µg) 250 % NRV. Täglich 1 Kapsel.",
    "Food supplement. Per capsule: 1000 IU vitamin D (250 % NRV). Take 1 capsule a day.",
])  # fmt: skip
def test_a_percentage_beside_international_units_is_recomputed(text: str) -> None:
    (finding,) = verdict("eu/reference-intake-share", text).findings
    assert finding.workings == "1000 IU / 40 / 5 µg = 500 %"
