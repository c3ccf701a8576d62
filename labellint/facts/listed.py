"""Allergens and additives of the ingredient lists: whether they stand out, and whether their class is named."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import regex

from labellint.facts.items import Ingredients, items
from labellint.facts.kept import start_of
from labellint.facts.product import outermost
from labellint.facts.reading import Reading
from labellint.facts.records import Ingredient
from labellint.label import Language, Word
from labellint.lexicon import Hit
from labellint.text import Passage

_CAPITALS = regex.compile(r"\p{Lu}{2}")
_SMALL = regex.compile(r"\p{Ll}{2}")
_MOST = 0.6  #: a list of which more than this part is bold or in capitals has no emphasis by it
_TINT = 40  #: of 255; colours nearer than this are not told apart at a glance

Colour = tuple[int, int, int]


def find_allergens(reading: Reading, lists: list[Ingredients]) -> tuple[Ingredient, ...]:
    """The allergens of the lists, in reading order."""
    kinds = {key: entry.kind for key, entry in reading.rulebook.entries("allergen").items()}
    typography = any(_is_typeset(word) for word in reading.label.words)
    hits = {id(passage): outermost(found) for passage, found in reading.grouped("allergen")}
    found: list[Ingredient] = []
    for part in lists:
        own = hits[id(part.passage)]
        own = own[bisect_left(own, part.start, key=start_of) : bisect_left(own, part.end, key=start_of)]
        usual = _Print.of(part) if own else None
        for hit in own:
            if usual is not None and kinds.get(hit.id) != "none" and hit.end <= part.end:
                marked = usual.lets_stand_out(part.passage, hit)
                quote = part.passage.quote(hit.start, hit.end, part.passage.sentence_at(hit.start).language)
                found.append(Ingredient(id=hit.id, quote=quote, marked=marked or (False if typography else None)))
    if any(allergen.marked for allergen in found):  # capitals show the emphasis where nothing else can
        found = [Ingredient(id=each.id, quote=each.quote, marked=bool(each.marked)) for each in found]
    return tuple(_one_each(found))


def find_warned(reading: Reading) -> dict[str, frozenset[Language | None]]:
    """The languages of the sentences that name each allergen, wherever they stand."""
    kinds = {key: entry.kind for key, entry in reading.rulebook.entries("allergen").items()}
    found: dict[str, set[Language | None]] = {}
    for passage, hits in reading.grouped("allergen"):
        for hit in outermost(hits):
            if kinds.get(hit.id) != "none":
                found.setdefault(hit.id, set()).add(passage.sentence_at(hit.start).language)
    return {allergen: frozenset(languages) for allergen, languages in found.items()}


def _is_typeset(word: Word) -> bool:
    """Whether a word shows that emphasis would be seen: all of a text layer, but only bold ones of a picture."""
    return word.bold if word.source == "ocr" else word.x_height_mm is not None


def _one_each(found: list[Ingredient]) -> list[Ingredient]:
    """An allergen named twice in one sentence of a list ("lactose (milk)") need stand out once."""
    chosen: dict[tuple[str, int | None], Ingredient] = {}
    for each in found:
        key = (each.id, each.quote.sentence)
        known = chosen.get(key)
        if known is None or (not known.marked and (each.marked or len(each.quote.text) < len(known.quote.text))):
            chosen[key] = each
    return list(chosen.values())


def find_additives(lists: list[Ingredients]) -> tuple[Ingredient, ...]:
    """The additives of the lists, in reading order, each with whether the name of its class goes with it."""
    found: list[Ingredient] = []
    for part in lists:
        for item in items(part):
            if item.substance and not item.classed:
                language = part.passage.sentence_at(item.start).language
                quote = part.passage.quote(item.start, item.end, language)
                found.append(Ingredient(id=quote.text.lower(), quote=quote, marked=False, use=item.use))
    return tuple(found)


class _Print(NamedTuple):
    """How most words of a list are printed, from which an emphasis must differ."""

    shouted: bool
    bold: bool
    ruled: bool
    ink: _Usual
    ground: _Usual

    @classmethod
    def of(cls, part: Ingredients) -> _Print:
        tokens, words = part.passage.tokens, part.passage.words
        letters = [
            word
            for word in words[tokens[part.start].word : tokens[part.end - 1].word + 1]
            if any(map(str.isalpha, word.text))
        ]

        def most(marked: Iterable[bool]) -> bool:
            return sum(marked) > _MOST * len(letters)

        return cls(
            shouted=most(_SMALL.search(word.text) is None for word in letters),
            bold=most(word.bold for word in letters),
            ruled=most(word.underlined for word in letters),
            ink=_Usual.of([word.ink for word in letters]),
            ground=_Usual.of([word.ground for word in letters]),
        )

    def lets_stand_out(self, passage: Passage, hit: Hit) -> bool:
        """Whether the words of a hit are bold, underlined, in capitals or coloured, and the whole list is not."""
        own = passage.words[passage.tokens[hit.start].word : passage.tokens[hit.end - 1].word + 1]
        capitals = not self.shouted and any(_CAPITALS.search(word.text) for word in own)
        bold = not self.bold and any(word.bold for word in own)
        ruled = not self.ruled and any(word.underlined for word in own)
        coloured = any(self.ink.differs(word.ink) for word in own)
        shaded = any(self.ground.differs(word.ground) for word in own)
        return capitals or bold or ruled or coloured or shaded


class _Usual(NamedTuple):
    """The colour that most words of a list share; a gradient has none."""

    colour: Colour | None

    @classmethod
    def of(cls, colours: Sequence[Colour | None]) -> _Usual:
        counts = Counter(colours)
        usual = cls(max(counts, key=lambda each: counts[each], default=None))
        others = sum(count for colour, count in counts.items() if usual.differs(colour))
        return usual if others < (1 - _MOST) * len(colours) else cls(None)

    def differs(self, colour: Colour | None) -> bool:
        """Whether a colour is clearly another."""
        if colour is None or self.colour is None:
            return False
        return max(abs(a - b) for a, b in zip(colour, self.colour, strict=True)) > _TINT
