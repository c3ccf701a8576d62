"""Words into panels, paragraphs and tables: what a person reads on end stays together, and nothing else does."""

from __future__ import annotations

import pytest
from msgspec import structs
from reportlab.pdfgen.canvas import Canvas

from labellint.facts import understand
from labellint.label import Box, Label, Word
from labellint.passages import passages
from labellint.read import read_bytes
from labellint.read.flat import flat
from labellint.read.panels import build
from labellint.read.prints import Print

from .doses import rulebook, vocabulary
from .drawn import HEIGHT, lines, put, read, texts

DUTCH = ["Dit mineraal draagt bij tot", "een normale werking van het", "zenuwstelsel en de spieren."]
FRENCH = ["Ce minéral contribue à un", "fonctionnement normal du", "système nerveux des adultes."]
GERMAN = ["Dieser Mineralstoff trägt zu", "einer normalen Funktion von", "Muskeln und Nerven bei."]


def cells(label: Label) -> list[list[list[str]]]:
    return [[[" ".join(word.text for word in cell) for cell in row] for row in table.rows] for table in label.tables]


@pytest.mark.parametrize("offset", [0, 5])
def test_two_columns_are_two_panels_whether_their_lines_are_level_or_not(offset: float) -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 50, *DUTCH)
        put(canvas, 135, 50 + offset, *FRENCH)

    label = read(page)
    assert [(panel.language, lines(panel)) for panel in label.panels] == [
        ("nl", [" ".join(DUTCH)]),
        ("fr", [" ".join(FRENCH)]),
    ]


@pytest.mark.parametrize("offset", [0, 2, 4])
def test_a_claim_is_not_stitched_to_a_few_lines_beside_it_in_smaller_letters(offset: float) -> None:
    """ "Niet geschikt voor kinderen de instandhouding van jonger dan 12 jaar" """

    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, "Magnesium draagt bij tot", "de instandhouding van", "normale botten.")
        put(canvas, 122, 40 + offset, "Niet geschikt voor kinderen", "jonger dan 12 jaar.", size=6)

    assert [lines(panel) for panel in read(page).panels] == [
        ["Magnesium draagt bij tot de instandhouding van normale botten."],
        ["Niet geschikt voor kinderen jonger dan 12 jaar."],
    ]


def test_two_lines_close_beside_a_claim_are_not_stitched_to_it_where_no_line_is_level_with_another() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, "Magnesium draagt bij", "tot een normale werking", "van de spieren.")
        put(canvas, 113, 45, "Raadpleeg bij migraine", "een arts.")

    assert [lines(panel) for panel in read(page).panels] == [
        ["Magnesium draagt bij tot een normale werking van de spieren."],
        ["Raadpleeg bij migraine een arts."],
    ]


def test_a_heading_over_two_columns_is_read_before_both() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 36, "Bronwit Magnesium – 60 capsules / gélules", font="Helvetica-Bold", size=9)
        put(canvas, 20, 50, *DUTCH)
        put(canvas, 135, 50, *FRENCH)

    found = [line for panel in read(page).panels for line in lines(panel)]
    assert found == ["Bronwit Magnesium – 60 capsules / gélules", " ".join(DUTCH), " ".join(FRENCH)]


def test_a_rule_parts_columns_that_almost_touch() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 50, *DUTCH, *DUTCH)
        put(canvas, 126, 50, *FRENCH, *FRENCH)
        canvas.line(124, HEIGHT - 40, 124, HEIGHT - 110)

    assert [panel.language for panel in read(page).panels] == ["nl", "fr"]


def test_a_rule_beside_lines_of_one_word_parts_them_from_a_text() -> None:
    """Such a photo could not be checked at all."""

    def page(canvas: Canvas) -> None:
        put(canvas, 20, 50, *DUTCH)
        put(canvas, 126, 50, "Système", "nerveux", "adultes")
        canvas.line(124, HEIGHT - 40, 124, HEIGHT - 80)

    assert next(lines(panel) for panel in read(page).panels) == [" ".join(DUTCH)]


def test_words_in_a_drawn_box_are_a_panel_of_their_own() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 50, *DUTCH, *DUTCH, *DUTCH)
        canvas.rect(140, HEIGHT - 90, 120, 40)
        put(canvas, 144, 62, "Waarschuwing: bevat zoethout.", "Niet langer dan zes weken.")

    label = read(page)
    assert [len(lines(panel)) > 0 for panel in label.panels] == [True, True]
    assert lines(label.panels[1])[0].startswith("Waarschuwing")


