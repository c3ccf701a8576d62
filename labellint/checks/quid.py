"""The shares of ingredients (QUID) that the lists of the languages give: the same in each."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import regex

from labellint.checks.said import in_language
from labellint.facts import Facts
from labellint.label import LANGUAGES, Language, Quote
from labellint.register import Register
from labellint.rulebook import AgreementRule
from labellint.verdict import Fault, Texts

_SHARE = regex.compile(r"(?<![\d.,])(\d{1,3}(?:[.,]\d+)?)\s?%")

Shares = list[tuple[Decimal, Quote]]


def check_quid(rule: AgreementRule, facts: Facts, register: Register) -> list[Fault] | None:
    """The shares that the list of one language has and that of another has not, or has otherwise. None: there is one
    list at most, or no share in any."""
    told = _told(facts)
    if len(told) < 2 or not any(told.values()):
        return None
    fullest = max(told.values(), key=len)
    faults: list[Fault] = []
    for language, shares in told.items():
        own = _without(shares, fullest)
        missing = _without(fullest, shares)
        values: dict[str, str | Texts] = in_language(register, language)
        faults += [
            Fault(
                problem="found",
                category=rule.category,
                quote=quote,
                language=language,
                values={**values, "there": missing[min(i, len(missing) - 1)][1].text} if missing else values,
            )
            for i, (_, quote) in enumerate(own)
            if missing
        ]
        faults += [
            Fault(problem="lacking", category=rule.category, quote=quote, language=language, values=values)
            for _, quote in missing[len(own) :]
        ]
    return faults


def shares(facts: Facts) -> list[Quote]:
    """The ingredients that stand with their share."""
    return [quote for own in _told(facts).values() for _, quote in own]


def _told(facts: Facts) -> dict[Language, Shares]:
    """The shares of the longest list of each language, without languages whose list was cut."""
    cut = {each.quote.language for each in facts.lists if each.open}
    found: dict[Language, Shares] = {}
    length: dict[Language, int] = {}
    for each in facts.lists:
        language = each.quote.language
        if language is not None and language not in cut and each.count > length.get(language, 0):
            length[language] = each.count
            found[language] = [
                (Decimal(share.replace(",", ".")), item.quote)
                for item in each.items
                for share in _SHARE.findall(item.quote.text)
            ]
    return {language: found[language] for language in LANGUAGES if language in found}


def _without(some: Shares, others: Shares) -> Shares:
    """The shares that others do not have, as often as they lack them."""
    left = Counter(share for share, _ in others)
    found = []
    for share, quote in some:
        if left[share]:
            left[share] -= 1
        else:
            found.append((share, quote))
    return found
