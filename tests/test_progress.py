"""Whoever waits for more than a second sees what is being worked on; who does not, sees nothing."""

from __future__ import annotations

import io
import time

import pytest

from labellint.cli import progress
from labellint.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FIRST", "TERMINAL", "LOG"):
        monkeypatch.setattr(progress, name, 0.02)


def waited(stream: io.StringIO, name: str = "front.jpg") -> str:
    with Progress(stream) as shown:
        shown.on(name, 2, 3)
        time.sleep(0.1)
    return stream.getvalue()


def test_a_terminal_shows_the_label_and_is_left_clean() -> None:
    told = waited(Terminal())
    assert "label 2 of 3: front.jpg (0 s)" in told
    assert told.endswith("\r\x1b[K")


def test_a_log_gets_whole_lines() -> None:
    assert waited(io.StringIO()).splitlines()[0] == "labellint: label 2 of 3: front.jpg (0 s)"


def test_quick_work_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "FIRST", 5.0)
    stream = Terminal()
    with Progress(stream) as shown:
        shown.on("front.jpg", 1, 1)
    assert stream.getvalue() == ""


def test_a_hostile_name_does_not_reach_the_terminal() -> None:
    assert "\x1b[31m" not in waited(Terminal(), "a\x1b[31mb.jpg")


def test_a_closed_stream_stops_nothing() -> None:
    stream = Terminal()
    stream.close()
    with Progress(io.StringIO()) as shown:
        shown._stream = stream
        shown.on("front.jpg", 1, 1)
        time.sleep(0.1)
