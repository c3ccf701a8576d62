"""Lines in a language that the first pass did not try are read anew in it where a word shows that they were misread: no
model of Dutch or French knows the ß, which is then a B or an R within small letters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PIL import Image

from labellint.label import Language
from labellint.language import detect, is_foreign
from labellint.read import ink
from labellint.read.looks import Look, glance
from labellint.read.prints import SURE, WORD_LETTERS, Print, overlap

_PLAIN: tuple[Language, ...] = ("en",)  #: without letters of their own: every model reads them
_WORDS = 4  #: of a line, from which it shows its language
_FEW = 12  #: words in a language from which a label speaks it
_FIRST = 200  #: number of the first look in another language, after those of all passes
_MARGIN = 6  #: pixels round a line
_WIDE = 1.2  #: times as wide that a word may be when it is read anew
_SAME = 0.6  #: part of the smaller of two words that lies on the other where they are one


Lines = Sequence[Sequence[Print]]


def also_spoken(words: Sequence[Print], tried: Sequence[Language], known: Sequence[Language]) -> dict[Language, Lines]:
    """The languages that a label speaks beside those that were tried, of those that the engine knows, each with the
    lines that show it and may be misread."""
    lines: dict[tuple[int, ...], list[Print]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    spoken: dict[Language, list[list[Print]]] = {}
    for line in lines.values():
        language = detect(" ".join(word.text for word in line)) if len(line) >= _WORDS else None
        if language is not None and language in known and language not in (*tried, *_PLAIN):
            spoken.setdefault(language, []).append(line)
    return {
        language: doubted
        for language, theirs in sorted(spoken.items())
        if sum(map(len, theirs)) >= _FEW
        and (doubted := [line for line in theirs if any(_is_doubted(word, language) for word in line)])
    }


def _is_doubted(word: Print, language: Language) -> bool:
    """Whether a word may be another one in its language: not sure, or with a letter where it has none of that kind."""
    letters = "".join(filter(str.isalpha, word.text))
    if len(letters) < WORD_LETTERS:
        return False
    inside = not letters.isupper() and any(one.islower() and other.isupper() for one, other in pairwise(letters))
    return inside or word.confidence < SURE or is_foreign(letters, language)


def in_their_language(
    image: Image.Image, words: Sequence[Print], spoken: Mapping[Language, Lines], dpi: int
) -> tuple[Print, ...]:
    """The words of an upright picture, those of some lines read anew in their language. A word gives way where it is
    read surely in that. Raises ReadError."""
    found = list(words)
    for number, (language, theirs) in enumerate(spoken.items(), _FIRST):
        view, corner = _only(image, theirs)
        anew = glance(view, Look(0, 1), corner, (language,), dpi, number)
        chosen = {line[0].line for line in theirs}
        found = [_better(word, anew) if word.line in chosen else word for word in found]
    return tuple(found)


def _only(image: Image.Image, lines: Lines) -> tuple[Image.Image, tuple[int, int]]:
    """The part of the picture with these lines and nothing else, and where its corner stands."""
    places = [_around(line, image.size) for line in lines]
    left, top = min(p[0] for p in places), min(p[1] for p in places)
    right, bottom = max(p[2] for p in places), max(p[3] for p in places)
    counts = image.crop((left, top, right, bottom)).histogram()
    view = Image.new("L", (right - left, bottom - top), counts.index(max(counts)))
    for place in places:
        view.paste(image.crop(place), (place[0] - left, place[1] - top))
    return view, (left, top)


def _around(line: Sequence[Print], size: tuple[int, int]) -> ink.Place:
    return (
        max(0, int(min(word.left for word in line)) - _MARGIN),
        max(0, int(min(word.top for word in line)) - _MARGIN),
        min(size[0], int(max(word.right for word in line)) + _MARGIN),
        min(size[1], int(max(word.bottom for word in line)) + _MARGIN),
    )


def _better(word: Print, anew: Sequence[Print]) -> Print:
    """The word as it is read in its language, in its old line and place, where that is sure."""
    same = max(anew, key=lambda other: overlap(word, other), default=word)
    if same.text == word.text or same.confidence < min(SURE, word.confidence) or overlap(word, same) < _SAME:
        return word
    if not 1 / _WIDE < (same.right - same.left) / max(1.0, word.right - word.left) < _WIDE:
        return word  # a part of it, or more
    return word._replace(text=same.text, confidence=same.confidence, strength=max(word.strength, same.strength))
