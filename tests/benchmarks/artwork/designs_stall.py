"""Sixteen label designs of what stands most often in shops, as print shops and makers themselves draw it, drawn without
sight of the reader, its rules and its tests.

They are for one measurement. The other nine are in `designs_stall_more.py`. Panels that hold only a brand, numbers,
Latin names, or words of several languages, have no language; lone lines have the language that a reader would give
them.
"""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from .copy import product
from .designs_sampled_more import each
from .designs_stall_more import DESIGNS_MORE
from .panel import Panel
from .sheet import WHITE, Sheet, Spot, mm

_copy = partial(product, "stall")

VIOLET, HAZE, GRAPE = (0.29, 0.2, 0.53), (0.95, 0.93, 0.98), (0.2, 0.13, 0.35)
ORANGE, CREAM, COCOA = (0.95, 0.45, 0.1), (1.0, 0.97, 0.9), (0.24, 0.16, 0.12)
ALU, FERN = (0.88,), Spot("PANTONE 349 C", (0.9, 0.12, 0.95, 0.4))
CANDY, LAWN, NIGHT, BUTTER = (0.96, 0.42, 0.56), (0.36, 0.62, 0.24), (0.2, 0.16, 0.3), (1.0, 0.95, 0.78)
WAVE, PAPER, ABYSS = (0.0, 0.42, 0.56), (0.99, 0.99, 0.98), (0.03, 0.16, 0.27)
VOLT, CARBON = (0.82, 0.95, 0.15), (0.1, 0.11, 0.14)
SNOW, STEEL, RIDGE = (0.96, 0.97, 0.98), (0.24, 0.3, 0.37), (0.13, 0.17, 0.22)
KNIFE, CREASE, GLOSS = Spot("Stans", (0, 1, 0, 0)), Spot("Ril", (1, 0, 0, 0)), Spot("UV lak", (0, 0.1, 0.3, 0))


def citrate_carton() -> Sheet:
    """A tablet carton laid flat with its glue flap: whole paragraphs turned up one side and down the other, between
    them the front with names in turns and the back with a grid and a table of words without lines; a lid upside down
    and a foot flap; Dutch and French stand in layers of their own."""
    c = _copy("citrate-carton")
    sheet = Sheet(mm(232), mm(200), bleed=8.5, slug=20, hyphen="-", layers={"Stansvorm (dieline)": True,
        "Tekst NL": True, "Texte FR": True, "Actiesticker": False, "UV varnish": True})
    front, left, back, right = ((34.0, 113.0, 232.0, 453.0), (232.0, 113.0, 345.0, 453.0),
        (345.0, 113.0, 543.0, 453.0), (543.0, 113.0, 656.0, 453.0))
    lid, foot, glue = (345.0, 20.0, 543.0, 113.0), (34.0, 453.0, 232.0, 546.0), (0.0, 120.0, 34.0, 446.0)
    for box, fill in ((front, VIOLET), (left, HAZE), (back, HAZE), (right, HAZE), (lid, VIOLET), (foot, HAZE)):
        sheet.rect(*box, fill=fill)
    sheet.rect(34, 300, 232, 304, fill=ORANGE)
    sheet.oval(186, 190, 36, fill=GLOSS, layer="UV varnish")
    each(Panel(sheet, (355, 44, 533, 96), None, direction=180, ink=HAZE, font="noto-bold", size=8.6, leading=1.4,
        align="centre"), c["lid"])
    Panel(sheet, (46, 134, 220, 164), None, ink=WHITE, font="dejavu-bold", size=24).text(c["brand"])
    Panel(sheet, (46, 176, 146, 226), None, ink=ORANGE, font="display-bold", size=48, leading=1.0).text(c["big"][0])
    Panel(sheet, (128, 200, 168, 222), None, ink=ORANGE, font="noto", size=16).text(c["big"][1])
    names = Panel(sheet, (46, 316, 222, 430), None, ink=WHITE, font="noto")
    for (language, name), (_, form) in zip(c["names"], c["form"], strict=True):
        names.text(name, size=8.6, bold=True, section=language)
        names.text(form, size=7.6, font="italic", after=5)
    for language, box, direction, layer in (("nl", left, 270, "Tekst NL"), ("fr", right, 90, "Texte FR")):
        first = len(sheet.words)
        Panel(sheet, (box[0] + 9, box[1] + 12, box[2] - 9, box[3] - 12), language, direction=direction, ink=GRAPE,
            font="noto", size=7.2, leading=1.24, hyphenate=True).texts(*c[language], after=1.6)
        sheet.words[first:] = [replace(word, layer=layer) for word in sheet.words[first:]]
        if language == "nl":
            _citrate_back(sheet, c)
    each(Panel(sheet, (44, 466, 222, 500), None, ink=GRAPE, font="noto", size=6.8, leading=1.4), c["foot"])
    Panel(sheet, (44, 508, 222, 540), None, ink=GRAPE, font="noto", size=6.4, leading=1.3).text(c["maker"])
    for box in (front, left, back, right, lid, foot, glue):
        sheet.rect(*box, stroke=KNIFE, width=0.5, layer="Stansvorm (dieline)")
    sheet.ghost("lijmflap vrij van inkt en lak", 20, 400, "technical layer", layer="Stansvorm (dieline)", ink=KNIFE,
        size=5, direction=270)
    sheet.ghost("Magnora vouwdoos 70 x 40 x 120 mm GC2 275 g", 40, -11, "slug")
    sheet.ghost("+ 10 gratis", 60, 290, "layer off", layer="Actiesticker", ink=WHITE, size=10)
    sheet.ghost("partiel brillant", 158, 192, "technical layer", layer="UV varnish", ink=GLOSS, size=7)
    sheet.ghost("400 mg", 60, 270, "ground colour", ink=VIOLET, size=9)
    return sheet


