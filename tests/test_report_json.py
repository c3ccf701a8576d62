"""The JSON report is the contract: its schema ships, is current, and real output keeps it."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from labellint import schema
from tests import artwork
from tests.conftest import ROOT, Run

SUPPLEMENT = """\
Food supplement with magnesium. Per 2 capsules: magnesium 120 mg (32 % NRV).
Take 2 capsules a day. Magnesium contributes to a reduction of tiredness and fatigue.
NUT/PL/AS 1234/5"""

#: every key of the design's contract, by where it stands
KEYS = {
    "": {"labellint", "rulebook", "labels", "failures", "summary", "exit_code"},
    "rulebook": {"version", "markets", "as_of", "law_checked_until", "rules"},
    "labels": {"name", "files", "read", "facts", "verdicts", "not_judged"},
    "read": {"pages"},
    "pages": {"page", "width", "height", "method", "words", "unread", "unread_share", "unread_lines"},
    "facts": {"product", "languages", "amounts", "daily", "portions", "claims", "notification_numbers"},
    "product": {"kind", "why"},
    "amounts": {"substance", "value", "unit", "per", "form", "counts", "page", "box", "quote"},
    "magnesium": {"value", "unit", "low", "high", "workings", "doubt"},
    "portions": {
        "units_low", "units_high", "times_low", "times_high", "unit", "audience", "low_years", "high_years", "doubt",
        "page", "box", "quote",
    },
    "not_judged": {
        "substance", "form", "market", "limit", "value", "unit", "basis", "confidence", "source", "reason", "daily",
        "unit_daily",
    },
    "claims": {"quote", "language", "subject", "link", "effect", "class", "register_id", "page", "box"},
    "notification_numbers": {"quote", "categories", "company", "product"},
    "verdicts": {"rule", "market", "outcome", "severity", "findings"},
    "findings": {
        "category", "outcome", "severity", "message", "quote", "language", "page", "box", "statement", "suggestion",
        "workings", "law", "fingerprint",
    },
    "law": {"cite", "article", "url", "confidence"},
    "failures": {"file", "reason", "message"},
    "summary": {"broken", "unsure", "kept", "by_severity"},
    "by_severity": {"error", "warning", "info"},
}  # fmt: skip


@pytest.fixture(scope="module")
def contract() -> jsonschema.Draft202012Validator:
    shipped = json.loads(schema.REPORT_FILE.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(shipped)
    return jsonschema.Draft202012Validator(shipped)


def report(run: Run, *arguments: object) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("check", *arguments, "--format", "json").out)
    return found


# Older ones write the same schemas without the names of a mapping's keys, and indent the descriptions.
@pytest.mark.skipif(version("msgspec") < "0.23", reason="the schemas are written by msgspec 0.23 or newer")
@pytest.mark.parametrize(
    ("file", "written"), [(schema.REPORT_FILE, schema.report_schema), (schema.RULES_FILE, schema.rules_schema)]
)
def test_the_shipped_schemas_are_current(file: Path, written: Any) -> None:
    assert file.read_text(encoding="utf-8") == schema.text(written()), "run: make schema"


def test_real_output_keeps_the_schema(tmp_path: Path, run: Run, contract: jsonschema.Draft202012Validator) -> None:
    (tmp_path / "label.txt").write_text(SUPPLEMENT)
    (tmp_path / "ink.pdf").write_bytes(artwork.ink())
    (tmp_path / "empty.pdf").write_bytes(b"")
    found = report(run, tmp_path, tmp_path / "gone.pdf", "--market", "be", "--market", "nl")
    contract.validate(found)
    assert len(found["labels"]) == 2
    assert len(found["failures"]) == 2


def test_every_sample_keeps_the_schema(run: Run, contract: jsonschema.Draft202012Validator) -> None:
    found = report(run, *sorted((ROOT / "samples").glob("*.pdf")), "--market", "be", "--market", "de")
    contract.validate(found)
    assert found["labels"]


def test_the_report_has_the_keys_of_the_design_and_no_others(tmp_path: Path, run: Run) -> None:
    (tmp_path / "label.txt").write_text(SUPPLEMENT + "\nIt cures migraine.")
    seen: dict[str, set[str]] = {}

    def walk(value: Any, key: str) -> None:
        if isinstance(value, dict):
            if key != "daily":  # its keys are substances
                seen.setdefault(key, set()).update(value)
            for inner, part in value.items():
                walk(part, inner)
        elif isinstance(value, list):
            for part in value:
                walk(part, key)

    walk(report(run, tmp_path / "label.txt", tmp_path / "gone.txt"), "")
    assert {key: keys for key, keys in KEYS.items() if key in seen} == seen
    assert {"amounts", "claims", "notification_numbers", "findings", "failures", "magnesium"} <= set(seen)


def test_amounts_are_texts_and_boxes_four_numbers(tmp_path: Path, run: Run) -> None:
    (tmp_path / "label.txt").write_text(SUPPLEMENT)
    facts = report(run, tmp_path / "label.txt")["labels"][0]["facts"]
    amount = next(a for a in facts["amounts"] if a["substance"] == "magnesium")
    assert (amount["value"], amount["unit"]) == ("120", "mg")
    assert all(isinstance(side, float | int) for side in amount["box"])
    assert len(amount["box"]) == 4


def test_a_run_that_could_not_begin_keeps_the_schema_too(run: Run, contract: jsonschema.Draft202012Validator) -> None:
    found = report(run, "label.txt", "--market", "uk")
    contract.validate(found)
    assert (found["rulebook"], found["exit_code"]) == (None, 2)


def test_the_summary_counts_verdicts_and_broken_findings(place: Path, run: Run) -> None:
    (place / "a.txt").write_text("A wonder, a wonderful thing, and magic.")
    (place / "b.txt").write_text("Nothing.")
    summary = report(run, "a.txt", "b.txt")["summary"]
    assert summary["broken"] == 2
    assert summary["kept"] == 2
    assert summary["by_severity"] == {"error": 2, "warning": 1, "info": 0}


def test_fingerprints_stay_when_the_words_move(place: Path, run: Run) -> None:
    (place / "label.txt").write_text("A wonder.")
    before = report(run, "label.txt")
    (place / "deep").mkdir()
    (place / "deep" / "label.txt").write_text("\n\n\nMaretide     60 capsules\n\n      A wonder.")
    after = report(run, "deep/label.txt")

    def marks(found: dict[str, Any]) -> list[str]:
        return [f["fingerprint"] for v in found["labels"][0]["verdicts"] for f in v["findings"]]

    assert marks(before) == marks(after) != []
