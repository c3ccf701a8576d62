"""How much a unit of intake weighs or holds: "1 maatschepje (3 g)", "20 druppels = 1 ml", a teaspoon by convention."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from labellint.facts.basis import OF
from labellint.facts.measures import counted, measured, number_at
from labellint.facts.packs import packed_sizes
from labellint.facts.pieces import Piece, words_of
from labellint.quantity import Quantity, family, parse_quantity
from labellint.rulebook import Entry

_BETWEEN = frozenset({"open", "equals", "word", "slash", "about", "colon", "range", "form", "dot"})
_SPOONS = frozenset({"scoop", "teaspoon", "tablespoon", "glass", "pipette"})
_ONE = Decimal(1)
_IS = "providing"  #: the words for what something comes to: "1 Löffel entspricht 2 g"
_SIZE = "serving-size"  #: the words for how much a portion is
_JOINS = frozenset({"range", "dash", "up-to"})  #: the second number of a range has been read with the first
_TAKEN = frozenset({"day", "times", "daypart", "take"})  #: what is said of a portion that is taken
_STATED = frozenset({"open", "equals", "slash"})


class Size(NamedTuple):
    """What one unit weighs (g) or holds (ml); ``stated``: on the label, not by convention."""

    quantity: Quantity
    stated: bool


def find_sizes(streams: Iterable[Sequence[Piece]], portions: dict[str, Entry]) -> dict[str, Size]:
    """The size of each unit of intake that the label or convention gives; a unit with two sizes has none."""
    found: dict[str, set[Quantity]] = {}
    packed: dict[str, set[Quantity]] = {}
    for pieces in streams:
        for unit, quantity in _stated(pieces):
            found.setdefault(unit, set()).add(quantity)
        for unit, quantity in packed_sizes(pieces):
            packed.setdefault(unit, set()).add(quantity)
    found = {**packed, **found}
    sizes = {
        entry.id: Size(parse_quantity(entry.value), False)
        for entry in portions.values()
        if entry.kind == "unit" and entry.value
    }
    for unit, quantities in found.items():
        if len(quantities) == 1:
            sizes[unit] = Size(next(iter(quantities)), True)
        else:
            sizes.pop(unit, None)
    return sizes


def find_serving(streams: Iterable[Sequence[Piece]]) -> tuple[Decimal, str] | None:
    """How many units a portion is: "Serving size: 2 tablets", "1 portie = 2 capsules"; None where two are given."""
    found = {told for pieces in streams for i in range(len(pieces)) if (told := _serving(pieces, i)) is not None}
    return found.pop() if len(found) == 1 else None


def _serving(pieces: Sequence[Piece], i: int) -> tuple[Decimal, str] | None:
    """Units of intake that a portion at ``i`` is said to be, or that are said to be a portion."""
    if pieces[i].kind in ("serving", "at-once"):
        k, signs = i + 1, 0
        while k < len(pieces) and k < i + 4 and pieces[k].kind in ("word", "colon", "open", "equals"):
            signs += pieces[k].kind != "word"
            k += 1
        signs += pieces[i].id == _SIZE
        count = counted(pieces, k) if signs and k < len(pieces) and pieces[k].kind == "number" else None
        line = pieces[k].place.line if k < len(pieces) else None
        taken = [p for p in _sentence(pieces[count[2] : count[2] + 4]) if p.place.line == line] if count else []
        used = bool({p.kind for p in taken} & _TAKEN)
        return count[:2] if count is not None and not used else None
    count = counted(pieces, i) if pieces[i].kind == "number" else None
    if count is not None and [p.kind for p in (pieces[i + 1], *pieces[count[2] : count[2] + 1])] == ["dash", "serving"]:
        return count[:2]  # "a two-capsule serving"
    if count is None or count[2] >= len(pieces) or pieces[count[2]].kind not in ("open", "equals"):
        return None
    after = [piece.kind for piece in pieces[count[2] + 1 : count[2] + 3]]
    return count[:2] if after == ["number", "serving"] and pieces[count[2] + 1].value == _ONE else None


def _sentence(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces up to the first end of a sentence."""
    return pieces[: next((i for i, piece in enumerate(pieces) if piece.kind in ("stop", "semicolon")), len(pieces))]


