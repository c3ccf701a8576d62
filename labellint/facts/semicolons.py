"""Semicolons between the cells of a row, "Magnesium; 300 mg; 80 %": they end no sentence."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.measures import measured, number_at
from labellint.facts.pieces import NAMES, Piece

_SHARES = frozenset({"percent-sign", "reference"})
_HEADS = frozenset({"per", "day", "day-portion", *_SHARES})  #: what the heading of a column begins with


def as_cells(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, each semicolon between two cells of a row or of its heading as the stroke of a table."""
    if not any(piece.kind == "semicolon" for piece in pieces):
        return list(pieces)
    found = [p._replace(kind="cell") if _parts(pieces, i) else p for i, p in enumerate(pieces)]
    rows = {p.place.line for p, before in zip(found, pieces, strict=True) if p.kind != before.kind}
    for i, piece in enumerate(found):
        if piece.kind == "semicolon" and piece.place.line + 1 in rows and _heads(found, i):
            found[i] = piece._replace(kind="cell")
    return found


def _parts(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a semicolon stands between a name and its amount, or between two amounts of one row."""
    if pieces[i].kind != "semicolon" or not 0 < i < len(pieces) - 1:
        return False
    before, line = pieces[i - 1], pieces[i].place.line
    if before.kind not in NAMES | {"unit-of-measure", "percent-sign", "close"}:
        return False
    held = measured(pieces, i + 1)
    number = number_at(pieces, i + 1)
    shared = number is not None and [p.kind for p in pieces[number[1] : number[1] + 1]] == ["percent-sign"]
    if held is None and not (shared and before.kind == "unit-of-measure"):
        return False
    end = held[1] if held is not None else (number[1] + 1 if number is not None else i)
    after = pieces[end] if end < len(pieces) else None
    if before.kind not in NAMES and _awaits_name(pieces, end):
        return False
    ended = after is None or after.place.line != line or after.kind in ("semicolon", "stop", "bullet", "open", "cell")
    return ended and any(piece.kind in NAMES for piece in pieces[max(0, i - 8) : i])


def _awaits_name(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a line goes on at ``i`` with the name of the amount above it: "magnesium; 5 mg" / "zinc (50 %)"."""
    if i >= len(pieces) or pieces[i].kind not in NAMES or pieces[i].begins:
        return False
    return [piece.kind for piece in pieces[i + 1 : i + 2]] in ([], ["open"], ["semicolon"], ["comma"], ["stop"])


def _heads(pieces: Sequence[Piece], i: int) -> bool:
    """Whether what follows a semicolon on its line heads a column."""
    line = [piece for piece in pieces[i + 1 : i + 4] if piece.place.line == pieces[i].place.line]
    return any(piece.kind in _HEADS for piece in line)
