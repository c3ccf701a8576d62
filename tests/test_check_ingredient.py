"""The ingredient list: allergens that stand out, additives with their class, forbidden forms and colours, duties."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Any

import pytest
from msgspec import structs

from labellint.facts.ingredients import find_lists
from labellint.facts.items import items
from labellint.facts.reading import Reading
from labellint.label import Label, Line
from labellint.lexicon import Vocabulary
from labellint.lint import lint
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import Context, Rulebook, load


@cache
def book() -> tuple[Rulebook, Vocabulary]:
    rulebook = load()
    return rulebook, rulebook.vocabulary()


def found(text: str, *rules: str, market: str = "eu") -> list[tuple[str, str | None]]:
    return found_on(read_bytes(text.encode(), "label.txt"), *rules, market=market)


def found_on(label: Label, *rules: str, market: str = "eu") -> list[tuple[str, str | None]]:
    rulebook, vocabulary = book()
    context = Context(markets=(market,), as_of=dt.date(2026, 11, 21), kind="oral")  # type: ignore[arg-type]
    linted = lint(label, rulebook, vocabulary, Register(), context)
    return [(f.category, f.quote and f.quote.text) for v in linted.verdicts if v.rule in rules for f in v.findings]


@pytest.mark.parametrize(
    ("ingredients", "quotes"),
    [
        ("Ingrediënten: magnesiumcitraat, SOJAlecithine, melkeiwit.", ["melkeiwit"]),
        ("Ingrediënten: magnesiumcitraat, SOJAlecithine, MELKeiwit.", []),
        ("Ingrédients : citrate de magnésium, LAIT, soja.", ["soja"]),
        ("Zutaten: Magnesiumcitrat, WEIZENstärke, Milcheiweiß.", ["Milcheiweiß"]),
        ("Ingredients: magnesium lactate, lactic acid, SOY lecithin, coconut milk.", []),
    ],
)
def test_allergens_must_stand_out_where_that_can_show(ingredients: str, quotes: list[str]) -> None:
    assert [quote for _, quote in found(f"{ingredients}", "eu/allergen-emphasis")] == quotes


@pytest.mark.parametrize(
    "ingredients",
    [
        "Ingrediënten: magnesiumcitraat, melkeiwit, sojalecithine.",  # plain text shows no bold
        "INGREDIËNTEN: MAGNESIUMCITRAAT, MELKEIWIT, SOJALECITHINE.",  # all in capitals
    ],
)
def test_a_text_that_shows_no_emphasis_does_not_pass_for_a_label_that_has_it(ingredients: str) -> None:
    rulebook, vocabulary = book()
    context = Context(markets=("be",), as_of=dt.date(2026, 11, 21), kind="oral")
    linted = lint(read_bytes(ingredients.encode(), "label.txt"), rulebook, vocabulary, Register(), context)
    (verdict,) = [verdict for verdict in linted.verdicts if verdict.rule == "eu/allergen-emphasis"]
    (finding,) = verdict.findings
    assert (verdict.outcome, finding.severity) == ("unsure", "info")
    assert "melkeiwit, sojalecithine" in finding.message.lower()


@pytest.mark.parametrize(
    ("ingredients", "quotes"),
    [
        ("Ingrediënten: magnesiumcitraat, magnesiumstearaat.", ["magnesiumstearaat"]),
        ("Ingrediënten: magnesiumcitraat, antiklontermiddel: magnesiumstearaat, siliciumdioxide.", []),
        ("Ingrediënten: magnesiumcitraat, vulstof (cellulose), E 172.", ["E 172"]),
        ("Zutaten: Magnesiumoxid, Trennmittel: Magnesiumsalze; Siliciumdioxid.", ["Siliciumdioxid"]),
        ("Ingrédients : oxyde de magnésium, gélule : hydroxypropylméthylcellulose.", []),
        ("Ingredients: vitamin E 12 mg, magnesium oxide.", []),
        (
            "Ingrédients : oxyde, enveloppe (agent d'enrobage : cellulose), stéarate de magnésium.",
            ["stéarate de magnésium"],
        ),
        ("Ingrediënten: magnesiumcitraat, citroenzuur, pectine.", ["citroenzuur", "pectine"]),
        ("Zutaten: Süßungsmittel: Sorbit, Magnesiumcitrat, Citronensäure.", ["Citronensäure"]),
    ],
)
def test_additives_need_the_name_of_their_class(ingredients: str, quotes: list[str]) -> None:
    assert [quote for _, quote in found(ingredients, "eu/additive-class")] == quotes


@pytest.mark.parametrize(
    ("ingredients", "quotes"),
    [
        ("Ingrediënten: emulgator: zonnebloemlecithine, siliciumdioxide.", ["siliciumdioxide"]),
        ("Ingrédients : édulcorant : xylitol, stéarate de magnésium.", ["stéarate de magnésium"]),
        ("Ingredients: bulking agent: cellulose, silicon dioxide, malic acid.", ["silicon dioxide", "malic acid"]),
        ("Ingredients: anti-caking agent: magnesium stearate, silicon dioxide.", []),
        ("Zutaten: Kapsel: Gelatine, Farbstoff: Titandioxid, E 104, Speisefettsäuren.", ["Speisefettsäuren"]),
        ("Zutaten: Kaliumcitrat, Magnesiumcitrat.", []),  # they are the minerals of the product
        ("Ingrediënten: visolie (omega 3 vetzuren), magnesiumoxide, vetzuren.", ["vetzuren"]),
    ],
)
def test_additives_need_the_name_of_a_class_that_they_can_be(ingredients: str, quotes: list[str]) -> None:
    assert [quote for _, quote in found(ingredients, "eu/additive-class")] == quotes


@pytest.mark.parametrize(
    ("text", "rule", "count"),
    [
        ("Ingrediënten: magnesiumorotaat.", "eu/permitted-forms", 1),
        ("Ingrediënten: magnesiumcitraat.", "eu/permitted-forms", 0),
        ("Zutaten: Magnesiumoxid, Farbstoff: Titandioxid.", "eu/titanium-dioxide", 1),
        ("Zutaten: Magnesiumoxid. Frei von Titandioxid.", "eu/titanium-dioxide", 0),
        ("Ingrediënten: zoetstof: sorbitol, magnesiumoxide.", "eu/sweetener", 1),
        ("Met zoetstof. Ingrediënten: zoetstof: sorbitol, magnesiumoxide.", "eu/sweetener", 0),
        ("Ingrediënten: gelatine, bevochtigingsmiddel: sorbitol.", "eu/sweetener", 0),
        ("100 % vegan. Ingrediënten: magnesiumoxide, capsule: rundergelatine.", "eu/contradiction-vegan", 1),
        ("100 % vegan. Ingrediënten: magnesiumoxide, capsule: cellulose.", "eu/contradiction-vegan", 0),
        ("Sans sucre. Ingrédients : sucre, oxyde de magnésium.", "eu/contradiction-sugar", 1),
        ("Lot: XXXX. Ten minste houdbaar tot: XX/XXXX", "eu/placeholder", 0),
        ("Neem XXXX tabletten per dag.", "eu/placeholder", 1),
    ],
)
def test_words_of_the_list_bring_their_duty(text: str, rule: str, count: int) -> None:
    assert len(found(f"Voedingssupplement.\n\n{text}", rule)) == count


@pytest.mark.parametrize(
    ("look", "stands_out"),
    [
        ({}, False),
        ({"underlined": True}, True),
        ({"ground": (255, 240, 0)}, True),
        ({"ground": (250, 250, 250)}, False),
    ],
)
def test_an_allergen_stands_out_by_a_line_under_it_or_a_coloured_ground(look: dict[str, Any], stands_out: bool) -> None:
    label = read_bytes("Ingrediënten: magnesiumcitraat, melkeiwit, maïszetmeel, gelatine.".encode(), "label.txt")
    plain = {"x_height_mm": 1.5, "ink": (0, 0, 0), "ground": (255, 255, 255)}
    panels = []
    for panel in label.panels:
        lines = [
            [structs.replace(w, **plain | (look if "melk" in w.text else {})) for w in n.words] for n in panel.lines
        ]
        panels.append(structs.replace(panel, lines=tuple(Line(tuple(words), True) for words in lines)))
    findings = found_on(structs.replace(label, panels=tuple(panels)), "eu/allergen-emphasis")
    assert (findings == []) is stands_out


def test_a_table_under_the_word_composition_is_no_list_whose_allergens_must_stand_out() -> None:
    text = """Ingrediënten: VISOLIE, capsule: gelatine.

