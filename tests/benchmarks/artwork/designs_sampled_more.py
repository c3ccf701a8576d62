"""Six of the designs of the half `sampled`; see `designs_sampled.py`."""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .copy import product
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "sampled")

ROSEWOOD, CREAM, AMBER, PALM = (0.45, 0.16, 0.2), (0.99, 0.96, 0.9), (0.98, 0.74, 0.2), (0.08, 0.32, 0.24)
LAKE, FOAM, NAVY, ICE = (0.1, 0.4, 0.55), (0.92, 0.97, 0.99), (0.06, 0.14, 0.3), (0.9, 0.95, 0.98)
TANGERINE, PEEL, HONEY, BERRY = (0.9, 0.36, 0.05), (1.0, 0.95, 0.86), (1.0, 0.86, 0.45), (0.6, 0.08, 0.25)
DIE, CREASE = Spot("Dieline", (0, 1, 0, 0)), Spot("Rillinie", (1, 0, 0, 0))


def each(panel: Panel, lines: list[list[str]], *, after: float = 0.0) -> None:
    """One line below the other, `[language, text]` each; every line stands alone and is read on its own."""
    for language, text in lines:
        panel.text(text, section=language, after=after)


def hair_jar() -> Sheet:
    """A wrap of a jar in two columns, French and Dutch, each with its own small table between lines; the front between
    them; how the lid opens and what happens to the pot in lone lines."""
    c, sheet = _copy("hair-jar"), Sheet(mm(222), mm(74), bleed=8.5, ground=CREAM, hyphen="-")
    sheet.rect(214, -8.5, 416, sheet.height + 8.5, fill=ROSEWOOD)
    for language, x in (("fr", 10.0), ("nl", 431.0)):
        column = Panel(sheet, (x, 8, x + 189, 204), language, font="sans", size=6.2, leading=1.15, hyphenate=True)
        column.texts(*c[language], after=1.8)
        column.space(1)
        column.table("54 | 24 right | 22 right", c[f"table_{language}"], rules="rows", language=language, padding=1.2)
    front = Panel(sheet, (224, 20, 406, 116), None, ink=CREAM, font="display", align="centre")
    front.text(c["brand"], size=30, after=0)
    front.text(c["sub"], size=13, font="serif-italic", after=6)
    for language in ("fr", "nl"):
        front.text(c["names"][language], size=10, font="noto", section=language, after=1)
    sheet.oval(258, 140, 18, fill=AMBER)
    Panel(sheet, (240, 129, 276, 156), None, ink=ROSEWOOD, font="noto-bold", size=17, align="centre").text(c["count"])
    each(Panel(sheet, (284, 127, 400, 156), None, ink=CREAM, font="noto", size=8.4, leading=1.4), c["unit"])
    sheet.rule(224, 164, 406, 164, AMBER, 0.6)
    each(Panel(sheet, (226, 168, 404, 186), None, ink=CREAM, font="sans", size=5.8, align="centre"), c["base"], after=1)
    Panel(sheet, (226, 190, 404, 202), None, ink=CREAM, font="noto-bold", size=7, align="centre").text(c["pack"])
    side = Panel(sheet, (416, 8, 424, 204), None, direction=90, font="sans", size=5.4, ink=ROSEWOOD)
    side.flow(c["lid"], align="centre")
    each(Panel(sheet, (10, 184, 100, 206), None, font="sans-bold", size=5.8), c["bin"], after=1)
    Panel(sheet, (104, 182, 206, 206), None, font="sans", size=5.4, leading=1.2).text(c["maker"])
    sheet.barcode(540, 176, 80, 26, "5419980062231")
    sheet.ghost("recouvrement 6 mm", 560, 207, "technical layer", layer="Forme de découpe", size=4.6)
    sheet.ghost("Mirabeau pot 150 ml v3", 230, 14, "ground colour", ink=ROSEWOOD, size=6)
    return sheet


