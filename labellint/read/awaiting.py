"""Words that never end a paragraph, because they need another after them: "Nahrungsergänzungsmittel mit".

They are data (``rules/data/awaiting_words.csv``).
"""

from __future__ import annotations

from functools import cache


def awaits(text: str) -> bool:
    """Whether the printed word needs another after it: an article, a preposition or "and", in small letters."""
    return text in _words()


@cache
def _words() -> frozenset[str]:
    from labellint.register import RULES_DIR

    lines = (RULES_DIR / "data" / "awaiting_words.csv").read_text(encoding="utf-8").splitlines()[1:]
    return frozenset(word for line in lines for word in line.partition(",")[2].split())
