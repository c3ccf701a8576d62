"""An amount beside the name of an element and that of its compound: what it is an amount of."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.doses import facts, magnesium


def _range(text: str) -> tuple[Decimal | None, Decimal | None, str | None]:
    daily = next(each for each in facts(text).daily if each.substance == "magnesium")
    assert daily.value is None
    return daily.low, daily.high, daily.doubt


@pytest.mark.parametrize("text", [
    "Voedingssupplement. Magnesium 1000 mg magnesiumcitraat per tablet. Neem 1 tablet per dag.",
    "Complément alimentaire. Magnésium : 1000 mg citrate de magnésium par comprimé. Prendre 1 comprimé par jour.",
    "Nahrungsergänzungsmittel. Magnesium 1000 mg Magnesiumcitrat pro Tablette. Täglich 1 Tablette.",
    "Food supplement. Magnesium - 1000 mg magnesium citrate per tablet. Take 1 tablet a day.",
    "Food supplement. Per tablet\nMagnesium 1000 mg magnesium citrate\nVitamin B6 1.4 mg 100%\nTake 1 tablet a day.",
    "Voedingssupplement. Magnesium 1000 mg\nmagnesiumcitraat per tablet.\nNeem 1 tablet per dag.",
])  # fmt: skip
def test_an_amount_between_the_element_and_its_compound_is_of_either(text: str) -> None:
    assert _range(text) == (145, 1000, "form")


@pytest.mark.parametrize("text", [
    "Magnesium (als citraat) 1000 mg per tablet. Neem 1 tablet per dag.",
    "Magnésium (citrate de magnésium) 1000 mg par comprimé. Prendre 1 comprimé par jour.",
    "Magnesium (als Citrat) 1000 mg pro Kapsel. Täglich 1 Kapsel.",
    "Magnesium as magnesium citrate 1000 mg per capsule. Take 1 capsule a day.",
])  # fmt: skip
def test_an_element_that_no_unit_can_hold_in_its_form_may_be_the_weight_of_the_form(text: str) -> None:
    assert _range(text) == (145, 1000, "form")


@pytest.mark.parametrize(("text", "expected"), [
    # custom and law: the amount beside the element with its form is that of the element
    ("Magnesium (als citraat) 200 mg per tablet. Neem 1 tablet per dag.", "200 mg"),
    ("Magnésium (citrate) 300 mg par gélule. Prendre 1 gélule par jour.", "300 mg"),
    ("Magnesium (als Bisglycinat) 120 mg pro Kapsel. Täglich 2 Kapseln.", "240 mg"),
    ("Magnesium 150 mg (magnesium oxide) per tablet. Take 1 tablet a day.", "150 mg"),
    # 1000 mg in six capsules fits
    ("Magnesium (als citraat) 1000 mg per 6 capsules. Neem 6 capsules per dag.", "1000 mg"),
    # the percentage tells which of the two it is
    ("Per stick: magnesium 400 mg magnesiumoxide 107 % RI. Neem 1 stick per dag.", "400 mg"),
    ("Pro Kapsel: Magnesium 720 mg Magnesiumbisglycinat 27 % NRV. Täglich 1 Kapsel.", "101.52 mg"),
    # "of", or brackets round both, or the element behind it
    ("Magnésium 1000 mg de citrate de magnésium par comprimé. 1 comprimé par jour.", "161.6 mg"),
    ("Magnesium, 1000 mg of magnesium citrate per tablet. Take 1 tablet a day.", "161.6 mg"),
    ("Magnesium (1000 mg magnesiumcitraat) per tablet. Neem 1 tablet per dag.", "161.6 mg"),
    ("1000 mg Magnesiumcitrat pro Tablette. Täglich 1 Tablette.", "161.6 mg"),
    ("Magnesium 1000 mg magnesium bisglycinate (120 mg elemental magnesium) per capsule. Take 2 a day.", "240 mg"),
    # each has its own amount, or the compound begins a list of ingredients
    ("Per tablet: magnesium 300 mg, magnesium citrate 1850 mg. Take 1 tablet a day.", "300 mg"),
    ("Per tablet: Magnesium 300 mg\nMagnesium citrate, cellulose, stearic acid.\nTake 1 tablet a day.", "300 mg"),
])  # fmt: skip
def test_what_an_amount_beside_two_names_is_of(text: str, expected: str) -> None:
    assert magnesium(text) == expected
