"""Eighteen label designs of sachets, wraps, boxes and tubes, drawn without sight of the reader, its rules and its
tests.

They are for one measurement. The other twelve are in `designs_arcade_more.py` and `designs_arcade_rest.py`. Panels
that hold only a brand, numbers, Latin names, or words that are the same in several languages, have no language; lone
lines have the language that a reader would give them.
"""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .designs_arcade_more import DESIGNS_MORE
from .designs_arcade_rest import DESIGNS_REST
from .designs_sampled_more import each
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "arcade")

BLOOD, PEEL, SALT = (0.72, 0.11, 0.13), (1.0, 0.86, 0.72), (0.98, 0.98, 0.99)
MOSS, OAT, BROWN = (0.22, 0.33, 0.24), (0.96, 0.94, 0.88), (0.27, 0.19, 0.13)
VELVET, BLUSH, GILT = (0.29, 0.07, 0.2), (0.98, 0.91, 0.9), (0.79, 0.62, 0.3)
FIG, PULP, STEM = (0.33, 0.14, 0.34), (0.97, 0.89, 0.91), (0.36, 0.44, 0.25)
RESIN, BLUE, ICE = (0.86, 0.55, 0.13), (0.06, 0.2, 0.42), (0.91, 0.95, 0.99)
FOIL, FOREST = (0.87,), Spot("PANTONE 3435 C", (0.93, 0.24, 0.85, 0.68))
KNIFE, CREASE = Spot("Stanslijn", (0, 1, 0.3, 0)), Spot("Crease", (1, 0.1, 0, 0))


def runner_sachet() -> Sheet:
    """A flat sachet, face and back beside each other between sealing bands: the tear line runs across both, the fin
    seal between them is printed upwards; three languages over an unruled table on the decimal sign."""
    c = _copy("runner-sachet")
    sheet = Sheet(mm(160), mm(124), bleed=6, slug=18, ground=SALT, shuffle="words", hyphen="-",
        layers={"White underprint": True})
    sheet.rect(-6, -6, sheet.width + 6, 24, fill=BLOOD)
    sheet.rect(-6, sheet.height - 22, sheet.width + 6, sheet.height + 6, fill=BLOOD)
    sheet.rect(-6, 24, 206, sheet.height - 22, fill=PEEL)
    sheet.rect(206, 24, 228, sheet.height - 22, fill=BLOOD)
    for x in (10.0, 238.0):
        tear = Panel(sheet, (x, 9, x + 206, 19), None, ink=WHITE, font="condensed-bold", size=6, align="centre")
        tear.flow(c["tear"])
    front = Panel(sheet, (12, 46, 194, 250), None, ink=BLOOD, font="dejavu", align="centre")
    front.heading(c["brand"], size=29, align="centre", tracking=1, after=2)
    front.text(c["sub"], size=15, after=26)
    for (language, name), (_, taste) in zip(c["names"], c["taste"], strict=True):
        front.text(name, size=8.6, font="sans", bold=True, section=language)
        front.text(taste, size=7.6, font="italic", after=7)
    sheet.oval(103, 282, 22, fill=BLOOD)
    Panel(sheet, (80, 275, 126, 290), None, ink=WHITE, font="sans-bold", size=9, align="centre").text(c["pack"])
    Panel(sheet, (209, 40, 225, 320), None, direction=270, ink=WHITE, font="dejavu-bold", size=8.4, tracking=4,
        align="centre").text(f"{c['brand']} · {c['sub']}")
    top = 31.0
    for language in ("nl", "fr", "de"):
        block = Panel(sheet, (238, top, 446, top + 72), language, ink=BROWN, font="narrow", size=6.9, leading=1.14,
            hyphenate=True)
        block.texts(*c[language], after=1)
        top += block.cursor + 4
    table = Panel(sheet, (238, top, 446, top + 64), None, ink=BROWN, font="sans", size=6.3)
    table.table("58 | 24 decimal | 18 right", c["table"], padding=1.2, after=1)
    table.flow(c["star"], size=5.8)
    top += table.cursor + 3
    each(Panel(sheet, (238, top, 344, top + 28), None, ink=BLOOD, font="sans-bold", size=6, leading=1.3), c["dry"])
    sheet.barcode(356, top + 1, 86, 22, "5410098821457")
    Panel(sheet, (12, 337, 200, 346), None, ink=WHITE, font="mono", size=5.8).text(c["stamp"])
    Panel(sheet, (238, 337, 446, 346), None, ink=WHITE, font="sans", size=5.8).text(c["maker"])
    sheet.ghost("wit onder alles behalve zegelzone", 20, 40, "technical layer", layer="White underprint", size=4.4)
    sheet.ghost("Saltero zakje 2 x 80 mm PET/ALU/PE", 30, -9, "slug")
    sheet.ghost("suikervrij", 60, 300, "covered", size=7)
    return sheet


