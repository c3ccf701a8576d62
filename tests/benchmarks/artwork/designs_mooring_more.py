"""Eight of the designs of the half `mooring`; see `designs_mooring.py`."""

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

STORK, BLUSH, NAVY = (0.2, 0.42, 0.6), (1.0, 0.97, 0.96), (0.08, 0.16, 0.3)
HEATH, FROST, WINE = (0.56, 0.3, 0.52), (0.98, 0.96, 0.98), (0.24, 0.06, 0.2)
ROOT, IVORY = (0.5, 0.2, 0.12), (1.0, 0.99, 0.96)
KRAFT, PITCH = (0.82, 0.7, 0.54), (0.12, 0.1, 0.08)
LEMON, FOREST = (0.98, 0.88, 0.24), (0.1, 0.24, 0.12)
HINGE, FOG, SLATE = (0.86, 0.44, 0.1), (0.97, 0.97, 0.97), (0.16, 0.2, 0.26)
LINDEN, POPPY, PINE = (0.93, 0.94, 0.84), (0.34, 0.42, 0.24), (0.1, 0.16, 0.08)
LAGOON, FOAM, DEPTH = (0.0, 0.56, 0.66), (0.95, 1.0, 1.0), (0.02, 0.2, 0.3)
CUT, FOLD, GLOSS = Spot("CutContour", (0, 1, 0, 0)), Spot("Perforation", (1, 0, 0.2, 0)), Spot("Lak", (0, 0.1, 0.6, 0))


def mother_multi_tub() -> Sheet:
    """A long wrap in four languages, two paragraphs in each of two columns, and a tall table without lines of vitamins
    and minerals; a strip to tear with two languages at the right end."""
    c = _copy("mother-multi-tub")
    sheet = Sheet(mm(246), mm(74), bleed=6, slug=16, ground=BLUSH, hyphen="-", layers={"Dieline": True,
        "Wit / white": True})
    sheet.rect(-6, -6, 156, sheet.height + 6, fill=STORK)
    sheet.oval(66, 46, 22, fill=BLUSH)
    sheet.oval(92, 46, 14, stroke=BLUSH, width=1.6)
    front = Panel(sheet, (8, 80, 150, 126), None, ink=WHITE, font="noto-serif-bold", align="centre")
    front.text(c["brand"], size=20)
    front.text(c["sub"], size=13, font="noto")
    each(Panel(sheet, (8, 132, 150, 174), None, ink=WHITE, font="noto", size=6.2, leading=1.5, align="centre"),
        c["names"])
    Panel(sheet, (8, 188, 150, 199), None, ink=WHITE, font="noto-bold", size=7, align="centre").text(c["net"])
    for pair, x in ((("nl", "fr"), 168.0), (("de", "en"), 326.0)):
        top = 12.0
        for language in pair:
            block = Panel(sheet, (x, top, x + 146, top + 96), language, ink=NAVY, font="noto", size=5.9, leading=1.2,
                hyphenate=language != "en")
            block.text(c[language])
            top += block.cursor + 7
    table = Panel(sheet, (482, 12, 634, 140), None, ink=NAVY, font="sans", size=6, leading=1.2)
    table.table("52 | 20 right | 28 right", c["table"], padding=1.4)
    sheet.rect(484, 156, 570, 190, fill=WHITE)
    sheet.barcode(490, 159, 74, 28, "8720618200134")
    Panel(sheet, (484, 195, 648, 204), None, ink=NAVY, font="narrow", size=5.8).text(c["maker"])
    sheet.rect(652, -6, sheet.width + 6, sheet.height + 6, fill=STORK)
    for number, (language, text) in enumerate(c["seal"]):
        top = 14.0 + 98 * number
        Panel(sheet, (668, top, 680, top + 84), language, direction=90, ink=WHITE, font="noto-bold", size=7,
            align="centre").text(text)
    sheet.rect(652, 0, 652, sheet.height, stroke=FOLD, width=0.4, dash=(2, 2), layer="Dieline")
    sheet.ghost("perforatie", 654, 206, "technical layer", layer="Dieline", ink=CUT, size=4)
    sheet.ghost("dekwit onder CMYK", 170, 206, "technical layer", layer="Wit / white", ink=FOLD, size=4)
    sheet.ghost("Twee Harten 90 caps wikkel 246 x 74 + lip", 30, -10, "slug")
    sheet.ghost("voorkomt open ruggetje", 14, 14, "ground colour", ink=STORK, size=6)
    return sheet


