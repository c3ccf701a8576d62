"""How many units a pack holds, and how large each is: "60 tabletten / 60 comprimés", "30 x 5 g"."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

import regex

from labellint.facts.mentions import Mention
from labellint.facts.reading import Reading
from labellint.facts.records import Counted, Sized
from labellint.quantity import Quantity
from labellint.rulebook import AgreementRule

_TIMEOUT = 0.5  #: seconds for one pattern on one paragraph
_LONG = 25  #: words of a paragraph that may tell what is in the pack
_ASKING = ("contents", "supply")
_DIGITS = 5  #: of the largest number of units
_PACKS = 5  #: words and signs before a number of units that may tell how many packs there are of so many


def find_counts(reading: Reading, mentions: list[Mention]) -> tuple[Counted, ...]:
    """The numbers of units that the words for contents tell, by the rules that agreement rules ask for."""
    rules = {r.of for r in reading.rulebook.rules if isinstance(r, AgreementRule) and r.between in _ASKING}
    days = {f"{r.id}#topic-" for r in reading.rulebook.rules if isinstance(r, AgreementRule) and r.between == "supply"}
    lasting = [mention for mention in mentions if mention.key.startswith(tuple(days))] if days else []
    found: list[Counted] = []
    last: Mention | None = None
    for mention in mentions:
        rule, _, field = mention.key.partition("#")
        if rule not in rules or field != "attempts":
            continue
        tokens = mention.passage.tokens
        at = next((i for i in range(mention.start, mention.end) if _is_number(tokens[i].text)), None)
        if at is None:
            continue
        count = int(tokens[at].text)
        first = max(mention.passage.sentence_at(at).start, at - _PACKS)
        told = {i for each in lasting if each.passage is mention.passage for i in range(each.start, each.end)}
        packs = [int(tokens[i].text) for i in range(first, at) if i not in told and _is_number(tokens[i].text)]
        before = tokens[mention.start - 1].text if mention.start else ""
        beside = last is not None and last.passage is mention.passage and last.end == mention.start - 1
        found.append(Counted(quote=mention.quote, count=count, packs=tuple(packs), translated=beside and before == "/"))
        last = mention
    return tuple(found)


def _is_number(text: str) -> bool:
    return text.isdecimal() and len(text) <= _DIGITS


def find_sizes(reading: Reading) -> tuple[Sized, ...]:
    """What is said of a number of units and the size of each, in short paragraphs."""
    values = [entry.value for entry in reading.rulebook.entries("contents").values() if entry.kind == "each"]
    return tuple(
        Sized(
            quote=passage.quote_chars(match.start(), match.end()),
            count=Decimal(match["count"]),
            size=Quantity(Decimal(match["size"].replace(",", ".")), match["unit"].lower()),
        )
        for passage in reading.passages
        if len(passage.words) <= _LONG
        for value in values
        if value
        for match in _compiled(value).finditer(passage.text, timeout=_TIMEOUT)
    )


@lru_cache(maxsize=8)
def _compiled(value: str) -> regex.Pattern[str]:
    return regex.compile(value, regex.VERBOSE)
