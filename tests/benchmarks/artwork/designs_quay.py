"""Sixteen designs of label artwork of supplements and skin products as print shops and label makers of Belgium, the
Netherlands, France, Germany and Austria make them, drawn without sight of the reader, its rules and its tests.

They are for one measurement. The other eight are in `designs_quay_more.py`. Panels that hold only a brand, numbers,
Latin names, or words of several languages, have no language; lone lines have the language that a reader would give
them.
"""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_quay_more import DESIGNS_MORE
from .designs_sampled_more import each
from .panel import Panel
from .sheet import BLACK, WHITE, Sheet, Spot, mm

_copy = partial(product, "quay")

BERRY, CANVAS, PLUM = (0.72, 0.1, 0.28), (0.99, 0.97, 0.95), (0.27, 0.05, 0.15)
ROUGE, POWDER, SOOT = (0.68, 0.12, 0.12), (1.0, 0.95, 0.93), (0.13, 0.11, 0.12)
GLACIER, APRICOT, ROCK = (0.05, 0.34, 0.55), (0.98, 0.68, 0.32), (0.1, 0.16, 0.22)
KELP, FOAM, TIDE = (0.06, 0.36, 0.3), (0.95, 0.99, 0.97), (0.02, 0.18, 0.16)
MIRABELLE, SKY, CHALK = (0.98, 0.8, 0.22), (0.18, 0.5, 0.76), (0.12, 0.2, 0.4)
STEEL, BONE = (0.2, 0.3, 0.42), (0.99, 0.99, 0.97)
QUIET, HAZE, NIGHTFALL = (0.36, 0.46, 0.56), (0.93, 0.95, 0.97), (0.12, 0.17, 0.26)
FUCHSIA, PETAL, AUBERGINE = (0.74, 0.16, 0.48), (1.0, 0.96, 0.98), (0.25, 0.06, 0.2)
CUT, FOLD, GLOSS = Spot("CutContour", (0, 1, 0, 0)), Spot("Crease", (1, 0, 0, 0)), Spot("Varnish", (0.1, 0, 0.5, 0))
PLATE = Spot("White", (0.06, 0, 0.02, 0))


def colour_bar(sheet: Sheet, x: float, top: float) -> None:
    """Patches of the four process colours in the slug."""
    for number in range(4):
        patch = tuple(1.0 if number == place else 0.0 for place in range(4))
        sheet.rect(x + 9 * number, top, x + 9 * number + 7, top + 5, fill=patch)


def zinc_acerola_pot() -> Sheet:
    """The wrap of a pot: a bright front at the left end, Dutch and French columns under bold questions, then a table
    without lines whose amounts stand on the decimal sign; a Dutch line goes down the overlap."""
    c = _copy("zinc-acerola-pot")
    sheet = Sheet(mm(224), mm(64), bleed=8.5, slug=17, ground=CANVAS, hyphen="-", layers={"Dieline": True, "Lak": True})
    sheet.rect(-8.5, -8.5, 150, sheet.height + 8.5, fill=BERRY)
    for across, down, radius in ((34, 128, 9), (47, 118, 7), (50, 133, 8), (36, 143, 7)):
        sheet.oval(across, down, radius, fill=CANVAS)
    front = Panel(sheet, (14, 24, 144, 74), None, ink=WHITE, font="slab-bold")
    front.text(c["brand"], size=18)
    front.text(c["sub"], size=12, font="slab", leading=1.4)
    each(Panel(sheet, (14, 80, 144, 104), None, ink=CANVAS, font="noto", size=6.6, leading=1.5), c["names"])
    Panel(sheet, (62, 152, 146, 164), None, ink=WHITE, font="noto-bold", size=6.6).text(c["net"])
    for language, x in (("nl", 162.0), ("fr", 318.0)):
        column = Panel(sheet, (x, 11, x + 142, 176), language, ink=PLUM, font="noto", size=6.1, leading=1.19,
            hyphenate=True)
        for heading, text in zip(c["heads"][language], c[language], strict=True):
            column.heading(heading, size=6.4, ink=BERRY)
            column.text(text, after=2.6)
    table = Panel(sheet, (470, 11, 612, 74), None, ink=PLUM, font="noto", size=6, leading=1.2)
    table.table("50 | 30 decimal | 20 right", c["table"], padding=1.4)
    sheet.rect(472, 88, 566, 134, fill=WHITE)
    sheet.barcode(480, 93, 78, 36, "8718858120047")
    Panel(sheet, (472, 146, 612, 172), None, ink=PLUM, font="narrow", size=6.4, leading=1.3).text(c["maker"])
    Panel(sheet, (620, 12, 629, 170), "nl", direction=90, ink=PLUM, font="noto", size=5.2, align="centre").text(
        c["keep"])
    sheet.rect(0, 0, sheet.width, sheet.height, stroke=CUT, width=0.4, layer="Dieline")
    sheet.oval(42, 130, 24, stroke=GLOSS, width=0.5, layer="Lak")
    sheet.ghost("plakrand 8 mm", 560, 180, "technical layer", layer="Dieline", ink=CUT, size=4)
    sheet.ghost("glanslak bessen", 20, 178, "technical layer", layer="Lak", ink=GLOSS, size=4)
    colour_bar(sheet, 400, -16)
    sheet.ghost("Brommelhof zink acerola 90 etiket 224 x 64", 30, -12, "slug")
    sheet.ghost("tegen verkoudheid", 20, 14, "ground colour", ink=BERRY, size=6)
    return sheet


