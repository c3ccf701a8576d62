"""Words that one, two or three of the languages have and the others have not: ``rules/data/vocabulary.csv``.

They tell the language of two words on a cap, where no small word does. The list is long and few labels need it, so it
is searched as it stands, in the order of its words, and nothing is made of it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache, lru_cache

from labellint.label import LANGUAGES, Language

OWN = 3.0  #: what a word says that one language has
SHARED = 1.5  #: what one says for each of several that have it
PLAIN = 2.0  #: what one says that only the others write with accents, which a scan may have lost
FIRST, LAST = 6, 5  #: letters of a known part of a compound, at least: "chrétien" does not end in "tien"
REST = 4  #: letters of the other part
PRINTED = "="  #: before a word that is told by the accents which it does not have
JOINING = ("nl", "de")  #: languages that write a compound as one word
Weights = tuple[float, float, float, float]  #: one for each of LANGUAGES


def own(words: Iterable[str]) -> Weights:
    """What words as printed say for each of LANGUAGES: those that not all have, and compounds of such words."""
    found = [0.0, 0.0, 0.0, 0.0]
    for word in set(words):
        for k, weight in enumerate(_told(word)):
            found[k] += weight
    return found[0], found[1], found[2], found[3]


@lru_cache(maxsize=4096)
def _told(word: str) -> Weights:
    from labellint.text import fold

    folded, small = fold(word), word.lower()
    languages = languages_of(small) if folded != small else ()
    if not languages and not word.isupper():
        plain = languages_of(PRINTED + small)
        if plain:
            return _weights(plain, PLAIN)
    languages = languages or languages_of(folded)
    if languages:
        return _weights(languages, OWN if len(languages) == 1 else SHARED)
    return _compound(folded)


def _weights(languages: Iterable[Language], weight: float) -> Weights:
    nl, fr, de, en = (weight * (language in languages) for language in LANGUAGES)
    return nl, fr, de, en


def languages_of(word: str) -> tuple[Language, ...]:
    """The languages that have a word, as the file has it: folded, or with the accents that tell it."""
    rows = _rows()
    found, _, told = rows[min(bisect_left(rows, f"{word},"), len(rows) - 1)].partition(",")
    return tuple(language for language in LANGUAGES if language in told) if found == word else ()


def _compound(word: str) -> Weights:
    """What the longest known word says that a compound ends in, else the longest that it begins with."""
    ends = [word[start:] for start in range(REST, len(word) - LAST + 1)]
    starts = [word[:end] for end in range(len(word) - REST, FIRST - 1, -1)]
    for part in (*ends, *starts):
        languages = languages_of(part)
        if languages:
            joining = [language for language in languages if language in JOINING]
            return _weights(joining, OWN if len(languages) == 1 else SHARED)
    return _weights((), OWN)


@cache
def _rows() -> list[str]:
    from labellint.register import RULES_DIR

    return (RULES_DIR / "data" / "vocabulary.csv").read_text(encoding="utf-8").splitlines()[1:]
