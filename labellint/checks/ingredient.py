"""The ingredient list: what may not be in it, and how allergens and additives must stand in it."""

from __future__ import annotations

from labellint.facts import Facts, Ingredient
from labellint.label import Quote
from labellint.register import Register
from labellint.rulebook import Context, IngredientRule, Market
from labellint.verdict import Fault

_UNTOLD = "..."  #: for the class of an additive whose name does not tell it, as an E number
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
    if rule.look == "classes":
        return [_classless(rule, additive) for additive in facts.additives]
    return [Fault(problem="found", category=rule.category, quote=quote) for quote in _places(rule, facts)]


def _classless(rule: IngredientRule, additive: Ingredient) -> Fault:
    """An additive without the name of its class, and the class that it is most often of."""
    usual = rule.classes.get(additive.use or "")
    language = additive.quote.language
    told = usual.in_(language) if usual is not None and language is not None else usual or _UNTOLD
    return Fault(problem="found", category=rule.category, quote=additive.quote, values={"class": told})


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
    return [allergen.quote for allergen in facts.allergens if allergen.marked is False]
