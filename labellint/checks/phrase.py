"""Words that must not appear on a label."""

from __future__ import annotations

from labellint.facts import Facts
from labellint.register import Register
from labellint.rulebook import Context, Market, PhraseRule
from labellint.verdict import Fault


def check_phrase(rule: PhraseRule, facts: Facts, market: Market, register: Register, context: Context) -> list[Fault]:
    """One fault for each place where a phrase of the rule stands."""
    return [
        Fault(
            problem="found",
            category=rule.category,
            quote=quote,
            suggestion=rule.wording.in_(quote.language) if rule.wording and quote.language else None,
        )
        for quote in facts.mentions.get(f"{rule.id}#phrases", ())
    ]
