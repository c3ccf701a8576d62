"""Write artwork files, each beside its truth: `NAME.VARIANT.pdf` and `NAME.VARIANT.truth.json`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from . import HALVES, VARIANTS, make, names
from .fonts import MissingFontError


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.artwork", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument(
        "--designs", default="open", help=f"{', '.join(HALVES)}, all, or names with commas (default: open)"
    )
    parser.add_argument(
        "--variants", default="text", help=f"with commas, or all: {', '.join(VARIANTS)} (default: text)"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--dpi", type=float, default=300, help="of scans and photos (default: 300)")
    options = parser.parse_args()
    whole = options.designs in (*HALVES, "all")
    designs = names(options.designs) if whole else options.designs.split(",")
    variants = VARIANTS if options.variants == "all" else options.variants.split(",")
    if unknown := [v for v in variants if v not in VARIANTS] + [d for d in designs if d not in names()]:
        parser.error(f"unknown: {', '.join(unknown)}")
    options.out.mkdir(parents=True, exist_ok=True)
    for design in designs:
        for variant in variants:
            try:
                artwork = make(design, variant, options.seed, dpi=options.dpi)
            except MissingFontError as error:
                print(error, file=sys.stderr)
                return 2
            stem = options.out / f"{design}.{variant}"
            Path(f"{stem}{artwork.suffix}").write_bytes(artwork.data)
            Path(f"{stem}.truth.json").write_text(artwork.truth.to_json(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
