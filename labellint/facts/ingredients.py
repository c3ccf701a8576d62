"""The ingredient list: where it stands, and which substances are really in the product.

An ingredient counts when it is listed as such or declared with an amount. Additives (after a class name, with an
E number, or known as excipients) and words that are only promised do not count.
"""

from __future__ import annotations

from bisect import bisect_left

from labellint.compounds import compounds
from labellint.facts.items import Ingredients, by_token, items, known_as
from labellint.facts.kept import start_of
from labellint.facts.reading import Reading
from labellint.facts.records import Amount, Form, Listed
from labellint.lexicon import Hit
from labellint.rulebook import Entry
from labellint.text import Passage, Sentence

_LETTERS = 3  #: an ingredient's name has a word with more letters than this
_SENTENCE = 6  #: words of a sentence that lists nothing
_FEW = 4  #: words of one that names no ingredient
_SPOKEN = 3  #: words for each comma of one that has some
_AFTER = 40  #: at most so many passages belong to a heading above them
_AMOUNTS = frozenset({"mg", "ug", "μg", "mcg"})  #: folded units
_OPEN = "(["


def find_substances(lists: list[Ingredients], amounts: tuple[Amount, ...]) -> tuple[str, ...]:
    """Slugs of the substances that are ingredients or declared, sorted."""
    found = {amount.substance for amount in amounts if amount.counts != "additive"}
    for part in lists:
        for item in items(part):
            if not item.additive:
                hits = part.inside(item.start, item.end)
                found.update(hit.id for hit in hits if hit.group == "substance")
                found.update(compounds()[h.id].substance for h in hits if h.group == "compound" and h.id in compounds())
    return tuple(sorted(found))


