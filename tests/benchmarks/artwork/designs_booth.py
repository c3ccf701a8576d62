"""Sixteen label designs of supplements and skin products as print shops set them up from a maker's copy, drawn without
sight of the reader, its rules and its tests.

They are for one measurement. The other eight are in `designs_booth_more.py`. Panels that hold only a brand, numbers,
Latin names, or words of several languages, have no language; lone lines have the language that a reader would give
them.
"""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from .copy import product
from .designs_booth_more import DESIGNS_MORE, badge
from .designs_sampled_more import each
from .panel import Panel
from .sheet import BLACK, WHITE, Sheet, Spot, mm

_copy = partial(product, "booth")

TEAL, IVORY, DEEP = (0.03, 0.36, 0.38), (0.98, 0.97, 0.93), (0.05, 0.2, 0.22)
CHERRY, PETAL, PLUM = (0.72, 0.08, 0.2), (1.0, 0.95, 0.95), (0.28, 0.05, 0.14)
MAUVE, LILAC, DARK = (0.5, 0.27, 0.47), (0.98, 0.95, 0.98), (0.2, 0.12, 0.2)
MILK, PEEL, SKY = (1.0, 0.99, 0.96), (0.98, 0.6, 0.16), (0.1, 0.36, 0.62)
SEA, FOAM, SHELL = (0.05, 0.16, 0.3), (0.93, 0.97, 0.98), (0.96, 0.72, 0.66)
PALM, PALE = Spot("PANTONE 7734 C", (0.8, 0.3, 0.85, 0.25)), (0.93, 0.96, 0.9)
FOIL, PRINT = (0.86,), Spot("PANTONE 2935 C", (1.0, 0.55, 0, 0.05))
SPROUT, STRAW, SOIL = (0.44, 0.6, 0.2), (0.98, 0.97, 0.88), (0.24, 0.22, 0.1)
STANS, RIL, LAK = Spot("Stanslijn", (0, 1, 0, 0)), Spot("Rillijn", (1, 0, 0, 0)), Spot("Spotlak", (0, 0.15, 0.4, 0))


def glycinate_wrap() -> Sheet:
    """The wrap of a jar that begins with its front: three narrow columns under flags of the language, broken at line
    ends, then a table without lines whose headings stand in three languages; the date line climbs the overlap."""
    c = _copy("glycinate-wrap")
    sheet = Sheet(mm(214), mm(70), bleed=8.5, slug=18, ground=IVORY, hyphen="-", shuffle="words",
        layers={"Stanslijn": True, "Lakuitsparing": True})
    sheet.rect(-8.5, -8.5, 158, sheet.height + 8.5, fill=TEAL)
    sheet.oval(122, 34, 17, stroke=IVORY, width=1)
    Panel(sheet, (12, 52, 150, 92), None, ink=WHITE, font="noto-serif-bold", size=27).text(c["brand"])
    Panel(sheet, (12, 90, 150, 106), None, ink=SHELL, font="noto", size=10.5).text(c["sub"])
    each(Panel(sheet, (12, 116, 150, 160), None, ink=WHITE, font="noto", size=7, leading=1.5), c["names"])
    Panel(sheet, (12, 176, 150, 188), None, ink=WHITE, font="noto-bold", size=7).text(c["pack"])
    for number, language in enumerate(("nl", "fr", "de")):
        x = 168.0 + 98 * number
        badge(sheet, x, 9, language, TEAL)
        Panel(sheet, (x, 20, x + 90, 192), language, ink=DEEP, font="condensed", size=6.2, leading=1.2,
            hyphenate=True).texts(*c[language], after=1.8)
    table = Panel(sheet, (463, 9, 582, 112), None, ink=DEEP, font="condensed", size=5.6, leading=1.16)
    table.table("54 | 24 decimal | 22 right", c["table"], padding=1.4)
    each(Panel(sheet, (465, 112, 576, 128), None, ink=DEEP, font="condensed", size=5, leading=1.36), c["star"])
    sheet.barcode(468, 134, 84, 30, "8719128800451")
    Panel(sheet, (465, 172, 576, 188), None, ink=DEEP, font="condensed", size=5.4, leading=1.3).text(c["maker"])
    Panel(sheet, (586, 14, 596, 186), None, direction=270, ink=DEEP, font="mono", size=5.4, align="centre").text(
        c["side"])
    sheet.ghost("plakstrook 6 mm onbedrukt", 500, 196, "technical layer", layer="Stanslijn", ink=STANS, size=4.4)
    sheet.ghost("geen lak", 584, 8, "technical layer", layer="Lakuitsparing", ink=LAK, size=4)
    sheet.ghost("Kalmante wikkel 214 x 70 PP glanzend wikkelrichting 3", 30, -11, "slug")
    sheet.ghost("tegen krampen", 30, 170, "ground colour", ink=TEAL, size=7)
    return sheet


