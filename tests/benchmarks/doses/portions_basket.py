"""More of the layouts of the half `basket`: what is no tablet, and what several share.

Their wording: `texts_basket.yaml`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from . import packs
from .case import Case
from .packs import HULLS, Row, everywhere, of_hundred, put, sources_of
from .portions_counter import columns, declared
from .portions_sampled import one_of, some, words
from .voice import Dose, Voice

D = Decimal
PER_UNIT = (
    "45", "50", "56.3", "57", "60", "64", "70", "75", "80", "90", "96", "100", "110", "113", "120", "125", "140",
    "150", "160", "180", "188", "200", "220", "240", "250", "300", "315", "350", "375", "400",
)  # fmt: skip
BESIDE = (
    ("vitamin-b6",), ("vitamin-b6",), ("vitamin-b6",), ("vitamin-d", "vitamin-b6"), ("zinc",), ("potassium",),
    ("calcium", "vitamin-d"), ("vitamin-c", "vitamin-b6", "zinc"), ("vitamin-b12", "vitamin-b6", "folic-acid"),
    ("zinc", "selenium", "copper"), ("potassium", "calcium"),
)  # fmt: skip
ORDERS = ("table use list", "table use list", "use table list", "use table list", "list table use", "list use table",
          "use list table", "table list use")  # fmt: skip


def magnesium(case: Case, n: int = 1, high: float = 0.12) -> Dose:
    return packs.magnesium(case, PER_UNIT, n, high)


def usual(case: Case, n: int = 1, high: float = 0.12) -> list[Dose]:
    """Of one unit: magnesium and what is sold with it, magnesium mostly first."""
    others = some(case, *case.choose(*BESIDE))
    others.insert(case.choose(0, 0, 0, 1), magnesium(case, n, high))
    return others


def supply(case: Case, n: int) -> None:
    """As many units as so many days need; the number of days is told in the front at times."""
    days, told = case.choose(30, 30, 45, 60, 100), case.choose(True, False, False, False)
    packs.supply(case, n, "basket", days, told, "0.7", "0.9", "1.3")


def directions(case: Case, **values: object) -> None:
    """What to take, below a heading, behind a label or by itself."""
    how, at = case.choose("heading", "heading", "label", "bare"), case.random.randrange(5)

    def label(v: Voice) -> str:
        text = str(everywhere("basket", v, "_use")[at])
        return text.upper() if at == 4 and how == "heading" else text

    packs.directions(case, how, label, **values)


def ingredients(case: Case, sources: Sequence[str], **values: object) -> None:
    """The list, in the words of the layout or the usual ones."""
    hull = HULLS.get(case.voice.kind, "tablet")
    packs.ingredients(case, sources, lambda v: str(everywhere("basket", v, "_list")[hull]), **values)


def laid(case: Case, table: Callable[[], None], sources: Sequence[str], **values: object) -> None:
    """Table, directions and ingredients in an order that packs have; warnings and storage before them at times."""
    order, remark, at = case.choose(*ORDERS), case.choose(True, False, False), case.random.randrange(4)
    case.back_first = case.choose(True, False, False, False)
    if remark:
        for v in case.voices:
            put(case, v, everywhere("basket", v, "_remark")[at])
    for part in order.split():
        if part == "table":
            table()
        elif part == "list":
            ingredients(case, sources, **values)
        else:
            directions(case, **values)


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
    v = case.voice
    said = {**words(v, min(n, 6)), **values, "n": n}
    sources = sources_of(case, doses, units, *([form] if form else []))

    def table() -> None:
        if "title" in v.texts:
            case.say("title", "heading", **said)
        declared(case, doses, *more, first=first, **said)
        if "basis" in v.texts:
            case.say("basis", "small", **said)

    laid(case, table, sources, **said)


def tub_of_powder(case: Case) -> None:
    """A portion beside 100 g; of one spoon, two a day; of 100 g, of which two spoons of so many grams are taken."""
    case.counts_in("scoop")
    v = case.voice
    w = v.seed % 3
    case.weight = case.choose(150, 250, 400, 500)
    grams = (D(5), D(4), D(10))[w]
    n = (1, 2, 2)[w]
    if w == 2:
        hundred = [one_of(case, "magnesium", "1000", "1250", "2000"), one_of(case, "potassium", "1500", "2000")]
        hundred.append(one_of(case, "vitamin-c", "300", "600"))
        doses, taken = [d * D("0.1") for d in hundred], D(2)
    else:
        doses = [magnesium(case, n), *some(case, *case.choose(("vitamin-b6",), ("vitamin-c", "zinc"), ("potassium",)))]
        taken = D(n)
    values = {**words(v, n), "g": v.number(grams), "gg": v.number(grams * n)}

    def table() -> None:
        if w == 0:
            rows = [(v.name(d), v.amount(d), v.percented(d), of_hundred(v, d.value, grams, d.unit)) for d in doses]
            columns(case, rows, **values)
        else:
            declared(case, doses if w == 1 else hundred, **values)

    laid(case, table, sources_of(case, doses, 1, case.choose("citrate", "bisglycinate")), **values)
    case.takes(doses, taken)


def sachets_of_a_day(case: Case) -> None:
    """Of the one of a day; of one, twice a day; of the day's two."""
    case.counts_in("sachet", "stick", "stick")
    v, grams = case.voice, D(case.choose("2", "2.4", "4", "5.5"))
    w = v.seed % 3
    n = 1 if w == 0 else 2
    case.pack = case.choose(14, 20, 28, 50)
    case.weight = int(grams * case.pack)
    doses = [magnesium(case, n, 0.2), *some(case, *case.choose(("vitamin-b6",), (), ("vitamin-c",), ("zinc",)))]
    form = "citrate" if doses[0].value <= 150 else "oxide"
    stated(case, [d * n for d in doses] if w == 2 else doses, n=n, form=form, g=v.number(grams))
    case.takes(doses, n)


