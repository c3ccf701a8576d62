"""A name, a heading or a question that only leads to a promise is one with it; what is said besides is found apart."""

from __future__ import annotations

import pytest

from labellint.label import Language
from tests.judged import Declared, classes, register, rulebook


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Ondersteunt:\n- de nachtrust\n- het humeur\n- de concentratie", ["unlisted"] * 3),
        ("fr", "Soutient :\n• la mémoire\n• le moral\n• la vitalité", ["unlisted", "unlisted", "general"]),
        ("de", "Unterstützt:\n• Konzentration\n• Stressresistenz\n• gesunden Schlaf", ["unlisted"] * 3),
        ("en", "Supports:\n- concentration\n- mood\n- sleep", ["unlisted"] * 3),
    ],
)
def test_the_verb_of_a_heading_promises_the_bare_words_below_it(
    language: Language, text: str, expected: list[str]
) -> None:
    assert [class_ for class_, _ in classes(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Valeriaan Nacht\nValeriaan bevordert een rustige slaap."),
        ("fr", "Infusion Nuit Claire à la valériane\nLa valériane aide à maintenir un bon sommeil."),
        ("de", "Baldrian Nacht\nBaldrian unterstützt einen ruhigen Schlaf."),
        ("en", "Valerian Night\nValerian supports a restful sleep."),
    ],
)
def test_a_name_with_its_claim_below_is_one_claim(language: Language, text: str) -> None:
    assert classes(text, language) == [("on_hold", "valerian")]


def test_a_question_over_bullets_leads_to_them() -> None:
    found = classes("Why swallow it?\n✔ soaks into your muscles through your pores", "en", kind="topical")
    assert found == [("transdermal", "product")]


def test_a_verb_before_its_object_is_a_promise_of_its_own_though_the_next_sentence_says_the_same() -> None:
    found = classes("Boost your immunity with Effer-C! Two tablets a day strengthen your body's defences.", "en")
    assert found == [("overstated", "product"), ("overstated", "product")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Plantaardige voeding kan je behoefte aan B12 niet dekken."),
        ("fr", "Une alimentation végétale ne peut pas couvrir vos besoins en B12."),
        ("de", "Mit Ernährung allein lässt sich der Bedarf an B12 kaum decken."),
        ("en", "Food alone cannot give you all the B12 you need."),
    ],
)
def test_the_cannot_of_food_that_falls_short_denies_no_promise(language: Language, text: str) -> None:
    assert {class_ for class_, _ in classes(text, language)} == {"deficiency"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Jodium houdt je schildklier op gang."),
        ("fr", "L'iode garde votre thyroïde en équilibre."),
        ("de", "Jod hält die Schilddrüse im Gleichgewicht."),
        ("en", "Iodine keeps your thyroid in balance."),
    ],
)
def test_the_state_that_an_organ_is_kept_in_is_no_second_effect(language: Language, text: str) -> None:
    assert [subject for _, subject in classes(text, language, (("iodine", "150", "µg"),))] == ["iodine"]


def test_every_relationship_of_an_effect_is_one_of_the_register() -> None:
    known = {claim.relationship for claim in register().claims}
    named = {name for entry in rulebook().entries("effect").values() for name in entry.relationships}
    assert named <= known


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Je lever werkt dag en nacht. Mariadistel steekt een handje toe."),
        ("fr", "Votre foie filtre tout. Le chardon-marie l'épaule."),
        ("de", "Deine Leber schuftet. Mariendistel packt mit an."),
        ("en", "Your liver never clocks off. Milk thistle lends a hand."),
    ],
)
def test_the_substance_of_a_sentence_that_answers_is_said_to_do_it(language: Language, text: str) -> None:
    assert classes(text, language) == [("on_hold", "milk-thistle")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Jeukt je huid? Neem na het eten.\nIngrediënten: mariadistel."),
        ("en", "Your liver never clocks off. Contains 200 mg milk thistle."),
    ],
)
def test_a_sentence_of_amounts_answers_nothing(language: Language, text: str) -> None:
    assert "milk-thistle" not in {subject for _, subject in classes(text, language)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Omega 3 Hart: EPA en DHA dragen bij tot de normale werking van het hart."),
        ("fr", "Oméga 3 Cœur : l'EPA et le DHA contribuent à une fonction cardiaque normale."),
        ("de", "Omega 3 Herz: EPA und DHA tragen zu einer normalen Herzfunktion bei."),
        ("en", "Omega 3 Heart: EPA and DHA contribute to the normal function of the heart."),
    ],
)
def test_a_name_beside_the_registers_own_wording_is_one_claim(language: Language, text: str) -> None:
    declares: tuple[Declared, ...] = (("epa", "150", "mg"), ("dha", "150", "mg"))
    assert [class_ for class_, _ in classes(text, language, declares)] == ["authorised"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Beschermt je cellen: vitamine C, E en selenium."),
        ("fr", "Protège vos cellules : vitamines C, E et sélénium."),
        ("de", "Schützt deine Zellen: Vitamin C, E und Selen."),
        ("en", "Protects your cells: vitamins C, E and selenium."),
    ],
)
def test_substances_listed_behind_an_effect_are_all_its_subjects(language: Language, text: str) -> None:
    assert [subject for _, subject in classes(text, language)] == ["vitamin-c", "vitamin-e", "selenium"]


def test_a_compound_of_two_complaints_is_one() -> None:
    assert classes("Arthritis pain gone in days.", "en") == [("medicinal", "product")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Melatonine helpt bij het inslapen."),
        ("fr", "La mélatonine aide à s'endormir."),
        ("de", "Melatonin hilft beim Einschlafen."),
        ("en", "Melatonin helps you fall asleep."),
    ],
)
def test_falling_asleep_is_the_registers_effect_of_melatonin(language: Language, text: str) -> None:
    assert classes(text, language, (("melatonin", "1", "mg"),)) == [("adapted", "melatonin")]
