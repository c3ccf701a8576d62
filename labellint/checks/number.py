"""Notification numbers: there or not, well formed, and in agreement with the ingredients; none on a skin product.

A rule judges the ways of failing it has messages for: missing (or ``foreign``, where another's stands in its
place), malformed, mismatch, misplaced; or, against a list of
notified products (``notified.py``): unlisted, other (name and company), other_name, other_company, other_categories.
"""

from __future__ import annotations

from labellint.checks.notified import check_notified
from labellint.facts import Facts, Number
from labellint.label import LANGUAGES, Language
from labellint.nutrients import name_of
from labellint.register import Register
from labellint.rulebook import Context, Market, NumberRule
from labellint.verdict import Fault, Texts

CATEGORIES = ("NUT", "PL", "AS")
_OR = Texts(en="/", nl="/", fr="/", de="/")
_OF_KIND = {"nutrient": "NUT", "plant": "PL", "other": "AS"}


def check_number(
    rule: NumberRule, facts: Facts, market: Market, register: Register, context: Context
) -> list[Fault] | None:
    """The faults of the numbers in reading order, each number once, or the one fault that there is none."""
    problems = rule.messages.keys()
    if "unlisted" in problems:
        return check_notified(rule, facts, context.notified) if context.notified is not None and facts.numbers else None
    faults: list[Fault] = []
    if not facts.numbers and "missing" in problems:
        unread = bool(facts.unread or facts.unreadable)
        other = next(iter(facts.foreign), None)
        faults.append(
            Fault(
                problem="foreign" if other is not None and "foreign" in problems else "missing",
                category="number.missing",
                outcome="unsure" if unread else "broken",
                quote=other,
            )
        )
    seen: set[tuple[object, ...]] = set()
    for number in facts.numbers:
        same = (number.categories, number.company, number.product, number.problem)
        if same in seen and number.company is not None:
            continue
        seen.add(same)
        if "misplaced" in problems:
            faults.append(Fault(problem="misplaced", category="number.misplaced", quote=number.quote))
        if number.problem is not None and "malformed" in problems:
            faults.append(_malformed(rule, number))
        elif "mismatch" in problems:
            faults += _mismatch(rule, number, facts, register)
    well_formed = {(n.categories, n.company, n.product) for n in facts.numbers if n.problem is None}
    if "several" in problems and len(well_formed) > 1:
        last = next(n for n in reversed(facts.numbers) if n.problem is None)
        faults.append(Fault(problem="several", category="number.mismatch", quote=last.quote))
    return faults


def _malformed(rule: NumberRule, number: Number) -> Fault:
    reason = rule.reasons.get(number.problem or "")
    return Fault(
        problem="malformed",
        category="number.malformed",
        outcome="unsure" if number.readings else "broken",
        quote=number.quote,
        suggestion=" | ".join(number.readings) or _suggested(number),
        values={"reason": reason} if reason else {"reason": ""},
    )


def _suggested(number: Number) -> str | None:
    """The number in its proper form, where all of it can be read."""
    if not number.categories or number.company is None or number.product is None:
        return None
    return f"{'/'.join(number.categories)} {number.company}/{number.product}"


def _mismatch(rule: NumberRule, number: Number, facts: Facts, register: Register) -> list[Fault]:
    """Categories that the ingredients ask for and the number lacks, or that it has and no ingredient asks for."""
    printed = set(number.categories)
    asked, allowed, because = _asked(facts, register, printed)
    if not asked:
        return []
    lacking = [each for each in CATEGORIES if each in asked and each not in printed]
    certain = bool(facts.lists) and not facts.unnamed  # an ingredient we do not know may ask for any category
    surplus = [each for each in CATEGORIES if certain and each in printed and each not in allowed]
    if not lacking and not surplus:
        return []
    wanted = [each for each in CATEGORIES if each in asked or (each in printed and each in allowed)]
    either = {each: _either(each, because) for each in wanted}
    or_ = rule.reasons.get("or", _OR)
    expected = {language: _expected(wanted, either, or_.in_(language)) for language in LANGUAGES}
    reasons = {language: _reason(wanted, either, because, or_.in_(language), language) for language in LANGUAGES}
    return [
        Fault(
            problem="mismatch",
            category="number.mismatch",
            quote=number.quote,
            values={
                "printed": "/".join(number.categories),
                "expected": Texts(**expected),
                "reason": Texts(**reasons),
            },
        )
    ]


Because = dict[str, list[tuple[str, tuple[str, ...]]]]  #: category -> the ingredients that ask for it, and all choices


def _either(category: str, because: Because) -> tuple[str, ...]:
    """The categories of which one will do, where all ingredients that ask for it may be notified in the same ones."""
    choices = {each for _, each in because.get(category, ())}
    return choices.pop() if len(choices) == 1 else (category,)


def _expected(wanted: list[str], either: dict[str, tuple[str, ...]], or_: str) -> str:
    parts = [f" {or_} ".join(either[each]) for each in wanted]
    return "/".join(f"({part})" if " " in part and len(parts) > 1 else part for part in parts)


def _reason(
    wanted: list[str], either: dict[str, tuple[str, ...]], because: Because, or_: str, language: Language
) -> str:
    """The ingredients that ask for each category, in a language."""
    told = []
    for each in wanted:
        names = [
            name_of(slug).in_(language)
            + (f" ({f' {or_} '.join(choices)})" if choices not in ((each,), either[each]) else "")
            for slug, choices in because.get(each, ())
        ]
        told += [f"{f' {or_} '.join(either[each])}: {', '.join(names)}"] if names else []
    return "; ".join(told)


def _asked(facts: Facts, register: Register, printed: set[str]) -> tuple[set[str], set[str], Because]:
    """The categories that ingredients ask for, those that they allow, and the ingredients of each.

    An ingredient that may be notified in one of several categories asks for the first, where none of them is printed.
    """
    special = register.notification_categories
    asked: set[str] = set()
    allowed: set[str] = set()
    because: Because = {}
    several: list[tuple[str, tuple[str, ...]]] = []
    for slug in facts.substances:
        kind = _OF_KIND.get(facts.kinds.get(slug, ""))
        choices = tuple(special.get(slug, (kind,) if kind else ()))
        allowed.update(each for each in choices if each != "-")
        if len(choices) == 1 and "-" not in choices:
            asked.add(choices[0])
            because.setdefault(choices[0], []).append((slug, choices))
        elif choices and "-" not in choices and printed.isdisjoint(choices):
            several.append((slug, choices))
    for slug, choices in several:  # what others ask for will do for these too
        category = next((each for each in choices if each in asked), choices[0])
        because.setdefault(category, []).append((slug, choices))
    asked.update(choices[0] for _, choices in several if asked.isdisjoint(choices))
    for form in facts.forms:
        allowed.update(special.get(form.id, ()))
    return asked, allowed, because
