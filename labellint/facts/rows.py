"""Rows of tables that have no cells: a name with amounts to its right, on one base line."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.cells import Row
from labellint.facts.pieces import NAMES, Stream, words_of
from labellint.facts.spans import Span
from labellint.label import Word

_APART = 3.5  #: heights between two rows of one table
_NAME_WORDS = 9  #: a longer run of words is a sentence, not the name in a row
_ROW_BEGINS = NAMES | {"of-which", "form", "dash", "bullet", "elemental"}
VALUE = frozenset(
    {"number", "unit-of-measure", "percent-sign", "reference", "less", "about", "dash", "bullet", "slash", "cell"}
)


class Rows:
    """Finds rows by the kinds of the pieces in each printed word (by the word's identity)."""

    def __init__(self, kinds: dict[int, list[str]]) -> None:
        self.kinds = kinds

    def find(self, spans: list[Span]) -> list[Row]:
        found = []
        names = [span for span in spans if self._is_name(span)]
        if len(names) == 1 and names[0] is spans[-1] and spans[1:] and all(map(self.is_value, spans[:-1])):
            return [Row(names[0], tuple(spans[:-1]))]  # the name stands last
        i = 0
        while i < len(spans):
            if not self._is_name(spans[i]):
                i += 1
                continue
            end = i + 1
            while end < len(spans) and (self.is_value(spans[end]) or self._is_unit(spans[end])):
                end += 1
            values = tuple(spans[i + 1 : end])
            values = values if any(map(self.is_value, values)) else ()
            if values or (self.has_amount(spans[i]) and self._is_row(spans[i])):
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
        kinds = kinds[:-1] if kinds[-2:] == ["percent-sign", "word"] else kinds  # "50 %*"
        return whole and kinds[0] in _ROW_BEGINS and kinds[-1] in VALUE | {"close", "x"}

    def is_value(self, span: Span) -> bool:
        kinds = [kind for word in span.words for kind in self.kinds.get(id(word), () if _dotted(word) else ("word",))]
        signs = VALUE | {"open", "close", "word", "comma", "equals", "stop", "dot"}
        return (
            ("number" in kinds or kinds == ["dash"])
            and all(kind in signs for kind in kinds)
            and kinds.count("word") <= 2
            and kinds[0] != "word"
        )

    def declares(self, span: Span) -> bool:
        """Whether a cell holds a name and then its amount: "magnesium 98 mg (26 %)"."""
        kinds = [kind for word in span.words for kind in self.kinds.get(id(word), ("word",))]
        return kinds[0] in NAMES and self.has_amount(span) and len(kinds) <= _NAME_WORDS + 6

    def _is_unit(self, span: Span) -> bool:
        """Whether a cell is the unit of the number in the cell before it, or of those after it."""
        return [kind for word in span.words for kind in self.kinds.get(id(word), ())] == ["unit-of-measure"]

    def has_amount(self, span: Span) -> bool:
        kinds = [kind for word in span.words for kind in self.kinds.get(id(word), ())]
        return "unit-of-measure" in kinds and "number" in kinds


def _dotted(word: Word) -> bool:
    """Whether a word is nothing but the dots that lead the eye to an amount."""
    return not word.text.strip("._…·")


def kinds_of(streams: Sequence[Stream]) -> dict[int, list[str]]:
    """The kinds of the pieces in each printed word, by the word's identity."""
    found: dict[int, list[str]] = {}
    for stream in streams:
        for piece in stream.pieces:
            for word in words_of(piece):
                found.setdefault(id(word), []).append(piece.kind)
    return found


def groups(rows: list[tuple[int, Row]]) -> list[list[tuple[int, Row]]]:
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
