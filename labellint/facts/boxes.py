"""Products in one pack, each with its own number or letter: "Box 1 - ... Box 2 - ...", "Product A: ..."."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from labellint.facts.pieces import Piece, words_of
from labellint.text import fold

_NUMBERS = {"1": "1", "2": "2", "3": "3", "4": "4", "i": "1", "ii": "2", "iii": "3", "a": "a", "b": "b", "c": "c"}
_HEADS = frozenset(
    {"word", "unit", "contents", "serving", "pack", "liquid"}
)  #: what the word for a box may be taken for
_DIRECTS = frozenset({"take", "day", "day-portion", "daypart", "audience"})  #: what a direction for use begins with
_LETTERS = 3  #: of that word at least
_REACH = 4  #: pieces between a unit of intake and the box that it is from

Marks = dict[tuple[str, str], str]  #: the word for a box with its number, and what it is called


def find_marks(streams: Iterable[Sequence[Piece]]) -> Marks:
    """The boxes of a label that has two or more of them, by what they are called."""
    found: dict[str, dict[str, str]] = {}
    for pieces in streams:
        for i in range(len(pieces)):
            mark = _mark(pieces, i)
            if mark is not None and _begins(pieces, i):
                found.setdefault(mark[0], {})[mark[1]] = f"box-{mark[1]}"
    return {(word, n): name for word, boxes in found.items() if len(boxes) > 1 for n, name in boxes.items()}


def boxes_of(pieces: Sequence[Piece], marks: Marks) -> list[str | None]:
    """For each piece the box that it speaks of: the one named behind it, or the last that a line began with."""
    current: str | None = None
    found: list[str | None] = []
    for i in range(len(pieces)):
        mark = _mark(pieces, i)
        if mark in marks and _begins(pieces, i):
            current = marks[mark]
        behind = [_mark(pieces, k) for k in range(i, min(i + _REACH, len(pieces))) if k == i or not _begins(pieces, k)]
        found.append(next((marks[told] for told in behind if told in marks), current))
    return found


def boxes_of_units(streams: Sequence[Sequence[Piece]], marks: Marks) -> dict[int, str]:
    """The box of each unit of intake, by the identity of its word.

    In a line that names no box itself, as a direction for all of them, a unit that only one box has is of that one.
    """
    found: dict[int, str] = {}
    own: dict[str, set[str]] = {}
    apart: list[tuple[Piece, str | None]] = []
    for pieces in streams:
        named = False
        for i, (piece, box) in enumerate(zip(pieces, boxes_of(pieces, marks), strict=True)):
            line = not i or pieces[i - 1].place.line != piece.place.line
            ends = line and (piece.begins or pieces[i - 1].kind == "stop" or piece.kind in _DIRECTS)
            named = _mark(pieces, i) in marks or (named and not ends)
            if piece.kind != "unit":
                continue
            if named and box is not None:
                own.setdefault(piece.id, set()).add(box)
                found[id(words_of(piece)[0])] = box
            else:
                apart.append((piece, box))
    for piece, box in apart:
        of = own.get(piece.id, set())
        told = next(iter(of)) if len(of) == 1 else box
        if told is not None:
            found[id(words_of(piece)[0])] = told
    return found


def parted(pieces: Sequence[Piece], marks: Marks) -> list[Piece]:
    """The pieces without the numbers of the boxes; a bullet where a line begins with one, as another product does."""
    found: list[Piece] = []
    numbers = {i + 1 for i in range(len(pieces)) if _mark(pieces, i) in marks}
    for i, piece in enumerate(pieces):
        if i + 1 in numbers and _begins(pieces, i):
            found.append(piece._replace(kind="bullet", id="box"))
        if i not in numbers:
            found.append(piece)
    return found


def _mark(pieces: Sequence[Piece], i: int) -> tuple[str, str] | None:
    """The word for a box at ``i`` with the number after it."""
    if i + 1 >= len(pieces) or pieces[i].kind not in _HEADS:
        return None
    word, number = (fold(words_of(piece)[0].text).strip('.,:;()"-') for piece in pieces[i : i + 2])
    single = len(words_of(pieces[i + 1])) == 1 and pieces[i + 1].kind != "unit-of-measure"
    if not single or number not in _NUMBERS or len(word) < _LETTERS or not word.isalpha():
        return None
    return word, _NUMBERS[number]


def _begins(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a line or a sentence begins at ``i``."""
    return not i or pieces[i - 1].kind in ("stop", "bullet") or pieces[i - 1].place.line != pieces[i].place.line
