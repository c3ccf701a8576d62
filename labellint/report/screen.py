"""The checklist on screen: a table where there is room for one, else point by point; piped, in lines of 80 columns."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from labellint.label import Language
from labellint.register import Register
from labellint.report.checklist import Point, points, words
from labellint.report.contract import Report
from labellint.report.lines import WIDTH, Line, Part, plain, safe, wrapped
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
    from rich.text import Text

    told = words(register, language)
    text = io.StringIO()
    console = Console(file=text, force_terminal=terminal, highlight=False, emoji=False)
    width = console.width if terminal else WIDTH

    def show(lines: Iterable[Line]) -> None:
        if not terminal:
            text.write(plain(lines))
            return
        for line in lines:
            console.print(Text.assemble(*line), soft_wrap=True)

    for number, label in enumerate(report.labels):
        found = points(label, register, language)
        show([*([()] if number else []), *wrapped(label.name, 0, "bold", width=width), ()])
        if terminal and width >= _ROOM:
            console.print(_table(found, told))
        else:
            show(line for point in found for line in _point(point, told, width))
    for failure in report.failures:
        show(wrapped(failure.message, 0, width=width))
    if report.rulebook is not None:
        show([(), *wrapped(colophon(report.rulebook, Words(language)), 0, "dim", width=width)])
    return "".join(f"{line.rstrip()}\n" for line in text.getvalue().rstrip().splitlines()).encode()


def _point(point: Point, told: dict[str, str], width: int) -> Iterator[Line]:
    """Which point and what came of it; below that what is checked, the words and the note."""
    aside = [f"{told['weight']} {point.weight}"] if point.weight else []
    aside += [f"{told['page']} {point.page}"] if point.page else []
    head = [Part(f"{point.item}  ", "bold"), Part(told[point.outcome], _STYLES.get(point.outcome, ""))]
    yield (*head, Part(f"  ({', '.join(aside)})" if aside else "", "dim"))
    for text, style in ((point.what, ""), (point.words, ""), (point.note, "dim")):
        if text:
            yield from wrapped(text, _INDENT, style, width=width)
    yield ()


def _table(found: list[Point], told: dict[str, str]) -> Table:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    shown = Table(box=SIMPLE_HEAD, show_edge=False, padding=0)
    shown.add_column(Text(told["item"]), no_wrap=True)
    for key, ratio in (("weight", None), ("outcome", None), ("what", 3), ("words", 3), ("page", None)):
        shown.add_column(Text(told[key]), ratio=ratio, overflow="fold")  # evidence is never cut short
    for point in found:
        said = Text("\n".join(filter(None, (safe(point.words), safe(point.note)))))
        shown.add_row(
            Text(point.item), Text(point.weight), _outcome(point, told), Text(point.what), said, Text(point.page)
        )
    return shown


def _outcome(point: Point, told: dict[str, str]) -> Text:
    from rich.text import Text

    return Text(told[point.outcome], style=_STYLES.get(point.outcome, ""))
