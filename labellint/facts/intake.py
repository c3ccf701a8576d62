"""How much a day the label recommends: "1 à 2 tabletten 2 x daags", "morgens 1 und abends 2 Kapseln"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec import structs

from labellint.facts.audience import Audience, find_audiences, of_cell
from labellint.facts.basis import measured, number_at
from labellint.facts.counts import Count, Often, find_counts, find_times
from labellint.facts.pieces import Piece, outside, quote
from labellint.facts.records import Intake
from labellint.facts.scan import Scan
from labellint.facts.schedules import Schedule, find_schedules
from labellint.label import Word

_ONE = Decimal(1)
_MOST = Decimal(200)  #: more of anything a day is no recommendation
_ROW = frozenset(
    {"number", "unit", "dash", "range", "plus", "and", "years", "audience", "age-from", "age-until", "cell"}
)
_EXPLAIN = frozenset({
    "unit-of-measure", "liquid", "percent-sign", "period", "hours", "minutes", "energy", "powder", "unit", "serving",
    "meals",
})  # fmt: skip
_JOINED = frozenset({"range", "dash", "slash"})
_AGES = 7  #: pieces in which the years stand after an age
_AWAITS = frozenset({"range", "per", "up-to", "dash", "slash", "and"})  #: never the end of a sentence
_ENDS = frozenset({"stop", "bullet", "semicolon", "cell"})


def find_intakes(scan: Scan) -> tuple[Intake, ...]:
    """Every recommended portion, in reading order."""
    schedules = find_schedules(scan)
    found = [intake for schedule in schedules for intake in _scheduled(schedule)]
    used = frozenset(word for schedule in schedules for word in schedule.words)
    cells = frozenset(id(cell[0]) for table in scan.reading.label.tables for row in table.rows for cell in row if cell)
    for stream in scan.streams:
        audience: Audience | None = None
        column = False
        before: frozenset[str] = frozenset()  # the times of the day that the sentence before spoke of, and no other
        for sentence in _sentences(outside(stream, used), cells):
            reader = _Sentence(sentence, audience, column)
            told, times = reader.intakes(), reader.times_of_day()
            if told and before and times and not before & times and _adds(found[-1], told[0]):
                found[-1] = _sum(found[-1], told[0])
                before |= times
            else:
                found += told
                before = times if len(told) == 1 else before if not told else frozenset()
            audience = reader.audience if reader.audience_only else None
            column = reader.goes_on_below()
    return tuple(found)


def _adds(first: Intake, other: Intake) -> bool:
    """Whether what is taken at one time of the day comes on top of what is taken at another, in the next sentence."""
    return (first.unit, first.audience, first.doubt) == (other.unit, other.audience, other.doubt)


def _sum(first: Intake, other: Intake) -> Intake:
    """Both portions of one day."""
    return structs.replace(
        first,
        units_low=first.units_low * first.times_low + other.units_low * other.times_low,
        units_high=first.units_high * first.times_high + other.units_high * other.times_high,
        times_low=_ONE,
        times_high=_ONE,
    )


def _scheduled(schedule: Schedule) -> list[Intake]:
    """The portion of each row of a table of portions."""
    unit = next((piece.id for piece in schedule.heading if piece.kind == "unit"), None)
    day = next((piece for piece in schedule.heading if piece.kind in ("day", "day-portion", "daypart")), None)
    found: list[Intake] = []
    for who, taken in schedule.rows:
        audience = of_cell(who)
        if schedule.by_time:
            found += _by_times(taken, unit or next((p.id for p in who if p.kind == "unit"), None), audience)
            continue
        told = day is not None or any(piece.kind in ("day", "times", "daypart") for piece in taken)
        last = (day or taken[-1])._replace(kind="day", id="a-day")
        for intake in _Sentence([*taken, last], audience, False).intakes():
            found.append(
                structs.replace(
                    intake,
                    quote=quote(taken[0], taken[-1]),
                    unit=intake.unit or unit,
                    doubt=intake.doubt if told else "portion",
                )
            )
    return found


def _by_times(cells: Sequence[Piece], unit: str | None, audience: Audience | None) -> list[Intake]:
    """The day's units from a row with a number for each time of the day."""
    units = [number_at(cells, i) for i, piece in enumerate(cells) if piece.kind == "number"]
    total = sum((number[0] for number in units if number is not None), Decimal(0))
    unit = next((piece.id for piece in cells if piece.kind == "unit"), unit)
    count = Count(total, total, unit, 0, len(cells))
    return [_Sentence(cells, None, False).record(count, audience)] if total else []


def _sentences(pieces: Sequence[Piece], cells: frozenset[int]) -> list[list[Piece]]:
    """A panel's pieces cut at the ends of sentences and where a line begins a paragraph with a capital letter.

    ``cells``: the first words of the cells of tables, by identity; a heading "per 100 ml" begins there.
    """
    found: list[list[Piece]] = []
    current: list[Piece] = []
    for piece in pieces:
        begins = piece.begins or (current and _directs(current[-1], piece))
        apart = piece.kind == "bullet" or (piece.kind == "per" and id(_word(piece)) in cells)
        if current and (apart or (begins and not _goes_on(current[-1], piece))):
            found.append(current)
            current = []
        current.append(piece)
        if piece.kind in _ENDS:
            found.append(current)
            current = []
    if current:
        found.append(current)
    return found


