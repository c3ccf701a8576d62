"""Six of the designs of the half `arcade`; see `designs_arcade.py`."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_sampled_more import each
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "arcade")

MARIGOLD, IRIS, VELLUM = (0.96, 0.6, 0.1), (0.16, 0.2, 0.42), (0.99, 0.98, 0.95)
PEA, POD, SOIL = (0.8, 0.9, 0.56), (0.13, 0.31, 0.16), (0.2, 0.15, 0.1)
GINGER, FIRE, PITH = (0.98, 0.83, 0.43), (0.62, 0.2, 0.07), (1.0, 0.97, 0.89)
LIME, RIND, SUGAR = (0.79, 0.89, 0.35), (0.15, 0.3, 0.1), (0.99, 1.0, 0.96)
MOON, DUSK, MILK = (0.99, 0.93, 0.78), (0.28, 0.22, 0.43), (0.98, 0.97, 1.0)
ROOT, PEPPER, CURD = Spot("PANTONE 1375 C", (0, 0.45, 0.94, 0)), (0.17, 0.13, 0.12), (1.0, 0.95, 0.82)
CUT, CREASE, GLUE = Spot("CutContour", (0, 1, 0, 0)), Spot("Rilllinie", (1, 0, 0, 0)), Spot("Kleber", (0, 0.2, 1, 0))


def lutein_peel() -> Sheet:
    """A label that peels open: the cover with a corner to lift, beside it the leaf under it, four short chapters per
    language in narrow columns, and an unruled table whose first column turns, with notes numbered by small figures."""
    c = _copy("lutein-peel")
    sheet = Sheet(mm(196), mm(104), bleed=6, slug=18, ground=VELLUM, hyphen="­",
        layers={"Stans": True, "Proef Engels": False})
    sheet.rect(-6, -6, 150, sheet.height + 6, fill=IRIS)
    cover = Panel(sheet, (12, 40, 140, 236), None, ink=VELLUM, font="dejavu", align="centre")
    cover.heading(c["brand"], size=24, align="centre", after=3)
    cover.text(c["sub"], size=15, ink=MARIGOLD, after=22)
    for language in ("nl", "en"):
        cover.text(c["names"][language], size=8.6, font="noto", section=language, bold=True)
        cover.text(c["count"][language], size=7, font="noto", after=12)
    sheet.rect(60, 256, 150, sheet.height + 6, fill=MARIGOLD)
    each(Panel(sheet, (64, 264, 146, 286), None, ink=IRIS, font="noto-bold", size=7.2, leading=1.3, align="right"),
        c["corner"])
    for language, x in (("nl", 160.0), ("en", 264.0)):
        column = Panel(sheet, (x, 10, x + 96, 268), language, ink=IRIS, font="noto", size=6.3, leading=1.24,
            hyphenate=True)
        for heading, text in c[language]:
            column.heading(heading, size=6.8, after=0.5)
            column.text(text, after=3.6)
    sheet.rule(366, 10, 366, 284, MARIGOLD, 0.7)
    table = Panel(sheet, (372, 10, 550, 140), None, ink=IRIS, font="narrow", size=7, leading=1.16)
    table.table("58 | 22 decimal | 20 right", c["table"], padding=2)
    each(Panel(sheet, (374, 146, 550, 190), None, ink=IRIS, font="italic", size=6.2, leading=1.3), c["notes"])
    sheet.barcode(374, 196, 80, 36, "8719934400127")
    each(Panel(sheet, (374, 240, 550, 262), None, ink=IRIS, font="noto-bold", size=6.4, leading=1.3), c["lot"])
    Panel(sheet, (374, 272, 550, 282), None, ink=IRIS, font="narrow", size=6.4).text(c["maker"])
    each(Panel(sheet, (160, 272, 360, 290), None, ink=MARIGOLD, font="noto-bold", size=6.2, leading=1.2), c["back"])
    sheet.rect(0, 0, 150, sheet.height, stroke=CUT, width=0.4, layer="Stans")
    sheet.ghost("lijmvrije hoek 30 x 14", 62, 292, "technical layer", layer="Stans", ink=CUT, size=4)
    sheet.ghost("Oogluis peel-off 2-laags 98 x 104", 30, -9, "slug")
    sheet.ghost("translation pending", 180, 262, "layer off", layer="Proef Engels", ink=IRIS, size=6)
    sheet.ghost("voorkomt staar", 30, 250, "ground colour", ink=IRIS, size=7)
    return sheet


def pea_doypack() -> Sheet:
    """The back of a standing pouch: a ruled table of nutrition in four languages with sub-rows, a list of amino acids
    without lines at its side, four paragraphs two by two, a slogan up the edge."""
    c, sheet = _copy("pea-doypack"), Sheet(mm(178), mm(238), bleed=8.5, slug=20, ground=PEA, hyphen="-")
    sheet.rect(-8.5, -8.5, sheet.width + 8.5, 108, fill=POD)
    head = Panel(sheet, (22, 24, 280, 104), None, ink=PEA, font="noto", leading=1.08)
    head.heading(c["brand"], size=37)
    head.text(c["sub"], size=17, tracking=1.5)
    each(Panel(sheet, (290, 32, 482, 100), None, ink=WHITE, font="noto", size=8.6, leading=1.5, align="right"),
        c["names"])
    sheet.rect(16, 118, 326, 296, fill=WHITE)
    table = Panel(sheet, (22, 122, 320, 314), None, ink=SOIL, font="sans", size=7.6, leading=1.18)
    table.table("66 | 17 right | 17 right", c["table"], rules="rows", padding=2.4)
    amino = Panel(sheet, (342, 124, 474, 230), None, ink=POD, font="dejavu", size=7.4, leading=1.3)
    amino.table("60 | 40 decimal", c["amino"], padding=2)
    each(Panel(sheet, (344, 240, 474, 290), None, ink=POD, font="noto-bold", size=7.4, leading=1.36), c["lone"])
    for number, language in enumerate(("nl", "fr", "de", "en")):
        x, y = 22.0 + 228 * (number % 2), 312.0 + 134 * (number // 2)
        block = Panel(sheet, (x, y, x + 212, y + 132), language, ink=SOIL, font="noto", size=8.4, leading=1.3,
            hyphenate=True)
        block.texts(c[language], c["mix"][language], after=5)
    sheet.rule(22, 586, 462, 586, POD, 1)
    each(Panel(sheet, (22, 592, 250, 640), None, ink=SOIL, font="noto", size=7, leading=1.34), c["date"])
    sheet.barcode(262, 594, 106, 40, "8720618841023")
    Panel(sheet, (376, 602, 462, 630), None, ink=POD, font="noto-bold", size=17, align="right").text(c["pack"])
    Panel(sheet, (22, 648, 300, 660), None, ink=SOIL, font="noto", size=6.8).text(c["maker"])
    Panel(sheet, (482, 180, 498, 640), "en", direction=90, ink=POD, font="serif-italic", size=10, align="centre").text(
        c["slogan"])
    sheet.ghost("bodemvouw 40 mm", 360, 668, "technical layer", layer="Legende pouch", ink=CREASE, size=4.8)
    sheet.ghost("eurolock", 240, 10, "technical layer", layer="Legende pouch", ink=CREASE, size=4.8)
    sheet.ghost("Groenert pouch 178 x 238 mat BOPP20/MPET12/PE90", 30, -11, "slug")
    sheet.ghost("zonder suiker", 350, 300, "invisible", size=7)
    return sheet


def ginger_shot_tray() -> Sheet:
    """A tray for seven small bottles, laid flat: a lid with a number for each, an edge of small print on either side
    turned inwards, the base with three columns in boxes round a striped table."""
    c = _copy("ginger-shot-tray")
    sheet = Sheet(mm(282), mm(150), bleed=8.5, slug=22, hyphen="-", shuffle="words", ground=PITH,
        layers={"Découpe dieline": True, "Blanc / white": True})
    sheet.rect(-8.5, -8.5, 310, sheet.height + 8.5, fill=GINGER)
    sheet.rect(40, 40, 270, 385, fill=FIRE)
    front = Panel(sheet, (54, 60, 256, 260), None, ink=GINGER, font="display", align="centre")
    front.text(c["brand"], size=31, after=4)
    front.text(c["sub"], size=12, font="noto", bold=True, after=30)
    for language, name in c["names"]:
        front.text(name, size=9.4, font="noto", section=language, after=5)
    for number, sign in enumerate(c["ring"]):
        x = 65.0 + 30 * number
        sheet.oval(x, 330, 12, fill=GINGER)
        Panel(sheet, (x - 12, 324, x + 12, 338), None, ink=FIRE, font="noto-bold", size=9, align="centre").text(sign)
    Panel(sheet, (12, 40, 26, 385), "fr", direction=90, ink=FIRE, font="noto-bold", size=7.6, align="centre").text(
        c["edge"]["fr"])
    Panel(sheet, (284, 40, 298, 385), "nl", direction=270, ink=FIRE, font="noto-bold", size=7.6, align="centre").text(
        c["edge"]["nl"])
    Panel(sheet, (40, 14, 270, 28), "de", direction=180, ink=FIRE, font="noto-bold", size=7.6, align="centre").text(
        c["edge"]["de"])
    sheet.rect(40, 396, 270, 396, stroke=FIRE, width=0.8, dash=(1, 3))
    Panel(sheet, (40, 401, 270, 421), None, ink=FIRE, font="condensed", size=5.6, align="centre", leading=1.3).flow(
        [(language, text + ("" if language == "de" else "  ·")) for language, text in c["rip"]])
    for number, language in enumerate(("fr", "nl", "de")):
        x = 322.0 + 160 * number
        sheet.rect(x, 16, x + 152, 262, fill=WHITE, stroke=FIRE, width=0.6)
        column = Panel(sheet, (x + 7, 22, x + 145, 258), language, ink=FIRE, font="noto", size=8.5, leading=1.3,
            hyphenate=True)
        column.texts(*c[language], after=4)
    table = Panel(sheet, (322, 274, 580, 380), None, ink=FIRE, font="sans", size=7.4, leading=1.2)
    table.table("50 | 32 right | 18 right", c["table"], rules="zebra", padding=2.4)
    each(Panel(sheet, (600, 276, 790, 316), None, ink=FIRE, font="noto", size=7.2, leading=1.4), c["bin"])
    sheet.barcode(602, 326, 120, 44, "5425037719284")
    Panel(sheet, (322, 398, 700, 410), None, ink=FIRE, font="noto", size=6.8).text(c["maker"])
    sheet.rect(310, -8.5, 310, sheet.height + 8.5, stroke=CUT, width=0.4, dash=(3, 2), layer="Découpe dieline")
    sheet.ghost("réserve colle 12 mm", 312, 420, "technical layer", layer="Découpe dieline", ink=GLUE, size=4.4)
    sheet.ghost("blanc de soutien", 60, 300, "technical layer", layer="Blanc / white", size=5)
    sheet.ghost("Gingembelle barquette 282 x 150 kraft 350 g", 30, -12, "slug")
    sheet.ghost("énergie immédiate", 90, 310, "ground colour", ink=FIRE, size=8)
    return sheet


def scrub_lid() -> Sheet:
    """The lid and the base of a jar as two discs with lines of growing and shrinking length, a seal strip across the
    foot that is printed upside down; a caution in a bar, a small table of how often without lines."""
    c, sheet = _copy("scrub-lid"), Sheet(mm(186), mm(116), bleed=6, slug=16, ground=SUGAR, hyphen="-")
    sheet.oval(132, 140, 126, fill=LIME)
    sheet.oval(132, 140, 118, stroke=RIND, width=1)
    lid = Panel(sheet, (40, 80, 224, 210), None, ink=RIND, font="noto-serif", align="centre")
    lid.heading(c["brand"], size=38, align="centre", after=0)
    lid.text(c["sub"], size=11, font="noto", tracking=2, after=10)
    for language, name in c["names"]:
        lid.text(name, size=8.2, font="noto", section=language, after=2)
    Panel(sheet, (60, 222, 204, 236), None, ink=RIND, font="noto-bold", size=7.6, align="centre").text(c["pack"])
    sheet.oval(396, 140, 126, fill=WHITE, stroke=RIND, width=0.6)
    top = 34.0
    for language, half in (("nl", 62.0), ("fr", 92.0), ("en", 106.0)):
        block = Panel(sheet, (396 - half, top, 396 + half, top + 60), language, ink=RIND, font="noto", size=6.4,
            leading=1.22, align="centre", hyphenate=language != "en")
        block.text(c[language])
        top += block.cursor + 4
    sheet.rect(284, top, 508, top + 33, fill=RIND)
    each(Panel(sheet, (288, top + 2, 504, top + 32), None, ink=LIME, font="noto-bold", size=6.8, leading=1.3,
        align="centre"), c["slip"])
    top += 38
    Panel(sheet, (304, top, 488, top + 36), None, ink=RIND, font="narrow", size=6.4, leading=1.14, align="centre").text(
        c["inci"])
    Panel(sheet, (330, 240, 462, 258), None, ink=RIND, font="noto", size=5.8, align="centre").text(c["maker"])
    sheet.oval(264, 22, 12, stroke=RIND, width=0.8)
    Panel(sheet, (252, 17, 276, 28), None, ink=RIND, font="sans-bold", size=6.6, align="centre").text(c["open"])
    sheet.rect(-6, 272, sheet.width + 6, sheet.height + 6, fill=LIME)
    strip = Panel(sheet, (10, 280, 140, 320), None, direction=180, ink=RIND, font="noto-bold", size=7, leading=1.5,
        align="centre")
    each(strip, c["seal"])
    sheet.rule(152, 278, 152, 322, RIND, 0.6)
    table = Panel(sheet, (162, 278, 352, 324), None, ink=RIND, font="condensed", size=6.8, leading=1.2)
    table.table("64 | 36 right", c["table"], padding=1.2)
    sheet.rule(364, 278, 364, 322, RIND, 0.6)
    each(Panel(sheet, (376, 283, 516, 320), None, ink=RIND, font="noto", size=7, leading=1.5, align="right"), c["jar"])
    sheet.ghost("disc 252 pt kiss cut", 20, 266, "technical layer", layer="Cutter", ink=CUT, size=4.4)
    sheet.ghost("Korrel deksel + bodem + zegel", 30, -8, "slug")
    sheet.ghost("100 % natuurlijk", 90, 250, "covered", size=7)
    return sheet


def folate_wrap() -> Sheet:
    """A wrap of a bottle: three even columns at the left, the front in the middle with a moon, the table without lines
    at the right, its first column turned over two lines and its figures on the decimal sign; the maker down the end."""
    c, sheet = _copy("folate-wrap"), Sheet(mm(246), mm(72), bleed=8.5, slug=20, ground=MILK, hyphen="‐")
    for number, language in enumerate(("fr", "nl", "en")):
        x = 10.0 + 104 * number
        column = Panel(sheet, (x, 9, x + 97, 198), language, ink=DUSK, font="noto", size=6.5, leading=1.22,
            hyphenate=True)
        column.texts(*c[language], after=3)
        if number:
            sheet.rule(x - 4, 12, x - 4, 192, DUSK, 0.3)
    sheet.rect(322, -8.5, 480, sheet.height + 8.5, fill=DUSK)
    sheet.oval(446, 34, 20, fill=MOON)
    sheet.oval(454, 29, 17, fill=DUSK)
    front = Panel(sheet, (332, 48, 470, 190), None, ink=MOON, font="noto-serif")
    front.text(c["brand"], size=27, after=0)
    front.text(c["sub"], size=13, font="noto", tracking=4, after=8)
    for (language, name), (_, title) in zip(c["names"], c["title"], strict=True):
        front.text(name, size=6.6, font="noto", bold=True, section=language)
        front.text(title, size=6.6, font="italic", after=3.6)
    each(Panel(sheet, (332, 167, 404, 197), None, ink=WHITE, font="noto", size=6.4, leading=1.4), c["count"])
    each(Panel(sheet, (410, 167, 470, 197), None, ink=MOON, font="noto-bold", size=6.4, leading=1.4, align="right"),
        c["moon"])
    table = Panel(sheet, (490, 9, 668, 112), None, ink=DUSK, font="condensed", size=6.2, leading=1.16)
    table.table("60 | 20 decimal | 20 right", c["table"], padding=1.8)
    sheet.barcode(492, 124, 92, 36, "5430002216744")
    sheet.rect(594, 124, 666, 160, fill=WHITE, stroke=DUSK, width=0.4)
    each(Panel(sheet, (492, 168, 640, 194), None, ink=DUSK, font="condensed", size=6.2, leading=1.3), c["end"])
    Panel(sheet, (674, 8, 692, 198), None, direction=90, ink=DUSK, font="narrow", size=5.6, leading=1.3).text(
        c["maker"])
    sheet.ghost("overlap 6 mm geen lak", 600, 202, "technical layer", layer="Lak vrij", ink=GLUE, size=4.2)
    sheet.ghost("Mamoon wikkel 246 x 72 PE wit", 30, -12, "slug")
    sheet.ghost("folic acid 800", 420, 98, "invisible", size=6)
    return sheet


def curcuma_carton() -> Sheet:
    """A carton that the press prints on its side: an upside-down flap over the front, both narrow sides with one long
    line, the back with German left and French right of a ruled table with cells of two lines, the list run on below."""
    c = _copy("curcuma-carton")
    sheet = Sheet(mm(236), mm(148), bleed=8.5, slug=20, rotate=90, hyphen="­", ground=CURD,
        layers={"Stanze (dieline)": True})
    sheet.rect(12, 56, 206, 408, fill=ROOT)
    sheet.rect(12, 12, 206, 56, fill=PEPPER)
    for x in (206.0, 634.0):
        sheet.rect(x, 56, x + 26, 408, fill=PEPPER)
    each(Panel(sheet, (22, 22, 196, 48), None, direction=180, ink=CURD, font="noto-bold", size=7.6, leading=1.3,
        align="centre"), c["flap"])
    front = Panel(sheet, (24, 84, 194, 360), None, ink=PEPPER, font="slab", align="centre")
    front.text(c["brand"], size=23, after=3)
    front.text(c["sub"], size=13, font="noto", tracking=3, after=60)
    for language in ("de", "fr"):
        front.text(c["names"][language], size=9.6, font="noto", bold=True, section=language)
        front.text(c["count"][language], size=8, font="noto", after=16)
    for language, x, direction in (("de", 212.0, 90), ("fr", 640.0, 270)):
        Panel(sheet, (x, 64, x + 14, 400), language, direction=direction, ink=CURD, font="noto", size=8,
            align="centre").text(c["sides"][language])
    for language, x in (("de", 242.0), ("fr", 506.0)):
        column = Panel(sheet, (x, 64, x + 118, 320), language, ink=PEPPER, font="noto", size=7, leading=1.26,
            hyphenate=True)
        column.texts(*c[language], after=5)
    table = Panel(sheet, (368, 66, 498, 196), None, ink=PEPPER, font="narrow", size=7, leading=1.18)
    table.table("56 | 24 right | 20 right", c["table"], rules="rows", padding=1.8)
    notes = Panel(sheet, (368, 200, 498, 240), None, ink=PEPPER, font="condensed", size=5.8, leading=1.2)
    for language, text in c["star"]:
        notes.text(text, section=language, after=1)
    sheet.rect(374, 250, 492, 290, fill=WHITE, stroke=PEPPER, width=0.5)
    Panel(sheet, (379, 255, 440, 288), None, font="mono", size=6, leading=2).text(c["stamp"])
    sheet.rule(242, 328, 624, 328, PEPPER, 0.5)
    Panel(sheet, (242, 332, 624, 370), None, ink=PEPPER, font="noto", size=6.6, leading=1.24).flow(c["parts"])
    Panel(sheet, (242, 392, 480, 404), None, ink=PEPPER, font="noto", size=6.6).text(c["maker"])
    sheet.barcode(510, 376, 110, 28, "4262415530086")
    for box in ((12.0, 56.0, 206.0, 408.0), (206.0, 56.0, 232.0, 408.0), (232.0, 56.0, 634.0, 408.0),
            (634.0, 56.0, 660.0, 408.0), (12.0, 12.0, 206.0, 56.0)):
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Stanze (dieline)")
    sheet.ghost("Klebelasche unbedruckt", 240, 416, "technical layer", layer="Stanze (dieline)", ink=CUT, size=4.4)
    sheet.ghost("Rilllinie 2,1", 300, 50, "spot colour", layer="Rillung", ink=CREASE, size=4.4)
    sheet.ghost("Kurkumara FS 236 x 148 GC1 295 g", 30, -12, "slug")
    sheet.ghost("gegen Arthrose", 260, 380, "clipped", size=7)
    return sheet


_ALL = (curcuma_carton, folate_wrap, ginger_shot_tray, lutein_peel, pea_doypack, scrub_lid)
DESIGNS_MORE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
