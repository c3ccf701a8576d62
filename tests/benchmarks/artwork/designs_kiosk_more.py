"""Eight of the designs of the half `kiosk`; see `designs_kiosk.py`."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_sampled_more import each
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "kiosk")

PINE = (0.08, 0.3, 0.24)
BERRY, BEAR, ICE = (0.7, 0.1, 0.34), (0.36, 0.22, 0.13), (0.9, 0.95, 0.99)
LAGOON, SURF, SAND = (0.02, 0.35, 0.47), (0.75, 0.93, 0.94), (0.98, 0.94, 0.84)
LILAC, AUBERGINE, PEARL = (0.9, 0.87, 0.95), (0.27, 0.16, 0.35), (0.99, 0.98, 0.99)
HONEY, BARK, WAX = (0.95, 0.72, 0.2), (0.25, 0.17, 0.08), (1.0, 0.96, 0.84)
GRANITE, MIST = (0.2, 0.26, 0.31), (0.93, 0.95, 0.96)
CLOUD, DENIM = (0.95, 0.97, 1.0), (0.2, 0.34, 0.53)
LIME, COAL = (0.78, 0.9, 0.2), (0.11, 0.12, 0.13)
CUT, FOLD = Spot("CutContour", (0, 1, 0, 0)), Spot("Fold", (1, 0, 0, 0))


def joint_leaflet() -> Sheet:
    """The leaflet of a pharmacy's box, one ink, without bleed: four languages two by two with headings and bullets, a
    table without lines of when to take how many, a table between rules of what is in it."""
    c, sheet = _copy("joint-leaflet"), Sheet(mm(170), mm(238), boxes="media", hyphen="-")
    head = Panel(sheet, (24, 20, 300, 52), None, ink=PINE, font="noto")
    head.heading(f"{c['brand']} {c['sub']}", size=22)
    sheet.rule(24, 54, 458, 54, PINE, 1.2)
    for number, language in enumerate(("nl", "fr", "de", "en")):
        x, y = 24.0 + 222 * (number % 2), 62.0 + 212 * (number // 2)
        column = Panel(sheet, (x, y, x + 210, y + 206), language, ink=PINE, font="noto", size=7.8, leading=1.26,
            hyphenate=True)
        column.heading(c["title"][language], size=10.4, after=4)
        heading, text = c["what"][language]
        column.heading(heading, size=8.4, after=0.6)
        column.text(text, after=4)
        heading, points, text = c["when"][language]
        column.heading(heading, size=8.4, after=0.6)
        column.bullets(points, after=1.4)
        column.text(text, after=4)
        heading, text = c["keep"][language]
        column.heading(heading, size=8.4, after=0.6)
        column.text(text)
    sheet.rule(24, 486, 458, 486, PINE, 0.5)
    dose = Panel(sheet, (24, 492, 300, 572), None, ink=PINE, font="noto", size=6.6, leading=1.2)
    dose.table("46 | 27 centre | 27 centre", c["dose"], padding=2)
    table = Panel(sheet, (24, 580, 458, 650), None, ink=PINE, font="noto", size=6.4, leading=1.16)
    table.table("52 | 14 right | 14 right | 20 right", c["table"], rules="rows", padding=2)
    each(Panel(sheet, (320, 496, 458, 534), None, ink=PINE, font="noto", size=6.2, leading=1.4, align="right"),
        c["foot"])
    Panel(sheet, (24, 656, 458, 668), None, ink=PINE, font="noto", size=6).text(c["maker"])
    sheet.ghost("DRAFT", 340, 40, "ground colour", ink=WHITE, size=20)
    return sheet


def kids_syrup() -> Sheet:
    """A box of a syrup: the front under a flap that is printed upside down, a narrow side with two rotated lines, the
    back with a ruled table of doses by age and one of nutrients without lines that begins with an empty cell."""
    c = _copy("kids-syrup")
    sheet = Sheet(mm(218), mm(152), bleed=8.5, slug=20, hyphen="-", layers={"Dieline doos": True})
    sheet.rect(12, 12, 178, 54, fill=BEAR)
    sheet.rect(12, 54, 178, 420, fill=BERRY)
    sheet.rect(178, 54, 222, 420, fill=BEAR)
    sheet.rect(222, 54, 606, 420, fill=ICE)
    for box in ((12.0, 12.0, 178.0, 54.0), (12.0, 54.0, 178.0, 420.0), (178.0, 54.0, 222.0, 420.0),
            (222.0, 54.0, 606.0, 420.0)):
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Dieline doos")
    each(Panel(sheet, (22, 16, 168, 50), None, direction=180, ink=ICE, font="noto-bold", size=7.4, leading=1.3,
        align="centre"), c["flap"])
    sheet.oval(95, 150, 50, fill=BEAR)
    sheet.oval(58, 108, 15, fill=BEAR)
    sheet.oval(132, 108, 15, fill=BEAR)
    front = Panel(sheet, (20, 214, 170, 390), None, ink=WHITE, font="dejavu", align="centre")
    front.heading(c["brand"], size=23, align="centre", after=2)
    front.text(c["sub"], size=12, ink=ICE, after=12)
    for (language, name), (_, taste) in zip(c["names"], c["taste"], strict=True):
        front.text(name, size=8.6, font="noto", bold=True, section=language)
        front.text(taste, size=7.6, font="noto", after=6)
    Panel(sheet, (20, 396, 170, 410), None, ink=WHITE, font="noto-bold", size=8.6, align="centre").text(c["pack"])
    for language, x in (("nl", 202.0), ("fr", 186.0)):
        Panel(sheet, (x, 66, x + 13, 408), language, direction=90, ink=ICE, font="noto", size=8.6, align="centre").text(
            c["side"][language])
    for number, language in enumerate(("nl", "fr", "de")):
        x = 232.0 + 124 * number
        column = Panel(sheet, (x, 64, x + 116, 250), language, ink=BEAR, font="noto", size=6.6, leading=1.24,
            hyphenate=True)
        column.texts(*c[language], after=4)
    ages = Panel(sheet, (232, 252, 420, 340), None, ink=BEAR, font="condensed", size=6.2, leading=1.16)
    ages.table("35 | 25 centre | 13 right | 13 right | 14 right", c["ages"], rules="grid", padding=1.8)
    table = Panel(sheet, (436, 252, 596, 330), None, ink=BEAR, font="noto", size=6.4, leading=1.2)
    table.table("40 | 18 right | 21 right | 21 right", c["table"], padding=2)
    each(Panel(sheet, (438, 316, 596, 344), None, ink=BEAR, font="noto", size=5.6, leading=1.3), c["star"])
    each(Panel(sheet, (232, 356, 380, 388), None, ink=BERRY, font="noto-bold", size=6.8, leading=1.34), c["lax"])
    sheet.rect(396, 358, 478, 388, fill=WHITE, stroke=BEAR, width=0.5)
    Panel(sheet, (400, 362, 424, 387), None, font="mono", size=6, leading=1.8).text(c["stamp"])
    sheet.barcode(496, 358, 98, 36, "5410066778899")
    Panel(sheet, (232, 402, 480, 413), None, ink=BEAR, font="noto", size=6.2).text(c["maker"])
    sheet.ghost("lijmklep 12 mm", 610, 240, "technical layer", layer="Dieline doos", ink=CUT, size=4.4, direction=90)
    sheet.ghost("Bibberbeer doos 58 x 58 x 129", 30, -11, "slug")
    sheet.ghost("vanaf 1 jaar", 30, 384, "invisible", size=7)
    return sheet


def aftersun_tube() -> Sheet:
    """A tube lying flat, face and back beside each other, all light on dark: a heading with bullets per language, the
    list of ingredients in capitals, the crimp upside down, two lines down the sides."""
    c = _copy("aftersun-tube")
    sheet = Sheet(mm(132), mm(168), bleed=6, slug=14, boxes="crop", ground=LAGOON, hyphen="-")
    sheet.rect(-6, -6, sheet.width + 6, 24, fill=(0.82,))
    crimp = Panel(sheet, (20, 8, 354, 18), None, direction=180, ink=LAGOON, font="sans", size=6.4, align="centre")
    crimp.flow([(language, text + ("" if language == "de" else "   ·")) for language, text in c["crimp"]])
    front = Panel(sheet, (30, 80, 164, 400), None, ink=WHITE, font="noto", align="centre")
    front.text(c["brand"], size=21, tracking=3.4, after=2)
    front.text(c["sub"], size=14, font="serif-italic", ink=SURF, after=40)
    for language, name in c["names"]:
        front.text(name, size=8.8, font="sans", section=language, after=8)
    sheet.oval(97, 340, 30, stroke=SURF, width=0.8)
    Panel(sheet, (67, 335, 127, 347), None, ink=SURF, font="sans-bold", size=9, align="centre").text(c["pack"])
    sides = dict(c["side"])
    Panel(sheet, (8, 60, 19, 440), "fr", direction=270, ink=SURF, font="sans", size=7.2, align="centre").text(
        sides["fr"])
    Panel(sheet, (sheet.width - 19, 60, sheet.width - 8, 440), "nl", direction=90, ink=SURF, font="sans", size=7.2,
        align="centre").text(sides["nl"])
    sheet.rule(178, 36, 178, 462, SURF, 0.5)
    top = 36.0
    for language in ("nl", "fr", "de"):
        block = Panel(sheet, (190, top, 346, top + 120), language, ink=WHITE, font="sans", size=7.8, leading=1.24,
            hyphenate=True)
        block.heading(c["heads"][language], size=9.2, ink=SAND, after=1.4)
        block.bullets(c["list"][language], after=2.4)
        block.text(c[language])
        top += block.cursor + 9
    Panel(sheet, (190, top, 346, top + 66), None, ink=SURF, font="narrow", size=6.6, leading=1.16).text(c["inci"])
    sheet.oval(334, 444, 13, stroke=WHITE, width=0.8)
    Panel(sheet, (320, 440, 348, 451), None, ink=WHITE, font="sans-bold", size=7, align="centre").text(c["open"])
    Panel(sheet, (190, 434, 300, 464), None, ink=WHITE, font="sans", size=6.4, leading=1.24).text(c["maker"])
    sheet.ghost("lasnaad 8 mm geen inkt", 30, 30, "technical layer", layer="Legende tube", ink=CUT, size=4.4)
    sheet.ghost("Lagunea tube 42 x 168", 150, -9, "slug")
    sheet.ghost("SPF 15", 80, 380, "ground colour", ink=LAGOON, size=9)
    return sheet


def serum_box() -> Sheet:
    """A slim box of a serum with its four faces beside each other: wide letters on the front, three languages one below
    the other, a big name that climbs the dark face with a line up and one down beside it, a table between rules whose
    cells turn."""
    c = _copy("serum-box")
    sheet = Sheet(mm(206), mm(136), bleed=8.5, slug=20, rotate=90, hyphen="-", layers={"Contour dieline": True,
        "Vernis sélectif (varnish)": True})
    faces = [(12.0, 50.0, 152.0, 374.0), (152.0, 50.0, 290.0, 374.0), (290.0, 50.0, 430.0, 374.0),
        (430.0, 50.0, 570.0, 374.0)]
    for box, fill in zip(faces, (LILAC, PEARL, AUBERGINE, PEARL), strict=True):
        sheet.rect(*box, fill=fill)
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Contour dieline")
    sheet.rect(12, 12, 152, 50, fill=AUBERGINE)
    sheet.rect(12, 12, 152, 50, stroke=CUT, width=0.4, layer="Contour dieline")
    each(Panel(sheet, (20, 20, 144, 44), None, direction=180, ink=LILAC, font="noto", size=7.4, leading=1.3,
        align="centre"), c["flap"])
    front = Panel(sheet, (20, 96, 144, 320), None, ink=AUBERGINE, font="noto-serif", align="centre")
    front.text(c["brand"], size=25, after=3)
    front.text(c["sub"], size=8, font="sans", tracking=3, after=44)
    for language, name in c["names"]:
        front.text(name, size=7.6, font="sans", bold=True, section=language)
        front.text(c["mood"][language], size=7, font="italic", after=7)
    Panel(sheet, (20, 350, 144, 362), None, ink=AUBERGINE, font="sans", size=8, align="centre").text(c["pack"])
    block = Panel(sheet, (162, 62, 280, 372), None, ink=AUBERGINE, font="sans", size=8, leading=1.3, hyphenate=True)
    for language in ("fr", "nl", "en"):
        block.section(language)
        block.texts(*c[language], after=3)
        block.space(6)
    for language, x, direction in (("fr", 304.0, 270), ("nl", 402.0, 90)):
        Panel(sheet, (x, 62, x + 14, 362), language, direction=direction, ink=LILAC, font="sans", size=9, tracking=1,
            align="centre").text(c["side"][language])
    Panel(sheet, (330, 62, 390, 362), None, direction=270, ink=PEARL, font="noto-serif", size=44, leading=1.1,
        align="centre").text(c["brand"])
    table = Panel(sheet, (438, 60, 562, 180), None, ink=AUBERGINE, font="narrow", size=6.6, leading=1.18)
    table.table("38 | 14 right | 48", c["table"], rules="rows", padding=3)
    Panel(sheet, (440, 190, 560, 246), None, ink=AUBERGINE, font="narrow", size=6.6, leading=1.2).text(c["inci"])
    each(Panel(sheet, (440, 252, 560, 280), None, ink=AUBERGINE, font="sans-bold", size=6.2, leading=1.36), c["bin"])
    sheet.barcode(440, 290, 76, 34, "5412345098761")
    sheet.oval(542, 306, 13, stroke=AUBERGINE, width=0.8)
    Panel(sheet, (528, 302, 556, 313), None, ink=AUBERGINE, font="sans-bold", size=7, align="centre").text(c["open"])
    Panel(sheet, (440, 334, 560, 364), None, ink=AUBERGINE, font="sans", size=6.2, leading=1.26).text(c["maker"])
    sheet.ghost("vernis brillant", 60, 152, "technical layer", layer="Vernis sélectif (varnish)", ink=FOLD, size=6)
    sheet.ghost("patte de collage", 574, 140, "technical layer", layer="Contour dieline", ink=CUT, size=4.4,
        direction=90)
    sheet.ghost("Clairisse étui 206 x 136 GZ 280 g", 30, -12, "slug")
    return sheet


def balm_tin() -> Sheet:
    """A small maker's tin: a round lid, a paper band with Dutch and French side by side, and a table without lines of
    what goes into which bin."""
    c, sheet = _copy("balm-tin"), Sheet(mm(206), mm(74), bleed=6, ground=WAX, hyphen="-")
    sheet.oval(106, 105, 96, fill=HONEY)
    sheet.oval(106, 105, 89, stroke=BARK, width=0.8)
    lid = Panel(sheet, (36, 54, 176, 160), None, ink=BARK, font="noto-serif", align="centre")
    lid.heading(c["brand"], size=28, align="centre", after=0)
    lid.text(c["sub"], size=10, font="serif-italic", after=8)
    for language, name in c["names"]:
        lid.text(name, size=7, font="noto", section=language, after=3)
    Panel(sheet, (66, 166, 146, 178), None, ink=BARK, font="noto-bold", size=7.6, align="centre").text(c["pack"])
    for language, x in (("nl", 216.0), ("fr", 322.0)):
        column = Panel(sheet, (x, 12, x + 98, 128), language, ink=BARK, font="noto", size=7, leading=1.28,
            hyphenate=True)
        column.texts(*c[language], after=4)
    Panel(sheet, (216, 134, 420, 168), None, ink=BARK, font="sans", size=6, leading=1.2).text(c["inci"])
    each(Panel(sheet, (216, 174, 420, 192), None, ink=BARK, font="noto-bold", size=6.2, leading=1.3), c["lot"])
    table = Panel(sheet, (434, 12, 574, 92), None, ink=BARK, font="noto", size=6.4, leading=1.2)
    table.table("44 | 28 | 28", c["table"], padding=2)
    each(Panel(sheet, (436, 104, 574, 124), None, ink=BARK, font="serif-italic", size=8, leading=1.24), c["lone"])
    sheet.oval(450, 148, 13, stroke=BARK, width=0.8)
    Panel(sheet, (436, 144, 464, 155), None, ink=BARK, font="sans-bold", size=7, align="centre").text(c["open"])
    sheet.barcode(482, 134, 88, 32, "54100778")
    Panel(sheet, (434, 180, 574, 191), None, ink=BARK, font="narrow", size=6).text(c["maker"])
    sheet.ghost("lorem ipsum", 300, 202, "invisible", size=6)
    sheet.ghost("honing", 190, 204, "ground colour", ink=WAX, size=6)
    return sheet


def bath_salt_pouch() -> Sheet:
    """The back of a pouch: Dutch and French beside each other with bullets below a heading, a table without lines of
    how much for which bath with cells of two lines, and one of contents with the units in a column apart."""
    c = _copy("bath-salt-pouch")
    sheet = Sheet(mm(166), mm(236), bleed=8.5, slug=18, ground=MIST, hyphen="­", layers={"Wit / white": True})
    sheet.rect(-8.5, -8.5, sheet.width + 8.5, 118, fill=GRANITE)
    head = Panel(sheet, (24, 30, 300, 112), None, ink=MIST, font="display")
    head.text(c["brand"], size=46, leading=1.0, after=4)
    head.text(c["sub"], size=8.6, font="sans", bold=True, tracking=3)
    each(Panel(sheet, (300, 46, 446, 100), None, ink=WHITE, font="noto", size=8.4, leading=1.5, align="right"),
        c["names"])
    for language, x in (("nl", 24.0), ("fr", 242.0)):
        column = Panel(sheet, (x, 132, x + 204, 320), language, ink=GRANITE, font="noto", size=8.4, leading=1.34,
            hyphenate=True)
        for heading, text in zip(c["heads"][language], c[language], strict=True):
            column.heading(heading.upper(), size=7.6, tracking=1.6, after=1)
            if isinstance(text, list):
                column.bullets(text, mark="–", indent=8, after=5)
            else:
                column.text(text, after=5)
    sheet.rect(24, 326, 446, 424, fill=WHITE)
    use = Panel(sheet, (28, 330, 442, 424), None, ink=GRANITE, font="noto", size=7.4, leading=1.24)
    use.table("38 | 22 right | 40", c["use"], padding=6)
    table = Panel(sheet, (24, 436, 290, 530), None, ink=GRANITE, font="sans", size=7.4, leading=1.24)
    table.table("60 | 15 decimal | 12 | 13 decimal", c["table"], padding=2)
    each(Panel(sheet, (26, 522, 290, 570), None, ink=GRANITE, font="noto", size=6.4, leading=1.36), c["notes"])
    each(Panel(sheet, (310, 442, 446, 470), None, ink=GRANITE, font="noto-bold", size=7.6, leading=1.4), c["zip"])
    each(Panel(sheet, (310, 474, 446, 502), None, ink=GRANITE, font="noto", size=7, leading=1.4), c["date"])
    Panel(sheet, (310, 506, 446, 518), None, ink=GRANITE, font="noto", size=6.8).text(c["inci"])
    Panel(sheet, (310, 530, 446, 560), None, ink=GRANITE, font="noto-bold", size=19).text(c["pack"])
    sheet.rule(24, 584, 446, 584, GRANITE, 0.8)
    sheet.barcode(336, 594, 108, 44, "8712345670019")
    Panel(sheet, (24, 596, 320, 608), None, ink=GRANITE, font="noto", size=6.8).text(c["maker"])
    Panel(sheet, (24, 618, 320, 634), "en", ink=GRANITE, font="serif-italic", size=11).text(c["slogan"])
    sheet.ghost("wit onderlaag 100 %", 60, 660, "technical layer", layer="Wit / white", size=5)
    sheet.ghost("Zilten doypack 166 x 236 + 45", 30, -11, "slug")
    sheet.ghost("tegen spierpijn", 60, 110, "ground colour", ink=GRANITE, size=8)
    return sheet


def baby_oil() -> Sheet:
    """Front and back label of a bottle on one sheet, as a web shop sends it: four languages one below the other that
    begin with a bold code, the same promise four times in a bar."""
    c, sheet = _copy("baby-oil"), Sheet(mm(136), mm(112), boxes="media", ground=WHITE, hyphen="-")
    sheet.rect(12, 12, 184, 306, fill=CLOUD, stroke=DENIM, width=0.6)
    sheet.rect(202, 12, 374, 306, fill=CLOUD, stroke=DENIM, width=0.6)
    front = Panel(sheet, (22, 50, 174, 230), None, ink=DENIM, font="noto", align="centre")
    front.text(c["brand"], size=33, font="dejavu", leading=1.0, after=0)
    front.text(c["sub"].upper(), size=9, tracking=6, after=18)
    for language, name in c["names"]:
        front.text(name, size=9, section=language, after=2)
    sheet.rect(12, 236, 184, 276, fill=DENIM)
    each(Panel(sheet, (22, 241, 96, 272), None, ink=WHITE, font="noto-bold", size=7.2, leading=1.8), c["zero"][:2])
    each(Panel(sheet, (100, 241, 174, 272), None, ink=WHITE, font="noto-bold", size=7.2, leading=1.8, align="right"),
        c["zero"][2:])
    Panel(sheet, (22, 284, 174, 298), None, ink=DENIM, font="noto", size=9, align="centre").text(c["pack"])
    top = 22.0
    for language in ("nl", "fr", "de", "en"):
        block = Panel(sheet, (211, top, 365, top + 56), language, ink=DENIM, font="noto", size=7, leading=1.24,
            hyphenate=language != "en")
        block.text(c[language])
        top += block.cursor + 4
    Panel(sheet, (211, top + 2, 365, top + 30), None, ink=DENIM, font="italic", size=6, leading=1.2).text(c["inci"])
    each(Panel(sheet, (211, top + 34, 300, top + 68), None, ink=DENIM, font="noto", size=5.8, leading=1.34), c["lot"])
    sheet.oval(352, top + 48, 12, stroke=DENIM, width=0.8)
    Panel(sheet, (339, top + 44, 365, top + 55), None, ink=DENIM, font="noto-bold", size=6.6, align="centre").text(
        c["open"])
    Panel(sheet, (211, 292, 365, 302), None, ink=DENIM, font="narrow", size=6.2).text(c["maker"])
    return sheet


def gel_sachet() -> Sheet:
    """A gel for athletes, face and back beside each other under a tear line: light on black, a table between rules with
    sub-rows and cells of two lines, another without lines with the units in a column apart."""
    c = _copy("gel-sachet")
    sheet = Sheet(mm(150), mm(160), bleed=6, slug=16, ground=COAL, hyphen="-", shuffle="words",
        layers={"Stans sachet": True, "Oud": False})
    tear = Panel(sheet, (20, 8, 405, 20), None, ink=LIME, font="condensed-bold", size=6.6, align="centre")
    tear.flow([(language, text + ("" if language == "de" else "   |")) for language, text in c["tear"]])
    sheet.rect(0, 24, sheet.width, 24, stroke=LIME, width=0.5, dash=(3, 2))
    sheet.rect(-6, 250, 176, 330, fill=LIME)
    front = Panel(sheet, (16, 60, 166, 240), None, ink=LIME, font="dejavu")
    front.heading(c["brand"], size=37, after=0)
    front.text(c["sub"], size=10, font="sans", tracking=4, ink=WHITE, after=22)
    for language, name in c["names"]:
        front.text(name, size=9, font="sans", ink=WHITE, section=language, after=6)
    each(Panel(sheet, (16, 260, 166, 324), None, ink=COAL, font="sans-bold", size=12, leading=1.5), c["taste"])
    each(Panel(sheet, (16, 346, 166, 384), None, ink=WHITE, font="sans", size=7.4, leading=1.4), c["litter"])
    Panel(sheet, (16, 410, 166, 430), None, ink=LIME, font="sans-bold", size=14).text(c["pack"])
    top = 34.0
    for language in ("nl", "fr", "de"):
        block = Panel(sheet, (190, top, 412, top + 80), language, ink=WHITE, font="sans", size=6.8, leading=1.2,
            hyphenate=True)
        block.texts(*c[language], after=1.6)
        top += block.cursor + 4
    food = Panel(sheet, (190, top, 412, top + 116), None, ink=WHITE, font="sans", size=6.4, leading=1.16)
    food.table("60 | 20 right | 20 right", c["food"], rules="rows", padding=1.8)
    top += food.cursor + 5
    table = Panel(sheet, (190, top, 340, top + 78), None, ink=WHITE, font="sans", size=6.4, leading=1.16)
    table.table("44 | 18 decimal | 10 | 28 right", c["table"], padding=1.4)
    each(Panel(sheet, (350, top + 2, 412, top + 34), None, ink=LIME, font="condensed", size=5.6, leading=1.5,
        align="right"), c["date"])
    sheet.rect(352, top + 38, 412, top + 70, fill=WHITE)
    sheet.barcode(357, top + 42, 50, 24, "54300119")
    Panel(sheet, (190, 437, 412, 447), None, ink=LIME, font="narrow", size=6.2).text(c["maker"])
    sheet.ghost("zegelrand 8 mm", 20, 450, "technical layer", layer="Stans sachet", ink=CUT, size=4.4)
    sheet.ghost("Rapto sachet 75 x 160 duplex", 30, -10, "slug")
    sheet.ghost("citroen", 100, 400, "layer off", layer="Oud", ink=WHITE, size=9)
    sheet.ghost("100 mg caféine", 112, 268, "covered", size=7)
    return sheet


_ALL = (aftersun_tube, baby_oil, balm_tin, bath_salt_pouch, gel_sachet, joint_leaflet, kids_syrup, serum_box)
DESIGNS_MORE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
