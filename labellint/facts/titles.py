"""The amount in the name of a product, "Magnesium 400 mg forte", against the amounts of its table."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec import structs

from labellint.facts.records import Amount, Daily
from labellint.quantity import Quantity

_SAME = Decimal("0.02")
_TIMES = 12  #: units of a day or portion, at most, of which the name may tell one or all


def against_title(daily: Daily, amounts: Sequence[Amount]) -> Daily:
    """The amount a day, left open where the name of the product tells an amount that nothing else explains."""
    if daily.value is None or daily.low is None or daily.high is None:
        return daily
    told = [value for a in amounts if not a.titled and (value := _in(a, daily.unit)) is not None]
    titles = [value for a in amounts if a.titled and a.counts == "element" and (value := _in(a, daily.unit))]
    odd = [title for title in titles if not any(_is_of(title, value) for value in (*told, daily.value))]
    if not told or not odd:
        return daily
    return structs.replace(daily, value=None, low=min(daily.low, *odd), high=max(daily.high, *odd), doubt="differs")


def _is_of(title: Decimal, value: Decimal) -> bool:
    """Whether an amount is that of the title, or of so many units of which the title tells one or all."""
    more, less = max(title, value), min(title, value)
    times = round(more / less) if less else 0
    return 0 < times <= _TIMES and abs(more - less * times) <= more * _SAME


def _in(amount: Amount, unit: str) -> Decimal | None:
    quantity = Quantity(amount.value, amount.unit).to(unit)
    return quantity.value if quantity is not None else None
