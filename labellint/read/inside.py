"""What only the structure of a PDF tells: layers that are off, and text in the colour of a cutting die.

pdfium gives neither, so pdfminer opens the file again; that takes a tenth of a second and is done only for files that
have layers that are off, or spot colours with a technical name (``rules/data/technical_layers.csv``).
"""

from __future__ import annotations

import io
import logging
import zlib
from functools import cache
from typing import Any

import regex

from labellint.text import fold

Point = tuple[float, float]

_SEPARATION = regex.compile(rb"/Separation\s*/([^\s/\[\]<>()]{1,120})")
_PACKED = regex.compile(rb"/ObjStm\b")
_STREAM = regex.compile(rb"stream\r?\n")
_ESCAPE = regex.compile(rb"#([0-9A-Fa-f]{2})")
_WORD = regex.compile(r"[a-z0-9]+")
_PACKED_AT_MOST = 500  #: object streams looked into
_UNPACKED_AT_MOST = 5_000_000  #: bytes of one
_PRINTED = ("text", "tekst", "texte")  #: "white text" is printed text in white, not an underprint


def is_technical(name: str) -> bool:
    """Whether a layer or spot colour is named as something that is not printed as text: a die, varnish, a legend."""
    words = _WORD.findall(fold(name))
    if any(word in _PRINTED for word in words):
        return False
    return any(_named(words, term) for term in _terms())


def _named(words: list[str], term: tuple[str, ...]) -> bool:
    for start in range(len(words) - len(term) + 1):
        if all(
            word.startswith(part[:-1]) if part.endswith("*") else word == part
            for word, part in zip(words[start:], term, strict=False)
        ):
            return True
    return False


@cache
def _terms() -> tuple[tuple[str, ...], ...]:
    from labellint.register import RULES_DIR

    lines = (RULES_DIR / "data" / "technical_layers.csv").read_text(encoding="utf-8").splitlines()[1:]
    return tuple(tuple(line.split(",")[0].split()) for line in lines if line.strip())


def plates(data: bytes) -> frozenset[str]:
    """The names of the technical spot colours in a PDF."""
    found: set[str] = set()
    for content in (data, *_unpacked(data)):
        for match in _SEPARATION.finditer(content):
            name = _ESCAPE.sub(lambda m: bytes([int(m[1], 16)]), match[1]).decode("utf-8", "replace")
            if is_technical(name):
                found.add(name)
    return frozenset(found)


def may_hide(data: bytes) -> bool:
    """Whether a PDF could have layers that are off."""
    return b"/OFF" in data or b"/OCMD" in data or _PACKED.search(data) is not None


def _unpacked(data: bytes) -> list[bytes]:
    """The contents of a PDF's object streams."""
    found = []
    for match in list(_PACKED.finditer(data))[:_PACKED_AT_MOST]:
        start = _STREAM.search(data, match.end(), match.end() + 2000)
        if start is not None:
            try:
                found.append(zlib.decompressobj().decompress(data[start.end() :], _UNPACKED_AT_MOST))
            except zlib.error:
                continue
    return found


def _quiet() -> None:
    """pdfminer tells on standard error what it finds odd in fonts; nobody asked."""
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)


def layers_off(data: bytes) -> frozenset[str]:
    """The names of the layers that are not shown. Empty where the file cannot be understood."""
    _quiet()
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfparser import PDFParser
    from pdfminer.pdftypes import resolve1
    from pdfminer.utils import decode_text

    def listed(value: Any) -> list[Any]:
        value = resolve1(value)
        return value if isinstance(value, list) else []

    try:
        properties = resolve1(PDFDocument(PDFParser(io.BytesIO(data))).catalog.get("OCProperties")) or {}
        chosen = resolve1(properties.get("D")) or {}
        groups = {getattr(ref, "objid", 0): resolve1(ref) for ref in listed(properties.get("OCGs"))}
        off = {getattr(ref, "objid", 0) for ref in listed(chosen.get("OFF"))}
        if str(chosen.get("BaseState", "")).strip("/'") == "OFF":
            off |= set(groups) - {getattr(ref, "objid", 0) for ref in listed(chosen.get("ON"))}
        names = [resolve1(groups[number].get("Name", b"")) for number in off if isinstance(groups.get(number), dict)]
        return frozenset(decode_text(name) if isinstance(name, bytes) else str(name) for name in names)
    except Exception:  # pdfminer raises what it likes on damaged files; pdfium read this one
        return frozenset()


def plate_text(data: bytes, page: int, names: frozenset[str]) -> frozenset[Point]:
    """Where on a page (from 0) characters start that are painted in these spot colours, to whole points."""
    from labellint.read.plates import starts

    _quiet()
    try:
        return starts(data, page, names)
    except Exception:  # as above
        return frozenset()
