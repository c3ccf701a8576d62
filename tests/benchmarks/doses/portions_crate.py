"""What packs of the half `crate` have besides those of `trolley`.

More keys of a wording, in `texts_crate.yaml`, and the parts of an `order` that print them:

    say     amounts told in a sentence
    lines   one line for each dose, of {name}, {amount}, {percent} and {r}, of a day or of one unit where `of` is 1;
            `style` is "line" or "bullet"
    second  the doses of one unit of another product in the same box, of which one unit is taken in a day as of the
            first, and none of which the first has; `second_title` and `second_head` stand above them
"""

from __future__ import annotations

from decimal import Decimal

from .case import Case
from .packs import put
from .portions_closing import drawn_rules, share
from .portions_trolley import Pack
from .voice import Dose

D = Decimal


class Box(Pack):
    half = "crate"

    def __init__(self, case: Case, *usual: tuple[str, ...]) -> None:
        super().__init__(case, *usual)
        wishes = str(self.said.get("second", "")).split(";")
        self.second = [Dose(name, D(amount)) for name, amount in (w.split() for w in wishes if w)]
        if self.second and case.pack and case.weight:
            case.pack, case.weight = case.pack * 2, case.weight * 2

    def lines(self) -> None:
        case, style = self.case, str(self.said.get("style", "line"))
        self.text("title")
        for v in case.voices:
            for d in self.doses:
                times = d * D(str(self.said.get("of", self.n)))
                told = {"name": v.name(d), "amount": v.amount(times), "percent": v.percented(times), "r": share(v)}
                put(case, v, v.t("lines", **told), style)
        self.noted()

    def other(self) -> None:
        """The table of the other product."""
        case, v = self.case, self.voice
        put(case, v, v.t("second_title"), "heading")
        rows = [(v.name(d), v.amount(d), v.percented(d)) for d in self.second]
        case.table(v.heads("second_head"), rows, drawn_rules(case))

    def part(self, key: str) -> None:
        if key == "say":
            for v in self.case.voices:
                put(self.case, v, v.t("say", **self.values(v)))
        elif key == "lines":
            self.lines()
        elif key == "second":
            self.other()
        else:
            super().part(key)

    def takes(self) -> None:
        super().takes()
        self.case.takes(self.second, 1)
