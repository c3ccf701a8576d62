"""More of the layouts of the half `shelf`: what is no tablet, and what several share.

Their wording: `texts_shelf.yaml`."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from .blocks import Copy
from .case import Case
from .portions_closing import drawn_rules
from .portions_sampled import form_for, one_of, some, words
from .voice import Dose, Voice

D = Decimal
Row = tuple[str, str, str]
PER_UNIT = (
    "40", "45", "57", "62.5", "65", "70", "84", "90", "100", "110", "112.5", "125", "133", "140", "150", "160", "180",
    "188", "200", "220", "240", "250", "280", "300", "360", "375", "400",
)  # fmt: skip
BESIDE = (
    ("vitamin-b6",), ("vitamin-d", "vitamin-b6"), ("potassium",), ("zinc", "copper"), ("calcium", "vitamin-d"),
    ("manganese", "zinc", "vitamin-c"), ("vitamin-b12", "vitamin-b6"), ("vitamin-c", "vitamin-d", "zinc"),
    ("iron", "vitamin-c", "folic-acid"), ("zinc", "vitamin-b6", "selenium"),
)  # fmt: skip


def magnesium(case: Case, n: int = 1, high: float = 0.1) -> Dose:
    """Of one unit: 45 to 250 mg in the `n` units of a day, or, with the chance `high`, more than that."""
    over = case.random.random() < high
    return one_of(
        case, "magnesium", *(m for m in PER_UNIT if (250 < D(m) * n <= 450 if over else 45 <= D(m) * n <= 250))
    )


def usual(case: Case, n: int = 1, high: float = 0.1) -> list[Dose]:
    """Of one unit: magnesium among what is often sold with it, mostly first."""
    others = some(case, *case.choose(*BESIDE))
    others.insert(case.choose(0, 0, len(others)), magnesium(case, n, high))
    return others


def in_front(case: Case, key: str, **values: object) -> None:
    for voice in case.voices:
        case.below.append(Copy(voice.t(key, **values), "front", voice.language))


def extras(case: Case, n: int, count: int, *amounts: tuple[str, ...]) -> list[Row]:
    """Some of what has no reference intake, in `n` units, by the names in `more`; the last of `amounts` is the unit."""
    v, sign = case.voice, case.choose("-", "–", "/", "")
    picked = sorted(case.random.sample(range(len(amounts)), count))
    return [
        (v.heads("more")[i], v.quantity(D(case.choose(*amounts[i][:-1])) * n, amounts[i][-1]), sign) for i in picked
    ]


def arranged(v: Voice, head: tuple[str, ...], row: Row) -> tuple[str, ...]:
    """As the heading has it: the unit in a column of its own, or the percentage before the amount."""
    if len(head) == 4:
        number, symbol = row[1].rsplit(" ", 1)
        return row[0], number, symbol, row[2]
    return (row[0], row[2], row[1]) if head[1] == v.ri else row


def stated(case: Case, doses: Iterable[Dose], *more: Row, n: int, first: Iterable[Row] = (), **values: object) -> None:
    """The table, and the directions before it, below it or in the front."""
    v, bare = case.voice, case.choose(True, False, False, False)
    where = case.choose("below", "below", "before", "front")
    case.back_first = case.choose(True, False, False, False)
    said = {**words(v, n), **values}
    if where == "front":
        in_front(case, "dir", **said)
    elif where == "before":
        case.say("dir", **said)
    head = v.heads("head", **said)
    signless = bare and "%" in v.ri
    rows = [*first, *((v.name(d), v.amount(d), v.percent(d) if signless else v.percented(d)) for d in doses), *more]
    case.table(head, [arranged(v, head, row) for row in rows], drawn_rules(case))
    case.note()
    if where == "below":
        case.say("dir", **said)


def made_of(case: Case, doses: list[Dose], units: int = 1) -> None:
    """The usual list of ingredients, for amounts of so many units."""
    element = next(d for d in doses if d.substance == "magnesium")
    case.from_sources(doses, form_for(case, element.value / units))


def per_hundred(v: Voice, dose: Dose, weight: Decimal) -> str:
    value = dose.value * 100 / weight
    return v.quantity(value.quantize(D(1) if value >= 20 else D("0.1") if value >= 2 else D("0.01")), dose.unit)


def fizz_tube(case: Case) -> None:
    """Of one tablet: one a day, two a day, and a day's."""
    case.counts_in("effervescent")
    v, weight = case.voice, D(case.choose("4.2", "4.4", "6"))
    case.pack = case.choose(15, 20, 45)
    case.weight = int(weight * case.pack)
    n = 2 if v.seed % 3 == 1 else 1
    more = some(
        case, *case.choose(("vitamin-c", "zinc"), ("vitamin-b6",), ("potassium", "vitamin-c"), ("vitamin-b12",))
    )
    doses = [magnesium(case, n, 0.1), *more]
    stated(case, doses, *extras(case, 1, case.choose(0, 1), ("280", "310", "mg")), n=n, g=v.number(weight))
    case.from_sources(doses, case.choose("citrate", "oxide") if doses[0].value <= 200 else "oxide")
    case.takes(doses, n)


