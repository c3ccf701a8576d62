"""How much a day the label recommends: "1 à 2 tabletten 2 x daags", "morgens 1 und abends 2 Kapseln"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct

from labellint.facts.basis import measured
from labellint.facts.pieces import Piece, Scan, quote
from labellint.facts.records import Intake
from labellint.label import Quote
from labellint.quantity import family

_ONE = Decimal(1)
_JOINS = frozenset({"range", "dash", "slash", "up-to"})
_NEAR = 4  #: pieces between a number of units and the words that say how often
_AGES = 9  #: pieces in which the ages stand after the audience
_GROWN = 12  #: "from 12 years" speaks of grown-ups
_MOST = Decimal(200)  #: more of anything a day is no recommendation
_ENDS = frozenset({"stop", "bullet", "semicolon"})


class Count(Struct):
    """A number of units in a sentence: "1 à 2 tabletten", or a number at a time of the day without its unit."""

    low: Decimal
    high: Decimal
    unit: str | None
    start: int
    end: int


class Often(Struct):
    """How many times a day: "2 x daags", "twice daily"."""

    low: Decimal
    high: Decimal
    start: int
    end: int


def find_intakes(scan: Scan) -> tuple[Intake, ...]:
    """Every recommended portion, in reading order."""
    found: list[Intake] = []
    for stream in scan.streams:
        audience: Audience | None = None
        for sentence in _sentences(stream.pieces):
            reader = _Sentence(sentence, audience)
            found += reader.intakes()
            audience = reader.audience if reader.audience_only else None
    return tuple(found)


class Audience(Struct, frozen=True):
    """For whom a portion is: a name, and the ages in years."""

    name: str
    low: int | None = None
    high: int | None = None
    quote: Quote | None = None


def _sentences(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """A panel's pieces cut at the ends of sentences and where a line begins a paragraph with a capital letter."""
    found: list[list[Piece]] = []
    current: list[Piece] = []
    for piece in pieces:
        if current and (piece.kind == "bullet" or (piece.begins and not _goes_on(current[-1], piece))):
            found.append(current)
            current = []
        current.append(piece)
        if piece.kind in _ENDS:
            found.append(current)
            current = []
    if current:
        found.append(current)
    return found


def _goes_on(last: Piece, piece: Piece) -> bool:
    """Whether a paragraph that begins here goes on with the sentence before: it has no capital letter."""
    passage = piece.place.passage
    first = passage.words[passage.tokens[piece.place.start].word].text.lstrip("\"'(«„“’")[:1]
    return last.kind == "colon" or first.islower() or (first.isdigit() and last.kind in ("comma", "and", "take"))


class _Sentence:
    """One sentence that may recommend how much to take."""

    def __init__(self, pieces: Sequence[Piece], before: Audience | None) -> None:
        self.pieces = pieces
        self.kinds = [piece.kind for piece in pieces]
        self.audiences = _audiences(pieces)
        self.audience = self.audiences[0][1] if self.audiences else None
        self.before = before
        self.audience_only = False

    def intakes(self) -> list[Intake]:
        if "seldom" in self.kinds:
            return []
        times = _times(self.pieces)
        taken = {k for often in times for k in range(often.start, often.end)}
        counts = [c for c in _counts(self.pieces, taken) if c.high <= _MOST]
        if not counts and not times:
            self.audience_only = bool(self.audiences)
            return []
        if not self._recommends(counts, times):
            return []
        found: list[Intake] = []
        for part, audience in self._parts(counts):
            found += self._intake(part, times, audience)
        return found

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
        counts = [c for c in counts if not self._is_size(c)]
        unit = next((count.unit for count in counts if count.unit), None)
        if not counts or (unit is None and not times):
            return []
        if self._by_daypart(counts):
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
        return found[:1] if len(found) > 1 and not self._several(counts) else found

    def _is_total(self) -> bool:
        """Whether the number is said to be that of the whole day ("2 per dag, 's morgens en 's avonds")."""
        return bool({"day", "day-portion"} & set(self.kinds))

    def _is_size(self, count: Count) -> bool:
        """Whether a count is what a portion weighs, or what it is taken with ("een glas water")."""
        return False

    def _several(self, counts: list[Count]) -> bool:
        return "then" in self.kinds or any(kind == "up-to" for kind in self.kinds)

    def _phases(self, counts: list[Count]) -> list[Count]:
        """One count, or those of successive phases ("first 3 a day, then 1")."""
        named = [count for count in counts if count.unit] or counts
        if self._several(counts):
            return counts
        return named[:1]

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
        )


