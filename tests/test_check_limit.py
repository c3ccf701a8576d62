"""A day's magnesium against the limits: broken, unsure and kept, by market and date."""

from __future__ import annotations

import datetime as dt

import pytest

from labellint.lint import lint
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import Context
from labellint.verdict import Market, Verdict
from tests.doses import rulebook, vocabulary

DAY = dt.date(2026, 11, 21)


def verdict(rule: str, text: str, market: Market = "be", day: dt.date = DAY) -> Verdict:
    context = Context(markets=(market,), as_of=day, kind="oral")
    linted = lint(read_bytes(text.encode(), "label.txt"), rulebook(), vocabulary(), Register(), context)
    return next(v for v in linted.verdicts if v.rule == rule)


DOSE = "eu/magnesium-dose"


def test_an_amount_that_nobody_knows_keeps_no_limit() -> None:
    text = "Voedingssupplement. Ingrediënten: magnesiumoxide. Neem 1 tablet per dag."
    assert verdict("eu/magnesium-amount", text).outcome == "broken"
    assert verdict(DOSE, text).outcome == "not_applicable"


@pytest.mark.parametrize(
    ("text", "outcome", "category"),
    [
        ("1 tablet per dag. Per tablet: magnesium 250 mg", "kept", None),
        ("1 tablet per dag. Per tablet: magnesium 250,5 mg", "broken", "dose.over_limit"),
        ("2 tabletten per dag. Per tablet: magnesium 150 mg", "broken", "dose.over_limit"),
        ("1 tablet per dag. Per tablet: magnesiumchloride 2100 mg", "broken", "dose.over_limit"),
        ("1 tablet per dag. Per tablet: magnesiumchloride 2000 mg", "unsure", "dose.unclear"),
        ("1 tablet per dag. Per tablet: magnesiumchloride 900 mg", "kept", None),
        ("Per tablet: magnesium 150 mg. 60 tabletten.", "unsure", "dose.unclear"),
        ("1 tablet per dag. Per tablet: magnesium 2O0 mg", "unsure", "dose.unclear"),
        ("1 tablet per dag. Magnesium 1000 mg magnesiumcitraat per tablet.", "unsure", "dose.unclear"),
        ("1 tablet per dag. Magnesium 2000 mg magnesiumcitraat per tablet.", "broken", "dose.over_limit"),
        ("1 tablet per dag. Magnesium 200 mg magnesiumcitraat per tablet.", "kept", None),
        ("1 tablet per dag. Per tablet: vitamine C 80 mg", "kept", None),
    ],
)
def test_even_the_lowest_over_is_broken_and_only_the_highest_is_unsure(
    text: str, outcome: str, category: str | None
) -> None:
    found = verdict(DOSE, text)
    assert found.outcome in ((outcome,) if category else (outcome, "not_applicable"))
    assert [finding.category for finding in found.findings] == ([category] if category else [])


@pytest.mark.parametrize(
    ("market", "words"),
    [
        ("be", "Belgium's legal maximum is 450 mg a day."),
        ("nl", "The Netherlands have no legal maximum for magnesium."),
        ("de", "Germany has no legal maximum; the BfR proposes 250 mg a day."),
        ("fr", "not verified"),
        ("eu", "The Union has no legal maximum"),
    ],
)
def test_the_message_says_whose_limit_it_is_and_what_the_law_of_the_market_is(market: Market, words: str) -> None:
    finding = verdict(DOSE, "2 tabletten per dag. Per tablet: magnesium 150 mg", market).findings[0]
    assert "EFSA's upper level for magnesium from supplements" in finding.message
    assert words in finding.message
    assert finding.severity == "error"
    assert finding.workings == "2 x 150 mg magnesium = 300 mg magnesium a day"


@pytest.mark.parametrize(
    ("value", "market", "day", "outcome"),
    [
        ("450 mg", "be", DAY, "kept"),
        ("451 mg", "be", DAY, "broken"),
        ("451 mg", "be", dt.date(2021, 6, 30), "not_applicable"),
        ("451 mg", "be", dt.date(2021, 7, 1), "broken"),
    ],
)
def test_belgiums_own_maximum_is_dated(value: str, market: Market, day: dt.date, outcome: str) -> None:
    assert (
        verdict("be/magnesium-maximum", f"1 tablet per dag. Per tablet: magnesium {value}", market, day).outcome
        == outcome
    )


def test_belgiums_maximum_is_not_run_in_another_market() -> None:
    context = Context(markets=("nl",), as_of=DAY, kind="oral")
    linted = lint(read_bytes(b"x 300 mg", "label.txt"), rulebook(), vocabulary(), Register(), context)
    assert all(v.rule != "be/magnesium-maximum" for v in linted.verdicts)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Voedingssupplement. Ingrediënten: magnesiumcitraat, vulstof: cellulose. 2 capsules per dag.", "broken"),
        ("Voedingssupplement. Ingrediënten: vitamine C, antiklontermiddel: magnesiumstearaat.", "not_applicable"),
        ("Voedingssupplement. Magnesium 100 mg per tablet. Ingrediënten: magnesiumcitraat.", "kept"),
    ],
)
def test_a_magnesium_product_without_an_amount_is_found(text: str, outcome: str) -> None:
    assert verdict("eu/magnesium-amount", text).outcome == outcome


@pytest.mark.parametrize(
    ("text", "young"),
    [
        ("Toddlers from 18 months: 1 gummy a day. Per gummy: magnesium 60 mg.", True),
        ("Vanaf 18 maanden: 1 gummy per dag. Per gummy: magnesium 60 mg.", True),
        ("Dès 24 mois : 1 gomme par jour. Par gomme : magnésium 60 mg.", True),
        ("Kinder ab 36 Monaten: täglich 1 Kautablette. Pro Kautablette: Magnesium 60 mg.", True),
        ("Children from 60 months: 1 gummy a day. Per gummy: magnesium 60 mg.", False),
        ("Adultes : 1 gomme par jour pendant 2 mois. Par gomme : magnésium 60 mg.", False),
        ("Volwassenen: neem 1 tablet per dag gedurende 3 maanden. Per tablet: magnesium 60 mg.", False),
        ("Erwachsene: über 3 Monate täglich 1 Kapsel. Pro Kapsel: Magnesium 60 mg.", False),
    ],
)
def test_an_age_in_months_is_an_age_and_the_length_of_a_course_is_none(text: str, young: bool) -> None:
    found = verdict("eu/magnesium-dose", text).findings
    assert any(finding.category == "dose.audience" for finding in found) == young
