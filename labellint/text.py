"""Normalised text with the way back to words: Passage, Sentence, Token.

A passage is one paragraph, heading, bullet or table row. Everything that understands text works on its tokens
(folded words) or on its plain ``text``; both know which printed words they came from.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

import regex

from labellint.label import SENTENCES, Box, Language, Quote, Word

_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
    | {"‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "\u00ad": None, "\u200b": None, "\ufeff": None}
    | dict.fromkeys("ᵃᵇᶜᵈ")  # marks of footnotes
    | dict.fromkeys("✕✖⨯⨉╳", "×")
    | {"ß": "ss", "ẞ": "ss", "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ı": "i", "℮": "e", "ﬁ": "fi", "ﬂ": "fl"}
)
_TOKEN = regex.compile(r"\d+(?:[.,]\d+)*|[\p{L}\p{M}]+\d*|[.!?;:…]+|[•·▪●■►✓✔*]|[,()/%&+\"=<>|#-]|\S")
_RAISED = regex.compile(
    r"(?<=\p{L}\d{0,2})(?<!\b[cdmk]?m)[⁰¹²³⁴-⁹]+(?=[.,;:!?)]*$)"
)  #: a footnote's number after a word
_HUMP = regex.compile(r"(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})")  #: where a made-up name shows its words: "BrainBoost"
_INNER_DOT = regex.compile(
    r"(?<=^\p{L}{1,4})\.(?=-\p{L})|(?<=^\p{L}{1,2})\.(?=\p{L}\b)|(?<=\.\p{L})\.(?=\p{L}\b)|(?<=^\p{L})\.(?=\d)"
)  #: "Ch.-B.", "B.V.", "T.H.T.", "L.22"
_HARD = frozenset(".!?;:…•·▪●■►✓✔|")
_LISTING = frozenset("•▪●■►✓✔|")  #: between the items of a list
_END = frozenset(".!?…") | _LISTING
_AROUND = " ,;:.!?•*\"'“”„«»()[]-–"  #: signs around the words of a quote that are no part of them
_TOLD = 3  #: letters of a word whose misreading may change what a sentence says
_BEFORE_NUMBER = "before a number"  #: of the abbreviations that are one only there
_CLOSING = 3  #: at most so many signs from a stop to what follows its brackets
_ABBREVIATIONS = 3  #: a dot after at most this many letters, before a small letter, does not end a sentence


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without accents, ligatures, typographic quotes and dashes; superscripts as plain characters."""
    plain = unicodedata.normalize("NFKD", text.translate(_PLAIN)).lower()
    return "".join(c for c in plain if not unicodedata.combining(c))


class Token(NamedTuple):
    """A folded word, number or sign; ``word`` is the index of its printed word in the passage."""

    text: str
    word: int
    is_word: bool
    is_hard: bool  #: a sign that phrases do not cross: full stop, colon, bullet ...


@lru_cache(maxsize=65536)
def _parts(word: str) -> tuple[tuple[str, bool, bool], ...]:
    """The tokens of a printed word, each with whether it is a word, and whether a hard sign.

    The full stop of an abbreviation ends nothing and is left out.
    """
    folded = fold(_HUMP.sub(" ", _RAISED.sub(r" \g<0>", word)))
    if folded.endswith(".") and folded.strip(".") in _abbreviations():
        folded = folded.rstrip(".")
    folded = _INNER_DOT.sub(" ", folded)
    return tuple((part, part[0].isalnum(), part[0] in _HARD) for part in _TOKEN.findall(folded))


