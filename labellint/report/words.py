"""The fixed words of the reports in the four languages of the tool; the texts themselves stand in ``words.json``."""

from __future__ import annotations

from pathlib import Path

import msgspec
import regex

from labellint.label import Language
from labellint.register import Register
from labellint.verdict import Texts

FILE = Path(__file__).with_suffix(".json")


class Words:
    """The fixed words in one language: ``words("page")``, ``words("words", n=143)``."""

    def __init__(self, language: Language) -> None:
        self.language = language
        texts = msgspec.json.decode(FILE.read_bytes(), type=dict[str, Texts])
        self._words = {key: text.in_(language) for key, text in texts.items()}

    def __call__(self, key: str, /, **values: object) -> str:
        return self._words[key].format(**values) if values else self._words[key]

    def counted(self, key: str, n: int) -> str:
        """``1 error``, ``3 errors``."""
        return self(f"{key}_one") if n == 1 else self(f"{key}_many", n=n)


def cited(text: str, language: Language) -> str:
    """A citation of the law with the names of acts and of their parts in a language (``rules/data/law_words.csv``)."""
    if language == "en":
        return text
    names = {row["en"]: row[language] for row in Register().rows("law_words.csv")}
    longest = "|".join(map(regex.escape, sorted(names, key=len, reverse=True)))
    return regex.sub(rf"(?<!\p{{L}})(?:{longest})(?!\p{{L}})", lambda match: names[match[0]], text)
