"""The rules as data: the rule form, loading with strictness, and choosing by market, kind and date.

See ``rules/README.md`` for how to write a rule. Nothing here knows what a rule means; that is in ``checks/``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Literal, Union

from msgspec import Raw, Struct

from labellint.errors import RuleError
from labellint.label import LANGUAGES, Kind, Language
from labellint.lexicon import Term, Vocabulary, anchored, term
from labellint.quantity import parse_quantity
from labellint.register import RULES_DIR, Register
from labellint.strict import convert, line_of, load_yaml
from labellint.text import fold
from labellint.verdict import MARKETS as MARKETS
from labellint.verdict import Category, Law, Severity, Texts
from labellint.verdict import Market as Market
from labellint.wordings import effect_terms, wording_terms

ClaimClass = Literal[
    "transdermal", "medicinal", "deficiency", "cosmetic", "general", "misused", "overstated", "condition", "adapted",
    "authorised", "on_hold", "unlisted", "prohibited", "hype",
]  # fmt: skip
Phrases = dict[Language, list[str]]


class Applies(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a rule holds. ``market`` None: in every market."""

    kind: Literal["oral", "topical", "any"]
    market: Market | list[Market] | None = None


class Effective(Struct, frozen=True, forbid_unknown_fields=True, rename={"from_": "from"}):
    """From and until (included) which day a rule is law."""

    from_: dt.date | None = None
    until: dt.date | None = None


class Unless(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that take a finding back, and why; its example must be found without it and not with it."""

    phrase: str
    because: str
    example: str
    scope: Literal["sentence", "panel", "label"] = "sentence"


class Example(Struct, frozen=True, forbid_unknown_fields=True):
    """A label text for trying a rule; ``[[words]]`` mark what must be found."""

    text: str
    kind: Literal["oral", "topical"] | None = None
    market: Market | None = None
    regions: list[str] = []
    as_of: dt.date | None = None


class Examples(Struct, frozen=True, forbid_unknown_fields=True):
    bad: list[str | Example]
    good: list[str | Example]
    unsure: list[str | Example] = []


class Rule(Struct, frozen=True, kw_only=True, tag_field="check", forbid_unknown_fields=True):
    """What every check kind shares. ``severity`` is one word or one per way of failing, as are ``messages``."""

    id: str
    title: Texts
    severity: Severity | dict[str, Severity]
    applies: Applies
    messages: dict[str, Texts]
    why: Texts
    law: list[Law]
    examples: Examples
    effective: Effective = Effective()
    fix: dict[str, Texts] = {}
    unless: list[Unless] = []

    def severity_of(self, problem: str) -> Severity:
        return self.severity if isinstance(self.severity, str) else self.severity[problem]

    def phrase_sets(self) -> dict[str, Phrases]:
        """The phrases that must be looked for on a label, by field; found as ``rule:<id>#<field>``."""
        return {}


class ClaimRule(Rule, frozen=True, kw_only=True, tag="claim"):
    """Which classes of claim break it; messages are keyed by class or by the reason inside it."""

    classes: list[ClaimClass]
    category: Category


class LimitRule(Rule, frozen=True, kw_only=True, tag="limit"):
    """A maximum (or minimum) of a substance per day, dated: ``max: {2021-07-01: 450 mg}``.

    A rule judges the ways of failing it has messages for: over, under, unclear, missing. ``positions``: what the law of
    each market says about the amount, told in the messages as ``{position}``. ``reasons``: why a sum is not clear,
    told as ``{reason}``.
    """

    substance: str
    max: dict[dt.date, str] = {}
    min: dict[dt.date, str] = {}
    positions: dict[Market, Texts] = {}
    reasons: dict[str, Texts] = {}


class StatementRule(Rule, frozen=True, kw_only=True, tag="statement"):
    """What must appear: phrases, or facts (``shown_by``); ``attempts`` are failed tries; ``wording`` is what to print.

    ``other_uses`` are words around a phrase in which it does not count. Phrases count in text of every language and say
    themselves which language they are, because statements are often printed side by side in several.
    """

    statement: str
    phrases: Phrases = {}
    attempts: Phrases = {}
    other_uses: Phrases = {}
    shown_by: list[Literal["amounts", "intakes", "substances", "languages"]] = []
    wording: Texts | None = None
    when: Literal["always", "claims"] = "always"
    category: Category = "statement.missing"

    def phrase_sets(self) -> dict[str, Phrases]:
        return {"phrases": self.phrases, "attempts": self.attempts, "other_uses": self.other_uses}


class PhraseRule(Rule, frozen=True, kw_only=True, tag="phrase"):
    """Words that must not appear."""

    phrases: Phrases
    category: Category

    def phrase_sets(self) -> dict[str, Phrases]:
        return {"phrases": self.phrases}


class NumberRule(Rule, frozen=True, kw_only=True, tag="number"):
    """Notification numbers and their agreement with the ingredients.

    It judges the problems it has messages for; ``reasons`` say what is wrong with a malformed number.
    """

    reasons: dict[str, Texts] = {}


AnyRule = Union[ClaimRule, LimitRule, StatementRule, PhraseRule, NumberRule]  # noqa: UP007


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of a lexicon: an id and the phrases for it per language.

    ``kind`` and ``value`` are the group's own (the strength of a link, the kind of an effect, the number that a word
    means ...). ``topics`` are weaker phrases that name the same thing but are a promise only together with a link.
    ``local`` are terms that count only in text of their own language, in a lexicon whose terms count everywhere.
    """

    id: str
    terms: Phrases = {}
    local: Phrases = {}
    topics: Phrases = {}
    kind: str | None = None
    value: str | None = None
    relationship: str | list[str] = []
    note: str | None = None

    @property
    def relationships(self) -> list[str]:
        """The relationships of the Union register that an effect stands for."""
        return [self.relationship] if isinstance(self.relationship, str) else self.relationship


class Lexicon(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file of ``rules/lexicon/``: the group its hits come under, and its entries.

    ``everywhere``: the terms are names that count in text of every language (bilingual tables, Latin names).
    """

    group: str
    about: str
    entries: list[Entry]
    everywhere: bool = False


