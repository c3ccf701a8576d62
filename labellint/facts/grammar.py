"""The claim grammar: one sentence's hits become promises of a subject, a link and an effect.

The register's own wordings are known whole; what a guard excuses is left out; bare topics count where a link, a list or
a slogan makes them a promise; the rest is read clause by clause (``clauses.py``).
"""

from __future__ import annotations

from labellint.facts.between import Between
from labellint.facts.cautions import Cautions
from labellint.facts.clauses import Promise, read_clauses
from labellint.facts.denials import Denials
from labellint.facts.guarded import Guards
from labellint.facts.madeup import MadeUp
from labellint.facts.others import Others
from labellint.facts.parts import APART, FEAR, Effect, Parts
from labellint.facts.printed import Wordings, overdone
from labellint.facts.promoted import is_slogan, promoted
from labellint.facts.records import Product
from labellint.facts.scenes import Scenes, Staged
from labellint.facts.things import Things
from labellint.facts.whole import Whole
from labellint.lexicon import Hit
from labellint.register import Register
from labellint.rulebook import Rulebook
from labellint.text import Passage, Sentence
from labellint.wordings import effect_id

VAGUE = frozenset({"unnamed", "hinted", "full-power"})  #: effects that no lexicon names: a comparison, a scene of life
_TELLING = frozenset({"effect", "effect-topic", "wording"})  #: without any of these nothing is promised