def test_justified_lines_with_wide_spaces_are_no_columns() -> None:
    def page(canvas: Canvas) -> None:
        for number, row in enumerate(
            ["Zutaten: Magnesiumoxid, Reismehl", "Überzugsmittel aus Cellulose,", "Trennmittel: Salze von Fettsäuren"]
        ):
            words, x = row.split(), 20.0
            space = (180 - sum(canvas.stringWidth(w, "Helvetica", 8) for w in words)) / (len(words) - 1)
            for word in words:
                canvas.drawString(x, 300 - 10 * number, word)
                x += canvas.stringWidth(word, "Helvetica", 8) + space

    (panel,) = read(page).panels
    assert [word.text for word in panel.words][:4] == ["Zutaten:", "Magnesiumoxid,", "Reismehl", "Überzugsmittel"]


def test_languages_one_below_the_other_are_panels_with_their_language() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 50, "Buiten het bereik van jonge kinderen houden.")
        put(canvas, 20, 60, "Tenir hors de portée des jeunes enfants.")
        put(canvas, 20, 70, "Außerhalb der Reichweite von kleinen Kindern aufbewahren.")

    assert [panel.language for panel in read(page).panels] == ["nl", "fr", "de"]


def _row(canvas: Canvas, top: float, *cells: tuple[float, str]) -> None:
    for x, text in cells:
        put(canvas, x, top, text)


def _right(canvas: Canvas, right: float, top: float, text: str) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawRightString(right, HEIGHT - top, text)


def test_a_table_without_rules_has_its_rows_and_columns() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, "De tabel geldt voor een dagelijkse portie van twee capsules met water.")
        for top, name, amount, share in (
            (60, "Samenstelling", "per 2 capsules", "% RI*"),
            (72, "Magnesium", "187,5 mg", "50"),
            (84, "Vitamine B6", "1,4 mg", "100"),
            (96, "Passiebloem", "200 mg", "–"),
        ):
            put(canvas, 20, top, name)
            _right(canvas, 150, top, amount)
            _right(canvas, 190, top, share)
        put(canvas, 20, 112, "* RI = referentie-inname van een gemiddelde volwassene")

    label = read(page)
    assert cells(label) == [
        [
            ["Samenstelling", "per 2 capsules", "% RI*"],
            ["Magnesium", "187,5 mg", "50"],
            ["Vitamine B6", "1,4 mg", "100"],
            ["Passiebloem", "200 mg", "–"],
        ]
    ]
    assert [p.text for p in passages(label)][2] == "Magnesium 187,5 mg 50"


def test_a_ruled_table_keeps_cells_of_two_lines_together() -> None:
    def page(canvas: Canvas) -> None:
        for top in (50, 72, 94, 106):
            canvas.line(20, HEIGHT - top, 200, HEIGHT - top)
        for x in (20, 120, 200):
            canvas.line(x, HEIGHT - 50, x, HEIGHT - 106)
        _row(canvas, 59, (23, "Nährstoffe"), (123, "pro Tablette"))
        _row(canvas, 69, (23, "Nutriments"), (123, "par comprimé"))
        _row(canvas, 81, (23, "Magnesium (aus"), (123, "100 mg"))
        _row(canvas, 91, (23, "Magnesiumoxid)"))
        _row(canvas, 103, (23, "Zink"), (123, "10 mg"))

    assert cells(read(page)) == [
        [
            ["Nährstoffe Nutriments", "pro Tablette par comprimé"],
            ["Magnesium (aus Magnesiumoxid)", "100 mg"],
            ["Zink", "10 mg"],
        ]
    ]


def test_a_table_beside_text_is_a_table_and_the_text_is_text() -> None:
    def page(canvas: Canvas) -> None:
        for top, name, amount in ((50, "Magnesium", "100 mg"), (60, "Zink", "10 mg"), (70, "Selenium", "55 µg")):
            put(canvas, 20, top, name)
            _right(canvas, 110, top, amount)
        put(canvas, 135, 50, *FRENCH)

    label = read(page)
    assert cells(label) == [[["Magnesium", "100 mg"], ["Zink", "10 mg"], ["Selenium", "55 µg"]]]
    assert [" ".join(FRENCH)] in [lines(panel) for panel in label.panels]


