"""Notification numbers (NUT, PL, AS), attempts at one, and what only looks like one.

Numbers are case-sensitive and are looked for in the printed text, not in folded tokens. The patterns and the words
around them are data: ``rules/lexicon/numbers.yaml``.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

import regex

from labellint.facts.reading import Reading
from labellint.facts.records import Number
from labellint.label import Quote
from labellint.lexicon import Hit
from labellint.rulebook import Rulebook
from labellint.text import Passage

CATEGORIES = ("NUT", "PL", "AS")  #: in the order of the canonical form
_CATEGORY = regex.compile("NUT|PL|AS", regex.IGNORECASE)
_NEAR = 30  #: characters within which a word for a date, a lot or the number itself belongs to what follows
_DIGITS = regex.compile(r"\d+(?=\D*$)")
_SLASHES = "17"  #: digits that a slash is read as
_PART = range(2, 5)  #: digits of company and product, where a slash among them is only guessed
_TIMEOUT = 0.5  #: seconds for one pattern on one passage


class _Patterns(NamedTuple):
    """The regular expressions of the lexicon, compiled."""

    number: regex.Pattern[str]
    attempts: tuple[tuple[str, regex.Pattern[str]], ...]
    named: tuple[tuple[str, regex.Pattern[str]], ...]
    dates: tuple[regex.Pattern[str], ...]
    foreign: tuple[regex.Pattern[str], ...]
    letters: dict[int, str]  #: the digits that letters look like


class _Place(NamedTuple):
    """Characters ``start`` up to ``end`` of a passage's text, read as a number with what is wrong with its form."""

    start: int
    end: int
    match: regex.Match[str]
    problem: str | None


def find_numbers(reading: Reading) -> tuple[Number, ...]:
    """Every notification number or attempt at one, in reading order."""
    patterns = _patterns(reading.rulebook)
    found: list[Number] = []
    for passage, hits in reading.grouped("number"):
        for place in sorted(_places(passage, hits, patterns), key=lambda p: (p.start, p.end)):
            found.append(_number(passage, place, patterns))
    return tuple(found)


def find_foreign(reading: Reading) -> tuple[Quote, ...]:
    """Numbers of other countries or for other products that look like one, in reading order."""
    foreign = _patterns(reading.rulebook).foreign
    return tuple(
        passage.quote_chars(*match.span())
        for passage in reading.passages
        for pattern in foreign
        for match in pattern.finditer(passage.text, timeout=_TIMEOUT)
    )


def canonical(number: Number) -> str:
    """The form in which numbers are compared: ``NUT/PL/AS 1029/37``."""
    return f"{'/'.join(number.categories)} {number.company}/{number.product}"


def _patterns(rulebook: Rulebook) -> _Patterns:
    entries = rulebook.entries("number").values()
    return _compiled(tuple((entry.id, entry.kind or "", entry.value) for entry in entries if entry.value))


@lru_cache(maxsize=4)
def _compiled(entries: tuple[tuple[str, str, str], ...]) -> _Patterns:
    def of(kind: str) -> tuple[tuple[str, regex.Pattern[str]], ...]:
        return tuple((key, regex.compile(value, regex.VERBOSE)) for key, what, value in entries if what == kind)

    return _Patterns(
        number=of("pattern")[0][1],
        attempts=of("attempt"),
        named=of("named"),
        dates=tuple(pattern for _, pattern in of("date")),
        foreign=tuple(pattern for _, pattern in of("foreign")),
        letters=str.maketrans({v[0]: v[1] for _, what, value in entries if what == "letters" for v in value.split()}),
    )


def _places(passage: Passage, hits: list[Hit], patterns: _Patterns) -> list[_Place]:
    text = passage.text
    taken: list[_Place] = []
    dates: list[_Place] = []
    for match in patterns.number.finditer(text, timeout=_TIMEOUT):
        if _is_date(text, match, passage, hits, patterns):
            dates.append(_Place(match.start(), match.end(), match, None))
        else:
            problem = "repeated" if len(set(_categories(match))) < len(_categories(match)) else None
            if _leading_zero(match):
                problem = "zeros"
            taken.append(_Place(match.start(), match.end(), match, problem))
    for problem, pattern in patterns.attempts:
        for match in pattern.finditer(text, timeout=_TIMEOUT):
            if not _overlaps(match.start(), match.end(), taken + dates) and not _after(
                match.start(), passage, hits, "lots"
            ):
                taken.append(_Place(match.start(), match.end(), match, problem))
    for hit in hits:
        if hit.id == "names":
            start = _char_end(passage, hit.end - 1)
            for problem, pattern in patterns.named:
                found = pattern.search(text[start : start + 60], timeout=_TIMEOUT)
                if found is not None and not _overlaps(start + found.start(), start + max(found.end(), 1), taken):
                    taken.append(_Place(start + found.start(), start + found.end(), found, problem))
                    break
    return taken


