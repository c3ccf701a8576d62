"""The rule on notification numbers: missing, malformed, at odds with the ingredients, misplaced on a skin product."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest
from msgspec import structs

from labellint.label import Box, Kind
from labellint.lexicon import Vocabulary
from labellint.lint import lint
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import Context, Rulebook, load
from labellint.verdict import Finding


@cache
def book() -> tuple[Rulebook, Vocabulary]:
    rulebook = load()
    return rulebook, rulebook.vocabulary()


def found(text: str, kind: Kind = "oral", market: str = "be", unread: bool = False) -> list[Finding]:
    rulebook, vocabulary = book()
    label = read_bytes(text.encode(), "label.txt")
    if unread:
        label = structs.replace(label, pages=(structs.replace(label.pages[0], unread=(Box(1, 0, 0, 9, 9),)),))
    context = Context(markets=(market,), as_of=dt.date(2026, 11, 21), kind=kind)  # type: ignore[arg-type]
    linted = lint(label, rulebook, vocabulary, Register(), context)
    return [f for v in linted.verdicts for f in v.findings if f.category.startswith("number.")]


def label(ingredients: str, number: str) -> str:
    return f"Voedingssupplement met magnesium. Neem 1 tablet per dag.\n\nIngrediënten: {ingredients}.\n\n{number}"


@pytest.mark.parametrize(
    ("ingredients", "number", "expected"),
    [
        ("magnesiumcitraat", "NUT 12/34", None),
        ("magnesiumcitraat, pyridoxinehydrochloride", "NUT 12/34", None),
        ("magnesiumcitraat, taurine", "NUT/AS 12/34", None),
        ("magnesiumcitraat, taurine", "NUT 12/34", "NUT/AS"),
        ("magnesiumcitraat, valeriaanextract", "NUT 12/34", "NUT/PL"),
        ("magnesiumcitraat, valeriaanextract", "NUT/PL 12/34", None),
        ("magnesiumcitraat, valeriaanextract, taurine", "NUT/PL 12/34", "NUT/PL/AS"),
        ("magnesiumcitraat", "PL 12/34", "NUT"),
        ("magnesiumcitraat", "NUT/PL 12/34", "NUT"),
        ("magnesiumtauraat", "NUT 12/34", None),
        ("magnesiumtauraat", "NUT/AS 12/34", None),
        ("magnesiumbisglycinaat", "NUT 12/34", None),
        ("melatonine, magnesiumoxide", "NUT 12/34", "NUT/AS"),
        ("L-tryptofaan, magnesiumoxide", "NUT 12/34", None),
        ("magnesiumcitraat, siliciumdioxide, magnesiumstearaat, talk, gelatine", "NUT 12/34", None),
        ("magnesiumcitraat, kleurstof: curcumine (E100), zoetstof: steviolglycosiden", "NUT 12/34", None),
        ("magnesiumcitraat, natuurlijk citroenaroma", "NUT 12/34", None),
        ("melatonine, antiklontermiddel: magnesiumstearaat", "AS 12/34", None),
        ("passiebloemextract, vulstof: calciumfosfaat", "PL 12/34", None),
        ("magnesiumcitraat, bladpoeder van murasako", "NUT/PL 12/34", None),  # an ingredient we do not know
    ],
)
def test_categories_must_fit_the_ingredients_and_additives_do_not_count(
    ingredients: str, number: str, expected: str | None
) -> None:
    findings = found(label(ingredients, number))
    assert [f.category for f in findings] == ([] if expected is None else ["number.mismatch"])
    if expected is not None:
        assert findings[0].severity == "warning"
        assert f"ask for {expected} (" in findings[0].message


def test_the_reason_names_the_ingredient() -> None:
    (finding,) = found(label("magnesiumcitraat, valeriaanextract", "NUT 12/34"))
    assert "PL: valerian" in finding.message
    assert finding.quote is not None
    assert finding.quote.text == "NUT 12/34"


def test_a_substance_that_is_only_promised_asks_for_no_category() -> None:
    text = label("magnesiumcitraat", "NUT 12/34") + "\n\nCombineer met valeriaan voor een rustige nacht."
    assert found(text) == []


def test_a_missing_number_is_a_warning_in_belgium_only() -> None:
    text = "Voedingssupplement met magnesium. Neem 1 tablet per dag."
    assert [(f.category, f.severity) for f in found(text)] == [("number.missing", "warning")]
    assert found(text, market="nl") == []
    assert found(text, market="de") == []


def test_a_missing_number_is_unsure_where_part_of_the_label_was_not_read() -> None:
    (finding,) = found("Voedingssupplement met magnesium. Neem 1 tablet per dag.", unread=True)
    assert finding.outcome == "unsure"


def test_a_malformed_number_says_what_is_wrong_and_is_not_missing_too() -> None:
    (finding,) = found(label("magnesiumcitraat", "Notificatienummer: NUT 12345"))
    assert finding.category == "number.malformed"
    assert "slash" in finding.message


@pytest.mark.parametrize("market", ["be", "nl", "de", "fr", "eu"])
def test_a_number_on_a_skin_product_is_misplaced_in_every_market(market: str) -> None:
    text = "Magnesiumolie. Breng aan op de huid. Alleen voor uitwendig gebruik. NUT 12/34"
    assert [(f.category, f.severity) for f in found(text, "topical", market)] == [("number.misplaced", "error")]


def test_the_same_number_printed_twice_is_one_finding() -> None:
    text = "Magnesiumolie. Alleen voor uitwendig gebruik. NUT 12/34\n\nHuile. Usage externe. NUT 12/34"
    assert len(found(text, "topical")) == 1
