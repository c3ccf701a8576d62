"""Notes below a list of compounds that tell the element of each: "citrate¹ 500 mg, oxide² 200 mg / ¹ of which 80 mg
magnesium / ² of which 120 mg magnesium"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from labellint.facts.pieces import Piece
from labellint.facts.records import Amount

TELLS = frozenset({"holds", "of-which", "equals"})  #: the first words of a note
_MARKS = frozenset({"bullet", "open", "close", "number", "word"})  #: what its mark may be taken for
_MARK = 3  #: pieces of a mark at most


def is_note(pieces: Sequence[Piece], i: int) -> bool:
    """Whether the line with what is declared at ``i`` begins with "of which" or the like, behind a mark or none."""
    begin = i
    while begin and pieces[begin - 1].place.line == pieces[i].place.line and i - begin <= _MARK:
        begin -= 1
    before = pieces[begin:i]
    first = next((k for k, piece in enumerate(before) if piece.kind in TELLS), None)
    return first is not None and all(_is_mark(piece) for piece in before[:first])


def _is_mark(piece: Piece) -> bool:
    return piece.kind in _MARKS and not (piece.kind == "word" and piece.id.isalpha())


def with_notes(found: Sequence[tuple[Amount, bool]]) -> list[Amount]:
    """The amounts, each told by a note (True) as the element of its compound, where there are as many of both."""
    told = [amount for amount, _ in found]
    for substance in {amount.substance for amount, noted in found if noted}:
        own = [i for i, amount in enumerate(told) if amount.substance == substance and not amount.titled]
        notes = [i for i in own if found[i][1]]
        compounds = [i for i in own if told[i].counts == "compound"]
        plain = all(told[i].counts == "element" and not told[i].part for i in notes)
        if not plain or len(notes) != len(compounds) or set(own) != {*notes, *compounds}:
            continue
        for note, compound in zip(notes, compounds, strict=True):
            whole = told[compound]
            told[note] = structs.replace(
                told[note], of=whole.form, per=whole.per, units=whole.units, basis_unit=whole.basis_unit
            )
    return told
