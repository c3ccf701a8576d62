"""Sixteen designs of label artwork of supplements and skin products as a studio for print shops sets them, drawn
without sight of the reader, its rules and its tests.

They are for one measurement. The other eight are in `designs_pier_more.py`. Panels that hold only a brand, numbers,
Latin names, or words of several languages, have no language; lone lines have the language that a reader would give
them.
"""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from .copy import product
from .designs_pier_more import DESIGNS_MORE
from .designs_sampled_more import each
from .panel import Panel
from .sheet import BLACK, WHITE, Sheet, Spot, mm

_copy = partial(product, "pier")

NIGHT, FROST, BRASS = (0.08, 0.12, 0.3), (0.92, 0.94, 0.99), (0.9, 0.75, 0.42)
OCEAN, SPRAY, INK = (0.0, 0.38, 0.5), (0.95, 0.98, 0.99), (0.04, 0.16, 0.22)
LEAF, CREAM, MOSS = (0.2, 0.45, 0.2), (0.99, 0.99, 0.95), (0.08, 0.2, 0.1)
GARNET, BLUSH = (0.5, 0.05, 0.16), (0.99, 0.95, 0.95)
DAIRY, BLUE = (0.96, 0.98, 1.0), (0.1, 0.32, 0.58)
SLATE, LIME = (0.13, 0.14, 0.16), (0.78, 0.92, 0.2)
ORANGE, PULP = (0.93, 0.36, 0.05), (1.0, 0.97, 0.92)
OCHRE, TAN, UMBER = (0.93, 0.66, 0.14), (0.98, 0.94, 0.84), (0.25, 0.15, 0.05)
CUT, CREASE, GLOSS = Spot("CutLine", (0, 1, 0, 0)), Spot("Creasing", (1, 0, 0.2, 0)), Spot("UV Lak", (0, 0.1, 0.4, 0))


def citrate_jar() -> Sheet:
    """The wrap of a jar, light on dark: Dutch left and French right of the front under spaced capitals, at the end a
    table without lines on the decimal sign with headings of two lines; the lot climbs the overlap."""
    c, sheet = _copy("citrate-jar"), Sheet(mm(226), mm(72), bleed=8.5, slug=18, ground=NIGHT, hyphen="-",
        layers={"Dieline": True, "Lak (uitsparing)": True})
    for language, x in (("nl", 14.0), ("fr", 350.0)):
        column = Panel(sheet, (x, 12, x + 146, 196), language, ink=FROST, font="noto", size=6.3, leading=1.22,
            hyphenate=True)
        for heading, text in zip(c["heads"][language], c[language], strict=True):
            column.heading(heading, size=6, tracking=1.8, ink=BRASS, after=1)
            column.text(text, after=4)
        if language == "nl":
            _citrate_front(sheet, c)
    table = Panel(sheet, (506, 12, 622, 106), None, ink=FROST, font="noto", size=5.8, leading=1.2)
    table.table("44 | 38 decimal | 18 right", c["table"], padding=1.2)
    each(Panel(sheet, (507, 108, 620, 126), None, ink=FROST, font="noto", size=5.2, leading=1.34), c["star"])
    sheet.rect(508, 130, 600, 166, fill=WHITE)
    sheet.barcode(514, 134, 80, 28, "5412345067219")
    Panel(sheet, (507, 172, 622, 190), None, ink=FROST, font="narrow", size=5.8, leading=1.26).text(c["maker"])
    Panel(sheet, (627, 20, 636, 186), None, direction=270, ink=BRASS, font="mono", size=5, align="centre").text(
        c["lot"])
    sheet.ghost("vernisvrije zone", 560, 202, "technical layer", layer="Lak (uitsparing)", ink=GLOSS, size=4)
    sheet.ghost("etiket 226 x 72 R2", 20, 203, "technical layer", layer="Dieline", ink=CUT, size=4)
    sheet.ghost("Tornelle citraat 120 PP wit 5 kleuren", 30, -12, "slug")
    sheet.ghost("tegen stress", 300, 30, "ground colour", ink=NIGHT, size=7)
    return sheet


