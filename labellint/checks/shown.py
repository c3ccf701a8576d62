"""The words by which a rule is kept, so that a reader can look for himself."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import structs

from labellint.checks.statement import places
from labellint.facts import Amount, Facts
from labellint.label import Language, Quote
from labellint.rulebook import AnyRule, ClaimRule, IngredientRule, LimitRule, NumberRule, StatementRule

_MOST = 4  #: quotes of one rule
_EACH = 12  #: quotes of a rule that is kept by each of many things
_OF_CLAIMS = frozenset({"claim.overstated", "claim.condition", "claim.unlisted", "claim.adapted"})


def shown(rule: AnyRule, facts: Facts) -> tuple[Quote, ...]:
    """The first words in each language that keep a rule, in their sentence, or all that it looked at; none where it is
    kept by what is absent."""
    each = list(dict.fromkeys(quote for quote in _each(rule, facts) if quote.box is not None))
    if each:
        return tuple({quote.text: quote for quote in reversed(each)}.values())[::-1][:_EACH]
    found: dict[Language | None, Quote] = {}
    for quote in _quotes(rule, facts):
        if quote.box is not None:
            found.setdefault(quote.language, facts.contexts.get(quote, quote))
    return tuple(found.values())[:_MOST]


def _each(rule: AnyRule, facts: Facts) -> Iterable[Quote]:
    """What a rule looks at one by one: claims, allergens, additives, percentages."""
    if isinstance(rule, ClaimRule) and rule.category in _OF_CLAIMS:
        return (claim.quote for claim in facts.claims if claim.kind == "register")
    if isinstance(rule, IngredientRule) and rule.look == "emphasis":
        return (allergen.quote for allergen in facts.allergens)
    if isinstance(rule, StatementRule) and "percents" in rule.shown_by:
        return (_with_percent(amount) for amount in facts.amounts if amount.percent_quote is not None)
    return ()


def _with_percent(amount: Amount) -> Quote:
    """An amount with the percentage beside it."""
    assert amount.percent_quote is not None
    return structs.replace(amount.quote, text=f"{amount.quote.text} {amount.percent_quote.text}")


def _quotes(rule: AnyRule, facts: Facts) -> Iterable[Quote]:
    if isinstance(rule, StatementRule):
        return places(rule, facts)
    if isinstance(rule, NumberRule):
        return (number.quote for number in facts.numbers)
    if isinstance(rule, LimitRule) and rule.substance is not None:
        return (quote for daily in facts.daily if daily.substance == rule.substance for quote in daily.quotes)
    return ()
