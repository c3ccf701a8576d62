"""What is kept between runs: found again, never half written, bounded, and never a reason to fail."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from labellint import cache


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "kept"))
    return tmp_path / "kept"


def test_an_entry_is_found_again_and_only_under_its_own_kind_and_key(place: Path) -> None:
    cache.keep("ocr", "abcd", b"words")
    assert cache.load("ocr", "abcd") == b"words"
    assert cache.load("rules", "abcd") is None
    assert cache.load("ocr", "abce") is None


def test_keys_know_where_one_part_ends_and_the_next_begins() -> None:
    assert cache.key("ab", "c") != cache.key("a", "bc")
    assert cache.key("ab", "c") == cache.key(b"ab", "c")


def test_deleting_the_folder_between_two_runs_only_costs_time(place: Path) -> None:
    cache.keep("ocr", "abcd", b"words")
    for path in sorted(place.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    assert cache.load("ocr", "abcd") is None
    cache.keep("ocr", "abcd", b"again")
    assert cache.load("ocr", "abcd") == b"again"


def test_no_half_written_entry_is_left_when_the_disk_fails(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, content: bytes) -> int:
        with self.open("wb") as file:
            file.write(content[:2])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    cache.keep("ocr", "abcd", b"words")
    assert cache.load("ocr", "abcd") is None
    assert [path for path in place.rglob("*") if path.is_file()] == []


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "file" / "kept"))
    cache.keep("ocr", "abcd", b"words")
    assert cache.load("ocr", "abcd") is None


def test_an_empty_variable_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cache.VARIABLE, "")
    assert cache.folder() is None
    cache.keep("ocr", "abcd", b"words")
    assert cache.load("ocr", "abcd") is None


def test_the_longest_unused_entries_go_first(place: Path) -> None:
    for age, name in enumerate(["aa-new", "bb-middle", "cc-old"]):
        cache.keep("ocr", name, b"x" * 100)
        path = place / "ocr" / name[:2] / name
        os.utime(path, (1_000_000 - age * 100, 1_000_000 - age * 100))
    cache.shrink(place, 250)
    assert cache.load("ocr", "cc-old") is None
    assert cache.load("ocr", "aa-new") is not None


def test_only_the_user_may_look_into_the_folder(place: Path) -> None:
    cache.keep("ocr", "abcd", b"words")
    assert place.stat().st_mode & 0o077 == 0
