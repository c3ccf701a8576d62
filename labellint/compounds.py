"""Chemical forms: the share of the element in each, computed from its formula (``rules/data/compounds.csv``)."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from labellint.errors import RuleError
from labellint.quantity import fraction
from labellint.register import RULES_DIR

_PLACES = Decimal("0.0001")  #: shares are used as they are shown, so that workings can be redone by hand
_SAME = Decimal("0.01")  #: a commercial grade this close to theory is the same
_SYMBOLS = {
    "magnesium": "Mg", "calcium": "Ca", "zinc": "Zn", "iron": "Fe", "copper": "Cu", "manganese": "Mn",
    "selenium": "Se", "chromium": "Cr", "iodine": "I", "molybdenum": "Mo", "potassium": "K",
}  # fmt: skip


class Share(NamedTuple):
    """The element's part of a compound's mass; ``value`` is None where the name leaves it open."""

    low: Decimal
    value: Decimal | None
    high: Decimal
    graded: bool = False  #: low or high is that of a commercial grade

    @property
    def exact(self) -> bool:
        return self.low == self.high


class Compound(Struct, frozen=True, kw_only=True):
    """One chemical form of a substance and whether Directive 2002/46 Annex II permits it (see the table's columns)."""

    id: str
    substance: str
    formula: str
    stated: str  #: the share as stated in the table, for mixtures without a formula
    grade_percent: str
    permitted: str
    permitted_confidence: str
    permitted_source: str

    @property
    def share(self) -> Share:
        """The computed share; low and high where commercial grades differ from it."""
        computed = fraction(self.formula, _SYMBOLS[self.substance]) if self.formula else Decimal(self.stated)
        value = computed.quantize(_PLACES, ROUND_HALF_UP)
        grades = [Decimal(part) / 100 for part in self.grade_percent.split("-") if part]
        low, high = min([value, *grades]), max([value, *grades])
        if high - low <= value * _SAME:
            return Share(value, value, value)
        return Share(low, value, high, True)


@lru_cache(maxsize=4)
def compounds(folder: Path = RULES_DIR / "data") -> dict[str, Compound]:
    """The compounds by id. Raises RuleError."""
    import csv

    path = folder / "compounds.csv"
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        return {
            row["id"]: Compound(
                id=row["id"],
                substance=row["substance"],
                formula=row["formula"],
                stated=row["fraction"],
                grade_percent=row["grade_percent"],
                permitted=row["permitted"],
                permitted_confidence=row["permitted_confidence"],
                permitted_source=row["permitted_source"],
            )
            for row in rows
        }
    except (OSError, UnicodeDecodeError, csv.Error, KeyError) as error:
        raise RuleError(f"{path}: this table cannot be read ({error}).") from None


def share_of(forms: list[str]) -> Share:
    """The share of what is one of several forms; of one form, its own."""
    shares = [compounds()[form].share for form in forms]
    if len(shares) == 1:
        return shares[0]
    return Share(min(share.low for share in shares), None, max(share.high for share in shares))
