"""Where the phrases of the rules stand: the words that statements are made of, or that must not appear."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import regex
from msgspec import structs

from labellint.facts.items import Ingredients
from labellint.facts.reading import Reading
from labellint.facts.together import other_uses, with_joined
from labellint.label import LANGUAGES, Label, Language, Quote, Word
from labellint.lexicon import Hit, Vocabulary
from labellint.rulebook import PhraseRule, StatementRule
from labellint.text import Passage

_LANGUAGE: dict[str, Language] = {language: language for language in LANGUAGES}
_TIMEOUT = 0.5  #: seconds for one pattern on one paragraph; beyond it the label counts as not read
_BESIDE = {"denied": "#reversals", "wishes": "#attempts", "half": "#attempts"}
"""What a statement is that has words of these fields in it or right beside it."""
_TURNING = ("denials", "cases", *_BESIDE)  #: fields whose words only change what others say
_TURNED = 3  #: words, without a sign, between "if possible" and the duty that it makes a wish
_ELISIONS = frozenset("'’")
_WHOLE = 40  #: words and signs of a sentence or paragraph that is shown as a whole
_CUT_OFF = 3  #: words and signs of a sentence that says nothing alone
_NEAR = 8  #: words and signs up to the end of a sentence that is shown with what stands in it
_LOOSE = frozenset("/|-")  #: signs between the languages of a line
_FORM = 2  #: letters of forms of businesses that are also words
_NAME = 5  #: words of the name of a business before its form
_NUMBER = 2  #: behind a word such as "lot", with the sign between
_SCALED = "#scaled"  #: phrases that say at what scale the artwork is drawn; they stand in the slug


class Mention(NamedTuple):
    """Tokens ``start`` up to ``end`` of a passage: a phrase of the field of a rule, ``key`` as "<rule id>#<field>"."""

    key: str
    passage: Passage
    start: int
    end: int
    language: Language | None
    printed: str | None = None  #: the words, where the signs around them belong to them

    @property
    def quote(self) -> Quote:
        quote = self.passage.quote(self.start, self.end, self.language)
        return structs.replace(quote, text=self.printed) if self.printed is not None else quote

    @property
    def around(self) -> Quote:
        """The words with their whole sentence, or paragraph where an abbreviation cuts the sentence off ("Lot no.");
        where that is long, with the rest that is near, or else with a number that belongs to them."""
        tokens, sentence = self.passage.tokens, self.passage.sentence_at(self.start)
        start, end = self.start, self.end
        if sentence.end - sentence.start <= _CUT_OFF and len(tokens) <= _WHOLE:
            return self.passage.quote(0, len(tokens), self.language)
        if sentence.end - sentence.start <= _WHOLE:
            start, end = sentence.start, sentence.end
            while end > self.end and tokens[end - 1].text in _LOOSE:
                end -= 1
            return self.passage.quote(start, end, self.language)
        if start - sentence.start <= _NEAR:
            start = sentence.start
        elif tokens[start - 1].text[0].isdigit():
            start -= 1
        rest = [token.text for token in tokens[end : sentence.end]]
        if len(rest) <= _NEAR:
            end = sentence.end
        elif rest[0] == "(":
            end += rest[:_NEAR].index(")") + 1 if ")" in rest[:_NEAR] else 0
        elif any(text[0].isdigit() for text in rest[:_NUMBER]):
            end += _NUMBER
        return self.passage.quote(start, end, self.language)

    @property
    def words(self) -> tuple[Word, ...]:
        tokens = self.passage.tokens
        return self.passage.words[tokens[self.start].word : tokens[self.end - 1].word + 1]


def find_mentions(reading: Reading, lists: list[Ingredients]) -> list[Mention]:
    """Every phrase of the rules in reading order, longest first at each place, without overlaps.

    A phrase whose key ends in ``@nl`` tells its own language. Phrases inside ``other_uses`` of their rule are left out,
    and so are phrases that count only in an ingredient list (``listed``) and stand elsewhere, or inside the words that
    deny them ("without lactose"), and reversals of a statement that are denied.
    """
    sought = [
        (f"{rule.id}#phrases", pattern.signs, pattern.regex)
        for rule in reading.rulebook.rules
        if isinstance(rule, PhraseRule)
        for pattern in rule.patterns
    ]
    named = {
        f"{r.id}#attempts" for r in reading.rulebook.rules if isinstance(r, StatementRule) and "addresses" in r.shown_by
    }
    found: list[Mention] = []
    for passage, hits in reading.grouped("rule"):
        phrases = sorted(_in_passage(passage, with_joined(passage, hits), lists), key=_place)
        phrases = [_with_name(each) if each.key in named else each for each in phrases]
        phrases = [each for each in phrases if each.key not in named or _is_named(each)]
        found += [*phrases, *_by_pattern(passage, sought, phrases)]
    return [*found, *_in_slug(reading.label, reading.vocabulary)]


def contexts(mentions: list[Mention]) -> dict[Quote, Quote]:
    """What stands around the words of statements, by these words."""
    return {each.quote: each.around for each in mentions if "#phrases" in each.key and each.printed is None}


def by_key(mentions: list[Mention]) -> dict[str, tuple[Quote, ...]]:
    """The quotes of each key, sorted by key."""
    found: dict[str, list[Quote]] = {}
    for mention in mentions:
        found.setdefault(mention.key, []).append(mention.quote)
    return {key: tuple(quotes) for key, quotes in sorted(found.items())}


def _with_name(mention: Mention) -> Mention:
    """The form of a business with its name before it: "Veldkers NV"."""
    passage, start = mention.passage, mention.start
    first = max(passage.sentence_at(start).start, start - _NAME)
    while start > first and passage.words[passage.tokens[start - 1].word].text[0].isupper():
        start -= 1
    return mention._replace(start=start)


def _is_named(mention: Mention) -> bool:
    """Whether the short form of a business is one: "SA", "Veldkers nv"; not "20 kg", "Kinder ab 4"."""
    tokens, words = mention.passage.tokens, mention.passage.words
    form, after = words[tokens[mention.end - 1].word].text.strip(".,;:()"), tokens[mention.end : mention.end + 1]
    if len(form) > _FORM or form.isupper():
        return True
    return mention.end - mention.start > 1 and form.islower() and not any(token.text[0].isdigit() for token in after)


def _place(mention: Mention) -> tuple[int, int]:
    return mention.start, -mention.end


def _in_passage(passage: Passage, hits: list[Hit], lists: list[Ingredients]) -> Iterator[Mention]:
    ends: dict[str, int] = {}
    told: dict[tuple[str, int, int], set[str]] = {}
    larger = [hit for hit in hits if hit.id.partition("#")[2].startswith(("says", "other_uses"))]
    by_id: dict[str, list[Hit]] = {}
    elsewhere = other_uses(hits)
    for hit in hits:
        rule, denies, _ = hit.id.partition("#denials")
        if denies and hit.start in elsewhere[rule]:  # "without problems" denies nothing
            continue
        told.setdefault((hit.id.partition("@")[0], hit.start, hit.end), set()).add(hit.id.partition("@")[2])
        by_id.setdefault(hit.id, []).append(hit)
    for hit in hits:
        if hit.id.partition("#")[2].startswith(_TURNING):
            continue
        if hit.start >= ends.get(hit.id, 0) and _counts(passage, hit, larger, lists) and _stands(passage, hit, by_id):
            ends[hit.id] = hit.end
            shown = (_as_turned(passage, hit, by_id) if "#phrases" in hit.id else None) or hit
            key, _, own = hit.id.partition("@")
            around = passage.sentence_at(hit.start).language
            languages = told[key, hit.start, hit.end]
            if len(languages) > 1 and around in languages:  # "25 °C" is said in the language around it
                own = around or ""
            elif own not in passage.spoken and not languages.isdisjoint(passage.spoken):
                continue  # "per tablet" is no English on a Dutch label
            language = _LANGUAGE.get(own) or hit.language or around
            yield Mention(shown.id.partition("@")[0], passage, shown.start, shown.end, language)


def _by_pattern(passage: Passage, sought: list[tuple[str, str, str]], known: list[Mention]) -> Iterator[Mention]:
    """What the patterns of rules find and none of their phrases: words with the signs that make them what they are."""
    text = passage.text
    taken = {(mention.key, i) for mention in known for i in range(mention.start, mention.end)}
    for key, signs, pattern in sought:
        if not any(sign in text for sign in signs):
            continue
        for match in _compiled(pattern).finditer(text, timeout=_TIMEOUT):
            first, last = (text.count(" ", 0, at) for at in (match.start(), match.end() - 1))
            start = bisect_left(passage.tokens, first, key=lambda token: token.word)
            end = bisect_right(passage.tokens, last, key=lambda token: token.word)
            if start < end and not any((key, i) in taken for i in range(start, end)):
                taken.update((key, i) for i in range(start, end))
                yield Mention(key, passage, start, end, None, match.group().strip())


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern)


def _counts(passage: Passage, hit: Hit, larger: list[Hit], lists: list[Ingredients]) -> bool:
    """Whether a phrase stands where its rule wants it: not in ``larger`` words that say something else."""
    rule, _, field = hit.id.partition("#")
    if not field.startswith(("listed", "phrases", "attempts", "reversals", "says-", "topic-")):
        return True
    around = (
        (f"{rule}#other_uses",) if field.startswith(("says-", "topic-")) else (f"{rule}#says", f"{rule}#other_uses")
    )
    if any(o.id.startswith(around) and o.start <= hit.start and hit.end <= o.end for o in larger):
        return False
    return not field.startswith("listed") or any(
        part.passage is passage and part.start <= hit.start < part.end for part in lists
    )


def _stands(passage: Passage, hit: Hit, by_id: dict[str, list[Hit]]) -> bool:
    """Whether words that turn a statement round say so: they are no part of the statement, and their sentence neither
    asks, nor denies them, nor puts them as a case ("if you exceed the dose")."""
    rule, _, field = hit.id.partition("#")
    if not field.startswith("reversals"):
        return True
    own = field.partition("@")[2]
    sentence = passage.sentence_at(hit.start)
    if passage.tokens[sentence.end - 1].text == "?":
        return False
    phrases = (other for id_, found in by_id.items() if id_.startswith(f"{rule}#phrases") for other in found)
    if any(other.start < hit.end and hit.start < other.end for other in phrases):
        return False
    denials = by_id.get(f"{rule}#denials@{own}", ())
    cases = by_id.get(f"{rule}#cases@{own}", ())
    return not any(sentence.start <= other.start < sentence.end for other in denials) and not any(
        sentence.start <= other.start < hit.start for other in cases
    )


def _as_turned(passage: Passage, hit: Hit, by_id: dict[str, list[Hit]]) -> Hit | None:
    """A statement with words inside it, right before it or after it that deny it, or that only wish for what it must
    ask ("if possible"): with these words, as what says the opposite or as a failed try."""
    rule, _, own = hit.id.partition("#phrases")
    beside = (
        (other, what) for field, what in _BESIDE.items() for other in _near(by_id.get(f"{rule}#{field}{own}"), hit)
    )
    for other, what in beside:
        if not hit.start - _TURNED - 1 <= other.end <= hit.end + other.end - other.start + 1:
            continue
        before, after = passage.tokens[other.end : hit.start], passage.tokens[hit.end : other.start]
        if before[:1] and before[0].text == "," and other.start == passage.sentence_at(other.start).start:
            before = before[1:]
        between = [token for token in (before if other.end <= hit.start else after) if token.text not in _ELISIONS]
        own_words = [token for token in passage.tokens[other.start : other.end] if token.text not in _ELISIONS]
        most = _TURNED if other.end <= hit.start else 1
        if len(between) <= most and all(token.is_word for token in (*between, *own_words)):
            start, end = min(hit.start, other.start), max(hit.end, other.end)
            return hit._replace(id=hit.id.replace("#phrases", what), start=start, end=end)
    return None


def _near(others: list[Hit] | None, hit: Hit) -> list[Hit]:
    """Those of the others, sorted by place, that may stand in or right beside a hit."""
    if not others:
        return []
    first = bisect_left(others, hit.start - _NEAR - _TURNED, key=lambda other: other.start)
    return others[first : bisect_right(others, hit.end + 1, key=lambda other: other.start)]


def _in_slug(label: Label, vocabulary: Vocabulary) -> Iterator[Mention]:
    """What is said of the scale beside the artwork, where nothing is printed."""
    for page in label.pages:
        beside = [out for out in page.left_out if out.reason == "outside trim" and out.text]
        if beside:
            words = tuple(Word(text=text, box=out.box) for out in beside for text in out.text.split())
            passage = Passage(words, 0, None)
            for hit in vocabulary.find(passage):
                if hit.group == "rule" and hit.id.endswith(_SCALED):
                    yield Mention(hit.id, passage, hit.start, hit.end, None)
