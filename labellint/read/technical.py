"""Names of layers and spot colours for what is not printed as text: dies, varnish, legends.

The terms are data (``rules/data/technical_layers.csv``).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

import regex

from labellint.text import fold

TECHNICAL = "technical layer"  #: why what stands in one is not printed
_SEPARATION = regex.compile(rb"/Separation\s*/([^\s/\[\]<>()]{1,120})")
_SEVERAL = regex.compile(rb"/DeviceN\s*\[([^\[\]<>()]{1,1000})\]")
_NAME = regex.compile(rb"/([^\s/]+)")
_ESCAPE = regex.compile(rb"#([0-9A-Fa-f]{2})")
_WORD = regex.compile(r"[a-z0-9]+")
_PRINTED = ("text", "tekst", "texte")  #: "white text" is printed text in white, not an underprint


@lru_cache(maxsize=1000)
def is_technical(name: str) -> bool:
    """Whether a layer or spot colour is named as something that is not printed as text: a die, varnish, a legend."""
    words = _WORD.findall(fold(name))
    if any(word in _PRINTED for word in words):
        return False
    return any(_named(words, term) for term in _terms())


def plates(contents: Iterable[bytes]) -> frozenset[str]:
    """The names of the technical spot colours in the contents of a PDF."""
    found: set[str] = set()
    for content in contents:
        raw = [match[1] for match in _SEPARATION.finditer(content)]
        for match in _SEVERAL.finditer(content):
            raw += _NAME.findall(match[1])
        names = (_ESCAPE.sub(lambda m: bytes([int(m[1], 16)]), name).decode("utf-8", "replace") for name in raw)
        found.update(name for name in names if is_technical(name))
    return frozenset(found)


def _named(words: list[str], term: tuple[str, ...]) -> bool:
    for start in range(len(words) - len(term) + 1):
        if all(
            word.startswith(part[:-1]) if part.endswith("*") else word == part
            for word, part in zip(words[start:], term, strict=False)
        ):
            return True
    return False


@cache
def _terms() -> tuple[tuple[str, ...], ...]:
    from labellint.register import RULES_DIR

    lines = (RULES_DIR / "data" / "technical_layers.csv").read_text(encoding="utf-8").splitlines()[1:]
    return tuple(tuple(line.split(",")[0].split()) for line in lines if line.strip())
