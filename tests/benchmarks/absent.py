"""Is a statement that a label lacks still found to be missing when the label comes as a picture?

    python -m tests.benchmarks.absent [NAME ...] [--of SET] [--kinds scan,skewed,...] [--removed N] [--faults]

From each label N statements that the law asks for are painted over, chosen by its name. For each: found (broken in the
picture), unsure, or passed (nothing is said of it). A tool that calls whatever is missing from a picture unsure makes
no wrong verdicts, and helps nobody; this is the other side of ``pictures.py``, with the same labels and pictures.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path
from random import Random

import pypdfium2
from PIL import Image, ImageDraw

import labellint
from labellint import cache
from labellint.inspection import Inspection
from labellint.label import Label, Quote
from labellint.lint import lint
from labellint.read import read_bytes
from labellint.rule import StatementRule
from tests.benchmarks.artwork.photo import taken
from tests.benchmarks.artwork.variants import scan_of
from tests.benchmarks.pictures import DPI, KINDS, labels
from tests.pictured import DAY

_AROUND = 1.0  #: points round painted words


def removable(pdf: Path, market: str) -> dict[str, list[Quote]]:
    """The statements that a label makes in words, by rule, and all their words."""
    from labellint import config
    from labellint.config import Given

    inspection = Inspection(config.choose(None, []), Given(markets=config.markets([market]), as_of=DAY))
    context = inspection.config.context(None, inspection.given)
    label: Label = read_bytes(pdf.read_bytes(), pdf.name)
    linted = lint(label, inspection.rulebook, inspection.vocabulary, inspection.register, context)
    made = {v.rule for v in linted.verdicts if v.outcome == "kept"}
    rules = [r for r in inspection.rulebook.rules if isinstance(r, StatementRule) and not r.shown_by and r.id in made]
    found = {}
    for rule in rules:
        quotes = [q for key in ("phrases", "attempts") for q in linted.facts.mentions.get(f"{rule.id}#{key}", ())]
        if quotes and rule.severity_of("missing") != "info":
            found[rule.id] = quotes
    return found


def painted(pdf: Path, quotes: list[Quote]) -> Image.Image:
    """The first page with these words painted over in the colour of their ground."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0].render(scale=DPI / 72).to_pil().convert("RGB")
    label = read_bytes(pdf.read_bytes(), pdf.name)
    document.close()
    draw, scale = ImageDraw.Draw(page), DPI / 72
    boxes = [quote.box for quote in quotes if quote.box is not None]
    texts = {word for quote in quotes for word in quote.text.split()}
    for word in label.words:
        inside = any(
            box.x0 <= (word.box.x0 + word.box.x1) / 2 <= box.x1
            and box.top <= (word.box.top + word.box.bottom) / 2 <= box.bottom
            for box in boxes
        )
        if inside and any(word.text.strip(" ,;:.!?()[]-–") in text for text in texts):
            b = word.box
            place = [v * scale for v in (b.x0 - _AROUND, b.top - _AROUND, b.x1 + _AROUND, b.bottom + _AROUND)]
            draw.rectangle(place, fill=page.getpixel((max(0, round(place[0]) - 2), max(0, round(place[1]) - 2))))
    return page


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--of", default="samples", choices=("samples", "lawful", "blind"))
    parser.add_argument("--kinds", default="scan", help=f"of {','.join(KINDS)}")
    parser.add_argument("--removed", type=int, default=3, metavar="N")
    parser.add_argument("--faults", action="store_true", help="print what was passed or unsure")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep pictures and OCR answers here")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        os.environ[cache.VARIABLE] = str(folder / "answers")
        for kind in options.kinds.split(","):
            told: Counter[str] = Counter()
            for name, pdf, market in labels(options.of, folder):
                if options.names and name not in options.names:
                    continue
                made = removable(pdf, market)
                rules = Random(name).sample(sorted(made), min(options.removed, len(made)))
                if not rules:
                    continue
                picture = (
                    folder
                    / f"absent-{options.of}-{name}-{options.removed}.{kind}{'.png' if kind == 'scan' else '.jpg'}"
                )
                if not picture.exists():
                    page = painted(pdf, [quote for rule in rules for quote in made[rule]])
                    if kind == "scan":
                        out = io.BytesIO()
                        scan_of(page, 0).save(out, "PNG", dpi=(DPI, DPI))
                        picture.write_bytes(out.getvalue())
                    else:
                        picture.write_bytes(taken(page, kind, Random(f"{name} {kind}"))[0])
                report = labellint.check(picture, market=market, as_of=DAY)
                for rule in rules:
                    verdict = next(v for v in report.labels[0].verdicts if v.rule == rule)
                    outcome = (
                        "found"
                        if verdict.outcome == "broken"
                        else "unsure"
                        if verdict.outcome == "unsure"
                        else "passed"
                    )
                    told[outcome] += 1
                    if options.faults and outcome != "found":
                        print(f"    {name} {kind} {outcome}: {rule} ({verdict.outcome}) {[q.text for q in made[rule]]}")
            print(f"{kind:12} {sum(told.values()):4} removed: {dict(sorted(told.items()))}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
