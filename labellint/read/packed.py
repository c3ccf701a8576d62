"""What stands in the object streams of a PDF, where a search through its bytes would not find it."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import regex

_PACKED = regex.compile(rb"/ObjStm\b")
_STREAM = regex.compile(rb"stream\r?\n")
_STREAMS = 500  #: looked into
_BYTES = 5_000_000  #: of one


def contents(data: bytes) -> Iterator[bytes]:
    """The bytes of a PDF, and those of each of its object streams unpacked."""
    yield data
    for count, match in enumerate(_PACKED.finditer(data)):
        if count == _STREAMS:
            return
        start = _STREAM.search(data, match.end(), match.end() + 2000)
        if start is not None:
            try:
                yield zlib.decompressobj().decompress(data[start.end() :], _BYTES)
            except zlib.error:
                continue
