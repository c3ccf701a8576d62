"""The amount of each substance a day, with workings that can be redone by hand.

``value`` is None where the label leaves the sum open: the portion is not known, a number may have been misread, or it
contradicts itself. ``low`` and ``high`` differ from it only where the chemical form does.
"""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct, structs

from labellint.compounds import Share, share_of
from labellint.facts.basis import SEPARATOR
from labellint.facts.day import Day
from labellint.facts.disputes import readings
from labellint.facts.either import or_element
from labellint.facts.elements import references_of
from labellint.facts.records import Amount, Daily, Dispute, Intake, Product
from labellint.facts.scan import Scan
from labellint.facts.shares import ratios
from labellint.facts.shown import contradicted
from labellint.facts.sizes import find_serving, find_sizes
from labellint.facts.titles import against_title
from labellint.nutrients import agree, divided, name_of, name_of_form, nutrients
from labellint.quantity import Quantity, plain, rounded
from labellint.rulebook import Entry

_ONE = Decimal(1)
_ROUGH = Decimal("0.08")  #: how far a ratio of printed percentages may be from the number of times it stands for
_HALF = Decimal("0.5")
_ROUNDED = Decimal("0.04")  #: share by which two sums may be apart because they were rounded
_MORE = Decimal("1.1")  #: times what theory allows that an amount may be
_SAME = Decimal("0.01")  #: amounts that differ by less than this share are one amount


class Sum(Struct, frozen=True, kw_only=True):
    """One way to the amount a day: from one source, or from several added up."""

    value: Decimal | None
    low: Decimal
    high: Decimal
    workings: str
    amounts: tuple[Amount, ...]
    doubt: str | None = None
    slack: Decimal = Decimal(0)  #: by how much it may be off because printed amounts are rounded


def find_daily(
    amounts: tuple[Amount, ...],
    intakes: tuple[Intake, ...],
    product: Product,
    scan: Scan,
    dispute: Dispute | None = None,
) -> tuple[Daily, ...]:
    """The amount of each substance a day, in the unit of its reference intake. A topical product has none."""
    if product.kind == "topical":
        return ()
    substances = scan.entries["substance"]
    streams = [stream.pieces for stream in scan.streams]
    sizes, serving = find_sizes(streams, scan.entries["portion"]), find_serving(streams)
    held = frozenset(a.basis_unit for a in amounts if a.per == "unit" and a.basis_unit is not None)
    ways = [intakes, *readings(intakes, dispute)]
    days = [Day(way, sizes, serving, dispute, held) for way in ways]
    references = references_of(substances)
    told = ratios(amounts, references)
    amounts = _of_parts(_of_either(amounts, intakes))
    found = []
    for substance in sorted({amount.substance for amount in amounts}):
        mine = [a for a in amounts if a.substance == substance and a.counts != "additive"]
        if mine:
            unit = _unit(mine, substances[substance].value if substance in substances else None)
            daily = _of_all([_daily(substance, mine, day, scan.entries["compound"], unit, told) for day in days])
            daily = _against_percentage(daily, mine, days[0], references)
            found.append(against_title(daily, mine))
    return tuple(found)


def _of_parts(amounts: tuple[Amount, ...]) -> tuple[Amount, ...]:
    """The amounts without those of a wider thing by the name of two together: of "omega 3 fatty acids 330 mg, EPA 180
    mg, DHA 120 mg, EPA + DHA 300 mg" EPA and DHA are 300 mg."""
    own: dict[tuple[object, ...], Decimal] = {}
    for a in amounts:
        own.setdefault((a.place, a.per, a.units, a.basis_unit, a.quote.language, a.substance, a.unit), a.value)

    def together(a: Amount) -> Decimal | None:
        basis = (a.place, a.per, a.units, a.basis_unit, a.quote.language)
        parts = [own.get((*basis, part, a.unit)) for part in a.substance.split("-")]
        known = [part for part in parts if part is not None]
        return sum(known, Decimal(0)) if len(known) == len(parts) > 1 else None

    sums = [together(a) for a in amounts]
    exact = {a.substance for a, total in zip(amounts, sums, strict=True) if total is not None and a.value == total}
    return tuple(
        a
        for a, total in zip(amounts, sums, strict=True)
        if total is None or a.substance not in exact or a.value == total
    )


