"""What amounts are per where columns stand side by side: for comparison, per intake, what a compound provides."""

from __future__ import annotations

import pytest

from tests.doses import facts, magnesium


@pytest.mark.parametrize(
    ("headings", "name", "directions"),
    [
        ("per 100 g   per dag (1,25 g)", "Magnesium", "Gebruik: 1,25 g poeder (1 theelepel) per dag in water."),
        ("per 100 g   per dagdosis (1,25 g)", "Magnesium", "Los dagelijks 1,25 g poeder op in een glas water."),
        ("pour 100 g   par jour (1,25 g)", "Magnésium", "Utilisation : 1,25 g de poudre par jour dans un verre d'eau."),
        ("pro 100 g   pro Tag (1,25 g)", "Magnesium", "Verwendung: 1,25 g Pulver (1 Teelöffel) pro Tag in Wasser."),
        ("per 100 g   per day (1.25 g)", "Magnesium", "Directions: 1.25 g powder (1 teaspoon) per day in water."),
    ],
)
def test_the_heading_of_a_column_for_comparison_is_no_portion(headings: str, name: str, directions: str) -> None:
    text = f"            {headings}   %\n{name}      16000 mg             200 mg      53%\n\n{directions}\n"
    assert magnesium(text) == "200 mg"
    assert {intake.units_high for intake in facts(text).intakes} == {facts(text).intakes[-1].units_high}


@pytest.mark.parametrize(
    ("headings", "name", "directions"),
    [
        ("Per 100 g   per dag: 2 kauwtabletten", "Magnesium", "Neem elke dag twee kauwtabletten."),
        ("pour 100 g   par jour : 2 comprimés", "Magnésium", "Prenez deux comprimés chaque jour."),
        ("pro 100 g   pro Tag: 2 Tabletten", "Magnesium", "Nehmen Sie jeden Tag zwei Tabletten."),
        ("per 100 g   per day: 2 tablets", "Magnesium", "Take two tablets every day."),
    ],
)
def test_units_after_the_day_are_those_of_its_own_column(headings: str, name: str, directions: str) -> None:
    text = f"            {headings}   %\n{name}      3906 mg             125 mg      33%\n\n{directions}\n"
    assert magnesium(text) == "125 mg"
    assert {intake.unit for intake in facts(text).intakes} == {"tablet"}


@pytest.mark.parametrize(
    ("headings", "name", "directions"),
    [
        ("Voedingsinformatie\t100 g\tportie (12 g)", "Magnesium", "Neem dagelijks 2 porties in water."),
        ("Informations nutritionnelles\t100 g\tportion (12 g)", "Magnésium", "Prendre 2 portions par jour."),
        ("Nährwertinformation\t100 g\tPortion (12 g)", "Magnesium", "Täglich 2 Portionen in Wasser einrühren."),
        ("Nutrition information\t100 g\tserving = 12 g", "Magnesium", "Take 2 servings daily."),
    ],
)
def test_a_portion_with_its_own_size_is_not_of_the_size_before_it(headings: str, name: str, directions: str) -> None:
    assert magnesium(f"{headings}\t%\n{name}\t833 mg\t100 mg\t27%\n\n{directions}\n") == "200 mg"


def test_a_size_before_a_portion_is_its_size() -> None:
    text = "Per 3 g serving (1 scoop): magnesium 100 mg.\nTake 2 servings daily.\n"
    assert magnesium(text) == "200 mg"


@pytest.mark.parametrize(
    ("title", "heading", "name", "directions"),
    [
        ("Per inname: 2 capsules", "per inname", "Magnesium", "Gebruik: 2 capsules per dag bij een maaltijd."),
        ("Par prise : 2 gélules", "par prise", "Magnésium", "Utilisation : 2 gélules par jour au cours d'un repas."),
        ("Par prise : 2 gélules", "Quantité par prise", "Magnésium", "Utilisation : 2 gélules par jour."),
        ("Pro Einnahme: 2 Kapseln", "Pro Einnahme", "Magnesium", "Verwendung: täglich 2 Kapseln zu einer Mahlzeit."),
        ("Per intake: 2 capsules", "per intake", "Magnesium", "Directions: 2 capsules a day with a meal."),
    ],
)
def test_a_column_per_intake_is_per_portion(title: str, heading: str, name: str, directions: str) -> None:
    text = f"{title}\n{directions}\n\nX\t{heading}\t%\n{name}\t200 mg\t53 %\nZ\t5 mg\t50 %\n"
    assert magnesium(text) == "200 mg"


