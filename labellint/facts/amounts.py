"""Which substances the label declares, how much, per what, from tables and sentences."""

from __future__ import annotations

from labellint.facts.reading import Reading
from labellint.facts.records import Amount


def find_amounts(reading: Reading) -> tuple[Amount, ...]:
    """Every declared amount, in reading order."""
    return ()
