"""The wheel, installed in an empty environment: the rules travel inside it, and it checks a sample."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT

SAMPLE = ROOT / "samples" / "rotskracht-tablets-nl-fr.pdf"


def call(*command: object, cwd: Path, code: int = 0) -> str:
    """The output of a command that must end with ``code``; without this checkout on the path."""
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "VIRTUAL_ENV")}
    ran = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == code, ran.stdout[-2000:] + ran.stderr[-2000:]
    return ran.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    call(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=ROOT)
    (built,) = folder.glob("labellint-*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an empty environment with the wheel and what it names as dependencies."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    found = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    call(found, "-m", "pip", "install", "--quiet", wheel, cwd=folder)
    return found


def test_the_wheel_holds_rules_data_and_schemas_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    rules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "rules").rglob("*") if path.is_file()}
    assert {f"labellint/{name}" for name in rules} <= set(names)
    for name in ("py.typed", "report/schema.json", "report/words.json", "failures.json", "cli/check.py"):
        assert f"labellint/{name}" in names
    assert [name for name in names if not name.startswith(("labellint/", "labellint-"))] == []


def test_the_examples_of_the_rules_hold_in_the_wheel(python: Path, tmp_path: Path) -> None:
    out = call(python, "-m", "labellint", "rules", "test", cwd=tmp_path)
    assert "all hold" in out


def test_the_wheel_says_of_a_sample_what_the_checkout_says(python: Path, tmp_path: Path) -> None:
    arguments = ["-m", "labellint", "check", SAMPLE, "--as-of", "2026-11-01", "--format", "json"]
    there = call(python, *arguments, cwd=tmp_path, code=1)
    here = call(sys.executable, *arguments, cwd=tmp_path, code=1)
    assert there == here
    assert json.loads(there)["summary"]["broken"] > 0
