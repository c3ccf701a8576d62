"""What is said and not promised: warnings, denials, questions answered no, names, other senses of a word.

A guard excuses the part of the sentence that it stands in: "not intended to cure, but ends migraine" promises what
stands behind "but". What a denied verb excuses is a matter of its own (``denials.py``).
"""

from __future__ import annotations

from bisect import bisect_left

from labellint.facts.parts import ACTING, FEAR, Effect, Link
from labellint.lexicon import Hit
from labellint.rulebook import Rulebook
from labellint.text import Passage

NAME = 3  #: words of a company's name before its legal form
NAMED = 1  #: words between the word "club" and its name
TITLED = 7  #: words and signs between the word "book" and what its title in quotation marks names
REACH = 60  #: words and signs around an effect, beyond which no guard's words reach it
LACK = "deficiency"  #: the kind of effects that a shortage is, whose words may deny
COMPLAINTS = "complaint-general"  #: the effect that may also be a customer's
MOODS = frozenset({COMPLAINTS, "relaxation", "stress"})  #: what a customer is in as well
QUOTES = frozenset({'"', "'"})
_OWN_CLAUSE = frozenset({"register", "unlisted", "deficiency", "complaint"})  #: kinds that an order adds nothing to
_PAUSES = frozenset({",", ";", "-"})  #: signs after which a clause may begin
_EFFECTS = frozenset({"effect", "effect-topic"})
_UNFOUNDED = frozenset({"thought", "unfounded"})  #: both in a sentence make what is thought no promise
_SILENCING = frozenset({"sentence", "denial", "use", "applied", "thought"})


