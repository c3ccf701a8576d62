"""Sixteen label designs made without sight of the reader, its rules and its tests.

They are for one measurement at the end. The other eight are in `designs_final_more.py`. Panels that hold only a brand,
numbers, Latin names, or words that are the same in several languages, have no language.
"""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product, said
from .designs_final_more import DESIGNS_MORE
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "final")

SAFFRON, UMBER, BRICK, SHELL = (0.97, 0.78, 0.25), (0.29, 0.15, 0.06), (0.55, 0.1, 0.08), (0.99, 0.93, 0.9)
FJORD, INDIGO, MIST, LEMON = (0.02, 0.2, 0.3), (0.13, 0.1, 0.34), (0.9, 0.93, 0.96), (0.97, 0.95, 0.35)
MOSS, GRAPHITE, LILAC = (0.13, 0.24, 0.12), (0.17, 0.17, 0.19), (0.86, 0.83, 0.95)
CUT = Spot("Dieline", (0.9, 0, 0.9, 0))


def turmeric_wrap() -> Sheet:
    """A bottle wrap: three columns five points apart, a front with a row of icons, a table over the lot field."""
    c, sheet = _copy("turmeric-wrap"), Sheet(mm(246), mm(74), bleed=8.5, ground=(1.0, 0.97, 0.88))
    for language, x in (("nl", 12.0), ("fr", 126.0), ("de", 240.0)):
        t = c[language]
        panel = Panel(sheet, (x, 12, x + 109, 200), language, font="narrow", size=6.8, hyphenate=True, ink=UMBER)
        panel.heading(t["what"], size=7.2, after=2)
        panel.texts(t["claim"], t["use"], t["ingredients"], t["warn"], after=2)
    sheet.rect(362, -8.5, 534, sheet.height + 8.5, fill=SAFFRON)
    front = Panel(sheet, (370, 24, 526, 132), None, ink=UMBER, font="dejavu", align="centre")
    front.heading(c["brand"], size=20, align="centre", after=8)
    front.text(c["name"], size=11, bold=True, section="nl", after=2)
    front.text(c["french"], size=9.5, section="fr", after=2)
    front.text(c["german"], size=9.5, section="de")
    for number, icon in enumerate(c["icons"]):
        x = 406 + 42 * number
        sheet.oval(x, 156, 17, fill=UMBER)
        badge = Panel(sheet, (x - 16, 151, x + 16, 164), None, ink=SAFFRON, font="sans-bold", size=6.4, align="centre")
        badge.text(icon)
    Panel(sheet, (370, 186, 526, 200), None, ink=UMBER, font="dejavu", size=7.5, align="centre").text(c["pack"])
    table = Panel(sheet, (546, 12, 686, 84), None, font="sans", size=6.2, ink=UMBER)
    table.table("72 | 28 right", c["table"], rules="rows")
    sheet.rect(546, 92, 620, 122, fill=WHITE, stroke=UMBER, width=0.5)
    Panel(sheet, (551, 97, 618, 120), None, font="mono", size=7).text(c["lot"])
    Panel(sheet, (546, 130, 686, 160), None, font="sans", size=6.2, ink=UMBER).text(c["maker"])
    sheet.barcode(548, 164, 96, 34, "5407001000019")
    sheet.ghost("Overlap 8 mm niet bedrukken", 660, 150, "technical layer", layer="Legende", size=5)
    return sheet


