"""Whether an amount is that of the name beside it, or of something else in its row that was not understood.

What stands before an amount is counted once for each segment, so that long lists take no longer for each of their rows.
"""

from __future__ import annotations

from functools import cached_property
from itertools import accumulate

import regex

from labellint.facts.declared import Declaration, Value
from labellint.facts.measures import counted
from labellint.facts.segments import Segment
from labellint.rulebook import Entry

_ADDITIVE = regex.compile(r"e ?\d{3,4}")
_FORMS = frozenset({"compound", "formed", "topic"})


class Belonging:
    """One segment's pieces, and where in it stands what may own an amount."""

    def __init__(self, segment: Segment, compounds: dict[str, Entry]) -> None:
        self.pieces = segment.pieces
        self.kinds = [piece.kind for piece in segment.pieces]
        self.compounds = compounds

    def is_counted(self, value: Value) -> bool:
        """Whether a number of units of intake stands before the amount."""
        return self._first_counted < value.start

    def is_held(self, value: Value) -> bool:
        """Whether something that was not understood is said to hold the amount: "5 of these contain 300 mg"."""
        return self._holds < value.start and self._unread_number

    def is_blended(self, row: Declaration) -> bool:
        """Whether one amount is that of several forms: "blend of magnesium citrate and magnesium oxide 1200 mg"."""
        end = max(row.end, row.values[0].start)
        blend = self._blend
        return blend < end and self._forms[end] - self._forms[blend] > 1

    def lacks_share(self, row: Declaration, known: bool) -> bool:
        """Whether a dash stands for the percentage of an element with its forms, that has a reference intake
        (``known``): it is the weight of these, and not that of the element."""
        end = row.values[-1].end
        after = self.kinds[end:] if len(self.kinds) - end <= 2 else []
        told = known and row.form is not None and not row.compound
        return told and after in (["dash"], ["cell", "dash"]) and all(value.percent is None for value in row.values)

    def is_of_material(self, row: Declaration, value: Value) -> bool:
        """Whether an amount is that of a material that holds a substance: "sea minerals, rich in magnesium 350 mg"."""
        at, end = self._material, value.start
        if at >= end or at > row.start or end < row.end:
            return False
        return self._depths[end] == self._depths[at] and self._numbers[end] == self._numbers[at]

    def is_rich(self, row: Declaration, value: Value) -> bool:
        """Whether an amount may be that of something unknown: "Chlorella, rich in magnesium 350 mg"."""
        before = self.pieces[max(0, row.start - 2) : row.start]
        told = before[-1:] and before[-1].kind == "rich-in" and len(before) > 1 and before[0].kind in ("word", "comma")
        return bool(told) and value.start == row.end and not before[-1].begins

    def is_numbered(self, row: Declaration) -> bool:
        """Whether a compound has its number as an additive, after its class: "anti-caking agent: ... (E504)"."""
        after = self.pieces[row.end : row.end + 3]
        inside = "".join(piece.id for piece in after[1:]) if after[:1] and after[0].kind == "open" else ""
        return bool(_ADDITIVE.match(inside)) and self._class < row.start

    def _first(self, kind: str) -> int:
        return self.kinds.index(kind) if kind in self.kinds else len(self.kinds)

    @cached_property
    def _first_counted(self) -> int:
        return next((k for k in range(len(self.pieces)) if counted(self.pieces, k)), len(self.pieces))

    @cached_property
    def _blend(self) -> int:
        return self._first("blend")

    @cached_property
    def _holds(self) -> int:
        return self._first("holds")

    @cached_property
    def _unread_number(self) -> bool:
        numbers = [i for i in range(self._holds) if self.kinds[i] == "number"] if self._holds < len(self.kinds) else []
        return any(self.kinds[i + 1] != "unit-of-measure" or self.pieces[i + 1].id in ("g", "ml") for i in numbers)

    @cached_property
    def _forms(self) -> list[int]:
        return [0, *accumulate(kind in _FORMS for kind in self.kinds)]

    @cached_property
    def _numbers(self) -> list[int]:
        return [0, *accumulate(kind == "number" for kind in self.kinds)]

    @cached_property
    def _depths(self) -> list[int]:
        return [0, *accumulate((kind == "open") - (kind == "close") for kind in self.kinds)]

    @cached_property
    def _material(self) -> int:
        told = (i for i, p in enumerate(self.pieces) if p.kind == "compound" and self._is_material(p.id))
        return next(told, len(self.pieces))

    @cached_property
    def _class(self) -> int:
        """Where the first colon behind a word stands."""
        told = (i for i in range(1, len(self.kinds)) if self.kinds[i - 1 : i + 1] == ["word", "colon"])
        return next(told, len(self.kinds))

    def _is_material(self, form: str) -> bool:
        return self.compounds[form].kind == "material"
