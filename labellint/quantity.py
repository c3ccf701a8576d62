"""Decimal amounts: numbers as printed in four languages, units, and the share of an element in a compound.

Atomic masses: IUPAC, Standard Atomic Weights 2021 (conventional values, rounded to three decimals).
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Literal

import regex
from msgspec import Struct

from labellint.label import Language

Style = Literal[".", ","]  #: which sign is the decimal point

ATOMIC_MASS: dict[str, Decimal] = {
    symbol: Decimal(mass)
    for symbol, mass in {
        "H": "1.008", "B": "10.81", "C": "12.011", "N": "14.007", "O": "15.999", "F": "18.998", "Na": "22.990",
        "Mg": "24.305", "Si": "28.085", "P": "30.974", "S": "32.06", "Cl": "35.45", "K": "39.098", "Ca": "40.078",
        "Cr": "51.996", "Mn": "54.938", "Fe": "55.845", "Co": "58.933", "Cu": "63.546", "Zn": "65.38", "Se": "78.971",
        "Mo": "95.95", "I": "126.904",
    }.items()
}  # fmt: skip
#: what one of the unit is in the smallest unit of its family; units of different families do not convert
_FACTOR: dict[str, tuple[str, Decimal]] = {
    "kg": ("mass", Decimal(10) ** 12),
    "g": ("mass", Decimal(10) ** 9),
    "mg": ("mass", Decimal(10) ** 6),
    "µg": ("mass", Decimal(10) ** 3),
    "ng": ("mass", Decimal(1)),
    "l": ("volume", Decimal(1000)),
    "dl": ("volume", Decimal(100)),
    "cl": ("volume", Decimal(10)),
    "ml": ("volume", Decimal(1)),
    "IU": ("activity", Decimal(1)),
    "mmol": ("moles", Decimal(1)),
    "mval": ("charge", Decimal(1)),
}
_PIECE = regex.compile(r"(?P<open>\()|(?P<close>\))(?P<times>\d*)|(?P<symbol>[A-Z][a-z]?)(?P<count>\d*)")
_THOUSANDS = regex.compile(r"[1-9]\d{0,2}(?:([.,])\d{3})+")


class Quantity(Struct, frozen=True):
    """A value with its unit: "g", "mg", "µg", "IU", "ml" ..."""

    value: Decimal
    unit: str

    def to(self, unit: str) -> Quantity | None:
        """The same quantity in another unit, or None where the units do not convert."""
        if unit == self.unit:
            return self
        if unit not in _FACTOR or self.unit not in _FACTOR or _FACTOR[unit][0] != _FACTOR[self.unit][0]:
            return None
        return Quantity(self.value * _FACTOR[self.unit][1] / _FACTOR[unit][1], unit)

    def __str__(self) -> str:
        return f"{plain(self.value)} {self.unit}"


def family(unit: str) -> str | None:
    """What a unit measures: "mass", "volume", "activity" ...; None for a unit that is not known."""
    return _FACTOR[unit][0] if unit in _FACTOR else None


def plain(value: Decimal) -> str:
    """A value without exponent and without zeros at the end of its decimals."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def rounded(value: Decimal, digits: int = 6) -> Decimal:
    """A computed value to at most ``digits`` significant digits, half up."""
    if not value:
        return Decimal(0)
    exponent = Decimal(1).scaleb(value.adjusted() - digits + 1)
    return Decimal(plain(value.quantize(exponent, ROUND_HALF_UP)))


def parse_quantity(text: str) -> Quantity:
    """A quantity as the rules write it: "450 mg", "0.5 µg". Raises ValueError."""
    found = regex.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*(\S+)\s*", text)
    if found is None or found[2] not in _FACTOR:
        raise ValueError(f"{text!r} is not an amount with a unit, such as 450 mg")
    return Quantity(Decimal(found[1]), found[2])


def style_shown(number: str) -> Style | None:
    """Which sign a printed number shows to be its decimal point, where it shows that."""
    signs = [sign for sign in number if sign in ".,"]
    if not signs:
        return None
    if len(set(signs)) > 1:
        return "," if signs[-1] == "," else "."
    whole, _, rest = number.partition(signs[0])
    if len(signs) > 1:
        return "." if signs[0] == "," else ","
    if len(rest) != 3 or whole.strip("0") == "" or len(whole) > 3:
        return "," if signs[0] == "," else "."
    return None


def usual_style(language: Language | None) -> Style | None:
    """The decimal point that is usual in a language."""
    if language is None:
        return None
    return "." if language == "en" else ","


def parse_number(number: str, style: Style | None, usual: Style | None) -> tuple[Decimal, bool]:
    """A printed number and whether its reading is certain.

    ``style`` is the decimal point that other numbers of the label show, ``usual`` that of the language.
    "1.000" is a thousand where the comma is the decimal point; where only the language says that the sign is the
    decimal point ("1,000" in Dutch), a thousand is as likely and the reading is not certain.
    """
    own = style_shown(number)
    if own is None and not any(sign in number for sign in ".,"):
        return Decimal(number), True
    point = own or style or usual
    if point is None:
        return Decimal(number.replace(",", "").replace(".", "")), False
    other = "," if point == "." else "."
    value = Decimal(number.replace(other, "").replace(point, "."))
    ambiguous = own is None and style is None and point in number and _THOUSANDS.fullmatch(number) is not None
    return value, not ambiguous


def elements(formula: str) -> dict[str, int]:
    """How many atoms of each element a formula has: ``Mg3(C6H5O7)2·9H2O``. Raises ValueError."""
    total: dict[str, int] = {}
    for part in formula.split("·"):
        factor = regex.match(r"\d*", part)
        count = factor[0] if factor else ""
        for symbol, atoms in _part(part[len(count) :], formula).items():
            total[symbol] = total.get(symbol, 0) + atoms * int(count or 1)
    return total


def _part(text: str, formula: str) -> dict[str, int]:
    stack: list[dict[str, int]] = [{}]
    at = 0
    for piece in _PIECE.finditer(text):
        if piece.start() != at:
            break
        if piece["open"]:
            stack.append({})
        elif piece["close"] and len(stack) > 1:
            inner = stack.pop()
            for symbol, atoms in inner.items():
                stack[-1][symbol] = stack[-1].get(symbol, 0) + atoms * int(piece["times"] or 1)
        elif piece["symbol"] in ATOMIC_MASS:
            stack[-1][piece["symbol"]] = stack[-1].get(piece["symbol"], 0) + int(piece["count"] or 1)
        else:
            break
        at = piece.end()
    if at != len(text) or len(stack) != 1 or not text:
        raise ValueError(f"{formula!r} is not a formula of known elements")
    return stack[0]


@lru_cache(maxsize=512)
def molar_mass(formula: str) -> Decimal:
    """Grams per mole. Raises ValueError."""
    return sum((ATOMIC_MASS[symbol] * atoms for symbol, atoms in elements(formula).items()), Decimal(0))


@lru_cache(maxsize=512)
def fraction(formula: str, symbol: str) -> Decimal:
    """The share of an element in the mass of a compound, between 0 and 1. Raises ValueError."""
    return elements(formula).get(symbol, 0) * ATOMIC_MASS[symbol] / molar_mass(formula)
