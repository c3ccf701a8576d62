"""The matrix of duties: every row is covered by a rule that exists, or says why none can."""

from __future__ import annotations

from labellint.rulebook import load
from tests.make_matrix import ROOT, duties, matrix, rows


def test_every_row_has_rules_or_a_reason() -> None:
    covered = {(r["table"], r["row"]): r for r in rows("coverage.csv")}
    assert covered.keys() == duties().keys()
    assert [key for key, row in covered.items() if not row["rules"] and not row["reason"]] == []
    assert [key for key, row in covered.items() if not row["markets"]] == []


def test_every_rule_of_the_matrix_exists() -> None:
    known = {rule.id for rule in load().rules}
    assert {rule for row in rows("coverage.csv") for rule in row["rules"].split()} <= known


def test_the_matrix_in_the_repository_is_fresh() -> None:
    assert (ROOT / "rules" / "MATRIX.md").read_text(encoding="utf-8") == matrix(), "run python -m tests.make_matrix"


def test_no_duty_below_memory_high_makes_an_error() -> None:
    sure = {"verified", "memory-high"}
    weak = [
        rule.id
        for rule in load().rules
        if not any(law.confidence in sure for law in rule.law)
        and "error" in ([rule.severity] if isinstance(rule.severity, str) else rule.severity.values())
    ]
    assert weak == []