def tube_of_twenty(case: Case) -> None:
    """Of one tablet, one a day; of one, two a day; of one (a day's) beside 100 g."""
    case.counts_in("effervescent")
    v, weight = case.voice, D(case.choose("4.2", "5", "6.5"))
    w = v.seed % 3
    n = 2 if w == 1 else 1
    case.pack = case.choose(15, 20, 20, 40)
    case.weight = int(weight * case.pack)
    doses = [magnesium(case, n, 0.2), *some(case, *case.choose(("vitamin-c",), ("vitamin-b6",), ("vitamin-c", "zinc")))]
    values = {**words(v, n), "g": v.number(weight)}

    def table() -> None:
        if w < 2:
            declared(case, doses, **values)
            return
        rows = [(v.name(d), of_hundred(v, d.value, weight, d.unit), v.amount(d), v.percented(d)) for d in doses]
        columns(case, rows, **values)

    form = case.choose("citrate", "oxide") if doses[0].value <= 150 else "oxide"
    laid(case, table, sources_of(case, doses, 1, form), **values)
    case.takes(doses, n)


def jar_of_gummies(case: Case) -> None:
    """Of the day's two; of one, two a day; of three, for adults, with one for children in the directions."""
    case.counts_in("gummy")
    v, case.pack = case.voice, case.choose(30, 60, 60, 120)
    w = v.seed % 3
    n = 3 if w == 2 else 2
    each = D(case.choose("2", "2.5", "3.5"))
    case.weight = int(each * case.pack)
    doses = some(case, *case.choose(("zinc",), ("vitamin-c", "vitamin-d"), ("vitamin-b12", "vitamin-b6"), ()))
    doses.insert(case.choose(0, len(doses)), one_of(case, "magnesium", "20", "25", "28", "38", "45"))
    sugar = v.quantity((each * D("0.5") * (1 if w == 1 else n)).normalize(), "g")
    first = [(v.t("sugars"), sugar, "")] if case.choose(True, False) else []
    shown = doses if w == 1 else [d * n for d in doses]
    stated(case, shown, first=first, n=n, form="citrate", g=v.number(each * n))
    case.takes(doses, n)


def spoon_of_syrup(case: Case) -> None:
    """Of 15 ml, a day's; of 10 ml, twice a day; of 100 ml beside the 25 ml of a day."""
    case.net, case.weight = "fluid", case.choose(150, 200, 250, 500)
    v = case.voice
    w = v.seed % 3
    case.name = v.t("name")
    n = 2 if w == 1 else 1
    doses = [one_of(case, "magnesium", "75", "90", "100", "112.5", "125")]
    doses += some(case, *case.choose(("vitamin-b6",), ("zinc", "vitamin-c"), ("iron", "vitamin-b12"), ("potassium",)))

    def table() -> None:
        if w == 2:
            columns(case, [(v.name(d), v.amount(d * 4), v.amount(d), v.percented(d)) for d in doses])
        else:
            declared(case, doses)

    laid(case, table, sources_of(case, doses, 1, case.choose("citrate", "gluconate", "chloride_hexahydrate")))
    case.takes(doses, n)


def tongue_spray(case: Case) -> None:
    """Of the two of a day; of one, three a day; of one beside the day's."""
    case.net, case.weight = "fluid", case.choose(10, 20, 25, 30)
    v = case.voice
    w = v.seed % 3
    case.name = v.t("name")
    n = (2, 3, 4)[w]
    doses = [one_of(case, "vitamin-d", "2.5", "5", "7.5") if w < 2 else one_of(case, "vitamin-b12", "12.5", "50")]
    doses += some(case, *case.choose((), ("zinc",), ("vitamin-c",), ("folic-acid",)))
    values = words(v, n)

    def table() -> None:
        if w < 2:
            declared(case, [d * n for d in doses] if w == 0 else doses, **values)
            return
        columns(case, [(v.name(d), v.amount(d), v.amount(d * n), v.percented(d * n)) for d in doses], **values)

    laid(case, table, sources_of(case, doses), **values)
    case.takes(doses, n)


def bottle_with_drops(case: Case) -> None:
    """Of the five drops of a day; of one drop, two to four a day; of 1 ml, which is 20 drops and a day's."""
    case.net, case.weight = "fluid", case.choose(10, 15, 25, 50)
    v = case.voice
    w = v.seed % 3
    case.name = v.t("name")
    n = (5, 4, 1)[w]
    if w == 2:
        doses = [one_of(case, "magnesium", "57", "65", "80", "100"), *some(case, "vitamin-b6")]
    else:
        doses = [one_of(case, "vitamin-d", "2.5", "5", "10"), *([one_of(case, "iodine", "15", "30")] if w == 0 else [])]
    stated(case, [d * n for d in doses] if w == 0 else doses, n=n, form="chloride_hexahydrate" if w == 2 else "")
    case.takes(doses, n)
