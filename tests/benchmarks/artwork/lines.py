"""Paragraphs into lines: words, soft breaks inside long words, greedy filling."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

VOWELS = set("aeiouyàâäáéèêëïîíóôöœûüùúæ")
# Two letters that sound as one stay together.
INSEPARABLE = (
    "sch",
    "ch",
    "th",
    "ph",
    "qu",
    "gn",
    "tr",
    "br",
    "dr",
    "fr",
    "gr",
    "kr",
    "pr",
    "bl",
    "cl",
    "fl",
    "gl",
    "pl",
)


@dataclass(frozen=True)
class Token:
    """One word of the copy, before layout. `panel` and `language` are where it is read."""

    text: str
    bold: bool
    panel: int
    language: str | None


@dataclass(frozen=True)
class Piece:
    """A word or half of a word on a line. `half` is 0 for a whole word, 1 before the break, 2 after it."""

    text: str
    token: Token
    half: int = 0


Line = list[Piece]
Measure = Callable[[str, bool], float]


def tokens(text: str, panel: int, language: str | None) -> list[Token]:
    """The words of `text`; what stands between <b> and </b> is bold."""
    found, is_bold = [], False
    for word in text.split():
        is_bold = is_bold or "<b>" in word
        if plain := word.replace("<b>", "").replace("</b>", ""):
            found.append(Token(plain, is_bold, panel, language))
        is_bold = is_bold and "</b>" not in word
    return found


def breaks(word: str) -> list[int]:
    """Places where `word` may be broken at a line end, by the sound of its syllables (an approximation)."""
    if "-" in word.strip("-"):
        return [i + 1 for i, c in enumerate(word[:-1]) if c == "-" and i > 1]
    core = word.lower().rstrip(".,;:!?)*")
    if not core.isalpha() or len(core) < 7 or word[1:].lower() != word[1:]:
        return []
    places = []
    for i in range(3, len(core) - 3):
        before, rest = core[i - 1], core[i:]
        if core[i] in VOWELS or not set(core[:i]) & VOWELS or not set(rest) & VOWELS:
            continue
        cluster = next((c for c in INSEPARABLE if rest.startswith(c)), core[i])
        follows = rest[len(cluster) : len(cluster) + 1]
        splits_cluster = any(
            core[max(0, i - 2) : i + 2].find(c) in (0, 1) and len(c) == 2 and core[i - 1 : i + 1] == c
            for c in INSEPARABLE
        )
        if follows in VOWELS and follows and not splits_cluster and (before in VOWELS or core[i - 2] in VOWELS):
            places.append(i)
    return places


def fill(words: list[Token], width: float, measure: Measure, space: float, *, hyphen: str | None) -> list[Line]:
    """Greedy lines no wider than `width`; long words are broken when `hyphen` is a character."""
    lines: list[Line] = []
    line: Line = []
    used = 0.0
    for token in words:
        needed = measure(token.text, token.bold)
        start = used + space if line else 0.0
        if start + needed <= width:
            line.append(Piece(token.text, token))
            used = start + needed
            continue
        halves = _broken(token, width - start, measure, hyphen)
        if halves:
            line.append(Piece(halves[0], token, 1))
        if line:
            lines.append(line)
        rest = halves[1] if halves else token.text
        line = [Piece(rest, token, 2 if halves else 0)]
        used = measure(rest, token.bold)
    if line:
        lines.append(line)
    return lines


def _broken(token: Token, room: float, measure: Measure, hyphen: str | None) -> tuple[str, str] | None:
    if hyphen is None:
        return None
    for place in reversed(breaks(token.text)):
        head = token.text[:place]
        head = head if head.endswith("-") else head + hyphen
        if measure(head, token.bold) <= room:
            return head, token.text[place:]
    return None
