"""Write rules/MATRIX.md: each row of the two tables of duties, with the rules that cover it or why none does.

Run it after a change of rules/data/coverage.csv:  python -m tests.make_matrix
"""

from __future__ import annotations

import csv
from pathlib import Path

ROOT = Path(__file__).parent.parent
DATA = ROOT / "rules" / "data"
TABLES = {"statements": "mandatory_statements.csv", "checklist": "inspector_checklist.csv"}


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def duties() -> dict[tuple[str, str], tuple[str, str]]:
    """Every row of the two tables: what it asks, and how sure that is."""
    found = {("statements", r["id"]): (r["particular"], r["confidence"]) for r in rows("mandatory_statements.csv")}
    for r in rows("inspector_checklist.csv"):
        confidence = r["confidence"] or "verified (text of form seen)"
        found["checklist", f"{r['version']} {r['item_no']}"] = (r["what_is_checked"], confidence)
    return found


def matrix() -> str:
    covered = {(r["table"], r["row"]): r for r in rows("coverage.csv")}
    lines = ["# What covers each duty", "", "Made by `python -m tests.make_matrix` from `rules/data/coverage.csv`.", ""]
    for table, name in TABLES.items():
        lines += [f"## `{name}`", "", "| row | duty | markets | rules | why none, or what is left to a person | sure |"]
        lines.append("|---|---|---|---|---|---|")
        for (which, row), (duty, confidence) in duties().items():
            if which == table:
                each = covered[which, row]
                rules = " ".join(f"`{rule}`" for rule in each["rules"].split()) or "-"
                cells = (row, duty, each["markets"], rules, each["reason"] or "-", confidence)
                lines.append("| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |")
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    (ROOT / "rules" / "MATRIX.md").write_text(matrix(), encoding="utf-8")
