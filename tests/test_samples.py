"""The samples through the command line: what the law asks of each, by hand, is what the report says.

The fitting of findings to expectations is that of samples/README.md: same category, overlapping quotes (or the same
statement and language), and one of the severities given.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from labellint.text import fold
from tests.conftest import ROOT, Run

LABELS = sorted(path for path in (ROOT / "samples").iterdir() if path.suffix in (".pdf", ".txt"))
DAY = "2026-11-01"

#: faults of the whole label, which may be shown at any of the words they follow from
BY_CATEGORY = ("agreement.", "dose.", "label.contradiction", "name.", "number.missing")


def expected(label: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(label.with_suffix(".expected.yaml").read_text(encoding="utf-8"))
    return found


def check(run: Run, label: Path) -> dict[str, Any]:
    market = expected(label)["market"]
    ran = run("check", label.relative_to(ROOT), "--market", market, "--as-of", DAY, "--format", "json")
    assert ran.err == ""
    report: dict[str, Any] = json.loads(ran.out)
    assert report["failures"] == []
    (told,) = report["labels"]
    assert isinstance(told, dict)
    return told


@pytest.fixture(autouse=True)
def _from_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def words(text: str | None) -> set[str]:
    found = {word.strip(".,;:!?()\"'") for word in fold(text or "").split()}
    return {word for word in found if len(word) > 2 or word.isdigit()}


def fits(finding: dict[str, Any], wanted: dict[str, Any]) -> bool:
    allowed = wanted["severity"] if isinstance(wanted["severity"], list) else [wanted["severity"]]
    if finding["category"] != wanted["category"] or finding["severity"] not in allowed:
        return False
    if finding["category"].startswith(BY_CATEGORY):
        return wanted.get("language") in (None, finding["language"])
    if finding["quote"] is None or "quote" not in wanted:
        named = {key: wanted[key] for key in ("statement", "language") if key in wanted}
        return all(finding[key] in (value, None) for key, value in named.items())
    return bool(words(finding["quote"]) & words(wanted["quote"]))


def told(finding: dict[str, Any]) -> str:
    return f"{finding['category']} {finding['severity']}: {finding.get('quote') or finding.get('statement')}"


@pytest.mark.parametrize("label", LABELS, ids=lambda path: path.name)
def test_the_findings_are_those_of_the_law(label: Path, run: Run) -> None:
    wanted = expected(label)["findings"]
    found = [f for v in check(run, label)["verdicts"] for f in v["findings"] if f["severity"] != "info"]
    wrong = [f"missed {told(w)}" for w in wanted if not any(fits(f, w) for f in found)]
    wrong += [f"{f['outcome']} {told(f)}" for f in found if not any(fits(f, w) for w in wanted)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("label", LABELS, ids=lambda path: path.name)
def test_a_label_that_was_read_well_has_nothing_unsure(label: Path, run: Run) -> None:
    report = check(run, label)
    assert [page["method"] for page in report["read"]["pages"]] in (["text"], ["mixed"])
    assert [v["rule"] for v in report["verdicts"] if v["outcome"] == "unsure"] == []


@pytest.mark.parametrize("label", LABELS, ids=lambda path: path.name)
def test_the_facts_are_those_of_the_label(label: Path, run: Run) -> None:
    facts, wanted = check(run, label)["facts"], expected(label)
    daily = facts["daily"].get("magnesium")
    assert facts["product"]["kind"] == wanted["kind"]
    assert sorted(facts["languages"]) == sorted(wanted["languages"])
    amount = daily and (daily["value"] or f"{daily['low']} to {daily['high']}")
    assert (f"{amount} {daily['unit']}" if daily else None) == wanted.get("daily_magnesium")
    if "notification_number" in wanted:
        assert wanted["notification_number"] in [number["quote"] for number in facts["notification_numbers"]]


@pytest.mark.parametrize("label", LABELS, ids=lambda path: path.name)
def test_the_claims_have_their_class(label: Path, run: Run) -> None:
    claims = check(run, label)["facts"]["claims"]
    missed = [
        f"{wanted['class']}: {wanted['quote']}"
        for wanted in expected(label)["claims"]
        if not any(is_claim(claim, wanted) for claim in claims)
    ]
    assert not missed, "\n".join(missed)


def is_claim(claim: dict[str, Any], wanted: dict[str, Any]) -> bool:
    return (
        claim["class"] == wanted["class"]
        and claim["language"] == wanted["language"]
        and bool(words(claim["quote"]) & words(wanted["quote"]))
        and ("register" not in wanted or claim["register_id"] == wanted["register"])
    )


def test_a_second_run_gives_the_same_bytes(run: Run) -> None:
    arguments = ["check", *(label.relative_to(ROOT) for label in LABELS), "--as-of", DAY, "--format", "json"]
    assert run(*arguments).out == run(*arguments).out
