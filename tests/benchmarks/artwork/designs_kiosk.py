"""Sixteen label designs as pharmacies, supermarkets, drugstores, web shops and small makers in Belgium print them,
drawn without sight of the reader, its rules and its tests.

They are for one measurement. The other eight are in `designs_kiosk_more.py`. Panels that hold only a brand, numbers,
Latin names, or words that are the same in several languages, have no language; lone lines have the language that a
reader would give them.
"""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_kiosk_more import DESIGNS_MORE
from .designs_sampled_more import each
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "kiosk")

MANDARIN, NAVY, FOAM = (0.98, 0.56, 0.12), (0.09, 0.15, 0.36), (1.0, 0.97, 0.92)
SUN, CLAY, CHALK = (1.0, 0.85, 0.25), (0.33, 0.2, 0.12), (0.99, 0.99, 0.97)
GARNET, ROSE, SLATE = (0.52, 0.06, 0.14), (0.98, 0.9, 0.9), (0.18, 0.2, 0.24)
TEAL, MINT, SKY = (0.0, 0.39, 0.42), (0.88, 0.96, 0.94), (0.93, 0.97, 1.0)
FJORD, LEMON, SNOW = (0.05, 0.23, 0.36), (0.99, 0.91, 0.35), (0.98, 0.99, 1.0)
FOIL, PLUM = (0.86,), Spot("PANTONE 2627 C", (0.77, 1.0, 0.0, 0.31))
LEAF, CREAM = (0.22, 0.5, 0.25), (0.97, 0.98, 0.93)
SHELL, CORAL, INK = (0.99, 0.94, 0.91), (0.83, 0.36, 0.32), (0.16, 0.13, 0.15)
KNIFE, CREASE = Spot("Stans", (0, 1, 0, 0)), Spot("Ril", (1, 0, 0, 0))


def fizz_wrap() -> Sheet:
    """The print of a tube of effervescent tablets, unrolled: the brand climbs the front beside the names, three
    languages stand one below the other at its right, with a ruled table of headings in several languages."""
    c = _copy("fizz-wrap")
    sheet = Sheet(mm(126), mm(134), bleed=6, slug=16, ground=FOAM, hyphen="-", layers={"Lakvrij / varnish": True})
    sheet.rect(-6, -6, 140, sheet.height + 6, fill=MANDARIN)
    sheet.rect(140, -6, 143, sheet.height + 6, fill=NAVY)
    Panel(sheet, (8, 20, 66, 368), None, direction=270, ink=WHITE, font="dejavu-bold", size=54, leading=1.05,
        align="left").text(c["brand"])
    sheet.oval(104, 38, 23, fill=NAVY)
    Panel(sheet, (82, 32, 126, 46), None, ink=WHITE, font="sans-bold", size=8.4, align="centre").text(c["sub"])
    for number, ((language, name), (_, taste)) in enumerate(zip(c["names"], c["taste"], strict=True)):
        front = Panel(sheet, (70, 90 + 76 * number, 136, 164 + 76 * number), language, ink=NAVY, font="sans", size=7)
        front.text(name, bold=True, after=2)
        front.text(taste, size=6.4, font="italic")
    Panel(sheet, (70, 352, 136, 366), None, ink=NAVY, font="sans-bold", size=6.4, leading=1.3).text(c["count"])
    top = 10.0
    for language in ("nl", "fr", "de"):
        block = Panel(sheet, (152, top, 348, top + 96), language, ink=NAVY, font="condensed", size=5.9, leading=1.14,
            hyphenate=True)
        block.texts(*c[language], after=0.8)
        top += block.cursor + 4
        sheet.rule(152, top - 2.4, 348, top - 2.4, MANDARIN, 0.5)
    table = Panel(sheet, (152, top + 2, 348, top + 70), None, ink=NAVY, font="sans", size=6, leading=1.14)
    table.table("50 | 25 right | 25 right", c["table"], rules="grid", padding=1.8)
    top += table.cursor + 6
    each(Panel(sheet, (152, top, 252, top + 26), None, ink=NAVY, font="sans-bold", size=5.6, leading=1.3), c["dry"])
    each(Panel(sheet, (266, top, 348, top + 26), None, ink=NAVY, font="sans", size=5.6, leading=1.3), c["lot"])
    Panel(sheet, (152, sheet.height - 15, 348, sheet.height - 7), None, ink=NAVY, font="narrow", size=5.8).text(
        c["maker"])
    sheet.ghost("lijmzone 6 mm niet bedrukken", 160, 377, "technical layer", layer="Lakvrij / varnish", size=4)
    sheet.ghost("Fizzolo buis 27 mm 126 x 134 v2", 20, -8, "slug")
    sheet.ghost("suikervrij", 74, 336, "ground colour", ink=MANDARIN, size=7)
    return sheet


