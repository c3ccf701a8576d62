"""Times of the clock as times of the day: "1 capsule om 10 uur en 1 om 16 uur", "à 8h et à 20h00", "at 8 am"."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.basis import OF
from labellint.facts.pieces import Piece, words_of
from labellint.rulebook import Entry

_HOURS = 24
_HALVES = frozenset({"morning", "evening"})  #: that "am" and "pm" stand for
_SIGNS = ".,;:()"


class Clock:
    """The words and signs of the clock, from the lexicon of portions."""

    def __init__(self, portions: dict[str, Entry]) -> None:
        self.at = frozenset((portions["clock-at"].value or "").split())
        self.signs = frozenset((portions["clock-sign"].value or "").split())

    def told(self, pieces: Sequence[Piece]) -> list[Piece]:
        """The pieces with each time of the clock as one time of the day."""
        found: list[Piece] = []
        i = 0
        while i < len(pieces):
            end = self._end(pieces, i)
            if end is None:
                found.append(pieces[i])
                i += 1
                continue
            number, last = pieces[i + 1], pieces[end - 1]
            half = last.id if last.kind == "daypart" else ""
            place = number.place
            if last.place.passage is place.passage and last.place.line == place.line:
                place = place._replace(end=last.place.end, x1=last.place.x1)
            hour = f"clock-{number.value}{half}"
            found.append(number._replace(kind="daypart", id=hour, place=place, value=None))
            i = end
        return found

    def _end(self, pieces: Sequence[Piece], i: int) -> int | None:
        """Where a time ends that the word at ``i`` begins; "à" between two numbers begins none."""
        if pieces[i].kind not in ("word", "range") or _text(pieces[i]) not in self.at:
            return None
        number = pieces[i + 1] if i + 1 < len(pieces) else None
        if number is None or number.kind != "number" or number.value is None or not 0 < number.value < _HOURS:
            return None
        if i and pieces[i - 1].kind == "number" and pieces[i].kind == "range":
            return None
        end = i + 2
        if [piece.kind for piece in pieces[end : end + 2]] == ["colon", "number"]:
            end += 2  # "20:00"
        if end >= len(pieces) or not self._is_sign(pieces[end]):
            return None
        after = pieces[end + 1 : end + 2]
        if after and (after[0].id == OF or (after[0].kind == "daypart" and pieces[end].kind != "daypart")):
            return None  # "à 2 heures d'intervalle", "vers 1 heure avant le coucher"
        return end + 1

    def _is_sign(self, piece: Piece) -> bool:
        """Whether a piece ends a time: "uur", "h" of "8h" and of "8h00", "Uhr", "am"."""
        told = _text(piece).replace(".", "").strip("0123456789") in self.signs
        return told and (piece.kind in ("word", "hours") or (piece.kind == "daypart" and piece.id in _HALVES))


def _text(piece: Piece) -> str:
    return words_of(piece)[-1].text.lower().strip(_SIGNS)
