"""What a picture nearly says: whether a statement that was not found may stand in words that were read in pieces, with
wrong letters, or in another order than they are printed in.

    Words(label, vocabulary, stated).may_state(rule, fault)  ->  whether what is absent by the rule may yet be printed

All words of a phrase near each other are enough where they were put in several panels: where columns lean, their lines
are read across.
Most of a phrase is enough where words beside it were hardly read, or are nearly those of the phrase. On a page that was
read well neither is so, and what is missing stays missing; on one of which much was hardly read, nothing is. Words of a
statement that was found say nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise

from msgspec import structs
from rapidfuzz.distance import OSA

from labellint.label import HARDLY, Box, Label, Language, Quote, Word
from labellint.language import is_mixed, small_words
from labellint.lexicon import Vocabulary
from labellint.loose import has_loose_amount
from labellint.phrases import Pattern, slot
from labellint.rulebook import StatementRule
from labellint.scraps import LONG, REACH, Token, as_token, core_of, high, is_like, is_near, joined, stands_in
from labellint.spelling import two_words
from labellint.verdict import Fault
from labellint.ways import patterns

_MOST = 0.6  #: part of the letters of a phrase that must be read where others beside it were read badly
_LEAST = 16  #: letters of a phrase that is told by most of them
_ALL = 14  #: letters of a phrase that is told by its words in another order
_WORD = 3  #: letters of what is no speck
_FEW_REACH = 9.0, 2.0  #: the same for a phrase of few letters, such as the content: on its line or the next
_GAP = 3.0  #: times its height between words of one line from which one may be missing there
_HARDLY_READ = 0.1, 40  #: part of the letters of a label, and letters; labels that are read well have 0.07 at most
_STATED = 3  #: words of a found statement whose words say nothing else
_PARTS = frozenset({"part", "percent"})  #: ways in which one language declares less than another
_STROKES = frozenset("|¦_~^")


class Words:
    """The words of a label as pieces of what may be printed. ``stated``, ``amounts``: the statements and the amounts
    that were found."""

    def __init__(
        self, label: Label, vocabulary: Vocabulary, stated: Iterable[Quote] = (), amounts: Iterable[Quote] = ()
    ) -> None:
        self._label = label
        self._vocabulary = vocabulary
        self._amounts = [quote.box for quote in amounts if quote.box is not None]
        self._stated = [(quote.box, frozenset(core_of(word) for word in quote.text.split())) for quote in stated]
        self._fits: dict[str, list[tuple[Token, bool]]] = {}

    @cached_property
    def _known(self) -> frozenset[str]:
        """Words that are right as they are."""
        return known_words(self._vocabulary)

    @cached_property
    def _tokens(self) -> list[Token]:
        found: list[Token] = []
        lines = ((number, line) for number, panel in enumerate(self._label.panels) for line in panel.lines)
        for at, (number, line) in enumerate(lines):
            words = [word for word in line.words if word.source == "ocr" and not self._is_stated(word)]
            parts = [part for word in words for part in self._parts(word)]
            tokens = [*map(as_token, words), *joined(words, self._known), *parts]
            found += [structs.replace(token, panel=number, line=at) for token in tokens if token.text]
        return found

    def _parts(self, word: Word) -> list[Token]:
        """The two words that may have lost their space in one that is unknown."""
        whole = as_token(word)
        parts = [] if whole.text in self._known else two_words(whole.text, self._known)
        return [structs.replace(whole, text=part, whole=False) for part in parts]

    @cached_property
    def _cells(self) -> frozenset[int]:
        """The words of tables, by identity."""
        return frozenset(id(w) for table in self._label.tables for row in table.rows for cell in row for w in cell)

    def _is_stated(self, word: Word) -> bool:
        """Whether a word is part of a statement that was found."""
        return any(
            box is not None and len(texts) >= _STATED and core_of(word.text) in texts and stands_in(word.box, box)
            for box, texts in self._stated
        )

    @cached_property
    def has_loose_amount(self) -> bool:
        """Whether a dose was read of which no amount was understood."""
        return has_loose_amount(self._label, self._amounts)

    def may_state(self, rule: StatementRule, fault: Fault) -> bool:
        """Whether a statement that is absent or altered by a rule may be printed as it should be."""
        if self._is_badly_read:
            return True
        if "percents" in rule.shown_by and any("%" in word.text for word in self._label.words):
            return True
        if fault.category == "statement.altered" and "contents" in rule.shown_by:
            return fault.quote is not None and self._is_torn(fault.quote.box)
        if fault.problem in _PARTS and fault.language and self._is_told(rule, fault.language):
            return True
        languages = [fault.language] if fault.language else [*{**rule.phrases, **rule.together, **rule.across}]
        return any(self._may_say(pattern, ordered=ordered) for pattern, ordered in patterns(rule, languages))

    def may_name(self, key: str, language: Language) -> bool:
        """Whether what a language does not say may be printed in it, with a letter or two misread."""
        if self._is_badly_read:
            return True
        return any(self._may_say(form) or self._is_slip(form) for form in self._vocabulary.patterns(key, language))

    def _is_slip(self, pattern: Pattern) -> bool:
        """Whether a short word, which is a phrase by itself, may be one that is unknown and a letter off: "oger"."""
        words = [word for element in pattern.elements for word in element.words if len(word) == LONG - 1]
        unknown = [token.text for token in self._tokens if not token.sure and token.text not in self._known]
        alone = len(pattern.elements) == 1
        return alone and any(OSA.distance(word, text, score_cutoff=1) <= 1 for word in words for text in unknown)

    @cached_property
    def _is_badly_read(self) -> bool:
        """Whether so many words were hardly read that any of them may be anything."""
        words = [word for word in self._label.words if len(word.text) >= _WORD]
        hardly = sum(len(word.text) for word in words if word.confidence < HARDLY)
        part, least = _HARDLY_READ
        return hardly > max(least, part * sum(len(word.text) for word in words))

    def _is_told(self, rule: StatementRule, language: Language) -> bool:
        """Whether every word of a heading of amounts stands together, whatever was made of them."""
        return any(self._may_say(pattern, loosely=True) for pattern, _ in patterns(rule, [language]))

    def is_torn(self, quote: Quote) -> bool:
        """Whether words in a quote's place were hardly read, or are scraps: what it lacks may be there."""
        if quote.box is None:
            return False
        inside = [token for token in self._tokens if token.whole and stands_in(token.box, quote.box, token.high)]
        return any(token.hardly for token in inside) or self._has_scraps(quote.box)

    def _has_scraps(self, box: Box) -> bool:
        """Whether a stroke stands in a place as a word of its own, where a sign was misread."""
        words = [word for word in self._label.words if word.source == "ocr" and word.text in _STROKES]
        return any(stands_in(word.box, box, high(word.box)) for word in words)

    def _may_say(self, pattern: Pattern, *, loosely: bool = False, ordered: bool = False) -> bool:
        elements = [e for e in pattern.elements if e.words and not e.optional]
        wanted = [tuple(w for w in e.words if w.strip("*").isalpha()) for e in elements]
        wanted = [words for words in wanted if words]
        if not wanted:
            return False
        letters = [min(len(word.strip("*")) for word in words) for words in wanted]
        longest = max(range(len(wanted)), key=lambda i: letters[i])
        anchors = [anchor for anchor, _ in self._like(wanted[longest])]
        return any(self._is_said(wanted, letters, anchor, loosely=loosely, ordered=ordered) for anchor in anchors)

    def _is_said(
        self, wanted: list[tuple[str, ...]], letters: list[int], anchor: Token, *, loosely: bool, ordered: bool
    ) -> bool:
        seen, exact = 0, True
        used: list[Token] = []
        reach = REACH if sum(letters) >= _ALL else _FEW_REACH
        for words, count in zip(wanted, letters, strict=True):
            near = [(token, sure) for token, sure in self._like(words) if is_near(token, anchor, reach)]
            if ordered and used:
                near = [(token, sure) for token, sure in near if not _is_above(token, used[-1])]
            if near:
                token, sure = max(near, key=lambda each: (each[1], each[0].whole))
                used.append(token)
                seen += count
                exact = exact and sure and token.whole
        total = sum(letters)
        if seen == total:
            return not exact or (total >= _ALL and (loosely or self._is_crossed(anchor, used)))
        return total >= _LEAST and seen >= _MOST * total and (not exact or self._is_torn(anchor.box, used))

    def _like(self, words: tuple[str, ...]) -> list[tuple[Token, bool]]:
        """The tokens that are one of these words or like it, and whether they are it letter by letter."""
        found: list[tuple[Token, bool]] = []
        for word in words:
            if word not in self._fits:
                self._fits[word] = list(self._fitting(word))
            found += self._fits[word]
        return found

    def _fitting(self, word: str) -> Iterator[tuple[Token, bool]]:
        exactly, core = slot((word,)), word.strip("*")
        for token in self._tokens:
            if exactly.fits(token.text):
                yield token, True
            elif (
                (token.whole or token.torn)
                and len(core) >= LONG
                and (token.hardly or token.text not in self._known)
                and is_like(core, token.text, word[0] == "*", word[-1] == "*", token.sure)
            ):
                yield token, False

    def _is_torn(self, box: Box | None, used: Iterable[Token] = ()) -> bool:
        """Whether words round a place were hardly read, or some may be missing between them."""
        if box is None:
            return False
        anchor = Token("", box, high(box), False)
        known = set(map(id, used))
        near = [t for t in self._tokens if t.whole and is_near(t, anchor)]
        return any(token.hardly and id(token) not in known for token in near) or self._has_gap(anchor)

    def _is_crossed(self, anchor: Token, used: Sequence[Token]) -> bool:
        """Whether words of one phrase stand in several panels, or in lines that hold two languages."""
        if len({token.panel for token in used}) > 1:
            return True
        lines = [line for panel in self._label.panels for line in panel.lines]
        near = [line for line in lines if any(is_near(as_token(word), anchor) for word in line.words)]
        return any(is_mixed(" ".join(word.text for word in line.words)) for line in near)

    def _has_gap(self, anchor: Token) -> bool:
        """Whether a line near a place begins far in, or has a gap that a word fits in; the cells of tables do so."""
        for panel in self._label.panels:
            if panel.direction not in (0, 180):
                continue
            start = min(_along(word)[0] for word in panel.words)
            for line in panel.lines:
                if line.starts or id(line.words[0]) in self._cells or not is_near(as_token(line.words[0]), anchor):
                    continue
                if _along(line.words[0])[0] - start > _GAP * anchor.high:
                    return True
                if any(_along(b)[0] - _along(a)[1] > _GAP * anchor.high for a, b in pairwise(line.words)):
                    return True
        return False


def _is_above(one: Token, other: Token) -> bool:
    """Whether a word stands in a line before that of another of its panel."""
    return one.panel == other.panel and one.line < other.line


@lru_cache(maxsize=1)
def known_words(vocabulary: Vocabulary) -> frozenset[str]:
    return vocabulary.words() | small_words()


def _along(word: Word) -> tuple[float, float]:
    """Where a word of a level line begins and ends on flat paper, from left to right as it is read."""
    box = word.laid
    return (box.x0, box.x1) if word.direction == 0 else (-box.x1, -box.x0)
