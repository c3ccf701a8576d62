"""Whose promise a slogan is, what is quoted of it, and how often words are told."""

from __future__ import annotations

import datetime as dt

import pytest

from labellint.lint import lint
from labellint.read import read_bytes
from labellint.rulebook import Context
from tests.judged import judged, register, rulebook, vocabulary

CONTEXT = Context(markets=("be",), as_of=dt.date(2026, 11, 30), kind="oral")


def told(text: str) -> list[str]:
    """The rules of claims that find fault, one for each finding."""
    linted = lint(read_bytes(text.encode(), "label"), rulebook(), vocabulary(), register(), CONTEXT)
    return [v.rule for v in linted.verdicts for _ in v.findings if v.rule.startswith("eu/claim")]


@pytest.mark.parametrize(
    ("language", "text", "slogan"),
    [
        ("nl", "Zink voor je huid. Magnesium voor je spieren. Slaap als een roos.", "Slaap als een roos"),
        ("fr", "Le zinc pour votre peau. Le magnésium pour vos muscles. Dormez comme un loir.", "Dormez comme un loir"),
        ("de", "Zink für deine Haut. Magnesium für deine Muskeln. Schlafe wie ein Baby.", "Schlafe wie ein Baby"),
        ("en", "Zinc for your skin. Magnesium for your muscles. Sleep like a log.", "Sleep like a log"),
    ],
)
def test_a_slogan_behind_several_nutrients_is_said_of_the_product(language, text, slogan):
    last = judged(text, language)[-1].claim
    assert (last.subject, last.quote.text) == ("product", slogan)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Nooit meer krampen in de nacht!"),
        ("fr", "Plus jamais de crampes dans la nuit !"),
        ("de", "Nie wieder Krämpfe in der Nacht!"),
        ("en", "Never again cramps in the night!"),
    ],
)
def test_a_short_promise_is_quoted_whole(language, text):
    assert [j.claim.quote.text for j in judged(text, language)] == [text.rstrip(" !")]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Voedingssupplement.\n\nVerlies 5 kilo in twee weken.", ["eu/claim-prohibited"]),
        ("Complément alimentaire.\n\nPerdez 5 kilos en deux semaines.", ["eu/claim-prohibited"]),
        ("Nahrungsergänzungsmittel.\n\nVerlieren Sie 5 Kilo in zwei Wochen.", ["eu/claim-prohibited"]),
        ("Food supplement.\n\nLose 5 kg in two weeks.", ["eu/claim-prohibited"]),
        ("Food supplement.\n\nWithout magnesium your muscles will weaken.", ["eu/claim-prohibited"]),
        (
            "Food supplement with green tea extract.\n\nGreen tea burns fat: lose 3 kg in a month.",
            ["eu/claim-on-hold", "eu/claim-prohibited"],
        ),
        (
            "Nahrungsergänzungsmittel mit Grüntee-Extrakt.\n\nGrüner Tee fördert die Fettverbrennung - 3 kg weniger!",
            ["eu/claim-on-hold", "eu/claim-prohibited"],
        ),
        (
            "Complément alimentaire au thé vert.\n\nLe thé vert brûle les graisses : 3 kg perdus en un mois.",
            ["eu/claim-on-hold", "eu/claim-prohibited"],
        ),
        (
            "Voedingssupplement met groene thee.\n\nGroene thee verbrandt vet: 3 kilo eraf in een maand.",
            ["eu/claim-on-hold", "eu/claim-prohibited"],
        ),
    ],
)
def test_what_is_prohibited_is_told_once(text, rules):
    assert told(text) == rules


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Zo houden we samen de afvalberg klein. Scheid je afval."),
        ("de", "Magnesium ist das häufigste Mineral im Körper."),
        ("de", "Calcium ist der Menge nach das erste Mineral im Körper."),
    ],
)
def test_waste_and_what_the_body_holds_are_no_promises(language, text):
    assert judged(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Kinderen groeien uit hun schoenen, dit doosje past altijd."),
        ("fr", "Les enfants grandissent vite, leurs chaussures aussi."),
        ("de", "Kinder wachsen aus ihren Schuhen, diese Dose passt immer."),
        ("en", "Children grow out of their shoes; this tin always fits."),
        ("nl", "Onze chauffeurs rijden met elektrische bestelwagens, vol energie door de stad."),
        ("fr", "Nos livreurs roulent en camionnette électrique, pleins d'énergie."),
        ("de", "Unsere Fahrer sind mit Elektrowagen voller Energie unterwegs."),
        ("en", "Our drivers cross town in electric vans, full of energy."),
    ],
)
def test_what_is_said_of_shoes_and_drivers_is_no_promise(language, text):
    assert judged(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Laat kinderen groeien met calcium."),
        ("fr", "Aide les enfants à grandir grâce au calcium."),
        ("de", "Lässt Kinder wachsen, mit Calcium."),
        ("en", "Helps children grow, with calcium."),
    ],
)
def test_growth_that_a_product_gives_is_one(language, text):
    assert judged(text, language) != ()