def iron_jar() -> Sheet:
    """A jar label on a tinted ground: each language has its own table, footnotes with stars, a strip along the foot."""
    c, sheet = _copy("iron-jar"), Sheet(mm(215), mm(90), bleed=8.5, ground=SHELL, spaces="gaps")
    for language, x in (("fr", 12.0), ("de", 424.0)):
        t = c[language]
        panel = Panel(sheet, (x, 12, x + 174, 232), language, font="condensed", size=6.7, hyphenate=True)
        panel.heading(t["what"], size=7.2, ink=BRICK, after=3)
        panel.bullets(t["claims"], mark="•", after=2, hyphenate=False)
        panel.text(t["use"], after=3)
        rules = "grid" if language == "fr" else "none"
        panel.table("48 | 28 right | 24 right", t["table"], rules=rules, language=language, after=3)
        panel.text(t["foot"], size=5.2, after=3)
        panel.texts(t["ingredients"], t["warn"], after=3)
    sheet.rect(198, -8.5, 412, 236, fill=BRICK)
    front = Panel(sheet, (206, 40, 404, 130), None, ink=WHITE, font="noto-serif", align="centre")
    front.text(c["brand"], size=26, tracking=4, after=8)
    front.text(c["fr"]["name"], size=13, section="fr", after=3)
    front.text(c["de"]["name"], size=13, section="de")
    sheet.oval(305, 176, 34, fill=SHELL)
    tag = Panel(sheet, (272, 166, 338, 192), None, ink=BRICK, font="noto-serif-bold", size=15, align="centre")
    tag.text(c["tag"])
    foot = Panel(sheet, (12, 240, 420, 252), None, font="condensed", size=6.2)
    foot.text(c["maker"])
    Panel(sheet, (440, 240, 598, 252), None, font="condensed-bold", size=6.6, align="right").text(c["pack"])
    return sheet


def six_faces() -> Sheet:
    """A folding box flat: six faces, the lid upside down, one side upright and one lying; knife, folds and legend."""
    c = _copy("six-faces")
    sheet = Sheet(566, 439, bleed=8.5, slug=30, layers={"Legend": False})
    sheet.rect(28, 85, 212, 354, fill=LILAC)
    sheet.rect(28, 0, 212, 85, fill=INDIGO)
    for box in ((0.0, 95.0, 28.0, 344.0), (28.0, 0.0, 212.0, 85.0), (28.0, 85.0, 212.0, 354.0),
            (212.0, 85.0, 297.0, 354.0), (297.0, 85.0, 481.0, 354.0), (481.0, 85.0, 566.0, 354.0),
            (297.0, 354.0, 481.0, 439.0)):
        sheet.rect(*box, stroke=CUT, width=0.6, layer="Dieline")
    for x in (28.0, 212.0, 297.0, 481.0):
        sheet.rect(x, 85, x, 354, stroke=CUT, width=0.6, dash=(4, 3), layer="Dieline")
    lid = Panel(sheet, (38, 12, 202, 76), None, direction=180, ink=WHITE, font="noto", align="centre")
    lid.text(c["brand"], size=17, tracking=3.5, after=4)
    lid.text(c["top"], size=7.5, section="nl", after=1)
    lid.text(c["top_fr"], size=7.5, section="fr")
    front = Panel(sheet, (38, 116, 202, 346), None, ink=INDIGO, font="noto")
    front.text(c["brand"], size=20, tracking=4, after=8)
    front.heading(c["name"], size=15, section="nl", after=2)
    front.text(c["french"], size=12, section="fr", after=54)
    front.text(c["nl"]["what"], size=7.5, section="nl", after=3)
    front.text(c["fr"]["what"], size=7.5, section="fr", after=12)
    front.text(c["pack"], size=7.5, bold=True, section=None)
    left = Panel(sheet, (218, 92, 291, 350), "nl", font="noto", size=5.9, hyphenate=True)
    for heading, text in c["nl"]["sections"]:
        left.heading(heading, size=7, ink=INDIGO, after=1)
        left.text(text, after=4)
    back = Panel(sheet, (307, 94, 471, 230), "nl", font="noto", size=6.6)
    for number, language in enumerate(("nl", "fr")):
        t = c[language]
        back.heading(t["lead"], size=9, ink=INDIGO, after=2, **({"section": "fr"} if number else {}))
        back.bullets(t["bullets"], mark="–", after=6)
    table = Panel(sheet, (307, 238, 471, 326), None, font="noto", size=5.8)
    table.table("46 | 32 right | 22 right", c["table"], rules="grid")
    Panel(sheet, (307, 338, 471, 350), None, font="noto", size=6).text(c["maker"])
    right = Panel(sheet, (487, 92, 560, 348), "fr", direction=90, font="noto", size=5.6)
    for heading, text in c["fr"]["sections"]:
        right.heading(heading, size=6.2, ink=INDIGO, after=0)
        right.text(text, after=0.5)
    floor = Panel(sheet, (307, 362, 394, 434), "nl", font="noto", size=6)
    floor.text(c["best"], after=2)
    floor.text(c["best_fr"], section="fr", after=3)
    floor.text(c["lot"], font="mono", section=None, after=4)
    floor.text(c["number"])
    sheet.barcode(402, 366, 70, 50, "5407009000042")
    sheet.ghost("Cut crease glue perforation", 220, 30, "technical layer", layer="Legend", ink=CUT, size=6)
    sheet.ghost("Pantone 2695 C Pantone 2635 C Dieline", 320, 30, "technical layer", layer="Dieline", size=6)
    sheet.ghost("Huidvink doos 65 x 95 x 30 mm versie 3", 30, -20, "slug")
    return sheet