def _of_either(amounts: tuple[Amount, ...], intakes: tuple[Intake, ...]) -> tuple[Amount, ...]:
    """The amounts; those per capsule are in doubt where a day's capsules differ, and two amounts of one thing do, too,
    or others of the table are per one of these capsules."""
    if not any(SEPARATOR in (intake.unit or "") for intake in intakes):
        return amounts
    apart = {(intake.unit or "").split(SEPARATOR)[0] for intake in intakes if SEPARATOR in (intake.unit or "")}
    return tuple(
        structs.replace(a, doubt=a.doubt or "portion") if a.per == "unit" and a.basis_unit in apart else a
        for a in amounts
    )


def _of_all(ways: list[Daily]) -> Daily:
    """The amount a day where a label says its portion in ways that differ: from the lowest to the highest."""
    known = [each for each in ways if each.low is not None and each.high is not None]
    lows, highs = [each.low for each in known if each.low is not None], [each.high for each in known if each.high]
    first = ways[0]
    if not lows or not highs or _equal(min(lows), max(lows)):
        return first
    most = max(known, key=lambda each: each.high or 0)
    return structs.replace(most, value=None, low=min(lows), high=max(highs), doubt="portion")


def _against_percentage(daily: Daily, amounts: list[Amount], day: Day, references: dict[str, Quantity]) -> Daily:
    """The amount a day, left open where the percentages beside the amounts are those of another one."""
    if daily.value is None or daily.low is None or daily.high is None:
        return daily
    whole = [a for a in amounts if not a.part]
    factor = next((day.factor(a).value for a in whole if a.percent is not None), _ONE)
    ratio = contradicted(whole, factor, day.intakes, references)
    if ratio is None:
        return daily
    other = rounded(daily.value * ratio / factor)
    low, high = min(daily.low, other), max(daily.high, other)
    return structs.replace(daily, value=None, low=low, high=high, doubt="percentage")


def _daily(
    substance: str,
    amounts: list[Amount],
    day: Day,
    compounds: dict[str, Entry],
    unit: str,
    told: dict[int, Decimal],
) -> Daily:
    amounts = [a for a in amounts if _quantity(a, unit) is not None]
    sums = [s for s in (_place(group, unit, day, compounds, substance, told) for group in _places(amounts)) if s]
    sums = _with_products(_with_variants(sums, unit), day.products, unit)
    if any(_is_variant(s.amounts[0]) for s in sums) and any(a.per is None and not a.part for a in amounts):
        sums = [structs.replace(s, doubt=s.doubt or "portion") for s in sums]  # an amount of one of them was not told
    known = [s for s in sums if s.doubt is None]
    chosen = max(known or sums, key=lambda s: (s.high, s.low))
    finer = [s for s in known if _is_rounder(chosen, s) and not _is_rounder(s, s)]
    chosen = max(finer, key=lambda s: (s.high, s.low), default=chosen)
    printed = [s for s in known if _agree(s, chosen) and _is_printed(s, unit)]
    chosen = printed[0] if printed else chosen
    doubt = chosen.doubt
    low, high = chosen.low, chosen.high
    places = {a.place for a in chosen.amounts}
    if doubt is None and any(a.doubt == "number" and a.place in places for a in amounts):
        doubt = "number"  # what is misread beside the chosen amounts may be what counts
    if doubt is None and day.leaves_out(chosen.amounts[0], [s.amounts[0] for s in sums if not _agree(s, chosen)]):
        doubt = "portion"  # what is said of another product of the pack
    if doubt is None and len({s.amounts[0].basis_unit for s in known} & day.apart) > 1:
        doubt = "portion"  # of two products with directions of their own both may be taken, or either
    if doubt is None and _belies(chosen, amounts, unit):
        doubt = "portion"
    if any(not _agree(s, chosen) and not _is_rounder(s, chosen) for s in known):
        doubt, low = "differs", min(s.low for s in known)
    elif doubt is None and chosen.value is None:
        doubt = "form"
    bounded = chosen.doubt is None
    return Daily(
        substance=substance,
        value=chosen.value if doubt is None else None,
        unit=unit,
        low=low if bounded else None,
        high=high if bounded else None,
        workings=chosen.workings,
        quotes=tuple(a.quote for a in chosen.amounts),
        doubt=doubt,
    )