def stick_in_water(case: Case) -> None:
    """Of one; of the two of a day; in the third wording 100 g beside one."""
    case.counts_in("stick", "sachet")
    v, grams = case.voice, D(case.choose("3", "3.4", "4", "5"))
    case.pack = case.choose(14, 20, 28, 30)
    case.weight = int(grams * case.pack)
    n = 2 if v.seed % 3 == 1 else 1
    doses = [magnesium(case, n, 0.1), *some(case, *case.choose(("vitamin-b6",), ("potassium",), ("vitamin-d", "zinc")))]
    values = {**words(v, n), "g": v.number(grams), "gg": v.number(grams * n)}
    if v.seed % 3 < 2:
        stated(case, [d * n for d in doses], **values)
    else:
        rows = [(v.t("energy"), v.quantity(D(820), "kJ"), v.quantity(D("8.2") * grams, "kJ"), "")]
        rows += [(v.t("sugars"), v.quantity(D(4), "g"), v.quantity(D("0.04") * grams, "g"), "")]
        rows += [(v.name(d), per_hundred(v, d, grams), v.amount(d), v.percented(d)) for d in doses]
        case.say("dir", **values)
        case.table(v.heads("head", **values), rows, drawn_rules(case))
        case.note()
    case.from_sources(doses, case.choose("citrate", "oxide"))
    case.takes(doses, n)


def powder_spoon(case: Case) -> None:
    """Of one teaspoon; of a day; in the third wording 100 g beside a day."""
    case.counts_in("teaspoon")
    case.net, case.weight = "bulk", case.choose(150, 180, 250, 300)
    v = case.voice
    w = v.seed % 3
    form, grams, element = case.choose(
        ("citrate", "2", "320"), ("citrate", "1.25", "200"), ("bisglycinate", "1.5", "180"), ("malate", "1.3", "200"),
        ("bisglycinate", "1", "120"), ("citrate", "0.75", "120"), ("malate", "0.8", "120"),
    )  # fmt: skip
    n = case.choose(1, 2) if D(element) == 120 else 1
    spoon, doses = D(grams), [Dose("magnesium", D(element))]
    values = {**words(v, n), "s": v.number(spoon), "g": v.number(spoon * n)}
    if w < 2:
        stated(case, doses if w == 0 else [d * n for d in doses], **values)
    else:
        rows = [(v.name(d), per_hundred(v, d, spoon), v.amount(d * n), v.percented(d * n)) for d in doses]
        case.table(v.heads("head", **values), rows, drawn_rules(case))
        case.note()
        case.say("dir", **values)
    case.say("list", form=v.form(form), Form=v.form(form).capitalize())
    case.takes(doses, n)


def sport_powder(case: Case) -> None:
    """With amino acids; 100 g and one portion, of which one or (second wording) two are taken in a day."""
    case.counts_in("scoop")
    v, grams = case.voice, case.choose(12, 15, 25)
    n = 2 if v.seed % 3 == 1 else 1
    case.weight = grams * case.choose(20, 30)
    doses = [one_of(case, "magnesium", "57", "75", "100", "120"), *some(case, "vitamin-b6", "vitamin-c")]
    if case.choose(True, False):
        doses.insert(0, one_of(case, "potassium", "150", "300"))
    aminos = (D(case.choose("2.5", "3")), D(case.choose("1.25", "1.5")), D(case.choose("1", "2")))
    rows = [(v.t("energy"), v.quantity(D(1480), "kJ"), v.quantity(D("14.8") * grams, "kJ"), "")]
    rows += [
        (name, v.quantity((x * 100 / grams).quantize(D("0.1")), "g"), v.quantity(x, "g"), "")
        for name, x in zip(v.heads("more"), aminos, strict=True)
    ]
    rows += [(v.name(d), per_hundred(v, d, D(grams)), v.amount(d), v.percented(d)) for d in doses]
    if case.choose(True, False):
        rows = [*rows[4:], *rows[:4]]
    case.table(v.heads("head", g=grams), rows, drawn_rules(case))
    case.note()
    case.say("dir", g=grams)
    case.from_sources(doses, case.choose("citrate", "malate"))
    case.takes(doses, n)


