"""What a declaration of amounts lacks: a percentage, the unit of the law, the amount of a row with nothing but its
percentage, a substance that the sales name or another language gives."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from labellint.facts import Amount, Facts
from labellint.label import LANGUAGES, Language, Quote
from labellint.nutrients import name_of, nutrients, references
from labellint.quantity import plain
from labellint.register import Register
from labellint.rulebook import StatementRule
from labellint.verdict import Fault, Texts, figures

_NOT_DAILY = frozenset({"100g", "100ml"})
_PERCENT = "reference-intake"  #: the statement that a percentage is


def without_percent(rule: StatementRule, facts: Facts) -> list[Fault]:
    """Vitamins and minerals without a percentage of their reference intake, on a label that gives it for others."""
    known = references()
    told = {amount.substance for amount in facts.amounts if amount.percent is not None}
    bare = {
        amount.substance: amount.quote
        for amount in reversed(facts.amounts)
        if amount.counts == "element" and amount.substance in known and amount.substance not in told
    }
    if not told:
        return []
    lacking = [_fault(rule, facts, "part", quote) for quote in reversed(bare.values())]
    old = facts.mentions.get(f"{rule.id}#attempts", ())[:1]
    return lacking or [_fault(rule, facts, "altered", quote) for quote in old]


def undeclared(rule: StatementRule, facts: Facts, accepted: Sequence[Language], register: Register) -> list[Fault]:
    """What the sales name or the title tells and no amount, and what one language declares in its table and another
    does not.

    Only tables under a heading of their own language are compared.
    """
    if not facts.amounts:
        return []
    declared = {amount.substance for amount in facts.amounts} | {row.substance for row in facts.bare}
    named = {
        each.substance: each.quote
        for each in reversed(facts.named)
        if (each.sold or each.titled) and each.substance in references() and each.substance not in declared
    }
    faults = [_fault(rule, facts, "named", quote, substance) for substance, quote in reversed(named.items())]
    faults += _others(rule, facts)
    faults += [_fault(rule, facts, "bare", row.quote, row.substance) for row in facts.bare]
    tables = _tables(rule, facts, accepted)
    faults += [*_units(rule, facts, tables), *_not_daily(rule, facts)]
    for language, rows in tables.items():
        others = [row for other, told in tables.items() if other != language for row in told]
        own = {row.substance for row in rows}
        lacking = {row.substance: row for row in others if row.substance not in own}
        told = {row.substance for row in rows if row.percent is not None}
        bare = {
            row.substance: row
            for row in others
            if row.substance in references() and row.percent is not None and row.substance in own - told
        }
        faults += [
            _fault(rule, facts, "part", row.quote, substance, language=language, register=register)
            for substance, row in lacking.items()
        ]
        if bare:  # one for all: they are lost together
            fault = _fault(
                rule, facts, "percent", next(iter(bare.values())).quote, *bare, language=language, register=register
            )
            faults.append(structs.replace(fault, statement=_PERCENT))
    return faults


def _others(rule: StatementRule, facts: Facts) -> list[Fault]:
    """The substances of the sales name that are no nutrients, where they are listed and only nutrients have amounts."""
    amounts = [amount for amount in facts.amounts if not amount.titled]
    if any(amount.substance not in references() for amount in amounts) or facts.mentions.get(f"{rule.id}#living"):
        return []
    sold = {each.substance: each.quote for each in reversed(facts.named) if each.sold}
    listed = {substance for each in facts.lists for substance in each.substances}
    return [
        _fault(rule, facts, "other", quote, substance)
        for substance, quote in reversed(sold.items())
        if substance in listed and facts.kinds.get(substance) == "other"
    ]


def _units(rule: StatementRule, facts: Facts, tables: dict[Language, list[Amount]]) -> list[Fault]:
    """Vitamins and minerals whose amount stands nowhere in the unit of the law, or not in the table of a language;
    unsure where a picture was read."""
    told: dict[str, list[Amount]] = {}
    for amount in facts.amounts:
        if amount.counts == "element" and not amount.part and amount.per not in _NOT_DAILY:
            told.setdefault(amount.substance, []).append(amount)
    faults = []
    for substance, amounts in told.items():
        nutrient = nutrients().get(substance)
        if nutrient is None or not nutrient.units:
            continue
        lawful = [amount for amount in amounts if amount.unit in nutrient.units]
        spoken = {amount.quote.language for amount in lawful}
        others = [a for language, rows in tables.items() if language not in spoken for a in rows if a in amounts]
        if lawful and (None in spoken or not others):
            continue
        first = others[0] if lawful else amounts[0]
        fault = _fault(rule, facts, "unit", first.quote, substance)
        values = {**fault.values, "unit": first.unit, "expected": nutrient.units[0]}
        faults.append(structs.replace(fault, values=values, category="statement.altered"))
    return faults


def _not_daily(rule: StatementRule, facts: Facts) -> list[Fault]:
    """The first amount, where all are per fewer units than everybody takes a day (per tablet, of two tablets a day), or
    than the most that is recommended."""
    days = {(i.unit, i.units_low * i.times_low) for i in facts.intakes if i.audience is None and i.doubt is None}
    told = [a for a in facts.amounts if a.counts == "element" and not a.part and a.per not in _NOT_DAILY]
    if len(days) != 1 or not told or any(a.per != "unit" or a.doubt is not None for a in told):
        return []
    ((unit, units),) = days
    most = max(i.units_high * i.times_high for i in facts.intakes if i.audience is None and i.doubt is None)
    if any(a.basis_unit != unit or a.units >= most for a in told):
        return []
    below = all(a.units < units for a in told)  # else that of the least that is recommended: "1 to 2 tablets a day"
    fault = _fault(rule, facts, "daily" if below else "range", told[0].quote)
    return [
        structs.replace(
            fault, values={"units": figures(plain(told[0].units)), "daily": figures(plain(units if below else most))}
        )
    ]


def _tables(rule: StatementRule, facts: Facts, accepted: Sequence[Language]) -> dict[Language, list[Amount]]:
    """The amounts of each language that has a table of its own; none where a heading speaks several languages."""
    heads: dict[int | None, set[Language | None]] = {}
    for heading in facts.mentions.get(f"{rule.id}#phrases", ()):
        heads.setdefault(heading.panel, set()).add(heading.language)
    found: dict[Language, list[Amount]] = {}
    for amount in facts.amounts:
        told = heads.get(amount.quote.panel, set())
        language = amount.quote.language or next(iter(told), None)  # the few words of a row may tell no language
        if language is None or language not in accepted or amount.counts == "additive" or amount.per in _NOT_DAILY:
            continue
        if told == {language}:
            found.setdefault(language, []).append(amount)
    return found


def _fault(
    rule: StatementRule,
    facts: Facts,
    problem: str,
    quote: Quote,
    *substances: str,
    language: Language | None = None,
    register: Register | None = None,
) -> Fault:
    names = [name_of(substance) for substance in substances or ("",)]
    joined = Texts(**{each: ", ".join(name.in_(each) for name in names) for each in LANGUAGES})
    values: dict[str, str | Texts] = {"substance": joined}
    unclear = facts.unread or facts.unreadable or (quote.confidence < 1 and problem != "altered")
    if language is not None and register is not None:
        values["in_language"] = register.in_language[language]
    return Fault(
        problem=problem,
        category="dose.missing" if problem in ("named", "bare", "other") else rule.category,
        outcome="unsure" if unclear else "broken",
        quote=quote,
        language=language,
        statement=rule.statement if language else None,
        values=values,
    )
