"""The other nine designs of the half `fresh`; see `designs_fresh.py`."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product, said
from .panel import Panel
from .sheet import BLACK, WHITE, Sheet, mm

_copy = partial(product, "fresh")

BARK, BLUE, INK, HONEY = (0.3, 0.2, 0.12), (0.05, 0.2, 0.5), (0.1, 0.1, 0.14), (0.97, 0.86, 0.55)
LIME, PLUM, ALGA, TEAL = (0.82, 0.92, 0.55), (0.32, 0.08, 0.3), (0.0, 0.33, 0.3), (0.0, 0.42, 0.45)


def crop_marks(sheet: Sheet, x0: float, top: float, x1: float, bottom: float, gap: float = 9) -> None:
    """Crop marks at the corners of a box, and register marks."""
    for x, way in ((x0, -1), (x1, 1)):
        for y in (top, bottom):
            first, last = sorted((x + way * gap, x + way * (gap + 12)))
            sheet.rule(first, y, last, y, BLACK, 0.3)
    for y, way in ((top, -1), (bottom, 1)):
        for x in (x0, x1):
            first, last = sorted((y + way * gap, y + way * (gap + 12)))
            sheet.rule(x, first, x, last, BLACK, 0.3)
    register_marks(sheet, x0, top, x1, bottom)


def register_marks(sheet: Sheet, x0: float, top: float, x1: float, bottom: float) -> None:
    """Register marks at the middles of the sides of a box."""
    for x, y in ((x0 - 15, (top + bottom) / 2), (x1 + 15, (top + bottom) / 2), ((x0 + x1) / 2, top - 15),
            ((x0 + x1) / 2, bottom + 15)):
        sheet.oval(x, y, 3, stroke=BLACK, width=0.3)
        sheet.rule(x - 5, y, x + 5, y, BLACK, 0.3)
        sheet.rule(x, y - 5, x, y + 5, BLACK, 0.3)


def colour_bar(sheet: Sheet, x: float, top: float) -> None:
    """Patches of the printing inks."""
    for ink in ((1.0, 0.0, 0.0, 0.0), (0.0, 1.0, 0.0, 0.0), (0.0, 0.0, 1.0, 0.0), (0.0, 0.0, 0.0, 1.0)):
        sheet.rect(x, top, x + 8, top + 8, fill=ink)
        x += 9


def tear_line(sheet: Sheet, top: float) -> None:
    """A broken line across the whole sheet."""
    for left in range(0, int(sheet.width), 6):
        sheet.rule(left, top, left + 3.5, top, BLACK, 0.5)


def leader_jar() -> Sheet:
    """A jar label: amounts in a list with dot leaders, no rules, in each language; letter-spaced headings."""
    c, sheet = _copy("leader-jar"), Sheet(mm(192), mm(92), bleed=8.5, ground=(0.96, 0.94, 0.9), shuffle="words")
    front = Panel(sheet, (16, 50, 150, 230), None, ink=BARK, font="noto-serif", align="centre")
    front.heading(c["brand"], size=24, align="centre", after=12)
    front.text(c["name"], size=14, section="nl", after=3)
    front.text(c["english"], size=11, section="en", after=40)
    front.text(c["pack"], size=8, section=None)
    for language, x in (("nl", 168.0), ("en", 358.0)):
        t = c[language]
        panel = Panel(sheet, (x, 14, x + 172, 250), language, ink=BARK, font="noto", size=6.6,
            hyphenate=language == "nl")
        panel.text(t["what"], size=7.5, tracking=2.2, after=4)
        panel.text(t["text"], after=8)
        panel.text(t["contains"], size=7.5, tracking=2.2, after=3)
        panel.table("66 | 34 right", t["rows"], language=language, leaders=True, padding=0.6, after=5)
        panel.texts(t["other"], said(language, "exceed", "varied", "children", form=1), said(language, "storage",
            "pregnant"), after=4)
    return sheet


def joint_pack() -> Sheet:
    """Crop marks and colour patches on a page without a trim box; table on the decimal sign with two-line cells."""
    c, sheet = _copy("joint-pack"), Sheet(mm(220) - 68, mm(168) - 68, slug=34, boxes="media")
    register_marks(sheet, 0, 0, sheet.width, sheet.height)
    colour_bar(sheet, 26, -26)
    sheet.rect(0, 0, sheet.width, 50, fill=BLUE)
    head = Panel(sheet, (12, 6, 536, 46), None, ink=WHITE, font="dejavu")
    head.heading(c["brand"], size=18, after=0)
    head.text(c["name"], size=10, section="de")
    for language, x in (("de", 12.0), ("fr", 282.0)):
        t = c[language]
        panel = Panel(sheet, (x, 60, x + 258, 236), language, font="noto", size=7, align="justify", hyphenate=True)
        panel.heading(t["what"], size=8, after=4)
        panel.texts(t["text"], t["ingredients"], said(language, "exceed", "varied", "children", "storage"), after=4)
    table = Panel(sheet, (12, 250, 386, 396), None, font="noto", size=7)
    table.table("40 | 22 decimal | 24 decimal | 14 right", c["table"])
    Panel(sheet, (406, 356, 546, 396), None, font="noto", size=7).text(c["maker"])
    sheet.barcode(412, 296, 110, 44, "4034567000012")
    return sheet


def focus_poster() -> Sheet:
    """Huge brand up the side; headings of 26 points over print of 5.6; two columns, one language each."""
    c, sheet = _copy("focus-poster"), Sheet(mm(125), mm(170), ground=HONEY, bleed=8.5)
    brand = Panel(sheet, (6, 20, 84, 462), None, direction=270, font="dejavu", ink=INK)
    brand.heading(c["brand"], size=62)
    for language, x in (("nl", 94.0), ("en", 224.0)):
        panel = Panel(sheet, (x, 16, x + 118, 380), language, font="condensed", size=5.6, ink=INK,
            hyphenate=language == "nl")
        if language == "nl":
            panel.text(c["name"], size=11, font="dejavu", after=6)
        else:
            panel.space(32)
        for heading, text in c[language]:
            panel.heading(heading, size=24, font="dejavu", after=2)
            panel.text(text, after=12)
    sheet.rect(88, 384, sheet.width + 8.5, sheet.height + 8.5, fill=WHITE)
    for language, x, key in (("nl", 94.0, "ingredients"), ("en", 224.0, "english")):
        foot = Panel(sheet, (x, 390, x + 118, 474), language, font="condensed", size=5.2)
        foot.texts(c[key], said(language, "exceed", "varied", "children"), after=3)
    Panel(sheet, (96, 462, 340, 480), None, font="dejavu", size=8, align="right").text("60 × 0,9 g = 54 g e")
    return sheet


def royal_jelly() -> Sheet:
    """Trim box, bleed, crop marks and slug text; letter-spaced headings over justified print with broken words."""
    c = _copy("royal-jelly")
    sheet = Sheet(mm(240), mm(96), bleed=8.5, slug=36, hyphen="‐", ground=(1.0, 0.98, 0.9))
    crop_marks(sheet, 0, 0, sheet.width, sheet.height, gap=11)
    colour_bar(sheet, 200, -34)
    sheet.rect(-8.5, -8.5, 130, sheet.height + 8.5, fill=PLUM)
    front = Panel(sheet, (10, 60, 120, 250), None, ink=HONEY, font="display", align="centre")
    front.text(c["brand"], size=15, tracking=3, after=10)
    front.text(c["name"], size=15, section="fr", after=70)
    front.text(c["pack"], size=8, font="sans", section=None)
    x = 144.0
    for language in ("fr", "nl", "de"):
        panel = Panel(sheet, (x, 12, x + 166, 262), language, font="serif", size=7.2, align="justify", hyphenate=True)
        for heading, text in zip(c[language]["head"], c[language]["parts"], strict=True):
            panel.text(heading, size=7.5, tracking=3, ink=PLUM, font="sans", align="left", hyphenate=False, after=2)
            panel.text(text, after=7)
        panel.text(said(language, "exceed", "varied", "children", "storage", form=1))
        x += 178
    sheet.ghost("Aurelie etiquette 240 x 96 quadri + vernis BAT 4", 240, -27, "slug")
    sheet.ghost("Imprimerie Duvallon dossier 55120", 300, sheet.height + 30, "slug")
    return sheet


def bullet_board() -> Sheet:
    """A5 across, crop box: four dark boxes with light bullets under headings, two by two; a table of one row."""
    c, sheet = _copy("bullet-board"), Sheet(mm(210), mm(148), boxes="crop", bleed=10)
    head = Panel(sheet, (20, 16, 400, 50), None, font="dejavu", ink=INK)
    head.heading(c["brand"], size=20)
    table = Panel(sheet, (380, 22, 575, 40), None, font="condensed", size=6.4)
    table.table("46 | 22 | 16 right | 16 right", c["table"], rules="grid", head=0)
    name = Panel(sheet, (150, 26, 372, 50), None, font="dejavu", ink=INK, size=11)
    name.text(c["name"])
    places = {"nl": (20.0, 60.0), "fr": (302.0, 60.0), "de": (20.0, 230.0), "en": (302.0, 230.0)}
    for (language, (x, y)), ground in zip(places.items(), (TEAL, PLUM, BLUE, INK), strict=True):
        why, reasons, when, times = c["blocks"][language]
        box = Panel(sheet, (x, y, x + 272, y + 116), language, ground=ground, pad=9, ink=(1.0, 1.0, 0.88),
            font="dejavu", size=8)
        box.heading(why, size=11, after=2)
        box.bullets(reasons, indent=9, after=2)
        box.heading(when, size=11, after=2)
        box.bullets(times, indent=9)
        below = Panel(sheet, (x, y + 119, x + 272, y + 168), language, font="condensed", size=6.4,
            hyphenate=language != "en")
        below.text(c["ingredients"][language], after=1)
        below.text(said(language, "exceed", "varied", "children"))
    return sheet


def calendar_blister() -> Sheet:
    """The foil of a calendar blister: seven fields down each side, the right ones upside down, text between."""
    c, sheet = _copy("calendar-blister"), Sheet(mm(120), mm(160), ground=(0.87, 0.88, 0.9))
    for number, days in enumerate(c["days"]):
        top = 14 + 60 * number
        for x, direction in ((14.0, 0), (234.0, 180)):
            sheet.rect(x, top, x + 92, top + 52, stroke=(0.45, 0.45, 0.5), width=0.6)
            field = Panel(sheet, (x + 4, top + 6, x + 88, top + 48), None, direction=direction, font="sans", ink=BLUE,
                align="centre")
            field.text(days, size=7, after=5)
            field.heading(c["brand"], size=10, align="centre", after=1)
            field.text(c["dose"], size=6.5)
    for language, box in (("de", (118.0, 16.0, 222.0, 136.0)), ("fr", (118.0, 140.0, 222.0, 262.0)),
            ("nl", (118.0, 266.0, 222.0, 386.0))):
        panel = Panel(sheet, box, language, font="sans", size=6.6, ink=BLUE, hyphenate=True)
        panel.texts(c[language], said(language, "exceed", "varied", "children", form=2), after=5)
    foot = Panel(sheet, (118, 394, 222, 440), None, font="mono", size=6, ink=BLACK)
    foot.texts(c["maker"], c["lot"], after=4)
    return sheet


def spirulina_pouch() -> Sheet:
    """The film of a stand-up pouch on a page turned by 180: back upside down, bottom fold, front upright."""
    c, sheet = _copy("spirulina-pouch"), Sheet(mm(160), mm(250), bleed=8.5, rotate=180)
    sheet.rect(-8.5, 372, sheet.width + 8.5, sheet.height + 8.5, fill=ALGA)
    sheet.rect(-8.5, 330, sheet.width + 8.5, 372, fill=LIME)
    x = 442.0
    for language in ("de", "en", "nl"):
        panel = Panel(sheet, (x - 132, 60, x, 322), language, direction=180, font="noto", size=8,
            hyphenate=language != "en")
        panel.texts(c[language], said(language, "exceed", "varied", "children"), said(language, "storage", form=1),
            after=6)
        x -= 141
    zip_line = Panel(sheet, (60, 14, 400, 30), None, direction=180, font="noto-bold", size=7, align="centre")
    zip_line.text(c["zip"])
    tear_line(sheet, 40)
    gusset = Panel(sheet, (40, 344, 414, 362), None, font="noto", size=8, align="centre")
    gusset.text(c["gusset"])
    front = Panel(sheet, (30, 410, 424, 600), None, ink=WHITE, font="noto", align="centre")
    front.text(c["brand"], size=34, font="noto-serif", after=4)
    front.heading(c["name"], size=20, align="centre", section="de", after=16)
    for language, text in c["front"]:
        front.text(text, size=9, section=language, after=3)
    table = Panel(sheet, (60, 592, 330, 680), None, ink=LIME, font="noto", size=7.6)
    table.table("48 | 32 right | 20 right", c["table"], rules="rows")
    Panel(sheet, (346, 640, 430, 670), None, ink=WHITE, font="noto-bold", size=14).text(c["pack"])
    return sheet


def amino_tub() -> Sheet:
    """A wide tub label, light on dark: two tables without rules side by side, decimal sign, two-line cells."""
    c, sheet = _copy("amino-tub"), Sheet(mm(265), mm(112), bleed=8.5, ground=(0.11, 0.12, 0.13), shuffle="words")
    sheet.rect(-8.5, -8.5, 176, sheet.height + 8.5, fill=(0.85, 0.9, 0.1))
    front = Panel(sheet, (12, 80, 168, 300), None, font="dejavu", ink=INK, align="centre")
    front.heading(c["brand"], size=20, align="centre", after=6)
    front.text(c["name"], size=13, after=90)
    front.text(c["pack"], size=10)
    for language, x in (("en", 190.0), ("de", 470.0)):
        t = c[language]
        panel = Panel(sheet, (x, 14, x + 264, 172), language, ink=WHITE, font="condensed", size=6.8,
            hyphenate=language == "de")
        panel.heading(t["what"], size=8, after=3, tracking=0.5)
        panel.texts(t["text"], t["ingredients"], said(language, "exceed", "varied", "children", "pregnant"), after=4)
    left = Panel(sheet, (190, 182, 440, 304), None, ink=WHITE, font="condensed", size=6.8)
    left.table("52 | 24 decimal | 24 decimal", c["left"])
    right = Panel(sheet, (470, 182, 734, 304), None, ink=WHITE, font="condensed", size=6.8)
    right.table("42 | 22 decimal | 22 decimal | 14 right", c["right"], after=3)
    foot = Panel(sheet, (190, 296, 440, 312), "en", ink=(0.85, 0.9, 0.1), font="condensed", size=5.6)
    foot.text(c["foot_en"])
    foot.text(c["foot_de"], section="de")
    return sheet


def patch_card() -> Sheet:
    """A hanging card of a skin product: three numbered steps side by side, dark warning strip, a turned line."""
    c, sheet = _copy("patch-card"), Sheet(mm(110), mm(165), bleed=8.5, spaces="gaps")
    sheet.oval(156, 26, 12, fill=WHITE, stroke=BLACK, width=0.5)
    sheet.rect(-8.5, 50, sheet.width + 8.5, 130, fill=TEAL)
    front = Panel(sheet, (20, 56, 280, 126), None, ink=WHITE, font="dejavu")
    front.heading(c["brand"], size=28, after=0)
    front.text(c["name"], size=11, section="nl")
    front.text(c["french"], size=11, section="fr")
    for number, step in enumerate(c["steps"]):
        x = 14 + 94 * number
        sheet.oval(x + 40, 152, 12, fill=TEAL)
        Panel(sheet, (x + 28, 144, x + 52, 162), None, ink=WHITE, font="dejavu-bold", size=13,
            align="centre").text(str(number + 1))
        panel = Panel(sheet, (x, 172, x + 84, 262), "nl", font="noto", size=7, align="centre")
        panel.text(step["nl"], after=5)
        panel.text(step["fr"], after=5, section="fr")
        panel.text(step["de"], section="de")
    sheet.rect(10, 272, 290, 404, fill=INK)
    strip = Panel(sheet, (20, 280, 280, 400), "nl", ink=(1.0, 0.92, 0.5), font="noto", size=8)
    for number, language in enumerate(("nl", "fr", "de")):
        text = f"{c['warn'][language]} {said(language, 'external', 'children')}"
        strip.text(text, after=6, **({"section": language} if number else {}))
    Panel(sheet, (14, 410, 290, 440), None, font="noto", size=5.8).texts(c["inci"], c["maker"], after=2)
    side = Panel(sheet, (296, 140, 308, 440), "nl", direction=90, font="noto", size=6.4)
    side.text(c["side"])
    return sheet


_ALL = (amino_tub, bullet_board, calendar_blister, focus_poster, joint_pack, leader_jar, patch_card, royal_jelly,
    spirulina_pouch)
DESIGNS_MORE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
