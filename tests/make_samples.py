"""Draw the PDF labels of ``samples/`` and their thumbnails; a second run gives the same bytes.

    python tests/make_samples.py [NAME ...] [--to FOLDER]
    python tests/make_samples.py --pictures [NAME ...] [--to FOLDER]    scans and photos of the PDF labels

Needs reportlab and, from Debian, fonts-liberation fonts-dejavu fonts-noto-core. The drawn files are committed,
so nobody needs to run this to use them.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from samplemaker.designs import DESIGNS
from samplemaker.pictures import PICTURES
from samplemaker.thumbnail import small, thumbnail
from samplemaker.type import register_faces

SAMPLES = Path(__file__).parent.parent / "samples"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("names", nargs="*", metavar="NAME")
    arguments.add_argument("--pictures", action="store_true", help="make scans and photos of the committed PDF labels")
    arguments.add_argument("--to", type=Path, default=SAMPLES)
    chosen = arguments.parse_args()
    unknown = set(chosen.names) - set(PICTURES if chosen.pictures else DESIGNS)
    if unknown:
        arguments.error(f"no such sample: {', '.join(sorted(unknown))}")
    (chosen.to / "thumbnails").mkdir(parents=True, exist_ok=True)
    if chosen.pictures:
        photograph(chosen.names or sorted(PICTURES), chosen.to)
    else:
        draw(chosen.names or sorted(DESIGNS), chosen.to)


def draw(names: list[str], to: Path) -> None:
    register_faces()
    for name in names:
        path = to / f"{name}.pdf"
        DESIGNS[name](path)
        thumbnail(path, to / "thumbnails" / f"{name}.png")
        print(f"{name}  {path.stat().st_size // 1024} kB")


def photograph(names: list[str], to: Path) -> None:
    (to / "pictures").mkdir(exist_ok=True)
    for name in names:
        of, make = PICTURES[name]
        path = to / "pictures" / name
        make(SAMPLES / of, path)
        if path.suffix == ".jpg":
            small(path, to / "thumbnails" / f"{path.stem}.png")
        print(f"{name}  {path.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
