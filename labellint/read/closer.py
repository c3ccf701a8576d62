"""A closer look at the writing that gave no sure words: each place by itself, as one small block of text.

On a whole page the engine sometimes loses a word between others, or reads a long one with little confidence. Cut out,
and in all the languages there are, nearly all of these are read as surely as the rest.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from PIL import Image

from labellint.label import Direction, Language
from labellint.read import ink, ocr
from labellint.read.looks import Look, Part, glances, hiding
from labellint.read.prints import (
    SPACED,
    SURE,
    WORD_LETTERS,
    Found,
    Print,
    beside,
    high,
    in_line,
    overlap,
    sure_words,
    with_units,
)
from labellint.read.unread import field_around, is_emblem, usual_height

_MOST = 12  #: places that are looked at closer; a page with more of them was read badly as a whole
_CLEAR = 0.8  #: confidence that the letters of a line must have to be read
_CLEAR_ALONE = 0.75  #: the same for one short word
_WEAK = 0.6  #: strength of a line that may say something else
_FILLED = 0.8  #: part of the width of a place in which words were read, so that it needs no second look
_BESIDE = 0.4  #: times its height: words this near to a place are read anew with it
_SPACE = 0.2  #: times its height: the space between words is at least so wide
_WIDEST = 1.2  #: times as wide as it is high that a letter is at most
_APART = 1.5  #: times as wide as between its letters that the space beside a spaced word is
_LONGEST = 20  #: times as long as it is high that a word is at most
_OVERLAP = 0.3  #: part of the smaller of two words in one place that lies on the other
_INSIDE = 0.5  #: part of a piece of a word that lies on it
_SIDES, _ENDS = 8, 5  #: pixels left and right, above and below: more would show pieces of other lines
_FIRST = 100  #: number of the first closer look, after those of the passes
_LOOKS = (Look(0, 1, mode=ocr.ONE_BLOCK), Look(0, 2, mode=ocr.ONE_BLOCK), Look(0, 1, mode=ocr.ONE_BLOCK, soft=0.04))
_ON_END = 2  #: times as high as it is wide that a piece of writing on end is
_LETTER = re.compile(rb"[^\x00]+")
_AMONG_STROKES = Look(0, 2)  #: for writing inside a drawing, as the months on a jar


def closer_look(
    image: Image.Image,
    edges: ink.Edges,
    found: Found,
    fields: Sequence[ink.Field],
    languages: Sequence[Language],
    dpi: int,
) -> Found:
    """What was found, and what a closer look at unread fields of an upright picture shows. Raises ReadError."""
    usual = usual_height(found.words)
    drawings = [field.place for field in fields if is_emblem(field, usual)]
    on_end = _on_end(fields, found.words)
    others = [field for field in fields if field not in on_end and not is_emblem(field, usual)]
    weak = [field_around([word.place]) for word in found.words if _is_weak(word)]
    inked = edges.either
    places = [*drawings, *_places([*others, *weak], found.words, inked)]
    if len(places) > _MOST:
        places = [*drawings, *_places(others, found.words, inked)]
    if len(places) > _MOST:
        return found

    asked = [
        *((field.place, Look(way, 2, mode=ocr.ONE_BLOCK)) for field, way in on_end.items()),
        *((place, _AMONG_STROKES) for place in drawings),
    ]
    parts = [_part(image, place, look, number) for number, (place, look) in enumerate(asked, _FIRST)]
    read_anew: list[Print] = []
    for (_, look), words in zip(asked, glances(parts, languages, dpi), strict=True):
        alone = look is _AMONG_STROKES
        clear = [word for word in words if word.strength >= (_CLEAR_ALONE if alone else _CLEAR)]
        read_anew += [word for word in clear if not alone or _letters([word]) > 1]
    print_places = [place for place in places if place not in drawings]
    read_anew += _read_best(image, print_places, found.words, languages, dpi, _FIRST + len(parts))
    kept = [word for word in found.words if not any(_gives_way(word, other) for other in read_anew)]
    new = [word for word in read_anew if not any(_same_place(word, other) for other in kept)]
    if not new:
        return found
    return found._replace(words=tuple(with_units([*kept, *(in_line(word, kept) for word in new)])))


def _on_end(fields: Sequence[ink.Field], words: Sequence[Print]) -> dict[ink.Field, Direction]:
    """Fields as long as the writing on end beside them, of which they may be the beginning or the rest, and its way."""
    found: dict[ink.Field, Direction] = {}
    for field in fields:
        near = [word.direction for word in words if word.direction in (90, 270) and _is_in_column(word, field)]
        if near and field.height > _ON_END * field.width:
            found[field] = Counter(near).most_common(1)[0][0]
    return found


def _is_in_column(word: Print, field: ink.Field) -> bool:
    gap = max(field.top - word.bottom, word.top - field.bottom)
    return field.left < (word.left + word.right) / 2 < field.right and gap < high(word)


def _part(image: Image.Image, place: ink.Place, look: Look, number: int, read: Sequence[ink.Place] = ()) -> Part:
    """What a look sees of a place, without the pieces of other lines that were ``read`` already."""
    left, top, right, bottom = place
    corner = (max(0, left - _SIDES), max(0, top - _ENDS))
    box = (*corner, min(image.width, right + _SIDES), min(image.height, bottom + _ENDS))
    view = image.crop(box)
    pieces = [
        (x0 - box[0], y0 - box[1], x1 - box[0], y1 - box[1])
        for x0, y0, x1, y1 in read
        if x0 < box[2] and box[0] < x1 and y0 < box[3] and box[1] < y1 and not top <= (y0 + y1) / 2 <= bottom
    ]
    return Part(hiding(view, pieces) if pieces else view, corner, look, number)


def _read_best(
    image: Image.Image,
    places: Sequence[ink.Place],
    words: Sequence[Print],
    languages: Sequence[Language],
    dpi: int,
    number: int,
) -> list[Print]:
    """What was read in each place by the first look that read it all, or by the one that read most. A place is looked
    at again only while it is not read."""
    others = [word.place for word in sure_words(words)]
    best: dict[ink.Place, list[Print]] = {place: [] for place in places}
    open_places = list(best)
    for look in _LOOKS:
        if look.soft:  # what was read has strokes
            open_places = [place for place in open_places if not best[place]]
        parts = [_part(image, place, look, number + i, others) for i, place in enumerate(open_places)]
        number += len(parts)
        for place, seen in zip(open_places, glances(parts, languages, dpi), strict=True):
            clear = [word for word in seen if word.strength >= _CLEAR and _is_inside(word, place)]
            best[place] = max(best[place], clear, key=_letters)
        open_places = [place for place in open_places if not _is_filled(best[place], place[2] - place[0])]
    return [word for found in best.values() for word in found]


def _is_weak(word: Print) -> bool:
    """Whether a word stands in a line that was hardly read: "LET" may be a LOT that is made of dots."""
    return word.direction == 0 and word.strength < _WEAK and _letters([word]) >= WORD_LETTERS


def _places(fields: Sequence[ink.Field], words: Sequence[Print], inked: Image.Image) -> list[ink.Place]:
    """Where to look: unread fields, those beside each other as one, with the unsure words that they are part of."""
    places: list[ink.Place] = []
    for field in sorted(fields, key=lambda f: f.left):
        place = field.place
        for other in places:
            if beside(place, other) < SPACED:
                places.remove(other)
                place = _join(place, other)
                break
        places.append(place)
    unsure = [word for word in words if word.confidence < SURE and word.direction == 0]
    whole = []
    for place in places:
        for word in sorted(unsure, key=lambda w: w.left) + sorted(unsure, key=lambda w: -w.left):
            if beside(word.place, place) < _BESIDE:
                place = _join(place, word.place)
        whole.append(_to_spaces(place, inked))
    return list(dict.fromkeys(whole))


def _to_spaces(place: ink.Place, inked: Image.Image) -> ink.Place:
    """A place as far left and right as its words go, to the next space."""
    left, top, right, bottom = place
    row = inked.crop((0, top, inked.width, bottom))
    columns = row.resize((row.width, 1), Image.Resampling.BOX).tobytes()
    space = _space(columns[left:right], bottom - top)
    reach = _LONGEST * (bottom - top)
    before = columns.rfind(bytes(space), max(0, left - reach), left + space)
    after = columns.find(bytes(space), max(0, right - space), right + reach)
    return min(left, before + space) if before >= 0 else left, top, max(right, after) if after >= 0 else right, bottom


def _space(columns: bytes, tall: int) -> int:
    """How wide the space between words is at least, in pixels, where the columns with ink of a place that is so tall
    are not 0: more where its letters stand apart, as in a spaced name."""
    usual = max(2, round(_SPACE * tall))
    letters = [match.span() for match in _LETTER.finditer(columns)]
    gaps = [after[0] - before[1] for before, after in pairwise(letters)]
    if len(gaps) < 2 or min(gaps) < usual or max(end - start for start, end in letters) > _WIDEST * tall:
        return usual
    return round(_APART * max(gaps))


def _join(one: ink.Place, other: ink.Place) -> ink.Place:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _is_inside(word: Print, place: ink.Place) -> bool:
    left, top, right, bottom = place
    return left <= (word.left + word.right) / 2 <= right and top <= (word.top + word.bottom) / 2 <= bottom


def _letters(words: Sequence[Print]) -> int:
    return sum(c.isalnum() for word in words for c in word.text)


def _is_filled(words: Sequence[Print], width: int) -> bool:
    if not words:
        return False
    return max(word.right for word in words) - min(word.left for word in words) >= _FILLED * width


def _gives_way(word: Print, anew: Print) -> bool:
    """Whether a word was read anew, and better: more of it, or more surely. What is not sure may have been a piece of
    it, as a few dots are of a letter made of dots."""
    if word.confidence >= SURE:
        return len(anew.text) > len(word.text) and _same_place(word, anew)
    inside = high(word) < high(anew) and overlap(word, anew) > _INSIDE
    return anew.confidence > word.confidence and (inside or _same_place(word, anew))


def _same_place(one: Print, other: Print) -> bool:
    between = abs(one.top + one.bottom - other.top - other.bottom) / 2
    return overlap(one, other) > _OVERLAP and between < 0.5 * min(high(one), high(other))
