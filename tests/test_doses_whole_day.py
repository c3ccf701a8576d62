"""What a heading or direction says of the whole day: at each time of it, for all of it, at its end, or more of it."""

from __future__ import annotations

import pytest

from tests.doses import facts, magnesium, portions


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Tagesdosis: je 1 Kapsel morgens und abends", "Magnesium"),
        ("Dagdosis: elke 1 capsule 's morgens en 's avonds", "Magnesium"),
        ("Dose journalière : chaque 1 gélule matin et soir", "Magnésium"),
        ("Daily dose: each 1 capsule morning and evening", "Magnesium"),
    ],
)
def test_amounts_of_the_daily_dose_are_those_of_all_times_of_the_day(heading: str, name: str) -> None:
    assert magnesium(f"{heading}      % NRV\n{name}                100 mg      27 %\n") == "100 mg"


@pytest.mark.parametrize(
    ("direction", "declared"),
    [
        ("Tagesdosis: je 1 Kapsel morgens und abends.", "Magnesium 100 mg je Kapsel."),
        ("Täglich je 1 Kapsel morgens und abends.", "Magnesium 100 mg je Kapsel."),
    ],
)
def test_units_at_each_time_of_the_day_are_added_up(direction: str, declared: str) -> None:
    assert magnesium(f"{declared}\n\n{direction}\n") == "200 mg"


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("3 capsules, voor de hele dag", "Magnesium"),
        ("3 gélules, pour la journée", "Magnésium"),
        ("3 Kapseln, für den ganzen Tag", "Magnesium"),
        ("3 capsules, for the whole day", "Magnesium"),
    ],
)
def test_units_for_the_whole_day_are_a_day(heading: str, name: str) -> None:
    text = f"{heading}\t\t% RI\n{name}\t174 mg\t46 %\n"
    assert magnesium(text) == "174 mg"
    assert portions(text) == ["3 x 1 capsule"]


@pytest.mark.parametrize(
    ("declared", "direction"),
    [
        ("Magnesium 100 mg per tablet.", "1 tablet op het einde van de dag."),
        ("Magnésium 100 mg par comprimé.", "1 comprimé en fin de journée."),
        ("Magnesium 100 mg pro Tablette.", "1 Tablette am Ende des Tages."),
        ("Magnesium 100 mg per tablet.", "1 tablet at the end of the day."),
        ("Magnesium 100 mg per tablet.", "1 tablet op dagen met sport."),
        ("Magnésium 100 mg par comprimé.", "1 comprimé les jours avec sport."),
        ("Magnesium 100 mg pro Tablette.", "An Tagen mit Sport 1 Tablette."),
        ("Magnesium 100 mg per tablet.", "1 tablet on days with training."),
    ],
)
def test_the_end_of_the_day_and_days_of_training_say_how_often(declared: str, direction: str) -> None:
    assert magnesium(f"{declared}\n\n{direction}\n") == "100 mg"


@pytest.mark.parametrize(
    ("declared", "direction"),
    [
        (
            "Magnesium 100 mg per tablet.",
            "Neem 1 tablet per dag. Indien nodig de dosis verdubbelen of verdriedubbelen.",
        ),
        ("Magnésium 100 mg par comprimé.", "Prendre 1 comprimé par jour. Si besoin, doubler ou tripler la dose."),
        ("Magnésium 100 mg par comprimé.", "Prendre 1 comprimé par jour ; vous pouvez doubler ou tripler la dose."),
        ("Magnesium 100 mg pro Tablette.", "1 Tablette pro Tag. Bei Bedarf die Dosis verdoppeln oder verdreifachen."),
        ("Magnesium 100 mg per tablet.", "Take 1 tablet a day. If needed, double or triple the dose."),
        ("Magnesium 100 mg per tablet.", "Take 1 tablet daily. The dose can be doubled or tripled."),
    ],
)
def test_a_portion_that_may_become_three_times_as_much(declared: str, direction: str) -> None:
    assert magnesium(f"{declared}\n\n{direction}\n") == "300 mg"


@pytest.mark.parametrize(
    ("declared", "direction"),
    [
        ("Magnesium 100 mg per tablet.", "Neem 1 tablet per dag. De dosis niet verdubbelen of verdriedubbelen."),
        ("Magnésium 100 mg par comprimé.", "Prendre 1 comprimé par jour. Ne pas doubler ni tripler la dose."),
        ("Magnesium 100 mg pro Tablette.", "1 Tablette pro Tag. Die Dosis nicht verdoppeln oder verdreifachen."),
        ("Magnesium 100 mg per tablet.", "Take 1 tablet a day. Do not double or triple the dose."),
    ],
)
def test_a_portion_that_may_not_become_more(declared: str, direction: str) -> None:
    assert magnesium(f"{declared}\n\n{direction}\n") == "100 mg"


