"""Write ``rules/data/letter_runs.csv``: how much runs of two to four letters speak for each language.

    python -m tests.make_letter_runs

Learnt, as a logistic regression of the languages of a word on the runs in it, from the word lists that Tesseract ships
with its languages (Apache-2.0; ``combine_tessdata`` and ``dawg2wordlist`` take them out) and from the texts of the
rules. A tenth of the words that only one language has in the rules is kept back first, and how well they are told
apart is printed. Needs numpy.
"""

from __future__ import annotations

import csv
import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from labellint.label import LANGUAGES
from labellint.language import CLEAR, STEP, runs_of
from labellint.read.languages import CODES
from labellint.text import fold

RULES = Path(__file__).parent.parent / "rules"
OUT = RULES / "data" / "letter_runs.csv"
MODELS = Path("/usr/share/tesseract-ocr/5/tessdata")
LEAST = 40  #: words that a run stands in
KEPT = 6000  #: runs, those that say most
OURS = 3.0  #: what a word of the rules counts beside one of Tesseract's
LATIN = 20.0  #: and what a part of a plant's name, which is in no language
NAME = re.compile(r"(?<![^\W\d_])([A-Z][a-z]{3,}) ([a-z]{3,}(?:a|ae|is|um|us|ens|ii|ea))\b")
ROUNDS, KEEPING_ROUNDS = 3, 5  #: over all words: to choose the runs, and to weigh those that are kept
SHRINK = 0.003  #: of weights towards nothing while the runs are chosen
RATE, SLOWER = 0.1, 0.6  #: of learning, and what is left of it after a round
BATCH = 2048
Words = dict[str, set[str]]


def main() -> None:
    rules, lists = words_of_rules(), words_of_tesseract()
    counts = Counter(word for found in rules.values() for word in found)
    alone = {
        word: k for k, found in enumerate(rules.values()) for word in found if counts[word] == 1 and word.isalpha()
    }
    back = {word for word in alone if len(word) > 4 and sum(map(ord, word)) % 10 == 3}
    right, wrong, untold = _tried(_learnt(rules, lists, back), {word: alone[word] for word in back})
    print(f"words kept back: {right} right, {wrong} wrong, {untold} not told")
    table = _learnt(rules, lists, set())
    lines = [f"{run},{','.join(map(str, weights))}" for run, weights in sorted(table.items())]
    OUT.write_text("\n".join([",".join(["run", *LANGUAGES]), *lines]) + "\n", encoding="utf-8")
    print(f"{len(table)} runs in {OUT}")


def words_of_rules() -> Words:
    """The words of all texts of the rules that stand under a language, folded."""
    words: Words = {language: set() for language in LANGUAGES}

    def add(language: str, text: str) -> None:
        words[language].update(fold(word) for word in re.findall(r"[^\W\d_]{3,}", text))

    for language, text in (*wordings(), *texts()):
        add(language, text)
    return words


