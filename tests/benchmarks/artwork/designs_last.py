"""Ten designs drawn last, as small Belgian labels are: wraps, sticks, blister backs, leaflets, boxes in boxes.

They share the copy of two products: here the places of the words matter, not what they say.
"""

# One panel, one line: layouts are easier to compare that way.
# fmt: off

from __future__ import annotations

from collections.abc import Callable

from .copy import product, said
from .panel import Panel
from .sheet import WHITE, Sheet, mm

MAG, CREAM = product("last", "magnesium"), product("last", "cream")
NAVY, SAGE, RUST, SAND = (0.06, 0.1, 0.3), (0.8, 0.88, 0.8), (0.66, 0.24, 0.1), (0.97, 0.93, 0.84)
BARE = [["", "per stick", "% RI / AR"],
    ["Magnesium / magnésium", "187,5 mg", "50 %"], ["Vitamine B6", "1,4 mg", "100 %"]]
MAKER = "Nordhof NV, Havenkaai 7\n8400 Oostende, België\nNUT/PL/AS 2210/4\nwww.nordhof.example"


def flag_wrap() -> Sheet:
    """A bottle wrap: small flags of two letters before each language, the maker level with a table beside it."""
    sheet = Sheet(mm(210), mm(64), bleed=8.5)
    sheet.rect(-8.5, -8.5, 128, sheet.height + 8.5, fill=NAVY)
    front = Panel(sheet, (10, 46, 118, 150), None, ink=WHITE, font="noto", align="centre")
    front.heading("NORDHOF", size=17, align="centre", after=6)
    front.text("Magnesium B6", size=10, after=16)
    front.text("20 sticks e 50 g", size=7)
    for i, language in enumerate(("nl", "fr")):
        top = 10.0 + 62 * i
        sheet.rect(138, top, 152, top + 10, fill=NAVY)
        flag = Panel(sheet, (138, top + 0.5, 152, top + 10), None, ink=WHITE, size=6.5, align="centre")
        flag.text(MAG[language]["flag"], bold=True)
        body = Panel(sheet, (158, top, 584, top + 58), language, size=6, hyphenate=True)
        body.text(MAG[language]["what"], bold=True, after=1)
        body.texts(MAG[language]["use"] + " " + MAG[language]["ingredients"], said(language, "exceed", "children"),
            after=1)
    table = Panel(sheet, (158, 136, 350, 174), None, size=6.5)
    table.table("52 | 26 right | 22 right", BARE, padding=0.6)
    Panel(sheet, (392, 136, 500, 178), None, size=6.5, leading=1.36).text(MAKER)
    sheet.barcode(512, 138, 64, 30, "5412345000123")
    return sheet


def stick_pack() -> Sheet:
    """A stick: narrow upright band, all text turned by 90, the lot on the seam turned by 270."""
    sheet = Sheet(mm(36), mm(150), bleed=5)
    sheet.rect(-5, -5, 36, sheet.height + 5, fill=RUST)
    brand = Panel(sheet, (8, 20, 32, 400), None, direction=90, ink=WHITE, font="slab", size=15)
    brand.text("NORDHOF Magnesium B6", bold=True)
    for language, top in (("nl", 12.0), ("fr", 218.0)):
        side = Panel(sheet, (42, top, 88, top + 196), language, direction=90, size=5.4, hyphenate=True)
        side.text(MAG[language]["what"], bold=True)
        side.text(MAG[language]["use"] + " " + said(language, "exceed", "children"))
    Panel(sheet, (90, 20, 100, 200), None, direction=270, size=5.5, font="mono").text("L 24118 EXP 11.2027")
    return sheet


def blister_back() -> Sheet:
    """A blister: the same few words again and again between the pockets, in rows and columns."""
    sheet = Sheet(mm(140), mm(60))
    for row in range(3):
        for column in range(4):
            x, top = 12 + 96 * column, 12 + 52 * row
            sheet.oval(x + 40, top + 32, 11, stroke=(0.6,), fill=None)
            cell = Panel(sheet, (x, top, x + 84, top + 20), None, size=6, align="centre")
            cell.text("Nordhof Magnesium", bold=True)
            cell.text("tablet / comprimé", size=5.4)
    return sheet


