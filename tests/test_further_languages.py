"""A language that the market does not ask for, but that stands for the whole label, says all that the others say."""

from __future__ import annotations

import pytest

from labellint.lint import lint
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import Context
from labellint.verdict import Market
from tests.test_check_limit import DAY, rulebook, vocabulary

PANELS = {
    "nl": {
        "name": "Voedingssupplement met zink",
        "eu/statement-portion": "Neem elke dag 1 tablet met wat water.",
        "eu/statement-exceed": "Overschrijd de aanbevolen dagelijkse dosis niet.",
        "eu/statement-varied": "Een voedingssupplement vervangt geen gevarieerde voeding.",
        "eu/statement-children": "Buiten het bereik van jonge kinderen bewaren.",
        "eu/ingredient-list": "Ingrediënten: vulstof (cellulose), zinkgluconaat.",
        "eu/statement-amounts": "Zink per tablet: 5 mg (50 % RI).",
        "eu/agreement-warnings": "Vraag raad aan uw arts als u geneesmiddelen neemt.",
        "eu/storage": "Droog bewaren.",
    },
    "fr": {
        "name": "Complément alimentaire avec zinc",
        "eu/statement-portion": "Prenez chaque jour 1 comprimé avec un peu d'eau.",
        "eu/statement-exceed": "Ne pas dépasser la dose journalière recommandée.",
        "eu/statement-varied": "Un complément alimentaire ne remplace pas une alimentation variée.",
        "eu/statement-children": "Tenir hors de portée des jeunes enfants.",
        "eu/ingredient-list": "Ingrédients : agent de charge (cellulose), gluconate de zinc.",
        "eu/statement-amounts": "Zinc par comprimé : 5 mg (50 % AR).",
        "eu/agreement-warnings": "Demandez l'avis de votre médecin si vous prenez des médicaments.",
        "eu/storage": "Conserver au sec.",
    },
    "de": {
        "name": "Nahrungsergänzungsmittel mit Zink",
        "eu/statement-portion": "Nehmen Sie jeden Tag 1 Tablette mit etwas Wasser.",
        "eu/statement-exceed": "Die empfohlene Tagesdosis nicht überschreiten.",
        "eu/statement-varied": "Nahrungsergänzungsmittel sind kein Ersatz für eine abwechslungsreiche Ernährung.",
        "eu/statement-children": "Außerhalb der Reichweite von kleinen Kindern aufbewahren.",
        "eu/ingredient-list": "Zutaten: Füllstoff (Cellulose), Zinkgluconat.",
        "eu/statement-amounts": "Zink pro Tablette: 5 mg (50 % NRV).",
        "eu/agreement-warnings": "Fragen Sie Ihren Arzt, wenn Sie Arzneimittel einnehmen.",
        "eu/storage": "Trocken lagern.",
    },
    "en": {
        "name": "Food supplement with zinc",
        "eu/statement-portion": "Take 1 tablet every day with some water.",
        "eu/statement-exceed": "Do not exceed the recommended daily dose.",
        "eu/statement-varied": "A food supplement does not replace a varied diet.",
        "eu/statement-children": "Keep out of the reach of young children.",
        "eu/ingredient-list": "Ingredients: bulking agent (cellulose), zinc gluconate.",
        "eu/statement-amounts": "Zinc per tablet: 5 mg (50 % NRV).",
        "eu/agreement-warnings": "Ask your doctor if you take medicines.",
        "eu/storage": "Store in a dry place.",
    },
}
ASKED = ("portion", "exceed", "varied", "children")
COMPARED = [*(f"eu/statement-{each}" for each in ASKED), "eu/ingredient-list", "eu/agreement-warnings"]


def label(*languages: str, without: tuple[str, str] = ("", ""), instead: str = "") -> str:
    """The panels of these languages, one particular of one of them taken away or put otherwise."""
    told = []
    for language in languages:
        lines = {k: v for k, v in PANELS[language].items() if (language, k) != without}
        told.append("\n".join([*lines.values(), *([instead] if language == without[0] and instead else [])]))
    return "\n\n\n".join(told)


def found(text: str, market: Market) -> set[tuple[str, str | None]]:
    """(rule, language) of what the label says in one language and not in another."""
    context = Context(markets=(market,), as_of=DAY, kind="oral")
    linted = lint(read_bytes(text.encode(), "label.txt"), rulebook(), vocabulary(), Register(), context)
    return {
        (verdict.rule, finding.language)
        for verdict in linted.verdicts
        for finding in verdict.findings
        if finding.severity != "info" and verdict.rule in (*COMPARED, "eu/statement-amounts", "eu/storage")
    }


@pytest.mark.parametrize("rule", COMPARED)
@pytest.mark.parametrize(("market", "further"), [("be", "en"), ("nl", "de"), ("nl", "fr"), ("de", "nl")])
def test_a_further_language_lacks_what_the_others_say(market: Market, further: str, rule: str) -> None:
    spoken = ("nl", "fr", further) if market == "be" else (market, further)
    assert found(label(*spoken), market) == set()
    assert (rule, further) in found(label(*spoken, without=(further, rule)), market)


@pytest.mark.parametrize(
    ("further", "rule", "instead"),
    [
        ("en", "eu/statement-children", "Keep out of the reach of children."),
        ("en", "eu/statement-exceed", "Please try to keep to the recommended amount."),
        ("en", "eu/statement-varied", "A food supplement does not replace a meal."),
        ("nl", "eu/statement-children", "Buiten het bereik van kinderen bewaren."),
        ("fr", "eu/statement-children", "Tenir hors de portée des enfants."),
        ("de", "eu/statement-children", "Außerhalb der Reichweite von Kindern aufbewahren."),
    ],
)
def test_a_further_language_says_it_otherwise(further: str, rule: str, instead: str) -> None:
    market: Market = "be" if further == "en" else "de" if further == "nl" else "nl"
    spoken = ("nl", "fr", further) if market == "be" else (market, further)
    assert (rule, further) in found(label(*spoken, without=(further, rule), instead=instead), market)


def test_a_further_language_that_only_sells_owes_nothing() -> None:
    slogan = (
        "Your daily zinc in one small tablet, made with care in the heart of Flanders since 1987, for the whole family."
    )
    assert found(label("nl", "fr") + "\n\n\n" + slogan, "be") == set()


def test_storage_in_a_further_language_is_not_asked_for() -> None:
    assert found(label("nl", "fr", "en", without=("en", "eu/storage")), "be") == set()