def ferrine_duo_box() -> Sheet:
    """A flat box unfolded downwards: an edge with lines upside down, the front, a second edge, the back with a full
    grid of four columns; French climbs the left flank of the front, Dutch goes down the right one."""
    c = _copy("ferrine-duo-box")
    sheet = Sheet(mm(196), mm(176), bleed=8.5, slug=18, hyphen="-", layers={"Dieline": True, "Vernis (varnish)": True,
        "Promo": False})
    top, front, edge, back = (124.0, 10.0, 432.0, 66.0), (124.0, 66.0, 432.0, 246.0), (124.0, 246.0, 432.0, 298.0), (
        124.0, 298.0, 432.0, 478.0)
    left, right = (16.0, 66.0, 124.0, 246.0), (432.0, 66.0, 540.0, 246.0)
    for box, ground in ((top, ROUGE), (front, ROUGE), (edge, ROUGE), (back, POWDER), (left, POWDER), (right, POWDER)):
        sheet.rect(*box, fill=ground)
    each(Panel(sheet, (136, 22, 420, 54), None, direction=180, ink=WHITE, font="noto", size=7.6, leading=1.7,
        align="centre"), c["back"])
    Panel(sheet, (left[0] + 7, left[1] + 8, left[2] - 4, left[3] - 8), "fr", direction=270, ink=SOOT, font="noto",
        size=5.9, leading=1.18, hyphenate=True).texts(*c["fr"], after=2)
    sheet.oval(368, 156, 40, fill=POWDER)
    sheet.oval(368, 156, 27, fill=ROUGE)
    title = Panel(sheet, (140, 84, 330, 142), None, ink=WHITE, font="serif-bold")
    title.text(c["brand"], size=34)
    title.text(c["sub"], size=13, font="serif-italic", section="fr")
    each(Panel(sheet, (140, 152, 316, 180), None, ink=POWDER, font="noto-bold", size=7.4, leading=1.6), c["names"])
    each(Panel(sheet, (140, 190, 320, 214), None, ink=WHITE, font="noto", size=6.8, leading=1.6), c["face"])
    Panel(sheet, (140, 226, 240, 240), None, ink=WHITE, font="noto-bold", size=8).text(c["net"])
    Panel(sheet, (right[0] + 4, right[1] + 8, right[2] - 7, right[3] - 8), "nl", direction=90, ink=SOOT, font="noto",
        size=5.9, leading=1.18, hyphenate=True).texts(*c["nl"], after=2)
    sheet.rect(344, 258, 420, 286, fill=WHITE)
    Panel(sheet, (350, 261, 400, 284), None, ink=BLACK, font="mono", size=6, leading=1.6).text(c["stamp"])
    table = Panel(sheet, (136, 310, 420, 400), None, ink=SOOT, font="sans", size=6.6, leading=1.18)
    table.table("40 | 20 right | 20 right | 20 right", c["table"], rules="grid", padding=2.4)
    each(Panel(sheet, (136, 404, 420, 422), None, ink=SOOT, font="noto", size=5.6, leading=1.4), c["star"])
    sheet.rect(136, 428, 232, 470, fill=WHITE)
    sheet.barcode(142, 432, 84, 34, "3401560127718")
    Panel(sheet, (244, 458, 428, 468), None, ink=SOOT, font="narrow", size=6).text(c["maker"])
    for box in (top, front, edge, back, left, right, (140.0, 478.0, 416.0, 494.0)):
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Dieline")
    sheet.ghost("patte rentrante", 250, 488, "technical layer", layer="Dieline", ink=CUT, size=6)
    sheet.ghost("vernis sélectif brillant", 346, 158, "technical layer", layer="Vernis (varnish)", ink=GLOSS, size=4)
    sheet.ghost("2 boîtes achetées la 3e offerte", 150, 274, "layer off", layer="Promo", ink=WHITE, size=9)
    sheet.ghost("rainage", 130, 248, "spot colour", ink=FOLD, size=4)
    sheet.ghost("Rougelys étui 108 x 63 x 19 mm carton 300 g", 40, -12, "slug")
    sheet.ghost("anémie ferriprive", 150, 78, "ground colour", ink=ROUGE, size=6)
    return sheet


