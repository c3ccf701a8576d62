"""Doses on a picture of which no amount was understood: the row that names a substance may lack its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from labellint.label import Box, Label, Word
from labellint.scraps import stands_in
from labellint.text import fold

_DOSES = frozenset({"mg", "µg", "μg", "mcg"})  #: units of doses, not of contents
_NUMBER = regex.compile(r"[<~±]?\d+(?:[.,]\d+)?")
_LOST = regex.compile(r"\d+[.,]?\d*(?:[1li|][9gq]|[pyn]g)")  #: a number with what is left of "µg" behind it
_PERCENTAGE = regex.compile(r"\d+(?:[.,]\d+)?%")
_AROUND = " .,;:()[]*"
_LONGEST = 12  #: words of a row of a table that was read as one line


def has_loose_amount(label: Label, amounts: Sequence[Box]) -> bool:
    """Whether a dose stands on the label, read from a picture, and no amount was understood of it: with its unit, or in
    a row with a percentage, where the unit was misread, "7,5 19 150 %", or the number, "Boo mg (80 %". ``amounts``: the
    places of those understood."""
    return any(
        word.source == "ocr" and not any(stands_in(word.box, box) for box in amounts)
        for row in _rows(label)
        for word in _doses(row)
    )


def _rows(label: Label) -> Iterator[Sequence[Word]]:
    for panel in label.panels:
        yield from (line.words for line in panel.lines)
    for table in label.tables:
        yield from ([word for cell in row for word in cell] for row in table.rows)


def _lost_its_number(texts: Sequence[str], i: int) -> bool:
    """Whether a percentage stands behind a unit before which no number does: it stands in no heading."""
    behind = "".join(texts[i + 1 : i + 3])
    return not texts[i - 1][-1:].isdigit() and _PERCENTAGE.match(behind) is not None


def _doses(row: Sequence[Word]) -> Iterator[Word]:
    """The numbers of a row that are doses, as far as the row itself tells."""
    texts = [fold(word.text).strip(_AROUND) for word in row]
    yield from (row[i] for i, (one, other) in enumerate(pairwise(texts)) if one[-1:].isdigit() and other in _DOSES)
    yield from (row[i] for i, text in enumerate(texts) if i and text in _DOSES and _lost_its_number(texts, i))
    signs = [i for i, word in enumerate(row) if "%" in word.text]
    if not signs or len(row) > _LONGEST or not texts[0][:1].isalpha():
        return
    for i in range(1, signs[0]):
        bare = _NUMBER.fullmatch(texts[i]) and _NUMBER.fullmatch(texts[i + 1])
        if bare or _LOST.fullmatch(texts[i]):
            yield row[i]
