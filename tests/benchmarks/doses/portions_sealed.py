"""More of the layouts of the half `sealed`: portions, liquids, powders, salts. Their wording: `texts_sealed.yaml`."""

from __future__ import annotations

from decimal import Decimal

from .case import Case
from .portions_closing import drawn_rules, said, share
from .portions_fresh import capital, per_unit
from .voice import Dose, Voice

D = Decimal
SALTS = (
    ("citrate", 1000, 160), ("citrate", 1250, 200), ("bisglycinate", 1000, 120), ("bisglycinate", 1500, 180),
    ("malate", 1000, 150), ("oxide", 375, 225),
)  # fmt: skip


def enumerated(v: Voice, doses: list[Dose]) -> str:
    """Such as "150 mg magnesium (40 % RI), 5 mg zinc (50 % RI) and 0.7 mg vitamin B6 (50 % RI)"."""
    of = " de " if v.language == "fr" else " "
    items = [f"{v.amount(d)}{of}{v.inline(d)} ({v.percented(d)} {share(v)})" for d in doses]
    return ", ".join(items[:-1]) + f" {v.t('and')} " + items[-1]


def supermarket_sentence(case: Case) -> None:
    """Of one unit; in the third wording of the units of a day."""
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 1, 2), case.voice
    doses = case.mix(n, 2)
    stated = [d * n for d in doses] if v.seed % 3 == 2 else doses
    case.say("line", list=enumerated(v, stated), **said(v, n))
    case.say("dir", **said(v, n))
    case.from_sources(doses)
    case.takes(doses, n)


def tube_of_effervescents(case: Case) -> None:
    """100 g in the first column, a tablet in the second; one a day."""
    case.counts_in("effervescent")
    case.pack = case.choose(15, 20)
    v, weight = case.voice, case.choose(4, 5)
    doses = [Dose("magnesium", D(case.choose("100", "150", "187.5", "240", "300"))), *case.others(2)]
    rows = [(v.t("energy"), f"{v.quantity(D(920), 'kJ')} / 219 kcal", f"{v.quantity(D('9.2') * weight, 'kJ')}", ""),
            (v.t("carbs"), "8 g", f"< {v.quantity(D('0.5'), 'g')}", ""),
            (v.t("salt"), v.quantity(D(16), "g"), v.quantity(D("0.16") * weight, "g"), "")]  # fmt: skip
    rows += [(v.name(d), v.amount(d * (D(100) / weight)), v.amount(d), v.percented(d)) for d in doses]
    case.table(v.heads("head", g=v.number(D(weight))), rows, drawn_rules(case))
    case.note()
    case.say("dir", **said(v, 1))
    case.from_sources(doses, case.choose("citrate", "oxide"))
    case.takes(doses, 1)


def so_many_each_time(case: Case) -> None:
    """So many, twice or three times a day; at three moments one each; one to two."""
    case.counts_in("capsule", "tablet")
    v, times = case.voice, case.choose(2, 3)
    n, times = ((case.choose(1, 2), times), (1, 3), (2, times))[v.seed % 3]
    doses = case.mix(n * times, 3)
    per_unit(case, doses)
    case.say("dir", t=times, times=v.times(times), Times=capital(v.times(times)), **said(v, n))
    case.from_sources(doses)
    case.takes(doses, n * times)


def sachet_granules(case: Case) -> None:
    case.counts_in("sachet", "stick")
    n, v = case.choose(1, 1, 2), case.voice
    doses = [Dose("magnesium", D(case.choose("125", "150", "187.5", "225", "300"))), *case.others(2)]
    per_unit(case, doses, g=v.number(D(case.choose("1.8", "2.5", "4.2"))))
    case.say("dir", **said(v, n))
    case.from_sources(doses, case.choose("citrate", "oxide", "bisglycinate"))
    case.takes(doses, n)


def gummies_per_portion(case: Case) -> None:
    case.counts_in("gummy")
    n, v = case.choose(2, 3), case.voice
    day = [Dose("magnesium", D(case.choose("18.8", "25", "30"))) * n, *(d * n for d in case.others(2))]
    rows = [(v.name(d), v.amount(d), v.percented(d)) for d in day]
    rows.insert(0, (v.t("sugars"), v.quantity(D("1.4") * n, "g"), ""))
    grams = v.number(D("2.5") * n)
    case.table(v.heads("head", n=n, g=grams), rows, drawn_rules(case))
    case.note()
    case.say("dir", **said(v, n))
    case.from_sources(day, "citrate")
    case.takes(day, 1)


def salt_giving_element(case: Case) -> None:
    """In one row what the salt weighs and what magnesium it gives, of a day."""
    case.counts_in("capsule", "tablet")
    n, v = case.choose(2, 3), case.voice
    form, salt, element = case.choose(*SALTS)
    day = [Dose("magnesium", D(element)), *(d * n for d in case.others(2))]
    name = v.t("row", form=v.form(form), Form=capital(v.form(form)), salt=v.quantity(D(salt), "mg"))
    rows = [(name, v.amount(day[0]), v.percented(day[0]))]
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in day[1:]]
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("dir", **said(v, n))
    case.from_sources(day, form)
    case.takes(day, 1)


