"""The checklist as one HTML page that needs nothing else: a part for each label, what is wrong in sight, fit to print.

Every row has the outcome and the note beside its point. Points that are not applicable are folded below the table,
where their numbers stay in sight. On a narrow screen each point is a block of its own.
"""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterator

from labellint.label import Language
from labellint.register import Register
from labellint.report.checklist import OUTCOMES, Point, points, words
from labellint.report.contract import Report
from labellint.report.lines import safe
from labellint.report.text import colophon
from labellint.report.words import Words

STYLE = """
*{box-sizing:border-box}
body{font:14px/1.4 system-ui,sans-serif;margin:16px auto;max-width:1400px;padding:0 16px;color:#1a1a1a;background:#fff}
h1{font-size:20px;margin:0 0 8px}
h2{font-size:17px;margin:28px 0 4px;overflow-wrap:anywhere}
nav li,section,p{overflow-wrap:anywhere}
nav ul{padding-left:20px}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{border-bottom:1px solid #d0d0d0;padding:6px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f2f2f2}
th:nth-child(1){width:11%}
th:nth-child(2){width:29%}
th:nth-child(3){width:28%}
td:nth-child(1){font-weight:600}
small{display:block;color:#555;font-weight:400;font-size:12px}
td:last-child small{display:inline;margin-left:8px}
.summary span{white-space:nowrap;margin-right:14px}
.conform b{color:#13602b}
.not_conform b{color:#a8001c}
.advice b{color:#7a4a00}
.unjudged b{color:#6b1a7a}
.person b{color:#0b5070}
tr.not_conform{background:#fdecee;box-shadow:inset 4px 0 #a8001c}
details{margin-top:10px;color:#555;font-size:12px}
summary{cursor:pointer}
@media screen and (max-width:800px){
table,tbody,tr,td{display:block}
thead{display:none}
tr{border-bottom:2px solid #999;padding:8px 0}
td{border:0;padding:2px 8px}
td:empty{display:none}
td:nth-child(1) small{display:inline;margin-left:8px}
}
@media print{
@page{size:A4;margin:11mm}
body{font-size:8pt;line-height:1.22;margin:0;padding:0;max-width:none}
th:nth-child(1){width:13%}
th:nth-child(2){width:21%}
th:nth-child(3){width:26%}
h1{font-size:12pt}
h2{font-size:11pt;margin:0 0 2pt;break-after:avoid}
small,details{font-size:7pt}
section+section{break-before:page}
th,td{padding:1.5pt 4pt}
tr{break-inside:avoid}
tr,th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
details::details-content{content-visibility:visible;display:block;height:auto}
nav{display:none}
}
"""


def to_html(report: Report, register: Register, language: Language) -> bytes:
    """The form of every label, then the files that were not checked, then by which rules."""
    told = words(register, language)
    forms = [(safe(label.name), points(label, register, language)) for label in report.labels]
    lines = [
        f'<!doctype html><html lang="{language}"><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Checklist 2276</title>',
        f"<style>{STYLE}</style>",
        "<h1>Checklist 2276</h1>",
    ]
    if len(forms) > 1:
        lines.append("<nav><ul>")
        for number, (name, found) in enumerate(forms, 1):
            lines.append(f'<li><a href="#label-{number}">{html.escape(name)}</a> {_summary(found, told)}</li>')
        lines.append("</ul></nav>")
    for number, (name, found) in enumerate(forms, 1):
        lines += [f'<section id="label-{number}"><h2>{html.escape(name)}</h2>', *_form(found, told), "</section>"]
    if report.failures:
        lines.append(f"<section><h2>{html.escape(told['unread'])}</h2><ul>")
        lines += [f"<li>{html.escape(safe(each.message))}</li>" for each in report.failures]
        lines.append("</ul></section>")
    if report.rulebook is not None:
        lines.append(f"<p>{html.escape(colophon(report.rulebook, Words(language)))}</p>")
    return ("\n".join([*lines, "</html>"]) + "\n").encode()


def _form(found: list[Point], told: dict[str, str]) -> Iterator[str]:
    """The points of one label: how many came to what, and a table in the order of the form."""
    yield f"<p>{_summary(found, told)}</p>"
    headings = (told["item"], f"{told['outcome']}, {told['note']}", told["what"], told["words"])
    yield f"<table><thead><tr>{''.join(f'<th>{html.escape(heading)}</th>' for heading in headings)}</tr></thead><tbody>"
    yield from (_row(point, told) for point in found)
    yield "</tbody></table>"


def _row(point: Point, told: dict[str, str]) -> str:
    weight = f"{told['weight']} {point.weight}" if point.weight else ""
    page = f"{told['page']} {point.page}" if point.page else ""
    cells = (
        html.escape(point.item) + _small(weight),
        f"<b>{html.escape(told[point.outcome])}</b>" + (f"<br>{html.escape(safe(point.note))}" if point.note else ""),
        html.escape(point.what) + _small(point.law),
        html.escape(safe(point.words)) + _small(page),
    )
    return f'<tr class="{point.outcome}">{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>'


def _small(text: str) -> str:
    return f"<small>{html.escape(text)}</small>" if text else ""


def _summary(found: list[Point], told: dict[str, str]) -> str:
    """How many points came to what, the worst first."""
    counts = Counter(point.outcome for point in found)
    shown = (
        f'<span class="{key}"><b>{html.escape(told[key])}: {counts[key]}</b></span>' for key in OUTCOMES if counts[key]
    )
    return f'<span class="summary">{" ".join(shown)}</span>'
