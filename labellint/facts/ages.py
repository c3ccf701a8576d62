"""Tables with a column for each age: "4-8 years | 9-13 years | 14+", with what is taken, or the amounts, below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from labellint.facts.audience import of_cell
from labellint.facts.pieces import NAMES, Piece
from labellint.facts.spans import Span, is_rule, over
from labellint.label import Word

_Read = Callable[[Sequence[Word]], tuple[Piece, ...]]
_WORDS = 6  #: in a cell that tells an age
_LINES = 3  #: below the ages, in which it stands how much is taken
_AGE = frozenset({
    "audience", "age-from", "age-until", "form", "number", "range", "dash", "years", "plus", "word", "cell", "open",
    "close", "up-to", "bullet",
})  # fmt: skip
_TAKEN = frozenset({
    "number", "unit", "serving", "unit-of-measure", "range", "dash", "times", "word", "cell", "day", "slash",
})  # fmt: skip
_DAY = frozenset({"day", "day-portion"})


class AgeColumns(NamedTuple):
    """The cells that tell the ages, those below them that tell how much is taken, and what heads these."""

    ages: tuple[Span, ...]
    taken: tuple[Span, ...]
    heading: tuple[Piece, ...]


def find_age_columns(lines: Sequence[Sequence[Span]], may: set[int], read: _Read) -> list[AgeColumns]:
    """The lines of ages with a line of portions of a day below them. ``may``: words that may tell an age."""
    found: list[AgeColumns] = []
    for number, line in enumerate(lines):
        if sum(any(id(word) in may for word in span.words) for span in line) < 2:
            continue
        ages = [span for span in line if is_age(read(span.words))]
        if len(ages) < 2 or line[-len(ages) :] != ages:
            continue
        for below in lines[number + 1 : number + 1 + _LINES]:
            cells = list(below[-len(ages) :])
            if len(cells) < len(ages) or not all(_is_taken(read(cell.words)) for cell in cells):
                continue
            if not all(over([age], cell) or over([cell], age) for age, cell in zip(ages, cells, strict=True)):
                continue
            above = [span for spans in lines[max(0, number - 1) : number] for span in spans]
            label = [span for span in (*line[: -len(ages)], *below[: -len(ages)]) if len(span.words) <= _WORDS]
            heading = tuple(piece for span in (*above, *label) for piece in read(span.words))
            if _DAY & {piece.kind for piece in heading}:
                found.append(AgeColumns(tuple(ages), tuple(cells), heading))
            break
    return found


def is_age(pieces: Sequence[Piece]) -> bool:
    """Whether a cell is nothing but for whom its column is."""
    kinds = {piece.kind for piece in pieces}
    return len(pieces) <= 2 * _WORDS and kinds <= _AGE and of_cell(pieces) is not None


def heads_ages(heading: Sequence[Span], read: _Read) -> int:
    """How many columns of a table are for an age each, by its headings; 0 where they do not speak of the day."""
    stacks: list[list[Span]] = []
    for span in sorted((s for s in heading if not is_rule(s)), key=lambda s: -s.bottom):
        home = next((stack for stack in stacks if over(stack, span)), None)
        if home is None:
            stacks.append([span])
        else:
            home.append(span)
    told = [read([word for span in stack[::-1] for word in span.words]) for stack in stacks]
    if not any(_DAY & {piece.kind for piece in pieces} for pieces in told):
        return 0
    return sum(of_cell(pieces) is not None and not NAMES & {p.kind for p in pieces} for pieces in told)


def _is_taken(pieces: Sequence[Piece]) -> bool:
    """Whether a cell tells how much is taken: "1", "2 tablets", "10 ml"; no milligrams."""
    kinds = [piece.kind for piece in pieces]
    measures = [piece.id for piece in pieces if piece.kind == "unit-of-measure"]
    return kinds[:1] == ["number"] and set(kinds) <= _TAKEN and set(measures) <= {"ml", "g", "cl"}
