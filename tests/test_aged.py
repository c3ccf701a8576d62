"""Amounts for ages below the name of a substance, and portions for children who are too young for any limit."""

from __future__ import annotations

import pytest

from tests.doses import facts


@pytest.mark.parametrize("text", [
    "Voedingssupplement. Per dagdosis:\nMagnesium\n4-10 jaar   100 mg (27 % RI)\nvolwassenen 300 mg (80 % RI)\nZink\n"
    "4-10 jaar   5 mg (50 %)\nvolwassenen 10 mg (100 %)\n",
    "Complément alimentaire. Par dose journalière :\nMagnésium :\nEnfants de 4 à 10 ans : 100 mg\nAdultes : 300 mg\n"
    "Zinc :\nEnfants de 4 à 10 ans : 5 mg\nAdultes : 10 mg\n",
    "Tagesdosis:\nMagnesium\n- Kinder ab 4 Jahren: 100 mg\n- Erwachsene: 300 mg\nZink\n- Kinder ab 4 Jahren: 5 mg\n"
    "- Erwachsene: 10 mg\n",
    "Food supplement. Per daily dose:\nMagnesium\nChildren 4-10 years   100 mg\nAdults                300 mg\nZinc\n"
    "Children 4-10 years   5 mg\nAdults                10 mg\n",
])  # fmt: skip
def test_of_amounts_for_ages_below_a_name_the_highest_counts(text: str) -> None:
    assert {each.substance: each.value for each in facts(text).daily} == {"magnesium": 300, "zinc": 10}


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Magnesiumsiroop voor baby's en peuters. 2 ml per dag.", 0, 3),
        ("Sirop au magnésium pour bébés dès 6 mois : 2 ml par jour.", 0, None),
        ("Magnesium-Sirup für Babys und Kleinkinder (6-36 Monate): 2 ml täglich.", 0, 3),
        ("Magnesium drops for babies and toddlers. 2 ml a day.", 0, 3),
        ("Kinderen van 6 tot 36 maanden: 2 ml per dag.", 0, 3),
        ("Kinderen tot 6 jaar: 2 ml per dag.", None, 6),
        ("Enfants jusqu'à 6 ans : 2 ml par jour.", None, 6),
        ("Kinder bis 6 Jahre: 2 ml täglich.", None, 6),
        ("Children up to 6 years: 2 ml a day.", None, 6),
        ("Kinderen van 4 tot 6 jaar: 2 ml per dag.", 4, 6),
        ("Consult a doctor before giving to infants. Take 2 ml a day.", None, None),
        ("Niet geschikt voor baby's en peuters. Neem 2 ml per dag.", None, None),
        ("Tenir hors de portée des bébés. 2 ml par jour.", None, None),
        ("Für Kleinkinder unzugänglich aufbewahren. Täglich 2 ml.", None, None),
        ("Außerhalb der Reichweite von Kleinkindern aufbewahren. Täglich 2 ml.", None, None),
    ],
)
def test_the_ages_of_the_youngest_are_told_in_months_in_years_or_by_a_word(
    text: str, low: int | None, high: int | None
) -> None:
    assert [(each.low_years, each.high_years) for each in facts(text).intakes] == [(low, high)]
