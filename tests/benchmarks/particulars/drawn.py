"""A label as artwork: a front, a column per language, a foot; as a PDF with text or as a scan."""

from __future__ import annotations

from random import Random

from tests.benchmarks.artwork.fonts import face
from tests.benchmarks.artwork.panel import Panel
from tests.benchmarks.artwork.sheet import BLACK, Ink, Sheet, mm
from tests.benchmarks.artwork.truth import Truth
from tests.benchmarks.artwork.variants import printed_pdf, scanned

from .label import Label, Particular

MARGIN, GAP, FRONT = mm(6), mm(6), mm(56)
ROOM = 2000.0  # points: higher than any label; the page is cut to what is used
LOOKS = {"tiny": 0.75, "small": 1.05}  # x-height in millimetres
PALE: Ink = (0.82,)
TITLES = {"brand": 1.5, "title": 2.3, "name": 1.15, "function": 1.15}  # multiples of the size of the text
COLUMNS = {2: "66 | 34 right", 3: "44 | 32 right | 24 right", 4: "31 | 21 right | 27 right | 21 right"}


def size(label: Label, x_height: float) -> float:
    """The size in points at which the label's font has this x-height in millimetres."""
    heights = [y for _, points in face(label.font).outline("x") for y in points[1::2]]
    return mm(x_height) / max(heights)


def sheet(label: Label) -> Sheet:
    """The label at its true size. Raises ValueError where copy does not fit."""
    columns = len(label.languages)
    width = MARGIN + FRONT + columns * (GAP + mm(label.column)) + MARGIN
    page = Sheet(width, ROOM, bleed=mm(3))
    text = size(label, label.x_height)
    front = _panel(page, label, MARGIN, MARGIN, FRONT, text)
    for particular in label.paragraphs("front", drawn=True):
        _put(front, label, particular)
    left, bottoms = MARGIN + FRONT + GAP, []
    for language in label.languages:
        column = _panel(page, label, left, MARGIN, mm(label.column), text)
        column.section(language)
        for particular in label.paragraphs(language, drawn=True):
            _put(column, label, particular)
        bottoms.append(MARGIN + column.cursor)
        left += GAP + mm(label.column)
    top = max(bottoms) + mm(3)
    start = MARGIN + FRONT + GAP
    foot = label.paragraphs("foot", drawn=True)
    if foot:
        page.rule(start, top - mm(1.5), width - MARGIN, top - mm(1.5))
        panel = _panel(page, label, start, top, width - MARGIN - start, text)
        for particular in foot:
            _put(panel, label, particular)
        top += panel.cursor
    height = max(top, MARGIN + front.cursor + (mm(20) if label.barcode else 0)) + MARGIN
    if label.barcode:
        page.barcode(MARGIN + 4, height - MARGIN - mm(14), mm(30), mm(10), label.barcode)
        digits = _panel(page, label, MARGIN + 4, height - MARGIN - mm(3.5), FRONT, text)
        digits.text(label.barcode)
    for x in [MARGIN + FRONT + GAP / 2]:
        page.rule(x, MARGIN, x, height - MARGIN, width=0.3)
    page.height = height
    return page


def as_pdf(label: Label) -> bytes:
    """The artwork with a text layer, a bleed and a trim box."""
    return printed_pdf(sheet(label), "text", Random(label.name))


def as_scan(label: Label, dpi: float = 300) -> bytes:
    """The printed label as a PDF of one picture."""
    page = sheet(label)
    truth = Truth(
        design=label.name,
        variant="scan",
        seed=0,
        unit="points",
        width=page.width,
        height=page.height,
        words=page.truth_words(),
        panels=page.truth_panels(),
        tables=tuple(page.tables),
        hyphenations=(),
        unprinted=(),
    )
    return scanned(page, truth, "scan", dpi, 0)[0]


def _panel(page: Sheet, label: Label, left: float, top: float, width: float, text: float) -> Panel:
    return Panel(page, (left, top, left + width, ROOM), None, font=label.font, size=text)


def _put(panel: Panel, label: Label, particular: Particular) -> None:
    text = size(label, LOOKS.get(particular.look, label.x_height))
    ink = PALE if particular.look == "pale" else BLACK
    after = mm(1.1)
    if particular.rows:
        rows = [list(row) for row in particular.rows]
        columns = COLUMNS[len(rows[0])]
        panel.table(columns, rows, rules="rows", language=particular.language, after=after, size=text, ink=ink)
        return
    scale = 1.0 if particular.look in LOOKS else TITLES.get(particular.statement, 1.0)
    bold = particular.statement in TITLES
    language = particular.language
    if panel.language != language:
        panel.section(language)
    after = mm(3) if bold else after
    panel.text(particular.text, after=after, size=text * scale, ink=ink, bold=bold)
