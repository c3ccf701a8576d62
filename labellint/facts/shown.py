"""The percentage printed beside an amount as a check on it: where no reading of the label makes the two agree, nobody
knows which of them is right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from labellint.facts.records import Amount, Intake
from labellint.facts.shares import ratio_of
from labellint.quantity import Quantity

_FAR = Decimal("1.4")  #: times the amount, or less than one by that; nearer may be another reference, or rounded
_ROUGH = Decimal("0.08")  #: how far a ratio may be from the number of times it stands for, as a share


def contradicted(
    amounts: Sequence[Amount], factor: Decimal, intakes: Iterable[Intake], references: dict[str, Quantity]
) -> Decimal | None:
    """How many times an amount its percentage is of, where that is neither the amount nor any part of a day.

    ``amounts``: all those of one substance; ``factor``: by what the chosen one makes a day. None where one agrees.
    """
    told = [ratio for amount in amounts if (ratio := ratio_of(amount, references)) is not None]
    if not told or any(_is_meant(ratio, factor, intakes) for ratio in told):
        return None
    return next((ratio for ratio in told if not 1 / _FAR < ratio < _FAR), None)


def _is_meant(ratio: Decimal, factor: Decimal, intakes: Iterable[Intake]) -> bool:
    """Whether the percentage is of the amount, of a day, of what is taken at once, or of some of the units of a day."""
    if ratio == 1 or _near(ratio, factor) or (ratio < factor and _near(ratio, Decimal(max(1, round(ratio))))):
        return True
    return any(_near(ratio, part) for i in intakes for part in (i.units_high, i.units_low, i.times_high, i.times_low))


def _near(ratio: Decimal, other: Decimal) -> bool:
    return abs(ratio - other) <= other * _ROUGH
