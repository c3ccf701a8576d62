"""A page in the making, on which frames, hatching and flags are drawn: places in points become pixels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PIL import Image, ImageDraw, ImageFont

from labellint.label import Box, Page, Word

FADED = 0.35  #: how much white lies over the page, so that what is drawn on it shows
PAPER = (255, 255, 255)

Colour = tuple[int, int, int]
Place = tuple[float, float, float, float]  #: x0, top, x1, bottom in pixels


class Sketch:
    """One page in the making; flags hide none of its ``words``."""

    def __init__(self, picture: Image.Image, page: Page, words: Iterable[Word]) -> None:
        faded = Image.blend(picture.convert("RGB"), Image.new("RGB", picture.size, PAPER), FADED)
        self.base = faded.convert("RGBA")
        self.layer = Image.new("RGBA", picture.size, (0, 0, 0, 0))
        self.pen = ImageDraw.Draw(self.layer)
        self.scale = picture.width / max(page.width, 1.0)
        self.size = max(13.0, max(picture.size) / 130)  #: of letters, pixels
        self.thin = max(1, round(self.size / 14))
        self.font = ImageFont.load_default(self.size)
        self._taken: list[Place] = []
        self._words = [self.pixels(word.box) for word in words]

    def pixels(self, box: Box, wider: float = 0.0) -> Place:
        s = self.scale
        x0, top = box.x0 * s - wider, box.top * s - wider
        return x0, top, max(x0 + 1, box.x1 * s + wider), max(top + 1, box.bottom * s + wider)

    def frame(self, box: Box, colour: Colour, strength: int, fill: int = 0, wider: float = 0.0, lines: int = 1) -> None:
        self.pen.rectangle(
            self.pixels(box, wider), (*colour, fill) if fill else None, (*colour, strength), self.thin * lines
        )

    def shade(self, box: Box, colour: Colour) -> None:
        self.pen.rectangle(self.pixels(box), (*colour, 90))

    def hatch(self, box: Box, colour: Colour) -> None:
        """Slanting lines over a place."""
        x0, top, x1, bottom = self.pixels(box)
        step, high = self.size * 0.9, bottom - top
        at = x0 - high
        while at < x1:
            low, up = max(at, x0), min(at + high, x1)
            if low < up:
                self.pen.line((low, bottom - (low - at), up, bottom - (up - at)), (*colour, 150), self.thin)
            at += step
        self.pen.rectangle((x0, top, x1, bottom), None, (*colour, 230), self.thin * 2)

    def tag(self, box: Box, text: str, colour: Colour, arrow: Sequence[tuple[float, float]] | None = None) -> None:
        """A small flag with a text at the upper left corner of a place, moved aside from the other flags."""
        pad, gap = self.size * 0.3, self.size * 0.15
        wide = self.font.getlength(text) + 2 * pad + (self.size * 0.8 if arrow else 0)
        high = self.size * 1.35
        x, y = self._free(self.pixels(box), wide, high, gap)
        self._taken.append((x, y, x + wide, y + high))
        self.pen.rounded_rectangle((x, y, x + wide, y + high), high * 0.25, (*colour, 245))
        self.pen.text((x + pad, y + high / 2), text, (*PAPER, 255), self.font, anchor="lm")
        if arrow:
            side, left, up = self.size * 0.6, x + wide - pad - self.size * 0.6, y + high / 2 - self.size * 0.3
            self.pen.polygon([(left + u * side, up + v * side) for u, v in arrow], (*PAPER, 255))

    def _free(self, place: Place, wide: float, high: float, gap: float) -> tuple[float, float]:
        """Where a flag hides neither a word nor another flag, near the corners of its place; else above it."""
        x0, top, x1, bottom = place
        spots = [
            (x0, top - high),
            (x0 - wide, top),
            (x1 - wide, top - high),
            (x1, top),
            (x0, bottom),
            (x1 - wide, bottom),
        ]
        spots = [
            (min(max(x, 0.0), self.layer.width - wide), min(max(y, 0.0), self.layer.height - high)) for x, y in spots
        ]
        for allowed in (self._taken + self._words, self._taken):
            for x, y in spots:
                if not any(_meet((x, y, x + wide, y + high), other) for other in allowed):
                    return x, y
        x, y = spots[0]
        while any(_meet((x, y, x + wide, y + high), other) for other in self._taken) and x < self.layer.width - wide:
            x += wide + gap
        return min(x, self.layer.width - wide), y

    def done(self) -> Image.Image:
        return Image.alpha_composite(self.base, self.layer).convert("RGB")


def _meet(one: Place, other: Place) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
