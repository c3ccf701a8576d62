"""The other eight designs of the half `final`; see `designs_final.py`."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .panel import Panel
from .sheet import BLACK, WHITE, Sheet, Spot, mm

_copy = partial(product, "final")

LEAF, FOREST, CHALK, AQUA = (0.55, 0.75, 0.25), (0.05, 0.2, 0.12), (0.97, 0.97, 0.93), (0.75, 0.92, 0.93)
PETROL, SUN, SEPIA, IVORY = (0.0, 0.3, 0.36), (1.0, 0.85, 0.15), (0.35, 0.24, 0.12), (0.99, 0.97, 0.91)
LAVENDER, VIOLET, RASPBERRY, FLAX = (0.88, 0.86, 0.96), (0.25, 0.13, 0.42), (0.75, 0.05, 0.3), (0.88, 0.84, 0.74)
KNIFE, GLOSS = Spot("Stanslijn", (0, 1, 1, 0)), Spot("Lak", (0, 0, 1, 0))


def greens_pouch() -> Sheet:
    """The back of a pouch, light on dark: four languages one below the other, small flags at the left, a long table."""
    c, sheet = _copy("greens-pouch"), Sheet(mm(160), mm(240), bleed=8.5, ground=FOREST)
    head = Panel(sheet, (24, 20, 330, 88), None, ink=WHITE, font="noto")
    head.text(c["brand"], size=30, bold=True, after=2)
    head.text(c["name"], size=11, section="de")
    head.text(c["french"], size=11, section="fr")
    for number, word in enumerate(c["badge"]):
        sheet.oval(346 + 36 * number, 44, 16, fill=LEAF)
        badge = Panel(sheet, (330 + 36 * number, 39, 362 + 36 * number, 52), None, ink=FOREST, font="noto-bold",
            size=7, align="centre")
        badge.text(word)
    top = 98.0
    for language in ("de", "fr", "nl", "en"):
        t = c[language]
        sheet.rect(24, top, 42, top + 12, fill=LEAF)
        flag = Panel(sheet, (24, top + 1.5, 42, top + 12), None, ink=FOREST, font="noto-bold", size=7, align="centre")
        flag.text(language.upper())
        body = Panel(sheet, (50, top, 430, top + 86), language, ink=WHITE, font="noto", size=7.8,
            hyphenate=language != "en")
        body.heading(t["what"], size=8.6, after=1)
        body.text(t["text"], after=1)
        body.text(f"{t['ingredients']} {t['warn']}")
        top += 90
    box = (24.0, 464.0, 430.0, 624.0)
    sheet.rect(*box, fill=CHALK)
    table = Panel(sheet, (34, 472, 420, 620), None, font="noto", size=7.2)
    table.table("46 | 24 right | 18 right | 12 right", c["table"], rules="rows")
    Panel(sheet, (24, 646, 300, 660), None, ink=WHITE, font="noto", size=7).text(c["maker"])
    Panel(sheet, (360, 640, 430, 660), None, ink=LEAF, font="noto-bold", size=13, align="right").text(c["pack"])
    return sheet


def flora_sleeve() -> Sheet:
    """A long low sleeve: lines of five hundred points, two languages in bands, icons, a table that lies across."""
    c, sheet = _copy("flora-sleeve"), Sheet(mm(290), mm(62), bleed=8.5, slug=20, shuffle="words")
    sheet.rect(-8.5, -8.5, 176, sheet.height + 8.5, fill=PETROL)
    front = Panel(sheet, (12, 18, 168, 90), None, ink=WHITE, font="dejavu")
    front.heading(c["brand"], size=21, after=4)
    front.text(c["name"], size=12, section="nl")
    front.text(c["french"], size=12, section="fr")
    for number, icon in enumerate(c["icons"]):
        x = 30 + 39 * number
        sheet.oval(x, 106, 10, stroke=AQUA, width=1.2)
        cap = Panel(sheet, (x - 19, 120, x + 19, 130), None, ink=AQUA, font="dejavu", size=5.6, align="centre")
        cap.text(icon)
    Panel(sheet, (12, 146, 168, 160), None, ink=WHITE, font="dejavu", size=8).text(c["pack"])
    top = 8.0
    for language in ("nl", "fr"):
        t = c[language]
        band = Panel(sheet, (186, top, 706, top + 58), language, font="dejavu", size=5.8)
        band.heading(t["what"], size=7, ink=PETROL, after=1)
        band.texts(t["text"], t["ingredients"], t["warn"], after=1)
        top += 62
        sheet.rule(186, top - 2.5, 706, top - 2.5, PETROL, 0.5)
    table = Panel(sheet, (186, 133, 560, 168), None, font="dejavu", size=6)
    table.table("21 centre | 20 centre | 20 centre | 17 centre | 22 centre", c["table"], rules="grid", after=1.5)
    table.text(c["foot"], size=5.2, section="nl", after=0)
    table.text(c["foot_fr"], size=5.2, section="fr")
    Panel(sheet, (572, 134, 706, 170), None, font="dejavu", size=5.8).text(c["maker"])
    side = Panel(sheet, (722, 10, 748, 166), "nl", direction=270, font="dejavu", ink=PETROL, align="centre")
    side.heading(c["side"], size=9, align="centre")
    sheet.rect(714, -8.5, 714.4, sheet.height + 8.5, stroke=KNIFE, dash=(3, 2), layer="Stanslijn")
    sheet.ghost("Plakzijde", 755, 20, "technical layer", layer="Stanslijn", ink=KNIFE, size=5)
    sheet.ghost("Sleeve 290 x 62 rillijn gestippeld", 190, -12, "slug")
    return sheet


def sun_drops() -> Sheet:
    """A dropper label of 88 by 37 mm: three columns of 5.4 points, four points apart, and a lot line up the end."""
    c, sheet = _copy("sun-drops"), Sheet(mm(88), mm(37), bleed=6, ground=SUN, hyphen="­")
    front = Panel(sheet, (4, 22, 64, 90), None, ink=SEPIA, font="noto", align="centre")
    front.heading(c["brand"], size=10.2, align="centre", after=8)
    front.text(c["dose"], size=7)
    for language, x in (("nl", 68.0), ("fr", 126.0), ("de", 184.0)):
        panel = Panel(sheet, (x, 5, x + 54, 101), language, font="narrow", size=5.4, leading=1.12, hyphenate=True)
        panel.text(c[language])
    side = Panel(sheet, (240, 6, 247, 100), None, direction=270, font="sans", size=5.2, align="centre")
    side.text(c["side"])
    sheet.rect(0, 0, 66, sheet.height, stroke=GLOSS, width=0.5, layer="Lak")
    sheet.ghost("lakvrij", 6, 100, "spot colour", ink=GLOSS, layer="Lak", size=5)
    return sheet


def corvine_label() -> Sheet:
    """A perfume-like label in serifs with ligatures: letter-spaced headings, a frame, amounts on the decimal sign."""
    c = _copy("corvine-label")
    sheet = Sheet(mm(200), mm(100), bleed=8.5, ground=IVORY, ligatures="codepoint", hyphen="‐")
    sheet.rect(10, 10, sheet.width - 10, sheet.height - 10, stroke=SEPIA, width=1)
    sheet.rect(13, 13, sheet.width - 13, sheet.height - 13, stroke=SEPIA, width=0.4)
    for language, x in (("fr", 24.0), ("en", 390.0)):
        t = c[language]
        panel = Panel(sheet, (x, 22, x + 152, 262), language, ink=SEPIA, font="serif", size=7, align="justify",
            hyphenate=language == "fr", ligatures=True)
        for heading, text in zip(t["head"], t["parts"], strict=True):
            panel.text(heading.upper(), size=6.6, tracking=2.4, align="left", hyphenate=False, after=1.5)
            panel.text(text, after=5)
        panel.table("50 | 28 decimal | 22 right", t["table"], language=language, align="left", hyphenate=False,
            padding=1, after=3)
        panel.text(t["foot"], size=5.8, font="serif-italic")
    front = Panel(sheet, (196, 70, 370, 190), None, ink=SEPIA, font="display", align="centre")
    front.text(c["brand"], size=13, tracking=3.2, after=18)
    front.text(c["name"], size=22, section="fr", after=4)
    front.text(c["english"], size=12, font="serif-italic", section="en")
    foot = Panel(sheet, (196, 228, 370, 260), None, ink=SEPIA, font="serif", size=6.6, align="centre")
    foot.text(c["pack"], after=3)
    foot.text(c["maker"])
    return sheet


def pail_label() -> Sheet:
    """A bath salt label on a turned page: four narrow columns between rules, cautions in a dark strip, capitals."""
    c, sheet = _copy("pail-label"), Sheet(mm(270), mm(98), bleed=8.5, ground=LAVENDER, rotate=90)
    front = Panel(sheet, (14, 30, 232, 170), None, ink=VIOLET, font="noto-serif")
    front.text(c["brand"], size=24, tracking=3, after=10)
    front.heading(c["name"], size=15, section="de", after=3)
    for key, language in (("french", "fr"), ("dutch", "nl"), ("english", "en")):
        front.text(c[key], size=10, section=language, after=1)
    Panel(sheet, (14, 176, 120, 200), None, ink=VIOLET, font="noto-serif-bold", size=16).text(c["pack"])
    sheet.oval(214, 186, 15, stroke=VIOLET, width=1)
    Panel(sheet, (200, 180, 228, 194), None, ink=VIOLET, font="sans-bold", size=8, align="centre").text(c["open"])
    for number, language in enumerate(("de", "fr", "nl", "en")):
        x = 248.0 + 128 * number
        heading, text, skin = c["columns"][language]
        column = Panel(sheet, (x, 16, x + 116, 136), language, ink=VIOLET, font="sans", size=7.9,
            hyphenate=language != "en")
        column.text(heading, size=7.6, tracking=1.4, bold=True, after=4)
        column.texts(text, skin, after=4)
        if number:
            sheet.rule(x - 6, 16, x - 6, 134, VIOLET, 0.4)
        box = Panel(sheet, (x - 5, 142, x + 121, 184), language, ground=VIOLET, pad=5, ink=WHITE, font="sans-bold",
            size=6.6)
        box.text(c["caution"][language])
    inci = Panel(sheet, (248, 192, 640, 212), None, ink=VIOLET, font="narrow", size=7.2)
    inci.text(c["inci"])
    Panel(sheet, (248, 222, 640, 248), None, ink=VIOLET, font="sans", size=6.4).text(c["maker"])
    sheet.rect(650, 196, 752, 256, fill=WHITE)
    sheet.barcode(658, 202, 86, 44, "4260001000075")
    sheet.ghost("Barcode 80 procent", 660, 254, "ground colour", ink=WHITE, size=5)
    return sheet


def gummy_jar() -> Sheet:
    """A children's jar: white boxes on yellow, headings of 15 points, stars, a grid with cells of two lines."""
    c, sheet = _copy("gummy-jar"), Sheet(mm(225), mm(86), bleed=8.5, ground=SUN, spaces="gaps")
    front = Panel(sheet, (10, 22, 190, 128), None, ink=RASPBERRY, font="dejavu", align="centre")
    front.heading(c["brand"], size=27, align="centre", after=6)
    front.text(c["name"], size=14, section="nl", bold=True, after=2)
    front.text(c["french"], size=12, section="fr")
    sheet.oval(60, 186, 40, fill=RASPBERRY)
    tag = Panel(sheet, (22, 172, 98, 206), "nl", ink=WHITE, font="dejavu-bold", size=8, align="centre")
    tag.text(c["tag"], after=3)
    tag.text(c["tag_fr"], section="fr")
    pack = Panel(sheet, (124, 176, 186, 206), None, ink=RASPBERRY, font="dejavu-bold", size=10, align="centre")
    pack.text(c["pack"])
    for language, x in (("nl", 202.0), ("fr", 362.0)):
        t = c[language]
        box = Panel(sheet, (x, 10, x + 152, 232), language, ground=WHITE, pad=7, font="dejavu", size=6.1,
            hyphenate=True)
        box.heading(t["lead"], size=14, ink=RASPBERRY, after=2)
        box.heading(t["what"], size=6.4, after=3)
        box.bullets(t["bullets"], mark="★", indent=8, after=3, hyphenate=False)
        box.texts(t["use"], t["ingredients"], t["warn"], after=3)
    sheet.rect(522, 10, 630, 128, fill=WHITE)
    table = Panel(sheet, (527, 16, 625, 124), None, font="dejavu", size=5.6)
    table.table("45 | 25 right | 30 right", c["table"], rules="grid", padding=2)
    Panel(sheet, (526, 138, 628, 170), None, font="dejavu", size=6.4).text(c["maker"])
    sheet.rect(522, 180, 630, 232, fill=WHITE)
    sheet.barcode(534, 186, 84, 40, "5407003000031")
    return sheet


