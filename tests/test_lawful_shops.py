"""Lawful words and layouts of labels from shops that were once taken for faults."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import labellint
from labellint.read import read_bytes
from tests.benchmarks.particulars.drawn import as_pdf
from tests.benchmarks.particulars.label import labels

AS_OF = dt.date(2026, 11, 28)


def findings(text: str, folder: Path, rule: str) -> list[str]:
    """The outcomes of a rule's findings."""
    path = folder / "label.txt"
    path.write_text(text, encoding="utf-8")
    report = labellint.check(path, as_of=AS_OF)
    return [f.outcome for v in report.labels[0].verdicts if v.rule == rule for f in v.findings]


def test_a_line_beside_a_frame_is_not_cut_between_two_words() -> None:
    one = next(each for each in labels() if each.name == "third-be-bruis-kristalbron")
    panels = [" ".join(word.text for word in panel.words) for panel in read_bytes(as_pdf(one), "x.pdf").panels]
    assert any("Industrieterrein Kolmen 1105, 3570 Alken" in panel for panel in panels)


@pytest.mark.parametrize(("omega", "outcomes"), [("330 mg", []), ("200 mg", [])])
def test_two_substances_together_are_their_sum_whatever_a_wider_row_says(
    omega: str, outcomes: list[str], tmp_path: Path
) -> None:
    text = (
        "Voedingssupplement met visolie. Neem 1 capsule per dag.\n\nBevat per capsule\nVisolie    1000 mg\n"
        f"Omega 3-vetzuren    {omega}\nwaarvan EPA    180 mg\nwaarvan DHA    120 mg\nEPA + DHA    300 mg\n\n"
        "EPA en DHA dragen bij tot de normale werking van het hart."
    )
    assert findings(text, tmp_path, "eu/claim-condition") == outcomes


@pytest.mark.parametrize(
    "text",
    [
        "Voedingssupplement. Ingrediënten: magnesiumcitraat, vezel (inuline). NUT 1234/56",
        "Complément alimentaire. Ingrédients : citrate de magnésium, fibre (inuline). NUT 1234/56",
        "Nahrungsergänzungsmittel. Zutaten: Magnesiumcitrat, Ballaststoff (Inulin). NUT 1234/56",
        "Food supplement. Ingredients: magnesium citrate, fibre (inulin). NUT 1234/56",
    ],
)
def test_fibre_that_only_carries_the_rest_asks_for_no_other_category(text: str, tmp_path: Path) -> None:
    assert not findings(text, tmp_path, "be/notification-number")


@pytest.mark.parametrize(
    ("daily", "declared"),
    [
        ("täglich 1 Tablette mit Wasser einnehmen", "pro Tagesdosis (2 Tabletten)"),
        ("neem 1 tablet per dag in met water", "per dagdosis (2 tabletten)"),
        ("prendre 1 comprimé par jour avec de l'eau", "par dose journalière (2 comprimés)"),
        ("take 1 tablet a day with water", "per daily dose (2 tablets)"),
    ],
)
def test_a_direction_that_the_heading_of_the_table_contradicts_is_told(
    daily: str, declared: str, tmp_path: Path
) -> None:
    """The German heading was read as a direction of its own, which agreed with itself."""
    text = f"Magnesium Bergland\n\n{daily.capitalize()}.\n\nMagnesium    {declared}    %\nMagnesium    200 mg    53 %"
    assert findings(text, tmp_path, "eu/contradiction-portion") == ["broken"]
