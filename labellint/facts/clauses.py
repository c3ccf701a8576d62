"""Clauses: the parts of one sentence, in their order, become promises.

Effects belong to the nearest link before them (or after them, where none stands before), links to the subjects before
them; a new subject begins a new clause. Lists of effects share link, "normal" and subject.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import NamedTuple

from labellint.facts.between import Between
from labellint.facts.kept import start_of
from labellint.facts.parts import Effect, Link, Part, Subject
from labellint.facts.records import Normal
from labellint.lexicon import Hit
from labellint.text import Sentence

NEAR = 3  #: words that may stand between a preposition and the effect it governs
AFTER = 4  #: words behind an effect in which its "normal" may stand ("die Schilddrüse bei ihrer normalen Funktion")
_STANDING = frozenset({"general", "product"})  #: what stands for those before a colon: "Zinc: the cure that ..."
_NORMALS: tuple[Normal, ...] = ("improved", "normal", "good")  #: worst first


class Promise(NamedTuple):
    """One clause's promise about one effect; the subjects may be none. ``end``: behind the effect and its "normal"."""

    subjects: tuple[Subject, ...]
    link: Link | None
    effect: Effect
    normal: Normal
    end: int
    wording: str | None = None  #: the register's claim whose wording this is
    organs: tuple[str, ...] = ()  #: the register effects that the effect's own words name ("sharpens your brain")


def read_clauses(
    between: Between,
    sentence: Sentence,
    effects: list[Effect],
    links: list[Link],
    subjects: list[Subject],
    normals: list[Hit],
) -> list[Promise]:
    """The promises of a sentence; where effects stand before their subjects, clause by clause.

    "Zu einer normalen Muskelfunktion trägt Magnesium bei, zum Energiestoffwechsel Eisen." "Supports immunity with
    vitamin C and bones with vitamin D."
    """
    cuts = _inverted(between, sentence, effects, links, subjects)
    promises: list[Promise] = []
    before: Link | None = None
    for start, end in zip([sentence.start, *cuts], [*cuts, sentence.end], strict=True):
        own = [link for link in links if start <= link.start < end]
        if cuts and not own and before is not None:
            own = [before._replace(start=-1, end=start)]
        before = own[0] if own else before
        promises += Clauses(
            between,
            [e for e in effects if start <= e.start < end],
            own,
            [s for s in subjects if start <= s.start < end],
            normals,
        ).promises
    return promises


def _inverted(
    between: Between, sentence: Sentence, effects: list[Effect], links: list[Link], subjects: list[Subject]
) -> list[int]:
    """The commas and conjunctions between clauses that name their subject last; none where the sentence has another
    order."""
    if len(effects) < 2 or len(subjects) < 2 or effects[0].start > subjects[0].start:
        return []
    parts: list[Part] = sorted([*subjects, *links, *effects], key=lambda part: part.start)
    cuts = [
        end
        for before, after in pairwise(parts)
        if isinstance(before, Subject) and not isinstance(after, Subject)
        if (end := between.joint(before.end, after.start)) is not None
    ]
    for start, end in zip([sentence.start, *cuts], [*cuts, sentence.end], strict=True):
        named = [s for s in subjects if start <= s.start < end]
        done = [e for e in effects if start <= e.start < end]
        if not named or not done or done[0].start > named[0].start:
            return []
    return cuts


