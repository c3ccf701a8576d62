"""The ingredient list: where it stands, and which substances are really in the product.

An ingredient counts when it is listed as such or declared with an amount. Additives (after a class name, with an
E number, or known as excipients) and words that are only promised do not count.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from msgspec import structs

from labellint.facts.reading import Reading
from labellint.facts.records import Amount
from labellint.label import LANGUAGES, Language, Quote
from labellint.lexicon import Hit
from labellint.text import Passage, Sentence, Token

_LETTERS = 3  #: an ingredient's name has a word with more letters than this
_AFTER = 40  #: at most so many passages belong to a heading above them
_HEADING = 4  #: a heading of at most so many words is in no language of its own
_SHORT = 25  #: a text that names the product's substances has at most so many words and signs
_UNITS = frozenset({"mg", "g", "ug", "mcg", "μg", "iu", "ie", "ui", "%"})  #: folded; after a number they make an amount
_OPEN, _CLOSE = "([", ")]"


class Ingredients(NamedTuple):
    """A part of a passage that lists ingredients: tokens ``start`` up to ``end``."""

    passage: Passage
    hits: list[Hit]
    start: int
    end: int


class Item(NamedTuple):
    """One ingredient of a list: tokens ``start`` up to ``end``; ``additive``: there only to make or hold the rest."""

    passage: Passage
    start: int
    end: int
    additive: bool


def find_substances(lists: list[Ingredients], amounts: tuple[Amount, ...]) -> tuple[str, ...]:
    """Slugs of the substances that are ingredients or declared, sorted."""
    found = {amount.substance for amount in amounts if amount.counts != "additive"}
    for part in lists:
        for item in items(part):
            if not item.additive:
                found.update(hit.id for hit in _inside(part, item) if hit.group == "substance")
    return tuple(sorted(found))


def find_forms(lists: list[Ingredients], amounts: tuple[Amount, ...]) -> tuple[str, ...]:
    """Ids of the chemical forms that the lists or the amounts name, sorted."""
    listed = {
        hit.id for part in lists for hit in part.hits if hit.group == "compound" and part.start <= hit.start < part.end
    }
    return tuple(sorted(listed | {amount.form for amount in amounts if amount.form}))


def find_unnamed(lists: list[Ingredients]) -> tuple[str, ...]:
    """Ingredients that no lexicon knows, as printed, in reading order."""
    found: dict[str, None] = {}
    for part in lists:
        for item in items(part):
            words = part.passage.tokens[item.start : item.end]
            if not item.additive and not _inside(part, item) and any(len(word.text) > _LETTERS for word in words):
                found.setdefault(part.passage.quote(item.start, item.end).text)
    return tuple(found)


def find_lists(reading: Reading) -> list[Ingredients]:
    """Every ingredient list, in reading order."""
    kinds = {key: entry.kind for key, entry in reading.rulebook.entries("list").items()}
    grouped = reading.grouped("list", "substance", "compound")
    found: list[Ingredients] = []
    for index, (passage, hits) in enumerate(grouped):
        headings = [hit for hit in hits if kinds.get(hit.id) == "heading" and _heads(passage, hit)]
        parts = []
        for number, heading in enumerate(headings):
            limit = headings[number + 1].start if number + 1 < len(headings) else len(passage.tokens)
            end = min(limit, _end(passage, hits, heading.end, kinds))
            if any(token.is_word for token in passage.tokens[heading.end : end]):
                parts.append(Ingredients(passage, hits, heading.end, end))
        found += parts or (_below(passage, grouped[index + 1 : index + 1 + _AFTER], kinds) if headings else [])
    return found


def _below(
    heading: Passage, following: list[tuple[Passage, list[Hit]]], kinds: dict[str, str | None]
) -> list[Ingredients]:
    """The list under a heading that stands alone: the next passage of the panel, or several in a column."""
    found: list[Ingredients] = []
    for passage, hits in following:
        end = _end(passage, hits, 0, kinds)
        if passage.panel != heading.panel or end == 0 or (found and passage.heading not in (heading, heading.heading)):
            break
        found.append(Ingredients(passage, hits, 0, end))
        if end < len(passage.tokens) or passage.words[-1].text.endswith("."):
            break
    return found


def _heads(passage: Passage, hit: Hit) -> bool:
    """Whether the words head a list: a colon follows, or they begin their sentence or passage."""
    tokens = passage.tokens
    following = tokens[hit.end].text if hit.end < len(tokens) else ":"
    before = tokens[hit.start - 1] if hit.start else None
    return following.startswith(":") or before is None or (before.is_hard and not following.isalpha())


def _end(passage: Passage, hits: list[Hit], start: int, kinds: dict[str, str | None]) -> int:
    """Where the list that begins at a token ends: at words that begin something else, right after a stop."""
    for hit in hits:
        if kinds.get(hit.id) == "end" and hit.start >= start:
            before = passage.tokens[hit.start - 1].text if hit.start else "."
            if before[0] in ".;•|*" or hit.start == start:
                return hit.start
    return len(passage.tokens)


def _inside(part: Ingredients, item: Item) -> list[Hit]:
    return [hit for hit in part.hits if item.start <= hit.start and hit.end <= item.end]


def items(part: Ingredients) -> Iterator[Item]:
    """The ingredients of a list, cut at commas and semicolons outside brackets."""
    tokens = part.passage.tokens
    several = False  # a class name in the plural, with a colon, holds until a semicolon or stop
    start, depth = part.start, 0
    for i in range(part.start, part.end + 1):
        token = tokens[i] if i < part.end else Token(";", 0)
        if token.text in _OPEN:
            depth += 1
        elif token.text in _CLOSE:
            depth = max(depth - 1, 0)
        cut = i == part.end or token.text[0] in ".;•|" or (token.text == "," and not depth)
        if not cut:
            continue
        classes = _classes(part, start, i)
        several = several or classes == "classes"
        if i > start:
            yield Item(part.passage, start, i, several or classes is not None)
        if token.text != ",":
            several = False
            depth = 0
        start = i + 1


def _classes(part: Ingredients, start: int, end: int) -> str | None:
    """Why tokens are an additive: ``class``, ``classes`` (more may follow), or None."""
    found = None
    for hit in part.hits:
        if start <= hit.start and hit.end <= end and hit.group == "list":
            if hit.id == "additive-classes":
                follows = part.passage.tokens[hit.end].text if hit.end < len(part.passage.tokens) else ""
                return "classes" if follows == ":" else "class"
            if hit.id in ("additive-class", "excipient"):
                found = "class"
    words = part.passage.tokens[start:end]
    if any(_is_e_number(words, i) for i in range(len(words))):
        found = "class"
    return found


def _is_e_number(words: tuple[Token, ...], i: int) -> bool:
    text = words[i].text
    if text == "e":
        text += next((word.text for word in words[i + 1 : i + 3] if word.text[0].isdigit()), "")
    digits = text[1:4]
    return text[0] == "e" and len(digits) == 3 and digits.isdigit() and len(text) <= 5


def find_kinds(reading: Reading, substances: tuple[str, ...]) -> dict[str, str]:
    """What each substance is: a nutrient, a plant or another substance."""
    entries = reading.rulebook.entries("substance")
    return {slug: entries[slug].kind or "" for slug in substances if slug in entries}


def find_named(reading: Reading, lists: list[Ingredients]) -> tuple[Quote, ...]:
    """Where the label names its substances in headings and short texts: not in lists, tables or promises.

    One place per language; a heading of a few words has none, because "Magnesium" is the same in all.
    """
    listed = {id(part.passage) for part in lists}
    found: dict[str | None, Quote] = {}
    for passage, hits in reading.grouped("substance", "link", "list", "rule"):
        if id(passage) in listed:
            continue
        carriers = [hit for hit in hits if hit.id == "excipient"]
        for hit in hits:
            sentence = passage.sentence_at(hit.start)
            if hit.group != "substance" or any(c.start <= hit.start < c.end for c in carriers):
                continue
            if not _names(passage, sentence, hits):
                continue
            words = sum(token.text[0].isalpha() for token in passage.tokens)
            language = None if words <= _HEADING else _told(hit, hits, sentence)
            quote = structs.replace(passage.quote(hit.start, hit.end), language=language)
            found.setdefault(language, quote)
    return tuple(found.values())


def _told(hit: Hit, hits: list[Hit], sentence: Sentence) -> Language | None:
    """The language of the last words before that tell their own, in the same sentence, else that of the sentence.

    So "food supplement with magnesium" in two languages on one line names it in both.
    """
    language = sentence.language
    for other in hits:
        if other.group == "rule" and sentence.start <= other.start <= hit.start:
            told = other.id.partition("@")[2]
            language = next((each for each in LANGUAGES if each == told), language)
    return language


def _names(passage: Passage, sentence: Sentence, hits: list[Hit]) -> bool:
    """Whether a sentence is short, promises nothing and gives no amount."""
    tokens = passage.tokens[sentence.start : sentence.end]
    promises = any(hit.group == "link" and sentence.start <= hit.start < sentence.end for hit in hits)
    amounts = any(one.text[0].isdigit() and two.text in _UNITS for one, two in pairwise(tokens))
    return len(tokens) <= _SHORT and not promises and not amounts
