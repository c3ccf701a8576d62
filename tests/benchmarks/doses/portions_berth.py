"""What packs of the half `berth` have besides those of `jetty`: numbers of their own.

More keys of a wording, in `texts_berth.yaml`:

    unit    how a name is written with its unit of measure, of {name} and {unit}, where a column of numbers follows
    about   what stands before each amount ("ca. ")

and a column `ref` in `cols`: the reference intake itself.
"""

from __future__ import annotations

from decimal import Decimal

from .portions_wharf import Wharf
from .voice import Dose, Voice, common

D = Decimal
PER_UNIT = (
    "46", "50", "53", "56.25", "58", "60", "64", "65", "68", "70", "75", "78", "80", "84", "88", "90", "93.75", "96",
    "100", "104", "110", "112.5", "118", "120", "125", "130", "136", "140", "145", "150", "155", "162", "170", "180",
    "187.5", "195", "200", "210", "220", "225", "240", "250", "280", "300", "330", "350", "375", "400",
)  # fmt: skip
SALTS = (
    ("bisglycinate", "710", "100"), ("bisglycinate", "900", "127"), ("bisglycinate", "570", "80"),
    ("bisglycinate", "850", "120"), ("citrate", "530", "86"), ("citrate", "740", "120"), ("citrate", "930", "150"),
    ("malate", "580", "90"), ("malate", "900", "140"), ("oxide", "210", "127"), ("oxide", "240", "145"),
    ("taurate", "850", "76"), ("taurate", "980", "87"), ("hydroxide", "320", "133"),
    ("citrate_nonahydrate", "1000", "119"), ("gluconate", "940", "55"),
)  # fmt: skip


class Berth(Wharf):
    half = "berth"
    per_unit: tuple[str, ...] = PER_UNIT
    salts: tuple[tuple[str, str, str], ...] = SALTS

    def cell(self, v: Voice, column: str, d: Dose) -> str:
        if column == "ref":
            return v.quantity(D(common()["nutrients"][d.substance]["nrv"]), d.unit)
        text = super().cell(v, column, d)
        if column == "name" and "unit" in self.said:
            return str(self.said["unit"]).format(name=text, unit=v.symbol(d))
        return f"{self.said.get('about', '')}{text}" if column[0] == "x" else text
