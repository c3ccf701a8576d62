"""The directions for use against the daily portion that the amounts are declared for."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import cache

import pytest

from labellint.facts import understand
from labellint.lexicon import Vocabulary
from labellint.lint import lint
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import Context, Rulebook, load

RULES = ("eu/contradiction-portion", "eu/magnesium-dose")


@cache
def book() -> tuple[Rulebook, Vocabulary]:
    rulebook = load()
    return rulebook, rulebook.vocabulary()


def found(text: str) -> list[tuple[str, str]]:
    rulebook, vocabulary = book()
    context = Context(markets=("be",), as_of=dt.date(2026, 11, 28), kind="oral")
    linted = lint(read_bytes(text.encode(), "label.txt"), rulebook, vocabulary, Register(), context)
    return [(v.rule, f.outcome) for v in linted.verdicts if v.rule in RULES for f in v.findings]


@pytest.mark.parametrize(
    ("directions", "portion"),
    [
        ("Take 4 tablets a day.", "Per daily dose (2 tablets): magnesium 200 mg (53 % NRV)."),
        (
            "Directions: 2 capsules twice a day.",
            "Per daily serving (2 capsules): magnesium 200 mg (53 % NRV).",
        ),
        ("Neem 4 tabletten per dag.", "Per dagelijkse portie (2 tabletten): magnesium 200 mg (53 % RI)."),
        (
            "Gebruik: 2 x daags 1 bruistablet.",
            "Per dagdosering (= 1 bruistablet): magnesium 200 mg (53 % RI).",
        ),
        (
            "Prendre 2 comprimés le matin et 2 comprimés le soir.",
            "Par dose journalière (2 comprimés) : magnésium 200 mg (53 % AR).",
        ),
        ("Prendre 4 gélules par jour.", "Apport pour 2 gélules (dose journalière) : magnésium 200 mg (53 % AR)."),
        ("3 g morgens und 3 g abends in Wasser auflösen.", "Pro Tagesportion (3 g): Magnesium 200 mg (53 % NRV)."),
        ("Morgens und abends je 1 Kapsel.", "Pro empfohlene Tagesdosis (1 Kapsel): Magnesium 200 mg (53 % NRV)."),
    ],
)
def test_directions_for_more_than_the_declared_daily_portion_are_found(directions: str, portion: str) -> None:
    text = f"{directions}\n{portion}\n"
    assert sorted(found(text)) == [(rule, "broken") for rule in RULES]
    rulebook, vocabulary = book()
    daily = understand(read_bytes(text.encode(), "label.txt"), vocabulary, rulebook, "oral").daily
    assert [(each.value, each.low, each.high) for each in daily] == [(None, Decimal(200), Decimal(400))]


@pytest.mark.parametrize(
    "text",
    [
        "Take 1 to 2 tablets a day.\nPer daily dose (2 tablets): magnesium 200 mg.",
        "Begin with 1 capsule per day, then increase up to 2 capsules a day.\nPer capsule: magnesium 100 mg.",
        "Take 1 tablet in the morning. Repeat in the evening.\nPer daily dose (2 tablets): magnesium 200 mg.",
        "1 tablet 's morgens en 1 tablet 's avonds.\nPer dagportie (2 tabletten): magnesium 200 mg.",
        "De eerste maand 2 tabletten per dag, daarna 1 tablet per dag.\nPer dagdosis (1 tablet): magnesium 100 mg.",
        "Neem 2 tot 4 capsules per dag.\nPer dagdosis (2 capsules): magnesium 100 mg. "
        "Per maximale dagdosis (4 capsules): magnesium 200 mg.",
        "Adultes : 2 comprimés par jour. Enfants : 1.\nPar dose journalière (2 comprimés) : magnésium 100 mg.",
        "Prendre 1 gélule matin, midi et soir.\nPour 3 gélules (dose journalière) : magnésium 200 mg.",
        "Erste Woche täglich 4 Tabletten, danach täglich 2 Tabletten.\nPro Tagesportion (2 Tabletten): Zink 5 mg.",
        "Täglich 2 x 3 g Pulver in Wasser auflösen.\nPro Tagesportion (6 g): Magnesium 200 mg.",
    ],
)
def test_directions_that_agree_with_the_declared_daily_portion_are_kept(text: str) -> None:
    assert found(text) == []