def _citrate_front(sheet: Sheet, c: Any) -> None:
    sheet.rect(174, -8.5, 338, 212.5, fill=FROST)
    sheet.oval(256, 42, 20, stroke=NIGHT, width=1.2)
    front = Panel(sheet, (180, 72, 332, 120), None, ink=NIGHT, font="noto-serif-bold", align="centre")
    front.text(c["brand"], size=25)
    front.text(c["sub"], size=9.6, font="noto-bold")
    each(Panel(sheet, (180, 120, 332, 138), None, ink=NIGHT, font="noto", size=6.6, leading=1.34, align="centre"),
        c["names"])
    claims = Panel(sheet, (196, 142, 316, 180), None, ink=NIGHT, font="noto-bold", size=6.4, leading=1.22,
        align="centre")
    each(claims, c["claim"], after=2.4)
    Panel(sheet, (180, 184, 332, 200), None, ink=NIGHT, font="noto", size=6.6, leading=1.2, align="centre").text(
        f"{c['pack']} · {c['net']}")


def omega_carton() -> Sheet:
    """A carton laid flat: front, Dutch side, back, French side, all upright; the back has German above a full grid
    with cells of two lines; the lid is upside down, the stamp field turned."""
    c = _copy("omega-carton")
    sheet = Sheet(mm(196), mm(158), bleed=8.5, slug=20, hyphen="-", layers={"Cutter": True, "Spot varnish": True,
        "Actie": False})
    front, left, back, right = (22.0, 76.0, 170.0, 366.0), (170.0, 76.0, 270.0, 366.0), (270.0, 76.0, 432.0, 366.0), (
        432.0, 76.0, 532.0, 366.0)
    lid, base = (270.0, 2.0, 432.0, 76.0), (22.0, 366.0, 170.0, 440.0)
    for box, fill in ((front, OCEAN), (left, SPRAY), (back, SPRAY), (right, SPRAY), (lid, OCEAN), (base, OCEAN)):
        sheet.rect(*box, fill=fill)
    each(Panel(sheet, (276, 26, 426, 54), None, direction=180, ink=WHITE, font="noto", size=6.8, leading=1.6,
        align="centre"), c["lid"])
    sheet.oval(96, 270, 40, fill=BRASS)
    title = Panel(sheet, (32, 92, 164, 150), None, ink=WHITE, font="dejavu-bold")
    title.text(c["brand"], size=27)
    title.text(c["big"], size=12, font="noto-bold", ink=BRASS)
    each(Panel(sheet, (32, 160, 164, 200), None, ink=WHITE, font="noto", size=7.6, leading=1.44), c["names"])
    packs = Panel(sheet, (32, 332, 164, 362), None, ink=WHITE, font="noto-bold", size=7.4, leading=1.44)
    packs.text(c["pack"])
    packs.text(c["net"])
    for language, box in (("nl", left), ("fr", right)):
        if language == "fr":
            _omega_back(sheet, c)
        side = Panel(sheet, (box[0] + 8, box[1] + 10, box[2] - 7, box[3] - 6), language, ink=INK, font="noto", size=6.4,
            leading=1.24, hyphenate=True)
        side.texts(*c[language], after=4)
    sheet.rect(40, 384, 64, 428, fill=WHITE)
    Panel(sheet, (44, 386, 62, 426), None, direction=270, ink=INK, font="mono", size=5.6, leading=1.5).text(c["stamp"])
    Panel(sheet, (70, 400, 166, 412), None, ink=WHITE, font="narrow", size=6.2).text(c["web"])
    for box in (front, left, back, right, lid, base, (4.0, 82.0, 22.0, 360.0)):
        sheet.rect(*box, stroke=CUT, width=0.5, layer="Cutter")
    sheet.ghost("glue flap", 15, 240, "technical layer", layer="Cutter", ink=CUT, size=6, direction=270)
    sheet.ghost("UV gloss oil drop", 66, 272, "technical layer", layer="Spot varnish", ink=GLOSS, size=6)
    sheet.ghost("1 + 1 GRATIS", 40, 300, "layer off", layer="Actie", ink=WHITE, size=10)
    sheet.ghost("ril", 280, 74, "spot colour", ink=CREASE, size=4)
    sheet.ghost("Kabelo vouwdoos 52 x 35 x 102 mm GC2 295 g", 30, -12, "slug")
    return sheet


def _omega_back(sheet: Sheet, c: Any) -> None:
    german = Panel(sheet, (280, 84, 424, 210), "de", ink=INK, font="noto", size=6.3, leading=1.22, hyphenate=True)
    german.texts(*c["de"], after=3)
    table = Panel(sheet, (279, 214, 425, 306), None, ink=INK, font="sans", size=6, leading=1.16)
    table.table("46 | 27 right | 27 right", c["table"], rules="grid", padding=2)
    Panel(sheet, (280, 308, 420, 317), None, ink=INK, font="sans", size=5.4).text(c["star"])
    sheet.barcode(284, 322, 80, 26, "5425019820134")
    Panel(sheet, (280, 353, 426, 363), None, ink=INK, font="narrow", size=5.6).text(c["maker"])


