"""Hand-written expectations compared with what labellint says: same category, and quotes that share words.

An expectation names ``category``, and ``quote``, or ``statement`` and ``language``; a dose finding is matched by its
category. Findings of severity info are not compared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from labellint.report.contract import Finding, Report
from labellint.text import fold

_BY_CATEGORY = ("dose.", "agreement.", "number.missing", "language.", "label.contradiction", "ingredient.", "name.")


@dataclass
class Comparison:
    """What was expected and found, expected and not found, found and not expected, and what could not be judged."""

    found: list[dict[str, Any]] = field(default_factory=list)
    missed: list[dict[str, Any]] = field(default_factory=list)
    extra: list[tuple[str, Finding]] = field(default_factory=list)
    unsure: list[tuple[str, Finding]] = field(default_factory=list)

    @property
    def right(self) -> bool:
        return not (self.missed or self.extra or self.unsure)


def load(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def compare(report: Report, expected: Iterable[dict[str, Any]], tolerated: Iterable[dict[str, Any]] = ()) -> Comparison:
    """The first label of a report against its expectations; each finding may meet several expectations."""
    result = Comparison()
    expected, tolerated = list(expected), list(tolerated)
    findings = [
        (verdict.rule, finding)
        for verdict in report.labels[0].verdicts
        for finding in verdict.findings
        if finding.severity != "info"
    ]
    for wanted in expected:
        met = any(meets(finding, wanted) for _, finding in findings)
        (result.found if met else result.missed).append(wanted)
    for rule, finding in findings:
        if any(meets(finding, wanted) for wanted in (*expected, *tolerated)):
            continue
        (result.extra if finding.outcome == "broken" else result.unsure).append((rule, finding))
    return result


def meets(finding: Finding, wanted: dict[str, Any]) -> bool:
    """Whether a finding is the one that was expected."""
    if finding.category != wanted["category"]:
        return False
    if any(finding.category.startswith(prefix) for prefix in _BY_CATEGORY):
        return not wanted.get("language") or finding.language in (None, wanted["language"])
    if wanted.get("statement") or not wanted.get("quote"):
        same = not wanted.get("statement") or finding.statement == wanted["statement"]
        return same and (not wanted.get("language") or finding.language == wanted["language"])
    return bool(_words(finding.quote or "") & _words(wanted["quote"]))


def _words(text: str) -> set[str]:
    return {word.strip(".,;:!?()") for word in fold(text).split() if len(word) > 2}