def find_forms(lists: list[Ingredients], amounts: tuple[Amount, ...]) -> tuple[Form, ...]:
    """The chemical forms that the lists and the amounts name, each place in reading order."""
    found = [
        Form(id=hit.id, quote=part.passage.quote(hit.start, hit.end, part.passage.sentence_at(hit.start).language))
        for part in lists
        for hit in part.inside(part.start, part.end)
        if hit.group == "compound"
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
            if (
                not item.additive
                and not part.inside(item.start, item.end)
                and any(len(word.text) > _LETTERS for word in words)
            ):
                found.setdefault(part.passage.quote(item.start, item.end).text)
    return tuple(found)


def find_items(part: Ingredients) -> tuple[Listed, ...]:
    """The ingredients of a list, additives too; none where amounts stand in it, which are no list."""
    if any(token.text in _AMOUNTS for token in part.passage.tokens[part.start : part.end]):
        return ()
    return tuple(
        Listed(
            quote=part.passage.quote(item.start, item.end, part.passage.sentence_at(item.start).language),
            keys=known_as(part, item),
        )
        for item in items(part)
    )


def find_lists(reading: Reading) -> list[Ingredients]:
    """Every ingredient list, in reading order."""
    kinds = {key: entry.kind for key, entry in reading.rulebook.entries("list").items()}
    known = reading.rulebook.entries("additive"), reading.rulebook.entries("compound")
    verbs = {key for key, entry in reading.rulebook.entries("link").items() if entry.value is None}
    grouped = [
        (passage, [hit for hit in hits if hit.group != "link" or hit.id in verbs])
        for passage, hits in reading.grouped("list", "substance", "compound", "additive", "link")
    ]
    found: list[Ingredients] = []
    for index, (passage, hits) in enumerate(grouped):
        headings = [hit for hit in hits if kinds.get(hit.id) == "heading" and _heads(passage, hit)]
        parts = []
        for number, heading in enumerate(headings):
            limit = headings[number + 1].start if number + 1 < len(headings) else len(passage.tokens)
            end = _end(passage, hits, heading.end, limit, kinds)
            if any(token.is_word for token in passage.tokens[heading.end : end]):
                parts.append(Ingredients(passage, _listable(hits), heading.end, end, *known))
        below = grouped[index + 1 : index + 1 + _AFTER]
        if parts and parts[-1].end == len(passage.tokens) and _is_open(passage):
            parts += _below(passage, below, kinds, known)
        found += parts or (_below(passage, below, kinds, known) if headings else [])
    return found


def _listable(hits: list[Hit]) -> list[Hit]:
    return [hit for hit in hits if hit.group != "link"]


def _below(
    heading: Passage,
    following: list[tuple[Passage, list[Hit]]],
    kinds: dict[str, str | None],
    known: tuple[dict[str, Entry], dict[str, Entry]],
) -> list[Ingredients]:
    """The list under a heading that stands alone: the next passage of the panel, or several in a column; or the rest
    of a list."""
    found: list[Ingredients] = []
    for passage, hits in following:
        end = _end(passage, hits, 0, len(passage.tokens), kinds)
        headed = any(kinds.get(hit.id) == "heading" and _heads(passage, hit) for hit in hits)
        if (
            passage.panel not in ((heading.panel, heading.panel + 1) if _is_open(heading) else (heading.panel,))
            or end == 0
            or headed
            or _is_row(passage)
            or (found and passage.heading not in (heading, heading.heading))
        ):
            break
        found.append(Ingredients(passage, _listable(hits), 0, end, *known))
        if end < len(passage.tokens) or passage.words[-1].text.endswith("."):
            break
    return found


def _is_open(passage: Passage) -> bool:
    """Whether a paragraph ends within a list, which may go on in the next panel where the layout cut it."""
    return passage.tokens[-1].text == ","


def _is_row(passage: Passage) -> bool:
    """Whether a passage is a row of a table of amounts, which is no list: "Fish oil  1000 mg"."""
    texts = {token.text for token in passage.tokens}
    return bool(texts & _AMOUNTS) and not texts & {",", ";"}


def _heads(passage: Passage, hit: Hit) -> bool:
    """Whether the words head a list: a colon follows, or they begin their sentence or passage."""
    tokens = passage.tokens
    following = tokens[hit.end].text if hit.end < len(tokens) else ":"
    before = tokens[hit.start - 1] if hit.start else None
    return following.startswith(":") or before is None or (before.is_hard and not following.isalpha())


def _end(passage: Passage, hits: list[Hit], start: int, limit: int, kinds: dict[str, str | None]) -> int:
    """Where the list that begins at a token ends, at the latest at ``limit``: at words that begin something else, right
    after a stop or on a new line, or at a sentence that lists nothing."""
    near = by_token(hits[bisect_left(hits, start, key=start_of) : bisect_left(hits, limit, key=start_of)])
    for i in range(start, limit):
        found = {kinds.get(hit.id) for hit in near.get(i, ())}
        stopped = i == start or passage.tokens[i - 1].text[0] in ".;•|*"
        if "end" in found and "member" not in found and (stopped or _begins_line(passage, i)):
            return i
        sentence = passage.sentence_at(i) if i > start else None
        if sentence is not None and sentence.start == i:
            spoken = passage.sentence_at(start).language
            foreign = None not in (spoken, sentence.language) and sentence.language != spoken
            if (foreign and _begins_line(passage, i)) or _lists_nothing(passage, sentence, near):
                return i
    return limit


def _begins_line(passage: Passage, token: int) -> bool:
    """Whether a word with a capital letter, or in brackets, is the first of its line."""
    at = passage.tokens[token].word
    if at == 0 or passage.tokens[token - 1].word == at:
        return False
    word, before = passage.words[at], passage.words[at - 1]
    return (
        (word.text[:1].isupper() or word.text[:1] in _OPEN)
        and word.direction == 0
        and word.laid.top > (before.laid.top + before.laid.bottom) / 2
    )


def _lists_nothing(passage: Passage, sentence: Sentence, hits: dict[int, list[Hit]]) -> bool:
    """Whether a sentence has no sign of a list, and is long enough to have some or stands on a line of its own; or
    promises something: "Vitamin C, vitamin D and zinc contribute to ...".

    A few words are enough where none of them names an ingredient: "De aanbevolen dosering niet overschrijden." On a
    line of its own it may have signs of a list, where more words stand between them than an ingredient has: "Wie
    diabetes heeft, houdt rekening met het suikergehalte."
    """
    tokens = passage.tokens[sentence.start : sentence.end]
    if tokens[0].text == ",":
        return False  # "Schizochytrium sp., modified starch"
    before = passage.tokens[sentence.start - 1].text
    words = sum(token.is_word for token in tokens)
    groups = {hit.group for i in range(sentence.start, sentence.end) for hit in hits.get(i, ())}
    named = not groups <= {"list", "link"}
    apart = _begins_line(passage, sentence.start) or words >= _SENTENCE or (words >= _FEW and not named)
    promises = "link" in groups and named
    signs = sum(t.text in ",:;(" for t in tokens)
    told = not named and _begins_line(passage, sentence.start) and words >= _SPOKEN * (signs + 1)
    return before == "." and apart and (promises or told or not signs)


def find_kinds(reading: Reading, substances: tuple[str, ...]) -> dict[str, str]:
    """What each substance is: a nutrient, a plant or another substance."""
    entries = reading.rulebook.entries("substance")
    return {slug: entries[slug].kind or "" for slug in substances if slug in entries}
