"""Twenty-four designs of label artwork of supplements and skin products as print shops set them, mostly ordinary
labels, drawn without sight of the reader, its rules and its tests.

They are for one measurement. Eight are here, the others in `designs_mooring_more.py` and `designs_mooring_rest.py`.
Panels that hold only a brand, numbers, Latin names, or words of several languages, have no language; lone lines have
the language that a reader would give them.
"""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_mooring_more import DESIGNS_MORE
from .designs_mooring_rest import DESIGNS_REST
from .designs_sampled_more import each
from .panel import Panel
from .sheet import BLACK, WHITE, Sheet, Spot, mm

_copy = partial(product, "mooring")

CAMELLIA, MILK, FIG = (0.78, 0.3, 0.42), (1.0, 0.98, 0.96), (0.24, 0.12, 0.18)
MIDNIGHT, MOON = (0.09, 0.14, 0.28), (0.95, 0.96, 1.0)
SAGE, LINEN, BOTTLE = (0.44, 0.56, 0.42), (0.98, 0.98, 0.94), (0.1, 0.22, 0.14)
HONEY, UMBER = (0.97, 0.74, 0.2), (0.28, 0.18, 0.04)
ROBIN, CREAM, EARTH = (0.74, 0.24, 0.16), (1.0, 0.97, 0.9), (0.25, 0.13, 0.08)
PETROL, PAPER, INK = (0.05, 0.38, 0.44), (0.99, 0.99, 0.99), (0.06, 0.16, 0.2)
CORAL, SHELL, DUSK = (0.9, 0.42, 0.36), (1.0, 0.97, 0.96), (0.2, 0.14, 0.24)
COCOA, SILK = (0.26, 0.15, 0.11), (0.99, 0.96, 0.91)
CUT, FOLD, GLOSS = Spot("Dieline", (0, 1, 0, 0)), Spot("Fold", (1, 0, 0, 0)), Spot("Varnish", (0, 0.15, 0.5, 0))


def biotin_selenium_tub() -> Sheet:
    """The wrap of a tub, as most are: Dutch left of the front, French right of it, then a table between lines with
    headings in two languages, a star in each language, barcode, maker."""
    c = _copy("biotin-selenium-tub")
    sheet = Sheet(mm(222), mm(62), bleed=8.5, slug=16, ground=MILK, hyphen="-", layers={"Dieline": True,
        "Lak (varnish)": True})
    for language, x in (("nl", 12.0), ("fr", 326.0)):
        column = Panel(sheet, (x, 12, x + 146, 168), language, ink=FIG, font="noto", size=6, leading=1.2,
            hyphenate=True)
        column.texts(*c[language], after=2.6)
        if language == "nl":
            sheet.rect(168, -8.5, 316, sheet.height + 8.5, fill=CAMELLIA)
            for across, radius in ((218, 9), (242, 12), (266, 9)):
                sheet.oval(across, 44, radius, fill=MILK)
            front = Panel(sheet, (172, 68, 312, 112), None, ink=WHITE, font="serif-bold", align="centre")
            front.text(c["brand"], size=25)
            front.text(c["sub"], size=10, font="noto", section="nl")
            each(Panel(sheet, (172, 120, 312, 142), None, ink=WHITE, font="noto", size=6.4, leading=1.5,
                align="centre"), c["names"])
            Panel(sheet, (172, 156, 312, 168), None, ink=WHITE, font="noto-bold", size=7, align="centre").text(c["net"])
    table = Panel(sheet, (486, 12, 618, 92), None, ink=FIG, font="sans", size=6, leading=1.18)
    table.table("50 | 27 right | 23 right", c["table"], rules="rows", padding=1.8)
    each(Panel(sheet, (486, 94, 618, 112), None, ink=FIG, font="noto", size=5.2, leading=1.4), c["star"])
    sheet.rect(486, 116, 572, 152, fill=WHITE)
    sheet.barcode(494, 119, 70, 30, "5407004918837")
    Panel(sheet, (576, 140, 620, 150), None, ink=FIG, font="mono", size=5).text(c["lot"])
    Panel(sheet, (486, 158, 624, 168), None, ink=FIG, font="narrow", size=6).text(c["maker"])
    sheet.rect(0, 0, sheet.width, sheet.height, stroke=CUT, width=0.4, layer="Dieline")
    sheet.oval(242, 44, 16, stroke=GLOSS, width=0.4, layer="Lak (varnish)")
    sheet.ghost("overlap 5 mm", 560, 174, "technical layer", layer="Dieline", ink=CUT, size=4)
    sheet.ghost("UV spot", 226, 66, "technical layer", layer="Lak (varnish)", ink=GLOSS, size=4)
    sheet.ghost("Kamelijn haar nagels pot 60 etiket 222 x 62 mm", 30, -12, "slug")
    sheet.ghost("tegen haaruitval", 180, 14, "ground colour", ink=CAMELLIA, size=6)
    return sheet


