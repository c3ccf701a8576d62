"""The exit codes of ``labellint check``, one by one, as the design gives them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import artwork
from tests.conftest import Run

CLEAN = "Food supplement Maretide, 60 capsules."


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (CLEAN, [], 0),
        ("It works a wonder.", [], 1),
        ("It works like magic.", [], 0),  # a warning is below the default --fail-on
        ("It works like magic.", ["--fail-on", "warning"], 1),
        ("It works like magic.", ["--fail-on", "info"], 1),
        ("It works a wonder.", ["--fail-on", "never"], 0),
        ("It works a wonder.", ["--allow-unsure"], 1),  # what is broken is never excused by it
    ],
)
def test_broken_findings_decide_by_severity(place: Path, run: Run, text: str, options: list[str], code: int) -> None:
    (place / "label.txt").write_text(text)
    assert run("check", "label.txt", *options).code == code


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ([], 3),
        (["--allow-unsure"], 0),
        (["--fail-on", "never"], 0),
    ],
)
def test_an_error_rule_that_cannot_be_judged_is_unsure(place: Path, run: Run, options: list[str], code: int) -> None:
    """A rule of oral products on a product whose kind does not show."""
    config = place / "labellint.toml"
    config.write_text(config.read_text().replace('kind = "oral"\n', ""))
    own = place / "own" / "own.yaml"
    own.write_text(own.read_text().replace("kind: any", "kind: oral"))
    (place / "label.txt").write_text("Zzyzx, a wonder.")
    assert run("check", "label.txt", *options).code == code


def test_a_disease_claim_is_broken_whatever_the_kind_of_product(tmp_path: Path, run: Run) -> None:
    """No food and no skin product may promise it: not knowing which of them it is excuses nothing."""
    (tmp_path / "label.txt").write_text("VITALO\n\nHelps against migraine.")
    (tmp_path / "skin.txt").write_text("VITALO\n\nFor soft skin.")
    ran = run("check", str(tmp_path / "label.txt"), "--market", "be", "--allow-unsure", "--format", "json")
    assert ran.code == 1
    assert ran.out.count('"category": "claim.medicinal"') == 1
    assert run("check", str(tmp_path / "skin.txt"), "--market", "be", "--allow-unsure").code == 0


def test_a_warning_rule_that_cannot_be_judged_does_not_fail_at_error(place: Path, run: Run) -> None:
    config = place / "labellint.toml"
    config.write_text(config.read_text().replace('kind = "oral"\n', ""))
    own = place / "own" / "own.yaml"
    own.write_text(own.read_text().replace("kind: any", "kind: oral"))
    (place / "label.txt").write_text("Zzyzx, some magic.")
    assert run("check", "label.txt").code == 0
    assert run("check", "label.txt", "--fail-on", "warning").code == 3


@pytest.mark.parametrize(("options", "code"), [([], 3), (["--allow-unsure"], 0), (["--fail-on", "never"], 3)])
def test_a_page_that_cannot_be_read_is_never_a_pass(place: Path, run: Run, options: list[str], code: int) -> None:
    (place / "drawing.pdf").write_bytes(artwork.ink())
    ran = run("check", "drawing.pdf", "--format", "json", *options)
    assert json.loads(ran.out)["labels"][0]["read"]["pages"][0]["method"] == "unreadable"
    assert ran.code == code


def test_a_label_without_a_word_is_never_a_pass(place: Path, run: Run) -> None:
    (place / "blank.pdf").write_bytes(artwork.pdf(""))
    ran = run("check", "blank.pdf")
    assert ran.code == 3
    assert "blank" in ran.out
    assert "please look" in ran.out


def test_a_file_that_failed_is_3_and_the_others_are_checked(place: Path, run: Run) -> None:
    (place / "good.txt").write_text(CLEAN)
    ran = run("check", "gone.pdf", "good.txt", "--format", "json")
    report = json.loads(ran.out)
    assert ran.code == report["exit_code"] == 3
    assert [label["name"] for label in report["labels"]] == ["good"]
    assert [(failure["file"], failure["reason"]) for failure in report["failures"]] == [("gone.pdf", "missing")]


def test_a_file_that_failed_is_not_excused_by_allow_unsure(place: Path, run: Run) -> None:
    (place / "good.txt").write_text(CLEAN)
    assert run("check", "gone.pdf", "good.txt", "--allow-unsure").code == 3


def test_broken_goes_before_a_failed_file(place: Path, run: Run) -> None:
    (place / "bad.txt").write_text("A wonder.")
    assert run("check", "gone.pdf", "bad.txt").code == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["check", "label.txt", "--market", "uk"],
        ["check", "label.txt", "--kind", "medicine"],
        ["check", "label.txt", "--as-of", "tomorrow"],
        ["check", "label.txt", "--fail-on", "everything"],
        ["check", "label.txt", "--rules", "no-such-folder"],
        ["check", "label.txt", "--config", "no-such.toml"],
        ["check", "label.txt", "--output", "no/such/folder.json"],
        ["check", "--product", "Maretide"],
        ["check", "label.txt", "--no-such-option"],
        ["check", "none-*.pdf"],
        ["check", "empty-folder"],
        ["rules", "explain", "be/no-such-rule"],
        ["rules", "test", "be/no-such-rule"],
        ["no-such-command"],
    ],
)
def test_wrong_use_is_2(place: Path, run: Run, arguments: list[str]) -> None:
    (place / "label.txt").write_text(CLEAN)
    (place / "empty-folder").mkdir()
    ran = run(*arguments)
    assert ran.code == 2
    assert "Traceback" not in ran.out + ran.err
    assert ran.out + ran.err


def test_a_broken_rule_is_2_before_any_label_is_judged(place: Path, run: Run) -> None:
    (place / "bad.txt").write_text("A wonder.")
    own = place / "own" / "own.yaml"
    own.write_text(own.read_text().replace("severity:", "severty:", 1))
    ran = run("check", "bad.txt")
    assert ran.code == 2
    assert "own.yaml:5: unknown key 'severty'; did you mean 'severity'?" in ran.err


def test_a_broken_configuration_is_2(place: Path, run: Run) -> None:
    (place / "bad.txt").write_text("A wonder.")
    (place / "labellint.toml").write_text('market = "be"\n')
    ran = run("check", "bad.txt")
    assert ran.code == 2
    assert "labellint.toml:1: unknown key 'market'; did you mean 'markets'?" in ran.err


def test_wrong_use_is_told_in_the_json_report_too(place: Path, run: Run) -> None:
    ran = run("check", "label.txt", "--market", "bee", "--format", "json")
    report = json.loads(ran.out)
    assert (ran.code, report["exit_code"], report["labels"]) == (2, 2, [])
    assert "did you mean 'be'?" in report["failures"][0]["message"]


def test_nothing_to_check_beside_something_is_a_failure_not_wrong_use(place: Path, run: Run) -> None:
    (place / "good.txt").write_text(CLEAN)
    ran = run("check", "none-*.pdf", "good.txt", "--format", "json")
    assert ran.code == 3
    assert json.loads(ran.out)["failures"][0]["reason"] == "no_match"
