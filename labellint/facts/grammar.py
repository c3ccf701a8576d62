"""The claim grammar: one sentence's hits become promises of a subject, a link and an effect.

The order of the words decides: effects belong to the nearest link before them (or after them, where none stands
before), links to the subjects before them; a new subject begins a new clause. Lists of effects share link, "normal" and
subject.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import NamedTuple

import regex

from labellint.facts.records import Normal, Strength
from labellint.lexicon import Hit
from labellint.register import Register
from labellint.rulebook import Rulebook
from labellint.text import Passage, Sentence, fold
from labellint.wordings import effect_id

_WORD = regex.compile(r"[\p{L}\p{M}\d]+")
NEAR = 3  #: words that may stand between a preposition and the effect it governs
TOPIC_NEAR = 4  #: words that may stand between a link and a bare topic
SLOGAN = 7  #: words of a heading, bullet or product name in which a bare topic is a promise
_SEVERE = frozenset({"complaint", "transdermal", "deficiency"})
_LISTABLE = frozenset({"register", "unlisted", "complaint", "general"})  #: effects that may stand in one list
_APART = frozenset({"hype", "prohibited-a", "prohibited-b", "prohibited-c"})  #: judged whatever else the words say
_STRENGTHS: tuple[Strength, ...] = ("medicinal", "strong", "gentle", "register")


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


class Promise(NamedTuple):
    """One clause's promise about one effect; the subjects may be none. ``end``: behind the effect and its "normal"."""

    subjects: tuple[Subject, ...]
    link: Link | None
    effect: Effect
    normal: Normal
    end: int
    wording: str | None = None  #: the register's claim whose wording this is


