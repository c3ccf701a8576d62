"""The blind labels of ``tests/blind/labels`` against what was expected of them.

    python -m tests.benchmarks.blind_labels [--show]

A label counts as right when every expected finding is there and no other finding at error or warning is.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import labellint
from tests.expectations import compare, load

FOLDER = Path(__file__).parent.parent / "blind"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    expected = load(FOLDER / "expected.yaml")
    labels = verdicts = found = wanted = extra = kinds = doses = asserted = unsure = 0
    for name, expectation in sorted(expected.items()):
        report = labellint.check(FOLDER / "labels" / name, market="be")
        result = compare(report, expectation.get("findings") or [], expectation.get("tolerated") or [])
        facts = report.labels[0].facts
        kinds += facts.product.kind == expectation["kind"]
        daily = facts.daily.get("magnesium")
        if expectation.get("daily_magnesium_mg") is not None:
            asserted += 1
            doses += daily is not None and float(daily.value or 0) == float(expectation["daily_magnesium_mg"])
        labels += result.right
        wanted += len(expectation.get("findings") or [])
        found += len(result.found)
        extra += len(result.extra)
        unsure += len(result.unsure)
        verdicts += len(report.labels[0].verdicts)
        if options.show and not result.right:
            print(name, "lawful" if expectation["lawful"] else "faulty")
            for missed in result.missed:
                print("    missed", missed)
            for rule, finding in (*result.extra, *result.unsure):
                where = repr(finding.quote) if finding.quote else finding.statement
                print("    extra ", rule, finding.category, finding.outcome, where)
    print(
        f"labels wholly right {labels}/{len(expected)}; expected findings found {found}/{wanted}; findings too many "
        f"{extra}, unsure {unsure}; kind right {kinds}/{len(expected)}; daily magnesium right {doses}/{asserted}; "
        f"verdicts given {verdicts}"
    )


if __name__ == "__main__":
    main()
