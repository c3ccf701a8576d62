"""How often an amount is taken in a day: what its column or sentence is per, against the highest portion."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from msgspec import structs

from labellint.facts.basis import DAYPARTS, SEPARATOR
from labellint.facts.packs import EACH
from labellint.facts.products import MEASURES, SOLD
from labellint.facts.records import Amount, Dispute, Intake
from labellint.facts.sizes import Size
from labellint.quantity import Quantity, plain, rounded

_ONE = Decimal(1)
_ALIKE = frozenset({"tablet", "capsule", "lozenge", "gummy", "piece", "unit"})  #: names that labels use for one another
_MANY = Decimal(20)  #: tablets or capsules a day that no label recommends beside ...
_TIMES_MORE = 5  #: ... a portion that is so much smaller
_PACK = Decimal(10)  #: units that an amount may be of by mistake, where a portion is so much smaller: "30 sticks"
_POURED = frozenset({"drop", "spray", "ml", "g"})  #: units of which a portion may have many
_SOLD = frozenset({"ampoule", "bottle", "sachet", "stick"})  #: units that each are a pack of their own
_EVERYBODY = (None, "adults", "athletes", "pregnant")


class Factor(NamedTuple):
    """What an amount is multiplied by to make a day, how that is told, and why it is in doubt."""

    value: Decimal = _ONE
    words: str = ""
    doubt: str | None = None


UNKNOWN = Factor(doubt="portion")


class Day:
    """The portions of a label and the sizes of its units of intake."""

    def __init__(
        self,
        intakes: tuple[Intake, ...],
        sizes: dict[str, Size],
        serving: tuple[Decimal, str] | None = None,
        dispute: Dispute | None = None,
        held: frozenset[str] = frozenset(),
    ) -> None:
        self.several = len(held & SOLD) > 1  #: amounts are told for units of several products
        self.sizes = sizes
        self.intakes = intakes = self._measured_together(intakes)
        intakes = _together(intakes)
        self.most = None if any(i.doubt for i in intakes if i.audience in _EVERYBODY) else highest(intakes)
        if self.most is not None and (self.most.doubt or _is_too_many(self.most)):
            self.most = None
        self.products = _products(intakes)  #: units of several products of which each is taken on one day
        self.apart = _apart(intakes)  #: units of which each has a direction of its own
        self.serving = serving  #: how many units of intake a portion is, where the label says so
        self.dispute = dispute  #: between the directions and the portion that amounts are declared for

    def factor(self, amount: Amount) -> Factor:
        """For one amount, by what it is per."""
        most = self.most
        if amount.basis_unit is not None and not is_of_daypart(amount.basis_unit) and SEPARATOR in amount.basis_unit:
            most = highest(tuple(intake for intake in self.intakes if intake.unit == amount.basis_unit))
            return UNKNOWN if most is None or most.doubt else _share(most.units_high * most.times_high, amount.units)
        if amount.per == "day":
            return self._of_day(amount)
        if is_of_daypart(amount.basis_unit):
            return Factor()  # what is taken at one time of the day
        if most is None:
            return UNKNOWN
        own = tuple(i for i in self.intakes if i.unit == amount.basis_unit and i.audience in _EVERYBODY)
        if amount.basis_unit is not None and most.unit not in (None, amount.basis_unit) and own:
            mine = highest(own) or most  # of two products in one pack
            if mine.doubt is not None or (alike(most.unit, amount.basis_unit) and _is_range(most, mine)):
                return UNKNOWN
            most = mine
        units = most.units_high * most.times_high
        if amount.per is None:
            return Factor() if units == _ONE else UNKNOWN
        if amount.per == "portion":
            if most.unit == "serving" and amount.basis_unit is not None:
                return _times(units)  # "per portion (2 caps)"
            if most.unit == "serving":
                return _times(units / amount.units)
            if amount.basis_unit is None and self.serving is not None and alike(most.unit, self.serving[1]):
                return _share(units, amount.units * self.serving[0])
            if amount.basis_unit is None and most.unit in ("g", "ml") and "serving" in self.sizes:
                return self._by_size(units, most.unit, structs.replace(amount, basis_unit="serving"))
            if amount.basis_unit is None:
                return _times(most.times_high) if _ONE in (most.times_high, most.units_high) else UNKNOWN
        if amount.basis_unit is None:
            return UNKNOWN
        if most.unit == "serving" and self.serving is not None and alike(self.serving[1], amount.basis_unit):
            return _share(units * self.serving[0], amount.units)
        if most.unit is None and most.units_high < amount.units:
            return UNKNOWN  # "once a day", of which 2 tablets may be taken
        if most.unit is None and amount.basis_unit in ("g", "ml"):
            return UNKNOWN  # "take 2", of what is told by weight
        if alike(most.unit, amount.basis_unit):
            if most.unit is None and self.several:
                return UNKNOWN  # "take 2 a day", of tablets and sachets in one pack
            packed = amount.units >= _PACK and amount.units >= _TIMES_MORE * units
            poured = most.unit if most.unit in ("g", "ml") else ""
            return _share(units, amount.units, poured) if not packed or poured else UNKNOWN
        return self._by_size(units, most.unit, amount)

    def leaves_out(self, chosen: Amount, others: list[Amount]) -> bool:
        """Whether others are of a product of the pack that no direction takes: "the sachets first, then 2 tablets"."""
        taken = {intake.unit for intake in self.intakes}
        if chosen.per != "unit" or chosen.basis_unit not in SOLD or chosen.basis_unit not in taken:
            return False
        untaken = {a.basis_unit for a in others if a.per == "unit" and not a.part} & SOLD - taken
        return any(not alike(unit, chosen.basis_unit) for unit in untaken)

    def _measured_together(self, intakes: tuple[Intake, ...]) -> tuple[Intake, ...]:
        """The portions, with measures that are taken together as one: "1 tablespoon and 1 teaspoon" are 20 ml."""
        found: list[Intake] = []
        for intake in intakes:
            last = found[-1] if found else None
            if last is None or not _is_with(intake, last):
                found.append(intake)
                continue
            both = [self._measure(i.units_high * i.times_high, i.unit) for i in (last, intake)]
            low = [self._measure(i.units_low * i.times_low, i.unit) for i in (last, intake)]
            known = [q for q in both if q is not None]
            least = [q.value for q in low if q is not None]
            if len({q.unit for q in known}) != 1 or len(known) < 2:
                found[-1] = structs.replace(last, doubt="portion")
                continue
            found[-1] = structs.replace(
                last,
                units_low=sum(least, Decimal(0)),
                units_high=sum((q.value for q in known), Decimal(0)),
                times_low=_ONE,
                times_high=_ONE,
                unit=known[0].unit,
            )
        return tuple(found)

    def _of_day(self, amount: Amount) -> Factor:
        """An amount a day that speaks of fewer units than the highest portion has."""
        most, dispute = self.most, self.dispute
        if dispute is not None and amount.basis_unit is None and dispute.portion.unit in ("g", "ml"):
            taken = most.units_high * most.times_high if most is not None else dispute.units
            return _share(taken, dispute.portion.units, dispute.portion.unit)
        if most is None or amount.basis_unit is None or not alike(most.unit, amount.basis_unit):
            return Factor()
        high = most.units_high * most.times_high
        if amount.units < high or (dispute is not None and amount.units != high):
            return _share(high, amount.units)
        others = [i for i in self.intakes if i.audience not in _EVERYBODY and most.audience in _EVERYBODY]
        if any(i.units_high * i.times_high == amount.units for i in others) and amount.units != high:
            return _share(high, amount.units)  # a column for children: "Child: 1 tablet/day", "Adult: 2 tablets/day"
        return Factor()

    def _by_size(self, units: Decimal, unit: str | None, amount: Amount) -> Factor:
        """Units that differ, brought to grams or millilitres: "1 scoop (3 g) a day" against "per 100 g"."""
        taken = self._measure(units, unit)
        held = self._measure(amount.units, amount.basis_unit)
        if taken is None or held is None or taken.unit != held.unit or not held.value:
            return UNKNOWN
        return _share(rounded(taken.value), rounded(held.value), taken.unit)

    def _measure(self, units: Decimal, unit: str | None) -> Quantity | None:
        if unit in ("g", "ml"):
            return Quantity(units, unit)
        if unit == "serving" and unit not in self.sizes and self.serving is not None:
            units, unit = units * self.serving[0], self.serving[1]
        size = self.sizes.get(unit or "") or (self.sizes.get(EACH) if unit in _SOLD else None)
        return Quantity(units * size.quantity.value, size.quantity.unit) if size else None


def _times(factor: Decimal) -> Factor:
    return Factor(factor, "" if factor == _ONE else f"{plain(rounded(factor))} x ")


def _share(taken: Decimal, held: Decimal, unit: str = "") -> Factor:
    """``taken`` units of which ``held`` hold the amount."""
    if held == _ONE or taken == held:
        return _times(taken / held)
    unit = f" {unit}" if unit else ""
    return Factor(taken / held, f"{plain(taken)}{unit} / {plain(held)}{unit} x ")


def alike(taken: str | None, basis: str) -> bool:
    """Whether a portion's unit is what the amount is per; "take 2" says nothing against it."""
    return taken is None or taken == basis or {taken, basis} <= _ALIKE


