"""Layouts in the proportions in which shops have them, of a sixth sample of packs: supermarkets and drugstores,
pharmacies, health shops, sports brands, web shops. Every language has wordings of its own.

Their wording: `texts_crate.yaml`; what its keys mean: `portions_trolley.py` and `portions_crate.py`.
"""

from __future__ import annotations

from .case import Layout
from .layouts_trolley import SALT, InTwoLanguages, pack, together
from .portions_crate import Box

USUAL = (
    ("magnesium",), ("magnesium",), ("magnesium", "vitamin-b6"), ("magnesium", "vitamin-d", "zinc"),
    ("magnesium", "vitamin-b6", "vitamin-b12"), ("magnesium", "vitamin-c"), ("zinc", "magnesium", "vitamin-b6"),
    ("calcium", "magnesium", "zinc"), ("vitamin-b6", "folic-acid", "vitamin-b12", "magnesium"),
    ("magnesium", "selenium", "vitamin-e"),
)  # fmt: skip
WHOLE = (
    ("vitamin-d", "vitamin-e", "vitamin-c", "vitamin-b6", "folic-acid", "vitamin-b12", "magnesium 45 50 56.25 60",
     "iron", "zinc", "copper", "manganese", "selenium", "iodine"),
    ("vitamin-c", "vitamin-b6", "vitamin-b12", "folic-acid", "vitamin-d", "vitamin-e", "potassium", "calcium",
     "magnesium 45 60 75 80", "zinc", "selenium", "iodine"),
)  # fmt: skip


class Benelux(InTwoLanguages):
    half = "crate"


def box(*usual: tuple[str, ...]) -> Layout:
    return pack(*(usual or USUAL), made=Box)


def both(between: str, *orders: str) -> Layout:
    return together(between, *orders, usual=USUAL, made=Benelux)


LAYOUTS: dict[str, Layout] = {
    "amounts-in-list": box(),
    "antwerp-jar": both(" / ", "table use list", "list table use"),
    "as-many-as": box(),
    "bones-and-women": box(),
    "chews-for-kids": box(),
    "dawn-and-dusk": box(),
    "dropper-bottle": box(),
    "drugstore-tin": box(),
    "each-and-directions": box(),
    "fizzing-tube": box(),
    "liege-box": both(" – ", "use table list", "table use list"),
    "lines-not-table": box(),
    "multi-for-all": box(*WHOLE),
    "oral-spray": box(),
    "organic-glass": box(),
    "pharmacist-advice": box(),
    "powder-and-scoop": box(),
    "sachet-night": box(),
    "salt-above-element": box(),
    "sleep-and-nerves": box(),
    "sports-brand-caps": box(),
    "strips-and-sets": box(),
    "supermarket-daily": box(),
    "syrup-and-ampoules": box(),
    "told-in-a-sentence": box(),
    "two-column-day": box(),
    "webshop-pouch": box(*SALT),
}
