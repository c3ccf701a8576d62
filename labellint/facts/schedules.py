"""Tables of portions: a row for each age or weight ("4-8 years | 1 tablet"), a column for each time of the day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from labellint.facts.ages import AgeColumns, find_age_columns
from labellint.facts.pieces import NAMES, Piece, words_of
from labellint.facts.scan import Scan
from labellint.facts.spans import Span, base_lines, cut, is_rule
from labellint.label import Word

_Read = Callable[[Sequence[Word]], tuple[Piece, ...]]
_ABOVE = 3  #: lines above the first row that may head the table
_LOWER = 2.0  #: heights between two lines of one table
_CELL = frozenset({
    "number", "unit", "serving", "dash", "range", "slash", "times", "day", "day-portion", "daypart", "open", "close",
    "up-to", "and", "plus", "comma", "colon", "word", "per", "liquid", "unit-of-measure", "stop", "dot", "take",
    "cell", "bullet",
})  # fmt: skip
_WORDS = 8  #: in a cell that says how much is taken
_FOR_WHOM = frozenset({"years", "audience", "age-from", "age-until"})


class Schedule(NamedTuple):
    """``rows``: for whom and how much; ``heading``: what stands above; ``words``: identities of all its words."""

    rows: tuple[tuple[tuple[Piece, ...], tuple[Piece, ...]], ...]
    heading: tuple[Piece, ...]
    words: frozenset[int]
    by_time: bool = False  #: a column for each time of the day; each row has a number for each


def find_schedules(scan: Scan) -> list[Schedule]:
    """The tables of portions, page by page from top to bottom."""
    label = scan.reading.label
    panels = {id(word): index for index, panel in enumerate(label.panels) for word in panel.words}
    groups: dict[tuple[int, int], list[Word]] = {}
    for panel in label.panels:
        for word in panel.words:
            groups.setdefault((word.box.page, word.direction), []).append(word)

    def read(words: Sequence[Word]) -> tuple[Piece, ...]:
        return scan.words(tuple(words), panels.get(id(words[0]), 0)) if words else ()

    may = {id(word) for stream in scan.streams for word in _told(stream.pieces)}
    found: list[Schedule] = []
    for _, words in sorted(groups.items()):
        if any(id(word) in may for word in words):
            lines = [spans for line in base_lines(words) if (spans := cut(line)) and not all(map(is_rule, spans))]
            by_age = [_of_ages(table, read) for table in find_age_columns(lines, may, read)]
            found += by_age + _by_person(lines, may, read) + _by_time(lines, may, read)
    return found


def _told(pieces: Sequence[Piece]) -> list[Word]:
    """The words that say for whom a portion is, or at what time of the day it is taken."""
    return [words_of(piece)[0] for piece in pieces if piece.kind in _FOR_WHOM | {"daypart"} or piece.id == "kg"]


def _of_ages(table: AgeColumns, read: _Read) -> Schedule:
    """The portions of a table with a column for each age."""
    words = [word for span in (*table.ages, *table.taken) for word in span.words]
    return Schedule(
        tuple((read(age.words), read(cell.words)) for age, cell in zip(table.ages, table.taken, strict=True)),
        table.heading,
        frozenset(id(word) for word in words),
    )


def _by_person(lines: list[list[Span]], may: set[int], read: _Read) -> list[Schedule]:
    """Rows for ages or weights, each with the number that is taken."""
    groups: list[list[tuple[int, list[Span]]]] = []
    for number, line in enumerate(lines):
        row = _row(line, may, read)
        if row and groups and _next(groups[-1][-1][1], row):
            groups[-1].append((number, row))
        elif row:
            groups.append([(number, row)])
    return [_schedule(group, lines, read) for group in groups if len(group) > 1]


def _row(line: Sequence[Span], may: set[int], read: _Read) -> list[Span]:
    """The cells of a row for an age or a weight, from the one that names it; [] where the line is none."""
    for k, span in enumerate(line[:-1]):
        if not any(id(word) in may for word in span.words):
            continue
        kinds = [piece.kind for piece in read(span.words)]
        cell = read(line[k + 1].words) if len(line[k + 1].words) <= _WORDS else ()
        told = [piece.kind for piece in cell]
        counts = "number" in told and set(told) <= _CELL and told[0] in ("number", "up-to", "times", "cell", "take")
        counts = counts or (told == ["dash"] and "daypart" in kinds)
        if counts and not set(kinds) & NAMES and "take" not in kinds and len(span.words) <= _WORDS:
            return list(line[k:])
    return []


def _next(above: list[Span], row: list[Span]) -> bool:
    """Whether a row stands right below another, in the same columns."""
    near = row[0].top - above[0].bottom <= _LOWER * above[0].height
    return near and min(above[1].x1, row[1].x1) > max(above[1].x0, row[1].x0) - above[0].height


def _schedule(rows: list[tuple[int, list[Span]]], lines: list[list[Span]], read: _Read) -> Schedule:
    first, cells = rows[0]
    left, right = cells[0].x0 - cells[0].height, max(span.x1 for _, row in rows for span in row) + cells[0].height
    heading: list[Span] = []
    below = cells[0].top
    for line in lines[max(0, first - _ABOVE) : first][::-1]:
        spans = [span for span in line if span.x1 > left and span.x0 < right and len(span.words) <= _WORDS]
        if not spans:
            continue  # of another column
        if below - spans[0].bottom > _LOWER * cells[0].height:
            break
        heading, below = spans + heading, spans[0].top
    words = [word for _, row in rows for span in row for word in span.words]
    return Schedule(
        tuple((read(row[0].words), read([w for span in row[1:] for w in span.words])) for _, row in rows),
        read([word for span in heading for word in span.words]),
        frozenset(id(word) for word in [*words, *(w for span in heading for w in span.words)]),
    )


def _by_time(lines: list[list[Span]], may: set[int], read: _Read) -> list[Schedule]:
    """Columns for the times of the day: the numbers below them are taken in one day."""
    found: list[Schedule] = []
    for number, above in enumerate(lines):
        heads = [span for span in above if any(id(word) in may for word in span.words)]
        times = [span for span in heads if _is_time(read(span.words))]
        for line in lines[number + 1 : number + 1 + _ABOVE] if len(times) > 1 and times == above[-len(times) :] else []:
            cells = line[-len(times) :]
            if len(cells) == len(times) and _below(times, cells) and all(_is_count(read(cell.words)) for cell in cells):
                who = list(line[-len(times) - 1].words) if len(line) > len(times) else []
                spans = [*times, *cells]
                words = {id(word) for span in spans for word in span.words} | {id(word) for word in who}
                taken = read([word for span in cells if not _is_none(read(span.words)) for word in span.words])
                heading = read([word for span in times for word in span.words])
                found.append(Schedule(((read(who), taken),), heading, frozenset(words), True))
                break
    return found


def _below(times: list[Span], cells: list[Span]) -> bool:
    """Whether each cell stands below its time of the day."""
    near = 0 <= cells[0].top - times[0].bottom <= _LOWER * times[0].height
    return near and all(cell.x0 < time.x1 and cell.x1 > time.x0 for time, cell in zip(times, cells, strict=True))


def _is_count(pieces: Sequence[Piece]) -> bool:
    kinds = [piece.kind for piece in pieces]
    return kinds[:1] in (["number"], ["dash"]) and set(kinds) <= _CELL


def _is_none(pieces: Sequence[Piece]) -> bool:
    """Whether a cell says that nothing is taken; between two numbers its dash is no range."""
    return all(piece.kind == "dash" for piece in pieces)


def _is_time(pieces: Sequence[Piece]) -> bool:
    kinds = [piece.kind for piece in pieces]
    return kinds.count("daypart") == 1 and set(kinds) <= {"daypart", "word", "cell"} and len(kinds) <= 4