def night_magnesium_wrap() -> Sheet:
    """A wrap in Dutch alone: letter-spaced headings, bullets, a table without lines whose amounts stand on the decimal
    sign and whose second and third rows divide the first; the date line climbs the right end."""
    c = _copy("night-magnesium-wrap")
    sheet = Sheet(mm(196), mm(72), bleed=6, slug=15, ground=MOON, hyphen="‐", layers={"Stans": True})
    left = Panel(sheet, (12, 12, 176, 196), "nl", ink=MIDNIGHT, font="noto", size=6.4, leading=1.24, hyphenate=True)
    left.heading(c["why_head"], size=6.6, tracking=1.6, after=1.6)
    left.bullets(c["why"], mark="•", indent=7, after=5)
    left.heading(c["how_head"], size=6.6, tracking=1.6, after=1.6)
    left.text(c["how"], after=5)
    left.heading(c["with_head"], size=6.6, tracking=1.6, after=1.6)
    left.text(c["with"])
    sheet.rect(188, -6, 352, sheet.height + 6, fill=MIDNIGHT)
    sheet.oval(300, 52, 26, fill=MOON)
    sheet.oval(311, 46, 23, fill=MIDNIGHT)
    front = Panel(sheet, (198, 88, 344, 134), None, ink=WHITE, font="display-bold")
    front.text(c["brand"], size=24)
    front.text(c["sub"], size=12, font="noto", leading=1.3)
    Panel(sheet, (198, 140, 344, 152), "nl", ink=MOON, font="serif-italic", size=8.4).text(c["line"])
    Panel(sheet, (198, 176, 272, 188), "nl", ink=WHITE, font="noto-bold", size=7).text(c["form"])
    Panel(sheet, (290, 176, 344, 188), None, ink=WHITE, font="noto-bold", size=7, align="right").text(c["net"])
    table = Panel(sheet, (362.4, 12, 526, 76), "nl", ink=MIDNIGHT, font="noto", size=6.4, leading=1.22)
    table.table("58 | 28 decimal | 14 right", c["table"], language="nl", padding=1.6)
    sheet.rect(364, 78, 526, 79, fill=MIDNIGHT)
    Panel(sheet, (364, 84, 526, 132), "nl", ink=MIDNIGHT, font="noto", size=6, leading=1.24, hyphenate=True).text(
        c["warn"])
    sheet.barcode(364, 144, 78, 34, "8719327004412")
    Panel(sheet, (364, 184, 526, 194), None, ink=MIDNIGHT, font="narrow", size=6.2).text(c["maker"])
    Panel(sheet, (536, 14, 546, 190), "nl", direction=270, ink=MIDNIGHT, font="noto", size=5.8).text(c["date"])
    sheet.rect(0, 0, sheet.width, sheet.height, stroke=CUT, width=0.4, layer="Stans")
    sheet.ghost("lijmzone drukvrij", 480, 202, "technical layer", layer="Stans", ink=CUT, size=4)
    sheet.ghost("Nachtanker mg300 45 st 196x72 versie 4", 20, -10, "slug")
    sheet.ghost("geneest slapeloosheid", 200, 24, "ground colour", ink=MIDNIGHT, size=6)
    return sheet


