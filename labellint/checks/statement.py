"""What must appear on a label: the statement, in the languages of the market, or a failed try at it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex
from msgspec import structs

from labellint.checks.accompanying import accompanying
from labellint.checks.beyond import beyond
from labellint.checks.declared import declared, living, measured, within
from labellint.checks.elsewhere import elsewhere
from labellint.checks.undeclared import undeclared, without_percent
from labellint.facts import Daily, Facts
from labellint.label import LANGUAGES, Language, Quote
from labellint.nutrients import names_of
from labellint.quantity import Quantity
from labellint.register import MarketLanguages, Register
from labellint.rulebook import Context, Market, StatementRule
from labellint.verdict import Fault, Texts

Lacking = list[tuple[Language | None, str]]  #: the language (None: in none) and the problem
_DECLARED = "{declared}"  #: in a wording, the substances that the product declares or lists
_NAMED = 2  #: of these, as many as characterise a product in its name
_ENDS = regex.compile(r"[,;•]")  #: between two ingredients


def check_statement(
    rule: StatementRule, facts: Facts, market: Market, register: Register, context: Context
) -> list[Fault] | None:
    """One fault for each language in which the statement must stand and does not. None: the rule does not apply."""
    if rule.accompanies:
        return accompanying(rule, facts, register)
    trigger = _trigger(rule, facts)
    if not trigger:
        return None
    languages = register.markets[market]
    regional = [each for region in context.regions for each in languages.regions.get(region, ())]
    if "languages" in rule.shown_by:
        lacking = _absent(languages, regional, facts.languages)
    elif not rule.spoken:
        lacking = [] if any(True for _ in places(rule, facts)) else [(None, "missing")]
    else:
        present = _present(rule, facts)
        lacking = _lacking(languages, regional, present, facts.languages) + beyond(rule, facts, languages, present)
    own = [each for each in languages.accepted if each in facts.languages] or list(facts.languages)
    asked = regional or own or list(languages.expected)  # that a market's language lacks altogether is told elsewhere
    turned_round = facts.mentions.get(f"{rule.id}#reversals", ()) if "reversed" in rule.messages else ()
    faults = [_reversed(rule, facts, quote, asked, register) for quote in turned_round]
    turned = {fault.language for fault in faults}
    lacking = [] if turned and lacking == [(None, "missing")] else [each for each in lacking if each[0] not in turned]
    faults += [_fault(rule, facts, asked, register, language, problem, trigger) for language, problem in lacking]
    if not faults and "addresses" in rule.shown_by:
        faults = elsewhere(rule, facts)
    if not faults and "percents" in rule.shown_by:
        faults = without_percent(rule, facts)
    if not faults and "amounts" in rule.shown_by:
        faults = undeclared(rule, facts, (*languages.accepted, *facts.languages), register)
    if rule.messages.keys() == {"altered"}:  # that the statement is lacking is the matter of another rule
        faults = [fault for fault in faults if fault.problem == "altered"]
    if rule.above and not any(_exceeds(rule, daily) for daily in facts.daily):
        faults = [structs.replace(fault, outcome="unsure") for fault in faults]
    return faults


def _trigger(rule: StatementRule, facts: Facts) -> tuple[Quote, ...]:
    """The words that bring the duty; for a duty of every label, an empty quote; nothing where there is no duty.

    Claims bring it only where they promise an effect that the Union register knows; others may not be made at all.
    """
    above = [daily for daily in facts.daily if _exceeds(rule, daily) is not False]
    if rule.above and not above:
        return ()
    if rule.above and not (rule.given or rule.given_forms):
        return tuple(quote for daily in above for quote in daily.quotes[:1])
    if rule.given or rule.given_forms:
        forms = tuple(form.quote for form in facts.forms if form.id in rule.given_forms)
        words = facts.mentions.get(f"{rule.id}#listed", ())
        if rule.given_later is not None and any(_leads(facts, quote, rule.given_later) for quote in words):
            return ()
        return tuple(quote for quote in words + forms if _is_first(rule, facts, quote))
    if rule.when == "claims":
        return tuple(claim.quote for claim in facts.claims if claim.kind == "register")
    if rule.when == "amounts":
        return tuple(
            a.quote for a in facts.amounts if a.counts == "element" and facts.kinds.get(a.substance) == "nutrient"
        )
    return (Quote(text=""),)


def _is_first(rule: StatementRule, facts: Facts, quote: Quote) -> bool:
    """Whether words of an ingredient list are in its first ingredient, where the rule asks for that."""
    return rule.given_first is None or _leads(facts, quote, rule.given_first)


def _leads(facts: Facts, quote: Quote, most: int) -> bool:
    """Whether words are in the first ingredient of at most so many; the first of nine is more than a tenth, since
    ingredients stand in descending order of weight."""
    return any(
        within(quote, each.quote) and each.count <= most and quote.text in _ENDS.split(each.quote.text)[0]
        for each in facts.lists
    )


def _exceeds(rule: StatementRule, daily: Daily) -> bool | None:
    """Whether a day's amount is above that of the rule, in mg. None: a figure of it may be misread; whatever it is, it
    is above nothing. Amounts that are not certain for other reasons do not count."""
    least = rule.above.get(daily.substance)
    if least is not None and daily.low is None and daily.doubt == "number":
        return True if least == 0 else None
    amount = Quantity(daily.low, daily.unit).to("mg") if daily.low is not None else None
    return least is not None and amount is not None and float(amount.value) > least


def _present(rule: StatementRule, facts: Facts) -> set[Language]:
    """The languages in which the statement is made; words in no language of their own count in all of the label's."""
    found: set[Language] = set()
    for quote in places(rule, facts):
        found.update([quote.language] if quote.language else facts.languages or LANGUAGES)
    return found


