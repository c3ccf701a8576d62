"""Twelve label designs from the counters of pharmacies, drugstores and supermarkets in Belgium, the Netherlands, France
and Germany, drawn without sight of the reader, its rules and its tests.

They are for one measurement. The other six are in `designs_counter_more.py`. Panels that hold only a brand, numbers,
Latin names, or words that are the same in several languages, have no language; lone lines have the language that a
reader would give them.
"""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_counter_more import DESIGNS_MORE
from .designs_sampled_more import each
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "counter")

COCOA, STEEL, LIME, MIST = (0.2, 0.1, 0.06), (0.14, 0.16, 0.19), (0.7, 0.88, 0.1), (0.95, 0.95, 0.96)
GARNET, BLUSH, STRAW, CROCUS = (0.5, 0.04, 0.16), (0.99, 0.93, 0.93), (0.99, 0.95, 0.82), (0.4, 0.18, 0.5)
SAFFRON, HOPS, BOTTLE, VANILLA = (0.96, 0.58, 0.05), (0.42, 0.56, 0.16), (0.14, 0.22, 0.1), (0.99, 0.98, 0.92)
MIDNIGHT, CHERRY, STARS = (0.1, 0.05, 0.22), (0.72, 0.05, 0.2), (0.93, 0.88, 0.98)
KRAFT, MALT, ENAMEL = (0.87, 0.77, 0.62), (0.29, 0.17, 0.06), (0.1, 0.25, 0.48)
KNIFE, CREASE, VARNISH = Spot("Kniflijn", (0, 1, 1, 0)), Spot("Ritslijn", (1, 0, 0, 0)), Spot("UV-lak", (0, 0, 1, 0))


def whey_tub() -> Sheet:
    """A wrap of a tub of powder: a striped table of an ordinary food with cells in three languages at the left, the
    front, three columns with bold allergens, how to shake it up the edge."""
    c, sheet = _copy("whey-tub"), Sheet(mm(310), mm(104), bleed=8.5, slug=22, ground=MIST, hyphen="‐")
    table = Panel(sheet, (12, 12, 244, 170), None, font="noto", size=6.2, leading=1.2)
    table.table("46 | 18 right | 18 right | 18 right", c["table"], rules="zebra", padding=1.8)
    Panel(sheet, (12, 196, 116, 236), None, font="noto", size=6.4).text(c["maker"])
    sheet.rect(126, 200, 196, 232, fill=WHITE, stroke=STEEL, width=0.6)
    each(Panel(sheet, (12, 244, 130, 284), None, font="noto-bold", size=6.2, leading=1.3), c["bin"])
    sheet.barcode(146, 246, 92, 38, "8720615433907")
    sheet.rect(256, -8.5, 472, sheet.height + 8.5, fill=STEEL)
    front = Panel(sheet, (268, 22, 460, 170), None, ink=WHITE, font="dejavu", align="centre")
    front.heading(c["brand"], size=24, align="centre", tracking=1.2, after=2)
    front.heading(c["sub"], size=33, align="centre", ink=LIME, after=8)
    for language in ("nl", "fr", "de"):
        front.text(c["names"][language], size=10, font="noto", section=language, after=1)
    for number, (language, text) in enumerate(c["icons"]):
        x = 304.0 + 60 * number
        sheet.oval(x, 196, 27, stroke=LIME, width=1.2)
        Panel(sheet, (x - 23, 186, x + 23, 212), language, ink=LIME, font="noto-bold", size=6.2, align="centre").text(
            text)
    each(Panel(sheet, (268, 232, 400, 272), None, ink=WHITE, font="noto", size=7.4, leading=1.3), c["flavour"])
    Panel(sheet, (390, 262, 460, 278), None, ink=LIME, font="dejavu-bold", size=11, align="right").text(c["pack"])
    for number, language in enumerate(("nl", "fr", "de")):
        x, t = 484.0 + 126 * number, c[language]
        column = Panel(sheet, (x, 12, x + 117, 234), language, font="narrow", size=7.2, leading=1.2, hyphenate=True)
        column.heading(t["what"], size=7, ink=GARNET, after=2.5)
        column.texts(*t["parts"], after=2.5)
    for number, key in enumerate(("lid", "base", "scoop")):
        x = 484.0 + 126 * number
        sheet.rule(x, 238, x + 117, 238, STEEL, 0.5)
        each(Panel(sheet, (x, 244, x + 122, 286), None, font="narrow", size=6.6, leading=1.3, ink=STEEL), c[key],
            after=1.5)
    edge = Panel(sheet, (863, 20, 872, 276), None, direction=90, font="noto-bold", size=6.4, ink=STEEL, align="centre")
    edge.flow(c["shake"])
    sheet.ghost("overlap 8 mm lijm", 800, 292, "technical layer", layer="Stansvorm", ink=KNIFE, size=4.6)
    sheet.ghost("Spierberg Whey 84 wrap 900 g cacao v7", 40, -12, "slug")
    sheet.ghost("25 g eiwit", 300, 286, "ground colour", ink=STEEL, size=6)
    return sheet


