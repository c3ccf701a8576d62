"""Twelve label designs of the commonest kinds of packs, drawn without sight of the reader, its rules and its tests.

They stand for what Belgian, Dutch, French and German shops sell most. They are for one measurement, as the half
`sealed` had been looked at. The other six are in `designs_sampled_more.py`. Panels that hold only a brand, numbers,
Latin names, or words that are the same in several languages, have no language; lone lines have the language that a
reader would give them.
"""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_sampled_more import DESIGNS_MORE, each
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "sampled")

PINE, MINT, GOLD, CHALK = (0.05, 0.3, 0.25), (0.88, 0.96, 0.92), (0.85, 0.66, 0.25), (0.98, 0.97, 0.95)
CITRUS, LEAF, CORAL, SEAWATER = (1.0, 0.88, 0.2), (0.16, 0.36, 0.1), (0.93, 0.36, 0.3), (0.03, 0.25, 0.38)
ALMOND, BARK, FOIL, DUSK = (0.98, 0.93, 0.85), (0.36, 0.22, 0.14), (0.9, 0.9, 0.91), (0.2, 0.17, 0.4)
WHEAT, HUSK, GRASS = (0.96, 0.91, 0.78), (0.4, 0.28, 0.08), (0.25, 0.45, 0.15)
CUT, CUT_DE, CREASE = Spot("Stanslijn", (0, 1, 0, 0)), Spot("Stanzkontur", (0, 1, 1, 0)), Spot("Rillijn", (1, 0, 0, 0))


def magnesium_carton() -> Sheet:
    """A folding carton with its glue flap: back, a side turned one way, front, a side turned the other way, a tuck flap
    upside down, a foot flap; a ruled table on the back."""
    c = _copy("magnesium-carton")
    sheet = Sheet(mm(226), mm(180), bleed=8.5, slug=26, layers={"Stanslijn": True, "Braille": False})
    faces = {"glue": (18.0, 104.0, 46.0, 396.0), "back": (46.0, 96.0, 244.0, 408.0), "nl": (244.0, 96.0, 326.0, 408.0),
        "front": (326.0, 96.0, 524.0, 408.0), "fr": (524.0, 96.0, 606.0, 408.0), "top": (326.0, 22.0, 524.0, 96.0),
        "foot": (46.0, 408.0, 244.0, 486.0)}
    for name in ("front", "top"):
        sheet.rect(*faces[name], fill=PINE)
    for name in ("nl", "fr"):
        sheet.rect(*faces[name], fill=MINT)
    for box in faces.values():
        sheet.rect(*box, stroke=CUT, width=0.5, layer="Stanslijn")
    back = Panel(sheet, (56, 108, 234, 250), None, font="sans", size=7.2, leading=1.26)
    for language in ("nl", "fr"):
        back.text(c["kinds"][language], size=9, bold=True, ink=PINE, section=language, after=2)
        back.text(c["claims"][language], hyphenate=True, after=6)
    table = Panel(sheet, (56, 222, 234, 310), None, font="sans", size=6.6)
    table.table("46 | 32 right | 22 right", c["table"], rules="rows", padding=2.4, after=3)
    for language, text in c["foot"]:
        table.text(text, size=5.6, section=language)
    Panel(sheet, (56, 316, 140, 350), None, font="sans", size=6.4).text(c["maker"])
    sheet.barcode(150, 316, 84, 50, "5420066091237")
    each(Panel(sheet, (56, 380, 234, 402), None, font="sans", size=6.6, ink=PINE), c["sorting"], after=1.5)
    for language, direction in (("nl", 270), ("fr", 90)):
        x0, top, x1, bottom = faces[language]
        side = Panel(sheet, (x0 + 5, top + 9, x1 - 5, bottom - 9), language, direction=direction, font="sans", size=7.1,
            leading=1.2, hyphenate=True)
        side.texts(*c[language], after=1.5)
    front = Panel(sheet, (340, 130, 510, 300), None, ink=WHITE, font="noto")
    front.heading(c["brand"], size=30, after=6)
    front.text(c["form"], size=14, ink=GOLD, tracking=1, after=30)
    for language in ("nl", "fr"):
        front.text(c["names"][language], size=11, section=language, after=1)
        front.text(c["kinds"][language], size=8, after=9)
    sheet.oval(480, 340, 30, fill=GOLD)
    Panel(sheet, (340, 386, 510, 400), None, ink=WHITE, font="noto-bold", size=8.4).text(c["pack"])
    flap = Panel(sheet, (340, 36, 510, 84), None, direction=180, ink=WHITE, font="noto", align="centre")
    flap.heading(c["brand"], size=15, align="centre", after=4)
    each(flap, c["flap"])
    each(Panel(sheet, (56, 420, 234, 444), None, font="sans", size=6.6), c["bottom"], after=1.5)
    sheet.ghost("lijmlip vrij van lak", 34, 300, "technical layer", layer="Stanslijn", ink=CUT,
        direction=270, size=6)
    sheet.ghost("rillijn 0,5 pt", 260, 430, "spot colour", ink=CREASE, size=6, layer="Rillijn")
    sheet.ghost("RUSTAVEL", 350, 340, "layer off", layer="Braille", size=12)
    sheet.ghost("Rustavel doos 70 x 29 x 110 mm GC1 300 g PMS 560 drukproef 2", 30, -12, "slug")
    return sheet


