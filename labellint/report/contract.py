"""The report every other format is made from: records that are the JSON contract, field by field.

Boxes are ``[x0, top, x1, bottom]`` in points with the origin at the top left of the printed page; decimals are strings;
substances are the register's slugs. ``labellint/report/schema.json`` is generated from these records.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from labellint.label import Kind, Language, Method
from labellint.quantity import Quantity
from labellint.rulebook import ClaimClass
from labellint.verdict import Category, Confidence, Law, Market, Outcome, Severity

PARTLY_UNREAD = 0.04  #: part of a page's ink from which a person must look at what was not read
Place = tuple[float, float, float, float]  #: x0, top, x1, bottom in points
Count = Annotated[int, Meta(ge=0)]
PageNumber = Annotated[int, Meta(ge=1)]


class PageRead(Struct, frozen=True, kw_only=True):
    """How one page was read; ``words`` is how many there are, ``unread`` the ink that could not be read,
    ``unread_share`` the part of the page's ink that this is, and ``unread_lines`` how many of its places are like lines
    of words."""

    page: PageNumber
    width: float
    height: float
    method: Method
    words: Count
    unread: tuple[Place, ...]
    unread_share: float = 0.0
    unread_lines: Count = 0


class Read(Struct, frozen=True, kw_only=True):
    """How a label was read."""

    pages: tuple[PageRead, ...]


class ProductFact(Struct, frozen=True, kw_only=True):
    """The kind of product and the words that decided it."""

    kind: Kind
    why: str


class AmountFact(Struct, frozen=True, kw_only=True):
    """A declared quantity of a substance."""

    substance: str
    value: Decimal
    unit: str
    per: Literal["day", "unit", "portion", "100g", "100ml"] | None
    form: str | None
    counts: Literal["element", "compound", "additive"]
    page: PageNumber | None
    box: Place | None
    quote: str


class DailyFact(Struct, frozen=True, kw_only=True):
    """The amount of a substance a day; ``low`` and ``high`` differ only where the chemical form is not known.

    ``doubt`` is a stable word for why the sum is open ("portion", "number", "differs", "form"); null where it is not.
    """

    value: Decimal | None
    unit: str
    low: Decimal | None
    high: Decimal | None
    workings: str
    doubt: str | None = None


class PortionFact(Struct, frozen=True, kw_only=True):
    """A recommended portion: up to ``units_high`` x ``times_high`` of ``unit`` a day ("tablet", "ml" ...).

    ``audience`` is null where it is for everybody; ``doubt`` is not null where more is said than was understood.
    """

    units_low: Decimal
    units_high: Decimal
    times_low: Decimal
    times_high: Decimal
    unit: str | None
    audience: str | None
    low_years: int | None
    high_years: int | None
    doubt: str | None
    page: PageNumber | None
    box: Place | None
    quote: str


class ClaimFact(Struct, frozen=True, kw_only=True, rename={"class_": "class"}):
    """One promise: what does what to what, and its class; ``register_id`` is the authorised claim it comes near."""

    quote: str
    language: Language | None
    subject: str
    link: Literal["register", "gentle", "strong", "medicinal", "none"]
    effect: str
    class_: ClaimClass
    register_id: str | None
    page: PageNumber | None
    box: Place | None


class NumberFact(Struct, frozen=True, kw_only=True):
    """A notification number as printed, with its parts where it is well formed."""

    quote: str
    categories: tuple[str, ...]
    company: int | None
    product: int | None


class FactsReport(Struct, frozen=True, kw_only=True):
    """What the label says, without any law. ``daily`` is by substance."""

    product: ProductFact
    languages: tuple[Language, ...]
    amounts: tuple[AmountFact, ...]
    daily: dict[str, DailyFact]
    portions: tuple[PortionFact, ...]
    claims: tuple[ClaimFact, ...]
    notification_numbers: tuple[NumberFact, ...]


class Finding(Struct, frozen=True, kw_only=True):
    """One concrete fault. ``quote``, ``page`` and ``box`` are null for what is absent; ``statement`` then names it."""

    category: Category
    outcome: Literal["broken", "unsure"]
    severity: Severity
    message: str
    quote: str | None
    language: Language | None
    page: PageNumber | None
    box: Place | None
    statement: str | None
    suggestion: str | None
    workings: str | None
    law: tuple[Law, ...]
    fingerprint: str


class Shown(Struct, frozen=True, kw_only=True):
    """Words by which a rule is kept, and where they stand."""

    quote: str
    language: Language | None
    page: PageNumber | None
    box: Place | None


class Verdict(Struct, frozen=True, kw_only=True):
    """The outcome of one rule on one label in one market. "kept" is not an approval.

    ``shown`` are the words that keep a rule, ``title`` is what it requires, ``idle`` says that it is one for such a
    product and had nothing to judge; they are left out where nobody asked for them, as in JSON.
    """

    rule: str
    market: Market
    outcome: Outcome
    severity: Severity
    findings: tuple[Finding, ...]
    title: str | UnsetType = UNSET
    shown: tuple[Shown, ...] | UnsetType = UNSET
    idle: bool | UnsetType = UNSET


class NotJudged(Struct, frozen=True, kw_only=True):
    """A limit a day that no verdict was given by: it is not known well enough, or is about one chemical form, or about
    adults where a portion is for children.

    ``daily`` is the label's amount a day in ``unit_daily``, null where it is not certain.
    """

    substance: str
    form: str | None
    market: Market
    limit: Literal["upper_level_adults", "max_per_day", "max_per_day_guidance"]
    value: Decimal
    unit: str
    basis: str
    confidence: Confidence
    source: str
    reason: Literal["confidence", "form", "age"]
    daily: Decimal | None
    unit_daily: str | None

    @property
    def is_exceeded(self) -> bool:
        """Whether the label's amount a day is above the limit, which is about all forms of the substance."""
        if self.daily is None or self.unit_daily is None or self.reason == "form":
            return False
        daily = Quantity(self.daily, self.unit_daily).to(self.unit)
        return daily is not None and daily.value > self.value


