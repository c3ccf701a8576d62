"""Units that are told apart above what each of them holds: "Night capsule" / "per capsule: magnesium 150 mg".

The heading below speaks of the unit alone; which of them it is stands in the line above, or before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from labellint.facts.basis import SEPARATOR
from labellint.facts.pieces import Piece, words_of
from labellint.text import fold

_BELOW = 3  #: lines below its caption in which a heading stands
_LISTED = frozenset({"bullet", "dash", "open", "number", "close", "dot"})  #: before a caption: "1) Day tablet"
_DIRECTS = frozenset({"take", "times", "never", "contents", "net", "pack"})  #: a line with one of these is no caption
_ENDS = frozenset({"colon", "dash", "per", "open"})  #: behind a caption
_SIGNS = '.,;:()"-–'


def lines_of(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Where each sentence of a printed line begins and ends."""
    start = 0
    for i in range(1, len(pieces) + 1):
        ended = i == len(pieces) or pieces[i].place.line != pieces[i - 1].place.line
        if ended or pieces[i - 1].kind in ("stop", "semicolon"):
            yield start, i
            start = i


def told_by_captions(pieces: Sequence[Piece], words: Mapping[str, str]) -> list[Piece]:
    """The pieces, with "per capsule" as per that capsule which the caption above it names; ``words``: for variants."""
    found = list(pieces)
    variant: str | None = None
    left = 0
    for start, end in lines_of(pieces):
        told = _caption(pieces[start:end], words)
        variant, left = (told, _BELOW) if told is not None else (variant, left - 1)
        if variant is None or left < 0:
            continue
        for i in range(start, end):
            if pieces[i].kind == "unit" and SEPARATOR not in pieces[i].id and _is_per(pieces, i):
                found[i] = pieces[i]._replace(id=f"{pieces[i].id}{SEPARATOR}{variant}")
                variant = None
                break
    return found


def _is_per(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a unit is what amounts are per: "per capsule", "pour 1 comprimé"."""
    before = [piece.kind for piece in pieces[max(0, i - 2) : i]]
    return before[-1:] == ["per"] or before == ["per", "number"]


def _caption(line: Sequence[Piece], words: Mapping[str, str]) -> str | None:
    """The variant of the unit that a line begins with, or of the word that is all of it."""
    start = next((i for i, piece in enumerate(line) if piece.kind not in _LISTED), len(line))
    per = next((i for i, piece in enumerate(line) if piece.kind == "per"), len(line))
    titled = next((i + 1 for i, piece in enumerate(line) if piece.kind == "colon"), 0)  # "Her pack: red tablet - ..."
    if titled < len(line) and SEPARATOR in line[titled].id and {p.kind for p in line[: titled - 1]} <= {"word", "pack"}:
        start = titled
    if start >= per or {piece.kind for piece in line} & _DIRECTS:
        return None
    first = line[start]
    headed = SEPARATOR in first.id and [piece.kind for piece in line[start + 1 : start + 2]] == ["colon"]
    if "number" in {piece.kind for piece in line[start:per]} and not headed:
        return None
    if first.kind == "unit" and SEPARATOR in first.id:
        return first.id.partition(SEPARATOR)[2]
    own = words_of(first)
    alone = len(own) == 1 and all(piece.kind in ("colon", "open", "dash") for piece in line[start + 1 : per])
    return words.get(fold(own[0].text).strip(_SIGNS)) if alone else None


def timed_captions(streams: Sequence[Sequence[Piece]], words: Mapping[str, str]) -> frozenset[str]:
    """The units of which two or more have a caption that is a time of the day: "Comprimé matin", "Gélule soir :"."""
    told: dict[str, set[str]] = {}
    for pieces in streams:
        for start, end in lines_of(pieces):
            start += pieces[start].kind == "per"
            line = pieces[start:end]
            ended = len(line) == 2 or (len(line) > 2 and line[2].kind in _ENDS)
            if ended and [piece.kind for piece in line[:2]] == ["unit", "daypart"]:
                variant = words.get(fold(words_of(line[1])[0].text).strip(_SIGNS))
                told.setdefault(line[0].id, set()).update({variant} if variant else ())
    return frozenset(unit for unit, variants in told.items() if len(variants) > 1)


def heads_own(line: Sequence[Piece]) -> bool:
    """Whether a line begins with a unit that is told apart and tells no number, as what heads its amounts does."""
    named = bool(line) and line[0].kind == "unit" and SEPARATOR in line[0].id
    return named and not {piece.kind for piece in line} & (_DIRECTS | {"number", "day"})