def places(rule: StatementRule, facts: Facts) -> Iterable[Quote]:
    """Where the statement is made."""
    mentions = facts.mentions.get(f"{rule.id}#phrases", ())
    if "amounts" in rule.shown_by:
        told = declared(rule, facts, mentions) or [*living(rule, facts, mentions)]
        yield from told or measured(rule, facts, mentions)
    elif "substances" in rule.shown_by:
        lists = [each.quote for each in facts.lists]
        yield from (one for one in mentions if not any(within(one, each) for each in lists))
    else:
        yield from mentions
    if "intakes" in rule.shown_by:
        yield from _recommended(rule, facts)
    if "substances" in rule.shown_by:
        yield from (each.quote for each in facts.named)
    if "addresses" in rule.shown_by:
        yield from facts.addresses
    if "contents" in rule.shown_by:
        yield from facts.contents
    if "lots" in rule.shown_by:
        yield from facts.lots
    if "lists" in rule.shown_by:
        yield from (each.quote for each in facts.lists)
    if "percents" in rule.shown_by:
        yield from (structs.replace(a.quote, language=None) for a in facts.amounts if a.percent is not None)


def _recommended(rule: StatementRule, facts: Facts) -> list[Quote]:
    """The portions that the label recommends: not those that a table is about, or that a claimed effect needs, or that
    nothing says to be of a day ("1 capsule with water"), unless amounts are declared for a day."""
    daily = any(amount.per == "day" for amount in facts.amounts)
    others = facts.mentions.get(f"{rule.id}#other_uses", ())
    return [
        intake.quote
        for intake in facts.intakes
        if (daily or not intake.untimed)
        and not any(intake.quote.text in other.text and intake.quote.panel == other.panel for other in others)
    ]


def _lacking(
    languages: MarketLanguages, regional: Sequence[Language], present: set[Language], printed: tuple[Language, ...]
) -> Lacking:
    """The languages in which a statement is lacking. A language that the whole label lacks is another rule's matter."""
    lacking: Lacking
    if regional:
        lacking = [(each, "missing") for each in _once(regional) if each in printed and each not in present]
    elif not present & set(languages.accepted):
        lacking = [(each, "missing") for each in languages.accepted if each in printed]
    else:
        lacking = [(each, "language") for each in languages.accepted if each in printed and each not in present]
    if lacking or present:
        return lacking
    return [(regional[0] if len(_once(regional)) == 1 else None, "missing")]