Samenstelling    per 2 capsules    RI
Visolie    1000 mg    -
Vitamine E    6 mg    50 %"""
    assert found(text, "eu/allergen-emphasis") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ingrediënten: magnesiumoxide, vulstof: cellulose; droog extract van guarana, kleurstof: titaandioxide.",
        "Ingrediënten: magnesiumoxide; droog gistextract; droge stof van gember; kleurstof: titaandioxide.",
        "Ingrediënten: magnesiumoxide • koud geperste olie • donker chocoladepoeder • kleurstof: titaandioxide.",
        "Ingrédients : oxyde de magnésium ; extrait sec de guarana ; colorant : dioxyde de titane.",
        "Zutaten: Magnesiumoxid; trocken Extrakt aus Guarana; Trockenextrakt aus Ingwer; Farbstoff: Titandioxid.",
        "Ingredients: magnesium oxide; dry extract of guarana; dried ginger; colour: titanium dioxide.",
    ],
)
def test_a_dry_extract_does_not_end_the_list_as_the_words_for_dry_storage_do(text: str) -> None:
    assert len(found(text, "eu/titanium-dioxide")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Ingrediënten: magnesiumoxide. Droog bewaren, titaandioxide vrij.",
        "Ingrediënten: magnesiumoxide; droog, koel en donker bewaren. Titaandioxide.",
        "Ingrediënten: magnesiumoxide. Droog bewaren. Poeder oplossen; titaandioxide.",
        "Zutaten: Magnesiumoxid. Trocken, nicht über 25 °C lagern. Titandioxid.",
        "Zutaten: Magnesiumoxid. Trocken lagern; Pulver auflösen. Titandioxid.",
    ],
)
def test_the_words_for_dry_storage_end_the_list(text: str) -> None:
    assert found(text, "eu/titanium-dioxide") == []


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Ingrediënten: magnesiumoxide; zinkoxide. Zink, vitamine C en ijzer dragen bij tot het immuunsysteem.",
            "zinkoxide",
        ),
        (
            "Ingrédients : oxyde de magnésium ; oxyde de zinc. Le zinc, le fer et l'iode contribuent à l'immunité.",
            "oxyde de zinc",
        ),
        ("Zutaten: Magnesiumoxid; Zinkoxid. Zink, Eisen und Jod tragen zu einer normalen Haut bei.", "Zinkoxid"),
        ("Ingredients: magnesium oxide; zinc oxide. Zinc, iron and iodine contribute to normal skin.", "zinc oxide"),
    ],
)
def test_a_claim_right_after_the_list_is_no_ingredient(text: str, last: str) -> None:
    rulebook, vocabulary = book()
    (part,) = find_lists(Reading(read_bytes(text.encode(), "label.txt"), vocabulary, rulebook))
    assert [part.passage.quote(item.start, item.end).text for item in items(part)][-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "Ingrediënten: magnesiumoxide, glansmiddel (hydroxypropylmethylcellulose) pyridoxaal-5-fosfaat.",
        "Ingrédients : oxyde de magnésium, agent d'enrobage (hydroxypropylméthylcellulose) pyridoxal-5-phosphate.",
        "Zutaten: Magnesiumoxid, Überzugsmittel (Hydroxypropylmethylcellulose) Pyridoxal-5-Phosphat.",
        "Ingredients: magnesium oxide, glazing agent (hydroxypropyl methylcellulose) pyridoxal-5-phosphate.",
    ],
)
def test_a_comma_that_was_not_seen_behind_the_brackets_of_a_class_parts_two_ingredients(text: str) -> None:
    """Vitamin B6 was an additive in one language: the lists seemed to differ."""
    rulebook, vocabulary = book()
    label = read_bytes(text.encode(), "label.txt")
    for source, last in (("ocr", False), ("text", True)):
        seen = structs.replace(
            label,
            panels=tuple(
                structs.replace(
                    panel,
                    lines=tuple(
                        structs.replace(line, words=tuple(structs.replace(w, source=source) for w in line.words))
                        for line in panel.lines
                    ),
                )
                for panel in label.panels
            ),
        )
        (part,) = find_lists(Reading(seen, vocabulary, rulebook))
        assert list(items(part))[-1].additive is last
