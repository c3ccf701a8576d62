"""One passage's tokens and vocabulary hits as pieces: numbers, units, names and signs."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

import regex

from labellint.facts.fractions import fraction
from labellint.facts.misread import misread
from labellint.facts.pieces import Piece, Place
from labellint.facts.ranks import rank
from labellint.facts.spans import upright
from labellint.facts.superscripts import without_superscripts
from labellint.lexicon import Hit
from labellint.quantity import Style, parse_number, usual_style
from labellint.rulebook import Entry
from labellint.text import Passage, fold

_NUMBER = regex.compile(r"\d+(?:[.,]\d+)*")
_SIGNS = {
    "(": "open", "[": "open", ")": "close", "]": "close", ",": "comma", ";": "semicolon", ":": "colon", "=": "equals",
    "/": "slash", "+": "plus", "-": "dash", "<": "less", "~": "less", "%": "percent-sign", "|": "cell",
}  # fmt: skip
_NAMED = frozenset({"substance", "compound", "compound-topic"})
_COUNTED = frozenset({"unit", "serving", "times", "daypart", "day", "hours"})  #: what a number stands beside
_BULLETS = frozenset("•·▪●■►✓✔")
_LEADER = regex.compile(r"[.…_·]{3,}|[_…]+")  #: dots that lead the eye from a name to its amount
_DOTS = 3  #: so many single dots in a row end no sentence
_SHORT = 4  #: letters of a shortened word before a noun with a capital letter
_AFTER_SHORT = frozenset("=/():,+")  #: what stands after the dot of a shortened word, and not after a sentence
_SPACE = 0.9  #: heights of a word; a wider gap parts two cells
_LEAST = 0.6  #: a number that was read with less confidence is in doubt
_TIMES = regex.compile(r"[x×]\d{1,2}")
_CA = "Ca"
_MG = "Mg"  #: the symbol of magnesium, where it is not the unit


class Setting(NamedTuple):
    """What holds for all passages of a label.

    ``entries``: of the lexicon, by group and id; ``units``: the id of each way to write a unit of measure; ``lines``:
    for each printed word (by identity) its line and whether that line begins something; ``usual``: the decimal point
    that is usual in the languages of the label.
    """

    entries: dict[str, dict[str, Entry]]
    units: dict[str, str]
    lines: dict[int, tuple[int, bool]]
    usual: Style | None


class Scanner:
    """Turns one passage's tokens and hits into pieces."""

    def __init__(self, passage: Passage, hits: list[Hit], setting: Setting, style: Style | None) -> None:
        self.passage = passage
        self.entries = setting.entries
        self.lines = setting.lines
        self.units, self.style, self.usual = setting.units, style, setting.usual
        self.tokens = passage.tokens
        self.printed = without_superscripts(passage)
        self.compounds = {(hit.start, hit.end) for hit in hits if hit.group == "compound"}
        self.hits = self._best(hits)
        self.hit_ends = {hit.end: hit for hit in self.hits.values()}
        self.names = {k for hit in self.hits.values() if hit.group in _NAMED for k in range(hit.start, hit.end)}
        self.counts = {k for hit in self.hits.values() if self._counts(hit) for k in range(hit.start, hit.end)}
        self.ends = {sentence.end - 1 for sentence in passage.sentences}
        self._line = 0

    def _best(self, hits: list[Hit]) -> dict[int, Hit]:
        """At each token the longest hit, without overlaps; a compound before the element it is named after."""
        chosen: dict[int, Hit] = {}
        taken: set[int] = set()
        ranks = {hit: rank(hit, self.entries, self.tokens) for hit in hits}
        for hit in sorted(hits, key=lambda h: (h.start - h.end, self._article(h), ranks[h], h.start, h.key)):
            if self._of_mixture(hit, hits) or self._of_two(hit) or self._inside(hit):
                continue
            if not taken.intersection(range(hit.start, hit.end)) and not self._is_symbol(hit):
                taken.update(range(hit.start, hit.end))
                chosen[hit.start] = hit
        return chosen

    def _counts(self, hit: Hit) -> bool:
        return self.entries[hit.group][hit.id].kind in _COUNTED if hit.group in ("portion", "quantity") else False

    def _of_mixture(self, hit: Hit, hits: list[Hit]) -> bool:
        """Whether an element with forms after it, "magnesium (citrate, malate)", is named as a complex or mixture."""
        if hit.group != "compound" or not {self.tokens[i].text for i in range(hit.start, hit.end)} & {"(", "["}:
            return False
        return any(
            other.group == "compound"
            and self.entries["compound"][other.id].kind == "unknown"
            and other.start <= hit.start < other.end < hit.end
            for other in hits
        )

    def _inside(self, hit: Hit) -> bool:
        """Whether a word of portions is only the end of a name: "BasenTag" is no day."""
        before = self.tokens[hit.start - 1] if hit.start else None
        joined = before is not None and before.word == self.tokens[hit.start].word and before.text.isalpha()
        return joined and hit.group == "portion"

    def _of_two(self, hit: Hit) -> bool:
        """Whether a name would begin in brackets and go on behind them: "(225 mg magnesium), citrate of zinc"."""
        signs = [self.tokens[i].text for i in range(hit.start, hit.end)]
        closed = next((i for i, sign in enumerate(signs) if sign in (")", "]")), None)
        return closed is not None and "," in signs[closed + 1 : closed + 2] and not {"(", "["} & set(signs[:closed])

    def _article(self, hit: Hit) -> bool:
        """Whether a word that can mean one stands after a number, as in "1 à 2", and means something else."""
        before = self.printed[hit.start - 1] if hit.start else None
        return hit.key == "portion:one" and before is not None and before[0].isdigit()

    def _is_symbol(self, hit: Hit) -> bool:
        if hit.key == "portion:from-age" and self._is_article(hit):
            return True
        one = hit.group == "quantity" and hit.end == hit.start + 1
        return one and (self._symbol(hit.start) or self._elided(hit.start) or self._prefixed(hit.start))

    def _is_article(self, hit: Hit) -> bool:
        """Whether French "des" stands without its accent and before no age: "48 % des VNR"."""
        word = self.passage.words[self.tokens[hit.start].word].text
        after = self.tokens[hit.end : hit.end + 1]
        return word.lower().strip("(") == "des" and not (after and after[0].text[0].isdigit())

    def _prefixed(self, i: int) -> bool:
        """Whether a letter is the prefix of a name: "L-Histidin" has no litres."""
        token, after = self.tokens[i], self.tokens[i + 1 : i + 3]
        joined = len(after) == 2 and after[0].text == "-" and all(other.word == token.word for other in after)
        return joined and len(token.text) == 1 and after[1].text.isalpha() and len(after[1].text) > 2

    def _elided(self, i: int) -> bool:
        """Whether a letter has lost its vowel: "de l'eau" has no litres."""
        after = self.tokens[i + 1 : i + 2]
        return bool(after) and after[0].text in ("'", "’") and after[0].word == self.tokens[i].word

    def _symbol(self, i: int) -> bool:
        """Whether "Mg" at a token is magnesium: after a unit ("160 mg Mg"), or not after a number."""
        word = self.tokens[i].word
        if self.tokens[i].text not in ("mg", "mg2") or _MG not in self.passage.words[word].text:
            return False
        if i == 0:
            after = self.tokens[1].text if len(self.tokens) > 1 else ""
            return after[:1].isdigit() or after in (":", "(", "-")
        return not self.tokens[i - 1].text[0].isdigit()

    def _calcium(self, i: int) -> bool:
        """Whether "Ca" at a token is calcium and not "about": before milligrams, without a dot."""
        if self.passage.words[self.tokens[i].word].text != _CA or not self.printed[i + 1 : i + 2]:
            return False
        amount = (self.printed[i + 1] or "")[:1].isdigit()
        return amount and self.tokens[i + 1].word > self.tokens[i].word and "mg" in self.printed[i + 2 : i + 3]

    def pieces(self) -> Iterator[Piece]:
        i = 0
        while i < len(self.tokens):
            text = self.printed[i]
            if text is None or _LEADER.fullmatch(text):
                i += 1
                continue
            if [token.text for token in self.tokens[i : i + _DOTS]] == ["."] * _DOTS:
                while i < len(self.tokens) and self.tokens[i].text == ".":
                    i += 1  # ". . . . ." leads the eye, too
                continue
            hit = self.hits.get(i)
            garbled = misread(self.passage, i, self.names, self.counts)
            if garbled is not None:
                yield self._piece("number", garbled.printed, i, garbled.end, garbled.value, True)
                i = garbled.end
                if garbled.unit in self.units:
                    yield self._piece("unit-of-measure", self.units[garbled.unit], i - 1, i, None, True)
            elif hit is not None and not (text[0].isdigit() and hit.group != "substance") and not self._calcium(i):
                yield self._named(hit)
                i = hit.end
            elif text[0].isdigit():
                piece, i = self._number(i)
                yield piece
            elif self._symbol(i):
                yield self._piece("name", "magnesium", i, i + 1)
                i += 1
            elif _TIMES.fullmatch(text) and i and self.tokens[i - 1].text.isdigit():
                yield self._piece("times", "x", i, i + 1)  # "1x1"
                yield self._piece("number", text[1:], i, i + 1, Decimal(text[1:]))
                i += 1
            elif self._calcium(i):
                yield self._piece("name", "calcium", i, i + 1)
                i += 1
            elif text in self.units and not self._elided(i) and not self._prefixed(i):
                yield self._piece("unit-of-measure", self.units[text], i, i + 1)
                i += 1
            else:
                yield self._sign(i, text)
                i += 1

    def _named(self, hit: Hit) -> Piece:
        if hit.group == "substance":
            return self._piece("name", hit.id, hit.start, hit.end)
        if hit.group in ("compound", "compound-topic"):
            kind = "compound" if hit.group == "compound" else "topic"
            signs = [i for i in range(hit.start + 1, hit.end) if self.tokens[i].text in ("(", ",", "[")]
            if kind == "compound" and signs and (hit.start, signs[0]) not in self.compounds:
                kind = "formed"  # "magnesium (citraat)": the element with its form
            return self._piece(kind, hit.id, hit.start, hit.end)
        entry = self.entries[hit.group][hit.id]
        kind = entry.kind or "word"
        if kind == "misread-unit":
            return self._piece("unit-of-measure", entry.value or "mg", hit.start, hit.end, None, True)
        if kind == "unit":
            kind = "unit-of-measure" if hit.group == "quantity" else "unit"
        value = Decimal(entry.value) if entry.value and kind in ("number", "times", "double") else None
        return self._piece(kind, hit.id, hit.start, hit.end, value)

    def _number(self, i: int) -> tuple[Piece, int]:
        """A number with its fraction or thousands: "1 000", "1/2", "½"; and whether it may have been misread."""
        text, end = self.printed[i] or "", i + 1
        while (
            _NUMBER.fullmatch(text)
            and len(text.replace(" ", "")) <= 6
            and text.isdigit()
            and len(text) <= 3
            and end < len(self.tokens)
            and regex.fullmatch(r"\d{3}(?:[.,]\d+)?", self.printed[end] or "")
            and self.tokens[end].word == self.tokens[end - 1].word + 1
            and self._same_line(end - 1, end)
            and self._is_near(end - 1, end)
            and (self._measured(end + 1) or self._is_share(i, end + 1))
            and text.strip("0")
        ):
            text += self.printed[end] or ""
            end += 1
        share = fraction(self.passage, self.printed, i, end)
        if share is not None:
            return self._piece("number", "", i, end + 2, share), end + 2
        share = fraction(self.passage, self.printed, end, end + 1) if text.isdigit() else None
        if share is not None and share < 1 and self._same_line(i, end):
            return self._piece("number", "", i, end + 3, Decimal(text) + share), end + 3
        usual = usual_style(self.passage.sentence_at(i).language or self.passage.language) or self.usual
        value, certain = parse_number(text, self.style, usual)
        words = self.passage.words[self.tokens[i].word : self.tokens[end - 1].word + 1]
        doubt = not certain or any(word.confidence < _LEAST for word in words)
        return self._piece("number", text, i, end, value, doubt), end

    def _measured(self, i: int) -> bool:
        return i < len(self.tokens) and (self.printed[i] or "") in self.units

    def _is_share(self, start: int, end: int) -> bool:
        """Whether a number from ``start`` is a percentage beside an amount: "1 000 mg (1 250 %)", not "10 100 %"."""
        behind = end < len(self.tokens) and self.printed[end] == "%"
        return behind and start > 0 and (self.printed[start - 1] == "(" or self._measured(start - 1))

    def _is_near(self, a: int, b: int) -> bool:
        """Whether no more than a space parts two words: "21 | 320 mg" are two cells."""
        first, second = (upright(self.passage.words[self.tokens[i].word]) for i in (a, b))
        return second.x0 - first.x1 <= _SPACE * min(first.height, second.height)

    def _same_line(self, a: int, b: int) -> bool:
        words = self.passage.words
        return self.lines.get(id(words[self.tokens[a].word])) == self.lines.get(id(words[self.tokens[b].word]))

    def _sign(self, i: int, text: str) -> Piece:
        if text[0] in _BULLETS or (text in ("*", "|") and self._begins(i)):
            return self._piece("bullet", text, i, i + 1)
        if text[0] in ".!?…":
            return self._piece("stop" if i in self.ends and not self._abbreviates(i) else "dot", text, i, i + 1)
        if text == "×":
            counted = any(self.tokens[k].text[0].isdigit() for k in (i - 1, i + 1) if 0 <= k < len(self.tokens))
            return self._piece("times" if counted else "x", "x", i, i + 1)
        return self._piece(_SIGNS.get(text, "word"), text, i, i + 1)

    def _abbreviates(self, i: int) -> bool:
        """Whether the dot at a token belongs to a word such as "ca." or "max.", or to "Kaps." inside a sentence."""
        before, following = self.tokens[i - 1].text, self.hits.get(i + 1)
        if i and before.isdigit() and following is not None:
            return self.entries[following.group][following.id].kind == "period"  # "1. Woche"
        hit = self.hit_ends.get(i)
        if hit is None or hit.group not in ("quantity", "portion") or self.tokens[i].word != self.tokens[i - 1].word:
            return False
        entry = self.entries[hit.group][hit.id]
        after = self._printed_at(i + 1)[:1]
        if any(fold(term).endswith(f"{self.tokens[i - 1].text}.") for terms in entry.terms.values() for term in terms):
            return not after.isupper() or entry.kind != "day"  # the lexicon has it as an abbreviation: "tgl."
        kind = entry.kind
        later = self.hits.get(i + 1) or self.hits.get(i + 2)  # behind the sign of "'s"
        if kind == "unit" and after in "'’" and later is not None and self._printed_at(i + 1)[1:2].islower():
            return later.key.startswith("portion:")  # "1 caps. 's ochtends"
        numbered = hit.start > 0 and self.tokens[hit.start - 1].text.isdigit() and self._measured(i + 2)
        before_it = self.hit_ends.get(hit.start - numbered)
        if kind == "unit" and after.isdigit() and before_it is not None and before_it.key.startswith("portion:"):
            return (
                self.entries["portion"][before_it.id].kind == "per"
            )  # "magnesium per tabl. 100 mg", "je 1 Tabl. 100 mg"
        short = len(before) <= _SHORT or not after.isupper()  # "max. Tagesdosis", and not "4 par jour au maximum."
        return (kind in ("about", "up-to") and short) or (kind == "unit" and (after.islower() or after in _AFTER_SHORT))

    def _printed_at(self, i: int) -> str:
        """What is printed at a token, to the end of its word."""
        if i >= len(self.tokens):
            return ""
        inside = i > 0 and self.tokens[i - 1].word == self.tokens[i].word
        return self.tokens[i].text if inside else self.passage.words[self.tokens[i].word].text

    def _begins(self, i: int) -> bool:
        word = self.tokens[i].word
        if i and self.tokens[i - 1].word == word:
            return False
        return word == 0 or self.lines.get(id(self.passage.words[word])) != self.lines.get(
            id(self.passage.words[word - 1])
        )

    def _piece(
        self, kind: str, name: str, start: int, end: int, value: Decimal | None = None, doubt: bool = False
    ) -> Piece:
        first = self.passage.words[self.tokens[start].word]
        last = self.passage.words[self.tokens[end - 1].word]
        number, starts = self.lines.get(id(first), (0, True))
        begins = (starts and self._begins(start)) or start == 0
        box = upright(first)
        place = Place(self.passage, start, end, number, box.x0, max(upright(last).x1, box.x1))
        return Piece(kind, name, place, value, doubt, begins)
