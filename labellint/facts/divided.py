"""What says into how many parts a day's portion is divided: "in één of twee keer", "2 tablets a day (2 x 1)"."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.basis import OF
from labellint.facts.measures import counted, measured
from labellint.facts.pieces import Piece

_INTO = frozenset({"into", "in"})  #: ids of the words before the number of parts
_NUMBERS = frozenset({"number", "range", "comma", "dash", "slash", "and", "up-to", "open", "close"})
_MORE = frozenset({"then", "plus", "raise"})  #: what is told after these comes on top
_PARTS = frozenset({"times", "serving", "meals"})
_OF_DAY = frozenset({"day", "day-portion"})
_EACH = frozenset({"each", "every"})  #: ids of the words before the meals


def gathered(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with what tells a division as one piece of the kind ``divided``: its numbers multiply nothing."""
    found: list[Piece] = []
    i = 0
    while i < len(pieces):
        end = _division(pieces, i) if _is_into(pieces, i) else _product(pieces, i) or _at_once(pieces, i)
        if end is not None:
            found.append(pieces[i]._replace(kind="divided", id="divided"))
        else:
            found.append(pieces[i])
        i = end or i + 1
    return found


def _is_into(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a word at ``i`` is "in" before the number of parts; French "en" is Dutch for "and"."""
    if pieces[i].id != "and" or not i:
        return pieces[i].id in _INTO
    end = _division(pieces, i)
    last = end is not None and [piece.kind for piece in pieces[end : end + 1]] in ([], ["stop"], ["close"])
    return pieces[i - 1].kind == "take" or (last and [p.kind for p in pieces[max(0, i - 2) : i]] == ["day", "comma"])


def _division(pieces: Sequence[Piece], i: int) -> int | None:
    """Where a division that "in" at ``i`` begins ends; None where how often is of a day: "in, 2 times a day"."""
    k = i + 1
    if k < len(pieces) and pieces[k].kind in ("comma", "open"):
        return None
    while k < len(pieces) and pieces[k].kind in _NUMBERS:
        k += 1
    if k >= len(pieces) or pieces[k].kind not in _PARTS or (k == i + 1 and pieces[k].value is None):
        return None
    after = [piece.kind for piece in pieces[k + 1 : k + 3]]
    return None if after[:1] in (["day"], ["daypart"]) or after == ["slash", "day"] else k + 1


def _product(pieces: Sequence[Piece], i: int) -> int | None:
    """Where "2 x 1 tablet" at ``i`` ends, if a number of units before it is just as much: "2 tablets a day (2 x 1)"."""
    kinds = [piece.kind for piece in pieces[i : i + 3]]
    if kinds != ["number", "times", "number"] or measured(pieces, i + 2) is not None:
        return None
    whole = (pieces[i].value or 0) * (pieces[i + 2].value or 0)
    told = [told for k in range(i) if pieces[k].kind == "number" and (told := counted(pieces, k)) is not None]
    if not any(number == whole for number, _, _ in told) or _MORE & {piece.kind for piece in pieces[:i]}:
        return None
    each = counted(pieces, i + 2)
    return each[2] if each is not None else i + 3


def _at_once(pieces: Sequence[Piece], i: int) -> int | None:
    """Where "2 at a time" at ``i`` ends, behind units of a day that it divides: "4 a day, 2 at a time"."""
    number = pieces[i].value
    if pieces[i].kind != "number" or not number or not _OF_DAY & {piece.kind for piece in pieces[:i]}:
        return None
    end = next((k for k in range(i + 1, min(i + 3, len(pieces))) if pieces[k].kind == "at-once"), None)
    if end is None or any(piece.kind not in ("unit", "word") for piece in pieces[i + 1 : end]):
        return None
    told = [told for k in range(i) if pieces[k].kind == "number" and (told := counted(pieces, k)) is not None]
    times = any(piece.kind == "times" for piece in pieces[:i])
    return end + 1 if len(told) == 1 and not told[0][0] % number and not times else None


def is_per_meal(pieces: Sequence[Piece], i: int) -> bool:
    """Whether "3 meals" is how often, and not into how many parts the portion of a day is divided; ``i``: the meals.

    Beside a day it is how often where the units are fewer than can be divided: "1 tablet with 3 meals a day".
    """
    kinds = {piece.kind for piece in pieces}
    if any(piece.id in _EACH for piece in pieces[max(0, i - 4) : i - 1]):
        return True  # "1 capsule at each of the three meals"
    if "divided" in kinds or not kinds & {"day", "day-portion", "times"}:
        return "divided" not in kinds
    daily = [piece.kind for piece in pieces[i + 1 : i + 2]] == ["day"] and "times" not in kinds
    alone = [piece.kind for piece in pieces[i - 2 : i - 1]] == ["word"] and pieces[i - 2].id not in (OF, "one")
    units = [told for k in range(i - 1) if pieces[k].kind == "number" and (told := counted(pieces, k)) is not None]
    return daily and alone and bool(units) and units[0][0] < (pieces[i - 1].value or 0)
