"""Which files are labels: odd names, pipes, and folders that may not be looked into."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from labellint import drafts
from tests.conftest import Run

LABEL = "Food supplement Maretide, 60 capsules."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.parametrize("arguments", [["folder"], ["folder/pipe.pdf"], ["--product", "Maretide", "folder/pipe.pdf"]])
def test_a_pipe_among_the_labels_does_not_hang_the_run(place: Path, run: Run, arguments: list[str]) -> None:
    (place / "folder").mkdir()
    os.mkfifo(place / "folder" / "pipe.pdf")
    ran = run("check", *arguments, "--format", "json")
    assert ran.code == 3
    assert [(f["file"], f["reason"]) for f in json.loads(ran.out)["failures"]] == [("folder/pipe.pdf", "unsupported")]


@pytest.mark.parametrize("format", ["text", "json"])
def test_a_file_name_that_is_no_utf_8_is_checked_and_told(place: Path, run: Run, format: str) -> None:
    odd = os.fsdecode(b"mar\xe9e.txt")
    try:
        (place / odd).write_text(LABEL, encoding="utf-8")
    except OSError:
        pytest.skip("the file system takes only UTF-8 names")
    ran = run("check", odd, os.fsdecode(b"\xff.pdf"), "--format", format)
    assert ran.code == 3
    assert "xe9e" in ran.out
    assert "xff.pdf: there is no such file" in ran.out


def test_a_link_that_points_nowhere_says_where(place: Path, run: Run) -> None:
    (place / "folder").mkdir()
    for link in (place / "label.pdf", place / "folder" / "label.pdf"):
        link.symlink_to("gone.pdf")
    ran = run("check", "label.pdf", "folder")
    assert ran.code == 3
    assert ran.out.count("this link points to gone.pdf, and there is no such file") == 2


def test_a_sub_folder_that_may_not_be_looked_into_is_not_skipped_in_silence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "label.txt").write_text(LABEL, encoding="utf-8")
    look = os.scandir

    def refuse(folder: str) -> object:
        if Path(folder).name == "closed":
            raise PermissionError(13, "Permission denied", str(folder))
        return look(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    found, missing = drafts.find([str(tmp_path)])
    assert [draft.name for draft in found] == ["label"]
    assert [str(each.error) for each in missing] == [
        f"{tmp_path / 'closed'}: the folder may not be looked into; check its permissions."
    ]


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("gone/report.txt", "there is no folder gone; make it first."),
        (".", "this is a folder; give the name of a file in it."),
        ("report.json", "this report is text; add --format json, or call it .txt."),
        ("report.pdf", "no report is written as .pdf; call it .txt, or .json with --format json."),
    ],
)
def test_an_output_that_cannot_be_is_refused_before_a_long_run_and_not_after_it(
    place: Path, run: Run, monkeypatch: pytest.MonkeyPatch, output: str, said: str
) -> None:
    def read(*_: object) -> None:
        raise AssertionError("a label was read")

    monkeypatch.setattr("labellint.inspection.read", read)
    (place / "label.txt").write_text("A wonder.", encoding="utf-8")
    ran = run("check", "label.txt", "--output", output)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_a_folder_of_rules_without_rules_lets_no_label_pass(place: Path, run: Run) -> None:
    (place / "empty").mkdir()
    (place / "label.txt").write_text("A wonder.", encoding="utf-8")
    ran = run("check", "label.txt", "--rules", "empty")
    assert ran.code == 2
    assert "empty: there are no rules in this folder (*.yaml)" in ran.err
