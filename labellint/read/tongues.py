"""Lines of a block by language: where one paragraph is Dutch and the next one French, they are two panels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec import structs

from labellint.label import LANGUAGES, Language, Line, Panel
from labellint.language import detect, is_mixed, score

SHORT = 8  #: words of a panel that may be taken for another language by chance
SPOKEN = 0.1  #: part of a label's words from which on it speaks a language
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
    """Whether a line that opens with a capital is clearly in another language than the one above it."""
    if not line.words[0].text[:1].isupper():
        return False
    here, before = detect(_text([line])), detect(_text([above]))
    return here is not None and before is not None and here != before


def _text(lines: Sequence[Line]) -> str:
    return " ".join(word.text for line in lines for word in line.words)


def settled(panels: Sequence[Panel]) -> tuple[Panel, ...]:
    """Short panels in a language that the rest of the label does not speak, by the languages that it does speak."""
    words: Counter[Language] = Counter()
    for panel in panels:
        if panel.language is not None and len(panel.words) > SHORT:
            words[panel.language] += len(panel.words)
    spoken = [language for language in words if words[language] >= SPOKEN * words.total()]
    return tuple(_settle(panel, spoken) for panel in panels)


def _settle(panel: Panel, spoken: Sequence[Language]) -> Panel:
    if panel.language is None or panel.language in spoken or len(panel.words) > SHORT or not spoken:
        return panel
    scores = score(_text(panel.lines))
    best = max(spoken, key=lambda language: scores[LANGUAGES.index(language)])
    return structs.replace(panel, language=best if scores[LANGUAGES.index(best)] > 0 else None)
