"""What the tests of amounts, portions and limits share: a text read as a label."""

from __future__ import annotations

from functools import cache

from labellint.facts import Facts, understand
from labellint.label import Kind
from labellint.lexicon import Vocabulary
from labellint.read import read_bytes
from labellint.rulebook import Rulebook, load


@cache
def rulebook() -> Rulebook:
    return load()


@cache
def vocabulary() -> Vocabulary:
    return rulebook().vocabulary()


@cache
def facts(text: str, kind: Kind = "oral") -> Facts:
    """The facts of a label text."""
    return understand(read_bytes(text.encode(), "label.txt"), vocabulary(), rulebook(), kind)


def magnesium(text: str) -> str | None:
    """The magnesium a day, as "300 mg"; None where the label leaves it open."""
    daily = next((each for each in facts(text).daily if each.substance == "magnesium"), None)
    return None if daily is None or daily.value is None else f"{daily.value} {daily.unit}"


def amounts(text: str) -> list[str]:
    """Every amount as "substance value unit / basis counts"."""
    return [
        f"{a.substance} {a.value} {a.unit} / {_basis(a.per, str(a.units), a.basis_unit)}"
        + (f" ({a.form})" if a.form else "")
        + ("" if a.counts == "element" else f" {a.counts}")
        + (" part" if a.part else "")
        for a in facts(text).amounts
    ]


def _basis(per: str | None, units: str, unit: str | None) -> str:
    return " ".join(part for part in (per or "?", units if unit else None, unit) if part)


def portions(text: str) -> list[str]:
    """Every portion as "units x times unit"."""
    return [
        f"{_range(i.units_low, i.units_high)} x {_range(i.times_low, i.times_high)} {i.unit}"
        + (f" for {i.audience}" if i.audience else "")
        + (f" {i.low_years or ''}-{i.high_years or ''}" if i.low_years or i.high_years else "")
        for i in facts(text).intakes
    ]


def _range(low: object, high: object) -> str:
    return str(low) if low == high else f"{low}-{high}"
