"""Footnotes: the substances that a mark behind a promise stands for ("normal bones¹" / "¹ thanks to vitamin D")."""

from __future__ import annotations

from typing import NamedTuple

import regex

from labellint.facts.parts import Parts, Subject
from labellint.lexicon import Hit
from labellint.text import Passage

_MARK = r"(?P<mark>[*†‡]{1,3}|[⁰¹²³⁴-⁹]+|[\(\[]\d[\)\]])"
_FIRST = regex.compile(rf"{_MARK}\p{{L}}*")
_LAST = regex.compile(rf".*[\p{{L}}\d]{_MARK}[.,;:]*")
_MARKS = regex.compile(r"[*†‡⁰¹²³⁴-⁹\]\)]")


class Footnote(NamedTuple):
    """The passage behind a mark, and the substances that it names."""

    passage: Passage
    subjects: list[Subject]


Footnotes = dict[tuple[int, str], Footnote]  #: by panel and mark


def footnotes(groups: list[tuple[Passage, list[Hit]]], parts: Parts) -> Footnotes:
    """The footnotes of a label that name substances."""
    found: Footnotes = {}
    for passage, hits in groups:
        mark = _FIRST.match(passage.words[0].text) if passage.words else None
        if mark is not None:
            named = [s for s in parts.outline(hits)[0] if s.id not in ("product", "general")]
            if named:
                found.setdefault((passage.panel, mark["mark"]), Footnote(passage, named))
    return found


def noted(notes: Footnotes, passage: Passage, start: int, end: int) -> Footnote | None:
    """The footnote of the first mark behind a word from token ``start`` up to ``end``."""
    if not notes:
        return None
    first, last = passage.tokens[start].word, passage.tokens[end - 1].word
    for word in passage.words[first : last + 1]:
        mark = _LAST.fullmatch(word.text) if _MARKS.search(word.text) else None
        note = notes.get((passage.panel, mark["mark"])) if mark is not None else None
        if note is not None:
            return note if note.passage is not passage else None
    return None
