"""Lines of a block by language: where one paragraph is Dutch and the next one French, they are two panels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import compress, permutations
from operator import not_

import regex
from msgspec import structs

from labellint.label import LANGUAGES, Box, Language, Line, Panel, Table, Word
from labellint.language import CLEAR, LETTERS, alike, closest, detect, is_mixed, leaning, score

SHORT = 8  #: words of a panel that may be taken for another language by chance
SPOKEN = 0.1  #: part of a label's words from which on it speaks a language
LEFT = 0.1  #: by how much a language must be ahead where those of the same name beside it are out of the question
BEYOND_DOUBT = 5.0  #: by how much a language must be ahead in each of two lines that are no sentence together
KEPT = 2.0  #: what the order of the label's languages says for a stack of names that keeps it
FEW = 3  #: words of so many letters in a table of numbers, which may be taken for another language, too
_ENDS = regex.compile(r"[.!?:;,]")
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
        if paragraph and (line.starts or _turns(paragraph, line)):
            found.append((paragraph, detect(_text(paragraph))))
            paragraph = []
            line = Line(line.words, True)
        paragraph.append(line)
    if paragraph:
        found.append((paragraph, detect(_text(paragraph))))
    return found


def _turns(paragraph: Sequence[Line], line: Line) -> bool:
    """Whether a line is clearly in another language than what it would go on with.

    One that opens small goes on with the lines above, unless it says the same in another language as the only one.
    """
    small = not line.words[0].text[:1].isupper()
    if small and len(paragraph) > 1:
        return False
    texts = [word.text for word in paragraph[-1].words]
    ends = [i for i, text in enumerate(texts[:-1], 1) if text[-1] in ".!?"]
    before, after = " ".join(texts[ends[-1] if ends else 0 :]), _text([line])
    if small and not alike(before, after):
        return _is_clear(before, after)
    here = detect(after)
    return here is not None and detect(before) not in (None, here)


def _is_clear(before: str, after: str) -> bool:
    """Whether two short lines are beyond doubt in two languages: "voor de huid", and below it "pour la peau"."""
    if any(len(text.split()) > SHORT or _ENDS.search(text) for text in (before, after)):
        return False
    scores = score(before), score(after)
    first = [max(range(len(said)), key=said.__getitem__) for said in scores]
    leads = [2 * said[k] - sum(sorted(said)[-2:]) for said, k in zip(scores, first, strict=True)]
    return first[0] != first[1] and min(leads) >= BEYOND_DOUBT


def _text(lines: Sequence[Line]) -> str:
    return " ".join([word.text for line in lines for word in line.words])


def settled(panels: Sequence[Panel], tables: Sequence[Table]) -> tuple[tuple[Panel, ...], tuple[Table, ...]]:
    """The panels with languages that the label speaks: short ones that show none, or one that nothing else is in.

    A brand, a product's name or two words on a cap rarely show a language by themselves. Where the label speaks one
    language, it is that one; where it speaks several, it is the one whose words are made of such letters. A name that
    stands in several languages, one below the other, is as many panels.
    """
    is_short = [_is_short(panel) for panel in panels]
    short, long = list(compress(panels, is_short)), list(compress(panels, map(not_, is_short)))
    spoken = _spoken((panel.language, _count(panel)) for panel in long)
    if not spoken or not short:
        return tuple(panels), tuple(tables)
    if any(panel.language not in spoken for panel in short if _has_word(panel)):
        spoken = _spoken((detect(_text([line]), p.language), len(line.words)) for p in long for line in p.lines)
    with_table = {table.panel for table in tables}
    found: list[Panel] = []
    places = []
    for i, panel in enumerate(panels):
        places.append(len(found))
        if not is_short[i]:
            found.append(panel)
        else:
            names = [] if _count(panel) > SHORT or i in with_table else _names(panel, spoken)
            found += names or [_settle(panel, spoken)]
    found = [_left(i, found, spoken) if panel.language is None else panel for i, panel in enumerate(found)]
    return tuple(found), tuple(structs.replace(table, panel=places[table.panel]) for table in tables)


def _is_short(panel: Panel) -> bool:
    """Whether a panel has too few words to show its language, however many numbers and units it has."""
    if _count(panel) <= SHORT:
        return True
    found: set[str] = set()
    for line in panel.lines:
        found.update(word for word in _LETTERS.findall(_text([line])) if len(word) >= LETTERS)
        if len(found) > FEW:
            return False
    return True


def _count(panel: Panel) -> int:
    return sum([len(line.words) for line in panel.lines])


def _has_word(panel: Panel) -> bool:
    return any(len(word) >= LETTERS for word in _LETTERS.findall(_text(panel.lines)))


def _spoken(counts: Iterable[tuple[Language | None, int]]) -> list[Language]:
    """The languages that a fair part of the words are in."""
    words: Counter[Language] = Counter()
    for language, count in counts:
        if language is not None:
            words[language] += count
    return [language for language in words if words[language] >= SPOKEN * words.total()]


def _names(panel: Panel, spoken: Sequence[Language]) -> list[Panel]:
    """The parts of a short panel where a line is in another one of the label's languages than the line above it."""
    if len(spoken) < 2 or len(panel.lines) < 2:
        return []
    parts, mixed = _stacked(panel.lines, spoken), is_mixed(_text(panel.lines))
    for line in panel.lines if not parts else ():
        told = closest(_text([line]), spoken) if line.starts or mixed else None
        if parts and (told is None or told == parts[-1][0]):
            parts[-1][1].append(line)
        else:
            parts.append((told, [line]))
    if len(parts) < 2:
        return []
    if len(parts) == 2 and parts[0][0] is None and not alike(_text(parts[0][1]), _text(parts[1][1])):
        return []  # a brand and what it is
    return [
        structs.replace(
            panel, lines=tuple(lines), language=told, box=around(word for line in lines for word in line.words)
        )
        for told, lines in parts
    ]