def test_two_columns_of_text_are_no_table() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 50, *DUTCH, "Neem 2 tabletten per dag.")
        put(canvas, 135, 50, *FRENCH, "Prendre 2 comprimés.")

    assert cells(read(page)) == []


def _scanned(text: str, x: float, top: float, confidence: float = 0.9) -> list[Word]:
    """Words as OCR gives them: boxes round the ink, not all of one height."""
    found = []
    for word in text.split():
        high = 7.5 if any(c in "bdfhklgjpqyt" or c.isupper() or c.isdigit() for c in word) else 5.0
        box = Box(1, x, top - high, x + 4.2 * len(word), top + (2 if any(c in "gjpqy" for c in word) else 0))
        found.append(Word(text=word, box=box, confidence=confidence, source="ocr"))
        x += 4.2 * len(word) + 3
    return found


def _flat(scanned: list[list[Word]]) -> list[Word]:
    """The words of all lines with the boxes that reading gives them."""
    seen = [
        Print(w.text, w.box.x0, w.box.top, w.box.x1, w.box.bottom, 0.9, 0, (0, number), 0.9)
        for number, line in enumerate(scanned)
        for w in line
    ]
    places, _ = flat(seen, (), (400.0, 200.0))
    words = [word for line in scanned for word in line]
    return [structs.replace(word, box=Box(1, *place)) for word, place in zip(words, places, strict=True)]


def test_words_from_ocr_make_panels_and_tables_too() -> None:
    scanned = [_scanned(line, 20, 50 + 11 * i) for i, line in enumerate(DUTCH)]
    scanned += [_scanned(line, 160, 51 + 11 * i) for i, line in enumerate(FRENCH)]
    for i, (name, amount, share) in enumerate(
        [("Magnesium", "100 mg", "27"), ("Zink", "10 mg", "100"), ("Selenium", "55 ug", "100")]
    ):
        top = 120 + 12 * i
        scanned += [_scanned(name, 20, top), _scanned(amount, 100, top), _scanned(share, 160, top)]
    panels, tables = build(_flat(scanned))
    assert [(panel.language, lines(panel)[0]) for panel in panels[:2]] == [
        ("nl", " ".join(DUTCH)),
        ("fr", " ".join(FRENCH)),
    ]
    (table,) = tables
    assert [[" ".join(word.text for word in cell) for cell in row] for row in table.rows] == [
        ["Magnesium", "100 mg", "27"],
        ["Zink", "10 mg", "100"],
        ["Selenium", "55 ug", "100"],
    ]


def test_headings_are_known_by_their_letters_and_their_colons() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, "Nachtrust Forte", font="Helvetica-Bold", size=14)
        put(canvas, 20, 56, "Waarom deze formule?", font="Helvetica-Bold")
        put(
            canvas,
            20,
            66,
            "• voor soepele spieren na een lange dag met veel",
            "   inspanning",
            "• voor een rustige nacht",
        )
        put(canvas, 20, 104, "Gebruik", font="Helvetica-Bold")
        put(canvas, 20, 114, "Neem elke avond een tablet met een half glas water in.")

    found = {p.text.split()[-1]: p.heading.text if p.heading else None for p in passages(read(page))}
    assert found["inspanning"] == "Waarom deze formule?"
    assert found["nacht"] == "Waarom deze formule?"
    assert found["in."] == "Gebruik"
    assert found["formule?"] == "Nachtrust Forte"


def test_no_words_make_no_panels() -> None:
    assert build([]) == ((), ())


def test_the_last_row_of_a_shaded_table_keeps_the_second_line_of_its_name() -> None:
    def table(canvas: Canvas) -> None:
        canvas.setFillGray(0.9)
        canvas.rect(20, HEIGHT - 62, 200, 12, stroke=0, fill=1)
        canvas.rect(20, HEIGHT - 98, 200, 12, stroke=0, fill=1)
        canvas.setFillGray(0)
        for top, name, amount in (
            (46, "per stick 8 g", "% RI"),
            (59, "Natrium / Sodium", "380 mg"),
            (71, "Kalium / Potas-", "300 mg"),
            (81, "sium", ""),
            (95, "Magnesium", "56 mg"),
            (107, "Chloride /", "420 mg"),
            (117, "Chlorure", ""),
        ):
            put(canvas, 24, top, name)
            put(canvas, 170, top, amount)

    rows = [[" ".join(word.text for word in cell) for cell in row] for row in read(table).tables[0].rows]
    assert rows[-1] == ["Chloride / Chlorure", "420 mg"]