def folded_leaflet() -> Sheet:
    """A leaflet of four folds: narrow columns one language each, questions as headings, a table in the last one."""
    sheet = Sheet(mm(240), mm(110))
    for i, language in enumerate(("nl", "fr", "de", "en")):
        x = 10.0 + 168 * i
        if i:
            sheet.rule(x - 10, 0, x - 10, sheet.height, (0.7,), 0.3)
        fold = Panel(sheet, (x, 12, x + 148, 232), language, font="noto", size=6.6, hyphenate=language != "en")
        fold.heading(MAG[language]["what"], size=8, ink=RUST, after=3)
        fold.text(MAG[language]["text"], after=4)
        fold.bullets(MAG[language]["bullets"], mark="–", after=4)
        fold.texts(MAG[language]["use"], MAG[language]["ingredients"], said(language, "varied", "storage"), after=4)
    table = Panel(sheet, (10, 250, 250, 300), None, font="noto", size=6.4)
    table.table("50 | 25 right | 25 right", BARE, rules="rows")
    Panel(sheet, (514, 262, 660, 304), None, font="noto", size=6.4).text(MAKER)
    return sheet


def two_tongue_table() -> Sheet:
    """A table without rules in two languages side by side: names left and right of the amounts."""
    sheet = Sheet(mm(130), mm(95), ground=SAND)
    head = Panel(sheet, (14, 12, 350, 60), None, font="display")
    head.heading("Nordhof Multi", size=18, after=0)
    head.text("Vitaminen en mineralen", size=10, section="nl", font="sans")
    table = Panel(sheet, (14, 72, 350, 190), None, size=6.8)
    table.table("34 | 18 right | 14 right | 34 right", [
        ["Per tablet", "hoeveelheid\nquantité", "% RI\n% AR", "Par comprimé"],
        ["Vitamine A", "800 µg", "100", "Vitamine A"],
        ["Foliumzuur", "200 µg", "100", "Acide folique"],
        ["Pantotheenzuur", "6 mg", "100", "Acide pantothénique"],
        ["IJzer", "2,1 mg", "15", "Fer"],
        ["Jodium", "150 µg", "100", "Iode"],
        ["Koper", "0,5 mg", "50", "Cuivre"],
    ])
    for language, x in (("nl", 14.0), ("fr", 190.0)):
        foot = Panel(sheet, (x, 204, x + 160, 262), language, size=6.2)
        foot.texts(said(language, "exceed", "varied", "children"), after=2)
    return sheet


def boxes_in_boxes() -> Sheet:
    """A tinted box that holds two framed ones, one of which holds a table; a line of the outer one below them."""
    sheet = Sheet(mm(150), mm(100))
    sheet.rect(12, 12, 412, 270, fill=SAGE, stroke=NAVY)
    top = Panel(sheet, (22, 18, 402, 44), "fr", font="noto", size=11, ink=NAVY)
    top.heading(MAG["fr"]["what"], size=11)
    left = Panel(sheet, (22, 50, 206, 236), "fr", frame=NAVY, ground=WHITE, pad=7, size=7, hyphenate=True)
    left.texts(MAG["fr"]["text"], MAG["fr"]["use"], MAG["fr"]["ingredients"], after=4)
    right = Panel(sheet, (216, 50, 402, 236), None, frame=NAVY, ground=WHITE, pad=7, size=7)
    right.table("50 | 26 decimal | 24 right", BARE, rules="rows", after=8)
    right.text(said("fr", "exceed", "varied", "children"), section="fr")
    Panel(sheet, (22, 244, 402, 264), "fr", size=7, align="centre").text(said("fr", "storage"))
    return sheet


def wrapped_cells() -> Sheet:
    """A table without rules whose names take two and three lines, amounts level with the first one."""
    sheet = Sheet(mm(105), mm(148))
    head = Panel(sheet, (16, 14, 280, 44), "nl", font="dejavu", size=9)
    head.heading(MAG["nl"]["what"], size=10)
    table = Panel(sheet, (16, 60, 280, 260), None, font="noto", size=7)
    table.table("46 | 30 right | 24 right", [
        ["Samenstelling", "per dagportie (2 capsules)", "% van de RI*"],
        ["Magnesium (uit magnesiumbisglycinaat en magnesiumcitraat)", "250 mg", "67 %"],
        ["Vitamine D3", "25 µg", "500 %"],
        ["Extract van passiebloem (Passiflora incarnata L.), bovengrondse delen", "150 mg", "–"],
        ["Melatonine", "0,29 mg", "–"],
        ["Vitamine B12 (als methylcobalamine)", "2,5 µg", "100 %"],
    ], padding=2.4, after=4)
    table.text("* RI: referentie-inname voor een gemiddelde volwassene.", size=6, section="nl")
    rest = Panel(sheet, (16, 290, 280, 405), "nl", font="noto", size=7, hyphenate=True, align="justify")
    rest.texts(MAG["nl"]["text"], MAG["nl"]["ingredients"], said("nl", "exceed", "varied", "pregnant"), after=3)
    return sheet


