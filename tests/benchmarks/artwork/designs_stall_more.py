"""Nine of the designs of the half `stall`; see `designs_stall.py`."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from .copy import product
from .designs_sampled_more import each
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "stall")

SUNNY, LINEN, EARTH, RUST = (1.0, 0.8, 0.2), (0.99, 0.97, 0.92), (0.23, 0.17, 0.1), (0.72, 0.27, 0.08)
DUSK, MOON, BOG, INK = (0.1, 0.12, 0.28), (0.97, 0.9, 0.62), (0.6, 0.06, 0.2), (0.15, 0.13, 0.14)
HONEY, WAX, BARK = (0.96, 0.76, 0.28), (1.0, 0.97, 0.88), (0.26, 0.17, 0.07)
DEW, SAGE, PINE = (0.95, 0.98, 0.96), (0.31, 0.47, 0.4), (0.09, 0.27, 0.2)
PRUNE, BLUSH, GOLD = (0.3, 0.09, 0.2), (0.99, 0.94, 0.93), (0.86, 0.72, 0.42)
MEADOW, UMBER, BALM, CORAL = (0.93, 0.97, 0.86), (0.25, 0.16, 0.1), (1.0, 0.96, 0.94), (0.82, 0.27, 0.27)
CUT, FOLD = Spot("Dieline", (0, 1, 0, 0)), Spot("Fold", (1, 0, 0, 0))


def sunny_booklet() -> Sheet:
    """A booklet of four leaves unfolded beside its cover: each leaf in one language with spaced capitals, its own small
    table on the decimal sign without lines, and a page number."""
    c = _copy("sunny-booklet")
    sheet = Sheet(mm(260), mm(84), bleed=6, slug=16, ground=LINEN, hyphen="-", layers={"Vouw (legend)": True})
    sheet.rect(-6, -6, 147, sheet.height + 6, fill=SUNNY)
    sheet.oval(116, 40, 22, fill=WHITE)
    Panel(sheet, (12, 70, 140, 112), None, ink=EARTH, font="noto-serif-bold", size=30).text(c["brand"])
    Panel(sheet, (12, 112, 140, 126), None, ink=EARTH, font="noto-bold", size=9, tracking=1).text(c["sub"])
    each(Panel(sheet, (12, 132, 140, 178), None, ink=EARTH, font="noto", size=7, leading=1.36), c["names"])
    Panel(sheet, (12, 178, 140, 190), None, ink=EARTH, font="noto-bold", size=7).text(c["pack"])
    Panel(sheet, (12, 210, 140, 232), None, ink=EARTH, font="noto", size=5.6, leading=1.3).text(c["maker"])
    for number, language in enumerate(("nl", "fr", "de", "en")):
        x = 147.4 * (number + 1)
        leaf = Panel(sheet, (x + 11, 10, x + 137, 222), language, ink=EARTH, font="noto", size=6.4, leading=1.22,
            hyphenate=True)
        leaf.heading(c["title"][language], size=5.8, tracking=1.6, ink=RUST, after=4)
        leaf.texts(*c[language], after=2.6)
        leaf.space(3)
        leaf.table("46 | 32 decimal | 22 right", c["table"][language], language=language, padding=1.4)
        Panel(sheet, (x + 11, 224, x + 137, 233), None, ink=RUST, font="noto-bold", size=6, align="centre").text(
            str(number + 2))
        sheet.rect(x, -6, x, sheet.height + 6, stroke=FOLD, width=0.4, dash=(3, 2), layer="Vouw (legend)")
    sheet.ghost("rillijn vouw 2 naar binnen", 300, 6, "technical layer", layer="Vouw (legend)", ink=FOLD, size=4)
    sheet.ghost("Zonnig booklet 5 x 52 x 84 peel and reseal", 30, -8, "slug")
    sheet.ghost("sunshine vitamin", 20, 200, "ground colour", ink=SUNNY, size=6)
    return sheet


def melatonin_spray() -> Sheet:
    """The label of a mouth spray, light on dark in tiny print: Dutch and French in turns line after line, French in
    slanted letters; amounts after dots without lines, a white field for the batch."""
    c, sheet = _copy("melatonin-spray"), Sheet(mm(104), mm(46), bleed=5, slug=12, ground=DUSK, hyphen="-")
    sheet.oval(72, 22, 13, fill=MOON)
    sheet.oval(77, 19, 11, fill=DUSK)
    Panel(sheet, (9, 34, 100, 62), None, ink=MOON, font="noto-serif", size=20).text(c["brand"])
    Panel(sheet, (9, 62, 100, 74), None, ink=WHITE, font="noto-bold", size=8).text(c["sub"])
    each(Panel(sheet, (9, 78, 100, 98), None, ink=WHITE, font="noto", size=5.8, leading=1.36), c["names"])
    Panel(sheet, (9, 112, 60, 122), None, ink=MOON, font="noto-bold", size=6.4).text(c["pack"])
    turns = Panel(sheet, (106, 6, 288, 98), None, ink=WHITE, font="noto", size=5, leading=1.16)
    for language, text in c["turns"]:
        turns.text(text, section=language, font="noto" if language == "nl" else "italic", after=0.6)
    table = Panel(sheet, (105, 98, 214, 122), None, ink=MOON, font="condensed", size=5, leading=1.14)
    table.table("70 | 30 right", c["table"], padding=1, leaders=True)
    sheet.rect(220, 100, 288, 113, fill=WHITE)
    Panel(sheet, (223, 103, 250, 111), None, ink=DUSK, font="mono", size=4.4).text(c["stamp"])
    Panel(sheet, (107, 121, 288, 129), None, ink=MOON, font="narrow", size=5).text(c["maker"])
    sheet.ghost("slaapwel 0,295 mg", 296, 60, "slug", ink=MOON, size=8)
    sheet.ghost("tegen slapeloosheid", 20, 104, "ground colour", ink=DUSK, size=5)
    sheet.ghost("Druckfeld Charge", 254, 110, "covered", ink=DUSK, size=3.4)
    return sheet


def cranberry_sheet() -> Sheet:
    """The label of a small web shop, printed from a browser: white page with a border, headings whose letters stand
    apart by typed spaces over bullets, Dutch beside French, a full grid, pairs of words without lines."""
    c = _copy("cranberry-sheet")
    sheet = Sheet(mm(160), mm(110), boxes="media", ground=WHITE, hyphen="‐")
    sheet.rect(10, 10, sheet.width - 10, sheet.height - 10, stroke=BOG, width=1)
    sheet.rect(10, 10, sheet.width - 10, 52, fill=BOG)
    Panel(sheet, (20, 17, 220, 46), None, ink=WHITE, font="noto-serif-bold", size=20).text(c["brand"])
    Panel(sheet, (230, 26, 434, 40), None, ink=WHITE, font="noto", size=9, align="right").text(c["sub"])
    for language, x in (("nl", 20.0), ("fr", 232.0)):
        column = Panel(sheet, (x, 60, x + 200, 222), language, ink=INK, font="noto", size=6.8, leading=1.3)
        column.text(dict(c["names"])[language], bold=True, after=4)
        for number, heading in enumerate(c["heads"][language]):
            first = len(sheet.words)
            column.heading(heading, size=6.2, ink=BOG, after=1)
            sheet.words[first:] = [replace(word, shown=" ".join(word.text)) for word in sheet.words[first:]]
            if number:
                column.text(c[language][number - 1], hyphenate=True, after=4)
            else:
                column.bullets(c["points"][language], after=4)
    table = Panel(sheet, (20, 226, 280, 284), None, ink=INK, font="noto", size=6.6, leading=1.26)
    table.table("52 | 28 right | 20 right", c["table"], rules="grid", padding=3)
    bins = Panel(sheet, (296, 224, 436, 272), None, ink=INK, font="noto", size=6.6, leading=1.26)
    bins.table("46 | 54", c["bin"], head=0, padding=2)
    each(Panel(sheet, (298, 276, 434, 298), None, ink=INK, font="noto", size=5.8, leading=1.36), c["best"])
    Panel(sheet, (20, 288, 290, 298), None, ink=INK, font="noto", size=5.8).text(c["maker"])
    sheet.ghost("lorem ipsum dolor", 310, 298, "ground colour", ink=WHITE, size=6)
    sheet.ghost("toevoegen aan winkelmandje", 60, 308, "invisible", size=6)
    sheet.ghost("en savoir plus", 300, 220, "clipped", size=6)
    sheet.ghost("blaasontsteking", 300, 48, "covered", size=6)
    return sheet


def ampoule_box() -> Sheet:
    """A flat box of ampoules unfolded: a lid strip upside down, the face between two turned sides, a strip of lone
    lines, the back with three columns, a table by age between lines and one of amounts and words without."""
    c = _copy("ampoule-box")
    sheet = Sheet(mm(190), mm(220), bleed=8.5, slug=20, hyphen="­", shuffle="words",
        layers={"Découpe (dieline)": True, "Fenêtre varnish": True, "Tarif": False})
    lid, face, strip, back = ((57.0, 0.0, 482.0, 57.0), (57.0, 57.0, 482.0, 312.0), (57.0, 312.0, 482.0, 369.0),
        (57.0, 369.0, 482.0, 623.0))
    sides = {"fr": (0.0, 57.0, 57.0, 312.0), "nl": (482.0, 57.0, 538.5, 312.0)}
    for box in (lid, face, strip, back, *sides.values()):
        sheet.rect(*box, fill=WAX if box in (face, back) else HONEY)
        sheet.rect(*box, stroke=CUT, width=0.5, layer="Découpe (dieline)")
    each(Panel(sheet, (80, 10, 460, 46), None, direction=180, ink=BARK, font="noto-bold", size=7.6, leading=1.4,
        align="centre"), c["lid"])
    Panel(sheet, (22, 70, 36, 300), "fr", direction=270, ink=BARK, font="serif-italic", size=10, align="centre").text(
        c["side"]["fr"])
    Panel(sheet, (80, 96, 460, 142), None, ink=BARK, font="display-bold", size=38, tracking=5, align="centre").text(
        c["brand"])
    each(Panel(sheet, (80, 160, 460, 216), None, ink=BARK, font="noto", size=10, leading=1.6, align="centre"),
        c["names"])
    Panel(sheet, (80, 264, 460, 280), None, ink=RUST, font="noto-bold", size=12, align="centre").text(c["sub"])
    Panel(sheet, (503, 70, 517, 300), "nl", direction=90, ink=BARK, font="serif-italic", size=10, align="centre").text(
        c["side"]["nl"])
    each(Panel(sheet, (68, 322, 330, 360), None, ink=BARK, font="noto", size=7, leading=1.4), c["strip"])
    sheet.barcode(380, 322, 92, 36, "3401560012345")
    for number, language in enumerate(("fr", "nl", "de")):
        x = 68.0 + 138 * number
        Panel(sheet, (x, 378, x + 128, 508), language, ink=BARK, font="noto", size=6, leading=1.22,
            hyphenate=True).texts(*c[language], after=2)
    ages = Panel(sheet, (67, 512, 296, 600), None, ink=BARK, font="condensed", size=6, leading=1.16)
    ages.table("31 | 36 centre | 33", c["ages"], rules="rows", padding=2)
    table = Panel(sheet, (304, 512, 472, 572), None, ink=BARK, font="condensed", size=6, leading=1.16)
    table.table("70 | 30 decimal", c["table"], padding=1.6)
    sheet.rect(360, 582, 472, 606, fill=WHITE, stroke=BARK, width=0.4)
    Panel(sheet, (364, 585, 420, 604), None, ink=BARK, font="mono", size=5.2, leading=1.8).text(c["stamp"])
    Panel(sheet, (68, 609, 400, 619), None, ink=BARK, font="narrow", size=5.8).text(c["maker"])
    sheet.ghost("patte rentrante non imprimée", 6, 330, "technical layer", layer="Découpe (dieline)", ink=CUT, size=3.4)
    sheet.ghost("fenêtre 60 x 20 PET", 300, 286, "technical layer", layer="Fenêtre varnish", ink=FOLD, size=6)
    sheet.ghost("2 achetés 1 offert", 90, 300, "layer off", layer="Tarif", ink=RUST, size=9)
    sheet.ghost("Reginelle étui 150 x 90 x 20 offset 5/0", 60, -11, "slug")
    return sheet


def hand_cream_tube() -> Sheet:
    """A tube slit open at its back: the face in the middle, Dutch left of it and French right with bullets under bold
    headings, German and English below in small print, a crimp upside down, where each part goes without lines."""
    c = _copy("hand-cream-tube")
    sheet = Sheet(mm(120), mm(146), bleed=6, slug=14, ground=DEW, hyphen="-", spaces="gaps")
    sheet.rect(-6, -6, sheet.width + 6, 26, fill=(0.84,))
    sheet.rect(112, 26, 228, sheet.height + 6, fill=SAGE)
    Panel(sheet, (140, 9, 200, 19), None, direction=180, ink=PINE, font="mono", size=6.4, align="centre").text(
        c["crimp"])
    for language, small, x in (("nl", "de", 12.0), ("fr", "en", 238.0)):
        heading, points = c["claims"][language]
        column = Panel(sheet, (x, 40, x + 91, 196), language, ink=PINE, font="noto", size=7.2, leading=1.26,
            hyphenate=True)
        column.heading(heading, size=9, after=2)
        column.bullets(points, mark="–", indent=7, after=5)
        column.text(c[language])
        Panel(sheet, (x, 204, x + 91, 258), small, ink=PINE, font="narrow", size=7.2, leading=1.2).text(c[small])
        if language == "nl":
            Panel(sheet, (x, 266, x + 91, 362), None, ink=PINE, font="narrow", size=7, leading=1.2).text(c["inci"])
            Panel(sheet, (x, 376, x + 91, 404), None, ink=PINE, font="noto", size=6, leading=1.3).text(c["maker"])
            front = Panel(sheet, (116, 80, 224, 150), None, ink=WHITE, font="display", align="centre")
            front.text(c["brand"], size=38, leading=1.04)
            front.text(c["sub"], size=8, font="noto", tracking=2.4)
            each(Panel(sheet, (116, 170, 224, 240), None, ink=WHITE, font="noto", size=7, leading=1.5, align="centre"),
                c["names"])
            Panel(sheet, (116, 376, 224, 390), None, ink=WHITE, font="noto-bold", size=8.4, align="centre").text(
                c["pack"])
    bins = Panel(sheet, (236, 266, 331, 308), None, ink=PINE, font="noto", size=5.8, leading=1.2)
    bins.table("48 | 52 right", c["bin"], head=0, padding=2.6)
    sheet.oval(251, 330, 13, stroke=PINE, width=0.8)
    Panel(sheet, (238, 326, 264, 337), None, ink=PINE, font="sans-bold", size=7, align="centre").text(c["open"])
    sheet.barcode(274, 316, 54, 28, "54107738")
    each(Panel(sheet, (238, 372, 329, 396), None, ink=SAGE, font="serif-italic", size=8.4, leading=1.4), c["side"])
    sheet.ghost("lasnaad 9 mm geen lak", 20, 22, "technical layer", layer="Legende", ink=CUT, size=4)
    sheet.ghost("Dauw tube 38 x 146 PE 300 my", 30, -7, "slug")
    sheet.ghost("anti-âge", 130, 300, "ground colour", ink=SAGE, size=8)
    return sheet


def cream_cube() -> Sheet:
    """A cube for a jar unfolded in a row of four faces with lid and base: a face on dark, one of topics whose
    paragraphs take turns in French and Dutch, one with a table of words between lines, one with German over English."""
    c = _copy("cream-cube")
    sheet = Sheet(mm(258), mm(186), bleed=8.5, slug=20, rotate=90, hyphen="-", ligatures="codepoint",
        layers={"Dieline cube": True, "Dorure (legend)": True, "Text US": False})
    for number, fill in enumerate((PRUNE, BLUSH, BLUSH, BLUSH)):
        sheet.rect(28 + 175.5 * number, 176, 203.5 + 175.5 * number, 351, fill=fill)
    sheet.rect(28, 0.5, 203.5, 176, fill=BLUSH)
    sheet.rect(28, 351, 203.5, 526.5, fill=PRUNE)
    sheet.oval(116, 88, 62, stroke=GOLD, width=1)
    lid = Panel(sheet, (60, 64, 172, 116), None, ink=PRUNE, font="serif-italic", align="centre", ligatures=True)
    lid.text(c["brand"], size=21, after=5)
    for language, text in c["lid"]:
        lid.text(text, size=8, section=language)
    front = Panel(sheet, (36, 206, 196, 330), None, ink=GOLD, font="display", align="centre", ligatures=True)
    front.text(c["brand"], size=34, leading=1.06)
    front.text(c["sub"], size=7, font="noto", tracking=3, after=18)
    for language, name in c["names"]:
        front.text(name, size=6.8, font="noto", ink=BLUSH, section=language, after=2)
    Panel(sheet, (36, 332, 196, 344), None, ink=GOLD, font="noto", size=7, align="centre").text(c["pack"])
    topics = Panel(sheet, (215, 186, 367, 350), None, ink=PRUNE, font="noto", size=6.6, leading=1.24, ligatures=True)
    for heading, *texts in c["topics"]:
        topics.text(heading, bold=True, size=7.4, section=None, after=1)
        for language, text in texts:
            topics.text(text, section=language, font="noto" if language == "fr" else "italic", after=1.6)
        topics.space(3)
    table = Panel(sheet, (389, 188, 544, 290), None, ink=PRUNE, font="narrow", size=6.4, leading=1.18)
    table.table("46 | 40 | 14 right", c["table"], rules="rows", padding=2)
    Panel(sheet, (391, 286, 542, 342), None, ink=PRUNE, font="narrow", size=6, leading=1.2).text(c["inci"])
    block = Panel(sheet, (566, 188, 718, 304), None, ink=PRUNE, font="noto", size=6.8, leading=1.26)
    for language, (heading, text) in c["rest"].items():
        block.heading(heading, section=language, size=7.4, after=1)
        block.text(text, hyphenate=language == "de", ligatures=True, after=6)
    Panel(sheet, (566, 306, 680, 334), None, ink=PRUNE, font="noto", size=6.2, leading=1.3).text(c["maker"])
    sheet.oval(704, 318, 13, stroke=PRUNE, width=0.8)
    Panel(sheet, (690, 314, 718, 325), None, ink=PRUNE, font="sans-bold", size=7, align="centre").text(c["open"])
    each(Panel(sheet, (40, 380, 192, 430), None, direction=180, ink=GOLD, font="noto", size=6.8, leading=1.5,
        align="centre"), c["base"])
    for box in ((0.5, 176.0, 730.0, 351.0), (28.0, 0.5, 203.5, 526.5), (379.0, 176.0, 554.5, 351.0)):
        sheet.rect(*box, stroke=CUT, width=0.5, layer="Dieline cube")
    sheet.ghost("rabat collage 10 mm", 18, 330, "technical layer", layer="Dieline cube", ink=CUT, size=5, direction=270)
    sheet.ghost("or à chaud Kurz 220", 80, 22, "technical layer", layer="Dorure (legend)", ink=CUT, size=5)
    sheet.ghost("Élodine cube 62 mm GZ1 350 g 4/0 + dorure", 40, -11, "slug")
    sheet.ghost("Discontinue use if rash occurs", 570, 298, "layer off", layer="Text US", ink=PRUNE, size=6)
    sheet.ghost("Faltkante", 240, 172, "spot colour", ink=CUT, size=5)
    return sheet


def arnica_gel() -> Sheet:
    """The wrap of a low jar made in a small workshop: questions in bold that open Dutch and French paragraphs side by
    side, a full grid of where and how much with headings of two languages, two lines climbing the end."""
    c, sheet = _copy("arnica-gel"), Sheet(mm(196), mm(54), bleed=6, slug=14, ground=MEADOW, hyphen="-")
    sheet.rect(-6, -6, 146, sheet.height + 6, fill=PINE)
    front = Panel(sheet, (12, 30, 138, 122), None, ink=MEADOW, font="slab")
    front.text(c["brand"], size=20, fake_bold="stroke", bold=True)
    front.text(c["sub"], size=13, font="serif-italic", after=8)
    for language, name in c["names"]:
        front.text(name, size=7, font="noto", section=language, after=1)
    Panel(sheet, (12, 132, 138, 144), None, ink=MEADOW, font="noto-bold", size=7.6).text(c["pack"])
    for language, x in (("nl", 156.0), ("fr", 267.0)):
        Panel(sheet, (x, 9, x + 102, 112), language, ink=PINE, font="noto", size=6.2, leading=1.22,
            hyphenate=True).texts(*c[language], after=2.4)
    sheet.rule(262.5, 12, 262.5, 108, PINE, 0.4)
    Panel(sheet, (156, 116, 369, 134), None, ink=PINE, font="narrow", size=6, leading=1.14).text(c["inci"])
    Panel(sheet, (156, 138, 369, 148), None, ink=PINE, font="noto", size=5.8).text(c["maker"])
    table = Panel(sheet, (378, 10, 528, 76), None, ink=PINE, font="noto", size=6.2, leading=1.18)
    table.table("42 | 34 centre | 24 centre", c["table"], rules="grid", padding=2)
    each(Panel(sheet, (379, 84, 528, 104), None, ink=PINE, font="noto", size=6.2, leading=1.36), c["lot"])
    sheet.barcode(380, 114, 80, 28, "5420098700112")
    for number, (language, text) in enumerate(c["side"]):
        Panel(sheet, (534 + 9 * number, 12, 543 + 9 * number, 142), language, direction=270, ink=PINE,
            font="noto-bold", size=6, align="centre").text(text)
    sheet.ghost("plakrand 6 mm", 500, 151, "technical layer", layer="Legende", ink=CUT, size=4)
    sheet.ghost("Bergkruid etiket 196 x 54 zelfklevend mat", 30, -7, "slug")
    sheet.ghost("gegen Muskelschmerzen", 20, 148, "ground colour", ink=PINE, size=5)
    return sheet


def massage_oil() -> Sheet:
    """Front and back label of a bottle on one sheet that only crop marks cut: light on brown, four languages one below
    the other under spaced capitals, oils with shares and words without lines."""
    c = _copy("massage-oil")
    sheet = Sheet(mm(152), mm(134), bleed=6, slug=22, boxes="media", ground=UMBER, hyphen="-", shuffle="words",
        layers={"White base": True, "Stanslijn": True})
    sheet.rule(180, 14, 180, sheet.height - 14, GOLD, 0.5)
    front = Panel(sheet, (16, 70, 168, 250), None, ink=LINEN, font="noto-serif", align="centre")
    front.text(c["brand"], size=26, tracking=4, after=2)
    front.text(c["sub"], size=9, font="serif-italic", ink=GOLD, after=30)
    for language, name in c["names"]:
        front.text(name, size=7.4, font="noto", section=language, after=4)
    sheet.rule(70, 300, 114, 300, GOLD, 0.8)
    Panel(sheet, (16, 326, 168, 340), None, ink=LINEN, font="noto", size=9, align="centre").text(c["pack"])
    block = Panel(sheet, (192, 14, 418, 214), None, ink=LINEN, font="noto", size=7, leading=1.22, hyphenate=True)
    for language in ("nl", "fr", "de", "en"):
        block.heading(c["heads"][language], section=language, size=5.6, tracking=3, ink=GOLD, after=1)
        block.text(c[language], after=5)
    table = Panel(sheet, (191, 218, 418, 280), None, ink=LINEN, font="noto", size=6.4, leading=1.2)
    table.table("44 | 14 decimal | 42", c["table"], padding=1.6)
    Panel(sheet, (192, 284, 418, 304), None, ink=GOLD, font="narrow", size=6.4, leading=1.16).text(c["inci"])
    each(Panel(sheet, (192, 310, 310, 346), None, ink=LINEN, font="noto", size=6, leading=1.36), c["date"])
    sheet.oval(326, 326, 12, stroke=LINEN, width=0.8)
    Panel(sheet, (313, 322, 339, 332), None, ink=LINEN, font="sans-bold", size=6.4, align="centre").text(c["open"])
    sheet.rect(346, 310, 418, 344, fill=WHITE)
    sheet.barcode(351, 313, 62, 28, "8717000456123")
    Panel(sheet, (192, 358, 418, 368), None, ink=LINEN, font="noto", size=5.8).text(c["maker"])
    sheet.ghost("witte onderlaag voor transparant", 20, 370, "technical layer", layer="White base", ink=GOLD, size=5)
    sheet.ghost("Mollis 2 x 64 x 134 PP transparent, drukkerij kopie", 30, -16, "slug")
    sheet.ghost("calms the nerves", 40, 290, "invisible", ink=LINEN, size=7)
    sheet.ghost("pure", 150, 60, "clipped", ink=LINEN, size=8)
    return sheet


def lip_hanger() -> Sheet:
    """The card of a lip balm in a blister, face and back beside each other: a bare oval for the stick, four languages
    two by two with bullets under their headings, sources with words and numbers without lines."""
    c = _copy("lip-hanger")
    sheet = Sheet(mm(164), mm(126), bleed=6, slug=16, ground=BALM, hyphen="-", layers={"Stans kaart": True,
        "Lak blister": True})
    sheet.rect(-6, -6, 232, sheet.height + 6, fill=CORAL)
    sheet.rect(20, 132, 100, 330, fill=BALM)
    Panel(sheet, (20, 60, 212, 110), None, ink=WHITE, font="dejavu-bold", size=38, tracking=3).text(c["brand"])
    Panel(sheet, (20, 108, 212, 120), None, ink=WHITE, font="noto", size=8).text(c["sub"])
    each(Panel(sheet, (112, 150, 226, 214), None, ink=WHITE, font="noto-bold", size=6.4, leading=1.6), c["names"])
    Panel(sheet, (112, 312, 212, 328), None, ink=WHITE, font="noto-bold", size=11).text(c["pack"])
    for number, language in enumerate(("nl", "fr", "de", "en")):
        x, y = 244.0 + 110 * (number % 2), 50.0 + 78 * (number // 2)
        heading, points, text = c["claims"][language]
        block = Panel(sheet, (x, y, x + 102, y + 76), language, ink=INK, font="noto", size=6.8, leading=1.26)
        block.heading(heading, size=7.6, ink=CORAL, after=1)
        block.bullets(points, mark="·", indent=5, after=1)
        block.text(text)
    sheet.rule(244, 208, 454, 208, CORAL, 0.5)
    table = Panel(sheet, (243, 214, 454, 280), None, ink=INK, font="noto", size=6.4, leading=1.2)
    table.table("42 | 42 | 16 right", c["table"], padding=1.8)
    Panel(sheet, (244, 282, 454, 300), None, ink=INK, font="narrow", size=6.4, leading=1.16).text(c["inci"])
    each(Panel(sheet, (244, 304, 340, 332), None, ink=CORAL, font="noto", size=6, leading=1.36), c["hang"])
    sheet.rect(350, 304, 420, 328, fill=WHITE, stroke=INK, width=0.4)
    Panel(sheet, (353, 307, 384, 316), None, ink=INK, font="mono", size=5).text(c["stamp"])
    sheet.oval(440, 316, 12, stroke=INK, width=0.8)
    Panel(sheet, (427, 312, 453, 322), None, ink=INK, font="sans-bold", size=6.4, align="centre").text(c["open"])
    Panel(sheet, (244, 340, 454, 350), None, ink=INK, font="noto", size=5.6).text(c["maker"])
    sheet.oval(116, 26, 9, stroke=CUT, width=0.5, layer="Stans kaart")
    sheet.ghost("ophanggat 6 mm", 130, 28, "technical layer", layer="Stans kaart", ink=CUT, size=5)
    sheet.ghost("zone thermoscellée sans vernis", 24, 126, "technical layer", layer="Lak blister", size=5)
    sheet.ghost("Lipa kaart 82 x 126 GC1 400 g", 30, -8, "slug")
    sheet.ghost("SPF 20", 130, 280, "ground colour", ink=CORAL, size=9)
    return sheet


_ALL = (ampoule_box, arnica_gel, cranberry_sheet, cream_cube, hand_cream_tube, lip_hanger, massage_oil, melatonin_spray,
    sunny_booklet)
DESIGNS_MORE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
