"""The ruled lines of a picture: frames, and the lines of tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PIL import Image

from labellint.read.ink import CELL, Edges, Place

_WHOLE = 190  #: of 255: how much of a row of pixels must be edge to be a ruled line
_PIECE, _PIECES = 16, 6  #: pixels that are edge without a break, and how many of these make a rule
_LEAST_RUN = 3  #: pieces beside each other; less is the foot of a letter
_BROKEN = 2  #: pieces that may be missing from it
_INKED = 217  #: of 255: how much of a stroke is inked
_BARE = 64  #: of 255: how much of the row beside it is inked at most
_BESIDE, _THICK = 4, 12  #: pixels beside a rule that its stroke may be in, and that it is thick at most
_CONTRAST = 30  #: grey levels between ink and ground, at least
_BARS = 8  #: of a barcode; the columns of a table are fewer
_HIGH, _NEAR = 2.0, 3.5  #: times the height of a word that bars are high at least, and far from each other at most
_LONG = 4  #: times as long as it is high that a place with a line is
_RUNS_ON, _THIN, _SPECKS = (
    0.9,
    6.5,
    0.02,
)  #: part of its length that is inked, pixels, and part of that which is thicker
_OPEN = 200  #: rules looked at to carry one on

Across = Callable[[int, int, int], Image.Image]


def ruled(found: Edges) -> tuple[Place, ...]:
    """Ruled lines, level and upright, in pixels; each as thin as it is."""
    down, across = found.down, found.across
    level = _ruled(down.reduce((_PIECE, 1)), down.width, lambda x, y0, y1: down.crop((x, y0, x + 1, y1)))
    columns = across.reduce((1, _PIECE)).transpose(Image.Transpose.TRANSPOSE)
    upright = _ruled(columns, across.height, lambda y, x0, x1: across.crop((x0, y, x1, y + 1)))
    return (*level, *((top, left, bottom, right) for left, top, right, bottom in upright))


def drawn(image: Image.Image, rules: Sequence[Place]) -> list[Place]:
    """The strokes of ruled lines, in pixels: what is inked from end to end. The feet of letters make lines too, and are
    not."""
    turn = Image.Transpose.TRANSPOSE
    found: list[Place] = []
    for left, top, right, bottom in rules:
        if right - left >= bottom - top:
            area = (left, max(0, top - _BESIDE), right, min(image.height, bottom + _BESIDE))
            found += [(left, area[1] + start, right, area[1] + end) for start, end in _strokes(image.crop(area))]
        else:
            area = (max(0, left - _BESIDE), top, min(image.width, right + _BESIDE), bottom)
            strokes = _strokes(image.crop(area).transpose(turn))
            found += [(area[0] + start, top, area[0] + end, bottom) for start, end in strokes]
    return found


def is_line(image: Image.Image, place: Place, words: Sequence[Place]) -> bool:
    """Whether all that a long, low place holds beside some words is a line: one that is bent or broken by how the
    picture was taken is no ruled line any more, and yet no writing. Nowhere is it as thick as letters are high."""
    left, top, right, bottom = place
    if right - left < _LONG * (bottom - top):
        return False
    crop = image.crop(place)
    counts = crop.histogram()
    ground = counts.index(max(counts))
    for word in words:
        crop.paste(ground, (word[0] - left, word[1] - top, word[2] - left, word[3] - top))
    strong = crop.point([abs(value - ground) for value in range(256)])
    most = strong.getextrema()[1]
    if not isinstance(most, int) or most < _CONTRAST:
        return False
    ink = strong.point([255 if value > most / 2 else 0 for value in range(256)])
    share = ink.resize((ink.width, 1), Image.Resampling.BOX).tobytes()
    thick = [value * ink.height / 255 for value in share]
    inked = [value for value in thick if value > 0]
    return len(inked) > _RUNS_ON * len(thick) and sum(value > _THIN for value in inked) <= _SPECKS * len(inked)


def without_words(rules: Sequence[Place], words: Sequence[Place]) -> tuple[Place, ...]:
    """The ruled lines that do not run through words: the feet of letters make lines too."""
    return tuple(
        (left, top, right, bottom)
        for left, top, right, bottom in rules
        if not any(x0 < right and x1 > left and y0 < bottom and y1 > top for x0, y0, x1, y1 in words)
    )


def barcodes(strokes: Sequence[Place], usual: float) -> list[Place]:
    """The places of upright barcodes among the strokes of a page whose words are ``usual`` pixels high: many bars of
    one length beside each other, too near for the columns of a table."""
    bars = [stroke for stroke in strokes if stroke[3] - stroke[1] >= max(_HIGH * usual, stroke[2] - stroke[0])]
    groups: list[list[Place]] = []
    for bar in sorted(bars):
        for group in groups:
            last = group[-1]
            near = bar[0] - last[2] <= _NEAR * usual
            if near and abs(bar[1] - last[1]) < CELL and abs(bar[3] - last[3]) < CELL:
                group.append(bar)
                break
        else:
            groups.append([bar])
    return [
        (group[0][0], min(bar[1] for bar in group), group[-1][2], max(bar[3] for bar in group))
        for group in groups
        if len(group) >= _BARS
    ]


def _strokes(level: Image.Image) -> list[tuple[int, int]]:
    """From which row to which a level line is inked from end to end, with nothing along it: blurred print is neither
    crisp nor alone."""
    counts = level.histogram()
    ground = counts.index(max(counts))
    strong = level.point([abs(value - ground) for value in range(256)])
    most = strong.getextrema()[1]
    if not isinstance(most, int) or most < _CONTRAST:
        return []
    ink = strong.point([255 if value > most / 2 else 0 for value in range(256)])
    rows = ink.resize((1, ink.height), Image.Resampling.BOX).tobytes()
    strokes: list[tuple[int, int]] = []
    for row, inked in enumerate(rows):
        if inked > _INKED:
            before = strokes.pop()[0] if strokes and strokes[-1][1] == row else row
            strokes.append((before, row + 1))
    return [
        (start, end)
        for start, end in strokes
        if end - start <= _THICK
        and max(rows[max(0, start - 2) : max(0, start - 1)] + rows[end + 1 : end + 2] + b"\0") < _BARE
    ]


def _ruled(rows: Image.Image, length: int, across: Across) -> list[Place]:
    """Level rules: pieces of a row of pixels that are edge from end to end, one beside the other, nearly level.
    ``length``: of a row in pixels; ``across``: the edges in one column, from one row to another."""
    pieces = rows.point([255 if value > _WHOLE else 0 for value in range(256)])
    width, inked = pieces.width, pieces.tobytes()
    runs: list[list[int]] = []  #: left, top, right, bottom in pieces and rows
    at = inked.find(255)
    while at >= 0:
        row, column = divmod(at, width)
        end = inked.find(0, at, (row + 1) * width)
        last = (end if end >= 0 else (row + 1) * width) - row * width
        if last - column >= _LEAST_RUN:
            _extend(runs, column, row, last)
        at = inked.find(255, row * width + last)
    return [_whole(across, length, run) for run in runs if run[2] - run[0] >= _PIECES and run[3] - run[1] <= 2 * CELL]


def _extend(runs: list[list[int]], column: int, row: int, last: int) -> None:
    """Add pieces of a row of pixels to the rule that they carry on, or begin one."""
    for run in reversed(runs[-_OPEN:]):
        if row - run[3] <= CELL and column <= run[2] + _BROKEN and last >= run[0] - _BROKEN:
            run[0], run[2], run[3] = min(run[0], column), max(run[2], last), row
            return
    runs.append([column, row, last, row])


def _whole(across: Across, length: int, run: Sequence[int]) -> Place:
    """The place of a rule in pixels, to its very ends."""
    left, right = run[0] * _PIECE, min(run[2] * _PIECE, length)
    ends = []
    for x, step in ((left, -1), (right - 1, 1)):
        beyond = 0
        while beyond < _PIECE and 0 <= x + step * (beyond + 1) < length:
            here = x + step * (beyond + 1)
            if not across(here, run[1] - 2, run[3] + 3).getbbox():
                break
            beyond += 1
        ends.append(x + step * beyond)
    return ends[0], run[1], ends[1] + 1, run[3]
