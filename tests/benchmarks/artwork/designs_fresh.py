"""Eighteen label designs made after the reader, in structures that the other two halves do not have.

Nobody who works on the reader looks at them before it is measured on them. The other nine are in
`designs_fresh_more.py`. Panels that hold only a brand, numbers, Latin names or several languages have no language.
"""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product, said
from .designs_fresh_more import DESIGNS_MORE, tear_line
from .panel import Panel
from .sheet import BLACK, WHITE, Sheet, Spot, mm

_copy = partial(product, "fresh")

SEA, DUSK, COCOA, CREAM = (0.02, 0.27, 0.38), (0.24, 0.16, 0.38), (0.27, 0.16, 0.1), (0.98, 0.95, 0.88)
ORANGE, PINE, NIGHT, ROSE = (0.95, 0.5, 0.1), (0.05, 0.25, 0.18), (0.05, 0.06, 0.1), (0.62, 0.12, 0.27)
KNIFE = Spot("Stansmes", (0, 0.9, 0.1, 0))


def iodine_box() -> Sheet:
    """A folding box as a flat die-cut: four sides in a row, one of them lying; upside-down flap, tuck, glue flap."""
    c = _copy("iodine-box")
    sheet = Sheet(mm(222), mm(200), bleed=8.5, slug=28)
    sheet.rect(20, 150, 190, 460, fill=(0.82, 0.92, 0.94))
    sheet.rect(20, 66, 190, 150, fill=SEA)
    for box in ((20.0, 150.0, 190.0, 460.0), (190.0, 150.0, 290.0, 460.0), (290.0, 150.0, 460.0, 460.0),
            (460.0, 150.0, 560.0, 460.0), (560.0, 160.0, 600.0, 450.0), (20.0, 66.0, 190.0, 150.0),
            (290.0, 460.0, 460.0, 540.0)):
        sheet.rect(*box, stroke=KNIFE, width=0.7, layer="Stansmes")
    flap = Panel(sheet, (30, 76, 180, 142), None, direction=180, ink=WHITE, font="noto", align="centre")
    flap.text(c["brand"], size=20, tracking=3, after=6)
    flap.text(c["flap"], size=9, section="de")
    front = Panel(sheet, (32, 176, 178, 450), None, ink=SEA, font="noto")
    front.text(c["brand"], size=22, tracking=2, after=4)
    front.heading(c["name"], size=15, after=40, section="de")
    front.text(c["de"]["what"], size=9, after=12)
    front.text(c["nl"]["what"], size=9, section="nl", after=60)
    front.text(c["pack"], size=8, section=None)
    side = Panel(sheet, (196, 158, 284, 452), "de", direction=270, font="noto", size=6, hyphenate=True)
    side.text(c["de"]["ingredients"], after=5)
    side.text(said("de", "pregnant", "storage"), after=5)
    side.text(c["nl"]["ingredients"], section="nl", after=5)
    side.text(said("nl", "pregnant"))
    back = Panel(sheet, (300, 160, 450, 374), "de", font="noto", size=7)
    back.heading(c["de"]["lead"], size=9, after=3)
    back.bullets(c["de"]["bullets"], mark="▪", indent=8, font="dejavu", size=6.6, after=5)
    back.text(c["de"]["use"], after=4, hyphenate=True)
    back.text(said("de", "exceed", "varied", "children", form=1), hyphenate=True)
    table = Panel(sheet, (300, 382, 450, 456), None, font="noto", size=6.6)
    table.table("50 | 24 right | 26 right", c["table"], rules="rows")
    narrow = Panel(sheet, (468, 160, 552, 452), "nl", font="noto", size=6, hyphenate=True)
    narrow.heading(c["nl"]["lead"], size=7.5, after=3)
    narrow.text(c["nl"]["text"], after=4)
    narrow.texts(said("nl", "exceed", "varied", form=1), said("nl", "children", "storage", form=1), after=4)
    tuck = Panel(sheet, (300, 468, 450, 502), "de", font="noto", size=6)
    tuck.text(said("de", "best", form=1), after=2)
    tuck.text(said("nl", "best", form=1), section="nl")
    Panel(sheet, (300, 512, 450, 536), None, font="noto", size=6).text(c["maker"])
    sheet.ghost("Klebelasche lackfrei", 566, 300, "technical layer", layer="Stansmes", ink=KNIFE, size=5)
    sheet.ghost("Faltschachtel 60 x 110 x 35 GC2 280 g", 320, 60, "technical layer", layer="Stansmes", ink=KNIFE)
    sheet.ghost("Seewald Auftrag 7731 Korrektur 2", 30, -16, "slug")
    return sheet


