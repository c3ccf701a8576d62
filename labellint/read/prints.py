"""Words as the engine saw them in a picture, and which of several readings of a place is kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from labellint.label import Direction
from labellint.read import ink
from labellint.read.widths import letters

SURE = 0.85  #: confidence from which a word is hidden from the later passes
SURE_LINE = 0.70  #: and what its line must have on average: upside-down print gives single "sure" words
_AGAINST = {0: 0.0, 90: 0.0, 180: 0.2, 270: 0.0}  #: strength by which upside-down print must be the better reading:
#: 1000 is 0001 from the other side, and a % is a %
_SURE_ALONE = 0.80  #: the same for a single letter
FLOOR = 0.40  #: a word below it is not a word but a guess; its ink is unread
SIDE_FLOOR = 0.60  #: the same for a line found only when the page is turned
_TALL = 1.5  #: times the usual height of its line that a word's box may have
_STRETCHED = 6.0  #: times its width that a letter is tall at most
WORD_LETTERS = 3  #: letters from which the shape of a word tells something
_SCRAP = 2  #: letters of a scrap at most
_SIGNS = frozenset(":;,.!?/-–—%&+=*<>()•·|")
_TOUCH = 0.12  #: times its height: pieces of a word are nearer than this
_STOPS = frozenset(".,:;'\"`|/_~^")  #: of which none stands alone
_MICRO = re.compile(r"[uHpyµ][gq](?![^\W\d_])")  #: as which µg is seen
_MICRO_FIGURES = frozenset({"19", "1g", "lg", "ig", "Ig", "|g"})  #: as which it is seen after a decimal number
_KILOJOULES = frozenset({"k]", "kj", "k)", "k}"})
_MILLILITRES = frozenset({"mi", "mI", "m1", "m|"})  #: as which ml is seen
_SEEN_AS_UNITS = _KILOJOULES | _MILLILITRES | _MICRO_FIGURES | {"q", "Q", "9"}
_DECIMAL = re.compile(r"[<~±]?\d+[.,]\d+")
_RULED = re.compile(r"\|(?=[A-HK-Z][^\W\d_]{2})")  #: the rule of a table, seen as a letter of the word beside it
_NOTHING = re.compile(r"O(?:[mkµ]?g|%|kJ|kcal)")  #: a zero with its unit
_MARKED = re.compile(r"(?:\d[\d.,]*)?(?:m[liI1|]|cl|g|kg)e")
_GRAMS = re.compile(r"\d[\d.,]*q")
_NEAR = 0.6  #: times its height: what stands so close after a number is its unit, and no cell of its own
_GUESSED = 0.75  #: confidence of a unit that was seen as another sign
_SIGN_BESIDE = 2  #: words in the line of a sign that is not sure
SPACED = 2.6  #: times its height: places in one row this near may be a word with its letters spaced
_WORD_SPACE = 1.0  #: times its height: words of one line are nearer than this
_LEVEL = 0.6  #: part of the lower of two places by which they stand in one row
OVERLAP = 0.3  #: part of the smaller of two words that may lie on the other


class Print(NamedTuple):
    """A word in pixels of the upright picture. ``strength`` is how far its line is to be believed, 0 to 1."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    confidence: float
    direction: Direction
    line: tuple[int, ...]
    strength: float

    @property
    def place(self) -> ink.Place:
        return int(self.left), int(self.top), int(self.right + 0.999), int(self.bottom + 0.999)


class Found(NamedTuple):
    """What the passes found: words to keep, and guesses that were too weak to be words."""

    words: tuple[Print, ...]
    guesses: tuple[Print, ...]


def sure_words(words: Sequence[Print]) -> list[Print]:
    """The words that need no second look. A box that is too tall for its letters reaches into another line, and
    hiding it would hide words there."""
    trusted = [w for w in words if w.confidence >= SURE and w.strength >= _sure_line(w) and _shape(w) <= _STRETCHED]
    shapes = {word: _shape(word, letters(word.text)) for word in trusted if len(word.text) >= WORD_LETTERS}
    tallest = _TALL * median(shapes.values()) if shapes else _STRETCHED
    return [word for word in trusted if shapes.get(word, 0) <= tallest]