class LabelReport(Struct, frozen=True, kw_only=True):
    """One label: how it was read, what it says, and the verdict of every rule."""

    name: str
    files: tuple[str, ...]
    read: Read
    facts: FactsReport
    verdicts: tuple[Verdict, ...]
    not_judged: tuple[NotJudged, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of all rules and markets, in the order of the verdicts."""
        return tuple(finding for verdict in self.verdicts for finding in verdict.findings)

    @property
    def unreadable(self) -> tuple[PageRead, ...]:
        """The pages that a person must look at: those that could not be read, as a whole or in good part, and all where
        no page has a word."""
        empty = not any(page.words for page in self.read.pages)
        return tuple(
            page
            for page in self.read.pages
            if empty or page.method == "unreadable" or page.unread_share >= PARTLY_UNREAD or page.unread_lines
        )


class Failure(Struct, frozen=True, kw_only=True):
    """A file (or pattern, or folder) that gave no label. ``reason`` is a stable word, ``message`` is for people."""

    file: str
    reason: str
    message: str


class RulebookUsed(Struct, frozen=True, kw_only=True):
    """Which edition of the rules was used, for which markets and day, and how old the law data is.

    ``rules`` is how many rules hold in those markets on that day.
    """

    version: str
    markets: tuple[Market, ...]
    as_of: dt.date
    law_checked_until: dt.date
    rules: Count


class BySeverity(Struct, frozen=True, kw_only=True):
    """How many broken findings there are of each severity."""

    error: Count = 0
    warning: Count = 0
    info: Count = 0


class Summary(Struct, frozen=True, kw_only=True):
    """How many verdicts are broken, unsure and kept; and the broken findings by severity."""

    broken: Count
    unsure: Count
    kept: Count
    by_severity: BySeverity


class Report(Struct, frozen=True, kw_only=True):
    """All labels of one run. ``rulebook`` is null only where it could not be used (exit code 2)."""

    labellint: str
    rulebook: RulebookUsed | None
    labels: tuple[LabelReport, ...]
    failures: tuple[Failure, ...]
    summary: Summary
    exit_code: Literal[0, 1, 2, 3]
