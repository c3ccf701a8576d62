"""Ink that the text layer does not account for: pictures, outlined letters, and text whose letters are not known.

Only OCR can read these; each is given as a region of the page. A page that has ink and no words is one region.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from labellint.label import Box, Word
from labellint.language import score
from labellint.read.cut import Cut
from labellint.read.shapes import Drawing

NEAR = 8.0  #: points; outlined letters nearer than this are one region
FEW = 4  #: fewer outlined shapes than this are an emblem, unless one is long and curly as a word is
CURLY = 30  #: segments
LONG = 1.5  #: times as long as it is high
PICTURE = (10.0, 5.0)  #: points; a picture smaller than this holds no words
MARGIN = 2.0  #: points round a region
MOST = 12  #: regions on a page; where there are more, the page is read as a whole
PART = 0.6  #: of the page; regions that cover more are read as the whole page
RUBBISH_WORDS = 15, 6  #: a font with fewer words is judged by what it says only where its vowels are far off; or not
SENSE = 0.6  #: what a word says for its language, on average: labels 1.1 to 2.3, lists of Latin names 0.7, rubbish 0.5
VOWELS = (0.38, 0.6)  #: part of the letters that are vowels: labels and Latin names 0.38 to 0.43, rubbish 0.17 to 0.40
FAR_OFF = (0.3, 0.7)  #: the same for few words: labels 0.31 to 0.51
SIGNS, SIGNS_FROM = 0.2, 20  #: part of the characters of long words that are signs, from so many: labels 0.11
_VOWELS = str.maketrans("", "", "aeiouyäöüéèêëàâîïôûùáíóúœæAEIOUYÄÖÜÉÈÊËÀÂÎÏÔÛÙ")
_SIGNS = regex.compile(r"[=<>!?;\[\]{}|~#$\\^`@_\"]")
_UNKNOWN = regex.compile(r"[\ufffd\ue000-\uf8ff\x00-\x08\x0b\x0c\x0e-\x1f]")


def regions(drawn: Drawing, cut: Cut, page: int, words: Sequence[Word], unknown: Sequence[Box]) -> tuple[Box, ...]:
    """Where OCR must look. ``unknown`` are the places of words whose letters are not known."""
    whole = Box(page, 0.0, 0.0, round(cut.width, 2), round(cut.height, 2))
    if not words:
        return () if drawn.empty and not unknown else (whole,)
    found = [cut.box(page, *fill.place) for fill in drawn.filled if fill.picture]
    found = [b for b in found if min(b.x1 - b.x0, b.bottom - b.top) > PICTURE[1] and _long(b) > PICTURE[0]]
    found += _outlined(drawn, cut, page, words)
    found += [_wider(box) for box in unknown]
    merged = _merged([box for box in (_inside(box, whole) for box in found) if box is not None], 0.0)
    area = sum((b.x1 - b.x0) * (b.bottom - b.top) for b in merged)
    if len(merged) > MOST or area > PART * whole.x1 * whole.bottom:
        return (whole,)
    return tuple(sorted(merged))


def _outlined(drawn: Drawing, cut: Cut, page: int, words: Sequence[Word]) -> list[Box]:
    """Groups of curly shapes that may be letters; what lies behind a word is no letter."""
    shapes = [(cut.box(page, *letter.place), letter.segments) for letter in drawn.letters]
    shapes = [shape for shape in shapes if not any(_holds(shape[0], word.box) for word in words)]
    groups = _merged([_wider(box, NEAR / 2) for box, _ in shapes], 0.0)
    found = []
    for group in groups:
        held = [(box, segments) for box, segments in shapes if _holds(group, box)]
        if len(held) >= FEW or any(segments >= CURLY and _is_long(box) for box, segments in held):
            found.append(group)
    return found


def _is_long(box: Box) -> bool:
    wide, high = box.x1 - box.x0, box.bottom - box.top
    return max(wide, high) > LONG * min(wide, high)


def _long(box: Box) -> float:
    return max(box.x1 - box.x0, box.bottom - box.top)


def _merged(boxes: Sequence[Box], space: float) -> list[Box]:
    """Boxes that meet (or nearly) as one, until none do."""
    left = sorted(boxes, key=lambda b: (b.x0, b.top))
    while True:
        kept: list[Box] = []
        for box in left:
            for i in range(len(kept) - 1, -1, -1):
                if _meet(kept[i], box, space):
                    kept[i] = kept[i].join(box)
                    break
            else:
                kept.append(box)
        if len(kept) == len(left):
            return kept
        left = sorted(kept, key=lambda b: (b.x0, b.top))


def _meet(one: Box, other: Box, space: float) -> bool:
    return (
        one.x0 <= other.x1 + space
        and other.x0 <= one.x1 + space
        and one.top <= other.bottom + space
        and other.top <= one.bottom + space
    )


def _holds(outer: Box, box: Box) -> bool:
    x, y = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2
    return outer.x0 <= x <= outer.x1 and outer.top <= y <= outer.bottom


def _wider(box: Box, by: float = MARGIN) -> Box:
    return Box(box.page, box.x0 - by, box.top - by, box.x1 + by, box.bottom + by)


def _inside(box: Box, whole: Box) -> Box | None:
    x0, top = max(box.x0, 0.0), max(box.top, 0.0)
    x1, bottom = min(box.x1, whole.x1), min(box.bottom, whole.bottom)
    if x1 - x0 < 2 or bottom - top < 2:
        return None
    return Box(box.page, round(x0, 2), round(top, 2), round(x1, 2), round(bottom, 2))


def is_unknown(text: str) -> bool:
    """Whether a text has letters that the file gives no meaning to."""
    return _UNKNOWN.search(text) is not None


def is_rubbish(texts: Sequence[str]) -> bool:
    """Whether the words of a font make no sense in any language: its map from glyphs to letters is wrong."""
    long = [text for text in texts if len(text) >= 4]
    whole = "".join(long)
    if len(whole) >= SIGNS_FROM and len(_SIGNS.findall(whole)) > SIGNS * len(whole):
        return True
    words = [text for text in long if text.isalpha()]
    enough, few = RUBBISH_WORDS
    if len(words) < few:
        return False
    letters = "".join(words)
    vowels = 1 - len(letters.translate(_VOWELS)) / len(letters)
    least, most = VOWELS if len(words) >= enough else FAR_OFF
    if least < vowels < most:
        return False
    return sum(max(score(word)) for word in words) < SENSE * len(words)


def without_twice(found: Sequence[Word], known: Sequence[Word]) -> tuple[Word, ...]:
    """Words from OCR without those that stand where the text layer already has one."""
    return tuple(word for word in found if not any(_same_place(word.box, other.box) for other in known))


def _same_place(one: Box, other: Box) -> bool:
    wide = min(one.x1, other.x1) - max(one.x0, other.x0)
    high = min(one.bottom, other.bottom) - max(one.top, other.top)
    if wide <= 0 or high <= 0:
        return False
    least = min((one.x1 - one.x0) * (one.bottom - one.top), (other.x1 - other.x0) * (other.bottom - other.top))
    return wide * high > 0.4 * max(least, 0.01)
