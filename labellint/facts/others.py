"""Another subject: a foundation, a courier or a machine does something, and nothing is promised of the product.

A verb belongs to the nearest name before it; so does what is named behind it. After a colon, or in a clause that begins
with the verb, nobody is named, and the product is meant ("Ordered from our warehouse, relieves migraine"); behind
"that", what stands before it ("our team developed a formula that relieves migraine").
"""

from __future__ import annotations

from typing import NamedTuple

from labellint.facts.between import Between
from labellint.facts.clauses import Promise
from labellint.facts.kept import before, behind, start_of
from labellint.facts.parts import Subject
from labellint.lexicon import Hit
from labellint.rulebook import Rulebook

REACH = 20  #: words between another's name and what is said of it
_APPOSITION = 2  #: commas around what is said of a name before its verb: "the Foundation, set up in 1990, fights"
APPOSED = 2  #: words between a comma and what a name is said to be ("a small charity")
_PAUSES = frozenset({",", ";", "-", "(", ")"})


class Named(NamedTuple):
    """Who a sentence names, by their places; ``going_on``: where a clause begins that has no subject of its own."""

    others: list[Hit]
    subjects: list[Subject]
    relative: list[Hit]
    going_on: set[int]


class Others:
    """Who else is said to do it."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._entries = rulebook.entries("scene")
        self._determiners = rulebook.determiners

    def without(
        self, promises: list[Promise], hits: list[Hit], subjects: list[Subject], between: Between
    ) -> list[Promise]:
        """The promises of a sentence that are not said of another than the product."""
        others = self._named(hits, between)
        if not others:
            return promises
        going_on = {hit.start for hit in self._of(hits, "case")}
        named = Named(others, sorted(subjects, key=start_of), self._of(hits, "relative"), going_on)
        return [p for p in promises if p.wording is not None or not self._said_of(named, p, between)]

    def _named(self, hits: list[Hit], between: Between) -> list[Hit]:
        """The words for others that stand behind no preposition of theirs."""
        told = [hit for hit in hits if hit.group == "scene"]
        governed = {
            hit.end
            for hit in told
            if self._entries[hit.id].kind == "governed"
            and not any(token.text in _PAUSES for token in between.tokens[hit.start : hit.end])
        }
        return [hit for hit in told if self._entries[hit.id].kind == "other" and hit.end not in governed]

    def _of(self, hits: list[Hit], kind: str) -> list[Hit]:
        return [hit for hit in hits if hit.group == "scene" and self._entries[hit.id].kind == kind]

    def _said_of(self, named: Named, promise: Promise, between: Between) -> bool:
        link, effect = promise.link, promise.effect
        at = min(effect.start, link.start) if link is not None and link.start >= 0 else effect.start
        after = behind(named.others, effect.end)
        if link is None and after is not None and self._apposed(effect.end, after, between):
            return True
        if link is None and after is not None and self._follows(effect.end, after, between):
            return True
        other, subject = before(named.others, at), before(named.subjects, at)
        if other is None or other.end > at or between.words(other.end, at) > REACH or between.parted(other.end, at):
            return False
        if subject is not None and subject.start >= other.end:
            return False
        relative = before(named.relative, at)
        if relative is not None and relative.start >= other.end and between.words(other.end, relative.start):
            return False
        pauses = [
            i
            for i in range(other.end, at)
            if between.tokens[i].text in _PAUSES and i + 1 not in named.going_on and not between.purposes(i + 1)
        ]
        return not pauses or len(pauses) >= _APPOSITION or between.words(pauses[-1], at) > 1

    def _follows(self, end: int, hit: Hit, between: Between) -> bool:
        """Whether a name stands right behind an effect, or after "our": "the Migraine Society", "slaapt onze ploeg"."""
        return hit.start == end or (hit.start == end + 1 and between.tokens[end].text in self._determiners)

    def _apposed(self, end: int, hit: Hit, between: Between) -> bool:
        """Whether what an effect's words name is said to be another right behind them ("Beat the Blues, a charity")."""
        inside = between.tokens[end : hit.start]
        return (
            bool(inside)
            and inside[0].text == ","
            and between.words(end, hit.start) <= APPOSED
            and len(inside) <= 1 + APPOSED
        )
