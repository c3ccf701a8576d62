"""What makes a sentence that names an effect no promise: the guards that stand in it, for whoever doubts a verdict."""

from __future__ import annotations

from labellint.facts.reading import Reading
from labellint.facts.records import Excuse
from labellint.facts.scenes import Scenes
from labellint.label import Label
from labellint.lexicon import Vocabulary
from labellint.rulebook import Rulebook

EXCUSING = frozenset(
    {
        "denial",
        "sentence",
        "setting",
        "harm",
        "after",
        "words",
        "name",
        "named",
        "use",
        "not",
        "none",
        "no",
        "topics",
        "unfounded",
    }
)
ANSWERING = frozenset({"denial", "sentence", "setting", "no"})  #: they take back the question before them, too


def excuses(label: Label, vocabulary: Vocabulary, rulebook: Rulebook) -> tuple[Excuse, ...]:
    """The guards in the sentences of a label that name an effect, and in the sentence behind a question."""
    entries = rulebook.entries("guard")
    found: list[Excuse] = []
    scenes = Scenes(rulebook)
    for passage, hits in Reading(label, vocabulary, rulebook).grouped("guard", "effect", "effect-topic", "scene"):
        asked = False
        for sentence, staged in zip(passage.sentences, scenes.staged(passage, hits), strict=True):
            inside = [hit for hit in hits if sentence.start <= hit.start < sentence.end]
            named = any(hit.group not in ("guard", "scene") for hit in inside)
            for hit, kind in scenes.telling(inside, staged) if named else ():
                quote = passage.quote(hit.start, hit.end, sentence.language)
                found.append(Excuse(hit.id, kind, rulebook.entries("scene")[hit.id].note, quote))
            for hit in inside if named or asked else ():
                entry = entries.get(hit.id) if hit.group == "guard" else None
                if entry is not None and entry.kind in EXCUSING and (named or entry.kind in ANSWERING):
                    quote = passage.quote(hit.start, hit.end, sentence.language)
                    found.append(Excuse(entry.id, entry.kind, entry.note, quote))
            asked = named and passage.tokens[sentence.end - 1].text[0] == "?"
    return tuple({(excuse.id, excuse.quote.text): excuse for excuse in found}.values())
