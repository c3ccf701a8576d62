"""The ingredients of a list: where each begins and ends, and whether it is an additive that its class goes with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from labellint.compounds import compounds
from labellint.facts.parts import Covered
from labellint.facts.product import outermost
from labellint.label import LANGUAGES
from labellint.lexicon import Hit
from labellint.nutrients import name_of
from labellint.rulebook import Entry
from labellint.text import Passage, Token, fold

_OPEN, _CLOSE = "([", ")]"
_USES = {"1": ("colour",), "2": ("preservative",)}  #: by the first digit of an E number, whose number tells it
_NAMED = ("additive", "alone", "behind")  #: kinds of entries that name an additive
_GOES_ON = "goes-on"  #: the entry of words that go on with the ingredient before the comma
_FLAVOUR = "flavour"  #: an ingredient by itself, not a class that what follows is of
_CLASSES = ("class", "classes", "shell", _FLAVOUR)
_OF_NUTRIENTS = frozenset({"acid", "antioxidant", "colour"})  #: classes that vitamins and the like may be of
_ANY = frozenset({
    "acid", "anti-caking", "antioxidant", "carrier", "colour", "emulsifier", "filler", "glazing", "preservative",
    "sweetener", "thickener",
})  # fmt: skip


@dataclass(frozen=True)
class Ingredients:
    """A part of a passage that lists ingredients: tokens ``start`` up to ``end``.

    ``additives`` is the lexicon of additives and the names of their classes, ``forms`` that of chemical forms. A list
    may have thousands of ingredients, each of which asks for its hits: they are put by token once.
    """

    passage: Passage
    hits: Sequence[Hit]
    start: int
    end: int
    additives: dict[str, Entry]
    forms: dict[str, Entry]

    @cached_property
    def _by_token(self) -> dict[int, list[Hit]]:
        return by_token(self.hits)

    @cached_property
    def _sources(self) -> Covered:
        """The words that say what something is made of, in which no additive is meant."""
        return Covered([(hit.start, hit.end) for hit in self.hits if self.kind(hit) == "source"])

    @cached_property
    def _first_end(self) -> int:
        """Where the first ingredient ends."""
        tokens = self.passage.tokens
        return next((i for i in range(self.start, self.end) if tokens[i].text in (",", ";")), self.end)

    @cached_property
    def has_semicolons(self) -> bool:
        """Whether semicolons part the ingredients, so that commas part what is of one class: "Füllstoffe A, B; C"."""
        return any(token.text == ";" for token in self.passage.tokens[self.start : self.end])

    def inside(self, start: int, end: int) -> list[Hit]:
        """The hits that lie within tokens."""
        return [hit for i in range(start, end) for hit in self._by_token.get(i, ()) if hit.end <= end]

    def at(self, token: int) -> list[Hit]:
        """The hits that begin at a token."""
        return self._by_token.get(token, [])

    def is_source(self, hit: Hit) -> bool:
        """Whether a hit only says what something else is made of."""
        return self._sources.has(hit)

    def goes_on(self, token: int) -> bool:
        """Whether words at a token go on with the ingredient before: "garlic, macerated in oil"."""
        return any(hit.group == "list" and hit.id == _GOES_ON for hit in self.at(token))

    def is_abbreviated(self, token: int) -> bool:
        """Whether a stop belongs to one letter: "(Allium sativum L., bulb)"."""
        if token <= self.start or self.passage.tokens[token].text != ".":
            return False
        before = self.passage.tokens[token - 1].text
        return len(before) == 1 and before.isalpha()

    def is_behind(self, token: int) -> bool:
        """Whether an ingredient that begins at a token is not the first."""
        return token > self._first_end

    def form(self, hit: Hit) -> str | None:
        """The chemical form that a hit names, by its id in the table of compounds; the first of those that it may be
        where it only does not tell how much water is in it."""
        if hit.group != "compound" or hit.id in compounds():
            return hit.id if hit.group == "compound" else None
        entry = self.forms.get(hit.id)
        return (entry.value or "").split()[0] if entry is not None and entry.kind == "range" and entry.value else None

    def kind(self, hit: Hit) -> str | None:
        """What a hit of the lexicon of additives is: class, classes, shell, additive, alone, behind, source."""
        return self.additives[hit.id].kind if hit.group == "additive" else None

    def named_classes(self) -> list[Hit]:
        """The names of classes of additives, and the words for the shell of a capsule."""
        return [hit for hit in self.hits if self.kind(hit) in _CLASSES]

    def uses(self, hit: Hit) -> list[str]:
        """The classes that a class name says, or that an additive can be of; none where any."""
        return (self.additives[hit.id].value or "").split()


class Classes(NamedTuple):
    """The names of classes in an ingredient: their uses (none: any), and whether they hold for what follows: with a
    colon ("Füllstoffe: A, B"), or without one where semicolons part the ingredients."""

    uses: set[str]
    colon: bool
    several: bool


class Item(NamedTuple):
    """One ingredient of a list: tokens ``start`` up to ``end``.

    ``additive``: it is there only to make or hold the rest; ``substance``: it names an additive as such;
    ``classed``: the name of its class stands with it; ``use``: the class that an additive is most often of, where its
    name tells it.
    """

    passage: Passage
    start: int
    end: int
    additive: bool
    substance: bool
    classed: bool
    use: str | None = None


def items(part: Ingredients) -> Iterator[Item]:
    """The ingredients of a list, cut at commas and semicolons outside brackets, at a word between two additives
    ("aspartame and sucralose"), before the name of a class with a colon, whose semicolon OCR may have lost, and where
    it may have lost the comma behind what stands in brackets after the name of a class."""
    tokens = part.passage.tokens
    between = _between(part)
    complete = False
    classes = outermost(part.named_classes())
    named_classes = {hit.start for hit in classes if _has_colon(part, hit)} | _behind_brackets(part, classes)
    within = by_token(classes)
    # A class name in the plural, with a colon, holds until a semicolon or stop, a nutrient that is of no such class, or
    # the last of those that "and" ends: "correcteurs d'acidité : acide citrique et citrates de sodium, vitamine C".
    several: Classes | None = None
    classed: Classes | None = None  # a class name with a colon holds for the additives right after that can be it
    start, depth = part.start, 0
    for i in range(part.start, part.end + 1):
        token = tokens[i] if i < part.end else Token(";", 0, False, True)
        if token.text in _OPEN:
            depth += 1
        elif token.text in _CLOSE:
            depth = max(depth - 1, 0)
        begins = i in named_classes and not depth and i > start
        cut = not depth and ((token.text == "," and not part.goes_on(i + 1)) or i in between)
        if i < part.end and depth and part.is_abbreviated(i):
            continue
        if i < part.end and token.text[0] not in ".;•|" and not cut and not begins:
            continue
        if any(word.is_word for word in tokens[start:i]):
            own = _classes(part, start, i, [hit for k in range(start, i) for hit in within.get(k, ())])
            uses = _additive(part, start, i)
            several = own if own is not None and own.several else several
            if complete and own is None:
                several = None
            complete = start - 1 in between
            if several is not None and own is None and uses is None and _is_nutrient(part, start, i, several.uses):
                several = None
            follows = classed is not None and uses is not None and not (classed.uses and uses.isdisjoint(classed.uses))
            named = own is not None or several is not None or follows
            additive = several is not None or own is not None or uses is not None or _is_carrier(part, start, i)
            additive = additive and not (uses is None and _is_content(part, start, i))
            first = next(j for j in range(start, i) if tokens[j].is_word)
            use = _usual(part, start, i) if uses else None
            yield Item(part.passage, first, i, additive, uses is not None, named, use)
            classed = own if own is not None and own.colon else classed if named else None
        if not cut:
            several, classed = None, None
            depth = 0
        start = i if begins else i + 1


def _between(part: Ingredients) -> set[int]:
    """The words that stand alone between two additives."""
    named = [hit for hit in part.hits if part.kind(hit) == "additive"]
    ends, tokens = {hit.end for hit in named}, part.passage.tokens
    return {hit.start - 1 for hit in named if hit.start - 1 in ends and tokens[hit.start - 1].is_word}


def _behind_brackets(part: Ingredients, classes: Sequence[Hit]) -> set[int]:
    """Where OCR saw an ingredient right behind the brackets of a class: "filler (cellulose) magnesium oxide"."""
    tokens, found = part.passage.tokens, set()
    for hit in classes:
        if hit.end < part.end and tokens[hit.end].text in _OPEN:
            close = next((i for i in range(hit.end, part.end) if tokens[i].text in _CLOSE), part.end)
            after = [each for each in part.at(close + 1) if each.group in ("substance", "compound")]
            if after and part.passage.words[tokens[close].word].source == "ocr":
                found.add(close + 1)
    return found


def _has_colon(part: Ingredients, hit: Hit) -> bool:
    """Whether a hit is the name of a class of additives with a colon after it."""
    tokens = part.passage.tokens
    if part.kind(hit) == "shell":
        return False
    if tokens[hit.end - 1].text == ":" or (hit.end < len(tokens) and tokens[hit.end].text == ":"):
        return True
    read = part.passage.words[tokens[hit.end - 1].word].source == "ocr"  # which often leaves it out
    after = part.at(hit.end)[:1]
    return read and any(part.kind(each) in _NAMED for each in after)


def by_token(hits: Sequence[Hit]) -> dict[int, list[Hit]]:
    """Hits by the token that they begin at."""
    found: dict[int, list[Hit]] = {}
    for hit in hits:
        found.setdefault(hit.start, []).append(hit)
    return found


def _classes(part: Ingredients, start: int, end: int, named: list[Hit]) -> Classes | None:
    """The names of classes of additives in tokens, of those that begin there; a colon counts only outside brackets."""
    found, colon, several = False, False, False
    uses: set[str] = set()
    for hit in named:
        if hit.end <= end:
            found = True
            uses.update(part.uses(hit))
            before = [token.text for token in part.passage.tokens[start : hit.start]]
            bracketed = sum(text in _OPEN for text in before) > sum(text in _CLOSE for text in before)
            apart = part.has_semicolons and part.kind(hit) != _FLAVOUR
            if not bracketed and (apart or _has_colon(part, hit)):
                colon = True
                several = several or part.kind(hit) == "classes"
    return Classes(uses, colon, several) if found else None


def _additive(part: Ingredients, start: int, end: int) -> set[str] | None:
    """What an additive that tokens name, by its name or E number, can be for; None where they name none."""
    words = part.passage.tokens[start:end]
    found = [hit for hit in part.inside(start, end) if _names_additive(part, hit, start, end)]
    if found:
        return set(_ANY.intersection(*(part.uses(hit) for hit in found)))
    numbers = [number for i in range(len(words)) if (number := _e_number(words, i))]
    return {use for number in numbers for use in _USES.get(number[0], _ANY)} if numbers else None


def _names_additive(part: Ingredients, hit: Hit, start: int, end: int) -> bool:
    kind = part.kind(hit)
    if kind not in _NAMED or part.is_source(hit):
        return False
    if kind == "additive":
        return True
    whole = not any(t.is_word for i in ((start, hit.start), (hit.end, end)) for t in part.passage.tokens[slice(*i)])
    return whole and (kind == "alone" or part.is_behind(start))


def known_as(part: Ingredients, item: Item) -> frozenset[str]:
    """What an ingredient is in any language: the substances, forms and additives that it names, and its E numbers. A
    form is of one substance: "iodure de potassium" is iodine, also where a language says potassium with a word."""
    own = part.inside(item.start, item.end)
    own = [hit for hit in own if not (hit.group == "substance" and _is_salt_of(part, hit, own))]
    forms = [(hit, form) for hit in own if (form := part.form(hit)) is not None]
    named = {
        hit.key
        for hit in own
        if (hit.group in ("substance", "compound") or part.kind(hit) in _NAMED)
        and not (hit.group == "substance" and any(_is_other_half(hit, *form) for form in forms))
    }
    named |= {f"substance:{compounds()[form].substance}" for _, form in forms} | {
        f"compound:{form}" for _, form in forms
    }
    words = part.passage.tokens[item.start : item.end]
    return frozenset(named | {number for i in range(len(words)) if (number := _e_number(words, i))})


def _is_other_half(substance: Hit, hit: Hit, form: str) -> bool:
    """Whether a substance is named only as a part of the name of another's form."""
    inside = hit.start <= substance.start and substance.end <= hit.end
    return inside and compounds()[form].substance != substance.id


