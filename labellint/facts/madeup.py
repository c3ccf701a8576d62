"""Brands made up from a word: "Calmora" begins like calm and "Relaxium" like relax, and neither is the word."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from labellint.lexicon import Hit
from labellint.register import Register
from labellint.rulebook import Entry
from labellint.text import Passage, fold


class MadeUp:
    """Tells a made-up name from the word that it begins like, by the endings in ``rules/data/made_up_endings.csv``.

    A complaint stays one in any name: "Rheumalex" is called after what it shall cure.
    """

    def __init__(self, effects: Mapping[str, Entry]) -> None:
        self._effects = effects
        self._begun: dict[str, tuple[str, ...]] = {}  #: what the topics of an effect begin with, the longest first

    def only_begins(self, passage: Passage, hit: Hit) -> bool:
        """Whether a hit is one word, which begins like a topic of its effect and ends like no word."""
        if hit.group != "effect-topic" or hit.end - hit.start != 1 or self._effects[hit.id].kind == "complaint":
            return False
        word = passage.tokens[hit.start].text
        begun = next((start for start in self._beginnings(hit.id) if word.startswith(start)), word)
        return word.removeprefix(begun) in _endings()

    def _beginnings(self, effect: str) -> tuple[str, ...]:
        if effect not in self._begun:
            topics = (topic for phrases in self._effects[effect].topics.values() for topic in phrases)
            begun = {fold(topic[:-1]) for topic in topics if topic.endswith("*") and topic[:-1].isalpha()}
            self._begun[effect] = tuple(sorted(begun, key=len, reverse=True))
        return self._begun[effect]


@cache
def _endings() -> frozenset[str]:
    return frozenset(row["ending"] for row in Register().rows("made_up_endings.csv"))
