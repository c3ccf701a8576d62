"""The forms of words by which a statement is made: each phrase of its rule, and all parts of each way to say it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice, product

from labellint.label import Language
from labellint.phrases import Pattern, compile_phrase
from labellint.rulebook import StatementRule, expanded

_FORMS = 48  #: of one way to say something at most


def patterns(rule: StatementRule, languages: Iterable[Language]) -> Iterator[tuple[Pattern, bool]]:
    """Each form, and whether its words stand in that order: the parts of a way to say something may stand in any."""
    for language in languages:
        for phrase in rule.phrases.get(language, ()):
            yield from ((pattern, True) for pattern in _compiled((phrase,), language))
        for way in (*rule.together.get(language, ()), *rule.across.get(language, ())):
            yield from ((pattern, False) for pattern in _compiled(tuple(way), language))


@lru_cache(maxsize=1024)
def _compiled(parts: tuple[str, ...], language: Language) -> tuple[Pattern, ...]:
    """The words of a phrase, or of all parts of a way to say something, in each form of it."""
    forms = [compile_phrase(expanded(part, language)) for part in parts]
    chosen = islice(product(*forms), _FORMS)
    return tuple(Pattern(tuple(e for pattern in each for e in pattern.elements), 0) for each in chosen)
