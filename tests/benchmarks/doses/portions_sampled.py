"""More of the layouts of the half `sampled`: sticks, powders, gummies, liquids. Their wording: `texts_sampled.yaml`."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from .case import Case
from .portions_closing import drawn_rules, ingredients
from .portions_fresh import capital
from .voice import Dose, Voice, common

D = Decimal
PER_UNIT = (
    "30", "37.5", "50", "56.25", "60", "75", "80", "93.75", "100", "112.5", "120", "125", "150", "187.5", "200", "225",
    "250", "300", "350", "375", "400",
)  # fmt: skip
COMPANIONS = (
    ("vitamin-b6",), ("vitamin-b6", "zinc"), ("calcium", "vitamin-d"), ("potassium", "vitamin-b6"),
    ("vitamin-b6", "vitamin-b12", "folic-acid"), ("calcium", "zinc", "vitamin-d"), ("vitamin-c", "zinc", "selenium"),
    ("vitamin-c", "vitamin-e", "vitamin-b6", "zinc"),
)  # fmt: skip
FORMS = {
    "75": ("taurate", "bisglycinate", "malate", "citrate"),
    "120": ("bisglycinate", "citrate", "oxide", "malate"),
    "200": ("citrate", "oxide"),
}  # that fit into a tablet or capsule with so much magnesium
POWDERS = (
    ("citrate", "1", "150"), ("citrate", "1.5", "225"), ("citrate", "2", "300"), ("citrate", "2.5", "250"),
    ("bisglycinate", "1", "100"), ("bisglycinate", "2", "200"), ("malate", "1", "125"), ("malate", "2", "250"),
)  # fmt: skip


def magnesium(case: Case, n: int = 1, high: float = 0.12) -> Dose:
    """Of one unit: 45 to 250 mg in the `n` units of a day, or, with the chance `high`, more than that."""
    over = case.random.random() < high
    fits = [m for m in PER_UNIT if (250 < D(m) * n <= 450 if over else 45 <= D(m) * n <= 250)]
    return one_of(case, "magnesium", *fits)


def one_of(case: Case, substance: str, *amounts: str) -> Dose:
    return Dose(substance, D(case.choose(*amounts)))


def some(case: Case, *names: str) -> list[Dose]:
    """Of one unit, of other nutrients."""
    return [one_of(case, name, *common()["nutrients"][name]["per_unit"]) for name in names]


def usual(case: Case, n: int = 1, high: float = 0.12) -> list[Dose]:
    """Of one unit: magnesium and what is usually sold with it, magnesium mostly first."""
    others = some(case, *case.choose(*COMPANIONS))
    first = case.random.random() < 0.7
    return [magnesium(case, n, high), *others] if first else [*others, magnesium(case, n, high)]


def words(v: Voice, n: int) -> dict[str, Any]:
    """So many units in every way; the `noun` of a layout ("one | many") stands for the usual word for the unit."""
    one, many = v.heads("noun") if "noun" in v.texts else (v.noun(1), v.noun(2))
    units = one if n == 1 else many
    counted = f"{v.word(n)} {units}"
    return {"n": n, "unit": one, "units": units, "many": many, "Unit": capital(one), "Many": capital(many),
            "w": counted, "W": capital(counted), "one": v.word(1)}  # fmt: skip


def declared(case: Case, doses: Iterable[Dose], *more: tuple[str, str, str], **values: object) -> None:
    """The plain table, with `more` rows of what is no dose; percentages at times without the sign in each row."""
    v, bare = case.voice, case.choose(True, False, False, False)
    rows = [(v.name(d), v.amount(d), v.percent(d) if bare else v.percented(d)) for d in doses]
    case.table(v.heads("head", **values), [*rows, *more], drawn_rules(case))
    case.note()


def form_for(case: Case, value: Decimal) -> str:
    """A salt of which a tablet or capsule can hold as much as has so many milligrams of magnesium."""
    return case.choose(*next((forms for most, forms in FORMS.items() if value <= D(most)), ("oxide",)))


def sourced(case: Case, doses: list[Dose], units: int = 1) -> None:
    """The usual list of ingredients, for amounts of so many units."""
    first = next(d for d in doses if d.substance == "magnesium")
    case.from_sources(doses, form_for(case, first.value / units))


def effervescent_tablet(case: Case) -> None:
    """Of one tablet, which is a day's; in the third wording 100 g beside it."""
    case.counts_in("effervescent")
    case.pack = case.choose(20, 20, 40)
    v, weight = case.voice, D(case.choose("4", "4.5", "5"))
    case.weight = int(weight * case.pack)
    first = one_of(case, "magnesium", "150", "187.5", "200", "225", "240", "250", "300", "375")
    doses = [first, *some(case, *case.choose(("vitamin-c",), ("vitamin-b6", "vitamin-c"), ("vitamin-c", "zinc")))]
    if v.seed % 3 < 2:
        declared(case, doses, g=v.number(weight))
    else:
        rows = [(v.t("energy"), f"{v.quantity(D(760), 'kJ')}", f"{v.quantity(D('7.6') * weight, 'kJ')}", "")]
        rows += [(v.t("salt"), v.quantity(D("5.2"), "g"), v.quantity(D("0.052") * weight, "g"), "")]
        for d in doses:
            hundred = (d.value * 100 / weight).quantize(D(1))
            rows.append((v.name(d), v.quantity(hundred, d.unit), v.amount(d), v.percented(d)))
        case.table(v.heads("head", g=v.number(weight)), rows, drawn_rules(case))
        case.note()
    case.say("dir", **words(v, 1))
    case.from_sources(doses, case.choose("citrate", "citrate", "oxide"))
    case.takes(doses, 1)


