"""More of the layouts of the half `counter`: what is no tablet, and what several share.

Their wording: `texts_counter.yaml`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from . import packs
from .case import Case
from .packs import HULLS, Row, everywhere, heading, in_front, of_hundred, put, sources_of
from .portions_closing import drawn_rules
from .portions_sampled import one_of, some, words
from .voice import NO_BREAK, Dose, Voice

D = Decimal
PER_UNIT = (
    "50", "55", "56", "60", "66", "72", "75", "82.5", "94", "95", "100", "105", "115", "120", "130", "135", "145",
    "150", "165", "175", "190", "200", "210", "225", "250", "260", "300", "320", "350", "375", "400",
)  # fmt: skip
BESIDE = (
    ("vitamin-b6",), ("vitamin-b6",), ("vitamin-d",), ("zinc", "vitamin-b6"), ("potassium", "vitamin-b6"),
    ("vitamin-b12", "folic-acid"), ("calcium", "zinc"), ("vitamin-e", "selenium"), ("vitamin-d", "zinc", "vitamin-c"),
    ("manganese", "copper"),
)  # fmt: skip
ORDERS = ("table use list", "table use list", "use table list", "list table use", "list use table", "table list use")


def magnesium(case: Case, n: int = 1, high: float = 0.12) -> Dose:
    return packs.magnesium(case, PER_UNIT, n, high)


def usual(case: Case, n: int = 1, high: float = 0.12) -> list[Dose]:
    """Of one unit: magnesium and what is sold with it, magnesium mostly first."""
    others = some(case, *case.choose(*BESIDE))
    others.insert(case.choose(0, 0, 0, len(others)), magnesium(case, n, high))
    return others


def supply(case: Case, n: int) -> None:
    """As many units as so many days need; the number of days is told in the front at times."""
    days, told = case.choose(28, 30, 30, 60, 90), case.choose(True, False, False)
    packs.supply(case, n, "counter", days, told, "0.8", "1", "1.2")


def cells(v: Voice, head: tuple[str, ...], row: Row) -> tuple[str, ...]:
    """As the heading has it: a percentage in brackets, a unit in its own column, the percentage before the amount."""
    name, amount, percent = row
    if len(head) == 2:
        return name, f"{amount} ({percent})" if percent[:1].isdigit() else amount
    if len(head) == 4:
        number, symbol = amount.rsplit(" ", 1)
        return name, number, symbol, percent
    return (name, percent, amount) if head[1] == v.ri else row


def declared(case: Case, doses: Iterable[Dose], *more: Row, first: Iterable[Row] = (), **values: object) -> None:
    """The table of so much, with its note."""
    v, bare = case.voice, case.choose(True, False, False, False, False)
    head = heading(v, **values)
    signless = bare and "%" in v.ri and len(head[-1]) > 2
    rows = [*first, *((v.name(d), v.amount(d), v.percented(d)) for d in doses), *more]
    if signless:
        rows = [(name, amount, percent.rstrip(f"%{NO_BREAK} ")) for name, amount, percent in rows]
    case.table(head, [cells(v, head[-1], row) for row in rows], drawn_rules(case))
    case.note()


def columns(case: Case, rows: Iterable[tuple[str, ...]], **values: object) -> None:
    """A table with columns of its own, and its note."""
    case.table(heading(case.voice, **values), rows, drawn_rules(case))
    case.note()


def directions(case: Case, **values: object) -> None:
    """What to take, below a heading, behind a label or by itself."""
    how, at = case.choose("heading", "label", "bare", "bare"), case.random.randrange(4)
    packs.directions(case, how, lambda v: str(everywhere("counter", v, "_use")[at]), **values)


def ingredients(case: Case, sources: Sequence[str], **values: object) -> None:
    """The list, in the words of the layout or the usual ones."""
    hull = HULLS.get(case.voice.kind, "tablet")
    packs.ingredients(case, sources, lambda v: str(everywhere("counter", v, "_list")[hull]), **values)


def laid(case: Case, table: Callable[[], None], sources: Sequence[str], **values: object) -> None:
    """Table, directions and ingredients in one of the orders that packs have, with a remark at times."""
    order, front = case.choose(*ORDERS), case.choose(True, *[False] * 6)
    remark, at = case.choose(True, False), case.random.randrange(4)
    for part in order.split():
        if part == "table":
            table()
        elif part == "list":
            ingredients(case, sources, **values)
        elif front:
            in_front(case, "dir", **values)
        else:
            directions(case, **values)
    if remark:
        for v in case.voices:
            put(case, v, everywhere("counter", v, "_remark")[at])


def stated(
    case: Case,
    doses: list[Dose],
    *more: Row,
    n: int,
    units: int = 1,
    form: str = "",
    first: Iterable[Row] = (),
    **values: object,
) -> None:
    """The usual presentation: the amounts of so many `units`, of which `n` are taken in a day."""
    said = {**words(case.voice, min(n, 6)), **values, "n": n}
    sources = sources_of(case, doses, units, *([form] if form else []))
    laid(case, lambda: declared(case, doses, *more, first=first, **said), sources, **said)


def extras(case: Case, n: int, count: int, *amounts: tuple[str, ...]) -> list[Row]:
    """Some of what has no reference intake, in `n` units, by the names in `more`; the last of `amounts` is the unit."""
    v, sign = case.voice, case.choose("-", "–", "", "***")
    picked = sorted(case.random.sample(range(len(amounts)), count))
    return [
        (v.heads("more")[i], v.quantity(D(case.choose(*amounts[i][:-1])) * n, amounts[i][-1]), sign) for i in picked
    ]


def fizz_of_the_discounter(case: Case) -> None:
    """Of one tablet, one a day; of the two of a day; of one, of which at most two are taken."""
    case.counts_in("effervescent")
    v, weight = case.voice, D(case.choose("4", "4.5", "6.2"))
    w = v.seed % 3
    n = 1 if w == 0 else 2
    case.pack = case.choose(20, 20, 24)
    case.weight = int(weight * case.pack)
    doses = [magnesium(case, n, 0.15)]
    doses += some(
        case, *case.choose(("vitamin-c",), ("vitamin-c", "vitamin-d"), ("potassium", "calcium"), ("vitamin-b6",))
    )
    salty = (v.t("sodium"), v.quantity(D(case.choose("250", "320")) * (2 if w == 1 else 1), "mg"), "")
    shown = [d * n for d in doses] if w == 1 else doses
    form = case.choose("citrate", "oxide") if doses[0].value <= 150 else "oxide"
    stated(case, shown, *([salty] if case.choose(True, False) else []), n=n, form=form, g=v.number(weight))
    case.takes(doses, n)


def pocket_sticks(case: Case) -> None:
    """Of one, which is a day's; of the two of a day; of one, of which one or two are taken."""
    case.counts_in("stick", "stick", "sachet")
    v, grams = case.voice, D(case.choose("1.8", "2.2", "2.5", "6"))
    w = v.seed % 3
    n = 1 if w == 0 else 2
    case.pack = case.choose(12, 20, 30, 40)
    case.weight = int(grams * case.pack)
    doses = [magnesium(case, n, 0.2), *some(case, *case.choose((), ("vitamin-b6",), ("vitamin-c", "zinc")))]
    form = case.choose("citrate", "oxide") if doses[0].value <= 200 else "oxide"
    stated(case, [d * n for d in doses] if w == 1 else doses, n=n, form=form, g=v.number(grams))
    case.takes(doses, n)