def mannose_sachet() -> Sheet:
    """A sachet, face beside back: French above Dutch, a frame with a heading for both and a line for each, a table
    between lines; words at the notch in two languages."""
    c = _copy("mannose-sachet")
    sheet = Sheet(mm(164), mm(118), bleed=6, slug=16, ground=FROST, hyphen="-", spaces="gaps", layers={
        "Contour (dieline)": True, "Blanc / white": True})
    sheet.rect(-6, -6, 228, sheet.height + 6, fill=HEATH)
    for across, down, radius in ((70, 196, 10), (92, 178, 14), (120, 200, 18), (146, 180, 12)):
        sheet.oval(across, down, radius, fill=FROST)
    title = Panel(sheet, (12, 56, 216, 108), None, ink=WHITE, font="display-bold", align="centre")
    title.text(c["brand"], size=25)
    title.text(c["sub"], size=11, font="noto", section="fr", leading=1.4)
    each(Panel(sheet, (12, 114, 216, 142), None, ink=WHITE, font="noto", size=7.6, leading=1.6, align="centre"),
        c["names"])
    each(Panel(sheet, (12, 250, 120, 280), None, ink=WHITE, font="serif-italic", size=8, leading=1.5), c["taste"])
    Panel(sheet, (150, 300, 216, 316), None, ink=WHITE, font="noto-bold", size=10, align="right").text(c["net"])
    for number, (language, text) in enumerate(c["tear"]):
        x = 250.0 + 100 * number
        Panel(sheet, (x, 12, x + 90, 24), language, ink=HEATH, font="noto-bold", size=6.6).text(text)
    top = 36.0
    for language in ("fr", "nl"):
        block = Panel(sheet, (250, top, 452, top + 90), language, ink=WINE, font="noto", size=6.3, leading=1.26,
            hyphenate=True)
        block.text(c[language])
        top += block.cursor + 5
    frame = Panel(sheet, (250, top, 452, top + 42), None, pad=5, frame=HEATH, ink=WINE, font="noto", size=6.4,
        leading=1.34)
    frame.text(c["warn_head"], bold=True, after=1)
    each(frame, c["warn"])
    table = Panel(sheet, (250, top + 50, 370, top + 100), None, ink=WINE, font="sans", size=6.4, leading=1.2)
    table.table("56 | 22 right | 22 right", c["table"], rules="rows", padding=2)
    sheet.rect(380, top + 50, 452, top + 84, fill=WHITE)
    sheet.barcode(385, top + 53, 62, 28, "3401097720043")
    Panel(sheet, (382, top + 90, 452, top + 99), None, ink=WINE, font="mono", size=5.6).text(c["stamp"])
    Panel(sheet, (250, 318, 452, 328), None, ink=WINE, font="narrow", size=6.2).text(c["maker"])
    sheet.rect(228, 0, 236, sheet.height, stroke=CUT, width=0.3, layer="Contour (dieline)")
    sheet.ghost("soudure", 229, 200, "technical layer", layer="Contour (dieline)", ink=CUT, size=3)
    sheet.ghost("blanc couvrant", 90, 190, "technical layer", layer="Blanc / white", ink=FOLD, size=5)
    sheet.ghost("Lavandière sachet 5 g 82 x 118 recto verso", 30, -10, "slug")
    sheet.ghost("cystite soulagée", 20, 30, "ground colour", ink=HEATH, size=7)
    return sheet


