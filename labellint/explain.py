"""One text judged by itself: how its claims are understood, with amounts that are said to be declared."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

import regex
from msgspec import Struct, structs

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
EXCUSING = frozenset(
    {"denial", "sentence", "setting", "harm", "after", "words", "name", "named", "use", "not", "none", "no", "topics"}
)
ANSWERING = frozenset({"denial", "sentence", "setting", "no"})  #: they take back the question before them, too
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


class Excuse(Struct, frozen=True):
    """Words beside an effect that make it no promise, or a weaker one: an entry of the lexicon of guards."""

    id: str
    kind: str
    note: str | None
    quote: Quote


def excuses(label: Label, vocabulary: Vocabulary, rulebook: Rulebook) -> tuple[Excuse, ...]:
    """The guards in the sentences of a label that name an effect, and in the sentence behind a question."""
    entries = rulebook.entries("guard")
    found: list[Excuse] = []
    for passage, hits in Reading(label, vocabulary, rulebook).grouped("guard", "effect", "effect-topic"):
        asked = False
        for sentence in passage.sentences:
            inside = [hit for hit in hits if sentence.start <= hit.start < sentence.end]
            named = any(hit.group != "guard" for hit in inside)
            for hit in inside if named or asked else ():
                entry = entries.get(hit.id) if hit.group == "guard" else None
                if entry is not None and entry.kind in EXCUSING and (named or entry.kind in ANSWERING):
                    quote = passage.quote(hit.start, hit.end, sentence.language)
                    found.append(Excuse(entry.id, entry.kind, entry.note, quote))
            asked = named and passage.tokens[sentence.end - 1].text[0] == "?"
    return tuple({(excuse.id, excuse.quote.text): excuse for excuse in found}.values())


def label_of(text: str, language: Language | None) -> Label:
    """A text as a label, in the language said; None: as it shows. Raises ReadError."""
    label = read_bytes(text.encode(), "text.txt")
    if language is None:
        return label
    return structs.replace(label, panels=tuple(structs.replace(p, language=language) for p in label.panels))
