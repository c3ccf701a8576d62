"""The headings above the columns of a table: what each column is per, and what its numbers are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from labellint.facts.basis import DAYPARTS, OF, SEPARATOR, Found, find_bases, of_measure
from labellint.facts.cells import Bare, Column, Row, bare_column, is_dose
from labellint.facts.measures import measured
from labellint.facts.pieces import NAMES, Piece
from labellint.facts.rows import Rows
from labellint.facts.spans import Span, is_rule, joined, over, upright
from labellint.facts.wraps import parted, wrapped
from labellint.label import Word

TALL = 1.5  #: times the height of the rows that the name of the product has at least, and no heading
_ABOVE = 2.4  #: heights between a heading and what is below it
_HEADING_LINES = 6
_FEET = 4  #: lines below the last row among which what the amounts are per may stand
_VALUES = "values-are-per"  #: the id of the words that say below a table what its amounts are per
_HEADING_WORDS = 9
_TIMED = 5  #: words of a heading for a time of the day: "Morning (2 tablets)"
_DIRECTS = frozenset({"take", "times", "daypart", "audience"})  #: what a direction for use has and no heading
_AGED = frozenset({"years", "day", "number"})  #: in a direction for an age: "4-8 years: 1 gummy a day"
_ADVISED = frozenset({"number", "unit", "day", "comma"})  #: in a direction whose sentence goes on
_OF_AGE, _AGES = frozenset({"number", "colon"}), frozenset({"years", "age-from"})  #: in a row of a list of ages
_SHARES = frozenset({"percent-sign", "reference"})  #: the heading of percentages, before that of the next column
_PROVIDES = frozenset({"holds", "of-which", "elemental"})  #: above what a compound comes to: "provides", "of which"
_PERSON = frozenset({"audience", "colon", "number"})  #: in a cell whose unit stands on the line below: "Adults: 2"
_ABBREVIATION = 6  #: letters, with its dot: "Kaps.", "tabl."


class Headings:
    """Finds what may head the columns of a table, among the base lines of a page."""

    def __init__(self, rows: Rows, scan: Callable[[Sequence[Word]], tuple[Piece, ...]]) -> None:
        self.rows = rows
        self.kinds = rows.kinds
        self._scan = scan

    def above(self, lines: list[list[Span]], first: list[Span], rows: list[Span]) -> list[Span]:
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
            if below - max(s.bottom for s in spans) > _ABOVE * height or min(s.height for s in spans) > TALL * height:
                break
            if self.rows.find(spans) and any(self._is_basis(s) for s in found):
                break  # another table
            if any(self.is_text(s) for s in self._without_columns(spans)) and not self.tells(spans):
                told = [t for s in spans for t in ([self._last(s)] if self.is_text(s) else [s]) if t]
                return told + (found if told else self._without_end(spans, found))
            found = spans + found
            below = min(s.top for s in spans)
        return found

    def _without_columns(self, spans: list[Span]) -> list[Span]:
        """The cells of a line but those that are one word for how much, over a column: "Active | Dosage | % NRV"."""
        if len(spans) < 2:
            return spans
        return [s for s in spans if not (len(s.words) == 1 and self.kinds.get(id(s.words[0])) == ["take"])]

    def tells(self, spans: list[Span]) -> bool:
        """Whether a line heads columns though it speaks as a direction for use does."""
        return self._is_by_person(spans) or self._is_of_day(spans)

    def _is_by_person(self, spans: list[Span]) -> bool:
        """Whether a line heads a column for each age: "Children: 1 tablet" beside "Adults: 2 tablets"."""
        kinds = [{kind for word in span.words for kind in self.kinds.get(id(word), ())} for span in spans]
        told = [own for span, own in zip(spans, kinds, strict=True) if "audience" in own and self._is_basis(span)]
        return len(told) > 1 and all(own & _DIRECTS == {"audience"} and "stop" not in own for own in told)

    def _is_of_day(self, spans: list[Span]) -> bool:
        """Whether a line tells the portion of a day beside the heading of percentages: "Daily dose: 1 in the morning
        and 1 at night | % NRV"."""
        told = [self._scan(span.words) for span in spans]
        portion = bool(told[0]) and told[0][0].kind == "day-portion" and not any(ends(span) for span in spans)
        return portion and len(told) > 1 and all(own and own[0].kind in _SHARES for own in told[1:])

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

    def elsewhere(self, lines: list[list[Span]], heading: list[Span], rows: Sequence[Row]) -> list[Span]:
        """What else may say what rows are per: what heads those left of them, where their own heading says only that
        it is what those come to ("per 2 capsules | provides"); otherwise a line below."""
        name = rows[0].name
        told = [{piece.kind for piece in self._scan(span.words)} for span in heading]
        if any(kinds & _PROVIDES and kinds <= _PROVIDES | {"word", "colon"} for kinds in told):
            beside = next((line for line in lines if name in line), [])
            before = [span for span in beside if span.x1 <= name.x0]
            return self.above(lines, [name], before) if before else []
        return self.below(lines, rows[-1].name)

    def below(self, lines: list[list[Span]], last: Span) -> list[Span]:
        """The line right below the last row, where it is short: it may say what the amounts are per."""
        for line in lines:
            below = [s for s in line if s.x1 > last.x0 - last.height and s.top > last.bottom - 0.3 * last.height]
            if not below:
                continue
            kinds = {kind for span in below for word in span.words for kind in self.kinds.get(id(word), ())}
            near = below[0].top - last.bottom <= 1.5 * last.height
            below = [self._first_clause(below[0]), *below[1:]]
            fit = near and len(below) == 1 and len(below[0].words) <= _HEADING_WORDS
            kinds = {kind for span in below for word in span.words for kind in self.kinds.get(id(word), ())}
            other = kinds & (NAMES | {"times", "daypart", "ingredients", "unit-of-measure", "never"})
            ended = any("stop" in self.kinds.get(id(word), ()) for span in below for word in span.words[:-1])
            told = fit and "per" in kinds and not other and not ended and self._is_basis(below[0])
            return below if told else self._foot(lines, last)
        return []

    def _foot(self, lines: list[list[Span]], last: Span) -> list[Span]:
        """A sentence below the notes on the reference that says what the amounts are per: "Values per tablet." """
        bottom = last.bottom
        below = [[s for s in line if s.x1 > last.x0 and s.top > last.bottom - 0.3 * last.height] for line in lines]
        for line in [spans for spans in below if spans][:_FEET]:
            if line[0].top - bottom > _ABOVE * last.height:
                break
            bottom = line[0].bottom
            pieces = self._scan(line[0].words)
            kinds = {piece.kind for piece in pieces}
            found = find_bases(pieces, heading=True) if "per" in kinds else []
            before = {piece.kind for piece in pieces[: found[0].start]} if found else set()
            after = [piece.kind for piece in pieces[found[0].end :]] if found else []
            first = pieces[found[0].start] if found else None
            per = first is not None and first.kind == "per" and first.id != "each"
            said = bool(before) or (first is not None and first.id == _VALUES)
            ended = after in ([], ["stop"], ["word", "stop"])  # "sind auf 2 Kapseln berechnet."
            if len(line) == 1 and per and said and before <= {"word", "contents", "every"} and ended:
                return line
            noted = "reference" in kinds and "number" not in kinds  # "* Reference Intake"
            if kinds & (NAMES | {"take", "times", "daypart", "ingredients", "never"}) and not noted:
                break
        return []

    def _first_clause(self, span: Span) -> Span:
        """A span up to the first clause's end in it: "* per tablet; take 2 tablets a day"."""
        cuts = [i for i, word in enumerate(span.words[:-1], 1) if word.text.endswith((";", ":")) or ends(upright(word))]
        return joined([upright(word) for word in span.words[: cuts[0]]]) if cuts else span

    def is_text(self, span: Span) -> bool:
        """Whether a span belongs to a sentence or a list, and heads nothing."""
        kinds = {kind for word in span.words for kind in self.kinds.get(id(word), ())}
        last = self.kinds.get(id(span.words[-1]), ())
        dotted = "stop" in last and "unit" not in last and span.words[-1].text.endswith(".")
        ended = (ends(span) or dotted) and (len(span.words) > 2 or "comma" in kinds)  # the end of a list
        declares = self.rows.has_amount(span) and bool(kinds & NAMES)
        basis = self._is_basis(span)
        long = len(span.words) > _HEADING_WORDS * (2 if basis else 1)  # in two languages
        timed = basis and kinds & _DIRECTS == {"daypart"} and "open" in kinds
        timed = timed and (len(span.words) <= _TIMED or "holds" in kinds)
        timed = timed or (basis and kinds & _DIRECTS == {"daypart"} and self._is_per(span))
        shared = basis and kinds & _DIRECTS == {"times"} and {"open", "day-portion"} <= kinds  # "(3 x 20 drops)"
        aged = bool(kinds & {"unit", "serving"}) and (kinds >= _AGED or (kinds >= _OF_AGE and bool(kinds & _AGES)))
        directs = bool(kinds & _DIRECTS) and not timed and not shared and not kinds <= _PERSON
        directs = directs or (kinds >= _ADVISED and self._goes_on(span))
        return aged or directs or declares or ended or long

    def _is_per(self, span: Span) -> bool:
        """Whether a span begins with "per" and ends with a time of the day: "Per 2 capsules before bed"."""
        kinds = [piece.kind for piece in self._scan(span.words)]
        return kinds[:1] == ["per"] and kinds[-1:] == ["daypart"] and "day" not in kinds

    def _goes_on(self, span: Span) -> bool:
        """Whether a portion of a day stands first and more is said of it: "1 to 3 capsules a day, as your doctor"."""
        pieces = self._scan(span.words)
        kinds = [piece.kind for piece in pieces]
        day = kinds.index("day") if "day" in kinds else 0
        behind = kinds[day + 2 :]
        told = "number" in kinds[:day] and kinds[day + 1 : day + 2] == ["comma"]
        return told and "word" in behind and not {"number", "percent-sign", "holds"} & set(behind)

    def _last(self, span: Span) -> Span | None:
        """The end of a text above a table that says what its amounts are per: "De dosis van 2 tabletten bevat:"."""
        stops = [i for i, word in enumerate(span.words) if word.text.endswith(".")]
        words = span.words[stops[-1] + 1 :] if stops else span.words
        if not words or not words[-1].text.endswith(":"):
            return None
        part = joined([upright(word) for word in words])
        return part if self._is_basis(part) and not self.is_text(part) else None

    def _is_basis(self, span: Span) -> bool:
        return bool(find_bases(self._scan(span.words), heading=True))


