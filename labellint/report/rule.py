"""A rule as a person reads it: the same text that its YAML holds, so the two cannot drift apart."""

from __future__ import annotations

from collections.abc import Iterator

from labellint.label import Language
from labellint.report.lines import Line, Part, safe, wrapped
from labellint.report.words import Words, cited
from labellint.rulebook import AnyRule, Rulebook
from labellint.verdict import SEVERITIES

_STYLES = {"error": "red", "warning": "yellow", "info": "blue"}


def list_lines(rulebook: Rulebook, language: Language) -> Iterator[Line]:
    """Every rule on a line or two: id, worst severity, title."""
    for rule in rulebook.rules:
        yield (Part(rule.id, "bold"), Part("  "), Part(*_severity(rule)))
        yield from wrapped(rule.title.in_(language), 4)


def rule_lines(rule: AnyRule, language: Language) -> Iterator[Line]:
    """Everything a rule says about itself."""
    words = Words(language)
    yield (Part(rule.id, "bold"), Part("  "), Part(*_severity(rule)))
    yield from wrapped(rule.title.in_(language), 0, "bold")
    yield ()
    yield from wrapped(rule.why.in_(language), 0)
    yield ()
    for heading, rows in (
        ("message", {key: text.in_(language) for key, text in rule.messages.items()}),
        ("suggestion", {key: text.in_(language) for key, text in rule.fix.items()}),
    ):
        for key, text in rows.items():
            yield from wrapped(text, 2, lead=f"{words(heading)} ({key}):")
    for law in rule.law:
        act = cited(", ".join(part for part in (law.cite, law.article) if part), language)
        told = ", ".join(part for part in (act, law.url, law.confidence) if part)
        yield from wrapped(told, 2, lead=f"{words('law')}:")
    for exception in rule.unless:
        yield from wrapped(f"{exception.phrase}: {exception.because}", 2, lead=f"{words('unless')}:")
    yield ()
    for heading, written in (("bad", rule.examples.bad), ("good", rule.examples.good), ("maybe", rule.examples.unsure)):
        for example in written:
            text = example if isinstance(example, str) else example.text
            yield from wrapped(safe(text), 2, lead=f"{words(heading)}:")


def _severity(rule: AnyRule) -> tuple[str, str]:
    named = [rule.severity] if isinstance(rule.severity, str) else list(rule.severity.values())
    worst = min(named, key=SEVERITIES.index)
    return worst, _STYLES[worst]