def _citrate_back(sheet: Sheet, c: Any) -> None:
    table = Panel(sheet, (354, 122, 534, 210), None, ink=GRAPE, font="noto", size=6.2, leading=1.16)
    table.table("31 | 23 right | 27 right | 19 right", c["table"], rules="grid", padding=2)
    each(Panel(sheet, (356, 184, 450, 210), None, ink=GRAPE, font="noto", size=5.6, leading=1.3), c["star"])
    when = Panel(sheet, (354, 220, 534, 258), None, ink=VIOLET, font="noto", size=6.8, leading=1.22)
    when.table("82 | 18 right", c["when"], head=0, padding=2)
    german = Panel(sheet, (356, 272, 532, 396), "de", ink=GRAPE, font="noto", size=7, leading=1.22, hyphenate=True)
    german.texts(*c["de"], after=2.4)
    sheet.rect(356, 404, 440, 436, fill=WHITE, stroke=GRAPE, width=0.4)
    Panel(sheet, (360, 408, 414, 434), None, ink=GRAPE, font="mono", size=5.6, leading=2).text(c["stamp"])
    sheet.barcode(454, 404, 78, 34, "5413344009928")


def vita_tube() -> Sheet:
    """The print of a tube of effervescent tablets, lying: the brand over the width, the long table without lines in two
    halves beside each other with the same heading, three columns below."""
    c, sheet = _copy("vita-tube"), Sheet(mm(150), mm(98), bleed=6, slug=16, ground=CREAM, hyphen="-", shuffle="words",
        layers={"Legende / legend": True})
    sheet.rect(-6, -6, 150, 118, fill=ORANGE)
    sheet.oval(128, 26, 15, fill=CREAM)
    Panel(sheet, (12, 10, 112, 48), None, ink=WHITE, font="dejavu-bold", size=28).text(c["brand"])
    Panel(sheet, (113, 21, 143, 33), None, ink=ORANGE, font="noto-bold", size=8, align="centre").text(c["sub"])
    front = Panel(sheet, (12, 48, 146, 116), None, ink=WHITE, font="noto")
    for (language, name), (_, taste) in zip(c["names"], c["taste"], strict=True):
        front.text(name, size=6.2, font="narrow", bold=True, section=language)
        front.text(taste, size=5.8, font="narrow", after=2.4)
    for x, key in ((158.0, "one"), (292.0, "two")):
        table = Panel(sheet, (x, 6, x + 125, 84), None, ink=COCOA, font="sans", size=5.8, leading=1.16)
        table.table("52 | 27 decimal | 21 right", c[key], padding=1)
    each(Panel(sheet, (159, 82, 300, 108), None, ink=ORANGE, font="sans-bold", size=5.8, leading=1.36), c["dry"])
    sheet.rect(304, 82, 352, 112, fill=WHITE, stroke=COCOA, width=0.4)
    Panel(sheet, (306, 84, 352, 98), None, ink=COCOA, font="mono", size=4.6, leading=1.3).text(c["stamp"])
    sheet.barcode(360, 82, 56, 30, "54133221")
    sheet.rule(12, 122, 413, 122, ORANGE, 0.8)
    for number, language in enumerate(("nl", "fr", "de")):
        x = 12.0 + 137 * number
        column = Panel(sheet, (x, 126, x + 127, 262), language, ink=COCOA, font="sans", size=6.4, leading=1.18,
            hyphenate=True)
        column.texts(*c[language], after=1.6)
    Panel(sheet, (12, 265, 140, 274), None, ink=ORANGE, font="sans-bold", size=6.6).text(c["pack"])
    Panel(sheet, (200, 265, 413, 274), None, ink=COCOA, font="sans", size=5.8, align="right").text(c["maker"])
    sheet.ghost("naad 5 mm overlap onbedrukt", 300, 281, "technical layer", layer="Legende / legend", size=4)
    sheet.ghost("Vitazo tube 28 mm rev 4 / cyan magenta yellow black", 20, -8, "slug")
    sheet.ghost("sans sucre", 30, 116, "ground colour", ink=ORANGE, size=5)
    return sheet


