"""Limit rules: the amount of a substance a day against a dated maximum or minimum.

Broken if even the lowest amount that the form allows is over the limit; unsure if only the highest is, or if the
label leaves the sum open.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from msgspec import structs

from labellint.facts import Daily, Facts
from labellint.label import LANGUAGES
from labellint.nutrients import Limit, limits_of, name_of
from labellint.quantity import Quantity, parse_quantity, plain
from labellint.register import Register
from labellint.rulebook import Context, LimitRule
from labellint.verdict import Fault, Market, Texts, figures

_EMPTY = Texts(en="", nl="", fr="", de="")
_NONE = Decimal(0)
_RETINOL, _CAROTENE = "retinol", "beta-carotene"  #: vitamin A as such, and what the body makes it of


def check_limit(
    rule: LimitRule, facts: Facts, market: Market, register: Register, context: Context
) -> list[Fault] | None:
    """The faults of amounts a day; None: the label does not hold the substance, or there is no limit."""
    if rule.table is not None:
        return _by_table(rule, facts, market, context)
    if "topical" in rule.messages:
        return _topical(rule, facts)
    highest, lowest = _at(rule.max, context.as_of), _at(rule.min, context.as_of)
    if highest is None and lowest is None and rule.split is None and "missing" not in rule.messages:
        return None
    daily = next((each for each in facts.daily if each.substance == rule.substance), None)
    if daily is None:
        return _absent(rule, facts)
    faults: list[Fault] = []
    if highest is not None:
        faults += _above(rule, daily, highest, market)
    if lowest is not None and "under" in rule.messages:
        faults += _below(rule, daily, lowest, market)
    return faults + _audience(rule, facts) + _together(rule, facts, daily, market)


def _topical(rule: LimitRule, facts: Facts) -> list[Fault] | None:
    """Amounts per spray, portion or day on a product for the skin: they read like an intake and are none."""
    mine = [a for a in facts.amounts if a.substance == rule.substance and a.counts != "additive"]
    told = [a for a in mine if a.per in ("unit", "day", "portion") and a.basis_unit not in ("g", "ml")]
    return [Fault(problem="topical", category="dose.topical", quote=a.whole or a.quote) for a in told] if mine else None


def _audience(rule: LimitRule, facts: Facts) -> list[Fault]:
    """Portions for children who are too young; unsure where the label gives only the highest age."""
    if rule.from_years is None:
        return []
    faults: dict[tuple[str, str | None], Fault] = {}
    for intake in facts.intakes:
        low, high = intake.low_years, intake.high_years
        young = low < rule.from_years if low is not None else high is not None and intake.audience == "children"
        if not young:
            continue
        certain = low is not None or (high is not None and high < rule.from_years)
        quote = intake.audience_quote or intake.quote
        fault = Fault(
            problem="audience",
            category="dose.audience",
            outcome="broken" if certain else "unsure",
            quote=quote,
            values={"years": str(rule.from_years)},
        )
        faults.setdefault((quote.text, quote.language), fault)
    return list(faults.values())


def _together(rule: LimitRule, facts: Facts, daily: Daily, market: Market) -> list[Fault]:
    """A day's amount that should be split, and is taken at once."""
    split = parse_quantity(rule.split) if rule.split else None
    value = _in(daily.value, daily.unit, split.unit) if split else None
    if split is None or value is None or value <= split.value or not facts.intakes:
        return []
    most = max(facts.intakes, key=lambda intake: intake.units_high * intake.times_high)
    if most.times_high > 1 or most.units_high > 1 or most.quote is None:
        return []
    values = _values(rule, daily, split, market)
    return [Fault(problem="together", category="dose.unclear", quote=most.quote, values=values)]


def limited(rule: LimitRule, facts: Facts, context: Context) -> list[Limit]:
    """The limits of a table that are known well enough, of every substance that the label declares."""
    place = rule.applies.market if isinstance(rule.applies.market, str) else "eu"
    declared = {each.substance for each in facts.daily}.difference(rule.other_than)
    return [
        limit
        for limit in limits_of(rule.table or "", place, context.as_of)
        if limit.substance in declared and (limit.judged or is_of_form(limit, facts))
    ]


