"""The phrase form: numbers, colons, choices and gaps match what a label prints, and nothing wider."""

from __future__ import annotations

import pytest

from labellint.label import Box, Word
from labellint.lexicon import Vocabulary, term
from labellint.phrases import compile_phrase
from labellint.text import Passage


def matches(phrase: str, text: str) -> bool:
    words = tuple(Word(text=word, box=Box(1, 0, 0, 1, 1)) for word in text.split())
    return bool(Vocabulary.of([term("try:it", None, phrase)]).find(Passage(words, 0, None)))


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("# (g|ml)", "Netto: 48 g", True),
        ("# (g|ml)", "Netto: 48g", True),
        ("# (g|ml)", "Netto: 0,5 ml", True),
        ("# (g|ml)", "Netto: veel g", False),
        ("## tabletten", "60 tabletten", True),
        ("## tabletten", "2 tabletten", False),
        ("l#", "L2411", True),
        ("l#", "Lot 2411", False),
        ("l#", "lavendel", False),
        ("(zoetstof|zoetstoffen) (:|) sorbitol", "zoetstof: sorbitol", True),
        ("(zoetstof|zoetstoffen) (:|) sorbitol", "zoetstof sorbitol", True),
        ("(zoetstof|zoetstoffen) sorbitol", "zoetstof: sorbitol", False),
        ("tabletten ..2.. (:|) ..2.. # g", "100 Tabletten · 95 g", True),
        ("tabletten ..2.. (:|) ..2.. # g", "100 tabletten. 95 g", False),
        ("niet ..3.. overschrijden", "niet de aanbevolen dosis overschrijden", True),
        ("niet ..2.. overschrijden", "niet de aanbevolen dosis overschrijden", False),
        ("niet ..3.. overschrijden", "niet. Nooit overschrijden", False),
        ("jeunes enfants", "JEUNES ENFANTS", True),
        ("portée", "portee", True),
    ],
)
def test_what_a_phrase_matches(phrase: str, text: str, expected: bool) -> None:
    assert matches(phrase, text) is expected


@pytest.mark.parametrize("phrase", ["", "..3..", "(a|", "#", "(|)", "proof ..12.. weak"])
def test_a_phrase_that_could_never_be_found_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="phrase"):
        compile_phrase(phrase)
