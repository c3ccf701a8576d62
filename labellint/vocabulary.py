"""Words that one of the languages has and the others have not: ``rules/data/vocabulary.csv``.

They tell the language of two words on a cap, where no small word does. The list is long and few labels need it, so it
is searched as it stands, in the order of its words, and nothing is made of it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache

from labellint.label import LANGUAGES, Language

OWN = 3.0  #: what a word says that one language has
FIRST, LAST = 6, 5  #: letters of a known part of a compound, at least: "soutien" does not end in "tien"
REST = 4  #: letters of the other part
JOINING = ("nl", "de")  #: languages that write a compound as one word


def own(words: Iterable[str]) -> tuple[float, float, float, float]:
    """What words, folded, say for each of LANGUAGES: those that one of them has, and compounds of such words."""
    found = [0.0, 0.0, 0.0, 0.0]
    for word in set(words):
        language = _known(word) or _compound(word)
        if language is not None:
            found[LANGUAGES.index(language)] += OWN
    return found[0], found[1], found[2], found[3]


def _known(word: str) -> Language | None:
    rows = _rows()
    found, _, language = rows[min(bisect_left(rows, f"{word},"), len(rows) - 1)].partition(",")
    return next(known for known in LANGUAGES if known == language) if found == word else None


def _compound(word: str) -> Language | None:
    """The language of the longest known word that a compound ends in, else of the longest that it begins with."""
    ends = [word[start:] for start in range(REST, len(word) - LAST + 1)]
    starts = [word[:end] for end in range(len(word) - REST, FIRST - 1, -1)]
    for part in (*ends, *starts):
        language = _known(part)
        if language is not None:
            return language if language in JOINING else None
    return None


@cache
def _rows() -> list[str]:
    from labellint.register import RULES_DIR

    return (RULES_DIR / "data" / "vocabulary.csv").read_text(encoding="utf-8").splitlines()[1:]
