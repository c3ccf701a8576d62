"""Label artwork with its truth, for measuring a reader of labels.

    artwork = make("magnesium-jar", "shuffled", seed=3)
    artwork.data, artwork.suffix, artwork.truth

`names("open")` are the designs to develop with; `names("held_out")` were looked at only when the reader was
finished, and have been since; `names("fresh")` were drawn after it, and `names("last")` after that, by somebody who
knew the reader. `names("final")` were drawn later, without sight of the reader, its rules and its tests, and
`names("closing")` after those in the same way; `names("sealed")`, labels as they stand in shops in Belgium, after
those in that way too; `names("sampled")`, the commonest kinds of packs in Belgian, Dutch, French and German shops, were
drawn after `sealed` had been looked at, without sight of the reader; `names("counter")`, packs from the counters of
pharmacies, drugstores and supermarkets there, after `sampled` in that way too; `names("window")`, sleeves, bands,
sticks and boxes with windows, after `counter` in that way too; `names("arcade")`, sachets, wraps, gift boxes, peel-off
labels and booklets, after `window`, again without sight of the reader; `names("kiosk")`, packs of pharmacies,
supermarkets, drugstores, web shops and small makers in Belgium, after `arcade` in that way too; `names("stall")`, the
products that stand most often in shops as print shops and makers draw them, after `kiosk` in that way too;
`names("booth")`, labels of supplements and skin products as print shops set them up from a maker's copy, after `stall`,
again without sight of the reader; `names("pier")`, labels of supplements and skin products with many tables as a studio
for print shops sets them, after `booth` in that way too; `names("quay")`, labels of supplements and skin products as
print shops and label makers of Belgium, the Netherlands, France, Germany and Austria make them, after `pier`, again
without sight of the reader; `names("mooring")`, mostly ordinary labels of supplements and skin products as print shops
set them in one to four languages, after `quay` in that way too.
`python -m tests.benchmarks.artwork --out DIR --designs open --variants text,scan` writes files with their truth.
Needs numpy, Pillow, pypdfium2, fontTools, PyYAML, and the fonts named in `fonts.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from random import Random

from . import (
    designs_arcade,
    designs_booth,
    designs_closing,
    designs_counter,
    designs_final,
    designs_fresh,
    designs_held_out,
    designs_kiosk,
    designs_last,
    designs_mooring,
    designs_open,
    designs_pier,
    designs_quay,
    designs_sampled,
    designs_sealed,
    designs_stall,
    designs_window,
)
from .photo import PHOTOS, photographed
from .sheet import Sheet
from .truth import Truth
from .variants import PDF_VARIANTS, SCANS, printed_pdf, scanned, with_sources

HALVES = {
    "open": designs_open.DESIGNS,
    "held_out": designs_held_out.DESIGNS,
    "fresh": designs_fresh.DESIGNS,
    "last": designs_last.DESIGNS,
    "final": designs_final.DESIGNS,
    "closing": designs_closing.DESIGNS,
    "sealed": designs_sealed.DESIGNS,
    "sampled": designs_sampled.DESIGNS,
    "counter": designs_counter.DESIGNS,
    "window": designs_window.DESIGNS,
    "arcade": designs_arcade.DESIGNS,
    "kiosk": designs_kiosk.DESIGNS,
    "stall": designs_stall.DESIGNS,
    "booth": designs_booth.DESIGNS,
    "pier": designs_pier.DESIGNS,
    "quay": designs_quay.DESIGNS,
    "mooring": designs_mooring.DESIGNS,
}
VARIANTS = (*PDF_VARIANTS, *SCANS, *PHOTOS)

__all__ = [
    "HALVES",
    "PDF_VARIANTS",
    "PHOTOS",
    "SCANS",
    "VARIANTS",
    "Artwork",
    "Truth",
    "build",
    "make",
    "names",
]


@dataclass(frozen=True)
class Artwork:
    """A file (`data`, with the `suffix` it should be stored under) and what is printed in it."""

    data: bytes
    suffix: str
    truth: Truth


def names(half: str = "all") -> list[str]:
    """The designs of a half in `HALVES` or of "all", sorted."""
    halves = list(HALVES) if half == "all" else [half]
    return sorted(name for chosen in halves for name in HALVES[chosen])


@cache
def build(design: str) -> Sheet:
    """The sheet of a design; raises KeyError for an unknown name, ValueError where copy does not fit."""
    sheet = {name: draw for half in HALVES.values() for name, draw in half.items()}[design]()
    sheet.check()
    return sheet


def make(design_name: str, variant: str, seed: int = 0, *, dpi: float = 300) -> Artwork:
    """One design as one variant. Same arguments, same bytes. `dpi` is for scans and photos."""
    if variant not in VARIANTS:
        raise ValueError(f"no variant {variant!r}; there are {', '.join(VARIANTS)}")
    sheet = build(design_name)
    truth = Truth(
        design=design_name,
        variant=variant,
        seed=seed,
        unit="points",
        width=sheet.width,
        height=sheet.height,
        words=sheet.truth_words(),
        panels=sheet.truth_panels(),
        tables=tuple(sheet.tables),
        hyphenations=tuple(sheet.hyphenations),
        unprinted=sheet.unprinted(),
    )
    if variant in PDF_VARIANTS:
        data = printed_pdf(sheet, variant, Random(f"{design_name} {seed}"))
        return Artwork(data, ".pdf", with_sources(sheet, truth, variant))
    produce = scanned if variant in SCANS else photographed
    return Artwork(*produce(sheet, truth, variant, dpi, seed))
