"""What an amount is counted as: "12 mg α-TE", "16 mg NE", "800 µg RE". It says nothing that the name does not."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.pieces import Piece, words_of


def without_equivalents(pieces: Sequence[Piece], signs: frozenset[str]) -> list[Piece]:
    """The pieces without those signs, in capitals, right behind a unit of measure."""
    found: list[Piece] = []
    i = 0
    while i < len(pieces):
        end = _sign(pieces, i, signs) if found and found[-1].kind == "unit-of-measure" else None
        if end is None:
            found.append(pieces[i])
        i = end or i + 1
    return found


def _sign(pieces: Sequence[Piece], i: int, signs: frozenset[str]) -> int | None:
    """Where the sign at ``i`` ends: the letters and hyphens of one printed word."""
    word = words_of(pieces[i])[0]
    end, text = i, ""
    while end < len(pieces) and words_of(pieces[end])[0] is word:
        tokens = pieces[end].place.passage.tokens[pieces[end].place.start : pieces[end].place.end]
        if not all(token.text.isalpha() or token.text == "-" for token in tokens):
            break
        text += "".join(token.text for token in tokens)
        end += 1
    printed = next((sign for sign in signs if sign.casefold() == text.casefold()), None)
    return end if printed is not None and printed in word.text else None
