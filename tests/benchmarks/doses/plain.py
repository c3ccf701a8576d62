"""A label as plain text, as a person would paste it: paragraphs, lists, and tables with aligned columns."""

from __future__ import annotations

import textwrap
from random import Random

from .blocks import Copy, Part, Table
from .voice import NO_BREAK

RULE = "-"


def written(parts: list[Part], random: Random) -> str:
    """The whole text; `random` settles line length, how columns are parted and how thousands are spaced."""
    width = random.choice([60, 72, 90, 0])
    columns = random.choice(["spaces", "spaces", "tabs", "bars"])
    space = random.choice([NO_BREAK, "\u202f", " "])
    lines: list[str] = []
    for part in parts:
        for number, block in enumerate(part.blocks):
            if number == len(part.front):
                lines.append("")
            if isinstance(block, Table):
                lines += [*tabulated(block, columns), ""]
                continue
            lines += paragraph(block, width)
        lines.append("")
    text = "\n".join(lines).rstrip() + "\n"
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text.replace(NO_BREAK, space)


def paragraph(copy: Copy, width: int) -> list[str]:
    if copy.style == "name":
        return [copy.text.upper(), ""]
    if copy.style == "line":
        return [copy.text]
    if copy.style == "bullet":
        return [f"- {copy.text}"]
    lines = textwrap.wrap(copy.text, width, break_long_words=False) if width else [copy.text]
    return lines if copy.style in ("heading", "front") else [*lines, ""]


def tabulated(table: Table, columns: str) -> list[str]:
    if columns == "tabs":
        return ["\t".join(row).rstrip() for row in table.rows]
    widths = [max(len(row[i]) for row in table.rows) for i in range(len(table.rows[0]))]
    sep = " | " if columns == "bars" else "   "
    lines = []
    for number, row in enumerate(table.rows):
        cells = [
            cell.ljust(width) if i == 0 or table.align == "left" else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append(sep.join(cells).rstrip())
        if number == table.head - 1 and table.rules in ("grid", "rows"):
            lines.append(RULE * len(sep.join(cells)))
    return lines