def _is_salt_of(part: Ingredients, substance: Hit, hits: list[Hit]) -> bool:
    """Whether a substance is named only as a part of the longer name of another: "sodium hyaluronate", or in one word
    "calciumascorbaat"."""
    others = [hit for hit in hits if hit.group == "substance" and hit.id != substance.id]
    if any((hit.start, hit.end) == (substance.start, substance.end) for hit in others):
        word = part.passage.tokens[substance.start].text
        names = {fold(name_of(substance.id).in_(language)) for language in LANGUAGES}
        return any(len(name) < len(word) and word.startswith(name) for name in names)
    return any(hit.start <= substance.start and substance.end <= hit.end for hit in others)


def _usual(part: Ingredients, start: int, end: int) -> str | None:
    """The first of the classes that the lexicon gives an additive."""
    named = [hit for hit in part.inside(start, end) if part.kind(hit) in _NAMED]
    return next((use for hit in named for use in part.uses(hit)), None)


def _is_nutrient(part: Ingredients, start: int, end: int, uses: set[str]) -> bool:
    """Whether tokens name a nutrient by its own name, behind a class that no nutrient is of."""
    groups = {hit.group for hit in part.inside(start, end)}
    return bool(uses) and not uses & _OF_NUTRIENTS and "substance" in groups and "compound" not in groups


def _is_content(part: Ingredients, start: int, end: int) -> bool:
    """Whether the word for a shell heads what is in it: "Softgel: fish oil, gelatine"."""
    named = [hit for i in range(start, end) for hit in part.at(i) if part.kind(hit) in _CLASSES]
    if [part.kind(hit) for hit in named] != ["shell"] or _is_carrier(part, start, end):
        return False
    after = [token.text for token in part.passage.tokens[named[0].end : named[0].end + 1]]
    return after == [":"] and any(hit.group == "substance" for hit in part.inside(start, end))


def _is_carrier(part: Ingredients, start: int, end: int) -> bool:
    """Whether tokens name a food that only carries the rest: gelatine, starch, water ..."""
    return any(hit.id == "carrier" for hit in part.inside(start, end))


def _e_number(words: tuple[Token, ...], i: int) -> str:
    """The three digits of an E number at a word, else nothing."""
    text = words[i].text
    if text == "e":
        text += next((word.text for word in words[i + 1 : i + 3] if word.text[0].isdigit()), "")
    digits = text[1:4]
    return digits if text[0] == "e" and len(digits) == 3 and digits.isdigit() and len(text) <= 5 else ""
