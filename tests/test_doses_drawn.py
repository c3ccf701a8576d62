"""Daily amounts on drawn tables: what a page draws round them must not be taken for their headings."""

from __future__ import annotations

from decimal import Decimal

import pytest

from labellint.facts import understand
from labellint.read import read_bytes
from tests.benchmarks.doses import make
from tests.benchmarks.doses.score import UNITS
from tests.doses import rulebook, vocabulary


@pytest.mark.parametrize(
    "name",
    [
        "b12-spray.fr.1",  # the name and the direction above, inside the rules of the table
        "b12-spray.en.1",
        "counted-drops.nl.1",
        "powder-spoon.de.2",  # "with magnesium" in the cell of "per 100 g"
        "magnesium-powder.en.2",  # "per daily serving of 2.5 g (1 measure)"
        "electrolyte-drink.en.1",
        "day-and-night-tables.nl.2",  # the heading of the second table in the last row of the first
        "day-and-night-tables.de.2",
        "day-and-night-tables.nl-fr.0",
        "drink-prepared.fr.1",  # "20 g + 500 ml d'eau" over two lines
        "children-syrup.de.0",
        "title-above.nl.2",  # "dose" heads the amounts, and a short title above the names says of how many units
        "title-above.en.2",
        "unit-day-columns.nl.2",  # "per" and "per day" side by side, above "tablet" and "(2 tablets)"
        "unit-day-columns.fr.2",
        "unit-day-columns.de.2",
        "unit-day-columns.en.2",
    ],
)
def test_the_amounts_a_day_of_a_drawn_table_are_what_an_inspector_would_compute(name: str) -> None:
    layout, language, seed = name.split(".")
    drawn = make(layout, language, int(seed), "pdf")
    found = understand(read_bytes(drawn.data, "label.pdf"), vocabulary(), rulebook(), "oral").daily
    told = {each.substance: each.value * UNITS[each.unit] for each in found if each.value is not None}
    names = {"folic-acid": "folate"}
    for substance, daily in drawn.truth.daily.items():
        value = told.get(names.get(substance, substance), Decimal(0))
        assert daily.value is not None
        assert abs(value - daily.value * UNITS[daily.unit]) <= value / 200
