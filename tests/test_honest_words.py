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
    ("nl", "topical", "Je leest vaak dat zink via de huid in het bloed komt. Daar is geen goed bewijs voor."),
    ("fr", "oral", "On lit souvent que le curcuma soulage les articulations. Il n'y a aucune preuve."),
    ("de", "topical", "Man liest oft, dass Magnesium über die Haut aufgenommen wird. Dafür gibt es keine Belege."),
    ("en", "oral", "You often read that green tea burns fat. There is no evidence for that."),
    ("nl", "oral", "Blijf je met hoofdpijn rondlopen? Dan is een supplement niet het antwoord."),
    ("nl", "oral", "De Gezondheidsraad houdt voor magnesium een veilige bovengrens aan."),
    ("de", "oral", "Bei Fieber oder starken Schmerzen bitte zum Arzt gehen."),
    ("nl", "oral", "Sommige mensen krijgen lichte hoofdpijn als ze het nuchter nemen."),
    ("fr", "oral", "Certaines personnes ressentent de légères nausées à jeun."),
    ("en", "oral", "Some people notice mild nausea on an empty stomach."),
    ("en", "topical", "Retinal 0.1% Night Serum"),
    ("en", "oral", "Switch off your screens and take one capsule."),
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
    ("nl", "Je hoort vaak dat ashwagandha stress vermindert. Dat klopt!"),
    ("en", "You often read that green tea burns fat. It is true!"),
    ("en", "Some people notice less joint pain after a week."),
    ("de", "Nie wieder zum Arzt gehen: heilt Warzen."),
    ("de", "Besser als zum Arzt gehen: Propolis gegen Husten."),
    ("nl", "Sommige mensen hebben meer last van stress: voor hen is er Zenora."),
    ("en", "Supplements are not the answer, but this tea cures migraine."),
]


@pytest.mark.parametrize(("language", "text"), DISGUISED)
def test_a_promise_in_words_like_honest_ones_is_found(language: Language, text: str) -> None:
    assert judged(text, language) != ()


PLAIN: list[tuple[Language, Kind, str, str]] = [
    ("nl", "topical", "cosmetic", "Reinigt zonder uit te drogen."),
    ("fr", "topical", "cosmetic", "Ne dessèche pas les mains."),
    ("de", "topical", "cosmetic", "Duschmilch, trocknet nicht aus."),
    ("en", "topical", "cosmetic", "Cleans without drying out the skin."),
    ("nl", "oral", "deficiency", "In de winter krijg je uit je eten te weinig vitamine D binnen."),
    ("fr", "oral", "deficiency", "Votre assiette n'apporte pas assez de magnésium."),
    ("de", "oral", "deficiency", "Im Winter bekommst du kaum genug Vitamin D ab."),
    ("en", "oral", "deficiency", "You can't get enough selenium from your plate."),
    ("nl", "oral", "general", "Boerenkool, zo goed voor jou."),
    ("fr", "oral", "general", "Le chou, si bon pour vous."),
    ("de", "oral", "general", "Grünkohl, so gut für dich!"),
    ("en", "oral", "general", "Kale powder, so good for you."),
]


@pytest.mark.parametrize(("language", "kind", "class_", "text"), PLAIN)
def test_a_promise_in_plain_words_is_found(language: Language, kind: Kind, class_: str, text: str) -> None:
    assert class_ in {j.class_ for j in judged(text, language, (), kind)}
