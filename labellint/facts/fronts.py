"""Amounts in the words that sell the product: "500 MG MAGNESIUM" on a line of its own, per nothing."""

from __future__ import annotations

from labellint.facts.reading import Reading
from labellint.facts.records import Amount
from labellint.nutrients import references
from labellint.quantity import Quantity
from labellint.text import Passage

_WORDS = 6  #: of a paragraph that sells


def find_fronts(reading: Reading, amounts: tuple[Amount, ...]) -> tuple[Amount, ...]:
    """The amounts that short paragraphs tell without what they are per; not where these name a compound ("Magnesium
    1000 mg citrate"), or say in other words what the reference intake is."""
    short = {
        passage.index: passage
        for passage, hits in reading.grouped("compound", "compound-topic")
        if not hits and sum(token.is_word and token.text.isalpha() for token in passage.tokens) <= _WORDS
    }
    return tuple(
        amount
        for amount in amounts
        if amount.per is None and not amount.part and amount.of is None
        if amount.quote.passage in short and not _is_reference(amount, short[amount.quote.passage])
    )


def _is_reference(amount: Amount, passage: Passage) -> bool:
    """Whether an amount among other words is the reference intake of its substance."""
    reference = references().get(amount.substance)
    same = reference is not None and Quantity(amount.value, amount.unit).to(reference.unit) == reference
    return same and len(passage.words) > len(amount.quote.text.split())
