"""Terms in four languages, found in one pass over a text.

A ``Vocabulary`` holds every phrase of the lexicons and of the rules, each under a key such as ``effect:sleep`` or
``rule:eu/statements-exceed#phrases``. ``find`` runs one Aho-Corasick pass over a passage for the anchors of all phrases
and tries only the patterns whose anchor stands there, so the cost of a label hardly grows with the number of rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import ahocorasick
from msgspec import Struct

from labellint.label import Language
from labellint.phrases import Pattern, compile_phrase, match_at, word_matches
from labellint.text import Passage


class Term(Struct, frozen=True, array_like=True):
    """One phrase of a vocabulary, compiled. ``language`` None: the phrase counts in every language."""

    key: str
    language: Language | None
    patterns: tuple[Pattern, ...]


class Hit(NamedTuple):
    """A phrase found: its key and language, and the tokens from ``start`` up to ``end``."""

    key: str
    language: Language | None
    start: int
    end: int

    @property
    def group(self) -> str:
        """The part of the key before the colon: ``effect``, ``link``, ``substance``, ``rule`` ..."""
        return self.key.partition(":")[0]

    @property
    def id(self) -> str:
        """The part of the key after the colon."""
        return self.key.partition(":")[2]


def term(key: str, language: Language | None, phrase: str) -> Term:
    """Compile one phrase. Raises ValueError where it is not well formed."""
    return Term(key, language, compile_phrase(phrase))


class Vocabulary:
    """All phrases that one run looks for."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self.terms = tuple(terms)
        self._automaton = ahocorasick.Automaton()
        anchors: dict[str, list[tuple[int, int, str]]] = {}
        for index, entry in enumerate(self.terms):
            for number, pattern in enumerate(entry.patterns):
                for word in pattern.elements[pattern.anchor].words:
                    anchors.setdefault(_literal(word), []).append((index, number, word))
        for literal, users in anchors.items():
            self._automaton.add_word(literal, (len(literal), users))
        self._automaton.make_automaton()

    def find(self, passage: Passage) -> list[Hit]:
        """Every phrase in a passage, by place; a term in another language than its sentence's does not count."""
        tokens = passage.tokens
        if not tokens or not self.terms:
            return []
        starts: dict[int, int] = {}
        parts, at = [" "], 1
        for i, token in enumerate(tokens):
            starts[at] = i
            parts.append(token.text + " ")
            at += len(token.text) + 1
        text = "".join(parts)
        found: set[Hit] = set()
        for last, (length, users) in self._automaton.iter(text):
            index = starts.get(text.rfind(" ", 0, last - length + 2) + 1)
            if index is None:
                continue
            for term_index, number, word in users:
                if not word_matches(word, tokens[index].text):
                    continue
                entry = self.terms[term_index]
                span = match_at(entry.patterns[number], tokens, index)
                if span is None:
                    continue
                if entry.language is not None:
                    language = passage.sentence_at(index).language
                    if language is not None and language != entry.language:
                        continue
                found.add(Hit(entry.key, entry.language, *span))
        return sorted(found, key=lambda hit: (hit.start, -hit.end, hit.key, hit.language or ""))


def _literal(word: str) -> str:
    """What the automaton looks for: the letters of the word, with a space where the word must begin or end."""
    return ("" if word.startswith("*") else " ") + word.strip("*") + ("" if word.endswith("*") else " ")
