"""The inspectors' checklist: every point of the form for each label, in its order, with outcome, words and page."""

from __future__ import annotations

import csv
import datetime as dt
import html
import io
import json
import re
from functools import cache
from pathlib import Path

import pytest
from msgspec import structs

from labellint import check
from labellint.config import Config, Given
from labellint.drafts import Draft
from labellint.inspection import Inspection
from labellint.label import Language
from labellint.register import Register
from labellint.report.checklist import Point, in_force, points
from labellint.report.contract import Failure, LabelReport, Report
from labellint.report.page import STYLE, to_html
from labellint.report.screen import to_screen
from labellint.report.tables import to_csv, to_json, to_xlsx

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


FRENCH = """
Complément alimentaire à base de magnésium

Utilisation : prendre 2 comprimés par jour avec de l'eau. Ne pas dépasser la dose journalière recommandée.
Ne remplace pas une alimentation variée. Tenir hors de portée des jeunes enfants. À conserver au frais et au sec.

Ingrédients : citrate de magnésium, agent de charge : cellulose, antiagglomérant : stéarate de magnésium.

Par portion journalière (2 comprimés) : magnésium 200 mg (53 % AR).

À consommer de préférence avant fin : voir dessous.
"""


@pytest.mark.parametrize(
    ("without", "outcome", "words"),
    [
        ("@", "conform", ""),
        ("Tenir hors de portée des jeunes enfants.", "advice", "in French"),
        ("Ne pas dépasser la dose journalière recommandée.", "advice", "in French"),
        ("Ingrédients : ", "advice", "in French"),
    ],
)
def test_one_particular_that_lacks_in_a_language_shows_at_the_point_of_the_languages(
    tmp_path: Path, without: str, outcome: str, words: str
) -> None:
    path = tmp_path / "veldwacht.txt"
    path.write_text(LAWFUL + "\n\n\n" + FRENCH.replace(without, ""), encoding="utf-8")
    (label,) = check(path, market="be", as_of=dt.date(2026, 11, 21)).labels
    for item in ("v3 2.2", "v6 2.2"):
        (point,) = [point for point in points(label, Register()) if point.item == item]
        assert point.outcome == outcome
        assert words in point.words


def test_an_amount_below_the_belgian_maximum_conforms_and_the_upper_level_of_efsa_is_told_apart(
    tmp_path: Path,
) -> None:
    path = tmp_path / "veldwacht.txt"
    path.write_text(LAWFUL.replace("200 mg (53 %", "300 mg (80 %"), encoding="utf-8")
    (label,) = check(path, market="be", as_of=dt.date(2026, 11, 21)).labels
    found = {point.item: point for point in points(label, Register())}
    assert found["expected 3.8"].outcome == "conform"
    assert found["eu/magnesium-dose"].outcome == "not_conform"
    assert "EFSA" in found["eu/magnesium-dose"].note
    assert "450 mg" in found["eu/magnesium-dose"].note


def skin_product(folder: Path) -> LabelReport:
    path = folder / "crema.txt"
    path.write_text(
        "Crema Vela huidverzorgende lotion\nIngredients: aqua, glycerin.\n150 ml. Lot 22\n"
        "Vela NV, Molenstraat 12, 9000 Gent\n",
        encoding="utf-8",
    )
    given = Given(as_of=dt.date(2026, 11, 21))
    label = Inspection(Config(), given, show=True).inspect(Draft(name="x", files=(path,)))
    assert isinstance(label, LabelReport)
    return label


def found_of(folder: Path, text: str, language: Language = "en") -> dict[str, Point]:
    """The points of a label, with the words by which they conform."""
    path = folder / "label.txt"
    path.write_text(text, encoding="utf-8")
    given = Given(as_of=dt.date(2026, 11, 21))
    label = Inspection(Config(), given, language=language, show=True).inspect(Draft(name="x", files=(path,)))
    assert isinstance(label, LabelReport)
    return {point.item: point for point in points(label, Register(), language)}


