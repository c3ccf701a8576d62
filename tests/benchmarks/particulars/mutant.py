"""A changed label with what should be found on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .effect import Effect
from .label import Label, Particular

FORMS = ("txt", "pdf", "scan")
DRAWN_ONLY = ("pdf",)  # what only fonts and sizes show


@dataclass(frozen=True)
class Mutant:
    """`kind` is the kind of change; `change` says in words what was done to which particular."""

    id: str
    kind: str
    change: str
    lawful: Label
    label: Label
    effect: Effect
    forms: tuple[str, ...] = FORMS


def changed(
    label: Label,
    kind: str,
    change: str,
    changes: Mapping[int, Particular | None],
    effect: Effect,
    forms: tuple[str, ...] = FORMS,
) -> Mutant:
    """The label with some particulars replaced or (None) left out."""
    return _mutant(label, label.with_changes(changes), kind, change, effect, forms)


def added(
    label: Label,
    kind: str,
    change: str,
    particular: Particular,
    effect: Effect,
    forms: tuple[str, ...] = FORMS,
) -> Mutant:
    """The label with one more particular."""
    return _mutant(label, label.with_added(particular), kind, change, effect, forms)


def _mutant(lawful: Label, label: Label, kind: str, change: str, effect: Effect, forms: tuple[str, ...]) -> Mutant:
    slug = "-".join(change.replace(":", " ").replace("/", " ").split())
    return Mutant(f"{lawful.name}.{kind}.{slug}", kind, change, lawful, label, effect, forms)
