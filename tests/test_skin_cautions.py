"""Precautions of skin products about eyes and wounds promise nothing, and are precautions; names of firms are names."""

from __future__ import annotations

import pytest

from labellint.facts.understand import understand
from labellint.label import Kind
from labellint.lint import lint
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import Context
from tests.test_check_statement import DAY, book, found


def claimed(text: str, kind: Kind = "topical") -> list[str]:
    """The claim rules that find something."""
    rulebook, vocabulary = book()
    context = Context(markets=("be",), as_of=DAY, kind=kind)
    linted = lint(read_bytes(text.encode(), "label.txt"), rulebook, vocabulary, Register(), context)
    return [v.rule for v in linted.verdicts if "/claim-" in v.rule and any(f.outcome == "broken" for f in v.findings)]


@pytest.mark.parametrize(
    "text",
    [
        "Handcrème. Kijk uit met de ogen en mijd schaafwonden. Niet op sneetjes smeren.",
        "Gel douche. Gare aux yeux ; ne pas étaler sur une coupure. Si le produit entre dans les yeux, rincer à l'eau.",
        "Körperlotion. Augen aussparen. Keine Anwendung auf Schnittwunden. Nicht ins Auge bringen.",
        "Face balm. Mind the eyes. Do not apply to cuts. If it gets in your eyes, rinse with clear water.",
        "Körpercreme. Lindenhof Vital e.K., Teichweg 3, 25813 Husum",
    ],
)
def test_cautions_and_firms_claim_nothing(text: str) -> None:
    assert claimed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Gezichtscrème. Geneest wondjes.",
        "Crème visage. Guérit les plaies et les coupures.",
        "Gesichtscreme. Heilt Schnittwunden.",
        "Face cream. Heals cuts and grazes.",
        "Crème de soin. Plus jamais de rides autour des yeux.",
        "Augencreme. Nie mehr Ringe um die Augen.",
    ],
)
def test_promises_about_eyes_and_wounds_are_found(text: str) -> None:
    assert claimed(text)


@pytest.mark.parametrize("name", ["knoflook in olie", "Knoblauch in Öl", "ail dans l'huile", "garlic in oil"])
def test_what_stands_in_oil_has_its_amount(name: str) -> None:
    rulebook, vocabulary = book()
    label = read_bytes(f"Per 2 capsules: vitamin C 80 mg, {name} 544 mg".encode(), "label.txt")
    assert "garlic" in {amount.substance for amount in understand(label, vocabulary, rulebook, "oral").amounts}


@pytest.mark.parametrize(
    "text",
    [
        "Ingrediënten: knoflook (Allium sativum L., bol) gemacereerd in olie, ijzeroxiden en ijzerhydroxiden, water.",
        "Ingrédients : ail (Allium sativum L., bulbe), macéré dans l'huile, oxydes et hydroxydes de fer, eau.",
        "Zutaten: Knoblauch (Allium sativum L., Zwiebel), in Öl mazeriert, Eisenoxide und Eisenhydroxide, Wasser.",
        "Ingredients: garlic (Allium sativum L., bulb), macerated in oil, iron oxides and hydroxides, water.",
    ],
)
def test_an_ingredient_goes_on(text: str) -> None:
    rulebook, vocabulary = book()
    facts = understand(read_bytes(text.encode(), "label.txt"), vocabulary, rulebook, "oral")
    assert [each.count for each in facts.lists] == [3]


@pytest.mark.parametrize(
    ("dutch", "other"),
    [
        ("natriumhyaluronaat, vitamine C", "Ingrédients : hyaluronate de sodium, vitamine C."),
        ("calcium-D-pantothenaat, zinkoxide", "Ingrédients : D-pantothénate de calcium, oxyde de zinc."),
        ("calcium-D-pantothenaat, zinkoxide", "Zutaten: Calcium-D-pantothenat, Zinkoxid."),
        ("calcium-D-pantothenaat, zinkoxide", "Ingredients: calcium D-pantothenate, zinc oxide."),
    ],
)
def test_a_salt_is_not_its_metal(dutch: str, other: str) -> None:
    text = f"Voedingssupplement.\n\nIngrediënten: {dutch}.\n\n{other}"
    assert found(text, "agreement-ingredients") == []


@pytest.mark.parametrize(
    "text",
    [
        "Voedingssupplement. Ga de aanbevolen dagdosis niet te boven.",
        "Voedingssupplement. Respecteer de vermelde dagportie en slik er nooit meer.",
        "Complément alimentaire. Respecter la dose quotidienne indiquée et ne pas en prendre davantage.",
        "Nahrungsergänzungsmittel. Halten Sie die empfohlene Tagesdosis ein und nehmen Sie nicht mehr.",
        "Food supplement. Keep to the recommended daily dose and take no more.",
    ],
)
def test_keeping_to_the_dose_and_taking_no_more_is_the_warning(text: str) -> None:
    assert found(text, "exceed") == []