@pytest.mark.parametrize(
    ("old", "new", "item", "words"),
    [
        ("@", "", "expected 2.12", "Veldwacht NV, Molenstraat 12, 9000 Gent"),
        ("Molenstraat 12", "Rue de la Loi 12", "expected 2.12", "Veldwacht NV, Rue de la Loi 12, 9000 Gent"),
        ("Veldwacht NV, ", "Veldwacht NV\n\n", "expected 2.12", "Veldwacht NV, Molenstraat 12, 9000 Gent"),
        ("9000 Gent", "9000 Gent, België", "expected 2.12", "Veldwacht NV, Molenstraat 12, 9000 Gent, België"),
        ("@", "", "expected 2.13", "Lot: L2411"),
        (
            "Ten minste houdbaar tot einde: zie onderkant. Lot: L2411",
            "Lot en ten minste houdbaar tot einde: zie onderkant / voir le dessous\nL 40822   30/06/2028",
            "expected 2.13",
            "L 40822",
        ),
        ("@", "", "expected 2.6", "vulstof: cellulose; antiklontermiddel: magnesiumstearaat"),
        ("@", "", "expected 3.9", "magnesiumcitraat; magnesiumstearaat"),
        ("magnesium 200 mg (53 % RI)", "magnesium 200 mg (53 % RI), zink 5 mg (50 % RI)", "expected 3.8", "zink 5 mg"),
        ("Koel en", "Magnesium draagt bij tot normale spieren. Koel en", "expected 4.4", "Magnesium draagt bij tot"),
        ("Koel en", "Rijk aan magnesium. Koel en", "expected 4.3", "Rijk aan magnesium"),
    ],
)
def test_the_evidence_of_a_point_is_whole(tmp_path: Path, old: str, new: str, item: str, words: str) -> None:
    assert words in found_of(tmp_path, LAWFUL.replace(old, new))[item].words


@pytest.mark.parametrize("item", ["expected 4.3", "expected 4.4", "expected 4.6", "expected 2.7"])
def test_a_point_about_what_the_label_does_not_hold_is_not_applicable(tmp_path: Path, item: str) -> None:
    claimed = LAWFUL.replace("Koel en", "Magnesium draagt bij tot de normale werking van de spieren. Koel en")
    found = found_of(tmp_path, LAWFUL if item == "expected 4.4" else claimed)
    assert found[item].outcome == "not_applicable"
    assert found[item].note == ""


def test_an_amount_of_a_form_that_is_not_known_is_left_to_a_person(tmp_path: Path) -> None:
    text = LAWFUL.replace("magnesiumcitraat", "magnesium").replace("antiklontermiddel: magnesiumstearaat", "water")
    assert found_of(tmp_path, text)["expected 3.9"].outcome == "person"


def test_a_remark_about_amounts_is_none_about_languages(tmp_path: Path) -> None:
    text = LAWFUL.replace("Per dagelijkse portie (2 tabletten)", "Per tablet")
    text += "\n\n\n" + FRENCH.replace("Par portion journalière (2 comprimés)", "Par comprimé")
    found = found_of(tmp_path, text)
    assert "is per 1 of 2 units a day" in found["expected 3.6"].note
    assert found["v3 2.2"].note == found["v6 2.2"].note == ""


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "1.4 mg"), ("nl", "1,4 mg"), ("fr", "1,4 mg"), ("de", "1,4 mg")],
)
def test_figures_are_told_as_the_reader_writes_them(tmp_path: Path, language: Language, told: str) -> None:
    text = LAWFUL.replace("magnesium 200 mg (53 % RI)", "magnesium 200 mg (53 % RI), vitamine B6 1,4 mg (90 % RI)")
    point = found_of(tmp_path, text, language)
    (found,) = [each for item, each in point.items() if item.endswith(" 3.7")]
    assert told in found.note
    assert "1,4 mg" in found_of(tmp_path, text, language)[found.item.replace("3.7", "3.6")].words  # as it is printed


def test_no_point_of_the_form_is_left_out(tmp_path: Path) -> None:
    items = [f"{row['version']} {row['item_no']}" for row in Register().rows("inspector_checklist.csv")]
    assert list(outcomes(tmp_path))[: len(items)] == items
    assert outcomes(tmp_path)["expected 2.8"] == "person"


