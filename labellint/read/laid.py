"""A picture laid as it is read: upright, straight and flat.

Which way is up is asked of the engine, whose answer is often wrong for a label with much drawing on it; where it is not
sure, the picture is laid the way in which it shows most words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PIL import Image

from labellint.label import Direction, Language
from labellint.read import ink, ocr, passes
from labellint.read.bent import Bend, bend, flattened, leans
from labellint.read.pose import Pose
from labellint.read.scenery import without_scenery
from labellint.read.upright import Lie, lie, straightened, turned

_SURE_OF_TURN = 1.0  #: the engine's own measure; below it the picture stays as it is
_QUITE_SURE = 3.0  #: of the same; from which nothing else is tried
_QUARTERS: tuple[Direction, ...] = (0, 90, 180, 270)


class Laid(NamedTuple):
    """A picture with its edges, and how it lay."""

    image: Image.Image
    edges: ink.Edges
    pose: Pose


class Layer:
    """Lays one picture in one or another of its turns. ``level``: its lines seem to run from left to right."""

    def __init__(self, image: Image.Image, edges: ink.Edges) -> None:
        self._image, self._edges = image, edges
        ink_seen = edges.either
        found = leans(ink_seen)
        self._bent: Bend | None = bend(found)
        if self._bent is not None:
            self._lies = Lie(True, self._bent.skew)
        else:
            self._lies = Lie(True, 0.0) if found.level else lie(ink_seen)
        self.level = self._lies.level

    def laid(self, turn: Direction) -> Laid:
        """The picture turned, straightened and made flat."""
        image, edges, bent = self._image, self._edges, self._bent
        pose = Pose(turn, self._lies.skew, float(image.width), float(image.height))
        if pose.turn or pose.skew:
            image = straightened(turned(image, pose.turn), pose.skew, _commonest(image))
            edges = ink.edges(image)
            bent = bend(leans(edges.either))
        if bent is None:
            return Laid(image, edges, pose)
        image = flattened(image, bent, _commonest(image))
        return Laid(image, ink.edges(image), pose._replace(bend=bent))

    def rightly_laid(self, languages: Sequence[Language], dpi: int) -> tuple[Laid, bool]:
        """The picture with its words upright, and whether that was found out. Raises ReadError."""
        told = ocr.orientation(self._image)
        if told is None or told.confidence < _SURE_OF_TURN:
            return self.laid(0), False
        turn = _QUARTERS[told.degrees // 90 % 4]
        if turn == 0 or told.confidence >= _QUITE_SURE:
            return self.laid(turn), turn != 0
        both = (self.laid(turn), self.laid(0))
        return max(both, key=lambda laid: _shown(laid, languages, dpi)), True


def _shown(laid: Laid, languages: Sequence[Language], dpi: int) -> int:
    """How many letters a picture shows surely at first sight: more, the right way up."""
    first = passes.first_pass(without_scenery(laid.image, laid.edges), languages, dpi)
    return passes.sure_letters(first)


def _commonest(image: Image.Image) -> int:
    counts = image.histogram()
    return counts.index(max(counts))
