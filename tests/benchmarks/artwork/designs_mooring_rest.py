"""The designs of skin products of the half `mooring`; see `designs_mooring.py`."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_sampled_more import each
from .panel import Panel
from .sheet import BLACK, WHITE, Sheet, Spot, mm

_copy = partial(product, "mooring")

GERANIUM, LEAF, TENDER = (0.82, 0.36, 0.5), (0.16, 0.3, 0.2), (1.0, 0.97, 0.98)
WOOL, LAMB, DENIM = (0.98, 0.97, 0.94), (0.55, 0.7, 0.82), (0.12, 0.22, 0.36)
BALTIC, PEARL, KEEL = (0.14, 0.36, 0.5), (0.97, 0.99, 1.0), (0.06, 0.16, 0.26)
BASALT, SALT, BRASS = (0.16, 0.17, 0.19), (0.98, 0.97, 0.95), (0.76, 0.62, 0.38)
CEDAR, TAR = (0.86, 0.8, 0.7), (0.14, 0.1, 0.08)
NETTLE, PEBBLE, MOSS = (0.34, 0.5, 0.3), (0.96, 0.96, 0.93), (0.12, 0.2, 0.1)
PRIMROSE, CLINIC = (0.96, 0.9, 0.62), (0.1, 0.2, 0.34)
CABIN, STRIPE, ABYSS = (0.1, 0.4, 0.74), (0.98, 0.99, 1.0), (0.04, 0.16, 0.34)
CUT, FOLD, GLOSS = Spot("Stanze", (0, 1, 0, 0)), Spot("Crease", (1, 0, 0, 0)), Spot("Varnish", (0.1, 0, 0.5, 0))


def garden_hand_tube() -> Sheet:
    """A tube laid flat: a front with names in four languages, on the back four directions one below the other,
    ingredients, the crimp above upside down."""
    c = _copy("garden-hand-tube")
    sheet = Sheet(mm(112), mm(158), bleed=5, slug=16, ground=TENDER, hyphen="-", layers={"Dieline + eyemark": True,
        "White": True})
    sheet.rect(-5, 22, 158, sheet.height + 5, fill=GERANIUM)
    Panel(sheet, (170, 7, 306, 18), None, direction=180, ink=LEAF, font="mono", size=6, align="centre").text(c["crimp"])
    for across, down, radius in ((60, 110, 14), (82, 96, 18), (104, 112, 13), (82, 122, 12)):
        sheet.oval(across, down, radius, fill=TENDER)
    front = Panel(sheet, (8, 150, 152, 204), None, ink=WHITE, font="serif-italic", align="centre")
    front.text(c["brand"], size=22)
    front.text(c["sub"], size=10, font="noto", section="fr", leading=1.5)
    each(Panel(sheet, (8, 214, 152, 264), None, ink=WHITE, font="noto", size=7.2, leading=1.6, align="centre"),
        c["names"])
    each(Panel(sheet, (8, 360, 152, 384), None, ink=WHITE, font="noto", size=6.2, leading=1.6, align="centre"),
        c["share"])
    Panel(sheet, (8, 418, 152, 430), None, ink=WHITE, font="noto-bold", size=8, align="centre").text(c["net"])
    top = 34.0
    for language in ("fr", "nl", "de", "en"):
        block = Panel(sheet, (170, top, 306, top + 80), language, ink=LEAF, font="noto", size=6.7, leading=1.28,
            hyphenate=language != "en")
        block.text(c[language])
        top += block.cursor + 6
    Panel(sheet, (170, top + 4, 306, top + 90), None, ink=LEAF, font="narrow", size=6.6, leading=1.24).text(c["inci"])
    sheet.barcode(170, 386, 84, 30, "3770031200047")
    sheet.oval(284, 400, 13, stroke=LEAF, width=0.8)
    Panel(sheet, (270, 396, 298, 406), None, ink=LEAF, font="sans-bold", size=6.6, align="centre").text(c["open"])
    Panel(sheet, (170, 424, 310, 434), None, ink=LEAF, font="narrow", size=4.8).text(c["maker"])
    sheet.rect(sheet.width - 8, 436, sheet.width + 5, 446, fill=BLACK)
    sheet.ghost("zone de soudure", 30, 14, "technical layer", layer="Dieline + eyemark", ink=CUT, size=4)
    sheet.ghost("blanc 100 %", 70, 130, "technical layer", layer="White", ink=FOLD, size=4)
    sheet.ghost("Jardin d’Emma tube alu 75 ml D 35", 20, -9, "slug")
    sheet.ghost("répare l’eczéma", 14, 300, "ground colour", ink=GERANIUM, size=7)
    return sheet


def zinc_nappy_carton() -> Sheet:
    """The long carton of a tube, four faces one below the other: front, Dutch, ingredients, French; on the ends lines
    that climb and go down."""
    c = _copy("zinc-nappy-carton")
    sheet = Sheet(mm(202), mm(122), bleed=6, slug=18, hyphen="-", layers={"Stans": True, "Vernis / lak": True})
    faces = [(52.0, 10.0 + 80 * n, 520.0, 90.0 + 80 * n) for n in range(4)]
    for number, box in enumerate(faces):
        sheet.rect(*box, fill=LAMB if number == 0 else WOOL)
    left, right = (12.0, 10.0, 52.0, 90.0), (520.0, 10.0, 560.0, 90.0)
    sheet.rect(*left, fill=LAMB)
    sheet.rect(*right, fill=LAMB)
    for (language, text), x, turn in ((c["ends"][0], 26.0, 270), (c["ends"][1], 534.0, 90)):
        Panel(sheet, (x, 12, x + 12, 88), language, direction=turn, ink=DENIM, font="noto-bold", size=6,
            align="centre").text(text)
    sheet.oval(470, 50, 24, fill=WOOL)
    sheet.oval(456, 40, 12, fill=WOOL)
    Panel(sheet, (66, 18, 420, 50), None, ink=DENIM, font="noto-serif-bold", size=24).text(c["brand"])
    each(Panel(sheet, (66, 54, 340, 84), None, ink=DENIM, font="noto", size=8, leading=1.5), c["sub"])
    Panel(sheet, (360, 70, 424, 84), None, ink=DENIM, font="noto-bold", size=9, align="right").text(c["net"])
    for language, box in (("nl", faces[1]), ("fr", faces[3])):
        text = Panel(sheet, (box[0] + 14, box[1] + 12, box[2] - 14, box[3] - 6), language, ink=DENIM, font="noto",
            size=8, leading=1.3, hyphenate=True)
        text.texts(*c[language], after=4)
        if language == "nl":
            third = faces[2]
            parts = Panel(sheet, (66, third[1] + 10, 330, third[1] + 54), None, ink=DENIM, font="narrow", size=7,
                leading=1.26)
            parts.heading(c["inci_head"], size=7)
            parts.text(c["inci"])
            Panel(sheet, (66, third[3] - 15, 330, third[3] - 5), None, ink=DENIM, font="narrow", size=6.4).text(
                c["maker"])
            sheet.rect(346, third[1] + 10, 440, third[1] + 46, fill=WHITE)
            sheet.barcode(352, third[1] + 13, 82, 30, "5409900123458")
            sheet.oval(470, third[1] + 28, 13, stroke=DENIM, width=0.8)
            Panel(sheet, (456, third[1] + 24, 484, third[1] + 34), None, ink=DENIM, font="sans-bold", size=6.4,
                align="centre").text(c["open"])
            each(Panel(sheet, (346, third[1] + 50, 512, third[1] + 68), None, ink=DENIM, font="italic", size=6,
                leading=1.4), c["free"])
            Panel(sheet, (346, third[3] - 12, 440, third[3] - 3), None, ink=DENIM, font="mono", size=5.4).text(
                c["stamp"])
    for box in [*faces, left, right, (52.0, 330.0, 520.0, 344.0)]:
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Stans")
    sheet.ghost("lijmlip", 260, 340, "technical layer", layer="Stans", ink=CUT, size=5)
    sheet.ghost("lak buiten lijm", 30, 120, "technical layer", layer="Vernis / lak", ink=GLOSS, size=4)
    sheet.ghost("Schaapje Wol 100 g tubedoos 165 x 28 x 28", 40, -11, "slug")
    sheet.ghost("geneest luieruitslag", 240, 16, "ground colour", ink=LAMB, size=5)
    return sheet


def shower_oil_label() -> Sheet:
    """The back label of a bottle, three justified paragraphs under the name in each language, ingredients, a line for
    sorting in each language."""
    c = _copy("shower-oil-label")
    sheet = Sheet(mm(74), mm(128), bleed=4, slug=14, ground=PEARL, hyphen="-", layers={"Cutter": True})
    sheet.rect(-4, -4, sheet.width + 4, 46, fill=BALTIC)
    Panel(sheet, (12, 10, 198, 40), None, ink=WHITE, font="noto-serif", size=21, align="centre").text(c["brand"])
    top = 54.0
    for language, name in c["sub"]:
        block = Panel(sheet, (14, top, 196, top + 74), language, ink=KEEL, font="noto", size=6.7, leading=1.26,
            align="justify", hyphenate=True)
        block.heading(name, size=7.2, ink=BALTIC, after=0.6)
        block.text(c[language])
        top += block.cursor + 4
    Panel(sheet, (14, top + 2, 196, top + 44), None, ink=KEEL, font="narrow", size=6.8, leading=1.22).text(c["inci"])
    each(Panel(sheet, (14, top + 50, 120, top + 84), None, ink=BALTIC, font="noto-bold", size=5.6, leading=1.5),
        c["sort"])
    sheet.oval(168, top + 60, 12, stroke=KEEL, width=0.8)
    Panel(sheet, (154, top + 56, 182, top + 66), None, ink=KEEL, font="sans-bold", size=6.4, align="centre").text(
        c["open"])
    sheet.barcode(14, 314, 80, 26, "4066447200135")
    Panel(sheet, (110, 324, 196, 338), None, ink=KEEL, font="noto-bold", size=9, align="right").text(c["net"])
    Panel(sheet, (14, 346, 196, 356), None, ink=KEEL, font="narrow", size=6.2, align="centre").text(c["maker"])
    sheet.rect(0, 0, sheet.width, sheet.height, stroke=CUT, width=0.4, layer="Cutter")
    sheet.ghost("R 6 mm", 180, 361, "technical layer", layer="Cutter", ink=CUT, size=3)
    sheet.ghost("Öresund Rückenetikett 250 ml 74 x 128", 10, -8, "slug")
    sheet.ghost("heilt Schuppenflechte", 20, 44, "ground colour", ink=BALTIC, size=5)
    return sheet


def bakuchiol_box() -> Sheet:
    """The box of a serum, dark and light faces in a row, spaced capitals as headings; a small grid for the weeks
    under the Dutch text, ingredients in capitals; the brand upside down on the lid."""
    c = _copy("bakuchiol-box")
    sheet = Sheet(mm(184), mm(142), bleed=6, slug=18, hyphen="-", layers={"Dieline": True, "Hot foil (legend)": True})
    faces = [(10.0 + 125 * n, 58.0, 135.0 + 125 * n, 350.0) for n in range(4)]
    for number, box in enumerate(faces):
        sheet.rect(*box, fill=BASALT if number == 0 else SALT)
    sheet.rect(10, 6, 135, 58, fill=BASALT)
    Panel(sheet, (16, 24, 129, 40), None, direction=180, ink=BRASS, font="display", size=10, tracking=3,
        align="centre").text(c["lid"])
    sheet.rect(62, 98, 83, 160, fill=BRASS)
    sheet.rect(66, 86, 79, 98, fill=SALT)
    front = Panel(sheet, (14, 178, 131, 216), None, ink=SALT, font="display", align="centre")
    front.text(c["brand"], size=13, tracking=3)
    front.text(c["sub"], size=8, font="noto", ink=BRASS, tracking=1, leading=1.8)
    each(Panel(sheet, (14, 230, 131, 272), None, ink=SALT, font="noto", size=6.6, leading=1.9, align="centre"),
        c["names"])
    Panel(sheet, (14, 328, 131, 340), None, ink=BRASS, font="noto", size=7, align="centre").text(c["net"])
    for number, language in enumerate(("en", "fr", "nl"), 1):
        x = faces[number][0] + 9
        column = Panel(sheet, (x, 72, x + 108, 234), language, ink=BASALT, font="noto", size=6.8, leading=1.34,
            hyphenate=language != "en")
        column.heading(c["heads"][language], size=6.6, tracking=2.6, after=4)
        column.texts(*c[language], after=5)
        if language == "en":
            Panel(sheet, (x, 206, x + 108, 300), None, ink=BASALT, font="narrow", size=6.4, leading=1.26).text(
                c["inci"])
            Panel(sheet, (x, 318, x + 108, 340), None, ink=BASALT, font="narrow", size=6, leading=1.4).text(c["maker"])
        if language == "fr":
            sheet.rect(x, 292, x + 76, 326, fill=WHITE)
            sheet.barcode(x + 5, 295, 66, 28, "5430002280141")
            sheet.oval(x + 94, 309, 12, stroke=BASALT, width=0.8)
            Panel(sheet, (x + 80, 305, x + 108, 315), None, ink=BASALT, font="sans-bold", size=6.2,
                align="centre").text(c["open"])
        if language == "nl":
            plan = Panel(sheet, (x, 244, x + 108, 306), None, ink=BASALT, font="noto", size=5.8, leading=1.24)
            plan.table("38 | 33 centre | 29 centre", c["plan"], rules="grid", padding=2)
            Panel(sheet, (x, 320, x + 60, 342), None, ink=BASALT, font="mono", size=5.4, leading=1.6).text(c["stamp"])
    for box in [*faces, (10.0, 6.0, 135.0, 58.0), (10.0, 350.0, 135.0, 392.0)]:
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Dieline")
    sheet.ghost("brons folie Luxor 385", 20, 170, "technical layer", layer="Hot foil (legend)", ink=GLOSS, size=4)
    sheet.ghost("stofklep", 150, 40, "technical layer", layer="Dieline", ink=CUT, size=5)
    sheet.ghost("ril 0,8", 140, 366, "spot colour", ink=FOLD, size=5)
    sheet.ghost("Maison Sel bakuchiol 30 ml doos 44 x 44 x 103", 30, -11, "slug")
    sheet.ghost("facelift in a bottle", 20, 290, "ground colour", ink=BASALT, size=7)
    return sheet


def beard_oil_label() -> Sheet:
    """A small label of a small maker in small print: Dutch and English beside the front, ingredients under both."""
    c = _copy("beard-oil-label")
    sheet = Sheet(mm(116), mm(42), bleed=4, slug=12, ground=CEDAR, hyphen="-", boxes="crop", shuffle="words",
        layers={"Stans (cutter)": True})
    for language, x in (("nl", 8.0), ("en", 220.0)):
        Panel(sheet, (x, 8, x + 100, 70), language, ink=TAR, font="noto", size=5.8, leading=1.26,
            hyphenate=language == "nl").text(c[language])
        if language == "nl":
            Panel(sheet, (x, 68, x + 100, 112), None, ink=TAR, font="narrow", size=5.6, leading=1.24).text(c["inci"])
            sheet.rect(116, -4, 212, sheet.height + 4, fill=TAR)
            sheet.rect(150, 18, 178, 36, stroke=CEDAR, width=1.4)
            front = Panel(sheet, (118, 46, 210, 86), None, ink=CEDAR, font="slab-bold", align="centre")
            front.text(c["brand"], size=10.6)
            front.text(c["sub"], size=7, font="noto", leading=1.6)
            Panel(sheet, (118, 84, 210, 94), "nl", ink=WHITE, font="serif-italic", size=6.6, align="centre").text(
                c["scent"])
            Panel(sheet, (118, 100, 210, 110), None, ink=CEDAR, font="noto-bold", size=6.4, align="centre").text(
                c["net"])
    sheet.barcode(220, 70, 62, 24, "5407009110028")
    sheet.oval(304, 80, 9, stroke=TAR, width=0.6)
    Panel(sheet, (292, 77, 316, 85), None, ink=TAR, font="sans-bold", size=5, align="centre").text(c["open"])
    Panel(sheet, (220, 99, 316, 107), None, ink=TAR, font="narrow", size=5.4).text(c["maker"])
    Panel(sheet, (220, 107, 316, 115), None, ink=TAR, font="mono", size=4.8).text(c["lot"])
    sheet.rect(0, 0, sheet.width, sheet.height, stroke=CUT, width=0.4, layer="Stans (cutter)")
    sheet.ghost("afloop 2 mm", 250, 117.5, "technical layer", layer="Stans (cutter)", ink=CUT, size=2.4)
    sheet.ghost("Blok Baard 50 ml 116 x 42 oplage 500", 10, -6, "slug")
    return sheet


def shampoo_bar_box() -> Sheet:
    """The sleeve of a shampoo bar: front, an edge, back, another edge, one below the other; on the back numbered steps
    in German and French side by side; the edges upside down and upright."""
    c = _copy("shampoo-bar-box")
    sheet = Sheet(mm(112), mm(176), bleed=6, slug=16, ground=PEBBLE, hyphen="-", layers={"Stanzform (dieline)": True})
    sheet.rect(-6, -6, sheet.width + 6, 150, fill=NETTLE)
    sheet.oval(266, 66, 30, fill=PEBBLE)
    sheet.oval(256, 60, 10, fill=NETTLE)
    Panel(sheet, (18, 26, 226, 60), None, ink=WHITE, font="slab-bold", size=25).text(c["brand"])
    each(Panel(sheet, (18, 66, 226, 98), None, ink=WHITE, font="noto-bold", size=8.6, leading=1.6), c["sub"])
    each(Panel(sheet, (18, 112, 200, 138), None, ink=WHITE, font="noto", size=7, leading=1.6), c["for"])
    Panel(sheet, (230, 126, 302, 140), None, ink=WHITE, font="noto-bold", size=9, align="right").text(c["net"])
    sheet.rect(-6, 150, sheet.width + 6, 200, fill=(0.84, 0.88, 0.78))
    each(Panel(sheet, (18, 162, 300, 190), None, direction=180, ink=MOSS, font="noto-bold", size=7.4, leading=1.7,
        align="centre"), c["edge"])
    for language, x in (("de", 18.0), ("fr", 166.0)):
        column = Panel(sheet, (x, 212, x + 134, 392), language, ink=MOSS, font="noto", size=7, leading=1.3,
            hyphenate=True)
        column.heading(c[f"{language}_head"], size=8.6, font="slab", ink=NETTLE, after=3)
        for step, text in enumerate(c[language], 1):
            column.bullets([text], mark=f"{step}.", indent=10, after=2)
        column.space(4)
        column.text(c[f"{language}_note"])
    Panel(sheet, (18, 384, 300, 424), None, ink=MOSS, font="narrow", size=7, leading=1.26).text(c["inci"])
    sheet.rect(-6, 432, sheet.width + 6, sheet.height + 6, fill=(0.84, 0.88, 0.78))
    sheet.rect(18, 442, 104, 486, fill=WHITE)
    sheet.barcode(24, 446, 74, 36, "9120081330044")
    sheet.oval(130, 464, 13, stroke=MOSS, width=0.8)
    Panel(sheet, (116, 460, 144, 470), None, ink=MOSS, font="sans-bold", size=6.6, align="centre").text(c["open"])
    Panel(sheet, (156, 450, 304, 460), None, ink=MOSS, font="narrow", size=6).text(c["maker"])
    sheet.rect(156, 466, 230, 482, fill=WHITE, stroke=MOSS, width=0.4)
    Panel(sheet, (160, 470, 228, 480), None, ink=MOSS, font="mono", size=5.8).text(c["stamp"])
    for down in (150, 200, 432):
        sheet.rect(0, down, sheet.width, down, stroke=CUT, width=0.3, dash=(3, 2), layer="Stanzform (dieline)")
    sheet.ghost("Rillung 3 x", 200, 148, "technical layer", layer="Stanzform (dieline)", ink=CUT, size=4)
    sheet.ghost("Kieselstein Banderole 112 x 176 Graspapier", 20, -9, "slug")
    sheet.ghost("stoppt Haarausfall", 20, 20, "ground colour", ink=NETTLE, size=6)
    return sheet


def eczema_cream_jar() -> Sheet:
    """The round lid and the band of a jar in German alone: directions, a heading with bullets, ingredients under
    spaced headings in three columns."""
    c = _copy("eczema-cream-jar")
    sheet = Sheet(mm(238), mm(74), bleed=5, slug=15, ground=WHITE, hyphen="-", layers={"Stanze (dieline)": True,
        "Drucklack (varnish)": True})
    sheet.oval(105, 105, 98, fill=PRIMROSE)
    lid = Panel(sheet, (24, 64, 186, 100), None, ink=CLINIC, font="dejavu-bold", align="centre")
    lid.text(c["brand"], size=20)
    lid.text(c["sub"], size=8.4, font="noto-bold", section="de")
    Panel(sheet, (24, 112, 186, 124), "de", ink=CLINIC, font="noto", size=7.4, align="centre").text(c["claim"])
    Panel(sheet, (64, 158, 146, 171), None, ink=CLINIC, font="noto-bold", size=8.6, align="centre").text(c["net"])
    sheet.rect(218, -5, sheet.width + 5, 22, fill=PRIMROSE)
    left = Panel(sheet, (230, 32, 366, 204), "de", ink=CLINIC, font="noto", size=7, leading=1.3, hyphenate=True)
    left.heading(c["head"], size=7, tracking=2, after=2)
    left.text(c["text"])
    middle = Panel(sheet, (380, 32, 512, 130), "de", ink=CLINIC, font="noto", size=7, leading=1.3, hyphenate=True)
    middle.heading(c["notes_head"], size=7, tracking=2, after=2)
    middle.bullets(c["notes"], mark="•", indent=8)
    for number, text in enumerate(c["free"]):
        top = 132.0 + 16 * number
        Panel(sheet, (380, top, 512, top + 12), "de", ink=CLINIC, font="noto-bold", size=7.2).text(text)
    right = Panel(sheet, (526, 32, 662, 130), "de", ink=CLINIC, font="narrow", size=6.8, leading=1.28)
    right.heading(c["inci_head"], size=7, tracking=2, after=2)
    right.text(c["inci"], section=None)
    sheet.barcode(526, 140, 84, 32, "4150047711203")
    sheet.oval(636, 156, 13, stroke=CLINIC, width=0.8)
    Panel(sheet, (622, 152, 650, 162), None, ink=CLINIC, font="sans-bold", size=6.6, align="centre").text(c["open"])
    Panel(sheet, (380, 180, 512, 191), None, ink=CLINIC, font="mono", size=5.2).text(c["lot"])
    Panel(sheet, (526, 182, 666, 192), None, ink=CLINIC, font="narrow", size=5.6).text(c["maker"])
    sheet.oval(105, 105, 100, stroke=CUT, width=0.4, layer="Stanze (dieline)")
    sheet.ghost("Deckel 70 mm", 84, 207, "technical layer", layer="Stanze (dieline)", ink=CUT, size=4)
    sheet.ghost("Mattlack Deckel", 84, 30, "technical layer", layer="Drucklack (varnish)", ink=GLOSS, size=4)
    sheet.ghost("Dermalind 150 ml Deckel + Banderole", 30, -9, "slug")
    sheet.ghost("heilt Neurodermitis", 240, 12, "ground colour", ink=PRIMROSE, size=6)
    return sheet


def mineral_sun_tube() -> Sheet:
    """A tube of sun cream laid flat: three directions under bold headings, amounts in a table between lines with a row
    of two lines, ingredients; the crimp upside down, stripes on the front."""
    c = _copy("mineral-sun-tube")
    sheet = Sheet(mm(124), mm(146), bleed=5, slug=16, rotate=90, ground=STRIPE, hyphen="-", layers={
        "Découpe (cutter)": True, "Blanc / white": True})
    for number in range(5):
        sheet.rect(196 + 34 * number, 28, 213 + 34 * number, 100, fill=CABIN)
    Panel(sheet, (14, 8, 186, 19), None, direction=180, ink=ABYSS, font="mono", size=6, align="centre").text(c["crimp"])
    top = 34.0
    for language in ("fr", "nl", "en"):
        block = Panel(sheet, (14, top, 186, top + 76), language, ink=ABYSS, font="noto", size=6.5, leading=1.24,
            hyphenate=language != "en")
        block.heading(c["heads"][language], size=7.4, ink=CABIN, after=0.8)
        block.text(c[language])
        top += block.cursor + 4
    table = Panel(sheet, (14, top + 2, 186, top + 70), None, ink=ABYSS, font="sans", size=6.2, leading=1.2)
    table.table("46 | 54", c["table"], rules="rows", padding=2)
    top += table.cursor + 7
    Panel(sheet, (14, top, 186, top + 50), None, ink=ABYSS, font="narrow", size=6.4, leading=1.22).text(c["inci"])
    sheet.barcode(14, 364, 80, 28, "3770088123454")
    sheet.oval(166, 378, 12, stroke=ABYSS, width=0.8)
    Panel(sheet, (152, 374, 180, 384), None, ink=ABYSS, font="sans-bold", size=6.4, align="centre").text(c["open"])
    Panel(sheet, (14, 398, 190, 408), None, ink=ABYSS, font="narrow", size=5.6).text(c["maker"])
    front = Panel(sheet, (202, 130, 344, 200), None, ink=ABYSS, font="display-bold", align="centre")
    front.text(c["brand"], size=21)
    front.text(c["sub"], size=20, font="noto-bold", ink=CABIN, leading=1.5)
    each(Panel(sheet, (202, 214, 344, 256), None, ink=ABYSS, font="noto", size=7.4, leading=1.7, align="centre"),
        c["names"])
    Panel(sheet, (202, 380, 344, 394), None, ink=ABYSS, font="noto-bold", size=9, align="centre").text(c["net"])
    sheet.ghost("soudure 8 mm", 240, 16, "technical layer", layer="Découpe (cutter)", ink=CUT, size=4)
    sheet.ghost("sous-couche blanche", 240, 320, "technical layer", layer="Blanc / white", ink=FOLD, size=5)
    sheet.ghost("Bleu Cabine SPF50+ tube 50 ml D 30", 20, -9, "slug")
    sheet.ghost("écran total", 220, 350, "invisible", ink=ABYSS, size=8)
    return sheet


_ALL = (bakuchiol_box, beard_oil_label, eczema_cream_jar, garden_hand_tube, mineral_sun_tube, shampoo_bar_box,
    shower_oil_label, zinc_nappy_carton)
DESIGNS_REST: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
