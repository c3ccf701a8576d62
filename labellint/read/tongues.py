"""Lines of a block by language: where one paragraph is Dutch and the next one French, they are two panels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from labellint.label import Box, Language, Line, Word
from labellint.language import alike, detect, is_mixed, score
from labellint.spoken import SHORT

BEYOND_DOUBT = 5.0  #: by how much a language must be ahead in each of two lines that are no sentence together
_ENDS = regex.compile(r"[.!?:;,]")
Part = tuple[Language | None, list[Line]]


def of_table(lines: Sequence[Line]) -> list[Part]:
    """A table as one part: its rows stay together, whatever languages its names are in."""
    return [(None if mixed(lines) else detect(text_of(lines)), list(lines))]


def mixed(lines: Sequence[Line]) -> bool:
    """Whether lines are in several languages at once."""
    return is_mixed(text_of(lines)) or _says_again(lines)


def _says_again(lines: Sequence[Line]) -> bool:
    """Whether a name stands there in two languages, with a stroke between them: "Magnesium / magnésium"."""
    texts = [word.text for line in lines for word in line.words]
    return any(texts[i] == "/" and alike(texts[i - 1], texts[i + 1]) for i in range(1, len(texts) - 1))


def joined(parts: Sequence[Part]) -> list[Part]:
    """Parts one below the other, those of one language as one; what shows none goes with the one above."""
    found: list[Part] = []
    for language, lines in parts:
        told = language is not None or mixed(lines)
        if found and (not told or (found[-1][0] == language and language is not None)):
            found[-1][1].extend(lines)
        elif found and language is not None and found[-1][0] is None and not mixed(found[-1][1]):
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
        parts.append((detect(text_of(waiting)), waiting))
    return parts


def _paragraphs(lines: Sequence[Line]) -> list[tuple[list[Line], Language | None]]:
    """The paragraphs with their languages; one that goes on in another language is cut at the line."""
    found: list[tuple[list[Line], Language | None]] = []
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and (line.starts or _turns(paragraph, line)):
            found.append((paragraph, detect(text_of(paragraph))))
            paragraph = []
            line = Line(line.words, True)
        paragraph.append(line)
    if paragraph:
        found.append((paragraph, detect(text_of(paragraph))))
    return found


def _turns(paragraph: Sequence[Line], line: Line) -> bool:
    """Whether a line is clearly in another language than what it would go on with.

    One that opens small goes on with the lines above, unless it says the same in another language as the only one.
    """
    small = not line.words[0].text[:1].isupper()
    if small and len(paragraph) > 1:
        return False
    before, after = last_of(paragraph[-1]), first_of(line) if small else text_of([line])
    if small and not alike(before, after):
        return _is_clear(before, after)
    here = detect(after)
    return here is not None and detect(before) not in (None, here)


def last_of(line: Line) -> str:
    """What stands behind the last end of a sentence, or the last stroke between two languages, within a line."""
    texts = [word.text for word in line.words]
    ends = [i for i, text in enumerate(texts[:-1], 1) if text[-1] in ".!?/"]
    return " ".join(texts[ends[-1] if ends else 0 :])


def first_of(line: Line) -> str:
    """What stands up to the first end of a sentence: what a line that opens small goes on with."""
    texts = [word.text for word in line.words]
    ends = [i for i, text in enumerate(texts, 1) if text[-1] in ".!?"]
    return " ".join(texts[: ends[0] if ends else len(texts)])


def _is_clear(before: str, after: str) -> bool:
    """Whether two short lines are beyond doubt in two languages: "voor de huid", and below it "pour la peau"."""
    if any(len(text.split()) > SHORT or _ENDS.search(text) for text in (before, after)):
        return False
    scores = score(before), score(after)
    first = [max(range(len(said)), key=said.__getitem__) for said in scores]
    leads = [2 * said[k] - sum(sorted(said)[-2:]) for said, k in zip(scores, first, strict=True)]
    return first[0] != first[1] and min(leads) >= BEYOND_DOUBT


def text_of(lines: Sequence[Line]) -> str:
    return " ".join([word.text for line in lines for word in line.words])


def around(words: Iterable[Word]) -> Box:
    """What all the words take up."""
    boxes = [word.box for word in words]
    return Box(
        boxes[0].page,
        min([box.x0 for box in boxes]),
        min([box.top for box in boxes]),
        max([box.x1 for box in boxes]),
        max([box.bottom for box in boxes]),
    )
