"""A label's number against the list of notified products: on it or not, and under which product and company."""

from __future__ import annotations

from collections.abc import Callable

from rapidfuzz import fuzz

from labellint.facts import Facts, Number
from labellint.notified import Notified, NotifiedList
from labellint.rulebook import NumberRule
from labellint.text import fold
from labellint.verdict import Fault

_ALIKE = 85.0  #: of 100; two spellings of one word
_ENOUGH = 0.5  #: the part of a name's words that must stand on the label
_LETTERS = 3  #: a shorter word tells no name from another
_SURE = 0.9  #: a number read with less confidence may be another


def check_notified(rule: NumberRule, facts: Facts, listed: NotifiedList) -> list[Fault]:
    """One fault for each number, each once, that is not on the list, or stands there for something else."""
    idle = frozenset(map(fold, rule.idle))
    faults: dict[tuple[int, int], Fault] = {}
    for number in facts.numbers:
        if number.company is not None and number.product is not None:
            fault = _fault(number, listed.find(number.company, number.product), facts.words, idle)
            if fault is not None:
                faults.setdefault((number.company, number.product), fault)
    return list(faults.values())


def _fault(number: Number, found: list[Notified], words: frozenset[str], idle: frozenset[str]) -> Fault | None:
    """What is wrong, the gravest first; nothing where any product of that number fits."""
    fits: list[tuple[str, Callable[[Notified], bool]]] = [
        ("unlisted", lambda each: True),
        ("other_name", lambda each: _stands(each.name, words, idle | _words(each.company), _ENOUGH)),
        ("other_company", lambda each: _stands(each.company, words, idle, 0)),
        ("other_categories", lambda each: not number.categories or each.categories == number.categories),
    ]
    for problem, fit in fits:
        fitting = [each for each in found if fit(each)]
        if not fitting:
            if problem == "other_name" and not any(_stands(each.company, words, idle, 0) for each in found):
                problem = "other"
            nearest = found[0] if found else None
            return Fault(
                problem=problem,
                category="number.mismatch",
                outcome="unsure" if number.quote.confidence < _SURE else "broken",
                quote=number.quote,
                values={
                    "name": nearest.name if nearest else "",
                    "company": nearest.company if nearest else "",
                    "number": nearest.number if nearest else "",
                },
            )
        found = fitting
    return None


def _words(name: str) -> frozenset[str]:
    return frozenset(fold(name).replace("-", " ").split())


def _stands(name: str, words: frozenset[str], idle: frozenset[str], least: float) -> bool:
    """Whether ``least`` of the words that tell a name, and one at least, stand on the label; a name may have none."""
    telling = [word for word in fold(name).replace("-", " ").split() if len(word) >= _LETTERS and word not in idle]
    telling = [word for word in telling if word.isalpha()]
    if not telling:
        return True
    found = sum(any(word == other or fuzz.ratio(word, other) >= _ALIKE for other in words) for word in telling)
    return found >= max(1, least * len(telling))
