"""Eighteen label designs for shops in Belgium, drawn without sight of the reader, its rules and its tests.

They are for one measurement. The other nine are in `designs_sealed_more.py`. Panels that hold only a brand, numbers,
Latin names, or words that are the same in several languages, have no language.
"""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_sealed_more import DESIGNS_MORE
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "sealed")

TEAL, TINT, COPPER, DUSK = (0.0, 0.33, 0.36), (0.9, 0.96, 0.95), (0.66, 0.33, 0.15), (0.13, 0.14, 0.33)
VIOLET, LILAC, RUST, PAPER = (0.33, 0.12, 0.45), (0.93, 0.9, 0.97), (0.62, 0.13, 0.1), (0.99, 0.97, 0.93)
NIGHT, MOON, ROSE, SHELL = (0.07, 0.08, 0.2), (0.95, 0.9, 0.65), (0.72, 0.2, 0.36), (1.0, 0.95, 0.94)
SUN, OLIVE, SEA, SAND = (0.98, 0.76, 0.12), (0.3, 0.33, 0.1), (0.05, 0.3, 0.5), (0.95, 0.92, 0.85)
CUT, FOLD = Spot("CutContour", (0, 1, 0, 0)), Spot("Plooilijn", (1, 0, 0, 0))
BLUE, TUBE_CUT = Spot("PANTONE 288 C", (1.0, 0.8, 0.06, 0.32)), Spot("Stansmes", (0, 1, 0, 0))


def selenium_jar() -> Sheet:
    """A wrap: a ruled table with headings in three languages at the left, the front, three narrow columns at the
    right with their languages in spaced capitals; an empty box for lot and date."""
    c, sheet = _copy("selenium-jar"), Sheet(mm(240), mm(74), bleed=8.5)
    sheet.rect(-8.5, -8.5, sheet.width + 8.5, 10, fill=TEAL)
    sheet.rect(166, 10, 322, sheet.height + 8.5, fill=TEAL)
    table = Panel(sheet, (10, 22, 156, 120), None, font="condensed", size=6.1)
    table.table("46 | 28 right | 26 right centre", c["table"], rules="grid", padding=2, after=3)
    table.text(c["foot"], size=5)
    Panel(sheet, (10, 128, 156, 150), None, font="condensed", size=5.6).text(c["maker"])
    sheet.rect(10, 158, 84, 200, stroke=TEAL, width=0.6)
    Panel(sheet, (13, 161, 40, 184), None, font="mono", size=6, leading=1.5).text(c["lot"])
    sheet.barcode(94, 158, 62, 42, "5410233044171")
    front = Panel(sheet, (176, 30, 312, 128), None, ink=WHITE, font="noto", align="centre")
    front.text(c["brand"], size=21, bold=True, after=6)
    for language in ("nl", "fr", "de"):
        front.text(c["names"][language], size=8.4, section=language, after=1)
    sheet.oval(244, 150, 24, fill=COPPER)
    Panel(sheet, (220, 138, 268, 164), None, ink=WHITE, font="noto-bold", size=19, align="centre").text(c["count"])
    Panel(sheet, (176, 184, 312, 198), None, ink=WHITE, font="noto", size=8, align="centre").text(c["pack"])
    for number, language in enumerate(("nl", "fr", "de")):
        x, t = 332.0 + 116 * number, c[language]
        column = Panel(sheet, (x, 16, x + 106, 206), language, font="condensed", size=6, leading=1.16, hyphenate=True)
        column.text(c["heads"][language], size=6, tracking=2.2, ink=TEAL, bold=True, after=1)
        column.heading(t["what"], size=6.4, after=1.5)
        column.texts(t["claims"], t["use"], t["ingredients"], t["warn"], after=1.5)
        if number:
            sheet.rule(x - 5, 18, x - 5, 202, TEAL, 0.3)
    sheet.ghost("lakvrij 26 x 15 mm", 90, 208, "technical layer", layer="Lakvrij", size=5)
    return sheet


