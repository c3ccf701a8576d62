"""The magnesium a day on label texts of many layouts in four languages, as an inspector would compute it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.doses import magnesium

TEXTS = yaml.safe_load((Path(__file__).parent / "daily.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", TEXTS, ids=[case["text"][:40] for case in TEXTS])
def test_the_magnesium_a_day_is_what_an_inspector_would_compute(case: dict[str, str | None]) -> None:
    assert magnesium(case["text"] or "") == case["magnesium"]
