"""Short panels, which rarely show their language by themselves: a brand, a product's name, two words on a cap.

Where the label speaks one language, they are in that one; where it speaks several, in the one whose words are made of
such letters. What says the same in several languages, side by side or one below the other, is as many panels.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import compress, pairwise
from operator import not_

import regex
from msgspec import structs

from labellint.label import LANGUAGES, Language, Line, Panel, Table, Word
from labellint.language import LETTERS, alike, closest
from labellint.read.geometry import turned
from labellint.read.tongues import Part, around, mixed, text_of
from labellint.spoken import SHORT, each, is_clear, is_list_of_names, spoken_by_lines
from labellint.spoken import spoken as spoken_by

LEFT = 0.1  #: by how much a language must be ahead where those of the same name beside it are out of the question
WIDE = 2.0  #: of the letter height: a gap within a line that may part two texts
STACK = len(LANGUAGES) + 1  #: lines of a name in each language, with a brand above
ALIKE = 1.05  #: times as high that letters of one height may be
BELOW, LEVEL = 2.2, 0.5  #: of the letter height: how near below a text is what says the same, or how level with it
ENDS = frozenset(".!?/")  #: of sentences, and between languages
TELLING = 4  #: words of a text that may show that its language is spoken, though no long one is in that
PHRASE = 6  #: words of a short text that shows its language by itself, as no brand with what it is called does
FEW = 3  #: words of so many letters in a table of numbers, which may be taken for another language, too
_LETTERS = regex.compile(r"\p{L}+")


def settled(panels: Sequence[Panel], tables: Sequence[Table]) -> tuple[tuple[Panel, ...], tuple[Table, ...]]:
    """The panels with languages that the label speaks: short ones that show none, or one that nothing else is in.

    A brand, a product's name or two words on a cap rarely show a language by themselves. Where the label speaks one
    language, it is that one; where it speaks several, it is the one whose words are made of such letters. A name that
    stands in several languages, one below the other, is as many panels.
    """
    is_short = [_is_short(panel) for panel in panels]
    short, long = list(compress(panels, is_short)), list(compress(panels, map(not_, is_short)))
    # what lists of ingredients are in is known to be spoken, but nothing else need be said in it
    long += _plain(short, long)
    known = spoken_by((panel.language, _count(panel)) for panel in long)
    texts = [panel for panel in long if not is_list_of_names(text_of(panel.lines))] or long
    spoken = spoken_by((panel.language, _count(panel)) for panel in texts)
    if not spoken or (not short and len(spoken) < 2):
        return tuple(panels), tuple(tables)
    if any(panel.language not in known for panel in short if _has_word(panel)):
        known = spoken_by_lines(long)
        spoken = known if len(texts) == len(long) else spoken_by_lines(texts)
    with_table = {table.panel for table in tables}
    found: list[Panel] = []
    places = []
    taken = 0
    for i, panel in enumerate(panels):
        places.append(len(found))
        if i < taken:
            continue
        names, taken = _across(i, panels, spoken) if with_table.isdisjoint(range(i, i + len(spoken))) else ([], i)
        names = names or ([] if i in with_table else _names(panel, spoken))
        found += names or [_settle(panel, known) if is_short[i] else panel]
    found = _translated(found, spoken)
    found = [_left(i, found, spoken) if panel.language is None else panel for i, panel in enumerate(found)]
    return tuple(found), tuple(structs.replace(table, panel=places[table.panel]) for table in tables)


def _plain(short: Sequence[Panel], long: Sequence[Panel]) -> list[Panel]:
    """The short panels that are in a language beyond doubt which the long ones hardly speak: several lines of a blister
    that each say something else, and no brand."""
    known = spoken_by((panel.language, _count(panel)) for panel in long)
    found = [
        (panel, text)
        for panel in short
        if panel.language not in known and _count(panel) >= TELLING
        if is_clear(text := text_of(panel.lines), panel.language)
    ]
    texts = Counter(language for language, _ in {(panel.language, text) for panel, text in found})
    return [panel for panel, _ in found if texts[panel.language] > 1]


def _is_short(panel: Panel) -> bool:
    """Whether a panel has too few words to show its language, however many numbers and units it has."""
    if _count(panel) <= SHORT:
        return True
    found: set[str] = set()
    for line in panel.lines:
        found.update(word for word in _LETTERS.findall(text_of([line])) if len(word) >= LETTERS)
        if len(found) > FEW:
            return False
    return True


def _is_stack(lines: Sequence[Line]) -> bool:
    """Whether lines may be a short text in one language after the other."""
    counts = [len(line.words) for line in lines]
    return 1 < len(counts) <= STACK and max(counts) <= SHORT


def _pieces(line: Line) -> Sequence[Line]:
    """A line cut where it leaves wide gaps."""
    found: list[list[Word]] = [[line.words[0]]]
    for before, word in pairwise(line.words):
        if _gap(before, word) > WIDE * _height(word):
            found.append([])
        found[-1].append(word)
    return [Line(tuple(words), True) for words in found]


def _gap(one: Word, other: Word) -> float:
    """The space between two words of a line, whichever way that runs, in points."""
    a, b = one.box, other.box
    return max(b.x0 - a.x1, a.x0 - b.x1) if one.direction in (0, 180) else max(b.top - a.bottom, a.top - b.bottom)


def _count(panel: Panel) -> int:
    return sum([len(line.words) for line in panel.lines])


def _has_word(panel: Panel) -> bool:
    return any(len(word) >= LETTERS for word in _LETTERS.findall(text_of(panel.lines)))


def _names(panel: Panel, spoken: Sequence[Language]) -> list[Panel]:
    """The parts of a short panel where a line is in another one of the label's languages than the line above it."""
    lines = _pieces(panel.lines[0]) if len(panel.lines) == 1 else panel.lines
    if len(spoken) < 2 or len(lines) < 2 or (_count(panel) > SHORT and not _is_stack(lines)):
        return []
    parts, several = _under_a_brand(lines, spoken), mixed(lines)
    if not parts and (_count(panel) > SHORT or len(panel.lines) == 1):
        return []
    for line in lines if not parts else ():
        told = closest(text_of([line]), spoken) if line.starts or several else None
        if parts and (told is None or told == parts[-1][0]):
            parts[-1][1].append(line)
        else:
            parts.append((told, [line]))
    if len(parts) < 2:
        return []
    if len(parts) == 2 and parts[0][0] is None and not alike(text_of(parts[0][1]), text_of(parts[1][1])):
        return []  # a brand and what it is
    return [_panel(panel, told, lines) for told, lines in parts]


