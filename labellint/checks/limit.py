"""Limit rules: the amount of a substance a day against a dated maximum or minimum.

Broken if even the lowest amount that the form allows is over the limit; unsure if only the highest is, or if the
label leaves the sum open.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from labellint.facts import Daily, Facts
from labellint.nutrients import limits_of, nutrients
from labellint.quantity import Quantity, parse_quantity, plain
from labellint.register import Register
from labellint.rulebook import Context, LimitRule
from labellint.verdict import Fault, Market, Texts

_EMPTY = Texts(en="", nl="", fr="", de="")


def check_limit(
    rule: LimitRule, facts: Facts, market: Market, register: Register, context: Context
) -> list[Fault] | None:
    """The faults of amounts a day; None: the label does not hold the substance, or there is no limit."""
    if rule.table is not None:
        return _by_table(rule, facts, market, context)
    highest, lowest = _at(rule.max, context.as_of), _at(rule.min, context.as_of)
    if highest is None and lowest is None and "missing" not in rule.messages:
        return None
    daily = next((each for each in facts.daily if each.substance == rule.substance), None)
    if daily is None:
        return _absent(rule, facts)
    faults: list[Fault] = []
    if highest is not None:
        faults += _above(rule, daily, highest, market)
    if lowest is not None and "under" in rule.messages:
        faults += _below(rule, daily, lowest, market)
    return faults


def _by_table(rule: LimitRule, facts: Facts, market: Market, context: Context) -> list[Fault] | None:
    """Every substance of a table that the label declares."""
    place = rule.applies.market if isinstance(rule.applies.market, str) else "eu"
    daily = {each.substance: each for each in facts.daily if each.substance not in rule.other_than}
    judged = [
        limit
        for limit in limits_of(rule.table or "", place, context.as_of)
        if limit.judged and limit.substance in daily and not (limit.form and "beta-carotene" in facts.substances)
    ]
    if not judged:
        return None
    return [fault for limit in judged for fault in _above(rule, daily[limit.substance], limit.value, market)]


def _at(values: dict[dt.date, str], day: dt.date) -> Quantity | None:
    """The value that is law on a day."""
    past = [since for since in values if since <= day]
    return parse_quantity(values[max(past)]) if past else None


def _absent(rule: LimitRule, facts: Facts) -> list[Fault] | None:
    """The substance has no declared amount: missing where it is in the product, else nothing to judge."""
    if rule.substance not in facts.substances:
        return None
    if "missing" not in rule.messages:
        return []
    unread = bool(facts.unread or facts.unreadable)
    return [Fault(problem="missing", category="dose.missing", outcome="unsure" if unread else "broken")]


def _above(rule: LimitRule, daily: Daily, limit: Quantity, market: Market) -> list[Fault]:
    low, high = _in(daily.low, daily.unit, limit.unit), _in(daily.high, daily.unit, limit.unit)
    if low is None or high is None:
        return _unclear(rule, daily, daily.doubt or "unit", limit, market)
    if low > limit.value:
        return [
            Fault(
                problem="over",
                category="dose.over_limit",
                quote=daily.quotes[0] if daily.quotes else None,
                workings=daily.workings,
                values=_values(rule, daily, limit, market),
            )
        ]
    if high > limit.value:
        return _unclear(rule, daily, "form", limit, market)
    return []


def _below(rule: LimitRule, daily: Daily, limit: Quantity, market: Market) -> list[Fault]:
    high = _in(daily.high, daily.unit, limit.unit)
    if high is None or high >= limit.value:
        return []
    return [
        Fault(
            problem="under",
            category="dose.unclear",
            quote=daily.quotes[0] if daily.quotes else None,
            workings=daily.workings,
            values=_values(rule, daily, limit, market),
        )
    ]


def _unclear(rule: LimitRule, daily: Daily, reason: str, limit: Quantity, market: Market) -> list[Fault]:
    if "unclear" not in rule.messages:
        return []
    return [
        Fault(
            problem="unclear",
            category="dose.unclear",
            outcome="unsure",
            quote=daily.quotes[0] if daily.quotes else None,
            workings=daily.workings,
            values=_values(rule, daily, limit, market) | {"reason": rule.reasons.get(reason, _EMPTY)},
        )
    ]


def _in(value: Decimal | None, unit: str, wanted: str) -> Decimal | None:
    quantity = Quantity(value, unit).to(wanted) if value is not None else None
    return quantity.value if quantity else None


def _values(rule: LimitRule, daily: Daily, limit: Quantity, market: Market) -> dict[str, str | Texts]:
    """What messages may name: the amount a day, the limit, the law's position in the market."""
    shown = [value for value in (daily.low, daily.high) if value is not None]
    low, high = (shown[0], shown[-1]) if shown else (None, None)
    amount = "?" if low is None or high is None else plain(low) if low == high else f"{plain(low)}-{plain(high)}"
    if daily.value is not None and low is not None:
        amount = plain(daily.value)
    nutrient = nutrients().get(daily.substance)
    return {
        "substance": nutrient.name if nutrient else daily.substance.replace("-", " "),
        "amount": f"{amount} {daily.unit}",
        "limit": str(limit),
        "workings": daily.workings,
        "position": rule.positions.get(market, _EMPTY),
    }
