"""What colour lies behind a place of a PDF page: from the shapes drawn there, else from the page as it is rendered.

Most words stand on paper or on a plain rectangle, which the shapes tell at once. Rendering costs as much as reading the
page and is done at most once with and once without its texts, when a word stands on a picture, a gradient or a curved
shape, or under one.
"""

from __future__ import annotations

import ctypes
from collections import Counter
from typing import TYPE_CHECKING, Any

from labellint.read.cut import whole_page
from labellint.read.native import own
from labellint.read.shapes import Colour, Drawing, Filled
from labellint.read.space import Rect

if TYPE_CHECKING:
    from PIL.Image import Image

WHITE: Colour = (255, 255, 255)
FLAT = 12  #: of 255; letters that change the page by less than this do not show
PLAIN = 100  #: of 255; a ground farther than this from an ink shows it plainly
DPI = 72.0
LEAST = 5.0  #: points; a shape thinner than this is no ground for a word
MOST = 100  #: curly shapes that are looked at; where there are more they are letters
_BAND = 12.0  #: points; shapes are kept by such parts of the height of the page
_COARSE = 0xF0  #: colours that differ in less than this mask shows are counted as one
_set_active = own("FPDFPageObj_SetIsActive", ctypes.c_int, ctypes.c_void_p, ctypes.c_int)


class Grounds:
    """The grounds of one page. ``page`` is a pypdfium2 page and must stay open as long as this is used."""

    def __init__(self, page: Any, drawn: Drawing) -> None:
        self._page = page
        self._whole = whole_page(page)
        self.fills = [f for f in drawn.filled if f.ink is not None or f.picture or not f.plain]
        wide = [f for f in self.fills if min(f.place[2] - f.place[0], f.place[3] - f.place[1]) > LEAST]
        curved = sorted(drawn.curved, key=lambda f: (f.place[0] - f.place[2]) * (f.place[3] - f.place[1]))[:MOST]
        self._wide = [(f.place, f.order, f) for f in sorted([*wide, *curved], key=lambda f: -f.order)]
        self._bands: dict[int, list[tuple[Rect, int, Filled]]] = {}
        self._under: dict[int, list[Filled]] = {}
        self._drawn = drawn
        self._pictures: dict[bool, Image] = {}

    def colour(self, place: Rect, order: int) -> Colour:
        """The colour behind a word at a place that is drawn at this place in the order of drawing."""
        if not self._wide:
            return WHITE
        x, y = (place[0] + place[2]) / 2, (place[1] + place[3]) / 2
        band = int(y // _BAND)
        near = self._bands.get(band)
        if near is None:
            low, high = band * _BAND, (band + 1) * _BAND
            near = self._bands[band] = [wide for wide in self._wide if wide[0][1] <= high and wide[0][3] >= low]
        for (x0, y0, x1, y1), at, fill in near:
            if x0 <= x <= x1 and y0 <= y <= y1 and at < order:
                return fill.ink if fill.ink is not None and fill.plain and fill.opaque else self.seen(place)
        return WHITE

    def shape(self, place: Rect, order: int) -> Filled | None:
        """The shape that lies right under a place."""
        x, y = (place[0] + place[2]) / 2, (place[1] + place[3]) / 2
        band = int(y // _BAND)
        near = self._under.get(band)
        if near is None:
            low, high = band * _BAND, (band + 1) * _BAND
            near = [fill for fill in reversed(self.fills) if fill.place[1] <= high and fill.place[3] >= low]
            self._under[band] = near
        for fill in near:
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
        """The commonest colour of the rendered page at a place, without its texts."""
        crop = self._crop(place, False)
        counts: Counter[Colour] = Counter()
        commonest: dict[Colour, tuple[int, Colour]] = {}
        for count, colour in crop.getcolors(crop.width * crop.height) or ():
            red, green, blue = colour  # type: ignore[misc]
            coarse = red & _COARSE, green & _COARSE, blue & _COARSE
            counts[coarse] += count
            commonest[coarse] = max(commonest.get(coarse, (0, WHITE)), (count, (red, green, blue)))
        return commonest[max(counts, key=counts.__getitem__)][1]

    def below(self, place: Rect) -> Image:
        """The page at a place without its texts, in greys."""
        return self._crop(place, False).convert("L")

    def shows(self, place: Rect) -> bool:
        """Whether the texts at a place show on the rendered page: what lies under them may show, too."""
        from PIL import ImageChops

        changed = ImageChops.difference(self._crop(place, True), self._crop(place, False))
        return any(high > FLAT for _, high in changed.getextrema())  # type: ignore[misc]

    def apart(self, place: Rect, ink: Colour) -> float:
        """How far what lies under the texts at a place is from their ink: 0 where it has its colour, 1 where all of it
        is plainly another one. White letters over the black ones of a scan are in between."""
        from PIL import Image, ImageChops

        ground = self._crop(place, False)
        red, green, blue = ImageChops.difference(ground, Image.new("RGB", ground.size, ink)).split()
        apart = ImageChops.lighter(ImageChops.lighter(red, green), blue).histogram()
        return sum(min(d, PLAIN) * count for d, count in enumerate(apart)) / (PLAIN * ground.width * ground.height)

    def _crop(self, place: Rect, texts: bool) -> Image:
        box = self._whole.box(1, *place)
        scale = DPI / 72
        return self._picture(texts).crop(
            (int(box.x0 * scale), int(box.top * scale), int(box.x1 * scale) + 1, int(box.bottom * scale) + 1)
        )

    def _picture(self, texts: bool) -> Image:
        """The printed page with or without its texts."""
        if texts not in self._pictures:
            for item in self._drawn.unseen:
                _set_active(item, False)
            for item in self._drawn.orders:
                _set_active(item, texts)
            picture: Image = self._page.render(scale=DPI / 72, rev_byteorder=True).to_pil()
            self._pictures[texts] = picture if picture.mode == "RGB" else picture.convert("RGB")
        return self._pictures[texts]
