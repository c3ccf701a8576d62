"""Declarations: each name of a substance with the amounts that belong to it, and what they are amounts of.

A declaration may put the name first ("Magnesium 300 mg 80 %") or the amount ("150 mg magnesium"); it may name a form
beside the element ("als citraat"), and the element inside a compound ("waarvan 160 mg elementair magnesium").
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from decimal import Decimal

from msgspec import structs

from labellint.facts.basis import OF, Basis
from labellint.facts.declared import Declaration, Value, said_again, said_in_mass
from labellint.facts.measures import number_at
from labellint.facts.pieces import NAMES, Piece, words_of
from labellint.facts.segments import COUNTED, Segment, is_measured
from labellint.nutrients import name_of
from labellint.quantity import Quantity, family

_DAY_NEAR = 10  #: pieces between an amount and the day that it is of
_BESIDE = frozenset({"word", "open", "close", "number", "percent-sign", "reference", "equals", "per"})
_REACH = 3  #: words between an amount and the name after it
_SYMBOL = 3  #: letters of the sign of an element, "Mg", or of a fatty acid
_SIGNS = "()[]:;,."
_SAME = Decimal("0.02")  #: an amount repeated in another unit may be rounded


def declarations(segment: Segment, substances: dict[str, str], before: Declaration | None = None) -> list[Declaration]:
    """The declarations of a segment. ``substances``: the element of each form; ``before``: the row above."""
    return _Reader(segment, substances, before).read()


class _Reader:
    """Walks over a segment's pieces and collects declarations."""

    def __init__(self, segment: Segment, substances: dict[str, str], before: Declaration | None) -> None:
        self.pieces = segment.pieces
        self.bases = segment.bases
        self.substances = substances
        self.rows: list[Declaration] = []
        self.row: Declaration | None = None
        self.parent = before
        self.of_which = False
        self.form = False
        self.elemental = False
        self.depth = 0
        self.head: list[Declaration | None] = []
        self.consumed = -1  #: the name that an amount before it has taken
        self.share: tuple[Decimal, tuple[int, int]] | None = None  #: a percentage before the name that it is of
        self.column_unit: str | None = None  #: "Magnesium (mg) 300": the unit stands in the name

    def read(self) -> list[Declaration]:
        covered = {k for found in self.bases for k in range(found.start, found.end)}
        i = 0
        while i < len(self.pieces):
            i = i + 1 if i in covered else self._step(i)
        self._give_bases()
        self._give_names()
        rows = [row for row in self.rows if row.values]
        for i, row in enumerate(rows):
            above = next((other for other in rows[:i][::-1] if other.substance == row.substance), self.parent)
            row.part = row.part or (above is not None and self._is_told_of_it(row))
            if row.part and above is not None and self._is_element(row, above):
                row.part, row.elemental, row.of = False, True, row.substance
        return rows

    def _give_names(self) -> None:
        """The names in brackets or words of form between a name and its amount, or right behind that: "Vitamin A (as
        beta-carotene) 800 µg", "Vitamin A 800 µg (retinol, beta-carotene)"."""
        begins = sorted(row.start for row in self.rows if row.values)
        for row in self.rows:
            if not row.values:
                continue
            next_ = next((start for start in begins if start > row.start), len(self.pieces))
            opened = False
            for k in range(row.start + 1, next_):
                piece = self.pieces[k]
                opened = piece.kind in ("open", "form", "of-which") or (opened and piece.kind not in ("close", "stop"))
                if opened and piece.kind == "name" and piece.id not in row.named:
                    row.named = (*row.named, piece.id)

    def _is_told_of_it(self, row: Declaration) -> bool:
        """Whether "thereof" stands between a name and its amount: "Magnesium daraus 320 mg"."""
        return any(
            piece.kind == "of-which" and piece.id == "of-which" for piece in self.pieces[row.end : row.values[0].start]
        )

    def _is_element(self, row: Declaration, above: Declaration) -> bool:
        """Whether a part is the element itself, in a material named after it: "marine magnesium 500 mg, of which
        magnesium 280 mg"."""
        named = any(piece.kind == "name" for piece in self.pieces[row.start : row.end])
        end = max(row.end, row.values[0].end)
        if any(piece.kind == "form" for piece in self.pieces[row.start : end + 1]):
            return False  # "of which magnesium from sea water 120 mg"
        if not self._is_bare(row):
            return False  # a form by its own name: "vitamin B12 500 µg, of which methylcobalamin 300 µg"
        whole = above.values[0].quantity.to(row.values[0].quantity.unit) if above.values else None
        alone = above.substance == row.substance and not above.part and all(v.percent is None for v in above.values)
        return named and alone and row.form is None and whole is not None and row.values[0].quantity.value < whole.value

    def _is_bare(self, row: Declaration) -> bool:
        """Whether a row is told by the name of the element itself, in whatever language."""
        names = [piece for piece in self.pieces[row.start : row.end] if piece.kind == "name"]
        printed = {" ".join(word.text for word in words_of(piece)).strip(_SIGNS).lower() for piece in names}
        told = name_of(row.substance)
        known = {text.lower() for text in (told.nl, told.fr, told.de, told.en)}
        return any(len(name) <= _SYMBOL or any(name in text or text in name for text in known) for name in printed)

    def _step(self, i: int) -> int:
        piece = self.pieces[i]
        if piece.kind in NAMES:
            self._name(piece, i)
        elif piece.kind == "number":
            return self._number(i)
        elif piece.kind == "open":
            self.depth += 1
            self.head.append(self.row)
            unit = self.pieces[i + 1 : i + 3]
            if [p.kind for p in unit] == ["unit-of-measure", "close"] and self.row is not None:
                self.column_unit = unit[0].id
        elif piece.kind == "close" and not self.head and self.row is not None:
            self._close_form(self.row)
        elif piece.kind == "close" and self.head:
            self.depth -= 1
            outer = self.head.pop()
            if outer is not None and is_measured(self.pieces, i + 1):
                self._leave_form(outer, i)
            if outer is not None and (not outer.values or not outer.compound):
                self.row = outer
            self.of_which = self.form = False
        elif piece.kind in ("of-which", "equals") or (piece.kind == "holds" and self._has_compound()):
            self.of_which = True
            self.form = False
        elif piece.kind == "form":
            self.form = True
        elif piece.kind == "total":
            self.form = self.of_which = False
        elif piece.kind == "elemental" and i > self.consumed:
            self.elemental = True
            before = i - 2 if self._in_brackets(i) else i - 1
            if self._part_element(i):
                return i + 1
            if self.row is not None and before >= 0 and self._said_of(self.row, self.pieces[before].kind):
                self.row.elemental = True
        elif piece.kind in ("comma", "and", "plus", "slash") and not self.depth:
            self.form = self.form and piece.kind in ("and", "plus", "slash", "comma") and self._more_forms(i)
        return i + 1

    def _leave_form(self, row: Declaration, close: int) -> None:
        """What brackets tell of a form of a substance is a part, before the amount of the substance itself: "vitamin B6
        (as P-5-P 25 mg) 17 mg"."""
        inner = self.rows[-1]
        named = [piece.kind for piece in self.pieces[row.end + 1 : row.values[0].start]] if row.values else []
        if inner is not row and (inner.substance, inner.compound, row.values) == (row.substance, False, []):
            inner.part = True
        elif len(row.values) == 1 and not row.compound and row.values[0].end == close and "form" in named:
            row.values = []

    def _close_form(self, row: Declaration) -> None:
        """What stands in brackets that a name has opened is of the form: "Magnesium (bisglycinaat, 1042 mg) 125 mg"."""
        piece = self.pieces[row.start]
        opened = piece.place.passage.tokens[piece.place.start : piece.place.end]
        signs = [token.text for token in opened if token.text in ("(", ")")]
        if row.values and row.form is not None and not row.compound and signs[-1:] == ["("]:
            self.rows.insert(-1, structs.replace(row, compound=True))
            row.values = []

    def _part_element(self, i: int) -> bool:
        """The last amount of a compound is its element where "elemental" follows: "oxide 500 mg (300 mg elemental)"."""
        row = self.row
        if row is None or not row.compound or len(row.values) < 2 or row.values[-1].end != i or self._name_after(i):
            return False
        value = row.values.pop()
        self.rows.append(Declaration(
            substance=row.substance, form=None, compound=False, start=value.start, end=i + 1, values=[value],
            elemental=True, of=row.form,
        ))  # fmt: skip
        return True

    def _in_brackets(self, i: int) -> bool:
        """Whether the piece at ``i`` stands alone in brackets: "150 mg magnesium (elemental)"."""
        return [piece.kind for piece in self.pieces[i - 1 : i + 2 : 2]] == ["open", "close"] if i else False

    def _said_of(self, row: Declaration, before: str) -> bool:
        """Whether "elemental" is said of what stands before it: the name, or the only amount of the row."""
        amount = before == "unit-of-measure" and len(row.values) == 1 and row.start < row.values[0].start
        return before in NAMES or amount

    def _has_compound(self) -> bool:
        """Whether the row is a compound with its amount: "oxide 500 mg provides ..." tells its element."""
        return self.row is not None and self.row.compound and bool(self.row.values)

    def _more_forms(self, i: int) -> bool:
        """Whether a list of forms goes on after a comma ("als citraat, oxide en malaat")."""
        return i + 1 < len(self.pieces) and self.pieces[i + 1].kind in ("compound", "topic", "form", "word")

    def _name(self, piece: Piece, i: int) -> None:
        if i == self.consumed or self._is_share(i):
            return
        if piece.kind == "name":
            substance, form = piece.id, None
        else:
            form = piece.id
            substance = self.substances[form]
        compound = piece.kind in ("compound", "topic")
        row = self.row
        same = row is not None and row.substance == substance
        if same and not compound and self._is_said_again(i):
            return
        if piece.kind == "topic" and not same and not (self.parent is not None and self.parent.substance == substance):
            return
        again = row is not None and same and not compound and not row.compound  # "waarvan magnesium / dont magnésium"
        open_ = row is not None and same and not row.values and (again or not self._amount_next(i))
        if row is not None and open_ and not (compound and self._has_element(row, form)):
            self.elemental = self.elemental or (row.compound and form is None and self._is_parted(row, i))
            self._merge(row, form, compound)
            self.of_which = self.of_which and not again  # it was said of the row, in another language
            return
        if row is not None and same and compound and self._is_beside(row, i):
            row.form, row.compound, row.either = form, True, not self._is_told(row, i)
            row.end = i + 1
            return
        formed = self.form or self.depth
        whole = not self._amount_next(i) or self._ends_form(i)
        if row is not None and same and compound and formed and whole:
            row.form = row.form or form
            return
        above = row if row is not None else self.parent
        kin = above is not None and above.substance == substance
        part = (kin and (self.of_which or self.form)) or piece.kind == "topic" or (same and self._is_next_part(i))
        of = None
        total = i > 0 and "total" in {piece.kind for piece in self.pieces[max(0, i - 2) : i + 2]}
        if total and not compound:
            part = False
        elif row is not None and same and row.compound and not compound:
            of = row.form
        elif row is None and self.of_which and self.parent is not None and self.parent.substance == substance:
            of = self.parent.form if self.parent.compound else None
            part = not self.parent.compound
        self.row = Declaration(
            substance=substance, form=form, compound=compound, start=i, end=i + 1, part=part and of is None,
            elemental=self.elemental, of=of, values=[],
        )  # fmt: skip
        self.elemental = self.of_which = False
        self.rows.append(self.row)

    def _is_beside(self, row: Declaration, i: int) -> bool:
        """Whether a compound right behind the only amount of its element has none of its own: "Magnesium 1000 mg
        magnesium citrate"; on a line of its own it begins a list, unless the line goes on with a small letter."""
        if row.compound or row.elemental or row.part or len(row.values) != 1 or row.start >= row.values[0].start:
            return False
        end = row.values[0].end
        if self.form or (self.depth and self.pieces[row.values[0].start - 1].kind != "open"):
            return False
        beside = self.pieces[end].place.line == self.pieces[i].place.line
        beside = beside or words_of(self.pieces[i])[0].text[:1].islower()
        return beside and i == end + self._joined(end) and not is_measured(self.pieces, i + 1)

    def _joined(self, end: int) -> int:
        """1 where "of" stands at ``end``, else 0."""
        return int(self.pieces[end].id == OF)

    def _is_told(self, row: Declaration, i: int) -> bool:
        """Whether the amount is plainly that of the compound at ``i``: "1000 mg of magnesium citrate", or the two stand
        alone in brackets: "Magnesium (1000 mg magnesium citrate)"."""
        value = row.values[0]
        return bool(self._joined(value.end)) or self.pieces[value.start - 1].kind == "open"

    def _is_next_part(self, i: int) -> bool:
        """Whether a name goes on with the parts of a whole: "of which methylcobalamin 300 µg and a second 2 µg"."""
        last = self.row
        if last is None or not last.part or not last.values or self.pieces[i].kind != "name":
            return False
        return self._goes_on(last.values[-1].end, i) and is_measured(self.pieces, i + 1)

    def _goes_on(self, start: int, end: int) -> bool:
        """Whether nothing but "and" or a comma stands between."""
        between = {piece.kind for piece in self.pieces[start:end]}
        return bool(between) and between <= {"and", "comma", "plus"}

    def _has_element(self, row: Declaration, form: str | None) -> bool:
        """Whether the element of a row's form has been told, so that another form begins another row."""
        return any(other.of == row.form != form for other in self.rows)

    def _is_said_again(self, i: int) -> bool:
        """Whether a name behind an amount is only told in another language: "20 mg ijzer / fer", "10 mg Eisen/fer"."""
        before = self.pieces[i - 2] if i > 1 and self.pieces[i - 1].kind in ("slash", "dash") else None
        told = self.row is not None and bool(self.row.values) and self.row.values[0].start == self.row.start
        return told and before is not None and before.kind == "name" and before.id == self.pieces[i].id

    def _is_share(self, i: int) -> bool:
        """Whether a name in brackets is that of a part in per cent: "magnesium oxide (60 % Mg) 500 mg"."""
        if not self.depth or self.row is None or self.row.values:
            return False
        after = [piece.kind for piece in self.pieces[i + 1 : i + 4]]
        return self.pieces[i - 1].kind == "percent-sign" or after == ["number", "percent-sign", "close"]

    def _is_parted(self, row: Declaration, i: int) -> bool:
        """Whether the element's name stands apart from the compound's: "magnesium lactate, magnesium: 187 mg"."""
        kinds = {piece.kind for piece in self.pieces[row.end : i]}
        return bool(kinds & {"comma", "of-which", "colon", "equals", "semicolon"}) and "slash" not in kinds

    def _merge(self, row: Declaration, form: str | None, compound: bool) -> None:
        """A second name for the same row: "Magnesium (als citraat)", "Magnesium / Magnésium", "citraat, magnesium"."""
        if form is not None and row.form is None:
            row.form = form
        elif form is None and row.compound and (self.depth or self.elemental):
            row.compound = False
            row.elemental = True

    def _amount_next(self, i: int) -> bool:
        """Whether an amount of its own follows the name at ``i`` inside the same brackets or words of form."""
        if not (self.form or self.of_which or self.depth):
            return False
        for k in range(i + 1, min(i + 3, len(self.pieces))):
            if is_measured(self.pieces, k):
                return True
            valued = self.row is not None and bool(self.row.values)
            beside = k == i + 1 and (self.pieces[k].kind == "comma" or (valued and self.pieces[k].kind == "open"))
            if self.pieces[k].kind not in ("word", "colon", "about", "less", "dot") and not beside:
                return False
        return False

    def _ends_form(self, i: int) -> bool:
        """Whether a comma after a form parts it from the next amount: "75 mg magnesium as citrate, 75 mg as malate"."""
        row, after = self.row, [piece.kind for piece in self.pieces[i + 1 : i + 2]]
        first = row is not None and bool(row.values) and row.values[0].start == row.start
        return first and self.form and after == ["comma"]

    def _number(self, i: int) -> int:
        number = number_at(self.pieces, i)
        assert number is not None
        value, end = number
        kind = self.pieces[end].kind if end < len(self.pieces) else ""
        if kind == "percent-sign":
            self._percent(value, i, end + 1)
            return end + 1
        if kind == "unit-of-measure" and family(self.pieces[end].id) in COUNTED:
            weighed = said_in_mass(self.pieces, end + 1)
            quantity, end = weighed or (Quantity(value, self.pieces[end].id), end + 1)
            self._value(i, end, quantity)
            return end
        if self.column_unit and kind not in ("unit", "unit-of-measure", "times", "energy", "reference", "years"):
            self._value(i, end, Quantity(value, self.column_unit))
        return end

    def _percent(self, value: Decimal, start: int, end: int) -> None:
        """A percentage belongs to the amount before it, or to an earlier one of its row that has none yet."""
        if self._is_of_next(end):
            self.share = (value, (start, end))
            return
        if self.row is not None and self.row.values:
            if self._is_share_of(self.row, end):
                self.row.values[-1].share = value / 100
                return
            printed = next((v for v in reversed(self.row.values) if v.percent is None), None)
            if printed is not None:
                printed.percent, printed.percent_at = value, (start, end)

    def _is_share_of(self, row: Declaration, end: int) -> bool:
        """Whether a percentage that ends at ``end`` is the part of the element in a compound: "magnesium bisglycinate
        1000 mg, providing 11 % elemental magnesium"."""
        if not row.compound or len(row.values) != 1:
            return False
        after = [piece for piece in self.pieces[end : end + 3] if piece.id != OF][:1]
        return any(p.kind == "elemental" or (p.kind == "name" and p.id == row.substance) for p in after)

    def _is_of_next(self, end: int) -> bool:
        """Whether a percentage that ends at ``end`` is that of a name behind it, with its amount in brackets: "30 % NRV
        of magnesium (112.5 mg)"."""
        kinds = [piece.kind for piece in self.pieces[end : end + 4]]
        name = next((k for k, kind in enumerate(kinds) if kind not in ("reference", "word", "and", "per")), len(kinds))
        told = kinds[:1] == ["reference"] and 1 < name < len(kinds) and kinds[name] in NAMES
        opened = [piece.kind for piece in self.pieces[end + name + 1 : end + name + 2]] == ["open"]
        return told and opened and is_measured(self.pieces, end + name + 2)

    def _is_declared(self, i: int, end: int) -> bool:
        """Whether an amount is of something: not the weight of the pack, nor what a claim asks for."""
        before = self.pieces[max(0, i - 2) : i]
        kinds = {piece.kind for piece in before}
        if [piece.kind for piece in self.pieces[end : end + 1]] == ["powder"] and self.pieces[end - 1].id == "g":
            return False  # "1 scoop is 2 g of powder"
        if any(piece.kind == "on-top" for piece in self.pieces[:i]):
            return False
        packed = any(p.kind == "unit" for p in self.pieces[max(0, i - 3) : i]) and _is_pack(self.pieces, i, end)
        return not (packed or kinds & {"condition", "net"})

    def _value(self, i: int, end: int, quantity: Quantity) -> None:
        if not self._is_declared(i, end):
            return
        doubt = any(piece.doubt for piece in self.pieces[i:end])
        value = Value(quantity=quantity, start=i, end=end, doubt=doubt, x=_middle(self.pieces[i], self.pieces[end - 1]))
        value.again = said_again(self.pieces, end, quantity.unit)
        if self.share is not None:
            (value.percent, value.percent_at), self.share = self.share, None
        after = self._name_after(end + self._is_parted_by_dash(i, end))
        row = self.row
        if after is not None and (row is None or row.values or self._takes(row, after, i)):
            for k in range(end, after):
                if self.pieces[k].kind == "elemental":
                    self.elemental = True
            self._name_of(after, value)
            return
        if row is None and self.parent is not None and (self.of_which or self.form):
            self.rows.append(Declaration(
                substance=self.parent.substance, form=None, compound=False, start=i, end=end, part=True, values=[value],
                of=self.parent.form if self.parent.compound else None,
            ))  # fmt: skip
            return
        if row is None or (row.values and self._repeats(row.values[-1].quantity, quantity)):
            return
        if row.values and not quantity.value:
            return  # "..., 0 g sugar"
        if not row.values and self._is_introduced(row, i):
            return
        if row.values and self._of_another(row.values[-1], i, end):
            return
        if row.values and (self.of_which or self._is_more(row, i) or self._is_of_form(end)):
            element = Declaration(
                substance=row.substance, form=None, compound=False, start=i, end=end, values=[value], elemental=True,
                part=not row.compound, of=row.form if row.compound else None,
            )  # fmt: skip
            self.rows.append(element)
            self.of_which = False
            return
        row.values.append(value)

    def _is_introduced(self, row: Declaration, i: int) -> bool:
        """Whether a name that no lexicon knows is told after what its amount is per: "with vitamin E" "per 2 capsules:
        salmon oil 2000 mg"."""
        between = [piece.kind for piece in self.pieces[row.end : i]]
        colon = len(between) - 1 - between[::-1].index("colon") if "colon" in between else None
        if colon is None or not {"per", "unit"} & set(between[:colon]):
            return False
        return between[colon + 1 : colon + 2] == ["word"]

    def _is_of_form(self, end: int) -> bool:
        """Whether an amount in brackets is that of a form: "300 mg magnesium (200 mg from citrate, 100 mg oxide)"."""
        return self.depth > 0 and [p.kind for p in self.pieces[end : end + 2]] in (
            ["form", "topic"],
            ["form", "compound"],
        )

    def _is_more(self, row: Declaration, i: int) -> bool:
        """Whether the amount at ``i`` is one more part: "of which 200 mg as citrate and 100 mg as oxide"."""
        last = self.rows[-1]
        if last is row or not last.part or last.substance != row.substance or not last.values:
            return False
        kinds = [piece.kind for piece in self.pieces[last.values[-1].end : i]]
        return "form" in kinds and kinds[-1] in ("and", "comma", "plus")

    def _of_another(self, last: Value, i: int, end: int) -> bool:
        """Whether a name that no lexicon knows stands after a comma, before the amount: "Mg 100 mg, Na 230 mg"."""
        kinds = [piece.kind for piece in self.pieces[last.end : i]]
        if kinds[-1:] == ["and"] and end < len(self.pieces) and self.pieces[end].kind in ("word", "range"):
            return True  # "500 mg of magnesium oxide and 60 mg of" something that was not read
        if kinds[-1:] == ["comma"] and end < len(self.pieces):
            first = self.row is not None and self.row.start == self.row.values[0].start
            if self.pieces[end].id == OF or (first and self.pieces[end].kind == "word"):
                return True  # "0.7 mg of vitamin B6, 150 mg of" something that no lexicon knows
        parted = max((k for k, kind in enumerate(kinds) if kind in ("comma", "semicolon")), default=None)
        if parted is None:
            return False
        told = kinds[parted + 1 :]  # "magnesium citrate 800 mg, capsule (gelatine) 100 mg"
        return told[-1:] == ["word"] or (told[:1] in (["unit"], ["word"]) and told[-1:] == ["close"])

    def _repeats(self, before: Quantity, now: Quantity) -> bool:
        """Whether an amount says the one before it again in another unit: "25 µg (1000 IE)", "300 mg (0,3 g)"."""
        if before.unit == now.unit:
            return False
        same = now.to(before.unit)
        return same is None or abs(same.value - before.value) <= before.value * _SAME

    def _takes(self, row: Declaration, after: int, i: int) -> bool:
        """Whether the name after an amount takes it from a row that has none yet."""
        piece = self.pieces[after]
        beside = self.pieces[row.end - 1].place.line == self.pieces[i].place.line != piece.place.line
        if beside and row.end == i:
            return False  # the next line begins with a name, and the amount stands beside its own
        same = piece.kind == "name" and piece.id == row.substance
        if self.of_which and piece.kind == "name" and piece.id != row.substance:
            return True  # "kelp providing 150 µg iodine"
        told = [p.kind for p in self.pieces[row.end : i]]
        if after == i + 2 and told[-1:] == ["comma"] and {"word", "close"} & set(told):
            return True  # "vitamins and zinc (see table), maize starch, 4 mg magnesium stearate"
        between = {p.kind for p in self.pieces[row.end : i]}
        joined = OF in {p.id for p in self.pieces[after - 2 : after]} and (
            self.pieces[row.end - 1].place.line != piece.place.line or bool(between & {"unit", "take", "serving"})
        )
        return same or joined or (self.form and piece.kind == "compound") or self._far(row, i)

    def _far(self, row: Declaration, i: int) -> bool:
        """Whether so much stands between a name and the amount at ``i`` that the amount is not the name's."""
        between = [p for p in self.pieces[row.start + 1 : i] if p.kind in ("word", "holds", "stop", "colon")]
        return len(between) > _REACH

    def _name_of(self, after: int, value: Value) -> None:
        """A declaration with the amount first; the name is at ``after``."""
        piece = self.pieces[after]
        row = self.row
        form = None if piece.kind == "name" else piece.id
        substance = piece.id if form is None else self.substances[form]
        compound = piece.kind in ("compound", "topic")
        same = row is not None and row.substance == substance
        of = row.form if row is not None and same and row.compound and not compound else None
        next_ = row is not None and row.part and self._goes_on(row.end, value.start)
        told = self.of_which or self.form or next_
        part = same and row is not None and bool(row.values) and told and of is None
        self.row = Declaration(
            substance=substance, form=form, compound=compound, start=value.start, end=after + 1, values=[value],
            part=part, elemental=self.elemental and not (compound and self.form), of=of,
        )  # fmt: skip
        self.elemental = self.of_which = False
        self.form = self.form and same
        self.rows.append(self.row)
        self.consumed = after

    def _is_parted_by_dash(self, i: int, end: int) -> bool:
        """Whether a dash stands between an amount that begins a line and its name: "- 107 mg - magnesium"."""
        line = self.pieces[i].place.line
        before = [piece.kind for piece in self.pieces[max(0, i - 2) : i] if piece.place.line == line]
        after = [piece.kind for piece in self.pieces[end : end + 2] if piece.place.line == line]
        return before in ([], ["dash"], ["bullet"]) and after[:1] == ["dash"] and set(after[1:]) <= NAMES

    def _name_after(self, end: int) -> int | None:
        """The name that an amount ending at ``end`` belongs to by standing before it."""
        words = 0
        for k in range(self._after_repeat(end), len(self.pieces)):
            if self.pieces[k].kind in NAMES:
                return k
            again = self.pieces[k].kind == "slash" and [p.kind in NAMES for p in self.pieces[k + 1 : k + 2]] == [True]
            if again and words:
                continue  # "10 mg Eisen/fer", where only one of the languages was understood
            if self.pieces[k].kind not in ("word", "elemental", "about", "range", "cell") or words == _REACH:
                return None
            words += self.pieces[k].id != OF and self.pieces[k].id.isalpha()  # "150 mg d'extrait de mélisse"
        return None

    def _after_repeat(self, end: int) -> int:
        """Where brackets end that say an amount again in another unit: "10 µg (400 IU) vitamin D"; else ``end``."""
        signs = [piece.kind for piece in self.pieces[end : end + 6]]
        if signs[:3] == ["open", "number", "percent-sign"] and "close" in signs:
            close = end + signs.index("close") + 1  # "240 mg (64 % NRV) of magnesium"
            return close if [piece.id for piece in self.pieces[close : close + 1]] == [OF] else end
        close = 4 if signs[3:4] == ["dot"] else 3  # "(400 I.E.)"
        again = signs[:3] == ["open", "number", "unit-of-measure"] and signs[close : close + 1] == ["close"]
        return end + close + 1 if again and self.pieces[end + 2].id != self.pieces[end - 1].id else end

    def _give_bases(self) -> None:
        """Each value gets the basis that stands before it, or else the first one after it."""
        values = sorted((v for row in self.rows for v in row.values), key=lambda v: v.start)
        if not self.bases or not values:
            return
        leading = self.bases[0].start < values[0].start
        heads = [f for f in self.bases if f.end <= values[0].start]
        even = all(len(row.values) in (0, len(heads)) for row in self.rows)
        if len(heads) > 1 and len(heads) == len(self.bases) and even:
            for row in self.rows:
                for value, head in zip(row.values, heads, strict=False):  # "per 1 / per 2: magnesium 150 mg / 300 mg"
                    value.basis, value.basis_at = head.basis, (head.start, head.end)
            return
        by_start = {found.start: found for found in self.bases if self.pieces[found.start].kind == "per"}
        own = {value.start: by_start[value.end] for value in values if value.end in by_start}  # "100 mg per tablet"
        if len(own) == len(values):
            for value in values:  # "Daily dose: 2 tablets. Magnesium 100 mg per tablet"
                told = own[value.start]
                value.basis, value.basis_at = told.basis, (told.start, told.end)
            return
        starts, ends = [f.start for f in self.bases], [f.end for f in self.bases]
        for value in values:
            before, after = bisect_right(ends, value.start), bisect_left(starts, value.end)
            follows = self.bases[after] if after < len(self.bases) else None
            found = self.bases[before - 1] if (leading or self._goes_on_after(value)) and before else follows
            if found is not None:
                value.basis, value.basis_at = found.basis, (found.start, found.end)
                value.doubt = value.doubt or any(piece.doubt for piece in self.pieces[found.start : found.end])
        self._give_days()

    def _goes_on_after(self, value: Value) -> bool:
        """Whether a part is told behind what the whole is per: "oil 1000 mg per capsule, of which EPA 150 mg"."""
        own = self.bases[0].end if len(self.bases) == 1 else len(self.pieces)
        return any(piece.kind == "of-which" for piece in self.pieces[own : value.start])

    def _give_days(self) -> None:
        """A second amount of a substance may be that of the day: "each has 125 mg, giving 250 mg a day"."""
        known: set[tuple[str, Basis]] = set()
        for row in self.rows:
            for value in row.values:
                day = self._day_after(value.end)
                if day is not None and value.basis is not None and (row.substance, value.basis) in known:
                    value.basis, value.basis_at = Basis("day"), (day, day + 1)
                elif value.basis is not None and value.basis.per == "unit":
                    known.add((row.substance, value.basis))

    def _day_after(self, i: int) -> int | None:
        """Where "a day" stands right after an amount that ends at ``i``, its name and its percentage."""
        for k in range(i, min(i + _DAY_NEAR, len(self.pieces))):
            if self.pieces[k].kind == "day":
                return k
            if self.pieces[k].kind not in NAMES | _BESIDE:
                return None
        return None


def _middle(first: Piece, last: Piece) -> float:
    return (first.place.x0 + last.place.x1) / 2


def _is_pack(pieces: Sequence[Piece], i: int, end: int) -> bool:
    """Whether an amount in grams after units of intake is what the pack holds: "60 capsules e 24 g"."""
    words = [piece.id for piece in (*pieces[max(0, i - 1) : i], *pieces[end : end + 1])]
    return pieces[end - 1].id in ("g", "kg") and bool({"e", "℮", "=", "·", "-"} & set(words))