def digestion_carton() -> Sheet:
    """A folding carton of four faces in a row: French, front, Dutch, and a back with German above a full grid; the
    flap above the front upside down, under it a flap with the lot."""
    c = _copy("digestion-carton")
    sheet = Sheet(mm(192), mm(152), bleed=8.5, slug=18, hyphen="-", layers={"Découpe / dieline": True,
        "Vernis (varnish)": True})
    fr, front, nl, back = (12.0, 64.0, 116.0, 366.0), (116.0, 64.0, 262.0, 366.0), (262.0, 64.0, 366.0, 366.0), (
        366.0, 64.0, 532.0, 366.0)
    top, base, tail = (116.0, 8.0, 262.0, 64.0), (116.0, 366.0, 262.0, 422.0), (366.0, 366.0, 532.0, 422.0)
    for box, ground in ((fr, LINEN), (front, SAGE), (nl, LINEN), (back, LINEN), (top, SAGE), (base, LINEN), (
        tail, LINEN)):
        sheet.rect(*box, fill=ground)
    each(Panel(sheet, (124, 22, 254, 50), None, direction=180, ink=WHITE, font="noto-bold", size=8, leading=1.6,
        align="centre"), c["top"])
    Panel(sheet, (20, 76, 109, 360), "fr", ink=BOTTLE, font="noto", size=6.6, leading=1.24, hyphenate=True).texts(
        *c["fr"], after=4)
    sheet.oval(189, 270, 42, fill=LINEN)
    sheet.oval(189, 270, 30, fill=SAGE)
    Panel(sheet, (120, 90, 258, 124), None, ink=WHITE, font="noto-serif-bold", size=24, align="centre").text(c["brand"])
    each(Panel(sheet, (120, 130, 258, 176), None, ink=WHITE, font="noto", size=9, leading=1.6, align="centre"),
        c["sub"])
    each(Panel(sheet, (120, 322, 214, 358), None, ink=WHITE, font="noto", size=6.4, leading=1.6), c["form"])
    Panel(sheet, (214, 344, 256, 356), None, ink=WHITE, font="noto-bold", size=8, align="right").text(c["net"])
    Panel(sheet, (270, 76, 359, 360), "nl", ink=BOTTLE, font="noto", size=6.6, leading=1.24, hyphenate=True).texts(
        *c["nl"], after=4)
    german = Panel(sheet, (376, 76, 523, 218), "de", ink=BOTTLE, font="noto", size=6, leading=1.2, hyphenate=True)
    german.texts(*c["de"], after=2.4)
    table = Panel(sheet, (376, 82 + german.cursor, 523, 330), None, ink=BOTTLE, font="sans", size=5.8, leading=1.18)
    table.table("44 | 28 right | 28 right", c["table"], rules="grid", padding=2)
    each(Panel(sheet, (376, 332, 523, 358), None, ink=BOTTLE, font="noto", size=5.4, leading=1.4), c["star"])
    sheet.rect(376, 376, 460, 412, fill=WHITE)
    sheet.barcode(383, 379, 70, 30, "5425019663301")
    Panel(sheet, (470, 384, 530, 404), None, ink=BOTTLE, font="mono", size=5.6, leading=1.5).text(c["stamp"])
    Panel(sheet, (122, 404, 258, 414), None, ink=BOTTLE, font="narrow", size=5.8, align="centre").text(c["maker"])
    for box in (fr, front, nl, back, top, base, tail):
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Découpe / dieline")
    sheet.ghost("patte de collage", 20, 376, "technical layer", layer="Découpe / dieline", ink=CUT, size=5)
    sheet.ghost("vernis mat hors colle", 290, 376, "technical layer", layer="Vernis (varnish)", ink=GLOSS, size=5)
    sheet.ghost("rainage", 122, 62, "spot colour", ink=FOLD, size=4)
    sheet.ghost("Ventrelle 40 étui 52 x 36 x 106 GC1 275 g", 40, -12, "slug")
    sheet.ghost("soigne le reflux", 130, 200, "ground colour", ink=SAGE, size=7)
    return sheet


