"""Echoes: a substance that is said to do what was promised of another just before ("So does copper.")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from msgspec import structs

from labellint.facts.grammar import Grammar
from labellint.facts.parts import Subject
from labellint.facts.records import Claim
from labellint.lexicon import Hit
from labellint.text import Passage, Sentence

_WORDS = 12  #: words of a clause at most that only says "so does copper"
_PARTING = frozenset({",", ";", "-", ":", "("})
_PROMISING = frozenset({"effect", "effect-topic", "link", "wording", "guard"})


class Clause(NamedTuple):
    """Tokens ``start`` up to ``end`` that name substances and promise nothing themselves."""

    start: int
    end: int
    subjects: tuple[Subject, ...]


class Echoes:
    """Finds the clauses that only say that another substance does the same."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._kinds = {id: entry.kind for id, entry in grammar.rulebook.entries("echo").items()}

    def clauses(self, passage: Passage, sentence: Sentence, hits: list[Hit], before: list[Subject]) -> Iterator[Clause]:
        """The echoing clauses of a sentence. ``before``: the substances of a question that the sentence answers."""
        echoes = [hit for hit in hits if hit.group == "echo" and self._kinds[hit.id] != "none"]
        if not echoes:
            return
        subjects = [s for s in self._grammar.parts.subjects_in(hits, []) if s.id not in ("product", "general")]
        signs = [i for i in range(sentence.start, sentence.end) if passage.tokens[i].text in _PARTING]
        for echo in echoes:
            start = max((i + 1 for i in signs if i < echo.start), default=sentence.start)
            end = min((i for i in signs if i >= echo.end), default=sentence.end)
            inside = [hit for hit in hits if start <= hit.start and hit.end <= end]
            named = tuple(s for s in subjects if start <= s.start and s.end <= end)
            whole = self._kinds[echo.id] == "whole"
            if not named and whole and start == sentence.start:
                named = tuple(before)
            if named and self._only_echoes(passage, start, end, inside, [*named, echo], whole):
                yield Clause(start, end, named)

    def _only_echoes(
        self, passage: Passage, start: int, end: int, inside: list[Hit], known: list[Subject | Hit], whole: bool
    ) -> bool:
        """Whether a clause promises nothing of its own; with a bare word, whether nothing else stands in it."""
        if any(hit.group in _PROMISING and hit.id not in self._grammar.parts.near for hit in inside):
            return False
        words = [i for i in range(start, end) if passage.tokens[i].is_word]
        if len(words) > _WORDS:
            return False
        if whole:
            return True
        if any(hit.group == "echo" and self._kinds[hit.id] == "none" for hit in inside):
            return False
        held = {i for part in known for i in range(part.start, part.end)}
        return all(i in held or passage.tokens[i].text in self._grammar.rulebook.idle for i in words)

    def claims(self, passage: Passage, sentence: Sentence, clause: Clause, said: list[Claim]) -> list[Claim]:
        """What was ``said`` of the substances before, said of those of an echoing clause."""
        quote = passage.quote(clause.start, clause.end, sentence.language)
        return [
            structs.replace(
                claim,
                subject=subject.id,
                subject_kind=self._grammar.substances[subject.id].kind,
                quote=quote,
                subject_quote=passage.quote(subject.start, subject.end),
                wording=self._wording(subject.id, claim),
            )
            for subject in clause.subjects
            if subject.id in self._grammar.substances
            for claim in said
            if claim.subject not in {s.id for s in clause.subjects}
        ]

    def _wording(self, subject: str, claim: Claim) -> str | None:
        """The register's wording that is meant where that of another substance is printed as it is."""
        if claim.wording is None:
            return None
        rows = self._grammar.register.values()
        return next((r.id for r in rows if r.substance == subject and r.relationship in claim.relationships), None)


def last_said(claims: list[list[Claim]]) -> list[Claim]:
    """Of the claims of a sentence, promise by promise, one of each of the last promises with the same subjects."""
    said: list[Claim] = []
    whose = {claim.subject for claim in claims[-1]} if claims else set()
    for each in reversed(claims):
        if {claim.subject for claim in each} != whose:
            break
        said = each[:1] + said
    return said
