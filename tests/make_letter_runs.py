"""Write ``rules/data/letter_runs.csv``: which runs of three letters speak for which language.

    python -m tests.make_letter_runs

Counted over the distinct words of all texts of the rules that stand there in four languages. Half of the words are
kept back first, and how well they are told apart is printed.
"""

from __future__ import annotations

import csv
import math
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from labellint.label import LANGUAGES
from labellint.language import runs_of
from labellint.text import fold

RULES = Path(__file__).parent.parent / "rules"
OUT = RULES / "data" / "letter_runs.csv"
LEAST = 5  #: words that a run stands in
STEP = 0.5  #: weights are rounded to this
FAR = 0.7  #: a run whose largest weight is less says nothing
Words = dict[str, set[str]]


def main() -> None:
    words = words_of_rules()
    halves: tuple[Words, Words] = ({}, {})
    for language, found in words.items():
        for i, half in enumerate(halves):
            half[language] = {word for word in found if sum(map(ord, word)) % 2 == i}
    right, wrong, untold = _tried(_table(halves[0]), halves[1])
    print(f"words kept back: {right} right, {wrong} wrong, {untold} not told")
    lines = ["language,weight,runs"]
    table = _table(words)
    for language in LANGUAGES:
        for weight in (0.5, 1.0, 1.5):
            runs = sorted(run for run, weights in table.items() if weights[language] == weight)
            lines.append(f"{language},{weight},{' '.join(run.replace(' ', '_') for run in runs)}")
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(table)} runs in {OUT}")


def words_of_rules() -> Words:
    """The words of all texts of the rules that stand under a language, folded."""
    words: Words = {language: set() for language in LANGUAGES}

    def add(language: str, text: str) -> None:
        words[language].update(fold(word) for word in re.findall(r"[^\W\d_]{3,}", text))

    with (RULES / "data" / "health_claims.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for language in LANGUAGES:
                add(language, row[f"wording_{language}"])
    for language, text in texts():
        add(language, text)
    return words


def texts(complete: bool = False) -> Iterator[tuple[str, str]]:
    """The texts of the rules under a key that is a language; ``complete``: where the others stand beside it."""
    for path in sorted(RULES.rglob("*.yaml")):
        yield from _texts(yaml.load(path.read_bytes(), yaml.CSafeLoader), None, complete)


def _texts(value: Any, language: str | None, complete: bool) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        here = not complete or all(key in value for key in LANGUAGES)
        for key, inner in value.items():
            if key not in LANGUAGES or here:
                yield from _texts(inner, key if key in LANGUAGES else language, complete)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, language, complete)
    elif isinstance(value, str) and language is not None:
        yield language, value


def _table(words: Words) -> dict[str, dict[str, float]]:
    counts = {language: Counter(run for word in words[language] for run in runs_of(word)) for language in words}
    table = {}
    for run in set().union(*counts.values()):
        if sum(counts[language][run] for language in words) < LEAST:
            continue
        shares = {language: (counts[language][run] + 0.5) / counts[language].total() for language in words}
        usual = sum(shares.values()) / len(shares)
        weights = {k: max(0.0, round(math.log(share / usual) / STEP) * STEP) for k, share in shares.items()}
        if max(weights.values()) >= FAR:
            table[run] = weights
    return table


def _tried(table: dict[str, dict[str, float]], words: Words) -> tuple[int, int, int]:
    right = wrong = untold = 0
    for language, found in words.items():
        for word in found:
            if len(word) < 5 or sum(word in other for other in words.values()) > 1:
                continue
            sums = {k: sum(table[run][k] for run in runs_of(word) if run in table) for k in words}
            second, first = sorted(sums.values())[-2:]
            if first - second < 1.5:
                untold += 1
            elif sums[language] == first:
                right += 1
            else:
                wrong += 1
    return right, wrong, untold


if __name__ == "__main__":
    main()
