"""Scans and photos: time and words read, with pytesseract out of the box beside it in the same run.

    python -m tests.benchmarks.ocr [--half open|held_out|fresh|all] [--variants scan,skewed,...] [--designs NAME,...]

"naive" is ``pytesseract.image_to_data(picture, lang="nld+fra+deu+eng")``: colour, default threads, page segmentation 3.
"alone" (``--alone``) is the recogniser by itself: one look at the page, laid upright, in two languages. "rapidocr"
(``--rapidocr``, after ``pip install rapidocr onnxruntime``) is an engine for photos as it comes, which labellint does
not use. Recall and precision are those of ``tests/benchmarks/artwork/score.py``: words at their place. Answers are not
kept.
"""

from __future__ import annotations

import argparse
import io
import os
import resource
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

os.environ["LABELLINT_CACHE_DIR"] = ""

import pytesseract
from PIL import Image

from labellint.read import ocr, read_label
from labellint.read.regions import FIRST_LANGUAGES
from labellint.read.upright import turned
from tests.benchmarks.artwork import HALVES, Artwork, make, names
from tests.benchmarks.artwork.score import Score, score

VARIANTS = "scan_png,skewed,turned,perspective,blurred,cylinder,uneven"
A5 = (1748, 2480)  #: pixels at 300 dpi
Reader = Callable[[Path], dict[str, Any]]


def ours(path: Path) -> dict[str, Any]:
    label = read_label(path)
    words = [
        {"text": w.text, "box": [w.box.x0, w.box.top, w.box.x1, w.box.bottom], "panel": i}
        for i, panel in enumerate(label.panels)
        for w in panel.words
    ]
    page = label.pages[0]
    panels = [{"language": panel.language} for panel in label.panels]
    return {"panels": panels, "pages": [{"width": page.width, "height": page.height, "words": words}]}


def naive(path: Path) -> dict[str, Any]:
    limit = os.environ.pop("OMP_THREAD_LIMIT", None)
    picture = Image.open(path)
    rows = pytesseract.image_to_data(picture, lang="nld+fra+deu+eng", output_type="dict")
    if limit is not None:
        os.environ["OMP_THREAD_LIMIT"] = limit
    words = [
        {"text": text, "box": [left, top, left + width, top + height]}
        for text, left, top, width, height in zip(
            rows["text"], rows["left"], rows["top"], rows["width"], rows["height"], strict=True
        )
        if text.strip()
    ]
    return {"pages": [{"width": picture.width, "height": picture.height, "words": words}]}


@cache
def _rapidocr() -> Any:
    from rapidocr import RapidOCR

    return RapidOCR(params={"Global.log_level": "error"})


def rapidocr(path: Path) -> dict[str, Any]:
    picture = Image.open(path).convert("RGB")
    found = _rapidocr()(str(path), return_word_box=True)
    words = [
        {
            "text": text,
            "box": [
                f(float(corner[axis]) for corner in corners) for f, axis in ((min, 0), (min, 1), (max, 0), (max, 1))
            ],
        }
        for line in found.word_results or ()
        for text, _, corners in line
        if text.strip()
    ]
    return {"pages": [{"width": picture.width, "height": picture.height, "words": words}]}


def cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(use.ru_utime + use.ru_stime for use in used)


def alone(path: Path) -> float:
    """CPU seconds of recognition alone."""
    directions = Counter(word.direction for word in read_label(path).words)
    (direction, _) = directions.most_common(1)[0]
    picture = turned(Image.open(path).convert("L"), (360 - direction) % 360)
    used = cpu()
    ocr.recognise([picture], FIRST_LANGUAGES)
    return cpu() - used


def measured(read: Reader, artwork: Artwork, path: Path) -> tuple[Score, float, float]:
    start, used = time.perf_counter(), cpu()
    answer = read(path)
    seconds, worked = time.perf_counter() - start, cpu() - used
    return score(artwork.truth, answer), seconds, worked


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.ocr", description=__doc__)
    parser.add_argument("--half", default="open", choices=(*HALVES, "all"))
    parser.add_argument("--designs", help="names with commas; default: all of the half")
    parser.add_argument("--variants", default=VARIANTS)
    parser.add_argument("--naive-variants", default="scan_png", help="where the naive way is measured too")
    parser.add_argument("--alone", action="store_true", help="measure recognition alone too")
    parser.add_argument("--show", action="store_true", help="one line for each file")
    parser.add_argument("--rapidocr", action="store_true", help="measure RapidOCR as it comes too")
    options = parser.parse_args()
    designs = options.designs.split(",") if options.designs else names(options.half)
    naively = options.naive_variants.split(",")
    with tempfile.TemporaryDirectory() as folder:
        for variant in options.variants.split(","):
            readers = [("labellint", ours), ("naive", naive), ("rapidocr", rapidocr)]
            wanted = {
                "labellint",
                *(["naive"] if variant in naively else []),
                *(["rapidocr"] if options.rapidocr else []),
            }
            for name, read in readers:
                if name not in wanted:
                    continue
                total, seconds, worked, by_itself, a5 = Score(), 0.0, 0.0, 0.0, []
                for design in designs:
                    artwork = make(design, variant)
                    path = Path(folder) / f"{design}.{variant}{artwork.suffix}"
                    path.write_bytes(artwork.data)
                    if options.alone and read is ours:
                        by_itself += alone(path)
                    found, took, used = measured(read, artwork, path)
                    total, seconds, worked = total.plus(found), seconds + took, worked + used
                    if artwork.suffix != ".pdf" and _is_a5(artwork.data):
                        a5.append(took)
                    if options.show:
                        print(f"   {design:20} {took:5.2f} s  {found.line()}", flush=True)
                count = len(designs)
                longest = f"; A5: {max(a5):.2f} s at most" if a5 else ""
                longest += f"; CPU {worked / by_itself:.2f} times recognition alone" if by_itself else ""
                print(
                    f"{variant:12} {name:9} {seconds / count:5.2f} s, {worked / count:5.2f} CPU s a page{longest}  "
                    f"{total.line()}",
                    flush=True,
                )


def _is_a5(data: bytes) -> bool:
    size = sorted(Image.open(io.BytesIO(data)).size)
    return all(abs(a - b) < 0.02 * b for a, b in zip(size, A5, strict=True))


if __name__ == "__main__":
    main()