def _stacked(lines: Sequence[Line], spoken: Sequence[Language]) -> list[Part]:
    """The lines of a panel that says the same in one language after the other, where no two of them are in one.

    Each may show little by itself; what all show together is clear, more so in the order that the label keeps.
    """
    if not 1 < len(lines) <= len(spoken):
        return []
    said = [leaning(_text([line])) for line in lines]
    found = []
    for languages in permutations(spoken, len(lines)):
        total = sum(said[i][LANGUAGES.index(language)] for i, language in enumerate(languages))
        kept = list(languages) == [language for language in spoken if language in languages]
        found.append((total + KEPT * kept, total, languages))
    (first, shown, languages), (second, *_) = sorted(found, reverse=True)[:2]
    alone = max(sum(each[LANGUAGES.index(language)] for each in said) for language in spoken)
    if shown - alone < CLEAR or first - second < CLEAR:
        return []
    return [(language, [line]) for language, line in zip(languages, lines, strict=True)]


def _settle(panel: Panel, spoken: Sequence[Language]) -> Panel:
    text = _text(panel.lines)
    if panel.language is None and (not _has_word(panel) or is_mixed(text)):
        return panel
    expected = panel.language if panel.language in spoken else None
    return structs.replace(panel, language=closest(text, spoken) or expected)


def _left(i: int, panels: Sequence[Panel], spoken: Sequence[Language]) -> Panel:
    """A name that shows no language, in the one that is left, where it stands among the same name in two others."""
    panel = panels[i]
    if not _has_word(panel):
        return panel
    text = _text(panel.lines)
    near = [other for other in panels[max(0, i - len(spoken)) : i + len(spoken) + 1] if _is_short(other)]
    others = {other.language for other in near if other.language is not None and alike(_text(other.lines), text)}
    if len(others) < 2:
        return panel
    left = [language for language in spoken if language not in others]
    return structs.replace(panel, language=closest(text, left, LEFT))


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
