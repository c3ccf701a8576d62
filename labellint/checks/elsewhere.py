"""Addresses that do not do: all of them outside the Union, or none that shows where it lies, or without a name."""

from __future__ import annotations

from labellint.facts import Facts
from labellint.rulebook import StatementRule
from labellint.verdict import Fault


def elsewhere(rule: StatementRule, facts: Facts) -> list[Fault]:
    """That the label has no address but outside the Union, none that shows where it lies, none with postcode and place,
    or none with a name; one may stand where the label was not read."""
    kinds = {"abroad": facts.abroad, "unplaced": facts.unplaced, "partial": facts.partial, "nameless": facts.nameless}
    found = next(([(problem, quotes[0])] for problem, quotes in kinds.items() if quotes), [])
    return [
        Fault(
            problem=problem,
            category="statement.altered",
            outcome="unsure" if facts.unread or facts.unreadable else "broken",
            quote=quote,
            statement=rule.statement,
        )
        for problem, quote in found
        if problem in rule.messages
    ]
