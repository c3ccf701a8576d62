"""How well labellint computed daily amounts: the truth of a presentation against `labellint check --format json`.

    outcome = judge(presentation.truth, label)   # one of the report's `labels`
    outcome.magnesium, outcome.all               # each "right", "unsure" or "wrong"

An amount is right within 0.5 % after conversion of units; where the chemical form leaves room, anywhere in it.
An amount without a value is "unsure", and right where a careful inspector could not say either: a doubt about one
substance (`dose.unclear`) is no doubt about another whose value is told all the same.
A nutrient that the label does not declare is right when nothing is said about it.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from .truth import Daily, Truth, plain
from .voice import common

RIGHT, UNSURE, WRONG = "right", "unsure", "wrong"
ORDER = (RIGHT, UNSURE, WRONG)
SLUGS = {"folate": "folic-acid"}  # of the report, to the names of this benchmark
TOLERANCE = Decimal("0.005")
UNITS = {"g": 1_000_000, "mg": 1000, "µg": 1, "μg": 1, "ug": 1, "mcg": 1}  # in µg


@dataclass(frozen=True)
class Outcome:
    """Of magnesium alone and of all substances (the worst of them); `said` has expected and answer for each miss."""

    magnesium: str
    all: str
    said: tuple[str, ...] = ()


@dataclass(frozen=True)
class Answer:
    """What labellint says of one substance, in µg."""

    value: Decimal
    low: Decimal
    high: Decimal


def judge(truth: Truth, label: dict[str, Any] | None) -> Outcome:
    """The outcome for one label of the report; None (the file failed) is unsure about everything."""
    said_daily = ((label or {}).get("facts") or {}).get("daily") or {}
    daily = {SLUGS.get(slug, slug): entry for slug, entry in said_daily.items()}
    results, said = {}, []
    for substance in sorted({*truth.daily, *(s for s in daily if s in common()["nutrients"]), "magnesium"}):
        answer = answered(daily.get(substance))
        expected = truth.daily.get(substance)
        results[substance] = outcome_of(expected, answer)
        if results[substance] != RIGHT:
            said.append(f"{substance}: {results[substance]}, {_expected(expected)}, {_given(answer)}")
    return Outcome(results["magnesium"], max(results.values(), key=ORDER.index), tuple(said))


def outcome_of(expected: Daily | None, answer: Answer | None) -> str:
    if expected is None:  # not declared on the label
        return WRONG if answer else RIGHT
    if expected.unsure:
        return RIGHT if answer is None or answer.low < answer.high else WRONG
    if answer is None:
        return UNSURE
    factor = UNITS[expected.unit]
    low, high = (v * factor for v in (expected.low, expected.high) if v is not None)
    return RIGHT if low * (1 - TOLERANCE) <= answer.value <= high * (1 + TOLERANCE) else WRONG


def answered(entry: dict[str, Any] | None) -> Answer | None:
    """The value of one entry of `facts.daily`, or None where it has none in a unit of mass."""
    if not entry or entry.get("value") is None:
        return None
    factor = UNITS.get(str(entry.get("unit") or "").split(" ")[0])
    if factor is None:
        return None
    value = Decimal(str(entry["value"])) * factor
    low, high = (Decimal(str(v)) * factor if (v := entry.get(k)) is not None else value for k in ("low", "high"))
    return Answer(value, low, high)


def _expected(daily: Daily | None) -> str:
    if daily is None:
        return "expected nothing"
    return f"expected unsure ({daily.reason})" if daily.unsure else f"expected {plain(daily.value)} {daily.unit}"


def _given(answer: Answer | None) -> str:
    if answer is None:
        return "got nothing"
    room = f" ({answer.low / 1000:f} to {answer.high / 1000:f})" if answer.low < answer.high else ""
    return f"got {answer.value / 1000:f} mg{room}"
