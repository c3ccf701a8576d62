"""Words into panels: columns, boxes and rotated sides, in the order in which a person reads them.

    panels, tables = build(words, frames, edges)

Any list of words of one page will do, from the text layer or from OCR; frames and edges are drawn shapes, where known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from labellint.label import Direction, Panel, Table, Word
from labellint.read.corridors import Rules
from labellint.read.frames import blocks
from labellint.read.geometry import Block, spots_of, turned
from labellint.read.paragraphs import Rows, lines_of
from labellint.read.sheet import Edge, Frame
from labellint.read.tongues import Part, around, joined, of_table, split


def build(
    words: Sequence[Word], frames: Sequence[Frame] = (), edges: Sequence[Edge] = ()
) -> tuple[tuple[Panel, ...], tuple[Table, ...]]:
    """The panels of one page and its tables (``Table.panel`` counts from the first panel of the page)."""
    counts = Counter(word.direction for word in words)
    panels: list[Panel] = []
    tables: list[Table] = []
    for direction in sorted(counts, key=lambda d: (-counts[d], d)):
        chosen = [word for word in words if word.direction == direction]
        for _, group in groupby(_blocks(chosen, direction, frames, edges), key=lambda block: block.group):
            parts: list[Part] = []
            found: list[Rows] = []
            for block in group:
                lines, rows = lines_of(block)
                parts += of_table(lines) if rows else split(lines)
                if rows:
                    found.append(rows)
            first = len(panels)
            panels += [
                Panel(
                    box=around(w for line in part for w in line.words),
                    lines=tuple(part),
                    language=language,
                    direction=direction,
                )
                for language, part in joined(parts)
            ]
            tables += [_table(rows, panels, first) for rows in found]
    return tuple(panels), tuple(tables)


def _table(rows: Rows, panels: Sequence[Panel], first: int) -> Table:
    words = [word for row in rows for cell in row for word in cell]
    home = next((i for i in range(first, len(panels)) if any(word is words[0] for word in panels[i].words)), first)
    return Table(box=around(words), rows=rows, panel=home)


def _blocks(words: list[Word], direction: Direction, frames: Sequence[Frame], edges: Sequence[Edge]) -> list[Block]:
    rules = Rules(
        [turned(*e, direction) for e in edges if (e.bottom - e.top > e.x1 - e.x0) == (direction in (0, 180))],
        [turned(*e, direction) for e in edges if (e.bottom - e.top <= e.x1 - e.x0) == (direction in (0, 180))],
    )
    boxes = [turned(f.x0, f.top, f.x1, f.bottom, direction) for f in frames]
    spots = spots_of(words, direction)
    return blocks(spots, boxes, rules)
