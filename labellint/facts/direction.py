"""What one sentence of the directions for use recommends: how many units, how often, for whom."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec import structs

from labellint.facts.audience import Audience, find_audiences
from labellint.facts.basis import OF, SEPARATOR
from labellint.facts.counts import Count, Often, find_counts, find_times
from labellint.facts.dayparts import dayparts_of, is_by_daypart, with_sides
from labellint.facts.divided import gathered
from labellint.facts.implied import acted, is_of_one, measured_units, needed_units, some_of
from labellint.facts.leftover import FLASK, may_be_a_fraction, says_more
from labellint.facts.measures import is_within, measured
from labellint.facts.more import bare_number, is_extra, is_open, times_more, unbracketed, with_alternatives, with_caps
from labellint.facts.phases import are_several, phases_of, second_phase, with_unit
from labellint.facts.pieces import NAMES, Piece, quote
from labellint.facts.products import alternatives_of, names_others, products_of
from labellint.facts.records import Intake
from labellint.facts.seldom import how_rare, of_week, weekly
from labellint.facts.totals import (
    bracketed_total,
    contradicts,
    divides,
    drop_breakdown,
    exceeds,
    followed,
    is_of_day,
    is_told_in_part,
    is_total,
    is_total_first,
    most_of_day,
    says_again,
)

_ONE = Decimal(1)
_PACK = Decimal(20)  #: tablets or the like that are no portion where another number is told
_MOST = Decimal(200)  #: more of anything a day is no recommendation
_ASIDE = NAMES | {
    "holds", "never", "bound", "contents", "net", "pack", "per", "equals", "percent-sign", "reference", "energy",
}  # fmt: skip
_PLAIN = frozenset(
    {"take", "number", "unit", "day", "day-portion", "times", "stop", "colon", "comma", "word", "liquid", "serving"}
    | {"remark"}
)
_SOME_DAYS = frozenset({"training-day", "every-other-day"})  #: ids of words for no more than some days
_MORE = NAMES | {"number", "unit", "unit-of-measure", "never", "bound", "percent-sign", "per", "seldom", "period"}
_SHORT = 8  #: pieces of a sentence that says no more than that something is of a day
_TIMES = frozenset({"day", "day-portion", "daypart", "hours", "period"})  #: that tell how often
_FEW = 4  #: words that say with what a portion is taken
_ROW = frozenset(
    {"number", "unit", "unit-of-measure", "dash", "range", "plus", "and", "years", "audience", "age-from", "age-until"}
    | {"cell", "colon", "form"}
)
_BESIDE_AGES = frozenset({OF, "after"})  #: ids of words before an age: "de 4 à 8 ans : 1 gomme", "après 12 ans : 2"
_WHOM = 4  #: pieces of a sentence that says no more than whom the portion is for
_MEASURES = frozenset({"ml", "cl", "g"})  #: that tell how much of the product
_POURED = frozenset({"drop", "spray", "ml", "g"})  #: units of which a portion may have many


def is_infinitive(pieces: Sequence[Piece], i: int) -> bool:
    """Whether "à" at ``i`` is no "to" between two numbers: "À prendre en 3 fois"."""
    around = [piece.kind for piece in pieces[max(0, i - 1) : i + 2]]
    return around[-1:] == ["take"] and around[0] != "number"


def _past_columns(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces from the last of several measures that stand side by side, as headings of columns do: "100 ml" and
    "10 ml (daily dose)"."""
    last = 0
    for i in range(len(pieces)):
        first = measured(pieces, i)
        if first is None or first[0].unit not in _MEASURES:
            continue
        then = first[1] + sum(piece.kind == "cell" for piece in pieces[first[1] : first[1] + 1])
        other = measured(pieces, then)
        last = then if other is not None and other[0].unit in _MEASURES else last
    return pieces[last:]


def _is_row(pieces: Sequence[Piece]) -> bool:
    """Whether a line is a row of a column of portions: a number of units, and for whom it is."""
    kinds = [piece.kind for piece in pieces if piece.id not in _BESIDE_AGES]
    aged = "unit-of-measure" in kinds and "years" in kinds  # "4-9 years: 10 ml"
    return ("unit" in kinds or aged) and set(kinds) <= _ROW


