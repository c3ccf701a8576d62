"""A name, a heading or a question that only leads to a promise is one with it; what is said besides is found apart."""

from __future__ import annotations

import pytest

from labellint.label import Language
from tests.judged import classes, register, rulebook


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
