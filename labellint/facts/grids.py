"""Tables: those that the page draws, and those that only the places of the words make.

A row is a name with amounts to its right, on one base line, whatever panels the words were put in. The cells above the
amounts are their column headings; they may run over several lines and languages.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from labellint.facts.ages import heads_ages
from labellint.facts.basis import SEPARATOR, Basis, Found, find_bases
from labellint.facts.cells import Bare, Column, Grid, Row, completed, declares, is_dose, is_title, settled, too_few
from labellint.facts.headings import TALL, Headings, columns_of, ends
from labellint.facts.pieces import NAMES, Piece, words_of
from labellint.facts.rows import VALUE, Rows, groups, kinds_of
from labellint.facts.scan import Scan
from labellint.facts.segments import is_measured
from labellint.facts.spans import Span, base_lines, cut, joined, upright
from labellint.facts.transposed import transposed
from labellint.label import Word

Cells = tuple[tuple[tuple[Word, ...], ...], ...]  #: of a drawn table, row by row

_FRONT = 3  #: first rows that may be text above the table
_TEXT = 2  #: words that a line of text above a table has more of
_LINES = 1.6  #: heights of a word; a higher cell has several lines


def grids(scan: Scan) -> list[Grid]:
    """The tables of a label, in reading order."""
    return _Grids(scan).find()


class _Grids:
    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.label = scan.reading.label
        self.kinds = kinds_of(scan.streams)
        self.rows = Rows(self.kinds)
        self.headings = Headings(self.rows, self._scan)
        self.panels = {id(word): index for index, panel in enumerate(self.label.panels) for word in panel.words}
        compounds = [piece for stream in scan.streams for piece in stream.pieces if piece.kind == "compound"]
        self.ends = {id(word): piece.id for piece in compounds for word in words_of(piece)}
        self.used: set[int] = set()

    def find(self) -> list[Grid]:
        pages = self._pages()
        found = [grid for _, lines in sorted(pages.items()) for grid in transposed(lines, self._scan)]
        self.used |= {word for grid in found for word in grid.words}
        for table in self._whole():
            first = next((cell[0] for row in table for cell in row if cell), None)
            if first is not None:
                grid = self._drawn(table, pages.get((first.box.page, first.direction), []))
                found += [grid] if grid is not None else []
        for _, lines in sorted(pages.items()):
            told = self._of_lines([kept for line in lines if (kept := self._unused(line))])
            self.used |= {word for grid in told for word in grid.words}
            found += told
            found += self._open([kept for line in lines if (kept := self._unused(line))])
        return found

    def _whole(self) -> list[Cells]:
        """The drawn tables; those that were cut between two rows, as where a sign was misread, are whole again.

        Where a table has a second heading, "Night capsule | per piece", another begins.
        """
        found: list[Cells] = []
        for table in self.label.tables:
            first, *others = self._cut(table.rows)
            if found and self._continues(found[-1], first):
                found[-1] += first
            else:
                found.append(first)
            found += others
        return found

    def _cut(self, rows: Cells) -> list[Cells]:
        """The rows of a table, cut before each heading below the first amounts."""
        parts: list[Cells] = [()]
        for row in (part for whole in rows for part in self._by_line(whole)):
            declared = any(self._scan(cell) and declares(self._scan(cell)) for cell in row)
            below = any(declares(self._scan(cell)) for above in parts[-1] for cell in above)
            if below and not declared and any(cell and self._heads(joined([upright(w) for w in cell])) for cell in row):
                parts.append(())
            parts[-1] += (row,)
        return parts

    def _by_line(self, row: tuple[tuple[Word, ...], ...]) -> Cells:
        """A row cut below its amounts where the heading of the next table or text stands in its cells, too."""
        lines = base_lines([word for cell in row for word in cell])
        if len(lines) < 2 or not self._is_row([joined(lines[0])]):
            return (row,)
        below = [(k, [*cut(line)]) for k, line in enumerate(lines) if k]
        heads = (k for k, cells in below if any(self._heads(c) or self._is_note(c) for c in cells))
        first = next(heads, None)
        if first is None or any(self._is_row([joined(line)]) for line in lines[first:]):
            return (row,)
        upper = {id(word) for line in lines[:first] for span in line for word in span.words}
        return tuple(
            tuple(tuple(w for w in cell if (id(w) in upper) == told) for cell in row) for told in (True, False)
        )

    def _is_note(self, line: Span) -> bool:
        """Whether a line is a sentence, or the note on a mark: "* RI: reference intake." """
        marked = self._scan(line.words)[:1]
        return self._is_sentence(line) or (bool(marked) and marked[0].kind == "bullet" and self.headings.is_text(line))

    def _is_sentence(self, line: Span) -> bool:
        return self.headings.is_text(line) and len(line.words) > _TEXT

    def _continues(self, above: Cells, below: Cells) -> bool:
        """Whether the rows of a table go on right below another: the first of them has an amount, and no heading."""
        rows = [[word for cell in row for word in cell] for row in (*above, *below)]
        last, first = rows[len(above) - 1], rows[len(above)]
        if not last or not first or (last[0].box.page, last[0].direction) != (first[0].box.page, first[0].direction):
            return False
        height = max(upright(word).height for word in first)
        gap = min(upright(word).top for word in first) - max(upright(word).bottom for word in last)
        left, other = (
            min(upright(word).x0 for row in part for word in row) for part in (rows[: len(above)], rows[len(above) :])
        )
        pieces = _name_first(self._scan(first))
        named = any(piece.kind in NAMES for piece in pieces) and declares(pieces)
        return named and -0.5 * height <= gap <= height and abs(left - other) <= height

    def _drawn(self, table: Cells, lines: list[list[Span]]) -> Grid | None:
        """A table with cells, as the page draws it; its headings may stand above what is drawn."""
        rest = [[[word for word in cell if not self._is_pack(word)] for cell in row] for row in table]
        cells = [[joined([upright(word) for word in cell]) for cell in row if cell] for row in rest]
        cells = [row for row in cells if row]
        fronts = [i for i, row in enumerate(cells[:_FRONT]) if self._is_front(row)]
        cells = cells[fronts[-1] + 1 :] if fronts and len(cells) > fronts[-1] + 1 else cells
        cells = self._without_text(cells)
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
            if rows or self._is_row(row):
                rows.append(pieces)
                spans = spans or row
            else:
                head += row
        if not any(declares(row) for row in rows) or self._goes_on(lines, cells[-1]):
            return None
        self.used |= words
        lines = [kept for line in lines if (kept := self._unused(line))]
        over = self._before(lines, spans) if not head else []
        rows[:0] = [self._scan(row.words) for row in over]
        first = [over[0].name, *over[0].values] if over else spans
        above = self.headings.above(lines, head or first, first)
        pieces_of = [self._scan(span.words) for span in head]
        told = [pieces[f.start : f.end] for pieces in pieces_of for f in find_bases(pieces, heading=True)]
        if told and self._by_age(above + head, rows) is None:
            head = self._titles(above, all(is_dose(own) for own in told)) + head
        else:
            head = above + head
        more = self._after(lines, cells)
        rows += [self._scan(row.words) for row in more]
        beside = {id(w) for span in head for w in span.words} | {id(w) for row in (*over, *more) for w in row.words}
        columns, bare = self._columns(head, spans[1].x0 if len(spans) > 1 else 0.0, rows)
        by_age = self._by_age(head, rows)
        if by_age is not None:
            return Grid(by_age, tuple(rows), words | beside, ages=True)
        few = too_few(columns, bare, rows) or len({column.found.basis for column in columns}) < len(columns)
        if not columns or few:  # the lines of the heading run over several columns
            words_above = [word for span in head for word in span.words]
            others, more_bare = columns_of([s for line in base_lines(words_above) for s in cut(line)], self._scan)
            apart = len({column.found.basis for column in others}) == len(others)
            if few and apart and not too_few(others, more_bare, rows):
                columns, bare = others, more_bare
            elif not columns:
                columns, bare = others, bare or more_bare
        if not columns:
            columns, _ = columns_of(self.headings.below(lines, cells[-1][0]), self._scan)
        return settled(Grid(columns, tuple(rows), words | beside, bare))

    def _columns(
        self, head: list[Span], right: float, rows: Sequence[Sequence[Piece]]
    ) -> tuple[tuple[Column, ...], tuple[Bare, ...]]:
        """What heads the columns; not what stands only over the names, left of ``right``, unless the rest is "dose"."""
        columns, bare = columns_of(head, self._scan)
        others, _ = columns_of([span for span in head if span.x1 > right], self._scan)
        joint = any(SEPARATOR in (c.found.basis.unit or "") for c in columns) or all(c.dosed for c in others)
        return (others if not joint and not too_few(others, bare, rows) else columns), bare

    def _titles(self, above: list[Span], dosed: bool) -> list[Span]:
        """The line nearest above a table that names the one of two units it is of, "Night capsule"; where the columns
        say "dose" alone, the one that says of how many units it is: "What is in 1 capsule?"."""
        told = [(span, self._scan(span.words)) for span in above]
        titles = [s for s, own in told if dosed and any(is_title(f.basis) for f in find_bases(own, heading=True))]
        return titles[-1:] or [s for s, own in told[-1:] if len(own) == 1 and SEPARATOR in own[0].id]

    def _is_above(self, row: list[Span]) -> bool:
        """Whether the first row of a drawn table is the end of the text or of a list of portions above it."""
        kinds = {kind for span in row for word in span.words for kind in self.kinds.get(id(word), ())}
        listed = {"bullet", "audience"} <= kinds and not kinds & NAMES
        return listed or (len(row) < 2 and any(ends(span) for span in row))

    def _is_row(self, row: list[Span]) -> bool:
        """Whether a row of a drawn table has a name and an amount; "per 100 g" beside a name is none."""
        pieces = _name_first(self._scan([word for cell in row for word in cell.words]))
        if not declares(pieces) or not any(piece.kind in NAMES for piece in pieces):
            return False
        return _has_values(pieces) or not any(find_bases(self._scan(cell.words), heading=True) for cell in row)

    def _without_text(self, cells: list[list[Span]]) -> list[list[Span]]:
        """The rows without the name of the product, and from the first with amounts on where those above it hold lines
        of text: the headings are then found among the lines of the page."""
        first = next((i for i, row in enumerate(cells) if self._is_row(row)), 0)
        height = cells[first][0].height if first else 0.0
        tall = [i for i in range(first) if any(_is_tall(cell, height) for cell in cells[i])]
        begin = tall[-1] + 1 if tall else 0
        for row in cells[begin:first]:
            if not self.headings.tells(row) and any(self._holds_text(cell, row) for cell in row):
                return cells[first:]
        return cells[begin:]

    def _holds_text(self, cell: Span, row: list[Span]) -> bool:
        """Whether one of the lines of a cell is a sentence, or runs on into the next column."""
        lines = [joined([upright(w) for span in line for w in span.words]) for line in base_lines(cell.words)]
        right = min((other.x0 for other in row if other.x0 > cell.x0), default=cell.x1)
        return len(lines) > 1 and any(self._is_sentence(line) or line.x1 > right for line in lines)

    def _is_front(self, row: list[Span]) -> bool:
        """Whether a row holds lines of text above the table: one declares an amount, and another heads the columns."""
        texts, heads = False, False
        for cell in row:
            lines = [self._scan([word for span in line for word in span.words]) for line in base_lines(cell.words)]
            declared = [_has_values(told) for told in lines]
            named = any(piece.kind in NAMES for told in lines for piece in told)
            if any(declared) and not (named and len(lines) > 1):
                return False  # an amount beside its name
            texts = texts or any(declared)
            heads = heads or any(find_bases(told, heading=True) and not _has_values(told) for told in lines)
        return texts and heads

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
                    return self.rows.is_value(line[k + 1])
        return False

    def _after(self, lines: list[list[Span]], cells: list[list[Span]]) -> list[Row]:
        """The rows right below a drawn table that were left out of it."""
        last = cells[-1]
        found: list[Row] = []
        below, height = max(span.bottom for span in last), last[0].height
        for line in lines:
            if not -0.3 * height <= line[0].top - below <= height:
                continue
            near = [row for row in self.rows.find(line) if abs(row.name.x0 - last[0].x0) < height]
            if not near and any(abs(span.x0 - last[0].x0) < height for span in line):
                break  # a note, or the heading of the next table
            found += near
            below = max([below, *(row.name.bottom for row in near)])
        return found

    def _before(self, lines: list[list[Span]], first: list[Span]) -> list[Row]:
        """The rows right above a drawn table that were left out of it, from top to bottom."""
        found: list[Row] = []
        above, height = min(span.top for span in first), first[0].height
        for line in reversed(lines):
            if not -0.3 * height <= above - line[0].bottom <= height:
                continue
            near = [row for row in self.rows.find(line) if abs(row.name.x0 - first[0].x0) < height]
            if len(near) != 1:
                break
            found.insert(0, near[0])
            above = near[0].name.top
        return found

    def _unused(self, line: list[Span]) -> list[Span]:
        """What of a base line is in no drawn table."""
        return [span for span in line if id(span.words[0]) not in self.used]

    def _is_pack(self, word: Word) -> bool:
        """Whether a word tells what the pack holds: it heads no column, however near it stands above one."""
        return bool({"pack", "net"} & set(self.kinds.get(id(word), ())))

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
            rows += [(number, row) for row in self.rows.find(spans)]
        found = []
        for group in [part for whole in groups(rows) for part in self._parted(lines, whole)]:
            grid = self._grid(lines, group)
            if grid is not None:
                found.append(grid)
        return found

    def _parted(self, lines: list[list[Span]], group: list[tuple[int, Row]]) -> list[list[tuple[int, Row]]]:
        """The rows, cut where another heading stands between two: "Day capsule (white)", "1 night capsule contains"."""
        parts = [group[:1]]
        for (above, _), (number, row) in pairwise(group):
            between = [span for line in lines[above + 1 : number] for span in line]
            if any(self._heads(span) for span in between):
                parts.append([])
            parts[-1].append((number, row))
        return parts

    def _heads(self, span: Span) -> bool:
        """Whether a cell between two rows says what those below it are per."""
        kinds = {kind for word in span.words for kind in self.kinds.get(id(word), ())}
        if "unit" not in kinds or kinds & (NAMES | {"take", "times", "stop", "pack", "never"}):
            return False
        return bool(find_bases(self._scan(span.words), heading=True))

    def _grid(self, lines: list[list[Span]], group: list[tuple[int, Row]]) -> Grid | None:
        rows = [row for _, row in group]
        heading = self.headings.above(lines, [rows[0].name], [span for row in rows for span in (row.name, *row.values)])
        values = [self._scan(row.words) for row in rows]
        right = min((span.x0 for row in rows for span in row.values[:1]), default=0.0)
        columns, bare = self._columns(heading, right, values)
        by_age = self._by_age(heading, [self._scan([w for s in row.values for w in s.words]) for row in rows])
        if by_age is not None:
            used = {id(word) for row in rows for word in row.words} | {id(w) for span in heading for w in span.words}
            return Grid(by_age, tuple(self._scan(row.words) for row in rows), frozenset(used), ages=True)
        if not columns:
            columns, _ = columns_of(self.headings.elsewhere(lines, heading, rows), self._scan)
        whole = all(len({self.panels.get(id(word)) for word in row.words}) == 1 for row in rows)
        stacked = len({round(span.top) for span in heading}) == len(heading)
        if (len(columns) < 2 or stacked) and not any(row.values for row in rows) and whole:
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

    def _by_age(self, heading: list[Span], rows: Sequence[Sequence[Piece]]) -> tuple[Column, ...] | None:
        """The day, where each column of amounts is headed by an age; None where they are not."""
        ages = heads_ages(heading, self._scan)
        amounts = [sum(is_measured(row, i) for i in range(len(row))) for row in rows]
        if ages < 2 or ages not in amounts or any(n not in (0, ages) for n in amounts):
            return None
        return (Column(Found(Basis("day"), 0, 0), 0.0),)

    def _of_lines(self, lines: list[list[Span]]) -> list[Grid]:
        """Lines that begin with what all their cells are per: "per sachet:  potassium 390 mg   magnesium 98 mg"."""
        found = []
        for line in lines:
            cells = [k for k, span in enumerate(line) if k and self.rows.declares(span)]
            others = [span for k, span in enumerate(line) if k and k not in cells]
            if cells[:1] != [1] or not all(self.rows.is_value(span) for span in others):
                continue
            label = self._scan(line[0].words)
            bases = find_bases(label, heading=True)
            if len(bases) != 1 or any(piece.kind in NAMES or piece.kind in ("take", "times") for piece in label):
                continue
            words = frozenset(id(word) for span in line for word in span.words)
            ends = [*cells[1:], len(line)]
            rows = tuple(
                self._scan([word for span in line[k:end] for word in span.words])
                for k, end in zip(cells, ends, strict=True)
            )
            found.append(Grid((Column(bases[0], line[0].x0, told=label),), rows, words))
        return found

    def _wrapped(self, lines: list[list[Span]], number: int, row: Row) -> list[Word]:
        """The rest of a name that goes on below its amounts: "Magnesium (als" / "citraat)"."""
        text = " ".join(word.text for word in row.name.words)
        if text.count("(") <= text.count(")") or number + 1 >= len(lines) or not row.values:
            return []
        below = [s for s in lines[number + 1] if s.x0 < row.values[0].x0 and s.x1 > row.name.x0]
        return list(below[0].words) if below and below[0].top - row.name.bottom < row.name.height else []

    def _scan(self, words: Sequence[Word]) -> tuple[Piece, ...]:
        if not words:
            return ()
        pieces = _with_units(self.scan.words(tuple(words), self.panels.get(id(words[0]), 0)))
        return tuple(self._mended(piece) if piece.kind == "name" else piece for piece in pieces)

    def _mended(self, piece: Piece) -> Piece:
        """A name that is the end of a compound's name, which begins on the line or page above."""
        form = self.ends.get(id(words_of(piece)[0]))
        return piece if form is None else piece._replace(kind="compound", id=form)


def _is_tall(cell: Span, height: float) -> bool:
    """Whether a cell is printed in larger letters than the rows of a table: it is the name of the product."""
    return min(upright(word).height for word in cell.words) > TALL * height


def _name_first(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """A row whose name stands last with it first."""
    name = next((i for i, piece in enumerate(pieces) if piece.kind in NAMES), 0)
    if not name or any(piece.kind not in VALUE for piece in pieces[:name]) or _has_values(pieces[name:]):
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


def _has_values(pieces: Sequence[Piece]) -> bool:
    """Whether a line has amounts, besides what it says that they are per."""
    stated = {k for found in find_bases(pieces, heading=True) for k in range(found.start, found.end)}
    return any(is_measured(pieces, i) for i in range(len(pieces)) if i not in stated)