def quinol_box() -> Sheet:
    """A lying box, opened: the back above, upside down in two columns; a spine; the front; the narrow foot; the fourth
    side below with German and a small table; two flaps with lines that run down and up."""
    c = _copy("quinol-box")
    sheet = Sheet(mm(206), mm(186), bleed=8.5, slug=24, layers={"Stanslijn": True, "UV-lak": True, "Braille": False},
        shuffle="words")
    faces = {"back": (106.0, 20.0, 478.0, 176.0), "spine": (106.0, 176.0, 478.0, 206.0),
        "front": (106.0, 206.0, 478.0, 336.0), "foot": (106.0, 336.0, 478.0, 366.0),
        "fourth": (106.0, 366.0, 478.0, 508.0), "left": (34.0, 206.0, 106.0, 336.0),
        "right": (478.0, 206.0, 550.0, 336.0)}
    for name in ("spine", "front", "foot", "left", "right"):
        sheet.rect(*faces[name], fill=GARNET)
    for name in ("back", "fourth"):
        sheet.rect(*faces[name], fill=BLUSH)
    for box in faces.values():
        sheet.rect(*box, stroke=KNIFE, width=0.5, layer="Stanslijn")
    for y in (176, 206, 336, 366):
        sheet.rect(106, y, 478, y, stroke=CREASE, width=0.4, dash=(3, 2), layer="Ritslijn Stanslijn")
    for language, x0, x1 in (("nl", 296.0, 470.0), ("fr", 114.0, 288.0)):
        back = Panel(sheet, (x0, 26, x1, 170), language, direction=180, font="condensed", size=6.8, leading=1.24,
            hyphenate=True)
        back.texts(*c[language], after=3)
    Panel(sheet, (116, 184, 468, 200), None, ink=BLUSH, font="serif-bold", size=11, align="centre").text(c["spine"])
    front = Panel(sheet, (120, 220, 300, 326), None, ink=WHITE, font="serif")
    front.text(c["brand"], size=36, font="serif-italic", after=4)
    front.text(c["strength"], size=17, ink=SAFFRON, after=8)
    Panel(sheet, (120, 310, 300, 324), None, ink=WHITE, font="sans-bold", size=8).text(c["pack"])
    names = Panel(sheet, (312, 222, 468, 330), None, ink=WHITE, font="sans", align="right")
    for language in ("nl", "fr", "de"):
        names.text(c["names"][language], size=8.6, bold=True, section=language)
        names.text(c["kinds"][language], size=7.6, after=9)
    sheet.oval(258, 296, 14, fill=SAFFRON)
    foot = Panel(sheet, (116, 339, 468, 364), None, ink=BLUSH, font="sans", size=6.6, align="centre")
    each(foot, [[language, text] for language, text in c["claims"].items()])
    german = Panel(sheet, (114, 374, 288, 500), "de", font="condensed", size=6.2, leading=1.24, hyphenate=True)
    german.texts(*c["de"], after=3)
    table = Panel(sheet, (298, 374, 470, 420), None, font="condensed", size=6.2)
    table.table("50 | 20 right | 30 right", c["table"], rules="rows", padding=2)
    each(Panel(sheet, (298, 424, 400, 452), None, font="condensed", size=6, ink=GARNET), c["triman"])
    sheet.rect(408, 424, 470, 452, fill=WHITE, stroke=GARNET, width=0.5)
    Panel(sheet, (412, 428, 440, 450), None, font="mono", size=6, leading=1.6).text(c["lot"])
    sheet.barcode(298, 458, 90, 36, "5430001977426")
    Panel(sheet, (298, 496, 474, 506), None, font="condensed", size=5.4).text(c["maker"])
    each(Panel(sheet, (60, 212, 96, 330), None, direction=90, ink=WHITE, font="sans", size=7, align="centre"),
        c["flap"], after=2)
    each(Panel(sheet, (490, 212, 526, 330), None, direction=270, ink=WHITE, font="sans", size=7, align="centre"),
        c["leaf"], after=2)
    sheet.ghost("QUINDEL", 330, 330, "layer off", layer="Braille", size=12)
    sheet.ghost("uv-lak uitsparen voor lot", 410, 462, "spot colour", ink=VARNISH, size=4.6, layer="UV-lak")
    sheet.ghost("Quindel doos 131 x 46 x 11 GC2 250 g proef B", 40, -12, "slug")
    return sheet