def test_legibility_of_a_text_without_letters_to_measure_is_left_to_a_person(tmp_path: Path) -> None:
    assert outcomes(tmp_path)["v6 2.1"] == "person"


def test_allergens_in_a_text_that_cannot_show_emphasis_are_not_judged(tmp_path: Path) -> None:
    assert found_of(tmp_path, LAWFUL)["expected 2.7"].outcome == "not_applicable"  # the list holds none
    path = tmp_path / "soja.txt"
    path.write_text(LAWFUL.replace("vulstof: cellulose", "emulgator: sojalecithine"), encoding="utf-8")
    (label,) = check(path, market="be", as_of=dt.date(2026, 11, 21)).labels
    assert {point.item: point.outcome for point in points(label, Register())}["expected 2.7"] == "unjudged"


def test_statements_beside_a_claim_outside_the_register_are_left_to_a_person(tmp_path: Path) -> None:
    path = tmp_path / "slaap.txt"
    path.write_text(LAWFUL.replace("Gebruik:", "Voor een diepe slaap.\n\nGebruik:"), encoding="utf-8")
    (label,) = check(path, market="be", as_of=dt.date(2026, 11, 21)).labels
    assert {point.item: point.outcome for point in points(label, Register())}["expected 4.5"] == "person"
    assert outcomes(tmp_path, "@")["expected 4.5"] == "not_applicable"


def test_a_point_says_what_is_wrong_with_its_words(tmp_path: Path) -> None:
    path = tmp_path / "percent.txt"
    path.write_text(LAWFUL.replace("53 % RI", "80 % RI"), encoding="utf-8")
    (label,) = check(path, market="be", as_of=dt.date(2026, 11, 21)).labels
    (point,) = [point for point in points(label, Register()) if point.item == "expected 3.7"]
    assert point.outcome == "not_conform"
    assert "53.3 %" in point.note


def test_the_table_opens_in_a_spreadsheet(tmp_path: Path) -> None:
    text = to_csv(report(tmp_path, "Lot: L2411"), Register(), "nl").decode()
    assert text.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(text[1:])))
    assert rows[0][3:5] == ["uitkomst", "opmerking bij het punt"]
    assert {len(row) for row in rows} == {9}
    assert "NIET conform" in {row[3] for row in rows}
    assert "3–10" in {row[2] for row in rows}  # "3-10" becomes a date
    assert not any("-" in row[2] for row in rows[1:])


