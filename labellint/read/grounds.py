"""What colour lies behind a place of a PDF page: from the shapes drawn there, else from the page as it is rendered.

Most words stand on paper or on a plain rectangle, which the shapes tell at once. Rendering costs as much as reading the
page and is done at most once, when a word stands on a picture, a gradient or a curved shape.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from labellint.read.cut import whole_page
from labellint.read.shapes import Colour, Drawing, Filled, Rect

if TYPE_CHECKING:
    from PIL.Image import Image

WHITE: Colour = (255, 255, 255)
FLAT = 12  #: of 255; a place whose picture varies less than this shows no letters
DPI = 72.0
LEAST = 5.0  #: points; a shape thinner than this is no ground for a word
MOST = 100  #: curly shapes that are looked at; where there are more they are letters
_COARSE = 0xF0  #: colours that differ in less than this mask shows are counted as one


class Grounds:
    """The grounds of one page. ``page`` is a pypdfium2 page and must stay open as long as this is used."""

    def __init__(self, page: Any, drawn: Drawing) -> None:
        self._page = page
        self.fills = [f for f in drawn.filled if f.ink is not None or f.picture or not f.plain]
        wide = [f for f in self.fills if min(f.place[2] - f.place[0], f.place[3] - f.place[1]) > LEAST]
        curved = sorted(drawn.curved, key=lambda f: (f.place[0] - f.place[2]) * (f.place[3] - f.place[1]))[:MOST]
        self._wide = sorted([*wide, *curved], key=lambda f: -f.order)
        self._picture: Image | None = None

    def colour(self, place: Rect, order: int) -> Colour:
        """The colour behind a word at a place that is drawn at this place in the order of drawing."""
        if not self._wide:
            return WHITE
        x, y = (place[0] + place[2]) / 2, (place[1] + place[3]) / 2
        for fill in self._wide:
            box = fill.place
            if box[0] <= x <= box[2] and box[1] <= y <= box[3] and fill.order < order:
                return fill.ink if fill.ink is not None and fill.plain and fill.opaque else self.seen(place)
        return WHITE

    def shape(self, place: Rect, order: int) -> Filled | None:
        """The shape that lies right under a place."""
        x, y = (place[0] + place[2]) / 2, (place[1] + place[3]) / 2
        for fill in reversed(self.fills):
            box = fill.place
            if box[0] <= x <= box[2] and box[1] <= y <= box[3] and fill.order < order:
                return fill
        return None

    def drawn(self, place: Rect, order: int) -> Colour | None:
        """The colour under a place as far as plain shapes tell it; None where only a picture could."""
        fill = self.shape(place, order)
        if fill is None:
            return WHITE
        return fill.ink if fill.plain and fill.opaque else None

    def seen(self, place: Rect) -> Colour:
        """The commonest colour of the rendered page at a place."""
        crop = self._crop(place)
        counts: Counter[Colour] = Counter()
        commonest: dict[Colour, tuple[int, Colour]] = {}
        for count, colour in crop.getcolors(crop.width * crop.height) or ():
            red, green, blue = colour  # type: ignore[misc]
            coarse = red & _COARSE, green & _COARSE, blue & _COARSE
            counts[coarse] += count
            commonest[coarse] = max(commonest.get(coarse, (0, WHITE)), (count, (red, green, blue)))
        return commonest[max(counts, key=counts.__getitem__)][1]

    def shows(self, place: Rect) -> bool:
        """Whether the rendered page shows something other than an even ground at a place."""
        extrema = self._crop(place).getextrema()
        return any(high - low > FLAT for low, high in extrema)  # type: ignore[misc]

    def _crop(self, place: Rect) -> Image:
        if self._picture is None:
            picture: Image = self._page.render(scale=DPI / 72, rev_byteorder=True).to_pil()
            self._picture = picture if picture.mode == "RGB" else picture.convert("RGB")
        box = whole_page(self._page).box(1, *place)
        scale = DPI / 72
        return self._picture.crop(
            (int(box.x0 * scale), int(box.top * scale), int(box.x1 * scale) + 1, int(box.bottom * scale) + 1)
        )