def _counts(pieces: Sequence[Piece], taken: set[int]) -> list[Count]:
    """Every number of units of intake, and every bare number beside a time of the day."""
    found: list[Count] = []
    i = 0
    while i < len(pieces):
        if i in taken or pieces[i].kind not in ("number", "up-to"):
            i += 1
            continue
        start = i
        if pieces[i].kind == "up-to":
            i += 1
            if i >= len(pieces) or pieces[i].kind != "number" or i in taken:
                continue
        low = high = pieces[i].value or Decimal(0)
        end = i + 1
        if end + 1 < len(pieces) and pieces[end].kind in _JOINS and pieces[end + 1].kind == "number":
            high = max(low, pieces[end + 1].value or low)
            end += 2
        unit = None
        for k in range(end, min(end + 3, len(pieces))):
            if pieces[k].kind in ("unit", "serving"):
                unit, end = pieces[k].id, k + 1
                break
            if pieces[k].kind != "word":
                break
        if unit is None:
            measure = measured(pieces, i)
            if measure is not None and family(measure[0].unit) == "volume":
                value = measure[0].to("ml")
                assert value is not None
                found.append(Count(value.value, value.value, "ml", start, measure[1]))
                i = measure[1]
                continue
        following = pieces[end].kind if end < len(pieces) else ""
        if following == "period" and unit is None:
            i = end
            continue
        bare = following in ("daypart", "day", "and", "comma", "word", "stop", "", "times", "open", "then", "bullet")
        if unit is not None or (bare and _beside_daypart(pieces, start, end)):
            found.append(Count(low, high, unit, start, end))
        i = end
    return found


def _beside_daypart(pieces: Sequence[Piece], start: int, end: int) -> bool:
    near = [p.kind for p in pieces[max(0, start - 2) : start]] + [p.kind for p in pieces[end : end + _NEAR]]
    return any(kind in ("daypart", "day", "times") for kind in near)


def _times(pieces: Sequence[Piece]) -> list[Often]:
    """Every statement of how many times a day: "2 x daags", "1 à 2 fois par jour", "dreimal täglich"."""
    found: list[Often] = []
    for i, piece in enumerate(pieces):
        if piece.kind != "times":
            continue
        if piece.value is not None:
            low = high = piece.value
            start = i
            if i >= 2 and pieces[i - 1].kind in _JOINS and pieces[i - 2].kind in ("number", "times"):
                low, start = pieces[i - 2].value or low, i - 2
        else:
            start = i - 2 if i > 1 and pieces[i - 1].kind == "dash" else i - 1
            if start < 0 or pieces[start].kind != "number":
                continue
            low = high = pieces[start].value or _ONE
            if start >= 2 and pieces[start - 1].kind in _JOINS and pieces[start - 2].kind == "number":
                low = pieces[start - 2].value or low
                start -= 2
        if not any(p.kind in ("day", "daypart") for p in pieces):
            continue
        found.append(Often(low, high, start, i + 1))
    return found


def _audiences(pieces: Sequence[Piece]) -> list[tuple[int, Audience]]:
    """For whom the portions of a sentence are, each with its place; "not for children" is for nobody."""
    found: list[tuple[int, Audience]] = []
    for i, piece in enumerate(pieces):
        if piece.kind not in ("audience", "age-from"):
            continue
        if any(p.kind == "never" for p in pieces[max(0, i - 5) : i]) or (found and found[-1][0] >= i - 2):
            continue
        low, high, end = _ages(pieces, i)
        if piece.kind == "age-from" and (low is None or end <= i + 1):
            continue
        name = piece.id if piece.kind == "audience" else "adults" if (low or 0) >= _GROWN else "children"
        found.append((i, Audience(name, low, high, quote(piece, pieces[max(i, end - 1)]))))
    return found


def _ages(pieces: Sequence[Piece], start: int) -> tuple[int | None, int | None, int]:
    """The ages in years that stand in the first pieces after ``start``, and where they end."""
    after = pieces[start : start + _AGES]
    years = next((i for i, piece in enumerate(after) if piece.kind == "years"), None)
    numbers = [int(p.value) for p in after[:years] if p.kind == "number" and p.value is not None]
    if years is None or not numbers:
        return None, None, start + 1
    end = start + years + 1
    if len(numbers) > 1:
        return numbers[-2], numbers[-1], end
    kinds = {p.kind for p in after[1:years]}
    if kinds & {"age-until", "up-to"} and after[0].kind != "age-from":
        return None, numbers[-1], end
    return numbers[-1], None, end
