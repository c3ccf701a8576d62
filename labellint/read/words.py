"""Pieces of text into printed words: parts joined, doubled ones dropped, letter-spaced headings closed up."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from statistics import median

from labellint.read.glyphs import GAP, OVERLAP, Piece

_ROW = 0.25  #: of the size: base lines nearer than this are one line
_SAME = 0.12  #: of the size: a second copy nearer than this is a doubled word (fake bold)
_SHADOW = 0.3  #: ... and one in another ink, its shadow
_COPIES = 20  #: words of one text at one place that are looked at
_TRACKING, _STEADY = 0.5, 0.05  #: of the size: how far letter-spaced characters are apart, and by how much that differs
_SMALL, _SUNK = 0.85, (0.05, 0.5)  #: of the size of what it belongs to: a subscript, and how low it stands
_RAISED = 0.6  #: ... and how high the figure above the stroke of a fraction
_STROKES = "/\u2044"
_LETTERS = 0.7, 0.5  #: part of the characters of a letter-spaced heading that are letters: of a short one, a long one
_LONG = 10  #: characters of a long one: "C O L L A G E N 1 0 G"
_LINE, _PLACE = attrgetter("look.direction", "look.base"), attrgetter("u0", "index")


def join(pieces: list[Piece]) -> list[list[Piece]]:
    """The words of a page, each as its pieces from left to right; in no particular order."""
    words: list[list[Piece]] = []
    spaced = any(piece.after_space for piece in pieces)
    for row in _rows(pieces):
        words += _row_words(row, spaced)
    return _with_small(words)


def _with_small(words: list[list[Piece]]) -> list[list[Piece]]:
    """Small figures that stand low behind a letter as the end of its word, "B" and "12", or before the stroke of a
    fraction as its beginning."""
    figures = [word[0] for word in words if len(word) == 1 and word[0].text.isdigit()]
    if not figures:
        return words
    usual = _SMALL * median(word[0].look.size for word in words)
    low = {id(piece) for piece in figures if piece.look.size < usual}
    if not low:
        return words
    left = [word for word in words if id(word[0]) not in low]
    ends = sorted((word[-1].u1, i) for i, word in enumerate(left))
    strokes = [word for word in left if word[0].text[0] in _STROKES]
    for word in words:
        if id(word[0]) in low:
            host = next((left[i] for _, i in _ending(ends, word[0]) if _is_subscript(word[0], left[i][-1])), None)
            below = next((stroke for stroke in strokes if _is_above(word[0], stroke[0])), None)
            if below is not None:
                figure, line = word[0], below[0].look
                below.insert(0, Piece(figure.text, figure.u0, figure.u1, line, figure.index, figure.count, True))
            elif host is not None:
                host += word
            else:
                left.append(word)
    return left


def _ending(ends: list[tuple[float, int]], piece: Piece) -> list[tuple[float, int]]:
    """Where words end close before a piece."""
    near = piece.look.size
    return ends[bisect_left(ends, (piece.u0 - near, 0)) : bisect_left(ends, (piece.u0 + near, 0))]


def _is_above(piece: Piece, stroke: Piece) -> bool:
    """Whether a figure is what stands above the stroke of a fraction, which follows at once."""
    own, line = piece.look, stroke.look
    rises = line.base - own.base
    return (
        own.direction == line.direction
        and 0 <= rises <= _RAISED * line.size
        and OVERLAP * line.size < stroke.u0 - piece.u1 < GAP * line.size
    )


def _is_subscript(piece: Piece, last: Piece) -> bool:
    own, above = piece.look, last.look
    sinks = own.base - above.base
    return (
        own.direction == above.direction
        and own.size < _SMALL * above.size
        and _SUNK[0] * above.size <= sinks <= _SUNK[1] * above.size
        and OVERLAP * own.size < piece.u0 - last.u1 < GAP * above.size
        and last.text[-1].isalpha()
    )


def _rows(pieces: list[Piece]) -> list[list[Piece]]:
    rows: list[list[Piece]] = []
    row: list[Piece] = []
    for piece in sorted(pieces, key=_LINE):
        if row:
            first, last = row[0].look, row[-1].look
            if (
                last.direction == piece.look.direction
                and piece.look.base - first.base < _ROW * max(first.size, piece.look.size)
                and piece.look.base - last.base < _ROW * min(last.size, piece.look.size)
            ):
                row.append(piece)
                continue
            rows.append(row)
        row = [piece]
    if row:
        rows.append(row)
    return rows


def _row_words(row: list[Piece], spaced: bool) -> list[list[Piece]]:
    """``spaced``: the page has spaces as characters between words."""
    row.sort(key=_PLACE)
    row = _without_doubles(row)
    words: list[list[Piece]] = []
    for piece in row:
        if words and _touch(words[-1][-1], piece):
            words[-1].append(piece)
        else:
            words.append([piece])
    return _close_up(_tracked(words) if spaced else words)


def _tracked(words: list[list[Piece]]) -> list[list[Piece]]:
    """Join characters of one text object that stand in equal steps with no space between them, where words have one:
    "C 3" and "4 0 0" are as little of a word as they are figures."""
    closed: list[list[Piece]] = []
    for word in words:
        if closed and len(word) == 1 and _goes_on(closed[-1], word[0]):
            closed[-1] = [*closed[-1], word[0]]
        else:
            closed.append(word)
    return closed


def _goes_on(word: list[Piece], piece: Piece) -> bool:
    last = word[-1]
    if len(piece.text) > 1 or len(last.text) > 1 or piece.after_space or last.look is not piece.look:
        return False
    gap, size = piece.u0 - last.u1, piece.look.size
    steady = len(word) < 2 or abs(gap - (last.u0 - word[-2].u1)) < _STEADY * size
    return piece.index > last.index and GAP * size <= gap < _TRACKING * size and steady


def _touch(left: Piece, right: Piece) -> bool:
    if right.after_space and right.index > left.index and right.index - left.index - left.count < 4:
        return False
    size = min(left.look.size, right.look.size)
    return OVERLAP * size < right.u0 - left.u1 + right.look.slack < GAP * size


def _without_doubles(row: list[Piece]) -> list[Piece]:
    kept: list[Piece] = []
    alike: dict[str, list[Piece]] = {}
    for piece in row:
        others = alike.setdefault(piece.text, [])
        double = _double(piece, others)
        if double is None:
            kept.append(piece)
            others.append(piece)
        elif not _is_shadow(piece, double):
            double.bold = double.look.bold = True
        elif piece.index > double.index:  # what is drawn last lies on its shadow
            kept[kept.index(double)] = others[others.index(double)] = piece
    return kept


def _is_shadow(piece: Piece, other: Piece) -> bool:
    """Whether one of two copies is drawn in another ink."""
    one, two = piece.look, other.look
    return (one.ink, one.alpha) != (two.ink, two.alpha) and len(piece.text) > 1


def _double(piece: Piece, alike: list[Piece]) -> Piece | None:
    """The piece that this one is a second copy of, among those with its text."""
    for other in alike[: -_COPIES - 1 : -1]:
        if piece.u0 - other.u0 > piece.look.size * _SHADOW:
            return None
        near = piece.look.size * (_SHADOW if _is_shadow(piece, other) else _SAME)
        if piece.u0 - other.u0 <= near and abs(other.u1 - piece.u1) <= near * 1.5:
            return other
    return None


def _close_up(words: list[list[Piece]]) -> list[list[Piece]]:
    """Join words of one letter that stand in equal steps: a letter-spaced heading."""
    if len(words) < 3 or len([word for word in words if len(word[0].text) == 1 and len(word) == 1]) < 3:
        return words
    closed: list[list[Piece]] = []
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and len(words[end]) == 1 and len(words[end][0].text) == 1:
            end += 1
        if end - at < 3:
            closed += words[at : max(end, at + 1)]
            at = max(end, at + 1)
            continue
        gaps = [words[i + 1][0].u0 - words[i][0].u1 for i in range(at, end - 1)]
        step = sorted(gaps)[len(gaps) // 4]
        letters = sum(word[0].text.isalpha() for word in words[at:end])
        least = _LETTERS[end - at >= _LONG] * (end - at)
        if letters < least or step > words[at][0].look.size:
            closed += words[at:end]
            at = end
            continue
        group = list(words[at])
        for i in range(at + 1, end):
            if gaps[i - at - 1] <= step * 1.6 + 0.05 * words[i][0].look.size:
                group += words[i]
            else:
                closed.append(group)
                group = list(words[i])
        closed.append(group)
        at = end
    return closed
