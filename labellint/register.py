"""The tables of the law as records: the claims register, nutrients' limits, compounds. Read from ``rules/data/``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TypeVar

from msgspec import Struct, structs

from labellint import cache
from labellint.errors import RuleError
from labellint.label import LANGUAGES, Language
from labellint.quantity import Quantity, parse_quantity, plain
from labellint.verdict import Texts
from labellint.version import VERSION

T = TypeVar("T")

_PACKAGED = Path(__file__).parent / "rules"
RULES_DIR = _PACKAGED if _PACKAGED.is_dir() else Path(__file__).parent.parent / "rules"


class RegisterClaim(Struct, frozen=True, kw_only=True):
    """One authorised health claim of the Union register, with its condition of use."""

    id: str
    article: str
    substance: str
    relationship: str
    wording: Texts
    condition_kind: str
    condition_value: str
    condition_unit: str
    condition: str
    statement: str
    regulation: str
    confidence: dict[Language, str]
    normal: frozenset[str]  #: the languages whose wording says "normal"

    @property
    def raises(self) -> bool:
        """Whether the wording itself promises more of something: creatine increases performance."""
        return any(word in self.wording.en for word in _verbs("raises"))

    @property
    def shown(self) -> bool:
        """Whether the wording says what was shown to happen: its verb ("lower", "reduce") is the register's own."""
        return any(words in self.wording.en for words in _verbs("shown"))

    def needs_normal(self, language: Language) -> bool:
        """Whether the word "normal" is part of the wording in a language."""
        return language in self.normal


def _asked(amounts: str) -> tuple[tuple[Asked, ...], ...]:
    """The amounts of a table: "2 g + 10 g" are both needed, of "3 g / 1 g" one; ">=2 l" at least, "1.5-3 g" a range."""
    return tuple(tuple(map(_one_asked, each.split(" / "))) for each in amounts.split(" + ") if each)


def _one_asked(amount: str) -> Asked:
    if amount.startswith(">="):
        return Asked(parse_quantity(amount[2:]), None)
    low, dash, rest = amount.partition("-")
    high = parse_quantity(rest if dash else amount)
    return Asked(Quantity(Decimal(low), high.unit) if dash else high, high)


@lru_cache
def _verbs(says: str) -> tuple[str, ...]:
    """The verbs of the English wordings that say so of something."""
    rows = Register().rows("relationship_verbs.csv")
    return tuple(row["begins"] for row in rows if row["where"] == "wording" and row["says"] == says)


class Asked(Struct, frozen=True):
    """An amount that a statement must name: so much, or at least so much (``high`` None), or a range."""

    low: Quantity
    high: Quantity | None

    def __str__(self) -> str:
        if self.high is None:
            return f"≥ {self.low}"
        return str(self.low) if self.high == self.low else f"{plain(self.low.value)}-{self.high}"


class ClaimStatement(Struct, frozen=True, kw_only=True):
    """What must be said beside some claims of the register: one of each of the ``amounts``, and every one of ``parts``
    (ids of the lexicon of conditions)."""

    id: str
    claims: frozenset[str]  #: ids of the register's claims
    substance: str  #: what the amounts are of; empty where that need not be named
    amounts: tuple[tuple[Asked, ...], ...]
    parts: tuple[str, ...]
    confidence: str  #: of the condition
    law: str
    wording: Texts


class NutritionPart(Struct, frozen=True, kw_only=True):
    """One part of the condition of a nutrition claim; the claim may be made where all parts of one ``way`` hold.

    ``bound``: "most" or "least" (``value`` ``unit`` of ``of`` per "100g", "100ml" or "100kcal"; per "energy",
    "fatty-acids" or "reference", a share of these in %), "change" (% of difference) or "none" (no amount shows it).
    """

    way: str
    bound: str
    of: str
    value: Decimal
    unit: str
    per: str


class MarketLanguages(Struct, frozen=True, kw_only=True):
    """Languages of a market: one of ``accepted`` must be there; ``expected`` each, where no region is given."""

    accepted: tuple[Language, ...] = ()
    expected: tuple[Language, ...] = ()
    regions: dict[str, tuple[Language, ...]] = {}


