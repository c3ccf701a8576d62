"""Statements: real-life wordings are recognised, failed tries are told apart, and languages count as the law says."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest
from msgspec import structs

from labellint.label import Box, Kind, Page
from labellint.lexicon import Vocabulary
from labellint.lint import lint
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import Context, Rulebook, load
from labellint.verdict import Finding

DAY = dt.date(2026, 11, 21)

NAME = {"nl": "Voedingssupplement met magnesium.", "fr": "Complément alimentaire à base de magnésium."}
NAME |= {"de": "Nahrungsergänzungsmittel mit Magnesium.", "en": "Food supplement with magnesium."}

PRESENT = {
    "exceed": {
        "nl": [
            "De aanbevolen dagelijkse dosis niet overschrijden.",
            "Aanbevolen dosering niet overschrijden.",
            "Overschrijd de aangegeven aanbevolen dagelijkse portie niet.",
            "De aanbevolen dagdosering mag niet worden overschreden.",
            "Neem nooit meer dan de aanbevolen hoeveelheid.",
            "Overschrijd nooit de op de verpakking vermelde dosis.",
            "Houd u aan de aanbevolen dagdosering en overschrijd deze niet.",
            "DE VERMELDE DAGELIJKSE HOEVEELHEID NIET OVERSCHRIJDEN",
        ],
        "fr": [
            "Ne pas dépasser la dose journalière indiquée.",
            "Ne pas dépasser la portion journalière recommandée.",
            "La dose quotidienne recommandée ne doit pas être dépassée.",
            "Veillez à ne pas dépasser les doses conseillées.",
            "Ne jamais excéder la dose recommandée par jour.",
            "Dose conseillée à ne pas dépasser.",
            "Respecter la dose journalière recommandée et ne pas la dépasser.",
        ],
        "de": [
            "Die angegebene empfohlene tägliche Verzehrmenge darf nicht überschritten werden.",
            "Empfohlene Tagesdosis nicht überschreiten.",
            "Halten Sie sich an die empfohlene Tagesdosis und überschreiten Sie diese nicht.",
            "Überschreiten Sie nicht die angegebene Tagesdosis.",
            "Nicht mehr als die empfohlene tägliche Verzehrmenge zu sich nehmen.",
            "Die empfohlene Verzehrsempfehlung nicht überschreiten.",
        ],
        "en": [
            "Do not exceed the stated recommended daily dose.",
            "Do not exceed the recommended daily intake.",
            "The recommended daily portion should not be exceeded.",
            "Never take more than the stated dose.",
            "Keep to the recommended daily dose and never exceed it.",
        ],
    },
    "children": {
        "nl": [
            "Buiten het bereik van jonge kinderen bewaren.",
            "Buiten handbereik van jonge kinderen houden.",
            "Bewaren buiten bereik van kleine kinderen.",
            "Houd dit product buiten het bereik van jonge kinderen.",
        ],
        "fr": [
            "Tenir hors de portée des jeunes enfants.",
            "À conserver hors de la portée des jeunes enfants.",
            "Tenir hors de la portée des enfants en bas âge.",
            "Ne pas laisser à la portée des jeunes enfants.",
        ],
        "de": [
            "Außerhalb der Reichweite von kleinen Kindern aufbewahren.",
            "Ausserhalb der Reichweite kleiner Kinder lagern.",
            "Für kleine Kinder unzugänglich aufbewahren.",
            "Bitte außerhalb der Reichweite von Kleinkindern lagern.",
        ],
        "en": [
            "Keep out of the reach of young children.",
            "Store out of reach of small children.",
            "Keep out of sight and reach of young children.",
        ],
    },
    "varied": {
        "nl": [
            "Een voedingssupplement mag niet worden gebruikt als vervanging van een gevarieerde voeding.",
            "Geen vervanging van een gevarieerde, evenwichtige voeding en een gezonde levensstijl.",
            "Voedingssupplementen vervangen geen gevarieerde voeding.",
            "Een voedingssupplement mag een gevarieerde en evenwichtige voeding niet vervangen.",
            "Dit product is geen alternatief voor een afwisselend voedingspatroon.",
            "Voedingssupplementen dienen niet ter vervanging van een evenwichtige en gevarieerde voeding.",
        ],
        "fr": [
            "Un complément alimentaire ne doit pas être utilisé comme substitut d'une alimentation variée.",
            "Ne remplace pas une alimentation variée et équilibrée.",
            "Les compléments alimentaires ne peuvent se substituer à une alimentation équilibrée et variée.",
            "Ne saurait remplacer un régime alimentaire varié.",
            "Ce produit n'est pas un substitut à une alimentation saine et variée.",
        ],
        "de": [
            "Nahrungsergänzungsmittel sollten nicht als Ersatz für eine abwechslungsreiche Ernährung verwendet werden.",
            "Kein Ersatz für eine ausgewogene und abwechslungsreiche Ernährung sowie eine gesunde Lebensweise.",
            "Nahrungsergänzungsmittel ersetzen keine abwechslungsreiche, ausgewogene Ernährung.",
            "Eine abwechslungsreiche Ernährung wird dadurch nicht ersetzt.",
        ],
        "en": [
            "Food supplements should not be used as a substitute for a varied diet.",
            "This product is no replacement for a varied and balanced diet and a healthy lifestyle.",
            "Does not replace a balanced and varied diet.",
        ],
    },
    "portion": {
        "nl": [
            "Neem 2 tabletten per dag.",
            "Dagelijks 1 capsule met water innemen.",
            "1 zakje daags in een glas water.",
        ],
        "fr": [
            "Prendre 2 comprimés par jour.",
            "Une gélule par jour, au repas.",
            "1 sachet à diluer, une fois par jour.",
        ],
        "de": [
            "Täglich 1 Tablette mit Wasser einnehmen.",
            "2 Kapseln pro Tag verzehren.",
            "1x täglich 1 Brausetablette.",
        ],
        "en": ["Take one tablet daily.", "2 capsules a day with food.", "Adults: 1 sachet per day."],
    },
    "name": {
        "nl": ["Voedingssupplement", "VOEDINGSSUPPLEMENT op basis van magnesium", "Dit is een voedingssupplement."],
        "fr": ["Complément alimentaire", "COMPLEMENT ALIMENTAIRE au magnésium"],
        "de": ["Nahrungsergänzungsmittel", "NAHRUNGSERGÄNZUNGSMITTEL mit Magnesium"],
        "en": ["Food supplement", "A food supplement with magnesium"],
    },
}

ABSENT = {
    "exceed": {
        "nl": ["Koel en droog bewaren.", "Aanbevolen dagelijkse dosis: 2 tabletten."],
        "fr": ["Conserver au sec.", "Dose journalière recommandée : 2 comprimés."],
        "de": ["Kühl und trocken lagern.", "Empfohlene tägliche Verzehrmenge: 2 Tabletten."],
        "en": ["Store in a cool, dry place.", "Recommended daily dose: 2 tablets."],
    },
    "varied": {
        "nl": ["Eet gevarieerd.", "Een gevarieerde voeding is belangrijk."],
        "fr": ["Mangez varié.", "Une alimentation variée est importante."],
        "de": ["Achten Sie auf eine abwechslungsreiche Ernährung."],
        "en": ["Eat a varied diet."],
    },
    "name": {
        "nl": ["Een voedingssupplement is geen vervanging van een gevarieerde voeding."],
        "fr": ["Un complément alimentaire ne doit pas remplacer une alimentation variée."],
        "de": ["Nahrungsergänzungsmittel sind kein Ersatz für eine abwechslungsreiche Ernährung."],
        "en": ["Food supplements should not replace a varied diet."],
    },
}

ALTERED = [
    ("children", "nl", "Buiten bereik van kinderen bewaren.", "Buiten bereik van kinderen"),
    ("children", "fr", "Tenir hors de portée des enfants.", "hors de portée des enfants"),
    ("children", "de", "Außerhalb der Reichweite von Kindern aufbewahren.", "Außerhalb der Reichweite von Kindern"),
    ("children", "en", "Keep out of the reach of children.", "out of the reach of children"),
    ("exceed", "nl", "Vermijd overdosering.", "overdosering"),
    ("exceed", "fr", "Évitez tout surdosage.", "surdosage"),
    ("varied", "nl", "Geen vervanging van een gezonde voeding.", "Geen vervanging van een gezonde voeding"),
    ("varied", "de", "Kein Ersatz für eine ausgewogene Ernährung.", "Kein Ersatz für eine ausgewogene Ernährung"),
    ("portion", "nl", "Innemen naar behoefte.", "naar behoefte"),
    ("name", "en", "Dietary supplement with magnesium. Take it with a glass of water.", "Dietary supplement"),
]

RULE = {
    "lot": "eu/lot",
    "amounts": "eu/statement-amounts",
    "categories": "eu/statement-categories",
    "name": "eu/sales-name",
    "varied": "eu/statement-varied",
    "children": "eu/statement-children",
    "exceed": "eu/statement-exceed",
    "portion": "eu/statement-portion",
    "ingredients": "eu/ingredient-list",
    "10.2a": "eu/statement-healthy-diet",
    "10.2b": "eu/statement-quantity",
    "language": "be/languages",
    "agreement-ingredients": "eu/agreement-ingredients",
    "agreement-claims": "eu/agreement-claims",
    "function": "eu/cosmetic-function",
}


@cache
def book() -> tuple[Rulebook, Vocabulary]:
    rulebook = load()
    return rulebook, rulebook.vocabulary()


def found(
    text: str,
    statement: str,
    market: str = "be",
    regions: tuple[str, ...] = (),
    unread: bool = False,
    kind: Kind = "oral",
) -> list[Finding]:
    """The findings of the rule for a statement on a label with this text."""
    rulebook, vocabulary = book()
    label = read_bytes(text.encode(), "label.txt")
    if unread:
        page: Page = structs.replace(label.pages[0], unread=(Box(1, 0, 0, 9, 9),))
        label = structs.replace(label, pages=(page,))
    context = Context(markets=(market,), as_of=DAY, kind=kind, regions=regions)  # type: ignore[arg-type]
    linted = lint(label, rulebook, vocabulary, Register(), context)
    return [f for v in linted.verdicts if v.rule == RULE[statement] for f in v.findings]


def cases(table: dict[str, dict[str, list[str]]]) -> list[tuple[str, str, str]]:
    return [(s, language, text) for s, by in table.items() for language, texts in by.items() for text in texts]


@pytest.mark.parametrize(("statement", "language", "text"), cases(PRESENT))
def test_wordings_of_real_labels_are_recognised(statement: str, language: str, text: str) -> None:
    around = text if statement == "name" else f"{NAME[language]}\n\n{text}"
    assert found(around, statement, market="eu") == []


@pytest.mark.parametrize(("statement", "language", "text"), cases(ABSENT))
def test_words_that_only_sound_like_the_statement_do_not_count(statement: str, language: str, text: str) -> None:
    around = text if statement == "name" else f"{NAME[language]}\n\n{text}"
    findings = found(around, statement, market="eu")
    assert [f.category for f in findings] == ["name.missing" if statement == "name" else "statement.missing"]
    assert findings[0].statement == statement


@pytest.mark.parametrize(("statement", "language", "text", "quote"), ALTERED)
def test_a_failed_try_is_altered_and_not_missing(statement: str, language: str, text: str, quote: str) -> None:
    around = text if statement == "name" else f"{NAME[language]}\n\n{text}"
    findings = found(around, statement, market="eu")
    assert [(f.category, f.severity) for f in findings] == [("statement.altered", "warning")]
    assert findings[0].quote is not None
    assert findings[0].quote.text == quote


PROMISE = {"nl": "Magnesium draagt bij tot een normale werking van de spieren."}
PROMISE |= {"fr": "Le magnésium contribue à une fonction musculaire normale."}
PROMISE |= {"de": "Magnesium trägt zu einer normalen Muskelfunktion bei."}
PROMISE |= {"en": "Magnesium contributes to normal muscle function."}


@pytest.mark.parametrize(
    ("language", "text", "lacking"),
    [
        ("nl", "Geen vervanging voor een gevarieerde voeding en een gezonde levensstijl.", "balanced"),
        ("nl", "Combineer het met een gezonde levensstijl.", "varied, balanced, diet"),
        ("nl", "Een evenwichtige voeding is belangrijk.", "varied, healthy lifestyle"),
        ("fr", "Ne remplace pas une alimentation équilibrée et un mode de vie sain.", "varied"),
        ("fr", "Une alimentation variée est importante.", "balanced, healthy lifestyle"),
        ("de", "Kein Ersatz für eine abwechslungsreiche Ernährung und eine gesunde Lebensweise.", "balanced"),
        ("de", "Eine gesunde Lebensweise gehört dazu.", "varied, balanced, diet"),
        ("en", "It does not replace a balanced diet and a healthy lifestyle.", "varied"),
        ("en", "A varied diet is important.", "balanced, healthy lifestyle"),
    ],
)
def test_a_failed_try_is_told_which_part_it_lacks(language: str, text: str, lacking: str) -> None:
    findings = found(f"{NAME[language]}\n\n{PROMISE[language]}\n\n{text}", "10.2a", market="eu")
    assert [(f.category, f.severity) for f in findings] == [("statement.altered", "warning")]
    assert findings[0].message.endswith(f"it lacks: {lacking}.")


REVERSED = [
    ("exceed", "nl", "De aanbevolen dagelijkse dosis mag worden overschreden."),
    ("exceed", "fr", "La dose journalière conseillée peut être dépassée."),
    ("exceed", "de", "Empfohlene Tagesdosis überschreiten."),
    ("exceed", "en", "Exceed the stated recommended daily dose."),
    ("children", "nl", "In het bereik van jonge kinderen bewaren."),
    ("children", "fr", "À conserver à la portée des enfants."),
    ("children", "de", "Innerhalb der Reichweite kleiner Kinder lagern."),
    ("children", "en", "Keep in reach of children."),
    ("varied", "nl", "Een voedingssupplement vervangt een gevarieerde voeding."),
    ("varied", "fr", "Peut être utilisé comme substitut d'une alimentation variée et équilibrée."),
    ("varied", "de", "Dieses Produkt ersetzt eine abwechslungsreiche und ausgewogene Ernährung."),
    ("varied", "en", "Food supplements replace a varied and balanced diet."),
]
NOT_REVERSED = [
    ("exceed", "nl", "Indien u de aanbevolen dosis mocht overschrijden, raadpleeg dan een arts."),
    ("exceed", "fr", "Si vous venez à dépasser la dose conseillée, consultez un médecin."),
    ("exceed", "de", "Beim Überschreiten der Tagesdosis einen Arzt fragen."),
    ("exceed", "en", "Taking amounts that exceed the recommended dose may cause diarrhoea."),
    ("varied", "nl", "Kan een supplement een gevarieerde voeding vervangen? Neen."),
    ("varied", "fr", "Il complète une alimentation variée, il n'en est pas le substitut."),
    ("varied", "de", "Eine abwechslungsreiche Ernährung kann durch nichts ersetzt werden."),
    ("varied", "en", "Enjoy as part of a varied diet."),
]


@pytest.mark.parametrize(("statement", "language", "text"), REVERSED)
def test_a_statement_turned_round_is_told_as_altered_and_not_as_missing(
    statement: str, language: str, text: str
) -> None:
    findings = found(f"{NAME[language]}\n\n{text}", statement, market="eu")
    assert [(f.category, f.severity, f.outcome) for f in findings] == [("statement.altered", "error", "broken")]
    assert "opposite" in findings[0].message


@pytest.mark.parametrize(("statement", "language", "text"), REVERSED)
def test_a_statement_turned_round_is_told_beside_the_right_one_too(statement: str, language: str, text: str) -> None:
    right = PRESENT[statement][language][0]
    findings = found(f"{NAME[language]}\n\n{right}\n\n{text}", statement, market="eu")
    assert [f.category for f in findings] == ["statement.altered"]


@pytest.mark.parametrize(("statement", "language", "text"), NOT_REVERSED)
def test_a_case_a_question_or_a_denial_turns_no_statement_round(statement: str, language: str, text: str) -> None:
    right = PRESENT[statement][language][0]
    assert found(f"{NAME[language]}\n\n{right}\n\n{text}", statement, market="eu") == []


NL = "Voedingssupplement met magnesium. Neem 1 tablet per dag met een glas water bij de maaltijd."
FR = "Complément alimentaire à base de magnésium. Prendre 1 comprimé par jour avec un verre d'eau."
DE = "Nahrungsergänzungsmittel mit Magnesium. Täglich 1 Tablette mit einem Glas Wasser einnehmen."
EN = "Food supplement with magnesium. Take one tablet a day with a glass of water and a meal."
KEEP_NL, KEEP_FR = "Buiten het bereik van jonge kinderen bewaren.", "Tenir hors de portée des jeunes enfants."


@pytest.mark.parametrize(
    ("text", "regions", "market", "expected"),
    [
        (f"{NL}\n\n{FR}", (), "be", [("nl", "error"), ("fr", "error")]),
        (f"{NL} {KEEP_NL}\n\n{FR}", (), "be", [("fr", "warning")]),
        (f"{NL} {KEEP_NL}\n\n{FR}", ("wallonia",), "be", [("fr", "error")]),
        (f"{NL} {KEEP_NL}\n\n{FR}", ("flanders",), "be", []),
        (f"{NL}\n\n{FR} {KEEP_FR}", ("brussels",), "be", [("nl", "error")]),
        (f"{NL} {KEEP_NL}\n\n{FR} {KEEP_FR}", ("brussels",), "be", []),
        (f"{NL} {KEEP_NL}", (), "be", []),  # French is lacking altogether: language.missing says so once
        # German is not asked for where no region is given, but what is printed in German must be whole
        (f"{NL} {KEEP_NL}\n\n{DE}", (), "be", [("de", "warning")]),
        (f"{NL} {KEEP_NL}\n\n{DE}", ("german-speaking",), "be", [("de", "error")]),
        (f"{NL} {KEEP_NL}\n\n{FR}", (), "fr", [("fr", "error")]),
        (f"{NL} {KEEP_NL}\n\n{FR}", (), "nl", []),
        (EN, (), "be", [(None, "error")]),
    ],
)
def test_a_statement_must_stand_in_the_languages_of_the_region(
    text: str, regions: tuple[str, ...], market: str, expected: list[tuple[str | None, str]]
) -> None:
    findings = found(text, "children", market, regions)
    assert [(f.language, f.severity) for f in findings] == expected


@pytest.mark.parametrize(
    ("text", "regions", "expected"),
    [
        (NL, (), [("fr", "warning")]),
        (DE, (), [("nl", "warning"), ("fr", "warning")]),
        (EN, (), [(None, "error")]),
        (NL, ("flanders",), []),
        (NL, ("brussels",), [("fr", "error")]),
        (f"{NL}\n\n{FR}", (), []),
        (f"{NL}\n\n{FR}", ("german-speaking",), [("de", "error")]),
    ],
)
def test_a_language_that_the_whole_label_lacks_is_told_once(
    text: str, regions: tuple[str, ...], expected: list[tuple[str | None, str]]
) -> None:
    findings = found(text, "language", "be", regions)
    assert [(f.language, f.severity) for f in findings] == expected
    assert {f.category for f in findings} <= {"language.missing"}


def test_a_statement_that_lacks_altogether_is_asked_in_the_language_of_the_region() -> None:
    (finding,) = found(FR, "children", regions=("flanders",))
    assert finding.language == "nl"
    assert "in Dutch" in finding.message


def test_statements_side_by_side_in_one_line_count_for_each_language() -> None:
    line = "Buiten bereik van jonge kinderen houden / Tenir hors de portée des jeunes enfants"
    assert found(f"{NL}\n\n{FR}\n\n{line}", "children", regions=("brussels",)) == []


def test_a_missing_statement_is_unsure_where_part_of_the_label_was_not_read() -> None:
    findings = found(NL, "children", regions=("flanders",), unread=True)
    assert [(f.category, f.outcome) for f in findings] == [("statement.missing", "unsure")]


def test_an_altered_statement_is_broken_even_where_part_of_the_label_was_not_read() -> None:
    findings = found(f"{NL} Buiten bereik van kinderen bewaren.", "children", regions=("flanders",), unread=True)
    assert [(f.category, f.outcome) for f in findings] == [("statement.altered", "broken")]


def test_the_wording_offered_is_in_the_language_that_lacks_it() -> None:
    (finding,) = found(f"{NL} {KEEP_NL}\n\n{FR}", "children")
    assert finding.suggestion == "Tenir hors de portée des jeunes enfants."


CLAIM = "Magnesium draagt bij tot de vermindering van vermoeidheid en moeheid."


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        (NL, []),  # no claim: nothing to accompany
        (f"{NL} {CLAIM}", ["statement.missing"]),
        (f"{NL} {CLAIM} Een gevarieerde, evenwichtige voeding en een gezonde levensstijl zijn belangrijk.", []),
        (f"{NL} {CLAIM} Geen vervanging van een evenwichtige, gevarieerde voeding en een gezonde levensstijl.", []),
        (f"{NL} {CLAIM} Geen vervanging van een gevarieerde voeding.", ["statement.missing"]),
        (f"{NL} {CLAIM} Een gezonde levensstijl is belangrijk.", ["statement.altered"]),
    ],
)
def test_the_statement_on_diet_and_lifestyle_goes_with_a_claim(text: str, categories: list[str]) -> None:
    assert [f.category for f in found(text, "10.2a", regions=("flanders",))] == categories


def test_the_quantity_for_the_effect_goes_with_a_claim() -> None:
    without = f"Voedingssupplement met magnesium. {CLAIM} Koel en droog bewaren."
    assert [f.statement for f in found(without, "10.2b", regions=("flanders",))] == ["10.2b"]
    assert found(f"{NL} {CLAIM}", "10.2b", regions=("flanders",)) == []


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Duinrust Nacht. Voedingssupplement. Neem 1 tablet per dag met een glas water.", True),
        ("Duinrust Nacht. Voedingssupplement met magnesium. Neem 1 tablet per dag met een glas water.", False),
        ("MAGNESIUM DUINRUST\n\nVoedingssupplement. Neem 1 tablet per dag met een glas water.", False),
        ("Duinrust. Voedingssupplement op basis van mineralen. Neem 1 tablet per dag met water.", False),
        ("Duinrust.\n\nVoedingssupplement. Neem 1 tablet per dag.\n\nIngrediënten: magnesiumoxide, talk.", True),
    ],
)
def test_the_nature_of_the_substances_is_named_outside_the_ingredient_list(text: str, missing: bool) -> None:
    findings = found(text, "categories", regions=("flanders",))
    assert [f.statement for f in findings] == (["categories"] if missing else [])


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("exceed", "Overmatig gebruik kan een laxerend effect hebben."),
        ("exceed", "Kann bei übermäßigem Verzehr abführend wirken."),
        ("ingredients", "Samenstelling    per 3 capsules    RI"),
        ("ingredients", "Zusammensetzung    pro Tagesdosis (2 Kapseln)    % NRV"),
        ("portion", "Druppels voor elke dag"),
        ("portion", "Ne pas dépasser la dose recommandée par jour."),
        ("portion", "The recommended daily portion should not be exceeded."),
        ("name", "Ne pas utiliser un complément alimentaire comme substitut d'une alimentation variée."),
    ],
)
def test_words_of_another_statement_are_no_failed_try_at_this_one(statement: str, text: str) -> None:
    assert [f.category for f in found(text, statement, market="eu")] in (["statement.missing"], ["name.missing"])


def test_the_nature_is_not_named_by_a_list_or_by_the_word_and_of_another_language() -> None:
    text = """Voedingssupplement met magnesium en vitamine C. Neem 1 tablet per dag met een glas water.

    Complément alimentaire. Prendre 1 comprimé par jour. Ingrédients : chlorhydrate de pyridoxine (vitamine B6)."""
    assert [f.language for f in found(text, "categories")] == ["fr"]


def test_a_bracket_or_a_word_on_its_own_line_behind_the_list_is_no_ingredient() -> None:
    text = """Voedingssupplement. Ingrediënten: magnesiumcitraat, pyridoxine (vitamine B6).
