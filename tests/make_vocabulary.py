"""Write ``rules/data/vocabulary.csv``: the words that one language has and the others have not.

    python -m tests.make_vocabulary

They are the words of all texts of the rules that stand there in four languages. The file need not follow each change
of the rules; ``tests/test_vocabulary.py`` says when it has fallen too far behind.
"""

from __future__ import annotations

import re
from collections import Counter

from labellint.label import LANGUAGES
from labellint.language import LETTERS
from labellint.text import fold
from tests.make_letter_runs import RULES, Words, texts, words_of_rules

OUT = RULES / "data" / "vocabulary.csv"
LATIN = re.compile(r"[A-Z][a-z]+ [a-z]+(?:a|ae|e|i|is|um|us|ens)")  #: a plant's name
WHOLE = re.compile(r"(?<![^\W\d_]|\*)(?![^\W\d_]+(?:us|um|ii|ola)\b)[^\W\d_]{3,}(?![^\W\d_]|\*)")  #: no stem, no Latin
HEADING = "word,language"


def main() -> None:
    rows = vocabulary()
    OUT.write_text("\n".join([HEADING, *rows]) + "\n", encoding="utf-8")
    print(f"{len(rows)} words in {OUT}")


def vocabulary() -> list[str]:
    """The rows of the file, in the order of their words."""
    counts = Counter(word for found in words_of_rules().values() for word in found)
    return sorted(
        f"{word},{language}"
        for language, found in _translated().items()
        for word in found
        if counts[word] == 1 and len(word) >= LETTERS
    )


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
