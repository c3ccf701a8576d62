"""The workings of every amount and every finding can be redone by hand and give the same number."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest
import regex
import yaml

from labellint.checks import CHECKS
from labellint.nutrients import worded
from labellint.quantity import rounded
from labellint.register import Register
from labellint.rulebook import AgreementRule, Context, LimitRule
from labellint.verdict import MARKETS
from tests.doses import facts, rulebook

TEXTS = [case["text"] for case in yaml.safe_load((Path(__file__).parent / "daily.yaml").read_text(encoding="utf-8"))]
FAULTY = [
    "Neem 2 tabletten per dag. Per tablet: magnesium 300 mg (60 % RI).",
    "Neem 3 tabletten per dag. Per tablet | per 3 tabletten\nMagnesium 150 mg | 500 mg",
    "Prendre 4 gélules par jour. Une gélule contient 1.500 mg d'oxyde de magnésium.",
    "Täglich 1 Tablette. Pro Tablette: Zink 30 mg (200 % NRV), Vitamin D 5000 IE.",
    "Box 1: 1 tablet = 150 mg magnesium. Take 2 a day.\nBox 2: 1 tablet = 50 mg magnesium. Take 1 tablet daily.",
    "Take 4 tablets a day. Per daily dose (2 tablets): magnesium 200 mg (60 % NRV).",
    "Magnesium 150 mg (50 % RI) per tablet. Neem 's morgens en 's middags 1 tablet en 's avonds 2 tabletten.",
    "100 % Trimagnesiumdicitrat. 1 Messlöffel = 3 g. Täglich 1 Messlöffel. Zink je Messlöffel 20 mg (100 % NRV).",
    "Par comprimé : vitamine D3 5 000 UI (125 µg, 250 %), vitamine A 4000 UI. 2 comprimés par jour.",
    "Per tablet: vitamine D 1000 IE (50 µg). Neem om de dag 1 tablet. Zink 30 mg (300 % RI).",
    "Per 10 ml: magnesium 300 mg (60 % RI). Neem dagelijks 1 eetlepel en 1 theelepel.",
    "Per tablet | % RI per 3 tabletten\nMagnesium 100 mg | 100 %\nZink 5 mg | 150 %\n\nNeem 3 tabletten per dag.",
]
_NUMBER = r"\d+(?:\.\d+)?"
_UNIT = regex.compile(rf"(?<={_NUMBER}) ?(?:mg|µg|g|ml|IU|%)(?![a-z])")


def computed(workings: str) -> tuple[list[Decimal], list[Decimal]]:
    """The left and the right side of workings: at the low and at the high end of what they leave open."""
    left, _, right = workings.partition(" = ")
    return _ends(left), _ends(right)


def _ends(side: str) -> list[Decimal]:
    hundredth = Decimal("0.01") if side.endswith("%") else Decimal(1)
    return [rounded(_value(side, end) * hundredth) for end in (0, 1)]


def _value(side: str, end: int) -> Decimal:
    """A side read as a person would: numbers, "x", "/", "+" and brackets; words say what the numbers are of."""
    side = _UNIT.sub("", side)
    side = regex.sub(
        rf"({_NUMBER}) \(({_NUMBER}) to ({_NUMBER})\)", lambda m: m[2 + end], side
    )  # the sum, with its ends where commercial grades differ
    side = regex.sub(rf"({_NUMBER}) \(({_NUMBER}) in commercial grades\)", lambda m: (min, max)[end](m[1], m[2]), side)
    side = regex.sub(rf"({_NUMBER}) to ({_NUMBER})", lambda m: m[1 + end], side)
    parts = regex.findall(r"(?<![\w-])\d+(?:\.\d+)?(?![\w-])|(?<= )x(?= )|[/+()]", side)
    return _sum(parts)[0]


def _sum(parts: list[str]) -> tuple[Decimal, list[str]]:
    total, parts = _product(parts)
    while parts and parts[0] == "+":
        more, parts = _product(parts[1:])
        total += more
    return total, parts


def _product(parts: list[str]) -> tuple[Decimal, list[str]]:
    total, parts = _one(parts)
    while parts and parts[0] in ("x", "/"):
        more, rest = _one(parts[1:])
        total, parts = (total * more if parts[0] == "x" else total / more), rest
    return total, parts


def _one(parts: list[str]) -> tuple[Decimal, list[str]]:
    if parts[0] != "(":
        return Decimal(parts[0]), parts[1:]
    value, rest = _sum(parts[1:])
    return value, rest[1:]


@pytest.mark.parametrize("text", TEXTS + FAULTY, ids=lambda text: text[:40])
def test_the_workings_of_a_day_give_the_amount_that_is_told(text: str) -> None:
    for daily in facts(text).daily:
        left, right = computed(daily.workings)
        assert left == pytest.approx(right, rel=Decimal("0.00001")), daily.workings
        if daily.doubt is None and daily.low is not None and daily.high is not None:
            assert right == [rounded(daily.low), rounded(daily.high)], daily.workings


@pytest.mark.parametrize("text", FAULTY)
def test_the_workings_of_a_finding_give_the_number_that_it_tells(text: str) -> None:
    found = 0
    for rule in rulebook().rules:
        for market in MARKETS if isinstance(rule, LimitRule | AgreementRule) else ():
            context = Context(markets=(market,), as_of=dt.date(2026, 11, 1))
            for fault in CHECKS[type(rule)](rule, facts(text), market, Register(), context) or []:
                if fault.workings is not None:
                    left, right = computed(fault.workings)
                    assert left == pytest.approx(right, rel=Decimal("0.01")), fault.workings
                    found += 1
    assert found


def test_workings_are_told_in_the_readers_language() -> None:
    told = "2 x 750 mg magnesium oxide x 0.603 = 904.5 mg magnesium a day"
    assert worded(told, "en") == told
    assert worded(told, "nl") == "2 x 750 mg magnesiumoxide x 0,603 = 904,5 mg magnesium per dag"
    assert worded("1 mg vitamin B6 to 2 mg vitamin B12 a day", "de") == "1 mg Vitamin B6 bis 2 mg Vitamin B12 am Tag"
    assert worded("10 mg EPA and DHA", "fr") == "10 mg EPA et DHA"