def salt_sachet() -> Sheet:
    """A sachet: brand up the front in huge letters, light print on a dark back, one table for each language."""
    c, sheet = _copy("salt-sachet"), Sheet(mm(190), mm(120), bleed=8.5, ground=GRAPHITE, shuffle="words")
    sheet.rect(-8.5, -8.5, 178, sheet.height + 8.5, fill=LEMON)
    brand = Panel(sheet, (16, 16, 96, 326), None, direction=270, ink=GRAPHITE, font="dejavu")
    brand.heading(c["brand"], size=59)
    name = Panel(sheet, (104, 20, 172, 326), "de", direction=270, ink=GRAPHITE, font="dejavu")
    name.text(c["name"], size=14, bold=True, after=3)
    name.text(c["english"], size=11, section="en", after=8)
    name.text(c["claim"], size=9)
    Panel(sheet, (130, 20, 172, 32), None, ink=GRAPHITE, font="dejavu-bold", size=8).text(c["pack"])
    for language, x, rows in (("de", 192.0, c["table"]), ("en", 366.0, c["table_en"])):
        t = c[language]
        panel = Panel(sheet, (x, 22, x + 160, 214), language, ink=WHITE, font="sans", size=7, leading=1.3,
            hyphenate=language == "de")
        panel.heading(t["what"], size=7.4, ink=LEMON, after=4)
        panel.texts(t["text"], t["use"], t["ingredients"], t["warn"], after=4)
        table = Panel(sheet, (x, 224, x + 160, 292), language, ink=LEMON, font="sans", size=6.6)
        table.table("50 | 30 right | 20 right", rows, language=language, rules="none" if language == "de" else "rows")
    sheet.rect(192, 304, 526, 322, fill=WHITE)
    Panel(sheet, (198, 308, 360, 320), None, font="sans", size=6.6).text(c["maker"])
    Panel(sheet, (390, 308, 520, 320), None, font="mono", size=6.6).text(c["lot"])
    sheet.ghost("Siegelnaht 10 mm", 230, 334, "ground colour", ink=GRAPHITE, size=6)
    return sheet


