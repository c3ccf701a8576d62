"""Tables as print shops set them: dot leaders, two side by side, a single row, and what stands beside them."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from labellint.label import Label

from .drawn import HEIGHT, Draw, lines, put, read

DUTCH = ["Dit mineraal draagt bij tot", "een normale werking van het", "zenuwstelsel en de spieren."]
FRENCH = ["Ce minéral contribue à un", "fonctionnement normal du", "système nerveux des adultes."]
ENTRIES = [("Magnesium", "100 mg", "27 %"), ("Zink", "10 mg", "100 %"), ("Selenium", "55 µg", "100 %")]


def cells(label: Label) -> list[list[list[str]]]:
    return [[[" ".join(word.text for word in cell) for cell in row] for row in table.rows] for table in label.tables]


def _right(canvas: Canvas, right: float, top: float, text: str) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawRightString(right, HEIGHT - top, text)


def test_dots_that_lead_to_an_amount_belong_to_no_cell() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, *DUTCH)
        for i, (name, amount, _) in enumerate(ENTRIES):
            top = 80 + 11 * i
            put(canvas, 20, top, name)
            dots = "." * int((110 - canvas.stringWidth(name, "Helvetica", 8)) / canvas.stringWidth(".", "Helvetica", 8))
            put(canvas, 24 + canvas.stringWidth(name, "Helvetica", 8), top, dots)
            _right(canvas, 170, top, amount)

    assert cells(read(page)) == [[[name, amount] for name, amount, _ in ENTRIES]]


def test_two_tables_side_by_side_are_two_tables() -> None:
    def page(canvas: Canvas) -> None:
        for i, (name, amount, share) in enumerate(ENTRIES):
            for x in (10, 155):
                put(canvas, x, 50 + 11 * i, name)
                _right(canvas, x + 80, 50 + 11 * i, amount)
                _right(canvas, x + 115, 50 + 11 * i, share)

    assert cells(read(page)) == [[list(entry) for entry in ENTRIES]] * 2


def test_a_ruled_box_of_one_row_is_a_table() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, *DUTCH)
        canvas.rect(20, HEIGHT - 96, 240, 16)
        for x in (120, 190):
            canvas.line(x, HEIGHT - 96, x, HEIGHT - 80)
        for x, text in ((24, "Magnesium"), (124, "100 mg"), (194, "27 %")):
            put(canvas, x, 91, text)

    assert cells(read(page)) == [[["Magnesium", "100 mg", "27 %"]]]


def test_columns_go_on_below_a_wide_space_and_a_tall_heading() -> None:
    def page(canvas: Canvas) -> None:
        for i, (dutch, french) in enumerate((("Waarom?", "Pourquoi ?"), ("Hoe?", "Comment ?"), ("Wie?", "Qui ?"))):
            top = 50 + 90 * i
            put(canvas, 20, top, dutch, font="Helvetica-Bold", size=20)
            put(canvas, 150, top, french, font="Helvetica-Bold", size=20)
            put(canvas, 20, top + 14, *DUTCH)
            put(canvas, 150, top + 14, *FRENCH)

    label = read(page)
    found = [line for panel in label.panels for line in lines(panel)]
    dutch = " ".join(DUTCH)
    assert found[:6] == ["Waarom?", dutch, "Hoe?", dutch, "Wie?", dutch]


def test_text_far_right_of_a_table_is_a_column_of_its_own_when_its_lines_are_not_level() -> None:
    def page(canvas: Canvas) -> None:
        for i, (name, amount, share) in enumerate(ENTRIES):
            put(canvas, 20, 50 + 12 * i, name)
            _right(canvas, 110, 50 + 12 * i, amount)
            _right(canvas, 145, 50 + 12 * i, share)
        put(canvas, 230, 45, "Bronwit NV, Kaai 12, Gent", "NUT/PL/AS 1954/2")

    label = read(page)
    assert cells(label) == [[list(entry) for entry in ENTRIES]]
    assert ["Bronwit NV, Kaai 12, Gent NUT/PL/AS 1954/2"] in [lines(panel) for panel in label.panels]


@pytest.mark.parametrize(("top", "x", "pitch"), [(50, 230, 10), (53, 185, 10), (42, 185, 10), (50, 230, 12)])
def test_an_address_beside_a_table_is_no_column_of_it(top: float, x: float, pitch: float) -> None:
    address = ["Bronwit NV", "Kaai 12, 9000 Gent", "België", "NUT/PL/AS 1954/2"]

    def page(canvas: Canvas) -> None:
        for i, (name, amount, share) in enumerate(ENTRIES):
            put(canvas, 20, 50 + 12 * i, name)
            _right(canvas, 110, 50 + 12 * i, amount)
            _right(canvas, 145, 50 + 12 * i, share)
        for i, line in enumerate(address):
            put(canvas, x, top + pitch * i, line)

    label = read(page)
    assert cells(label) == [[list(entry) for entry in ENTRIES]]
    assert " ".join(address) in [" ".join(lines(panel)) for panel in label.panels]


def test_a_line_where_the_sheet_is_folded_parts_no_column_of_a_table() -> None:
    def page(canvas: Canvas) -> None:
        canvas.line(128, 20, 128, HEIGHT - 20)
        for top in (60, 72, 84, 96):
            canvas.line(20, HEIGHT - top, 190, HEIGHT - top)
        for i, (name, amount, share) in enumerate(ENTRIES):
            put(canvas, 24, 69 + 12 * i, name)
            _right(canvas, 126, 69 + 12 * i, amount)
            _right(canvas, 186, 69 + 12 * i, share)

    assert cells(read(page)) == [[list(entry) for entry in ENTRIES]]


def test_a_number_and_its_unit_are_one_cell_however_wide_the_space_between_them() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 38, "per 10 ml")
        put(canvas, 150, 38, "% NRV")
        for i, (name, amount, share) in enumerate(ENTRIES):
            number, unit = amount.split()
            put(canvas, 20, 50 + 12 * i, name)
            _right(canvas, 110, 50 + 12 * i, number)
            put(canvas, 114.5, 50 + 12 * i, unit)
            _right(canvas, 175, 50 + 12 * i, share)

    assert cells(read(page))[0][1:] == [list(entry) for entry in ENTRIES]


def test_a_footnote_and_the_heading_below_it_are_no_rows_of_a_table() -> None:
    def page(canvas: Canvas) -> None:
        for i, (name, amount, share) in enumerate(ENTRIES):
            put(canvas, 20, 50 + 12 * i, name)
            _right(canvas, 170, 50 + 12 * i, amount)
            _right(canvas, 205, 50 + 12 * i, share)
        put(canvas, 20, 86, "* referentie-inname")
        put(canvas, 20, 98, "Ingrediënten")

    assert cells(read(page)) == [[list(entry) for entry in ENTRIES]]


def test_the_amounts_of_a_table_with_one_shaded_row_stay_under_their_portions() -> None:
    """A heading of three lines over the share: "1" and "4" stood alone, and the amounts in running text."""

    def page(canvas: Canvas) -> None:
        put(canvas, 10, 40, *DUTCH, *DUTCH)
        canvas.setFillColorRGB(0.9, 0.85, 0.95)
        canvas.rect(138, HEIGHT - 92, 190, 31, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        for top, *texts in ((40, "1", "4", "% RI /"), (50, "", "", "VNR /"), (60, "", "", "NRV")):
            for right, text in zip((240, 280, 325), texts, strict=True):
                _right(canvas, right, top - 2, text)
        put(canvas, 140, 70, "Vlierbesextract", "extrait de sureau /", "elder extract")
        put(canvas, 140, 101, "Zink", "zinc")
        for top, *texts in ((70, "125 mg", "500 mg", "–"), (101, "2,5 mg", "10 mg", "100 %")):
            for right, text in zip((240, 280, 325), texts, strict=True):
                _right(canvas, right, top, text)

    assert cells(read(page)) == [
        [
            ["", "1", "4", "% RI / VNR / NRV"],
            ["Vlierbesextract extrait de sureau / elder extract", "125 mg", "500 mg", "–"],
            ["Zink zinc", "2,5 mg", "10 mg", "100 %"],
        ]
    ]


def test_the_portion_over_the_amounts_of_a_table_is_in_it_though_it_reaches_farther_left() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 60, "Artichaut", "Radis noir", "Fenouil")
        for top, text in ((50, "1 ampoule / Ampulle"), (60, "1400 mg"), (70, "2100 mg"), (80, "300 mg")):
            _right(canvas, 200, top, text)

    assert cells(read(page))[0][0] == ["", "1 ampoule / Ampulle"]


def test_the_second_line_of_a_name_in_another_language_is_no_row_where_space_shows_the_rows() -> None:
    def page(canvas: Canvas) -> None:
        names = [
            ("Samenstelling", "Composition"),
            ("Visolie", "Huile de poisson"),
            ("Zink", "Zinc"),
            ("Koper", "Cuivre"),
        ]
        for number, pair in enumerate(names):
            put(canvas, 20, 40 + 23 * number, *pair)
            _right(canvas, 180, 40 + 23 * number, "per capsule" if number == 0 else f"{number}0 mg")
            _right(canvas, 240, 40 + 23 * number, "% RI" if number == 0 else f"{number}5 %")

    (table,) = cells(read(page))
    assert table[1:] == [
        ["Visolie Huile de poisson", "10 mg", "15 %"],
        ["Zink Zinc", "20 mg", "25 %"],
        ["Koper Cuivre", "30 mg", "35 %"],
    ]


def test_running_text_near_a_table_is_no_column_of_it() -> None:
    def page(canvas: Canvas) -> None:
        for number, name in enumerate(
            ("Vitamine A", "Vitamine C", "Vitamine D", "Niacine", "Biotine", "Zink", "Koper")
        ):
            put(canvas, 20, 40 + 12 * number, name)
            _right(canvas, 120, 40 + 12 * number, f"{number + 1}0 mg")
            _right(canvas, 160, 40 + 12 * number, f"{number + 2}5 %")
        text = [
            "Neem elke dag twee capsules in",
            "met een groot glas lauw water of",
            "sap. Niet geschikt voor kinderen",
            "onder de twaalf jaar.",
        ]
        put(canvas, 172, 40, *text)

    label = read(page)
    (table,) = cells(label)
    assert table[1] == ["Vitamine C", "20 mg", "35 %"]
    assert "twee capsules in met een groot" in " ".join(word.text for word in label.words)


def test_the_heading_of_a_ruled_table_is_in_it_though_it_has_many_words() -> None:
    heads = ["Nutrition / Voeding", "per 100 g", "per scoop 30 g", "per 2 scoops of 30 g", "% RI per 2"]

    def page(canvas: Canvas) -> None:
        for top in (30, 52, 66, 80, 94):
            canvas.line(20, HEIGHT - top, 390, HEIGHT - top)
        for column, head in enumerate(heads):
            x = (20, 150, 220, 310, 380)[column]
            if column:
                _right(canvas, x + 8, 38, head)
            else:
                put(canvas, x, 38, head)
            for row, name in enumerate(("Eiwit", "Vet", "Zout")):
                if column:
                    _right(canvas, x + 8, 61 + 14 * row, f"{column}{row} %" if column == 4 else f"{column}{row},5 g")
                else:
                    put(canvas, x, 61 + 14 * row, name)
        _right(canvas, 388, 48, "scoops")

    (table,) = cells(read(page))
    assert table[0] == [*heads[:4], "% RI per 2 scoops"]


def test_two_tables_without_rules_are_two_however_near_they_stand() -> None:
    def page(canvas: Canvas) -> None:
        for x, names in ((20, ("Vitamin C", "Niacin", "Biotin")), (200, ("Zink", "Selen", "Mangan"))):
            put(canvas, x, 40, "Stoffe")
            _right(canvas, x + 120, 40, "je Tablette")
            _right(canvas, x + 160, 40, "NRV")
            for number, name in enumerate(names):
                put(canvas, x, 51 + 11 * number, name)
                _right(canvas, x + 120, 51 + 11 * number, f"{number + 1}0 mg")
                _right(canvas, x + 160, 51 + 11 * number, "100 %")

    left, right = cells(read(page))
    assert left[1] == ["Vitamin C", "10 mg", "100 %"]
    assert right[1] == ["Zink", "10 mg", "100 %"]


def test_the_last_line_of_the_text_above_a_table_is_no_heading_of_it() -> None:
    def page(canvas: Canvas) -> None:
        put(
            canvas,
            20,
            40,
            "Ingrédients : huile d'onagre, gélatine de poisson, glycérine, antioxydant :",
            "tocophérols.",
        )
        for number, name in enumerate(("Apports", "Huile d'onagre", "dont GLA", "Vitamine E")):
            put(canvas, 20, 61 + 11 * number, name)
            _right(canvas, 180, 61 + 11 * number, f"{number}0 mg" if number else "1 capsule")
            _right(canvas, 260, 61 + 11 * number, f"{number}5 mg" if number else "2 capsules")

    (table,) = cells(read(page))
    assert table[0] == ["Apports", "1 capsule", "2 capsules"]


def test_a_heading_with_a_stroke_near_the_next_one_heads_both_columns() -> None:
    """The strokes of "zakje / sachet" and of "% RI / AR" stand nearer each other than cells do."""

    def page(canvas: Canvas) -> None:
        put(canvas, 20, 40, *DUTCH)
        _right(canvas, 170, 90, "zakje /")
        put(canvas, 173, 90, "% RI / AR")
        _right(canvas, 170, 100, "sachet")
        for i, (name, amount, share) in enumerate((("IJzer / fer", "14 mg", "100"), ("Vitamine C", "80 mg", "100"))):
            put(canvas, 20, 112 + 11 * i, name)
            _right(canvas, 170, 112 + 11 * i, amount)
            _right(canvas, 207, 112 + 11 * i, share)

    assert cells(read(page)) == [
        [["", "zakje / sachet", "% RI / AR"], ["IJzer / fer", "14 mg", "100"], ["Vitamine C", "80 mg", "100"]]
    ]


def test_an_address_with_a_postcode_beside_a_table_is_no_column_of_it() -> None:
    entries = [("Fett / vetten", "0,6 g", "0,1 g"), ("Salz / zout", "0,08 g", "0 g"), ("Eiweiß", "2,4 g", "0,1 g")]

    def page(canvas: Canvas) -> None:
        for i, (name, amount, share) in enumerate(entries):
            put(canvas, 20, 60 + 12 * i, name)
            _right(canvas, 150, 60 + 12 * i, amount)
            _right(canvas, 200, 60 + 12 * i, share)
        put(canvas, 250, 62, "Quellina Naturkost GmbH", "Mühlbachweg 21", "48683 Ahaus", size=7)

    assert cells(read(page)) == [[list(entry) for entry in entries]]


def test_the_heading_of_a_shaded_table_may_have_more_lines_over_the_names() -> None:
    names = ["Foliumzuur / acide folique", "Vitamine D3 / Vitamin D3", "Jodium / iode / Jod", "IJzer / fer / Eisen"]

    def page(canvas: Canvas) -> None:
        put(canvas, 20, 60, "Per capsule / par", "gélule / je Kapsel", "/ per capsule", size=8)
        for x, *lines_ in ((150, "Dosis", "dose"), (200, "% RI", "AR")):
            for i, line in enumerate(lines_):
                _right(canvas, float(x), 60 + 10 * i, line)
        for i, name in enumerate(names):
            top = 94 + 12 * i
            if i % 2 == 0:
                canvas.setFillGray(0.9)
                canvas.rect(18, HEIGHT - top - 3, 184, 12, stroke=0, fill=1)
                canvas.setFillGray(0)
            put(canvas, 20, top, name)
            _right(canvas, 150, top, f"{10 * i + 10} µg")
            _right(canvas, 200, top, "100")

    (table,) = cells(read(page))
    assert table[0] == ["Per capsule / par gélule / je Kapsel / per capsule", "Dosis dose", "% RI AR"]
    assert [row[0] for row in table[1:]] == names


def test_a_heading_over_the_space_between_two_columns_does_not_join_them() -> None:
    """ "per capsule" begins farther left than the longest name ends."""
    head = [("Samenstelling", "Composition"), ("per capsule", "par gélule"), ("% RI*", "% AR*")]
    entries = [("Magnesium / Magnésium", "56,3 mg", "15 %"), ("Groene thee / Thé vert", "100 mg", "–")]

    def page(canvas: Canvas) -> None:
        put(canvas, 20, 60, *head[0], font="Helvetica-Bold")
        for right, texts_ in ((143, head[1]), (190, head[2])):
            canvas.setFont("Helvetica-Bold", 8)
            for i, text in enumerate(texts_):
                canvas.drawRightString(right, HEIGHT - 60 - 10 * i, text)
        for i, (name, amount, share) in enumerate([*entries, *entries]):
            put(canvas, 20, 84 + 12 * i, name)
            _right(canvas, 143, 84 + 12 * i, amount)
            _right(canvas, 190, 84 + 12 * i, share)

    (table,) = cells(read(page))
    assert table == [[" ".join(cell) for cell in head], *([list(entry) for entry in entries] * 2)]


WHEN = {
    "nl": [("Wanneer", "Hoeveel", "Hoe"), ("Ochtend", "één capsule", "met een glas water"),
           ("Middag", "één capsule", "bij de maaltijd"), ("Avond", "twee capsules", "voor het slapen")],
    "fr": [("Quand", "Combien", "Comment"), ("Le matin", "une gélule", "avec un verre d'eau"),
           ("Le midi", "une gélule", "au repas"), ("Le soir", "deux gélules", "avant de dormir")],
    "de": [("Wann", "Wie viel", "Wie"), ("Morgens", "eine Kapsel", "mit einem Glas Wasser"),
           ("Mittags", "eine Kapsel", "zur Mahlzeit"), ("Abends", "zwei Kapseln", "vor dem Schlafen")],
    "en": [("When", "How many", "How"), ("Morning", "one capsule", "with a glass of water"),
           ("Noon", "one capsule", "with a meal"), ("Evening", "two capsules", "before going to bed")],
}  # fmt: skip


@pytest.mark.parametrize("language", WHEN)
def test_a_table_of_nothing_but_words_is_read_row_by_row(language: str) -> None:
    def page(canvas: Canvas) -> None:
        for i, row in enumerate(WHEN[language]):
            for x, text in zip((20, 90, 180), row, strict=True):
                put(canvas, x, 60 + 12 * i, text, font="Helvetica" if i else "Helvetica-Bold")

    assert cells(read(page)) == [[list(row) for row in WHEN[language]]]


def test_lists_in_two_languages_side_by_side_are_no_table() -> None:
    dutch, french = ["Zonder suiker", "Met vitamine C", "Goed oplosbaar"], ["Sans sucre", "Avec vitamine C", "Soluble"]

    def page(canvas: Canvas) -> None:
        for x, heading, items in ((20, "Voordelen", dutch), (140, "Avantages", french)):
            put(canvas, x, 60, heading, font="Helvetica-Bold")
            for i, item in enumerate(items):
                put(canvas, x, 74 + 12 * i, item)

    label = read(page)
    assert cells(label) == []
    assert [word.text for word in label.words][:3] == ["Voordelen", "Zonder", "suiker"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Neem dagelijks één capsule in met een", "glas water. Overschrijd de dosis niet.", "Droog bewaren."),
        ("Prendre une gélule par jour avec un", "verre d’eau. Ne pas dépasser la dose.", "Conserver au sec."),
        ("Täglich eine Kapsel mit einem Glas", "Wasser einnehmen. Die Menge nicht", "überschreiten. Trocken lagern."),
        ("Take one capsule daily with a glass", "of water. Do not exceed the dose.", "Store in a cool and dry place."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("drop", [0, 5])
def test_running_text_left_of_a_table_is_no_column_of_it(lines: tuple[str, ...], drop: float) -> None:
    """The directions beside a table stood in its rows, before the names."""

    def page(canvas: Canvas) -> None:
        put(canvas, 10, 50 + drop, *lines)
        for i, (name, amount, share) in enumerate((("", "per capsule", "% RI"), *ENTRIES)):
            put(canvas, 162, 50 + 10 * i, name)
            _right(canvas, 310, 50 + 10 * i, amount)
            _right(canvas, 350, 50 + 10 * i, share)

    label = read(page)
    assert cells(label) == [[["", "per capsule", "% RI"], *(list(entry) for entry in ENTRIES)]]
    assert any(" ".join(word.text for word in panel.words) == " ".join(lines) for panel in label.panels)


@pytest.mark.parametrize("town", ["B-9000 Gent", "8011 ZW Zwolle", "F-59000 LILLE", "D-52062 Aachen"])
def test_a_town_with_its_country_beside_a_table_is_no_figure_of_it(town: str) -> None:
    def page(canvas: Canvas) -> None:
        for i, (name, amount, share) in enumerate(
            (("", "per capsule", "% RI"), *ENTRIES, ("Jodium", "150 µg", "100 %"))
        ):
            put(canvas, 20, 50 + 10 * i, name)
            _right(canvas, 130, 50 + 10 * i, amount)
            _right(canvas, 160, 50 + 10 * i, share)
        for i, line in enumerate(("Natuurhuis BV", "Kerkstraat 14", town, "Zak: pmd")):
            put(canvas, 176, 53 + 9 * i, line)

    label = read(page)
    assert cells(label)[0][1:] == [*(list(entry) for entry in ENTRIES), ["Jodium", "150 µg", "100 %"]]
    assert any(
        " ".join(w.text for w in p.words) == f"Natuurhuis BV Kerkstraat 14 {town} Zak: pmd" for p in label.panels
    )


def test_columns_are_parted_row_by_row_where_a_long_name_and_a_long_amount_leave_no_strip_free() -> None:
    entries = [
        ("waarvan verzadigde vetzuren / dont", "0 g", "0"),
        ("Visolie / huile de poisson", "1 000 000 mg", "–"),
        *ENTRIES,
    ]

    def page(canvas: Canvas) -> None:
        wide = [canvas.stringWidth(text, "Helvetica", 8) for text in (entries[0][0], entries[1][1])]
        for i, (name, amount, share) in enumerate(entries):
            put(canvas, 20, 50 + 11 * i, name)
            _right(canvas, 22 + sum(wide), 50 + 11 * i, amount)
            _right(canvas, 80 + sum(wide), 50 + 11 * i, share)

    assert cells(read(page)) == [[list(entry) for entry in entries]]


def test_a_heading_without_a_name_does_not_join_the_text_left_of_a_table_to_it() -> None:
    def page(canvas: Canvas) -> None:
        text = [
            "Neem dagelijks één capsule in met een",
            "glas water. Overschrijd de dosis niet.",
            "Buiten het bereik van kinderen",
        ]
        put(canvas, 10, 50, *text, "bewaren, op een droge en koele plaats.", size=7)
        for i, (name, amount, share) in enumerate((("", "1 caps", "%"), *ENTRIES)):
            put(canvas, 148, 50 + 8.75 * i, name, size=7)
            _right(canvas, 290, 50 + 8.75 * i, amount)
            _right(canvas, 340, 50 + 8.75 * i, share)

    assert cells(read(page))[0][-3:] == [list(entry) for entry in ENTRIES]


def test_the_numbers_of_steps_beside_a_title_are_no_amounts() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 50, "Spray gorge à la", "propolis et au thym", font="Times-Roman", size=9)
        put(canvas, 20, 80, "Rachenspray mit", "Propolis und Thymian", font="Times-Roman", size=9)
        for i, (french, german) in enumerate(
            (("Secouer", "Schütteln"), ("Déplier", "Ausklappen"), ("Presser", "Sprühen"))
        ):
            put(canvas, 130, 52 + 19 * i, str(i + 1))
            put(canvas, 150, 48 + 19 * i, french, german, size=7)
        put(canvas, 20, 150, *FRENCH)
        put(canvas, 20, 200, "Dieser Mineralstoff trägt zu einer", "normalen Funktion der Muskeln bei.")

    label = read(page)
    assert not label.tables
    assert [panel.language for panel in label.panels[:2]] == ["fr", "de"]
    assert lines(label.panels[0]) == ["Spray gorge à la propolis et au thym"]


def test_a_dot_between_two_languages_in_a_cell_is_no_leader() -> None:
    def page(canvas: Canvas) -> None:
        for top in (40, 52, 64, 76):
            canvas.line(20, HEIGHT - top, 190, HEIGHT - top)
        rows = (("1 tablet · comprimé", "RI · AR"), ("Magnesium · magnésium", "20 %"), ("Zink · zinc", "15 %"))
        for i, (name, share) in enumerate(rows):
            put(canvas, 24, 49 + 12 * i, name)
            _right(canvas, 186, 49 + 12 * i, share)

    assert cells(read(page))[0][0] == ["1 tablet · comprimé", "RI · AR"]


def test_a_table_of_words_may_say_everything_twice() -> None:
    rows = (("Teil / part", "Material", "Wohin? / where?"), ("Banderole / band", "PAP 22", "Altpapier / paper"),
            ("Siegel / seal", "PP 5", "Restmüll / waste"), ("Seife / bar", "–", "aufbrauchen / use up"))  # fmt: skip

    def page(canvas: Canvas) -> None:
        for i, row in enumerate(rows):
            for x, text in zip((20, 100, 140), row, strict=True):
                put(canvas, x, 50 + 12 * i, text, font="Helvetica-Bold" if i == 0 else "Helvetica")

    assert cells(read(page)) == [[list(row) for row in rows]]


def test_the_rest_of_a_name_that_found_no_room_is_no_row_of_its_own() -> None:
    def page(canvas: Canvas) -> None:
        rows = (("Vitamine C / Vitamin", "80 mg", "100 %"), ("Magnésium", "56,3 mg", "15 %"), ("Zinc", "5 mg", "50 %"))
        for top, (name, amount, share) in zip((60, 82, 94), rows, strict=True):
            put(canvas, 20, top, name)
            _right(canvas, 140, top, amount)
            _right(canvas, 180, top, share)
        put(canvas, 20, 70, "C")

    assert cells(read(page))[0][0] == ["Vitamine C / Vitamin C", "80 mg", "100 %"]


def test_a_bold_second_line_goes_on_with_the_heading() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 50, "9 pulvérisations", "9 Sprühstöße", font="Helvetica-Bold")
        canvas.drawRightString(140, HEIGHT - 50, "1,8 ml")
        for i, (name, amount) in enumerate((("Propolis", "108 mg"), ("Thym / Thymian", "54 mg"), ("Zinc", "5 mg"))):
            put(canvas, 20, 70 + 10 * i, name)
            _right(canvas, 140, 70 + 10 * i, amount)

    assert cells(read(page))[0][0] == ["9 pulvérisations 9 Sprühstöße", "1,8 ml"]


def test_two_lines_and_a_weight_below_them_beside_a_table_are_no_cells() -> None:
    def page(canvas: Canvas) -> None:
        for i, (name, amount, _) in enumerate(ENTRIES):
            put(canvas, 20, 50 + 10 * i, name)
            _right(canvas, 110, 50 + 10 * i, amount)
        put(canvas, 120, 47, "Date : voir le fond", "Datum: siehe Boden", size=7)
        put(canvas, 20, 92, "Flacon vide au verre", "Leere Flasche ins Altglas", size=7)
        put(canvas, 150, 92, "20 ml", size=7)

    label = read(page)
    assert cells(label) == [[[name, amount] for name, amount, _ in ENTRIES]]


def test_two_texts_side_by_side_above_a_shaded_table_are_none_of_it() -> None:
    def page(canvas: Canvas) -> None:
        for top in (40, 84):
            canvas.line(20, HEIGHT - top, 330, HEIGHT - top)
        put(canvas, 20, 52, "Hoe bewaar ik het?", *DUTCH[:2])
        put(
            canvas,
            200,
            52,
            "How do I store it?",
            "In the closed jar, below 25 °C and",
            "out of the sun, on a high shelf.",
        )
        put(canvas, 170, 62, "5")
        for i, (name, amount, share) in enumerate(ENTRIES):
            if i != 1:
                canvas.setFillGray(0.9)
                canvas.rect(20, HEIGHT - 105 - 12 * i, 310, 12, stroke=0, fill=1)
                canvas.setFillGray(0)
            put(canvas, 24, 102 + 12 * i, name)
            _right(canvas, 200, 102 + 12 * i, amount)
            _right(canvas, 326, 102 + 12 * i, share)

    assert cells(read(page)) == [[list(entry) for entry in ENTRIES]]


def test_a_light_name_alone_below_a_bold_heading_stands_over_rows() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 50, "par gélule", font="Helvetica-Bold")
        canvas.drawRightString(180, HEIGHT - 50, "VNR")
        put(canvas, 20, 61, "Vitamines")
        put(canvas, 20, 94, "Minéraux")
        rows = (("Vitamine A", "400 µg", "50 %"), ("Vitamine E", "6 mg", "50 %"), ("Zinc", "5 mg", "50 %"))
        for top, (name, amount, share) in zip((72, 83, 105), rows, strict=True):
            put(canvas, 20, top, name)
            _right(canvas, 140, top, amount)
            _right(canvas, 180, top, share)

    found = cells(read(page))[0]
    assert [row[0] for row in found] == ["par gélule", "Vitamines", "Vitamine A", "Vitamine E", "Minéraux", "Zinc"]


def test_dots_before_a_name_show_of_what_it_is_a_part_and_belong_to_its_cell() -> None:
    rows = (("Olijfolie", "900 mg"), ("· waarvan vetzuren", "640 mg"), ("·· oliezuur", "450 mg"), ("Zink", "10 mg"))

    def page(canvas: Canvas) -> None:
        for i, (name, amount) in enumerate(rows):
            canvas.line(20, HEIGHT - 40 - 12 * i, 190, HEIGHT - 40 - 12 * i)
            put(canvas, 24, 49 + 12 * i, name)
            _right(canvas, 186, 49 + 12 * i, amount)

    assert cells(read(page)) == [[list(row) for row in rows]]


@pytest.mark.parametrize("days", ["d / j / T", "dagen / jours / Tage", "dagen / days", "Tage / jours"])
def test_figures_with_their_unit_in_several_languages_are_a_column(days: str) -> None:
    rows = [("30", "31,5 g", f"15 {days}"), ("60", "63 g", f"30 {days}"), ("120", "126 g", f"60 {days}")]

    def page(canvas: Canvas) -> None:
        for i, row in enumerate(rows):
            for x, text in zip((20, 70, 125), row, strict=True):
                put(canvas, x, 60 + 10 * i, text)

    assert cells(read(page)) == [[list(row) for row in rows]]


def test_a_line_over_headings_that_say_the_same_below_each_of_its_cells_is_a_row() -> None:
    rows = [("Calcium", "120", "15", "360", "45"), ("Zinc", "1,5", "15", "4,5", "45")]

    def page(canvas: Canvas) -> None:
        for x, text in ((130, "1 tab."), (210, "3 tab.")):
            put(canvas, x, 50, text, font="Helvetica-Bold")
        for x, text in zip((20, 130, 170, 210, 250), ("Nutrient", "mg", "%*", "mg", "%*"), strict=True):
            put(canvas, x, 60, text, font="Helvetica-Bold")
        for i, row in enumerate(rows):
            for x, text in zip((20, 130, 170, 210, 250), row, strict=True):
                put(canvas, x, 70 + 10 * i, text)

    heading = [["", "1 tab.", "", "3 tab.", ""], ["Nutrient", "mg", "%*", "mg", "%*"]]
    assert cells(read(page)) == [[*heading, *map(list, rows)]]


def test_two_lines_over_one_column_each_are_one_heading() -> None:
    def page(canvas: Canvas) -> None:
        for x, one, other in ((130, "per", "tablet"), (190, "per", "day")):
            put(canvas, x, 50, one, font="Helvetica-Bold")
            put(canvas, x, 60, other, font="Helvetica-Bold")
        put(canvas, 20, 60, "Nutrient", font="Helvetica-Bold")
        for i, row in enumerate((("Calcium", "120 mg", "360 mg"), ("Zinc", "5 mg", "15 mg"))):
            for x, text in zip((20, 130, 190), row, strict=True):
                put(canvas, x, 70 + 10 * i, text)

    assert cells(read(page))[0][0] == ["Nutrient", "per tablet", "per day"]


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("Samenstelling", ("Vitaminen", "Mineralen")),
        ("Composition", ("Vitamines", "Minéraux")),
        ("Zusammensetzung", ("Vitamine", "Mineralstoffe")),
        ("Contents", ("Vitamins", "Minerals")),
    ],
)
def test_a_bold_name_over_the_first_rows_is_no_line_of_the_heading(heading: str, names: tuple[str, str]) -> None:
    def page(canvas: Canvas) -> None:
        for x, text in ((20, heading), (130, "per tab."), (190, "% NRV")):
            put(canvas, x, 50, text, font="Helvetica-Bold")
        put(canvas, 20, 60, names[0], font="Helvetica-Bold")
        put(canvas, 20, 80, names[1], font="Helvetica-Bold")
        for top, row in ((70, ("Vitamin C", "80 mg", "100")), (90, ("Zinc", "10 mg", "100"))):
            for x, text in zip((20, 130, 190), row, strict=True):
                put(canvas, x, top, text)

    (table,) = cells(read(page))
    assert table[:2] == [[heading, "per tab.", "% NRV"], [names[0], "", ""]]
    assert table[3] == [names[1], "", ""]


@pytest.mark.parametrize(
    "text",
    [
        "Neem dagelijks twee capsules met een groot glas water bij de maaltijd. Raadpleeg een arts bij zwangerschap of "
        "gebruik van geneesmiddelen. Overschrijd de aanbevolen dosis niet.",
        "Prendre chaque jour deux gélules avec un grand verre d’eau au repas. Consultez un médecin en cas de grossesse "
        "ou de prise de médicaments. Ne pas dépasser la dose.",
        "Nehmen Sie täglich zwei Kapseln mit einem Glas Wasser zu einer Mahlzeit ein. Fragen Sie in der Zeit der "
        "Stillzeit vorher bitte Ihren Arzt um Rat dazu.",
        "Take two capsules daily with a large glass of water at a meal. Consult a doctor if you are pregnant or take "
        "any medicines. Do not exceed the dose.",
    ],
)
@pytest.mark.parametrize("side", ["left", "right"])
def test_text_beside_a_table_whose_names_are_figures_is_no_column_of_it(text: str, side: str) -> None:
    rows = [("30", "31,5 g", "15 d / j"), ("60", "63 g", "30 d / j"), ("120", "126 g", "60 d / j")]

    def page(canvas: Canvas) -> None:
        words, line, top = text.split(), "", 60.0
        for word in [*words, ""]:
            if not word or canvas.stringWidth(f"{line} {word}", "Helvetica", 8) > 110:
                put(canvas, 20 if side == "left" else 180, top, line)
                line, top = "", top + 10.2
            line = f"{line} {word}".strip()
        start = 160 if side == "left" else 20
        for i, row in enumerate(rows):
            for x, cell in zip((start, start + 40, start + 90), row, strict=True):
                put(canvas, x, 60 + 12.5 * i, cell)

    label = read(page)
    assert cells(label) == [[list(row) for row in rows]]
    assert text in " ".join(word.text for word in label.words)


NAMES = [
    [
        ("Extract van ashwagandha", "(Withania somnifera)"),
        ("Extract van rhodiola", "(Rhodiola rosea)"),
        ("Vitamine B6", "(als fosfaat)"),
    ],
    [
        ("Extrait d’ashwagandha", "(Withania somnifera)"),
        ("Extrait de rhodiole", "(Rhodiola rosea)"),
        ("Vitamine B6", "(phosphate)"),
    ],
    [
        ("Ashwagandha-Extrakt", "(Withania somnifera)"),
        ("Rosenwurz-Extrakt", "(Rhodiola rosea)"),
        ("Vitamin B6", "(als Phosphat)"),
    ],
    [
        ("Ashwagandha extract", "(Withania somnifera)"),
        ("Rhodiola extract", "(Rhodiola rosea)"),
        ("Vitamin B6", "(as phosphate)"),
    ],
]


@pytest.mark.parametrize("names", NAMES)
@pytest.mark.parametrize(("down", "apart"), [(0, 16), (0, 20), (4, 16), (4, 18), (4, 20), (8, 18), (8, 20)])
def test_figures_stand_beside_any_line_of_a_name_or_between_two(
    names: list[tuple[str, str]], down: int, apart: int
) -> None:
    figures = [("300 mg", "–"), ("200 mg", "–"), ("1,4 mg", "100 %")]

    def page(canvas: Canvas) -> None:
        for x, text in ((180, "per caps."), (240, "% NRV")):
            put(canvas, x, 46, text, font="Helvetica-Bold", size=6.5)
        for i, ((one, other), row) in enumerate(zip(names, figures, strict=True)):
            top = 60 + apart * i
            put(canvas, 20, top, one, size=6.5)
            put(canvas, 20, top + 8, other, size=6.5)
            for x, text in zip((180, 240), row, strict=True):
                put(canvas, x, top + down, text, size=6.5)

    (table,) = cells(read(page))
    assert table[-3:] == [[" ".join(name), *row] for name, row in zip(names, figures, strict=True)]


DOSES = {
    "nl": [("Haartype", "Hoeveel", "Hoe lang"), ("Kort", "een kwart dop", "drie minuten"),
           ("Halflang", "een halve dop", "vijf minuten\nonder een doek"), ("Lang", "een hele dop", "tien minuten")],
    "fr": [("Pour qui", "Combien", "Quand"), ("Enfants dès 6 ans", "une demi-mesure", "le matin"),
           ("Adolescents", "une mesure", "le matin ou\nà midi"), ("Adultes", "deux mesures", "matin et soir")],
    "de": [("Zustand", "Ort", "Dauer"), ("Ungeöffnet", "Vorratsschrank", "bis zum Datum\nauf dem Boden"),
           ("Geöffnet", "Kühlschrank", "vier Wochen"), ("Angerührt", "sofort trinken", "nicht aufheben")],
    "en": [("Skin", "Morning", "Evening"), ("Dry", "one pea", "two peas\nunder cream"),
           ("Oily", "half a pea", "one pea"), ("Sensitive", "none", "half a pea")],
    "nl and fr": [("Deel / partie", "Stof / matière", "Bak / bac"), ("Dop\nbouchon", "PP 5", "pmd / PMC"),
                  ("Fles\nflacon", "PET 1", "pmd / PMC"), ("Doos\nétui", "PAP 21", "papier")],
    "de and fr": [("Wer / qui", "Wann / quand", "Wie viel / combien"),
                  ("Kinder\nenfants", "morgens\nle matin", "ein Löffel\nune cuillère"),
                  ("Erwachsene\nadultes", "abends\nle soir", "zwei Löffel\ndeux cuillères")],
}  # fmt: skip


def _loose(rows: list[tuple[str, ...]], apart: float) -> Draw:
    """Rows of cells, ``apart`` points from each other, the lines of a cell close below each other."""

    def page(canvas: Canvas) -> None:
        top = 50.0
        for row in rows:
            for x, text in zip((20, 120, 220), row, strict=True):
                put(canvas, x, top, *text.split("\n"), size=7)
            top += apart + 8.75 * max(text.count("\n") for text in row)

    return page


@pytest.mark.parametrize("language", DOSES)
@pytest.mark.parametrize("apart", [12, 16])
def test_cells_of_two_lines_are_cells_in_a_table_of_words_too(language: str, apart: float) -> None:
    rows = DOSES[language]
    assert cells(read(_loose(rows, apart))) == [[[text.replace("\n", " ") for text in row] for row in rows]]


@pytest.mark.parametrize(
    "rows",
    [
        [("Koel bewaren", "Conserver au frais", "Kühl lagern"),
         ("Niet voor kinderen", "Pas pour les enfants", "Nicht für Kinder"),
         ("Schudden voor\ngebruik", "Agiter avant emploi", "Vor Gebrauch schütteln")],
        [("Reinig de huid", "Breng de crème aan", "Laat intrekken"),
         ("Nettoyez la peau", "Appliquez la crème", "Laissez pénétrer"),
         ("Die Haut reinigen", "Die Creme auftragen", "Einziehen lassen")],
        [("Open the sachet.", "Pour it into water.", "Stir it well."),
         ("Drink it at once.", "Rinse the glass.", "Bin the sachet."),
         ("Take one each day.", "Best at breakfast.", "Not after six.")],
        [("Prendre une gélule", "Tenir hors de", "Fabriqué en"),
         ("par jour avec un", "portée des jeunes", "Belgique par un"),
         ("grand verre d’eau", "enfants. Garder", "atelier familial"),
         ("pendant le repas.", "au sec.", "depuis toujours.")],
    ],
)  # fmt: skip
@pytest.mark.parametrize("apart", [9, 12, 16])
def test_texts_beside_each_other_are_no_table_of_words(rows: list[tuple[str, ...]], apart: float) -> None:
    assert cells(read(_loose(rows, apart))) == []


@pytest.mark.parametrize("language", DOSES)
@pytest.mark.parametrize("lines_", [("Goed om te weten", ""), ("", "Zie www.zilverberk.example"), ("Tip", "Tot snel")])
def test_a_table_of_words_stands_between_lines_of_text(language: str, lines_: tuple[str, str]) -> None:
    rows = DOSES[language]

    def page(canvas: Canvas) -> None:
        put(canvas, 20, 34, lines_[0], size=7)
        _loose(rows, 14)(canvas)
        put(canvas, 20, 50 + 14 * len(rows) + 8.75 * sum("\n" in "".join(row) for row in rows), lines_[1], size=7)

    label = read(page)
    assert cells(label) == [[[text.replace("\n", " ") for text in row] for row in rows]]
    assert [word.text for word in label.words][: len(lines_[0].split())] == lines_[0].split()


@pytest.mark.parametrize(
    "heads",
    [
        (("Voedingswaarde", "2 caps.", "% RI*"), ("Nährwerte", "2 Kaps.", "% NRV*")),
        (("Valeur nutritive", "2 gél.", "% AR*"), ("Nutrition", "2 caps.", "% NRV*")),
    ],
    ids=["nl-de", "fr-en"],
)
def test_a_heading_with_figures_that_reaches_over_a_column_does_not_join_it_to_the_next(
    heads: tuple[tuple[str, str, str], ...],
) -> None:
    """Amounts on the decimal sign end right below where "% NRV*" begins."""

    def page(canvas: Canvas) -> None:
        put(canvas, 20, 20, *DUTCH)
        for i, (name, portion, share) in enumerate(heads):
            put(canvas, 20, 80 + 10 * i, name)
            put(canvas, 100, 80 + 10 * i, portion)
            _right(canvas, 171, 80 + 10 * i, share)
        for i, (name, amount, end, share) in enumerate(
            [("Magnesium", "150 mg", 131, "40"), ("Zink", "2,5 mg", 137, "25"), ("Vitamine B6", "0,35 mg", 142, "25")]
        ):
            put(canvas, 20, 104 + 11 * i, name)
            _right(canvas, end, 104 + 11 * i, amount)
            _right(canvas, 171, 104 + 11 * i, share)

    (table,) = cells(read(page))
    assert table[-3:] == [["Magnesium", "150 mg", "40"], ["Zink", "2,5 mg", "25"], ["Vitamine B6", "0,35 mg", "25"]]


def test_vitamins_called_by_a_letter_and_a_number_are_the_names_of_a_table_beside_another() -> None:
    def page(canvas: Canvas) -> None:
        for x, names in ((20, ("B1", "B2", "B12", "D3")), (190, ("Zink", "Calcium", "Jodium", "Koper"))):
            for i, name in enumerate(names):
                put(canvas, x, 50 + 11 * i, name)
                _right(canvas, x + 120, 50 + 11 * i, f"{i + 1},5 mg")
                _right(canvas, x + 150, 50 + 11 * i, "100")

    left, right = cells(read(page))
    assert left == [["B1", "1,5 mg", "100"], ["B2", "2,5 mg", "100"], ["B12", "3,5 mg", "100"], ["D3", "4,5 mg", "100"]]
    assert [row[0] for row in right] == ["Zink", "Calcium", "Jodium", "Koper"]


def test_a_heading_above_the_first_rule_is_of_the_table_where_the_first_row_has_no_energy() -> None:
    """ "0 kJ / 0 kcal" is a figure though it has more letters than digits."""

    def page(canvas: Canvas) -> None:
        for i, line in enumerate(("Voedingswaarde", "Valeurs nutritives")):
            put(canvas, 20, 40 + 10 * i, line)
            _right(canvas, 240, 40 + 10 * i, ("per 100 g", "pour 100 g")[i])
            _right(canvas, 330, 40 + 10 * i, ("per 5 g", "pour 5 g")[i])
        for i, (name, whole, part) in enumerate(
            [("Energie", "0 kJ / 0 kcal", "0 kJ / 0 kcal"), ("Vetten", "0 g", "0 g"), ("Creatine", "88 g", "4,4 g")]
        ):
            canvas.line(18, HEIGHT - (54 + 14 * i), 332, HEIGHT - (54 + 14 * i))
            put(canvas, 20, 64 + 14 * i, name)
            _right(canvas, 240, 64 + 14 * i, whole)
            _right(canvas, 330, 64 + 14 * i, part)
        canvas.line(18, HEIGHT - 96, 332, HEIGHT - 96)

    (table,) = cells(read(page))
    assert table[0] == ["Voedingswaarde Valeurs nutritives", "per 100 g pour 100 g", "per 5 g pour 5 g"]
    assert table[-1] == ["Creatine", "88 g", "4,4 g"]


@pytest.mark.parametrize(
    "rows",
    [
        [("Pot / flacon", "glas / verre"), ("Deksel / couvercle", "pmd / PMC"), ("Etiket / étiquette", "papier")],
        [
            ("Tube / Tube", "Kunststoff / plastic"),
            ("Kappe / cap", "Metall / metal"),
            ("Karton / box", "Papier / paper"),
        ],
    ],
    ids=["nl-fr", "de-en"],
)
def test_a_table_of_words_that_says_everything_in_two_languages_needs_no_heading(rows: list[tuple[str, str]]) -> None:
    def page(canvas: Canvas) -> None:
        for i, row in enumerate(rows):
            for x, text in zip((20, 150), row, strict=True):
                put(canvas, x, 60 + 12 * i, text)

    assert cells(read(page)) == [[list(row) for row in rows]]


@pytest.mark.parametrize("beside", ["24 x 5 g = 120 g", "5 412345 678908", "Lot · EXP"])
def test_a_line_below_a_barcode_beside_a_table_is_in_no_cell_of_it(beside: str) -> None:
    """It is level with no row; the names of two lines are kept together all the same."""
    rows = [
        ("Magnesium", "magnésium", "150 mg", "40 %"),
        ("Zink", "", "10 mg", "100 %"),
        ("Kalium", "potassium", "300 mg", "15 %"),
    ]

    def page(canvas: Canvas) -> None:
        top = 60.0
        for name, again, amount, share in rows:
            put(canvas, 20, top, name, *([again] if again else []))
            _right(canvas, 130, top, amount)
            _right(canvas, 165, top, share)
            top += (9.5 if again else 0) + 12
        put(canvas, 178, 60 + 21.5 + 4.5, beside)

    found = cells(read(page))
    entries = [[f"{name} {again}".strip(), amount, share] for name, again, amount, share in rows]
    assert [row for table in found for row in table if beside not in row] == entries


@pytest.mark.parametrize(("name", "again"), [("Energie", "énergie"), ("Energy", "Brennwert")])
def test_the_second_line_of_an_entry_may_have_a_figure_of_its_own(name: str, again: str) -> None:
    rows = [
        (("1 stick", "11,2 g"), ("per portie", "par portion")),
        (("Collageen", "collagène"), ("10 000 mg",)),
        (("Hyaluronzuur", "acide", "hyaluronique"), ("50 mg",)),
        (("Vitamine C",), ("80 mg",)),
        ((name, again), ("176 kJ", "42 kcal")),
        (("Eiwit", "protéines"), ("9,7 g",)),
    ]

    def page(canvas: Canvas) -> None:
        top = 60.0
        for names, amounts in rows:
            put(canvas, 20, top, *names)
            for i, amount in enumerate(amounts):
                _right(canvas, 130, top + 10 * i, amount)
            top += 12.5 + 10 * (len(names) - 1)

    assert cells(read(page)) == [[[" ".join(cell) for cell in row] for row in rows]]
