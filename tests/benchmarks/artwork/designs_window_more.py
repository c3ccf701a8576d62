"""Six of the designs of the half `window`; see `designs_window.py`."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_sampled_more import each
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "window")

ICE, DEEP, PENGUIN, MELON = (0.9, 0.96, 0.99), (0.05, 0.26, 0.47), (0.09, 0.12, 0.2), (0.98, 0.52, 0.22)
LEAF, CHALK, AQUA, INK = (0.1, 0.42, 0.3), (0.98, 0.99, 0.97), (0.82, 0.94, 0.92), (0.1, 0.12, 0.12)
NETTLE, PAPER, BARK = Spot("Brennnessel HKS 57", (0.85, 0.2, 0.75, 0.35)), (0.95, 0.92, 0.84), (0.3, 0.23, 0.15)
HONEY, WAX, COMB = (0.93, 0.63, 0.1), (1.0, 0.97, 0.87), (0.35, 0.2, 0.05)
MANGO, NIGHT, CREAM = (0.99, 0.72, 0.16), (0.1, 0.16, 0.22), (1.0, 0.98, 0.92)
POWDER, WINE, SMOKE = (0.95, 0.91, 0.89), (0.36, 0.1, 0.17), (0.42, 0.38, 0.38)
CUT, FOLD, COAT = Spot("CutContour", (0, 1, 0, 0)), Spot("Rainage", (1, 0, 0, 0)), Spot("Vernis UV", (0, 0, 0.6, 0))


def omega_kids_leaflet() -> Sheet:
    """A lying leaflet: questions in pairs, Dutch left and English right of a numbered circle, row by row between hair
    lines; a striped table of doses by age with cells of two lines across the width, notes below."""
    c = _copy("omega-kids-leaflet")
    sheet = Sheet(mm(210), mm(148), bleed=8.5, layers={"Legende vouw": True}, ground=CHALK, hyphen="­")
    sheet.rect(-8.5, -8.5, sheet.width + 8.5, 46, fill=DEEP)
    head = Panel(sheet, (22, 8, 290, 44), None, ink=ICE, font="dejavu")
    head.heading(c["brand"], size=19)
    head.text(c["sub"], size=8)
    each(Panel(sheet, (360, 12, 573, 44), None, ink=ICE, font="noto", size=9.4, align="right"), c["title"])
    top = 54.0
    for number, pair in enumerate(c["pairs"], 1):
        below = top
        for language, x in (("nl", 22.0), ("en", 319.0)):
            block = Panel(sheet, (x, top, x + 254, top + 60), language, ink=PENGUIN, font="noto", size=7.2,
                leading=1.2, hyphenate=language == "nl")
            block.heading(pair[language]["what"], size=8, ink=DEEP, after=0.8)
            block.text(pair[language]["text"])
            below = max(below, top + block.cursor)
        sheet.oval(297.6, (top + below) / 2, 9, fill=MELON)
        Panel(sheet, (288, (top + below) / 2 - 6, 307, (top + below) / 2 + 7), None, ink=WHITE, font="dejavu-bold",
            size=9, align="centre").text(str(number))
        sheet.rule(22, below + 3, 573, below + 3, DEEP, 0.3)
        top = below + 7
    table = Panel(sheet, (22, 294, 573, 384), None, ink=PENGUIN, font="noto", size=7, leading=1.18)
    table.table("24 | 18 | 16 decimal | 16 decimal | 26 right", c["table"], rules="zebra", padding=2.6)
    for language, x in (("nl", 22.0), ("en", 200.0)):
        Panel(sheet, (x, 388, x + 172, 398), language, ink=PENGUIN, font="noto", size=6.2).text(c["note"][language])
    each(Panel(sheet, (400, 388, 573, 408), None, ink=DEEP, font="noto-bold", size=6.6, align="right"), c["turn"])
    Panel(sheet, (22, 400, 300, 410), None, ink=PENGUIN, font="noto", size=6).text(c["maker"])
    Panel(sheet, (580, 60, 590, 260), None, direction=90, ink=DEEP, font="mono", size=5.4).text(c["code"])
    sheet.rect(297.6, -8.5, 297.6, 6, stroke=FOLD, width=0.4, dash=(2, 2), layer="Legende vouw")
    sheet.ghost("vouwlijn 105 mm", 300, 4, "technical layer", layer="Legende vouw", ink=FOLD, size=4)
    sheet.ghost("versie 2 tekst vervallen", 360, 412, "ground colour", ink=CHALK, size=5)
    sheet.ghost("knapper op school", 120, 30, "covered", size=7)
    return sheet


def flora_coupon_box() -> Sheet:
    """A box opened flat: a side up, the front, a side down, a back on which each heading in both languages stands over
    a French and a Dutch paragraph; a coupon to cut off below, a lid upside down above."""
    c = _copy("flora-coupon-box")
    sheet = Sheet(mm(216), mm(178), bleed=8.5, slug=24, layers={"Découpe Stans": True, "Vernis UV lak": True})
    faces = {"left": (14.0, 56.0, 52.0, 408.0), "front": (52.0, 56.0, 276.0, 408.0),
        "right": (276.0, 56.0, 314.0, 408.0), "back": (314.0, 56.0, 598.0, 408.0), "lid": (52.0, 14.0, 276.0, 56.0),
        "coupon": (314.0, 408.0, 598.0, 492.0)}
    for name in ("left", "right", "lid"):
        sheet.rect(*faces[name], fill=LEAF)
    sheet.rect(*faces["front"], fill=AQUA)
    sheet.rect(*faces["coupon"], fill=(0.99, 0.95, 0.7))
    for box in faces.values():
        sheet.rect(*box, stroke=CUT, width=0.5, layer="Découpe Stans")
    front = Panel(sheet, (66, 100, 262, 300), None, ink=LEAF, font="dejavu", align="centre")
    front.heading(c["brand"], size=31, align="centre", after=4)
    front.text(c["sub"], size=10, after=40)
    for language in ("fr", "nl"):
        front.text(c["names"][language], size=11, font="noto", section=language, after=8)
    each(Panel(sheet, (66, 372, 180, 400), None, ink=LEAF, font="noto-bold", size=8), c["count"])
    sheet.oval(228, 346, 38, fill=LEAF)
    each(Panel(sheet, (194, 332, 262, 362), None, ink=WHITE, font="noto-bold", size=7.4, leading=1.4, align="centre"),
        c["cool"])
    left = Panel(sheet, (26, 70, 40, 396), "fr", direction=270, ink=WHITE, font="noto", size=7.4, align="centre")
    left.text(c["left"])
    right = Panel(sheet, (288, 70, 302, 396), "nl", direction=90, ink=WHITE, font="noto", size=7.4, align="centre")
    right.text(c["right"])
    each(Panel(sheet, (130, 20, 200, 48), None, direction=180, ink=WHITE, font="noto-bold", size=9, align="centre"),
        c["flap"])
    back = Panel(sheet, (324, 64, 588, 330), None, ink=INK, font="noto", size=7.3, leading=1.22)
    for number, heading in enumerate(c["heads"]):
        back.flow(heading, size=7.8, bold=True, ink=LEAF, after=0.6)
        back.text(c["fr"][number], section="fr", hyphenate=True, after=1.6)
        back.text(c["nl"][number], section="nl", hyphenate=True, font="italic", after=5)
    table = Panel(sheet, (324, 334, 500, 402), None, ink=INK, font="noto", size=6.2, leading=1.12)
    table.table("44 | 38 right | 18 right", c["table"], rules="rows", padding=1.4)
    sheet.rect(512, 338, 588, 366, fill=WHITE, stroke=LEAF, width=0.5)
    Panel(sheet, (515, 341, 540, 365), None, font="mono", size=5.6, leading=1.6).text(c["stamp"])
    each(Panel(sheet, (510, 374, 597, 394), None, ink=INK, font="narrow", size=6.4), c["end"])
    sheet.rect(314, 420, 598, 420, stroke=LEAF, width=0.6, dash=(3, 3))
    cut = Panel(sheet, (324, 410, 588, 419), None, ink=LEAF, font="dejavu", size=6)
    cut.flow(c["cut"])
    each(Panel(sheet, (324, 428, 500, 468), None, ink=LEAF, font="noto-bold", size=8, leading=1.18), c["coupon"],
        after=2)
    sheet.barcode(508, 430, 78, 34, "5407012288315")
    Panel(sheet, (324, 478, 596, 488), None, ink=INK, font="narrow", size=6).text(c["maker"])
    sheet.rect(52, 56, 276, 56, stroke=FOLD, width=0.4, dash=(3, 2), layer="Découpe Stans")
    sheet.ghost("vernis sélectif", 84, 90, "spot colour", layer="Vernis UV lak", ink=COAT, size=6)
    sheet.ghost("patte de collage", 22, 420, "technical layer", layer="Découpe Stans", ink=CUT, size=4.6)
    sheet.ghost("Bifidou étui 224 x 352 offset 4+1", 40, -12, "slug")
    sheet.ghost("à vie", 240, 470, "invisible", size=7)
    return sheet


def shampoo_band() -> Sheet:
    """A paper band round a bar: the face with ticks, one edge down, the underside in two columns over the Latin list,
    the other edge up, a lap with an opening mark and a table of where each part goes, in a spot ink."""
    c, sheet = _copy("shampoo-band"), Sheet(mm(300), mm(68), bleed=6, slug=18, ground=PAPER, spaces="gaps", hyphen="-")
    face = Panel(sheet, (14, 18, 236, 106), None, ink=NETTLE, font="noto-serif", align="centre")
    face.heading(c["brand"], size=30, align="centre", after=2)
    for language in ("de", "en"):
        face.text(c["names"][language], size=9, section=language)
        face.text(c["hair"][language], size=7, font="serif-italic", after=2)
    for language, x in (("de", 18.0), ("en", 130.0)):
        ticks = Panel(sheet, (x, 124, x + 112, 164), language, ink=BARK, font="condensed", size=6.5, leading=1.4)
        ticks.bullets(c["points"][language], mark="✓", indent=9)
    Panel(sheet, (14, 172, 236, 184), None, ink=NETTLE, font="noto-serif-bold", size=8, align="centre").text(c["pack"])
    sheet.rect(248, -6, 290, sheet.height + 6, fill=NETTLE)
    sheet.rect(628, -6, 670, sheet.height + 6, fill=NETTLE)
    Panel(sheet, (260, 8, 278, 186), "de", direction=90, ink=PAPER, font="noto", size=7.4, align="centre").text(
        c["one"])
    Panel(sheet, (640, 8, 658, 186), "en", direction=270, ink=PAPER, font="noto", size=7.2, align="centre").text(
        c["two"])
    for language, x in (("de", 302.0), ("en", 464.0)):
        column = Panel(sheet, (x, 10, x + 152, 138), language, ink=BARK, font="noto", size=7, leading=1.24,
            hyphenate=True)
        column.texts(*c[language], after=4)
    sheet.rule(459, 12, 459, 134, NETTLE, 0.5)
    sheet.rule(302, 142, 616, 142, NETTLE, 0.5)
    Panel(sheet, (302, 147, 616, 182), None, ink=BARK, font="narrow", size=6.6, leading=1.2).text(c["inci"])
    each(Panel(sheet, (680, 10, 760, 34), None, ink=NETTLE, font="noto-bold", size=7.4), c["lap"])
    sheet.oval(822, 20, 9, fill=WHITE, stroke=NETTLE, width=0.6)
    table = Panel(sheet, (680, 44, 842, 92), None, ink=BARK, font="condensed", size=6)
    table.table("38 | 22 centre | 40", c["table"], padding=1.4)
    sheet.barcode(690, 108, 100, 46, "4260118830925")
    Panel(sheet, (680, 168, 846, 180), None, ink=BARK, font="condensed", size=5.6).text(c["maker"])
    sheet.ghost("Klebepunkt 12 mm", 700, 188, "technical layer", layer="Stanskontur", ink=CUT, size=4.6)
    sheet.ghost("Haarfels Banderole 300 x 68 Naturpapier", 30, -10, "slug")
    sheet.ghost("gegen Haarausfall", 320, 120, "clipped", size=7)
    return sheet


def throat_spray() -> Sheet:
    """A slim label: the brand in spaced letters up a strip, three numbered steps under each other beside the names,
    French above German in small print, amounts after dots, lone lines at the foot."""
    c, sheet = _copy("throat-spray"), Sheet(mm(74), mm(124), bleed=5, ground=WAX, hyphen="‐", boxes="crop")
    sheet.rect(-5, -5, 34, sheet.height + 5, fill=HONEY)
    brand = Panel(sheet, (6, 14, 32, 338), None, direction=270, ink=COMB, font="slab", align="centre")
    brand.heading(c["brand"], size=19, tracking=7, align="centre")
    names = Panel(sheet, (42, 10, 128, 66), None, ink=COMB, font="slab", size=7.6, leading=1.2)
    for language in ("fr", "de"):
        names.text(c["names"][language], section=language, after=4)
    for number, (count, lines) in enumerate(c["steps"]):
        y = 9.0 + 20 * number
        sheet.oval(140, y + 8, 7, fill=HONEY)
        Panel(sheet, (133, y + 3, 147, y + 13), None, ink=WHITE, font="sans-bold", size=7, align="centre").text(count)
        each(Panel(sheet, (150, y + 1, 208, y + 18), None, ink=COMB, font="narrow", size=6.2, leading=1.16), lines)
    top = 76.0
    for language in ("fr", "de"):
        sheet.rule(42, top - 3, 203, top - 3, HONEY, 0.6)
        block = Panel(sheet, (42, top, 203, top + 110), language, ink=COMB, font="noto", size=5.7, leading=1.16,
            hyphenate=True)
        block.texts(*c[language], after=1.6)
        top += block.cursor + 5
    sheet.rule(42, top - 3, 203, top - 3, HONEY, 0.6)
    table = Panel(sheet, (42, 282, 150, 322), None, ink=COMB, font="narrow", size=6, leading=1.12)
    table.table("46 | 54 right", c["table"], padding=0.6, leaders=True)
    each(Panel(sheet, (156, 280, 208, 294), None, ink=COMB, font="narrow", size=5.4), c["end"])
    sheet.barcode(156, 297, 46, 20, "3760255")
    each(Panel(sheet, (42, 325, 130, 338), None, ink=COMB, font="narrow", size=5.4), c["bin"])
    Panel(sheet, (150, 322, 203, 334), None, ink=COMB, font="noto-bold", size=7, align="right").text(c["pack"])
    Panel(sheet, (42, 341, 206, 349), None, ink=COMB, font="narrow", size=5.2).text(c["maker"])
    sheet.ghost("repère cellule", 8, 349, "technical layer", layer="Legend", ink=CUT, size=3.6)
    sheet.ghost("guérit la toux", 60, 150, "invisible", size=6)
    return sheet


def multi_pouch() -> Sheet:
    """The back of a pouch: one table split by language, Dutch with French left and German with English right, amounts
    on the decimal sign without lines; four narrow columns of soft hyphens, a note under each, a zip above."""
    c, sheet = _copy("multi-pouch"), Sheet(mm(184), mm(250), bleed=8.5, slug=22, ground=CREAM, hyphen="­")
    zip_line = Panel(sheet, (20, 8, 502, 20), None, ink=NIGHT, font="noto-bold", size=6.8, align="centre")
    zip_line.flow(c["zip"])
    sheet.rect(-8.5, 24, sheet.width + 8.5, 31, fill=MANGO)
    sheet.rect(-8.5, 44, sheet.width + 8.5, 178, fill=NIGHT)
    head = Panel(sheet, (24, 60, 300, 170), None, ink=MANGO, font="noto", leading=1.1)
    head.heading(c["brand"], size=40)
    head.text(c["sub"], size=22, tracking=2, ink=WHITE)
    names = Panel(sheet, (310, 58, 498, 176), None, ink=WHITE, font="noto", size=9, align="right")
    for (language, name), (_, taste) in zip(c["names"], c["flavour"], strict=True):
        names.text(name, bold=True, section=language)
        names.text(taste, size=7.4, ink=MANGO, after=4)
    for key, x in (("left", 24.0), ("right", 272.0)):
        table = Panel(sheet, (x, 192, x + 226, 372), None, ink=NIGHT, font="dejavu", size=7.4, leading=1.42)
        table.table("54 | 28 decimal | 18 right", c[key], padding=2)
    sheet.rule(24, 380, 498, 380, MANGO, 1.2)
    for number, language in enumerate(("nl", "fr", "de", "en")):
        x = 24.0 + 121 * number
        column = Panel(sheet, (x, 388, x + 111, 600), language, ink=NIGHT, font="noto", size=7.3, leading=1.26,
            hyphenate=language != "en", align="left")
        column.heading(c["heads"][language], size=8, tracking=0.8, after=3)
        column.texts(*c[language], after=4)
        note = Panel(sheet, (x, 604, x + 111, 624), language, ink=NIGHT, font="italic", size=6.4)
        note.text(c["star"][language])
    sheet.rule(24, 630, 498, 630, MANGO, 1.2)
    each(Panel(sheet, (24, 638, 200, 684), None, ink=NIGHT, font="noto", size=7.2, leading=1.3), c["end"])
    sheet.barcode(220, 640, 110, 42, "5420088714630")
    sheet.rect(350, 640, 420, 682, fill=WHITE, stroke=NIGHT, width=0.5)
    Panel(sheet, (430, 650, 500, 674), None, ink=NIGHT, font="noto-bold", size=13, align="right").text(c["pack"])
    Panel(sheet, (24, 690, 300, 702), None, ink=NIGHT, font="noto", size=6.4).text(c["maker"])
    sheet.rect(-8.5, 684, 0, 684, stroke=FOLD, width=0.4, layer="Legende bodemvouw")
    sheet.ghost("bodemvouw 35 mm", 400, 700, "technical layer", layer="Legende bodemvouw", ink=FOLD, size=4.8)
    sheet.ghost("Quadrivit pouch 184 x 250 achterzijde v12", 40, -12, "slug")
    sheet.ghost("suikervrij", 60, 150, "ground colour", ink=NIGHT, size=8)
    return sheet


def serum_window_box() -> Sheet:
    """A flat box with a window in its face: the words stand round it in three languages, the tray below is upside
    down; the back has numbered steps under spaced capitals in three bands with a caution beside each."""
    c = _copy("serum-window-box")
    sheet = Sheet(mm(244), mm(168), bleed=8.5, slug=24, layers={"Cutter": True, "White underprint": True},
        ground=POWDER, ligatures="codepoint", hyphen="-", shuffle="words")
    sheet.rect(96, 136, 244, 284, fill=(0.82, 0.78, 0.77))
    sheet.rect(96, 136, 244, 284, stroke=CUT, width=0.6, layer="Cutter")
    top = Panel(sheet, (30, 24, 310, 130), None, ink=WINE, font="display", align="centre")
    top.text(c["brand"], size=38, after=0)
    top.text(c["title"], size=9, font="noto", tracking=8, after=8)
    for language in ("nl", "fr", "en"):
        top.text(c["names"][language], size=7.6, font="noto", section=language)
    for key, language, x0, x1, align in (("left", "nl", 18.0, 88.0, "right"), ("right", "fr", 252.0, 322.0, "left")):
        side = Panel(sheet, (x0, 146, x1, 282), language, ink=SMOKE, font="noto", size=7.2, leading=1.34, align=align)
        side.heading(c[key]["what"], size=7.8, ink=WINE, align=align, after=4)
        side.text(c[key]["text"])
    below = Panel(sheet, (66, 294, 274, 336), "en", ink=SMOKE, font="noto", size=7.2, leading=1.3, align="centre")
    below.heading(c["below"]["what"], size=7.8, ink=WINE, align="centre", after=2)
    below.text(c["below"]["text"])
    Panel(sheet, (66, 340, 274, 354), None, ink=WINE, font="noto-bold", size=8.4, align="centre").text(c["pack"])
    sheet.rect(-8.5, 366, 340, sheet.height + 8.5, fill=WINE)
    tray = Panel(sheet, (150, 374, 326, 420), None, direction=180, ink=POWDER, font="noto", size=8, leading=1.4,
        align="centre")
    each(tray, c["tray"])
    sheet.oval(78, 400, 30, fill=POWDER)
    each(Panel(sheet, (50, 384, 106, 418), None, direction=180, ink=WINE, font="noto-bold", size=7, leading=1.3,
        align="centre"), c["lift"])
    at = 22.0
    for language in ("nl", "fr", "en"):
        band = Panel(sheet, (362, at, 540, at + 92), language, ink=SMOKE, font="noto", size=7, leading=1.26,
            ligatures=True)
        band.heading(c["heads"][language], size=7, tracking=3, ink=WINE, after=3)
        for number, step in enumerate(c["steps"][language], 1):
            band.bullets([step], mark=f"{number}.", indent=10, after=1.5)
        sheet.rect(552, at, 676, at + 58, fill=WHITE)
        Panel(sheet, (558, at + 6, 670, at + 57), language, ink=SMOKE, font="noto", size=6.8, leading=1.26,
            hyphenate=True, ligatures=True).text(c["warn"][language])
        at += 86
        sheet.rule(362, at - 4, 676, at - 4, WINE, 0.4)
    Panel(sheet, (362, at + 2, 676, at + 44), None, ink=SMOKE, font="sans", size=6.6).text(c["inci"])
    each(Panel(sheet, (362, 334, 500, 364), None, ink=WINE, font="noto", size=6.6), c["bin"], after=1)
    each(Panel(sheet, (530, 334, 676, 364), None, ink=WINE, font="noto", size=6.6, align="right"), c["lot"], after=1)
    Panel(sheet, (362, 378, 470, 408), None, ink=SMOKE, font="noto", size=6.6).text(c["maker"])
    sheet.rect(556, 376, 676, 420, fill=WHITE)
    sheet.barcode(564, 380, 104, 36, "8721044590176")
    sheet.rect(346, -8.5, 346, sheet.height + 8.5, stroke=FOLD, width=0.4, dash=(3, 2), layer="Cutter")
    sheet.ghost("venster PET 0,15 mm", 130, 210, "technical layer", layer="Cutter", ink=CUT, size=6)
    sheet.ghost("wit onder folie", 120, 240, "technical layer", layer="White underprint", size=6)
    sheet.ghost("Vellura serum 244 x 168 venster 52 x 52", 40, -12, "slug")
    return sheet


_ALL = (flora_coupon_box, multi_pouch, omega_kids_leaflet, serum_window_box, shampoo_band, throat_spray)
DESIGNS_MORE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
