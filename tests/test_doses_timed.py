"""Portions by the clock, around sport, by schemes, in the pharmacy's Latin and for some days only: the sum of a day."""

from __future__ import annotations

import pytest

from tests.doses import facts, magnesium


@pytest.mark.parametrize(("text", "expected"), [
    ("Neem 1 capsule om 9 uur en 1 capsule om 15 uur. Per capsule: magnesium 90 mg.", "180 mg"),
    ("Neem 1 tablet om 8u en 1 tablet om 20u. Per tablet: magnesium 90 mg.", "180 mg"),
    ("Une gélule vers 11 h, une autre vers 17 h. Par gélule : magnésium 90 mg.", "180 mg"),
    ("1 gélule à 7h et 1 gélule à 19h30. Par gélule : magnésium 90 mg.", "180 mg"),
    ("Je 1 Kapsel um 8 Uhr und um 20:00 Uhr. Pro Kapsel: Magnesium 90 mg.", "180 mg"),
    ("Take 1 tablet at 8 am and 1 at 8 p.m. Per tablet: magnesium 90 mg.", "180 mg"),
    ("Take one tablet at 11am and another at 3pm. Per tablet: magnesium 90 mg.", "180 mg"),
    # hours that are no time of the clock
    ("Sucer 1 pastille 3 fois par jour, à 2 heures d'intervalle. Par pastille : magnésium 20 mg.", "60 mg"),
    ("Take three capsules daily: 1 during the day and 2 about two hours before bed. Per capsule: magnesium 40 mg.",
     "120 mg"),
])  # fmt: skip
def test_a_time_of_the_clock_is_a_time_of_the_day(text: str, expected: str) -> None:
    assert magnesium(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Neem 1 capsule voor de training en 1 capsule erna. Per capsule: magnesium 100 mg.", "200 mg"),
    ("1 dose avant l'effort et 1 dose après. Une dose apporte 100 mg de magnésium.", "200 mg"),
    ("1 Stick vor dem Sport und eines danach. Pro Stick: Magnesium 150 mg.", "300 mg"),
    ("Spray 3 keer in de mond, 's ochtends. Herhaal dit 's avonds. Per 3 sprays: magnesium 75 mg.", "150 mg"),
    ("Take 2 sprays in the morning. Repeat at night. 1 spray: magnesium 20 mg.", "80 mg"),
    ("Neem 1 schep na het opstaan en 1 schep voor het slapen. 1 schep levert 100 mg magnesium.", "200 mg"),
    ("2 comprimés le matin et 2 comprimés le soir, pendant les repas. Par comprimé : magnésium 80 mg.", "320 mg"),
    ("1 comprimé avant chaque repas, soit 3 par jour. Par comprimé : magnésium 80 mg.", "240 mg"),
    ("Einnahmeplan 1 – 1 – 2: morgens 1, mittags 1, abends 2 Kapseln. Pro Kapsel: Magnesium 90 mg.", "360 mg"),
    ("À prendre en trois fois :\n- 1 comprimé au petit-déjeuner\n- 1 comprimé au déjeuner\n- 1 comprimé au dîner\n"
     "Par comprimé : magnésium 80 mg", "240 mg"),
])  # fmt: skip
def test_what_is_taken_at_several_times_of_the_day_is_added_up(text: str, expected: str) -> None:
    assert magnesium(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("One-a-day magnesium with zinc. Per tablet: magnesium 150 mg.", "150 mg"),
    ("Two-a-day capsules. Per capsule: magnesium 100 mg.", "200 mg"),
    ("Adults, one tablet b.d. with meals. Each tablet contains magnesium 150 mg.", "300 mg"),
    ("1 capsule t.d.s. after food. Per capsule: magnesium 50 mg.", "150 mg"),
    ("Rest days: 1 tablet. Training days: 2 tablets. Per tablet: magnesium 80 mg.", "160 mg"),
    ("Trainingstage: 2 Tabletten. Ruhetage: 1 Tablette. Pro Tablette: Magnesium 80 mg.", "160 mg"),
    ("Portion quotidienne :\n- de 4 à 8 ans : 1 gomme\n- à partir de 14 ans : 3 gommes\nPar gomme : magnésium 40 mg",
     "120 mg"),
    ("Gummies a day:\n- age 4 to 8: one gummy\n- age 14 and over: three gummies\n"
     "In each gummy    Amount   % of NRV\nMagnesium       40 mg         11 %\nVitamin C    20 mg    25 %", "120 mg"),
    ("Mix one level 3g serving a day with water.\nTypical values\tPer 100g\tPer 3g serving\t% NRV\n"
     "Magnesium\t8,000 mg\t240 mg\t64 %", "240 mg"),
    ("Nutrients    Child (5ml)   Adult (10ml)   % NRV\nMagnesium          45 mg          90 mg     24 %\n"
     "Vitamin B6       0.35 mg         0.7 mg     50 %\nChildren: 5ml once a day. Adults: 10ml once a day.", "90 mg"),
    ("1 Fruchtgummi-Bärchen: 50 mg Magnesium. Täglich 2 Bärchen.", "100 mg"),
])  # fmt: skip
def test_how_much_a_day_is_told_in_few_words(text: str, expected: str) -> None:
    assert magnesium(text) == expected


