"""The layers of a PDF (optional content): which are not printed, and what stands in which.

pdfium tells the layer of an object by name only, and nothing of a membership (which shows when other layers do) or of
the layer of a whole form. So pdfminer opens the file again, a tenth of a second, for files that have such.
"""

from __future__ import annotations

import ctypes
import io
import logging
from collections.abc import Sequence
from typing import Any, NamedTuple

import regex

from labellint.read.native import own
from labellint.read.technical import TECHNICAL, is_technical

HIDDEN = "hidden layer"
_OF_FORM = regex.compile(rb"/OC(?:\s+\d+\s+\d+\s+R|\s*<<)")
_HIDING = (b"/OFF", b"/OCMD", b"/BaseState")
_DEEP = 20  #: expressions inside expressions

_P, _I = ctypes.c_void_p, ctypes.c_int
_mark_count = own("FPDFPageObj_CountMarks", _I, _P)
_mark = own("FPDFPageObj_GetMark", _P, _P, ctypes.c_ulong)
_mark_name = own("FPDFPageObjMark_GetName", _I, _P, _P, ctypes.c_ulong, _P)
_mark_bytes = own("FPDFPageObjMark_GetParamBlobValue", _I, _P, ctypes.c_char_p, _P, ctypes.c_ulong, _P)


class Layers:
    """The layers of one file; it is opened again only when something asks."""

    def __init__(self, data: bytes, contents: Sequence[bytes]) -> None:
        self._data = data
        self._config: Config | None = None
        self.any = any(b"/OCProperties" in content for content in contents)
        self._may_hide = self.any and any(sign in content for sign in _HIDING for content in contents)
        self.of_forms = self.any and _OF_FORM.search(data) is not None  #: a form or picture as a whole may be hidden

    @property
    def config(self) -> Config:
        """Which layers are printed."""
        if self._config is None:
            self._config = read_config(self._data) if self._may_hide else Config({}, frozenset())
        return self._config

    def reason(self, item: int) -> str | None:
        """Why a page object is not printed, by the names of its layers; "" where the names do not tell."""
        doubt: str | None = None
        for name in _layers_of(item):
            if name and is_technical(name):
                return TECHNICAL
            found = self.config.by_name(name)
            if found == HIDDEN:
                return found
            doubt = found if doubt is None else doubt
        return doubt


class Config(NamedTuple):
    """The layers by object number, and the numbers of those that are not printed."""

    names: dict[int, str]
    off: frozenset[int]

    def by_name(self, name: str) -> str | None:
        """``HIDDEN``, None for a layer that is printed, or "" where a name does not tell."""
        if not name:
            return ""
        states = {number in self.off for number, known in self.names.items() if known == name}
        return None if not states or states == {False} else HIDDEN if states == {True} else ""

    def reason(self, layer: Any) -> str | None:
        """Why what stands in a layer or a membership is not printed, or None where it is."""
        if not _shown(layer, self.off, {}, 0):
            return HIDDEN
        technical = self.off | {number for number, name in self.names.items() if is_technical(name)}
        return None if technical == self.off or _shown(layer, technical, {}, 0) else TECHNICAL


def _shown(layer: Any, off: frozenset[int], known: dict[int, bool], depth: int) -> bool:
    """Whether a layer, a membership or an expression shows while the layers ``off`` do not (ISO 32000, 8.11).

    ``known``: answers by object number, so that what refers to itself or to one thing many times ends.
    """
    from pdfminer.pdftypes import resolve1

    number = _number(layer)
    if number in known or depth > _DEEP:
        return known.get(number, True)
    if number:
        known[number] = True
    value = resolve1(layer)
    if isinstance(value, list) and value:
        shown = _expressed(value, off, known, depth)
    elif isinstance(value, dict) and _word(value.get("Type")) == "OCMD":
        shown = _member(value, off, known, depth)
    else:
        shown = number not in off
    if number:
        known[number] = shown
    return shown


def _member(value: dict[str, Any], off: frozenset[int], known: dict[int, bool], depth: int) -> bool:
    from pdfminer.pdftypes import resolve1

    expression = resolve1(value.get("VE"))
    if isinstance(expression, list) and expression:
        return _expressed(expression, off, known, depth)
    groups = resolve1(value.get("OCGs"))
    members = groups if isinstance(groups, list) else [value["OCGs"]] if groups else []
    states = [_shown(group, off, known, depth + 1) for group in members if resolve1(group) is not None]
    if not states:
        return True
    policies = {"AllOn": all(states), "AnyOff": not all(states), "AllOff": not any(states)}
    return policies.get(_word(value.get("P")), any(states))


