"""Which language a piece of text is in."""

from __future__ import annotations

from labellint.label import Language


def detect(text: str, fallback: Language | None = None) -> Language | None:
    """The language of a text, or ``fallback`` where it does not show."""
    return fallback
