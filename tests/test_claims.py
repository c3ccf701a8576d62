"""Promises are understood as subject, link and effect, and their class follows the register, in four languages."""

from __future__ import annotations

import cProfile
from pathlib import Path

import pytest

import labellint
from labellint.label import Language
from tests.judged import classes, judged, register

MAGNESIUM = (("magnesium", "100", "mg"), ("zinc", "5", "mg"))


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_every_register_wording_is_lawful_when_its_amount_is_declared(language: Language) -> None:
    wrong = []
    for row in register().claims:
        unit = (row.condition_unit or "g").split()[0]
        value = row.condition_value if row.condition_value.replace(".", "").isdigit() else "1"
        declared = ((row.substance, value, unit if unit in ("g", "mg", "µg") else "g"),)
        found = classes(row.wording.in_(language), language, declared)
        if [name for name, _ in found] != ["authorised"]:
            wrong.append((row.id, found))
    assert wrong == []


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_a_register_wording_without_the_declared_amount_lacks_its_condition(language: Language) -> None:
    rows = [row for row in register().claims if row.condition_kind == "source_of" and row.condition_unit == "mg"]
    assert rows
    for row in rows:
        assert classes(row.wording.in_(language), language) == [("condition", row.substance)], row.id


LAWFUL: list[tuple[Language, str, int]] = [
    ("nl", "Magnesium draagt bij aan de normale werking van het zenuwstelsel en van de spieren.", 2),
    ("nl", "Bevat magnesium, dat bijdraagt tot een normaal energieleverend metabolisme.", 1),
    ("nl", "Magnesium draagt bij tot:\n• een normale werking van de spieren\n• een normale eiwitsynthese", 2),
    ("nl", "MAGNESIUM EN ZINK DRAGEN BIJ TOT EEN NORMALE EIWITSYNTHESE.", 2),
    ("fr", "Le magnésium contribue à réduire la fatigue et à une fonction musculaire normale.", 2),
    ("fr", "Avec du magnésium, qui contribue à l’équilibre électrolytique.", 1),
    ("fr", "Le magnésium :\n- contribue à une fonction musculaire normale\n- contribue à réduire la fatigue", 2),
    ("de", "Magnesium trägt zu einem normalen Energiestoffwechsel und zur normalen Funktion des Nervensystems bei.", 2),
    ("de", "Mit Magnesium, das zur Erhaltung normaler Knochen und Zähne beiträgt.", 2),
    ("de", "Zink trägt zur Erhaltung normaler Haut, Haare und Nägel bei.", 3),
    ("en", "Magnesium contributes to electrolyte balance, normal muscle function and normal psychological function", 3),
    ("en", "Magnesium plays a role in the process of cell division.", 1),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "count"), LAWFUL)
def test_lawful_wording_is_left_alone(language: Language, text: str, count: int) -> None:
    assert [name for name, _ in classes(text, language, MAGNESIUM)] == ["authorised"] * count