def scoop_of_hundred_grams(case: Case) -> None:
    """100 g beside a portion; 100 g alone, of which so many grams are taken; one scoop, of which two or three are."""
    case.counts_in("scoop")
    v = case.voice
    w = v.seed % 3
    grams, n = ((30, 1), (10, 2), (6, 3))[w]
    case.weight = case.choose(300, 450, 600, 900)
    if w == 1:
        hundred = [one_of(case, "magnesium", "1200", "1500", "1800", "2250"), one_of(case, "vitamin-c", "400", "800")]
        hundred.append(one_of(case, "vitamin-b6", "7", "14"))
        doses = [d * (D(grams) / 100) for d in hundred]
    else:
        doses = [one_of(case, "magnesium", "60", "75", "80"), *some(case, "potassium", "vitamin-c")]
    taken = n if w == 2 else 1
    values = {**words(v, n), "g": grams, "s": v.number(D(grams) / n)}
    energy = [("1120", "kJ"), ("62", "g"), ("1.2", "g")]
    named = list(zip(v.heads("food"), energy, strict=True))

    def table() -> None:
        if w == 1:
            first = [(name, v.quantity(D(x), unit), "") for name, (x, unit) in named]
            declared(case, hundred, first=first, **values)
            return
        rows = [
            (name, v.quantity(D(x), unit), v.quantity((D(x) * grams / 100).quantize(D("0.1")).normalize(), unit), "")
            for name, (x, unit) in named
        ]
        rows += [(v.name(d), of_hundred(v, d.value, grams, d.unit), v.amount(d), v.percented(d)) for d in doses]
        columns(case, rows, **values)

    laid(case, table, sources_of(case, doses, 1, case.choose("citrate", "malate")), **values)
    case.takes(doses, taken)


