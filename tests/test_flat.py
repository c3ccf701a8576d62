"""Words on bent or slanted paper are set on flat paper, so that panels and tables are found as in a text layer."""

from __future__ import annotations

import math

from msgspec import structs
from reportlab.pdfgen.canvas import Canvas

from labellint.facts import understand
from labellint.facts.spans import base_lines
from labellint.label import Box, Label, Word
from labellint.read.flat import flat
from labellint.read.pose import put_back
from labellint.read.prints import Print

from .doses import rulebook, vocabulary
from .drawn import HEIGHT, put, read

TEXT = ["Een", "gevarieerde", "evenwichtige", "voeding", "en", "een", "gezonde", "leefstijl", "zijn", "belangrijk"]


def page(down: object, across: object) -> list[Print]:
    """Ten lines of a column, each word moved by the functions of its place."""
    words = []
    for number in range(10):
        x, y = 100.0, 100.0 + 60 * number
        for text in TEXT:
            wide, high = 16.0 * len(text), 30.0 if any(c in "bdfhklt" for c in text) else 22.0
            deep = 8.0 if any(c in "gjpqy" for c in text) else 0.0
            dy, dx = down(x, y), across(x, y)  # type: ignore[operator]
            words.append(Print(text, x + dx, y - high + dy, x + dx + wide, y + deep + dy, 0.9, 0, (0, number), 0.9))
            x += wide + 12
    return words


def spread(values: list[float]) -> float:
    return max(values) - min(values)


def test_lines_that_bend_round_a_bottle_are_level() -> None:
    words = page(lambda x, y: 60 * math.sin(x / 1700 * math.pi), lambda x, y: 0)
    places, _ = flat(words, (), (1700.0, 800.0))
    for number in range(10):
        tops = [place[1] for place, word in zip(places, words, strict=True) if word.line[1] == number]
        assert spread(tops) < 8


def test_margins_that_lean_are_upright() -> None:
    words = page(lambda x, y: 0, lambda x, y: 0.08 * y)
    places, _ = flat(words, (), (1700.0, 800.0))
    starts = [place[0] for place, word in zip(places, words, strict=True) if word.text == "Een"]
    assert spread(starts) < 6


def test_a_ruled_line_bends_with_its_page() -> None:
    words = page(lambda x, y: 0.05 * x, lambda x, y: 0)
    _, ((_, top, _, _),) = flat(words, ((800.0, 300.0 + 45.0, 1000.0, 302.0 + 45.0),), (1700.0, 800.0))
    places, _ = flat(words, (), (1700.0, 800.0))
    bases = [place[3] for place, word in zip(places, words, strict=True) if word.line[1] == 3]
    assert abs((top - bases[0]) - (300 - 280)) < 12


def test_a_word_whose_box_reaches_too_far_has_the_height_of_its_line() -> None:
    words = page(lambda x, y: 0, lambda x, y: 0)
    words[2] = words[2]._replace(top=words[2].top - 40)
    places, _ = flat(words, (), (1700.0, 800.0))
    heights = [place[3] - place[1] for place, word in zip(places, words, strict=True) if word.line[1] == 0]
    assert spread(heights) < 1


def test_a_word_without_its_dots_has_the_type_of_the_words_around_it() -> None:
    """On coarse scans boxes end below the dots: "spieren" at the end of a claim seemed a line of smaller type, and the
    claim lost its effect."""
    words = page(lambda x, y: 0, lambda x, y: 0)
    last = Print("spieren", 100.0, 700.0 - 22, 216.0, 708.0, 0.9, 0, (0, 10), 0.9)
    *places, alone = flat([*words, last], (), (1700.0, 800.0))[0]
    assert abs((alone[3] - alone[1]) - (places[-1][3] - places[-1][1])) < 2


def test_a_line_whose_boxes_reach_into_other_lines_has_the_type_of_its_page() -> None:
    words = page(lambda x, y: 0, lambda x, y: 0)
    words[90:] = [w._replace(top=w.top - 16) for w in words[90:]]
    places, _ = flat(words, (), (1700.0, 800.0))
    assert spread([place[3] - place[1] for place in places]) < 2


def test_the_amounts_in_a_picture_of_artwork_stay_level_with_their_names() -> None:
    leaning = page(lambda x, y: 0.03 * x, lambda x, y: 0)
    amounts = [Print("150", 1500.0, 70.0 + 60 * n, 1550.0, 100.0 + 60 * n, 0.9, 0, (1, n), 0.9) for n in range(10)]
    places, _ = flat([*leaning, *amounts], (), (1700.0, 800.0), bent=False)
    assert all(abs(place[1] - word.top) < 1 for place, word in zip(places[-10:], amounts, strict=True))
    bent, _ = flat([*leaning, *amounts], (), (1700.0, 800.0))
    assert all(place[1] < word.top - 10 for place, word in zip(bent[-10:], amounts, strict=True))


def ruled(canvas: Canvas) -> None:
    """A table whose names run over two lines, with their amounts on the second."""
    put(canvas, 20, 40, "Voedingssupplement. Neem 1 tablet per dag in met water.")
    for top in (54, 70, 94, 118):
        canvas.line(20, HEIGHT - top, 240, HEIGHT - top)
    for x in (20, 120, 180, 240):
        canvas.line(x, HEIGHT - 54, x, HEIGHT - 118)
    for x, heading in ((24, "Samenstelling"), (124, "per tablet"), (184, "% RI")):
        put(canvas, x, 65, heading)
    put(canvas, 24, 80, "Magnesium", "(totaal)")
    put(canvas, 24, 104, "Foliumzuur", "(vitamine B9)")
    for top, amount, share in ((90, "150 mg", "40 %"), (114, "200 µg", "100 %")):
        put(canvas, 124, top, amount)
        put(canvas, 184, top, share)


