"""What a table consists of, and the numbers in it whose unit stands in the name or heading: "Magnesium (mg)  300"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from labellint.facts.basis import Basis, Found
from labellint.facts.measures import number_at
from labellint.facts.pieces import NAMES, Piece
from labellint.facts.segments import COUNTED, is_measured
from labellint.facts.spans import Span
from labellint.label import Word
from labellint.quantity import family

_MEASURES = frozenset({"unit-of-measure", "percent-sign", "unit", "times", "energy", "years"})
_PACK = Decimal(10)  #: units of intake above a table that are the contents of the pack


class Row(NamedTuple):
    """The name cell, and the cells with amounts to its right."""

    name: Span
    values: tuple[Span, ...]

    @property
    def words(self) -> tuple[Word, ...]:
        return self.name.words + tuple(word for span in self.values for word in span.words)


class Bare(NamedTuple):
    """A column whose heading tells what its numbers are: percentages of the reference intake, or in a unit."""

    kind: str  #: "percent-sign" or "unit-of-measure"
    id: str
    x: float
    x0: float = 0.0  #: where its heading begins, and where it ends
    x1: float = 0.0


class Column(NamedTuple):
    """A column whose heading says what it is per, with its middle in points; ``shares``: it speaks of %, too;
    ``numbered``: it says more than the name of a unit; ``dosed``: it says "dose" alone, which may head any amounts;
    ``told``: the pieces of its heading."""

    found: Found
    x: float
    shares: bool = False
    numbered: bool = True
    dosed: bool = False
    told: tuple[Piece, ...] = ()


class Grid(NamedTuple):
    """A table: its column headings with their middles in points, and its rows as pieces."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Piece, ...], ...]
    words: frozenset[int]  #: identities of the words in it
    bare: tuple[Bare, ...] = ()
    share: Found | None = None  #: what the percentages are per, where they have a column of their own
    ages: bool = False  #: a column for each age, with amounts a day


def settled(grid: Grid) -> Grid:
    """The grid without the columns that hold nothing but percentages: "per tablet | % RI per 3 tablets"."""
    grid = _titled(_said_once(grid))
    shares = [column for column in grid.columns if column.shares]
    others = tuple(column for column in grid.columns if not column.shares)
    if not shares or not others or len(others) < _amounts(grid, len(shares)):
        return grid
    return grid._replace(columns=others, share=shares[0].found if len(shares) == 1 else None)


def _said_once(grid: Grid) -> Grid:
    """The grid without columns of nothing but the unit of one left of them, where the rows have too few amounts for
    all: "per 2 tabletten - comprimés" has its unit in another language, and in a picture the dash may be lost."""
    again = [
        column
        for column in grid.columns
        if not column.numbered
        and any(
            other.x < column.x and other.found.basis.units > 1 and other.found.basis.unit == column.found.basis.unit
            for other in grid.columns
        )
    ]
    if not again or _amounts(grid, 0) >= len(grid.columns):
        return grid
    return grid._replace(columns=tuple(column for column in grid.columns if column not in again))


def _titled(grid: Grid) -> Grid:
    """The grid without columns of "dose" alone, where a title above says of how many units: "What is in 1 capsule?"."""
    others = tuple(column for column in grid.columns if not column.dosed)
    if not any(is_title(column.found.basis) for column in others) or _amounts(grid, 0) >= len(grid.columns):
        return grid
    return grid._replace(columns=others)


def is_title(basis: Basis) -> bool:
    """Whether a basis is so few units of intake that it is not the contents of the pack."""
    return basis.per == "unit" and basis.unit is not None and basis.units < _PACK


def is_dose(told: Sequence[Piece]) -> bool:
    """Whether what says what amounts are per is no more than a word for a portion: "Dose", "Portion"."""
    return len(told) == 1 and told[0].kind == "serving"


def _amounts(grid: Grid, shares: int) -> int:
    """How many amounts the rows have; numbers without units stand for the percentages, too."""
    measured = [sum(is_measured(row, i) for i in range(len(row))) for row in grid.rows]
    if any(measured):
        return max(measured)
    return max((sum(_is_alone(row, k) for k in _numbers(row)) for row in grid.rows), default=0) - shares


def bare_column(pieces: Sequence[Piece], middle: float) -> Bare | None:
    """What a heading says about numbers that stand alone below it."""
    for i, piece in enumerate(pieces):
        if piece.kind in ("percent-sign", "reference"):
            return Bare("percent-sign", "%", middle, *_sides(pieces))
        measured = piece.kind == "unit-of-measure" and family(piece.id) in COUNTED
        if measured and not (i and pieces[i - 1].kind == "number"):
            return Bare("unit-of-measure", piece.id, middle, *_sides(pieces))
    return None


def _sides(pieces: Sequence[Piece]) -> tuple[float, float]:
    """Where what a heading says begins and ends, in points."""
    return min((p.place.x0 for p in pieces), default=0.0), max((p.place.x1 for p in pieces), default=0.0)


