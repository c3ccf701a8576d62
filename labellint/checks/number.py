"""Number rules."""

from __future__ import annotations

from labellint.facts import Facts
from labellint.register import Register
from labellint.rulebook import Context, Market, NumberRule
from labellint.verdict import Fault


def check_number(
    rule: NumberRule, facts: Facts, market: Market, register: Register, context: Context
) -> list[Fault] | None:
    """None: the rule does not apply to this label."""
    return None