def sunny_pearls_bottle() -> Sheet:
    """A short label of a small bottle in German alone: front at the left end, text, a table of three columns between
    lines with notes under it, lot line down the right end."""
    c = _copy("sunny-pearls-bottle")
    sheet = Sheet(mm(142), mm(46), bleed=5, slug=14, ground=WHITE, hyphen="-", shuffle="words", layers={
        "Stanzkontur (dieline)": True})
    sheet.rect(-5, -5, 130, sheet.height + 5, fill=HONEY)
    sheet.oval(102, 30, 16, fill=WHITE)
    front = Panel(sheet, (10, 48, 124, 86), None, ink=UMBER, font="dejavu-bold")
    front.text(c["brand"], size=16)
    front.text(c["sub"], size=9, font="noto-bold", section="de")
    Panel(sheet, (10, 92, 124, 102), "de", ink=UMBER, font="noto", size=6).text(c["form"])
    Panel(sheet, (10, 110, 124, 121), None, ink=UMBER, font="noto-bold", size=7).text(c["net"])
    text = Panel(sheet, (138, 8, 268, 124), "de", ink=UMBER, font="noto", size=5.7, leading=1.2, hyphenate=True)
    text.texts(c["text"], c["parts"], c["keep"], after=2.4)
    table = Panel(sheet, (276, 8, 386, 54), "de", ink=UMBER, font="sans", size=5.8, leading=1.18)
    table.table("36 | 40 right | 24 right", c["table"], language="de", rules="rows", padding=1.8, after=2)
    table.text(c["star"], size=4.8)
    sheet.barcode(278, 66, 74, 32, "4251608830017")
    Panel(sheet, (276, 108, 388, 118), None, ink=UMBER, font="narrow", size=5.2).text(c["maker"])
    Panel(sheet, (391, 6, 399, 126), "de", direction=90, ink=UMBER, font="noto", size=4.8).text(c["lot"])
    sheet.rect(0, 0, sheet.width, sheet.height, stroke=CUT, width=0.4, layer="Stanzkontur (dieline)")
    sheet.ghost("Wickelrichtung 2", 180, 128, "technical layer", layer="Stanzkontur (dieline)", ink=CUT, size=3)
    sheet.ghost("Sonnwend D3 Perlen 120 Etikett 142 x 46", 20, -8, "slug")
    sheet.ghost("schützt vor Grippe", 14, 20, "ground colour", ink=HONEY, size=6)
    return sheet


