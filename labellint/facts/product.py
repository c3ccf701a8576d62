"""The kind of product and why, its name, and its ingredients."""

from __future__ import annotations

from labellint.facts.reading import Reading
from labellint.facts.records import Amount, Product
from labellint.label import Kind


def find_product(reading: Reading, kind: Kind | None) -> Product:
    """The kind of product; ``kind`` overrides what the label shows."""
    return Product(kind=kind or "oral", why="given" if kind else "not yet")


def find_substances(reading: Reading, amounts: tuple[Amount, ...]) -> tuple[str, ...]:
    """Slugs of the substances that are ingredients or declared, sorted."""
    return tuple(sorted({amount.substance for amount in amounts}))