def columns_of(
    heading: list[Span], scan: Callable[[Sequence[Word]], tuple[Piece, ...]]
) -> tuple[tuple[Column, ...], tuple[Bare, ...]]:
    """The headings that say what a column is per, each with the middle of its column; and the bare columns."""
    bare: list[Bare] = []
    stacks: list[list[Span]] = []
    heading = wrapped([part for span in heading for part in parted(span, scan)], scan)
    for span in sorted((s for s in heading if not is_rule(s)), key=lambda s: -s.bottom):
        homes = [stack for stack in stacks if over(stack, span)]
        if len(homes) == 1:
            homes[0].append(span)
        else:
            stacks.append([span])
    stacks.sort(key=lambda stack: (-round(max(s.bottom for s in stack)), min(s.x0 for s in stack)))  # the nearest first
    found: list[Column] = []
    alone: list[tuple[Column, list[Span]]] = []
    headed = [stack for stack in stacks if _heads_shares(stack, scan)]  #: those that a measure may stand beside
    for stack in stacks:
        words = [word for span in sorted(stack, key=lambda s: (round(s.top), s.x0)) for word in span.words]
        pieces = scan(words)
        if len(stack) > 1:  # the name of the product may stand above
            last = scan(max(stack, key=lambda s: s.bottom if not is_rule(s) else 0).words)
            pieces = last if _is_below_a_name(pieces, last) else pieces
        bases = _of_dayparts(pieces, find_bases(pieces, heading=True))
        middle = (min(s.x0 for s in stack) + max(s.x1 for s in stack)) / 2
        stated = {k for base in bases for k in range(base.start, base.end)}
        told = bare_column([piece for k, piece in enumerate(pieces) if k not in stated], middle)
        bare += [told] if told is not None else []
        for base in bases:
            own = pieces[base.start : base.end]
            place = middle if len(bases) == 1 else (own[0].place.x0 + own[-1].place.x1) / 2
            sign = next((p.kind for p in reversed(pieces[: base.start]) if p.kind != "word" or p.id.isalnum()), "")
            beside = len(bases) == 1 or sign in ("percent-sign", "reference")
            if all(base.basis != other.found.basis for other in found):
                shares = bool(beside and told is not None and told.kind == "percent-sign")
                found.append(Column(base, place, shares, own[0].kind != "unit", is_dose(own), tuple(pieces)))
        told_by = [span for span in stack if find_bases(scan(span.words), heading=True)]
        headed += [told_by] if told_by else []
        if not bases and len(stack) > 1 and all(_is_cell(scan(span.words)) for span in stack):
            pieces = scan(min(stack, key=lambda s: s.top).words)  # above rows of names that no lexicon knows
        first = next((k for k, piece in enumerate(pieces) if piece.kind == "number"), 0)
        shared = first and all(piece.kind in _SHARES or not piece.id.isalpha() for piece in pieces[:first])
        shared = shared and pieces[0].place.line == pieces[first].place.line
        first = first if shared else 0
        held = measured(pieces, first) if not bases and _is_measure(pieces[first:]) else None
        if held is not None:
            place = (pieces[first].place.x0 + pieces[first + 1].place.x1) / 2 if shared else middle  # "% RI 15 ml"
            alone.append((Column(Found(of_measure(held[0]), 0, 2), place), stack))
    found = _of_variant([_of_title(column) for column in found])
    headed += [stack for _, stack in alone]
    for column, stack in alone:  # "25 ml | % RI"; with nothing beside it, it is of a row: "of which sugars 4.2 g"
        beside = any(all(span not in stack for span in other) and _in_line(stack, other) for other in headed)
        if beside and all(column.found.basis != other.found.basis for other in found):
            found.append(column)
    return tuple(sorted(found, key=lambda column: column.x)), tuple(bare)


