"""Amounts: which substance, how much, per what, as element or as compound; from tables, rows and sentences."""

from __future__ import annotations

import pytest

from tests.doses import amounts, facts, magnesium

TABLES = [
    (
        "Voedingswaarde   per 2 tabletten   %RI*\nMagnesium        300 mg            80 %\n"
        "Vitamine B6      1,4 mg            100 %\n* RI = referentie-inname",
        ["magnesium 300 mg / unit 2 tablet", "vitamin-b6 1.4 mg / unit 2 tablet"],
    ),
    (
        "                    per tablet   per 2 tabletten   %VRW\nMagnesium (citraat)    150 mg       300 mg     80 %\n"
        "Zink                   5 mg         10 mg      100 %",
        [
            "magnesium 150 mg / unit 1 tablet (citrate-tri-anhydrous)",
            "magnesium 300 mg / unit 2 tablet (citrate-tri-anhydrous)",
            "zinc 5 mg / unit 1 tablet",
            "zinc 10 mg / unit 2 tablet",
        ],
    ),
    (
        "Per 100 g       Per portie (5 g)\nMagnesium 6 g   300 mg",
        ["magnesium 6 g / 100g 100 g", "magnesium 300 mg / portion"],
    ),
    (
        "              pro Kapsel   pro Tagesdosis (3 Kapseln)   % NRV\nMagnesium     70 mg        210 mg       56 %",
        ["magnesium 70 mg / unit 1 capsule", "magnesium 210 mg / day 3 capsule"],
    ),
    (
        "            % AR     par comprimé\nMagnésium   27 %     100 mg",
        ["magnesium 100 mg / unit 1 tablet"],
    ),
]


@pytest.mark.parametrize(("text", "found"), TABLES)
def test_each_column_of_a_table_keeps_its_heading(text: str, found: list[str]) -> None:
    assert amounts(text) == found


SENTENCES = [
    ("Pro Kapsel: Kurkumapulver 300 mg.", ["turmeric 300 mg / unit 1 capsule"]),
    ("Per capsule: gemberpoeder 300 mg.", ["ginger 300 mg / unit 1 capsule"]),
    ("2 capsules leveren 150 mg magnesium en 1,4 mg vitamine B6.",
     ["magnesium 150 mg / unit 2 capsule", "vitamin-b6 1.4 mg / unit 2 capsule"]),
    ("Par 2 gélules : magnésium 300 mg (80 % AR), vitamine B6 1,4 mg (100 % AR).",
     ["magnesium 300 mg / unit 2 capsule", "vitamin-b6 1.4 mg / unit 2 capsule"]),
    ("Each tablet contains 750 mg magnesium oxide.", ["magnesium 750 mg / unit 1 tablet (oxide) compound"]),
    ("Zwei Kapseln enthalten: Magnesium 300 mg (als Magnesiumbisglycinat) 80 % NRV",
     ["magnesium 300 mg / unit 2 capsule (bisglycinate)"]),
    ("150 mg magnésium par comprimé", ["magnesium 150 mg / unit 1 tablet"]),
    ("Magnesium 100 mg per dag.", ["magnesium 100 mg / day"]),
    ("Le sachet apporte 0,3 g de magnésium.", ["magnesium 0.3 g / unit 1 sachet"]),
]  # fmt: skip


def test_a_column_for_each_age_is_no_direction_for_use() -> None:
    text = "Content     Children: 1 tablet   Adults: 2 tablets   % NRV\n"
    text += "Magnesium             120 mg              240 mg    64 %\n"
    text += "Manganese               1 mg                2 mg   100 %"
    assert amounts(text)[:2] == ["magnesium 120 mg / unit 1 tablet", "magnesium 240 mg / unit 2 tablet"]


def test_a_heading_that_goes_on_below_the_percentages_keeps_its_number() -> None:
    text = "Wirkstoffe        Pro 3 % NRV\n                  Tabletten\nMagnesium        200 mg    53 %"
    text += "\nVitamin D3       22,5 µg   450 %"
    assert amounts(text) == ["magnesium 200 mg / unit 3 tablet", "vitamin-d 22.5 µg / unit 3 tablet"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Per daily dose: saffron 50 mg, 100 mg\nmagnesium (27 % NRV), 5 mg\nzinc, lemon balm 20 mg.",
            ["saffron 50 mg / day", "magnesium 100 mg / day", "zinc 5 mg / day", "lemon-balm 20 mg / day"],
        ),
        (
            "Par jour : 0,7 mg de vitamine B6, 150 mg d'extrait de mélisse, 50 mg de quelque chose.",
            ["vitamin-b6 0.7 mg / day", "lemon-balm 150 mg / day"],
        ),
        ("Pro Tagesdosis: 0,7 mg Vitamin B6, 150 mg Kräutermischung.", ["vitamin-b6 0.7 mg / day"]),
    ],
)
def test_an_amount_belongs_to_the_name_after_it_not_to_the_one_before(text: str, found: list[str]) -> None:
    assert sorted(amounts(text)) == sorted(found)


