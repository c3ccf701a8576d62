"""Score labellint on dose presentations: how many daily amounts are right, unsure, or wrong without being unsure.

python -m tests.benchmarks.doses.run --half open --forms txt,pdf,scan --show wrong
"""

from __future__ import annotations

import argparse
import json
import shlex
import subprocess
import sys
import sysconfig
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from typing import Any

from . import FORMS, HALVES, Truth, make, names, presentations
from .score import ORDER, Outcome, judge

OPTIONS = ("--kind", "oral", "--format", "json", "--fail-on", "never")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.doses.run", description=__doc__)
    parser.add_argument("--half", choices=(*HALVES, "all"), default="open")
    parser.add_argument("--forms", default="txt,pdf", help=f"with commas: {', '.join(FORMS)} (default: txt,pdf)")
    parser.add_argument("--layouts", help="only these, with commas")
    parser.add_argument("--languages", help="only these, with commas")
    parser.add_argument("--seed", type=int, default=0, help="another seed gives other numbers")
    parser.add_argument("--show", choices=("wrong", "unsure", "missed", "none"), default="none", help="list these")
    parser.add_argument("--by-layout", action="store_true", help="a line per layout")
    parser.add_argument("--command", default=str(Path(sysconfig.get_path("scripts")) / "labellint"))
    parser.add_argument("--jobs", type=int, default=4)
    options = parser.parse_args()
    halves = tuple(HALVES) if options.half == "all" else (options.half,)
    forms = options.forms.split(",")
    if unknown := [form for form in forms if form not in FORMS]:
        parser.error(f"unknown: {', '.join(unknown)}")
    for half in halves:
        only = options.layouts.split(",") if options.layouts else names(half)
        chosen = [
            p for p in presentations(half, options.seed)
            if p[0] in only and (not options.languages or p[1] in options.languages.split(","))
        ]  # fmt: skip
        for form in forms:
            scored = list(score(((*p, form) for p in chosen), options.command.strip(), options.jobs))
            _print(half, form, scored, show=options.show, by_layout=options.by_layout)
    return 0


def score(
    wanted: Iterable[tuple[str, str, int, str]], command: str, jobs: int, batch: int = 12
) -> Iterator[tuple[Truth, Outcome]]:
    """Make each presentation (layout, language, seed, form), have it checked, and judge the answer."""
    with tempfile.TemporaryDirectory() as folder:
        files: list[tuple[Path, Truth]] = []
        for arguments in wanted:
            presentation = make(*arguments)
            path = Path(folder) / f"{presentation.truth.name}{presentation.suffix}"
            path.write_bytes(presentation.data)
            files.append((path, presentation.truth))
        remaining = iter(files)
        batches = iter(lambda: list(islice(remaining, batch)), [])
        with ThreadPoolExecutor(jobs) as pool:
            for group, labels in pool.map(lambda group: (group, checked(command, [p for p, _ in group])), batches):
                yield from ((truth, judge(truth, labels.get(path.name))) for path, truth in group)


def checked(command: str, paths: list[Path]) -> dict[str, dict[str, Any]]:
    """The report's labels by file name. A file that failed has none; a crash is told and leaves all of them out."""
    done = subprocess.run(
        [*shlex.split(command), "check", *map(str, paths), *OPTIONS], capture_output=True, text=True, check=False
    )
    try:
        report = json.loads(done.stdout)
    except json.JSONDecodeError:
        if len(paths) > 1:
            return {name: label for path in paths for name, label in checked(command, [path]).items()}
        print(f"{paths[0].name}: no report\n{done.stderr[-2000:]}", file=sys.stderr)
        return {}
    return {Path(file).name: label for label in report["labels"] for file in label["files"]}


def _print(half: str, form: str, scored: list[tuple[Truth, Outcome]], *, show: str, by_layout: bool) -> None:
    print(f"{half} {form}: {len(scored)} presentations")
    print(f"  magnesium       {_line(o.magnesium for _, o in scored)}")
    print(f"  all substances  {_line(o.all for _, o in scored)}")
    if by_layout:
        for name in sorted({truth.layout for truth, _ in scored}):
            ours = [outcome for truth, outcome in scored if truth.layout == name]
            print(f"    {name:24} magnesium {_line(o.magnesium for o in ours)}   all {_line(o.all for o in ours)}")
    shown = {"wrong": ("wrong",), "unsure": ("unsure",), "missed": ("wrong", "unsure"), "none": ()}[show]
    for truth, outcome in scored:
        if outcome.all in shown:
            print(f"    {truth.name}: " + "; ".join(outcome.said))


def _line(outcomes: Iterable[str]) -> str:
    counts = Counter(outcomes)
    total = max(sum(counts.values()), 1)
    return "  ".join(f"{name} {counts[name]:4} ({counts[name] / total:6.1%})" for name in ORDER)


if __name__ == "__main__":
    sys.exit(main())