def _is_below_a_name(pieces: Sequence[Piece], last: Sequence[Piece]) -> bool:
    """Whether the last line of a heading tells by itself what its column is per: "Magnesium capsules" / "Daily dose
    (3 capsules)"."""
    own, all_ = find_bases(last, heading=True), find_bases(pieces, heading=True)
    if not own or not all_:
        return bool(own)
    first = pieces[all_[0].start]
    plain = first.kind == "unit" and SEPARATOR not in first.id
    return plain and any(p.kind == "number" for p in last[own[0].start : own[0].end])


def _of_title(column: Column) -> Column:
    """The column, of the one of two units that the line above it names: "Night capsule" / "1 capsule contains"."""
    at = column.found.start
    title = column.told[at - 1].id if at else ""
    basis = column.found.basis
    if basis.units != 1 or basis.unit is None or title.split(SEPARATOR)[0] != basis.unit or SEPARATOR not in title:
        return column
    return column._replace(found=column.found._replace(basis=basis._replace(unit=title)))


def _of_variant(columns: list[Column]) -> list[Column]:
    """The columns, where one that heads the names tells which unit the others are of: "Day capsule | per piece"."""
    told = [c for c in columns if SEPARATOR in (c.found.basis.unit or "") and c.found.basis.units == 1]
    others = [column for column in columns if column not in told]
    if len(told) != 1 or not others or any(told[0].x > column.x for column in others):
        return columns
    unit = told[0].found.basis.unit or ""
    if any(c.found.basis.unit not in ("piece", "unit", unit.split(SEPARATOR)[0]) for c in others):
        return columns
    return [c._replace(found=c.found._replace(basis=c.found.basis._replace(unit=unit))) for c in others]


