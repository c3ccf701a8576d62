"""What the pack holds: "90 tabletten", "Inhalt: 60 Kapseln ℮ 45 g", "61 g e". It is never a portion nor an amount."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from labellint.facts.basis import OF
from labellint.facts.measures import measured
from labellint.facts.pieces import NAMES, Piece, words_of
from labellint.quantity import Quantity, family

EACH = "each"  #: the id of whatever a pack holds
_MEASURES = frozenset({"g", "ml"})
_EACH = frozenset({OF, "one", "to", "x"})  #: between the units of a pack and their size: "de", "à", "x"
_MARKS = frozenset({"e", "℮"})  #: the mark of Directive 76/211/EEC beside the contents of a pack
_MANY = Decimal(15)  #: more tablets or capsules than a label speaks of as a portion
_ALONE = Decimal(20)  #: so many, on a line of their own, are in the pack, whatever the next line says
_FEW = Decimal(4)  #: so many may be a portion whatever words stand before them
_POURED = frozenset({"drop", "spray"})  #: units of which a portion has many
_USED = frozenset({"day", "day-portion", "daypart", "times", "holds", "take", "per", "equals"})
_GAP = 12  #: points; no space between two words of a sentence is as wide
_NEAR = 4  #: pieces after a number of units that tell what they are for
_SIZES = frozenset({"word", "range", "times", "per", "take"})  #: between units and their size: "à", "of", "x", "zu je"
_SAME = frozenset({"slash", "dash"})  #: between the names of one unit in two languages
_LINKS = frozenset({"colon", "comma", "dash", "word", "plus", "about", "open", "slash", "equals"})


def without_packs(pieces: Sequence[Piece], known: frozenset[int] = frozenset()) -> list[Piece]:
    """The pieces with those that tell the contents of a pack turned into pieces of the kind ``pack``.

    ``known``: identities of words that are known to tell them.
    """
    if known:
        pieces = [p._replace(kind="pack") if known & {id(word) for word in words_of(p)} else p for p in pieces]
    found = list(pieces)
    i = 0
    while i < len(pieces):
        end = _units(pieces, i) or _unnamed(pieces, i) or _measure(pieces, i)
        if end is None:
            i += 1
            continue
        for k in range(i, end):
            found[k] = pieces[k]._replace(kind="pack")
        i = end
    return found


def packed_sizes(pieces: Sequence[Piece]) -> Iterable[tuple[str, Quantity]]:
    """How large each unit of a pack is, by its id: "20 ampoules de 15 ml"; of ``EACH`` in "20 x 25 ml"."""
    for i, piece in enumerate(pieces):
        if piece.value is None or piece.value <= _FEW or piece.kind not in ("pack", "number"):
            continue
        named = piece.kind == "pack" and i + 1 < len(pieces) and pieces[i + 1].id not in _MEASURES | _EACH
        k = i + 2 if named else i + 1
        link = pieces[k] if k < len(pieces) else None
        if link is None or link.id not in _EACH:
            continue
        size, unit = pieces[k + 1 : k + 2], pieces[k + 2 : k + 3]
        if not size or not unit or size[0].value is None or unit[0].id not in _MEASURES:
            continue
        line = {p.place.line for p in pieces[i : k + 3]}
        alone = _is_alone(pieces, i, k + 3) or piece.kind == "pack"
        if len(line) == 1 and alone:
            yield pieces[i + 1].id if named else EACH, Quantity(size[0].value, unit[0].id)


def _units(pieces: Sequence[Piece], i: int) -> int | None:
    """Where a number of units that a pack holds ends, with the weight beside it."""
    value = pieces[i].value
    if pieces[i].kind != "number" or value is None:
        return None
    end = next((k for k in range(i + 1, min(i + 3, len(pieces))) if pieces[k].kind != "word"), len(pieces))
    if end == len(pieces) or pieces[end].kind not in ("unit", "serving") or pieces[end].id in _POURED:
        return None
    wraps = pieces[end].place.line != pieces[i].place.line
    before = pieces[i - 1].id if i else ""
    if wraps and ([p.kind for p in pieces[end + 1 : end + 2]] == ["colon"] or before in ("mg", "µg", "per")):
        return None  # the percentage of a row, and the heading of the next table or text: "100" / "Dosage: ..."
    while end + 2 < len(pieces) and pieces[end + 1].kind in _SAME and pieces[end + 2].kind == "unit":
        end += 2  # in another language: "90 gélules / capsules"
    sized = _each(pieces, i, end + 1) if value > _FEW else None
    if sized is not None:
        return sized
    weighed = _weight(pieces, end + 1, sure=value >= _ALONE)
    named = _is_named(pieces, i) and value > _FEW
    if named or (weighed is not None and value > _FEW):
        return weighed or end + 1
    many = value >= _ALONE or (value > _FEW and _tells_of_one(pieces, end + 1))
    alone = many and _is_alone(pieces, i, end + 1)
    return end + 1 if alone or (value >= _MANY and not _is_used(pieces, i, end + 1)) else None


def _tells_of_one(pieces: Sequence[Piece], i: int) -> bool:
    """Whether the line at ``i`` says what one unit holds: "14 sachets" / "Contents of 1 sachet (6 g)"."""
    line = [piece for piece in pieces[i : i + 5] if piece.place.line == pieces[i].place.line] if i < len(pieces) else []
    ones = [k for k, piece in enumerate(line) if piece.value == 1 and [p.kind for p in line[k + 1 : k + 2]] == ["unit"]]
    return bool(ones) and line[0].kind in ("contents", "holds", "per", "number")


def _unnamed(pieces: Sequence[Piece], i: int) -> int | None:
    """Where a number of unnamed units and the size of each ends, on a line of its own: "90 x 0.25 g = 22.5 g"."""
    value, times = pieces[i].value, pieces[i + 1 : i + 2]
    if pieces[i].kind != "number" or value is None or value <= _FEW or not times or times[0].id != "x":
        return None
    size = _each(pieces, i, i + 1)
    while size is not None and size < len(pieces) and pieces[size].id in _MARKS:
        size += 1
    return size if size is not None and _is_alone(pieces, i, size) else None


def _each(pieces: Sequence[Piece], i: int, end: int) -> int | None:
    """Where the size of each of the units in a pack ends: "10 sachets de 40 g", "7 vials of 25 ml", "14 bars x 20 g".

    None where the units are said to be taken or to hold something.
    """
    k = end
    while k < len(pieces) and k < end + 3 and (pieces[k].kind in _SIZES or pieces[k].id in (OF, "one")):
        k += 1  # German "à" is spelt as an English article
    size = _mass(pieces, k) if k > end else None
    if size is not None and any(piece.place.line != pieces[i].place.line for piece in pieces[end:size]):
        return None
    before = {piece.kind for piece in pieces[max(0, i - 2) : i]}
    if size is None or before & {"per", "take", "up-to", "day-portion"}:
        return None
    if any(p.kind in _USED - {"equals", "per", "take"} and not p.begins for p in pieces[size : size + 3]):
        return None  # "6 tablets of 1 g a day"
    while size < len(pieces) and pieces[size].kind == "equals" and (whole := _mass(pieces, size + 1)) is not None:
        size = whole  # "20 sachets of 6.5 g = 130 g"
    return size


def _weight(pieces: Sequence[Piece], i: int, *, sure: bool = False) -> int | None:
    """Where the weight of a pack that begins within three pieces of ``i`` ends: "℮ 45 g", "- poids net : 45 g".

    ``sure``: so many units are a pack, so that what ends their line needs no mark: "90 capsules · 71 g".
    """
    net = False
    for k in range(i, min(i + 4, len(pieces))):
        piece = pieces[k]
        if k > i and piece.begins and not net:
            return None
        if piece.kind == "number":
            measure = _mass(pieces, k)
            marked = measure is not None and measure < len(pieces) and pieces[measure].id in _MARKS
            if sure and measure is not None and pieces[k].place.line == pieces[i - 1].place.line:
                marked = marked or measure == len(pieces) or pieces[measure].place.line != pieces[k].place.line
            if measure is not None and (times := _in_brackets(pieces, measure)) is not None:
                return times
            return measure if net or marked else None
        net = net or piece.kind == "net" or piece.id in _MARKS
        if piece.kind not in _LINKS | {"net"} and not (sure and piece.kind == "bullet"):
            return None
    return None


def _measure(pieces: Sequence[Piece], i: int) -> int | None:
    """Where the weight or volume of a pack ends: "61 g e", "℮ 61 g", "poids net : 61 g"."""
    end = _mass(pieces, i)
    if end is None:
        return None
    before = [piece for piece in pieces[max(0, i - 2) : i] if piece.kind != "colon"][-1:]
    named = bool(before) and before[0].kind in ("net", "contents") and not _heads_column(pieces, i, end)
    marked = bool(before) and before[0].id == "℮"
    after = pieces[end] if end < len(pieces) else None
    alone = after is not None and after.id in _MARKS and not _names_after(pieces, end + 1)
    used = {piece.kind for piece in pieces[max(0, i - 2) : i]} & (_USED | {"up-to"})
    return (None if used else _in_brackets(pieces, end)) or (end if named or marked or alone else None)


def _in_brackets(pieces: Sequence[Piece], i: int) -> int | None:
    """Where brackets right behind a volume end that say how many of which size it is: "200 ml (20 x 10 ml)"."""
    inside = pieces[i : i + 3]
    if [piece.kind for piece in inside[:2]] != ["open", "number"] or len(inside) < 3 or inside[2].id != "x":
        return None
    end = _mass(pieces, i + 3) if (inside[1].value or 0) > _FEW else None
    after = {piece.kind for piece in pieces[i:][:9] if piece.place.line == pieces[i].place.line}
    return None if after & (_USED - {"times"}) else end


def _heads_column(pieces: Sequence[Piece], i: int, end: int) -> bool:
    """Whether a measure heads a column of a row of headings: "Content   10 ml   20 ml (daily dose)"."""
    name, first, after = pieces[i - 1 : i], pieces[i], pieces[end : end + 1]
    if not name or not after or name[0].kind != "contents" or after[0].id in _MARKS:
        return False
    left, own, right = (words_of(piece)[-1].box for piece in (name[0], first, after[0]))
    return own.x0 - left.x1 >= _GAP and all(box.page == own.page and box.top == own.top for box in (left, right))


def _mass(pieces: Sequence[Piece], i: int) -> int | None:
    measure = measured(pieces, i)
    if measure is None or measure[0].unit in ("mg", "µg", "ng") or family(measure[0].unit) not in ("mass", "volume"):
        return None
    return measure[1]


def _names_after(pieces: Sequence[Piece], i: int) -> bool:
    return i < len(pieces) and pieces[i].kind in NAMES and not pieces[i].begins


def _is_named(pieces: Sequence[Piece], i: int) -> bool:
    """Whether the words before a number say that it is the contents: "Inhoud:", "boîte de"."""
    before = [piece.kind for piece in pieces[max(0, i - 3) : i] if piece.kind not in ("colon", "word")]
    return before[-1:] in (["net"], ["contents"])


def _is_alone(pieces: Sequence[Piece], i: int, end: int) -> bool:
    """Whether the pieces from ``i`` up to ``end`` are all of their line."""
    line = pieces[i].place.line
    before = i > 0 and pieces[i - 1].place.line == line and not _apart(pieces[i - 1], pieces[i])
    after = end < len(pieces) and pieces[end].place.line == line and not _apart(pieces[end - 1], pieces[end])
    return not before and not after


def _apart(last: Piece, piece: Piece) -> bool:
    """Whether so wide a gap stands between two pieces of a line that they belong to different columns."""
    gap = piece.place.x0 - last.place.x1
    return (
        piece.place.passage is last.place.passage
        and (gap >= _GAP or piece.place.x1 < last.place.x0 - _GAP)
        and (piece.place.line == last.place.line)
    )


def _is_used(pieces: Sequence[Piece], i: int, end: int) -> bool:
    """Whether a number of units is said to be taken or to hold something."""
    before = [piece.kind for piece in pieces[max(0, i - 2) : i]]
    if before[-1:] == ["dash"] and before[:1] != ["number"]:
        before = []  # "Food supplement - 60 tablets"
    if set(before[-1:]) & {"per", "take", "up-to", "range", "dash"} or set(before) & {"per", "take", "day-portion"}:
        return True
    for k, piece in enumerate(pieces[end : end + _NEAR], end):
        if _apart(pieces[k - 1], piece):
            return False
        if piece.kind == "holds" and piece.begins and [p.kind for p in pieces[k + 1 : k + 2]] == ["per"]:
            return False  # "30 sticks" / "Contains per stick"
        if (
            piece.kind == "per"
            or piece.kind in ("stop", "semicolon", "bullet")
            or (piece.begins and piece.kind != "holds")
        ):
            return False
        if piece.kind in _USED and not (piece.kind == "take" and (pieces[i].value or 0) >= _ALONE):
            return True  # but "60 comprimés à croquer" is a pack
    return False
