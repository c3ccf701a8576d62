"""What every part of understanding starts from: a label's passages with the vocabulary hits in each."""

from __future__ import annotations

from labellint.facts.hashtags import divided
from labellint.facts.respelling import respelled
from labellint.label import Label
from labellint.lexicon import Hit, Vocabulary
from labellint.passages import passages
from labellint.rulebook import Rulebook
from labellint.text import Passage


class Reading:
    """A label, its passages in reading order, the hits in each (``hits[i]`` belongs to ``passages[i]``)."""

    def __init__(self, label: Label, vocabulary: Vocabulary, rulebook: Rulebook) -> None:
        self.label = label = divided(respelled(label, vocabulary), vocabulary)
        self.rulebook = rulebook
        self.vocabulary = vocabulary
        self.passages: tuple[Passage, ...] = passages(label)
        self.hits: tuple[list[Hit], ...] = tuple(
            [hit for hit in hits if hit.group != "substance" or not _ends_in_to(passage, hit)]
            for passage, hits in zip(self.passages, vocabulary.find_all(self.passages), strict=True)
        )

    def grouped(self, *groups: str) -> list[tuple[Passage, list[Hit]]]:
        """Each passage with its hits in the groups asked for."""
        wanted = frozenset(groups)
        return [
            (passage, [hit for hit in hits if hit.group in wanted])
            for passage, hits in zip(self.passages, self.hits, strict=True)
        ]


def _ends_in_to(passage: Passage, hit: Hit) -> bool:
    """Whether a substance would end in the French word "à" or "c'": "vitamine D / à base de" names no vitamin A."""
    last, after = passage.tokens[hit.end - 1], passage.tokens[hit.end : hit.end + 1]
    if last.text == "c":  # "vitamine D, c'est ..." names no vitamin C
        return bool(after) and after[0].word == last.word and after[0].text in ("'", "’")
    return last.text == "a" and passage.words[last.word].text == "à"
