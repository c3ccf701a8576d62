"""Footnote marks: small raised digits are not part of the number before them."""

from __future__ import annotations

import regex

from labellint.text import Passage, fold

_SUPERSCRIPT = regex.compile(r"[⁰¹²³⁴-⁹]+")


def without_superscripts(passage: Passage) -> list[str | None]:
    """The text of each token without superscript footnote marks; None for a token that is nothing else."""
    texts: list[str | None] = [token.text for token in passage.tokens]
    marked = {i for i, word in enumerate(passage.words) if _SUPERSCRIPT.search(word.text)}
    if not marked:
        return texts
    for index in sorted(marked):
        tokens = [i for i, token in enumerate(passage.tokens) if token.word == index]
        flags = "".join(
            ("1" if _SUPERSCRIPT.fullmatch(c) else "0") * len(fold(c)) for c in passage.words[index].text if fold(c)
        )
        letters = fold(passage.words[index].text)
        at = 0
        for i in tokens:
            token = passage.tokens[i].text
            at = letters.find(token, at)
            kept = "".join(c for c, flag in zip(token, flags[at : at + len(token)], strict=False) if flag == "0")
            texts[i] = kept or None
            at += len(token)
    return texts
