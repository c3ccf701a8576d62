"""The passages of a label: its panels cut into paragraphs, headings, bullets and rows, each with the heading above it
and its language."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from labellint.label import Label, Language, Line, Word
from labellint.language import detect
from labellint.spoken import of_paragraph, spoken, spoken_by_lines
from labellint.text import Passage
from labellint.turns import divides

_BULLETS = frozenset("•·-–—*▪●■►✓✔>»›→➜➤▸▶◆◇○◦□+~")
_HEADING_WORDS = 9  #: of a heading that does not look like one
_SET_WORDS = 14  #: of one that is set in other letters than what follows
_HEADING_LINES = 2


def passages(label: Label) -> tuple[Passage, ...]:
    """The label's panels cut into passages, in reading order; each knows the heading above it in its panel.

    What stands out from the text below it is the heading of all that follows in the panel, up to one of its own height;
    a line that ends in a colon is the heading of the bullets below it, or else of one paragraph.
    """
    found: list[Passage] = []
    among = _spoken(label)
    for index, panel in enumerate(label.panels):
        paragraphs = [p for p in _paragraphs(panel.lines) if any(line.words for line in p)]
        texts = [tuple(word for line in paragraph for word in line.words) for paragraph in paragraphs]
        headings: list[tuple[Passage, float]] = []
        listed: Passage | None = None
        for place, words in enumerate(texts):
            below = texts[place + 1] if place + 1 < len(texts) else None
            height = _height(words)
            opens = _opens_list(words, paragraphs[place], below)
            stands = not opens and _stands_above(words, paragraphs[place], below)
            while headings and (stands or opens) and height >= headings[-1][1] * 0.95 and _is_above(headings, words):
                headings.pop()
            heading = listed or (headings[-1][0] if headings else None)
            if opens or stands:
                heading = headings[-1][0] if headings else None
            language = of_paragraph(" ".join([word.text for word in words]), panel.language, among)
            passage = Passage(words, index, language, heading, len(found), among)
            found.append(passage)
            if stands:
                headings.append((passage, height))
            listed = passage if opens else listed if below is not None and _is_item(words, below, listed) else None
    return tuple(found)


def _spoken(label: Label) -> tuple[Language, ...]:
    """The languages that a label speaks; where a panel has another one, they are told by the lines of all panels."""
    told = spoken(_said(label))
    if all(panel.language is None or panel.language in told for panel in label.panels):
        return told
    return tuple(dict.fromkeys((*told, *spoken_by_lines(label.panels))))


def _said(label: Label) -> Iterator[tuple[Language | None, int]]:
    """The languages of panels, and of the parts of lines that hold several, each with its number of words."""
    for panel in label.panels:
        words = panel.words
        signs = [i for i, word in enumerate(words) if divides(word.text)]
        if not signs:
            yield panel.language, len(words)
            continue
        for start, end in pairwise([0, *signs, len(words)]):
            yield detect(" ".join([word.text for word in words[start:end]])), end - start


def _is_above(headings: list[tuple[Passage, float]], words: tuple[Word, ...]) -> bool:
    """Whether the last heading is of the same rank as these words: bold ones outrank light ones of their height."""
    bold = all(word.bold for word in headings[-1][0].words)
    return not (bold and not all(word.bold for word in words)) or _height(words) > headings[-1][1] * 1.05


def _paragraphs(lines: tuple[Line, ...]) -> list[list[Line]]:
    groups: list[list[Line]] = []
    for line in lines:
        if line.starts or not groups:
            groups.append([])
        groups[-1].append(line)
    return groups


def _height(words: tuple[Word, ...]) -> float:
    heights = sorted(
        abs(w.box.bottom - w.box.top) if w.direction in (0, 180) else abs(w.box.x1 - w.box.x0) for w in words
    )
    return heights[len(heights) // 2]


def _opens_list(words: tuple[Word, ...], lines: list[Line], below: tuple[Word, ...] | None) -> bool:
    """A short line that ends in a colon, or any short line before a bullet."""
    if below is None or len(lines) > _HEADING_LINES or _is_bulleted(words):
        return False
    return words[-1].text.endswith(":") or (_is_short(words, share=2) and _is_bulleted(below))


def _stands_above(words: tuple[Word, ...], lines: list[Line], below: tuple[Word, ...] | None) -> bool:
    """A short line or two, without the end of a sentence, that stands out from what follows."""
    if below is None or len(lines) > _HEADING_LINES or not _is_short(words, _SET_WORDS) or _is_bulleted(words):
        return False
    if _height(words) > 1.05 * _height(below):
        return True
    if all(word.bold for word in words) and not all(word.bold for word in below):
        return True
    if _is_upper(words) and not _is_upper(below):
        return True
    return (
        _is_short(words)
        and _height(words) > 0.95 * _height(below)
        and len(below) >= max(5, 1.5 * len(words))
        and not words[0].bold
    )


def _is_item(words: tuple[Word, ...], below: tuple[Word, ...], listed: Passage | None) -> bool:
    return listed is not None and _is_bulleted(words) and _is_bulleted(below)


def _is_short(words: tuple[Word, ...], most: int = _HEADING_WORDS, share: int = 4) -> bool:
    """Whether words may be a heading: few, without the end of a sentence, at most one number in ``share``."""
    if len(words) > most or words[-1].text[-1] in ".,;" or words[0].text[:1].isdigit():
        return False
    return sum(word.text[:1].isdigit() for word in words) * share <= len(words)


def _is_bulleted(words: tuple[Word, ...]) -> bool:
    first = words[0].text
    return first[0] in _BULLETS and (len(first) == 1 or not first[1].isdigit())


def _is_upper(words: tuple[Word, ...]) -> bool:
    letters = [c for word in words for c in word.text if c.isalpha()]
    return len(letters) > 2 and sum(c.isupper() for c in letters) > 0.8 * len(letters)