def zonneke_drops() -> Sheet:
    """The wrap of a dropper bottle of 20 ml: Dutch left and French right of the front, a table without lines on the
    decimal sign that begins with an empty cell, four short lines below each other."""
    c, sheet = _copy("zonneke-drops"), Sheet(mm(126), mm(46), bleed=6, slug=12, ground=CHALK, hyphen="-")
    sheet.rect(122, -6, 236, sheet.height + 6, fill=SUN)
    sheet.oval(179, 30, 17, fill=CHALK)
    front = Panel(sheet, (126, 20, 232, 110), None, ink=CLAY, font="noto-serif", align="centre")
    front.heading(c["brand"], size=21, align="centre", after=1)
    front.text(c["sub"], size=8, font="sans", bold=True, after=5)
    for language, name in c["names"]:
        front.text(name, size=7, font="sans", section=language, after=1)
    Panel(sheet, (126, 112, 232, 122), None, ink=CLAY, font="sans-bold", size=6.6, align="centre").text(c["pack"])
    dutch = Panel(sheet, (8, 7, 114, 126), "nl", ink=CLAY, font="sans", size=5.2, leading=1.16, hyphenate=True)
    dutch.texts(*c["nl"], after=1.6)
    french = Panel(sheet, (244, 7, 350, 90), "fr", ink=CLAY, font="sans", size=5.2, leading=1.16, hyphenate=True)
    french.texts(*c["fr"], after=1.6)
    top = 12 + dutch.cursor
    table = Panel(sheet, (8, top, 114, top + 40), None, ink=CLAY, font="sans", size=5.2, leading=1.16)
    table.table("40 | 34 decimal | 26 right", c["table"], padding=1.2)
    top = 12 + french.cursor
    each(Panel(sheet, (244, top, 350, top + 28), None, ink=CLAY, font="sans-bold", size=5, leading=1.24), c["lone"])
    Panel(sheet, (244, top + 32, 272, top + 46), None, ink=CLAY, font="mono", size=4.8, leading=1.3).text(c["stamp"])
    Panel(sheet, (8, 112, 116, 126), None, ink=CLAY, font="narrow", size=4.8, leading=1.2).text(c["maker"])
    sheet.ghost("Zonneke 126 x 46 PP wit glans", 30, -8, "slug")
    sheet.ghost("1000 IE", 130, 104, "invisible", size=6)
    return sheet


