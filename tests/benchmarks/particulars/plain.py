"""A label as a text file."""

from __future__ import annotations

from .label import Label, Particular


def as_text(label: Label) -> str:
    """One paragraph per line, a blank line between blocks, table cells with wide gaps. No emphasis."""
    blocks = dict.fromkeys(p.block for p in label.particulars)
    return "\n\n".join("\n".join(map(_lines, label.paragraphs(block))) for block in blocks) + "\n"


def _lines(particular: Particular) -> str:
    if particular.rows:
        first = max(len(row[0]) for row in particular.rows)  # an empty first cell keeps its place, as an author would
        rows = [(" " * first if i == 0 and not cell else cell for i, cell in enumerate(row)) for row in particular.rows]
        return "\n".join("    ".join(cell for cell in row if cell) for row in rows)
    return particular.text.replace("<b>", "").replace("</b>", "")
