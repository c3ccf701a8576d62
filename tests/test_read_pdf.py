"""What the text layer of a PDF says, and only what is printed of it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from reportlab.lib.colors import Color
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from labellint.errors import ReadError
from labellint.label import Label
from labellint.read import pdf as reader
from labellint.read import read_bytes, read_label
from labellint.read.panels import build
from labellint.read.sheet import Sheet

from .drawn import HEIGHT, Draw, pdf, put, raw_pdf, read, texts


def left_out(label: Label) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for page in label.pages:
        for out in page.left_out:
            found.setdefault(out.reason, []).append(out.text)
    return {reason: " ".join(words) for reason, words in found.items()}


def test_words_stand_where_they_are_printed() -> None:
    label = read(lambda c: put(c, 100, 50, "Magnesium 300 mg"))
    assert texts(label) == ["Magnesium", "300", "mg"]
    box = label.words[0].box
    assert box.page == 1
    assert box.x0 == pytest.approx(100, abs=0.5)
    assert box.top < 50 - 0.5 * 8
    assert 50 < box.bottom < 53
    assert label.pages[0].method == "text"
    assert (label.pages[0].width, label.pages[0].height) == (400, 400)


def test_the_order_of_drawing_does_not_matter() -> None:
    text = "Draagt bij tot een normale werking van de spieren"

    def shuffled(canvas: Canvas) -> None:
        places, x = [], 40.0
        for character in text:
            if character != " ":
                places.append((x, character))
            x += canvas.stringWidth(character, "Helvetica", 8)
        random.Random(4).shuffle(places)
        for place, character in places:
            canvas.drawString(place, 300, character)

    assert texts(read(shuffled)) == text.split()


def test_words_broken_at_a_line_end_are_one_word_at_their_first_half() -> None:
    label = read(lambda c: put(c, 20, 40, "Buiten het bereik van jonge kinde-", "ren houden en droog bewa-", "ren."))
    assert "kinderen" in texts(label)
    assert "bewaren." in texts(label)
    word = next(word for word in label.words if word.text == "kinderen")
    assert word.box.top < 40


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("voor spier-", "en zenuwstelsel", ["voor", "spier-", "en", "zenuwstelsel"]),
        ("met vitamine B-", "6 en zink", ["met", "vitamine", "B-6", "en", "zink"]),
        ("bevat DL-alfa-", "tocoferol", ["bevat", "DL-alfa-tocoferol"]),
        ("mit Magnesium-", "Citrat", ["mit", "Magnesium-Citrat"]),
        ("une gélule au petit-", "déjeuner.", ["une", "gélule", "au", "petit-déjeuner."]),
        ("un bas par-", "dessus", ["un", "bas", "par-dessus"]),
        ("with anti-", "caking agents", ["with", "anti-caking", "agents"]),
        ("aider à dépas-", "ser", ["aider", "à", "dépasser"]),
        ("is sugar-", "free, and mild", ["is", "sugar-free,", "and", "mild"]),
        ("for well-", "balanced skin", ["for", "well-balanced", "skin"]),
        ("for your well-", "ness", ["for", "your", "wellness"]),
        ("en soft-", "gels", ["en", "softgels"]),
        ("ne rincez-", "vous pas", ["ne", "rincez-vous", "pas"]),
        ("prêt-", "à-porter", ["prêt-à-porter"]),
        ("prêt-à-", "porter", ["prêt-à-porter"]),
        ("met avocado-", "olie", ["met", "avocado-olie"]),
        ("met kokos-", "olie", ["met", "kokosolie"]),
        ("de referentie-", "inname)", ["de", "referentie-inname)"]),
        ("met vitamine-B-com-", "plex", ["met", "vitamine-B-complex"]),
        ("bevat calcium-D-panto-", "thenaat", ["bevat", "calcium-D-pantothenaat"]),
        ("(bêta-", "carotène)", ["(bêta-carotène)"]),
        ("avec éco-", "recharge", ["avec", "éco-recharge"]),
        ("is freeze-", "dried", ["is", "freeze-dried"]),
        ("voor de zuur-", "basenbalans", ["voor", "de", "zuur-basenbalans"]),
        ("geen auto-", "immuunziekte", ["geen", "auto-immuunziekte"]),
        ("Haut-", "sowie Haarpflege", ["Haut-", "sowie", "Haarpflege"]),
        ("voor haar-", "en/of nagels", ["voor", "haar-", "en/of", "nagels"]),
    ],
)
def test_a_hyphen_that_belongs_to_the_word_stays(first: str, second: str, words: list[str]) -> None:
    assert texts(read(lambda c: put(c, 20, 40, first, second))) == words


def test_letters_printed_twice_for_boldness_are_read_once() -> None:
    def twice(canvas: Canvas) -> None:
        put(canvas, 50, 50, "Waarschuwing hier")
        put(canvas, 50.25, 50, "Waarschuwing hier")

    assert texts(read(twice)) == ["Waarschuwing", "hier"]


@pytest.mark.parametrize("brand", ["biotin 300", "C3 plus", "No. 4", "vitamine B12", "folaat 400"])
def test_letter_spaced_figures_are_read_whole_where_words_have_spaces(brand: str) -> None:
    def page(canvas: Canvas) -> None:
        text = canvas.beginText(40, 200)
        text.setFont("Helvetica", 10)
        text.setCharSpace(3)
        text.textOut(brand)
        canvas.drawText(text)

    assert texts(read(page)) == brand.split()


@pytest.mark.parametrize("heading", ["MAGNESIUM RUST", "COLLAGEN 10 000 MG", "OMEGA 3 1 000 MG"])
def test_a_letter_spaced_heading_is_words_not_letters(heading: str) -> None:
    def spaced(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 12)
        x = 40.0
        for character in heading:
            if character != " ":
                canvas.drawString(x, 300, character)
            x += canvas.stringWidth(character, "Helvetica", 12) + 5

    assert texts(read(spaced)) == heading.split()


@pytest.mark.parametrize(("turn", "direction"), [(0, 0), (-90, 90), (180, 180), (90, 270)])
def test_turned_sides_are_read_along_their_lines(turn: int, direction: int) -> None:
    def turned(canvas: Canvas) -> None:
        canvas.translate(200, 200)
        canvas.rotate(turn)
        canvas.drawString(-60, 10, "Ingrediënten: water, zout")
        canvas.drawString(-60, 0, "en magnesiumchloride")

    label = read(turned)
    assert texts(label) == ["Ingrediënten:", "water,", "zout", "en", "magnesiumchloride"]
    assert {word.direction for word in label.words} == {direction}


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_is_read_as_it_is_shown(turn: int) -> None:
    def page(canvas: Canvas) -> None:
        canvas.setPageRotation(turn)
        canvas.drawString(100, 150, "Magnesium")

    label = read(page, size=(400, 300))
    assert (label.pages[0].width, label.pages[0].height) == (400, 300)
    assert label.words[0].direction == turn
    box = label.words[0].box
    assert 0 <= box.x0 < box.x1 <= label.pages[0].width
    assert 0 <= box.top < box.bottom <= label.pages[0].height


@pytest.mark.parametrize("box", ["trimBox", "cropBox"])
def test_what_is_cut_off_is_not_read(box: str) -> None:
    def page(canvas: Canvas) -> None:
        canvas.drawString(120, 200, "gedrukt")
        canvas.drawString(20, 390, "Order 4711 slug")

    label = read(page, **{box: (100, 100, 300, 300)})
    assert texts(label) == ["gedrukt"]
    assert label.pages[0].width == 200
    assert label.words[0].box.x0 == pytest.approx(20, abs=0.5)
    assert left_out(label) == {"outside trim": "Order 4711 slug"}


def _marks(canvas: Canvas, low: float, high: float, start: float, end: float) -> None:
    """Crop marks round a square, both lines of a corner in one path."""
    for x, out in ((low, -1), (high, 1)):
        for y, up in ((low, -1), (high, 1)):
            path = canvas.beginPath()
            path.moveTo(x + out * start, y)
            path.lineTo(x + out * end, y)
            path.moveTo(x, y + up * start)
            path.lineTo(x, y + up * end)
            canvas.drawPath(path, stroke=1, fill=0)


def test_a_page_without_a_trim_box_is_cut_at_its_crop_marks() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setLineWidth(0.25)
        _marks(canvas, 50, 350, 12, 30)
        _marks(canvas, 41.5, 358.5, 12, 30)  # of the bleed
        for x in (150, 250):  # of a fold
            canvas.line(x, 362, x, 380)
            canvas.line(x, 20, x, 38)
        put(canvas, 60, 65, "Magnesium 300 mg")
        put(canvas, 60, 20, "Order 4711")

    label = read(page)
    assert texts(label) == ["Magnesium", "300", "mg"]
    assert label.words[0].box.x0 == pytest.approx(10, abs=0.5)
    assert (label.pages[0].width, label.pages[0].height) == (300, 300)
    assert left_out(label) == {"outside trim": "Order 4711"}


def test_the_rules_of_a_table_are_no_crop_marks() -> None:
    def page(canvas: Canvas) -> None:
        for x in range(40, 361, 40):
            for y in range(40, 361, 40):
                canvas.line(x, y, x + 40, y)
                canvas.line(x, y, x, y + 40)
        put(canvas, 50, 30, "Samenstelling per capsule")

    assert "Samenstelling" in texts(read(page))


def _invisible(canvas: Canvas) -> None:
    text = canvas.beginText(100, 200)
    text.setTextRenderMode(3)
    text.textOut("hidden")
    canvas.drawText(text)


def _white_on_white(canvas: Canvas) -> None:
    canvas.setFillGray(1)
    canvas.drawString(100, 200, "hidden")


def _white_above_a_band(canvas: Canvas) -> None:
    canvas.rect(80, 192, 100, 7, stroke=0, fill=1)
    _white_on_white(canvas)


def _same_as_box(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0.2, 0.4, 0.6)
    canvas.rect(80, 180, 100, 50, stroke=0, fill=1)
    canvas.drawString(100, 200, "hidden")


def _covered(canvas: Canvas) -> None:
    canvas.drawString(100, 200, "hidden")
    canvas.setFillColorRGB(0.9, 0.9, 0.2)
    canvas.rect(80, 180, 100, 50, stroke=0, fill=1)


def _clipped(canvas: Canvas) -> None:
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(10, 10, 20, 20)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.drawString(100, 200, "hidden")
    canvas.restoreState()


@pytest.mark.parametrize(
    ("hide", "reason"),
    [
        (_invisible, "invisible"),
        (_white_on_white, "same colour as its ground"),
        (_white_above_a_band, "same colour as its ground"),
        (_same_as_box, "same colour as its ground"),
        (_covered, "covered"),
        (_clipped, "clipped"),
    ],
)
def test_text_that_does_not_show_is_left_out_with_the_reason(hide: Draw, reason: str) -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 380, "gedrukt")
        hide(canvas)

    label = read(page)
    assert texts(label) == ["gedrukt"]
    assert left_out(label) == {reason: "hidden"}


def test_white_text_on_a_dark_ground_is_read() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFillGray(0.1)
        canvas.rect(0, 0, 400, 400, stroke=0, fill=1)
        canvas.setFillGray(1)
        canvas.drawString(50, 200, "Bronwit Magnesium")

    assert texts(read(page)) == ["Bronwit", "Magnesium"]


def _layered(name: str, off: bool) -> bytes:
    return raw_pdf(
        "BT /F1 8 Tf 20 60 Td (gedrukt) Tj ET /OC /L0 BDC BT /F1 8 Tf 20 20 Td (extra) Tj ET EMC",
        "/Properties << /L0 6 0 R >>",
        f"/OCProperties << /OCGs [6 0 R] /D << /Order [6 0 R] /OFF [{'6 0 R' if off else ''}] >> >>",
        (f"<< /Type /OCG /Name ({name}) >>",),
    )


@pytest.mark.parametrize(
    ("name", "off", "reason"),
    [
        ("Artwork", False, None),
        ("Text white", False, None),
        ("Wittebrood", False, None),
        ("Artwork EN", True, "hidden layer"),
        ("Dieline", False, "technical layer"),
        ("01_Stanskontur", False, "technical layer"),
        ("Lakuitsparing", False, "technical layer"),
        ("Ligne de coupe", False, "technical layer"),
        ("Spot varnish", False, "technical layer"),
        ("Lakvrij", False, "technical layer"),
        ("Plooilijn", False, "technical layer"),
        ("Légende", False, "technical layer"),
    ],
)
def test_layers_that_are_off_or_technical_are_left_out(name: str, off: bool, reason: str | None) -> None:
    label = read_bytes(_layered(name, off), "layers.pdf")
    assert texts(label) == ["gedrukt", *([] if reason else ["extra"])]
    assert left_out(label) == ({reason: "extra"} if reason else {})


_TWO_LAYERS = "/OCProperties << /OCGs [6 0 R 7 0 R] /D << /OFF [7 0 R] {more} >> >>"


@pytest.mark.parametrize(
    ("membership", "shown"),
    [
        ("/OCGs [6 0 R 7 0 R]", True),  # any on
        ("/OCGs [6 0 R 7 0 R] /P /AllOn", False),
        ("/OCGs [6 0 R 7 0 R] /P /AnyOff", True),
        ("/OCGs 7 0 R", False),
        ("/OCGs 7 0 R /P /AllOff", True),
        ("/OCGs [] /P /AllOn", True),
        ("/VE [/Not 7 0 R]", True),
        ("/VE [/And 6 0 R [/Not 7 0 R]]", True),
        ("/VE [/Or 7 0 R [/Not 6 0 R]] /OCGs 6 0 R", False),
    ],
)
def test_what_shows_when_other_layers_do_is_read_when_they_do(membership: str, shown: bool) -> None:
    data = raw_pdf(
        "BT /F1 8 Tf 20 60 Td (gedrukt) Tj ET /OC /M BDC BT /F1 8 Tf 20 20 Td (extra) Tj ET EMC",
        "/Properties << /M 8 0 R >>",
        _TWO_LAYERS.format(more=""),
        (
            "<< /Type /OCG /Name (Basis) >>",
            "<< /Type /OCG /Name (Engels) >>",
            f"<< /Type /OCMD {membership} >>",
        ),
    )
    label = read_bytes(data, "membership.pdf")
    assert texts(label) == ["gedrukt", *(["extra"] if shown else [])]
    assert left_out(label) == ({} if shown else {"hidden layer": "extra"})


def test_memberships_that_refer_to_themselves_end() -> None:
    data = raw_pdf(
        "/OC /M BDC BT /F1 8 Tf 20 60 Td (Bewaren) Tj ET EMC",
        "/Properties << /M 7 0 R >>",
        "/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>",
        (
            "<< /Type /OCG /Name (A) >>",
            "<< /Type /OCMD /OCGs [7 0 R] /VE [/And 7 0 R 8 0 R 8 0 R] >>",
            "[/Or 8 0 R 8 0 R 7 0 R]",
        ),
    )
    assert texts(read_bytes(data, "circle.pdf")) == ["Bewaren"]


@pytest.mark.parametrize(("step", "refused"), [("0.01", True), ("3", False)])
def test_a_pattern_of_millions_of_tiles_is_refused(step: str, refused: bool) -> None:
    tile = f"/XStep {step} /YStep {step} /BBox [0 0 1 1] /Resources << >> /Length 6 >>\nstream\n0 g  f\nendstream"
    data = raw_pdf(
        "BT /F1 8 Tf 20 60 Td (Bewaren) Tj ET /Pattern cs /P scn 0 0 200 100 re f",
        "/Pattern << /P 6 0 R >>",
        "",
        (f"<< /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 {tile}",),
    )
    if not refused:
        assert texts(read_bytes(data, "hatched.pdf")) == ["Bewaren"]
        return
    with pytest.raises(ReadError, match="millions of tiles"):
        read_bytes(data, "hatched.pdf")


def test_of_two_languages_at_one_place_the_one_on_a_layer_that_is_on_is_read() -> None:
    data = raw_pdf(
        "/OC /A BDC BT /F1 8 Tf 20 60 Td (Bewaren) Tj ET EMC /OC /B BDC BT /F1 8 Tf 20 60 Td (Boire) Tj ET EMC",
        "/Properties << /A 8 0 R /B 9 0 R >>",
        _TWO_LAYERS.format(more=""),
        (
            "<< /Type /OCG /Name (Tekst) >>",
            "<< /Type /OCG /Name (Tekst) >>",  # layers may have one name
            "<< /Type /OCMD /OCGs 7 0 R >>",
            "<< /Type /OCMD /OCGs 6 0 R >>",
        ),
    )
    assert texts(read_bytes(data, "languages.pdf")) == ["Boire"]


@pytest.mark.parametrize(("first", "read_it"), [("6 0 R", True), ("7 0 R", False)])
def test_of_two_layers_of_one_name_only_the_one_that_is_off_is_left_out(first: str, read_it: bool) -> None:
    data = raw_pdf(
        "/OC /A BDC BT /F1 8 Tf 20 60 Td (Bewaren) Tj ET EMC",
        f"/Properties << /A {first} >>",
        _TWO_LAYERS.format(more=""),
        ("<< /Type /OCG /Name (Tekst) >>", "<< /Type /OCG /Name (Tekst) >>"),
    )
    assert texts(read_bytes(data, "names.pdf")) == (["Bewaren"] if read_it else [])


@pytest.mark.parametrize(
    ("state", "read_it"), [("/Print << /PrintState /OFF >>", False), ("/View << /ViewState /OFF >>", True), ("", True)]
)
def test_a_layer_that_shows_on_the_screen_but_is_not_printed_is_left_out(state: str, read_it: bool) -> None:
    data = raw_pdf(
        "BT /F1 8 Tf 20 60 Td (gedrukt) Tj ET /OC /L0 BDC BT /F1 8 Tf 20 20 Td (extra) Tj ET EMC",
        "/Properties << /L0 6 0 R >>",
        "/OCProperties << /OCGs [6 0 R] /D << /AS [<< /Event /Print /OCGs [6 0 R] /Category [/Print] >>] >> >>",
        (f"<< /Type /OCG /Name (Nota) /Usage << {state} >> >>",),
    )
    assert ("extra" in texts(read_bytes(data, "usage.pdf"))) is read_it


@pytest.mark.parametrize(
    ("layer", "reason"), [("6 0 R", None), ("7 0 R", "hidden layer"), ("8 0 R", "technical layer")]
)
def test_a_form_as_a_whole_may_stand_in_a_layer(layer: str, reason: str | None) -> None:
    form = "BT /F1 8 Tf 20 20 Td (extra) Tj ET"
    data = raw_pdf(
        "BT /F1 8 Tf 20 60 Td (gedrukt) Tj ET q /X Do Q",
        "/XObject << /X 9 0 R >>",
        _TWO_LAYERS.format(more="").replace("7 0 R]", "7 0 R 8 0 R]", 1),
        (
            "<< /Type /OCG /Name (Basis) >>",
            "<< /Type /OCG /Name (Engels) >>",
            "<< /Type /OCG /Name (Stanslijn) >>",
            f"<< /Type /XObject /Subtype /Form /BBox [0 0 200 100] /OC {layer} /Length {len(form)} "
            f"/Resources << /Font << /F1 5 0 R >> >> >>\nstream\n{form}\nendstream",
        ),
    )
    label = read_bytes(data, "form.pdf")
    assert texts(label) == ["gedrukt", *([] if reason else ["extra"])]
    assert left_out(label) == ({reason: "extra"} if reason else {})


def test_a_shape_on_a_layer_that_is_off_covers_nothing() -> None:
    data = raw_pdf(
        "BT /F1 8 Tf 20 60 Td (gedrukt) Tj ET /OC /L0 BDC 1 0 0 rg 0 0 200 100 re f EMC",
        "/Properties << /L0 6 0 R >>",
        "/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>",
        ("<< /Type /OCG /Name (Blok) >>",),
    )
    label = read_bytes(data, "cover.pdf")
    assert texts(label) == ["gedrukt"]
    assert label.words[0].ground == (255, 255, 255)


_BLOCK = "1 0 0 rg 0 0 200 100 re f"
_FORM = "<< /Type /XObject /Subtype /Form /BBox [0 0 200 100] {} /Resources << /Font << /F1 5 0 R >> >> /Length {} >>"
_DOT = (
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 {} "
    "/Length 1 >>\nstream\n0\nendstream"
)


def _form(layer: str, content: str) -> str:
    return f"{_FORM.format(layer, len(content))}\nstream\n{content}\nendstream"


def _on_a_layer(content: str, layered: str, off: bool = True, name: str = "Proef") -> Sheet:
    (sheet,) = reader.sheets(
        raw_pdf(
            content,
            "/XObject << /X 8 0 R >> /Properties << /M 6 0 R /N 9 0 R >>",
            f"/OCProperties << /OCGs [6 0 R 7 0 R] /D << /OFF [{'6 0 R' if off else ''}] >> >>",
            (
                f"<< /Type /OCG /Name ({name}) >>",
                "<< /Type /OCG /Name (Druk) >>",
                layered,
                "<< /Type /OCMD /OCGs 6 0 R >>",
            ),
        ),
        "cover.pdf",
    )
    return sheet


@pytest.mark.parametrize(
    ("draw", "layered", "covers"),
    [
        ("q 200 0 0 100 0 0 cm /X Do Q", _DOT.format("/OC 6 0 R"), False),
        ("q 200 0 0 100 0 0 cm /X Do Q", _DOT.format("/OC 7 0 R"), True),
        ("/OC /N BDC q 200 0 0 100 0 0 cm /X Do Q EMC", _DOT.format(""), False),
        ("/X Do", _form("/OC 6 0 R", _BLOCK), False),
        ("/X Do", _form("/OC 7 0 R", _BLOCK), True),
        ("/OC /M BDC /X Do EMC", _form("", _BLOCK), False),
        ("/OC /N BDC /X Do EMC", _form("", _BLOCK), False),
        ("/X Do /X Do", _form("/OC 6 0 R", f"{_BLOCK} BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI"), False),
    ],
)
def test_a_whole_picture_or_form_on_a_layer_that_is_off_covers_nothing(draw: str, layered: str, covers: bool) -> None:
    sheet = _on_a_layer(f"BT /F1 8 Tf 20 60 Td (gedrukt) Tj ET {draw}", layered)
    assert [word.text for word in sheet.words] == ([] if covers else ["gedrukt"])
    assert [out.reason for out in sheet.left_out] == (["covered"] if covers else [])


@pytest.mark.parametrize("mark", ["M", "N"])
def test_the_text_of_a_form_that_is_drawn_on_a_layer_that_is_off_is_left_out(mark: str) -> None:
    text = "BT /F1 8 Tf 20 20 Td (extra) Tj ET"
    sheet = _on_a_layer(f"BT /F1 8 Tf 20 60 Td (gedrukt) Tj ET /OC /{mark} BDC /X Do EMC", _form("", text))
    assert [word.text for word in sheet.words] == ["gedrukt"]
    assert [(out.reason, out.text) for out in sheet.left_out] == [("hidden layer", "extra")]


def _scan(mask: bool) -> ImageReader:
    """A scan with three lines of print; ``mask``: one of its dots is not quite opaque, so that all of it may be."""
    picture = Image.new("RGBA" if mask else "RGB", (400, 400), "white")
    pen = ImageDraw.Draw(picture)
    for row in range(3):
        pen.text((20, 40 + 24 * row), "Neem dagelijks twee capsules", fill="black", font_size=20)
    if mask:
        picture.putpixel((0, 0), (255, 255, 255, 250))
    return ImageReader(picture)


def _says(canvas: Canvas, shift: float = 0, **how: object) -> None:
    """The earlier OCR layer of a scan: the words of another document at the places of its print, or shifted."""
    text = canvas.beginText(20 + shift, HEIGHT - 57 - shift)
    text.setFont("Helvetica", 20)
    text.setTextRenderMode(how.get("mode", 0))
    text.setFillColor(how.get("ink", Color(0, 0, 0)))
    for _ in range(3):
        text.textLine("Stofzuiger goed bewaren")
    canvas.drawText(text)


@pytest.mark.parametrize("shift", [0, 9, 150])
@pytest.mark.parametrize(
    ("below", "mask", "how", "reason"),
    [
        (False, False, {"mode": 3}, "invisible"),
        (True, False, {"mode": 3}, "invisible"),
        (True, False, {}, "covered"),
        (True, True, {}, "covered"),
        (False, False, {"ink": Color(1, 1, 1)}, "same colour as its ground"),
        (False, False, {"ink": Color(0, 0, 0, alpha=0.01)}, "same colour as its ground"),
        (False, False, {"ink": Color(0, 0, 0, alpha=0)}, "invisible"),
    ],
)
def test_an_ocr_layer_that_does_not_show_is_left_out_and_its_scan_is_read(
    below: bool, mask: bool, how: dict[str, object], reason: str, shift: float
) -> None:
    def draw(canvas: Canvas) -> None:
        if below:
            _says(canvas, shift, **how)
        canvas.drawImage(_scan(mask), 0, 0, 400, HEIGHT, mask="auto" if mask else None)
        if not below:
            _says(canvas, shift, **how)

    (sheet,) = reader.sheets(pdf(draw), "scan.pdf")
    assert sheet.words == ()
    assert {(out.reason, out.text) for out in sheet.left_out} == {
        (reason, word) for word in ("Stofzuiger", "goed", "bewaren")
    }
    assert [(box.x0, box.top, box.x1, box.bottom) for box in sheet.regions] == [(0, 0, 400, HEIGHT)]


def test_a_dark_ocr_layer_drawn_over_its_scan_is_left_out_and_not_drawn_for_ocr() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawImage(_scan(False), 0, 0, 400, HEIGHT)
        _says(canvas)

    (sheet,) = reader.sheets(pdf(draw), "scan.pdf")
    assert sheet.words == ()
    assert {out.reason for out in sheet.left_out} == {"over other print"}
    scan = reader.sheets(pdf(lambda c: c.drawImage(_scan(False), 0, 0, 400, HEIGHT)), "scan.pdf")[0]
    assert sheet.draw is not None
    assert scan.draw is not None
    assert sheet.draw(sheet.regions[0], 72).tobytes() == scan.draw(sheet.regions[0], 72).tobytes()


def test_what_was_typed_on_the_white_of_a_scan_is_kept() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawImage(_scan(False), 0, 0, 400, HEIGHT)
        _says(canvas)
        put(canvas, 20, 170, "NUT/PL/AS 4471/12")

    (sheet,) = reader.sheets(pdf(draw), "scan.pdf")
    assert [word.text for word in sheet.words] == ["NUT/PL/AS", "4471/12"]


@pytest.mark.parametrize("pattern", ["stripes", "rules", "noise"])
def test_words_on_a_patterned_picture_are_artwork_and_not_an_ocr_layer(pattern: str) -> None:
    size = (400, 400)
    picture = Image.new("L", size, 240)
    if pattern == "noise":
        picture = Image.effect_noise(size, 60).point(lambda v: 128 + v // 2)
    for at in range(0, 400, 7):
        if pattern != "noise":
            picture.paste(90, (at, 0, at + 2, 400) if pattern == "stripes" else (0, at, 400, at + 2))
    back = ImageReader(picture.convert("RGB"))
    (sheet,) = reader.sheets(pdf(lambda c: (c.drawImage(back, 0, 0, 400, HEIGHT), _says(c))), "art.pdf")
    assert len(sheet.words) == 9


@pytest.mark.parametrize("ink", [Color(1, 1, 1), Color(0.9, 0.9, 0.7)])
def test_light_print_on_a_dark_picture_is_read(ink: Color) -> None:
    photo = ImageReader(Image.effect_noise((400, 400), 60).point(lambda v: v // 2).convert("RGB"))
    (sheet,) = reader.sheets(pdf(lambda c: (c.drawImage(photo, 0, 0, 400, HEIGHT), _says(c, ink=ink))), "photo.pdf")
    assert len(sheet.words) == 9


def test_print_under_a_varnish_is_read_though_the_varnish_is_drawn_as_a_block() -> None:
    ground, text = "q 200 0 0 100 0 0 cm /X Do Q", "BT 1 g /F1 8 Tf 20 60 Td (wit) Tj ET"
    content = f"{ground} {text} /OC /M BDC {_BLOCK} EMC"
    picture = _DOT.format("").replace("stream\n0", "stream\n ")
    sheet = _on_a_layer(content, picture, off=False, name="Vernis")
    assert [word.text for word in sheet.words] == ["wit"]


def test_the_lines_of_a_die_part_the_sides_of_a_pack() -> None:
    words = "BT /F1 8 Tf 20 60 Td (Darmonie) Tj 0 -18 Td (Complex) Tj 60 23 Td (Bewaren) Tj 0 -10 Td (koel) Tj ET"
    data = raw_pdf(
        f"{words} /OC /L0 BDC 10 30 60 50 re S EMC",
        "/Properties << /L0 6 0 R >>",
        "/OCProperties << /OCGs [6 0 R] /D << >> >>",
        ("<< /Type /OCG /Name (Stanslijn) >>",),
    )
    (sheet,) = reader.sheets(data, "die.pdf")
    assert [f.x0 for f in sheet.frames] == pytest.approx([10], abs=1)


def test_outlined_letters_on_a_technical_layer_are_not_rendered_for_ocr() -> None:
    data = raw_pdf(
        "/OC /L0 BDC 20 20 m 60 20 60 60 20 60 c f EMC 150 80 m 160 80 160 90 150 90 c f",
        "/Properties << /L0 6 0 R >>",
        "/OCProperties << /OCGs [6 0 R] /D << >> >>",
        ("<< /Type /OCG /Name (Dieline) >>",),
    )
    (sheet,) = reader.sheets(data, "die.pdf")
    assert sheet.draw is not None
    picture = sheet.draw(None, 72)
    assert picture.crop((0, 0, 100, 100)).getextrema() == (255, 255)
    assert picture.crop((100, 0, 200, 100)).getextrema()[0] == 0


def test_text_in_several_plates_is_left_out_where_all_of_them_are_technical() -> None:
    shade = "<< /FunctionType 2 /Domain [0 1 0 1] /C0 [0 0 0 0] /C1 [0 1 0 0] /N 1 >>"
    spaces = " ".join(
        f"/{k} [/DeviceN [/Cutter /{ink}] /DeviceCMYK {shade}]" for k, ink in (("A", "None"), ("B", "Black"))
    )
    content = "/A cs 1 1 scn BT /F1 8 Tf 20 20 Td (stans) Tj ET /B cs 1 1 scn BT /F1 8 Tf 20 60 Td (gedrukt) Tj ET"
    assert texts(read_bytes(raw_pdf(content, f"/ColorSpace << {spaces} >>"), "plates.pdf")) == ["gedrukt"]


@pytest.mark.parametrize(("plate", "read_it"), [("CutContour", False), ("PANTONE#20485#20C", True)])
def test_text_in_the_colour_of_the_die_is_left_out(plate: str, read_it: bool) -> None:
    content = "BT /F1 8 Tf 20 60 Td (gedrukt) Tj ET /CS0 cs 1 scn BT /F1 8 Tf 20 20 Td (70 mm) Tj ET"
    shade = "<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 1 0 0] /N 1 >>"
    data = raw_pdf(content, f"/ColorSpace << /CS0 [/Separation /{plate} /DeviceCMYK {shade}] >>")
    label = read_bytes(data, "plates.pdf")
    assert texts(label) == ["gedrukt", *(["70", "mm"] if read_it else [])]


def test_a_page_with_nothing_but_the_die_is_not_read_from_its_picture() -> None:
    shade = "<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 1 0 0] /N 1 >>"
    data = raw_pdf(
        "/CS0 cs 1 scn BT /F1 8 Tf 20 20 Td (70 mm) Tj ET",
        f"/ColorSpace << /CS0 [/Separation /Stanze /DeviceCMYK {shade}] >>",
    )
    (sheet,) = reader.sheets(data, "die.pdf")
    assert sheet.draw is not None
    assert sheet.draw(None, 72).getextrema() == (255, 255)


_WORDS = "BT /F1 8 Tf 10 10 Td (Magnesium 300 mg) Tj ET"


@pytest.mark.parametrize(
    ("placed", "form", "words"),
    [
        ("q 0 0 50 40 re W n 1 0 0 1 90 50 cm /X Do Q", _form("", _WORDS), []),
        ("q 80 40 120 60 re W n 1 0 0 1 90 50 cm /X Do Q", _form("", _WORDS), ["Magnesium", "300", "mg"]),
        ("q 1 0 0 1 90 50 cm /X Do Q", _form("", f"q 0 0 64 40 re W n {_WORDS} Q"), ["Magnesium", "300"]),
    ],
)
def test_the_words_of_a_placed_file_are_read_where_its_frame_shows_them(
    placed: str, form: str, words: list[str]
) -> None:
    """What lay outside the frame was read; and of a line that was cut by one inside the placed file nothing was."""
    data = raw_pdf(f"BT /F1 8 Tf 10 20 Td (gedrukt) Tj ET {placed}", "/XObject << /X 6 0 R >>", objects=(form,))
    assert sorted(texts(read_bytes(data, "placed.pdf"))) == sorted([*words, "gedrukt"])


def test_a_block_of_colour_covers_and_carries_words_only_where_its_frame_shows_it() -> None:
    """A word beside the frame was "covered"; a white one beside it was read as if it stood on the block."""
    block = "q 10 10 50 50 re W n 0.1 g 0 0 200 100 re f Q"
    data = raw_pdf(
        f"BT /F1 8 Tf 100 20 Td (gedrukt) Tj ET {block} "
        "1 g BT /F1 8 Tf 20 40 Td (wit) Tj ET BT /F1 8 Tf 100 40 Td (verborgen) Tj ET"
    )
    label = read_bytes(data, "frame.pdf")
    assert sorted(texts(label)) == ["gedrukt", "wit"]
    assert left_out(label) == {"same colour as its ground": "verborgen"}


def test_letters_of_a_negative_size_are_upright_when_their_matrix_is_upside_down() -> None:
    label = read_bytes(raw_pdf("BT /F1 -8 Tf -1 0 0 -1 20 50 Tm (Magnesium 300 mg) Tj ET"), "minus.pdf")
    assert texts(label) == ["Magnesium", "300", "mg"]
    assert label.words[0].direction == 0


def test_an_empty_page_is_blank_and_not_unreadable() -> None:
    label = read(lambda c: put(c, 20, 20, "Voorkant"), lambda c: None)
    assert [(page.blank, page.method) for page in label.pages] == [(False, "text"), (True, "text")]


def test_a_page_of_outlined_letters_is_handed_over_for_ocr() -> None:
    def outlined(canvas: Canvas) -> None:
        for i in range(30):
            path = canvas.beginPath()
            x = 40 + i * 9
            path.moveTo(x, 300)
            path.curveTo(x + 6, 300, x + 6, 308, x, 308)
            path.curveTo(x + 3, 306, x + 3, 302, x, 300)
            canvas.drawPath(path, fill=1)

    (sheet,) = reader.sheets(pdf(outlined), "outlined.pdf")
    assert sheet.regions
    assert not sheet.words
    assert not sheet.blank


def test_a_picture_on_a_page_with_text_is_a_region_and_the_rest_is_not() -> None:
    from PIL import Image

    def page(canvas: Canvas) -> None:
        put(canvas, 20, 30, "Samenstelling per capsule")
        canvas.drawInlineImage(Image.new("L", (300, 100), 120), 50, 100, 150, 50)

    (sheet,) = reader.sheets(pdf(page), "mixed.pdf")
    (region,) = sheet.regions
    assert (region.x0, region.top, region.x1, region.bottom) == pytest.approx((50, 250, 200, 300), abs=1)
    assert sheet.draw is not None
    assert sheet.draw(region, 72).size == (150, 50)


def test_stripes_are_no_outlined_letters_but_bars_of_letters_are() -> None:
    def striped(canvas: Canvas) -> None:
        put(canvas, 40, 100, "Magnesium 300 mg")
        for number in range(5):
            canvas.rect(40, 220 - 8 * number, 160, 4, stroke=0, fill=1)

    def barred(canvas: Canvas) -> None:
        put(canvas, 40, 100, "Magnesium 300 mg")
        for number in range(5):  # "IIIII"
            canvas.rect(40 + 10 * number, 200, 4, 30, stroke=0, fill=1)

    (sheet,) = reader.sheets(pdf(striped), "striped.pdf")
    assert not sheet.regions
    (sheet,) = reader.sheets(pdf(barred), "barred.pdf")
    assert sheet.regions


def test_text_whose_letters_make_no_sense_is_left_to_ocr() -> None:
    text = "Voedingssupplement draagt bij tot normale werking spieren zenuwstelsel vermindering vermoeidheid moeheid"
    shifted = "".join(chr((ord(c) - 96) % 26 + 97) if c.islower() else c for c in text)
    (sheet,) = reader.sheets(pdf(lambda c: put(c, 5, 30, *[shifted] * 3, size=6)), "shifted.pdf")
    assert not sheet.words
    assert {out.reason for out in sheet.left_out} == {"no readable letters"}
    assert sheet.regions


@pytest.mark.parametrize(("font", "size", "millimetres"), [("Helvetica", 10, 1.85), ("Times-Roman", 10, 1.59)])
def test_the_height_of_small_letters_is_measured(font: str, size: float, millimetres: float) -> None:
    label = read(lambda c: put(c, 50, 50, "xenon", font=font, size=size))
    assert label.words[0].x_height_mm == pytest.approx(millimetres, abs=0.08)


def test_capitals_take_the_letter_height_of_their_font() -> None:
    label = read(lambda c: put(c, 50, 50, "NEON"))
    assert label.words[0].x_height_mm == pytest.approx(0.52 * 8 * 25.4 / 72, abs=0.1)


def test_bold_letters_are_known() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 20, 50, "melk", font="Helvetica-Bold")
        put(canvas, 60, 50, "water")

    assert [(word.text, word.bold) for word in read(page).words] == [("melk", True), ("water", False)]


@pytest.mark.parametrize("allergen", ["soja", "SOJA", "lactosérum", "MILCH", "wheat"])
@pytest.mark.parametrize(("before", "after"), [("(", ")"), ("", ","), ("[", "],"), ("(", "),")])
def test_bold_letters_between_plain_brackets_are_known(allergen: str, before: str, after: str) -> None:
    def page(canvas: Canvas) -> None:
        x = 20.0
        for text, font in (("lecithin ", "Helvetica"), (before, "Helvetica"), (allergen, "Helvetica-Bold")):
            put(canvas, x, 50, text, font=font)
            x += canvas.stringWidth(text, font, 8)
        put(canvas, x, 50, f"{after} water")

    words = [("lecithin", False), (f"{before}{allergen}{after}", True), ("water", False)]
    assert [(word.text, word.bold) for word in read(page).words] == words


def _on_paper(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0.1, 0.1, 0.1)


def _on_a_box(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0, 0, 0.4)
    canvas.rect(40, HEIGHT - 70, 200, 40, stroke=0, fill=1)


def _on_a_box_on_a_box(canvas: Canvas) -> None:
    _on_a_box(canvas)
    canvas.setFillColorRGB(1, 1, 0)
    canvas.rect(45, HEIGHT - 65, 190, 30, stroke=0, fill=1)


def _on_a_rounded_box(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0, 0.4, 0)
    canvas.roundRect(40, HEIGHT - 70, 200, 40, 8, stroke=0, fill=1)


def _on_a_gradient(canvas: Canvas) -> None:
    canvas.saveState()
    box = canvas.beginPath()
    box.rect(40, HEIGHT - 70, 200, 40)
    canvas.clipPath(box, stroke=0)
    canvas.linearGradient(40, 0, 240, 0, (Color(1, 0, 0), Color(0.9, 0, 0)))
    canvas.restoreState()


@pytest.mark.parametrize(
    ("draw", "ground"),
    [
        (_on_paper, (255, 255, 255)),
        (_on_a_box, (0, 0, 102)),
        (_on_a_box_on_a_box, (255, 255, 0)),
        (_on_a_rounded_box, (0, 102, 0)),
        (_on_a_gradient, (250, 0, 0)),
    ],
)
def test_the_colour_behind_a_word_is_known(draw: Draw, ground: tuple[int, int, int]) -> None:
    def page(canvas: Canvas) -> None:
        draw(canvas)
        canvas.setFillColorRGB(0.5, 0.5, 0.5)
        put(canvas, 60, 52, "Bewaren")

    word = read(page).words[0]
    assert word.ink == (128, 128, 128)
    assert word.ground is not None
    assert max(abs(a - b) for a, b in zip(word.ground, ground, strict=True)) <= 8


def test_ink_that_the_ground_shows_through_is_as_pale_as_it_looks() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFillColor(Color(0, 0, 0, alpha=0.25))
        put(canvas, 60, 52, "Bewaren")
        canvas.setFillColor(Color(0, 0, 0, alpha=0.01))
        put(canvas, 60, 92, "Verborgen")

    label = read(page)
    assert [(word.text, word.ink) for word in label.words] == [("Bewaren", (191, 191, 191))]
    assert left_out(label) == {"same colour as its ground": "Verborgen"}


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_underlined_words_are_known_and_rules_between_sections_are_not_underlines(turn: int) -> None:
    def page(canvas: Canvas) -> None:
        canvas.translate(200, 200)
        canvas.rotate(turn)
        canvas.setFont("Helvetica", 8)
        canvas.drawString(0, 40, "Melk Soja")
        wide, start = canvas.stringWidth("Soja", "Helvetica", 8), canvas.stringWidth("Melk ", "Helvetica", 8)
        canvas.setLineWidth(0.5)
        canvas.line(start, 38.8, start + wide, 38.8)
        canvas.drawString(0, 20, "Eieren")
        canvas.line(0, 18.8, 150, 18.8)

    assert [word.text for word in read(page).words if word.underlined] == ["Soja"]


def _locked() -> bytes:
    return pdf(lambda c: c.drawString(10, 10, "x"), encrypt=StandardEncryption("geheim", canPrint=0))


def _long() -> bytes:
    return pdf(lambda c: c.drawString(10, 10, "x"), size=(14000, 300))


@pytest.mark.parametrize(
    ("data", "reason", "word"),
    [
        (b"", "empty", "empty"),
        (b" \n\n ", "empty", "empty"),
        (_locked(), "password", "password"),
        (pdf(lambda c: put(c, 20, 20, *["Magnesium"] * 30))[:-200], "damaged", "breaks off"),
        (b"%PDF-1.7\nstartxref\n0\n%%EOF", "damaged", "damaged"),
        (_long(), "too_large", "4.9 m"),
        (bytes(range(256)) * 4, "unsupported", "neither"),
    ],
)
def test_what_cannot_be_read_gets_one_clear_sentence(data: bytes, reason: str, word: str) -> None:
    with pytest.raises(ReadError, match=r"^proef\.pdf: ") as caught:
        read_bytes(data, "proef.pdf")
    assert caught.value.reason == reason
    assert word in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("name", "reason"), [("absent.pdf", "missing"), (".", "unsupported")])
def test_a_file_that_is_not_there_says_so(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_label(tmp_path / name)
    assert caught.value.reason == reason


def test_several_files_are_one_label_with_pages_counted_on(tmp_path: Path) -> None:
    for name, text in (("front.pdf", "Bronwit"), ("back.pdf", "Ingrediënten")):
        (tmp_path / name).write_bytes(pdf(lambda c, text=text: put(c, 20, 20, text)))
    label = read_label([tmp_path / "front.pdf", tmp_path / "back.pdf"], name="bronwit")
    assert label.name == "bronwit"
    assert [(word.text, word.box.page) for word in label.words] == [("Bronwit", 1), ("Ingrediënten", 2)]
    assert [page.page for page in label.pages] == [1, 2]


def test_a_hundred_damaged_files_are_read_or_refused() -> None:
    whole = pdf(
        lambda c: put(c, 20, 30, *["Draagt bij tot de vermindering van vermoeidheid en moeheid"] * 20),
        lambda c: c.rect(20, 20, 100, 100),
    )
    chance = random.Random(11)
    for _ in range(100):
        data = bytearray(whole)
        kind = chance.randrange(4)
        if kind == 0:
            del data[chance.randrange(len(data)) :]
        elif kind == 1:
            for _ in range(chance.randrange(1, 40)):
                data[chance.randrange(len(data))] = chance.randrange(256)
        elif kind == 2:
            start = chance.randrange(len(data))
            data[start : start + 200] = bytes(200)
        else:
            start = chance.randrange(len(data))
            data[start:start] = data[start : start + 500]
        try:
            for sheet in reader.sheets(bytes(data), "damaged.pdf"):
                build(sheet.words, sheet.frames, sheet.edges)
        except ReadError:
            continue


@pytest.mark.parametrize(
    "text",
    [
        "Zhukovlr Mhnulzpbt kyhhna ipq ava kl clytpuklypun clytvlpkolpk tvlolpk",  # another alphabet
        "12=47>5:!.26=5A8C<!(+)!<6 0>548=6AAC??;5<5=B!<5B 4@226B!389!B>B!45!D5@<8=45",  # numbers of glyphs
    ],
)
def test_a_few_words_whose_letters_make_no_sense_are_left_to_ocr_too(text: str) -> None:
    (sheet,) = reader.sheets(pdf(lambda c: put(c, 5, 30, text, size=6)), "few.pdf")
    assert not sheet.words
    assert {out.reason for out in sheet.left_out} == {"no readable letters"}


@pytest.mark.parametrize(
    "text",
    [
        "Prunus Amygdalus Dulcis, Ricinus Communis, Cetearyl Alcohol, Glyceryl Stearate",
        "Lokka Labs, Quai du Halage 4, Visé: rhamnosus, lactis, inuline",
        "Waarom? Pourquoi ? Wann? Why? info@zwaluw.example - www.zwaluw.example/?lot=44",
    ],
)
def test_names_and_addresses_make_sense(text: str) -> None:
    (sheet,) = reader.sheets(pdf(lambda c: put(c, 5, 30, text, size=6)), "names.pdf")
    assert len(sheet.words) == len(text.split())


@pytest.mark.parametrize("degrees", [8, 20, 35, -15, -30])
def test_words_at_a_slant_are_whole(degrees: float) -> None:
    def page(canvas: Canvas) -> None:
        canvas.translate(120, 200)
        canvas.rotate(degrees)
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(0, 0, "Tegen spierkrampen! 2+1 gratis")

    assert texts(read(page)) == ["Tegen", "spierkrampen!", "2+1", "gratis"]


def test_low_figures_belong_to_the_letter_before_them() -> None:
    def page(canvas: Canvas) -> None:
        for y, name, figure, size, sunk in ((300, "Vitamine B", "12", 5, 2), (280, "Vitamine K", "2", 4.5, 2.5)):
            canvas.setFont("Helvetica", 8)
            canvas.drawString(40, y, name)
            canvas.drawString(100, y, "draagt bij")
            canvas.setFont("Helvetica", size)
            canvas.drawString(40 + canvas.stringWidth(name, "Helvetica", 8), y - sunk, figure)
        canvas.setFont("Helvetica", 5)  # a mark above the line, and a figure of the next line
        canvas.drawString(140, 303, "1")
        canvas.drawString(40, 268, "12")

    found = ["1", "12", "B12", "K2", "Vitamine", "Vitamine", "bij", "bij", "draagt", "draagt"]
    assert sorted(texts(read(page))) == found


def test_a_fraction_of_small_figures_is_one_word() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(40, 300, "Neem")
        canvas.drawString(80, 300, "tablet per dag")
        x = 64.0
        for figure, size, up in (("1", 5, 3), ("/", 8, 0), ("2", 5, 0)):
            canvas.setFont("Helvetica", size)
            canvas.drawString(x, 300 + up, figure)
            x += canvas.stringWidth(figure, "Helvetica", size)

    assert texts(read(page)) == ["Neem", "1/2", "tablet", "per", "dag"]
