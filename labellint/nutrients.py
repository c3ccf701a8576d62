"""Nutrients: their names in four languages, international units, and the limits of each market.

Read from ``rules/data/nutrients.csv``, ``limits.csv``, ``substance_names.csv`` and ``compound_names.csv`` when they are
first asked for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import lru_cache
from typing import Literal

import regex
from msgspec import Struct

from labellint.label import LANGUAGES, Language
from labellint.quantity import Quantity, parse_quantity
from labellint.register import Register
from labellint.verdict import Texts, decimals

Table = Literal["upper_level_adults", "max_per_day", "max_per_day_guidance"]  #: which limits a rule takes
_ROUNDED = Decimal("0.04")  #: share by which an amount in two units may be apart because it was rounded
_SURE = ("verified", "memory-high")  #: a limit known less well than this is not judged


class Nutrient(Struct, frozen=True, kw_only=True):
    """Names, how many international units the unit of its reference intake is, and the units that the law gives it."""

    substance: str
    name: Texts
    iu: Decimal | None
    units: tuple[str, ...] = ()  #: of Annex I of Directive 2002/46, or of Annex XIII of Regulation 1169/2011 too

    def mass(self, activity: Decimal) -> Quantity | None:
        """What so many international units weigh, in the unit of its reference intake."""
        return Quantity(activity / self.iu, self.units[0]) if self.iu and self.units else None


def agree(substance: str, one: Quantity, other: Quantity) -> bool:
    """Whether an amount in international units and one by weight are the same; those of which a form decides how many
    units it has (vitamin E) are taken for it."""
    nutrient = nutrients().get(substance)
    if nutrient is None or nutrient.iu is None or nutrient.units[:1] != ("µg",):
        return True
    a, b = ((nutrient.mass(each.value) if each.unit == "IU" else each.to("µg")) for each in (one, other))
    return a is None or b is None or abs(a.value - b.value) <= max(a.value, b.value) * _ROUNDED


def divided(substance: str, amount: Quantity) -> str:
    """An amount in workings; of international units, what makes a weight of them: "1000 IU / 40"."""
    nutrient = nutrients().get(substance)
    if amount.unit != "IU" or nutrient is None or nutrient.iu is None:
        return str(amount)
    return f"{amount} / {nutrient.iu.normalize():f}"


class Limit(Struct, frozen=True, kw_only=True):
    """One limit of a substance a day in a market. ``form``: the only chemical form it is about."""

    substance: str
    form: str
    table: str
    market: str
    value: Quantity
    since: dt.date | None
    basis: str  #: "law" or "guidance"
    confidence: str
    source: str

    @property
    def sure(self) -> bool:
        """Whether the value is known well enough to judge a label by it."""
        return self.confidence in _SURE

    @property
    def judged(self) -> bool:
        """Whether the value is sure and holds for any form."""
        return self.sure and self.form in ("", "retinol")


@lru_cache(maxsize=1)
def nutrients() -> dict[str, Nutrient]:
    """The nutrients by slug. Raises RuleError."""
    return {
        row["substance"]: Nutrient(
            substance=row["substance"],
            name=Texts(en=row["name_en"], nl=row["name_nl"], fr=row["name_fr"], de=row["name_de"]),
            iu=Decimal(row["iu"]) if row["iu"] else None,
            units=tuple(row["units"].split()),
        )
        for row in Register().rows("nutrients.csv")
    }


def name_of(substance: str) -> Texts:
    """What a substance is called; one without a name is called by the words of its slug."""
    nutrient = nutrients().get(substance)
    words = substance.replace("-", " ")
    return nutrient.name if nutrient else _names().get(substance) or Texts(en=words, nl=words, fr=words, de=words)


def name_of_form(form: str) -> Texts | None:
    """What a chemical form is called, by its id in ``rules/data/compounds.csv``."""
    return _names().get(f"form:{form}")


def worded(workings: str, language: Language) -> str:
    """Workings with the names and the few other words in them in a language."""
    return workings if language == "en" else decimals(_in_words(language)(workings), language)


@lru_cache(maxsize=3)
def _in_words(language: Language) -> Callable[[str], str]:
    """What puts English workings into a language: names, and the words of ``rules/data/workings_words.csv``."""
    rows = Register().rows("workings_words.csv")
    named = [nutrient.name for nutrient in nutrients().values()] + list(_names().values())
    told = {name.en: name.in_(language) for name in reversed(named)} | {row["en"]: row[language] for row in rows}
    longest = "|".join(map(regex.escape, sorted(told, key=len, reverse=True)))
    pattern = regex.compile(rf"(?<![\p{{L}}\d])(?:{longest})(?![\p{{L}}\d])")
    return lambda workings: pattern.sub(lambda match: told[match[0]], workings)


def names_of(substances: Iterable[str]) -> Texts:
    """The names of several substances, with commas between them."""
    names = [name_of(each) for each in substances]
    return Texts(**{language: ", ".join(name.in_(language) for name in names) for language in LANGUAGES})


@lru_cache(maxsize=1)
def _names() -> dict[str, Texts]:
    """The names of substances that are no nutrients, by slug, and of chemical forms, by ``form:`` and id."""
    rows = [(row["substance"], row) for row in Register().rows("substance_names.csv")]
    rows += [(f"form:{row['compound']}", row) for row in Register().rows("compound_names.csv")]
    return {key: Texts(en=row["name_en"], nl=row["name_nl"], fr=row["name_fr"], de=row["name_de"]) for key, row in rows}


@lru_cache(maxsize=1)
def references() -> dict[str, Quantity]:
    """The reference intakes of Regulation 1169/2011 by slug. Raises RuleError."""
    return {
        row["substance"]: parse_quantity(f"{row['value']} {row['unit']}")
        for row in Register().rows("limits.csv")
        if row["quantity"] == "nrv"
    }


@lru_cache(maxsize=1)
def limits() -> tuple[Limit, ...]:
    """The limits a day, in the order of the table. Raises RuleError."""
    return tuple(
        Limit(
            substance=row["substance"],
            form=row["form"],
            table=row["quantity"],
            market=row["market"],
            value=parse_quantity(f"{row['value']} {row['unit']}"),
            since=dt.date.fromisoformat(row["since"]) if row["since"] else None,
            basis=row["basis"],
            confidence=row["confidence"],
            source=row["source"],
        )
        for row in Register().rows("limits.csv")
        if row["quantity"] not in ("nrv", "note")
    )


def limits_of(table: str, market: str, day: dt.date) -> tuple[Limit, ...]:
    """The limits of a market that hold on a day."""
    return tuple(
        limit
        for limit in limits()
        if limit.table == table and limit.market == market and (limit.since is None or limit.since <= day)
    )
