"""Twelve label designs with windows, sleeves, sticks and bands, drawn without sight of the reader, its rules and its
tests.

They are for one measurement. The other six are in `designs_window_more.py`. Panels that hold only a brand, numbers,
Latin names, or words that are the same in several languages, have no language; lone lines have the language that a
reader would give them.
"""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_sampled_more import each
from .designs_window_more import DESIGNS_MORE
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "window")

RUST, ALU = Spot("Braun PANTONE 7595 C", (0, 0.62, 0.72, 0.55)), (0.9,)
DUSK, LAVENDER = (0.16, 0.14, 0.34), (0.93, 0.91, 0.98)
SUN, SAND, SEA, NAVY = (0.99, 0.78, 0.2), (1.0, 0.97, 0.88), (0.05, 0.42, 0.56), (0.04, 0.13, 0.3)
PLUM, ROSE, GREY = (0.27, 0.08, 0.27), (0.98, 0.93, 0.94), (0.3, 0.3, 0.33)
FJORD, SHELL, CORAL = (0.03, 0.24, 0.33), (0.97, 0.97, 0.94), (0.89, 0.36, 0.3)
DAWN, NOON, EVE, COAL = (0.99, 0.87, 0.62), (0.72, 0.89, 0.87), (0.78, 0.76, 0.92), (0.12, 0.12, 0.15)
KNIFE, CREASE = Spot("Dieline", (0, 1, 0.2, 0)), Spot("Rillijn", (1, 0, 0.1, 0))


def iron_unit_foil() -> Sheet:
    """The foil of a blister that is torn into single doses: ten units with the same print each, an empty place for date
    and batch, how to take it out in a band between the rows, the maker up the edge."""
    c, sheet = _copy("iron-unit-foil"), Sheet(mm(176), mm(92), bleed=5, slug=16, ground=ALU, hyphen="-")
    for row in range(2):
        for column in range(5):
            x, y = 8.0 + 92 * column, 8.0 + 148 * row
            unit = Panel(sheet, (x + 3, y, x + 86, y + 62), None, ink=RUST, font="noto", align="centre")
            unit.heading(c["brand"], size=10, align="centre", after=2)
            for language, text in c["dose"]:
                unit.text(text, size=7, section=language)
            unit.text(c["unit"], size=5.6, section=None)
            sheet.rect(x + 8, y + 66, x + 82, y + 90, fill=WHITE, stroke=RUST, width=0.4)
            Panel(sheet, (x + 11, y + 68, x + 34, y + 90), None, ink=RUST, font="mono", size=5.4, leading=1.7).text(
                c["stamp"])
            if column:
                sheet.rect(x - 1, y - 2, x - 1, y + 98, stroke=RUST, width=0.4, dash=(2, 2))
    sheet.rect(-5, 106, 470, 106, stroke=RUST, width=0.4, dash=(2, 2))
    sheet.rect(-5, 154, 470, 154, stroke=RUST, width=0.4, dash=(2, 2))
    for number, (language, text) in enumerate(c["push"]):
        Panel(sheet, (12, 110 + 10 * number, 300, 121 + 10 * number), language, ink=RUST, font="condensed-bold",
            size=6.4).text(text)
    each(Panel(sheet, (330, 110, 466, 142), None, ink=RUST, font="condensed", size=6.4, leading=1.5, align="right"),
        c["kids"])
    Panel(sheet, (12, 142, 466, 151), None, ink=RUST, font="condensed", size=5.6).text(c["maker"])
    edge = Panel(sheet, (478, 10, 490, 250), None, direction=270, ink=RUST, font="noto-bold", size=7, align="centre",
        tracking=1)
    edge.text(f"{c['brand']} · 10 × 20 mg")
    sheet.ghost("sealing zone free of varnish", 20, 258, "technical layer", layer="Varnish free", ink=KNIFE, size=4.4)
    sheet.ghost("Ferrolune unit dose foil 176 x 92 alu 20", 20, -8, "slug")
    sheet.ghost("30 mg", 30, 80, "invisible", size=6)
    return sheet