def vitc_wrap() -> Sheet:
    """The wrap of a bottle of chewing tablets: a grid with headings in two languages, the front, a broad Dutch column
    and a narrow German one."""
    c, sheet = _copy("vitc-wrap"), Sheet(mm(218), mm(72), bleed=8.5, ground=CHALK, shuffle="words")
    sheet.rect(158, -8.5, 352, sheet.height + 8.5, fill=CITRUS)
    table = Panel(sheet, (10, 14, 150, 96), None, font="condensed", size=6)
    table.table("45 | 33 right centre | 22 right", c["table"], rules="grid", padding=2.4)
    each(Panel(sheet, (10, 112, 150, 130), None, font="sans-bold", size=6.2, ink=LEAF), c["base"], after=1)
    each(Panel(sheet, (10, 132, 150, 150), None, font="sans", size=6.2), c["bin"], after=1)
    sheet.rect(10, 156, 68, 194, fill=WHITE, stroke=LEAF, width=0.5)
    sheet.barcode(80, 156, 70, 38, "8719992030417")
    front = Panel(sheet, (168, 22, 342, 160), None, ink=LEAF, font="noto", align="centre")
    front.heading(c["brand"], size=24, align="centre", after=2)
    front.heading(c["strength"], size=30, align="centre", ink=CORAL, after=6)
    for language in ("nl", "de"):
        front.text(c["names"][language], size=9.6, section=language, after=1)
    front.space(4)
    each(front, c["chew"], after=1)
    Panel(sheet, (168, 182, 342, 196), None, ink=LEAF, font="noto-bold", size=8, align="centre").text(c["pack"])
    for language, x, wide in (("nl", 362.0, 126.0), ("de", 496.0, 112.0)):
        column = Panel(sheet, (x, 12, x + wide, 184), language, font="sans", size=6.5 if language == "nl" else 6,
            leading=1.22, hyphenate=True)
        column.texts(*c[language], after=3)
    Panel(sheet, (362, 188, 608, 198), None, font="sans", size=5.8).text(c["maker"])
    sheet.ghost("plakrand 7 mm", 580, 202, "technical layer", layer="Legende", size=4.6)
    sheet.ghost("suikervrij", 250, 176, "invisible", size=7)
    return sheet


