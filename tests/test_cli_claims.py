"""``labellint claims`` shows the register and how a sentence is understood."""

from __future__ import annotations

import pytest

from tests.conftest import Run


@pytest.mark.parametrize(
    ("language", "effect", "wording"),
    [
        ("nl", "spieren", "Magnesium draagt bij tot een normale werking van de spieren"),
        ("fr", "fatigue", "Le magnésium contribue à réduire la fatigue"),
        ("de", "knochen", "Magnesium trägt zur Erhaltung normaler Knochen bei"),
        ("en", "teeth", "Magnesium contributes to the maintenance of normal teeth"),
    ],
)
def test_search_shows_the_wording_with_its_condition(run: Run, language: str, effect: str, wording: str) -> None:
    ran = run("claims", "search", "magnesium", "--lang", language, "--effect", effect)
    assert ran.code == 0
    assert wording in ran.out
    assert "56.25 mg" in ran.out


def test_search_without_a_result_says_what_to_do(run: Run) -> None:
    ran = run("claims", "search", "unobtainium", "--lang", "nl")
    assert (ran.code, ran.out) == (1, "")
    assert "No authorised claim holds these words; try fewer" in ran.err


def test_search_for_a_misspelt_word_names_the_nearest(run: Run) -> None:
    ran = run("claims", "search", "magnezium", "--lang", "nl")
    assert ran.code == 1
    assert "the nearest words are: magnesium" in ran.err


def test_a_text_that_begins_with_a_dash_is_no_option(run: Run) -> None:
    ran = run("claims", "explain", "-5 kg in twee weken", "--lang", "nl")
    assert ran.code == 0
    assert "prohibited (b)" in ran.out


def test_nothing_to_explain_is_told(run: Run) -> None:
    ran = run("claims", "explain", " ")
    assert ran.code == 2
    assert "no words to explain" in ran.err


@pytest.mark.parametrize(
    ("text", "guard"),
    [
        ("Raadpleeg uw arts bij slapeloosheid", "doctor"),
        ("Does it cure migraine? No.", "answer-no"),
        ("Niet bewezen tegen stress", "no-evidence"),
    ],
)
def test_explain_names_what_makes_a_sentence_no_promise(run: Run, text: str, guard: str) -> None:
    ran = run("claims", "explain", text)
    assert f"guard {guard}, from" in ran.out


def test_explain_names_no_guard_beside_a_plain_promise(run: Run) -> None:
    assert "guard" not in run("claims", "explain", "Verlicht migraine").out


@pytest.mark.parametrize(
    ("text", "arguments", "shown"),
    [
        ("Magnesium verbetert de spierfunctie", ("--declares", "magnesium 100 mg"), "overstated (link)"),
        ("Magnesium verbetert de spierfunctie", ("--kind", "topical"), "misused"),
        ("Le magnésium contribue à réduire la fatigue", ("--lang", "fr"), "condition (undeclared)"),
        ("Le magnésium contribue à réduire la fatigue", ("--declares", "magnésium 56,25 mg"), "authorised"),
        ("Raadpleeg uw arts bij diabetes", (), "No claim"),
    ],
)
def test_explain_says_how_a_sentence_is_understood(run: Run, text: str, arguments: tuple[str, ...], shown: str) -> None:
    ran = run("claims", "explain", text, *arguments)
    assert ran.code == 0
    assert shown in ran.out


@pytest.mark.parametrize("amount", ["magnesium", "unobtainium 3 mg", "magnesium veel mg"])
def test_an_amount_that_cannot_be_read_is_told(run: Run, amount: str) -> None:
    ran = run("claims", "explain", "Magnesium", "--declares", amount)
    assert ran.code == 2
    assert "Traceback" not in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Wij werken sneller, zodat uw pakket morgen bij u is."),
        ("fr", "Dites adieu aux nuits blanches."),
        ("de", "Unsere Böden sind ausgelaugt, Obst und Gemüse liefern kaum noch Nährstoffe."),
        ("en", "We work faster, so that your parcel is there tomorrow."),
    ],
)
def test_explain_has_words_for_every_kind_of_guard(run: Run, language: str, text: str) -> None:
    ran = run("claims", "explain", text, "--lang", language)
    assert ran.code in (0, 1)
    assert "Traceback" not in ran.out + ran.err
