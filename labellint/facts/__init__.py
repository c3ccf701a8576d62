"""Understanding: what a label says, without any law."""

from __future__ import annotations

from labellint.facts.records import (
    Amount,
    Claim,
    Daily,
    Excuse,
    Facts,
    Ingredient,
    IngredientList,
    Intake,
    Listed,
    Number,
    Print,
    Product,
)
from labellint.facts.understand import understand

__all__ = [
    "Amount",
    "Claim",
    "Daily",
    "Excuse",
    "Facts",
    "Ingredient",
    "IngredientList",
    "Intake",
    "Listed",
    "Number",
    "Print",
    "Product",
    "understand",
]
