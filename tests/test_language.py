"""Which language a text is in, and that it says so where it does not show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from labellint.label import Language, Panel
from labellint.language import closest, detect, is_mixed
from labellint.passages import passages
from labellint.read import read_bytes
from labellint.text import fold

from .drawn import put, read

SENTENCES = {
    "nl": [
        "Onze formule geeft je nieuwe energie na een drukke dag.",
        "Los één bruistablet op in een glas koud water.",
        "Niet geschikt voor zwangere vrouwen.",
        "Voor soepele gewrichten",
        "Ingrediënten: rijstmeel, gelatine, kleurstof: ijzeroxide",
        "Verkrijgbaar bij de apotheek",
    ],
    "fr": [
        "Notre formule vous redonne de l'énergie après une journée chargée.",
        "Dissoudre un comprimé effervescent dans un verre d'eau froide.",
        "Ne convient pas aux femmes enceintes.",
        "Pour des articulations souples",
        "Ingrédients : farine de riz, gélatine, colorant : oxyde de fer",
        "Disponible en pharmacie",
    ],
    "de": [
        "Unsere Rezeptur gibt Ihnen neue Energie nach einem langen Tag.",
        "Eine Brausetablette in einem Glas kaltem Wasser auflösen.",
        "Nicht geeignet für schwangere Frauen.",
        "Für geschmeidige Gelenke",
        "Zutaten: Reismehl, Gelatine, Farbstoff: Eisenoxid",
        "Erhältlich in der Apotheke",
    ],
    "en": [
        "Our formula gives you fresh energy after a busy day.",
        "Dissolve one effervescent tablet in a glass of cold water.",
        "Not suitable for pregnant women.",
        "For supple joints",
        "Ingredients: rice flour, gelatine, colour: iron oxide",
        "Available at your pharmacy",
    ],
}


def panels_with(brand: str, blocks: list[list[str]]) -> tuple[Panel, ...]:
    """A label with a brand above blocks of sentences."""

    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, brand, size=14)
        for number, block in enumerate(blocks):
            put(canvas, 20, 90 + 70 * number, *block)

    return read(page).panels


CASES = [(language, text) for language, found in SENTENCES.items() for text in found]


@pytest.mark.parametrize(("language", "text"), CASES)
def test_a_sentence_shows_its_language(language: str, text: str) -> None:
    assert detect(text) == language
    assert detect(text.upper()) == language


@pytest.mark.parametrize(("language", "text"), [case for case in CASES if len(case[1]) > 30])
def test_folded_text_shows_it_too_whatever_is_expected(language: str, text: str) -> None:
    for expected in ("nl", "fr", "de", "en"):
        assert detect(fold(text), fallback=expected) == language  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "NUT/PL/AS 4471/12", "400 mg 106 %", "Osmeral", "5 400123 456789", "L 4471 B"])
def test_names_and_numbers_show_none(text: str) -> None:
    assert detect(text) is None
    assert detect(text, fallback="fr") == "fr"


@pytest.mark.parametrize("text", ["Magnesium 375 mg", "Vitamine B6 1,4 mg", "Zink", "Aloe vera"])
def test_a_word_that_several_languages_share_keeps_what_is_expected(text: str) -> None:
    assert detect(text, fallback="nl") == "nl"


def test_a_line_in_three_languages_is_of_none_and_a_plain_one_is_not_mixed() -> None:
    assert is_mixed("Voedingssupplement Complément alimentaire Nahrungsergänzungsmittel")
    assert not is_mixed("Een gevarieerde voeding en een gezonde levensstijl zijn belangrijk")


@pytest.mark.parametrize(
    ("line", "languages"),
    [
        ("Ten minste houdbaar tot / À consommer de préférence avant / Mindestens haltbar bis", ["nl", "fr", "de"]),
        ("Badzout met magnesiumvlokken · Sel de bain aux flocons de magnésium", ["nl", "fr"]),
        ("Bewaar droog en koel. Conserver au sec et au frais.", ["nl", "fr"]),
        ("Voor vrouwen en/of mannen", ["nl"]),
    ],
)
def test_the_languages_of_one_line_are_told_apart(line: str, languages: list[str]) -> None:
    (passage,) = passages(read_bytes(line.encode(), "label.txt"))
    assert [sentence.language for sentence in passage.sentences] == languages


@pytest.mark.parametrize(
    ("brand", "language"),
    [("Abendruh", "de"), ("Zwarte Bes keelspray", "nl"), ("Racines fortes", "fr"), ("1234 AB", None)],
)
def test_a_brand_takes_the_language_of_the_label_that_its_letters_are_like(brand: str, language: str | None) -> None:
    assert panels_with(brand, [SENTENCES[k][:3] for k in ("nl", "fr", "de")])[0].language == language


def told_in_parts(*lines: str) -> list[tuple[str, str | None]]:
    """The parts of lines above sentences in four languages, each with its language."""

    def page(canvas: Canvas) -> None:
        put(canvas, 20, 30, *lines)
        for number, language in enumerate(("nl", "fr", "de", "en")):
            put(canvas, 20, 190 + 70 * number, *SENTENCES[language][:3])

    first, *_ = passages(read(page))
    return [(first.quote(s.start, s.end).text, s.language) for s in first.sentences]


def test_any_sign_may_stand_between_the_languages_of_one_line() -> None:
    """The opening mark of a pouch was told as German from end to end."""
    for sign in "▲✂►◆":
        told = told_in_parts(f"Hier aufschneiden {sign} Hier openknippen {sign} Ouvrir ici {sign} Cut here")
        assert [language for _, language in told] == ["de", "nl", "fr", "en"]
        told = told_in_parts(f"{sign} Neue Rezeptur {sign} Nieuw recept {sign} Nouvelle recette {sign} New recipe")
        assert [language for _, language in told] == ["de", "nl", "fr", "en"]


@pytest.mark.parametrize("sign", ["*", "* ", "† ", "** "])
def test_a_footnote_whose_sign_comes_again_is_in_another_language(sign: str) -> None:
    notes = ("Referentie-inname", "apport de référence", "Nährstoffbezugswert", "reference intake")
    told = told_in_parts(" ".join(sign + note for note in notes))
    assert [language for _, language in told] == ["nl", "fr", "de", "en"]


def test_a_footnote_in_one_language_is_one_text() -> None:
    told = told_in_parts("* Referentie-inname van een volwassene ** Geen referentie-inname bekend")
    assert {language for _, language in told} == {"nl"}


def test_a_line_that_ends_in_one_language_does_not_go_on_in_the_next_one() -> None:
    told = told_in_parts("Schudden voor gebruik / Vor Gebrauch schütteln", "2 gouttes par jour, ne pas dépasser")
    assert [language for _, language in told] == ["nl", "de", "fr"]


def test_languages_are_parted_by_a_semicolon() -> None:
    told = told_in_parts("Fabriqué en Belgique ; Hergestellt in Belgien ; Gemaakt in België")
    assert [language for _, language in told] == ["fr", "de", "nl"]


@pytest.mark.parametrize(
    ("language", "line"),
    [("nl", "NL Badschuim"), ("fr", "FR : Recharge"), ("de", "DE Schaumbad"), ("en", "EN Vegan and gluten free")],
)
def test_the_code_of_a_language_before_a_text_tells_it(language: str, line: str) -> None:
    assert detect(line) == language


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Leverancier: Vitalis"),
        ("fr", "Fournisseur : Vitalis"),
        ("de", "Haarwasser"),
        ("en", "Supplier: Vitalis"),
        ("nl", "Charge en datum: zie bodem"),
        ("fr", "Charge et date : voir le fond"),
        ("de", "Charge und Datum: siehe Boden"),
        ("en", "Batch and date: see base"),
    ],
)
def test_an_ordinary_word_of_packs_tells_its_language(language: str, line: str) -> None:
    assert (detect(line) or closest(line, ["nl", "fr", "de", "en"])) == language


def test_letters_are_asked_where_small_words_of_two_languages_are_about_even() -> None:
    assert detect("taking medicines, ask") == "en"


def test_two_capitals_before_a_number_or_a_heading_are_no_code() -> None:
    assert detect("EN 71-3") is None
    assert detect("DE GROENE KRUIDENTUIN") == "nl"


def test_texts_side_by_side_on_one_line_are_told_apart_by_the_gap_between_them() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 30, "Hier doordrukken")
        put(canvas, 110, 30, "Schlummera GmbH, Aachen")
        put(canvas, 20, 60, "Voor volwassenen vanaf", "18 jaar")
        put(canvas, 118, 60, "Pour les adultes à", "partir de 18 ans")
        for number, language in enumerate(("nl", "fr", "de")):
            put(canvas, 20, 190 + 70 * number, *SENTENCES[language][:3])

    label = read(page)
    told = {s.language for p in passages(label) for s in p.sentences if "doordrukken" in p.quote(s.start, s.end).text}
    assert told == {"nl"}
    texts = [" ".join(word.text for word in panel.words) for panel in label.panels]
    assert "Voor volwassenen vanaf 18 jaar" in texts
    assert "Pour les adultes à partir de 18 ans" in texts


def test_a_brand_is_in_the_language_of_a_label_that_has_one() -> None:
    assert panels_with("Osmeral", [SENTENCES["nl"][:3]])[0].language == "nl"


HEADINGS = {
    "nl": ["Gember C drank", "Badzout lavendel", "Handcrème", "Vlierbessensiroop", "Kleefpleisters"],
    "fr": ["Patchs chauffants", "Sirop de sureau", "Huile d'onagre", "Jambes légères", "Collagène marin"],
    "de": ["Wärmepflaster", "Badesalz Lavendel", "Kühlendes Muskelgel", "Holundersirup", "Fußbalsam", "Gelenkkapseln"],
    "en": ["Heat patches", "Hand cream", "Cooling muscle gel", "Elderberry syrup", "Foot balm", "Ginger drink"],
}  # fmt: skip


@pytest.mark.parametrize(("language", "name"), [(k, name) for k, names in HEADINGS.items() for name in names])
def test_a_name_of_two_words_on_a_label_in_four_languages_shows_its_own(language: str, name: str) -> None:
    assert (detect(name) or closest(name, ["nl", "fr", "de", "en"])) == language


STEPS = {
    "nl": ["Levende culturen", "Magnesiumbadzout", "Opwarmen", "Erwteneiwit", "Kurkuma + Gember", "Laten intrekken"],
    "fr": ["Mélange de superaliments", "Réchauffer", "Presser", "Lisser", "Curcuma + Gingembre", "Mollets"],
    "de": ["Augenlider", "Umrühren", "Kurkuma + Ingwer", "Badetuch", "Einwirken lassen"],
    "en": ["Horse chestnut", "Stir", "Peel off", "Dissolve in water", "Sea buckthorn", "Refreshing mist"],
}  # fmt: skip


@pytest.mark.parametrize(("language", "name"), [(k, name) for k, names in STEPS.items() for name in names])
def test_a_step_of_use_or_a_form_is_not_given_to_a_neighbour(language: str, name: str) -> None:
    assert (detect(name) or closest(name, ["nl", "fr", "de", "en"])) == language


RARE = {
    "nl": ["Koudgeperst", "Druivenpitextract", "Brandnetelblad, berkenblad", "Hier scheuren"],
    "de": ["Bioverfügbare Form"],
    "en": ["Handcrafted", "Frequently asked questions", "Flavouring: forest fruits"],
}  # fmt: skip


@pytest.mark.parametrize(("language", "name"), [(k, name) for k, names in RARE.items() for name in names])
def test_words_that_no_list_has_are_told_by_their_letters(language: str, name: str) -> None:
    assert (detect(name) or closest(name, ["nl", "fr", "de", "en"])) == language


def test_a_latin_name_or_a_word_that_ends_like_a_dutch_one_is_not_told_for_it() -> None:
    for name in ("Arnica montana", "Eucalyptus", "Curcuma longa", "Soutien"):
        assert closest(name, ["nl", "fr", "de", "en"]) != "nl"


def test_the_letters_of_a_postcode_are_no_small_words() -> None:
    assert detect("9 Orchard Lane, Cork T12 Y4P7, Ireland") != "fr"


def panels_of(languages: Sequence[Language], *names: str) -> dict[str, Language | None]:
    """The languages of short lines below each other, on a label with sentences in some languages."""

    def page(canvas: Canvas) -> None:
        for number, language in enumerate(languages):
            put(canvas, 20, 190 + 70 * number, *SENTENCES[language][:3])
        put(canvas, 20, 60, *names)

    return {" ".join(w.text for line in p.lines for w in line.words): p.language for p in read(page).panels}


def test_a_short_name_in_three_languages_on_a_cap_is_three_panels() -> None:
    told = panels_of(("nl", "fr", "de"), "huile de nuit", "nachtbalsem", "Nachtsalbe")
    assert told["huile de nuit"] == "fr"


def test_what_a_table_is_counted_for_in_two_languages_that_open_small_is_two_panels() -> None:
    told = panels_of(("nl", "fr"), "per stick van 2 g", "par stick de 2 g")
    assert told["per stick van 2 g"] == "nl"
    assert told["par stick de 2 g"] == "fr"


def test_a_name_that_shows_no_language_has_the_one_that_its_translations_leave() -> None:
    told = panels_of(("nl", "fr", "de"), "Arnicagel", "Gel à l’arnica", "Arnika-Salbe")
    assert told["Arnicagel"] == "nl"


@pytest.mark.parametrize(
    "names",
    [
        ("Melkvrij", "Sans lait", "Milchfrei"),
        ("Kokoswater", "Eau de coco", "Kokoswasser"),
        ("Blaasformule", "Formule vessie", "Blasenformel"),
        ("Magnesiumspray", "Spray au magnésium", "Magnesium-Spray"),
        ("Brandnetelblad, berkenblad", "Feuille d’ortie, feuille de bouleau", "Brennnesselblatt, Birkenblatt"),
        ("30 staafjes van 3 g", "30 bâtonnets de 3 g", "30 Sticks à 3 g"),
    ],
)
def test_lines_close_together_that_say_the_same_in_each_language_are_a_panel_each(names: tuple[str, ...]) -> None:
    told = panels_of(("nl", "fr", "de"), *names)
    assert [told.get(name) for name in names] == ["nl", "fr", "de"]


def drawn_on_a_label(draw: Callable[[Canvas], None]) -> dict[str, Language | None]:
    """The languages of what is drawn at the top of a label with sentences in three languages."""

    panels = read(lambda canvas: draw_sentences(canvas, draw)).panels
    return {" ".join(w.text for line in p.lines for w in line.words): p.language for p in panels}


def draw_sentences(canvas: Canvas, draw: Callable[[Canvas], None]) -> None:
    for number, language in enumerate(("nl", "fr", "de")):
        put(canvas, 20, 190 + 70 * number, *SENTENCES[language][:3])
    draw(canvas)


def test_a_name_in_each_language_side_by_side_on_one_line_is_a_panel_each() -> None:
    def draw(canvas: Canvas) -> None:
        for number, name in enumerate(("Tijgerbalsem rood", "Baume du tigre rouge", "Tigerbalsam rot")):
            put(canvas, 20 + 120 * number, 60, name)

    told = drawn_on_a_label(draw)
    assert told["Tijgerbalsem rood"] == "nl"
    assert told["Baume du tigre rouge"] == "fr"
    assert told["Tigerbalsam rot"] == "de"


def test_names_in_each_language_below_a_brand_are_a_panel_each_and_the_brand_is_one() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 20, 50, "NEVELZOUT", size=12)
        put(canvas, 20, 60, "Magnesiumspray", "Spray au magnésium", "Magnesium-Spray")

    told = drawn_on_a_label(draw)
    assert told["Magnesiumspray"] == "nl"
    assert told["Spray au magnésium"] == "fr"
    assert told["Magnesium-Spray"] == "de"


def test_a_list_that_goes_on_in_a_second_line_is_no_name_in_each_language() -> None:
    """A list in Dutch was told as German and Dutch, the one in French below it as English and French."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 20, 420, *SENTENCES["en"][:3])
        put(canvas, 20, 30, "Ingrediënten: inuline uit cichorei,", "melkzuurbacteriën (melk), kiezelzuur.")
        put(canvas, 20, 58, "Ingrédients : inuline de chicorée,", "ferments lactiques (lait), silice.")

    panels = read(lambda canvas: draw_sentences(canvas, draw)).panels
    told = {line.words[0].text: p.language for p in panels for line in p.lines}
    assert [told[word] for word in ("Ingrediënten:", "melkzuurbacteriën")] == ["nl", "nl"]
    assert [told[word] for word in ("Ingrédients", "ferments")] == ["fr", "fr"]


