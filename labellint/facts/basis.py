"""What an amount is an amount of: "per 2 tablets", "per day", "per 100 g", "one sachet provides"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from labellint.facts.measures import counted, measured, number_at
from labellint.facts.pieces import NAMES, Piece, words_of
from labellint.facts.records import Per
from labellint.facts.tails import is_daily, is_size, past_shared, times_each
from labellint.quantity import Quantity, family

SEPARATOR = " "  #: between the id of a unit and that of its variant ("capsule night")
#: ids, and variants of the units in a heading with one
DAYPARTS = frozenset({"morning", "noon", "afternoon", "evening", "night"})
_INTAKE = "per-intake"  #: the id of the words for what is taken each time
SEVERAL = "several-units"  #: the kind of units of intake of which the number is not told: "per tablets"
OF = "of"  #: the id of the words between a unit and its size or what it holds
_FILLERS = 2  #: words between "per" and what it speaks of ("per aanbevolen dagdosis")
_TO_HOLDS = 8  #: pieces between a portion and the verb that says what it holds
_INSIDE = 9  #: pieces between an amount in brackets and their end
_HUNDRED = Decimal(100)
_BETWEEN_UNITS = (["comma"], ["slash"], ["dash"])
_SLASHED = NAMES | {"unit-of-measure", "word", "close"}  #: before "/tablet": "75 mg Mg/tablet", "Composition/tablet"


class Basis(NamedTuple):
    """``units`` of ``unit`` (a unit of intake, "g" or "ml"); ``measure``: what they weigh or hold, where it says so."""

    per: Per
    units: Decimal = Decimal(1)
    unit: str | None = None
    measure: Quantity | None = None


class Found(NamedTuple):
    """A basis and the pieces from ``start`` up to ``end`` that say it."""

    basis: Basis
    start: int
    end: int


def find_bases(pieces: Sequence[Piece], heading: bool = False) -> list[Found]:
    """Every basis in a run of pieces. In a heading, "2 tablets" alone is one, too."""
    found: list[Found] = []
    i = 0
    while i < len(pieces):
        here = _basis_at(pieces, i, heading)
        if here is None:
            i += 1
            continue
        found.append(here)
        i = _past_translations(pieces, here) if heading else here.end
    return found


def _past_translations(pieces: Sequence[Piece], found: Found) -> int:
    """Where the same unit in other languages ends, behind a number of units: "per 2 tabletten comprimés tablets"."""
    i = found.end
    while found.basis.unit and found.basis.units != 1:
        after = i + 1 if [piece.kind for piece in pieces[i : i + 1]] in _BETWEEN_UNITS else i
        unit = pieces[after] if after < len(pieces) else None
        if unit is None or (unit.kind, unit.id) != ("unit", found.basis.unit):
            break
        i = after + 1
    return i


def _basis_at(pieces: Sequence[Piece], i: int, heading: bool) -> Found | None:
    piece = pieces[i]
    if piece.kind == "per":
        if heading and piece.id == "each" and len(pieces) == 1:
            return Found(Basis("unit", Decimal(1), "piece"), i, i + 1)  # the heading of a column
        ends = i + 1 == len(pieces) or pieces[i + 1].kind in ("stop", "comma", "semicolon", "close")
        amount = i - 2 if i > 1 and pieces[i - 1].kind in NAMES else i - 1
        amount -= amount > 0 and pieces[amount].id == OF
        if piece.id == "each" and ends and i and pieces[amount].id in ("mg", "µg"):
            return Found(Basis("unit", Decimal(1), "piece"), i, i + 1)  # "magnesium 30 mg each", "30 mg magnesium each"
        listed = piece.id == "each" and i + 1 < len(pieces) and pieces[i + 1].kind == "colon"
        if listed or (i + 1 < len(pieces) and pieces[i + 1].kind == "holds"):  # "each contains", "each: 100 mg"
            own = (before.id for before in reversed(pieces[:i]) if before.kind == "unit" and SEPARATOR in before.id)
            return Found(Basis("unit", Decimal(1), next(own, "piece")), i, i + 2)
        if piece.id == "each" and (held := measured(pieces, i + 1)) is not None and held[0].unit in ("mg", "µg"):
            unit = next((before.id for before in reversed(pieces[:i]) if before.kind == "unit"), None)
            return Found(Basis("unit", Decimal(1), unit), i, i + 1) if unit else None  # "3 capsules (each 100 mg)"
        if i and pieces[i - 1].kind == "serving" and _is_pack_of(pieces, i):
            return None  # "Servings per bottle: 30"
        drink = measured(pieces, i + 1) if piece.id == "per" else None
        if drink is not None and drink[0] == Quantity(_HUNDRED, "ml"):
            liquid = [piece.kind for piece in pieces[drink[1] : drink[1] + 1]] == ["liquid"]
            return Found(of_measure(drink[0]), i, drink[1] + liquid)  # "per 100 ml drink"
        for j in range(i + 1, min(i + 2 + _FILLERS, len(pieces))):
            basis = _what(pieces, j)
            if basis is not None:
                return _with_tail(pieces, basis[0], i, basis[1])
            if pieces[j].kind != "word":
                return None
        return None
    if piece.kind == "slash" and i and pieces[i - 1].kind in _SLASHED and i + 1 < len(pieces):
        after = pieces[i + 1]
        if pieces[i - 1].kind != "unit-of-measure" and after.kind not in ("unit", "day-portion"):
            return None
        measure = measured(pieces, i + 1)
        if measure is not None and measure[0].unit in ("g", "ml"):
            if pieces[i - 1].id == measure[0].unit and measure[0].value != _HUNDRED:
                return None  # "1.6 g / 3.2 g" are two amounts
            return Found(of_measure(measure[0]), i, measure[1])
        count = counted(pieces, i + 1)
        if after.kind == "unit-of-measure" and after.id in ("g", "ml"):  # "60 mg/ml"
            return Found(of_measure(Quantity(Decimal(1), after.id)), i, i + 2)
        if count is not None:  # "300 mg/2 tabl."
            return Found(Basis("unit", count[0], count[1]), i, count[2])
        return Found(Basis("day"), i, i + 2) if after.kind in ("day", "day-portion") else None
    if piece.kind == "times" and piece.value is None and i and pieces[i - 1].kind == "number":
        held = measured(pieces, i + 1)
        unit = next((before.id for before in reversed(pieces[: i - 1]) if before.kind == "unit"), None)
        if held is not None and held[0].unit in ("mg", "µg") and unit is not None:
            return Found(Basis("unit", Decimal(1), unit), i, i + 1)  # "2 tablets (2 x 200 mg)"
        return None
    if piece.kind == "day-portion":
        return _with_tail(pieces, Basis("day"), i, i + 1)
    if heading and piece.kind == "audience":
        portion = [p.kind for p in pieces[i + 1 : i + 5]] == ["open", "number", "unit-of-measure", "close"]
        size = measured(pieces, i + 2) if portion else None
        poured = size is not None and size[0].unit in ("g", "ml", "cl")
        return Found(of_measure(size[0]), i, i + 5) if size is not None and poured else None  # "Adults (10 ml)"
    if piece.id == "one" and i and not pieces[i - 1].begins:
        each = counted(pieces, i)
        amount = i - 2 if i > 1 and pieces[i - 1].kind in NAMES else i - 1
        beside = pieces[amount].place.line == piece.place.line and words_of(piece)[0].text.islower()
        if (
            each is not None
            and pieces[amount].kind == "unit-of-measure"
            and pieces[amount].id in ("mg", "µg")
            and beside
        ):
            return Found(Basis("unit", each[0], each[1]), i, each[2])  # "150 mg a tablet", "75 mg magnesium a capsule"
    if piece.kind == "unit" and (sign := _headed(pieces, i)) is not None:
        return Found(Basis("unit", Decimal(1), piece.id), i, sign + 1)  # "Tablet: magnesium 150 mg"
    if piece.kind == "unit" and SEPARATOR in piece.id and (not i or pieces[i - 1].kind == "bullet"):
        name = i + 4 if [p.kind for p in pieces[i + 1 : i + 4]] == ["open", "word", "close"] else i + 1
        if name < len(pieces) and pieces[name].kind in NAMES:
            return Found(Basis("unit", Decimal(1), piece.id), i, name)  # "Day capsule (orange)  magnesium 100 mg"
    if piece.kind == "number" and (sized := counted(pieces, i)) is not None and _holds_each(pieces, sized[2]):
        return Found(Basis("unit", Decimal(1), sized[1]), i, sized[2])
    if piece.kind == "number" and (sized := counted(pieces, i)) is not None and i > 1:
        close = sized[2] + ([p.kind for p in pieces[sized[2] : sized[2] + 1]] == ["dot"])
        around = [p.kind for p in (pieces[i - 1], *pieces[close : close + 1])]
        if around == ["open", "close"] and pieces[i - 2].kind in NAMES:
            return Found(Basis("unit", sized[0], sized[1]), i - 1, close + 1)  # "Magnesium (3 caps.): 300 mg"
    if piece.kind in ("number", "unit", "serving"):
        basis = _what(pieces, i)
        if basis is None:
            return None
        found = _with_tail(pieces, basis[0], i, basis[1])
        measured_ = basis[0].unit in ("g", "ml")
        if measured_ and (pieces[basis[1] - 1].id not in ("g", "ml", "cl") or (i and pieces[i - 1].kind in NAMES)):
            return None
        end = _said(pieces, found.end, piece.kind == "number")
        if end is not None:
            return found._replace(end=end)
        if not heading or (measured_ and basis[0].per == "unit"):
            return None
        if piece.id == "unit" and found.end == i + 1:
            return None  # over a column of mg and µg
        return found if piece.kind != "unit" or _alone(pieces, i, found.end) else None
    if piece.id == _INTAKE and heading and (not i or pieces[i - 1].kind not in ("number", "unit")):
        ends = i + 1 == len(pieces) or pieces[i + 1].kind in ("percent-sign", "reference")
        return Found(Basis("portion"), i, i + 1) if ends else None
    if piece.kind == "day":
        counted_after = i + 1 < len(pieces) and pieces[i + 1].kind == "open" and counted(pieces, i + 2) is not None
        if len(words_of(piece)) == 1 and [p.kind for p in pieces[i + 1 : i + 2]] == ["word"]:
            return None  # "Multi Day & Night"
        if i and words_of(pieces[i - 1])[-1] is words_of(piece)[0]:
            return None  # "Tri-Day"
        told = counted(pieces, i + 2) if [p.kind for p in pieces[i + 1 : i + 3]] == ["per", "number"] else None
        if heading and told is not None and not (i and pieces[i - 1].kind == "per"):
            return Found(Basis("day", told[0], told[1]), i, told[2])  # "daily intake per 2 tablets"
        return _with_tail(pieces, Basis("day"), i, i + 1) if heading or counted_after else None
    return None


def _is_pack_of(pieces: Sequence[Piece], i: int) -> bool:
    """Whether "per" at ``i`` tells of a number of portions behind it in what they are: "per bottle: 30"."""
    kinds = [piece.kind for piece in pieces[i + 1 : i + 4]]
    return kinds[:2] == ["unit", "number"] or kinds == ["unit", "colon", "number"]


def head_end(pieces: Sequence[Piece], i: int) -> int | None:
    """Where the colon stands of a unit of intake at ``i`` that heads what it holds: "Tablet:", "Day tablet (red):"."""
    if pieces[i].kind != "unit":
        return None
    kinds = [piece.kind for piece in pieces[i + 1 : i + 5]]
    for told in (["colon"], ["word", "colon"], ["open", "word", "close", "colon"]):
        if kinds[: len(told)] == told:
            return i + len(told)
    return None


def _headed(pieces: Sequence[Piece], i: int) -> int | None:
    """Where the colon stands of a unit of intake at ``i`` that heads an amount: "Tablet: 150 mg magnesium"."""
    sign = head_end(pieces, i)
    if sign is None or (i and pieces[i - 1].kind != "bullet" and SEPARATOR not in pieces[i].id):
        return None
    held = measured(pieces, sign + 1)
    after = held[1] if held is not None and held[0].unit in ("mg", "µg") else sign + 1
    named = any(piece.kind in NAMES for piece in pieces[after : after + (2 if after > sign + 1 else 1)])
    return sign if named else None


def _holds_each(pieces: Sequence[Piece], i: int) -> bool:
    """Whether an amount after units of intake is that of one: "2 tablets of 150 mg magnesium", "2 Kps. à 150 mg"."""
    k = i + 1 if [piece.kind for piece in pieces[i : i + 1]] == ["dot"] else i
    if k >= len(pieces) or not (pieces[k].id == OF or pieces[k].kind == "range"):
        return False
    held = measured(pieces, k + 1)
    named = held is not None and any(piece.kind in NAMES for piece in pieces[held[1] : held[1] + 2])
    return named and held is not None and held[0].unit in ("mg", "µg")


def _said(pieces: Sequence[Piece], i: int, numbered: bool) -> int | None:
    """Where "contain", ":" or "= 100 mg magnesium" ends after a portion at ``i``; None where there is none."""
    if numbered and [piece.id for piece in pieces[i : i + 1]] == ["providing"]:
        held = measured(pieces, i + 1)
        named = held is not None and any(piece.kind in NAMES for piece in pieces[held[1] : held[1] + 2])
        return i + 1 if named else None  # "30 drops correspond to 100 mg of magnesium"
    divided = _past_division(pieces, i)
    if numbered and divided > i and [piece.kind for piece in pieces[divided : divided + 1]] == ["holds"]:
        return divided + 1
    for j in range(i, min(i + _TO_HOLDS, len(pieces))):
        if pieces[j].kind == "holds":
            return j + 1
        if pieces[j].id == "one" and j > i:
            continue  # "dissolved in a glass of water provides"
        stated = any(piece.kind == "day-portion" for piece in pieces[:i])
        if [piece.kind for piece in pieces[j : j + 2]] == ["comma", "holds"] and not stated:
            return j + 2  # "with 2 capsules a day, you get"
        if pieces[j].kind not in (
            "word",
            "dash",
            "serving",
            "per",
            "dot",
            "powder",
            "liquid",
        ):  # "these tablets each contain"
            break
    if i < len(pieces) and pieces[i].kind == "equals" and pieces[i + 1 : i + 2] and pieces[i + 1].kind in NAMES:
        return i + 1 if measured(pieces, i + 2) is not None else None  # "4 sprays = magnesium 24 mg"
    if not numbered or i >= len(pieces):
        return None
    colon = next((k for k in range(i, min(i + 3, len(pieces))) if pieces[k].kind != "word"), i)
    same = pieces[i].place.line == pieces[i - 1].place.line
    told = measured(pieces, colon + 1) if pieces[colon].kind == "colon" and colon > i and same else None
    if told is not None and any(piece.kind in NAMES for piece in pieces[told[1] : told[1] + 2]):
        return colon + 1  # "5 ml of syrup: 50 mg magnesium"
    if [piece.kind for piece in pieces[i : i + 2]] == ["close", "colon"]:
        return i + 2 if any(piece.kind in NAMES for piece in pieces[i + 2 : i + 4]) else None
    if pieces[i].kind == "colon":
        return i + 1
    while i + 1 < len(pieces) and pieces[i].kind in ("powder", "liquid", "dot"):
        i += 1  # "1 scoop = 2.5 g powder = 175 mg magnesium"
    if pieces[i].kind == "open":  # "5 ml (250 mg magnesium)"
        inner = next((k for k in range(i + 1, len(pieces)) if pieces[k].kind not in ("about", "dot")), i + 1)
        held = measured(pieces, inner)
        inside = [piece.kind for piece in pieces[held[1] : held[1] + _INSIDE]] if held is not None else []
        inside = inside[: inside.index("close")] if "close" in inside else []
        return i if set(inside) & NAMES else None
    held = measured(pieces, i + 1) if pieces[i].kind == "equals" else None
    after = _past_brackets(pieces, held[1]) if held is not None else i
    declared = held is not None and any(p.kind in ("name", "compound", "formed") for p in pieces[after : after + 3])
    return i + 1 if declared else None


def _past_division(pieces: Sequence[Piece], i: int) -> int:
    """Where brackets at ``i`` end that divide a portion: "2 capsules (morning 1 + evening 1)"; else ``i``."""
    if [piece.kind for piece in pieces[i : i + 1]] != ["open"]:
        return i
    close = next((k for k in range(i, min(i + _INSIDE, len(pieces))) if pieces[k].kind == "close"), i)
    return close + 1 if "daypart" in {piece.kind for piece in pieces[i:close]} else i


def _past_brackets(pieces: Sequence[Piece], i: int) -> int:
    """Where brackets end that say the amount before ``i`` in another unit: "5 µg (200 IU)"; ``i`` without any."""
    again = [piece.kind for piece in pieces[i : i + 4]] == ["open", "number", "unit-of-measure", "close"]
    return i + 4 if again else i


def _alone(pieces: Sequence[Piece], i: int, end: int) -> bool:
    """Whether a unit of intake stands at the beginning or end of what it is in, as a column's heading does."""
    return i == 0 or i == len(pieces) - 1 or (end > i + 1 and end == len(pieces))


