"""Amounts that must agree: with the percentage beside them, with the other columns, and with the other languages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import groupby, pairwise

from msgspec import structs

from labellint.facts import Amount, Facts, Intake
from labellint.label import LANGUAGES, Language
from labellint.nutrients import agree, divided, name_of, nutrients, references
from labellint.quantity import Quantity, parse_quantity, plain, rounded
from labellint.rulebook import AgreementRule
from labellint.verdict import Fault, Texts, figures

_ROUNDED = Decimal(1)  #: percentage points that a printed percentage may be off by rounding
_SAME = Decimal("0.02")  #: amounts that differ by less than this share agree
_PLACES = Decimal("0.1")


def check_sums(rule: AgreementRule, facts: Facts) -> list[Fault] | None:
    """One fault for each amount that contradicts another. None: there is nothing to compare."""
    elements = [each for each in facts.amounts if each.counts == "element"]
    if rule.between == "shares":
        return _shares(rule, [each for each in elements if each.doubt in (None, "number")])
    amounts = [each for each in elements if each.doubt is None]
    if rule.between == "activities":
        return _activities(rule, elements)
    if rule.between == "fronts":
        return _fronts(rule, amounts, facts)
    if rule.between == "columns":
        return _columns(rule, amounts)
    return _doses(rule, _told(amounts, facts.languages), facts.intakes)


def _shares(rule: AgreementRule, amounts: list[Amount]) -> list[Fault] | None:
    """Declared percentages of the reference intake that are not those of the amount beside them; unsure where either
    may have been misread."""
    shown = [a for a in amounts if a.percent is not None and _percent(a, references().get(a.substance)) is not None]
    if not shown:
        return None
    faults = []
    for amount in shown:
        reference = references()[amount.substance]
        row = [a for a in amounts if a.place == amount.place and a.substance == amount.substance]
        if any(_fits(amount.percent, _percent(a, reference)) for a in row):
            continue
        percent = _percent(amount, reference)
        assert percent is not None
        shown_percent = plain(percent.quantize(_PLACES, ROUND_HALF_UP))
        own = divided(amount.substance, _own(amount))
        faults.append(
            Fault(
                problem="found",
                category=rule.category,
                outcome="broken" if amount.doubt is None else "unsure",
                quote=amount.percent_quote or amount.quote,
                workings=f"{_factor(amount)}{own} / {reference} = {shown_percent} %",
                suggestion=f"{plain(percent.quantize(Decimal(1), ROUND_HALF_UP))} %",
                values={
                    "substance": name_of(amount.substance),
                    "amount": figures(f"{plain(amount.value)} {amount.unit}"),
                    "reference": figures(str(reference)),
                    "percent": figures(shown_percent),
                    "other": _other(rule, amount),
                },
            )
        )
    return faults


def _activities(rule: AgreementRule, amounts: list[Amount]) -> list[Fault] | None:
    """Amounts that are printed in international units and by weight, where the two are not the same."""
    shown = [(a, a.again) for a in amounts if a.again is not None and nutrients()[a.substance].iu is not None]
    faults = []
    for amount, again in shown:
        own, other = _own(amount), again.quantity
        if agree(amount.substance, own, other):
            continue
        activity, printed = (own, other) if own.unit == "IU" else (other, own)
        mass = nutrients()[amount.substance].mass(activity.value)
        assert mass is not None
        weight = f"{plain(rounded(mass.value))} {mass.unit}"
        faults.append(
            Fault(
                problem="found",
                category=rule.category,
                outcome="unsure" if amount.doubt == "number" or again.quote.confidence < 1 else "broken",
                quote=again.quote,
                workings=f"{divided(amount.substance, activity)} = {weight}",
                values={
                    "substance": name_of(amount.substance),
                    "amount": figures(str(activity)),
                    "expected": figures(weight),
                    "there": figures(str(printed)),
                },
            )
        )
    return faults if shown else None


def _factor(amount: Amount) -> str:
    """How many times the amount the percentage is of, where its column is per more units."""
    if amount.percent_units in (None, amount.units):
        return ""
    assert amount.percent_units is not None
    return f"{plain(amount.percent_units)} / {plain(amount.units)} x "


def _other(rule: AgreementRule, amount: Amount) -> str | Texts:
    """Which other reference the percentage follows, where it follows one."""
    for stated in rule.references.get(amount.substance, ()):
        if rule.used is not None and _rounds(_percent(amount, parse_quantity(stated)), amount.percent):
            return Texts(**{language: rule.used.in_(language).replace("{used}", stated) for language in LANGUAGES})
    return ""


def _percent(amount: Amount, reference: Quantity | None) -> Decimal | None:
    quantity = _weighed(amount).to(reference.unit) if reference else None
    units = (amount.percent_units or amount.units) / amount.units
    return quantity.value * units / reference.value * 100 if quantity and reference else None


def _fits(printed: Decimal | None, computed: Decimal | None) -> bool:
    if printed is None or computed is None:
        return False
    return abs(printed - computed) <= max(_ROUNDED, computed * Decimal("0.015"))


def _rounds(computed: Decimal | None, printed: Decimal | None) -> bool:
    """Whether a percentage as printed is the one computed, rounded to as many places."""
    if printed is None or computed is None:
        return False
    return computed.quantize(printed, ROUND_HALF_UP) == printed


def _columns(rule: AgreementRule, amounts: list[Amount]) -> list[Fault] | None:
    """Columns of one row for different numbers of units: twice the units is twice the amount. Where all rows of a
    picture are wrong by the same factor, it is the number of units that may have been misread."""
    compared: dict[int, list[tuple[Decimal, Fault | None]]] = {}
    for row in _rows(amounts):
        counted = [a for a in row if a.basis_unit is not None and a.per in ("unit", "day", "100g", "100ml")]
        for first, other in pairwise(counted):
            a, b = _one(first), _one(other)
            if first.basis_unit != other.basis_unit or a is None or b is None or first.units == other.units:
                continue
            fault = None if _equal(a, b) else _unequal(rule, first, other)
            compared.setdefault(first.place, []).append((b / a if a else Decimal(0), fault))
    faults: list[Fault] = []
    for rows in compared.values():
        alike = len(rows) > 1 and all(_equal(rows[0][0], factor) for factor, _ in rows)
        found = [fault for _, fault in rows if fault is not None]
        faults += [structs.replace(f, outcome="unsure") if alike and _is_pictured(f) else f for f in found]
    return faults if compared else None


def _is_pictured(fault: Fault) -> bool:
    return fault.quote is not None and fault.quote.confidence < 1


def _unequal(rule: AgreementRule, first: Amount, other: Amount) -> Fault:
    expected = first.value * other.units / first.units
    return Fault(
        problem="found",
        category=rule.category,
        quote=other.quote,
        workings=f"{plain(other.units)} / {plain(first.units)} x {plain(first.value)} {first.unit}"
        f" = {plain(expected)} {first.unit}",
        values={
            "substance": name_of(first.substance),
            "amount": figures(f"{plain(other.value)} {other.unit}"),
            "expected": figures(f"{plain(expected)} {first.unit}"),
        },
    )


def _rows(amounts: list[Amount]) -> Iterable[list[Amount]]:
    keyed = sorted(amounts, key=lambda a: (a.place, a.substance, a.form or "", a.part))
    for _, row in groupby(keyed, key=lambda a: (a.place, a.substance, a.form, a.part)):
        yield list(row)


def _fronts(rule: AgreementRule, amounts: list[Amount], facts: Facts) -> list[Fault] | None:
    """Amounts of the words that sell the product that are neither those declared nor those of a day or of one unit."""
    faults: list[Fault] = []
    compared = False
    selling = {front.quote for front in facts.fronts if front.per is not None}
    for front in facts.fronts:
        quantity = Quantity(front.value, front.unit).to("µg")
        per = {front.per} if front.per else {a.per for a in amounts} - {None}
        rows = (a for a in amounts if a.substance == front.substance and a.quote not in selling)
        declared = [a for a in rows if a.per in per and _one(a)]
        if front.counts != "element" or front.form or front.doubt or quantity is None or not declared:
            continue
        compared = True
        known = [value for a in declared for value in (_one(a), (_one(a) or 0) * a.units)]
        known += [_micrograms(each.value, each.unit) for each in facts.daily if each.substance == front.substance]
        if not any(value is not None and _equal(quantity.value, value) for value in known):
            values: dict[str, str | Texts] = {"substance": name_of(front.substance), "there": declared[0].quote.text}
            faults.append(Fault(problem="found", category=rule.category, quote=front.quote, values=values))
    return faults if compared else None


def _micrograms(value: Decimal | None, unit: str) -> Decimal | None:
    quantity = Quantity(value, unit).to("µg") if value is not None else None
    return quantity.value if quantity else None


def _told(amounts: list[Amount], languages: Sequence[Language]) -> list[Amount]:
    """The amounts with those of a table whose few words tell no language in the only one that has none yet."""
    having = {amount.quote.language for amount in amounts if not amount.titled}
    lacking = [language for language in languages if language not in having]
    if len(lacking) != 1 or len(having - {None}) == 0:
        return amounts
    return [
        structs.replace(amount, quote=structs.replace(amount.quote, language=lacking[0]))
        if amount.quote.language is None and not amount.titled
        else amount
        for amount in amounts
    ]


def _doses(rule: AgreementRule, amounts: list[Amount], intakes: Sequence[Intake]) -> list[Fault] | None:
    """The amount of a substance in each language; the language that says otherwise is told. Amounts per other units
    ("per lozenge", "per tablet") are compared by the day, as each language recommends it."""
    faults: list[Fault] = []
    compared = False
    for substance in sorted({a.substance for a in amounts}):
        said: dict[str, list[Amount]] = {}
        for amount in amounts:
            language = amount.quote.language
            if amount.substance != substance or amount.part or amount.titled or language is None:
                continue
            if "/" in amount.quote.text:  # "Kurkuma / Curcuma 400 mg" is said in both
                continue
            said.setdefault(language, []).append(amount)
        languages = [language for language in LANGUAGES if language in said]
        for language in languages[1:]:
            first, other = said[languages[0]][0], said[language][0]
            told = first.whole is not None and other.whole is not None  # each in a sentence of its own
            told = told or (first.form, first.of, other.form, other.of) == (None,) * 4  # the same row in each language
            if (first.place == other.place and not told) or (first.per is None) != (other.per is None):
                continue
            if (first.per, first.basis_unit) == (other.per, other.basis_unit):
                a, b = _one(first), _one(other)
            else:
                a, b = _a_day(first, intakes), _a_day(other, intakes)
            if a is None or b is None:
                continue
            compared = True
            alike = _measure(first) == _measure(other)
            if alike:
                odd = _odd(first, said[languages[0]], said[language]), _odd(other, said[language], said[languages[0]])
                if odd == (None, None):  # told in another order: "bitartrate 610 mg, of which choline 250 mg"
                    continue
                first, other = (odd[0], odd[1]) if odd[0] and odd[1] else (first, other)
            if not (_prints_alike(first.value, other.value) if alike else _equal(a, b)):
                faults.append(
                    Fault(
                        problem="found",
                        category=rule.category,
                        quote=other.quote,
                        values={"substance": name_of(substance), "here": other.quote.text, "there": first.quote.text},
                    )
                )
    return faults if compared else None


def _a_day(amount: Amount, intakes: Sequence[Intake]) -> Decimal | None:
    """The amount a day, in µg, as the amount's own language says it; None where it says no single one."""
    quantity = _mass(amount)
    if quantity is None or amount.per == "day":
        return quantity.value if quantity else None
    own = [i for i in intakes if i.quote.language == amount.quote.language and i.audience is None]
    counts = {count for i in own for count in (i.units_low * i.times_low, i.units_high * i.times_high)}
    if amount.per != "unit" or len(counts) != 1 or any(i.doubt or i.unit != amount.basis_unit for i in own):
        return None
    return quantity.value * counts.pop() / amount.units


