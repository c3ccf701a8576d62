"""The examples of the rules, run through the whole pipeline as plain text: ``labellint rules test`` and the tests.

bad      gives exactly one finding of its rule for each [[marked]] stretch of words, on exactly those words;
         without marks (something is absent) exactly one finding
good     gives none
unsure   gives a finding that could not be judged, and none that is broken
unless   the example of an exception gives none, and without the exception at least one
Lawful wording that a finding suggests gives none in the place of the words it is for.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from typing import Literal

import regex
from msgspec import Struct, structs

from labellint.label import Kind, Label, Line, Panel, Word
from labellint.lexicon import Vocabulary
from labellint.lint import lint
from labellint.notified import NotifiedList, product
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import AnyRule, Context, Example, Rulebook
from labellint.text import fold
from labellint.verdict import Finding, Market

_MARKED = regex.compile(r"\[\[(?P<words>.*?)\]\]", regex.DOTALL)
_EDGES = " ,;:.!?•*\"'“”„«»()[]-–"

What = Literal["bad", "good", "unsure", "exception", "rewording"]


class Trial(Struct, frozen=True, kw_only=True):
    """One example that was run, and what is wrong with the rule or the example (None: nothing)."""

    rule: str
    what: What
    text: str
    problem: str | None = None


class Examples:
    """The pipeline that examples run through. ``as_of`` is the day whose law holds where an example names none."""

    def __init__(self, rulebook: Rulebook, as_of: dt.date, register: Register | None = None) -> None:
        self.rulebook = rulebook
        self.vocabulary: Vocabulary = rulebook.vocabulary()
        self.register = register or Register()
        self.as_of = as_of

    def every(self) -> Iterator[Trial]:
        """Every example of every rule."""
        for rule in self.rulebook.rules:
            yield from self.of(rule)

    def of(self, rule: AnyRule) -> Iterator[Trial]:
        """Every example of one rule."""
        for written in rule.examples.bad:
            yield from self._bad(rule, _example(written))
        for written in rule.examples.good:
            example = _example(written)
            found = self.findings(rule, example, example.text)
            yield Trial(rule=rule.id, what="good", text=example.text, problem=_none(found))
        for written in rule.examples.unsure:
            example = _example(written)
            found = self.findings(rule, example, example.text)
            outcomes = {finding.outcome for finding in found}
            problem = None if outcomes == {"unsure"} else f"expected unsure, got {', '.join(outcomes) or 'no finding'}"
            yield Trial(rule=rule.id, what="unsure", text=example.text, problem=problem)
        for number, exception in enumerate(rule.unless):
            example = _example(exception.example)
            without = structs.replace(rule, unless=[e for i, e in enumerate(rule.unless) if i != number])
            problem = _none(self.findings(rule, example, example.text))
            if problem is None and not self.findings(without, example, example.text):
                problem = f"the exception {exception.phrase!r} is not needed: there is no finding without it either"
            yield Trial(rule=rule.id, what="exception", text=example.text, problem=problem)

    def findings(self, rule: AnyRule, example: Example, text: str) -> tuple[Finding, ...]:
        """What the rule finds in a text with the example's circumstances."""
        market = example.market or _market(rule)
        context = Context(
            markets=(market,),
            as_of=example.as_of or self.as_of,
            kind=example.kind or _kind(rule),
            regions=tuple(example.regions),
            notified=NotifiedList(p for each in example.notified if (p := product(*each)))
            if example.notified
            else None,
        )
        alone = structs.replace(self.rulebook, rules=(rule,))
        label = _printed(read_bytes(text.encode(), "example"), example)
        linted = lint(label, alone, self.vocabulary, self.register, context)
        return tuple(finding for verdict in linted.verdicts for finding in verdict.findings)

    def _bad(self, rule: AnyRule, example: Example) -> Iterator[Trial]:
        marked = [match["words"] for match in _MARKED.finditer(example.text)]
        text = _MARKED.sub(lambda match: match["words"], example.text)
        found = self.findings(rule, example, text)
        yield Trial(rule=rule.id, what="bad", text=example.text, problem=_exactly(marked, found))
        for finding in found:
            if finding.rewording is not None:
                better = _reworded(text, finding)
                again = [f for f in self.findings(rule, example, better) if _same_place(f, finding)]
                yield Trial(rule=rule.id, what="rewording", text=better, problem=_none(tuple(again)))


def _printed(label: Label, example: Example) -> Label:
    """The label with the letters and colours of the example."""
    if example.x_height_mm is None and example.ink is None:
        return label

    def as_printed(word: Word) -> Word:
        return structs.replace(word, x_height_mm=example.x_height_mm, ink=example.ink, ground=example.ground)

    def lines(panel: Panel) -> tuple[Line, ...]:
        return tuple(Line(tuple(map(as_printed, line.words)), line.starts) for line in panel.lines)

    return structs.replace(label, panels=tuple(structs.replace(p, lines=lines(p)) for p in label.panels))


def _example(written: str | Example) -> Example:
    return Example(text=written) if isinstance(written, str) else written


def _market(rule: AnyRule) -> Market:
    market = rule.applies.market
    return "be" if market is None else market if isinstance(market, str) else market[0]


def _kind(rule: AnyRule) -> Kind:
    return "oral" if rule.applies.kind == "any" else rule.applies.kind


def _none(found: tuple[Finding, ...]) -> str | None:
    return f"expected no finding, got {_told(found)}" if found else None


def _exactly(marked: list[str], found: tuple[Finding, ...]) -> str | None:
    """What is wrong where the findings are not the marked words, one for one."""
    if any(finding.outcome != "broken" for finding in found):
        return f"expected broken, got {_told(found)}"
    if not marked:
        return None if len(found) == 1 else f"expected one finding, got {_told(found)}"
    wanted = Counter(_plain(words) for words in marked)
    quoted = Counter(_plain(finding.quote.text) if finding.quote else "" for finding in found)
    return None if wanted == quoted else f"expected exactly the marked words, got {_told(found)}"


def _told(found: tuple[Finding, ...]) -> str:
    return ", ".join(
        f'{finding.outcome} "{finding.quote.text}"' if finding.quote else f"{finding.outcome} {finding.statement or ''}"
        for finding in found
    ) or "none"  # fmt: skip


def _plain(words: str) -> str:
    return " ".join(fold(words).split()).strip(_EDGES)


def _reworded(text: str, finding: Finding) -> str:
    """The text with the suggested wording in the place of what was found; after it, where something is absent."""
    wording = finding.rewording or ""
    if finding.quote is None:
        return f"{text}\n\n{wording}"
    words = [regex.escape(word) for word in finding.quote.text.split()]
    return regex.sub(r"\s+".join(words), lambda _: wording, text, count=1)


def _same_place(found: Finding, before: Finding) -> bool:
    """Whether a finding is still about what the rewording was for, not about another mark of the same example."""
    if before.quote is None or found.quote is None:
        return (found.statement, found.language) == (before.statement, before.language)
    return before.rewording is not None and _plain(found.quote.text) in _plain(before.rewording)
