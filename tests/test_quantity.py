"""Numbers as printed in four languages, units, and the share of magnesium in its compounds."""

from __future__ import annotations

import csv
from decimal import Decimal

import pytest

from labellint.compounds import compounds, share_of
from labellint.quantity import Quantity, elements, fraction, molar_mass, parse_number, parse_quantity, style_shown
from labellint.register import RULES_DIR
from labellint.rulebook import load


@pytest.mark.parametrize(
    ("printed", "style", "usual", "value", "certain"),
    [
        ("300", None, None, "300", True),
        ("0,5", None, None, "0.5", True),
        ("0,375", None, ".", "0.375", True),
        ("1.000", None, ",", "1000", True),
        ("1,000", None, ".", "1000", True),
        ("1.000", ",", None, "1000", True),
        ("1.000", ".", ",", "1.000", True),
        ("1,000", ".", ",", "1000", True),
        ("1.234,5", None, ".", "1234.5", True),
        ("1,234.5", None, ",", "1234.5", True),
        ("1.234.567", None, None, "1234567", True),
        ("1,125", None, ",", "1.125", False),
        ("1.125", None, ".", "1.125", False),
        ("1.000", None, None, "1000", False),
        ("56,25", None, ".", "56.25", True),
    ],
)
def test_a_number_is_read_by_what_the_label_shows(
    printed: str, style: str | None, usual: str | None, value: str, certain: bool
) -> None:
    assert parse_number(printed, style, usual) == (Decimal(value), certain)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("printed", "shown"), [("1,4", ","), ("1.4", "."), ("0.375", "."), ("1.000", None), ("1.234,5", ","), ("12", None)]
)
def test_a_number_shows_its_decimal_point_only_where_it_must(printed: str, shown: str | None) -> None:
    assert style_shown(printed) == shown


@pytest.mark.parametrize(
    ("quantity", "unit", "value"), [("450 mg", "g", "0.45"), ("0.3 g", "mg", "300"), ("75 µg", "mg", "0.075")]
)
def test_units_of_mass_convert_exactly(quantity: str, unit: str, value: str) -> None:
    converted = parse_quantity(quantity).to(unit)
    assert converted is not None
    assert converted.value == Decimal(value)


def test_international_units_do_not_convert_to_mass() -> None:
    assert Quantity(Decimal(800), "IU").to("µg") is None


@pytest.mark.parametrize(
    ("formula", "atoms"),
    [
        ("MgO", {"Mg": 1, "O": 1}),
        ("Mg3(C6H5O7)2·9H2O", {"Mg": 3, "C": 12, "H": 28, "O": 23}),
        ("4MgCO3·Mg(OH)2·5H2O", {"Mg": 5, "C": 4, "O": 19, "H": 12}),
    ],
)
def test_a_formula_is_counted_atom_by_atom(formula: str, atoms: dict[str, int]) -> None:
    assert elements(formula) == atoms


@pytest.mark.parametrize("formula", ["", "Mg(OH", "MgXy2", "mgo", "Mg O", "Mg)2"])
def test_what_is_no_formula_is_refused(formula: str) -> None:
    with pytest.raises(ValueError, match="not a formula"):
        elements(formula)


def test_masses_and_shares_of_the_table_follow_from_the_formulas() -> None:
    symbols = {"magnesium": "Mg", "calcium": "Ca", "zinc": "Zn", "iron": "Fe", "copper": "Cu", "manganese": "Mn"}
    symbols |= {"selenium": "Se", "chromium": "Cr", "iodine": "I", "molybdenum": "Mo", "potassium": "K"}
    with (RULES_DIR / "data" / "compounds.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["formula"]]
    assert len(rows) > 100
    for row in rows:
        assert abs(molar_mass(row["formula"]) - Decimal(row["molar_mass"])) < Decimal("0.02"), row["id"]
        share = fraction(row["formula"], symbols[row["substance"]])
        assert abs(share - Decimal(row["fraction"])) < Decimal("0.0001"), row["id"]


def test_a_name_that_leaves_the_hydrate_open_gives_a_range() -> None:
    share = share_of(["chloride-anhydrous", "chloride-hexahydrate"])
    assert (share.low, share.value, share.high) == (Decimal("0.1196"), None, Decimal("0.2553"))


def test_a_commercial_grade_below_theory_is_a_tolerance() -> None:
    share = compounds()["bisglycinate"].share
    assert (share.low, share.value, share.high) == (Decimal("0.13"), Decimal("0.1410"), Decimal("0.1410"))


def test_every_form_in_the_lexicon_has_a_row_in_the_table() -> None:
    known = compounds()
    for entry in load().entries("compound").values():
        for form in (entry.value or entry.id).split():
            assert form in known, entry.id


def test_reference_intakes_of_the_lexicon_are_those_of_the_table_of_limits() -> None:
    with (RULES_DIR / "data" / "limits.csv").open(encoding="utf-8", newline="") as file:
        stated = {
            f"{row['value']} {row['unit'].split()[0]}" for row in csv.DictReader(file) if row["quantity"] == "nrv"
        }
    shown = {entry.id: entry.value for entry in load().entries("substance").values() if entry.value}
    assert len(shown) == 27
    assert set(shown.values()) <= stated
    assert shown["magnesium"] == "375 mg"