def iron_box() -> Sheet:
    """A folding box laid flat with four faces beside each other: the front on dark red, Dutch and French with questions
    as headings on the narrow sides, a table between rules and English on the back, a flap upside down."""
    c = _copy("iron-box")
    sheet = Sheet(mm(238), mm(150), bleed=8.5, slug=22, hyphen="-", shuffle="words",
        layers={"Dieline": True, "Proefdruk 1": False})
    faces = [(14.0, 58.0, 184.0, 412.0), (184.0, 58.0, 324.0, 412.0), (324.0, 58.0, 520.0, 412.0),
        (520.0, 58.0, 660.0, 412.0)]
    flap = (14.0, 14.0, 184.0, 58.0)
    sheet.rect(*faces[0], fill=GARNET)
    sheet.rect(*flap, fill=GARNET)
    for box in faces[1:]:
        sheet.rect(*box, fill=ROSE)
    for box in (*faces, flap):
        sheet.rect(*box, stroke=KNIFE, width=0.4, layer="Dieline")
    each(Panel(sheet, (24, 24, 174, 50), None, direction=180, ink=ROSE, font="noto-bold", size=8, leading=1.3,
        align="centre"), c["flap"])
    front = Panel(sheet, (26, 84, 172, 360), None, ink=WHITE, font="noto")
    front.heading(c["brand"], size=24, tracking=1.5, after=0)
    front.text(c["sub"], size=36, font="display", after=16)
    for (language, name), (_, form) in zip(c["names"], c["form"], strict=True):
        front.text(name, size=9, bold=True, section=language, after=1)
        front.text(form, size=7.4, after=9)
    Panel(sheet, (26, 386, 172, 400), None, ink=ROSE, font="noto-bold", size=8).text("30 × 410 mg = 12,3 g ℮")
    for language, box in (("nl", faces[1]), ("fr", faces[3])):
        column = Panel(sheet, (box[0] + 10, 70, box[2] - 10, 404), language, ink=SLATE, font="noto", size=8,
            leading=1.3, hyphenate=True)
        for heading, text in zip(c["heads"][language], c[language], strict=True):
            column.heading(heading, size=9.4, ink=GARNET, fake_bold="twice", after=1)
            column.text(text, after=7)
    table = Panel(sheet, (334, 70, 510, 170), None, ink=SLATE, font="noto", size=6.8, leading=1.2)
    table.table("38 | 20 right | 20 right | 22 right", c["table"], rules="rows", padding=2)
    top = 74 + table.cursor
    each(Panel(sheet, (334, top, 510, top + 28), None, ink=SLATE, font="noto", size=5.6, leading=1.3), c["star"])
    column = Panel(sheet, (334, top + 30, 510, 352), "en", ink=SLATE, font="noto", size=6.6, leading=1.24)
    for heading, text in zip(c["heads"]["en"], c["en"], strict=True):
        column.text(f"<b>{heading}</b> {text}", after=2)
    top += 34 + column.cursor
    each(Panel(sheet, (334, top, 430, top + 28), None, ink=GARNET, font="noto-bold", size=6, leading=1.3), c["store"])
    sheet.rect(450, top, 510, top + 24, fill=WHITE, stroke=SLATE, width=0.4)
    Panel(sheet, (453, top + 3, 475, top + 23), None, font="mono", size=5.6, leading=1.7).text(c["stamp"])
    Panel(sheet, (334, 376, 430, 408), None, ink=SLATE, font="noto", size=5.6, leading=1.26).text(c["maker"])
    sheet.barcode(436, 376, 74, 28, "5413210987654")
    sheet.ghost("plakzone", 662, 200, "technical layer", layer="Dieline", ink=KNIFE, size=4.4, direction=90)
    sheet.ghost("stofflap onbedrukt", 190, 52, "technical layer", layer="Dieline", ink=KNIFE, size=4.4)
    sheet.ghost("Ferrovie étui 64 x 48 x 125 GC1 300 g", 40, -12, "slug")
    sheet.ghost("nieuw recept", 60, 376, "layer off", layer="Proefdruk 1", ink=WHITE, size=8)
    return sheet