def _number(passage: Passage, place: _Place, patterns: _Patterns) -> Number:
    groups = place.match.groupdict()
    if place.problem == "look-alike":
        return _look_alike(passage, place, patterns)
    clean = place.problem in (None, "repeated", "zeros", "case", "sign")
    categories = _categories(place.match)
    return Number(
        quote=passage.quote_chars(_first_letter(passage.text, place.start), place.end),
        categories=tuple(category for category in CATEGORIES if category in categories),
        company=int(groups["company"]) if clean and groups.get("company") else None,
        product=int(groups["product"]) if clean and groups.get("product") else None,
        problem=place.problem,
        readings=_slashed(passage, place) if place.problem == "slash" else (),
    )


def _slashed(passage: Passage, place: _Place) -> tuple[str, ...]:
    """How a number without a slash reads where one of its digits is one: in pictures it is read as a 1 or a 7."""
    digits = _DIGITS.search(passage.text, place.start, place.end)
    if digits is None or not any(word.source == "ocr" for word in passage.words):
        return ()
    printed, text = _categories(place.match), digits[0]
    categories = "/".join(each for each in CATEGORIES if each in printed)
    places = [i for i, digit in enumerate(text) if digit in _SLASHES]
    parts = [(text[:i], text[i + 1 :]) for i in places]
    return tuple(f"{categories} {a}/{b}" for a, b in parts if len(a) in _PART and len(b) in _PART and b[0] != "0")


def _look_alike(passage: Passage, place: _Place, patterns: _Patterns) -> Number:
    """A number with letters for digits, and how it reads with the digits."""
    company, product = (place.match[part].translate(patterns.letters) for part in ("company", "product"))
    printed = _CATEGORY.findall(place.match["categories"].replace("5", "S"))
    categories = tuple(category for category in CATEGORIES if category in printed)
    return Number(
        quote=passage.quote_chars(place.start, place.end),
        categories=categories,
        company=None,
        product=None,
        problem=place.problem,
        readings=(f"{'/'.join(categories)} {company}/{product}",),
    )


def _categories(match: regex.Match[str]) -> list[str]:
    return [part.upper() for part in _CATEGORY.findall(match.groupdict().get("categories") or "")]


def _leading_zero(match: regex.Match[str]) -> bool:
    return any(match[part].startswith("0") for part in ("company", "product"))


def _is_date(text: str, match: regex.Match[str], passage: Passage, hits: list[Hit], patterns: _Patterns) -> bool:
    """Whether what has the form of a number is a date or a lot: by its form, or by the words right before it."""
    digits = text[match.start("company") : match.end("product")]
    if len(_categories(match)) == 1 and any(pattern.match(digits) for pattern in patterns.dates):
        return not _after(match.start(), passage, hits, "names")
    return _after(match.start(), passage, hits, "dates") or _after(match.start(), passage, hits, "lots")


def _after(start: int, passage: Passage, hits: list[Hit], which: str) -> bool:
    """Whether words of an entry stand right before a character of the text, with only signs between."""
    for hit in hits:
        if hit.id == which:
            between = passage.text[_char_end(passage, hit.end - 1) : start]
            if len(between) < _NEAR and start >= _char_end(passage, hit.end - 1) and not any(map(str.isalnum, between)):
                return True
    return False


def _char_end(passage: Passage, token: int) -> int:
    """The character of the text after a token; tokens are folded, so it is counted in printed words."""
    word = passage.tokens[token].word
    start = sum(len(w.text) + 1 for w in passage.words[:word])
    printed = passage.words[word].text
    rest = passage.tokens[bisect_left(passage.tokens, word, key=lambda t: t.word) : token + 1]
    at = 0
    for part in rest:
        found = printed.lower().find(part.text, at)
        at = found + len(part.text) if found >= 0 else len(printed)
    return start + at


def _first_letter(text: str, start: int) -> int:
    while start < len(text) - 1 and not text[start].isalnum():
        start += 1
    return start


def _overlaps(start: int, end: int, taken: list[_Place]) -> bool:
    return any(start < place.end and place.start < end for place in taken)
