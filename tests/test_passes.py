"""Passes over a picture: what each looks at, which reading of a place is kept, and in whose line it stands."""

from __future__ import annotations

import random

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from labellint.label import Box, Direction
from labellint.read import ink, light, ocr, passes, regions
from labellint.read.looks import Look, Part
from labellint.read.pose import Pose
from labellint.read.prints import Found, Print, choose, sure_words
from labellint.read.regions import Read, SmallPrintError, View
from labellint.read.ruled import barcodes, drawn, is_line, ruled
from labellint.read.sheet import READING_FLOOR, Sheet
from labellint.read.unread import clarity, unread

FONT = ImageFont.load_default(30)


def seen(
    text: str, left: float, top: float = 100, *, number: int = 0, line: int = 0, confidence: float = 0.95,
    strength: float = 0.92, direction: Direction = 0,
) -> Print:  # fmt: skip
    return Print(text, left, top, left + 14 * len(text), top + 24, confidence, direction, (number, line), strength)


def fake(monkeypatch: pytest.MonkeyPatch, *answers: Print) -> list[tuple[Look, Image.Image]]:
    """Make every pass see the words of its number, and the later looks those of theirs, counted from 2."""
    looks: list[tuple[Look, Image.Image]] = []

    def glance(image: Image.Image, look: Look, corner: object, languages: object, dpi: int, number: int) -> list[Print]:
        looks.append((look, image))
        return [word for word in answers if word.line[0] == number]

    def glances(parts: list[Part], languages: object, dpi: int) -> list[list[Print]]:
        order = (*passes.AGAIN, *passes.LARGE)
        looks = [passes.AGAIN[0] if part.look == passes.ENLARGED else part.look for part in parts]
        return [
            glance(part.image, part.look, (), (), dpi, 2 + order.index(look))
            for part, look in zip(parts, looks, strict=True)
        ]

    monkeypatch.setattr(passes, "glance", glance)
    monkeypatch.setattr(passes, "glances", glances)
    return looks


def test_words_on_the_edge_of_a_shadow_are_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of a shaded page was black for the first pass; "Versez" at its edge was "Ver: rsez"."""
    first = (seen("rsez", 128), seen("le", 200), seen("contenu", 250))
    whole = [seen(text, left, number=1) for text, left in (("Versez", 100), ("le", 200), ("contenu", 250))]
    looks = fake(monkeypatch, *whole)
    found = passes.second_pass(Image.new("L", (600, 200), 255), first, ("fr",), 300)
    assert [word.text for word in found] == ["Versez", "le", "contenu"]
    assert looks[0][0].shaded


def test_what_only_the_first_pass_saw_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    fake(monkeypatch, *(seen("magnesium", 100 + 150 * i, number=1) for i in range(3)))
    first = (seen("magnesium", 100), seen("BELLE", 100, 20))
    found = passes.second_pass(Image.new("L", (600, 200), 255), first, ("fr",), 300)
    assert [word.text for word in found] == ["magnesium"] * 3 + ["BELLE"]


def test_a_first_letter_that_only_one_pass_saw_is_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "Ten minste houdbaar" was "en minste houdbaar" in its own light."""
    fake(monkeypatch, *(seen(text, left, number=1) for text, left in (("en", 114), ("minste", 160), ("houdbaar", 260))))
    found = passes.second_pass(Image.new("L", (600, 200), 255), (seen("Ten", 100), seen("minste", 160)), ("nl",), 300)
    assert [word.text for word in found] == ["Ten", "minste", "houdbaar"]


