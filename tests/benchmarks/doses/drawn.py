"""A label as artwork: a sheet of one to three columns with the name in a coloured band."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from ..artwork.fonts import face
from ..artwork.panel import Panel, Style
from ..artwork.sheet import WHITE, Ink, Printed, Shape, Sheet
from .blocks import Block, Copy, Part, Table
from .voice import NO_BREAK

JOIN = "|"  # stands for a no-break space while words are placed
MARGIN, GUTTER, TALL = 10.0, 12.0, 4000.0
FONTS = ("sans", "sans", "dejavu", "condensed", "serif")
BANDS: tuple[Ink, ...] = ((0.05, 0.25, 0.45), (0.1, 0.4, 0.3), (0.45, 0.1, 0.25), (0.2, 0.2, 0.22), (0.35, 0.25, 0.5))


@dataclass(frozen=True)
class Look:
    """Sizes in points. `split` puts the front in a column of its own, `beside` the languages side by side."""

    font: str
    size: float
    width: float
    band: Ink
    padding: float
    split: bool
    beside: bool


def look(random: Random) -> Look:
    size = random.choice([6.6, 7.0, 7.5, 8.0, 8.5])
    return Look(
        random.choice(FONTS), size, size * random.uniform(25, 34), random.choice(BANDS),
        random.choice([1.4, 2.0, 2.6]), random.random() < 0.35, random.random() < 0.6,
    )  # fmt: skip


def drawn(parts: list[Part], random: Random) -> Sheet:
    """The finished sheet; wider than first tried where a word or a table would not fit."""
    chosen = look(random)
    for _ in range(8):
        sheet = _attempt(parts, chosen)
        try:
            sheet.check()
        except ValueError:
            chosen = replace(chosen, width=chosen.width * 1.12)
        else:
            return _split_words(sheet)
    sheet.check()
    raise AssertionError("a sheet with problems passed its check")


def _attempt(parts: list[Part], chosen: Look) -> Sheet:
    sheet = Sheet(TALL, TALL)
    left, bottom, columns = MARGIN, MARGIN, _columns(parts, chosen)
    for share, blocks in columns:
        width = chosen.width * share
        bottom = max(bottom, _column(sheet, blocks, left, width, chosen))
        left += width + GUTTER
    for part in parts:
        for table in part.blocks:
            if isinstance(table, Table) and table.turn:
                wide, low = _turned(sheet, table, left, chosen)
                left, bottom = left + wide + GUTTER, max(bottom, low)
    sheet.width, sheet.height = left - GUTTER + MARGIN, bottom + MARGIN
    sheet.rect(2, 2, sheet.width - 2, sheet.height - 2, stroke=chosen.band, width=0.7)
    return sheet


def _columns(parts: list[Part], chosen: Look) -> list[tuple[float, list[Block]]]:
    """Width (as a share of the usual) and contents of every column."""
    if any(part.aside for part in parts):
        return [
            column for part in parts for column in ((1.0, [*part.front, *part.dose]), (0.75, [*part.aside, *part.back]))
        ]
    if len(parts) > 1 and chosen.beside:
        return [(1.0, part.blocks) for part in parts]
    rest = [block for part in parts for block in (part.dose + part.back if chosen.split else part.blocks)]
    if not chosen.split:
        return [(1.0, rest)]
    return [(0.55, [block for part in parts for block in part.front]), (1.0, rest)]


def _column(sheet: Sheet, blocks: list[Block], left: float, width: float, chosen: Look) -> float:
    """Place blocks below each other; gives the place below them."""
    panel = Panel(sheet, (left, MARGIN, left + width, TALL), None, font=chosen.font, size=chosen.size)
    for block in blocks:
        if isinstance(block, Copy):
            _copy(panel, block, chosen)
        elif not block.turn:
            panel.space(2)
            _table(panel, block, width, chosen)
            panel.space(3)
    return MARGIN + panel.cursor


def _copy(panel: Panel, copy: Copy, chosen: Look) -> None:
    text, size = _joined(copy.text), chosen.size
    if copy.style == "name":
        top = MARGIN + panel.cursor
        at = len(panel.sheet.shapes)
        panel.space(4)
        panel.text(text, section=copy.language, size=size * 1.9, bold=True, ink=WHITE, align="centre", after=4)
        x0, x1 = panel.box[0], panel.box[2]
        panel.sheet.shapes.insert(at, Shape("rect", (x0, top, x1, MARGIN + panel.cursor), fill=chosen.band))
        panel.space(3)
    elif copy.style == "front":
        panel.text(text, section=copy.language, align="centre", after=2)
    elif copy.style == "heading":
        panel.text(text, section=copy.language, bold=True, after=1)
    elif copy.style == "line":
        panel.text(text)
    elif copy.style == "bullet":
        panel.bullets([text], after=0.5)
    else:
        small = size * 0.88 if copy.style == "small" else size
        panel.text(text, section=copy.language, size=small, after=2.5)


def _joined(text: str) -> str:
    return text.replace(NO_BREAK, JOIN)


def _table(panel: Panel, table: Table, room: float, chosen: Look) -> None:
    rows = [[_joined(cell) for cell in row] for row in table.rows]
    shares = _shares(rows, table.head, room, chosen)
    aligns = ["left"] + [table.align] * (len(shares) - 1)
    columns = " | ".join(f"{share:.2f} {align}" for share, align in zip(shares, aligns, strict=True))
    panel.table(columns, rows, rules=table.rules, language=table.language, head=table.head, padding=chosen.padding)


def _shares(rows: list[list[str]], head: int, room: float, chosen: Look) -> list[float]:
    """Column widths in points that hold the longest word of each column, and whole cells where there is room."""
    style = Style(font=chosen.font, size=chosen.size)
    least, most = [], []
    for i in range(len(rows[0])):
        words = [(w, n < head) for n, row in enumerate(rows) for w in row[i].split()]
        least.append(max((style.measure(w, bold) for w, bold in words), default=4.0))
        cells = [sum(style.measure(w, n < head) + style.space for w in row[i].split()) for n, row in enumerate(rows)]
        widest_body = max(cells[head:], default=0.0)
        most.append(max(least[-1], widest_body, max(cells[:head], default=0.0) * 0.6))
    pad = 2 * chosen.padding + 1.2
    least, most = [w + pad for w in least], [w + pad for w in most]
    spare = room - sum(most)
    if spare >= 0:
        return [w + spare * w / sum(most) for w in most]
    give = max(0.0, (room - sum(least)) / max(sum(most) - sum(least), 0.1))
    return [a + (b - a) * give for a, b in zip(least, most, strict=True)]


def _turned(sheet: Sheet, table: Table, left: float, chosen: Look) -> tuple[float, float]:
    """Place a table turned by 90 or 270 degrees at `left`; gives its width and the place below it."""
    length = chosen.width * 0.9
    flat = Sheet(length, TALL)
    panel = Panel(flat, (0, 0, length, TALL), None, font=chosen.font, size=chosen.size)
    _table(panel, table, length, chosen)
    sheet.problems += flat.problems
    high, top = panel.cursor, MARGIN

    def place(x: float, y: float) -> tuple[float, float]:
        return (left + high - y, top + x) if table.turn == 90 else (left + y, top + length - x)

    index, lines = sheet.new_panel(table.language, table.turn), sheet.lines
    for word in flat.words:
        x, y = place(word.x, word.y)
        sheet.words.append(
            replace(word, x=x, y=y, direction=table.turn, panel=index, line=word.line + lines, language=table.language)
        )
    sheet.lines += flat.lines
    for shape in flat.shapes:
        (xa, ya), (xb, yb) = place(*shape.box[:2]), place(*shape.box[2:])
        sheet.shapes.append(replace(shape, box=(min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb))))
    return high, top + length


def _split_words(sheet: Sheet) -> Sheet:
    """Put the no-break spaces back: "1|000" becomes two words."""
    words: list[Printed] = []
    for word in sheet.words:
        along, shape = 0.0, face(word.font)
        for piece in word.text.split(JOIN):
            x, y = word.moved(along)
            words.append(replace(word, text=piece, shown=piece, x=x, y=y))
            along += (shape.width(piece) + shape.advance(" ")) * word.size
    sheet.words = words
    return sheet
