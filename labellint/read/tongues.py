"""Lines of a block by language: where one paragraph is Dutch and the next one French, they are two panels."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.label import Language, Line
from labellint.language import LANGUAGES, detect, score

Part = tuple[Language | None, list[Line]]


def split(lines: Sequence[Line]) -> list[Part]:
    """The lines in runs of one language; a paragraph that does not show one goes with the one before it."""
    paragraphs: list[list[Line]] = []
    for line in lines:
        if line.starts or not paragraphs:
            paragraphs.append([])
        paragraphs[-1].append(line)
    parts: list[Part] = []
    waiting: list[Line] = []
    for paragraph in paragraphs:
        language = detect(_text(paragraph))
        if language is None:
            if parts:
                parts[-1][1].extend(paragraph)
            else:
                waiting.extend(paragraph)
        elif parts and parts[-1][0] == language:
            parts[-1][1].extend(paragraph)
        else:
            parts.append((language, [*waiting, *paragraph]))
            waiting = []
    if waiting:
        parts.append((detect(_text(waiting)), waiting))
    return parts


def _text(lines: Sequence[Line]) -> str:
    return " ".join(word.text for line in lines for word in line.words)


__all__ = ["LANGUAGES", "score", "split"]
