"""Crop marks: where a page is cut that says so only by lines at its corners, with no trim box in the file.

At each corner of the printed page stand two short lines that would meet there if they were drawn on. Bleed marks stand
farther out, so the smallest rectangle with all eight lines is the trim; fold and centre marks have no partners.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from labellint.read.cut import Cut
from labellint.read.space import Rect

LENGTH = (5.0, 60.0)  #: points; of a mark
HAIRLINE = 1.5  #: points; a mark is no thicker
AWAY = (1.0, 36.0)  #: points; between a corner and the start of its marks
EXACT = 0.4  #: points; how well marks must be in line
LEAST = 0.15  #: of the page; what is cut out of it is no smaller
MOST = 300  #: short lines that are looked at; a page with more is a drawing


class _Corner(NamedTuple):
    x: float
    y: float


def trimmed(edges: Sequence[Rect], page: Cut) -> Cut | None:
    """The part of a page inside its crop marks, or None where it has none."""
    uprights = [e for e in edges if e[2] - e[0] <= HAIRLINE and LENGTH[0] <= e[3] - e[1] <= LENGTH[1]]
    levels = [e for e in edges if e[3] - e[1] <= HAIRLINE and LENGTH[0] <= e[2] - e[0] <= LENGTH[1]]
    if not 4 <= len(uprights) <= MOST or not 4 <= len(levels) <= MOST:
        return None
    found = {(right, top): _corners(uprights, levels, right, top) for right in (False, True) for top in (False, True)}
    best: Cut | None = None
    for low in found[False, False]:
        for high in found[True, True]:
            if not _has(found[True, False], high.x, low.y) or not _has(found[False, True], low.x, high.y):
                continue
            cut = Cut(low.x, low.y, high.x, high.y, page.turn)
            if _area(cut) >= LEAST * _area(page) and (best is None or _area(cut) < _area(best)):
                best = cut
    return best


def _corners(uprights: Sequence[Rect], levels: Sequence[Rect], right: bool, top: bool) -> list[_Corner]:
    """Where an upright and a level line point at each other from outside."""
    corners = []
    for upright in uprights:
        x = (upright[0] + upright[2]) / 2
        for level in levels:
            y = (level[1] + level[3]) / 2
            over = upright[1] - y if top else y - upright[3]
            beside = level[0] - x if right else x - level[2]
            if AWAY[0] <= over <= AWAY[1] and AWAY[0] <= beside <= AWAY[1]:
                corners.append(_Corner(x, y))
    return corners


def _has(corners: Sequence[_Corner], x: float, y: float) -> bool:
    return any(abs(corner.x - x) <= EXACT and abs(corner.y - y) <= EXACT for corner in corners)


def _area(cut: Cut) -> float:
    return max(0.0, cut.x1 - cut.x0) * max(0.0, cut.y1 - cut.y0)
