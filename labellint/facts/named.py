"""Where a label names what is in it: in headings and short texts, not in lists, tables or promises."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from msgspec import structs

from labellint.facts.items import Ingredients
from labellint.facts.reading import Reading
from labellint.facts.records import Named
from labellint.label import LANGUAGES, Language
from labellint.lexicon import Hit
from labellint.text import Passage, Sentence, Token

_HEADING = 4  #: a heading of at most so many words is in no language of its own
_FIRST = 4  #: among so many passages a heading may give its amount too: "Magnesium Glycinate 100 mg"
_TITLE = 3  #: words of a title
_NAME = 6  #: such a heading has at most so many words
_COMPANY = 6  #: words and signs of the name of a company
_RIGHT_AFTER = 4  #: words; in any text, what stands so near behind the sales name is what the product is made of
_SHORT = 25  #: a text that names the product's substances has at most so many words and signs
_UNITS = frozenset({
    "mg", "g", "ug", "mcg", "μg", "iu", "ie", "ui", "%",
    "ufc", "kve", "kbe", "cfu", "mrd", "miljard", "milliards", "billion",
})  # fmt: skip  #: folded; after a number they make an amount


def find_named(reading: Reading, lists: list[Ingredients]) -> tuple[Named, ...]:
    """Where the label names its substances in headings and short texts: not in lists, tables or promises.

    One place per language and substance; a heading of a few words that do not tell their language has none, because
    "Magnesium" is the same in all.
    """
    listed = {(id(part.passage), token) for part in lists for token in range(part.start, part.end)}
    found: dict[tuple[str | None, str], Named] = {}
    joins = frozenset({",", "&", "+"}.union(*reading.rulebook.list_words.values()))
    companies = _companies(reading)
    for passage, hits in reading.grouped("substance", "link", "list", "rule", "additive"):
        carriers = {
            token
            for hit in hits
            if hit.id == "carrier" or hit.group == "additive"
            for token in range(hit.start, hit.end)
        }
        tellers = _Tellers(passage, hits)
        short: dict[int, bool] = {}
        last: Hit | None = None  # of the substances that stand right behind the sales name
        words = sum(token.text[0].isalpha() for token in passage.tokens)
        for hit in hits:
            sentence = passage.sentence_at(hit.start)
            if hit.group != "substance" or (id(passage), hit.start) in listed:
                continue
            if hit.start in carriers:
                continue
            sold = tellers.precede(hit) or (
                last is not None and _goes_on(passage, last, hit, joins, reading.rulebook.idle)
            )
            last = hit if sold else last
            if sentence.start not in short:
                short[sentence.start] = _names(passage, sentence, hits)
            if not (short[sentence.start] or sold):
                continue
            language = tellers.language(hit, sentence) or (sentence.language if words > _HEADING else None)
            quote = structs.replace(passage.quote(hit.start, hit.end), language=language)
            known = found.get((language, hit.id))
            titled = passage.index < _FIRST and words <= _TITLE
            if titled and not sold and any(_text(passage.tokens) in company for company in companies):
                continue  # "Copper Finch", of Copper Finch Europe B.V.
            if known is None or (sold and not known.sold):
                found[language, hit.id] = Named(substance=hit.id, quote=quote, sold=sold, titled=titled)
    return tuple(found.values())


def _companies(reading: Reading) -> list[str]:
    """The folded words before the legal form of each company that the label names."""
    entries = reading.rulebook.entries("guard")
    return [
        _text(passage.tokens[max(0, hit.start - _COMPANY) : hit.start])
        for passage, hits in reading.grouped("guard")
        for hit in hits
        if entries[hit.id].kind == "name"
    ]


def _text(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens)


def _goes_on(passage: Passage, last: Hit, hit: Hit, joins: frozenset[str], idle: frozenset[str]) -> bool:
    """Whether a substance is joined to the one before: "with magnesium and with zinc"."""
    if hit.start - last.end > _RIGHT_AFTER:
        return False
    between = [token.text for token in passage.tokens[last.end : hit.start]]
    return any(text in joins for text in between) and all(text in joins or text in idle for text in between)


class _Tellers:
    """The words of a passage that tell their own language: "food supplement with magnesium"."""

    def __init__(self, passage: Passage, hits: list[Hit]) -> None:
        rules = [hit for hit in hits if hit.group == "rule"]
        self._ends = {hit.end for hit in rules if "#phrases@" in hit.id}
        self._starts: list[int] = []
        self._told: list[tuple[int, Language]] = []  #: the sentence, and the language told last from there on
        state: tuple[int, Language, int] | None = None
        for hit in sorted(rules, key=lambda hit: hit.start):
            name = hit.id.partition("@")[2]
            own = next((each for each in LANGUAGES if each == name), None)
            if own is None:
                continue
            sentence = passage.sentence_at(hit.start).start
            if state is None or state[0] != sentence or hit.end > state[2]:
                state = (sentence, own, hit.end)  # "supplement" inside "food supplement" tells nothing more
                self._starts.append(hit.start)
                self._told.append((sentence, own))

    def precede(self, hit: Hit) -> bool:
        """Whether such words stand right before: "food supplement with magnesium"."""
        return any(end in self._ends for end in range(hit.start + 1 - _RIGHT_AFTER, hit.start + 1))

    def language(self, hit: Hit, sentence: Sentence) -> Language | None:
        """The language of the last such words before, in the same sentence.

        So "food supplement with magnesium" in two languages on one line names it in both.
        """
        last = bisect_right(self._starts, hit.start) - 1
        return self._told[last][1] if last >= 0 and self._told[last][0] == sentence.start else None


def _names(passage: Passage, sentence: Sentence, hits: list[Hit]) -> bool:
    """Whether a sentence is short, promises nothing and gives no amount."""
    tokens = passage.tokens[sentence.start : sentence.end]
    promises = any(hit.group == "link" and sentence.start <= hit.start < sentence.end for hit in hits)
    heads = passage.index < _FIRST and len(passage.words) <= _NAME
    amounts = not heads and any(one.text[0].isdigit() and two.text in _UNITS for one, two in pairwise(tokens))
    return len(tokens) <= _SHORT and not promises and not amounts
