"""Eighteen label designs drawn after all others, without sight of the reader, its rules and its tests.

They are for one measurement at the end. The other nine are in `designs_closing_more.py`. Panels that hold only a
brand, numbers, Latin names, or words that are the same in several languages, have no language.
"""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_closing_more import DESIGNS_MORE
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "closing")

BERRY, BLUSH, ANTHRA, HAY = (0.6, 0.05, 0.2), (0.99, 0.92, 0.94), (0.16, 0.17, 0.2), (0.98, 0.96, 0.86)
ARCTIC, ICE, AMBER, HIVE = (0.03, 0.22, 0.42), (0.88, 0.95, 0.98), (0.93, 0.62, 0.1), (0.3, 0.18, 0.04)
CLAY, STRAW, DEEP, FOAM = (0.62, 0.36, 0.2), (0.95, 0.89, 0.74), (0.02, 0.14, 0.2), (0.72, 0.9, 0.92)
CHESTNUT, CREAM, SKY, CORAL = (0.36, 0.14, 0.06), (0.99, 0.95, 0.9), (0.78, 0.9, 0.98), (0.93, 0.36, 0.3)
THISTLE = Spot("PANTONE 574 C", (0.56, 0.22, 0.94, 0.6))
KNIFE, CREASE = Spot("Stanzform", (0, 1, 0, 0)), Spot("Rillinie", (1, 0, 0, 0))


def cranberry_carton() -> Sheet:
    """The back of a carton: bold headings hang flush right in a margin, their texts stand right of a hair line."""
    c, sheet = _copy("cranberry-carton"), Sheet(mm(128), mm(148), bleed=8.5, ground=BLUSH)
    sheet.rect(-8.5, -8.5, sheet.width + 8.5, 72, fill=BERRY)
    head = Panel(sheet, (16, 14, 250, 66), None, ink=WHITE, font="dejavu")
    head.heading(c["brand"], size=22, after=1)
    head.text(c["name"], size=9.5, section="nl")
    head.text(c["french"], size=9.5, section="fr")
    Panel(sheet, (250, 52, 350, 64), None, ink=WHITE, font="dejavu-bold", size=6.8, align="right").text(c["pack"])
    top = 82.0
    for language in ("nl", "fr"):
        t, first = c[language], top
        what = Panel(sheet, (94, top, 350, top + 24), language, font="noto-bold", size=7.4, ink=BERRY)
        what.text(t["what"])
        top += what.cursor + 4
        for heading, text in t["sections"]:
            margin = Panel(sheet, (12, top, 82, top + 40), language, font="noto", size=6.8, align="right", ink=BERRY)
            margin.text(heading, bold=True)
            body = Panel(sheet, (94, top, 350, top + 60), language, font="noto", size=6.8, hyphenate=True)
            body.text(text)
            top += max(margin.cursor, body.cursor) + 4
        sheet.rule(88, first, 88, top - 4, BERRY, 0.5)
        top += 6
    table = Panel(sheet, (94, top, 350, top + 66), None, font="noto", size=6.6)
    table.table("40 | 30 right | 30 right", c["table"], rules="zebra", after=2)
    table.text(c["foot"], size=5.4)
    sheet.barcode(14, top + 4, 62, 40, "8712345004411")
    Panel(sheet, (94, sheet.height - 20, 350, sheet.height - 8), None, font="noto", size=6).text(c["maker"])
    sheet.ghost("Cutter line carton 128 x 148", 14, 386, "technical layer", layer="Cutter", size=6)
    return sheet