def probiotic_sticks() -> Sheet:
    """A carton flat: two broad sides upright, two narrow ones turned a quarter either way, a flap upside down above,
    a flap with the mixed ingredients below; the knife line in a spot colour."""
    c = _copy("probiotic-sticks")
    sheet = Sheet(mm(200), mm(190), bleed=8.5, slug=28, layers={"Stanslijn": True, "Braille": False})
    faces = {"front": (20.0, 96.0, 188.0, 406.0), "left": (188.0, 96.0, 286.0, 406.0),
        "back": (286.0, 96.0, 454.0, 406.0), "right": (454.0, 96.0, 552.0, 406.0)}
    sheet.rect(20, 96, 188, 406, fill=VIOLET)
    sheet.rect(286, 96, 454, 406, fill=LILAC)
    for box in (*faces.values(), (20.0, 20.0, 188.0, 96.0), (20.0, 406.0, 286.0, 502.0)):
        sheet.rect(*box, stroke=CUT, width=0.5, layer="Stanslijn")
    flap = Panel(sheet, (32, 36, 176, 84), None, direction=180, font="noto-serif", size=13, ink=VIOLET, align="centre")
    flap.text(c["flap"])
    front = Panel(sheet, (32, 116, 176, 270), None, ink=WHITE, font="noto-serif")
    front.text(c["brand"], size=32, after=0)
    front.text(c["sub"], size=17, ink=SUN, after=26)
    for language in ("nl", "fr", "de"):
        front.text(c["names"][language], size=8.8, section=language, after=2)
    for number, badge in enumerate(c["badges"]):
        x = 52 + 52.0 * number
        sheet.oval(x, 330, 22, stroke=SUN, width=1)
        Panel(sheet, (x - 21, 325, x + 21, 338), None, ink=SUN, font="dejavu-bold", size=7, align="centre").text(
            badge)
    Panel(sheet, (32, 384, 176, 398), None, ink=WHITE, font="noto", size=8.4).text(c["pack"])
    for language, face, direction in (("nl", "left", 90), ("fr", "right", 270)):
        x0, top, x1, bottom = faces[face]
        t = c[language]
        side = Panel(sheet, (x0 + 5, top + 10, x1 - 5, bottom - 10), language, direction=direction, font="sans",
            size=6.6, hyphenate=True)
        side.heading(t["what"], size=7.4, ink=VIOLET, after=1.5)
        side.text(t["text"], after=1.5)
        side.bullets(t["steps"], mark="►", font="condensed", size=6, indent=9, after=1.5, hyphenate=False)
        side.text(t["warn"])
    t = c["de"]
    back = Panel(sheet, (296, 108, 444, 230), "de", font="sans", size=6.8, hyphenate=True)
    back.heading(t["what"], size=7.4, ink=VIOLET, after=2)
    back.texts(t["text"], t["warn"], after=3)
    table = Panel(sheet, (296, 238, 444, 350), None, font="condensed", size=6.4)
    table.table("52 | 30 right | 18 right", c["table"], rules="rows", padding=1.6, after=2)
    for language in ("nl", "fr", "de"):
        table.text(c["foot"][language], size=5.2, section=language)
    Panel(sheet, (296, 386, 444, 400), None, font="sans", size=6.4).text(c["maker"])
    mixed = Panel(sheet, (30, 416, 184, 494), None, font="sans", size=6.4)
    for language, text in c["ingredients"]:
        mixed.text(text, section=language, after=2)
    sheet.barcode(206, 416, 70, 44, "5425001771208")
    Panel(sheet, (206, 468, 276, 480), None, font="mono", size=6).text(c["lot"])
    sheet.ghost("plaklip 12 mm", 470, 420, "spot colour", ink=FOLD, size=6, layer="Plooilijn")
    sheet.ghost("stanslijn doos 28 sticks", 330, 430, "technical layer", layer="Stanslijn", ink=CUT, size=6)
    sheet.ghost("FERMOLA FLORA 20", 40, 300, "layer off", layer="Braille", size=10)
    sheet.ghost("Proef 3 Fermola stickdoos 48 x 109 x 28 CMYK + 288", 30, -14, "slug")
    return sheet


