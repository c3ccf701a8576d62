"""What is asked of the pictures of ``samples/pictures``, beside what labellint says about them.

``findings`` must be there, broken or unsure. ``unsure`` names the categories that may be unsure though the label is in
order. Anything else at error or warning level is wrong.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import yaml
from rapidfuzz import fuzz

from labellint.report.contract import Finding, Report
from labellint.text import fold

SAMPLES = Path(__file__).parent.parent / "samples"
PICTURES = sorted(path for path in (SAMPLES / "pictures").iterdir() if path.suffix != ".yaml")
DAY = dt.date(2026, 11, 1)

_LIKE = 80  #: percent that two words are alike where one of them was read from a picture
_WHOLE_LABEL = ("agreement.", "dose.", "label.contradiction", "name.", "number.missing")


def expected(picture: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(picture.with_suffix(".expected.yaml").read_text(encoding="utf-8"))
    return found


def unmet(report: Report, picture: Path) -> list[str]:
    """What of the expectations of a picture is not met, each as a sentence."""
    wanted = expected(picture)
    kind = report.labels[0].facts.product.kind
    found = [f for v in report.labels[0].verdicts for f in v.findings if f.severity != "info"]
    faults = [] if kind == wanted["kind"] else [f"{kind} instead of {wanted['kind']}"]
    faults += [f"missed {told(w)}" for w in wanted["findings"] if not any(meets(f, w) for f in found)]
    for finding in found:
        doubtful = finding.outcome == "unsure" and finding.category in wanted["unsure"]
        if not doubtful and not any(meets(finding, w) for w in wanted["findings"]):
            faults.append(f"{finding.outcome} {finding.category}: {finding.quote or finding.statement}")
    return faults


def told(wanted: dict[str, Any]) -> str:
    return f"{wanted['category']} {wanted.get('quote') or wanted.get('statement')}"


def meets(finding: Finding, wanted: dict[str, Any]) -> bool:
    """Whether a finding of a picture is the one that was expected, letters that were misread apart."""
    if finding.category != wanted["category"]:
        return False
    if finding.language is not None and wanted.get("language") not in (None, finding.language):
        return False
    if finding.category.startswith(_WHOLE_LABEL):
        return True
    if finding.quote is None or "quote" not in wanted:
        return wanted.get("statement") in (None, finding.statement)
    return shares_words(finding.quote, wanted["quote"])


def shares_words(one: str, other: str) -> bool:
    """Whether a word of one is much like a word of the other."""
    ones, others = ([word for word in fold(text).split() if len(word) > 2 or word.isdigit()] for text in (one, other))
    return any(fuzz.ratio(word, second) >= _LIKE for word in ones for second in others)
