"""The ingredient list: what may not be in it, and how allergens and additives must stand in it."""

from __future__ import annotations

from labellint.facts import Facts
from labellint.label import Quote
from labellint.register import Register
from labellint.rulebook import Context, IngredientRule, Market
from labellint.verdict import Fault

_SURE = ("verified", "memory-high")


def check_ingredient(
    rule: IngredientRule, facts: Facts, market: Market, register: Register, context: Context
) -> list[Fault] | None:
    """One fault for each place; one for all allergens where plain text cannot show whether they stand out. None: there
    is no list to judge."""
    if not facts.lists and rule.look != "forms":
        return None
    if rule.look == "emphasis" and any(allergen.marked is None for allergen in facts.allergens):
        words = ", ".join(dict.fromkeys(allergen.quote.text for allergen in facts.allergens))
        quote = facts.allergens[0].quote
        return [Fault(problem="unseen", category=rule.category, outcome="unsure", quote=quote, values={"words": words})]
    if rule.look == "forms":
        return _forms(rule, facts, register)
    return [Fault(problem="found", category=rule.category, quote=quote) for quote in _places(rule, facts)]


def _forms(rule: IngredientRule, facts: Facts, register: Register) -> list[Fault]:
    """Forms that the law does not permit; where we are not sure of that, the problem is ``doubtful``."""
    return [
        Fault(
            problem="found" if register.forbidden_forms[form.id] in _SURE else "doubtful",
            category=rule.category,
            quote=form.quote,
        )
        for form in facts.forms
        if form.id in register.forbidden_forms
    ]


def _places(rule: IngredientRule, facts: Facts) -> list[Quote]:
    if rule.look == "words":
        return list(facts.mentions.get(f"{rule.id}#listed", ()))
    if rule.look == "emphasis":
        return [allergen.quote for allergen in facts.allergens if allergen.marked is False]
    return [additive.quote for additive in facts.additives]
