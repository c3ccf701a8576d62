"""What one sentence of the directions for use recommends: how many units, how often, for whom."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec import structs

from labellint.facts.audience import Audience, find_audiences
from labellint.facts.basis import SEPARATOR
from labellint.facts.counts import CAPS, Count, Often, find_counts, find_times
from labellint.facts.divided import gathered
from labellint.facts.leftover import may_be_a_fraction, says_more
from labellint.facts.measures import measured
from labellint.facts.more import bare_number, is_doubled, is_extra, is_open, with_alternatives, with_caps
from labellint.facts.pieces import NAMES, Piece, quote
from labellint.facts.records import Intake

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
_MORE = NAMES | {"number", "unit", "unit-of-measure", "never", "bound", "percent-sign", "per", "seldom", "period"}
_SHORT = 8  #: pieces of a sentence that says no more than that something is of a day
_TIMES = frozenset({"day", "day-portion", "daypart", "hours", "period"})  #: that tell how often
_FEW = 4  #: words that say with what a portion is taken
_ACT = "spray"  #: the unit of intake that is also what is done
_ROW = frozenset(
    {"number", "unit", "unit-of-measure", "dash", "range", "plus", "and", "years", "audience", "age-from", "age-until"}
    | {"cell", "colon"}
)
_PHASES = frozenset(
    {"range", "then", "raise", "needed", "extra", "period", "plus"}
)  #: what another portion is told with
_POURED = frozenset({"drop", "spray", "ml", "g"})  #: units of which a portion may have many
_SOLD = frozenset({"tablet", "capsule", "lozenge", "gummy", "sachet", "stick", "ampoule"})  #: a product of its own


def _is_row(kinds: Sequence[str]) -> bool:
    """Whether a line is a row of a column of portions: a number of units, and for whom it is."""
    aged = "unit-of-measure" in kinds and "years" in kinds  # "4-9 years: 10 ml"
    return ("unit" in kinds or aged) and set(kinds) <= _ROW


class Direction:
    """One sentence that may recommend how much to take."""

    def __init__(self, pieces: Sequence[Piece], before: Audience | None, column: bool) -> None:
        pieces = [piece for piece in pieces if piece.kind != "dot"]  # of shortened words: "2 Tabl. tägl."
        self.pieces = pieces = with_caps(gathered(pieces))
        self.kinds = [piece.kind for piece in pieces]
        self.audiences = find_audiences(pieces)
        self.audience = self.audiences[0][1] if self.audiences else None
        self.before = before
        self.column = column  #: the line above belongs to a column of portions a day
        self.audience_only = False
        self.extra = Decimal(0)  #: units that may be taken on top of what the sentences before tell
        self.doubled = is_doubled(pieces)  #: twice as much may be taken
        self.instead: Decimal | None = None  #: units that may be taken instead of what the sentence before tells

    def goes_on_below(self) -> bool:
        """Whether the next line may be another row of a column of portions a day, as in a table by age."""
        if "stop" in self.kinds:
            return False
        return "day" in self.kinds or (self.column and _is_row(self.kinds))

    def times_of_day(self) -> frozenset[str]:
        """The times of the day that the sentence speaks of, where it says nothing of the whole day."""
        if {"day", "day-portion", "times", "range"} & set(self.kinds):
            return frozenset()
        return frozenset(piece.id for piece in self.pieces if piece.kind == "daypart") - {"meal"}

    def record(self, count: Count, audience: Audience | None) -> Intake:
        """So many units a day."""
        return self._record(count.low, count.high, _ONE, _ONE, count.unit, [count], audience)

    def intakes(self) -> list[Intake]:
        if self.column and _is_row(self.kinds):
            return [
                self._record(c.low, c.high, _ONE, _ONE, c.unit, [c], self.audience or self.before)
                for c in find_counts(self.pieces, set()) or self._measures()
                if c.unit and c.high <= _MOST
            ]
        if "seldom" in self.kinds:
            then = self.kinds.index("then") + 1 if "then" in self.kinds else len(self.kinds)
            later = then > self.kinds.index("seldom") and then < len(self.kinds)
            return Direction(self.pieces[then:], self.audience or self.before, False).intakes() if later else []
        if (some := self._some()) is not None:
            return [structs.replace(self.record(some, self.audience or self.before), doubt="portion")]
        times = find_times(self.pieces)
        taken = {k for often in times for k in range(often.start, often.end)}
        counts = [c for c in find_counts(self.pieces, taken) if c.high <= _MOST]
        counts = self._without_packs(counts)
        counts = with_alternatives(self.pieces, counts)
        if any(count.unit for count in counts):
            counts = [
                c for c in counts if c.unit or c.start != 1 or self.kinds[0] != "day"
            ]  # "Day 4 onwards: 2 tablets"
        if not counts and times:
            counts, times = self._acted(times)
        all_times = times
        if len(counts) == len(times) == 1 and self._says_again(counts[0], times[0]):
            times = []
        if not counts and len(times) == 1 and self._of_one():
            counts = [Count(_ONE, _ONE, None, times[0].start, times[0].end)]
        if not counts and not times:
            self.audience_only = bool(self.audiences)
            self.instead = bare_number(self.pieces)
            return []
        if not times and (needed := self._needed(counts)) is not None:
            self.instead = needed
            return []
        if self.doubled and counts:
            counts = [structs.replace(count, high=2 * count.high) for count in counts]
            self.doubled = False
        counts = self._with_extra(counts)
        if not self._recommends(counts, times):
            return self._untold(counts)
        parts = [(part, audience, list(part)) for part, audience in self._parts(counts)]
        found = [intake for part, audience, _ in parts for intake in self._intake(part, times, audience)]
        if not (self._tell_how_often(times) or counts[0].whole or _TIMES & set(self.kinds)):
            found = [structs.replace(each, untimed=True) for each in found]
        if len(found) == 1 and self._is_plain(found[0]):
            found = [structs.replace(found[0], plain=True)]
        if found and all(each.most for each in found):
            return found
        if is_open(self.pieces) or says_more(self.pieces, [c for _, _, all_ in parts for c in all_], all_times):
            return [structs.replace(each, doubt="portion") for each in found]
        return found

    def _tell_how_often(self, times: Sequence[Often]) -> bool:
        """Whether the times are of a day: "3 times", "with 2 meals", not "with a meal"."""
        return any(often.high > _ONE or "meals" not in self.kinds[often.start : often.end] for often in times)

    def _is_plain(self, intake: Intake) -> bool:
        """Whether the sentence says nothing else than how many units are taken a day: "Take 2 tablets a day." """
        if intake.audience is not None or not intake.whole or intake.unit is None:
            return False
        words = self.kinds.count("word")
        before = self.kinds[: self.kinds.index("number")] if "number" in self.kinds else ["word"]
        if "word" in before:
            return False  # "Maintenance: 1 tablet a day"
        told = set(self.kinds) <= _PLAIN and (words < 2 or (words <= _FEW and "liquid" in self.kinds))
        return told and (intake.units_low, intake.times_low) == (intake.units_high, intake.times_high)

    def _some(self) -> Count | None:
        """One of the units of which nobody knows how many are taken: "some drops a day"."""
        for i, kind in enumerate(self.kinds):
            if kind == "some" and self.kinds[i + 1 : i + 2] == ["unit"] and "day" in self.kinds:
                return Count(_ONE, _ONE, self.pieces[i + 1].id, i, i + 2)
        return None

    def is_on_top(self) -> bool:
        """Whether the sentence tells a number of units on top of what was told: "in the evening another two"."""
        return any(pair == ("extra", "number") for pair in pairwise(self.kinds))

    def _needed(self, counts: list[Count]) -> Decimal | None:
        """The units of a sentence that says nothing else than that so many may be needed: "if needed, 2 tablets"."""
        alone = set(self.kinds) <= {"needed", "number", "unit", "stop", "comma", "word", "range", "take", "up-to"}
        return counts[0].high if alone and self.kinds[0] == "needed" and counts[0].unit else None

    def _measures(self) -> list[Count]:
        """The grams or millilitres of a row of a column of portions."""
        found = [(i, measured(self.pieces, i)) for i in range(len(self.pieces))]
        told = [(i, m) for i, m in found if m is not None and m[0].unit in ("g", "ml")]
        return [Count(m[0].value, m[0].value, m[0].unit, i, m[1]) for i, m in told]

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

    def _of_one(self) -> bool:
        """Whether it is said how often, and of nothing how much: "Gebruik: 1x daags" is one each time."""
        others = {"number", "unit", "serving", "unit-of-measure", "never", "holds", "bound", "period", *NAMES}
        times = {k for often in find_times(self.pieces) for k in range(often.start, often.end)}
        rest = [piece for k, piece in enumerate(self.pieces) if k not in times and piece.id != "one"]
        return "day" in self.kinds and not others & {piece.kind for piece in rest}

    def aside(self) -> list[Count]:
        """The numbers of units in a sentence that recommends nothing, holds nothing and warns of nothing."""
        if _ASIDE & set(self.kinds) or "stop" not in self.kinds:
            return []
        counts = find_counts(self.pieces, set())
        return [c for c in counts if c.unit not in (None, "serving", *_POURED) and c.high < _PACK]

    def _without_packs(self, counts: list[Count]) -> list[Count]:
        """The counts without what the pack must hold: "180 tablets - 6 months' supply - one a day"."""
        return [c for c in counts if c.high < _PACK or c.unit in (None, *_POURED)] or counts

    def _acted(self, times: list[Often]) -> tuple[list[Count], list[Often]]:
        """One unit each time, where its name is what is done with it: "spray 4 times a day into the mouth".

        Where it is said twice how often, or at what times of the day, the first is a number of units: "spray 5 times in
        the mouth once a day", "spray twice, morning and evening".
        """
        units = [i for i, piece in enumerate(self.pieces) if piece.kind == "unit"]
        if [self.pieces[i].id for i in units] != [_ACT] or len(times) > 2:
            return [], times
        start, end = units[0], units[0] + 1
        by_daypart = "daypart" in self.kinds and not {"day", "day-portion"} & set(self.kinds)
        if len(times) == 1 and not by_daypart:
            return [Count(_ONE, _ONE, _ACT, start, end)], times
        return [Count(times[0].low, times[0].high, _ACT, min(start, times[0].start), times[0].end)], times[1:]

    def _untold(self, counts: list[Count]) -> list[Intake]:
        """What somebody is to take where it is not said how often: "Adults: 2 tablets"."""
        told = [count for count in counts if count.unit and count.unit != "serving" and not self._is_bottled(count)]
        if not self.audiences or not told or {"holds", "never", "percent-sign"} & set(self.kinds):
            return []
        untold = [self.record(count, self.audience) for count in told[:1]]
        return [structs.replace(each, doubt="portion", untimed=True) for each in untold]

    def _is_bottled(self, count: Count) -> bool:
        """Whether a measure is what a unit of intake before it holds: "for children, bottle 150 ml"."""
        return count.unit in ("g", "ml") and self.kinds[max(0, count.start - 1) : count.start] == ["unit"]

    def is_unread(self) -> bool:
        """Whether the sentence tells how much is taken of something that no lexicon knows: "drink 1 to 2 flasks"."""
        kinds = set(self.kinds) - {"per"}
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
        if kinds & {"day", "day-portion", "daypart"} or times:
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
        most = self._most(counts)
        if most is not None:
            low = min(count.low for count in counts)
            return [structs.replace(self._record(low, most.high, _ONE, _ONE, unit, [most], audience), most=True)]
        variants = {count.unit for count in counts if count.unit and SEPARATOR in count.unit}
        if len(variants) > 1 or len(variants := self._products(counts)) > 1:
            return self._of_each(counts, variants, times, audience)
        total = self._bracketed_total(counts)
        if total is not None:
            return [self._record(total.low, total.high, _ONE, _ONE, unit, [*counts[:1], total], audience)]
        if self._is_total_first(counts, times):
            whole = self._record(counts[0].low, counts[0].high, _ONE, _ONE, unit, counts, audience)
            told = self._divides(counts, times)
            return [whole if told else structs.replace(whole, doubt="portion")]
        self._drop_breakdown(counts)
        by_daypart = self._by_daypart(counts)
        timed = times or self._daily(counts[0]) or (by_daypart and len(counts) > 1)
        if unit is None and not timed and not self.is_on_top():
            return []
        if by_daypart:
            low = sum((c.low * self._dayparts_of(c, counts) for c in counts if c.unit in (unit, None)), Decimal(0))
            high = sum((c.high * self._dayparts_of(c, counts) for c in counts if c.unit in (unit, None)), Decimal(0))
            found = [self._record(low, high, _ONE, _ONE, unit, counts, audience)]
            return [structs.replace(each, doubt="portion") for each in found] if self._contradicts(counts) else found
        found = []
        phases = self._phases(counts)
        for count in phases:
            often = self._often(count, phases, times)
            if often is None:
                dayparts = self._dayparts_of(count, counts) if not self._is_total(count, phases) else _ONE
                found.append(
                    self._record(count.low, count.high, dayparts, dayparts, count.unit or unit, [count], audience)
                )
            else:
                found.append(
                    self._record(count.low, count.high, often.low, often.high, count.unit or unit, [count], audience)
                )
        if len(found) > 1 and not self._several(counts):
            found = found[:1]
        return [structs.replace(each, doubt="portion") for each in found] if self._left_open(counts, times) else found

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
        if count is not counts[0] and self._followed(count) in (
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
            low = sum((count.low * self._dayparts_of(count, counts) for count in mine), Decimal(0))
            high = sum((count.high * self._dayparts_of(count, counts) for count in mine), Decimal(0))
            often = times[0] if len(times) == 1 else Often(_ONE, _ONE, 0, 0)
            often = (self._often(mine[0], counts, times) or often) if len(mine) == 1 and len(times) > 1 else often
            found.append(self._record(low, high, often.low, often.high, variant, mine, audience))
        return found

    def _products(self, counts: list[Count]) -> set[str]:
        """The units of several products that are all taken: "1 sachet and 2 capsules a day"."""
        units = [count.unit for count in counts if count.unit]
        joined = all(
            kinds & {"and", "plus", "comma"} and not kinds & {"range", "equals", "open", "or", "then"}
            for first, other in pairwise(counts)
            if (kinds := set(self.kinds[first.end : other.start])) is not None
        )
        return set(units) if joined and set(units) <= _SOLD and len(units) == len(counts) else set()

    def _most(self, counts: list[Count]) -> Count | None:
        """The number that is said to be the most of a day: "at most 3 tablets a day"."""
        for count in counts:
            around = self.kinds[max(0, count.start - 1) : count.start] + self.kinds[count.end : count.end + 1]
            if self.kinds[count.start] in CAPS and "day" in around:
                return count
        return None

    def _bracketed_total(self, counts: list[Count]) -> Count | None:
        """The number of a day in brackets behind what it sums up: "1 capsule morning and evening (2 a day)"."""
        bare = [count for count in counts[1:] if count.unit is None or count.unit == counts[0].unit]
        return next(
            (
                count
                for count in bare
                if self.kinds[count.start - 1] == "open" and self.kinds[count.end : count.end + 2] == ["day", "close"]
            ),
            None,
        )

    def _says_again(self, count: Count, often: Often) -> bool:
        """Whether brackets say of a day what stands before them: "spray 2 times into the mouth (2 sprays a day)"."""
        kinds = self.kinds
        bracketed = kinds[count.start - 1] == "open" and kinds[count.end : count.end + 2] == ["day", "close"]
        return bracketed and often.end <= count.start and (often.low, often.high) == (count.low, count.high)

    def _is_total_first(self, counts: list[Count], times: list[Often]) -> bool:
        """Whether the units of the day stand first, and behind them how often a part is taken: "3 a day: 1, 3 times a
        day", "5 a day, one every 3 hours"."""
        first, behind = counts[0], set(self.kinds[counts[0].end :])
        around = [*self.kinds[max(0, first.start - 1) : first.start], *self.kinds[first.end : first.end + 1]]
        if first.unit is None or "day" not in around or not times or behind & _PHASES:
            return False
        if any(often.start < first.end for often in times):
            return False
        rest = [count.high for count in counts[1:] if count.unit == first.unit]
        return "hours" in behind or (bool(rest) and min(rest) * times[0].high <= first.high)

    def _divides(self, counts: list[Count], times: list[Often]) -> bool:
        """Whether parts taken so often come to the units of the day that were told first."""
        rest = [count.high for count in counts[1:] if count.unit == counts[0].unit] or [_ONE]
        return "hours" in self.kinds or (len(rest) == 1 and rest[0] * times[0].high == counts[0].high)

    def _drop_breakdown(self, counts: list[Count]) -> None:
        """Leave out what only divides the portion of the day: "2 a day, 1 in the morning and in the evening", "8 a day,
        4 before a meal and 4 after it"."""
        rest = counts[1:]
        inside = self.kinds[counts[0].end : counts[0].end + 1] == ["open"] and all(c.unit is None for c in rest)
        if inside and len(rest) > 1 and counts[0].high == sum((count.high for count in rest), Decimal(0)):
            del counts[0]  # "2 capsules (1 in the morning + 1 in the evening)"
            return
        dayparts = {piece.id for piece in self.pieces[counts[0].end :] if piece.kind == "daypart"}
        before = self.kinds[max(0, counts[0].start - 2) : counts[0].start]
        of_day = self._daily(counts[0]) or bool({"day", "day-portion"} & set(before))
        if not rest or not of_day or counts[0].high <= max(count.high for count in rest):
            return
        if all(self._followed(count) == "daypart" for count in counts):
            return  # "over the day: 2 tablets in the morning, 1 tablet in the evening"
        total = sum((count.high for count in rest), Decimal(0))
        same = all(count.unit in (counts[0].unit, None) for count in rest)
        if same and counts[0].high in (total, total * len(dayparts) if len(rest) == 1 else total):
            del counts[1:]

    def _contradicts(self, counts: list[Count]) -> bool:
        """Whether the first number is that of the day and the others do not add up to it: "5 a day: 2 at noon"."""
        between = self.kinds[counts[0].end : counts[1].start]
        around = {*between, *self.kinds[: counts[0].start][-2:]}
        of_day = self._daily(counts[0]) or bool({"day", "day-portion"} & around)
        return of_day and "daypart" not in between and counts[0].high > max(count.high for count in counts[1:])

    def _followed(self, count: Count) -> str:
        """The kind of the first piece after a count that is no mere word."""
        return next((kind for kind in self.kinds[count.end :] if kind != "word"), "")

    def _left_open(self, counts: list[Count], times: list[Often]) -> bool:
        """Whether it is not said how often: "1 at each meal"; or a higher number was left out of the sum."""
        dayparts = {piece.id for piece in self.pieces if piece.kind == "daypart"}
        listed = len(dayparts) > 2 and len(counts) == 1  # "at each meal (morning, noon and evening)"
        if "meal" in dayparts and not listed and not times and not self._is_total():
            return True
        if len(self._phases(counts)) < len(counts) and (self._adds(counts) or self._is_told_in_part(counts)):
            return True
        used = max(count.high for count in self._phases(counts))
        return any(count.high > used and count.unit in (counts[0].unit, None) for count in counts)

    def _is_told_in_part(self, counts: list[Count]) -> bool:
        """Whether it is not said when the rest of a day's units is taken: "4 a day, 2 in the morning"."""
        after = self.kinds[counts[0].end :]
        ended = after[:2] in (
            ["day", "comma"],
            ["day", "colon"],
            ["day", "dash"],
            ["day", "semicolon"],
            ["day", "open"],
        )
        more = counts[0].high > max(count.high for count in counts[1:])
        parted = (ended and more) or self._contradicts(counts)
        times = {piece.id for piece in self.pieces[counts[0].end :] if piece.kind == "daypart"}
        return parted and bool(times) and "meal" not in times and not set(after) & (_PHASES | {"hours", "minutes"})

    def _adds(self, counts: list[Count]) -> bool:
        """Whether "and" joins two numbers of units: "2 scoops before and 2 scoops after"."""
        return any(
            other.unit == first.unit and other.unit and {"and", "plus"} & set(self.kinds[first.end : other.start])
            for first, other in pairwise(counts)
        )

    def _daily(self, count: Count) -> bool:
        """Whether a bare number is one of a day: "1 per dag"."""
        before = self.kinds[count.start - 1] if count.start else ""
        return before == "day" or (count.end < len(self.kinds) and self.kinds[count.end] in ("day", "daypart"))

    def _is_total(self, count: Count | None = None, phases: Sequence[Count] = ()) -> bool:
        """Whether the number is said to be that of the whole day ("2 per dag, 's morgens en 's avonds")."""
        kinds = self.kinds
        if count is not None and len(phases) > 1 and "then" in kinds:
            after = [other.start for other in phases if other.start > count.start]
            kinds = kinds[0 if count is phases[0] else count.start : min(after, default=len(kinds))]
        return bool({"day", "day-portion", "divided"} & set(kinds))

    def _several(self, counts: list[Count]) -> bool:
        if "then" in self.kinds or any(kind == "up-to" for kind in self.kinds):
            return True
        return any(self._grows(count, counts[0]) for count in counts)

    def _phases(self, counts: list[Count]) -> list[Count]:
        """One count, or those of successive phases ("first 3 a day, then 1")."""
        named = [count for count in counts if count.unit] or counts
        if self._several(counts):
            return counts
        return named[:1]

    def _grows(self, count: Count, first: Count) -> bool:
        """Whether a later number is the portion of another time ("and after a week 3 capsules a day")."""
        needed = "needed" in self.kinds[max(0, count.start - 1) : count.start + 1]
        if count is first or (count.unit != first.unit and not needed):
            return False
        if count.unit is None and not needed:
            return False
        before = self.kinds[first.end : count.start]
        daily = count.end < len(self.kinds) and self.kinds[count.end] == "day"
        return daily or needed or before[-1:] == ["range"] or "period" in before

    def _by_daypart(self, counts: list[Count]) -> bool:
        """Whether each of several counts has its own time of the day ("'s morgens 1 en 's avonds 2")."""
        dayparts = [i for i, kind in enumerate(self.kinds) if kind == "daypart"]
        if len({self.pieces[i].id for i in dayparts}) < 2 or len(counts) < 2:
            return False
        own = any(counts[0].start <= i < counts[1].start for i in dayparts) or dayparts[0] < counts[0].start
        if not own and self._is_total() and counts[0].high == sum((c.high for c in counts[1:]), Decimal(0)):
            counts[:] = counts[1:]
        return len(counts) >= 2 and ("then" not in self.kinds or self._one_day(counts))

    def _one_day(self, counts: list[Count]) -> bool:
        """Whether "then" parts the times of one day, and not two phases: "2 in the morning, then 1 at night"."""
        dayparts = [piece.id for piece in self.pieces if piece.kind == "daypart"]
        return len(dayparts) == len(set(dayparts)) == len(counts) and not {"period", "day", "times"} & set(self.kinds)

    def _dayparts_of(self, count: Count, counts: list[Count]) -> Decimal:
        """How many times of the day belong to a count: "1 tablet 's morgens en 's avonds" is two; "or" is one."""
        others = [c for c in counts if c is not count]
        dayparts = []
        for i, kind in enumerate(self.kinds):
            if kind == "daypart" and all(abs(i - c.start) > abs(i - count.start) or c is count for c in others):
                dayparts.append(i)
        if others:
            runs = self._runs()
            dayparts = runs[counts.index(count)] if len(runs) == len(counts) else self._behind(count, others, runs)
        if len(dayparts) < 2:
            return _ONE
        between = set(self.kinds[dayparts[0] : dayparts[-1]])
        names = {self.pieces[i].id for i in dayparts}
        told_by_meal = len(names) > 2 or not between & {"and", "plus", "comma"}  # "in the evening with a meal"
        names = names - {"meal"} if told_by_meal and len(names) > 1 else names
        if names == {"evening", "night"} and "and" not in between:
            return _ONE
        return _ONE if "range" in between else Decimal(len(names))

    def _behind(self, count: Count, others: list[Count], runs: list[list[int]]) -> list[int]:
        """The times of the day of one of two phases: "2 morning and evening, then 2 a day"."""
        end = min((other.start for other in others if other.start > count.start), default=len(self.pieces))
        mine = [run for run in runs if count.end <= run[0] and run[-1] < end]
        return mine[0] if len(mine) == 1 and "then" in self.kinds else []

    def _runs(self) -> list[list[int]]:
        """The times of the day in runs: "morning, noon and evening" is one, and "at night" of another the next."""
        runs: list[list[int]] = []
        for i, kind in enumerate(self.kinds):
            if kind != "daypart":
                continue
            between = [p for p in self.pieces[runs[-1][-1] + 1 : i] if p.id != "'"] if runs else []
            if runs and {p.kind for p in between} <= {"comma", "and", "slash", "plus"}:
                runs[-1].append(i)
            else:
                runs.append([i])
        return runs

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
