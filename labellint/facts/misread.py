"""Numbers in which letters or a stroke stand for digits, as OCR gives them: "3O0 mg", "l tablet", "3/5 mg". Always in
doubt."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal
from typing import NamedTuple

import regex

from labellint.text import Passage

_LETTERS = frozenset("OolISB|")
_DIGITS = str.maketrans("OolI|SB", "0011158")
_WHOLE = regex.compile(r"(?=.*\d)(?=.*[OolISB|])(?P<digits>[\dOolISB|][\dOolISB|.,]*[\dOolISB|])(?P<unit>[mµuk]?g|ml)?")
_NAMELIKE = regex.compile(r"[SB]\d+")  #: "B12" and "S1" are names, unless a unit of measure follows
_SHARE = regex.compile(r"[lI|]/(?P<below>[2348])")
_SLASHED = regex.compile(r"(?P<before>\d+)/(?P<after>\d+)")  #: before a unit, a stroke is more often a 7
_UNIT = regex.compile(r"[mµuk]?g|mcg")
_ONE = regex.compile(r"[lI|]")
_LITRES = regex.compile(r"\d+(?:[.,]\d+)?l")  #: "5l" may as well be five litres
_BEFORE = frozenset("([=<~/")  #: signs of the same word before a number
_AROUND = "()[]*,;:.=<~"


class Misread(NamedTuple):
    """What is printed, the number that it may be, and the token where it ends (before a unit in the same word)."""

    printed: str
    value: Decimal
    end: int
    unit: str | None = None  #: where it is written in the same token as the last digits ("30Omg")


def misread(passage: Passage, i: int, used: Collection[int], counts: Collection[int]) -> Misread | None:
    """The misread number at token ``i``. ``used``: tokens of names; ``counts``: tokens of units and times of day."""
    tokens = passage.tokens
    word = tokens[i].word
    inside = i > 0 and tokens[i - 1].word == word
    if i in used or not tokens[i].text[0].isalnum() or (inside and tokens[i - 1].text not in _BEFORE):
        return None
    text = passage.words[word].text
    text = text.rsplit("/", 1)[-1] if inside and tokens[i - 1].text == "/" else text
    text = text.strip(_AROUND)
    end = i + 1
    while end < len(tokens) and tokens[end].word == word:
        end += 1
    while not tokens[end - 1].text[-1].isalnum() and end > i + 1:
        end -= 1
    if _ONE.fullmatch(text):
        return Misread(text, Decimal(1), i + 1) if _beside(passage, i, counts) else None
    share = _SHARE.fullmatch(text)
    if share is not None:
        return Misread(text, 1 / Decimal(share["below"]), end)
    slashed = _SLASHED.fullmatch(text) if passage.words[word].source == "ocr" else None
    if slashed is not None and end < len(tokens) and _UNIT.fullmatch(tokens[end].text):
        return Misread(text, Decimal(f"{slashed['before']}7{slashed['after']}"), end)
    seen = _WHOLE.fullmatch(text)
    if (
        seen is None
        or not set(seen["digits"]) & _LETTERS
        or _LITRES.fullmatch(text)
        or (_NAMELIKE.match(text) and end not in counts)
    ):
        return None
    try:
        value = Decimal(seen["digits"].translate(_DIGITS).replace(",", "."))
    except ArithmeticError:
        return None
    if seen["unit"] and tokens[end - 1].text == seen["unit"] and end > i + 1:
        return Misread(seen["digits"], value, end - 1)
    return Misread(seen["digits"], value, end, seen["unit"])


def _beside(passage: Passage, i: int, counts: Collection[int]) -> bool:
    """Whether a single stroke stands where a number of units does: before a unit, or at a time of the day."""
    tokens = passage.tokens
    if i and tokens[i - 1].text[0].isdigit():
        return False  # "1 l" is a litre
    if i + 1 < len(tokens) and tokens[i + 1].word == tokens[i].word and tokens[i + 1].text == "'":
        return False  # "l'eau"
    near = [k for k in range(i + 1, min(i + 3, len(tokens))) if tokens[k].text not in (",", ":", ".")]
    before = i > 0 and (i - 1 in counts or (tokens[i - 1].text in (",", ":") and i - 2 in counts))
    return any(k in counts for k in near) or (before and not near)