def doze_sleeve() -> Sheet:
    """A sleeve for a tray, opened: an underside with a language in each quarter and the table across the middle, two
    narrow sides turned either way, the top with thumb notches at both ends, a glue flap."""
    c = _copy("doze-sleeve")
    sheet = Sheet(mm(300), mm(98), bleed=8.5, slug=20, layers={"Stans + ril": True, "Proefversie": False},
        shuffle="words", hyphen="‐")
    sheet.rect(24, -8.5, 404, sheet.height + 8.5, fill=LAVENDER)
    sheet.rect(404, -8.5, sheet.width + 8.5, sheet.height + 8.5, fill=DUSK)
    places = {"nl": (34.0, 10.0), "fr": (218.0, 10.0), "de": (34.0, 178.0), "en": (218.0, 178.0)}
    for language, (x, y) in places.items():
        quarter = Panel(sheet, (x, y, x + 176, y + 96), language, ink=DUSK, font="sans", size=6.2, leading=1.2,
            hyphenate=True)
        quarter.heading(c["heads"][language], size=5.8, tracking=2, after=2)
        quarter.texts(*c[language], after=1.6)
    sheet.rule(214, 10, 214, 102, DUSK, 0.5)
    sheet.rule(214, 180, 214, 268, DUSK, 0.5)
    sheet.rect(30, 110, 398, 170, fill=WHITE)
    table = Panel(sheet, (36, 114, 210, 170), None, ink=DUSK, font="sans", size=6.2)
    table.table("58 | 22 right | 20 right", c["table"], rules="rows", padding=1.8)
    each(Panel(sheet, (220, 113, 310, 173), None, ink=DUSK, font="narrow", size=5.8, leading=1.12), c["keep"], after=2)
    sheet.barcode(316, 115, 76, 34, "8713044201875")
    Panel(sheet, (312, 152, 396, 169), None, ink=DUSK, font="narrow", size=5.6).text(c["maker"])
    for x0, direction in ((404.0, 90), (810.0, 270)):
        each(Panel(sheet, (x0 + 3, 12, x0 + 37, 266), None, direction=direction, ink=LAVENDER, font="noto", size=6.6,
            leading=1.25, align="centre"), c["side"])
    top = Panel(sheet, (500, 56, 754, 236), None, ink=LAVENDER, font="display", align="centre")
    top.text(c["brand"], size=34, tracking=3, after=2)
    top.text(c["sub"], size=13, font="serif-italic", after=12)
    for language in ("nl", "fr", "de", "en"):
        top.text(c["names"][language], size=9.6, font="noto", bold=True, section=language)
        top.text(c["count"][language], size=7.4, font="noto", after=4.5)
    for y, line in ((0.0, 34.0), (sheet.height, 237.0)):
        sheet.oval(627, y, 26, fill=WHITE)
        sheet.oval(627, y, 26, stroke=KNIFE, width=0.5, layer="Stans + ril")
        Panel(sheet, (500, line, 754, line + 12), None, ink=LAVENDER, font="noto", size=6.6, align="centre").flow(
            c["push"])
    Panel(sheet, (6, 40, 16, 240), None, direction=270, font="mono", size=5.6, align="centre").text(c["code"])
    for x in (24.0, 404.0, 444.0, 810.0):
        sheet.rect(x, -8.5, x, sheet.height + 8.5, stroke=CREASE, width=0.4, dash=(3, 2), layer="Stans + ril")
    sheet.ghost("lijmflap 8 mm onbedrukt", 21, 272, "technical layer", layer="Stans + ril", ink=KNIFE, size=4,
        direction=270)
    sheet.ghost("PROEF niet drukken", 560, 180, "layer off", layer="Proefversie", ink=WHITE, size=14)
    sheet.ghost("Nachtwiek sleeve 300 x 98 GC1 280 g", 40, -12, "slug")
    return sheet