def alp_salts_tube() -> Sheet:
    """The wrap of a tube of effervescent tablets: three languages one below the other under bold headings, a table of
    four columns between lines; on the front at the right the brand goes down the tube."""
    c = _copy("alp-salts-tube")
    sheet = Sheet(mm(118), mm(138), bleed=6, slug=15, ground=WHITE, hyphen="-", boxes="media",
        layers={"Stanze / dieline": True, "Weiss (white)": True})
    sheet.rect(-6, -6, sheet.width + 6, sheet.height + 6, fill=PLATE, layer="Weiss (white)")
    sheet.rect(220, -6, sheet.width + 6, sheet.height + 6, fill=GLACIER)
    top = 14.0
    for language in ("de", "fr", "en"):
        block = Panel(sheet, (12, top, 206, top + 82), language, ink=ROCK, font="noto", size=5.8, leading=1.18,
            hyphenate=language != "en")
        block.heading(c["heads"][language], size=6.6, ink=GLACIER, after=1)
        block.texts(*c[language], after=0.8)
        top += block.cursor + 4
    table = Panel(sheet, (12, top + 2, 206, top + 82), None, ink=ROCK, font="sans", size=6, leading=1.18)
    table.table("40 | 20 right | 20 right | 20 right", c["table"], rules="rows", padding=1.8)
    below = top + 2 + table.cursor + 6
    sheet.barcode(12, below, 82, 28, "9002233771045")
    Panel(sheet, (108, below + 4, 206, below + 16), None, ink=ROCK, font="noto-bold", size=6.8, align="right").text(
        c["net"])
    Panel(sheet, (108, below + 18, 206, below + 28), "de", ink=ROCK, font="noto", size=5.6, align="right").text(
        c["end"])
    Panel(sheet, (12, 376, 206, 386), None, ink=ROCK, font="narrow", size=6.2).text(c["maker"])
    sheet.oval(300, 60, 20, fill=APRICOT)
    sheet.oval(312, 92, 12, fill=APRICOT)
    Panel(sheet, (274, 120, 322, 380), None, direction=90, ink=WHITE, font="dejavu-bold", size=34, leading=1.2).text(
        c["brand"])
    Panel(sheet, (256, 120, 274, 380), "de", direction=90, ink=APRICOT, font="noto-bold", size=14, tracking=3).text(
        c["sub"])
    each(Panel(sheet, (224, 120, 256, 380), None, direction=90, ink=WHITE, font="noto", size=5.8, leading=1.7),
        c["names"])
    sheet.rect(206, 0, 220, sheet.height, stroke=CUT, width=0.4, dash=(3, 2), layer="Stanze / dieline")
    sheet.ghost("Klebenaht", 216, 220, "technical layer", layer="Stanze / dieline", ink=CUT, size=5, direction=270)
    sheet.ghost("Deckweiss unter CMYK", 240, 388, "technical layer", layer="Weiss (white)", ink=PLATE, size=4)
    colour_bar(sheet, 200, -16)
    sheet.ghost("Alpsprudl Elektrolyte Marille 20 Stk 118 x 138", 20, -10, "slug")
    sheet.ghost("gegen Muskelkrämpfe", 226, 8, "ground colour", ink=GLACIER, size=5)
    return sheet