def week_blister() -> Sheet:
    """The foil of a blister for two weeks: a day in three tongues over every pocket, the week in a strip up the edge,
    an embossing field at the other; the next pockets of the running foil begin below the cut."""
    c, sheet = _copy("week-blister"), Sheet(mm(142), mm(62), bleed=6, slug=14, ground=ALU, spaces="gaps",
        layers={"Perforatie (cutter)": True})
    each(Panel(sheet, (26, 7, 376, 33), None, ink=FERN, font="noto-bold", size=6.2, leading=1.32), c["top"])
    for row, week in enumerate(c["weeks"]):
        y = 36.0 + 50 * row
        sheet.rect(8, y + 1, 20, y + 48, fill=FERN)
        Panel(sheet, (11, y + 2, 20, y + 47), None, direction=270, ink=WHITE, font="narrow", size=5,
            align="centre").text(week)
        for number, day in enumerate(c["days"]):
            x = 24.0 + 51 * number
            pocket = Panel(sheet, (x, y + 4, x + 49, y + 46), None, ink=FERN, font="noto", align="centre")
            pocket.text(day, size=6.4, font="noto-bold", after=14)
            pocket.text(c["brand"], size=7.2, section=None)
            if number:
                sheet.rect(x - 1, y, x - 1, y + 50, stroke=FERN, width=0.3, dash=(1.5, 2))
        sheet.rect(24, y, 381, y, stroke=FERN, width=0.3, dash=(1.5, 2))
    sheet.rect(24, 136, 381, 136, stroke=FERN, width=0.3, dash=(1.5, 2))
    each(Panel(sheet, (26, 140, 216, 168), None, ink=FERN, font="noto", size=6.2, leading=1.32), c["foot"])
    each(Panel(sheet, (222, 140, 380, 168), None, ink=FERN, font="noto-bold", size=6.2, leading=1.32, align="right"),
        c["push"])
    Panel(sheet, (26, 166, 380, 175), None, ink=FERN, font="narrow", size=5.8).text(c["maker"])
    sheet.rect(385, 36, 399, 136, stroke=FERN, width=0.4)
    for mark, top in zip(c["stamp"], (96.0, 44.0), strict=True):
        Panel(sheet, (388, top, 398, top + 30), None, direction=270, ink=FERN, font="mono", size=6).text(mark)
    for number, day in enumerate(c["days"][:5]):
        sheet.ghost(day, 26 + 51 * number, 181.4, "slug", ink=FERN, size=5)
    sheet.ghost("perfolijn 0,2", 330, 34, "technical layer", layer="Perforatie (cutter)", ink=KNIFE, size=3.6)
    sheet.ghost("Prägefeld frei lassen", 393, 176, "technical layer", layer="Perforatie (cutter)", ink=KNIFE, size=3,
        direction=270)
    return sheet


