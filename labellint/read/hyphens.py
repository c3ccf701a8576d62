"""Words broken at a line end. What a hyphen before "en", "et" or "und" means is a language's own: see the lexicon."""

from __future__ import annotations

from functools import cache

SYLLABLE = 5  #: letters; so short a part after another hyphen ("DL-alfa-", "Calcium-D-") keeps its own

_HANGING = frozenset({"en", "of", "et", "ou", "und", "oder", "and", "or", "bzw", "tot", "bis"})


def joined(first: str, second: str) -> str | None:
    """The whole word of two halves, or None where the hyphen hangs ("spier- en botten") or is no hyphen."""
    if len(first) < 2 or first[-1] not in "-\u00ad" or not second:
        return None
    stem = first[:-1]
    if not stem[-1:].isalnum():
        return None
    word = second.rstrip(".,;:!?)*").lower()
    if word in _HANGING:
        return None
    before = stem.rpartition("-")
    if before[0] and len(before[2]) <= SYLLABLE:
        return first + second
    if second[0].islower() and stem[-1].islower():
        return first + second if first[-1] == "-" and _keeps_it(stem, word) else stem + second
    if second[0].isalnum() and (first[-1] == "-"):
        return first + second
    return stem + second if first[-1] == "\u00ad" else None


def _keeps_it(stem: str, word: str) -> bool:
    """Whether the two halves are written with a hyphen in the middle of a line, too ("petit-déjeuner")."""
    whole = f"{_letters(stem)}-{_letters(word)}"
    return whole in _hyphenated() or whole.removesuffix("s") in _hyphenated()


def _letters(half: str) -> str:
    """A half without the article and the bracket before it, and what is printed after it."""
    return half.lower().replace("’", "'").rpartition("'")[2].strip("([«»“”\"')]%®")


@cache
def _hyphenated() -> frozenset[str]:
    from labellint.register import RULES_DIR

    lines = (RULES_DIR / "data" / "hyphenated.csv").read_text(encoding="utf-8").splitlines()[1:]
    return frozenset(word for line in lines for word in line.split(",", 1)[1].split())
