"""Percentages of the reference intake beside the amounts of a row: which amount they are of."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec import structs

from labellint.facts.basis import Basis
from labellint.facts.declared import Declaration, Value
from labellint.facts.records import Amount
from labellint.quantity import Quantity

_CLOSE = Decimal("0.04")  #: how far a declared percentage may be off, as a share of itself ...
_ONE = Decimal("1.01")  #: ... or in percentage points


class Percentages:
    """Compares printed percentages with the reference intake of each substance."""

    def __init__(self, references: dict[str, Quantity]) -> None:
        self.references = references

    def is_share(self, substance: str, value: Value) -> bool:
        """Whether the percentage beside an amount is that of the amount as an element."""
        reference = self.references.get(substance)
        amount = value.quantity.to(reference.unit) if reference else None
        if reference is None or amount is None or value.percent is None:
            return False
        percent = amount.value / reference.value * 100
        return abs(percent - value.percent) <= max(_ONE, percent * _CLOSE)

    def of_element(self, row: Declaration, columns: Sequence[Basis]) -> Declaration:
        """Of columns for the compound and its element, the element: the lesser amount, which the percentage is of."""
        values = row.values
        percent = next((value.percent for value in values if value.percent is not None), None)
        if len(values) != 2 or percent is None or len(columns) > 1 or any(value.basis for value in values):
            return row
        if columns and columns[0].per in ("100g", "100ml"):
            return row  # the other column is per portion
        share = structs.replace(values[1], percent=percent)
        told = self.is_share(row.substance, share) and not self.is_share(
            row.substance, structs.replace(values[0], percent=percent)
        )
        whole = values[0].quantity.to(values[1].quantity.unit)
        if not told or whole is None or whole.value <= values[1].quantity.value:
            return row
        return structs.replace(row, values=[structs.replace(share, percent_at=values[1].percent_at)], elemental=True)

    def contradict(self, row: Declaration) -> bool:
        """Whether a percentage of the row is that of none of its amounts."""
        if row.compound or row.substance not in self.references:
            return False
        shares = [value.percent for value in row.values if value.percent is not None]
        return any(
            not any(self.is_share(row.substance, structs.replace(value, percent=share)) for value in row.values)
            for share in shares
        )


def is_reference(amount: Amount, found: list[Amount], references: dict[str, Quantity]) -> bool:
    """Whether an amount is the reference intake that a footnote gives, below a row with its percentage of it."""
    reference = references.get(amount.substance)
    if (
        reference is None
        or amount.percent is not None
        or (amount.value, amount.unit) != (reference.value, reference.unit)
    ):
        return False
    return any(
        other.place == amount.place
        and other.substance == amount.substance
        and other.percent not in (None, Decimal(100))
        and (amount.per is None or _basis(other) == _basis(amount))  # and no other column of the row
        for other in found
    )


def _basis(amount: Amount) -> tuple[object, ...]:
    return amount.per, amount.units, amount.basis_unit
