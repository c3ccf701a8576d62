"""Portions a day, and the amount a day that follows from them."""

from __future__ import annotations

import pytest

from tests.doses import facts, magnesium, portions

PORTIONS = [
    ("Neem 1 à 2 tabletten per dag.", ["1-2 x 1 tablet"]),
    ("2 x daags 1 capsule.", ["1 x 2 capsule"]),
    ("'s ochtends en 's avonds 1 capsule (2 per dag).", ["2 x 1 capsule"]),
    ("1 gélule matin et soir (2 par jour).", ["2 x 1 capsule"]),
    ("Tweemaal daags één tablet innemen.", ["1 x 2 tablet"]),
    ("Prendre 1 à 2 comprimés 2 fois par jour.", ["1-2 x 2 tablet"]),
    ("Prendre deux gélules par jour avec un grand verre d'eau.", ["2 x 1 capsule"]),
    ("Dreimal täglich 1 Kapsel.", ["1 x 3 capsule"]),
    ("Erwachsene nehmen täglich zwei Tabletten.", ["2 x 1 tablet for adults"]),
    ("Take one to three capsules daily with food.", ["1-3 x 1 capsule"]),
    ("Take 1 or 2 tablets twice a day.", ["1-2 x 2 tablet"]),
    ("Neem 's morgens 1 en 's avonds 2 tabletten.", ["3 x 1 tablet"]),
    ("1 comprimé le matin et 1 comprimé le soir.", ["2 x 1 tablet"]),
    ("Morgens 1 und abends 2 Kapseln einnehmen.", ["3 x 1 capsule"]),
    ("Dagdosering: 1 capsule 's morgens en 1 capsule 's avonds.", ["2 x 1 capsule"]),
    ("Neem 2 capsules per dag, 's morgens en 's avonds.", ["2 x 1 capsule"]),
    ("Neem 1 capsule 's morgens en 's avonds.", ["1 x 2 capsule"]),
    ("Neem 1 capsule 's morgens of 's avonds.", ["1 x 1 capsule"]),
    ("Aanbevolen dagelijkse portie: 2 capsules.", ["2 x 1 capsule"]),
    ("Eerste week 3 capsules per dag, daarna 1 capsule per dag.", ["3 x 1 capsule", "1 x 1 capsule"]),
    ("10 ml par jour.", ["10 x 1 ml"]),
    ("Volwassenen: 2 tabletten per dag. Kinderen vanaf 4 jaar: 1 tablet per dag.",
     ["2 x 1 tablet for adults", "1 x 1 tablet for children 4-"]),
    ("½ sachet le matin et ½ sachet le soir dans un grand verre d'eau.", ["1.0 x 1 sachet"]),
    ("Take half a sachet twice a day in a glass of water.", ["0.5 x 2 sachet"]),
    ("Prendre un demi-comprimé par jour.", ["0.5 x 1 tablet"]),
    ("Une gélule et demie par jour.", ["1.5 x 1 capsule"]),
    ("Täglich 1½ Tabletten einnehmen.", ["1.5 x 1 tablet"]),
    ("1 - 0 - 2 capsules per dag (ontbijt - middag - avond).", ["3 x 1 capsule"]),
    ("1 bij het ontbijt, 1 bij de lunch, 1 bij het avondmaal", ["3 x 1 None"]),
    ("2 capsules per dag, 's ochtends en 's avonds 1.", ["2 x 1 capsule"]),
    ("Täglich 2 Tabletten, morgens und abends je 1.", ["2 x 1 tablet"]),
    ("Start with 1 capsule a day and increase after one week to 4 capsules a day.",
     ["1 x 1 capsule", "4 x 1 capsule"]),
    ("Kinder von 4 bis 10 Jahren: täglich 1 Tablette.", ["1 x 1 tablet for children 4-10"]),
    ("Neem twee tabletten per dag, in één of twee keer.", ["2 x 1 tablet"]),
    ("3 tabletten per dag, in 1, 2 of 3 keer in te nemen.", ["3 x 1 tablet"]),
    ("2 tabletten daags, in één of meerdere keren.", ["2 x 1 tablet"]),
    ("Prendre 3 comprimés par jour, en 2 ou 3 prises.", ["3 x 1 tablet"]),
    ("Neem 2 capsules in, 2 maal per dag.", ["2 x 2 capsule"]),
    ("One (1) to three (3) tablets per day.", ["1-3 x 1 tablet"]),
    ("5 gélules par jour : 2 le matin, 1 à midi et 2 le soir.", ["5 x 1 capsule"]),
    ("3 capsules per day (1 in the morning, 2 in the evening).", ["3 x 1 capsule"]),
    ("Prendre une cuillère à café (5 ml) matin et soir.", ["1 x 2 teaspoon"]),
    ("2 mesurettes de 5 g matin et soir.", ["2 x 2 scoop"]),
    ("In einem Glas Wasser (200 ml) auflösen. Täglich 1 Beutel.", ["1 x 1 sachet"]),
    ("Je eine Kapsel zum Frühstück und zum Abendbrot.", ["1 x 2 capsule"]),
    ("Take 1 capsule twice daily or 2 capsules once daily.", ["1 x 2 capsule", "2 x 1 capsule"]),
    ("Aanbevolen dagelijkse hoeveelheid: twee capsules.", ["2 x 1 capsule"]),
    ("AM: 1 tablet. PM: 1 tablet. Take with a glass of water and with food.", ["2 x 1 tablet"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), PORTIONS)
def test_a_portion_is_understood(text: str, found: list[str]) -> None:
    assert portions(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "60 tabletten",
        "Elke capsule bevat 100 mg magnesium.",
        "Bewaar de capsules buiten het bereik van kinderen.",
        "De aanbevolen dagelijkse dosis niet overschrijden.",
        "Pot met 90 capsules. Houdbaar tot 12/2027.",
    ],
)
def test_a_number_of_units_in_the_pack_is_no_portion(text: str) -> None:
    assert portions(text) == []


