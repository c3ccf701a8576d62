"""Tables: those that the page draws, and those that only the places of the words make.

A row is a name with amounts to its right, on one base line, whatever panels the words were put in. The cells above the
amounts are their column headings; they may run over several lines and languages.
"""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.basis import find_bases
from labellint.facts.cells import Grid, Row, completed, declares, settled
from labellint.facts.headings import columns_of
from labellint.facts.pieces import NAMES, Piece, Stream, words_of
from labellint.facts.scan import Scan
from labellint.facts.segments import is_measured
from labellint.facts.spans import Span, base_lines, cut, joined, upright
from labellint.facts.transposed import transposed
from labellint.label import Table, Word

_APART = 3.5  #: heights between two rows of one table
_ABOVE = 2.4  #: heights between a heading and what is below it
_HEADING_LINES = 6
_NAME_WORDS = 9  #: a longer run of words is a sentence, not the name in a row
_HEADING_WORDS = 9
_TIMED = 5  #: words of a heading for a time of the day: "Morning (2 tablets)"
_LINES = 1.6  #: heights of a word; a higher cell has several lines
_ROW_BEGINS = NAMES | {"of-which", "form", "dash", "bullet", "elemental"}
_DIRECTS = frozenset({"take", "times", "daypart", "audience"})  #: what a direction for use has and no heading
_ABBREVIATION = 6  #: letters, with its dot: "Kaps.", "tabl."
_VALUE = frozenset(
    {"number", "unit-of-measure", "percent-sign", "reference", "less", "about", "dash", "bullet", "slash", "cell"}
)


def grids(scan: Scan) -> list[Grid]:
    """The tables of a label, in reading order."""
    return _Grids(scan).find()