def test_an_address_in_the_middle_of_a_paragraph_begins_no_panel_of_another_language() -> None:
    text = ["Conserver au frais et au sec. Heldermaan", "BV, Lichtstraat 4, 8500 Kortrijk, België /", "Belgique"]
    label = read(lambda c: put(c, 20, 40, *FRENCH, *text))
    assert [panel.language for panel in label.panels] == ["fr"]


def test_one_entry_under_a_heading_is_a_table() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, *DUTCH)
        put(canvas, 20, 80, "1 capsule / gélule")
        put(canvas, 180, 80, "% RI / AR")
        put(canvas, 20, 92, "Magnesium /", "magnésium")
        put(canvas, 120, 102, "150 mg")
        put(canvas, 190, 102, "40 %")

    assert cells(read(page)) == [[["1 capsule / gélule", "", "% RI / AR"], ["Magnesium / magnésium", "150 mg", "40 %"]]]


def test_the_last_line_above_a_table_is_no_row_of_it() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, *FRENCH, "Belgique")
        put(canvas, 20, 87, "1 capsule / gélule")
        put(canvas, 180, 87, "% RI / AR")
        put(canvas, 20, 98, "Magnesium")
        put(canvas, 120, 98, "150 mg")
        put(canvas, 190, 98, "40 %")

    assert cells(read(page))[0][0] == ["1 capsule / gélule", "", "% RI / AR"]


def test_a_name_in_two_languages_is_a_panel_for_each() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, "Beurre de karité fouetté", "Whipped shea butter", size=12)
        put(canvas, 20, 90, *FRENCH)
        put(canvas, 20, 150, "This mineral contributes to the normal", "working of the muscles and nerves.")

    found = [(panel.language, lines(panel)) for panel in read(page).panels]
    assert found[:2] == [("fr", ["Beurre de karité fouetté"]), ("en", ["Whipped shea butter"])]


def test_columns_above_a_framed_foot_are_read_one_after_the_other() -> None:
    def page(canvas: Canvas) -> None:
        for i in range(2):
            put(canvas, 20, 50 + 75 * i, *DUTCH)
            put(canvas, 150, 50 + 75 * i, *FRENCH)
        canvas.rect(10, HEIGHT - 290, 270, 50)
        put(canvas, 20, 255, "Bronwit NV, Kaai 12, 9000 Gent", "www.bronwit.be")

    found = [line for panel in read(page).panels for line in lines(panel)]
    assert found[:4] == [" ".join(DUTCH)] * 2 + [" ".join(FRENCH)] * 2


def test_short_lines_of_one_name_in_three_languages_are_three_panels_though_they_open_small() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, *DUTCH, "", *FRENCH, "", *GERMAN)
        put(canvas, 220, 40, "voor de huid", "pour la peau", "für die Haut")

    found = [(panel.language, lines(panel)) for panel in read(page).panels]
    assert [panel for panel in found if len(" ".join(panel[1])) < 15] == [
        ("nl", ["voor de huid"]),
        ("fr", ["pour la peau"]),
        ("de", ["für die Haut"]),
    ]


def test_a_warning_is_not_cut_where_its_last_word_stands_before_a_sentence_in_another_language() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, "Niet gebruiken bij", "galstenen. Le curcuma soutient la souplesse")

    assert lines(read(page).panels[0])[0].startswith("Niet gebruiken bij galstenen.")


def test_wide_spaces_in_justified_lines_of_long_words_are_no_columns() -> None:
    """ "Ingredients: extract, / ashwagandha capsule / root shell" """

    def page(canvas: Canvas) -> None:
        rows = [
            ("Zutaten:", "Ashwagandha-"),
            ("Wurzelextrakt,", "Kapselhülle"),
            ("(Hypromellose),", "Rosenwurz-"),
            ("Wurzelextrakt,", "Calcium"),
        ]
        for i, (left, right) in enumerate(rows):
            put(canvas, 20, 40 + 10 * i, left)
            canvas.drawRightString(142, HEIGHT - 40 - 10 * i, right)
        put(canvas, 20, 80, "und etwas feines Reismehl.")

    assert [lines(panel) for panel in read(page).panels] == [
        ["Zutaten: Ashwagandha-Wurzelextrakt, Kapselhülle (Hypromellose), Rosenwurz-Wurzelextrakt, Calcium und etwas "
         "feines Reismehl."]
    ]  # fmt: skip


