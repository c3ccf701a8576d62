"""Words in drawn boxes: each frame's words are read on their own, and the frame stands among the others as one."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.read.columns import APART, cut, stacked
from labellint.read.corridors import Rules, sections
from labellint.read.geometry import Block, Rect, Spot, middle_height, rows_of
from labellint.read.grids import grids
from labellint.read.tables import table_of

LOW = 2.2  #: of the letter height: a frame lower than this is a band behind a line, not a box
SMALL = 3.0  #: of the letter height: a frame narrower than this is a cell or a badge
BAND = 5.0  #: of the letter height: a frame lower than this may be a shaded row or a cell
ACROSS = 0.25  #: part of a word that may stick out of its frame
RUNS_ON = 0.6  #: of the letter height: lines of a paragraph are no farther from each other
SPACE = 0.4  #: of the letter height: two words of a line stand no farther apart, two columns no nearer
_MOST = 200  #: frames that are looked at


def blocks(spots: list[Spot], frames: Sequence[Rect], rules: Rules) -> list[Block]:
    """The blocks of a direction in reading order, frames respected."""
    spots = _with_grids(spots, frames, rules)
    boxes = _boxes(spots, frames)
    free = spots
    for box in boxes:  # one in another is a thing in that
        inside = _held(box, free)
        if not inside:
            continue
        whole = Spot(box, blocks=_parts(inside, rules))
        for block in whole.blocks or []:
            block.framed = True
        free = [*_without(free, inside), whole]
    return _parts(free, rules)


def _with_grids(spots: list[Spot], frames: Sequence[Rect], rules: Rules) -> list[Spot]:
    """The spots, with each table that drawn rules or shaded rows show as one thing."""
    em = middle_height(spots)
    bands = [f for f in frames if f[3] - f[1] < BAND * em]
    level = [*rules.level, *((f[0], f[1], f[2], f[1]) for f in bands), *((f[0], f[3], f[2], f[3]) for f in bands)]
    for grid in grids(spots, level, rules.upright):
        inside = [s for s in _held(grid.place, spots) if not s.blocks]
        if inside:
            whole = Spot(grid.place, blocks=[table_of(inside, grid)])
            spots = [*_without(spots, inside), whole]
    return spots


def _boxes(spots: Sequence[Spot], frames: Sequence[Rect]) -> list[Rect]:
    """The frames that divide the words, smallest first."""
    em = middle_height(spots)
    found: list[Rect] = []
    for frame in sorted(frames, key=lambda f: ((f[2] - f[0]) * (f[3] - f[1]), f))[:_MOST]:
        if frame[2] - frame[0] < SMALL * em or frame[3] - frame[1] < LOW * em:
            continue
        if any(all(abs(a - b) < 0.5 * em for a, b in zip(frame, other, strict=True)) for other in found):
            continue
        held = _held(frame, spots)
        if not held or len(held) == len(spots) or _is_crossed(frame, spots):
            continue
        if len(rows_of(held)) <= 3 and _tiles(frame, frames, em):
            continue
        found.append(frame)
    return found


def _held(box: Rect, spots: Sequence[Spot]) -> list[Spot]:
    """The spots whose middles are in a box."""
    u0, v0, u1, v1 = box
    return [s for s in spots if v0 <= s.middle <= v1 and u0 <= (s.u0 + s.u1) / 2 <= u1]


def _without(spots: Sequence[Spot], some: Sequence[Spot]) -> list[Spot]:
    gone = set(map(id, some))
    return [s for s in spots if id(s) not in gone]


def _is_crossed(box: Rect, spots: Sequence[Spot]) -> bool:
    """Whether a word, or a block of words, lies partly in a frame and partly outside it."""
    u0, v0, u1, v1 = box
    for spot in spots:
        if spot.u0 >= u1 or spot.u1 <= u0 or spot.v0 >= v1 or spot.v1 <= v0:
            continue
        if spot.u0 >= u0 and spot.u1 <= u1 and spot.v0 >= v0 and spot.v1 <= v1:
            continue
        wide, high = min(u1, spot.u1) - max(u0, spot.u0), min(v1, spot.v1) - max(v0, spot.v0)
        if ACROSS < wide * high / max((spot.u1 - spot.u0) * spot.high, 1e-6) < 1 - ACROSS:
            return True
    return False


def _tiles(frame: Rect, frames: Sequence[Rect], em: float) -> bool:
    """Whether others of the same height (or width) lie right beside the frame, as the cells of a table do."""
    near = 0.3 * em
    beside = 0
    for other in frames:
        if other == frame:
            continue
        level = abs(other[1] - frame[1]) < near and abs(other[3] - frame[3]) < near
        upright = abs(other[0] - frame[0]) < near and abs(other[2] - frame[2]) < near
        touches = min(abs(other[0] - frame[2]), abs(other[2] - frame[0])) < near
        stacked = min(abs(other[1] - frame[3]), abs(other[3] - frame[1])) < near
        beside += (level and touches) or (upright and stacked)
    return beside > 0


def _parts(spots: list[Spot], rules: Rules) -> list[Block]:
    """Cut along the sides of frames first, then as ``cut`` does."""
    if len(spots) == 1 and spots[0].blocks:
        return spots[0].blocks
    if not any(spot.blocks for spot in spots):
        return cut(spots, rules) if spots else []
    parts = _beside_frames(spots)
    if len(parts) > 1:
        return [block for part in parts for block in _parts(part, rules)]
    for whole in sorted((s for s in spots if s.blocks), key=lambda s: -(s.u1 - s.u0) * s.high):
        clear, before, after = max(_sides(whole, spots), key=lambda side: side[0])
        if clear > -1e9 and not _runs_on(before, after, whole):
            return stacked([_parts(before, rules), _parts(after, rules)])
    return cut(spots, rules)


def _beside_frames(spots: Sequence[Spot]) -> list[list[Spot]]:
    """The spots in sections; those without frames that follow each other are one, which may have columns throughout."""
    found: list[list[Spot]] = []
    plain = False
    for part in sections(rows_of(spots), APART * middle_height(spots)):
        inside = [spot for row in part for spot in row.spots]
        if plain and not any(spot.blocks for spot in inside):
            found[-1] += inside
        else:
            found.append(inside)
            plain = not any(spot.blocks for spot in inside)
    return found


def _runs_on(before: Sequence[Spot], after: Sequence[Spot], whole: Spot) -> bool:
    """Whether a cut goes between two lines of a paragraph that stands beside the frame."""
    ends = [s for s in before if _is_at_edge(s.v1, s, whole) and (s.u1 <= whole.u0 or s.u0 >= whole.u1)]
    starts = [s for s in after if _is_at_edge(s.v0, s, whole)] if ends else []
    return any(
        0 <= below.v0 - above.v1 < RUNS_ON * above.high
        and abs(below.high - above.high) < 0.1 * above.high
        and below.u0 < above.u1
        and below.u1 > above.u0
        for above in ends
        for below in starts
    )


def _is_at_edge(v: float, spot: Spot, whole: Spot) -> bool:
    """Whether a height in a word is about that of the upper or the lower edge of a frame."""
    return spot.word is not None and (abs(v - whole.v0) < spot.high or abs(v - whole.v1) < spot.high)


def _parts_a_line(before: Sequence[Spot], after: Sequence[Spot], at: float) -> bool:
    """Whether an upright cut goes through the space between two words of a line, as it may far from the frame."""
    ends = [spot for spot in before if spot.word is not None and spot.u1 > at - spot.high]
    starts = [spot for spot in after if spot.word is not None and spot.u0 < at + spot.high]
    return any(
        0 <= right.u0 - left.u1 < SPACE * left.high and abs(right.middle - left.middle) < SPACE * left.high
        for left in ends
        for right in starts
    )


def _sides(whole: Spot, spots: Sequence[Spot]) -> list[tuple[float, list[Spot], list[Spot]]]:
    """For each side of a frame the spots before and after it, and how clear it is of the others."""
    found = []
    lines, columns = [(s.v0, s.v1, s) for s in spots], [(s.u0, s.u1, s) for s in spots]
    for level, at, outside in (
        (True, whole.v0, 0), (True, whole.v1, 1), (False, whole.u0, 0), (False, whole.u1, 1),
    ):  # fmt: skip
        before: list[Spot] = []
        after: list[Spot] = []
        low_end, high_end = -1e9, 1e9  #: where what stands before ends, and what stands after begins
        crossed = False
        for low, high, spot in lines if level else columns:
            slack = 0.0 if high <= at or low >= at else 0.2 * min(high - low, whole.high)
            if high <= at + slack:
                before.append(spot)
                if high > low_end:
                    low_end = high
            elif low >= at - slack:
                after.append(spot)
                if low < high_end:
                    high_end = low
            else:
                crossed = True
                break
        clear = high_end - at if outside else at - low_end
        if crossed or not before or not after or (not level and _parts_a_line(before, after, at)):
            clear = -1e9
        found.append((clear, before, after))
    return found
