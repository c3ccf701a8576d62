"""The phrase form: plain words with a few signs, compiled to a bounded pattern over tokens.

    absorb*          a word that begins so; *kramp* a word that has it inside
    (a|b|)           one of these, or nothing; (a|b)* words that begin so
    ..4..            up to four words between
    # or l#          a number (## with two digits at least), or letters with a number right after them
    (:|)             a colon (or a dot between words), or none; stands alone between words

Commas, brackets and quotes in the label are skipped; full stops, colons and bullets are not crossed.
A phrase is compiled once into one or more ``Pattern``s, each with an anchor: the longest literal in it.
"""

from __future__ import annotations

from itertools import product
from math import prod
from typing import NamedTuple

import regex
from msgspec import Struct

from labellint.text import Token, fold

COLON = ":"  #: the one hard sign that a phrase may ask for; a dot or stroke between words will do
_COLONS = frozenset(":·•|")
DIGITS = frozenset("0123456789")
MAX_PATTERNS = 256  #: alternatives of several words multiply; more than this is a mistake in the phrase
_GAP = regex.compile(r"\.\.\d\.\.")
_PIECE = regex.compile(r"\.\.\d\.\.|\)\*|[()|]|[^\s()|]+")
_WORD = regex.compile(r"\p{L}*#+|\*?(?:\d+(?:[.,]\d+)*|[\p{L}\p{M}]+\d*)\*?|[%&+]")


class Element(Struct, frozen=True, array_like=True):
    """One place in a pattern: a choice of words (``*`` at either end is open), or a gap of up to ``gap`` words."""

    words: tuple[str, ...] = ()
    gap: int = 0
    optional: bool = False


class Pattern(Struct, frozen=True, array_like=True):
    """A compiled alternative of a phrase; ``anchor`` is the index of the element that is looked up first."""

    elements: tuple[Element, ...]
    anchor: int


def compile_phrase(phrase: str) -> tuple[Pattern, ...]:
    """The patterns of a phrase. Raises ValueError with one sentence where it is not well formed."""
    pieces = _PIECE.findall(phrase)
    if "".join(pieces) != "".join(phrase.split()):
        raise ValueError(f"the phrase {phrase!r} has a sign that means nothing here")
    sequences, rest = _sequence(pieces, phrase)
    if rest:
        raise ValueError(f"the phrase {phrase!r} has a bracket too many")
    if len(sequences) > MAX_PATTERNS:
        raise ValueError(f"the phrase {phrase!r} has more than {MAX_PATTERNS} alternatives; split it")
    patterns = tuple(Pattern(elements, _anchor(elements, phrase)) for elements in sequences if elements)
    if not patterns:
        raise ValueError(f"the phrase {phrase!r} has no words")
    return patterns


Sequence = tuple[Element, ...]


def _sequence(pieces: list[str], phrase: str) -> tuple[list[Sequence], list[str]]:
    """The alternatives of what stands up to ``|``, ``)`` or the end, and the pieces after it."""
    slots: list[list[Sequence]] = []
    while pieces and pieces[0] not in ("|", ")", ")*"):
        piece, pieces = pieces[0], pieces[1:]
        if piece == "(":
            choice, pieces = _choice(pieces, phrase)
            slots.append(choice)
        elif _GAP.fullmatch(piece):
            slots.append([(Element(gap=int(piece[2])),)])
        elif piece.startswith(".."):
            raise ValueError(f"the phrase {phrase!r} has a gap of more than nine words, or of none: {piece!r}")
        elif piece == COLON:
            slots.append([(Element((COLON,)),)])
        else:
            slots.append([tuple(Element((fold(word),)) for word in _WORD.findall(piece))])
        if prod(len(slot) for slot in slots) > MAX_PATTERNS:
            raise ValueError(f"the phrase {phrase!r} has more than {MAX_PATTERNS} alternatives; split it")
    return [tuple(element for part in parts for element in part) for parts in product(*slots)], pieces


def _choice(pieces: list[str], phrase: str) -> tuple[list[Sequence], list[str]]:
    """One element for the one-word options of a bracket, and one sequence for each longer one."""
    options: list[Sequence] = []
    while True:
        sequences, pieces = _sequence(pieces, phrase)
        options += sequences
        if not pieces:
            raise ValueError(f"the phrase {phrase!r} has a bracket that is not closed")
        sign, pieces = pieces[0], pieces[1:]
        if sign != "|":
            break
    if sign == ")*":
        options = [(*o[:-1], Element(tuple(w.rstrip("*") + "*" for w in o[-1].words))) if o else o for o in options]
    single = tuple(word for o in options if len(o) == 1 and not o[0].gap and not o[0].optional for word in o[0].words)
    longer = [o for o in options if len(o) > 1 or (o and (o[0].gap or o[0].optional))]
    if not single:
        return longer + ([()] if () in options else []), pieces
    return [(Element(single, optional=() in options),), *longer], pieces


def _anchor(elements: tuple[Element, ...], phrase: str) -> int:
    best, best_length = -1, 0
    for i, element in enumerate(elements):
        if element.gap or element.optional:
            continue
        length = min(len(word.strip("*#:")) for word in element.words)
        if length > best_length:
            best, best_length = i, length
    if best < 0:
        raise ValueError(f"the phrase {phrase!r} has no word that must be there")
    return best


