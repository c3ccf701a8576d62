"""What ``labellint read`` shows: every word of a label with its place, by panel, and what was not read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

import msgspec
from msgspec import Struct

from labellint.label import Box, Direction, Label, Language, Method, Page, Panel, Source, Table, Word

Place = tuple[float, float, float, float]  #: x0, top, x1, bottom in points
MM = 25.4 / 72

METHODS: dict[Method, str] = {
    "text": "text layer",
    "ocr": "OCR",
    "mixed": "text layer, and OCR for its pictures",
    "unreadable": "NOT READ: there is ink, but no words were found",
}
_LANGUAGES: dict[Language, str] = {"nl": "Dutch", "fr": "French", "de": "German", "en": "English"}
_TURNS: dict[Direction, str] = {0: "", 90: ", reads downwards", 180: ", upside down", 270: ", reads upwards"}


def named(found: Collection[Language | None]) -> list[tuple[Language | None, str]]:
    """Languages with their names; None, where it is among them, last."""
    names: list[tuple[Language | None, str]] = [(code, name) for code, name in _LANGUAGES.items() if code in found]
    return [*names, (None, "language not clear")] if None in found else names


class WordRead(Struct, frozen=True, kw_only=True):
    text: str
    box: Place
    confidence: float
    source: Source
    direction: Direction
    panel: int
    x_height_mm: float | None
    bold: bool
    underlined: bool
    ink: str | None  #: of the letters, as #rrggbb
    ground: str | None  #: behind them


class LeftOutRead(Struct, frozen=True, kw_only=True):
    reason: str
    box: Place
    text: str


class PageRead(Struct, frozen=True, kw_only=True):
    page: int
    width: float
    height: float
    method: Method
    blank: bool
    to_scale: bool  #: its points are those of the print
    unread: tuple[Place, ...]
    unread_share: float
    left_out: tuple[LeftOutRead, ...]
    problem: str | None  #: why pictures on the page could not be read
    words: tuple[WordRead, ...]


class PanelRead(Struct, frozen=True, kw_only=True):
    panel: int
    page: int
    box: Place
    language: Language | None
    direction: Direction


class TableRead(Struct, frozen=True, kw_only=True):
    panel: int
    page: int
    box: Place
    rows: tuple[tuple[str, ...], ...]


class LabelRead(Struct, frozen=True, kw_only=True):
    files: tuple[str, ...]
    pages: tuple[PageRead, ...]
    panels: tuple[PanelRead, ...]
    tables: tuple[TableRead, ...]


def to_json(label: Label) -> bytes:
    """The label as JSON, words in reading order."""
    content = LabelRead(
        files=label.files,
        pages=tuple(_page(label, page) for page in label.pages),
        panels=tuple(_panel(number, panel) for number, panel in enumerate(label.panels)),
        tables=tuple(_table(table) for table in label.tables),
    )
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"


def _page(label: Label, page: Page) -> PageRead:
    words = [
        _word(word, number)
        for number, panel in enumerate(label.panels)
        for word in panel.words
        if word.box.page == page.page
    ]
    return PageRead(
        page=page.page,
        width=page.width,
        height=page.height,
        method=page.method,
        blank=page.blank,
        to_scale=page.to_scale,
        unread=tuple(_place(box) for box in page.unread),
        unread_share=round(page.unread_share, 4),
        left_out=tuple(LeftOutRead(reason=o.reason, box=_place(o.box), text=o.text) for o in page.left_out),
        problem=page.problem,
        words=tuple(words),
    )


def _word(word: Word, panel: int) -> WordRead:
    return WordRead(
        text=word.text,
        box=_place(word.box),
        confidence=round(word.confidence, 3),
        source=word.source,
        direction=word.direction,
        panel=panel,
        x_height_mm=word.x_height_mm,
        bold=word.bold,
        underlined=word.underlined,
        ink=_colour(word.ink),
        ground=_colour(word.ground),
    )


def _colour(colour: tuple[int, int, int] | None) -> str | None:
    return None if colour is None else "#{:02x}{:02x}{:02x}".format(*colour)


def _panel(number: int, panel: Panel) -> PanelRead:
    return PanelRead(
        panel=number, page=panel.box.page, box=_place(panel.box), language=panel.language, direction=panel.direction
    )


def _table(table: Table) -> TableRead:
    rows = tuple(tuple(" ".join(word.text for word in cell) for cell in row) for row in table.rows)
    return TableRead(panel=table.panel, page=table.box.page, box=_place(table.box), rows=rows)


def _place(box: Box) -> Place:
    return round(box.x0, 2), round(box.top, 2), round(box.x1, 2), round(box.bottom, 2)


def to_text(label: Label) -> str:
    """The label for a person: page by page, panel by panel, line by line."""
    lines = [label.name, ""]
    for page in label.pages:
        lines += _page_lines(label, page)
    return "\n".join(lines).rstrip() + "\n"


def _page_lines(label: Label, page: Page) -> list[str]:
    panels = [(number, panel) for number, panel in enumerate(label.panels) if panel.box.page == page.page]
    words = sum(len(panel.words) for _, panel in panels)
    how = "blank" if page.blank else METHODS[page.method]
    lines = [f"Page {page.page}: {size_of(page)}, {how}; {_many(words, 'word')} in {_many(len(panels), 'panel')}"]
    if page.unread:
        share = f", {page.unread_share:.0%} of the ink" if page.unread_share else ""
        lines.append(f"  Not read: {_many(len(page.unread), 'region')}{share}")
        lines += [f"    at {_where(box, page)}" for box in page.unread]
    if page.problem:
        lines.append(f"  {page.problem}")
    for reason, count in sorted(Counter(out.reason for out in page.left_out).items()):
        texts = [out.text for out in page.left_out if out.reason == reason and out.text]
        shown = " ".join(texts)
        quoted = f": {shown if len(shown) <= 100 else shown[:97] + '...'}" if shown else ""
        lines.append(f"  Left out, {reason} ({count}){quoted}")
    for number, panel in panels:
        language = _LANGUAGES[panel.language] if panel.language else "language not clear"
        lines += ["", f"  Panel {number}, {language}{_TURNS[panel.direction]}, at {_where(panel.box, page)}"]
        for line in panel.lines:
            text = " ".join(_told(word) for word in line.words)
            lines.append(f"    {'' if line.starts else '  '}{text}")
        for table in label.tables:
            if table.panel == number:
                lines += ["", *(f"    | {' | '.join(row)} |" for row in _table(table).rows)]
    return [*lines, ""]


def _told(word: Word) -> str:
    """A word, marked where it was read with doubt."""
    return word.text if word.confidence >= 0.6 else f"{word.text}[?]"


def size_of(page: Page) -> str:
    """The page's size in print, where that is known."""
    return f"{page.width * MM:.0f} x {page.height * MM:.0f} mm" if page.to_scale else "size in print not known"


def _where(box: Box, page: Page) -> str:
    """A place in mm from the left and the top; where the print's size is not known, in parts of the page."""
    across, down, unit = (MM, MM, "mm") if page.to_scale else (100 / page.width, 100 / page.height, "% of the page")
    return f"{box.x0 * across:.0f},{box.top * down:.0f} to {box.x1 * across:.0f},{box.bottom * down:.0f} {unit}"


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
