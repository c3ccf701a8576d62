"""A sheet of artwork before it becomes a file: placed words, shapes, and text that is not printed.

Places are in points from the top left of the trimmed page, downwards; a word stands on its baseline.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from .fonts import Face, face
from .truth import Box, Hyphenation, TruthPanel, TruthTable, TruthWord, Unprinted, around


@dataclass(frozen=True)
class Spot:
    """A separation colour; `cmyk` is how a screen shows it."""

    name: str
    cmyk: tuple[float, float, float, float]


Ink = tuple[float, ...] | Spot  # one number is grey, three RGB, four CMYK
BLACK: Ink = (0.0,)
WHITE: Ink = (1.0,)

ASCENT, DESCENT = 0.74, 0.22  # of the size: the box of a word, from its baseline


def mm(length: float) -> float:
    """Millimetres in points."""
    return length * 72 / 25.4


@dataclass(frozen=True)
class Printed:
    """One word on the sheet. `shown` are the glyphs of `text` (ligatures); tracking is in points."""

    text: str
    shown: str
    font: str
    size: float
    x: float
    y: float
    direction: int
    ink: Ink
    tracking: float
    fake_bold: str
    line: int
    panel: int
    language: str | None
    layer: str | None = None

    @property
    def face(self) -> Face:
        return face(self.font)

    @property
    def width(self) -> float:
        return self.face.width(self.shown) * self.size + self.tracking * (len(self.shown) - 1)

    @property
    def box(self) -> Box:
        up, down, along = ASCENT * self.size, DESCENT * self.size, self.width
        x, y = self.x, self.y
        return {
            0: (x, y - up, x + along, y + down),
            90: (x - down, y, x + up, y + along),
            180: (x - along, y - down, x, y + up),
            270: (x - up, y - along, x + down, y),
        }[self.direction]

    def moved(self, along: float) -> tuple[float, float]:
        """The baseline point `along` points further in the reading direction."""
        dx, dy = {0: (1, 0), 90: (0, 1), 180: (-1, 0), 270: (0, -1)}[self.direction]
        return self.x + dx * along, self.y + dy * along


@dataclass(frozen=True)
class Shape:
    """A rectangle ("rect") or an ellipse in its box ("oval"), filled, outlined or both."""

    kind: str
    box: Box
    fill: Ink | None = None
    stroke: Ink | None = None
    width: float = 0.5
    dash: tuple[float, ...] = ()
    layer: str | None = None


@dataclass(frozen=True)
class Ghost:
    """A word in the file that is not printed; `why` says how it is hidden (`GHOSTS`)."""

    word: Printed
    why: str


GHOSTS = (
    "slug",
    "layer off",
    "technical layer",
    "invisible",
    "ground colour",
    "covered",
    "clipped",
    "spot colour",
)


@dataclass
class Sheet:
    """One page under construction. `boxes` says which PDF box cuts it: "trim", "crop" or "media"."""

    width: float
    height: float
    bleed: float = 0.0
    slug: float = 0.0
    rotate: int = 0
    boxes: str = "trim"
    spaces: str = "real"  # "real": space glyphs between words; "gaps": nothing between them
    hyphen: str = "-"
    ligatures: str = "decomposed"  # what the text layer says for a ligature; or "codepoint"
    shuffle: str = "characters"  # or "words"
    ground: Ink | None = None
    layers: dict[str, bool] = field(default_factory=dict)  # name -> visible
    shapes: list[Shape] = field(default_factory=list)
    words: list[Printed] = field(default_factory=list)
    ghosts: list[Ghost] = field(default_factory=list)
    panels: list[tuple[str | None, int]] = field(default_factory=list)  # language, direction
    tables: list[TruthTable] = field(default_factory=list)
    hyphenations: list[Hyphenation] = field(default_factory=list)
    picture: Box | None = None  # the region that the variant "mixed" shows as a picture
    problems: list[str] = field(default_factory=list)
    lines: int = 0

    def new_panel(self, language: str | None, direction: int) -> int:
        self.panels.append((language, direction))
        return len(self.panels) - 1

    def new_line(self) -> int:
        self.lines += 1
        return self.lines

    def rect(self, x0: float, top: float, x1: float, bottom: float, **look: object) -> None:
        self.shapes.append(Shape("rect", (x0, top, x1, bottom), **look))  # type: ignore[arg-type]

    def oval(self, x: float, y: float, radius: float, **look: object) -> None:
        self.shapes.append(Shape("oval", (x - radius, y - radius, x + radius, y + radius), **look))  # type: ignore[arg-type]

    def rule(self, x0: float, top: float, x1: float, bottom: float, ink: Ink = BLACK, width: float = 0.4) -> None:
        """A straight horizontal or vertical line."""
        half = width / 2
        if x0 == x1:
            self.rect(x0 - half, top, x0 + half, bottom, fill=ink)
        else:
            self.rect(x0, top - half, x1, top + half, fill=ink)

    def barcode(self, x: float, top: float, width: float, height: float, digits: str) -> None:
        """Bars that look like a barcode, without figures beneath."""
        bits = "".join(f"1{int(d) * 7 % 16:04b}01" for d in digits)
        unit = width / len(bits)
        for i, bit in enumerate(bits):
            if bit == "1":
                self.rect(x + i * unit, top, x + (i + 1) * unit, top + height, fill=BLACK)

    def ghost(self, text: str, x: float, y: float, why: str, *, layer: str | None = None, **look: object) -> None:
        """Put a line of text in the file that no print shows."""
        if why not in GHOSTS:
            raise ValueError(f"{why!r} is not one of {', '.join(GHOSTS)}")
        line = self.new_line()
        first = Printed("", "", "sans", 7, x, y, 0, BLACK, 0, "", line, -1, None, layer)
        first = replace(first, **look)  # type: ignore[arg-type]
        for token in text.split():
            word = replace(first, text=token, shown=token)
            self.ghosts.append(Ghost(word, why))
            x, y = word.moved(word.width + first.size * 0.28)
            first = replace(first, x=x, y=y)

    def check(self) -> None:
        """Raise ValueError when copy does not fit or words stand on each other."""
        for word in self.words:
            x0, top, x1, bottom = word.box
            if x0 < 0 or top < 0 or x1 > self.width or bottom > self.height:
                self.problems.append(f"{word.text!r} leaves the page")
        for i, one in enumerate(self.words):
            for other in self.words[i + 1 :]:
                if one.line != other.line and _collide(one, other):
                    self.problems.append(f"{one.text!r} stands on {other.text!r}")
        if self.problems:
            raise ValueError("; ".join(self.problems[:12]))

    def truth_words(self) -> tuple[TruthWord, ...]:
        return tuple(TruthWord(w.text, w.box, w.direction, w.panel, w.language, w.line) for w in self.words)

    def truth_panels(self) -> tuple[TruthPanel, ...]:
        found = []
        for index, (language, direction) in enumerate(self.panels):
            boxes = [w.box for w in self.words if w.panel == index]
            found.append(TruthPanel(around(boxes) if boxes else (0, 0, 0, 0), language, direction))
        return tuple(found)

    def unprinted(self) -> tuple[Unprinted, ...]:
        return tuple(Unprinted(g.word.text, g.word.box, g.why) for g in self.ghosts)


def _collide(one: Printed, other: Printed) -> bool:
    a, b = one.box, other.box
    wide = min(a[2], b[2]) - max(a[0], b[0])
    high = min(a[3], b[3]) - max(a[1], b[1])
    return wide > 0.5 and high > 0.3 * min(one.size, other.size)
