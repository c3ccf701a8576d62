"""What a misread word was meant to be: words from OCR against the words that labellint looks for.

    speller = Speller(vocabulary.words(), small_words)
    speller.meant("zenuwste1sel", 0.62)   ->  Meant("zenuwstelsel", errors=1)

A word is understood as another only where it is itself unknown, was not read with full confidence, is long enough, and
exactly one known word is nearest. Numbers are never changed, nor words so short that another word is a letter away
("A", "C"). What looks like an inflection of a known word is left alone. What is confused with what is data
(``rules/data/misreadings.csv``).
"""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable
from functools import cache
from typing import NamedTuple

import regex
from rapidfuzz.distance import OSA

from labellint.text import fold

DOUBTED = 0.93  #: confidence from which a word is taken as it was read; only 1 misread word in 4 is above it
CERTAIN_ERROR = 0.6  #: confidence below which even an ending may be wrong
SHORTEST = 6  #: letters; shorter words have too many neighbours
_TWO_ERRORS, _THREE_ERRORS = 8, 15  #: letters from which two, and three, may be wrong
_STEM = 6  #: letters of an open word ("absorb*") from which a wrong one is forgiven
_BEGUN = 5  #: letters of an open word with which a word may begin and is then no other
_JOINED = 8  #: letters from which a word may be two that lost their space
_PART = 3  #: letters that each of the two must have
_SHARED = 0.3  #: part of a word's letter groups that it must share with another to be compared with it
_RUN = regex.compile(r"\p{L}+")
_NUMBER_JOINED = regex.compile(r"(\p{L}{3,4})(\d{1,2})")
_DIGIT_INSIDE = regex.compile(r"\p{L}+\d\p{L}+")
_ABBREVIATED = regex.compile(r"(\p{L}{2,3}\.-)(\d)(\.:?)?")
_INSIDE_CAPITAL = regex.compile(r"(?<=\p{Ll})(?:f?[BR](?=\p{Ll}|$)|&(?=\p{Ll}))")  #: what ß is read as


class Meant(NamedTuple):
    """How a word is understood, folded, and how many letters of it were misread."""

    text: str
    errors: int


class Misreading(NamedTuple):
    """Letters that OCR takes for others; ``where`` is ``anywhere``, ``inside`` a word, ``unit`` after a number, or
    ``digit`` between letters."""

    seen: str
    meant: str
    where: str


