"""Words on base lines, in the direction of the writing: where the cells of a table without rules begin and end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from labellint.label import Word

_GAP = 0.9  #: heights of a word between two cells
_SHARED = 0.7  #: of the lower word's height that two words of one base line share, whatever letters they have
_TALL = 1.6  #: times as high as the word before it that a word may reach into another line
_STROKES = frozenset({"|", "¦", "│", "┃", "║"})  #: drawn between two cells of plain text


class Span(NamedTuple):
    """Words on one base line without a wide gap; coordinates in the direction of the writing."""

    words: tuple[Word, ...]
    x0: float
    x1: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


def upright(word: Word) -> Span:
    """A word as a span, turned so that it reads from left to right."""
    box = word.laid
    if word.direction == 90:
        return Span((word,), box.top, box.bottom, -box.x1, -box.x0)
    if word.direction == 270:
        return Span((word,), -box.bottom, -box.top, box.x0, box.x1)
    if word.direction == 180:
        return Span((word,), -box.x1, -box.x0, -box.bottom, -box.top)
    return Span((word,), box.x0, box.x1, box.top, box.bottom)


def base_lines(words: Sequence[Word]) -> list[list[Span]]:
    """Words by base line, from top to bottom; words of a line overlap by half their height with its first one."""
    spans = sorted((upright(word) for word in words), key=lambda s: (s.bottom + s.top, s.x0))
    lines: list[list[Span]] = []
    for span in spans:
        middle = (span.top + span.bottom) / 2
        for line in lines[-1:]:
            last = _usual(line)
            low = min(span.height, last.height)
            shared = min(span.bottom, last.bottom) - max(span.top, last.top)
            if abs(middle - (last.top + last.bottom) / 2) <= 0.35 * low or shared >= _SHARED * low:
                line.append(span)
                break
        else:
            lines.append([span])
    return [sorted(line, key=lambda s: s.x0) for line in lines]


def _usual(line: Sequence[Span]) -> Span:
    """The last word of a base line, or the one before it where the last reaches into other lines as well."""
    last = line[-1]
    return line[-2] if len(line) > 1 and last.height > _TALL * line[-2].height else last


def cut(line: Sequence[Span]) -> list[Span]:
    """A base line cut at wide gaps and at upright strokes, which stand in no cell."""
    parts: list[list[Span]] = []
    divided = False
    right = height = 0.0  # of the last part
    top = bottom = 0.0
    for span in line:
        if span.words[0].text in _STROKES:
            divided = True
            continue
        if parts and not divided and span.x0 - right <= _GAP * min(span.height, height):
            parts[-1].append(span)
            right, top, bottom = max(right, span.x1), min(top, span.top), max(bottom, span.bottom)
        else:
            parts.append([span])
            right, top, bottom = span.x1, span.top, span.bottom
        height = bottom - top
        divided = False
    return [joined(part) if len(part) > 1 else part[0] for part in parts]


def joined(spans: Sequence[Span]) -> Span:
    return Span(
        tuple(word for span in spans for word in span.words),
        min(span.x0 for span in spans),
        max(span.x1 for span in spans),
        min(span.top for span in spans),
        max(span.bottom for span in spans),
    )


def over(stack: list[Span], span: Span) -> bool:
    """Whether a span stands below (or above) those of a stack: they overlap by half of the narrower one."""
    x0, x1 = min(s.x0 for s in stack), max(s.x1 for s in stack)
    overlap = min(x1, span.x1) - max(x0, span.x0)
    return overlap > 0.5 * min(x1 - x0, span.x1 - span.x0)


def is_rule(span: Span) -> bool:
    """Whether a span is a line drawn with signs, and no words."""
    return not any(c.isalnum() or c == "%" for word in span.words for c in word.text)
