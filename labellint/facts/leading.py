"""Promises that only lead to others: a question, a bare word or a name before the sentence that promises the same."""

from __future__ import annotations

from typing import NamedTuple

from labellint.facts.called import TITLE
from labellint.facts.clauses import Promise
from labellint.facts.records import Claim
from labellint.text import Passage


class Found(NamedTuple):
    """A promise with its place and what became of it."""

    passage: Passage
    sentence: int  #: its number in the passage
    asked: bool  #: in a question
    leads: bool  #: of no verb and no complaint: it only leads to what is promised next
    promise: Promise
    claims: list[Claim]
    note: Passage | None = None  #: the footnote that its mark stands for


def said_again(one: Found, found: list[Found]) -> bool:
    """Whether a question or a bare word only leads to a promise of the same effect ("For your eyes: vitamin A ...").

    The promise stands in the same paragraph, or below the line that ends in a colon.
    """
    effect = one.promise.effect
    if one.leads and one.promise.normal != "improved" and _named_for(one, found):
        return True
    if all(claim.kind == "deficiency" for claim in one.claims) and _told_of_whom(one, found):
        return True
    if not (effect.topic or one.asked):
        return False
    leading = one.asked and one.leads and one.promise.normal != "improved"
    opens = one.passage.words[-1].text.endswith((":", "?"))
    if leading and any(
        (other.passage is one.passage or (opens and other.passage.heading is one.passage))
        and not other.asked
        and _promises(other)
        for other in found
    ):
        return True  # "Running on empty? Iron ..." leads to what iron does
    verb = _tells(one, False) and one.promise.link is not None and one.promise.link.end <= effect.start
    if verb and not _tells(one, True):  # "Boost your immunity with EfferC! ..." says more than a name does
        found = [other for other in found if other.passage is one.passage and other.sentence == one.sentence]
    return any(
        effect.id in {other.promise.effect.id, *(claim.effect for claim in other.claims)}
        and other is not one
        and not (other.promise.effect.topic and effect.topic and not one.asked and (verb or not _tells(other, False)))
        and not other.asked
        and (
            other.passage is one.passage
            or (opens and other.passage.heading is one.passage)
            or other.passage is one.note
        )
        and _subjects(one) <= {"product"} | _subjects(other)
        and (one.asked or {s.id for s in one.promise.subjects} <= {s.id for s in other.promise.subjects})
        for other in found
    )


def _promises(other: Found) -> bool:
    """Whether more is said than how much of something there is."""
    return any(claim.kind != "nutrition" for claim in other.claims)


def _subjects(one: Found) -> set[str]:
    return {claim.subject for claim in one.claims}


def _told_of_whom(one: Found, found: list[Found]) -> bool:
    """Whether a shortage of nothing in particular is one of a substance in the same paragraph ("Poor soils: ...")."""
    return _subjects(one) == {"product"} and any(
        other.passage is one.passage
        and other.sentence >= one.sentence
        and all(claim.kind == "deficiency" for claim in other.claims)
        and not other.asked
        for other in found
        if _subjects(other) and "product" not in _subjects(other)
    )


def _named_for(one: Found, found: list[Found]) -> bool:
    """Whether a verb says of the same substances what a name or heading before it says ("Clear Skin: zinc ...").

    A name may be a claim where the label has a related one beside it (Regulation (EC) No 1924/2006 art. 1(3)): in
    another line, or of an effect on no list, only where what is beside it promises no more than the register.
    """
    heads = sum(token.is_word for token in one.passage.tokens) <= TITLE
    bare = any(claim.kind == "unlisted" for claim in one.claims)
    tagged = one.passage.tokens[one.passage.sentences[one.sentence].start].text == "#"
    return any(
        (other.passage is one.passage or (heads and other.passage.panel == one.passage.panel))
        and (tagged or (other.passage.index, other.sentence) >= (one.passage.index, one.sentence))
        and _tells(other, bare or other.passage is not one.passage)
        and one.promise.effect.id in {c.effect for c in other.claims}
        and {s.id for s in one.promise.subjects} <= {c.subject for c in other.claims}
        for other in found
    )


def _tells(other: Found, mildly: bool) -> bool:
    """Whether a promise has a verb of its own outside the words of its effect; ``mildly``: none that is strong."""
    link, effect = other.promise.link, other.promise.effect
    if other.promise.wording is not None:  # the register's own
        return not other.asked
    if link is None or link.near or other.asked or effect.start <= link.start < effect.end:
        return False
    return not mildly or link.strength in ("register", "gentle")
