"""What stands between two places of a passage: how many words, a list, a colon."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Set
from functools import cached_property
from itertools import accumulate

from labellint.rulebook import Rulebook
from labellint.text import Passage, Sentence

_SHORT = 8  #: words of a sentence that is shown as a whole
_PARTING = frozenset(",;()/#&+")
LEFT_OVER = 4  #: words at the end of a clause that belong to what is promised there


class Between:
    """Questions about the tokens between two places of one passage."""

    def __init__(self, passage: Passage, rulebook: Rulebook) -> None:
        self.tokens = passage.tokens
        self.idle = rulebook.idle
        spoken = {sentence.language for sentence in passage.sentences}  # "of" joins in Dutch, not in English
        self.list_words = {
            word for key, words in rulebook.list_words.items() for word in words if None in spoken or key in spoken
        }
        self.purpose_words = rulebook.purpose_words
        self.left_words = rulebook.left_words

    @property
    def quotes(self) -> bool:
        """Whether anything stands in quotation marks."""
        return any(token.text == '"' for token in self.tokens)

    @cached_property
    def _words(self) -> list[int]:
        """How many words stand before each token, and before the end: long passages are asked about often."""
        return list(accumulate((token.is_word for token in self.tokens), initial=0))

    @cached_property
    def _signs(self) -> list[int]:
        """How many colons and the like stand before each token, and before the end."""
        return list(accumulate((token.is_hard for token in self.tokens), initial=0))

    def words(self, start: int, end: int) -> int:
        start, end, _ = slice(start, end).indices(len(self.tokens))
        return max(0, self._words[end] - self._words[start])

    def parted(self, start: int, end: int) -> bool:
        """Whether a colon or the like stands between two places."""
        start, end, _ = slice(start, end).indices(len(self.tokens))
        return self._signs[end] > self._signs[start]

    def stretch(self, at: int) -> int:
        """Which of the stretches between colons and the like a place stands in."""
        return self._signs[at]

    def joined(self, start: int, end: int, passable: Set[int] = frozenset()) -> bool:
        """Whether only commas, conjunctions, articles and the words at ``passable`` stand there: a list."""
        return start < end and all(
            not self.tokens[i].is_hard and (not self.tokens[i].is_word or self._idle(i) or i in passable)
            for i in range(start, end)
        )

    def listed(self, start: int, end: int, passable: Set[int]) -> bool:
        """A list whose members may have one word more each ("healthy hair, hard nails and a smooth skin")."""
        if not any(self.tokens[i].text in (",", "&", "+", *self.list_words) for i in range(start, end)):
            return False
        more = {i for i in range(start, end) if self.tokens[i].is_word and not self._idle(i)} - passable
        return len(more) <= 1 and self.joined(start, end, passable | more)

    def adjacent(self, start: int, end: int) -> bool:
        """Whether at most articles and prepositions stand between two places: no comma, no conjunction."""
        between = (self.tokens[i].text for i in range(start, end))
        return all(text in self.idle and text not in self.list_words for text in between)

    def beside(self, start: int, end: int, places: Set[int]) -> bool:
        """Whether one of some places is inside a stretch, or at most articles and prepositions away from it."""
        before, after = start - 1, end
        while before >= 0 and before not in places and self._binds(before):
            before -= 1
        while after < len(self.tokens) and after not in places and self._binds(after):
            after += 1
        return any(i in places for i in range(before, after + 1))

    def _binds(self, i: int) -> bool:
        text = self.tokens[i].text
        return text in self.idle and text not in self.list_words

    def lists(self, start: int, end: int) -> bool:
        """Whether a comma or conjunction, and nothing else but articles, joins two places."""
        return self.joined(start, end) and any(
            self.tokens[i].text in (",", "&", "+", *self.list_words) for i in range(start, end)
        )

    def plain(self, start: int, end: int) -> bool:
        """Whether two places stand in one clause: no comma, conjunction or "to" between."""
        parting = {",", ";", *self.purpose_words, *self.list_words}
        return not self.parted(start, end) and all(self.tokens[i].text not in parting for i in range(start, end))

    def joint(self, start: int, end: int) -> int | None:
        """Where a comma or conjunction stands between two places, the first of them; None where none does."""
        marks = {",", ";", "&", "+", *self.list_words}
        return next((i for i in range(start, end) if self.tokens[i].text in marks), None)

    def purposes(self, i: int) -> bool:
        """Whether a clause of purpose begins at a place, whose subject is that of the clause before."""
        return self.tokens[i].text in self.purpose_words

    def cut_short(self, end: int) -> bool:
        """Whether a place ends inside a printed word, before its apostrophe: "the body's resistance"."""
        tokens = self.tokens
        return end < len(tokens) and tokens[end].text == "'" and tokens[end].word == tokens[end - 1].word

    def left(self, end: int) -> bool:
        """Whether a word that says that it is over follows a place: "geen pijn meer" promises."""
        return end < len(self.tokens) and self.tokens[end].text in self.left_words

    def prepositional(self, i: int) -> bool:
        """Whether a preposition or article stands at a place: what follows it are nouns."""
        return self._idle(i)

    def lists_on(self, end: int) -> bool:
        """Whether a comma or conjunction follows a place."""
        return end < len(self.tokens) and self.tokens[end].text in (",", *self.list_words)

    def rounded(self, sentence: Sentence, start: int, end: int) -> tuple[int, int]:
        """A place grown to the ends of its sentence where only articles, "bei" and the like are left over."""
        tokens = self.tokens
        if all(not tokens[i].is_word or self._idle(i) for i in range(sentence.start, start)):
            start = next((i for i in range(sentence.start, start) if tokens[i].is_word), start)
        behind = end
        for i in range(end, sentence.end):
            if tokens[i].is_hard:
                break
            if tokens[i].is_word and not self._idle(i):
                return start, end
            behind = i + 1 if tokens[i].is_word else behind
        return start, behind

    def _idle(self, i: int) -> bool:
        return self.tokens[i].text in self.idle


class Around:
    """One sentence and the places in it where parts of promises begin and end."""

    def __init__(self, between: Between, sentence: Sentence, places: list[tuple[int, int]]) -> None:
        self._between = between
        self._sentence = sentence
        self._starts = sorted({start for start, _ in places})
        self._ends = sorted({end for _, end in places})

    def grown(self, start: int, end: int, named: bool) -> tuple[int, int]:
        """A place grown to the ends of its clause where few words are left over: "relieves sore legs after a run".

        ``named``: whether it begins with a name; what stands before that belongs to the name.
        """
        before, behind = bisect_right(self._ends, start), bisect_left(self._starts, end)
        since = self._ends[before - 1] if before else self._sentence.start
        until = self._starts[behind] if behind < len(self._starts) else self._sentence.end
        first, last = start, end
        if not named:
            first = self._left_over(range(start - 1, since - 1, -1), start)
        last = self._left_over(range(end, until), end - 1) + 1
        return first, last

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """A place grown to the ends of its sentence where that is short and one clause: "No more cramps at night"."""
        tokens = self._between.tokens[self._sentence.start : self._sentence.end]
        first = next((i for i, token in enumerate(tokens) if token.is_word), 0)
        last = next((i for i in range(len(tokens) - 1, -1, -1) if tokens[i].is_word), -1) + 1
        inner = tokens[first:last]
        parted = any(token.is_hard or token.text in _PARTING or token.text[0].isdigit() for token in inner)
        if parted or sum(token.is_word for token in inner) > _SHORT:
            return start, end
        return min(start, self._sentence.start + first), max(end, self._sentence.start + last)

    def _left_over(self, places: range, at: int) -> int:
        """The last word of a clause on the way; ``at`` where too many stand there."""
        found, words = at, 0
        tokens = self._between.tokens
        for i in places:
            if tokens[i].is_hard or tokens[i].text == "," or tokens[i].text in self._between.list_words:
                return found
            if tokens[i].is_word:
                found, words = i, words + 1
                if words > LEFT_OVER:
                    return at
        return found