def algae_omega_bottle() -> Sheet:
    """The wrap of a bottle, Dutch left and English right of the front, five short paragraphs each under spaced
    capitals; at the end a table without lines of four columns with headings in two languages."""
    c = _copy("algae-omega-bottle")
    sheet = Sheet(mm(236), mm(64), bleed=6, slug=16, ground=FOAM, hyphen="‐", ligatures="codepoint", shuffle="words",
        layers={"Kiss cut (dieline)": True, "Spotvarnish": True})
    for language, x in (("nl", 12.0), ("en", 322.0)):
        column = Panel(sheet, (x, 10, x + 146, 174), language, ink=TIDE, font="noto", size=5.7, leading=1.18,
            hyphenate=language == "nl", ligatures=True)
        for heading, text in c[language]:
            column.heading(heading, size=5.4, tracking=1.3, ink=KELP)
            column.text(text, after=1.8)
        if language == "nl":
            sheet.rect(168, -6, 312, sheet.height + 6, fill=KELP)
            sheet.oval(240, 44, 22, stroke=FOAM, width=1.4)
            sheet.oval(240, 44, 12, fill=FOAM)
            front = Panel(sheet, (172, 78, 308, 120), None, ink=WHITE, font="noto-serif", align="centre")
            front.text(c["brand"], size=23)
            front.text(c["sub"], size=8, font="noto", tracking=1, section="nl")
            each(Panel(sheet, (172, 126, 308, 148), None, ink=FOAM, font="noto", size=5.9, leading=1.5,
                align="centre"), c["names"])
            Panel(sheet, (172, 158, 308, 170), None, ink=WHITE, font="noto-bold", size=7, align="centre").text(c["net"])
    table = Panel(sheet, (482, 12, 646, 82), None, ink=TIDE, font="sans", size=6, leading=1.2)
    table.table("44 | 19 right | 23 right | 14 right", c["table"], padding=1.6)
    sheet.rect(484, 92, 580, 136, fill=WHITE)
    sheet.barcode(492, 96, 80, 36, "8720364771130")
    Panel(sheet, (484, 148, 644, 158), None, ink=TIDE, font="narrow", size=6.2).text(c["maker"])
    Panel(sheet, (654, 20, 663, 160), None, direction=270, ink=TIDE, font="mono", size=5).text(c["lot"])
    sheet.oval(240, 44, 26, stroke=GLOSS, width=0.5, layer="Spotvarnish")
    sheet.ghost("spot gloss algen", 216, 80, "technical layer", layer="Spotvarnish", ink=GLOSS, size=4)
    sheet.ghost("overlap 6 mm", 600, 178, "technical layer", layer="Kiss cut (dieline)", ink=CUT, size=4)
    sheet.ghost("Wierwijk algenolie 60 wikkel 236 x 64 mm", 30, -10, "slug")
    sheet.ghost("verlaagt cholesterol", 180, 10, "ground colour", ink=KELP, size=6)
    sheet.ghost("duurzaam gekweekt", 500, 112, "covered", size=6)
    return sheet


