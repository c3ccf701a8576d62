"""What the pack holds must be the same in every language that says it: "60 tablets = 54 g", "54 g"."""

from __future__ import annotations

from decimal import Decimal

import regex

from labellint.facts import Facts
from labellint.label import LANGUAGES, Language, Quote
from labellint.quantity import Quantity
from labellint.rulebook import AgreementRule
from labellint.verdict import Fault

_NUMBER = regex.compile(r"(?<![\d.,])(\d+(?:[.,]\d+)?)(?:[ ]?(?i:(kg|g(?!\p{L})|gr\p{L}*|[mcd]?l)(?!\p{L})))?")
_BASES = ("g", "ml")
_SAME = Decimal("0.02")  #: contents that differ by less than this share agree

Held = set[tuple[str, Decimal]]  #: a base unit and a value


def check_contents(rule: AgreementRule, facts: Facts) -> list[Fault] | None:
    """One fault for each language whose contents agree with nothing that the first says. None: there is one at most."""
    said: dict[Language, list[tuple[Quote, Held]]] = {}
    for quote in (*facts.mentions.get(f"{rule.of}#phrases", ()), *facts.contents):
        held = _held(quote.text)
        if quote.language is not None and held:
            said.setdefault(quote.language, []).append((quote, held))
    if len(said) < 2:
        return None
    first, *others = [told for language in LANGUAGES if (told := said.get(language))]
    return [
        Fault(
            problem="found",
            category=rule.category,
            quote=other[0][0],
            language=other[0][0].language,
            values={"here": other[0][0].text, "there": first[0][0].text},
        )
        for other in others
        if _differ(set().union(*(held for _, held in first)), set().union(*(held for _, held in other)))
    ]


def _held(text: str) -> Held:
    """The weights and volumes of words, each also times each number without a unit: "20 sticks of 5 g"."""
    found: Held = set()
    counts = {Decimal(1)}
    for number, unit in _NUMBER.findall(text):
        value = Decimal(number.replace(",", "."))
        if unit:
            name = "g" if unit[0] in "gG" else unit.lower()
            found |= {(base, same.value) for base in _BASES if (same := Quantity(value, name).to(base))}
        elif value == value.to_integral_value():
            counts.add(value)
    return {(base, value * count) for base, value in found for count in counts}


def _differ(some: Held, other: Held) -> bool:
    """Whether two languages give weights, or volumes, and none of them agrees."""
    pairs = [(a, b) for base, a in some for same, b in other if base == same]
    return bool(pairs) and not any(abs(a - b) <= max(a, b) * _SAME for a, b in pairs)