def ginseng_leaflet() -> Sheet:
    """A leaflet of two columns, German and French: questions as headings, a heading with bullets, ingredients, in each
    column a table between lines whose second row is part of the first."""
    c = _copy("ginseng-leaflet")
    sheet = Sheet(mm(148), mm(210), bleed=0, slug=0, ground=IVORY, hyphen="-", boxes="media", layers={
        "Falz (legend)": True})
    Panel(sheet, (24, 22, 250, 56), None, ink=ROOT, font="noto-serif-bold", size=24).text(c["brand"])
    Panel(sheet, (250, 36, 396, 52), "de", ink=BLACK, font="noto-serif", size=10, align="right").text(c["sub"])
    sheet.rule(24, 62, 396, 62, ROOT, 1.2)
    for language, x in (("de", 24.0), ("fr", 218.0)):
        column = Panel(sheet, (x, 74, x + 178, 560), language, ink=BLACK, font="noto", size=7.6, leading=1.3,
            hyphenate=True)
        for heading, text in c[language]:
            column.heading(heading, size=8.6, ink=ROOT, after=1.6)
            column.text(text, after=7)
        column.heading(c[f"{language}_when"], size=8.6, ink=ROOT, after=1.6)
        column.bullets(c[f"{language}_stop"], mark="–", indent=9, after=7)
        column.table("56 | 22 right | 22 right", c[f"{language}_table"], language=language, rules="rows", padding=2,
            after=8)
        column.texts(c[f"{language}_parts"], c[f"{language}_keep"], after=6)
    sheet.rule(24, 566, 396, 566, ROOT, 0.5)
    Panel(sheet, (24, 572, 330, 584), None, ink=BLACK, font="narrow", size=7).text(c["maker"])
    Panel(sheet, (330, 573, 396, 583), None, ink=BLACK, font="mono", size=5.4, align="right").text(c["code"])
    sheet.ghost("Kreuzbruch A6", 200, 300, "technical layer", layer="Falz (legend)", ink=FOLD, size=4, direction=90)
    sheet.ghost("heilt Erschöpfung", 30, 592, "ground colour", ink=IVORY, size=6)
    return sheet


def maca_kraft_label() -> Sheet:
    """One label on kraft paper in one ink, English alone: a centred front above, below two columns with bullets and a
    full grid of nutrition."""
    c = _copy("maca-kraft-label")
    sheet = Sheet(mm(110), mm(140), bleed=5, slug=14, ground=KRAFT, hyphen="-", layers={"Cutter": True})
    sheet.rect(14, 14, sheet.width - 14, 134, stroke=PITCH, width=1)
    for across in (138, 156, 174):
        sheet.rect(across - 3, 24, across + 3, 42, fill=PITCH)
    front = Panel(sheet, (20, 48, 292, 126), None, ink=PITCH, font="slab-bold", align="centre")
    front.text(c["brand"], size=26)
    front.text(c["sub"], size=10, font="noto", tracking=3, section="en", after=3)
    front.text(c["lines"][0], size=7.4, font="serif-italic", section="en")
    front.text(c["lines"][1], size=7.4, font="serif-italic", section="en")
    left = Panel(sheet, (16, 144, 140, 340), "en", ink=PITCH, font="noto", size=6.8, leading=1.3)
    left.text(c["about"], after=5)
    left.heading(c["use_head"], size=7.6, after=1.4)
    left.bullets(c["use"], mark="•", indent=7, after=5)
    left.text(c["parts"])
    table = Panel(sheet, (150, 144, 296, 260), "en", ink=PITCH, font="sans", size=6.6, leading=1.24)
    table.table("38 | 34 right | 28 right", c["table"], language="en", rules="grid", padding=2.2)
    Panel(sheet, (150, 268, 296, 300), "en", ink=PITCH, font="noto", size=6.4, leading=1.3).text(c["keep"])
    Panel(sheet, (150, 308, 212, 326), None, ink=PITCH, font="noto-bold", size=12).text(c["net"])
    Panel(sheet, (214, 308, 298, 328), "en", ink=PITCH, font="noto", size=5.8, leading=1.5, align="right").text(
        c["cert"])
    sheet.rect(16, 346, 106, 378, fill=WHITE)
    sheet.barcode(22, 349, 78, 26, "5060778200017")
    Panel(sheet, (114, 348, 296, 358), "en", ink=PITCH, font="noto", size=6).text(c["best"])
    Panel(sheet, (114, 364, 298, 374), None, ink=PITCH, font="narrow", size=6.4).text(c["maker"])
    sheet.rect(0, 0, sheet.width, sheet.height, stroke=CUT, width=0.4, layer="Cutter")
    sheet.ghost("radius 3 mm", 250, 394, "technical layer", layer="Cutter", ink=CUT, size=3)
    sheet.ghost("Tall Pines maca 200 g 110 x 140 black only", 20, -8, "slug")
    sheet.ghost("natural Viagra", 30, 26, "ground colour", ink=KRAFT, size=6)
    return sheet


