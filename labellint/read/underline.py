"""Which words are underlined: a rule close under their base line, from the start of a word to the end of one.

A rule that goes on beyond the words, or stands farther below them, divides sections or rows of a table.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from labellint.label import Direction
from labellint.read.glyphs import Piece
from labellint.read.space import Rect

BELOW = (0.02, 0.3)  #: of the letter size, from the base line to the rule
THICK = 0.16  #: of the letter size; an underline is no thicker
BEYOND = 0.5  #: of the letter size; how far a rule may go on beyond its words
_MOST = 2_000  #: rules that are looked at

Word = Sequence[Piece]


def underlined(words: Sequence[Word], edges: Sequence[Rect]) -> set[int]:
    """The indices of the words that are underlined."""
    found: set[int] = set()
    if not edges:
        return found
    by_direction: dict[Direction, list[tuple[float, int]]] = {}
    for index, pieces in enumerate(words):
        by_direction.setdefault(pieces[0].look.direction, []).append((pieces[0].look.base, index))
    for direction, bases in by_direction.items():
        bases.sort()
        tallest = max(words[index][0].look.size for _, index in bases)
        for rule in edges[:_MOST]:
            u0, v0, u1, v1 = _along(rule, direction)
            if u1 - u0 <= v1 - v0:
                continue
            first = bisect_left(bases, (v0 - BELOW[1] * tallest, 0))
            last = bisect_right(bases, (v1, len(words)))
            found.update(_over(words, [index for _, index in bases[first:last]], (u0, v0, u1, v1)))
    return found


def _over(words: Sequence[Word], indices: Sequence[int], rule: Rect) -> list[int]:
    """The words right over a rule, if it starts and ends with them."""
    u0, v0, u1, v1 = rule
    over = []
    for index in indices:
        look, pieces = words[index][0].look, words[index]
        middle = (pieces[0].u0 + pieces[-1].u1) / 2
        near = BELOW[0] * look.size <= (v0 + v1) / 2 - look.base <= BELOW[1] * look.size
        if near and v1 - v0 <= THICK * look.size and u0 <= middle <= u1:
            over.append(index)
    if not over:
        return []
    slack = BEYOND * words[over[0]][0].look.size
    starts, ends = min(words[i][0].u0 for i in over), max(words[i][-1].u1 for i in over)
    return over if abs(starts - u0) <= slack and abs(ends - u1) <= slack else []


def _along(rule: Rect, direction: Direction) -> Rect:
    """A rectangle of user space in the frame of a direction, as pieces have it."""
    x0, y0, x1, y1 = rule
    if direction == 0:
        return x0, -y1, x1, -y0
    if direction == 90:
        return -y1, -x1, -y0, -x0
    if direction == 180:
        return -x1, y0, -x0, y1
    return y0, x0, y1, x1