def iron_fruit_elixir() -> Sheet:
    """A label round a bottle: Dutch and French columns on either side of the front under it a table of doses without
    lines; at the right a striped table of four columns with rows of two lines."""
    c = _copy("iron-fruit-elixir")
    sheet = Sheet(mm(238), mm(92), bleed=6, slug=16, ground=CREAM, hyphen="-", layers={"Cutter": True,
        "Legende": True, "Actie": False})
    for language, x in (("nl", 14.0), ("fr", 334.0)):
        column = Panel(sheet, (x, 14, x + 140, 252), language, ink=EARTH, font="noto", size=6.8, leading=1.26,
            hyphenate=True)
        column.heading(c["heads"][language], size=10, font="slab", ink=ROBIN, after=3)
        column.texts(*c[language], after=4)
        if language == "nl":
            sheet.rect(166, -6, 322, 170, fill=ROBIN)
            sheet.oval(244, 40, 24, fill=CREAM)
            sheet.oval(252, 34, 5, fill=EARTH)
            Panel(sheet, (170, 70, 318, 104), None, ink=WHITE, font="slab-bold", size=23, align="centre").text(
                c["brand"])
            each(Panel(sheet, (170, 104, 318, 130), None, ink=WHITE, font="noto-bold", size=8, leading=1.4,
                align="centre"), c["sub"])
            each(Panel(sheet, (170, 136, 318, 160), None, ink=CREAM, font="noto", size=6.4, leading=1.6,
                align="centre"), c["claims"])
            dose = Panel(sheet, (170, 174, 318, 232), None, ink=EARTH, font="noto", size=6.2, leading=1.24)
            dose.table("42 | 34 right | 24 right", c["dose"], padding=2)
            Panel(sheet, (170, 240, 318, 253), None, ink=EARTH, font="noto-bold", size=9, align="centre").text(c["net"])
    table = Panel(sheet, (484, 14, 662, 140), None, ink=EARTH, font="sans", size=6.2, leading=1.2)
    table.table("33 | 27 right | 24 right | 16 right", c["table"], rules="zebra", padding=1.8)
    sheet.rect(484, 150, 580, 198, fill=WHITE)
    sheet.barcode(492, 154, 80, 40, "5411223340056")
    sheet.rect(588, 172, 658, 188, fill=WHITE, stroke=EARTH, width=0.4)
    Panel(sheet, (592, 176, 656, 186), None, ink=EARTH, font="mono", size=5.6).text(c["stamp"])
    Panel(sheet, (484, 216, 666, 226), None, ink=EARTH, font="narrow", size=6.6).text(c["maker"])
    sheet.rect(0, 0, sheet.width, sheet.height, stroke=CUT, width=0.4, layer="Cutter")
    sheet.ghost("kleefrand rechts", 600, 255, "technical layer", layer="Cutter", ink=CUT, size=4)
    sheet.ghost("pms 1805 + cmyk", 480, 255, "technical layer", layer="Legende", ink=BLACK, size=4)
    sheet.ghost("nu met gratis beker", 180, 62, "layer off", layer="Actie", ink=WHITE, size=8)
    sheet.ghost("Roodborst elixir 250 ml etiket 238 x 92", 30, -10, "slug")
    sheet.ghost("tegen bloedarmoede", 180, 16, "ground colour", ink=ROBIN, size=6)
    sheet.ghost("zonder suiker", 500, 176, "covered", size=6)
    return sheet