def _expressed(expression: list[Any], off: frozenset[int], known: dict[int, bool], depth: int) -> bool:
    from pdfminer.pdftypes import resolve1

    operator = _word(resolve1(expression[0]))
    states = [_shown(part, off, known, depth + 1) for part in expression[1:]]
    if operator == "Not":
        return not any(states[:1])
    return any(states) if operator == "Or" else all(states)


def quiet() -> None:
    """pdfminer tells on standard error what it finds odd in files; nobody asked."""
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)


def read_config(data: bytes) -> Config:
    """The layers of a file. Empty where the file cannot be understood."""
    quiet()
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfparser import PDFParser

    try:
        return config_of(PDFDocument(PDFParser(io.BytesIO(data))))
    except Exception:  # pdfminer raises what it likes on damaged files; pdfium read this one
        return Config({}, frozenset())


def config_of(document: Any) -> Config:
    """The layers of a pdfminer document, as they are printed: a layer may be shown on the screen and not on paper."""
    from pdfminer.pdftypes import resolve1
    from pdfminer.utils import decode_text

    properties = resolve1(document.catalog.get("OCProperties")) or {}
    chosen = resolve1(properties.get("D")) or {}
    groups = {number: resolve1(ref) for ref in _listed(properties.get("OCGs")) if (number := _number(ref))}
    off = {_number(ref) for ref in _listed(chosen.get("OFF"))}
    if _word(chosen.get("BaseState")) == "OFF":
        off |= set(groups) - {_number(ref) for ref in _listed(chosen.get("ON"))}
    for usage in map(resolve1, _listed(chosen.get("AS"))):
        if isinstance(usage, dict) and _word(usage.get("Event")) == "Print":
            for number in map(_number, _listed(usage.get("OCGs"))):
                state = _print_state(groups.get(number))
                off = off | {number} if state == "OFF" else off - {number} if state == "ON" else off
    names = {}
    for number, group in groups.items():
        name = resolve1(group.get("Name", b"")) if isinstance(group, dict) else b""
        names[number] = decode_text(name) if isinstance(name, bytes) else str(name)
    return Config(names, frozenset(off))


def _print_state(group: Any) -> str:
    from pdfminer.pdftypes import resolve1

    usage = resolve1(group.get("Usage")) if isinstance(group, dict) else None
    printed = resolve1(usage.get("Print")) if isinstance(usage, dict) else None
    return _word(printed.get("PrintState")) if isinstance(printed, dict) else ""


def _listed(value: Any) -> list[Any]:
    from pdfminer.pdftypes import resolve1

    value = resolve1(value)
    return value if isinstance(value, list) else []


def _number(ref: Any) -> int:
    return int(getattr(ref, "objid", 0))


def _word(value: Any) -> str:
    name = getattr(value, "name", value)
    return name.decode("latin-1") if isinstance(name, bytes) else str(name or "")


def _layers_of(item: int) -> list[str]:
    """The names of the layers that a page object stands in; "" for a membership, which has none."""
    marks = [_mark(item, i) for i in range(max(0, _mark_count(item)))]
    return [_name_of(mark) for mark in marks if mark and _kind_of(mark) == "OC"]


def _kind_of(mark: int) -> str:
    buffer, size = ctypes.create_string_buffer(64), ctypes.c_ulong()
    if not _mark_name(mark, ctypes.addressof(buffer), 64, ctypes.addressof(size)):
        return ""
    return buffer.raw[: min(size.value, 64)].decode("utf-16-le", "replace").rstrip("\x00")


def _name_of(mark: int) -> str:
    """The name of a layer as the file has it: pdfium's own text of it loses every letter that is not ASCII."""
    buffer, size = ctypes.create_string_buffer(512), ctypes.c_ulong()
    if not _mark_bytes(mark, b"Name", ctypes.addressof(buffer), 512, ctypes.addressof(size)):
        return ""
    name = buffer.raw[: min(size.value, 512)]
    return name[2:].decode("utf-16-be", "replace") if name[:2] == b"\xfe\xff" else name.decode("latin-1")