def test_lines_apart_that_say_the_same_are_told_by_all_of_them_together() -> None:
    def draw(canvas: Canvas) -> None:
        for number, name in enumerate(("Nettogewicht: 48 g", "Poids net : 48 g", "Nettogewicht: 48 g")):
            put(canvas, 20 + 110 * number, 30 + 22 * number, name)

    panels = read(lambda canvas: draw_sentences(canvas, draw)).panels
    told = [panel.language for panel in panels if len(panel.words) < 6]
    assert told == ["nl", "fr", "de"]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("nl", ("Verzorgende", "nachtcrème met Q10")),
        ("fr", ("Sans sucre", "ni gluten")),
        ("de", ("Ruhige Nacht", "sanfter Schlaf")),
    ],
)
def test_two_lines_of_one_name_are_one_panel_on_a_label_in_three_languages(
    language: Language, lines: tuple[str, str]
) -> None:
    assert panels_of(("nl", "fr", "de"), *lines)[" ".join(lines)] == language


def test_a_name_that_every_language_writes_alike_shows_none() -> None:
    for name in ("Ginger Shot", "Spray", "Serum", "Roll-on"):
        assert closest(name, ["nl", "de"]) is None


def test_a_line_is_mixed_though_its_two_loudest_languages_are_alike() -> None:
    assert is_mixed("Magnesium massagegel / Gel de massage au magnésium / Magnesium-Massagegel")