class About(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``rules/rulebook.yaml``: which edition of the rules this is, and until when the law was looked up."""

    version: str
    law_checked_until: dt.date


class Context(Struct, frozen=True, kw_only=True):
    """What the label itself cannot say."""

    markets: tuple[Market, ...] = ("be",)
    as_of: dt.date
    kind: Kind | None = None
    regions: tuple[str, ...] = ()
    severities: dict[str, Severity | Literal["off"]] = {}


class Rulebook(Struct, frozen=True, kw_only=True):
    """All rules and lexicons of one run, rules sorted by id."""

    about: About
    rules: tuple[AnyRule, ...]
    lexicons: dict[str, tuple[Entry, ...]]
    idle: frozenset[str]  #: folded words that do not distinguish one effect from another
    anchors: dict[str, Raw]  #: all phrases, as ``lexicon.anchored`` gives them

    def vocabulary(self) -> Vocabulary:
        return Vocabulary(self.anchors)

    def rule(self, rule_id: str) -> AnyRule | None:
        return next((rule for rule in self.rules if rule.id == rule_id), None)

    def entries(self, group: str) -> dict[str, Entry]:
        """The entries of one lexicon group by id."""
        return {entry.id: entry for entry in self.lexicons.get(group, ())}


def holds(rule: Rule, market: Market, as_of: dt.date) -> bool:
    """Whether a rule is law in a market on a day."""
    where = rule.applies.market
    if where is not None and market not in ([where] if isinstance(where, str) else where):
        return False
    start, until = rule.effective.from_, rule.effective.until
    return (start is None or start <= as_of) and (until is None or as_of <= until)


def files(folder: Path) -> list[Path]:
    """The rule and lexicon files of a folder, sorted. Raises RuleError where there is no such folder."""
    if not folder.is_dir():
        raise RuleError(f"{folder}: there is no such folder of rules; check --rules and the configuration.")
    return sorted(path for path in folder.rglob("*.yaml") if "data" not in path.relative_to(folder).parts)


def load(extra: Iterable[Path] = ()) -> Rulebook:
    """The rules that ship with labellint and those of the user's folders. Raises RuleError."""
    about = convert(load_yaml(RULES_DIR / "rulebook.yaml"), About, RULES_DIR / "rulebook.yaml")
    rules: dict[str, AnyRule] = {}
    lexicons: dict[str, dict[str, Entry]] = {}
    terms: list[Term] = []
    for folder in (RULES_DIR, *extra):
        for path in files(folder):
            if path == RULES_DIR / "rulebook.yaml":
                continue
            if "lexicon" in path.relative_to(folder).parts:
                lexicon = convert(load_yaml(path), Lexicon, path)
                group = lexicons.setdefault(lexicon.group, {})
                for number, entry in enumerate(lexicon.entries):
                    group[entry.id] = entry
                    where = f"$.entries[{number}]"
                    named = _terms(f"{lexicon.group}:{entry.id}", entry.terms, path, where)
                    terms += [Term(t.key, None, t.patterns) for t in named] if lexicon.everywhere else named
                    terms += _terms(f"{lexicon.group}:{entry.id}", entry.local, path, where)
                    terms += _terms(f"{lexicon.group}-topic:{entry.id}", entry.topics, path, where)
            else:
                for number, rule in enumerate(convert(load_yaml(path), list[AnyRule], path)):
                    _check(rule, rules, path, number)
                    rules[rule.id] = rule
                    for field, phrases in rule.phrase_sets().items():
                        found = _terms(f"rule:{rule.id}#{field}", phrases, path, f"$[{number}]")
                        if isinstance(rule, StatementRule):
                            found = [Term(f"{t.key}@{t.language}", None, t.patterns) for t in found]
                        terms += found
                    for i, exception in enumerate(rule.unless):
                        everywhere = _terms(
                            f"rule:{rule.id}#unless{i}", {"en": [exception.phrase]}, path, f"$[{number}]"
                        )
                        terms += [Term(t.key, None, t.patterns) for t in everywhere]
    idle = _idle_words()
    terms += _register_terms(lexicons, terms, idle)
    return Rulebook(
        about=about,
        rules=tuple(rules[key] for key in sorted(rules)),
        lexicons={group: tuple(entries.values()) for group, entries in sorted(lexicons.items())},
        idle=idle,
        anchors=anchored(terms),
    )


def _idle_words() -> frozenset[str]:
    path = RULES_DIR / "data" / "idle_words.yaml"
    return frozenset(fold(word) for words in convert(load_yaml(path), Phrases, path).values() for word in words)


def _register_terms(lexicons: dict[str, dict[str, Entry]], terms: list[Term], idle: frozenset[str]) -> list[Term]:
    """The wordings of the claims register, whole and by their effects, under the ids that the lexicon of effects gives its relationships."""
    ids: dict[str, list[str]] = {}
    for entry in lexicons.get("effect", {}).values():
        for relationship in entry.relationships:
            ids.setdefault(relationship, []).append(entry.id)
    registered = {entry.id for entry in lexicons.get("link", {}).values() if entry.kind == "register"}
    links = Vocabulary(anchored(t for t in terms if t.key.startswith("normal:") or t.key[5:] in registered))
    claims = Register().claims
    return effect_terms(claims, ids, links, idle) + wording_terms(claims, idle)


def _terms(key: str, phrases: Phrases, path: Path, where: str) -> list[Term]:
    try:
        return [term(key, language, phrase) for language in LANGUAGES for phrase in phrases.get(language, ())]
    except ValueError as error:
        raise RuleError(f"{path}:{line_of(path, where, None)}: {error}.") from None


def _check(rule: AnyRule, known: dict[str, AnyRule], path: Path, number: int) -> None:
    """What the types cannot say: unique ids, and a severity for every message."""
    problem = None
    if rule.id in known:
        problem = f"the rule id {rule.id!r} is used twice; an id is permanent and unique."
    elif not isinstance(rule.severity, str) and set(rule.severity) != set(rule.messages):
        problem = f"{rule.id}: severity and messages must name the same problems."
    elif isinstance(rule, LimitRule):
        problem = _limit_problem(rule)
    if problem is not None:
        raise RuleError(f"{path}:{line_of(path, f'$[{number}]', 'id')}: {problem}")


def _limit_problem(rule: LimitRule) -> str | None:
    for amount in (*rule.max.values(), *rule.min.values()):
        try:
            parse_quantity(amount)
        except ValueError as error:
            return f"{rule.id}: {error}."
    return None
