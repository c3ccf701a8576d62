"""More of the held-out layouts: portions, compounds and traps. Their wording is in `texts_held_out.yaml`."""

from __future__ import annotations

from decimal import Decimal

from .case import Case
from .voice import Dose

D = Decimal


def range_times(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    (lo, hi), n, v = case.choose((1, 2), (1, 2), (1, 3)), case.choose(2, 3), case.voice
    doses = case.mix(hi * n, 2, 900)
    case.table(v.heads("head"), [(v.name(d), v.amount(d), v.percented(d)) for d in doses], case.choose("rows", "none"))
    case.note()
    case.say("dir", lo=lo, hi=hi, n=n, units=v.noun(hi))
    case.from_sources(doses)
    case.takes(doses, hi * n)


def words_range(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    (lo, hi), v = case.choose((1, 2), (2, 3)), case.voice
    hi += case.choose(0, 1) * (1 - v.seed % 2)  # "two to four", but never "two or four"
    magnesium = case.magnesium(hi)
    case.say("line", mg=v.amount(magnesium))
    text = v.t("dir", lo=v.word(lo), hi=v.word(hi))
    case.write(text[0].upper() + text[1:])
    case.from_sources([magnesium])
    case.takes([magnesium], hi)


def effervescent(case: Case) -> None:
    case.counts_in("effervescent")
    n, v = case.choose(1, 1, 2), case.voice
    doses = [Dose("magnesium", D(case.choose(150, 187, 200, 250, 300))), *case.others(2)]
    case.say("line", list=", ".join(f"{v.inline(d)} {v.amount(d)} ({v.percented(d)})" for d in doses))
    worded = v.worded(n)
    case.say("dir", w=worded, W=worded[0].upper() + worded[1:])
    case.from_sources(doses, "citrate")
    case.takes(doses, n)


def stick_form(case: Case) -> None:
    case.counts_in("stick")
    n, v = case.choose(1, 1, 2), case.voice
    form = case.choose("citrate", "bisglycinate", "oxide")
    magnesium = Dose("magnesium", D(case.choose(150, 200, 250, 300)))
    others = case.others(2)
    rows = [(v.t("row", mg=v.amount(magnesium), form=v.form(form)), v.percented(magnesium))]
    de = {"fr": " de "}.get(v.language, " ")
    rows += [(f"{v.amount(d)}{de}{v.inline(d)}".replace("de acide", "d'acide").replace("de iode", "d'iode"),
              v.percented(d)) for d in others]  # fmt: skip
    case.table(v.heads("head", g=v.number(D(case.choose("2.1", "3.5")))), rows, case.choose("rows", "none", "grid"))
    case.note()
    text = v.t("dir", w=v.worded(n))
    case.write(text[0].upper() + text[1:])
    case.from_sources(others, form)
    case.takes([magnesium, *others], n)


def pipette(case: Case) -> None:
    case.net = "fluid"
    v, n, (per, drops) = case.voice, case.choose(1, 2, 3), case.choose((20, 10), (30, 15), (20, 30), (25, 50))
    magnesium = Dose("magnesium", D(case.choose(40, 50, 60, 80)))
    case.say("line", per=per, mg=v.amount(magnesium))
    case.say("dir", n=n, d=drops)
    case.from_sources([magnesium], "chloride_hexahydrate")
    case.takes([magnesium], D(n * drops) / per)


def age_table(case: Case) -> None:
    case.counts_in("gummy", "tablet")
    n, v = case.choose(3, 4), case.voice
    doses = case.mix(n, 2, 375)
    case.say("contents", list=", ".join(f"{v.inline(d)} {v.amount(d)} ({v.percented(d)})" for d in doses))
    one, many = v.noun(1), v.noun(2)
    rows = [[cell.strip() for cell in row.format(unit=one, units=many, n=n).split("|")] for row in v.texts["rows"]]
    case.table(v.heads("head"), rows, case.choose("grid", "rows", "none"))
    case.from_sources(doses)
    case.takes(doses, n)


def build_up(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3, 4), case.voice
    doses = case.mix(n, 2)
    case.table(v.heads("head"), [(v.name(d), v.percented(d), v.amount(d)) for d in doses], case.choose("grid", "none"))
    case.note()
    case.say("dir", n=n)
    case.from_sources(doses)
    case.takes(doses, n)


def hydrate_named(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    form, salt = case.choose(
        ("citrate_nonahydrate", 1200), ("chloride_hexahydrate", 500), ("sulfate_heptahydrate", 1000),
        ("hydroxide", 300), ("taurate", 1100),
    )  # fmt: skip
    case.say("line", form=v.form(form), salt=v.quantity(D(salt), "mg"), stearate=v.stearate)
    case.say("dir", n=n)
    case.takes_compound(form, D(salt * n))


def complex_unknown(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2), case.voice
    zinc = Dose("zinc", D(case.choose("5", "7.5", "10")))
    salt = v.quantity(D(case.choose(500, 900, 1500)), "mg")
    rows = [(v.t("row"), salt), (v.name(zinc), v.amount(zinc))]
    case.table(v.heads("head"), rows, case.choose("grid", "none"))
    case.say("dir", n=n, w=v.worded(n))
    case.takes([zinc], n)
    case.nobody_knows([Dose("magnesium", D(0))], "a mixture of magnesium salts, and no elemental amount is given")


def no_portion(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    v, doses = case.voice, case.mix(1, 2)
    case.say("line", list=", ".join(f"{v.amount(d)} {v.inline(d)}" for d in doses))
    case.say("dir")
    case.from_sources(doses)
    case.nobody_knows(doses, "the label does not say how many units to take a day")


def gram_units(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    grams = D(case.choose("0.15", "0.2", "0.25", "0.3", "0.4"))
    case.say("line", n=n, g=v.number(grams))
    case.say("dir", n=n)
    case.from_sources([])
    case.takes([Dose("magnesium", grams * 1000)], 1)


def name_number(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2), case.voice
    form, salt, element = case.choose(("oxide", 400, 241), ("citrate", 1000, 160), ("bisglycinate", 500, 70))
    case.name = f"{case.brand} {salt}"
    doses = [Dose("magnesium", D(element)), *case.others(1)]
    case.say("front", "heading", salt=v.quantity(D(salt), "mg"), form=v.form(form))
    case.table(v.heads("head"), [(v.name(d), v.amount(d), v.percented(d)) for d in doses], case.choose("grid", "none"))
    case.note()
    case.say("dir", n=n)
    case.from_sources(doses, form)
    case.takes(doses, n)


def halves(case: Case) -> None:
    case.counts_in("sachet")
    v, doses = case.voice, [Dose("magnesium", D(case.choose(200, 250, 300, 375))), *case.others(2)]
    case.table(v.heads("head"), [(v.name(d), v.amount(d), v.percented(d)) for d in doses], case.choose("rows", "none"))
    case.note()
    case.say("dir")
    case.from_sources(doses)
    case.takes(doses, 1)


def at_most(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(3, 4), case.voice
    doses = case.mix(n, 2)
    case.table(v.heads("head"), [(v.name(d), v.amount(d), v.percented(d)) for d in doses], case.choose("grid", "zebra"))
    case.note()
    case.say("dir", n=n)
    case.from_sources(doses)
    case.takes(doses, n)


def three_meals(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    (a, b, c), v = case.choose((1, 1, 2), (2, 1, 1), (1, 1, 1)), case.voice
    doses = case.mix(a + b + c, 2)
    case.table(v.heads("head"), [(v.name(d), v.amount(d), v.percented(d)) for d in doses], case.choose("grid", "none"))
    case.note()
    case.say("dir", a=a, b=b, c=c, A=v.noun(a), B=v.noun(b), C=v.noun(c))
    case.from_sources(doses)
    case.takes(doses, a + b + c)
