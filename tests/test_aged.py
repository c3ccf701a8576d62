"""Amounts for ages below the name of a substance, and portions for children who are too young for any limit."""

from __future__ import annotations

import pytest

from tests.doses import facts, magnesium


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


@pytest.mark.parametrize("text", [
    "Per gom\nMagnesium 100 mg\n\nDagelijkse inname:\n• 4-6 jaar: 1 gom\n• 7-12 jaar: 2 gommen\n• na 12 jaar: 3 gommen",
    "Par gomme\nMagnésium 100 mg\n\nDose journalière recommandée : Mâcher par jour :\n\n"
    "• de 4 à 6 ans : 1 gomme\n• de 7 à 12 ans : 2 gommes\n• après 12 ans : 3 gommes",
    "Pro Fruchtgummi\nMagnesium 100 mg\n\nTägliche Verzehrmenge:\n\n"
    "• Kinder 4–10 Jahre: 1 Fruchtgummi\n• nach 10 Jahren: 3 Fruchtgummis",
    "Per gummy\nMagnesium 100 mg\n\nSuggested use: Chew every day:\n"
    "• Ages 4-6: 1 gummy\n• Ages 7-11: 2 gummies\n• 12+ and adults: 3 gummies",
])  # fmt: skip
def test_a_list_of_ages_below_the_day_may_have_bullets(text: str) -> None:
    assert magnesium(text) == "300 mg"


@pytest.mark.parametrize("text", [
    "Dagdosering: volwassenen en jongeren vanaf 15 jaar: 1 tablet 's morgens en 's avonds.\n"
    "Per tablet: magnesium 150 mg",
    "Dose journalière recommandée : Adulte et enfant de plus de 15 ans : 1 comprimé matin et soir.\n"
    "Par comprimé : magnésium 150 mg",
    "Tagesdosis: Erwachsene ab 15 Jahren: 1 Tablette morgens und abends.\nPro Tablette: Magnesium 150 mg",
    "Daily dose: adults over 15 years: 1 tablet morning and evening.\nPer tablet: magnesium 150 mg",
])  # fmt: skip
def test_one_unit_at_two_times_of_the_day_is_two_for_whomever(text: str) -> None:
    assert magnesium(text) == "300 mg"
