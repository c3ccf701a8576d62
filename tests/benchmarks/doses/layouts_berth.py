"""Layouts in the proportions in which shops have them, of an eleventh sample of packs: supermarkets, drugstores,
pharmacies, health shops, sports brands and web shops, mostly plain ones. Every language has wordings of its own.

Their wording: `texts_berth.yaml`; what its keys mean: `portions_trolley.py`, `portions_crate.py`, `portions_rack.py`,
`portions_dock.py` and `portions_berth.py`.
"""

from __future__ import annotations

from .case import Layout
from .layouts_trolley import SALT, InTwoLanguages, pack, together
from .portions_berth import Berth

USUAL = (
    ("magnesium",), ("magnesium",), ("magnesium",), ("magnesium", "vitamin-b6 0.35 0.7"),
    ("magnesium", "vitamin-b6 0.7 1"), ("magnesium", "vitamin-b6 0.7", "vitamin-d 2.5 5"), ("magnesium", "zinc 2.5 4"),
    ("magnesium", "vitamin-c 20 40"), ("magnesium", "potassium 75 100"), ("vitamin-d 2.5 5", "magnesium"),
    ("magnesium", "vitamin-b6 0.5 0.7", "vitamin-b12 0.5 1.25"), ("calcium 100 130", "magnesium", "vitamin-d 2.5"),
)  # fmt: skip
WHOLE = (
    ("vitamin-d 5 10", "vitamin-e 6 12", "vitamin-c 40 80", "vitamin-b6 0.7 1.4", "folic-acid 100 200",
     "vitamin-b12 1.25 2.5", "magnesium 50 56.25 80 100", "calcium 120", "iron 4.2 7", "zinc 5", "copper 0.25 0.5",
     "manganese 0.5 1", "selenium 27.5", "iodine 75 150"),
    ("vitamin-c 60 80", "vitamin-e 5 6", "vitamin-d 5 7.5", "vitamin-b6 0.7 1", "folic-acid 100 150",
     "vitamin-b12 1.25 2", "iron 3.5 7", "magnesium 50 57 75", "zinc 2.5 5", "selenium 20 27.5", "iodine 50 75"),
)  # fmt: skip


class Belgian(InTwoLanguages, Berth):
    """The pack of `Berth` with a table in two languages."""


def berth(*usual: tuple[str, ...]) -> Layout:
    return pack(*(usual or USUAL), made=Berth)


def both(between: str, *orders: str) -> Layout:
    return together(between, *orders, usual=USUAL, made=Belgian)


LAYOUTS: dict[str, Layout] = {
    "bag-and-stick": berth(),
    "bones-and-sunlight": berth(),
    "bottle-and-cup": berth(),
    "by-the-piece": berth(),
    "chandlers-shelf": berth(),
    "columns-otherwise": berth(),
    "drop-and-puff": berth(),
    "fizz-cup": berth(),
    "from-to-and-course": berth(),
    "gums-and-chews": berth(),
    "herb-and-grain": berth(*SALT),
    "hours-of-day": berth(),
    "iron-zinc-and-cee": berth(),
    "line-under-line": berth(),
    "listed-weights": berth(),
    "market-hall": berth(),
    "multi-for-everyone": berth(*WHOLE),
    "parcel-pot": berth(*SALT),
    "pharmacist-row": berth(),
    "piece-then-day": berth(),
    "plainly-said": berth(),
    "salt-with-element": berth(*SALT),
    "spoon-of-powder": berth(),
    "two-lingual-box": both(" / ", "table use list", "use table list"),
    "two-lingual-jar": both(" - ", "table use list", "list table use"),
    "whole-day": berth(),
    "years-of-age": berth(),
}
