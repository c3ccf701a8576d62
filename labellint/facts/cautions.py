"""Cautions: a complaint is put as a case, and something is not to be done in it ("with a fever, do not bathe").

The words of the case stand before the complaint, or in a question before it ("A nut allergy? Give this a miss."). What
is shunned is not the complaint: whoever wants to "avoid diabetes" is promised something. A threat ("whoever skips
vitamin D risks his heart") is no caution, nor what leads to the product ("skip the tissues and try our drops"). Behind
a colon all begins anew ("avoid sleeping pills: valerian is better").
"""

from __future__ import annotations

from labellint.facts.between import Between
from labellint.facts.parts import FEAR
from labellint.lexicon import Hit
from labellint.rulebook import Rulebook

NEAR = 6  #: words between the word that puts a case and the complaint
OBJECT = 3  #: words between a verb of shunning and what it shuns
_HELPING = frozenset({"effect", "effect-topic", "substance", "subject"})
_EFFECTS = frozenset({"effect", "effect-topic"})


class Cautions:
    """What the lexicons say of cases and of what is shunned in them."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._entries = rulebook.entries("scene")
        self._effects = rulebook.entries("effect")

    def left(self, part: list[Hit], between: Between) -> list[Hit]:
        """The hits of a part of a sentence that stand in no caution."""
        if not self._of(part, "shun"):
            return part
        stretches: dict[int, list[Hit]] = {}
        for hit in part:
            stretches.setdefault(between.stretch(hit.start), []).append(hit)
        return [hit for inside in stretches.values() if not self._warns(inside, between) for hit in inside]

    def _warns(self, hits: list[Hit], between: Between) -> bool:
        """Whether words without a colon between them warn."""
        shunned = self._of(hits, "shun")
        threats = [hit for hit in hits if self._kind(hit) == FEAR]
        shunned = [s for s in shunned if not any(t.start <= s.start and s.end <= t.end for t in threats)]
        if not shunned:
            return False
        cases, ails = self._of(hits, "case"), [hit for hit in hits if self._kind(hit) == "complaint"]
        put = [a for a in ails if any(c.end <= a.start and between.words(c.end, a.start) <= NEAR for c in cases)]
        offered = [hit for hit in hits if hit.group == "subject" and hit.id != "general"]
        return bool(put) and any(
            not any(self._governs(shun, ail, cases, between) for ail in ails)
            and not any(shun.end <= offer.start and between.words(shun.end, offer.start) > OBJECT for offer in offered)
            for shun in shunned
        )

    def _governs(self, shun: Hit, ail: Hit, cases: list[Hit], between: Between) -> bool:
        """Whether a complaint is what is shunned: no case is put between ("do not use with a fever")."""
        near = shun.end <= ail.start and between.words(shun.end, ail.start) <= OBJECT
        return near and not any(shun.end <= case.start and case.end <= ail.start for case in cases)

    def declined(self, asked: list[Hit], after: list[Hit]) -> bool:
        """Whether a question about a complaint is followed by what to leave alone, and by nothing that helps."""
        if not any(self._kind(hit) == "complaint" for hit in asked) or not self._of(after, "shun"):
            return False
        return not any(hit.group in _HELPING and hit.id != "general" for hit in after)

    def _of(self, hits: list[Hit], kind: str) -> list[Hit]:
        return [hit for hit in hits if hit.group == "scene" and self._entries[hit.id].kind == kind]

    def _kind(self, hit: Hit) -> str | None:
        return self._effects[hit.id].kind if hit.group in _EFFECTS and hit.id in self._effects else None
