"""Numbers of units and of times a day in a direction for use: "1 à 2 tabletten", "2 x daags"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct

from labellint.facts.basis import OF
from labellint.facts.divided import is_per_meal
from labellint.facts.measures import JOINS, joined, measured, past_hyphens, said_again, sized_at
from labellint.facts.pieces import NAMES, Piece, words_of
from labellint.quantity import Quantity

_ONE = Decimal(1)
_HALF = Decimal("0.5")
_DAY = Decimal(24)  #: hours
_TIMES = (3, 4)  #: numbers of a scheme for the times of a day: "1 - 0 - 1", "1-1-1-0"
CAPS = frozenset({"up-to", "bound", "needed"})  #: before a number of units, the number is the most of a day
_AROUND = "around-training"
_OF_DAY = frozenset({"od", "bd", "dd", "td", _AROUND})  #: how often that is said of a day without the word
_FAR = 7  #: pieces between grams and what they are stirred into
_SIZE = 3  #: pieces between a unit and its size
_SIZED = frozenset({"open", "equals", "about", "of-which", "dot"})  #: what stands there
_SERVED = Decimal(7)  #: so many portions are those of a pack, and of no day
_CLOCK = (["number", "hours"], ["number", "minutes"])
_NEAR = 4  #: pieces between a number of units and the words that say how often
_EACH = frozenset({"word", "per", "daypart", "and", "comma"})  #: between two times of the day


class Count(Struct):
    """A number of units in a sentence: "1 à 2 tabletten", or a number at a time of the day without its unit."""

    low: Decimal
    high: Decimal
    unit: str | None
    start: int
    end: int
    whole: bool = False  #: what is taken at each time of the day, added up: "1 - 0 - 1"
    instead: bool = False  #: may be taken instead of the units before it: "1 tablet a day, two if needed"


class Often(Struct):
    """How many times a day: "2 x daags", "twice daily"."""

    low: Decimal
    high: Decimal
    start: int
    end: int


def find_counts(pieces: Sequence[Piece], taken: set[int]) -> list[Count]:
    """Every number of units of intake, and every bare number beside a time of the day."""
    found: list[Count] = []
    i = 0
    while i < len(pieces):
        if i in taken or pieces[i].kind not in ("number", *CAPS):
            i += 1
            continue
        start = i
        if pieces[i].kind in CAPS:
            i += 1
            if i >= len(pieces) or pieces[i].kind != "number" or i in taken:
                continue
        low = high = pieces[i].value or Decimal(0)
        end = said_again(pieces, i) or i + 1
        other = joined(pieces, end)
        if other is not None:
            high, end = max(low, pieces[other].value or low), said_again(pieces, other) or other + 1
        scheme = scheme_at(pieces, i)
        if scheme is not None:
            low, high, end = scheme[0], scheme[0], scheme[1]
        half = low == high == _HALF
        if half and end + 1 < len(pieces) and (pieces[end].id == "one" or pieces[end + 1].kind == "unit"):
            end += pieces[end].id == "one" or pieces[end].kind == "range"  # "half a tablet", "½ a tablet"
        unit = None
        if (sized := sized_at(pieces, i, end)) is not None:
            unit, end = sized
        compound = past_hyphens(pieces, end)
        for k in range(compound, min(compound + 3, len(pieces))):
            if pieces[k].kind in ("unit", "serving"):
                unit, end = pieces[k].id, k + 1
                break
            if pieces[k].kind not in ("word", "extra") and not (
                pieces[k].kind == "dash" and (half or _hyphenated(pieces, k))
            ):
                break
        if scheme is not None and [piece.kind for piece in pieces[end : end + 3]] == ["open", "unit", "close"]:
            unit, end = pieces[end + 1].id, end + 3  # "1-0-1 (capsule)"
        end = _past_size(pieces, end) if unit is not None else end
        more = _and_a_half(pieces, end) if unit is not None else None
        if more is not None:
            low, high, end = low + _HALF, high + _HALF, more
        if unit is None:
            poured = _poured(pieces, i)
            if poured is not None:
                poured = poured if not _of_drink(pieces, start) else (*poured[:2], False)
                found += (
                    [Count(poured[0].value, poured[0].value, poured[0].unit, start, poured[1])] if poured[2] else []
                )
                i = end
                continue
        following = pieces[end].kind if end < len(pieces) else ""
        numbered = start > 0 and pieces[start - 1].kind == "period"  # "day 4"
        if (following == "period" or numbered) and unit is None:
            i = end
            continue
        bare = following in ("daypart", "day", "and", "comma", "word", "stop", "", "times", "open", "then", "bullet")
        ahead = end + (following == "about")  # "2 about an hour before bed"
        bare = bare or [p.kind for p in pieces[ahead : ahead + 2]] in _CLOCK
        aged = start > 0 and pieces[start - 1].kind in ("age-from", "age-until")  # "children over 12, one tablet a day"
        if unit is None and (aged or following in ("hours", "minutes")):
            i = end
            continue  # "1 two hours before bedtime"
        timed = [piece.kind for piece in pieces[max(0, start - 1) : start]] == ["daypart"]
        bare = bare or (timed and following in ("plus", "close", "dash", "slash"))  # "(morning 1 + evening 1)"
        bare = bare or (following in ("per", "range") and _at_daypart(pieces, end + 1))
        if (start and pieces[start - 1].kind == "per" and not _shared(pieces, start, end)) or (
            unit is None and _drunk(pieces, end)
        ):
            i = end
            continue
        told = _after_brackets(pieces, end)
        held = [p.kind for p in pieces[told : told + 2]]
        packed = unit == "serving" and low >= _SERVED  # "contains 30 daily portions"
        if packed or (unit is not None and "holds" in held and held[0] != "day"):
            i = end
            continue
        if found and unit is not None and _is_defined(pieces, start, end):
            i = end
            continue
        told_of_day = scheme is not None and {"take", "serving"} & {p.kind for p in pieces}
        if unit is not None or told_of_day or (bare and _beside_daypart(pieces, start, end)):
            found.append(Count(low, high, unit, start, end, scheme is not None))
        i = end
    return found


def _is_defined(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether brackets only say how much a unit is: "2 scoops in the evening (1 scoop = 2.5 g)"."""
    opens = [piece.kind for piece in pieces[max(0, start - 1) : start]] == ["open"]
    return opens and any(piece.kind == "equals" for piece in pieces[start : end + 1])


