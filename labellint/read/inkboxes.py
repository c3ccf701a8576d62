"""Words from OCR have boxes round their ink: "nerveux" is lower than "système". Panels need the boxes of their lines.

The letters of a word say which part of its line its ink fills, so that base line and letter size follow from the box;
the median along each line makes them steady.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from labellint.read.geometry import Spot

ASCENT, SMALL, DESCENT = 0.74, 0.54, 0.21  #: of the letter size: how far letters reach from the base line
_TALL = frozenset("bdfhklßit!?/|()[]{}%&\"'“”„’‘*†‡")
_DEEP = frozenset("gjpqyç,;()[]{}|Qµ")
_SMALLEST = 0.1  #: points
_JUMP = 1.6  #: of the letter size: words farther apart are not asked whether they share a line
_LEVEL = 0.35  #: of the letter size: base lines nearer than this are one


class _Run:
    """Words beside each other on one base line."""

    __slots__ = ("bases", "end", "sizes", "spots")

    def __init__(self) -> None:
        self.spots: list[Spot] = []
        self.bases: list[float] = []
        self.sizes: list[float] = []
        self.end = 0.0


def level(spots: Sequence[Spot]) -> None:
    """Give each spot the height of its line, in place."""
    runs: list[_Run] = []
    for spot in sorted(spots, key=lambda s: (s.u0, s.v0)):
        base, size = _base_and_size(spot)
        run = _home(runs, spot, base, size)
        if run is None:
            run = _Run()
            runs.append(run)
        run.spots.append(spot)
        run.bases.append(base)
        run.sizes.append(size)
        run.end = max(run.end, spot.u1) if len(run.spots) > 1 else spot.u1
    for run in runs:
        size = median(run.sizes)
        for i, spot in enumerate(run.spots):
            base = median(run.bases[max(0, i - 2) : i + 3])
            spot.place(base - ASCENT * size, base + DESCENT * size)


def _base_and_size(spot: Spot) -> tuple[float, float]:
    text = spot.word.text if spot.word else ""
    above = ASCENT if any(c in _TALL or c.isupper() or c.isdigit() or ord(c) > 0xDF for c in text) else SMALL
    below = DESCENT if any(c in _DEEP for c in text) else 0.0
    if not any(c.isalnum() for c in text):
        above, below = ASCENT, 0.0
    size = max(spot.high, _SMALLEST) / (above + below)
    return spot.v1 - below * size, size


def _home(runs: Sequence[_Run], spot: Spot, base: float, size: float) -> _Run | None:
    """The run that a word carries on, if any."""
    best, least = None, _LEVEL
    for run in reversed(runs[-60:]):
        ruler = min(run.sizes[-1], size)
        away = abs(run.bases[-1] - base) / ruler
        gap = spot.u0 - run.end
        if (
            away < least
            and -0.5 * ruler < gap < _JUMP * max(run.sizes[-1], size)
            and size < 1.7 * run.sizes[-1] < 2.9 * size
        ):
            best, least = run, away
    return best
