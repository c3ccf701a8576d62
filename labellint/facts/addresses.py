"""Where postal addresses stand: a street with its number, a box, or a postcode with its place.

What an address looks like is data (``rules/lexicon/addresses.yaml``), and so is which country it names
(``countries.yaml``). Addresses are often printed over several lines, so the paragraphs of a panel are searched
together.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

import regex

from labellint.facts.reading import Reading
from labellint.label import Quote, Word
from labellint.lexicon import Hit
from labellint.rulebook import Entry
from labellint.text import Passage

_BETWEEN = " | "  #: joins the paragraphs of a panel
_TIMEOUT = 0.5  #: seconds for one pattern on one panel
_MOST = 20  #: addresses of one panel
_NAME = 8  #: words before an address on its line, of the name of its business
_COUNTRIES = 2  #: words behind it, of its country
_COUNTRY = 60  #: characters after an address in which its country may follow
_POSTCODE = regex.compile(r"(?<![\d/.])\d{4,5}[ ]\p{Lu}\p{L}")  #: with its place
_BESIDE = regex.compile(  # a postcode with its place, on the next line too, and no year of a date
    r"(?:[ ,|·•–-]{1,5}|[^|]{0,40}?(?<![\d/.-]|\d )|[^|]{0,40}[ ]\|[ ](?:\p{Lu}{1,2}[ -])?)"
    r"\d{4,5}[ ](?:\|[ ])?\p{Lu}\p{L}"
)
_AFTER_TOWN = regex.compile(r"(?<=[,|·•–-][ ]?)\d{4,5}[ ]\p{Lu}\p{L}")  #: after a name that was no town then
_REST = regex.compile(r"[^|.;:]{0,40}+(?<=[\p{L}\d])(?![\p{L}\d])")  #: of a street whose pattern ends before its name
_JOINED = regex.compile(r"[ ,|·•–-]{0,5}")  #: between two parts of one address


class Address(NamedTuple):
    """Words ``first`` to ``last`` of a passage: an address, or its beginning where it runs on in the next passage."""

    passage: Passage
    first: int
    last: int

    @property
    def words(self) -> tuple[Word, ...]:
        return self.passage.words[self.first : self.last + 1]

    @property
    def quote(self) -> Quote:
        ends_name = self.words[0].text.endswith(",") and not self.words[0].text[0].isdigit()
        return self._quote(self._named if ends_name else self.first, self.last)

    @property
    def around(self) -> Quote:
        """The address with what stands before it on its line, as the name of its business, and with its country."""
        words, first, last = self.passage.words, self.first, self.last
        while first > max(self.first - _NAME, 0) and _goes_on(words, first - 1):
            first -= 1
        while last < min(self.last + _COUNTRIES, len(words) - 1) and words[last].text.endswith(","):
            last += 1
        return self._quote(first, last)

    @property
    def _named(self) -> int:
        """The first word of the name that the first word of the address ends: "Lindemark AG, Hafenstrasse 12"."""
        words, first = self.passage.words, self.first
        while first > max(self.first - _NAME, 0) and _goes_on(words, first - 1) and words[first - 1].text[0].isupper():
            first -= 1
        return first

    def _quote(self, first: int, last: int) -> Quote:
        start = sum(len(word.text) + 1 for word in self.passage.words[:first])
        text = " ".join(word.text for word in self.passage.words[first : last + 1])
        return self.passage.quote_chars(start, start + len(text))


class Places(NamedTuple):
    """The addresses of a label that has none in the Union: ``abroad``, all of them outside; or ``unplaced``, those that
    do not show where they lie. ``part``: the streets and boxes of a label that gives none with postcode and place."""

    abroad: tuple[Address, ...] = ()
    unplaced: tuple[Address, ...] = ()
    part: tuple[Address, ...] = ()


def find_addresses(reading: Reading) -> list[Address]:
    """The addresses of the label that are of the first kind of which there is any, in reading order.

    One address is enough to know that there is one, and a pattern takes a millisecond to prepare.
    """
    panels = [_Joined(list(group)) for _, group in groupby(reading.passages, key=lambda passage: passage.panel)]
    for entry in _entries(reading):
        pattern = _compiled(entry.value or "")
        found = [panel.address(*span) for panel in panels for span in _spans(pattern, panel.text)[:_MOST]]
        if found:
            return found
    return []


def _entries(reading: Reading) -> list[Entry]:
    """What addresses look like, without the words that only begin a street."""
    return [entry for entry in reading.rulebook.entries("address").values() if entry.kind != "road"]


def find_places(reading: Reading, found: list[Address]) -> Places:
    """Where the addresses of the label lie, as far as they show that none of them is in the Union."""
    entries = _entries(reading)
    countries = reading.rulebook.entries("country")
    hits = {id(passage): own for passage, own in reading.grouped("country") if own}
    panels = [_Joined(list(group)) for _, group in groupby(reading.passages, key=lambda passage: passage.panel)]
    signs = [(_compiled(entry.value), entry.kind or "") for entry in countries.values() if entry.value]
    english = [_compiled(entry.value) for entry in entries if entry.kind == "english" and entry.value]
    named = any(countries[hit.id].kind == "outside" for own in hits.values() for hit in own)
    telling = [*(pattern for pattern, _ in signs), *english]
    if not found or not (named or any(_spans(each, panel.text) for panel in panels for each in telling)):
        return Places(part=_in_part(panels, list(entries)))
    abroad: list[Address] = []
    unplaced: list[Address] = []
    for panel in panels:
        spans = _whole(panel, [entry.value or "" for entry in entries])
        beyond = len(panel.text)
        for (start, end), (after, _) in pairwise([*spans, (beyond, beyond)]):
            reach = min(end + _COUNTRY, after)
            codes = [
                (e, kind)
                for pattern, kind in [*signs, (_AFTER_TOWN, "postcode")]
                for s, e in _spans(pattern, panel.text)
                if start <= s < reach and kind != "form"
            ]
            last, where = max([*panel.countries(start, reach, countries, hits), *codes], default=(end, ""))
            if not where and not _POSTCODE.search(panel.text, start, reach):
                business = panel.text[max(start - _COUNTRY, 0) : end].rpartition("|")[2]
                if any(kind == "form" and pattern.search(business) for pattern, kind in signs):
                    where = "outside"
                elif any(start <= s < end for pattern in english for s, _ in _spans(pattern, panel.text)):
                    where = "nowhere"
            if where not in ("outside", "nowhere") or any(kind == "inside" for _, kind in codes):
                return Places(part=_in_part(panels, list(entries)))
            (abroad if where == "outside" else unplaced).append(panel.address(start, max(last, end)))
    return Places((), tuple(unplaced)) if unplaced else Places(tuple(abroad), ())


def _in_part(panels: list[_Joined], entries: list[Entry]) -> tuple[Address, ...]:
    """The streets and boxes without postcode and place, where none on the label has them."""
    parts: dict[int, Address] = {}
    english = [_compiled(entry.value) for entry in entries if entry.kind == "english" and entry.value]
    told = {id(panel): [span for each in english for span in _spans(each, panel.text)] for panel in panels}
    for entry in sorted(entries, key=lambda entry: entry.kind != "place"):  # one that is whole is enough
        if entry.kind not in ("place", "street"):
            continue
        for panel in panels:
            for start, end in _spans(_compiled(entry.value or ""), panel.text)[:_MOST]:
                if entry.kind == "place" or _BESIDE.match(panel.text, end, end + _COUNTRY):
                    return ()
                if any(s < end and start < e for s, e in told[id(panel)]):  # postcodes are not usual everywhere
                    continue
                rest = _REST.match(panel.text, end)
                parts.setdefault(start, panel.address(start, rest.end() if rest else end))
    return tuple(parts.values())


def _whole(panel: _Joined, values: list[str]) -> list[tuple[int, int]]:
    """The addresses of a panel by every pattern; parts that touch are one."""
    whole: list[tuple[int, int]] = []
    for start, end in sorted(span for value in values for span in _spans(_compiled(value), panel.text)[:_MOST]):
        if whole and (start <= whole[-1][1] or _JOINED.fullmatch(panel.text, whole[-1][1], start)):
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((start, end))
    return whole


class _Joined:
    """The paragraphs of one panel as one text, with the way back to their words."""

    def __init__(self, panel: list[Passage]) -> None:
        self.text = _BETWEEN.join(passage.text for passage in panel)
        self._words: list[tuple[Passage, int]] = []
        self._starts: list[int] = []
        at = 0
        for passage in panel:
            for i, word in enumerate(passage.words):
                self._words.append((passage, i))
                self._starts.append(at)
                at += len(word.text) + 1
            at += len(_BETWEEN) - 1

    def countries(
        self, start: int, end: int, entries: dict[str, Entry], hits: dict[int, list[Hit]]
    ) -> list[tuple[int, str]]:
        """The countries named between two characters as an address names them: where each ends, and its kind."""
        inside = range(bisect_right(self._starts, start) - 1, bisect_right(self._starts, end - 1))
        at = {(id(self._words[k][0]), self._words[k][1]): k for k in inside}
        found = []
        for passage in {id(self._words[k][0]): self._words[k][0] for k in inside}.values():
            own = hits.get(id(passage), ())
            origins = {hit.end for hit in own if entries[hit.id].kind == "origin"}
            for hit in own:
                if entries[hit.id].kind == "origin" or not origins.isdisjoint((hit.start, hit.start - 1)):
                    continue
                first, last = passage.tokens[hit.start].word, passage.tokens[hit.end - 1].word
                runs_on = any(token.is_word and token.word == last for token in passage.tokens[hit.end : hit.end + 2])
                if runs_on or (id(passage), first) not in at or (id(passage), last) not in at:
                    continue
                if _ends_address(passage.words, first, last):
                    word = at[id(passage), last]
                    found.append((self._starts[word] + len(passage.words[last].text), entries[hit.id].kind or ""))
        return found

    def address(self, start: int, end: int) -> Address:
        passage, first = self._words[max(bisect_right(self._starts, start) - 1, 0)]
        other, last = self._words[max(bisect_right(self._starts, end - 1) - 1, 0)]
        return Address(passage, first, last if other is passage else len(passage.words) - 1)


def _ends_address(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Whether words end an address, or a postcode follows: not "made in China", "rue de Londres", "London Road"."""
    before = words[first - 1].text if first else ""
    after = words[last + 1].text if last + 1 < len(words) else ""
    own = words[last].text
    stops = not own[-1].isalpha() or not after[:1].isalpha() or any(map(str.isdigit, after)) or _ends_line(words, last)
    return own[:1].isupper() and not before[:1].islower() and before[-1:] != ":" and stops


def _goes_on(words: tuple[Word, ...], at: int) -> bool:
    """Whether the next word follows on the same line, and no sign ends something between both."""
    return words[at].text[-1] not in ".;:|" and not _ends_line(words, at)


def _ends_line(words: tuple[Word, ...], last: int) -> bool:
    """Whether a word is the last of its line, where that runs from left to right."""
    own, after = words[last], words[min(last + 1, len(words) - 1)]
    return own.direction == 0 and after.laid.top > (own.laid.top + own.laid.bottom) / 2


@lru_cache(maxsize=64)
def _compiled(value: str) -> regex.Pattern[str]:
    return regex.compile(value, regex.VERBOSE)


def _spans(pattern: regex.Pattern[str], text: str) -> list[tuple[int, int]]:
    """Where a pattern matches; nothing where it takes too long."""
    try:
        return [match.span() for match in pattern.finditer(text, timeout=_TIMEOUT) if match.group()]
    except TimeoutError:
        return []
