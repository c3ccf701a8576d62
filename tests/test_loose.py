"""A dose whose unit was misread on a picture takes no amount away from a promise: "7,5 µg" was read as "7,5 19"."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec import structs

from labellint.compiled import rulebook
from labellint.lint import lint
from labellint.register import Register
from labellint.rulebook import Context
from tests.test_doubt import label

BOOK = rulebook()
VOCABULARY = BOOK.vocabulary()
PROMISES = {
    "nl": "|Vitamine D draagt bij tot de instandhouding van normale botten.",
    "fr": "|La vitamine D contribue au maintien d'une ossature normale.",
    "de": "|Vitamin D trägt zur Erhaltung normaler Knochen bei.",
    "en": "|Vitamin D contributes to the maintenance of normal bones.",
}


def outcomes(language: str, *rows: str) -> set[str]:
    read = label(["|Voedingssupplement"], [PROMISES[language]], ["|Per tablet", *rows])
    panels = tuple(structs.replace(panel, language=language) for panel in read.panels)
    read = structs.replace(read, panels=panels)
    context = Context(markets=("be",), as_of=dt.date(2026, 11, 1), kind="oral")
    verdicts = lint(read, BOOK, VOCABULARY, Register(), context).verdicts
    return {f.outcome for v in verdicts for f in v.findings if f.category == "claim.condition"}


@pytest.mark.parametrize("language", PROMISES)
@pytest.mark.parametrize("dose", ["7,5 19 150 %", "7,519 150 %", "7,5 150 %", "7,5lg 150 %"])
def test_a_dose_without_its_unit_leaves_open_whether_the_promise_may_be_made(language: str, dose: str) -> None:
    assert outcomes(language, "|Magnesium 100 mg 27 %", f"|Vitamine D {dose}") == {"unsure"}


@pytest.mark.parametrize("language", PROMISES)
@pytest.mark.parametrize("row", ["|Magnesium 100 mg 27 %", "|Energie 20 kJ 1 %", "|Rutine 24 %"])
def test_a_dose_that_stands_nowhere_is_missed_on_a_picture_too(language: str, row: str) -> None:
    assert outcomes(language, row) == {"broken"}


AMOUNTS = structs.replace(BOOK, rules=tuple(r for r in BOOK.rules if r.id == "eu/magnesium-amount"))
NAMED = {
    "nl": ["|Voedingssupplement met magnesium.", "|Ingrediënten: magnesiumcitraat, cellulose."],
    "fr": ["|Complément alimentaire au magnésium.", "|Ingrédients : citrate de magnésium, cellulose."],
    "de": ["|Nahrungsergänzungsmittel mit Magnesium.", "|Zutaten: Magnesiumcitrat, Cellulose."],
    "en": ["|Food supplement with magnesium.", "|Ingredients: magnesium citrate, cellulose."],
}


@pytest.mark.parametrize("language", NAMED)
@pytest.mark.parametrize(
    ("row", "outcome"),
    [
        ("|Magnesium Boo mg (80 %)", "unsure"),
        ("|magnesium mg (80 %)", "unsure"),
        ("|Magnesium mg %", "broken"),
        ("|per tablet", "broken"),
    ],
)
def test_an_amount_whose_number_was_lost_is_not_said_to_be_missing(language: str, row: str, outcome: str) -> None:
    """A blot on "300" left "Boo mg (80 % NRV)", and "the label declared no amount"."""
    read = label(NAMED[language], [row])
    read = structs.replace(read, panels=tuple(structs.replace(panel, language=language) for panel in read.panels))
    context = Context(markets=("be",), as_of=dt.date(2026, 11, 1), kind="oral")
    (verdict,) = lint(read, AMOUNTS, VOCABULARY, Register(), context).verdicts
    assert verdict.outcome == outcome