def vitd_dropper() -> Sheet:
    """A label of 92 by 36 mm for a dropper: sentences in three languages parted by slashes, three rows of amounts
    without lines, and lone lines beside the bars."""
    c, sheet = _copy("vitd-dropper"), Sheet(mm(92), mm(40), bleed=5, ground=WHITE, spaces="gaps", shuffle="words")
    sheet.rect(-5, -5, 70, sheet.height + 5, fill=AMBER)
    front = Panel(sheet, (5, 12, 66, 100), None, ink=NAVY, font="noto", align="centre")
    front.heading(c["brand"], size=12, align="centre", after=1)
    front.heading(c["name"], size=13, align="centre", after=5)
    for language in ("fr", "nl", "de"):
        front.text(c["names"][language], size=5.2, font="sans", section=language, after=1.4)
    Panel(sheet, (5, 100, 66, 110), None, ink=NAVY, font="sans-bold", size=6, align="centre").text(c["pack"])
    body = Panel(sheet, (75, 4, 208, 82), None, font="narrow", size=5.1, leading=1.12)
    for row in c["rows"]:
        body.flow(row, after=0.8)
    table = Panel(sheet, (75, 84, 160, 108), None, font="narrow", size=5.2, leading=1.1)
    table.table("50 | 25 right | 25 right", c["table"], padding=0.9)
    each(Panel(sheet, (164, 84, 222, 106), None, font="narrow", size=5.1, ink=LAKE), c["see"])
    turned = Panel(sheet, (212, 6, 220, 82), None, direction=270, font="narrow", size=5)
    turned.text(c["maker"])
    sheet.rect(224, 4, 257, 40, fill=WHITE, stroke=NAVY, width=0.4)
    Panel(sheet, (226, 8, 256, 24), None, font="mono", size=5.2, leading=1.4).text(c["lot"])
    sheet.barcode(226, 50, 30, 54, "54201144")
    sheet.ghost("oude dosis", 228, 36, "covered", size=4.4)
    return sheet


def micellar_bottle() -> Sheet:
    """Front and back label of a bottle of cosmetics beside each other: three languages under each other on the back,
    the Latin ingredients, and two stripes with turned lines."""
    c, sheet = _copy("micellar-bottle"), Sheet(mm(150), mm(135), bleed=6, slug=20, ligatures="codepoint", hyphen="­")
    sheet.rect(10, 10, 190, 372, fill=FOAM)
    front = Panel(sheet, (22, 70, 178, 250), None, ink=LAKE, font="noto", align="centre")
    front.text(c["brand"], size=20, tracking=2, after=24)
    for language in ("fr", "nl", "de"):
        front.text(c["names"][language], size=10.4, bold=True, section=language)
        front.text(c["skin"][language], size=7.6, after=9)
    for number, language in enumerate(("fr", "nl", "de")):
        y = 278.0 + 17 * number
        sheet.rect(52, y, 148, y + 13, fill=LAKE)
        Panel(sheet, (52, y + 2, 148, y + 13), language, ink=WHITE, font="noto", size=7, align="centre").text(
            c["free"][language])
    Panel(sheet, (22, 346, 178, 360), None, ink=LAKE, font="noto", size=7.6, align="centre").text(c["pack"])
    sheet.rect(198, 10, 416, 372, stroke=LAKE, width=0.6)
    sheet.rect(198, 10, 212, 372, fill=LAKE)
    edge = Panel(sheet, (200, 30, 211, 352), None, direction=270, ink=WHITE, font="noto", size=7, align="centre")
    edge.flow([(language, text + ("  ·" if language != "de" else "")) for language, text in c["side"]])
    top = 18.0
    for language in ("fr", "nl", "de"):
        back = Panel(sheet, (220, top, 408, top + 80), language, font="noto", size=6.8, leading=1.24, hyphenate=True,
            ligatures=True)
        sheet.rect(220, top, 234, top + 9.4, fill=LAKE)
        Panel(sheet, (220, top + 1, 234, top + 9), None, font="noto-bold", size=6, ink=WHITE, align="centre").text(
            language.upper())
        back.space(11)
        back.texts(*c[language], after=0.6)
        top += 81
    sheet.rule(220, top - 1, 408, top - 1, LAKE, 0.4)
    Panel(sheet, (220, top + 2, 408, top + 36), None, font="narrow", size=6.4).text(c["inci"])
    each(Panel(sheet, (220, top + 39, 318, top + 64), None, font="noto", size=5.6, leading=1.3), c["cap"])
    each(Panel(sheet, (326, top + 39, 408, top + 64), None, font="noto", size=5.6, leading=1.3), c["made"])
    Panel(sheet, (220, top + 68, 300, top + 92), None, font="noto", size=5.8, leading=1.2).text(c["maker"])
    Panel(sheet, (306, top + 72, 340, top + 82), None, font="mono", size=6).text(c["lot"])
    sheet.oval(322, top + 92, 8, stroke=LAKE, width=0.7)
    Panel(sheet, (312, top + 89, 332, top + 98), None, font="sans-bold", size=5.6, align="centre").text(c["open"])
    sheet.barcode(346, top + 68, 62, 28, "3760299041872")
    sheet.ghost("étiquette dos 77 x 128 mm, vernis sélectif", 30, -10, "slug")
    sheet.ghost("sans savon", 60, 340, "invisible", size=8)
    return sheet