def _sure_line(word: Print) -> float:
    """What the line of a word must have: letters that stand alone are seen in sideways print, too."""
    return SURE_LINE if len(word.text) > 1 else _SURE_ALONE


def _shape(word: Print, count: float | None = None) -> float:
    """How tall a word's letters are for their width; ``count``: as many of one width as they are wide."""
    along, tall = word.right - word.left, word.bottom - word.top
    if word.direction in (90, 270):
        along, tall = tall, along
    return tall / max(1.0, along / (count or len(word.text)))


def choose(sure: Sequence[Print], others: Sequence[Print]) -> Found:
    """The best word at each place: the sure ones, then the others by strength; and what is too weak."""
    kept = list(sure)
    guesses: list[Print] = []
    worded = Counter(word.line for word in (*sure, *others) if _has_letters(word))
    for word in sorted(others, key=lambda w: (-w.strength + _AGAINST[w.direction], w.line, w.left, w.top)):
        met = [other for other in kept if other.left < word.right and word.left < other.right]
        if any(overlap(word, other) > OVERLAP for other in met if other.line[0] != word.line[0]):
            continue
        if _is_scrap(word, sure):
            continue
        weak = _shape(word) > _STRETCHED or word.strength < (SIDE_FLOOR if word.direction else FLOOR)
        (guesses if weak or not (_has_letters(word) or _is_sign(word, worded[word.line])) else kept).append(word)
    return Found(tuple(with_units(_joined(kept))), tuple(guesses))


def with_units(words: list[Print]) -> list[Print]:
    """Units as they are printed after a number (or first in their line): the sign µ is in none of the engine's models,
    and a g in small print looks like a 9. No rule of a table belongs to the word beside it."""
    before: dict[Print, Print] = {}
    for line in _lines(words):
        before |= zip(line[1:], line, strict=False)
    seen = [word for word in words if word.text in _SEEN_AS_UNITS]
    before |= {word: other for word in seen if (other := _left_of(word, words)) is not None}
    return [part for word in words for part in _without_mark(_with_unit(word, before.get(word)), before.get(word))]


def _without_mark(word: Print, before: Print | None) -> list[Print]:
    """A unit and the mark of an average quantity beside it, which were seen as one word: 150 mle."""
    numbered = word.text[0].isdigit() or (before is not None and before.text[-1].isdigit())
    if word.direction or not numbered or not _MARKED.fullmatch(word.text):
        return [word]
    cut = word.right - (word.right - word.left) / len(word.text)
    unit = word.text[:-1]
    if unit[-2:] in _MILLILITRES:
        unit, sure = f"{unit[:-2]}ml", min(word.confidence, _GUESSED)
    else:
        sure = word.confidence
    return [word._replace(text=unit, right=cut, confidence=sure), word._replace(text="e", left=cut)]


def _left_of(word: Print, words: Sequence[Print]) -> Print | None:
    """The number that a word stands close after: where one of the two was read anew, they are in different lines."""
    for other in words:
        level = word.direction == other.direction and other.text[-1].isdigit()
        if level and 0 <= along(word)[0] - along(other)[1] < high(other) and _shared(word, other) > 0.5 * high(other):
            return other
    return None


def _shared(one: Print, other: Print) -> float:
    """How much of their heights two words have in common, in pixels."""
    (first, last), (start, end) = (
        (word.left, word.right) if word.direction in (90, 270) else (word.top, word.bottom) for word in (one, other)
    )
    return min(last, end) - max(first, start)


def _with_unit(word: Print, before: Print | None) -> Print:
    if _RULED.match(word.text):
        word = word._replace(text=word.text[1:])
    if _GRAMS.fullmatch(word.text):
        return word._replace(text=f"{word.text[:-1]}g", confidence=min(word.confidence, _GUESSED))
    if _NOTHING.fullmatch(word.text):
        return word._replace(text=f"0{word.text[1:]}", confidence=min(word.confidence, _GUESSED))
    if _MICRO.match(word.text) and (before is None or before.text[-1].isdigit()):
        return word._replace(text=f"µg{word.text[2:]}")
    if before is None or not before.text[-1].isdigit():
        return word
    if word.text in _KILOJOULES:
        return word._replace(text="kJ")
    if word.text in _MILLILITRES:
        return word._replace(text="ml", confidence=min(word.confidence, _GUESSED))
    tall = min(before.bottom - before.top, before.right - before.left)
    is_near = along(word)[0] - along(before)[1] < _NEAR * tall
    if word.text in _MICRO_FIGURES and is_near and _DECIMAL.fullmatch(before.text):
        return word._replace(text="µg", confidence=min(word.confidence, _GUESSED))
    if word.text in ("q", "Q") or (word.text == "9" and is_near and _DECIMAL.fullmatch(before.text)):
        return word._replace(text="g", confidence=min(word.confidence, _GUESSED))
    return word