def family_multi_carton() -> Sheet:
    """The back of a wide carton between two narrow sides: a long table between lines with headings in two languages
    beside two justified columns; on the sides one line climbs and one goes down."""
    c = _copy("family-multi-carton")
    sheet = Sheet(mm(212), mm(118), bleed=6, slug=18, ground=CREAM, hyphen="-", layers={"Stansvorm": True,
        "Legenda": True})
    sheet.rect(-6, -6, 40, sheet.height + 6, fill=LEAF)
    sheet.rect(sheet.width - 40, -6, sheet.width + 6, sheet.height + 6, fill=LEAF)
    def side(x: float, direction: int, language: str, text: str) -> None:
        Panel(sheet, (x, 20, x + 12, 314), language, direction=direction, ink=WHITE, font="noto-bold", size=7.4,
            align="centre").text(text)

    side(14, 270, *c["sides"][0])
    sheet.rect(40, -6, sheet.width - 40, 44, fill=LEAF)
    Panel(sheet, (52, 10, 200, 40), None, ink=WHITE, font="dejavu-bold", size=21).text(c["brand"])
    Panel(sheet, (214, 19, 330, 36), None, ink=LIME, font="noto-bold", size=10, tracking=2).text(c["sub"])
    each(Panel(sheet, (380, 13, 552, 38), None, ink=WHITE, font="noto", size=7.2, leading=1.5, align="right"),
        c["names"])
    for x, key in ((52.0, "nl"), (208.0, "fr")):
        column = Panel(sheet, (x, 54, x + 144, 326), key, ink=MOSS, font="noto", size=6.2, leading=1.24,
            align="justify", hyphenate=True)
        column.heading(c[f"{key}_title"], size=9, ink=LEAF, after=3)
        column.texts(*c[key], after=4)
    table = Panel(sheet, (366, 52, 552, 284), None, ink=MOSS, font="sans", size=6.2, leading=1.14)
    table.table("52 | 26 right | 22 right", c["table"], rules="rows", padding=1.8)
    sheet.barcode(472, 296, 76, 26, "8719992004518")
    Panel(sheet, (366, 300, 460, 312), None, ink=MOSS, font="noto-bold", size=6.6).text(c["pack"])
    Panel(sheet, (366, 312, 460, 324), None, ink=MOSS, font="noto-bold", size=6.6).text(c["net"])
    Panel(sheet, (52, 322, 360, 331), None, ink=MOSS, font="narrow", size=6).text(c["maker"])
    side(sheet.width - 26, 90, *c["sides"][1])
    sheet.rect(40, 0, sheet.width - 40, sheet.height, stroke=CUT, width=0.5, layer="Stansvorm")
    sheet.ghost("rillijn rug", 300, 6, "technical layer", layer="Stansvorm", ink=CUT, size=5)
    sheet.ghost("PMS 364 + zwart", 470, 331, "technical layer", layer="Legenda", ink=CUT, size=4)
    sheet.ghost("Vitaplein A-Z 100 doos rug + zijden", 60, -11, "slug")
    sheet.ghost("100 % natuurlijk", 390, 329, "ground colour", ink=CREAM, size=5)
    return sheet


