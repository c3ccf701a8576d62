"""Questions and their answers: what is asked is no promise where the answer is no, a warning or a service."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.cautions import Cautions
from labellint.facts.grammar import Grammar
from labellint.facts.guarded import Guards
from labellint.facts.parts import Subject
from labellint.lexicon import Hit
from labellint.text import Passage, Sentence

QUESTION = 5  #: words of a question that a "no" answers even where no verb of promise stands in it
LABELLED = 2  #: tokens of the label before an answer ("Answer:")
ANSWER = 2  #: sentences of an answer that may say that nothing shows it
REPLY = 12  #: words and signs at most of a sentence that answers with a substance
_SPOKEN_OF = frozenset({"substance", "subject", "effect", "wording"})
TELLING = frozenset({"effect", "effect-topic", "wording"})  #: without any of these nothing is promised


def answered(
    guards: Guards, cautions: Cautions, passage: Passage, number: int, sentence: Sentence, hits: list[Hit]
) -> bool:
    """Whether a question is answered by a warning or a service ("Always tired? Ask your doctor first.") or by a no.

    A no answers what a whole question asks: "Does it cure migraine? No."; "Migraine? No, thanks!" is a promise. A
    denial also answers what is only heard: "You often read that it burns fat. There is no evidence for that." What
    somebody tells before asking is his own affair: "I had a stroke. Can I take it?"
    """
    sentences = passage.sentences
    tokens = passage.tokens
    if number + 1 >= len(sentences):
        return False
    following = sentences[number + 1]
    after = [hit for hit in hits if following.start <= hit.start < following.end]
    asked = [hit for hit in hits if sentence.start <= hit.start < sentence.end]
    if tokens[sentence.end - 1].text[0] != "?":
        heard = any(guards.kind(hit) == "hearsay" for hit in asked)
        asking = tokens[following.end - 1].text[0] == "?" and any(guards.kind(hit) == "asks" for hit in after)
        return asking or (heard and any(guards.kind(hit) == "denial" for hit in after))
    if cautions.declined(asked, after):
        return True
    if any(guards.kind(h) == "delicate" for h in asked) and any(guards.kind(h) == "taken" for h in after):
        return True
    if any(guards.excuses(hit) for hit in after) or (guards.sets(after) and not guards.ails(asked)):
        return True
    whole = sum(token.is_word for token in tokens[sentence.start : sentence.end]) >= QUESTION
    return (whole or any(hit.group == "link" for hit in asked)) and says_no(guards, passage, following, after)


def served(guards: Guards, passage: Passage, hits: list[Hit]) -> int:
    """From which place on a paragraph says what follows from a service ("Nicely wrapped, which made my day.").

    Nothing but the service has been spoken of before it. The end of the paragraph where it says no such thing.
    """
    end = len(passage.tokens)
    kinds = [(hit, guards.kind(hit)) for hit in hits if hit.group == "guard"]
    first = next((hit.end for hit, kind in kinds if kind == "served"), end)
    that = next((hit.start for hit, kind in kinds if kind == "that" and hit.start >= first), end)
    return end if any(hit.group in _SPOKEN_OF and hit.start < that for hit in hits) else that


def says_no(guards: Guards, passage: Passage, sentence: Sentence, hits: list[Hit]) -> bool:
    """Whether a sentence begins with a no that stands by itself, also behind what it is ("Answer: no")."""
    tokens = passage.tokens
    for hit in hits:
        if guards.kind(hit) == "no" and (hit.end == len(tokens) or not tokens[hit.end].is_word):
            before = tokens[sentence.start : hit.start]
            if not before or (len(before) == LABELLED and before[-1].text == ":"):
                return True
    return False


def denied(guards: Guards, passage: Passage, following: Sequence[tuple[Passage, list[Hit]]]) -> bool:
    """Whether a paragraph that ends in a question is answered by the next one, which says no or that nothing shows it.

    "Does magnesium help you sleep?" / "There is no authorised claim on this."
    """
    if passage.tokens[-1].text[0] != "?" or not following:
        return False
    below, hits = following[0]
    if below.panel != passage.panel or below.index != passage.index + 1 or not below.sentences:
        return False
    first, until = below.sentences[0], below.sentences[:ANSWER][-1].end
    no = says_no(guards, below, first, [hit for hit in hits if first.start <= hit.start < first.end])
    return no or any(guards.kind(hit) == "denial" and hit.start < until for hit in hits)


def answers_no(guards: Guards, before: Passage, passage: Passage, hits: list[Hit]) -> bool:
    """Whether a paragraph answers no to the question before it: it explains then, and only its verbs promise."""
    if before.panel != passage.panel or not before.tokens or before.tokens[-1].text[0] != "?" or not passage.sentences:
        return False
    return says_no(guards, passage, passage.sentences[0], hits)


def answering(grammar: Grammar, passage: Passage, number: int, hits: list[Hit]) -> list[Subject]:
    """The substances of the next sentence, which says only that they act: "Busy liver? Milk thistle lends a hand."."""
    if number + 1 == len(passage.sentences):
        return []
    following = passage.sentences[number + 1]
    tokens = passage.tokens[following.start : following.end]
    inside = [hit for hit in hits if following.start <= hit.start < following.end]
    if any(hit.group in TELLING or grammar.guards.excuses(hit) for hit in inside):
        return []
    if any(token.text[0].isdigit() or token.text == ":" for token in tokens) or len(tokens) > REPLY:
        return []
    return [s for s in grammar.parts.outline(inside)[0] if s.id not in ("product", "general")]