DAYS = [
    ("2 x daags 1 capsule. Elke capsule bevat 750 mg magnesiumoxide.", "904.5 mg"),
    ("Neem 1 à 2 tabletten per dag. Per tablet: magnesium 150 mg", "300 mg"),
    ("Aanbevolen dagelijkse portie: 2 capsules. Per dagportie: magnesium 300 mg", "300 mg"),
    ("Take 3 tablets daily. Per 2 tablets: magnesium 100 mg", "150 mg"),
    ("10 ml par jour. Pour 100 ml : magnésium 2,5 g", "250 mg"),
    ("Eerste week 3 capsules per dag, daarna 1 capsule per dag. Per capsule 100 mg magnesium", "300 mg"),
    ("Volwassenen: 2 tabletten per dag. Kinderen: 1 tablet per dag. Per tablet 120 mg magnesium.", "240 mg"),
    ("Per capsule: magnesium 100 mg.\n\n1 capsule daily. At times of increased need, 3 capsules daily.", "300 mg"),
    ("Per capsule: magnesium 100 mg.\n\nServing size: 2 capsules. Take 1 serving daily.", "200 mg"),
    ("Per capsule: magnesium 100 mg.\n\n5 capsules per dag: 2 's morgens en 2 's avonds.", None),
    ("Per tablet: magnesium 100 mg.\n\nMagnesium dekt 27 % van de aanbevolen dagelijkse hoeveelheid.", None),
    (
        "Par gélule : magnésium 100 mg.\n\nSemaines 1 et 2 : 4 gélules par jour ; dès la semaine 3 : 2 par jour.",
        "400 mg",
    ),
    ("Magnesium 300 mg. 60 tabletten", None),
    ("Magnesium 300 mg. Neem 1 tablet per dag.", "300 mg"),
    ("Magnesium 300 mg. Neem 2 tabletten per dag.", None),
    ("Per tablet: magnesium 300 mg.", None),
    ("Per tablet: magnesium 100 mg.\n\nNeem 1 tablet bij elke maaltijd.", None),
    ("Per tablet: magnesium 100 mg.\n\nDrei Tabletten täglich, 1 zu jeder Mahlzeit.", "300 mg"),
    ("Per tablet: magnesium 100 mg.\n\nLeeftijd\tAantal per dag\n4 - 8 jaar\t1 tablet\n14+\t3 tabletten", "300 mg"),
    ("These tablets each contain 100 mg magnesium.\n\nDo not exceed the recommended daily dose.", None),
    ("Per tablet:\nMagnesiumcomplex (citraat, oxide, malaat) 3000 mg\n\nNeem 1 tablet per dag.", None),
    ("Per tablet:\nMélange de citrate, oxyde et malate de magnésium 1200 mg\n\n1 comprimé par jour.", None),
]


