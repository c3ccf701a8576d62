"""What copywriters write on labels and in web shops: promises in their classes, and text that promises nothing.

``tests/copy/claims.csv`` holds sentences that were written in rounds to develop the lexicons, each round predicted
before it was run; they show which ways of saying things are understood (a lawful nutrition claim promises
no effect). How well new ones are understood is measured on ``tests/blind/claims``.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from labellint.label import LANGUAGES, Kind, Language
from tests.benchmarks.claims import declared, is_nutrition
from tests.judged import judged

FILE = Path(__file__).parent / "copy" / "claims.csv"
KINDS: tuple[Kind, ...] = ("oral", "topical")


def rows(language: Language, kind: Kind) -> list[dict[str, str]]:
    with FILE.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["language"] == language and row["kind"] == kind]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_copy_is_understood_in_its_classes(language: Language, kind: Kind) -> None:
    wrong = []
    for row in rows(language, kind):
        amounts = declared([part.strip() for part in row["declares"].split(",") if part.strip()])
        found = judged(row["text"], language, amounts, kind)
        classes = " ".join(sorted({j.class_ for j in found if j.reason != "beside" and not is_nutrition(j)}))
        if classes != row["classes"]:
            wrong.append(f"{row['text']!r}: {classes or 'nothing'} instead of {row['classes'] or 'nothing'}")
    assert wrong == []
