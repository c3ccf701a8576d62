"""Twelve label designs to develop a reader with. Every function draws one sheet."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product, said
from .panel import Panel
from .sheet import BLACK, WHITE, Sheet, Spot, mm

_copy = partial(product, "open")

NAVY, FOREST, GOLD = (0.07, 0.13, 0.33), (0.1, 0.3, 0.2), (0.47, 0.36, 0.1)
WINE, DEEP = (0.45, 0.05, 0.15), (0.03, 0.16, 0.24)
DIELINE = Spot("CutContour", (0, 1, 0, 0))


def magnesium_jar() -> Sheet:
    """A5 across: front, Dutch back, French back; tables with a grid; slug text outside the trim."""
    c, sheet = _copy("magnesium-jar"), Sheet(mm(210), mm(148), bleed=8.5, slug=40)
    sheet.rect(-8.5, -8.5, 205, sheet.height + 8.5, fill=(0.86, 0.91, 0.93))
    front = Panel(sheet, (12, 40, 192, 400), None, align="centre", ink=NAVY, size=9)
    front.text(c["brand"], size=11, tracking=2.4, after=50)
    front.heading(c["name"], size=24, align="centre", after=20, section="nl")
    front.text(c["nl"]["what"], after=10)
    front.text(c["fr"]["what"], after=70, section="fr")
    front.heading("120 tabletten / comprimés e 132 g", align="centre", size=8, section=None)
    for language, x in (("nl", 212.0), ("fr", 404.0)):
        t = c[language]
        back = Panel(sheet, (x, 14, x + 180, 410), language, size=7.2, font="sans", hyphenate=True)
        back.heading(t["what"], size=8, after=4)
        back.bullets(t["claims"], hyphenate=False, after=4)
        back.text(t["use"], after=3)
        back.text(said(language, "exceed", "varied", "children"), after=4)
        rows = c["table" if language == "nl" else "table_fr"]
        back.table("34 | 24 right | 28 right | 18 right", rows, rules="grid", size=6, language=language,
            after=2)
        back.text(t["foot"], size=5.2, after=5)
        back.texts(t["ingredients"], said(language, "storage", "pregnant", "best"), after=4)
        back.text("NUT/PL/AS 4471/12" if language == "nl" else "NUT/PL/AS 4471/13", bold=True)
    sheet.barcode(420, 340, 80, 34, "5400123456789")
    Panel(sheet, (420, 376, 520, 386), None, size=7, font="mono").text("5 400123 456789")
    sheet.ghost("Job 20417 magnesium jar proof 3 approved by studio", 10, -24, "slug")
    sheet.ghost("C M Y K colour bar do not print", 300, sheet.height + 30, "slug")
    return sheet


def night_drops() -> Sheet:
    """A6 upright: white small print on dark blue, letter-spaced heading, a line up the right side."""
    c, sheet = _copy("night-drops"), Sheet(mm(105), mm(148), ground=NAVY, spaces="gaps", shuffle="words")
    top = Panel(sheet, (24, 26, 262, 90), None, ink=WHITE, align="centre", font="serif")
    top.text(c["brand"], size=9, tracking=3, after=8)
    top.text(c["name"], size=17, tracking=3.2, section="fr")
    for language, box in (("fr", (24.0, 112.0, 262.0, 244.0)), ("nl", (24.0, 262.0, 262.0, 396.0))):
        t = c[language]
        panel = Panel(sheet, box, language, ink=WHITE, font="condensed", size=5.8, hyphenate=True,
            leading=1.4)
        panel.heading(t["what"], size=6.5, after=3)
        panel.texts(t["claim"], t["use"], t["ingredients"], said(language, "exceed", "varied", "children",
            "storage", form=1), after=3)
    sheet.rule(24, 252, 262, 252, WHITE, 0.3)
    sheet.rule(270, 20, 270, 400, WHITE, 0.3)
    side = Panel(sheet, (274, 20, 290, 400), "fr", direction=270, ink=WHITE, font="sans", size=6.5)
    side.text(c["side"])
    return sheet


def bath_flakes() -> Sheet:
    """A5 upright: three languages one below the other on a coloured ground, with bullets; skin product."""
    c, sheet = _copy("bath-flakes"), Sheet(mm(148), mm(210), ground=(0.8, 0.89, 0.86), bleed=8.5)
    head = Panel(sheet, (30, 24, 390, 100), "nl", ink=FOREST, font="noto-serif", align="centre")
    head.text(c["brand"], size=26, after=2)
    head.text(c["name"], size=12)
    sheet.oval(60, 52, 16, fill=(0.55, 0.74, 0.7))
    top = 112.0
    for language, form in (("nl", 0), ("fr", 0), ("de", 0)):
        t = c[language]
        sheet.rule(30, top - 4, 390, top - 4, FOREST, 0.6)
        panel = Panel(sheet, (30, top, 390, top + 138), language, ink=FOREST, font="noto", size=9,
            hyphenate=True)
        panel.heading(t["what"], size=9, after=4)
        panel.bullets(t["bullets"], indent=9, after=4)
        panel.texts(t["use"], said(language, "external", "children", form=form), after=4)
        top += 142
    foot = Panel(sheet, (30, 540, 300, 585), None, ink=FOREST, font="noto", size=6.2)
    foot.texts(c["inci"], "Zoutmeer BV, Kustweg 81, Den Helder · 1000 g e", after=3)
    sheet.barcode(315, 544, 74, 32, "8712345000017")
    return sheet


def multivitamin_a4() -> Sheet:
    """A4: two justified columns with broken words, below them a table without rules on the decimal sign."""
    c, sheet = _copy("multivitamin-a4"), Sheet(mm(210), mm(297), hyphen="\u2010")
    head = Panel(sheet, (40, 36, 555, 110), None, align="left", font="slab")
    head.heading(c["brand"], size=30)
    head.text(c["name"], size=14, section="de")
    for language, x in (("de", 40.0), ("nl", 308.0)):
        t = c[language]
        panel = Panel(sheet, (x, 124, x + 247, 500), language, font="slab", size=8.2, align="justify",
            hyphenate=True)
        panel.heading(t["what"], size=9, after=5)
        for part in (t["story"], t["use"], said(language, "exceed", "varied", "children"), t["ingredients"]):
            panel.text(part, after=5)
        panel.text(said(language, "storage", "pregnant"))
    table = Panel(sheet, (40, 528, 440, 770), None, font="sans", size=8)
    table.table("48 | 14 decimal | 14 | 14 right", c["table"], after=5)
    table.text(c["foot"], size=6)
    Panel(sheet, (460, 540, 555, 620), None, size=9, frame=BLACK,
        pad=8).text("60 Filmtabletten\ne 84 g\nPZN 01 23 45")
    return sheet


def carton_flat() -> Sheet:
    """A folding box, A4 across: front, turned sides, upside-down back, technical layers, spot colour."""
    c = _copy("carton-flat")
    sheet = Sheet(mm(297), mm(210), bleed=8.5, slug=20, layers={"Legende": False})
    for box in ((60, 300, 350, 560), (60, 40, 350, 288), (0, 300, 52, 560), (358, 300, 420, 560)):
        sheet.rect(*map(float, box), stroke=DIELINE, dash=(4, 2), layer="dieline")
    sheet.rect(60, 300, 350, 560, fill=(0.95, 0.89, 0.72))
    front = Panel(sheet, (72, 312, 338, 556), "de", font="display", ink=WINE)
    front.heading(c["brand"], size=26, after=2)
    front.heading(c["name"], size=16, after=8)
    front.text(c["de"]["what"], size=10, after=12)
    front.bullets(c["de"]["claims"], size=9, font="noto", indent=10, after=12)
    front.text("30 Lutschtabletten e 45 g", size=9, font="noto")
    back = Panel(sheet, (72, 52, 338, 276), "de", direction=180, font="noto", size=8, hyphenate=True)
    back.heading("Aus unserem Garten", size=10, after=4)
    back.text(c["de"]["back"], after=5)
    back.texts(c["de"]["use"], c["de"]["ingredients"], said("de", "exceed", "varied", "children", form=1),
        after=4)
    left = Panel(sheet, (2, 304, 50, 556), "en", direction=90, font="noto", size=6)
    left.text(c["en"]["ingredients"])
    right = Panel(sheet, (362, 304, 416, 556), "en", direction=270, font="noto", size=6.5)
    right.heading(c["en"]["what"], size=8, after=3)
    right.text(said("en", "varied", "children", "exceed"))
    table = Panel(sheet, (450, 320, 810, 420), None, font="noto", size=8)
    table.table("46 | 40 right | 16 right", c["table"], rules="rows")
    sheet.ghost("Klebefläche nicht bedrucken", 470, 80, "technical layer", layer="Stanskontur", size=10)
    sheet.ghost("cut here 290 x 260", 70, 296, "spot colour", ink=DIELINE, size=5, layer="dieline")
    sheet.ghost("PANTONE 1805 C Legende Hertenberg", 470, 120, "layer off", layer="Legende")
    sheet.ghost("Hertenberg Druckfreigabe Version 7", 20, sheet.height + 20, "slug")
    return sheet


def zinc_blister() -> Sheet:
    """A wide strip: brand, then three narrow justified columns of 5 point print with broken words."""
    c, sheet = _copy("zinc-blister"), Sheet(mm(210), mm(74), shuffle="words", hyphen="\u00ad")
    sheet.rect(0, 0, 120, sheet.height, fill=(0.0, 0.55, 0.6, 0.1))
    front = Panel(sheet, (10, 50, 110, 180), None, ink=WHITE, align="centre", font="dejavu")
    front.heading(c["brand"], size=18, align="centre", tracking=2)
    front.text(c["name"], size=14, after=12)
    front.text("60 caps e 24 g", size=8)
    for language, x in (("nl", 130.0), ("fr", 285.0), ("de", 440.0)):
        panel = Panel(sheet, (x, 10, x + 143, 204), language, font="narrow", size=5.6, align="justify",
            hyphenate=True)
        panel.heading({"nl": "Nederlands", "fr": "Français", "de": "Deutsch"}[language], size=7, after=2)
        panel.texts(c[language], said(language, "exceed", "varied", "children", "storage", "pregnant"),
            after=3)
    return sheet


def collagen_sachet() -> Sheet:
    """A6 upright with a crop box only: headings drawn twice, ligatures as characters of their own."""
    c = _copy("collagen-sachet")
    sheet = Sheet(mm(105), mm(148), bleed=10, boxes="crop", ligatures="codepoint")
    sheet.rect(0, 0, sheet.width, 70, fill=(0.98, 0.86, 0.88))
    panel = Panel(sheet, (18, 16, 280, 410), "fr", font="serif", size=8.4, ligatures=True, hyphenate=True)
    panel.heading(c["name"], size=21, fake_bold="twice", ink=WINE)
    panel.text(f"{c['brand']} · {c['fr']['what']}", size=9, after=16)
    panel.bullets(c["fr"]["bullets"], mark="–", indent=9, after=5)
    panel.heading("Conseils d’utilisation", fake_bold="twice", size=8.5, after=1)
    panel.text(c["fr"]["use"], after=5)
    panel.table("50 | 30 right | 20 right", c["table"], rules="rows", language="fr", size=7, after=5)
    panel.heading("Bon à savoir", fake_bold="stroke", size=8.5, after=1)
    panel.texts(c["fr"]["ingredients"], said("fr", "exceed", "varied", "children", "pregnant", form=1),
        after=4)
    return sheet


def skin_oil() -> Sheet:
    """Narrow upright skin product: serif, centred, gold on cream; ingredients down the left side."""
    c, sheet = _copy("skin-oil"), Sheet(mm(80), mm(130), ground=(0.98, 0.96, 0.9))
    main = Panel(sheet, (46, 24, 214, 350), None, font="serif", ink=GOLD, align="centre", size=8)
    main.text(c["brand"].upper(), size=11, tracking=2, after=6)
    main.text(c["name"], size=15, font="serif-italic", after=16, section="fr")
    main.text(c["fr"], after=10)
    main.text(c["en"], font="serif-italic", after=14, section="en")
    main.text(c["maker"], size=6.2, after=3, section=None)
    main.text("100 ml e 3.4 fl.oz.", size=7, bold=True)
    side = Panel(sheet, (8, 20, 36, 350), None, direction=90, font="sans", ink=GOLD, size=5.6)
    side.text(c["inci"])
    return sheet


def iron_syrup() -> Sheet:
    """A5 upright: boxes, a warning in white on red, a zebra table with two-line headings in two languages."""
    c, sheet = _copy("iron-syrup"), Sheet(mm(148), mm(210), bleed=8.5)
    title = Panel(sheet, (20, 20, 400, 70), None, font="dejavu", ink=WINE)
    title.heading(c["brand"], size=28)
    title.text(c["name"], size=11, section="nl")
    for language, x in (("nl", 20.0), ("fr", 216.0)):
        t = c[language]
        box = Panel(sheet, (x, 84, x + 184, 330), language, frame=WINE, pad=7, font="condensed", size=7.4,
            hyphenate=True)
        box.heading({"nl": "Wat doet het?", "fr": "Que fait-il ?"}[language], size=8, after=2)
        box.text(t["intro"], after=5)
        box.heading({"nl": "Gebruik", "fr": "Emploi"}[language], size=8, after=2)
        box.text(t["use"], after=5)
        box.heading({"nl": "Ingrediënten", "fr": "Ingrédients"}[language], size=8, after=2)
        box.text(t["ingredients"], after=5)
        box.text(said(language, "exceed", "varied", "storage", form=2), hyphenate=True)
        warning = Panel(sheet, (x, 340, x + 184, 376), language, ground=WINE, pad=7, ink=WHITE,
            font="condensed-bold")
        warning.text(t["warning"], size=7.5)
    table = Panel(sheet, (20, 392, 400, 500), None, font="condensed", size=8)
    table.table("44 | 18 decimal | 18 decimal | 14 right", c["table"], rules="zebra")
    Panel(sheet, (20, 530, 240, 580), None, size=6.5).text(
        "Ferrolin NV, Appelgaard 3, Hasselt\nNUT/PL/AS 3012/7")
    sheet.barcode(290, 524, 100, 44, "5412345000029")
    return sheet


def children_gummies() -> Sheet:
    """A square pouch on a turned page: coloured panels, a round badge, two languages, one side line."""
    c, sheet = _copy("children-gummies"), Sheet(mm(160), mm(150), rotate=90)
    sheet.rect(0, 0, 200, sheet.height, fill=(1.0, 0.85, 0.3))
    sheet.oval(100, 300, 52, fill=(0.2, 0.5, 0.2))
    front = Panel(sheet, (14, 30, 186, 230), None, font="dejavu", align="centre")
    front.heading(c["brand"], size=20, align="centre", after=3)
    front.text(c["name"], size=13, after=24)
    front.text(c["nl"]["what"], size=9, after=8, section="nl")
    front.text(c["en"]["what"], size=9, section="en")
    badge = Panel(sheet, (60, 276, 140, 330), "nl", ink=WHITE, font="dejavu-bold", align="centre", size=9)
    badge.text("10 µg vitamine D3 per dag")
    for language, top, ground in (("nl", 14.0, (0.88, 0.95, 1.0)), ("en", 218.0, (0.93, 0.98, 0.88))):
        t = c[language]
        panel = Panel(sheet, (212, top, 418, top + 194), language, ground=ground, pad=9, font="noto",
            size=8, hyphenate=True)
        panel.heading(t["claim"], size=8, after=5)
        panel.texts(t["use"], t["ingredients"], said(language, "exceed", "varied", "children", form=1),
            after=5)
    side = Panel(sheet, (428, 30, 444, 400), "nl", direction=90, font="dejavu", size=8)
    side.text(c["side"])
    return sheet


def omega_tub() -> Sheet:
    """A wide wrap: Dutch, French and German columns, under them a table with headings in all three."""
    c, sheet = _copy("omega-tub"), Sheet(mm(250), mm(110), bleed=8.5, spaces="gaps", ground=DEEP)
    front = Panel(sheet, (16, 60, 170, 260), None, ink=WHITE, font="sans", align="centre")
    front.text(c["brand"], size=15, tracking=4, after=12)
    front.heading(c["name"], size=17, align="centre", after=26)
    front.text("120 softgels e 168 g", size=9)
    sheet.rect(186, 12, sheet.width - 12, sheet.height - 12, fill=WHITE)
    for language, x in (("nl", 196.0), ("fr", 356.0), ("de", 516.0)):
        panel = Panel(sheet, (x, 20, x + 150, 196), language, font="sans", size=6.8, hyphenate=True)
        panel.texts(c[language], said(language, "exceed", "varied", "children", "storage", form=1), after=4)
    table = Panel(sheet, (196, 204, 560, 290), None, font="sans", size=7)
    table.table("60 | 20 right | 20 right", c["table"], rules="rows")
    Panel(sheet, (586, 262, 680, 282), None, size=6).text("Fjordkyst AS, Havnegata 5\nNUT/PL/AS 885/31")
    sheet.barcode(590, 212, 80, 40, "7012345000031")
    return sheet


def sport_powder() -> Sheet:
    """A4: two tables side by side, two-line cells, hidden and invisible text, white text on white."""
    c, sheet = _copy("sport-powder"), Sheet(mm(210), mm(297), bleed=8.5, layers={"Version EN-US": False})
    sheet.rect(0, 0, sheet.width, 150, fill=(0.1, 0.1, 0.1))
    head = Panel(sheet, (36, 34, 560, 140), "de", ink=(1.0, 0.8, 0.0), font="dejavu")
    head.heading(c["brand"], size=32)
    head.text(c["name"], size=20, after=6)
    head.text(c["de"]["what"], size=10, ink=WHITE)
    for language, x in (("de", 36.0), ("en", 308.0)):
        t = c[language]
        panel = Panel(sheet, (x, 170, x + 250, 430), language, font="dejavu", size=8,
            hyphenate=language == "de")
        panel.heading(t["claim"], after=6)
        panel.texts(t["use"], t["ingredients"], said(language, "exceed", "varied", "storage", "pregnant"),
            after=6)
    main = Panel(sheet, (36, 450, 330, 700), None, font="dejavu", size=7.2)
    main.table("50 | 25 right | 25 right", c["table"], rules="grid")
    second = Panel(sheet, (350, 450, 560, 640), None, font="dejavu", size=7.2)
    second.table("46 | 34 decimal | 20 right", c["table2"])
    Panel(sheet, (350, 720, 560, 780), None, size=9, font="dejavu").text("750 g e\nKraftwerk Nord GmbH, Kiel")
    sheet.ghost("Recovery shake US facts panel only", 36, 760, "layer off", layer="Version EN-US", size=9)
    sheet.ghost("tracking code invisible 99841", 36, 800, "invisible")
    sheet.ghost("white secret notes of the studio", 36, 815, "ground colour", ink=WHITE)
    return sheet


_ALL = (bath_flakes, carton_flat, children_gummies, collagen_sachet, iron_syrup, magnesium_jar,
    multivitamin_a4, night_drops, omega_tub, skin_oil, sport_powder, zinc_blister)
DESIGNS: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
