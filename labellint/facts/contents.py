"""What a pack holds, where it stands alone in a paragraph: "54 g", "e 250 ml", "150 g poeder"."""

from __future__ import annotations

from functools import lru_cache

import regex

from labellint.facts.reading import Reading
from labellint.label import Quote

_TIMEOUT = 0.5  #: seconds for one pattern on one paragraph
_WORDS = 5  #: of a paragraph that may be nothing but the contents


def find_contents(reading: Reading) -> tuple[Quote, ...]:
    """Every paragraph that is nothing but the contents of a pack, in reading order."""
    entries = reading.rulebook.entries("contents").values()
    patterns = [_compiled(entry.value) for entry in entries if entry.value]
    short = [passage for passage in reading.passages if len(passage.words) <= _WORDS]
    return tuple(
        passage.quote(0, len(passage.tokens))
        for passage in short
        if any(pattern.fullmatch(passage.text, timeout=_TIMEOUT) for pattern in patterns)
    )


@lru_cache(maxsize=8)
def _compiled(value: str) -> regex.Pattern[str]:
    return regex.compile(value, regex.VERBOSE)
