"""Tables with a column for each substance: the names above, what the amounts are per at the left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from labellint.facts.basis import find_bases
from labellint.facts.cells import Bare, Column, Grid, bare_column, settled
from labellint.facts.pieces import NAMES, Piece
from labellint.facts.spans import Span, is_rule, joined, over, upright
from labellint.label import Word

_LINES = 8  #: lines below the names
_LOWER = 2.5  #: heights between two of them
_WRAPS = 0.8  #: heights between two lines of one heading
_NAME_WORDS = 5

Scanned = Callable[[Sequence[Word]], tuple[Piece, ...]]


class _Line(NamedTuple):
    """A line below the names: what its amounts are per, and a cell for each name or None."""

    label: tuple[Piece, ...]
    cells: tuple[Span | None, ...]


def transposed(lines: Sequence[Sequence[Span]], scan: Scanned) -> list[Grid]:
    """The tables among lines of cells that have a column for each substance."""
    found: list[Grid] = []
    number = 0
    while number < len(lines):
        wrapped = _wrapped(lines[number], lines[number + 1] if number + 1 < len(lines) else ())
        for head, below in ((wrapped, number + 1), (lines[number], number)):
            heads = _heads(head, scan) if head else []
            rows, last = _below(lines, below, heads, scan) if heads else ([], number)
            if rows and any(_is_amount(scan(cell.words)) for row in rows for cell in row.cells if cell is not None):
                found.append(_grid(lines[number : last + 1], heads, rows, scan))
                number = last
                break
        number += 1
    return found


def _wrapped(line: Sequence[Span], below: Sequence[Span]) -> list[Span]:
    """A heading line with the ends of its names from the line below: "Vitamin" / "D"; nothing where there are none."""
    if not line or not below or len(line) < 2 or below[0].top - line[0].bottom > _WRAPS * line[0].height:
        return []
    homes = [[span for span in line if over([span], end)] for end in below]
    if any(len(home) != 1 for home in homes):
        return []
    ends = {id(home[0]): end for home, end in zip(homes, below, strict=True)}
    return [joined([span, ends[id(span)]]) if id(span) in ends else span for span in line]


def _heads(line: Sequence[Span], scan: Scanned) -> list[Span]:
    """The names of a heading line: two or more cells that are each the name of a substance."""
    named = []
    for i, span in enumerate(line):
        pieces = scan(span.words) if len(span.words) <= _NAME_WORDS else ()
        is_name = any(piece.kind in NAMES for piece in pieces)
        if any(piece.kind in ("number", "stop", "comma") for piece in pieces) or (i and not is_name):
            return []
        if is_name:
            named += _split(span, pieces)
    return named if len(named) > 1 else []


def _split(span: Span, pieces: Sequence[Piece]) -> list[Span]:
    """A cell cut before each name of another substance: headings may stand closer than cells do."""
    starts: list[int] = []
    before = None
    depth = 0
    for piece in pieces:
        depth += (piece.kind == "open") - (piece.kind == "close")
        if piece.kind in NAMES and piece.id != before and not depth:
            starts.append(piece.place.passage.tokens[piece.place.start].word)
            before = piece.id
    bounds = [0, *starts[1:], len(span.words)]
    return [joined([upright(word) for word in span.words[a:b]]) for a, b in pairwise(bounds) if a < b]


def _below(lines: Sequence[Sequence[Span]], number: int, heads: list[Span], scan: Scanned) -> tuple[list[_Line], int]:
    found: list[_Line] = []
    last = number
    for k in range(number + 1, min(number + 1 + _LINES, len(lines))):
        line = lines[k]
        if not line or line[0].top - lines[last][0].bottom > _LOWER * heads[0].height:
            break
        if all(is_rule(span) for span in line):
            last = k
            continue
        label = [span for span in line if (span.x0 + span.x1) / 2 < heads[0].x0 and not _is_value(span, scan)]
        values = [span for span in line if all(span is not other for other in label)]
        cells = _cells(values, heads)
        if not values or cells is None or not all(_is_value(span, scan) for span in values):
            break
        found.append(_Line(scan([word for span in label for word in span.words]), cells))
        last = k
    return found, last


def _cells(values: list[Span], heads: list[Span]) -> tuple[Span | None, ...] | None:
    """The value below each name, by order where every name has one, else by place; None where two share a place."""
    if len(values) == len(heads):
        return tuple(values)
    places: dict[int, Span] = {}
    for span in values:
        near = min(range(len(heads)), key=lambda i: abs((heads[i].x0 + heads[i].x1) - (span.x0 + span.x1)))
        if near in places:
            return None
        places[near] = span
    return tuple(places.get(i) for i in range(len(heads)))


def _is_value(span: Span, scan: Scanned) -> bool:
    kinds = [piece.kind for piece in scan(span.words)]
    return kinds[:1] in (["number"], ["less"], ["about"], ["dash"]) and not set(kinds) & {"unit", "serving", "stop"}


def _is_amount(pieces: Sequence[Piece]) -> bool:
    return any(piece.kind == "number" for piece in pieces)


def _grid(lines: Sequence[Sequence[Span]], heads: list[Span], rows: list[_Line], scan: Scanned) -> Grid:
    """The table turned: a row for each name, a column for each line with amounts."""
    columns: list[Column] = []
    bare: list[Bare] = []
    for i, row in enumerate(rows):
        bases = find_bases(row.label, heading=True)
        told = bare_column(row.label, float(i))
        bare += [told] if told is not None else []
        shares = told is not None and told.kind == "percent-sign"
        columns += [Column(bases[0], float(i), shares, told=row.label)] if bases else []
    turned = []
    for i, head in enumerate(heads):
        words = [*head.words, *(word for row in rows for word in (row.cells[i] or head._replace(words=())).words)]
        turned.append(scan(words))
    used = frozenset(id(word) for line in lines for span in line for word in span.words)
    return settled(Grid(tuple(columns), tuple(turned), used, tuple(bare)))
