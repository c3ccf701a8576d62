"""A list of ingredients is walked once, however long it is: a label is hostile text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from labellint.facts.ingredients import find_lists
from labellint.facts.items import items, known_as
from labellint.facts.reading import Reading
from labellint.lexicon import Hit
from labellint.read import read_bytes
from tests.judged import rulebook, vocabulary

INGREDIENTS = "magnesiumoxide, vulstof: cellulose, zoetstof: sorbitol, aspartaam en sucralose, gelatine, "


class Counted(list[Hit]):
    """Hits that count how often one is looked at."""

    looks = 0

    def __iter__(self) -> Iterator[Hit]:
        for hit in super().__iter__():
            self.looks += 1
            yield hit


def test_no_ingredient_of_a_long_list_looks_through_the_whole_list() -> None:
    text = f"Ingrediënten: {INGREDIENTS * 200}zink."
    reading = Reading(read_bytes(text.encode(), "label.txt"), vocabulary(), rulebook())
    (part,) = find_lists(reading)
    hits = Counted(part.hits)
    counted = replace(part, hits=hits)
    found = list(items(counted))
    assert len(found) == 200 * 6 + 1
    assert {key for item in found for key in known_as(counted, item)} >= {"substance:magnesium", "substance:zinc"}
    assert hits.looks <= 10 * len(hits)