def _past_size(pieces: Sequence[Piece], i: int) -> int:
    """Where the size of a unit that ends at ``i`` ends: "(5 ml)", "de 5 g", "= 5 g"; ``i`` where it has none."""
    k = i
    while k < min(i + _SIZE, len(pieces)) and (pieces[k].kind in _SIZED or pieces[k].id == OF):
        k += 1
    size = measured(pieces, k) if k > i else None
    if size is None or size[0].unit not in ("g", "ml", "cl"):
        return i
    if pieces[size[1] : size[1] + 1] and pieces[size[1]].kind in NAMES | {"liquid", "range"}:
        return i  # "2 sachets into 500 ml of water"
    closed = any(piece.kind == "open" for piece in pieces[i:k])
    if closed and [piece.kind for piece in pieces[size[1] : size[1] + 1]] != ["close"]:
        return i
    return size[1] + 1 if closed else size[1]


def _of_drink(pieces: Sequence[Piece], i: int) -> bool:
    """Whether millilitres at ``i`` are told of what the portion is taken with: "in a glass of water (200 ml)"."""
    return [piece.kind for piece in pieces[max(0, i - 2) : i]] == ["liquid", "open"]


def _at_daypart(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a time of the day follows at ``i``: "1 in the morning", "1 à midi"."""
    return next((piece.kind for piece in pieces[i : i + 3] if piece.kind != "word"), "") == "daypart"


def _hyphenated(pieces: Sequence[Piece], k: int) -> bool:
    """Whether a dash joins a number and its unit to one word: "one 2-capsule serving"."""
    words = {id(words_of(piece)[0]) for piece in pieces[k - 1 : k + 2]}
    return len(words) == 1


def _shared(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether "each" before a number is said of the times of the day: "abends je 1", "3-mal täglich je 2"."""
    line = pieces[start].place.line
    before = {piece.kind for piece in pieces[max(0, start - 4) : start] if piece.place.line == line}
    if before & {"daypart", "meals"}:
        return True
    after = {next((piece.kind for piece in pieces[end : end + 3] if piece.kind != "word"), "")}
    if pieces[start - 1].id == "each" and [piece.kind for piece in pieces[end : end + 2]] == ["and", "number"]:
        return True  # "je 1 Tag- und 1 Nachtkapsel"
    return pieces[start - 1].id == "each" and bool((before | after) & {"daypart", "times"})


def scheme_at(pieces: Sequence[Piece], i: int) -> tuple[Decimal, int] | None:
    """What is taken in a day by a scheme for its times, "1 - 0 - 1", and where that ends."""
    parts, end = [pieces[i].value or Decimal(0)], i + 1
    while end + 1 < len(pieces) and pieces[end].kind in ("dash", "slash", "plus") and pieces[end + 1].kind == "number":
        parts.append(pieces[end + 1].value or Decimal(0))
        end += 2
    return (sum(parts, Decimal(0)), end) if len(parts) in _TIMES else None


def _and_a_half(pieces: Sequence[Piece], end: int) -> int | None:
    """Where "and a half" after a unit ends ("une gélule et demie"); None where it is half of another."""
    if end >= len(pieces) or pieces[end].kind != "and":
        return None
    at = end + 2 if end + 1 < len(pieces) and pieces[end + 1].id == "one" else end + 1
    if at >= len(pieces) or pieces[at].kind != "number" or pieces[at].value != _HALF:
        return None
    alone = all(piece.kind not in ("unit", "serving", "dash") for piece in pieces[at + 1 : at + 3])
    return at + 1 if alone else None


def _after_brackets(pieces: Sequence[Piece], i: int) -> int:
    """Where brackets that open at ``i`` have closed: "a dose (2 tablets) contains"; without brackets, ``i``."""
    if i >= len(pieces) or pieces[i].kind != "open":
        return i
    return next((k + 1 for k in range(i, min(i + 8, len(pieces))) if pieces[k].kind == "close"), i)


def _drunk(pieces: Sequence[Piece], end: int) -> bool:
    """Whether a number is of what the portion is taken with: "dans un grand verre d'eau"."""
    for piece in pieces[end : end + 3]:
        if piece.kind != "word":
            return piece.kind == "liquid"
    return False


def _poured(pieces: Sequence[Piece], i: int) -> tuple[Quantity, int, bool] | None:
    """Millilitres or grams at ``i``, where they end, and whether they are of the product and not of water."""
    measure = measured(pieces, i)
    if measure is None:
        return None
    value = measure[0].to("ml")
    skipped = () if value is None else (OF, "'")  # "150 ml d'eau"
    kinds_after = [piece.kind for piece in pieces[measure[1] : measure[1] + _FAR] if piece.id not in skipped]
    after = kinds_after[:3]
    after = after[1:] if after[:2] in (["slash", "day"], ["comma", "times"], ["comma", "day"]) else after
    if value is not None:
        into = after[:1] in (["range"], ["per"])  # "2 ml to water", "5 ml in water"
        return value, measure[1], "liquid" not in after[: 1 if into else 2]
    grams = measure[0].to("g") if measure[0].unit == "g" else None
    if grams is None or (set(after[:2]) & NAMES):
        return None
    told = next((k for k in kinds_after if k not in ("word", "per")), "")
    if "day-portion" in [piece.kind for piece in pieces[max(0, i - 2) : i]]:
        return grams, measure[1], True  # "portion of a day: 2.5 g"
    stirred = bool(after) and after[0] in ("word", "per", "range") and ("liquid" in after or told == "liquid")
    return grams, measure[1], stirred or "powder" in after or after[:1] in (["day"], ["times"], ["daypart"], ["stop"])


def _beside_daypart(pieces: Sequence[Piece], start: int, end: int) -> bool:
    near = [p.kind for p in pieces[max(0, start - 2) : start]] + [p.kind for p in pieces[end : end + _NEAR]]
    return any(kind in ("daypart", "day", "times") for kind in near)


def find_times(pieces: Sequence[Piece]) -> list[Often]:
    """Every statement of how many times a day: "2 x daags", "1 à 2 fois par jour", "dreimal täglich"."""
    found: list[Often] = []
    for i, piece in enumerate(pieces):
        if piece.kind == "hours":
            often = _hourly(pieces, i)
            found += [often] if often is not None else []
            continue
        if piece.kind == "meals" and i and pieces[i - 1].kind == "number" and is_per_meal(pieces, i):
            high = pieces[i - 1].value or _ONE
            found.append(Often(high, high, i - 1, i + 1))
            continue
        if piece.id == "meal" and (told := _in_brackets(pieces, i)) is not None:
            found.append(told)
            continue
        if piece.kind != "times" or is_breakdown(pieces, i):
            continue
        if is_around(pieces, i):
            continue
        if (after := _times_after(pieces, i)) is not None:
            found.append(Often(after, after, i, i + 2))  # "1 tablet x 2 daily"
            continue
        if piece.value is not None:
            low = high = piece.value
            start = i
            if i >= 2 and pieces[i - 1].kind in JOINS and pieces[i - 2].kind in ("number", "times"):
                low, start = pieces[i - 2].value or low, i - 2
        else:
            start = i - 2 if i > 1 and pieces[i - 1].kind == "dash" else i - 1
            again = next((k for k in range(max(0, i - 4), i) if said_again(pieces, k) == i), None)
            start = start if again is None else again  # "three (3) times"
            if start < 0 or pieces[start].kind != "number":
                continue
            low = high = pieces[start].value or _ONE
            joins = start
            while joins and joins > start - 2 and pieces[joins - 1].kind in JOINS:
                joins -= 1  # "2- bis 3-mal"
            if joins < start and joins and pieces[joins - 1].kind == "number":
                low, start = pieces[joins - 1].value or low, joins - 1
        daily = piece.id in _OF_DAY or _of_portion(pieces, start) or any(p.kind in ("day", "daypart") for p in pieces)
        if not daily:
            continue
        found = [often for often in found if often.end <= start]  # "once or twice" is said by "twice"
        found.append(Often(low, high, start, i + 1))
    return _with_each(pieces, found)


def _in_brackets(pieces: Sequence[Piece], i: int) -> Often | None:
    """How often "at each meal" at ``i`` is, where brackets behind it say so: "(3 per day)"."""
    after = pieces[i + 1 : i + 5]
    if [piece.kind for piece in after] != ["open", "number", "day", "close"]:
        return None
    value = after[1].value or _ONE
    return Often(value, value, i + 1, i + 5)


def _with_each(pieces: Sequence[Piece], found: list[Often]) -> list[Often]:
    """The statements, those of two times of one day as one: "once in the morning and once at night" is twice."""
    whole: list[Often] = []
    for often in found:
        last = whole[-1] if whole else None
        between = pieces[last.end : often.start] if last is not None else ()
        first, second = ({p.id for p in part if p.kind == "daypart"} for part in (between, pieces[often.end :][:_NEAR]))
        told = {piece.kind for piece in between}
        if last is not None and first and second and not first & second and told <= _EACH and "and" in told:
            whole[-1] = Often(last.low + often.low, last.high + often.high, last.start, often.end)
        else:
            whole.append(often)
    return whole


def _times_after(pieces: Sequence[Piece], i: int) -> Decimal | None:
    """How often it is, where the number stands after the sign: "1 tablet x 2 daily"."""
    around = [piece.kind for piece in pieces[max(0, i - 1) : i + 3]]
    told = pieces[i].value is None and around in (
        ["unit", "times", "number", "day"],
        ["serving", "times", "number", "day"],
    )
    return pieces[i + 1].value if told else None


def _of_portion(pieces: Sequence[Piece], start: int) -> bool:
    """Whether what stands after the portion of a day begins with how often: "daily dose (3 x 20 drops)"."""
    before = [piece.kind for piece in pieces[max(0, start - 2) : start]]
    return before in (["day-portion", "open"], ["day-portion", "colon"])


def is_around(pieces: Sequence[Piece], i: int) -> bool:
    """Whether it is only said when a day's portion is taken: "2 servings a day, before and after training"."""
    return pieces[i].id == _AROUND and any(piece.kind == "day" for piece in pieces[:i])


def is_breakdown(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a number of times at ``i`` is of an amount, and not how often: "2 tablets (2 x 200 mg)"."""
    each = measured(pieces, i + 1)
    inside = any(piece.kind == "open" for piece in pieces[max(0, i - 2) : i])
    return each is not None and (inside or each[0].unit not in ("g", "ml", "cl"))


def _hourly(pieces: Sequence[Piece], i: int) -> Often | None:
    """How many times a day "every 8 hours" is; ``i``: where the hours stand."""
    if i < 2 or pieces[i - 1].kind != "number" or not pieces[i - 1].value:
        return None
    start = i - 2
    low = pieces[i - 1].value or _ONE
    if start > 0 and pieces[start].kind in JOINS and pieces[start - 1].kind == "number":
        low, start = min(low, pieces[start - 1].value or low), start - 2  # "every 4 to 6 hours"
    if start < 0 or pieces[start].kind not in ("every", "per") or not 0 < low <= _DAY:
        return None
    times = _DAY / low
    if times != times.to_integral_value():
        return None
    return Often(times, times, start, i + 1)