class Slot:
    """What may stand at one place of a pattern, in the form that is quick to ask for.

    Slots are shared: the same choice of words is one slot in every phrase (``slot``), so that a passage is asked once
    whether it has any of them.
    """

    __slots__ = ("colon", "digits", "ends", "exact", "inside", "parts", "starts")

    def __init__(self, words: tuple[str, ...]) -> None:
        self.colon = words == (COLON,)
        self.exact = frozenset(word for word in words if not _open(word))
        self.starts = tuple(word[:-1] for word in words if word[-1] == "*" != word[0])
        self.ends = tuple(word[1:] for word in words if word[0] == "*" != word[-1])
        self.inside = tuple(word.strip("*") for word in words if word[0] == word[-1] == "*")
        self.digits = tuple((word.rstrip("#"), word.count("#")) for word in words if word.endswith("#"))
        self.parts = (*(f" {w}" for w in self.starts), *(f"{w} " for w in self.ends), *self.inside)

    def fits(self, token: str) -> bool:
        """Whether a token is one of the words, with ``*`` at either end of a word standing for any letters."""
        return (
            token in self.exact
            or (bool(self.starts) and token.startswith(self.starts))
            or (bool(self.ends) and token.endswith(self.ends))
            or (bool(self.inside) and any(part in token for part in self.inside))
            or (bool(self.digits) and self.numbers(token))
        )

    def numbers(self, token: str) -> bool:
        """Whether a token is the letters of a word such as "l##" with at least so many digits."""
        for letters, least in self.digits:
            if token.startswith(letters):
                digits = token[len(letters) : len(letters) + least]
                if len(digits) == least and digits.isdigit():
                    return True
        return False


_SLOTS: dict[tuple[str, ...], Slot] = {}


def slot(words: tuple[str, ...]) -> Slot:
    """The one slot of these words."""
    found = _SLOTS.get(words)
    if found is None:
        found = _SLOTS[words] = Slot(words)
    return found


class Step(NamedTuple):
    """One step away from the anchor: a slot, or a gap of up to ``gap`` words."""

    slot: Slot
    gap: int
    optional: bool


_NOTHING = Step(Slot(()), 0, True)


def steps(pattern: Pattern) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    """The steps before the anchor, from it backwards, and those after it."""
    made = [Step(slot(element.words or (COLON,)), element.gap, element.optional) for element in pattern.elements]
    return tuple(made[: pattern.anchor][::-1]), tuple(made[pattern.anchor + 1 :])


def _open(word: str) -> bool:
    return word[0] in "*:#" or word[-1] in "*#"


def match_at(
    before: tuple[Step, ...], after: tuple[Step, ...], tokens: tuple[Token, ...], at: int
) -> tuple[int, int] | None:
    """Where a pattern matches with its anchor on token ``at``: (start, end), or None. The shortest gaps win."""
    end = _run(after, 0, tokens, at + 1, 1) if after else at + 1
    if end is None:
        return None
    start = _run(before, 0, tokens, at - 1, -1) if before else at - 1
    return None if start is None else (start + 1, end)


def _run(todo: tuple[Step, ...], done: int, tokens: tuple[Token, ...], at: int, step: int) -> int | None:
    """Match steps one after another in one direction; returns the first position not used, or None."""
    while done < len(todo):
        wanted, gap, optional = todo[done]
        if gap:
            return _gap(todo, done, tokens, at, step)
        if wanted.colon:
            place = _colon(tokens, at)
            fits = place is not None
        else:
            place = at if 0 <= at < len(tokens) and tokens[at].is_word else _next_word(tokens, at, step)
            fits = place is not None and wanted.fits(tokens[place].text)
        if place is not None and fits:
            if optional:
                found = _run(todo, done + 1, tokens, place + step, step)
                if found is not None:
                    return found
            else:
                at = place + step
        elif not optional:
            return None
        done += 1
    return at


def _gap(todo: tuple[Step, ...], done: int, tokens: tuple[Token, ...], at: int, step: int) -> int | None:
    """Match the steps behind a gap, after as few words as will do."""
    wanted, gap, optional = todo[done + 1] if done + 1 < len(todo) else _NOTHING
    sought = None if gap or optional or wanted.colon else wanted  # the word at which alone the rest can begin
    for _ in range(todo[done].gap + 1):
        if sought is None:
            found = _run(todo, done + 1, tokens, at, step)
            if found is not None:
                return found
        place = _next_word(tokens, at, step)
        if place is None:
            return None
        at = place + step
        if sought is not None and sought.fits(tokens[place].text):
            found = _run(todo, done + 2, tokens, at, step)
            if found is not None:
                return found
    return None


def _colon(tokens: tuple[Token, ...], at: int) -> int | None:
    """The token at ``at``, where it is a colon or a dot or stroke between words."""
    return at if 0 <= at < len(tokens) and tokens[at].text in _COLONS else None


def _next_word(tokens: tuple[Token, ...], at: int, step: int) -> int | None:
    """The next word token from ``at`` on, over soft signs; None at a hard sign or the end."""
    while 0 <= at < len(tokens):
        token = tokens[at]
        if token.is_word or token.text in "%&+":
            return at
        if token.is_hard:
            return None
        at += step
    return None
