"""The OCR engine: Tesseract, called through pytesseract. The only module that knows it.

    recognise(image, ("nl", "fr"))  ->  the words seen, with their places in pixels and a confidence from 0 to 1
    orientation(image)              ->  how far the writing is turned
    version(), missing(languages)   ->  what is installed

One thread a process (``OMP_THREAD_LIMIT=1`` unless the user set it): Tesseract's own threads cost three times the time
of one. Each call has a time limit, after which the whole process group is ended. Answers are kept in ``cache.py`` under
the pixels, the settings and the version of the engine.

pytesseract brings the call, the temporary files and the table of words. It is imported only when something has to be
recognised: with numpy beside it (which it imports when it finds it, and which nothing here needs) that takes 0.13 s.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from msgspec import Struct

from labellint import cache
from labellint.errors import ReadError
from labellint.label import LANGUAGES, Language

if TYPE_CHECKING:
    from PIL.Image import Image

CODES: dict[Language, str] = {"nl": "nld", "fr": "fra", "de": "deu", "en": "eng"}
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
    image: Image,
    languages: Iterable[Language],
    mode: int = SPARSE,
    *,
    dpi: int = 300,
    shaded: bool = False,
    seconds: float = SECONDS,
) -> tuple[Seen, ...]:
    """The words in a grey picture; ``shaded``: what is ink is decided for each place by the light there.

    Raises ReadError: ``no_engine``, ``no_language``, ``too_slow``, ``engine``.
    """
    chosen = tuple(languages)
    absent = missing(chosen)
    if absent:
        raise ReadError("no_language", _install(absent))
    codes = "+".join(CODES[language] for language in chosen)
    settings = f"--psm {mode} --dpi {dpi} -c tessedit_do_invert=1"
    if shaded:
        settings += " -c thresholding_method=2"
    name = cache.key(_SETTINGS, version(), codes, settings, image.mode, str(image.size), image.tobytes())
    kept = _kept(name, tuple[Seen, ...])
    if kept is not None:
        return kept
    words = _words(_call("image_to_data", image, seconds, lang=codes, config=settings, output_type="dict"))
    cache.keep("ocr", name, msgspec.msgpack.encode(words))
    return words


def orientation(image: Image, *, seconds: float = SECONDS) -> Turn | None:
    """Which way up a picture is; None where there is too little text to tell, or no data for it is installed."""
    if "osd" not in _installed():
        return None
    name = cache.key(_SETTINGS, version(), "osd", image.mode, str(image.size), image.tobytes())
    kept = _kept(name, Turn)
    if kept is not None:
        return kept
    try:
        told = _call("image_to_osd", image, seconds, config="--psm 0", output_type="dict")
        turn = Turn(int(told["rotate"]) % 360, float(told["orientation_conf"]))
    except (ReadError, KeyError) as error:
        if isinstance(error, ReadError) and error.reason != "engine":
            raise
        return None
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
        raise ReadError("no_language", _install(LANGUAGES))
    return found


def advice() -> str | None:
    """What to type so that every picture can be read; None where everything is installed."""
    try:
        absent = missing()
    except ReadError as error:
        return str(error)
    return _install(absent) if absent else None


def _installed() -> tuple[str, ...]:
    return _probe()[1]


@lru_cache(maxsize=1)
def _probe() -> tuple[str, tuple[str, ...]]:
    """Version and language data of the engine; asked once in a process."""
    import pytesseract

    try:
        found = str(pytesseract.get_tesseract_version())
        return found, tuple(sorted(pytesseract.get_languages()))
    except (pytesseract.TesseractNotFoundError, SystemExit, OSError):
        raise ReadError("no_engine", _install(LANGUAGES, engine=False)) from None


def _install(languages: Iterable[Language], engine: bool = True) -> str:
    """One sentence: what is missing (languages, or the ``engine`` itself) and what to type."""
    codes = [CODES[language] for language in languages]
    if sys.platform == "darwin":
        command = "brew install tesseract tesseract-lang"
    elif sys.platform == "win32":
        command = "winget install UB-Mannheim.TesseractOCR"
    else:
        packages = [f"tesseract-ocr-{code}" for code in codes]
        command = " ".join(["sudo apt-get install tesseract-ocr", *packages])
    if not engine:
        return f"Pictures cannot be read because Tesseract is not installed; type: {command}"
    return f"Tesseract cannot read {', '.join(codes)} because its language data is missing; type: {command}"


def _kept(name: str, kind: type[T]) -> T | None:
    content = cache.load("ocr", name)
    if content is None:
        return None
    try:
        return msgspec.msgpack.decode(content, type=kind)
    except msgspec.DecodeError:
        return None


def _call(function: str, image: Image, seconds: float, **settings: Any) -> dict[str, Any]:
    import pytesseract

    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    if image.mode != "L":
        image = image.convert("L")
    image.format = "PPM"  # written as it is: packing it as PNG takes longer than reading it
    try:
        with _own_group(pytesseract.pytesseract):
            answer: dict[str, Any] = getattr(pytesseract, function)(image, timeout=seconds, **settings)
        return answer
    except pytesseract.TesseractNotFoundError:
        raise ReadError("no_engine", _install(LANGUAGES, engine=False)) from None
    except pytesseract.TesseractError as error:
        raise ReadError("engine", f"Tesseract could not read the picture ({_first_line(error.message)}).") from None
    except RuntimeError:
        raise ReadError("too_slow", f"Tesseract did not finish within {seconds:.0f} s; the picture was left.") from None
    except (OSError, UnicodeDecodeError, ValueError, KeyError, IndexError) as error:
        raise ReadError("engine", f"Tesseract gave no usable answer ({_first_line(str(error))}).") from None


def _first_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[0][:200] if lines else "no reason given"


@contextmanager
def _own_group(module: Any) -> Iterator[None]:
    """Start the engine as the leader of its own process group, and end the group after a time-out.

    pytesseract ends only the process it started; where ``tesseract`` is a script (snap, conda, a container), the
    program behind it would go on computing.
    """
    if sys.platform == "win32" or getattr(module.subprocess_args, "own_group", False):
        yield
        return
    original = module.subprocess_args

    def subprocess_args(*args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**original(*args, **kwargs), "start_new_session": True}

    def kill(process: Any, code: int) -> None:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        process.returncode = code

    subprocess_args.own_group = True  # type: ignore[attr-defined]
    module.subprocess_args, module.kill = subprocess_args, kill
    yield


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
