"""Tesseract in this process, through tesserocr (extra ``fast-ocr``): the same words in two thirds of the time.

Starting a program and loading its language data for each look at a page takes a third of the time. Here an engine is
made once for each set of languages and each thread, and lent out. A picture that makes Tesseract crash ends this
process too: that is why it is an extra.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any

from labellint.errors import ReadError
from labellint.read.engine import TOO_SLOW, Settings

if TYPE_CHECKING:
    from PIL.Image import Image

_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)  #: where packages put language data; TESSDATA_PREFIX comes first
_SUFFIX = ".traineddata"
_NO_MESSAGES = 6  #: L_SEVERITY_NONE of Leptonica
_COLUMNS = ("block_num", "par_num", "line_num", "left", "top", "width", "height", "conf", "text")


@lru_cache(maxsize=1)
def tessdata() -> Path | None:
    """The folder with language data; None where there is none."""
    told = os.environ.get("TESSDATA_PREFIX")
    folders = [Path(told), Path(told, "tessdata")] if told else []
    folders += [Path(folder) for folder in _FOLDERS]
    return next((folder for folder in folders if any(folder.glob(f"*{_SUFFIX}"))), None)


class Inside:
    """An ``Engine``; may be used from several threads."""

    def __init__(self) -> None:
        os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # read when the library is loaded
        self._free: dict[str, list[Any]] = {}
        self._lock = Lock()

    def probe(self) -> tuple[str, tuple[str, ...]]:
        import tesserocr

        folder = tessdata()
        codes = sorted(path.name.removesuffix(_SUFFIX) for path in folder.glob(f"*{_SUFFIX}")) if folder else []
        return tesserocr.tesseract_version().split()[1], tuple(codes)

    def tables(self, images: Sequence[Image], settings: Settings, seconds: float) -> list[dict[str, list[Any]]]:
        end = monotonic() + seconds
        with self._lent(settings.codes) as api:
            api.SetPageSegMode(settings.mode)
            api.SetVariable("user_defined_dpi", str(settings.dpi))
            api.SetVariable("tessedit_do_invert", "1")
            api.SetVariable("thresholding_method", "2" if settings.shaded else "0")
            found = []
            for image in images:
                _show(api, image)
                left = end - monotonic()
                if left <= 0 or not api.Recognize(int(left * 1000)):
                    raise ReadError("too_slow", TOO_SLOW, seconds=round(seconds))
                found.append(_columns(api.GetTSVText(0)))
            return found

    def turn(self, image: Image, seconds: float) -> tuple[int, float] | None:
        with self._lent("osd") as api:
            api.SetPageSegMode(0)
            _show(api, image)
            told = api.DetectOrientationScript()
        return ((360 - int(told["orient_deg"])) % 360, float(told["orient_conf"])) if told else None

    @contextmanager
    def _lent(self, codes: str) -> Iterator[Any]:
        """An engine for these languages that nobody else uses; one that failed is not used again."""
        import tesserocr

        with self._lock:
            free = self._free.setdefault(codes, [])
            api = free.pop() if free else None
        try:
            if api is None:
                _hush()
                api = tesserocr.PyTessBaseAPI(path=f"{tessdata()}/", lang=codes)
            yield api
            api.Clear()
        except (RuntimeError, ValueError) as error:
            raise ReadError("engine", "Tesseract could not read the picture ({why}).", why=str(error)[:200]) from None
        with self._lock:
            free.append(api)


@cache
def _hush() -> None:
    """Leptonica tells its errors on the terminal, where nobody can use them ("box outside rectangle"): not at all."""
    import ctypes

    from tesserocr import tesserocr

    with suppress(OSError, AttributeError):  # built in another way: its lines are harmless
        ctypes.CDLL(tesserocr.__file__).setMsgSeverity(_NO_MESSAGES)


def _show(api: Any, image: Image) -> None:
    api.SetImageBytes(image.tobytes(), image.width, image.height, 1, image.width)


def _columns(table: str) -> dict[str, list[Any]]:
    """The columns of a table without a head; fields as in the file that Tesseract's program writes."""
    found: dict[str, list[Any]] = {name: [] for name in _COLUMNS}
    for row in table.splitlines():
        fields = row.split("\t")
        if len(fields) == 12:
            for name, field in zip(_COLUMNS, (*fields[2:5], *fields[6:]), strict=True):
                found[name].append(int(float(field)) if name == "conf" else field)
    return found
