"""pdfium's functions with plain addresses as arguments: building pointer objects costs more than the calls.

They keep the interpreter's lock: they are over at once, and giving it away costs a sixth of a call.
"""

from __future__ import annotations

import ctypes
from typing import Any

import pypdfium2.raw as pdfium


def own(name: str, result: Any, *arguments: Any) -> Any:
    """A pdfium function that takes and gives addresses as numbers."""
    address = ctypes.cast(getattr(pdfium, name), ctypes.c_void_p).value or 0
    return ctypes.PYFUNCTYPE(result, *arguments)(address)
