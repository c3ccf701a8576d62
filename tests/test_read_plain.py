"""Plain text: characters on a grid, so that columns and tables keep their places."""

from __future__ import annotations

import pytest

from labellint.errors import ReadError
from labellint.passages import passages
from labellint.read import read_bytes

from .drawn import lines, texts


def paragraphs(text: str) -> list[str]:
    return [line for panel in read_bytes(text.encode(), "label.txt").panels for line in lines(panel)]


def test_a_character_is_six_by_twelve_points() -> None:
    label = read_bytes(b"Zink\n  15 mg", "label.txt")
    assert [(w.text, w.box.x0, w.box.top, w.box.x1, w.box.bottom) for w in label.words] == [
        ("Zink", 0, 0, 24, 12),
        ("15", 12, 12, 24, 24),
        ("mg", 30, 12, 42, 24),
    ]
    assert (label.pages[0].width, label.pages[0].height) == (42, 24)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Draagt bij tot de vermindering van\nvermoeidheid", ["Draagt bij tot de vermindering van vermoeidheid"]),
        ("Zonder suiker\n\nvermoeidheid telt", ["Zonder suiker", "vermoeidheid telt"]),
        ("A une fonction\n\n\nnormale des muscles", ["A une fonction", "normale des muscles"]),
        ("Waarom?\n- voor de spieren\n- voor de slaap", ["Waarom?", "- voor de spieren", "- voor de slaap"]),
        ("* stärkt die Knochen und\n  die Zähne\n* neu", ["* stärkt die Knochen und die Zähne", "* neu"]),
        (
            "Inhoud: 60 tabletten van 700 mg.\nGebruik: 1 per dag.\nBewaren: droog.",
            ["Inhoud: 60 tabletten van 700 mg.", "Gebruik: 1 per dag.", "Bewaren: droog."],
        ),
    ],
)
def test_nothing_is_stitched_over_an_empty_line_and_wrapped_lines_are(text: str, expected: list[str]) -> None:
    assert paragraphs(text) == expected


def test_bullets_know_their_heading_and_what_follows_them_does_not() -> None:
    text = (
        "Magnesium helpt bij:\n- een goede nachtrust\n- soepele spieren\n\n"
        "Bewaar dit product altijd op een koele plaats."
    )
    found = {p.text: p.heading.text if p.heading else None for p in passages(read_bytes(text.encode(), "label.txt"))}
    assert found["- een goede nachtrust"] == "Magnesium helpt bij:"
    assert found["- soepele spieren"] == "Magnesium helpt bij:"
    assert found["Bewaar dit product altijd op een koele plaats."] is None


def test_columns_of_text_are_not_stitched() -> None:
    text = (
        "Dit mineraal draagt bij tot       Ce minéral contribue au\n"
        "de instandhouding van sterke      maintien d'une ossature\n"
        "botten en tanden.                 normale et de dents saines.\n"
    )
    label = read_bytes(text.encode(), "label.txt")
    assert [(panel.language, lines(panel)) for panel in label.panels] == [
        ("nl", ["Dit mineraal draagt bij tot de instandhouding van sterke botten en tanden."]),
        ("fr", ["Ce minéral contribue au maintien d'une ossature normale et de dents saines."]),
    ]


def test_a_table_set_with_spaces_has_rows_and_columns() -> None:
    text = (
        "Par jour               1 gélule     2 gélules    %AR\n"
        "Magnésium              94 mg        188 mg       50\n"
        "  dont citrate         40 mg        80 mg\n"
        "Vitamine B6            0,7 mg       1,4 mg       100\n"
    )
    (table,) = read_bytes(text.encode(), "label.txt").tables
    assert [[" ".join(word.text for word in cell) for cell in row] for row in table.rows] == [
        ["Par jour", "1 gélule", "2 gélules", "%AR"],
        ["Magnésium", "94 mg", "188 mg", "50"],
        ["dont citrate", "40 mg", "80 mg", ""],
        ["Vitamine B6", "0,7 mg", "1,4 mg", "100"],
    ]


