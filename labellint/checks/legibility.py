"""Whether the words of other rules are printed large enough, and with enough contrast, to be read."""

from __future__ import annotations

from msgspec import structs

from labellint.facts import Facts, Print
from labellint.label import LANGUAGES, Language
from labellint.register import Register
from labellint.rulebook import Context, LegibilityRule, Market
from labellint.verdict import Fault, Texts, figures

_SAME = 0.02  #: mm or ratio; prints this near are of one size
_PICTURED = 1.1  #: times larger that print may be than it seems in a picture
_TOLERANCE = 0.005  #: mm or ratio; what is measured is rounded


def check_legibility(
    rule: LegibilityRule, facts: Facts, market: Market, register: Register, context: Context
) -> list[Fault] | None:
    """One fault for the worst place, with the number of others; pale print has one in each language, since each has
    its own colour as often as not. None: nothing could be measured.

    What is printed several times must be legible once: the best print of each rule's words, in each language, counts.
    """
    best: dict[tuple[str, Language | None], Print] = {}
    for each in facts.prints:
        measured = _measured(rule, each)
        if each.rule in rule.of and measured is not None:
            known = best.get((each.rule, each.quote.language))
            if known is None or measured > (_measured(rule, known) or 0):
                best[each.rule, each.quote.language] = each
    if not best:
        return None
    scaled = bool(facts.mentions.get(f"{rule.id}#scaled"))
    ordered = sorted(best.items(), key=lambda item: rule.of.index(item[0][0]))
    groups: dict[Language | None, list[tuple[Print, Fault]]] = {}
    for (_, language), each in ordered:
        fault = _fault(rule, each, context, scaled)
        if fault is not None:
            groups.setdefault(language if rule.measure == "contrast" else None, []).append((each, fault))
    return [_worst(rule, low) for low in groups.values()]


def _worst(rule: LegibilityRule, low: list[tuple[Print, Fault]]) -> Fault:
    measured = [(fault.outcome, _measured(rule, each) or 0, fault) for each, fault in low]
    outcome, least, _ = min(measured, key=lambda each: (each[0], each[1]))
    worst = next(fault for kind, value, fault in measured if kind == outcome and value <= least + _SAME)
    return structs.replace(worst, values={**worst.values, "more": _others(rule, len(low) - 1)})


def _others(rule: LegibilityRule, number: int) -> str | Texts:
    """How many other places are as small, as the rule tells it; nothing where there are none."""
    if rule.more is None or not number:
        return ""
    return Texts(**{language: rule.more.in_(language).replace("{n}", str(number)) for language in LANGUAGES})


def _measured(rule: LegibilityRule, each: Print) -> float | None:
    return each.height_mm if rule.measure == "height" else each.contrast


def _fault(rule: LegibilityRule, each: Print, context: Context, scaled: bool) -> Fault | None:
    """Below the least for small packs: broken; between both, with a pack of unknown size: unsure.

    In capitals only, on artwork that is not drawn at its own size, or hardly less in a picture, what is below is unsure
    too.
    """
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
    problem = "unsure" if unsure else "low"
    if scaled and "scaled" in rule.messages:
        problem = "scaled"
    elif each.capitals and "capitals" in rule.messages:
        problem = "capitals"
    return Fault(
        problem=problem,
        category=rule.category,
        outcome="broken" if problem == "low" and not (each.pictured and measured > least / _PICTURED) else "unsure",
        quote=each.quote,
        workings=f"{measured:.2f} < {least:g}",
        values={"measured": figures(f"{measured:.2f}"), "least": figures(f"{least:g}")},
    )