def dosing_cup(case: Case) -> None:
    """Of the 20 ml of a day; of 100 ml, with 10 ml taken twice; of 10 ml, with the day beside it."""
    case.net, case.weight = "fluid", case.choose(200, 250, 300, 500)
    v = case.voice
    w = v.seed % 3
    case.name = v.t("name")
    day = [one_of(case, "magnesium", "100", "120", "150", "187.5", "225", "300")]
    day += some(case, *case.choose(("vitamin-b6",), ("vitamin-c", "zinc"), ("iron", "vitamin-c"), ("potassium",)))

    def table() -> None:
        if w == 2:
            half = D("0.5")
            columns(case, [(v.name(d), v.amount(d * half), v.amount(d), v.percented(d)) for d in day])
        else:
            declared(case, day if w == 0 else [d * 5 for d in day])

    laid(case, table, sources_of(case, day, 1, case.choose("citrate", "gluconate", "chloride_hexahydrate")))
    case.takes(day, 1)


def mouth_pump(case: Case) -> None:
    """Of one spray, with two taken twice; of the four of a day; of a day, with vitamin D in the first place."""
    case.net, case.weight = "fluid", case.choose(13, 15, 25, 27)
    v = case.voice
    w = v.seed % 3
    case.name = v.t("name")
    n = (4, 4, 3)[w]
    doses = [one_of(case, "vitamin-d", "2.5", "5", "6.25") if w == 2 else one_of(case, "vitamin-b12", "5", "25", "125")]
    doses += some(case, *case.choose((), ("zinc",), ("vitamin-b6", "folic-acid"), ("selenium",)))
    stated(case, doses if w == 0 else [d * n for d in doses], n=n)
    case.takes(doses, n)


def dropper(case: Case) -> None:
    """Of the ten drops of a day; of a pipette of 1 ml, one a day; of one drop, of which the oldest take three."""
    case.net, case.weight = "fluid", case.choose(20, 30, 50)
    v = case.voice
    w = v.seed % 3
    case.name = v.t("name")
    if w == 2:
        n, doses = 3, [one_of(case, "vitamin-d", "5", "6.25", "10")]
    elif w == 1:
        n, doses = 1, [one_of(case, "magnesium", "60", "75", "90"), *some(case, case.choose("potassium", "zinc"))]
    else:
        n, doses = 10, [one_of(case, "iron", "0.42", "0.7", "1.4"), *some(case, case.choose("vitamin-b12", "copper"))]
        doses[1] = doses[1] * D("0.1")
    stated(case, [d * n for d in doses] if w == 0 else doses, n=n, form="chloride_hexahydrate" if w == 1 else "")
    case.takes(doses, n)


def fruit_gummies(case: Case) -> None:
    """Of two; of one, of which at most three are taken; 100 g beside the two of a day."""
    case.counts_in("gummy")
    v, case.pack = case.voice, case.choose(45, 60, 90)
    w = v.seed % 3
    n = 3 if w == 1 else 2
    each = D(case.choose("2.5", "3", "4"))
    case.weight = int(each * case.pack)
    doses = some(case, *case.choose(("vitamin-b6",), ("vitamin-c", "zinc"), ("vitamin-d", "vitamin-b12")))
    doses.insert(case.choose(0, len(doses)), one_of(case, "magnesium", "24", "30", "40", "50", "60"))
    values = {**words(v, n), "g": v.number(each * n)}
    sugar = D(case.choose("40", "52"))

    def table() -> None:
        if w < 2:
            declared(case, [d * n for d in doses] if w == 0 else doses, **values)
            return
        rows = [(v.t("sugars"), v.quantity(sugar, "g"), v.quantity((sugar * each * n / 100).normalize(), "g"), "")]
        rows += [(v.name(d), of_hundred(v, d.value, each, d.unit), v.amount(d * n), v.percented(d * n)) for d in doses]
        columns(case, rows, **values)

    laid(case, table, sources_of(case, doses, 1, "citrate"), **values)
    case.takes(doses, n)
