"""How the statements of a label are printed: the height of their letters and their contrast with the ground."""

from __future__ import annotations

from labellint.facts.addresses import Address
from labellint.facts.reading import Reading
from labellint.facts.records import Print
from labellint.label import Quote, Word
from labellint.rulebook import StatementRule

Colour = tuple[int, int, int]


def find_prints(reading: Reading, addresses: list[Address]) -> tuple[Print, ...]:
    """For each place where words of a statement rule stand: its smallest letters and its weakest contrast."""
    found: list[Print] = []
    for passage, hits in reading.grouped("rule"):
        ends: dict[str, int] = {}
        for hit in hits:
            rule, _, field = hit.id.partition("#")
            if not field.startswith("phrases") or hit.start < ends.get(hit.id, 0):
                continue
            ends[hit.id] = hit.end
            words = passage.words[passage.tokens[hit.start].word : passage.tokens[hit.end - 1].word + 1]
            quote = passage.quote(hit.start, hit.end, passage.sentence_at(hit.start).language)
            found += _print(rule, quote, words)
    for each in reading.rulebook.rules:
        if isinstance(each, StatementRule) and "addresses" in each.shown_by:
            for address in addresses:
                found += _print(each.id, address.quote, address.words)
    return tuple(found)


def _print(rule: str, quote: Quote, words: tuple[Word, ...]) -> list[Print]:
    """How the words are printed, where anything is known of it."""
    height, contrast = smallest(words), weakest(words)
    if height is None and contrast is None:
        return []
    return [Print(rule=rule, quote=quote, height_mm=height, contrast=contrast)]


def smallest(words: tuple[Word, ...]) -> float | None:
    """The smallest height of x among words with small letters, in mm; None where it is not known."""
    heights = [w.x_height_mm for w in words if w.x_height_mm is not None and any(map(str.islower, w.text))]
    return min(heights, default=None)


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
