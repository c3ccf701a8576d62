"""The rules as data: loading with strictness, and choosing by market, kind and date. The form of a rule is in rule.py.

See ``rules/README.md`` for how to write a rule. Nothing here knows what a rule means; that is in ``checks/``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Literal

import regex
from msgspec import Raw, Struct

from labellint.errors import RuleError
from labellint.label import LANGUAGES, Kind, Language
from labellint.lexicon import Term, Vocabulary, anchored, term
from labellint.notified import NotifiedList
from labellint.quantity import parse_quantity
from labellint.register import RULES_DIR, Register
from labellint.rule import AgreementRule as AgreementRule
from labellint.rule import AnyRule as AnyRule
from labellint.rule import Applies as Applies
from labellint.rule import ClaimClass as ClaimClass
from labellint.rule import ClaimRule as ClaimRule
from labellint.rule import Effective as Effective
from labellint.rule import Example as Example
from labellint.rule import Examples as Examples
from labellint.rule import IngredientRule as IngredientRule
from labellint.rule import LegibilityRule as LegibilityRule
from labellint.rule import LimitRule as LimitRule
from labellint.rule import NumberRule as NumberRule
from labellint.rule import PhraseRule as PhraseRule
from labellint.rule import Phrases as Phrases
from labellint.rule import Rule as Rule
from labellint.rule import StatementRule as StatementRule
from labellint.rule import Unless as Unless
from labellint.strict import convert, line_of, load_yaml
from labellint.text import fold
from labellint.verdict import MARKETS as MARKETS
from labellint.verdict import Market as Market
from labellint.verdict import Severity
from labellint.wordings import effect_terms, wording_terms

_CLASS = regex.compile(r"<(\w+)>")


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
    """``rules/rulebook.yaml``: which edition of the rules this is, and between which days it knows the law."""

    version: str
    law_known_since: dt.date
    law_checked_until: dt.date


class Context(Struct, frozen=True, kw_only=True):
    """What the label itself cannot say."""

    markets: tuple[Market, ...] = ("be",)
    as_of: dt.date
    kind: Kind | None = None
    regions: tuple[str, ...] = ()
    largest_side_cm2: float | None = None  #: of the pack
    severities: dict[str, Severity | Literal["off"]] = {}
    notified: NotifiedList | None = None  #: what is notified, where a list was given


class Rulebook(Struct, frozen=True, kw_only=True):
    """All rules and lexicons of one run, rules sorted by id."""

    about: About
    rules: tuple[AnyRule, ...]
    lexicons: dict[str, tuple[Entry, ...]]
    list_words: dict[str, frozenset[str]]  #: folded words that join the members of a list, by language
    purpose_words: frozenset[str]  #: folded words with which a clause of purpose begins
    determiners: frozenset[str]  #: folded words with which somebody is named at the head of a sentence
    left_words: frozenset[str]  #: folded words after a complaint that say that it is over
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
    """The rule and lexicon files of a folder, sorted. Raises RuleError where it holds none."""
    if not folder.is_dir():
        raise RuleError(f"{folder}: there is no such folder of rules; check --rules and the configuration.")
    found = sorted(path for path in folder.rglob("*.yaml") if "data" not in path.relative_to(folder).parts)
    if not found:
        raise RuleError(f"{folder}: there are no rules in this folder (*.yaml); check --rules and the configuration.")
    return found


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
                    group[entry.id] = _continued(group.get(entry.id), entry)
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
                        reach = rule.reach(field)
                        if reach == "told":
                            found = [Term(f"{t.key}@{t.language}", None, t.patterns) for t in found]
                        elif reach == "any":
                            found = [Term(t.key, None, t.patterns) for t in found]
                        terms += found
                    for i, exception in enumerate(rule.unless):
                        everywhere = _terms(
                            f"rule:{rule.id}#unless{i}", {"en": [exception.phrase]}, path, f"$[{number}]"
                        )
                        terms += [Term(t.key, None, t.patterns) for t in everywhere]
    idle = _folded("idle_words.yaml")
    terms += _register_terms(lexicons, terms, idle)
    return Rulebook(
        about=about,
        rules=tuple(rules[key] for key in sorted(rules)),
        lexicons={group: tuple(entries.values()) for group, entries in sorted(lexicons.items())},
        list_words=_by_language("list_words.yaml"),
        purpose_words=_folded("purpose_words.yaml"),
        determiners=_folded("determiners.yaml"),
        left_words=_folded("left_words.yaml"),
        idle=idle,
        anchors=anchored(terms),
    )


def _continued(known: Entry | None, entry: Entry) -> Entry:
    """An entry that another file began gets the words of both; what else it says, it says once."""
    if known is None:
        return entry
    return Entry(
        id=entry.id,
        terms=_joined(known.terms, entry.terms),
        local=_joined(known.local, entry.local),
        topics=_joined(known.topics, entry.topics),
        kind=entry.kind or known.kind,
        value=entry.value or known.value,
        relationship=entry.relationship or known.relationship,
        note=entry.note or known.note,
    )


def _joined(one: Phrases, other: Phrases) -> Phrases:
    return {language: [*one.get(language, ()), *other.get(language, ())] for language in LANGUAGES}


def _folded(name: str) -> frozenset[str]:
    """The words of a data file with a list for each language."""
    return frozenset(word for words in _by_language(name).values() for word in words)


def _by_language(name: str) -> dict[str, frozenset[str]]:
    path = RULES_DIR / "data" / name
    return {key: frozenset(map(fold, words)) for key, words in convert(load_yaml(path), Phrases, path).items()}


def _register_terms(lexicons: dict[str, dict[str, Entry]], terms: list[Term], idle: frozenset[str]) -> list[Term]:
    """The wordings of the register, whole and by their effects, under the ids of the lexicon of effects."""
    ids: dict[str, list[str]] = {}
    for entry in lexicons.get("effect", {}).values():
        for relationship in entry.relationships:
            ids.setdefault(relationship, []).append(entry.id)
    registered = {entry.id for entry in lexicons.get("link", {}).values() if entry.kind == "register"}
    links = Vocabulary(anchored(t for t in terms if t.key.startswith("normal:") or t.key[5:] in registered))
    claims = Register().claims
    return effect_terms(claims, ids, links, idle) + wording_terms(claims, idle)


def expanded(phrase: str, language: Language) -> str:
    """A phrase with the words of each class it names (``<better>``) as alternatives. Raises ValueError."""

    def words(name: regex.Match[str]) -> str:
        known = _classes()
        if name[1] not in known:
            raise ValueError(f"there is no class of words <{name[1]}>; there are {', '.join(sorted(known))}")
        return f"({'|'.join(known[name[1]].get(language, ()))})"

    return _CLASS.sub(words, phrase)


@cache
def _classes() -> dict[str, Phrases]:
    path = RULES_DIR / "data" / "word_classes.yaml"
    return convert(load_yaml(path), dict[str, Phrases], path)


def _terms(key: str, phrases: Phrases, path: Path, where: str) -> list[Term]:
    try:
        return [
            term(key, language, expanded(phrase, language))
            for language in LANGUAGES
            for phrase in phrases.get(language, ())
        ]
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
    elif isinstance(rule, PhraseRule):
        problem = _pattern_problem(rule)
    if problem is not None:
        raise RuleError(f"{path}:{line_of(path, f'$[{number}]', 'id')}: {problem}")


def _pattern_problem(rule: PhraseRule) -> str | None:
    for pattern in rule.patterns:
        try:
            regex.compile(pattern.regex)
        except regex.error as error:
            return f"{rule.id}: the pattern {pattern.regex!r} cannot be read: {error}."
    return None


def _limit_problem(rule: LimitRule) -> str | None:
    if (rule.substance is None) == (rule.table is None):
        return f"{rule.id}: a limit is that of one substance or of a table; give one of them."
    stated = [amount for amount in (rule.dangerous, rule.split) if amount is not None]
    for amount in (*rule.max.values(), *rule.min.values(), *stated):
        try:
            parse_quantity(amount)
        except ValueError as error:
            return f"{rule.id}: {error}."
    return None