@pytest.mark.parametrize(("text", "found"), SENTENCES)
def test_a_sentence_says_what_its_amounts_are_per(text: str, found: list[str]) -> None:
    assert amounts(text) == found


ELEMENTS = [
    ("Ingrediënten: magnesiumcitraat 1.000 mg (waarvan 160 mg elementair magnesium).",
     ["magnesium 1000 mg / ? (citrate-tri-anhydrous) compound", "magnesium 160 mg / ?"]),
    ("Pro Tagesdosis: Magnesiumoxid 750 mg, davon Magnesium 452 mg",
     ["magnesium 750 mg / day (oxide) compound", "magnesium 452 mg / day"]),
    ("1875 mg magnesium citrate, equivalent to 300 mg magnesium",
     ["magnesium 1875 mg / ? (citrate-tri-anhydrous) compound", "magnesium 300 mg / ?"]),
    ("providing 300 mg of elemental magnesium from 1875 mg magnesium citrate",
     ["magnesium 300 mg / ?", "magnesium 1875 mg / ? (citrate-tri-anhydrous) compound part"]),
    ("Magnesium 300 mg, waarvan uit citraat 200 mg, uit oxide 100 mg",
     ["magnesium 300 mg / ?", "magnesium 200 mg / ? (citrate-tri-anhydrous) part",
      "magnesium 100 mg / ? (oxide) part"]),
    ("magnesiumbisglycinaat 2000 mg (= 282 mg Mg)",
     ["magnesium 2000 mg / ? (bisglycinate) compound", "magnesium 282 mg / ?"]),
    ("Per tablet: magnesiumbisglycinaat 300 mg (80 % RI)", ["magnesium 300 mg / unit 1 tablet (bisglycinate)"]),
    ("antiklontermiddel: magnesiumstearaat 10 mg", ["magnesium 10 mg / ? (stearate) additive"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), ELEMENTS)
def test_element_and_compound_are_told_apart_by_the_words(text: str, found: list[str]) -> None:
    assert amounts(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "* RI = referentie-inname (375 mg magnesium)",
        "Neem niet meer dan 250 mg magnesium per dag uit supplementen.",
        "60 tabletten. Netto 90 g.",
        "Energie 12 kJ / 3 kcal",
        "Het lichaam bevat ongeveer 25 g magnesium als je dagbehoefte gedekt is.",
    ],
)
def test_an_explanation_or_a_limit_declares_nothing(text: str) -> None:
    assert amounts(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 tablet per dag. Per tablet: magnesium 3O0 mg", None),
        ("1 tablet per dag. Per tablet: magnesium l50 mg", None),
        ("1 tablet per dag. Per tablet: magnesium 375¹ mg", "375 mg"),
        ("1 tablet per dag. Per tablet: magnesium 1 000 mg", "1000 mg"),
        ("1 tablet per dag. Per tablet: magnesium < 300 mg", "300 mg"),
        ("1 tablet per dag. Per tablet: magnesium ca. 300mg**", "300 mg"),
        ("1 tablet a day. Per tablet: magnesium 300 000 µg", "300 mg"),
        ("1 tablet a day. Per tablet: magnesium 300,000 mcg", "300 mg"),
    ],
)
def test_a_misread_digit_is_never_summed(text: str, value: str | None) -> None:
    assert magnesium(text) == value


MISREAD = {"0": "O", "1": "lI", "5": "S", "8": "B"}
LABELS = [
    "Neem 1 tablet 's morgens en 2 tabletten 's avonds. Per tablet: magnesium 105 mg (28 % RI), vitamine B6 1,4 mg.",
    "Prendre 1 gélule toutes les 12 heures. 1 gélule = 580 mg de bisglycinate de magnésium dont 75 mg de magnésium.",
    "Nährstoff | pro 100 g | pro 5 g\nMagnesium | 5.000 mg | 250 mg\nZink | 100 mg | 5 mg\n\nTäglich 5 g Pulver.",
    "Take 15 drops a day. 30 drops (1.5 ml) contain 180 mg magnesium.",
]


@pytest.mark.parametrize("text", LABELS, ids=lambda text: text[:30])
def test_no_letter_that_looks_like_a_digit_makes_another_sum(text: str) -> None:
    right = magnesium(text)
    assert right is not None
    for i, digit in enumerate(text):
        for letter in MISREAD.get(digit, ""):
            assert magnesium(text[:i] + letter + text[i + 1 :]) in (right, None), text[:i] + letter + text[i + 1 :]
    assert magnesium(text.replace("mg", "rng")) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1 druppel levert 10 µg (400 IE) vitamine D3 (200 % RI).", ["vitamin-d 10 µg / unit 1 drop"]),
        ("1 Tropfen liefert 10 µg (400 I.E.) Vitamin D3 (200 % NRV).", ["vitamin-d 10 µg / unit 1 drop"]),
    ],
)
def test_an_amount_said_again_in_international_units_before_the_name_is_read(text: str, found: list[str]) -> None:
    assert amounts(text) == found