def _absent(languages: MarketLanguages, regional: Sequence[Language], printed: tuple[Language, ...]) -> Lacking:
    """The languages that the label lacks altogether."""
    if regional:
        return [(each, "missing") for each in _once(regional) if each not in printed]
    if not set(printed) & set(languages.accepted):
        return [(None if len(languages.accepted) > 1 else languages.accepted[0], "missing")]
    return [(each, "language") for each in languages.expected if each not in printed]


def _once(languages: Iterable[Language]) -> list[Language]:
    return list(dict.fromkeys(languages))


def _fault(
    rule: StatementRule,
    facts: Facts,
    asked: list[Language],
    register: Register,
    language: Language | None,
    problem: str,
    trigger: tuple[Quote, ...],
) -> Fault:
    """What is lacking in a language; what is lacking altogether (None) is suggested in each that the label must have
    (``asked``)."""
    attempt = _attempt(rule, facts, language) if "altered" in rule.messages else None
    nowhere = "accepted" if "languages" in rule.shown_by else "any"
    lacking = _unnamed(rule, facts, attempt) if attempt else None
    wording = (rule.rewording if attempt else None) or rule.wording
    spoken = [language] if language else _once(asked)
    told = dict.fromkeys(_worded(wording, each, facts) for each in spoken) if wording else {}
    unread = bool(facts.unread or facts.unreadable)
    return Fault(
        problem="partial" if lacking else "altered" if attempt else problem,
        category="statement.altered" if attempt else rule.category,
        outcome="unsure" if unread and attempt is None else "broken",
        quote=attempt or (_of(trigger, language) if rule.given or rule.given_forms or rule.above else None),
        language=language,
        statement=rule.statement,
        suggestion=" / ".join(text for text in told if text) or None,
        values={
            "in_language": register.in_language[language or nowhere],
            "given": _of(trigger, language).text,
            "lacking": lacking or "",
        },
    )


def _worded(wording: Texts, language: Language, facts: Facts) -> str | None:
    """The wording with what the product declares in its place; None where that is nothing."""
    text = wording.in_(language)
    if _DECLARED not in text:
        return text
    amounts = (amount.substance for amount in facts.amounts if amount.counts == "element" and not amount.part)
    substances = list(dict.fromkeys((*amounts, *facts.substances)))[:_NAMED]
    return text.replace(_DECLARED, names_of(substances).in_(language)) if substances else None


def _reversed(rule: StatementRule, facts: Facts, quote: Quote, asked: Sequence[Language], register: Register) -> Fault:
    """That words say the opposite of the statement; unsure where a picture may have lost the word that denies them."""
    language: Language = quote.language or asked[0]
    return Fault(
        problem="reversed",
        category="statement.altered",
        outcome="broken" if quote.confidence == 1 else "unsure",
        quote=quote,
        language=language,
        statement=rule.statement,
        suggestion=rule.wording.in_(language) if rule.wording else None,
        values={"in_language": register.in_language[language]},
    )


def _of(trigger: tuple[Quote, ...], language: Language | None) -> Quote:
    """The words that bring the duty, in the language that lacks the statement where they stand in it."""
    return next((quote for quote in trigger if quote.language == language), trigger[0])


def _unnamed(rule: StatementRule, facts: Facts, attempt: Quote) -> Texts | None:
    """The parts of the statement that the sentence of a failed try, and those beside it, do not name."""
    at, own = attempt.sentence, attempt.language
    told = {
        key
        for key in rule.parts
        for quote in facts.mentions.get(f"{rule.id}#part-{key}", ())
        if quote.passage == attempt.passage and (own is None or quote.language in (own, None))
        if at is None or quote.sentence is None or abs(quote.sentence - at) <= 1
    }
    lacking = [part.word for key, part in rule.parts.items() if key not in told]
    return Texts(**{each: ", ".join(word.in_(each) for word in lacking) for each in LANGUAGES}) if lacking else None


def _attempt(rule: StatementRule, facts: Facts, language: Language | None) -> Quote | None:
    """A failed try at the statement in a language (None: in any)."""
    portions = [intake.quote for intake in facts.intakes] if "intakes" in rule.shown_by else []
    for quote in (*facts.mentions.get(f"{rule.id}#attempts", ()), *portions):
        if language is None or quote.language in (language, None):
            return quote
    return None
