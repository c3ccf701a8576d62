"""What a label says about how an effect is obtained: amounts of substances, and when and how they are taken."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from labellint.facts.reading import Reading
from labellint.facts.records import Needed, Stated
from labellint.lexicon import Hit
from labellint.quantity import parse_number, usual_style
from labellint.text import Passage, Sentence

_JOINS = frozenset({"range", "and"})  #: kinds of words of portions that stand between the ends of a range
_DASHES = frozenset("-–")


class _Place(NamedTuple):
    """An amount in a sentence, without what it is of."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    unit: str


def find_stated(reading: Reading) -> tuple[Stated, ...]:
    """The sentences that name anything on which a claimed effect depends, in reading order."""
    kinds = {entry.id: entry.kind for entry in reading.rulebook.entries("condition").values()}
    units = {entry.id for entry in reading.rulebook.entries("quantity").values() if entry.kind == "unit"}
    joins = {entry.id for entry in reading.rulebook.entries("portion").values() if entry.kind in _JOINS}
    found: list[Stated] = []
    for passage, hits in reading.grouped("condition", "quantity", "substance", "portion"):
        if not any(hit.group == "condition" for hit in hits):
            continue
        for number, sentence in enumerate(passage.sentences):
            within = [hit for hit in hits if sentence.start <= hit.start < sentence.end]
            told = {hit.id for hit in within if hit.group == "condition"}
            parts = [hit.start for hit in within if hit.group == "condition" and kinds[hit.id] == "part"]
            if not told:
                continue
            found.append(
                Stated(
                    quote=passage.quote(sentence.start, sentence.end, sentence.language),
                    language=sentence.language,
                    passage=passage.index,
                    sentence=number,
                    says=frozenset(kinds[part] or "" for part in told),
                    parts=frozenset(part for part in told if kinds[part] == "part"),
                    amounts=_amounts(passage, sentence, within, units, joins, parts),
                )
            )
    return tuple(found)


def _amounts(
    passage: Passage, sentence: Sentence, hits: list[Hit], units: set[str], joins: set[str], parts: list[int]
) -> tuple[Needed, ...]:
    """The amounts of a sentence, each with the substances named behind it, or else before it; what is named behind
    another part of the condition is of that: "200 mg of DHA, on top of the omega 3 that adults need". ``parts``: where
    such parts begin."""
    measured = sorted((hit for hit in hits if hit.group == "quantity" and hit.id in units), key=lambda h: h.start)
    joined = {hit.end: hit.start for hit in hits if hit.group == "portion" and hit.id in joins}
    places = [place for hit in measured if (place := _place(passage, sentence, hit, joined)) is not None]
    named = [hit for hit in hits if hit.group == "substance"]
    found = []
    for i, place in enumerate(places):
        before = places[i - 1].end if i else sentence.start
        after = places[i + 1].start if i + 1 < len(places) else sentence.end
        part = min((start for start in parts if place.end <= start < after), default=after)
        own = (
            _between(named, place.end, part)
            or _between(named, place.end, after)
            or _between(named, before, place.start)
        )
        found.append(Needed(low=place.low, high=place.high, unit=place.unit, of=frozenset(own)))
    return tuple(found)


def _between(named: list[Hit], start: int, end: int) -> set[str]:
    return {hit.id for hit in named if start <= hit.start and hit.end <= end}


def _place(passage: Passage, sentence: Sentence, unit: Hit, joined: dict[int, int]) -> _Place | None:
    """The number before a unit, with the one that begins its range ("1.5 to 3 g"). ``joined``: where words that stand
    between the ends of a range begin, by where they end."""
    tokens, at = passage.tokens, unit.start - 1
    usual = usual_style(sentence.language)
    if at < sentence.start or not tokens[at].text[0].isdigit():
        return None
    high, _ = parse_number(tokens[at].text, None, usual)
    dash = at - 1 if tokens[at - 1].text in _DASHES else at
    first = joined.get(at, dash) - 1
    if sentence.start <= first < at - 1 and tokens[first].text[0].isdigit():
        low, _ = parse_number(tokens[first].text, None, usual)
        return _Place(first, unit.end, low, high, unit.id)
    return _Place(at, unit.end, high, high, unit.id)
