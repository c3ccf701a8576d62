"""The words that some languages have and the others have not."""

from __future__ import annotations

import pytest

from labellint.label import LANGUAGES
from labellint.vocabulary import OWN, PLAIN, SHARED, own
from tests.make_vocabulary import OUT, vocabulary

GROWN = 0.005  #: part of the words that another language may have got since
NEW = 0.05  #: part of the words of the rules that may be missing


def test_the_vocabulary_is_not_older_than_the_rules_can_bear() -> None:
    """Where this fails: ``python -m tests.make_vocabulary``, and look at what ``tests.benchmarks.text_layer`` says."""
    lines = OUT.read_text(encoding="utf-8").splitlines()[1:]
    known, wanted = set(lines), set(vocabulary())
    assert lines == sorted(known), "bisected: in the order of its words, each once"
    assert len(known - wanted) <= GROWN * len(known)
    assert len(wanted - known) <= NEW * len(wanted)


def test_a_word_without_the_accents_that_another_language_writes_speaks_for_its_own_but_less() -> None:
    assert own(["melatonine"]) == (PLAIN, 0.0, 0.0, 0.0)
    assert own(["MELATONINE"]) == (SHARED, SHARED, 0.0, 0.0)  # capitals may have lost their accents


def test_a_word_that_some_languages_have_speaks_against_the_others() -> None:
    assert own(["kuhmilchcasein"]) == (0.0, 0.0, SHARED, 0.0), "English writes no compound as one word"
    assert own(["fibre"]) == (0.0, SHARED, 0.0, SHARED)


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("erwteneiwit", "nl"),  # ends in "eiwit"
        ("magnesiumbadzout", "nl"),
        ("cottages", None),  # no "tages" behind "cot"
        ("chrétien", None),
        ("protéines", "fr"),
        ("mélatonine", "fr"),
        ("proteines", "fr"),
        ("hair", "en"),
    ],
)
def test_a_word_or_the_end_of_a_compound_that_one_language_has_tells_it(word: str, language: str | None) -> None:
    said = own([word])
    assert said == tuple(OWN if known == language else 0.0 for known in LANGUAGES)
