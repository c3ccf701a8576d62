"""One label against a rulebook: understand, judge, and tell the faults as findings in the reader's language."""

from __future__ import annotations

from collections import Counter

from msgspec import Struct, structs

from labellint.checks import CHECKS, Judged, Unjudged, classify, shown, unjudged
from labellint.doubt import doubted, second_reading
from labellint.facts import Facts, understand
from labellint.label import Box, Label, Language, Quote
from labellint.lexicon import Vocabulary
from labellint.nearly import Words
from labellint.nutrients import worded
from labellint.register import Register
from labellint.rulebook import (
    AgreementRule,
    AnyRule,
    ClaimRule,
    Context,
    IngredientRule,
    LimitRule,
    Market,
    PhraseRule,
    Rulebook,
    StatementRule,
    holds,
)
from labellint.verdict import OUTCOMES, SEVERITIES, Fault, Finding, Severity, Texts, Verdict, fingerprint

LAST = Box(1_000_000, 0, 0, 0, 0)  #: what is absent comes after what is printed


class Linted(Struct, frozen=True, kw_only=True):
    """A label with what was understood from it and the verdict of every rule that holds in the markets asked for."""

    label: Label
    facts: Facts
    verdicts: tuple[Verdict, ...]
    claims: tuple[Judged, ...] = ()  #: the claims of the facts with their classes
    unjudged: tuple[Unjudged, ...] = ()  #: limits of declared substances that nothing was judged by


def lint(
    label: Label,
    rulebook: Rulebook,
    vocabulary: Vocabulary,
    register: Register,
    context: Context,
    language: Language = "en",
) -> Linted:
    """Judge one label; findings are told in ``language``, suggestions in the label's own."""
    facts = understand(label, vocabulary, rulebook, context.kind)
    second = second_reading(label)
    pieces = Words(label, vocabulary, _stated(rulebook, facts), _amounts(facts)) if second is not None else None
    other = understand(second, vocabulary, rulebook, facts.product.kind) if second is not None else None
    verdicts = tuple(
        _verdict(rule, market, label.name, facts, other, pieces, rulebook, register, context, language)
        for rule in rulebook.rules
        for market in context.markets
        if holds(rule, market, context.as_of)
    )
    return Linted(
        label=label,
        facts=facts,
        verdicts=verdicts,
        claims=classify(facts, register),
        unjudged=unjudged(facts, context),
    )


def _stated(rulebook: Rulebook, facts: Facts) -> list[Quote]:
    """The words of all statements that were found, of rules for products like this one."""
    kind = facts.product.kind
    rules = [rule for rule in rulebook.rules if isinstance(rule, StatementRule) and _applies(rule, kind)]
    return [quote for rule in rules for quote in facts.mentions.get(f"{rule.id}#phrases", ())]


def _amounts(facts: Facts) -> list[Quote]:
    """The words of all amounts that were understood."""
    return [amount.quote for amount in facts.amounts]


def _verdict(
    rule: AnyRule,
    market: Market,
    name: str,
    facts: Facts,
    other: Facts | None,
    pieces: Words | None,
    rulebook: Rulebook,
    register: Register,
    context: Context,
    language: Language,
) -> Verdict:
    kind = facts.product.kind
    title = rule.title.in_(language)
    worst = min(_severities(rule), key=SEVERITIES.index)
    override = context.severities.get(rule.id)
    if override is not None and override != "off":
        worst = override
    faults: list[Fault] | None = None
    asked = override != "off" and _applies(rule, kind)
    if asked:
        faults = _faults(rule, facts, market, register, context)
        if other is not None:
            faults = doubted(faults, _faults(rule, other, market, register, context))
        if pieces is not None and faults:
            unread = bool(facts.unread)
            faults = [_sure(rule, fault, pieces, unread) for fault in faults]
    if asked and not faults and isinstance(rule, ClaimRule | PhraseRule) and (facts.unread_lines or facts.unreadable):
        # what it forbids may be in the words that were not read
        return Verdict(rule=rule.id, market=market, outcome="unsure", severity=worst, title=title)
    if faults is None:
        return Verdict(rule=rule.id, market=market, outcome="not_applicable", severity=worst, title=title, idle=asked)
    if kind == "unknown" and rule.applies.kind != "any":
        faults = _whatever_kind(rule, faults, facts, market, rulebook, register, context)
    occurrences: Counter[str] = Counter()
    findings = []
    for fault in faults:
        words = fault.quote.text if fault.quote else f"{fault.language}:{fault.statement}"
        mark = fingerprint(rule.id, name, words, occurrences[words])
        occurrences[words] += 1
        findings.append(_finding(rule, fault, mark, override, language))
    findings.sort(key=lambda f: (SEVERITIES.index(f.severity), f.quote.box if f.quote and f.quote.box else LAST))
    if not findings:
        words_shown = shown(rule, facts, context)
        return Verdict(rule=rule.id, market=market, outcome="kept", severity=worst, title=title, shown=words_shown)
    return Verdict(
        title=title,
        rule=rule.id,
        market=market,
        outcome=min((f.outcome for f in findings), key=OUTCOMES.index),
        severity=min((f.severity for f in findings), key=SEVERITIES.index),
        findings=tuple(findings),
    )


