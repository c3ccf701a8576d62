"""The words on the designs: the copy of each fictional product and a bank of usual statements, as data."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent


@cache
def _file(name: str) -> Any:
    return yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))


def product(half: str, name: str) -> Any:
    """The copy of one design: texts, lists and tables by key."""
    return _file(f"texts_{half}.yaml")[name]


def said(language: str, *keys: str, form: int = 0) -> str:
    """Usual statements of `language`, one after the other, in one of their wordings."""
    bank = _file("statements.yaml")[language]
    return " ".join(bank[key][form % len(bank[key])] for key in keys)