def _belies(chosen: Sum, amounts: list[Amount], unit: str) -> bool:
    """Whether an amount of the element that was told per nothing is more than what the compounds come to in a day."""
    if any(a.counts == "element" for a in chosen.amounts):
        return False
    loose = [_in(a, unit) for a in amounts if a.counts == "element" and a.per is None and not a.part]
    return any(value > chosen.high * _MORE for value in loose)


def _with_variants(sums: list[Sum], unit: str) -> list[Sum]:
    """The sums, with those of units that one table tells apart ("day capsule", "night capsule") added up."""
    found = [s for s in sums if not _is_variant(s.amounts[0])]
    tables: dict[int, list[Sum]] = {}
    for each in sums:
        if each not in found:
            tables.setdefault(each.amounts[0].place, []).append(each)
    alone = [parts[0] for parts in tables.values() if len(parts) == 1]
    if len(alone) == len(tables) > 1:
        first = {s.amounts[0].basis_unit: s for s in reversed(alone)}  # another language says each of them again
        if len(first) > 1 and all(_agree(s, first[s.amounts[0].basis_unit]) for s in alone):
            return [*found, _added([s for s in alone if first[s.amounts[0].basis_unit] is s], unit)]
    return found + [parts[0] if len(parts) == 1 else _added(parts, unit) for parts in tables.values()]


def _with_products(sums: list[Sum], products: frozenset[str], unit: str) -> list[Sum]:
    """The sums, with those of several products that are all taken on one day added up."""
    own: dict[str, list[Sum]] = {}
    for each in sums:
        told = each.amounts[0].basis_unit
        if told in products and each.amounts[0].per == "unit":
            own.setdefault(told or "", []).append(each)
    if len(own) < 2 or not all(_agree(s, mine[0]) for mine in own.values() for s in mine):
        return sums
    parts = [mine[0] for _, mine in sorted(own.items())]
    return [s for s in sums if all(s not in mine for mine in own.values())] + [_added(parts, unit)]


def _is_printed(sum_: Sum, unit: str) -> bool:
    """Whether the label itself prints the amount a day, so that nothing was multiplied that had been rounded."""
    return len(sum_.amounts) == 1 and sum_.value == _in(sum_.amounts[0], unit)


def _is_variant(amount: Amount) -> bool:
    return SEPARATOR in (amount.basis_unit or "")


def _added(parts: list[Sum], unit: str) -> Sum:
    values = [s.value for s in parts if s.value is not None]
    value = sum(values, Decimal(0)) if len(values) == len(parts) else None
    low, high = sum((s.low for s in parts), Decimal(0)), sum((s.high for s in parts), Decimal(0))
    named = name_of(parts[0].amounts[0].substance).en
    total = plain(value) if value is not None and low == high else f"{plain(low)} to {plain(high)}"
    return Sum(
        value=value,
        low=low,
        high=high,
        workings=" + ".join(s.workings.split(" = ")[0] for s in parts) + f" = {total} {unit} {named} a day",
        amounts=tuple(amount for s in parts for amount in s.amounts),
        doubt=next((s.doubt for s in parts if s.doubt is not None), None),
    )


def _unit(amounts: list[Amount], reference: str | None) -> str:
    """The unit of the reference intake, or else the one that most of the amounts are printed in; ties by order."""
    if reference is not None and any(_quantity(a, reference.split()[1]) for a in amounts):
        return reference.split()[1]
    units = [a.unit for a in amounts if a.counts == "element"] or [a.unit for a in amounts]
    return max(units, key=lambda u: (units.count(u), -units.index(u)))


def _places(amounts: list[Amount]) -> list[list[Amount]]:
    """Amounts that may be added up: those of one panel with one basis. What has no basis comes by itself."""
    groups: dict[tuple[object, ...], list[Amount]] = {}
    for amount in amounts:
        key = (amount.place, amount.per, amount.units, amount.basis_unit)
        groups.setdefault(key, []).append(amount)
    based = [own for group in groups.values() if group[0].per is not None for own in _by_language(group)]
    based = [g for g in based if any(_counts(a) for a in g)] or based
    elemental = [g for g in based if any(a.counts == "element" and not a.part for a in g)]
    elemental = elemental or [g for g in based if any(a.counts == "element" for a in g)]
    if elemental:
        return elemental
    loose = [group for group in groups.values() if group[0].per is None]
    if based and not any(a.counts == "element" for g in loose for a in g):
        return based
    return based + loose


