"""Promises in everyday words, and pairs of which one word or amount decides the class, in four languages."""

from __future__ import annotations

import pytest

from tests.judged import Declared, classes

STEROLS: tuple[Declared, ...] = (("plant-sterols", "2", "g"),)
VITAMIN_C: tuple[Declared, ...] = (("vitamin-c", "80", "mg"),)
IRON: tuple[Declared, ...] = (("iron", "14", "mg"),)


@pytest.mark.parametrize(
    ("language", "text", "class_"),
    [
        ("nl", "Van plantensterolen is aangetoond dat zij het cholesterolgehalte in het bloed verlagen.", "authorised"),
        ("fr", "Il est démontré que les stérols végétaux réduisent la cholestérolémie.", "authorised"),
        ("de", "Phytosterine senken nachweislich den Cholesteringehalt im Blut.", "authorised"),
        ("en", "Plant sterols have been shown to lower blood cholesterol.", "authorised"),
        ("nl", "Plantensterolen verlagen het cholesterolgehalte.", "adapted"),
        ("fr", "Les stérols végétaux abaissent la cholestérolémie.", "adapted"),
        ("de", "Pflanzensterine senken den Cholesterinspiegel.", "adapted"),
        ("en", "Plant sterols lower blood cholesterol.", "adapted"),
    ],
)
def test_the_verb_that_the_register_itself_uses_is_not_too_strong(language, text, class_):
    assert classes(text, language, STEROLS) == [(class_, "plant-sterols")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "IJzer vermindert vermoeidheid."),
        ("fr", "Le fer réduit la fatigue."),
        ("de", "Eisen verringert Müdigkeit."),
        ("en", "Iron reduces tiredness."),
    ],
)
def test_what_only_contributes_to_a_reduction_does_not_reduce(language, text):
    assert classes(text, language, IRON) == [("overstated", "iron")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Een hoog cholesterolgehalte is een risicofactor voor het ontstaan van hartziekten."),
        ("fr", "Un taux de cholestérol élevé est un facteur de risque de maladies cardiaques."),
        ("de", "Ein hoher Cholesterinwert ist ein Risikofaktor für Herzerkrankungen."),
        ("en", "Raised cholesterol is a risk factor for heart disease."),
    ],
)
def test_what_a_risk_is_is_no_promise(language, text):
    assert not classes(text, language, STEROLS)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Vitamine C helpt je afweer op peil te houden."),
        ("fr", "La vitamine C aide vos défenses naturelles à faire leur travail."),
        ("de", "Vitamin C hilft Ihrem Immunsystem, auf Kurs zu bleiben."),
        ("en", "Vitamin C helps your immune system do its job."),
    ],
)
def test_defences_that_are_kept_up_are_no_body_level(language, text):
    assert classes(text, language, VITAMIN_C) == [("adapted", "vitamin-c")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Tijm maakt de luchtwegen vrij."),
        ("fr", "Le thym dégage les voies respiratoires."),
        ("de", "Thymian macht die Bronchien frei."),
        ("en", "Thyme clears the airways."),
        ("nl", "Weg met zere polsen!"),
        ("fr", "Fini les genoux en compote !"),
        ("de", "Schluss mit schmerzenden Knien!"),
        ("en", "No more grumbling knees!"),
    ],
)
def test_a_complaint_in_plain_words_is_medicinal(language, text):
    assert {class_ for class_, _ in classes(text, language)} == {"medicinal"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Olijfblad voor een goede tensie."),
        ("fr", "La feuille d'olivier favorise une bonne tension."),
        ("de", "Olivenblatt für einen gesunden Blutdruck."),
        ("en", "Olive leaf for healthy blood pressure."),
    ],
)
def test_good_pressure_of_a_plant_is_on_hold(language, text):
    assert [class_ for class_, _ in classes(text, language)] == ["on_hold"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De klachten die u ons meldt, beantwoorden wij binnen twee werkdagen."),
        ("nl", "Vermoeid van het zoeken? Onze keuzehulp helpt je op weg."),
        ("nl", "De kleur van de tabletten kan bleek uitvallen door natuurlijke schommelingen."),
        ("nl", "Twijfel over de maat van het T-shirt? Maat 38 valt als maat 40."),
        ("en", "Tablets may look washed out; the colour comes from beetroot."),
        ("nl", "Een hoge bloeddruk is een reden om zoethout te mijden."),
        ("fr", "Convient mal aux personnes souffrant de calculs rénaux."),
        ("fr", "Fatigué de chercher ? Notre guide d'achat vous met sur la voie."),
        ("fr", "Toux et glaires accompagnent souvent un rhume ; consultez si elles durent plus de trois semaines."),
        ("de", "Müde vom Suchen? Unser Ratgeber bringt Sie auf die Spur."),
        ("de", "Bluthochdruck ist ein Grund, Lakritz zu meiden."),
        ("en", "Tired of searching? Our buying guide puts you on the right track."),
        ("en", "High blood pressure is a reason to avoid liquorice."),
    ],
)
def test_everyday_matters_promise_nothing(language, text):
    assert not classes(text, language)


