"""The check kinds: a rule, the facts of a label and the context in, faults out (None: the rule does not apply).

Checks are pure functions, one module per kind; they never read files and never format text for a reader.
"""

from __future__ import annotations

from collections.abc import Callable

from labellint.checks.agreement import check_agreement
from labellint.checks.claim import check_claim
from labellint.checks.classes import Judged as Judged
from labellint.checks.classes import classify as classify
from labellint.checks.ingredient import check_ingredient
from labellint.checks.legibility import check_legibility
from labellint.checks.limit import check_limit
from labellint.checks.number import check_number
from labellint.checks.phrase import check_phrase
from labellint.checks.shown import shown as shown
from labellint.checks.statement import check_statement
from labellint.checks.unjudged import Unjudged as Unjudged
from labellint.checks.unjudged import unjudged as unjudged
from labellint.rulebook import (
    AgreementRule,
    AnyRule,
    ClaimRule,
    IngredientRule,
    LegibilityRule,
    LimitRule,
    NumberRule,
    PhraseRule,
    StatementRule,
)
from labellint.verdict import Fault

CHECKS: dict[type[AnyRule], Callable[..., list[Fault] | None]] = {
    AgreementRule: check_agreement,
    ClaimRule: check_claim,
    IngredientRule: check_ingredient,
    LegibilityRule: check_legibility,
    LimitRule: check_limit,
    NumberRule: check_number,
    PhraseRule: check_phrase,
    StatementRule: check_statement,
}
