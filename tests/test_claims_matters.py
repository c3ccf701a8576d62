"""Everyday matters that name complaints and promise nothing, each beside a promise in nearly the same words."""

from __future__ import annotations

import pytest

from labellint.label import Language
from tests.judged import classes

INNOCENT: list[tuple[Language, str]] = [
    ("nl", "Bij een schildklieraandoening vooraf de internist raadplegen."),
    ("nl", "Of u een tekort heeft, kan alleen een bloedtest uitwijzen."),
    ("nl", "De oplossing van de woordzoeker was MIGRAINE, proficiat aan Lies uit Mol."),
    ("nl", "Helpt valeriaan bij slapeloosheid? Daarover mogen wij op een etiket niets beloven."),
    ("nl", "Win een nacht in een boomhut in de Ardennen."),
    ("nl", "Gooi de lege pot bij het plastic afval."),
    ("fr", "Seule une prise de sang permet de savoir si vous manquez de fer."),
    ("fr", "Notre ânesse s'appelle Migraine ; elle brait dès l'aube."),
    ("fr", "Le magnésium calme-t-il le stress ? L'EFSA n'a pas été convaincue."),
    ("fr", "Devenez notre préparateur de commandes : résistant au stress, permis B."),
    ("fr", "Fatigué des mots de passe ? Payez en un clic."),
    ("de", "Das Lösungswort im Mai lautete RHEUMA."),
    ("de", "Hilft Zink gegen Schnupfen? Belegt ist das bislang nicht."),
    ("de", "„Nach meiner Depression habe ich diesen Laden gegründet.“ – Inhaberin Maren Holt"),
    ("de", "Gestresst von Passwörtern? Bei uns zahlen Sie auf Rechnung."),
    ("en", "Will it help me sleep? We are not allowed to promise you that."),
    ("en", "Long-term intake of high doses of zinc may lead to anaemia."),
    ("en", "After my stroke I started this little company. Ken, owner"),
    ("en", "The old wording about your immune system wasn't authorised, so it is gone."),
]

PROMISED: list[tuple[Language, str]] = [
    ("nl", "Vermoeidheid wordt verleden tijd dankzij onze ijzerdrank."),
    ("nl", "Win je nachtrust terug met valeriaan."),
    ("nl", "Geen energie om te werken? Neem Vitarol."),
    ("fr", "Le stress n'est plus qu'un lointain souvenir avec Zenalis."),
    ("fr", "Fatigué dès le matin ? Notre sirop vous réveille."),
    ("de", "Gelenkschmerzen gehören der Vergangenheit an."),
    ("de", "Besser als jeder Arzt: unser Tee heilt Husten."),
    ("en", "Migraine becomes a distant memory."),
    ("en", "Tired of lying awake? Our drops send you to sleep."),
    ("en", "No energy to play with the kids? Try Vitarol."),
]


@pytest.mark.parametrize(("language", "text"), INNOCENT)
def test_matters_promise_nothing(language: Language, text: str) -> None:
    assert classes(text, language) == []


@pytest.mark.parametrize(("language", "text"), PROMISED)
def test_promises_beside_them_are_found(language: Language, text: str) -> None:
    assert classes(text, language)


def test_a_distant_memory_is_no_memory() -> None:
    assert not any("memory" in name for name, _ in classes("Tiredness is a distant memory.", "en"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Onze bodem is uitgeput. Uit groente alleen haal je niet genoeg mineralen meer."),
        ("fr", "Les sols s'épuisent : impossible de couvrir ses besoins par la seule alimentation."),
        ("de", "Ausgelaugte Böden: Obst und Gemüse decken unseren Mineralstoffbedarf nicht mehr."),
        ("en", "Our soils are worn out. Food alone no longer gives you enough minerals."),
    ],
)
def test_poor_soils_are_the_reason_for_one_shortage(language: Language, text: str) -> None:
    assert [name for name, _ in classes(text, language)] == ["deficiency"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Mariadistel: voor het welzijn van je lever."),
        ("fr", "Le chardon-Marie contribue au bien-être du foie."),
        ("en", "Milk thistle: for the wellbeing of your liver."),
    ],
)
def test_wellbeing_of_an_organ_is_said_of_the_organ(language: Language, text: str) -> None:
    assert [name for name, _ in classes(text, language)] == ["on_hold"]


def test_a_verb_inside_an_effect_reaches_what_is_listed() -> None:
    found = classes("Thiamin looks after your heart and your nervous system.", "en", (("thiamine", "1.1", "mg"),))
    assert [name for name, _ in found] == ["adapted", "adapted"]


def test_a_hashtag_does_not_stand_for_the_sentence_before_it() -> None:
    found = classes("La vitamine C fait barrage à la fatigue. #stopfatigue", "fr", (("vitamin-c", "180", "mg"),))
    assert ("overstated", "vitamin-c") in found
