"""How much a day the label recommends: "1 à 2 tabletten 2 x daags", "morgens 1 und abends 2 Kapseln"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec import structs

from labellint.facts.audience import Audience, aimed_at, of_cell
from labellint.facts.carried import carried
from labellint.facts.counts import Count
from labellint.facts.direction import Direction
from labellint.facts.measures import number_at
from labellint.facts.pieces import NAMES, Piece, outside, quote, words_of
from labellint.facts.records import Intake
from labellint.facts.scan import Scan
from labellint.facts.schedules import Schedule, find_schedules

_ONE = Decimal(1)
_AWAITS = frozenset({"range", "per", "up-to", "dash", "slash", "and"})  #: never the end of a sentence
_OTHER = 8  #: pieces of a direction for use in another language that tell it for one
_MANY = 4  #: times the portion; more is no other portion
_ENDS = frozenset({"stop", "bullet", "semicolon", "cell"})
_COLUMNS = frozenset({"per", "slash", "day", "day-portion"})  #: what the heading of the next column begins with
_HUNDRED = Decimal(100)


def find_intakes(scan: Scan) -> tuple[Intake, ...]:
    """Every recommended portion, in reading order."""
    schedules = find_schedules(scan)
    found = [intake for schedule in schedules for intake in _scheduled(schedule)]
    cells = frozenset(id(cell[0]) for table in scan.reading.label.tables for row in table.rows for cell in row if cell)
    used = frozenset(word for schedule in schedules for word in schedule.words)
    unread = False
    aimed: Audience | None = None  #: children whom a line by itself says that the product is for
    packed = {p.value for stream in scan.streams for p in stream.pieces if p.kind == "pack"}  # "10 x 10 ml"
    parted: set[int] = set()  #: those of ``found`` that are told by the times of the day
    for stream in scan.streams:
        audience: Audience | None = None
        column = daily = fresh = False
        aside: list[Count] = []
        before: frozenset[str] = frozenset()  # the times of the day that the sentence before spoke of, and no other
        for sentence in _sentences(outside(stream, used), cells):
            if sentence[-1].id == "?" or all(piece.kind == "bullet" for piece in sentence):
                continue  # "3 tablets a day? No."
            aimed = aimed or aimed_at(sentence)
            reader = Direction(sentence, audience, column)
            told, times = reader.intakes(), reader.times_of_day()
            told = carried(told, reader.pieces, reader.audience, found[-1] if found and fresh else None)
            if found and reader.extra:
                found[-1], told = _with_extra(found[-1], reader.extra), []
            if found and not told and reader.times_more > _ONE:
                found[-1] = structs.replace(found[-1], units_high=reader.times_more * found[-1].units_high)
            if found and not told and (again := reader.repeats()) and not again & before:
                found[-1] = (
                    structs.replace(found[-1], doubt="portion") if found[-1].whole else _sum(found[-1], found[-1])
                )
            flasks = reader.flasks()
            if found and flasks is not None:
                found[-1], told = _with_flasks(found[-1], flasks), []
            if found and not told and reader.instead is not None:
                found[-1] = _with_instead(found[-1], reader.instead)
            if len(told) == 1 and found and _says_how_often(told[0], found[-1]):
                found, told = [_with_times(each, told[0]) for each in found], []
            if not told and reader.is_daily():
                found = [structs.replace(each, doubt=None) if _is_untold(each) else each for each in found]
            after = fresh and "stop" in reader.kinds and reader.says_daily()
            told, found = _of_day(told, daily), _of_day(found, after)
            daily, fresh = reader.says_daily(), bool(told)
            on_top = reader.is_on_top() and len(told) == 1 and bool(found) and _is_of(told[0], found[-1])
            if on_top:
                found[-1] = _with_extra(found[-1], told[0].units_high * told[0].times_high)
            elif told and before and times and not before & times and _adds(found[-1], told[0]):
                found[-1] = _sum(found[-1], told[0])
                before |= times
            else:
                parted |= {len(found) + k for k in range(len(told)) if times}
                found += told
                before = times if len(told) == 1 else before if not told else frozenset()
            audience = reader.audience if reader.audience_only else None
            column = reader.goes_on_below()
            aside += [c for c in reader.aside() if c.high not in packed] if not told else []
            unread = unread or (not told and flasks is None and reader.is_unread())
        found = [structs.replace(each, doubt="portion") if _is_less(each, found, aside) else each for each in found]
    if unread:
        found = [structs.replace(each, doubt=each.doubt or "portion") for each in found]
    if aimed is not None and all(each.audience is None for each in found):
        years = {"low_years": aimed.low, "high_years": aimed.high, "audience_quote": aimed.quote}
        found = [structs.replace(each, **years) for each in found]
    by_time = [each for i, each in enumerate(found) if i in parted]
    found = [structs.replace(each, doubt="portion") if _is_belied(each, by_time) else each for each in found]
    return tuple(each for each in found if not _told_elsewhere(each, found))


def _is_belied(intake: Intake, by_time: Sequence[Intake]) -> bool:
    """Whether a number of units a day is not what the times of the day come to: "2 in the morning. 4 a day." """
    if not intake.plain or intake.doubt is not None:
        return False
    alike = [o for o in by_time if (o.unit, o.quote.language) == (intake.unit, intake.quote.language)]
    alike = [o for o in alike if o.audience is None and o.doubt is None]
    day = intake.units_high * intake.times_high
    return bool(alike) and not any(o.units_low * o.times_low <= day <= o.units_high * o.times_high for o in alike)


def _is_less(intake: Intake, found: Sequence[Intake], aside: Sequence[Count]) -> bool:
    """Whether more units than the most of a day are told where nothing was understood: "By day: 2 tablets"."""
    most = max(other.units_high * other.times_high for other in found if other.unit == intake.unit)
    return intake.doubt is None and any(count.unit == intake.unit and count.high > most for count in aside)


def _told_elsewhere(intake: Intake, found: Sequence[Intake]) -> bool:
    """Whether what somebody is to take, without how often, is told in full in another place: "Adults: 2 tablets"."""
    if intake.doubt != "portion" or intake.audience is None or intake.times_high != _ONE:
        return False
    return any(
        other.doubt is None
        and (other.audience, other.unit) == (intake.audience, intake.unit)
        and (other.units_low * other.times_low, other.units_high * other.times_high)
        == (intake.units_low, intake.units_high)
        for other in found
    )


def _says_how_often(told: Intake, last: Intake) -> bool:
    """Whether a sentence only says how often what the one before it gives somebody: "Adults: one. Once daily." """
    bare = told.unit is None and told.audience is None and told.units_high == _ONE and told.doubt is None
    return bare and last.doubt == "portion" and last.audience is not None


def _of_day(told: list[Intake], daily: bool) -> list[Intake]:
    """What was told, where the sentence beside it says that it is of a day."""
    return [structs.replace(each, untimed=False) for each in told] if daily else told


def _is_untold(intake: Intake) -> bool:
    """Whether it is not said how often somebody is to take what was told."""
    return intake.doubt == "portion" and intake.audience is not None and not intake.whole and intake.times_high == _ONE


def _with_times(intake: Intake, often: Intake) -> Intake:
    if intake.doubt != "portion" or intake.audience is None:
        return intake
    return structs.replace(intake, times_low=often.times_low, times_high=often.times_high, untimed=False, doubt=None)


def _adds(first: Intake, other: Intake) -> bool:
    """Whether what is taken at one time of the day comes on top of what is taken at another, in the next sentence."""
    told = [(each.unit, each.audience, each.doubt, each.quote.language) for each in (first, other)]
    return told[0] == told[1]


def _is_of(other: Intake, first: Intake) -> bool:
    """Whether units may be more of those that were told before."""
    return other.unit in (None, first.unit) and other.audience == first.audience and other.doubt is None


def _with_extra(intake: Intake, units: Decimal) -> Intake:
    """A portion of a day with so many units more."""
    high = intake.units_high * intake.times_high + units
    low = intake.units_low * intake.times_low
    return structs.replace(intake, units_low=low, units_high=high, times_low=_ONE, times_high=_ONE)


def _with_instead(intake: Intake, units: Decimal) -> Intake:
    """A portion of a day, or so many units instead: "one a day; with hard training take two"."""
    if intake.unit is None or intake.audience is not None or units > _MANY * intake.units_high:
        return intake
    return structs.replace(intake, units_high=max(intake.units_high, units))


def _with_flasks(intake: Intake, flasks: tuple[Decimal, Decimal]) -> Intake:
    """What is stirred into one bottle, so many times a day; in doubt where it has been told how often it is taken."""
    if intake.times_high != _ONE or intake.whole:
        return structs.replace(intake, doubt=intake.doubt or "portion") if flasks[1] != _ONE else intake
    return structs.replace(intake, times_low=flasks[0], times_high=flasks[1], untimed=False)


def _sum(first: Intake, other: Intake) -> Intake:
    """Both portions of one day."""
    return structs.replace(
        first,
        units_low=first.units_low * first.times_low + other.units_low * other.times_low,
        units_high=first.units_high * first.times_high + other.units_high * other.times_high,
        times_low=_ONE,
        times_high=_ONE,
    )


def _twice(intake: Intake) -> Intake:
    """What is taken at one time of the day and again at another; in doubt where it was that of the whole day."""
    return structs.replace(intake, doubt="portion") if intake.whole else _sum(intake, intake)


def _scheduled(schedule: Schedule) -> list[Intake]:
    """The portion of each row of a table of portions."""
    unit = next((piece.id for piece in schedule.heading if piece.kind == "unit"), None)
    day = next((piece for piece in schedule.heading if piece.kind in ("day", "day-portion", "daypart")), None)
    found: list[Intake] = []
    if not schedule.by_time and all(_is_time(who) for who, _ in schedule.rows):
        cells = [piece for _, taken in schedule.rows for piece in taken]
        return _by_times(cells, unit, None)
    for who, taken in schedule.rows:
        audience = of_cell(who)
        if schedule.by_time:
            found += _by_times(taken, unit or next((p.id for p in who if p.kind == "unit"), None), audience)
            continue
        told = day is not None or any(piece.kind in ("day", "times", "daypart") for piece in taken)
        last = (day or taken[-1])._replace(kind="day", id="a-day")
        for intake in Direction([*taken, last], audience, False).intakes():
            found.append(
                structs.replace(
                    intake,
                    quote=quote(taken[0], taken[-1]),
                    plain=False,
                    unit=intake.unit or unit,
                    doubt=intake.doubt if told else "portion",
                )
            )
    return found


def _is_time(who: Sequence[Piece]) -> bool:
    """Whether a row of a table of portions is for a time of the day, and for everybody."""
    return of_cell(who) is None and any(piece.kind == "daypart" for piece in who)


def _by_times(cells: Sequence[Piece], unit: str | None, audience: Audience | None) -> list[Intake]:
    """The day's units from a row with a number for each time of the day."""
    units = [number_at(cells, i) for i, piece in enumerate(cells) if piece.kind == "number"]
    total = sum((number[0] for number in units if number is not None), Decimal(0))
    unit = next((piece.id for piece in cells if piece.kind == "unit"), unit)
    count = Count(total, total, unit, 0, len(cells))
    return [Direction(cells, None, False).record(count, audience)] if total else []