def test_blocks_in_three_languages_are_three_panels() -> None:
    text = (
        "Voedingssupplement met zink.\nBuiten het bereik van jonge kinderen houden.\n\n"
        "Complément alimentaire au zinc.\nTenir hors de portée des jeunes enfants.\n\n"
        "Nahrungsergänzungsmittel mit Zink.\nAußerhalb der Reichweite von kleinen Kindern aufbewahren.\n"
    )
    assert [panel.language for panel in read_bytes(text.encode(), "label.txt").panels] == ["nl", "fr", "de"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_other_encodings_are_read(encoding: str) -> None:
    data = "Complément à la crème".encode(encoding)
    if encoding == "utf-16-le":
        data = b"\xff\xfe" + data
    assert texts(read_bytes(data, "label.txt")) == ["Complément", "à", "la", "crème"]


def test_text_that_is_not_utf_8_is_read_with_a_note() -> None:
    label = read_bytes("Fatigue réduite".encode("latin-1"), "label.txt")
    assert [out.reason for out in label.pages[0].left_out] == ["read as Latin-1, because it is not UTF-8"]


def test_soft_hyphens_and_invisible_spaces_are_not_letters() -> None:
    assert texts(read_bytes("voe\u00addings\u200bsupplement".encode(), "label.txt")) == ["voedingssupplement"]


def test_a_form_feed_begins_a_page() -> None:
    label = read_bytes(b"voor\n\x0cachter", "label.txt")
    assert [(word.text, word.box.page) for word in label.words] == [("voor", 1), ("achter", 2)]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"Magnesium\x00\x00\x01 tablet", "unsupported"),
        (b"\x7fELF\x02\x01\x01\x03\x04\x05\x06", "unsupported"),
        (b"PK\x03\x04" + bytes(range(30)) * 4, "unsupported"),
        ("\u00ad\u200b".encode(), "empty"),
        (b"\xff\xfe\x00\xd8\x00", "damaged"),
        (b"a " * 1_100_000, "too_large"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=r"^label\.txt: ") as caught:
        read_bytes(data, "label.txt")
    assert caught.value.reason == reason


@pytest.mark.parametrize("name", ["label.pdf", "LABEL.PDF", "label.docx", "photo.jpeg", "artwork.ai"])
def test_a_text_with_the_name_of_another_kind_of_file_is_refused(name: str) -> None:
    with pytest.raises(ReadError, match="plain text, whatever its name says") as caught:
        read_bytes(b"Voedingssupplement met magnesium.", name)
    assert caught.value.reason == "unsupported"


@pytest.mark.parametrize("name", ["label.txt", "label", "label.md", "v1.2", "standard input"])
def test_a_text_may_have_any_other_name(name: str) -> None:
    assert texts(read_bytes(b"Voedingssupplement", name)) == ["Voedingssupplement"]


def test_cells_behind_a_long_name_stand_under_their_heading() -> None:
    label = read_bytes(b"per 30 druppels    mg    % RI\nMagnesium    75    20\n", "label.txt")
    heading, value = (next(word for word in label.words if word.text == text) for text in ("RI", "20"))
    assert value.box.x0 < heading.box.x1 <= value.box.x1 + 48


@pytest.mark.parametrize(
    "text",
    [
        "Voedingswaarden en stoffen    per 4 tabletten    % RI\nBiergist    1800 mg\nZink    10 mg    100 %\n",
        "Teneur en nutriments et autres    pour 4 comprimés    % VNR\nCollagène    1800 mg\nZinc    10 mg    100 %\n",
        "Nährstoffe und weitere Stoffe    pro 4 Tabletten    % NRV\nKollagen    1800 mg\nZink    10 mg    100 %\n",
        "Nutrients and other substances    per 4 tablets    % NRV\nCollagen    1800 mg\nZinc    10 mg    100 %\n",
    ],
)
def test_a_row_without_a_percentage_leaves_the_others_under_their_headings(text: str) -> None:
    label = read_bytes(text.encode(), "label.txt")
    heading, value = (next(w for w in label.words if w.text == each) for each in ("4", "10"))
    assert heading.box.x0 - 36 <= value.box.x0 <= heading.box.x1


@pytest.mark.parametrize(
    "text",
    [
        "Gehalten per dagportie (2 capsules)    % RI\nNiacine    16 mg    100\nZink    10 mg    100\n",
        "Teneurs pour la dose journalière (2 gélules)    % VNR\nNiacine    16 mg    100\nZinc    10 mg    100\n",
        "Gehalt pro Tagesdosis (2 Kapseln)    % NRV\nNiacin    16 mg    100\nZink    10 mg    100\n",
        "Amounts per daily dose (2 capsules)    % NRV\nNiacin    16 mg    100\nZinc    10 mg    100\n",
    ],
)
def test_a_heading_without_a_first_cell_stands_over_the_numbers(text: str) -> None:
    label = read_bytes(text.encode(), "label.txt")
    heading, value = (next(w for w in label.words if w.text == each) for each in ("%", "100"))
    assert abs(value.box.x0 - heading.box.x0) <= 6


@pytest.mark.parametrize("hyphen", ["\u2010", "\u2011"])
def test_hyphens_that_fonts_have_apart_are_hyphens(hyphen: str) -> None:
    label = read_bytes(f"magnesium{hyphen}\ncitraat, omega{hyphen}3".encode(), "label.txt")
    assert [word.text for word in label.words] == ["magnesiumcitraat,", "omega-3"]