class Guards:
    """What the lexicon says of text that is no claim."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._entries = rulebook.entries("guard")
        self._links = rulebook.entries("link")
        self._effects = rulebook.entries("effect")
        self._idle_words = rulebook.idle

    def kind(self, hit: Hit) -> str | None:
        """The kind of a guard; None for other hits."""
        return self._entries[hit.id].kind if hit.group == "guard" else None

    def _kind_of(self, hit: Hit) -> str | None:
        """The kind of an effect; None of one that only the register names."""
        entry = self._effects.get(hit.id)
        return entry.kind if entry is not None else None

    def _kind_of_effect(self, effect: str) -> str:
        entry = self._effects.get(effect)
        return (entry.kind or "register") if entry is not None else "register"

    def excuses(self, hit: Hit) -> bool:
        """Whether a hit makes its sentence no promise."""
        return self.kind(hit) in ("sentence", "denial")

    def left(self, passage: Passage, hits: list[Hit]) -> tuple[list[Hit], bool]:
        """The hits of a sentence that no guard takes out, and whether bare topics are no promise here."""
        free = [hit for hit in hits if hit.group == "effect" and self._kind_of(hit) == LACK]
        free += [hit for hit in hits if self.kind(hit) == "affirm"]
        guards = [(hit, self.kind(hit)) for hit in hits if hit.group == "guard" and not self._inside(hit, free)]
        kinds = {kind for _, kind in guards}
        if kinds & _SILENCING:
            counted = {hit for hit, _ in guards}
            parts = self.turned(passage, hits)
            hits = [h for part in parts for h in (self._anew(passage, part) if self._excused(part, counted) else part)]
        ends = [hit.start for hit, kind in guards if kind == "after"]
        if ends:
            hits = [hit for hit in hits if hit.end <= min(ends)]
        if "harm" in kinds:
            since = self._harmed_from(hits, guards)
            gone = {h for h in hits if h.group in _EFFECTS and h.end > since and self._harms(h, guards)}
            named = {
                i for h in gone if h.group == "effect" for i in range(h.start, h.end)
            }  # "sleeplessness" names sleep
            hits = [h for h in hits if h not in gone and (h.group not in _EFFECTS or h.start not in named)]
        if kinds & {"words", "name", "named"}:
            hits = [hit for hit in hits if hit.group not in _EFFECTS or not self._otherwise(passage, hit, guards)]
        return hits, self._idle(hits, guards)

    def _inside(self, guard: Hit, free: list[Hit]) -> bool:
        """Whether a guard's "cannot" is that of food that falls short ("a vegan diet cannot cover your needs"), or its
        word one that is denied ("no myth")."""
        return any(hit.start <= guard.start and guard.end <= hit.end for hit in free)

    def turned(self, passage: Passage, hits: list[Hit]) -> list[list[Hit]]:
        """The hits of a sentence part by part, from "but" to "but"."""
        turns = self._turns(passage, [(hit, self.kind(hit)) for hit in hits if hit.group == "guard"])
        bounds = zip([-1, *turns], [*turns, len(passage.tokens)], strict=True)
        return [[hit for hit in hits if start <= hit.start < end] for start, end in bounds]

    def _excused(self, part: list[Hit], counted: set[Hit]) -> bool:
        """Whether nothing in a part of a sentence is a promise. ``counted``: the guards that do count."""
        told = {self.kind(hit) for hit in part if hit in counted}
        if told & {"sentence", "denial", "applied"} or told >= _UNFOUNDED:
            return True
        return "use" in told and not self._against(part)

    def _anew(self, passage: Passage, part: list[Hit]) -> list[Hit]:
        """What a part of a sentence that is no promise says of a substance behind a colon, where no guard stands.

        "Stop taking sleeping pills: valerian makes you sleep."
        """
        guards = [hit for hit in part if self.kind(hit) in _SILENCING]
        if any(self.kind(hit) == "denial" for hit in guards):
            return []
        since = max(hit.end for hit in guards)
        colon = next((i for i in range(since, len(passage.tokens)) if passage.tokens[i].text == ":"), None)
        behind = [hit for hit in part if colon is not None and hit.start > colon]
        named = next((hit.start for hit in behind if hit.group in ACTING), None)
        told = named is not None and any(hit.group in _EFFECTS and hit.start > named for hit in behind)
        return behind if told else []

    def _idle(self, hits: list[Hit], guards: list[tuple[Hit, str | None]]) -> bool:
        """Whether a bare word is no promise here; part of a threat guards nothing ("your bones pay the price")."""
        topics = [hit for hit, kind in guards if kind == "topics"]
        threats = [h for h in hits if topics and h.group == "effect" and self._kind_of(h) == FEAR]
        return any(not any(t.start <= hit.start and hit.end <= t.end for t in threats) for hit in topics)

    def _harmed_from(self, hits: list[Hit], guards: list[tuple[Hit, str | None]]) -> int:
        """Where side effects begin to be told of: "relieves pain, without the side effects of ..." promises before."""
        praised = [hit for hit in hits if hit.group == "effect" and self._kind_of(hit) == "hype"]
        harms = [guard for guard, kind in guards if kind == "harm"]
        free = [any(p.start <= harm.start and harm.end <= p.end for p in praised) for harm in harms]
        return min(harm.start for harm in harms) if all(free) else 0

    def _harms(self, hit: Hit, guards: list[tuple[Hit, str | None]]) -> bool:
        """Whether an effect is one that nobody asked for: a complaint, a danger, a bare word, or the guard's own."""
        if hit.group == "effect-topic" or self._kind_of(hit) in ("complaint", "prohibited-a"):
            return True
        if self._kind_of(hit) == "hype":  # "no side effects"
            return False
        return any(kind == "harm" and guard.start < hit.end and hit.start < guard.end for guard, kind in guards)

    def sets(self, hits: list[Hit]) -> bool:
        """Whether a sentence is about orders, packaging or taste."""
        return any(self.kind(hit) == "setting" for hit in hits)

    def set_apart(self, effect: Effect, hits: list[Hit]) -> bool:
        """Whether a whole effect stands before what is added about an order: "I sleep well, and delivery was quick"."""
        if effect.topic or effect.id in MOODS or self._kind_of_effect(effect.id) not in _OWN_CLAUSE:
            return False
        added = min((hit.start for hit in hits if self.kind(hit) == "added" and hit.start >= effect.end), default=None)
        return added is not None and not any(self.kind(hit) == "setting" and hit.start < added for hit in hits)

    def meant(self, link: Link | None, effect: str) -> bool:
        """Whether a promise is one even in a sentence about orders, packaging or taste: its verb makes it one.

        "Painless returns" promises nothing, "lasting and sustainable: against migraine" does.
        """
        if link is None or effect == COMPLAINTS or self._kind_of_effect(effect) == "general":
            return False
        return not link.near or link.strength != "strong"  # "without" is the one strong preposition

    def ends(self, hits: list[Hit]) -> bool:
        """Whether a sentence has a word with which a complaint ends."""
        return any(self.kind(hit) == "ends" for hit in hits)

    def ails(self, hits: list[Hit]) -> bool:
        """Whether a disease or complaint is named; not complaints in general."""
        return any(hit.group in _EFFECTS and hit.id != COMPLAINTS and self._kind_of(hit) == "complaint" for hit in hits)

    def _turns(self, passage: Passage, guards: list[tuple[Hit, str | None]]) -> list[int]:
        """Where a sentence turns: "but" and the like; not "but also", and not the maize that French spells alike."""
        found = []
        for hit, kind in guards:
            printed = passage.words[passage.tokens[hit.start].word].text
            if kind == "clause" and hit.start and passage.tokens[hit.start - 1].text in _PAUSES:
                found.append(hit.start)
            if (
                kind == "turn"
                and "ï" not in printed.lower()
                and not any(k == "more" and h.start == hit.start for h, k in guards)
            ):
                found.append(hit.start)
        return sorted(set(found))

    def _against(self, hits: list[Hit]) -> bool:
        return any(hit.group == "link" and self._links[hit.id].kind == "medicinal" for hit in hits)

    def _otherwise(self, passage: Passage, hit: Hit, guards: list[tuple[Hit, str | None]]) -> bool:
        """Whether an effect's words are part of a name, or mean something else beside others."""
        first, last = (bisect_left(guards, at, key=_start_of) for at in (hit.start - REACH, hit.end + REACH))
        for guard, kind in guards[first:last]:
            if kind == "words" and (hit.start <= guard.start < hit.end or hit.start < guard.end <= hit.end):
                return True
            if kind == "name" and 0 <= guard.start - hit.end <= TITLED and self._names(passage, hit, guard):
                return True
            if kind == "named" and 0 <= hit.start - guard.end <= TITLED and self._named(passage, hit, guard):
                return True
        return False

    def _names(self, passage: Passage, hit: Hit, guard: Hit) -> bool:
        """Whether a word stands in the name of a company, each written with a capital."""
        between = passage.tokens[hit.end : guard.start]
        name, form = (passage.words[passage.tokens[i].word].text for i in (hit.end - 1, guard.end - 1))
        # "sa" is a French word where it has no capitals; the Dutch write "nv" in small letters too.
        capitals = (
            name[:1].isupper()
            and (form != form.lower() or hit.language == "nl")
            and (form.lower() != "sa" or form == "SA")
        )
        near = sum(token.is_word for token in between) <= NAME and not any(token.is_hard for token in between)
        return capitals and near

    def _named(self, passage: Passage, hit: Hit, guard: Hit) -> bool:
        """Whether a word stands in what a club or the like is called: in quotes, or all of it with capitals.

        A name also begins with a small word that has a capital ("Apotheke Zur guten Ruhe").
        """
        between = passage.tokens[guard.end : hit.start]
        if between and len(between) <= TITLED and not any(token.is_hard for token in between):
            first, word = between[0], passage.words[between[0].word].text
            signs = sum(token.text == first.text for token in between)
            if first.text in QUOTES and signs == 1 and first.word != passage.tokens[guard.end - 1].word:
                return True
            if first.text in self._idle_words and word[:1].isupper() and not word.isupper():
                return True
        if sum(token.is_word for token in between) > NAMED or any(token.is_hard for token in between):
            return False
        words = [passage.words[passage.tokens[i].word].text for i in range(hit.start, hit.end)]
        if any(token.text == '"' for token in between):
            return True
        return hit.language != "de" and all(word[:1].isupper() for word in (words[0], words[-1]))


def _start_of(guard: tuple[Hit, str | None]) -> int:
    return guard[0].start