def _by_language(group: list[Amount]) -> list[list[Amount]]:
    """The amounts of each language apart, where each says the same numbers: a translation adds nothing, even where it
    names another form."""
    own: dict[str | None, list[Amount]] = {}
    for amount in group:
        own.setdefault(amount.quote.language, []).append(amount)
    same = len({tuple(sorted((a.value, a.unit) for a in each)) for each in own.values()}) == 1
    return list(own.values()) if None not in own and len(own) > 1 and same else [group]


def _counts(amount: Amount) -> bool:
    return not amount.part


def _place(
    group: list[Amount],
    unit: str,
    day: Day,
    compounds: dict[str, Entry],
    substance: str,
    told: dict[int, Decimal],
) -> Sum | None:
    """The amount a day from the amounts of one panel and basis."""
    sources = _sources(group, unit, compounds)
    if not sources:
        return None
    factor, words, doubt = day.factor(group[0])
    rare = day.most is not None and day.most.rare is not None and group[0].per != "day"
    when = "on a day of taking" if rare else "a day"
    ratio = told.get(group[0].place)
    if ratio is not None and abs(ratio - factor) > factor * _ROUGH:
        doubt = "portion"  # the percentages of the table say that its amounts are per something else
    low = high = total = Decimal(0)
    known = True
    parts, results = [], []
    for source in sources:
        quantity = _quantity(source, unit)
        assert quantity is not None
        share, share_words = _share(source, compounds)
        own = Quantity(source.value, source.unit)
        text = f"{divided(substance, own) if unit != own.unit == 'IU' else quantity} {_called(source, substance)}"
        if share is not None:
            text += f" x {share_words}"
        one = share or Share(_ONE, _ONE, _ONE)
        low += quantity.value * one.low
        high += quantity.value * one.high
        known = known and one.value is not None
        total += quantity.value * (one.value or 0)
        parts.append(text)
        if source.doubt is not None and doubt is None:
            doubt = source.doubt
        if source.again is not None and not agree(substance, own, source.again.quantity):
            doubt = doubt or "differs"
    if doubt is None and _contradict(group, sources, unit):
        doubt = "differs"
    value = rounded(total * factor) if known else None
    low, high = rounded(low * factor), rounded(high * factor)
    body = parts[0] if len(parts) == 1 else "(" + " + ".join(parts) + ")"
    result = f"{plain(value)} {unit}" if value is not None and low == high else f"{plain(low)} to {plain(high)} {unit}"
    if value is not None and low != high:
        result = f"{plain(value)} {unit} ({plain(low)} to {plain(high)} {unit})"
    results.append(f"{words}{body} = {result} {name_of(substance).en} {when}")
    slack = sum((_rounded_off(a, unit) for a in sources), Decimal(0)) * factor
    return Sum(value=value, low=low, high=high, workings=results[0], amounts=tuple(sources), doubt=doubt, slack=slack)


def _rounded_off(amount: Amount, unit: str) -> Decimal:
    """Half of the last printed digit: 0.46 mg may be 0.465."""
    digits = Decimal(amount.value.as_tuple().exponent)
    quantity = _quantity(structs.replace(amount, value=_HALF.scaleb(min(0, int(digits)))), unit)
    return quantity.value if quantity is not None else Decimal(0)


def _contradict(group: list[Amount], sources: list[Amount], unit: str) -> bool:
    """Whether two amounts of the same thing differ, and neither is a part of the other or their total."""
    if len(sources) != 1 or sources[0].counts != "element" or sources[0].of is not None:
        return False
    others = [a for a in group if a.counts == "element" and not a.part and a.of is None]
    others = [a for a in others if a.form is None or (a.percent is not None and sources[0].percent is None)]
    others = [a for a in others if not _equal(_in(a, unit), _in(sources[0], unit))]
    return sources[0].form is None and len(others) == 1


def _called(source: Amount, substance: str) -> str:
    if source.counts == "compound" and source.form is not None:
        name = name_of_form(source.form)
        told = name.en if name is not None else source.form
        return f"{name_of(substance).en} or {told}" if source.either else told
    return name_of(substance).en


