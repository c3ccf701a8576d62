"""Bare words promoted: which of them are a promise, by a link, a list, praise, or as the reader's own."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from labellint.facts.between import Between
from labellint.facts.kept import start_of
from labellint.facts.parts import Effect, Link, Parts, Subject
from labellint.lexicon import Hit
from labellint.text import Passage, Sentence

TOPIC_NEAR = 4  #: words that may stand between a link and a bare topic
REACH = 40  #: words and signs around a bare topic, beyond which no link is near
SLOGAN = 7  #: words of a heading, bullet or question in which a bare topic is a promise
NAMED = 12  #: words of a sentence that names a substance, in which it is one too
LISTABLE = frozenset({"register", "unlisted", "complaint", "general"})  #: effects that may stand in one list


def promoted(
    effects: list[Effect],
    links: list[Link],
    normals: list[Hit],
    between: Between,
    own: set[int],
    parts: Parts,
    subjects: Sequence[Subject] = (),
) -> list[Effect]:
    """Whole effects, and bare topics that a link governs, that are praised, listed or the reader's own.

    ``own``: where words such as "your" end, and the words of made-up names. Those of a list may each name their
    ``subjects`` behind them: "l'immunité grâce à la vitamine C et les os grâce à la vitamine D".
    """
    passable = {i for hit in normals for i in range(hit.start, hit.end)}
    named = passable.union(*(range(subject.start, subject.end) for subject in subjects))
    praise = {at for hit in normals if hit.id != "normal" for at in (hit.end, hit.start - 1)}
    kept: list[Effect] = []
    for effect in effects:
        if not effect.topic:
            kept.append(effect)
            continue
        governed = any(
            (link.end <= effect.start and between.words(link.end, effect.start) <= TOPIC_NEAR)
            or (link.start <= effect.start and effect.end <= link.end)  # "gives your liver a lift"
            or (link.start >= effect.end and between.words(effect.end, link.start) == 0 and not link.near)
            for link in links[
                bisect_left(links, effect.start - REACH, key=start_of) : bisect_left(
                    links, effect.end + REACH, key=start_of
                )
            ]
            if not between.parted(min(link.end, effect.end), max(link.start, effect.start))
        )
        praised = effect.start in praise
        last = kept[-1] if kept and parts.kind(kept[-1].id) in LISTABLE else None
        followed = any(0 <= between.words(effect.end, s.start) < TOPIC_NEAR for s in subjects if s.start >= effect.end)
        listed = last is not None and between.listed(last.end, effect.start, named if followed else passable)
        if governed or listed or praised or effect.start in own:
            kept.append(effect)
    return kept


def is_slogan(passage: Passage, sentence: Sentence, named: bool) -> bool:
    """A hashtag, or a few words that ask or exclaim, or that name a substance or the product."""
    tokens = passage.tokens[sentence.start : sentence.end]
    if tokens[0].text == "#":
        return True
    words = sum(token.is_word for token in tokens)
    return words <= (NAMED if named else SLOGAN) and (named or any(token.text[0] in "?!" for token in tokens))
