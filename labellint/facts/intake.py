"""How many a day, and the amount of each substance a day."""

from __future__ import annotations

from labellint.facts.reading import Reading
from labellint.facts.records import Amount, Daily, Intake, Product


def find_intakes(reading: Reading) -> tuple[Intake, ...]:
    """Every recommended portion, in reading order."""
    return ()


def find_daily(amounts: tuple[Amount, ...], intakes: tuple[Intake, ...], product: Product) -> tuple[Daily, ...]:
    """The amount of each substance a day, with the workings."""
    return ()
