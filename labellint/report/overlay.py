"""What labellint saw, drawn on the page: words, panels in their order, tables, and what was not read.

    drawn = overlay(label, page, picture)      # one page; picture: the page as it is printed, a Pillow image

Panels are coloured by language and numbered in reading order, sentences in another language than their panel as well;
words are framed by how surely they were read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

from labellint.label import Box, Label, Language, Page, Panel, Word
from labellint.report.read import METHODS, named, size_of
from labellint.report.sketch import PAPER, Colour, Place, Sketch
from labellint.report.spoken import in_panel, spoken

DPI = 300.0  #: at which pages are drawn ...
SIDES = (1800, 3600)  #: ... as long as the longer side has so many pixels
SURE, DOUBTED = 0.9, 0.6  #: confidence from which a word counts as surely read, and as read

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont
_INK = (38, 42, 48)
_LANGUAGES: dict[Language | None, Colour] = {
    "nl": (232, 89, 12), "fr": (25, 113, 194), "de": (156, 84, 190), "en": (9, 146, 104), None: (110, 118, 128),
}  # fmt: skip
_TEXT_LAYER, _SURELY, _FAIRLY, _HARDLY = (90, 110, 140), (47, 158, 68), (240, 140, 0), (224, 49, 49)
_TABLE, _LEFT_OUT, _UNREAD = (174, 22, 98), (120, 120, 120), (201, 20, 20)
_ARROWS = {0: None, 90: ((0, 0), (1, 0), (0.5, 1)), 180: ((1, 0), (1, 1), (0, 0.5)), 270: ((0, 1), (1, 1), (0.5, 0))}


def dots(page: Page) -> float:
    """The dots per inch at which a page is best drawn."""
    longer = max(page.width, page.height, 1.0) / 72
    return min(max(DPI, SIDES[0] / longer), SIDES[1] / longer)


def overlay(label: Label, page: Page, picture: Image.Image | None) -> Image.Image:
    """A page with all that was seen on it, and a key below. Without a picture (a text file) its words are drawn."""
    panels = [(number, panel) for number, panel in enumerate(label.panels) if panel.box.page == page.page]
    words = [word for _, panel in panels for word in panel.words]
    told = spoken(label)
    sketch = Sketch(picture or _typed(words, page), page, words)
    for out in _in_lines((out.box, out.reason) for out in page.left_out if _on(out.box, page)):
        sketch.hatch(out[0], _LEFT_OUT)
    for box in page.unread:
        sketch.hatch(box, _UNREAD)
    for _, panel in panels:
        sketch.frame(panel.box, _LANGUAGES[panel.language], 255, fill=26, wider=sketch.size * 0.3, lines=2)
        many = len(in_panel(panel, told)) > 1
        for word in panel.words:
            if many and told.get(id(word), panel.language) != panel.language:
                sketch.shade(word.box, _LANGUAGES[told[id(word)]])
            sketch.frame(word.box, _sureness(word), 170, fill=40 if _sureness(word) == _HARDLY else 0)
    for table in label.tables:
        if table.box.page == page.page:
            sketch.frame(table.box, _TABLE, 255, wider=sketch.size * 0.15, lines=2)
            for row in table.rows:
                for cell in row:
                    if cell:
                        sketch.frame(_around(cell), _TABLE, 220, fill=22, wider=sketch.size * 0.1)
    for number, panel in panels:
        name = f"{number}  {' '.join(language or '?' for language in in_panel(panel, told))}"
        sketch.tag(panel.box, name, _LANGUAGES[panel.language], _ARROWS[panel.direction])
    for box, reason in _in_lines((out.box, out.reason) for out in page.left_out if _on(out.box, page)):
        sketch.tag(box, f"left out: {reason}", _LEFT_OUT)
    for box in page.unread:
        sketch.tag(box, "not read", _UNREAD)
    shown = {language for _, panel in panels for language in (panel.language, *in_panel(panel, told))}
    return _with_key(sketch, label, page, [panel for _, panel in panels], shown)


def _sureness(word: Word) -> Colour:
    if word.source == "text":
        return _TEXT_LAYER
    return _SURELY if word.confidence >= SURE else _FAIRLY if word.confidence >= DOUBTED else _HARDLY


def _around(words: Sequence[Word]) -> Box:
    box = words[0].box
    for word in words:
        box = box.join(word.box)
    return box


def _on(box: Box, page: Page) -> bool:
    """Whether a place has a size and lies on the printed page."""
    inside = box.x1 > 0 and box.bottom > 0 and box.x0 < page.width and box.top < page.height
    return inside and box.x1 > box.x0 and box.bottom > box.top


def _in_lines(places: Iterable[tuple[Box, str]]) -> list[tuple[Box, str]]:
    """Places beside each other that were left out for one reason, as one."""
    found: list[tuple[Box, str]] = []
    for box, reason in sorted(places, key=lambda place: (place[1], place[0])):
        high = box.bottom - box.top
        for i, (other, why) in enumerate(found):
            level = abs(other.top - box.top) < 0.5 * high or (other.top <= box.top and box.bottom <= other.bottom)
            if why == reason and level and box.x0 - other.x1 < high and other.x0 - box.x1 < high:
                found[i] = (other.join(box), why)
                break
        else:
            found.append((box, reason))
    return found


def _typed(words: Iterable[Word], page: Page) -> Image.Image:
    """The words of a text file on a white page."""
    scale = dots(page) / 72
    picture = Image.new("RGB", (max(1, round(page.width * scale)), max(1, round(page.height * scale))), PAPER)
    pen = ImageDraw.Draw(picture)
    for word in words:
        wide, high = (word.box.x1 - word.box.x0) * scale, (word.box.bottom - word.box.top) * scale
        size = high * 0.75
        size *= min(1.0, wide / max(1.0, ImageFont.load_default(size).getlength(word.text)))
        at = word.box.x0 * scale, word.box.bottom * scale - high * 0.25
        pen.text(at, word.text, _INK, ImageFont.load_default(max(6.0, size)), anchor="ls")
    return picture


class _Entry(NamedTuple):
    """One sign of the key."""

    text: str
    colour: Colour
    filled: bool = False
    hatched: bool = False


def _with_key(
    sketch: Sketch, label: Label, page: Page, panels: Sequence[Panel], shown: Collection[Language | None]
) -> Image.Image:
    """The drawn page with the key to its colours below it."""
    drawn, size = sketch.done(), sketch.size
    lines = _arranged(_entries(page, panels, label, shown), sketch.font, drawn.width - 2 * size, size)
    head = [_headline(label, page, panels), *_notes(page)]
    line = size * 1.7
    whole = Image.new("RGB", (drawn.width, round(drawn.height + (len(head) + len(lines) + 1) * line)), (246, 247, 249))
    whole.paste(drawn, (0, 0))
    pen = ImageDraw.Draw(whole)
    pen.line((0, drawn.height, drawn.width, drawn.height), _INK, sketch.thin)
    y = drawn.height + line
    for text in head:
        pen.text((size, y), _shortened(text, sketch.font, drawn.width - 2 * size), _INK, sketch.font, anchor="lm")
        y += line
    for entries in lines:
        x = size
        for entry in entries:
            _sign(pen, entry, (x, y - size * 0.5, x + size * 1.6, y + size * 0.5), sketch.thin)
            pen.text((x + size * 2, y), entry.text, _INK, sketch.font, anchor="lm")
            x += size * 3.2 + sketch.font.getlength(entry.text)
        y += line
    return whole


def _sign(pen: ImageDraw.ImageDraw, entry: _Entry, place: Place, thin: int) -> None:
    pale = tuple(round(255 - (255 - part) * 0.2) for part in entry.colour)
    pen.rectangle(place, pale if entry.filled else PAPER, entry.colour, 2 * thin)
    if entry.hatched:
        x0, top, x1, bottom = place
        for k in (0.25, 0.5, 0.75):
            pen.line((x0 + (x1 - x0) * (k - 0.2), bottom, x0 + (x1 - x0) * (k + 0.2), top), entry.colour, thin)


def _entries(page: Page, panels: Sequence[Panel], label: Label, shown: Collection[Language | None]) -> list[_Entry]:
    """What stands on the page, and only that."""
    words = [word for panel in panels for word in panel.words]
    found = [_Entry(f"panel, {name}", _LANGUAGES[code], True) for code, name in named(shown)]
    if any(word.source == "text" for word in words):
        found.append(_Entry("word of the text layer", _TEXT_LAYER))
    for colour, name in ((_SURELY, "surely"), (_FAIRLY, "with some doubt"), (_HARDLY, "hardly")):
        if any(word.source == "ocr" and _sureness(word) == colour for word in words):
            found.append(_Entry(f"word by OCR, {name} read", colour))
    if any(table.box.page == page.page for table in label.tables):
        found.append(_Entry("table and its cells", _TABLE, True))
    if any(_on(out.box, page) for out in page.left_out):
        found.append(_Entry("left out: not printed", _LEFT_OUT, hatched=True))
    if page.unread:
        found.append(_Entry("ink that was not read", _UNREAD, hatched=True))
    return found


def _arranged(entries: Sequence[_Entry], font: Font, wide: float, size: float) -> list[list[_Entry]]:
    lines: list[list[_Entry]] = []
    left = 0.0
    for entry in entries:
        needs = size * 3.2 + font.getlength(entry.text)
        if not lines or needs > left:
            lines.append([])
            left = wide
        lines[-1].append(entry)
        left -= needs
    return lines


def _headline(label: Label, page: Page, panels: Sequence[Panel]) -> str:
    how = "blank" if page.blank else METHODS[page.method]
    words = sum(len(panel.words) for panel in panels)
    return f"{label.name}, page {page.page}: {size_of(page)}, {how}; {words} words in {len(panels)} panels"


def _notes(page: Page) -> list[str]:
    """What the picture cannot show: how much was not read and why, and what lies outside the printed page."""
    found = []
    if page.unread:
        found.append(f"Not read: {len(page.unread)} regions, {page.unread_share:.0%} of the ink.")
    if page.problem:
        found.append(page.problem)
    reasons = Counter(out.reason for out in page.left_out)
    if reasons:
        told = ", ".join(f"{reason} ({count})" for reason, count in sorted(reasons.items()))
        found.append(f"Left out, in words: {told}.")
    return found


def _shortened(text: str, font: Font, wide: float) -> str:
    if font.getlength(text) <= wide:
        return text
    while text and font.getlength(text + "...") > wide:
        text = text[:-1]
    return text + "..."