class Grammar:
    """What the lexicons and the register say about promises."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self.parts = Parts(rulebook)
        self.guards = Guards(rulebook)
        self._denials = Denials(self.guards.kind)
        self.cautions = Cautions(rulebook)
        self.others = Others(rulebook)
        self.scenes = Scenes(rulebook)
        self._things = Things(rulebook, self.parts, self.guards)
        self._whole = Whole(self.parts, self.guards, self.relationships)
        self.madeup = MadeUp(self.parts.effects)
        self.substances = rulebook.entries("substance")
        self._wordings = Wordings(rulebook, self.guards)
        self.register = self._wordings.rows
        named = [e for e in self.parts.effects.values() if e.value != "part" and e.id not in VAGUE]
        self._effects_of = {name: e.id for e in named for name in e.relationships}
        self._named = {
            effect_id(name): (name,)
            for name in {claim.relationship for claim in self.register.values()}
            if name not in self._effects_of
        }
        self._sums = Register().sums
        self._claimed: dict[str, set[str]] = {}
        for claim in self.register.values():
            self._claimed.setdefault(claim.substance, set()).add(claim.relationship)

    def effect_of(self, relationship: str) -> str:
        """The effect id of a relationship of the register."""
        return self._effects_of.get(relationship) or effect_id(relationship)

    def claimed(self, substance: str, effect: str) -> bool:
        """Whether the register has a claim of a substance for an effect."""
        return any(name in self._claimed.get(substance, ()) for name in self.relationships(effect))

    def together(self, subjects: list[str], effect: str) -> list[str]:
        """Subjects, with those that the register names together for an effect as one: EPA and DHA."""
        for whole, parts in self._sums.items():
            if (
                parts <= set(subjects)
                and self.claimed(whole, effect)
                and not any(self.claimed(p, effect) for p in parts)
            ):
                subjects = [whole if s in parts else s for s in subjects]
        return subjects

    def relationships(self, effect: str) -> tuple[str, ...]:
        """What the register calls an effect; none where it has no such effect."""
        entry = self.parts.effects.get(effect)
        return tuple(entry.relationships) if entry is not None else self._named.get(effect, ())

    def told(self, passage: Passage, hits: list[Hit], product: Product) -> list[Hit]:
        """The hits of a sentence that say something of such a product."""
        return self._swallowed([hit for hit in hits if self._tells(passage, hit, product)], product)

    def _tells(self, passage: Passage, hit: Hit, product: Product) -> bool:
        """Whether a hit says something of such a product: what is worn on the skin is said of no capsule, and a brand
        that only begins like a word says nothing."""
        if self.madeup.only_begins(passage, hit):
            return False
        if self.guards.kind(hit) == "applied":
            return product.kind == "topical"
        value = self.parts.value(hit.id) if hit.group == "effect" else None
        return value not in ("worn", "plant") or (value == "worn") == (product.kind == "topical")

    def _swallowed(self, hits: list[Hit], product: Product) -> list[Hit]:
        """The hits of a sentence; in what is swallowed, care of skin, hair or nails is what the register calls them."""
        if product.kind == "topical":
            return hits
        named = [
            hit
            for hit in hits
            if hit.group in ("effect", "effect-topic")
            and self.parts.kind(hit.id) == "register"
            and self.parts.value(hit.id) == "cosmetic"
        ]
        return [
            hit
            for hit in hits
            if hit.group != "effect"
            or self.parts.kind(hit.id) != "cosmetic"
            or not any(hit.start <= other.start and other.end <= hit.end for other in named)
        ]

    def promises(
        self, passage: Passage, sentence: Sentence, hits: list[Hit], below: bool = False, staged: Staged = ""
    ) -> list[Promise]:
        """The promises of one sentence, in the order of their effects. ``below``: a heading above names a substance."""
        if not any(hit.group in _TELLING for hit in hits):
            return []
        between = Between(passage, self.rulebook)
        printed = self._wordings.printed(passage, hits, between)
        hits, idle_topics = self.guards.left(passage, hits)
        hits = [hit for part in self.guards.turned(passage, hits) for hit in self.cautions.left(part, between)]
        if not hits:
            return printed
        effects = self.parts.effects_in(hits, between)
        if idle_topics or any(e.id not in VAGUE and self.parts.kind(e.id) not in APART for e in effects):
            effects = [e for e in effects if e.id not in VAGUE]
        if not between.quotes:  # "Lotte Claes, diëtiste" says something where a quotation stands beside it
            effects = [e for e in effects if self.parts.value(e.id) != "quoted"]
        effects = self._without_names(effects, hits)
        spans = [(e.start, e.end) for e in effects]
        links = self.parts.links_in(hits, spans)
        effects = self._denials.undenied(effects, links, hits, between)
        normals = [hit for hit in hits if hit.group == "normal"]
        praise = [(hit.start, hit.end) for hit in normals if hit.id == "improved"]  # "eisenhart" names no iron
        # A threat names what is threatened with: "skip vitamin D and your bones pay the price".
        named = [(e.start, e.end) for e in effects if self.parts.kind(e.id) != FEAR]
        subjects = self.parts.subjects_in(hits, [*named, *praise])
        if idle_topics:
            links = [link for link in links if not link.near]
            effects = [e for e in effects if self.parts.kind(e.id) != "general"]
        slogan = not idle_topics and is_slogan(passage, sentence, below or bool(subjects))
        if not slogan:
            readers: set[int] = set()
            if not idle_topics and any(effect.topic for effect in effects):
                readers = {hit.end for hit in hits if hit.group == "reader"} | passage.joined_names(sentence)
                if any(self.parts.kind(effect.id) == FEAR for effect in effects):
                    readers = {effect.start for effect in effects}
            effects = promoted(effects, links, normals, between, readers, self.parts, subjects)
        elif subjects:  # "Vital magnesium", "Mag'Balance": a name says no more of well-being than that
            bare = [e for e in effects if e.topic and self.parts.kind(e.id) == "general"]
            yours = {hit.end for hit in hits if hit.group == "reader"}
            meant = promoted(bare, links, normals, between, yours, self.parts)
            effects = [e for e in effects if e not in bare or e in meant]
        promises = [
            self._whole.promise(promise, hits)
            for promise in read_clauses(between, sentence, effects, links, subjects, normals)
        ]
        promises = self._whole.shared(self._whole.loosed(promises, effects, hits, between), between)
        promises = self.others.without(promises, hits, subjects, between)
        if printed:
            own = self.effect_of(self.register[printed[-1].wording or ""].relationship)
            printed += overdone(printed[-1], own, links, normals, subjects, effects)
        promises = self._whole.without_states(promises, normals)
        promises = self._whole.without_names(promises, sentence, between)
        promises = [p for p in promises if not self._whole.mentioned(p, passage, sentence, hits)]
        if self.guards.sets(hits) and not any(self.parts.kind(p.effect.id) == "prohibited-b" for p in promises):
            promises = [
                p for p in promises if self.guards.meant(p.link, p.effect.id) or self.guards.set_apart(p.effect, hits)
            ]
        promises = self._things.without(promises, sentence, hits, between)
        promises = self.scenes.left(promises, staged)
        if any(self.parts.kind(p.effect.id) == FEAR for p in promises):  # the fear is for health: said once
            promises = [p for p in promises if self.parts.kind(p.effect.id) != "general"]
        return [*printed, *(p for p in promises if not any(_within(p, whole) for whole in printed))]

    def _without_names(self, effects: list[Effect], hits: list[Hit]) -> list[Effect]:
        """Effects without those that a substance's name is, where more is said: "probiotics for your defences"."""
        named = [hit for hit in hits if hit.group == "substance" and self.substances[hit.id].kind != "plant"]
        names = {(hit.start, hit.end) for hit in named}
        said = [e for e in effects if (e.start, e.end) not in names or self.parts.kind(e.id) != "unlisted"]
        return effects if all(e.topic for e in said) else said


def grammar_of(rulebook: Rulebook) -> Grammar:
    """The grammar of a rulebook, made once for the rulebook of the run."""
    if not _MADE or _MADE[0].rulebook is not rulebook:
        _MADE[:] = [Grammar(rulebook)]
    return _MADE[0]


_MADE: list[Grammar] = []


def _within(promise: Promise, whole: Promise) -> bool:
    return whole.effect.start <= promise.effect.start and promise.effect.end <= whole.end
