"""Layouts written after both other halves had been looked at, to measure again. Their wording: `texts_fresh.yaml`."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from . import portions_fresh
from .case import Case, Layout
from .voice import Dose

D = Decimal
TOTALS = (("citrate", 625, 100), ("malate", 1290, 200), ("oxide", 250, 150), ("bisglycinate", 857, 120))


def three_quantities(case: Case) -> None:
    case.counts_in("tablet", "softgel", "capsule")
    v, doses = case.voice, case.mix(3, 2, 675)
    rows = [(v.name(d), v.amount(d), v.amount(d * 2), v.amount(d * 3), v.percented(d * 3)) for d in doses]
    case.table(v.heads("head"), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", one=v.word(1), One=portions_fresh.capital(v.word(1)), three=v.word(3))
    case.from_sources(doses)
    case.takes(doses, 3)


def element_column(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    form, salt, element = case.choose(*TOTALS)
    zinc_salt, zinc = case.choose(("16", "5"), ("32", "10"), ("24", "7.5"))
    doses = [Dose("magnesium", D(element)), Dose("zinc", D(zinc))]
    rows = [
        (f"{v.name(doses[0])} ({v.form(form)})", v.quantity(D(salt), "mg")),
        (f"{v.name(doses[1])} ({v.source(doses[1])})", v.quantity(D(zinc_salt), "mg")),
    ]
    case.say("title", "heading", n=n)
    cells = [(*row, v.amount(d), v.percented(d)) for row, d in zip(rows, doses, strict=True)]
    case.table(v.heads("head"), cells, case.choose("grid", "rows", "zebra", "none"))
    case.note()
    case.say("dir", n=n)
    case.from_sources(doses, form)
    case.takes(doses, 1)


def day_night_pack(case: Case) -> None:
    case.counts_in("capsule")
    b, v = case.choose(1, 2), case.voice
    first, second = case.others(2)
    day = {"magnesium": D(case.choose(50, 75, 100)), first.substance: first.value}
    night = {"magnesium": D(case.choose(56, 112, 150)), second.substance: second.value}
    rows, sums = [], []
    for substance in ("magnesium", first.substance, second.substance):
        cells = [v.amount(Dose(substance, half[substance])) if substance in half else "–" for half in (day, night)]
        sums.append(Dose(substance, day.get(substance, D(0)) + night.get(substance, D(0)) * b))
        rows.append((v.name(sums[-1]), *cells))
    case.table(v.heads("head"), rows, case.choose("grid", "rows", "none"))
    case.say("dir", b=v.t("night_one" if b == 1 else "night_two"))
    case.from_sources(sums)
    case.takes(sums, 1)


def percent_sachet_hundred(case: Case) -> None:
    case.counts_in("sachet")
    grams, n, v = case.choose(4, 5, 10), case.choose(1, 1, 2), case.voice
    doses = [Dose("magnesium", D(case.choose(150, 200, 225, 300))), *case.others(2)]
    hundred = D(100) / grams
    less, salt, none = v.number(D("0.5")), v.number(D("0.01")), v.number(D("0.1"))
    rows = [
        (v.t("energy"), v.quantity(D(1150), "kJ"), "", v.quantity(D("11.5") * grams, "kJ")),
        (v.t("sugars"), f"< {less} g", "", f"< {none} g"),
        *((v.name(d), v.amount(d * hundred), v.percented(d), v.amount(d)) for d in doses),
        (v.t("salt"), f"< {none} g", "", f"< {salt} g"),
    ]
    case.table(v.heads("head", g=grams), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", n=n, w=v.worded(n))
    case.from_sources(doses, "citrate")
    case.takes(doses, n)


def spoon_morning_evening(case: Case) -> None:
    case.net = "fluid"
    millilitres, v = case.choose(10, 20, 25), case.voice
    doses = case.mix(2, 2, 450)
    hundred = D(100) / millilitres
    rows = [(v.name(d), v.amount(d), v.percented(d), v.amount(d * hundred)) for d in doses]
    case.table(v.heads("head", ml=millilitres), rows, case.choose("rows", "none", "grid"))
    case.note()
    case.say("dir", ml=millilitres)
    case.from_sources(doses, "citrate")
    case.takes(doses, 2)


def parts_of_day(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    (a, b), v = case.choose((1, 2), (2, 1), (1, 3)), case.voice
    doses = case.mix(a + b, 2, 600)
    rows = [(v.name(d), v.amount(d * a), v.amount(d * b), v.amount(d * (a + b)), v.percented(d * (a + b)))
            for d in doses]  # fmt: skip
    values: dict[str, Any] = {"a": a, "b": b, "A": v.noun(a), "B": v.noun(b)}
    case.table(v.heads("head", **values), rows, case.choose("grid", "zebra", "none"))
    case.note()
    case.say("dir", **values)
    case.from_sources(doses)
    case.takes(doses, a + b)


def sections(case: Case) -> None:
    case.counts_in("tablet", "softgel")
    n, v = case.choose(1, 2), case.voice
    vitamin_d = Dose("vitamin-d", D(case.choose("5", "10", "12.5")) * n)
    vitamins = [vitamin_d, *(Dose(s, D(x) * n) for s, x in (("vitamin-b6", "0.7"), ("vitamin-c", "40")))]
    minerals = [case.magnesium(n, 375) * n, *(Dose(s, D(x) * n) for s, x in (("zinc", "2.5"), ("selenium", "27.5")))]
    rows: list[tuple[str, str, str]] = [(v.t("vitamins"), "", "")]
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in vitamins]
    rows[1] = (rows[1][0], f"{v.number(vitamin_d.value * 40)} {v.t('iu')} ({v.amount(vitamin_d)})", rows[1][2])
    rows.append((v.t("minerals"), "", ""))
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in minerals]
    case.table(v.heads("head", n=n), rows, case.choose("rows", "grid", "none"))
    case.note()
    case.say("dir", n=n)
    case.from_sources([*vitamins, *minerals])
    case.takes([*vitamins, *minerals], 1)


def botanicals(case: Case) -> None:
    case.counts_in("capsule", "tablet")
    n, v = case.choose(1, 2, 3), case.voice
    day = [d * n for d in (case.magnesium(n, 300), *case.others(1))]
    plants = [(label, v.quantity(D(x), "mg"), "–") for label, x in zip(v.texts["plants"], (200, 100, 75), strict=True)]
    rows = [(v.name(d), v.amount(d), v.percented(d)) for d in day]
    rows = [plants[0], rows[0], *plants[1:], rows[1]]
    case.table(v.heads("head", n=n), rows, case.choose("rows", "zebra", "none"))
    case.note()
    case.say("none", "small")
    case.say("dir", n=n)
    case.from_sources(day)
    case.takes(day, 1)


def form_in_cell(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    form, salt, element = case.choose(*TOTALS)
    day = [Dose("magnesium", D(element)), *(d * n for d in case.others(2))]
    rows = [(v.name(d), v.amount(d), v.percented(d)) for d in day]
    rows[0] = (v.t("row", form=v.form(form), salt=v.quantity(D(salt), "mg")), *rows[0][1:])
    case.table(v.heads("head", n=n), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", n=n, w=v.worded(n))
    case.from_sources(day, form)
    case.takes(day, 1)


def list_for_portion(case: Case) -> None:
    case.counts_in("capsule")
    n, v = case.choose(2, 3), case.voice
    form, salt, element = case.choose(*TOTALS)
    magnesium, (other,) = Dose("magnesium", D(element)), [d * n for d in case.others(1)]
    case.say(
        "list", n=n, form=v.form(form), salt=v.quantity(D(salt), "mg"), mg=v.amount(magnesium),
        pct=v.percented(magnesium), source=v.source(other), other=v.inline(other), x=v.amount(other),
        xpct=v.percented(other), r=portions_fresh.share(v), stearate=v.stearate,
    )  # fmt: skip
    case.note()
    case.say("dir", n=n)
    case.takes([magnesium, other], 1)


def two_name_columns(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, (a, b) = case.choose(1, 2, 3), case.voices
    day = [d * n for d in case.mix(n, 3)]
    rows = [(a.name(d), b.name(d), a.amount(d), a.percented(d)) for d in day]
    head = (a.t("first"), b.t("first"), f"{a.t('per', n=n)} / {b.t('per', n=n)}", f"{a.ri} / {b.ri}")
    case.table(head, rows, case.choose("grid", "rows", "none"), align="left")
    case.note()
    case.say("dir", n=n)
    case.from_sources(day)
    case.takes(day, 1)


def joint_directions(case: Case) -> None:
    case.counts_in("tablet", "capsule", "chewable")
    n, (a, b) = case.choose(2, 3), case.voices
    doses = case.mix(n, 2)
    unit = a.noun(1) if a.noun(1) == b.noun(1) else f"{a.noun(1)}/{b.noun(1)}"
    rows = [(f"{a.name(d)}/{b.name(d)}" if a.name(d) != b.name(d) else a.name(d), a.amount(d), a.percented(d))
            for d in doses]  # fmt: skip
    case.table((f"{a.t('per')}/{b.t('per')} {unit}", "", f"{a.ri}/{b.ri}"), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.write(f"{a.t('use')} / {b.t('use')}: {n} x 1 {unit} {a.t('day')}/{b.t('day')}.")
    case.from_sources(doses)
    case.takes(doses, n)


def transposed_day(case: Case) -> None:
    case.counts_in("capsule", "tablet")
    n, v = case.choose(2, 3), case.voice
    day = [d * n for d in case.mix(n, 2)]
    rows = [(v.ri, *(v.percented(d) for d in day)), (v.t("row", n=n), *(v.amount(d) for d in day))]
    case.table((v.t("corner"), *(v.name(d) for d in day)), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", n=n)
    case.from_sources(day)
    case.takes(day, 1)


def percent_in_footnote(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    day = [d * n for d in case.mix(n, 2)]
    rows = [(v.name(d) + sign, v.amount(d)) for sign, d in zip("¹²³", day, strict=True)]
    case.table(v.heads("head", n=n), rows, case.choose("grid", "rows", "none"))
    percents = ", ".join(f"{sign} {v.percented(d)}" for sign, d in zip("¹²³", day, strict=True))
    case.say("foot", "small", list=percents)
    case.say("dir", n=n)
    case.from_sources(day)
    case.takes(day, 1)


def inline_signs(case: Case) -> None:
    case.counts_in("capsule", "lozenge")
    n, v = case.choose(2, 3), case.voice
    signs = {"magnesium": "Mg", "zinc": "Zn", "copper": "Cu", "selenium": "Se"}
    doses = [case.magnesium(n), *(Dose(s, D(x)) for s, x in (("zinc", "2.5"), ("copper", "0.25"), ("selenium", "20")))]
    case.say("title", "heading")
    case.write(" • ".join(f"{v.name(d)} ({signs[d.substance]}) {v.amount(d)}" for d in doses))
    case.say("dir", n=n)
    case.from_sources(doses)
    case.takes(doses, n)


LAYOUTS: dict[str, Layout] = {
    "additives-only": Layout(portions_fresh.additives_only),
    "age-bullets": Layout(portions_fresh.age_bullets),
    "amount-missing": Layout(portions_fresh.amount_missing),
    "bedtime": Layout(portions_fresh.bedtime),
    "botanicals": Layout(botanicals),
    "cure": Layout(portions_fresh.cure),
    "day-night-pack": Layout(day_night_pack),
    "dose-in-mg": Layout(portions_fresh.dose_in_mg),
    "drinking-ampoule": Layout(portions_fresh.drinking_ampoule),
    "element-column": Layout(element_column),
    "every-hours": Layout(portions_fresh.every_hours),
    "form-in-cell": Layout(form_in_cell),
    "full-pipette": Layout(portions_fresh.full_pipette),
    "gram-of-powder": Layout(portions_fresh.gram_of_powder),
    "group-portions": Layout(portions_fresh.group_portions),
    "heading-only": Layout(portions_fresh.heading_only),
    "inline-signs": Layout(inline_signs),
    "joint-directions": Layout(joint_directions, together=True),
    "list-for-portion": Layout(list_for_portion),
    "main-meals": Layout(portions_fresh.main_meals),
    "mouth-puffs": Layout(portions_fresh.mouth_puffs),
    "one-and-a-half": Layout(portions_fresh.one_and_a_half),
    "parts-of-day": Layout(parts_of_day),
    "percent-in-footnote": Layout(percent_in_footnote),
    "percent-sachet-hundred": Layout(percent_sachet_hundred),
    "range-by-range": Layout(portions_fresh.range_by_range),
    "sections": Layout(sections),
    "sentence-unit-and-day": Layout(portions_fresh.sentence_unit_and_day),
    "serving-size": Layout(portions_fresh.serving_size),
    "short-hand": Layout(portions_fresh.short_hand),
    "spoon-morning-evening": Layout(spoon_morning_evening),
    "teaspoons": Layout(portions_fresh.teaspoons),
    "three-quantities": Layout(three_quantities),
    "transposed-day": Layout(transposed_day),
    "two-name-columns": Layout(two_name_columns, together=True),
    "two-salts": Layout(portions_fresh.two_salts),
    "week-steps": Layout(portions_fresh.week_steps),
}