def multi_carton() -> Sheet:
    """Front and back of a carton of a supermarket: a long table without lines whose units stand in a column of their
    own, with small figures that point to notes and empty cells, over four narrow columns of four languages."""
    c = _copy("multi-carton")
    sheet = Sheet(mm(226), mm(142), bleed=8.5, slug=20, ground=SKY, hyphen="­", layers={"Stanslijn": True})
    sheet.rect(-8.5, -8.5, 186, sheet.height + 8.5, fill=TEAL)
    front = Panel(sheet, (18, 44, 172, 330), None, ink=WHITE, font="dejavu")
    front.heading(c["brand"], size=28, after=0)
    front.text(c["sub"], size=54, font="display-bold", ink=SUN, after=8)
    for language, name in c["names"]:
        front.text(name, size=9, font="noto", section=language, after=5)
    sheet.rect(18, 352, 168, 374, fill=SUN)
    Panel(sheet, (18, 358, 168, 370), None, ink=TEAL, font="noto-bold", size=8.6, align="centre").text(c["pack"])
    sheet.rect(186, -8.5, 206, sheet.height + 8.5, fill=MINT)
    Panel(sheet, (191, 20, 203, 380), None, direction=270, ink=TEAL, font="noto", size=7.4, tracking=2,
        align="centre").text(c["edge"])
    table = Panel(sheet, (216, 12, 424, 212), None, ink=SLATE, font="narrow", size=7, leading=1.16)
    table.table("56 | 14 decimal | 13 | 17 right", c["table"], padding=1.2)
    each(Panel(sheet, (440, 12, 630, 62), None, ink=SLATE, font="narrow", size=6.4, leading=1.36), c["notes"])
    each(Panel(sheet, (440, 64, 630, 104), None, ink=TEAL, font="noto-bold", size=6.6, leading=1.4), c["box"])
    each(Panel(sheet, (440, 112, 540, 150), None, ink=SLATE, font="noto", size=6.2, leading=1.4), c["store"])
    sheet.rect(440, 156, 532, 190, fill=WHITE, stroke=TEAL, width=0.5)
    Panel(sheet, (445, 160, 520, 188), None, font="mono", size=6.2, leading=2).text(c["stamp"])
    sheet.barcode(546, 156, 80, 34, "5400112233445")
    top = 36 + table.cursor
    for number, language in enumerate(("nl", "fr", "de", "en")):
        x = 216.0 + 104 * number
        column = Panel(sheet, (x, top, x + 97, 384), language, ink=SLATE, font="narrow", size=7, leading=1.2,
            hyphenate=True)
        column.texts(*c[language], after=2.4)
        if number:
            sheet.rule(x - 3.5, top, x - 3.5, 378, TEAL, 0.3)
    Panel(sheet, (216, 388, 630, 398), None, ink=TEAL, font="narrow", size=6.2).text(c["maker"])
    sheet.rect(186, -8.5, 186, sheet.height + 8.5, stroke=CREASE, width=0.4, dash=(3, 2), layer="Stanslijn")
    sheet.ghost("ril 0,7 mm", 190, 400, "technical layer", layer="Stanslijn", ink=CREASE, size=4)
    sheet.ghost("Alledag doos 226 x 142 rev C", 30, -12, "slug")
    sheet.ghost("supersterk", 40, 340, "ground colour", ink=TEAL, size=8)
    sheet.ghost("60 tabl.", 22, 366, "covered", size=6)
    return sheet


def omega_jar() -> Sheet:
    """The wrap of a jar: the front, a ruled table with sub-rows, then Dutch and French beside each other in justified
    lines; two lines turned upwards at the overlap."""
    c, sheet = _copy("omega-jar"), Sheet(mm(228), mm(70), bleed=8.5, slug=18, ground=SNOW, hyphen="-")
    sheet.rect(-8.5, -8.5, 168, sheet.height + 8.5, fill=FJORD)
    sheet.rect(168, -8.5, 172, sheet.height + 8.5, fill=LEMON)
    front = Panel(sheet, (14, 26, 158, 170), None, ink=SNOW, font="noto")
    front.heading(c["brand"], size=25, after=0)
    front.text(c["sub"], size=13, tracking=7, ink=LEMON, after=10)
    for (language, name), (_, form) in zip(c["names"], c["form"], strict=True):
        front.text(name, size=7.6, bold=True, section=language)
        front.text(form, size=6.8, after=6)
    Panel(sheet, (14, 178, 158, 188), None, ink=LEMON, font="noto-bold", size=7).text(c["pack"])
    table = Panel(sheet, (182, 10, 340, 112), None, ink=FJORD, font="sans", size=6.2, leading=1.18)
    table.table("50 | 25 right | 25 right", c["table"], rules="grid", padding=2)
    each(Panel(sheet, (182, 116, 340, 154), None, ink=FJORD, font="sans-bold", size=5.8, leading=1.36), c["lone"])
    sheet.barcode(184, 158, 90, 28, "5420033445566")
    for language, x in (("nl", 352.0), ("fr", 488.0)):
        column = Panel(sheet, (x, 10, x + 126, 182), language, ink=FJORD, font="sans", size=6.6, leading=1.24,
            hyphenate=True, align="justify")
        column.texts(*c[language], after=3.4)
    Panel(sheet, (352, 183, 614, 192), None, ink=FJORD, font="narrow", size=6.2).text(c["maker"])
    for number, (language, text) in enumerate(c["side"]):
        x = 620.0 + 11 * number
        Panel(sheet, (x, 16, x + 10, 182), language, direction=270, ink=FJORD, font="sans-bold", size=6.6,
            align="centre").text(text)
    sheet.ghost("overlap 8 mm", 600, 201, "technical layer", layer="Legende", ink=KNIFE, size=4.2)
    sheet.ghost("Nordvik wikkel 228 x 70 PE", 30, -10, "slug")
    return sheet


