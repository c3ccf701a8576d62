"""The words of a picture as pieces of what may be printed: read apart, read together, or with wrong letters."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from rapidfuzz import fuzz

from labellint.label import HARDLY, Box, Word
from labellint.spelling import DOUBTED
from labellint.text import fold

LONG = 5  #: letters of a word that may be misread or cut off
_ALIKE, _ALIKE_SURELY = 75, 85  #: percent that two words are alike, of which one was not read surely, or was
_PIECE = 3  #: letters of a piece of a word at most; the other may be longer
_PIECES = 4  #: pieces in which a word was read at most
_APART = 1.0  #: times their height that pieces of one word are apart at most
#: Times the height of a word: how far away, and how far above or below, others of its sentence stand.
REACH = 18.0, 4.0
_GOES_ON = 3.0  #: times the height of a word that a list may go on below what was read of it
_AROUND = " .,;:!?()[]*\"'“”„«»•"


class Token(Struct, frozen=True):
    """A word; or pieces read apart, or one of two words read as one (``whole`` is False). ``torn``: of pieces that are
    no words, so that more letters may be wrong. ``line``: which of the label's."""

    text: str
    box: Box
    high: float
    hardly: bool
    whole: bool = True
    sure: bool = False
    panel: int = 0
    line: int = 0
    torn: bool = False


def as_token(word: Word) -> Token:
    text = core_of(word.meant if word.meant is not None else word.text)
    tall = high(word.box) if word.direction in (0, 180) else word.box.x1 - word.box.x0
    return Token(text, word.box, tall, word.confidence < HARDLY, sure=word.confidence >= DOUBTED)


def core_of(text: str) -> str:
    return fold(text).strip(_AROUND)


def high(box: Box) -> float:
    return min(box.bottom - box.top, box.x1 - box.x0)


def joined(words: Sequence[Word], known: Container[str]) -> Iterator[Token]:
    """The words of a line that may have been read in pieces: in two of which one is short, or in several of which none
    is a word that is ``known``."""
    texts = [core_of(word.text) for word in words]
    for (one, first), (other, last) in pairwise(zip(words, texts, strict=True)):
        if 0 < min(len(first), len(last)) <= _PIECE <= len(first) + len(last):
            yield Token(first + last, one.box.join(other.box), high(one.box), False, False)
    start = 0
    for end in range(1, len(words) + 1):
        goes_on = end < len(words) and _are_pieces(words[end - 1 : end + 1], texts[end - 1 : end + 1], known)
        if goes_on:
            continue
        if 1 < end - start <= _PIECES:
            box = words[start].box
            for word in words[start + 1 : end]:
                box = box.join(word.box)
            yield Token("".join(texts[start:end]), box, high(words[start].box), False, False, torn=True)
        start = end


def _are_pieces(words: Sequence[Word], texts: Sequence[str], known: Container[str]) -> bool:
    (one, other) = words
    apart = other.laid.x0 - one.laid.x1 if one.direction in (0, 180) else other.laid.top - one.laid.bottom
    near = abs(apart) <= _APART * high(one.box)
    return near and all(text.isalpha() and text not in known for text in texts)


def is_near(one: Token, anchor: Token, reach: tuple[float, float] = REACH) -> bool:
    """Whether a word stands where others of the sentence of ``anchor`` do."""
    a, b = one.box, anchor.box
    if a.page != b.page:
        return False
    tall = max(1.0, anchor.high)
    across = max(a.x0 - b.x1, b.x0 - a.x1, 0.0) / tall
    down = abs(a.top + a.bottom - b.top - b.bottom) / 2 / tall
    if anchor.box.bottom - anchor.box.top > anchor.box.x1 - anchor.box.x0:  # the writing runs up or down
        across = max(a.top - b.bottom, b.top - a.bottom, 0.0) / tall
        down = abs(a.x0 + a.x1 - b.x0 - b.x1) / 2 / tall
    return across <= reach[0] and down <= reach[1]


def is_like(word: str, text: str, open_start: bool, open_end: bool, sure: bool) -> bool:
    """Whether a word is nearly another, or a piece of it."""
    if len(text) < LONG - 1:
        return False
    if len(text) >= LONG and 2 * len(text) >= len(word) and (word.startswith(text) or word.endswith(text)):
        return True
    if open_end:
        text = text[: len(word)]
    elif open_start:
        text = text[-len(word) :]
    if sure and abs(len(word) - len(text)) > 1:
        return False
    return fuzz.ratio(word, text) >= (_ALIKE_SURELY if sure else _ALIKE)


def stands_in(box: Box, place: Box, tall: float = 0.0) -> bool:
    """Whether a word stands in a place; with the height of its letters, also right beside it or where it goes on."""
    x, y = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2
    return (
        box.page == place.page
        and place.x0 - tall <= x <= place.x1 + tall
        and place.top - tall <= y <= place.bottom + _GOES_ON * tall
    )
