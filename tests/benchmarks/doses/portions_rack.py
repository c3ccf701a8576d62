"""What packs of the half `rack` have besides those of `crate`.

More keys of a wording, in `texts_rack.yaml`:

    blend   magnesium of several salts, each with its weight and its magnesium: "citrate 500 80 + oxide 100 60", one of
            those that ";" parts
    sub     the name of a row for each of them, with {form}, {Form}, {salt} and {element} (of a unit with `_u`); it has
            the weight of the salt where `sub_of` is "salt", else its magnesium, and stands above the row of all
            magnesium where `sub_at` is "above", else below it
    item    each of them in a text, which has them as {blend}

Texts have {vitamin_d_iu} and {vitamin_d_iu_u}, the number of international units of a day and of one unit.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from .portions_crate import Box
from .portions_fresh import capital
from .voice import ELISION, Dose, Voice

D = Decimal
PER_UNIT = (
    "46", "50", "52", "56.25", "58", "60", "64", "66", "68", "72", "75", "82.5", "85", "95", "98", "100", "110", "113",
    "115", "122", "125", "130", "140", "145", "150", "155", "165", "175", "187.5", "190", "200", "210", "225", "235",
    "250", "280", "300", "320", "360", "375", "450",
)  # fmt: skip
SALTS = (
    ("bisglycinate", "600", "84"), ("bisglycinate", "850", "119"), ("citrate", "750", "120"), ("citrate", "940", "150"),
    ("malate", "800", "120"), ("oxide", "200", "120"), ("oxide", "300", "180"), ("taurate", "1000", "89"),
    ("gluconate", "950", "55"), ("hydroxide", "240", "100"), ("citrate", "400", "64"), ("malate", "500", "75"),
)  # fmt: skip


class Rack(Box):
    half = "rack"
    per_unit: tuple[str, ...] = PER_UNIT
    salts: tuple[tuple[str, str, str], ...] = SALTS
    blend: tuple[tuple[str, Decimal, Decimal], ...] = ()

    def _doses(self, *usual: tuple[str, ...]) -> list[Dose]:
        if "blend" in self.said:
            salts = (salt.split() for salt in self.case.choose(*str(self.said["blend"]).split(";")).split("+"))
            self.blend = tuple((form, D(weight), D(element)) for form, weight, element in salts)
        doses = super()._doses(*usual)
        total = sum((element for _, _, element in self.blend), D(0))
        return [Dose(d.substance, total) if self.blend and d.substance == "magnesium" else d for d in doses]

    def each(self, v: Voice, key: str) -> list[str]:
        """The text `key` for each salt of the blend."""
        texts = []
        for form, weight, element in self.blend:
            values = {"form": v.form(form), "Form": capital(v.form(form))}
            for name, of_unit in (("salt", weight), ("element", element)):
                values |= {name: v.quantity(of_unit * self.n, "mg"), f"{name}_u": v.quantity(of_unit, "mg")}
            said = str(v.texts[key]).format(**values)
            texts.append(ELISION.sub("d'", said) if v.language == "fr" else said)
        return texts

    def values(self, v: Voice) -> dict[str, Any]:
        values = super().values(v)
        for d in self.doses:
            if d.substance == "vitamin-d":
                values |= {"vitamin_d_iu": v.number(d.value * 40 * self.n), "vitamin_d_iu_u": v.number(d.value * 40)}
        if "item" in v.texts:
            values["blend"] = ", ".join(self.each(v, "item"))
        return values

    def cells(self) -> list[tuple[str, ...]]:
        rows = super().cells()
        if "sub" not in self.said:
            return rows
        at = next(i for i, d in enumerate(self.doses) if d.substance == "magnesium")
        at += 0 if self.said.get("sub_at") == "above" else 1
        return [*rows[:at], *self._sub_rows(), *rows[at:]]

    def _sub_rows(self) -> list[tuple[str, ...]]:
        """Without percentages."""
        v, rows = self.voice, []
        for name, (_, weight, element) in zip(self.each(v, "sub"), self.blend, strict=True):
            part = Dose("magnesium", weight if self.said.get("sub_of") == "salt" else element)
            amounts = ("" if column[0] in "pb" else self.cell(v, column, part) for column in self.columns()[1:])
            rows.append((name, *amounts))
        return rows

    def forms(self) -> tuple[str, ...]:
        return tuple(form for form, _, _ in self.blend) or super().forms()
