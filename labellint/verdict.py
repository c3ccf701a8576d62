"""The outcome of judging: Law, Fault (what a check yields), Finding (a fault told to a reader), Verdict."""

from __future__ import annotations

import hashlib
from typing import Literal

import regex
from msgspec import Struct

from labellint.label import LANGUAGES, Language, Quote
from labellint.text import fold

_POINT = regex.compile(r"(?<=\d)\.(?=\d)")
Outcome = Literal["broken", "unsure", "kept", "not_applicable"]
Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")  #: worst first
FailOn = Literal["error", "warning", "info", "never"]  #: what makes a run fail
OUTCOMES: tuple[Outcome, ...] = ("broken", "unsure", "kept", "not_applicable")  #: worst first
Market = Literal["be", "nl", "de", "fr", "eu"]
MARKETS: tuple[Market, ...] = ("be", "nl", "de", "fr", "eu")
Confidence = Literal[
    "verified", "memory-high", "memory", "memory-medium", "low", "check", "reconstructed", "computed", "curated"
]
Category = Literal[
    "claim.overstated", "claim.condition", "claim.unlisted", "claim.on_hold", "claim.medicinal", "claim.transdermal",
    "claim.deficiency", "claim.misused", "claim.general", "claim.hype", "claim.prohibited", "claim.adapted",
    "claim.nutrition", "dose.over_limit", "dose.arithmetic", "dose.missing", "dose.unclear", "dose.audience",
    "dose.topical", "number.missing", "number.malformed", "number.mismatch", "number.misplaced", "statement.missing",
    "statement.altered", "name.missing", "language.missing", "agreement.languages", "label.contradiction",
    "label.placeholder", "legibility.height", "legibility.contrast", "allergen.emphasis", "ingredient.form",
    "ingredient.warning", "ingredient.banned", "read.unreadable", "waiver.expired", "waiver.unused",
]  # fmt: skip


class Texts(Struct, frozen=True, forbid_unknown_fields=True):
    """One text in the four languages of the tool."""

    en: str
    nl: str
    fr: str
    de: str

    def in_(self, language: Language) -> str:
        return str(getattr(self, language))


def decimals(text: str, language: Language) -> str:
    """Figures as a language prints them: "1,4 mg" outside English."""
    return text if language == "en" else _POINT.sub(",", text)


def figures(text: str) -> Texts:
    """Computed figures, for the reader of each language."""
    return Texts(**{language: decimals(text, language) for language in LANGUAGES})


class Law(Struct, frozen=True, forbid_unknown_fields=True):
    """A legal reference and how sure it is that it says this (see rules/README.md)."""

    cite: str
    confidence: Confidence
    article: str | None = None
    url: str | None = None


class Fault(Struct, frozen=True, kw_only=True):
    """One thing wrong with a label, found by a check: ``problem`` chooses message and severity in the rule.

    ``values`` fill the message's placeholders; a value in four languages is told in the reader's.
    """

    problem: str
    category: Category
    outcome: Literal["broken", "unsure"] = "broken"
    quote: Quote | None = None
    language: Language | None = None
    statement: str | None = None
    suggestion: str | None = None
    workings: str | None = None
    values: dict[str, str | Texts] = {}
    lacks: str | None = None  #: what ``language`` does not say, by its key in the vocabulary
    against: tuple[Quote, ...] = ()  #: other words that it hangs on: those in which something is lacking


class Finding(Struct, frozen=True, kw_only=True):
    """A fault told to a reader: severity and law from the rule, the message in the reader's language."""

    category: Category
    outcome: Literal["broken", "unsure"]
    severity: Severity
    message: str
    law: tuple[Law, ...]
    quote: Quote | None = None
    language: Language | None = None
    statement: str | None = None
    suggestion: str | None = None
    rewording: str | None = None  #: the suggestion where it is lawful wording, not an instruction
    workings: str | None = None
    fingerprint: str = ""


class Verdict(Struct, frozen=True, kw_only=True):
    """The outcome of one rule on one label in one market; the worst of its findings. Without any it is unsure where
    what the rule forbids may stand in words that were not read."""

    rule: str
    market: str
    outcome: Outcome
    severity: Severity
    findings: tuple[Finding, ...] = ()
    title: str = ""  #: the requirement, in the reader's language
    shown: tuple[Quote, ...] = ()  #: the words by which a rule is kept, where there are such words
    idle: bool = False  #: the rule is one for such a product, and there was nothing to judge


def fingerprint(rule: str, label: str, words: str, occurrence: int) -> str:
    """A stable identity: rule, label name, normalised words (or language and statement), n-th occurrence."""
    text = "\x1f".join((rule, label, " ".join(fold(words).split()), str(occurrence)))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
