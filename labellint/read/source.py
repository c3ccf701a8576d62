"""One PDF file while its pages are read: its bytes, and what only its structure tells."""

from __future__ import annotations

from labellint.read import packed, technical, tiles
from labellint.read.layers import Layers


class Source:
    """The bytes of a PDF with its layers and the names of its technical spot colours."""

    def __init__(self, data: bytes) -> None:
        contents = list(packed.contents(data))
        self.data = data
        self.layers = Layers(data, contents)
        self.plates = technical.plates(contents)
        self.tile = tiles.smallest(data)  #: of patterns, in square points