def artichoke_wings() -> Sheet:
    """A wrap like a butterfly: French flush right and German flush left of a medallion, the copy in a spot ink."""
    c, sheet = _copy("artichoke-wings"), Sheet(mm(236), mm(84), bleed=8.5, ground=HAY, hyphen="‐")
    for language, x, align in (("fr", 14.0, "right"), ("de", 457.0, "left")):
        t = c[language]
        wing = Panel(sheet, (x, 14, x + 198, 226), language, font="condensed", size=7, leading=1.34, ink=THISTLE,
            align=align, hyphenate=True)
        wing.heading(t["what"], size=8, align=align, after=6)
        for heading, text in zip(t["head"], t["parts"], strict=True):
            wing.text(heading, size=7, tracking=1.3, bold=True, after=1)
            wing.text(text, after=6)
    sheet.oval(334.5, 98, 90, fill=THISTLE)
    sheet.oval(334.5, 98, 84, stroke=HAY, width=0.6)
    front = Panel(sheet, (262, 60, 407, 154), None, ink=HAY, font="noto-serif", align="centre")
    front.text(c["brand"], size=22, tracking=2, after=8)
    front.text(c["name"], size=10, section="fr", after=3)
    front.text(c["german"], size=10, section="de", after=8)
    front.text(c["pack"], size=8, section=None)
    table = Panel(sheet, (238, 192, 431, 226), None, font="condensed", size=6.2, ink=THISTLE)
    table.table("58 | 42 right", c["table"], padding=1)
    Panel(sheet, (226, 225, 443, 235), None, font="condensed", size=5.4, ink=THISTLE, align="centre").text(c["maker"])
    sheet.ghost("Stanzform 236 x 84 R3", 236, 12, "spot colour", ink=KNIFE, size=5, layer="Stanzform")
    sheet.ghost("ancienne mention", 386, 12, "clipped", size=5)
    return sheet


def krill_wrap() -> Sheet:
    """A low wrap: the name of each language runs up a coloured tab beside its column; a table two names wide."""
    c, sheet = _copy("krill-wrap"), Sheet(mm(226), mm(70), bleed=8.5, spaces="gaps", shuffle="words")
    for number, language in enumerate(("nl", "fr", "de")):
        x, t = 8.0 + 160 * number, c[language]
        sheet.rect(x, 8, x + 13, 130, fill=(ARCTIC, AMBER, BERRY)[number])
        tab = Panel(sheet, (x, 8, x + 13, 130), language, direction=270, pad=2, ink=WHITE, font="sans-bold", size=7,
            tracking=2, align="centre")
        tab.text(c["tabs"][language])
        column = Panel(sheet, (x + 18, 8, x + 152, 132), language, font="sans", size=6.5, hyphenate=True)
        column.heading(t["what"], size=6.8, after=2)
        column.texts(t["text"], t["ingredients"], t["warn"], after=2)
    table = Panel(sheet, (8, 136, 346, 188), None, font="sans", size=5.9)
    table.table("40 | 17 right | 27 | 16 right", c["table"], rules="rows", padding=3)
    notes = Panel(sheet, (354, 140, 480, 186), None, font="sans", size=5.6)
    notes.texts(c["foot"], c["maker"], after=4)
    sheet.rect(490, -8.5, sheet.width + 8.5, sheet.height + 8.5, fill=ARCTIC)
    front = Panel(sheet, (496, 34, 634, 120), None, ink=WHITE, font="slab", align="centre")
    front.heading(c["brand"], size=19, align="centre", after=10)
    front.text(c["name"], size=22, ink=AMBER)
    sheet.rect(500, 128, 630, 129, fill=ICE)
    Panel(sheet, (496, 136, 634, 150), None, ink=ICE, font="slab", size=7.6, align="centre").text(c["sub"])
    sheet.rect(516, 158, 614, 184, fill=WHITE)
    sheet.ghost("vorige versie krill 500", 522, 174, "covered", size=7)
    return sheet


def propolis_frame() -> Sheet:
    """A square for a tin: four languages run round it like the sails of a mill, each turned a quarter further."""
    c, sheet = _copy("propolis-frame"), Sheet(mm(150), mm(150), bleed=8, boxes="crop")
    sides = {
        "nl": ((10.0, 8.0, 316.0, 98.0), 0),
        "fr": ((327.0, 10.0, 417.0, 316.0), 90),
        "de": ((109.0, 327.0, 415.0, 417.0), 180),
        "en": ((8.0, 109.0, 98.0, 415.0), 270),
    }
    for language, (box, direction) in sides.items():
        t = c[language]
        side = Panel(sheet, box, language, direction=direction, font="noto", size=7.6, leading=1.3, ink=HIVE,
            hyphenate=language != "en")
        side.heading(t["what"], size=8.6, after=3)
        side.texts(t["text"], t["rest"], after=3)
    sheet.rect(106, 106, 319, 319, fill=AMBER, stroke=HIVE, width=1)
    front = Panel(sheet, (116, 128, 309, 220), None, ink=HIVE, font="noto-serif", align="centre")
    front.text(c["brand"], size=34, after=4)
    front.text(c["name"], size=20, after=6)
    front.text(c["pack"], size=9)
    sheet.rect(136, 232, 289, 310, fill=WHITE)
    table = Panel(sheet, (142, 238, 283, 280), None, font="noto", size=7.4, ink=HIVE)
    table.table("52 | 24 right | 24 right", c["table"], rules="grid")
    Panel(sheet, (142, 290, 283, 304), None, font="mono", size=7.4, align="centre").text(c["lot"])
    sheet.ghost("varnish free 40 x 20", 150, 112, "technical layer", layer="Spot varnish", size=5)
    return sheet