def wordings() -> Iterator[tuple[str, str]]:
    """The wordings of the register of health claims."""
    with (RULES / "data" / "health_claims.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield from ((language, row[f"wording_{language}"]) for language in LANGUAGES)


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


def words_of_tesseract() -> Words:
    """The words that Tesseract knows in each language, folded; without names, which it has in all of them."""
    words: Words = {}
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            part = f"{folder}/{language}."
            subprocess.run(
                ["combine_tessdata", "-u", MODELS / f"{CODES[language]}.traineddata", part],
                check=True,
                capture_output=True,
            )
            inputs = [f"{part}lstm-unicharset", f"{part}lstm-word-dawg", f"{part}txt"]
            subprocess.run(["dawg2wordlist", *inputs], check=True, capture_output=True)
            found = re.findall(r"^[^\W\d_]{3,20}$", Path(f"{part}txt").read_text(encoding="utf-8"), re.M)
            small = [word for word in found if word.islower() or (language == "de" and not word.isupper())]
            folded = {word for word in map(fold, small) if not re.search(r"(.)\1\1", word)}
            words[language] = {word for word in folded if word.isascii() and word.isalpha()}
    return words


def _latin() -> set[str]:
    """Parts of the names of plants and microbes in the rules: "Withania somnifera"."""
    lines = [line for name in ("languages", "vocabulary") for line in _data(name)]
    known = {word for line in lines for word in line.split(",")[-1].split() + line.split(",")[:1]}
    paths = [path for path in sorted(RULES.rglob("*.*")) if path.stem not in ("vocabulary", "letter_runs")]
    names = [name for path in paths for name in NAME.findall(path.read_text(encoding="utf-8"))]
    return {
        word for genus, kind in names if kind not in known and fold(genus) not in known for word in (fold(genus), kind)
    }


def _data(name: str) -> list[str]:
    return (RULES / "data" / f"{name}.csv").read_text(encoding="utf-8").splitlines()[1:]


def _learnt(rules: Words, lists: Words, back: set[str]) -> dict[str, tuple[int, ...]]:
    """The weights of runs, in steps of ``STEP``, from all words but those kept back."""
    rows = [(word, found, weight) for found, weight in ((lists, 1.0), (rules, OURS)) for word in _words(found) - back]
    rows += [(word, {language: {word} for language in LANGUAGES}, LATIN) for word in _latin()]
    rows.sort(key=lambda row: (row[2], row[0]))
    words = [word for word, _, _ in rows]
    spoken = np.array([[word in found[language] for language in LANGUAGES] for word, found, _ in rows], np.float32)
    spoken /= spoken.sum(1, keepdims=True)
    counted = np.array([weight for *_, weight in rows], np.float32)
    per_language = (spoken * counted[:, None]).sum(0)
    counted *= spoken @ (per_language.mean() / per_language)  # no language is likelier for its longer list
    counts = Counter(run for word in words for run in set(runs_of(word)))
    runs = sorted(run for run, count in counts.items() if count >= LEAST)
    weights = _fitted(words, runs, spoken, counted, ROUNDS, SHRINK)
    said = (weights.max(1) - weights.min(1)) * np.sqrt([counts[run] for run in runs])
    runs = sorted(runs[i] for i in np.argsort(-said, kind="stable")[:KEPT])
    steps = np.round(_fitted(words, runs, spoken, counted, KEEPING_ROUNDS, 0.0) / STEP).astype(int)
    return {run: tuple(map(int, row)) for run, row in zip(runs, steps, strict=True) if row.any()}


def _words(found: Words) -> set[str]:
    return {word for words in found.values() for word in words if word.isascii() and word.isalpha()}


def _fitted(
    words: list[str], runs: list[str], spoken: np.ndarray, counted: np.ndarray, rounds: int, shrink: float
) -> np.ndarray:
    """The weights of runs in each language, by steps against the gradient that grow smaller where it was large."""
    number = {run: i for i, run in enumerate(runs, 1)}
    numbers = [[number[run] for run in set(runs_of(word)) if run in number] for word in words]
    inside = np.zeros((len(words), max(map(len, numbers))), np.int32)
    for row, known in zip(inside, numbers, strict=True):
        row[: len(known)] = sorted(known)
    weights = np.zeros((len(runs) + 1, len(LANGUAGES)), np.float32)
    past = np.full_like(weights, 1e-7)
    random = np.random.default_rng(0)
    for turn in range(rounds):
        rate = RATE * SLOWER**turn
        order = random.permutation(len(words))
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            here = inside[chosen]
            sums = weights[here].sum(1)
            shares = np.exp(sums - sums.max(1, keepdims=True))
            shares /= shares.sum(1, keepdims=True)
            wrong = (shares - spoken[chosen]) * counted[chosen, None] / BATCH
            flat = here.ravel()
            columns = [np.bincount(flat, np.repeat(column, here.shape[1]), len(weights)) for column in wrong.T]
            gradient = np.stack(columns, 1).astype(np.float32)
            gradient[0] = 0.0
            past += gradient**2
            weights -= rate * gradient / np.sqrt(past)
            if shrink:
                weights = np.sign(weights) * np.maximum(np.abs(weights) - shrink * rate, 0.0)
    return weights[1:]


def _tried(table: dict[str, tuple[int, ...]], words: dict[str, int]) -> tuple[int, int, int]:
    right = wrong = untold = 0
    for word, language in words.items():
        sums = _sums(table, set(runs_of(word)))
        second, first = sorted(sums)[-2:]
        if first - second < CLEAR / STEP:
            untold += 1
        elif sums[language] == first:
            right += 1
        else:
            wrong += 1
    return right, wrong, untold


def _sums(table: dict[str, tuple[int, ...]], runs: Iterable[str]) -> list[int]:
    found = [table[run] for run in runs if run in table]
    return [sum(weights[k] for weights in found) for k in range(len(LANGUAGES))]


if __name__ == "__main__":
    main()
