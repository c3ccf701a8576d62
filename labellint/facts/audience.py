"""For whom a portion is: adults, children from 4 to 10 years."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from msgspec import Struct

from labellint.facts.basis import OF
from labellint.facts.measures import number_at
from labellint.facts.pieces import Piece, quote
from labellint.label import Quote

_AGES = 9  #: pieces in which the ages stand after the audience
_AGED = frozenset({"age-from", "age-until", "form", "number", "range", "dash", "open", "up-to"})
_INFANTS = "infants"  #: younger than ``_GROWING``, where no ages are told
_GROWING = 4
_MONTHS, _YEAR = "months", 12
_GROWN = 12  #: "from 12 years" speaks of grown-ups
_NEAR = 3  #: pieces behind years that say what they are of
_SHORT = 10  #: pieces of a line that says no more than for whom the product is
_OLDER = (["years", "colon"], ["plus", "years"], ["years", "plus"], ["years", "and", "plus"])  #: behind an age
_BARRED = frozenset({"never", "barred", "age-until", "minutes", "hours", "take"})
_SOLD = frozenset({"name", "compound", "formed", "unit"})  #: beside "baby", in the name of a product


class Audience(Struct, frozen=True):
    """For whom a portion is: a name, and the ages in years."""

    name: str
    low: int | None = None
    high: int | None = None
    quote: Quote | None = None


def find_audiences(pieces: Sequence[Piece]) -> list[tuple[int, Audience]]:
    """For whom the portions of a sentence are, each with its place; "not for children" is for nobody."""
    found: list[tuple[int, Audience]] = []
    told = 0  #: where the ages of the last one end
    for i, piece in enumerate(pieces):
        if piece.kind not in ("audience", "age-from") and (i < told or not _is_age(pieces, i)):
            continue
        if any(p.kind in ("never", "barred") for p in pieces[max(0, i - 5) : i]) or (found and found[-1][0] >= i - 2):
            continue
        if [p.kind for p in pieces[i + 1 : i + 2]] == ["barred"]:
            continue  # "kept for children out of reach"
        low, high, end = _ages(pieces, i)
        if piece.id == _INFANTS and low is None and high is None:
            low, high = 0, _GROWING - 1
        if piece.kind != "audience" and ((low is None and high is None) or end <= i + 1):
            continue
        if piece.kind == "age-from" and _lasts(pieces, i, end):
            continue
        name = piece.id if piece.kind == "audience" else "adults" if (low or 0) >= _GROWN else "children"
        found.append((i, Audience(name, low, high, quote(piece, pieces[max(i, end - 1)]))))
        told = end
    return found


def _lasts(pieces: Sequence[Piece], i: int, end: int) -> bool:
    """Whether years from ``i`` to ``end`` are those of a firm or its work: "over 3 years of study", "for over 3 years",
    "over 3 years ago"."""
    after = [piece for piece in pieces[end : end + _NEAR] if piece.id != "'"]
    of = [piece.id for piece in after[:1]] == [OF] and [piece.kind for piece in after[1:2]] == ["word"]
    behind = takewhile(lambda piece: piece.kind in ("word", "lasting"), after)  # none past a comma or a dash
    return of or any(piece.kind == "lasting" for piece in (*pieces[max(0, i - 1) : i], *behind))


def _is_age(pieces: Sequence[Piece], i: int) -> bool:
    """Whether an age begins at ``i`` that no word announces: "4 à 8 ans : ", or one that can mean another thing:
    "à partir de 9 ans", "from 12 years"."""
    ranged = pieces[i].id == OF and [p.kind for p in pieces[i + 1 : i + 4]] == ["number", "range", "number"]
    first = i + (pieces[i].kind == "form" or ranged)  # "van 4 tot en met 8 jaar"
    number = number_at(pieces, first)
    if number is None:
        return False
    behind = [piece.kind for piece in pieces[number[1] : number[1] + 3]]
    return (first > i and behind[:1] == ["years"]) or any(behind[: len(told)] == told for told in _OLDER)


def aimed_at(pieces: Sequence[Piece]) -> Audience | None:
    """The children whom a line by itself says that the product is for: "From 3 years.", "Magnesium baby drops"."""
    kinds = {piece.kind for piece in pieces}
    named = find_audiences(pieces)
    if len(pieces) > _SHORT or kinds & _BARRED or len(named) != 1 or named[0][1].name not in ("children", _INFANTS):
        return None
    numbers = sum(piece.kind == "number" for piece in pieces)
    told = named[0][1]
    aged = told.quote is not None and any(sign.isdigit() for sign in told.quote.text)
    sold = told.name != _INFANTS or aged or kinds & _SOLD
    ages = 2 if told.high is not None and numbers else 1
    return told if told.low is not None and numbers <= ages and sold else None


def of_cell(pieces: Sequence[Piece]) -> Audience | None:
    """For whom a row of a table of portions is: "adults", "4 - 8 years", "14+"."""
    named = find_audiences(pieces)
    if named:
        return named[0][1]
    low, high, end = _ages(pieces, 0)
    if low is None and high is None:
        return None
    name = "adults" if (low or 0) >= _GROWN else "children"
    return Audience(name, low, high, quote(pieces[0], pieces[end - 1]))


def _ages(pieces: Sequence[Piece], start: int) -> tuple[int | None, int | None, int]:
    """The ages in years that stand in the first pieces after ``start``, and where they end."""
    after = pieces[start : start + _AGES]
    months = _in_months(after)
    years = next((i for i, piece in enumerate(after) if piece.kind == "years"), None) or _without_years(after) or months
    numbers = [int(p.value) for p in after[:years] if p.kind == "number" and p.value is not None]
    if years is not None and years == months:
        numbers = [number // _YEAR for number in numbers]
    if years is None or not numbers:
        return None, None, start + 1
    end = start + years + 1
    if len(numbers) > 1:
        return numbers[-2], numbers[-1], end
    kinds = {p.kind for p in after[1:years]}
    if kinds & {"age-until", "up-to", "range"} and after[0].kind != "age-from":
        return None, numbers[-1], end
    return numbers[-1], None, end


def _in_months(pieces: Sequence[Piece]) -> int | None:
    """Where an age in months ends: "toddlers from 18 months", "From 24 months:"; how long a course takes is none."""
    end = next((i for i, piece in enumerate(pieces) if piece.id == _MONTHS), None)
    if (
        end is None
        or not {piece.kind for piece in pieces[1:end] if piece.id != OF} <= _AGED
        or "number" not in {p.kind for p in pieces[1:end]}
    ):
        return None
    first, most = pieces[0], max((piece.value or 0) for piece in pieces[1:end])
    headed = first.kind == "age-from" and most >= _YEAR and [p.kind for p in pieces[end + 1 : end + 2]] == ["colon"]
    return end if first.id in ("children", _INFANTS) or headed else None


def _without_years(pieces: Sequence[Piece]) -> int | None:
    """Where ages end that are told without the word for years: "(18+)", "aged 4 to 10:"."""
    kinds = [piece.kind for piece in pieces]
    for i, kind in enumerate(kinds):
        told = i == 2 and kinds[0] in ("audience", "age-from")  # "children 4+ 1 gummy"
        if kind == "plus" and i and kinds[i - 1] == "number" and (told or kinds[i + 1 : i + 2] != ["number"]):
            return i
        ranged = kinds[i + 1 : i + 4] in (["number", "range", "number"], ["number", "dash", "number"])
        if kind in ("age-from", "open") and ranged and kinds[i + 4 : i + 5] in (["colon"], ["close"], ["stop"]):
            return i + 4
    return None
