"""Pictures as they come: kinds of file, the way they lie, what is wrong with them, and what is left unread."""

from __future__ import annotations

import io
import random
import resource
import struct
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from labellint.errors import ReadError
from labellint.label import Label
from labellint.read import ink, ocr, passes, pdf, read_bytes
from labellint.read.looks import Look, Part
from labellint.read.picture import grey
from labellint.read.prints import Print, choose
from tests.recordings import use_recorded

LINES = (
    "Voedingssupplement met magnesium",
    "Magnesium draagt bij tot de normale",
    "werking van het zenuwstelsel.",
    "Twee capsules per dag innemen met water.",
    "Droog en donker bewaren.",
)
WORDS = " ".join(LINES).split()


@pytest.fixture(autouse=True)
def _recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_recorded(tmp_path, monkeypatch)


def page(ink: object = 0, ground: object = 255, mode: str = "L", size: int = 34) -> Image.Image:
    """A label of five lines, about 300 dots per inch."""
    picture = Image.new(mode, (900, 120 + 70 * len(LINES)), ground)  # type: ignore[arg-type]
    pen = ImageDraw.Draw(picture)
    for number, text in enumerate(LINES):
        pen.text((60, 60 + 70 * number), text, fill=ink, font=ImageFont.load_default(size))  # type: ignore[arg-type]
    return picture