def b12_carton() -> Sheet:
    """A carton laid flat, front beside side, back and side: the brand climbs the front, both narrow sides are turned
    the same way with bold questions, the back has a full grid and two lines of contents without lines; flaps above
    and below, the upper one upside down."""
    c = _copy("b12-carton")
    sheet = Sheet(mm(190), mm(171), bleed=8.5, slug=20, hyphen="-", layers={"Stanslijn": True, "Lak UV": True,
        "Promo": False})
    front, left, back, right = (26.0, 85.0, 196.0, 397.0), (196.0, 85.0, 281.0, 397.0), (281.0, 85.0, 451.0, 397.0), (
        451.0, 85.0, 536.0, 397.0)
    lid, base = (281.0, 1.0, 451.0, 85.0), (26.0, 397.0, 196.0, 482.0)
    for box, fill in ((front, CHERRY), (left, PETAL), (back, PETAL), (right, PETAL), (lid, CHERRY), (base, PETAL)):
        sheet.rect(*box, fill=fill)
    sheet.oval(150, 320, 38, fill=LAK, layer="Lak UV")
    each(Panel(sheet, (296, 22, 436, 66), None, direction=180, ink=WHITE, font="noto-bold", size=8, leading=1.5,
        align="centre"), c["lid"])
    Panel(sheet, (34, 100, 90, 384), None, direction=270, ink=WHITE, font="display-bold", size=46, leading=1.1,
        align="centre").text(c["brand"])
    Panel(sheet, (100, 104, 190, 132), None, ink=PETAL, font="noto-bold", size=18).text(c["big"])
    names = Panel(sheet, (100, 146, 190, 300), None, ink=WHITE, font="noto", size=8, leading=1.28)
    for (language, name), (_, taste) in zip(c["names"], c["taste"], strict=True):
        names.text(name, bold=True, section=language)
        names.text(taste, font="italic", after=6)
    for language, box in (("nl", left), ("fr", right)):
        if language == "fr":
            _b12_back(sheet, c)
        Panel(sheet, (box[0] + 8, box[1] + 11, box[2] - 6, box[3] - 11), language, direction=270, ink=PLUM,
            font="noto", size=6.2, leading=1.18, hyphenate=True).texts(*c[language], after=0.8)
    each(Panel(sheet, (40, 412, 184, 450), None, ink=PLUM, font="noto", size=6.8, leading=1.4, align="centre"),
        c["base"])
    for box in (front, left, back, right, lid, base, (1.0, 92.0, 26.0, 390.0)):
        sheet.rect(*box, stroke=STANS, width=0.5, layer="Stanslijn")
    sheet.ghost("lijmrand", 16, 300, "technical layer", layer="Stanslijn", ink=STANS, size=6, direction=270)
    sheet.ghost("2e à -50 %", 110, 300, "layer off", layer="Promo", ink=WHITE, size=9)
    sheet.ghost("relief", 136, 322, "technical layer", layer="Lak UV", ink=LAK, size=7)
    sheet.ghost("Twaalfje vouwdoos 60 x 30 x 110 GC1 300 g 5/0", 30, -11, "slug")
    sheet.ghost("ril 0,7", 300, 90, "spot colour", ink=RIL, size=4)
    return sheet


