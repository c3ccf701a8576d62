"""The effects of the claims register are understood in a copywriter's words, not only in the register's own."""

from __future__ import annotations

import pytest

from labellint.label import LANGUAGES, Language
from tests.judged import Declared, judged, register, rulebook

# effect, what is declared a day, and one lawful paraphrase in nl, fr, de, en
PARAPHRASES: list[tuple[str, Declared, str, str, str, str]] = [
    ("blood-clotting", ("vitamin-k", "75", "µg"),
     "Vitamine K ondersteunt een normale stolling van het bloed.",
     "La vitamine K participe à une coagulation normale du sang.",
     "Vitamin K unterstützt eine normale Gerinnung des Blutes.",
     "Vitamin K helps your blood to clot normally."),
    ("blood-formation", ("folate", "200", "µg"),
     "Foliumzuur ondersteunt een normale aanmaak van bloed.",
     "L'acide folique aide à une production normale du sang.",
     "Folsäure unterstützt die normale Blutneubildung.",
     "Folic acid supports the normal production of blood."),
    ("red-cell-formation", ("vitamin-b12", "2.5", "µg"),
     "Vitamine B12 helpt bij de normale aanmaak van rode bloedlichaampjes.",
     "La vitamine B12 participe à la production normale de globules rouges.",
     "Vitamin B12 unterstützt die normale Neubildung roter Blutkörperchen.",
     "Vitamin B12 helps your body to produce normal red blood cells."),
    ("oxygen-transport", ("iron", "14", "mg"),
     "IJzer helpt om zuurstof normaal te vervoeren.",
     "Le fer participe à une oxygénation normale de l'organisme.",
     "Eisen unterstützt eine normale Sauerstoffversorgung im Körper.",
     "Iron helps your blood to carry oxygen normally."),
    ("blood-glucose", ("chromium", "40", "µg"),
     "Chroom helpt om een normale bloedsuikerspiegel te behouden.",
     "Le chrome aide à maintenir un taux normal de sucre dans le sang.",
     "Chrom hilft, einen normalen Blutzucker zu erhalten.",
     "Chromium helps to maintain normal blood sugar levels."),
    ("blood-triglycerides", ("dha", "2", "g"),
     "DHA helpt bij het behoud van normale bloedvetwaarden.",
     "Le DHA aide à maintenir un taux normal de triglycérides.",
     "DHA unterstützt die Erhaltung normaler Blutfettwerte.",
     "DHA supports healthy levels of triglycerides in the blood."),
    ("homocysteine", ("vitamin-b6", "1.4", "mg"),
     "Vitamine B6 is belangrijk voor een normale stofwisseling van homocysteïne.",
     "La vitamine B6 aide à métaboliser normalement l'homocystéine.",
     "Vitamin B6 unterstützt den normalen Abbau von Homocystein.",
     "Vitamin B6 supports the normal breakdown of homocysteine."),
    ("macronutrients", ("biotin", "50", "µg"),
     "Biotine ondersteunt de normale stofwisseling van macronutriënten.",
     "La biotine participe au métabolisme normal des glucides, des lipides et des protéines.",
     "Biotin ist wichtig für den normalen Makronährstoffstoffwechsel.",
     "Biotin supports the normal metabolism of carbohydrates, fats and proteins."),
    ("lipid-metabolism", ("choline", "400", "mg"),
     "Choline ondersteunt een normale vetstofwisseling.",
     "La choline participe au métabolisme normal des graisses.",
     "Cholin unterstützt die normale Verwertung von Fetten.",
     "Choline supports normal fat metabolism."),
    ("fatty-acid-metabolism", ("zinc", "10", "mg"),
     "Zink ondersteunt een normale vetzuurstofwisseling.",
     "Le zinc soutient un métabolisme normal de ces acides gras.",
     "Zink unterstützt eine normale Verstoffwechslung von Fettsäuren.",
     "Zinc supports normal fatty acid metabolism."),
    ("carbohydrate-metabolism", ("zinc", "10", "mg"),
     "Zink ondersteunt de normale omzetting van koolhydraten.",
     "Le zinc participe au métabolisme normal des sucres.",
     "Zink unterstützt den normalen Zuckerstoffwechsel.",
     "Zinc helps you metabolise carbs normally."),
    ("protein-glycogen", ("vitamin-b6", "1.4", "mg"),
     "Vitamine B6 ondersteunt een normale stofwisseling van eiwitten en glycogeen.",
     "La vitamine B6 soutient le métabolisme normal du glycogène et des protéines.",
     "Vitamin B6 unterstützt den normalen Stoffwechsel von Eiweiß und Glykogen.",
     "Vitamin B6 supports normal metabolism of protein and glycogen."),
    ("iron-metabolism", ("riboflavin", "1.4", "mg"),
     "Riboflavine ondersteunt een normale ijzerhuishouding.",
     "La riboflavine aide à une utilisation normale du fer.",
     "Riboflavin unterstützt einen normalen Eisenhaushalt.",
     "Riboflavin supports the normal metabolism of iron."),
    ("iron-transport", ("copper", "1", "mg"),
     "Koper helpt om ijzer normaal te transporteren.",
     "Le cuivre participe à la circulation normale du fer dans le corps.",
     "Kupfer hilft, Eisen normal zu transportieren.",
     "Copper helps to transport iron normally."),
    ("iron-absorption", ("vitamin-c", "80", "mg"),
     "Vitamine C verhoogt de opname van ijzer.",
     "La vitamine C augmente l'assimilation du fer.",
     "Vitamin C erhöht die Aufnahme von Eisen.",
     "Vitamin C increases the absorption of iron."),
    ("calcium-absorption", ("vitamin-d", "10", "µg"),
     "Vitamine D helpt je lichaam om calcium normaal op te nemen.",
     "La vitamine D aide à une assimilation normale du calcium.",
     "Vitamin D unterstützt eine normale Calciumaufnahme.",
     "Vitamin D supports normal uptake of calcium."),
    ("blood-calcium", ("vitamin-d", "10", "µg"),
     "Vitamine D ondersteunt een normale calciumspiegel.",
     "La vitamine D aide à garder un taux normal de calcium dans le sang.",
     "Vitamin D unterstützt einen normalen Kalziumspiegel.",
     "Vitamin D helps to maintain normal levels of blood calcium."),
    ("acid-base", ("zinc", "10", "mg"),
     "Zink ondersteunt een normaal zuur-base-evenwicht.",
     "Le zinc participe à un équilibre acido-basique normal.",
     "Zink unterstützt einen normalen Säure-Basen-Haushalt.",
     "Zinc supports a normal acid-base balance."),
    ("amino-acid-synthesis", ("folate", "200", "µg"),
     "Folaat ondersteunt de normale aanmaak van aminozuren.",
     "Les folates participent à la production normale d'acides aminés.",
     "Folat unterstützt die normale Bildung von Aminosäuren.",
     "Folate supports the normal production of amino acids."),
    ("dna-synthesis", ("zinc", "10", "mg"),
     "Zink ondersteunt de normale aanmaak van DNA.",
     "Le zinc participe à la formation normale de l'ADN.",
     "Zink unterstützt die normale Bildung von DNA.",
     "Zinc supports normal DNA production."),
    ("cell-membranes", ("phosphorus", "300", "mg"),
     "Fosfor ondersteunt normale celmembranen.",
     "Le phosphore soutient le fonctionnement normal des parois cellulaires.",
     "Phosphor unterstützt die normale Funktion deiner Zellmembranen.",
     "Phosphorus supports normal functioning of cell membranes."),
    ("mucous-membranes", ("biotin", "50", "µg"),
     "Biotine helpt om normale slijmvliezen in stand te houden.",
     "La biotine aide à garder des muqueuses normales.",
     "Biotin unterstützt gesunde Schleimhäute.",
     "Biotin helps to maintain healthy mucous membranes."),
    ("connective-tissue", ("copper", "1", "mg"),
     "Koper helpt bij het behoud van een normaal bindweefsel.",
     "Le cuivre aide à préserver un tissu conjonctif normal.",
     "Kupfer unterstützt normales Bindegewebe.",
     "Copper helps to keep connective tissue normal."),
    ("connective-formation", ("manganese", "2", "mg"),
     "Mangaan ondersteunt de normale opbouw van bindweefsel.",
     "Le manganèse aide à la production normale du tissu conjonctif.",
     "Mangan unterstützt den normalen Aufbau von Bindegewebe.",
     "Manganese supports normal connective tissue production."),
    ("skin-pigmentation", ("copper", "1", "mg"),
     "Koper ondersteunt een normale kleur van de huid.",
     "Le cuivre participe à une couleur normale de la peau.",
     "Kupfer unterstützt eine normale Pigmentierung der Haut.",
     "Copper supports normal pigmentation of the skin."),
    ("hair-pigmentation", ("copper", "1", "mg"),
     "Koper helpt bij een normale pigmentatie van het haar.",
     "Le cuivre aide à garder la couleur normale des cheveux.",
     "Kupfer unterstützt die normale Haarfarbe.",
     "Copper helps to keep your normal hair colour."),
    ("formation-of-collagen", ("vitamin-c", "80", "mg"),
     "Vitamine C helpt bij de normale aanmaak van collageen.",
     "La vitamine C participe à une synthèse normale de collagène.",
     "Vitamin C unterstützt eine normale körpereigene Kollagenbildung.",
     "Vitamin C helps you form collagen normally."),
    ("collagen-cartilage", ("vitamin-c", "80", "mg"),
     "Vitamine C helpt bij de normale collageenaanmaak voor het kraakbeen.",
     "La vitamine C aide à la production normale de collagène pour les cartilages.",
     "Vitamin C unterstützt die normale Kollagenproduktion für die Knorpel.",
     "Vitamin C supports normal collagen production for your cartilage."),
    ("collagen-gums", ("vitamin-c", "80", "mg"),
     "Vitamine C is goed voor normaal tandvlees.",
     "La vitamine C aide à garder des gencives normales.",
     "Vitamin C ist wichtig für normales Zahnfleisch.",
     "Vitamin C is important for normal gums."),
    ("collagen-vessels", ("vitamin-c", "80", "mg"),
     "Vitamine C ondersteunt een normale werking van de bloedvaten.",
     "La vitamine C aide au fonctionnement normal des vaisseaux sanguins.",
     "Vitamin C unterstützt eine normale Funktion der Blutgefäße.",
     "Vitamin C supports the normal function of your blood vessels."),
    ("tooth-mineralisation", ("fluoride", "3.5", "mg"),
     "Fluoride helpt de mineralisatie van de tanden in stand te houden.",
     "Le fluorure aide au maintien de la minéralisation des dents.",
     "Fluorid hilft, die Mineralisierung der Zähne zu erhalten.",
     "Fluoride helps to maintain the mineralisation of your teeth."),
    ("acid-digestion", ("chloride", "800", "mg"),
     "Chloride helpt bij de normale vorming van maagzuur.",
     "Les chlorures soutiennent une digestion normale.",
     "Chlorid unterstützt die normale Bildung von Magensäure.",
     "Chloride supports the normal production of stomach acid."),
    ("digestive-enzymes", ("calcium", "800", "mg"),
     "Calcium helpt de spijsverteringsenzymen normaal te werken.",
     "Le calcium soutient l'activité normale des enzymes de la digestion.",
     "Calcium hilft den Verdauungsenzymen, normal zu arbeiten.",
     "Calcium supports normal digestive enzyme activity."),
    ("bowel-function", ("native-chicory-inulin", "12", "g"),
     "Inuline ondersteunt een normale darmwerking.",
     "L'inuline de chicorée soutient un fonctionnement normal de l'intestin.",
     "Inulin unterstützt eine normale Darmtätigkeit.",
     "Chicory inulin supports normal functioning of the bowel."),
    ("lactose-digestion", ("lactase-enzyme", "1", "g"),
     "Lactase helpt om melksuiker te verteren.",
     "La lactase aide à digérer le lactose.",
     "Laktase hilft, Milchzucker zu verdauen.",
     "Lactase enzyme helps you digest lactose."),
    ("excess-flatulence", ("activated-charcoal", "1", "g"),
     "Actieve kool helpt om winderigheid na de maaltijd te verminderen.",
     "Le charbon actif aide à diminuer les flatulences après le repas.",
     "Aktivkohle hilft, Blähungen nach dem Essen zu verringern.",
     "Activated charcoal helps reduce flatulence after a meal."),
    ("liver-function", ("choline", "400", "mg"),
     "Choline ondersteunt de normale werking van je lever.",
     "La choline soutient le fonctionnement normal du foie.",
     "Cholin unterstützt die normale Funktion der Leber.",
     "Choline helps to keep your liver functioning normally."),
    ("body-weight-loss", ("glucomannan", "3", "g"),
     "Glucomannaan helpt om gewicht te verliezen bij een energiebeperkt dieet.",
     "Le glucomannane aide à perdre du poids dans le cadre d'un régime hypocalorique.",
     "Glucomannan hilft im Rahmen einer kalorienarmen Diät bei der Gewichtsabnahme.",
     "Glucomannan supports weight loss in an energy restricted diet."),
    ("thyroid", ("selenium", "55", "µg"),
     "Selenium helpt de schildklier normaal te functioneren.",
     "Le sélénium soutient l'activité normale de la thyroïde.",
     "Selen unterstützt die normale Schilddrüsentätigkeit.",
     "Selenium helps your thyroid to function normally."),
    ("thyroid-hormones", ("iodine", "150", "µg"),
     "Jodium helpt bij de normale aanmaak van schildklierhormoon.",
     "L'iode aide à fabriquer normalement les hormones thyroïdiennes.",
     "Jod unterstützt die normale Bildung von Schilddrüsenhormonen.",
     "Iodine supports normal thyroid hormone synthesis."),
    ("hormonal-activity", ("vitamin-b6", "1.4", "mg"),
     "Vitamine B6 helpt bij de regeling van de hormoonhuishouding.",
     "La vitamine B6 participe à la régulation du système hormonal.",
     "Vitamin B6 unterstützt die Regulation des Hormonhaushalts.",
     "Vitamin B6 supports the regulation of hormone activity."),
    ("fertility", ("zinc", "10", "mg"),
     "Zink ondersteunt een normale vruchtbaarheid.",
     "Le zinc soutient une fertilité normale.",
     "Zink unterstützt die normale Fruchtbarkeit.",
     "Zinc supports normal fertility."),
    ("spermatogenesis", ("selenium", "55", "µg"),
     "Selenium ondersteunt de normale vorming van zaadcellen.",
     "Le sélénium participe à la formation normale des spermatozoïdes.",
     "Selen unterstützt die normale Bildung von Spermien.",
     "Selenomethionine supports normal sperm production."),
    ("blood-testosterone", ("zinc", "10", "mg"),
     "Zink helpt bij het behoud van een normale testosteronspiegel.",
     "Le zinc aide à maintenir un niveau normal de testostérone.",
     "Zink hilft, einen normalen Testosterongehalt zu erhalten.",
     "Zinc helps to maintain healthy testosterone levels."),
    ("neurotransmission", ("calcium", "800", "mg"),
     "Calcium ondersteunt een normale prikkeloverdracht.",
     "Le calcium soutient la transmission normale de l'influx nerveux.",
     "Calcium unterstützt eine normale Reizübertragung.",
     "Calcium supports the normal transmission of nerve impulses."),
    ("exercise-immune", ("vitamin-c", "280", "mg"),
     "Vitamine C ondersteunt de normale werking van het immuunsysteem na zware trainingen.",
     "La vitamine C soutient le fonctionnement normal du système immunitaire après un effort intense.",
     "Vitamin C unterstützt die normale Funktion des Immunsystems nach hartem Training.",
     "Vitamin C supports normal immune function during and after hard training."),
    ("muscle-mass", ("protein", "20", "g"),
     "Eiwitten helpen om de spiermassa te behouden.",
     "Les protéines aident à préserver la masse musculaire.",
     "Proteine helfen, die Muskelmasse zu erhalten.",
     "Protein helps to preserve lean muscle mass."),
    ("muscle-growth", ("protein", "20", "g"),
     "Eiwitten helpen bij de opbouw van spiermassa.",
     "Les protéines aident à développer la masse musculaire.",
     "Proteine unterstützen den Aufbau von Muskelmasse.",
     "Protein helps you build muscle."),
    ("child-growth", ("iodine", "150", "µg"),
     "Jodium ondersteunt de normale groei van je kind.",
     "L'iode soutient la croissance normale de votre enfant.",
     "Jod unterstützt das normale Wachstum Ihrer Kinder.",
     "Iodine supports your child's normal growth."),
    ("bone-growth", ("vitamin-d", "10", "µg"),
     "Vitamine D ondersteunt een normale botgroei bij kinderen.",
     "La vitamine D soutient le développement osseux normal des enfants.",
     "Vitamin D unterstützt ein normales Knochenwachstum bei Kindern.",
     "Vitamin D supports normal bone development in children."),
    ("child-cognition", ("iron", "14", "mg"),
     "IJzer ondersteunt de normale mentale ontwikkeling van kinderen.",
     "Le fer soutient le développement intellectuel normal de l'enfant.",
     "Eisen unterstützt die normale geistige Entwicklung von Kindern.",
     "Iron supports children's normal cognitive development."),
    ("child-immunity", ("vitamin-d", "10", "µg"),
     "Vitamine D ondersteunt de normale werking van de afweer bij kinderen.",
     "La vitamine D soutient les défenses immunitaires normales des enfants.",
     "Vitamin D unterstützt die normale Immunabwehr von Kindern.",
     "Vitamin D supports normal immune function in children."),
    ("foetal-brain", ("dha", "200", "mg"),
     "DHA ondersteunt een normale hersenontwikkeling van de foetus.",
     "Le DHA soutient le développement cérébral normal du fœtus.",
     "DHA unterstützt eine normale Gehirnentwicklung des Babys.",
     "DHA supports normal brain development in the unborn child."),
]  # fmt: skip
CASES = [
    (row[0], row[1], language, text)
    for row in PARAPHRASES
    for language, text in zip(("nl", "fr", "de", "en"), row[2:], strict=True)
]