def _of_dayparts(pieces: Sequence[Piece], bases: list[Found]) -> list[Found]:
    """The bases of a heading; where it names one time of the day, what is taken then: "Morning (1 dose)"."""
    times = {piece.id for piece in pieces if piece.kind == "daypart"} & DAYPARTS
    if len(times) != 1 or len(bases) != 1 or bases[0].basis.per not in ("unit", "portion"):
        return bases
    basis = bases[0].basis
    return [bases[0]._replace(basis=basis._replace(unit=f"{basis.unit or 'serving'}{SEPARATOR}{times.pop()}"))]


def _is_measure(pieces: Sequence[Piece]) -> bool:
    """Whether a heading is nothing but a measure, with what it is of or mixed with: "25 ml", "20 g of powder", "30 g +
    500 ml water"."""
    told = [piece for piece in pieces if piece.id != OF and piece.kind != "powder"]
    kinds = [piece.kind for piece in told if piece.kind != "word" or piece.id.isalnum()]  # without "*"
    if kinds[2:3] == ["plus"] and kinds[3:5] == ["number", "unit-of-measure"] and "liquid" in kinds[5:]:
        kinds = kinds[:2]
    return kinds == ["number", "unit-of-measure"] and pieces[1].id in ("g", "ml", "cl")


def _is_cell(pieces: Sequence[Piece]) -> bool:
    """Whether a cell begins with a number and its unit: "10 ml", "58 kJ/14 kcal"."""
    return [piece.kind for piece in pieces[:2]] in (["number", "unit-of-measure"], ["number", "energy"])


def _heads_shares(stack: Sequence[Span], scan: Callable[[Sequence[Word]], tuple[Piece, ...]]) -> bool:
    """Whether a heading begins with the sign of percentages or of the reference intake."""
    kinds = [piece.kind for piece in scan(stack[-1].words) if piece.kind != "word"]
    return kinds[:1] in (["percent-sign"], ["reference"])


def _in_line(stack: Sequence[Span], other: Sequence[Span]) -> bool:
    """Whether two headings share a line."""
    pairs = [(a, b) for a in stack for b in other]
    return any(min(abs(a.bottom - b.bottom), abs(a.top - b.top)) < min(a.height, b.height) / 2 for a, b in pairs)


def ends(span: Span) -> bool:
    """Whether a cell is the end of a sentence."""
    last = span.words[-1].text
    return last.endswith(".") and (len(last) > _ABBREVIATION or last.endswith(")."))
