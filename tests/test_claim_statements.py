"""What the register asks for beside its own claims: how much, when and how, and for whom."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec import structs

from labellint.lint import lint
from labellint.nutrients import name_of
from labellint.read import read_bytes
from labellint.rulebook import Context
from labellint.verdict import Finding
from tests import judged

REGISTER = judged.register()
CONTEXT = Context(markets=("be",), as_of=dt.date(2026, 11, 30), kind="oral")
RULES = tuple(rule for rule in judged.rulebook().rules if rule.id.startswith("eu/claim-statement"))
RULEBOOK = structs.replace(judged.rulebook(), rules=RULES)
HEADS = {
    "nl": "Voedingssupplement. Per dagdosis (2 tabletten): ",
    "fr": "Complément alimentaire. Par dose journalière (2 comprimés) : ",
    "de": "Nahrungsergänzungsmittel. Pro Tagesdosis (2 Tabletten): ",
    "en": "Food supplement. Per daily dose (2 tablets): ",
}
#: what a tablet cannot hold enough of, or what the words of the claim themselves say
UNASKED = {
    "calcium-vitamin-d-50", "carbohydrate-solutions", "carbohydrates", "meat-or-fish", "prunes", "walnuts",
    "with-the-meal",
}  # fmt: skip


def told(text: str) -> list[tuple[str, Finding]]:
    linted = lint(read_bytes(text.encode(), "label"), RULEBOOK, judged.vocabulary(), REGISTER, CONTEXT)
    return [(verdict.rule, finding) for verdict in linted.verdicts for finding in verdict.findings]


@pytest.mark.parametrize("statement", REGISTER.statements, ids=lambda each: each.id)
def test_each_claim_asks_for_its_statement_and_the_wording_is_enough(statement):
    if statement.id in UNASKED:
        pytest.skip("nothing is asked for")
    claims = {claim.id: claim for claim in REGISTER.claims}
    claim = claims[min(statement.claims - {"ca-vitd-bone-loss"})]
    for language, head in HEADS.items():
        declared = (
            "EPA 4 g, DHA 4 g" if claim.substance == "epa-dha" else f"{name_of(claim.substance).in_(language)} 12 g"
        )
        label = f"{head}{declared}.\n\n{claim.wording.in_(language)}."
        alone = [finding.statement for _, finding in told(label)]
        assert alone.count(statement.id) == 1, (language, alone)
        with_it = [finding.statement for _, finding in told(f"{label}\n\n{statement.wording.in_(language)}")]
        assert statement.id not in with_it, (language, statement.wording.in_(language))


FISH = {
    "nl": ("visolie: EPA 180 mg, DHA 260 mg", "DHA draagt bij tot de instandhouding van de normale hersenfunctie"),
    "fr": (
        "huile de poisson : EPA 180 mg, DHA 260 mg",
        "Le DHA contribue au maintien d'une fonction cérébrale normale",
    ),
    "de": ("Fischöl: EPA 180 mg, DHA 260 mg", "DHA trägt zur Erhaltung einer normalen Gehirnfunktion bei"),
    "en": ("fish oil: EPA 180 mg, DHA 260 mg", "DHA contributes to maintenance of normal brain function"),
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Dit effect heeft u vanaf 250 mg DHA per dag."),
        ("nl", "De claim geldt bij een inname van 0,25 g DHA per dag."),
        ("fr", "Cet effet s'observe dès 250 mg de DHA par jour."),
        ("fr", "Pour un apport quotidien de 0,25 g de DHA."),
        ("de", "Für diese Wirkung braucht es 250 mg DHA am Tag."),
        ("de", "Bei einer täglichen Zufuhr von 0,25 g DHA."),
        ("en", "You get this effect from 250 mg DHA a day."),
        ("en", "Based on a daily intake of 0.25 g of DHA."),
    ],
)
def test_the_amount_is_understood_in_other_words(language, said):
    declared, claim = FISH[language]
    assert told(f"{HEADS[language]}{declared}.\n\n{claim}. {said}") == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Het effect treedt op bij 125 mg DHA per dag."),
        ("fr", "L'effet est obtenu avec 125 mg de DHA par jour."),
        ("de", "Die Wirkung stellt sich bei 125 mg DHA am Tag ein."),
        ("en", "The effect is obtained with 125 mg of DHA a day."),
        ("nl", "Het effect treedt op bij 250 mg EPA en DHA per dag."),
        ("fr", "L'effet est obtenu avec 250 mg d'EPA et de DHA par jour."),
        ("de", "Die Wirkung stellt sich bei 250 mg EPA und DHA am Tag ein."),
        ("en", "The effect is obtained with 250 mg of EPA and DHA a day."),
    ],
)
def test_another_amount_or_one_of_a_sum_is_not_enough(language, said):
    declared, claim = FISH[language]
    [(rule, finding)] = told(f"{HEADS[language]}{declared}.\n\n{claim}. {said}")
    assert rule == "eu/claim-statement"
    assert finding.severity == "error"
    assert "250 mg DHA" in finding.message + (finding.suggestion or "").replace("of ", "").replace("de ", "")


@pytest.mark.parametrize("language", FISH)
def test_a_table_and_directions_say_nothing_about_the_effect(language):
    declared, claim = FISH[language]
    use = {
        "nl": "Neem 2 tabletten per dag bij de maaltijd.",
        "fr": "Prendre 2 comprimés par jour au cours du repas.",
        "de": "Täglich 2 Tabletten zu einer Mahlzeit einnehmen.",
        "en": "Take 2 tablets a day with a meal.",
    }[language]
    [(_, finding)] = told(f"{HEADS[language]}{declared}.\n\n{claim}.\n\n{use}")
    assert finding.category == "statement.missing"
    assert finding.quote is not None
    assert finding.quote.text == claim


def test_the_statement_must_stand_in_the_language_of_the_claim():
    dutch, french = FISH["nl"][1], FISH["fr"][1]
    label = (
        f"{HEADS['nl']}DHA 260 mg.\n\n{dutch}. Het gunstige effect wordt verkregen bij 250 mg DHA per dag.\n\n"
        f"{HEADS['fr']}DHA 260 mg.\n\n{french}."
    )
    [(_, finding)] = told(label)
    assert finding.language == "fr"


SLIMMING = {
    "nl": (
        "glucomannaan 3 g",
        "Glucomannaan draagt in het kader van een energiebeperkt dieet bij tot gewichtsverlies",
        "Neem drie keer per dag 1 g voor de maaltijd met een groot glas water. Voor het effect is 3 g per dag nodig.",
        "Let op: kan stikken veroorzaken bij moeilijkheden om te slikken.",
    ),
    "fr": (
        "glucomannane 3 g",
        "Le glucomannane, dans le cadre d'un régime hypocalorique, contribue à la perte de poids",
        "Prendre trois fois par jour 1 g avant le repas avec un grand verre d'eau. L'effet demande 3 g par jour.",
        "Attention : risque de s'étouffer en cas de difficultés à déglutir.",
    ),
    "de": (
        "Glucomannan 3 g",
        "Glucomannan trägt im Rahmen einer kalorienarmen Ernährung zu Gewichtsverlust bei",
        "Dreimal täglich 1 g vor der Mahlzeit mit einem großen Glas Wasser einnehmen. Die Wirkung braucht 3 g am Tag.",
        "Achtung: Bei Schluckbeschwerden besteht Erstickungsgefahr.",
    ),
    "en": (
        "glucomannan 3 g",
        "Glucomannan in the context of an energy restricted diet contributes to weight loss",
        "Take 1 g three times a day before meals with a large glass of water. The effect needs 3 g a day.",
        "Caution: people who have difficulty swallowing may choke.",
    ),
}


@pytest.mark.parametrize("language", SLIMMING)
def test_directions_may_say_when_and_how(language):
    declared, claim, use, warning = SLIMMING[language]
    label = f"{HEADS[language]}{declared}.\n\n{claim}.\n\n"
    assert told(f"{label}{use} {warning}") == []
    assert [f.statement for _, f in told(f"{label}{use}")] == ["choking"]
    assert sorted(f.statement for _, f in told(f"{label}{warning}")) == ["choking", "glucomannan-weight"]


def test_what_is_known_from_memory_is_a_warning():
    label = f"{HEADS['en']}folic acid 400 µg.\n\nSupplemental folic acid intake increases maternal folate status."
    severities = {finding.statement: finding.severity for _, finding in told(label)}
    assert severities == {"folic-acid": "warning", "risk-factors": "error"}


@pytest.mark.parametrize(
    ("text", "suggested"),
    [
        (
            "Avondrood\n\nVoedingssupplement\n\nIngrediënten: zinkgluconaat, kaliumjodide.\n\nNeem 1 tablet per dag.",
            "zink",
        ),
        (
            "Soir Calme\n\nComplément alimentaire\n\nIngrédients : gluconate de zinc.\n\nPrendre 1 comprimé par jour.",
            "zinc",
        ),
        ("Abendwind\n\nNahrungsergänzungsmittel\n\nZutaten: Zinkgluconat.\n\nTäglich 1 Tablette einnehmen.", "Zink"),
        ("Duskfall\n\nFood supplement\n\nIngredients: zinc gluconate.\n\nTake 1 tablet a day.", "zinc"),
    ],
)
def test_a_suggested_name_has_what_the_product_declares_in_the_language_of_the_label(text, suggested):
    linted = lint(read_bytes(text.encode(), "label"), judged.rulebook(), judged.vocabulary(), REGISTER, CONTEXT)
    [name] = [f.suggestion for v in linted.verdicts for f in v.findings if v.rule == "eu/statement-categories"]
    assert name is not None
    assert f" {suggested}" in name
    assert not any("agnesi" in (f.suggestion or "") for v in linted.verdicts for f in v.findings)
