"""Which substances the label declares, how much, per what, from tables and sentences."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec import structs

from labellint.facts.basis import Basis, Found
from labellint.facts.belonging import Belonging
from labellint.facts.cells import Grid, completed, is_dose, is_scrambled, is_title
from labellint.facts.declarations import declarations
from labellint.facts.declared import Declaration, Value, again_of, is_recognised, percent_quote, whole_quote
from labellint.facts.either import is_too_heavy
from labellint.facts.elements import Elements, references_of
from labellint.facts.mixtures import is_of_several
from labellint.facts.notes import is_note, with_notes
from labellint.facts.percentages import Percentages, is_reference
from labellint.facts.pieces import NAMES, Piece, outside, quote
from labellint.facts.pure import pure_compounds
from labellint.facts.records import Amount, Counts
from labellint.facts.scan import Scan
from labellint.facts.segments import Segment, as_segment, segments
from labellint.quantity import Quantity
from labellint.rulebook import Entry

_PACK = Decimal(25)  #: grams of a substance that no unit of intake holds
_FRONT = 3  #: first lines of a label that may be the name of the product
_AWAY = 3  #: lines without names and amounts after which a column heading no longer holds
_HEADS = frozenset({"colon", "percent-sign", "reference"})  #: in a line above the rows that it is said of
_TITLE, _TITLE_WORDS = 8, 2  #: pieces in the name of a product with its amount, and words among them
_TITLED = NAMES | {
    "number",
    "unit-of-measure",
    "word",
    "dash",
    "slash",
    "plus",
    "comma",
    "unit",
    "and",
    "open",
    "close",
}
_WARNED = 4  #: pieces between a portion and the word that makes its sentence a warning

Column = tuple[Basis, float]  #: and its middle, in points


def find_amounts(scan: Scan, tables: Sequence[Grid]) -> tuple[Amount, ...]:
    """Every declared amount, of tables and of the text outside them, in reading order."""
    compounds = scan.entries["compound"]
    elements = Elements(compounds)
    references = references_of(scan.entries["substance"])
    told: list[tuple[Amount, bool]] = []
    panels = scan.streams
    for number, grid in enumerate(tables, len(panels)):
        told += _Finder(number, elements, compounds, references).table(grid)
    used = frozenset(word for grid in tables for word in grid.words)
    for stream in panels:
        told += _Finder(stream.number, elements, compounds, references).text(outside(stream, used))
    found = with_notes(sorted(told, key=lambda each: _place(each[0])))
    found += pure_compounds(((stream.number, stream.pieces) for stream in panels), elements, found)
    return tuple(sorted((a for a in found if not is_reference(a, found, references)), key=_place))


def _place(amount: Amount) -> tuple[int, float, float]:
    box = amount.quote.box
    return (box.page, round(box.top), box.x0) if box else (0, 0.0, 0.0)


class _Finder:
    """Reads the segments of one panel or table with the column headings that hold for them."""

    def __init__(
        self, number: int, elements: dict[str, str], compounds: dict[str, Entry], references: dict[str, Quantity]
    ) -> None:
        self.number = number
        self.elements = elements
        self.compounds = compounds
        self.percentages = Percentages(references)
        self.columns: list[Column] = []
        self.away = 0
        self.above: Declaration | None = None
        self.found: list[Amount] = []
        self.notes: set[int] = set()  #: those of ``found`` that a line beginning with "of which" tells
        self.counted: set[int] = set()  #: those of ``found`` without a basis beside a number of units of intake
        self.bare = False  #: the columns are headed by nothing but a unit, as in the name of a product
        self.leads = False  #: rows without a basis of their own follow right below
        self.ages = False  #: each column is for an age; the highest amount counts
        self.share: Basis | None = None  #: what the percentages are per, where that is not what the amounts are per

    def text(self, pieces: Sequence[Piece]) -> list[tuple[Amount, bool]]:
        """The amounts of running text, lists and unaligned rows, and whether each is told by a note."""
        parts = segments(pieces)
        for segment, after in zip(parts, [*parts[1:], None], strict=False):
            self.leads = after is not None and bool(after.names and after.amounts and not after.bases)
            self._read(segment)
        return self._told()

    def table(self, grid: Grid) -> list[tuple[Amount, bool]]:
        """The amounts of a table's rows, and whether each is told by a note."""
        self.columns = [(column.found.basis, column.x) for column in grid.columns]
        self.share = grid.share.basis if grid.share is not None else None
        self.ages = grid.ages
        columns = list(self.columns)
        for row in grid.rows:
            segment = as_segment(completed(row, grid))
            known = len(self.found)
            self._read(segment)
            if is_scrambled(row):
                self.found[known:] = [structs.replace(a, doubt=a.doubt or "number") for a in self.found[known:]]
            if len(columns) > 1 or (columns and not segment.bases):
                self.columns = list(columns)
        return self._told()

    def _told(self) -> list[tuple[Amount, bool]]:
        return [(amount, i in self.notes) for i, amount in enumerate(self.found)]

    def _read(self, segment: Segment) -> None:
        kinds = {piece.kind for piece in segment.pieces}
        rows = declarations(segment, self.elements, self.above)
        if not rows:
            self._heading(segment, kinds)
            return
        if kinds & {"bound"} or self._explains(segment):
            return
        self.away = 0
        if "ingredients" in kinds:
            self.columns = []
        own = Belonging(segment, self.compounds)
        for row in rows:
            if not row.part:
                self.above = row
            known = len(self.found)
            self.found += self._amounts(row, segment, own) if row.substance else []
            if is_note(segment.pieces, min(row.start, row.values[0].start)):
                self.notes |= set(range(known, len(self.found)))
        first = next(iter(segment.bases), None)
        if first is not None and self._heads(first, segment) and not self._own_columns(segment):
            value = min(v.start for row in rows for v in row.values)
            leading = [found.basis for found in segment.bases if found.end <= value]
            self.columns = [(basis, 0.0) for basis in dict.fromkeys(leading or [first.basis])]

    def _heads(self, first: Found, segment: Segment) -> bool:
        """Whether what a segment says first holds for those below it: "Ingredients, amount per 2 capsules: ..."."""
        before = segment.pieces[: first.start]
        told = any(piece.kind in NAMES or piece.kind == "number" for piece in before)
        return not told or any(piece.kind == "ingredients" for piece in before)

    def _own_columns(self, segment: Segment) -> bool:
        """Whether what a row says is of that row alone, among columns; a colon after it heads those below, too."""
        headed = {piece.kind for piece in segment.pieces[segment.bases[0].end - 1 : segment.bases[0].end + 1]}
        return len(self.columns) > 1 and "colon" not in headed

    def _heading(self, segment: Segment, kinds: set[str]) -> None:
        """A segment without amounts: it may be a column heading, or end what the last one held for."""
        if self._is_of_shares(segment, kinds) or self._is_name(segment):
            return
        if segment.bases and "per" in kinds and "day-portion" in kinds and self._foot(segment):
            return
        if segment.bases and not kinds & {"take", "times", "daypart", "raise"} and not self._directs(segment, kinds):
            if self._foot(segment):
                return
            bare = not kinds & {"per", "day", "day-portion", "serving"}
            bare = bare and all(segment.pieces[found.start].kind == "unit" for found in segment.bases)
            if bare and kinds & (NAMES | {"word"}):
                return  # the name of a product: "Night spray"
            columns: list[Column] = []
            shares = {"percent-sign", "reference"}
            own = [f for f in segment.bases if not f.start or segment.pieces[f.start - 1].kind not in shares]
            for found in own or segment.bases:  # "per tablet, per day (2 tablets), % RI per day"
                pieces = segment.pieces[found.start : found.end]
                middle = (pieces[0].place.x0 + pieces[-1].place.x1) / 2
                if all(basis != found.basis for basis, _ in columns):
                    columns.append((found.basis, middle))
            if self._is_titled(segment):
                return
            near = self.away == 0 and self.columns and not self.found_since and kinds.isdisjoint({"stop"})
            if near and not (self.bare and "per" in kinds):
                columns = self._joined(columns)
            self.columns = columns
            self.bare = bare
            self.found_since = False
            self.away = 0
        elif kinds & {"take", "ingredients"}:
            self.columns = []
            self.above = None
        elif not segment.names:
            self.away += 1
            if self.away > _AWAY:
                self.columns = []
                self.above = None

    def _is_titled(self, segment: Segment) -> bool:
        """Whether a heading says "dose" alone, right below a title that says of how many units: "In 1 capsule:"."""
        doses = all(is_dose(segment.pieces[found.start : found.end]) for found in segment.bases)
        return doses and self.away == 0 and not self.found_since and any(is_title(basis) for basis, _ in self.columns)

    def _is_name(self, segment: Segment) -> bool:
        """Whether one of the first lines of a label names the day and nothing per it: "Magnesium Daily"."""
        bare = all(f.end == f.start + 1 and segment.pieces[f.start].kind == "day" for f in segment.bases)
        return bool(segment.bases) and bare and segment.pieces[0].place.line <= _FRONT

    def _is_of_shares(self, segment: Segment, kinds: set[str]) -> bool:
        """Whether a heading is that of the percentages: "% of the reference for the daily intake", "% RI per unit"."""
        first = next((i for i, p in enumerate(segment.pieces) if p.kind in ("percent-sign", "reference")), 0)
        days = all(segment.pieces[f.start].kind == "day" and not _is_counted(f, first) for f in segment.bases)
        if "reference" in kinds and days:
            return True
        return bool(self.columns and segment.bases) and segment.pieces[0].kind in ("percent-sign", "reference")

    def _directs(self, segment: Segment, kinds: set[str]) -> bool:
        """Whether a segment is a direction for use, or its first line: "2 tabletten per dag.", "1 a day, as your"."""
        goes_on = "comma" in kinds and "number" in kinds and not kinds & _HEADS
        ends = goes_on or bool(kinds & {"stop", "semicolon"})
        if "day" not in kinds or not ends or "day-portion" in kinds:
            return False
        return all(segment.pieces[found.start].kind != "per" for found in segment.bases)

    def _foot(self, segment: Segment) -> bool:
        """A line below rows without a heading that says what they are per: their amounts take it over."""
        loose = [i for i, amount in enumerate(self.found) if amount.per is None and amount.doubt is None]
        if self.counted & set(loose):
            return False  # "one tablet ... 100 mg" said in words that were not understood
        if (
            len({found.basis for found in segment.bases}) != 1
            or (self.leads and any(piece.kind in _HEADS for piece in segment.pieces))
            or self.columns
            or self.away > 1
            or not loose
            or loose[-1] != len(self.found) - 1
        ):
            return False
        basis = segment.bases[0].basis
        told = segment.pieces[segment.bases[0].start : segment.bases[0].end]
        stated = told[0].kind in ("per", "day", "day-portion") or told[0].id == "serving-size"
        if not stated and told[-1].kind not in ("holds", "colon"):
            return False  # "1 scoop = 5 g" says how much it weighs, "2 scoops a day" how much is taken
        around = segment.pieces[max(0, segment.bases[0].start - _WARNED) : segment.bases[0].end + _WARNED]
        if any(piece.kind == "never" for piece in around):  # "do not exceed the recommended daily dose"
            return False
        for i in loose:
            self.found[i] = structs.replace(self.found[i], per=basis.per, units=basis.units, basis_unit=basis.unit)
        return True

    found_since = True

    def _joined(self, columns: list[Column]) -> list[Column]:
        """A second line of headings, in another language or for other columns."""
        known = [basis for basis, _ in self.columns]
        return self.columns + [column for column in columns if column[0] not in known]

    def _explains(self, segment: Segment) -> bool:
        """Whether the segment explains the reference intake ("* RI = 375 mg magnesium") and declares nothing."""
        kinds = [piece.kind for piece in segment.pieces]
        if "reference" not in kinds or segment.bases:
            return False
        first = next((i for i, kind in enumerate(kinds) if kind == "percent-sign"), len(kinds))
        return kinds.index("reference") < first and kinds.index("reference") < next(
            (i for i, kind in enumerate(kinds) if kind == "number"), len(kinds)
        )

    def _amounts(self, row: Declaration, segment: Segment, own: Belonging) -> list[Amount]:
        self.found_since = True
        if self.ages:
            row = structs.replace(row, values=[max(row.values, key=lambda value: value.quantity.value)])
        row = self.percentages.of_element(row, [basis for basis, _ in self.columns])
        bases = self._inherited(row) or self._bases(row.values)
        self._give_share(row.values, [basis for basis, _ in bases])
        misread = is_recognised(row, segment) and self.percentages.contradict(row)
        amounts: list[Amount] = []
        for value, (basis, certain) in zip(row.values, bases, strict=True):
            if basis is None and value.quantity.unit in ("g", "kg") and value.quantity.value >= _PACK:
                continue  # what the pack holds
            doubt = "number" if value.doubt or misread else None if certain else "portion"
            if doubt is None and basis is None and own.is_held(value):
                doubt = "portion"
            if doubt is None and row.compound and not row.elemental and own.is_blended(row):
                doubt = "form"
            rich = own.is_rich(row, value)
            several = is_of_several(row, value, segment) or own.lacks_share(
                row, row.substance in self.percentages.references
            )
            if doubt is None and (rich or several or own.is_of_material(row, value)):
                doubt = "form"
            first, last = min(row.start, value.start), max(value.end, row.end) - 1
            if basis is None and own.is_counted(value):
                self.counted.add(len(self.found) + len(amounts))
            counts, form = self._counts(row, value)
            if counts == "compound" and own.is_numbered(row):
                counts = "additive"
            either = value.percent is None and (row.either or is_too_heavy(row, value, basis, self.compounds))
            counts, form = ("compound", form or row.of) if either else (counts, form)
            amounts.append(
                Amount(
                    substance=row.substance,
                    value=value.quantity.value,
                    unit=value.quantity.unit,
                    per=basis.per if basis else None,
                    units=basis.units if basis else Decimal(1),
                    basis_unit=basis.unit if basis else None,
                    counts=counts,
                    form=form,
                    either=either,
                    named=row.named,
                    percent=value.percent,
                    percent_units=self._percent_units(basis),
                    percent_quote=percent_quote(value, segment),
                    part=row.part,
                    titled=basis is None and self._is_title(segment),
                    place=self.number,
                    whole=whole_quote(value, first, last, segment),
                    of=None if either else row.of,
                    share=value.share,
                    again=again_of(value, segment),
                    doubt=doubt,
                    quote=quote(segment.pieces[first], segment.pieces[last]),
                )
            )
        return amounts

    def _is_title(self, segment: Segment) -> bool:
        """Whether a short line before all rows is nothing but a name and an amount: "MAGNESIUM 400 mg forte"."""
        kinds = [piece.kind for piece in segment.pieces[: _TITLE + 1]]
        short = (
            len(kinds) <= _TITLE
            and kinds[0] in NAMES | {"number"}
            and set(kinds) <= _TITLED
            and kinds.count("word") <= _TITLE_WORDS
        )
        return short and all(amount.per is None for amount in self.found)

    def _give_share(self, values: Sequence[Value], bases: Sequence[Basis | None]) -> None:
        """A percentage whose column says what it is per belongs to the amount per the same, wherever that stands."""
        told = [value for value in values if value.percent is not None]
        if self.share is None or len(told) != 1:
            return
        share = self.share
        bare = share.unit is None and share.units == 1 and share.per == "portion"  # "% RI per portion"
        own = [
            value
            for value, basis in zip(values, bases, strict=True)
            if basis and (basis[:3] == share[:3] or (bare and basis.per == "portion"))
        ]
        if len(own) == 1 and own[0] is not told[0]:
            own[0].percent, own[0].percent_at = told[0].percent, told[0].percent_at
            told[0].percent = told[0].percent_at = None

    def _percent_units(self, basis: Basis | None) -> Decimal | None:
        """How many of the units of intake the percentages of the table are of, where they have their own basis."""
        if self.share is None or basis is None or self.share.unit != basis.unit or self.share.units == basis.units:
            return None
        return self.share.units

    def _bases(self, values: Sequence[Value]) -> list[tuple[Basis | None, bool]]:
        """The basis of each value of a row, and whether that is certain."""
        if any(value.basis for value in values):
            told = [value.basis_at for value in values]
            return [(value.basis, value.basis is None or told.count(value.basis_at) == 1) for value in values]
        columns = self.columns
        if not columns:
            return [(None, len(values) == 1) for _ in values]
        if len(values) == len(columns):
            return [(basis, True) for basis, _ in columns]
        if len(columns) == 1:
            return [(columns[0][0], len(values) == 1)] * len(values)
        nearest = [min(columns, key=lambda column: abs(column[1] - value.x)) for value in values]
        return [(column[0], nearest.count(column) == 1) for column in nearest]

    def _inherited(self, row: Declaration) -> list[tuple[Basis | None, bool]] | None:
        """What an element inside a compound is per, where only the compound's sentence says so."""
        last = self.found[-1] if self.found else None
        alone = row.of is not None and not self.columns and len(row.values) == 1 and row.values[0].basis is None
        if not alone or last is None or last.substance != row.substance or last.per is None:
            return None
        return [(Basis(last.per, last.units, last.basis_unit), True)]

    def _counts(self, row: Declaration, value: Value) -> tuple[Counts, str | None]:
        if row.form is not None and self.compounds[row.form].kind == "additive":
            return "additive", row.form
        if not row.compound or row.elemental:
            return "element", row.form
        if value.percent is not None and self.percentages.is_share(row.substance, value):
            return "element", row.form
        return ("element" if row.part and self._fits(value) else "compound"), row.form

    def _fits(self, value: Value) -> bool:
        """Whether an amount named as a part is not more than the amount that it is a part of."""
        whole = self.above.values[0].quantity.to(value.quantity.unit) if self.above and self.above.values else None
        return whole is None or value.quantity.value <= whole.value


def _is_counted(day: Found, first: int) -> bool:
    """Whether the day stands before the sign of percentages, and of how many units: "per day (2 tablets) % RI"."""
    return day.end <= first and day.basis.unit is not None
