"""The printed part of a PDF page, and the way from the file's user space to the printed page."""

from __future__ import annotations

from typing import Any, NamedTuple

from labellint.label import Box


class Cut(NamedTuple):
    """The printed part of a page in user space (y upwards), and how the page is turned (clockwise)."""

    x0: float
    y0: float
    x1: float
    y1: float
    turn: int

    @property
    def width(self) -> float:
        return self.y1 - self.y0 if self.turn in (90, 270) else self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.x1 - self.x0 if self.turn in (90, 270) else self.y1 - self.y0

    def box(self, page: int, x0: float, y0: float, x1: float, y1: float) -> Box:
        """A rectangle of user space as a box on the printed page."""
        if self.turn == 0:
            left, top, right, bottom = x0 - self.x0, self.y1 - y1, x1 - self.x0, self.y1 - y0
        elif self.turn == 90:
            left, top, right, bottom = y0 - self.y0, x0 - self.x0, y1 - self.y0, x1 - self.x0
        elif self.turn == 180:
            left, top, right, bottom = self.x1 - x1, y0 - self.y0, self.x1 - x0, y1 - self.y0
        else:
            left, top, right, bottom = self.y1 - y1, self.x1 - x1, self.y1 - y0, self.x1 - x0
        return Box(page, round(left, 2), round(top, 2), round(right, 2), round(bottom, 2))

    def meets(self, box: Box) -> bool:
        """Whether a box and the printed page have something in common."""
        return box.x1 > 0 and box.bottom > 0 and box.x0 < self.width and box.top < self.height


def whole_page(page: Any) -> Cut:
    """All that a viewer shows of a pypdfium2 page: its crop box."""
    x0, y0, x1, y1 = page.get_bbox()
    return Cut(x0, y0, x1, y1, page.get_rotation())
