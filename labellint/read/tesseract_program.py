"""Tesseract as a program of its own, called through pytesseract: once for all pictures that are looked at in one way,
because starting it and loading two languages takes as long as reading ten lines.

One thread a process (``OMP_THREAD_LIMIT=1`` unless the user set it): Tesseract's own threads cost three times the time
of one. Each call has a time limit, after which the whole process group is ended.

pytesseract brings the call, the temporary files and the table of words. It is imported only when something has to be
recognised: with numpy beside it (which it imports when it finds it, and which nothing here needs) that takes 0.13 s.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from labellint.errors import ReadError
from labellint.label import LANGUAGES
from labellint.read.engine import TOO_SLOW, Settings
from labellint.read.languages import lacking

if TYPE_CHECKING:
    from PIL.Image import Image


class Program:
    """An ``Engine``; may be used from several threads."""

    def probe(self) -> tuple[str, tuple[str, ...]]:
        import pytesseract

        try:
            found = str(pytesseract.get_tesseract_version())
            return found, tuple(sorted(pytesseract.get_languages()))
        except (pytesseract.TesseractNotFoundError, SystemExit, OSError):
            raise lacking(LANGUAGES, engine=False) from None

    def tables(self, images: Sequence[Image], settings: Settings, seconds: float) -> list[dict[str, list[Any]]]:
        with TemporaryDirectory(prefix="labellint_") as folder:
            names = [str(Path(folder, f"{number}.pgm")) for number in range(len(images))]
            for image, name in zip(images, names, strict=True):
                image.save(name)  # written as it is: packing it as PNG takes longer than reading it
            listed = Path(folder, "pictures.txt")
            listed.write_text("\n".join(names), encoding="utf-8")
            rows = _call(
                "image_to_data", str(listed), seconds, lang=settings.codes, config=str(settings), output_type="dict"
            )
        return _pages(rows, len(images))

    def turn(self, image: Image, seconds: float) -> tuple[int, float] | None:
        image.format = "PPM"
        told = _call("image_to_osd", image, seconds, config="--psm 0", output_type="dict")
        if "rotate" not in told or "orientation_conf" not in told:
            return None
        return int(told["rotate"]) % 360, float(told["orientation_conf"])


def _pages(rows: dict[str, list[Any]], count: int) -> list[dict[str, list[Any]]]:
    """A table of several pictures as one table for each."""
    pages: list[dict[str, list[Any]]] = [{name: [] for name in rows} for _ in range(count)]
    for i, page in enumerate(rows.get("page_num", ())):
        for name, column in rows.items():
            pages[page - 1][name].append(column[i])
    return pages


def _call(function: str, image: Image | str, seconds: float, **settings: Any) -> dict[str, Any]:
    """``image``: a picture, or the name of a file that lists the files of several."""
    import pytesseract

    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    try:
        with _own_group(pytesseract.pytesseract):
            answer: dict[str, Any] = getattr(pytesseract, function)(image, timeout=seconds, **settings)
        return answer
    except pytesseract.TesseractNotFoundError:
        raise lacking(LANGUAGES, engine=False) from None
    except pytesseract.TesseractError as error:
        raise ReadError(
            "engine", "Tesseract could not read the picture ({why}).", why=_first_line(error.message)
        ) from None
    except RuntimeError:
        raise ReadError("too_slow", TOO_SLOW, seconds=round(seconds)) from None
    except (OSError, UnicodeDecodeError, ValueError, KeyError, IndexError) as error:
        raise ReadError("engine", "Tesseract gave no usable answer ({why}).", why=_first_line(str(error))) from None


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
