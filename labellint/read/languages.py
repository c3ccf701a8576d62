"""The languages of labels as Tesseract calls them, and what to type where one is missing."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from labellint.errors import ReadError
from labellint.label import Language

CODES: dict[Language, str] = {"nl": "nld", "fr": "fra", "de": "deu", "en": "eng"}


def lacking(languages: Iterable[Language], engine: bool = True) -> ReadError:
    """What is missing (languages, or the ``engine`` itself) and what to type."""
    codes = [CODES[language] for language in languages]
    if sys.platform == "darwin":
        command = "brew install tesseract tesseract-lang"
    elif sys.platform == "win32":
        command = "winget install UB-Mannheim.TesseractOCR"
    else:
        packages = [f"tesseract-ocr-{code}" for code in codes]
        command = " ".join(["sudo apt-get install tesseract-ocr", *packages])
    if not engine:
        told = "Pictures cannot be read because Tesseract is not installed; type: {command}"
        return ReadError("no_engine", told, command=command)
    told = "Tesseract cannot read {codes} because its language data is missing; type: {command}"
    return ReadError("no_language", told, codes=", ".join(codes), command=command)
