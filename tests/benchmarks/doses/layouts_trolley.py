"""Layouts in the proportions in which shops have them, of a fifth sample of packs: own brands of drugstores and
supermarkets, pharmacy cartons, white labels, sports tubs. Every language has wordings of its own.

Their wording: `texts_trolley.yaml`; what its keys mean: `portions_trolley.py`.
"""

from __future__ import annotations

from .case import Case, Layout
from .layouts_closing import both
from .packs import heading
from .portions_closing import drawn_rules
from .portions_trolley import Pack, laid

USUAL = (
    ("magnesium",), ("magnesium", "vitamin-b6"), ("magnesium", "vitamin-b6", "zinc"), ("magnesium", "vitamin-d"),
    ("magnesium", "vitamin-b6", "vitamin-b12", "folic-acid"), ("vitamin-c", "magnesium", "zinc"),
    ("magnesium", "potassium"), ("calcium", "magnesium", "vitamin-d"),
)  # fmt: skip
SALT = (("magnesium",),)
WHOLE = (
    ("vitamin-c", "vitamin-d", "vitamin-e", "vitamin-b6", "folic-acid", "vitamin-b12", "magnesium 45 56.25 57 60",
     "iron", "zinc", "selenium", "iodine"),
    ("vitamin-d", "vitamin-e", "vitamin-c", "vitamin-b6", "folic-acid", "vitamin-b12", "calcium",
     "magnesium 50 60 75 80", "zinc", "copper", "manganese", "selenium"),
)  # fmt: skip


def pack(*usual: tuple[str, ...], made: type[Pack] = Pack) -> Layout:
    """A pack of one language, or the same in another after it."""

    def draw(case: Case) -> None:
        laid(made(case, *(usual or USUAL)))

    return Layout(draw)


class InTwoLanguages(Pack):
    """Each cell of the table in one language and, after `between`, the other; the rest one after the other."""

    between = " / "

    def table(self) -> None:
        case, (a, b), columns = self.case, self.case.voices, self.columns()
        heads = zip(heading(a)[0], heading(b)[0], strict=True)
        rows = [
            (both(a.name(d), b.name(d), self.between), *(self.cell(a, column, d) for column in columns[1:]))
            for d in self.doses
        ]
        case.table(tuple(both(one, other, self.between) for one, other in heads), rows, drawn_rules(case))
        self.noted()


def together(
    between: str, *orders: str, usual: tuple[tuple[str, ...], ...] = USUAL, made: type[InTwoLanguages] = InTwoLanguages
) -> Layout:
    def draw(case: Case) -> None:
        pack = made(case, *usual)
        pack.between = between
        laid(pack, *orders)

    return Layout(draw, together=True)


LAYOUTS: dict[str, Layout] = {
    "a-to-z": pack(*WHOLE),
    "age-steps": pack(),
    "apothecary-carton": pack(),
    "bear-jar": pack(),
    "benelux-jar": together(" / ", "table use list", "use table list"),
    "bones-sixty-plus": pack(),
    "brussels-chemist": together(" - ", "table use list", "list table use"),
    "defence-c-d-zinc": pack(),
    "fizzy-tube": pack(),
    "front-promises": pack(),
    "gym-tub": pack(),
    "high-street-bottle": pack(),
    "iron-for-her": pack(),
    "list-tells-all": pack(),
    "mist-bottle": pack(),
    "own-brand-day": pack(),
    "pipette-vial": pack(),
    "spoon-and-cup": pack(),
    "sport-cramp-tabs": pack(),
    "stick-box": pack(),
    "sunrise-sunset": pack(),
    "table-beside-text": pack(),
    "unit-against-day": pack(),
    "unit-times-directions": pack(),
    "which-is-from": pack(),
    "white-label-jar": pack(*SALT),
}