def _sure(rule: AnyRule, fault: Fault, pieces: Words, unread: bool) -> Fault:
    """A fault of a picture, unsure where what is absent may be printed: a statement that is nearly said, an amount that
    stands in no row, the word that makes a claim lawful, or what a list lacks that was read badly or on a page with
    ``unread`` ink."""
    doubted = False
    if fault.outcome == "broken" and _wants_amount(rule, fault) and pieces.has_loose_amount:
        doubted = True
    elif fault.outcome == "broken" and isinstance(rule, StatementRule):
        absent = fault.category.startswith("statement") or fault.category == "name.missing"
        doubted = absent and pieces.may_state(rule, fault)
    elif fault.outcome == "broken" and fault.lacks and fault.language and pieces.may_name(fault.lacks, fault.language):
        doubted = True
    elif fault.outcome == "broken" and isinstance(rule, ClaimRule) and fault.problem == "normal":
        doubted = unread or (fault.language is not None and pieces.may_name("normal:normal", fault.language))
    elif fault.outcome == "broken" and _lacks(rule):
        quotes = [quote for quote in (fault.quote, *fault.against) if quote is not None]
        doubted = unread or any(pieces.is_torn(quote) for quote in quotes)
    return structs.replace(fault, outcome="unsure") if doubted else fault


def _wants_amount(rule: AnyRule, fault: Fault) -> bool:
    """Whether a fault is that no amount of a substance was found."""
    if isinstance(rule, StatementRule):
        return "amounts" in rule.shown_by and fault.problem == "missing"
    if isinstance(rule, ClaimRule):
        return fault.problem == "undeclared"
    return isinstance(rule, LimitRule) and fault.problem == "missing"


def _lacks(rule: AnyRule) -> bool:
    """Whether a rule finds what a list of ingredients lacks."""
    if isinstance(rule, AgreementRule):
        return rule.between == "ingredients"
    return isinstance(rule, IngredientRule) and rule.look == "classes"


def _faults(rule: AnyRule, facts: Facts, market: Market, register: Register, context: Context) -> list[Fault] | None:
    """What a rule finds, but for its exceptions; None where it does not apply."""
    faults = CHECKS[type(rule)](rule, facts, market, register, context)
    return None if faults is None else [fault for fault in faults if not _taken_back(rule, fault, facts)]


def _whatever_kind(
    rule: AnyRule,
    faults: list[Fault],
    facts: Facts,
    market: Market,
    rulebook: Rulebook,
    register: Register,
    context: Context,
) -> list[Fault]:
    """Faults of one kind of product where the kind does not show: unsure, but for words that no kind may print.

    Those are claims that the rules of both kinds forbid; they are told once, under the first.
    """
    told = []
    for fault in faults:
        twins = [
            twin.id
            for twin in rulebook.rules
            if fault.quote is not None
            and isinstance(rule, ClaimRule)
            and isinstance(twin, ClaimRule)
            and twin.category == rule.category
            and twin.applies.kind not in ("any", rule.applies.kind)
            and holds(twin, market, context.as_of)
            and any(f.quote == fault.quote for f in _faults(twin, _as(facts, twin), market, register, context) or ())
        ]
        if not twins:
            told.append(structs.replace(fault, outcome="unsure"))
        elif rule.id < min(twins):
            told.append(fault)
    return told


def _as(facts: Facts, rule: AnyRule) -> Facts:
    """Facts as if the product were of the kind of a rule."""
    kind = rule.applies.kind
    return facts if kind == "any" else structs.replace(facts, product=structs.replace(facts.product, kind=kind))


def _severities(rule: AnyRule) -> list[Severity]:
    return [rule.severity] if isinstance(rule.severity, str) else list(rule.severity.values())


def _applies(rule: AnyRule, kind: str) -> bool:
    if kind == "other":
        return False
    return kind == "unknown" or rule.applies.kind in ("any", kind)


def _taken_back(rule: AnyRule, fault: Fault, facts: Facts) -> bool:
    """Whether one of the rule's exceptions stands in the same sentence, panel or anywhere on the label."""
    for number, exception in enumerate(rule.unless):
        for quote in facts.mentions.get(f"{rule.id}#unless{number}", ()):
            if exception.scope == "label" or fault.quote is None:
                return True
            if quote.panel == fault.quote.panel and (
                exception.scope == "panel" or quote.sentence == fault.quote.sentence
            ):
                return True
    return False


def _finding(rule: AnyRule, fault: Fault, mark: str, override: str | None, language: Language) -> Finding:
    def told(texts: Texts | None) -> str | None:
        if texts is None:
            return None
        text = texts.in_(language)
        for key, value in values.items():
            text = text.replace("{" + key + "}", value)
        return text

    values = {key: v.in_(language) if isinstance(v, Texts) else v for key, v in fault.values.items()}
    if fault.quote is not None:
        values.setdefault("quote", fault.quote.text)
    workings = worded(fault.workings, language) if fault.workings else None
    if workings is not None and "workings" in values:
        values["workings"] = workings
    message = rule.messages.get(fault.problem)
    severity = override if override in SEVERITIES else rule.severity_of(fault.problem)
    return Finding(
        category=fault.category,
        outcome=fault.outcome,
        severity=severity,
        message=told(message) or rule.title.in_(language),
        law=tuple(rule.law),
        quote=fault.quote,
        language=fault.language or (fault.quote.language if fault.quote else None),
        statement=fault.statement,
        suggestion=fault.suggestion or told(rule.fix.get(fault.problem) or rule.fix.get("any")),
        rewording=fault.suggestion,
        workings=workings,
        fingerprint=mark,
    )
