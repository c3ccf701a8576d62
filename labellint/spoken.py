"""The languages that a label speaks, and which of them a short text on it is in.

A line by itself rarely shows its language beyond doubt, but a label speaks few: the text is in that of them which its
words and letters speak for. Texts that say the same, one after the other, are each in another one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import permutations

import regex

from labellint.label import LANGUAGES, Language, Panel
from labellint.language import CLEAR, MIXED, alike, closest, detect, leaning
from labellint.vocabulary import own

_WORD = regex.compile(r"\p{L}+")
SPOKEN = 0.1  #: part of a label's words from which on it speaks a language
SHORT = 8  #: words of a text that may be taken for another language by chance
SAID_AGAIN = 2.5  #: how much less the languages of texts may say than one of all where each begins with the same name
BEYOND_DOUBT = 5.0  #: by how much each of two lines, or single words, must be ahead in its language
LISTED, SMALL = 4, 0.1  #: commas of a list of names, and part of its words that may be in small letters
KEPT = 2.0  #: what the order of the label's languages says for texts that keep it


def spoken(counts: Iterable[tuple[Language | None, int]]) -> tuple[Language, ...]:
    """The languages that a fair part of the words are in, in the order of the texts; ``counts``: words of each text."""
    words: Counter[Language] = Counter()
    for language, count in counts:
        if language is not None:
            words[language] += count
    least = SPOKEN * words.total()
    return tuple(language for language, count in words.items() if count >= least and (count or not least))


def spoken_by_lines(panels: Iterable[Panel]) -> tuple[Language, ...]:
    """The languages that a fair part of the lines of panels are in: one panel may say all in several, one after the
    other."""
    lines = ((panel.language, line.words) for panel in panels for line in panel.lines)
    return spoken((detect(" ".join([word.text for word in words]), told), len(words)) for told, words in lines)


def is_list_of_names(text: str) -> bool:
    """Whether a text is nothing but names in capitals with commas between them, as "Aqua, Zinc Oxide, Panthenol" is:
    what a cosmetic is made of is written alike in all languages."""
    if text.count(",") < LISTED:
        return False
    words = [word for word in text.split() if word[:1].isalpha()]
    return sum(word[0].islower() for word in words) <= SMALL * len(words)


def of_paragraph(text: str, expected: Language | None, among: Sequence[Language]) -> Language | None:
    """The language of a paragraph in a panel: that of the panel, unless another one that the label speaks is clearly
    ahead, by words that are known and by letters."""
    if expected is None or len(among) < 2:
        return expected
    if len(text.split()) > SHORT:
        return expected
    said = leaning(text)
    here = said[LANGUAGES.index(expected)] if expected in among else min(said)
    first = max(among, key=lambda language: said[LANGUAGES.index(language)])
    ahead = said[LANGUAGES.index(first)]
    return first if ahead - here >= MIXED and ahead > 0 else expected


def of_parts(texts: Sequence[str], among: Sequence[Language]) -> list[Language | None]:
    """The languages of texts between strokes or the like: where they say the same in each, they are told together."""
    told = each(texts, among)
    if told:
        return list(told)
    return [_of_part(text, among) for text in texts]


def of_list(texts: Sequence[str], expected: Language | None, among: Sequence[Language]) -> list[Language | None]:
    """The languages of texts with bullets between them: a list in what is ``expected``, or the same in several."""
    told = each(texts, among)
    if told:
        return list(told)
    if len({detect(text) for text in texts}.intersection(among)) > 1:
        return [_of_part(text, among) or expected for text in texts]
    return [detect(text, fallback=expected) for text in texts]


def _of_part(text: str, among: Sequence[Language]) -> Language | None:
    found = detect(text)
    return found if len(among) < 2 or found in among else closest(text, among) or found


def each(texts: Sequence[str], among: Sequence[Language]) -> tuple[Language, ...]:
    """The languages of texts that say the same, no two of them in one; empty where they do not.

    Each may show little by itself; what all show together is clear, more so in the order that the label keeps.
    """
    if not 1 < len(texts) <= len(among):
        return ()
    said = [leaning(text) for text in texts]
    found = []
    for languages in permutations(among, len(texts)):
        total = sum(said[i][LANGUAGES.index(language)] for i, language in enumerate(languages))
        kept = list(languages) == [language for language in among if language in languages]
        found.append((total + KEPT * kept, total, languages))
    (first, shown, languages), (second, *_) = sorted(found, reverse=True)[:2]
    alone = max(sum(weights[LANGUAGES.index(language)] for weights in said) for language in among)
    same = len(texts) == len(among) > 2 and all(alike(texts[0], text) for text in texts[1:])
    if shown - alone < (-SAID_AGAIN if same else CLEAR) or first - second < CLEAR:
        return ()
    return languages


def is_clear(text: str, language: Language | None) -> bool:
    """Whether a short text is in a language beyond doubt though some letters in it look like another: no word of it is
    known in others alone, as "legs" in "Spray tegen restless legs" is, which then counts in all languages."""
    if language is None or len(text.split()) > SHORT:
        return False
    here = LANGUAGES.index(language)
    known = [own((word,)) for word in _WORD.findall(text)]
    said = leaning(text)
    others = max(said[:here] + said[here + 1 :])
    return said[here] - others >= BEYOND_DOUBT and all(weights[here] or not any(weights) for weights in known)


def differ(one: str, other: str, among: Sequence[Language], ahead: float) -> bool:
    """Whether two texts are in two languages, each clearly ahead of the other's."""
    said = leaning(one), leaning(other)
    places = [LANGUAGES.index(language) for language in among]
    a, b = (max(places, key=weights.__getitem__) for weights in said)
    return min(said[0][a] - said[0][b], said[1][b] - said[1][a]) >= ahead
