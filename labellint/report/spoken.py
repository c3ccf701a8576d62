"""The language that each word of a label is in: that of its sentence, as a panel may hold several."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from labellint.label import Label, Language, Panel
from labellint.passages import passages

FEW = 3  #: words in another language than that of their panel, which may be names

Spoken = Mapping[int, Language | None]  #: by the identity of a word


def spoken(label: Label) -> Spoken:
    """The languages of the words of a label; words in no sentence are left out."""
    found: dict[int, Language | None] = {}
    for passage in passages(label):
        for sentence in passage.sentences:
            for token in passage.tokens[sentence.start : sentence.end]:
                found[id(passage.words[token.word])] = sentence.language
    return found


def in_panel(panel: Panel, told: Spoken) -> list[Language | None]:
    """The languages of a panel in the order of its sentences; that of the panel alone where it is the only one."""
    counts = Counter(told.get(id(word), panel.language) for word in panel.words)
    several: list[Language | None] = [k for k, count in counts.items() if k is not None and count >= FEW]
    return several if len(several) > 1 else [panel.language]
