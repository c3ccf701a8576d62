"""The kind of product, from its words; and which substances are really in it."""

from __future__ import annotations

from functools import cache

import pytest

from labellint.facts import Facts, understand
from labellint.label import Kind
from labellint.lexicon import Vocabulary
from labellint.read import read_bytes
from labellint.rulebook import Rulebook, load


@cache
def book() -> tuple[Rulebook, Vocabulary]:
    rulebook = load()
    return rulebook, rulebook.vocabulary()


def facts(text: str, kind: Kind | None = None) -> Facts:
    rulebook, vocabulary = book()
    return understand(read_bytes(text.encode(), "label.txt"), vocabulary, rulebook, kind)


ORAL = [
    "Voedingssupplement met magnesium. Neem 2 tabletten per dag.",
    "Magnesium Nacht. 60 capsules. Dagelijks 1 capsule innemen met water.",
    "Complément alimentaire à base de magnésium. Prendre 1 gélule par jour.",
    "Magnésium marin, 30 sachets. Portion journalière : 1 sachet par jour. % VNR",
    "Nahrungsergänzungsmittel. Täglich 1 Brausetablette in einem Glas Wasser auflösen.",
    "Food supplement. Take one capsule daily with food. Zinc contributes to the maintenance of normal skin.",
    "Voedingssupplement. Zink draagt bij tot het behoud van een normale huid. 60 tabletten.",
    "Magnesium poeder. Los 1 maatschep op in een glas water. Aanbevolen dagelijkse portie: 5 g.",
]
TOPICAL = [
    "Magnesiumolie spray. Breng aan op de huid en masseer in. Alleen voor uitwendig gebruik.",
    "Huile de magnésium. Vaporiser sur les jambes et masser. Usage externe. Ne pas avaler.",
    "Magnesiumöl. Auf die Haut aufsprühen und einmassieren. Nicht zum Verzehr geeignet. Kein Nahrungsergänzungsmittel.",
    "Magnesium bath salts. Dissolve two cups in your bath. For external use only.",
    "Magnesium body lotion. Apply to clean skin daily. Ingredients: Aqua, Glycerin, Magnesium Chloride, Parfum.",
    "Badzout met magnesium. Voeg 200 g toe aan een warm bad.",
    "Massagespray. Spray op de benen na het sporten. Geen voedingssupplement.",
]
OTHER = [
    "Dit is een geneesmiddel. Lees aandachtig de bijsluiter. 30 tabletten.",
    "Ceci est un médicament. Lire attentivement la notice. Magnésium 100 mg comprimés.",
    "Magnesium Tabletten. Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage. Apothekenpflichtig.",
    "Aanvullend diervoeder voor paarden met magnesium. 20 g per dag.",
    "Dispositif médical. Comprimés à avaler avec un verre d'eau.",
]


@pytest.mark.parametrize("text", ORAL)
def test_supplements_are_oral(text: str) -> None:
    assert facts(text).product.kind == "oral"


@pytest.mark.parametrize("text", TOPICAL)
def test_skin_bath_and_massage_products_are_topical(text: str) -> None:
    assert facts(text).product.kind == "topical"


@pytest.mark.parametrize("text", OTHER)
def test_medicines_devices_and_feed_are_none_of_our_kinds(text: str) -> None:
    assert facts(text).product.kind == "other"


def test_without_any_cue_the_kind_is_unknown_and_says_so() -> None:
    product = facts("Duinrust. Veldkers NV, Molenstraat 12, 9000 Gent.").product
    assert product.kind == "unknown"
    assert product.why == "none"


def test_the_reason_quotes_the_words_that_decided() -> None:
    product = facts("Voedingssupplement met magnesium. Neem 2 tabletten per dag.").product
    assert (product.why, product.words[0]) == ("words", ("Voedingssupplement", "oral"))
    assert product.quote is not None
    assert product.quote.text == "Voedingssupplement"


def test_a_kind_that_is_given_is_not_argued_with() -> None:
    product = facts("Voedingssupplement met magnesium.", "topical").product
    assert (product.kind, product.why) == ("topical", "given")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ingrediënten: magnesiumcitraat, cellulose, magnesiumstearaat.", ("magnesium",)),
        ("Ingrediënten: zinkgluconaat, antiklontermiddel: magnesiumzouten van vetzuren.", ("zinc",)),
        (
            "Ingrédients : oxyde de magnésium, extrait de valériane, agent de charge : cellulose.",
            ("magnesium", "valerian"),
        ),
        (
            "Zutaten: Magnesiumcitrat, Melatonin, Trennmittel: Magnesiumsalze der Fettsäuren.",
            ("magnesium", "melatonin"),
        ),
        ("Ingredients: magnesium oxide, taurine, antioxidant: E300, colour: riboflavin.", ("magnesium", "taurine")),
        ("Zutaten: Melatonin, Füllstoffe: Calciumphosphate, Cellulose; Zinkgluconat.", ("melatonin", "zinc")),
        (
            "Ingrediënten: zinkoxide, antiklontermiddelen: talk, magnesiumstearaat, pyridoxine (vitamine B6).",
            ("vitamin-b6", "zinc"),
        ),
        ("Ingrédients : oxyde de zinc, antioxydants : acide ascorbique, vitamine E.", ("zinc",)),
        ("Ingrediënten: zinkoxide. Gebruik: niet samen met magnesium innemen.", ("zinc",)),
        ("Combineer met magnesium en vitamine C.", ()),
        ("Ingrediënten: yohimbe-extract (Pausinystalia yohimbe), vulstof: cellulose.", ("yohimbe",)),
        ("Ingrédients : écorce de yohimbé, catuaba, agent de charge : cellulose.", ("catuaba", "yohimbe")),
        ("Zutaten: Yohimbinrinde, Catuabarinde, Füllstoff: Cellulose.", ("catuaba", "yohimbe")),
        ("Ingredients: muira puama extract, bulking agent: cellulose.", ("muira-puama",)),
    ],
)
def test_only_real_ingredients_count(text: str, expected: tuple[str, ...]) -> None:
    assert facts(f"Voedingssupplement.\n\n{text}").substances == expected


def test_a_list_under_its_heading_is_read() -> None:
    assert facts("Voedingssupplement.\n\nINGREDIËNTEN\n\nmagnesiumcitraat, passiebloemextract.").substances == (
        "magnesium",
        "passionflower",
    )


def test_an_ingredient_that_no_lexicon_knows_is_kept_as_such() -> None:
    assert facts("Ingrediënten: magnesiumcitraat, bladpoeder van murasako, talk.").unnamed == (
        "bladpoeder van murasako",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Voedingssupplement met magnesium. Buiten het bereik van jonge kinderen bewaren.", ("nl",)),
        (
            "Voedingssupplement met magnesium. Buiten het bereik van jonge kinderen bewaren.\n\n"
            "Complément alimentaire à base de magnésium. Tenir hors de la portée des jeunes enfants.",
            ("nl", "fr"),
        ),
        (
            "Magnesiumspray. Breng aan op een schone huid en masseer in. Alleen voor uitwendig gebruik.\n\n"
            "Ingredients: Aqua, Magnesium Chloride, Lavandula Angustifolia Oil, Linalool.",
            ("nl",),
        ),
    ],
)
def test_addresses_and_latin_names_add_no_language(text: str, expected: tuple[str, ...]) -> None:
    assert facts(text).languages == expected
