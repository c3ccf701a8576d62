"""Damaged and odd PDFs: each must be read or refused with one sentence, in bounded time and memory.

    python -m tests.benchmarks.damaged [--seed N] [--ocr] [FOLDER ...]

The samples are damaged in many ways, and odd files are written by hand; folders with other PDFs may be added, such as
the test files in the source archives of pdfplumber, pypdf, pikepdf and pdfminer.six (``pip download --no-binary``).
Each file is read in a process of its own. Without ``--ocr`` pictures are rendered but not read.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import resource
import signal
import sys
import time
import traceback
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from labellint.errors import ReadError
from labellint.read import read_bytes, regions
from labellint.read.sheet import Recognised, Sheet

SAMPLES = Path(__file__).parents[2] / "samples"
SECONDS = 60  #: that one file may take
MEMORY = 3 << 30  #: bytes of address space
SLOW = 10.0  #: seconds from which a file is named
READ, REFUSED, CRASHED, KILLED = range(4)
NAMES = ("read", "refused", "traceback", "killed")

Case = tuple[str, bytes]


def damages(rng: random.Random) -> dict[str, Callable[[bytes], bytes]]:
    """Ways to spoil a PDF, by name."""

    def flipped(share: float) -> Callable[[bytes], bytes]:
        def spoil(data: bytes) -> bytes:
            content = bytearray(data)
            for _ in range(max(1, int(len(data) * share))):
                content[rng.randrange(len(content))] = rng.randrange(256)
            return bytes(content)

        return spoil

    def cut(start: float, end: float) -> Callable[[bytes], bytes]:
        return lambda data: data[: int(len(data) * start)] + data[int(len(data) * end) :]

    def replaced(pattern: bytes, by: bytes, count: int = 0) -> Callable[[bytes], bytes]:
        return lambda data: re.sub(pattern, by, data, count=count)

    def unpacked(change: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
        """Change the unpacked content streams."""

        def one(match: re.Match[bytes]) -> bytes:
            try:
                content = change(zlib.decompress(match[2]))
            except zlib.error:
                return match[0]
            return match[1] + zlib.compress(content) + match[3]

        return lambda data: re.sub(rb"(stream\r?\n)(.*?)(\r?\nendstream)", one, data, flags=re.DOTALL)

    def doubled(data: bytes) -> bytes:
        return data + data

    def mixed_up(data: bytes) -> bytes:
        parts = re.split(rb"(?<=endobj)", data)
        rng.shuffle(parts)
        return b"".join(parts) + b"startxref\n0\n%%EOF"

    return {
        "flip 0.01 %": flipped(0.0001),
        "flip 0.1 %": flipped(0.001),
        "flip 1 %": flipped(0.01),
        "cut after half": lambda data: data[: len(data) // 2],
        "cut after half, with an end": lambda data: data[: len(data) // 2] + b"\nstartxref\n0\n%%EOF\n",
        "cut the first kilobyte": lambda data: b"%PDF-1.7\n" + data[1024:],
        "a tenth missing": cut(0.4, 0.5),
        "the end missing": cut(0.97, 1.0),
        "no xref": replaced(rb"xref\n.*?trailer", b"trailer"),
        "wrong startxref": replaced(rb"startxref\s+\d+", b"startxref\n7"),
        "huge startxref": replaced(rb"startxref\s+\d+", b"startxref\n99999999999999999999"),
        "no fonts": replaced(rb"/Font\b", b"/Fonk"),
        "no widths": replaced(rb"/Widths\s*\[[^\]]*\]", b"/Widths []"),
        "no unicode map": replaced(rb"/ToUnicode \d+ 0 R", b""),
        "references to nothing": replaced(rb"\b(\d+) 0 R", b"9\\1 0 R", 10),
        "references to the page": replaced(rb"/(Font|XObject|Resources) \d+ 0 R", rb"/\1 3 0 R"),
        "contents are the catalog": replaced(rb"/Contents \d+ 0 R", b"/Contents 1 0 R"),
        "no size": replaced(rb"/MediaBox\s*\[[^\]]*\]", b"/MediaBox [0 0 0 0]"),
        "huge size": replaced(rb"/MediaBox\s*\[[^\]]*\]", b"/MediaBox [0 0 1e30 1e30]"),
        "size turned": replaced(rb"/MediaBox\s*\[[^\]]*\]", b"/MediaBox [500 500 -100 -100]"),
        "size of letters": replaced(rb"/MediaBox\s*\[[^\]]*\]", b"/MediaBox [a b (c) null]"),
        "odd rotation": replaced(rb"/Rotate \d+", b"/Rotate 45"),
        "wrong lengths": replaced(rb"/Length \d+", b"/Length 3"),
        "huge lengths": replaced(rb"/Length \d+", b"/Length 4000000000"),
        "wrong filter": replaced(rb"/FlateDecode", b"/LZWDecode"),
        "no filter": replaced(rb"/Filter\s*(\[[^\]]*\]|/\w+)", b""),
        "huge numbers": unpacked(lambda c: re.sub(rb"\b(\d+)\.(\d+)", rb"\g<1>00000000000000000000.\2", c)),
        "no numbers": unpacked(lambda c: re.sub(rb"\d", b"", c)),
        "unbalanced states": unpacked(lambda c: b"q " * 5000 + c.replace(b"Q", b"")),
        "endless text matrix": unpacked(lambda c: c.replace(b" Tf", b" Tf 1e38 0 0 1e38 1e38 1e38 Tm")),
        "zero text": unpacked(lambda c: c.replace(b" Tf", b" Tf 0 0 0 0 0 0 Tm")),
        "slanted text": unpacked(lambda c: c.replace(b" Tf", b" Tf 0.7 0.7 -0.7 0.7 100 100 Tm")),
        "nested marks": unpacked(lambda c: b"/OC /X BDC " * 3000 + c),
        "twice": doubled,
        "twice on one page": unpacked(lambda c: c + b" " + c),
        "no end of the text": unpacked(lambda c: c.replace(b"ET", b"")),
        "no font chosen": unpacked(lambda c: re.sub(rb"/\w+ [\d.]+ Tf", b"", c)),
        "no end of the page tree": replaced(rb"/Kids\s*\[[^\]]*\]", b"/Kids [99999 0 R]"),
        "objects in any order": mixed_up,
        "rubbish before": lambda data: bytes(rng.randrange(256) for _ in range(900)) + data,
        "rubbish after": lambda data: data + bytes(rng.randrange(256) for _ in range(60_000)),
    }


def odd() -> Iterator[Case]:
    """Files written by hand that are odd rather than damaged."""
    from tests.drawn import raw_pdf

    text = "BT /F1 8 Tf 20 60 Td (Magnesium) Tj ET"
    form = "<< /Type /XObject /Subtype /Form /BBox [0 0 200 100] /Resources << /XObject << /X {} 0 R >> >> /Length 5 >>"
    circle = form + "\nstream\n/X Do\nendstream"
    groups = "/OCProperties << /OCGs [6 0 R] /D << /OFF [7 0 R] >> >>"
    yield "form that draws itself", raw_pdf(f"{text} /X Do", "/XObject << /X 6 0 R >>", "", (circle.format(6),))
    yield (
        "forms in a circle",
        raw_pdf(f"{text} /X Do", "/XObject << /X 6 0 R >>", "", (circle.format(7), circle.format(6))),
    )
    yield "membership of itself", raw_pdf(
        f"/OC /M BDC {text} EMC", "/Properties << /M 7 0 R >>", groups,
        ("<< /Type /OCG /Name (A) >>", "<< /Type /OCMD /OCGs [7 0 R] /VE [/And 7 0 R 8 0 R] >>", "[/Or 8 0 R 8 0 R]"),
    )  # fmt: skip
    yield "deep arrays", raw_pdf(text, "", f"/Deep {'[' * 60_000}{']' * 60_000}")
    yield "deep dictionaries", raw_pdf(text, "", f"/Deep {'<< /A ' * 30_000}{'>>' * 30_000}")
    yield "parent of itself", raw_pdf(text).replace(b"/Kids [3 0 R]", b"/Kids [2 0 R]")
    yield "page as its own parent", raw_pdf(text).replace(b"/Parent 2 0 R", b"/Parent 3 0 R")
    yield "no resources", raw_pdf(text).replace(b"/Resources", b"/Resourced")
    yield "font of font", raw_pdf(text).replace(b"/Type /Font", b"/DescendantFonts [5 0 R] /Type /Font")
    yield "many texts", raw_pdf(" ".join(f"BT /F1 1 Tf {i % 190} {i % 97} Td (a{i}) Tj ET" for i in range(40_000)))
    yield "many lines", raw_pdf(text + " ".join(f"{i % 190} 0 m {i % 190} {i % 97} l S" for i in range(60_000)))
    yield "many boxes", raw_pdf(text + " ".join(f"{i % 190} {i % 90} 12 {i % 9} re f" for i in range(30_000)) + text)
    yield (
        "many letters as curves",
        raw_pdf(text + " ".join(f"{i % 190} {i % 90} m 9 9 9 9 {i % 50} 9 c 1 2 3 4 5 6 c f" for i in range(20_000))),
    )
    yield "one word of a million letters", raw_pdf(f"BT /F1 8 Tf 20 60 Td ({'a' * 1_000_000}) Tj ET")
    yield "text at one place", raw_pdf(f"BT /F1 8 Tf 20 60 Td {'(a) Tj -4.45 0 Td ' * 20_000} ET")
    many = " ".join(f"({i}) Tj" for i in range(12_000))
    yield "other texts at one place", raw_pdf(f"BT /F1 8 Tf {many.replace('Tj', 'Tj 0 0 Td')} ET")
    yield "huge size of letters", raw_pdf("BT /F1 1e9 Tf 20 60 Td (Magnesium) Tj ET")
    yield "no size of letters", raw_pdf("BT /F1 0 Tf 20 60 Td (Magnesium) Tj ET")
    yield "mirrored letters", raw_pdf("-1 0 0 1 200 0 cm " + text)
    yield (
        "rubbish of operators",
        raw_pdf(" ".join("qQBTETTjTJTdTmcmrefSWnShDoBIIDEI"[i : i + 2] for i in range(30)) * 99),
    )
    yield "picture of no bytes", raw_pdf(
        f"{text} q 100 0 0 100 0 0 cm /X Do Q", "/XObject << /X 6 0 R >>", "",
        ("<< /Type /XObject /Subtype /Image /Width 99999 /Height 99999 /ColorSpace /DeviceGray /BitsPerComponent 8 "
         "/Length 1 >>\nstream\n0\nendstream",),
    )  # fmt: skip
    yield (
        "bomb",
        raw_pdf(
            "BT (a) Tj ET",
            "",
            "",
            ("<< /Type /ObjStm /N 1 /First 1 /Filter /FlateDecode /Length 9 >>\nstream\nx\nendstream",),
        ).replace(b"stream\nx\n", b"stream\n" + zlib.compress(b"0" * 100_000_000) + b"\n"),
    )
    yield (
        "many pages",
        raw_pdf(text).replace(b"[3 0 R]", b"[" + b"3 0 R " * 150 + b"]").replace(b"Count 1", b"Count 150"),
    )
    yield "too many pages", raw_pdf(text).replace(b"Count 1", b"Count 100000")
    yield "patterns that fill themselves", raw_pdf(
        f"{text} /Pattern cs /P scn 0 0 200 100 re f", "/Pattern << /P 6 0 R >>", "",
        ("<< /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.01 /YStep 0.01 "
         "/Resources << /Pattern << /P 6 0 R >> >> /Length 33 >>\nstream\n/Pattern cs /P scn 0 0 1 1 re f\nendstream",),
    )  # fmt: skip


def cases(seed: int, folders: list[Path]) -> Iterator[Case]:
    """All cases: the odd ones, the samples in every kind of damage, and the files of the folders."""
    yield from odd()
    samples = sorted(SAMPLES.glob("*.pdf"))
    for number, (name, spoil) in enumerate(damages(random.Random(seed)).items()):
        for sample in (samples[number % len(samples)], samples[(number * 7 + 3) % len(samples)]):
            yield f"{sample.stem}: {name}", spoil(sample.read_bytes())
    for folder in folders:
        for path in sorted(folder.rglob("*.pdf")):
            yield str(path.relative_to(folder)), path.read_bytes()


def run(name: str, data: bytes, ocr: bool) -> tuple[int, float, float]:
    """How reading a file in a process of its own ends, after how many seconds, with how many MB at most."""
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        os._exit(_read(name, data, ocr))
    _, status, used = os.wait4(child, 0)
    ended = os.WEXITSTATUS(status) if os.WIFEXITED(status) else KILLED
    return ended, time.monotonic() - start, used.ru_maxrss / 1024


def _read(name: str, data: bytes, ocr: bool) -> int:
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(SECONDS)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    if not ocr:
        regions.read_regions = _drawn  # type: ignore[assignment]
    try:
        label = read_bytes(data, name)
        from labellint.report.read import to_json, to_text

        to_text(label)
        to_json(label)
        return READ
    except ReadError as error:
        if "Traceback" in str(error) or "\n" in str(error):
            return CRASHED
        return REFUSED
    except BaseException:
        print(f"--- {name}", file=sys.stderr)
        traceback.print_exc()
        return CRASHED


def _drawn(sheet: Sheet) -> Recognised:
    """What OCR would be given is rendered; nothing is read."""
    for region in sheet.regions:
        if sheet.draw is not None:
            sheet.draw(region, 100)
    return Recognised(unread=sheet.regions)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--ocr", action="store_true", help="read pictures too, which takes long")
    parser.add_argument("--only", default="", help="cases whose name holds this")
    options = parser.parse_args()
    ends: Counter[str] = Counter()
    slowest, most = (0.0, ""), (0.0, "")
    for name, data in cases(options.seed, options.folders):
        if options.only not in name:
            continue
        ended, seconds, megabytes = run(name, data, options.ocr)
        ends[NAMES[ended]] += 1
        slowest, most = max(slowest, (seconds, name)), max(most, (megabytes, name))
        if ended >= CRASHED or seconds > SLOW:
            print(f"{NAMES[ended]:10} {seconds:6.1f} s {megabytes:6.0f} MB  {name}", flush=True)
    print(f"{ends.total()} files: " + ", ".join(f"{count} {end}" for end, count in sorted(ends.items())))
    print(f"slowest {slowest[0]:.1f} s ({slowest[1]}), most memory {most[0]:.0f} MB ({most[1]})")
    return 1 if ends["traceback"] or ends["killed"] else 0


if __name__ == "__main__":
    sys.exit(main())
