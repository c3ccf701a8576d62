"""The languages a label is written in; a name or a word or two of a language are not enough."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from labellint.facts.addresses import Address
from labellint.facts.items import Ingredients
from labellint.facts.reading import Reading
from labellint.label import LANGUAGES, Language
from labellint.language import detect
from labellint.lexicon import Hit
from labellint.text import Passage, Sentence

_WORDS = 8  #: a language with so many words, and a phrase of the rules among them, is on the label
_MANY = 25  #: one with so many words is on the label even without
_TOLD = 12  #: or with so many in sentences that are in no other
_SENTENCE = 4  #: words of such a sentence
_SHARE = 0.4  #: or with this part of the words of a short label


def find_languages(
    reading: Reading, named: list[Ingredients], addresses: Iterable[Address] = ()
) -> tuple[Language, ...]:
    """The languages of the label, in the order nl, fr, de, en; ``named`` are lists whose names are in none (INCI).

    Phrases of the rules that tell their own language count for it wherever they stand, so that a line in three
    languages counts for each. Addresses and Latin names may look like a language that the label does not have; they
    hold no such phrase, and the names of an address and its business do not count.
    """
    words: Counter[str] = Counter()
    told_words: Counter[str] = Counter()
    phrases: set[str] = set()
    for passage, hits in reading.grouped("rule"):
        told: dict[int, str] = {}
        ids: dict[tuple[str, int, int], set[str]] = {}
        for hit in hits:
            ids.setdefault(_place(hit), set()).add(hit.id)
        for hit in hits:
            key, _, language = hit.id.partition("@")
            if language and key.endswith("#phrases") and len(ids[_place(hit)]) == 1:
                phrases.add(language)
                told.update((i, language) for i in range(hit.start, hit.end))
        inci = [part for part in named if part.passage is passage]
        names = _names(passage, [each for each in addresses if each.passage is passage])
        for sentence in passage.sentences:
            own = [
                i
                for i in range(sentence.start, sentence.end)
                if passage.tokens[i].text[0].isalpha()
                and not (i in names and i not in told)
                and not any(part.start <= i < part.end for part in inci)
            ]
            words.update(told.get(i) or sentence.language or "" for i in own)
            if len(own) >= _SENTENCE and _shows(passage, sentence):
                told_words[sentence.language or ""] += len(own)
    total = sum(words[language] for language in LANGUAGES)
    return tuple(
        language
        for language in LANGUAGES
        if words[language] >= max(1, min(_WORDS if language in phrases else _MANY, _SHARE * total))
        or told_words[language] >= _TOLD
    )


def _shows(passage: Passage, sentence: Sentence) -> bool:
    """Whether a sentence shows by itself that it is in its language."""
    words = passage.words[passage.tokens[sentence.start].word : passage.tokens[sentence.end - 1].word + 1]
    return sentence.language is not None and detect(" ".join(word.text for word in words)) == sentence.language


def _names(passage: Passage, addresses: list[Address]) -> set[int]:
    """The tokens of addresses, and the names in their sentences: "Berenbende" is of no language."""
    if not addresses:
        return set()
    own = {i for each in addresses for i in range(each.first, each.last + 1)}
    found: set[int] = set()
    for sentence in passage.sentences:
        tokens = range(sentence.start, sentence.end)
        if any(passage.tokens[i].word in own for i in tokens):
            found.update(
                i
                for i in tokens
                if passage.tokens[i].word in own or passage.words[passage.tokens[i].word].text[:1].isupper()
            )
    return found


def _place(hit: Hit) -> tuple[str, int, int]:
    """A rule and where its words stand; where they are its phrase in two languages they tell none: "ingredients"."""
    return hit.id.partition("@")[0], hit.start, hit.end