def _across(start: int, panels: Sequence[Panel], spoken: Sequence[Language]) -> tuple[list[Panel], int]:
    """The lines of some panels from one on, as many as the label has languages, as a panel each where they say the same
    in all of them; and up to which panel they are."""
    lines: list[Line] = []
    for i, panel in enumerate(panels[start : start + len(spoken)], start + 1):
        lines += panel.lines
        if len(lines) > STACK or panel.direction != panels[start].direction:
            break
        if len(lines) - _first_of_name(lines) == len(spoken) and i > start + 1 and _is_stack(lines):
            parts = _under_a_brand(lines, spoken)
            return [_panel(panel, language, part) for language, part in parts], i if parts else start
    return [], start


def _first_of_name(lines: Sequence[Line]) -> int:
    """Which line is the first in letters as high as those of the last line, without one in others below it."""
    tall = _height(lines[-1].words[0])
    other = [i for i, line in enumerate(lines) if not tall / ALIKE < _height(line.words[0]) < tall * ALIKE]
    return other[-1] + 1 if other else 0


def _panel(panel: Panel, language: Language | None, lines: Sequence[Line]) -> Panel:
    box = around(word for line in lines for word in line.words)
    return structs.replace(panel, lines=tuple(lines), language=language, box=box)


def _translated(panels: Sequence[Panel], spoken: Sequence[Language]) -> list[Panel]:
    """The panels with the languages of lines that stand by each other, at most as many as the label has languages,
    where not each of them shows its own: together they do."""
    found = list(panels)
    start = 0
    while start < len(found) and len(spoken) > 1:
        end = _end_of_run(found, start)
        whole = end - start <= len(spoken) or (end - start) % len(spoken) == 0
        while start < end:
            here = found[start : min(start + len(spoken), end)]
            told = {panel.language for panel in here}
            if len(told) < len(here) or None in told:
                parts = _stacked([Line(panel.words) for panel in here], spoken)
                for i, (language, _) in enumerate(parts, start):
                    found[i] = structs.replace(found[i], language=language)
                start += len(parts) or (len(here) if whole else 1)
            else:
                start += len(here)
    return found