@pytest.mark.parametrize(("effect", "declared", "language", "text"), CASES)
def test_a_lawful_paraphrase_is_understood_as_its_effect(
    effect: str, declared: Declared, language: Language, text: str
) -> None:
    found = judged(text, language, (declared,))
    assert {j.claim.effect for j in found} == {effect}
    assert {j.class_ for j in found} <= {"authorised", "adapted"}
    assert {j.claim.subject for j in found} == {declared[0]}


OVERSTATED: list[tuple[Language, str, Declared, str, str]] = [
    ("nl", "Selenium versterkt de werking van de schildklier.", ("selenium", "55", "µg"), "thyroid", "overstated"),
    ("nl", "Zink draagt bij tot de vruchtbaarheid.", ("zinc", "10", "mg"), "fertility", "overstated"),
    ("nl", "Chroom voor een betere bloedsuikerspiegel", ("chromium", "40", "µg"), "blood-glucose", "overstated"),
    ("fr", "La choline renforce la fonction hépatique.", ("choline", "400", "mg"), "liver-function", "overstated"),
    ("fr", "Le zinc booste la synthèse de l'ADN.", ("zinc", "10", "mg"), "dna-synthesis", "overstated"),
    ("fr", "La biotine : des muqueuses parfaites.", ("biotin", "50", "µg"), "mucous-membranes", "overstated"),
    ("de", "Vitamin K verbessert die Blutgerinnung.", ("vitamin-k", "75", "µg"), "blood-clotting", "overstated"),
    ("de", "Eisen steigert den Sauerstofftransport.", ("iron", "14", "mg"), "oxygen-transport", "overstated"),
    ("de", "Zink sorgt für optimale Fruchtbarkeit.", ("zinc", "10", "mg"), "fertility", "overstated"),
    ("en", "Iodine boosts your thyroid function.", ("iodine", "150", "µg"), "thyroid", "overstated"),
    ("en", "Zinc enhances carbohydrate metabolism.", ("zinc", "10", "mg"), "carbohydrate-metabolism", "overstated"),
    ("en", "Chloride improves your digestion: optimal production of stomach acid.", ("chloride", "800", "mg"),
     "acid-digestion", "overstated"),
    ("en", "Selenium supports normal thyroid hormone production.", ("selenium", "55", "µg"),
     "thyroid-hormones", "unlisted"),
    ("de", "Kupfer unterstützt eine normale Schilddrüsenfunktion.", ("copper", "1", "mg"), "thyroid", "unlisted"),
    ("nl", "Vitamine C ondersteunt een normaal immuunsysteem bij kinderen.", ("vitamin-c", "80", "mg"),
     "child-immunity", "unlisted"),
    ("fr", "Le sélénium soutient une thyroïde normale.", ("selenium", "5", "µg"), "thyroid", "condition"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "declared", "effect", "class_"), OVERSTATED)
