"""What a negation takes back: a denied verb excuses what it would do, and nothing else ("soulage aucune douleur")."""

from __future__ import annotations

from collections.abc import Callable

from labellint.facts.between import Between
from labellint.facts.parts import Effect, Link
from labellint.lexicon import Hit

BEFORE = 1  #: words between "not" and the verb that it denies
BEHIND = 4  #: words between a verb and the "not" behind it ("geneest migraine niet")


class Denials:
    """What the lexicon's negations deny. ``kind``: the kind of a guard, None for other hits."""

    def __init__(self, kind: Callable[[Hit], str | None]) -> None:
        self._kind = kind

    def undenied(self, effects: list[Effect], links: list[Link], hits: list[Hit], between: Between) -> list[Effect]:
        """The effects that no negation of their verb takes back ("soulage aucune douleur", "does not cure")."""
        more = [hit for hit in hits if self._kind(hit) == "more"]
        said = [hit for hit in hits if not any(m.start < hit.end and hit.start < m.end for m in more)]
        nots = [hit for hit in said if self._kind(hit) == "not"]
        nones = [hit for hit in said if self._kind(hit) == "none"]
        if not nots and not nones:
            return effects
        turns = [hit.start for hit in hits if self._kind(hit) == "turn"]
        denied = self._verbs(links, nots, between)
        gone = {
            effect
            for effect in effects
            for link in denied
            if self._reaches(link, effect, links, denied, turns, between) or self._precedes(effect, link, nots, between)
        }
        gone |= {effect for effect in effects for hit in nones if self._none(hit, effect, links, between)}
        for effect in effects:  # "behandelt keine Ekzeme oder Warzen"
            if any(e.end <= effect.start and between.joined(e.end, effect.start) for e in gone):
                gone.add(effect)
        return [effect for effect in effects if effect not in gone]

    def _none(self, hit: Hit, effect: Effect, links: list[Link], between: Between) -> bool:
        """Whether a curing verb cures none of an effect: "heilt keine Krankheiten", "kan geen ziekten genezen"."""
        if hit.end > effect.start or between.words(hit.end, effect.start) > 1 or between.left(effect.end):
            return False
        return any(
            (link.end <= hit.start and between.words(link.end, hit.start) <= 1)
            or (link.start >= effect.end and between.words(effect.end, link.start) <= 1)
            for link in links
            if link.strength == "medicinal" and not link.near
        )

    def _verbs(self, links: list[Link], nots: list[Hit], between: Between) -> list[Link]:
        """The verbs that are denied, and those of a list that begins with one."""
        denied: list[Link] = []
        for link in links:
            if any(self._denies(hit, link, between) for hit in nots) or any(
                between.joined(d.end, link.start) for d in denied
            ):
                denied.append(link)
        return [link for link in denied if not link.near]

    def _denies(self, hit: Hit, link: Link, between: Between) -> bool:
        if hit.end <= link.start:
            return between.words(hit.end, link.start) <= BEFORE and between.plain(hit.end, link.start)
        return (
            link.end <= hit.start
            and between.words(link.end, hit.start) <= BEHIND
            and between.plain(link.end, hit.start)
        )

    def _reaches(
        self,
        link: Link,
        effect: Effect,
        links: list[Link],
        denied: list[Link],
        turns: list[int],
        between: Between,
    ) -> bool:
        """Whether a denied verb governs an effect behind it: no turn, hard sign or other verb stands between."""
        if effect.start < link.end or between.parted(link.end, effect.start):
            return False
        if any(link.end <= turn < effect.start for turn in turns):
            return False
        return not any(link.end <= o.start < effect.start and o not in denied and not o.near for o in links)

    def _precedes(self, effect: Effect, link: Link, nots: list[Hit], between: Between) -> bool:
        """Whether an effect stands right before the "not" of its verb: "kann Migräne nicht heilen"."""
        return any(
            effect.end <= hit.start <= link.start and between.words(effect.end, hit.start) <= 1
            for hit in nots
            if between.plain(effect.end, hit.start) and self._denies(hit, link, between)
        )
