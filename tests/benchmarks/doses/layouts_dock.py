"""Layouts in the proportions in which shops have them, of an eighth sample of packs: house brands of supermarkets and
drugstores, pharmacies, health shops, sports brands, web shops. Every language has wordings of its own.

Their wording: `texts_dock.yaml`; what its keys mean: `portions_trolley.py`, `portions_crate.py`, `portions_rack.py` and
`portions_dock.py`.
"""

from __future__ import annotations

from .case import Layout
from .layouts_trolley import SALT, InTwoLanguages, pack, together
from .portions_dock import Dock

USUAL = (
    ("magnesium",), ("magnesium",), ("magnesium",), ("magnesium", "vitamin-b6 0.4 0.7 1.4"),
    ("magnesium", "vitamin-b6 0.5 0.7", "vitamin-d 2.5 5"), ("magnesium", "zinc 2.5 3.3"),
    ("magnesium", "vitamin-c 20 24 40"), ("calcium 100 160 200", "magnesium", "vitamin-d 2.5 5"),
    ("vitamin-d 5 10", "magnesium"), ("magnesium", "potassium 75 120 150", "vitamin-b6 0.35 0.7"),
    ("vitamin-b6 0.7 1", "vitamin-b12 0.8 1.25", "magnesium"), ("magnesium", "selenium 13.75 18", "zinc 2.5 5"),
)  # fmt: skip
WHOLE = (
    ("vitamin-c 40 60 80", "vitamin-d 5 10", "vitamin-e 6 12", "vitamin-b6 0.7 1.4", "folic-acid 100 200",
     "vitamin-b12 1.25 2.5", "magnesium 56.25 57 70 94", "iron 4.2 7", "zinc 5 8", "copper 0.3 0.5",
     "manganese 0.6 1", "selenium 27.5 50", "iodine 75 100"),
    ("vitamin-d 5 15", "vitamin-e 8 12", "vitamin-c 80 100", "vitamin-b6 1.4 2.1", "folic-acid 200",
     "vitamin-b12 2.5 3.8", "magnesium 56.25 80 100 113", "calcium 120 160", "zinc 5 10", "selenium 30 55",
     "iodine 100 150"),
)  # fmt: skip


class TwoTongues(InTwoLanguages, Dock):
    """The pack of `Dock` with a table in two languages."""


def dock(*usual: tuple[str, ...]) -> Layout:
    return pack(*(usual or USUAL), made=Dock)


def both(between: str, *orders: str) -> Layout:
    return together(between, *orders, usual=USUAL, made=TwoTongues)


LAYOUTS: dict[str, Layout] = {
    "a-little-each-hour": dock(),
    "all-minerals-on-board": dock(*WHOLE),
    "amber-jar": dock(),
    "barrel-and-spoon": dock(),
    "berth-for-two": dock(),
    "bottle-pump-pipette": dock(),
    "bubbles-in-water": dock(),
    "calm-harbour": dock(),
    "cargo-declared": dock(),
    "chemist-carton": dock(),
    "crew-of-all-ages": dock(),
    "deckhand-strength": dock(),
    "ferry-in-two-tongues": both(" · ", "table use list", "list table use"),
    "full-speed-then-cruise": dock(),
    "house-label": dock(),
    "in-so-many-words": dock(),
    "jetty-lines": dock(),
    "no-magnesium-first": dock(),
    "one-piece-told": dock(),
    "parcel-from-web": dock(*SALT),
    "piece-beside-day": dock(),
    "quay-to-quay": both(" - ", "table use list", "use table list"),
    "reference-before": dock(),
    "salts-in-the-hold": dock(),
    "sling-of-sachets": dock(),
    "tide-range": dock(),
}