def is_of_daypart(unit: str | None) -> bool:
    """Whether a column is that of a time of the day: "Morning (2 tablets)"."""
    return unit is not None and unit.rpartition(SEPARATOR)[2] in DAYPARTS and SEPARATOR in unit


def highest(intakes: tuple[Intake, ...]) -> Intake | None:
    """The highest portion that is for adults or everybody; where there is none, the highest."""
    general = [intake for intake in intakes if intake.audience in _EVERYBODY]
    general = [intake for intake in general if intake.most] or general
    if _is_a_pack(general):
        return None
    return max(general or intakes, key=lambda i: i.units_high * i.times_high, default=None)


def _is_with(intake: Intake, last: Intake) -> bool:
    """Whether a measure is taken together with the one before it, as one sentence says."""
    measures = intake.unit in MEASURES and last.unit in MEASURES | {"g", "ml"}
    told = (intake.quote.sentence, intake.audience, intake.doubt) == (last.quote.sentence, last.audience, last.doubt)
    return measures and intake.beside and last.beside and told


def _products(intakes: tuple[Intake, ...]) -> frozenset[str]:
    """The units of several products that one sentence tells for one day: "1 sachet and 2 capsules a day"."""
    told: dict[int | None, set[str]] = {}
    for intake in intakes:
        if intake.beside and intake.doubt is None and intake.audience in _EVERYBODY:
            told.setdefault(intake.quote.sentence, set()).add(intake.unit or "")
    several = [units for units in told.values() if len(units) > 1]
    return frozenset(several[0]) if several and all(units == several[0] for units in several) else frozenset()