def _one(amount: Amount) -> Decimal | None:
    """The amount in one unit, in µg; None where it is not a mass."""
    quantity = _mass(amount)
    return quantity.value / amount.units if quantity and amount.units else None


def _mass(amount: Amount) -> Quantity | None:
    """An amount in µg."""
    return _weighed(amount).to("µg")


def _weighed(amount: Amount) -> Quantity:
    """An amount, by weight; international units only of a substance that the law measures in µg, whatever its form."""
    nutrient = nutrients().get(amount.substance)
    told = nutrient.mass(amount.value) if nutrient is not None and "µg" in nutrient.units else None
    return Quantity(rounded(told.value), told.unit) if amount.unit == "IU" and told else _own(amount)


def _own(amount: Amount) -> Quantity:
    return Quantity(amount.value, amount.unit)


def _measure(amount: Amount) -> tuple[object, ...]:
    """What makes two amounts of one substance to be printed with the same number."""
    return amount.per, amount.basis_unit, amount.units, amount.unit


def _odd(like: Amount, own: Sequence[Amount], others: Sequence[Amount]) -> Amount | None:
    """The first amount of a language, in the measure of one, that another language does not print."""
    return next((one for one in own if _measure(one) == _measure(like) and not _is_among(one, others)), None)


def _is_among(amount: Amount, others: Sequence[Amount]) -> bool:
    return any(_measure(amount) == _measure(one) and _prints_alike(amount.value, one.value) for one in others)


def _prints_alike(a: Decimal, b: Decimal) -> bool:
    """Whether two values in one unit are the same, but for one that is rounded more ("56 mg", "56.25 mg")."""
    return _rounds(a, b) or _rounds(b, a)


def _equal(a: Decimal, b: Decimal) -> bool:
    return abs(a - b) <= max(a, b) * _SAME