def ribambulle_syrup_carton() -> Sheet:
    """A carton of a syrup laid flat: Dutch, front, French, back; on the back the doses in a table without lines under
    two questions, below it the nutrients between lines in four columns; the lid upside down."""
    c = _copy("ribambulle-syrup-carton")
    sheet = Sheet(mm(212), mm(150), bleed=8.5, slug=18, hyphen="-", layers={"Stansmes": True, "Legenda": True})
    nl, front, fr, back = (12.0, 62.0, 120.0, 362.0), (120.0, 62.0, 276.0, 362.0), (276.0, 62.0, 384.0, 362.0), (
        384.0, 62.0, 586.0, 362.0)
    lid, base = (120.0, 4.0, 276.0, 62.0), (384.0, 362.0, 586.0, 416.0)
    for box, ground in ((nl, CANVAS), (front, MIRABELLE), (fr, CANVAS), (back, CANVAS), (lid, SKY), (base, SKY)):
        sheet.rect(*box, fill=ground)
    each(Panel(sheet, (126, 20, 270, 50), None, direction=180, ink=WHITE, font="noto-bold", size=7.4, leading=1.7,
        align="centre"), c["lid"])
    Panel(sheet, (20, 74, 113, 356), "nl", ink=CHALK, font="noto", size=6.9, leading=1.26, hyphenate=True).texts(
        *c["nl"], after=6)
    for x, y, radius in ((158, 262, 22), (196, 276, 26), (232, 258, 20)):
        sheet.oval(x, y, radius, fill=APRICOT, stroke=CHALK, width=0.8)
    title = Panel(sheet, (124, 80, 272, 120), None, ink=CHALK, font="dejavu-bold", align="centre", fake_bold="stroke")
    title.text(c["brand"], size=21)
    each(Panel(sheet, (124, 122, 272, 152), None, ink=CHALK, font="noto-bold", size=8, leading=1.6, align="centre"),
        c["sub"])
    each(Panel(sheet, (124, 170, 272, 200), None, ink=CHALK, font="noto", size=7.6, leading=1.6, align="centre"),
        c["tastes"])
    each(Panel(sheet, (124, 312, 200, 336), None, ink=CHALK, font="noto", size=6.4, leading=1.6, align="centre"),
        c["spoon"])
    Panel(sheet, (206, 316, 272, 334), None, ink=CHALK, font="noto-bold", size=10, align="centre").text(c["net"])
    Panel(sheet, (284, 74, 377, 356), "fr", ink=CHALK, font="noto", size=6.9, leading=1.26, hyphenate=True).texts(
        *c["fr"], after=6)
    sheet.rect(392, 72, 578, 142, fill=(1.0, 0.93, 0.7))
    each(Panel(sheet, (398, 76, 572, 98), None, ink=SKY, font="noto-bold", size=7, leading=1.4), c["dose_title"])
    dose = Panel(sheet, (396.4, 102, 574, 140), None, ink=CHALK, font="noto", size=6.6, leading=1.2)
    dose.table("44 | 20 right | 36 right", c["dose"], head=0, padding=1.6)
    table = Panel(sheet, (394, 156, 576, 240), None, ink=CHALK, font="sans", size=6.6, leading=1.2)
    table.table("40 | 18 right | 18 right | 24 right", c["table"], rules="rows", padding=2)
    sheet.rect(394, 258, 494, 304, fill=WHITE)
    sheet.barcode(402, 262, 84, 38, "5410987650123")
    sheet.rect(504, 262, 576, 282, fill=WHITE, stroke=CHALK, width=0.4)
    Panel(sheet, (508, 267, 574, 277), None, ink=CHALK, font="mono", size=5.6).text(c["stamp"])
    Panel(sheet, (394, 330, 580, 340), None, ink=CHALK, font="narrow", size=6).text(c["maker"])
    Panel(sheet, (394, 343, 580, 353), None, ink=CHALK, font="narrow", size=6).text(c["web"])
    for box in (nl, front, fr, back, lid, base):
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Stansmes")
    sheet.ghost("lijmvrij laten", 60, 370, "technical layer", layer="Stansmes", ink=CUT, size=5)
    sheet.ghost("snijlijn rillijn lak", 300, 396, "technical layer", layer="Legenda", ink=FOLD, size=6)
    sheet.ghost("Ribambulle vouwkarton 55 x 38 x 106", 40, -12, "slug")
    sheet.ghost("sans sucre", 140, 350, "invisible", ink=CHALK, size=8)
    sheet.ghost("zonder kleurstof", 130, 226, "ground colour", ink=MIRABELLE, size=7)
    return sheet


