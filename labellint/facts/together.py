"""Statements by what they must say, in whatever order: all parts of one line of ``together`` in one sentence, or of
``across`` in two that follow each other.

A way to say it counts as one more of the ``phrases`` of its rule, from its first word to its last.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict

import regex

from labellint.lexicon import Hit
from labellint.text import Passage

_PART = regex.compile(r"(?P<rule>.*)#(?P<way>together|across)(?P<line>\d+)\.(?P<part>\d+)\.(?P<count>\d+)@(?P<own>\w+)")
_NEAR = 30  #: tokens between the first part and another


def with_joined(passage: Passage, hits: list[Hit]) -> list[Hit]:
    """The hits of a passage, with each set of parts that stands together in place of the parts."""
    parts: defaultdict[tuple[str, ...], dict[int, list[Hit]]] = defaultdict(dict)
    others: list[Hit] = []
    elsewhere = other_uses(hits)
    for hit in hits:
        told = _PART.fullmatch(hit.id) if ("#together" in hit.id or "#across" in hit.id) else None
        if told is None:
            others.append(hit)
        elif elsewhere[told["rule"]].isdisjoint(range(hit.start, hit.end)):
            key = told.group("rule", "way", "line", "count", "own")
            parts[key].setdefault(int(told["part"]), []).append(hit)
    joined = [
        one
        for (rule, way, _, count, own), found in parts.items()
        if len(found) == int(count)
        for one in _joined(passage, f"{rule}#phrases@{own}", found, apart=way == "across")
    ]
    return sorted([*others, *joined], key=lambda hit: (hit.start, -hit.end)) if joined else others


def other_uses(hits: list[Hit]) -> defaultdict[str, set[int]]:
    """The tokens of words that say something else, by rule: "not exceeding 25 °C" warns of no dose."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for hit in hits:
        rule, uses, _ = hit.id.partition("#other_uses")
        if uses:
            found[rule].update(range(hit.start, hit.end))
    return found


def _joined(passage: Passage, phrase: str, found: dict[int, list[Hit]], *, apart: bool) -> list[Hit]:
    """The parts round each first one; ``apart``: they may stand in the sentence before or after."""
    ends = [sentence.end for sentence in passage.sentences]
    numbers = {hit: bisect_right(ends, hit.start) for part in found.values() for hit in part}
    first, *rest = (found[i] for i in sorted(found))
    joined = []
    for lead in first:
        chosen = [lead]
        for part in rest:
            near = [
                hit
                for hit in part
                if abs(hit.start - lead.start) <= _NEAR
                and max(numbers[each] for each in (hit, *chosen)) - min(numbers[each] for each in (hit, *chosen))
                <= apart
            ]
            if not near:
                break
            chosen.append(min(near, key=lambda hit: abs(hit.start - lead.start)))
        else:
            start, end = min(hit.start for hit in chosen), max(hit.end for hit in chosen)
            joined.append(Hit(f"rule:{phrase}", lead.language, start, end, "rule", phrase))
    return joined
