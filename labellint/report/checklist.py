"""The inspectors' checklist (form 2276) for each label, in the order of the form: on screen, as CSV and as HTML.

Which rules answer which point, and which points only a person can judge, is data (``rules/data/coverage.csv``).
"""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Iterable

from msgspec import Struct

from labellint.label import Language
from labellint.register import Register
from labellint.report.contract import Finding, LabelReport, Report, Verdict

COLUMNS = ("product", "item", "weight", "what", "outcome", "words", "page")


class Point(Struct, frozen=True, kw_only=True):
    """One point of the form for one label; ``outcome`` is a key of ``rules/data/checklist_words.csv``."""

    product: str
    item: str
    weight: str
    what: str
    outcome: str
    words: str
    page: str


def points(label: LabelReport, register: Register) -> list[Point]:
    """Every point of the form for a label, none left out."""
    coverage = {row["row"]: row for row in register.rows("coverage.csv") if row["table"] == "checklist"}
    verdicts: dict[str, list[Verdict]] = {}
    for verdict in label.verdicts:
        verdicts.setdefault(verdict.rule, []).append(verdict)
    found = []
    for row in register.rows("inspector_checklist.csv"):
        item = f"{row['version']} {row['item_no']}"
        covered = coverage[item]
        judged = [v for rule in covered["rules"].split() for v in verdicts.get(rule, ())]
        findings = [f for v in judged for f in v.findings]
        found.append(
            Point(
                product=label.name,
                item=item,
                weight=row["weight"],
                what=row["what_is_checked"],
                outcome=_outcome(judged, findings, covered["otherwise"] or "not_applicable"),
                words="; ".join(part for part in (_words(findings), covered["reason"]) if part),
                page=", ".join(sorted({str(f.page) for f in findings if f.page is not None})),
            )
        )
    return found + _not_judged(label)


def _not_judged(label: LabelReport) -> list[Point]:
    """One line more for the Belgian and European limits of what the label declares that nothing was judged by."""
    limits = [each for each in label.not_judged if each.market in ("be", "eu")]
    words = [f"{each.substance} {each.value:f} {each.unit} ({each.market}; {each.source})" for each in limits]
    if not words:
        return []
    what = "Limits a day that are not known well enough to judge by, or are about one chemical form"
    return [
        Point(
            product=label.name, item="limits", weight="", what=what, outcome="unjudged", words="; ".join(words), page=""
        )
    ]


def _outcome(judged: list[Verdict], findings: list[Finding], otherwise: str) -> str:
    """The worst outcome of the rules that answer a point; without any, a person judges.

    ``otherwise`` is what holds where the rules had nothing to judge.
    """
    if not judged:
        return "person"
    if any(f.outcome == "broken" and f.severity == "error" for f in findings):
        return "not_conform"
    if any(f.outcome == "unsure" for f in findings):
        return "unjudged"
    if findings:
        return "advice"
    return "conform" if any(v.outcome == "kept" for v in judged) else otherwise


def _words(findings: list[Finding]) -> str:
    return "; ".join(dict.fromkeys(f.quote or f.message for f in findings))


def _rows(report: Report, register: Register, language: Language) -> tuple[list[str], list[list[str]]]:
    """The headings and the rows of the table, in a language."""
    told = {row["key"]: row[language] for row in register.rows("checklist_words.csv")}
    rows = []
    for label in report.labels:
        for point in points(label, register):
            values = {column: getattr(point, column) for column in COLUMNS}
            rows.append([told.get(value, value) if key == "outcome" else value for key, value in values.items()])
    return [told[column] for column in COLUMNS], rows


def to_csv(report: Report, register: Register, language: Language) -> str:
    """The table as CSV; spreadsheets open it as it is (a byte order mark comes first)."""
    headings, rows = _rows(report, register, language)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(headings)
    writer.writerows([_harmless(value) for value in row] for row in rows)
    return "\ufeff" + text.getvalue()


def _harmless(value: str) -> str:
    """A cell that a spreadsheet does not take for a formula."""
    return "'" + value if value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


def to_html(report: Report, register: Register, language: Language) -> str:
    """The table as one HTML page."""
    headings, rows = _rows(report, register, language)
    lines = [
        f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>Checklist 2276</title>',
        "<style>body{font:14px sans-serif}table{border-collapse:collapse}td,th{border:1px solid #999;padding:4px 8px;"
        "text-align:left;vertical-align:top}</style><table>",
        _row("th", headings),
        *(_row("td", row) for row in rows),
        "</table></html>",
    ]
    return "\n".join(lines) + "\n"


def _row(tag: str, values: Iterable[str]) -> str:
    return "<tr>" + "".join(f"<{tag}>{html.escape(value)}</{tag}>" for value in values) + "</tr>"


def to_lines(report: Report, register: Register, language: Language) -> str:
    """The table as plain text: one block per label, one line per point, the words below it."""
    told = {row["key"]: row[language] for row in register.rows("checklist_words.csv")}
    lines: list[str] = []
    for label in report.labels:
        lines += [label.name, "=" * len(label.name)]
        for point in points(label, register):
            page = f" ({told['page']} {point.page})" if point.page else ""
            lines.append(f"{point.item:<14} {point.weight:<6.6} {told[point.outcome]:<20} {point.what}")
            if point.words:
                lines.append(f"{'':<21} {point.words}{page}")
        lines.append("")
    return "\n".join(lines) + "\n"