class _Grids:
    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.label = scan.reading.label
        self.kinds = _kinds(scan.streams)
        self.panels = {id(word): index for index, panel in enumerate(self.label.panels) for word in panel.words}
        compounds = [piece for stream in scan.streams for piece in stream.pieces if piece.kind == "compound"]
        self.ends = {id(word): piece.id for piece in compounds for word in words_of(piece)}
        self.used: set[int] = set()

    def find(self) -> list[Grid]:
        pages = self._pages()
        found = [grid for _, lines in sorted(pages.items()) for grid in transposed(lines, self._scan)]
        self.used |= {word for grid in found for word in grid.words}
        for table in self.label.tables:
            first = next((cell[0] for row in table.rows for cell in row if cell), None)
            if first is not None:
                grid = self._drawn(table, pages.get((first.box.page, first.direction), []))
                found += [grid] if grid is not None else []
        for _, lines in sorted(pages.items()):
            found += self._open([kept for line in lines if (kept := self._unused(line))])
        return found

    def _drawn(self, table: Table, lines: list[list[Span]]) -> Grid | None:
        """A table with cells, as the page draws it; its headings may stand above what is drawn."""
        rest = [[[word for word in cell if not self._is_pack(word)] for cell in row] for row in table.rows]
        cells = [[joined([upright(word) for word in cell]) for cell in row if cell] for row in rest]
        cells = [row for row in cells if row]
        while cells and self._is_above(cells[0]):
            cells = cells[1:]
        words = frozenset(id(word) for row in cells for cell in row for word in cell.words)
        if not words or not words <= self.panels.keys() or words & self.used or self._merges(cells):
            return None
        turned = transposed([row for row in cells if row], self._scan)
        if turned:
            self.used |= words
            return turned[0]._replace(words=words)
        head: list[Span] = []
        rows: list[tuple[Piece, ...]] = []
        spans: list[Span] = []
        for row in cells:
            pieces = _name_first(self._scan([word for cell in row for word in cell.words]))
            if rows or (declares(pieces) and any(piece.kind in NAMES for piece in pieces)):
                rows.append(pieces)
                spans = spans or row
            else:
                head += row
        if not any(declares(row) for row in rows) or self._goes_on(lines, cells[-1]):
            return None
        self.used |= words
        lines = [kept for line in lines if (kept := self._unused(line))]
        head = self._above(lines, head or spans, spans) + head
        more = self._after(lines, cells)
        rows += [self._scan(row.words) for row in more]
        beside = {id(w) for span in head for w in span.words} | {id(w) for row in more for w in row.words}
        columns, bare = columns_of(head, self._scan)
        if not columns:  # the lines of the heading run over several columns
            words_above = [word for span in head for word in span.words]
            columns, more_bare = columns_of([s for line in base_lines(words_above) for s in cut(line)], self._scan)
            bare = bare or more_bare
        if not columns:
            columns, _ = columns_of(self._below(lines, cells[-1][0]), self._scan)
        return settled(Grid(columns, tuple(rows), words | beside, bare))

    def _is_above(self, row: list[Span]) -> bool:
        """Whether the first row of a drawn table is the end of the text or of a list of portions above it."""
        kinds = {kind for span in row for word in span.words for kind in self.kinds.get(id(word), ())}
        listed = {"bullet", "audience"} <= kinds and not kinds & NAMES
        return listed or (len(row) < 2 and any(_ends(span) for span in row))

    def _merges(self, cells: list[list[Span]]) -> bool:
        """Whether a cell holds the names of several rows, as where lines were not told apart."""
        values = [" ".join(word.text for word in cell.words) for row in cells for cell in row[1:]]
        if any(";" in text and text.count("(") > text.count(")") for text in values):
            return True  # running text
        if any(self._holds_heading(row) for row in cells if len(row) > 1):
            return True
        for cell in (cell for row in cells for cell in row):
            high = cell.height > _LINES * min(upright(word).height for word in cell.words)
            if high and len({piece.id for piece in self._scan(cell.words) if piece.kind == "name"}) > 1:
                return True
        return False

    def _holds_heading(self, row: list[Span]) -> bool:
        """Whether a row has the headings and the first amounts on lines of their own, as where OCR left no rule."""
        words = [word for span in row for word in span.words]
        if all(span.height <= _LINES * min(upright(word).height for word in span.words) for span in row):
            return False
        told = [self._scan([word for span in line for word in span.words]) for line in base_lines(words)]
        amounts = [_has_values(pieces) for pieces in told]
        names = [any(piece.kind in NAMES for piece in pieces) for pieces in told]
        first = next((i for i, (amount, name) in enumerate(zip(amounts, names, strict=True)) if amount and name), 0)
        return any(find_bases(pieces, heading=True) for pieces in told[:first]) and not any(amounts[:first])

    def _goes_on(self, lines: list[list[Span]], row: list[Span]) -> bool:
        """Whether more amounts stand right of a drawn table's row: not all of its columns were drawn."""
        last = id(row[-1].words[-1])
        for line in lines:
            for k, span in enumerate(line[:-1]):
                if any(id(word) == last for word in span.words):
                    return self._is_value(line[k + 1])
        return False

    def _after(self, lines: list[list[Span]], cells: list[list[Span]]) -> list[Row]:
        """The rows right below a drawn table that were left out of it."""
        last = cells[-1]
        found: list[Row] = []
        below, height = max(span.bottom for span in last), last[0].height
        for line in lines:
            if not -0.3 * height <= line[0].top - below <= height:
                continue
            near = [row for row in self._rows(line) if row.values and abs(row.name.x0 - last[0].x0) < height]
            found += near
            below = max([below, *(row.name.bottom for row in near)])
        return found

    def _unused(self, line: list[Span]) -> list[Span]:
        """What of a base line is in no drawn table."""
        return [span for span in line if id(span.words[0]) not in self.used]

    def _is_pack(self, word: Word) -> bool:
        """Whether a word tells what the pack holds: it heads no column, however near it stands above one."""
        return "pack" in self.kinds.get(id(word), ())

    def _pages(self) -> dict[tuple[int, int], list[list[Span]]]:
        """For each page and direction: its base lines from top to bottom, each cut into spans."""
        groups: dict[tuple[int, int], list[Word]] = {}
        for panel in self.label.panels:
            for word in panel.words:
                if not self._is_pack(word):
                    groups.setdefault((word.box.page, word.direction), []).append(word)
        return {key: [cut(line) for line in base_lines(words)] for key, words in groups.items()}

    def _open(self, lines: list[list[Span]]) -> list[Grid]:
        """The tables that have no cells, on one page and in one direction."""
        rows: list[tuple[int, Row]] = []
        for number, spans in enumerate(lines):
            rows += [(number, row) for row in self._rows(spans)]
        found = []
        for group in _groups(rows):
            grid = self._grid(lines, group)
            if grid is not None:
                found.append(grid)
        return found

    def _rows(self, spans: list[Span]) -> list[Row]:
        found = []
        names = [span for span in spans if self._is_name(span)]
        if len(names) == 1 and names[0] is spans[-1] and spans[1:] and all(map(self._is_value, spans[:-1])):
            return [Row(names[0], tuple(spans[:-1]))]  # the name stands last
        i = 0
        while i < len(spans):
            if not self._is_name(spans[i]):
                i += 1
                continue
            end = i + 1
            while end < len(spans) and (self._is_value(spans[end]) or (end > i + 1 and self._is_unit(spans[end]))):
                end += 1
            values = tuple(spans[i + 1 : end])
            if values or (self._has_amount(spans[i]) and self._is_row(spans[i])):
                found.append(Row(spans[i], values))
            i = end
        return found

    def _is_name(self, span: Span) -> bool:
        kinds = [kind for word in span.words for kind in self.kinds.get(id(word), ("word",))]
        if len(span.words) > _NAME_WORDS + 6 or not any(kind in NAMES for kind in kinds):
            return False
        first = next(i for i, kind in enumerate(kinds) if kind in NAMES)
        plain = sum(kind in ("word", "holds", "take", "day") for kind in kinds)
        return plain <= 4 and "number" not in kinds[:first] and "take" not in kinds and "stop" not in kinds[:-1]

    def _is_row(self, span: Span) -> bool:
        """Whether a line without gaps is a row: it begins with the name and ends with an amount."""
        kinds = [kind for word in span.words for kind in self.kinds.get(id(word), ("word",))]
        whole = kinds.count("open") == kinds.count("close")
        return whole and kinds[0] in _ROW_BEGINS and kinds[-1] in _VALUE | {"close", "x"}

    def _is_value(self, span: Span) -> bool:
        kinds = [kind for word in span.words for kind in self.kinds.get(id(word), ("word",))]
        signs = _VALUE | {"open", "close", "word", "comma", "equals", "stop"}
        return (
            ("number" in kinds or kinds == ["dash"])
            and all(kind in signs for kind in kinds)
            and kinds.count("word") <= 2
            and kinds[0] != "word"
        )

    def _is_unit(self, span: Span) -> bool:
        """Whether a cell is the unit of the number in the cell before it."""
        return [kind for word in span.words for kind in self.kinds.get(id(word), ())] == ["unit-of-measure"]

    def _has_amount(self, span: Span) -> bool:
        kinds = [kind for word in span.words for kind in self.kinds.get(id(word), ())]
        return "unit-of-measure" in kinds and "number" in kinds

    def _grid(self, lines: list[list[Span]], group: list[tuple[int, Row]]) -> Grid | None:
        rows = [row for _, row in group]
        heading = self._above(lines, [rows[0].name], [span for row in rows for span in (row.name, *row.values)])
        columns, bare = columns_of(heading, self._scan)
        if not columns:
            columns, _ = columns_of(self._below(lines, rows[-1].name), self._scan)
        if len(columns) < 2 and not any(row.values for row in rows):
            return None  # running text; its own sentences say what it is per
        scanned = []
        for number, row in group:
            words = [*row.name.words, *self._wrapped(lines, number, row), *(w for s in row.values for w in s.words)]
            scanned.append(self._scan(words))
        grid = settled(Grid(columns, tuple(scanned), frozenset(), bare))
        if not any(declares(completed(pieces, grid)) for pieces in scanned):
            return None
        used = {id(word) for row in rows for word in row.words} | {id(w) for span in heading for w in span.words}
        return grid._replace(words=frozenset(used))

    def _wrapped(self, lines: list[list[Span]], number: int, row: Row) -> list[Word]:
        """The rest of a name that goes on below its amounts: "Magnesium (als" / "citraat)"."""
        text = " ".join(word.text for word in row.name.words)
        if text.count("(") <= text.count(")") or number + 1 >= len(lines) or not row.values:
            return []
        below = [s for s in lines[number + 1] if s.x0 < row.values[0].x0 and s.x1 > row.name.x0]
        return list(below[0].words) if below and below[0].top - row.name.bottom < row.name.height else []

    def _above(self, lines: list[list[Span]], first: list[Span], rows: list[Span]) -> list[Span]:
        """The spans above the first row that may head its columns, from top to bottom."""
        height = first[0].height
        left, right = min(s.x0 for s in rows) - height, max(s.x1 for s in rows) + height
        below = min(s.top for s in first)
        found: list[Span] = []
        above = [line for line in lines if line[0].bottom <= below + 0.3 * height]
        for line in above[: -_HEADING_LINES - 1 : -1]:
            spans = [s for s in line if s.x1 > left and s.x0 < right]
            if not spans:
                continue
            if below - max(s.bottom for s in spans) > _ABOVE * height:
                break
            if any(self._is_text(s) for s in spans):
                told = [t for s in spans for t in ([self._last(s)] if self._is_text(s) else [s]) if t]
                return told + (found if told else self._without_end(spans, found))
            found = spans + found
            below = min(s.top for s in spans)
        return found

    def _without_end(self, text: list[Span], found: list[Span]) -> list[Span]:
        """What stands above the columns without the end of the sentence above it: "3 x täglich" / "1 Tablette"."""
        if not found or text[-1].words[-1].text[-1:] in ".:;!":
            return found
        top = found[0].top
        first = {kind for s in found if s.top <= top for word in s.words for kind in self.kinds.get(id(word), ())}
        return (
            found
            if first & {"per", "holds", "percent-sign", "reference", "day-portion"}
            else [s for s in found if s.top > top]
        )

    def _below(self, lines: list[list[Span]], last: Span) -> list[Span]:
        """The line right below the last row, where it is short: it may say what the amounts are per."""
        for line in lines:
            below = [s for s in line if s.x1 > last.x0 - last.height and s.top > last.bottom - 0.3 * last.height]
            if not below:
                continue
            kinds = {kind for span in below for word in span.words for kind in self.kinds.get(id(word), ())}
            near = below[0].top - last.bottom <= 1.5 * last.height
            fit = near and len(below) == 1 and len(below[0].words) <= _HEADING_WORDS
            below = [self._first_clause(below[0]), *below[1:]]
            kinds = {kind for span in below for word in span.words for kind in self.kinds.get(id(word), ())}
            other = kinds & (NAMES | {"times", "daypart", "ingredients", "unit-of-measure", "never"})
            ended = any("stop" in self.kinds.get(id(word), ()) for span in below for word in span.words[:-1])
            return below if fit and "per" in kinds and not other and not ended else []
        return []

    def _first_clause(self, span: Span) -> Span:
        """A span up to the first clause's end in it: "* per tablet; take 2 tablets a day"."""
        ends = [i for i, word in enumerate(span.words[:-1], 1) if word.text.endswith(";") or _ends(upright(word))]
        return joined([upright(word) for word in span.words[: ends[0]]]) if ends else span

    def _is_text(self, span: Span) -> bool:
        """Whether a span belongs to a sentence or a list, and heads nothing."""
        kinds = {kind for word in span.words for kind in self.kinds.get(id(word), ())}
        ends = _ends(span) and len(span.words) > 2
        declares = self._has_amount(span) and bool(kinds & NAMES)
        basis = self._is_basis(span)
        long = len(span.words) > _HEADING_WORDS * (2 if basis else 1)  # in two languages
        timed = basis and kinds & _DIRECTS == {"daypart"} and len(span.words) <= _TIMED and "open" in kinds
        return (bool(kinds & _DIRECTS) and not timed) or declares or ends or long

    def _last(self, span: Span) -> Span | None:
        """The end of a text above a table that says what its amounts are per: "De dosis van 2 tabletten bevat:"."""
        stops = [i for i, word in enumerate(span.words) if word.text.endswith(".")]
        words = span.words[stops[-1] + 1 :] if stops else span.words
        if not words or not words[-1].text.endswith(":"):
            return None
        part = joined([upright(word) for word in words])
        return part if self._is_basis(part) and not self._is_text(part) else None

    def _is_basis(self, span: Span) -> bool:
        return bool(find_bases(self._scan(span.words), heading=True))

    def _scan(self, words: Sequence[Word]) -> tuple[Piece, ...]:
        if not words:
            return ()
        pieces = _with_units(self.scan.words(tuple(words), self.panels.get(id(words[0]), 0)))
        return tuple(self._mended(piece) if piece.kind == "name" else piece for piece in pieces)

    def _mended(self, piece: Piece) -> Piece:
        """A name that is the end of a compound's name, which begins on the line or page above."""
        form = self.ends.get(id(words_of(piece)[0]))
        return piece if form is None else piece._replace(kind="compound", id=form)