[tekst hier invoegen]

Complément alimentaire. Ingrédients : citrate de magnésium, pyridoxine (vitamine B6)."""
    assert found(text, "agreement-ingredients") == []


def test_an_additive_known_by_one_more_name_is_no_ingredient_of_one_language_alone() -> None:
    text = """Voedingssupplement. Ingrediënten: magnesiumbisglycinaat, vulstof (microkristallijne cellulose),
antiklontermiddelen (magnesiumzouten van vetzuren, siliciumdioxide), pyridoxaal-5-fosfaat.

Complément alimentaire. Ingrédients : bisglycinate de magnésium, agent de charge (cellulose microcristalline),
antiagglomérants (sels de magnésium d'acides gras, dioxyde de silicium), pyridoxal-5-phosphate."""
    assert found(text, "agreement-ingredients") == []


def test_a_claim_made_in_no_more_than_one_language_is_told() -> None:
    text = """Voedingssupplement. Magnesium draagt bij tot een normale werking van de spieren. Neem 1 tablet per dag.

Complément alimentaire au magnésium. Prendre 1 comprimé par jour avec un verre d'eau. Tenir hors de portée."""
    assert [f.language for f in found(text, "agreement-claims")] == ["fr"]


def test_the_name_of_a_skin_care_business_is_not_the_function_of_its_product() -> None:
    text = """Moderate Hours
For external use only. Avoid contact with eyes.
Ingredients: Aqua, Glycerin, Magnesium Chloride, Parfum.
Wrenfield Skincare Ltd, 9 Orchard Lane, Cork T12 Y4P7, Ireland"""
    assert [f.language for f in found(text, "function", market="eu", kind="topical")] == ["en"]


def test_a_spa_town_is_not_the_function_of_a_cosmetic() -> None:
    text = """Magnesiumöl
Nur äußerlich anwenden. Augen meiden. Nach Anbruch 12 Monate verwendbar. 200 ml
Salzberg Wellness GmbH, Solestraße 9, 83435 Bad Reichenhall"""
    assert [f.language for f in found(text, "function", market="de", kind="topical")] == ["de"]


def test_a_row_with_cultures_does_not_name_the_nature_of_the_product() -> None:
    text = """Complément alimentaire. Prendre 1 sachet par jour avec un verre d'eau. Tenir hors de portée.

Composition    par sachet
Lactobacillus rhamnosus    5 × 10⁹ UFC"""
    assert [f.language for f in found(text, "categories")] == ["fr"]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Complément alimentaire au magnésium. Prendre 1 comprimé par jour.", "Lot : voir dessous"),
        ("Nahrungsergänzungsmittel mit Magnesium. Täglich 1 Tablette einnehmen.", "Los: siehe Unterseite"),
        ("Voedingssupplement met magnesium. Neem 1 tablet per dag.", "Lot: zie onderkant"),
    ],
)
def test_what_to_print_is_told_in_the_language_of_the_label(text: str, wording: str) -> None:
    assert [f.rewording for f in found(text, "lot")] == [wording]


