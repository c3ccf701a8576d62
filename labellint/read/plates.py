"""Where a page has characters in given spot colours: pdfminer's interpreter, listening only for colours and places."""

from __future__ import annotations

import io
from typing import Any

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1
from pdfminer.psparser import literal_name

_UPRIGHT = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class _Places(PDFTextDevice):
    """Notes where characters start while ``on``."""

    def __init__(self, manager: PDFResourceManager) -> None:
        super().__init__(manager)
        self.on = False
        self.found: set[tuple[float, float]] = set()

    def render_char(
        self, matrix: Any, font: Any, fontsize: float, scaling: float, rise: float, cid: int, *_: Any
    ) -> float:
        if self.on:
            self.found.add((float(round(matrix[4])), float(round(matrix[5]))))
        return float(font.char_width(cid) * fontsize * scaling)


class _Colours(PDFPageInterpreter):
    """Follows which spot colour is used for filling."""

    names: frozenset[str] = frozenset()

    def render_contents(self, resources: Any, streams: Any, ctm: Any = _UPRIGHT) -> None:
        spaces = resolve1((resolve1(resources) or {}).get("ColorSpace")) or {}
        self.spots = {key: _spot(value) in self.names for key, value in spaces.items()}
        self.states: list[bool] = []
        super().render_contents(resources, streams, ctm)

    def do_cs(self, name: Any) -> None:
        self.device.on = self.spots.get(literal_name(name), False)  # type: ignore[attr-defined]

    def do_q(self) -> None:
        self.states.append(self.device.on)  # type: ignore[attr-defined]
        super().do_q()

    def do_Q(self) -> None:  # noqa: N802
        if self.states:
            self.device.on = self.states.pop()  # type: ignore[attr-defined]
        super().do_Q()

    def do_g(self, *_: Any) -> None:
        self.device.on = False  # type: ignore[attr-defined]

    def do_rg(self, *_: Any) -> None:
        self.device.on = False  # type: ignore[attr-defined]

    def do_k(self, *_: Any) -> None:
        self.device.on = False  # type: ignore[attr-defined]

    def do_scn(self) -> None:
        """The tint does not matter, only the colour space."""


def _spot(space: Any) -> str:
    space = resolve1(space)
    if isinstance(space, list) and len(space) > 1 and literal_name(resolve1(space[0])) == "Separation":
        return str(literal_name(resolve1(space[1])))
    return ""


def starts(data: bytes, page: int, names: frozenset[str]) -> frozenset[tuple[float, float]]:
    """Where characters in one of the spot colours start, rounded to whole points of user space."""
    document = PDFDocument(PDFParser(io.BytesIO(data)))
    for number, wanted in enumerate(PDFPage.create_pages(document)):
        if number == page:
            manager = PDFResourceManager()
            device = _Places(manager)
            interpreter = _Colours(manager, device)
            interpreter.names = names
            interpreter.render_contents(wanted.resources, wanted.contents, _UPRIGHT)
            return frozenset(device.found)
    return frozenset()
