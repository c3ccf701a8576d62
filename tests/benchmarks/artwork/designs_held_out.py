"""Twelve label designs that a reader is measured on once it is finished. Every function draws one sheet."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product, said
from .panel import Panel
from .sheet import BLACK, WHITE, Sheet, Spot, mm

_copy = partial(product, "held_out")

TEAL, PLUM, SAND, MOSS = (0.0, 0.4, 0.42), (0.35, 0.1, 0.35), (0.96, 0.92, 0.83), (0.25, 0.35, 0.12)
CUT = Spot("Stans", (0, 1, 1, 0))


def d_spray() -> Sheet:
    """A very small label, 100 by 60 mm: front left, two languages right in 5.3 points."""
    c, sheet = _copy("d-spray"), Sheet(mm(100), mm(60), bleed=6, shuffle="words")
    sheet.rect(-6, -6, 92, sheet.height + 6, fill=(1.0, 0.78, 0.2))
    front = Panel(sheet, (8, 26, 86, 150), "nl", align="centre", font="dejavu")
    front.heading(c["brand"], size=14, align="centre", after=6)
    front.text(c["name"], size=8, after=20)
    front.text("15 ml e", size=7)
    right = Panel(sheet, (98, 8, 278, 166), "nl", font="narrow", size=5.8, hyphenate=True)
    right.text(c["nl"], after=1)
    right.text(said("nl", "exceed", "varied", "children", form=2), after=2)
    right.text(c["fr"], after=1, section="fr")
    right.text(said("fr", "exceed", "varied", "children", form=2), after=2)
    right.text(c["amount"], bold=True, hyphenate=False, after=1, section=None)
    right.text(c["ingredients"], hyphenate=False)
    return sheet


def roll_on() -> Sheet:
    """A long strip round a roll-on; both ends carry a line across, three languages between them."""
    c, sheet = _copy("roll-on"), Sheet(mm(180), mm(58), ground=TEAL, bleed=8.5, spaces="gaps")
    left = Panel(sheet, (6, 6, 24, 158), "nl", direction=270, ink=WHITE, font="sans", size=5.6)
    left.text(c["left"])
    right = Panel(sheet, (sheet.width - 24, 6, sheet.width - 6, 158), "nl", direction=90, ink=WHITE,
        font="sans", size=5.6)
    right.text(c["right"])
    front = Panel(sheet, (36, 40, 150, 130), "nl", ink=WHITE, align="centre", font="noto")
    front.text(c["brand"], size=11, tracking=1.6, after=6)
    front.heading(c["name"], size=9, align="centre")
    x = 162.0
    for language in ("nl", "fr", "de"):
        panel = Panel(sheet, (x, 10, x + 98, 126), language, ink=WHITE, font="condensed", size=5.6,
            hyphenate=True)
        panel.texts(c[language], said(language, "external", form=2), after=2)
        x += 105
    Panel(sheet, (162, 136, 470, 160), None, ink=WHITE, font="condensed", size=5.4).text(c["inci"])
    return sheet


def probiotic_carton() -> Sheet:
    """A flat carton on a page turned by 270: upside-down top flap, turned sides, a table in the middle."""
    c = _copy("probiotic-carton")
    sheet = Sheet(mm(260), mm(190), bleed=8.5, slug=25, rotate=270, layers={"Lak": True, "Proef": False})
    for box in ((150.0, 130.0, 400.0, 500.0), (404.0, 130.0, 700.0, 500.0), (150.0, 40.0, 400.0, 126.0)):
        sheet.rect(*box, stroke=CUT, layer="Stanslijn")
    flap = Panel(sheet, (160, 60, 390, 116), "nl", direction=180, font="noto", size=11, align="centre")
    flap.text(c["flap"])
    front = Panel(sheet, (164, 150, 386, 480), "nl", font="noto-serif", ink=PLUM)
    front.heading(c["brand"], size=30)
    front.text(c["name"], size=15, after=40)
    front.text(c["nl"]["what"], size=10, after=10)
    front.bullets(c["nl"]["claims"], mark="›", size=9, indent=12, font="noto")
    back = Panel(sheet, (414, 140, 690, 300), "nl", font="noto", size=7.4, hyphenate=True)
    back.text(c["nl"]["story"], after=4)
    back.text(c["nl"]["use"], bold=True, after=4)
    back.text(said("nl", "exceed", "varied", "children", form=1))
    table = Panel(sheet, (414, 290, 690, 360), None, font="noto", size=7.4)
    table.table("46 | 36 right | 18 right", c["table"], rules="grid")
    french = Panel(sheet, (414, 372, 690, 498), "fr", font="noto", size=7.4, hyphenate=True)
    french.text(c["fr"]["story"], after=4)
    french.text(c["fr"]["use"], bold=True, after=4)
    french.text(said("fr", "exceed", "varied", "children", form=1))
    one = Panel(sheet, (100, 140, 144, 490), "fr", direction=270, font="noto", size=9)
    one.text(c["fr"]["what"])
    two = Panel(sheet, (706, 140, 732, 490), "nl", direction=90, font="noto", size=6.5)
    two.text(said("nl", "storage", "best", form=1))
    sheet.ghost("Stanslijn 260 x 190 karton 300 g", 420, 80, "technical layer", layer="Stanslijn", ink=CUT,
        size=8)
    sheet.ghost("UV-lak vlak dekkend", 420, 100, "technical layer", layer="Lak", size=9)
    sheet.ghost("Proefdruk niet voor productie", 420, 112, "layer off", layer="Proef", size=9)
    sheet.ghost("Darmonie order 88213 gewijzigd door DTP", 40, -20, "slug")
    return sheet


def foot_balm() -> Sheet:
    """A tube, tall and narrow: everything but the front runs up the side in three turned columns."""
    c, sheet = _copy("foot-balm"), Sheet(mm(95), mm(190), ground=SAND)
    front = Panel(sheet, (12, 60, 120, 330), "de", font="slab", ink=MOSS, align="centre")
    front.heading(c["brand"], size=16, align="centre", after=8)
    front.text(c["name"], size=12, after=90)
    front.text("100 ml e", size=9)
    for language, box in (("de", (132.0, 20.0, 186.0, 520.0)), ("fr", (194.0, 20.0, 240.0, 520.0))):
        panel = Panel(sheet, box, language, direction=270, font="noto", size=7, ink=MOSS, hyphenate=True)
        panel.texts(c[language], said(language, "external", form=1), after=2)
    inci = Panel(sheet, (244, 20, 264, 520), None, direction=270, font="sans", size=6, ink=BLACK)
    inci.text(c["inci"])
    return sheet


def b_complex() -> Sheet:
    """A5 upright: a table without rules, two-line cells, decimal sign; German above, English below."""
    c, sheet = _copy("b-complex"), Sheet(mm(148), mm(210), bleed=8.5, hyphen="\u00ad", spaces="gaps")
    sheet.rect(-8.5, -8.5, sheet.width + 8.5, 62, fill=(0.1, 0.25, 0.6))
    head = Panel(sheet, (22, 12, 400, 60), "de", ink=WHITE, font="sans")
    head.text(c["brand"], size=17, tracking=5)
    head.text(c["name"], size=12)
    for language, top in (("de", 72.0), ("en", 402.0)):
        t = c[language]
        panel = Panel(sheet, (22, top, 398, top + 150), language, font="sans", size=7.2, align="justify",
            hyphenate=language == "de")
        panel.heading(t["what"], size=8.5, after=3)
        panel.texts(t["text"], t["ingredients"], said(language, "exceed", "varied", "children", "storage",
            form=1), after=3)
    table = Panel(sheet, (22, 190, 330, 396), None, font="sans", size=7.2)
    table.table("58 | 26 decimal | 16 right", c["table"], after=3)
    table.text(c["foot"], size=5.6, section="de")
    sheet.barcode(300, 556, 90, 30, "4012345000042")
    return sheet


def turmeric() -> Sheet:
    """A6 across on yellow: paragraphs that change language at the sentence, small table with lines."""
    c, sheet = _copy("turmeric"), Sheet(mm(148), mm(105), ground=(0.99, 0.8, 0.25), shuffle="words")
    head = Panel(sheet, (20, 16, 400, 66), "nl", font="dejavu", ink=PLUM)
    head.heading(c["brand"], size=20)
    head.text(c["name"], size=11)
    body = Panel(sheet, (20, 76, 236, 284), None, font="condensed", size=7.4, hyphenate=True)
    body.flow(c["flow"], after=5)
    body.flow(c["flow2"], after=5)
    body.flow([(lang, said(lang, "exceed", "children", form=1)) for lang in ("nl", "fr", "de")], after=5)
    body.text(c["latin"], font="italic", section=None)
    sheet.rect(250, 76, 404, 200, fill=WHITE)
    table = Panel(sheet, (256, 82, 398, 196), None, font="condensed", size=7)
    table.table("50 | 25 right | 25 right", c["table"], rules="rows")
    sheet.oval(324, 246, 34, fill=PLUM)
    Panel(sheet, (294, 234, 354, 262), None, ink=WHITE, align="centre", font="dejavu-bold",
        size=9).text("90 caps\n56 g e")
    return sheet


def pregnancy() -> Sheet:
    """A4 across: two columns with broken words, a wide table of five columns with a grid, covered text."""
    c, sheet = _copy("pregnancy"), Sheet(mm(250), mm(180), bleed=8.5)
    sheet.rect(0, 0, 190, sheet.height, fill=(0.97, 0.85, 0.9))
    front = Panel(sheet, (16, 60, 176, 440), "nl", font="display", ink=PLUM, align="centre")
    front.heading(c["brand"], size=24, align="centre", after=6)
    front.text(c["name"], size=15, after=60)
    front.text(c["nl"]["what"], size=11, after=20)
    front.text(c["en"]["what"], size=11, section="en")
    for language, x in (("nl", 206.0), ("en", 452.0)):
        t = c[language]
        panel = Panel(sheet, (x, 24, x + 236, 300), language, font="noto", size=7.4, align="justify",
            hyphenate=language == "nl")
        for part in (t["text"], t["use"], t["ingredients"], said(language, "exceed", "varied", "children",
            "storage")):
            panel.text(part, after=4)
    table = Panel(sheet, (206, 318, 600, 500), None, font="noto", size=7.4)
    table.table("34 | 17 right | 17 right | 16 right | 16 right", c["table"], rules="grid")
    sheet.rect(612, 330, 690, 480, fill=(0.97, 0.85, 0.9))
    Panel(sheet, (616, 440, 690, 476), None, font="noto", size=8).text("60 capsules\ne 41 g")
    sheet.ghost("oude tekst vervallen versie", 614, 360, "covered", size=6)
    return sheet


def salt_scrub() -> Sheet:
    """A pot label, black: three languages in columns divided by hair lines, letter-spaced serif heading."""
    c, sheet = _copy("salt-scrub"), Sheet(mm(190), mm(80), ground=(0.08, 0.08, 0.09), boxes="crop", bleed=8.5)
    head = Panel(sheet, (20, 18, 520, 60), "fr", ink=WHITE, font="serif", align="centre")
    head.text(c["brand"], size=16, tracking=6, after=2)
    head.text(c["name"], size=10, font="serif-italic")
    x = 20.0
    for language in ("fr", "en", "nl"):
        panel = Panel(sheet, (x, 76, x + 150, 196), language, ink=(0.93, 0.9, 0.84), font="serif", size=7,
            hyphenate=True)
        panel.heading(c[language]["what"], size=8, after=3)
        panel.texts(c[language]["text"], said(language, "external", form=1), after=3)
        if x > 20:
            sheet.rule(x - 11, 78, x - 11, 190, (0.5,), 0.4)
        x += 174
    foot = Panel(sheet, (20, 204, 440, 220), None, ink=WHITE, font="sans", size=5.6)
    foot.text(c["inci"])
    return sheet


def sleep_tea() -> Sheet:
    """A5 across: two columns, each with a dark box inside, ligatures, doubled headings; crop marks, no boxes."""
    c = _copy("sleep-tea")
    sheet = Sheet(mm(210), mm(148), ligatures="decomposed", bleed=8.5, slug=12, boxes="media")
    head = Panel(sheet, (24, 20, 570, 60), "de", font="serif", ink=PLUM, ligatures=True)
    head.heading(c["brand"], size=24, fake_bold="twice")
    for language, x, title in (("de", 24.0, "Kräuter für die Nacht"), ("fr", 306.0,
        "Des plantes pour la nuit")):
        t = c[language]
        panel = Panel(sheet, (x, 74, x + 264, 230), language, font="serif", size=8.6, ligatures=True,
            align="justify", hyphenate=True)
        panel.heading(title, size=11, fake_bold="twice", after=3)
        panel.texts(t["text"], t["use"], after=5)
        box = Panel(sheet, (x, 238, x + 264, 272), language, ground=PLUM, pad=7, ink=WHITE,
            font="serif-bold", size=8)
        box.text(t["box"])
        rest = Panel(sheet, (x, 282, x + 264, 400), language, font="serif", size=8, ligatures=True,
            hyphenate=True, align="justify")
        rest.texts(t["ingredients"], said(language, "exceed", "varied", "children", "pregnant", "storage",
            form=2), after=5)
    return sheet


def calcium_tube() -> Sheet:
    """A wrap round a tube: front, four languages side by side, table without rules, clipped text."""
    c, sheet = _copy("calcium-tube"), Sheet(mm(290), mm(120), bleed=8.5, shuffle="words", hyphen="\u2010")
    sheet.rect(-8.5, -8.5, 150, sheet.height + 8.5, fill=(0.0, 0.45, 0.9, 0.15))
    front = Panel(sheet, (10, 40, 140, 330), None, ink=WHITE, font="dejavu", align="centre")
    front.heading(c["brand"], size=15, align="centre", after=8)
    front.text(c["name"], size=13, after=50)
    front.text("20 x 4,2 g = 84 g e", size=8)
    x = 164.0
    for language in ("nl", "fr", "de", "en"):
        panel = Panel(sheet, (x, 14, x + 154, 232), language, font="noto", size=6.6,
            hyphenate=language != "en")
        panel.texts(c[language], said(language, "exceed", "varied", "children", "storage"), after=4)
        x += 164
    table = Panel(sheet, (164, 250, 400, 330), None, font="noto", size=8)
    table.table("50 | 30 decimal | 20 right", c["table"])
    Panel(sheet, (430, 256, 560, 300), None, font="noto", size=7).text(
        "Bruiskalk NV, Krijtstraat 9, Gent\nNUT/PL/AS 1954/2")
    sheet.barcode(660, 256, 110, 50, "5498765000056")
    sheet.ghost("restant achter masker", 440, 320, "clipped", size=8)
    return sheet


def hyaluron() -> Sheet:
    """A leaflet, A6 across: three justified columns in 5.2 point print, hardly any space between them."""
    c, sheet = _copy("hyaluron"), Sheet(mm(148), mm(105))
    head = Panel(sheet, (14, 12, 400, 40), "de", font="sans", ink=TEAL)
    head.heading(f"{c['brand']} {c['name']}", size=14)
    sheet.rule(14, 38, 405, 38, TEAL, 0.6)
    x = 14.0
    for language in ("de", "fr", "nl"):
        panel = Panel(sheet, (x, 44, x + 123, 250), language, font="noto", size=5.4, align="justify",
            hyphenate=True)
        panel.heading({"de": "Anwendung", "fr": "Application", "nl": "Gebruik"}[language], size=7, after=2)
        panel.texts(c[language], said(language, "external", "children", "storage", form=1), after=3)
        x += 133
    foot = Panel(sheet, (14, 262, 330, 290), None, font="sans", size=5.2)
    foot.texts(c["inci"], "Aqualis Cosmetics GmbH, Seeufer 12, Lindau · 7 x 2 ml e", after=2)
    return sheet


def electrolytes() -> Sheet:
    """Three sticks side by side, the middle one turned, tear-off lines across; white and invisible text."""
    c, sheet = _copy("electrolytes"), Sheet(mm(150), mm(170), bleed=8.5)
    for x in (0.0, 142.0, 284.0):
        sheet.rect(x, 0, x + 140, 26, fill=(0.6, 0.8, 0.2))
        strip = Panel(sheet, (x + 8, 7, x + 134, 24), None, font="sans", size=7, align="centre")
        strip.text(c["strip"])
    for language, x in (("nl", 8.0), ("fr", 292.0)):
        t = c[language]
        panel = Panel(sheet, (x, 40, x + 126, 330), language, font="condensed", size=7.2, hyphenate=True)
        panel.heading(c["name"] if language == "nl" else "Sticks d’électrolytes citron vert", size=9, after=4)
        panel.texts(t["text"], t["ingredients"], said(language, "exceed", "varied", "children", form=1),
            after=4)
    middle = Panel(sheet, (150, 40, 276, 470), "nl", direction=270, font="dejavu", ink=MOSS)
    middle.heading(c["brand"], size=38, after=8)
    middle.text(c["name"], size=20)
    table = Panel(sheet, (8, 352, 140, 470), None, font="condensed", size=6.6)
    table.table("42 | 36 right | 22 right", c["table"], rules="zebra")
    Panel(sheet, (292, 360, 418, 400), None, font="condensed",
        size=7).text("10 x 8 g = 80 g e\nNUT/PL/AS 2210/5")
    sheet.ghost("reserved for lot number", 300, 440, "invisible")
    sheet.ghost("onzichtbare notitie wit", 300, 455, "ground colour", ink=WHITE)
    return sheet


_ALL = (b_complex, calcium_tube, d_spray, electrolytes, foot_balm, hyaluron, pregnancy, probiotic_carton,
    roll_on, salt_scrub, sleep_tea, turmeric)
DESIGNS: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
