"""Eight of the designs of the half `pier`; see `designs_pier.py`."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_sampled_more import each
from .panel import Panel
from .sheet import BLACK, WHITE, Sheet, Spot, mm

_copy = partial(product, "pier")

PAPER, TAUPE, COPPER = (0.98, 0.96, 0.94), (0.3, 0.24, 0.22), (0.72, 0.42, 0.28)
SAGE, BUTTER, PINE = (0.62, 0.72, 0.6), (0.99, 0.98, 0.92), (0.1, 0.22, 0.18)
SUNNY, NAVY = (1.0, 0.85, 0.3), (0.08, 0.16, 0.36)
CORAL, SHELL, WINE = (0.88, 0.4, 0.38), (1.0, 0.96, 0.94), (0.36, 0.08, 0.16)
CLAY, LINEN, COFFEE = (0.62, 0.36, 0.24), (0.97, 0.94, 0.9), (0.22, 0.13, 0.08)
BRINE, MIST, DEEP = (0.2, 0.55, 0.65), (0.94, 0.98, 0.98), (0.03, 0.2, 0.28)
AQUA, PEACH, PLAY = (0.1, 0.6, 0.68), (1.0, 0.93, 0.85), (0.12, 0.14, 0.4)
DUSK, MOON, VIOLET = (0.16, 0.12, 0.32), (0.95, 0.94, 1.0), (0.36, 0.3, 0.6)
CUT, FOLD, GLOSS = Spot("Die Cut", (0, 1, 0.2, 0)), Spot("Faltlinie", (1, 0, 0, 0)), Spot("Vernis UV", (0, 0, 0.5, 0))


def serum_carton() -> Sheet:
    """A slim carton of a serum, four faces in a row: the front, two languages a face under letter-spaced capitals,
    ingredients in capitals on the last; the brand upside down on the lid."""
    c = _copy("serum-carton")
    sheet = Sheet(mm(176), mm(152), bleed=6, slug=18, hyphen="-", layers={"Dieline": True, "Vernis (varnish)": True})
    faces = [(16.0 + 118 * n, 66.0, 134.0 + 118 * n, 376.0) for n in range(4)]
    for number, box in enumerate(faces):
        sheet.rect(*box, fill=TAUPE if number == 0 else PAPER)
    sheet.rect(16, 2, 134, 66, fill=TAUPE)
    sheet.rect(134, 376, 252, 428, fill=PAPER)
    Panel(sheet, (24, 24, 126, 44), None, direction=180, ink=PAPER, font="display", size=13, tracking=4,
        align="centre").text(c["lid"])
    sheet.oval(75, 150, 26, stroke=COPPER, width=1)
    front = Panel(sheet, (20, 190, 130, 232), None, ink=PAPER, font="display", align="centre")
    front.text(c["brand"], size=23)
    front.text(c["sub"], size=6.6, font="noto", tracking=2.4)
    names = Panel(sheet, (24, 250, 126, 330), None, ink=PAPER, font="noto", size=6.8, leading=1.3, align="centre")
    each(names, c["names"], after=3)
    Panel(sheet, (20, 350, 130, 362), None, ink=PAPER, font="noto", size=6.6, align="centre").text(c["net"])
    for number, pair in enumerate((("fr", "nl"), ("de", "en")), 1):
        top = 80.0
        for language in pair:
            x = faces[number][0] + 10
            block = Panel(sheet, (x, top, x + 99, top + 146), language, ink=TAUPE, font="noto", size=6.6, leading=1.26,
                hyphenate=language != "en")
            block.heading(c["heads"][language], size=6.4, tracking=2.2, ink=COPPER, after=3)
            block.texts(*c[language], after=3)
            top += 148
    x = faces[3][0] + 10
    each(Panel(sheet, (x, 80, x + 100, 124), None, ink=COPPER, font="noto-bold", size=6.4, leading=1.4), c["claim"])
    Panel(sheet, (x, 132, x + 99, 250), None, ink=TAUPE, font="narrow", size=6.6, leading=1.24).text(c["inci"])
    sheet.oval(x + 84, 272, 12, stroke=TAUPE, width=0.8)
    Panel(sheet, (x + 70, 268, x + 98, 278), None, ink=TAUPE, font="sans-bold", size=6.4, align="centre").text(
        c["open"])
    sheet.barcode(x, 258, 62, 30, "3770021456730")
    Panel(sheet, (x, 302, x + 99, 340), None, ink=TAUPE, font="noto", size=6, leading=1.4).text(c["maker"])
    sheet.rect(x, 350, x + 60, 366, fill=WHITE, stroke=TAUPE, width=0.4)
    Panel(sheet, (x + 3, 353, x + 30, 364), None, ink=TAUPE, font="mono", size=5.6).text(c["stamp"])
    for box in [*faces, (16.0, 2.0, 134.0, 66.0), (134.0, 376.0, 252.0, 428.0), (2.0, 72.0, 16.0, 370.0)]:
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Dieline")
    sheet.ghost("patte de collage", 11, 260, "technical layer", layer="Dieline", ink=CUT, size=5, direction=270)
    sheet.ghost("vernis sélectif", 50, 150, "technical layer", layer="Vernis (varnish)", ink=GLOSS, size=6)
    sheet.ghost("Vespria étui sérum 42 x 42 x 109 mm", 30, -10, "slug")
    sheet.ghost("sans parabène", 30, 90, "ground colour", ink=TAUPE, size=7)
    return sheet


def shea_hand_tube() -> Sheet:
    """A tube of hand cream laid flat, back beside front: four languages run on in one paragraph with bold codes, the
    ingredients below; the crimp line stands upside down above."""
    c, sheet = _copy("shea-hand-tube"), Sheet(mm(120), mm(138), bleed=6, slug=16, ground=BUTTER, hyphen="-",
        boxes="media", layers={"Eye mark (legend)": True, "White underlay": True})
    sheet.rect(172, -6, sheet.width + 6, sheet.height + 6, fill=SAGE)
    sheet.rect(-6, 26, sheet.width + 6, 26, stroke=PINE, width=0.4, dash=(3, 2))
    Panel(sheet, (12, 8, 164, 20), None, direction=180, ink=PINE, font="mono", size=6, align="centre").text(c["crimp"])
    flow = Panel(sheet, (12, 36, 162, 222), None, ink=PINE, font="noto", size=6.6, leading=1.26, hyphenate=True)
    flow.flow(c["flow"])
    Panel(sheet, (12, 226, 162, 300), None, ink=PINE, font="narrow", size=6.6, leading=1.2).text(c["inci"])
    sheet.oval(146, 320, 11, stroke=PINE, width=0.8)
    Panel(sheet, (132, 316, 160, 326), None, ink=PINE, font="sans-bold", size=6, align="centre").text(c["open"])
    sheet.rect(12, 304, 104, 344, fill=WHITE)
    sheet.barcode(18, 308, 80, 32, "8712345870098")
    Panel(sheet, (12, 352, 162, 372), None, ink=PINE, font="noto", size=6, leading=1.36).text(c["maker"])
    sheet.oval(256, 96, 46, stroke=BUTTER, width=1.4)
    front = Panel(sheet, (182, 152, 330, 208), None, ink=PINE, font="serif-italic", align="centre")
    front.text(c["brand"], size=26)
    front.text(c["sub"], size=12, font="noto")
    names = Panel(sheet, (182, 220, 330, 270), None, ink=PINE, font="noto-bold", size=7.2, leading=1.44, align="centre")
    each(names, c["names"])
    points = Panel(sheet, (182, 282, 330, 330), None, ink=WHITE, font="noto", size=7, leading=1.44, align="centre")
    each(points, c["points"])
    Panel(sheet, (182, 356, 330, 370), None, ink=PINE, font="noto-bold", size=9, align="centre").text(c["net"])
    sheet.ghost("eye mark 5 x 10", 270, 386, "technical layer", layer="Eye mark (legend)", ink=CUT, size=4)
    sheet.ghost("wit onder 100", 60, 384, "technical layer", layer="White underlay", ink=FOLD, size=4)
    sheet.ghost("Molenwater tube 75 ml 120 x 138 PE", 20, -10, "slug")
    sheet.ghost("eczeem", 110, 340, "ground colour", ink=BUTTER, size=6)
    sheet.ghost("geneest kloven", 190, 60, "invisible", ink=PINE, size=7)
    return sheet


def d3_spray_label() -> Sheet:
    """The label of a mouth spray on a page that lies on its side: two languages in columns, below them a full grid
    with headings in two languages over four columns; the front at the right, a line that climbs."""
    c = _copy("d3-spray-label")
    sheet = Sheet(mm(132), mm(76), bleed=5, slug=14, rotate=90, ground=WHITE, hyphen="-",
        layers={"Stans": True, "Lakvorm": True})
    for number, language in enumerate(("nl", "fr")):
        x = 12.0 + 118 * number
        column = Panel(sheet, (x, 10, x + 110, 130), language, ink=NAVY, font="sans", size=5.9, leading=1.2,
            hyphenate=True)
        column.texts(*c[language], after=2.4)
    table = Panel(sheet, (12, 132, 240, 194), None, ink=NAVY, font="sans", size=5.9, leading=1.16)
    table.table("28 | 28 right | 28 right | 16 right", c["table"], rules="grid", padding=2)
    Panel(sheet, (12, 200, 240, 209), None, ink=NAVY, font="narrow", size=5.8).text(c["maker"])
    Panel(sheet, (245, 14, 253, 202), None, direction=270, ink=NAVY, font="mono", size=5, align="centre").text(
        c["side"])
    sheet.rect(260, -5, sheet.width + 5, sheet.height + 5, fill=SUNNY)
    sheet.oval(316, 44, 22, fill=WHITE)
    front = Panel(sheet, (266, 78, 368, 118), None, ink=NAVY, font="dejavu-bold", align="centre")
    front.text(c["brand"], size=17)
    front.text(c["sub"], size=9.4, font="noto-bold")
    names = Panel(sheet, (272, 126, 362, 166), None, ink=NAVY, font="noto", size=6.4, leading=1.26, align="centre")
    each(names, c["names"], after=3)
    packs = Panel(sheet, (266, 180, 368, 206), None, ink=NAVY, font="noto-bold", size=7.4, leading=1.4, align="centre")
    packs.text(c["dose"])
    packs.text(c["net"])
    sheet.ghost("stans 132 x 76 hoek 2", 20, 213, "technical layer", layer="Stans", ink=CUT, size=3.8)
    sheet.ghost("geen lak hier", 100, 213, "technical layer", layer="Lakvorm", ink=GLOSS, size=3.8)
    sheet.ghost("Helioma D3K2 spray 20 ml", 20, -8, "slug")
    sheet.ghost("osteoporose", 280, 172, "ground colour", ink=SUNNY, size=6)
    return sheet


def prenatal_duo_leaflet() -> Sheet:
    """The back of a box for a tablet and a capsule: two justified columns under bold questions, then two tables
    without lines beside each other under spaced titles, one of them long; a warning in a frame, light on dark above."""
    c, sheet = _copy("prenatal-duo-leaflet"), Sheet(mm(160), mm(190), bleed=6, slug=16, ground=SHELL, hyphen="-",
        layers={"Pliage (legende)": True, "Cutter": True})
    sheet.rect(-6, -6, sheet.width + 6, 62, fill=CORAL)
    Panel(sheet, (22, 16, 220, 50), None, ink=WHITE, font="noto-serif-bold", size=25).text(c["brand"])
    each(Panel(sheet, (230, 20, 432, 50), None, ink=WHITE, font="noto-bold", size=8.4, leading=1.5, align="right"),
        c["sub"])
    for number, language in enumerate(("fr", "nl")):
        x = 22.0 + 210 * number
        column = Panel(sheet, (x, 76, x + 200, 280), language, ink=WINE, font="noto", size=7.2, leading=1.3,
            align="justify", hyphenate=True)
        for heading, text in zip(c["heads"][language], c[language], strict=True):
            column.heading(heading, size=8, ink=CORAL, after=1.6)
            column.text(text, after=6)
    warn = Panel(sheet, (22, 286, 432, 318), None, pad=5, frame=CORAL, ink=WINE, font="noto-bold", size=7.2,
        leading=1.5)
    each(warn, c["warn"])
    places = (("tablet", 22.0, "50 | 32 decimal | 18 right"), ("capsule", 232.0, "46 | 34 right | 20 right"))
    for key, x, columns in places:
        Panel(sheet, (x, 330, x + 190, 341), None, ink=CORAL, font="noto-bold", size=7.4, tracking=2).text(
            c[f"{key}_title"])
        table = Panel(sheet, (x - 1.6, 344, x + 190, 500), None, ink=WINE, font="noto", size=6.8, leading=1.2)
        table.table(columns, c[key], padding=1.6)
    each(Panel(sheet, (232, 452, 432, 476), None, ink=WINE, font="noto", size=6.2, leading=1.4), c["parts"])
    sheet.rect(232, 480, 330, 516, fill=WHITE)
    sheet.barcode(238, 484, 86, 28, "5410077123451")
    Panel(sheet, (350, 492, 432, 510), None, ink=CORAL, font="noto-bold", size=12, align="right").text(c["pack"])
    Panel(sheet, (22, 518, 432, 529), None, ink=WINE, font="narrow", size=6.4).text(c["maker"])
    sheet.rect(226, -6, 226, 60, stroke=FOLD, width=0.3, dash=(2, 2), layer="Pliage (legende)")
    sheet.ghost("pli extérieur", 180, 70, "technical layer", layer="Pliage (legende)", ink=FOLD, size=4)
    sheet.ghost("coupe 160 x 190", 360, 535, "technical layer", layer="Cutter", ink=CUT, size=4)
    sheet.ghost("Maternaë boîte dos 160 x 190 2 couleurs", 30, -9, "slug")
    sheet.ghost("nausées matinales", 240, 12, "ground colour", ink=CORAL, size=6)
    return sheet


def peptan_pouch() -> Sheet:
    """A pouch of collagen powder, face and back beside each other: bullets in two languages on the face, two columns
    under spaced capitals, a full grid of nutrition with cells of two and three lines, a second table without lines."""
    c, sheet = _copy("peptan-pouch"), Sheet(mm(250), mm(190), bleed=8.5, slug=18, ground=LINEN, hyphen="-",
        layers={"Zipper (cutter)": True, "Weiß / white": True})
    sheet.rect(-8.5, -8.5, 320, sheet.height + 8.5, fill=CLAY)
    sheet.rect(30, 90, 290, 400, stroke=LINEN, width=0.8)
    front = Panel(sheet, (40, 120, 280, 206), None, ink=WHITE, font="display-bold", align="centre")
    front.text(c["brand"], size=40, tracking=2)
    front.text(c["sub"], size=10, font="noto")
    each(Panel(sheet, (40, 220, 280, 252), None, ink=LINEN, font="noto-bold", size=9, leading=1.5, align="centre"),
        c["names"])
    for language, x in (("de", 46.0), ("fr", 166.0)):
        Panel(sheet, (x, 290, x + 114, 340), language, ink=LINEN, font="noto", size=7.4, leading=1.5).bullets(
            c["points"][language], mark="–", indent=8)
    Panel(sheet, (40, 366, 150, 388), None, ink=WHITE, font="noto-bold", size=13).text(c["net"])
    Panel(sheet, (150, 370, 280, 388), None, ink=WHITE, font="noto", size=9, align="right").text(c["serve"])
    for language, x in (("de", 338.0), ("fr", 518.0)):
        column = Panel(sheet, (x, 64, x + 168, 240), language, ink=COFFEE, font="noto", size=7.2, leading=1.3,
            hyphenate=True)
        column.heading(c[f"{language}_head"], size=7, tracking=3, ink=CLAY, after=3)
        column.texts(*c[language], after=5)
    table = Panel(sheet, (338, 250, 590, 400), None, ink=COFFEE, font="sans", size=7.2, leading=1.2)
    table.table("48 | 26 right | 26 right", c["table"], rules="grid", padding=2.6)
    Panel(sheet, (338, 406, 590, 418), None, ink=CLAY, font="noto-bold", size=7, tracking=1.6).text(c["active_title"])
    active = Panel(sheet, (336, 420, 590, 462), None, ink=COFFEE, font="sans", size=7.2, leading=1.24)
    active.table("50 | 25 right | 25 right", c["active"], head=0, padding=2)
    each(Panel(sheet, (338, 464, 590, 484), None, ink=COFFEE, font="sans", size=6, leading=1.4), c["star"])
    Panel(sheet, (338, 496, 590, 508), None, ink=COFFEE, font="narrow", size=7).text(c["maker"])
    sheet.rect(606, 252, 690, 294, fill=WHITE, stroke=COFFEE, width=0.4)
    Panel(sheet, (610, 256, 660, 280), None, ink=COFFEE, font="mono", size=6, leading=1.6).text(c["stamp"])
    sheet.rect(606, 310, 690, 380, fill=WHITE)
    sheet.barcode(612, 316, 72, 58, "4270003345617")
    sheet.rect(-8.5, 48, sheet.width + 8.5, 48, stroke=CUT, width=0.5, dash=(4, 2), layer="Zipper (cutter)")
    sheet.ghost("Druckverschluss 40 mm", 400, 46, "technical layer", layer="Zipper (cutter)", ink=CUT, size=6)
    sheet.ghost("Weiß vollflächig", 60, 500, "technical layer", layer="Weiß / white", ink=FOLD, size=6)
    sheet.ghost("Kollaja Doypack 125 x 190 Front + Rücken", 40, -12, "slug")
    sheet.ghost("gegen Falten", 60, 460, "ground colour", ink=CLAY, size=8)
    sheet.ghost("gelenkschonend", 610, 340, "covered", size=7)
    return sheet


def magnesium_oil_bottle() -> Sheet:
    """Front and back label of a spray bottle for the skin beside each other: bullets and directions in three languages
    one below the other, warnings in a filled box, ingredients, one line climbing each edge of the back."""
    c, sheet = _copy("magnesium-oil-bottle"), Sheet(mm(150), mm(140), bleed=6, slug=16, ground=MIST, hyphen="-",
        boxes="crop", layers={"Dieline front + back": True, "Clear varnish": True})
    sheet.rect(-6, -6, 156, sheet.height + 6, fill=BRINE)
    sheet.rect(14, 14, 142, sheet.height - 14, stroke=MIST, width=0.6)
    front = Panel(sheet, (18, 60, 138, 110), None, ink=WHITE, font="noto-serif-bold", align="centre")
    front.text(c["brand"], size=22)
    front.text(c["sub"], size=7, font="noto", tracking=2)
    names = Panel(sheet, (22, 124, 134, 168), None, ink=WHITE, font="noto", size=8, leading=1.44, align="centre")
    each(names, c["names"])
    sheet.oval(78, 240, 40, fill=MIST)
    Panel(sheet, (18, 350, 138, 364), None, ink=WHITE, font="noto-bold", size=10, align="centre").text(c["net"])
    (left, right) = c["side"]
    Panel(sheet, (164, 20, 174, 376), left[0], direction=270, ink=DEEP, font="noto", size=6.2, align="centre").text(
        left[1])
    top = 16.0
    for language in ("nl", "fr", "en"):
        block = Panel(sheet, (184, top, 400, top + 86), language, ink=DEEP, font="noto", size=6.8, leading=1.26,
            hyphenate=language != "en")
        block.bullets(c["points"][language], mark="•", indent=7, after=2, font="noto-bold")
        block.heading(c["heads"][language], ink=BRINE, size=7.2, after=0.6)
        block.text(c[language])
        top += block.cursor + 7
    warn = Panel(sheet, (184, top + 2, 400, top + 70), None, pad=6, ground=BRINE, ink=WHITE, font="noto-bold", size=6.2,
        leading=1.26)
    for language, text in c["warn"]:
        warn.text(text, section=language, after=2.4)
    Panel(sheet, (184, top + 78, 400, top + 100), None, ink=DEEP, font="narrow", size=6.8, leading=1.2).text(c["inci"])
    sheet.barcode(184, 352, 84, 28, "5411222667788")
    sheet.oval(296, 366, 12, stroke=DEEP, width=0.8)
    Panel(sheet, (282, 362, 310, 372), None, ink=DEEP, font="sans-bold", size=6.4, align="centre").text(c["open"])
    Panel(sheet, (184, 383, 400, 392), None, ink=DEEP, font="narrow", size=6.4).text(c["maker"])
    Panel(sheet, (408, 20, 418, 376), right[0], direction=270, ink=DEEP, font="noto", size=6.2, align="centre").text(
        right[1])
    sheet.rect(0, 0, 156, sheet.height, stroke=CUT, width=0.4, layer="Dieline front + back")
    sheet.ghost("front 55 x 140", 40, 392, "technical layer", layer="Dieline front + back", ink=CUT, size=4)
    sheet.ghost("clear gloss", 60, 240, "technical layer", layer="Clear varnish", ink=GLOSS, size=6)
    sheet.ghost("Salzquell 100 ml voor + achter 150 x 140", 20, -9, "slug")
    sheet.ghost("spierkrampen", 40, 320, "ground colour", ink=BRINE, size=7)
    return sheet


def otter_gummy_pouch() -> Sheet:
    """The back of a pouch of gummies: bullets in three languages on a bright band, three paragraphs side by side, a
    striped table with headings in three languages; the tear line above is set in three languages."""
    c, sheet = _copy("otter-gummy-pouch"), Sheet(mm(160), mm(180), bleed=6, slug=16, ground=PEACH, hyphen="-",
        spaces="gaps", layers={"Siegelnaht legend": True, "Dieline": True, "Wettbewerb": False})
    sheet.rect(-6, 40, sheet.width + 6, 170, fill=AQUA)
    sheet.rect(-6, 34, sheet.width + 6, 34, stroke=PLAY, width=0.5, dash=(3, 3))
    for number, (language, text) in enumerate(c["tear"]):
        x = 20.0 + 145 * number
        Panel(sheet, (x, 16, x + 130, 30), language, ink=PLAY, font="noto-bold", size=7.4).text(text)
    brand = Panel(sheet, (20, 52, 200, 110), None, ink=WHITE, font="dejavu-bold", fake_bold="twice")
    brand.text(c["brand"], size=30)
    brand.text(c["sub"], size=12, font="noto-bold", ink=PEACH)
    each(Panel(sheet, (206, 56, 440, 106), None, ink=WHITE, font="noto-bold", size=7.6, leading=1.6), c["names"])
    for number, language in enumerate(("nl", "de", "fr")):
        x = 20.0 + 142 * number
        Panel(sheet, (x, 122, x + 132, 164), language, ink=WHITE, font="noto", size=7.2, leading=1.5).bullets(
            c["points"][language], mark="•", indent=8)
        text = Panel(sheet, (x, 182, x + 130, 350), language, ink=PLAY, font="noto", size=6.6, leading=1.26,
            hyphenate=True)
        text.text(c[language])
    table = Panel(sheet, (20, 362, 250, 500), None, ink=PLAY, font="noto", size=7, leading=1.2)
    table.table("48 | 28 right | 24 right", c["table"], rules="zebra", padding=2.4)
    sheet.rect(268, 362, 390, 410, fill=WHITE)
    sheet.barcode(276, 367, 106, 38, "4251234500967")
    sheet.rect(268, 420, 390, 442, fill=WHITE, stroke=PLAY, width=0.4)
    Panel(sheet, (272, 424, 360, 434), None, ink=PLAY, font="mono", size=6).text(c["stamp"])
    Panel(sheet, (268, 454, 440, 468), None, ink=PLAY, font="noto-bold", size=8.4).text(c["net"])
    Panel(sheet, (268, 478, 440, 490), None, ink=PLAY, font="narrow", size=6.6).text(c["maker"])
    sheet.ghost("Siegelnaht 8 mm", 200, 8, "technical layer", layer="Siegelnaht legend", ink=CUT, size=5)
    sheet.ghost("Rundloch Ø 6", 400, 8, "technical layer", layer="Dieline", ink=CUT, size=5)
    sheet.ghost("Gewinne eine Reise", 280, 500, "layer off", layer="Wettbewerb", ink=PLAY, size=8)
    sheet.ghost("Otterli Doypack Rückseite 160 x 180", 30, -9, "slug")
    sheet.ghost("macht schlau", 300, 52, "ground colour", ink=AQUA, size=6)
    return sheet


def evening_carton() -> Sheet:
    """A small carton laid flat, light on dark: the front, a face with Dutch and one with French that are turned the
    same way, a back with English and a full grid whose cells have two and three lines; the lid upside down."""
    c = _copy("evening-carton")
    sheet = Sheet(mm(186), mm(138), bleed=6, slug=18, hyphen="­", shuffle="words", layers={"Stanslijn": True,
        "Spotlak": True})
    front, left, back, right = (20.0, 62.0, 162.0, 330.0), (162.0, 62.0, 252.0, 330.0), (252.0, 62.0, 420.0, 330.0), (
        420.0, 62.0, 510.0, 330.0)
    lid, base = (252.0, 2.0, 420.0, 62.0), (252.0, 330.0, 420.0, 388.0)
    for box, fill in ((front, DUSK), (left, VIOLET), (back, MOON), (right, VIOLET), (lid, DUSK), (base, DUSK)):
        sheet.rect(*box, fill=fill)
    each(Panel(sheet, (260, 14, 412, 52), None, direction=180, ink=MOON, font="noto-serif", size=7.6, leading=1.5,
        align="centre"), c["flap"])
    sheet.oval(120, 110, 24, fill=MOON)
    title = Panel(sheet, (28, 150, 156, 192), None, ink=WHITE, font="noto-serif")
    title.text(c["brand"], size=20)
    title.text(c["sub"], size=6.2, font="noto-bold", tracking=0.6)
    each(Panel(sheet, (28, 210, 156, 250), None, ink=MOON, font="noto", size=7.6, leading=1.5), c["names"])
    Panel(sheet, (28, 304, 156, 318), None, ink=WHITE, font="noto-bold", size=8).text(c["net"])
    Panel(sheet, (left[0] + 7, left[1] + 10, left[2] - 5, left[3] - 10), "nl", direction=270, ink=WHITE, font="noto",
        size=6.1, leading=1.18, hyphenate=True).texts(*c["nl"], after=1)
    Panel(sheet, (262, 72, 410, 176), "en", ink=DUSK, font="noto", size=6.6, leading=1.26).texts(*c["en"], after=3)
    table = Panel(sheet, (261, 174, 411, 272), None, ink=DUSK, font="sans", size=6.4, leading=1.16)
    table.table("48 | 32 right | 20 right", c["table"], rules="grid", padding=2.2)
    sheet.barcode(264, 280, 84, 28, "8715566778893")
    Panel(sheet, (262, 317, 414, 327), None, ink=DUSK, font="narrow", size=5.8).text(c["maker"])
    Panel(sheet, (right[0] + 7, right[1] + 10, right[2] - 5, right[3] - 10), "fr", direction=270, ink=WHITE,
        font="noto", size=6.1, leading=1.18, hyphenate=True).texts(*c["fr"], after=1)
    sheet.rect(290, 346, 390, 366, fill=WHITE)
    Panel(sheet, (294, 351, 388, 362), None, ink=BLACK, font="mono", size=5.8).text(c["side"])
    for box in (front, left, back, right, lid, base, (4.0, 68.0, 20.0, 324.0)):
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Stanslijn")
    sheet.ghost("plakrand", 15, 220, "technical layer", layer="Stanslijn", ink=CUT, size=6, direction=270)
    sheet.ghost("lak maan", 106, 112, "technical layer", layer="Spotlak", ink=GLOSS, size=6)
    sheet.ghost("vouw", 166, 58, "spot colour", ink=FOLD, size=4)
    sheet.ghost("Nachtvlinder doosje 50 x 32 x 95", 30, -10, "slug")
    sheet.ghost("slapeloosheid", 40, 280, "ground colour", ink=DUSK, size=7)
    return sheet


_ALL = (d3_spray_label, evening_carton, magnesium_oil_bottle, otter_gummy_pouch, peptan_pouch, prenatal_duo_leaflet,
    serum_carton, shea_hand_tube)
DESIGNS_MORE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
