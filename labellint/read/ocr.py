"""What is written in a picture, asked of Tesseract through an ``Engine``; answers are kept.

    recognise(images, ("nl", "fr"))  ->  for each the words seen, with their places in pixels and a confidence, 0 to 1
    orientation(image)              ->  how far the writing is turned
    version(), missing(languages)   ->  what is installed

Answers are kept in ``cache.py`` under the pixels, the settings and the version of the engine.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from msgspec import Struct

from labellint import cache
from labellint.errors import ReadError
from labellint.label import LANGUAGES, Language
from labellint.read.engine import Settings, engine
from labellint.read.languages import CODES, lacking

if TYPE_CHECKING:
    from PIL.Image import Image

SECONDS = 120.0  #: time limit for one call; an A4 page at 300 dpi full of small print takes 6
SPARSE = 11  #: page segmentation: as much text as possible, in no order; finds most lines on labels
ONE_BLOCK = 6  #: page segmentation: one even block of text
_SETTINGS = "1"  #: counted up when what is asked of the engine changes, so that old answers are not used


T = TypeVar("T")


class Seen(Struct, frozen=True, array_like=True):
    """A word as the engine saw it, in pixels of the picture it was given. ``line`` is equal within a line."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    confidence: float
    line: tuple[int, int, int]


class Turn(Struct, frozen=True, array_like=True):
    """``degrees`` clockwise that the picture must be turned to be upright, and how sure the engine is (from 0)."""

    degrees: int
    confidence: float


def recognise(
    images: Sequence[Image],
    languages: Iterable[Language],
    mode: int = SPARSE,
    *,
    dpi: int = 300,
    shaded: bool = False,
    seconds: float = SECONDS,
) -> list[tuple[Seen, ...]]:
    """The words in each of several grey pictures, which cost one start of the engine. ``shaded``: what is ink is
    decided for each place by the light there.

    Raises ReadError: ``no_engine``, ``no_language``, ``too_slow``, ``engine``.
    """
    chosen = tuple(languages)
    absent = missing(chosen)
    if absent:
        raise lacking(absent)
    settings = Settings("+".join(CODES[language] for language in chosen), mode, dpi, shaded)
    asked = (_SETTINGS, version(), settings.codes, str(settings))
    names = [cache.key(*asked, image.mode, str(image.size), image.tobytes()) for image in images]
    found = [_kept(name, tuple[Seen, ...]) for name in names]
    new = [i for i, kept in enumerate(found) if kept is None]
    if new:
        tables = engine().tables([_grey(images[i]) for i in new], settings, seconds)
        for i, table in zip(new, tables, strict=True):
            found[i] = words = _words(table)
            cache.keep("ocr", names[i], msgspec.msgpack.encode(words))
    return [words for words in found if words is not None]


def orientation(image: Image, *, seconds: float = SECONDS) -> Turn | None:
    """Which way up a picture is; None where there is too little text to tell, or no data for it is installed."""
    if "osd" not in _installed():
        return None
    name = cache.key(_SETTINGS, version(), "osd", image.mode, str(image.size), image.tobytes())
    kept = _kept(name, Turn)
    if kept is not None:
        return kept
    try:
        told = engine().turn(_grey(image), seconds)
    except ReadError as error:
        if error.reason != "engine":
            raise
        return None
    if told is None:
        return None
    turn = Turn(*told)
    cache.keep("ocr", name, msgspec.msgpack.encode(turn))
    return turn


def version() -> str:
    """The version of the engine. Raises ReadError ``no_engine`` where there is none."""
    return _probe()[0]


def missing(languages: Iterable[Language] = LANGUAGES) -> tuple[Language, ...]:
    """Which of the languages the engine cannot read. Raises ReadError ``no_engine``."""
    installed = _installed()
    return tuple(language for language in languages if CODES[language] not in installed)


def available() -> tuple[Language, ...]:
    """The languages the engine can read. Raises ReadError where there is no engine or none of them."""
    found = tuple(language for language in LANGUAGES if CODES[language] in _installed())
    if not found:
        raise lacking(LANGUAGES)
    return found


def advice() -> str | None:
    """What to type so that every picture can be read; None where everything is installed."""
    try:
        absent = missing()
    except ReadError as error:
        return str(error)
    return str(lacking(absent)) if absent else None


def _installed() -> tuple[str, ...]:
    return _probe()[1]


@lru_cache(maxsize=1)
def _probe() -> tuple[str, tuple[str, ...]]:
    """Version and language data of the engine; asked once in a process."""
    return engine().probe()


def _kept(name: str, kind: type[T]) -> T | None:
    content = cache.load("ocr", name)
    if content is None:
        return None
    try:
        return msgspec.msgpack.decode(content, type=kind)
    except msgspec.DecodeError:
        return None


def _grey(image: Image) -> Image:
    return image if image.mode == "L" else image.convert("L")


def _words(rows: dict[str, list[Any]]) -> tuple[Seen, ...]:
    found = []
    for i, text in enumerate(rows.get("text", ())):
        confidence = float(rows["conf"][i])
        if confidence < 0 or not str(text).strip():
            continue
        left, top = int(rows["left"][i]), int(rows["top"][i])
        right, bottom = left + int(rows["width"][i]), top + int(rows["height"][i])
        line = (int(rows["block_num"][i]), int(rows["par_num"][i]), int(rows["line_num"][i]))
        found.append(Seen(str(text).strip(), left, top, right, bottom, confidence / 100, line))
    return tuple(found)
