"""Whether a nutrition claim meets its condition in the annex of Reg. 1924/2006, with the sum.

A condition is ways of one or more parts (``rules/data/nutrition_claims.csv``): a claim holds where all parts of one way
do. What a supplement declares is often per portion only; what such a portion can and cannot hold per 100 g still
decides some claims ("sugar free" with 4 g of sugars in it). Vitamins and minerals are judged by the day, elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

import regex

from labellint.facts import Amount, Claim, Facts
from labellint.label import Quote
from labellint.nutrients import name_of
from labellint.quantity import Quantity, plain, rounded
from labellint.register import NutritionPart, Register

NUTRIENT = "vitamin-or-mineral"  #: in the table: whatever has a reference intake
_ANY = "any"  #: in the table: a nutrient without a row of its own
_ENERGY = "energy"
_BY_ENERGY = frozenset({_ENERGY, "100kcal"})
_KCAL = {"protein": Decimal(4)}  #: of a gram
_KCAL_FAT = Decimal(9)
_SERVED = Decimal("2.5")  #: times 100 g that a portion weighs at most, with the water that it is taken in
_SAID = {"100g": "per 100 g", "100ml": "per 100 ml", "100kcal": "per 100 kcal"}
_HUNDRED = Decimal(100)
_HUNDREDS = {"g": "100g", "ml": "100ml"}
_PERCENT = regex.compile(r"\d+(?:[.,]\d+)?(?=\s*%)")
_STATED = frozenset({"source-of", "high-in"})  #: claims of a nutrient whose amount the label must state
_LIGHTER = frozenset({"reduced", "low", "very-low", "free", "no-added"})  #: claims that tell what makes a food light
_KEPT = frozenset({"nutrition", "open"})
_TIMES = {"least": ">=", "most": "<="}


class Outcome(NamedTuple):
    """How a nutrition claim was judged: ``reason`` is a way of failing of its rule, or "nutrition" where it is met and
    "open" where a label need not show that it is; ``workings`` the sum, or what is needed."""

    reason: str
    workings: str | None = None
    unsure: bool = False

    @property
    def kept(self) -> bool:
        return self.reason in _KEPT


class Held(NamedTuple):
    """Whether a part of a condition holds; None where the label does not show it. ``shown``: it gives an amount."""

    holds: bool | None
    sum: str
    shown: bool


def must_state(claim: Claim) -> bool:
    """Whether a label that makes the claim must give the amount of its nutrient."""
    return claim.effect in _STATED


def judge_nutrition(claim: Claim, facts: Facts, register: Register) -> Outcome:
    """The outcome for a claim about anything but the reference intake of a vitamin or mineral."""
    if claim.effect == "percent":
        return Outcome("percent")
    if claim.effect == "light":
        told = any(c.kind == claim.kind and c.effect in _LIGHTER for c in facts.claims)
        return Outcome("nutrition" if told else "light")
    if claim.subject_kind == "unnamed":
        return Outcome("unnamed" if must_state(claim) else "open")
    parts = _parts(claim, register)
    if not parts:
        return Outcome("open" if claim.effect == "contains" else "other" if claim.subject_kind else "unlisted")
    if parts[0].bound == "change":
        return _changed(claim, parts[0])
    if parts[0].bound == "none":
        return Outcome("open")
    return _compared(claim, parts, facts, register)


def _parts(claim: Claim, register: Register) -> tuple[NutritionPart, ...]:
    """What the annex asks of a claim; of one that says "very low" where it only knows "low", that of low."""
    effects = [claim.effect, "low"] if claim.effect == "very-low" else [claim.effect]
    keys = ((effect, subject) for effect in effects for subject in (claim.subject, _ANY))
    return next((register.nutrition[key] for key in keys if key in register.nutrition), ())


def _changed(claim: Claim, part: NutritionPart) -> Outcome:
    """A comparison must say by how much and with what, and the difference must be large enough."""
    told = _PERCENT.search(claim.quote.text)
    if told is not None and Decimal(told[0].replace(",", ".")) < part.value:
        return Outcome("change", f"{told[0]} % < {plain(part.value)} %")
    return Outcome("nutrition" if told is not None and claim.compared else "comparison", f">= {plain(part.value)} %")


def _compared(claim: Claim, parts: tuple[NutritionPart, ...], facts: Facts, register: Register) -> Outcome:
    """The declared amounts against each way of meeting a condition."""
    ways: dict[str, list[Held]] = {}
    for part in parts:
        ways.setdefault(part.way, []).append(_held(part, facts, register))
    most = parts[0].bound == "most"
    need = " / ".join(dict.fromkeys(_needed(part) for part in parts))
    met = next((way for way in ways.values() if all(held.holds for held in way)), None)
    if met is not None:
        return Outcome("nutrition", "; ".join(held.sum for held in met))
    failed = [held for way in ways.values() for held in way if held.holds is False]
    # A way whose nutrient the label does not give is no way; of least amounts, one whose basis it lacks may be.
    open_ = [way for way in ways.values() if all(held.holds is not False for held in way) and way[0].shown]
    if failed and (most or not open_):
        unsure = any(amount.doubt for amount in facts.nutrition)
        return Outcome("above" if most else "below", failed[0].sum, unsure)
    if most or not must_state(claim):
        return Outcome("open", need)
    if not any(held.shown for way in ways.values() for held in way):
        return Outcome("unstated", need, bool(facts.unread or facts.unreadable))
    lacking = [part for part in parts if part.per in _BY_ENERGY]
    energy = any(amount.substance == _ENERGY for amount in facts.nutrition)
    return Outcome("unjudged", f"{need}; energy value not declared" if lacking and not energy else need)


def _held(part: NutritionPart, facts: Facts, register: Register) -> Held:
    """Whether a part holds by what the label declares; where amounts differ, the worst counts."""
    amounts = list(_amounts(part, facts, register))
    judged = [held for amount in amounts if (held := _judged(part, amount, facts)) is not None]
    failed = [held for held in judged if not held.holds]
    return next(iter([*failed, *judged]), Held(None, _needed(part), bool(amounts)))


def _amounts(part: NutritionPart, facts: Facts, register: Register) -> Iterator[Amount]:
    """The declared amounts of what a part is about; of fatty acids, also what they add up to a day."""
    yield from (amount for amount in facts.nutrition if amount.substance == part.of)
    members = register.sums.get(part.of, frozenset())
    whole = [d for d in facts.daily if d.substance == part.of]
    days = whole or [d for d in facts.daily if d.substance in members]
    values = [Quantity(d.low or d.value or Decimal(0), d.unit).to("g") for d in days]
    if days and all(values) and all(amount.substance != part.of for amount in facts.nutrition):
        total = sum((value.value for value in values if value), Decimal(0))
        yield Amount(
            substance=part.of,
            value=total,
            unit="g",
            per="day",
            counts="element",
            quote=days[0].quotes[0] if days[0].quotes else Quote(text=days[0].workings),
        )


def _judged(part: NutritionPart, amount: Amount, facts: Facts) -> Held | None:
    """Whether an amount holds to a part; None where its basis does not tell."""
    if part.per in _BY_ENERGY:
        return _of_energy(part, amount, facts)
    if part.per not in _SAID:
        return None
    value = _in(part.unit, amount)
    if value is None:
        return None
    name = name_of(part.of).en
    if amount.basis_unit in _HUNDREDS:
        if _HUNDREDS[amount.basis_unit] != part.per:
            return None
        of_hundred = rounded(value * _HUNDRED / amount.units)
        return _against(part, of_hundred, f"{name} {plain(of_hundred)} {part.unit} {_SAID[part.per]}")
    told = f"{name} {plain(value)} {part.unit} per portion"
    if part.bound == "most" and value > part.value * _SERVED:
        return Held(False, f"{told}; {_needed(part)}", True)
    if part.bound == "least" and value >= part.value * _SERVED:
        return Held(True, f"{told}; {_needed(part)}", True)
    return None


def _of_energy(part: NutritionPart, amount: Amount, facts: Facts) -> Held | None:
    """Whether an amount is a large or small enough part of the energy that is declared per the same."""
    basis = amount.per, amount.units, amount.basis_unit
    kcal = [a.value for a in facts.nutrition if a.substance == _ENERGY and (a.per, a.units, a.basis_unit) == basis]
    name = name_of(part.of).en
    if part.per == _ENERGY:
        grams = _in("g", amount)
        if grams is None or not kcal or not kcal[0]:
            return None
        each = _KCAL.get(part.of, _KCAL_FAT)
        share = rounded(grams * each * _HUNDRED / kcal[0], 3)
        told = f"{name} {plain(grams)} g x {each} kcal / {plain(kcal[0])} kcal = {plain(share)} % of the energy"
        return _against(part, share, told)
    value = _in(part.unit, amount)
    if value is None:
        return None
    if not kcal or not kcal[0]:  # a portion of a supplement gives less than 100 kcal
        told = f"{name} {plain(value)} {part.unit} per portion; {_needed(part)}"
        return Held(True, told, True) if amount.basis_unit not in _HUNDREDS and value >= part.value else None
    of_hundred = rounded(value * _HUNDRED / kcal[0], 3)
    return _against(part, of_hundred, f"{name} {plain(of_hundred)} {part.unit} {_SAID[part.per]}")


def _against(part: NutritionPart, value: Decimal, told: str) -> Held:
    """An amount per the same as the condition's, against it."""
    holds = value >= part.value if part.bound == "least" else value <= part.value
    return Held(holds, f"{told}; {_needed(part)}", True)


def _needed(part: NutritionPart) -> str:
    """What a part asks, as workings say it: "<= 0.5 g per 100 g"."""
    base = _SAID.get(part.per, "of the energy" if part.per == _ENERGY else "of the fatty acids")
    return f"{name_of(part.of).en} {_TIMES[part.bound]} {plain(part.value)} {part.unit} {base}"


def _in(unit: str, amount: Amount) -> Decimal | None:
    """An amount in a unit; None where it does not convert."""
    converted = Quantity(amount.value, amount.unit).to(unit)
    return converted.value if converted else None
