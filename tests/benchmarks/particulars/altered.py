"""One particular reworded so that it lacks something that the law asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from .effect import AGREEMENT, INGREDIENT, WEAK, Effect, Sign, tied, weakened
from .label import Label, Particular
from .mutant import Mutant, changed
from .removed import ALIKE, NEUTRAL, judged

WEIGHT = re.compile(
    r"(?:[ ,–·=(-]|Poids net / Nettogewicht : |Poids net : |Netto(?:gewicht|füllmenge):? )*"
    r"\b\d+(?:,\d+)? ?g(?:ram)?\b[ ℮e]*"
)
MEASURE = re.compile(r" (?:ml|kg|g|gram)\b")


@cache
def alterations() -> dict[str, dict[str, list[dict[str, Any]]]]:
    path = Path(__file__).with_name("alterations.yaml")
    found: dict[str, dict[str, list[dict[str, Any]]]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def altered(label: Label) -> Iterator[Mutant]:
    for statement, by_language in alterations().items():
        where = "ingredients" if statement == "additives" else statement
        for place in label.places(where):
            particular = label.particulars[place]
            language = particular.language
            if not _asked(label, statement, particular):
                continue
            for way in by_language.get(language or "any", by_language.get("any", [])):
                text = _reworded(particular, way)
                if text is not None and text != particular.text:
                    yield changed(
                        label,
                        "altered",
                        f"{statement} {language or 'all'} {way['what']}",
                        {place: replace(particular, text=text)},
                        _effect(label, statement, language),
                    )
    yield from _categories(label)
    yield from _quantity(label)


def _asked(label: Label, statement: str, particular: Particular) -> bool:
    if label.kind == "topical" and statement not in ("ingredients", "operator", "lot"):
        return False
    if statement == "10.2a" and not label.has("claim"):
        return False
    if statement == "lot" and particular.statements != ("lot",):
        return False
    language = particular.language
    if language is not None and language not in label.required and statement not in ALIKE:
        return False
    return judged(label, statement, language)


def _reworded(particular: Particular, way: dict[str, Any]) -> str | None:
    if way.get("alone") and len(particular.statements) > 1:
        return None
    for find, put in zip(way["find"], way["put"], strict=True):
        if re.search(find, particular.text):
            return re.sub(find, put, particular.text, count=1)
    return None


def _effect(label: Label, statement: str, language: str | None) -> Effect:
    if statement == "additives":
        return Effect((Sign(WEAK | INGREDIENT, None, language),), (*tied("ingredients"),))
    if language is not None and language not in label.required:
        need = Sign(weakened(statement).categories | AGREEMENT)
    else:
        need = weakened(statement, None if statement in NEUTRAL else language)
    return Effect((need,), tied(statement))


NATURE = re.compile(
    r"(?: in druppels| in Tropfenform| en gouttes| en ampoules)?"
    r"(?: –| -)?,? (?:met|op basis van|à base de|avec|contenant|au|source de|mit|with|magnesium|magnésium)\b"
    r".*?(?=[,.] (?:[Mm]et|[Aa]vec|[Mm]it|with) (?:zoet|édul|Süß|sweet)|$)"
)


def _categories(label: Label) -> Iterator[Mutant]:
    """The name without what characterises the product, where the title of the product does not say it either."""
    title = " ".join(p.text for p in label.particulars if p.has("title"))
    if re.search("mag|mineral|om[eé]ga", title, re.IGNORECASE):
        return
    for place in label.places("categories"):
        particular = label.particulars[place]
        named = {word.lower() for word in re.findall(r"\w{4,}|\b[A-Z]\d{0,2}\b", particular.text)}
        if named & {word.lower() for word in re.findall(r"\w{4,}|\b[A-Z]\d{0,2}\b", title)}:
            continue
        text = NATURE.sub("", particular.text, count=1)
        if text != particular.text and particular.language in label.required and "agnesium" not in text:
            effect = Effect((weakened("categories", particular.language),), tied("categories"))
            change = f"categories {particular.language} lost"
            yield changed(label, "altered", change, {place: replace(particular, text=text)}, effect)


def _quantity(label: Label) -> Iterator[Mutant]:
    """A net quantity that is pieces alone (Belgium, France), or that lost its unit."""
    places = label.places("net-quantity")
    changes = {p: replace(label.particulars[p], text=_pieces(label.particulars[p].text)) for p in places}
    pieces = all(
        new.text != label.particulars[p].text and re.search(r"\d+ [a-zé]{3}", new.text) for p, new in changes.items()
    )
    effect = Effect((weakened("net-quantity"),), tied("net-quantity"))
    if pieces and label.market in ("be", "fr") and label.kind == "oral":
        yield changed(label, "altered", "net-quantity all weight lost", changes, effect)
    if not pieces:
        cut = {p: replace(label.particulars[p], text=MEASURE.sub("", label.particulars[p].text)) for p in places}
        counted = any(re.search(r"\d+ [A-Za-zé]{3}", new.text) for new in cut.values())
        if not counted and all(new.text != label.particulars[p].text for p, new in cut.items()):
            yield changed(label, "altered", "net-quantity all unit lost", cut, effect)


def _pieces(text: str) -> str:
    return " ".join(WEIGHT.sub(" ", text).replace("( ", "(").split()).strip(" –·=,:")