def _sentences(pieces: Sequence[Piece], cells: frozenset[int]) -> list[list[Piece]]:
    """A panel's pieces cut at the ends of sentences and where a line begins a paragraph with a capital letter.

    ``cells``: the first words of the cells of tables, by identity; a heading "per 100 ml" begins there.
    """
    found: list[list[Piece]] = []
    current: list[Piece] = []
    for i, piece in enumerate(pieces):
        begins = piece.begins or (current and _directs(current[-1], piece, pieces[i + 1 : i + 2]))
        following = pieces[i + 1 : i + _OTHER]
        daily = bool(following) and following[0].kind in ("day", "unit")  # "1 gél./jour"
        parted = piece.kind == "slash" and not daily and _recommends(current) and _recommends(following)
        parted = parted and not _says_again(current, following)
        apart = parted or piece.kind == "bullet" or (piece.kind == "per" and id(words_of(piece)[0]) in cells)
        apart = apart or _leaves_amounts(current, pieces, i) or _is_headed(current, pieces, i)
        apart = apart or _is_of_times(current, pieces[i : i + 2])
        apart = apart or (piece.kind in _COLUMNS and _is_reference(current))
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


def _is_headed(current: Sequence[Piece], pieces: Sequence[Piece], i: int) -> bool:
    """Whether another cell begins at ``i`` with the portion of a day: "1 spray (0.14 ml)" "daily portion: 4 sprays"."""
    kinds = [piece.kind for piece in pieces[i : i + 2]]
    return bool(current) and kinds == ["day-portion", "colon"] and pieces[i].place.line != current[-1].place.line


