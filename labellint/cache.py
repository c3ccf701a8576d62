"""What may be kept between runs: OCR answers and the compiled rulebook. Safe to delete at any time.

An entry is bytes under a kind ("ocr", "rules" ...) and a key, which names everything that the answer depends on
(content, settings, version of what made it), so that an entry is never out of date, only out of use. Entries are
written aside and renamed, so that a reader sees a whole entry or none. Where nothing can be written, nothing is kept.

The folder is ``$LABELLINT_CACHE_DIR`` (empty: keep nothing), else the platform's folder for caches. It is readable by
its user only: artwork is often confidential before a launch.
"""

from __future__ import annotations

import hashlib
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

T = TypeVar("T")

VARIABLE = "LABELLINT_CACHE_DIR"
MAX_BYTES = 200_000_000  #: kept in all; a page of OCR answers is about 30 kB
MAX_ENTRY = 20_000_000  #: larger answers are not worth keeping
_SHRINK_TO = 0.7  #: part of MAX_BYTES that stays when the oldest entries go
_LOOK_AFTER = 200  #: entries written before the size is looked at again

_written = 0


def folder() -> Path | None:
    """Where entries are kept; None where the user wants none."""
    named = os.environ.get(VARIABLE)
    if named is not None:
        return Path(named).expanduser() if named else None
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return Path(base, "labellint", "Cache") if base else None
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "labellint"
    return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "labellint"


def key(*parts: str | bytes) -> str:
    """One key from everything an answer depends on; the order and the borders between the parts count."""
    digest = hashlib.sha256()
    for part in parts:
        content = part.encode() if isinstance(part, str) else part
        digest.update(len(content).to_bytes(8, "little"))
        digest.update(content)
    return digest.hexdigest()


def load(kind: str, name: str) -> bytes | None:
    """The entry, or None. Whoever reads it must take damaged content for a missing entry."""
    place = folder()
    if place is None:
        return None
    path = place / kind / name[:2] / name
    try:
        content = path.read_bytes()
        os.utime(path)
    except OSError:
        return None
    return content


def keep(kind: str, name: str, content: bytes) -> None:
    """Keep an entry; where that is not possible, go on without."""
    global _written
    place = folder()
    if place is None or len(content) > MAX_ENTRY:
        return
    path = place / kind / name[:2] / name
    aside = path.with_name(f"{name}.{os.getpid()}.{threading.get_ident()}.part")
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(content)
        aside.replace(path)
    except OSError:
        with suppress(OSError):
            aside.unlink()
        return
    if _written % _LOOK_AFTER == 0:
        shrink(place, MAX_BYTES)
    _written += 1


def made(kind: str, name: str, form: type[T], make: Callable[[], T]) -> T:
    """The entry as ``form``; where there is none, or a damaged one, it is made and kept."""
    content = load(kind, name)
    if content is not None:
        try:
            return msgspec.msgpack.decode(content, type=form)
        except msgspec.DecodeError:
            pass
    fresh = make()
    keep(kind, name, msgspec.msgpack.encode(fresh))
    return fresh


def shrink(place: Path, most: int) -> None:
    """Remove the entries not used for longest, so that less than ``most`` bytes stay."""
    entries = []
    for path in place.glob("*/*/*"):
        try:
            status = path.stat()
        except OSError:
            continue
        entries.append((status.st_mtime, status.st_size, path))
    total = sum(size for _, size, _ in entries)
    if total <= most:
        return
    for _, size, path in sorted(entries):
        try:
            path.unlink(missing_ok=True)
        except OSError:
            continue
        total -= size
        if total <= most * _SHRINK_TO:
            return