def saffron_blister() -> Sheet:
    """A blister card: days of the week over the pockets in two languages, how to peel it, two justified blocks beside
    each other, the small print of each in a box below."""
    c, sheet = _copy("saffron-blister"), Sheet(mm(152), mm(172), bleed=6, slug=18, ground=STRAW, hyphen="-")
    sheet.rect(-6, -6, sheet.width + 6, 70, fill=CROCUS)
    head = Panel(sheet, (18, 12, 220, 66), None, ink=STRAW, font="display")
    head.text(c["brand"], size=34)
    names = Panel(sheet, (224, 14, 413, 68), None, ink=STRAW, font="slab", size=8, align="right")
    for language in ("fr", "nl"):
        names.text(c["names"][language], size=8.6, bold=True, section=language)
        names.text(c["tag"][language], size=7, ink=SAFFRON, after=4)
    for row, language in enumerate(("fr", "nl")):
        for column, day in enumerate(c["days"][language]):
            x, y = 44.0 + 57 * column, 112.0 + 62 * row
            Panel(sheet, (x - 20, y - 31, x + 20, y - 21), language, ink=CROCUS, font="slab", size=6.6,
                align="centre").text(day)
            sheet.oval(x, y, 17, fill=WHITE, stroke=CROCUS, width=0.6)
    peel = Panel(sheet, (18, 200, 413, 212), None, ink=CROCUS, font="slab-bold", size=7, align="centre")
    peel.flow(c["peel"])
    for language, x in (("fr", 18.0), ("nl", 222.0)):
        block = Panel(sheet, (x, 222, x + 190, 342), language, font="slab", size=6.9, leading=1.3, align="justify",
            hyphenate=True)
        block.heading(c[language]["what"], size=7.6, ink=CROCUS, after=3)
        block.texts(*c[language]["parts"], after=3)
        sheet.rect(x, 346, x + 190, 404, fill=WHITE, stroke=SAFFRON, width=0.8)
        small = Panel(sheet, (x + 5, 349, x + 185, 402), language, font="condensed", size=6.1, leading=1.2,
            hyphenate=True)
        small.text(c["small"][language])
    table = Panel(sheet, (18, 412, 222, 452), None, font="condensed", size=6.2)
    table.table("60 | 18 right | 22 right", c["table"], rules="rows", padding=1.8)
    each(Panel(sheet, (236, 412, 330, 432), None, font="condensed", size=6), c["end"], after=1)
    each(Panel(sheet, (338, 412, 425, 432), None, font="condensed", size=6, ink=CROCUS), c["bin"], after=1)
    sheet.barcode(338, 438, 74, 26, "3770021465083")
    Panel(sheet, (236, 442, 320, 454), None, font="slab-bold", size=7).text(c["pack"])
    Panel(sheet, (417, 90, 426, 404), None, direction=270, font="condensed", size=5.8).text(c["maker"])
    sheet.ghost("perforation 0,8 mm", 180, 480, "technical layer", layer="Légende découpe", size=4.6)
    sheet.ghost("humeur positive", 60, 60, "covered", size=7)
    sheet.ghost("carte blister 152 x 172 recto, 14 alvéoles", 24, -10, "slug")
    return sheet