def gummy_pouch() -> Sheet:
    """A pouch of gums for children, face and back beside each other: a zip line over both, bullets under two headings
    on the face, three stacked languages between a ruled table and one on the decimal sign without lines."""
    c = _copy("gummy-pouch")
    sheet = Sheet(mm(240), mm(184), bleed=8.5, slug=22, ground=BUTTER, hyphen="‐",
        layers={"Wit / white": True, "Stans pouch": True, "Proef": False})
    sheet.rect(-8.5, -8.5, 340, sheet.height + 8.5, fill=CANDY)
    sheet.rect(-8.5, 54, sheet.width + 8.5, 54, stroke=NIGHT, width=0.6, dash=(4, 3))
    zips = Panel(sheet, (352, 18, 668, 50), None, ink=NIGHT, font="noto", size=7, leading=1.36)
    front = Panel(sheet, (26, 84, 314, 250), None, ink=WHITE, font="dejavu-bold")
    front.text(c["brand"], size=44, leading=1.06)
    front.text(c["sub"], size=20, ink=BUTTER, after=16)
    for (language, name), (_, age) in zip(c["names"], c["age"], strict=True):
        front.text(f"{name}, {age}", size=9, font="noto", section=language, after=2)
    for x, y, radius, fill in ((262.0, 300.0, 34, LAWN), (300.0, 268.0, 15, BUTTER), (230.0, 268.0, 15, BUTTER)):
        sheet.oval(x, y, radius, fill=fill)
    for language, x in (("nl", 26.0), ("fr", 166.0)):
        heading, points = c["claims"][language]
        claims = Panel(sheet, (x, 352, x + 136, 430), language, ink=WHITE, font="noto", size=8.6, leading=1.3)
        claims.heading(heading, size=11, after=2)
        claims.bullets(points, mark="•", indent=8, after=1)
    Panel(sheet, (26, 470, 200, 486), None, ink=WHITE, font="noto-bold", size=10).text(c["pack"])
    each(zips, c["zip"])
    top = 64.0
    for language in ("nl", "fr", "de"):
        block = Panel(sheet, (352, top, 668, top + 110), language, ink=NIGHT, font="noto", size=6.4, leading=1.22,
            hyphenate=True)
        block.texts(*c[language], after=1)
        top += block.cursor + 5
    sheet.rect(352, top - 1, 506, top + 106, fill=WHITE)
    food = Panel(sheet, (352, top, 506, top + 140), None, ink=NIGHT, font="sans", size=6.4, leading=1.18)
    food.table("54 | 23 right | 23 right", c["food"], rules="rows", padding=2)
    table = Panel(sheet, (520, top, 668, top + 130), None, ink=NIGHT, font="sans", size=6.8, leading=1.2)
    table.table("56 | 26 decimal | 18 right", c["table"], padding=1.6)
    top += 122
    each(Panel(sheet, (352, top, 500, top + 34), None, ink=NIGHT, font="noto", size=6.2, leading=1.34), c["base"])
    sheet.rect(508, top, 580, top + 28, fill=WHITE, stroke=NIGHT, width=0.5)
    sheet.barcode(592, top, 74, 28, "5430091177264")
    Panel(sheet, (352, 500, 668, 511), None, ink=NIGHT, font="noto", size=6.2).text(c["maker"])
    sheet.ghost("blanc opaque sous tout le visuel", 60, 512, "technical layer", layer="Wit / white", size=5)
    sheet.ghost("eurohole 32 x 8", 150, 30, "technical layer", layer="Stans pouch", ink=KNIFE, size=5)
    sheet.ghost("Beestjes doypack 120 x 184 + 40 PET12/PE100 mat", 40, -12, "slug")
    sheet.ghost("versie voor Duitsland volgt", 360, 520, "layer off", layer="Proef", ink=NIGHT, size=6)
    sheet.ghost("goed voor de ogen", 520, top + 16, "covered", size=5)
    return sheet