def collagen_two_leaflet() -> Sheet:
    """A leaflet on a page that lies on its side, German left and French right: numbered headings, in each column a
    table without lines on the decimal sign, bulleted notes, ingredients."""
    c = _copy("collagen-two-leaflet")
    sheet = Sheet(mm(148), mm(210), bleed=0, slug=0, rotate=90, ground=WHITE, hyphen="-", boxes="media",
        spaces="gaps", layers={"Falz legend": True})
    sheet.rect(0, 0, sheet.width, 54, fill=STEEL)
    Panel(sheet, (24, 14, 190, 46), None, ink=WHITE, font="noto-serif-bold", size=24).text(c["brand"])
    Panel(sheet, (220, 24, 396, 44), "de", ink=BONE, font="noto-serif", size=13, align="right").text(c["sub"])
    for language, x in (("de", 24.0), ("fr", 218.0)):
        column = Panel(sheet, (x, 66, x + 178, 562), language, ink=SOOT, font="noto", size=7.8, leading=1.27,
            hyphenate=True)
        column.text(dict(c["lead"])[language], font="italic", after=6)
        for heading, text in c[language]:
            column.heading(heading, size=8.2, ink=STEEL, after=1.4)
            column.text(text, after=6)
        column.table("54 | 26 decimal | 20 right", c[f"table_{language}"], language=language, padding=1.2, after=2)
        column.text(c[f"star_{language}"], size=6, after=6)
        column.heading(c[f"note_head_{language}"], size=8.2, ink=STEEL, after=1.4)
        column.bullets(c[f"notes_{language}"], mark="•", indent=8, after=6)
        column.text(c[f"parts_{language}"])
    sheet.rule(24, 570, 396, 570, STEEL, 0.6)
    Panel(sheet, (24, 576, 396, 588), None, ink=SOOT, font="narrow", size=7).text(c["maker"])
    Panel(sheet, (404, 470, 413, 586), None, direction=270, ink=SOOT, font="mono", size=5).text(c["code"])
    sheet.ghost("Falz 1", 196, 64, "technical layer", layer="Falz legend", ink=FOLD, size=5)
    sheet.ghost("Falz 2", 196, 330, "technical layer", layer="Falz legend", ink=FOLD, size=5)
    sheet.ghost("schmerzfrei in vier Wochen", 30, 594, "ground colour", ink=WHITE, size=5)
    sheet.ghost("Arthrose lindern", 230, 50, "invisible", ink=BONE, size=6)
    return sheet


def theanine_stick() -> Sheet:
    """A stick of film laid flat: the brand climbs the face; on the back three languages run on in one paragraph with
    bold codes, a striped table in small letters; tear lines above, an eye mark at the edge."""
    c = _copy("theanine-stick")
    sheet = Sheet(mm(72), mm(160), bleed=5, slug=15, ground=HAZE, hyphen="-", layers={"Eyemark (dieline)": True,
        "White": True})
    sheet.rect(-5, -5, sheet.width + 5, sheet.height + 5, fill=PLATE, layer="White")
    sheet.rect(-5, 44, 88, sheet.height + 5, fill=QUIET)
    sheet.rect(-5, 36, sheet.width + 5, 36, stroke=NIGHTFALL, width=0.5, dash=(2, 2))
    for number, (language, text) in enumerate(c["tear"]):
        x = 8.0 + 63 * number
        Panel(sheet, (x, 20, x + 60, 32), language, ink=NIGHTFALL, font="noto-bold", size=6.4, align="centre").text(
            text)
    Panel(sheet, (16, 120, 56, 440), None, direction=270, ink=WHITE, font="display", size=30, leading=1.24,
        tracking=3).text(c["brand"])
    Panel(sheet, (16, 56, 30, 240), None, direction=270, ink=HAZE, font="noto-bold", size=8).text(c["sub"])
    each(Panel(sheet, (32, 56, 74, 240), None, direction=270, ink=WHITE, font="noto", size=6.6, leading=1.7),
        c["names"])
    flow = Panel(sheet, (96, 50, 196, 366), None, ink=NIGHTFALL, font="condensed", size=5.8, leading=1.24,
        hyphenate=True)
    flow.flow(c["flow"])
    table = Panel(sheet, (96, 58 + flow.cursor, 196, 410), None, ink=NIGHTFALL, font="sans", size=5.8, leading=1.2)
    table.table("46 | 30 right | 24 right", c["table"], rules="zebra", padding=1.6)
    Panel(sheet, (96, 408, 150, 420), None, ink=NIGHTFALL, font="noto-bold", size=7).text(c["net"])
    Panel(sheet, (96, 424, 190, 434), None, ink=NIGHTFALL, font="narrow", size=6).text(c["maker"])
    sheet.rect(96, 436, 160, 448, fill=WHITE)
    Panel(sheet, (99, 438, 158, 447), None, ink=NIGHTFALL, font="mono", size=5.4, tracking=1).text(c["lot"])
    sheet.rect(sheet.width - 8, 430, sheet.width + 5, 450, fill=BLACK)
    sheet.ghost("eye mark", 174, 410, "technical layer", layer="Eyemark (dieline)", ink=CUT, size=4)
    sheet.ghost("wit dekkend", 30, 450, "technical layer", layer="White", ink=PLATE, size=4)
    sheet.ghost("Stilte theanine stick 36 x 160 folie PET/ALU/PE", 10, -9, "slug")
    sheet.ghost("slaapmiddel", 60, 100, "ground colour", ink=QUIET, size=6, direction=270)
    sheet.ghost("rustgevend", 100, 14, "clipped", size=6)
    return sheet


