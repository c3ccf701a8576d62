"""Words that are alike: inflected, one letter wrong, or a verb and its noun."""

from __future__ import annotations

import regex

from labellint.text import fold

SMALL = 3  #: letters of words that may lack: articles, prepositions
SAME_WORD = 80  #: likeness (0-100) from which a printed word is the register's word: inflection, one wrong letter
STEM = 4  #: letters that a verb and its noun share


_JOINTS = regex.compile("[-'/]")  #: signs between words: "jus d'orange", "lower/reduce"


def long_ones(words: list[str]) -> list[str]:
    return [word for word in words if len(word) > SMALL]


def within(words: list[str], among: list[str]) -> bool:
    return all(word in among or any(_akin(word, known) for known in among) for word in words)


def _akin(one: str, other: str) -> bool:
    """Whether two words are forms of one: inflected, one letter wrong, or a verb and its noun ("réduire", "réduction").

    A noun made of another is a synonym ("fonctionnement" for "fonction").
    """
    if likeness(one, other) >= SAME_WORD:
        return True
    longer = one.startswith(other) or other.startswith(one)
    return min(len(one), len(other)) > STEM and one[:STEM] == other[:STEM] and not longer


def likeness(one: str, other: str) -> float:
    """0 to 100. Imported where wordings differ: RapidFuzz takes 15 ms, and most labels print the register's words."""
    from rapidfuzz.fuzz import ratio

    return ratio(one, other)


def words_of(text: str) -> list[str]:
    return [word for word in _JOINTS.sub(" ", fold(text)).split() if word.strip(".,;:()")]
