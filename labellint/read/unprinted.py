"""Where a page has characters that are not printed though pdfium gives them: in the colour of a die, in a form or a
membership of layers that is hidden. pdfminer's interpreter, listening only for colours, layers and places.
"""

from __future__ import annotations

import io
from collections import defaultdict
from typing import Any

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1
from pdfminer.psparser import PSLiteral, literal_name

from labellint.read.layers import Config, config_of, quiet

DIE = "technical colour"
NEAR = 1.0  #: points; a character is looked for so far from where it should start
_UPRIGHT = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Unprinted:
    """The characters of one page by place: each as its letter, and why it is not printed (None where it is)."""

    def __init__(self) -> None:
        self._found: dict[tuple[int, int], list[tuple[float, float, str, str | None]]] = defaultdict(list)
        self._asked: dict[tuple[int, int, str], int] = defaultdict(int)

    def add(self, x: float, y: float, letter: str, reason: str | None) -> None:
        self._found[round(x), round(y)].append((x, y, letter, reason))

    def reason(self, x: float, y: float, letter: str) -> str | None:
        """Why the next character at a place is not printed. Layers one over the other are told by their order."""
        at = round(x), round(y)
        near = [
            known
            for i in (-1, 0, 1)
            for k in (-1, 0, 1)
            for known in self._found.get((at[0] + i, at[1] + k), ())
            if abs(known[0] - x) <= NEAR and abs(known[1] - y) <= NEAR
        ]
        near = [known for known in near if known[2] == letter] or near
        if len({known[3] for known in near}) < 2:
            return near[0][3] if near else None
        turn = self._asked[*at, letter]
        self._asked[*at, letter] += 1
        return near[min(turn, len(near) - 1)][3]


class _Listener(PDFTextDevice):
    """Notes the characters, and what they are painted in while they are."""

    def __init__(self, manager: PDFResourceManager, config: Config, plates: frozenset[str]) -> None:
        super().__init__(manager)
        self.config = config
        self.plates = plates
        self.die = False
        self.layers: list[str | None] = []  #: for each open mark or form why what is in it is not printed
        self.found = Unprinted()

    def render_char(
        self, matrix: Any, font: Any, fontsize: float, scaling: float, rise: float, cid: int, *_: Any
    ) -> float:
        reason = next((layer for layer in self.layers if layer), DIE if self.die else None)
        try:
            letter = str(font.to_unichr(cid))[:1]
        except Exception:  # a font without Unicode mapping
            letter = ""
        self.found.add(matrix[4], matrix[5], letter, reason)
        return float(font.char_width(cid) * fontsize * scaling)

    def begin_tag(self, tag: Any, props: Any = None) -> None:
        self.layers.append(self.config.reason(props) if props is not None and tag.name == "OC" else None)

    def end_tag(self) -> None:
        if self.layers:
            self.layers.pop()


class _Interpreter(PDFPageInterpreter):
    """Follows which spot colour is used for filling, and the layers of marks and forms."""

    device: _Listener

    def render_contents(self, resources: Any, streams: Any, ctm: Any = _UPRIGHT) -> None:
        found = resolve1(resources) or {}
        spaces = resolve1(found.get("ColorSpace")) or {}
        self.spots = {key: _is_die(value, self.device.plates) for key, value in spaces.items()}
        self.properties = resolve1(found.get("Properties")) or {}
        self.states: list[bool] = []
        super().render_contents(resources, streams, ctm)

    def do_BDC(self, tag: Any, props: Any) -> None:  # noqa: N802
        if isinstance(tag, PSLiteral):
            self.device.begin_tag(tag, self.properties.get(literal_name(props)) if tag.name == "OC" else None)

    def do_Do(self, name: Any) -> None:  # noqa: N802
        form = resolve1(self.xobjmap.get(literal_name(name)))
        layer = form.attrs.get("OC") if hasattr(form, "attrs") else None
        die = self.device.die
        self.device.layers.append(self.device.config.reason(layer) if layer is not None else None)
        depth = len(self.device.layers)
        try:
            super().do_Do(name)
        finally:
            del self.device.layers[depth - 1 :]
            self.device.die = die

    def do_cs(self, name: Any) -> None:
        self.device.die = self.spots.get(literal_name(name), False)

    def do_q(self) -> None:
        self.states.append(self.device.die)
        super().do_q()

    def do_Q(self) -> None:  # noqa: N802
        if self.states:
            self.device.die = self.states.pop()
        super().do_Q()

    def do_g(self, *_: Any) -> None:
        self.device.die = False

    def do_rg(self, *_: Any) -> None:
        self.device.die = False

    def do_k(self, *_: Any) -> None:
        self.device.die = False

    def do_scn(self) -> None:
        """The tint does not matter, only the colour space."""


def _is_die(space: Any, plates: frozenset[str]) -> bool:
    space = resolve1(space)
    if not isinstance(space, list) or len(space) < 2:
        return False
    kind, names = literal_name(resolve1(space[0])), resolve1(space[1])
    if kind == "Separation":
        return literal_name(names) in plates
    if kind != "DeviceN" or not isinstance(names, list):
        return False
    inks = {literal_name(resolve1(name)) for name in names} - {"None"}
    return bool(inks) and inks <= plates


def unprinted(data: bytes, page: int, plates: frozenset[str]) -> Unprinted:
    """The characters of a page (from 0) with why they are not printed. Nothing where the file cannot be understood."""
    quiet()
    try:
        document = PDFDocument(PDFParser(io.BytesIO(data)))
        for number, wanted in enumerate(PDFPage.create_pages(document)):
            if number == page:
                manager = PDFResourceManager()
                device = _Listener(manager, config_of(document), plates)
                _Interpreter(manager, device).render_contents(wanted.resources, wanted.contents, _UPRIGHT)
                return device.found
    except Exception:  # pdfminer raises what it likes on damaged files; pdfium read this one
        return Unprinted()
    return Unprinted()