CLASSES: list[tuple[Language, str, list[tuple[str, str]]]] = [
    ("nl", "Magnesium ondersteunt de normale werking van de spieren.", [("adapted", "magnesium")]),
    ("fr", "Le magnésium soutient une fonction musculaire normale.", [("adapted", "magnesium")]),
    ("de", "Dieses Magnesium unterstützt die normale Muskelfunktion.", [("adapted", "magnesium")]),
    ("en", "Magnesium helps to maintain healthy bones.", [("adapted", "magnesium")]),
    ("nl", "Magnesium bevordert een normale spierfunctie.", [("adapted", "magnesium")]),
    ("nl", "Magnesium draagt bij tot de spierfunctie.", [("overstated", "magnesium")]),
    ("nl", "Magnesium bevordert de spierfunctie.", [("adapted", "magnesium")]),
    ("nl", "Magnesium is goed voor je spieren.", [("adapted", "magnesium")]),
    ("de", "Magnesium unterstützt die Muskeln.", [("adapted", "magnesium")]),
    ("fr", "Le magnésium est bon pour les muscles.", [("adapted", "magnesium")]),
    ("en", "Magnesium supports top-notch muscles.", [("overstated", "magnesium")]),
    ("en", "Magnesium keeps your muscles in tip-top shape.", [("overstated", "magnesium")]),
    ("de", "Magnesium – damit die Muskeln mitspielen", [("adapted", "magnesium")]),
    ("fr", "Le magnésium réduit la fatigue.", [("overstated", "magnesium")]),
    ("fr", "Le magnésium aide à réduire la fatigue.", [("adapted", "magnesium")]),
    ("en", "Magnesium helps boost your energy levels.", [("overstated", "magnesium")]),
    ("nl", "Voor de hele dag energie", [("overstated", "product")]),
    ("nl", "Magnesium stimuleert een normale spierfunctie.", [("overstated", "magnesium")]),
    ("fr", "Le magnésium améliore la fonction musculaire.", [("overstated", "magnesium")]),
    ("de", "Unsere Kapseln stärken die Muskelfunktion.", [("overstated", "product")]),
    ("en", "Magnesium contributes to muscle function.", [("overstated", "magnesium")]),
    ("nl", "Zeg vaarwel tegen vermoeidheid!", [("overstated", "product")]),
    ("nl", "Zink draagt bij tot de vermindering van vermoeidheid.", [("unlisted", "zinc")]),
    ("nl", "Voor een betere nachtrust.", [("unlisted", "product")]),
    ("fr", "Pour des muscles détendus et des nuits paisibles", [("unlisted", "product"), ("unlisted", "product")]),
    ("de", "Magnesium für erholsamen Schlaf", [("unlisted", "magnesium")]),
    ("en", "Helps you fall asleep faster", [("unlisted", "product")]),
    ("nl", "Nooit meer kramp!", [("medicinal", "product")]),
    ("fr", "Depuis que je prends ce magnésium, mes migraines ont disparu.", [("medicinal", "magnesium")]),
    ("de", "Bei Wadenkrämpfen und Migräne", [("medicinal", "product"), ("medicinal", "product")]),
    ("en", "Say goodbye to leg cramps", [("medicinal", "product")]),
    ("nl", "Onze bodem is uitgeput: de voeding levert te weinig magnesium.", [("deficiency", "magnesium")]),
    ("fr", "Corrige le déficit en magnésium", [("deficiency", "magnesium")]),
    ("de", "Füllt die Magnesiumspeicher wieder auf", [("deficiency", "magnesium")]),
    ("en", "Replenishes your magnesium levels", [("deficiency", "magnesium")]),
    ("nl", "Valeriaan helpt om rustig in te slapen.", [("on_hold", "valerian")]),
    ("fr", "La passiflore aide à se détendre.", [("on_hold", "passionflower")]),
    ("nl", "Goed voor je gezondheid", [("general", "product")]),
    ("fr", "Bien-être au quotidien", [("general", "product")]),
    ("de", "Die Nr. 1 in Europa", [("hype", "product")]),
    ("en", "Clinically proven results", [("hype", "product")]),
    ("nl", "Dr. Janssens raadt dit product aan.", [("prohibited", "product")]),
    ("fr", "Perdez 5 kilos en 3 semaines", [("unlisted", "product"), ("prohibited", "product")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CLASSES)
def test_unlawful_promises_are_found_in_their_class(
    language: Language, text: str, expected: list[tuple[str, str]]
) -> None:
    found = classes(text, language, MAGNESIUM)
    assert [item for item in found if item[0] != "hype" or expected[0][0] == "hype"][: len(expected)] == expected


def test_memory_of_a_product_that_declares_nothing_is_unlisted_and_energy_is_overstated() -> None:
    assert classes("Voor een beter geheugen", "nl") == [("unlisted", "product")]
    assert classes("Voor meer energie", "nl") == [("overstated", "product")]


TOPICAL: list[tuple[Language, str, list[str]]] = [
    ("nl", "Magnesium wordt via de huid direct in je spieren opgenomen.", ["transdermal"]),
    ("fr", "Le magnésium pénètre à travers la peau jusqu'aux muscles.", ["transdermal"]),
    ("de", "Magnesium gelangt über die Haut in den Körper.", ["transdermal"]),
    ("en", "Absorbed straight into the bloodstream.", ["transdermal"]),
    ("nl", "Magnesium draagt bij tot een normale werking van de spieren.", ["misused"]),
    ("en", "Magnesium contributes to normal muscle function", ["misused"]),
    ("de", "Magnesiumöl gegen Muskelkater", ["medicinal"]),
    ("fr", "Hydrate la peau et la laisse douce", ["cosmetic"]),
    ("nl", "Verzorgt en verzacht de huid.", ["cosmetic"]),
    ("de", "Für einen tiefen und erholsamen Schlaf.", ["unlisted"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOPICAL)
def test_a_skin_product_may_promise_only_what_it_does_to_the_skin(
    language: Language, text: str, expected: list[str]
) -> None:
    assert [name for name, _ in classes(text, language, MAGNESIUM, "topical")] == expected


INNOCENT: list[tuple[Language, str]] = [
    ("nl", "Raadpleeg uw arts bij diabetes of een nierziekte."),
    ("nl", "Eén tablet voor het slapengaan innemen met een glas water."),
    ("nl", "Ingrediënten: magnesiumcitraat, antiklontermiddel: magnesiumstearaat, groene thee."),
    ("nl", "Er is geen bewijs dat magnesium de slaap verbetert."),
    ("nl", "Een voedingssupplement is geen vervanging van een gevarieerde voeding en een gezonde levensstijl."),
    ("fr", "Ne pas utiliser en cas d'insuffisance rénale."),
    ("fr", "Prendre 1 comprimé le soir avant le coucher avec un grand verre d'eau."),
    ("fr", "Ce produit n'est pas un médicament et ne vise pas à guérir une maladie."),
    ("fr", "Une consommation excessive peut avoir des effets laxatifs."),
    ("de", "Nahrungsergänzungsmittel sind kein Ersatz für eine ausgewogene Ernährung und gesunde Lebensweise."),
    ("de", "Bei Einnahme von Antibiotika fragen Sie Ihren Arzt oder Apotheker."),
    ("de", "Nicht anwenden bei Nierenerkrankungen."),
    ("de", "Kühl und trocken lagern. Enthält Krebstiere."),
    ("en", "This product is not intended to diagnose, treat, cure or prevent any disease."),
    ("en", "Consult your doctor if you are pregnant or suffer from kidney disease."),
    ("en", "Take one tablet before bedtime with a glass of water."),
    ("en", "Suitable for vegetarians. Free from gluten and lactose."),
    ("en", "Liquid food supplement: cod liver oil with vitamin D"),
    ("fr", "Magnésium. Sans gluten."),
    ("fr", "Huile de foie de morue, enveloppe : gélatine ; antioxydant : extrait de tocophérols."),
    ("en", "Citric acid, acidity regulator: sodium carbonates."),
    ("nl", "Het is van belang gevarieerd en evenwichtig te eten en gezond te leven."),
]
RUBBED_IN: list[tuple[Language, str]] = [
    ("fr", "Masser jusqu'à absorption, autant de fois que nécessaire."),
    ("nl", "Inmasseren tot de olie volledig is opgenomen."),
    ("de", "Einmassieren, bis das Öl vollständig eingezogen ist."),
    ("en", "Massage in until fully absorbed."),
]


@pytest.mark.parametrize(("language", "text"), RUBBED_IN)
def test_how_long_to_rub_in_promises_no_uptake(language: Language, text: str) -> None:
    assert classes(text, language, MAGNESIUM, "topical") == []


@pytest.mark.parametrize(("language", "text"), INNOCENT)
def test_innocent_text_is_no_claim(language: Language, text: str) -> None:
    assert classes(text, language, MAGNESIUM) == []


def test_well_being_is_lawful_beside_a_specific_authorised_claim() -> None:
    beside = judged("Magnesium contributes to normal muscle function.\nGood for your health", "en", MAGNESIUM)
    alone = judged("Good for your health", "en", MAGNESIUM)
    assert [j.reason for j in beside if j.class_ == "general"] == ["beside"]
    assert [j.reason for j in alone] == ["found"]


def test_the_condition_is_fifteen_percent_of_the_reference_intake() -> None:
    text = "Magnesium contributes to normal muscle function"
    assert classes(text, "en", (("magnesium", "56.25", "mg"),)) == [("authorised", "magnesium")]
    assert classes(text, "en", (("magnesium", "56", "mg"),)) == [("authorised", "magnesium")], "56 mg counts as 15 %"
    assert classes("Iron contributes to normal cognitive function.", "en", (("iron", "2", "mg"),)) == [
        ("condition", "iron")
    ]
    assert classes(text, "en", (("magnesium", "55", "mg"),)) == [("condition", "magnesium")]


def test_the_suggestion_is_the_register_wording_in_the_language_of_the_label() -> None:
    (found,) = judged("Magnesium verbessert die Muskelfunktion", "de", MAGNESIUM)
    assert found.wording == "Magnesium trägt zu einer normalen Muskelfunktion bei"


def test_vitamin_a_is_never_taken_for_vitamin_c() -> None:
    text = "Vitamine A draagt bij tot de normale werking van het immuunsysteem"
    assert classes(text, "nl", (("vitamin-c", "80", "mg"),)) == [("condition", "vitamin-a")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Suitable for coeliacs and people with diabetes.", []),
        ("en", "Suitable for diabetics and lowers high blood sugar.", ["medicinal"]),
        ("en", "Not intended to cure disease, but ends migraine.", ["medicinal"]),
        ("en", "This balm does not cure eczema or psoriasis.", []),
        ("en", "It doesn't just ease migraine, it ends it.", ["medicinal"]),
        ("en", "Does it cure arthritis? No.", []),
        ("en", "Does it cure arthritis? Yes, in three days.", ["medicinal"]),
        ("en", "Migraine? No thanks!", ["medicinal"]),
        ("de", "Kopfschmerz & Söhne GmbH, Bürobedarf", []),
        ("de", "Lindert nicht nur Migräne, sondern auch Rheuma.", ["medicinal", "medicinal"]),
        ("fr", "Cette huile ne soulage aucune douleur.", []),
        ("fr", "Dépression tropicale : livraisons retardées.", []),
        ("fr", "N'hésitez pas à soigner vos migraines.", ["medicinal"]),
        ("nl", "Geneest geen eczeem en behandelt geen ziekte.", []),
        ("nl", "Geen ander middel verlicht migraine zo snel.", ["medicinal"]),
    ],
)
def test_a_guard_excuses_what_it_is_said_of_and_no_promise_beside_it(
    language: Language, text: str, expected: list[str]
) -> None:
    assert [class_ for class_, _ in classes(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Werkt magnesium tegen kuitkramp?\nDat mogen wij niet beweren.", "nl"),
        ("Le magnésium fait-il dormir ?\nAucune allégation n'est autorisée sur ce sujet.", "fr"),
        ("Hilft Baldrian beim Einschlafen?\nNein.", "de"),
        ("Does it cure migraine?\nNo.", "en"),
    ],
)
def test_a_question_that_the_next_paragraph_denies_promises_nothing(text: str, language: Language) -> None:
    assert classes(text, language) == []


def test_a_question_above_other_text_is_a_promise() -> None:
    assert classes("Last van kuitkramp?\nNeem 2 tabletten per dag.", "nl") == [("medicinal", "product")]


def test_a_sentence_of_thousands_of_words_is_read_in_no_time_that_grows_faster_than_it() -> None:
    """Calls, not seconds: 8,000 words took 17 s when each part was asked about each other part."""
    words = "magnesium helpt tegen stress bij spieren voor je botten zink goed slapen van de natuur "
    short, long = words * 20, words * 80
    assert calls(long) < 8 * calls(short)


def calls(text: str) -> int:
    """How many functions are called while a text is judged."""
    profile = cProfile.Profile()
    profile.runcall(classes, text, "nl")
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.parametrize(
    ("name", "below", "claim"),
    [
        ("Kalmora", "Voedingssupplement met magnesium", "draagt bij tot de vermindering van vermoeidheid en moeheid."),
        ("Vivalis", "Complément alimentaire au magnésium", "contribue à une fonction musculaire normale."),
        ("Nordfels", "Nahrungsergänzungsmittel mit Magnesium", "trägt zum Elektrolytgleichgewicht bei."),
        ("Hollowbrook", "Food supplement with magnesium", "contributes to normal muscle function."),
    ],
)
def test_a_claim_of_the_product_by_its_name_is_no_claim_of_the_nutrient(
    tmp_path: Path, name: str, below: str, claim: str
) -> None:
    for subject, outcome in ((name, "broken"), ("Magnesium", "kept")):
        file = tmp_path / "label.txt"
        file.write_text(f"{name}\n\n{below}\n\n{subject} {claim}\n\nMagnesium: 200 mg\n", encoding="utf-8")
        (label,) = labellint.check(file).labels
        assert next(v.outcome for v in label.verdicts if v.rule == "eu/claim-overstated") == outcome


def test_a_list_of_what_is_not_promised_goes_on_in_the_next_sentence() -> None:
    assert classes("Wij beloven geen mirakels. Geen platte buik, geen eeuwige jeugd.", "nl") == []
    assert classes("We promise no miracles, but it ends migraine.", "en") == [("medicinal", "product")]


def test_the_name_of_the_company_on_the_front_promises_no_well_being(tmp_path: Path) -> None:
    text = "Ostland Vital\n\nNahrungsergänzungsmittel mit Magnesium.\n\nOstland Vital{}, Klosterstraße 31, B-4700 Eupen"
    found = []
    for form in (" AG", ""):
        file = tmp_path / "label.txt"
        file.write_text(text.format(form), encoding="utf-8")
        (label,) = labellint.check(file, market="be").labels
        found.append([claim.quote for claim in label.facts.claims])
    assert found[0] == []
    assert found[1] != []


def test_a_liquid_is_no_verb_and_tiredness_from_morning_on_is_no_weariness_of_something() -> None:
    liquid = "Magnésium liquide : le magnésium contribue à une fonction musculaire normale."
    assert classes(liquid, "fr", MAGNESIUM) == [("authorised", "magnesium")]
    assert classes("Tonix chasse la fatigue dès le petit déjeuner.", "fr") == [("overstated", "product")]


def test_half_of_a_register_wording_with_its_verb_is_not_the_wording() -> None:
    assert classes("Kreatin erhöht die körperliche Leistung", "de", (("creatine", "3", "g"),)) == [
        ("adapted", "creatine")
    ]


@pytest.mark.parametrize(
    "name", ["CALMORA Magnesium", "Calmar Magnesium", "RELAXIUM Magnesium", "Sleepora Magnesium", "Stressol Magnesium"]
)
def test_a_brand_that_only_begins_like_calm_promises_no_calm(tmp_path: Path, name: str) -> None:
    assert _promised_by(tmp_path, name) == []


@pytest.mark.parametrize("name", ["Magnesium Sleep", "Magnesium Relax", "Calming Magnesium", "Anti-Stress Magnesium"])
def test_a_name_with_the_word_itself_is_a_claim(tmp_path: Path, name: str) -> None:
    assert _promised_by(tmp_path, name) == [name]


def test_a_brand_that_begins_like_a_disease_stays_a_claim(tmp_path: Path) -> None:
    assert _promised_by(tmp_path, "Depressol Magnesium") == ["Depressol Magnesium"]


def _promised_by(folder: Path, name: str) -> list[str]:
    file = folder / "label.txt"
    file.write_text(f"{name}\n\nVoedingssupplement met magnesium\n\n2 capsules per dag.\n", encoding="utf-8")
    (label,) = labellint.check(file).labels
    return [claim.quote for claim in label.facts.claims]


def test_a_name_and_a_slogan_of_one_effect_do_not_silence_each_other() -> None:
    found = judged("ImmunoShield Ultra. Armour-plates your immune system.", "en", kind="oral")
    assert [(j.class_, j.claim.quote.text) for j in found] == [("overstated", "Armour-plates your immune system")]


def test_what_is_threatened_at_a_price_is_promised_too() -> None:
    found = classes("Skip vitamin D and your bones will pay the price.", "en", (("vitamin-d", "20", "µg"),))
    assert found == [("prohibited", "vitamin-d"), ("overstated", "vitamin-d")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Zaps headaches with peppermint, speeds up recovery.", ["medicinal", "unlisted"]),
        ("fr", "Soulage les jambes lourdes et active le retour veineux.", ["medicinal", "unlisted"]),
        ("nl", "Verlichting bij spierpijn en stramme gewrichten.", ["medicinal", "medicinal"]),
    ],
)
def test_a_curing_verb_cures_what_it_is_said_of(language: Language, text: str, expected: list[str]) -> None:
    assert [name for name, _ in classes(text, language, (), "topical")] == expected


def test_a_promise_is_quoted_to_the_end_of_its_clause() -> None:
    (found,) = judged("Peppermint settles the tummy after a heavy supper, and it tastes good.", "en")
    assert found.claim.quote.text == "Peppermint settles the tummy after a heavy supper"


def test_directions_for_a_sensitive_stomach_answer_its_question() -> None:
    assert classes("Sensitive stomach? Take it with food.", "en") == []
    assert classes("Snel last van je darmen? Begin dan met een halve dosis.", "nl") == []
    assert classes("Sensitive stomach? Ginger brings peace to a chaotic belly.", "en") != []
