"""One particular taken away: in one language, or in all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .effect import AGREEMENT, WEAK, Effect, Sign, absent, sign, tied
from .label import Label, Particular
from .mutant import Mutant, changed

# Particulars that a market asks for, by the statement that names them.
ORAL = [
    "name",
    "portion",
    "exceed",
    "varied",
    "children",
    "amounts",
    "10.2a",
    "ingredients",
    "net-quantity",
    "best-before",
    "lot",
    "storage",
    "operator",
    "number",
    "sweetener",
    "polyols",
    "phenylalanine",
    "azo",
    "age",
]
TOPICAL = ["function", "ingredients", "net-quantity", "durability", "precautions", "lot", "operator"]
NEUTRAL = {"net-quantity", "lot", "operator", "number", "ingredients-inci", "durability"}
# In a language beyond those of the market, only what the panels must say alike counts.
ALIKE = {"portion", "exceed", "varied", "children", "ingredients", "amounts", "polyols"}
DAY = re.compile(r"\b\d{1,2}[./-]\d{1,2}[./-]\d{4}|\b\d{1,2} [A-Z][a-z]+ \d{4}")
COUNTED = re.compile(r"\d|\b(?:one|two|een|één|un|une|eine)\b", re.IGNORECASE)
DAILY = re.compile(r"\bdag|jour|[Tt]äglich|Tages|[Tt]agesd|daily|\ba day", re.IGNORECASE)


def removed(label: Label) -> Iterator[Mutant]:
    for statement in ORAL if label.kind == "oral" else TOPICAL:
        places = [p for p in label.places(statement) if label.particulars[p].statement == statement]
        if not places or not judged(label, statement):
            continue
        languages = list(dict.fromkeys(label.particulars[p].language for p in places))
        if len(languages) > 1 and statement not in NEUTRAL:
            for language in languages:
                if language in label.required or statement in ALIKE:
                    yield _taken(label, statement, places, language)
        yield _taken(label, statement, places, None)
    yield from _claims(label)


def judged(label: Label, statement: str, language: str | None = None) -> bool:
    """Whether the law asks for this statement on this label beyond doubt."""
    if statement == "lot":  # Directive 2011/91 art. 5: not with a date to the day
        return not any(DAY.search(label.particulars[p].text) for p in label.places("best-before"))
    if statement == "portion":  # not while another sentence or a table says how much a day
        return not any(daily_elsewhere(label, p) for p in label.places("portion", language))
    if statement == "function":  # Reg. 1223/2009 art. 19(1)(f): unless the presentation shows it
        title = " ".join(p.text for p in label.particulars if p.has("title"))
        return not (label.has("cosmetic") or re.search("spray|badzout|crème|balm", title, re.IGNORECASE))
    return True


def daily_elsewhere(label: Label, place: int) -> bool:
    portion = label.particulars[place]
    others = [p for i, p in enumerate(label.particulars) if i != place and p.block == portion.block]
    return any(
        COUNTED.search(text) and DAILY.search(text)
        for p in others
        for text in (p.text, *(" ".join(row) for row in p.rows[:1]))
        if not p.has("reference")
    )


def lost(label: Label, particular: Particular) -> list[str]:
    """The statements that go with a particular, beyond doubt."""
    if particular.statements == ("varied", "10.2a") and label.has("claim"):
        return ["varied", "10.2a"]
    return [particular.statement]


def _taken(label: Label, statement: str, places: list[int], language: str | None) -> Mutant:
    gone = [p for p in places if language in (None, label.particulars[p].language)]
    needed: list[Sign] = []
    for place in gone:
        particular = label.particulars[place]
        tongue = particular.language
        if tongue is not None and tongue not in label.required:
            if language is not None:  # a language the market does not ask for: missing, or not like the others
                extra = absent(statement, tongue)
                needed.append(Sign(extra.categories | AGREEMENT, None, None))
            continue
        if statement in NEUTRAL or (label.kind == "topical" and statement == "ingredients"):
            tongue = None
        needed += [_absent(label, gone, name, tongue) for name in lost(label, particular)]
    statements = {name for place in gone for name in label.particulars[place].statements}
    effect = Effect(tuple(dict.fromkeys(needed)), tied(*sorted(statements)))
    return changed(label, "removed", f"{statement} {language or 'all'}", dict.fromkeys(gone), effect)


def _absent(label: Label, gone: list[int], statement: str, language: str | None) -> Sign:
    """Part of the words of art. 10(2)(a) may stand elsewhere: then the statement is altered."""
    rest = [p.text for i, p in enumerate(label.particulars) if i not in gone and p.language == language]
    need = absent(statement, language)
    if statement == "10.2a" and any(re.search(r"gevarieerde voeding is belangrijk", text) for text in rest):
        return replace(need, categories=need.categories | WEAK)
    return need


def _claims(label: Label) -> Iterator[Mutant]:
    """A claim that stands in one language only: the panels no longer say the same."""
    if len(label.languages) < 2:
        return
    for language in label.languages:
        places = [p for p in label.places("claim", language) if label.particulars[p].statements == ("claim",)]
        if places:
            # No law asks for a claim, so that a note of the difference is enough.
            effect = Effect((replace(sign("agreement.languages language.missing"), advised=True),))
            yield changed(label, "agreement", f"claim not in {language}", {places[-1]: None}, effect)
