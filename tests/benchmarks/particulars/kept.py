"""Changes within the law, after which nothing above info may be found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .effect import Effect
from .label import Label
from .mutant import Mutant, changed
from .removed import judged

SEE = {
    "nl": "Ten minste houdbaar tot: zie verpakking",
    "fr": "À consommer de préférence avant : voir emballage",
    "de": "Mindestens haltbar bis: siehe Packung",
    "en": "Best before: see pack",
}
DATE = re.compile(r"(?<=[a-z:])(?: (?:maart|mars))? \d[\d./-]*(?: [A-Z][a-z]+ \d{4})?$")


def kept(label: Label) -> Iterator[Mutant]:
    if label.kind == "oral":
        yield from _dates(label)
        if label.places("advice"):
            gone = dict.fromkeys(label.places("advice"))
            yield changed(label, "kept", "advice all left out", gone, Effect())
    places = label.places("lot")
    if not judged(label, "lot"):
        yield changed(label, "kept", "lot left out beside a date to the day", dict.fromkeys(places), Effect())
    for place in places:
        old = label.particulars[place]
        if old.statements == ("lot",):
            new = replace(old, text="Lot:")
            yield changed(label, "kept", "lot an empty zone", {place: new}, Effect())


def _dates(label: Label) -> Iterator[Mutant]:
    places = [p for p in label.places("best-before") if label.particulars[p].statements == ("best-before",)]
    if not places or not all(DATE.search(label.particulars[p].text) for p in places) or not judged(label, "lot"):
        return
    empty = {p: replace(label.particulars[p], text=DATE.sub("", label.particulars[p].text)) for p in places}
    yield changed(label, "kept", "date an empty zone", empty, Effect())
    see = {p: replace(label.particulars[p], text=SEE[label.particulars[p].language or ""]) for p in places}
    yield changed(label, "kept", "date elsewhere on the pack", see, Effect())