def askew(label: Label) -> Label:
    """A label that was straightened to be read, as it lies in its picture: five points lower for every hundred."""
    places = {}
    for word in label.words:
        box = word.box
        flat_place, down = (box.x0, box.top, box.x1, box.bottom), 0.05 * box.x0
        places[flat_place] = ((box.x0, box.top + down, box.x1, box.bottom + down), flat_place)
    panels, tables = put_back(label.panels, label.tables, places, 0)
    return structs.replace(label, panels=panels, tables=tables)


def amounts(label: Label) -> list[str]:
    found = understand(label, vocabulary(), rulebook(), "oral").amounts
    return [f"{each.substance} {each.value} {each.unit}" for each in found]


def test_the_cells_of_a_drawn_table_are_kept_in_a_picture_that_was_straightened() -> None:
    """A slightly slanted scan lost its magnesium, whose amount stood beside the second line of its cell."""
    label = read(ruled)
    assert amounts(label) == ["magnesium 150 mg", "folate 200 µg"]
    assert amounts(askew(label)) == amounts(label)


def test_a_table_that_was_cut_between_two_rows_keeps_its_heading() -> None:
    """A bullet that was read as a letter cut the table of a scan; what stood below it was per nothing."""
    label = read(ruled)
    (table,) = label.tables
    cut = tuple(structs.replace(table, rows=rows) for rows in (table.rows[:2], table.rows[2:]))
    found = understand(structs.replace(label, tables=cut), vocabulary(), rulebook(), "oral").amounts
    assert [(each.substance, each.per, each.basis_unit) for each in found] == [
        ("magnesium", "unit", "tablet"),
        ("folate", "unit", "tablet"),
    ]


def test_a_table_close_below_another_keeps_its_own_heading() -> None:
    """Its columns stand the other way round: the amount of two tablets was taken for that of one."""
    tables = (
        (50, ("Samenstelling", "per tablet", "per 2 tabletten"), ("Magnesium", "100 mg", "200 mg")),
        (76, ("Samenstelling", "per 2 tabletten", "per tablet"), ("Foliumzuur", "80 µg", "40 µg")),
    )

    def page(canvas: Canvas) -> None:
        for top, headings, row in tables:
            for y in (top - 9, top + 3, top + 15):
                canvas.line(20, HEIGHT - y, 290, HEIGHT - y)
            for x, heading, cell in zip((24, 124, 204), headings, row, strict=True):
                put(canvas, x, top, heading)
                put(canvas, x, top + 12, cell)

    label = read(page)
    (table,) = label.tables
    cut = tuple(structs.replace(table, rows=rows) for rows in (table.rows[:2], table.rows[2:]))
    found = understand(structs.replace(label, tables=cut), vocabulary(), rulebook(), "oral").amounts
    assert [(each.substance, str(each.value), str(each.units)) for each in found] == [
        ("magnesium", "100", "1"),
        ("magnesium", "200", "2"),
        ("folate", "80", "2"),
        ("folate", "40", "1"),
    ]


def upside_down(label: Label) -> Label:
    """A label that was turned to be read, as it lies in its picture."""
    width, height = label.pages[0].width, label.pages[0].height
    places = {}
    for word in label.words:
        box = word.box
        turned = (width - box.x1, height - box.bottom, width - box.x0, height - box.top)
        places[box.x0, box.top, box.x1, box.bottom] = turned, turned
    panels, tables = put_back(label.panels, label.tables, places, 180)
    return structs.replace(label, panels=panels, tables=tables)


def test_columns_headed_in_two_languages_keep_their_order_in_a_picture_that_lies_upside_down() -> None:
    """100 mg a tablet and 200 mg for two were exchanged: the sum was said to be wrong."""

    def page(canvas: Canvas) -> None:
        for x, top, *heads in (
            (124, 46, "per tablet", "par comprimé"),
            (184, 46, "per 2 tabletten", "pour 2 comprimés"),
            (264, 46, "% RI", "% AR"),
        ):
            for line, head in enumerate(heads):
                put(canvas, x, top + 9 * line, head)
        for x, cell in ((24, "Magnesium"), (124, "100 mg"), (184, "200 mg"), (264, "53 %")):
            put(canvas, x, 70, cell)

    label = read(page)
    found = [
        {str(a.value): str(a.units) for a in understand(side, vocabulary(), rulebook(), "oral").amounts}
        for side in (label, upside_down(label))
    ]
    assert found == [{"100": "1", "200": "2"}] * 2


def test_a_tall_stroke_between_two_rows_does_not_join_them() -> None:
    """ "396 264 mg mg": the amounts of two substances were one, for a stroke that reached over both rows."""
    rows = [
        Word(text=text, box=Box(1, x, top, x + 20, top + 8))
        for top in (10, 22)
        for x, text in ((0, "EPA"), (40, "396 mg"))
    ]
    stroke = Word(text="/", box=Box(1, 25, 10, 27, 29))
    found = base_lines([*rows, stroke])
    assert [[span.words[0].text for span in line] for line in found] == [["EPA", "/", "396 mg"], ["EPA", "396 mg"]]