def _end_of_run(panels: Sequence[Panel], start: int) -> int:
    """Up to which panel, from one on, all may say the same: each a line or two of words, turned and printed alike, and
    right below the one before or level with it."""
    end = start + 1
    if _is_brief(panels[start]):
        while end < len(panels) and _is_brief(panels[end]) and _go_together(panels[end - 1], panels[end]):
            end += 1
    return end


def _is_brief(panel: Panel) -> bool:
    return len(panel.lines) <= 2 and _count(panel) <= SHORT and _has_word(panel)


def _go_together(one: Panel, other: Panel) -> bool:
    if one.direction != other.direction or _first_of_name([one.lines[0], other.lines[0]]):
        return False
    a, b = (turned(p.box.x0, p.box.top, p.box.x1, p.box.bottom, p.direction) for p in (one, other))
    high = _height(one.lines[0].words[0])
    below = -high < b[1] - a[3] < BELOW * high and a[0] < b[2] and b[0] < a[2]
    return below or (abs(a[1] - b[1]) < LEVEL * high and abs(a[3] - b[3]) < LEVEL * high)


def _height(word: Word) -> float:
    box = word.box
    return box.bottom - box.top if word.direction in (0, 180) else box.x1 - box.x0


def _under_a_brand(lines: Sequence[Line], spoken: Sequence[Language]) -> list[Part]:
    """The lines of a name in several languages, and before them a brand in other letters, if there is one."""
    first = _first_of_name(lines)
    parts = _stacked(lines[first:], spoken)
    brand = list(lines[:first])
    return [(closest(text_of(brand), spoken), brand), *parts] if parts and brand else parts


def _stacked(lines: Sequence[Line], spoken: Sequence[Language]) -> list[Part]:
    """The lines of a panel that says the same in one language after the other, where no two of them are in one."""
    texts = [text_of([line]) for line in lines]
    ends = [[word.text[-1] for word in line.words[:-1] if word.text[-1] in ENDS] for line in lines]
    if any(text.endswith(",") for text in texts[:-1]) or (any(ends[:-1]) and any(end != ends[0] for end in ends)):
        return []  # one line goes on in the next
    return [(language, [line]) for language, line in zip(each(texts, spoken), lines, strict=False)]


def _settle(panel: Panel, spoken: Sequence[Language]) -> Panel:
    text = text_of(panel.lines)
    if panel.language is None and (not _has_word(panel) or mixed(panel.lines)):
        return panel
    if _count(panel) >= PHRASE and is_clear(text, panel.language):
        return panel
    expected = panel.language if panel.language in spoken else None
    return structs.replace(panel, language=closest(text, spoken) or expected)


def _left(i: int, panels: Sequence[Panel], spoken: Sequence[Language]) -> Panel:
    """A name that shows no language, in the one that is left, where it stands among the same name in two others."""
    panel = panels[i]
    if not _has_word(panel):
        return panel
    text = text_of(panel.lines)
    near = [other for other in panels[max(0, i - len(spoken)) : i + len(spoken) + 1] if _is_short(other)]
    others = {other.language for other in near if other.language is not None and alike(text_of(other.lines), text)}
    if len(others) < 2:
        return panel
    left = [language for language in spoken if language not in others]
    return structs.replace(panel, language=closest(text, left, LEFT))
