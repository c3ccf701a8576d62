"""Lines of a block by language: where one paragraph is Dutch and the next one French, they are two panels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import regex
from msgspec import structs

from labellint.label import LANGUAGES, Language, Line, Panel
from labellint.language import detect, is_mixed, likeness, score
from labellint.text import fold

SHORT = 8  #: words of a panel that may be taken for another language by chance
SPOKEN = 0.1  #: part of a label's words from which on it speaks a language
LETTERS = 4  #: a shorter word is not asked for its language
FEW = 3  #: words of so many letters in a table of numbers, which may be taken for another language, too
CLEAR = 1.5  #: by how much one of a label's languages must be ahead of the next in a short panel
_LETTERS = regex.compile(r"\p{L}+")
Part = tuple[Language | None, list[Line]]


def of_table(lines: Sequence[Line]) -> list[Part]:
    """A table as one part: its rows stay together, whatever languages its names are in."""
    text = _text(lines)
    return [(None if is_mixed(text) else detect(text), list(lines))]


def joined(parts: Sequence[Part]) -> list[Part]:
    """Parts one below the other, those of one language as one; what shows none goes with the one above."""
    found: list[Part] = []
    for language, lines in parts:
        told = language is not None or is_mixed(_text(lines))
        if found and (not told or (found[-1][0] == language and language is not None)):
            found[-1][1].extend(lines)
        elif found and language is not None and found[-1][0] is None and not is_mixed(_text(found[-1][1])):
            found[-1] = (language, [*found[-1][1], *lines])
        else:
            found.append((language, list(lines)))
    return found


def split(lines: Sequence[Line]) -> list[Part]:
    """The lines in runs of one language; a paragraph that does not show one goes with the one before it."""
    parts: list[Part] = []
    waiting: list[Line] = []
    for paragraph, language in _paragraphs(lines):
        if language is None:
            (parts[-1][1] if parts else waiting).extend(paragraph)
        elif parts and parts[-1][0] == language:
            parts[-1][1].extend(paragraph)
        else:
            parts.append((language, [*waiting, *paragraph]))
            waiting = []
    if waiting:
        parts.append((detect(_text(waiting)), waiting))
    return parts


def _paragraphs(lines: Sequence[Line]) -> list[tuple[list[Line], Language | None]]:
    """The paragraphs with their languages; one that goes on in another language is cut at the line."""
    found: list[tuple[list[Line], Language | None]] = []
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and (line.starts or _turns(paragraph[-1], line)):
            found.append((paragraph, detect(_text(paragraph))))
            paragraph = []
            line = Line(line.words, True)
        paragraph.append(line)
    if paragraph:
        found.append((paragraph, detect(_text(paragraph))))
    return found


def _turns(above: Line, line: Line) -> bool:
    """Whether a line that opens with a capital is clearly in another language than what it would go on with."""
    if not line.words[0].text[:1].isupper():
        return False
    texts = [word.text for word in above.words]
    ends = [i for i, text in enumerate(texts[:-1], 1) if text[-1] in ".!?"]
    here, before = detect(_text([line])), detect(" ".join(texts[ends[-1] if ends else 0 :]))
    return here is not None and before is not None and here != before


def _text(lines: Sequence[Line]) -> str:
    return " ".join(word.text for line in lines for word in line.words)


def settled(panels: Sequence[Panel]) -> tuple[Panel, ...]:
    """The panels with languages that the label speaks: short ones that show none, or one that nothing else is in.

    A brand, a product's name or two words on a cap rarely show a language by themselves. Where the label speaks one
    language, it is that one; where it speaks several, it is the one whose words are made of such letters.
    """
    short = [panel for panel in panels if _is_short(panel)]
    spoken = _spoken((panel.language, len(panel.words)) for panel in panels if not _is_short(panel))
    if not spoken or all(panel.language in spoken for panel in short):
        return tuple(panels)
    long = (panel for panel in panels if not _is_short(panel))
    lines = ((detect(_text([line]), panel.language), len(line.words)) for panel in long for line in panel.lines)
    spoken = _spoken(lines)
    return tuple(_settle(panel, spoken) for panel in panels)


def _is_short(panel: Panel) -> bool:
    """Whether a panel has too few words to show its language, however many numbers and units it has."""
    if len(panel.words) <= SHORT:
        return True
    return len({word for word in _LETTERS.findall(_text(panel.lines)) if len(word) >= LETTERS}) <= FEW


def _spoken(counts: Iterable[tuple[Language | None, int]]) -> list[Language]:
    """The languages that a fair part of the words are in."""
    words: Counter[Language] = Counter()
    for language, count in counts:
        if language is not None:
            words[language] += count
    return [language for language in words if words[language] >= SPOKEN * words.total()]


def _settle(panel: Panel, spoken: Sequence[Language]) -> Panel:
    if panel.language in spoken or not _is_short(panel):
        return panel
    text = _text(panel.lines)
    words = [word for word in map(fold, _LETTERS.findall(text)) if len(word) >= LETTERS]
    if panel.language is None and (not words or is_mixed(text)):
        return panel
    if len(spoken) == 1:
        return structs.replace(panel, language=spoken[0])
    signs, letters = score(text), likeness(words)
    told = {k: signs[LANGUAGES.index(k)] + letters[LANGUAGES.index(k)] for k in spoken}
    second, first = sorted(told.values())[-2:]
    clear = first - second >= CLEAR
    return structs.replace(panel, language=max(spoken, key=lambda language: told[language]) if clear else None)