def valerian_wrap() -> Sheet:
    """A wrap label; both ends hold a whole text turned on its side, one up and one down, two columns upright."""
    c, sheet = _copy("valerian-wrap"), Sheet(mm(232), mm(68), bleed=8.5, ground=(0.93, 0.9, 0.97), shuffle="words")
    sheet.rect(242, -8.5, 414, sheet.height + 8.5, fill=DUSK)
    left = Panel(sheet, (10, 10, 104, 184), "nl", direction=270, font="sans", size=5.8, ink=DUSK, hyphenate=True)
    left.text(c["nl"], after=3)
    left.text(said("nl", "exceed", "varied", "children"))
    sheet.rule(110, 10, 110, 184, DUSK, 0.5)
    for language, x in (("de", 118.0), ("en", 424.0)):
        panel = Panel(sheet, (x, 12, x + 114, 184), language, font="sans", size=5.8, ink=DUSK,
            hyphenate=language == "de")
        panel.text(c[language], after=3)
        panel.text(said(language, "exceed", "varied", "children"))
    sheet.rule(546, 10, 546, 184, DUSK, 0.5)
    front = Panel(sheet, (250, 40, 406, 180), None, ink=WHITE, font="serif", align="centre")
    front.text(c["brand"], size=17, tracking=2.6, after=8)
    front.text(c["name"], size=13, font="serif-italic", section="nl", after=50)
    front.text(c["sub"], size=6, font="sans", section=None)
    right = Panel(sheet, (552, 10, 650, 184), "fr", direction=90, font="sans", size=5.8, ink=DUSK, hyphenate=True)
    right.text(c["fr"], after=3)
    right.text(said("fr", "exceed", "varied", "children"))
    return sheet


def shea_lid() -> Sheet:
    """A round lid and the round label of its base side by side: centred lines that follow the circle."""
    c, sheet = _copy("shea-lid"), Sheet(mm(160), mm(82), spaces="gaps")
    sheet.oval(115, 116, 106, fill=COCOA)
    sheet.oval(115, 116, 98, stroke=(0.85, 0.7, 0.4), width=0.8)
    sheet.oval(338, 116, 106, fill=CREAM, stroke=COCOA, width=0.6)
    lid = Panel(sheet, (40, 60, 190, 200), None, ink=CREAM, font="display", align="centre")
    lid.text(c["brand"], size=14, tracking=3.4, after=12)
    lid.text(c["name"], size=13, section="fr", after=4)
    lid.text(c["english"], size=10, section="en", after=34)
    lid.text(c["size"], size=7.5, font="sans", section=None)
    look = {"ink": COCOA, "align": "centre", "font": "condensed"}
    for language, top in (("fr", 32.0), ("nl", 68.0), ("de", 104.0)):
        half = 82 if language == "fr" else 100
        Panel(sheet, (338 - half, top, 338 + half, top + 32), language, size=6, **look).text(c[language])
    Panel(sheet, (242, 140, 434, 164), None, size=5.8, **look).text(c["inci"])
    Panel(sheet, (284, 176, 392, 206), None, size=6, **look).text(c["maker"])
    return sheet


def ginger_sachet() -> Sheet:
    """Front and back of a sachet on one film with printed seal edges, a lot field and a table without rules."""
    c, sheet = _copy("ginger-sachet"), Sheet(mm(180), mm(130), bleed=8.5)
    sheet.rect(-8.5, -8.5, 255, sheet.height + 8.5, fill=ORANGE)
    for x in range(-4, 520, 6):
        sheet.rect(x, 0, x + 2, 20, fill=(0.75,))
        sheet.rect(x, sheet.height - 20, x + 2, sheet.height, fill=(0.75,))
    for x in (0.0, 255.0):
        tear = Panel(sheet, (x + 20, 26, x + 235, 40), None, font="sans", size=6.5, align="centre")
        tear.text(c["tear"])
    tear_line(sheet, 42)
    front = Panel(sheet, (16, 80, 240, 340), None, ink=WHITE, font="dejavu", align="centre")
    front.heading(c["brand"], size=46, align="centre", after=10)
    front.heading(c["name"], size=15, align="centre", section="nl", ink=BLACK, after=2)
    front.heading(c["french"], size=13, align="centre", section="fr", ink=BLACK, after=40)
    claim = Panel(sheet, (30, 290, 226, 336), "nl", ground=BLACK, pad=7, ink=ORANGE, font="dejavu-bold", size=8,
        align="centre")
    claim.text(c["claim"])
    for language, x in (("nl", 267.0), ("fr", 386.0)):
        t = c[language]
        panel = Panel(sheet, (x, 52, x + 112, 268), language, font="sans", size=7.2, hyphenate=True)
        panel.texts(t["text"], t["ingredients"], said(language, "exceed", "varied", "children", form=2), after=6)
    table = Panel(sheet, (267, 272, 480, 312), None, font="sans", size=6.6)
    table.table("44 | 36 right | 20 right", c["table"])
    sheet.rect(267, 318, 390, 334, fill=WHITE, stroke=BLACK, width=0.5)
    Panel(sheet, (271, 320, 388, 334), None, font="mono", size=7).text(c["lot"])
    Panel(sheet, (396, 316, 500, 340), None, font="sans", size=6).text(c["maker"])
    sheet.ghost("achterzijde lasnaad vrijhouden", 300, 345, "ground colour", ink=WHITE, size=6)
    return sheet