def night_foil() -> Sheet:
    """The foil of a blister of ten tablets: the same print in every field, a line of each language above and below,
    dashed lines between the fields, two lines climbing the edge."""
    c, sheet = _copy("night-foil"), Sheet(mm(142), mm(92), bleed=5, slug=12, ground=FOIL, spaces="gaps", hyphen="-")
    each(Panel(sheet, (30, 8, 394, 28), None, ink=PLUM, font="sans-bold", size=6.6, leading=1.3, align="centre"),
        c["top"])
    for number in range(10):
        x, y = 30.0 + 73 * (number % 5), 34.0 + 97 * (number // 5)
        field = Panel(sheet, (x + 3, y + 14, x + 69, y + 90), None, ink=PLUM, font="sans", align="centre")
        field.heading(c["brand"], size=11, align="centre", after=1)
        field.text(c["dose"], size=5.4, section=None, after=5)
        for language, text in c["cell"]:
            field.text(text, size=5.8, section=language, after=3)
        if number % 5:
            sheet.rect(x, y, x, y + 97, stroke=PLUM, width=0.3, dash=(2, 2))
    sheet.rect(30, 131, 395, 131, stroke=PLUM, width=0.3, dash=(2, 2))
    each(Panel(sheet, (30, 232, 230, 252), None, ink=PLUM, font="sans", size=6.2, leading=1.3), c["foot"])
    Panel(sheet, (250, 232, 394, 242), None, ink=PLUM, font="sans", size=6.2, align="right").text(c["maker"])
    for number, (language, text) in enumerate(c["edge"]):
        x = 8.0 + 9 * number
        Panel(sheet, (x, 20, x + 8, 244), language, direction=270, ink=PLUM, font="sans", size=6, align="centre").text(
            text)
    sheet.ghost("perforatie", 300, 256, "technical layer", layer="Cutter", ink=KNIFE, size=4)
    sheet.ghost("Dormelis alu 20 my 142 x 92", 20, -6, "slug")
    return sheet


def flora_stick() -> Sheet:
    """A stick of powder, unrolled with its long side level: the face above, three small columns and a table without
    lines below, a tear line climbing the end."""
    c, sheet = _copy("flora-stick"), Sheet(mm(148), mm(60), bleed=5, slug=14, ground=CREAM, hyphen="-")
    sheet.rect(-5, -5, sheet.width + 5, 62, fill=LEAF)
    for x in (26.0, sheet.width - 12):
        sheet.rect(x, -5, x, sheet.height + 5, stroke=(0.6,), width=0.4, dash=(2, 2))
    front = Panel(sheet, (36, 12, 200, 58), None, ink=CREAM, font="dejavu")
    front.heading(c["brand"], size=25, tracking=4, after=0)
    front.text(c["sub"], size=7.6, font="noto")
    names = Panel(sheet, (216, 12, 398, 44), None, ink=CREAM, font="noto", size=7.2, leading=1.34, align="right")
    each(names, c["names"])
    Panel(sheet, (340, 46, 398, 56), None, ink=CREAM, font="noto-bold", size=7, align="right").text(c["pack"])
    for number, (language, text) in enumerate(c["tear"]):
        x = 6.0 + 9 * number
        Panel(sheet, (x, 64, x + 8, 168), language, direction=270, ink=LEAF, font="noto-bold", size=5.8,
            align="centre").text(text)
    for number, language in enumerate(("nl", "fr", "de")):
        x = 36.0 + 84 * number
        column = Panel(sheet, (x, 68, x + 76, 166), language, ink=LEAF, font="narrow", size=6, leading=1.14,
            hyphenate=True)
        column.texts(*c[language], after=1.2)
    table = Panel(sheet, (290, 68, 402, 118), None, ink=LEAF, font="condensed", size=5.4, leading=1.14)
    table.table("60 | 26 right | 14 right", c["table"], padding=1)
    each(Panel(sheet, (291, 120, 346, 142), None, ink=LEAF, font="narrow", size=5.2, leading=1.2), c["star"])
    each(Panel(sheet, (348, 120, 402, 142), None, ink=LEAF, font="narrow", size=5.2, leading=1.2, align="right"),
        c["keep"])
    Panel(sheet, (291, 145, 402, 153), None, ink=LEAF, font="narrow", size=5.2).text(c["maker"])
    sheet.ghost("seal 10 mm", 380, 166, "technical layer", layer="Legende", ink=KNIFE, size=4)
    sheet.ghost("Biotiq stick 148 x 60 PET/ALU/PE", 20, -7, "slug")
    sheet.ghost("geneest darmklachten", 216, 55, "clipped", size=6)
    return sheet


def collagen_tin() -> Sheet:
    """The wrap of a tin: Dutch, French and English in even columns, a table without lines of five columns with cells
    of two lines and empty ones, the front on coral with small print under a big name."""
    c = _copy("collagen-tin")
    sheet = Sheet(mm(286), mm(86), bleed=8.5, slug=18, ground=SHELL, hyphen="‐", ligatures="codepoint")
    sheet.rect(-8.5, -8.5, 198, sheet.height + 8.5, fill=CORAL)
    front = Panel(sheet, (16, 40, 188, 200), None, ink=WHITE, font="display", align="centre", ligatures=True)
    front.text(c["brand"], size=50, leading=1.0, after=0)
    front.text(c["sub"].upper(), size=9, font="sans", tracking=3, after=18)
    for language, name in c["names"]:
        front.text(name, size=7.6, font="noto", section=language, after=3)
    Panel(sheet, (16, 222, 188, 234), None, ink=WHITE, font="noto-bold", size=8.4, align="centre").text(c["pack"])
    for number, language in enumerate(("nl", "fr", "en")):
        x = 210.0 + 96 * number
        column = Panel(sheet, (x, 12, x + 88, 206), language, ink=INK, font="noto", size=6.2, leading=1.24,
            hyphenate=language != "en", ligatures=True)
        column.texts(*c[language], after=4)
    sheet.rule(210, 210, 490, 210, CORAL, 0.6)
    each(Panel(sheet, (210, 215, 360, 240), None, ink=INK, font="noto", size=5.8, leading=1.3), c["date"])
    each(Panel(sheet, (372, 215, 490, 240), None, ink=INK, font="noto", size=5.8, leading=1.3), c["bin"])
    table = Panel(sheet, (506, 12, 774, 140), None, ink=INK, font="noto", size=6.2, leading=1.18)
    table.table("32 | 14 right | 14 right | 11 right | 29", c["table"], padding=4)
    each(Panel(sheet, (508, 148, 640, 178), None, ink=CORAL, font="noto-bold", size=7, leading=1.36), c["lone"])
    sheet.barcode(510, 186, 96, 36, "5430044556677")
    Panel(sheet, (508, 228, 774, 240), None, ink=INK, font="noto", size=5.8).text(c["maker"])
    Panel(sheet, (793, 12, 803, 232), "nl", direction=90, ink=CORAL, font="serif-italic", size=8, align="centre").text(
        c["side"]["nl"])
    Panel(sheet, (779, 12, 789, 232), "fr", direction=90, ink=CORAL, font="serif-italic", size=8, align="centre").text(
        c["side"]["fr"])
    sheet.ghost("felsnaad 6 mm", 740, 248, "spot colour", ink=KNIFE, size=4.4)
    sheet.ghost("Pepta blik 286 x 86 offset 4/0", 30, -10, "slug")
    sheet.ghost("anti-rimpel", 60, 215, "ground colour", ink=CORAL, size=7)
    return sheet


_ALL = (collagen_tin, fizz_wrap, flora_stick, iron_box, multi_carton, night_foil, omega_jar, zonneke_drops)
_HERE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
DESIGNS = _HERE | DESIGNS_MORE
