"""One text judged by itself: how its claims are understood, with amounts that are said to be declared."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

import regex
from msgspec import structs

from labellint.checks.classes import Judged, classify
from labellint.errors import UsageError
from labellint.facts import Amount, Daily, Facts, Product
from labellint.facts.claims import find_claims
from labellint.facts.reading import Reading
from labellint.label import Box, Kind, Label, Language, Quote, Word
from labellint.lexicon import Vocabulary
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import Rulebook
from labellint.text import Passage

_AMOUNT = regex.compile(r"(?P<name>.+?)\s+(?P<value>\d+(?:[.,]\d+)?)\s*(?P<unit>g|mg|µg|μg|mcg|ug)\b.*")
_MICRO = ("μg", "mcg", "ug")


def declared(text: str, vocabulary: Vocabulary) -> Daily:
    """``magnesium 100 mg`` as an amount a day. Raises UsageError."""
    match = _AMOUNT.fullmatch(text.strip())
    if match is None:
        raise UsageError(f"{text!r} is not an amount a day; write it as: magnesium 100 mg")
    words = tuple(Word(text=word, box=Box(1, 0, 0, 0, 0)) for word in match["name"].replace("-", " ").split())
    hits = [hit for hit in vocabulary.find(Passage(words, 0, None)) if hit.group == "substance"]
    if not hits:
        raise UsageError(f"{match['name']!r} is no substance that labellint knows; see: labellint claims search")
    longest = max(hits, key=lambda hit: (hit.end - hit.start, hit.id))
    unit = "µg" if match["unit"] in _MICRO else match["unit"]
    try:
        value = Decimal(match["value"].replace(",", "."))
    except InvalidOperation:
        raise UsageError(f"{match['value']!r} is not a number.") from None
    return Daily(
        substance=longest.id, value=value, unit=unit, low=value, high=value, workings=f"{value} {unit}", quotes=()
    )


def judge(
    label: Label, daily: tuple[Daily, ...], kind: Kind, rulebook: Rulebook, vocabulary: Vocabulary, register: Register
) -> tuple[Judged, ...]:
    """The claims of a label with their classes, where the amounts a day are given."""
    product = Product(kind=kind, why="given")
    return classify(
        Facts(
            product=product,
            languages=tuple(dict.fromkeys(p.language for p in label.panels if p.language)),
            amounts=tuple(
                Amount(
                    substance=d.substance,
                    value=d.value or Decimal(0),
                    unit=d.unit,
                    per="day",
                    counts="element",
                    quote=Quote(text=d.workings),
                )
                for d in daily
            ),
            daily=daily,
            claims=find_claims(Reading(label, vocabulary, rulebook), product),
        ),
        register,
    )


def label_of(text: str, language: Language | None) -> Label:
    """A text as a label, in the language said; None: as it shows. Raises ReadError."""
    label = read_bytes(text.encode(), "text.txt")
    if language is None:
        return label
    return structs.replace(label, panels=tuple(structs.replace(p, language=language) for p in label.panels))
