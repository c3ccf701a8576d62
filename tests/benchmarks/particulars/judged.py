"""What a report says about one label, and whether a mutant's report says what it should."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .effect import Effect, Sign
from .statements import same


@dataclass(frozen=True)
class Found:
    """A finding as in the JSON contract; `grave` above info, or unsure whatever its severity.

    That emphasis does not show in a file is no fault of a label: a text has no bold print.
    """

    rule: str
    category: str
    outcome: str
    severity: str
    statement: str | None
    language: str | None
    message: str

    @property
    def grave(self) -> bool:
        unseen = self.outcome == "unsure" and self.category == "allergen.emphasis"
        return self.severity != "info" or (self.outcome == "unsure" and not unseen)

    @property
    def key(self) -> tuple[str, str, str, str | None, str | None]:
        return self.rule, self.category, self.outcome, self.statement, self.language

    def __str__(self) -> str:
        where = " ".join(part for part in (self.statement, self.language) if part)
        return f"{self.rule} {self.category} {self.outcome} {self.severity} [{where}] {self.message}"


@dataclass(frozen=True)
class Judgement:
    """`lacking` was needed and not found; `surplus` was found and is neither needed nor a dependent."""

    lacking: tuple[Sign, ...]
    surplus: tuple[Found, ...]

    @property
    def right(self) -> bool:
        return not self.lacking and not self.surplus


def findings(label: Any) -> list[Found]:
    """The findings of a label of a report."""
    return [
        Found(
            rule=_word(verdict.rule) or "",
            category=_word(finding.category) or "",
            outcome=_word(finding.outcome) or "",
            severity=_word(finding.severity) or "",
            statement=_word(finding.statement),
            language=_word(finding.language),
            message=str(finding.message),
        )
        for verdict in label.verdicts
        for finding in verdict.findings
    ]


def judge(effect: Effect, lawful: Iterable[Found], mutant: Iterable[Found], *, scanned: bool = False) -> Judgement:
    """Compare what a mutant has and its lawful label has not with what was expected."""
    left = Counter(f.key for f in lawful)
    new = []
    for found in mutant:
        if left[found.key] > 0:
            left[found.key] -= 1
        else:
            new.append(found)
    lacking = tuple(s for s in effect.needed if not any(matches(s, f, scanned) for f in new))
    allowed = (*effect.needed, *effect.dependents)
    surplus = tuple(f for f in new if f.grave and not any(matches(s, f, scanned, strict=False) for s in allowed))
    return Judgement(lacking, surplus)


def matches(sign: Sign, found: Found, scanned: bool = False, *, strict: bool = True) -> bool:
    """Whether a finding is what a sign describes; a scan, and a dependent, may be unsure instead of broken."""
    outcomes = sign.outcomes if strict and not scanned else sign.outcomes | {"unsure"}
    return (
        found.category in sign.categories
        and (sign.advised or not strict or found.grave)
        and found.outcome in outcomes
        and (sign.statement is None or _same_statement(sign, found))
        and (sign.language is None or sign.language == found.language)
    )


def _same_statement(sign: Sign, found: Found) -> bool:
    own = {"name.missing": "name", "number.missing": "number", "dose.missing": "amounts"}
    if own.get(found.category) == sign.statement:
        return True
    return sign.statement is not None and same(sign.statement, found.statement, found.rule)


def _word(value: Any) -> str | None:
    """Plain text of a value that may be an enumeration."""
    return None if value is None else str(getattr(value, "value", value))
