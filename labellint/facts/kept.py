"""Effects and hits found by their places: a sentence may have thousands of both."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol, TypeVar

from labellint.lexicon import Hit

if TYPE_CHECKING:
    from labellint.facts.parts import Effect, Part


class Placed(Protocol):
    """Whatever begins at a token."""

    @property
    def start(self) -> int: ...


P = TypeVar("P", bound=Placed)


class Kept:
    """The effects of a sentence that stand."""

    def __init__(self, effects: Iterable[Effect] = ()) -> None:
        self._all: dict[Effect, None] = {}
        self._held: dict[int, list[Effect]] = {}
        for effect in effects:
            self.add(effect)

    def all(self) -> list[Effect]:
        """The effects that stand, in the order in which they were added."""
        return list(self._all)

    def at(self, part: Part) -> list[Effect]:
        """The effects that are held at the places of a part."""
        return list(dict.fromkeys(k for i in range(part.start, part.end) for k in self._held.get(i, ())))

    def add(self, effect: Effect) -> None:
        """Let an effect stand."""
        self._all[effect] = None
        self.hold(effect, effect)

    def hold(self, place: Part, effect: Effect) -> None:
        """Note an effect at each of the places of a part."""
        for i in range(place.start, place.end):
            self._held.setdefault(i, []).append(effect)

    def remove(self, effect: Effect) -> None:
        """Let an effect stand no longer."""
        del self._all[effect]
        for i in range(effect.start, effect.end):
            self._held[i].remove(effect)


def within(effect: Effect, hits: list[Hit]) -> list[Hit]:
    """The hits inside the words of an effect. ``hits``: by their places."""
    first, last = (bisect_left(hits, place, key=start_of) for place in (effect.start, effect.end))
    return [hit for hit in hits[first:last] if hit.end <= effect.end]


def start_of(part: Placed) -> int:
    """Where a part begins."""
    return part.start


def before(parts: list[P], at: int) -> P | None:
    """The last of some parts, by their places, that begins before a place."""
    number = bisect_left(parts, at, key=start_of)
    return parts[number - 1] if number else None


def behind(parts: list[P], at: int) -> P | None:
    """The first of some parts, by their places, that begins at a place or after it."""
    number = bisect_left(parts, at, key=start_of)
    return parts[number] if number < len(parts) else None
