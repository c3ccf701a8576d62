"""Words of a picture as on flat paper: level lines, upright margins, and boxes as high as their type.

The engine's boxes end where the ink does ("nerveux" is lower than "système"), and a page seen at a slant or round a
bottle has lines that lean and bend. Panels and tables need the boxes that a text layer would give. So the base line of
every word follows from its letters; what the lines of the engine have in common is how the page is bent, as a
polynomial in the place; and each line gets the size of its type from all its words.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import mul, sub
from statistics import median
from typing import NamedTuple

from labellint.label import Direction
from labellint.read.equations import least_squares
from labellint.read.geometry import Rect, turned
from labellint.read.prints import Print
from labellint.read.widths import width

ASCENT, SMALL, DESCENT, COMMA = 0.74, 0.54, 0.21, 0.13  #: of the letter size: how far letters reach from the base line
_TALL = frozenset("bdfhklßit!?/|()[]{}%&\"'“”„’‘*†‡")
_DOTTED = frozenset("ijáàâäéèêëíìîïóòôöúùûüñ")  #: high only by dots and accents, which a box may leave out
_DEEP = frozenset("gjpqyç()[]{}|Qµ")
_OWN = 1.6  #: times as large as its line from which a word has a size of its own
_WIDER = 1.25  #: times as wide as those of its line that its letters are then
_UNLIKE = 1.2  #: times as large as its width tells that a line is hardly ever
_ALIKE = 1.12  #: times as large that a line of the same type may seem
_COMMON = 60  #: letters of one size on a page from which others are likely to have it
_LONG = 5  #: letters of a word whose width tells the size of its type
_NEAR = 2  #: words on either side that tell the base line of a word
_LETTERS = 2  #: that a word must have to tell it
_FEW = 8  #: words in lines, or lines at a margin, from which a bend is looked for
_ASTRAY = 0.3  #: of the letter size: a word farther from its line is left out of account
_MARGIN = 0.5  #: of the letter size: lines that begin so near each other begin at one margin
_BELOW = 2.2  #: ... and so near below each other
_RUN = 4  #: lines below each other that show a margin
_STIFF = 0.01  #: keeps a bend small where little speaks for it

Terms = tuple[tuple[int, int], ...]  #: powers of u and v
_LEVEL: Terms = ((1, 0), (2, 0), (3, 0), (1, 1), (2, 1), (1, 2))
_UPRIGHT: Terms = ((0, 1), (0, 2), (1, 1))


class _Point(NamedTuple):
    u: float
    v: float
    value: float  #: what should be the same within a group once the bend is taken away
    size: float


class _Letters:
    """A word in the frame of its direction: where it stands, its base line, the size of its type."""

    __slots__ = ("base", "size", "u0", "u1", "undotted", "word")

    def __init__(self, word: Print) -> None:
        self.word = word
        self.u0, v0, self.u1, v1 = turned(word.left, word.top, word.right, word.bottom, word.direction)
        high = [c for c in word.text if c in _TALL or c.isupper() or c.isdigit() or ord(c) > 0xDF]
        above = ASCENT if high else SMALL
        below = COMMA if any(c in ",;" for c in word.text) else 0.0
        below = DESCENT if any(c in _DEEP for c in word.text) else below
        if not any(c.isalnum() for c in word.text):
            above, below = ASCENT, 0.0
        self.size = max(v1 - v0, 1.0) / (above + below)
        #: its size if the box ends below the dots and accents, where no other letter is high
        self.undotted = max(v1 - v0, 1.0) / (SMALL + below) if high and _DOTTED.issuperset(high) else self.size
        self.base = v1 - below * self.size

    @property
    def tells(self) -> bool:
        return sum(c.isalnum() for c in self.word.text) >= _LETTERS

    @property
    def pitch(self) -> float:
        """The width of a letter."""
        return (self.u1 - self.u0) / len(self.word.text)

    @property
    def sized(self) -> float:
        """The size of the type as its width tells it, were it a common one."""
        return (self.u1 - self.u0) / width(self.word.text)

    @property
    def middle(self) -> float:
        return (self.u0 + self.u1) / 2


def flat(
    words: Sequence[Print], rules: Sequence[Rect], size: tuple[float, float], bent: bool = True
) -> tuple[list[Rect], list[Rect]]:
    """For each word and each ruled line its box (left, top, right, bottom, in pixels) as if the paper were flat.

    ``bent``: the paper may not be flat. A picture in artwork is; where its lines are short, a bend would be made up.
    """
    places: dict[int, Rect] = {}
    straight = list(rules)
    for direction in sorted({word.direction for word in words}):
        lines: dict[tuple[int, ...], list[_Letters]] = {}
        for word in words:
            if word.direction == direction:
                lines.setdefault(word.line, []).append(_Letters(word))
        shifts = _flatten([sorted(line, key=lambda w: w.u0) for line in lines.values()], direction, size, places, bent)
        if direction == 0:
            straight = [_ruled(rule, *shifts) for rule in rules]
    return [places[id(word)] for word in words], straight


def _ruled(rule: Rect, down: _Shift, across: _Shift) -> Rect:
    """A ruled line without the bend of the page; it stays level or upright."""
    x0, y0, x1, y1 = rule
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    if x1 - x0 > y1 - y0:
        shift = down(x, y)
        return x0 - across(x0, y), y0 - shift, x1 - across(x1, y), y1 - shift
    shift = across(x, y)
    return x0 - shift, y0 - down(x, y0), x1 - shift, y1 - down(x, y1)


def _flatten(
    lines: list[list[_Letters]], direction: Direction, size: tuple[float, float], places: dict[int, Rect], bent: bool
) -> tuple[_Shift, _Shift]:
    """Note the flat boxes of words in lines of one direction; gives how far places are shifted down and across."""
    u0, v0, u1, v1 = turned(0.0, 0.0, *size, direction)
    bend = _Bend((u0 + u1) / 2, (v0 + v1) / 2, max(u1 - u0, v1 - v0) / 2)
    groups = [[_Point(w.middle, w.base, w.base, w.size) for w in line if w.tells] for line in lines]
    down = bend.fitted([group for group in groups if len(group) > 1] if bent else [], _LEVEL)
    for line in lines:
        for word in line:
            word.base -= down(word.middle, word.base)
    across = bend.fitted(_margins(lines) if bent else [], _UPRIGHT)
    sizes = _sizes(lines)
    for line, usual in zip(lines, sizes, strict=True):
        telling = _telling(line)
        for word in line:
            near = sorted(telling, key=lambda w: abs(w.middle - word.middle))[: 2 * _NEAR + 1]
            own = word.tells and not usual / _OWN < word.size < usual * _OWN and _is_scaled(word, line)
            base, tall = (word.base, word.size) if own else (median(w.base for w in near), usual)
            shift = across(word.u0, base)
            places[id(word.word)] = _back(
                (word.u0 - shift, base - ASCENT * tall, word.u1 - shift, base + DESCENT * tall), direction
            )
    return down, across


def _is_scaled(word: _Letters, line: list[_Letters]) -> bool:
    """Whether a word is as much wider than its line as it is taller: its box does not just reach too far."""
    wide = median(w.pitch for w in line if w.tells) if len(line) > 1 else word.pitch
    tall = median(w.size for w in line if w.tells) if len(line) > 1 else word.size
    return (word.pitch > wide) is (word.size > tall) and not 1 / _WIDER < word.pitch / wide < _WIDER


def _sizes(lines: list[list[_Letters]]) -> list[float]:
    """The size of the type of each line: lines of nearly one size have one."""
    ratios = [w.sized / w.size for line in lines for w in line if len(w.word.text) >= _LONG and w.size == w.undotted]
    ratio = median(ratios or [1.0])
    wide = [median(w.sized / ratio for w in _telling(line)) for line in lines]
    own = [_own(line, width) for line, width in zip(lines, wide, strict=True)]
    letters = [sum(len(w.word.text) for w in line) for line in lines]
    odd = {i for i, (o, w) in enumerate(zip(own, wide, strict=True)) if not o / _UNLIKE < w < o * _UNLIKE}
    told = [(o, n) for i, (o, n) in enumerate(zip(own, letters, strict=True)) if i not in odd]
    for i in odd:  # bold and spaced print is wide for its size; but boxes also reach too far, or not far enough
        if _is_common(wide[i], told) and not _is_common(own[i], told):
            own[i] = wide[i]
    found = own
    for _ in range(3):
        found = [_middle([(o, n) for o, n in zip(own, letters, strict=True) if _alike(o, s)]) for s in found]
    return found


def _own(line: list[_Letters], wide: float) -> float:
    """The size of the type of a line by the height of its words. Words whose dots may be left out tell it only where
    there are no others, together with their width."""
    telling = _telling(line)
    firm = [w.size for w in telling if w.size == w.undotted]
    sizes = [firm] if firm else [[w.size for w in telling], [w.undotted for w in telling]]
    return min((median(each) for each in sizes), key=lambda size: abs(size - wide))


def _is_common(size: float, told: Sequence[tuple[float, int]]) -> bool:
    return sum(letters for other, letters in told if _alike(other, size)) >= _COMMON


def _telling(line: list[_Letters]) -> list[_Letters]:
    return [w for w in line if w.tells] or line


def _alike(one: float, other: float) -> bool:
    return other / _ALIKE < one < other * _ALIKE


def _middle(weighed: list[tuple[float, int]]) -> float:
    """The value with as much weight below it as above."""
    half, seen = sum(weight for _, weight in weighed) / 2, 0.0
    for value, weight in sorted(weighed):
        seen += weight
        if seen >= half:
            return value
    return weighed[-1][0]


def _margins(lines: list[list[_Letters]]) -> list[list[_Point]]:
    """Runs of lines below each other that begin at the same margin, each by where its lines begin."""
    starts = sorted((_Point(line[0].u0, line[0].base, line[0].u0, line[0].size) for line in lines), key=lambda p: p.v)
    runs: list[list[_Point]] = []
    for start in starts:
        for run in runs:
            last = run[-1]
            down = (start.v - last.v) / last.size
            if 0.5 < down < _BELOW and abs(start.u - last.u) < _MARGIN * min(last.size, start.size):
                run.append(start)
                break
        else:
            runs.append([start])
    return [run for run in runs if len(run) >= _RUN]


def _back(place: Rect, direction: Direction) -> Rect:
    """From the frame of a direction to the page."""
    u0, v0, u1, v1 = place
    if direction == 0:
        return place
    if direction == 90:
        return -v1, u0, -v0, u1
    if direction == 180:
        return -u1, -v1, -u0, -v0
    return v0, -u1, v1, -u0


class _Shift(NamedTuple):
    """How far a place is shifted: a polynomial in the place, from the middle of the page in halves of its length."""

    bend: _Bend
    terms: Terms
    weights: tuple[float, ...]

    def __call__(self, u: float, v: float) -> float:
        return sum(w * value for w, value in zip(self.weights, self.bend.powers(u, v, self.terms), strict=True))


class _Bend(NamedTuple):
    u: float
    v: float
    half: float

    def powers(self, u: float, v: float, terms: Terms) -> list[float]:
        x, y = (u - self.u) / self.half, (v - self.v) / self.half
        return [float(x**i * y**j) for i, j in terms]

    def fitted(self, groups: Sequence[Sequence[_Point]], terms: Terms) -> _Shift:
        """The shift after which the values within each group differ least; points far off are left out of account."""
        shift = _Shift(self, terms, (0.0,) * len(terms))
        if sum(len(group) for group in groups) < _FEW:
            return shift
        known = [[(point, self.powers(point.u, point.v, terms)) for point in group] for group in groups]
        for reach in (4.0 * _ASTRAY, 2.0 * _ASTRAY, _ASTRAY):
            rows: list[tuple[list[float], float]] = []
            for group in known:
                rest = [point.value - sum(map(mul, shift.weights, powers)) for point, powers in group]
                usual = median(rest)
                kept = [each for each, r in zip(group, rest, strict=True) if abs(r - usual) < reach * each[0].size]
                if len(kept) > 1:
                    means = [sum(column) / len(kept) for column in zip(*(powers for _, powers in kept), strict=True)]
                    mean = sum(point.value for point, _ in kept) / len(kept)
                    rows += [(list(map(sub, powers, means)), point.value - mean) for point, powers in kept]
            if len(rows) < _FEW:
                return shift
            shift = _Shift(self, terms, least_squares(rows, len(terms), _STIFF))
        return shift
