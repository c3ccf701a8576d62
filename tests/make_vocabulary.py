"""Write ``rules/data/vocabulary.csv``: the words that some languages have and the others have not.

    python -m tests.make_vocabulary

They are the words of all texts of the rules that stand there in four languages, folded; and as printed those that only
their accents tell apart: "mélatonine" is French, and "melatonine", where it is not in capitals, Dutch. The file need
not follow each change of the rules; ``tests/test_vocabulary.py`` says when it has fallen too far behind.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from labellint.label import LANGUAGES
from labellint.language import LETTERS
from labellint.text import fold
from labellint.vocabulary import PRINTED
from tests.make_letter_runs import NAME, RULES, Words, texts, wordings, words_of_rules

OUT = RULES / "data" / "vocabulary.csv"
LATIN = re.compile(r"[A-Z][a-z]+ [a-z]+(?:a|ae|e|i|is|um|us|ens)")  #: a plant's name
WHOLE = re.compile(r"(?<![^\W\d_]|\*)(?![^\W\d_]+(?:us|um|ii|ola)\b)[^\W\d_]{3,}(?![^\W\d_]|\*)")  #: no stem, no Latin
SLIP = 0.2  #: part of the uses of a word with accents up to which a language has them by a slip or in a name
HEADING = "word,languages"


def main() -> None:
    rows = vocabulary()
    OUT.write_text("\n".join([HEADING, *rows]) + "\n", encoding="utf-8")
    print(f"{len(rows)} words in {OUT}")


def vocabulary() -> list[str]:
    """The rows of the file, in the order of their words."""
    everywhere, translated = words_of_rules(), _translated()
    rows, names = set(_by_accents()), _latin()
    for word in set().union(*translated.values()):
        had = [language for language in LANGUAGES if word in everywhere[language]]
        if len(had) < (2 if word in names else len(LANGUAGES)) and len(word) >= LETTERS:
            rows.add(f"{word},{' '.join(had)}")
    return sorted(rows)


def _by_accents() -> Iterator[str]:
    """Words as printed that one language has, and others only with other accents."""
    printed: dict[str, Counter[tuple[str, str]]] = {}
    for language, text in (*wordings(), *texts()):
        for word in map(str.lower, re.findall(r"(?<!\*)[^\W\d_]{4,}(?!\*)", text)):
            printed.setdefault(fold(word), Counter())[word, language] += 1
    for forms in printed.values():
        uses = Counter({word: sum(n for (form, _), n in forms.items() if form == word) for word, _ in forms})
        kept = {(word, k) for (word, k), n in forms.items() if word.isascii() or n > SLIP * uses[word]}
        accented = {language for word, language in kept if not word.isascii()}
        for word in uses if accented else ():
            told = {k for form, k in kept if form == word} - (accented if word.isascii() else set())
            if len(told) == 1 and {k for _, k in forms} - told:
                yield f"{PRINTED if word.isascii() else ''}{word},{min(told)}"


def _latin() -> set[str]:
    """The first words of the names of plants and microbes: "Curcuma longa"."""
    paths = [path for path in RULES.rglob("*.*") if path.suffix in (".yaml", ".csv")]
    return {fold(genus) for path in paths for genus, _ in NAME.findall(path.read_text(encoding="utf-8"))}


def _translated() -> Words:
    """The words of texts that stand in all four languages. Where one is missing, the others' name may be its name too;
    a Latin name is nobody's."""
    words: Words = {language: set() for language in LANGUAGES}
    for language, text in texts(complete=True):
        if not LATIN.fullmatch(text):
            words[language].update(map(fold, WHOLE.findall(text)))
    return words


if __name__ == "__main__":
    main()
