"""The claim grammar: one sentence's hits become promises of a subject, a link and an effect.

The order of the words decides: effects belong to the nearest link before them (or after them, where none stands
before), links to the subjects before them; a new subject begins a new clause. Lists of effects share link, "normal" and
subject.
"""

from __future__ import annotations

from typing import NamedTuple

from labellint.facts.records import Normal, Strength
from labellint.lexicon import Hit
from labellint.rulebook import Rulebook
from labellint.text import Passage, Sentence

NEAR = 3  #: words that may stand between a preposition and the effect it governs
TOPIC_NEAR = 4  #: words that may stand between a link and a bare topic
SLOGAN = 7  #: words of a heading, bullet or product name in which a bare topic is a promise
_SEVERE = frozenset({"complaint", "transdermal", "deficiency"})
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
    """One clause's promise about one effect; the subjects may be none."""

    subjects: tuple[Subject, ...]
    link: Link | None
    effect: Effect
    normal: Normal


class Grammar:
    """What the lexicons say about links, effects, guards and normal words."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.effects = rulebook.entries("effect")
        self.links = rulebook.entries("link")
        self.guards = rulebook.entries("guard")
        self.subjects = rulebook.entries("subject")
        self.substances = rulebook.entries("substance")
        self.idle = rulebook.idle

    def kind(self, effect: str) -> str:
        """The kind of an effect; an effect that only the register names is a register effect."""
        entry = self.effects.get(effect)
        return entry.kind or "register" if entry else "register"

    def promises(self, passage: Passage, sentence: Sentence, hits: list[Hit]) -> list[Promise]:
        """The promises of one sentence, in the order of their effects."""
        hits, idle_topics = self._unguarded(hits)
        if not hits:
            return []
        effects = self._effects(passage, hits)
        spans = [(e.start, e.end) for e in effects]
        links = self._links(hits, spans)
        subjects = self._subjects(hits, spans)
        normals = [hit for hit in hits if hit.group == "normal"]
        if idle_topics:
            effects = [e for e in effects if not e.topic and self.kind(e.id) != "general"]
        else:
            effects = self._promoted(passage, sentence, effects, links, subjects)
        return self._clauses(passage, effects, links, subjects, normals)

    def outline(self, hits: list[Hit]) -> tuple[list[Subject], list[Link]]:
        """The subjects and links of a passage, without effects: what a heading gives to what stands below it."""
        spans = [(hit.start, hit.end) for hit in hits if hit.group == "effect"]
        return self._subjects(hits, spans), self._links(hits, spans)

    def _unguarded(self, hits: list[Hit]) -> tuple[list[Hit], bool]:
        """The hits that no guard takes out, and whether bare topics and general words are no promise here."""
        guards = [hit for hit in hits if hit.group == "guard"]
        kinds = {self.guards[hit.id].kind for hit in guards}
        if "sentence" in kinds:
            return [], False
        ends = [hit.start for hit in guards if self.guards[hit.id].kind == "after"]
        if ends:
            hits = [hit for hit in hits if hit.end <= min(ends)]
        return hits, "topics" in kinds

    def _effects(self, passage: Passage, hits: list[Hit]) -> list[Effect]:
        """Whole effects first, the longest at each place; bare topics where no whole effect stands."""
        whole = [Effect(h.id, h.start, h.end, False) for h in hits if h.group == "effect"]
        kept: list[Effect] = []
        for effect in sorted(whole, key=lambda e: (e.start - e.end, e.start, e.id)):
            if self.kind(effect.id) in _APART:
                if not any(k.id == effect.id and _overlap(k, effect) for k in kept):
                    kept.append(effect)
                continue
            rivals = [k for k in kept if _overlap(k, effect) and self.kind(k.id) not in _APART]
            severe = self.kind(effect.id) in _SEVERE
            if not rivals or (severe and not any(self.kind(k.id) in {"register", *_SEVERE} for k in rivals)):
                kept = [k for k in kept if k not in rivals or self.kind(k.id) in _APART] if severe else kept
                kept.append(effect)
        for hit in hits:
            topic = Effect(hit.id, hit.start, hit.end, True)
            if hit.group == "effect-topic" and not any(_overlap(k, topic) for k in kept if not k.topic):
                kept.append(topic)
        return sorted(kept, key=lambda e: (e.start, e.end, e.id))

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
        found.sort(key=lambda s: (s.start - s.end, s.start))
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
    ) -> list[Effect]:
        """Whole effects, and the bare topics that a link, a list or a slogan makes a promise."""
        words = sum(token.is_word for token in passage.tokens[sentence.start : sentence.end])
        asks = any(token.text[0] in "?!" for token in passage.tokens[sentence.start : sentence.end])
        slogan = words <= SLOGAN and (asks or bool(subjects))
        kept: list[Effect] = []
        for effect in effects:
            governed = any(
                effect.start - link.end >= 0 and self._words(passage, link.end, effect.start) <= TOPIC_NEAR
                for link in links
            )
            listed = bool(kept) and self._joined(passage, kept[-1].end, effect.start)
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
        pending: list[tuple[Effect, Link | None, Normal]] = []

        def flush() -> None:
            promises.extend(
                Promise(tuple(clause_subjects), link or clause_link, effect, normal) for effect, link, normal in pending
            )
            pending.clear()

        events: list[Subject | Link | Effect] = [*subjects, *links, *effects]
        events.sort(key=lambda event: (event.start, event.end))
        previous: Effect | None = None
        for event in events:
            if isinstance(event, Subject):
                if pending and (clause_subjects or clause_link):
                    if not clause_subjects and not any(link.start > event.start for link in links):
                        clause_subjects.append(event)
                        continue
                    flush()
                    clause_subjects, clause_link = [], None
                elif clause_link is not None and clause_subjects and not pending:
                    clause_subjects.append(event)
                    continue
                clause_subjects.append(event)
            elif isinstance(event, Link):
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
                normal = self._normal(passage, event, link, normals)
                if normal == "lost" and previous is not None and self._joined(passage, previous.end, event.start):
                    normal = pending[-1][2] if pending else normal
                pending.append((event, link, normal))
                previous = event
        flush()
        return promises

    def _governs(self, passage: Passage, link: Link, effect: Effect, previous: Effect | None) -> bool:
        if self._words(passage, link.end, effect.start) <= NEAR:
            return True
        return previous is not None and previous.start >= link.end and self._joined(passage, previous.end, effect.start)

    def _normal(self, passage: Passage, effect: Effect, link: Link | None, normals: list[Hit]) -> Normal:
        """What became of "normal" between the link and two words after the effect; the worst of what is there."""
        start = link.end if link is not None and 0 <= link.end <= effect.start else effect.start - 3
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

    def _words(self, passage: Passage, start: int, end: int) -> int:
        return sum(token.is_word for token in passage.tokens[start:end])

    def _joined(self, passage: Passage, start: int, end: int) -> bool:
        """Whether only commas, conjunctions, articles and the like stand between two places: a list."""
        between = passage.tokens[start:end]
        return all(not token.is_hard and (not token.is_word or token.text in self.idle) for token in between)


def _overlap(a: Link | Effect | Subject, b: Link | Effect | Subject) -> bool:
    return a.start < b.end and b.start < a.end
