"""Hashtags read as the words that they join: "#nooitmeerkramp" says "nooit meer kramp"."""

from __future__ import annotations

import regex
from msgspec import structs

from labellint.label import Label, Line, Panel, Word
from labellint.language import small_words
from labellint.lexicon import Vocabulary
from labellint.text import fold

_HASHTAG = regex.compile(r"#(?=\p{L})[\p{L}\p{M}\d]{4,60}")
_HUMP = regex.compile(r"(?<=[\p{Ll}\d])(?=\p{Lu})")  #: where "#SleepWell" shows its words
_LEAST = 2  #: letters of a word in a hashtag
_MOST = 6  #: words of a hashtag


def divided(label: Label, vocabulary: Vocabulary) -> Label:
    """The label with its hashtags understood as words, if it has any."""
    if not any(word.text.startswith("#") and _HASHTAG.match(word.text) for word in label.words):
        return label
    known = frozenset(word.strip("*") for word in vocabulary.words() if "#" not in word) | small_words()
    return structs.replace(label, panels=tuple(_panel(panel, known) for panel in label.panels))


def _panel(panel: Panel, known: frozenset[str]) -> Panel:
    lines = tuple(Line(tuple(_read(word, known) for word in line.words), line.starts) for line in panel.lines)
    return structs.replace(panel, lines=lines)


def _read(word: Word, known: frozenset[str]) -> Word:
    found = _HASHTAG.match(word.text)
    if found is None or word.meant is not None:
        return word
    parts = [part for hump in _HUMP.split(found[0][1:]) for part in words_in(fold(hump), known)]
    return word if len(parts) < 2 else structs.replace(word, meant=f"#{' '.join(parts)}{word.text[found.end() :]}")


def words_in(text: str, known: frozenset[str]) -> tuple[str, ...]:
    """The fewest known words that a text without spaces is made of; the text itself where it is not made of them."""
    best: list[tuple[str, ...] | None] = [(), *([None] * len(text))]
    for end in range(_LEAST, len(text) + 1):
        for start in range(end - _LEAST + 1):
            before = best[start]
            if before is None or len(before) == _MOST or text[start:end] not in known:
                continue
            shortest = best[end]
            if shortest is None or len(before) + 1 < len(shortest):
                best[end] = (*before, text[start:end])
    return best[len(text)] or (text,)
