"""What follows a portion in its heading and still belongs to it: "/day", ", for the whole day", "(3 x 20 drops)"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from labellint.facts.measures import counted, measured
from labellint.facts.pieces import Piece
from labellint.quantity import family


def is_daily(pieces: Sequence[Piece], i: int, counts: bool) -> bool:
    """Whether a sign at ``i`` goes on with the day: "2 tablets/day"; behind units of intake that ``counts`` tells of, a
    comma does, too: "3 capsules, for the whole day"."""
    if [piece.kind for piece in pieces[i + 1 : i + 2]] != ["day"]:
        return False
    alone = [piece.kind for piece in pieces[i + 2 : i + 3]] not in (["open"], ["number"])  # no heading of its own
    return pieces[i].kind == "slash" or (pieces[i].kind == "comma" and counts and alone)


def past_shared(pieces: Sequence[Piece], i: int) -> int | None:
    """Where units end that are taken at each time of the day: "daily dose: 1 capsule each morning and evening"."""
    each = counted(pieces, i + 1) if pieces[i].id == "each" else None
    if each is None or pieces[i + 1].kind != "number":
        return None
    return each[2] if [piece.kind for piece in pieces[each[2] : each[2] + 1]] == ["daypart"] else None


def times_each(pieces: Sequence[Piece], i: int) -> tuple[Decimal, str, int] | None:
    """How many units "3 x 20 drops" or "2 x 10 ml" at ``i`` are, of what, and where that ends."""
    if pieces[i].kind != "number" or i + 1 >= len(pieces) or pieces[i + 1].kind != "times":
        return None
    times = pieces[i].value or Decimal(1)
    count, measure = counted(pieces, i + 2), measured(pieces, i + 2)
    if measure is not None and measure[0].unit in ("g", "ml", "cl"):
        unit = "g" if family(measure[0].unit) == "mass" else "ml"
        each = measure[0].to(unit)
        return (times * each.value, unit, measure[1]) if each is not None else None
    return (times * count[0], count[1], count[2]) if count is not None else None


def is_size(pieces: Sequence[Piece], after: int, opened: bool) -> bool:
    """Whether a measure is the size of the portion ("sachet (5 g)", "of 5 g") and not an amount of what it holds."""
    if not opened:
        return False
    signs = ("close", "slash", "comma", "equals", "colon", "holds", "percent-sign", "cell", "powder", "liquid")
    kinds = [piece.kind for piece in pieces[after : after + 3]]
    spoken = kinds[:2] == ["open", "number"] and kinds[2:] in (["word"], ["unit"], ["serving"])  # "2.5 g (1 measure)"
    return after >= len(pieces) or pieces[after].kind in signs or spoken