def omega_leaflet() -> Sheet:
    """A page of a booklet: Dutch, French and German below each other with headings, a table without lines whose cells
    say the same in three languages on two lines, a dashed crease at the right."""
    c, sheet = _copy("omega-leaflet"), Sheet(mm(110), mm(178), bleed=8.5, layers={"Legende": True}, hyphen="‐")
    sheet.rect(-8.5, -8.5, sheet.width + 8.5, 42, fill=NAVY)
    head = Panel(sheet, (20, 10, 292, 40), None, ink=WHITE, font="noto")
    head.heading(c["brand"], size=13)
    head.text(c["sub"], size=7)
    top = 50.0
    for language in ("nl", "fr", "de"):
        page = Panel(sheet, (26, top, 292, top + 106), language, font="noto-serif", size=6.7, leading=1.26,
            hyphenate=True, align="justify")
        for heading, text in zip(c["heads"][language], c[language], strict=True):
            page.heading(heading, font="noto", size=7, ink=LAKE)
            page.text(text, after=2)
        sheet.rect(20, top, 21.5, top + page.cursor, fill=LAKE)
        top += page.cursor + 4
    table = Panel(sheet, (26, top, 292, top + 92), None, font="noto", size=6.3, leading=1.2)
    table.table("52 | 27 right | 21 right", c["table"], padding=1.8)
    top += table.cursor + 5
    each(Panel(sheet, (26, top, 150, top + 28), None, font="noto", size=6, ink=NAVY), c["next"])
    each(Panel(sheet, (190, top, 292, top + 28), None, font="noto", size=6, ink=NAVY, align="right"), c["bin"])
    Panel(sheet, (26, top + 30, 200, top + 40), None, font="noto", size=5.8).text(c["maker"])
    Panel(sheet, (240, top + 30, 292, top + 40), None, font="noto", size=6.4, align="right").text(c["page"])
    sheet.rect(302, -8.5, 302, sheet.height + 8.5, stroke=CREASE, width=0.4, dash=(3, 2), layer="Legende")
    sheet.ghost("vouw 2", 272, sheet.height - 3, "technical layer", layer="Legende", ink=CREASE, size=5)
    sheet.ghost("concept tekst mei", 100, 46, "ground colour", ink=WHITE, size=5)
    return sheet


def fizz_multi() -> Sheet:
    """A tube of effervescent tablets: three columns full of broken words, amounts on the decimal sign without lines,
    flavours and where the date stands in lone lines."""
    c, sheet = _copy("fizz-multi"), Sheet(mm(128), mm(126), bleed=5, ground=PEEL, hyphen="-")
    sheet.rect(-5, -5, sheet.width + 5, 78, fill=TANGERINE)
    front = Panel(sheet, (12, 8, 190, 74), None, ink=WHITE, font="dejavu")
    front.heading(c["brand"], size=30, after=0)
    front.text(c["name"], size=15)
    names = Panel(sheet, (196, 10, 352, 74), None, ink=WHITE, font="noto", size=7.4, leading=1.2, align="right")
    for language in ("de", "fr", "nl"):
        names.text(c["names"][language], section=language)
    names.space(3)
    each(names, c["flavour"])
    for number, language in enumerate(("de", "fr", "nl")):
        x = 12.0 + 115 * number
        column = Panel(sheet, (x, 84, x + 107, 228), language, font="sans", size=6.2, leading=1.18, hyphenate=True)
        column.text(language.upper(), font="sans-bold", size=7, ink=TANGERINE, after=1)
        column.heading(c[language][0], after=1.5)
        column.texts(*c[language][1:], after=1.5)
        if number:
            sheet.rule(x - 4, 86, x - 4, 222, TANGERINE, 0.4)
    table = Panel(sheet, (12, 230, 190, 338), None, font="condensed", size=6.2, leading=1.18)
    table.table("60 | 24 decimal | 16 right", c["table"], padding=1.2, after=1)
    table.text(c["foot"], size=5.4)
    each(Panel(sheet, (206, 234, 352, 258), None, font="sans", size=6.2), c["base"])
    each(Panel(sheet, (206, 262, 352, 286), None, font="sans-bold", size=6.2, ink=TANGERINE), c["bin"])
    Panel(sheet, (206, 290, 352, 300), None, font="sans", size=5.6).text(c["maker"])
    sheet.rect(206, 304, 270, 332, fill=WHITE, stroke=TANGERINE, width=0.5)
    Panel(sheet, (210, 308, 268, 330), None, font="mono", size=6, leading=1.6).text(c["lot"])
    sheet.barcode(280, 304, 72, 28, "4260811900273")
    Panel(sheet, (280, 338, 352, 350), None, font="noto-bold", size=7.4, align="right").text(c["pack"])
    sheet.ghost("Klebefläche ohne Lack 8 mm", 12, 354, "technical layer", layer="Lack aussparen", size=5)
    sheet.ghost("DIE 128", 320, 6, "spot colour", ink=DIE, size=5, layer="Dieline")
    return sheet