class Grammar:
    """What the lexicons say about links, effects, guards and normal words."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.effects = rulebook.entries("effect")
        self.links = rulebook.entries("link")
        self.guards = rulebook.entries("guard")
        self.subjects = rulebook.entries("subject")
        self.substances = rulebook.entries("substance")
        self.idle = rulebook.idle
        self.list_words = rulebook.list_words
        self.register = {claim.id: claim for claim in Register().claims}
        self._effects_of = {name: entry.id for entry in self.effects.values() for name in entry.relationships}
        self._named = {
            effect_id(name): (name,)
            for name in {claim.relationship for claim in self.register.values()}
            if name not in self._effects_of
        }

    def effect_of(self, relationship: str) -> str:
        """The effect id of a relationship of the register."""
        return self._effects_of.get(relationship) or effect_id(relationship)

    def relationships(self, effect: str) -> tuple[str, ...]:
        """What the register calls an effect; none where it has no such effect."""
        entry = self.effects.get(effect)
        return tuple(entry.relationships) if entry is not None else self._named.get(effect, ())

    def kind(self, effect: str) -> str:
        """The kind of an effect; an effect that only the register names is a register effect."""
        entry = self.effects.get(effect)
        return entry.kind or "register" if entry else "register"

    def promises(self, passage: Passage, sentence: Sentence, hits: list[Hit], below: bool = False) -> list[Promise]:
        """The promises of one sentence, in the order of their effects. ``below``: a heading above names a substance."""
        printed = [_as_printed(hit) for hit in self._printed(passage, hits)]
        hits, idle_topics = self._unguarded(hits)
        if not hits:
            return printed
        effects = self._effects(passage, hits)
        spans = [(e.start, e.end) for e in effects]
        links = self._links(hits, spans)
        subjects = self._subjects(hits, spans)
        normals = [hit for hit in hits if hit.group == "normal"]
        passable = {i for hit in normals for i in range(hit.start, hit.end)}
        if idle_topics:
            links = [link for link in links if not link.near]
            effects = [e for e in effects if self.kind(e.id) != "general"]
        effects = self._promoted(passage, sentence, effects, links, subjects, passable, idle_topics, below)
        promises = self._clauses(passage, effects, links, subjects, normals)
        return [
            *printed,
            *(
                p
                for p in promises
                if not any(k.effect.start <= p.effect.start and p.effect.end <= k.end for k in printed)
            ),
        ]

    def _printed(self, passage: Passage, hits: list[Hit]) -> list[Hit]:
        """The register's wordings that are printed as they are, unless denied; the longest at each place."""
        kept: list[Hit] = []
        if any(hit.group == "guard" and self.guards[hit.id].kind == "denial" for hit in hits):
            return kept
        for hit in sorted((h for h in hits if h.group == "wording"), key=lambda h: (h.start - h.end, h.start, h.id)):
            whole = self._content(t.text for t in passage.tokens[hit.start : hit.end] if t.is_word)
            if whole <= self._length(hit) and not any(k.start < hit.end and hit.start < k.end for k in kept):
                kept.append(hit)
        return sorted(kept, key=lambda h: h.start)

    def _length(self, hit: Hit) -> int:
        """Content words of a wording, the longest of its language; more of them in print is more than the wording."""
        wording = self.register[hit.id].wording.in_(hit.language or "en")
        return self._content(word for word in _WORD.findall(fold(wording)))

    def _content(self, words: Iterable[str]) -> int:
        return sum(word not in self.idle for word in words)

    def outline(self, hits: list[Hit]) -> tuple[list[Subject], list[Link]]:
        """The subjects and links of a passage, without effects: what a heading gives to what stands below it."""
        spans = [(hit.start, hit.end) for hit in hits if hit.group == "effect"]
        return self._subjects(hits, spans), self._links(hits, spans)

    def _unguarded(self, hits: list[Hit]) -> tuple[list[Hit], bool]:
        """The hits that no guard takes out, and whether bare topics and general words are no promise here."""
        guards = [hit for hit in hits if hit.group == "guard"]
        kinds = {self.guards[hit.id].kind for hit in guards}
        if kinds & {"sentence", "denial"}:
            return [], False
        ends = [hit.start for hit in guards if self.guards[hit.id].kind == "after"]
        if ends:
            hits = [hit for hit in hits if hit.end <= min(ends)]
        return hits, "topics" in kinds

    def _effects(self, passage: Passage, hits: list[Hit]) -> list[Effect]:
        """Whole effects first, the longest at each place; bare topics where no whole effect stands."""
        whole = _united([Effect(h.id, h.start, h.end, False) for h in hits if h.group == "effect"])
        kept: list[Effect] = []
        for effect in sorted(whole, key=lambda e: (e.start - e.end, -e.end, e.id)):
            if self.kind(effect.id) in _APART:
                if not any(k.id == effect.id and _overlap(k, effect) for k in kept):
                    kept.append(effect)
                continue
            rivals = [k for k in kept if _overlap(k, effect) and self.kind(k.id) not in _APART]
            severe = self.kind(effect.id) in _SEVERE
            if not rivals or (severe and not any(self.kind(k.id) in {"register", *_SEVERE} for k in rivals)):
                kept = [k for k in kept if k not in rivals or self.kind(k.id) in _APART] if severe else kept
                kept.append(effect)
        for hit in sorted(hits, key=lambda h: h.start - h.end):
            topic = Effect(hit.id, hit.start, hit.end, True)
            if any(k.topic and k.id == topic.id and _overlap(k, topic) for k in kept):
                continue
            rivals = [k for k in kept if not k.topic and _overlap(k, topic)]
            if (
                hit.group == "effect-topic"
                and topic not in kept
                and (not rivals or self._in_list(passage, topic, rivals))
            ):
                kept.append(topic)
        return sorted(kept, key=lambda e: (e.start, e.end, e.id))

    def _in_list(self, passage: Passage, topic: Effect, rivals: list[Effect]) -> bool:
        """Whether a topic stands inside an effect as one member of a list ("maintenance of normal skin, hair")."""
        after = passage.tokens[topic.end] if topic.end < len(passage.tokens) else None
        return all(k.id != topic.id and self.kind(k.id) == "register" and topic.end < k.end for k in rivals) and (
            after is not None and (after.text == "," or after.text in self.list_words)
        )

    def _links(self, hits: list[Hit], effects: list[tuple[int, int]]) -> list[Link]:
        """Links outside effects; where several overlap, the longest, then the strongest."""
        found = []
        for hit in hits:
            entry = self.links.get(hit.id) if hit.group == "link" else None
            if entry is None or any(start <= hit.start and hit.end <= end for start, end in effects):
                continue
            found.append(Link(entry.kind, hit.start, hit.end, entry.value == "near"))  # type: ignore[arg-type]
        found.sort(key=lambda link: (link.start - link.end, _STRENGTHS.index(link.strength)))
        kept: list[Link] = []
        for link in found:
            if not any(_overlap(k, link) for k in kept):
                kept.append(link)
        return sorted(kept, key=lambda link: link.start)

    def _subjects(self, hits: list[Hit], effects: list[tuple[int, int]]) -> list[Subject]:
        """Substances and general words outside effects; the longest at each place."""
        found = []
        for hit in hits:
            if any(start <= hit.start and hit.end <= end for start, end in effects):
                continue
            if hit.group == "substance":
                found.append(Subject(hit.id, hit.start, hit.end))
            elif hit.group == "subject":
                found.append(Subject(self.subjects[hit.id].kind or "product", hit.start, hit.end))
        found.sort(key=lambda s: (s.id in ("product", "general"), s.start - s.end, s.start))
        kept: list[Subject] = []
        for subject in found:
            if not any(_overlap(k, subject) for k in kept):
                kept.append(subject)
        return sorted(kept, key=lambda s: s.start)

    def _promoted(
        self,
        passage: Passage,
        sentence: Sentence,
        effects: list[Effect],
        links: list[Link],
        subjects: list[Subject],
        passable: set[int],
        idle_topics: bool,
        below: bool,
    ) -> list[Effect]:
        """Whole effects, and the bare topics that a link, a list or a slogan makes a promise."""
        words = sum(token.is_word for token in passage.tokens[sentence.start : sentence.end])
        asks = any(token.text[0] in "?!" for token in passage.tokens[sentence.start : sentence.end])
        slogan = not idle_topics and words <= SLOGAN and (asks or bool(subjects) or below)
        kept: list[Effect] = []
        for effect in effects:
            governed = any(
                effect.start - link.end >= 0 and self._words(passage, link.end, effect.start) <= TOPIC_NEAR
                for link in links
            )
            listed = (
                bool(kept)
                and self.kind(kept[-1].id) in _LISTABLE
                and self._listed(passage, kept[-1].end, effect.start, passable)
            )
            if not effect.topic or governed or listed or slogan:
                kept.append(effect)
        return kept

    def _clauses(
        self,
        passage: Passage,
        effects: list[Effect],
        links: list[Link],
        subjects: list[Subject],
        normals: list[Hit],
    ) -> list[Promise]:
        promises: list[Promise] = []
        clause_subjects: list[Subject] = []
        clause_link: Link | None = None
        pending: list[tuple[Effect, Link | None, Normal, int]] = []

        def flush() -> None:
            promises.extend(
                Promise(tuple(clause_subjects), link or clause_link, effect, normal, end)
                for effect, link, normal, end in pending
            )
            pending.clear()

        events: list[Subject | Link | Effect] = [*subjects, *links, *effects]
        events.sort(key=lambda event: (event.start, event.end))
        previous: Effect | None = None
        for event in events:
            if isinstance(event, Subject):
                if clause_subjects and self._joined(passage, clause_subjects[-1].end, event.start):
                    clause_subjects.append(event)
                    continue
                if pending and (clause_subjects or clause_link):
                    if not clause_subjects and not any(link.start > event.start for link in links):
                        clause_subjects.append(event)
                        continue
                    flush()
                    clause_subjects, clause_link = [], None
                elif clause_link is not None and clause_subjects and not pending:
                    clause_subjects.append(event)
                    continue
                elif event.id != "general" and self._cut(passage, clause_subjects, event):
                    clause_subjects = []
                clause_subjects.append(event)
            elif isinstance(event, Link):
                if event.near and (
                    (clause_link is not None and event.strength == "gentle")
                    or not self._governs_any(passage, event, effects)
                ):
                    continue
                if pending and clause_link is None and not any(e.start > event.start for e in effects):
                    clause_link = event
                elif pending:
                    flush()
                    clause_link = event
                elif clause_link is None or event.strength != "register" or clause_link.near:
                    clause_link = event
            else:
                link = clause_link
                if link is not None and link.near and not self._governs(passage, link, event, previous):
                    link = None
                normal = self._normal(passage, event, link, normals, previous)
                if normal == "lost" and previous is not None and self._joined(passage, previous.end, event.start):
                    normal = pending[-1][2] if pending else normal
                end = max(
                    (hit.end for hit in normals if hit.start == event.end and hit.id != "improved"), default=event.end
                )
                pending.append((event, link, normal, end))
                previous = event if previous is None or event.end >= previous.end else previous
        flush()
        return promises

    def _governs_any(self, passage: Passage, link: Link, effects: list[Effect]) -> bool:
        """Whether a preposition has an effect close behind it."""
        return any(e.start >= link.end and self._words(passage, link.end, e.start) <= NEAR for e in effects)

    def _governs(self, passage: Passage, link: Link, effect: Effect, previous: Effect | None) -> bool:
        if self._words(passage, link.end, effect.start) <= NEAR:
            return True
        return previous is not None and previous.start >= link.end and self._joined(passage, previous.end, effect.start)

    def _normal(
        self, passage: Passage, effect: Effect, link: Link | None, normals: list[Hit], previous: Effect | None
    ) -> Normal:
        """What became of "normal" between the link or the effect before and two words after; the worst of it."""
        start = link.end if link is not None and 0 <= link.end <= effect.start else effect.start - 3
        if previous is not None and start < previous.end <= effect.start:
            start = previous.end
        words = [hit.id for hit in normals if start <= hit.start and hit.end <= effect.end + 2]
        choices: tuple[Normal, ...] = ("improved", "normal", "good")
        return next((choice for choice in choices if choice in words), "lost")

    def rounded(self, passage: Passage, sentence: Sentence, start: int, end: int) -> tuple[int, int]:
        """A place grown to the ends of its sentence where only articles, "bei" and the like are left over."""
        tokens = passage.tokens
        if all(t.text in self.idle or not t.is_word for t in tokens[sentence.start : start]):
            start = next((i for i in range(sentence.start, start) if tokens[i].is_word), start)
        last = end
        while last < sentence.end and not tokens[last].is_hard:
            last += 1
        if all(t.text in self.idle or not t.is_word for t in tokens[end:last]):
            end = next((i + 1 for i in range(last - 1, end - 1, -1) if tokens[i].is_word), end)
        return start, end

    def _listed(self, passage: Passage, start: int, end: int, passable: Set[int]) -> bool:
        """A list whose members may have one word more each ("healthy hair, hard nails and a smooth skin")."""
        tokens = passage.tokens
        if not any(tokens[i].text in (",", "&", "+") or tokens[i].text in self.list_words for i in range(start, end)):
            return False
        more = {i for i in range(start, end) if tokens[i].is_word and tokens[i].text not in self.idle} - passable
        return len(more) <= 1 and self._joined(passage, start, end, passable | more)

    def _cut(self, passage: Passage, subjects: list[Subject], subject: Subject) -> bool:
        """Whether a colon or the like parts a subject from those before it."""
        return bool(subjects) and any(token.is_hard for token in passage.tokens[subjects[-1].end : subject.start])

    def _words(self, passage: Passage, start: int, end: int) -> int:
        return sum(token.is_word for token in passage.tokens[start:end])

    def _joined(self, passage: Passage, start: int, end: int, passable: Set[int] = frozenset()) -> bool:
        """Whether only commas, conjunctions, articles, "normal" and the like stand between two places: a list."""
        tokens = passage.tokens
        return start < end and all(
            not tokens[i].is_hard and (not tokens[i].is_word or tokens[i].text in self.idle or i in passable)
            for i in range(start, end)
        )


def _as_printed(hit: Hit) -> Promise:
    link = Link("register", hit.start, hit.end, False)
    return Promise((), link, Effect("", hit.start, hit.end, False), "normal", hit.end, hit.id)


def _united(effects: list[Effect]) -> list[Effect]:
    """Overlapping places of the same effect as one place."""
    united: dict[str, list[Effect]] = {}
    for effect in effects:
        places = united.setdefault(effect.id, [])
        if places and effect.start < places[-1].end:
            effect = Effect(effect.id, places[-1].start, max(places.pop().end, effect.end), False)
        places.append(effect)
    return [effect for places in united.values() for effect in places]


def _overlap(a: Link | Effect | Subject, b: Link | Effect | Subject) -> bool:
    return a.start < b.end and b.start < a.end