def test_words_that_two_languages_share_make_no_mixed_line() -> None:
    assert not is_mixed("Spierwijzer BV, Industrieweg 14, Zwolle, lot en datum op de dop")
    assert not is_mixed("Hier openen en drukstrip uitnemen")


def test_the_letters_of_all_words_tell_what_small_words_leave_open() -> None:
    assert detect("Trek de folie los en kleef de pleister vlak.") == "nl"
    assert detect("Beurre de karité fouetté") == "fr"


def test_a_line_in_two_languages_goes_on_in_the_second_one() -> None:
    """The French date was cut between "de" and "préférence", so that it was missing."""
    first, rest = "Ten minste houdbaar tot / À consommer de", "préférence avant le : 15.10.2028"
    told = panels_of(("nl", "fr"), first, rest)
    assert f"{first} {rest}" in told


def short_lines() -> dict[Language, list[str]]:
    found: dict[Language, list[str]] = {}
    for line in (Path(__file__).parent / "short_lines.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            lines = found.setdefault(line.strip("[]"), [])  # type: ignore[arg-type]
        elif line and not line.startswith("#"):
            lines.append(line)
    return found


@pytest.mark.parametrize("among", ["nl fr", "nl de", "nl en", "fr en", "fr de", "de en", "nl fr de", "nl fr de en"])
def test_short_lines_of_packs_show_which_of_the_languages_of_the_label_they_are_in(among: str) -> None:
    lines = [(language, line) for language, found in short_lines().items() if language in among for line in found]
    told = [(language, line, closest(line, among.split())) for language, line in lines]  # type: ignore[arg-type]
    wrong = [row for row in told if row[2] not in (row[0], None)]
    silent = [row for row in told if row[2] is None]
    assert len(wrong) <= 0.005 * len(lines), wrong
    assert len(wrong) + len(silent) <= 0.02 * len(lines), silent


def of_words(*lines: str, spoken: Sequence[Language] = ("nl", "fr", "de")) -> dict[str, Language | None]:
    """The languages of the parts of short lines at the top of a label, between its strokes."""

    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, *lines)
        for number, language in enumerate(spoken):
            put(canvas, 20, 120 + 70 * number, *SENTENCES[language][:3])

    found = {}
    for passage in passages(read(page)):
        for sentence in passage.sentences:
            words = dict.fromkeys(passage.tokens[i].word for i in range(sentence.start, sentence.end))
            found[" ".join(passage.words[i].text for i in words)] = sentence.language
    return found


