"""The parts of promises and where they stand: effects, links and subjects among a sentence's hits.

Where hits overlap, the longest stands; a disease inside a longer effect stands beside or instead of it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, takewhile
from typing import NamedTuple

from labellint.facts.between import Between
from labellint.facts.kept import Kept, start_of, within
from labellint.facts.records import Strength
from labellint.lexicon import Hit
from labellint.relationships import lessens
from labellint.rulebook import Rulebook

SEVERE = frozenset({"complaint", "transdermal", "deficiency"})
APART = frozenset({"hype", "prohibited-a", "prohibited-b", "prohibited-c"})  #: judged whatever else the words say
SPECIFIC = frozenset({"register", "unlisted"})  #: effects on one part of the body or one of its powers
FEAR = "prohibited-a"  #: harm by not taking it, whose words hold what would be harmed
SHORTEST = 4  #: words and signs of a list with a verb before it: "against tiredness, stress"
LEVEL = 8  #: words and signs at most that say how high something stands in the body
ACTING = frozenset({"subject", "substance"})  #: groups of hits that name who acts
_LEVELLED = frozenset({"register", "unlisted", "complaint"})  #: effects that may stand high or low
_LOOSE = {"cosmetic": 1, "unlisted": 1, "general": 2}
"""Effects that give way to those of lower rank at their place."""
_STRENGTHS: tuple[Strength, ...] = ("medicinal", "strong", "gentle", "register")
_OUTLINED = frozenset({"substance", "subject", "link"})
SHARED = ("vitamin-", "thiamine", "riboflavin", "niacin", "pantothenic-acid", "biotin", "folate", "folic-acid")
"""Substances that share the word "vitamin" in a list ("vitamins B1, B2 and C")."""
Span = tuple[int, int]


class Link(NamedTuple):
    """A link with its place in the passage; ``start`` < 0 where it stands in a heading."""

    strength: Strength
    start: int
    end: int
    near: bool


class Effect(NamedTuple):
    """An effect with its place; ``topic``: only a bare word for it stands there."""

    id: str
    start: int
    end: int
    topic: bool


class Subject(NamedTuple):
    """A substance's slug, "product" or "general", with its place."""

    id: str
    start: int
    end: int


Part = Link | Effect | Subject


