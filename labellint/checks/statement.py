"""Statement rules."""

from __future__ import annotations

from labellint.facts import Facts
from labellint.register import Register
from labellint.rulebook import Context, Market, StatementRule
from labellint.verdict import Fault


def check_statement(
    rule: StatementRule, facts: Facts, market: Market, register: Register, context: Context
) -> list[Fault] | None:
    """None: the rule does not apply to this label."""
    return None
