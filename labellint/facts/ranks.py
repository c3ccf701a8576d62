"""Which of two words of the lexicons at one place is meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from labellint.lexicon import Hit
from labellint.rulebook import Entry
from labellint.text import Token

_RANK = {"compound": 0, "quantity": 1, "portion": 2, "substance": 3, "compound-topic": 4}
_LAST = 5
_DOSES = frozenset({"mg", "µg", "μg", "mcg"})


def rank(hit: Hit, entries: Mapping[str, Mapping[str, Entry]], tokens: Sequence[Token]) -> int:
    """What is meant first. A powder before its dose is what it is made of ("ginger powder 300 mg"); grams of one are a
    portion of it."""
    if hit.group == "portion" and entries[hit.group][hit.id].kind == "powder":
        dose = [token.text for token in tokens[hit.end : hit.end + 2]]
        if len(dose) == 2 and dose[0][0].isdigit() and dose[1] in _DOSES:
            return _LAST
    return _RANK[hit.group]