def doze_card() -> Sheet:
    """Front and back of a blister card with a hanging hole: a figure of 60 points, numbered steps, footnotes."""
    c, sheet = _copy("doze-card"), Sheet(mm(206), mm(140), hyphen="‐", boxes="crop", bleed=10)
    sheet.rect(-10, -10, 292, sheet.height + 10, fill=INDIGO)
    for x in (146.0, 438.0):
        sheet.oval(x, 22, 10, fill=WHITE, stroke=(0.5,), width=0.5)
    front = Panel(sheet, (20, 52, 272, 190), None, ink=WHITE, font="display")
    front.text(c["brand"], size=34, after=6)
    front.heading(c["name"], size=13, font="noto", section="nl", after=1)
    front.text(c["french"], size=11, font="noto", section="fr")
    dose = Panel(sheet, (20, 176, 180, 252), None, ink=LEMON, font="noto")
    dose.text(c["big"], size=60)
    Panel(sheet, (150, 226, 272, 244), "nl", ink=LEMON, font="noto", size=10).text(c["unit"])
    notes = Panel(sheet, (20, 366, 272, 390), "nl", ink=WHITE, font="noto", size=6)
    notes.text(c["foot"], after=1)
    notes.text(c["foot_fr"], section="fr")
    sheet.oval(240, 316, 26, fill=LEMON)
    Panel(sheet, (216, 304, 264, 330), None, ink=INDIGO, font="dejavu-bold", size=18, align="centre").text(c["count"])
    for language, x in (("nl", 306.0), ("fr", 446.0)):
        t = c[language]
        head = Panel(sheet, (x, 38, x + 126, 66), language, font="noto", size=7.4, ink=INDIGO)
        head.heading(t["what"])
        for number, step in enumerate(t["steps"]):
            top = 70 + 31 * number
            sheet.oval(x + 8, top + 11, 8, fill=INDIGO)
            Panel(sheet, (x + 2, top + 5, x + 14, top + 18), None, ink=WHITE, font="noto-bold", size=8,
                align="centre").text(str(number + 1))
            Panel(sheet, (x + 20, top, x + 126, top + 30), language, font="noto", size=6.6).text(step)
        body = Panel(sheet, (x, 166, x + 126, 364), language, font="noto", size=6.6, align="justify", hyphenate=True)
        body.texts(t["text"], t["ingredients"], t["warn"], after=4)
    sheet.rule(306, 368, 572, 368, INDIGO, 0.5)
    Panel(sheet, (306, 373, 572, 394), None, font="noto", size=5.8).text(c["maker"])
    return sheet


def peel_booklet() -> Sheet:
    """A peel leaflet unfolded: a cover and four pages two by two, each with a bar, marks, a table and a page number."""
    c, sheet = _copy("peel-booklet"), Sheet(mm(250), mm(170), bleed=8.5, slug=24)
    sheet.rect(-8.5, -8.5, 116, sheet.height + 8.5, fill=MOSS)
    cover = Panel(sheet, (8, 90, 108, 300), None, ink=WHITE, font="noto", align="centre")
    cover.heading(c["brand"], size=15, align="centre", after=6)
    cover.text(c["name"], size=20, after=150)
    cover.text(c["pack"], size=7)
    pull = Panel(sheet, (10, 456, 108, 476), None, ink=LEMON, font="noto", size=5.8, align="centre")
    pull.text(c["open"])
    places = {"en": (124.0, 8.0), "fr": (416.0, 8.0), "de": (124.0, 242.0), "nl": (416.0, 242.0)}
    marks = {"en": "✓", "fr": "▸", "de": "•", "nl": "–"}
    rules = {"en": "zebra", "fr": "rows", "de": "none", "nl": "grid"}
    for number, (language, (x, y)) in enumerate(places.items()):
        t = c[language]
        bar = Panel(sheet, (x, y, x + 284, y + 16), language, ground=MOSS, pad=3.5, ink=WHITE, font="sans-bold",
            size=7.4, tracking=2)
        bar.text(t["title"])
        left = Panel(sheet, (x + 2, y + 22, x + 144, y + 206), language, font="dejavu", size=6.4,
            hyphenate=language != "en")
        left.heading(t["what"], after=3)
        left.text(t["text"], after=3)
        left.bullets(t["points"], mark=marks[language], indent=8, after=3, hyphenate=False)
        left.texts(t["use"], t["ingredients"], after=3)
        right = Panel(sheet, (x + 152, y + 22, x + 282, y + 206), language, font="dejavu", size=6.4,
            hyphenate=language != "en")
        rows = [t["head"], *([name, *amount] for name, amount in zip(t["rows"], c["amounts"], strict=True))]
        right.table("54 | 26 right | 20 right", rows, language=language, rules=rules[language], padding=1.2, after=5)
        right.text(said(language, "exceed", "varied", "children", "storage", form=1))
        page = Panel(sheet, (x, y + 210, x + 284, y + 220), None, font="dejavu", size=6, align="centre")
        page.text(f"– {number + 2} –")
    sheet.rule(412, 8, 412, 474, (0.6,), 0.3)
    Panel(sheet, (124, 466, 404, 476), None, font="dejavu", size=5.4).text(c["maker"])
    sheet.ghost("Fold line page 2 and 3", 420, -14, "slug")
    return sheet


