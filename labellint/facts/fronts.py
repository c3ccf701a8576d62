"""Amounts in the words that sell the product: "500 MG MAGNESIUM" on a line of its own, "10 g collagen a day"."""

from __future__ import annotations

import regex

from labellint.facts.reading import Reading
from labellint.facts.records import Amount
from labellint.nutrients import references
from labellint.quantity import Quantity
from labellint.text import Passage

_WORDS = 6  #: of a paragraph that sells, or of what it says between strokes
_STROKE = regex.compile(r"\s[/|•·–—-]\s")


def find_fronts(reading: Reading, amounts: tuple[Amount, ...]) -> tuple[Amount, ...]:
    """The amounts that short paragraphs tell without what they are per, or as those of a day; not where these name a
    compound ("Magnesium 1000 mg citrate"), or say in other words what the reference intake is."""
    short = {
        passage.index: passage
        for passage, hits in reading.grouped("compound", "compound-topic")
        if not hits and all(_alphabetic(part) <= _WORDS for part in _STROKE.split(passage.text))
    }
    return tuple(
        amount
        for amount in amounts
        if (amount.per is None or _of_a_day(amount)) and not amount.part and amount.of is None
        if amount.quote.passage in short and not _is_reference(amount, short[amount.quote.passage])
    )


def _alphabetic(text: str) -> int:
    return sum(word.strip(".,:;!?()*'’").isalpha() for word in text.split())


def _of_a_day(amount: Amount) -> bool:
    """Whether what it is per follows an amount without a percentage, as no row of a table has it."""
    said = amount.whole is not None and amount.whole.text.startswith(amount.quote.text)
    return said and amount.per == "day" and amount.percent is None


def _is_reference(amount: Amount, passage: Passage) -> bool:
    """Whether an amount among other words is the reference intake of its substance."""
    reference = references().get(amount.substance)
    same = reference is not None and Quantity(amount.value, amount.unit).to(reference.unit) == reference
    return same and len(passage.words) > len(amount.quote.text.split())
