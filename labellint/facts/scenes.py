"""What a paragraph is about, where that is not the product: a dish, a lid, a vacancy, a law.

No word tells it alone ("lid", "open"); one for what is there and one for what is done do, for the sentences that they
stand in and those beside them. In a scene only a verb, or "against", promises something. A notice (of a job, a law, a
judgement) promises nothing but what it says of the product or of a substance by name; what was believed in times gone
by, only what it says of a plant, which is sold for its tradition. A sentence that counts the ill, or says what an
illness is, states a fact where the paragraph names neither product nor substance: illnesses in it are no promise.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from labellint.facts.clauses import Promise
from labellint.facts.kept import behind, start_of
from labellint.facts.parts import ACTING
from labellint.lexicon import Hit
from labellint.rulebook import Rulebook
from labellint.text import Passage, Sentence

Staged = Literal["", "scene", "notice", "past", "fact"]
VOTES = 2  #: entries of one scene of which a paragraph has words


class Scenes:
    """What the lexicon says of scenes; an entry's ``value`` is its scene."""

    def __init__(self, rulebook: Rulebook) -> None:
        entries = rulebook.entries("scene").values()
        self._kinds = {e.id: e.kind or "scene" for e in entries}
        self._scenes = {e.id: e.value or e.id for e in entries if e.kind == "scene"}
        self._facts = frozenset(e.id for e in entries if e.kind == "fact")
        self._effects = rulebook.entries("effect")
        self._ends = frozenset(e.id for e in rulebook.entries("guard").values() if e.kind == "ends")
        self._notices = {e.id: e.value or e.id for e in entries if e.kind == "notice"}
        self._past = {e.id: e.value or e.id for e in entries if e.kind == "past"}
        self._plants = frozenset(e.id for e in rulebook.entries("substance").values() if e.kind == "plant")

    def staged(self, passage: Passage, hits: Sequence[Hit]) -> list[Staged]:
        """For each sentence of a paragraph, whether it belongs to a scene or a notice."""
        staged: list[Staged] = [""] * len(passage.sentences)
        if not any(hit.group == "scene" for hit in hits):
            return staged
        stages: tuple[tuple[Staged, list[bool]], ...] = (
            ("notice", _near(passage, self._told(hits, self._notices))),
            ("past", _near(passage, self._told(hits, self._past))),
            ("scene", _near(passage, self._told(hits, self._scenes))),
            ("fact", self._facts_in(passage, hits)),
        )
        for name, told in stages:
            staged = [before or (name if inside else "") for before, inside in zip(staged, told, strict=True)]
        return staged

    def left(self, promises: list[Promise], staged: Staged) -> list[Promise]:
        """The promises that a scene or a notice leaves."""
        if not staged:
            return promises
        if staged == "fact":
            return [p for p in promises if p.link is not None or not self._ails(p)]
        if staged == "past":
            return [p for p in promises if any(s.id in self._plants for s in p.subjects)]
        meant = [p for p in promises if p.link is not None and not (p.link.near and p.link.strength != "medicinal")]
        if staged == "scene":
            return meant
        return [p for p in meant if p.subjects and p.link and not p.link.near]

    def telling(self, hits: Sequence[Hit], staged: Staged) -> list[tuple[Hit, str]]:
        """The words of a sentence that may make what it names no promise, with what they are: for whoever asks."""
        told = [(hit, self._kinds[hit.id]) for hit in hits if hit.group == "scene"]
        governed = {hit.end for hit, kind in told if kind == "governed"}
        kinds = {kind for _, kind in told}
        cautious = {kind for kind, other in (("shun", "case"), ("consult", "adviser")) if {kind, other} <= kinds}
        return [
            (hit, kind)
            for hit, kind in told
            if kind in (staged, "thing") or kind in cautious or (kind == "other" and hit.end not in governed)
        ]

    def _facts_in(self, passage: Passage, hits: Sequence[Hit]) -> list[bool]:
        """For each sentence, whether it states a fact of an illness, and nothing that ends it."""
        facts = [hit for hit in hits if hit.group == "scene" and hit.id in self._facts]
        if not facts or any(hit.group in ACTING for hit in hits):
            return [False] * len(passage.sentences)
        ended = [hit for hit in hits if hit.group == "guard" and hit.id in self._ends]
        return [_any_in(s, facts) and not _any_in(s, ended) for s in passage.sentences]

    def _ails(self, promise: Promise) -> bool:
        entry = self._effects.get(promise.effect.id)
        return entry is not None and entry.kind == "complaint"

    def _told(self, hits: Sequence[Hit], scenes: dict[str, str]) -> list[Hit]:
        """The words of those scenes that enough entries tell."""
        told: dict[str, list[Hit]] = {}
        for hit in hits:
            if hit.group == "scene" and hit.id in scenes:
                told.setdefault(scenes[hit.id], []).append(hit)
        return [hit for found in told.values() if len({hit.id for hit in found}) >= VOTES for hit in found]


def _any_in(sentence: Sentence, hits: Sequence[Hit]) -> bool:
    return any(sentence.start <= hit.start < sentence.end for hit in hits)


def _near(passage: Passage, told: list[Hit]) -> list[bool]:
    """For each sentence, whether it or one beside it has one of the words."""
    words = sorted(told, key=start_of)
    firsts = [behind(words, sentence.start) for sentence in passage.sentences]
    inside = [f is not None and f.start < s.end for f, s in zip(firsts, passage.sentences, strict=True)]
    return [any(inside[max(0, i - 1) : i + 2]) for i in range(len(inside))]