def test_columns_on_both_sides_of_a_picture_are_not_cut_at_its_lower_edge() -> None:
    """ "Die angege-", and far below it "bene Menge einhalten" """
    dutch, french = DUTCH * 3, FRENCH * 3

    def page(canvas: Canvas) -> None:
        put(canvas, 10, 40, *dutch)
        put(canvas, 290, 40, *french)
        canvas.setFillColorRGB(0.8, 0.9, 0.8)
        canvas.rect(160, HEIGHT - 72.5, 100, 42.5, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        put(canvas, 180, 50, "Vitaplus", size=12)
        put(canvas, 150, 100, "Zink / zinc", "Koper / cuivre")
        canvas.drawRightString(262, HEIGHT - 100, "10 mg")
        canvas.drawRightString(262, HEIGHT - 110, "1 mg")

    found = [" ".join(lines(panel)) for panel in read(page).panels]
    assert " ".join(dutch) in found
    assert " ".join(french) in found


def test_lines_of_two_columns_that_come_near_each_other_above_the_others_are_not_stitched() -> None:
    left = [
        "Complément alimentaire à",
        "la vitamine D3 pour toutes",
        "les familles. La vitamine",
        "contribue au bon",
        "système.",
    ]
    right = ["Ergänzungsmittel", "mit Vitamin D für", "ganze Familien.", "Vitamin D trägt", "dazu bei."]

    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, *left)
        put(canvas, 20 + canvas.stringWidth(left[1], "Helvetica", 8) + 4.5, 40, *right)

    assert texts(read(page)) == " ".join(left + right).split()


def justified(canvas: Canvas, x: float, top: float, width: float, text: str) -> None:
    """A paragraph whose lines, the last one too, are drawn out to a width, each word in its place."""
    rows: list[list[str]] = [[]]
    for word in text.split():
        if rows[-1] and canvas.stringWidth(" ".join([*rows[-1], word]), "Helvetica", 7) > width:
            rows.append([])
        rows[-1].append(word)
    for i, words in enumerate(rows):
        room = width - sum(canvas.stringWidth(word, "Helvetica", 7) for word in words)
        at = x
        for word in words:
            put(canvas, at, top + 8.4 * i, word, size=7)
            at += canvas.stringWidth(word, "Helvetica", 7) + room / max(1, len(words) - 1)


NARROW = {
    "nl": "Bevat soja en melk. Kan sporen van noten, sesamzaad en schaaldieren bevatten. Een gevarieerde voeding en "
    "een gezonde levensstijl zijn van belang. Buiten bereik van jonge kinderen bewaren.",
    "fr": "Contient du soja et du lait. Peut contenir des traces de fruits à coque, de sésame et de crustacés. Un "
    "complément alimentaire ne peut pas remplacer une alimentation variée et équilibrée ni un mode de vie sain.",
    "de": "Enthält Soja und Milch. Kann Spuren von Schalenfrüchten, Sesam und Krebstieren enthalten. Es ist kein "
    "Ersatz für eine ausgewogene Ernährung. Außerhalb der Reichweite von kleinen Kindern lagern.",
    "en": "Contains soya and milk. May contain traces of nuts, sesame seeds and crustaceans. Food supplements must not "
    "replace a varied and balanced diet and a healthy lifestyle. Keep out of the reach of young children.",
}


@pytest.mark.parametrize("language", NARROW)
@pytest.mark.parametrize("width", [80, 95, 110])
def test_a_narrow_justified_column_is_no_columns_however_wide_its_spaces_are(language: str, width: float) -> None:
    panels = read(lambda canvas: justified(canvas, 20, 40, width, NARROW[language])).panels
    assert " ".join(word.text for panel in panels for word in panel.words) == NARROW[language]


@pytest.mark.parametrize("gutter", [6, 12])
@pytest.mark.parametrize(("left", "right"), [("nl", "fr"), ("de", "en"), ("fr", "de")])
def test_two_justified_columns_are_two_though_their_gutter_is_narrower_than_their_spaces(
    left: str, right: str, gutter: float
) -> None:
    def page(canvas: Canvas) -> None:
        justified(canvas, 20, 40, 95, NARROW[left])
        justified(canvas, 115 + gutter, 42, 95, NARROW[right])

    panels = read(page).panels
    assert " ".join(word.text for panel in panels for word in panel.words) == f"{NARROW[left]} {NARROW[right]}"


