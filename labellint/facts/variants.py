"""Units of intake that a label tells apart: "1 day capsule and 2 night capsules", "a white and a blue tablet".

Where one label has two or more of them, each is a unit of its own: its amounts are multiplied by its own portion.
"""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.basis import OF, SEPARATOR
from labellint.facts.boxes import Marks, boxes_of_units, find_marks, parted
from labellint.facts.captions import timed_captions, told_by_captions
from labellint.facts.packs import without_packs
from labellint.facts.pieces import Piece, words_of
from labellint.rulebook import Entry
from labellint.text import fold

_LINKS = frozenset({OF, "-", '"'})  #: "gélule de nuit"
_HEADED = 5  #: pieces between a unit and the sign that it heads something
_LETTERS = 3  #: of the name of a unit, at least
_TELLS = frozenset({"word", "day", "daypart", "name", "period"})  #: what a word for a variant may be taken for


class Variants:
    """The words that tell variants of a unit apart, from the lexicon of portions."""

    def __init__(self, portions: dict[str, Entry]) -> None:
        self.words = {
            word: entry.id
            for entry in portions.values()
            if entry.kind == "variant"
            for word in fold(entry.value or "").split()
        }

        self.marks: Marks = {}
        self.boxes: dict[int, str] = {}  #: the box that a printed word (by identity) speaks of
        self.also: dict[str, str] = {}  #: what a variant or box is called as well: "Day tablet (white)"
        self.timed: frozenset[str] = frozenset()  #: units that are called by the time of the day: "comprimé matin"
        self.per = {fold(term) for terms in portions["per"].terms.values() for term in terms}

    def several(self, streams: Sequence[Sequence[Piece]]) -> bool:
        """Whether a label has two variants of one unit, or several boxes."""
        self.words |= _own_names(streams)
        self.timed = timed_captions(streams, self.words)
        self.marks = find_marks(streams)
        if self.marks:
            self.boxes = boxes_of_units(streams, self.marks)
        for pieces in streams:
            self._learn(pieces)
        found: dict[str, set[str]] = {}
        for pieces in streams:
            for i, piece in enumerate(pieces):
                told = self._variant(pieces, i) if piece.kind == "unit" else None
                if told is not None:
                    found.setdefault(piece.id, set()).add(told[0])
        return bool(self.marks) or any(len(variants) > 1 for variants in found.values())

    def _learn(self, pieces: Sequence[Piece]) -> None:
        """What stands in brackets behind a variant or a box: "Day tablet (white)", "Capsule 1 (green)"."""
        for i, piece in enumerate(pieces):
            box = self.boxes.get(id(words_of(piece)[0])) if piece.kind == "unit" else None
            told = (box, frozenset[int]()) if box else self._variant(pieces, i) if piece.kind == "unit" else None
            k = next((k for k in (i + 1, i + 2) if [p.kind for p in pieces[k : k + 1]] == ["open"]), None)
            if told is None or k is None or [p.kind for p in pieces[k + 2 : k + 3]] != ["close"]:
                continue
            other = self.words.get(fold(words_of(pieces[k + 1])[0].text).strip('.,;:()"'))
            if other is not None and other != told[0]:
                self.also.setdefault(other, told[0])

    def told_apart(self, pieces: Sequence[Piece]) -> list[Piece]:
        """The pieces with each such unit as one of its own; the words that tell its variant are part of it."""
        pieces = self._whole(pieces)
        found = list(pieces)
        dropped: set[int] = set()
        for i, piece in enumerate(pieces):
            if piece.kind != "unit" or SEPARATOR in piece.id:
                continue
            box = self.boxes.get(id(words_of(piece)[0]))
            told = self._variant(pieces, i)
            if box is not None and (told is None or told[0] not in self.also):
                told = (box, frozenset())
            if told is not None:
                found[i] = piece._replace(id=f"{piece.id}{SEPARATOR}{self.also.get(told[0], told[0])}")
                dropped |= told[1]
                if box is None and i and not told[1] and pieces[i - 1].kind == "day":
                    found[i - 1] = pieces[i - 1]._replace(kind="per", id="per")  # "per day capsule"
        kept = told_by_captions([piece for i, piece in enumerate(found) if i not in dropped], self.words)
        return without_packs(parted(kept, self.marks) if self.marks else kept)

    def _whole(self, pieces: Sequence[Piece]) -> list[Piece]:
        """The pieces with a shortened word as the unit that it shares: "one day- and one night capsule"."""
        found: list[Piece] = []
        for i, piece in enumerate(pieces):
            text = words_of(piece)[0].text
            variant = self.words.get(fold(text)[:-1]) if text.endswith("-") else None
            unit = next((p for p in pieces[i + 1 : i + 8] if p.kind == "unit"), None)
            if variant is None and unit is not None and _shares(pieces, i):
                variant = self.words.get(fold(text))
            if variant is None or unit is None or piece.kind not in _TELLS:
                if not (
                    piece.kind == "dash"
                    and found
                    and found[-1].place.end == piece.place.start
                    and SEPARATOR in found[-1].id
                ):
                    found.append(piece)
                continue
            found.append(piece._replace(kind="unit", id=f"{unit.id}{SEPARATOR}{variant}"))
        return found

    def _variant(self, pieces: Sequence[Piece], i: int) -> tuple[str, frozenset[int]] | None:
        """The variant of the unit at ``i`` and the pieces beside it that tell it."""
        own = fold(words_of(pieces[i])[0].text)
        joined = next((variant for word, variant in self.words.items() if own.startswith(word) and own != word), None)
        if joined is not None:
            word = id(words_of(pieces[i])[0])
            return joined, frozenset(k for k in range(max(0, i - 2), i) if id(words_of(pieces[k])[0]) == word)
        before = words_of(pieces[i - 1]) if i and pieces[i - 1].kind == "day" else ()
        if len(before) == 2 and fold(before[0].text) in self.per and fold(before[1].text) in self.words:
            return self.words[fold(before[1].text)], frozenset()
        for k in (i - 1, i + 1, i + 2):
            if not 0 <= k < len(pieces) or (k == i + 2 and pieces[i + 1].id not in _LINKS):
                continue
            if k == i + 1 and pieces[k].kind == "daypart" and not self._is_called(pieces, i):
                continue  # "1 capsule, morning and evening"
            if pieces[k].kind not in _TELLS or (k < i and _starts_line(pieces, i)):
                continue
            words = words_of(pieces[k])
            variant = self.words.get(fold(words[0].text).strip('.,;:()"')) if len(words) == 1 else None
            if variant is not None:
                return variant, frozenset(range(min(k, i + 1), max(k, i - 1) + 1)) - {i}
        return None

    def _is_called(self, pieces: Sequence[Piece], i: int) -> bool:
        """Whether the time of the day behind the unit at ``i`` is its name: "comprimé matin", not "matin et soir"."""
        return pieces[i].id in self.timed and [p.kind for p in pieces[i + 2 : i + 4]] != ["and", "daypart"]


