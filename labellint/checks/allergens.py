"""The allergens of the languages: what the list of one names, the list of another must name too."""

from __future__ import annotations

from labellint.checks.said import in_language
from labellint.facts import Facts
from labellint.label import Language, Quote
from labellint.register import Register
from labellint.rulebook import AgreementRule
from labellint.verdict import Fault, Texts


def check_allergens(rule: AgreementRule, facts: Facts, register: Register) -> list[Fault] | None:
    """One fault for each allergen and each language whose list, which is not cut, lacks it. None: there is one list at
    most, or no allergen. What is told anywhere else in that language is not lacking."""
    cut = {each.quote.language for each in facts.lists if each.open}
    whole: dict[Language, list[Quote]] = {}
    for each in facts.lists:
        if each.quote.language is not None and each.quote.language not in cut and each.items:
            whole.setdefault(each.quote.language, []).append(each.quote)
    first = {each.id: each.quote for each in reversed(facts.allergens)}
    if len(whole) < 2 or not first:
        return None
    faults: list[Fault] = []
    for allergen, quote in first.items():
        told = {each.quote.language for each in facts.allergens if each.id == allergen} | facts.warned.get(
            allergen, frozenset()
        )
        for language in sorted(whole.keys() - told) if None not in told else ():
            what: Texts | str = rule.names.get(allergen, allergen)
            faults.append(
                Fault(
                    problem="found",
                    category=rule.category,
                    quote=quote,
                    language=language,
                    values={"what": what, **in_language(register, language)},
                    lacks=f"allergen:{allergen}",
                    against=tuple(whole[language]),
                )
            )
    return faults
