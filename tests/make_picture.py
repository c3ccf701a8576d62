"""Draw the picture of the result in the README: ``labellint check`` on a sample, as a terminal shows it.

python tests/make_picture.py [SAMPLE] [--to samples/check.svg]
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
from pathlib import Path

import regex
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

import labellint
from labellint.report.text import to_lines

ROOT = Path(__file__).parent.parent
DAY = dt.date(2026, 11, 1)
_FONT = regex.compile(r"@font-face \{\{.*?\}\}\n", regex.DOTALL)  # loaded from elsewhere: a picture needs no network


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("sample", nargs="?", type=Path, default=ROOT / "samples" / "rotskracht-tablets-nl-fr.pdf")
    arguments.add_argument("--to", type=Path, default=ROOT / "samples" / "check.svg")
    arguments.add_argument("--lines", type=int, default=60)
    chosen = arguments.parse_args()
    report = labellint.check(chosen.sample, market="be", as_of=DAY)
    console = Console(record=True, width=84, file=io.StringIO(), force_terminal=True)
    console.print(f"$ labellint check samples/{chosen.sample.name}\n", style="bold green", highlight=False)
    lines = to_lines(report)
    shown = lines if len(lines) <= chosen.lines else [*lines[: chosen.lines - 4], (), *lines[-3:]]
    for line in shown:
        console.print(Text.assemble(*line), soft_wrap=True)
    svg = console.export_svg(title="labellint", code_format=_FONT.sub("", CONSOLE_SVG_FORMAT), unique_id="labellint")
    chosen.to.write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
