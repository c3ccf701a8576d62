"""The portion of a day that amounts are declared for, where no direction for use agrees with it.

"Take 4 tablets a day" beside "per daily dose (2 tablets)". Less than the portion is a dispute only where it is said of
the whole day: "1 tablet in the morning. Repeat in the evening" may have been understood in part. One direction that
agrees is enough: others may be for a first week, for children or for athletes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from msgspec import structs

from labellint.facts.basis import SEPARATOR, Found, find_bases
from labellint.facts.cells import Grid
from labellint.facts.day import alike, highest
from labellint.facts.pieces import Piece, Stream, outside, quote
from labellint.facts.records import Dispute, Intake, Portion

_STATED = frozenset({"per", "slash", "open", "equals"})  #: beside these it is what amounts are per, and no direction
_NAMED = frozenset({"day-portion", "open"})  #: "per day" with neither may direct: "begin with 1 capsule per day"
_MORE = frozenset({"range", "dash", "times", "up-to", "plus", "and", "daypart", "slash"})  #: not all of a portion


def find_dispute(streams: Iterable[Stream], tables: Sequence[Grid], intakes: tuple[Intake, ...]) -> Dispute | None:
    """The first declared portion, where the directions for use say otherwise.

    What stands above a column is read as its heading alone: beside it stands that of the next one.
    """
    used = frozenset(word for table in tables for word in table.words)
    headings = dict.fromkeys(column.told for table in tables for column in table.columns)
    texts = [*headings, *(outside(stream, used) for stream in streams)]
    portions = [portion for pieces in texts for portion in _portions(pieces)]
    told = tuple(i for i in intakes if not any(_repeats(i, portion) for portion in portions))
    if not portions:
        return _directed(intakes)
    most = highest(told)
    if most is None or most.unit is None or any(i.doubt for i in told):
        return None
    if any(SEPARATOR in (unit or "") for unit in [*(p.unit for p in portions), *(i.unit for i in told)]):
        return None  # of several products
    if not all(alike(most.unit, portion.unit) and (most.whole or portion.units < _high(most)) for portion in portions):
        return None
    if any(alike(i.unit, p.unit) and _low(i) <= p.units <= _high(i) for i in told for p in portions):
        return None
    return Dispute(portion=portions[0], intake=most, units=_high(most))


def _directed(intakes: tuple[Intake, ...]) -> Dispute | None:
    """Two plain directions for use of one language that differ: "Take 2 tablets a day", "Dosage: 1 tablet a day"."""
    spoken: dict[tuple[str | None, str | None], list[Intake]] = {}
    for intake in intakes:
        if intake.plain:
            spoken.setdefault((intake.quote.language, intake.unit), []).append(intake)
    for (_, unit), mine in spoken.items():
        least, most = min(mine, key=_high), max(mine, key=_high)
        if unit is not None and _high(least) != _high(most) and len(mine) == len(intakes):
            portion = Portion(units=_high(least), unit=unit, quote=least.quote)
            return Dispute(portion=portion, intake=most, units=_high(most), directed=True)
    return None


def _portions(pieces: Sequence[Piece]) -> Iterator[Portion]:
    for found in find_bases(pieces):
        basis = found.basis
        measure = basis.measure if basis.unit is None else None
        if basis.per != "day" or not _is_whole(pieces, found) or _is_directed(pieces, found.start):
            continue
        said = quote(pieces[found.start], pieces[found.end - 1])
        if basis.unit is not None:
            yield Portion(units=basis.units, unit=basis.unit, quote=said)
        elif measure is not None and measure.unit in ("g", "ml"):
            yield Portion(units=measure.value, unit=measure.unit, quote=said)


def _is_directed(pieces: Sequence[Piece], day: int) -> bool:
    """Whether the day at ``day`` is that of a direction, and brackets behind it say how large a unit is: "take 15 g a
    day (1 scoop = 10 g)"."""
    before = pieces[day - 1 : day]
    taken = any(p.kind in ("unit", "powder", "liquid") or p.id in ("g", "ml") for p in before)
    return taken and pieces[day].kind == "day"


def _is_whole(pieces: Sequence[Piece], found: Found) -> bool:
    """Whether the words state what amounts are per, with one number that is not multiplied or the end of a range."""
    inside = [piece.kind for piece in pieces[found.start : found.end + 1]]
    counts = inside[inside.index("number") :] if "number" in inside else inside
    stated = set(inside[:-1])
    return bool(_STATED & stated) and bool(_NAMED & stated) and not _MORE & set(counts)


def _repeats(intake: Intake, portion: Portion) -> bool:
    """Whether a direction was read from the very words of a declared portion."""
    mine, its = intake.quote, portion.quote
    if mine.text not in its.text and its.text not in mine.text:
        return False
    if mine.sentence == its.sentence or mine.box is None or its.box is None:
        return mine.sentence == its.sentence
    return mine.box.page == its.box.page and mine.box.join(its.box) in (mine.box, its.box)  # read as a heading


def _low(intake: Intake) -> Decimal:
    return intake.units_low * intake.times_low


def _high(intake: Intake) -> Decimal:
    return intake.units_high * intake.times_high


def readings(intakes: tuple[Intake, ...], dispute: Dispute | None) -> list[tuple[Intake, ...]]:
    """Other portions of a day that the label gives: the one that amounts are declared for, or that of each language."""
    if dispute is not None:
        declared, one = dispute.portion, Decimal(1)
        units = {"units_low": declared.units, "units_high": declared.units, "times_low": one, "times_high": one}
        return [(dispute.intake,), (structs.replace(dispute.intake, unit=declared.unit, most=False, **units),)]
    spoken: dict[str, list[Intake]] = {}
    for intake in intakes:
        if intake.quote.language is not None:
            spoken.setdefault(intake.quote.language, []).append(intake)
    most = [highest(tuple(mine)) for mine in spoken.values()]
    known = [each for each in most if each is not None and each.doubt is None]
    same = len({_high(each) for each in known}) == 1
    if len(known) < 2 or len(known) < len(most) or same or len({each.unit for each in known}) > 1:
        return []
    return [tuple(mine) for mine in spoken.values()]
