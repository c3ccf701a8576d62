"""What the register says is done, by the names of its effects: ``rules/data/relationship_verbs.csv``."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from labellint.register import Register


def lessens(relationships: Iterable[str]) -> bool:
    """Whether one of some effects is that something is reduced."""
    return _begins(relationships, ("lessens",))


def acts(relationships: Iterable[str]) -> bool:
    """Whether the name of one of some effects says itself what is done: "protection of cells"."""
    return _begins(relationships, ("lessens", "acts"))


def raises(relationships: Iterable[str]) -> bool:
    """Whether one of some effects is that something is increased."""
    return _begins(relationships, ("raises",))


def _begins(relationships: Iterable[str], says: tuple[str, ...]) -> bool:
    begun = tuple(begins for kind in says for begins in _verbs().get(kind, ()))
    return any(name.startswith(begun) for name in relationships)


@cache
def _verbs() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in Register().rows("relationship_verbs.csv"):
        if row["where"] == "relationship":
            found[row["says"]] = (*found.get(row["says"], ()), row["begins"])
    return found
