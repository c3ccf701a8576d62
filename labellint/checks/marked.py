"""Dates of durability and lot numbers: the same in every place, and a date that the calendar has and that is near."""

from __future__ import annotations

from msgspec import structs

from labellint.facts import Facts, Marked
from labellint.label import LANGUAGES, Language
from labellint.rulebook import AgreementRule, Context
from labellint.verdict import Fault

_WHOLE = 3  #: signs of a lot number; "lot de 2" is none


def check_marked(rule: AgreementRule, facts: Facts, context: Context) -> list[Fault] | None:
    """One fault for each date that cannot be or is too far off, or each language with another than the first, and for
    another in the same language or in none. None: there is none."""
    marked = facts.dates if rule.between == "dates" else facts.codes
    if not marked:
        return None
    if "impossible" in rule.messages:
        impossible = {each.code: each for each in reversed(marked) if not each.possible}
        found = [_fault(rule, each, "impossible", {}) for each in reversed(impossible.values())]
        last = context.as_of.year + rule.years if rule.years is not None else None
        far = {e.code: e for e in reversed(marked) if e.possible and last is not None and int(e.code[:4]) > last}
        return found + [_unsure(rule, each, "far", {"years": str(rule.years)}) for each in reversed(far.values())]
    told: dict[Language, list[Marked]] = {}
    for each in marked:
        if each.quote.language is not None:
            told.setdefault(each.quote.language, []).append(each)
    first, *others = [told[language] for language in LANGUAGES if language in told] or [[]]
    sure = [each for each in marked if each.quote.confidence == 1 and len(each.code) >= _WHOLE]
    if not others and len(sure) < 2:
        return None
    codes = {each.code for each in first}
    faults = [
        _fault(rule, other[0], "found", {"there": first[0].quote.text})
        for other in others
        if codes.isdisjoint(each.code for each in other)
    ]
    odd = next((each for each in sure if not _same(each.code, sure[0].code)), None)
    return faults or ([_unsure(rule, odd, "found", {"there": sure[0].quote.text})] if odd is not None else [])


def _same(some: str, other: str) -> bool:
    """Whether two dates or lot numbers may be the same: a month says no day."""
    return some.startswith(other) or other.startswith(some)


def _unsure(rule: AgreementRule, marked: Marked, problem: str, values: dict[str, str]) -> Fault:
    return structs.replace(_fault(rule, marked, problem, values), outcome="unsure")


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
