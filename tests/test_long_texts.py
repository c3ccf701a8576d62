"""The work of understanding claims grows with the text and not with its square: a label is hostile text."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest

from labellint.label import Language
from tests.judged import judged

SHORT, TIMES = 100, 4  #: repetitions of the words, and how often as many the long text has
MOST = 6  #: times the work of the short text, at most

WORDS: list[tuple[Language, str]] = [
    ("nl", "zonder stress met energie"),
    ("nl", "zonder hoofdpijn met zink"),
    ("nl", "bij koorts niet baden"),
    ("de", "der Verein kämpft gegen Migräne"),
    ("fr", "si rhume évitez soupe mijoter casserole"),
    ("en", "the club fights colds"),
]


def calls(work: Callable[[], Any]) -> int:
    """How many functions are called."""
    count = 0

    def note(_frame: object, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(("language", "words"), WORDS)
def test_a_long_text_takes_no_more_work_than_its_length(language: Language, words: str) -> None:
    judged(words, language)
    short = calls(lambda: judged(f"{words} " * SHORT, language))
    assert calls(lambda: judged(f"{words} " * SHORT * TIMES, language)) <= MOST * short
