"""Nine of the designs of the half `closing`; see `designs_closing.py`."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .panel import Panel
from .sheet import BLACK, WHITE, Sheet, Spot, mm

_copy = partial(product, "closing")

MAUVE, SLATE, PEARL, MINT = (0.4, 0.2, 0.42), (0.3, 0.33, 0.38), (0.93, 0.93, 0.95), (0.8, 0.95, 0.86)
BOTTLE, APRICOT, MIDNIGHT, ROOT = (0.02, 0.3, 0.2), (0.98, 0.78, 0.5), (0.08, 0.1, 0.24), (0.38, 0.26, 0.16)
OAT, RED, PEAT, YELLOW = (0.97, 0.94, 0.88), (0.76, 0.08, 0.12), (0.2, 0.15, 0.1), (1.0, 0.87, 0.2)
INKY, GOLD, ELDER, PALE = (0.05, 0.05, 0.06), (0.87, 0.73, 0.43), (0.3, 0.08, 0.34), (0.93, 0.88, 0.96)
LEAFY, PERFO = (0.1, 0.36, 0.3), Spot("Perforation", (0, 0.6, 1, 0))


def thistle_band() -> Sheet:
    """A belly band on a turned page: boxes of two tints one below the other, letter-spaced headings, a grid between."""
    c, sheet = _copy("thistle-band"), Sheet(mm(62), mm(280), bleed=8.5, rotate=90, ground=PEARL, ligatures="codepoint")
    sheet.rect(-8.5, -8.5, sheet.width + 8.5, 138, fill=MAUVE)
    front = Panel(sheet, (12, 22, 164, 84), None, ink=WHITE, font="noto-serif", align="centre")
    front.text(c["brand"], size=17, tracking=1.6, after=6)
    front.text(c["name"], size=11, section="de", after=1)
    front.text(c["english"], size=11, section="en")
    tag = Panel(sheet, (44, 92, 132, 126), None, ground=WHITE, pad=5, ink=MAUVE, font="sans-bold", size=9,
        align="centre")
    tag.text(c["tag"])
    top = 146.0
    for language, shade in (("de", WHITE), ("en", PEARL)):
        t = c[language]
        for number, (heading, text) in enumerate(zip(t["head"], t["parts"], strict=True)):
            if (number % 2 == 0) == (shade == WHITE):
                sheet.rect(0, top - 3, sheet.width, top + 49, fill=WHITE)
            box = Panel(sheet, (12, top, 150, top + 48), language, font="serif", size=7.3, ligatures=True,
                hyphenate=language == "de")
            box.text(heading, size=6.6, tracking=2.4, font="sans", ink=MAUVE, hyphenate=False, after=1)
            box.text(text)
            top += 56
        if language == "de":
            table = Panel(sheet, (12, top + 2, 150, top + 76), None, font="sans", size=6.4)
            table.table("50 | 25 right | 25 right", c["table"], rules="grid", padding=1.4)
            top += 84
    side = Panel(sheet, (158, 150, 170, 700), None, direction=90, ink=SLATE, font="sans", size=6.4, tracking=2)
    side.text(c["side"])
    foot = Panel(sheet, (12, 684, 150, 700), None, font="sans-bold", size=6.8)
    foot.text(c["pack"])
    sheet.rect(12, 706, 150, 738, fill=WHITE, stroke=SLATE, width=0.5)
    Panel(sheet, (16, 709, 70, 720), None, font="sans", size=5.6).text(c["lot"])
    sheet.ghost("Überlappung Leim", 50, 770, "technical layer", layer="Legende", size=7)
    return sheet


def chlorophyll_hanger() -> Sheet:
    """A neck tag folded over a bottle: English upside down above the hole, Dutch below it; plus signs as marks."""
    c, sheet = _copy("chlorophyll-hanger"), Sheet(mm(64), mm(190), bleed=6, ground=MINT)
    sheet.oval(90.7, 269, 38, fill=WHITE, stroke=BOTTLE, width=0.8)
    sheet.rule(0, 269, 44, 269, BOTTLE, 0.3)
    sheet.rule(137, 269, sheet.width, 269, BOTTLE, 0.3)
    for language, box, direction, name, call in (
            ("en", (12.0, 12.0, 169.4, 224.0), 180, c["name"], c["call"]),
            ("nl", (12.0, 314.0, 169.4, 526.0), 0, c["dutch"], c["call_nl"])):
        t = c[language]
        half = Panel(sheet, box, None, direction=direction, ink=BOTTLE, font="dejavu", size=7.8,
            hyphenate=language == "nl")
        half.text(c["brand"], size=20, font="display", align="centre", after=1)
        half.heading(name, size=11, align="centre", section=language, after=3)
        half.text(call, size=14, font="serif-italic", align="centre", after=4)
        half.text(t["what"], bold=True, after=4)
        half.bullets(t["points"], mark="+", indent=10, after=4)
        half.text(t["text"], after=4)
        half.text(t["warn"], size=6.8)
    Panel(sheet, (12, 528, 130, 538), None, font="dejavu", size=5.2, ink=BOTTLE).text(c["foot"])
    Panel(sheet, (126, 526, 170, 538), None, font="dejavu-bold", size=6.6, ink=BOTTLE, align="right").text(c["pack"])
    sheet.ghost("perforation half cut", 50, 300, "spot colour", ink=PERFO, layer="Perforation", size=5)
    return sheet


def calendula_duo() -> Sheet:
    """A set of two jars: the same label dark on light and light on dark, Latin names up both outer edges."""
    c, sheet = _copy("calendula-duo"), Sheet(mm(184), mm(110), bleed=8.5, ground=APRICOT, shuffle="words")
    middle = sheet.width / 2
    sheet.rect(middle, -8.5, sheet.width + 8.5, sheet.height + 8.5, fill=MIDNIGHT)
    for part, left, ink in (("day", 0.0, BLACK), ("night", middle, APRICOT)):
        x0, x1 = (left + 34, left + middle - 14) if part == "day" else (left + 14, left + middle - 34)
        head = Panel(sheet, (x0, 22, x1, 96), None, ink=ink, font="display", align="centre")
        head.text(c["brand"], size=10, tracking=4, font="sans", after=10)
        head.text(c[part], size=23, section="fr", after=1)
        head.text(c[f"{part}_nl"], size=15, section="nl")
        sheet.oval((x0 + x1) / 2, 130, 17, stroke=ink, width=1)
        Panel(sheet, ((x0 + x1) / 2 - 16, 125, (x0 + x1) / 2 + 16, 138), None, ink=ink, font="sans-bold", size=7,
            align="centre").text(c["pack"])
        body = Panel(sheet, (x0, 160, x1, 250), None, ink=ink, font="serif", size=9, align="centre", leading=1.3)
        body.flow(c[f"{part}_flow"], after=7)
        body.flow(c[f"{part}_warn"], font="serif-italic")
        edge = (8.0, 16.0, 26.0, 296.0) if part == "day" else (sheet.width - 26, 16.0, sheet.width - 8, 296.0)
        inci = Panel(sheet, edge, None, direction=270 if part == "day" else 90, ink=ink, font="narrow", size=6.4)
        inci.text(c[f"{part}_inci"])
        foot = Panel(sheet, (x0, 284, x1, 298), None, ink=ink, font="sans", size=6.4, align="centre")
        foot.text(c["maker"])
    sheet.ghost("Découpe nette fond perdu 3 mm", 60, 305, "technical layer", layer="Dieline découpe", size=5)
    return sheet


def ashwagandha_card() -> Sheet:
    """A box back: three justified columns of soft hyphens, a table with a heading of three lines, notes with figures,
    six icons."""
    c, sheet = _copy("ashwagandha-card"), Sheet(mm(240), mm(92), bleed=8.5, ground=OAT, hyphen="­", spaces="gaps")
    for number, language in enumerate(("en", "de", "fr")):
        x, t = 12.0 + 126 * number, c[language]
        column = Panel(sheet, (x, 12, x + 118, 250), language, font="slab", size=6.4, leading=1.26, ink=ROOT,
            align="justify", hyphenate=True)
        column.heading(t["what"], size=7, after=4)
        column.bullets(t["claims"], mark="◆", indent=8, align="left", hyphenate=False, after=4)
        column.texts(t["use"], t["ingredients"], t["warn"], after=4)
    table = Panel(sheet, (396, 12, 540, 180), None, font="sans", size=6.4, ink=ROOT)
    table.table("48 | 32 right | 20 right", c["table"], rules="rows", padding=1.8, after=5)
    for language, note in c["notes"]:
        table.text(note, size=5.2, section=language)
    table.text("² NRV / VNR", size=5.2, section=None)
    Panel(sheet, (396, 226, 540, 248), None, font="sans", size=6, ink=ROOT).text(c["maker"])
    sheet.rect(552, -8.5, sheet.width + 8.5, sheet.height + 8.5, fill=ROOT)
    front = Panel(sheet, (558, 40, 674, 120), None, ink=OAT, font="noto", align="centre")
    front.text(c["brand"], size=24, after=6)
    front.heading(c["name"], size=14, align="centre", after=2)
    front.text(c["sub"], size=8, section="en")
    for number, icon in enumerate(c["icons"]):
        x, y = 580 + 36 * (number % 3), 150 + 42 * (number // 3)
        sheet.oval(x, y, 16, stroke=APRICOT, width=0.9)
        cap = Panel(sheet, (x - 14, y - 4, x + 14, y + 8), None, ink=APRICOT, font="sans-bold", size=5.3,
            align="centre")
        cap.text(icon)
    return sheet


def b12_wallet() -> Sheet:
    """A card of three leaves that fold over each other: Dutch upright, French upside down round the pockets, the
    cover with a figure of 42 points."""
    c, sheet = _copy("b12-wallet"), Sheet(mm(252), mm(105), bleed=8.5, hyphen="-")
    for x in (238.0, 476.0):
        sheet.rect(x, -8, x, sheet.height + 8, stroke=PERFO, width=0.5, dash=(3, 2), layer="Cutter")
    t = c["nl"]
    left = Panel(sheet, (16, 16, 224, 178), "nl", font="condensed", size=8.2, hyphenate=True)
    left.heading(t["lead"], size=13, ink=RED, after=2)
    left.text(t["what"], bold=True, after=4)
    left.bullets(t["bullets"], mark="»", indent=9, after=4, hyphenate=False)
    left.texts(t["use"], t["ingredients"], after=4)
    table = Panel(sheet, (16, 184, 224, 212), None, font="condensed", size=7)
    table.table("30 | 38 right | 32 right", c["table"], rules="none")
    warn = Panel(sheet, (16, 216, 224, 266), None, font="condensed-bold", size=6.8)
    warn.flow(c["warn"])
    Panel(sheet, (16, 270, 224, 288), None, font="condensed", size=6).text(c["maker"])
    sheet.rect(238, -8.5, 476, sheet.height + 8.5, fill=PEARL)
    for number in range(18):
        x, y = 266 + 36.4 * (number % 6), 24 + 34 * (number // 6)
        sheet.oval(x, y, 12, fill=WHITE, stroke=SLATE, width=0.6)
    t = c["fr"]
    back = Panel(sheet, (254, 118, 462, 284), "fr", direction=180, font="condensed", size=8.2, hyphenate=True)
    back.heading(t["lead"], size=13, ink=RED, after=2)
    back.text(t["what"], bold=True, after=4)
    back.bullets(t["bullets"], mark="»", indent=9, after=4, hyphenate=False)
    back.texts(t["use"], t["ingredients"], after=4)
    sheet.rect(476, -8.5, sheet.width + 8.5, sheet.height + 8.5, fill=RED)
    cover = Panel(sheet, (490, 26, 702, 194), None, ink=WHITE, font="dejavu")
    cover.heading(c["brand"], size=29, after=0)
    cover.text(c["name"], size=13, section="nl", after=14)
    cover.text(c["big"], size=42, section=None)
    english = Panel(sheet, (490, 216, 640, 284), "en", ink=WHITE, font="dejavu", size=7.6)
    english.heading(c["en"]["call"], size=9, after=4)
    english.text(c["en"]["text"])
    sheet.rect(650, 240, 700, 284, fill=WHITE)
    Panel(sheet, (655, 243, 698, 264), None, font="mono", size=7).text(c["lot"])
    sheet.ghost("oud logo", 656, 278, "covered", size=6)
    return sheet


def footbath_sack() -> Sheet:
    """A sack of 300 by 400 mm on a turned page: headings of 22 points over a rule, print of 16, a yellow box, two
    plain tables side by side."""
    c, sheet = _copy("footbath-sack"), Sheet(mm(300), mm(400), rotate=270, ground=OAT)
    sheet.rect(0, 0, sheet.width, 260, fill=PEAT)
    head = Panel(sheet, (50, 50, 800, 240), None, ink=OAT, font="noto-serif")
    head.text(c["brand"], size=84, tracking=4, after=6)
    head.heading(c["name"], size=26, section="de")
    head.heading(c["dutch"], size=26, section="nl")
    for number, icon in enumerate(c["icons"]):
        x = 50.0 + 250 * number
        sheet.oval(x + 24, 306, 24, fill=LEAFY)
        german, dutch = icon.split(" / ")
        cap = Panel(sheet, (x + 58, 290, x + 240, 330), "de", ink=LEAFY, font="noto", size=12)
        cap.text(german, bold=True)
        cap.text(dutch, section="nl")
    for language, x in (("de", 50.0), ("nl", 440.0)):
        t = c[language]
        column = Panel(sheet, (x, 360, x + 360, 680), language, font="noto", size=16, leading=1.42, hyphenate=True)
        for heading, text in t["sections"]:
            column.heading(heading, size=22, ink=LEAFY)
            column.rule(LEAFY, 1.2)
            column.space(3)
            column.text(text, after=18)
        table = Panel(sheet, (x, 700, x + 330, 800), language, font="noto", size=14)
        table.table("36 | 32 right | 32 right", t["table"], language=language, padding=3)
        box = Panel(sheet, (x - 14, 826, x + 360, 916), language, ground=YELLOW, pad=14, font="noto-bold", size=13.4,
            leading=1.34)
        box.text(t["warn"])
    Panel(sheet, (50, 954, 620, 1000), None, font="italic", size=10.5).text(c["inci"])
    Panel(sheet, (50, 1014, 620, 1030), None, font="noto", size=10.5).text(c["maker"])
    sheet.barcode(660, 950, 140, 70, "4012345771100")
    Panel(sheet, (50, 1056, 400, 1082), None, font="mono-bold", size=17).text(c["foot"])
    Panel(sheet, (640, 1052, 800, 1096), None, font="noto-serif-bold", size=32, align="right").text(c["pack"])
    return sheet


def collagen_tray() -> Sheet:
    """A tray of ampoules, gold on black: serif columns with ligatures, centred spaced headings, a ruled and a plain
    table side by side."""
    c, sheet = _copy("collagen-tray"), Sheet(mm(210), mm(125), bleed=8.5, ground=INKY, hyphen="‐")
    sheet.rect(12, 12, sheet.width - 12, sheet.height - 12, stroke=GOLD, width=0.7)
    head = Panel(sheet, (120, 22, 475, 92), None, ink=GOLD, font="display", align="centre")
    head.text(c["brand"], size=28, after=3)
    for key, language in (("name", "fr"), ("dutch", "nl"), ("english", "en")):
        head.text(c[key], size=8.4, font="serif-italic", section=language)
    for number, language in enumerate(("fr", "nl", "en")):
        x, t = 26.0 + 184 * number, c[language]
        column = Panel(sheet, (x, 100, x + 174, 264), language, ink=GOLD, font="serif", size=8.1, leading=1.3,
            align="justify", hyphenate=language != "en", ligatures=True)
        column.text(c["head"][language], size=7, tracking=3, align="centre", after=4)
        column.text(t["what"], font="serif-italic", align="left", after=4)
        column.texts(t["text"], t["ingredients"], t["warn"], after=4)
    left = Panel(sheet, (26, 276, 256, 332), None, ink=GOLD, font="serif", size=7.4)
    left.table("56 | 22 right | 22 right", c["left"], rules="rows", padding=1.2)
    right = Panel(sheet, (300, 276, 568, 332), None, ink=GOLD, font="serif", size=7.4)
    right.table("58 | 24 decimal | 18 right", c["right"], padding=1.2)
    Panel(sheet, (300, 326, 570, 338), None, ink=GOLD, font="serif", size=6.2, align="right").text(c["maker"])
    sheet.ghost("dorure à chaud or 220", 60, 30, "ground colour", ink=INKY, size=6)
    sheet.ghost("réserve vernis UV", 480, 30, "invisible", size=6)
    return sheet


def tea_tree_back() -> Sheet:
    """A back label, 56 by 132 mm: three languages centred one below the other, each opened by a bold code in its first
    line; a line of tiny print up the edge."""
    c, sheet = _copy("tea-tree-back"), Sheet(mm(56), mm(132), bleed=5, spaces="gaps")
    sheet.rect(6, 6, sheet.width - 6, sheet.height - 6, stroke=LEAFY, width=0.8)
    body = Panel(sheet, (20, 14, 138, 44), None, ink=LEAFY, font="noto", align="centre")
    body.text(c["brand"], size=15, bold=True, after=0)
    top = 46.0
    for language in ("nl", "fr", "de"):
        block = Panel(sheet, (20, top, 138, top + 76), language, font="noto", size=6.3, align="centre", leading=1.34)
        block.heading(c[f"what_{language}"], size=7.6, align="centre", ink=LEAFY, after=1)
        block.text(c[language])
        sheet.rule(62, top + 79, 97, top + 79, LEAFY, 0.4)
        top += 84
    inci = Panel(sheet, (20, 298, 138, 332), None, font="narrow", size=5.8, align="centre")
    inci.text(c["inci"])
    Panel(sheet, (20, 336, 90, 362), None, font="noto", size=5.6).text(c["maker"])
    Panel(sheet, (96, 336, 140, 350), None, font="noto-bold", size=8, align="right").text(c["pack"])
    sheet.oval(130, 357, 7, stroke=LEAFY, width=0.7)
    Panel(sheet, (122, 353.5, 138, 361), None, font="noto", size=5, align="centre").text(c["open"])
    side = Panel(sheet, (144, 60, 152, 320), None, direction=270, font="sans", size=5, ink=LEAFY)
    side.text(c["side"])
    return sheet


def elder_display() -> Sheet:
    """A counter display flat: floor upright, back upside down, both walls turned, a lip with a line of 30 points."""
    c = _copy("elder-display")
    sheet = Sheet(mm(260), mm(184), bleed=8.5, slug=20, layers={"Stans": True, "Legende NL": False})
    sheet.rect(150, 404, 587, 504, fill=ELDER)
    sheet.rect(150, 14, 587, 172, fill=PALE)
    for box in ((150.0, 14.0, 587.0, 172.0), (150.0, 172.0, 587.0, 404.0), (150.0, 404.0, 587.0, 504.0),
            (14.0, 172.0, 150.0, 404.0), (587.0, 172.0, 723.0, 404.0)):
        sheet.rect(*box, stroke=PERFO, width=0.6, layer="Stans")
    back = Panel(sheet, (166, 26, 571, 160), None, direction=180, ink=ELDER, font="dejavu")
    back.heading(c["brand"], size=40, after=2)
    for key, language in (("slogan", "nl"), ("slogan_fr", "fr")):
        back.text(c[key], size=15, section=language, after=2)
    back.space(6)
    for key, language in (("flap", "nl"), ("flap_fr", "fr")):
        back.text(c[key], size=8, section=language)
    floor = Panel(sheet, (166, 184, 571, 252), "en", font="noto", size=8)
    floor.heading(c["en"]["what"], size=9.4, ink=ELDER, after=3)
    floor.texts(c["en"]["text"], c["en"]["warn"], after=3)
    mixed = Panel(sheet, (166, 266, 370, 350), None, font="noto", size=7.4)
    mixed.flow(c["ingredients"])
    table = Panel(sheet, (384, 266, 571, 340), None, font="noto", size=7)
    table.table("42 | 21 decimal | 20 decimal | 17 right", c["table"], rules="zebra", padding=1.6)
    Panel(sheet, (166, 370, 360, 394), None, font="noto", size=7).text(c["maker"])
    sheet.barcode(466, 352, 100, 40, "5412345068029")
    for language, box, direction in (("nl", (26.0, 182.0, 142.0, 396.0), 90),
            ("fr", (595.0, 182.0, 711.0, 396.0), 270)):
        wall = Panel(sheet, box, language, direction=direction, font="noto", size=7, leading=1.2, hyphenate=True)
        wall.heading(c[language]["what"], size=8.4, ink=ELDER, after=3)
        wall.bullets(c[language]["points"], mark="○", font="dejavu", size=6.8, indent=10, after=3)
        wall.texts(c[language]["text"], c[language]["warn"], after=3)
    lip = Panel(sheet, (166, 414, 571, 496), None, ink=WHITE, font="dejavu", align="centre")
    lip.heading(c["brand"], size=30, align="centre", after=1)
    for key, language in (("name", "nl"), ("french", "fr"), ("english", "en")):
        lip.text(c[key], size=9, section=language)
    Panel(sheet, (500, 486, 575, 500), None, ink=WHITE, font="dejavu-bold", size=7.4, align="right").text(c["pack"])
    sheet.ghost("lijmlip links", 30, 160, "technical layer", layer="Stans", ink=PERFO, size=6)
    sheet.ghost("Toondoos 12 stuks golfkarton E", 600, 60, "layer off", layer="Legende NL", size=7)
    sheet.ghost("toondoos halsklaar 260 x 184 proef 5", 40, -12, "slug")
    return sheet


_ALL = (ashwagandha_card, b12_wallet, calendula_duo, chlorophyll_hanger, collagen_tray, elder_display, footbath_sack,
    tea_tree_back, thistle_band)
DESIGNS_MORE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
