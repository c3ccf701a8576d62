"""Eight of the designs of the half `booth`; see `designs_booth.py`."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from .copy import product
from .designs_sampled_more import each
from .panel import Panel
from .sheet import WHITE, Ink, Sheet, Spot, mm

_copy = partial(product, "booth")

FOREST, AMBER, CHALK = (0.07, 0.19, 0.14), (0.95, 0.76, 0.36), (0.97, 0.97, 0.93)
CLOUD, DROP, NAVY = (0.94, 0.97, 1.0), (0.32, 0.62, 0.86), (0.1, 0.18, 0.36)
COAL, SIGNAL, ASH = (0.09, 0.09, 0.1), (0.86, 0.14, 0.1), (0.95, 0.95, 0.95)
SAND, SUN, COBALT = (0.99, 0.95, 0.84), (0.98, 0.72, 0.1), (0.04, 0.22, 0.5)
MINT, HERB, STONE = (0.91, 0.97, 0.95), (0.0, 0.42, 0.38), (0.12, 0.22, 0.22)
VELVET, ROSE, PEARL = (0.24, 0.08, 0.3), (0.95, 0.7, 0.78), (0.98, 0.95, 0.99)
FLAX, RYE = (0.3, 0.38, 0.56), (0.18, 0.2, 0.28)
KRAFT, BARK = (0.85, 0.74, 0.58), (0.22, 0.14, 0.08)
DIE, FOLD = Spot("CutContour", (0, 1, 0, 0)), Spot("Crease", (1, 0, 0, 0))


def badge(sheet: Sheet, x: float, y: float, language: str, fill: Ink, ink: Ink = WHITE) -> None:
    """The two letters of a language on a small filled sign."""
    sheet.rect(x, y, x + 14, y + 8.4, fill=fill)
    Panel(sheet, (x, y + 0.7, x + 14, y + 8.4), None, ink=ink, font="sans-bold", size=5.8, align="centre").text(
        language.upper())


def thyme_syrup() -> Sheet:
    """The label of a bottle of syrup, light on dark: French left and Dutch right of the front, under each a small
    table without lines beneath a heading whose letters stand far apart; what to find on the neck climbs the end."""
    c, sheet = _copy("thyme-syrup"), Sheet(mm(184), mm(78), bleed=6, slug=16, ground=FOREST, hyphen="­",
        layers={"Dorure (legend)": True, "Dieline": True})
    for language, x in (("fr", 12.0), ("nl", 342.0)):
        Panel(sheet, (x, 10, x + 156, 120), language, ink=CHALK, font="noto", size=6, leading=1.2,
            hyphenate=True).texts(*c[language], after=2.2)
        key, columns = ("ages", "38 | 16 decimal | 46") if language == "fr" else ("table", "50 | 24 right | 26 right")
        Panel(sheet, (x, 126, x + 156, 137), None, ink=AMBER, font="noto-bold", size=6, tracking=2.6).text(
            c[f"{key}_title"])
        table = Panel(sheet, (x - 1.4, 138, x + 156, 190), None, ink=CHALK, font="noto", size=6.2, leading=1.18)
        table.table(columns, c[key], padding=1.4)
        if language == "fr":
            _thyme_front(sheet, c)
    sheet.rect(342, 195, 416, 219, fill=WHITE)
    sheet.barcode(346, 197, 66, 20, "5410022831777")
    for number, (language, text) in enumerate(c["base"]):
        x = 503.0 + 9 * number
        Panel(sheet, (x, 12, x + 8, 208), language, direction=270, ink=AMBER, font="noto", size=5.8,
            align="centre").text(text)
    sheet.ghost("dorure à froid", 200, 30, "technical layer", layer="Dorure (legend)", ink=DIE, size=5)
    sheet.ghost("ligne de coupe", 400, 220, "technical layer", layer="Dieline", ink=DIE, size=4)
    sheet.ghost("Thymelia étiquette 184 x 78 vergé", 30, -8, "slug")
    sheet.ghost("calme la toux", 284, 24, "ground colour", ink=FOREST, size=7)
    return sheet


def _thyme_front(sheet: Sheet, c: Any) -> None:
    sheet.rect(180, 10, 330, 211, stroke=AMBER, width=0.8)
    sheet.oval(255, 48, 18, stroke=AMBER, width=0.8)
    front = Panel(sheet, (186, 76, 324, 130), None, ink=AMBER, font="display", align="centre")
    front.text(c["brand"], size=30)
    front.text(c["sub"], size=8, font="noto", tracking=1.6)
    names = Panel(sheet, (190, 136, 320, 178), None, ink=CHALK, font="noto", size=7, leading=1.34, align="centre")
    for language, name in c["names"]:
        names.text(name, section=language, after=3)
    Panel(sheet, (186, 178, 324, 190), None, ink=CHALK, font="noto-bold", size=8, align="centre").text(c["pack"])
    Panel(sheet, (184, 196, 326, 206), None, ink=CHALK, font="narrow", size=5.2, align="centre").text(c["maker"])


def kids_d_carton() -> Sheet:
    """A slim carton of drops, four narrow faces in a row with tuck flaps: a face for each language in short broken
    lines, under the German a table between lines with headings of three lines; the lid is upside down."""
    c = _copy("kids-d-carton")
    sheet = Sheet(mm(160), mm(140), bleed=6, slug=18, hyphen="-", spaces="gaps", layers={"Dieline": True,
        "Braille legend": True})
    faces = [(14.0 + 108 * n, 64.0, 122.0 + 108 * n, 334.0) for n in range(4)]
    for number, box in enumerate(faces):
        sheet.rect(*box, fill=DROP if number == 0 else CLOUD)
    sheet.rect(14, 1, 122, 64, fill=DROP)
    sheet.rect(230, 334, 338, 395, fill=CLOUD)
    each(Panel(sheet, (20, 18, 116, 52), None, direction=180, ink=WHITE, font="noto-bold", size=7, leading=1.44,
        align="centre"), c["lid"])
    Panel(sheet, (22, 92, 116, 124), None, ink=WHITE, font="dejavu-bold", size=20).text(c["brand"])
    Panel(sheet, (22, 122, 116, 144), None, ink=NAVY, font="dejavu-bold", size=16).text(c["sub"])
    names = Panel(sheet, (22, 160, 116, 240), None, ink=WHITE, font="noto-bold", size=7.4, leading=1.3)
    for language, name in c["names"]:
        names.text(name, section=language, after=4)
    Panel(sheet, (22, 312, 116, 324), None, ink=WHITE, font="noto-bold", size=7.4).text(c["pack"])
    for number, language in enumerate(("nl", "fr", "de"), 1):
        x = faces[number][0] + 8
        badge(sheet, x, 72, language, DROP)
        column = Panel(sheet, (x, 84, x + 93, 300), language, ink=NAVY, font="noto", size=6.8, leading=1.24,
            hyphenate=True)
        column.texts(*c[language], after=2.6)
        if language == "nl":
            Panel(sheet, (x, 302, x + 92, 328), None, ink=NAVY, font="noto", size=6, leading=1.3).text(c["maker"])
        if language == "fr":
            sheet.rect(x, 304, x + 92, 326, fill=WHITE, stroke=NAVY, width=0.4)
            Panel(sheet, (x + 3, 307, x + 30, 325), None, ink=NAVY, font="mono", size=5.4, leading=1.5).text(c["stamp"])
    table = Panel(sheet, (faces[3][0] + 7, 224, faces[3][2] - 7, 290), None, ink=NAVY, font="noto", size=6.4,
        leading=1.18)
    table.table("56 | 44 right", c["table"], rules="rows", padding=2)
    sheet.barcode(faces[3][0] + 10, 296, 86, 30, "8719325520416")
    Panel(sheet, (3, 150, 12, 200), None, direction=270, ink=NAVY, font="mono", size=5).text(c["glue"])
    for box in [*faces, (14.0, 1.0, 122.0, 64.0), (230.0, 334.0, 338.0, 395.0), (1.0, 70.0, 14.0, 328.0)]:
        sheet.rect(*box, stroke=DIE, width=0.4, layer="Dieline")
    sheet.ghost("druppie vitamine d3", 24, 262, "technical layer", layer="Braille legend", ink=FOLD, size=9)
    sheet.ghost("inslag", 270, 380, "technical layer", layer="Dieline", ink=DIE, size=6)
    sheet.ghost("Druppie doosje 38 x 38 x 95", 30, -10, "slug")
    sheet.ghost("bébé heureux", 30, 290, "ground colour", ink=DROP, size=7)
    return sheet


def creatine_pouch() -> Sheet:
    """The back of a large pouch of powder: bullets in three languages on black, a striped table of nutrition, three
    columns with spaced headings, sizes and days without lines, the date written in a white field."""
    c = _copy("creatine-pouch")
    sheet = Sheet(mm(180), mm(250), bleed=8.5, slug=20, ground=ASH, hyphen="-", layers={"Zip & cutter": True,
        "White ink": True, "UK sticker": False})
    sheet.rect(-8.5, -8.5, sheet.width + 8.5, 170, fill=COAL)
    sheet.rect(-8.5, 170, sheet.width + 8.5, 175, fill=SIGNAL)
    Panel(sheet, (26, 26, 330, 72), None, ink=WHITE, font="condensed-bold", size=38, fake_bold="twice").text(c["brand"])
    Panel(sheet, (26, 72, 330, 88), None, ink=SIGNAL, font="condensed-bold", size=11, tracking=3.2).text(c["sub"])
    Panel(sheet, (400, 36, 486, 60), None, ink=WHITE, font="condensed-bold", size=18, align="right").text(c["pack"])
    names = dict(c["names"])
    for number, language in enumerate(("en", "nl", "fr")):
        x = 26.0 + 156 * number
        top = Panel(sheet, (x, 98, x + 146, 166), language, ink=WHITE, font="noto", size=7.4, leading=1.26)
        top.text(names[language], bold=True, after=2)
        top.bullets(c["points"][language], mark="›", indent=7)
    sheet.rect(26, 188, 486, 344, fill=WHITE)
    food = Panel(sheet, (32, 192, 480, 342), None, ink=COAL, font="noto", size=7.8, leading=1.22)
    food.table("56 | 24 right | 20 right", c["table"], rules="zebra", padding=3)
    for number, language in enumerate(("en", "nl", "fr")):
        x = 26.0 + 156 * number
        column = Panel(sheet, (x, 358, x + 146, 574), language, ink=COAL, font="noto", size=7.4, leading=1.28,
            hyphenate=language != "en")
        for heading, text in zip(c["heads"][language], c[language], strict=True):
            column.heading(heading.upper(), size=7, tracking=2.2, ink=SIGNAL, after=2)
            column.text(text, after=6)
    sheet.rule(26, 580, 486, 580, COAL, 0.8)
    weight = Panel(sheet, (26, 588, 286, 654), None, ink=COAL, font="noto", size=7.4, leading=1.24)
    weight.table("30 | 38 right | 32 right", c["weight"], padding=2)
    each(Panel(sheet, (304, 590, 486, 626), None, ink=COAL, font="noto", size=6.6, leading=1.5), c["best"])
    sheet.rect(304, 624, 486, 650, fill=WHITE, stroke=COAL, width=0.5)
    sheet.barcode(360, 660, 126, 36, "5390001234517")
    Panel(sheet, (26, 676, 340, 698), None, ink=COAL, font="noto", size=6.2, leading=1.34).text(c["maker"])
    sheet.ghost("tear notch", 480, 12, "technical layer", layer="Zip & cutter", ink=DIE, size=5)
    sheet.ghost("white 100 % except window", 100, 704, "technical layer", layer="White ink", ink=DIE, size=5)
    sheet.ghost("NEW RECIPE", 380, 92, "layer off", layer="UK sticker", ink=WHITE, size=10)
    sheet.ghost("Oxenfort pouch back 180 x 250 matt OPP", 40, -11, "slug")
    sheet.ghost("builds muscle", 330, 164, "ground colour", ink=COAL, size=7)
    return sheet


def sunmilk_tube() -> Sheet:
    """A tube laid flat, front beside back: four languages run on in one paragraph with bold codes, warnings in a frame,
    skin and season without lines; the crimp above has lines that stand upside down."""
    c, sheet = _copy("sunmilk-tube"), Sheet(mm(136), mm(160), bleed=6, slug=16, ground=SAND, hyphen="-",
        ligatures="codepoint", layers={"Lasnaad (legend)": True, "Eyemark": True})
    sheet.rect(-6, -6, 184, sheet.height + 6, fill=SUN)
    sheet.rect(-6, 30, sheet.width + 6, 30, stroke=COBALT, width=0.4, dash=(3, 2))
    each(Panel(sheet, (30, 6, 180, 26), None, direction=180, ink=COBALT, font="noto", size=6.4, leading=1.4,
        align="centre"), c["crimp"])
    front = Panel(sheet, (14, 60, 172, 112), None, ink=COBALT, font="noto-bold", align="centre")
    front.text(c["brand"], size=28, tracking=1.2)
    front.text(c["sub"], size=8.4, font="noto")
    sheet.oval(93, 186, 44, fill=WHITE, stroke=COBALT, width=1.4)
    factor = Panel(sheet, (56, 154, 130, 224), None, ink=COBALT, font="noto-bold", align="centre")
    factor.text(c["spf"][0], size=14)
    factor.text(c["spf"][1], size=38, leading=1.1)
    sheet.oval(152, 254, 15, stroke=COBALT, width=1)
    Panel(sheet, (138, 249, 166, 261), None, ink=COBALT, font="noto-bold", size=7.4, align="centre").text(c["uva"])
    names = Panel(sheet, (14, 290, 172, 352), None, ink=COBALT, font="noto-bold", size=7.2, leading=1.32)
    for language, name in c["names"]:
        names.text(name, section=language, after=2.4)
    Panel(sheet, (14, 410, 172, 426), None, ink=COBALT, font="noto-bold", size=10).text(c["pack"])
    directions = Panel(sheet, (196, 42, 374, 186), None, ink=COBALT, font="noto", size=6.8, leading=1.22,
        ligatures=True, hyphenate=True)
    directions.flow(c["flow"])
    warn = Panel(sheet, (196, 172, 374, 248), None, pad=5, frame=COBALT, ink=COBALT, font="noto-bold", size=5.8,
        leading=1.24)
    for language, text in c["warn"]:
        warn.text(text, section=language, after=2)
    table = Panel(sheet, (194.4, 256, 374, 306), None, ink=COBALT, font="noto", size=7, leading=1.24)
    table.table("46 | 32 centre centre | 22 centre centre", c["table"], padding=2)
    Panel(sheet, (196, 306, 374, 354), None, ink=COBALT, font="narrow", size=6.8, leading=1.18).text(c["inci"])
    sheet.oval(212, 386, 13, stroke=COBALT, width=0.9)
    Panel(sheet, (199, 381, 225, 392), None, ink=COBALT, font="sans-bold", size=7, align="centre").text(c["open"])
    sheet.rect(238, 366, 330, 402, fill=WHITE)
    sheet.barcode(243, 370, 82, 28, "3760123456788")
    Panel(sheet, (196, 412, 374, 442), None, ink=COBALT, font="noto", size=6.2, leading=1.3).text(c["maker"])
    sheet.ghost("soudure 7 mm sans vernis", 200, 28, "technical layer", layer="Lasnaad (legend)", ink=DIE, size=4)
    sheet.ghost("écran total", 40, 380, "ground colour", ink=SUN, size=8)
    sheet.ghost("Soltane tube D40 136 x 160 laminé 5 couleurs", 30, -8, "slug")
    sheet.ghost("resistente al agua", 200, 448, "invisible", ink=COBALT, size=6)
    return sheet


def urea_foot_carton() -> Sheet:
    """A long carton for a tube, four faces one below the other: the front, the languages side by side, a face upside
    down with the front again, a full grid beside the ingredients; lines on the flaps at both ends are turned."""
    c = _copy("urea-foot-carton")
    sheet = Sheet(mm(214), mm(146), bleed=8.5, slug=18, hyphen="-", layers={"CutContour dieline": True,
        "Matt varnish": True})
    faces = [(64.0, 1.0 + 98 * n, 542.0, 99.0 + 98 * n) for n in range(4)]
    for number, box in enumerate(faces):
        sheet.rect(*box, fill=HERB if number in (0, 2) else MINT)
    for number, x in enumerate((8.0, 542.0)):
        sheet.rect(x, 99, x + 56, 197, fill=HERB)
        language, text = c["ends"][number]
        Panel(sheet, (x + 22, 104, x + 34, 192), language, direction=90 if number else 270, ink=WHITE, font="noto-bold",
            size=7.4, align="centre").text(text)
    for direction, box in ((0, faces[0]), (180, faces[2])):
        x0, y0, x1 = box[0], box[1], box[2]
        left, right = (x0 + 20, x0 + 250) if direction == 0 else (x1 - 250, x1 - 20)
        brand = Panel(sheet, (left, y0 + 18, right, y0 + 84), None, direction=direction, ink=WHITE, font="dejavu-bold")
        brand.text(c["brand"], size=34, leading=1.16)
        brand.text(c["sub"], size=9.6, font="noto-bold", tracking=3.4, ink=MINT)
        left, right = (x0 + 270, x1 - 20) if direction == 0 else (x0 + 20, x1 - 270)
        names = Panel(sheet, (left, y0 + 14, right, y0 + 86), None, direction=direction, ink=WHITE, font="noto", size=8,
            leading=1.36)
        for (language, name), (_, claim) in zip(c["names"], c["claim"], strict=True):
            names.text(name, bold=True, section=language)
            if direction == 0:
                names.text(claim, size=6.8, leading=1.26)
            names.space(2)
        if direction:
            continue
        for number, language in enumerate(("nl", "fr", "de")):
            x = x0 + 16 + 153 * number
            badge(sheet, x, 106, language, HERB)
            Panel(sheet, (x, 117, x + 143, 195), language, ink=STONE, font="noto", size=6.4, leading=1.22,
                hyphenate=True).text(c[language])
    low = faces[3][1]
    table = Panel(sheet, (76, low + 8, 270, low + 90), None, ink=STONE, font="noto", size=6.4, leading=1.18)
    table.table("40 | 28 centre | 32 centre", c["table"], rules="grid", padding=2.4)
    Panel(sheet, (284, low + 9, 450, low + 60), None, ink=STONE, font="narrow", size=6.6, leading=1.2).text(c["inci"])
    Panel(sheet, (284, low + 66, 400, low + 76), None, ink=STONE, font="noto-bold", size=7.4).text(c["pack"])
    Panel(sheet, (284, low + 82, 536, low + 92), None, ink=STONE, font="noto", size=5.8).text(c["maker"])
    sheet.rect(462, low + 8, 534, low + 26, fill=WHITE, stroke=STONE, width=0.4)
    Panel(sheet, (465, low + 11, 500, low + 20), None, ink=STONE, font="mono", size=5.2).text(c["stamp"])
    sheet.barcode(462, low + 34, 72, 32, "5412990014782")
    sheet.oval(430, low + 70, 10, stroke=STONE, width=0.8)
    Panel(sheet, (420, low + 66, 440, low + 76), None, ink=STONE, font="sans-bold", size=6, align="centre").text(
        c["open"])
    for box in faces:
        sheet.rect(*box, stroke=DIE, width=0.5, layer="CutContour dieline")
    sheet.ghost("klebelasche", 200, 404, "technical layer", layer="CutContour dieline", ink=DIE, size=5)
    sheet.ghost("vernis mat", 30, 40, "technical layer", layer="Matt varnish", ink=FOLD, size=5)
    sheet.ghost("Pedaline etui 168 x 40 x 34 tube 125 ml", 40, -11, "slug")
    sheet.ghost("tegen schimmel", 100, 92, "ground colour", ink=HERB, size=6)
    return sheet


def mask_sachet() -> Sheet:
    """A sachet of a sheet mask, face and back beside each other, light on dark: four languages two by two, each with
    four numbered steps and a line below them, ingredients across; tear words climb the notch."""
    c, sheet = _copy("mask-sachet"), Sheet(mm(220), mm(150), bleed=8.5, slug=18, ground=VELVET, hyphen="-",
        boxes="media", layers={"Fond blanc (white)": True, "Ligne de coupe (dieline)": True})
    sheet.rect(238, 0, 240, sheet.height, fill=ROSE)
    sheet.oval(119, 130, 62, fill=ROSE)
    sheet.oval(96, 118, 8, fill=VELVET)
    sheet.oval(142, 118, 8, fill=VELVET)
    sheet.oval(119, 156, 11, fill=VELVET)
    front = Panel(sheet, (20, 218, 218, 268), None, ink=PEARL, font="noto-serif", align="centre")
    front.text(c["brand"], size=25, tracking=1.6)
    front.text(c["sub"], size=8, font="noto", tracking=4)
    names = Panel(sheet, (20, 290, 218, 364), None, ink=PEARL, font="noto", size=8, leading=1.34, align="centre")
    for language, name in c["names"]:
        names.text(name, section=language, after=4)
    Panel(sheet, (20, 386, 218, 400), None, ink=ROSE, font="noto-bold", size=9, align="centre").text(c["pack"])
    Panel(sheet, (226, 130, 236, 300), None, direction=270, ink=ROSE, font="noto", size=6, align="centre").text(
        c["tear"])
    for number, language in enumerate(("fr", "nl", "de", "en")):
        x, y = 254.0 + 182 * (number % 2), 26.0 + 138 * (number // 2)
        badge(sheet, x, y, language, ROSE, VELVET)
        block = Panel(sheet, (x, y + 14, x + 170, y + 128), language, ink=PEARL, font="noto", size=8.4, leading=1.3)
        for step, text in enumerate(c["steps"][language], 1):
            block.bullets([text], mark=f"{step}.", indent=11, after=2.4)
        block.space(4)
        block.text(c["warn"][language], size=7.6)
    sheet.rule(254, 302, 606, 302, ROSE, 0.5)
    Panel(sheet, (254, 308, 606, 340), None, ink=PEARL, font="narrow", size=7.2, leading=1.2).text(c["inci"])
    sheet.rect(254, 350, 350, 388, fill=WHITE)
    sheet.barcode(262, 354, 80, 30, "3770018816164")
    sheet.rect(366, 350, 486, 374, fill=PEARL)
    Panel(sheet, (370, 354, 430, 364), None, ink=VELVET, font="mono", size=5.8).text(c["stamp"])
    Panel(sheet, (254, 396, 606, 407), None, ink=PEARL, font="noto", size=6.4).text(c["maker"])
    sheet.ghost("blanc 100 sous visuel", 30, 418, "technical layer", layer="Fond blanc (white)", ink=DIE, size=5)
    sheet.ghost("encoche", 222, 60, "technical layer", layer="Ligne de coupe (dieline)", ink=DIE, size=5)
    sheet.ghost("lifting immédiat", 60, 30, "clipped", ink=PEARL, size=9)
    sheet.ghost("whitening", 500, 370, "ground colour", ink=VELVET, size=7)
    sheet.ghost("Opaline sachet 110 x 150 PET/ALU/PE", 40, -12, "slug")
    return sheet


def lotion_back() -> Sheet:
    """The back label of a pump bottle: flags of the language in the margin beside four justified paragraphs,
    ingredients, a table between lines of what goes in which bin, lone lines in four languages at the foot."""
    c, sheet = _copy("lotion-back"), Sheet(mm(82), mm(132), bleed=5, slug=14, ground=WHITE, hyphen="-",
        layers={"White underprint": True, "Stansvorm": True})
    sheet.rect(-5, -5, sheet.width + 5, 34, fill=FLAX)
    Panel(sheet, (14, 10, 220, 28), None, ink=WHITE, font="serif-italic", size=14, align="centre").text(c["brand"])
    top = 44.0
    for language in ("nl", "fr", "de", "en"):
        badge(sheet, 12, top + 1, language, FLAX)
        block = Panel(sheet, (32, top, 220, top + 66), language, ink=RYE, font="noto", size=6.6, leading=1.26,
            align="justify", hyphenate=language != "en")
        block.text(c[language])
        top += block.cursor + 6
    sheet.rule(12, top - 1, 220, top - 1, FLAX, 0.5)
    inci = Panel(sheet, (12, top + 3, 220, top + 50), None, ink=RYE, font="narrow", size=6.6, leading=1.18)
    inci.text(c["inci"])
    top += inci.cursor + 10
    table = Panel(sheet, (12, top, 150, top + 62), None, ink=RYE, font="noto", size=6, leading=1.18)
    table.table("50 | 30 centre | 20 centre", c["bin"], rules="rows", padding=2)
    sheet.oval(186, top + 14, 13, stroke=RYE, width=0.9)
    Panel(sheet, (173, top + 9, 199, top + 20), None, ink=RYE, font="sans-bold", size=7, align="centre").text(c["open"])
    Panel(sheet, (158, top + 34, 222, top + 58), None, ink=FLAX, font="noto-bold", size=7, leading=1.36,
        align="centre").text("\n".join(c["pack"].split(" ℮ ")).replace("\n", " ℮\n"))
    top += table.cursor + 8
    each(Panel(sheet, (12, top, 110, top + 40), None, ink=FLAX, font="noto-bold", size=6, leading=1.4), c["claims"])
    sheet.barcode(128, top, 84, 30, "5407009912770")
    sheet.rect(12, top + 40, 90, top + 52, stroke=RYE, width=0.4)
    Panel(sheet, (15, top + 42, 40, top + 51), None, ink=RYE, font="mono", size=5.4).text(c["stamp"])
    Panel(sheet, (12, top + 56, 222, top + 66), None, ink=RYE, font="noto", size=5.8).text(c["maker"])
    sheet.ghost("wit onder alles", 100, top + 50, "technical layer", layer="White underprint", ink=DIE, size=4.6)
    sheet.ghost("radius 4", 6, 370, "technical layer", layer="Stansvorm", ink=DIE, size=4)
    sheet.ghost("Lotte & Lin rug 82 x 132", 20, -7, "slug")
    sheet.ghost("hypoallergenic", 120, top + 53, "ground colour", ink=WHITE, size=5)
    return sheet


def deo_stick() -> Sheet:
    """The kraft wrap of a cardboard stick, dark on brown with little room: three languages run on in one paragraph,
    shares on the decimal sign without lines or headings, two lines down the seam."""
    c, sheet = _copy("deo-stick"), Sheet(mm(150), mm(62), bleed=5, slug=12, ground=KRAFT, hyphen="-", shuffle="words",
        layers={"Dieline wrap": True})
    sheet.rect(10, 12, 130, 164, stroke=BARK, width=1)
    front = Panel(sheet, (16, 40, 124, 84), None, ink=BARK, font="slab-bold", align="centre")
    front.text(c["brand"], size=18)
    front.text(c["sub"], size=9, font="slab")
    names = Panel(sheet, (18, 90, 122, 132), None, ink=BARK, font="noto", size=6.4, leading=1.26, align="centre")
    for language, name in c["names"]:
        names.text(name, section=language, after=3)
    Panel(sheet, (16, 148, 124, 160), None, ink=BARK, font="noto-bold", size=7.4, align="centre").text(c["pack"])
    block = Panel(sheet, (142, 10, 300, 120), None, ink=BARK, font="noto", size=6.2, leading=1.24,
        hyphenate=True)
    block.flow(c["flow"])
    Panel(sheet, (142, 112, 300, 140), None, ink=BARK, font="narrow", size=6.2, leading=1.16).text(c["inci"])
    Panel(sheet, (142, 154, 300, 163), None, ink=BARK, font="noto", size=5.6).text(c["maker"])
    table = Panel(sheet, (308, 10, 394, 100), None, ink=BARK, font="narrow", size=6.2, leading=1.16)
    table.table("72 | 28 decimal", c["table"], head=0, padding=1.6)
    sheet.oval(322, 148, 12, stroke=BARK, width=0.8)
    Panel(sheet, (309, 144, 335, 154), None, ink=BARK, font="sans-bold", size=6.4, align="centre").text(c["open"])
    sheet.barcode(344, 134, 48, 28, "54009900")
    for number, (language, text) in enumerate(c["side"]):
        x = 411.0 - 9 * number
        Panel(sheet, (x, 12, x + 8, 164), language, direction=90, ink=BARK, font="noto", size=5.8, align="centre").text(
            text)
    sheet.ghost("lijmvlak", 398, 172, "technical layer", layer="Dieline wrap", ink=DIE, size=3.6)
    sheet.ghost("Okselwijs wikkel kraft 120 g 1/0", 30, -7, "slug")
    sheet.ghost("antitranspirant", 30, 144, "ground colour", ink=KRAFT, size=6)
    return sheet


_ALL = (creatine_pouch, deo_stick, kids_d_carton, lotion_back, mask_sachet, sunmilk_tube, thyme_syrup, urea_foot_carton)
DESIGNS_MORE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
