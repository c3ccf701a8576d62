"""The words of a grey picture that lies upright: one pass over all of it, then passes over what that one left.

The engine's recogniser is nearly perfect; what loses words is finding their lines. So everything that the first pass
read surely is hidden, and what is left is looked at again: enlarged, turned to either side, and upside down. The
passes over the rest run beside each other, and cost little because little is left to see.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import median

from PIL import Image

from labellint.label import Language
from labellint.read import ink
from labellint.read.looks import Look, Part, around, glance, glances, hiding, only, together
from labellint.read.prints import (
    OVERLAP,
    SURE,
    SURE_LINE,
    WORD_LETTERS,
    Found,
    Print,
    choose,
    in_line,
    overlap,
    sure_words,
)

_TALL_PRINT = 44  #: pixels; print in a lower field has no large letters
_SMALL, _TINY = 22, 16  #: pixels; words of 6 point at 300 dpi are 20 high
_LEAST_CELLS = 6  #: of a field that is looked at again: about one letter of small print
_NOT_SURE = SURE_LINE - 0.01  #: strength of what is to be looked at again
_LEAST_TURNED = 18  #: the same from another side: about three letters; less is a bullet or a piece of a level word
_LEAST_FLAT = 0.4  #: part of such a field that must be even ground; pictures have less
_LARGE_CELLS, _LARGE_FILL = 300, 0.3  #: a large field must fill so much of its place; drawings are sparser
_REACH = 80  #: pixels; fields nearer than this to each other are looked at as one: they may be one line
_LATER = 1000  #: number of the first look at a part of the page
_CLOSE = 0.25  #: times its height: what is nearer to a word than this is part of it
_LONG = 0.8  #: times as long as a word is high that it must be: longer than a sign
_LEVEL = 0.6  #: part of the height of a word that what stands in its row has
_READ = 0.6  #: confidence of a word that is read, if not surely
_ONE_ROW = 2.5  #: times as high as a word that what is torn from it may be
_RUNS = 0.6  #: part of the columns beside a torn word that have ink
_MUCH_TORN = 0.25  #: part of the words of a line that are torn where all of it is
_TORN = 0.7  #: of its strength that a torn word keeps


AGAIN = (Look(0, 1.5), Look(90, 1), Look(270, 1), Look(180, 1), Look(0, 0.5))
ENLARGED = Look(0, 2)  #: instead of the first of these, where most print is small
LARGE = (Look(90, 0.25), Look(270, 0.25), Look(180, 0.25))
_COARSE = 4  #: times smaller in which large print is looked for


def first_pass(image: Image.Image, languages: Sequence[Language], dpi: int) -> tuple[Print, ...]:
    """What is seen in an upright picture at first sight. Raises ReadError."""
    return tuple(glance(image, Look(0, 1), (0, 0), languages, dpi, 0))


def second_pass(
    image: Image.Image, first: Sequence[Print], languages: Sequence[Language], dpi: int
) -> tuple[Print, ...]:
    """The words of the first pass and of one in which what is ink is decided for each place by the light there: all of
    the pass that shows more, whole where the other shows more of them, and what the other shows beside its sure words,
    which is looked at again. Raises ReadError."""
    shaded = glance(image, Look(0, 1, True), (0, 0), languages, dpi, 1)
    more, less = sorted((first, shaded), key=sure_letters, reverse=True)
    whole = [_whole(word, less) for word in more]
    sure = sure_words(whole)
    beside = [word for word in less if not any(overlap(word, other) > OVERLAP for other in sure)]
    return (*whole, *(word._replace(strength=min(word.strength, _NOT_SURE)) for word in beside))


def _whole(word: Print, others: Sequence[Print]) -> Print:
    """A word as another pass saw it, where that saw more of it as surely: beside a frame first letters are lost."""
    for other in others:
        more = len(other.text) > len(word.text) and other.text.endswith(word.text) and other.confidence >= SURE
        if more and overlap(word, other) > 2 * OVERLAP:
            return other._replace(line=word.line, strength=min(word.strength, other.strength))
    return word


def sure_letters(words: Sequence[Print]) -> int:
    return sum(len(word.text) for word in sure_words(words) if len(word.text) >= WORD_LETTERS)


def is_small(words: Sequence[Print], clean: bool) -> bool:
    """Whether most of the print is so small that all of it is read better enlarged. Of a ``clean`` picture only tiny
    print is: other small print is read as well as it is, and what is not read of it is enlarged later."""
    heights = [word.bottom - word.top for word in words if len(word.text) >= WORD_LETTERS]
    return bool(heights) and median(heights) < (_TINY if clean else _SMALL)


def later_passes(
    image: Image.Image,
    edges: ink.Edges,
    first: Sequence[Print],
    rules: Sequence[ink.Place],
    languages: Sequence[Language],
    dpi: int,
) -> Found:
    """All words of an upright picture, from what the first pass saw and from what it left. ``rules``: the ruled lines,
    which look like letters beside the few that are left. Raises ReadError."""
    sure = sure_words(first)
    remains = edges.without([*rules, *(word.place for word in sure)])
    rest = ink.fields(remains)
    torn = _torn(sure, [field for field in rest if not _is_read(field, first)], remains)
    if torn:
        sure = [word for word in sure if word not in torn]
        first = [word._replace(strength=_TORN * word.strength) if word in torn else word for word in first]
        remains = edges.without([*rules, *(word.place for word in sure)])
        rest = ink.fields(remains)
    settled = set(sure)
    later: list[Print] = []
    left = [field for field in rest if _is_worth_a_look(field, image)]
    if rest:
        hidden, cover = hiding(image, [*rules, *(word.place for word in sure)]), ink.cover(remains)
        levels = [(field, ink.is_level(edges, field)) for field in left]
        known = {field for field in left if any(_is_in(word, field) for word in torn)}

        level_look = ENLARGED if is_small(first, clean=False) else AGAIN[0]
        parts = _parts(hidden, cover, levels, [level_look], bool(sure), _LATER)
        later = [word for words in glances(parts, languages, dpi) for word in words]
        read = [word.place for word in sure_words(later)]
        hidden = hiding(hidden, read)
        levels = [(_left(field, remains, read), level) for field, level in levels if field not in known]
        number = _LATER + len(parts)
        parts = _parts(hidden, cover, levels, AGAIN[1:], bool(sure), number)
        parts += _large_print(hidden, number + len(parts))
        later += [word for words in glances(parts, languages, dpi) for word in words]
    later = [word for word in later if not any(_is_less(word, other) for other in torn)]
    found = choose(sure, [word for word in first if word not in settled] + later)
    return found._replace(words=_in_lines(found.words))


def _parts(
    hidden: Image.Image,
    cover: ink.Cover,
    levels: Sequence[tuple[ink.Field, bool | None]],
    looks: Sequence[Look],
    readable: bool,
    number: int,
) -> list[Part]:
    """Some looks at those fields, with how their lines lie, that suit them."""
    parts: list[Part] = []
    for look in looks:
        chosen = [field for field, level in levels if _suits(look, field, level, readable)]
        for near in together(chosen, _REACH):
            area = around(near, hidden.size)
            parts.append(Part(only(hidden, cover, near, area), area[:2], look, number + len(parts)))
    return parts


def _left(field: ink.Field, remains: ink.Edges, read: Sequence[ink.Place]) -> ink.Field:
    """A field with as much ink as some words leave of it."""
    x, y, right, bottom = field.place
    inside = [(a - x, b - y, c - x, d - y) for a, b, c, d in read if a < right and x < c and b < bottom and y < d]
    if not inside:
        return field
    part = ink.Edges(remains.across.crop(field.place), remains.down.crop(field.place))
    return field._replace(cells=ink.cells(part.without(inside)))


def _large_print(hidden: Image.Image, number: int) -> list[Part]:
    """Looks at what is left from the three other sides with half-closed eyes: the letters of a name that runs up the
    whole of a pack are so large that only there they are writing."""
    coarse = hidden.reduce(_COARSE)
    edges = ink.edges(coarse)
    worth = (field for field in ink.fields(edges) if _is_worth_a_look(field, coarse))
    fields = [field for field in worth if field.cells >= _LEAST_TURNED]
    levels = [(field.larger(_COARSE), ink.is_level(edges, field)) for field in fields]
    large = [(field, level) for field, level in levels if min(field.width, field.height) >= _TALL_PRINT]
    if not large:
        return []
    cover = ink.cover(edges, ink.CELL * _COARSE)
    parts: list[Part] = []
    for look in LARGE:
        for field, level in large:
            if level is None or level is (look.direction == 180):
                area = around([field], hidden.size)  # alone: beside small print large letters are taken for drawings
                parts.append(Part(only(hidden, cover, [field], area), area[:2], look, number + len(parts)))
    return parts


def _in_lines(words: Sequence[Print]) -> tuple[Print, ...]:
    """The words, those that other passes saw in the lines of the pass that saw most."""
    counts = Counter(word.line[0] for word in words if word.direction == 0)
    most = max(counts, key=counts.__getitem__, default=0)
    others = [word for word in words if word.direction == 0 and word.line[0] != most]
    placed = [word for word in words if word.direction == 0 and word.line[0] == most]
    for word in sorted(others, key=lambda w: (w.line, w.left)):
        placed.append(in_line(word, placed))
    return (*placed, *(word for word in words if word.direction))


def _torn(sure: Sequence[Print], rest: Sequence[ink.Field], remains: ink.Edges) -> set[Print]:
    """Words that ink without words stands close to, in their line: pieces of pale or broken print. All of it is read
    anew, enlarged, and looked at from no other side."""
    found = set()
    for field in rest:
        if field.cells < _LEAST_CELLS:
            continue
        for word in sure:
            if word.direction:
                continue
            high = word.bottom - word.top
            gap = max(field.left - word.right, word.left - field.right)
            level = _row(word, field)
            if _LONG * high >= field.width or level <= _LEVEL * high:
                continue
            beside = gap < _CLOSE * high
            if beside if field.height < _ONE_ROW * high else _runs_on(word, remains):
                found.add(word)
    words, torn = (Counter(word.line for word in each) for each in (sure, found))
    lines = {line for line, count in torn.items() if count > 1 and count >= _MUCH_TORN * words[line]}
    return found | {word for word in sure if word.line in lines}


def _runs_on(word: Print, remains: ink.Edges) -> bool:
    """Whether the ink that is left runs on beside a word in its row: pieces of lines that lean meet in one field."""
    left, top, right, bottom = word.place
    high = bottom - top
    reach, close = round(_LONG * high), max(1, round(_CLOSE * high))
    row = remains.either.crop((left - reach, top, right + reach, bottom))
    columns = row.resize((row.width, 1), Image.Resampling.BOX).tobytes()
    sides = columns[:reach][::-1], columns[-reach:]
    return any(any(side[:close]) and sum(map(bool, side)) > _RUNS * reach for side in sides)


def _is_read(field: ink.Field, words: Sequence[Print]) -> bool:
    """Whether all the ink of a field is that of words, if not of sure ones."""
    inside = [
        (word.left, word.right)
        for word in words
        if word.direction == 0 and word.confidence >= _READ and _row(word, field) > _LEVEL * (field.height - ink.CELL)
    ]
    covered = sum(max(0.0, min(right, field.right) - max(left, field.left)) for left, right in inside)
    return covered >= field.width - 3 * ink.CELL


def _row(word: Print, field: ink.Field) -> float:
    return min(word.bottom, field.bottom) - max(word.top, field.top)


def _is_less(anew: Print, torn: Print) -> bool:
    """Whether a torn word was read anew with fewer letters, and less surely: "jent" is a piece of "agent"."""
    worse = len(anew.text) < len(torn.text) and anew.confidence < torn.confidence
    return worse and overlap(anew, torn) > OVERLAP


def _is_in(word: Print, field: ink.Field) -> bool:
    x, y = (word.left + word.right) / 2, (word.top + word.bottom) / 2
    return field.left <= x <= field.right and field.top <= y <= field.bottom


def _suits(look: Look, field: ink.Field, level: bool | None, readable: bool) -> bool:
    """Whether a pass may find something in a field whose lines lie level or not. Of a page that showed no sure word at
    all, only what clearly runs up or down is turned: looking at noise from every side takes long and finds nothing."""
    if field.cells < _LEAST_CELLS:
        return False
    if not readable and (look.direction or look.zoom < 1) and (look.direction == 180 or level is not False):
        return False
    if level is not None and level is (look.direction in (90, 270)):
        return False
    if look.direction and field.cells < _LEAST_TURNED:
        return False
    return look.zoom >= 1 or min(field.width, field.height) >= _TALL_PRINT


def _is_worth_a_look(field: ink.Field, image: Image.Image) -> bool:
    """Whether ink may be writing: large enough for a letter, on a ground that is not a photograph."""
    if field.cells < _LEAST_CELLS or ink.flatness(image, field) < _LEAST_FLAT:
        return False
    return field.cells < _LARGE_CELLS or field.cells >= _LARGE_FILL * field.width * field.height / ink.CELL**2
