"""Headings of which the unit stands on the line below: "Per 3" above "tablets", with "% RI" beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from labellint.facts.pieces import Piece
from labellint.facts.spans import Span, base_lines, cut, joined, upright
from labellint.label import Word

_AWAITS = frozenset({"per", "audience"})  #: before a number whose unit stands on the line below


def parted(span: Span, scan: Callable[[Sequence[Word]], tuple[Piece, ...]]) -> list[Span]:
    """A heading cut before the percentages, where its unit stands on the line below: "Per 3 % RI" / "tablets",
    "per day (3 % RI" / "tablets)", "Adults: 3 % RI" / "tablets"."""
    pieces = scan(span.words)
    kinds = [piece.kind for piece in pieces]
    before = [kinds[:i] for i, kind in enumerate(kinds) if kind == "percent-sign"]
    if not any(_AWAITS & set(told) and told[-1] == "number" for told in before):
        return [span]
    parts: list[Span] = []
    for line in base_lines(span.words):
        signs = [i for i, word in enumerate(line) if word.words[0].text.startswith("%")]
        cut_at = signs[0] if signs else 0
        parts += [*cut(line[:cut_at]), *cut(line[cut_at:])]
    return parts


def wrapped(heading: list[Span], scan: Callable[[Sequence[Word]], tuple[Piece, ...]]) -> list[Span]:
    """The headings, each number without its unit together with the unit that stands below it: "Per 3" / "tablets"."""
    found = list(heading)
    for span in heading:
        kinds = [piece.kind for piece in scan(span.words)]
        if not _AWAITS & set(kinds) or kinds[-2:] not in (["per", "number"], ["open", "number"], ["colon", "number"]):
            continue
        told = joined([upright(word) for word in span.words[-2:]])
        below = [s for s in found if s.top >= told.bottom - told.height / 2 and s.x0 < told.x1 and s.x1 > told.x0]
        first = min(below, key=lambda s: s.top, default=None)
        if first is not None and [piece.kind for piece in scan(first.words)][:1] == ["unit"]:
            found = [s for s in found if s not in (span, first)] + [joined([span, first])]
    return found
