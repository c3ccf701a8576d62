"""Names that two paragraphs share, as where a page divides "stéarate de / magnésium": the whole name counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from labellint.facts.pieces import Piece
from labellint.label import Word

_BEFORE = 3  #: words of the paragraph above that may belong to the name


def mended(pieces: Sequence[Piece], scan: Callable[[tuple[Word, ...], int], tuple[Piece, ...]]) -> list[Piece]:
    """The pieces, with a name at the beginning of a paragraph turned into the compound that it ends."""
    found = list(pieces)
    for i in range(1, len(pieces)):
        before, piece = pieces[i - 1].place, pieces[i]
        if piece.kind != "name" or before.passage is piece.place.passage or pieces[i - 1].kind != "word":
            continue
        passage = piece.place.passage
        if not passage.words[0].text[:1].islower() or before.end != len(before.passage.tokens):
            continue
        last = passage.tokens[piece.place.end - 1].word + 1
        above = before.passage.words[-_BEFORE:]
        for whole in scan((*above, *passage.words[:last]), passage.panel):
            tokens = whole.place.passage.tokens
            crosses = tokens[whole.place.start].word < len(above) <= tokens[whole.place.end - 1].word
            if whole.kind == "compound" and crosses:
                found[i] = piece._replace(kind="compound", id=whole.id)
    return found