def _is_of_times(current: Sequence[Piece], following: Sequence[Piece]) -> bool:
    """Whether a list by times of the day begins below a heading without a number: "Every day:" "- morning: 1"."""
    headed = bool(current) and current[-1].kind == "colon" and all(piece.kind != "number" for piece in current)
    listed = [piece for piece in following if piece.kind not in ("dash", "bullet")][:1]
    return headed and [p.kind for p in listed] == ["daypart"] and following[0].place.line != current[-1].place.line


def _says_again(current: Sequence[Piece], following: Sequence[Piece]) -> bool:
    """Whether a slash stands between a time of the day and itself in another language: "- Abends/Soir: 2"."""
    last, first = current[-1:], following[:1]
    leads = not current[-2:-1] or current[-2].kind in ("dash", "comma", "and", "plus", "semicolon")
    return leads and [(p.kind, p.id) for p in last] == [("daypart", p.id) for p in first]


def _is_reference(current: Sequence[Piece]) -> bool:
    """Whether what has been read ends in the heading of a column for comparison: "per 100 g" "per day (5 g)"."""
    kinds = [piece.kind for piece in current[-3:]]
    headed = kinds[:1] in (["per"], ["slash"]) and kinds[1:] == ["number", "unit-of-measure"]
    return headed and current[-2].value == _HUNDRED and current[-1].id in ("g", "ml")


