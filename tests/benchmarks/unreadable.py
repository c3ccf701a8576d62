"""Pages made unreadable, and pages that are hard but readable: does the reader know which is which?

    python -m tests.benchmarks.unreadable [PAGE ...] [--show] [--keep DIR]

Fifty ways to spoil a page so that a person cannot read it either: each must come out as unreadable, or make verdicts
unsure, so that nothing is passed in silence. Fifty pages that a person reads well: at most three may be called
unreadable, or be unsure of a rule of which the text PDF of the same label is not.
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import os
import random
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter, ImageOps

import labellint
from labellint import cache
from labellint.report.contract import LabelReport
from tests.benchmarks.artwork import make

DAY = dt.date(2026, 11, 1)
DESIGNS = ("bath-flakes", "collagen-sachet", "iron-syrup", "magnesium-jar", "omega-tub", "skin-oil")
_EVEN = 255 / 12**0.5 / 2  #: deviation of the mean of four even chances of 0 to 255
Change = Callable[[Image.Image], Image.Image]


def blurred(radius: float) -> Change:
    return lambda page: page.filter(ImageFilter.GaussianBlur(radius))


def shaken(dx: int, dy: int) -> Change:
    """The camera moved while it looked."""

    def change(page: Image.Image) -> Image.Image:
        steps = max(abs(dx), abs(dy))
        total = page.convert("L")
        for step in range(1, steps):
            moved = ImageChops.offset(page, dx * step // steps, dy * step // steps)
            total = Image.blend(total, moved, 1 / (step + 1))
        return total

    return change


def shrunk(side: int) -> Change:
    return lambda page: page.resize(
        (max(1, page.width * side // max(page.size)), max(1, page.height * side // max(page.size))),
        Image.Resampling.LANCZOS,
    )


def pale(contrast: float, grain: float) -> Change:
    def change(page: Image.Image) -> Image.Image:
        flat = page.point([round(128 + (value - 128) * contrast) for value in range(256)])
        return noisy(grain)(flat)

    return change


def noisy(sigma: float) -> Change:
    """Grain of a deviation of ``sigma`` greys, the same in every run."""

    def change(page: Image.Image) -> Image.Image:
        dice = random.Random(f"{sigma} {page.size}")
        one, two, three, four = (
            Image.frombytes("L", page.size, dice.randbytes(page.width * page.height)) for _ in range(4)
        )
        even = Image.blend(Image.blend(one, two, 0.5), Image.blend(three, four, 0.5), 0.5)
        grain = even.point([min(255, max(0, round(128 + (value - 127.5) * sigma / _EVEN))) for value in range(256)])
        return ImageChops.add(page, grain, 1, -128)

    return change


def mosaic(size: int) -> Change:
    return lambda page: page.reduce(size).resize(page.size, Image.Resampling.NEAREST)


def jpeg(quality: int) -> Change:
    def change(page: Image.Image) -> Image.Image:
        out = io.BytesIO()
        page.save(out, "JPEG", quality=quality)
        return Image.open(io.BytesIO(out.getvalue())).convert("L")

    return change


def torn(strip: int, seed: int) -> Change:
    """Cut into level strips that are shuffled."""

    def change(page: Image.Image) -> Image.Image:
        tops = list(range(0, page.height - strip, strip))
        order = random.Random(seed).sample(tops, len(tops))
        mixed = page.copy()
        for old, new in zip(tops, order, strict=True):
            mixed.paste(page.crop((0, old, page.width, old + strip)), (0, new))
        return mixed

    return change


def shivering(reach: int, seed: int) -> Change:
    """Every row shifted by another amount, as by a broken scanner."""

    def change(page: Image.Image) -> Image.Image:
        chance = random.Random(seed)
        mixed = page.copy()
        for y in range(page.height):
            row = page.crop((0, y, page.width, y + 1))
            mixed.paste(ImageChops.offset(row, chance.randint(-reach, reach), 0), (0, y))
        return mixed

    return change


def crumpled(size: int, reach: int, seed: int) -> Change:
    def change(page: Image.Image) -> Image.Image:
        chance = random.Random(seed)
        columns, rows = page.width // size + 2, page.height // size + 2
        points = {
            (x, y): (x * size + chance.randint(-reach, reach), y * size + chance.randint(-reach, reach))
            for x in range(columns)
            for y in range(rows)
        }
        mesh = [
            (
                (x * size, y * size, min((x + 1) * size, page.width), min((y + 1) * size, page.height)),
                (*points[x, y], *points[x, y + 1], *points[x + 1, y + 1], *points[x + 1, y]),
            )
            for x in range(columns - 1)
            for y in range(rows - 1)
            if x * size < page.width and y * size < page.height
        ]
        return page.transform(page.size, Image.Transform.MESH, mesh, Image.Resampling.BILINEAR, fillcolor=200)

    return change


def overprinted(times: int) -> Change:
    """Printed over itself, turned and moved."""

    def change(page: Image.Image) -> Image.Image:
        mixed = page
        for i in range(1, times + 1):
            other = page.rotate(37 * i, fillcolor=255).resize(page.size)
            mixed = ImageChops.darker(mixed, ImageChops.offset(other, 31 * i, 17 * i))
        return mixed

    return change


def scratched(lines: int, seed: int) -> Change:
    def change(page: Image.Image) -> Image.Image:
        chance, mixed = random.Random(seed), page.copy()
        pen = ImageDraw.Draw(mixed)
        for _ in range(lines):
            ends = [chance.randint(0, page.width if i % 2 == 0 else page.height) for i in range(4)]
            pen.line(ends, fill=chance.choice((0, 255)), width=chance.randint(3, 9))
        return mixed

    return change


def darkened(factor: float, grain: float) -> Change:
    return lambda page: noisy(grain)(page.point([round(value * factor) for value in range(256)]))


def through_glass(size: int) -> Change:
    return lambda page: page.effect_spread(size)


def in_sequence(*changes: Change) -> Change:
    def change(page: Image.Image) -> Image.Image:
        for one in changes:
            page = one(page)
        return page

    return change


def shaded(page: Image.Image) -> Image.Image:
    light = (
        Image.linear_gradient("L")
        .rotate(90)
        .resize(page.size)
        .point([110 + value * 145 // 255 for value in range(256)])
    )
    return ImageChops.multiply(page, light)


def on_a_table(page: Image.Image) -> Image.Image:
    table = Image.new("L", (page.width + 400, page.height + 400), 90)
    table.paste(page, (200, 200))
    return noisy(6)(table)


def fax(page: Image.Image) -> Image.Image:
    small = page.resize((page.width * 2 // 3, page.height * 2 // 3), Image.Resampling.LANCZOS)
    return small.point([255 if value > 150 else 0 for value in range(256)])


def seen_from_the_side(page: Image.Image) -> Image.Image:
    width, height = page.size
    corners = (0, 0, -0.04 * width, height, 1.03 * width, 1.02 * height, width, -0.05 * height)
    return page.transform(page.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC, fillcolor=200)


def round_a_bottle(page: Image.Image) -> Image.Image:
    width, height = page.size
    low = [round(0.05 * width * (1 - (2 * x / width - 1) ** 2)) for x in range(width)]
    mesh = [
        ((x, 0, min(x + 8, width), height), (x, -low[x], x, height - low[x], x + 8, height - low[x], x + 8, -low[x]))
        for x in range(0, width, 8)
    ]
    return page.transform(page.size, Image.Transform.MESH, mesh, Image.Resampling.BICUBIC, fillcolor=200)


def skewed(degrees: float) -> Change:
    return lambda page: page.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=235)


def turned(degrees: int) -> Change:
    return lambda page: page.rotate(degrees, expand=True)


UNREADABLE: dict[str, Change] = {
    "blur 5": blurred(5),
    "blur 6": blurred(6),
    "blur 8": blurred(8),
    "blur 11": blurred(11),
    "blur 16": blurred(16),
    "shaken sideways": shaken(40, 0),
    "shaken upwards": shaken(0, 40),
    "shaken aslant": shaken(35, 35),
    "thumbnail 120": shrunk(120),
    "thumbnail 160": shrunk(160),
    "thumbnail 200": shrunk(200),
    "thumbnail 250": shrunk(250),
    "pale 3 %": pale(0.03, 12),
    "pale 5 %": pale(0.05, 25),
    "pale 8 %": pale(0.08, 50),
    "noise 150": in_sequence(blurred(3), noisy(150)),
    "noise and blur": in_sequence(noisy(90), blurred(5), noisy(20)),
    "mosaic 12": mosaic(12),
    "mosaic 16": mosaic(16),
    "mosaic 24": mosaic(24),
    "JPEG 1 of a small picture": in_sequence(shrunk(420), jpeg(1)),
    "JPEG 2 of a blurred picture": in_sequence(blurred(4.5), jpeg(2)),
    "torn in strips of 6": torn(6, 1),
    "torn in strips of 10": torn(10, 2),
    "shivering 25": shivering(25, 3),
    "crumpled": crumpled(40, 45, 4),
    "overprinted four times": overprinted(4),
    "scratched": scratched(2500, 5),
    "dark": darkened(0.03, 14),
    "through rough glass": through_glass(24),
    "blur 7": blurred(7),
    "blur 9": blurred(9),
    "blur 13": blurred(13),
    "blur 20": blurred(20),
    "shaken far sideways": shaken(60, 0),
    "shaken far upwards": shaken(0, 60),
    "shaken the other way": shaken(45, -45),
    "thumbnail 100": shrunk(100),
    "thumbnail 140": shrunk(140),
    "thumbnail 180": shrunk(180),
    "thumbnail 220": shrunk(220),
    "pale 2 %": pale(0.02, 10),
    "pale 4 %": pale(0.04, 22),
    "noise 200": in_sequence(blurred(3.5), noisy(200)),
    "mosaic 14": mosaic(14),
    "mosaic 20": mosaic(20),
    "torn in strips of 8": torn(8, 7),
    "shivering 35": shivering(35, 8),
    "crumpled finely": crumpled(36, 44, 9),
    "overprinted six times": overprinted(6),
}
READABLE: dict[str, Change] = {
    "skewed 3": skewed(3),
    "skewed -6": skewed(-6),
    "turned 90": turned(90),
    "turned 180": turned(180),
    "turned 270": turned(270),
    "blur 1": blurred(1),
    "blur 1.5": blurred(1.5),
    "shaken a little": shaken(4, 0),
    "150 dpi": lambda page: page.reduce(2),
    "200 dpi": lambda page: page.resize((page.width * 2 // 3, page.height * 2 // 3), Image.Resampling.BICUBIC),
    "1100 pixels": shrunk(1100),
    "pale 30 %": pale(0.3, 4),
    "pale 20 %": pale(0.2, 2),
    "noise 20": noisy(20),
    "noise 35": noisy(35),
    "JPEG 15": jpeg(15),
    "JPEG 30 at 200 dpi": in_sequence(
        lambda page: page.resize((page.width * 2 // 3, page.height * 2 // 3), Image.Resampling.BICUBIC), jpeg(30)
    ),
    "white on black": ImageOps.invert,
    "shaded": shaded,
    "shaded and skewed": in_sequence(shaded, skewed(2)),
    "dark 35 %": darkened(0.35, 3),
    "overexposed": lambda page: page.point([min(255, value * 2 + 60) for value in range(256)]),
    "on a table": on_a_table,
    "on a table, turned": in_sequence(on_a_table, turned(90)),
    "fax": fax,
    "bold print": lambda page: page.filter(ImageFilter.MinFilter(3)),
    "thin print": lambda page: Image.blend(page, page.filter(ImageFilter.MaxFilter(3)), 0.5),
    "sharpened": lambda page: ImageEnhance.Sharpness(page).enhance(6),
    "dust": scratched(12, 6),
    "gamma": lambda page: page.point([round(255 * (value / 255) ** 2.2) for value in range(256)]),
    "skewed 1.5": skewed(1.5),
    "skewed -4": skewed(-4),
    "skewed 5, shaded": in_sequence(skewed(5), shaded),
    "turned 90, blur 1": in_sequence(turned(90), blurred(1)),
    "turned 180, noise 15": in_sequence(turned(180), noisy(15)),
    "blur 0.7": blurred(0.7),
    "blur 1.2, noise 10": in_sequence(blurred(1.2), noisy(10)),
    "shaken upwards a little": shaken(0, 4),
    "240 dpi": lambda page: page.resize((page.width * 4 // 5, page.height * 4 // 5), Image.Resampling.BICUBIC),
    "1500 pixels": shrunk(1500),
    "pale 40 %": pale(0.4, 5),
    "noise 28": noisy(28),
    "JPEG 25": jpeg(25),
    "white on black, noise 12": in_sequence(ImageOps.invert, noisy(12)),
    "shaded, on a table": in_sequence(shaded, on_a_table),
    "dark 50 %": darkened(0.5, 4),
    "gamma 0.5": lambda page: page.point([round(255 * (value / 255) ** 0.5) for value in range(256)]),
    "much dust": scratched(20, 11),
    "seen from the side": seen_from_the_side,
    "round a bottle": round_a_bottle,
}


def verdicts(data: bytes, suffix: str, folder: Path) -> tuple[LabelReport | None, frozenset[str]]:
    """The report on a file, and the rules that it is unsure of; None where the file was refused."""
    path = folder / f"page{suffix}"
    path.write_bytes(data)
    report = labellint.check(path, market="be", as_of=DAY)
    if report.failures:
        return None, frozenset()
    (label,) = report.labels
    return label, frozenset(verdict.rule for verdict in label.verdicts if verdict.outcome == "unsure")


def outcome(page: Image.Image, usual: frozenset[str], folder: Path) -> str:
    """What is said of a page: "judged" where no more is unsure than of the text PDF, else "unsure" of some rules,
    "unreadable" or "refused"."""
    out = io.BytesIO()
    page.info.clear()
    page.save(out, "PNG")
    label, unsure = verdicts(out.getvalue(), ".png", folder)
    if label is None:
        return "refused"
    if label.read.pages[0].method == "unreadable":
        return "unreadable"
    return f"unsure: {', '.join(sorted(unsure - usual))}" if unsure - usual else "judged"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.unreadable", description=__doc__)
    parser.add_argument("pages", nargs="*", metavar="PAGE", help="as they are named here, or: unreadable, hard")
    parser.add_argument("--show", action="store_true", help="name every page")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the answers of the engine here")
    options = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ[cache.VARIABLE] = str(options.keep or folder / "answers")
        usual = {design: verdicts(make(design, "text").data, ".pdf", folder)[1] for design in DESIGNS}
        for title, ways, fine, most in (
            ("made unreadable", UNREADABLE, ("unsure", "unreadable", "refused"), 0),
            ("hard but readable", READABLE, ("judged",), 3),
        ):
            outcomes = {}
            for number, (way, change) in enumerate(ways.items()):
                if options.pages and not {way, title.split()[-1 if most == 0 else 0]} & set(options.pages):
                    continue
                design = DESIGNS[number % len(DESIGNS)]
                page = Image.open(io.BytesIO(make(design, "scan_png").data)).convert("L")
                outcomes[way] = outcome(change(page), usual[design], folder)
                if options.show:
                    print(f"  {way:30} {outcomes[way]}", flush=True)
            misses = [f"{way} ({found})" for way, found in outcomes.items() if found.split(":")[0] not in fine]
            told = ", ".join(misses) or "none"
            print(
                f"{title}: {len(outcomes) - len(misses)} of {len(outcomes)} as they should be; not: {told}", flush=True
            )
            wrong += len(misses) > most
    return min(wrong, 1)


if __name__ == "__main__":
    raise SystemExit(main())