def _name_first(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """A row whose name stands last with it first."""
    name = next((i for i, piece in enumerate(pieces) if piece.kind in NAMES), 0)
    if not name or any(piece.kind not in _VALUE for piece in pieces[:name]) or _has_values(pieces[name:]):
        return pieces
    return pieces[name:] + pieces[:name]


def _with_units(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without the strokes between a number and its unit, which has a column of its own."""
    return [
        piece
        for i, piece in enumerate(pieces)
        if piece.kind != "cell"
        or [p.kind for p in (*pieces[max(0, i - 1) : i], *pieces[i + 1 : i + 2])] != ["number", "unit-of-measure"]
    ]


def _kinds(streams: Sequence[Stream]) -> dict[int, list[str]]:
    """The kinds of the pieces in each printed word, by the word's identity."""
    found: dict[int, list[str]] = {}
    for stream in streams:
        for piece in stream.pieces:
            for word in words_of(piece):
                found.setdefault(id(word), []).append(piece.kind)
    return found


def _has_values(pieces: Sequence[Piece]) -> bool:
    """Whether a line has amounts, besides what it says that they are per."""
    stated = {k for found in find_bases(pieces, heading=True) for k in range(found.start, found.end)}
    return any(is_measured(pieces, i) for i in range(len(pieces)) if i not in stated)


def _ends(span: Span) -> bool:
    """Whether a cell is the end of a sentence."""
    last = span.words[-1].text
    return last.endswith(".") and (len(last) > _ABBREVIATION or last.endswith(")."))


def _groups(rows: list[tuple[int, Row]]) -> list[list[tuple[int, Row]]]:
    """Rows that stand below each other, as those of one table do."""
    groups: list[list[tuple[int, Row]]] = []
    for number, row in rows:
        for group in groups:
            last = group[-1][1]
            near = 0 <= row.name.top - last.name.bottom <= _APART * last.name.height or number == group[-1][0]
            if near and abs(row.name.x0 - group[0][1].name.x0) <= 3 * last.name.height and number != group[-1][0]:
                group.append((number, row))
                break
        else:
            groups.append([(number, row)])
    return groups
