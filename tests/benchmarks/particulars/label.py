"""A label as its particulars, in the order in which they are printed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "labels"
LANGUAGES = ("nl", "fr", "de", "en")
REQUIRED = {"be": ("nl", "fr"), "nl": ("nl",), "fr": ("fr",), "de": ("de",), "eu": ("en",)}


@dataclass(frozen=True)
class Particular:
    """One thing that is printed; one sentence may serve several statements ("varied 10.2a").

    `block` is where it stands: the front, the column of a language, or the foot. `language` is None for what reads
    the same in all. In `text`, what stands between <b> and </b> is bold. `look` is "" or one of `drawn.LOOKS`.
    Neighbours with the same `run` are printed as one paragraph (0: a paragraph of its own).
    """

    statements: tuple[str, ...]
    block: str
    language: str | None
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    look: str = ""
    run: int = 0

    @property
    def statement(self) -> str:
        """The statement that it is named by."""
        return self.statements[0]

    def has(self, statement: str) -> bool:
        return statement in self.statements


@dataclass(frozen=True)
class Label:
    """A label for one market; `x_height` and `column` (the width of a column of text) are in millimetres."""

    name: str
    market: str
    kind: str
    font: str
    x_height: float
    column: float
    particulars: tuple[Particular, ...]
    barcode: str = ""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that it has a column in, in order."""
        return tuple(dict.fromkeys(p.block for p in self.particulars if p.block in LANGUAGES))

    @property
    def required(self) -> tuple[str, ...]:
        """The languages that its market asks for when the region of sale is not known."""
        return REQUIRED[self.market]

    def places(self, statement: str, language: str | None = None) -> list[int]:
        """Where a statement stands (in a language, or anywhere)."""
        return [
            place
            for place, particular in enumerate(self.particulars)
            if particular.has(statement) and language in (None, particular.language)
        ]

    def block(self, name: str) -> list[Particular]:
        return [p for p in self.particulars if p.block == name]

    def paragraphs(self, name: str, drawn: bool = False) -> list[Particular]:
        """What is printed in a block, a paragraph in one piece; when drawn, apart where its look changes."""
        found: list[Particular] = []
        for particular in self.block(name):
            last = found[-1] if found else None
            alike = last and (not drawn or last.look == particular.look)
            if last and last.run and last.run == particular.run and alike:
                text = f"{last.text} {particular.text}"
                found[-1] = replace(last, statements=last.statements + particular.statements, text=text)
            else:
                found.append(particular)
        return found

    def has(self, statement: str) -> bool:
        return bool(self.places(statement))

    def with_changes(self, changes: Mapping[int, Particular | None]) -> Label:
        """The label with particulars replaced, or left out where the change is None."""
        kept = [changes.get(place, old) for place, old in enumerate(self.particulars)]
        return replace(self, particulars=tuple(p for p in kept if p is not None))

    def with_added(self, particular: Particular) -> Label:
        """The label with one more particular at the end of its block."""
        after = max((i for i, p in enumerate(self.particulars) if p.block == particular.block), default=-1) + 1
        return replace(self, particulars=(*self.particulars[:after], particular, *self.particulars[after:]))


@cache
def labels() -> tuple[Label, ...]:
    """All lawful labels."""
    return tuple(
        _label(entry)
        for path in sorted(FOLDER.glob("*.yaml"))
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))
    )


def _label(entry: dict[str, Any]) -> Label:
    blocks = {key: entry.pop(key) for key in list(entry) if key in ("front", "foot", *LANGUAGES)}
    particulars = [p for block, parts in blocks.items() for p in _particulars(block, parts)]
    return Label(particulars=tuple(particulars), **entry)


def _particulars(block: str, parts: Iterable[dict[str, Any]]) -> list[Particular]:
    own = block if block in LANGUAGES else None
    return [
        Particular(
            statements=tuple(part["is"].split()),
            block=block,
            language=part.get("in", own),
            text=part.get("text", ""),
            rows=tuple(tuple(row) for row in part.get("table", ())),
            run=part.get("run", 0),
        )
        for part in parts
    ]