def _own_names(streams: Sequence[Sequence[Piece]]) -> dict[str, str]:
    """The names that a label gives two or more units of its own: "Calm tablet: ...", "Energy tablet: ...".

    A name heads what its unit holds, at the beginning of a line, and stands beside the unit again, where it is taken.
    """
    heads: dict[str, set[str]] = {}
    told: dict[tuple[str, str], int] = {}
    for pieces in streams:
        for i, piece in enumerate(pieces):
            name = _name_of(pieces, i) if piece.kind == "unit" else None
            if name is None:
                continue
            told[piece.id, name[0]] = told.get((piece.id, name[0]), 0) + 1
            begins = not name[1] or pieces[name[1] - 1].place.line != piece.place.line
            if begins and {p.kind for p in pieces[i + 1 : i + _HEADED]} & {"colon", "holds"}:
                heads.setdefault(piece.id, set()).add(name[0])
    found = {unit: {name for name in names if told[unit, name] > 1} for unit, names in heads.items()}
    return {name: f"own-{name}" for names in found.values() if len(names) > 1 for name in names}


def _name_of(pieces: Sequence[Piece], i: int) -> tuple[str, int] | None:
    """A word before a unit that may be its name, and where it stands: "Calm-Tablette", "Energy tablet"."""
    word = words_of(pieces[i])[0]
    first, dash, _ = fold(word.text).partition("-")
    if dash and len(first) >= _LETTERS and first.isalpha():
        start = next(k for k in range(i, -1, -1) if k == 0 or id(words_of(pieces[k - 1])[0]) != id(word))
        return first, start
    before = pieces[i - 1] if i else None
    if before is None or before.kind not in ("word", "name") or before.place.line != pieces[i].place.line:
        return None
    text = words_of(before)[0].text
    return (fold(text), i - 1) if len(text) >= _LETTERS and text.isalpha() and text[0].isupper() else None


def _shares(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a word at ``i`` tells a unit that another word shares with it: "1 white and 1 yellow tablet"."""
    before, after = pieces[i - 1 : i] if i else [], [piece.kind for piece in pieces[i + 1 : i + 5]]
    numbered = [piece.kind for piece in before] == ["number"]
    return numbered and after[:1] == ["and"] and after[1:4] in (["number", "word", "unit"], ["number", "day", "unit"])


def _starts_line(pieces: Sequence[Piece], i: int) -> bool:
    """Whether the unit at ``i`` begins a line with a capital letter: what stands above says nothing of it."""
    wrapped = i > 0 and pieces[i - 1].place.line != pieces[i].place.line
    return wrapped and words_of(pieces[i])[0].text[:1].isupper()
