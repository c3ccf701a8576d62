"""Which text of a page is printed: what is invisible, hidden, covered, clipped or technical is left out, with why."""

from __future__ import annotations

from labellint.read.glyphs import Look, Piece
from labellint.read.grounds import WHITE, Grounds
from labellint.read.hiding import Hiding
from labellint.read.shapes import Colour, Drawing
from labellint.read.source import Source
from labellint.read.space import Rect, clip_of

ALIKE = 10  #: of 255; ink and ground nearer than this cannot be told apart in print
LIGHT = 215  #: of 255; ink lighter than this in every channel needs a dark ground that is known
LIKE, HARDLY, PLAINLY = 0.05, 0.5, 0.8  #: how far the page under a word is from its ink, see ``Grounds.apart``
_INVISIBLE_MODES = frozenset({3, 7})
_PRINTED, _DOUBTFUL = "printed", "doubtful"
_INSET = 0.3  #: of the letter height: a cover must reach this far into a word from all sides


class Printed:
    """Judges the pieces of one page, as long as the page is open."""

    def __init__(self, source: Source, hiding: Hiding, grounds: Grounds, drawn: Drawing) -> None:
        self._source = source
        self._hiding = hiding
        self._grounds = grounds
        self._drawn = drawn
        self._fills = grounds.fills
        self._last = max((f.order for f in self._fills if f.opaque or f.picture), default=0)
        self._outstanding: dict[Colour | None, bool] = {}
        self._clips: dict[int, Rect | None] = {}  #: of the text objects that are in doubt
        self._hidden_forms = source.layers.of_forms
        self._plates = bool(source.plates)

    def reason(self, piece: Piece) -> str | None:
        """Why a piece is not printed, or None where it is."""
        look = piece.look
        verdict = look.verdict
        if verdict is None:
            verdict = look.verdict = self._of_object(look)
        if verdict == _PRINTED:
            return None
        return self._of_piece(piece) if verdict == _DOUBTFUL else verdict

    def _of_piece(self, piece: Piece) -> str | None:
        """Why one piece of a text object is not printed while others may be: it depends on the place."""
        look, place = piece.look, place_of(piece)
        clip = self._clips[look.object]
        x, y = (place[0] + place[2]) / 2, (place[1] + place[3]) / 2
        if clip is not None and not (clip[0] <= x <= clip[2] and clip[1] <= y <= clip[3]):
            return "clipped"
        order = self._drawn.order_of(look.object)
        if order < self._last and self._is_covered(place, order, look.size):
            return "covered"
        return "same colour as its ground" if self._is_lost(place, look, order) else None

    def _of_object(self, look: Look) -> str:
        """Why a whole text object is not printed, or that it is, or that it depends on the place."""
        if look.mode in _INVISIBLE_MODES or look.alpha == 0:
            return "invisible"
        inherited = self._drawn.hidden.get(look.object) if self._drawn.hidden else None
        if inherited:
            return inherited
        unclear = inherited is not None  #: the names of its layers do not say enough
        if look.marked:
            hidden = self._source.layers.reason(look.object)
            if hidden:
                return hidden
            unclear = unclear or hidden is not None
        found = self._hiding.by_content().get(look.object) if unclear or self._hidden_forms else None
        if found is None and self._plates and _is_coloured(look.ink):
            found = self._hiding.by_colour(look.object)
        if found is not None:
            return found
        in_form = look.object in self._drawn.clips
        clip = self._drawn.clips[look.object] if in_form else clip_of(look.object) if look.object else None
        if (
            clip is None
            and look.alpha == 255
            and self._stands_out(look.ink)
            and (not self._last or self._drawn.order_of(look.object) >= self._last)
        ):
            return _PRINTED
        self._clips[look.object] = clip
        return _DOUBTFUL

    def _stands_out(self, ink: Colour | None) -> bool:
        """Whether an ink shows on every ground of the page, whichever lies under it."""
        known = self._outstanding.get(ink)
        if known is None:
            grounds = [WHITE, *(fill.ink for fill in self._fills if fill.ink is not None)]
            unsure = any(fill.ink is None or not fill.plain for fill in self._fills)
            known = ink is None or (
                all(_differ(ink, ground) for ground in grounds) and not (unsure and min(ink) >= LIGHT)
            )
            self._outstanding[ink] = known
        return known

    def _is_covered(self, place: Rect, order: int, size: float) -> bool:
        inset = _INSET * min(size, place[2] - place[0], place[3] - place[1])
        for fill in self._fills:
            if fill.order > order and (fill.opaque or fill.picture) and _within(place, fill.place, inset):
                if fill.plain and fill.opaque:
                    return True
                if not self._grounds.shows(place):
                    return True
        return False

    def _is_lost(self, place: Rect, look: Look, order: int) -> bool:
        if look.ink is None or look.mode == 2:
            return False
        ground = self._grounds.drawn(place, order)
        ink = look.shown(ground or WHITE) or look.ink
        if (ground is None and min(ink) < LIGHT) or (ground is not None and _differ(ink, ground)):
            return False
        apart = self._grounds.apart(place, ink)
        if apart < (LIKE if ground is not None else HARDLY):
            return True
        return apart < PLAINLY and not self._grounds.shows(place)


def _differ(one: Colour, other: Colour) -> bool:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]), abs(one[2] - other[2])) >= ALIKE


def _is_coloured(ink: Colour | None) -> bool:
    return ink is None or max(ink) - min(ink) > ALIKE


def place_of(piece: Piece) -> Rect:
    """A piece in user space: x0, y0, x1, y1."""
    look = piece.look
    low, high = look.base - 0.7 * look.size, look.base + 0.2 * look.size
    if look.direction == 0:
        return piece.u0, -high, piece.u1, -low
    if look.direction == 90:
        return -high, -piece.u1, -low, -piece.u0
    if look.direction == 180:
        return -piece.u1, low, -piece.u0, high
    return low, piece.u0, high, piece.u1


def middle_of(piece: Piece) -> tuple[float, float]:
    """The middle of a piece in user space."""
    look = piece.look
    u, v = (piece.u0 + piece.u1) / 2, look.base - 0.25 * look.size
    if look.direction == 0:
        return u, -v
    if look.direction == 90:
        return -v, -u
    return (-u, v) if look.direction == 180 else (v, u)


def _within(place: Rect, cover: Rect, inset: float) -> bool:
    return (
        cover[0] <= place[0] + inset
        and cover[1] <= place[1] + inset
        and cover[2] >= place[2] - inset
        and cover[3] >= place[3] - inset
    )