def iron_flowpack() -> Sheet:
    """Flow-pack film: seal zones above and below, a fin seam with turned print, Dutch and French on lines that take
    turns at the left, claims and a table without rules at the right."""
    c, sheet = _copy("iron-flowpack"), Sheet(mm(160), mm(120), bleed=6, slug=18, spaces="gaps", hyphen="‐")
    for top in (-6.0, sheet.height - 24):
        sheet.rect(-6, top, sheet.width + 6, top + 30, fill=(0.88,))
    sheet.rect(138, 24, 316, sheet.height - 24, fill=RUST)
    seal = Panel(sheet, (150, 6, 304, 18), None, font="sans-bold", size=7.4, align="centre")
    seal.flow(c["seal"])
    seam = Panel(sheet, (4, 40, 14, 300), None, direction=270, font="sans", size=6, ink=(0.35,))
    seam.text(c["seam"])
    left = Panel(sheet, (20, 34, 130, 304), None, font="sans", size=7.2, leading=1.26)
    for language, text in c["lines"]:
        ink = RUST if language == "nl" else (0.0,)
        left.text(text, section=language, ink=ink, after=1.5 if language == "nl" else 5)
    front = Panel(sheet, (150, 70, 304, 230), None, ink=WHITE, font="dejavu", align="centre")
    front.heading(c["brand"], size=30, align="centre", after=10)
    front.text(c["strength"], size=26, font="noto-serif", after=16)
    for language in ("nl", "fr"):
        front.text(c["names"][language], size=10, section=language, after=1)
    Panel(sheet, (150, 290, 304, 306), None, ink=WHITE, font="dejavu", size=8.4, align="centre").text(c["pack"])
    for number, language in enumerate(("nl", "fr")):
        right = Panel(sheet, (324, 34 + 98 * number, 444, 130 + 98 * number), language, font="sans", size=6.8,
            hyphenate=True)
        right.text(c["claims"][language], bold=True, hyphenate=False, after=3)
        right.text(c["ingredients"][language])
    table = Panel(sheet, (324, 230, 444, 266), None, font="sans", size=6.4)
    table.table("38 | 36 right | 26 right", c["table"], padding=1)
    Panel(sheet, (324, 274, 400, 304), None, font="sans", size=6.2).text(c["maker"])
    sheet.rect(404, 272, 446, 304, stroke=RUST, width=0.5)
    Panel(sheet, (407, 276, 444, 300), None, font="mono", size=6.2, leading=1.6).text(c["lot"])
    sheet.ghost("fotocel 12 x 6", 20, -10, "slug")
    sheet.ghost("FERRIS 2025-A", 200, 328, "ground colour", ink=(0.88,), size=7)
    return sheet


