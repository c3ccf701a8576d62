"""Standard streams that are closed, full, narrow or endless: one sentence at most, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

LABEL = "Food supplement Maretide. Magnésium contribue à réduire la fatigue. 鎂"


def labellint(arguments: str, place: Path, redirect: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        f"{sys.executable} -m labellint {arguments} {redirect}",
        shell=True,
        cwd=place,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.fixture
def label(tmp_path: Path) -> Path:
    (tmp_path / "label.txt").write_text(LABEL, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("format", ["text", "json", "checklist"])
def test_a_closed_standard_output_gives_the_exit_code_all_the_same(label: Path, format: str) -> None:
    ran = labellint(f"check label.txt --format {format}", label, ">&-")
    assert (ran.returncode, ran.stderr) == (1, "")


def test_a_sentence_for_a_closed_standard_error_does_not_land_in_the_report(label: Path) -> None:
    ran = labellint("check label.txt --market xx", label, "2>&-")
    assert (ran.returncode, ran.stdout) == (2, "")


def test_a_closed_standard_input_is_an_empty_file(label: Path) -> None:
    ran = labellint("check - --as label.txt", label, "<&-")
    assert ran.returncode == 3
    assert "label.txt: the file is empty" in ran.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("format", ["text", "json", "checklist"])
def test_a_full_disk_is_told_in_one_sentence(label: Path, format: str) -> None:
    ran = labellint(f"check label.txt --format {format}", label, ">/dev/full")
    assert ran.returncode == 2
    assert ran.stderr == "labellint: cannot go on (No space left on device); nothing more was written.\n"


def test_a_terminal_that_knows_only_ascii_gets_escaped_letters(label: Path) -> None:
    ran = labellint("check label.txt", label, PYTHONIOENCODING="ascii")
    assert (ran.returncode, ran.stderr) == (1, "")
    assert "Magn\\xe9sium contribue" in ran.stdout


def test_a_reader_that_leaves_early_gets_no_traceback(label: Path) -> None:
    assert "Traceback" not in labellint("check label.txt", label, "| head -1").stderr