def _b12_back(sheet: Sheet, c: Any) -> None:
    Panel(sheet, (291, 96, 441, 200), "de", ink=PLUM, font="noto", size=6.4, leading=1.24, hyphenate=True).texts(
        *c["de"], after=2)
    table = Panel(sheet, (290, 206, 442, 290), None, ink=PLUM, font="noto", size=6, leading=1.18)
    table.table("48 | 28 centre | 24 centre", c["table"], rules="grid", padding=2.2)
    sheet.rect(290, 290, 442, 318, fill=WHITE)
    contents = Panel(sheet, (292, 293, 440, 318), None, ink=PLUM, font="noto", size=6.2, leading=1.24)
    contents.table("42 | 58 right", c["pack_table"], head=0, padding=2)
    sheet.rect(291, 328, 361, 354, fill=WHITE, stroke=PLUM, width=0.4)
    Panel(sheet, (294, 331, 320, 352), None, ink=PLUM, font="mono", size=5.6, leading=1.7).text(c["stamp"])
    sheet.barcode(370, 328, 70, 30, "5407001212125")
    Panel(sheet, (291, 370, 441, 390), None, ink=PLUM, font="narrow", size=6, leading=1.3).text(c["maker"])


def women_multi_wrap() -> Sheet:
    """The wrap of a large jar: two columns under spaced capitals, two long tables on the decimal sign without lines
    side by side under a common heading in two languages, the front at the right end, light on dark."""
    c, sheet = _copy("women-multi-wrap"), Sheet(mm(240), mm(82), bleed=8.5, slug=18, ground=LILAC, hyphen="‐",
        layers={"Vernis (zone exclue)": True, "Stans": True})
    for number, language in enumerate(("nl", "fr")):
        x = 12.0 + 118 * number
        column = Panel(sheet, (x, 12, x + 106, 224), language, ink=DARK, font="sans", size=6, leading=1.2,
            hyphenate=True)
        for heading, text in zip(c["heads"][language], c[language], strict=True):
            column.heading(heading, size=5.8, tracking=2.4, ink=MAUVE, after=1)
            column.text(text, after=4)
    sheet.rect(246, 8, 466, 34, fill=MAUVE)
    each(Panel(sheet, (252, 11, 460, 33), None, ink=WHITE, font="sans-bold", size=7, leading=1.4, align="centre"),
        c["per"])
    for x, key in ((250.0, "one"), (360.0, "two")):
        table = Panel(sheet, (x, 38, x + 103, 176), None, ink=DARK, font="sans", size=5.8, leading=1.14)
        table.table("52 | 29 decimal | 19 right", c[key], padding=1)
    sheet.rule(356, 42, 356, 176, MAUVE, 0.4)
    each(Panel(sheet, (251, 180, 464, 198), None, ink=DARK, font="sans", size=5.4, leading=1.34), c["foot"])
    sheet.barcode(252, 200, 74, 22, "5412810054077")
    Panel(sheet, (332, 204, 462, 222), None, ink=DARK, font="narrow", size=5.6, leading=1.24).text(c["maker"])
    sheet.rect(478, -8.5, sheet.width + 8.5, sheet.height + 8.5, fill=MAUVE)
    sheet.oval(580, 66, 30, stroke=LILAC, width=0.8)
    front = Panel(sheet, (490, 106, 670, 160), None, ink=WHITE, font="display", align="centre")
    front.text(c["brand"], size=28, tracking=3)
    front.text(c["sub"], size=11, font="noto")
    each(Panel(sheet, (490, 166, 670, 194), None, ink=WHITE, font="noto", size=7.2, leading=1.4, align="centre"),
        c["names"])
    Panel(sheet, (490, 208, 670, 220), None, ink=WHITE, font="noto-bold", size=7.4, align="centre").text(c["pack"])
    sheet.ghost("zone sans vernis", 640, 238, "technical layer", layer="Vernis (zone exclue)", ink=RIL, size=4)
    sheet.ghost("Florisse wrap 240 x 82 mm PE wit", 30, -11, "slug")
    sheet.ghost("anti-veroudering", 500, 50, "invisible", ink=WHITE, size=7)
    sheet.ghost("complet", 560, 200, "ground colour", ink=MAUVE, size=6)
    return sheet


