"""What each language says with a figure, or as one of several things that a product is: an age, a temperature, a shell.

Two languages differ where each says something of a thing that the other does not; what a range holds may be told in
part ("25 °C" of "15–25 °C").
"""

from __future__ import annotations

import regex

from labellint.facts import Facts
from labellint.label import LANGUAGES, Language, Quote
from labellint.rulebook import AgreementRule
from labellint.verdict import Fault

_NUMBER = regex.compile(r"\d{1,4}")


def check_alternatives(rule: AgreementRule, facts: Facts) -> list[Fault] | None:
    """One fault for each language that differs from the first. None: no thing is told in two languages.

    A topic whose words hold a figure is told by it; those without figures are told by themselves, against each other.
    """
    told: dict[str, dict[Language, dict[tuple[str, ...], Quote]]] = {}
    for topic in rule.topics:
        for quote in facts.mentions.get(f"{rule.id}#topic-{topic}", ()):
            figures = tuple(sorted(set(_NUMBER.findall(quote.text))))
            if quote.language is not None:
                own = told.setdefault(topic if figures else "", {}).setdefault(quote.language, {})
                own.setdefault(figures or (topic,), quote)
    faults = []
    for said in told.values():
        first, *others = [said[language] for language in LANGUAGES if language in said]
        for other in others:
            here, there = _lacking(other, first), _lacking(first, other)
            if here is None or there is None:
                continue
            faults.append(
                Fault(
                    problem="found",
                    category=rule.category,
                    quote=here,
                    language=here.language,
                    values={"there": there.text},
                )
            )
    return faults if any(len(said) > 1 for said in told.values()) else None


def _lacking(told: dict[tuple[str, ...], Quote], other: dict[tuple[str, ...], Quote]) -> Quote | None:
    """The first that one language tells with a figure, or a word, that another nowhere has."""
    had = {part for each in other for part in each}
    return next((quote for parts, quote in told.items() if not had.issuperset(parts)), None)