def peel_leaflet() -> Sheet:
    """A peel-off leaflet: cover with a turned pull line, four languages in columns, flags, bullets under headings."""
    c, sheet = _copy("peel-leaflet"), Sheet(mm(212), mm(150), bleed=8.5, hyphen="­")
    sheet.rect(-8.5, -8.5, 120, sheet.height + 8.5, fill=PINE)
    cover = Panel(sheet, (24, 60, 114, 400), None, ink=WHITE, font="noto", align="centre")
    cover.heading(c["brand"], size=20, align="centre", after=8)
    cover.text(c["name"], size=13, section="nl", after=120)
    cover.text(c["pack"], size=9, section=None)
    pull = Panel(sheet, (4, 60, 18, 400), None, direction=270, ink=(1.0, 0.9, 0.4), font="noto-bold", size=7)
    pull.text(c["peel"])
    x = 130.0
    for language in ("nl", "fr", "de", "en"):
        t = c[language]
        flag = Panel(sheet, (x, 12, x + 22, 26), language, ground=PINE, pad=2.5, ink=WHITE, font="sans-bold", size=7,
            align="centre")
        flag.text(language.upper())
        look = {"font": "sans", "size": 6.8, "hyphenate": language != "en"}
        panel = Panel(sheet, (x, 32, x + 106, 412), language, align="justify", **look)
        panel.heading(t["what"], size=7, after=6)
        panel.heading(t["why"], size=9, ink=PINE, after=2)
        panel.bullets(t["bullets"], align="left", hyphenate=False, after=6)
        panel.heading(t["how"], size=9, ink=PINE, after=2)
        panel.bullets(t["steps"], align="left", hyphenate=False, after=6)
        panel.texts(t["ingredients"], said(language, "exceed", "varied", "children"), said(language, "pregnant",
            "storage"), said(language, "best", form=1), after=6)
        x += 116
        if language != "en":
            sheet.rule(x - 5, 12, x - 5, 408, (0.6,), 0.3)
    return sheet


def lip_tube() -> Sheet:
    """A tube, 42 mm wide: the brand runs up the side in large letters, three languages in one column of 5.4 points."""
    c, sheet = _copy("lip-tube"), Sheet(mm(44), mm(150), ground=(0.99, 0.93, 0.93), boxes="crop", bleed=6)
    brand = Panel(sheet, (4, 30, 34, 380), None, direction=270, ink=ROSE, font="display", size=25, tracking=5)
    brand.text(c["brand"])
    name = Panel(sheet, (40, 12, 120, 50), "fr", ink=ROSE, font="serif-italic", size=10)
    name.text(c["name"])
    top = 54.0
    for language, high in (("fr", 88.0), ("nl", 84.0), ("de", 90.0)):
        panel = Panel(sheet, (40, top, 120, top + high), language, font="narrow", size=5.4, hyphenate=True)
        panel.texts(c[language], said(language, "external", form=2), said(language, "children", form=1), after=2)
        sheet.rule(40, top + high, 120, top + high, ROSE, 0.4)
        top += high + 3
    inci = Panel(sheet, (40, top, 120, top + 50), None, font="narrow", size=5.2)
    inci.text(c["inci"])
    Panel(sheet, (40, 382, 120, 394), None, font="sans", size=7).text(c["size"])
    sheet.rect(0, 402, sheet.width, sheet.height, fill=ROSE)
    Panel(sheet, (6, 407, 120, 420), None, ink=WHITE, font="mono", size=7, align="centre").text(c["crimp"])
    return sheet


