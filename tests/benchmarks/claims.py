"""How well claims are understood: the blind sentences of ``tests/blind/claims`` against the classes given by hand.

    python -m tests.benchmarks.claims set1 [--show]

A claim counts as found when a claim is understood in its words; as right when its class is the expected one (or one of
``or``). A finding beside the expected words is not right; it says one again where another finding of its class and
effect in the same text is right (a product's name and the sentence below it). An innocent text counts as flagged when
any claim at all is understood in it that is not lawful.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import Any

import regex
import yaml

from labellint.checks.classes import Judged
from labellint.text import fold
from tests.judged import judged

FOLDER = Path(__file__).parent.parent / "blind" / "claims"
_DECLARED = regex.compile(r"(?P<name>.+?)\s+(?P<value>[\d.,]+)\s*(?P<unit>g|mg|µg|mcg)\b.*")
_ADDITIONAL = ("prohibited", "hype")
_LAWFUL = ("authorised", "adapted", "cosmetic", "prohibited", "hype")


def declared(texts: list[str]) -> tuple[tuple[str, str, str], ...]:
    found = []
    for text in texts:
        match = _DECLARED.fullmatch(text)
        if match:
            slug = fold(match["name"]).replace(" ", "-")
            found.append((slug, match["value"].replace(",", "."), match["unit"].replace("mcg", "µg")))
    return tuple(found)


def words(text: str) -> set[str]:
    return set(regex.findall(r"\w+", fold(text)))


def fits(found: Judged, wanted: dict[str, Any]) -> bool:
    printed = words(found.claim.quote.text)
    expected = words(wanted["words"])
    return len(printed & expected) * 2 >= min(len(printed), len(expected))


def is_nutrition(found: Judged) -> bool:
    """Whether a lawful nutrition claim was found: the sets hold claims about health, and such a claim is no finding."""
    return found.claim.kind == "nutrition" and found.class_ == "authorised"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("set")
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    entries = yaml.safe_load((FOLDER / f"{options.set}.yaml").read_text(encoding="utf-8"))
    counts: dict[str, Counter[str]] = {}
    for entry in entries:
        count = counts.setdefault(entry["language"], Counter())
        found = judged(entry["text"], entry["language"], declared(entry.get("declares") or []), entry["kind"])
        main_found = [j for j in found if j.class_ not in _ADDITIONAL and not is_nutrition(j)]
        problems = []
        if not entry["expected"]:
            count["innocent"] += 1
            flagged = [j for j in main_found if j.class_ not in _LAWFUL and j.reason != "beside"]
            if flagged:
                count["flagged"] += 1
                problems = [f"flagged {j.class_} {j.claim.quote.text!r} ({j.claim.effect})" for j in flagged]
        for wanted in entry["expected"]:
            classes = {wanted["class"], *(wanted.get("or") or [])}
            near = [j for j in main_found if fits(j, wanted)]
            count["claims"] += 1
            count["found"] += bool(near)
            # A sentence that says nothing but hype, fear or a doctor's name is reported once, under that name.
            apart = [j for j in found if j.class_ in _ADDITIONAL and fits(j, wanted)] if "general" in classes else []
            count["found"] += not near and bool(apart)
            right = any(j.class_ in classes for j in near) or bool(apart)
            count["right"] += right
            if not right:
                got = ", ".join(f"{j.class_}/{j.reason}/{j.claim.subject}/{j.claim.effect}" for j in near) or "nothing"
                problems.append(
                    f"{'/'.join(sorted(classes))} expected for {wanted['words']!r} ({wanted['subject']}): {got}"
                )
        right_effects = {
            (j.class_, j.claim.effect)
            for j in main_found
            for w in entry["expected"]
            if fits(j, w) and j.class_ in {w["class"], *(w.get("or") or [])}
        }
        for j in main_found if entry["expected"] else ():
            count["findings"] += 1
            fitting = [w for w in entry["expected"] if fits(j, w)]
            right = any(j.class_ in {w["class"], *(w.get("or") or [])} for w in fitting)
            count["findings right"] += right
            count["repeats"] += not right and not fitting and (j.class_, j.claim.effect) in right_effects
            if not fitting:
                problems.append(f"extra {j.class_} {j.claim.quote.text!r} ({j.claim.effect})")
        for extra in entry.get("also") or []:
            count["also"] += 1
            count["also found"] += any(j.class_ == extra for j in found)
            if not any(j.class_ == extra for j in found):
                problems.append(f"{extra} expected: not found")
        if problems and options.show:
            print(f"{entry['id']} [{entry['kind']}] {entry['text']!r} {entry.get('declares') or ''}")
            for problem in problems:
                print(f"    {problem}")
    total: Counter[str] = Counter()
    for count in counts.values():
        total += count
    for language, count in [*sorted(counts.items()), ("all", total)]:
        print(
            f"{language:4} claims found {_share(count, 'found', 'claims')}, right in class "
            f"{_share(count, 'right', 'claims')}; findings right {_share(count, 'findings right', 'findings')} "
            f"and {count['repeats']} say one again; "
            f"innocent flagged {count['flagged']}/{count['innocent']}; also {count['also found']}/{count['also']}"
        )


def _share(count: Counter[str], part: str, whole: str) -> str:
    return f"{count[part]}/{count[whole]} = {count[part] / max(1, count[whole]):.3f}"


if __name__ == "__main__":
    main()