def iron_drops_label() -> Sheet:
    """The label of a small dropper bottle: French left, Dutch right of a dark front, under each a small table without
    lines in that language; maker and date go up both ends."""
    c, sheet = _copy("iron-drops-label"), Sheet(mm(150), mm(66), bleed=5, slug=14, ground=BLUSH, hyphen="‐",
        shuffle="words", layers={"Cutter kiss-cut": True})
    for language, x in (("fr", 18.0), ("nl", 276.0)):
        block = Panel(sheet, (x, 8, x + 131, 124), language, ink=GARNET, font="sans", size=5.7, leading=1.16,
            hyphenate=True)
        block.texts(*c[language], after=2)
        table = Panel(sheet, (x - 1.2, 128, x + 131, 182), None, ink=GARNET, font="sans", size=6, leading=1.18)
        table.table("46 | 30 right | 24 right", c[f"table_{language}"], language=language, padding=1.4)
        if language == "fr":
            sheet.rect(156, -5, 268, sheet.height + 5, fill=GARNET)
            sheet.oval(212, 34, 14, fill=BLUSH)
            front = Panel(sheet, (160, 60, 264, 106), None, ink=WHITE, font="display", align="centre")
            front.text(c["brand"], size=21)
            front.text(c["sub"], size=8, font="italic")
            names = Panel(sheet, (166, 112, 258, 152), None, ink=BLUSH, font="noto", size=6.6, leading=1.24,
                align="centre")
            each(names, c["names"], after=3)
            Panel(sheet, (160, 168, 264, 180), None, ink=WHITE, font="noto-bold", size=7.4, align="centre").text(
                c["pack"])
    Panel(sheet, (5, 8, 13, 180), None, direction=270, ink=GARNET, font="narrow", size=5.4, align="centre").text(
        c["side"])
    Panel(sheet, (412, 8, 420, 180), "fr", direction=270, ink=GARNET, font="narrow", size=5.4).text(c["lot"])
    sheet.ghost("coupe 150 x 66 rayon 2", 180, 184, "technical layer", layer="Cutter kiss-cut", ink=CUT, size=3.6)
    sheet.ghost("Ferrabelle 30 ml PP blanc", 30, -8, "slug")
    sheet.ghost("anémie", 170, 160, "ground colour", ink=GARNET, size=6)
    sheet.ghost("sans alcool", 200, 30, "clipped", size=6)
    return sheet


def flora_sachet_box() -> Sheet:
    """The back of a box of sachets in three languages side by side, below them a table between lines with strains that
    run over two lines; the flap above is upside down and the date field is turned."""
    c = _copy("flora-sachet-box")
    sheet = Sheet(mm(168), mm(128), bleed=6, slug=18, ground=DAIRY, hyphen="-", spaces="gaps",
        layers={"Dieline legend": True, "White": True})
    sheet.rect(-6, -6, sheet.width + 6, 28, fill=BLUE)
    for number, (language, text) in enumerate(c["flap"]):
        line = Panel(sheet, (440 - 150 * (number + 1), 7, 440 - 150 * number, 22), language, direction=180, ink=WHITE,
            font="noto-bold", size=8)
        line.text(text)
    Panel(sheet, (18, 38, 200, 66), None, ink=BLUE, font="noto-serif-bold", size=22).text(c["brand"])
    Panel(sheet, (18, 68, 200, 80), None, ink=BLUE, font="noto", size=7, tracking=2).text(c["sub"])
    each(Panel(sheet, (250, 40, 458, 80), None, ink=INK, font="noto", size=7.4, leading=1.4, align="right"), c["names"])
    sheet.rule(18, 88, 458, 88, BLUE, 0.8)
    for number, language in enumerate(("en", "fr", "de")):
        x = 18.0 + 150 * number
        column = Panel(sheet, (x, 96, x + 140, 232), language, ink=INK, font="noto", size=6.6, leading=1.24,
            hyphenate=language != "en")
        column.heading(c["heads"][language], size=8, ink=BLUE, after=2)
        column.texts(*c[language], after=3)
    table = Panel(sheet, (18, 236, 290, 352), None, ink=INK, font="sans", size=6.6, leading=1.18)
    table.table("50 | 30 right | 20 right", c["table"], rules="rows", padding=2.2)
    sheet.barcode(306, 240, 90, 36, "4260123987651")
    packs = Panel(sheet, (306, 284, 420, 310), None, ink=BLUE, font="noto-bold", size=9, leading=1.4)
    packs.text(f"{c['pack']} = {c['net']}")
    Panel(sheet, (306, 330, 440, 340), None, ink=INK, font="narrow", size=6).text(c["maker"])
    sheet.rect(446, 238, 472, 350, fill=WHITE, stroke=BLUE, width=0.4)
    Panel(sheet, (448, 240, 470, 348), None, direction=270, ink=INK, font="narrow", size=5, leading=1.3).text(c["side"])
    sheet.rect(6, 28, 470, 356, stroke=CUT, width=0.4, layer="Dieline legend")
    sheet.ghost("Perforation Lasche", 200, 34, "technical layer", layer="Dieline legend", ink=CUT, size=5)
    sheet.ghost("Deckweiß 100 %", 320, 322, "technical layer", layer="White", ink=CREASE, size=5)
    sheet.ghost("Lactaria Faltschachtel Rückseite 168 x 128", 30, -11, "slug")
    sheet.ghost("Durchfall", 320, 352, "ground colour", ink=DAIRY, size=6)
    return sheet


