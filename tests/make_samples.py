"""Draw the PDF labels of ``samples/`` and their thumbnails; a second run gives the same bytes.

    python tests/make_samples.py [NAME ...] [--to FOLDER]

Needs reportlab and, from Debian, fonts-liberation fonts-dejavu fonts-noto-core. The drawn files are committed,
so nobody needs to run this to use them.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from samplemaker.designs import DESIGNS
from samplemaker.thumbnail import thumbnail
from samplemaker.type import register_faces

SAMPLES = Path(__file__).parent.parent / "samples"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("names", nargs="*", metavar="NAME")
    arguments.add_argument("--to", type=Path, default=SAMPLES)
    chosen = arguments.parse_args()
    unknown = set(chosen.names) - set(DESIGNS)
    if unknown:
        arguments.error(f"no such sample: {', '.join(sorted(unknown))}")
    register_faces()
    (chosen.to / "thumbnails").mkdir(parents=True, exist_ok=True)
    for name in chosen.names or sorted(DESIGNS):
        path = chosen.to / f"{name}.pdf"
        DESIGNS[name](path)
        thumbnail(path, chosen.to / "thumbnails" / f"{name}.png")
        print(f"{name}  {path.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
