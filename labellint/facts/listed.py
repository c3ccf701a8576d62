"""Allergens and additives of the ingredient lists: whether they stand out, and whether their class is named."""

from __future__ import annotations

import regex

from labellint.facts.items import Ingredients, items
from labellint.facts.product import outermost
from labellint.facts.reading import Reading
from labellint.facts.records import Ingredient
from labellint.label import Word
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
    hits = {id(passage): found for passage, found in reading.grouped("allergen")}
    found: list[Ingredient] = []
    for part in lists:
        words = part.passage.words[_word(part, part.start) : _word(part, part.end - 1) + 1]
        for hit in outermost(hits[id(part.passage)]):
            if kinds.get(hit.id) != "none" and part.start <= hit.start and hit.end <= part.end:
                marked = _stands_out(part.passage, hit, words)
                quote = part.passage.quote(hit.start, hit.end, part.passage.sentence_at(hit.start).language)
                found.append(Ingredient(id=hit.id, quote=quote, marked=marked or (False if typography else None)))
    if any(allergen.marked for allergen in found):  # capitals show the emphasis where nothing else can
        found = [Ingredient(id=each.id, quote=each.quote, marked=bool(each.marked)) for each in found]
    return tuple(_one_each(found))


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


def _word(part: Ingredients, token: int) -> int:
    return part.passage.tokens[token].word


def _stands_out(passage: Passage, hit: Hit, words: tuple[Word, ...]) -> bool:
    """Whether the words of a hit are bold, underlined, in capitals or coloured, and the whole list is not."""
    own = passage.words[passage.tokens[hit.start].word : passage.tokens[hit.end - 1].word + 1]
    letters = [word for word in words if any(map(str.isalpha, word.text))]

    def most(marked: list[bool]) -> bool:
        return sum(marked) > _MOST * len(letters)

    capitals = any(_CAPITALS.search(word.text) for word in own)
    shouted = most([_SMALL.search(word.text) is None for word in letters])
    bold = any(word.bold for word in own) and not most([word.bold for word in letters])
    ruled = any(word.underlined for word in own) and not most([word.underlined for word in letters])
    coloured = _differs([word.ink for word in own], [word.ink for word in letters])
    shaded = _differs([word.ground for word in own], [word.ground for word in letters])
    return (capitals and not shouted) or bold or ruled or coloured or shaded


def _differs(own: list[Colour | None], all_: list[Colour | None]) -> bool:
    """Whether a colour is clearly another than the one that most words of a list share; a gradient has none."""
    usual = max(set(all_), key=all_.count, default=None)
    if usual is None:
        return False

    def far(colour: Colour | None) -> bool:
        return colour is not None and max(abs(a - b) for a, b in zip(colour, usual, strict=True)) > _TINT

    return any(map(far, own)) and sum(map(far, all_)) < (1 - _MOST) * len(all_)
