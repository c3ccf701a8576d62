"""The words that one language has and the others have not."""

from __future__ import annotations

import pytest

from labellint.label import LANGUAGES
from labellint.vocabulary import OWN, own
from tests.make_vocabulary import OUT, vocabulary

SHARED = 0.005  #: part of the words that another language may have got since
NEW = 0.05  #: part of the words of the rules that may be missing


def test_the_vocabulary_is_not_older_than_the_rules_can_bear() -> None:
    """Where this fails: ``python -m tests.make_vocabulary``, and look at what ``tests.benchmarks.text_layer`` says."""
    lines = OUT.read_text(encoding="utf-8").splitlines()[1:]
    known, wanted = set(lines), set(vocabulary())
    assert lines == sorted(known), "bisected: in the order of its words, each once"
    assert len(known - wanted) <= SHARED * len(known)
    assert len(wanted - known) <= NEW * len(wanted)


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("erwteneiwit", "nl"),  # ends in "eiwit"
        ("magnesiumbadzout", "nl"),
        ("erbsenprotein", None),  # "protein" is English, too
        ("cottages", None),  # no "tages" behind "cot"
        ("soutien", None),
        ("protéines", None),  # words are asked folded
        ("proteines", "fr"),
        ("hair", "en"),
    ],
)
def test_a_word_or_the_end_of_a_compound_that_one_language_has_tells_it(word: str, language: str | None) -> None:
    said = own([word])
    assert said == tuple(OWN if known == language else 0.0 for known in LANGUAGES)