def electrolyte_sachet() -> Sheet:
    """A sachet with three seals, front and back on one film: the line of the tear above, French above Dutch, amounts on
    the decimal sign without lines, a turned line of the film in the seal."""
    c, sheet = _copy("electrolyte-sachet"), Sheet(mm(160), mm(130), bleed=6, slug=16, spaces="gaps", hyphen="‐")
    sheet.rect(-6, -6, 226, sheet.height + 6, fill=SEAWATER)
    sheet.rect(-6, -6, sheet.width + 6, 22, fill=(0.86,))
    sheet.rect(-6, sheet.height - 16, sheet.width + 6, sheet.height + 6, fill=(0.86,))
    tear = Panel(sheet, (240, 6, 440, 18), None, font="sans-bold", size=7, align="centre")
    tear.flow(c["tear"])
    front = Panel(sheet, (24, 80, 206, 250), None, ink=WHITE, font="dejavu", align="centre")
    front.heading(c["brand"], size=29, align="centre")
    front.text(c["sub"], size=18, tracking=3, ink=CORAL, after=30)
    for language in ("fr", "nl"):
        front.text(c["names"][language], size=10.5, section=language, after=2)
    front.space(20)
    each(front, c["flavour"], after=2)
    Panel(sheet, (24, 318, 206, 332), None, ink=WHITE, font="noto-bold", size=9, align="centre").text(c["pack"])
    top = 30.0
    for language in ("fr", "nl"):
        back = Panel(sheet, (236, top, 426, top + 102), language, font="sans", size=6.3, leading=1.18, hyphenate=True)
        back.heading(c[language][0], size=6.8, ink=SEAWATER, after=1.5)
        back.texts(*c[language][1:], after=1.5)
        top += 99
        sheet.rule(236, top - 3, 426, top - 3, SEAWATER, 0.4)
    table = Panel(sheet, (236, 230, 426, 296), None, font="sans", size=6.3)
    table.table("52 | 28 decimal | 20 right", c["table"], padding=1.4)
    each(Panel(sheet, (236, 304, 320, 322), None, font="sans", size=6, ink=SEAWATER), c["bin"])
    Panel(sheet, (236, 324, 400, 346), None, font="sans", size=5.8).text(c["maker"])
    sheet.rect(352, 300, 426, 322, fill=WHITE, stroke=SEAWATER, width=0.4)
    Panel(sheet, (356, 303, 424, 322), None, font="mono", size=5.8, leading=1.4).text(c["lot"])
    seam = Panel(sheet, (436, 40, 446, 330), None, direction=90, font="mono", size=5.6, ink=(0.3,))
    seam.text(c["seam"])
    sheet.ghost("spot photocellule 8 x 4", 30, -9, "slug")
    sheet.ghost("zone de soudure sans encre", 30, 14, "technical layer", layer="Stanslijn film", ink=CUT, size=5)
    return sheet


