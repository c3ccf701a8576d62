"""What a row or sentence declares: a substance with its values."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct

from labellint.facts.basis import Basis
from labellint.facts.measures import measured
from labellint.facts.pieces import Piece, quote
from labellint.facts.records import Again
from labellint.facts.segments import Segment
from labellint.label import Quote
from labellint.quantity import Quantity

_AGAIN = frozenset({"open", "slash", "equals", "dash", "of-which", "dot"})  #: before an amount that is said again
_SIGNS = 3  #: of these at most


class Value(Struct):
    """One printed amount: its pieces, its basis if it has its own, and the percentage beside it."""

    quantity: Quantity
    start: int
    end: int
    basis: Basis | None = None
    percent: Decimal | None = None
    percent_at: tuple[int, int] | None = None  #: its pieces
    basis_at: tuple[int, int] | None = None
    again: tuple[Quantity, int] | None = None  #: the same in or out of international units, and its end
    doubt: bool = False
    share: Decimal | None = None  #: the part of the element in a compound, as printed: "of which 11 % magnesium"
    x: float = 0.0


class Declaration(Struct):
    """A substance (as element or as a compound) with its values, in the order in which they are printed."""

    substance: str
    form: str | None
    compound: bool
    start: int  #: where its name stands, or the amount before it
    end: int  #: where its name ends
    values: list[Value] = []
    part: bool = False  #: named as a part of another amount ("waarvan uit citraat 200 mg")
    elemental: bool = False  #: said to be the element
    of: str | None = None  #: the form that it is the element of, or the substance where a material is named after it
    named: tuple[str, ...] = ()  #: substances that its brackets say it is, or holds: "Vitamin A (as beta-carotene)"
    either: bool = False  #: the amount may be of the element or of the compound: "Magnesium 1000 mg magnesium citrate"


def is_recognised(row: Declaration, segment: Segment) -> bool:
    """Whether any number of a row was read by OCR."""
    return any(
        piece.place.passage.words[piece.place.passage.tokens[piece.place.start].word].source == "ocr"
        for value in row.values
        for piece in segment.pieces[value.start : value.end]
    )


def whole_quote(value: Value, first: int, last: int, segment: Segment) -> Quote | None:
    """An amount together with what it is per, where one sentence says both."""
    if value.basis_at is None:
        return None
    start, end = value.basis_at
    return quote(segment.pieces[min(first, start)], segment.pieces[max(last, end - 1)])


def said_again(pieces: Sequence[Piece], end: int, unit: str) -> tuple[Quantity, int] | None:
    """What an amount in ``unit`` that ends at ``end`` is as well, one of both in international units: "(1000 IU)"."""
    k = end
    while k < min(end + _SIGNS, len(pieces)) and pieces[k].kind in _AGAIN:
        k += 1
    told = measured(pieces, k) if k > end else None
    return told if told is not None and (told[0].unit == "IU") != (unit == "IU") else None


def said_in_mass(pieces: Sequence[Piece], end: int) -> tuple[Quantity, int] | None:
    """The weight of an amount in mmol that ends at ``end``, and where that ends: "12.3 mmol (300 mg)"."""
    if [piece.id for piece in pieces[end - 1 : end]] != ["mmol"] or pieces[end : end + 1] == []:
        return None
    told = measured(pieces, end + 1) if pieces[end].kind in _AGAIN else None
    if told is None or told[0].unit not in ("g", "mg", "µg"):
        return None
    closed = [piece.kind for piece in (pieces[end], *pieces[told[1] : told[1] + 1])] == ["open", "close"]
    return told[0], told[1] + closed


def again_of(value: Value, segment: Segment) -> Again | None:
    if value.again is None:
        return None
    quantity, end = value.again
    return Again(quantity, quote(segment.pieces[value.start], segment.pieces[end - 1]))


def percent_quote(value: Value, segment: Segment) -> Quote | None:
    if value.percent_at is None:
        return None
    start, end = value.percent_at
    return quote(segment.pieces[start], segment.pieces[end - 1])