def test_what_only_the_weaker_pass_saw_is_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "Lot :" was "ot :" beside a frame, and so the lot was missing."""
    fake(monkeypatch, seen("ot", 114, 160, number=1))
    found = passes.second_pass(
        Image.new("L", (600, 200), 255), (seen("minste", 160), seen("houdbaar", 260)), ("nl",), 300
    )
    assert [word.text for word in found] == ["minste", "houdbaar", "ot"]
    assert [word.text for word in sure_words(found)] == ["minste", "houdbaar"]


def narrow(text: str, left: float, wide: float) -> Print:
    return seen(text, left)._replace(right=left + wide)


def test_a_word_of_narrow_letters_is_not_too_tall_for_them() -> None:
    """ "bij" was never sure, and so its whole line was read again: on nearly every Dutch label."""
    line = [seen("Magnesium", 100), seen("draagt", 240), narrow("bij", 340, 26), seen("tot", 380), seen("normale", 440)]
    assert sure_words(line) == line
    squeezed = [*line, narrow("werking", 560, 40)]
    assert sure_words(squeezed) == line


def test_only_ink_without_words_is_taken_for_a_piece_of_the_word_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that was read, if not surely, had the whole of its line read again."""
    picture = Image.new("L", (900, 300), 255)
    pen = ImageDraw.Draw(picture)
    line, left = [], 100.0
    for text, sure in (("zonder", 0.95), ("xylitol", 0.8), ("suikers", 0.95)):
        pen.text((left, 96), text, fill=0, font=FONT)
        place = pen.textbbox((left, 96), text, font=FONT)
        line.append(Print(text, *place, sure, 0, (0, 0), 0.92))
        left = place[2] + 7
    for words, alone in ((line, True), (line[::2], False)):
        looks = fake(monkeypatch)
        passes.later_passes(picture, ink.edges(picture), words, (), ("nl",), 300)
        widest = max(view.width for look, view in looks if look in (passes.AGAIN[0], passes.ENLARGED))
        assert (widest < 200) is alone


def test_words_torn_in_two_lines_that_nearly_meet_are_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """The holes in "Ten min ste houdb aar" and in the line below it were one field of ink, too high for a word."""
    picture = Image.new("L", (900, 300), 255)
    pen = ImageDraw.Draw(picture)
    words = []
    for number, (top, text) in enumerate(((96, "minstehoudbaar"), (122, "preferencesure"))):
        pen.text((100, top), text, fill=0, font=FONT)
        start = pen.textbbox((100, top), text[:3], font=FONT)
        end = pen.textbbox((100, top), text[:9], font=FONT)
        last = pen.textbbox((100, top), text, font=FONT)
        words.append(Print(text[:3], *start, 0.95, 0, (0, number), 0.92))
        words.append(Print(text[9:], end[2] + 2, last[1], last[2], last[3], 0.95, 0, (0, number), 0.92))
    looks = fake(monkeypatch)
    passes.later_passes(picture, ink.edges(picture), words, (), ("nl",), 300)
    widest = max(view.width for look, view in looks if look in (passes.AGAIN[0], passes.ENLARGED))
    assert widest > 200


def table() -> Image.Image:
    """A cell between rules, with words above and below it."""
    picture = Image.new("L", (900, 300), 255)
    pen = ImageDraw.Draw(picture)
    pen.text((40, 20), "Samenstelling van de tabletten", fill=0, font=FONT)
    for y in (80, 140):
        pen.rectangle((40, y, 800, y + 3), fill=0)
    for x in (600, 800):
        pen.rectangle((x, 80, x + 3, 143), fill=0)
    pen.text((620, 92), "% VNR*/AR*", fill=0, font=FONT)
    return picture


def test_only_rules_are_strokes_and_no_foot_of_a_letter_is() -> None:
    picture = table()
    found = drawn(picture, ruled(ink.edges(picture)))
    assert sorted((left, top) for left, top, _, _ in found) == [(40, 80), (40, 140)]
    assert all(bottom - top == 4 and abs(right - 804) < 3 for _, top, right, bottom in found)


def test_a_line_of_blurred_print_is_no_stroke() -> None:
    """A line too soft to be read was taken for a rule, and so for nothing unread."""
    picture = Image.new("L", (900, 200), 255)
    ImageDraw.Draw(picture).text((60, 80), "Magnesium draagt bij tot de normale werking", fill=0, font=FONT)
    soft = picture.filter(ImageFilter.GaussianBlur(4))
    assert drawn(soft, [(60, top, 700, top + 2) for top in range(70, 130, 4)]) == []