def hand_tube() -> Sheet:
    """A tube of hand cream: the front upside down as it stands on its cap, three languages in blocks on the back, the
    Latin list in capitals, how to press it up the edge, what to do with it in lone lines."""
    c, sheet = _copy("hand-tube"), Sheet(mm(122), mm(148), bleed=8.5, hyphen="-", ligatures="codepoint", ground=ALMOND)
    sheet.rect(-8.5, -8.5, sheet.width + 8.5, 26, fill=FOIL)
    sheet.rect(-8.5, 26, 156, sheet.height + 8.5, fill=BARK)
    each(Panel(sheet, (170, 6, 320, 24), None, font="sans", size=6.2, align="centre"), c["crimp"])
    front = Panel(sheet, (16, 70, 140, 340), None, direction=180, ink=ALMOND, font="display", align="centre")
    front.text(c["brand"], size=25, after=30)
    for language in ("fr", "nl", "de"):
        front.text(c["names"][language], size=9.8, font="noto", bold=True, section=language, after=1)
        front.text(c["with"][language], size=9, font="serif-italic", after=11)
    Panel(sheet, (16, 384, 140, 400), None, direction=180, ink=ALMOND, font="noto-bold", size=9, align="centre").text(
        c["pack"])
    top = 36.0
    for language in ("fr", "nl", "de"):
        sheet.rect(170, top, 182, top + 10, fill=BARK)
        Panel(sheet, (170, top + 1, 182, top + 10), None, ink=ALMOND, font="sans-bold", size=6, align="centre").text(
            language.upper())
        block = Panel(sheet, (186, top, 318, top + 84), language, font="sans", size=6.7, leading=1.2, hyphenate=True,
            ligatures=True)
        block.texts(*c[language], after=1.5)
        top += 88
    Panel(sheet, (170, 302, 318, 348), None, font="narrow", size=5.6, leading=1.16).text(c["inci"])
    each(Panel(sheet, (170, 352, 290, 378), None, font="sans", size=6.2, ink=BARK), c["sorting"], after=0.5)
    Panel(sheet, (170, 382, 276, 400), None, font="sans", size=5.8).text(c["maker"])
    sheet.oval(304, 366, 10, stroke=BARK, width=0.8)
    Panel(sheet, (292, 362, 316, 374), None, font="sans-bold", size=6, align="centre").text(c["open"])
    edge = Panel(sheet, (326, 40, 336, 396), None, direction=90, ink=BARK, font="sans", size=6.4, align="centre")
    edge.flow([(language, text + ("  ·" if language != "de" else "")) for language, text in c["edge"]])
    sheet.ghost("repère optique 3 x 8", 300, 412, "spot colour", ink=CUT, size=4.6, layer="Stanslijn")
    sheet.ghost("crème pour les mains 50 ml", 30, 60, "covered", size=6)
    return sheet


