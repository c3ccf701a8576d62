"""The inspectors' checklist: every point of the form for each label, in its order, with outcome, words and page."""

from __future__ import annotations

import csv
import datetime as dt
import io
from functools import cache
from pathlib import Path

import pytest

from labellint import check
from labellint.register import Register
from labellint.report.checklist import points, to_csv, to_html, to_lines
from labellint.report.contract import Report

LAWFUL = """MAGNESIUM VELDWACHT

Voedingssupplement met magnesium

Gebruik: 2 tabletten per dag innemen met water. De aanbevolen dosering niet overschrijden.
Geen vervanging van een gevarieerde voeding. Buiten het bereik van jonge kinderen bewaren. Koel en droog bewaren.

Ingrediënten: magnesiumcitraat, vulstof: cellulose, antiklontermiddel: magnesiumstearaat.

Per dagelijkse portie (2 tabletten): magnesium 200 mg (53 % RI).

Notificatienummer: NUT 1234/56. Netto: 60 tabletten = 48 g. Ten minste houdbaar tot einde: zie onderkant. Lot: L2411
Veldwacht NV, Molenstraat 12, 9000 Gent
"""


@cache
def report(folder: Path, without: str) -> Report:
    path = folder / "veldwacht.txt"
    path.write_text(LAWFUL.replace(without, ""), encoding="utf-8")
    return check(path, market="nl" if without == "-" else "be", as_of=dt.date(2026, 11, 21))


def outcomes(folder: Path, without: str = "@") -> dict[str, str]:
    (label,) = report(folder, without).labels
    return {point.item: point.outcome for point in points(label, Register())}


@pytest.mark.parametrize(
    ("without", "item"),
    [
        ("Voedingssupplement met magnesium", "expected 2.4"),
        ("Netto: 60 tabletten = 48 g.", "expected 2.9"),
        ("Ten minste houdbaar tot einde: zie onderkant.", "expected 2.10"),
        ("Lot: L2411", "expected 2.13"),
        ("Veldwacht NV, Molenstraat 12, 9000 Gent", "expected 2.12"),
        ("De aanbevolen dosering niet overschrijden.", "expected 3.3"),
        ("Geen vervanging van een gevarieerde voeding.", "expected 3.4"),
        ("Buiten het bereik van jonge kinderen bewaren.", "expected 3.5"),
        ("(53 % RI)", "expected 3.7"),
    ],
)
def test_a_particular_that_is_taken_away_makes_its_point_not_conform(tmp_path: Path, without: str, item: str) -> None:
    whole, lacking = outcomes(tmp_path), outcomes(tmp_path, without)
    assert whole[item] == "conform"
    assert lacking[item] == "not_conform"


def test_no_point_of_the_form_is_left_out(tmp_path: Path) -> None:
    items = [f"{row['version']} {row['item_no']}" for row in Register().rows("inspector_checklist.csv")]
    assert list(outcomes(tmp_path)) == items
    assert outcomes(tmp_path)["expected 2.8"] == "person"


def test_legibility_of_a_text_without_letters_to_measure_is_left_to_a_person(tmp_path: Path) -> None:
    assert outcomes(tmp_path)["v6 2.1"] == "person"


def test_the_table_opens_in_a_spreadsheet(tmp_path: Path) -> None:
    text = to_csv(report(tmp_path, "Lot: L2411"), Register(), "nl")
    assert text.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(text[1:])))
    assert rows[0][4] == "uitkomst"
    assert {len(row) for row in rows} == {7}
    assert "NIET conform" in {row[4] for row in rows}


def test_words_of_the_label_cannot_break_the_page(tmp_path: Path) -> None:
    page = to_html(report(tmp_path, "Lot: L2411"), Register(), "fr")
    assert page.count("<tr>") == page.count("</tr>") == len(outcomes(tmp_path)) + 1
    assert "NON conforme" in page


def test_the_screen_shows_label_point_and_outcome(tmp_path: Path) -> None:
    text = to_lines(report(tmp_path, "Lot: L2411"), Register(), "en")
    assert text.startswith("veldwacht\n")
    assert "NOT conform" in text
