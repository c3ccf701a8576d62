"""Which ink of a picture gave no words although it looks like writing, and how clearly the rest was read."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from PIL import Image

from labellint.label import HARDLY
from labellint.read import ink
from labellint.read.prints import Found, Print, along, high
from labellint.read.ruled import barcodes, is_line

_UNREAD_CELLS = 40  #: of ink: about four letters of 8 point print
_UNREAD_FILL = 0.45  #: part of its place that an unread line of writing fills; drawings are sparser
_UNREAD_FLAT = 0.55  #: part of its place that is even ground; photographs have less
_MUCH_CELLS, _PATCHY_FLAT = 140, 0.6  #: the same where light falls off across it: print 0.62 to 0.8, photographs 0.52
_EDGE_FLAT, _LINES = 0.5, 5  #: the same beside words of its lines, and how many lines those are at most
_PARAGRAPH = 10  #: times as high as words are there, and as wide, what is left of no barcode
_ROUND = 6  #: pixels round known print in which nothing blurred is looked for
_SOFT_CELLS = 16  #: the least ink of blurred print, in cells of the smaller picture
_SOFT = 3  #: times smaller at which blurred print has edges again
_POOR_LETTERS = 9  #: hardly read letters of a line from which it counts as unread
_LONG_WORD = 0.6  #: confidence from which one word is no unread line: a word is the less sure the more letters it has
_SPACE = 1.0  #: times its height: words nearer than this to each other stand together
_AS_HIGH, _LINE = 0.5, 2.5  #: times as high as words are, and as long as it is high, that an unread line is at least
_EMBLEM = 1.6, 5.0  #: times as high as a word, the least and the most that a small drawing is
_GUESS_WEIGHT = 0.5
_ALONE = 0.4  #: part of its confidence that a letter without any word in its line keeps: a row of shapes is no writing
_GUESSED_LETTERS = 6  #: letters guessed in a place from which it is writing, whatever its ground


Fields = tuple[ink.Field, ...]


class Unread(NamedTuple):
    """``fields`` that look like unread writing; ``seen`` and ``missed``: cells of ink that gave words, and none;
    ``emblems``: small drawings that may hold a word, as an open jar does; ``clarity``: how clearly the rest was read,
    0 to 1."""

    fields: Fields
    seen: int
    missed: int
    emblems: Fields
    clarity: float


def unread(image: Image.Image, edges: ink.Edges, total: int, found: Found, rules: Sequence[ink.Place] = ()) -> Unread:
    """What was left of a picture that has ``total`` cells of ink, after some words were found. ``rules``: ruled lines
    and the bars of barcodes, which are no writing."""
    rest = ink.fields(edges.without([*rules, *(word.place for word in found.words)]))
    poor = _poor(found.words)
    usual = usual_height(found.words)
    codes = barcodes(rules, usual)
    fields = (
        *(
            field
            for field in rest
            if (
                is_writing(field, image, edges, found.words, covered=_covered(field, found.words), usual=usual)
                or _is_guessed(field, edges, found.guesses)
            )
            and not any(_is_within(field, code) for code in codes)
            and not is_line(image, field.place, [word.place for word in found.words])
        ),
        *_blurred(image, [*rules, *(word.place for word in found.words), *(field.place for field in rest)]),
        *poor,
    )
    seen = max(0, total - sum(field.cells for field in (*rest, *poor)))
    drawn = [field for field in rest if field not in fields and is_emblem(field, usual) and _is_filled(field)]
    emblems = tuple(field for field in drawn if ink.flatness(image, field) >= _UNREAD_FLAT)
    missed = sum(field.cells for field in fields)
    return Unread(fields, seen, missed, emblems, clarity(found, seen, missed))


def usual_height(words: Sequence[Print]) -> float:
    return median(high(word) for word in words) if words else math.inf


def is_emblem(field: ink.Field, usual: float) -> bool:
    """Whether a place is as small and square as the drawings on labels; ``usual``: how high words are there."""
    least, most = sorted((field.width, field.height))
    return _EMBLEM[0] * usual < least and most < min(_EMBLEM[1] * usual, 2 * least)


def is_line_of_words(field: ink.Field, usual: float) -> bool:
    """Whether an unread place is as high and as long as words that say something: no dots that lead to a number, no
    badge or small drawing, which are as high as they are wide. ``usual``: how high words are there."""
    least, most = sorted((field.width, field.height))
    return least - 2 * ink.CELL >= _AS_HIGH * usual and (most >= _LINE * least or least >= _PARAGRAPH * usual)


def without_drawings(fields: Sequence[ink.Field], words: Sequence[Print]) -> Fields:
    """The unread fields that are not the rest of a small drawing in which a word was read."""
    if not fields:
        return ()
    alone = [word.place for word in words if not any(_stand_together(word, other) for other in words)]
    usual = usual_height(words)
    return tuple(
        field for field in fields if not any(is_emblem(field_around([field.place, at]), usual) for at in alone)
    )


def _stand_together(one: Print, other: Print) -> bool:
    if one.line != other.line or one is other:
        return False
    (start, end), (first, last) = along(one), along(other)
    return max(start - last, first - end) < _SPACE * high(one)


def _poor(words: Sequence[Print]) -> tuple[ink.Field, ...]:
    """Lines of which most letters were hardly read: what they say is not known."""
    lines: dict[tuple[int, ...], list[Print]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    found = []
    for line in lines.values():
        letters = [(sum(c.isalnum() for c in word.text), word) for word in line]
        hardly = [(count, word) for count, word in letters if word.confidence < HARDLY]
        count = sum(count for count, _ in hardly)
        alone = len(hardly) == 1 and hardly[0][1].confidence >= _LONG_WORD
        if not alone and count >= _POOR_LETTERS and count > 0.5 * sum(count for count, _ in letters):
            found.append(field_around([word.place for _, word in hardly]))
    return tuple(found)


def field_around(places: Sequence[ink.Place]) -> ink.Field:
    """All that places hold, as a field of writing."""
    left, top = min(p[0] for p in places), min(p[1] for p in places)
    right, bottom = max(p[2] for p in places), max(p[3] for p in places)
    return ink.Field(left, top, right, bottom, (right - left) * (bottom - top) // ink.CELL**2)


def _blurred(image: Image.Image, known: Sequence[ink.Place]) -> tuple[ink.Field, ...]:
    """Print too soft to have edges, outside the places that are known: what is seen with half-closed eyes."""
    small = image.reduce(_SOFT)
    places = [(left // _SOFT, top // _SOFT, right // _SOFT, bottom // _SOFT) for left, top, right, bottom in known]
    edges = ink.edges(small)
    soft = ink.fields(edges.without(places, _ROUND))
    return tuple(field.larger(_SOFT) for field in soft if is_writing(field, small, edges, least=_SOFT_CELLS))


def _is_within(field: ink.Field, code: ink.Place) -> bool:
    left, top, right, bottom = code
    edge = ink.CELL
    return (
        left - edge <= field.left
        and top - edge <= field.top
        and field.right <= right + edge
        and field.bottom <= bottom + edge
    )


def _covered(field: ink.Field, words: Sequence[Print]) -> float:
    """How many cells of a field are words that were read: the rest of a paragraph stands between them."""
    left, top, right, bottom = field.place
    sides = ((min(w.right, right) - max(w.left, left), min(w.bottom, bottom) - max(w.top, top)) for w in words)
    return sum(across * down for across, down in sides if across > 0 and down > 0) / ink.CELL**2


def is_writing(
    field: ink.Field,
    image: Image.Image,
    edges: ink.Edges,
    words: Sequence[Print] = (),
    least: int = _UNREAD_CELLS,
    covered: float = 0.0,
    usual: float = math.inf,
) -> bool:
    """Whether ink that gave no words looks like lines of writing, not like a drawing or a photograph. ``covered``:
    cells of its place that gave words; ``usual``: how high words are there, so that no paragraph is taken for the
    rest of a barcode."""
    return (
        _is_filled(field, least, covered)
        and ink.has_lines(edges, field)
        and (min(field.width, field.height) > _PARAGRAPH * usual or not ink.ends_bars(edges, field))
        and _is_on_even_ground(field, image, words)
    )


def _is_on_even_ground(field: ink.Field, image: Image.Image, words: Sequence[Print]) -> bool:
    """Whether the ground of a place is one grey, or, under much print, changes as light does: in a reflection. At the
    edge of one it changes fast, but there the lines of the words that were read go on."""
    if ink.flatness(image, field) >= _UNREAD_FLAT:
        return True
    if field.cells < _MUCH_CELLS:
        return False
    even = ink.patchy_flatness(image, field)
    return even >= _PATCHY_FLAT or (even >= _EDGE_FLAT and any(_goes_on(field, word) for word in words))


def _goes_on(field: ink.Field, word: Print) -> bool:
    """Whether a place may be the rest of the line of a word, and of lines above and below it."""
    if field.height > _LINES * high(word):
        return False
    gap = max(field.left - word.right, word.left - field.right)
    return gap < _SPACE * high(word) and field.top < (word.top + word.bottom) / 2 < field.bottom


def _is_filled(field: ink.Field, least: int = _UNREAD_CELLS, covered: float = 0.0) -> bool:
    return field.cells >= max(least, _UNREAD_FILL * (field.width * field.height / ink.CELL**2 - covered))


def _is_guessed(field: ink.Field, edges: ink.Edges, guesses: Sequence[Print]) -> bool:
    """Whether the engine saw writing in a place, without being able to read it; it sees some in barcodes too."""
    inside = [g for g in guesses if field.left < (g.left + g.right) / 2 < field.right]
    letters = sum(len(g.text) for g in inside if field.top < (g.top + g.bottom) / 2 < field.bottom)
    return letters >= _GUESSED_LETTERS and _is_filled(field) and not ink.ends_bars(edges, field)


def clarity(found: Found, seen: int, missed: int) -> float:
    """How clearly a page was read, 0 to 1: the confidence of its letters, times the part of its ink that gave words.
    Guesses count in part: many are seen in pictures; and so does what stands in lines of single letters."""
    letters = weighed = 0.0
    worded = {word.line for word in found.words if len(word.text) > 1}
    for words, weight in ((found.words, 1.0), (found.guesses, _GUESS_WEIGHT)):
        for word in words:
            count = weight * sum(c.isalnum() for c in word.text)
            letters += count
            weighed += count * word.confidence * (1.0 if word.line in worded else _ALONE)
    return weighed / letters * seen / (seen + missed) if letters and seen else 0.0
