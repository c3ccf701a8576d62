"""Honest words: what a label will not tell, what was never shown and what is a doctor's business are no promises."""

import pytest

from labellint.label import Kind, Language
from tests.judged import judged

HONEST: list[tuple[Language, Kind, str]] = [
    ("en", "oral", "We won't tell you it melts fat or makes you sleep like a baby."),
    ("en", "topical", "Does magnesium get through the skin? Honestly, the science isn't there yet."),
    ("en", "oral", "Feeling unusually tired for weeks? That's one for your doctor, not for a shop."),
    ("en", "oral", "Anyone with high blood pressure should leave liquorice alone."),
    ("en", "oral", "Taking at bedtime? Leave two hours after your evening meal."),
    ("nl", "topical", "Dat magnesium via de huid het bloed bereikt, is nooit overtuigend aangetoond."),
    ("nl", "oral", "We gaan je niet wijsmaken dat het vet doet smelten."),
    ("nl", "oral", "Blijf je hoofdpijn houden? Laat je ogen eens nakijken."),
    ("nl", "oral", "Wie een hoge bloeddruk heeft, laat zoethoutwortel beter staan."),
    ("fr", "oral", "Non, cette gélule ne fait pas maigrir."),
    ("fr", "oral", "On ne va pas vous dire que ça fait fondre la graisse."),
    ("fr", "oral", "On étudie encore si le curcuma aide les articulations."),
    ("fr", "oral", "Si vous avez de la tension, évitez la réglisse."),
    ("de", "oral", "Wir erzählen dir nicht, dass es dich schlafen lässt wie ein Baby."),
    ("de", "topical", "Dass Magnesium über die Haut ins Blut gelangt, wurde nie überzeugend gezeigt."),
    ("de", "oral", "Seit Wochen ungewöhnlich müde? Das gehört zum Hausarzt, nicht in einen Onlineshop."),
    ("de", "oral", "Wer hohen Blutdruck hat, lässt Süßholz besser weg."),
]


@pytest.mark.parametrize(("language", "kind", "text"), HONEST)
def test_honest_words_are_no_promise(language: Language, kind: Kind, text: str) -> None:
    assert [(j.class_, j.claim.quote.text) for j in judged(text, language, (), kind)] == []


WITNESSED: list[tuple[Language, str, str]] = [
    ("fr", "Testé scientifiquement.", "hype"),
    ("fr", "La spiruline, source de bien-être.", "general"),
    ("nl", "De wetenschap heeft het aangetoond.", "hype"),
    ("de", "Ein frischer Start für den ganzen Körper.", "general"),
    ("en", "Spirulina, a source of wellbeing.", "general"),
]


@pytest.mark.parametrize(("language", "text", "class_"), WITNESSED)
def test_science_and_wellbeing_in_general_are_no_nutrition_claim(language: Language, text: str, class_: str) -> None:
    assert [j.class_ for j in judged(text, language)] == [class_]


DISGUISED: list[tuple[Language, str]] = [
    ("en", "Never before proven so clearly: burns fat while you sleep."),
    ("en", "We won't promise miracles, but it melts fat fast."),
    ("en", "Take one at bedtime and sleep like a log."),
    ("nl", "Geen afslankpil, wel vijf kilo eraf in een maand."),
    ("nl", "Laat je stress achter je met ashwagandha."),
    ("fr", "Si vous souffrez d'insomnie, évitez les somnifères : la valériane fait dormir."),
    ("de", "Keine Diätpille, trotzdem fünf Kilo weniger im Monat."),
    ("de", "Nie zuvor so klar gezeigt: verbrennt Fett im Schlaf."),
]


@pytest.mark.parametrize(("language", "text"), DISGUISED)
def test_a_promise_in_words_like_honest_ones_is_found(language: Language, text: str) -> None:
    assert judged(text, language) != ()