def travel_flora_carton() -> Sheet:
    """A box unfolded as a cross: front in the middle, an edge with a line going down on either side, above it a flap
    upside down, below it the back with three columns under spaced headings and a grid of strains."""
    c = _copy("travel-flora-carton")
    sheet = Sheet(mm(156), mm(214), bleed=6, slug=18, hyphen="-", layers={"Dieline": True, "Folie (legend)": True})
    front, left, right = (82.0, 64.0, 362.0, 232.0), (32.0, 64.0, 82.0, 232.0), (362.0, 64.0, 412.0, 232.0)
    top, back, base = (82.0, 10.0, 362.0, 64.0), (32.0, 286.0, 412.0, 590.0), (82.0, 232.0, 362.0, 286.0)
    for box, ground in ((front, PETROL), (left, PAPER), (right, PAPER), (top, PETROL), (base, PETROL), (back, PAPER)):
        sheet.rect(*box, fill=ground)
    each(Panel(sheet, (90, 14, 354, 56), None, direction=180, ink=WHITE, font="noto", size=8, leading=1.6,
        align="centre"), c["top"])
    sheet.rect(290, 98, 338, 134, stroke=WHITE, width=2)
    sheet.rect(304, 90, 324, 98, stroke=WHITE, width=2)
    Panel(sheet, (98, 92, 284, 126), None, ink=WHITE, font="dejavu-bold", size=22).text(c["brand"])
    each(Panel(sheet, (98, 140, 350, 186), None, ink=WHITE, font="noto", size=8.6, leading=1.6), c["sub"])
    each(Panel(sheet, (98, 194, 200, 224), None, ink=PAPER, font="noto-bold", size=6, leading=1.5), c["names"])
    Panel(sheet, (220, 210, 350, 223), None, ink=WHITE, font="noto-bold", size=8, align="right").text(c["net"])
    for (language, text), x in ((c["edge_left"], 50.0), (c["edge_right"], 380.0)):
        Panel(sheet, (x, 66, x + 12, 230), language, direction=90, ink=PETROL, font="noto", size=5.8,
            align="centre").text(text)
    for number, language in enumerate(("nl", "fr", "en")):
        x = 46.0 + 122 * number
        column = Panel(sheet, (x, 300, x + 108, 466), language, ink=INK, font="noto", size=6.8, leading=1.26,
            hyphenate=language != "en")
        column.heading(c["heads"][language], size=6.8, tracking=1.8, ink=PETROL, after=3)
        column.texts(*c[language], after=4)
    table = Panel(sheet, (46, 476, 300, 562), None, ink=INK, font="noto", size=6.4, leading=1.2)
    table.table("54 | 26 right | 20 right", c["table"], rules="grid", padding=2.6)
    sheet.barcode(312, 478, 84, 36, "5430003112090")
    sheet.rect(312, 526, 396, 552, fill=WHITE, stroke=INK, width=0.4)
    Panel(sheet, (316, 530, 394, 550), None, ink=INK, font="mono", size=5.6, leading=1.6).text(c["stamp"])
    Panel(sheet, (46, 572, 400, 583), None, ink=INK, font="narrow", size=6.6).text(c["maker"])
    for box in (front, left, right, top, base, back):
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Dieline")
    sheet.ghost("insteekklep", 190, 20, "technical layer", layer="Dieline", ink=CUT, size=4)
    sheet.ghost("zilverfolie koffer", 290, 146, "technical layer", layer="Folie (legend)", ink=GLOSS, size=4)
    sheet.ghost("ril", 84, 236, "spot colour", ink=FOLD, size=4)
    sheet.ghost("Kofferkiem doos 14 sachets 99 x 59 x 18", 40, -11, "slug")
    sheet.ghost("stopt reizigersdiarree", 100, 262, "ground colour", ink=PETROL, size=7)
    return sheet


def rehydration_tube() -> Sheet:
    """The wrap of a tube of effervescent tablets: French and Dutch run on in one paragraph, then a table between lines
    of four columns; on the right the brand climbs the tube."""
    c = _copy("rehydration-tube")
    sheet = Sheet(mm(104), mm(136), bleed=5, slug=15, ground=SHELL, hyphen="-", boxes="crop", layers={
        "Forme (cutter)": True})
    flow = Panel(sheet, (12, 14, 178, 230), None, ink=DUSK, font="noto", size=6.6, leading=1.26, hyphenate=True)
    flow.flow(c["flow"])
    table = Panel(sheet, (12, 22 + flow.cursor, 178, 110 + flow.cursor), None, ink=DUSK, font="sans", size=6.4,
        leading=1.2)
    table.table("36 | 22 right | 22 right | 20 right", c["table"], rules="rows", padding=2)
    sheet.barcode(12, 318, 84, 30, "5419800072216")
    Panel(sheet, (104, 326, 178, 338), None, ink=DUSK, font="noto-bold", size=6.6, align="right").text(c["net"])
    Panel(sheet, (12, 356, 178, 366), None, ink=DUSK, font="noto", size=5.4).text(c["lot"])
    Panel(sheet, (12, 370, 178, 380), None, ink=DUSK, font="narrow", size=6.2).text(c["maker"])
    sheet.rect(188, -5, sheet.width + 5, sheet.height + 5, fill=CORAL)
    for down in (36, 54, 72):
        sheet.rect(204, down, 276, down + 6, fill=WHITE)
    Panel(sheet, (200, 100, 250, 374), None, direction=270, ink=WHITE, font="noto-bold", size=38, leading=1.24,
        tracking=2).text(c["brand"])
    Panel(sheet, (250, 100, 266, 374), "fr", direction=270, ink=WHITE, font="noto-serif", size=11).text(c["sub"])
    each(Panel(sheet, (268, 100, 292, 374), None, direction=270, ink=WHITE, font="noto", size=6.6, leading=1.6),
        c["names"])
    sheet.rect(0, 0, sheet.width, sheet.height, stroke=CUT, width=0.4, layer="Forme (cutter)")
    sheet.ghost("recouvrement 4 mm", 100, 384, "technical layer", layer="Forme (cutter)", ink=CUT, size=3)
    sheet.ghost("Écluse 18 cp tube Ø 30 étiquette 104 x 136", 20, -9, "slug")
    sheet.ghost("anti-crampes", 200, 90, "ground colour", ink=CORAL, size=6)
    return sheet