@pytest.mark.parametrize(("text", "value"), DAYS)
def test_the_amount_a_day_is_the_amount_times_the_highest_portion(text: str, value: str | None) -> None:
    assert magnesium(text) == value


def test_the_same_dose_in_two_languages_is_one_dose() -> None:
    text = (
        "Neem 2 tabletten per dag. Per 2 tabletten: magnesium 200 mg.\n\n\n"
        "Prendre 2 comprimés par jour. Pour 2 comprimés : magnésium 200 mg."
    )
    assert magnesium(text) == "200 mg"


def test_rows_of_different_forms_add_up_and_sub_rows_do_not() -> None:
    rows = "Per tablet\nMagnesium (citraat)   100 mg\nMagnesium (oxide)   50 mg\n\n\nNeem 1 tablet per dag."
    assert magnesium(rows) == "150 mg"
    total = (
        "Per tablet\nMagnesium   150 mg\nwaarvan uit citraat   100 mg\nwaarvan uit oxide   50 mg\n\n\n1 tablet per dag."
    )
    assert magnesium(total) == "150 mg"


def test_workings_can_be_redone_by_hand() -> None:
    daily = facts("Take 2 capsules daily. Each capsule contains 750 mg magnesium oxide.").daily[0]
    assert daily.workings == "2 x 750 mg magnesium oxide x 0.603 = 904.5 mg magnesium a day"


def test_a_topical_product_has_no_daily_amount() -> None:
    assert facts("10 verstuivingen leveren 150 mg magnesium. Dagelijks 10 verstuivingen.", "topical").daily == ()


MATERIALS = [
    ("Par gélule :\nMinéraux d'eau de mer (source naturelle de magnésium) 350 mg\n\n2 gélules par jour.", None),
    ("Per tablet:\nZeewaterconcentraat, rijk aan magnesium 500 mg\n\nNeem 2 tabletten per dag.", None),
    ("Pro Kapsel:\nMeeresmineralien, u. a. mit Magnesium 500 mg\n\nTäglich 2 Kapseln.", None),
    ("Per capsule:\nDried marine minerals including magnesium 500 mg\n\nTake 2 capsules a day.", None),
    ("Per capsule:\nSea minerals 350 mg, of which magnesium 60 mg\n\nTake 2 capsules a day.", "120 mg"),
    ("Per capsule:\nMarine minerals (magnesium 60 mg)\n\nTake 2 capsules a day.", "120 mg"),
    ("Par gélule :\nMagnésium (de minéraux marins) 100 mg\n\n2 gélules par jour.", "200 mg"),
]


@pytest.mark.parametrize(("text", "expected"), MATERIALS)
def test_the_weight_of_minerals_of_the_sea_is_no_weight_of_magnesium(text: str, expected: str | None) -> None:
    assert magnesium(text) == expected


@pytest.mark.parametrize("none", ["–", "-", "0", "1"])
def test_a_dash_between_the_numbers_of_two_times_of_the_day_is_no_range(none: str) -> None:
    text = f"Dosage schedule\n              Morning   Noon   Evening\nCapsules            1      {none}         2\n"
    assert portions(text) == [f"{4 if none == '1' else 3} x 1 capsule"]
