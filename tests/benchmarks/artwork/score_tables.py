"""Cells of tables: the right text in the right row and column."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Any

from .truth import Truth, TruthTable

Normal = Callable[[str], str]
Rows = list[list[str]]
RULED = ("grid", "rows")


def table_counts(truth: Truth, read: dict[str, Any], normal: Normal) -> dict[str, tuple[int, int]]:
    """Right cells of ruled and of plain tables. A cell that holds only signs is not counted."""
    tables = [
        [["".join(normal(word) for word in str(cell or "").split()) for cell in row] for row in table["rows"]]
        for table in _tables(read)
    ]
    counts = {"cells_ruled": (0, 0), "cells_plain": (0, 0)}
    for table in truth.tables:
        wanted = _grid(table, normal)
        total = sum(1 for row in wanted for cell in row if cell)
        right = max((right_cells(wanted, rows) for rows in tables), default=0)
        key = "cells_ruled" if table.rules in RULED else "cells_plain"
        counts[key] = (counts[key][0] + right, counts[key][1] + total)
    return counts


def _tables(read: dict[str, Any]) -> list[dict[str, Any]]:
    found = list(read.get("tables", []))
    for page in read.get("pages", []):
        found += page.get("tables", [])
    return found


def _grid(table: TruthTable, normal: Normal) -> Rows:
    height = 1 + max(cell.row for cell in table.cells)
    width = 1 + max(cell.column for cell in table.cells)
    rows = [[""] * width for _ in range(height)]
    for cell in table.cells:
        rows[cell.row][cell.column] = "".join(normal(word) for word in cell.text.split())
    return rows


def right_cells(wanted: Rows, read: Rows) -> int:
    """Most cells that agree when rows and columns are laid side by side in order, skipping extra ones."""
    wide = max((len(row) for row in read), default=0)
    need = len(wanted[0])
    if not wide:
        return 0
    read = [row + [""] * (wide - len(row)) for row in read]
    size = min(need, wide)
    return max(
        _aligned([[row[i] for i in ours] for row in wanted], [[row[i] for i in theirs] for row in read])
        for ours in combinations(range(need), size)
        for theirs in combinations(range(wide), size)
    )


def _aligned(wanted: Rows, read: Rows) -> int:
    best = [0] * (len(read) + 1)
    for row in wanted:
        before, best = best, [0] * (len(read) + 1)
        for i, other in enumerate(read):
            same = sum(1 for a, b in zip(row, other, strict=True) if a and a == b)
            best[i + 1] = max(before[i + 1], best[i], before[i] + same)
    return best[-1]