def forms_under_magnesium(case: Case) -> None:
    """Two sources under the total; in the third wording two rows of magnesium and no total."""
    case.counts_in("capsule", "tablet")
    n, v = case.choose(2, 3), case.voice
    forms = case.choose(("citrate", "bisglycinate"), ("malate", "oxide"), ("bisglycinate", "taurate"))
    parts = [Dose("magnesium", D(x)) for x in case.choose((120, 60), (150, 75), (200, 50), (90, 60))]
    total, others = Dose("magnesium", sum((d.value for d in parts), D(0))), [d * n for d in case.others(2)]
    summed = v.seed % 3 < 2
    rows = [(v.name(total), v.amount(total), v.percented(total))] if summed else []
    for form, d in zip(forms, parts, strict=True):
        rows.append((v.t("sub", form=v.form(form)), v.amount(d), "" if summed else v.percented(d)))
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in others]
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("dir", **said(v, n))
    case.from_sources(others, *forms)
    case.takes([total, *others], 1)


def scoop_both_columns(case: Case) -> None:
    """100 g beside one scoop in the first wording, beside the portion of a day in the others."""
    case.counts_in("scoop")
    v, weight, n = case.voice, case.choose(2, 4, 5), case.choose(1, 2)
    doses = [Dose("magnesium", D(case.choose(100, 125, 150))), Dose("vitamin-c", D(case.choose(20, 40))),
             Dose("potassium", D(case.choose(150, 200)))]  # fmt: skip
    units = 1 if v.seed % 3 == 0 else n
    rows = [(v.name(d), v.amount(d * (D(100) / weight)), v.amount(d * units), v.percented(d * units)) for d in doses]
    rows.insert(0, (v.t("energy"), v.quantity(D(1150), "kJ"), v.quantity(D("11.5") * weight * units, "kJ"), ""))
    grams = {"s": weight, "g": weight * n, "n": n}
    case.table(v.heads("head", **grams), rows, drawn_rules(case))
    case.note()
    case.say("dir", **grams)
    case.from_sources(doses, "citrate")
    case.takes(doses, n)


def liquid_magnesium(case: Case) -> None:
    """Millilitres once a day; drops twice a day; two caps of 10 ml."""
    case.net = "fluid"
    v = case.voice
    wording = v.seed % 3
    doses = [Dose("magnesium", D(case.choose("60", "75", "100", "120"))), *case.others(1)]
    values = {"ml": case.choose(15, 20, 25), "d": case.choose(15, 20, 30)}
    per_unit(case, doses, **values)
    case.say("dir", **values)
    case.from_sources(doses, case.choose("chloride_hexahydrate", "citrate", "gluconate"))
    case.takes(doses, 1 if wording == 0 else 2)


def spray_day_portion(case: Case) -> None:
    """Of the sprays of a day; in the second wording of one spray."""
    case.net = "fluid"
    v, n = case.voice, case.choose(2, 3)
    all_sprays = n * 2 if v.seed % 3 == 0 else n
    doses = [Dose("magnesium", D(case.choose("2.5", "4", "6"))), Dose("vitamin-b12", D(case.choose("1.25", "5"))),
             Dose("zinc", D(case.choose("0.5", "0.75")))]  # fmt: skip
    shown = doses if v.seed % 3 == 1 else [d * all_sprays for d in doses]
    values = {"n": n, "all": all_sprays, "num": v.word(n)}
    per_unit(case, shown, **values)
    case.say("dir", **values)
    case.from_sources(doses, "chloride_hexahydrate")
    case.takes(doses, all_sprays)


def oxide_by_weight(case: Case) -> None:
    """Only the salt is weighed, per unit; in the third wording it is a mixture of salts, and nobody can tell."""
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2), case.voice
    salt, others = D(case.choose(150, 200, 250, 300)), case.others(2)
    rows = [(v.t("row", Form=capital(v.form("oxide"))), v.quantity(salt, "mg"), "")]
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in others]
    case.table(v.heads("head"), rows, drawn_rules(case))
    case.note()
    case.say("dir", **said(v, n))
    case.takes(others, n)
    if v.seed % 3 < 2:
        case.takes_compound("oxide", salt * n)
    else:
        case.nobody_knows([Dose("magnesium", D(0))], "a mixture of salts, and only the weight of all is given")


def ages_or_first_week(case: Case) -> None:
    """Fewer for children; more in the first week; fewer below an age."""
    case.counts_in("chewable", "tablet")
    n, v = case.choose(2, 3), case.voice
    doses = case.mix(n, 2, 300)
    per_unit(case, doses)
    case.say("dir", **said(v, n))
    case.from_sources(doses)
    case.takes(doses, n)
