"""Terms in four languages, found in one pass over a text.

A ``Vocabulary`` holds every phrase of the lexicons and of the rules, each under a key such as ``effect:sleep`` or
``rule:eu/statements-exceed#phrases``. ``find`` runs one Aho-Corasick pass over a passage for the anchors of all phrases
and tries only the patterns whose anchor stands there, so the cost of a label hardly grows with the number of rules.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import ahocorasick
import msgspec
from msgspec import Struct, structs

from labellint.label import Language
from labellint.phrases import DIGITS, Pattern, Slot, Step, compile_phrase, match_at, slot, steps
from labellint.text import Passage, Token

SHORT = 4  #: letters below which a word stands on any label
_END = 32  #: bits for where a hit ends: the first to start, then the longest, is the least number
MANY = 60  #: patterns with a word from which a rarer word of theirs is looked up first


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
    group: str  #: the part of the key before the colon: ``effect``, ``link``, ``substance``, ``rule`` ...
    id: str  #: the part of the key after the colon


def term(key: str, language: Language | None, phrase: str) -> Term:
    """Compile one phrase. Raises ValueError where it is not well formed."""
    return Term(key, language, compile_phrase(phrase))


class Use(Struct, frozen=True, array_like=True):
    """A pattern of a phrase, tried where ``word``, its anchor, stands."""

    key: str
    language: Language | None
    pattern: Pattern
    word: str


_USES = msgspec.msgpack.Decoder(list[Use])


class Try(NamedTuple):
    """A use made ready: ``number``: its anchor asks for digits; a passage must hold a word for each of ``needs``."""

    key: str
    language: Language | None
    number: Slot | None
    needs: tuple[Slot, ...]
    before: tuple[Step, ...]
    after: tuple[Step, ...]
    group: str
    id: str
    name: str  #: key and language, by which hits of one place are ordered


class Tries(NamedTuple):
    """What to try at an anchor: phrases of that one word, which need no more, and the others by a word they need.

    Very many phrases hold "vitamine" and one of the same few letters: they are all asked for at once.
    """

    alone: list[Try]
    more: list[tuple[Slot | None, list[Try]]]


def anchored(terms: Iterable[Term]) -> dict[str, msgspec.Raw]:
    """The patterns of all phrases by the letters of their anchors, in the form that is kept between runs.

    A label holds few of the anchors, so only the patterns of those are ever decoded.
    """
    uses: dict[str, list[Use]] = {}
    entries = list(terms)
    patterns = [(entry, pattern) for entry in entries for pattern in entry.patterns]
    common = Counter(word for _, pattern in patterns for element in pattern.elements for word in element.words)
    for entry, pattern in patterns:
        rarer = structs.replace(pattern, anchor=_rarer(pattern, common))
        for word in rarer.elements[rarer.anchor].words:
            uses.setdefault(_literal(word), []).append(Use(entry.key, entry.language, rarer, word))
    return {literal: msgspec.Raw(msgspec.msgpack.encode(uses[literal])) for literal in sorted(uses)}


def _rarer(pattern: Pattern, common: Counter[str]) -> int:
    """The element to anchor a pattern on: its longest word, or a rarer one where that stands in very many patterns."""

    def uses(i: int) -> int:
        return sum(common[word] for word in pattern.elements[i].words)

    if uses(pattern.anchor) <= MANY:
        return pattern.anchor
    able = [
        i
        for i, element in enumerate(pattern.elements)
        if element.words and not element.gap and not element.optional
        if min(len(word.strip("*#:")) for word in element.words) >= SHORT
    ]
    return min(able, key=uses, default=pattern.anchor)


class Vocabulary:
    """All phrases that one run looks for."""

    def __init__(self, anchors: dict[str, msgspec.Raw]) -> None:
        self._automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
        self._literals = list(anchors)
        self._uses = list(anchors.values())
        self._lengths = [len(literal) for literal in self._literals]
        self._ready: dict[tuple[int, Language | None], Tries] = {}
        for index, literal in enumerate(self._literals):
            self._automaton.add_word(literal, index)
        self._automaton.make_automaton()

    @classmethod
    def of(cls, terms: Iterable[Term]) -> Vocabulary:
        return cls(anchored(terms))

    def _made(self, index: int, language: Language | None) -> Tries:
        """What to try at an anchor in a sentence of a language; in one of no language, everything."""
        if language is None:
            uses = [_ready(use) for use in _USES.decode(self._uses[index])]
            plain = [use for use in uses if use.number is None and not use.before and not use.after]
            alone = list({use.name: use for use in plain}.values())
            more = _by_need([use for use in uses if use.number is not None or use.before or use.after])
        else:
            every = self._ready.get((index, None)) or self._made(index, None)
            alone = [use for use in every.alone if use.language in (None, language)]
            own = [(need, [use for use in uses if use.language in (None, language)]) for need, uses in every.more]
            more = [(need, uses) for need, uses in own if uses]
        made = self._ready[index, language] = Tries(alone, more)
        return made

    def words(self) -> frozenset[str]:
        """Every word of every phrase, as phrases have them (``*`` is an open end)."""
        return frozenset(
            word
            for index in range(len(self._literals))
            for use in _USES.decode(self._uses[index])
            for element in use.pattern.elements
            for word in element.words
        )

    def patterns(self, key: str, language: Language) -> list[Pattern]:
        """The forms of all phrases of a key in a language, also of those that are told as of it ("key@nl")."""
        name = key.encode()
        uses = (use for raw in self._uses if name in bytes(raw) for use in _USES.decode(raw))
        told = f"{key}@{language}"
        return [u.pattern for u in uses if u.key == told or (u.key == key and u.language in (None, language))]

    def find(self, passage: Passage) -> list[Hit]:
        """Every phrase in a passage, by place; a term in another language than its sentence's does not count."""
        return self.find_all((passage,))[0]

    def find_all(self, passages: Sequence[Passage]) -> list[list[Hit]]:
        """Every phrase in each of the passages of a label; which of them hold a word is asked once for all."""
        if not self._literals:
            return [[] for _ in passages]
        held = Held([tuple(token.text for token in passage.tokens) for passage in passages])
        return [self._find(passage, held, number) if passage.tokens else [] for number, passage in enumerate(passages)]

    def _find(self, passage: Passage, held: Held, number: int) -> list[Hit]:
        tokens, text = passage.tokens, held.texts[number]
        starts: dict[int, int] = {}
        at = 1
        for i, token in enumerate(tokens):
            starts[at] = i
            at += len(token.text) + 1
        languages = [passage.language] * len(tokens)
        for sentence in passage.sentences:
            languages[sentence.start : sentence.end] = [sentence.language] * (sentence.end - sentence.start)
        known, here = held.known, 1 << number
        found: list[tuple[int, str, int, int, Try]] = []  # place, name, running number, end, what was tried
        stated = tuple(_soft(token) for token in tokens) if ";" in text else tokens
        lengths, ready = self._lengths, self._ready
        for last, literal in self._automaton.iter(text):
            index = starts.get(text.rfind(" ", 0, last - lengths[literal] + 2) + 1)
            if index is None:
                continue
            language = languages[index]
            alone, more = ready.get((literal, language)) or self._made(literal, language)
            place = (index << _END) - index - 1
            for use in alone:
                found.append((place, use.name, len(found), index + 1, use))
            for shared, uses in more:
                if shared is not None:
                    where = known.get(shared)
                    if not (held.where(shared) if where is None else where) & here:
                        continue
                for use in uses:
                    for need in use.needs:
                        where = known.get(need)
                        if not (held.where(need) if where is None else where) & here:
                            break
                    else:
                        if use.number is not None and not use.number.fits(tokens[index].text):
                            continue
                        span = match_at(use.before, use.after, stated if use.group == "rule" else tokens, index)
                        if span is not None:
                            start, end = span
                            found.append(((start << _END) - end, use.name, len(found), end, use))
        found.sort()
        hits: list[Hit] = []
        before: tuple[int, str] | None = None
        for place, name, _, end, use in found:
            if (place, name) != before:
                hits.append(_hit(Hit, (use.key, use.language, (place + end) >> _END, end, use.group, use.id)))
                before = place, name
        return hits