def _what(pieces: Sequence[Piece], i: int) -> tuple[Basis, int] | None:
    """What "per" speaks of at ``i``."""
    kind = pieces[i].kind
    if kind in ("day", "day-portion"):
        return Basis("day"), i + 1
    if kind == "serving":
        return Basis("portion"), i + 1
    if kind == SEVERAL:
        return Basis("unit"), i + 1
    count = counted(pieces, i)
    if count is not None:
        return Basis("unit", count[0], count[1]), count[2]
    measure = measured(pieces, i)
    if measure is not None and family(measure[0].unit) in ("mass", "volume"):
        after = [piece.kind for piece in pieces[measure[1] : measure[1] + 2]]
        if "liquid" in after and "colon" not in after:
            return None  # what it is taken with
        told = counted(pieces, measure[1])
        if told is not None and pieces[measure[1]].kind == "unit":  # "per 3.5 g stick"
            return Basis("unit", Decimal(1), told[1], measure[0]), told[2]
        return of_measure(measure[0]), measure[1]
    if kind == "unit-of-measure" and pieces[i].id in ("g", "ml"):  # "16 mg per ml"
        return of_measure(Quantity(Decimal(1), pieces[i].id)), i + 1
    held = counted(pieces, i + 1) if kind == pieces[i].id == "condition" else None
    if held is not None:  # "per dose of 2 sachets"
        return Basis("unit", held[0], held[1]), held[2]
    number = number_at(pieces, i)
    if number is not None and number[1] < len(pieces) and pieces[number[1]].kind == "condition":
        size = measured(pieces, number[1] + 1)
        if size is not None and size[0].unit in ("g", "ml", "cl"):  # "1 dose de 10 ml"
            return Basis("portion", number[0], None, size[0]), size[1]
    if number is not None and number[1] < len(pieces) and pieces[number[1]].kind in ("serving", "day-portion"):
        return Basis("portion", number[0]) if pieces[number[1]].kind == "serving" else Basis("day"), number[1] + 1
    return None