@pytest.mark.parametrize(
    ("language", "text", "class_"),
    [
        ("nl", "Vitamine D vult de bodem van je reservoir weer aan.", "deficiency"),
        ("fr", "La vitamine D remplit à nouveau le réservoir.", "deficiency"),
        ("de", "Vitamin D: Ihre Werte stimmen wieder.", "deficiency"),
        ("en", "Vitamin D refills an empty tank.", "deficiency"),
        ("nl", "Vitamine C is je paraplu tegen verkoudheden.", "medicinal"),
        ("fr", "La vitamine C, votre parapluie contre les rhumes.", "medicinal"),
        ("de", "Vitamin C: Ihr Regenschirm gegen Erkältungen.", "medicinal"),
        ("en", "Vitamin C: your umbrella against colds.", "medicinal"),
        ("nl", "Passiebloem brengt de molen in je hoofd tot stilstand.", "on_hold"),
        ("fr", "La passiflore fait taire le petit vélo dans la tête.", "on_hold"),
        ("de", "Passionsblume hält das Hamsterrad im Kopf an.", "on_hold"),
        ("en", "Passionflower switches off the hamster wheel in your head.", "on_hold"),
        ("nl", "Alles wat een lijf nodig heeft om zich top te voelen.", "general"),
        ("fr", "Tout ce qu'il faut au corps pour se sentir au top.", "general"),
        ("de", "Eine Kapsel, und Ihr Körper sagt danke.", "general"),
        ("en", "One capsule and your body says thank you.", "general"),
    ],
)
def test_pictures_of_everyday_speech_have_their_classes(language, text, class_):
    assert class_ in [found for found, _ in classes(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Ouderen verliezen spiermassa; daarover leest u meer op onze website."),
        ("fr", "Les aînés perdent de la masse musculaire ; plus d'infos sur notre site."),
        ("de", "Im Alter verlieren wir Muskelmasse; mehr dazu auf unserer Website."),
        ("en", "Older people lose muscle mass; read more on our website."),
    ],
)
def test_what_is_lost_with_age_is_no_promise(language, text):
    assert not classes(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Gel met duivelsklauw: dringt door tot in het gewricht."),
        ("fr", "Gel à l'harpagophytum : pénètre jusqu'à l'articulation."),
        ("de", "Teufelskralle-Gel: dringt bis ins Gelenk vor."),
        ("en", "Devil's claw gel: penetrates right to the joint."),
    ],
)
def test_what_goes_as_deep_as_the_joint_goes_through_the_skin(language, text):
    assert classes(text, language, kind="topical") == [("transdermal", "devils-claw")]


def test_that_there_is_more_to_come_denies_nothing():
    text = "Le chrome participe, et ce n'est pas tout, au métabolisme normal des macronutriments."
    assert classes(text, "fr", (("chromium", "40", "µg"),)) == [("adapted", "chromium")]
