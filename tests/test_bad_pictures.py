"""What ``labellint check`` says of pictures that nobody can read: exit 3, one sentence, never a pass or a traceback."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import test_picture as pictures
from tests.conftest import Run
from tests.recordings import use_recorded

BAD: dict[str, Callable[[], bytes]] = {
    **{what: make for what, (make, _) in pictures.REFUSED.items()},
    **{what: (lambda draw=draw: pictures.saved(draw())) for what, draw in pictures.UNREADABLE.items()},
}


@pytest.fixture(autouse=True)
def _recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_recorded(tmp_path, monkeypatch)
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("what", BAD)
@pytest.mark.parametrize("form", ["text", "json", "checklist"])
def test_a_picture_that_cannot_be_read_ends_with_3_and_one_sentence(run: Run, what: str, form: str) -> None:
    Path("front.png").write_bytes(BAD[what]())
    result = run("check", "front.png", "--market", "be", "--format", form)
    assert result.code == 3
    assert "Traceback" not in result.out + result.err
    if what in pictures.REFUSED:
        assert (result.out + result.err).count("front.png: ") == 1
    if form == "json":
        report = json.loads(result.out)
        pages = [page["method"] for label in report["labels"] for page in label["read"]["pages"]]
        assert report["exit_code"] == 3
        assert len(report["failures"]) == (what in pictures.REFUSED)
        assert pages == ["unreadable"] * (what in pictures.UNREADABLE)
        assert not any(v["outcome"] == "broken" for label in report["labels"] for v in label["verdicts"])


@pytest.mark.parametrize("ending", ["csv", "html", "xlsx"])
def test_a_checklist_in_a_file_names_the_picture_that_was_not_read(run: Run, ending: str) -> None:
    Path("front.png").write_bytes(BAD["10 pixels"]())
    assert run("check", "front.png", "--format", "checklist", "-o", f"list.{ending}").code == 3
    written = Path(f"list.{ending}").read_bytes()
    if ending == "xlsx":
        from openpyxl import load_workbook

        written = str(list(load_workbook(f"list.{ending}").active.values)).encode()
    assert b"front.png: 10 x 10 pixels are too few" in written


@pytest.mark.skipif(sys.platform == "win32", reason="resource")
@pytest.mark.parametrize("what", ["20,000 x 20,000 pixels", "a decompression bomb"])
def test_a_picture_that_is_too_large_takes_no_memory(run: Run, what: str) -> None:
    import resource

    Path("front.png").write_bytes(BAD[what]())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert run("check", "front.png").code == 3
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000
