"""What the pack holds must be the same in every language that says it ("60 tablets = 54 g", "54 g"), as much as its
units together, and enough for the days that it is said to last."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations, pairwise

import regex
from msgspec import structs

from labellint.facts import Counted, Facts
from labellint.label import LANGUAGES, Language, Quote
from labellint.quantity import Quantity, plain
from labellint.rulebook import AgreementRule
from labellint.verdict import Fault, Texts

_NUMBER = regex.compile(r"(?<![\d.,])(\d+(?:[.,]\d+)?)(?:[ ]?(?i:(kg|g(?!\p{L})|gr\p{L}*|[mcd]?l)(?!\p{L})))?")
_WORD = regex.compile(r"\p{L}{2}")
_BASES = ("g", "ml")
_SAME = Decimal("0.02")  #: contents that differ by less than this share agree

Held = set[tuple[str, Decimal]]  #: a base unit and a value


def check_contents(rule: AgreementRule, facts: Facts) -> list[Fault] | None:
    """One fault for each language whose contents agree with nothing that the first says, for a translated number that
    is another, and for units that together are another amount. None: there is nothing to compare."""
    said: dict[Language, list[tuple[Quote, Held]]] = {}
    for quote in (*facts.mentions.get(f"{rule.of}#phrases", ()), *facts.contents):
        held = _held(quote.text)
        if quote.language is not None and held:
            said.setdefault(quote.language, []).append((quote, held))
    if len(said) < 2 and len(facts.counts) < 2 and not facts.sizes:
        return None
    spoken = {
        language: own for language, each in said.items() if (own := [one for one in each if _speaks(one[0].text)])
    }
    said = spoken if len(spoken) > 1 else said  # "500 g" alone is of no language
    told = [each for language in LANGUAGES if (each := said.get(language))]
    faults = [
        _fault(rule, other[0][0], told[0][0][0])
        for other in told[1:]
        if _differ(set().union(*(held for _, held in told[0])), set().union(*(held for _, held in other)))
    ]
    faults = faults or _translated(rule, facts.counts) or _counted(rule, facts.counts)
    faults = faults or _weighed(rule, facts)
    return faults or _together(rule, facts)


def _speaks(text: str) -> bool:
    """Whether words stand beside the number and its unit."""
    return _WORD.search(_NUMBER.sub("", text)) is not None


def _fault(rule: AgreementRule, here: Quote, there: Quote, problem: str = "found") -> Fault:
    values: dict[str, str | Texts] = {"here": here.text, "there": there.text}
    return Fault(problem=problem, category=rule.category, quote=here, language=here.language, values=values)


def _translated(rule: AgreementRule, counts: Sequence[Counted]) -> list[Fault]:
    """Numbers on both sides of a stroke: "60 tabletten / 90 comprimés"."""
    return [
        _fault(rule, here.quote, there.quote)
        for there, here in pairwise(counts)
        if here.translated and here.count != there.count
    ]


def _counted(rule: AgreementRule, counts: Sequence[Counted]) -> list[Fault]:
    """The languages none of whose numbers of units is one of the first language's."""
    told: dict[Language, list[Counted]] = {}
    for each in counts:
        if each.quote.language is not None:
            told.setdefault(each.quote.language, []).append(each)
    first, *others = [told[language] for language in LANGUAGES if language in told] or [[]]
    known = _wholes(first)
    return [_fault(rule, other[0].quote, first[0].quote) for other in others if known.isdisjoint(_wholes(other))]


def _weighed(rule: AgreementRule, facts: Facts) -> list[Fault]:
    """Numbers of units that differ in two sentences with the same weight: "90 capsules - 42 g", "42 g (60 capsules)".
    One that holds the other a whole number of times must be of the same units: 30 portions may be of 2 tablets."""
    weights: dict[int | None, Held] = {}
    for quote in (*facts.mentions.get(f"{rule.of}#phrases", ()), *facts.contents):
        weights.setdefault(quote.sentence, set()).update(_masses(quote.text))
    told: dict[int | None, list[Counted]] = {}
    for each in facts.counts:
        if each.quote.sentence is not None and len(weights.get(each.quote.sentence, ())) == 1:
            told.setdefault(each.quote.sentence, []).append(each)
    for (there, first), (here, other) in combinations(told.items(), 2):
        a, b = first[0], other[0]
        small, large = sorted((a.count, b.count))
        alike = _NUMBER.sub("", a.quote.text).casefold() == _NUMBER.sub("", b.quote.text).casefold()
        other_units = not alike and (not small or large % small == 0)
        if weights[there] == weights[here] and _wholes(first).isdisjoint(_wholes(other)) and not other_units:
            return [_fault(rule, b.quote, a.quote)]
    return []


def _wholes(counts: Sequence[Counted]) -> set[int]:
    """The numbers, each also times the numbers before it."""
    return {each.count * packs for each in counts for packs in (1, *each.packs)}


def _together(rule: AgreementRule, facts: Facts) -> list[Fault]:
    """Units that together are another amount than the pack is said to hold: "1500 g (30 x 5 g)"."""
    if len({(each.count, each.size) for each in facts.sizes}) != 1 or "sum" not in rule.messages:
        return []
    sized = facts.sizes[0]
    base, size = next(((b, s.value) for b in _BASES if (s := sized.size.to(b))), ("", Decimal(0)))
    words = [*facts.mentions.get(f"{rule.of}#phrases", ()), *facts.contents]
    totals = {v: quote for quote in words for b, v in _masses(quote.text) if b == base and v > size * (1 + _SAME)}
    if not totals or any(_near(total, size * sized.count) for total in totals):
        return []
    total = next(iter(totals.values()))
    sum_ = f"{plain(sized.count)} x {sized.size} = {plain(sized.count * sized.size.value)} {sized.size.unit}"
    return [structs.replace(_fault(rule, sized.quote, total, "sum"), workings=sum_)]


def _masses(text: str) -> Held:
    """The weights and volumes that words tell."""
    found: Held = set()
    for number, unit in _NUMBER.findall(text):
        if unit:
            name = "g" if unit[0] in "gG" else unit.lower()
            value = Decimal(number.replace(",", "."))
            found |= {(base, same.value) for base in _BASES if (same := Quantity(value, name).to(base))}
    return found


def _held(text: str) -> Held:
    """The weights and volumes of words, each also times each number without a unit: "20 sticks of 5 g"."""
    counts = {Decimal(1)}
    for number, unit in _NUMBER.findall(text):
        value = Decimal(number.replace(",", "."))
        if not unit and value == value.to_integral_value():
            counts.add(value)
    return {(base, value * count) for base, value in _masses(text) for count in counts}


def _differ(some: Held, other: Held) -> bool:
    """Whether two languages give weights, or volumes, and none of them agrees."""
    pairs = [(a, b) for base, a in some for same, b in other if base == same]
    return bool(pairs) and not any(_near(a, b) for a, b in pairs)


def _near(a: Decimal, b: Decimal) -> bool:
    return abs(a - b) <= max(a, b) * _SAME
