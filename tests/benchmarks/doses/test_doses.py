"""The benchmark itself: its size, that it repeats itself, and that its scorer tells right from wrong."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from . import FORMS, LANGUAGES, compose, make, names, presentations
from .blocks import Table
from .score import judge
from .truth import Truth, exactly, unknown

ALL = list(presentations())


def label(value: str | None, unit: str = "mg", **room: str) -> dict[str, Any]:
    return {"facts": {"daily": {"magnesium": {"value": value, "unit": unit, **room}}}}


def truth(**daily: Any) -> Truth:
    return Truth("a", "en", 0, "txt", daily)


def test_each_half_has_its_size() -> None:
    sizes = {
        "open": 150,
        "held_out": 150,
        "fresh": 200,
        "last": 250,
        "final": 300,
        "closing": 300,
        "sealed": 300,
        "sampled": 300,
        "shelf": 300,
        "counter": 300,
        "basket": 300,
        "trolley": 300,
        "crate": 300,
        "rack": 300,
        "dock": 300,
        "wharf": 320,
        "jetty": 320,
        "berth": 320,
    }
    for half, least in sizes.items():
        assert len(names(half)) >= 20
        assert len(list(presentations(half))) >= least
    assert len(set(names())) == len(names())
    assert {language for _, language, _ in ALL} == set(LANGUAGES)


@pytest.mark.parametrize(("layout", "language", "seed"), ALL)
def test_composes(layout: str, language: str, seed: int) -> None:
    parts, daily = compose(layout, language, seed)
    assert daily
    for part in parts:
        for block in part.blocks:
            cells = [c for row in block.rows for c in row] if isinstance(block, Table) else [block.text]
            assert not any("{" in cell or "None" in cell for cell in cells)
            if isinstance(block, Table):
                assert len({len(row) for row in block.rows}) == 1


@pytest.mark.parametrize("form", FORMS)
def test_same_arguments_same_bytes(form: str) -> None:
    first, second = (make("grid-per-unit", "nl-fr", 0, form) for _ in range(2))
    assert first == second
    record = json.loads(first.truth.to_json())
    assert Decimal(record["daily"]["magnesium"]["value"]) > 0


def test_another_form_has_the_same_truth() -> None:
    assert make("drops", "de", 1, "txt").truth.daily == make("drops", "de", 1, "pdf").truth.daily


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (label("300"), "right"),
        (label("0.3", "g"), "right"),
        (label("301"), "right"),
        (label("305"), "wrong"),
        (label(None), "unsure"),
        (None, "unsure"),
    ],
)
def test_judges_an_amount(answer: dict[str, Any] | None, outcome: str) -> None:
    assert judge(truth(magnesium=exactly(Decimal(300), "mg")), answer).magnesium == outcome


def test_judges_what_nobody_can_know() -> None:
    expected = truth(magnesium=unknown("mg", "no portion"))
    assert judge(expected, label(None)).magnesium == "right"
    assert judge(expected, label("100", low="60", high="160")).magnesium == "right"
    assert judge(expected, label("100")).magnesium == "wrong"


def test_a_doubt_about_one_substance_hides_no_wrong_value_of_another() -> None:
    answer = label(None)
    answer["facts"]["daily"]["vitamin-b6"] = {"value": "150", "unit": "mg"}
    answer["verdicts"] = [{"findings": [{"category": "dose.unclear", "outcome": "unsure"}]}]
    expected = truth(magnesium=exactly(Decimal(60), "mg"), **{"vitamin-b6": exactly(Decimal("0.7"), "mg")})
    assert (judge(expected, answer).magnesium, judge(expected, answer).all) == ("unsure", "wrong")


def test_an_excipient_counts_as_wrong() -> None:
    expected = truth(zinc=exactly(Decimal(10), "mg"))
    assert judge(expected, label("0.4")).magnesium == "wrong"
    assert judge(expected, label(None)).magnesium == "right"