def cocoa_collagen_pouch() -> Sheet:
    """The back of a pouch: bullets in three languages in a dark band, three columns of text, a table of nutrition
    between lines with rows of two lines, a note in three languages."""
    c = _copy("cocoa-collagen-pouch")
    sheet = Sheet(mm(168), mm(216), bleed=8.5, slug=18, ground=SILK, hyphen="­", layers={"Dieline": True,
        "Sealing (legend)": True})
    sheet.rect(-8.5, 34, sheet.width + 8.5, 168, fill=COCOA)
    Panel(sheet, (26, 46, 300, 86), None, ink=SILK, font="display-bold", size=32).text(c["brand"])
    Panel(sheet, (26, 88, 300, 104), "fr", ink=WHITE, font="noto", size=9, tracking=4).text(c["sub"])
    for number, language in enumerate(("fr", "nl", "en")):
        x = 26.0 + 144 * number
        Panel(sheet, (x, 118, x + 134, 164), language, ink=SILK, font="noto-bold", size=7.2, leading=1.5).bullets(
            c["points"][language], mark="+", indent=8)
        column = Panel(sheet, (x, 182, x + 130, 364), language, ink=COCOA, font="noto", size=7, leading=1.28,
            hyphenate=language != "en")
        column.texts(*c[language], after=5)
    table = Panel(sheet, (26, 372, 310, 548), None, ink=COCOA, font="sans", size=7, leading=1.2)
    table.table("50 | 17 right | 17 right | 16 right", c["table"], rules="rows", padding=2)
    sheet.rect(330, 376, 450, 428, fill=WHITE)
    sheet.barcode(338, 381, 104, 42, "3770024510089")
    sheet.rect(330, 440, 450, 462, fill=WHITE, stroke=COCOA, width=0.4)
    Panel(sheet, (336, 446, 446, 458), None, ink=COCOA, font="mono", size=6.4).text(c["stamp"])
    Panel(sheet, (330, 484, 450, 504), None, ink=COCOA, font="noto-bold", size=13).text(c["net"])
    Panel(sheet, (330, 506, 460, 518), None, ink=COCOA, font="noto", size=7).text(c["serve"])
    each(Panel(sheet, (26, 552, 450, 586), None, ink=COCOA, font="italic", size=7, leading=1.4), c["note"])
    Panel(sheet, (26, 592, 450, 603), None, ink=COCOA, font="narrow", size=7).text(c["maker"])
    sheet.rect(0, 0, sheet.width, 24, stroke=CUT, width=0.4, dash=(4, 2), layer="Sealing (legend)")
    sheet.ghost("zip + soudure 8 mm", 200, 16, "technical layer", layer="Sealing (legend)", ink=CUT, size=6)
    sheet.ghost("soufflet fond", 220, 610, "technical layer", layer="Dieline", ink=FOLD, size=4)
    sheet.ghost("Brin de Soie doypack 280 g verso", 40, -12, "slug")
    sheet.ghost("rides effacées en 7 jours", 320, 60, "ground colour", ink=COCOA, size=7)
    sheet.ghost("peau parfaite", 30, 570, "invisible", ink=COCOA, size=7)
    return sheet


_ALL = (biotin_selenium_tub, cocoa_collagen_pouch, digestion_carton, iron_fruit_elixir, night_magnesium_wrap,
    rehydration_tube, sunny_pearls_bottle, travel_flora_carton)
_HERE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
DESIGNS = _HERE | DESIGNS_MORE | DESIGNS_REST