class Direction:
    """One sentence that may recommend how much to take."""

    def __init__(self, pieces: Sequence[Piece], before: Audience | None, column: bool) -> None:
        pieces = [piece for piece in pieces if piece.kind != "dot"]  # of shortened words: "2 Tabl. tägl."
        pieces = [p for i, p in enumerate(pieces) if p.kind != "dash" or not is_within(pieces, i)]  # "one-a-day"
        pieces = [p for i, p in enumerate(pieces) if p.kind != "range" or not is_infinitive(pieces, i)]
        self.pieces = pieces = with_sides(with_caps(unbracketed(gathered(_past_columns(pieces)))))
        self.kinds = [piece.kind for piece in pieces]
        self.audiences = find_audiences(pieces)
        self.audience = self.audiences[0][1] if self.audiences else None
        self.before = before
        self.column = column  #: the line above belongs to a column of portions a day
        self.audience_only = False
        self.extra = Decimal(0)  #: units that may be taken on top of what the sentences before tell
        self.times_more = times_more(pieces)  #: so many times as much may be taken
        self.instead: Decimal | None = None  #: units that may be taken instead of what the sentence before tells

    def goes_on_below(self) -> bool:
        """Whether the next line may be another row of a column of portions a day, as in a table by age."""
        if "stop" in self.kinds:
            return False
        return bool({"day", "day-portion"} & set(self.kinds)) or (self.column and _is_row(self.pieces))

    def times_of_day(self) -> frozenset[str]:
        """The times of the day that the sentence speaks of, where it says nothing of the whole day."""
        if {"day", "day-portion", "times", "range"} & set(self.kinds):
            return frozenset()
        return frozenset(piece.id for piece in self.pieces if piece.kind == "daypart") - {"meal"}

    def record(self, count: Count, audience: Audience | None) -> Intake:
        """So many units a day."""
        return self._record(count.low, count.high, _ONE, _ONE, count.unit, [count], audience)

    def intakes(self) -> list[Intake]:
        if self.column and _is_row(self.pieces):
            return [
                self._record(c.low, c.high, _ONE, _ONE, c.unit, [c], self.audience or self.before)
                for c in find_counts(self.pieces, set()) or measured_units(self.pieces)
                if c.unit and c.high <= _MOST
            ]
        if "seldom" in self.kinds:
            then = self.kinds.index("then") + 1 if "then" in self.kinds else len(self.kinds)
            later = then > self.kinds.index("seldom") and then < len(self.kinds)
            pieces = self.pieces[then:] if later else weekly(self.pieces)
            found = Direction(pieces, self.audience or self.before, False).intakes() if pieces else []
            return found if later else of_week(self.pieces, found)
        if (phase := second_phase(self.pieces)) is not None:
            return self._of_phases(self.pieces[:phase], self.pieces[phase:])
        if (some := some_of(self.pieces)) is not None:
            return [structs.replace(self.record(some, self.audience or self.before), doubt="portion")]
        times = find_times(self.pieces)
        taken = {k for often in times for k in range(often.start, often.end)}
        counts = [c for c in find_counts(self.pieces, taken) if c.high <= _MOST and not self._heads(c)]
        counts = self._without_packs(counts)
        counts = with_alternatives(self.pieces, counts)
        if any(count.unit for count in counts):
            counts = [
                c for c in counts if c.unit or c.start != 1 or self.kinds[0] != "day"
            ]  # "Day 4 onwards: 2 tablets"
        if not counts and times:
            counts, times = acted(self.pieces, times)
        all_times = times
        if len(counts) == len(times) == 1 and says_again(self.pieces, counts[0], times[0]):
            times = []
        if not counts and len(times) == 1 and is_of_one(self.pieces):
            counts = [Count(_ONE, _ONE, None, times[0].start, times[0].end)]
        if not counts and not times:
            self.audience_only = bool(self.audiences) and self._names_whom()
            self.instead = bare_number(self.pieces)
            return []
        if not times and (needed := needed_units(self.pieces, counts)) is not None:
            self.instead = needed
            return []
        if self.times_more > _ONE and counts:
            counts = [structs.replace(count, high=self.times_more * count.high) for count in counts]
            self.times_more = _ONE
        counts = self._with_extra(counts)
        if not self._recommends(counts, times):
            return self._untold(counts)
        parts = [(part, audience, list(part)) for part, audience in self._parts(counts)]
        found = [intake for part, audience, _ in parts for intake in self._intake(part, times, audience)]
        if not (self._tell_how_often(times) or counts[0].whole or _TIMES & set(self.kinds)):
            found = [structs.replace(each, untimed=True) for each in found]
        if len(found) == 1 and self._is_plain(found[0]):
            found = [structs.replace(found[0], plain=True)]
        found = [structs.replace(each, rare=how_rare(self.pieces)) for each in found]
        if found and all(each.most for each in found):
            return found
        if is_open(self.pieces) or says_more(self.pieces, [c for _, _, all_ in parts for c in all_], all_times):
            return [structs.replace(each, doubt="portion") for each in found]
        return found

    def _of_phases(self, first: Sequence[Piece], later: Sequence[Piece]) -> list[Intake]:
        """The portions of two phases, each of the unit that only one of them may name: "morning and evening 1 each,
        then 1 tablet a day"."""
        parts = [
            Direction(with_unit(part, self.pieces), self.audience or self.before, False).intakes()
            for part in (first, later)
        ]
        told = [intake for part in parts for intake in part]
        return told if all(parts) else [structs.replace(each, doubt="portion") for each in told]

    def _names_whom(self) -> bool:
        """Whether the sentence heads what is for somebody; a warning may speak of infants, too: "ask your doctor"."""
        told = bool(NAMES & set(self.kinds)) or self.kinds[-1:] == ["colon"] or len(self.kinds) <= _WHOM
        return told or self.audiences[0][1].name != "infants"

    def _tell_how_often(self, times: Sequence[Often]) -> bool:
        """Whether the times are of a day: "3 times", "with 2 meals", not "with a meal"."""
        return any(often.high > _ONE or "meals" not in self.kinds[often.start : often.end] for often in times)

    def _is_plain(self, intake: Intake) -> bool:
        """Whether the sentence says nothing else than how many units are taken a day: "Take 2 tablets a day." """
        some = any(piece.id in _SOME_DAYS for piece in self.pieces)
        if intake.audience is not None or not intake.whole or intake.unit is None or some:
            return False
        words = self.kinds.count("word")
        before = self.kinds[: self.kinds.index("number")] if "number" in self.kinds else ["word"]
        if "word" in before:
            return False  # "Maintenance: 1 tablet a day"
        told = set(self.kinds) <= _PLAIN and (words < 2 or (words <= _FEW and "liquid" in self.kinds))
        return told and (intake.units_low, intake.times_low) == (intake.units_high, intake.times_high)

    def is_on_top(self) -> bool:
        """Whether the sentence tells a number of units on top of what was told: "in the evening another two"."""
        return any(pair == ("extra", "number") for pair in pairwise(self.kinds))

    def _with_extra(self, counts: list[Count]) -> list[Count]:
        """The counts, with units on top of the first as the most of it: "1 tablet a day, a second one if needed"."""
        extra = [count for count in counts if is_extra(self.pieces, count)]
        self.extra = sum((count.high for count in extra), Decimal(0)) if "daypart" not in self.kinds else Decimal(0)
        if not self.extra or len(extra) == len(counts):
            return counts
        kept = [count for count in counts if count not in extra]
        kept[0] = structs.replace(kept[0], high=kept[0].high + self.extra)
        self.extra = Decimal(0)
        return kept

    def repeats(self) -> frozenset[str]:
        """The times of the day at which what was told is taken again: "Repeat in the evening."."""
        again = "repeat" in self.kinds and not {"never", "period", "course", "number"} & set(self.kinds)
        return self.times_of_day() if again else frozenset()

    def flasks(self) -> tuple[Decimal, Decimal] | None:
        """How many a day are drunk of what the sentence before says how to shake: "1 to 2 sports bottles a day"."""
        pieces = [p for p in self.pieces if p.kind not in ("word", "take", "serving", "stop", "comma")]
        at = next((i for i, p in enumerate(pieces) if p.id == FLASK), None)
        others = [p.kind for p in pieces if p.kind not in ("number", "range", "up-to", "dash") and p.id != FLASK]
        if at is None or others != ["day"]:
            return None
        told = [p.value for p in pieces[:at] if p.kind == "number" and p.value]
        return (told[0], told[-1]) if told and pieces[at - 1].kind == "number" else None

    def aside(self) -> list[Count]:
        """The numbers of units in a sentence that recommends nothing, holds nothing and warns of nothing."""
        if _ASIDE & set(self.kinds) or "stop" not in self.kinds:
            return []
        counts = find_counts(self.pieces, set())
        return [c for c in counts if c.unit not in (None, "serving", *_POURED) and c.high < _PACK]

    def _without_packs(self, counts: list[Count]) -> list[Count]:
        """The counts without what the pack must hold: "180 tablets - 6 months' supply - one a day"."""
        return [c for c in counts if c.high < _PACK or c.unit in (None, *_POURED)] or counts

    def _untold(self, counts: list[Count]) -> list[Intake]:
        """What somebody is to take where it is not said how often: "Adults: 2 tablets"."""
        told = [count for count in counts if count.unit and count.unit != "serving" and not self._is_bottled(count)]
        if not self.audiences or not told or {"holds", "never", "percent-sign"} & set(self.kinds):
            return []
        untold = [self.record(count, self.audience) for count in told[:1]]
        return [structs.replace(each, doubt="portion", untimed=True) for each in untold]

    def _heads(self, count: Count) -> bool:
        """Whether a number of units is what amounts are told for: "Stick before training - per 1 stick:"."""
        before, after = self.pieces[max(0, count.start - 1) : count.start], self.kinds[count.end : count.end + 1]
        return [(p.kind, p.id) for p in before] == [("per", "per")] and after in ([], ["colon"], ["close"])

    def _is_bottled(self, count: Count) -> bool:
        """Whether a measure is what a unit of intake before it holds: "for children, bottle 150 ml"."""
        return count.unit in ("g", "ml") and self.kinds[max(0, count.start - 1) : count.start] == ["unit"]

    def is_unread(self) -> bool:
        """Whether the sentence tells how much is taken of something that no lexicon knows: "drink 1 to 2 flasks"."""
        kinds = set(self.kinds) - {"per"}
        drunk = "day" in kinds and all(piece.id == FLASK for piece in self.pieces if piece.kind == "liquid")
        flasks = [i for i, piece in enumerate(self.pieces) if piece.id == FLASK and drunk]
        if any(i and (self.pieces[i - 1].value or 0) > _ONE for i in flasks):
            return True
        if not {"take", "day"} <= kinds or kinds & (_ASIDE | {"period", "hours"}):
            return False
        return any(self.kinds[i : i + 3] == ["number", "word", "day"] for i in range(len(self.kinds)))

    def is_daily(self) -> bool:
        """Whether the sentence says no more than that what was told is of a day: "Täglich einnehmen." """
        return {"take", "day"} <= set(self.kinds) <= {"take", "day", "word", "stop", "daypart", "meals", "comma"}

    def says_daily(self) -> bool:
        """Whether the sentence says of what is beside it that it is of a day: "Daily portion:", "For daily use."."""
        told = bool({"day", "day-portion"} & set(self.kinds)) and len(self.kinds) <= _SHORT
        return told and not _MORE & set(self.kinds)

    def _recommends(self, counts: list[Count], times: list[Often]) -> bool:
        """Whether the sentence says how much to take, and not what a portion holds or how many are in the pack."""
        kinds = set(self.kinds)
        if not counts:
            return False
        if kinds & {"day", "day-portion", "daypart"} or times or ("divided" in kinds and counts[0].unit):
            return True
        if counts[0].whole and (counts[0].unit or {"take", "serving"} & kinds):
            return True  # "1-0-1 capsule"
        sized = all("equals" in self.kinds[count.start : count.end + 1] for count in counts)  # "1 portion = 35 g"
        return bool({"take", "raise"} & kinds) and any(c.unit for c in counts) and "holds" not in kinds and not sized

    def _parts(self, counts: list[Count]) -> list[tuple[list[Count], Audience | None]]:
        """The counts of each audience: those after its name and before the next one's."""
        if len(self.audiences) < 2:
            return [(counts, self.audience or self.before)]
        parts: list[tuple[list[Count], Audience | None]] = []
        for i, (at, audience) in enumerate(self.audiences):
            end = self.audiences[i + 1][0] if i + 1 < len(self.audiences) else len(self.pieces)
            begin = 0 if i == 0 else at
            mine = [count for count in counts if begin <= count.start < end]
            if mine:
                parts.append((mine, audience))
        return parts

    def _intake(self, counts: list[Count], times: list[Often], audience: Audience | None) -> list[Intake]:
        unit = next((count.unit for count in counts if count.unit), None)
        if not counts:
            return []
        if unit is None and (heading := self._heading()) is not None:
            unit = self.pieces[heading].id
        if counts[0].whole:
            return [self._record(counts[0].low, counts[0].high, _ONE, _ONE, unit, counts[:1], audience)]
        most = most_of_day(self.pieces, counts)
        if most is not None:
            low = min(count.low for count in counts)
            capped = self._record(low, most.high, _ONE, _ONE, unit, [most], audience)
            belied = exceeds(self.pieces, counts, times, most)
            return [structs.replace(capped, most=True, doubt="portion" if belied else capped.doubt)]
        variants = {count.unit for count in counts if count.unit and SEPARATOR in count.unit}
        if len(variants) > 1:
            return self._of_each(counts, variants, times, audience)
        if len(products := products_of(self.pieces, counts)) > 1:
            all_taken = self._of_each(counts, products, times, audience)
            return [structs.replace(each, beside=True) for each in all_taken]
        if len(products := alternatives_of(self.pieces, counts)) > 1:
            return self._of_each(counts, products, times, audience)
        total = bracketed_total(self.pieces, counts)
        if total is not None:
            return [self._record(total.low, total.high, _ONE, _ONE, unit, [*counts[:1], total], audience)]
        if is_total_first(self.pieces, counts, times):
            whole = self._record(counts[0].low, counts[0].high, _ONE, _ONE, unit, counts, audience)
            told = divides(self.pieces, counts, times)
            return [whole if told else structs.replace(whole, doubt="portion")]
        drop_breakdown(self.pieces, counts)
        by_daypart = is_by_daypart(self.pieces, counts)
        timed = times or is_of_day(self.pieces, counts[0]) or (by_daypart and len(counts) > 1)
        timed = timed or (len(counts) == 1 and dayparts_of(self.pieces, counts[0], counts) > 1)  # "morning, noon: 1"
        if unit is None and not timed and not self.is_on_top():
            return []
        if by_daypart:
            return [self._over_the_day(counts, unit, audience)]
        found = []
        phases = phases_of(self.pieces, counts)
        for count in phases:
            often = self._often(count, phases, times)
            if often is None:
                dayparts = dayparts_of(self.pieces, count, counts) if not is_total(self.pieces, count, phases) else _ONE
                found.append(
                    self._record(count.low, count.high, dayparts, dayparts, count.unit or unit, [count], audience)
                )
            else:
                found.append(
                    self._record(count.low, count.high, often.low, often.high, count.unit or unit, [count], audience)
                )
        if len(found) > 1 and not are_several(self.pieces, counts):
            found = found[:1]
        return [structs.replace(each, doubt="portion") for each in found] if self._left_open(counts, times) else found

    def _over_the_day(self, counts: list[Count], unit: str | None, audience: Audience | None) -> Intake:
        """What is taken at several times of the day, added up."""
        mine = [(c, dayparts_of(self.pieces, c, counts)) for c in counts if c.unit in (unit, None)]
        low = sum((c.low * times for c, times in mine), Decimal(0))
        high = sum((c.high * times for c, times in mine), Decimal(0))
        found = self._record(low, high, _ONE, _ONE, unit, counts, audience)
        return structs.replace(found, doubt="portion") if contradicts(self.pieces, counts) else found

    def _heading(self) -> int | None:
        """Where the unit stands that heads a number: "1) Capsules - 2 a day", "Number of tablets per day: 2"."""
        first = self.kinds.index("unit") if "unit" in self.kinds else 0
        listed = 2 if self.kinds[:2] == ["number", "close"] else 0
        after = self.kinds[first + 1 : first + 3]
        if after[:1] == ["colon"] and first in (0, listed) and self.kinds[first] == "unit":
            return first
        if after == ["dash", "number"] and self.kinds[first] == "unit" and "number" not in self.kinds[listed:first]:
            return first
        daily = (k for k, kind in enumerate(self.kinds) if self.kinds[k : k + 4] == ["unit", "day", "colon", "number"])
        return next(daily, None)

    def _often(self, count: Count, counts: list[Count], times: list[Often]) -> Often | None:
        """How often a number of units is taken; None where that is said of another: "1 twice daily or 2 once a day"."""
        others = [other for other in counts if other is not count]
        own = [
            t for t in times if not any(min(t.start, count.start) < o.start < max(t.start, count.start) for o in others)
        ]
        if not own and self.kinds[count.end : count.end + 1] == ["day"]:
            return None
        if count is not counts[0] and followed(self.pieces, count) in (
            "daypart",
            "day",
        ):  # "1 three times a day, or 2 at night"
            own = times = [t for t in times if "range" not in self.kinds[t.end : count.start]]
        return min(own or times, key=lambda t: max(t.start - count.end, count.start - t.end), default=None)

    def _of_each(
        self, counts: list[Count], variants: set[str], times: list[Often], audience: Audience | None
    ) -> list[Intake]:
        """A portion of each unit that the label tells apart: "1 day capsule and 2 night capsules"."""
        found = []
        for variant in sorted(variants):
            mine = [count for count in counts if count.unit == variant]
            low = sum((count.low * dayparts_of(self.pieces, count, counts) for count in mine), Decimal(0))
            high = sum((count.high * dayparts_of(self.pieces, count, counts) for count in mine), Decimal(0))
            often = times[0] if len(times) == 1 else Often(_ONE, _ONE, 0, 0)
            often = (self._often(mine[0], counts, times) or often) if len(mine) == 1 and len(times) > 1 else often
            found.append(self._record(low, high, often.low, often.high, variant, mine, audience))
        return found

    def _left_open(self, counts: list[Count], times: list[Often]) -> bool:
        """Whether it is not said how often: "1 at each meal"; or a higher number was left out of the sum."""
        dayparts = {piece.id for piece in self.pieces if piece.kind == "daypart"}
        listed = len(dayparts) > 2 and len(counts) == 1  # "at each meal (morning, noon and evening)"
        if "meal" in dayparts and not listed and not times and not is_total(self.pieces):
            return True
        phases = phases_of(self.pieces, counts)
        if len(phases) < len(counts) and (
            names_others(self.pieces, counts) or self._adds(counts) or is_told_in_part(self.pieces, counts)
        ):
            return True
        used = max(count.high for count in phases)
        return any(count.high > used and count.unit in (counts[0].unit, None) for count in counts)

    def _adds(self, counts: list[Count]) -> bool:
        """Whether "and" joins two numbers of units: "2 scoops before and 2 scoops after"."""
        return any(
            other.unit == first.unit and other.unit and {"and", "plus"} & set(self.kinds[first.end : other.start])
            for first, other in pairwise(counts)
        )

    def _record(
        self,
        low: Decimal,
        high: Decimal,
        times_low: Decimal,
        times_high: Decimal,
        unit: str | None,
        counts: list[Count],
        audience: Audience | None,
    ) -> Intake:
        words = [i for i, kind in enumerate(self.kinds) if kind in ("day", "times", "daypart", "day-portion")]
        misread = any(piece.doubt and piece.kind in ("number", "unit-of-measure") for piece in self.pieces)
        misread = misread or (unit not in _POURED and any(may_be_a_fraction(self.pieces, count) for count in counts))
        first = min([counts[0].start, *words])
        last = max([counts[-1].end - 1, *words])
        return Intake(
            units_low=low,
            units_high=high,
            times_low=times_low,
            times_high=times_high,
            unit=unit,
            quote=quote(self.pieces[first], self.pieces[last]),
            audience=audience.name if audience else None,
            low_years=audience.low if audience else None,
            high_years=audience.high if audience else None,
            audience_quote=audience.quote if audience else None,
            whole="day" in self.kinds or self.kinds[:1] == ["day-portion"],
            doubt="number" if misread else None,
        )