def ascorbate_bag() -> Sheet:
    """The label of a bag of powder, German above English, a table with dots between name and amount at the foot
    beside the barcode."""
    c = _copy("ascorbate-bag")
    sheet = Sheet(mm(100), mm(150), bleed=5, slug=15, ground=WHITE, hyphen="-", boxes="media", layers={
        "Stanze (dieline)": True, "Lack (varnish)": True})
    sheet.rect(-5, -5, sheet.width + 5, 96, fill=LEMON)
    sheet.oval(240, 46, 32, fill=WHITE)
    sheet.oval(240, 46, 26, fill=LEMON)
    front = Panel(sheet, (14, 18, 200, 86), None, ink=FOREST, font="dejavu-bold")
    front.text(c["brand"], size=26)
    front.text(c["sub"], size=9, font="noto-bold", leading=1.5, section="de")
    front.text(c["sub_en"], size=9, font="noto", section="en")
    top = 106.0
    for language in ("de", "en"):
        block = Panel(sheet, (14, top, 270, top + 120), language, ink=FOREST, font="noto", size=6.9, leading=1.28,
            hyphenate=language == "de")
        block.texts(*c[language], after=2.6)
        top += block.cursor + 5
    table = Panel(sheet, (12.6, top + 4, 160, top + 60), None, ink=FOREST, font="noto", size=6.6, leading=1.26)
    table.table("52 | 26 right | 22 right", c["table"], padding=1.4, leaders=True)
    sheet.barcode(178, top + 6, 88, 34, "4260709310022")
    Panel(sheet, (178, top + 46, 268, top + 56), None, ink=FOREST, font="mono", size=5.4).text(c["best"])
    Panel(sheet, (14, 392, 90, 408), None, ink=FOREST, font="noto-bold", size=11).text(c["net"])
    each(Panel(sheet, (100, 390, 270, 412), None, ink=FOREST, font="noto", size=6.6, leading=1.4), c["serve"])
    Panel(sheet, (14, 412, 270, 422), None, ink=FOREST, font="narrow", size=6.4).text(c["maker"])
    sheet.rect(0, 0, sheet.width, sheet.height, stroke=CUT, width=0.4, layer="Stanze (dieline)")
    sheet.ghost("Laufrichtung", 200, 424, "technical layer", layer="Stanze (dieline)", ink=CUT, size=3)
    sheet.ghost("Glanzlack Zitrone", 216, 90, "technical layer", layer="Lack (varnish)", ink=GLOSS, size=4)
    sheet.ghost("Zitrosol 100 g Etikett 100 x 150", 20, -9, "slug")
    sheet.ghost("gegen Erkältung", 20, 12, "ground colour", ink=LEMON, size=6)
    return sheet


