"""A label whose misread OCR words say how they are understood; words of a text layer are left alone.

The printed words stay what they are; ``Word.meant`` says what they are taken for, and their confidence falls with every
letter that was misread, so that what hangs on them can be judged with care. A word that the label shows surely in
another place, a brand most of all, is read as surely here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from statistics import median

from msgspec import structs

from labellint.label import Label, Line, Panel, Table, Word
from labellint.language import small_words
from labellint.lexicon import Vocabulary
from labellint.spelling import DOUBTED, SHORTEST, Speller, unit_meant

_HARDLY = 0.6  #: confidence below which a word may be another that is much like one of the label
_OFTEN, _WELL = 3, 0.85  #: times that a word stands on a label, and how well it is read there, so that it is sure
_SIGNS = ".,;:!?()[]\"'“”„«»"
_PER_ERROR = 0.9  #: of the confidence that is left for each misread letter


def respelled(label: Label, vocabulary: Vocabulary) -> Label:
    """The label with its misread words understood, if it has any words from OCR."""
    if not any(word.source == "ocr" for word in label.words):
        return label
    speller = _speller(vocabulary)
    meant = _seen_surely(label.words)
    for panel in label.panels:
        for line in panel.lines:
            _read(line.words, speller, meant)
    if not meant:
        return label
    return structs.replace(
        label,
        panels=tuple(_panel(panel, meant) for panel in label.panels),
        tables=tuple(_table(table, meant) for table in label.tables),
    )


@lru_cache(maxsize=1)
def _speller(vocabulary: Vocabulary) -> Speller:
    """Made once for the labels of a run."""
    return Speller(vocabulary.words(), small_words())


def _seen_surely(words: Sequence[Word]) -> dict[int, Word]:
    """Words that stand on the label elsewhere, letter by letter, and are read surely there, or well time and again."""
    seen: dict[str, list[float]] = {}
    for word in words:
        if name := _name(word):
            seen.setdefault(name, []).append(word.confidence)
    sure = {name: max(each) for name, each in seen.items() if len(each) > 1 and max(each) >= DOUBTED}
    for name, each in seen.items():
        if len(each) >= _OFTEN and median(each) >= _WELL:
            sure.setdefault(name, DOUBTED)
    return {
        id(word): structs.replace(word, confidence=sure[_name(word)])
        for word in words
        if word.source == "ocr" and _HARDLY <= word.confidence < DOUBTED and _name(word) in sure
    }


def _name(word: Word) -> str:
    """A long word without the signs round it, as it is known again; nothing for others."""
    letters = word.text.strip(_SIGNS)
    return letters if len(letters) >= SHORTEST and letters.isalpha() else ""


def _read(words: tuple[Word, ...], speller: Speller, meant: dict[int, Word]) -> None:
    """Note how the words of a line are understood, by the identity of the word that is replaced."""
    for i, word in enumerate(words):
        if word.source != "ocr" or word.meant is not None or id(word) in meant:
            continue
        before = words[i - 1].text if i else ""
        unit = unit_meant(word.text) if before[-1:].isdigit() else None
        if unit is not None:
            meant[id(word)] = _understood(word, unit, 1)
            continue
        found = speller.meant(word.text, word.confidence)
        if found is not None:
            meant[id(word)] = _understood(word, found.text, found.errors)
            continue
        if i + 1 < len(words) and words[i + 1].source == "ocr":
            whole = speller.joined(word.text, words[i + 1].text)
            if whole is not None:
                meant[id(word)] = _understood(word, whole, 1)
                meant[id(words[i + 1])] = _understood(words[i + 1], "", 1)


def _understood(word: Word, text: str, errors: int) -> Word:
    return structs.replace(word, meant=text, confidence=round(word.confidence * _PER_ERROR**errors, 2))


def _panel(panel: Panel, meant: dict[int, Word]) -> Panel:
    lines = tuple(Line(_replaced(line.words, meant), line.starts) for line in panel.lines)
    return structs.replace(panel, lines=lines)


def _table(table: Table, meant: dict[int, Word]) -> Table:
    rows = tuple(tuple(_replaced(cell, meant) for cell in row) for row in table.rows)
    return structs.replace(table, rows=rows)


def _replaced(words: tuple[Word, ...], meant: dict[int, Word]) -> tuple[Word, ...]:
    return tuple(meant.get(id(word), word) for word in words)
