"""What marks a lot without the word for it: "L:" with a code or its place, or a durability date to the day."""

from __future__ import annotations

from functools import lru_cache

import regex

from labellint.facts.reading import Reading
from labellint.label import Quote

_TIMEOUT = 0.5  #: seconds for one pattern on one paragraph


def find_lots(reading: Reading) -> tuple[Quote, ...]:
    """The first place in each paragraph, in reading order."""
    patterns = [_compiled(entry.value) for entry in reading.rulebook.entries("lot").values() if entry.value]
    found = []
    for passage in reading.passages:
        text = passage.text
        match = next((m for pattern in patterns if (m := pattern.search(text, timeout=_TIMEOUT))), None)
        if match is not None:
            found.append(passage.quote_chars(match.start(), match.end()))
    return tuple(found)


@lru_cache(maxsize=8)
def _compiled(value: str) -> regex.Pattern[str]:
    return regex.compile(value, regex.VERBOSE)
