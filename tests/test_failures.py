"""What is said of a file that cannot be read: in the language of the report, every message."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from string import Formatter

import pytest

import labellint
from labellint.errors import ReadError
from tests.conftest import ROOT, Run

TEXTS = json.loads((ROOT / "labellint" / "failures.json").read_text(encoding="utf-8"))


def constants() -> set[str]:
    """The messages of failures in the package, which begin with the file or stand in a ``ReadError`` right away."""
    found: set[str] = set()
    for path in sorted((ROOT / "labellint").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("{file}: "):
                found.add(node.value)
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "ReadError" and len(node.args) > 1:
                assert not isinstance(node.args[1], ast.JoinedStr), f"{path}:{node.lineno}: give values, no f-string"
                if isinstance(node.args[1], ast.Constant):
                    found.add(node.args[1].value)
    return found


def test_every_message_has_its_words_in_all_languages_with_the_same_places() -> None:
    assert constants() <= set(TEXTS)
    for english, others in TEXTS.items():
        assert sorted(others) == ["de", "fr", "nl"]
        for text in others.values():
            assert places(text) == places(english), text


def places(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "there is no such file"),
        ("nl", "dit bestand is er niet"),
        ("fr", "ce fichier n'existe pas"),
        ("de", "Diese Datei gibt es nicht"),
    ],
)
def test_a_dutch_report_tells_in_dutch_what_was_not_checked(tmp_path: Path, run: Run, language: str, said: str) -> None:
    (tmp_path / "empty.pdf").write_bytes(b"")
    ran = run("check", str(tmp_path / "gone.pdf"), str(tmp_path / "empty.pdf"), "--lang", language)
    assert said in " ".join(ran.out.split())
    assert ("the file is empty" in " ".join(ran.out.split())) == (language == "en")


def test_a_name_with_braces_is_told_as_it_is(tmp_path: Path) -> None:
    name = tmp_path / "{file} {0}.pdf"
    name.write_bytes(b"")
    (failure,) = labellint.check(name, lang="fr").failures
    assert failure.message == f"{name} : le fichier est vide ; enregistrez l'étiquette à nouveau."
    assert str(ReadError("empty", "{no values}")) == "{no values}"