def hop_dropper() -> Sheet:
    """A small label for a bottle with a pipette: three columns of five-point print with codes, a table of two columns,
    lone lines below, a turned line."""
    c, sheet = _copy("hop-dropper"), Sheet(mm(106), mm(50), bleed=5, ground=VANILLA, spaces="gaps", hyphen="-")
    sheet.rect(-5, -5, 78, sheet.height + 5, fill=BOTTLE)
    front = Panel(sheet, (6, 14, 72, 120), None, ink=VANILLA, font="noto-serif", align="centre")
    front.heading(c["brand"], size=15, align="centre", after=2)
    front.text(c["latin"], size=5.8, font="serif-italic", after=9)
    for language in ("de", "nl", "fr"):
        front.text(c["names"][language], size=7, ink=LIME, section=language, after=2)
    Panel(sheet, (6, 124, 72, 134), None, ink=VANILLA, font="noto-bold", size=5.6, align="centre").text(c["pack"])
    for number, language in enumerate(("de", "nl", "fr")):
        x = 84.0 + 67 * number
        sheet.rect(x, 5, x + 9, 12, fill=HOPS)
        Panel(sheet, (x, 5.6, x + 9, 12), None, ink=WHITE, font="sans-bold", size=5, align="centre").text(
            language.upper())
        column = Panel(sheet, (x, 14, x + 62, 106), language, font="narrow", size=5.2, leading=1.12, hyphenate=True)
        column.texts(*c[language], after=1.2)
    sheet.rule(84, 107, 284, 107, HOPS, 0.4)
    table = Panel(sheet, (84, 110, 146, 140), None, font="narrow", size=5.2)
    table.table("66 | 34 right", c["table"], padding=0.9)
    each(Panel(sheet, (152, 110, 196, 130), None, font="narrow", size=5, leading=1.2), c["see"])
    each(Panel(sheet, (200, 110, 284, 130), None, font="narrow", size=5, leading=1.2, ink=BOTTLE), c["bin"])
    Panel(sheet, (152, 131, 290, 138), None, font="narrow", size=5).text(c["maker"])
    edge = Panel(sheet, (290, 4, 297, 138), None, direction=270, font="narrow", size=5, ink=BOTTLE, align="centre")
    edge.flow(c["pipette"])
    sheet.ghost("Klebenaht", 270, 141, "technical layer", layer="Stanze Legende", size=4.4)
    sheet.ghost("entspannt", 20, 136, "invisible", size=5)
    return sheet


def cherry_sachet() -> Sheet:
    """A tall stick, front and back on one film with a turned seam between: French above Dutch on the back, a small
    grid, white print on a dark ground throughout."""
    c, sheet = _copy("cherry-sachet"), Sheet(mm(84), mm(196), bleed=6, slug=16, ground=MIDNIGHT, spaces="gaps")
    sheet.rect(-6, -6, sheet.width + 6, 24, fill=(0.82,))
    sheet.rect(-6, sheet.height - 20, sheet.width + 6, sheet.height + 6, fill=(0.82,))
    each(Panel(sheet, (8, 5, 104, 22), None, font="condensed", size=6, align="centre"), c["open"])
    sheet.rect(116, 18, 228, 18, stroke=(0.0,), width=0.5, dash=(2, 2))
    front = Panel(sheet, (8, 60, 104, 330), None, ink=STARS, font="noto-serif", align="centre")
    front.heading(c["brand"], size=17, align="centre", after=2)
    front.text(c["sub"], size=10, tracking=1, after=40)
    for language in ("fr", "nl"):
        front.text(c["names"][language], size=9.4, font="noto", section=language, after=6)
    front.space(30)
    each(front, c["flavour"], after=2)
    sheet.oval(56, 372, 30, fill=CHERRY)
    for number, (language, text) in enumerate(c["water"]):
        Panel(sheet, (28, 362 + 10 * number, 84, 372 + 10 * number), language, ink=WHITE, font="noto-bold", size=6.6,
            align="centre").text(text)
    Panel(sheet, (8, 500, 104, 516), None, ink=STARS, font="noto-bold", size=9, align="centre").text(c["pack"])
    seam = Panel(sheet, (107, 60, 116, 490), None, direction=90, ink=STARS, font="mono", size=5.4, align="centre")
    seam.text(c["seam"])
    top = 32.0
    for language in ("fr", "nl"):
        back = Panel(sheet, (122, top, 232, top + 192), language, ink=STARS, font="noto", size=6, leading=1.26,
            hyphenate=True)
        back.texts(*c[language], after=2.5)
        top += back.cursor + 5
        sheet.rule(122, top - 3, 232, top - 3, CHERRY, 0.6)
    table = Panel(sheet, (122, 438, 232, 476), None, ink=STARS, font="noto", size=6)
    table.table("66 | 34 right", c["table"], rules="grid", padding=2)
    each(Panel(sheet, (122, 478, 190, 498), None, ink=STARS, font="noto", size=5.8), c["bin"])
    Panel(sheet, (122, 500, 190, 517), None, ink=STARS, font="noto", size=5.6).text(c["maker"])
    sheet.rect(192, 480, 232, 512, fill=WHITE)
    Panel(sheet, (194, 483, 231, 508), None, font="mono", size=5.4, leading=1.6).text(c["lot"])
    sheet.ghost("soudure haut 10 mm sans vernis", 120, 12, "technical layer", layer="Stans film", size=4.6, ink=KNIFE)
    sheet.ghost("Griotine stick 42 x 196 x2", 20, -9, "slug")
    return sheet