@pytest.mark.parametrize("text", [
    "Neem om de 20 dagen 1 capsule. Per capsule: magnesium 100 mg.",
    "Prendre 1 gélule tous les 20 jours. Par gélule : magnésium 100 mg.",
    "Alle 20 Tage 1 Kapsel einnehmen. Pro Kapsel: Magnesium 100 mg.",
    "Take one capsule every 20 days. Per capsule: magnesium 100 mg.",
])  # fmt: skip
def test_a_portion_of_some_days_is_that_of_a_day_of_taking(text: str) -> None:
    assert magnesium(text) == "100 mg"
    assert [intake.rare for intake in facts(text).intakes] == ["days"]


def test_a_percentage_before_a_name_is_that_of_the_amount_in_its_brackets() -> None:
    text = "Un comprimé couvre 30% AR en magnésium (112,5 mg) et 100% AR en vitamine B6 (1,4 mg)."
    assert [(each.substance, each.percent) for each in facts(text).amounts] == [("magnesium", 30), ("vitamin-b6", 100)]


def test_a_direction_that_goes_on_above_a_table_is_none_of_its_headings() -> None:
    text = (
        "1 à 3 gélules par jour, selon l'avis de votre médecin\ntraitant.\n\n"
        "Valeurs pour une gélule |          | % VNR*\nMagnésium               |    75 mg |   20 %"
    )
    assert magnesium(text) == "225 mg"


@pytest.mark.parametrize(("text", "expected"), [
    ("Elke ochtend 1 capsule en elke nacht 2 capsules. Per capsule: magnesium 70 mg.", "210 mg"),
    ("Chaque matin 1 gélule, chaque nuit 2 gélules. Par gélule : magnésium 70 mg.", "210 mg"),
    ("Jeden Morgen 2 Kapseln, jede Nacht 2 Kapseln. Pro Kapsel: Magnesium 70 mg.", "280 mg"),
    ("Two capsules each morning and two capsules every night. Per capsule: magnesium 70 mg.", "280 mg"),
    ("Take one capsule nightly, at bedtime. Per capsule: magnesium 70 mg.", "70 mg"),
    # the first number is not that of the day where it has a time of its own
    ("Take two capsules at night and one capsule in the morning. Per capsule: magnesium 70 mg.", "210 mg"),
    ("Two capsules nightly and one in the morning. Per capsule: magnesium 70 mg.", "210 mg"),
    ("Take two capsules daily: one each morning and one each night. Per capsule: magnesium 70 mg.", "140 mg"),
])  # fmt: skip
def test_every_night_is_a_time_of_the_day(text: str, expected: str) -> None:
    assert magnesium(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("'s Ochtends 1 maatschepje en 's avonds 2 maatschepjes (1 maatschepje = 2,5 g). Per maatschepje: "
     "magnesium 80 mg.", "240 mg"),
    ("1 mesurette le matin et 2 mesurettes le soir (1 mesurette = 2,5 g). Par mesurette : magnésium 80 mg.", "240 mg"),
    ("Morgens 1 Messlöffel und abends 2 Messlöffel (1 Messlöffel = 2,5 g). Pro Messlöffel: Magnesium 80 mg.", "240 mg"),
    ("1 scoop in the morning and 2 scoops in the evening (1 scoop = 2.5 g). Per scoop: magnesium 80 mg.", "240 mg"),
    ("Boire 3 x 2 cl par jour. Pour 10 ml : magnésium 30 mg.", "180 mg"),
    ("Täglich 3 x 2 cl. Pro 10 ml: Magnesium 30 mg.", "180 mg"),
])  # fmt: skip
def test_how_much_a_unit_is_adds_nothing_and_centilitres_are_taken_several_times(text: str, expected: str) -> None:
    assert magnesium(text) == expected