def omega_wrap() -> Sheet:
    """The wrap of a bottle: Dutch and French side by side under bold headings left of the front, right of it a table
    without lines with headings of two languages and cells of two lines; two lines down the overlap."""
    c, sheet = _copy("omega-wrap"), Sheet(mm(204), mm(74), bleed=8.5, slug=18, ground=PAPER, hyphen="­",
        layers={"Varnish free zone": True})
    for language, x in (("nl", 12.0), ("fr", 126.0)):
        column = Panel(sheet, (x, 10, x + 106, 200), language, ink=ABYSS, font="condensed", size=6.2, leading=1.2,
            hyphenate=True)
        for heading, text in zip(c["heads"][language], c[language], strict=True):
            column.heading(heading, size=7, ink=WAVE, fake_bold="stroke")
            column.text(text, after=2.4)
    sheet.rule(122, 12, 122, 196, WAVE, 0.4)
    sheet.rect(242, -8.5, 398, sheet.height + 8.5, fill=ABYSS)
    sheet.rect(242, 118, 398, 122, fill=WAVE)
    front = Panel(sheet, (252, 36, 388, 112), None, ink=WHITE, font="noto", align="centre")
    front.text(c["brand"], size=20, font="display", tracking=3.4, after=4)
    front.text(c["sub"], size=22, bold=True, ink=(0.65, 0.88, 0.95))
    names = Panel(sheet, (252, 130, 388, 172), None, ink=WHITE, font="noto", size=7.4, leading=1.24, align="centre")
    for language, name in c["names"]:
        names.text(name, section=language, after=2)
    Panel(sheet, (252, 184, 388, 196), None, ink=WHITE, font="noto-bold", size=7.4, align="centre").text(c["pack"])
    table = Panel(sheet, (408, 10, 556, 104), None, ink=ABYSS, font="condensed", size=6.2, leading=1.2)
    table.table("46 | 23 right | 31 right", c["table"], padding=1.6)
    each(Panel(sheet, (410, 108, 556, 130), None, ink=ABYSS, font="condensed", size=5.6, leading=1.3), c["star"])
    each(Panel(sheet, (410, 134, 556, 156), None, ink=WAVE, font="condensed-bold", size=6.2, leading=1.4), c["keep"])
    sheet.barcode(412, 162, 84, 28, "5411190022348")
    Panel(sheet, (410, 195, 556, 203), None, ink=ABYSS, font="narrow", size=5.4).text(c["maker"])
    for number, (language, text) in enumerate(c["side"]):
        x = 569.0 - 10 * number
        Panel(sheet, (x - 1, 14, x + 8, 196), language, direction=90, ink=ABYSS, font="condensed", size=6.2,
            align="centre").text(text)
    sheet.ghost("Waarom DHA draagt bij tot de", 580, 18, "slug", ink=ABYSS, size=6)
    sheet.ghost("zone sans vernis 8 mm", 520, 208, "technical layer", layer="Varnish free zone", ink=CREASE, size=4)
    sheet.ghost("Marisol PP wit 204 x 74 rol buitenwikkeling 4", 30, -11, "slug")
    sheet.ghost("verlaagt cholesterol", 280, 178, "invisible", size=6)
    return sheet


