"""Fractions in print: "1/2", "½", "1½"."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from decimal import Decimal

from labellint.text import Passage

_BARS = ("⁄", "/")
_EIGHTHS = 8  #: what is taken is never cut finer
_WHOLE = 3  #: digits of the whole number before a fraction


def fraction(passage: Passage, printed: Sequence[str | None], i: int, end: int) -> Decimal | None:
    """The value of a fraction at token ``i`` whose upper part ends before ``end``; of "1½", which is one word, 1.5."""
    tokens = passage.tokens
    if end + 1 >= len(tokens) or tokens[end].text not in _BARS or tokens[end].word != tokens[i].word:
        return None
    above, below = printed[i] or "", printed[end + 1] or ""
    if not (above.isdigit() and below.isdigit()) or not 0 < int(below) <= _EIGHTHS:
        return None
    word = passage.words[tokens[i].word].text
    sign = next((c for c in word if "VULGAR FRACTION" in unicodedata.name(c, "")), None)
    if sign is None:
        return Decimal(above) / Decimal(below)
    share = Decimal(str(unicodedata.numeric(sign)))
    whole = word[: word.index(sign)].strip("(+~-–")
    return share + Decimal(whole) if whole.isdigit() and len(whole) <= _WHOLE else share
