"""More of the layouts to develop with: portions, compounds and traps. Their wording is in `texts_open.yaml`."""

from __future__ import annotations

from decimal import Decimal

from .case import Case
from .voice import Dose

D = Decimal


def drops(case: Case) -> None:
    case.net = "fluid"
    n, v = case.choose(1, 2, 3), case.voice
    count, millilitres = case.choose((20, "1"), (30, "1.5"), (15, "0.75"), (10, "0.5"))
    doses = [
        Dose("magnesium", D(case.choose("20", "25", "37.5", "50", "60"))),
        Dose("zinc", D(case.choose("1", "2.5"))),
    ]
    line = {"mg": v.amount(doses[0]), "x": v.amount(doses[1]), "other": v.inline(doses[1])}
    case.say("line", d=count, ml=v.number(D(millilitres)), **line)
    case.say("dir", d=count, n=n, t=v.times(n))
    case.from_sources(doses, "chloride_hexahydrate")
    case.takes(doses, n)


def spray(case: Case) -> None:
    case.net = "fluid"
    puffs, times, v = case.choose(3, 5, 6), case.choose(1, 2, 3), case.voice
    magnesium = Dose("magnesium", D(case.choose("10", "15", "19.5", "25")))
    doses = [magnesium, *case.others(1)]
    case.table(v.heads("head", s=puffs), [(v.name(d), v.amount(d), v.percented(d)) for d in doses], "none")
    case.note()
    t = v.times(times)
    case.say("dir", s=puffs, t=t)
    case.from_sources(doses, "chloride_hexahydrate")
    case.takes(doses, times)


def morning_evening(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    (a, b), v = case.choose((1, 2), (1, 1), (2, 1), (2, 2)), case.voice
    doses = case.mix(a + b, 2)
    case.table(v.heads("head"), [(v.name(d), v.amount(d), v.percented(d)) for d in doses], case.choose("rows", "none"))
    case.note()
    case.say("dir", a=a, b=b, A=v.noun(a), B=v.noun(b))
    case.from_sources(doses)
    case.takes(doses, a + b)


def times_a_day(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    times, n, v = case.choose(2, 3, 3), case.choose(1, 1, 2), case.voice
    doses = case.mix(times * n, 3)
    case.table(v.heads("head"), [(v.name(d), v.amount(d)) for d in doses], case.choose("grid", "none"))
    text = v.t("dir", t=v.times(times), w=v.worded(n))
    case.write(text[0].upper() + text[1:])
    case.from_sources(doses)
    case.takes(doses, times * n)


def age_groups(case: Case) -> None:
    case.counts_in("tablet", "gummy", "capsule")
    n, v = case.choose(2, 3), case.voice
    doses = case.mix(n, 3, 375)
    case.table(v.heads("head"), [(v.name(d), v.amount(d), v.percented(d)) for d in doses], case.choose("grid", "none"))
    case.note()
    case.say("dir", n=n)
    case.from_sources(doses)
    case.takes(doses, n)


def loading_phase(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2), case.voice
    doses = case.mix(2 * n, 2)
    case.table(v.heads("head"), [(v.name(d), v.amount(d), v.percented(d)) for d in doses], case.choose("grid", "rows"))
    case.note()
    case.say("dir", n=n, m=2 * n, units=v.noun(n if v.seed % 2 == 0 else 2))
    case.from_sources(doses)
    case.takes(doses, 2 * n)


def compound_named(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    form, salt = case.choose(
        ("oxide", 250), ("oxide", 400), ("oxide", 500), ("bisglycinate", 800), ("citrate", 1000), ("taurate", 1200),
        ("malate", 1050), ("gluconate", 1500),
    )  # fmt: skip
    other = Dose("vitamin-c", D(case.choose("40", "60", "80")))
    salted = v.quantity(D(salt), "mg")
    case.say("line", form=v.form(form), salt=salted, other=v.inline(other), x=v.amount(other))
    case.say("dir", n=n, units=v.noun(n))
    case.takes([other], n)
    case.takes_compound(form, D(salt * n))


def compound_unknown(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    other = Dose("vitamin-c", D(case.choose("40", "60", "80")))
    salt = v.quantity(D(case.choose(400, 600, 750, 1200)), "mg")
    case.say("line", salt=salt, other=v.inline(other), x=v.amount(other))
    case.say("dir", n=n, units=v.noun(n))
    case.takes([other], n)
    case.nobody_knows([Dose("magnesium", D(0))], "the compound is not named and no elemental amount is given")


def portion_missing(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    v, doses = case.voice, case.mix(1, 3)
    case.table(v.heads("head"), [(v.name(d), v.amount(d), v.percented(d)) for d in doses], case.choose("grid", "none"))
    case.note()
    case.say("dir")
    case.from_sources(doses)
    case.nobody_knows(doses, "the label does not say how many units to take a day")


def stearate_only(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2), case.voice
    case.name = v.t("name")
    zinc, vitamin_c = Dose("zinc", D(case.choose("5", "7.5"))), Dose("vitamin-c", D(case.choose("60", "80", "500")))
    doses = [zinc, vitamin_c]
    case.say("list", st=v.quantity(D(case.choose(8, 15, 25)), "mg"))
    case.table(v.heads("head"), [(v.name(d), v.amount(d), v.percented(d)) for d in doses], case.choose("grid", "none"))
    case.note()
    case.say("dir", n=n, units=v.noun(n))
    case.takes(doses, n)


def nutrition_table(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    day = [d * n for d in case.mix(n, 3)]
    values = ["8 kJ / 2 kcal", "< 0.1 g", "< 0.5 g", "0.1 g", "< 0.01 g"]
    rows: list[tuple[str, str, str]] = []
    for label, value in zip(v.texts["rows"], values, strict=True):
        rows.append((label, value if v.language == "en" else value.replace(".", ","), ""))
    for i, d in enumerate(day):
        about = f"{v.t('ca')} " if i == 0 else ""
        rows.append((v.name(d) + ("²" if i == 1 else ""), about + v.amount(d), v.percented(d)))
    case.table(v.heads("head"), rows, case.choose("grid", "rows", "none"))
    case.say("foot", "small", n=n, units=v.noun(n))
    case.note()
    case.say("dir", n=n, units=v.noun(n))
    case.from_sources(day)
    case.takes(day, 1)
