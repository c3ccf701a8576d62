"""Understanding: what a label says, without any law."""

from __future__ import annotations

from labellint.facts.records import (
    Amount,
    Claim,
    Counted,
    Daily,
    Excuse,
    Facts,
    Ingredient,
    IngredientList,
    Intake,
    Listed,
    Marked,
    Needed,
    Number,
    Print,
    Product,
    Sized,
    Stated,
)
from labellint.facts.understand import understand

__all__ = [
    "Amount",
    "Claim",
    "Counted",
    "Daily",
    "Excuse",
    "Facts",
    "Ingredient",
    "IngredientList",
    "Intake",
    "Listed",
    "Marked",
    "Needed",
    "Number",
    "Print",
    "Product",
    "Sized",
    "Stated",
    "understand",
]
