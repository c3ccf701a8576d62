"""The public face of the package: which names there are, that each is documented, and that importing is light."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest

import labellint
from tests import rulesets


def test_the_public_names() -> None:
    assert labellint.__all__ == [
        "ConfigError",
        "ExitCode",
        "Failure",
        "Finding",
        "LabelReport",
        "LabellintError",
        "ReadError",
        "Report",
        "RuleError",
        "UsageError",
        "Verdict",
        "__version__",
        "check",
    ]
    assert dir(labellint) == sorted(labellint.__all__)


@pytest.mark.parametrize("name", [name for name in labellint.__all__ if name != "__version__"])
def test_each_public_name_is_documented(name: str) -> None:
    assert getattr(labellint, name).__doc__


def test_a_name_that_there_is_not() -> None:
    with pytest.raises(AttributeError, match="no attribute 'lint_everything'"):
        labellint.lint_everything  # noqa: B018


def test_importing_the_package_imports_nothing_else() -> None:
    code = "import sys, labellint; print(sorted(m for m in sys.modules if m.split('.')[0] in {names}))"
    names = {"labellint", "msgspec", "regex", "typer", "rich", "pypdfium2", "yaml"}
    ran = subprocess.run([sys.executable, "-c", code.format(names=names)], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "['labellint']"


def test_check_returns_the_report_as_records(place: Path) -> None:
    (place / "label.txt").write_text("A wonder.")
    report = labellint.check("label.txt", market="be")
    (label,) = report.labels
    (finding,) = label.findings
    assert isinstance(report, labellint.Report)
    assert isinstance(label, labellint.LabelReport)
    assert isinstance(finding, labellint.Finding)
    assert (finding.quote, finding.severity, finding.page) == ("wonder", "error", 1)
    assert report.exit_code == labellint.ExitCode.BROKEN


def test_check_takes_paths_markets_a_day_a_language_and_rules(tmp_path: Path) -> None:
    own = rulesets.folder(tmp_path / "own", rulesets.rule("wonder"))
    (tmp_path / "a.txt").write_text("Nothing.")
    (tmp_path / "b.txt").write_text("A wonder.")
    report = labellint.check(
        tmp_path / "a.txt", str(tmp_path / "b.txt"), tmp_path / "gone.txt",
        market=["nl", "de"], kind="topical", as_of=dt.date(2027, 1, 1), lang="nl", rules=[own],
    )  # fmt: skip
    assert report.rulebook is not None
    assert (report.rulebook.markets, report.rulebook.as_of) == (("nl", "de"), dt.date(2027, 1, 1))
    assert [label.name for label in report.labels] == ["a", "b"]
    assert [label.facts.product.kind for label in report.labels] == ["topical", "topical"]
    assert [failure.reason for failure in report.failures] == ["missing"]
    messages = {f.message for v in report.labels[1].verdicts if v.rule == "own/wonder" for f in v.findings}
    assert messages == {'"wonder" mag niet op een etiket staan.'}


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"market": "uk"}, labellint.UsageError, "Unknown market"),
        ({"kind": "oraal"}, labellint.UsageError, "Unknown kind 'oraal'; did you mean 'oral'"),
        ({"lang": "es"}, labellint.UsageError, "It is one of nl, fr, de, en"),
        ({"as_of": "tomorrow"}, labellint.UsageError, "write it as 2027-03-01"),
        ({"rules": "no-such-folder"}, labellint.RuleError, "^no-such-folder: there is no such folder of rules"),
        ({"rules": ["no-such-folder"]}, labellint.RuleError, "no such folder of rules"),
        ({"config": "no-such.toml"}, labellint.ConfigError, "no such configuration file"),
    ],
)
def test_wrong_use_raises(place: Path, arguments: dict[str, object], error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        labellint.check("label.txt", **arguments)  # type: ignore[arg-type]


def test_nothing_to_check_is_wrong_use() -> None:
    with pytest.raises(labellint.UsageError, match="Nothing to check"):
        labellint.check()


def test_a_day_may_be_given_as_its_text(place: Path) -> None:
    (place / "label.txt").write_text("Nothing.")
    report = labellint.check("label.txt", as_of="2027-03-01")
    assert report.rulebook is not None
    assert report.rulebook.as_of == dt.date(2027, 3, 1)