@cache
def _abbreviations(before_number: bool = False) -> frozenset[str]:
    """Folded abbreviations that are written with a full stop (``rules/data/abbreviations.csv``).

    ``before_number``: only those that are one before a number and else a word: "No. 4", "Does it cure? No."
    """
    from labellint.register import RULES_DIR

    lines = (RULES_DIR / "data" / "abbreviations.csv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split(",", 1) for line in lines]
    told = [forms for where, forms in rows if (where == _BEFORE_NUMBER) >= before_number]
    return frozenset(fold(form) for forms in told for form in forms.split())


_token = tuple.__new__  # a label has thousands: half the time of Token(...)


def _word_of(token: Token) -> int:
    return token.word


def _understood(word: Word) -> str:
    return word.text if word.meant is None else word.meant


class Sentence(NamedTuple):
    """Tokens ``start`` up to (not including) ``end`` of a passage, and their language."""

    start: int
    end: int
    language: Language | None


def _start_of(sentence: Sentence) -> int:
    return sentence.start


class Passage:
    """One paragraph, heading, bullet or row: words in reading order with their tokens.

    ``heading`` is the passage that stands above it as its heading, or None; ``spoken`` are the label's languages.
    """

    def __init__(
        self,
        words: tuple[Word, ...],
        panel: int,
        language: Language | None,
        heading: Passage | None = None,
        index: int = 0,
        spoken: tuple[Language, ...] = (),
    ) -> None:
        self.words = words
        self.panel = panel
        self.language = language
        self.heading = heading
        self.index = index
        self.spoken = spoken
        self._clearest: dict[int | None, float] = {}

    @cached_property
    def text(self) -> str:
        """The words joined by single spaces, as printed."""
        return " ".join(word.text for word in self.words)

    @cached_property
    def _starts(self) -> list[int]:
        starts, at = [], 0
        for word in self.words:
            starts.append(at)
            at += len(word.text) + 1
        return starts

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        tokens: list[Token] = []
        for index, word in enumerate(self.words):
            text = word.text if word.meant is None else word.meant
            if text[-1:] == ".":
                text = self._stopped(index, text)
            tokens += [_token(Token, (part, index, is_word, is_hard)) for part, is_word, is_hard in _parts(text)]
        return tuple(tokens)

    def _stopped(self, index: int, text: str) -> str:
        """A word that ends in a full stop: apart where it is no abbreviation because no number follows; without it
        before "=", where no sentence ends ("90 caps. = 63 g")."""
        if index + 1 < len(self.words) and self.words[index + 1].text == "=":
            return text[:-1] or text
        if self._is_letter_of_unit(index, text):
            return text[:-1]
        if fold(text[:-1]) not in _abbreviations(before_number=True):
            return text
        numbered = index + 1 < len(self.words) and self.words[index + 1].text[:1].isdigit()
        return text if numbered else f"{text[:-1]} ."

    def _is_letter_of_unit(self, index: int, text: str) -> bool:
        """Whether a word is one small letter with its full stop, between a number and a small letter: "2 c. à café"."""
        if len(text) != 2 or text[1] != "." or not text[0].islower() or not 0 < index < len(self.words) - 1:
            return False
        return self.words[index - 1].text[-1:].isnumeric() and self.words[index + 1].text[:1].islower()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The passage cut at the ends of sentences, each with its own language (see ``language.py``)."""
        from labellint.spoken import of_list

        cuts, start = [], 0
        tokens = self.tokens
        leads = tokens[:1] and tokens[0].text in _LISTING
        for i, token in enumerate(tokens):
            if token.text == "#" and i > start and self._is_hashtag(i):
                cuts.append((start, i))
                start = i
            if token.text[0] in _END and not self._inside(i):
                end = i if leads and i and token.text in _LISTING else i + 1
                cuts.append((start, end))
                start = end
        if start < len(tokens):
            cuts.append((start, len(tokens)))
        cuts = [(a, b) for a, b in cuts if any(t.is_word for t in tokens[a:b])]
        alone = len(cuts) < 2
        found: list[Sentence] = []
        for listed in self._lists(cuts):
            if len(listed) > 1:
                told = of_list([self._printed(a, b) for a, b in listed], self.language, self.spoken)
                found += [Sentence(a, b, language) for (a, b), language in zip(listed, told, strict=True)]
            else:
                found += self._by_language(*listed[0], alone)
        return tuple(found)

    def _lists(self, cuts: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
        """The sentences, those with bullets between them together."""
        lists: list[list[tuple[int, int]]] = []
        for a, b in cuts:
            if lists and not _LISTING.isdisjoint((self.tokens[a - 1].text, self.tokens[a].text)):
                lists[-1].append((a, b))
            else:
                lists.append([(a, b)])
        return lists

    def _printed(self, start: int, end: int) -> str:
        """Tokens as printed, with accents: "müde" shows its language, "mude" does not."""
        words = self.words[self.tokens[start].word : self.tokens[end - 1].word + 1]
        return " ".join(map(_understood, words))

    def _by_language(self, start: int, end: int, alone: bool) -> list[Sentence]:
        """A sentence, or its parts where it turns to other languages; of no language where it mixes."""
        from labellint.language import detect, is_mixed
        from labellint.spoken import is_clear
        from labellint.turns import parted

        first = self.tokens[start].word
        parts = parted(self.words[first : self.tokens[end - 1].word + 1], self.spoken)
        if len(parts) > 1:
            starts = [start, *(bisect_left(self.tokens, first + a, key=_word_of) for a, _, _ in parts[1:])]
            return [Sentence(a, b, told) for (a, b), (*_, told) in zip(pairwise([*starts, end]), parts, strict=True)]
        whole = self._printed(start, end)
        if is_mixed(whole) and not (alone and is_clear(whole, self.language)):
            return [Sentence(start, end, None)]
        if self._is_hashtag(start):
            return [Sentence(start, end, detect(whole))]
        return [Sentence(start, end, self.language if alone else detect(whole, fallback=self.language))]

    def _is_hashtag(self, i: int) -> bool:
        """Whether a hashtag begins at a token; it is a sentence of its own, often in another language."""
        following = self.tokens[i + 1 : i + 2]
        return self.tokens[i].text == "#" and any(
            t.word == self.tokens[i].word and t.text[0].isalpha() for t in following
        )

    def _inside(self, i: int) -> bool:
        """Whether the stop at token i stands inside a sentence: an abbreviation or a dot before a small letter."""
        tokens = self.tokens
        if tokens[i].text in ("...", "…") and i + 1 < len(tokens):
            return self.words[tokens[i + 1].word].text[:1].islower()
        if tokens[i].text != "." or i + 1 >= len(tokens) or i == 0:
            return False
        behind = next((k for k in range(i + 1, min(i + 1 + _CLOSING, len(tokens))) if tokens[k].text not in ")]"), None)
        if behind is None:
            return False
        if behind > i + 1 and tokens[behind].text[0] in ",;:.":  # a stop in brackets: "(Valeriana officinalis L.), ..."
            return True
        after = self.words[tokens[behind].word].text.lstrip("\"'([«„“")
        if tokens[behind].word == tokens[i].word:
            return tokens[behind].is_word
        return after[:1].islower() and tokens[i - 1].is_word and len(tokens[i - 1].text) <= _ABBREVIATIONS

    def sentence_at(self, token: int) -> Sentence:
        """The sentence that holds a token; a sentence without words counts as part of the passage."""
        number = self._sentence_number(token)
        return Sentence(0, len(self.tokens), self.language) if number is None else self.sentences[number]

    def _sentence_number(self, token: int) -> int | None:
        number = bisect_right(self.sentences, token, key=_start_of) - 1
        return number if number >= 0 and token < self.sentences[number].end else None

    def _clear(self, number: int | None) -> float:
        """The confidence of the worst-read word of a sentence; signs and bullets that were taken for letters apart."""
        known = self._clearest.get(number)
        if known is None:
            sentence = self.sentences[number] if number is not None else Sentence(0, len(self.tokens), None)
            words = self.words[self.tokens[sentence.start].word : self.tokens[sentence.end - 1].word + 1]
            known = min((word.confidence for word in words if len(word.text) >= _TOLD), default=1.0)
            self._clearest[number] = known
        return known

    def joined_names(self, sentence: Sentence) -> set[int]:
        """The tokens of made-up names whose capitals show their words: both of "BrainBoost"."""
        tokens = range(sentence.start, sentence.end)
        return {
            i for i in tokens if self.tokens[i].is_word and _HUMP.search(_understood(self.words[self.tokens[i].word]))
        }

    def quote(self, start: int, end: int, language: Language | None = None) -> Quote:
        """The printed words of tokens ``start`` up to ``end``."""
        return self._quote(self.tokens[start].word, self.tokens[end - 1].word, language)

    def quote_chars(self, start: int, end: int, language: Language | None = None) -> Quote:
        """The printed words that characters ``start`` up to ``end`` of ``text`` touch."""
        return self._quote(
            bisect_right(self._starts, start) - 1, bisect_right(self._starts, max(start, end - 1)) - 1, language
        )

    def _quote(self, first: int, last: int, language: Language | None) -> Quote:
        token = bisect_left(self.tokens, first, key=_word_of)
        token = token if token < len(self.tokens) else 0
        words = self.words[first : last + 1]
        box: Box = words[0].box
        for word in words[1:]:
            if word.box.page == box.page:
                box = box.join(word.box)
        return Quote(
            text=_bare(" ".join(word.text for word in words)),
            box=box,
            language=language or self.language,
            panel=self.panel,
            confidence=min(word.confidence for word in words),
            clear=self._clear(self._sentence_number(token)),
            sentence=self.index * SENTENCES + (self._sentence_number(token) or 0),
        )


def _bare(text: str) -> str:
    """Printed words without the signs around them; a bracket stays where the other of its pair is inside."""
    bare = text.strip(_AROUND)
    start = text.find(bare)
    before, after = text[:start], text[start + len(bare) :]
    for opened, closed in ("()", "[]"):
        if bare.count(opened) > bare.count(closed) and closed in after:
            bare += after[: after.index(closed) + 1]
        elif bare.count(closed) > bare.count(opened) and opened in before:
            bare = before[before.rindex(opened) :] + bare
    return bare