def test_each_part_of_an_opening_mark_is_in_its_own_language() -> None:
    told = of_words("HIER OPENSCHEUREN / DÉCHIRER ICI / HIER AUFREISSEN")
    assert told["HIER OPENSCHEUREN /"] == "nl"
    assert told["DÉCHIRER ICI /"] == "fr"
    assert told["HIER AUFREISSEN"] == "de"
    told = of_words("doordrukken / pousser / drücken")
    assert list(told.values())[:3] == ["nl", "fr", "de"]
    told = of_words("OPEN HIER » OUVRIR ICI » HIER ÖFFNEN » OPEN HERE »", spoken=("nl", "fr", "de", "en"))
    assert list(told.values())[:4] == ["nl", "fr", "de", "en"]


def test_a_short_line_below_one_in_another_language_keeps_its_own() -> None:
    told = of_words("Blozend BV – Markt 2 – 8500 Kortrijk", "Karton bij het papier", "Carton : bac papier")
    assert told["Carton : bac papier"] == "fr"
    told = of_words("Druppels met vitamine D3", "vitamines D3 et K2 dans l’huile d’olive", "in natuurlijk aroma")
    assert told["vitamines D3 et K2 dans l’huile d’olive"] == "fr"


def test_the_days_of_a_week_on_a_blister_show_their_language() -> None:
    weeks = {
        "ma di wo do vr za zo": "nl",
        "lun mar mer jeu ven sam dim": "fr",
        "Mo Di Mi Do Fr Sa So": "de",
        "MON TUE WED THU FRI SAT SUN": "en",
    }
    assert {week: detect(week) for week in weeks} == weeks
    assert detect("à mi-journée") == "fr"


