"""How the statements of a label are printed: the height of their letters and their contrast with the ground."""

from __future__ import annotations

from collections.abc import Iterator

from labellint.facts.addresses import Address
from labellint.facts.contents import Content
from labellint.facts.items import Ingredients
from labellint.facts.mentions import Mention
from labellint.facts.records import Amount, Print
from labellint.label import Box, Label, Language, Quote, Word
from labellint.rulebook import Rulebook, StatementRule

_TELLING = 4  #: letters of a word whose height tells that of the letter x

Colour = tuple[int, int, int]


def find_prints(
    rulebook: Rulebook,
    mentions: list[Mention],
    addresses: list[Address],
    contents: list[Content],
    lists: list[Ingredients],
    amounts: tuple[Amount, ...],
    label: Label,
) -> tuple[Print, ...]:
    """For each place where words of a statement rule stand: its smallest letters and its weakest contrast; for the
    ingredient lists and the declared amounts (``lists`` and ``amounts``), those of most of their words."""
    found: list[Print] = []
    for mention in mentions:
        rule, _, field = mention.key.partition("#")
        if field == "phrases":
            found += _print(rule, mention.quote, mention.words)
    for each in rulebook.rules:
        if isinstance(each, StatementRule) and "addresses" in each.shown_by:
            for address in addresses:
                found += _print(each.id, address.quote, address.words)
        if isinstance(each, StatementRule) and "contents" in each.shown_by:
            for content in contents:
                found += _print(each.id, content.quote, content.words)
    for part in lists:
        found += _list(part)
    return (*found, *_amounts(amounts, label))


def _print(rule: str, quote: Quote, words: tuple[Word, ...]) -> list[Print]:
    """How the words are printed, where anything is known of it."""
    height, contrast = smallest(words), weakest(words)
    if height is None and contrast is None:
        return []
    capitals = not any(word.x_height_mm is not None for word in words if _has_small(word))
    pictured = any(word.source == "ocr" for word in words)
    return [Print(rule=rule, quote=quote, height_mm=height, contrast=contrast, capitals=capitals, pictured=pictured)]


def _list(part: Ingredients) -> list[Print]:
    tokens = part.passage.tokens
    words = part.passage.words[tokens[part.start].word : tokens[part.end - 1].word + 1]
    language = part.passage.sentence_at(part.start).language
    return _print("lists", part.passage.quote(part.start, part.end, language), _usual(words))


def _usual(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of the height that is in the middle of all."""
    heights = sorted(word.x_height_mm for word in words if word.x_height_mm is not None)
    return tuple(word for word in words if heights and word.x_height_mm == heights[len(heights) // 2])


def _amounts(amounts: tuple[Amount, ...], label: Label) -> Iterator[Print]:
    """How the amounts of each language are printed, by the words in them; the first stands for all.

    Figures and units say little in a picture, where "mg" and "50" have hardly a letter x.
    """
    said: dict[Language | None, dict[Box, Amount]] = {}
    for amount in amounts:
        if amount.quote.box is not None and amount.quote.panel is not None and amount.per is not None:
            said.setdefault(amount.quote.language, {}).setdefault(amount.quote.box, amount)
    for found in said.values():
        words = tuple(
            word
            for box, amount in found.items()
            for word in label.panels[amount.quote.panel or 0].words
            if word.box.page == box.page and box.join(word.box) == box and sum(map(str.isalpha, word.text)) >= _TELLING
        )
        yield from _print("amounts", next(iter(found.values())).quote, _usual(words))


def smallest(words: tuple[Word, ...]) -> float | None:
    """The smallest height of x among words with small letters, else among all, in mm; None where it is not known."""
    known = [word for word in words if word.x_height_mm is not None]
    return min((w.x_height_mm or 0.0 for w in list(filter(_has_small, known)) or known), default=None)


def _has_small(word: Word) -> bool:
    return any(map(str.islower, word.text))


def weakest(words: tuple[Word, ...]) -> float | None:
    """The lowest contrast of words with their ground, 1 to 21; None where the colours are not known."""
    ratios = [ratio(w.ink, w.ground) for w in words if w.ink is not None and w.ground is not None]
    return min(ratios, default=None)


def ratio(one: Colour, other: Colour) -> float:
    """The contrast ratio of two colours by WCAG 2.2, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: Colour) -> float:
    """The relative luminance of an sRGB colour by WCAG 2.2, 0 to 1."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (part / 255 for part in colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
