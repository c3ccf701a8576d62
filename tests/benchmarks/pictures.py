"""Do labels get the same verdicts as scans and photos as they get as text PDFs?

    python -m tests.benchmarks.pictures [NAME ...] [--of SET] [--kinds scan,skewed,...] [--faults] [--keep DIR]

For each picture: the findings (errors and warnings) of its text PDF that are kept, that became unsure, and what is
wrong: a broken finding that the PDF does not have, or one of its findings lost while nothing of that category or rule
is unsure, the page is not called unread, and the rule is not left unjudged. Beside it the unsure findings that the PDF
does not have, whether the page is called unread, the part of the PDF's words that was read, and the seconds, with the
real engine and an empty cache.

SET is ``pictures`` (the files of ``samples/pictures``), or ``samples``, ``lawful`` (tests/lawful) or ``blind``
(tests/blind/labels): these are made into a scan and six kinds of photo each. ``--keep`` keeps the pictures and the
answers of the engine for another run.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import NamedTuple

import pypdfium2
import yaml

import labellint
from labellint import cache
from labellint.label import Label
from labellint.read import read_bytes
from labellint.report.contract import Finding, Report
from labellint.text import fold
from tests.benchmarks.artwork.photo import PHOTOS, taken
from tests.benchmarks.artwork.variants import scan_of
from tests.benchmarks.set_text import set_text
from tests.pictured import DAY, PICTURES, SAMPLES, expected, shares_words, unmet

ROOT = Path(__file__).parent.parent
KINDS = ("scan", *PHOTOS)
DPI = 300


class Case(NamedTuple):
    """A label as text PDF and as a picture."""

    name: str
    kind: str
    pdf: Path
    picture: Path
    market: str


@dataclass
class Score:
    findings: int = 0
    kept: int = 0
    unsure: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)  #: unsure, and not there in the PDF
    verdicts: int = 0
    printed: int = 0
    read: int = 0
    unreadable: int = 0
    pictures: int = 0
    seconds: float = 0.0

    def add(self, other: Score) -> None:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    def line(self) -> str:
        recall = self.read / max(1, self.printed)
        return (
            f"{self.pictures:4} {self.verdicts:6} {self.findings:4} {self.kept:5} {len(self.unsure):7} "
            f"{len(self.wrong):6} {len(self.added):6} {self.unreadable:5}  {recall:6.1%} "
            f"{self.seconds / max(1, self.pictures):8.1f}"
        )


HEAD = "pics  verdicts PDF  kept  unsure  wrong  added unrd.   words  seconds"


def score(pdf: Report, picture: Report) -> Score:
    """The findings of a picture beside those of its text PDF."""
    result = Score(pictures=1, verdicts=sum(v.outcome != "not_applicable" for v in pdf.labels[0].verdicts))
    wanted, got = list(findings(pdf)), list(findings(picture))
    unread = bool(picture.labels[0].unreadable)
    unjudged = {v.rule for v in picture.labels[0].verdicts if v.outcome == "not_applicable"}
    rules = {id(f): v.rule for v in pdf.labels[0].verdicts for f in v.findings}
    result.unreadable = int(unread)
    doubted = {f.category for f in got if f.outcome == "unsure"}
    held = {v.rule for v in picture.labels[0].verdicts if v.outcome == "unsure"}
    for finding in wanted:
        outcomes = {other.outcome for other in got if same(finding, other)}
        result.findings += 1
        if finding.outcome in outcomes:
            result.kept += 1
        elif outcomes or unread or finding.category in doubted or rules[id(finding)] in unjudged | held:
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


def cases(of: str, kinds: list[str], names: list[str], folder: Path) -> Iterator[Case]:
    if of == "pictures":
        for path in PICTURES:
            if not names or path.stem in names:
                wanted = expected(path)
                yield Case(path.name, "", SAMPLES / wanted["of"], path, wanted["market"])
        return
    for name, pdf, market in labels(of, folder):
        if not names or name in names:
            for kind in kinds:
                picture = folder / f"{of}-{name}.{kind}{'.png' if kind == 'scan' else '.jpg'}"
                if not picture.exists():
                    picture.write_bytes(made(pdf, name, kind))
                yield Case(name, kind, pdf, picture, market)


def labels(of: str, folder: Path) -> Iterator[tuple[str, Path, str]]:
    """Name, PDF and market of the labels of a set."""
    if of == "samples":
        for pdf in sorted(SAMPLES.glob("*.pdf")):
            yield pdf.stem, pdf, yaml.safe_load(pdf.with_suffix(".expected.yaml").read_text("utf-8"))["market"]
        return
    sold = yaml.safe_load((ROOT / "lawful" / "expected.yaml").read_text("utf-8"))["lawful"]
    for number, path in enumerate(sorted((ROOT / {"lawful": "lawful", "blind": "blind/labels"}[of]).glob("*.txt"))):
        pdf = folder / f"{of}-{path.stem}.pdf"
        pdf.write_bytes(set_text(path, number))
        yield path.stem, pdf, sold[path.stem]["market"] if of == "lawful" else "be"


def made(pdf: Path, name: str, kind: str) -> bytes:
    """A picture of the first page."""
    document = pypdfium2.PdfDocument(pdf)
    label = document[0].render(scale=DPI / 72).to_pil().convert("RGB")
    document.close()
    if kind != "scan":
        return taken(label, kind, Random(f"{name} {kind}"))[0]
    out = io.BytesIO()
    scan_of(label, 0).save(out, "PNG", dpi=(DPI, DPI))
    return out.getvalue()


def measure(case: Case, faults: bool) -> Score:
    start = time.perf_counter()
    picture = labellint.check(case.picture, market=case.market, as_of=DAY)
    seconds = time.perf_counter() - start
    text = labellint.check(case.pdf, market=case.market, as_of=DAY)
    result = score(text, picture)
    printed, read = (words(read_bytes(p.read_bytes(), p.name)) for p in (case.pdf, case.picture))
    result.seconds, result.printed, result.read = seconds, sum(printed.values()), sum((printed & read).values())
    missed = unmet(picture, case.picture) if not case.kind else []
    print(f"{case.name[:24]:24} {case.kind:12} {result.line()}{'  unexpected' if missed else ''}", flush=True)
    if faults:
        for kind, lines in (("unsure", result.unsure), ("wrong", result.wrong), ("added", result.added)):
            for line in lines:
                print(f"    {kind}: {line}")
        for line in missed:
            print(f"    expected: {line}")
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="the names of labels or pictures")
    parser.add_argument("--of", default="pictures", choices=("pictures", "samples", "lawful", "blind"))
    parser.add_argument("--kinds", default=",".join(KINDS), help=f"default: {','.join(KINDS)}")
    parser.add_argument("--faults", action="store_true", help="print what became unsure, what is wrong, what is added")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep pictures and OCR answers here")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        os.environ[cache.VARIABLE] = str(folder / "answers")
        print(f"{'label':24} {'kind':12} {HEAD}")
        totals: dict[str, Score] = {}
        for case in cases(options.of, options.kinds.split(","), options.names, folder):
            totals.setdefault(case.kind, Score()).add(measure(case, options.faults))
        whole = Score()
        for kind, total in totals.items():
            whole.add(total)
            print(f"{'all':24} {kind:12} {total.line()}")
        print(f"{'all':24} {'':12} {whole.line()}")
        share = len(whole.wrong) / max(1, whole.verdicts)
        print(f"wrong: {len(whole.wrong)} findings of {whole.verdicts} verdicts, {share:.2%}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