def brewer_pouch() -> Sheet:
    """The back of a large paper pouch with a window: three blocks below each other under spaced capitals, a grid with
    cells in three languages, circles with captions, lone lines at the right."""
    c, sheet = _copy("brewer-pouch"), Sheet(mm(176), mm(236), bleed=8.5, slug=20, ground=KRAFT, hyphen="-")
    tear = Panel(sheet, (40, 6, 460, 18), None, ink=MALT, font="italic-bold", size=7.4, align="centre")
    tear.flow(c["tear"])
    sheet.rect(-8.5, 22, sheet.width + 8.5, 22, stroke=MALT, width=0.6, dash=(5, 3))
    head = Panel(sheet, (30, 34, 290, 96), None, ink=MALT, font="slab")
    head.heading(c["brand"], size=36, after=0)
    head.text(c["sub"], size=13, ink=ENAMEL)
    names = Panel(sheet, (300, 40, 470, 96), None, ink=MALT, font="slab", size=10, leading=1.34, align="right")
    for language in ("de", "nl", "fr"):
        names.text(c["names"][language], section=language)
    sheet.oval(94, 158, 48, fill=WHITE, stroke=MALT, width=1)
    for number, (language, text) in enumerate(c["icons"]):
        x = 190.0 + 78 * number
        sheet.oval(x, 140, 31, fill=ENAMEL)
        Panel(sheet, (x - 30, 135, x + 30, 147), language, ink=WHITE, font="sans-bold", size=7.2, align="centre").text(
            text)
    Panel(sheet, (300, 190, 470, 206), None, ink=MALT, font="noto-serif-bold", size=11, align="right").text(c["pack"])
    top = 218.0
    for language in ("de", "nl", "fr"):
        sheet.rule(30, top, 470, top, MALT, 0.7)
        block = Panel(sheet, (30, top + 5, 470, top + 96), language, ink=MALT, font="serif", size=9.4, leading=1.18,
            hyphenate=True)
        block.text(c["heads"][language], size=7, tracking=3, bold=True, ink=ENAMEL, after=3)
        block.texts(*c[language], after=3)
        top += 97
    sheet.rule(30, top, 470, top, MALT, 0.7)
    table = Panel(sheet, (30, top + 10, 262, top + 104), None, ink=MALT, font="sans", size=7.4)
    table.table("52 | 20 right | 28 right", c["table"], rules="grid", padding=2.4)
    right = Panel(sheet, (280, top + 8, 470, top + 104), None, ink=MALT, font="sans", size=7.2)
    for key in ("zip", "end", "bin"):
        each(right, c[key], after=0.6)
        right.space(4)
    Panel(sheet, (30, 632, 260, 644), None, ink=MALT, font="sans", size=7).text(c["maker"])
    turned = Panel(sheet, (481, 218, 491, 600), None, direction=90, ink=ENAMEL, font="sans", size=6.6, align="centre")
    turned.text(c["side"])
    sheet.barcode(280, 618, 100, 36, "4270003815521")
    sheet.rect(394, 618, 470, 654, fill=WHITE)
    sheet.rect(30, 660, 470, 660, stroke=CREASE, width=0.4, dash=(3, 3), layer="Legende Bodenfalte")
    sheet.ghost("Bodenfalte", 240, 664, "technical layer", layer="Legende Bodenfalte", ink=CREASE, size=5)
    sheet.ghost("Fenster PET aussparen", 60, 160, "spot colour", ink=VARNISH, size=5, layer="UV-lak")
    sheet.ghost("Brauhold Standbeutel 176 x 236 Kraft PO-11", 40, -10, "slug")
    sheet.ghost("glutenfrei", 420, 100, "clipped", size=6)
    return sheet


_ALL = (brewer_pouch, cherry_sachet, hop_dropper, quinol_box, saffron_blister, whey_tub)
DESIGNS: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL} | DESIGNS_MORE