def round_lid() -> Sheet:
    """A lid: centred lines in three languages one below the other, nothing but space between them."""
    sheet = Sheet(mm(84), mm(84))
    sheet.oval(sheet.width / 2, sheet.height / 2, 116, stroke=RUST, fill=None)
    lid = Panel(sheet, (44, 26, 194, 220), None, align="centre", size=6.2)
    lid.heading("Nordhof", size=14, align="centre", after=5)
    for language in ("nl", "fr", "de"):
        lid.text(CREAM[language]["what"], section=language, bold=True)
        lid.text(CREAM[language]["text"], after=3)
    lid.text("75 ml e", section=None, size=7)
    return sheet


def hand_tube() -> Sheet:
    """A tube upside down: half of the sheet turned by 180, ingredients in narrow print along its crimp."""
    sheet = Sheet(mm(120), mm(120), bleed=8.5, spaces="gaps")
    sheet.rect(-8.5, 170, sheet.width + 8.5, sheet.height + 8.5, fill=NAVY)
    for i, language in enumerate(("nl", "fr", "de")):
        body = Panel(sheet, (10 + 110 * i, 14, 110 + 110 * i, 130), language, font="narrow", size=7, hyphenate=True)
        body.heading(CREAM[language]["what"], size=7.5, after=2)
        body.texts(CREAM[language]["text"], said(language, "external"), after=2)
    Panel(sheet, (10, 144, 330, 164), None, font="narrow", size=6).text("Ingredients: " + CREAM["inci"])
    turned = Panel(sheet, (30, 200, 310, 300), None, direction=180, ink=WHITE, font="display", align="centre")
    turned.heading("NORDHOF", size=30, align="centre", after=8)
    turned.text("Handcrème", size=13, section="nl", after=2)
    turned.text("Crème mains", size=13, section="fr")
    return sheet


def decimal_pouch() -> Sheet:
    """A pouch: two tables one below the other on the decimal sign, text beside them, a side line."""
    sheet = Sheet(mm(150), mm(110), shuffle="words")
    left = Panel(sheet, (30, 14, 220, 298), "de", font="condensed", size=6.6, align="justify", hyphenate=True)
    left.heading(MAG["de"]["what"], size=9, font="dejavu", after=5)
    left.texts(MAG["de"]["text"], MAG["de"]["use"], MAG["de"]["ingredients"], said("de", "exceed"), after=5)
    right = Panel(sheet, (234, 14, 412, 298), None, font="noto", size=6.6)
    right.table("48 | 28 decimal | 24 right", [["Nährwerte", "je 100 g", "je Stick"], ["Brennwert", "812 kJ", "20 kJ"],
        ["Fett", "0,3 g", "0 g"], ["Kohlenhydrate", "61,25 g", "1,5 g"], ["davon Zucker", "0,5 g", "0 g"],
        ["Eiweiß", "12 g", "0,3 g"], ["Salz", "0,02 g", "0 g"]], rules="zebra", after=14)
    right.table("48 | 28 decimal | 24 right", [["Gehalt", "je Stick", "% NRV"], ["Magnesium", "187,5 mg", "50"],
        ["Vitamin B6", "1,4 mg", "100"], ["Zink", "10 mg", "100"]], after=10)
    right.texts(said("de", "varied", "children"), after=3)
    Panel(sheet, (8, 30, 22, 290), None, direction=270, size=6).text("Nordhof GmbH, Kehrweg 2, 4700 Eupen")
    return sheet


_ALL = (blister_back, boxes_in_boxes, decimal_pouch, flag_wrap, folded_leaflet, hand_tube, round_lid, stick_pack,
    two_tongue_table, wrapped_cells)
DESIGNS: dict[str, Callable[[], Sheet]] = {design.__name__.replace("_", "-"): design for design in _ALL}
