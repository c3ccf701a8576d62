"""Dates and lot numbers behind the words for them: "best before end: 06/2028", "Lot: B2207"."""

from __future__ import annotations

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Callable, Iterator

import regex

from labellint.facts.mentions import Mention
from labellint.facts.reading import Reading
from labellint.facts.records import Marked
from labellint.label import Quote
from labellint.rulebook import AgreementRule
from labellint.text import Passage

_WORDS = 7  #: from the last of the words for it on, in which it must stand
_FIRST = regex.compile(r"[^\s:]*[:.]?\s*")  #: the rest of these words
_DATE = regex.compile(
    r"[^\d]{0,12}?(?<!\d)(?:"
    r"(?P<day>\d{1,2})\s?[./ -]\s?(?P<month>\d{1,2})\s?[./ -]\s?(?P<year>(?:20)?\d{2})"
    r"|(?P<year>20\d{2})[./-](?P<month>\d{1,2})(?:[./-](?P<day>\d{1,2}))?"
    r"|(?P<month>\d{1,2})\s?[./ -]\s?(?P<year>20\d{2})"
    r"|(?P<month>\d{1,2})[./-](?P<year>\d{2})"
    r")(?![./-]?\d)"
)
_NO_DATE = regex.compile(
    r"[^\d\p{L}]{0,6}(?<!\d)(?:\d{1,2}\s?[./-]\s?)?\d{1,2}\s?[./-]\s?(?!20\d{2}(?!\d))\d{3,}"
)  #: "11/20280": digits set as a date is, of a year that is none
_CODE = regex.compile(r"(?:\p{Ll}{1,7}\.?)?[\s°.:-]{0,3}(?P<code>\p{Lu}{0,3}[ -]?\d[\w/.-]*)")
_OWN = regex.compile(r"(?i:l)[ .:]{0,2}(?P<code>\p{Lu}{0,3}\d[\w/.-]*)")  #: the letter that stands for the word
_SIGNS = regex.compile(r"[^\p{L}\d]")


def find_dates(reading: Reading, mentions: list[Mention]) -> tuple[Marked, ...]:
    """The dates of durability, in reading order."""
    return tuple(_behind(reading, mentions, "dates", _DATE, _dated))


def find_codes(reading: Reading, mentions: list[Mention]) -> tuple[Marked, ...]:
    """The lot numbers, in reading order."""
    return tuple(_behind(reading, mentions, "lots", _CODE, _coded))


def _behind(
    reading: Reading,
    mentions: list[Mention],
    between: str,
    pattern: regex.Pattern[str],
    told: Callable[[Quote, regex.Match[str]], Marked],
) -> Iterator[Marked]:
    """What stands behind the words of the rules that agreement rules ask for; a date that lacks in a paragraph may
    stand in the next."""
    rules = {r.of for r in reading.rulebook.rules if isinstance(r, AgreementRule) and r.between == between}
    seen: set[tuple[int, int]] = set()
    for mention in mentions:
        rule, _, field = mention.key.partition("#")
        if rule not in rules or field not in ("phrases", "attempts"):
            continue
        passage, first = mention.passage, mention.passage.tokens[mention.end - 1].word
        text = " ".join(word.text for word in passage.words[first : first + _WORDS])
        start = _FIRST.match(text).end()  # type: ignore[union-attr]
        match = _OWN.match(text) if mention.end - mention.start == 1 and between == "lots" else None
        match = match or pattern.match(text, start)
        wrong = _NO_DATE.match(text, start) if match is None and between == "dates" else None
        if wrong is not None:
            quote = _quote(passage, mention, first + wrong.string[: wrong.end()].count(" "))
            yield Marked(quote=quote, code=wrong[0].strip(), possible=False)
            continue
        if match is None and between == "dates" and first == len(passage.words) - 1:
            below = _below(reading, passage)
            words = " ".join(word.text for word in below.words[:_WORDS]) if below else ""
            match = pattern.match(words)
            passage, first = (below, 0) if below and match else (passage, first)
        if match is None:
            continue
        last = first + match.string[: match.end()].count(" ")
        if (id(passage), last) not in seen:
            seen.add((id(passage), last))
            yield told(_quote(passage, mention, last), match)


def _below(reading: Reading, passage: Passage) -> Passage | None:
    """The next paragraph of the panel."""
    after = reading.passages[passage.index + 1 : passage.index + 2]
    return after[0] if after and after[0].panel == passage.panel else None


def _quote(passage: Passage, mention: Mention, last: int) -> Quote:
    start = mention.start if passage is mention.passage else 0
    end = bisect_right(passage.tokens, last, key=lambda token: token.word)
    return passage.quote(start, end, mention.language)


def _dated(quote: Quote, match: regex.Match[str]) -> Marked:
    year, month, day = (int(match[name]) if match[name] else None for name in ("year", "month", "day"))
    assert year is not None
    assert month is not None
    year += 2000 if year < 100 else 0
    if day is None and month > 12 and match["year"] == f"{year % 100:02}" and 1 <= year % 100 <= 12:
        day, month, year = month, year % 100, 2000  # a day and a month; in a year that has all days
    possible = 1 <= month <= 12 and (day is None or 1 <= day <= monthrange(year, month)[1])
    code = f"{year}-{month:02}" + (f"-{day:02}" if day is not None else "")
    return Marked(quote=quote, code=code, possible=possible)


def _coded(quote: Quote, match: regex.Match[str]) -> Marked:
    return Marked(quote=quote, code=_SIGNS.sub("", match["code"]).upper().removeprefix("L"))
