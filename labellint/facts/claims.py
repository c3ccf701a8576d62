"""Promises understood: subject, link, effect."""

from __future__ import annotations

from labellint.facts.reading import Reading
from labellint.facts.records import Claim, Product


def find_claims(reading: Reading, product: Product) -> tuple[Claim, ...]:
    """Every promise of the label, in reading order."""
    return ()