def arnica_tube() -> Sheet:
    """A tube laid flat: crimp text upside down, front lying, three languages stacked beside a box of capitals."""
    c, sheet = _copy("arnica-tube"), Sheet(mm(110), mm(160), bleed=8.5, spaces="gaps")
    sheet.rect(-8.5, -8.5, 134, sheet.height + 8.5, fill=FJORD)
    brand = Panel(sheet, (18, 40, 74, 410), None, direction=90, ink=WHITE, font="slab")
    brand.heading(c["brand"], size=44, tracking=4)
    name = Panel(sheet, (80, 40, 126, 410), "nl", direction=90, ink=LEMON, font="slab", size=12)
    name.text(c["name"])
    name.text(c["french"], section="fr")
    name.text(c["german"], section="de")
    crimp = Panel(sheet, (150, 8, 300, 20), None, direction=180, font="mono", size=7, align="centre")
    crimp.text(c["crimp"])
    top = 30.0
    for language in ("nl", "fr", "de"):
        t = c[language]
        panel = Panel(sheet, (144, top, 304, top + 96), language, font="slab", size=7, align="justify",
            hyphenate=True)
        panel.heading(t["what"], size=7.4, ink=FJORD, after=2)
        panel.texts(t["text"], t["warn"], after=3)
        top += 100
    inci = Panel(sheet, (144, 332, 304, 402), None, frame=FJORD, pad=5, font="narrow", size=6.2, tracking=0.2)
    inci.text(c["inci"])
    Panel(sheet, (144, 410, 304, 422), None, font="slab", size=6.4).text(c["maker"])
    Panel(sheet, (144, 426, 304, 442), None, font="slab-bold", size=8.5).text(c["size"])
    sheet.ghost("Tube 40 mm doorsnede 126 mm omtrek", 150, 449, "invisible", size=5)
    return sheet


def omega_bottle() -> Sheet:
    """A wrap: French up the left end, German down the right one, Dutch between, a striped table under the front."""
    c, sheet = _copy("omega-bottle"), Sheet(mm(205), mm(78), bleed=8.5, ground=MIST)
    look = {"font": "noto", "size": 6.2, "ink": FJORD}
    for language, box, direction in (("fr", (8.0, 10.0, 124.0, 212.0), 270), ("de", (458.0, 10.0, 574.0, 212.0), 90)):
        t = c[language]
        end = Panel(sheet, box, language, direction=direction, hyphenate=True, align="justify", **{**look, "size": 6.0})
        end.heading(t["what"], size=7.4, after=2)
        end.texts(t["text"], t["use"], t["ingredients"], said(language, "exceed", "varied", "children"), after=2)
    sheet.rule(129, 10, 129, 212, FJORD, 0.5)
    sheet.rule(453, 10, 453, 212, FJORD, 0.5)
    sheet.rect(134, 12, 312, 120, fill=FJORD)
    front = Panel(sheet, (142, 26, 304, 114), None, ink=WHITE, font="display", align="centre")
    front.text(c["brand"], size=23, tracking=2.4, after=6)
    front.text(c["name"], size=17, font="noto", after=8)
    front.text(c["sub"], size=7, font="noto")
    table = Panel(sheet, (134, 128, 312, 190), None, **look)
    table.table("56 | 22 right | 22 right", c["table"], rules="zebra")
    dutch = Panel(sheet, (322, 12, 447, 200), "nl", hyphenate=True, **look)
    dutch.heading(c["nl"]["what"], size=7.4, after=2)
    dutch.texts(c["nl"]["text"], c["nl"]["use"], c["nl"]["ingredients"], said("nl", "exceed", "varied", "children"),
        after=3)
    Panel(sheet, (134, 202, 456, 214), None, font="noto", size=5.6, ink=FJORD).text(c["maker"])
    return sheet


_ALL = (arnica_tube, doze_card, iron_jar, omega_bottle, peel_booklet, salt_sachet, six_faces, turmeric_wrap)
DESIGNS: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL} | DESIGNS_MORE
