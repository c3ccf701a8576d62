"""One text judged by itself: how its claims are understood, with amounts that are said to be declared."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

import regex
from msgspec import structs

from labellint.checks.classes import Judged, classify
from labellint.errors import UsageError
from labellint.facts import Amount, Daily, Facts, Product
from labellint.facts.claims import find_claims
from labellint.facts.ingredients import find_lists
from labellint.facts.nutrition import find_nutrition, in_order
from labellint.facts.reading import Reading
from labellint.label import Box, Kind, Label, Language, Quote, Word
from labellint.lexicon import Hit, Vocabulary
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import Rulebook
from labellint.text import Passage

_AMOUNT = regex.compile(r"(?P<name>.+?)\s+(?P<value>\d+(?:[.,]\d+)?)\s*(?P<unit>g|mg|µg|μg|mcg|ug)\b.*")
_NUTRITION = regex.compile(
    r"(?P<name>.+?)\s+(?P<value>\d+(?:[.,]\d+)?)\s*(?P<unit>g|mg|kcal)\b(?:.*?\b100\s*(?P<hundred>g|ml)\b)?.*"
)
_BOTH = frozenset({"protein", "omega-3", "sodium"})  #: what the nutrition declaration knows and has claims of its own
_MICRO = ("μg", "mcg", "ug")


def declared(text: str, vocabulary: Vocabulary) -> Daily:
    """``magnesium 100 mg`` as an amount a day. Raises UsageError."""
    match = _AMOUNT.fullmatch(text.strip())
    if match is None:
        raise UsageError(f"{text!r} is not an amount a day; write it as: magnesium 100 mg")
    hits = _named(match["name"], "substance", vocabulary)
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


def _named(name: str, group: str, vocabulary: Vocabulary) -> list[Hit]:
    """The terms of a group in a name, of any language."""
    words = tuple(Word(text=word, box=Box(1, 0, 0, 0, 0)) for word in name.replace("-", " ").split())
    return [hit for hit in vocabulary.find(Passage(words, 0, None)) if hit.group == group]


def amounts(texts: list[str], vocabulary: Vocabulary) -> tuple[tuple[Daily, ...], tuple[Amount, ...]]:
    """What is said to be declared: amounts a day, and those of the nutrition declaration. Raises UsageError."""
    told = {text: nutrition(text, vocabulary) for text in texts}
    daily = [declared(text, vocabulary) for text, held in told.items() if held is None or held.substance in _BOTH]
    return tuple(daily), tuple(held for held in told.values() if held is not None)


def nutrition(text: str, vocabulary: Vocabulary) -> Amount | None:
    """``protein 20 g`` or ``sugars 0.3 g per 100 g`` as an amount of the nutrition declaration, else None."""
    match = _NUTRITION.fullmatch(text.strip())
    hits = _named(match["name"], "macronutrient", vocabulary) if match else []
    if match is None or not hits:
        return None
    hundred = match["hundred"]
    return Amount(
        substance=max(hits, key=lambda hit: (hit.end - hit.start, hit.id)).id,
        value=Decimal(match["value"].replace(",", ".")),
        unit=match["unit"],
        per=None if hundred is None else "100g" if hundred == "g" else "100ml",
        units=Decimal(100) if hundred else Decimal(1),
        basis_unit=hundred,
        counts="element",
        quote=Quote(text=text),
    )


def judge(
    label: Label,
    daily: tuple[Daily, ...],
    kind: Kind,
    rulebook: Rulebook,
    vocabulary: Vocabulary,
    register: Register,
    nutrition: tuple[Amount, ...] = (),
) -> tuple[Judged, ...]:
    """The claims of a label with their classes, where the amounts a day and the nutrition declaration are given."""
    product = Product(kind=kind, why="given")
    reading = Reading(label, vocabulary, rulebook)
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
            nutrition=nutrition,
            claims=in_order(find_claims(reading, product), find_nutrition(reading, product, find_lists(reading))),
        ),
        register,
    )


def label_of(text: str, language: Language | None) -> Label:
    """A text as a label, in the language said; None: as it shows. Raises ReadError."""
    label = read_bytes(text.encode(), "text.txt")
    if language is None:
        return label
    return structs.replace(label, panels=tuple(structs.replace(p, language=language) for p in label.panels))
