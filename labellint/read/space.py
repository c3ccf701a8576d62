"""From the space of a form to that of its page: matrices, and what drawing is clipped to."""

from __future__ import annotations

import ctypes

from labellint.read.native import own

Rect = tuple[float, float, float, float]  #: x0, y0, x1, y1
Matrix = tuple[float, float, float, float, float, float]

_P, _I, _F = ctypes.c_void_p, ctypes.c_int, ctypes.c_float
_matrix = own("FPDFPageObj_GetMatrix", _I, _P, _P)
_clip = own("FPDFPageObj_GetClipPath", _P, _P)
_clip_paths = own("FPDFClipPath_CountPaths", _I, _P)
_clip_segments = own("FPDFClipPath_CountPathSegments", _I, _P, _I)
_clip_segment = own("FPDFClipPath_GetPathSegment", _P, _P, _I, _I)
_segment_point = own("FPDFPathSegment_GetPoint", _I, _P, _P, _P)


def matrix_of(item: int) -> Matrix:
    """The matrix of an object, which leads to the space of the form that it is in, or of its page."""
    values = (_F * 6)()
    if not _matrix(item, ctypes.addressof(values)):
        return 1.0, 0.0, 0.0, 1.0, 0.0, 0.0
    return values[0], values[1], values[2], values[3], values[4], values[5]


def joined(inner: Matrix, outer: Matrix | None) -> Matrix:
    """One matrix after the other."""
    if outer is None:
        return inner
    a, b, c, d, e, f = inner
    x, y = moved(e, f, outer)
    return (
        a * outer[0] + b * outer[2], a * outer[1] + b * outer[3],
        c * outer[0] + d * outer[2], c * outer[1] + d * outer[3], x, y,
    )  # fmt: skip


def moved(x: float, y: float, matrix: Matrix) -> tuple[float, float]:
    """A point in the space that a matrix leads to."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def box_moved(box: Rect, matrix: Matrix | None) -> Rect:
    """The bounds of a box in the space that a matrix leads to."""
    if matrix is None:
        return box
    corners = [moved(x, y, matrix) for x in (box[0], box[2]) for y in (box[1], box[3])]
    xs, ys = [c[0] for c in corners], [c[1] for c in corners]
    return min(xs), min(ys), max(xs), max(ys)


def clip_of(item: int, matrix: Matrix | None = None, outer: Rect | None = None) -> Rect | None:
    """The bounds on the page of what an object is clipped to, within the clip of the form that it is in (``outer``).

    ``matrix``: from the space of that form to the page.
    """
    found = _own_clip(item)
    return outer if found is None else common(box_moved(found, matrix), outer)


def common(one: Rect, other: Rect | None) -> Rect:
    """What two boxes have in common; where that is nothing, a box with no inside."""
    if other is None:
        return one
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def _own_clip(item: int) -> Rect | None:
    path = _clip(item)
    count = _clip_paths(path) if path else 0
    if count <= 0:
        return None
    found: Rect | None = None
    point = (_F * 2)()
    address = ctypes.addressof(point)
    for i in range(count):
        xs, ys = [], []
        for k in range(max(0, _clip_segments(path, i))):
            if _segment_point(_clip_segment(path, i, k), address, address + 4):
                xs.append(point[0])
                ys.append(point[1])
        if xs:
            found = common((min(xs), min(ys), max(xs), max(ys)), found)
    return found
