"""Rows for ages below the name of a substance: "Magnesium", "4-10 years 100 mg", "adults 300 mg".

The highest amount is the one that counts: it stands then beside the name, as in a row of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from labellint.facts.ages import is_age
from labellint.facts.measures import measured
from labellint.facts.pieces import NAMES, Piece

_NAMED = NAMES | {"word", "colon", "day", "day-portion", "per", "cell", "bullet"}  #: in the line of the name
_WORDS = 2  #: that no lexicon knows, in the line of the name
_AGED = 12  #: pieces that tell an age
_SIGNS = frozenset({"colon", "cell", "dash", "equals", "bullet"})  #: before an age and its amount
_SHARE = ("number", "percent-sign")
_DRUNK = frozenset({"ml", "cl", "l"})  #: units of what is taken, and of no substance


def with_highest(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces, with the highest amount of two or more ages in the line of the name above them."""
    found: list[Piece] = []
    i = 0
    while i < len(pieces):
        rows, end = _rows(pieces, i + 1) if _ends_name(pieces, i) else ([], i + 1)
        found.append(pieces[i])
        if len(rows) > 1:
            line = pieces[i].place.line
            most = max(rows, key=lambda row: row[0].value or Decimal(0))
            found += [piece._replace(place=piece.place._replace(line=line), begins=False) for piece in most]
            i = end
        else:
            i += 1
    return tuple(found)


def _ends_name(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a line that is little more than the name of a substance ends at ``i``."""
    line = pieces[i].place.line
    if i + 1 < len(pieces) and pieces[i + 1].place.line == line:
        return False
    own = [piece for piece in pieces[max(0, i - _AGED) : i + 1] if piece.place.line == line]
    kinds = [piece.kind for piece in own]
    return sum(kind in NAMES for kind in kinds) == 1 and set(kinds) <= _NAMED and kinds.count("word") <= _WORDS


def _rows(pieces: Sequence[Piece], i: int) -> tuple[list[Sequence[Piece]], int]:
    """The amounts of the ages that follow one another from ``i``, each with its percentage, and where they end."""
    rows: list[Sequence[Piece]] = []
    while (at := _after_age(pieces, i)) is not None:
        told = measured(pieces, at)
        assert told is not None
        i = told[1]
        shared = [k for k in (i, i + 1) if tuple(piece.kind for piece in pieces[k : k + 2]) == _SHARE]
        i = shared[0] + 2 if shared else i
        while i < len(pieces) and pieces[i].kind in ("close", "reference", "cell", "bullet"):
            i += 1
        rows.append(pieces[at:i])
    return rows, i


def _after_age(pieces: Sequence[Piece], i: int) -> int | None:
    """Where the amount stands that follows an age at ``i``."""
    for at in range(i + 1, min(i + _AGED, len(pieces))):
        who = [piece for piece in pieces[i:at] if piece.kind not in _SIGNS - {"dash"}]
        who = who[:-1] if who and who[-1].kind == "dash" else who
        told = measured(pieces, at)
        if told is not None and told[0].unit not in _DRUNK and who and is_age(who):
            return at
    return None