class Speller:
    """Knows the words that are looked for (``words``; ``*`` is an open end) and others that are right as they are."""

    def __init__(self, words: Iterable[str], others: Collection[str] = ()) -> None:
        words = set(words)
        closed = {word for word in words if word.isalpha()}
        long = [word for word in words if "*" in word and word.strip("*").isalpha() and len(word.strip("*")) >= _STEM]
        begun = {word.rstrip("*") for word in words if word.endswith("*") and word.rstrip("*").isalpha()}
        self._begun = tuple(sorted((start for start in begun if len(start) >= _BEGUN), key=len, reverse=True))
        self._starts = sorted({word.strip("*") for word in long if word.endswith("*")})
        self._ends = sorted({word.strip("*") for word in long if word.startswith("*")})
        self.small = frozenset(map(fold, others))
        self.known = frozenset(closed | {fold(word) for word in others})
        self._targets = sorted(word for word in closed if len(word) >= SHORTEST)
        self._by_group: dict[str, list[int]] = {}
        for number, word in enumerate(self._targets):
            for group in _groups(word):
                self._by_group.setdefault(group, []).append(number)

    def meant(self, printed: str, confidence: float) -> Meant | None:
        """How an OCR word is understood; None where it is taken as it stands."""
        folded, errors = fold(printed), 0
        sharp = fold(_INSIDE_CAPITAL.sub("ß", printed))
        if sharp != folded and any(self._is_known(run) for run in _RUN.findall(sharp)):
            return Meant(sharp, 1)
        lettered = self._without_digits(folded)
        if lettered != folded:
            return Meant(lettered, 1)
        joined = _NUMBER_JOINED.fullmatch(folded)
        if joined is not None and joined[1] in self.known:  # "pro2 Tabletten"
            return Meant(f"{joined[1]} {joined[2]}", 1)
        capital = "i" + folded[1:]
        if printed[:1] == "l" and capital.isalpha() and not self._is_known(folded) and capital in self.known:
            return Meant(capital, 1)  # no print tells the capital of "Iodine" from a small l
        if confidence >= DOUBTED:
            return None
        short = _ABBREVIATED.fullmatch(folded)
        capitals = [m.meant for m in _misreadings() if m.where == "digit" and short is not None and m.seen == short[2]]
        if short is not None and len(capitals) == 1:  # "Ch.-8."
            return Meant(f"{short[1]}{capitals[0]}{short[3] or ''}", 1)
        parts, at = [], 0
        for match in _RUN.finditer(folded):
            run = match[0]
            parts.append(folded[at : match.start()])
            at = match.end()
            inside_number = folded[match.end() : match.end() + 1].isdigit() or folded[: match.start()][-1:].isdigit()
            found = None if inside_number else self._word(run, confidence)
            parts.append(found.text if found else run)
            errors += found.errors if found else 0
        parts.append(folded[at:])
        return Meant("".join(parts), errors) if errors else None

    def joined(self, first: str, second: str) -> str | None:
        """The known word that two neighbours make together, where they are unknown apart."""
        one, two = fold(first), fold(second)
        run = _RUN.match(two)
        if not one.isalpha() or run is None or (one in self.known and two in self.known):
            return None
        whole = one + run[0]
        torn = not {one, run[0]} & self.small  # "de pression" is no depression
        least = SHORTEST - 1 if torn else _JOINED
        return one + two if len(whole) >= least and whole in self.known else None

    def _without_digits(self, folded: str) -> str:
        """The word with a digit between letters read as a letter, where that makes a known word."""

        def lettered(match: regex.Match[str]) -> str:
            word = match[0]
            forms = {
                word.replace(m.seen, m.meant)
                for m in _misreadings()
                if m.where == "digit" and m.seen in word and self._is_known(word.replace(m.seen, m.meant))
            }
            return forms.pop() if len(forms) == 1 else word

        return _DIGIT_INSIDE.sub(lettered, folded)

    def _is_known(self, run: str) -> bool:
        return (
            run in self.known
            or any(run.startswith(s) for s in self._starts)
            or any(run.endswith(e) for e in self._ends)
        )

    def _word(self, run: str, confidence: float) -> Meant | None:
        if len(run) < SHORTEST or run in self.known or any(run.endswith(end) for end in self._ends):
            return None  # "Magnesiummangel" is a "*mangel", and no "magnesiummengsel"
        found = self._nearest(run, confidence) or self._open(run)
        return found or (None if self._is_known(run) else self._split(run))  # a "passiebloem*" is one word

    def _nearest(self, run: str, confidence: float) -> Meant | None:
        allowed = 1 + (len(run) >= _TWO_ERRORS) + (len(run) >= _THREE_ERRORS)
        looks = {run: 0, **dict.fromkeys(_look_alikes(run), 1)}
        best: list[str] = []
        least = allowed + 1
        begun = next((start for start in self._begun if run.startswith(start)), "")  # "laxerend" is not "leverend"
        for word in self._candidates(run):
            if not word.startswith(begun):
                continue
            errors = min(extra + int(OSA.distance(form, word, score_cutoff=allowed)) for form, extra in looks.items())
            if errors <= allowed and errors <= least:
                best = [word] if errors < least else [*best, word]
                least = errors
        if len(best) != 1 or _is_other_word(run, best[0], confidence):
            return None
        return Meant(best[0], least)

    def _candidates(self, run: str) -> list[str]:
        groups = _groups(run)
        shared: dict[int, int] = {}
        for group in groups:
            for number in self._by_group.get(group, ()):
                shared[number] = shared.get(number, 0) + 1
        least = max(1, _SHARED * len(groups))
        return [self._targets[number] for number, count in sorted(shared.items()) if count >= least]

    def _open(self, run: str) -> Meant | None:
        """A word that begins or ends as a known open word does, but for one letter."""
        found = [(len(s), s + run[len(s) :]) for s in self._starts if _one_wrong(run[: len(s)], s)]
        found += [(len(e), run[: -len(e)] + e) for e in self._ends if _one_wrong(run[-len(e) :], e)]
        longest = max((length for length, _ in found), default=0)
        forms = {form for length, form in found if length == longest}
        return Meant(forms.pop(), 1) if len(forms) == 1 else None

    def _split(self, run: str) -> Meant | None:
        """Two known words that lost the space between them."""
        parts = two_words(run, self.known)
        return Meant(" ".join(parts), 1) if parts else None