def sport_sachet() -> Sheet:
    """A sachet for athletes, face and back beside each other: light on dark, four languages two by two, a low grid
    whose columns are the minerals and a table of words and numbers without lines, a fin seal between them."""
    c = _copy("sport-sachet")
    sheet = Sheet(mm(180), mm(122), bleed=6, slug=16, ground=CARBON, hyphen="-", boxes="crop",
        layers={"Seal zone (legend)": True, "White": True})
    for top in (20.0, sheet.height - 20):
        sheet.rect(-6, top, sheet.width + 6, top, stroke=VOLT, width=0.4, dash=(3, 2))
    sheet.rect(196, 20, 214, sheet.height - 20, fill=VOLT)
    front = Panel(sheet, (16, 50, 186, 120), None, ink=VOLT, font="dejavu-bold")
    front.text(c["brand"], size=29, leading=1.1)
    front.text(c["sub"].upper(), size=9, font="sans", tracking=4.4, ink=WHITE)
    names = Panel(sheet, (16, 140, 186, 204), None, ink=WHITE, font="noto", size=8.4, leading=1.3)
    for language, name in c["names"]:
        names.text(name, section=language, after=2)
    sheet.rect(16, 224, 186, 244, fill=VOLT)
    Panel(sheet, (20, 229, 182, 241), None, ink=CARBON, font="sans-bold", size=7.2, align="centre").text(c["taste"])
    Panel(sheet, (16, 286, 90, 306), None, ink=WHITE, font="noto-bold", size=14).text(c["pack"])
    seal = Panel(sheet, (199, 30, 212, 318), None, direction=270, ink=CARBON, font="sans-bold", size=7, align="centre")
    seal.flow([(language, text + ("" if language == "en" else "   /")) for language, text in c["tear"]])
    for number, language in enumerate(("nl", "fr", "de", "en")):
        x, y = 224.0 + 140 * (number % 2), 28.0 + 96 * (number // 2)
        Panel(sheet, (x, y, x + 130, y + 94), language, ink=WHITE, font="sans", size=6.6, leading=1.18,
            hyphenate=language != "en").text(c[language])
    table = Panel(sheet, (224, 222, 372, 280), None, ink=VOLT, font="sans", size=6.2, leading=1.16)
    table.table("20 | 20 right | 20 right | 20 right | 20 right", c["table"], rules="grid", padding=2)
    drink = Panel(sheet, (224, 270, 410, 324), None, ink=WHITE, font="sans", size=6.2, leading=1.16)
    drink.table("54 | 25 right | 21 right", c["drink"], padding=1.4)
    sheet.rect(420, 282, 494, 316, fill=WHITE)
    sheet.rect(386, 224, 494, 260, fill=WHITE)
    Panel(sheet, (389, 228, 410, 258), None, ink=CARBON, font="mono", size=5.6, leading=2).text(c["stamp"])
    sheet.barcode(424, 284, 66, 30, "54112233")
    Panel(sheet, (224, 330, 404, 340), None, ink=VOLT, font="narrow", size=6.2).text(c["maker"])
    sheet.ghost("Siegelzone 8 mm farbfrei halten", 20, 14, "technical layer", layer="Seal zone (legend)",
        ink=KNIFE, size=4.6)
    sheet.ghost("HYDRAXX HYDRAXX", 20, 355, "slug", ink=VOLT, size=9)
    sheet.ghost("sugar free", 440, 250, "covered", size=7)
    sheet.ghost("wit onderdruk 100", 420, 340, "technical layer", layer="White", size=4.6)
    sheet.ghost("énergie immédiate", 60, 270, "clipped", ink=WHITE, size=8)
    return sheet


def whey_pouch() -> Sheet:
    """The back of a large pouch: a striped table of nutrition in three languages, amino acids without lines in four
    columns, numbered steps in rounds, three columns with headings, a white field for the date."""
    c = _copy("whey-pouch")
    sheet = Sheet(mm(190), mm(270), bleed=8.5, slug=20, ground=SNOW, hyphen="-", spaces="gaps",
        layers={"Stanslijn": True, "Vernis mat (varnish)": True})
    sheet.rect(-8.5, -8.5, sheet.width + 8.5, 128, fill=RIDGE)
    Panel(sheet, (30, 40, 200, 100), None, ink=SNOW, font="noto-serif", size=48, leading=1.0).text(c["brand"])
    Panel(sheet, (30, 98, 260, 114), None, ink=SNOW, font="noto", size=10, tracking=5).text(c["sub"])
    each(Panel(sheet, (270, 56, 508, 112), None, ink=SNOW, font="noto", size=9.2, leading=1.5, align="right"),
        c["names"])
    sheet.rect(30, 142, 508, 266, fill=WHITE)
    food = Panel(sheet, (36, 148, 502, 290), None, ink=RIDGE, font="noto", size=7.8, leading=1.22)
    food.table("56 | 24 right | 20 right", c["food"], rules="zebra", padding=2.6)
    for number, (sign, *words) in enumerate(c["steps"]):
        x = 36.0 + 160 * number
        sheet.oval(x + 12, 306, 12, fill=STEEL)
        Panel(sheet, (x, 299, x + 24, 313), None, ink=WHITE, font="noto-bold", size=9.6, align="centre").text(sign)
        each(Panel(sheet, (x + 30, 296, x + 154, 318), None, ink=STEEL, font="noto", size=7.6, leading=1.34), words)
    for number, language in enumerate(("nl", "fr", "en")):
        x = 30.0 + 163 * number
        column = Panel(sheet, (x, 334, x + 150, 560), language, ink=RIDGE, font="noto", size=8, leading=1.3,
            hyphenate=True)
        for heading, text in zip(c["heads"][language], c[language], strict=True):
            column.heading(heading.upper(), size=8, tracking=1.8, ink=STEEL, after=2)
            column.text(text, after=7)
    sheet.rule(30, 566, 508, 566, STEEL, 0.8)
    amino = Panel(sheet, (30, 576, 330, 650), None, ink=RIDGE, font="noto", size=7.6, leading=1.26)
    amino.heading(c["per"], after=2)
    amino.table("26 | 18 decimal | 40 | 16 decimal", c["amino"], head=0, padding=1.8)
    each(Panel(sheet, (32, 652, 330, 686), None, ink=RIDGE, font="noto", size=6.4, leading=1.36), c["star"])
    each(Panel(sheet, (350, 578, 508, 614), None, ink=STEEL, font="noto-bold", size=7.6, leading=1.36), c["scoop"])
    each(Panel(sheet, (350, 622, 508, 656), None, ink=RIDGE, font="noto", size=6.8, leading=1.36), c["best"])
    sheet.rect(350, 654, 508, 688, fill=WHITE, stroke=STEEL, width=0.6)
    Panel(sheet, (30, 704, 160, 730), None, ink=RIDGE, font="noto-bold", size=18).text(c["pack"])
    sheet.barcode(350, 700, 156, 40, "8721008844317")
    Panel(sheet, (30, 742, 340, 754), None, ink=RIDGE, font="noto", size=6.8).text(c["maker"])
    sheet.ghost("vouwlijn bodem", 400, 752, "technical layer", layer="Stanslijn", ink=CREASE, size=5)
    sheet.ghost("vernis mat général sauf fenêtre de date", 180, 762, "technical layer",
        layer="Vernis mat (varnish)", size=4.4)
    sheet.ghost("Fjell pouch 190 x 270 + 90 mat/PE120", 40, -11, "slug")
    sheet.ghost("best before printed here", 380, 674, "ground colour", ink=WHITE, size=7)
    return sheet


_ALL = (citrate_carton, gummy_pouch, omega_wrap, sport_sachet, vita_tube, week_blister, whey_pouch)
_HERE: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
DESIGNS = _HERE | DESIGNS_MORE
