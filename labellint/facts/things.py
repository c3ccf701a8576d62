"""What else a complaint or a state of mind is named of: a thing ("parking headache"), somebody ("our bookkeeper").

Where nothing but its name stands there, nothing is promised: no verb, no substance or product, nothing that ends it.
"""

from __future__ import annotations

from labellint.facts.between import Between
from labellint.facts.clauses import Promise
from labellint.facts.guarded import Guards
from labellint.facts.kept import before, behind, within
from labellint.facts.parts import Parts
from labellint.lexicon import Hit
from labellint.rulebook import Rulebook
from labellint.text import Sentence

NEAR = 3  #: words between a state and the thing that it is about ("stress with all the returns")
HEAD = 3  #: words at the head of a sentence that name somebody
NAME = 3  #: words and signs of a complaint's name
TOLD = 6  #: words of a sentence that tells of somebody
_OF_THINGS = frozenset({"complaint", "unlisted", "general"})
_WEARY = frozenset({"fatigue"})  #: effects of the register that name a mood as well ("tired of passwords")
_KNOWN = frozenset({"subject", "substance", "effect", "effect-topic", "normal", "link"})


class Things:
    """What the lexicon says of things that are no body, and the words with which somebody is named."""

    def __init__(self, rulebook: Rulebook, parts: Parts, guards: Guards) -> None:
        self._things = frozenset(e.id for e in rulebook.entries("scene").values() if e.kind == "thing")
        self._determiners = rulebook.determiners
        self._parts = parts
        self._guards = guards

    def without(self, promises: list[Promise], sentence: Sentence, hits: list[Hit], between: Between) -> list[Promise]:
        """The promises of a sentence that only name a state of a thing or of somebody."""
        things = [hit for hit in hits if hit.group == "scene" and hit.id in self._things]
        somebody = between.tokens[self._head(sentence, between)].text in self._determiners
        if not things and not somebody:
            return promises
        return [
            p
            for p in promises
            if not self._bare(p, sentence, between)
            or not (self._beside(p, things, between) or (somebody and self._ails(p, sentence, hits, between)))
        ]

    def _bare(self, promise: Promise, sentence: Sentence, between: Between) -> bool:
        """Whether a promise is nothing but the name of a state; tiredness only where the sentence opens with it.

        "Never tired at the till" promises something, "Tired of passwords?" does not.
        """
        if promise.wording is not None or promise.subjects or promise.normal == "improved":
            return False
        opens = promise.effect.start <= self._head(sentence, between)
        mood = self._parts.kind(promise.effect.id) in _OF_THINGS or (
            promise.effect.id in _WEARY and promise.effect.topic and opens
        )
        return (promise.link is None or promise.link.near) and mood

    def _beside(self, promise: Promise, things: list[Hit], between: Between) -> bool:
        """Whether a thing stands right beside a state, or behind the prepositions that follow it."""
        effect, link = promise.effect, promise.link
        start = link.start if link is not None and 0 <= link.start < effect.start == link.end else effect.start
        thing, last = behind(things, effect.end), before(things, start)
        if thing is not None and thing.start - effect.end <= NEAR and between.adjacent(effect.end, thing.start):
            return True
        return last is not None and last.end == start

    def _ails(self, promise: Promise, sentence: Sentence, hits: list[Hit], between: Between) -> bool:
        """Whether a sentence says of somebody named at its head what ails him: "our bookkeeper gets a migraine"."""
        effect, head = promise.effect, self._head(sentence, between)
        if promise.link is not None or self._parts.kind(effect.id) != "complaint" or effect.end - effect.start > NAME:
            return False
        if between.tokens[sentence.end - 1].text[0] not in ".;" or between.words(sentence.start, sentence.end) < TOLD:
            return False
        if effect.start < head + HEAD or any(t.is_hard or t.text == "," for t in between.tokens[head : effect.start]):
            return False
        if any(hit.group == "reader" for hit in hits):
            return False
        if any(hit.group in _KNOWN and hit.start < head + HEAD and hit.end > head for hit in hits):
            return False
        return not self._guards.ends(hits) and not self._parts.verbs_in(within(effect, hits))

    def _head(self, sentence: Sentence, between: Between) -> int:
        """The first word of a sentence."""
        return next((i for i in range(sentence.start, sentence.end) if between.tokens[i].is_word), sentence.start)