def test_a_cell_that_is_looked_at_again_has_no_rules_round_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The heading "% RI*" between the rules of a table was read as "zE"."""
    looks = fake(monkeypatch)
    picture = table()
    edges = ink.edges(picture)
    rules = drawn(picture, ruled(edges))
    heading = seen("Samenstelling", 40, 20)._replace(right=480.0, bottom=54.0)
    passes.later_passes(picture, edges, (heading,), rules, ("nl",), 300)
    level = [image for look, image in looks if look.direction == 0]
    assert level
    for view in level:
        rows = view.point([255 if value < 128 else 0 for value in range(256)]).resize((1, view.height)).tobytes()
        assert max(rows) < 128


def test_a_number_that_scraps_stand_beside_is_not_what_it_is_upside_down(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "1000 g" on a fax was "0001", and so the content was missing."""
    picture = Image.new("L", (600, 300), 255)
    pen = ImageDraw.Draw(picture)
    for left in (300, 370):
        pen.text((left, 96), "1000", fill=0, font=FONT)
    fake(monkeypatch, seen("0001", 302, number=5, direction=180, strength=0.9, confidence=0.9))
    first = (seen("1000", 302)._replace(right=368.0),)
    found = passes.later_passes(picture, ink.edges(picture), first, (), ("nl",), 300)
    assert [word.text for word in found.words] == ["1000"]


def test_a_piece_of_a_word_does_not_take_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "agent de charge" became "jent de charge", and the additive had no class."""
    picture = Image.new("L", (600, 300), 255)
    pen = ImageDraw.Draw(picture)
    for left in (300, 390):
        pen.text((left, 96), "agent", fill=0, font=FONT)
    fake(monkeypatch, seen("jent", 330, number=2, confidence=0.84, strength=0.81)._replace(right=386.0))
    first = (seen("agent", 302)._replace(right=386.0),)
    found = passes.later_passes(picture, ink.edges(picture), first, (), ("fr",), 300)
    assert [word.text for word in found.words] == ["agent"]


def test_a_sign_in_a_table_is_not_read_upside_down() -> None:
    """ "% RI*" was taken for an upside-down % and then set aside."""
    level = [seen("%", 100, strength=0.58), seen("RI*", 130, strength=0.58, confidence=0.64)]
    astray = seen("%", 100, number=5, direction=180, strength=0.67)
    assert [word.direction for word in choose((), [*level, astray]).words] == [0, 0]


def test_letters_that_stand_alone_are_looked_at_again() -> None:
    """The E of "INGREDIENTS" on the side of a label was an M, and was painted over."""
    alone = [seen("5", 100, strength=0.76), seen("M", 130, strength=0.76)]
    assert sure_words([*alone, seen("12", 300, strength=0.76)]) == [seen("12", 300, strength=0.76)]


def test_words_read_anew_stand_in_the_line_of_their_neighbours(monkeypatch: pytest.MonkeyPatch) -> None:
    """One word of a line that was read anew, and not surely, was a line by itself that was hardly read."""
    picture = Image.new("L", (900, 300), 255)
    ImageDraw.Draw(picture).text((216, 96), "hemoglobine", fill=0, font=FONT)
    anew = (seen("hemoglobine", 216, number=2, confidence=0.7), seen("kader", 700, 20, number=2, line=3))
    fake(monkeypatch, *anew)
    first = (seen("van", 160), seen("de", 390), seen("kleur", 430))
    found = passes.later_passes(picture, ink.edges(picture), first, (), ("nl",), 300)
    assert {word.text: word.line for word in found.words}["hemoglobine"] == (0, 0)
    assert {word.text: word.line for word in found.words}["kader"] == (2, 3)


def test_a_unit_is_known_beside_a_number_that_was_read_anew() -> None:
    """ "per 15 ml" was "per 15 mi": all amounts of the column were per nothing."""
    words = [seen("per", 100), seen("mi", 190, confidence=0.84), seen("15", 150, number=2, line=7)]
    assert [word.text for word in choose(words, ()).words] == ["per", "ml", "15"]
    french = [seen("à", 130), seen("mi", 190), seen("mars", 230)]
    assert [word.text for word in choose(french, ()).words] == ["à", "mi", "mars"]


def test_the_mark_of_an_average_quantity_is_no_letter_of_the_unit() -> None:
    """ "150 ml" beside its mark was "150 mle", and the net quantity was missing."""
    for words in ((seen("150", 100), seen("mle", 150)), (seen("150", 100), seen("ml", 150), seen("e", 179))):
        assert [word.text for word in choose(words, ()).words] == ["150", "ml", "e"]
    assert [word.text for word in choose((seen("1000ge", 100),), ()).words] == ["1000g", "e"]
    assert [word.text for word in choose((seen("100", 100), seen("mie", 150)), ()).words] == ["100", "ml", "e"]
    assert [word.text for word in choose((seen("la", 100), seen("mie", 150)), ()).words] == ["la", "mie"]


def test_a_gram_that_is_seen_as_a_q_beside_its_number_is_one() -> None:
    assert [word.text for word in choose((seen("72q", 100), seen("q", 300)), ()).words] == ["72g", "q"]
    assert [word.text for word in choose((seen("de", 60), seen("ge", 100)), ()).words] == ["de", "ge"]


def test_a_microgram_that_is_seen_as_figures_after_a_decimal_is_one() -> None:
    """ "2,5 µg" at 150 dpi was "2,5 19": the next percentage seemed to be that of another amount."""
    for text in ("19", "1g", "lg"):
        assert [word.text for word in choose((seen("2,5", 100), seen(text, 152)), ()).words] == ["2,5", "µg"]
    assert [word.text for word in choose((seen("2,5", 100), seen("19", 200)), ()).words] == ["2,5", "19"]
    assert [word.text for word in choose((seen("50", 100), seen("19", 138)), ()).words] == ["50", "19"]


def test_small_print_is_read_in_a_picture_twice_as_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Full stops, bullets and a percentage were lost on a picture of 1500 pixels."""
    widths: list[int] = []

    def read(image: Image.Image, languages: object, whole: bool, larger: bool) -> Read:
        widths.append(image.width)
        if larger:
            raise SmallPrintError
        return Read(Found((), ()), (), (), 1, 0, False, 0.9, Pose(0, 0.0, 1.0, 1.0))

    monkeypatch.setattr(regions, "_read", read)
    picture = Image.new("L", (1500, 1000), 255)
    box = Box(1, 0.0, 0.0, 360.0, 240.0)
    sheet = Sheet(page=1, width=360, height=240, pixels=True, draw=lambda region, dots: picture)
    view, _ = regions._best(sheet, box, ("nl",), True)
    assert widths == [1500, 3000]
    assert isinstance(view, View)
    assert view.scale == pytest.approx(3000 / 360)


