"""The words by which a rule is kept, so that a reader can look for himself."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import structs

from labellint.checks.limit import limited
from labellint.checks.quid import shares
from labellint.checks.statement import places
from labellint.facts import Amount, Facts
from labellint.label import Language, Quote
from labellint.rulebook import (
    AgreementRule,
    AnyRule,
    ClaimRule,
    Context,
    IngredientRule,
    LimitRule,
    NumberRule,
    StatementRule,
)

_MOST = 4  #: quotes of one statement
_ALL = 24  #: quotes of a rule that looks at each substance, claim or ingredient
_NEAR = 2  #: paragraphs between the name of a business and its address
_OWN = frozenset({"general", "nutrition"})  #: kinds of claims that have rules of their own


def shown(rule: AnyRule, facts: Facts, context: Context) -> tuple[Quote, ...]:
    """The words that keep a rule: of a statement the first in each language, in their sentence, else all that was
    looked at; none where what is absent keeps it."""
    if not isinstance(rule, StatementRule):
        return tuple(_longest([quote for quote in _looked_at(rule, facts, context) if quote.box is not None]))
    if "lots" in rule.shown_by and (codes := _codes(facts)):
        return codes
    if "percents" in rule.shown_by:
        told = [_with_percent(amount) for amount in facts.amounts if amount.percent_quote is not None]
        return tuple(_longest([quote for quote in told if quote.box is not None]))
    if "amounts" in rule.shown_by:  # of every substance
        declared = (amount.quote for amount in facts.amounts if amount.counts == "element" and not amount.titled)
        return tuple(_longest([quote for quote in (*places(rule, facts), *declared) if quote.box is not None]))
    found: dict[Language | None, Quote] = {}
    for quote in places(rule, facts):
        if quote.box is not None:
            found.setdefault(quote.language, facts.contexts.get(quote, quote))
    stated = list(found.values())[:_MOST]
    return tuple(_with_name(rule, quote, facts) if "addresses" in rule.shown_by else quote for quote in stated)


def _with_percent(amount: Amount) -> Quote:
    """An amount with the percentage beside it."""
    assert amount.percent_quote is not None
    return structs.replace(amount.quote, text=f"{amount.quote.text} {amount.percent_quote.text}")


def _looked_at(rule: AnyRule, facts: Facts, context: Context) -> Iterable[Quote]:
    if isinstance(rule, NumberRule):
        return (number.quote for number in facts.numbers)
    if isinstance(rule, LimitRule):
        substances = (
            {rule.substance} if rule.table is None else {each.substance for each in limited(rule, facts, context)}
        )
        return (quote for daily in facts.daily if daily.substance in substances for quote in daily.quotes)
    if isinstance(rule, ClaimRule):
        own = _OWN.intersection(rule.classes)
        return (claim.quote for claim in facts.claims if (claim.kind in own if own else claim.kind not in _OWN))
    if isinstance(rule, IngredientRule):
        return _ingredients(rule, facts)
    if isinstance(rule, AgreementRule) and rule.between == "quid":
        return shares(facts)
    return ()


def _ingredients(rule: IngredientRule, facts: Facts) -> Iterable[Quote]:
    if rule.look == "emphasis":
        return (allergen.quote for allergen in facts.allergens)
    if rule.look == "forms":
        return (form.quote for form in facts.forms)
    if rule.look == "classes":
        listed = (item for each in facts.lists for item in each.items)
        return (item.quote for item in listed if any(key.startswith("additive:") for key in item.keys))
    return ()


def _longest(quotes: list[Quote]) -> list[Quote]:
    """The quotes without those that say the same, or a part of another: "magnesium salts" of fatty acids."""
    texts = list(dict.fromkeys(quote.text for quote in quotes))[:_ALL]
    parts = {text for text in texts if any(text != other and text in other for other in texts)}
    first = {quote.text: quote for quote in reversed(quotes)}
    return [first[text] for text in texts if text not in parts]


def _codes(facts: Facts) -> tuple[Quote, ...]:
    """The lot numbers themselves, not the words for them alone."""
    codes = [each.quote for each in facts.codes] or [quote for quote in facts.lots if any(map(str.isdigit, quote.text))]
    return tuple(_longest(codes))[:_MOST]


def _with_name(rule: StatementRule, quote: Quote, facts: Facts) -> Quote:
    """An address with the name of the business that stands above it."""
    names = facts.mentions.get(f"{rule.id}#attempts", ())
    near = [
        name
        for name in names
        if name.panel == quote.panel
        and name.passage is not None
        and quote.passage is not None
        and 0 <= quote.passage - name.passage <= _NEAR
    ]
    if not near or any(name.text in quote.text for name in near):
        return quote
    return structs.replace(quote, text=f"{near[-1].text}, {quote.text}")