def is_of_form(limit: Limit, facts: Facts) -> bool:
    """Whether a limit of one chemical form is known well enough, and the label declares the substance in that form."""
    forms = {a.form for a in facts.amounts if a.substance == limit.substance and a.counts != "additive"}
    return limit.sure and limit.form.replace(" ", "-") in forms


def _of_preformed(daily: Daily, facts: Facts) -> Daily:
    """Vitamin A a day without the beta-carotene that may be a part of it."""
    named = [a.named for a in facts.amounts if a.substance == daily.substance and not a.part]
    if named and all(each == (_CAROTENE,) for each in named):
        return structs.replace(daily, value=_NONE, low=_NONE, high=_NONE, doubt=None)
    told = _CAROTENE in facts.substances or any(_CAROTENE in each for each in named)
    if not told or daily.high is None:
        return daily
    part = next((each for each in facts.daily if each.substance == _CAROTENE), None)
    carotene = _in(part.high, part.unit, daily.unit) if part is not None else None
    low = max(daily.high - carotene, _NONE) if carotene is not None else _NONE
    return structs.replace(daily, value=None, low=low, doubt=daily.doubt or "form")


def _by_table(rule: LimitRule, facts: Facts, market: Market, context: Context) -> list[Fault] | None:
    """Every substance of a table that the label declares."""
    judged = limited(rule, facts, context)
    daily = {each.substance: each for each in facts.daily}
    if not judged:
        return None
    told = [(limit, daily[limit.substance]) for limit in judged]
    told = [(limit, _of_preformed(each, facts) if limit.form == _RETINOL else each) for limit, each in told]
    faults = [fault for limit, each in told for fault in _above(rule, each, limit.value, market)]
    unclear = [fault for fault in faults if fault.problem == "unclear"]
    return [fault for fault in faults if fault.problem != "unclear"] + _as_one(unclear)


def _as_one(faults: list[Fault]) -> list[Fault]:
    """What is not clear of several substances, told once: a product of twelve vitamins may lack one portion."""
    if len(faults) < 2:
        return faults
    names = [fault.values["substance"] for fault in faults]
    each = {
        language: ", ".join(name.in_(language) for name in names if isinstance(name, Texts)) for language in LANGUAGES
    }
    return [structs.replace(faults[0], values=faults[0].values | {"substance": Texts(**each)})]


def _at(values: dict[dt.date, str], day: dt.date) -> Quantity | None:
    """The value that is law on a day."""
    past = [since for since in values if since <= day]
    return parse_quantity(values[max(past)]) if past else None


def _absent(rule: LimitRule, facts: Facts) -> list[Fault] | None:
    """The substance has no declared amount: missing where it is in the product and the rule asks for it, else nothing
    to judge; an amount that nobody knows keeps no limit."""
    if rule.substance not in facts.substances or "missing" not in rule.messages:
        return None
    unread = bool(facts.unread or facts.unreadable)
    return [Fault(problem="missing", category="dose.missing", outcome="unsure" if unread else "broken")]


def _above(rule: LimitRule, daily: Daily, limit: Quantity, market: Market) -> list[Fault]:
    low, high = _in(daily.low, daily.unit, limit.unit), _in(daily.high, daily.unit, limit.unit)
    if low is None or high is None:
        return _unclear(rule, daily, daily.doubt or "unit", limit, market)
    if low > limit.value or (high > limit.value and daily.doubt == "portion"):  # who takes the most that is told
        dangerous = parse_quantity(rule.dangerous).to(limit.unit) if rule.dangerous else None
        return [
            Fault(
                problem="dangerous" if dangerous is not None and low >= dangerous.value else "over",
                category="dose.over_limit",
                quote=daily.quotes[0] if daily.quotes else None,
                workings=daily.workings,
                values=_values(rule, daily, limit, market),
            )
        ]
    if high > limit.value:
        return _unclear(rule, daily, daily.doubt or "form", limit, market)
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
    return {
        "substance": name_of(daily.substance),
        "amount": figures(f"{amount} {daily.unit}"),
        "limit": figures(str(limit)),
        "workings": daily.workings,
        "position": rule.positions.get(market, _EMPTY),
    }