def biotin_wrap() -> Sheet:
    """A wrap of a low jar: a ruled table with headings of two languages, the front on a dark ground, and three bands
    one below the other that begin with a letter code in a box; a lone slogan climbs the overlap."""
    c, sheet = _copy("biotin-wrap"), Sheet(mm(214), mm(68), bleed=8.5, slug=20, ground=OAT, hyphen="­")
    table = Panel(sheet, (10, 10, 172, 92), None, ink=MOSS, font="condensed", size=6.2, leading=1.14)
    table.table("48 | 28 right | 24 right", c["table"], rules="grid", padding=2)
    each(Panel(sheet, (10, 100, 120, 128), None, ink=MOSS, font="condensed", size=6.2), c["lone"])
    sheet.rect(10, 130, 172, 156, fill=WHITE, stroke=MOSS, width=0.4)
    each(Panel(sheet, (13, 134, 110, 154), None, ink=BROWN, font="condensed", size=5.8), c["batch"])
    sheet.barcode(124, 101, 46, 24, "54200117")
    each(Panel(sheet, (10, 160, 90, 178), None, ink=MOSS, font="condensed", size=6), c["bin"])
    sheet.rect(182, -8.5, 322, sheet.height + 8.5, fill=MOSS)
    front = Panel(sheet, (190, 28, 314, 150), None, ink=OAT, font="noto", align="centre")
    front.heading(c["brand"], size=33, align="centre", after=0)
    front.text(c["sub"], size=10, tracking=3, after=9)
    for language, name in c["names"]:
        front.text(name, size=6.6, section=language, after=1.6)
    sheet.rule(206, 150, 298, 150, OAT, 0.5)
    each(Panel(sheet, (190, 154, 314, 184), None, ink=OAT, font="noto-bold", size=6.6, leading=1.3, align="centre"),
        c["count"])
    top = 9.0
    for language in ("nl", "fr", "en"):
        sheet.rect(332, top, 346, top + 12, fill=BROWN)
        Panel(sheet, (332, top + 2, 346, top + 11), None, ink=OAT, font="noto-bold", size=6.4, align="centre").text(
            language.upper())
        block = Panel(sheet, (351, top, 580, top + 58), language, ink=BROWN, font="noto", size=5.9, leading=1.2,
            hyphenate=True)
        block.texts(*c[language], after=1.2)
        top += block.cursor + 4
    Panel(sheet, (332, top, 580, top + 9), None, ink=MOSS, font="narrow", size=6).text(c["maker"])
    Panel(sheet, (588, 20, 602, 176), "en", direction=270, ink=MOSS, font="serif-italic", size=9, align="centre").text(
        c["slogan"])
    sheet.ghost("overlap 10 mm lakvrij", 520, 189, "technical layer", layer="Varnish free", ink=KNIFE, size=4.4)
    sheet.ghost("Lokka wikkel 214 x 68 mm PP transparant", 30, -12, "slug")
    sheet.ghost("tegen haaruitval", 200, 189, "ground colour", ink=MOSS, size=7)
    return sheet