def glucosamine_carton() -> Sheet:
    """A carton in Dutch alone, four faces in a row: front, text with bullets under headings, back with a full grid of
    four columns whose first rows have second lines, a side with one line that climbs."""
    c = _copy("glucosamine-carton")
    sheet = Sheet(mm(206), mm(126), bleed=6, slug=18, hyphen="-", layers={"Stanslijn": True, "Lak": True})
    front, side, back, end = (12.0, 50.0, 168.0, 316.0), (168.0, 50.0, 282.0, 316.0), (282.0, 50.0, 500.0, 316.0), (
        500.0, 50.0, 572.0, 316.0)
    for box, ground in ((front, HINGE), (side, FOG), (back, FOG), (end, HINGE)):
        sheet.rect(*box, fill=ground)
    sheet.oval(120, 180, 30, stroke=WHITE, width=3)
    sheet.oval(84, 216, 22, stroke=WHITE, width=3)
    Panel(sheet, (22, 68, 164, 104), None, ink=WHITE, font="dejavu-bold", size=24).text(c["brand"])
    Panel(sheet, (22, 108, 164, 134), "nl", ink=WHITE, font="noto-bold", size=8.6, leading=1.3).text(c["sub"])
    Panel(sheet, (22, 276, 164, 288), "nl", ink=WHITE, font="noto", size=7).text(c["form"])
    Panel(sheet, (22, 294, 164, 306), None, ink=WHITE, font="noto-bold", size=8).text(c["net"])
    text = Panel(sheet, (176, 60, 276, 312), "nl", ink=SLATE, font="noto", size=6.4, leading=1.26, hyphenate=True)
    text.heading(c["about_head"], size=7.4, ink=HINGE, after=1.4)
    text.text(c["about"], after=5)
    text.heading(c["use_head"], size=7.4, ink=HINGE, after=1.4)
    text.bullets(c["use"], mark="•", indent=7, after=5)
    text.heading(c["care_head"], size=7.4, ink=HINGE, after=1.4)
    text.bullets(c["care"], mark="!", indent=7)
    upper = Panel(sheet, (292, 60, 490, 124), "nl", ink=SLATE, font="noto", size=6.2, leading=1.22, hyphenate=True)
    upper.heading(c["parts_head"], size=7.4, ink=HINGE, after=1)
    upper.text(c["parts"])
    table = Panel(sheet, (292, 118, 490, 230), "nl", ink=SLATE, font="sans", size=6.2, leading=1.2)
    table.table("44 | 19 right | 23 right | 14 right", c["table"], language="nl", rules="grid", padding=2.4, after=2)
    table.text(c["star"], size=5.6)
    Panel(sheet, (292, 235, 490, 268), "nl", ink=SLATE, font="noto", size=6.2, leading=1.22, hyphenate=True).text(
        c["keep"])
    sheet.rect(292, 270, 382, 302, fill=WHITE)
    sheet.barcode(298, 273, 78, 26, "8710537719206")
    Panel(sheet, (392, 276, 440, 296), None, ink=SLATE, font="mono", size=6, leading=1.5).text(c["stamp"])
    Panel(sheet, (292, 304, 440, 314), None, ink=SLATE, font="narrow", size=5.8).text(c["maker"])
    Panel(sheet, (442, 304, 496, 314), None, ink=SLATE, font="narrow", size=5.8).text(c["web"])
    Panel(sheet, (528, 60, 544, 306), "nl", direction=270, ink=WHITE, font="noto-bold", size=7.6, align="centre").text(
        c["side"])
    for box in (front, side, back, end, (12.0, 10.0, 168.0, 50.0), (282.0, 316.0, 500.0, 352.0)):
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Stanslijn")
    sheet.ghost("plakstrook", 520, 330, "technical layer", layer="Stanslijn", ink=CUT, size=5)
    sheet.ghost("dispersielak", 90, 340, "technical layer", layer="Lak", ink=GLOSS, size=5)
    sheet.ghost("vouw", 174, 330, "spot colour", ink=FOLD, size=5)
    sheet.ghost("Scharnier vouwdoos 60 tabl 55 x 40 x 94", 40, -11, "slug")
    sheet.ghost("verhelpt artrose", 24, 262, "ground colour", ink=HINGE, size=7)
    return sheet


def valerian_drops() -> Sheet:
    """The small carton of a dropper bottle in tiny letters: four narrow faces, French and Dutch with many breaks, a
    table without lines of two columns, the front first."""
    c = _copy("valerian-drops")
    sheet = Sheet(mm(152), mm(106), bleed=5, slug=15, hyphen="-", shuffle="words", layers={"Dieline": True})
    faces = [(10.0 + 103 * n, 36.0, 113.0 + 103 * n, 264.0) for n in range(4)]
    for number, box in enumerate(faces):
        sheet.rect(*box, fill=POPPY if number == 0 else LINDEN)
    sheet.oval(62, 176, 26, fill=LINDEN)
    sheet.oval(70, 170, 21, fill=POPPY)
    title = Panel(sheet, (14, 52, 109, 110), None, ink=WHITE, font="serif-bold", align="centre")
    title.text(c["brand"], size=16)
    title.text(c["sub"], size=7, font="noto", leading=1.6)
    each(Panel(sheet, (14, 112, 109, 138), None, ink=WHITE, font="noto", size=6, leading=1.6, align="centre"),
        c["names"])
    Panel(sheet, (14, 244, 109, 256), None, ink=WHITE, font="noto-bold", size=7, align="centre").text(c["net"])
    for language, box in (("fr", faces[1]), ("nl", faces[3])):
        Panel(sheet, (box[0] + 7, box[1] + 9, box[2] - 6, box[3] - 4), language, ink=PINE, font="noto", size=6,
            leading=1.24, hyphenate=True).texts(*c[language], after=3.4)
        if language == "fr":
            x = faces[2][0] + 7
            table = Panel(sheet, (x, 46, x + 90, 96), None, ink=PINE, font="sans", size=5.8, leading=1.24)
            table.table("56 | 44 right", c["table"], padding=1.2)
            each(Panel(sheet, (x, 112, x + 92, 140), None, ink=PINE, font="italic", size=5.6, leading=1.5), c["varied"])
            sheet.rect(x, 170, x + 78, 204, fill=WHITE)
            sheet.barcode(x + 5, 173, 68, 28, "5414265301179")
            Panel(sheet, (x, 216, x + 60, 226), None, ink=PINE, font="mono", size=5).text(c["stamp"])
            Panel(sheet, (x, 248, x + 92, 258), None, ink=PINE, font="narrow", size=5.6).text(c["maker"])
    for box in [*faces, (10.0, 8.0, 113.0, 36.0), (10.0, 264.0, 113.0, 292.0)]:
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Dieline")
    sheet.ghost("fond automatique", 30, 280, "technical layer", layer="Dieline", ink=CUT, size=4)
    sheet.ghost("Tisane de Nuit 50 ml étui 36 x 36 x 80", 20, -9, "slug")
    sheet.ghost("somnifère naturel", 20, 230, "ground colour", ink=POPPY, size=6)
    return sheet