def declares(pieces: Sequence[Piece]) -> bool:
    """Whether a row has an amount: a number with its unit, or one whose unit stands in the name."""
    if any(is_measured(pieces, i) for i in range(len(pieces))):
        return True
    unit = _unit_of_name(pieces)
    return unit is not None and any(piece.kind == "number" for piece in pieces[unit[1] :])


def completed(pieces: Sequence[Piece], grid: Grid) -> list[Piece]:
    """A row in which each number that stands alone is followed by the unit that its name or column gives it."""
    unit = _unit_of_name(pieces)
    places = [k for k in _numbers(pieces) if unit is None or k > unit[1]]
    alone = [k for k in places if _is_alone(pieces, k)]
    if not alone or not (unit or grid.bare):
        return list(pieces)
    columns = _columns(grid)
    head = _unit_of_names(grid, pieces[places[0]]) if places else None
    after: dict[int, tuple[str, str]] = {}
    for order, k in enumerate(places):
        if k not in alone:
            continue
        own = columns[order] if len(columns) == len(places) else _nearest(columns, pieces[k])
        told = (own.kind, own.id) if own is not None and own.kind else None
        if told is None and unit is not None:
            told = ("unit-of-measure", unit[0])
        if told is None or (own is not None and own is head):
            told = ("unit-of-measure", head.id) if head is not None else told
        if told is not None:
            number = number_at(pieces, k)
            assert number is not None
            after[number[1] - 1] = told
    found: list[Piece] = []
    for k, piece in enumerate(pieces):
        found.append(piece)
        if k in after:
            kind, name = after[k]
            found.append(piece._replace(kind=kind, id=name, value=None, begins=False))
    return found


def _columns(grid: Grid) -> list[Bare]:
    """All columns with amounts or percentages, from left to right; one that is only per something has no kind."""
    columns = [*grid.bare]
    for column in grid.columns:
        if all(abs(column.x - other.x) > 1 or other.kind == "percent-sign" for other in grid.bare):
            columns.append(Bare("", "", column.x, *_sides(column.told)))
    return sorted(columns, key=lambda column: column.x)


def too_few(columns: tuple[Column, ...], bare: tuple[Bare, ...], rows: Sequence[Sequence[Piece]]) -> bool:
    """Whether the rows have more numbers than there are columns with a heading."""
    numbers = [len(_numbers(row)) for row in rows]
    return bool(columns) and max(numbers, default=0) > len(_columns(Grid(columns, (), frozenset(), bare)))


def _unit_of_names(grid: Grid, first: Piece) -> Bare | None:
    """The unit in the heading of the names, left of all numbers: "Nutrients (mg) | 1 capsule | 2 capsules"."""
    left = [bare for bare in grid.bare if bare.kind == "unit-of-measure" and bare.x < first.place.x0]
    others = [bare for bare in grid.bare if bare.kind == "unit-of-measure" and bare not in left]
    return left[0] if len(left) == 1 and not others else None


def _nearest(columns: Sequence[Bare], piece: Piece) -> Bare | None:
    middle = (piece.place.x0 + piece.place.x1) / 2
    below = [c for c in columns if c.x0 <= middle <= c.x1 and sum(c.x0 <= other.x <= c.x1 for other in columns) == 1]
    if len(below) == 1:
        return below[0]  # at the side of a wide heading
    return min(columns, key=lambda column: abs(column.x - middle), default=None)


def _unit_of_name(pieces: Sequence[Piece]) -> tuple[str, int] | None:
    """The unit that stands in the name cell of a row, and its place."""
    named = False
    for i, piece in enumerate(pieces):
        if piece.kind == "number":
            return None
        named = named or piece.kind in NAMES
        if named and piece.kind == "unit-of-measure" and family(piece.id) in COUNTED:
            return piece.id, i
    return None


def _numbers(pieces: Sequence[Piece]) -> list[int]:
    """The numbers of a row that are amounts or percentages, each range once; none inside brackets of the name."""
    found: list[int] = []
    named = False
    i = 0
    while i < len(pieces):
        named = named or pieces[i].kind in NAMES
        number = number_at(pieces, i)
        if number is not None and named:
            found.append(i)
        i = number[1] if number is not None else i + 1
    return found


def is_scrambled(pieces: Sequence[Piece]) -> bool:
    """Whether a row has a number without a unit and, behind its amounts, a unit without a number: a cell of two lines
    was read across, "5.000 | 100 mg | 27 %" above "mg"."""
    alone = any(_is_alone(pieces, k) for k in _numbers(pieces))
    return alone and any(
        piece.kind == "unit-of-measure"
        and family(piece.id) in COUNTED
        and pieces[i - 1].kind in ("unit-of-measure", "percent-sign")
        for i, piece in enumerate(pieces)
        if i
    )


def _is_alone(pieces: Sequence[Piece], k: int) -> bool:
    number = number_at(pieces, k)
    return number is not None and (number[1] >= len(pieces) or pieces[number[1]].kind not in _MEASURES)