def _directs(last: Piece, piece: Piece) -> bool:
    """Whether a new line begins with the verb or the heading of a direction for use."""
    return piece.place.line != last.place.line and piece.kind in ("take", "day-portion", "audience")


def _goes_on(last: Piece, piece: Piece) -> bool:
    """Whether a paragraph that begins here goes on with the sentence before: it has no capital letter."""
    text = _word(piece).text
    first = text.lstrip("\"'(«„“’")[:1]
    counted = last.kind == "number" and piece.kind in ("unit", "serving", "times") and text[-1] != ":"
    if last.kind in _AWAITS or counted:
        return True
    return last.kind == "colon" or first.islower() or (first.isdigit() and last.kind in ("comma", "and", "take"))


def _word(piece: Piece) -> Word:
    passage = piece.place.passage
    return passage.words[passage.tokens[piece.place.start].word]


def _is_row(kinds: Sequence[str]) -> bool:
    """Whether a line is a row of a column of portions: a number of units, and for whom it is."""
    return "unit" in kinds and set(kinds) <= _ROW


class _Sentence:
    """One sentence that may recommend how much to take."""

    def __init__(self, pieces: Sequence[Piece], before: Audience | None, column: bool) -> None:
        self.pieces = pieces
        self.kinds = [piece.kind for piece in pieces]
        self.audiences = find_audiences(pieces)
        self.audience = self.audiences[0][1] if self.audiences else None
        self.before = before
        self.column = column  #: the line above belongs to a column of portions a day
        self.audience_only = False

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
                for c in find_counts(self.pieces, set())
                if c.unit and c.high <= _MOST
            ]
        if "seldom" in self.kinds:
            return []
        times = find_times(self.pieces)
        taken = {k for often in times for k in range(often.start, often.end)}
        counts = [c for c in find_counts(self.pieces, taken) if c.high <= _MOST]
        if not counts and not times:
            self.audience_only = bool(self.audiences)
            return []
        if not self._recommends(counts, times):
            return []
        parts = [(part, audience, list(part)) for part, audience in self._parts(counts)]
        found = [intake for part, audience, _ in parts for intake in self._intake(part, times, audience)]
        if found and self._says_more([c for _, _, all_ in parts for c in all_], times):
            return [structs.replace(each, doubt="portion") for each in found]
        return found

    def _says_more(self, counts: list[Count], times: list[Often]) -> bool:
        """Whether a number of the sentence is neither a portion nor anything else that is understood."""
        used = {k for count in counts for k in range(count.start, count.end)}
        used |= {k for often in times for k in range(often.start, often.end)}
        if any(kind == "times" and i not in used and not self._multiplies(i) for i, kind in enumerate(self.kinds)):
            return True
        numbers = [i for i, kind in enumerate(self.kinds) if kind == "number" and i not in used]
        for i in numbers:
            before, after = self.kinds[max(0, i - 1) : i], self.kinds[i + 1 : i + 3]
            if after[:1] and after[0] in _JOINED and after[1:] == ["number"]:
                continue  # the second number of the range tells
            explained = (
                (set(after) & _EXPLAIN and not self._by_weight(i))
                or set(before) & {"age-from", "age-until"}
                or self._numbers_days(i)
            )
            if self.pieces[i].value == _ONE or explained or "years" in self.kinds[max(0, i - 3) : i + _AGES]:
                continue
            return True
        return False

    def _multiplies(self, i: int) -> bool:
        """Whether "2 x" tells how many of the units hold what follows: "2 tablets (2 x 200 mg)"."""
        return measured(self.pieces, i + 1) is not None

    def _by_weight(self, i: int) -> bool:
        """Whether a number is of the body's weight: "1 capsule per 10 kg"."""
        return self.kinds[i - 1 : i] == ["per"] and [piece.id for piece in self.pieces[i + 1 : i + 2]] == ["kg"]

    def _numbers_days(self, i: int) -> bool:
        """Whether a number tells which day or week is spoken of: "day 1 to 10"."""
        while i and self.kinds[i - 1] in ("number", "range", "word", "dash", "slash", "up-to"):
            i -= 1
        return i > 0 and self.kinds[i - 1] in ("day", "period")

    def _recommends(self, counts: list[Count], times: list[Often]) -> bool:
        """Whether the sentence says how much to take, and not what a portion holds or how many are in the pack."""
        kinds = set(self.kinds)
        if not counts:
            return False
        if kinds & {"day", "day-portion", "daypart"} or times:
            return True
        return "take" in kinds and any(count.unit for count in counts) and "holds" not in kinds

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
        if counts[0].whole:
            return [self._record(counts[0].low, counts[0].high, _ONE, _ONE, unit, counts[:1], audience)]
        most = self._most(counts)
        if most is not None:
            low = min(count.low for count in counts)
            return [structs.replace(self._record(low, most.high, _ONE, _ONE, unit, [most], audience), most=True)]
        self._drop_breakdown(counts)
        by_daypart = self._by_daypart(counts)
        if unit is None and not times and not self._daily(counts[0]) and not (by_daypart and len(counts) > 1):
            return []
        if by_daypart:
            low = sum((c.low * self._dayparts_of(c, counts) for c in counts if c.unit in (unit, None)), Decimal(0))
            high = sum((c.high * self._dayparts_of(c, counts) for c in counts if c.unit in (unit, None)), Decimal(0))
            return [self._record(low, high, _ONE, _ONE, unit, counts, audience)]
        found = []
        phases = self._phases(counts)
        for count in phases:
            often = min(times, key=lambda t: abs(t.start - count.start), default=None)
            if often is None:
                dayparts = self._dayparts_of(count, counts) if not self._is_total() else _ONE
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

    def _most(self, counts: list[Count]) -> Count | None:
        """The number that is said to be the most of a day: "at most 3 tablets a day"."""
        for count in counts:
            around = self.kinds[max(0, count.start - 1) : count.start] + self.kinds[count.end : count.end + 1]
            if self.kinds[count.start] == "up-to" and "day" in around:
                return count
        return None

    def _drop_breakdown(self, counts: list[Count]) -> None:
        """Leave out what only divides the portion of the day: "2 a day, 1 in the morning and in the evening"."""
        rest = counts[1:]
        dayparts = {piece.id for piece in self.pieces[counts[0].end :] if piece.kind == "daypart"}
        before = self.kinds[max(0, counts[0].start - 2) : counts[0].start]
        of_day = self._daily(counts[0]) or bool({"day", "day-portion"} & set(before))
        if not rest or not dayparts or not of_day or counts[0].high <= max(count.high for count in rest):
            return
        total = sum((count.high for count in rest), Decimal(0))
        if counts[0].high in (total, total * len(dayparts)):
            del counts[1:]

    def _left_open(self, counts: list[Count], times: list[Often]) -> bool:
        """Whether it is not said how often: "1 at each meal"; or a higher number was left out of the sum."""
        meals = any(piece.kind == "daypart" and piece.id == "meal" for piece in self.pieces)
        if meals and not times and not self._is_total():
            return True
        if len(self._phases(counts)) < len(counts) and self._adds(counts):
            return True
        used = max(count.high for count in self._phases(counts))
        return any(count.high > used and count.unit in (counts[0].unit, None) for count in counts)

    def _adds(self, counts: list[Count]) -> bool:
        """Whether "and" joins two numbers of units: "2 scoops before and 2 scoops after"."""
        return any(
            other.unit == first.unit and other.unit and {"and", "plus"} & set(self.kinds[first.end : other.start])
            for first, other in pairwise(counts)
        )

    def _daily(self, count: Count) -> bool:
        """Whether a bare number is one of a day: "1 per dag"."""
        return count.end < len(self.kinds) and self.kinds[count.end] in ("day", "daypart")

    def _is_total(self) -> bool:
        """Whether the number is said to be that of the whole day ("2 per dag, 's morgens en 's avonds")."""
        return bool({"day", "day-portion"} & set(self.kinds))

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
        if count is first or count.unit is None or count.unit != first.unit:
            return False
        before = self.kinds[first.end : count.start]
        daily = count.end < len(self.kinds) and self.kinds[count.end] == "day"
        return daily or before[-1:] == ["range"] or "period" in before

    def _by_daypart(self, counts: list[Count]) -> bool:
        """Whether each of several counts has its own time of the day ("'s morgens 1 en 's avonds 2")."""
        dayparts = [i for i, kind in enumerate(self.kinds) if kind == "daypart"]
        if len(dayparts) < 2 or len(counts) < 2:
            return False
        own = any(counts[0].start <= i < counts[1].start for i in dayparts) or dayparts[0] < counts[0].start
        if not own and self._is_total() and counts[0].high == sum((c.high for c in counts[1:]), Decimal(0)):
            counts[:] = counts[1:]
        return len(counts) >= 2 and "then" not in self.kinds

    def _dayparts_of(self, count: Count, counts: list[Count]) -> Decimal:
        """How many times of the day belong to a count: "1 tablet 's morgens en 's avonds" is two; "or" is one."""
        others = [c for c in counts if c is not count]
        dayparts = []
        for i, kind in enumerate(self.kinds):
            if kind == "daypart" and all(abs(i - c.start) > abs(i - count.start) or c is count for c in others):
                dayparts.append(i)
        if len(others) or len(dayparts) < 2:
            return _ONE
        between = set(self.kinds[dayparts[0] : dayparts[-1]])
        names = {self.pieces[i].id for i in dayparts}
        if names == {"evening", "night"} and "and" not in between:
            return _ONE
        return _ONE if "range" in between else Decimal(len(names))

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
            doubt="number" if misread else None,
        )