def saved(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def share(label: Label) -> float:
    """Which part of the printed words was read."""
    read = [word.text.strip(".,") for word in label.words]
    return sum(word.strip(".") in read for word in WORDS) / len(WORDS)


KINDS: dict[str, Callable[[], bytes]] = {
    "PNG": lambda: saved(page()),
    "PNG in colour": lambda: saved(page("navy", "ivory", "RGB")),
    "PNG with a palette": lambda: saved(page("navy", "ivory", "RGB").quantize(16)),
    "PNG with 1 bit": lambda: saved(page().convert("1")),
    "PNG on a transparent ground": lambda: saved(page((0, 0, 0, 255), (0, 0, 0, 0), "RGBA")),
    "white print on a transparent ground": lambda: saved(page((255, 255, 255, 255), (0, 0, 0, 0), "RGBA")),
    "JPEG": lambda: saved(page(), "JPEG", quality=80),
    "CMYK JPEG": lambda: saved(page("black", "white", "RGB").convert("CMYK"), "JPEG", quality=90),
    "WebP": lambda: saved(page("black", "white", "RGB"), "WEBP", quality=80),
    "TIFF": lambda: saved(page(), "TIFF", compression="tiff_lzw"),
    "CMYK TIFF": lambda: saved(page("black", "white", "RGB").convert("CMYK"), "TIFF"),
    "16-bit TIFF": lambda: saved(sixteen_bits(page()), "TIFF"),
    "16-bit PNG": lambda: saved(sixteen_bits(page())),
    "fax": lambda: saved(page().convert("1"), "TIFF", compression="group4"),
    "GIF": lambda: saved(page(), "GIF"),
    "BMP": lambda: saved(page(), "BMP"),
}


def sixteen_bits(picture: Image.Image) -> Image.Image:
    wide = picture.convert("I").point(lambda value: value * 257)
    data = b"".join(struct.pack("<H", value) for value in wide.get_flattened_data())
    return Image.frombytes("I;16", picture.size, data)


@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
def test_the_greys_of_a_picture_are_spread_over_the_bits_that_it_uses(bits: int) -> None:
    """A scanner with 12 bits filled a sixteenth of 16, and its page was as good as black."""
    most = 2**bits - 1
    greys = [0, most // 2, most]
    wide = Image.frombytes("I;16", (3, 1), b"".join(struct.pack("<H", value) for value in greys))
    assert list(grey(wide).tobytes()) == [0, 127, 255]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_picture_is_read(kind: str) -> None:
    label = read_bytes(KINDS[kind](), "label")
    assert [each.method for each in label.pages] == ["ocr"]
    assert share(label) >= 0.95
    assert {word.source for word in label.words} == {"ocr"}


def test_a_picture_in_avif_is_opened() -> None:
    assert read_bytes(saved(Image.new("RGB", (300, 200), "white"), "AVIF"), "label").pages[0].blank


def test_places_are_points_on_the_page() -> None:
    label = read_bytes(saved(page(), dpi=(300, 300)), "label")
    first = next(word for word in label.words if word.text == "Voedingssupplement")
    scale = 72 / 300
    assert (label.pages[0].width, label.pages[0].height) == (900 * scale, 470 * scale)
    assert abs(first.box.x0 - 60 * scale) < 2
    assert 60 * scale < first.box.top < first.box.bottom < 125 * scale
    assert 0.5 < first.confidence <= 1


def test_each_page_of_a_tiff_is_a_page() -> None:
    other = Image.new("L", (900, 470), 255)
    data = saved(page(), "TIFF", save_all=True, append_images=[other, page()])
    label = read_bytes(data, "label")
    assert [(each.page, each.method, each.blank) for each in label.pages] == [
        (1, "ocr", False),
        (2, "text", True),
        (3, "ocr", False),
    ]
    assert {word.box.page for word in label.words} == {1, 3}


LIES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "turned right": lambda p: p.transpose(Image.Transpose.ROTATE_270),
    "turned left": lambda p: p.transpose(Image.Transpose.ROTATE_90),
    "upside down": lambda p: p.transpose(Image.Transpose.ROTATE_180),
    "askew to the right": lambda p: p.rotate(-4, Image.Resampling.BICUBIC, expand=True, fillcolor=255),
    "askew to the left": lambda p: p.rotate(3, Image.Resampling.BICUBIC, expand=True, fillcolor=255),
    "white on dark": lambda p: p.point([220 - value * 4 // 5 for value in range(256)]),
    "half as large": lambda p: p.resize((450, 235), Image.Resampling.LANCZOS),
    "blurred": lambda p: p.filter(ImageFilter.GaussianBlur(1.5)),
    "pale": lambda p: p.point([140 + value // 6 for value in range(256)]),
}


@pytest.mark.parametrize("way", LIES)
def test_the_label_is_read_however_it_lies_in_the_picture(way: str) -> None:
    label = read_bytes(saved(LIES[way](page())), "label")
    assert label.pages[0].method == "ocr"
    assert share(label) >= 0.9
    assert [word.text for word in label.words][:2] == WORDS[:2]


@pytest.mark.parametrize(("way", "direction"), [("turned right", 90), ("turned left", 270), ("upside down", 180)])
def test_words_of_a_turned_picture_stand_where_they_are_in_it(way: str, direction: int) -> None:
    picture = LIES[way](page())
    label = read_bytes(saved(picture, dpi=(300, 300)), "label")
    width, height = picture.width * 72 / 300, picture.height * 72 / 300
    assert (label.pages[0].width, label.pages[0].height) == (width, height)
    first = next(word for word in label.words if word.text == "Voedingssupplement")
    assert first.direction == direction
    # the first word of an upright page is near its top left corner
    near = {90: (width, 0), 180: (width, height), 270: (0, height)}[direction]
    assert min(abs(first.box.x0 - near[0]), abs(first.box.x1 - near[0])) < 35
    assert min(abs(first.box.top - near[1]), abs(first.box.bottom - near[1])) < 35


def test_the_orientation_that_a_phone_notes_is_used() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # shown after a quarter turn to the right
    stored = page().transpose(Image.Transpose.ROTATE_90)
    label = read_bytes(saved(stored, "JPEG", quality=90, exif=exif.tobytes()), "label")
    assert label.pages[0].width > label.pages[0].height
    assert {word.direction for word in label.words} == {0}
    assert share(label) >= 0.95


def test_a_sideways_panel_is_read_beside_the_upright_one() -> None:
    sheet = Image.new("L", (1500, 950), 255)
    sheet.paste(page(), (0, 200))
    side = Image.new("L", (900, 120), 255)
    ImageDraw.Draw(side).text((20, 40), "Buiten het bereik van jonge kinderen houden", 0, ImageFont.load_default(34))
    sheet.paste(side.transpose(Image.Transpose.ROTATE_90), (1200, 20))
    label = read_bytes(saved(sheet), "label")
    assert share(label) >= 0.95
    turned = [word.text for word in label.words if word.direction == 270]
    assert turned == "Buiten het bereik van jonge kinderen houden".split()  # noqa: SIM905


BLANK: dict[str, Callable[[], Image.Image]] = {
    "white": lambda: Image.new("L", (600, 400), 255),
    "black": lambda: Image.new("L", (600, 400), 0),
    "a gradient": lambda: Image.linear_gradient("L").resize((600, 400)),
    "transparent": lambda: Image.new("RGBA", (600, 400), (0, 0, 0, 0)),
}


@pytest.mark.parametrize("kind", BLANK)
def test_a_blank_page_says_that_it_is_blank(kind: str) -> None:
    label = read_bytes(saved(BLANK[kind]()), "label")
    assert [(each.blank, each.method) for each in label.pages] == [(True, "text")]
    assert label.words == ()


@pytest.mark.parametrize("ground", ["#808080", "#c08000"])
def test_print_that_is_as_light_as_its_ground_is_not_taken_for_a_blank_page(ground: str) -> None:
    """Red on grey: the usual grey of both is the same."""
    level = Image.new("RGB", (1, 1), ground).convert("L").getpixel((0, 0))
    assert isinstance(level, int)
    red = next(
        (r, g, g)
        for g in range(256)
        for r in (255,)
        if abs(Image.new("RGB", (1, 1), (r, g, g)).convert("L").getpixel((0, 0)) - level) < 1  # type: ignore[operator]
    )
    label = read_bytes(saved(page(red, ground, "RGB")), "label")
    assert not label.pages[0].blank
    assert share(label) >= 0.9


def cat() -> Image.Image:
    """Fur, eyes and whiskers: much ink, no writing."""
    chance = random.Random(3)
    picture = Image.effect_noise((700, 560), 60).filter(ImageFilter.GaussianBlur(3)).convert("RGB")
    pen = ImageDraw.Draw(picture)
    for _ in range(500):
        x, y = chance.randint(0, 700), chance.randint(0, 560)
        shade = chance.randint(60, 200)
        pen.line((x, y, x + chance.randint(-30, 30), y + chance.randint(10, 60)), fill=(shade, shade - 20, 40), width=3)
    for x in (250, 450):
        pen.ellipse((x - 40, 200, x + 40, 260), fill="gold", outline="black", width=4)
        pen.ellipse((x - 8, 205, x + 8, 255), fill="black")
    return picture


UNREADABLE: dict[str, Callable[[], Image.Image]] = {
    "a cat": cat,
    "a thumbnail": lambda: page().resize((100, 52), Image.Resampling.LANCZOS),
    "badly blurred": lambda: page().filter(ImageFilter.GaussianBlur(11)),
    "noise": lambda: Image.effect_noise((300, 300), 80),
}


@pytest.mark.parametrize("what", UNREADABLE)
def test_what_cannot_be_read_is_never_a_page_without_faults(what: str) -> None:
    label = read_bytes(saved(UNREADABLE[what]()), "label")
    assert [(each.method, each.blank) for each in label.pages] == [("unreadable", False)]


def test_print_that_is_not_read_is_an_unread_region_and_pictures_are_not() -> None:
    sheet = page()
    smudge = page().crop((50, 50, 800, 120)).filter(ImageFilter.GaussianBlur(4))
    tall = Image.new("L", (900, 640), 255)
    tall.paste(sheet, (0, 0))
    tall.paste(smudge, (50, 500))
    label = read_bytes(saved(tall, dpi=(300, 300)), "label")
    assert label.pages[0].method == "ocr"
    boxes = label.pages[0].unread
    words = [word for word in label.words if word.box.top > 470 * 72 / 300]
    assert boxes or words
    assert all(box.top > 450 * 72 / 300 for box in boxes)
    assert read_bytes(saved(sheet), "label").pages[0].unread == ()


def bomb() -> bytes:
    """A PNG of 50,000 x 50,000 pixels in 60 kB."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", 50_000, 50_000, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(50_000_000), 9))
        + chunk(b"IEND", b"")
    )


def giant() -> bytes:
    """A TIFF that says it has 20,000 x 20,000 pixels."""
    return saved(Image.new("1", (20_000, 20_000), 1), "TIFF", compression="group4")


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "20,000 x 20,000 pixels": (giant, "too_large"),
    "a decompression bomb": (bomb, "too_large"),
    "a truncated JPEG": (lambda: (data := saved(page(), "JPEG"))[: len(data) // 2], "damaged"),
    "a truncated PNG": (lambda: saved(page())[:300], "damaged"),
    "a truncated TIFF": (lambda: saved(page(), "TIFF")[:2000], "damaged"),
    "only the first bytes of a PNG": (lambda: b"\x89PNG\r\n\x1a\n", "damaged"),
    "only the first bytes of a JPEG": (lambda: b"\xff\xd8\xff\xe0\x00\x10JFIF", "damaged"),
    "an animated GIF": (
        lambda: saved(page(), "GIF", save_all=True, append_images=[page(40)], duration=100), "unsupported"
    ),
    "a photo in HEIC": (lambda: b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(900), "unsupported"),
    "10 pixels": (lambda: saved(Image.new("L", (10, 10), 30)), "too_small"),
    "one row": (lambda: saved(Image.new("L", (5000, 1), 30)), "too_small"),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_bad_pictures_get_one_sentence_with_the_name_of_the_file(what: str) -> None:
    make, reason = REFUSED[what]
    with pytest.raises(ReadError) as told:
        read_bytes(make(), "front.xyz")
    assert told.value.reason == reason
    assert str(told.value).startswith("front.xyz: ")
    assert "\n" not in str(told.value)


@pytest.mark.skipif(sys.platform == "win32", reason="resource")
def test_a_giant_picture_is_refused_before_it_takes_memory() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    data = giant()
    made = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ReadError):
        read_bytes(data, "giant.tif")
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert after - made < 50_000 or after == before


def test_noise_in_place_of_any_byte_never_gives_a_traceback() -> None:
    chance = random.Random(5)
    small = page().resize((300, 157))
    for kind in ("PNG", "JPEG", "TIFF", "GIF", "WEBP"):
        whole = saved(small.convert("RGB") if kind == "WEBP" else small, kind)
        for _ in range(4):
            data = bytearray(whole)
            for _ in range(12):
                data[chance.randrange(8, len(data))] = chance.randrange(256)
            assert "\n" not in refusal(bytes(data))


def refusal(data: bytes) -> str:
    """What is said of a picture that is refused; nothing of one that can be shown."""
    from labellint.read.picture import sheets

    try:
        sheets(data, "noise")
    except ReadError as error:
        return str(error)
    return ""


def test_a_missing_engine_spoils_a_scan_but_not_a_text_file(monkeypatch: pytest.MonkeyPatch) -> None:
    from labellint.read import ocr

    def none() -> tuple[str, tuple[str, ...]]:
        raise ReadError("no_engine", "Pictures cannot be read because Tesseract is not installed; type: install it")

    monkeypatch.setattr(ocr, "_probe", none)
    with pytest.raises(ReadError) as told:
        read_bytes(saved(page()), "scan.png")
    assert told.value.reason == "no_engine"
    assert read_bytes(b"Voedingssupplement met zink", "label.txt").words


def test_a_page_of_noise_is_not_looked_at_from_every_side(monkeypatch: pytest.MonkeyPatch) -> None:
    """It took minutes and found nothing."""
    looks: list[Look] = []

    def look(parts: list[Part], *_: object) -> list[list[Print]]:
        looks.extend(part.look for part in parts)
        return [[] for _ in parts]

    monkeypatch.setattr(passes, "glances", look)
    image = Image.effect_noise((600, 600), 120)
    passes.later_passes(image, ink.edges(image), (), (), ("nl", "fr"), 300)
    assert {found.direction for found in looks} <= {0}


def test_a_sign_inside_a_line_stays_and_a_speck_alone_goes() -> None:
    def word(text: str, left: float, line: int, confidence: float = 0.5) -> Print:
        return Print(text, left, 10, left + 30, 30, confidence, 0, (1, line), 0.9)

    words = [word("charge", 0, 0, 0.8), word(":", 40, 0), word("cellulose", 80, 0, 0.8), word(".", 300, 1, 0.9)]
    found = choose((), words)
    assert [w.text for w in found.words] == ["charge", ":", "cellulose"]


def test_pieces_of_a_word_are_one_word() -> None:
    def word(text: str, left: float, right: float) -> Print:
        return Print(text, left, 10, right, 30, 0.9, 0, (0, 0), 0.9)

    found = choose((word("Minde", 0, 50), word("stens", 51, 100), word("haltbar", 108, 160)), ())
    assert [w.text for w in found.words] == ["Mindestens", "haltbar"]


def test_a_tall_word_below_a_bent_line_keeps_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """A box turned inside out ended the reading of photos of bottles."""
    tops = (100, 100, 100, 140)
    line = [
        ocr.Seen("voor", 40 * i, top, 40 * i + 30, top + 20 + 20 * (i == 3), 0.9, (1, 1, 1))
        for i, top in enumerate(tops)
    ]
    monkeypatch.setattr(ocr, "recognise", lambda *args, **settings: [tuple(line)])
    found = passes.first_pass(page(), ("nl",), 300)
    assert [(word.top, word.bottom) for word in found][-1] == (140, 180)


def heights(label: Label) -> list[float | None]:
    return [word.x_height_mm for word in label.words]


def test_letters_are_measured_where_the_resolution_is_given() -> None:
    plain = read_bytes(saved(page()), "label.png")
    usual, finer = (read_bytes(saved(page()), "label.png", dpi) for dpi in (300, 400))
    assert set(heights(plain)) == {None}
    assert (usual.pages[0].width, finer.pages[0].width) == (216, 162)
    x_height = 34 * 0.52 / 300 * 25.4  # of the type, in mm
    assert all(height == pytest.approx(x_height, rel=0.1) for height in heights(usual))
    assert all(height == pytest.approx(0.75 * x_height, rel=0.1) for height in heights(finer))


def test_what_a_file_says_of_its_resolution_gives_way_to_what_is_given() -> None:
    told = read_bytes(saved(page(), dpi=(300, 300)), "label.png")
    given = read_bytes(saved(page(), dpi=(300, 300)), "label.png", 400)
    assert (told.pages[0].width, given.pages[0].width) == (216, 162)


@pytest.mark.parametrize(("dots", "measured"), [(300, True), (200, True), (287.3, False), (96, False)])
def test_letters_in_a_pdf_are_measured_where_its_picture_was_scanned(dots: float, measured: bool) -> None:
    """A photograph that was fitted to a page of A4 does not show how large the label is."""
    out = io.BytesIO()
    picture = page()
    size = (picture.width * 72 / dots, picture.height * 72 / dots)
    canvas = Canvas(out, pagesize=size, invariant=True)
    canvas.drawImage(ImageReader(picture), 0, 0, *size)
    canvas.save()
    (sheet,) = pdf.sheets(out.getvalue(), "scan.pdf")
    assert sheet.to_scale is measured


def dotted(picture: Image.Image, top: int, text: str, pitch: int) -> None:
    """A line as a printer of lot numbers sets it: letters of dots that do not touch."""
    letters = Image.new("1", (9 * len(text), 14))
    ImageDraw.Draw(letters).text((0, 0), text, fill=1, font=ImageFont.load_default_imagefont())
    pen = ImageDraw.Draw(picture)
    for y in range(letters.height):
        for x in range(letters.width):
            if letters.getpixel((x, y)):
                pen.circle((60 + pitch * x, top + pitch * y), 0.37 * pitch, fill=20)


@pytest.mark.parametrize("pitch", [4, 6])
def test_lot_numbers_made_of_dots_are_read(pitch: int) -> None:
    picture = page()
    picture = picture.crop((0, 0, picture.width, picture.height + 160))
    ImageDraw.Draw(picture).rectangle((0, picture.height - 160, picture.width, picture.height), fill=255)
    dotted(picture, picture.height - 170, "LOT L2405A", pitch)
    dotted(picture, picture.height - 80, "EXP 05/2027", pitch)
    label = read_bytes(saved(picture), "label.png")
    assert [word.text for word in label.words][-4:] == ["LOT", "L2405A", "EXP", "05/2027"]
    assert label.pages[0].unread == ()


def jar(picture: Image.Image, left: int, top: int, months: str = "12M") -> None:
    """The symbol of the period after opening: a jar with its lid open and the months in it."""
    pen = ImageDraw.Draw(picture)
    pen.rectangle((left, top, left + 82, top + 52), outline=30, width=4)
    pen.line((left + 4, top - 6, left + 70, top - 28), fill=30, width=6)
    pen.text((left + 41, top + 26), months, fill=30, font=ImageFont.load_default(34), anchor="mm")


def test_the_months_in_a_drawn_jar_are_read() -> None:
    picture = page()
    jar(picture, 790, 380)
    label = read_bytes(saved(picture), "label.png")
    assert [word.text for word in label.words][-1] == "12M"
    assert label.pages[0].unread == ()


@pytest.mark.parametrize(
    ("seen", "gap", "meant"),
    [
        (("61,25", "9"), 8, "g"),
        (("61,25", "9"), 60, "9"),  # a cell of its own
        (("12", "9"), 8, "9"),
        (("12", "q"), 8, "g"),
        (("812", "k]"), 8, "kJ"),
        (("Salz", "q"), 8, "q"),
        (("tablet", "|Magnesium"), 30, "Magnesium"),
        (("en", "|ode"), 8, "|ode"),
        (("Salz", "Og"), 60, "0g"),
    ],
)
def test_a_unit_that_was_seen_as_a_figure_is_the_unit(seen: tuple[str, str], gap: int, meant: str) -> None:
    first, second = (
        Print(text, x, 0, x + 40, 20, 0.9, 0, (0, 0), 0.9) for text, x in zip(seen, (0, 40 + gap), strict=True)
    )
    assert choose((first, second), ()).words[1].text == meant