def of_measure(measure: Quantity) -> Basis:
    unit = "g" if family(measure.unit) == "mass" else "ml"
    value = measure.to(unit)
    assert value is not None
    if value.value == _HUNDRED:
        return Basis("100g" if unit == "g" else "100ml", _HUNDRED, unit, value)
    return Basis("unit", value.value, unit, value)


def _with_tail(pieces: Sequence[Piece], basis: Basis, start: int, end: int) -> Found:
    """Adds what follows in brackets or after "=": "(2 tablets)", "(= daily dose)", "van 5 g"."""
    j = end
    opened = False
    while j < len(pieces) and j < end + 6:
        kind = pieces[j].kind
        if kind in ("open", "equals", "word", "dot", "slash", "colon", "of-which", "comma", "about"):
            ends = kind == "dot" and j + 1 < len(pieces) and pieces[j + 1].kind == "number"
            daily = is_daily(pieces, j, basis.unit is not None)
            if (kind in ("slash", "comma") or ends) and not opened and not daily:
                break
            opened = opened or kind == "open"
            j += 1
            continue
        sized = measured(pieces, j + 1) if kind == "range" or pieces[j].id == "one" else None
        if sized is not None and j == end and basis.unit and basis.per == "unit" and sized[0].unit in ("g", "ml"):
            basis = basis._replace(measure=sized[0])
            j = end = sized[1]  # "per zakje à 3,5 g"
            continue
        if kind == "serving" and j == end and basis.per == "unit" and basis.units > 1:
            j = end = j + 1  # "two-tablet serving"
            continue
        if kind in ("range", "condition") and basis.per == "day" and counted(pieces, j + 1) is not None:
            j += 1  # "daily intake of two tablets"; "of" is Dutch for "or"
            continue
        if basis.per == "day" and basis.unit is None and opened and (told := times_each(pieces, j)) is not None:
            basis = basis._replace(units=told[0], unit=told[1])
            j = end = told[2]  # "daily dose (3 x 20 drops)"
            continue
        if basis.per == "day" and basis.unit is None and (shared := past_shared(pieces, j)) is not None:
            j = end = shared
            continue
        count = counted(pieces, j)
        measure = measured(pieces, j)
        if count is not None and basis.unit is None:
            basis = basis._replace(units=count[0], unit=count[1])
            j = end = count[2]
        elif (
            measure is not None
            and family(measure[0].unit) in ("mass", "volume")
            and (opened or basis.per in ("unit", "portion") or _is_portion_of(pieces, j, basis))
        ):
            said = [piece.kind for piece in pieces[end:j]][-3:]
            same = ("equals" in said or (j == end and not said)) and measure[0].unit in ("g", "ml", "cl")
            if not is_size(pieces, measure[1], opened or pieces[j - 1].id == OF or same):
                break
            basis = basis._replace(measure=measure[0])
            j = end = measure[1]
        elif count is not None and opened and basis.unit == "piece":
            basis = basis._replace(units=basis.units * count[0], unit=count[1])  # "per piece (capsule)"
            j = end = count[2]
        elif kind in ("day-portion", "day") and basis.per in ("unit", "portion"):
            headed = [piece.kind for piece in pieces[j + 1 : j + 2]] == ["colon"]
            if headed and pieces[j].place.line != pieces[j - 1].place.line:
                break  # of another cell: "1 spray (0.14 ml)" "daily portion: 4 sprays"
            own = [piece.kind for piece in pieces[j + 1 : j + 2]] == ["open"] and counted(pieces, j + 2) is not None
            if own and basis.unit is not None and j == end:
                break  # the heading of the next column: "per capsule" "per day (2 capsules)"
            basis = basis._replace(per="day")
            j = end = j + 1
        elif count is not None and opened and j + 1 < len(pieces) and pieces[j].kind == "number":
            j = count[2]  # "1 ml (30 drops)"
        elif opened and kind == "number" and [p.kind for p in pieces[j + 1 : j + 3]] == ["serving", "close"]:
            j += 2  # "2 tablets (one serving) supply"
        elif kind == "close" and opened:
            end = j + 1
            opened = False
            j += 1
        else:
            break
    return Found(basis, start, end)


def _is_portion_of(pieces: Sequence[Piece], i: int, basis: Basis) -> bool:
    """Whether a measure at ``i`` is the portion of a day right before it: "Tagesdosis von 10 ml"."""
    first = i - 1 if i and pieces[i - 1].id == OF else i
    return basis.per == "day" and first > 0 and pieces[first - 1].kind == "day-portion"
