"""The effects of the claims register as phrases, taken from its own wordings.

"Magnesium draagt bij tot de instandhouding van normale botten" says its effect in the words after the link, without
articles and "normal": ``instandhouding ..3.. botten``. So the whole register is understood without being listed again.
"""

from __future__ import annotations

from collections.abc import Iterable

from labellint.label import LANGUAGES, Box, Language, Word
from labellint.lexicon import Term, Vocabulary, term
from labellint.register import RegisterClaim
from labellint.text import Passage, Sentence, fold

LONGEST = 9  #: content words of a wording that make its phrase; the rest is explanation


def effect_id(relationship: str) -> str:
    """The effect id of a relationship that no lexicon entry names."""
    return "-".join("".join(c if c.isalnum() else " " for c in fold(relationship)).split())


def effect_terms(
    claims: Iterable[RegisterClaim], ids: dict[str, list[str]], links: Vocabulary, idle: frozenset[str]
) -> list[Term]:
    """A phrase for the effect of every wording: ``ids`` gives the effects of a relationship, ``links`` finds links and
    normal words, ``idle`` holds folded articles, prepositions and the like."""
    phrases: set[tuple[str, Language, str]] = set()
    for claim in claims:
        for language in LANGUAGES:
            phrase = _effect_phrase(claim.wording.in_(language), language, links, idle)
            if phrase is None:
                continue
            for name in ids.get(claim.relationship, [effect_id(claim.relationship)]):
                phrases.add((name, language, phrase))
    return [term(f"effect:{name}", language, phrase) for name, language, phrase in sorted(phrases)]


def wording_terms(claims: Iterable[RegisterClaim], idle: frozenset[str]) -> list[Term]:
    """Every wording as a whole, so that lawful words are known however they are built: ``wording:<claim id>``.

    The sentence on risk factors that follows an art. 14 claim is no claim of its own: ``guard:risk-factor``.
    """
    terms = []
    for claim in claims:
        for language in LANGUAGES:
            passage = _passage(claim.wording.in_(language), language)
            first, *rest = passage.sentences
            terms.append(term(f"wording:{claim.id}", language, _whole(passage, first, idle)))
            for sentence in rest:
                terms.append(term("guard:risk-factor", language, _whole(passage, sentence, idle)))
    return terms


def _whole(passage: Passage, sentence: Sentence, idle: frozenset[str]) -> str:
    """The content words of a sentence, with room between them for the words left out; "A" in "vitamin A" stays.

    Of words that the register gives a choice of ("lower/reduce") one is printed.
    """
    phrase, gap, choice = "", 0, False
    for token in passage.tokens[sentence.start : sentence.end]:
        if not token.is_word:
            choice = token.text == "/"
            continue
        if choice and not gap:
            *before, last = phrase.split(" ")
            phrase = " ".join([*before, f"({last.strip('()')}|{token.text})"])
            choice = False
            continue
        choice = False
        if token.text in idle and not passage.words[token.word].text.isupper():
            gap += 1
        else:
            phrase += (f" ..{min(9, gap + 1)}.. " if phrase else "") + token.text
            gap = 0
    return phrase


def _passage(wording: str, language: Language) -> Passage:
    return Passage(tuple(Word(text=text, box=Box(1, 0, 0, 0, 0)) for text in wording.split()), 0, language)


def _effect_phrase(wording: str, language: Language, links: Vocabulary, idle: frozenset[str]) -> str | None:
    passage = _passage(wording, language)
    tokens = passage.tokens
    hits = links.find(passage)
    ends = [hit.end for hit in hits if hit.group == "link"]
    if not ends:
        return None
    start = min(ends)
    skip = {i for hit in hits for i in range(hit.start, hit.end) if hit.group == "normal" or hit.start >= start}
    content = []
    for i in range(start, len(tokens)):
        if tokens[i].is_hard:
            break
        if tokens[i].is_word and i not in skip and tokens[i].text not in idle:
            content.append(tokens[i].text)
    return " ..3.. ".join(content[:LONGEST]) if content else None
