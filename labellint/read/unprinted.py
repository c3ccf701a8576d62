"""What of a page is not printed though pdfium gives it: text painted in the colour of a die; texts, forms and pictures
in a form or a membership of layers that is hidden. pdfium tells neither, so the content is scanned.

pdfium makes one object of each operator that shows a text, a form or a picture, in their order; so the n-th operator of
a kind tells of the n-th object.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
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
    | <(?<hex>[0-9A-Fa-f\s]*)>
    | (?<inline>\bBI\s.*?\sEI\b)                                                   # a picture in the content
    | %[^\r\n]*
    | /(?<name>[^\s/()<>\[\]{}%]*)
    | (?<![^\s\])>])(?<operator>BDC|BMC|EMC|Do|TJ|Tj|cs|rg|[qQgk'"])(?![^\s/()<>\[\]{}%])""",
    regex.DOTALL | regex.VERBOSE,
)


def reasons(data: bytes, page: int, plates: frozenset[str]) -> dict[int, list[str | None]]:
    """For the texts, forms and pictures of a page (from 0), by kind and in their order, why each is not printed.

    Nothing where the file cannot be understood.
    """
    quiet()
    found: dict[int, list[str | None]] = {TEXT: [], FORM: [], PICTURE: []}
    try:
        document = PDFDocument(PDFParser(io.BytesIO(data)))
        for number, wanted in enumerate(PDFPage.create_pages(document)):
            if number == page:
                scan = _Scan(config_of(document), plates)
                content = b"\n".join(stream.get_data() for stream in map(resolve1, wanted.contents))
                for kind, reason in scan.shown(content, wanted.resources, None, 0):
                    found[kind].append(reason)
                return found
    except Exception:  # pdfminer raises what it likes on damaged files; pdfium read this one
        return {}
    return {}


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
            operator = match["operator"]
            if operator is None:
                if match["inline"] is not None:
                    yield PICTURE, reason or next(filter(None, marks), None)
                if match["name"] is not None:
                    names.append(match["name"].decode("latin-1"))
                written = written or bool(match["text"] or (match["hex"] or b"").strip())
                continue
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