def owl_blister() -> Sheet:
    """A blister card: ten pockets with the same two words below each, push marks in three languages, one sentence
    after the other in three languages; the lot up the edge."""
    c, sheet = _copy("owl-blister"), Sheet(mm(190), mm(86), bleed=8.5, ground=NIGHT, shuffle="words")
    sheet.oval(40, 34, 17, fill=MOON)
    sheet.oval(47, 29, 14, fill=NIGHT)
    head = Panel(sheet, (68, 18, 250, 56), None, ink=MOON, font="display")
    head.text(c["brand"], size=22, after=0)
    head.text(c["name"], size=9, font="noto")
    for number in range(10):
        x, y = 40.0 + 50 * (number % 5), 96.0 + 72 * (number // 5)
        sheet.oval(x, y, 19, fill=(0.16, 0.17, 0.32), stroke=MOON, width=0.5)
        Panel(sheet, (x - 24, y + 22, x + 24, y + 31), None, ink=WHITE, font="noto", size=6, align="centre").text(
            c["unit"])
    push = Panel(sheet, (16, 210, 266, 222), None, ink=MOON, font="noto", size=6.6, align="centre")
    push.flow(c["push"])
    sheet.rule(280, 16, 280, 228, MOON, 0.4)
    body = Panel(sheet, (290, 14, 508, 176), None, ink=WHITE, font="noto", size=5.9, leading=1.26)
    for dutch, french, german in zip(c["nl"], c["fr"], c["de"], strict=True):
        body.flow([("nl", dutch), ("fr", french), ("de", german)], after=2.4)
    table = Panel(sheet, (290, 182, 420, 218), None, ink=MOON, font="noto", size=6.2)
    table.table("66 | 34 right", c["table"], rules="rows", padding=1)
    Panel(sheet, (290, 224, 508, 234), None, ink=WHITE, font="noto", size=5.3).text(c["maker"])
    edge = Panel(sheet, (518, 20, 530, 224), None, direction=270, ink=MOON, font="mono", size=6.8)
    edge.text(c["lot"])
    sheet.ghost("cutter R4 blister 190 x 86", 300, 9, "technical layer", layer="Cutter", ink=WHITE, size=5)
    sheet.ghost("slaap zacht", 440, 200, "invisible", ink=WHITE, size=7)
    return sheet


def prenatal_booklet() -> Sheet:
    """A peel-off booklet flat: a cover and four pages in four languages with bold words that open each paragraph; one
    table whose amounts stand apart from their units."""
    c, sheet = _copy("prenatal-booklet"), Sheet(mm(290), mm(126), bleed=8.5, slug=20, hyphen="­")
    sheet.rect(-8.5, -8.5, 154, sheet.height + 8.5, fill=ROSE)
    cover = Panel(sheet, (14, 34, 142, 110), None, ink=WHITE, font="display")
    cover.text(c["brand"], size=22, after=0)
    cover.text(c["sub"], size=13, tracking=4, font="noto", after=0)
    sheet.oval(78, 164, 46, fill=SHELL)
    sheet.oval(78, 164, 24, fill=ROSE)
    Panel(sheet, (14, 262, 146, 292), None, ink=WHITE, font="dejavu-bold", size=6).flow(c["pull"])
    Panel(sheet, (14, 322, 146, 344), None, ink=WHITE, font="noto", size=5.8).text(c["maker"])
    for number, (language, t) in enumerate(c["pages"].items()):
        x = 164.0 + 164 * number
        if number % 2 == 0:
            sheet.rect(x - 9, -8.5, x + 154, sheet.height + 8.5, fill=SHELL)
        page = Panel(sheet, (x, 14, x + 146, 244), language, font="noto", size=6.6, leading=1.28,
            hyphenate=language != "en")
        page.heading(t["what"], size=7.2, ink=ROSE, after=4)
        for heading, text in t["blocks"]:
            page.text(f"<b>{heading}.</b> {text}", after=3.5)
        Panel(sheet, (x + 68, 342, x + 78, 352), None, font="noto", size=6, ink=ROSE).text(c["pagination"][number])
    for x in (154.0, 318.0, 482.0, 646.0):
        sheet.rect(x, -6, x, sheet.height + 6, stroke=FOLD, width=0.4, dash=(2, 2), layer="Legende")
    table = Panel(sheet, (656, 206, 802, 338), None, font="condensed", size=5.9)
    table.table("46 | 22 decimal | 16 | 16 right", c["table"], rules="zebra", padding=1.4)
    sheet.ghost("vouwlijn", 488, 9, "technical layer", layer="Legende", ink=FOLD, size=5)
    sheet.ghost("booklet 5 pagina's lijmstrook links", 30, -12, "slug")
    return sheet


def d3k2_dropper() -> Sheet:
    """A label of 104 by 46 mm for a dropper: every sentence in three languages parted by slashes, in tiny print."""
    c, sheet = _copy("d3k2-dropper"), Sheet(mm(104), mm(46), bleed=5, ground=PAPER, spaces="gaps")
    sheet.rect(-5, -5, 84, sheet.height + 5, fill=SUN)
    front = Panel(sheet, (6, 14, 78, 108), None, ink=OLIVE, font="dejavu", align="centre")
    front.heading(c["brand"], size=10.6, align="centre", after=2)
    front.heading(c["name"], size=15, align="centre", after=3)
    for language in ("nl", "fr", "de"):
        front.text(c["names"][language], size=5.6, font="sans", section=language, after=1.5)
    Panel(sheet, (6, 112, 78, 122), None, ink=OLIVE, font="sans-bold", size=6.4, align="centre").text(c["pack"])
    body = Panel(sheet, (90, 5, 238, 102), None, font="narrow", size=5.3, leading=1.12)
    for row in c["rows"]:
        body.flow(row, after=0.7)
    table = Panel(sheet, (90, 100, 176, 126), None, font="narrow", size=5.3, leading=1.1)
    table.table("50 | 32 right | 18 right", c["table"], rules="rows", padding=0.8)
    turned = Panel(sheet, (242, 6, 250, 124), None, direction=90, font="narrow", size=5.2)
    turned.text(c["maker"])
    sheet.rect(252, 6, 289, 60, fill=WHITE, stroke=OLIVE, width=0.4)
    Panel(sheet, (254, 10, 288, 32), None, font="mono", size=5.2, leading=1.3).text(c["lot"])
    sheet.barcode(254, 72, 34, 46, "54200871")
    sheet.ghost("oud 10 ml", 256, 50, "covered", size=5)
    return sheet


def urea_tube() -> Sheet:
    """A tube: the front stands on its cap upside down, the back upright with three languages stacked under tinted
    headings; an empty crimp with its legend."""
    c, sheet = _copy("urea-tube"), Sheet(mm(110), mm(150), bleed=8.5, hyphen="-", ligatures="codepoint")
    sheet.rect(-8.5, -8.5, sheet.width + 8.5, 30, fill=(0.85,))
    sheet.rect(-8.5, 30, 150, sheet.height + 8.5, fill=BLUE)
    Panel(sheet, (170, 10, 298, 22), None, font="mono", size=7, align="centre").text(c["crimp"])
    front = Panel(sheet, (14, 60, 138, 330), None, direction=180, ink=WHITE, font="noto")
    front.heading(c["brand"], size=20, after=4)
    front.text(c["sub"], size=17, tracking=2, after=40)
    for language in ("nl", "fr", "de"):
        front.text(c["names"][language], size=10.5, section=language, after=10)
    Panel(sheet, (14, 386, 138, 404), None, direction=180, ink=WHITE, font="noto-bold", size=11).text(c["pack"])
    top = 38.0
    for language in ("nl", "fr", "de"):
        t = c[language]
        block = Panel(sheet, (160, top, 302, top + 103), language, font="sans", size=6.1, leading=1.16, hyphenate=True,
            ligatures=True)
        for heading, text in zip(t["heads"], t["parts"], strict=True):
            block.heading(heading, size=6.4, ink=BLUE)
            block.text(text, after=1)
        top += 104
        sheet.rule(160, top - 3, 302, top - 3, BLUE, 0.5)
    inci = Panel(sheet, (160, 352, 302, 394), None, font="narrow", size=5.7)
    inci.text(c["inci"])
    Panel(sheet, (160, 396, 250, 420), None, font="sans", size=6).text(c["maker"])
    sheet.oval(286, 404, 12, stroke=BLUE, width=0.8)
    Panel(sheet, (274, 400, 298, 412), None, font="sans-bold", size=6.6, align="centre").text(c["open"])
    sheet.ghost("stansmes tube D35", 170, 6, "spot colour", ink=TUBE_CUT, size=5, layer="Stansmes")
    sheet.ghost("eye mark", 20, 44, "clipped", size=5)
    return sheet


def body_pump() -> Sheet:
    """Two labels of a pump bottle on one sheet: a sparse front with spaced capitals and a back with three columns over
    the ingredients; a strip round the neck."""
    c, sheet = _copy("body-pump"), Sheet(mm(190), mm(140), slug=24, boxes="media", ground=SAND, shuffle="words")
    sheet.rect(12, 12, 172, 340, fill=SEA)
    sheet.rect(184, 12, 528, 340, fill=WHITE)
    sheet.rect(12, 354, 528, 386, fill=SEA)
    front = Panel(sheet, (22, 80, 162, 250), None, ink=WHITE, font="display", align="centre")
    front.text(c["brand"], size=24, tracking=6, after=20)
    front.text(c["scent"], size=11, font="serif-italic", after=20)
    for language in ("nl", "fr", "en"):
        front.text(c["names"][language].upper(), size=7, tracking=1.4, font="noto", section=language, after=4)
    Panel(sheet, (22, 314, 162, 330), None, ink=WHITE, font="noto", size=7.6, align="centre").text(c["pack"])
    for number, language in enumerate(("nl", "fr", "en")):
        x, t = 196.0 + 111 * number, c[language]
        column = Panel(sheet, (x, 26, x + 101, 212), language, font="noto", size=7.4, leading=1.34, ink=SEA,
            hyphenate=language != "en")
        column.text(language.upper(), bold=True, size=9, after=2)
        column.heading(t["what"], size=8, after=4)
        column.bullets(t["points"], mark="–", indent=8, after=5)
        column.text(t["text"])
    sheet.rule(196, 222, 519, 222, SEA, 0.5)
    inci = Panel(sheet, (196, 230, 400, 276), None, font="italic", size=7, ink=SEA)
    inci.text(c["inci"])
    made = Panel(sheet, (196, 292, 400, 304), None, font="noto", size=6.6, ink=SEA)
    made.flow(c["made"])
    Panel(sheet, (196, 310, 400, 322), None, font="noto", size=6.6, ink=SEA).text(c["maker"])
    sheet.barcode(420, 236, 94, 56, "5407009913046")
    Panel(sheet, (420, 306, 514, 318), None, font="mono", size=7).text(c["lot"])
    strip = Panel(sheet, (24, 364, 516, 380), None, ink=WHITE, font="noto", size=9, tracking=1, align="centre")
    strip.flow(c["pump"])
    sheet.ghost("front 56 x 116 / back 121 x 116 / neck 182 x 11", 40, -12, "slug")
    return sheet


def balm_ring() -> Sheet:
    """A ring of 300 by 32 mm round a jar: short blocks one after the other, French and then Dutch, justified, with the
    ingredients between the two in capitals of a small size."""
    c, sheet = _copy("balm-ring"), Sheet(mm(300), mm(40), bleed=6, ground=(0.96, 0.94, 0.86), hyphen="‐")
    sheet.rect(-6, -6, sheet.width + 6, 5, fill=OLIVE)
    sheet.rect(-6, sheet.height - 5, sheet.width + 6, sheet.height + 6, fill=OLIVE)
    front = Panel(sheet, (10, 24, 154, 92), None, ink=OLIVE, font="noto-serif", align="centre")
    front.text(c["brand"], size=24, after=2)
    front.text(c["names"]["fr"], size=9, section="fr", after=1)
    front.text(c["names"]["nl"], size=9, section="nl")
    Panel(sheet, (10, 96, 154, 107), None, ink=OLIVE, font="noto-bold", size=7, align="centre").text(c["pack"])
    for language, x in (("fr", 166.0), ("nl", 542.0)):
        t = c[language]
        one = Panel(sheet, (x, 12, x + 118, 104), language, font="serif", size=7.4, hyphenate=True, align="justify")
        one.heading(t["what"], size=8, ink=OLIVE, after=2)
        one.text(t["text"])
        two = Panel(sheet, (x + 128, 12, x + 226, 104), language, font="serif-italic", size=7.4, hyphenate=True)
        two.text(t["warn"])
    sheet.rule(404, 14, 404, 100, OLIVE, 0.4)
    inci = Panel(sheet, (412, 12, 530, 86), None, font="sans", size=5.8, ink=OLIVE)
    inci.text(c["inci"].upper())
    Panel(sheet, (412, 88, 530, 104), None, font="sans", size=5.4, ink=OLIVE).text(c["maker"])
    turned = Panel(sheet, (784, 14, 796, 102), None, direction=90, font="mono", size=5.4)
    turned.text(c["lot"])
    sheet.oval(816, 56, 13, stroke=OLIVE, width=0.8)
    Panel(sheet, (804, 51, 828, 62), None, ink=OLIVE, font="sans-bold", size=7, align="centre").text(c["open"])
    sheet.ghost("chevauchement 6 mm sans vernis", 700, 108, "technical layer", layer="Varnish free", size=5)
    return sheet


_ALL = (balm_ring, body_pump, d3k2_dropper, iron_flowpack, owl_blister, prenatal_booklet, probiotic_sticks,
    selenium_jar, urea_tube)
DESIGNS: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL} | DESIGNS_MORE