def sage_tin() -> Sheet:
    """A flat tin: lid, base, and the band of its rim along both long sides, the lower one upside down."""
    c, sheet = _copy("sage-tin"), Sheet(mm(200), mm(96), shuffle="words")
    sheet.rect(0, 0, sheet.width, 24, fill=FOREST)
    sheet.rect(0, sheet.height - 24, sheet.width, sheet.height, fill=FOREST)
    rim = {"ink": CHALK, "font": "noto-serif", "size": 9, "tracking": 1.5, "align": "centre"}
    Panel(sheet, (20, 6, 548, 20), None, **rim).text(c["band"])
    sheet.rect(12, 34, 220, 238, fill=LEAF, stroke=FOREST, width=1.5)
    lid = Panel(sheet, (22, 62, 210, 180), None, ink=FOREST, font="noto-serif", align="centre")
    lid.heading(c["brand"], size=28, align="centre", after=8)
    lid.heading(c["name"], size=14, align="centre", section="de")
    lid.text(c["tag"], size=9, after=6)
    lid.text(c["english"], size=12, section="en")
    lid.text(c["tag_en"], size=9)
    Panel(sheet, (22, 214, 210, 230), None, ink=FOREST, font="noto-serif", size=8, align="centre").text(c["pack"])
    sheet.rect(230, 34, 556, 238, stroke=FOREST, width=1.5)
    for language, x in (("de", 238.0), ("en", 398.0)):
        t = c[language]
        panel = Panel(sheet, (x, 42, x + 150, 176), language, font="noto", size=6, hyphenate=language == "de")
        panel.heading(t["what"], size=7, ink=FOREST, after=3)
        panel.texts(t["text"], t["use"], t["ingredients"], t["warn"], after=3)
    table = Panel(sheet, (238, 180, 470, 222), None, font="noto", size=6)
    table.table("24 | 30 right | 33 right | 13 right", c["table"])
    Panel(sheet, (238, 226, 470, 236), None, font="noto", size=5.8).text(c["maker"])
    sheet.barcode(486, 184, 60, 42, "4012345000060")
    low = sheet.height
    Panel(sheet, (20, low - 20, 548, low - 6), None, direction=180, **rim).text(c["band"])
    return sheet