def test_more_than_the_register_says_is_not_let_through(
    language: Language, text: str, declared: Declared, effect: str, class_: str
) -> None:
    assert (effect, class_) in [(j.claim.effect, j.class_) for j in judged(text, language, (declared,))]


EVERYDAY: list[tuple[Language, str, Declared, list[tuple[str, str]]]] = [
    ("nl", "Zink geeft je haar een flinke boost.", ("zinc", "10", "mg"), [("overstated", "hair")]),
    ("nl", "DHA maakt je brein scherper.", ("dha", "500", "mg"), [("overstated", "brain-function")]),
    ("nl", "Vitamine C is goed voor je bloedvaten.", ("vitamin-c", "80", "mg"), [("adapted", "part-vessels")]),
    ("nl", "Zink is goed voor je bloedvaten.", ("zinc", "10", "mg"), [("unlisted", "circulation")]),
    ("nl", "Eén op de drie vrouwen heeft te weinig ijzer in het bloed.", ("iron", "14", "mg"),
     [("deficiency", "shortage")]),
    ("fr", "La choline aide votre foie à rester en bonne santé.", ("choline", "165", "mg"),
     [("adapted", "liver-function")]),
    ("fr", "Vitamine D, c'est bon pour vos os.", ("vitamin-d", "20", "µg"), [("adapted", "bones")]),
    ("de", "Eisen kurbelt die Blutbildung richtig an!", ("iron", "14", "mg"), [("overstated", "part-blood")]),
    ("de", "Zink kurbelt die Blutbildung richtig an!", ("zinc", "10", "mg"), [("unlisted", "blood-formation")]),
    ("en", "Choline helps keep your liver healthy.", ("choline", "165", "mg"), [("adapted", "liver-function")]),
    ("en", "Zinc helps keep your liver healthy.", ("zinc", "10", "mg"), [("unlisted", "liver-function")]),
    ("en", "Choline gets your liver firing on all cylinders.", ("choline", "165", "mg"),
     [("overstated", "liver-function")]),
    ("en", "Magnesium supports deep muscle relaxation.", ("magnesium", "125", "mg"), [("unlisted", "relaxation")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "declared", "expected"), EVERYDAY)
def test_an_organ_in_everyday_words_is_what_the_register_says_of_it(
    language: Language, text: str, declared: Declared, expected: list[tuple[str, str]]
) -> None:
    assert [(j.class_, j.claim.effect) for j in judged(text, language, (declared,))] == expected


INNOCENT: list[tuple[Language, str]] = [
    ("nl", "Raadpleeg uw arts als u bloedverdunners neemt of een schildklieraandoening heeft."),
    ("nl", "Met gehydrolyseerd collageen van vis en een vleugje ijzeren wilskracht."),
    ("nl", "Kinderen jonger dan 12 jaar: gebruik op advies van een arts."),
    ("fr", "Coloration : carmin. Ne convient pas aux enfants de moins de 3 ans."),
    ("fr", "Lait entier, ferments lactiques, lactose, arômes naturels."),
    ("de", "Enthält Laktose und Milcheiweiß. Außerhalb der Reichweite von Kindern aufbewahren."),
    ("de", "Bei Einnahme von Schilddrüsenhormonen fragen Sie Ihren Arzt."),
    ("en", "Contains milk protein and lactose. Keep out of the reach of young children."),
    ("en", "Store below 25 °C: temperature changes can alter the colour of the tablets."),
    ("en", "Mix one scoop with water after exercise."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), INNOCENT)
def test_organs_and_nutrients_in_plain_text_are_no_claim(language: Language, text: str) -> None:
    assert [(j.claim.effect, j.claim.quote.text) for j in judged(text, language)] == []


def test_every_relationship_of_the_register_has_words_in_four_languages() -> None:
    named: dict[str, set[str]] = {}
    for entry in rulebook().entries("effect").values():
        for relationship in entry.relationships:
            spoken = {language for language in LANGUAGES if entry.terms.get(language)}
            named.setdefault(relationship, set()).update(spoken)
    wrong = {c.relationship: named.get(c.relationship, set()) for c in register().claims}
    assert {name: spoken for name, spoken in wrong.items() if len(spoken) < len(LANGUAGES)} == {}


def test_no_bare_word_stands_for_two_effects_of_the_register() -> None:
    owners: dict[tuple[str, str], list[str]] = {}
    for entry in rulebook().entries("effect").values():
        if entry.kind == "register" and entry.value != "part":
            for language, words in entry.topics.items():
                for word in words:
                    owners.setdefault((language, word), []).append(entry.id)
    assert {word: ids for word, ids in owners.items() if len(ids) > 1} == {}