def calcium_chew_tub() -> Sheet:
    """A low strip round a tub: bullets in two languages on the front, four running paragraphs two by two, a table
    between lines with headings and cells of several languages, warnings in a frame, two turned lines at the end."""
    c, sheet = _copy("calcium-chew-tub"), Sheet(mm(250), mm(60), bleed=6, slug=14, ground=MILK, hyphen="-",
        layers={"Cutter": True})
    sheet.rect(-6, -6, 160, sheet.height + 6, fill=PEEL)
    sheet.oval(136, 26, 16, fill=MILK)
    Panel(sheet, (10, 14, 120, 46), None, ink=WHITE, font="dejavu-bold", size=16.5, fake_bold="stroke").text(c["brand"])
    Panel(sheet, (10, 40, 110, 56), None, ink=SKY, font="dejavu-bold", size=10).text(c["sub"])
    each(Panel(sheet, (10, 64, 152, 108), None, ink=SKY, font="sans-bold", size=6.8, leading=1.4), c["names"])
    for number, (language, points) in enumerate(c["points"]):
        x = 10.0 + 74 * number
        Panel(sheet, (x, 112, x + 70, 138), language, ink=SKY, font="sans", size=6.8, leading=1.3).bullets(
            points, mark="•", indent=6)
    Panel(sheet, (10, 150, 152, 162), None, ink=SKY, font="sans-bold", size=7.4).text(c["pack"])
    for number, language in enumerate(("nl", "fr", "de", "en")):
        x, y = 170.0 + 138 * (number % 2), 9.0 + 78 * (number // 2)
        Panel(sheet, (x, y, x + 130, y + 76), language, ink=BLACK, font="sans", size=5.6, leading=1.16,
            hyphenate=language != "en").text(c[language])
    sheet.rule(172, 84, 438, 84, SKY, 0.3)
    table = Panel(sheet, (446, 9, 606, 100), None, ink=SKY, font="sans", size=5.8, leading=1.16)
    table.table("40 | 20 right | 20 right | 20 right", c["table"], rules="rows", padding=2)
    warn = Panel(sheet, (446, 108, 606, 148), None, pad=4, frame=SKY, ink=SKY, font="sans-bold", size=5.6, leading=1.4)
    each(warn, c["laxative"])
    Panel(sheet, (446, 154, 606, 163), None, ink=BLACK, font="narrow", size=5.8).text(c["maker"])
    sheet.rect(612, 90, 662, 160, fill=WHITE)
    sheet.barcode(616, 94, 42, 60, "87100")
    for number, (language, text) in enumerate(c["side"]):
        x = 684.0 - 12 * number
        Panel(sheet, (x, 10, x + 10, 160), language, direction=90, ink=SKY, font="sans", size=6, align="centre").text(
            text)
    sheet.ghost("overlap 8 mm", 640, 168, "technical layer", layer="Cutter", ink=STANS, size=3.6)
    sheet.ghost("Knauwels tub 250 x 60 IML", 30, -8, "slug")
    sheet.ghost("voor sterke botten", 16, 146, "ground colour", ink=PEEL, size=5)
    return sheet


def peptide_sticks() -> Sheet:
    """Three stick packs of a run beside each other: the front with its brand climbing, the back with three languages
    climbing in rows, the third with a narrow table without lines, cells of two and three lines, ingredients below."""
    c, sheet = _copy("peptide-sticks"), Sheet(mm(150), mm(140), bleed=6, slug=16, hyphen="-", spaces="gaps",
        layers={"Seal area (legend)": True, "Cutter guide": True})
    wide = sheet.width / 3
    sheet.rect(-6, -6, wide, sheet.height + 6, fill=SEA)
    sheet.rect(wide, -6, 2 * wide, sheet.height + 6, fill=FOAM)
    sheet.rect(2 * wide, -6, sheet.width + 6, sheet.height + 6, fill=FOAM)
    for top in (22.0, sheet.height - 22):
        sheet.rect(-6, top, sheet.width + 6, top, stroke=SHELL, width=0.5, dash=(3, 3))
    for number in range(3):
        Panel(sheet, (wide * number + 6, 7, wide * (number + 1) - 6, 18), None, font="noto", size=6.4, align="centre",
            ink=WHITE if number == 0 else SEA).text(c["tear"])
        if number == 0:
            Panel(sheet, (22, 40, 76, 356), None, direction=270, ink=WHITE, font="display", size=42, leading=1.1).text(
                c["brand"])
            Panel(sheet, (78, 40, 92, 356), None, direction=270, ink=SHELL, font="noto-bold", size=7.6,
                tracking=3).text(c["sub"])
            each(Panel(sheet, (97, 40, 134, 300), None, direction=270, ink=WHITE, font="noto", size=7, leading=1.5),
                c["names"])
            Panel(sheet, (110, 316, 122, 366), None, direction=270, ink=WHITE, font="noto-bold", size=8).text(c["pack"])
        elif number == 1:
            for place, language in enumerate(("nl", "fr", "de")):
                x = wide + 9 + 42 * place
                Panel(sheet, (x, 32, x + 39, sheet.height - 30), language, direction=270, ink=SEA, font="condensed",
                    size=6.4, leading=1.16, hyphenate=True).text(c[language])
        else:
            x = 2 * wide + 8
            table = Panel(sheet, (x, 30, x + 126, 170), None, ink=SEA, font="sans", size=6.4, leading=1.16)
            table.table("42 | 34 right | 24 right", c["table"], padding=2)
            parts = Panel(sheet, (x + 2, 178, x + 124, 306), None, ink=SEA, font="sans", size=6.4, leading=1.2)
            for language, text in c["parts"]:
                parts.text(text, section=language, hyphenate=True, after=3.4)
            sheet.barcode(x + 16, 312, 92, 34, "54000733")
            Panel(sheet, (x + 2, 358, x + 124, 368), None, ink=SEA, font="narrow", size=6).text(c["maker"])
    sheet.ghost("siegelzone 8 mm", 20, 386, "technical layer", layer="Seal area (legend)", ink=STANS, size=4.6)
    sheet.ghost("Schnittmarke", wide + 4, 30, "technical layer", layer="Cutter guide", ink=STANS, size=4)
    sheet.ghost("open / ouvrir / öffnen", 60, 411, "slug", ink=SEA, size=6)
    sheet.ghost("anti-rides", 128, 330, "ground colour", ink=SEA, size=6, direction=270)
    return sheet


def palmetto_leaflet() -> Sheet:
    """A folded leaflet in one spot colour on a page that lies on its side: numbered questions in two justified
    columns, a warning in a frame, a full grid with Latin names and a table of words without lines at the foot."""
    c = _copy("palmetto-leaflet")
    sheet = Sheet(mm(148), mm(210), bleed=6, slug=16, rotate=90, ground=WHITE, hyphen="-",
        layers={"Vouwlijnen (legend)": True})
    Panel(sheet, (24, 20, 220, 52), None, ink=PALM, font="slab-bold", size=24).text(c["brand"])
    each(Panel(sheet, (222, 24, 396, 50), None, ink=PALM, font="noto", size=8, leading=1.4, align="right"), c["sub"])
    sheet.rule(24, 56, 396, 56, PALM, 1.2)
    for language, x in (("nl", 24.0), ("fr", 218.0)):
        column = Panel(sheet, (x, 64, x + 178, 344), language, ink=BLACK, font="noto", size=7.6, leading=1.3,
            align="justify", hyphenate=True)
        for heading, text in c[language]:
            column.heading(heading, size=8, ink=PALM, after=1.4)
            column.text(text, after=6)
    sheet.rect(24, 352, 396, 384, fill=PALE, stroke=PALM, width=0.8)
    each(Panel(sheet, (30, 356, 390, 382), None, ink=PALM, font="noto-bold", size=7.4, leading=1.5, align="centre"),
        c["warn"])
    table = Panel(sheet, (24, 394, 396, 500), None, ink=BLACK, font="noto", size=7, leading=1.2)
    table.table("36 | 28 | 22 right | 14 right", c["table"], rules="grid", padding=3)
    other = Panel(sheet, (24, 510, 276, 562), None, ink=BLACK, font="noto", size=6.8, leading=1.2)
    other.table("58 | 42", c["other"], padding=3)
    sheet.rect(284, 512, 396, 542, fill=PALE)
    each(Panel(sheet, (287, 518, 395, 540), None, ink=PALM, font="noto", size=5.6, leading=1.6), c["foot"])
    Panel(sheet, (24, 570, 396, 582), None, ink=BLACK, font="noto", size=6).text(c["maker"])
    sheet.rect(210, -6, 210, sheet.height + 6, stroke=RIL, width=0.3, dash=(2, 2), layer="Vouwlijnen (legend)")
    sheet.ghost("vouw 1 naar binnen", 226, 590, "technical layer", layer="Vouwlijnen (legend)", ink=RIL, size=4)
    sheet.ghost("Palmento notice 148 x 210 50 g dundruk 1/0", 30, -8, "slug")
    sheet.ghost("vergrote prostaat", 310, 558, "ground colour", ink=WHITE, size=6)
    sheet.ghost("Pharmacode 1842", 300, 590, "clipped", size=6)
    return sheet


def lozenge_foil() -> Sheet:
    """The foil of a blister of lozenges in one colour: a name and a taste over every pocket, a statement in another
    language under each row, the batch field climbing one edge; the pattern runs on beyond the cut."""
    c, sheet = _copy("lozenge-foil"), Sheet(mm(118), mm(80), bleed=5, slug=14, ground=FOIL, spaces="gaps",
        layers={"Perforation (cutter)": True})
    for row, (language, text) in enumerate(c["rows"]):
        y = 10.0 + 64 * row
        for number in range(4):
            x = 14.0 + 70 * number
            sheet.oval(x + 32, y + 20, 24, stroke=PRINT, width=0.3, dash=(1, 1.5))
            pocket = Panel(sheet, (x, y + 10, x + 64, y + 34), None, ink=PRINT, align="centre")
            pocket.text(c["brand"], font="dejavu-bold", size=8.4)
            pocket.text(c["taste"], font="narrow", size=5, leading=1.4)
        Panel(sheet, (14, y + 47, 290, y + 57), language, ink=PRINT, font="noto", size=6.6, align="centre").text(text)
    pushes = Panel(sheet, (14, 199, 290, 225), None, ink=PRINT, font="noto-bold", size=5.6, leading=1.26,
        align="centre")
    each(pushes, c["push"])
    sheet.rect(300, 12, 316, 190, stroke=PRINT, width=0.4)
    Panel(sheet, (303, 120, 314, 186), None, direction=270, ink=PRINT, font="mono", size=6).text(c["stamp"])
    Panel(sheet, (320, 14, 330, 188), None, direction=270, ink=PRINT, font="noto", size=5.8, align="centre").text(
        c["edge"])
    for number in range(4):
        sheet.ghost("Zinkora", 30 + 70 * number, 236, "slug", ink=PRINT, size=7)
    sheet.ghost("Perforation 0,3", 200, 10, "technical layer", layer="Perforation (cutter)", ink=STANS, size=3.6)
    sheet.ghost("Prägefeld", 310, 60, "technical layer", layer="Perforation (cutter)", ink=STANS, size=4.4,
        direction=270)
    return sheet


def fibre_duo_sachet() -> Sheet:
    """A wide sachet, face and back beside each other: headings with typed spaces over three languages, a table between
    lines with three headings of several lines and cells of two, advice in a filled box on the face."""
    c, sheet = _copy("fibre-duo-sachet"), Sheet(mm(190), mm(120), bleed=6, slug=16, ground=STRAW, hyphen="-",
        boxes="crop", layers={"Siegel (legende)": True, "White opaque": True})
    sheet.rect(-6, -6, 190, sheet.height + 6, fill=SPROUT)
    sheet.rect(8, 8, 182, sheet.height - 8, stroke=STRAW, width=0.6, dash=(2, 2))
    front = Panel(sheet, (20, 40, 172, 110), None, ink=WHITE, font="noto-serif-bold")
    front.text(c["brand"], size=33)
    front.text(c["sub"], size=10, font="noto")
    each(Panel(sheet, (20, 124, 172, 166), None, ink=WHITE, font="noto", size=7.2, leading=1.5), c["names"])
    tip = Panel(sheet, (20, 184, 172, 272), None, pad=8, ground=STRAW, ink=SOIL, font="noto", size=7, leading=1.26)
    for language, text in c["tip"]:
        tip.text(text, section=language, after=3.6)
    Panel(sheet, (20, 300, 100, 318), None, ink=WHITE, font="noto-bold", size=12).text(c["pack"])
    top = 16.0
    for language in ("nl", "fr", "en"):
        block = Panel(sheet, (204, top, 526, top + 62), language, ink=SOIL, font="sans", size=6.2, leading=1.2,
            hyphenate=True)
        first = len(sheet.words)
        block.heading(c["heads"][language].replace(" ", ""), size=6.4, ink=SPROUT, after=1)
        sheet.words[first:] = [replace(word, shown=" ".join(word.text)) for word in sheet.words[first:]]
        block.texts(*c[language], after=0.6)
        top += block.cursor + 5
    table = Panel(sheet, (204, top, 432, 334), None, ink=SOIL, font="sans", size=6.4, leading=1.16)
    table.table("38 | 20 right | 20 right | 22 right", c["table"], rules="rows", padding=2)
    sheet.rect(444, top + 6, 526, top + 36, fill=WHITE, stroke=SOIL, width=0.4)
    Panel(sheet, (447, top + 9, 500, top + 18), None, ink=SOIL, font="mono", size=5.4).text(c["stamp"])
    sheet.barcode(446, top + 48, 78, 34, "5407006617290")
    Panel(sheet, (444, top + 94, 528, top + 114), None, ink=SOIL, font="narrow", size=6, leading=1.3).text(c["maker"])
    sheet.ghost("Siegelrand 8 mm", 20, 6, "technical layer", layer="Siegel (legende)", ink=STANS, size=4)
    sheet.ghost("opaque wit onder kleur", 60, 335, "technical layer", layer="White opaque", ink=STANS, size=4)
    sheet.ghost("sans gluten", 460, top + 30, "covered", size=6)
    sheet.ghost("Vezelei 4-zijdenlas 95 x 120", 30, -8, "slug")
    return sheet


_ALL = (b12_carton, calcium_chew_tub, fibre_duo_sachet, glycinate_wrap, lozenge_foil, palmetto_leaflet, peptide_sticks,
    women_multi_wrap)
_HERE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
DESIGNS = _HERE | DESIGNS_MORE
