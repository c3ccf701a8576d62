"""What of a page is not printed though pdfium gives it: text painted in the colour of a die; texts, forms and pictures
in a form or a membership of layers that is hidden. pdfium tells neither, so the content is scanned.

pdfium makes one object of each operator that shows a text, a form or a picture, in their order; so the n-th operator of
a kind tells of the n-th object.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pypdfium2.raw as pdfium
import regex
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.psparser import literal_name

from labellint.read.layers import Config, config_of, quiet

DIE = "technical colour"
MOST = 40_000_000  #: bytes of content that are scanned on a page
_DEEP = 12  #: forms inside forms
TEXT, FORM, PICTURE = pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_FORM, pdfium.FPDF_PAGEOBJ_IMAGE
Judged = tuple[int, str | None]  #: the kind of an object, and why it is not printed

_TOKEN = regex.compile(
    rb"""\((?<text>(?:[^()\\]|\\.|(?<nested>\((?:[^()\\]|\\.|(?&nested))*\)))*)\)  # a string
    | <\s*+(?<hex>[0-9A-Fa-f])[0-9A-Fa-f\s]*+>(?:[\s\d.+-]*+<[0-9A-Fa-f\s]*+>)*+
    | (?<inline>\bBI\s.*?\sEI\b)                                                   # a picture in the content
    | %[^\r\n]*
    | /(?<name>[^\s/()<>\[\]{}%]*+)(?=\s*+(?:/|cs|Do|BDC))                          # of what is asked for below
    | (?<![^\s\])>])(?<operator>BDC|BMC|EMC|Do|TJ|Tj|cs|rg|[qQgk'"])(?![^\s/()<>\[\]{}%])""",
    regex.DOTALL | regex.VERBOSE,
)
_FILL = regex.compile(rb"/([^\s/()<>\[\]{}%]+)\s+cs\b")


class Content:
    """The content of one page of a PDF (from 0), looked at only when something asks; empty where it cannot be
    understood.
    """

    def __init__(self, data: bytes, page: int, plates: frozenset[str]) -> None:
        self._plates = plates
        self._document: Any = None
        self._streams, self._resources = b"", None
        quiet()
        try:
            document = PDFDocument(PDFParser(io.BytesIO(data)))
            wanted = next(islice(PDFPage.create_pages(document), page, None))
            self._streams = b"\n".join(stream.get_data() for stream in map(resolve1, wanted.contents))
            self._resources = wanted.resources
            self._document = document
        except Exception:  # pdfminer raises what it likes on damaged files; pdfium read this one
            return

    def fills_with_die(self) -> bool:
        """Whether a die may be the colour of anything that is filled: far quicker to tell than of what."""
        try:
            return _fills(self._streams, self._resources, self._plates, set(), 0)
        except Exception:
            return True

    def reasons(self) -> dict[int, list[str | None]]:
        """For its texts, forms and pictures, by kind and in their order, why each is not printed."""
        found: dict[int, list[str | None]] = {TEXT: [], FORM: [], PICTURE: []}
        if self._document is None:
            return {}
        try:
            scan = _Scan(config_of(self._document), self._plates)
            for kind, reason in scan.shown(self._streams, self._resources, None, 0):
                found[kind].append(reason)
        except Exception:
            return {}
        return found


def _fills(content: bytes, resources: Any, plates: frozenset[str], seen: set[int], depth: int) -> bool:
    """Whether a die may fill something in a content or in the forms that it may draw, but for those ``seen``."""
    found = _dictionary(resources)
    spaces = _dictionary(found.get("ColorSpace"))
    used = {match[1].decode("latin-1") for match in _FILL.finditer(content)}
    if depth > _DEEP or any("#" in name or _is_die(spaces.get(name), plates) for name in used):
        return True
    for form in map(resolve1, _dictionary(found.get("XObject")).values()):
        if isinstance(form, PDFStream) and form.objid not in seen and literal_name(form.get("Subtype")) == "Form":
            seen.add(form.objid or 0)
            if _fills(form.get_data(), form.get("Resources") or resources, plates, seen, depth + 1):
                return True
    return False


class _Scan:
    """Follows which colour is used for filling, and the layers of marks and forms."""

    def __init__(self, config: Config, plates: frozenset[str]) -> None:
        self.config = config
        self.plates = plates
        self.left = MOST
        self.open: set[int] = set()  #: forms that are being drawn

    def shown(
        self, content: bytes, resources: Any, reason: str | None, depth: int, die: bool = False
    ) -> Iterator[Judged]:
        """For each operator that shows something why it is not printed, or None where it is."""
        self.left -= len(content)
        if self.left < 0:
            raise ValueError("too much content")
        found = _dictionary(resources)
        spaces, properties = _dictionary(found.get("ColorSpace")), _dictionary(found.get("Properties"))
        forms = _dictionary(found.get("XObject"))
        marks: list[str | None] = []
        states: list[bool] = []
        names: list[str] = []
        written = False
        for match in _TOKEN.finditer(content):
            kind = match.lastgroup
            if kind != "operator":
                if kind == "name":
                    names.append(match["name"].decode("latin-1"))
                elif kind == "inline":
                    yield PICTURE, reason or next(filter(None, marks), None)
                elif kind is not None:
                    written = written or bool(match[kind])
                continue
            operator = match["operator"]
            if operator in (b"Tj", b"TJ", b"'", b'"'):
                if written:
                    yield TEXT, reason or next(filter(None, marks), None) or (DIE if die else None)
            elif operator == b"cs":
                die = bool(names) and _is_die(spaces.get(names[-1]), self.plates)
            elif operator in (b"g", b"rg", b"k"):
                die = False
            elif operator == b"q":
                states.append(die)
            elif operator == b"Q":
                die = states.pop() if states else die
            elif operator in (b"BDC", b"BMC"):
                layer = properties.get(names[-1]) if operator == b"BDC" and names[-2:-1] == ["OC"] else None
                marks.append(self.config.reason(layer) if layer is not None else None)
            elif operator == b"EMC":
                del marks[-1:]
            elif operator == b"Do" and names:
                hidden = reason or next(filter(None, marks), None)
                yield from self._drawn(resolve1(forms.get(names[-1])), resources, hidden, depth, die)
            names.clear()
            written = False

    def _drawn(self, form: Any, resources: Any, reason: str | None, depth: int, die: bool) -> Iterator[Judged]:
        """A form with what it draws, or a picture."""
        kind = literal_name(form.get("Subtype")) if isinstance(form, PDFStream) else None
        if kind not in ("Form", "Image"):
            return
        layer = form.get("OC")
        hidden = reason or (self.config.reason(layer) if layer is not None else None)
        if kind == "Image":
            yield PICTURE, hidden
            return
        number = form.objid or 0
        if number in self.open or depth >= _DEEP:
            return
        yield FORM, hidden
        self.open.add(number)
        yield from self.shown(form.get_data(), form.get("Resources") or resources, hidden, depth + 1, die)
        self.open.discard(number)


def _dictionary(value: Any) -> dict[str, Any]:
    value = resolve1(value)
    return value if isinstance(value, dict) else {}


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
