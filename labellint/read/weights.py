"""Which recognised words are bold: those whose strokes are clearly thicker than is usual for their size.

The mean thickness of the strokes of a word is twice its area over its outline; both are counts of pixels.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from statistics import median

from PIL import Image, ImageChops

from labellint.read.prints import Print

_BOLD = 1.27  #: times the usual thickness
_LETTERS = 3  #: letters or digits of a word that tell its thickness
_FEW = 8  #: words that tell what is usual
_ALIKE = 1.35  #: times as large that print may be to be compared
_CONTRAST = 40  #: grey levels between print and ground, at least


def bold(image: Image.Image, words: Sequence[Print], heights: Mapping[Print, float]) -> frozenset[Print]:
    """The words that are bold. ``heights`` are those of a small x, in pixels."""
    measured = {word: thick for word in words if _tells(word) and (thick := _thickness(image, word)) is not None}
    shares = [(heights[word], thick / heights[word]) for word, thick in measured.items() if heights[word] > 0]
    found = set()
    for word, thick in measured.items():
        size = heights[word]
        alike = [share for other, share in shares if size / _ALIKE < other < size * _ALIKE]
        if size > 0 and len(alike) >= _FEW and thick / size > _BOLD * median(alike):
            found.add(word)
    return frozenset(found | _between(words, measured.keys(), found))


def _between(words: Sequence[Print], measured: Collection[Print], found: Collection[Print]) -> set[Print]:
    """Words too short to tell, among bold ones in their line."""
    lines: dict[tuple[int, ...], list[Print]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    short = set()
    for line in lines.values():
        for i, word in enumerate(line):
            if word not in measured:
                before = next((w for w in reversed(line[:i]) if w in measured), None)
                after = next((w for w in line[i + 1 :] if w in measured), None)
                beside = [w for w in (before, after) if w is not None]
                if beside and all(w in found for w in beside):
                    short.add(word)
    return short


def _tells(word: Print) -> bool:
    return sum(c.isalnum() for c in word.text) >= _LETTERS


def _thickness(image: Image.Image, word: Print) -> float | None:
    """Of the strokes of a word, in pixels."""
    crop = image.crop(word.place)
    if min(crop.size) < 4:
        return None
    counts = crop.histogram()
    total = sum(counts)
    dark, light = _at(counts, 0.03 * total), _at(counts, 0.97 * total)
    if light - dark < _CONTRAST:
        return None
    middle = (dark + light) // 2
    below = sum(counts[: middle + 1])
    inverted = below > total / 2
    ink = crop.point([255 * ((value > middle) is inverted) for value in range(256)])
    area = total - below if inverted else below
    outline = sum(
        ImageChops.difference(ink, ImageChops.offset(ink, x, y)).histogram()[255] for x, y in ((1, 0), (0, 1))
    )
    return 2.55 * area / outline if outline else None


def _at(counts: list[int], least: float) -> int:
    seen = 0
    for value, count in enumerate(counts):
        seen += count
        if seen >= least:
            return value
    return 255
