"""The nutrition declaration: how much protein, sugars, salt ... a food holds, and its energy value.

Only a nutrition claim asks for it, so it is read where a label makes one. Amounts have the slugs of
``rules/lexicon/macronutrients.yaml``; an energy value, in kcal, is per the same as the nutrients in its column.
"""

from __future__ import annotations

from itertools import pairwise

from msgspec import structs

from labellint.facts.amounts import find_amounts
from labellint.facts.grids import grids
from labellint.facts.reading import Reading
from labellint.facts.records import Amount
from labellint.facts.scan import Scan
from labellint.quantity import parse_number

KCAL = "kcal"
ENERGY = "energy"  #: the slug of the energy value


def find_macronutrients(reading: Reading) -> tuple[Amount, ...]:
    """The declared amounts of nutrients, then the energy values, in reading order."""
    scan = Scan(reading, "macronutrient")
    amounts = find_amounts(scan, grids(scan))
    values = [
        parse_number(number.text, scan.style, scan.setting.usual)[0]
        for passage in reading.passages
        for number, unit in pairwise(passage.tokens)
        if unit.text == KCAL and number.text[0].isdigit()
    ]
    by_substance: dict[str, list[Amount]] = {}
    for amount in amounts:
        by_substance.setdefault(amount.substance, []).append(amount)
    rows = [row for row in by_substance.values() if len(row) == len(values)]
    if not values or not rows:
        return amounts
    energy = [structs.replace(a, substance=ENERGY, value=v, unit=KCAL) for a, v in zip(rows[0], values, strict=True)]
    return (*amounts, *energy)