@pytest.mark.parametrize(
    ("heading", "name", "direction"),
    [
        ("Samenstelling van 10 ml", "Magnesium", "Neem 10 ml per dag."),
        ("Composition de 10 ml", "Magnésium", "Prendre 10 ml par jour."),
        ("Zusammensetzung von 10 ml", "Magnesium", "Täglich 10 ml einnehmen."),
        ("Composition of 10 ml", "Magnesium", "Take 10 ml a day."),
    ],
)
def test_the_composition_of_a_measure(heading: str, name: str, direction: str) -> None:
    assert magnesium(f"{heading}\t\t% RI\n{name}\t150 mg\t40 %\n\n{direction}\n") == "150 mg"
    twice = direction.replace("10", "20")
    assert magnesium(f"{heading}\t\t% RI\n{name}\t150 mg\t40 %\n\n{twice}\n") == "300 mg"


def test_a_size_between_a_number_and_a_serving() -> None:
    text = (
        "Nutrition\tPer 100 g\tPer 5 g serving\nMagnesium\t5,000 mg\t250 mg\n\nStir one 5 g serving daily into water.\n"
    )
    assert magnesium(text) == "250 mg"
    assert magnesium(text.replace("one 5 g serving", "two 5 g servings")) == "500 mg"


@pytest.mark.parametrize(
    ("direction", "ages"),
    [
        ("Van 4 tot en met 8 jaar dagelijks 1 gummy, vanaf 9 jaar dagelijks 2 gummies.", [(4, 8), (9, None)]),
        ("De 4 à 8 ans 1 gomme par jour, à partir de 9 ans 2 gommes par jour.", [(4, 8), (9, None)]),
        ("Von 4 bis 8 Jahren täglich 1 Gummi, ab 9 Jahren täglich 2 Gummis.", [(4, 8), (9, None)]),
        ("From 4 to 8 years 1 gummy daily, from 9 years 2 gummies daily.", [(4, 8), (9, None)]),
    ],
)
def test_a_range_of_ages_behind_a_word_for_from(direction: str, ages: list[tuple[int, int | None]]) -> None:
    assert [(i.low_years, i.high_years) for i in facts(f"{direction}\n").intakes] == ages


@pytest.mark.parametrize(
    ("names", "heading", "direction"),
    [
        (("Ochtendcapsule", "Avondcapsule"), "1 capsule bevat", "Neem 1 ochtendcapsule en 1 avondcapsule per dag."),
        (("Morgenkapsel", "Abendkapsel"), "1 Kapsel enthält", "Täglich 1 Morgenkapsel und 1 Abendkapsel einnehmen."),
        (
            ("Morning capsule", "Evening capsule"),
            "1 capsule contains",
            "Take 1 morning capsule and 1 evening capsule daily.",
        ),
    ],
)
def test_a_title_names_the_unit_that_a_table_is_of(names: tuple[str, str], heading: str, direction: str) -> None:
    first = f"{names[0]}\n{heading}           % RI\nZink               5 mg        50 %\n"
    second = f"{names[1]}\n{heading}           % RI\nMagnesium          125 mg      33 %\n"
    assert magnesium(f"{direction}\n\n{first}\n{second}\n") == "125 mg"


def test_numbers_at_the_side_of_a_wide_heading_are_of_its_column() -> None:
    text = (
        "Amount in mg | one tablet | two tablets (full day) | %NRV*\n"
        "----------------------------------------------------------\n"
        "Magnesium    |         98 |                    196 |   52%\n"
        "Zinc         |        7.5 |                     15 |  150%\n\nAdults: two tablets per day.\n"
    )
    assert magnesium(text) == "196 mg"


def test_the_end_of_a_list_is_no_heading() -> None:
    text = (
        "Ingrediënten: magnesiummalaat, kaliumcitraat; vulstof: cellulose; antiklontermiddelen:\n"
        "siliciumdioxide, magnesiumstearaat.\n\n"
        "Mineraal\tmg per 2 tabletten\t%RI\nMagnesium\t150\t40\nKalium\t300\t15\n\nTwee tabletten per dag.\n"
    )
    assert magnesium(text) == "150 mg"
