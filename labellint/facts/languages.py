"""The languages a label is written in; a name or a word or two of a language are not enough."""

from __future__ import annotations

from collections import Counter

from labellint.facts.reading import Reading
from labellint.label import LANGUAGES, Language

_WORDS = 8  #: a language with so many words is on the label
_SHARE = 0.3  #: or with this part of the words of a very short label


def find_languages(reading: Reading) -> tuple[Language, ...]:
    """The languages of the label, in the order nl, fr, de, en.

    Phrases of the rules that tell their own language count for it wherever they stand, so that a line in three
    languages counts for each.
    """
    words: Counter[str] = Counter()
    for passage, hits in reading.grouped("rule"):
        told: dict[int, str] = {}
        for hit in hits:
            key, _, language = hit.id.partition("@")
            if language and key.endswith("#phrases"):
                told.update((i, language) for i in range(hit.start, hit.end))
        for sentence in passage.sentences:
            for i in range(sentence.start, sentence.end):
                if passage.tokens[i].text[0].isalpha():
                    words[told.get(i) or sentence.language or ""] += 1
    total = sum(words[language] for language in LANGUAGES)
    return tuple(language for language in LANGUAGES if words[language] >= min(_WORDS, max(1, _SHARE * total)))