def isolate_tub() -> Sheet:
    """A long strip round a tub of protein powder, light on dark: bullets on the front, three columns, a table of
    nutrition between lines and amino acids in two pairs of columns without lines; the batch line goes down the end."""
    c = _copy("isolate-tub")
    sheet = Sheet(mm(340), mm(104), bleed=8.5, slug=18, ground=SLATE, hyphen="-", layers={"Stanslijn": True,
        "Folie varnish": True})
    sheet.rect(-8.5, -8.5, 250, sheet.height + 8.5, fill=BLACK)
    sheet.rect(18, 118, 232, 119.6, fill=LIME)
    Panel(sheet, (18, 30, 240, 76), None, ink=WHITE, font="dejavu-bold", size=36).text(c["brand"])
    Panel(sheet, (18, 84, 240, 104), None, ink=LIME, font="noto-bold", size=12, tracking=5).text(c["sub"])
    each(Panel(sheet, (18, 128, 240, 170), None, ink=WHITE, font="noto-bold", size=8, leading=1.42), c["taste"])
    for number, (language, points) in enumerate(c["points"]):
        x = 18.0 + 112 * number
        Panel(sheet, (x, 184, x + 110, 226), language, ink=WHITE, font="noto", size=7, leading=1.4).bullets(
            points, mark="•", indent=7)
    Panel(sheet, (18, 248, 120, 270), None, ink=LIME, font="noto-bold", size=14).text(c["pack"])
    Panel(sheet, (150, 254, 240, 270), None, ink=WHITE, font="noto-bold", size=9).text(c["serve"])
    for number, language in enumerate(("nl", "fr", "en")):
        x = 268.0 + 112 * number
        column = Panel(sheet, (x, 16, x + 102, 240), language, ink=FROST, font="noto", size=6.8, leading=1.28,
            hyphenate=language != "en")
        column.texts(*c[language], after=5)
    each(Panel(sheet, (268, 244, 600, 284), None, ink=LIME, font="noto", size=6.6, leading=1.5), c["notes"])
    table = Panel(sheet, (612, 14, 776, 190), None, ink=WHITE, font="sans", size=6.6, leading=1.18)
    table.table("54 | 23 right | 23 right", c["table"], rules="rows", padding=2)
    sheet.rect(612, 214, 710, 256, fill=WHITE)
    sheet.barcode(618, 218, 86, 34, "8720618440021")
    Panel(sheet, (612, 268, 776, 278), None, ink=FROST, font="narrow", size=6.4).text(c["maker"])
    Panel(sheet, (790, 16, 930, 27), None, ink=LIME, font="noto-bold", size=6.4, tracking=1.4).text(c["amino_title"])
    amino = Panel(sheet, (788.6, 29, 934, 160), None, ink=WHITE, font="sans", size=6.2, leading=1.22)
    amino.table("37 | 15 decimal | 33 | 15 decimal", c["amino"], head=0, padding=1.4)
    Panel(sheet, (944, 20, 956, 276), None, direction=90, ink=FROST, font="mono", size=6, align="centre").text(
        c["side"])
    sheet.ghost("overlap 6 mm", 860, 292, "technical layer", layer="Stanslijn", ink=CUT, size=5)
    sheet.ghost("soft touch", 100, 290, "technical layer", layer="Folie varnish", ink=GLOSS, size=5)
    sheet.ghost("Granito isolate vanille 900 g wikkel 340 x 104", 30, -12, "slug")
    sheet.ghost("anabool", 200, 20, "ground colour", ink=BLACK, size=7)
    sheet.ghost("low carb", 640, 236, "covered", size=7)
    return sheet


