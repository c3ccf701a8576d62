"""What is really printed on a piece of artwork: the records that every score is measured against.

Boxes are `(x0, top, x1, bottom)` with the origin at the top left of the printed page: in points for PDFs, in
pixels for pictures (`Truth.unit` says which). A direction is the number of degrees that the line is turned
clockwise: 0 reads to the right, 90 reads downwards, 180 is upside down, 270 reads upwards.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace

Box = tuple[float, float, float, float]
PointMap = Callable[[float, float], tuple[float, float]]


@dataclass(frozen=True)
class TruthWord:
    """One printed word, as separated by spaces; a word broken at a line end is two (see `Hyphenation`)."""

    text: str
    box: Box
    direction: int
    panel: int
    language: str | None
    line: int
    source: str = "text"  # "picture" where the variant shows this word as part of a picture


@dataclass(frozen=True)
class TruthPanel:
    """Words that a person reads on end. `language` is None for several or none (numbers, brands)."""

    box: Box
    language: str | None
    direction: int


@dataclass(frozen=True)
class TruthCell:
    row: int
    column: int
    text: str
    box: Box


@dataclass(frozen=True)
class TruthTable:
    """A table, its heading row included. `rules` is "grid", "rows", "zebra" or "none"."""

    panel: int
    box: Box
    rules: str
    cells: tuple[TruthCell, ...]


@dataclass(frozen=True)
class Hyphenation:
    """`words[first]` and `words[second]` are the two halves of `joined`, broken at a line end."""

    first: int
    second: int
    joined: str


@dataclass(frozen=True)
class Unprinted:
    """Text in the file that must not be read; `why` names the reason. The box may be off the page."""

    text: str
    box: Box
    why: str


@dataclass(frozen=True)
class Truth:
    """Everything known about one artwork. Words stand panel by panel, in reading order."""

    design: str
    variant: str
    seed: int
    unit: str
    width: float
    height: float
    words: tuple[TruthWord, ...]
    panels: tuple[TruthPanel, ...]
    tables: tuple[TruthTable, ...]
    hyphenations: tuple[Hyphenation, ...]
    unprinted: tuple[Unprinted, ...]
    turn: int = 0  # how far the whole picture is turned clockwise
    dpi: float | None = None
    detail: str = ""

    def mapped(self, point: PointMap, width: float, height: float, *, unit: str, turn: int = 0) -> Truth:
        """The same truth after every point of the page has moved (scan, photo)."""

        def moved(box: Box) -> Box:
            return map_box(box, point)

        return replace(
            self,
            unit=unit,
            width=width,
            height=height,
            turn=turn,
            words=tuple(
                replace(w, box=moved(w.box), direction=(w.direction + turn) % 360, source="picture") for w in self.words
            ),
            panels=tuple(replace(p, box=moved(p.box), direction=(p.direction + turn) % 360) for p in self.panels),
            tables=tuple(
                replace(t, box=moved(t.box), cells=tuple(replace(c, box=moved(c.box)) for c in t.cells))
                for t in self.tables
            ),
            unprinted=(),
        )

    def to_json(self) -> str:
        return json.dumps(_rounded(asdict(self)), ensure_ascii=False, indent=1, sort_keys=True)


def map_box(box: Box, point: PointMap) -> Box:
    """The upright box round a moved box; the middles of the sides count too, because a curve bulges there."""
    x0, top, x1, bottom = box
    middle_x, middle_y = (x0 + x1) / 2, (top + bottom) / 2
    corners = [(x, y) for x in (x0, middle_x, x1) for y in (top, middle_y, bottom)]
    return around([(x, y, x, y) for x, y in (point(x, y) for x, y in corners)])


def around(boxes: list[Box]) -> Box:
    """The smallest box that holds all of `boxes`."""
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )


def _rounded(value: object) -> object:
    if isinstance(value, float):
        return round(value, 2)
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_rounded(item) for item in value]
    return value
