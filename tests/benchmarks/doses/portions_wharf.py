"""What packs of the half `wharf` have besides those of `dock`: brands of their own, {brand} in every text, and units
that weigh no less than what is in them. The keys of `texts_wharf.yaml` are those of the halves before it.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from .case import Case
from .portions_dock import Dock
from .portions_sampled import FORMS
from .voice import Voice, common, file

D = Decimal
PER_UNIT = (
    "47", "50", "55", "56.25", "58", "60", "62.5", "65", "68", "70", "75", "76", "80", "84", "90", "93.75", "95", "100",
    "105", "110", "112.5", "115", "120", "125", "130", "140", "144", "150", "155", "160", "170", "175", "180", "187.5",
    "195", "200", "215", "225", "230", "240", "250", "285", "300", "310", "350", "360", "375", "400",
)  # fmt: skip
SALTS = (
    ("bisglycinate", "450", "63"), ("bisglycinate", "550", "77"), ("bisglycinate", "715", "100"),
    ("bisglycinate", "1000", "140"), ("citrate", "375", "60"), ("citrate", "560", "90"), ("citrate", "700", "112"),
    ("citrate", "900", "144"), ("malate", "600", "93"), ("malate", "750", "116"), ("oxide", "180", "108"),
    ("oxide", "265", "160"), ("taurate", "800", "71"), ("taurate", "950", "85"), ("hydroxide", "260", "108"),
    ("gluconate", "900", "53"),
)  # fmt: skip
OF_ELEMENT = {"calcium": D("2.5"), "potassium": D("2.8")}  # weight of the usual source
EXCIPIENTS = D("1.15")


class Wharf(Dock):
    half = "wharf"
    per_unit: tuple[str, ...] = PER_UNIT
    salts: tuple[tuple[str, str, str], ...] = SALTS

    def __init__(self, case: Case, *usual: tuple[str, ...]) -> None:
        case.brand = case.name = case.choose(*file(f"texts_{self.half}")["_brands"])
        super().__init__(case, *usual)

    def _supply(self, kind: str) -> None:
        super()._supply(kind)
        if kind in ("tablet", "capsule", "softgel", "chewable", "lozenge") and self.case.pack:
            self.case.weight = max(self.case.weight or 0, int(self.case.pack * self._least()))

    def _least(self) -> Decimal:
        """What one unit must weigh, in grams."""
        milligrams = sum((weight for _, weight, _ in self.blend), D(0))
        milligrams += D(self.salt[1]) if self.salt else D(0)
        for d in self.doses:
            if d.substance == "magnesium":
                milligrams += D(0) if self.salt or self.blend else d.value / self._share(d.value)
            elif d.unit == "mg":
                milligrams += d.value * OF_ELEMENT.get(d.substance, D(1))
        rows = [*self.said.get("first", []), *self.said.get("more", [])]
        for cell in (str(row).split("|")[1].split() for row in rows):
            if len(cell) == 2 and cell[1] == "mg" and cell[0].isdigit():
                milligrams += D(cell[0]) / int(self.said.get("of", self.n))
        return milligrams * EXCIPIENTS / 1000

    def _share(self, milligrams: Decimal) -> Decimal:
        """Of magnesium, in the poorest of the salts that the list may name for so much of it."""
        usual = next((forms for most, forms in FORMS.items() if milligrams <= D(most)), ("oxide",))
        return min(D(common()["forms"][form]["share"][0]) for form in self.forms() or usual)

    def values(self, v: Voice) -> dict[str, Any]:
        return {**super().values(v), "brand": self.case.brand}
