"""The words by which a rule is kept, so that a reader can look for himself."""

from __future__ import annotations

from collections.abc import Iterable

from labellint.checks.statement import places
from labellint.facts import Facts
from labellint.label import Language, Quote
from labellint.rulebook import AnyRule, LimitRule, NumberRule, StatementRule

_MOST = 4  #: quotes of one rule


def shown(rule: AnyRule, facts: Facts) -> tuple[Quote, ...]:
    """The first words in each language that keep a rule, in their sentence; none where what is absent keeps it."""
    found: dict[Language | None, Quote] = {}
    for quote in _quotes(rule, facts):
        if quote.box is not None:
            found.setdefault(quote.language, facts.contexts.get(quote, quote))
    return tuple(found.values())[:_MOST]


def _quotes(rule: AnyRule, facts: Facts) -> Iterable[Quote]:
    if isinstance(rule, StatementRule):
        return places(rule, facts)
    if isinstance(rule, NumberRule):
        return (number.quote for number in facts.numbers)
    if isinstance(rule, LimitRule) and rule.substance is not None:
        return (quote for daily in facts.daily if daily.substance == rule.substance for quote in daily.quotes)
    return ()
