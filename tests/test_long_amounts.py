"""Long lists of amounts take work in proportion to their length: labels are hostile text."""

from __future__ import annotations

import pytest

from labellint.facts import belonging, understand
from labellint.read import read_bytes
from tests.doses import rulebook, vocabulary


def _work(monkeypatch: pytest.MonkeyPatch, rows: int) -> int:
    """How often a number of units of intake is looked for in a list of so many amounts."""
    calls = 0
    counted = belonging.counted

    def counting(*arguments: object) -> object:
        nonlocal calls
        calls += 1
        return counted(*arguments)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(belonging, "counted", counting)
        text = "MAG\n" + ", ".join(["magnesium 100 mg"] * rows) + ".\n2 capsules a day\n"
        understand(read_bytes(text.encode(), "label.txt"), vocabulary(), rulebook(), "oral")
    return calls


def test_a_list_twice_as_long_takes_no_more_than_twice_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    _work(monkeypatch, 2)  # what is loaded once
    short, long = _work(monkeypatch, 100), _work(monkeypatch, 200)
    assert 0 < long <= 2.2 * short
