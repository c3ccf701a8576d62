"""Write dose presentations, each beside its truth: `LAYOUT.LANGUAGE.SEED.FORM.pdf` and `... .truth.json`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..artwork.fonts import MissingFontError
from . import FORMS, HALVES, make, names, presentations


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.doses", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--half", choices=(*HALVES, "all"), default="open")
    parser.add_argument("--forms", default="txt,pdf", help=f"with commas: {', '.join(FORMS)} (default: txt,pdf)")
    parser.add_argument("--layouts", help="only these, with commas")
    parser.add_argument("--seed", type=int, default=0, help="another seed gives other numbers")
    options = parser.parse_args()
    forms = options.forms.split(",")
    only = options.layouts.split(",") if options.layouts else names(options.half)
    if unknown := [f for f in forms if f not in FORMS] + [n for n in only if n not in names(options.half)]:
        parser.error(f"unknown: {', '.join(unknown)}")
    options.out.mkdir(parents=True, exist_ok=True)
    for layout, language, seed in presentations(options.half, options.seed):
        for form in forms if layout in only else []:
            try:
                presentation = make(layout, language, seed, form)
            except MissingFontError as error:
                print(error, file=sys.stderr)
                return 2
            stem = options.out / presentation.truth.name
            Path(f"{stem}{presentation.suffix}").write_bytes(presentation.data)
            Path(f"{stem}.truth.json").write_text(presentation.truth.to_json(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
