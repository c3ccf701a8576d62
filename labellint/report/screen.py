"""The checklist on screen: a table where there is room for one, else point by point; piped, each line is whole."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from labellint.label import Language
from labellint.register import Register
from labellint.report.checklist import Point, points, words
from labellint.report.contract import Report
from labellint.report.lines import safe
from labellint.report.text import colophon
from labellint.report.words import Words

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

_ROOM = 100  #: columns of a terminal from which on a table can be read
_INDENT = 4
_STYLES = {"not_conform": "bold red", "advice": "yellow", "unjudged": "magenta", "person": "cyan", "conform": "green"}


def to_screen(report: Report, register: Register, language: Language, terminal: bool = False) -> bytes:
    """The points of each label under its name; in colour, and no wider than it is, on a terminal."""
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    told = words(register, language)
    text = io.StringIO()
    console = Console(file=text, width=None, force_terminal=terminal, highlight=False, emoji=False)
    for number, label in enumerate(report.labels):
        found = points(label, register, language)
        console.print(Text(f"\n{safe(label.name)}\n" if number else f"{safe(label.name)}\n", style="bold"))
        if terminal and console.width >= _ROOM:
            console.print(_table(found, told))
            continue
        for point in found:
            console.print(_head(point, told), soft_wrap=not terminal)
            for line in _body(point):
                if terminal:
                    console.print(Padding(line, (0, 0, 0, _INDENT)))
                else:
                    console.print(Text(" " * _INDENT) + line, soft_wrap=True)
            console.print()
    for failure in report.failures:
        console.print(Text(safe(failure.message)), soft_wrap=True)
    if report.rulebook is not None:
        console.print(Text(f"\n{colophon(report.rulebook, Words(language))}", style="dim"), soft_wrap=not terminal)
    lines = [line.rstrip() for line in text.getvalue().rstrip().splitlines()]
    return "".join(f"{line}\n" for line in lines).encode()


def _head(point: Point, told: dict[str, str]) -> Text:
    """Which point, and what came of it."""
    from rich.text import Text

    aside = [f"{told['weight']} {point.weight}"] if point.weight else []
    aside += [f"{told['page']} {point.page}"] if point.page else []
    head = Text.assemble((f"{point.item}  ", "bold"), _outcome(point, told))
    return head.append(f"  ({', '.join(aside)})", style="dim") if aside else head


def _body(point: Point) -> list[Text]:
    from rich.text import Text

    lines = [Text(point.what), Text(safe(point.words)), Text(point.note, style="dim")]
    return [line for line in lines if line.plain]


def _table(found: list[Point], told: dict[str, str]) -> Table:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    shown = Table(box=SIMPLE_HEAD, show_edge=False, padding=0)
    shown.add_column(Text(told["item"]), no_wrap=True)
    for key, ratio in (("weight", None), ("outcome", None), ("what", 3), ("words", 3), ("page", None)):
        shown.add_column(Text(told[key]), ratio=ratio, overflow="fold")  # evidence is never cut short
    for point in found:
        said = Text("\n").join(_body(point)[1:])
        shown.add_row(
            Text(point.item), Text(point.weight), _outcome(point, told), Text(point.what), said, Text(point.page)
        )
    return shown


def _outcome(point: Point, told: dict[str, str]) -> Text:
    from rich.text import Text

    return Text(told[point.outcome], style=_STYLES.get(point.outcome, ""))
