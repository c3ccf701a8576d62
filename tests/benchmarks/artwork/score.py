"""How well a reader did: the truth of an artwork against the JSON of `labellint read FILE --format json`.

    score(artwork.truth, json.loads(output)).share("recall")

Every score is a count out of a total, so that scores of many files add up (`Score.plus`). Words are compared
without case, punctuation and hyphens; a word broken at a line end counts once, as the joined word.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from .score_tables import table_counts
from .truth import Box, Truth, around

MEASURES = (
    "recall",  # printed words that were read, at their place
    "precision",  # read words that are printed, at their place
    "recall_anywhere",  # printed words that were read, wherever
    "neighbours",  # pairs of words that follow each other in a panel and follow each other as read
    "hyphens",  # words broken at a line end that came out joined
    "languages",  # panels most of whose words were put in a panel of the right language
    "language_words",  # the same, counted by words
    "cells_ruled",  # cells of tables with rules (grid, rows) whose text, row and column are right
    "cells_plain",  # cells of tables without rules (none, zebra)
    "side_letters",  # letters of text that is turned against the page
    "unprinted_kept_out",  # words that are not printed and were not read
)  # fmt: skip


@dataclass(frozen=True)
class Score:
    """Per measure how many were right, of how many."""

    counts: dict[str, tuple[int, int]] = field(default_factory=dict)

    def share(self, measure: str) -> float | None:
        """Between 0 and 1; None where the artwork has nothing of the kind."""
        right, total = self.counts.get(measure, (0, 0))
        return right / total if total else None

    def plus(self, other: Score) -> Score:
        pairs = {m: (self.counts.get(m, (0, 0)), other.counts.get(m, (0, 0))) for m in MEASURES}
        return Score({m: (a[0] + b[0], a[1] + b[1]) for m, (a, b) in pairs.items()})

    def line(self) -> str:
        """All shares in one line of text."""
        return "  ".join(f"{m} {self.share(m):.3f}" for m in MEASURES if self.share(m) is not None)


@dataclass(frozen=True)
class ReadWord:
    """A word as read: its normalised text, its box in the units of the truth, the language of its panel."""

    text: str
    box: Box
    language: str | None


@dataclass(frozen=True)
class Unit:
    """A printed word as it should come out; for a broken word the halves and their boxes as well."""

    text: str
    boxes: tuple[Box, ...]
    halves: tuple[str, ...]
    panel: int
    language: str | None
    side: bool


def normal(text: str) -> str:
    """Letters and digits, lower case; a decimal comma is a point."""
    text = unicodedata.normalize("NFKC", text).casefold().replace("\u00ad", "")
    kept = []
    for i, c in enumerate(text):
        between = 0 < i < len(text) - 1 and text[i - 1].isdigit() and text[i + 1].isdigit()
        if c.isalnum():
            kept.append(c)
        elif c in ".," and between:
            kept.append(".")
    return "".join(kept)


def score(truth: Truth, read: dict[str, Any]) -> Score:
    """The score of one file. A page that was not read at all scores nothing right."""
    units = printed_units(truth)
    frames = [_words(truth, read, turn) for turn in _turns(truth, read)]
    matches = [_matched(units, words) for words in frames]
    best = max(range(len(frames)), key=lambda i: len(matches[i]))
    words, match = frames[best], matches[best]
    counts: dict[str, tuple[int, int]] = {}
    used = {i for found in match.values() for i in found}
    real = [w for w in words if w.text]
    counts["recall"] = (len(match), len(units))
    counts["precision"] = (len(used), len(real))
    counts["recall_anywhere"] = (_anywhere(units, real), len(units))
    counts["neighbours"] = _neighbours(units, words, match)
    broken = [i for i, unit in enumerate(units) if unit.halves]
    counts["hyphens"] = (sum(1 for i in broken if len(match.get(i, ())) == 1), len(broken))
    counts |= _languages(truth, units, words, match)
    counts |= table_counts(truth, read, normal)
    side = [unit for unit in units if unit.side]
    counts["side_letters"] = (
        sum(_letters(unit, words) for unit in side),
        sum(len(unit.text) for unit in side),
    )
    counts["unprinted_kept_out"] = _unprinted(truth, units, words, used)
    return Score(counts)


def printed_units(truth: Truth) -> list[Unit]:
    """The words of the truth in reading order, broken ones joined, mere signs left out."""
    joins = {h.first: h for h in truth.hyphenations}
    seconds = {h.second for h in truth.hyphenations}
    units = []
    for i, word in enumerate(truth.words):
        if i in seconds:
            continue
        boxes: tuple[Box, ...] = (word.box,)
        text = normal(word.text)
        halves: tuple[str, ...] = ()
        if join := joins.get(i):
            second = truth.words[join.second]
            boxes = (word.box, second.box, around([word.box, second.box]))
            text, halves = normal(join.joined), (normal(word.text), normal(second.text))
        if text:
            side = (word.direction - truth.turn) % 360 != 0
            units.append(Unit(text, boxes, halves, word.panel, word.language, side))
    return units


def _turns(truth: Truth, read: dict[str, Any]) -> list[int]:
    """How the page as read may lie on the page as printed: a reader may give a turned picture upright."""
    page: dict[str, Any] = next(iter(read.get("pages", [])), {})
    wide, high = page.get("width") or truth.width, page.get("height") or truth.height
    same = abs(wide / high - truth.width / truth.height) < 0.03 * truth.width / truth.height
    crossed = abs(high / wide - truth.width / truth.height) < 0.03 * truth.width / truth.height
    if truth.unit == "points":
        return [0]
    return ([0, 180] if same else []) + ([90, 270] if crossed else []) or [0]


def _words(truth: Truth, read: dict[str, Any], turn: int) -> list[ReadWord]:
    languages = [panel.get("language") for panel in read.get("panels", [])]
    found = []
    for page in read.get("pages", []):
        here = languages or [panel.get("language") for panel in page.get("panels", [])]
        wide, high = page.get("width") or truth.width, page.get("height") or truth.height
        for word in page.get("words", []):
            box = _placed(tuple(word["box"]), turn, wide, high, truth)
            index = word.get("panel")
            known = isinstance(index, int) and 0 <= index < len(here)
            language = here[index] if known else word.get("language")
            found.append(ReadWord(normal(word["text"]), box, language))
    return found


def _placed(box: Box, turn: int, wide: float, high: float, truth: Truth) -> Box:
    """A box on the page as read, in the coordinates of the truth, after turning it clockwise."""
    x0, top, x1, bottom = box
    x0, top, x1, bottom = {
        0: (x0, top, x1, bottom),
        90: (high - bottom, x0, high - top, x1),
        180: (wide - x1, high - bottom, wide - x0, high - top),
        270: (top, wide - x1, bottom, wide - x0),
    }[turn]
    if turn in (90, 270):
        wide, high = high, wide
    across, down = truth.width / wide, truth.height / high
    if truth.unit == "points":
        across = down = 1.0
    return x0 * across, top * down, x1 * across, bottom * down


def overlap(a: Box, b: Box) -> float:
    """Shared area as a share of the smaller box."""
    wide, high = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    if wide <= 0 or high <= 0:
        return 0.0
    smaller = min((a[2] - a[0]) * (a[3] - a[1]), (b[2] - b[0]) * (b[3] - b[1]))
    return wide * high / smaller if smaller > 0 else 0.0


def likeness(a: Box, b: Box) -> float:
    """Shared area as a share of both together."""
    wide, high = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    if wide <= 0 or high <= 0:
        return 0.0
    both = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - wide * high
    return wide * high / both


def _matched(units: list[Unit], words: list[ReadWord]) -> dict[int, tuple[int, ...]]:
    """Which read words are which printed ones, best overlap first; each is used once."""
    places: dict[str, list[int]] = {}
    for i, word in enumerate(words):
        if word.text:
            places.setdefault(word.text, []).append(i)
    pairs = []
    for u, unit in enumerate(units):
        for i in places.get(unit.text, []):
            if any(overlap(box, words[i].box) >= 0.3 for box in unit.boxes):
                # A broken word's box may span two lines and hold other words: the closest fit decides.
                fit = max(likeness(box, words[i].box) for box in unit.boxes)
                pairs.append((-fit, abs(u - i), u, i))
    match: dict[int, tuple[int, ...]] = {}
    used: set[int] = set()
    for _, _, u, i in sorted(pairs):
        if u not in match and i not in used:
            match[u] = (i,)
            used.add(i)
    for u, unit in enumerate(units):
        if u in match or not unit.halves:
            continue
        halves = []
        for text, box in zip(unit.halves, unit.boxes, strict=False):
            near = [i for i in places.get(text, []) if i not in used and overlap(box, words[i].box) >= 0.3]
            halves += near[:1]
        if len(halves) == 2:
            match[u] = tuple(halves)
            used.update(halves)
    return match


def _anywhere(units: list[Unit], words: list[ReadWord]) -> int:
    read = Counter(word.text for word in words)
    found = 0
    for unit in units:
        wanted = [unit.text] if read[unit.text] > 0 or not unit.halves else list(unit.halves)
        if all(read[text] > 0 for text in wanted):
            found += 1
            read.subtract(wanted)
    return found


def _neighbours(units: list[Unit], words: list[ReadWord], match: dict[int, tuple[int, ...]]) -> tuple[int, int]:
    order = {i: n for n, i in enumerate(i for i, word in enumerate(words) if word.text)}
    right = total = 0
    for u in range(len(units) - 1):
        if units[u].panel != units[u + 1].panel or u not in match or u + 1 not in match:
            continue
        total += 1
        right += order[match[u + 1][0]] == order[match[u][-1]] + 1
    return right, total


def _languages(
    truth: Truth, units: list[Unit], words: list[ReadWord], match: dict[int, tuple[int, ...]]
) -> dict[str, tuple[int, int]]:
    """Panels with fewer than four words found are left out: they say too little about their language."""
    right = total = words_right = words_total = 0
    for index, panel in enumerate(truth.panels):
        found = [words[match[u][0]].language for u, unit in enumerate(units) if unit.panel == index and u in match]
        if panel.language is None or len(found) < 4:
            continue
        agreeing = sum(1 for language in found if language == panel.language)
        total, right = total + 1, right + (agreeing * 2 > len(found))
        words_total, words_right = words_total + len(found), words_right + agreeing
    return {"languages": (right, total), "language_words": (words_right, words_total)}


def _letters(unit: Unit, words: list[ReadWord]) -> int:
    """Letters of a turned word that were read where it stands, in order."""
    there = [w.text for w in words if any(overlap(box, w.box) >= 0.3 for box in unit.boxes[:2])]
    if unit.text in there:
        return len(unit.text)
    blocks = SequenceMatcher(None, unit.text, "".join(there), autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks if block.size > 1)


def _unprinted(truth: Truth, units: list[Unit], words: list[ReadWord], used: set[int]) -> tuple[int, int]:
    """Words off the page or hidden that were read all the same, at their place."""
    kept = total = 0
    for ghost in truth.unprinted:
        text = normal(ghost.text)
        if text:
            total += 1
            kept += not any(
                w.text == text and i not in used and overlap(ghost.box, w.box) >= 0.3 for i, w in enumerate(words)
            )
    return kept, total