def psyllium_bag() -> Sheet:
    """A pouch back: steps two by two, each in three languages; amounts on the decimal sign under headings of two rows;
    the lot down the seam."""
    c, sheet = _copy("psyllium-bag"), Sheet(mm(170), mm(235), bleed=8.5, slug=24)
    sheet.rect(-8.5, -8.5, sheet.width + 8.5, 26, fill=CLAY)
    Panel(sheet, (20, 8, 462, 20), None, ink=WHITE, font="sans-bold", size=7.4, tracking=1, align="centre").text(
        c["zip"])
    head = Panel(sheet, (20, 38, 440, 120), None, ink=CLAY, font="dejavu")
    head.heading(c["brand"], size=36, after=0)
    for key, language in (("name", "de"), ("dutch", "nl"), ("english", "en")):
        head.text(c[key], size=9, section=language)
    sheet.oval(404, 84, 34, fill=CLAY)
    Panel(sheet, (372, 75, 436, 98), None, ink=WHITE, font="dejavu-bold", size=14, align="centre").text(c["pack"])
    for number, step in enumerate(c["steps"]):
        x, top = 20 + 212 * (number % 2), 130 + 58 * (number // 2)
        sheet.rect(x, top, x + 204, top + 52, fill=STRAW)
        Panel(sheet, (x + 8, top + 8, x + 36, top + 48), None, font="dejavu-bold", size=27, ink=CLAY).text(
            str(number + 1))
        lines = Panel(sheet, (x + 44, top + 8, x + 200, top + 50), None, font="sans", size=8.4, leading=1.34)
        for language in ("de", "nl", "en"):
            lines.text(step[language], section=language, bold=language == "de")
    for number, language in enumerate(("de", "nl", "en")):
        x, t = 20.0 + 142 * number, c[language]
        column = Panel(sheet, (x, 252, x + 132, 484), language, font="sans", size=8.1, leading=1.34,
            hyphenate=language != "en")
        column.heading(t["what"], size=8.2, ink=CLAY, after=5)
        column.text(t["text"], after=5)
        column.text(t["warn"], bold=True, hyphenate=False)
    table = Panel(sheet, (20, 492, 346, 640), None, font="sans", size=7.6)
    table.table("40 | 20 decimal | 20 decimal | 20 decimal", c["table"], head=2, padding=1.8)
    Panel(sheet, (362, 496, 446, 530), None, font="sans", size=7.2).text(c["maker"])
    sheet.barcode(362, 548, 84, 48, "4260001009917")
    seam = Panel(sheet, (458, 130, 474, 640), None, direction=90, font="mono", size=8)
    seam.text(c["seam"])
    sheet.ghost("Seitenfalte links 40 mm Klarlack", 30, -14, "slug")
    sheet.ghost("Druckerei Ostheim Auftrag 118 Stand 4", 200, sheet.height + 18, "slug")
    return sheet


def lactase_clicker() -> Sheet:
    """A label of 78 by 46 mm: Dutch and French take turns, sentence by sentence, in narrow print of 6 points."""
    c, sheet = _copy("lactase-clicker"), Sheet(mm(78), mm(46), bleed=5, shuffle="words")
    sheet.rect(-5, -5, 62, sheet.height + 5, fill=CORAL)
    front = Panel(sheet, (4, 14, 58, 60), None, ink=WHITE, font="noto", align="centre")
    front.heading(c["brand"], size=12.6, align="centre", after=4)
    front.text(c["name"], size=6.4)
    sheet.oval(31, 84, 17, fill=WHITE)
    Panel(sheet, (14, 76, 48, 94), None, ink=CORAL, font="dejavu-bold", size=13, align="centre").text(c["count"])
    body = Panel(sheet, (67, 5, 217, 108), None, font="narrow", size=6, leading=1.14)
    for part in ("flow", "flow2", "flow3"):
        body.flow(c[part], after=1.2)
    body.flow(c["parts"])
    Panel(sheet, (67, 110, 160, 126), None, font="narrow", size=5.6, leading=1.1).text(c["maker"])
    sheet.rect(170, 107, 216, 127, stroke=CORAL, width=0.5)
    Panel(sheet, (174, 109, 214, 126), None, font="mono", size=5.8, leading=1.2).text(c["lot"])
    return sheet


def magnesium_mist() -> Sheet:
    """A spray bottle: a band for each language with directions and a framed caution beside them; seal upside down."""
    c, sheet = _copy("magnesium-mist"), Sheet(mm(190), mm(96), bleed=8.5, ground=DEEP, hyphen="­")
    sheet.rect(-8.5, -8.5, 394, 26, fill=FOAM)
    seal = Panel(sheet, (10, 8, 384, 22), None, direction=180, ink=DEEP, font="noto-bold", size=8, tracking=2.2,
        align="centre")
    seal.text(c["seal"])
    for number, language in enumerate(("nl", "fr", "de")):
        top, t = 34.0 + 68 * number, c[language]
        if number == 1:
            sheet.rect(-8.5, top - 3, 394, top + 65, fill=(0.05, 0.24, 0.32))
        left = Panel(sheet, (12, top, 226, top + 62), language, ink=WHITE, font="noto", size=7.5, hyphenate=True)
        left.heading(t["what"], size=8.2, ink=FOAM, after=2)
        left.text(t["use"])
        right = Panel(sheet, (240, top + 3, 384, top + 57), language, frame=FOAM, pad=6, ink=FOAM, font="noto",
            size=6.9)
        right.text(t["warn"])
    inci = Panel(sheet, (12, 239, 384, 266), None, ink=FOAM, font="condensed", size=6, align="right")
    inci.text(c["inci"])
    front = Panel(sheet, (402, 60, 530, 190), None, ink=WHITE, font="display")
    front.text(c["brand"], size=17, tracking=1.4, after=10)
    for key, language in (("name", "nl"), ("french", "fr"), ("german", "de")):
        front.text(c[key], size=10, section=language, after=1)
    front.space(8)
    for language, text in c["sub"].items():
        front.text(text, size=7.4, font="noto", section=language)
    Panel(sheet, (402, 206, 530, 222), None, ink=FOAM, font="noto-bold", size=10).text(c["pack"])
    Panel(sheet, (402, 240, 532, 264), None, ink=WHITE, font="noto", size=5.8).text(c["maker"])
    sheet.ghost("white underprint 2 passes", 410, 30, "technical layer", layer="White", ink=WHITE, size=6)
    return sheet


def leg_gel_carton() -> Sheet:
    """A long carton for a tube: bands as wide as the sheet, the back one upside down, end flaps turned both ways."""
    c = _copy("leg-gel-carton")
    sheet = Sheet(mm(196), mm(150), bleed=8.5, slug=26, layers={"Reserve": False})
    sheet.rect(70, 128, 486, 232, fill=CHESTNUT)
    for top, bottom in ((16.0, 124.0), (124.0, 128.0), (128.0, 232.0), (232.0, 324.0), (324.0, 402.0), (402.0, 417.0)):
        sheet.rect(70, top, 486, bottom, stroke=KNIFE, width=0.5, layer="Dieline")
    for box in ((12.0, 134.0, 70.0, 226.0), (486.0, 134.0, 544.0, 226.0)):
        sheet.rect(*box, stroke=KNIFE, width=0.5, layer="Dieline")
    for language, x in (("de", 284.0), ("fr", 80.0)):
        t = c[language]
        back = Panel(sheet, (x, 24, x + 192, 118), language, direction=180, font="sans", size=7.2, hyphenate=True)
        back.heading(t["head"], size=9, ink=CHESTNUT, after=3)
        back.text(t["text"], after=3)
        back.text(t["use"])
    front = Panel(sheet, (84, 142, 300, 226), None, ink=CREAM, font="noto-serif")
    front.text(c["brand"], size=36, after=2)
    for key, language in (("name", "de"), ("french", "fr"), ("dutch", "nl")):
        front.text(c[key], size=9, section=language)
    claims = Panel(sheet, (310, 146, 476, 200), None, ink=CREAM, font="noto", size=8.4, align="right")
    for key, language in (("claim", "de"), ("claim_fr", "fr"), ("claim_nl", "nl")):
        claims.text(c[key], section=language, after=3)
    Panel(sheet, (400, 208, 476, 224), None, ink=CREAM, font="noto-bold", size=10, align="right").text(c["pack"])
    t = c["nl"]
    dutch = Panel(sheet, (80, 240, 476, 318), "nl", font="sans", size=8.6, leading=1.3, hyphenate=True)
    dutch.heading(t["head"], size=10, ink=CHESTNUT, after=3)
    dutch.texts(t["text"], t["use"], after=4)
    inci = Panel(sheet, (80, 332, 330, 372), None, font="narrow", size=7)
    inci.text(c["inci"])
    Panel(sheet, (80, 384, 330, 398), None, font="sans", size=6.6).text(c["maker"])
    sheet.barcode(360, 334, 110, 52, "4012345009912")
    for box, direction, text in (((20.0, 140.0, 64.0, 222.0), 270, c["end"]),
            ((494.0, 140.0, 520.0, 222.0), 90, c["symbols"])):
        Panel(sheet, box, None, direction=direction, font="mono", size=7, align="centre").text(text)
    sheet.ghost("Klebelasche", 80, 412, "technical layer", layer="Dieline", ink=KNIFE, size=6)
    sheet.ghost("Rillung 2 pt", 300, 412, "spot colour", ink=CREASE, size=6, layer="Rillung")
    sheet.ghost("Gutschein nur Apotheken", 340, 412, "layer off", layer="Reserve", size=6)
    sheet.ghost("Faltschachtel Kastanella Tube 150 ml Seite 1 von 1", 40, -15, "slug")
    return sheet


def kids_drops_leaflet() -> Sheet:
    """A leaflet in three columns: numbered questions; Dutch ends and French begins half-way down the middle one."""
    c, sheet = _copy("kids-drops-leaflet"), Sheet(mm(148), mm(210), slug=22, boxes="media", hyphen="-")
    sheet.oval(46, 42, 26, fill=CORAL)
    sheet.oval(58, 36, 10, fill=SKY)
    head = Panel(sheet, (86, 16, 400, 68), None, font="dejavu", ink=CORAL)
    head.heading(c["brand"], size=22, after=0)
    head.text(c["name"], size=9, section="nl")
    head.text(c["french"], size=9, section="fr")
    look = {"font": "noto", "size": 7.9, "leading": 1.34, "hyphenate": True}
    boxes = {
        "nl": ((20.0, 80.0, 138.0, 540.0), (150.0, 80.0, 268.0, 276.0)),
        "fr": ((150.0, 306.0, 268.0, 540.0), (280.0, 80.0, 398.0, 540.0)),
    }
    for language, (first, second) in boxes.items():
        t = c[language]
        for box, sections in ((first, t["first"]), (second, t["second"])):
            column = Panel(sheet, box, language, **look)
            for heading, text in sections:
                column.heading(heading, size=8, ink=CORAL, after=2)
                column.text(text, after=8)
        column.table("38 | 32 | 30 right", t["table"], language=language, rules="rows", size=6.4, padding=1, after=6)
        column.text(t["foot"], bold=True)
    bar = Panel(sheet, (150, 284, 268, 300), "fr", ground=SKY, pad=3, font="dejavu-bold", size=7.6, align="centre")
    bar.text(c["bar"])
    for x in (144.0, 274.0):
        sheet.rule(x, 80, x, 536, (0.6,), 0.3)
    Panel(sheet, (20, 560, 398, 590), None, font="noto", size=6.2).text(c["maker"])
    return sheet


_ALL = (artichoke_wings, cranberry_carton, kids_drops_leaflet, krill_wrap, lactase_clicker, leg_gel_carton,
    magnesium_mist, propolis_frame, psyllium_bag)
DESIGNS: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL} | DESIGNS_MORE
