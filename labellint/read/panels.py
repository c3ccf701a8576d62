"""Words into panels: columns, boxes and rotated sides, in the order in which a person reads them."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.label import Box, Line, Panel, Table, Word
from labellint.read.sheet import Edge, Frame


def build(
    words: Sequence[Word], frames: Sequence[Frame] = (), edges: Sequence[Edge] = ()
) -> tuple[tuple[Panel, ...], tuple[Table, ...]]:
    """The panels of one page and its tables (``Table.panel`` counts from the first panel of the page)."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (w.direction, w.box.top, w.box.x0)):
        if rows and abs(rows[-1][0].box.top - word.box.top) < 3:
            rows[-1].append(word)
        else:
            rows.append([word])
    if not rows:
        return (), ()
    lines = tuple(Line(tuple(sorted(row, key=lambda w: w.box.x0)), True) for row in rows)
    box: Box = words[0].box
    for word in words:
        box = box.join(word.box)
    return (Panel(box=box, lines=lines),), ()