def _stated(pieces: Sequence[Piece]) -> Iterable[tuple[str, Quantity]]:
    for i in range(len(pieces)):
        count = counted(pieces, i) or _servings(pieces, i)
        if i and pieces[i].id == "one" and pieces[i - 1].id == "half":
            continue  # "half a teaspoon (2.5 g)"
        if i and (pieces[i - 1].kind in _JOINS or (pieces[i].kind == "unit" and _is_counted(pieces, i))):
            continue
        inner = _within(pieces, i) or _dosed(pieces, i)
        if inner is not None:
            yield inner
            continue
        if count is not None:
            found = None if _of_several(pieces, i) else _after(pieces, _past_day(pieces, count[2]))
            if found is not None and count[1] in _SPOONS and found.unit == "mg":
                found = None  # an amount of something; no spoon is so small
            if found is not None:
                each = _of_each(pieces, i) or _linked(pieces, count[2])
                yield count[1], _one(found, _ONE if each else count[0])
            continue
        measure = measured(pieces, i) or _single(pieces, i)
        if measure is not None and measure[1] < len(pieces) and pieces[measure[1]].kind in _STATED:
            next_ = measure[1] + 1
            while next_ < len(pieces) and pieces[next_].kind in ("about", "dot", "equals"):
                next_ += 1
            other = counted(pieces, next_)
            fits = other is not None and (other[1] not in _SPOONS or measure[0].unit != "mg")
            if other is not None and fits and pieces[next_].kind == "number" and _is_size(measure[0]):
                yield other[1], _one(measure[0], other[0])


def _past_day(pieces: Sequence[Piece], i: int) -> int:
    """Where the size in brackets begins of units that are those of a day: "60 drops a day (3 ml)"; else ``i``."""
    return i + 1 if [piece.kind for piece in pieces[i : i + 2]] == ["day", "open"] else i


def _is_counted(pieces: Sequence[Piece], i: int) -> bool:
    """Whether the unit at ``i`` has a number before it, with a word between: "2 gestrichene Messlöffel"."""
    return any((told := counted(pieces, k)) is not None and told[2] == i + 1 for k in range(max(0, i - 2), i))


def _within(pieces: Sequence[Piece], i: int) -> tuple[str, Quantity] | None:
    """The size between a number and its unit: "one 10 g scoop"."""
    number = number_at(pieces, i)
    size = measured(pieces, number[1]) if number is not None else None
    if size is None and (alone := measured(pieces, i)) is not None:
        headed = [p.kind for p in pieces[alone[1] : alone[1] + 1]] == ["serving"]
        size = alone if headed and not _has_own_size(pieces, alone[1] + 1) else None  # "3 g serving"
    if size is None or size[0].unit not in ("g", "ml", "cl") or size[1] >= len(pieces):
        return None
    return (pieces[size[1]].id, _one(size[0], _ONE)) if pieces[size[1]].kind in ("unit", "serving") else None


def _dosed(pieces: Sequence[Piece], i: int) -> tuple[str, Quantity] | None:
    """The size of a portion whose word ends in "of": "per dose of 10 ml"."""
    told = pieces[i].kind == "serving" and len(words_of(pieces[i])) > 1
    size = measured(pieces, i + 1) if told and [p.kind for p in pieces[max(0, i - 1) : i]] == ["per"] else None
    return ("serving", _one(size[0], _ONE)) if size is not None and size[0].unit in ("g", "ml", "cl") else None


