"""Promises that only lead to others: a question, a bare word or a name before the sentence that promises the same."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from typing import NamedTuple

from labellint.facts.called import TITLE
from labellint.facts.clauses import Promise
from labellint.facts.records import Claim
from labellint.text import Passage

POOR = "poor-soils"  #: the effect that soils are, which give food too little


class Found(NamedTuple):
    """A promise with its place and what became of it."""

    passage: Passage
    sentence: int  #: its number in the passage
    asked: bool  #: in a question
    leads: bool  #: of no verb and no complaint: it only leads to what is promised next
    promise: Promise
    claims: list[Claim]
    note: Passage | None = None  #: the footnote that its mark stands for


def once_said(found: list[Found]) -> list[Found]:
    """Those that say something of their own; one by one: of two that say each other's effect again, one is left."""
    beside = Beside(found)
    return [each for each in found if not (_said_again(each, beside) and beside.drop(each))]


class Beside:
    """The promises of a label that are left, by their passages, panels and effects: there may be thousands."""

    def __init__(self, found: list[Found]) -> None:
        self._dropped: set[int] = set()
        self._at: dict[tuple[str, int, str | None], list[Found]] = {}
        for each in found:
            heading = each.passage.heading
            places = [("in", each.passage.index), ("panel", each.passage.panel)]
            if heading is not None:
                places.append(("below", heading.index))
            for effect in (None, *{each.promise.effect.id, *_meant(each)}):
                for place, number in places:
                    self._at.setdefault((place, number, effect), []).append(each)

    def drop(self, one: Found) -> bool:
        """Leave a promise out from now on."""
        self._dropped.add(id(one))
        return True

    def within(self, passage: Passage | None, effect: str | None = None) -> Iterator[Found]:
        """What is promised in a passage, of an effect or of any."""
        return self._left("in", passage.index if passage is not None else -1, effect)

    def below(self, passage: Passage, effect: str | None = None) -> Iterator[Found]:
        """What is promised in the passages right below a heading."""
        return self._left("below", passage.index, effect)

    def panel(self, number: int, effect: str) -> Iterator[Found]:
        """What is promised in a panel of an effect, by its name in the lexicon or the register."""
        return self._left("panel", number, effect)

    def _left(self, place: str, number: int, effect: str | None) -> Iterator[Found]:
        return (one for one in self._at.get((place, number, effect), ()) if id(one) not in self._dropped)


def _said_again(one: Found, beside: Beside) -> bool:
    """Whether a question or a bare word only leads to a promise of the same effect ("For your eyes: vitamin A ...").

    The promise stands in the same paragraph, or below the line that ends in a colon.
    """
    effect = one.promise.effect
    if one.leads and one.promise.normal != "improved" and _named_for(one, beside):
        return True
    if all(claim.kind == "deficiency" for claim in one.claims) and (
        _told_of_whom(one, beside) or _grown_poor(one, beside)
    ):
        return True
    if not (effect.topic or one.asked):
        return False
    leading = one.asked and one.leads and one.promise.normal != "improved"
    opens = one.passage.words[-1].text.endswith((":", "?"))
    if leading and any(
        not other.asked and other.claims
        for other in chain(beside.within(one.passage), beside.below(one.passage) if opens else ())
    ):
        return True  # "Running on empty? Iron ..." leads to what iron does
    verb = _tells(one, False) and one.promise.link is not None and one.promise.link.end <= effect.start
    found = chain(
        beside.within(one.passage, effect.id),
        beside.below(one.passage, effect.id) if opens else (),
        beside.within(one.note, effect.id),
    )
    apart = verb and not _tells(one, True)  # "Boost your immunity with EfferC! ..." says more than a name does
    return any(
        other is not one
        and not (apart and not (other.passage is one.passage and other.sentence == one.sentence))
        and not (other.promise.effect.topic and effect.topic and not one.asked and (verb or not _tells(other, False)))
        and not other.asked
        and _subjects(one) <= {"product"} | _subjects(other)
        and (one.asked or {s.id for s in one.promise.subjects} <= {s.id for s in other.promise.subjects})
        and (_tagged(one) or not _tagged(other))  # a hashtag says again what a sentence says
        for other in found
    )


def _tagged(one: Found) -> bool:
    """Whether a promise is a hashtag."""
    return one.passage.tokens[one.passage.sentences[one.sentence].start].text == "#"


def _subjects(one: Found) -> set[str]:
    return {claim.subject for claim in one.claims}


def _told_of_whom(one: Found, beside: Beside) -> bool:
    """Whether a shortage of nothing in particular is one of a substance in the same paragraph ("Poor soils: ...")."""
    return _subjects(one) == {"product"} and any(
        other.sentence >= one.sentence and all(claim.kind == "deficiency" for claim in other.claims) and not other.asked
        for other in beside.within(one.passage)
        if _subjects(other) and "product" not in _subjects(other)
    )


def _grown_poor(one: Found, beside: Beside) -> bool:
    """Whether poor soils are the reason for a shortage in the same paragraph: "Poor soils: we no longer get enough"."""
    return one.promise.effect.id == POOR and any(
        other.promise.effect.id != POOR and not other.asked and all(c.kind == "deficiency" for c in other.claims)
        for other in beside.within(one.passage)
        if other.claims
    )


def _named_for(one: Found, beside: Beside) -> bool:
    """Whether a verb says of the same substances what a name or heading before it says ("Clear Skin: zinc ...").

    Two effects that one relationship of the register stands for are alike in this ("Brain Booster: ... performance").
    A name may be a claim where the label has a related one beside it (Regulation (EC) No 1924/2006 art. 1(3)): in
    another line, or of an effect on no list, only where what is beside it promises no more than the register.
    """
    heads = len(list(islice((t for t in one.passage.tokens if t.is_word), TITLE + 1))) <= TITLE
    bare = any(claim.kind == "unlisted" for claim in one.claims)
    effects = {one.promise.effect.id, *(name for claim in one.claims for name in claim.relationships)}
    return any(
        (_tagged(one) or (other.passage.index, other.sentence) >= (one.passage.index, one.sentence))
        and _tells(other, bare or other.passage is not one.passage)
        and not effects.isdisjoint(_meant(other))
        and {s.id for s in one.promise.subjects} <= {c.subject for c in other.claims}
        for effect in effects
        for other in (beside.panel(one.passage.panel, effect) if heads else beside.within(one.passage, effect))
    )


def _meant(other: Found) -> set[str]:
    """The effects of the claims of a promise, by the names of the lexicon and of the register."""
    return {name for claim in other.claims for name in (claim.effect, *claim.relationships)}


def _tells(other: Found, mildly: bool) -> bool:
    """Whether a promise has a verb of its own outside the words of its effect; ``mildly``: none that is strong."""
    link, effect = other.promise.link, other.promise.effect
    if other.promise.wording is not None:  # the register's own
        return not other.asked
    if link is None or link.near or other.asked or effect.start <= link.start < effect.end:
        return False
    return not mildly or link.strength in ("register", "gentle")
