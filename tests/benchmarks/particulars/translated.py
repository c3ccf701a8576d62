"""One particular moved to another language, so that its own language lacks it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .effect import Effect, absent, tied, weakened
from .label import LANGUAGES, Label, Particular
from .mutant import Mutant, changed
from .removed import judged, lost

MOVED = [
    "name",
    "portion",
    "exceed",
    "varied",
    "children",
    "10.2a",
    "ingredients",
    "best-before",
    "storage",
    "sweetener",
    "polyols",
    "phenylalanine",
    "function",
    "precautions",
]

# English for labels in one language of another market.
ENGLISH = {
    "name": "Food supplement with magnesium",
    "portion": "Directions: take {portion} daily with a glass of water.",
    "exceed": "Do not exceed the stated recommended daily dose.",
    "varied": "Food supplements should not be used as a substitute for a varied diet.",
    "varied 10.2a": "Food supplements are no substitute for a varied and balanced diet and a healthy lifestyle.",
    "children": "Keep out of the reach of young children.",
    "10.2a": "A varied and balanced diet and a healthy lifestyle are important.",
    "best-before": "Best before end: {date}",
    "storage": "Store in a cool, dry place.",
    "polyols": "Excessive consumption may produce laxative effects.",
    "phenylalanine": "Contains a source of phenylalanine.",
    "function": "Skin care product",
    "precautions": "For external use only. Avoid contact with the eyes. Do not use on broken skin.",
}


def translated(label: Label) -> Iterator[Mutant]:
    for place, particular in enumerate(label.particulars):
        statement, language = particular.statement, particular.language
        if statement not in MOVED or language not in label.required or label.market == "eu":
            continue
        if particular.has("lot") or not judged(label, statement, language):
            continue
        text, other = _elsewhere(label, particular)
        if text is None:
            continue
        absence = [absent(name, language) for name in lost(label, particular)]
        needed = tuple(replace(a, categories=a.categories | weakened(statement).categories) for a in absence)
        effect = Effect(needed, tied(*particular.statements))
        change = f"{statement} from {language} to {other}"
        yield changed(label, "translated", change, {place: replace(particular, text=text)}, effect)


def _elsewhere(label: Label, particular: Particular) -> tuple[str | None, str]:
    """The words of the same particular in the label's next language, or in English."""
    same = [p for p in label.particulars if p.statements == particular.statements and p.language in LANGUAGES]
    others = [p for p in same if p.language != particular.language and p.block in (*LANGUAGES, "front", "foot")]
    if others:
        return others[0].text, others[0].language or ""
    if len(label.languages) > 1:
        return None, ""
    text = ENGLISH.get(" ".join(particular.statements)) or ENGLISH.get(particular.statement)
    if particular.statement == "name" and "agn" not in particular.text:
        text = "Food supplement"
    if text is None or "{" in text or particular.has("sweetener"):
        return None, ""
    return text, "en"