def test_short_lines_in_fewer_languages_than_the_label_speaks_are_told_where_they_stand_together() -> None:
    """A second stack beside them, and a list of ingredients in Latin and English, were counted in."""

    def draw(canvas: Canvas) -> None:
        inci = "Ingredients: Aqua, Zinc Oxide, Lanolin, Glycerin, Cera Alba, Tocopherol,"
        put(canvas, 20, 20, inci, "Helianthus Annuus Seed Oil, Sodium Benzoate, Citric Acid, Panthenol.", size=7)
        for i, lines in enumerate((("Lot : voir soudure", "Lot: zie lasrand", "Charge: siehe Falz"),
                                   ("Tube à trier", "Tube bij pmd", "Tube: Gelber Sack"))):  # fmt: skip
            for number, line in enumerate(lines):
                put(canvas, 250 - 200 * i, 60 + 40 * i + 11 * number, line, size=6)

    told = drawn_on_a_label(draw)
    assert [told[line] for line in ("Lot : voir soudure", "Lot: zie lasrand", "Charge: siehe Falz")] == [
        "fr",
        "nl",
        "de",
    ]
    assert [told[line] for line in ("Tube à trier", "Tube bij pmd", "Tube: Gelber Sack")] == ["fr", "nl", "de"]


def test_a_question_and_its_number_in_each_language_are_a_panel_each() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 20, 60, "Vragen? Bel 0800 555 01 20", "Questions ? Appelez le 0800 555 01 20")

    told = drawn_on_a_label(draw)
    assert told["Vragen? Bel 0800 555 01 20"] == "nl"
    assert told["Questions ? Appelez le 0800 555 01 20"] == "fr"


@pytest.mark.parametrize(
    ("language", "line"),
    [("nl", "Datum: zie bodem koker"), ("fr", "Thé vert + vitamine B12"), ("de", "Tee: zie den Beutel heraus")],
)
def test_a_short_line_with_a_word_of_another_language_in_it_has_its_own(language: str, line: str) -> None:
    told = of_words(line)
    assert told[line] == language


@pytest.mark.parametrize("line", ["Spray tegen restless legs", "Massageolie tegen restless legs"])
def test_a_short_line_with_words_that_only_other_languages_have_is_of_none(line: str) -> None:
    """What it promises is looked for in all of them."""
    assert of_words(line, spoken=("nl",))[line] is None