def test_supplement_within_food_supplement_does_not_make_the_name_dutch() -> None:
    assert found("Food supplement with magnesium. Take 1 tablet a day.", "categories", market="eu") == []


def test_what_two_sentences_say_together_is_one_statement_but_not_what_three_say() -> None:
    told = "Complément alimentaire au magnésium. Mangez varié : une alimentation variée est utile. "
    denied = "Ce complément ne peut la remplacer."
    assert found(told + denied, "varied") == []
    assert found(told + "Prendre 1 comprimé par jour. " + denied, "varied") != []


def test_a_wish_before_another_duty_does_not_weaken_the_statement() -> None:
    text = "Voedingssupplement met magnesium. Bij voorkeur 's avonds innemen, de aanbevolen dosis niet overschrijden."
    assert found(text, "exceed") == []
    assert [f.category for f in found(text.replace(" 's avonds innemen, de", " de"), "exceed")] == ["statement.altered"]


@pytest.mark.parametrize("line", ["L: VT 0528-3", "L. AB 2201", "Lot VT 0528-3"])
def test_a_lot_may_have_a_space_behind_its_letters(line: str) -> None:
    assert found(f"Nahrungsergänzungsmittel mit Zink.\nMindestens haltbar bis Ende 05.2028\n{line}", "lot") == []


def test_what_nothing_is_more_important_than_is_important() -> None:
    text = """Complément alimentaire. Le zinc contribue au fonctionnement normal du système immunitaire. Rien n'est plus
important qu'une alimentation variée et équilibrée et un mode de vie sain. Prendre 1 comprimé par jour. Par comprimé :
zinc 5 mg."""
    assert found(text, "10.2a", market="fr") == []
    denied = text.replace("plus\nimportant qu'", "plus\nnécessaire d'avoir ")
    assert [f.category for f in found(denied, "10.2a", market="fr")] == ["statement.altered"]


@pytest.mark.parametrize("company", ["Copper Finch Europe B.V.", "Copper Finch Ltd", "Copper Finch GmbH"])
def test_a_substance_in_the_name_of_a_company_is_not_what_the_product_is_made_of(company: str) -> None:
    text = """Copper Finch

Food supplement with zinc. Take 1 tablet a day.

Per tablet: zinc 5 mg.

{company}, Weena 240, 3012 NJ Rotterdam"""
    assert found(text.format(company=company), "amounts", market="eu") == []
    assert found(text.format(company="Kestrel Ltd"), "amounts", market="eu") != []
