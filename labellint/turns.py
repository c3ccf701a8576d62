"""The parts of a passage that may each be in another language: between signs, wide gaps and the ends of lines.

Hier openen ▲ Ouvrir ici          Doos: papier · Étui : papier          Vor Gebrauch schütteln
* Referentie-inname * Nährstoffbezugswert                               2 gouttes par jour
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import pairwise

import regex

from labellint.label import Language, Word
from labellint.language import CLEAR, closest, is_mixed
from labellint.spoken import BEYOND_DOUBT, SHORT, differ, of_parts

DIVIDING = frozenset("/|·•-–—▸▶►›»▪●■✓✔")  #: signs between the languages of one line, beside other pictures of fonts
_NO_PICTURES = frozenset("℮®©™°№")  #: signs that belong to the word beside them
_NOTE = regex.compile(r"[*†‡]+(?=\p{L}|$)")  #: the sign of a footnote, alone or before its first word
_WIDE = 1.0  #: of the letter height: a gap within a line that may part two texts


def divides(word: str) -> bool:
    """Whether a printed word is a sign that may stand between two languages: "/", "▲", "✂"."""
    if len(word) != 1:
        return False
    return word in DIVIDING or (not word.isascii() and unicodedata.category(word) == "So" and word not in _NO_PICTURES)


def parted(words: Sequence[Word], among: Sequence[Language]) -> list[tuple[int, int, Language | None]]:
    """The words cut where the language turns: first, end and language of each part, in their order; one part, of no
    language told here, where it does not turn. ``among``: what the label speaks."""
    places = _between_signs(words)
    told = of_parts([_text(words[a:b]) for a, b in places], among) if len(places) > 1 else [None]
    parts: list[tuple[int, int, Language | None]] = []
    for (a, b), language in zip(places, told, strict=True):
        for start, end, turned in _turns(words, a, b, among) or [(a, b, language)]:
            if parts and (turned is None or turned == parts[-1][2] or parts[-1][2] is None):
                parts[-1] = (parts[-1][0], end, parts[-1][2] or turned)
            else:
                parts.append((start, end, turned))
    return parts


def _between_signs(words: Sequence[Word]) -> list[tuple[int, int]]:
    """The words up to each sign, or from each sign on where one stands before the first; signs without words between
    them stand together. A footnote that opens with its sign again says it in the next language."""
    note = _NOTE.match(words[0].text)
    if note is not None:
        notes = [i for i, word in enumerate(words) if (same := _NOTE.match(word.text)) and same[0] == note[0]]
        if len(notes) > 1:
            return list(pairwise([*notes, len(words)]))
    leads = divides(words[0].text)
    cuts = [i if leads else i + 1 for i, word in enumerate(words) if len(word.text) == 1 and divides(word.text)]
    if not cuts:
        return [(0, len(words))]
    found = [0]
    for a, b in pairwise([*cuts, len(words)]):
        if not all(divides(word.text) for word in words[a:b]) and not all(
            divides(w.text) for w in words[found[-1] : a]
        ):
            found.append(a)
    return list(pairwise([*found, len(words)]))


def _turns(
    words: Sequence[Word], start: int, end: int, among: Sequence[Language]
) -> list[tuple[int, int, Language | None]]:
    """Words without signs cut at gaps and ends of lines where both sides show that they are in two languages."""
    if len(among) < 2:
        return []
    mixed = is_mixed(_text(words[start:end]))
    places = [i for i in range(start + 1, end) if _is_apart(words[i - 1], words[i], mixed)]
    if not places or (not mixed and end - start > SHORT * len(among)):
        return []
    parts = [(start, places[0])]
    for a, b in pairwise([*places, end]):
        is_sure = _gap(words[a - 1], words[a]) > 0 and min(b - a, a - parts[-1][0]) > 1
        ahead = CLEAR if is_sure else BEYOND_DOUBT
        if differ(_text(words[slice(*parts[-1])]), _text(words[a:b]), among, ahead):
            parts.append((a, b))
        else:
            parts[-1] = (parts[-1][0], b)
    return [(a, b, closest(_text(words[a:b]), among)) for a, b in parts] if len(parts) > 1 else []


def _is_apart(before: Word, word: Word, mixed: bool) -> bool:
    """Whether another text may begin with a word: behind a gap or a semicolon, or on a new line."""
    gap = _gap(before, word)
    if before.text[-1:] == ";" or gap > _WIDE * _height(word):
        return True
    opens = mixed or not word.text[:1].islower()
    return opens and gap < -_height(word) and before.text[-1:] not in ",-"


def _gap(before: Word, word: Word) -> float:
    """The space between two words in the direction in which they are written, in points; less than nothing where the
    second one stands on a new line."""
    a, b = before.laid, word.laid
    return {0: b.x0 - a.x1, 90: b.top - a.bottom, 180: a.x0 - b.x1, 270: a.top - b.bottom}[word.direction]


def _height(word: Word) -> float:
    box = word.laid
    return box.bottom - box.top if word.direction in (0, 180) else box.x1 - box.x0


def _text(words: Sequence[Word]) -> str:
    return " ".join([word.text if word.meant is None else word.meant for word in words])
