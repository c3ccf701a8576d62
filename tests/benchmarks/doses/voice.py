"""One language of a label: its words, its way of writing numbers, and the wording of a layout in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import yaml

FOLDER = Path(__file__).parent
NO_BREAK = "\u00a0"  # between thousands; `plain` and `drawn` decide how it is written


@cache
def file(name: str) -> Any:
    return yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))


def common() -> Any:
    return file("common")


@dataclass(frozen=True)
class Dose:
    """So much of a substance (a key of `nutrients`), in the unit it is declared in."""

    substance: str
    value: Decimal

    @property
    def unit(self) -> str:
        return str(common()["nutrients"][self.substance]["unit"])

    def __mul__(self, factor: Decimal | int) -> Dose:
        return Dose(self.substance, self.value * factor)


ELISION = re.compile(r"\bde (?=(?:oxyde|hydroxyde|acide|iode|iodure)\b)")
THOUSANDS = {"nl": (".", ".", ""), "fr": (NO_BREAK, NO_BREAK, ""), "de": (".", ".", ""), "en": (",", ",", "")}
MICRO = {"nl": ("µg", "μg", "mcg"), "fr": ("µg", "μg", "µg"), "de": ("µg", "μg", "µg"), "en": ("µg", "mcg", "μg")}


class Voice:
    """Words of `language` for the layout `texts` (its YAML), in one of their wordings (`seed`)."""

    def __init__(self, language: str, texts: Any, reference: Any, seed: int, random: Random) -> None:
        self.language, self.texts, self.seed = language, texts[language], seed
        self.thousands = random.choice(THOUSANDS[language])
        self.micro = random.choice(MICRO[language])
        self.percent_gap = random.choice([" ", "", NO_BREAK])
        self.fixed = random.random() < 0.15  # one decimal place, even where it is 0
        self.ri, self.ri_note = random.choice(reference[language])
        self.kind = "tablet"

    def t(self, key: str, **values: object) -> str:
        """The text `key` of the layout; a list of wordings gives the one of this seed."""
        text = self.texts[key]
        if isinstance(text, list):
            text = text[self.seed % len(text)]
        n = values.get("n")
        one, many = self.noun(1), self.noun(n if isinstance(n, int) else 2)
        defaults = {"unit": one, "units": many, "Unit": one.capitalize(), "Units": many.capitalize(), "ri": self.ri}
        said = str(text).format(**{**defaults, **values})
        return ELISION.sub("d'", said) if self.language == "fr" else said

    def heads(self, key: str, **values: object) -> tuple[str, ...]:
        """A row of cells, written with bars between them."""
        return tuple(cell.strip() for cell in self.t(key, **values).split("|"))

    def noun(self, count: int, kind: str = "") -> str:
        return str(common()["units"][kind or self.kind][self.language][0 if count == 1 else 1])

    def count(self, count: int, kind: str = "") -> str:
        return f"{count} {self.noun(count, kind)}"

    def word(self, count: int, kind: str = "") -> str:
        """A number word, in the gender of the unit."""
        words = common()["words"][self.language]
        gender = common()["units"][kind or self.kind][self.language][2]
        return str(words.get(f"{count}{gender}", words[str(count)]))

    def worded(self, count: int, kind: str = "") -> str:
        return f"{self.word(count, kind)} {self.noun(count, kind)}"

    def times(self, count: int) -> str:
        return str(common()["times"][self.language][str(count)])

    def number(self, value: Decimal) -> str:
        places = -int(value.normalize().as_tuple().exponent)
        plain = f"{value:.{max(places, 0)}f}"
        if self.fixed and places < 1 and value < 100:
            plain = f"{value:.1f}"
        whole, _, fraction = plain.partition(".")
        if len(whole) > 3:
            whole = whole[:-3] + self.thousands + whole[-3:]
        return whole + (("." if self.language == "en" else ",") + fraction if fraction else "")

    def symbol(self, dose: Dose) -> str:
        return self.micro if dose.unit == "µg" else dose.unit

    def quantity(self, value: Decimal, unit: str) -> str:
        return f"{self.number(value)} {self.micro if unit == 'µg' else unit}"

    def amount(self, dose: Dose) -> str:
        return self.quantity(dose.value, dose.unit)

    def name(self, dose: Dose) -> str:
        return str(common()["nutrients"][dose.substance][self.language][0])

    def inline(self, dose: Dose) -> str:
        """The name as it stands inside a sentence."""
        name = self.name(dose)
        capitals = 2 if name.startswith("IJ") else 1
        return name if self.language == "de" else name[:capitals].lower() + name[capitals:]

    def source(self, dose: Dose) -> str:
        return str(common()["nutrients"][dose.substance][self.language][1])

    def form(self, form: str) -> str:
        return str(common()["forms"][form][self.language])

    def percent(self, dose: Dose) -> str:
        """Of the reference intake, rounded to a whole number, without the sign."""
        share = dose.value * 100 / Decimal(common()["nutrients"][dose.substance]["nrv"])
        return str(share.quantize(Decimal(1), ROUND_HALF_UP))

    def percented(self, dose: Dose) -> str:
        return f"{self.percent(dose)}{self.percent_gap}%"

    @property
    def stearate(self) -> str:
        return str(common()["stearate"][self.language])