class Held:
    """Which passages of a label hold a choice of words, asked once for each choice.

    ``known`` has the answer as the bits of a number, the lowest for the first passage.
    """

    def __init__(self, passages: list[tuple[str, ...]]) -> None:
        self.texts = [_spaced(words) for words in passages]
        self.known: dict[Slot, int] = {}
        self._label = "".join(self.texts)
        self._words: dict[str, int] = {}
        for number, words in enumerate(passages):
            for word in words:
                self._words[word] = self._words.get(word, 0) | 1 << number
        self._all = frozenset(self._words)
        self._numbers = [word for word in self._words if not DIGITS.isdisjoint(word)]

    def where(self, slot: Slot) -> int:
        """The passages that hold a word of a choice, as bits."""
        found = 0
        for word in slot.exact & self._all:
            found |= self._words[word]
        for part in slot.parts:
            if part in self._label:
                found |= sum(1 << number for number, text in enumerate(self.texts) if part in text)
        if slot.digits:
            for word in self._numbers:
                if slot.numbers(word):
                    found |= self._words[word]
        self.known[slot] = found
        return found


def _spaced(words: tuple[str, ...]) -> str:
    """Words each between spaces."""
    return f" {' '.join(words)} " if words else " "


_hit = tuple.__new__  # a label has a thousand hits: half the time of Hit(...)


def _ready(use: Use) -> Try:
    before, after = steps(use.pattern)
    needed = {step.slot for step in (*before, *after) if not step.gap and not step.optional and not step.slot.colon}
    needs = tuple(sorted(needed, key=lambda slot: (len(slot.parts), len(slot.exact))))  # the quickest to deny first
    number = slot((use.word,)) if "#" in use.word else None
    group, _, id = use.key.partition(":")
    return Try(use.key, use.language, number, needs, before, after, group, id, f"{use.key} {use.language or ''}")


def _by_need(uses: list[Try]) -> list[tuple[Slot | None, list[Try]]]:
    """Phrases by the word that most of them need, which then is no need of their own any more."""
    common = Counter(need for use in uses for need in use.needs)
    groups: dict[Slot | None, list[Try]] = {}
    for use in uses:
        shared = max(use.needs, key=lambda need: common[need], default=None)
        rest = tuple(need for need in use.needs if need is not shared)
        groups.setdefault(shared, []).append(use._replace(needs=rest))
    return list(groups.items())


def _soft(token: Token) -> Token:
    """A statement may go on after a semicolon ("variety matters; this does not replace it"); a claim ends there."""
    return token._replace(is_hard=False) if token.text == ";" else token


def _literal(word: str) -> str:
    """What the automaton looks for: the letters of the word, with a space where the word must begin or end."""
    return ("" if word.startswith("*") else " ") + word.strip("*#") + ("" if word.endswith(("*", "#")) else " ")
