"""Notification numbers: every printed form is read, and what only looks like one is not."""

from __future__ import annotations

from functools import cache

import pytest

from labellint.facts.numbers import canonical, find_numbers
from labellint.facts.reading import Reading
from labellint.facts.records import Number
from labellint.lexicon import Vocabulary
from labellint.read import read_bytes
from labellint.rulebook import Rulebook, load
from tests.test_doubt import label

VARIANTS = """
NUT/AS162/597 | NUT/AS 162/597 | NUT 162/597 | PL 162/597 | AS 162/597 | NUT/PL 12/3
NUT/PL/AS 1234/56 | NUT-PL-AS 1234/56
NUT-PL 12/3 | NUT_PL_AS 149/25 | NUT_AS_149/25 | NUT_AS-149/25 | PL/AS 574/1 | PL_AS 574/1 | PL-AS 574/1 | PL/AS: 574/1
NUT: 1029/37 | NUT : 1029/37 | NUT/PL/AS: 1029/37 | NUT/PL/AS : 1029/37 | NUT/PL/AS n° 1029/37
NUT/PL/AS nr. 1029/37
NUT/PL/AS nr 1029/37 | NUT/PL/AS no 1029/37 | NUT PL AS 1029/37 | NUT PL 1029/37 | NUT AS 1029/37 | NUT/ PL/ AS 1029/37
NUT / PL / AS 1029 / 37 | NUT+PL+AS 1029/37 | NUT, PL, AS 1029/37 | NUT&AS 1029/37 | AS/NUT 12/34 | PL/NUT 12/34
AS/PL/NUT 12/34 | Notificatienummer: NUT/AS 75/12 | Numéro de notification : PL 9/8 | Notif. NUT 1/1
N° notification NUT/PL 4321/1234 | (NUT 55/7) | NUT–AS 162/597 | CNK 3456-789 NUT/PL/AS 1029/37
"""

LOOK_ALIKES = [
    "PL 00014/0230", "UK product licence PL 12345/0001", "PL 12345/678", "PL-EKO-07", "BE-BIO-01", "PL 00-950",
    "PL 12/2026/1", "AS 12/34/56", "use as 1/2 tablet", "as 12/34", "NUT/AS", "NUT PL AS", "CNK 1234-567",
    "NUTS 12/34", "DONUT/AS 1/2", "WALNUT 1/2", "PLAST 1/2", "PLAS 12/34", "LOT 123/45", "ref. 149/25", "HALAS 12/34",
    "NUT 12,5/3", "AS/NZS 4020", "EXP 12/2026", "A.S. 12/34", "FR-12.345.678-CE", "NUT 1.5/2.5", "PL 12/2026",
    "EXP AS 04/27", "Ten minste houdbaar tot einde: AS 04/27", "DDM : NUT 12/26", "MHD PL 12/26", "Lot PL 12/34",
    "À consommer de préférence avant fin AS 04/27", "Best before end NUT 12/26", "Charge: AS 123/4",
]  # fmt: skip

ATTEMPTS = [
    ("NUT162597", "NUT162597", "slash"),
    ("NUT 1029", "NUT 1029", "slash"),
    ("NUT/AS162597", "NUT/AS162597", "slash"),
    ("NUT/AS 16200/59700", "NUT/AS 16200/59700", "digits"),
    ("NUT/PL 12345/6", "NUT/PL 12345/6", "digits"),
    ("NUT/AS 012/34", "NUT/AS 012/34", "zeros"),
    ("NUT/AS 12-34", "NUT/AS 12-34", "sign"),
    ("NUT/PL/12/34", "NUT/PL/12/34", "sign"),
    ("NUT/NUT 12/34", "NUT/NUT 12/34", "repeated"),
    ("Notificatienummer: nut/as 12/34", "nut/as 12/34", "case"),
    ("Numéro de notification : 12/34", "12/34", "categories"),
    ("Notifizierungsnummer: NUT/PL", "NUT/PL", "unfinished"),
    ("Notification number: NUT XXXX", "NUT XXXX", "unfinished"),
]


DOUBTFUL = ["NUT 162/5O7", "NUT/AS 162/59O", "NUT I62/597", "NUT 162/59S", "NUT/A5 162/597"]


@cache
def book() -> tuple[Rulebook, Vocabulary]:
    rulebook = load()
    return rulebook, rulebook.vocabulary()


