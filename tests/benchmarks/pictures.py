"""Do the sample labels get the same verdicts as scans and photos as they get as text PDFs?

    python -m tests.benchmarks.pictures [NAME ...] [--faults]

For each picture of ``samples/pictures``: the findings (errors and warnings) of its text PDF that are kept, that became
unsure, and what is wrong: a broken finding that the PDF does not have, or one of its findings lost while nothing of
that category is unsure. Beside it the unsure findings that the PDF does not have, the part of the PDF's words that was
read, whether the picture gives what its expected file asks, and the seconds, with the real engine and an empty cache.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import labellint
from labellint import cache
from labellint.label import Label
from labellint.read import read_bytes
from labellint.report.contract import Finding, Report
from labellint.text import fold
from tests.pictured import DAY, PICTURES, SAMPLES, expected, shares_words, unmet


@dataclass
class Score:
    findings: int = 0
    kept: int = 0
    unsure: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)  #: unsure, and not there in the PDF


def score(pdf: Report, picture: Report) -> Score:
    """The findings of a picture beside those of its text PDF."""
    result = Score()
    wanted, got = list(findings(pdf)), list(findings(picture))
    unread = any(page.method == "unreadable" for page in picture.labels[0].read.pages)
    doubted = {f.category for f in got if f.outcome == "unsure"}
    for finding in wanted:
        outcomes = {other.outcome for other in got if same(finding, other)}
        result.findings += 1
        if finding.outcome in outcomes:
            result.kept += 1
        elif outcomes or unread or finding.category in doubted:
            result.unsure.append(told(finding))
        else:
            result.wrong.append(f"lost {told(finding)}")
    for finding in got:
        if any(same(finding, other) for other in wanted):
            continue
        if finding.outcome == "broken":
            result.wrong.append(f"new {told(finding)}")
        else:
            result.added.append(told(finding))
    return result


def findings(report: Report) -> Iterator[Finding]:
    for verdict in report.labels[0].verdicts:
        yield from (finding for finding in verdict.findings if finding.severity != "info")


def same(one: Finding, other: Finding) -> bool:
    """Whether two findings are of the same words, or of the same thing that is absent."""
    if one.category != other.category or one.statement != other.statement:
        return False
    if None not in (one.language, other.language) and one.language != other.language:
        return False
    return one.quote is None or other.quote is None or shares_words(one.quote, other.quote)


def told(finding: Finding) -> str:
    return f"{finding.category} {finding.language or ''} {finding.quote or finding.statement or finding.message}"


def words(label: Label) -> Counter[str]:
    plain = (fold(word.text).strip(".,;:!?()*%|•- ") for word in label.words)
    return Counter(word for word in plain if word)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="the names of files in samples/pictures")
    parser.add_argument("--faults", action="store_true", help="print what became unsure, what is wrong, what is added")
    options = parser.parse_args()
    print(f"{'picture':30} PDF  kept  unsure  wrong  added  expected  words  seconds")
    with tempfile.TemporaryDirectory() as kept:
        os.environ[cache.VARIABLE] = kept
        for path in [path for path in PICTURES if not options.names or path.name in options.names]:
            measure(path, options.faults)
    return 0


def measure(path: Path, faults: bool) -> None:
    wanted = expected(path)
    pdf = SAMPLES / wanted["of"]
    start = time.perf_counter()
    picture = labellint.check(path, market=wanted["market"], as_of=DAY)
    seconds = time.perf_counter() - start
    text = labellint.check(pdf, market=wanted["market"], as_of=DAY)
    result = score(text, picture)
    printed, read = (words(read_bytes(p.read_bytes(), p.name)) for p in (pdf, path))
    missed = unmet(picture, path)
    recall = sum((printed & read).values()) / sum(printed.values())
    print(
        f"{path.name:30} {result.findings:3} {result.kept:5} {len(result.unsure):7} {len(result.wrong):6} "
        f"{len(result.added):6}  {'no' if missed else 'yes':8} {recall:6.1%} {seconds:8.1f}",
        flush=True,
    )
    if faults:
        for kind, lines in (("unsure", result.unsure), ("wrong", result.wrong), ("added", result.added)):
            for line in lines:
                print(f"    {kind}: {line}")
        for line in missed:
            print(f"    expected: {line}")


if __name__ == "__main__":
    sys.exit(main())
