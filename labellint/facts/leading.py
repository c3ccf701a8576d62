"""Promises that only lead to others: a question, a bare word or a name before the sentence that promises the same."""

from __future__ import annotations

from typing import NamedTuple

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
    if leading and any(other.passage is one.passage and not other.asked for other in found):
        return True  # "Running on empty? Iron ..." leads to what iron does
    opens = one.passage.words[-1].text.endswith(":")
    return any(
        effect.id in {other.promise.effect.id, *(claim.effect for claim in other.claims)}
        and other is not one
        and not (other.promise.effect.topic and effect.topic and not one.asked)
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


def _subjects(one: Found) -> set[str]:
    return {claim.subject for claim in one.claims}


def _told_of_whom(one: Found, found: list[Found]) -> bool:
    """Whether a shortage of nothing in particular is one of a substance in the same paragraph ("Poor soils: ...")."""
    return _subjects(one) == {"product"} and any(
        other.passage is one.passage
        and other.sentence >= one.sentence
        and other.promise.effect.id == one.promise.effect.id
        and not other.asked
        for other in found
        if _subjects(other) and "product" not in _subjects(other)
    )


def _named_for(one: Found, found: list[Found]) -> bool:
    """Whether a verb in the same paragraph says of the same substances what a name says ("Clear Skin: zinc ...")."""
    return any(
        other.passage is one.passage
        and other.promise.link is not None
        and not other.promise.link.near
        and not other.promise.effect.start <= other.promise.link.start < other.promise.effect.end
        and not other.asked
        and one.promise.effect.id in {c.effect for c in other.claims}
        and {s.id for s in one.promise.subjects} <= {c.subject for c in other.claims}
        for other in found
    )
