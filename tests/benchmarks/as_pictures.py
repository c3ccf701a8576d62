"""The samples as text PDF, scan and photo: which findings stay, which become unsure, which change?

    python -m tests.benchmarks.as_pictures [--show] [NAME ...]

Every picture of ``samples/pictures`` against the PDF label it shows. A finding stays where the picture gives one of the
same rule and outcome in the same language; it became unsure where the picture gives an unsure one of that rule, or
says that the page was not read; else it is lost. A finding that the PDF does not have is new.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections import Counter
from pathlib import Path

import yaml

import labellint
from labellint.report.contract import LabelReport

ROOT = Path(__file__).parent.parent.parent
DAY = dt.date(2026, 11, 1)
Key = tuple[str, str, str, str | None]


def findings(path: Path, market: str) -> tuple[LabelReport, Counter[Key]]:
    report = labellint.check(path, market=market, as_of=DAY)
    if report.failures:
        raise SystemExit(f"{path}: {report.failures[0].message}")
    label = report.labels[0]
    return label, Counter(
        (verdict.rule, finding.category, finding.outcome, finding.statement or finding.language)
        for verdict in label.verdicts
        for finding in verdict.findings
        if finding.severity != "info"
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.as_pictures", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--show", action="store_true", help="name every finding that did not stay")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT / "tests"))
    from samplemaker.pictures import PICTURES

    total: Counter[str] = Counter()
    for name, (of, _) in sorted(PICTURES.items()):
        if options.names and name not in options.names:
            continue
        market = yaml.safe_load((ROOT / "samples" / of).with_suffix(".expected.yaml").read_text("utf-8"))["market"]
        _, printed = findings(ROOT / "samples" / of, market)
        label, seen = findings(ROOT / "samples" / "pictures" / name, market)
        counted: Counter[str] = Counter()
        notes = []
        unsure = Counter({(rule, category, at): n for (rule, category, o, at), n in seen.items() if o == "unsure"})
        for key, count in printed.items():
            kept = min(count, seen[key])
            doubted = min(count - kept, unsure[key[0], key[1], key[3]])
            counted["stayed"] += kept
            counted["unsure"] += doubted
            counted["lost"] += count - kept - doubted
            if kept + doubted < count:
                notes.append(f"lost {key}")
        for key, count in seen.items():
            more = count - min(count, printed[key])
            if more:
                kind = "new, unsure" if key[2] == "unsure" else "new"
                counted[kind] += more
                notes.append(f"{kind} {key}")
        pages = ", ".join(f"{page.method} ({page.words} words, {len(page.unread)} unread)" for page in label.read.pages)
        print(f"{name:32} {dict(counted)}  {pages}", flush=True)
        if options.show:
            for note in notes:
                print("     ", note)
        total += counted
    print(dict(total))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