def bifido_wallet() -> Sheet:
    """The outside of a blister wallet: on the back a table of strains between lines above three narrow
    columns, the brand climbing the spine, on the front bullets in three languages."""
    c = _copy("bifido-wallet")
    sheet = Sheet(mm(196), mm(112), bleed=6, slug=18, ground=PETAL, hyphen="-", layers={"Découpe (cutter)": True,
        "Vernis / varnish": True})
    table = Panel(sheet, (14, 14, 248, 130), None, ink=AUBERGINE, font="noto", size=6, leading=1.16)
    table.table("50 | 31 right | 19 right", c["table"], rules="rows", padding=2)
    for number, language in enumerate(("fr", "nl", "en")):
        x = 14.0 + 81 * number
        Panel(sheet, (x, 108, x + 72, 276), language, ink=AUBERGINE, font="noto", size=5.9, leading=1.24,
            hyphenate=language != "en").text(c[language])
    sheet.rect(14, 284, 96, 308, fill=WHITE)
    sheet.barcode(18, 286, 74, 20, "5430001987742")
    Panel(sheet, (104, 287, 254, 296), None, ink=AUBERGINE, font="narrow", size=5.8).text(c["maker"])
    sheet.rect(196, 297, 248, 309, fill=WHITE, stroke=AUBERGINE, width=0.3)
    Panel(sheet, (199, 299, 246, 308), None, ink=AUBERGINE, font="mono", size=5).text(c["stamp"])
    sheet.rect(258, -6, 284, sheet.height + 6, fill=AUBERGINE)
    Panel(sheet, (263, 60, 280, 260), None, direction=270, ink=WHITE, font="noto-bold", size=9, tracking=3,
        align="centre").text(c["spine"])
    sheet.rect(284, -6, sheet.width + 6, 150, fill=FUCHSIA)
    sheet.oval(506, 104, 42, stroke=PETAL, width=1)
    sheet.oval(506, 104, 26, fill=PETAL)
    title = Panel(sheet, (300, 24, 540, 78), None, ink=WHITE, font="display-bold")
    title.text(c["brand"], size=30, tracking=3)
    title.text(c["sub"], size=10, font="noto", section="fr")
    each(Panel(sheet, (300, 96, 460, 140), None, ink=WHITE, font="noto-bold", size=6, leading=1.8), c["names"])
    for number, language in enumerate(("fr", "nl", "en")):
        x = 300.0 + 81 * number
        Panel(sheet, (x, 164, x + 77, 240), language, ink=AUBERGINE, font="noto", size=6.4, leading=1.34).bullets(
            c["points"][language], mark="•", indent=7)
    each(Panel(sheet, (300, 246, 470, 282), None, ink=FUCHSIA, font="noto-bold", size=6.6, leading=1.6), c["open"])
    Panel(sheet, (440, 290, 546, 304), None, ink=AUBERGINE, font="noto-bold", size=9, align="right").text(c["net"])
    sheet.rect(258, 0, 284, sheet.height, stroke=FOLD, width=0.3, dash=(3, 2), layer="Découpe (cutter)")
    sheet.ghost("dos 9 mm", 262, 30, "technical layer", layer="Découpe (cutter)", ink=CUT, size=4)
    sheet.ghost("pelliculage mat", 486, 106, "technical layer", layer="Vernis / varnish", ink=GLOSS, size=5)
    sheet.ghost("Orribelle wallet 2 x 14 ouvert 196 x 112", 40, -11, "slug")
    sheet.ghost("mycose vaginale", 300, 18, "ground colour", ink=FUCHSIA, size=6)
    return sheet


_ALL = (alp_salts_tube, algae_omega_bottle, bifido_wallet, collagen_two_leaflet, ferrine_duo_box,
    ribambulle_syrup_carton, theanine_stick, zinc_acerola_pot)
_HERE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
DESIGNS = _HERE | DESIGNS_MORE
