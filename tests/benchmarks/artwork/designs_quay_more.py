"""Eight of the designs of the half `quay`; see `designs_quay.py`."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_sampled_more import each
from .panel import Panel
from .sheet import BLACK, WHITE, Sheet, Spot, mm

_copy = partial(product, "quay")

COCOA, OAT, HUSK = (0.3, 0.18, 0.12), (0.98, 0.95, 0.89), (0.36, 0.5, 0.2)
CASSIS, ICE = (0.34, 0.12, 0.4), (0.97, 0.96, 0.99)
HEATHER, LILAC, DEEP = (0.44, 0.34, 0.56), (0.96, 0.94, 0.99), (0.18, 0.12, 0.28)
DOWN, CLOUD, WAVE = (0.62, 0.78, 0.82), (0.97, 0.99, 0.99), (0.12, 0.3, 0.38)
SUN, SAND, SEA = (0.99, 0.76, 0.14), (1.0, 0.98, 0.92), (0.04, 0.3, 0.46)
CORNFLOWER, DEW, PEN = (0.36, 0.46, 0.8), (0.96, 0.97, 1.0), (0.12, 0.14, 0.36)
COAL, ASH, GOLD = (0.12, 0.13, 0.15), (0.96, 0.95, 0.94), (0.84, 0.7, 0.46)
AMBER, ALMOND, BARK = (0.86, 0.56, 0.26), (1.0, 0.97, 0.92), (0.28, 0.16, 0.08)
CUT, FOLD, GLOSS = Spot("Stanze", (0, 1, 0, 0)), Spot("Perforation", (1, 0, 0.1, 0)), Spot("Lack", (0, 0.1, 0.5, 0))


def pea_rice_pouch() -> Sheet:
    """The back of a pouch of protein powder: bullets in two languages in a dark band, two columns of text, a full grid
    of nutrition in five columns with cells of two lines; under it the amino acids in two pairs of columns, no lines."""
    c = _copy("pea-rice-pouch")
    sheet = Sheet(mm(180), mm(236), bleed=8.5, slug=18, ground=OAT, hyphen="-", layers={"Dieline": True,
        "Siegelnaht (legend)": True, "Gewinnspiel": False})
    sheet.rect(-8.5, 36, sheet.width + 8.5, 178, fill=COCOA)
    Panel(sheet, (28, 50, 260, 96), None, ink=OAT, font="slab-bold", size=36).text(c["brand"])
    Panel(sheet, (28, 98, 260, 114), "en", ink=WHITE, font="noto-bold", size=10, tracking=4).text(c["sub"])
    each(Panel(sheet, (276, 62, 490, 96), None, ink=WHITE, font="noto", size=8.4, leading=1.7), c["names"])
    for language, x in (("de", 28.0), ("nl", 276.0)):
        Panel(sheet, (x, 126, x + 210, 174), language, ink=OAT, font="noto-bold", size=8, leading=1.5).bullets(
            c["points"][language], mark="•", indent=9)
        column = Panel(sheet, (x, 192, x + 206, 348), language, ink=COCOA, font="noto", size=7.6, leading=1.28,
            hyphenate=True)
        column.heading(c["heads"][language], size=9.6, font="slab", ink=HUSK, after=2)
        column.texts(*c[language], after=4)
    table = Panel(sheet, (28, 352, 482, 530), None, ink=COCOA, font="sans", size=7.2, leading=1.18)
    table.table("36 | 15 right | 18 right | 18 right | 13 right", c["table"], rules="grid", padding=2.6)
    each(Panel(sheet, (28, 358 + table.cursor, 482, 382 + table.cursor), None, ink=COCOA, font="noto", size=6.2,
        leading=1.5), c["star"])
    top = 388 + table.cursor
    Panel(sheet, (28, top, 300, top + 12), None, ink=HUSK, font="noto-bold", size=7.2).text(c["amino_title"])
    amino = Panel(sheet, (26, top + 14, 322, top + 66), None, ink=COCOA, font="sans", size=7, leading=1.2)
    amino.table("34 | 13 decimal | 39 | 14 decimal", c["amino"], head=0, padding=2)
    sheet.rect(352, top, 482, top + 54, fill=WHITE)
    sheet.barcode(360, top + 5, 114, 44, "4262419880016")
    Panel(sheet, (28, 622, 150, 642), None, ink=COCOA, font="noto-bold", size=14).text(c["net"])
    Panel(sheet, (160, 628, 300, 642), None, ink=COCOA, font="noto-bold", size=8).text(c["serve"])
    sheet.rect(400, 612, 482, 646, fill=WHITE, stroke=COCOA, width=0.4)
    Panel(sheet, (406, 617, 480, 642), None, ink=COCOA, font="mono", size=6, leading=1.8).text(c["stamp"])
    Panel(sheet, (28, 652, 482, 664), None, ink=COCOA, font="narrow", size=7).text(c["maker"])
    sheet.rect(0, 0, sheet.width, 26, stroke=CUT, width=0.4, dash=(4, 2), layer="Siegelnaht (legend)")
    sheet.ghost("Kopfsiegel 9 mm", 220, 16, "technical layer", layer="Siegelnaht (legend)", ink=CUT, size=6)
    sheet.ghost("Bodenfalte", 240, 667, "technical layer", layer="Dieline", ink=FOLD, size=4)
    sheet.ghost("Jetzt ein Rennrad gewinnen", 160, 610, "layer off", layer="Gewinnspiel", ink=COCOA, size=9)
    sheet.ghost("Feldkorn Doypack 750 g Rückseite 180 x 236", 40, -12, "slug")
    sheet.ghost("Muskelaufbau garantiert", 300, 46, "ground colour", ink=COCOA, size=7)
    return sheet


def cobal_drops() -> Sheet:
    """The label of a small dropper bottle in tiny letters: French and a table with dots between name and amount left of
    the front, Dutch above English right of it; the lot climbs the left end."""
    c = _copy("cobal-drops")
    sheet = Sheet(mm(134), mm(44), bleed=5, slug=14, ground=ICE, hyphen="-", shuffle="words",
        layers={"Cutter": True, "Stanzkontur": True})
    Panel(sheet, (4, 6, 12, 120), "fr", direction=270, ink=CASSIS, font="narrow", size=5).text(c["lot"])
    Panel(sheet, (18, 6, 126, 82), "fr", ink=CASSIS, font="sans", size=5.8, leading=1.16, hyphenate=True).text(c["fr"])
    table = Panel(sheet, (16.8, 84, 126, 122), None, ink=CASSIS, font="sans", size=5.4, leading=1.2)
    table.table("46 | 30 right | 24 right", c["table"], padding=1.2, leaders=True)
    sheet.rect(132, -5, 234, sheet.height + 5, fill=CASSIS)
    sheet.oval(183, 24, 9, fill=ICE)
    front = Panel(sheet, (136, 40, 230, 74), None, ink=WHITE, font="noto-serif-bold", align="centre")
    front.text(c["brand"], size=16)
    front.text(c["sub"], size=7.4, font="noto")
    each(Panel(sheet, (136, 78, 230, 104), None, ink=ICE, font="noto", size=5.4, leading=1.5, align="centre"),
        c["names"])
    Panel(sheet, (136, 109, 230, 119), None, ink=WHITE, font="noto-bold", size=6.4, align="centre").text(c["net"])
    top = 6.0
    for language in ("nl", "en"):
        block = Panel(sheet, (241, top, 373, top + 58), language, ink=CASSIS, font="sans", size=5.8, leading=1.16,
            hyphenate=language == "nl")
        block.text(c[language])
        top += block.cursor + 2.4
    Panel(sheet, (241, 114, 373, 122), None, ink=CASSIS, font="narrow", size=5.2).text(c["maker"])
    sheet.ghost("poinçon 134 x 44 R3", 250, 124, "technical layer", layer="Cutter", ink=CUT, size=3)
    sheet.ghost("sens de déroulement 4", 20, 124, "technical layer", layer="Stanzkontur", ink=CUT, size=3)
    sheet.ghost("Cobaline B12 20 ml étiquette 134 x 44", 20, -8, "slug")
    sheet.ghost("dépression", 140, 36, "ground colour", ink=CASSIS, size=5)
    return sheet


def hop_lavender_carton() -> Sheet:
    """A carton laid flat, back first: a full grid with headings in three languages, German on one side and French on
    the other in narrow columns with many breaks, the front between them; the lid upside down."""
    c = _copy("hop-lavender-carton")
    sheet = Sheet(mm(192), mm(144), bleed=6, slug=18, hyphen="­", layers={"Dieline": True, "Spotlack (varnish)": True})
    back, left, front, right = (14.0, 64.0, 184.0, 346.0), (184.0, 64.0, 280.0, 346.0), (280.0, 64.0, 430.0, 346.0), (
        430.0, 64.0, 526.0, 346.0)
    lid, base = (280.0, 4.0, 430.0, 64.0), (14.0, 346.0, 184.0, 400.0)
    for box, ground in ((back, LILAC), (left, LILAC), (front, HEATHER),
        (right, LILAC), (lid, HEATHER), (base, HEATHER)):
        sheet.rect(*box, fill=ground)
    table = Panel(sheet, (24, 78, 174, 190), None, ink=DEEP, font="noto", size=6.2, leading=1.18)
    table.table("52 | 28 right | 20 right", c["table"], rules="grid", padding=2.2)
    sheet.rect(24, 206, 122, 250, fill=WHITE)
    sheet.barcode(31, 210, 84, 36, "9004410230089")
    Panel(sheet, (24, 270, 174, 300), "de", pad=5, frame=HEATHER, ink=DEEP, font="noto", size=6, leading=1.5).text(
        c["side"])
    Panel(sheet, (24, 318, 178, 340), None, ink=DEEP, font="narrow", size=6, leading=1.4).text(c["maker"])
    for language, box in (("de", left), ("fr", right)):
        column = Panel(sheet, (box[0] + 8, box[1] + 10, box[2] - 7, box[3] - 6), language, ink=DEEP, font="noto",
            size=6, leading=1.22, hyphenate=True)
        column.heading(c[f"{language}_head"], size=8, font="noto-serif", ink=HEATHER, after=4)
        column.texts(*c[language], after=4)
        if language == "de":
            each(Panel(sheet, (288, 18, 422, 52), None, direction=180, ink=WHITE, font="noto-serif", size=7.4,
                leading=1.7, align="centre"), c["lid"])
            for x, y, radius in ((330, 108, 10), (344, 96, 8), (358, 110, 11), (374, 98, 8)):
                sheet.oval(x, y, radius, fill=LILAC)
            title = Panel(sheet, (284, 136, 426, 180), None, ink=WHITE, font="noto-serif-bold", align="centre")
            title.text(c["brand"], size=20)
            title.text(c["sub"], size=6.4, font="noto", section="de")
            each(Panel(sheet, (284, 204, 426, 246), None, ink=LILAC, font="noto-bold", size=7.2, leading=1.7,
                align="centre"), c["names"])
            Panel(sheet, (284, 322, 426, 336), None, ink=WHITE, font="noto-bold", size=8, align="centre").text(c["net"])
    for box in (back, left, front, right, lid, base):
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Dieline")
    sheet.oval(352, 104, 30, stroke=GLOSS, width=0.4, layer="Spotlack (varnish)")
    sheet.ghost("Klebelasche innen", 60, 404, "technical layer", layer="Dieline", ink=CUT, size=4)
    sheet.ghost("Spotlack Hopfen", 330, 128, "technical layer", layer="Spotlack (varnish)", ink=GLOSS, size=5)
    sheet.ghost("Perfo", 290, 62, "spot colour", ink=FOLD, size=4)
    sheet.ghost("Abendglöckl Faltschachtel 60 x 34 x 99 mm", 30, -11, "slug")
    sheet.ghost("gegen Depressionen", 300, 300, "ground colour", ink=HEATHER, size=7)
    return sheet


def plume_baby_wash() -> Sheet:
    """Front and back label of a bottle beside each other: bullets on the front in three languages, on the back three
    directions one below the other, a table of doses without lines beside the barcode; a line climbs each edge."""
    c = _copy("plume-baby-wash")
    sheet = Sheet(mm(164), mm(132), bleed=5, slug=16, ground=CLOUD, hyphen="-", boxes="crop", layers={
        "Dieline recto + verso": True, "Clear varnish": True})
    sheet.rect(-5, -5, 206, sheet.height + 5, fill=DOWN)
    sheet.rect(206, -5, 216, sheet.height + 5, fill=WHITE)
    sheet.oval(103, 74, 40, fill=CLOUD)
    sheet.oval(90, 78, 12, fill=DOWN)
    front = Panel(sheet, (12, 126, 196, 176), None, ink=WAVE, font="serif-italic", align="centre")
    front.text(c["brand"], size=28)
    front.text(c["sub"], size=11, font="noto-bold", tracking=4, section="fr")
    each(Panel(sheet, (12, 184, 196, 222), None, ink=WAVE, font="noto-bold", size=7.2, leading=1.66, align="centre"),
        c["names"])
    top = 232.0
    for language in ("fr", "nl", "de"):
        Panel(sheet, (28, top, 190, top + 32), language, ink=WAVE, font="noto", size=6.6, leading=1.4).bullets(
            c["points"][language], mark="–", indent=8)
        top += 34
    Panel(sheet, (12, 346, 196, 362), None, ink=WAVE, font="noto-bold", size=10, align="centre").text(c["net"])
    first, last = c["edge"]
    Panel(sheet, (220, 30, 230, 340), first[0], direction=270, ink=WAVE, font="noto", size=5.8, align="centre").text(
        first[1])
    top = 16.0
    for language in ("fr", "nl", "de"):
        block = Panel(sheet, (238, top, 446, top + 68), language, ink=WAVE, font="noto", size=7.2, leading=1.24,
            hyphenate=True)
        block.heading(c["heads"][language], size=8.2, after=1)
        block.text(c[language])
        top += block.cursor + 7
    table = Panel(sheet, (236.4, top + 4, 404, top + 86), None, ink=WAVE, font="noto", size=6.8, leading=1.2)
    table.table("53 | 30 right | 17 right", c["table"], padding=1.6)
    sheet.oval(424, top + 34, 13, stroke=WAVE, width=0.8)
    Panel(sheet, (410, top + 30, 438, top + 40), None, ink=WAVE, font="sans-bold", size=6.6, align="centre").text(
        c["open"])
    Panel(sheet, (238, top + 92, 446, top + 122), None, ink=WAVE, font="narrow", size=6.6, leading=1.22).text(c["inci"])
    sheet.barcode(238, 326, 84, 30, "3760266112306")
    Panel(sheet, (238, 359, 446, 369), None, ink=WAVE, font="narrow", size=6.2).text(c["maker"])
    Panel(sheet, (452, 30, 462, 340), last[0], direction=270, ink=WAVE, font="noto", size=5.8, align="centre").text(
        last[1])
    sheet.rect(0, 0, 206, sheet.height, stroke=CUT, width=0.4, layer="Dieline recto + verso")
    sheet.rect(216, 0, sheet.width, sheet.height, stroke=CUT, width=0.4, layer="Dieline recto + verso")
    sheet.ghost("recto 72 x 132", 60, 370, "technical layer", layer="Dieline recto + verso", ink=CUT, size=4)
    sheet.ghost("pelliculage brillant", 80, 60, "technical layer", layer="Clear varnish", ink=GLOSS, size=5)
    sheet.ghost("Nid de Plume gel lavant 400 ml 2 étiquettes", 30, -9, "slug")
    sheet.ghost("érythème fessier", 20, 20, "ground colour", ink=DOWN, size=7)
    return sheet


def dune_sun_lotion() -> Sheet:
    """A tube of sun lotion laid flat on a page that lies on its side: three justified paragraphs under bold headings, a
    table of skin types between lines with headings of three lines, ingredients; the crimp upside down above."""
    c = _copy("dune-sun-lotion")
    sheet = Sheet(mm(146), mm(168), bleed=6, slug=16, rotate=270, ground=SAND, hyphen="-", layers={
        "Stans + eyemark": True, "White / wit": True})
    sheet.rect(232, -6, sheet.width + 6, sheet.height + 6, fill=SUN)
    sheet.rect(-6, 24, sheet.width + 6, 24, stroke=SEA, width=0.4, dash=(4, 2))
    Panel(sheet, (14, 8, 222, 19), None, direction=180, ink=SEA, font="mono", size=6, align="centre").text(c["crimp"])
    top = 34.0
    for language in ("de", "nl", "fr"):
        block = Panel(sheet, (14, top, 222, top + 80), language, ink=SEA, font="noto", size=6.9, leading=1.24,
            align="justify", hyphenate=True)
        block.heading(c["heads"][language], size=7.8, after=0.6)
        block.text(c[language])
        top += block.cursor + 4.6
    table = Panel(sheet, (14, top + 2, 222, top + 110), None, ink=SEA, font="sans", size=6.6, leading=1.18)
    table.table("38 | 24 centre | 19 centre | 19 centre", c["table"], rules="rows", padding=2)
    top += table.cursor + 9
    Panel(sheet, (14, top, 222, top + 44), None, ink=SEA, font="narrow", size=6.8, leading=1.2).text(c["inci"])
    sheet.rect(14, 426, 104, 460, fill=WHITE)
    sheet.barcode(20, 429, 78, 28, "4033981020335")
    sheet.oval(204, 443, 12, stroke=SEA, width=0.8)
    Panel(sheet, (190, 439, 218, 449), None, ink=SEA, font="sans-bold", size=6.4, align="centre").text(c["open"])
    Panel(sheet, (14, 463, 222, 473), None, ink=SEA, font="narrow", size=6).text(c["maker"])
    sheet.oval(322, 116, 54, fill=SAND)
    sheet.rect(-6 + 246, 300, 404, 302, fill=SEA)
    front = Panel(sheet, (240, 190, 406, 256), None, ink=SEA, font="dejavu-bold", align="centre")
    front.text(c["brand"], size=22)
    front.text(c["sub"], size=17, font="noto-bold", leading=1.5)
    each(Panel(sheet, (240, 256, 406, 296), None, ink=SEA, font="noto", size=7, leading=1.7, align="centre"),
        c["names"])
    each(Panel(sheet, (240, 312, 406, 352), None, ink=SEA, font="noto-bold", size=7, leading=1.7, align="centre"),
        c["claims"])
    Panel(sheet, (240, 438, 406, 454), None, ink=SEA, font="noto-bold", size=10, align="centre").text(c["net"])
    sheet.rect(sheet.width - 10, 450, sheet.width + 6, 466, fill=BLACK)
    sheet.ghost("eyemark 5 x 5", 340, 470, "technical layer", layer="Stans + eyemark", ink=CUT, size=4)
    sheet.ghost("dekwit 100 %", 300, 120, "technical layer", layer="White / wit", ink=FOLD, size=6)
    sheet.ghost("Strandhalm LSF 30 Tube 200 ml D 50", 20, -9, "slug")
    sheet.ghost("100 % Sunblocker", 250, 400, "ground colour", ink=SUN, size=8)
    sheet.ghost("schützt vor Hautkrebs", 250, 380, "invisible", ink=SEA, size=7)
    return sheet


def brume_mask_sachet() -> Sheet:
    """A sachet of a sheet mask, face beside back: on the back numbered steps in four languages two by two, warnings in
    a frame, ingredients beside a full grid that says how to sort the parts; tear lines in four languages above."""
    c = _copy("brume-mask-sachet")
    sheet = Sheet(mm(236), mm(152), bleed=6, slug=18, ground=DEW, hyphen="-", spaces="gaps", layers={
        "Dieline": True, "Blanc / white": True})
    sheet.rect(-6, -6, 300, sheet.height + 6, fill=CORNFLOWER)
    for across, down, radius in ((110, 270, 30), (160, 300, 44), (206, 258, 24), (150, 236, 14)):
        sheet.oval(across, down, radius, fill=DEW)
    sheet.rect(-6, 30, sheet.width + 6, 30, stroke=PEN, width=0.4, dash=(2, 2))
    title = Panel(sheet, (20, 76, 286, 140), None, ink=WHITE, font="display", align="centre")
    title.text(c["brand"], size=42)
    title.text(c["sub"], size=10, font="noto", tracking=3, section="fr")
    each(Panel(sheet, (20, 154, 286, 212), None, ink=WHITE, font="noto", size=8, leading=1.66, align="centre"),
        c["names"])
    Panel(sheet, (20, 386, 286, 402), None, ink=WHITE, font="noto-bold", size=10, align="centre").text(c["net"])
    for number, (language, text) in enumerate(c["tear"]):
        x = 318.0 + 84 * number
        Panel(sheet, (x, 14, x + 80, 27), language, ink=PEN, font="noto-bold", size=7).text(text)
    for number, language in enumerate(("fr", "nl", "de", "en")):
        x, y = 318.0 + 172 * (number % 2), 44.0 + 86 * (number // 2)
        block = Panel(sheet, (x, y, x + 160, y + 80), language, ink=PEN, font="noto", size=7.2, leading=1.3,
            hyphenate=language != "en")
        block.heading(c["heads"][language], size=8.6, ink=CORNFLOWER, after=2)
        for step, text in enumerate(c["steps"][language], 1):
            block.bullets([text], mark=f"{step}.", indent=10, after=1.6)
    warn = Panel(sheet, (318, 218, 650, 270), None, pad=6, frame=CORNFLOWER, ink=PEN, font="noto", size=6.8,
        leading=1.42)
    each(warn, c["warn"])
    Panel(sheet, (318, 282, 470, 356), None, ink=PEN, font="narrow", size=7, leading=1.24).text(c["inci"])
    table = Panel(sheet, (484, 282, 650, 370), None, ink=PEN, font="noto", size=6.4, leading=1.18)
    table.table("34 | 29 | 37", c["sort"], rules="grid", padding=2.4)
    sheet.rect(318, 366, 412, 408, fill=WHITE)
    sheet.barcode(324, 370, 82, 34, "3770018845102")
    Panel(sheet, (424, 398, 600, 408), None, ink=PEN, font="narrow", size=6.4).text(c["maker"])
    sheet.rect(610, 392, 650, 412, fill=WHITE)
    Panel(sheet, (614, 397, 648, 408), None, ink=PEN, font="mono", size=5.4).text(c["stamp"])
    sheet.rect(sheet.width - 8, 380, sheet.width + 6, 394, fill=BLACK)
    sheet.rect(300, 0, 306, sheet.height, stroke=CUT, width=0.3, layer="Dieline")
    sheet.ghost("encoche", 304, 28, "technical layer", layer="Dieline", ink=CUT, size=4)
    sheet.ghost("blanc de soutien", 110, 300, "technical layer", layer="Blanc / white", ink=FOLD, size=6)
    sheet.ghost("Brumelle masque bleuet sachet 118 x 152 r/v", 30, -11, "slug")
    sheet.ghost("anti-rides immédiat", 40, 60, "ground colour", ink=CORNFLOWER, size=8)
    sheet.ghost("sans conservateur", 330, 388, "covered", size=6)
    return sheet


def retinal_night_carton() -> Sheet:
    """A slim carton of a serum, light on dark, four faces in a row: German and French each with a small table without
    lines for the weeks of use, Dutch above the ingredients in capitals; the brand upside down on the lid."""
    c = _copy("retinal-night-carton")
    sheet = Sheet(mm(190), mm(148), bleed=6, slug=18, hyphen="-", layers={"Dieline": True, "Heissfolie (legend)": True})
    faces = [(14.0 + 126 * n, 62.0, 140.0 + 126 * n, 362.0) for n in range(4)]
    for number, box in enumerate(faces):
        sheet.rect(*box, fill=COAL if number < 3 else ASH)
    sheet.rect(14, 6, 140, 62, fill=COAL)
    sheet.rect(14, 362, 140, 410, fill=COAL)
    Panel(sheet, (20, 26, 134, 44), None, direction=180, ink=GOLD, font="display", size=11, tracking=4,
        align="centre").text(c["lid"])
    sheet.rect(50, 110, 104, 111, fill=GOLD)
    front = Panel(sheet, (18, 122, 136, 166), None, ink=WHITE, font="display", align="centre")
    front.text(c["brand"], size=15, tracking=3)
    front.text(c["sub"], size=10, font="noto", ink=GOLD, leading=1.7)
    each(Panel(sheet, (18, 190, 136, 236), None, ink=ASH, font="noto", size=6.4, leading=1.9, align="centre"),
        c["names"])
    Panel(sheet, (18, 334, 136, 346), None, ink=GOLD, font="noto", size=7.4, align="centre").text(c["net"])
    for number, language in enumerate(("de", "fr"), 1):
        x = faces[number][0] + 9
        column = Panel(sheet, (x, 76, x + 109, 252), language, ink=ASH, font="noto", size=7.2, leading=1.3,
            hyphenate=True)
        column.heading(c["heads"][language], size=6.6, tracking=2.4, ink=GOLD, after=3)
        column.texts(*c[language], after=4)
        plan = Panel(sheet, (x - 1.4, 258, x + 109, 324), language, ink=ASH, font="noto", size=6, leading=1.2)
        plan.table("42 | 28 right | 30 right", c[f"plan_{language}"], language=language, padding=1.4)
    Panel(sheet, (faces[1][0] + 9, 344, faces[1][2] - 6, 355), None, ink=GOLD, font="noto", size=6.4).text(c["web"])
    x = faces[3][0] + 9
    column = Panel(sheet, (x, 76, x + 109, 196), "nl", ink=COAL, font="noto", size=6.2, leading=1.26, hyphenate=True)
    column.heading(c["heads"]["nl"], size=6.6, tracking=2.4, after=3)
    column.texts(*c["nl"], after=4)
    Panel(sheet, (x, 198, x + 109, 278), None, ink=COAL, font="narrow", size=6.2, leading=1.2).text(c["inci"])
    sheet.rect(x, 284, x + 70, 316, fill=WHITE)
    sheet.barcode(x + 5, 287, 60, 26, "4270002211905")
    sheet.oval(x + 92, 299, 12, stroke=COAL, width=0.8)
    Panel(sheet, (x + 78, 295, x + 106, 305), None, ink=COAL, font="sans-bold", size=6.4, align="centre").text(
        c["open"])
    Panel(sheet, (x, 320, x + 112, 338), None, ink=COAL, font="narrow", size=6, leading=1.3).text(c["maker"])
    Panel(sheet, (x, 340, x + 60, 358), None, ink=COAL, font="mono", size=5.2, leading=1.5).text(c["stamp"])
    for box in [*faces, (14.0, 6.0, 140.0, 62.0), (14.0, 362.0, 140.0, 410.0)]:
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Dieline")
    sheet.ghost("Goldfolie 220 matt", 50, 108, "technical layer", layer="Heissfolie (legend)", ink=GLOSS, size=4)
    sheet.ghost("Staublasche", 160, 50, "technical layer", layer="Dieline", ink=CUT, size=5)
    sheet.ghost("Nut", 146, 370, "spot colour", ink=FOLD, size=5)
    sheet.ghost("Havelruh Retinal 30 ml Schachtel 44 x 44 x 106", 30, -11, "slug")
    sheet.ghost("Botox ohne Spritze", 30, 300, "ground colour", ink=COAL, size=7)
    return sheet


def ambre_body_butter() -> Sheet:
    """The round lid and the long band of a pot of body butter: names in four languages in the circle; on the band four
    short directions two by two, ingredients, two notes, a line that goes down the seal."""
    c = _copy("ambre-body-butter")
    sheet = Sheet(mm(252), mm(88), bleed=5, slug=16, ground=WHITE, hyphen="-", boxes="crop", layers={
        "Dieline": True, "Matt varnish": True})
    sheet.oval(124, 125, 116, fill=AMBER)
    sheet.oval(124, 125, 108, stroke=ALMOND, width=0.8)
    sheet.rect(256, -5, sheet.width + 5, sheet.height + 5, fill=ALMOND)
    lid = Panel(sheet, (34, 62, 214, 122), None, ink=WHITE, font="serif-italic", align="centre")
    lid.text(c["brand"], size=28)
    lid.text(c["sub"], size=12, font="noto", leading=1.4, section="fr")
    each(Panel(sheet, (34, 130, 214, 188), None, ink=BARK, font="noto", size=7, leading=1.7, align="centre"),
        c["names"])
    Panel(sheet, (74, 204, 174, 218), None, ink=WHITE, font="noto-bold", size=9, align="centre").text(c["net"])
    for number, language in enumerate(("fr", "nl", "de", "en")):
        x, y = 274.0 + 166 * (number % 2), 16.0 + 62 * (number // 2)
        Panel(sheet, (x, y, x + 152, y + 58), language, ink=BARK, font="noto", size=7.4, leading=1.3,
            hyphenate=language != "en").text(c[language])
    Panel(sheet, (274, 144, 592, 178), None, ink=BARK, font="narrow", size=6.8, leading=1.24).text(c["inci"])
    each(Panel(sheet, (274, 184, 450, 206), None, ink=BARK, font="italic", size=6.4, leading=1.4), c["organic"])
    Panel(sheet, (274, 216, 400, 238), None, ink=BARK, font="narrow", size=6.8, leading=1.4).text(c["maker"])
    sheet.rect(604, 20, 660, 120, fill=WHITE)
    sheet.barcode(610, 26, 44, 88, "3770099123458")
    sheet.oval(632, 150, 14, stroke=BARK, width=0.8)
    Panel(sheet, (616, 146, 648, 157), None, ink=BARK, font="sans-bold", size=7, align="centre").text(c["open"])
    sheet.rect(600, 210, 664, 228, fill=WHITE, stroke=BARK, width=0.4)
    Panel(sheet, (604, 214, 662, 225), None, ink=BARK, font="mono", size=6).text(c["lot"])
    sheet.rect(676, -5, 676, sheet.height + 5, stroke=BARK, width=0.4, dash=(2, 2))
    Panel(sheet, (684, 16, 696, 236), None, direction=90, ink=AMBER, font="noto-bold", size=7, align="centre").text(
        c["seal"])
    sheet.oval(124, 125, 118, stroke=CUT, width=0.4, layer="Dieline")
    sheet.ghost("disque 82 mm", 100, 245, "technical layer", layer="Dieline", ink=CUT, size=4)
    sheet.ghost("vernis mat total", 470, 240, "technical layer", layer="Matt varnish", ink=GLOSS, size=5)
    sheet.ghost("prédécoupe", 660, 246, "spot colour", ink=FOLD, size=4)
    sheet.ghost("Ambrine beurre 180 g couvercle + bande", 30, -9, "slug")
    sheet.ghost("anti-cellulite", 100, 50, "ground colour", ink=AMBER, size=6)
    return sheet


_ALL = (ambre_body_butter, brume_mask_sachet, cobal_drops, dune_sun_lotion, hop_lavender_carton, pea_rice_pouch,
    plume_baby_wash, retinal_night_carton)
DESIGNS_MORE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
