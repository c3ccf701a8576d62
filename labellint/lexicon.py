"""Terms in four languages, found in one pass over a text.

A ``Vocabulary`` holds every phrase of the lexicons and of the rules, each under a key such as ``effect:sleep`` or
``rule:eu/statements-exceed#phrases``. ``find`` runs one Aho-Corasick pass over a passage for the anchors of all phrases
and tries only the patterns whose anchor stands there, so the cost of a label hardly grows with the number of rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import ahocorasick
import msgspec
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


class Use(Struct, frozen=True, array_like=True):
    """A pattern of a phrase, tried where ``word``, its anchor, stands, in a passage with one of each of ``needs``."""

    key: str
    language: Language | None
    pattern: Pattern
    word: str
    needs: tuple[frozenset[str], ...]


_USES = msgspec.msgpack.Decoder(list[Use])


def anchored(terms: Iterable[Term]) -> dict[str, msgspec.Raw]:
    """The patterns of all phrases by the letters of their anchors, in the form that is kept between runs.

    A label holds few of the anchors, so only the patterns of those are ever decoded.
    """
    uses: dict[str, list[Use]] = {}
    for entry in terms:
        for pattern in entry.patterns:
            needs = _needs(pattern)
            for word in pattern.elements[pattern.anchor].words:
                uses.setdefault(_literal(word), []).append(Use(entry.key, entry.language, pattern, word, needs))
    return {literal: msgspec.Raw(msgspec.msgpack.encode(uses[literal])) for literal in sorted(uses)}


class Vocabulary:
    """All phrases that one run looks for."""

    def __init__(self, anchors: dict[str, msgspec.Raw]) -> None:
        self._automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
        self._literals = list(anchors)
        self._uses: list[list[Use] | msgspec.Raw] = list(anchors.values())
        for index, literal in enumerate(self._literals):
            self._automaton.add_word(literal, index)
        self._automaton.make_automaton()

    @classmethod
    def of(cls, terms: Iterable[Term]) -> Vocabulary:
        return cls(anchored(terms))

    def _used(self, index: int) -> list[Use]:
        uses = self._uses[index]
        if not isinstance(uses, list):
            uses = self._uses[index] = _USES.decode(uses)
        return uses

    def words(self) -> frozenset[str]:
        """Every word of every phrase, as phrases have them (``*`` is an open end)."""
        return frozenset(
            word
            for index in range(len(self._literals))
            for use in self._used(index)
            for element in use.pattern.elements
            for word in element.words
        )

    def find(self, passage: Passage) -> list[Hit]:
        """Every phrase in a passage, by place; a term in another language than its sentence's does not count."""
        tokens = passage.tokens
        if not tokens or not self._literals:
            return []
        starts: dict[int, int] = {}
        parts, at = [" "], 1
        for i, token in enumerate(tokens):
            starts[at] = i
            parts.append(token.text + " ")
            at += len(token.text) + 1
        text = "".join(parts)
        present = {token.text for token in tokens}
        found: set[Hit] = set()
        for last, literal in self._automaton.iter(text):
            length = len(self._literals[literal])
            index = starts.get(text.rfind(" ", 0, last - length + 2) + 1)
            if index is None:
                continue
            language = passage.sentence_at(index).language
            for use in self._used(literal):
                if language is not None and use.language is not None and language != use.language:
                    continue
                if any(need.isdisjoint(present) for need in use.needs):
                    continue
                if not word_matches(use.word, tokens[index].text):
                    continue
                span = match_at(use.pattern, tokens, index)
                if span is not None:
                    found.add(Hit(use.key, use.language, *span))
        return sorted(found, key=lambda hit: (hit.start, -hit.end, hit.key, hit.language or ""))


def _needs(pattern: Pattern) -> tuple[frozenset[str], ...]:
    """The words of which a passage must hold one, for every place of a pattern that takes whole words only."""
    return tuple(
        frozenset(element.words)
        for i, element in enumerate(pattern.elements)
        if i != pattern.anchor and element.words and not element.optional and not any(_open(w) for w in element.words)
    )


def _open(word: str) -> bool:
    return word[0] in "*:#" or word[-1] in "*#"


def _literal(word: str) -> str:
    """What the automaton looks for: the letters of the word, with a space where the word must begin or end."""
    return ("" if word.startswith("*") else " ") + word.strip("*#") + ("" if word.endswith(("*", "#")) else " ")