def bear_gummies() -> Sheet:
    """A wrap of a jar of sweets for children: bright front with bubbles, a full grid with cells in three languages,
    three narrow columns, cheerful lone lines."""
    c, sheet = _copy("bear-gummies"), Sheet(mm(250), mm(88), bleed=8.5, slug=18, ground=HONEY, shuffle="words")
    front = Panel(sheet, (12, 22, 196, 140), None, ink=BERRY, font="dejavu", align="centre")
    front.heading(c["brand"], size=19, align="centre", after=1)
    front.heading(c["sub"], size=23, align="centre", ink=PALM, after=5)
    for language in ("nl", "fr", "de"):
        front.text(c["names"][language], size=8.4, font="noto-bold", section=language, after=1)
    for number, (language, text) in enumerate(c["ages"]):
        x = 42.0 + 62 * number
        sheet.oval(x, 166, 25, fill=BERRY)
        Panel(sheet, (x - 22, 158, x + 22, 180), language, ink=WHITE, font="noto-bold", size=6.6, align="centre").text(
            text)
    each(Panel(sheet, (12, 200, 120, 236), None, ink=PALM, font="noto", size=8, leading=1.3), c["flavour"])
    Panel(sheet, (124, 198, 196, 222), None, ink=BERRY, font="dejavu-bold", size=18, align="right").text(c["count"])
    Panel(sheet, (124, 224, 196, 238), None, ink=BERRY, font="noto-bold", size=8, align="right").text(c["pack"])
    sheet.rect(208, -8.5, 546, sheet.height + 8.5, fill=CREAM)
    for number, language in enumerate(("nl", "fr", "de")):
        x, t = 214.0 + 112 * number, c[language]
        column = Panel(sheet, (x, 10, x + 104, 204), language, font="noto", size=5.8, leading=1.22, hyphenate=True)
        column.heading(t["what"], size=6.4, ink=BERRY, after=2)
        column.texts(*t["parts"], after=2)
    each(Panel(sheet, (214, 210, 320, 240), None, ink=BERRY, font="noto-bold", size=6), c["twist"], after=0.6)
    each(Panel(sheet, (326, 210, 432, 240), None, font="noto", size=5.8), c["base"], after=0.6)
    each(Panel(sheet, (438, 210, 545, 240), None, ink=PALM, font="noto-bold", size=5.8), c["bin"], after=0.6)
    table = Panel(sheet, (554, 10, 698, 142), None, font="condensed", size=6)
    table.table("55 | 24 right | 21 right", c["table"], rules="grid", padding=1.8)
    Panel(sheet, (554, 150, 698, 170), None, font="noto", size=5.8).text(c["maker"])
    sheet.rect(554, 176, 610, 204, fill=WHITE)
    sheet.barcode(622, 176, 76, 44, "5413370077158")
    sheet.ghost("wit vlak 20 x 10 inkjet", 556, 214, "technical layer", layer="Legenda", size=5)
    sheet.ghost("Beertje Boter pot 250 x 88 proef C", 40, -14, "slug")
    sheet.ghost("lekker!", 120, 190, "clipped", size=7)
    return sheet


_ALL = (bear_gummies, fizz_multi, hair_jar, micellar_bottle, omega_leaflet, vitd_dropper)
DESIGNS_MORE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