def _sources(group: list[Amount], unit: str, compounds: dict[str, Entry]) -> list[Amount]:
    """What is added up: the elemental total, or the elements of compounds, or the compounds; nothing twice."""
    known: dict[tuple[object, ...], Amount] = {}
    for a in group:
        known.setdefault((a.value, a.unit, a.counts, a.form, a.part, a.of), a)
    distinct = list(known.values())
    whole = [a for a in distinct if a.counts == "element" and not a.part and a.of is None]
    named = [a for a in distinct if a.of == a.substance]
    if named:
        return named  # the element of a material that is named after it
    if whole:
        return _without_total(whole, unit)
    inside = [a for a in distinct if a.counts == "element" and a.of is not None]
    compound = [a for a in distinct if a.counts == "compound" and not a.part]
    if inside:
        covered = {a.of for a in inside}
        if len(inside) == 1 and _is_of_all(inside[0], compound, unit, compounds):
            return inside
        return inside + [a for a in compound if a.form not in covered]
    if compound:
        return compound
    parts = [a for a in distinct if a.counts == "element"]
    return parts or distinct


def _is_of_all(element: Amount, forms: list[Amount], unit: str, compounds: dict[str, Entry]) -> bool:
    """Whether an element is more than its own compound holds, so that it is that of all compounds before it."""
    own = [a for a in forms if a.form == element.of]
    held = sum((_in(a, unit) * (share.high if (share := _share(a, compounds)[0]) else _ONE) for a in own), Decimal(0))
    return len(forms) > len(own) and _in(element, unit) > held * _MORE


def _without_total(whole: list[Amount], unit: str) -> list[Amount]:
    """Elemental amounts without those that only repeat or break down another one."""
    values = [(_in(a, unit), a) for a in whole]
    highest = max(values, key=lambda v: v[0])
    rest = [a for a in whole if a is not highest[1]]
    if not rest:
        return whole
    formless = [a for a in whole if a.form is None]
    if len(formless) == 1 and _in(formless[0], unit) >= sum((_in(a, unit) for a in whole if a.form), Decimal(0)):
        return formless
    total = highest[1].form is None or len(rest) > 1
    if total and _equal(highest[0], sum((_in(a, unit) for a in rest), Decimal(0))):
        return [highest[1]]
    forms = {a.form for a in whole}
    if None in forms or len(forms) < len(whole):
        return [highest[1]]
    return whole


def _in(amount: Amount, unit: str) -> Decimal:
    quantity = _quantity(amount, unit)
    assert quantity is not None
    return quantity.value


def _quantity(amount: Amount, unit: str) -> Quantity | None:
    """An amount in a unit; international units are converted by the substance."""
    if amount.unit == "IU" and unit != "IU":
        nutrient = nutrients().get(amount.substance)
        mass = nutrient.mass(amount.value) if nutrient else None
        told = mass.to(unit) if mass else None
        return Quantity(rounded(told.value), unit) if told else None
    return Quantity(amount.value, amount.unit).to(unit)


def _share(source: Amount, compounds: dict[str, Entry]) -> tuple[Share | None, str]:
    """The share of the element in a compound, and how it is told."""
    if source.counts != "compound" or source.form is None:
        return None, ""
    if source.share is not None:
        return Share(source.share, source.share, source.share), plain(source.share)
    entry = compounds[source.form]
    share = share_of((entry.value or source.form).split())
    share = or_element(share) if source.either else share
    if share.exact:
        return share, plain(share.low)
    if share.value is None:
        return share, f"{plain(share.low)} to {plain(share.high)}"
    return share, f"{plain(share.value)} ({plain(share.low)} in commercial grades)"


def _agree(a: Sum, b: Sum) -> bool:
    """Whether two ways to the amount a day differ by no more than rounding."""
    apart = abs(a.high - b.high)
    return _equal(a.high, b.high) or apart <= min(a.slack + b.slack, max(a.high, b.high) * _ROUNDED)


def _is_rounder(a: Sum, chosen: Sum) -> bool:
    """Whether a sum is that of amounts per 100 g or ml, which are rounded more than what one unit holds."""
    hundred = all(amount.per in ("100g", "100ml") for amount in a.amounts)
    return hundred and abs(a.high - chosen.high) <= max(a.high, chosen.high) * _ROUNDED


def _equal(a: Decimal, b: Decimal) -> bool:
    return abs(a - b) <= max(abs(a), abs(b)) * _SAME
