"""Promises made whole: the subject, verb and organs that stand inside the words of an effect, and what is no promise.

Verbs that cure another effect, words for the state of something else and names in passing are taken out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from labellint.facts.between import Between
from labellint.facts.clauses import Promise
from labellint.facts.guarded import Guards
from labellint.facts.kept import start_of, within
from labellint.facts.parts import SPECIFIC, Effect, Parts, inner
from labellint.facts.promoted import LISTABLE
from labellint.lexicon import Hit
from labellint.relationships import acts, raises
from labellint.text import Passage, Sentence

MENTION = 8  #: words of a sentence in which an effect's name alone promises nothing
IN_PASSING = 12  #: words of one in which a complaint's name alone promises nothing
COMPLAINT = 3  #: words and signs of a complaint's name ("burn-out")
OF = 2  #: words between well-being and that whose it is ("of your")
BEFORE_NAME = 2  #: words of a product's name before what its name says it does
BEHIND_NAME = 3  #: ... and behind it, before the verb
_PRODUCT = frozenset({"product"})
_TOLD = frozenset({"reader", "subject", "substance", "normal"})  #: with these a sentence is about somebody or something


class Whole:
    """Makes the promises of a sentence whole, by what the lexicons and the register say of their effects."""

    def __init__(self, parts: Parts, guards: Guards, relationships: Callable[[str], tuple[str, ...]]) -> None:
        self._parts = parts
        self._guards = guards
        self._relationships = relationships

    def promise(self, promise: Promise, hits: list[Hit]) -> Promise:
        """A promise with the subject, organs and verb that the words of its effect hold."""
        return self._with_verb(self._with_organs(self._with_subject(promise, hits), hits), hits)

    def shared(self, promises: list[Promise], between: Between) -> list[Promise]:
        """Promises with the verb that stands inside the words of the effect before them in a list.

        "Looks after your heart and your nervous system" is said of both.
        """
        told: list[Promise] = []
        for promise in promises:
            before = told[-1] if told else None
            if (
                before is not None
                and before.link is not None
                and promise.link is None
                and promise.effect.topic
                and before.effect.start <= before.link.start < before.effect.end <= promise.effect.start
                and between.listed(before.effect.end, promise.effect.start, frozenset())
            ):
                promise = promise._replace(link=before.link)
            told.append(promise)
        return told

    def loosed(
        self, promises: list[Promise], effects: list[Effect], hits: list[Hit], between: Between
    ) -> list[Promise]:
        """Promises without the curing verb of an effect before them: whole words have a verb of their own.

        "Zaps headaches and clears a foggy head" cures headaches; "relief of headaches and a foggy head" both.
        """
        return [p._replace(link=None) if self._own_verb(p, effects, hits, between) else p for p in promises]

    def _own_verb(self, promise: Promise, effects: list[Effect], hits: list[Hit], between: Between) -> bool:
        link, effect = promise.link, promise.effect
        if link is None or link.strength != "medicinal" or effect.topic or self._parts.kind(effect.id) == "complaint":
            return False
        nouns = between.prepositional(link.end - 1)
        others = [
            e
            for e in effects[: bisect_left(effects, effect.start, key=start_of)]
            if link.end <= e.start
            and not between.adjacent(e.end, effect.start)
            and not (nouns and between.joined(e.end, effect.start))
        ]
        if any(self._parts.kind(e.id) == "complaint" for e in others):
            return True
        return bool(others) and bool(self._parts.verbs_in(within(effect, hits)))

    def without_states(self, promises: list[Promise], normals: list[Hit]) -> list[Promise]:
        """Promises without the words that only say in which state something else is: "happy joints", "bones in good
        health", "houdt je schildklier op gang"."""
        states = [hit for hit in normals if hit.id != "normal"]
        long = {i for hit in states if hit.end - hit.start > 1 for i in range(hit.start, hit.end)}
        places = {i for hit in states for i in range(hit.start, hit.end)}
        said = [p for p in promises if self._parts.kind(p.effect.id) in SPECIFIC and p.effect.start not in places]
        starts, ids = {p.effect.start for p in said}, {p.effect.id for p in said}
        kept = []
        for promise in promises:
            effect = promise.effect
            words = range(effect.start, effect.end)
            others = bool(ids - {effect.id})
            state = all(i in long for i in words) or (effect.end in starts and all(i in places for i in words))
            if self._parts.kind(effect.id) == "general":
                state = state or any(i in long for i in words)
            if not (state and others):
                kept.append(promise)
        return kept

    def without_names(self, promises: list[Promise], sentence: Sentence, between: Between) -> list[Promise]:
        """Promises without well-being "of" what is promised, and without the name of the product that promises it.

        "The well-being of your liver" is said of the liver. "Calmaro contributes to ..." says what the product does,
        which is no lawful claim; its name adds nothing. Beside a claim of a substance the name counts by itself.
        """
        starts = sorted((p.effect.start, number) for number, p in enumerate(promises))
        kept = []
        for one in promises:
            behind = bisect_left(starts, (one.effect.end, -1))
            after = promises[starts[behind][1]] if behind < len(starts) else None
            of = after is not None and self._of(one, after, between)
            opens = one.link is None and between.words(sentence.start, one.effect.start) <= BEFORE_NAME
            if not of and not (opens and any(_called(one, other, between) for other in promises)):
                kept.append(one)
        return kept

    def _of(self, one: Promise, other: Promise, between: Between) -> bool:
        """Whether a promise is of well-being, and the other of that whose well-being it is."""
        start, end = one.effect.end, other.effect.start
        return (
            self._parts.kind(one.effect.id) == "general"
            and self._parts.kind(other.effect.id) in SPECIFIC
            and start < end
            and between.prepositional(start)
            and between.words(start, end) <= OF
            and between.plain(start, end)
        )

    def _with_organs(self, promise: Promise, hits: list[Hit]) -> Promise:
        """A promise with the register effects that are named inside the words of its effect.

        Not where the effect is what is done to an organ (own: relaxed muscles), or itself a function of the register.
        """
        effect = promise.effect
        value = self._parts.value(effect.id)
        loose = effect.topic or value == "loose" or (self._parts.kind(effect.id) == "unlisted" and value != "own")
        if not loose:
            return promise
        inside = [
            Effect(hit.id, hit.start, hit.end, True) for hit in within(effect, hits) if hit.group == "effect-topic"
        ]
        named = dict.fromkeys(topic.id for topic in sorted(set(inside) - inner(inside)))
        organs = (id for id in named if id != effect.id and self._parts.kind(id) == "register")
        return promise._replace(organs=tuple(organs))

    def mentioned(self, promise: Promise, passage: Passage, sentence: Sentence, hits: list[Hit]) -> bool:
        """Whether a long sentence only names an effect: no verb of promise, no substance, nobody's.

        A complaint is named by whoever promises its end in passing, so that a sentence must be longer yet.
        """
        effect = promise.effect
        if promise.link is not None or promise.subjects or promise.normal == "improved":
            return False
        kind = self._parts.kind(effect.id)
        least, longest = (IN_PASSING, COMPLAINT) if kind == "complaint" else (MENTION, 1)
        if kind not in LISTABLE or effect.end - effect.start > longest:
            return False
        if passage.tokens[sentence.end - 1].text[0] not in ".;" or self._guards.ends(hits):
            return False
        if any(hit.group in _TOLD or (hit.group == "link" and hit.id not in self._parts.near) for hit in hits):
            return False
        return sum(token.is_word for token in passage.tokens[sentence.start : sentence.end]) >= least

    def _with_subject(self, promise: Promise, hits: list[Hit]) -> Promise:
        """A promise about a body level has its substance in its own words ("magnesiumvoorraad")."""
        if promise.subjects or self._parts.kind(promise.effect.id) != "deficiency":
            return promise
        whole = promise.effect._replace(end=promise.end)
        level = [hit for hit in within(whole, hits) if hit.group == "substance"]
        return promise._replace(subjects=tuple(self._parts.subjects_in(level, [])))

    def _with_verb(self, promise: Promise, hits: list[Hit]) -> Promise:
        """A verb inside the words of a register effect says how strongly it is promised ("réduit la fatigue").

        Beside a gentle verb it counts too ("helps boost your defences"), unless the register itself says "reduction" or
        "protection" there.
        """
        effect, link = promise.effect, promise.link
        register = self._parts.kind(effect.id) == "register" or promise.organs
        if effect.topic or not register or raises(self._relationships(effect.id)):
            return promise
        spoken = link is not None and not link.near
        if link is not None and spoken and (link.strength != "gentle" or acts(self._relationships(effect.id))):
            return promise
        verbs = self._parts.verbs_in(within(effect, hits))
        if not verbs or (link is not None and verbs[0].strength == "gentle"):
            return promise
        return promise._replace(link=verbs[0])


def _called(one: Promise, other: Promise, between: Between) -> bool:
    """Whether the bare words that open a sentence are a name before the verb of another promise."""
    effect, link = one.effect, other.link
    if not effect.topic or one.subjects or link is None or link.near or link.start < effect.end:
        return False
    near = between.words(effect.end, link.start) <= BEHIND_NAME and between.plain(effect.end, link.start)
    return near and all(s.id in _PRODUCT for s in other.subjects)
