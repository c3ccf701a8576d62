"""What labellint needs and what is there: versions, the OCR engine and its languages, the rules, the cache."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from msgspec import Struct

from labellint.errors import ReadError, RuleError
from labellint.version import VERSION

_LIBRARIES = ("pypdfium2", "pdfplumber", "pytesseract", "pillow", "regex", "msgspec", "pyahocorasick", "rapidfuzz")


class Part(Struct, frozen=True):
    """Something that labellint needs: what was found, and what to do where it is not right."""

    name: str
    found: str
    ok: bool = True
    advice: str | None = None


def look() -> list[Part]:
    """Everything, in the order in which a person would mend it."""
    parts = [Part("labellint", f"{VERSION}, Python {platform.python_version()}")]
    parts += [_library(name) for name in _LIBRARIES]
    return [*parts, *_engine(), _rules(), _cache()]


def _library(name: str) -> Part:
    try:
        return Part(name, version(name))
    except PackageNotFoundError:
        return Part(name, "not installed", ok=False, advice=f"pip install {name}")


def _engine() -> list[Part]:
    from labellint.read import ocr

    try:
        found = f"Tesseract {ocr.version()}, reads {', '.join(ocr.available())}"
    except ReadError as error:
        return [Part("pictures", "cannot be read", ok=False, advice=str(error))]
    advice = ocr.advice()
    return [Part("pictures", found, ok=advice is None, advice=advice)]


def _rules() -> Part:
    from labellint.compiled import rulebook

    try:
        book = rulebook()
    except RuleError as error:
        return Part("rules", "cannot be used", ok=False, advice=str(error))
    about = book.about
    return Part("rules", f"{about.version}, {len(book.rules)} rules, law looked up until {about.law_checked_until}")


def _cache() -> Part:
    from labellint import cache

    place = cache.folder()
    return Part("cache", f"{place} (safe to delete)" if place else f"none ({cache.VARIABLE} is empty)")