def sun_spray() -> Sheet:
    """Front and back of a spray bottle: the back begins with a square of four advices, each with four short lines; four
    languages two by two under it, the Latin list in capitals, a caution in a frame."""
    c, sheet = _copy("sun-spray"), Sheet(mm(172), mm(146), bleed=6, slug=18, ground=SAND, spaces="gaps", hyphen="-")
    sheet.rect(-6, -6, 158, sheet.height + 6, fill=SUN)
    front = Panel(sheet, (12, 40, 146, 330), None, ink=NAVY, font="dejavu", align="centre")
    front.heading(c["brand"], size=20, align="centre", after=16)
    front.heading(c["spf"], size=30, align="centre", ink=WHITE, after=14)
    for (language, kind), (_, level) in zip(c["kind"], c["level"], strict=True):
        front.text(kind, size=8.2, font="noto", bold=True, section=language)
        front.text(level, size=7.6, font="noto", after=8)
    sheet.oval(79, 344, 17, stroke=NAVY, width=1)
    Panel(sheet, (64, 338, 94, 352), None, ink=NAVY, font="sans-bold", size=9, align="centre").text(c["uva"])
    Panel(sheet, (12, 380, 146, 396), None, ink=NAVY, font="noto-bold", size=9, align="centre").text(c["pack"])
    for number, lines in enumerate(c["signs"]):
        x, y = 168.0 + 158 * (number % 2), 10.0 + 50 * (number // 2)
        sheet.rect(x, y, x + 150, y + 45, fill=WHITE, stroke=SEA, width=0.5)
        sheet.oval(x + 23, y + 22.5, 17, fill=SEA)
        sheet.oval(x + 23, y + 22.5, 8, fill=SUN)
        each(Panel(sheet, (x + 48, y + 5, x + 148, y + 43), None, ink=NAVY, font="noto", size=6.6, leading=1.28), lines)
    for number, language in enumerate(("nl", "fr", "de", "en")):
        x, y = 168.0 + 158 * (number % 2), 118.0 + 86 * (number // 2)
        block = Panel(sheet, (x, y, x + 150, y + 82), language, ink=NAVY, font="noto", size=6.7, leading=1.22,
            hyphenate=True)
        block.texts(*c[language], after=2)
    sheet.rule(168, 292, 476, 292, SEA, 0.6)
    Panel(sheet, (168, 296, 476, 328), None, ink=NAVY, font="narrow", size=6.2, leading=1.15).text(c["inci"])
    sheet.rect(168, 332, 306, 368, stroke=CORAL, width=0.9)
    each(Panel(sheet, (172, 335, 304, 366), None, ink=NAVY, font="noto-bold", size=6, leading=1.22), c["fire"])
    each(Panel(sheet, (316, 334, 396, 368), None, ink=NAVY, font="noto", size=6, leading=1.22), c["bin"])
    sheet.oval(446, 350, 13, stroke=NAVY, width=0.8)
    Panel(sheet, (430, 346, 462, 357), None, ink=NAVY, font="sans-bold", size=7, align="centre").text(c["open"])
    Panel(sheet, (168, 374, 300, 408), None, ink=NAVY, font="noto", size=6.2).text(c["maker"])
    sheet.rect(316, 374, 476, 404, fill=WHITE)
    sheet.barcode(324, 376, 144, 26, "5412889003174")
    sheet.ghost("label gap 3 mm", 152, 412, "technical layer", layer="Cutter guide", ink=KNIFE, size=4.4)
    sheet.ghost("Zonnedael SPF 30 voor + rug", 30, -10, "slug")
    sheet.ghost("waterproof", 60, 300, "ground colour", ink=SUN, size=8)
    sheet.ghost("SPF 50", 30, 372, "covered", size=14)
    return sheet


def night_eye_tube() -> Sheet:
    """A slender tube printed lengthwise: brand and both languages run up the sheet, the Latin list beneath them too;
    only the crimp and a few lone lines stand upright."""
    c = _copy("night-eye-tube")
    sheet = Sheet(mm(92), mm(162), bleed=8.5, ground=ROSE, rotate=270, ligatures="codepoint", hyphen="-")
    sheet.rect(-8.5, -8.5, 104, 426, fill=PLUM)
    front = Panel(sheet, (20, 90, 98, 408), None, direction=270, ink=ROSE, font="serif", ligatures=True)
    front.text(c["brand"], size=40, after=3)
    for language in ("fr", "en"):
        front.text(c["names"][language], size=9.4, section=language)
    Panel(sheet, (76, 14, 92, 120), None, direction=270, ink=ROSE, font="serif", size=8, align="right").text(c["pack"])
    each(Panel(sheet, (20, 14, 60, 90), None, direction=270, ink=ROSE, font="serif-italic", size=10, align="right"),
        c["time"])
    for language, y0, y1 in (("fr", 216.0, 412.0), ("en", 12.0, 206.0)):
        text = Panel(sheet, (112, y0, 214, y1), language, direction=270, ink=PLUM, font="noto", size=6.3, leading=1.22,
            hyphenate=True)
        text.heading(c[language]["what"], size=7.4, after=2)
        text.texts(*c[language]["parts"], after=2.4)
    sheet.rule(216, 12, 216, 412, PLUM, 0.5)
    inci = Panel(sheet, (219, 12, 250, 412), None, direction=270, ink=PLUM, font="narrow", size=6.2, leading=1.14)
    inci.text(c["inci"])
    sheet.rect(-8.5, 426, sheet.width + 8.5, sheet.height + 8.5, fill=(0.84,))
    each(Panel(sheet, (10, 430, 110, 450), None, ink=GREY, font="sans", size=6.4), c["crimp"])
    each(Panel(sheet, (112, 430, 176, 450), None, ink=GREY, font="sans", size=6.4), c["cap"])
    each(Panel(sheet, (180, 430, 260, 450), None, ink=GREY, font="sans", size=6.4), c["bin"])
    sheet.ghost("crimp area no print", 60, 456, "technical layer", layer="Legend", ink=KNIFE, size=4.4)
    sheet.ghost("anti-rides", 30, 300, "clipped", size=8)
    sheet.ghost("ombrelys retinol", 20, 420, "ground colour", ink=PLUM, size=6)
    return sheet


def marine_wrap() -> Sheet:
    """A wrap round a jar: ruled table with cells of two lines at the left, front with spaced capitals, three columns
    under a band of claims, headings printed twice; notes with stars run on across the foot."""
    c, sheet = _copy("marine-wrap"), Sheet(mm(290), mm(86), bleed=8.5, slug=22, ground=SHELL, hyphen="­")
    table = Panel(sheet, (12, 12, 206, 106), None, ink=FJORD, font="condensed", size=6.6, leading=1.16)
    table.table("56 | 22 right | 22 right", c["table"], rules="grid", padding=2.4)
    each(Panel(sheet, (12, 116, 110, 146), None, ink=FJORD, font="condensed", size=6.6), c["lid"])
    each(Panel(sheet, (116, 116, 208, 146), None, ink=FJORD, font="condensed", size=6.6, align="right"), c["end"])
    sheet.barcode(12, 158, 96, 44, "8719327660418")
    sheet.rect(120, 158, 206, 202, fill=WHITE, stroke=FJORD, width=0.5)
    Panel(sheet, (12, 222, 208, 234), None, ink=FJORD, font="condensed", size=6).text(c["maker"])
    sheet.rect(218, -8.5, 410, sheet.height + 8.5, fill=FJORD)
    sheet.rect(264, 122, 364, 122.8, fill=CORAL)
    front = Panel(sheet, (228, 34, 400, 232), None, ink=SHELL, font="slab", align="centre")
    front.text(c["brand"], size=31, after=6)
    front.text(c["title"], size=11, font="noto", tracking=6, ink=CORAL, after=50)
    for language in ("nl", "fr", "de"):
        front.text(c["names"][language], size=7.8, font="noto", section=language, after=4)
    Panel(sheet, (228, 216, 400, 230), None, ink=CORAL, font="noto-bold", size=8.4, align="centre").text(c["pack"])
    sheet.rect(418, 10, 814, 46, fill=CORAL)
    for number, language in enumerate(("nl", "fr", "de")):
        x = 424.0 + 132 * number
        Panel(sheet, (x, 14, x + 122, 44), language, ink=WHITE, font="noto-bold", size=6.6, leading=1.25).text(
            c["claims"][language])
        column = Panel(sheet, (x, 52, x + 122, 214), language, ink=FJORD, font="noto", size=6.4, leading=1.22,
            hyphenate=True)
        for heading, text in zip(c["heads"][language], c[language], strict=True):
            column.heading(heading, size=6.8, fake_bold="twice", ink=CORAL, after=0.6)
            column.text(text, after=3.2)
    sheet.rule(424, 219, 810, 219, FJORD, 0.5)
    Panel(sheet, (424, 222, 812, 238), None, ink=FJORD, font="italic", size=6.2).flow(c["note"])
    sheet.ghost("overlap lijm 6 mm", 740, 250, "technical layer", layer="Stansmes", ink=KNIFE, size=4.4)
    sheet.ghost("Kelvaar wikkel 290 x 86 PP wit", 40, -12, "slug")
    sheet.ghost("tegen rimpels", 300, 140, "covered", size=7)
    return sheet


def trio_sticks() -> Sheet:
    """Three sticks that hang together, one for each time of the day, torn apart along dashes: each has its front above
    and its back below with a sentence in three languages and amounts on the decimal sign without lines."""
    c, sheet = _copy("trio-sticks"), Sheet(mm(126), mm(158), bleed=6, slug=16, shuffle="words", hyphen="‐")
    for number, (stick, tint) in enumerate(zip(c["sticks"], (DAWN, NOON, EVE), strict=True)):
        x = 119.0 * number
        sheet.rect(x - (6 if number == 0 else 0), -6, x + 119 + (6 if number == 2 else 0), sheet.height + 6, fill=tint)
        sheet.rect(x + 8, 26, x + 111, 170, fill=WHITE)
        tear = Panel(sheet, (x + 6, 8, x + 113, 18), None, ink=COAL, font="condensed", size=6.2, align="centre")
        tear.flow([(language, text + ("" if language == "nl" else "  ·")) for language, text in c["tear"]])
        front = Panel(sheet, (x + 12, 34, x + 107, 150), None, ink=COAL, font="noto-serif", align="centre")
        front.heading(c["brand"], size=15, align="centre", after=8)
        for language, text in stick["time"]:
            front.text(text, size=9, font="noto", bold=True, section=language)
        front.space(8)
        for language, text in stick["what"]:
            front.text(text, size=6.8, font="noto", section=language, after=2)
        Panel(sheet, (x + 12, 154, x + 107, 166), None, ink=COAL, font="noto-bold", size=7, align="centre").text(
            c["weight"])
        top = 180.0
        for language in ("de", "fr", "nl"):
            block = Panel(sheet, (x + 9, top, x + 111, top + 66), language, ink=COAL, font="condensed", size=7,
                leading=1.26, hyphenate=True)
            block.text(stick[language])
            top += block.cursor + 5
        table = Panel(sheet, (x + 9, 352, x + 111, 396), None, ink=COAL, font="condensed", size=6)
        table.table("53 | 34 decimal right | 13 right", stick["table"], padding=1)
        Panel(sheet, (x + 9, 402, x + 111, 411), None, ink=COAL, font="condensed", size=5.2).text(c["maker"])
        sheet.rect(x + 62, 418, x + 111, 440, fill=WHITE)
        Panel(sheet, (x + 9, 421, x + 61, 432), None, ink=COAL, font="mono", size=5).text(c["stamp"])
        if number:
            sheet.rect(x, -6, x, sheet.height + 6, stroke=COAL, width=0.5, dash=(2, 2))
    sheet.ghost("Perforation 1 mm", 124, 444, "technical layer", layer="Stanskontur Sticks", ink=KNIFE, size=4.4)
    sheet.ghost("Dreiklang Trio Folie PET12/ALU7/PE50", 20, -8, "slug")
    sheet.ghost("koffeinfrei", 30, 160, "covered", size=6)
    return sheet


_ALL = (doze_sleeve, iron_unit_foil, marine_wrap, night_eye_tube, sun_spray, trio_sticks)
DESIGNS: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL} | DESIGNS_MORE
