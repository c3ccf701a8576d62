"""Claims of a text as the tool understands and judges them, without reading a file."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from labellint import compiled
from labellint.checks.classes import Judged
from labellint.explain import judge
from labellint.facts import Daily
from labellint.label import Box, Kind, Label, Language, Line, Panel, Word
from labellint.lexicon import Vocabulary
from labellint.register import Register
from labellint.rulebook import Rulebook

Declared = tuple[str, str, str]  #: a slug, a value, a unit a day


@cache
def rulebook() -> Rulebook:
    return compiled.rulebook(())


@cache
def vocabulary() -> Vocabulary:
    return rulebook().vocabulary()


@cache
def register() -> Register:
    return Register()


def label_of(lines: list[str], language: Language | None) -> Label:
    """A label of one panel; each line is a paragraph of its own."""
    words = tuple(
        Line(
            tuple(
                Word(text=text, box=Box(1, x * 40.0, y * 20.0, x * 40.0 + 30, y * 20.0 + 10))
                for x, text in enumerate(line.split())
            ),
            starts=True,
        )
        for y, line in enumerate(lines)
    )
    panel = Panel(box=Box(1, 0, 0, 600, 800), lines=words, language=language)
    return Label(name="x", files=("x",), pages=(), panels=(panel,))


def judged(
    text: str, language: Language | None, declares: tuple[Declared, ...] = (), kind: Kind = "oral"
) -> tuple[Judged, ...]:
    """Every claim in a text (its lines are paragraphs) with its class."""
    daily = tuple(
        Daily(
            substance=slug,
            value=Decimal(value),
            unit=unit,
            low=Decimal(value),
            high=Decimal(value),
            workings=f"{value} {unit}",
            quotes=(),
        )
        for slug, value, unit in declares
    )
    return judge(label_of(text.split("\n"), language), daily, kind, rulebook(), vocabulary(), register())


def classes(
    text: str, language: Language | None, declares: tuple[Declared, ...] = (), kind: Kind = "oral"
) -> list[tuple[str, str]]:
    """(class, subject) of every claim, in reading order."""
    return [(j.class_, j.claim.subject) for j in judged(text, language, declares, kind)]