def _lines(words: Sequence[Print]) -> list[list[Print]]:
    lines: dict[tuple[int, ...], list[Print]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    return [sorted(line, key=lambda w: along(w)[0]) for line in lines.values()]


def _joined(words: list[Print]) -> list[Print]:
    """Words without a space between them as one: the engine parts some where a letter stands a little apart."""
    found = []
    for line in _lines(words):
        whole = [line[0]]
        for word in line[1:]:
            last = whole[-1]
            gap = along(word)[0] - along(last)[1]
            if -_TOUCH < gap / max(1.0, high(last)) < _TOUCH and last.text[-1].isalnum() and word.text[0].isalnum():
                whole[-1] = last._replace(
                    text=last.text + word.text,
                    left=min(last.left, word.left),
                    top=min(last.top, word.top),
                    right=max(last.right, word.right),
                    bottom=max(last.bottom, word.bottom),
                    confidence=min(last.confidence, word.confidence),
                )
            else:
                whole.append(word)
        found += whole
    return found


def along(word: Print) -> tuple[float, float]:
    """Where a word begins and ends along its line."""
    if word.direction == 90:
        return word.top, word.bottom
    if word.direction == 180:
        return -word.right, -word.left
    if word.direction == 270:
        return -word.bottom, -word.top
    return word.left, word.right


def high(word: Print) -> float:
    return word.right - word.left if word.direction in (90, 270) else word.bottom - word.top


def _is_scrap(word: Print, sure: Sequence[Print]) -> bool:
    """Whether a letter or two touch a sure word of another pass: the part of it that its box left out."""
    if sum(c.isalnum() for c in word.text) > _SCRAP:
        return False
    near = _TOUCH * high(word)
    for other in sure:
        if other.line[0] != word.line[0]:
            across = min(word.right, other.right) - max(word.left, other.left)
            down = min(word.bottom, other.bottom) - max(word.top, other.top)
            if across > -near and down > -near and max(across, down) > 0.5 * high(word):
                return True
    return False


def in_line(word: Print, others: Sequence[Print]) -> Print:
    """A word that was read anew, as part of the line in which it stands; on end, it keeps its own."""
    if word.direction in (90, 270):
        return word
    row = [other for other in others if other.top < word.bottom and word.top < other.bottom]
    near = min(row, key=lambda other: beside(word.place, other.place), default=word)
    return word._replace(line=near.line) if beside(word.place, near.place) < _WORD_SPACE else word


def beside(one: ink.Place, other: ink.Place) -> float:
    """How far two places of one row are apart, in times their height; far where they stand in no row."""
    low = min(one[3] - one[1], other[3] - other[1])
    if min(one[3], other[3]) - max(one[1], other[1]) < _LEVEL * low:
        return SPACED
    return max(one[0] - other[2], other[0] - one[2]) / max(1, low)


def _has_letters(word: Print) -> bool:
    return any(c.isalnum() for c in word.text)


def _is_sign(word: Print, beside: int) -> bool:
    """Whether what has no letters or digits is print: a sign that stands alone is too often a speck."""
    if beside >= _SIGN_BESIDE:
        return word.confidence >= SURE or all(c in _SIGNS for c in word.text)
    return word.confidence >= SURE and not all(c in _STOPS for c in word.text)


def overlap(a: Print, b: Print) -> float:
    wide, high = min(a.right, b.right) - max(a.left, b.left), min(a.bottom, b.bottom) - max(a.top, b.top)
    if wide <= 0 or high <= 0:
        return 0.0
    return wide * high / max(1.0, min((a.right - a.left) * (a.bottom - a.top), (b.right - b.left) * (b.bottom - b.top)))