def stick_on_the_tongue(case: Case) -> None:
    """One a day; in the third wording one or two."""
    case.counts_in("stick")
    case.pack, grams = case.choose(20, 30, 60), D(case.choose("1.8", "2", "2.1", "2.5"))
    case.weight = int(grams * case.pack)
    v = case.voice
    many = v.seed % 3 == 2
    amounts = ("100", "120", "125", "150") if many else ("150", "187.5", "200", "225", "250", "300", "400")
    more = some(case, *case.choose(("vitamin-b6",), ("vitamin-c", "zinc"), ("vitamin-b6", "vitamin-b12"), ()))
    doses = [one_of(case, "magnesium", *amounts), *more]
    declared(case, doses, g=v.number(grams))
    case.say("dir", **words(v, 2 if many else 1))
    salts = ("oxide",) if doses[0].value > 150 else ("oxide", "citrate", "citrate_nonahydrate")
    case.from_sources(doses, case.choose(*salts))
    case.takes(doses, 2 if many else 1)


def magnesium_powder(case: Case) -> None:
    """Of one spoon; 100 g beside what is taken in a day; the portion of a day."""
    case.counts_in("scoop")
    v = case.voice
    w = v.seed % 3
    form, grams, element = case.choose(*POWDERS)
    spoon, n = D(grams), case.choose(1, 2) if D(element) <= 150 else 1
    doses = [Dose("magnesium", D(element))]
    if w != 1:
        doses += some(case, *case.choose((), ("vitamin-c",), ("vitamin-b6",)))
    values = {**words(v, n), "s": v.number(spoon), "g": v.number(spoon * n)}
    if w == 1:
        hundred = (doses[0].value * 100 / spoon).quantize(D(1))
        rows = [(v.name(d), v.quantity(hundred, "mg"), v.amount(d * n), v.percented(d * n)) for d in doses]
        case.table(v.heads("head", **values), rows, drawn_rules(case))
        case.note()
    else:
        declared(case, doses if w == 0 else [d * n for d in doses], **values)
    case.say("dir", **values)
    case.from_sources(doses, form)
    case.takes(doses, n)


def electrolyte_drink(case: Case) -> None:
    """Sports powder: 100 g and one portion; at most one, one, or two portions a day."""
    case.counts_in("scoop")
    v, grams = case.voice, case.choose(20, 30, 40)
    n = 2 if v.seed % 3 == 2 else 1
    doses = [one_of(case, "potassium", "200", "300"), one_of(case, "calcium", "80", "120"),
             one_of(case, "magnesium", "56", "60", "80", "100"),
             one_of(case, "vitamin-c", "24", "40", "80")]  # fmt: skip
    carbs, sodium = D(case.choose("84", "90")), D(case.choose("240", "400"))
    salty = (sodium * 100 / grams).quantize(D(1))
    rows = [(v.t("energy"), v.quantity(D(1520), "kJ"), v.quantity(D("15.2") * grams, "kJ"), ""),
            (v.t("carbs"), v.quantity(carbs, "g"), v.quantity(carbs * grams / 100, "g"), ""),
            (v.t("sodium"), v.quantity(salty, "mg"), v.quantity(sodium, "mg"), "")]  # fmt: skip
    for d in doses:
        hundred = (d.value * 100 / grams).quantize(D(1))
        rows.append((v.name(d), v.quantity(hundred, d.unit), v.amount(d), v.percented(d)))
    case.table(v.heads("head", g=grams), rows, drawn_rules(case))
    case.note()
    case.say("dir", g=grams)
    case.from_sources(doses, case.choose("citrate", "oxide"))
    case.takes(doses, n)


def gummy_pair(case: Case) -> None:
    """Of the gummies of a day; in the second wording of one."""
    case.counts_in("gummy")
    case.pack = case.choose(30, 60, 90)
    v, n = case.voice, case.choose(2, 2, 3)
    doses = some(case, *case.choose(("vitamin-c", "zinc"), ("vitamin-b6",), ("vitamin-d", "vitamin-b12", "zinc")))
    doses.insert(case.choose(0, len(doses)), one_of(case, "magnesium", "25", "28", "37.5", "50", "56.25"))
    declared(case, doses if v.seed % 3 == 1 else [d * n for d in doses], **words(v, n))
    case.say("dir", **words(v, n))
    ingredients(case, doses, "citrate")
    case.takes(doses, n)


