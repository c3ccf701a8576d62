"""The list of notified products: other people's tables are understood, and labels are compared with what they hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from labellint import importing, notified, spreadsheet
from labellint.compiled import rulebook
from labellint.errors import UsageError
from tests.conftest import Run

ROWS = [
    ["Notificatienummer", "Naam van het product", "Bedrijf"],
    ["NUT_AS 162/597", "Kwelder Magnesium", "Kwelder Voeding bv"],
    ["", "zonder nummer", ""],
    ["NUT/PL/AS: 1029/37", "Crème d'été", "Société Générale"],
]
LIST = "number,name,company\nNUT/AS 162/597,Kwelder Magnesium,Kwelder Voeding bv\n"
TEXT = (
    "Kwelder Magnesium\n\nVoedingssupplement met magnesium.\n\nKwelder Voeding bv, Dijkstraat 8, 2000 Antwerpen\n\n{}\n"
)


def imported(rows: list[list[str]], asked: str = "") -> importing.Imported:
    pattern = rulebook().entries("number")["number"].value or ""
    return importing.products(Path("list.csv"), rows, importing.asked_columns(asked), pattern)


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_csv_is_read_whatever_program_wrote_it(tmp_path: Path, delimiter: str, encoding: str) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes("\r\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in ROWS).encode(encoding))
    assert spreadsheet.rows(file) == ROWS


def test_a_csv_of_one_column_is_read(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Number\nNUT 1/2\nNUT 1/3\n", encoding="utf-8")
    assert imported(spreadsheet.rows(file)).products == (notified.product("NUT 1/2"), notified.product("NUT 1/3"))


TITLES = [
    [["Lijst van genotificeerde voedingssupplementen (notificatienummers)", "", ""]],
    [["Notificatienummers", "versie", "3"], ["Toestand op 1 november 2026", "", ""]],
    [["FOD Volksgezondheid", "", "NUT 1/2 en volgende"]],
]


@pytest.mark.parametrize("titles", TITLES)
@pytest.mark.parametrize("asked", ["", "number=Notificatienummer,name=Naam van het product"])
def test_headings_are_found_below_a_title(titles: list[list[str]], asked: str) -> None:
    found = imported([*titles, *ROWS], asked)
    assert found.columns["number"] == "Notificatienummer"
    assert found.columns["name"] == "Naam van het product"
    assert len(found.products) == 2
    assert found.without == ((len(titles) + 3, ""),)


def test_below_a_title_the_headings_are_told_where_none_is_known() -> None:
    rows = [["Onze producten", ""], ["Code", "Product"], ["NUT 1/2", "Kwelder"]]
    with pytest.raises(UsageError, match=r"name it: --columns number=\.\.\. of: Code, Product\."):
        imported(rows)
    assert [each.name for each in imported(rows, "number=Code").products] == ["Kwelder"]
    with pytest.raises(UsageError, match=r"no column is called 'Cod'.* Its columns are: Code, Product"):
        imported(rows, "number=Cod")


def test_a_sheet_of_an_xlsx_is_read(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["nothing", 1.0])
    sheet = book.create_sheet("Lijst")
    for row in ROWS:
        sheet.append(row)
    book.save(tmp_path / "list.xlsx")
    assert spreadsheet.rows(tmp_path / "list.xlsx", "Lijst") == ROWS
    assert spreadsheet.rows(tmp_path / "list.xlsx") == [["nothing", "1"]]
    with pytest.raises(UsageError, match="has no sheet 'Lijs'; its sheets are Sheet, Lijst"):
        spreadsheet.rows(tmp_path / "list.xlsx", "Lijs")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "there is no such file"),
        (b"", "holds no rows"),
        (b"PK\x03\x04 not a zip", "not an XLSX file that can be read"),
        (b"a\0b\0c", "not a table of text"),
        (b"a;b\n1;2\n", "no column looks like notification numbers; name it: --columns number=... of: a, b."),
        (b"NUT 1/2;Kwelder\nNUT 1/3;Wad\n", "the first row holds a notification number ('NUT 1/2') and no headings"),
        (b"Notif;b\n1;2\n", "none of 1 rows holds a notification number in the column 'Notif'"),
    ],
)
def test_a_table_that_cannot_be_used_gets_one_sentence(
    tmp_path: Path, run: Run, content: bytes | None, words: str
) -> None:
    if content is not None:
        (tmp_path / "list.csv").write_bytes(content)
    ran = run("numbers", "import", tmp_path / "list.csv", "-o", tmp_path / "out.csv")
    assert (ran.code, ran.out) == (2, "")
    assert words in " ".join(ran.err.split())
    assert ran.err.count("\n") == 1
    assert not (tmp_path / "out.csv").exists()


def test_a_table_that_is_too_long_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "MOST_ROWS", 3)
    file = tmp_path / "list.csv"
    file.write_text("Number\n" + "NUT 1/2\n" * 3, encoding="utf-8")
    with pytest.raises(UsageError, match="more than 3 rows"):
        spreadsheet.rows(file)


def test_columns_are_found_by_their_headings_and_rows_without_a_number_are_told() -> None:
    found = imported(ROWS)
    assert [each.number for each in found.products] == ["NUT/AS 162/597", "NUT/PL/AS 1029/37"]
    assert [each.name for each in found.products] == ["Kwelder Magnesium", "Crème d'été"]
    assert [each.company for each in found.products] == ["Kwelder Voeding bv", "Société Générale"]
    assert (found.skipped, found.without) == (1, ((3, ""),))


def test_columns_can_be_named_by_heading_or_place_and_categories_may_stand_apart() -> None:
    rows = [["soort", "a", "B", "c"], ["as, nut", "12 / 3", "Merk", "x"], ["PL", "4/5", "Ander", "y"]]
    found = imported(rows, "categories=1, number=A, name=b")
    assert [(each.number, each.name) for each in found.products] == [("NUT/AS 12/3", "Merk"), ("PL 4/5", "Ander")]


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("numbr=a", "unknown key 'numbr'; did you mean 'number'?"),
        ("number", "'number' is not KEY=COLUMN"),
        ("number=Notificatienumer", "did you mean 'Notificatienummer'?"),
        ("number=9", "no column is called '9'"),
    ],
)
def test_a_column_that_there_is_not_is_named(asked: str, words: str) -> None:
    with pytest.raises(UsageError) as raised:
        imported(ROWS, asked)
    assert words in str(raised.value)


def test_what_was_imported_is_what_is_checked(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "labellint.toml").write_text('notified = "data.csv"\n', encoding="utf-8")
    (tmp_path / "theirs.csv").write_text("\n".join(";".join(row) for row in ROWS), encoding="utf-8")
    ran = run("numbers", "import", "theirs.csv")
    assert (ran.code, ran.err) == (0, "")
    assert "data.csv: 2 notified products from 3 rows" in ran.out
    assert "Without a notification number: 1 (row 3: '')." in ran.out
    assert (tmp_path / "data.csv").read_text(encoding="utf-8").startswith(LIST)
    (tmp_path / "good.txt").write_text(TEXT.format("NUT/AS 162/597"), encoding="utf-8")
    (tmp_path / "bad.txt").write_text(TEXT.format("NUT/AS 162/598"), encoding="utf-8")
    ran = run("check", "good.txt", "bad.txt", "--show", "warning")
    assert ran.out.count("be/notified-product") == 1
    assert '"NUT/AS 162/598" is not on the list of notified products' in " ".join(ran.out.split())


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ([], "out.csv: 1 notified product from 1 row (number from 'number', name from 'name')."),
        (["--lang", "nl"], "out.csv: 1 genotificeerd product uit 1 rij (number uit 'number', name uit 'name')."),
        (["--lang", "fr"], "out.csv : 1 produit notifié de 1 ligne (number de 'number', name de 'name')."),
        (["--lang", "de"], "out.csv: 1 gemeldetes Produkt aus 1 Zeile (number aus 'number', name aus 'name')."),
    ],
)
def test_one_product_is_not_told_as_several(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch, options: list[str], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.csv").write_text("number;name\nNUT 1/2;x\n", encoding="utf-8")
    assert told in run("numbers", "import", "one.csv", "-o", "out.csv", *options).out


def test_a_sheet_of_a_csv_is_refused_and_not_passed_over(tmp_path: Path, run: Run) -> None:
    (tmp_path / "one.csv").write_text("number;name\nNUT 1/2;x\n", encoding="utf-8")
    ran = run("numbers", "import", str(tmp_path / "one.csv"), "--sheet", "Blad1", "-o", str(tmp_path / "out.csv"))
    assert ran.code == 2
    assert "one.csv: is a CSV file, which has no sheets; leave --sheet out." in ran.err
    assert not (tmp_path / "out.csv").exists()


def test_an_import_that_no_configuration_uses_says_how_to_use_it(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "theirs.csv").write_text("\n".join(";".join(row) for row in ROWS), encoding="utf-8")
    ran = run("numbers", "import", "theirs.csv")
    assert 'write notified = "notified.csv" in labellint.toml' in ran.out


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "the list of notified products cannot be read"),
        ("a,b\n", "notified.csv:1: the headings must be number,name,company"),
        ("number,name,company\nNUT 12,x,y\n", "notified.csv:2: 'NUT 12' is not a notification number"),
    ],
)
def test_a_list_that_cannot_be_used_stops_the_run(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch, text: str | None, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "labellint.toml").write_text('notified = "notified.csv"\n', encoding="utf-8")
    (tmp_path / "label.txt").write_text(TEXT.format("NUT 1/2"), encoding="utf-8")
    if text is not None:
        (tmp_path / "notified.csv").write_text(text, encoding="utf-8")
    ran = run("check", "label.txt")
    assert ran.code == 2
    assert words in ran.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(["notified.csv"], "this is the list that is imported itself"), (["."], "is a folder; give a CSV or XLSX file.")],
)
def test_an_import_neither_takes_the_place_of_its_list_nor_reads_a_folder(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch, arguments: list[str], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    theirs = "\n".join(";".join(row) for row in ROWS)
    (tmp_path / "notified.csv").write_text(theirs, encoding="utf-8")
    ran = run("numbers", "import", *arguments)
    assert ran.code == 2
    assert told in ran.err
    assert (tmp_path / "notified.csv").read_text(encoding="utf-8") == theirs


@pytest.mark.parametrize("notifier", ["Notifiant", "Notifier", "Notificeerder"])
def test_who_notified_is_not_taken_for_the_number(notifier: str) -> None:
    found = imported([[notifier, "Produit", "Numéro de notification"], ["Veldwacht NV", "Slaap", "NUT 1/2"]])
    assert found.columns == {"number": "Numéro de notification", "name": "Produit", "company": notifier}
