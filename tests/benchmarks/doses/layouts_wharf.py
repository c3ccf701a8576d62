"""Layouts in the proportions in which shops have them, of a ninth sample of packs: supermarkets, drugstores,
pharmacies, health shops, sports brands and web shops, mostly plain ones. Every language has wordings of its own.

Their wording: `texts_wharf.yaml`; what its keys mean: `portions_trolley.py`, `portions_crate.py`, `portions_rack.py`
and `portions_dock.py`.
"""

from __future__ import annotations

from .case import Layout
from .layouts_trolley import SALT, InTwoLanguages, pack, together
from .portions_wharf import Wharf

USUAL = (
    ("magnesium",), ("magnesium",), ("magnesium",), ("magnesium", "vitamin-b6 0.35 0.7"),
    ("magnesium", "vitamin-b6 0.7"), ("magnesium", "vitamin-b6 0.5 0.7", "zinc 2.5"), ("magnesium", "vitamin-d 2.5 5"),
    ("magnesium", "zinc 2.5 4"), ("magnesium", "vitamin-c 20 40", "vitamin-b6 0.7"), ("magnesium", "potassium 100 150"),
    ("magnesium", "vitamin-b6 0.35 0.7", "vitamin-b12 0.5 1.25", "folic-acid 50"),
    ("calcium 100 125", "magnesium", "vitamin-d 2.5"),
)  # fmt: skip
WHOLE = (
    ("vitamin-c 40 80", "vitamin-d 5 7.5", "vitamin-e 6 12", "vitamin-b6 0.7 1.4", "folic-acid 100 200",
     "vitamin-b12 1.25 2.5", "magnesium 50 56.25 60 75", "iron 3.5 7", "zinc 3 5", "copper 0.25 0.5",
     "selenium 25 27.5", "iodine 50 75"),
    ("vitamin-d 5 10", "vitamin-e 5 6", "vitamin-c 40 60", "vitamin-b6 0.7 1", "vitamin-b12 1.25 2.5",
     "folic-acid 100 150", "calcium 100 120", "magnesium 50 57 60 100", "zinc 2.5 5", "manganese 0.5 1",
     "selenium 20 27.5", "iodine 37.5 75"),
)  # fmt: skip


class Belgian(InTwoLanguages, Wharf):
    """The pack of `Wharf` with a table in two languages."""


def wharf(*usual: tuple[str, ...]) -> Layout:
    return pack(*(usual or USUAL), made=Wharf)


def both(between: str, *orders: str) -> Layout:
    return together(between, *orders, usual=USUAL, made=Belgian)


LAYOUTS: dict[str, Layout] = {
    "alphabet-multi": wharf(*WHOLE),
    "bilingual-carton": both(" / ", "table use list", "use table list"),
    "bilingual-jar": both(" - ", "table use list", "list table use"),
    "blend-rows": wharf(*SALT),
    "bone-and-joint": wharf(),
    "breakfast-and-bed": wharf(),
    "bubbly-tablet": wharf(),
    "columns-reordered": wharf(),
    "compound-and-content": wharf(*SALT),
    "daily-total": wharf(),
    "drop-and-spray": wharf(),
    "everyday-shelf": wharf(),
    "family-ages": wharf(),
    "gummy-chew": wharf(),
    "list-with-amounts": wharf(),
    "natural-store": wharf(*SALT),
    "per-piece-several": wharf(),
    "pharmacy-box": wharf(),
    "piece-and-portion": wharf(),
    "range-and-course": wharf(),
    "sachet-stick": wharf(),
    "shaker-powder": wharf(),
    "short-lines": wharf(),
    "spoonful": wharf(),
    "told-in-words": wharf(),
    "web-jar": wharf(*SALT),
    "winter-and-women": wharf(),
}