def children_syrup(case: Case) -> None:
    """10 ml or 5 ml in the table; the oldest take 10 ml, twice 5 ml or 15 ml. Some are without magnesium."""
    case.net, case.weight = "fluid", case.choose(150, 200)
    v = case.voice
    case.name = v.t("name")
    times = (1, 2, 3)[v.seed % 3]
    doses = [one_of(case, "vitamin-c", "15", "20", "30"), one_of(case, "vitamin-d", "2.5", "5"),
             one_of(case, "vitamin-b6", "0.35", "0.7"), one_of(case, "zinc", "1", "1.5", "2.5")]  # fmt: skip
    if case.choose(True, True, False):
        doses.append(one_of(case, "magnesium", "12.5", "15", "20", "30"))
    declared(case, doses)
    case.say("dir")
    forms = [case.choose("citrate", "gluconate")] if len(doses) == 5 else []
    case.sources = [*forms, *(d.substance for d in doses if d.substance != "magnesium")]
    case.takes(doses, times)


def liquid_iron(case: Case) -> None:
    """Without magnesium: 20 ml, which is a day; 10 ml twice a day; 15 ml once."""
    case.net, case.weight = "fluid", case.choose(250, 500)
    v = case.voice
    case.name = v.t("name")
    times = 2 if v.seed % 3 == 1 else 1
    doses = [one_of(case, "iron", "4.2", "7") * (3 - times), one_of(case, "vitamin-c", "12", "20", "30"),
             one_of(case, "vitamin-b6", "0.7", "1"), one_of(case, "vitamin-b12", "1.25", "1.5")]  # fmt: skip
    thiamin = D(case.choose("0.55", "1.1"))
    declared(case, doses, (v.t("thiamin"), v.quantity(thiamin, "mg"), "50%" if thiamin == D("0.55") else "100%"))
    case.say("dir")
    case.say("list", list=", ".join(v.source(d) for d in doses[1:]))
    case.takes(doses, times)


def units_too(v: Voice, dose: Dose) -> str:
    """Vitamin D in micrograms and in international units."""
    return v.t("iu", x=v.amount(dose), iu=v.number(dose.value * 40))


def vitamin_d_drops(case: Case) -> None:
    """One drop a day; several, told in a sentence; at most three, of which the table has one."""
    case.net, case.weight = "fluid", case.choose(10, 15, 20, 25)
    v, n = case.voice, case.choose(4, 5)
    w = v.seed % 3
    case.name = v.t("name")
    times = 3 if w == 2 else 1
    dose = Dose("vitamin-d", D(case.choose("5", "10") if w == 2 else case.choose("10", "15", "20", "25")))
    values: dict[str, Any] = {"n": n, "x": units_too(v, dose), "pct": v.percented(dose), "r": share(v)}
    if w == 1:
        case.say("line", **values)
        case.note()
    else:
        case.table(v.heads("head"), [(v.name(dose), units_too(v, dose), v.percented(dose))], drawn_rules(case))
        case.note()
    case.say("dir", **values)
    case.say("list", source=v.source(dose))
    case.takes([dose], times)


def share(v: Voice) -> str:
    """The words that follow a percentage in a sentence: the heading without the percent sign, with its note's sign."""
    return " ".join(v.ri.replace("%", "").replace("(", "").replace(")", "").split())


def d3_k2_spray(case: Case) -> None:
    """Vitamin K stands between; of one spray, of the sprays of a day, of one spray of which two are taken."""
    case.net, case.weight = "fluid", case.choose(20, 25, 30)
    v, n = case.voice, case.choose(2, 3)
    w = v.seed % 3
    case.name = v.t("name")
    taken = (1, n, 2)[w]
    dose = one_of(case, "vitamin-d", "10", "12.5", "25")
    shown, vitamin_k = dose, D(case.choose("22.5", "37.5"))
    if w == 1:
        shown, vitamin_k = dose * n, vitamin_k * n
    percent = f"{(vitamin_k * 100 / 75).quantize(D(1))}{v.percent_gap}%"
    rows = [(v.name(shown), units_too(v, shown), v.percented(shown))]
    rows.append((v.t("k2"), v.quantity(vitamin_k, "µg"), percent))
    case.table(v.heads("head", **words(v, taken)), rows, drawn_rules(case))
    case.note()
    case.say("dir", **words(v, taken))
    case.say("list", source=v.source(dose))
    case.takes([dose], taken)


def softgel_vitamins(case: Case) -> None:
    """Vitamin D in oil, with or without vitamin E, one capsule a day; no magnesium."""
    case.counts_in("softgel")
    case.pack = case.choose(60, 90, 100, 120, 180)
    v = case.voice
    case.name = v.t("name")
    dose = one_of(case, "vitamin-d", "10", "20", "25", "50", "75")
    doses = [dose, *some(case, *case.choose((), ("vitamin-e",)))]
    rows = [(v.name(dose), units_too(v, dose), v.percented(dose))]
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in doses[1:]]
    case.table(v.heads("head", **words(v, 1)), rows, drawn_rules(case))
    case.note()
    case.say("dir", **words(v, 1))
    case.say("list", list=", ".join(v.source(d) for d in doses))
    case.takes(doses, 1)