PER_DAY = {
    "nl": ("Per dagdosis", "Magnesium 200 mg (53 %*)", "Zink 5 mg (50 %*)"),
    "fr": ("Par dose journalière", "Magnésium 200 mg (53 %*)", "Zinc 5 mg (50 %*)"),
    "de": ("Pro Tagesdosis", "Magnesium 200 mg (53 %*)", "Zink 5 mg (50 %*)"),
    "en": ("Per daily dose", "Magnesium 200 mg (53 %*)", "Zinc 5 mg (50 %*)"),
}


@pytest.mark.parametrize("entries", [1, 2])
@pytest.mark.parametrize(("left", "right"), [("nl", "fr"), ("de", "en"), ("fr", "nl")])
def test_a_heading_far_above_its_amounts_is_read_before_them_and_says_what_they_are_per(
    left: str, right: str, entries: int
) -> None:
    def page(canvas: Canvas) -> None:
        for x, language in ((20, left), (200, right)):
            heading, *amounts = PER_DAY[language]
            put(canvas, x, 60, heading, font="Helvetica-Bold")
            put(canvas, x, 86, *amounts[:entries], size=7)

    label = read(page)
    wanted = [text for language in (left, right) for text in PER_DAY[language][: 1 + entries]]
    assert " ".join(texts(label)) == " ".join(wanted)
    amounts = understand(label, vocabulary(), rulebook(), "oral").amounts
    told = {(amount.substance, amount.per) for amount in amounts}
    assert told == {("magnesium", "day"), ("zinc", "day")} - ({("zinc", "day")} if entries == 1 else set())


@pytest.mark.parametrize("away", [0.6, 1.2, 2.0])
def test_a_heading_with_its_shadow_is_read_once(away: float) -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFillGray(0.7)
        put(canvas, 20 + away, 60 + away, "Magnesium draagt bij", size=10)
        canvas.setFillGray(0)
        put(canvas, 20, 60, "Magnesium draagt bij", size=10)

    assert texts(read(page)) == ["Magnesium", "draagt", "bij"]


FIELDS = {
    "nl": ("Rust & Zo · 30 tabletten · valeriaan en melisse", "1 tablet, een halfuur", "voor het slapengaan"),
    "de": ("Rust & Zo · 30 Tabletten · Baldrian und Melisse", "1 Tablette, eine halbe", "Stunde vor dem Schlafen"),
    "en": ("Rust & Zo · 30 tablets · valerian and lemon balm", "1 tablet, half an hour", "before you go to bed"),
    "fr": ("Rust & Zo · 30 comprimés · valériane et mélisse", "1 comprimé, une heure", "avant le coucher"),
}


@pytest.mark.parametrize("main", FIELDS)
@pytest.mark.parametrize(
    ("other", "field", "foot"),
    [
        ("fr", ("1 comprimé, une demi-", "heure avant le coucher"), "Lire le texte de l’étui"),
        ("nl", ("1 tablet, een halfuur", "voor het slapengaan"), "Lees eerst de tekst op de doos"),
        ("de", ("1 Tablette, eine halbe", "Stunde vor dem Schlaf"), "Bitte die Packung aufmerksam lesen"),
    ],
)
def test_a_language_that_only_short_lines_of_a_blister_are_in_is_spoken(
    main: str, other: str, field: tuple[str, str], foot: str
) -> None:
    if main == other:
        pytest.skip("one language")

    def page(canvas: Canvas) -> None:
        for x in (20, 150, 280):
            for top in (40, 120, 200):
                put(canvas, x, top, *FIELDS[main][0].split(" · "), *FIELDS[main][1:], size=6)
                put(canvas, x, top + 42, *field, size=6)
        put(canvas, 20, 300, foot, size=6)

    label = read(page)
    told = {panel.language for panel in label.panels if field[0].split()[1] in [word.text for word in panel.words]}
    assert other in told
    assert [panel.language for panel in label.panels][-1] == other


