"""Cautions: a complaint is put as a case, and something is not to be done in it ("with a fever, do not bathe").

The words of the case stand before the complaint, or in a question before it ("A nut allergy? Give this a miss."). What
is shunned is not the complaint: whoever wants to "avoid diabetes" is promised something. A threat ("whoever skips
vitamin D risks his heart") is no caution, nor what leads to the product ("skip the tissues and try our drops"). Behind
a colon all begins anew ("avoid sleeping pills: valerian is better").

What stands between "consult" and "your doctor" is such a case, too, however much it lists.
"""

from __future__ import annotations

from labellint.facts.between import Between
from labellint.facts.kept import before, behind
from labellint.facts.parts import FEAR, Covered
from labellint.lexicon import Hit
from labellint.rulebook import Rulebook

NEAR = 6  #: words between the word that puts a case and the complaint
CONSULTED = 30  #: words between a verb of consulting and whom to consult
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
        part = self._unasked(part, between)
        if not self._of(part, "shun"):
            return part
        stretches: dict[int, list[Hit]] = {}
        for hit in part:
            stretches.setdefault(between.stretch(hit.start), []).append(hit)
        return [hit for inside in stretches.values() if not self._warns(inside, between) for hit in inside]

    def _unasked(self, part: list[Hit], between: Between) -> list[Hit]:
        """The hits that do not stand between a verb of consulting and whom to consult."""
        advisers = self._of(part, "adviser")
        asked = []
        for verb in self._of(part, "consult") if advisers else ():
            adviser = behind(advisers, verb.end)
            if (
                adviser is not None
                and between.stretch(verb.start) == between.stretch(adviser.start)
                and between.words(verb.end, adviser.start) <= CONSULTED
            ):
                asked.append((verb.start, adviser.end))
        covered = Covered(asked)
        return [hit for hit in part if not covered.has(hit)] if asked else part

    def _warns(self, hits: list[Hit], between: Between) -> bool:
        """Whether words without a colon between them warn."""
        shunned = self._of(hits, "shun")
        threatened = {i for hit in hits if self._kind(hit) == FEAR for i in range(hit.start, hit.end)}
        shunned = [hit for hit in shunned if hit.start not in threatened]
        cases, ails = self._of(hits, "case"), [hit for hit in hits if self._kind(hit) == "complaint"]
        if not shunned or not any(self._put(cases, ail, between) for ail in ails):
            return False
        offers = [hit for hit in hits if hit.group == "subject" and hit.id != "general"]
        last = offers[-1].start if offers else 0
        return any(
            not self._governs(shun, cases, ails, between) and between.words(shun.end, max(last, shun.end)) <= OBJECT
            for shun in shunned
        )

    def _put(self, cases: list[Hit], ail: Hit, between: Between) -> bool:
        """Whether a complaint is put as a case, by a word shortly before it."""
        case = before(cases, ail.start)
        return case is not None and case.end <= ail.start and between.words(case.end, ail.start) <= NEAR

    def _governs(self, shun: Hit, cases: list[Hit], ails: list[Hit], between: Between) -> bool:
        """Whether a complaint is what is shunned: no case is put between ("do not use with a fever")."""
        ail, case = behind(ails, shun.end), behind(cases, shun.end)
        if ail is None or between.words(shun.end, ail.start) > OBJECT:
            return False
        return case is None or case.end > ail.start

    def declined(self, asked: list[Hit], after: list[Hit]) -> bool:
        """Whether a question about a complaint is followed by what to leave alone, and by nothing that helps."""
        if not any(self._kind(hit) == "complaint" for hit in asked) or not self._of(after, "shun"):
            return False
        return not any(hit.group in _HELPING and hit.id != "general" for hit in after)

    def _of(self, hits: list[Hit], kind: str) -> list[Hit]:
        return [hit for hit in hits if hit.group == "scene" and self._entries[hit.id].kind == kind]

    def _kind(self, hit: Hit) -> str | None:
        return self._effects[hit.id].kind if hit.group in _EFFECTS and hit.id in self._effects else None
