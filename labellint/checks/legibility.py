"""Whether the words of other rules are printed large enough, and with enough contrast, to be read."""

from __future__ import annotations

from labellint.facts import Facts
from labellint.facts.records import Print
from labellint.register import Register
from labellint.rulebook import Context, LegibilityRule, Market
from labellint.verdict import Fault

_TOLERANCE = 0.005  #: mm or ratio; what is measured is rounded


def check_legibility(
    rule: LegibilityRule, facts: Facts, market: Market, register: Register, context: Context
) -> list[Fault] | None:
    """One fault for each place that is printed too small or too pale. None: nothing could be measured."""
    prints = [each for each in facts.prints if each.rule in rule.of and _measured(rule, each) is not None]
    if not prints:
        return None
    faults = [_fault(rule, each, context) for each in prints]
    return [fault for fault in faults if fault is not None]


def _measured(rule: LegibilityRule, each: Print) -> float | None:
    return each.height_mm if rule.measure == "height" else each.contrast


def _fault(rule: LegibilityRule, each: Print, context: Context) -> Fault | None:
    """Below the least for small packs: broken; between both, with a pack of unknown size: unsure."""
    measured = _measured(rule, each)
    if measured is None or measured >= rule.least - _TOLERANCE:
        return None
    least = rule.least
    unsure = False
    if rule.least_small is not None and rule.small_cm2 is not None:
        side = context.largest_side_cm2
        if side is not None and side < rule.small_cm2:
            least = rule.least_small
        elif side is None:
            unsure = measured >= rule.least_small - _TOLERANCE
            least = rule.least if unsure else rule.least_small
        if measured >= least - _TOLERANCE:
            return None
    return Fault(
        problem="unsure" if unsure and "unsure" in rule.messages else "low",
        category=rule.category,
        outcome="unsure" if unsure else "broken",
        quote=each.quote,
        workings=f"{measured:.2f} < {least:g}",
        values={"measured": f"{measured:.2f}", "least": f"{least:g}"},
    )
