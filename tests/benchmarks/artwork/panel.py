"""A text frame on a sheet: headings, paragraphs, bullets and tables, one below the other."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .fonts import bold, face
from .lines import Line, Token, fill, tokens
from .sheet import BLACK, DESCENT, Ink, Printed, Sheet
from .table import lay_table, parse_columns
from .truth import Box, Hyphenation

SAME = "same"
LIGATURES = (("fi", "ﬁ"), ("fl", "ﬂ"))


@dataclass(frozen=True)
class Style:
    """How copy looks. Sizes and tracking in points, leading in multiples of the size."""

    font: str = "sans"
    size: float = 6.5
    ink: Ink = BLACK
    leading: float = 1.22
    align: str = "left"  # "left", "right", "centre", "justify"
    tracking: float = 0.0
    hyphenate: bool = False
    fake_bold: str = ""  # "twice" draws again beside itself, "stroke" outlines the glyphs
    ligatures: bool = False
    bold: bool = False

    def face_key(self, is_bold: bool) -> str:
        return bold(self.font) if (is_bold or self.bold) and not self.fake_bold else self.font

    def shown(self, text: str, font: str) -> str:
        if self.ligatures:
            for letters, sign in LIGATURES:
                if face(font).has(sign):
                    text = text.replace(letters, sign)
        return text

    def measure(self, text: str, is_bold: bool) -> float:
        font = self.face_key(is_bold)
        shown = self.shown(text, font)
        return face(font).width(shown) * self.size + self.tracking * (len(shown) - 1)

    @property
    def space(self) -> float:
        return face(self.face_key(False)).advance(" ") * self.size + 2 * self.tracking


class Panel:
    """A frame with a cursor. Inside it, u runs along the lines and v across them, whatever its direction."""

    def __init__(
        self,
        sheet: Sheet,
        box: Box,
        language: str | None,
        *,
        direction: int = 0,
        pad: float = 0.0,
        ground: Ink | None = None,
        frame: Ink | None = None,
        **style: object,
    ) -> None:
        self.sheet, self.direction = sheet, direction
        self.style = replace(Style(), **style)  # type: ignore[arg-type]
        if ground or frame:
            sheet.rect(*box, fill=ground, stroke=frame)
        self.box = (box[0] + pad, box[1] + pad, box[2] - pad, box[3] - pad)
        wide, high = self.box[2] - self.box[0], self.box[3] - self.box[1]
        self.width, self.height = (wide, high) if direction in (0, 180) else (high, wide)
        self.cursor = 0.0
        self.index = -1
        self.language: str | None = None
        self.section(language)

    def section(self, language: str | None) -> None:
        """What follows is read on its own: a new panel in the same frame."""
        self.language = language
        self.index = self.sheet.new_panel(language, self.direction)

    def space(self, points: float) -> None:
        self.cursor += points

    def rule(self, ink: Ink = BLACK, width: float = 0.4) -> None:
        """A line across an upright panel at the cursor."""
        self.sheet.rule(self.box[0], self.box[1] + self.cursor, self.box[2], self.box[1] + self.cursor, ink, width)
        self.cursor += 2

    def text(self, text: str, *, after: float = 0.0, section: str | None = SAME, **changes: object) -> None:
        """A paragraph per line of `text`; `section` begins a new panel of that language with it."""
        if section != SAME:
            self.section(section)
        for part in text.split("\n"):
            self._paragraph(tokens(part, self.index, self.language), 0.0, self.width, changes)
        self._advance(after)

    def texts(self, *parts: str, after: float) -> None:
        """Paragraphs with the same distance below each."""
        for part in parts:
            self.text(part, after=after)

    def heading(self, text: str, **changes: object) -> None:
        self.text(text, **{"bold": True, "align": "left", "hyphenate": False, **changes})  # type: ignore[arg-type]

    def bullets(
        self, items: list[str], *, mark: str = "•", indent: float = 6.0, after: float = 0, **changes: object
    ) -> None:
        """A list; turned lines stand under the words, not under the mark."""
        style = replace(self.style, **changes)  # type: ignore[arg-type]
        for item in items:
            baseline = self.cursor + self._rise(style)
            line = self.sheet.new_line()
            self._put([(mark, 0.0, Token(mark, False, self.index, self.language))], baseline, style, line)
            self._paragraph(tokens(item, self.index, self.language), indent, self.width, changes)
        self._advance(after)

    def flow(self, parts: list[tuple[str, str]], *, after: float = 0, **changes: object) -> None:
        """One paragraph in several languages, `(language, text)` each; every part is a panel of its own."""
        words: list[Token] = []
        for language, text in parts:
            self.section(language)
            words += tokens(text, self.index, language)
        self._paragraph(words, 0.0, self.width, changes)
        self._advance(after)

    def table(
        self,
        columns: str,
        rows: list[list[str]],
        *,
        rules: str = "none",
        language: str | None = None,
        after: float = 0,
        head: int = 1,
        padding: float = 1.6,
        leaders: bool = False,
        **changes: object,
    ) -> None:
        """A table in an upright panel; the first `head` rows are headings.

        Columns are parted by bars: "40 | 20 right | 20 decimal centre" gives share of the width, alignment,
        and alignment of the heading. The table is a panel of its own unless it is in the language of what
        stands above.
        """
        if language is None or language != self.language:
            self.section(language)
        style = replace(self.style, **changes)  # type: ignore[arg-type]
        lay_table(self, style, parse_columns(columns), rows, rules=rules, head=head, padding=padding, leaders=leaders)
        self._advance(after)

    def _advance(self, points: float) -> None:
        self.cursor += points
        if self.cursor > self.height + 0.6 + points:
            self.sheet.problems.append(f"panel {self.index} is too low by {self.cursor - self.height:.1f} points")

    def _rise(self, style: Style) -> float:
        return style.size * (style.leading - DESCENT)

    def _paragraph(self, words: list[Token], left: float, right: float, changes: dict[str, object]) -> None:
        style = replace(self.style, **changes)  # type: ignore[arg-type]
        hyphen = self._hyphen(style)
        lines = fill(words, right - left, style.measure, style.space, hyphen=hyphen)
        self.cursor = self.put_lines(lines, style, left, right, self.cursor)

    def _hyphen(self, style: Style) -> str | None:
        if not style.hyphenate:
            return None
        return self.sheet.hyphen if face(style.face_key(False)).has(self.sheet.hyphen) else "-"

    def put_lines(self, lines: list[Line], style: Style, left: float, right: float, top: float) -> float:
        """Place lines between `left` and `right` from `top` on; gives the place below them."""
        for number, line in enumerate(lines):
            widths = [style.measure(piece.text, piece.token.bold) for piece in line]
            gap = style.space
            slack = right - left - sum(widths) - gap * (len(line) - 1)
            if slack < -0.3:
                self.sheet.problems.append(f"{line[0].text!r} is too wide by {-slack:.1f} points")
            start = left + {"right": slack, "centre": slack / 2}.get(style.align, 0.0)
            if style.align == "justify" and number < len(lines) - 1 and len(line) > 1:
                gap += slack / (len(line) - 1)
            placed = []
            for piece, width in zip(line, widths, strict=True):
                placed.append((piece.text, start, piece.token))
                start += width + gap
            self._put(placed, top + self._rise(style), style, self.sheet.new_line())
            if line[0].half == 2:
                self._join(len(line), line[0].token)
            top += style.size * style.leading
        return top

    def _join(self, words_on_line: int, token: Token) -> None:
        second = len(self.sheet.words) - words_on_line
        self.sheet.hyphenations.append(Hyphenation(second - 1, second, token.text))

    def _put(self, placed: list[tuple[str, float, Token]], v: float, style: Style, line: int) -> None:
        for text, u, token in placed:
            font = style.face_key(token.bold)
            x, y = self.point(u, v)
            self.sheet.words.append(
                Printed(
                    text, style.shown(text, font), font, style.size, x, y, self.direction, style.ink,
                    style.tracking, style.fake_bold if token.bold or style.bold else "", line,
                    token.panel, token.language,
                )
            )  # fmt: skip

    def point(self, u: float, v: float) -> tuple[float, float]:
        """Where on the page a place of this frame is."""
        x0, top, x1, bottom = self.box
        return {
            0: (x0 + u, top + v),
            90: (x1 - v, top + u),
            180: (x1 - u, bottom - v),
            270: (x0 + v, bottom - u),
        }[self.direction]
