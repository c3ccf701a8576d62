"""Patterns of so many tiles that rendering them would not end: pdfium cannot be stopped while it fills one."""

from __future__ import annotations

import regex

MOST = 4_000_000  #: tiles on a page; more take minutes
_STEP = regex.compile(rb"/([XY])Step\s*(-?[\d.]+)")
_MATRIX = regex.compile(rb"/Matrix\s*\[\s*((?:-?[\d.]+\s*){4})")
_AROUND = 1000  #: bytes of a pattern's dictionary


def smallest(data: bytes) -> float | None:
    """The smallest tile of the patterns in a PDF, in square points; None where there is none."""
    if b"/XStep" not in data:
        return None
    tiles = (
        _tile(data[max(0, match.start() - _AROUND) : match.end() + _AROUND], match[0])
        for match in _STEP.finditer(data)
        if match[1] == b"X"
    )
    return min((tile for tile in tiles if tile is not None), default=None)


def _tile(around: bytes, step: bytes) -> float | None:
    """The area of a tile in square points, from the dictionary of its pattern; None where that is not plain."""
    start = around.find(step)
    begin = max(around.rfind(b"obj", 0, start), 0)
    end = around.find(b"stream", start)
    dictionary = around[begin : end if end > 0 else len(around)]
    try:
        steps = {match[1]: abs(float(match[2])) for match in _STEP.finditer(dictionary)}
        matrix = _MATRIX.search(dictionary)
        a, b, c, d = map(float, matrix[1].split()) if matrix else (1.0, 0.0, 0.0, 1.0)
        return steps[b"X"] * steps[b"Y"] * abs(a * d - b * c)
    except (KeyError, ValueError):
        return None
