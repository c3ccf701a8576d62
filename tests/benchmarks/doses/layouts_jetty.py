"""Layouts in the proportions in which shops have them, of a tenth sample of packs: supermarkets, drugstores,
pharmacies, health shops, sports brands and web shops, mostly plain ones. Every language has wordings of its own.

Their wording: `texts_jetty.yaml`; what its keys mean: `portions_trolley.py`, `portions_crate.py`, `portions_rack.py`
and `portions_dock.py`.
"""

from __future__ import annotations

from .case import Layout
from .layouts_trolley import SALT, InTwoLanguages, pack, together
from .portions_jetty import Jetty

USUAL = (
    ("magnesium",), ("magnesium",), ("magnesium",), ("magnesium", "vitamin-b6 0.5 0.7"),
    ("magnesium", "vitamin-b6 0.35 0.7 1"), ("magnesium", "zinc 2.5 3.3", "vitamin-b6 0.7"),
    ("magnesium", "vitamin-d 2.5 5", "vitamin-b6 0.7"), ("magnesium", "zinc 2.5 5"), ("vitamin-c 20 40", "magnesium"),
    ("potassium 100 150", "magnesium"), ("magnesium", "vitamin-b12 0.8 1.25", "vitamin-b6 0.7"),
    ("calcium 100 140", "magnesium", "zinc 2.5"),
)  # fmt: skip
WHOLE = (
    ("vitamin-d 5 10", "vitamin-e 6 12", "vitamin-c 60 80", "vitamin-b6 0.7 1.4", "folic-acid 100 200",
     "vitamin-b12 1.25 2.5", "calcium 120", "magnesium 50 56.25 80", "iron 3.5 7", "zinc 4 5", "copper 0.25 0.5",
     "manganese 0.5 1", "selenium 27.5 30", "iodine 75 100"),
    ("vitamin-e 4 6", "vitamin-c 40 80", "vitamin-d 5", "vitamin-b6 0.7 1", "vitamin-b12 1.25 2", "folic-acid 100 150",
     "magnesium 50 60 75", "iron 4.2 7", "zinc 2.5 5", "selenium 25 27.5", "iodine 50 75"),
)  # fmt: skip


class Belgian(InTwoLanguages, Jetty):
    """The pack of `Jetty` with a table in two languages."""


def jetty(*usual: tuple[str, ...]) -> Layout:
    return pack(*(usual or USUAL), made=Jetty)


def both(between: str, *orders: str) -> Layout:
    return together(between, *orders, usual=USUAL, made=Belgian)


LAYOUTS: dict[str, Layout] = {
    "apothecary-drawer": jetty(),
    "chewed-not-swallowed": jetty(),
    "colds-and-iron": jetty(),
    "corner-shop": jetty(),
    "day-on-the-box": jetty(),
    "drip-and-mist": jetty(),
    "itemised-lines": jetty(),
    "mail-order-pot": jetty(*SALT),
    "meal-by-meal": jetty(),
    "measured-fluid": jetty(),
    "measured-powder": jetty(),
    "more-at-first": jetty(),
    "organic-corner": jetty(*SALT),
    "piece-next-to-portion": jetty(),
    "salt-and-its-share": jetty(*SALT),
    "shuffled-columns": jetty(),
    "single-piece-table": jetty(),
    "spoken-amounts": jetty(),
    "sum-of-salts": jetty(*SALT),
    "sun-and-bones": jetty(),
    "tear-open": jetty(),
    "tube-of-fizz": jetty(),
    "two-tongue-carton": both(" / ", "table use list", "use table list"),
    "two-tongue-pot": both(" – ", "table use list", "list table use"),
    "weighed-list": jetty(),
    "whole-family-multi": jetty(*WHOLE),
    "young-and-grown": jetty(),
}