def linen_cream() -> Sheet:
    """A cream box: front, a side in two languages with three steps, a back of four languages in one run of text."""
    c, sheet = _copy("linen-cream"), Sheet(mm(180), mm(110), bleed=8.5, slug=26, hyphen="-")
    sheet.rect(-8.5, -8.5, 160, sheet.height + 8.5, fill=FLAX)
    front = Panel(sheet, (10, 70, 150, 200), None, ink=BLACK, font="display", align="centre")
    front.text(c["brand"], size=15, tracking=2.6, after=14)
    front.text(c["sub"], size=12, font="serif-italic", section="fr")
    front.text(c["dutch"], size=12, font="serif-italic", section="nl")
    Panel(sheet, (10, 276, 150, 292), None, font="sans", size=8, align="centre").text(c["lid"])
    story = Panel(sheet, (172, 18, 320, 174), "fr", font="serif", size=8.4, leading=1.4, align="justify",
        hyphenate=True)
    story.text(c["story"], after=10)
    story.text(c["story_nl"], section="nl")
    for number, (french, dutch) in enumerate(zip(c["steps"], c["steps_nl"], strict=True)):
        x = 172 + 51 * number
        sheet.oval(x + 24, 200, 13, fill=FLAX)
        Panel(sheet, (x + 12, 193, x + 36, 210), None, font="display", size=13, align="centre").text(str(number + 1))
        step = Panel(sheet, (x, 220, x + 48, 244), "fr", font="sans", size=6.2, align="centre")
        step.text(french)
        step.text(dutch, section="nl")
    warn = Panel(sheet, (172, 258, 320, 296), "fr", font="sans-bold", size=6)
    warn.text(c["warn_fr"], after=3)
    warn.text(c["warn_nl"], section="nl")
    sheet.rule(332, 14, 332, 298, FLAX, 1)
    back = Panel(sheet, (344, 18, 498, 200), None, font="sans", size=7.6, leading=1.36, align="justify")
    back.flow([(language, c[language]) for language in ("fr", "nl", "de", "en")])
    inci = Panel(sheet, (344, 186, 498, 232), None, font="italic", size=6.4)
    inci.text(c["inci"])
    Panel(sheet, (344, 238, 498, 250), None, font="sans", size=6.2).text(c["maker"])
    sheet.barcode(348, 258, 80, 32, "5407005000053")
    sheet.ghost("Etui 55 x 110 carton 300 g BAT 2", 40, -16, "slug")
    sheet.ghost("zone vernis brillant", 40, 250, "clipped", size=6)
    return sheet


_ALL = (corvine_label, flora_sleeve, greens_pouch, gummy_jar, linen_cream, pail_label, sage_tin, sun_drops)
DESIGNS_MORE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
