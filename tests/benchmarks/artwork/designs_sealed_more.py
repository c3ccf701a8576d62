"""Nine of the designs of the half `sealed`; see `designs_sealed.py`."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .panel import Panel
from .sheet import BLACK, WHITE, Sheet, Spot, mm

_copy = partial(product, "sealed")

COAL, LIME, STEEL, ORANGE = (0.09, 0.1, 0.11), (0.78, 0.9, 0.25), (0.2, 0.22, 0.25), (0.95, 0.5, 0.1)
PLUM, PINK, IRIS, HAZE = (0.45, 0.08, 0.32), (1.0, 0.9, 0.93), (0.2, 0.22, 0.55), (0.92, 0.93, 0.99)
VOLT, LEMON, FOREST, WAX = (1.0, 0.92, 0.0), (1.0, 0.97, 0.7), (0.05, 0.28, 0.18), (0.98, 0.93, 0.82)
CHERRY, BLUSH, BRINE, SALT = (0.7, 0.1, 0.2), (1.0, 0.94, 0.92), (0.05, 0.25, 0.33), (0.93, 0.97, 0.98)
LAVENDER, KRAFT = (0.42, 0.36, 0.62), (0.93, 0.88, 0.79)
KNIFE, HALF_CUT = Spot("Dieline", (0, 1, 0, 0)), Spot("KissCut", (0, 0.5, 1, 0))


def glucosamine_tub() -> Sheet:
    """A tub wrap, white on black: spaced headings in lime, bullets, a nutrition table with sub-rows and shaded rows on
    a white field, and a slip of paper for lot and date that is empty."""
    c, sheet = _copy("glucosamine-tub"), Sheet(mm(270), mm(104), bleed=8.5, ground=COAL, hyphen="­")
    sheet.rect(-8.5, 0, sheet.width + 8.5, 5, fill=LIME)
    for language, x in (("nl", 14.0), ("fr", 172.0)):
        t = c[language]
        column = Panel(sheet, (x, 16, x + 146, 288), language, ink=WHITE, font="sans", size=6.9, leading=1.28,
            hyphenate=True)
        column.heading(t["title"], size=8.4, ink=LIME, after=4)
        column.bullets(t["bullets"], mark="■", indent=9, after=5, hyphenate=False)
        for heading, text in zip(t["heads"], t["parts"], strict=True):
            column.text(heading, size=6.4, tracking=2.6, ink=LIME, hyphenate=False, after=1)
            column.text(text, after=5)
    front = Panel(sheet, (334, 40, 530, 190), None, ink=WHITE, font="dejavu", align="centre")
    front.heading(c["brand"], size=38, align="centre", after=8)
    for language in ("nl", "fr"):
        front.text(c["names"][language], size=8.6, section=language, after=3)
    front.space(16)
    front.flow(c["taste"], size=9, ink=ORANGE)
    sheet.rect(372, 214, 492, 252, fill=LIME)
    Panel(sheet, (372, 219, 492, 250), None, ink=COAL, font="dejavu-bold", size=21, align="centre").text(c["big"])
    sheet.rect(544, 14, 756, 206, fill=WHITE)
    table = Panel(sheet, (550, 20, 750, 202), None, font="sans", size=7.7)
    table.table("43 | 20 right | 19 right | 18 right", c["table"], rules="zebra", padding=3, after=3)
    table.text(c["foot"], size=5.6)
    Panel(sheet, (544, 214, 690, 240), None, ink=WHITE, font="sans", size=6).text(c["maker"])
    sheet.rect(544, 250, 756, 278, fill=WHITE)
    Panel(sheet, (550, 254, 690, 276), None, font="mono", size=7).text(c["lot"])
    sheet.ghost("witte onderdruk 100 %", 560, 286, "technical layer", layer="White ink", ink=WHITE, size=5)
    sheet.ghost("smaak framboos", 600, 272, "covered", size=8)
    return sheet


def hair_gummies() -> Sheet:
    """A stand-up pouch: front and back beside each other; Dutch and French in two columns, a table with full rules
    whose cells hold several lines, captions in circles."""
    c, sheet = _copy("hair-gummies"), Sheet(mm(230), mm(170), bleed=8.5, slug=20, ground=PINK)
    tear = Panel(sheet, (260, 10, 400, 22), None, font="dejavu-bold", size=7, ink=PLUM, align="centre")
    tear.text(c["tear"])
    sheet.rect(0, 26, sheet.width, 27, fill=PLUM)
    sheet.rect(14, 60, 286, 470, fill=PLUM)
    front = Panel(sheet, (30, 90, 270, 260), None, ink=WHITE, font="noto-serif", align="centre")
    front.heading(c["brand"], size=46, align="centre", after=8)
    for language in ("nl", "fr"):
        front.text(c["names"][language], size=14, section=language, after=2)
    front.space(12)
    for language in ("nl", "fr"):
        front.text(c["claim"][language], size=10, font="noto", ink=VOLT, section=language, after=1)
    for number, (language, icon) in enumerate(c["icons"]):
        x, y = (100 if number < 2 else 200), (320 if number % 2 == 0 else 392)
        sheet.oval(x, y, 30, fill=PINK)
        Panel(sheet, (x - 22, y - 9, x + 22, y + 12), language, ink=PLUM, font="noto", size=7.4, align="centre").text(
            icon)
    Panel(sheet, (30, 444, 270, 460), None, ink=WHITE, font="noto-bold", size=9, align="centre").text(c["pack"])
    for number, language in enumerate(("nl", "fr")):
        x, t = 300.0 + 176 * number, c[language]
        column = Panel(sheet, (x, 44, x + 164, 280), language, font="noto", size=7.1, leading=1.3, hyphenate=True)
        column.heading(t["what"], size=8, ink=PLUM, after=3)
        column.bullets(t["bullets"], mark="♥", font="dejavu", size=6.4, indent=10, after=3, hyphenate=False)
        column.text(t["use"], bold=True, hyphenate=False, after=3)
        column.texts(t["ingredients"], t["warn"], after=3)
    table = Panel(sheet, (300, 286, 640, 420), None, font="condensed", size=6.8)
    table.table("42 | 19 right | 21 right | 18 right", c["table"], rules="grid", padding=2, after=2)
    for language in ("nl", "fr"):
        table.text(c["note"][language], size=5.6, section=language)
    Panel(sheet, (300, 440, 400, 470), None, font="noto", size=6.6).text(c["maker"])
    sheet.barcode(550, 434, 90, 36, "5412900366014")
    sheet.ghost("ziplock 12 mm", 20, -10, "slug")
    sheet.ghost("rondgat 8 mm", 330, 40, "technical layer", layer="Stans", ink=KNIFE, size=5)
    return sheet


def lutein_carton() -> Sheet:
    """A carton with six sides: front upright, French and German on sides turned either way, Dutch and English one above
    the other on the back, a top and a bottom flap; amounts on the decimal sign."""
    c = _copy("lutein-carton")
    sheet = Sheet(mm(210), mm(178), bleed=8.5, slug=24, spaces="gaps", layers={"Dieline": True})
    sides = ((24.0, 90.0, 204.0, 390.0), (204.0, 90.0, 288.0, 390.0), (288.0, 90.0, 468.0, 390.0),
        (468.0, 90.0, 552.0, 390.0), (24.0, 16.0, 204.0, 90.0), (288.0, 390.0, 468.0, 490.0))
    sheet.rect(24, 16, 204, 390, fill=IRIS)
    for side in (1, 3):
        sheet.rect(*sides[side], fill=HAZE)
    for box in sides:
        sheet.rect(*box, stroke=KNIFE, width=0.5, layer="Dieline")
    top = Panel(sheet, (36, 40, 192, 80), None, direction=180, ink=WHITE, font="noto", align="centre")
    top.heading(c["brand"], size=20, align="centre")
    front = Panel(sheet, (36, 120, 192, 360), None, ink=WHITE, font="noto")
    front.heading(c["brand"], size=33, after=4)
    front.text(c["name"], size=20, ink=VOLT, after=60)
    for language in ("nl", "fr", "de", "en"):
        front.text(c["names"][language], size=10, section=language, after=2)
    Panel(sheet, (36, 366, 192, 380), None, ink=WHITE, font="noto-bold", size=8).text(c["pack"])
    for language, side, direction in (("fr", 1, 270), ("de", 3, 90)):
        x0, y0, x1, y1 = sides[side]
        t = c[language]
        turned = Panel(sheet, (x0 + 7, y0 + 12, x1 - 7, y1 - 12), language, direction=direction, font="sans", size=6.7,
            hyphenate=True)
        turned.heading(t["head"], size=8, ink=IRIS, after=2)
        turned.texts(t["text"], t["rest"], c["ingredients"][language], after=2)
    y = 102.0
    for language in ("nl", "en"):
        t = c[language]
        back = Panel(sheet, (300, y, 456, y + 108), language, font="sans", size=6.9, hyphenate=language == "nl")
        back.heading(t["head"], size=8, ink=IRIS, after=2)
        back.texts(t["text"], t["rest"], c["ingredients"][language], after=2)
        y += 112
    table = Panel(sheet, (300, 328, 456, 382), None, font="condensed", size=6.6)
    table.table("54 | 26 decimal | 20 right", c["table"], rules="rows", padding=1.2)
    table.text(c["foot"], size=5.2)
    sheet.barcode(300, 398, 100, 44, "5414477332210")
    Panel(sheet, (300, 450, 456, 472), None, font="sans", size=6.2).texts(c["maker"], c["numbers"], after=1)
    sheet.rect(408, 398, 460, 442, fill=WHITE, stroke=BLACK, width=0.4)
    Panel(sheet, (412, 402, 458, 440), None, font="mono", size=6.4, leading=1.6).text(c["lot"])
    sheet.ghost("lijmflap links 14 mm", 40, 420, "technical layer", layer="Dieline", ink=KNIFE, size=6)
    sheet.ghost("Oculis 20 | 75 x 35 x 105 mm | versie 4", 30, -12, "slug")
    return sheet


def guarana_shot() -> Sheet:
    """A shrink sleeve: the words of both languages run up the bottle, the brand with them; white on dark, a small
    upright field with the amounts without rules."""
    c, sheet = _copy("guarana-shot"), Sheet(mm(130), mm(86), bleed=6, slug=18, ground=STEEL, boxes="crop")
    sheet.rect(-6, -6, 96, sheet.height + 6, fill=VOLT)
    front = Panel(sheet, (14, 12, 90, 232), None, direction=270, ink=COAL, font="dejavu", align="centre")
    front.heading(c["brand"], size=41, align="centre", after=0)
    front.text(c["sub"], size=9.4, tracking=1.6, after=0)
    for language, x in (("nl", 100.0), ("fr", 185.0)):
        t = c[language]
        side = Panel(sheet, (x, 10, x + 84, 234), language, direction=270, ink=WHITE, font="sans", size=6.5,
            leading=1.2, hyphenate=True)
        for heading, text in zip(t["heads"], t["parts"], strict=True):
            side.text(f"<b>{heading}:</b> {text}", after=1)
        side.text(c["ingredients"][language])
    table = Panel(sheet, (276, 16, 358, 90), None, ink=VOLT, font="condensed", size=5.7)
    table.table("45 | 55 right", c["table"], padding=0.8)
    sheet.rect(278, 100, 356, 150, fill=WHITE)
    sheet.barcode(286, 106, 62, 38, "5420099012267")
    Panel(sheet, (276, 158, 358, 186), None, ink=WHITE, font="sans", size=6).text(c["maker"])
    Panel(sheet, (276, 190, 358, 204), None, ink=VOLT, font="sans-bold", size=9).text(c["pack"])
    Panel(sheet, (276, 216, 358, 228), None, ink=WHITE, font="mono", size=6.4).text(c["lot"])
    sheet.ghost("krimp 42 % dwars", 20, -10, "slug")
    sheet.ghost("BOLT ZERO", 290, 240, "ground colour", ink=STEEL, size=7)
    return sheet


def fizz_tube() -> Sheet:
    """A tube label: four narrow columns full of broken words, a line of numbers on the decimal sign between hair
    lines; no hyphen in English."""
    c, sheet = _copy("fizz-tube"), Sheet(mm(150), mm(112), bleed=5, hyphen="-", shuffle="words")
    sheet.rect(-5, -5, sheet.width + 5, 84, fill=LEMON)
    sheet.rect(-5, 84, sheet.width + 5, 87, fill=ORANGE)
    front = Panel(sheet, (14, 12, 200, 80), None, ink=FOREST, font="dejavu")
    front.heading(c["brand"], size=29, after=0)
    front.heading(c["name"], size=14, ink=ORANGE)
    names = Panel(sheet, (220, 18, 411, 70), None, ink=FOREST, font="noto", size=8, align="right")
    for language in ("nl", "fr", "de", "en"):
        names.text(c["names"][language], section=language, after=1)
    Panel(sheet, (220, 66, 411, 80), None, ink=FOREST, font="noto-bold", size=8, align="right").text(c["pack"])
    for number, language in enumerate(("nl", "fr", "de", "en")):
        x = 12.0 + 101 * number
        sheet.rect(x - 3, 95, x + 13, 105.5, fill=FOREST)
        column = Panel(sheet, (x, 96, x + 95, 270), language, font="sans", size=6.3, leading=1.2,
            hyphenate=language != "en")
        column.text(language.upper(), font="sans-bold", ink=WHITE, size=6.4, after=3)
        column.heading(c[language][0], after=2)
        column.texts(*c[language][1:], after=2)
    table = Panel(sheet, (12, 274, 230, 302), None, font="sans", size=6.4)
    table.table("46 | 20 right | 4 | 30 decimal", c["table"], rules="rows", padding=1)
    Panel(sheet, (244, 276, 340, 300), None, font="sans", size=5.8).text(c["maker"])
    sheet.rect(350, 274, 411, 304, stroke=ORANGE, width=0.6)
    Panel(sheet, (354, 277, 408, 288), None, font="mono", size=6).text(c["lot"])
    sheet.ghost("overlap 5 mm", 380, 312, "technical layer", layer="Legenda", size=5)
    return sheet


def tin_base() -> Sheet:
    """The round base of a tin: centred lines that grow and shrink with the circle, Dutch and French in turns."""
    c, sheet = _copy("tin-base"), Sheet(mm(80), mm(80), bleed=5)
    middle = sheet.width / 2
    sheet.oval(middle, middle, 110, fill=WAX, stroke=FOREST, width=1.4)
    rows = (("brand", 14.0, 70.0), ("top", 33.0, 150.0), ("names", 47.0, 150.0))
    for key, top, wide in rows:
        row = Panel(sheet, (middle - wide / 2, top, middle + wide / 2, top + 30), None, ink=FOREST, font="noto-serif",
            align="centre", size=7)
        if key == "brand":
            row.heading(c["brand"], size=11, align="centre")
        elif key == "top":
            row.flow(c["top"], size=6.4)
        else:
            for language in ("nl", "fr"):
                row.text(c["names"][language], section=language, bold=True)
    top = 69.0
    for (language, text), wide in zip(c["lines"], (178.0, 190.0, 194.0, 194.0, 188.0, 180.0), strict=True):
        line = Panel(sheet, (middle - wide / 2, top, middle + wide / 2, top + 24), language, font="noto", size=5.4,
            leading=1.24, align="centre", ink=FOREST if language == "nl" else BLACK)
        line.text(text)
        top += line.cursor + 1.6
    table = Panel(sheet, (middle - 50, top + 3, middle + 50, top + 32), None, font="condensed", size=5.8)
    table.table("30 | 35 right | 35 right", c["table"], rules="grid", padding=1)
    for key, y, size in (("maker", 190.0, 5.4), ("lot", 199.0, 5.4), ("pack", 208.0, 6.4)):
        wide = 110.0 - 20 * (y > 195) - 20 * (y > 205)
        Panel(sheet, (middle - wide / 2, y, middle + wide / 2, y + 9), None, font="condensed", size=size,
            align="centre").text(c[key])
    sheet.ghost("dieline diam. 78", 6, 10, "spot colour", ink=KNIFE, size=5, layer="KissCut")
    return sheet


def lip_card() -> Sheet:
    """A hang card: two rounds of colour under a hole, the languages one above the other with a tinted caution each, and
    the ingredients up the edge."""
    c, sheet = _copy("lip-card"), Sheet(mm(80), mm(140), bleed=6, ground=BLUSH, ligatures="codepoint", hyphen="-")
    sheet.oval(113, 24, 11, fill=WHITE, stroke=CHERRY, width=0.6)
    head = Panel(sheet, (20, 42, 206, 109), None, ink=CHERRY, font="serif", align="centre")
    head.text(c["brand"], size=30, after=2)
    for language in ("nl", "fr"):
        head.text(c["names"][language], size=10, font="serif-italic", section=language)
    sheet.oval(113, 140, 28, fill=CHERRY)
    Panel(sheet, (85, 133, 141, 150), None, ink=WHITE, font="sans-bold", size=11, align="centre").text(c["factor"])
    top = 178.0
    for language in ("nl", "fr"):
        t = c[language]
        block = Panel(sheet, (14, top, 196, top + 50), language, font="noto", size=6.6, hyphenate=True,
            ligatures=True, leading=1.28)
        block.heading(t["head"], size=8, ink=CHERRY, after=1)
        block.text(t["text"])
        down = top + block.cursor + 3
        box = Panel(sheet, (14, down, 196, down + 31), language, ground=(1.0, 0.86, 0.84), pad=4, font="noto", size=6.3,
            leading=1.2)
        box.text(t["warn"])
        top = down + 38
    inci = Panel(sheet, (202, 110, 222, 390), None, direction=270, font="narrow", size=5.8)
    inci.text(c["inci"])
    sheet.barcode(14, top + 1, 76, 26, "5430001117752")
    Panel(sheet, (100, top + 1, 196, top + 10), None, font="sans", size=5.8).text(c["maker"])
    press = Panel(sheet, (100, top + 10, 196, top + 26), None, font="sans", size=5.8)
    for language, text in c["press"]:
        press.text(text, section=language)
    for key, x in (("pack", 14.0), ("open", 70.0), ("lot", 110.0)):
        Panel(sheet, (x, top + 32, x + 70, top + 42), None, font="sans-bold", size=6).text(c[key])
    sheet.ghost("eurohole 32 x 10", 150, 20, "technical layer", layer="Cutter", size=5)
    sheet.ghost("edition limitée", 60, 165, "invisible", size=7)
    return sheet


def oil_peel() -> Sheet:
    """A two-layer label on a turned page: the base with a front, the leaf with a grid of cells, one row for each
    language and one column for each subject."""
    c, sheet = _copy("oil-peel"), Sheet(mm(120), mm(190), bleed=8.5, rotate=90, ground=SALT)
    sheet.rect(-8.5, -8.5, sheet.width + 8.5, 120, fill=BRINE)
    front = Panel(sheet, (16, 20, 200, 110), None, ink=WHITE, font="display")
    front.text(c["brand"], size=33, after=2)
    front.text(c["sub"], size=9, tracking=3, font="sans")
    names = Panel(sheet, (210, 26, 324, 90), None, ink=WHITE, font="noto", size=9, align="right")
    for language in ("nl", "fr", "de", "en"):
        names.text(c["names"][language], section=language, after=2)
    Panel(sheet, (210, 96, 324, 112), None, ink=WHITE, font="noto-bold", size=9, align="right").text(c["pack"])
    top = 130.0
    for language in ("nl", "fr", "de", "en"):
        sheet.rule(12, top - 4, sheet.width - 12, top - 4, BRINE, 0.8)
        for number, (heading, text) in enumerate(zip(c["heads"][language], c[language], strict=True)):
            x = 14.0 + 107 * number
            cell = Panel(sheet, (x, top, x + 98, top + 80), language, font="sans", size=7, leading=1.24,
                hyphenate=language != "en")
            cell.heading(heading, size=7.4, ink=BRINE, after=1)
            cell.text(text)
        top += 87
    sheet.rule(12, top - 4, sheet.width - 12, top - 4, BRINE, 0.8)
    Panel(sheet, (14, top + 1, 200, top + 12), None, font="sans-bold", size=7.4, ink=BRINE).text(c["inci"])
    Panel(sheet, (14, top + 18, 130, top + 50), None, font="sans", size=6.6).text(c["maker"])
    sheet.rect(138, top + 16, 222, top + 46, fill=WHITE, stroke=BRINE, width=0.5)
    Panel(sheet, (143, top + 20, 220, top + 44), None, font="mono", size=6.8, leading=1.4).text(c["lot"])
    sheet.barcode(236, top + 6, 88, 34, "8719327440118")
    Panel(sheet, (236, top + 43, 326, top + 54), None, font="dejavu-bold", size=6.6, ink=BRINE).text(c["peel"])
    sheet.ghost("kiss cut leaf 2", 30, 536, "spot colour", ink=HALF_CUT, size=5, layer="KissCut")
    sheet.ghost("lijmvrije zone", 200, 536, "technical layer", layer="Legende", size=5)
    return sheet


def soap_wrap() -> Sheet:
    """A paper wrapper for a bar: an upright face, the face behind it upside down, ends with turned lines, everything
    centred in serif type."""
    c, sheet = _copy("soap-wrap"), Sheet(mm(150), mm(170), bleed=8.5, slug=20, ground=KRAFT, hyphen="‐")
    sheet.rect(70, 20, 355, 150, fill=LAVENDER)
    front = Panel(sheet, (84, 40, 341, 140), None, ink=WHITE, font="display", align="centre")
    front.text(c["brand"], size=27, after=6)
    for language in ("fr", "nl", "en"):
        front.text(c["names"][language], size=10.5, font="serif-italic", section=language, after=1)
    for direction, box in ((270, (20.0, 24.0, 60.0, 146.0)), (90, (365.0, 24.0, 405.0, 146.0))):
        end = Panel(sheet, box, None, direction=direction, ink=LAVENDER, font="serif", align="centre")
        end.text(c["brand"], size=11, after=4)
        end.text(c["pack"], size=9)
    edge = Panel(sheet, (70, 156, 355, 170), None, ink=LAVENDER, font="serif", size=8.4, align="centre")
    edge.flow(c["flow"])
    sheet.rect(70, 176, 355, 326, stroke=LAVENDER, width=0.8)
    for number, language in enumerate(("fr", "nl", "en")):
        t = c[language]
        x = 262.0 - 93 * number
        back = Panel(sheet, (x, 182, x + 86, 320), language, direction=180, font="serif", size=7.6, leading=1.3,
            align="centre", hyphenate=language != "en")
        back.text(t["head"], size=6.8, tracking=1.2, font="noto", ink=LAVENDER, hyphenate=False, after=4)
        back.text(t["text"], after=4)
        back.text(t["warn"], font="serif-italic")
    inci = Panel(sheet, (70, 336, 355, 372), None, font="serif", size=7.4, align="centre")
    inci.text(c["inci"])
    Panel(sheet, (70, 376, 355, 388), None, font="serif", size=7, align="centre").text(c["maker"])
    sheet.barcode(80, 400, 100, 46, "5400012345676")
    Panel(sheet, (220, 416, 345, 430), None, font="mono", size=8).text(c["lot"])
    sheet.ghost("recouvrement colle 12 mm", 90, 470, "technical layer", layer="Dieline", ink=KNIFE, size=6)
    sheet.ghost("Papier kraft 60 g/m2 impression 3 couleurs", 40, -10, "slug")
    return sheet


_ALL = (fizz_tube, glucosamine_tub, guarana_shot, hair_gummies, lip_card, lutein_carton, oil_peel, soap_wrap, tin_base)
DESIGNS_MORE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
