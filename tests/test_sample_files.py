"""The samples themselves: what their expected findings quote is really printed, and the lawful ones are legible."""

from __future__ import annotations

import csv
import typing
from functools import lru_cache
from pathlib import Path
from typing import Any

import pdfplumber
import pypdfium2
import pytest
import yaml

from labellint.verdict import Category

SAMPLES = Path(__file__).parent.parent / "samples"
LABELS = sorted(SAMPLES.glob("*.pdf")) + sorted(SAMPLES.glob("*.txt"))
CATEGORIES = set(typing.get_args(Category))
REGISTER = Path(__file__).parent.parent / "rules" / "data" / "health_claims.csv"
X_HEIGHT = {"LiberationSerif": 0.459, "LiberationSans": 0.519, "LiberationSansNarrow": 0.519, "Noto": 0.536,
            "DejaVu": 0.547}  # fmt: skip  # shares of the size, from the fonts' OS/2 tables


def expected(label: Path) -> dict[str, Any]:
    found = yaml.safe_load(label.with_suffix(".expected.yaml").read_text("utf-8"))
    assert isinstance(found, dict)
    return found


@lru_cache
def printed(label: Path) -> str:
    if label.suffix == ".txt":
        words = label.read_text("utf-8")
    else:
        document = pypdfium2.PdfDocument(label)
        words = "\n".join(page.get_textpage().get_text_bounded() for page in document)
        document.close()
    return " ".join(words.split())


def test_every_label_has_its_expectations_and_no_expectation_lacks_its_label() -> None:
    assert {p.with_suffix(".expected.yaml") for p in LABELS} == set(SAMPLES.glob("*.expected.yaml"))


@pytest.mark.parametrize("label", LABELS, ids=lambda p: p.name)
def test_quotes_are_printed_on_the_label(label: Path) -> None:
    told = expected(label)
    quotes = [item["quote"] for item in [*told["claims"], *told["findings"]] if "quote" in item]
    quotes += [told["notification_number"]] if "notification_number" in told else []
    assert [quote for quote in quotes if quote not in printed(label)] == []


@pytest.mark.parametrize("label", LABELS, ids=lambda p: p.name)
def test_expectations_are_well_formed(label: Path) -> None:
    told = expected(label)
    assert told["label"] == label.name
    assert told["kind"] in ("oral", "topical")
    assert ("daily_magnesium" in told) == (told["kind"] == "oral")
    for finding in told["findings"]:
        assert finding["category"] in CATEGORIES
        assert finding["why"]
        allowed = finding["severity"] if isinstance(finding["severity"], list) else [finding["severity"]]
        assert set(allowed) <= {"error", "warning"}


def test_claims_stand_in_the_register() -> None:
    with REGISTER.open(encoding="utf-8", newline="") as lines:
        known = {next(iter(row.values())) for row in csv.DictReader(lines)}
    named = {claim["register"] for label in LABELS for claim in expected(label)["claims"] if "register" in claim}
    assert named - known == set()


@pytest.mark.parametrize("label", [p for p in LABELS if p.suffix == ".pdf"], ids=lambda p: p.name)
def test_files_are_small(label: Path) -> None:
    assert label.stat().st_size < 100_000
    assert (SAMPLES / "thumbnails" / f"{label.stem}.png").stat().st_size < 40_000


@pytest.mark.parametrize("label", [p for p in LABELS if p.suffix == ".pdf"], ids=lambda p: p.name)
def test_print_is_high_enough_where_no_finding_says_otherwise(label: Path) -> None:
    small = any(f["category"] == "legibility.height" for f in expected(label)["findings"])
    with pdfplumber.open(label) as pdf:
        heights = [_x_height(char) for char in pdf.pages[0].chars if char["text"].strip()]
    assert (min(heights) < 0.9) if small else (min(heights) >= 1.2)


def _x_height(char: dict[str, Any]) -> float:
    """Millimetres. The longest name that the font begins with counts."""
    font = char["fontname"].split("+")[-1].replace("-", "")
    share = max((name for name in X_HEIGHT if font.startswith(name)), key=len)
    size = char["size"] if char["upright"] else char["x1"] - char["x0"]
    return float(X_HEIGHT[share] * size * 25.4 / 72)


def test_the_table_of_samples_names_every_label() -> None:
    table = (SAMPLES / "README.md").read_text("utf-8")
    assert [p.name for p in LABELS if f"({p.name})" not in table] == []
