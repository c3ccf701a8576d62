"""The kind of product and why, and its name.

The cues are data (``rules/lexicon/product.yaml``): each has a kind and a weight, each counts once, and the kind with
the highest sum is the product's. What stands inside the words of a stronger cue ("not a food supplement") does not
count.
"""

from __future__ import annotations

from typing import NamedTuple

from labellint.facts.reading import Reading
from labellint.facts.records import Product
from labellint.label import Kind, Quote
from labellint.lexicon import Hit
from labellint.rulebook import Entry
from labellint.text import Passage

_KINDS: tuple[Kind, ...] = ("oral", "topical", "other")
_NAME_WORDS = 9  #: a product's name has at most so many words
_CUES = 3  #: so many cues are told in the reason


class _Cue(NamedTuple):
    """A cue on the label: its entry, how much it weighs, and its words."""

    entry: Entry
    weight: int
    quote: Quote


def find_product(reading: Reading, kind: Kind | None) -> Product:
    """The kind of product; ``kind`` overrides what the label shows."""
    name = find_name(reading)
    if kind is not None:
        return Product(kind=kind, why="given", name=name)
    cues = _cues(reading)
    sums = {each: sum(cue.weight for cue in cues if cue.entry.kind == each) for each in _KINDS}
    best = max(sums.values())
    leading = [each for each in _KINDS if sums[each] == best]
    if best == 0:
        return Product(kind="unknown", why="none", name=name)
    if len(leading) > 1:
        both = tuple((_strongest(cues, each)[0].quote.text, each) for each in leading)
        return Product(kind="unknown", why="both", words=both, name=name)
    strongest = _strongest(cues, leading[0])
    words = tuple((cue.quote.text, leading[0]) for cue in strongest[:_CUES])
    return Product(kind=leading[0], why="words", words=words, quote=strongest[0].quote, name=name)


def find_name(reading: Reading) -> Quote | None:
    """The product's name: the largest short text of the label's first page, the first of equals."""
    best: tuple[float, Passage] | None = None
    for passage in reading.passages:
        if passage.words[0].box.page != reading.passages[0].words[0].box.page or len(passage.words) > _NAME_WORDS:
            continue
        if not any(token.is_word and not token.text[0].isdigit() for token in passage.tokens):
            continue
        height = max(_height(passage), 0.0)
        if best is None or height > best[0] * 1.05:
            best = (height, passage)
    return best[1].quote(0, len(best[1].tokens)) if best else None


def _height(passage: Passage) -> float:
    heights = [w.box.bottom - w.box.top if w.direction in (0, 180) else w.box.x1 - w.box.x0 for w in passage.words]
    return sorted(heights)[len(heights) // 2]


def _strongest(cues: list[_Cue], kind: Kind) -> list[_Cue]:
    return sorted((cue for cue in cues if cue.entry.kind == kind), key=lambda cue: -cue.weight)


def _cues(reading: Reading) -> list[_Cue]:
    """The first place of each cue, in reading order."""
    entries = reading.rulebook.entries("product")
    found: dict[str, _Cue] = {}
    for passage, hits in reading.grouped("product"):
        for hit in outermost(hits):
            entry = entries[hit.id]
            if entry.kind != "none" and hit.id not in found:
                found[hit.id] = _Cue(entry, int(entry.value or 1), passage.quote(hit.start, hit.end))
    return list(found.values())


def outermost(hits: list[Hit]) -> list[Hit]:
    """Hits that do not stand inside the words of a longer hit of another entry."""
    inside: set[tuple[int, int]] = set()
    widest = (0, 0)
    for start, end in sorted({(hit.start, hit.end) for hit in hits}, key=lambda span: (span[0], -span[1])):
        if end <= widest[1]:
            inside.add((start, end))
        else:
            widest = (start, end)
    return [hit for hit in hits if (hit.start, hit.end) not in inside]