def valerian_blister() -> Sheet:
    """The foil of a blister: two words that recur on every pocket, where to press in three languages, short sentences
    in a block for each, date and batch up the edge."""
    c, sheet = _copy("valerian-blister"), Sheet(mm(152), mm(78), bleed=5, slug=16, ground=FOIL, shuffle="words")
    for number in range(10):
        x, y = 38.0 + 46 * (number % 5), 36.0 + 46 * (number // 5)
        sheet.oval(x, y, 19, fill=WHITE, stroke=DUSK, width=0.4)
        pocket = Panel(sheet, (x - 22, y - 8, x + 22, y + 12), None, ink=DUSK, font="noto-bold", size=6, align="centre")
        pocket.text(c["unit"][0], size=5)
        pocket.text(c["unit"][1])
    push = Panel(sheet, (14, 112, 250, 124), None, ink=DUSK, font="condensed-bold", size=6.2, align="centre")
    push.flow([(language, text + ("  ▲" if language != "nl" else "")) for language, text in c["push"]])
    side = Panel(sheet, (272, 12, 404, 122), None, ink=DUSK, font="noto")
    side.heading(c["brand"], size=15, after=3)
    for language in ("de", "fr", "nl"):
        side.text(c["names"][language], size=7.6, section=language, after=1)
    side.space(8)
    each(side, c["see"], after=2)
    Panel(sheet, (272, 112, 404, 122), None, ink=DUSK, font="noto", size=5.8).text(c["maker"])
    sheet.rule(14, 130, 404, 130, DUSK, 0.4)
    for number, language in enumerate(("de", "fr", "nl")):
        x = 14.0 + 133 * number
        column = Panel(sheet, (x, 136, x + 124, 212), language, ink=DUSK, font="narrow", size=7, leading=1.22,
            hyphenate=True)
        column.heading(c[language][0], after=2)
        column.text(c[language][1])
    edge = Panel(sheet, (414, 14, 424, 206), None, direction=270, ink=DUSK, font="mono", size=6.4)
    edge.text(c["edge"])
    sheet.ghost("Alu 20 my, Heißsiegellack", 20, -9, "slug")
    sheet.ghost("Perforation 2x5", 300, 218, "technical layer", layer="Stanzkontur", ink=CUT_DE, size=4.6)
    return sheet


def fibre_pouch() -> Sheet:
    """A pouch that closes again, front and back beside each other: the table of an ordinary food in German without
    lines, energy in two units below each other, two columns, captions in circles."""
    c, sheet = _copy("fibre-pouch"), Sheet(mm(236), mm(172), bleed=8.5, slug=22, ground=WHEAT)
    tear = Panel(sheet, (180, 5, 490, 16), None, ink=HUSK, font="dejavu-bold", size=6.6, align="centre")
    tear.flow(c["tear"])
    sheet.rect(-8.5, 20, sheet.width + 8.5, 20, stroke=HUSK, width=0.5, dash=(4, 3))
    zip_line = Panel(sheet, (180, 26, 490, 37), None, ink=HUSK, font="noto", size=6.6, align="centre")
    zip_line.flow([(language, text + ("  ·" if language == "de" else "")) for language, text in c["zip"]])
    sheet.rect(14, 46, 300, 470, fill=HUSK)
    front = Panel(sheet, (30, 76, 284, 260), None, ink=WHEAT, font="noto-serif", align="centre")
    front.heading(c["brand"], size=29, align="centre", after=2)
    front.text(c["sub"], size=26, font="noto", ink=CITRUS, after=22)
    for language in ("de", "nl"):
        front.text(c["names"][language], size=13, section=language)
        front.text(c["claims"][language], size=9.6, font="noto", ink=CITRUS, after=10)
    for number, (language, text) in enumerate(c["icons"]):
        x = 58.0 + 66 * number
        sheet.oval(x, 330, 27, fill=GRASS)
        Panel(sheet, (x - 26, 324, x + 26, 338), language, ink=WHITE, font="noto-bold", size=7, align="centre").text(
            text)
    Panel(sheet, (30, 440, 284, 456), None, ink=WHEAT, font="noto-bold", size=10, align="centre").text(c["pack"])
    for number, language in enumerate(("de", "nl")):
        x, t = 314.0 + 176 * number, c[language]
        column = Panel(sheet, (x, 48, x + 164, 270), language, font="noto", size=7, leading=1.28, hyphenate=True)
        column.heading(t["what"], size=8, ink=GRASS, after=3)
        column.bullets(t["bullets"], mark="•", indent=7, after=3, hyphenate=False)
        column.texts(*t["parts"], after=3)
    table = Panel(sheet, (314, 276, 530, 430), "de", font="noto", size=6.8, leading=1.18)
    table.table("42 | 20 right | 22 right | 16 right", c["table"], language="de", padding=2, after=2)
    table.text(c["foot"], size=5.6)
    each(Panel(sheet, (314, 438, 530, 460), None, font="noto", size=6.4), c["see"], after=1)
    Panel(sheet, (544, 278, 654, 312), None, font="noto", size=6.6).text(c["maker"])
    sheet.rect(544, 322, 590, 346, stroke=GRASS, width=0.8)
    Panel(sheet, (544, 350, 620, 360), None, font="noto", size=6.4).text(c["code"])
    each(Panel(sheet, (544, 372, 654, 392), None, ink=GRASS, font="noto-bold", size=6.4), c["bin"], after=1)
    sheet.barcode(544, 404, 96, 50, "4260733100928")
    sheet.rect(300, 46, 300, 470, stroke=CUT_DE, width=0.4, layer="Dieline Stanzkontur")
    sheet.ghost("Bodenfalte nicht bedrucken", 330, 480, "technical layer", layer="Dieline Stanzkontur", ink=CUT_DE)
    sheet.ghost("Flohmühle Standbodenbeutel 160 x 236 + 40", 40, -12, "slug")
    sheet.ghost("ohne Gentechnik", 120, 420, "ground colour", ink=HUSK, size=8)
    return sheet


_ALL = (electrolyte_sachet, fibre_pouch, hand_tube, magnesium_carton, valerian_blister, vitc_wrap)
DESIGNS: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL} | DESIGNS_MORE