class Clauses:
    """Reads the parts of a sentence from first to last."""

    def __init__(
        self, between: Between, effects: list[Effect], links: list[Link], subjects: list[Subject], normals: list[Hit]
    ) -> None:
        self.between = between
        self.effects = effects
        self.links = links
        self.normals = sorted(normals, key=start_of)
        self._starts = [effect.start for effect in effects]
        self._last_verb = max((link.start for link in links if not link.near), default=-1)
        # "In tip-top shape" is one word.
        self._praised = {i for hit in normals for i in range(hit.start + 1, hit.end)}
        self.promises: list[Promise] = []
        self._subjects: list[Subject] = []
        self._link: Link | None = None
        self._pending: list[tuple[Effect, Link | None, Normal, int]] = []
        self._previous: Effect | None = None
        self._before: Link | None = None
        parts: list[Part] = [*subjects, *links, *effects]
        for part in sorted(parts, key=lambda part: (part.start, part.end)):
            if isinstance(part, Subject):
                self._subject(part)
            elif isinstance(part, Link):
                self._linked(part)
            else:
                self._effect(part)
        self._end()

    def _end(self) -> None:
        """The clause is over: its effects become promises. Without a link it has that of the clause before.

        So "magnesium contributes to electrolyte balance, potassium to normal muscle function" is two register claims.
        """
        shared: Normal = "lost"
        behind: Effect | None = None
        backwards = sorted(range(len(self._pending)), key=lambda i: self._pending[i][0].end, reverse=True)
        for i in backwards:  # "je haar en huid normaal": what stands last holds for all
            effect, link, normal, end = self._pending[i]
            if normal == "lost" and behind is not None:
                listed = behind.start <= effect.start or self.between.joined(effect.end, behind.start)
                normal = shared if listed else normal
            self._pending[i] = effect, link, normal, end
            behind = effect
            shared = normal if self._follows(effect) or (normal == shared and shared != "lost") else "lost"
        subjects = tuple(self._subjects)
        for effect, link, normal, end in self._pending:
            self.promises.append(Promise(subjects, link or self._link, effect, normal, end))
        if self._link is not None and not self._link.near:
            self._before = self._link
        self._pending = []

    def _follows(self, effect: Effect) -> bool:
        """Whether the "normal" of an effect stands behind it."""
        last = effect.end - 1  # "cheveux normaux" is one effect
        behind, before = self._normals(last, effect.end + AFTER), self._normals(effect.start - NEAR, last)
        return bool(behind) and not before

    def _normals(self, start: int, end: int) -> list[Hit]:
        """The words "normal", "healthier" and the like that begin between two places."""
        first, last = (bisect_left(self.normals, place, key=start_of) for place in (start, end))
        return self.normals[first:last]

    def _subject(self, subject: Subject) -> None:
        last = self._subjects[-1] if self._subjects else None
        if last is not None and (last.end == subject.start or self.between.joined(last.end, subject.start)):
            pass  # one more of a list
        elif self._pending and (self._subjects or self._link):
            follows = self._last_verb > subject.start
            if self._subjects or follows:
                self._end()
                self._subjects, self._link = [], None if follows else self._before
        elif self._link is None or not self._subjects or self._pending:
            parted = last is not None and self.between.parted(last.end, subject.start)
            if parted and subject.id not in _STANDING:
                self._subjects = []
        self._subjects.append(subject)

    def _linked(self, link: Link) -> None:
        if link.near and ((self._link is not None and link.strength == "gentle") or not self._has_effect_near(link)):
            return
        if self._pending and (self._link is not None or self._starts[-1:] > [link.start]):
            self._end()
            self._link = link
        elif self._pending or self._link is None or link.strength != "register" or self._link.near:
            self._link = link

    def _effect(self, effect: Effect) -> None:
        link, previous = self._link, self._previous
        if link is not None and link.near and not self._governs(link, effect):
            link = None
        normal = self._normal(effect, link)
        if normal == "lost" and previous is not None and self._pending:
            normal = self._pending[-1][2] if self.between.joined(previous.end, effect.start) else normal
        self._pending.append((effect, link, normal, self._behind(effect.end)))
        self._previous = effect if previous is None or effect.end >= previous.end else previous

    def _behind(self, end: int) -> int:
        """Where the words "normal", "healthier" and the like end that follow an effect at once."""
        for hit in self.normals[bisect_left(self.normals, end, key=start_of) :]:
            if hit.start > end:
                break
            end = hit.end if hit.start == end else end
        return end

    def _has_effect_near(self, link: Link) -> bool:
        after = bisect_left(self._starts, link.end)
        return after < len(self._starts) and self.between.words(link.end, self._starts[after]) <= NEAR

    def _governs(self, link: Link, effect: Effect) -> bool:
        """Whether a preposition reaches an effect, by itself or through a list."""
        if self.between.words(link.end, effect.start) <= NEAR:
            return True
        previous = self._previous
        return previous is not None and previous.start >= link.end and self.between.joined(previous.end, effect.start)

    def _normal(self, effect: Effect, link: Link | None) -> Normal:
        """What became of "normal" between the link or the effect before and two words after; the worst of it."""
        start = link.end if link is not None and 0 <= link.end <= effect.start else effect.start - 3
        if self._previous is not None and start < self._previous.end <= effect.start:
            start = self._previous.end
        later = range(bisect_left(self._starts, effect.end), len(self._starts))
        following = next(
            (self._starts[i] for i in later if self._starts[i] not in self._praised), len(self.between.tokens)
        )
        last = max(effect.end, min(following, effect.end + AFTER))
        words = [hit.id for hit in self._normals(start, last) if hit.end <= max(last, following)]
        return next((choice for choice in _NORMALS if choice in words), "lost")