class Parts:
    """Finds the parts of promises among hits, by what the lexicons say of them."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.effects = rulebook.entries("effect")
        self._links = rulebook.entries("link")
        self._subjects = rulebook.entries("subject")
        self._substances = rulebook.entries("substance")
        self.near = frozenset(id for id, entry in self._links.items() if entry.value == "near")

    def kind(self, effect: str) -> str:
        """The kind of an effect; an effect that only the register names is a register effect."""
        entry = self.effects.get(effect)
        return entry.kind or "register" if entry else "register"

    def value(self, effect: str) -> str | None:
        """What else the lexicon says of an effect."""
        entry = self.effects.get(effect)
        return entry.value if entry else None

    def effects_in(self, hits: list[Hit], between: Between) -> list[Effect]:
        """Whole effects, the longest at each place, and bare topics where no whole effect stands; in order."""
        kept = Kept()
        whole = [Effect(h.id, h.start, h.end, False) for h in hits if h.group == "effect"]
        whole = [effect._replace(id=self._levelled(effect, hits)) for effect in whole]
        whole = [e for e in whole if not self._enumerates(e, hits, between) and not self._has_subject(e, hits)]
        whole = [e for e in whole if self.kind(e.id) != "deficiency" or not self._is_verb(e, hits)]
        whole = [e for e in whole if self.kind(e.id) != "general" or not between.cut_short(e.end)]
        # What the register names is meant before what is on no list: a healthy liver function, not a healthy liver.
        for effect in sorted(whole, key=self._precedence):
            self._keep(effect, kept)
        kept = Kept(self._compounds(kept.all(), {hit.start for hit in hits if hit.group == "link"}))
        ailing = {i for k in kept.all() if self.kind(k.id) == "complaint" for i in range(k.start, k.end)}
        bare = [hit for hit in hits if hit.group == "effect-topic" and self.value(hit.id) != "part"]
        topics = [Effect(h.id, h.start, h.end, True) for h in bare]
        for topic in sorted(topics, key=lambda t: (t.start - t.end, _LOOSE.get(self.kind(t.id), 0), t.id)):
            rivals = [k for k in kept.at(topic) if self.kind(k.id) != FEAR]  # whose bones pay the price
            if any(k.topic for k in rivals):
                continue  # one word is one effect, that of the register first
            if between.beside(topic.start, topic.end, ailing):
                continue  # where it hurts, or what ("rheumatic knees", "infections urinaires")
            if self.value(topic.id) == "place":  # "too little iron in the blood"
                kept.hold(topic, topic)
            elif self._lists(topic, rivals, between):
                kept.add(topic)
                if self.kind(topic.id) == "complaint":
                    ailing.update(range(topic.start, topic.end))
            else:  # the blood of "blood vessels healthy" is that of the whole effect too
                for k in rivals:
                    kept.hold(topic, k)
        return sorted(kept.all(), key=lambda e: (e.start, e.end, e.id))

    def _compounds(self, kept: list[Effect], links: set[int]) -> list[Effect]:
        """Complaints that follow each other at once as one: "arthritis pain"; one with a verb has no second."""
        made: list[Effect] = []
        for effect in sorted(kept, key=lambda e: (e.start, e.end)):
            last = made[-1] if made else None
            if (
                last is not None
                and last.end == effect.start
                and self.kind(last.id) == self.kind(effect.id) == "complaint"
                and links.isdisjoint(range(last.start, last.end))
            ):
                made[-1] = last._replace(end=effect.end)
            else:
                made.append(effect)
        return made

    def _enumerates(self, effect: Effect, hits: list[Hit], between: Between) -> bool:
        """Whether an effect's words run over a list that has another effect before its own bare word.

        "Contre la fatigue, le stress" is no one effect: "contre" holds for both.
        """
        if effect.end - effect.start < SHORTEST or self.kind(effect.id) in ("register", *APART, *SEVERE):
            return False
        inside = [h for h in within(effect, hits) if h.group == "effect-topic" and effect.start < h.start]
        own = [h.start for h in inside if h.id == effect.id]
        return any(between.lists(h.end, at) for at in own for h in inside if h.id != effect.id and h.end <= at)

    def _has_subject(self, effect: Effect, hits: list[Hit]) -> bool:
        """Whether the words of a register effect are a substance and its link: "iron for oxygen transport" is no
        transport of iron."""
        if self.kind(effect.id) != "register":
            return False
        first = [h for h in within(effect, hits) if h.group == "substance" and h.start == effect.start]
        named = {h.end for h in first if h.end < effect.end and self._substances[h.id].kind == "nutrient"}
        links = (h for end in named for h in hits[bisect_left(hits, end, key=start_of) :])
        return any(h.group == "link" and h.id in self.near for h in takewhile(lambda h: h.start in named, links))

    def _is_verb(self, effect: Effect, hits: list[Hit]) -> bool:
        """Whether a level's words are a link to what stands before them: "helps to keep your defences up"."""
        verb = any(h.group == "link" and (h.start, h.end) == (effect.start, effect.end) for h in hits)
        before = (h for h in hits if verb and h.end == effect.start)
        return any(h.group in ("effect", "effect-topic") and self._has_level(h.id) for h in before)

    def _levelled(self, effect: Effect, hits: list[Hit]) -> str:
        """The id of an effect, or what it fills, raises or keeps up where that is no nutrient ("cortisol levels")."""
        level = self.kind(effect.id) == "deficiency" and self.value(effect.id) != "source"
        if not level or effect.end - effect.start > LEVEL:
            return effect.id
        inside = within(effect, hits)
        if any(hit.group == "substance" for hit in inside):
            return effect.id
        others = (
            hit.id
            for hit in sorted(inside, key=lambda hit: (hit.start, hit.id))
            if hit.group == "effect-topic" or (hit.group == "effect" and hit.start > effect.start)
        )
        return next((other for other in others if self._has_level(other)), effect.id)

    def _has_level(self, effect: str) -> bool:
        """Whether an effect may stand high or low; tiredness, whose reduction is promised, may not ("worn soils")."""
        entry = self.effects.get(effect)
        return self.kind(effect) in _LEVELLED and not (entry is not None and lessens(entry.relationships))

    def _precedence(self, effect: Effect) -> tuple[int, int, int, bool, str]:
        """What is kept first where effects overlap; of two that are alike, the one that is about the skin."""
        kind = self.kind(effect.id)
        return _LOOSE.get(kind, 0), effect.start - effect.end, -effect.end, kind != "cosmetic", effect.id

    def _keep(self, effect: Effect, kept: Kept) -> None:
        """Keep one more effect, where no other stands there; overlapping places of one effect unite."""
        apart = self.kind(effect.id) in APART
        rivals = [k for k in kept.at(effect) if (self.kind(k.id) in APART) == apart]
        same = [k for k in rivals if k.id == effect.id]
        if not rivals or (apart and not same):
            kept.add(effect)
        elif len(same) == 1 and (apart or len(rivals) == 1):
            whole = same[0]._replace(start=min(same[0].start, effect.start), end=max(same[0].end, effect.end))
            crowded = any(k is not same[0] and (self.kind(k.id) in APART) == apart for k in kept.at(whole))
            if apart or not crowded:
                kept.remove(same[0])
                kept.add(whole)
        elif self.kind(effect.id) in SEVERE and not any(self.kind(k.id) in {"register", *SEVERE} for k in rivals):
            for rival in rivals:
                kept.remove(rival)
            kept.add(effect)

    def _lists(self, topic: Effect, rivals: list[Effect], between: Between) -> bool:
        """Whether a topic inside whole effects is one member of their list ("maintenance of normal skin, hair")."""
        whole = [k for k in rivals if not k.topic]
        return not whole or (
            all(k.id != topic.id and self.kind(k.id) == "register" and topic.end < k.end for k in whole)
            and between.lists_on(topic.end)
        )

    def links_in(self, hits: list[Hit], effects: list[Span]) -> list[Link]:
        """Links outside effects; where several overlap, the longest, then the strongest; in order."""
        found = []
        covered = Covered(effects)
        for hit in hits:
            entry = self._links.get(hit.id) if hit.group == "link" else None
            if entry is not None and not covered.has(hit):
                found.append(Link(entry.kind, hit.start, hit.end, entry.value == "near"))  # type: ignore[arg-type]
        found.sort(key=lambda link: (link.start - link.end, _STRENGTHS.index(link.strength)))
        kept: list[Link] = []
        taken: set[int] = set()
        for link in found:
            if taken.isdisjoint(range(link.start, link.end)):
                taken.update(range(link.start, link.end))
                kept.append(link)
        return sorted(kept, key=lambda link: link.start)

    def verbs_in(self, hits: list[Hit]) -> list[Link]:
        """The verbs among hits, those that promise more than the register first; nouns ("reduction") are none."""
        nouns = {hit.start for hit in hits if hit.group == "link" and self._links[hit.id].value == "noun"}
        verbs = [k for k in self.links_in(hits, []) if not k.near and k.start not in nouns and k.strength != "register"]
        return sorted(verbs, key=lambda k: (k.strength == "gentle", k.start))

    def subjects_in(self, hits: list[Hit], effects: list[Span]) -> list[Subject]:
        """Substances and general words outside effects; substances first, the longest at each place; in order."""
        if not any(hit.group in ("substance", "subject") for hit in hits):
            return []
        found = []
        named = [hit for hit in hits if hit.group == "substance"]
        covered = Covered(effects)
        for hit in hits:
            if covered.has(hit):
                continue
            if hit.group == "substance":
                found.append(Subject(hit.id, _last_named(hit, named), hit.end))
            elif hit.group == "subject":
                found.append(Subject(self._subjects[hit.id].kind or "product", hit.start, hit.end))
        found.sort(key=lambda s: (s.id in ("product", "general"), s.start - s.end, s.start))
        kept: list[Subject] = []
        taken: set[int] = set()
        for subject in found:
            if taken.isdisjoint(range(subject.start, subject.end)):
                taken.update(range(subject.start, subject.end))
                kept.append(subject)
        return sorted(kept, key=lambda s: s.start)

    def outline(self, hits: list[Hit]) -> tuple[list[Subject], list[Link]]:
        """The subjects and links of a passage, without effects: what a heading gives to what stands below it."""
        if not any(hit.group in _OUTLINED for hit in hits):
            return [], []
        spans = [(hit.start, hit.end) for hit in hits if hit.group == "effect"]
        return self.subjects_in(hits, spans), self.links_in(hits, spans)


def inner(topics: list[Effect]) -> set[Effect]:
    """The bare words that stand inside longer ones: the blood of blood vessels."""
    found: set[Effect] = set()
    outer: Effect | None = None  # of those before, the one that ends last
    for topic in sorted(topics, key=lambda t: (t.start, -t.end)):
        if outer is not None and topic.end <= outer.end and (topic.start, topic.end) != (outer.start, outer.end):
            found.add(topic)
        elif outer is None or topic.end > outer.end:
            outer = topic
    return found


def _last_named(hit: Hit, named: list[Hit]) -> int:
    """Where the substance of a hit is named itself: in "vitamins C and E", E is named behind C."""
    if not hit.id.startswith(SHARED):
        return hit.start
    return max((h.end for h in named if h.start == hit.start and h.end < hit.end and h.id != hit.id), default=hit.start)


def overlap(a: Part, b: Part) -> bool:
    """Whether two parts share a token."""
    return a.start < b.end and b.start < a.end


class Covered:
    """Places, asked whether one of them holds a hit; a passage may have thousands of both."""

    def __init__(self, spans: list[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def has(self, hit: Hit) -> bool:
        before = bisect_right(self._starts, hit.start)
        return before > 0 and hit.end <= self._ends[before - 1]
