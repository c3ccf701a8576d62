"""Nutrition claims of the annex of Reg. 1924/2006: recognised in four languages, judged with the sum."""

from __future__ import annotations

from decimal import Decimal

import pytest

from labellint.checks.classes import Judged
from labellint.explain import amounts, judge, label_of
from labellint.facts.macronutrients import find_macronutrients
from labellint.facts.reading import Reading
from labellint.label import Language
from labellint.read import read_bytes
from tests.judged import register, rulebook, vocabulary


def judged(text: str, language: Language, declares: str = "") -> list[Judged]:
    daily, nutrition = amounts([each for each in declares.split("; ") if each], vocabulary())
    label = label_of(text, language)
    found = judge(label, daily, "oral", rulebook(), vocabulary(), register(), nutrition)
    return [each for each in found if each.claim.kind == "nutrition"]


def said(text: str, language: Language, declares: str = "") -> list[tuple[str, str, str]]:
    """(claim, nutrient, reason) of each nutrition claim."""
    return [(j.claim.effect, j.claim.subject, j.reason) for j in judged(text, language, declares)]


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        ("nl", "Suikervrij", [("free", "sugars")]),
        ("nl", "Eiwitrijke vanilleshake", [("high-in", "protein")]),
        ("nl", "Vetvrij en natriumarm", [("free", "fat"), ("low", "sodium")]),
        ("nl", "Bron van vezels, rijk aan vitamine C", [("source-of", "fibre"), ("high-in", "vitamin-c")]),
        ("nl", "Verrijkt met calcium en vitamine D", [("contains", "calcium"), ("contains", "vitamin-d")]),
        ("nl", "Zonder gluten, lactose of suiker", [("free", "sugars")]),
        ("nl", "Een bron van eiwit en calcium", [("source-of", "protein"), ("source-of", "calcium")]),
        ("fr", "Sans sucres ajoutés", [("no-added", "sugars")]),
        ("fr", "Riche en fibres et en protéines", [("high-in", "fibre"), ("high-in", "protein")]),
        ("fr", "Source d'oméga-3, pauvre en sel", [("source-of", "omega-3"), ("low", "salt")]),
        ("fr", "À teneur réduite en sucres", [("reduced", "sugars")]),
        ("de", "Zuckerfrei", [("free", "sugars")]),
        ("de", "Eiweißreich, fettarm", [("high-in", "protein"), ("low", "fat")]),
        ("de", "Hoher Ballaststoffgehalt", [("high-in", "fibre")]),
        ("de", "Ohne Zuckerzusatz, kochsalzarm", [("no-added", "sugars"), ("low", "salt")]),
        ("de", "Zucker- und laktosefrei", [("free", "sugars")]),
        ("de", "Angereichert mit Eisen", [("contains", "iron")]),
        ("en", "Fat free, low in sodium", [("free", "fat"), ("low", "sodium")]),
        ("en", "A natural source of magnesium", [("source-of", "magnesium")]),
        ("en", "Low energy", [("low", "energy")]),
        ("en", "With no added sugars", [("no-added", "sugars")]),
        ("en", "High fibre, zero sugar", [("high-in", "fibre"), ("free", "sugars")]),
    ],
)
def test_claims_of_the_annex_are_recognised(language: Language, text: str, claims: list[tuple[str, str]]) -> None:
    assert [(claim, nutrient) for claim, nutrient, _ in said(text, language)] == claims


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Glutenvrij, lactosevrij, zonder kleurstoffen en vegan."),
        ("nl", "Neem in bij een vetarme maaltijd en eet minder zout."),
        ("nl", "Groenten zijn rijk aan magnesium."),
        ("nl", "Bevat een bron van fenylalanine."),
        ("nl", "Bevat jodium. Raadpleeg uw arts bij schildklierproblemen."),
        ("fr", "Sans gluten, sans lactose, sans colorants."),
        ("fr", "Évitez les repas riches en graisses."),
        ("fr", "À prendre avec une gorgée d'eau."),
        ("fr", "À conserver à l'abri de la lumière, repas léger conseillé."),
        ("de", "Glutenfrei, laktosefrei, ohne Farbstoffe."),
        ("de", "Zu einer ballaststoffreichen Ernährung."),
        ("de", "Die Tablette lässt sich leicht teilen."),
        ("de", "Zutaten: Magnesiumcitrat, zuckerfreies Kakaopulver, fettarmes Milchpulver."),
        ("en", "Gluten free, dairy free, vegan."),
        ("en", "Combine with a high-fibre diet and a light meal."),
        ("en", "Protect from light."),
        ("en", "Ingredients: antioxidant: tocopherol-rich extract, low fat cocoa."),
        ("en", "Reduced immunity in winter?"),
    ],
)
def test_other_words_are_no_nutrition_claims(language: Language, text: str) -> None:
    assert said(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "declares", "reason"),
    [
        ("nl", "Eiwitrijk", "protein 20 g; energy value 92 kcal", "nutrition"),
        ("nl", "Eiwitrijk", "protein 4 g; energy value 92 kcal", "below"),
        ("nl", "Eiwitrijk", "protein 20 g", "unjudged"),
        ("nl", "Eiwitrijk", "", "unstated"),
        ("fr", "Sans sucres", "sugars 0.4 g per 100 g", "nutrition"),
        ("fr", "Sans sucres", "sugars 0.6 g per 100 ml", "above"),
        ("fr", "Sans sucres", "sugars 2 g", "above"),
        ("fr", "Sans sucres", "sugars 0.8 g", "open"),
        ("fr", "Sans sucres", "", "open"),
        ("de", "Ballaststoffreich", "fibre 6.5 g per 100 g", "nutrition"),
        ("de", "Ballaststoffreich", "fibre 2 g per 100 ml; energy value 50 kcal per 100 ml", "nutrition"),
        ("de", "Ballaststoffreich", "fibre 2 g per 100 g; energy value 300 kcal per 100 g", "below"),
        ("de", "Quelle von Magnesium", "magnesium 50 mg", "below"),
        ("en", "Low salt", "sodium 0.1 g per 100 g", "nutrition"),
        ("en", "Low salt", "salt 0.4 g per 100 g", "above"),
        ("en", "Source of omega-3", "omega-3 250 mg", "nutrition"),
        ("en", "High in vitamin C", "vitamin C 30 mg", "nutrition"),
        ("en", "Enriched with zinc", "zinc 1 mg", "below"),
        ("nl", "Weinig koolhydraten", "", "unlisted"),
        ("fr", "Sans cholestérol", "", "unlisted"),
        ("de", "Reich an Kollagen", "", "other"),
        ("en", "Packed with vitamins", "", "unnamed"),
        ("nl", "20 % minder suiker dan gewone gummies", "", "change"),
        ("fr", "35 % de sucres en moins que nos gommes classiques", "", "nutrition"),
        ("fr", "Allégé en sucres", "", "comparison"),
        ("de", "98 % fettfrei", "", "percent"),
        ("en", "30 % less sugar than our classic gummies", "", "nutrition"),
        ("en", "Less sugar", "", "comparison"),
        ("nl", "Vanille light", "", "light"),
    ],
)
def test_conditions_are_judged(language: Language, text: str, declares: str, reason: str) -> None:
    assert [found for *_, found in said(text, language, declares)] == [reason]


def test_the_sum_of_a_share_of_the_energy_is_shown() -> None:
    (found,) = judged("Eiwitrijk", "nl", "protein 20 g; energy value 92 kcal")
    assert found.workings == "protein 20 g x 4 kcal / 92 kcal = 87 % of the energy; protein >= 20 % of the energy"


def test_a_nutrition_table_is_read_by_its_columns() -> None:
    text = (
        "Voedingswaarde\tper 100 g\tper portie (25 g)\nEnergie\t1563 kJ / 369 kcal\t391 kJ / 92 kcal\n"
        "Vetten\t5 g\t1,3 g\nwaarvan verzadigde vetzuren\t1 g\t0,3 g\nEiwitten\t80 g\t20 g\n"
    )
    found = find_macronutrients(Reading(read_bytes(text.encode(), "shake.txt"), vocabulary(), rulebook()))
    hundred = {amount.substance: amount.value for amount in found if amount.per == "100g"}
    assert hundred == {
        "fat": Decimal(5),
        "saturated-fat": Decimal(1),
        "protein": Decimal(80),
        "energy": Decimal(369),
    }
