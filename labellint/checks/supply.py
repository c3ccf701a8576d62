"""The days that a pack is said to last, against its number of units and the daily portion."""

from __future__ import annotations

from decimal import Decimal

import regex

from labellint.facts import Facts
from labellint.quantity import plain
from labellint.rulebook import AgreementRule
from labellint.verdict import Fault, figures

_NUMBER = regex.compile(r"\d{1,4}")
_OFF = Decimal(1)  #: days that a pack may last longer or shorter than it says
_SHARE = Decimal("0.05")  #: of these days, as 365 for a year


def check_supply(rule: AgreementRule, facts: Facts) -> list[Fault] | None:
    """One fault for each number of days that the pack does not last. None: there is nothing to compare, or the pack
    or the portion is told in more than one way."""
    counts = {each.count for each in facts.counts if not each.packs}
    portions = {(i.units_low * i.times_low, i.units_high * i.times_high) for i in facts.intakes}
    doubtful = any(intake.doubt or intake.rare or intake.audience is not None for intake in facts.intakes)
    said = [quote for topic in rule.topics for quote in facts.mentions.get(f"{rule.id}#topic-{topic}", ())]
    if len(counts) != 1 or len(portions) != 1 or doubtful or not said:
        return None
    count, (low, high) = Decimal(counts.pop()), portions.pop()
    if not low or not high:
        return None
    shortest, longest = count / high, count / low
    faults = []
    for quote in said:
        days = next((Decimal(number) for number in _NUMBER.findall(quote.text)), None)
        off = max(_OFF, days * _SHARE) if days is not None else _OFF
        if days is not None and not shortest - off <= days <= longest + off:
            faults.append(
                Fault(
                    problem="found",
                    category=rule.category,
                    quote=quote,
                    workings=f"{plain(count)} / {plain(high)} = {plain(shortest.quantize(_OFF))}",
                    values={
                        "here": figures(plain(days)),
                        "there": figures(plain(longest.quantize(_OFF))),
                        "count": figures(plain(count)),
                    },
                )
            )
    return faults