def orange_fizz_tube() -> Sheet:
    """The wrap of a tube of effervescent tablets: brand and name climb the front, three languages run on in one
    paragraph with bold codes, a narrow table without lines with headings in three languages, two turned lines."""
    c, sheet = _copy("orange-fizz-tube"), Sheet(mm(104), mm(122), bleed=5, slug=14, ground=PULP, hyphen="-",
        layers={"Stanze (Legende)": True, "Lack": True})
    sheet.rect(-5, -5, 92, sheet.height + 5, fill=ORANGE)
    Panel(sheet, (12, 14, 58, 330), None, direction=270, ink=WHITE, font="dejavu-bold", size=34, leading=1.2).text(
        c["brand"])
    Panel(sheet, (60, 190, 80, 332), None, direction=270, ink=PULP, font="noto-bold", size=13).text(c["sub"])
    each(Panel(sheet, (60, 14, 90, 186), None, direction=270, ink=WHITE, font="noto", size=6.2, leading=1.46),
        c["names"])
    flow = Panel(sheet, (102, 12, 284, 226), None, ink=UMBER, font="condensed", size=6, leading=1.2, hyphenate=True)
    flow.flow(c["flow"])
    table = Panel(sheet, (100.6, 232, 208, 318), None, ink=UMBER, font="sans", size=6.2, leading=1.18)
    table.table("44 | 30 right | 26 right", c["table"], padding=1.6)
    sheet.barcode(216, 236, 66, 34, "7612345981204")
    Panel(sheet, (216, 278, 284, 290), None, ink=UMBER, font="sans-bold", size=5.6).text(c["pack"])
    Panel(sheet, (102, 326, 284, 336), None, ink=UMBER, font="narrow", size=6.2).text(c["side"])
    Panel(sheet, (286, 20, 294, 326), None, direction=270, ink=ORANGE, font="noto", size=5.4, align="centre").text(
        c["cap"])
    sheet.ghost("Klebekante", 250, 342, "technical layer", layer="Stanze (Legende)", ink=CUT, size=4)
    sheet.ghost("lackfrei", 240, 316, "technical layer", layer="Lack", ink=GLOSS, size=4)
    sheet.ghost("Citrolux Etikett 104 x 122 mm", 20, -8, "slug")
    sheet.ghost("gegen Erkältung", 20, 344, "ground colour", ink=ORANGE, size=6)
    return sheet


def turmeric_jar() -> Sheet:
    """The wrap of a jar in two languages, German left and English right of the front, each with a table between lines
    of its own; lid and lot on a line that climbs the seam."""
    c, sheet = _copy("turmeric-jar"), Sheet(mm(210), mm(80), bleed=6, slug=16, ground=TAN, hyphen="-",
        ligatures="codepoint", layers={"Dieline": True, "Heißfolie (legend)": True})
    for language, x in (("de", 12.0), ("en", 402.0)):
        column = Panel(sheet, (x, 8, x + 170, 142), language, ink=UMBER, font="noto", size=6.2, leading=1.2,
            hyphenate=language == "de", ligatures=True)
        column.heading(c[f"{language}_head"], size=8, font="noto-serif", ink=GARNET, after=2)
        column.texts(*c[language], after=2)
        table = Panel(sheet, (x, 146, x + 170, 206), None, ink=UMBER, font="noto", size=6.2, leading=1.16)
        table.table("42 | 24 right | 34 right", c[f"table_{language}"], rules="rows", language=language, padding=1.8)
        Panel(sheet, (x, 209, x + 60, 218), None, ink=UMBER, font="noto", size=5.4).text(c["star"])
        if language == "de":
            sheet.rect(196, -6, 388, sheet.height + 6, fill=OCHRE)
            sheet.oval(292, 58, 32, stroke=UMBER, width=1)
            sheet.oval(292, 58, 24, fill=TAN)
            front = Panel(sheet, (202, 102, 382, 154), None, ink=UMBER, font="slab-bold", align="centre")
            front.text(c["brand"], size=26)
            front.text(c["sub"], size=10, font="noto-bold")
            each(Panel(sheet, (202, 160, 382, 184), None, ink=UMBER, font="noto", size=7.2, leading=1.5,
                align="centre"), c["names"])
            Panel(sheet, (202, 194, 382, 206), None, ink=UMBER, font="noto-bold", size=8, align="centre").text(c["net"])
            Panel(sheet, (202, 212, 382, 221), None, ink=UMBER, font="narrow", size=6, align="centre").text(c["maker"])
    Panel(sheet, (580, 12, 590, 214), None, direction=270, ink=UMBER, font="mono", size=5, align="centre").text(
        c["lot"])
    sheet.ghost("Goldfolie 1", 270, 60, "technical layer", layer="Heißfolie (legend)", ink=GLOSS, size=5)
    sheet.ghost("Klebenaht 5 mm", 540, 224, "technical layer", layer="Dieline", ink=CUT, size=4)
    sheet.ghost("Goldwurz Kurkuma 60 Etikett 210 x 80", 30, -9, "slug")
    sheet.ghost("entzündungshemmend", 210, 20, "ground colour", ink=OCHRE, size=7)
    sheet.ghost("Arthrose", 220, 190, "invisible", ink=UMBER, size=6)
    return sheet


_ALL = (citrate_jar, family_multi_carton, flora_sachet_box, iron_drops_label, isolate_tub, omega_carton,
    orange_fizz_tube, turmeric_jar)
_HERE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
DESIGNS = _HERE | DESIGNS_MORE