def two_words(run: str, known: Collection[str]) -> list[str]:
    """The two known words that lost the space between them in a run of letters, where there are such and no others."""
    if len(run) < _JOINED:
        return []
    places = [
        i
        for i in range(_PART, len(run) - _PART + 1)
        if run[:i] in known and run[i:] in known and max(i, len(run) - i) >= SHORTEST
    ]
    return [run[: places[0]], run[places[0] :]] if len(places) == 1 else []


def unit_meant(printed: str) -> str | None:
    """The unit that was misread as something else, after a number; None where there is none."""
    folded = fold(printed)
    run = _RUN.match(folded)
    meant = _units().get(run[0]) if run else None
    return None if run is None or meant is None else meant + folded[run.end() :]


def _groups(word: str) -> list[str]:
    padded = f"^{word}$"
    return [padded[i : i + 3] for i in range(len(padded) - 2)]


def _one_wrong(seen: str, meant: str) -> bool:
    """Whether one letter was taken for one that looks alike."""
    if len(seen) != len(meant):
        return False
    wrong = [(a, b) for a, b in zip(seen, meant, strict=True) if a != b]
    return len(wrong) == 1 and wrong[0] in _alike()


def _look_alikes(run: str) -> set[str]:
    """The word with one group of letters taken for what it may have been, where that changes how many there are."""
    return {
        run[:i] + m.meant + run[i + len(m.seen) :]
        for m in _misreadings()
        if m.where in ("anywhere", "inside") and len(m.seen) != len(m.meant)
        for i in range(m.where == "inside", len(run) - len(m.seen) + 1)
        if run.startswith(m.seen, i)
    }


def _is_other_word(run: str, word: str, confidence: float) -> bool:
    """Whether two near words are more likely two words of a language than one misread: short words that differ in
    letters nothing alike, another ending, another beginning."""
    if confidence < CERTAIN_ERROR:
        return False
    if len(run) == len(word):
        wrong = [(a, b) for a, b in zip(run, word, strict=True) if a != b]
        if all(pair in _alike() for pair in wrong):
            return False
        return len(run) < _TWO_ERRORS or run[:-2] == word[:-2]
    if any(form == word for form in _look_alikes(run)):
        return False
    return (
        len(run) < _TWO_ERRORS
        or run.startswith(word[: len(run) - 2])
        or word.startswith(run[: len(word) - 2])
        or run.endswith(word[2:])
        or word.endswith(run[2:])
    )


@cache
def _misreadings() -> tuple[Misreading, ...]:
    from labellint.register import RULES_DIR

    with (RULES_DIR / "data" / "misreadings.csv").open(encoding="utf-8", newline="") as file:
        return tuple(Misreading(row["seen"], row["meant"], row["where"]) for row in csv.DictReader(file))


@cache
def _alike() -> frozenset[tuple[str, str]]:
    return frozenset((m.seen, m.meant) for m in _misreadings() if m.where == "anywhere" and len(m.seen + m.meant) == 2)


@cache
def _units() -> dict[str, str]:
    return {m.seen: m.meant for m in _misreadings() if m.where == "unit"}
