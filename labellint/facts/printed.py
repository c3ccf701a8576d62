"""The register's own wordings, printed as they are, and what a sentence adds to them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import regex

from labellint.facts.between import Between
from labellint.facts.clauses import Promise
from labellint.facts.guarded import Guards
from labellint.facts.parts import SHARED, Effect, Link, Subject
from labellint.lexicon import Hit
from labellint.register import Register, RegisterClaim
from labellint.rulebook import Rulebook
from labellint.text import Passage, fold

_WORD = regex.compile(r"[\p{L}\p{M}\d]+")


class Wordings:
    """Finds the register's wordings among the hits of a sentence."""

    def __init__(self, rulebook: Rulebook, guards: Guards) -> None:
        self._idle = rulebook.idle
        self._guards = guards
        self.rows = _rows()

    def printed(self, passage: Passage, hits: list[Hit], between: Between) -> list[Promise]:
        """The register's wordings that are printed as they are, unless denied; the longest at each place.

        Where other substances stand before its own in a list, each of them claims the same, and the clause is read.
        """
        kept: list[Hit] = []
        if any(self._guards.kind(hit) == "denial" for hit in hits):
            return []
        for hit in sorted((h for h in hits if h.group == "wording"), key=lambda h: (h.start - h.end, h.start, h.id)):
            whole = self._content(t.text for t in passage.tokens[hit.start : hit.end] if t.is_word)
            own = self.rows[hit.id].substance
            listed = any(
                between.lists(h.end, hit.start) or (h.start == hit.start and h.id != own and h.id.startswith(SHARED))
                for h in hits
                if h.group == "substance"
            )
            if (
                whole <= self._length(hit)
                and not listed
                and not any(k.start < hit.end and hit.start < k.end for k in kept)
            ):
                kept.append(hit)
        return [_as_promise(hit) for hit in sorted(kept, key=lambda h: h.start)]

    def _length(self, hit: Hit) -> int:
        """Content words of a wording in its language; more of them in print is more than the wording."""
        wording = self.rows[hit.id].wording.in_(hit.language or "en")
        return self._content(word for word in _WORD.findall(fold(wording)))

    def _content(self, words: Iterable[str]) -> int:
        return sum(word not in self._idle for word in words)


def overdone(
    last: Promise, effect: str, links: list[Link], normals: list[Hit], subjects: list[Subject], effects: list[Effect]
) -> list[Promise]:
    """What a sentence adds to a wording of the register: "... normal bones and makes them rock solid"."""
    strong = [k for k in links if k.start >= last.end and k.strength == "strong" and not k.near]
    more = [h for h in normals if h.start >= last.end and h.id == "improved"]
    later = any(e.start >= last.end for e in effects) or any(s.start >= last.end for s in subjects)
    if not strong or not more or later or strong[0].start > more[0].start:
        return []
    link, end = strong[0], more[0].end
    named = tuple(s for s in subjects if s.end <= last.end)
    return [Promise(named, link, Effect(effect, link.start, end, False), "improved", end)]


def _as_promise(hit: Hit) -> Promise:
    link = Link("register", hit.start, hit.end, False)
    return Promise((), link, Effect("", hit.start, hit.end, False), "normal", hit.end, hit.id)


@cache
def _rows() -> dict[str, RegisterClaim]:
    return {claim.id: claim for claim in Register().claims}
