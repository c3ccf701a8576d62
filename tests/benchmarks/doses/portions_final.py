"""More of the layouts of the half `final`: portions, liquids and powders. Their wording is in `texts_final.yaml`."""

from __future__ import annotations

from decimal import Decimal

from .case import Case
from .portions_fresh import capital, per_unit, share
from .portions_last import by_the_unit, counted
from .voice import Dose, Voice

D = Decimal


def drawn_rules(case: Case) -> str:
    return case.choose("grid", "rows", "zebra", "none")


def printed_percent(v: Voice, dose: Dose) -> str:
    """Without the sign where the heading has it."""
    return v.percent(dose) if "%" in v.ri else v.percented(dose)


def one_per_meal(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    by_the_unit(case, case.mix(3, 3), 3, one=case.voice.word(1), **counted(case.voice, 3))


def from_twelve(case: Case) -> None:
    case.counts_in("tablet", "capsule", "chewable")
    n = case.choose(2, 3)
    by_the_unit(case, case.mix(n, 2), n, n=n, t=case.voice.times(n))


def as_needed(case: Case) -> None:
    case.counts_in("tablet", "capsule", "lozenge")
    n = case.choose(2, 3, 4)
    by_the_unit(case, case.mix(n, 2), n, n=n, W=capital(case.voice.worded(1)), num=case.voice.word(n))


def first_days(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n = case.choose(1, 1, 2)
    by_the_unit(case, case.mix(2 * n, 2), 2 * n, n=n)


def spread_range(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    lo, hi = case.choose((1, 2), (1, 3), (2, 3), (2, 4))
    by_the_unit(case, case.mix(hi, 3), hi, lo=lo, hi=hi, low=case.voice.word(lo), high=case.voice.word(hi))


def noon_and_evening(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n = case.choose(1, 1, 2)
    by_the_unit(case, case.mix(2 * n, 3), 2 * n, n=n)


def two_by_two(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    times, n = case.choose((2, 2), (3, 2), (2, 1), (3, 1))
    by_the_unit(case, case.mix(times * n, 2), times * n, n=n, times=times)


def three_ages(case: Case) -> None:
    case.counts_in("chewable", "gummy")
    n = case.choose(3, 4)
    by_the_unit(case, case.mix(n, 2, 300), n, n=n)


def training_days(case: Case) -> None:
    case.counts_in("sachet", "stick")
    v = case.voice
    doses = [Dose("magnesium", D(case.choose("100", "120", "150", "187.5"))), *case.others(2)]
    by_the_unit(case, doses, 2, n=2, w=v.worded(1), two=v.worded(2))


def evening_sachet(case: Case) -> None:
    case.counts_in("sachet", "stick")
    v = case.voice
    doses = [Dose("magnesium", D(case.choose("200", "225", "300", "375", "400"))), *case.others(2)]
    per_unit(case, doses, g=v.number(D(case.choose("2.4", "3.6", "5"))))
    case.say("dir", w=v.worded(1), W=capital(v.worded(1)))
    case.from_sources(doses, "citrate")
    case.takes(doses, 1)


def scoops_range(case: Case) -> None:
    case.counts_in("scoop")
    grams, v = D(case.choose("2", "2.5", "4")), case.voice
    doses = [Dose("magnesium", D(case.choose("100", "120", "150", "200"))), *case.others(1)]
    per_unit(case, doses, g=v.number(grams))
    case.say("dir", g=v.number(grams), gg=v.number(grams * 2), one=v.word(1), One=capital(v.word(1)), two=v.word(2))
    case.from_sources(doses, "bisglycinate")
    case.takes(doses, 2)


def drops_in_heading(case: Case) -> None:
    case.net = "fluid"
    times, drops, v = case.choose(2, 3), case.choose(10, 15, 20), case.voice
    day = [d * times for d in (Dose("magnesium", D(case.choose("12.5", "20", "30"))), *case.others(1))]
    per_unit(case, day, x=times, d=drops, total=times * drops)
    case.say("dir", x=times, d=drops, t=v.times(times), T=capital(v.times(times)))
    case.from_sources(day, "chloride_hexahydrate")
    case.takes(day, 1)


def sprays_times(case: Case) -> None:
    case.net = "fluid"
    times, n, v = case.choose(2, 3), case.choose(2, 3), case.voice
    total = times * n
    day = [Dose("vitamin-b12", D(case.choose("25", "50", "100"))), Dose("vitamin-d", D(case.choose("10", "20", "25"))),
           Dose("magnesium", D(case.choose("15", "18.75", "30")))]  # fmt: skip
    per_unit(case, day, total=total, ml=v.number(D("0.13") * total))
    case.say("dir", n=n, x=times, t=v.times(times), T=capital(v.times(times)))
    case.from_sources(day, "chloride_hexahydrate")
    case.takes(day, 1)


def measuring_cap(case: Case) -> None:
    """One in the first wording, one in the morning and one in the evening in the second."""
    case.net = "fluid"
    doses = [Dose("magnesium", D(case.choose("100", "112.5", "150", "180"))), *case.others(2)]
    millilitres = case.choose(15, 20, 25)
    per_unit(case, doses, ml=millilitres)
    case.say("dir", ml=millilitres)
    case.from_sources(doses, "citrate")
    case.takes(doses, 1 + case.voice.seed % 2)


def shot_bottle(case: Case) -> None:
    case.net = "fluid"
    doses = [Dose("magnesium", D(case.choose("200", "250", "300", "375"))), *case.others(2)]
    per_unit(case, doses, ml=case.choose(25, 60, 100))
    case.say("dir")
    case.from_sources(doses, "citrate")
    case.takes(doses, 1)


def vitamin_drops(case: Case) -> None:
    """Vitamin D in micrograms and international units, in the second wording in units only."""
    case.net = "fluid"
    v = case.voice
    case.name = v.t("name")
    n, dose = case.choose(1, 2, 3, 5), Dose("vitamin-d", D(case.choose("5", "10", "25")))
    units = f"{v.number(dose.value * 40)} {v.t('iu')}"
    case.say("line", x=v.amount(dose), iu=units, pct=v.percented(dose), r=share(v))
    if v.seed % 2 == 0:
        case.note()
    case.say("dir", n=n, drops=v.texts["drops"][0 if n == 1 else 1])
    case.say("list")
    case.takes([dose], n)


def gram_vitamin(case: Case) -> None:
    case.counts_in("effervescent")
    v = case.voice
    case.name = v.t("name")
    grams, n = case.choose(("1", 1), ("0.5", 2), ("0.5", 1))
    doses = [Dose("vitamin-c", D(grams) * 1000), Dose("zinc", D(case.choose("5", "7.5", "10")))]
    rows = [(v.name(doses[0]), v.quantity(D(grams), "g"), v.percented(doses[0])),
            (v.name(doses[1]), v.amount(doses[1]), v.percented(doses[1]))]  # fmt: skip
    case.table(v.heads("head"), rows, drawn_rules(case))
    case.note()
    case.say("dir", **counted(v, n))
    case.sources = [d.substance for d in doses]
    case.takes(doses, n)


def prenatal(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    v = case.voice
    case.name = v.t("name")
    amounts = {
        "folic-acid": ("400",), "iron": ("14", "20", "28"), "iodine": ("150", "200"), "vitamin-d": ("10", "20"),
        "vitamin-b12": ("2.5", "3.5"), "selenium": ("55",), "magnesium": ("56.25", "60", "100"),
    }  # fmt: skip
    doses = [Dose(substance, D(case.choose(*values))) for substance, values in amounts.items()]
    by_the_unit(case, doses, 1, **counted(v, 1))


def effervescent_one_two(case: Case) -> None:
    case.counts_in("effervescent")
    v = case.voice
    doses = [Dose("magnesium", D(case.choose("125", "150", "187.5", "200"))), *case.others(2)]
    rows = [(v.t("energy"), v.quantity(D("18"), "kJ"), "", v.quantity(D("36"), "kJ"), "")]
    rows += [(v.name(d), v.amount(d), v.percented(d), v.amount(d * 2), v.percented(d * 2)) for d in doses]
    case.table(v.heads("head"), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", One=capital(v.word(1)), two=v.word(2))
    case.from_sources(doses, "citrate")
    case.takes(doses, 2)


def drink_prepared(case: Case) -> None:
    """One portion in the first wording, up to two in the second."""
    case.net = "bulk"
    grams, v = case.choose(20, 40, 50), case.voice
    doses = [Dose("magnesium", D(case.choose(60, 80, 100, 120))), Dose("potassium", D(case.choose(200, 300))),
             Dose("calcium", D(case.choose(120, 160))), Dose("vitamin-c", D(case.choose(24, 40)))]  # fmt: skip
    hundred = D(100) / grams
    energy, carbohydrate, sugars, salt = D(15) * grams, D("0.85") * grams, D("0.4") * grams, D("0.02") * grams
    rows = [
        (name, v.quantity(x * hundred, unit), v.quantity(x, unit), "")
        for name, x, unit in zip(
            v.texts["rows"], (energy, carbohydrate, sugars, salt), ("kJ", "g", "g", "g"), strict=True
        )
    ]
    rows += [(v.name(d), v.amount(d * hundred), v.amount(d), v.percented(d)) for d in doses]
    case.table(v.heads("head", g=grams), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", g=grams)
    case.from_sources(doses, "citrate")
    case.takes(doses, 1 + v.seed % 2)


def gummy_declaration(case: Case) -> None:
    case.counts_in("gummy")
    (n, grams), v = case.choose((2, 5), (2, 8), (4, 10)), case.voice
    day = [Dose("magnesium", D(case.choose("37.5", "50", "60", "80"))), Dose("zinc", D(case.choose("2.5", "5"))),
           Dose("vitamin-c", D(case.choose(24, 40)))]  # fmt: skip
    hundred = D(100) / grams
    amounts = zip(v.texts["rows"], ("1350", "0", "74", "46", "0.25"), ("kJ", "g", "g", "g", "g"), strict=True)
    rows = [(name, v.quantity(D(x), unit), v.quantity(D(x) / hundred, unit), "") for name, x, unit in amounts]
    rows += [(v.name(d), v.amount(d * hundred), v.amount(d), v.percented(d)) for d in day]
    case.table(v.heads("head", n=n, g=grams), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(day, "citrate")
    case.takes(day, 1)


def electrolyte_blend(case: Case) -> None:
    case.counts_in("sachet", "stick")
    v = case.voice
    vitamin = Dose("vitamin-c", D(case.choose(40, 60, 80)))
    blend = v.quantity(D(case.choose(1200, 1500, 2100)), "mg")
    rows = [(v.t("blend"), blend, "-"), (v.name(vitamin), v.amount(vitamin), v.percented(vitamin))]
    case.table(v.heads("head"), rows, drawn_rules(case))
    case.note()
    case.say("dir", **counted(v, 1))
    case.takes([vitamin], 1)
    reason = "a mixture of salts of several minerals, and only its weight is given"
    case.nobody_knows([Dose("magnesium", D(0)), Dose("potassium", D(0))], reason)
