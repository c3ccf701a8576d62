"""Six more of the designs of the half `arcade`; see `designs_arcade.py`."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_sampled_more import each
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "arcade")

GLACIER, CUCUMBER, NIGHT = (0.87, 0.95, 0.96), (0.16, 0.45, 0.36), (0.07, 0.18, 0.26)
ZEST, JUICE, TIDE = (0.98, 0.55, 0.08), (1.0, 0.95, 0.86), (0.08, 0.25, 0.4)
MATCHA, LEAF, FOAM = (0.66, 0.77, 0.42), Spot("PANTONE 7743 C", (0.71, 0.26, 0.8, 0.47)), (0.97, 0.98, 0.92)
LACQUER, NUDE, CLOUD = (0.56, 0.1, 0.2), (0.97, 0.88, 0.84), (0.99, 0.97, 0.96)
SAVANNA, STRIPE, BERRY = (1.0, 0.89, 0.55), (0.1, 0.1, 0.13), (0.84, 0.2, 0.35)
KELP, LAGOON, SPRAY = (0.03, 0.3, 0.33), (0.72, 0.9, 0.88), (0.96, 0.99, 0.99)
CUT, FOLD, COAT = Spot("Dieline", (0, 1, 0, 0)), Spot("Ril", (1, 0, 0, 0)), Spot("Vernis mat", (0, 0, 1, 0.1))


def aftersun_refill() -> Sheet:
    """The back of a refill pouch whose spout leans out of one corner: steps in numbered circles, German over Dutch, a
    comparison on the decimal sign without lines, German left and Dutch right at the foot."""
    c = _copy("aftersun-refill")
    sheet = Sheet(mm(150), mm(210), bleed=8.5, slug=20, ground=GLACIER, hyphen="-", spaces="gaps",
        layers={"Weißdruck / white": True})
    sheet.rect(-8.5, -8.5, sheet.width + 8.5, 132, fill=CUCUMBER)
    sheet.rect(330, -8.5, sheet.width + 8.5, 48, fill=NIGHT)
    each(Panel(sheet, (336, 14, 420, 40), None, ink=WHITE, font="condensed-bold", size=6.4, leading=1.5, align="right"),
        c["spout"])
    head = Panel(sheet, (20, 22, 320, 128), None, ink=GLACIER, font="noto-serif")
    head.text(c["brand"], size=32, after=0)
    head.text(c["sub"], size=14, font="serif-italic", after=6)
    for (language, name), (_, feel) in zip(c["names"], c["feel"], strict=True):
        head.text(name, size=8.4, font="noto", bold=True, section=language)
        head.text(feel, size=7.2, font="noto", after=2)
    Panel(sheet, (330, 104, 408, 124), None, ink=WHITE, font="noto-bold", size=12, align="right").text(c["pack"])
    top = 142.0
    for language in ("de", "nl"):
        Panel(sheet, (20, top, 408, top + 13), language, ink=CUCUMBER, font="noto-bold", size=9).text(
            c["heads"][language])
        below = top
        for number, step in enumerate(c["steps"][language], 1):
            x = 20.0 + 132 * (number - 1)
            sheet.oval(x + 7, top + 23, 7, fill=CUCUMBER)
            Panel(sheet, (x, top + 18.5, x + 14, top + 29), None, ink=WHITE, font="noto-bold", size=7,
                align="centre").text(str(number))
            block = Panel(sheet, (x + 18, top + 16, x + 120, top + 66), language, ink=NIGHT, font="noto", size=7,
                leading=1.26, hyphenate=True)
            block.text(step)
            below = max(below, top + 16 + block.cursor)
        top = below + 10
    sheet.rule(20, top - 2, 408, top - 2, CUCUMBER, 0.8)
    table = Panel(sheet, (20, top + 4, 260, top + 74), None, ink=NIGHT, font="dejavu", size=7.2, leading=1.24)
    table.table("48 | 26 decimal | 26 decimal", c["table"], padding=2)
    each(Panel(sheet, (284, top + 6, 408, top + 30), None, ink=CUCUMBER, font="noto-bold", size=7, leading=1.36),
        c["bin"])
    sheet.oval(300, top + 54, 13, stroke=NIGHT, width=0.8)
    Panel(sheet, (286, top + 49, 314, top + 60), None, ink=NIGHT, font="sans-bold", size=7, align="centre").text(
        c["open"])
    top += 86
    for language, x in (("de", 20.0), ("nl", 222.0)):
        column = Panel(sheet, (x, top, x + 186, top + 130), language, ink=NIGHT, font="noto", size=8, leading=1.3,
            hyphenate=True)
        column.texts(*c[language], after=6)
    sheet.rule(214, top, 214, top + 106, CUCUMBER, 0.5)
    Panel(sheet, (20, 498, 408, 528), None, ink=NIGHT, font="narrow", size=7, leading=1.2).text(c["inci"])
    Panel(sheet, (20, 544, 140, 580), None, ink=NIGHT, font="noto", size=7, leading=1.3).text(c["maker"])
    each(Panel(sheet, (150, 544, 280, 570), None, ink=NIGHT, font="noto", size=6.6, leading=1.4), c["lot"])
    sheet.rect(290, 540, 412, 584, fill=WHITE)
    sheet.barcode(300, 543, 102, 38, "4311501774039")
    sheet.ghost("Weiß vollflächig außer Fenster", 30, 590, "technical layer", layer="Weißdruck / white", size=5)
    sheet.ghost("Bodenfalte 35", 300, 592, "technical layer", layer="Legende Beutel", ink=FOLD, size=5)
    sheet.ghost("Brise Nachfüllbeutel 150 x 210 Monomaterial PE", 30, -11, "slug")
    sheet.ghost("lindert Sonnenbrand", 230, 72, "ground colour", ink=CUCUMBER, size=8)
    return sheet


def zest_effervescent() -> Sheet:
    """The wrap of a tube of tablets: the brand climbs a broad band, four narrow columns of soft hyphens, then a table
    with headings in two rows and four columns of figures on the decimal sign, no lines; a band of advice below."""
    c, sheet = _copy("zest-effervescent"), Sheet(mm(256), mm(94), bleed=6, slug=18, ground=JUICE, hyphen="­")
    sheet.rect(-6, -6, 92, sheet.height + 6, fill=ZEST)
    brand = Panel(sheet, (14, 10, 80, 256), None, direction=270, ink=WHITE, font="noto", align="centre")
    brand.heading(c["brand"], size=36, tracking=3, align="centre", leading=1.1)
    brand.text(c["sub"], size=14, tracking=2)
    names = Panel(sheet, (100, 12, 146, 256), None, direction=270, ink=TIDE, font="noto-bold", size=7.6, leading=1.36,
        align="centre")
    each(names, [[language, c["names"][language]] for language in ("nl", "fr", "de", "en")])
    sheet.rule(150, 10, 150, 212, ZEST, 0.8)
    for number, language in enumerate(("nl", "fr", "de", "en")):
        x = 158.0 + 88 * number
        column = Panel(sheet, (x, 10, x + 81, 214), language, ink=TIDE, font="sans", size=6.5, leading=1.2,
            hyphenate=True)
        column.texts(*c[language], after=3)
    table = Panel(sheet, (514, 10, 716, 100), None, ink=TIDE, font="condensed", size=6.2, leading=1.16)
    table.table("40 | 18 decimal | 12 right | 18 decimal | 12 right", c["table"], head=2, padding=4.5, after=2)
    table.text(c["star"], size=5.8, section=None)
    sheet.barcode(517, 112, 96, 40, "5400141302876")
    sheet.rect(517, 162, 710, 188, fill=WHITE, stroke=TIDE, width=0.4)
    Panel(sheet, (521, 165, 700, 175), None, font="mono", size=5.8).text(c["stamp"])
    Panel(sheet, (517, 194, 700, 206), None, ink=TIDE, font="noto-bold", size=8).text(c["count"])
    sheet.rect(150, 220, sheet.width + 6, 250, fill=TIDE)
    for number, (language, text) in enumerate(c["dry"]):
        x, y = 158.0 + 246 * (number % 2), 224.0 + 12 * (number // 2)
        Panel(sheet, (x, y, x + 240, y + 11), language, ink=JUICE, font="condensed", size=6.6).text(text)
    Panel(sheet, (158, 254, 500, 263), None, ink=TIDE, font="condensed", size=5.8).text(c["maker"])
    sheet.ghost("overlap 8 mm", 600, 262, "technical layer", layer="Cutter guide", ink=CUT, size=4.4)
    sheet.ghost("Bruiso koker 256 x 94 PP50 wit", 30, -9, "slug")
    sheet.ghost("1000 mg", 30, 242, "covered", size=7)
    return sheet


def matcha_stick() -> Sheet:
    """A stick pack, unrolled: a front of one word per line, a back of narrow columns with many broken words in a spot
    ink, dots from substance to amount, a tear line at the top and the lot upside down on the lower seal."""
    c, sheet = _copy("matcha-stick"), Sheet(mm(72), mm(150), bleed=5, slug=14, ground=FOAM, hyphen="‐", boxes="crop")
    sheet.rect(-5, -5, 84, sheet.height + 5, fill=MATCHA)
    sheet.rect(-5, 24, sheet.width + 5, 24, stroke=LEAF, width=0.5, dash=(2, 2))
    for (language, text), x in zip(c["tear"], (6.0, 92.0), strict=True):
        Panel(sheet, (x, 11, x + 72, 21), language, ink=LEAF, font="sans-bold", size=6.6, align="centre").text(text)
    front = Panel(sheet, (8, 70, 76, 300), None, ink=LEAF, font="display", align="centre")
    front.text(c["brand"], size=25, after=0)
    front.text(c["sub"], size=7.6, font="noto", after=26)
    for language in ("fr", "en"):
        front.text(c["names"][language], size=8, font="noto", bold=True, section=language, leading=1.3)
        front.text(c["mood"][language], size=7.4, font="serif-italic", after=20)
    Panel(sheet, (8, 352, 76, 364), None, ink=LEAF, font="noto-bold", size=8, align="centre").text(c["pack"])
    top = 30.0
    for language in ("fr", "en"):
        block = Panel(sheet, (92, top, 198, top + 160), language, ink=LEAF, font="noto", size=6.2, leading=1.2,
            hyphenate=True)
        block.texts(*c[language], after=1.6)
        top += block.cursor + 4
        sheet.rule(92, top - 3, 198, top - 3, LEAF, 0.4)
    table = Panel(sheet, (92, top, 198, top + 40), None, ink=LEAF, font="noto", size=6.2, leading=1.16)
    table.table("60 | 40 right", c["table"], padding=0.8, leaders=True)
    top += table.cursor + 4
    keep = Panel(sheet, (92, top, 198, top + 40), None, ink=LEAF, font="noto-bold", size=5.8, leading=1.2)
    each(keep, c["keep"], after=1.5)
    top += keep.cursor + 1
    Panel(sheet, (92, top, 198, top + 9), None, ink=LEAF, font="narrow", size=5.8).text(c["maker"])
    sheet.rect(-5, 402, sheet.width + 5, sheet.height + 5, fill=LEAF)
    Panel(sheet, (92, 406, 198, 418), None, direction=180, ink=FOAM, font="mono", size=6.4).text(c["stamp"])
    sheet.ghost("zone de soudure 8 mm", 10, 412, "technical layer", layer="Legend", ink=CUT, size=4)
    sheet.ghost("Veille stick 2 x 36 x 150 kraft/alu/PE", 20, -6, "slug")
    sheet.ghost("détox", 30, 330, "invisible", size=7)
    return sheet


def nail_oil_box() -> Sheet:
    """A tiny carton laid flat, four faces and two flaps: the upper flap upside down, the narrow faces with one line up
    and one line down, the back a paragraph in each language, a caution in a frame and a gridded list of what goes in
    which bin."""
    c = _copy("nail-oil-box")
    sheet = Sheet(mm(172), mm(132), bleed=6, slug=18, ground=CLOUD, hyphen="-", layers={"Dieline": True},
        ligatures="codepoint")
    sheet.rect(8, 46, 138, 328, fill=LACQUER)
    sheet.rect(8, 8, 138, 46, fill=NUDE)
    sheet.rect(8, 328, 138, 366, fill=NUDE)
    for x in (138.0, 446.0):
        sheet.rect(x, 46, x + 34, 328, fill=NUDE)
    each(Panel(sheet, (14, 15, 132, 40), None, direction=180, ink=LACQUER, font="serif-italic", size=9, leading=1.24,
        align="centre"), c["tuck"])
    front = Panel(sheet, (18, 80, 128, 300), None, ink=NUDE, font="noto", align="centre", ligatures=True)
    front.text(c["brand"], size=30, tracking=8, after=0)
    front.text(c["sub"], size=9, font="serif-italic", after=40)
    for language in ("nl", "fr"):
        front.text(c["names"][language], size=8, leading=1.3, section=language, after=12)
    Panel(sheet, (18, 302, 128, 316), None, ink=NUDE, font="noto-bold", size=8.4, align="centre").text(c["pack"])
    for language, x, direction in (("nl", 148.0, 270), ("fr", 456.0, 90)):
        Panel(sheet, (x, 56, x + 14, 318), language, direction=direction, ink=LACQUER, font="noto", size=8,
            tracking=0.8, align="centre").text(c["side"][language])
    each(Panel(sheet, (14, 337, 132, 360), None, ink=LACQUER, font="noto", size=7, leading=1.36, align="centre"),
        c["vow"])
    top = 54.0
    for language in ("nl", "fr"):
        block = Panel(sheet, (182, top, 292, top + 120), language, ink=LACQUER, font="noto", size=7.4, leading=1.26,
            hyphenate=True, ligatures=True)
        block.text(c[language])
        top += block.cursor + 6
        Panel(sheet, (314, 54 if language == "nl" else 98, 436, 92 if language == "nl" else 136), language,
            frame=LACQUER, pad=5, ink=LACQUER, font="noto", size=6.6, leading=1.24).text(c["warn"][language])
    table = Panel(sheet, (182, 216, 372, 300), None, ink=LACQUER, font="condensed", size=6.4, leading=1.16)
    table.table("36 | 28 | 36", c["table"], rules="grid", padding=2.2)
    Panel(sheet, (314, 146, 438, 194), None, ink=LACQUER, font="narrow", size=6, leading=1.14).text(c["inci"])
    Panel(sheet, (382, 216, 440, 246), None, ink=LACQUER, font="noto", size=6.4, leading=1.24).text(c["maker"])
    each(Panel(sheet, (382, 254, 440, 274), None, ink=LACQUER, font="noto", size=6.4, leading=1.3), c["lot"])
    sheet.oval(394, 292, 11, stroke=LACQUER, width=0.7)
    Panel(sheet, (382, 287, 406, 298), None, ink=LACQUER, font="sans-bold", size=6, align="centre").text(c["open"])
    sheet.barcode(414, 282, 26, 20, "5412")
    for box in ((8.0, 8.0, 138.0, 366.0), (138.0, 46.0, 172.0, 328.0), (172.0, 46.0, 446.0, 328.0),
            (446.0, 46.0, 480.0, 328.0)):
        sheet.rect(*box, stroke=CUT, width=0.4, layer="Dieline")
    sheet.ghost("lijmstrook / zone de colle", 200, 340, "technical layer", layer="Dieline", ink=CUT, size=4.4)
    sheet.ghost("pelliculage mat", 300, 350, "spot colour", layer="Vernis", ink=COAT, size=4.4)
    sheet.ghost("TIEN doosje 172 x 132 invercote 260", 30, -9, "slug")
    sheet.ghost("nagelschimmel", 30, 260, "ground colour", ink=LACQUER, size=7)
    return sheet


def zoo_gummies() -> Sheet:
    """A wrap of a wide jar: a gridded table of five columns by age under the claims, both languages in columns with
    coloured headings, the front on a striped ground; a question to the child on either edge, up and down."""
    c, sheet = _copy("zoo-gummies"), Sheet(mm(272), mm(88), bleed=8.5, slug=20, ground=SAVANNA, hyphen="-",
        shuffle="words", layers={"Entwurf": False})
    for language, x, direction in (("de", 6.0, 270), ("en", 752.0, 90)):
        Panel(sheet, (x, 16, x + 14, 234), language, direction=direction, ink=BERRY, font="dejavu-bold", size=8,
            align="centre").text(c["animal"][language])
    sheet.rect(28, -8.5, 190, sheet.height + 8.5, fill=WHITE)
    for number in range(5):
        sheet.rect(28, 10 + 8.0 * number, 190, 14 + 8.0 * number, fill=STRIPE)
    front = Panel(sheet, (36, 70, 182, 200), None, ink=STRIPE, font="dejavu", align="centre")
    front.heading(c["brand"], size=20, align="centre", after=2)
    front.text(c["sub"], size=10, ink=BERRY, after=14)
    for language in ("de", "en"):
        front.text(c["names"][language], size=7.6, font="noto", bold=True, section=language)
        front.text(c["taste"][language], size=7, font="noto", after=8)
    each(Panel(sheet, (36, 206, 118, 236), None, ink=STRIPE, font="noto-bold", size=7.4, leading=1.4),
        [[language, c["count"][language]] for language in ("de", "en")])
    Panel(sheet, (122, 210, 182, 226), None, ink=BERRY, font="noto-bold", size=10, align="right").text(c["pack"])
    sheet.rect(200, 10, 466, 62, fill=BERRY)
    for language, x in (("de", 207.0), ("en", 338.0)):
        Panel(sheet, (x, 15, x + 122, 60), language, ink=WHITE, font="noto-bold", size=6.8, leading=1.26).text(
            c["claims"][language])
    table = Panel(sheet, (200, 72, 466, 172), None, ink=STRIPE, font="condensed", size=6.4, leading=1.2)
    table.table("20 | 22 centre | 19 right | 18 right | 21 right", c["table"], rules="grid", padding=2)
    each(Panel(sheet, (200, 176, 466, 194), None, ink=STRIPE, font="italic", size=6.4, leading=1.26), c["note"])
    sheet.rect(200, 198, 340, 240, fill=WHITE, stroke=STRIPE, width=0.4)
    each(Panel(sheet, (204, 203, 336, 222), None, ink=STRIPE, font="condensed", size=6, leading=1.3), c["lot"])
    sheet.barcode(356, 199, 106, 38, "4260719300865")
    for language, x in (("de", 478.0), ("en", 614.0)):
        column = Panel(sheet, (x, 10, x + 124, 222), language, ink=STRIPE, font="noto", size=6.9, leading=1.24,
            hyphenate=True)
        for heading, text in zip(c["heads"][language], c[language], strict=True):
            column.heading(heading, size=7.6, ink=BERRY, fake_bold="twice", after=0.6)
            column.text(text, after=4)
    Panel(sheet, (478, 230, 740, 241), None, ink=STRIPE, font="condensed", size=6).text(c["maker"])
    sheet.ghost("Überlappung 8 mm lackfrei", 690, 246, "technical layer", layer="Varnish free", ink=CUT, size=4)
    sheet.ghost("Zebra Etikett 272 x 88 PP weiß", 30, -11, "slug")
    sheet.ghost("neue Rezeptur", 500, 224, "layer off", layer="Entwurf", ink=STRIPE, size=6)
    sheet.ghost("zuckerfrei", 60, 58, "covered", size=7)
    return sheet


def algae_booklet() -> Sheet:
    """A booklet label laid open: a cover and three pages, one for each language, each with its number at the foot; a
    ruled table with sub-rows of two depths runs under two pages, a small plain one under the third."""
    c = _copy("algae-booklet")
    sheet = Sheet(mm(240), mm(112), bleed=6, slug=18, ground=SPRAY, hyphen="‐", rotate=180,
        layers={"Stanslijn booklet": True})
    sheet.rect(-6, -6, 150, sheet.height + 6, fill=KELP)
    cover = Panel(sheet, (12, 40, 138, 200), None, ink=SPRAY, font="slab", align="centre")
    cover.heading(c["brand"], size=20, align="centre", after=2)
    cover.text(c["sub"], size=13, ink=LAGOON, after=22)
    for language in ("nl", "fr", "de"):
        cover.text(c["names"][language], size=8.4, font="noto", section=language, after=7)
    Panel(sheet, (12, 222, 138, 234), None, ink=LAGOON, font="noto-bold", size=7.4, align="centre").text(c["pack"])
    sheet.rect(40, 250, 150, 300, fill=LAGOON)
    each(Panel(sheet, (44, 256, 146, 298), None, ink=KELP, font="noto-bold", size=7.4, leading=1.4, align="right"),
        c["pull"])
    for number, language in enumerate(("nl", "fr", "de"), 1):
        x = 160.0 + 174 * (number - 1)
        page = Panel(sheet, (x, 10, x + 158, 194), language, ink=KELP, font="noto", size=6.5, leading=1.22,
            hyphenate=True)
        page.heading(c["heads"][language], size=8, tracking=1.2, after=2)
        page.texts(*c[language], after=2.6)
        if number > 1:
            sheet.rule(x - 8, 10, x - 8, sheet.height - 8, LAGOON, 0.6)
    for number, sign in enumerate(c["pages"]):
        x = 8.0 if not number else 160.0 + 174 * (number - 1)
        Panel(sheet, (x, 303, x + 20, 314), None, ink=LAGOON if not number else KELP, font="noto", size=6.6).text(sign)
    table = Panel(sheet, (160, 200, 492, 298), None, ink=KELP, font="noto", size=6.8, leading=1.18)
    table.table("52 | 24 decimal | 24 decimal", c["table"], rules="rows", padding=2.2)
    plain = Panel(sheet, (510, 200, 660, 250), None, ink=KELP, font="condensed", size=6.6, leading=1.2)
    plain.table("24 | 36 decimal | 40 right", c["sizes"], padding=1.6)
    each(Panel(sheet, (510, 252, 590, 284), None, ink=KELP, font="noto-bold", size=6.2, leading=1.34), c["store"])
    sheet.barcode(600, 254, 62, 26, "54200876")
    each(Panel(sheet, (540, 286, 666, 314), None, ink=KELP, font="italic", size=6.2, leading=1.3, align="right"),
        c["glue"])
    Panel(sheet, (182, 304, 330, 314), None, ink=KELP, font="narrow", size=6.2).text(c["maker"])
    sheet.rect(150, -6, 150, sheet.height + 6, stroke=FOLD, width=0.4, dash=(3, 2), layer="Stanslijn booklet")
    sheet.ghost("scharnier 3 mm", 152, 316, "technical layer", layer="Stanslijn booklet", ink=CUT, size=4)
    sheet.ghost("wit onderdruk 100 %", 20, 240, "technical layer", layer="White", ink=WHITE, size=5)
    sheet.ghost("Algadha booklet 4 p 60 x 112", 30, -8, "slug")
    sheet.ghost("zonder vissmaak", 30, 214, "ground colour", ink=KELP, size=6)
    return sheet


_ALL = (aftersun_refill, algae_booklet, matcha_stick, nail_oil_box, zest_effervescent, zoo_gummies)
DESIGNS_REST: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