def _apart(intakes: tuple[Intake, ...]) -> frozenset[str]:
    """The units of several products that different sentences tell: "1 sachet a day. 1 capsule a day." """
    told = {(i.unit, i.quote.sentence) for i in intakes if i.unit in SOLD and i.doubt is None}
    sentences: dict[object, set[str | None]] = {}
    for unit, sentence in told:
        sentences.setdefault(sentence, set()).add(unit)
    alone = {unit for units in sentences.values() if len(units) == 1 for unit in units if unit is not None}
    return frozenset(alone) if len(alone) > 1 else frozenset()


def _is_too_many(intake: Intake) -> bool:
    """Whether a portion is of so many units that a number must have been misunderstood: "30 a day"."""
    return intake.unit not in _POURED and intake.units_high * intake.times_high > _MANY


def _is_range(most: Intake, mine: Intake) -> bool:
    """Whether one portion may be the most of the other under another name: "1 lozenge a day, up to 3 tablets a day"."""
    return most.units_high * most.times_high > mine.units_high * mine.times_high


def _together(intakes: tuple[Intake, ...]) -> tuple[Intake, ...]:
    """The portions, with those of units that are told apart as one of all: what is per capsule is per any of them."""
    apart: dict[str, Intake] = {}
    for intake in intakes:
        if intake.unit is not None and SEPARATOR in intake.unit and intake.audience in _EVERYBODY:
            known = apart.get(intake.unit)
            if known is None or known.units_high * known.times_high < intake.units_high * intake.times_high:
                apart[intake.unit] = intake
    if not apart:
        return intakes
    first = next(iter(apart.values()))
    whole = structs.replace(
        first,
        unit=(first.unit or "").split(SEPARATOR)[0],
        units_low=sum((i.units_low * i.times_low for i in apart.values()), Decimal(0)),
        units_high=sum((i.units_high * i.times_high for i in apart.values()), Decimal(0)),
        times_low=_ONE,
        times_high=_ONE,
    )
    return (whole, *(i for i in intakes if SEPARATOR not in (i.unit or "")))


def _is_a_pack(intakes: list[Intake]) -> bool:
    """Whether one portion is so much more than the others that it must be the contents of the pack."""
    units = sorted(i.units_high * i.times_high for i in intakes if i.unit in _ALIKE)
    return len(units) > 1 and units[-1] >= _MANY and units[-1] >= _TIMES_MORE * units[0]
