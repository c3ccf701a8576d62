"""What packs of the half `dock` have besides those of `rack`.

More keys of a wording, in `texts_dock.yaml`:

    across    the table has a column for each dose and a row for each of `cols`: the first cells of the rows, with
              `corner` above them
    above     headings of groups inside a table, each above the row of a dose
    steps     lines below the directions
    g         the weight of one unit in grams, of tablets and capsules too
    second    may have doses that the first product has; `second_n` units of it are taken in a day (1), and its table is
              of `second_of` units (1)
"""

from __future__ import annotations

from decimal import Decimal

from .case import Case
from .packs import put
from .portions_closing import drawn_rules
from .portions_rack import Rack
from .truth import exactly

D = Decimal
PER_UNIT = (
    "48", "51", "54", "56.25", "57", "60", "63", "65", "70", "74", "75", "78", "80", "88", "90", "93.75", "96", "100",
    "104", "112.5", "118", "120", "125", "132", "135", "142", "150", "160", "168", "180", "187.5", "194", "200", "205",
    "220", "240", "245", "250", "275", "300", "330", "350", "375", "400",
)  # fmt: skip
SALTS = (
    ("bisglycinate", "700", "98"), ("bisglycinate", "900", "126"), ("bisglycinate", "430", "60"),
    ("citrate", "600", "96"), ("citrate", "800", "128"), ("citrate", "480", "77"), ("citrate", "1250", "200"),
    ("malate", "650", "100"), ("malate", "1000", "154"), ("oxide", "150", "90"), ("oxide", "350", "210"),
    ("taurate", "750", "66"), ("taurate", "1150", "102"), ("gluconate", "1000", "58"), ("hydroxide", "300", "125"),
    ("citrate_nonahydrate", "850", "100"),
)  # fmt: skip


class Dock(Rack):
    half = "dock"
    per_unit: tuple[str, ...] = PER_UNIT
    salts: tuple[tuple[str, str, str], ...] = SALTS

    def __init__(self, case: Case, *usual: tuple[str, ...]) -> None:
        super().__init__(case, *usual)
        self.second_n = int(self.said.get("second_n", 1))
        if self.second and case.pack and case.weight:
            days, grams = case.pack // 2 // int(self.n), D(case.weight) / case.pack
            case.pack = days * (int(self.n) + self.second_n)
            case.weight = int(case.pack * grams)

    def _supply(self, kind: str) -> None:
        super()._supply(kind)
        if "g" in self.said and self.case.pack:
            self.case.weight = int(self.case.pack * D(str(self.said["g"])))

    def cells(self) -> list[tuple[str, ...]]:
        rows = super().cells()
        headings = self.said.get("above", {})
        for at in reversed(range(len(self.doses)) if headings else ()):
            if heading := headings.get(self.doses[at].substance):
                rows.insert(at, (str(heading), *("" for _ in rows[at][1:])))
        return rows

    def table(self) -> None:
        if "across" not in self.said:
            super().table()
            return
        case, v, columns = self.case, self.voice, self.columns()
        names = [self.cell(v, columns[0], d) for d in self.doses]
        rows = [
            (first, *(self.cell(v, column, d) for d in self.doses))
            for first, column in zip(v.heads("across", **self.values(v)), columns[1:], strict=True)
        ]
        case.table((str(self.said.get("corner", "")), *names), rows, drawn_rules(case))
        self.noted()

    def use(self) -> None:
        super().use()
        for v in self.case.voices:
            for step in v.texts.get("steps", []):
                put(self.case, v, str(step), "bullet")

    def other(self) -> None:
        case, v, of = self.case, self.voice, int(self.said.get("second_of", 1))
        put(case, v, v.t("second_title"), "heading")
        rows = [(v.name(d), v.amount(d * of), v.percented(d * of)) for d in self.second]
        case.table(v.heads("second_head"), rows, drawn_rules(case))

    def takes(self) -> None:
        super().takes()
        for d in self.second:
            first = sum((one.value for one in self.doses if one.substance == d.substance), D(0)) * self.n
            self.case.daily[d.substance] = exactly(first + d.value * self.second_n, d.unit)
