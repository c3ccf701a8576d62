"""The tables of the law as records: the claims register, nutrients' limits, compounds. Read from ``rules/data/``."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from labellint.errors import RuleError
from labellint.label import Language
from labellint.rulebook import RULES_DIR
from labellint.verdict import Texts


class RegisterClaim(Struct, frozen=True, kw_only=True):
    """One authorised health claim of the Union register, with its condition of use."""

    id: str
    article: str
    substance: str
    relationship: str
    wording: Texts
    condition_kind: str
    condition_value: str
    condition_unit: str
    condition: str
    statement: str
    regulation: str
    confidence: dict[Language, str]


class Register:
    """The tables, each read when it is first asked for. ``folder`` is ``rules/data``."""

    def __init__(self, folder: Path = RULES_DIR / "data") -> None:
        self.folder = folder

    @cached_property
    def claims(self) -> tuple[RegisterClaim, ...]:
        """The authorised health claims, in the order of the file."""
        return tuple(
            RegisterClaim(
                id=row["claim_id"],
                article=row["article"],
                substance=row["substance"],
                relationship=row["relationship"],
                wording=Texts(
                    en=row["wording_en"], nl=row["wording_nl"], fr=row["wording_fr"], de=row["wording_de"]
                ),
                condition_kind=row["condition_kind"],
                condition_value=row["condition_value"],
                condition_unit=row["condition_unit"],
                condition=row["condition_text"],
                statement=row["mandatory_statement"],
                regulation=row["regulation"],
                confidence={
                    "nl": row["confidence_nl"], "fr": row["confidence_fr"], "de": row["confidence_de"], "en": "verified"
                },
            )
            for row in self.rows("health_claims.csv")
        )  # fmt: skip

    def rows(self, name: str) -> Iterator[dict[str, str]]:
        """The rows of a table by column name. Raises RuleError."""
        path = self.folder / name
        try:
            with path.open(encoding="utf-8", newline="") as file:
                yield from csv.DictReader(file)
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            raise RuleError(f"{path}: this table of the law cannot be read ({error}).") from None