def fish_gummies_tub() -> Sheet:
    """The wrap of a tub of gummies for children: bullets in two languages on the front, columns on either side, a grid
    of four columns with headings in two languages; a line for the lid on top of a coloured edge."""
    c = _copy("fish-gummies-tub")
    sheet = Sheet(mm(232), mm(76), bleed=6, slug=16, ground=FOAM, hyphen="-", ligatures="codepoint", layers={
        "Kiss cut (dieline)": True, "Glanslak (varnish)": True})
    for language, x in (("nl", 12.0), ("fr", 330.0)):
        column = Panel(sheet, (x, 26, x + 142, 210), language, ink=DEPTH, font="noto", size=6.4, leading=1.26,
            hyphenate=True, ligatures=True)
        column.texts(*c[language], after=4)
        if language == "nl":
            sheet.rect(164, 18, 320, sheet.height + 6, fill=LAGOON)
            sheet.oval(292, 120, 15, fill=FOAM)
            sheet.oval(310, 112, 4, fill=HINGE)
            Panel(sheet, (170, 28, 316, 62), None, ink=WHITE, font="dejavu-bold", size=21,
                fake_bold="stroke").text(c["brand"])
            each(Panel(sheet, (170, 62, 316, 90), None, ink=WHITE, font="noto-bold", size=7.8, leading=1.5), c["sub"])
            for inner, top in (("nl", 94.0), ("fr", 132.0)):
                Panel(sheet, (170, top, 270, top + 34), inner, ink=FOAM, font="noto", size=6, leading=1.5,
                    ).bullets(c["points"][inner], mark="•", indent=7)
            each(Panel(sheet, (170, 172, 316, 192), None, ink=WHITE, font="noto", size=6.2, leading=1.5), c["taste"])
            Panel(sheet, (170, 198, 316, 210), None, ink=WHITE, font="noto-bold", size=7.6).text(c["net"])
    sheet.rect(-6, -6, sheet.width + 6, 18, fill=HINGE)
    Panel(sheet, (200, 4, 460, 15), None, ink=WHITE, font="noto-bold", size=6.6, align="centre").text(c["lid"])
    table = Panel(sheet, (482, 26, 646, 120), None, ink=DEPTH, font="sans", size=6.2, leading=1.2)
    table.table("40 | 20 right | 22 right | 18 right", c["table"], rules="grid", padding=2)
    sheet.rect(482, 134, 580, 180, fill=WHITE)
    sheet.barcode(490, 138, 82, 38, "5425034881207")
    Panel(sheet, (482, 196, 650, 206), None, ink=DEPTH, font="narrow", size=6.4).text(c["maker"])
    sheet.rect(0, 0, sheet.width, sheet.height, stroke=CUT, width=0.4, layer="Kiss cut (dieline)")
    sheet.ghost("aanzet", 630, 213, "technical layer", layer="Kiss cut (dieline)", ink=CUT, size=3)
    sheet.ghost("lak visjes", 268, 140, "technical layer", layer="Glanslak (varnish)", ink=GLOSS, size=4)
    sheet.ghost("Pietje Vin 60 gommen 232 x 76", 30, -10, "slug")
    sheet.ghost("slimmer in een week", 500, 160, "covered", size=5)
    return sheet


_ALL = (ascorbate_bag, fish_gummies_tub, ginseng_leaflet, glucosamine_carton, maca_kraft_label, mannose_sachet,
    mother_multi_tub, valerian_drops)
DESIGNS_MORE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
