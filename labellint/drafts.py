"""Which labels there are to check: files, folders, patterns, standard input, and products of several files.

A draft is one label before it is read: a name and its files, in the order in which they were given.
"""

from __future__ import annotations

import glob
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from labellint.errors import ReadError, UsageError, absent

SUFFIXES = frozenset({".pdf", ".txt", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".bmp"})
STDIN = "-"
DPI = (50.0, 2400.0)  #: what pictures of labels may have; print cannot be read at fewer, and no scanner has more


class Draft(Struct, frozen=True, kw_only=True):
    """One label to read. ``data`` is its content where it does not come from a file (standard input)."""

    name: str
    files: tuple[Path, ...]
    data: bytes | None = None
    dpi: float | None = None  #: dots per inch of its pictures, where they are known better than the files say


class Missing(Struct, frozen=True):
    """An argument that led to no file, and why."""

    argument: str
    error: ReadError


def find(
    arguments: Sequence[str], products: Iterable[tuple[str, Sequence[str]]] = (), dpi: float | None = None
) -> tuple[list[Draft], list[Missing]]:
    """The drafts that the arguments name, in their order (a folder's sorted), each file once; and what led to none.

    Standard input (``-``) becomes a draft with the file ``-``; see ``filled``. Raises UsageError for an impossible
    ``dpi``.
    """
    plausible(dpi)
    drafts: list[Draft] = []
    missing: list[Missing] = []
    seen: set[Path] = set()
    for argument in arguments:
        closed: list[Path] = []
        try:
            found = _files(argument, closed)
        except ReadError as error:
            missing.append(Missing(argument, error))
            continue
        finally:
            missing += [Missing(str(folder), _closed(folder)) for folder in closed]
        for path in found:
            key = Path(os.path.abspath(path))
            if key not in seen:
                seen.add(key)
                drafts.append(Draft(name=printable(path.stem), files=(path,), dpi=dpi))
    for name, files in products:
        drafts.append(Draft(name=name, files=tuple(Path(file) for file in files), dpi=dpi))
    return drafts, missing


def plausible(dpi: float | None) -> float | None:
    """The dots per inch of pictures, as given. Raises UsageError where no picture of a label has so many or so few."""
    if dpi is not None and not DPI[0] <= dpi <= DPI[1]:
        raise UsageError(f"{dpi:g} dots per inch cannot be; pictures of labels have {DPI[0]:g} to {DPI[1]:g}.")
    return dpi


def printable(text: str) -> str:
    """The text of a file name whose bytes are no UTF-8 as text that can be written anywhere: ``caf\\xe9.pdf``."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _files(argument: str, closed: list[Path]) -> list[Path]:
    """The files of one argument; folders that may not be looked into go to ``closed``.

    Raises ReadError with the reason ``missing``, ``no_match`` or ``no_labels``; UsageError for an empty name.
    """
    if not argument:
        raise UsageError("A file name is empty; name a file, or . for this folder.")
    path = Path(argument)
    if argument == STDIN or path.is_file():
        return [path]
    if path.is_dir():
        found = [file for file in _walk(path, closed) if file.suffix.lower() in SUFFIXES]
        if not found and not closed:
            told = "{file}: no labels in this folder; labellint looks for {endings}."
            raise ReadError("no_labels", told, file=argument, endings=", ".join(sorted(SUFFIXES)))
        return found
    if glob.has_magic(argument) and not path.exists():
        matches = sorted(glob.glob(argument, recursive=True))
        found = [Path(match) for match in matches if os.path.isfile(match)]
        if not found:
            told = "{file}: no file matches this pattern; check the folder and the ending."
            raise ReadError("no_match", told, file=argument)
        return found
    if not path.exists():
        raise absent(argument)
    return [path]


def _closed(folder: Path) -> ReadError:
    return ReadError("missing", "{file}: the folder may not be looked into; check its permissions.", file=folder)


def _walk(folder: Path, closed: list[Path]) -> list[Path]:
    """Every file under a folder, sorted; hidden files and folders are left alone."""
    found: list[Path] = []
    for root, folders, files in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(root, name) for name in files if not name.startswith(".")]
    return sorted(found)


def filled(draft: Draft, name: str, read: Callable[[], bytes]) -> Draft:
    """The draft, with the content and the name of standard input where ``-`` is its file."""
    if Path(STDIN) not in draft.files:
        return draft
    if len(draft.files) > 1:
        raise UsageError("Standard input (-) is a label of its own; save it as a file to make it part of a product.")
    return Draft(name=printable(Path(name).stem), files=(Path(name),), data=read(), dpi=draft.dpi)


def spare(target: Path, files: Iterable[Path], what: str = "the label") -> None:
    """Raises UsageError where nothing can be written, or what is written would take the place of what is read: before
    the run, not after it."""
    if not target.parent.is_dir():
        raise UsageError(f"{target}: there is no folder {target.parent}; make it first.")
    if target.is_dir():
        raise UsageError(f"{target}: this is a folder; give the name of a file in it.")
    if not os.access(target if target.exists() else target.parent, os.W_OK):
        raise UsageError(f"{target}: may not be written; check the permissions.")
    if target.exists() and any(file.exists() and file.samefile(target) for file in files):
        raise UsageError(f"{target}: this is {what} itself; give what is written another name.")


def on_disk(found: Iterable[Draft]) -> list[Path]:
    """The files of the drafts, without standard input."""
    return [file for draft in found if draft.data is None for file in draft.files]


def product(words: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """``NAME FILE...`` of ``--product`` as a name and files. Raises UsageError where there is no file."""
    if len(words) < 2:
        raise UsageError("--product needs a name and at least one file, as in: --product Magnolia front.pdf back.pdf.")
    return words[0], tuple(words[1:])
