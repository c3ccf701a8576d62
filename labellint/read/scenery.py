"""A photograph in which little looks like writing, without the rest of it.

The engine takes fur, leaves and cloth for thousands of letters, and spends seconds on them. What is out of focus and
may be print is still looked for in the picture as it is (``unread.py``).
"""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageStat

from labellint.read import ink

_LITTLE = 0.06  #: part of a picture that is ink; a label in it has more
_UNEVEN = 15.0  #: grey levels by which the ground of a photograph varies; a scan with little print is even
_ROUND = 3 * ink.CELL  #: pixels round ink that stay
_COARSE = 8  #: pixels of ground that are looked at as one


def without_scenery(image: Image.Image, edges: ink.Edges) -> Image.Image:
    """The picture, or only the places of it that have ink where these are few on uneven ground."""
    if ink.cells(edges) * ink.CELL**2 > _LITTLE * image.width * image.height:
        return image
    if ImageStat.Stat(image.reduce(_COARSE)).stddev[0] < _UNEVEN:
        return image
    kept = Image.new("L", image.size, 0)
    pen = ImageDraw.Draw(kept)
    for field in ink.fields(edges):
        pen.rectangle((field.left - _ROUND, field.top - _ROUND, field.right + _ROUND, field.bottom + _ROUND), fill=255)
    counts = image.histogram()
    return Image.composite(image, Image.new("L", image.size, counts.index(max(counts))), kept)
