"""Text that is drawn, to be seen, over the print of a picture: the earlier OCR layer of a scan.

Such a layer may say anything; what the picture shows is what is printed. Artwork has its words where a picture is calm,
so that words that lie on strokes on an even ground, as letters are, are a layer of this kind, if most words over the
picture do; those of them that stand on calm ground are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from labellint.read.glyphs import Piece
from labellint.read.grounds import Grounds
from labellint.read.printed import place_of
from labellint.read.shapes import Drawing
from labellint.read.space import Rect

if TYPE_CHECKING:
    from PIL.Image import Image

LARGE = 0.5  #: of the page; a smaller picture is no scan of it
FEWEST = 5  #: words over a picture that say something
SAMPLE = 40  #: words that are looked at to see whether the rest must be, too
MOST = 0.6  #: part of them that lie on print where the text is a layer over a scan
CONTRAST = 80  #: of 255, between the ink of letters and their paper
CALM = 30  #: of 255; a ground whose greys differ by less has nothing printed on it
UNLIKE = 0.15  #: part of a place by which letters differ from line to line, as the stripes of a pattern do not
PAPER = 0.3  #: part of a word's place that is paper where letters are printed there
INK = 0.04  #: ... and that is ink
_LETTERS = 2  #: a shorter word does not tell
_TURNS = 0.5  #: changes between ink and paper along a line, for each letter
_LOW, _HIGH = 0.05, 0.6  #: of the size: from the base line up, where letters are and the rule under a word is not


def on_print(words: Sequence[Sequence[Piece]], drawn: Drawing, grounds: Grounds, page: Rect) -> set[int]:
    """The text objects whose words lie on other print."""
    pictures = [fill for fill in drawn.filled if fill.picture and _part(fill.place, page) > LARGE]
    found: set[int] = set()
    for picture in pictures:
        over = [
            word
            for word in words
            if drawn.order_of(word[0].look.object) > picture.order and _holds(picture.place, place_of(word[0]))
        ]
        telling = [word for word in over if sum(len(piece.text) for piece in word) >= _LETTERS]
        sample = telling[:: max(1, len(telling) // SAMPLE)]
        if len(telling) < FEWEST or sum(_lies_on_print(word, grounds) for word in sample) < MOST * len(sample):
            continue
        votes: dict[int, int] = {}
        for word in over:
            item = word[0].look.object
            votes[item] = votes.get(item, 0) + (-1 if _is_on_calm_ground(word, grounds) else 1)
        found |= {item for item, vote in votes.items() if vote >= 0}
    return found


def _lies_on_print(word: Sequence[Piece], grounds: Grounds) -> bool:
    """Whether letters are below a word, about as many as it has."""
    return _has_letters(_below(word, grounds), sum(len(piece.text) for piece in word))


def _is_on_calm_ground(word: Sequence[Piece], grounds: Grounds) -> bool:
    dark, light = _range(_below(word, grounds))
    return light - dark < CALM


def _below(word: Sequence[Piece], grounds: Grounds) -> Image:
    """What lies below the letters of a word, upright, in greys."""
    from PIL.Image import Transpose

    look, last = word[0].look, word[-1]
    low, high = _LOW * look.size, _HIGH * look.size
    if look.direction == 0:
        place = word[0].u0, -look.base + low, last.u1, -look.base + high
    elif look.direction == 180:
        place = -last.u1, look.base - high, -word[0].u0, look.base - low
    else:
        ends = [place_of(piece) for piece in word]
        place = ends[0][0], min(end[1] for end in ends), ends[0][2], max(end[3] for end in ends)
    below = grounds.below(place)
    if look.direction in (90, 270):
        below = below.transpose(Transpose.ROTATE_90)
    return below


def _has_letters(below: Image, letters: int) -> bool:
    """Whether strokes on an even ground are in a picture, as many as letters have, and not the same on every line."""
    dark, light = _range(below)
    if light - dark < CONTRAST:
        return False
    middle = (dark + light) // 2
    pixels = [value < middle for value in below.tobytes()]
    lines = [pixels[i : i + below.width] for i in range(0, len(pixels), below.width)]
    if 2 * sum(pixels) > len(pixels):  # light letters on a dark ground
        lines = [[not stroke for stroke in line] for line in lines]
        paper = sum(below.histogram()[: (dark + middle) // 2])
    else:
        paper = sum(below.histogram()[(middle + light) // 2 :])
    ink = sum(sum(line) for line in lines)
    if paper < PAPER * len(pixels) or ink < INK * len(pixels):
        return False
    turns = max(sum(a != b for a, b in pairwise(line)) for line in lines)
    differ = max(sum(a != b for a, b in zip(lines[0], line, strict=True)) for line in lines)
    return bool(turns >= _TURNS * letters and differ >= UNLIKE * below.width)


def _range(below: Image) -> tuple[int, int]:
    dark, light = below.getextrema()
    return int(dark), int(light)  # type: ignore[arg-type]


def _part(place: Rect, page: Rect) -> float:
    """How much of a page a place takes up."""
    wide = min(place[2], page[2]) - max(place[0], page[0])
    high = min(place[3], page[3]) - max(place[1], page[1])
    if wide <= 0 or high <= 0:
        return 0.0
    return wide * high / ((page[2] - page[0]) * (page[3] - page[1]))


def _holds(outer: Rect, place: Rect) -> bool:
    x, y = (place[0] + place[2]) / 2, (place[1] + place[3]) / 2
    return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]