def magnesium_drink(case: Case) -> None:
    """Of a day; of one spoon, taken twice; in the third wording 100 ml beside a day."""
    case.net, case.weight = "fluid", case.choose(200, 450, 500)
    v = case.voice
    case.name = v.t("name")
    w = v.seed % 3
    n = 2 if w == 1 else 1
    ml = (25, 15, 10)[w]
    doses = [
        one_of(case, "magnesium", "80", "100", "112.5", "120", "150" if n == 2 else "300"),
        *some(case, "vitamin-b6"),
    ]
    doses += some(case, *case.choose((), ("vitamin-c",), ("zinc", "vitamin-b12")))
    if w < 2:
        stated(case, doses, n=n)
    else:
        rows = [(v.name(d), per_hundred(v, d, D(ml)), v.amount(d), v.percented(d)) for d in doses]
        case.say("dir")
        case.table(v.heads("head"), rows, drawn_rules(case))
        case.note()
    case.from_sources(doses, case.choose("citrate", "chloride_hexahydrate", "gluconate"))
    case.takes(doses, n)


def counted_drops(case: Case) -> None:
    """Vitamin D mostly, or magnesium and zinc: of the drops of a day; of one; of five, taken twice."""
    case.net, case.weight = "fluid", case.choose(10, 20, 30, 50)
    v = case.voice
    w = v.seed % 3
    n = 5 if w == 2 else case.choose(2, 3, 4)
    mineral = case.choose(True, False, False)
    if mineral:
        drop = [one_of(case, "magnesium", "5", "6", "8"), one_of(case, "zinc", "0.5", "1")]
    else:
        drop = [one_of(case, "vitamin-d", *(("2.5", "5") if w == 2 else ("5", "10")))]
    case.name = v.t("mineral" if mineral else "name")
    stated(case, drop if w == 1 else [d * n for d in drop], n=n)
    if mineral:
        case.say("salts", form=v.form("chloride_hexahydrate"), source=v.source(drop[1]))
    else:
        case.say("oil", source=v.source(drop[0]))
    case.takes(drop, n * 2 if w == 2 else n)


def b12_spray(case: Case) -> None:
    """Of one spray, of which two are taken; of three; in the third wording of a day in two parts."""
    case.net, case.weight = "fluid", case.choose(15, 20, 25)
    v = case.voice
    case.name = v.t("name")
    w = v.seed % 3
    n = (2, 3, 2)[w]
    doses = [one_of(case, "vitamin-b12", "25", "50", "250", "500")]
    doses += some(case, *case.choose((), ("folic-acid",), ("vitamin-d",), ("vitamin-b6",)))
    stated(case, doses if w == 0 else [d * n for d in doses], n=n)
    case.say("list", list=", ".join(v.source(d) for d in doses))
    case.takes(doses, n)


def gummy_bears(case: Case) -> None:
    """Of one, of which the oldest take two; of two; of the three of a day."""
    case.counts_in("gummy")
    case.pack = case.choose(60, 80, 120)
    v = case.voice
    w = v.seed % 3
    n = (2, 2, 3)[w]
    doses = [one_of(case, "magnesium", "20", "30", "40", "45", "57"), *some(case, *case.choose(
        ("vitamin-b6",), ("vitamin-d", "vitamin-c"), ("zinc", "vitamin-c", "vitamin-d")))]  # fmt: skip
    kilojoules = v.quantity(D(34) * (1 if w == 0 else n), "kJ")
    energy = [(v.t("energy"), kilojoules, "")] if case.choose(True, False) else []
    stated(case, doses if w == 0 else [d * n for d in doses], first=energy, n=n)
    case.from_sources(doses, "citrate")
    case.say("list", list=", ".join(case.listed(v)))
    case.sources = None
    case.takes(doses, n)