def _has_own_size(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a size follows a portion at ``i``, so that the one before it heads a column: "100 g" "portion (12 g)"."""
    while i < len(pieces) and pieces[i].kind in ("open", "equals", "slash", "about"):
        i += 1
    own = measured(pieces, i)
    return own is not None and own[0].unit in ("g", "ml", "cl")


def _servings(pieces: Sequence[Piece], i: int) -> tuple[Decimal, str, int] | None:
    """A number of portions at ``i``, where they end: "1 to 3 portions of 15 g", "Portion: 6 g"."""
    after = [piece.kind for piece in pieces[i + 1 : i + 2]]
    if pieces[i].kind == "serving" and after in (["colon"], ["equals"], ["open"]):
        return _ONE, "serving", i + 1
    number = number_at(pieces, i)
    if number is None or number[1] >= len(pieces) or pieces[number[1]].kind != "serving":
        return None
    return number[0], "serving", number[1] + 1


def _single(pieces: Sequence[Piece], i: int) -> tuple[Quantity, int] | None:
    """One millilitre or gram after "per", and where it ends: "per ml (25 drops)"."""
    told = i > 0 and pieces[i - 1].kind == "per" and pieces[i].kind == "unit-of-measure" and pieces[i].id in ("g", "ml")
    return (Quantity(_ONE, pieces[i].id), i + 1) if told else None


def _of_several(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a measure after "Spray:" is of more than one, as brackets say: "Spray: 0.5 ml (4 sprays)"."""
    if [piece.kind for piece in pieces[i : i + 2]] != ["unit", "colon"]:
        return False
    measure = measured(pieces, i + 2)
    after = pieces[measure[1] : measure[1] + 3] if measure is not None else ()
    return [piece.kind for piece in after] == ["open", "number", "unit"] and after[2].id == pieces[i].id


def _after(pieces: Sequence[Piece], i: int) -> Quantity | None:
    """A measure right after a count of units, that is not an amount of something."""
    between = 0
    while i < len(pieces) and (pieces[i].kind in _BETWEEN or pieces[i].id == _IS) and between < 3:
        i, between = i + 1, between + 1
    measure = measured(pieces, i) or _each_of(pieces, i)
    if measure is None or not _is_size(measure[0]):
        return None
    after = pieces[measure[1]].kind if measure[1] < len(pieces) else "stop"
    if after == "word" and pieces[measure[1]].id == OF:
        return None  # an amount of something: "2 sachets into 500 ml of water"
    if between == 0 and (pieces[i - 1].id not in _SPOONS or measure[0].unit == "mg" or after != "stop"):
        return None  # "1 level scoop 5 g." has lost its sign
    if after == "word" and family(measure[0].unit) == "volume":
        return measure[0]  # "drink a measuring cup of 20 ml undiluted"
    if after == "percent-sign" and measure[0].unit in ("g", "ml"):
        return measure[0]  # "1 serving = 40 g" and the heading of the next column
    return None if after in ("name", "compound", "formed", "word", "elemental", "range", "percent-sign") else measure[0]


def _each_of(pieces: Sequence[Piece], i: int) -> tuple[Quantity, int] | None:
    """So many times a measure at ``i``, and where it ends: "2 caps (2 x 15 ml)"."""
    times = [piece.kind for piece in pieces[i : i + 2]] == ["number", "times"]
    each = measured(pieces, i + 2) if times else None
    return (Quantity(each[0].value * (pieces[i].value or _ONE), each[0].unit), each[1]) if each is not None else None


def _of_each(pieces: Sequence[Piece], i: int) -> bool:
    """Whether one measure follows a range of units: "1 à 2 maatlepels (5 ml)" are 5 ml each."""
    single = number_at(pieces, i)
    if single is None or single[1] < i + 3:
        return False
    numbers = [k for k in range(single[1], min(single[1] + 6, len(pieces))) if pieces[k].kind == "number"]
    ranged = number_at(pieces, numbers[0]) if numbers else None
    return ranged is not None and ranged[1] == numbers[0] + 1


def _linked(pieces: Sequence[Piece], i: int) -> bool:
    """Whether the measure after a number of units is that of one: "2 spoons of 5 ml", "2 Messbecher à 10 ml"."""
    return i < len(pieces) and (pieces[i].kind == "range" or pieces[i].id == OF)


def _is_size(quantity: Quantity) -> bool:
    return family(quantity.unit) in ("mass", "volume") and quantity.unit != "µg"


def _one(quantity: Quantity, units: Decimal) -> Quantity:
    unit = "g" if family(quantity.unit) == "mass" else "ml"
    converted = quantity.to(unit)
    assert converted is not None
    return Quantity(converted.value / units, unit) if units else converted
