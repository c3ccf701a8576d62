"""Words broken at a line end: the hyphen goes, unless the word has one in the middle of a line, too.

Which words have one, and what a hyphen hangs before ("spier- en botten"), is a language's own:
``rules/data/hyphenated.csv``.
"""

from __future__ import annotations

from functools import cache

SHORT = 2  #: letters of a part between two hyphens that is a word or a sign by itself: "prêt-à-porter", "Calcium-D-"
STEM = 3  #: letters before a second half that has a hyphen before it, at least: "sugar-free"
REST = 4  #: letters after a first half that has one behind it, at least: "non-" and "irritating"
SOFT = "\u00ad"
PLAIN = {0x2010: "-", 0x2011: "-"}  #: hyphens that fonts have apart, as everybody types them


def joined(first: str, second: str) -> str | None:
    """The whole word of two halves, or None where the hyphen hangs ("spier- en botten") or is no hyphen."""
    if len(first) < 2 or first[-1] not in f"-{SOFT}" or not second:
        return None
    stem = first[:-1]
    if not stem[-1:].isalnum():
        return None
    word = second.rstrip(".,;:!?)*").lower()
    if word in _words("hanging"):
        return None
    if first[-1] == SOFT:
        return stem + second
    if second[0].islower() and stem[-1].islower():
        return first + second if _keeps_it(stem.lower(), word) else stem + second
    return first + second if second[0].isalnum() else None


def _keeps_it(stem: str, word: str) -> bool:
    """Whether the two halves are written with a hyphen in the middle of a line, too ("petit-déjeuner")."""
    before, _, last = stem.rpartition("-")
    if before and (len(last) <= SHORT or last in _words("part") or not last.isalpha()):
        return True
    opens, _, goes_on = word.partition("-")
    if goes_on and (len(opens) <= SHORT or opens in _words("part")):
        return True
    start, end = _letters(stem), _letters(word)
    whole = f"{start}-{end}"
    if whole in _words("whole") or whole.removesuffix("s") in _words("whole"):
        return True
    if start + end in _words("joined"):
        return False
    if start[-1:] + end[:1] in _words("clash") and end in _words("after a vowel"):
        return True
    if start.endswith("ez") and end in _words("after ez"):
        return True
    return (end in _words("second") and len(start) >= STEM) or (start in _words("first") and len(end) >= REST)


def _letters(half: str) -> str:
    """A half without the article and the bracket before it, and what is printed after it."""
    return half.replace("’", "'").rpartition("'")[2].strip("([«»“”\"')]%®")


@cache
def _words(place: str) -> frozenset[str]:
    from labellint.register import RULES_DIR

    lines = (RULES_DIR / "data" / "hyphenated.csv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split(",", 2) for line in lines]
    return frozenset(word for _, where, words in rows if where == place for word in words.split())
