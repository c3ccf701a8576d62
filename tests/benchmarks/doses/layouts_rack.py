"""Layouts in the proportions in which shops have them, of a seventh sample of packs: shelves and racks of supermarkets,
drugstores, pharmacies and health shops, sports brands, web shops. Every language has wordings of its own.

Their wording: `texts_rack.yaml`; what its keys mean: `portions_trolley.py`, `portions_crate.py` and `portions_rack.py`.
"""

from __future__ import annotations

from .case import Layout
from .layouts_trolley import SALT, InTwoLanguages, pack, together
from .portions_rack import Rack

USUAL = (
    ("magnesium",), ("magnesium",), ("magnesium", "vitamin-b6 0.5 0.7 1"), ("magnesium", "vitamin-b6 0.35 0.7"),
    ("magnesium", "vitamin-d 2.5 5"), ("magnesium", "zinc 2.5 3", "vitamin-b6 0.5 0.7"),
    ("magnesium", "potassium 100 150"), ("calcium 100 120 150", "magnesium"),
    ("vitamin-c 16 20 30", "magnesium", "zinc 2.5 3"), ("magnesium", "folic-acid 50 100", "vitamin-b12 0.5 1.25"),
)  # fmt: skip
WHOLE = (
    ("vitamin-e 6 9", "vitamin-c 60 80", "vitamin-d 5", "vitamin-b6 1.05 1.4", "folic-acid 150 200",
     "vitamin-b12 1.9 2.5", "calcium 120", "magnesium 56.25 60 80", "iron 5 7", "zinc 5 7.5", "copper 0.5",
     "selenium 30 41", "iodine 75 100"),
    ("vitamin-d 5 10", "vitamin-e 9 12", "vitamin-c 60 80", "vitamin-b6 1.4 2", "vitamin-b12 2.5 3", "folic-acid 200",
     "magnesium 50 57 90 100", "zinc 5 10", "manganese 1 1.5", "selenium 27.5 55", "iodine 75 113"),
)  # fmt: skip


class Belgian(InTwoLanguages, Rack):
    """The pack of `Rack` with a table in two languages."""


def rack(*usual: tuple[str, ...]) -> Layout:
    return pack(*(usual or USUAL), made=Rack)


def both(between: str, *orders: str) -> Layout:
    return together(between, *orders, usual=USUAL, made=Belgian)


LAYOUTS: dict[str, Layout] = {
    "aisle-end": rack(),
    "beyond-magnesium": rack(),
    "cap-dropper-spray": rack(),
    "child-teen-adult": rack(),
    "click-and-ship": rack(*SALT),
    "composition-line": rack(),
    "dotted-lines": rack(),
    "drugstore-peg": rack(),
    "first-then-less": rack(),
    "fizz-in-glass": rack(),
    "flanders-wallonia": both("/", "table use list", "use table list"),
    "full-alphabet": rack(*WHOLE),
    "green-cross": rack(),
    "locker-room": rack(),
    "one-of-each": rack(),
    "provides-per-dose": rack(),
    "quiet-evening": rack(),
    "rise-and-rest": rack(),
    "salt-and-element": rack(),
    "single-and-daily": rack(),
    "tear-and-pour": rack(),
    "tub-and-scoop": rack(),
    "two-tongue-tube": both(" / ", "table use list", "use list table"),
    "up-to-so-many": rack(),
    "which-salts": rack(),
    "wholefood-shelf": rack(),
}