@pytest.mark.parametrize(
    ("title", "heading", "name", "directions"),
    [
        ("Per inname: 1 capsule", "per inname", "Magnesium", "Gebruik: 2 x daags 1 capsule."),
        ("Par prise : 1 gélule", "par prise", "Magnésium", "Utilisation : 1 gélule 2 fois par jour."),
        ("Pro Einnahme: 1 Kapsel", "pro Einnahme", "Magnesium", "Verwendung: zweimal täglich 1 Kapsel."),
        ("Per intake: 1 capsule", "per intake", "Magnesium", "Directions: 1 capsule twice a day."),
    ],
)
def test_what_is_per_intake_is_taken_as_often_as_the_directions_say(
    title: str, heading: str, name: str, directions: str
) -> None:
    text = f"{title}\n{directions}\n\nX\t{heading}\t%\n{name}\t200 mg\t53 %\nZ\t5 mg\t50 %\n"
    assert magnesium(text) == "400 mg"


@pytest.mark.parametrize(
    ("headings", "compound", "element", "directions"),
    [
        ("Grondstof          | per 2 capsules |           levert | %", "Magnesiumbisglycinaat",
         "Magnesium 168 mg", "Neem 2 capsules per dag in met water."),
        ("Matière première   | pour 2 gélules |          apporte | %", "Bisglycinate de magnésium",
         "Magnésium 168 mg", "Prendre 2 gélules par jour avec de l'eau."),
        ("Rohstoff           | pro 2 Kapseln  |          liefert | %", "Magnesiumbisglycinat",
         "Magnesium 168 mg", "Nehmen Sie 2 Kapseln pro Tag mit Wasser ein."),
        ("Raw material       | per 2 capsules |         provides | %", "Magnesium bisglycinate",
         "Magnesium 168 mg", "Take 2 capsules a day with water."),
        ("Grondstof          | per 2 capsules |          waarvan | %", "Magnesiumbisglycinaat",
         "Magnesium 168 mg", "Neem 2 capsules per dag in met water."),
        ("Matière première   | pour 2 gélules |             dont | %", "Bisglycinate de magnésium",
         "Magnésium 168 mg", "Prendre 2 gélules par jour avec de l'eau."),
        ("Rohstoff           | pro 2 Kapseln  |            davon | %", "Magnesiumbisglycinat",
         "Magnesium 168 mg", "Nehmen Sie 2 Kapseln pro Tag mit Wasser ein."),
        ("Raw material       | per 2 capsules |         of which | %", "Magnesium bisglycinate",
         "Magnesium 168 mg", "Take 2 capsules a day with water."),
    ],
)  # fmt: skip
def test_what_a_compound_provides_is_per_what_the_compound_is(
    headings: str, compound: str, element: str, directions: str
) -> None:
    row = f"{compound:18} |        1400 mg | {element} | 45 %"
    assert magnesium(f"{headings}\n{row}\n\n{directions}\n") == "168 mg"


@pytest.mark.parametrize(
    ("text", "directions"),
    [
        (
            "Pro / par / per 2 Tabletten   comprimés   tabletten: Magnesium /\nmagnésium / magnesium 240 mg = 64 % VNR",
            "Conseils d'utilisation : 2 comprimés par jour avec un peu d'eau.",
        ),
        ("Per 2 tabletten   comprimés   Tabletten\nMagnesium     240 mg    64 %", "Gebruik: 2 tabletten per dag."),
        ("Pro 2 Kapseln   capsules   gélules\nMagnesium     240 mg    64 %", "Verzehrempfehlung: täglich 2 Kapseln."),
        ("Per 2 sachets   zakjes   Beutel: Magnesium /\nmagnésium 240 mg = 64 % NRV", "Use: 2 sachets a day."),
    ],
)
def test_the_unit_in_other_languages_is_no_column_of_its_own(text: str, directions: str) -> None:
    """The dashes of "2 Tabletten - comprimés - tabletten" were lost in a blurred photo: 240 mg a day became 480."""
    assert magnesium(f"{text}\n\n{directions}\n") == "240 mg"


def test_a_unit_with_amounts_below_it_is_a_column() -> None:
    for headings in ("2 tablets     tablet", "Tablet        2 tablets"):
        amounts = ("240 mg", "120 mg") if headings.startswith("2") else ("120 mg", "240 mg")
        text = f"               {headings}\nMagnesium      {amounts[0]}        {amounts[1]}\n\nUse: 2 tablets a day.\n"
        assert magnesium(text) == "240 mg"
