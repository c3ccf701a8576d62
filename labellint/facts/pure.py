"""Powders that are nothing but one compound: "100 % magnesium citrate" holds 100 g of it in 100 g."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from labellint.facts.pieces import Piece, quote
from labellint.facts.records import Amount

_HUNDRED = Decimal(100)
_REACH = 3  #: pieces between the percentage and the name, or behind it


def pure_compounds(
    streams: Iterable[tuple[int, Sequence[Piece]]], elements: dict[str, str], declared: Sequence[Amount]
) -> Iterator[Amount]:
    """The compounds that a product consists of, where the label declares no amount of their element."""
    known = {amount.substance for amount in declared if amount.counts != "additive"}
    for number, pieces in streams:
        for i, piece in enumerate(pieces):
            if piece.kind != "compound" or elements[piece.id] in known or not _is_all(pieces, i):
                continue
            known.add(elements[piece.id])
            yield Amount(
                substance=elements[piece.id],
                value=_HUNDRED,
                unit="g",
                per="100g",
                units=_HUNDRED,
                basis_unit="g",
                counts="compound",
                form=piece.id,
                place=number,
                quote=quote(piece, piece),
            )


def _is_all(pieces: Sequence[Piece], i: int) -> bool:
    """Whether 100 % is said of the name at ``i``: before it, or in brackets behind it."""
    before = pieces[max(0, i - _REACH) : i]
    kinds = [piece.kind for piece in before]
    if "percent-sign" in kinds and set(kinds[kinds.index("percent-sign") :]) <= {"percent-sign", "word", "elemental"}:
        at = kinds.index("percent-sign")
        return at > 0 and before[at - 1].value == _HUNDRED
    behind = pieces[i + 1 : i + 5]
    inside = [piece.kind for piece in behind] == ["open", "number", "percent-sign", "close"]
    return inside and behind[1].value == _HUNDRED
