"""Check lawful labels and their mutants with labellint, and count what was right.

    python -m tests.benchmarks.particulars.run [--form txt|pdf|scan] [--label NAME] [--faults]

Scans are read by OCR and take seconds each, so of the mutants only every eighth is scanned (`--every`).
"""

from __future__ import annotations

import argparse
import datetime
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from . import Label, Mutant, labels, mutants
from .drawn import as_pdf, as_scan
from .judged import Found, Judgement, findings, judge
from .mutant import FORMS
from .plain import as_text

AS_OF = datetime.date(2026, 11, 28)
EVERY = {"txt": 1, "pdf": 1, "scan": 8}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--form", choices=FORMS, action="append", help="text file, PDF or scan (default: all)")
    parser.add_argument("--label", action="append", help="only labels whose name contains this")
    parser.add_argument("--kind", action="append", help="only mutants of this kind of change")
    parser.add_argument("--faults", action="store_true", help="show each miss")
    parser.add_argument("--every", type=int, help="of the mutants, only every so many")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    chosen = [one for one in labels() if not options.label or any(part in one.name for part in options.label)]
    for form in options.form or FORMS:
        changed = [
            m
            for m in mutants()
            if form in m.forms and m.lawful in chosen and (not options.kind or m.kind in options.kind)
        ][:: options.every or EVERY[form]]
        _form(form, chosen, changed, options.jobs, faults=options.faults)


def write(label: Label, form: str, folder: Path) -> Path:
    """The label as a file of a form."""
    path = folder / f"{label.name}.{'txt' if form == 'txt' else 'pdf'}"
    if form == "txt":
        path.write_text(as_text(label), encoding="utf-8")
    else:
        path.write_bytes(as_pdf(label) if form == "pdf" else as_scan(label))
    return path


def check(label: Label, form: str) -> list[Found]:
    """What labellint finds on a label in a form."""
    import labellint

    with tempfile.TemporaryDirectory() as folder:
        report = labellint.check(write(label, form, Path(folder)), market=label.market, as_of=AS_OF)
    if not report.labels:
        return [Found("", "", "failed", "error", None, None, "the label could not be checked")]
    return findings(report.labels[0])


def _form(form: str, chosen: list[Label], changed: list[Mutant], jobs: int, *, faults: bool) -> None:
    with get_context("spawn").Pool(jobs) as pool:
        found = dict(zip(chosen, pool.imap(partial(check, form=form), chosen), strict=True))
        reports = pool.imap(partial(check, form=form), [m.label for m in changed])
        judged = [
            (m, judge(m.effect, found[m.lawful], report, scanned=form == "scan"))
            for m, report in zip(changed, reports, strict=True)
        ]
    clean = sum(not any(f.grave for f in each) for each in found.values())
    print(f"{form}: lawful labels clean {_share(clean, len(found))}")
    kept = [j for m, j in judged if m.kind == "kept"]
    others = [j for m, j in judged if m.kind != "kept"]
    print(f"{form}: mutants right {_share(sum(j.right for j in others), len(others))}")
    print(f"{form}: lawful changes without a finding {_share(sum(j.right for j in kept), len(kept))}")
    _kinds(judged)
    if faults:
        _faults(found, judged)


def _kinds(judged: Iterable[tuple[Mutant, Judgement]]) -> None:
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    for mutant, judgement in judged:
        kinds[mutant.kind]["all"] += 1
        kinds[mutant.kind]["right"] += judgement.right
        kinds[mutant.kind]["lacking"] += bool(judgement.lacking)
        kinds[mutant.kind]["surplus"] += bool(judgement.surplus)
    for kind, counted in sorted(kinds.items()):
        share = _share(counted["right"], counted["all"])
        print(f"    {kind:14} {share}, not found {counted['lacking']}, something else found {counted['surplus']}")


def _faults(found: dict[Label, list[Found]], judged: Iterable[tuple[Mutant, Judgement]]) -> None:
    for label, unwanted in found.items():
        for finding in (each for each in unwanted if each.grave):
            print(f"  lawful {label.name}\n      found: {finding}")
    for mutant, judgement in judged:
        if not judgement.right:
            print(f"  {mutant.id}")
            for sign in judgement.lacking:
                print(f"      not found: {sign}")
            for finding in judgement.surplus:
                print(f"      found: {finding}")


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} ({100 * part / whole:.1f} %)" if whole else "0/0"


if __name__ == "__main__":
    main()
