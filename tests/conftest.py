"""What several test files share: the command line called in this process, and an empty cache."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from labellint.cli import main

ROOT = Path(__file__).parent.parent


class Ran(NamedTuple):
    """What a command ended with."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The tests neither read nor fill the user's cache; they share one of their own, as runs of a user do."""
    patch = pytest.MonkeyPatch()
    patch.setenv("LABELLINT_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
    patch.delenv("FORCE_COLOR", raising=False)


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """``run("check", "a.pdf")``: the command line, called in this process."""

    def call(*arguments: object) -> Ran:
        capfdbinary.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        code = ended.value.code
        return Ran(code if isinstance(code, int) else 0 if code is None else 1, out.decode(), err.decode())

    return call


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder whose configuration turns every rule of labellint off and uses those in the folder ``own``."""
    from labellint.compiled import rulebook
    from tests import rulesets

    own = rulesets.folder(tmp_path / "own", rulesets.rule("wonder"), rulesets.rule("magic", "warning"))
    off = "".join(f'"{rule.id}" = "off"\n' for rule in rulebook().rules)
    (tmp_path / "labellint.toml").write_text(
        f'kind = "oral"\nas-of = 2026-11-01\nrules = ["{own.name}"]\n[severities]\n{off}', encoding="utf-8"
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path