def test_a_brand_in_another_language_is_no_language_of_the_label() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, "Bain de Soleil", size=20)
        put(canvas, 20, 70, "Crème solaire", size=12)
        put(canvas, 20, 110, "Breng royaal aan voor u in de zon gaat en", "herhaal dit om de twee uur.")
        put(canvas, 20, 150, "Bewaar de tube op een koele plaats.")

    languages = {panel.language for panel in read(page).panels}
    assert languages == {"nl"}


def test_a_line_that_says_in_a_third_language_what_stands_above_it_keeps_that_language() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, "40 Filmtabletten für einen ruhigen Abend")
        put(canvas, 20, 80, "40 comprimés pelliculés pour un soir calme")
        put(canvas, 20, 120, "40 coated tablets for a calm evening")
        put(
            canvas,
            20,
            170,
            "Nehmen Sie abends eine Tablette mit einem Glas Wasser",
            "und bewahren Sie die Dose trocken auf.",
        )
        put(
            canvas,
            20,
            220,
            "Prenez un comprimé le soir avec un verre d'eau et",
            "conservez le pilulier dans un endroit sec.",
        )

    assert [panel.language for panel in read(page).panels] == ["de", "fr", "en", "de", "fr"]


def test_a_sentence_goes_on_in_a_line_whose_second_sentence_is_in_another_language() -> None:
    lines = [
        "Gebruik een voedingssupplement niet ter vervanging van een",
        "gevarieerde voeding. Rangez le pot hors de portée des jeunes",
        "enfants. Op een koele, droge plaats bewaren, deksel goed dicht.",
    ]
    label = read_bytes("\n".join(lines).encode(), "label.txt")
    sentences = [
        passage.quote(sentence.start, sentence.end).text
        for passage in passages(label)
        for sentence in passage.sentences
    ]
    assert sentences[0] == "Gebruik een voedingssupplement niet ter vervanging van een gevarieerde voeding"


def test_a_name_on_a_front_is_in_its_language_though_one_panel_says_all_in_four() -> None:
    """What the label speaks is told by its lines, where a panel is in several languages."""
    back = (
        "NL Verzorgt droge voeten en laat geen vet laagje achter. Zo vaak als nodig dun aanbrengen. Niet op wondjes. "
        "FR Soigne les pieds secs sans laisser de film gras. Appliquer en fine couche si besoin. Pas sur les plaies. "
        "DE Pflegt trockene Füße, ohne einen Fettfilm zu hinterlassen. Nach Bedarf dünn auftragen. Nicht auf Wunden. "
        "EN Cares for dry feet and leaves no greasy film. Apply thinly as often as it is needed. Not on wounds."
    )
    words = back.split()
    made_of = (
        "Ingredients: Aqua, Butyrospermum Parkii Butter, Glycerin, Cetearyl Alcohol, Panthenol,",
        "Glyceryl Stearate SE",
    )
    names = {
        "nl": "Handcrème met sheaboter",
        "fr": "Crème mains au beurre de karité",
        "de": "Handcreme mit Sheabutter",
        "en": "Hand cream with shea butter",
    }

    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, *[" ".join(words[i : i + 7]) for i in range(0, len(words), 7)])
        put(canvas, 20, 250, *made_of)
        put(canvas, 260, 90, *names.values(), font="Helvetica-Bold")

    told = {" ".join(word.text for word in p.words): p.language for p in passages(read(page)) if len(p.words) < 7}
    assert {language: told[name] for language, name in names.items()} == {language: language for language in names}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Nahrungsergänzungsmittel mit", "Magnesium und Vitamin C für alle Sportler"),
        ("Voedingssupplement op basis van", "Magnesium en Vitamine C voor alle sporters"),
        ("Complément alimentaire avec du", "Magnésium et de la Vitamine C pour sportifs"),
        ("Food supplement with", "Magnesium and Vitamin C for every athlete"),
    ],
)
def test_a_line_that_ends_in_a_preposition_goes_on_below(first: str, second: str) -> None:
    label = read(lambda canvas: put(canvas, 20, 40, first, second))
    assert [line.starts for panel in label.panels for line in panel.lines] == [True, False]


def test_a_footnote_whose_lines_are_not_indented_is_one_paragraph() -> None:
    lines = (
        "** Voor zwangere vrouwen: het gunstige effect",
        "wordt verkregen met een inname van 200",
        "mg DHA per dag.",
    )
    label = read(lambda canvas: put(canvas, 20, 40, *lines))
    assert [line.starts for panel in label.panels for line in panel.lines] == [True, False, False]