def glow_gift_box() -> Sheet:
    """A gift box: the lid with wishes on its rim, one side turned down and one up, and the base with a ruled list of
    what is in it, four languages two by two, and a Latin list for each product."""
    c = _copy("glow-gift-box")
    sheet = Sheet(mm(292), mm(176), bleed=8.5, slug=22, hyphen="‐", ligatures="codepoint",
        layers={"Dieline box": True, "Texte 2025": False})
    sheet.rect(-8.5, -8.5, 350, sheet.height + 8.5, fill=VELVET)
    sheet.rect(38, 38, 312, 461, fill=BLUSH)
    lid = Panel(sheet, (60, 130, 290, 380), None, ink=VELVET, font="display", align="centre", ligatures=True)
    lid.text(c["brand"], size=32, after=26)
    for language, title in c["title"]:
        lid.text(title, size=9.4, font="serif-italic", section=language, after=7)
    Panel(sheet, (60, 420, 290, 436), None, ink=VELVET, font="noto", size=8, align="centre").text(c["pack"])
    wishes = dict(c["wish"])
    for language, box, direction in (("nl", (38.0, 14.0, 312.0, 28.0), 180), ("fr", (322.0, 38.0, 336.0, 461.0), 270),
            ("de", (14.0, 38.0, 28.0, 461.0), 90), ("en", (38.0, 471.0, 312.0, 485.0), 0)):
        Panel(sheet, box, language, direction=direction, ink=GILT, font="noto", size=8.4, tracking=1,
            align="centre").text(wishes[language])
    table = Panel(sheet, (366, 16, 812, 122), None, ink=VELVET, font="noto", size=7, leading=1.2)
    table.table("36 | 34 | 10 right | 20 right", c["table"], rules="rows", padding=2.6)
    for number, language in enumerate(("nl", "fr", "de", "en")):
        x, y = 366.0 + 230 * (number % 2), 132.0 + 86 * (number // 2)
        Panel(sheet, (x, y, x + 216, y + 80), language, ink=BROWN, font="noto", size=8.5, leading=1.3,
            hyphenate=language != "en", ligatures=True).text(c[language])
    sheet.rect(366, 304, 812, 398, fill=BLUSH)
    for number, (sign, latin) in enumerate(c["inci"]):
        x = 374.0 + 146 * number
        sheet.oval(x + 7, 316, 7, fill=VELVET)
        Panel(sheet, (x, 311.5, x + 14, 321), None, ink=WHITE, font="noto-bold", size=7, align="centre").text(sign)
        Panel(sheet, (x, 328, x + 138, 394), None, ink=BROWN, font="sans", size=7.4, leading=1.24).text(latin)
    each(Panel(sheet, (366, 408, 470, 450), None, ink=VELVET, font="noto-bold", size=7.2, leading=1.34), c["open"])
    each(Panel(sheet, (500, 408, 660, 450), None, ink=BROWN, font="noto", size=6.8, leading=1.34), c["paper"])
    sheet.barcode(700, 410, 106, 40, "5450013377120")
    Panel(sheet, (366, 474, 812, 486), None, ink=BROWN, font="sans", size=6.6).text(c["maker"])
    for x in (38.0, 312.0, 350.0):
        sheet.rect(x, -8.5, x, sheet.height + 8.5, stroke=KNIFE, width=0.4, dash=(3, 2), layer="Dieline box")
    sheet.ghost("folie goud mat 2 delen", 80, 100, "technical layer", layer="Dieline box", ink=GILT, size=6)
    sheet.ghost("Maison Aurel coffret 292 x 176 GD2 1200 g", 30, -12, "slug")
    sheet.ghost("offre limitée", 400, 460, "layer off", layer="Texte 2025", ink=VELVET, size=7)
    sheet.ghost("édition 2024", 120, 400, "ground colour", ink=BLUSH, size=7)
    return sheet


def fig_hand_cream() -> Sheet:
    """A hand tube, its face and its back beside each other under the seam: the seam is printed upside down, a lone pair
    of lines runs down each edge; French in upright and Dutch in slanted letters, flush right."""
    c = _copy("fig-hand-cream")
    sheet = Sheet(mm(112), mm(138), bleed=6, boxes="crop", slug=10, ground=PULP, spaces="gaps", hyphen="-")
    sheet.rect(-6, -6, sheet.width + 6, 28, fill=(0.8,))
    for (language, text), x in zip(c["crimp"], (14.0, 166.0), strict=True):
        Panel(sheet, (x, 10, x + 138, 20), language, direction=180, ink=FIG, font="sans", size=6.6,
            align="centre").text(text)
    sheet.rect(-6, 28, 154, sheet.height + 6, fill=FIG)
    front = Panel(sheet, (30, 70, 144, 320), None, ink=PULP, font="noto-serif", align="left")
    front.text(c["brand"].replace(" ", "\n"), size=30, leading=1.0, after=14)
    for language, name in c["names"]:
        front.text(name, size=9, font="sans", bold=True, section=language)
    front.space(60)
    for language, text in c["mood"]:
        front.text(text, size=8.4, font="serif-italic", section=language, after=5)
    Panel(sheet, (30, 352, 144, 366), None, ink=PULP, font="sans", size=9).text(c["pack"])
    sides = dict(c["side"])
    Panel(sheet, (8, 60, 20, 330), "fr", direction=90, ink=PULP, font="sans", size=7, tracking=0.6).text(sides["fr"])
    Panel(sheet, (301, 60, 313, 330), "nl", direction=270, ink=FIG, font="sans", size=7, tracking=0.6).text(sides["nl"])
    french = Panel(sheet, (166, 38, 294, 150), "fr", ink=FIG, font="noto", size=6.8, leading=1.26, hyphenate=True)
    french.texts(*c["fr"], after=4)
    sheet.rule(166, 40 + french.cursor, 294, 40 + french.cursor, STEM, 0.8)
    top = 46 + french.cursor
    dutch = Panel(sheet, (166, top, 294, top + 110), "nl", ink=FIG, font="italic", size=7.2, leading=1.24,
        align="right")
    dutch.texts(*c["nl"], after=4)
    top += dutch.cursor + 3
    Panel(sheet, (166, top, 294, top + 56), None, ink=FIG, font="narrow", size=6.2, leading=1.14).text(c["inci"])
    each(Panel(sheet, (166, top + 60, 270, top + 78), None, ink=STEM, font="sans-bold", size=6.4), c["cap"])
    each(Panel(sheet, (166, top + 80, 270, top + 98), None, ink=STEM, font="sans", size=6.4, leading=1.3), c["bin"])
    sheet.oval(282, top + 74, 11, stroke=FIG, width=0.8)
    Panel(sheet, (271, top + 70, 293, top + 80), None, ink=FIG, font="sans-bold", size=6.4, align="centre").text(
        c["open"])
    Panel(sheet, (166, 358, 294, 386), None, ink=FIG, font="sans", size=6.2, leading=1.2).text(c["maker"])
    sheet.ghost("crimp 10 mm", 130, 20, "technical layer", layer="Legende", ink=KNIFE, size=4)
    sheet.ghost("huid herstellend", 50, 330, "invisible", size=7)
    sheet.ghost("goût figue", 40, 60, "clipped", size=7)
    return sheet


def joint_box() -> Sheet:
    """A folding box laid flat: front, edge, back, edge, a tuck flap upside down above the front and a second below the
    back; questions as headings in two columns; a ruled table of four columns with sub-rows."""
    c = _copy("joint-box")
    sheet = Sheet(mm(264), mm(176), bleed=8.5, slug=24, layers={"Contour de coupe (dieline)": True, "Varnish": True},
        hyphen="-")
    faces = {"front": (14.0, 60.0, 214.0, 440.0), "left": (214.0, 60.0, 254.0, 440.0),
        "back": (254.0, 60.0, 694.0, 440.0), "right": (694.0, 60.0, 734.0, 440.0), "flap": (14.0, 14.0, 214.0, 60.0),
        "tuck": (254.0, 440.0, 694.0, 486.0)}
    for name in ("left", "right", "flap", "tuck"):
        sheet.rect(*faces[name], fill=RESIN)
    sheet.rect(*faces["front"], fill=BLUE)
    sheet.rect(14, 300, 214, 330, fill=RESIN)
    for box in faces.values():
        sheet.rect(*box, stroke=KNIFE, width=0.5, layer="Contour de coupe (dieline)")
    front = Panel(sheet, (28, 90, 200, 290), None, ink=ICE, font="slab")
    front.heading(c["brand"], size=29, after=2)
    front.text(c["sub"], size=14, ink=RESIN, after=22)
    for language in ("fr", "de"):
        front.text(c["names"][language], size=9.6, font="noto", section=language, after=8)
    Panel(sheet, (28, 308, 200, 324), None, ink=BLUE, font="noto-bold", size=10).text(c["count"])
    claims = Panel(sheet, (28, 344, 200, 432), None, ink=ICE, font="noto", size=7.6, leading=1.24)
    for language in ("fr", "de"):
        claims.text(c["claim"][language], section=language, after=6)
    for key, language, direction in (("left", "fr", 270), ("right", "de", 90)):
        x0, top, x1, bottom = faces[key]
        Panel(sheet, (x0 + 13, top + 14, x1 - 13, bottom - 14), language, direction=direction, ink=BLUE,
            font="noto-bold", size=9, align="centre").text(c[key])
    each(Panel(sheet, (34, 24, 194, 52), None, direction=180, ink=BLUE, font="noto-bold", size=9, leading=1.3,
        align="centre"), c["flap"])
    each(Panel(sheet, (304, 450, 644, 478), None, direction=180, ink=BLUE, font="noto", size=8.4, leading=1.3,
        align="centre"), c["tuck"])
    for language, x in (("fr", 266.0), ("de", 480.0)):
        column = Panel(sheet, (x, 70, x + 202, 290), language, ink=BLUE, font="noto", size=8, leading=1.28,
            hyphenate=True, align="justify")
        for heading, text in zip(c["heads"][language], c[language], strict=True):
            column.heading(heading, size=8.2, ink=RESIN, fake_bold="stroke", after=0.6)
            column.text(text, after=4.4)
    table = Panel(sheet, (266, 296, 682, 396), None, ink=BLUE, font="noto", size=7, leading=1.16)
    table.table("43 | 20 right | 20 right | 17 right", c["table"], rules="grid", padding=2.2)
    each(Panel(sheet, (266, 404, 420, 424), None, ink=BLUE, font="noto-bold", size=6.8, leading=1.3), c["store"])
    Panel(sheet, (266, 426, 470, 436), None, ink=BLUE, font="noto", size=6.4).text(c["maker"])
    sheet.rect(480, 404, 560, 432, fill=WHITE, stroke=BLUE, width=0.5)
    Panel(sheet, (484, 407, 512, 431), None, font="mono", size=6, leading=1.7).text(c["stamp"])
    sheet.barcode(580, 404, 100, 30, "3401560923718")
    sheet.ghost("zone sans vernis 40 x 14", 484, 430, "technical layer", layer="Varnish", ink=CREASE, size=4)
    sheet.ghost("patte de colle", 714, 300, "technical layer", layer="Contour de coupe (dieline)", ink=KNIFE, size=4,
        direction=270)
    sheet.ghost("Artigel étui 264 x 176 GC2 275 g rev 5", 30, -12, "slug")
    sheet.ghost("arthrose", 100, 280, "ground colour", ink=BLUE, size=8)
    return sheet


def rhodiola_blister() -> Sheet:
    """The foil of a blister: six strips of print climb it side by side, each with two sentences in two languages
    between the brand; a foot with amounts without lines and how to push."""
    c, sheet = _copy("rhodiola-blister"), Sheet(mm(118), mm(152), bleed=5, slug=14, ground=FOIL, hyphen="-")
    for number, strip in enumerate(c["strips"]):
        x = 12.0 + 54 * number
        Panel(sheet, (x, 12, x + 13, 340), None, direction=270, ink=FOREST, font="sans-bold", size=9.4, tracking=2,
            align="centre").text(f"{c['brand']} · {c['dose']}")
        for place, (language, text) in enumerate(strip):
            Panel(sheet, (x + 16 + 11 * place, 12, x + 27 + 11 * place, 340), language, direction=270, ink=FOREST,
                font="sans", size=7, align="centre").text(text)
        if number:
            sheet.rect(x - 8, 10, x - 8, 344, stroke=FOREST, width=0.4, dash=(1, 3))
    sheet.rule(12, 350, 322, 350, FOREST, 0.8)
    table = Panel(sheet, (12, 354, 322, 396), None, ink=FOREST, font="condensed", size=6.2)
    table.table("62 | 20 decimal | 18 right", c["table"], padding=1)
    Panel(sheet, (12, 400, 322, 410), None, ink=FOREST, font="sans-bold", size=6.6).flow(
        [(language, text + ("" if language == "de" else "  /")) for language, text in c["push"]])
    Panel(sheet, (12, 414, 250, 424), None, ink=FOREST, font="sans", size=6).text(c["maker"])
    sheet.ghost("perforatie 0,5 mm", 20, 428, "technical layer", layer="Stans perforatie", ink=KNIFE, size=4)
    sheet.ghost("Rodalva folie 118 x 152 alu 25", 20, -6, "slug")
    sheet.ghost("400 mg", 200, 416, "invisible", size=6)
    return sheet


_ALL = (biotin_wrap, fig_hand_cream, glow_gift_box, joint_box, rhodiola_blister, runner_sachet)
_HERE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
DESIGNS = _HERE | DESIGNS_MORE | DESIGNS_REST
