"""The ingredient list: where it stands, and which substances are really in the product.

An ingredient counts when it is listed as such or declared with an amount. Additives (after a class name, with an
E number, or known as excipients) and words that are only promised do not count.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from labellint.facts.product import outermost
from labellint.facts.reading import Reading
from labellint.facts.records import Amount, Form
from labellint.lexicon import Hit
from labellint.rulebook import Entry
from labellint.text import Passage, Sentence, Token

_LETTERS = 3  #: an ingredient's name has a word with more letters than this
_SENTENCE = 6  #: words of a sentence that lists nothing
_AFTER = 40  #: at most so many passages belong to a heading above them
_AMOUNTS = frozenset({"mg", "ug", "μg", "mcg"})  #: folded units
_OPEN, _CLOSE = "([", ")]"
_USES = {"1": ("colour",), "2": ("preservative",)}  #: by the first digit of an E number, whose number tells it
_ANY = frozenset({
    "acid", "anti-caking", "antioxidant", "carrier", "colour", "emulsifier", "filler", "glazing", "preservative",
    "sweetener", "thickener",
})  # fmt: skip


class Ingredients(NamedTuple):
    """A part of a passage that lists ingredients: tokens ``start`` up to ``end``.

    ``additives`` is the lexicon of additives and the names of their classes.
    """

    passage: Passage
    hits: list[Hit]
    start: int
    end: int
    additives: dict[str, Entry]

    def kind(self, hit: Hit) -> str | None:
        """What a hit of the lexicon of additives is: class, classes, shell, additive, alone."""
        return self.additives[hit.id].kind if hit.group == "additive" else None

    def named_classes(self) -> list[Hit]:
        """The names of classes of additives, and the words for the shell of a capsule."""
        return [hit for hit in self.hits if self.kind(hit) in ("class", "classes", "shell")]

    def uses(self, hit: Hit) -> list[str]:
        """The classes that a class name says, or that an additive can be of; none where any."""
        return (self.additives[hit.id].value or "").split()


class Classes(NamedTuple):
    """The names of classes in an ingredient: their uses (none: any), and whether they hold for what follows."""

    uses: set[str]
    colon: bool
    several: bool


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
    additives = reading.rulebook.entries("additive")
    grouped = reading.grouped("list", "substance", "compound", "additive")
    found: list[Ingredients] = []
    for index, (passage, hits) in enumerate(grouped):
        headings = [hit for hit in hits if kinds.get(hit.id) == "heading" and _heads(passage, hit)]
        parts = []
        for number, heading in enumerate(headings):
            limit = headings[number + 1].start if number + 1 < len(headings) else len(passage.tokens)
            end = min(limit, _end(passage, hits, heading.end, kinds))
            if any(token.is_word for token in passage.tokens[heading.end : end]):
                parts.append(Ingredients(passage, hits, heading.end, end, additives))
        below = grouped[index + 1 : index + 1 + _AFTER]
        found += parts or (_below(passage, below, kinds, additives) if headings else [])
    return found


def _below(
    heading: Passage,
    following: list[tuple[Passage, list[Hit]]],
    kinds: dict[str, str | None],
    additives: dict[str, Entry],
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
        found.append(Ingredients(passage, hits, 0, end, additives))
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
    """Whether a word with a capital letter, or in brackets, is the first of its line."""
    at = passage.tokens[token].word
    if at == 0 or passage.tokens[token - 1].word == at:
        return False
    word, before = passage.words[at], passage.words[at - 1]
    return (
        (word.text[:1].isupper() or word.text[:1] in _OPEN)
        and word.direction == 0
        and word.box.top > (before.box.top + before.box.bottom) / 2
    )


def _lists_nothing(passage: Passage, sentence: Sentence) -> bool:
    """Whether a sentence has no sign of a list, and is long enough to have some or stands on a line of its own."""
    tokens = passage.tokens[sentence.start : sentence.end]
    before = passage.tokens[sentence.start - 1].text
    apart = _begins_line(passage, sentence.start) or sum(t.is_word for t in tokens) >= _SENTENCE
    return before == "." and apart and not any(t.text in ",:;(" for t in tokens)


def _inside(part: Ingredients, item: Item) -> list[Hit]:
    return [hit for hit in part.hits if item.start <= hit.start and hit.end <= item.end]


def items(part: Ingredients) -> Iterator[Item]:
    """The ingredients of a list, cut at commas and semicolons outside brackets, and before the name of a class with a
    colon, whose semicolon OCR may have lost."""
    tokens = part.passage.tokens
    named_classes = {hit.start for hit in outermost(part.named_classes()) if _has_colon(part, hit)}
    several = False  # a class name in the plural, with a colon, holds until a semicolon or stop
    classed: Classes | None = None  # a class name with a colon holds for the additives right after that can be it
    start, depth = part.start, 0
    for i in range(part.start, part.end + 1):
        token = tokens[i] if i < part.end else Token(";", 0, False, True)
        if token.text in _OPEN:
            depth += 1
        elif token.text in _CLOSE:
            depth = max(depth - 1, 0)
        begins = i in named_classes and not depth and i > start
        if i < part.end and token.text[0] not in ".;•|" and (token.text != "," or depth) and not begins:
            continue
        if any(word.is_word for word in tokens[start:i]):
            own = _classes(part, start, i)
            uses = _additive(part, start, i)
            several = several or (own is not None and own.several)
            follows = classed is not None and uses is not None and not (classed.uses and uses.isdisjoint(classed.uses))
            named = own is not None or several or follows
            additive = several or own is not None or uses is not None or _is_carrier(part, start, i)
            yield Item(part.passage, start, i, additive, uses is not None, named)
            classed = own if own is not None and own.colon else classed if named else None
        if token.text != ",":
            several, classed = False, None
            depth = 0
        start = i if begins else i + 1


def _has_colon(part: Ingredients, hit: Hit) -> bool:
    """Whether a hit is the name of a class of additives with a colon after it."""
    tokens = part.passage.tokens
    if part.kind(hit) == "shell":
        return False
    return tokens[hit.end - 1].text == ":" or (hit.end < len(tokens) and tokens[hit.end].text == ":")


def _classes(part: Ingredients, start: int, end: int) -> Classes | None:
    """The names of classes of additives in tokens; a colon counts only outside brackets."""
    found, colon, several = False, False, False
    uses: set[str] = set()
    for hit in outermost(part.named_classes()):
        if start <= hit.start and hit.end <= end:
            found = True
            uses.update(part.uses(hit))
            before = [token.text for token in part.passage.tokens[start : hit.start]]
            bracketed = sum(text in _OPEN for text in before) > sum(text in _CLOSE for text in before)
            if not bracketed and _has_colon(part, hit):
                colon = True
                several = several or part.kind(hit) == "classes"
    return Classes(uses, colon, several) if found else None


def _additive(part: Ingredients, start: int, end: int) -> set[str] | None:
    """What an additive that tokens name, by its name or E number, can be for; None where they name none."""
    words = part.passage.tokens[start:end]
    found = [
        hit for hit in part.hits if start <= hit.start and hit.end <= end and _names_additive(part, hit, start, end)
    ]
    if found:
        return set(_ANY.intersection(*(part.uses(hit) for hit in found)))
    numbers = [number for i in range(len(words)) if (number := _e_number(words, i))]
    return {use for number in numbers for use in _USES.get(number[0], _ANY)} if numbers else None


def _names_additive(part: Ingredients, hit: Hit, start: int, end: int) -> bool:
    whole = sum(token.is_word for token in part.passage.tokens[start:end]) == hit.end - hit.start
    return part.kind(hit) == "additive" or (part.kind(hit) == "alone" and whole)


def _is_carrier(part: Ingredients, start: int, end: int) -> bool:
    """Whether tokens name a food that only carries the rest: gelatine, starch, water ..."""
    return any(start <= hit.start and hit.end <= end and hit.id == "carrier" for hit in part.hits)


def _e_number(words: tuple[Token, ...], i: int) -> str:
    """The three digits of an E number at a word, else nothing."""
    text = words[i].text
    if text == "e":
        text += next((word.text for word in words[i + 1 : i + 3] if word.text[0].isdigit()), "")
    digits = text[1:4]
    return digits if text[0] == "e" and len(digits) == 3 and digits.isdigit() and len(text) <= 5 else ""


def find_kinds(reading: Reading, substances: tuple[str, ...]) -> dict[str, str]:
    """What each substance is: a nutrient, a plant or another substance."""
    entries = reading.rulebook.entries("substance")
    return {slug: entries[slug].kind or "" for slug in substances if slug in entries}
