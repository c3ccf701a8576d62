"""Complete labels as brands print them: nothing is found on a lawful one, and on a faulty one only its fault."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from labellint import compiled
from labellint.lexicon import Vocabulary
from labellint.lint import Linted, lint
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import Context, Rulebook

FOLDER = Path(__file__).parent / "lawful"
EXPECTED: dict[str, Any] = yaml.safe_load((FOLDER / "expected.yaml").read_text(encoding="utf-8"))
DAY = dt.date(2026, 11, 21)


@cache
def _tools() -> tuple[Rulebook, Vocabulary, Register]:
    book = compiled.rulebook(())
    return book, book.vocabulary(), Register()


def _text(name: str) -> str:
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


def _linted(name: str, text: str) -> Linted:
    sold = EXPECTED["lawful"][name]
    context = Context(markets=(sold["market"],), regions=tuple(sold["regions"]), as_of=DAY)
    return lint(read_bytes(text.encode(), "label.txt"), *_tools(), context)


def _told(linted: Linted) -> set[tuple[str, str]]:
    """(rule, words) of what is above info or not certain, but that a text does not show bold print."""
    return {
        (verdict.rule, finding.quote.text if finding.quote else finding.message)
        for verdict in linted.verdicts
        for finding in verdict.findings
        if finding.severity != "info" or (finding.outcome == "unsure" and finding.category != "allergen.emphasis")
    }


def test_every_lawful_label_is_listed() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.txt")) == sorted(EXPECTED["lawful"])


@pytest.mark.parametrize("name", sorted(EXPECTED["lawful"]))
def test_a_lawful_label_is_left_alone(name: str) -> None:
    linted = _linted(name, _text(name))
    assert linted.facts.product.kind == EXPECTED["lawful"][name]["kind"]
    assert _told(linted) == set()


@pytest.mark.parametrize("case", EXPECTED["faulty"], ids=lambda case: f"{case['label']} {','.join(case['breaks'])}")
def test_a_faulty_label_breaks_its_rule_and_no_other(case: dict[str, Any]) -> None:
    text = _text(case["label"])
    assert case["old"] in text
    told = _told(_linted(case["label"], text.replace(case["old"], case["new"])))
    assert sorted({rule for rule, _ in told}) == sorted(case["breaks"]), told
