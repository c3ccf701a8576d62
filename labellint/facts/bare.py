"""Rows of a table that give the percentage of a nutrient but no amount: "Vitamin C    100 %"."""

from __future__ import annotations

from collections.abc import Sequence

import regex
from msgspec import structs

from labellint.facts.reading import Reading
from labellint.facts.records import Amount, Named
from labellint.lexicon import Hit
from labellint.nutrients import references
from labellint.text import Passage

_ROW = 9  #: words and signs at most
_SHARE = regex.compile(r"\d+(?:[.,]\d+)? % \*{0,3}")


def find_bare(reading: Reading, amounts: Sequence[Amount]) -> tuple[Named, ...]:
    """The nutrients of such rows, in reading order, in panels that declare others with both and not these."""
    known = references()
    shown = {a.quote.panel for a in amounts if a.percent is not None and not a.titled}
    told = {(a.quote.panel, a.substance) for a in amounts if a.counts == "element" and not a.part}
    found: dict[tuple[int, str], Named] = {}
    for passage, hits in reading.grouped("substance"):
        key = (passage.panel, next((hit.id for hit in hits if hit.start == 0), ""))
        if key[0] not in shown or key[1] not in known or key in told or not _is_bare(passage, hits):
            continue
        quote = passage.quote(0, len(passage.tokens))
        found.setdefault(
            key, Named(substance=key[1], sold=False, quote=structs.replace(quote, language=passage.language))
        )
    return tuple(found.values())


def _is_bare(passage: Passage, hits: Sequence[Hit]) -> bool:
    """Whether a passage is nothing but names, what stands in brackets behind them, and a percentage."""
    tokens = passage.tokens
    if len(tokens) > _ROW:
        return False
    named = {i for hit in hits for i in range(hit.start, hit.end)}
    rest = " ".join(token.text for i, token in enumerate(tokens) if i not in named)
    return _SHARE.fullmatch(regex.sub(r"\([^)]*\) ?", "", rest) + " ") is not None
