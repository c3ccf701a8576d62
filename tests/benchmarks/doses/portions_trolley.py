"""How a pack of the halves from `trolley` on is put together from the wording of its language.

Each wording in `texts_trolley.yaml` (or that of another half) says for itself what its columns are, so that languages
differ in more than words:

    n       units taken in a day (1), on which the truth rests; `nobody` has the reason where nobody could say
    kind    what the pack is counted in (tablet), or "fluid"
    doses   the amounts of one unit to choose from ("magnesium 10 12; zinc", the usual ones where none are named)
    head    the heading; `cols` says what is below it: `name`, `xK` (the amount of K units), `pK` (its percentage),
            `bK` (without the sign), `aK` (amount and percentage in one cell), `vK` and `sym` (number and unit of
            measure apart), `h` (100 g of units of `g` grams). Without it: name, xN, pN with N from `of` or else `n`
    salts   magnesium as one of `SALTS`, told as {form} and {salt}; `salt_only` where nothing else is told
    first, more, names   rows of what is no dose, above and below, and other names for doses
    turn    how many degrees clockwise the table is printed
    order   which texts follow each other, such as "use table list"; "//" begins a column beside the others
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from . import packs
from .case import Case
from .packs import HULLS, everywhere, heading, in_front, of_hundred, put, sources_of
from .portions_closing import drawn_rules, share
from .portions_fresh import capital
from .portions_sampled import one_of, some
from .voice import Dose, Voice, common

D = Decimal
PERCENT = re.compile(r"(?<=\d) ?%")
UNIT = re.compile(r"(?<=\d) (?=(?:mg|µg|g)\b)")
PER_UNIT = (
    "48", "50", "56.25", "60", "62.5", "65", "67", "70", "75", "80", "84", "90", "93.75", "100", "105", "120",
    "125", "128", "133", "150", "160", "170", "180", "187.5", "200", "225", "240", "250", "300", "350", "375", "400",
)  # fmt: skip
SALTS = (
    ("bisglycinate", "500", "70"), ("bisglycinate", "750", "105"), ("citrate", "500", "80"), ("citrate", "625", "100"),
    ("malate", "700", "105"), ("oxide", "166", "100"), ("oxide", "250", "150"), ("taurate", "900", "80"),
)  # fmt: skip
ORDERS = ("table use list", "table use list", "use table list", "list table use", "use list table", "table list use",
          "list use table")  # fmt: skip


class Pack:
    """One wording with its numbers."""

    half = "trolley"
    per_unit: tuple[str, ...] = PER_UNIT
    salts: tuple[tuple[str, str, str], ...] = SALTS

    def __init__(self, case: Case, *usual: tuple[str, ...]) -> None:
        self.case, self.voice = case, case.voice
        for v in case.voices:
            v.texts = v.texts[v.seed % 3]
        self.said: dict[str, Any] = self.voice.texts
        self.n = D(str(self.said.get("n", 1)))
        kind = str(self.said.get("kind", "tablet"))
        for v in case.voices:
            v.kind = "tablet" if kind == "fluid" else kind
        case.net = {"fluid": "fluid", "scoop": "bulk"}.get(kind, "pack")
        self.salt = case.choose(*(s for s in self.salts if D(s[2]) * self.n <= 320)) if "salts" in self.said else None
        self.doses = self._doses(*usual)
        self._supply(kind)
        if "name" in self.said:
            case.name = self.voice.t("name", **self.values(self.voice))

    def _doses(self, *usual: tuple[str, ...]) -> list[Dose]:
        """Amounts of one unit; where many units are taken, small ones."""
        case, doses = self.case, []
        wanted = str(self.said["doses"]).split(";") if "doses" in self.said else case.choose(*usual)
        for wish in wanted:
            name, *amounts = wish.split()
            if name == "magnesium" and self.salt:
                doses.append(Dose(name, D(self.salt[2])))
            elif amounts:
                doses.append(one_of(case, name, *amounts))
            elif name == "magnesium":
                doses.append(packs.magnesium(case, self.per_unit, int(self.n), 0.12))
            elif self.n > 2:
                doses.append(one_of(case, name, *common()["nutrients"][name]["per_unit"][:1]))
            else:
                doses += some(case, name)
        return doses

    def _supply(self, kind: str) -> None:
        case, days = self.case, int(self.said.get("days", 0)) or self.case.choose(20, 30, 30, 60, 90)
        if kind in ("fluid", "scoop"):
            case.weight = case.choose(*self.said["net"])
        elif kind in ("sachet", "stick", "effervescent", "gummy", "ampoule"):
            case.pack = int(self.n) * (14 if days == 20 else days if days < 60 else 20)
            case.weight = int(case.pack * D(str(self.said.get("g", "2.5"))))
        else:
            packs.supply(case, int(self.n), self.half, days, "days" in self.said, "0.6", "0.85", "1.1")

    def values(self, v: Voice) -> dict[str, Any]:
        """{zinc} of a day, {zinc_u} of one unit, {zinc_p} and {zinc_q} their percentages; hyphens are underscores."""
        values: dict[str, Any] = {"r": share(v), "stearate": v.stearate}
        for d in self.doses:
            key = d.substance.replace("-", "_")
            values |= {key: v.amount(d * self.n), f"{key}_u": v.amount(d)}
            values |= {f"{key}_p": v.percented(d * self.n), f"{key}_q": v.percented(d)}
        if self.salt:
            form, weight = v.form(self.salt[0]), D(self.salt[1])
            values |= {"form": form, "Form": capital(form)}
            values |= {"salt": v.quantity(weight * self.n, "mg"), "salt_u": v.quantity(weight, "mg")}
        return values

    def cell(self, v: Voice, column: str, d: Dose) -> str:
        if column == "h":
            return of_hundred(v, d.value, D(str(self.said["g"])), d.unit)
        if column in ("name", "sym"):
            name = str(self.said.get("names", {}).get(d.substance, v.name(d)))
            return name.format(**self.values(v)) if column == "name" else v.symbol(d)
        times = d * D(column[1:])
        amount = v.number(times.value) if column[0] == "v" else v.amount(times)
        if "tight" in self.said:
            amount = amount.replace(" ", "")
        percent = v.percent(times) if column[0] == "b" else v.percented(times)
        return {"x": amount, "v": amount, "a": f"{amount} ({percent})"}.get(column[0], percent)

    def columns(self) -> list[str]:
        of = self.said.get("of", self.n)
        return str(self.said.get("cols", f"name x{of} p{of}")).split()

    def rows(self, key: str) -> list[tuple[str, ...]]:
        """Rows of what is no dose, with the numbers that the wording gives."""
        v, filled = self.voice, self.values(self.voice)
        rows = [str(row).format(**filled) for row in self.said.get(key, [])]
        if "tight" in self.said:
            rows = [UNIT.sub("", row) for row in rows]
        rows = [PERCENT.sub(f"{v.percent_gap}%", row.replace("µg", v.micro)) for row in rows]
        return [tuple(cell.strip(" ") for cell in row.split("|")) for row in rows]

    def cells(self) -> list[tuple[str, ...]]:
        """A row of each dose."""
        return [tuple(self.cell(self.voice, column, d) for column in self.columns()) for d in self.doses]

    def table(self) -> None:
        case, v = self.case, self.voice
        head, turn = heading(v, **self.values(v)), int(self.said.get("turn", 0))
        case.table(head, [*self.rows("first"), *self.cells(), *self.rows("more")], drawn_rules(case), turn=turn)
        self.noted()

    def noted(self) -> None:
        if any("{ri}" in str(text) or "{r}" in str(text) for text in self.said.values()):
            self.case.note()

    def use(self) -> None:
        case = self.case
        how, at = case.choose("heading", "heading", "label", "bare"), case.random.randrange(4)
        values = self.values(self.voice)
        packs.directions(case, how, lambda v: str(everywhere(self.half, v, "_use")[at]), **values)

    def forms(self) -> tuple[str, ...]:
        """The salts that the list names for magnesium, none where any will do."""
        told = self.salt[0] if self.salt else str(self.said.get("form", ""))
        return (told,) if told and any(d.substance == "magnesium" for d in self.doses) else ()

    def list(self) -> None:
        case, at = self.case, self.case.random.randrange(2)
        hull = "fluid" if case.net == "fluid" else HULLS.get(case.voice.kind, "tablet")

        def usual(v: Voice) -> str:
            wordings = everywhere(self.half, v, "_list")[hull]
            return str(wordings[at % len(wordings)])

        packs.ingredients(case, sources_of(case, self.doses, 1, *self.forms()), usual, **self.values(case.voice))

    def text(self, key: str) -> None:
        """A heading or a line in small print."""
        for v in self.case.voices:
            put(self.case, v, v.t(key, **self.values(v)), "heading" if key == "title" else "small")

    def part(self, key: str) -> None:
        if key == "table":
            if "title" in self.said:
                self.text("title")
            self.table()
            if "below" in self.said:
                self.text("below")
        elif key == "use":
            self.use()
        elif key == "list":
            self.list()
        elif key == "note":
            self.noted()
        else:
            raise ValueError(f"no part {key!r}")

    def lay(self, *orders: str) -> None:
        """Everything in the order of the wording, or one that packs have; what follows "//" stands beside it."""
        case = self.case
        order = case.choose(*(orders or ORDERS))
        remark, at = case.choose(True, False, False), case.random.randrange(4)
        back = case.choose(True, False, False, False)
        order = str(self.said.get("order", order))
        if "front" in self.said:
            in_front(case, "front", **self.values(self.voice))
        here, _, beside = order.partition("//")
        case.back_first = back and not beside
        if remark:
            for v in case.voices:
                put(case, v, everywhere(self.half, v, "_remark")[at])
        for key in here.split():
            self.part(key)
        if beside:
            start = len(case.part.dose)
            for key in beside.split():
                self.part(key)
            case.part.aside, case.part.dose[start:] = case.part.dose[start:], []

    def takes(self) -> None:
        """Truth: `n` times the amounts of one unit, or that nobody can know."""
        if "nobody" in self.said:
            self.case.nobody_knows(self.doses, str(self.said["nobody"]))
            return
        self.case.takes(self.doses, self.n)
        if "salt_only" in self.said and self.salt:
            self.case.takes_compound(self.salt[0], D(self.salt[1]) * self.n)


def laid(pack: Pack, *orders: str) -> None:
    pack.lay(*orders)
    pack.takes()