def test_the_workbook_holds_the_table_and_is_the_same_every_time(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    made = to_xlsx(report(tmp_path, "Lot: L2411"), Register(), "nl")
    assert made == to_xlsx(report(tmp_path, "Lot: L2411"), Register(), "nl")
    book = openpyxl.load_workbook(io.BytesIO(made))
    assert book.properties.modified == dt.datetime(1980, 1, 1)  # two runs in two seconds differed
    rows = list(book.active.iter_rows(values_only=True))
    assert len(rows) == len(outcomes(tmp_path)) + 1
    assert rows[0][:3] == ("product", "punt", "gewicht")
    assert "Nettohoeveelheid" in {row[5] for row in rows}


def test_words_of_the_label_cannot_become_a_formula(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    path = tmp_path / "x.txt"
    path.write_text(LAWFUL.replace("Lot: L2411", "Lot: =1+1"), encoding="utf-8")
    label = structs.replace(check(path).labels[0], name="=1+1")
    made = to_xlsx(structs.replace(check(path), labels=(label,)), Register(), "en")
    cells = [cell for row in openpyxl.load_workbook(io.BytesIO(made)).active.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value} == {"s"}
    assert "'=1+1" in {cell.value for cell in cells}


def test_words_of_the_label_cannot_break_the_page(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    hostile = '<script>alert("1")</script></td></details><b onclick=x>L2411'
    path.write_text(LAWFUL.replace("L2411", hostile) + "\u202e\x1b[31m</section>\n", encoding="utf-8")
    label = structs.replace(check(path, market="be").labels[0], name='<img src=x onerror="y">')
    failure = Failure(file="<i>", reason="unsupported", message="<i>: no label")
    page = to_html(
        structs.replace(report(tmp_path, "@"), labels=(label,), failures=(failure,)), Register(), "fr"
    ).decode()
    for tag in ("script", "img", "i", "b onclick"):
        assert f"<{tag}>" not in page
        assert f"<{tag} " not in page
    for tag in ("section", "table", "tr", "td", "details", "ul", "li"):
        assert len(re.findall(rf"<{tag}[ >]", page)) == page.count(f"</{tag}>")
    assert not {"\u202e", "\x1b"} & set(page)


def test_the_page_has_a_part_for_each_label_with_what_is_wrong_first(tmp_path: Path) -> None:
    lacking, cream = report(tmp_path, "Lot: L2411").labels[0], skin_product(tmp_path)
    made = structs.replace(report(tmp_path, "@"), labels=(lacking, structs.replace(cream, name="Vela & zonen")))
    page = to_html(made, Register(), "fr").decode()
    first, second = page.split("<section ")[1:]
    assert first.startswith('id="label-1"><h2>veldwacht</h2>\n<p><span class="summary"><span class="not_conform">')
    assert "<h2>Vela &amp; zonen</h2>" in second
    assert 'href="#label-2"' in page.split("<section ")[0]
    (row,) = re.findall(r'<tr class="not_conform">(.*?)</tr>', first)
    item, outcome, *_ = re.findall(r"<td>(.*?)</td>", row)
    assert item.startswith("attendu 2.13")
    assert outcome.startswith("<b>NON conforme</b>")
    told = re.findall(r'<tr class="\w+"><td>([^<]*)', first)
    assert told == [point.item for point in points(lacking, Register(), "fr")]  # in the order of the form
    assert '<tr class="not_applicable"><td>attendu 3.10' in first
    assert '<tr class="not_applicable"><td>1-4</td>' in second


def test_the_narrow_page_is_for_screens_only() -> None:
    assert (
        "@media screen and (max-width:800px)" in STYLE
    )  # paper is as narrow, and a point was a block of its own on it


def test_the_screen_shows_label_point_and_outcome(tmp_path: Path) -> None:
    text = to_screen(report(tmp_path, "Lot: L2411"), Register(), "en").decode()
    assert text.startswith("veldwacht\n")
    assert "NOT conform" in text
    assert "\x1b" not in text


def test_a_pipe_gets_lines_of_80_columns_and_nothing_padded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    failure = Failure(file="x", reason="unsupported", message="a-very-long-name/" * 12 + ": no label")
    made = structs.replace(report(tmp_path, "@"), failures=(failure,))
    lines = to_screen(made, Register(), "en").decode().splitlines()
    assert [line for line in lines if line != line.rstrip()] == []
    assert max(map(len, lines)) <= 80
    assert "against manufacturer or importer)" in " ".join(" ".join(lines).split())


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_a_terminal_shows_every_word_of_the_evidence_and_cuts_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    shown = to_screen(report(tmp_path, "Lot: L2411"), Register(), "de", terminal=True).decode()
    lines = re.sub(r"\x1b\[[0-9;]*m", "", shown).splitlines()
    assert max(map(len, lines)) <= columns
    assert "…" not in shown
    told = {word for line in lines for word in line.split()}
    (label,) = report(tmp_path, "Lot: L2411").labels
    assert {word for point in points(label, Register(), "de") for word in point.what.split()} <= told


def test_two_labels_of_one_name_have_their_points_once_each(tmp_path: Path) -> None:
    told = report(tmp_path, "@")
    twice = structs.replace(told, labels=(*told.labels, *told.labels))
    assert to_screen(twice, Register(), "en").decode().count("expected 2.9") == 2


def test_a_point_that_conforms_shows_the_words_and_the_page(tmp_path: Path) -> None:
    path = tmp_path / "veldwacht.txt"
    path.write_text(LAWFUL, encoding="utf-8")
    given = Given(as_of=dt.date(2026, 11, 21))
    label = Inspection(Config(), given, show=True).inspect(Draft(name="x", files=(path,)))
    assert isinstance(label, LabelReport)
    (point,) = [point for point in points(label, Register(), "de") if point.item == "erwartet 3.5"]
    assert (point.words, point.page) == ("Buiten het bereik van jonge kinderen bewaren", "1")
    assert point.what == "Hinweis: außerhalb der Reichweite von kleinen Kindern"


@pytest.mark.parametrize(
    ("form", "law"),
    [
        ("RD 03/03/1992 art.4 (now RD 30/05/2021, RD 31/08/2021)", "RD 30/05/2021, RD 31/08/2021"),
        (
            "RD 13/09/1999 (now Reg. 1169/2011 art.17; Dir. 2002/46 art.6(1))",
            "Reg. 1169/2011 art.17; Dir. 2002/46 art.6(1)",
        ),
        ("RD 31/08/2021 (ex RD 29/08/1997)", "RD 31/08/2021"),
        ("RD 19/09/2017 -> RD 30/05/2021", "RD 30/05/2021"),
        ("Reg. 1169/2011 art.23", "Reg. 1169/2011 art.23"),
        ("-", ""),
    ],
)
def test_acts_that_were_replaced_are_cited_by_those_in_force(form: str, law: str) -> None:
    assert in_force(form) == law


def test_every_point_is_told_in_every_language() -> None:
    rows = list(Register().rows("checklist_points.csv"))
    assert [row["item"] for row in rows] == [
        f"{row['version']} {row['item_no']}" for row in Register().rows("inspector_checklist.csv")
    ]
    assert all(row[f"what_{language}"] for row in rows for language in ("nl", "fr", "de"))


def test_what_the_form_has_no_point_for_stands_below_it(tmp_path: Path) -> None:
    path = tmp_path / "kindred.txt"
    path.write_text(LAWFUL.replace("vulstof: cellulose", "kleurstof: E171, zoetstof: aspartaam"), encoding="utf-8")
    given = Given(as_of=dt.date(2026, 11, 21))
    label = Inspection(Config(), given, language="nl", show=True).inspect(Draft(name="x", files=(path,)))
    assert isinstance(label, LabelReport)
    found = {point.item: point for point in points(label, Register(), "nl")}
    assert found["eu/titanium-dioxide"].outcome == found["eu/aspartame"].outcome == "not_conform"
    assert found["eu/titanium-dioxide"].what.startswith("Titaandioxide")


def test_a_skin_product_has_a_line_for_each_rule_that_was_judged(tmp_path: Path) -> None:
    told = points(skin_product(tmp_path), Register())
    found = {point.item: point.outcome for point in told}
    assert found["art. 19(1)(a)"] == "conform"
    assert found["art. 19(1)(c)"] == "not_conform"
    articles = [point.item for point in told if point.item.startswith("art. 19")]
    assert articles == [f"art. 19(1)({letter})" for letter in "abcdefg"] + ["art. 19(5)"]
    assert len(told) == len({point.item for point in told})
    assert found["eu/agreement-precautions"] == "not_applicable"  # there are none, and it is a rule for skin products
    assert told[0].item == "1-4"  # the form is one for foods
    assert told[0].what == "points 1-4 of the form concern food supplements"
    assert {point.item.partition("/")[0] for point in told[1:] if point.item not in articles} <= {"be", "eu"}
    assert not [point for point in told if point.note and point.outcome in ("conform", "not_applicable")]
    assert "eu/sales-name" not in found


def test_what_shows_that_a_point_conforms_is_not_cut_off_its_number(tmp_path: Path) -> None:
    path = tmp_path / "veldwacht.txt"
    path.write_text(LAWFUL, encoding="utf-8")
    given = Given(as_of=dt.date(2026, 11, 21))
    label = Inspection(Config(), given, show=True).inspect(Draft(name="x", files=(path,)))
    assert isinstance(label, LabelReport)
    words = {point.item: point.words for point in points(label, Register())}
    assert "L2411" in words["expected 2.13"]
    assert "2 tabletten per dag" in words["expected 3.2"]


def test_the_second_substance_of_a_sales_name_must_have_its_amount(tmp_path: Path) -> None:
    path = tmp_path / "veldwacht.txt"
    path.write_text(LAWFUL.replace("supplement met magnesium", "supplement met magnesium en zink"), encoding="utf-8")
    (label,) = check(path, market="be", as_of=dt.date(2026, 11, 21)).labels
    assert {point.item: point.outcome for point in points(label, Register())}["expected 3.6"] == "not_conform"


def test_other_substances_that_the_number_says_are_there_are_left_to_a_person(tmp_path: Path) -> None:
    path = tmp_path / "veldwacht.txt"
    path.write_text(LAWFUL.replace("NUT 1234/56", "NUT/AS 1234/56"), encoding="utf-8")
    (label,) = check(path, market="be", as_of=dt.date(2026, 11, 21)).labels
    assert {point.item: point.outcome for point in points(label, Register())}["expected 3.12"] == "person"
    assert outcomes(tmp_path)["expected 3.12"] == "not_applicable"


def test_a_percentage_that_one_language_lacks_shows_at_its_point(tmp_path: Path) -> None:
    path = tmp_path / "label.txt"
    path.write_text(
        "Voedingssupplement. Neem 1 tablet per dag.\nSamenstelling  per tablet  % RI\nMagnesium  100 mg  27 %\n\n"
        "Complément alimentaire. Prendre 1 comprimé par jour.\nComposition  par comprimé\nMagnésium  100 mg\n",
        encoding="utf-8",
    )
    (label,) = check(path, market="be", as_of=dt.date(2026, 11, 21)).labels
    assert {point.item: point.outcome for point in points(label, Register())}["expected 3.7"] == "advice"


def test_a_number_alone_does_not_show_that_a_product_was_notified(tmp_path: Path) -> None:
    assert outcomes(tmp_path)["v3 1.1"] == "person"


def test_every_form_of_the_checklist_says_by_which_law_and_that_it_is_no_approval(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    made, told = report(tmp_path, "@"), 'recht van 2026-11-21, nagekeken tot 2026-11-15. "In orde" is geen goedkeuring.'
    book = openpyxl.load_workbook(io.BytesIO(to_xlsx(made, Register(), "nl")))
    assert str(book["labellint"]["A1"].value).endswith(told)
    assert list(csv.reader(io.StringIO(to_csv(made, Register(), "nl").decode())))[-1][4].endswith(told)
    assert told in html.unescape(to_html(made, Register(), "nl").decode())
    assert " ".join(to_screen(made, Register(), "nl").decode().split()).endswith(told)


def test_a_weight_has_no_english_remark_in_it(tmp_path: Path) -> None:
    (label,) = report(tmp_path, "@").labels
    assert {point.weight for point in points(label, Register(), "nl")} <= {"", "1-3", "3", "3-10", "10", "10*"}


def evidence(folder: Path, text: str, item: str) -> str:
    """The words by which a point of a label conforms."""
    path = folder / "shown.txt"
    path.write_text(text, encoding="utf-8")
    given = Given(markets=("be",), as_of=dt.date(2026, 11, 21))
    label = Inspection(Config(), given, show=True).inspect(Draft(name="x", files=(path,)))
    assert isinstance(label, LabelReport)
    return next(point.words for point in points(label, Register()) if point.item == item)


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("expected 2.5", "Ingrediënten: magnesiumcitraat, vulstof: cellulose, antiklontermiddel: magnesiumstearaat"),
        ("expected 2.9", "Netto: 60 tabletten = 48 g"),
        ("expected 2.12", "Veldwacht NV, Molenstraat 12, 9000 Gent"),
        ("expected 3.2", "Gebruik: 2 tabletten per dag innemen met water"),
        ("expected 3.7", "magnesium 200 mg 53 %"),
    ],
)
def test_a_point_that_conforms_shows_the_whole_words_by_which_it_does(tmp_path: Path, item: str, words: str) -> None:
    assert words in evidence(tmp_path, LAWFUL, item)


@pytest.mark.parametrize(
    ("added", "item", "words"),
    [
        ("Magnesium draagt bij tot een normale werking van de spieren.", "expected 4.4", "Magnesium draagt bij tot"),
        ("Ingrediënten: magnesiumcitraat, SOJAlecithine.", "expected 2.7", "SOJAlecithine"),
    ],
)
def test_claims_and_allergens_are_shown_where_they_are_lawful(
    tmp_path: Path, added: str, item: str, words: str
) -> None:
    assert words in evidence(tmp_path, f"{LAWFUL}\n\n{added}\n", item)


@pytest.mark.parametrize("substance", ["cafeïne", "luteïne", "lycopeen"])
def test_a_limit_that_is_known_too_little_is_told_at_its_point_and_not_passed_over(
    tmp_path: Path, substance: str
) -> None:
    text = (
        f"Voedingssupplement met {substance}. Neem 1 capsule per dag. Niet geschikt voor kinderen, zwangere vrouwen of "
        f"vrouwen die borstvoeding geven. Ingrediënten: {substance}. "
        f"Per dagelijkse portie (1 capsule): {substance} 200 mg."
    )
    point = found_of(tmp_path, text)["expected 3.12"]
    assert point.outcome == "unjudged"
    assert "mg (be; " in point.note
    assert "this label: 200 mg a day, which is above it" in point.note


def test_warnings_whose_text_nobody_saw_are_left_to_a_person(tmp_path: Path) -> None:
    text = (
        "Voedingssupplement met zink. Neem 1 capsule per dag. Niet geschikt voor kinderen, zwangere vrouwen of vrouwen "
        "die borstvoeding geven. Per dagelijkse portie (1 capsule): zink 10 mg (100 % RI)."
    )
    assert found_of(tmp_path, text)["expected 3.10"].outcome in ("person", "advice")


def test_the_substance_of_a_claim_is_no_point_of_a_label_without_claims(tmp_path: Path) -> None:
    claim = "Magnesium draagt bij tot een normale spierwerking."
    assert found_of(tmp_path, LAWFUL)["expected 4.8"].outcome == "not_applicable"
    assert found_of(tmp_path, f"{LAWFUL}\n{claim}\n")["expected 4.8"].outcome == "conform"


@pytest.mark.parametrize(
    ("dutch", "french", "outcome"),
    [("(30 %)", "(30 %)", "person"), ("(30 %)", "(25 %)", "not_conform"), ("(30 %)", "", "advice"), ("", "", "person")],
)
def test_shares_of_ingredients_stand_at_their_point(tmp_path: Path, dutch: str, french: str, outcome: str) -> None:
    text = (
        f"Voedingssupplement. Ingrediënten: kokossuiker, kurkuma {dutch}, gember.\n\n"
        f"Complément alimentaire. Ingrédients : sucre de coco, curcuma {french}, gingembre.\n"
    )
    point = found_of(tmp_path, text)["expected 2.8"]
    assert point.outcome == outcome
    assert (french or dutch) in point.words or dutch in point.words


def test_the_points_of_most_weight_keep_their_star(tmp_path: Path) -> None:
    (label,) = report(tmp_path, "@").labels
    starred = {point.item for point in points(label, Register()) if point.weight.endswith("*")}
    assert starred == {"v3 1.1", "expected 2.7", "expected 3.8", "expected 4.2"}


@pytest.mark.parametrize(("number", "outcome"), [("NUT 1234/56", "not_applicable"), ("NUT/PL 1234/56", "person")])
def test_the_point_about_plants_is_for_labels_that_may_hold_some(tmp_path: Path, number: str, outcome: str) -> None:
    path = tmp_path / "veldwacht.txt"
    path.write_text(LAWFUL.replace("NUT 1234/56", number), encoding="utf-8")
    (label,) = check(path, market="be", as_of=dt.date(2026, 11, 21)).labels
    assert {point.item: point.outcome for point in points(label, Register())}["expected 3.11"] == outcome


def test_the_points_are_told_to_programs_as_keys(tmp_path: Path) -> None:
    told = json.loads(to_json(report(tmp_path, "Lot: L2411"), Register(), "nl"))
    assert [point["outcome"] for point in told["points"] if point["item"].endswith(" 2.13")] == ["not_conform"]
    assert len(told["points"]) == len(outcomes(tmp_path, "Lot: L2411"))
    assert "2026-11-21" in told["about"]