def rosehip_bottle() -> Sheet:
    """A bottle wrap in white on near-black, with orange and red boxes and a white one that holds a ruled table."""
    c, sheet = _copy("rosehip-bottle"), Sheet(mm(212), mm(84), ground=NIGHT, bleed=8.5, spaces="gaps")
    for language, x in (("de", 14.0), ("fr", 410.0)):
        t = c[language]
        panel = Panel(sheet, (x, 12, x + 176, 158), language, ink=WHITE, font="sans", size=6.4, hyphenate=True)
        panel.texts(t["text"], t["ingredients"], said(language, "exceed", "varied", "children", "pregnant",
            form=1), after=5)
        box = Panel(sheet, (x, 160, x + 176, 190), language, ground=ORANGE, pad=6, font="sans-bold", size=6.8)
        box.text(c[f"warn_{language}"])
    front = Panel(sheet, (204, 26, 396, 130), None, ink=WHITE, font="slab", align="centre")
    front.text(c["brand"], size=22, after=8)
    front.heading(c["name"], size=14, align="centre", section="de", after=3)
    front.text(c["sub"], size=9, ink=ORANGE)
    badge = Panel(sheet, (240, 124, 360, 144), "de", ground=(0.7, 0.05, 0.08), pad=5, ink=WHITE, font="sans-bold",
        size=8.5, tracking=1, align="centre")
    badge.text(c["badge"])
    sheet.rect(204, 154, 396, 206, fill=WHITE)
    table = Panel(sheet, (210, 158, 390, 204), None, font="sans", size=6.8)
    table.table("46 | 27 right | 27 right", c["table"], rules="rows")
    Panel(sheet, (14, 206, 90, 222), None, ink=WHITE, font="slab", size=9).text(c["pack"])
    sheet.rect(492, 197, 592, 229, fill=WHITE)
    sheet.barcode(500, 200, 84, 26, "4023456000088")
    return sheet


def mineral_card() -> Sheet:
    """A5 upright: a grid with a heading row in each of two languages, a small second grid, two columns above."""
    c, sheet = _copy("mineral-card"), Sheet(mm(148), mm(210))
    head = Panel(sheet, (24, 20, 396, 64), None, font="noto", ink=(0.2, 0.2, 0.25))
    head.heading(c["brand"], size=22, after=0)
    head.text(c["name"], size=11, section="nl")
    for language, x in (("nl", 24.0), ("fr", 216.0)):
        t = c[language]
        panel = Panel(sheet, (x, 76, x + 180, 326), language, font="noto", size=7, hyphenate=True)
        panel.heading(t["what"], size=8, after=4)
        panel.texts(t["text"], t["ingredients"], said(language, "exceed", "varied", "children", "storage"),
            said(language, "pregnant", "best", form=1), after=4)
    table = Panel(sheet, (24, 336, 396, 520), None, font="noto", size=7)
    table.table("37 | 20 right | 23 right | 20 right", c["table"], rules="grid", head=2, after=4)
    table.text(c["foot_nl"], size=5.8, section="nl")
    table.text(c["foot_fr"], size=5.8, section="fr")
    small = Panel(sheet, (24, 532, 190, 580), None, font="noto", size=7)
    small.table("45 | 55 centre centre", c["table2"], rules="grid")
    Panel(sheet, (216, 532, 300, 580), None, font="noto", size=6.5).text(c["maker"])
    sheet.barcode(314, 534, 82, 36, "5412345000777")
    return sheet


def eye_carton() -> Sheet:
    """A5 upright on a page turned by 90: four languages two by two in frames, a wide ruled table of two-line cells."""
    c, sheet = _copy("eye-carton"), Sheet(mm(148), mm(210), rotate=90, shuffle="words")
    sheet.rect(0, 0, sheet.width, 66, fill=SEA)
    head = Panel(sheet, (20, 12, 330, 62), None, ink=WHITE, font="noto-serif")
    head.heading(c["brand"], size=22, after=0)
    head.text(c["name"], size=11)
    sheet.oval(374, 33, 26, fill=ORANGE)
    Panel(sheet, (348, 23, 400, 46), None, ink=WHITE, font="noto-bold", size=7.5, align="centre").text(c["pack"])
    places = {"nl": (20.0, 78.0), "fr": (214.0, 78.0), "de": (20.0, 228.0), "en": (214.0, 228.0)}
    for language, (x, top) in places.items():
        box = Panel(sheet, (x, top, x + 186, top + 142), language, frame=SEA, pad=7, font="noto", size=6.8,
            align="justify", hyphenate=language != "en")
        box.texts(c[language], said(language, "exceed", "varied", "children", form=1), after=3)
    table = Panel(sheet, (20, 384, 400, 580), None, font="noto", size=6.6)
    table.table("34 | 17 right | 14 right | 20 right | 15 right", c["table"], rules="rows")
    return sheet


_ALL = (eye_carton, ginger_sachet, iodine_box, lip_tube, mineral_card, peel_leaflet, rosehip_bottle, shea_lid,
    valerian_wrap)
DESIGNS: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL} | DESIGNS_MORE
