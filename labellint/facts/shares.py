"""Percentages of the reference intake as a check on what the amounts of a table are per.

Where all rows of a table agree that the printed percentages are those of another amount (ten times as much, a third),
the amounts are per something else than was understood, unless that is the day.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec import structs

from labellint.facts.records import Amount
from labellint.quantity import Quantity

_LEAST = Decimal(4)  #: lower percentages are too coarse to compare
_ROUNDED = Decimal("1.01")  #: percentage points
_CLOSE = Decimal("0.06")  #: how far ratios of one table may be apart, as a share
_ROWS = 2  #: rows that must agree; one alone may be a slip of the label's


def ratios(amounts: Sequence[Amount], references: dict[str, Quantity]) -> dict[int, Decimal]:
    """For each table whose percentages are of another amount: how many times the printed one that is."""
    rows: dict[int, dict[str, list[Decimal]]] = {}
    for amount in amounts:
        ratio = ratio_of(amount, references)
        if ratio is not None:
            rows.setdefault(amount.place, {}).setdefault(amount.substance, []).append(ratio)
    found: dict[int, Decimal] = {}
    for place, substances in rows.items():
        apart = [told[0] for told in substances.values() if all(ratio != 1 for ratio in told)]
        others = [a for a in amounts if a.place == place and a.percent is None and a.substance in substances]
        if len(apart) < _ROWS or len(apart) < len(substances) or any(_fits(a, amounts, references) for a in others):
            continue
        if max(apart) - min(apart) <= max(apart) * _CLOSE:
            found[place] = apart[0]
    return found


def ratio_of(amount: Amount, references: dict[str, Quantity]) -> Decimal | None:
    """What the printed percentage is of, as a multiple of the amount beside it; 1 where they agree."""
    reference = references.get(amount.substance)
    quantity = Quantity(amount.value, amount.unit).to(reference.unit) if reference is not None else None
    usable = amount.percent is not None and amount.percent >= _LEAST and amount.percent_units is None
    if reference is None or quantity is None or not quantity.value or not usable or amount.counts != "element":
        return None
    assert amount.percent is not None
    percent = quantity.value / reference.value * 100
    if abs(percent - amount.percent) <= max(_ROUNDED, percent * _CLOSE):
        return Decimal(1)
    return amount.percent / percent


def _fits(amount: Amount, amounts: Sequence[Amount], references: dict[str, Quantity]) -> bool:
    """Whether another amount of the row is the one that the percentage is of."""
    return any(
        other.place == amount.place
        and other.substance == amount.substance
        and other.percent is not None
        and ratio_of(structs.replace(amount, percent=other.percent), references) == 1
        for other in amounts
    )
