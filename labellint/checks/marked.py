"""Dates of durability and lot numbers: the same in every language, and a date that the calendar has."""

from __future__ import annotations

from labellint.facts import Facts, Marked
from labellint.label import LANGUAGES, Language
from labellint.rulebook import AgreementRule
from labellint.verdict import Fault


def check_marked(rule: AgreementRule, facts: Facts) -> list[Fault] | None:
    """One fault for each date that cannot be, or each language with another than the first. None: there is none."""
    marked = facts.dates if rule.between == "dates" else facts.codes
    if not marked:
        return None
    if "impossible" in rule.messages:
        impossible = {each.code: each for each in reversed(marked) if not each.possible}
        return [_fault(rule, each, "impossible", {}) for each in reversed(impossible.values())]
    told: dict[Language, list[Marked]] = {}
    for each in marked:
        if each.quote.language is not None:
            told.setdefault(each.quote.language, []).append(each)
    first, *others = [told[language] for language in LANGUAGES if language in told] or [[]]
    if not others:
        return None
    codes = {each.code for each in first}
    return [
        _fault(rule, other[0], "found", {"there": first[0].quote.text})
        for other in others
        if codes.isdisjoint(each.code for each in other)
    ]


def _fault(rule: AgreementRule, marked: Marked, problem: str, values: dict[str, str]) -> Fault:
    """Unsure where OCR may have misread a digit."""
    return Fault(
        problem=problem,
        category=rule.category,
        outcome="broken" if marked.quote.confidence == 1 else "unsure",
        quote=marked.quote,
        language=marked.quote.language,
        values={**values},
    )
