"""What amounts are per, where a sentence below the table says so, and rows that head no column."""

from __future__ import annotations

from decimal import Decimal

from tests.doses import facts


def test_a_sentence_below_the_notes_says_what_the_amounts_are_per() -> None:
    text = (
        "Active      Content   %NRV\nMagnesium    150 mg    40%\nVitamin E      6 mg    50%\n\n"
        "NRV = Nutrient Reference Value\n\nValues per capsule.\n\nDirections: take two capsules per day.\n"
    )
    assert {d.substance: d.value for d in facts(text).daily}["magnesium"] == Decimal(300)


def test_the_sugars_of_a_table_are_not_what_its_amounts_are_per() -> None:
    text = (
        "Per 3 gummies (7,5 g)              % van de RI*\n-----------------------------------------------\n"
        "Waarvan suikers            4,2 g\nMagnesium                56,4 mg            15%\n"
        "Mangaan                  0,75 mg            38%\n\nKauw 3 gummies per dag.\n"
    )
    assert {d.substance: d.value for d in facts(text).daily}["magnesium"] == Decimal("56.4")
