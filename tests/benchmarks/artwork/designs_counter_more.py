"""Six of the designs of the half `counter`; see `designs_counter.py`."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_sampled_more import each
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "counter")

LINDEN, PETAL, SLATE = (0.3, 0.42, 0.26), (0.96, 0.9, 0.94), (0.22, 0.25, 0.3)
RACE, LEMON, INK = (0.85, 0.1, 0.08), (0.99, 0.95, 0.3), (0.05, 0.05, 0.12)
DEEP, FROST, GOLD = (0.02, 0.18, 0.3), (0.9, 0.96, 0.97), (0.86, 0.7, 0.2)
POWDER, BABY, CLOUD = (0.25, 0.5, 0.68), (0.8, 0.91, 0.97), (0.97, 0.99, 1.0)
CLAY, OCHRE, MOSS = (0.83, 0.86, 0.76), (0.6, 0.42, 0.2), (0.22, 0.33, 0.2)
RACING, STABLE, MENTHOL = (0.04, 0.24, 0.14), (0.3, 0.16, 0.08), (0.85, 0.95, 0.92)
CUT, FOLD = Spot("Stanze", (0, 1, 0, 0)), Spot("Ligne de pli", (1, 0, 0, 0))


def isoflavone_leaflet() -> Sheet:
    """A leaflet in two justified columns, German and French, with numbered headings and a table below each; a crease
    across, lone lines at the foot, a turned code."""
    c, sheet = _copy("isoflavone-leaflet"), Sheet(mm(148), mm(210), bleed=5, layers={"Legende": True}, hyphen="‐")
    head = Panel(sheet, (24, 20, 190, 60), None, ink=LINDEN, font="noto-serif")
    head.heading(c["brand"], size=22)
    head.text(c["sub"], size=10)
    names = Panel(sheet, (214, 24, 396, 62), None, ink=SLATE, font="noto", size=7.2, align="right")
    for language in ("de", "fr"):
        names.text(c["names"][language], section=language, after=3)
    sheet.rule(24, 66, 396, 66, LINDEN, 1)
    for language, x in (("de", 24.0), ("fr", 216.0)):
        column = Panel(sheet, (x, 74, x + 180, 540), language, font="serif", size=8.8, leading=1.2, hyphenate=True,
            align="justify")
        for heading, text in zip(c["heads"][language], c[language], strict=True):
            column.heading(heading, font="noto", size=8.2, ink=LINDEN, after=1.5)
            column.text(text, after=6)
        column.space(2)
        column.table("44 | 34 right | 22 right", c[f"table_{language}"], rules="rows", language=language, font="noto",
            size=7.4, align="left", padding=2)
    sheet.rule(210, 74, 210, 540, PETAL, 1)
    each(Panel(sheet, (24, 552, 190, 574), None, font="noto", size=6.6, ink=SLATE), c["bin"])
    each(Panel(sheet, (216, 552, 396, 574), None, font="noto-bold", size=6.6, ink=LINDEN, align="right"), c["turn"])
    Panel(sheet, (24, 576, 300, 586), None, font="noto", size=6).text(c["maker"])
    Panel(sheet, (405, 440, 414, 586), None, direction=270, font="mono", size=5.6).text(c["code"])
    sheet.rect(-5, 297.6, 10, 297.6, stroke=FOLD, width=0.4, dash=(3, 2), layer="Legende")
    sheet.ghost("Falz 1", 2, 294, "technical layer", layer="Legende", ink=FOLD, size=4.6)
    sheet.ghost("Korrektur 3 Isoflavone 50 mg", 24, 15, "ground colour", ink=WHITE, size=5)
    return sheet


def dextrose_roll() -> Sheet:
    """The paper of a roll of sweets: a red half with the brand, small blocks in three languages parted by lines, a
    table without lines, the brand again up the seam."""
    c, sheet = _copy("dextrose-roll"), Sheet(mm(106), mm(66), bleed=5, slug=14, ground=LEMON, hyphen="-")
    sheet.rect(-5, -5, 108, sheet.height + 5, fill=RACE)
    front = Panel(sheet, (8, 14, 100, 92), None, ink=LEMON, font="italic", align="centre")
    front.heading(c["brand"], size=19, align="centre", after=0)
    front.heading(c["sub"], size=14, align="centre", ink=WHITE, after=4)
    for language in ("fr", "nl", "de"):
        front.text(c["names"][language], size=7, ink=WHITE, section=language)
    each(Panel(sheet, (8, 94, 56, 120), None, ink=LEMON, font="sans-bold", size=6), c["flavour"])
    Panel(sheet, (58, 106, 100, 118), None, ink=LEMON, font="sans-bold", size=8, align="right").text(c["pack"])
    table = Panel(sheet, (5, 124, 103, 182), None, ink=WHITE, font="narrow", size=5.4, leading=1.14)
    table.table("44 | 22 right | 34 right", c["table"], padding=1)
    top = 6.0
    for language in ("fr", "nl", "de"):
        block = Panel(sheet, (114, top, 284, top + 46), language, ink=INK, font="narrow", size=5.8, leading=1.14,
            hyphenate=True)
        block.texts(*c[language], after=0.8)
        top += block.cursor + 3
        sheet.rule(114, top - 1.5, 284, top - 1.5, RACE, 0.4)
    for number, key in enumerate(("pull", "dry", "end")):
        x = 114.0 + (0, 66, 114)[number]
        each(Panel(sheet, (x, 142, x + 64, 164), None, ink=RACE, font="narrow-bold", size=5.8), c[key])
    Panel(sheet, (114, 170, 210, 178), None, ink=INK, font="narrow", size=5.4).text(c["maker"])
    sheet.barcode(222, 167, 60, 14, "54498217")
    seam = Panel(sheet, (289, 10, 297, 178), None, direction=270, ink=RACE, font="italic-bold", size=5.4,
        align="centre")
    seam.text(c["seam"])
    sheet.ghost("bande d’arrachage 4 mm", 112, 186, "technical layer", layer="Découpe Stans", ink=CUT, size=4.4)
    sheet.ghost("Turbino papier 106 x 66 roto 8", 20, -8, "slug")
    return sheet


def cod_bottle() -> Sheet:
    """Labels of a bottle on one sheet: front, a narrow one for the neck, a broad back label in two columns with
    bold allergens under capitals, a ruled table beside lone lines."""
    c, sheet = _copy("cod-bottle"), Sheet(mm(196), mm(134), bleed=6, slug=18, hyphen="-", ligatures="codepoint")
    sheet.rect(10, 10, 178, 300, fill=DEEP)
    front = Panel(sheet, (20, 36, 168, 230), None, ink=FROST, font="display", align="centre")
    front.text(c["brand"], size=28, after=2)
    front.text(c["sub"], size=13, font="noto", tracking=2, ink=GOLD, after=44)
    for language in ("nl", "fr"):
        front.text(c["names"][language], size=9.6, font="noto", bold=True, section=language, after=1)
        front.text(c["claims"][language], size=7.2, font="noto", after=9)
    Panel(sheet, (20, 276, 168, 292), None, ink=GOLD, font="noto-bold", size=9, align="centre").text(c["pack"])
    sheet.rect(10, 316, 178, 370, fill=GOLD)
    each(Panel(sheet, (16, 330, 172, 362), None, ink=DEEP, font="display-bold", size=11, align="centre"), c["neck"])
    sheet.rect(190, 10, 546, 370, fill=FROST)
    for language, x in (("nl", 200.0), ("fr", 376.0)):
        column = Panel(sheet, (x, 18, x + 158, 250), language, ink=DEEP, font="noto", size=7.4, leading=1.25,
            hyphenate=True, ligatures=True)
        column.text(c[language][0], size=8, after=3)
        column.texts(*c[language][1:], after=3.5)
    sheet.rule(200, 254, 534, 254, GOLD, 0.8)
    table = Panel(sheet, (200, 260, 318, 330), None, ink=DEEP, font="noto", size=6.4)
    table.table("44 | 28 right | 28 right", c["table"], rules="rows", padding=1.8)
    lines = Panel(sheet, (330, 260, 470, 330), None, ink=DEEP, font="noto", size=6.2)
    for key in ("cool", "end", "bin"):
        each(lines, c[key])
        lines.space(3)
    Panel(sheet, (474, 260, 540, 300), None, ink=DEEP, font="noto", size=6).text(c["maker"])
    sheet.barcode(200, 338, 100, 26, "5401122908866")
    sheet.rect(474, 306, 534, 330, fill=WHITE, stroke=DEEP, width=0.4)
    cap = Panel(sheet, (310, 346, 534, 358), None, ink=DEEP, font="noto-bold", size=6.6, align="right")
    cap.flow(c["cap"])
    sheet.rect(184, 10, 184, 370, stroke=CUT, width=0.4, layer="Stanslijn")
    sheet.ghost("stanslijn etiket 59 x 102", 192, 376, "technical layer", layer="Stanslijn", ink=CUT, size=4.6)
    sheet.ghost("Traanvik 250 ml rug en hals", 20, -10, "slug")
    sheet.ghost("versterkt de botten", 60, 264, "covered", size=6)
    return sheet


def nappy_tube() -> Sheet:
    """A tube lying on its side: brand and names run up the sheet, the back stands upright in three blocks with flags of
    letters, round signs with captions, how to open it for the first time in lone lines."""
    c, sheet = _copy("nappy-tube"), Sheet(mm(136), mm(156), bleed=8.5, ground=BABY, hyphen="­", shuffle="words")
    sheet.rect(-8.5, -8.5, 156, sheet.height + 8.5, fill=POWDER)
    front = Panel(sheet, (26, 30, 130, 330), None, direction=270, ink=WHITE, font="noto")
    front.heading(c["brand"], size=40, after=0)
    for language in ("fr", "nl", "de"):
        front.text(f"{c['names'][language]} {c['with'][language]}", size=10, section=language)
    Panel(sheet, (124, 356, 136, 424), None, direction=270, ink=WHITE, font="noto-bold", size=9).text(c["pack"])
    for number, (language, text) in enumerate(c["icons"]):
        y = 356.0 + 24 * number
        sheet.rect(20, y, 112, y + 18, fill=CLOUD)
        Panel(sheet, (24, y + 4, 108, y + 17), language, ink=POWDER, font="noto-bold", size=8, align="centre").text(
            text)
    top = 16.0
    for language in ("fr", "nl", "de"):
        sheet.oval(176, top + 6, 7.5, fill=POWDER)
        Panel(sheet, (168, top + 2.4, 184, top + 10), None, ink=WHITE, font="noto-bold", size=5.8, align="centre").text(
            language.upper())
        block = Panel(sheet, (190, top, 374, top + 90), language, ink=INK, font="noto", size=8, leading=1.2,
            hyphenate=True)
        block.texts(*c[language], after=2)
        top += block.cursor + 8
    sheet.rect(166, 262, 376, 318, fill=CLOUD)
    Panel(sheet, (170, 265, 372, 316), None, ink=INK, font="sans", size=6.4, leading=1.2).text(c["inci"])
    each(Panel(sheet, (168, 326, 300, 362), None, ink=POWDER, font="noto-bold", size=6.4), c["first"], after=1)
    each(Panel(sheet, (306, 326, 376, 362), None, ink=INK, font="noto", size=6.4), c["end"], after=1)
    each(Panel(sheet, (168, 368, 260, 402), None, ink=INK, font="noto", size=6.4), c["bin"], after=1)
    sheet.oval(282, 380, 11, stroke=INK, width=0.8)
    Panel(sheet, (268, 376, 296, 388), None, ink=INK, font="sans-bold", size=6.4, align="centre").text(c["open"])
    sheet.barcode(306, 368, 70, 36, "3401599620713")
    Panel(sheet, (168, 416, 376, 428), None, ink=INK, font="noto", size=6).text(c["maker"])
    sheet.ghost("zone soudure 9 mm", 20, 440, "technical layer", layer="Légende", ink=CUT, size=4.8)
    sheet.ghost("Billou change 100 ml", 30, 20, "ground colour", ink=POWDER, size=7)
    return sheet


def clay_mask() -> Sheet:
    """Two sachets with a crease between: the front at the left, three blocks and the Latin list at the right, a line
    down the crease, three steps in three languages across the foot."""
    c, sheet = _copy("clay-mask"), Sheet(mm(160), mm(150), bleed=6, ground=CLAY, hyphen="‐", spaces="gaps")
    sheet.rect(-6, -6, sheet.width + 6, 20, fill=MOSS)
    tear = Panel(sheet, (20, 6, 433, 18), None, ink=CLAY, font="condensed-bold", size=6.6, align="centre")
    tear.flow(c["tear"])
    sheet.rect(14, 34, 208, 308, fill=MOSS)
    front = Panel(sheet, (24, 56, 198, 280), None, ink=CLAY, font="dejavu", align="centre")
    front.text(c["brand"], size=21, after=40)
    for language in ("de", "fr", "nl"):
        front.text(c["names"][language], size=8.6, bold=True, section=language, after=1)
        front.text(c["skin"][language], size=7.6, font="condensed", after=14)
    Panel(sheet, (24, 286, 198, 302), None, ink=CLAY, font="dejavu-bold", size=8.4, align="centre").text(c["pack"])
    fold = Panel(sheet, (216, 36, 226, 306), None, direction=90, ink=MOSS, font="condensed", size=6, align="centre")
    fold.flow([(language, text + ("  |" if language != "nl" else "")) for language, text in c["fold"]])
    sheet.rect(229, 26, 229, 316, stroke=FOLD, width=0.5, dash=(3, 3), layer="Ligne de pli Legende")
    top = 34.0
    for language in ("de", "fr", "nl"):
        block = Panel(sheet, (238, top, 440, top + 74), language, ink=INK, font="condensed", size=7, leading=1.2,
            hyphenate=True)
        block.texts(*c[language], after=2)
        top += block.cursor + 2
        sheet.rule(238, top - 1, 440, top - 1, OCHRE, 0.4)
        top += 4
    Panel(sheet, (238, top, 440, top + 36), None, ink=INK, font="narrow", size=6).text(c["inci"])
    each(Panel(sheet, (238, 252, 338, 276), None, ink=OCHRE, font="condensed-bold", size=5.8), c["end"])
    each(Panel(sheet, (346, 252, 440, 276), None, ink=INK, font="condensed", size=5.8), c["bin"])
    sheet.barcode(346, 284, 92, 26, "4049639001857")
    Panel(sheet, (238, 288, 340, 308), None, ink=INK, font="condensed", size=5.8).text(c["maker"])
    for number, (count, lines) in enumerate(c["steps"]):
        x = 20.0 + 140 * number
        sheet.oval(x + 16, 360, 16, fill=OCHRE)
        Panel(sheet, (x + 4, 350, x + 28, 372), None, ink=WHITE, font="dejavu-bold", size=14, align="centre").text(
            count)
        each(Panel(sheet, (x + 38, 344, x + 136, 380), None, ink=MOSS, font="condensed", size=6.8), lines, after=2)
    sheet.ghost("Siegelrand 7 mm unbedruckt", 20, 416, "technical layer", layer="Stanze", ink=CUT, size=4.8)
    sheet.ghost("Probe 2", 400, 400, "invisible", size=6)
    return sheet


def horse_balm() -> Sheet:
    """A round lid beside the wrap of a large tub: centred lines in the circle, three columns with ticks between rules,
    the Latin list across, lone lines below and a seal turned up the end."""
    c, sheet = _copy("horse-balm"), Sheet(mm(266), mm(112), bleed=8.5, slug=20, ligatures="codepoint", hyphen="-")
    sheet.oval(134, 158, 128, fill=RACING)
    sheet.oval(134, 158, 120, stroke=MENTHOL, width=1)
    lid = Panel(sheet, (34, 84, 234, 250), None, ink=MENTHOL, font="serif", align="centre")
    lid.heading(c["brand"], size=28, align="centre", tracking=1, after=8)
    for language in ("de", "nl", "fr"):
        lid.text(c["names"][language], size=12, font="slab", section=language)
        lid.text(c["feel"][language], size=8.4, font="serif-italic", after=4)
    each(Panel(sheet, (64, 222, 204, 256), None, ink=WHITE, font="sans", size=7, align="centre"), c["lid"], after=0.5)
    Panel(sheet, (94, 258, 174, 272), None, ink=WHITE, font="noto-serif-bold", size=8.4, align="centre").text(c["pack"])
    sheet.rect(274, -8.5, sheet.width + 8.5, sheet.height + 8.5, fill=MENTHOL)
    for number, language in enumerate(("de", "nl", "fr")):
        x, t = 284.0 + 152 * number, c[language]
        column = Panel(sheet, (x, 12, x + 142, 190), language, ink=STABLE, font="sans", size=7.1, leading=1.22,
            hyphenate=True, ligatures=True)
        column.heading(t["what"], size=8, ink=RACING, after=3)
        column.bullets(t["bullets"], mark="–", indent=8, after=3, hyphenate=False)
        column.texts(*t["parts"], after=3)
        if number:
            sheet.rule(x - 5, 14, x - 5, 186, RACING, 0.5)
    sheet.rect(284, 196, 730, 230, fill=WHITE, stroke=RACING, width=0.5)
    Panel(sheet, (289, 200, 725, 228), None, ink=STABLE, font="narrow", size=6.8).text(c["inci"])
    each(Panel(sheet, (284, 240, 420, 270), None, ink=RACING, font="sans-bold", size=6.6), c["seal"], after=1)
    each(Panel(sheet, (432, 240, 560, 270), None, ink=STABLE, font="sans", size=6.6), c["end"], after=1)
    each(Panel(sheet, (284, 276, 430, 306), None, ink=STABLE, font="sans", size=6.6), c["bin"], after=1)
    sheet.oval(546, 288, 13, stroke=STABLE, width=0.9)
    Panel(sheet, (530, 284, 562, 296), None, ink=STABLE, font="sans-bold", size=7, align="centre").text(c["open"])
    Panel(sheet, (432, 276, 528, 304), None, ink=STABLE, font="sans", size=6.6).text(c["maker"])
    sheet.rect(572, 240, 620, 304, fill=WHITE)
    sheet.barcode(630, 240, 98, 64, "4280001365540")
    edge = Panel(sheet, (740, 20, 750, 300), None, direction=90, ink=RACING, font="noto-serif", size=6.6,
        align="centre")
    edge.text(f"{c['brand']} · {c['pack']}")
    sheet.ghost("Überlappung 6 mm unlackiert", 640, 314, "technical layer", layer="Stanze Lack", ink=CUT, size=4.8)
    sheet.ghost("Rosswald Dose 500 Deckel + Wickel", 40, -12, "slug")
    sheet.ghost("gegen Gelenkschmerzen", 120, 150, "covered", size=7)
    return sheet


_ALL = (clay_mask, cod_bottle, dextrose_roll, horse_balm, isoflavone_leaflet, nappy_tube)
DESIGNS_MORE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