def numbers(text: str) -> tuple[Number, ...]:
    rulebook, vocabulary = book()
    return find_numbers(Reading(read_bytes(text.encode(), "label.txt"), vocabulary, rulebook))


def variants() -> list[str]:
    return [variant.strip() for line in VARIANTS.strip().splitlines() for variant in line.split(" | ")]


@pytest.mark.parametrize("text", DOUBTFUL)
def test_a_letter_among_the_digits_is_no_end_of_the_number(text: str) -> None:
    (number,) = numbers(f"{text} 60 tabletten")
    assert (number.quote.text, number.problem, len(number.readings)) == (text, "look-alike", 1)


def test_all_forms_of_the_note_are_here() -> None:
    assert len(variants()) == 42


@pytest.mark.parametrize("text", variants())
def test_every_printed_form_is_one_well_formed_number(text: str) -> None:
    (number,) = numbers(text)
    assert number.problem is None
    assert number.categories
    assert number.company is not None
    assert number.product is not None


@pytest.mark.parametrize("text", variants())
def test_a_number_is_found_inside_a_sentence(text: str) -> None:
    assert [n.problem for n in numbers(f"Koel en droog bewaren. {text} Veldkers NV, 9000 Gent")] == [None]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    assert numbers(text) == ()


@pytest.mark.parametrize(("text", "quote", "problem"), ATTEMPTS)
def test_a_number_that_went_wrong_says_what_is_wrong(text: str, quote: str, problem: str) -> None:
    assert [(n.quote.text, n.problem) for n in numbers(text)] == [(quote, problem)]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("AS/PL/NUT 12/34", "NUT/PL/AS 12/34"),
        ("NUT_PL_AS 149/25", "NUT/PL/AS 149/25"),
        ("NUT / AS 1029 / 37", "NUT/AS 1029/37"),
        ("PL 7/8", "PL 7/8"),
    ],
)
def test_categories_are_put_in_their_order(text: str, form: str) -> None:
    (number,) = numbers(text)
    assert canonical(number) == form


@pytest.mark.parametrize("words", ["*RI/AR : apport de référence", "NRV: Referenzmenge", "RI: reference intake"])
def test_a_number_below_the_footnote_on_reference_intakes_is_no_reference(words: str) -> None:
    assert [n.problem for n in numbers(f"{words} NUT 2113/45")] == [None]


def test_two_numbers_are_two() -> None:
    assert [canonical(n) for n in numbers("NUT 12/34 en NUT/AS 56/78")] == ["NUT 12/34", "NUT/AS 56/78"]


def test_a_date_after_words_for_the_number_is_a_number() -> None:
    assert [canonical(n) for n in numbers("Notificatienummer: NUT 12/2026")] == ["NUT 12/2026"]


def test_the_quote_is_the_number_and_not_the_words_before_it() -> None:
    (number,) = numbers("CNK 3456-789 (NUT/PL/AS 1029/37)")
    assert number.quote.text == "NUT/PL/AS 1029/37"


def test_a_very_long_row_of_letters_and_signs_does_not_hang() -> None:
    assert numbers("NUT" + "/ NUT" * 5_000 + " 12/") is not None


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("NUT/AS 1O29/37", "NUT/AS 1029/37"),
        ("NUT/A5 162/597", "NUT/AS 162/597"),
        ("NUT I62/S97", "NUT 162/597"),
        ("PL/AS 5l4/1", "PL/AS 514/1"),
    ],
)
def test_a_letter_for_a_digit_gives_the_reading_with_the_digit(text: str, reading: str) -> None:
    (number,) = numbers(text)
    assert (number.problem, number.readings) == ("look-alike", (reading,))


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("NUT 284116", ("NUT 284/16",)),
        ("NUT/AS 2811716", ("NUT/AS 28/1716", "NUT/AS 281/716", "NUT/AS 2811/16")),
        ("NUT 284226", ()),
    ],
)
def test_a_digit_that_may_be_the_slash_of_a_picture_gives_the_readings_with_a_slash(
    text: str, readings: tuple[str, ...]
) -> None:
    """A blurred "NUT 284/16" was told to have no slash."""
    rulebook, vocabulary = book()
    for source, expected in (("ocr", readings), ("text", ())):
        (number,) = find_numbers(Reading(label([f"|{text}"], source=source), vocabulary, rulebook))
        assert (number.problem, number.readings) == ("slash", expected)
