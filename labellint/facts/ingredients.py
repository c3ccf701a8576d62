"""The ingredient list: where it stands, and which substances are really in the product.

An ingredient counts when it is listed as such or declared with an amount. Additives (after a class name, with an
E number, or known as excipients) and words that are only promised do not count.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from labellint.facts.reading import Reading
from labellint.facts.records import Amount, Form
from labellint.lexicon import Hit
from labellint.text import Passage, Sentence, Token

_LETTERS = 3  #: an ingredient's name has a word with more letters than this
_SENTENCE = 6  #: words of a sentence that lists nothing
_AFTER = 40  #: at most so many passages belong to a heading above them
_AMOUNTS = frozenset({"mg", "ug", "μg", "mcg"})  #: folded units
_OPEN, _CLOSE = "([", ")]"


class Ingredients(NamedTuple):
    """A part of a passage that lists ingredients: tokens ``start`` up to ``end``."""

    passage: Passage
    hits: list[Hit]
    start: int
    end: int


class Item(NamedTuple):
    """One ingredient of a list: tokens ``start`` up to ``end``.

    ``additive``: it is there only to make or hold the rest; ``substance``: it names an additive as such;
    ``classed``: the name of its class stands with it.
    """

    passage: Passage
    start: int
    end: int
    additive: bool
    substance: bool
    classed: bool


def find_substances(lists: list[Ingredients], amounts: tuple[Amount, ...]) -> tuple[str, ...]:
    """Slugs of the substances that are ingredients or declared, sorted."""
    found = {amount.substance for amount in amounts if amount.counts != "additive"}
    for part in lists:
        for item in items(part):
            if not item.additive:
                found.update(hit.id for hit in _inside(part, item) if hit.group == "substance")
    return tuple(sorted(found))


def find_forms(lists: list[Ingredients], amounts: tuple[Amount, ...]) -> tuple[Form, ...]:
    """The chemical forms that the lists and the amounts name, each place in reading order."""
    found = [
        Form(id=hit.id, quote=part.passage.quote(hit.start, hit.end, part.passage.sentence_at(hit.start).language))
        for part in lists
        for hit in part.hits
        if hit.group == "compound" and part.start <= hit.start < part.end
    ]
    found = list({(form.id, form.quote.text, form.quote.sentence): form for form in found}.values())
    listed = {form.id for form in found}
    return (*found, *(Form(id=a.form, quote=a.quote) for a in amounts if a.form and a.form not in listed))


def find_unnamed(lists: list[Ingredients]) -> tuple[str, ...]:
    """Ingredients that no lexicon knows, as printed, in reading order."""
    found: dict[str, None] = {}
    for part in lists:
        for item in items(part):
            words = part.passage.tokens[item.start : item.end]
            if not item.additive and not _inside(part, item) and any(len(word.text) > _LETTERS for word in words):
                found.setdefault(part.passage.quote(item.start, item.end).text)
    return tuple(found)


def count_items(part: Ingredients) -> int:
    """How many ingredients a list has, additives too; none where amounts stand in it, which are no list."""
    amounts = any(token.text in _AMOUNTS for token in part.passage.tokens[part.start : part.end])
    return 0 if amounts else sum(1 for _ in items(part))


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
        headed = any(kinds.get(hit.id) == "heading" and _heads(passage, hit) for hit in hits)
        if (
            passage.panel != heading.panel
            or end == 0
            or headed
            or (found and passage.heading not in (heading, heading.heading))
        ):
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
    """Where the list that begins at a token ends: at words that begin something else, right after a stop or on a new
    line, or at a sentence that lists nothing."""
    ends = [
        hit.start
        for hit in hits
        if kinds.get(hit.id) == "end"
        and hit.start >= start
        and (hit.start == start or passage.tokens[hit.start - 1].text[0] in ".;•|*" or _begins_line(passage, hit.start))
    ]
    ends += [each.start for each in passage.sentences if each.start > start and _lists_nothing(passage, each)]
    return min(ends, default=len(passage.tokens))


def _begins_line(passage: Passage, token: int) -> bool:
    """Whether a word with a capital letter is the first of its line."""
    at = passage.tokens[token].word
    if at == 0 or passage.tokens[token - 1].word == at:
        return False
    word, before = passage.words[at], passage.words[at - 1]
    return word.text[:1].isupper() and word.direction == 0 and word.box.top > (before.box.top + before.box.bottom) / 2


def _lists_nothing(passage: Passage, sentence: Sentence) -> bool:
    """Whether a sentence is long enough to list something and has none of the signs of a list."""
    tokens = passage.tokens[sentence.start : sentence.end]
    before = passage.tokens[sentence.start - 1].text
    return before == "." and sum(t.is_word for t in tokens) >= _SENTENCE and not any(t.text in ",:;(" for t in tokens)


def _inside(part: Ingredients, item: Item) -> list[Hit]:
    return [hit for hit in part.hits if item.start <= hit.start and hit.end <= item.end]


def items(part: Ingredients) -> Iterator[Item]:
    """The ingredients of a list, cut at commas and semicolons outside brackets, and before the name of a class with a
    colon, whose semicolon OCR may have lost."""
    tokens = part.passage.tokens
    named_classes = {hit.start for hit in part.hits if _has_colon(part, hit)}
    several = False  # a class name in the plural, with a colon, holds until a semicolon or stop
    classed = False  # a class name with a colon holds for the additives right after it
    start, depth = part.start, 0
    for i in range(part.start, part.end + 1):
        token = tokens[i] if i < part.end else Token(";", 0)
        if token.text in _OPEN:
            depth += 1
        elif token.text in _CLOSE:
            depth = max(depth - 1, 0)
        begins = i in named_classes and not depth and i > start
        if i < part.end and token.text[0] not in ".;•|" and (token.text != "," or depth) and not begins:
            continue
        if any(word.is_word for word in tokens[start:i]):
            own, colon, plural = _classes(part, start, i)
            substance = _is_additive(part, start, i)
            several = several or plural
            named = own or several or (classed and substance)
            additive = several or own or substance or _is_carrier(part, start, i)
            yield Item(part.passage, start, i, additive, substance, named)
            classed = colon or (named and classed)
        if token.text != ",":
            several = classed = False
            depth = 0
        start = i if begins else i + 1


def _has_colon(part: Ingredients, hit: Hit) -> bool:
    """Whether a hit is the name of a class of additives with a colon after it."""
    tokens = part.passage.tokens
    named = hit.id in ("additive-class", "additive-classes")
    return named and hit.end < len(tokens) and tokens[hit.end].text == ":"


def _classes(part: Ingredients, start: int, end: int) -> tuple[bool, bool, bool]:
    """Whether tokens hold the name of a class of additives, and outside brackets one with a colon, and a plural."""
    found = colon = plural = False
    for hit in part.hits:
        if start <= hit.start and hit.end <= end and hit.id in ("additive-class", "additive-classes", "shell"):
            found = True
            before = [token.text for token in part.passage.tokens[start : hit.start]]
            bracketed = sum(text in _OPEN for text in before) > sum(text in _CLOSE for text in before)
            if not bracketed and hit.end < len(part.passage.tokens) and part.passage.tokens[hit.end].text == ":":
                colon = True
                plural = plural or hit.id == "additive-classes"
    return found, colon, plural


def _is_additive(part: Ingredients, start: int, end: int) -> bool:
    """Whether tokens name an additive, by its name or its E number."""
    words = part.passage.tokens[start:end]
    named = any(start <= hit.start and hit.end <= end and hit.id == "excipient" for hit in part.hits)
    return named or any(_is_e_number(words, i) for i in range(len(words)))


def _is_carrier(part: Ingredients, start: int, end: int) -> bool:
    """Whether tokens name a food that only carries the rest: gelatine, starch, water ..."""
    return any(start <= hit.start and hit.end <= end and hit.id == "carrier" for hit in part.hits)


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
