"""Notification numbers and look-alikes."""

from __future__ import annotations

from labellint.facts.reading import Reading
from labellint.facts.records import Number


def find_numbers(reading: Reading) -> tuple[Number, ...]:
    """Every notification number or attempt at one, in reading order."""
    return ()
