"""Which language a piece of text is in: nl, fr, de, en, or None where it does not show.

Small words and the letters that words begin, end and are made with speak for a language; what speaks, and how loudly,
is data (``rules/data/languages.csv``). Texts may be as printed or folded (lower case, without accents).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

import regex

from labellint.label import LANGUAGES, Language

Weights = tuple[float, float, float, float]  #: one for each of LANGUAGES

ENOUGH = 2.0  #: the least that must speak for a language
AHEAD = 1.2  #: by how much it must be ahead of the next one
MIXED = 3.0  #: what must speak for each of two languages in a text of both
TURN = 2.5  #: by how much another language must be ahead of the one that is expected here
CLEAR = 1.5  #: by how much one language must be ahead where the letters of all words are asked
LETTERS = 4  #: a shorter word is not asked for its letters
ONLY = 99.0  #: by how much the only one of some languages is ahead
ONE_WORD = 4.0  #: the most that the letters of one word say against a language: it may be a name
RUNS = range(2, 5)  #: letters of the runs that speak for a language
STEP = 0.25  #: in which their weights are counted
_CAPITAL_BEHIND = r"\p{Lu}\p{Ll}{2,}%s\p{Lu}\p{Ll}{2,}"  #: both parts of a compound written like names
_LONGEST = 10  #: letters with which words begin or end
_LETTERS_AT_MOST = 3  #: accented letters that count in one text
_CODE = regex.compile(r"\W*(\p{Lu}{2})[\s:/|–·•-]+(?=\S*\p{Ll})")  #: a language's before a text
_WORD = regex.compile(r"[\p{L}\p{M}\d]+|['’]")
_LETTERS = regex.compile(r"\p{L}+")
_NOTHING: Weights = (0.0, 0.0, 0.0, 0.0)


class Signs(NamedTuple):
    """What speaks for a language, by kind."""

    words: dict[str, Weights]
    elided: dict[str, Weights]
    letters: dict[str, Weights]
    ends: dict[str, Weights]
    starts: dict[str, Weights]
    inside: dict[str, Weights]
    foreign: dict[str, Weights]
    capitals: dict[str, Weights]  #: by the sign within a compound that a capital stands behind
    codes: dict[str, Weights]  #: what stands in capitals before a text: "NL", "FR"


def detect(text: str, fallback: Language | None = None) -> Language | None:
    """The language of a text. ``fallback`` is what is expected; it stands unless another one is clearly ahead."""
    scores = score(text)
    most = max(scores)
    if most < ENOUGH:
        return fallback
    best = scores.index(most)
    if fallback is not None:
        ahead = most - scores[LANGUAGES.index(fallback)]
        return LANGUAGES[best] if ahead >= TURN else fallback
    lead = most - sorted(scores)[-2]
    if lead >= TURN:
        return LANGUAGES[best]
    return closest(text, LANGUAGES) or (LANGUAGES[best] if lead >= AHEAD else None)


def closest(text: str, among: Sequence[Language], ahead: float = CLEAR) -> Language | None:
    """The language that small words, words that it alone has, and the letters of all together speak for, of these.

    ``ahead``: by how much it must be ahead of the next one.
    """
    from labellint.text import fold
    from labellint.vocabulary import own

    printed = [word for word in _LETTERS.findall(text) if len(word) >= LETTERS]
    known = own(word for word in printed if fold(word) not in _signs().words)
    words = list(map(fold, printed))
    said = [sum(kinds) for kinds in zip(score(text), known, _spelt(text), strict=True)]
    if _lead(said, among)[0] < TURN:
        said = [weight + letters for weight, letters in zip(said, likeness(words), strict=True)]
    lead, first = _lead(said, among)
    return first if lead >= ahead else None


@lru_cache(maxsize=256)
def leaning(text: str) -> Weights:
    """All that speaks for each of LANGUAGES in a text: ``score``, words that it alone has, and letters."""
    from labellint.text import fold
    from labellint.vocabulary import own

    printed = [word for word in _LETTERS.findall(text) if len(word) >= LETTERS]
    known = own(word for word in printed if fold(word) not in _signs().words)
    words = list(map(fold, printed))
    return _weights([sum(kinds) for kinds in zip(score(text), known, likeness(words), _spelt(text), strict=True)])


def _lead(said: Sequence[float], among: Sequence[Language]) -> tuple[float, Language | None]:
    """By how much one of some languages is ahead of the others, and which."""
    told = sorted((said[LANGUAGES.index(language)], language) for language in among)
    if len(told) < 2:
        return (ONLY, told[0][1]) if told else (0.0, None)
    return told[-1][0] - told[-2][0], told[-1][1]


def alike(one: str, other: str) -> bool:
    """Whether two texts have a word that begins alike, as a name has in several languages: Magnesium, magnésium."""
    return not _beginnings(one).isdisjoint(_beginnings(other))


def _beginnings(text: str) -> set[str]:
    words = text.replace("’", " ").replace("'", " ").split()
    beginnings = {word[:LETTERS].lower() for word in words if len(word) >= LETTERS}
    return {letters for letters in beginnings if letters.isalpha()}


def _spelt(text: str) -> Weights:
    """What the spelling of a text says: letters that the words of a language do not have speak against it, and capitals
    behind a sign within compounds for one that writes them so ("Magnesium-Spray")."""
    found = [0.0, 0.0, 0.0, 0.0]
    if not text.isascii():
        known = _signs().foreign
        for character in set(text.lower()):
            for k, weight in enumerate(known.get(character, _NOTHING)):
                found[k] -= weight
    for sign, weights in _signs().capitals.items():
        if sign in text and regex.search(_CAPITAL_BEHIND % regex.escape(sign), text):
            _add(found, weights)
    return _weights(found)


def is_foreign(word: str, language: Language) -> bool:
    """Whether a word has a letter that the words of a language do not have."""
    if word.isascii():
        return False
    known, k = _signs().foreign, LANGUAGES.index(language)
    return any(known.get(character, _NOTHING)[k] for character in word.lower())


def small_words() -> frozenset[str]:
    """The words that speak for a language: articles, prepositions, verbs and the like."""
    return frozenset(_signs().words)


def is_mixed(text: str) -> bool:
    """Whether two languages speak about equally loud, each with signs that say more for it than for the other."""
    said = _said(text)
    if not said:
        return False
    scores = list(map(sum, zip(*said, strict=True)))
    first = max(range(4), key=scores.__getitem__)
    others = [k for k in range(4) if k != first and scores[k] >= max(MIXED, 0.5 * scores[first])]
    return any(sum(max(0.0, weights[k] - weights[first]) for weights in said) >= MIXED for k in others)


@lru_cache(maxsize=256)
def score(text: str) -> Weights:
    """How much speaks for each of LANGUAGES; sums over the words of the text."""
    said = _said(text)
    if not said:
        return _NOTHING
    nl, fr, de, en = map(sum, zip(*said, strict=True))
    return nl, fr, de, en


@lru_cache(maxsize=256)
def _said(text: str) -> tuple[Weights, ...]:
    """What the words of a text say, and its accented letters."""
    signs = _signs()
    words = _WORD.findall(text)
    said = [weights for weights in map(_of_word, words) if weights is not _NOTHING]
    if "'" in text or "’" in text:
        said = []
        for word, after in pairwise([*words, ""]):
            elided = signs.elided.get(word.lower()) if after and after in "'’" else None
            weights = elided or _of_word(word)
            if weights is not _NOTHING:
                said.append(weights)
    if code := _CODE.match(text):
        said = [*said[_of_word(code[1]) is not _NOTHING :], signs.codes.get(code[1], _NOTHING)]
    if not text.isascii():
        known = [signs.letters[character] for character in text if character in signs.letters]
        said += known[:_LETTERS_AT_MOST]
    return tuple(said)


def likeness(words: Iterable[str]) -> Weights:
    """How much less the letters of words, folded, are like those of each of LANGUAGES than like those of the closest:
    weaker than ``score``, but names and single words show it too (``rules/data/letter_runs.csv``)."""
    found = [0.0, 0.0, 0.0, 0.0]
    for word in set(words):
        _add(found, _by_letters(word))
    return _weights(found)


@lru_cache(maxsize=4096)
def _by_letters(word: str) -> Weights:
    runs = _runs()
    rows = [runs[run].split(",") for run in set(runs_of(word)) if run in runs]
    sums = [STEP * sum([int(row[k]) for row in rows]) for k in range(4)]
    known = _signs().words.get(word, _NOTHING)
    return _weights([0.0 if known[k] else max(sums[k] - max(sums), -ONE_WORD) for k in range(4)])


def runs_of(word: str) -> list[str]:
    """The runs of some letters in a word, its ends marked by low lines."""
    marked = f"_{word}_"
    return [marked[i : i + length] for length in RUNS for i in range(len(marked) - length + 1)]


@cache
def _runs() -> dict[str, str]:
    """The rows of the file by their runs; few of them are ever asked for."""
    from labellint.register import RULES_DIR

    lines = (RULES_DIR / "data" / "letter_runs.csv").read_text(encoding="utf-8").splitlines()[1:]
    return {run: row for run, _, row in (line.partition(",") for line in lines)}


@lru_cache(maxsize=16384)
def _of_word(word: str) -> Weights:
    """What one word says: as a known word, else by its letters."""
    from labellint.text import fold

    if not word.isalpha() and any(character.isdigit() for character in word):
        return _NOTHING  # "Y4P7" holds no French "y"
    signs, plain = _signs(), fold(word)
    known = signs.words.get(plain)
    if known is not None:
        return known if word.isascii() else _by_accents(word, known)
    if len(plain) < 4:
        return _NOTHING
    found = [0.0, 0.0, 0.0, 0.0]
    for length in range(min(_LONGEST, len(plain) - 2), 1, -1):
        if _add(found, signs.ends.get(plain[-length:])):
            break
    for length in range(min(_LONGEST, len(plain) - 1), 1, -1):
        if _add(found, signs.starts.get(plain[:length])):
            break
    inside = [weights for letters, weights in signs.inside.items() if letters in plain]
    if inside:
        for k in range(4):
            found[k] += min(1.6, sum(weights[k] for weights in inside))
    total = found[0], found[1], found[2], found[3]
    return total if any(total) else _NOTHING


def _by_accents(word: str, known: Weights) -> Weights:
    """What a known word says with its accents: "magnésium" is French, where only that writes it with them, and "thé" is
    no English article."""
    from labellint.vocabulary import languages_of

    languages = languages_of(word.lower())
    if languages:
        return _weights([max(known) * (k in languages) for k in LANGUAGES])
    return _weights([weight * (not is_foreign(word, k)) for weight, k in zip(known, LANGUAGES, strict=True)])


def _add(found: list[float], weights: Weights | None) -> bool:
    if weights is None:
        return False
    for k in range(4):
        found[k] += weights[k]
    return True


@cache
def _signs() -> Signs:
    from labellint.register import RULES_DIR

    kinds: dict[str, dict[str, list[float]]] = {kind: {} for kind in _KINDS}
    for line in (RULES_DIR / "data" / "languages.csv").read_text(encoding="utf-8").splitlines()[1:]:
        language, kind, weight, forms = line.split(",", 3)
        index = LANGUAGES.index(language)
        for form in list(forms) if kind in ("letters", "foreign") else forms.split():
            weights = kinds[kind].setdefault(form, [0.0, 0.0, 0.0, 0.0])
            weights[index] = max(weights[index], float(weight))
    return Signs(*({form: _weights(w) for form, w in kinds[kind].items()} for kind in _KINDS))


_KINDS = ("word", "elided", "letters", "end", "start", "inside", "foreign", "capital", "code")


def _weights(weights: list[float]) -> Weights:
    return weights[0], weights[1], weights[2], weights[3]