def test_what_an_amount_is_counted_as_is_no_part_of_its_name() -> None:
    """ "12 mg α-TE" in a cell of its own was no amount, and the French sign EN is an English and a Dutch word, too."""
    text = "Per 2 capsules\nMagnesium\n150 mg\n40% RI\nVitamine E\n12 mg α-TE\n100% RI\nNiacine\n16 mg NE\n100% RI"
    assert amounts(text) == [
        "magnesium 150 mg / unit 2 capsule",
        "vitamin-e 12 mg / unit 2 capsule",
        "niacin 16 mg / unit 2 capsule",
    ]
    assert "niacin 8 mg / unit 20 ml" in amounts("Apports pour 20 ml : Vit. B3 8 mg EN (50 % VNR), magnésium 60 mg")


def test_an_amount_may_stand_on_the_line_below_its_name_in_a_list() -> None:
    text = "Per stick: magnesium 200 mg (53%*), Vitamine B6\n1,4 mg (100%*), Melatonine 0,29 mg"
    assert "vitamin-b6 1.4 mg / unit 1 stick" in amounts(text)


def test_a_second_number_of_units_in_one_paragraph_holds_for_all_that_follows_it() -> None:
    text = (
        "Per tablet/Par comprimé: Magnesium/Magnésium 75 mg (20%*); Vitamine B12\n5 µg (200%*)\n"
        "Per 2 tabletten/Par 2 comprimés: Magnesium/Magnésium 150 mg (40%*);\nVitamine B12 10 µg (400%*)"
    )
    assert amounts(text)[2:] == ["magnesium 150 mg / unit 2 tablet", "vitamin-b12 10 µg / unit 2 tablet"]


def test_a_name_with_its_form_in_brackets_heads_no_columns() -> None:
    text = "Amount per 3 capsules\nZinc (as zinc citrate)\n15mg\n150% NRV\nVitamin B6\n2.8mg\n200% NRV"
    assert amounts(text)[0].startswith("zinc 15 mg / unit 3 capsule")


def test_a_row_whose_cells_were_read_across_is_in_doubt() -> None:
    """ "5.000 | 100 mg | 27 %" above the unit of the first: 100 mg was taken for the amount per 100 g."""
    heading = "            per 100 g per scoop % NRV"
    rows = ["Magnesium   5.000   100 mg   27 %   mg", "Zinc   7.500   15 mg   80 %   mg"]
    text = "\n".join([heading, *rows])
    assert {amount.doubt for amount in facts(text).amounts} == {"number"}


def test_what_one_unit_holds_is_told_before_what_a_hundred_grams_hold_if_they_are_rounded_apart() -> None:
    text = (
        "Typical values   per 100 g   per tablet (4.0 g)   NRV (%)\n"
        "Magnesium         5,625 mg               225 mg       60%\n"
        "Vitamin B6          9.0 mg              0.35 mg       25%\nTake 1 tablet per day."
    )
    (daily,) = (each for each in facts(text).daily if each.substance == "vitamin-b6")
    assert str(daily.value) == "0.35"


@pytest.mark.parametrize("text", [
    "Elke capsule bevat:\n- 107 mg – magnesium\n- 0,7 mg – vitamine B6",
    "Chaque gélule contient :\n- 107 mg - Magnésium\n- 0,7 mg - Vitamine B6",
    "Jede Kapsel enthält:\n- 107 mg - Magnesium\n- 0,7 mg - Vitamin B6",
    "Each capsule contains:\n107 mg - Magnesium\n0.7 mg - Vitamin B6",
    "Each capsule contains:\nMagnesium - 107 mg\nVitamin B6 - 0.7 mg",
])  # fmt: skip
def test_a_dash_may_part_an_amount_from_its_name(text: str) -> None:
    assert amounts(text) == ["magnesium 107 mg / unit 1 capsule", "vitamin-b6 0.7 mg / unit 1 capsule"]


@pytest.mark.parametrize("text", [
    "2 capsules dekken met 200 mg magnesium 53 % van de RI.",
    "2 gélules couvrent avec 200 mg de magnésium 53 % des AR.",
    "2 Kapseln decken mit 200 mg Magnesium 53 % NRV.",
    "Two capsules cover 53 % of your NRV with 200 mg magnesium.",
])  # fmt: skip
def test_what_units_cover_is_what_they_hold(text: str) -> None:
    assert amounts(text) == ["magnesium 200 mg / unit 2 capsule"]


@pytest.mark.parametrize("unit", ["bruistablet", "comprimé effervescent", "Brausetablette", "effervescent tablet"])
def test_a_unit_of_two_words_is_one_unit(unit: str) -> None:
    rows = f"| 100 g | 1 {unit} | %\n----\nMagnesium | 7,5 g | 300 mg | 80 %\nKalium | 2,5 g | 100 mg | 5 %"
    assert amounts(f"{rows}\n")[:2] == ["magnesium 7.5 g / 100g 100 g", "magnesium 300 mg / unit 1 tablet"]
