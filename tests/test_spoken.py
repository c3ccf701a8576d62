"""Lines in a language that was not tried at first are read anew in it."""

from __future__ import annotations

from typing import Any

import pytest
from PIL import Image

from labellint.label import Language
from labellint.read import spoken
from labellint.read.prints import Print
from labellint.read.spoken import also_spoken, in_their_language

DUTCH = ["Buiten", "het", "bereik", "van", "jonge", "kinderen", "bewaren", "op", "een", "droge", "plaats"]
GERMAN = ["AuBerhalb", "der", "Reichweite", "von", "kleinen", "Kindern", "trocken", "und", "kühl", "aufbewahren"]
KNOWN: tuple[Language, ...] = ("nl", "fr", "de", "en")


def printed(words: list[str], top: int, line: int, confidence: float = 0.9) -> list[Print]:
    return [
        Print(text, 80 * i, top, 80 * i + 70, top + 20, confidence, 0, (0, line), 0.9) for i, text in enumerate(words)
    ]


def read(monkeypatch: pytest.MonkeyPatch, words: list[Print], anew: list[Print]) -> tuple[list[str], list[Any]]:
    """The words after a second look that sees ``anew``, and the languages it looked in."""
    asked: list[Any] = []

    def glance(image: Image.Image, look: Any, corner: Any, languages: Any, *rest: int) -> list[Print]:
        asked.append(languages)
        return anew

    monkeypatch.setattr(spoken, "glance", glance)
    spoken_too = also_spoken(words, ("nl", "fr"), KNOWN)
    found = in_their_language(Image.new("L", (1000, 200), 255), words, spoken_too, 300)
    return [word.text for word in found], asked


def test_a_german_line_is_read_in_german(monkeypatch: pytest.MonkeyPatch) -> None:
    words = [*printed(DUTCH, 0, 0), *printed(GERMAN, 40, 1), *printed(GERMAN, 80, 2)]
    anew = [*printed(["Außerhalb", *GERMAN[1:]], 40, 7), *printed(["Ausserhalb", *GERMAN[1:]], 80, 8, 0.5)]
    texts, asked = read(monkeypatch, words, anew)
    assert asked == [("de",)]
    assert texts == [*DUTCH, "Außerhalb", *GERMAN[1:], *GERMAN]  # what is less sure in German stays


def test_a_dutch_label_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    words = [*printed(DUTCH, 0, 0), *printed(DUTCH, 40, 1)]
    assert read(monkeypatch, words, []) == ([*DUTCH, *DUTCH], [])


def test_english_is_not_read_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has no letters that the other models do not know: the second look took a start and changed nothing."""
    english = [
        "Keep",
        "out",
        "of",
        "the",
        "reach",
        "of",
        "young",
        "children",
        "and",
        "store",
        "in",
        "a",
        "dry",
        "place",
    ]
    words = [*printed(english, 0, 0), *printed(english, 40, 1)]
    assert read(monkeypatch, words, []) == ([*english, *english], [])


def test_a_word_is_not_replaced_by_a_part_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    words = [*printed(GERMAN, 40, 1), *printed(GERMAN, 80, 2)]
    part = [words[0]._replace(text="Auß", right=words[0].left + 30, confidence=0.99)]
    assert read(monkeypatch, words, part)[0] == [*GERMAN, *GERMAN]


def test_a_german_line_that_was_read_surely_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """All German lines of a page were read twice, a tenth of the time it took; only an ß or an ö was ever mended."""
    sure = ["Außerhalb", *GERMAN[1:]]
    words = [*printed(sure, 40, 1), *printed(sure, 80, 2)]
    assert read(monkeypatch, words, []) == ([*sure, *sure], [])
    for misread in ("Fischôl", "FuBbad", "dreiRig"):
        doubted = [*printed([misread, *GERMAN[1:]], 40, 1), *printed(sure, 80, 2)]
        (line,) = also_spoken(doubted, ("nl", "fr"), KNOWN)["de"]
        assert line[0].text == misread