class Register:
    """The tables, each read when it is first asked for. ``folder`` is ``rules/data``."""

    def __init__(self, folder: Path = RULES_DIR / "data") -> None:
        self.folder = folder

    @cached_property
    def claims(self) -> tuple[RegisterClaim, ...]:
        """The authorised health claims, in the order of the file. Raises RuleError."""
        return self._kept("health_claims.csv", tuple[RegisterClaim, ...], self._claims)

    def _claims(self) -> tuple[RegisterClaim, ...]:
        return tuple(
            RegisterClaim(
                id=row["claim_id"],
                article=row["article"],
                substance=row["substance"],
                relationship=row["relationship"],
                wording=Texts(
                    en=row["wording_en"], nl=row["wording_nl"], fr=row["wording_fr"], de=row["wording_de"]
                ),
                condition_kind=row["condition_kind"],
                condition_value=row["condition_value"],
                condition_unit=row["condition_unit"],
                condition=row["condition_text"],
                statement=row["mandatory_statement"],
                regulation=row["regulation"],
                normal=frozenset(row["normal_in"].split("|")),
                confidence={
                    "nl": row["confidence_nl"], "fr": row["confidence_fr"], "de": row["confidence_de"], "en": "verified"
                },
            )
            for row in self.rows("health_claims.csv")
        )  # fmt: skip

    @cached_property
    def statements(self) -> tuple[ClaimStatement, ...]:
        """What must accompany claims of the register, in the order of the file. Raises RuleError."""
        return tuple(
            ClaimStatement(
                id=row["id"],
                claims=frozenset(row["claims"].split("|")),
                substance=row["substance"],
                amounts=_asked(row["amount"]),
                parts=tuple(part for part in row["parts"].split("|") if part),
                confidence=row["confidence"],
                law=row["law"],
                wording=Texts(
                    en=row["wording_en"], nl=row["wording_nl"], fr=row["wording_fr"], de=row["wording_de"]
                ),
            )
            for row in self.rows("claim_statements.csv")
        )  # fmt: skip

    @cached_property
    def condition_words(self) -> dict[str, Texts]:
        """What a message calls each part of such a statement."""
        return {
            row["part"]: Texts(en=row["en"], nl=row["nl"], fr=row["fr"], de=row["de"])
            for row in self.rows("condition_words.csv")
        }

    @cached_property
    def markets(self) -> dict[str, MarketLanguages]:
        """The languages of each market and its regions. Raises RuleError."""
        found: dict[str, MarketLanguages] = {}
        for row in self.rows("markets.csv"):
            market = found.setdefault(row["market"], MarketLanguages())
            languages = tuple(each for part in row["languages"].split("|") for each in LANGUAGES if each == part)
            if row["role"] == "region":
                change: dict[str, object] = {"regions": {**market.regions, row["region"]: languages}}
            else:
                change = {row["role"]: languages}
            found[row["market"]] = structs.replace(market, **change)
        return found

    def _kept(self, name: str, form: type[T], make: Callable[[], T]) -> T:
        """What is made from a table, in the form that is kept between runs."""
        try:
            content = (self.folder / name).read_bytes()
        except OSError as error:
            raise RuleError(f"{self.folder / name}: this table of the law cannot be read ({error}).") from None
        return cache.made("tables", cache.key(VERSION, name, Path(__file__).read_bytes(), content), form, make)

    @cached_property
    def in_language(self) -> dict[str, Texts]:
        """ "In Dutch", as a message says it, by language; also ``any`` and ``accepted`` language."""
        return {
            row["language"]: Texts(en=row["en"], nl=row["nl"], fr=row["fr"], de=row["de"])
            for row in self.rows("in_language.csv")
        }

    @cached_property
    def notification_categories(self) -> dict[str, tuple[str, ...]]:
        """The categories (NUT, PL, AS; "-" for none) of substances that are not what their kind says, by slug."""
        return {row["substance"]: tuple(row["category"].split("|")) for row in self.rows("notification_categories.csv")}

    @cached_property
    def kinds(self) -> dict[str, frozenset[str]]:
        """The substances that a register row's substance also speaks of: other names of it, and kinds of it."""
        return self._related("same", "kind")

    @cached_property
    def sums(self) -> dict[str, frozenset[str]]:
        """The substances that a register row names together: EPA and DHA."""
        return self._related("sum")

    def _related(self, *relations: str) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for row in self.rows("claimed_as.csv"):
            if row["relation"] in relations:
                found.setdefault(row["substance"], set()).add(row["other"])
        return {substance: frozenset(others) for substance, others in found.items()}

    @cached_property
    def nutrition(self) -> dict[tuple[str, str], tuple[NutritionPart, ...]]:
        """What nutrition claims need, by claim and nutrient, all parts of all ways in the order of the file."""
        found: dict[tuple[str, str], tuple[NutritionPart, ...]] = {}
        for row in self.rows("nutrition_claims.csv"):
            part = NutritionPart(
                way=row["way"],
                bound=row["bound"],
                of=row["of"],
                value=Decimal(row["value"] or 0),
                unit=row["unit"],
                per=row["per"],
            )
            key = row["claim"], row["nutrient"]
            found[key] = (*found.get(key, ()), part)
        return found

    @cached_property
    def forbidden_forms(self) -> dict[str, str]:
        """Chemical forms that supplements may not contain, by id, with the confidence of that."""
        return {r["id"]: r["permitted_confidence"] for r in self.rows("compounds.csv") if r["permitted"] == "no"}

    def rows(self, name: str) -> Iterator[dict[str, str]]:
        """The rows of a table by column name. Raises RuleError."""
        import csv

        path = self.folder / name
        try:
            with path.open(encoding="utf-8", newline="") as file:
                yield from csv.DictReader(file)
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            raise RuleError(f"{path}: this table of the law cannot be read ({error}).") from None
