"""The command line: what it takes, what it prints, and what bad input gets."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from labellint.cli.check import join_products
from labellint.version import VERSION
from tests import artwork
from tests.conftest import Run

CLEAN = "Food supplement Maretide, 60 capsules."


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["check", "--help"],
        ["read", "--help"],
        ["rules", "--help"],
        ["rules", "list", "--help"],
        ["rules", "explain", "--help"],
        ["rules", "test", "--help"],
        ["config", "--help"],
        ["config", "show", "--help"],
        ["doctor", "--help"],
    ],
)
def test_help_is_readable_at_80_columns(run: Run, monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERMINAL_WIDTH", "80")
    ran = run(*arguments)
    assert ran.code == 0
    assert max(len(line) for line in ran.out.splitlines()) <= 80
    assert "Usage: labellint" in ran.out


def test_version(run: Run) -> None:
    assert run("--version") == (0, f"labellint {VERSION}\n", "")


def test_it_runs_as_a_module() -> None:
    ran = subprocess.run([sys.executable, "-m", "labellint", "--version"], capture_output=True, text=True, check=True)
    assert ran.stdout == f"labellint {VERSION}\n"


def names(report: str) -> list[str]:
    return [label["name"] for label in json.loads(report)["labels"]]


def test_files_folders_and_patterns_each_once_in_their_order(place: Path, run: Run) -> None:
    for name in ("b.txt", "a.txt", "deep/c.TXT", "deep/.hidden.txt", "deep/notes.docx"):
        path = place / "labels" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(CLEAN)
    assert names(run("check", "labels", "-f", "json").out) == ["a", "b", "c"]
    assert names(run("check", "labels/b.txt", "labels", "-f", "json").out) == ["b", "a", "c"]
    assert names(run("check", "labels/*.txt", "-f", "json").out) == ["a", "b"]
    assert names(run("check", "labels/**/*.TXT", "-f", "json").out) == ["c"]


def test_several_files_are_one_product(place: Path, run: Run) -> None:
    (place / "front.txt").write_text(CLEAN)
    (place / "back.txt").write_text("It works a wonder.")
    (place / "other.txt").write_text(CLEAN)
    ran = run("check", "other.txt", "--product", "Maretide", "front.txt", "back.txt", "--product", "Solo", "other.txt",
              "--format", "json")  # fmt: skip
    report = json.loads(ran.out)
    assert [(label["name"], label["files"]) for label in report["labels"]] == [
        ("other", ["other.txt"]),
        ("Maretide", ["front.txt", "back.txt"]),
        ("Solo", ["other.txt"]),
    ]
    broken = [f for v in report["labels"][1]["verdicts"] for f in v["findings"]]
    assert [(f["quote"], f["page"]) for f in broken] == [("wonder", 2)]


@pytest.mark.parametrize(
    ("arguments", "joined"),
    [
        (["a.pdf"], ["a.pdf"]),
        (["--product", "A", "1", "2"], ["--product", "A\x1f1\x1f2"]),
        (["--product", "A", "1", "-f", "json"], ["--product", "A\x1f1", "-f", "json"]),
        (["--product", "A", "1", "--product", "B", "2"], ["--product", "A\x1f1", "--product", "B\x1f2"]),
        (["--product", "A", "1", "--", "2"], ["--product", "A\x1f1", "--", "2"]),
        (["x", "--product", "A", "-"], ["x", "--product", "A\x1f-"]),
        (["--", "--product", "A"], ["--", "--product", "A"]),
        (["--product"], ["--product", ""]),
    ],
)
def test_product_takes_the_words_up_to_the_next_option(arguments: list[str], joined: list[str]) -> None:
    assert join_products(arguments) == joined


def test_standard_input_has_the_name_it_is_given(place: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "labellint", "check", "-", "--as", "draft-7.txt", "-f", "json"],
        input=b"It works a wonder.", capture_output=True, check=False,
    )  # fmt: skip
    label = json.loads(ran.stdout)["labels"][0]
    assert (ran.returncode, label["name"], label["files"]) == (1, "draft-7", ["draft-7.txt"])


def test_a_pdf_through_standard_input(place: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "labellint", "check", "-", "-f", "json"],
        input=artwork.pdf("It works a wonder."), capture_output=True, check=False,
    )  # fmt: skip
    assert json.loads(ran.stdout)["labels"][0]["read"]["pages"][0]["width"] == 298.0


def test_output_goes_to_the_file_and_nowhere_else(place: Path, run: Run) -> None:
    (place / "label.txt").write_text("It works a wonder.")
    ran = run("check", "label.txt", "--format", "json", "--output", "report.json")
    assert (ran.code, ran.out) == (1, "")
    assert json.loads((place / "report.json").read_bytes())["exit_code"] == 1


def test_the_same_input_gives_the_same_bytes(place: Path, run: Run) -> None:
    (place / "label.pdf").write_bytes(artwork.pdf("It works a wonder.", "And some magic."))
    assert run("check", "label.pdf", "-f", "json").out == run("check", "label.pdf", "-f", "json").out


def test_each_market_has_its_verdict(place: Path, run: Run) -> None:
    (place / "label.txt").write_text("It works a wonder.")
    report = json.loads(run("check", "label.txt", "-f", "json", "--market", "nl", "--market", "de").out)
    assert report["rulebook"]["markets"] == ["nl", "de"]
    verdicts = report["labels"][0]["verdicts"]
    assert [v["market"] for v in verdicts if v["rule"] == "own/wonder"] == ["nl", "de"]


@pytest.mark.parametrize(
    ("lang", "words"), [("nl", "mag niet"), ("fr", "ne peut pas"), ("de", "darf nicht"), ("en", "must not")]
)
def test_messages_are_in_the_language_asked_for(place: Path, run: Run, lang: str, words: str) -> None:
    (place / "label.txt").write_text("It works a wonder.")
    assert words in run("check", "label.txt", "--lang", lang).out


def bad_inputs() -> dict[str, bytes]:
    whole = artwork.pdf(CLEAN)
    return {
        "empty.pdf": b"",
        "password.pdf": artwork.pdf(CLEAN, password="secret"),
        "truncated.pdf": whole[: len(whole) // 3],
        "five-metres.pdf": artwork.pdf(CLEAN, size=(298.0, 5 / 0.0254 * 72)),
        "letter.docx": b"PK\x03\x04" + bytes(range(256)) * 8,
    }


@pytest.mark.parametrize(
    ("name", "reason", "words"),
    [
        ("missing.pdf", "missing", "there is no such file"),
        ("empty.pdf", "empty", "empty"),
        ("password.pdf", "password", "password"),
        ("truncated.pdf", "damaged", "again"),
        ("five-metres.pdf", "too_large", "5.0"),
        ("letter.docx", "unsupported", "PDF"),
    ],
)
def test_bad_input_gets_one_sentence_and_the_others_are_checked(
    place: Path, run: Run, name: str, reason: str, words: str
) -> None:
    for file, content in bad_inputs().items():
        (place / file).write_bytes(content)
    (place / "good.txt").write_text(CLEAN)
    ran = run("check", name, "good.txt", "-f", "json")
    report = json.loads(ran.out)
    (failure,) = report["failures"]
    assert (ran.code, names(ran.out)) == (3, ["good"])
    assert (failure["file"], failure["reason"]) == (name, reason)
    assert words in failure["message"]
    assert failure["message"].startswith(name)
    assert "\n" not in failure["message"]
    assert "Traceback" not in ran.err
    assert failure["message"].split()[-1] in " ".join(run("check", name, "good.txt").out.split())


@pytest.mark.parametrize("command", ["check", "read"])
def test_an_impossible_resolution_is_wrong_use(place: Path, run: Run, command: str) -> None:
    (place / "good.txt").write_text(CLEAN)
    ran = run(command, "good.txt", "--dpi", "5")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "5 dots per inch" in ran.err
    assert run(command, "good.txt", "--dpi", "300").code in (0, 1)


def test_a_text_in_latin_1_is_read(place: Path, run: Run) -> None:
    (place / "label.txt").write_bytes("Complément alimentaire, à conserver au sec: it is magic.".encode("latin-1"))
    report = json.loads(run("check", "label.txt", "-f", "json").out)
    assert report["failures"] == []
    assert report["summary"]["by_severity"]["warning"] == 1


def test_a_folder_without_labels_and_a_pattern_without_files_say_so(place: Path, run: Run) -> None:
    (place / "empty").mkdir()
    ran = run("check", "empty", "x-*.pdf", "-f", "json")
    assert [f["reason"] for f in json.loads(ran.out)["failures"]] == ["no_labels", "no_match"]
    assert ran.code == 2


def test_a_fault_of_ours_in_one_label_does_not_hide_the_others(
    place: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    import labellint.inspection

    (place / "first.txt").write_text(CLEAN)
    (place / "second.txt").write_text("A wonder.")
    lint = labellint.inspection.lint

    def stumble(label, *rest):  # type: ignore[no-untyped-def]
        return lint(label, *rest) if label.name == "second" else 1 / 0

    monkeypatch.setattr(labellint.inspection, "lint", stumble)
    report = json.loads(run("check", "first.txt", "second.txt", "-f", "json").out)
    assert report["failures"][0]["reason"] == "internal"
    assert "ZeroDivisionError" in report["failures"][0]["message"]
    assert report["summary"]["broken"] == 1


def test_rules_list_and_explain_print_the_rule_itself(place: Path, run: Run) -> None:
    assert "own/wonder" in run("rules", "list", "--rules", "own").out
    told = run("rules", "explain", "own/wonder", "--rules", "own", "--lang", "fr").out
    for words in ("Pas de wonder", "ne peut pas figurer", "À supprimer.", "Law of Nowhere, art. 1", "[[wonder]]"):
        assert words in told


def test_explain_names_the_nearest_rule(place: Path, run: Run) -> None:
    assert "did you mean 'own/wonder'?" in run("rules", "explain", "own/wondr", "--rules", "own").err


def test_rules_test_says_which_example_does_not_hold(place: Path, run: Run) -> None:
    assert run("rules", "test", "own/wonder", "--rules", "own").code == 0
    own = place / "own" / "own.yaml"
    own.write_text(own.read_text().replace("A [[wonder]] here.", "A [[wonder here]]."))
    ran = run("rules", "test", "own/wonder", "--rules", "own")
    assert ran.code == 1
    assert 'own/wonder: bad example: expected exactly the marked words, got broken "wonder"' in ran.out


def test_doctor_names_every_part(run: Run) -> None:
    out = run("doctor").out
    for part in ("labellint", "pypdfium2", "pictures", "rules", "cache"):
        assert part in out


@pytest.mark.parametrize("options", [[], ["--format", "json"], ["--format", "checklist"]])
def test_a_report_never_takes_the_place_of_the_label(place: Path, run: Run, options: list[str]) -> None:
    (place / "label.txt").write_text(CLEAN)
    told = run("check", "label.txt", "-o", "label.txt", *options)
    assert told.code == 2
    assert "this is the label itself" in told.err
    assert (place / "label.txt").read_text() == CLEAN


def test_an_empty_name_is_not_the_whole_folder(place: Path, run: Run) -> None:
    (place / "label.txt").write_text(CLEAN)
    told = run("check", "")
    assert (told.code, told.out) == (2, "")
    assert "A file name is empty" in told.err


@pytest.mark.parametrize(
    ("name", "options", "told"),
    [
        ("report.html", [], "only a checklist is written as .html; add --format checklist."),
        ("report.xlsx", ["-f", "json"], "only a checklist is written as .xlsx"),
        ("form.docx", ["-f", "checklist"], "a checklist is written as .txt, .csv, .html, .json or .xlsx"),
    ],
)
def test_no_file_is_called_what_it_is_not(place: Path, run: Run, name: str, options: list[str], told: str) -> None:
    (place / "label.txt").write_text(CLEAN)
    ran = run("check", "label.txt", "-o", name, *options)
    assert (ran.code, (place / name).exists()) == (2, False)
    assert told in ran.err


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("1995-01-01", "the rules know the law since 2021-07-01; what held on 1995-01-01 may differ."),
        ("2099-01-01", "changes between then and 2099-01-01 may be missing."),
        ("2024-06-01", ""),
    ],
)
def test_a_day_whose_law_the_rules_do_not_know_is_remarked(place: Path, run: Run, day: str, told: str) -> None:
    (place / "label.txt").write_text(CLEAN)
    ran = run("check", "label.txt", "--as-of", day)
    assert told in ran.err
    assert (ran.err == "") == (told == "")


def test_an_interrupted_run_says_so_and_has_the_exit_code_of_the_shell(
    place: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    (place / "label.txt").write_text(CLEAN)
    monkeypatch.setattr("labellint.inspection.Inspection.run", interrupted)
    ran = run("check", "label.txt")
    assert (ran.code, ran.out) == (130, "")
    assert "interrupted; no report was written." in ran.err
