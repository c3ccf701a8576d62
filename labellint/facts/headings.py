"""The headings above the columns of a table: what each column is per, and what its numbers are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from labellint.facts.basis import Found, find_bases, measured, of_measure
from labellint.facts.cells import Bare, Column, bare_column
from labellint.facts.pieces import Piece
from labellint.facts.spans import Span, is_rule, over
from labellint.label import Word


def columns_of(
    heading: list[Span], scan: Callable[[Sequence[Word]], tuple[Piece, ...]]
) -> tuple[tuple[Column, ...], tuple[Bare, ...]]:
    """The headings that say what a column is per, each with the middle of its column; and the bare columns."""
    bare: list[Bare] = []
    stacks: list[list[Span]] = []
    for span in sorted((s for s in heading if not is_rule(s)), key=lambda s: -s.bottom):
        homes = [stack for stack in stacks if over(stack, span)]
        if len(homes) == 1:
            homes[0].append(span)
        else:
            stacks.append([span])
    stacks.sort(key=lambda stack: min((round(s.top), s.x0) for s in stack))
    found: list[Column] = []
    alone: list[Column] = []
    for stack in stacks:
        words = [word for span in sorted(stack, key=lambda s: (round(s.top), s.x0)) for word in span.words]
        pieces = scan(words)
        bases = find_bases(pieces, heading=True)
        middle = (min(s.x0 for s in stack) + max(s.x1 for s in stack)) / 2
        stated = {k for base in bases for k in range(base.start, base.end)}
        told = bare_column([piece for k, piece in enumerate(pieces) if k not in stated], middle)
        bare += [told] if told is not None else []
        for base in bases:
            own = pieces[base.start : base.end]
            place = middle if len(bases) == 1 else (own[0].place.x0 + own[-1].place.x1) / 2
            beside = len(bases) == 1 or (base.start and pieces[base.start - 1].kind in ("percent-sign", "reference"))
            if all(base.basis != other.found.basis for other in found):
                found.append(Column(base, place, bool(beside and told is not None and told.kind == "percent-sign")))
        if not bases and _is_measure(pieces):
            alone += [Column(Found(of_measure(held[0]), 0, 2), middle) for held in [measured(pieces, 0)] if held]
    found += [column for column in alone if found and all(column.found.basis != other.found.basis for other in found)]
    return tuple(sorted(found, key=lambda column: column.x)), tuple(bare)


def _is_measure(pieces: Sequence[Piece]) -> bool:
    """Whether a heading is nothing but a measure: "25 ml", beside "100 ml"."""
    return [piece.kind for piece in pieces] == ["number", "unit-of-measure"] and pieces[1].id in ("g", "ml", "cl")