def _leaves_amounts(current: Sequence[Piece], pieces: Sequence[Piece], i: int) -> bool:
    """Whether a new line at piece ``i`` says how much is taken, below a line that declares amounts or ingredients."""
    if not current or pieces[i].place.line == current[-1].place.line or current[-1].kind in _AWAITS:
        return False
    line = [piece for piece in pieces[i : i + _OTHER] if piece.place.line == pieces[i].place.line]
    kinds = {piece.kind for piece in current}
    return bool(kinds & {"compound", "unit-of-measure"}) and bool(kinds & NAMES) and _recommends(line)


def _recommends(pieces: Sequence[Piece]) -> bool:
    """Whether pieces say alone how much is taken and when, as each language does in "1 per dag / 1 par jour"."""
    kinds = {piece.kind for piece in pieces}
    return {"number", "unit"} <= kinds and bool(kinds & {"day", "times", "daypart"})


def _directs(last: Piece, piece: Piece, after: Sequence[Piece]) -> bool:
    """Whether a new line begins with the verb or the heading of a direction for use: "Take", "Step 1"."""
    if piece.kind == "period" and [p.kind for p in after] == ["number"]:
        return piece.place.line != last.place.line and last.kind != "number"
    return piece.place.line != last.place.line and piece.kind in ("take", "day-portion", "audience")


def _goes_on(last: Piece, piece: Piece) -> bool:
    """Whether a paragraph that begins here goes on with the sentence before: it has no capital letter."""
    text = words_of(piece)[0].text
    first = text.lstrip("\"'(«„“’")[:1]
    counted = last.kind == "number" and piece.kind in ("unit", "serving", "times") and text[-1] != ":"
    if last.kind in _AWAITS or counted:
        return True
    return last.kind == "colon" or first.islower() or (first.isdigit() and last.kind in ("comma", "and", "take"))
