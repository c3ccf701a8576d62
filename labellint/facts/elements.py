"""What the lexicon tells of substances: the element that a form is a form of, and the reference intake."""

from __future__ import annotations

from labellint.compounds import compounds as known_compounds
from labellint.quantity import Quantity, parse_quantity
from labellint.rulebook import Entry


def references_of(substances: dict[str, Entry]) -> dict[str, Quantity]:
    return {slug: parse_quantity(entry.value) for slug, entry in substances.items() if entry.value}


class Elements(dict[str, str]):
    """The substance that each form is a form of; the table is read when the first one is asked for."""

    def __init__(self, entries: dict[str, Entry]) -> None:
        super().__init__()
        self.entries = entries

    def __missing__(self, form: str) -> str:
        row = known_compounds().get((self.entries[form].value or form).split()[0])
        self[form] = row.substance if row else ""
        return self[form]