def test_a_grainy_picture_is_smoothed_and_a_clean_one_is_not() -> None:
    """A photo taken in the dark showed no word."""
    chance = random.Random(1)
    clean = Image.new("L", (300, 300), 200)
    grain = Image.frombytes(
        "L", clean.size, bytes(min(255, max(0, round(chance.gauss(200, 25)))) for _ in range(90000))
    )
    assert light.smoothed(clean) is clean
    spread = [
        max(abs(value - 200) for value in picture.crop((9, 9, 99, 99)).tobytes())
        for picture in (grain, light.smoothed(grain))
    ]
    assert spread[1] < 0.6 * spread[0]


def test_light_that_fades_is_told_from_a_ground_of_two_colours() -> None:
    """Every scan with some ink left was read a second time as if it were a photo in the shade, for nothing."""
    boxes = Image.new("L", (1200, 1200), 250)
    pen = ImageDraw.Draw(boxes)
    pen.rectangle((0, 600, 600, 1200), fill=90)
    for top in range(40, 1160, 60):
        pen.text((60, top), "Magnesium draagt bij tot de normale werking van de spieren", fill=20, font=FONT)
    fading = Image.linear_gradient("L").resize(boxes.size).point([155 + value * 100 // 255 for value in range(256)])
    for picture in (boxes, ImageChops.invert(boxes)):
        assert light.is_lit_evenly(picture)
        faded = ImageChops.multiply(picture.point([80 + v * 2 // 3 for v in range(256)]), fading)
        assert not light.is_lit_evenly(faded)


def test_parts_of_the_page_are_looked_at_without_the_empty_paper_between_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two words in two corners cost as much as a whole page four times as large."""
    looks = fake(monkeypatch)
    picture = Image.new("L", (1600, 2000), 255)
    pen = ImageDraw.Draw(picture)
    for place in ((60, 60), (300, 60), (1300, 1800)):
        pen.text(place, "Magnesium", fill=0, font=FONT)
    passes.later_passes(picture, ink.edges(picture), (), (), ("nl",), 300)
    level = [image.size for look, image in looks if look == passes.AGAIN[0]]
    assert len(level) == 2  # what may be one line stays together
    assert max(max(size) for size in level) < 600


def test_a_name_in_large_letters_on_its_head_is_looked_at_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the letters are large only their corners look like writing, and "NORDHOF" was seen in pieces."""
    picture = Image.new("L", (1400, 500), 40)
    ImageDraw.Draw(picture).text((200, 150), "NORDHOF", fill=240, font=ImageFont.load_default(200))
    picture = picture.rotate(180)
    looks = fake(monkeypatch)
    passes.later_passes(picture, ink.edges(picture), (seen("handen", 20, 20),), (), ("nl",), 300)
    left, _, right, _ = picture.point([255 * (value > 128) for value in range(256)]).getbbox() or (0, 0, 0, 0)
    assert any(view.width > right - left for look, view in looks if look == Look(180, 0.25))


def test_a_row_of_shapes_is_not_clearly_read() -> None:
    """Curved wedges in rows were a page of y, J and I, read with much confidence."""
    shapes = tuple(seen("y", 100 + 90 * i, 100 * row, line=row) for row in range(5) for i in range(9))
    text = tuple(seen(text, 100 + 90 * i, 700, line=9) for i, text in enumerate(("Neem", "1", "of", "2", "per", "dag")))
    assert clarity(Found(shapes, ()), 100, 0) < READING_FLOOR
    assert clarity(Found(text, ()), 100, 0) > 0.9


def test_a_long_narrow_place_is_writing_that_runs_up_or_down() -> None:
    """Two lines on the side of a bottle seemed to be a stack of short ones, and were not turned."""
    picture = Image.new("L", (200, 1500), 255)
    pen = ImageDraw.Draw(picture)
    for y in range(40, 1440, 60):
        pen.rectangle((50, y, 150, y + 20), fill=0)
    edges = ink.edges(picture)
    assert ink.is_level(edges, ink.Field(48, 40, 152, 1440, 100)) is None
    assert ink.is_level(edges, ink.Field(48, 40, 152, 440, 100)) is True


def bars(*lefts: int) -> Image.Image:
    """A barcode in which noise looks like edges across the bars."""
    chance = random.Random(3)
    picture = Image.new("L", (600, 400), 250)
    pen = ImageDraw.Draw(picture)
    for x in lefts:
        pen.rectangle((x, 100, x + 9, 280), fill=60)
    grain = (value if value > 200 else max(0, round(chance.gauss(value, 14))) for value in picture.tobytes())
    return Image.frombytes("L", picture.size, bytes(grain))


def test_grainy_bars_are_no_unread_print() -> None:
    """The barcode of a bright scan left verdicts unsure."""
    code = bars(60, 80, 100, 120, 150, 170, 190, 214)
    edges = ink.edges(code)
    found = Found((seen("Magnesium", 300, 20),), ())
    assert [place[::2] for place in barcodes(drawn(code, ruled(edges)), 24)] == [(60, 224)]
    assert unread(code, edges, 100, found, drawn(code, ruled(edges))).fields == ()


def test_print_between_the_rules_of_a_table_is_in_no_barcode() -> None:
    rules = [(left, 100, left + 3, 280) for left in range(60, 700, 100)]
    assert barcodes(rules, 24) == []
    assert barcodes([(100, top, 280, top + 3) for top in range(60, 500, 30)], 24) == []
    assert barcodes([(left, 100, left + 3, 280) for left in range(60, 300, 30)], 24) == [(60, 100, 273, 280)]


def test_the_rules_of_a_table_are_no_unread_print() -> None:
    """The corner of a table made the whole page unsure."""
    picture = table()
    rules = drawn(picture, ruled(ink.edges(picture)))
    words = (
        seen("Samenstelling", 36, 16)._replace(right=500.0, bottom=60.0),
        seen("VNR*", 610, 88)._replace(right=796.0, bottom=134.0),
    )
    assert unread(picture, ink.edges(picture), 500, Found(words, ()), rules).fields == ()


def test_the_bent_rule_of_a_table_is_no_unread_print() -> None:
    """Round a bottle the rules between the rows were bent, and ten verdicts unsure of what might stand there."""
    picture = Image.new("L", (1200, 300), 250)
    pen = ImageDraw.Draw(picture)
    for x in range(60, 1140, 8):
        y = 200 - (x - 600) ** 2 // 30000
        pen.line((x, y - 4, x + 8, y + 4), fill=0, width=3)
    pen.text((70, 110), "Cuivre", fill=0, font=FONT)
    word = seen("Cuivre", 64, 106)._replace(right=180.0, bottom=150.0)
    assert unread(picture, ink.edges(picture), 500, Found((word,), ()), ()).fields == ()
    small = ImageFont.load_default(9)  # as low as the line, but with spaces
    for x in range(200, 1100, 150):
        pen.text((x, 40), "Bevat melk en soja, lees de bijsluiter", fill=0, font=small)
    place = (200, 38, 1100, 54)
    assert not is_line(picture, place, ())
    assert is_line(picture, (200, 188, 1000, 208), ())


def test_a_bullet_is_not_looked_at_from_other_sides(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each look takes the start of a program, and found an M or an e."""
    looks = fake(monkeypatch)
    picture = Image.new("L", (600, 300), 255)
    ImageDraw.Draw(picture).ellipse((60, 100, 76, 116), fill=0)
    passes.later_passes(picture, ink.edges(picture), (seen("Magnesium", 200),), (), ("nl",), 300)
    assert {look.direction for look, _ in looks} == {0}


def test_a_page_of_which_nothing_was_read_is_not_taken_for_small_print(monkeypatch: pytest.MonkeyPatch) -> None:
    """The letters that a sideways page seemed to have were small; enlarged, it was no longer turned."""
    picture = table().filter(ImageFilter.GaussianBlur(2))
    garbage = tuple(seen("sid", 100 + 60 * i, confidence=0.4, strength=0.3)._replace(bottom=112.0) for i in range(5))
    fake(monkeypatch)
    monkeypatch.setattr(passes, "first_pass", lambda *args: garbage)
    monkeypatch.setattr(ocr, "available", lambda: ("nl", "fr"))
    pose = Pose(0, 0.0, 900.0, 300.0)
    found = regions._read_flat(picture, ink.edges(picture), pose, ("nl",), True, True)
    assert found.clarity < 0.5
    known = (seen("Samenstelling", 40, 34)._replace(right=480.0, bottom=50.0),)
    monkeypatch.setattr(passes, "first_pass", lambda *args: known)
    with pytest.raises(SmallPrintError):
        regions._read_flat(picture, ink.edges(picture), pose, ("nl",), True, True)


def test_what_is_read_enlarged_is_not_looked_at_from_the_side(monkeypatch: pytest.MonkeyPatch) -> None:
    """The looks from other sides come after the enlarged one, at what that leaves."""
    picture = Image.new("L", (900, 300), 255)
    pen = ImageDraw.Draw(picture)
    pen.text((40, 40), "Samenstelling", fill=0, font=FONT)
    pen.text((40, 200), "Magnesium draagt bij", fill=0, font=FONT)
    place = pen.textbbox((40, 200), "Magnesium draagt bij", font=FONT)
    first = (seen("Samenstelling", 40, 40)._replace(right=480.0, bottom=80.0),)
    read = seen("Magnesium draagt bij", place[0], number=2)._replace(
        top=float(place[1]), right=float(place[2]), bottom=float(place[3])
    )
    asked = fake(monkeypatch, read)
    found = passes.later_passes(picture, ink.edges(picture), first, (), ("nl",), 300)
    assert [word.text for word in found.words] == ["Samenstelling", "Magnesium draagt bij"]
    assert [look for look, _ in asked] == [passes.AGAIN[0]]
    asked = fake(monkeypatch)
    passes.later_passes(picture, ink.edges(picture), first, (), ("nl",), 300)
    assert 180 in [look.direction for look, _ in asked]
