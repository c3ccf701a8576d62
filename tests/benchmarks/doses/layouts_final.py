"""Layouts of real labels once more, for a measurement after `last` has been used. Their wording: `texts_final.yaml`."""

from __future__ import annotations

from decimal import Decimal

from . import portions_final
from .case import Case, Layout
from .portions_final import drawn_rules, printed_percent
from .portions_fresh import capital, per_unit, share
from .portions_last import amounts_first, by_the_unit, counted
from .voice import Dose, Voice

D = Decimal
SALTS = (
    ("citrate", 1250, 200), ("citrate", 750, 120), ("bisglycinate", 1000, 120), ("bisglycinate", 1250, 150),
    ("malate", 1000, 150), ("oxide", 415, 250), ("oxide", 200, 120), ("citrate", 1875, 300),
)  # fmt: skip
MIXTURES = (
    (("citrate", 500, 80), ("bisglycinate", 500, 60), ("malate", 400, 60)),
    (("oxide", 100, 60), ("citrate", 625, 100), ("bisglycinate", 250, 30)),
    (("bisglycinate", 1000, 120), ("malate", 200, 30), ("taurate", 500, 45)),
    (("citrate", 1000, 160), ("oxide", 150, 90)),
)
MORE = (("400", "µg", "800"), ("1.1", "mg", "1.1"), ("0.7", "mg", "1.4"), ("8", "mg", "16"), ("6", "mg", "6"),
        ("25", "µg", "50"), ("37.5", "µg", "75"))  # fmt: skip
"""Of vitamins that the texts name: the amount, its unit and the reference intake."""


def day_portion(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    n = case.choose(1, 2, 2, 3)
    day = [d * n for d in case.mix(n, 4)]
    by_the_unit(case, day, 1, **counted(case.voice, n))


def abbreviated_unit(case: Case) -> None:
    kind, n, v = case.counts_in("tablet", "capsule"), case.choose(2, 3, 4), case.voice
    day = [d * n for d in case.mix(n, 3)]
    short = v.texts["short"][kind]
    per_unit(case, day, n=n, a=short)
    case.say("dir", n=n, a=short)
    case.from_sources(day)
    case.takes(day, 1)


def percent_in_cell(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    n, v = case.choose(1, 2, 3), case.voice
    day = [d * n for d in case.mix(n, 3)]
    cell = ("{} ({})", "{} / {}")[v.seed % 2]
    rows = [(v.name(d), cell.format(v.amount(d), v.percented(d))) for d in day]
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(day)
    case.takes(day, 1)


def unit_in_name(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    day = [d * n for d in case.mix(n, 4)]
    rows = [(f"{v.name(d)} ({v.symbol(d)})", v.number(d.value), printed_percent(v, d)) for d in day]
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(day)
    case.takes(day, 1)


def unit_column(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    doses = case.mix(n, 3)
    rows = [(v.name(d), v.symbol(d), v.number(d.value), v.number(d.value * n), printed_percent(v, d * n))
            for d in doses]  # fmt: skip
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(doses)
    case.takes(doses, n)


def long_multivitamin(case: Case) -> None:
    case.counts_in("tablet", "softgel", "capsule")
    n, v = case.choose(1, 1, 2), case.voice
    case.name = v.t("name")
    day = [d * n for d in [*case.others(9), Dose("magnesium", D(case.choose("56.25", "60", "75", "100")))]]
    vitamins = [d for d in day if d.substance.startswith(("vitamin", "folic"))]
    minerals = [d for d in day if d not in vitamins]
    rows = []
    for name, (value, unit, reference) in zip(v.texts["more"], MORE, strict=True):
        percent = f"{D(value) * n * 100 / D(reference):.0f}{v.percent_gap}%"
        rows.append((name, v.quantity(D(value) * n, unit), percent))
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in [*vitamins, *minerals]]
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(day, "oxide")
    case.takes(day, 1)


def two_halves(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 1, 2), case.voice
    doses = [case.magnesium(n, 300), *case.others(7)]
    cells = [(v.name(d), v.amount(d), v.percented(d)) for d in doses]
    half = len(cells) // 2
    rows = [(*a, *b) for a, b in zip(cells[:half], cells[half:], strict=True)]
    case.table(v.heads("head"), rows, case.choose("grid", "rows", "none"), align="left")
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(doses)
    case.takes(doses, n)


def portion_weight(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    grams = D(case.choose("0.6", "0.85", "1.2", "1.45")) * n
    day = [d * n for d in case.mix(n, 3)]
    per_unit(case, day, n=n, g=v.number(grams))
    case.say("dir", **counted(v, n))
    case.from_sources(day)
    case.takes(day, 1)


def directions_first(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    n, v = case.choose(1, 2, 3), case.voice
    doses = case.mix(n, 3)
    case.say("title", "heading")
    case.say("dir", **counted(v, n))
    per_unit(case, doses)
    case.from_sources(doses)
    case.takes(doses, n)


def claims_above(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    day = [d * n for d in [case.magnesium(n), Dose("vitamin-b6", D(case.choose("0.7", "1.4"))), *case.others(3)]]
    day = list({d.substance: d for d in day}.values())
    case.say("claim")
    per_unit(case, day, n=n)
    case.say("dir", **counted(v, n))
    case.from_sources(day)
    case.takes(day, 1)


def warning_with_amount(case: Case) -> None:
    case.counts_in("tablet", "capsule", "effervescent")
    n, v = case.choose(1, 2), case.voice
    doses = [Dose("magnesium", D(case.choose("75", "100", "112.5", "120", "125"))), *case.others(1)]
    per_unit(case, [d * n for d in doses], n=n)
    case.say("dir", **counted(v, n))
    case.say("warn", "small")
    case.from_sources(doses)
    case.takes(doses, n)


def with_plants(case: Case) -> None:
    case.counts_in("capsule", "tablet")
    n, v = case.choose(1, 2), case.voice
    day = [d * n for d in (case.magnesium(n, 375), *case.others(2))]
    extract = D(case.choose(150, 300)) * n
    plant, of_which, amino = v.texts["rows"]
    rows = [(plant, v.quantity(extract, "mg"), "-"), (of_which, v.quantity(extract / 20, "mg"), "-")]
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in day]
    rows.insert(case.choose(2, 3), (amino, v.quantity(D(250) * n, "mg"), "-"))
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(day)
    case.takes(day, 1)


def total_at_bottom(case: Case) -> None:
    case.counts_in("capsule", "tablet")
    n, v = case.choose(2, 3), case.voice
    mixture = case.choose(*MIXTURES)
    total = Dose("magnesium", D(sum(element for _, _, element in mixture)))
    rows = [(capital(v.form(form)), v.quantity(D(salt), "mg"), v.quantity(D(element), "mg"))
            for form, salt, element in mixture]  # fmt: skip
    rows.append((v.t("total"), "", f"{v.amount(total)} ({v.percented(total)} {share(v)})"))
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources([], *(form for form, _, _ in mixture))
    case.takes([total], 1)


def from_sea_water(case: Case) -> None:
    case.counts_in("capsule", "tablet")
    n, v = case.choose(1, 2, 3), case.voice
    marine, element = case.choose((520, 300), (260, 150), (350, 200), (175, 100))
    day = [Dose("magnesium", D(element)), Dose("vitamin-b6", D(case.choose("1.4", "2.1")))]
    rows = [(v.t("marine"), v.quantity(D(marine), "mg"), "")]
    rows += [
        (name, v.amount(d), v.percented(d)) for name, d in zip((v.t("of_which"), v.name(day[1])), day, strict=True)
    ]
    case.say("list", stearate=v.stearate)
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("dir", **counted(v, n))
    case.takes(day, 1)


def rows_to_add(case: Case) -> None:
    """Two rows of magnesium, each with what it gives of the element, and no total."""
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2), case.voice
    (a, b), forms = case.choose((100, 50), (75, 75), (80, 40), (60, 60)), case.choose(
        ("citrate", "bisglycinate"), ("malate", "citrate"), ("bisglycinate", "oxide")
    )  # fmt: skip
    parts, others = [Dose("magnesium", D(a)), Dose("magnesium", D(b))], case.others(2)
    rows = [(v.t("row", form=v.form(form)), v.amount(d), v.percented(d)) for form, d in zip(forms, parts, strict=True)]
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in others]
    case.table(v.heads("head"), rows, drawn_rules(case))
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(others, *forms)
    case.takes([Dose("magnesium", D(a + b)), *others], n)


def salt_and_element_cell(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    form, salt, element = case.choose(*SALTS)
    magnesium, others = Dose("magnesium", D(element)), [d * n for d in case.others(2)]
    both = v.t("cell", salt=v.quantity(D(salt), "mg"), mg=v.amount(magnesium))
    rows = [(capital(v.form(form)), both, v.percented(magnesium))]
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in others]
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(others, form)
    case.takes([magnesium, *others], 1)


def composition_dashes(case: Case) -> None:
    case.counts_in("capsule", "tablet")
    n, v = case.choose(1, 2, 3), case.voice
    form = case.choose("citrate", "bisglycinate", "malate")
    day = [d * n for d in (case.magnesium(n), *case.others(3))]
    sources = [v.form(form), *(v.source(d) for d in day[1:])]
    items = [f"{v.inline(d)} ({source}) {v.amount(d)} ({v.percented(d)} {share(v)})"
             for d, source in zip(day, sources, strict=True)]  # fmt: skip
    case.say("line", n=n, list=(" – ", " ; ")[v.seed % 2].join(items))
    case.note()
    case.say("other", stearate=v.stearate)
    case.say("dir", **counted(v, n))
    case.takes(day, 1)


def portion_after_list(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    form, salt, element = case.choose(*SALTS)
    zinc_salt, zinc_element = case.choose(("16", "5"), ("32", "10"), ("24", "7.5"))
    magnesium, zinc = Dose("magnesium", D(element)), Dose("zinc", D(zinc_element))
    case.say(
        "list", n=n, form=v.form(form), Form=capital(v.form(form)), salt=v.quantity(D(salt), "mg"),
        mg=v.amount(magnesium), pct=v.percented(magnesium), source=v.source(zinc), zsalt=v.quantity(D(zinc_salt), "mg"),
        z=v.amount(zinc), zpct=v.percented(zinc), r=share(v), stearate=v.stearate,
    )  # fmt: skip
    case.note()
    case.say("dir", **counted(v, n))
    case.takes([magnesium, zinc], 1)


def you_get(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    n, v = case.choose(1, 2, 3), case.voice
    magnesium = case.magnesium(n) * n
    case.say("line", mg=v.amount(magnesium), pct=v.percented(magnesium), **counted(v, n))
    case.say("dir")
    case.from_sources([magnesium])
    case.takes([magnesium], 1)


def elements_in_ingredients(case: Case) -> None:
    case.counts_in("tablet")
    n, v = case.choose(1, 2, 3), case.voice
    form = case.choose("citrate", "bisglycinate", "malate")
    magnesium, others = case.magnesium(n), case.others(2)
    case.say(
        "list", form=v.form(form), mg=amount_of(v, magnesium), stearate=v.stearate,
        more=", ".join(f"{v.source(d)} ({amount_of(v, d)})" for d in others),
    )  # fmt: skip
    case.say("dir", **counted(v, n))
    case.takes([magnesium, *others], n)


def amount_of(v: Voice, dose: Dose) -> str:
    """Such as "100 mg magnesium", without a percentage."""
    name = v.inline(dose)
    if v.language != "fr":
        return f"{v.amount(dose)} {name}"
    return f"{v.amount(dose)} " + (f"d'{name}" if name[0] in "aio" else f"de {name}")


def sentence_of_the_day(case: Case) -> None:
    case.counts_in("capsule", "tablet")
    n, v = case.choose(1, 2, 3), case.voice
    day = [d * n for d in case.mix(n, 2)]
    case.say("line", n=n, list=amounts_first(v, day))
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(day)
    case.takes(day, 1)


def turned_side(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2), case.voice
    day = [d * n for d in case.mix(n, 3)]
    rows = [(v.name(d), v.amount(d), v.percented(d)) for d in day]
    case.table(v.heads("head", n=n), rows, case.choose("grid", "rows"), turn=case.choose(90, 270))
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(day)
    case.takes(day, 1)


def both_names(case: Case, dose: Dose, part: str) -> str:
    a, b = case.voices
    return a.name(dose) if a.name(dose) == b.name(dose) else f"{a.name(dose)}{part}{b.name(dose)}"


def two_language_cells(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, (a, b) = case.choose(1, 2, 3), case.voices
    day = [d * n for d in case.mix(n, 3)]
    rows = [(both_names(case, d, " • "), a.amount(d), a.percented(d)) for d in day]
    case.table((f"{a.t('per', n=n)} • {b.t('per', n=n)}", "", f"{a.ri} • {b.ri}"), rows, drawn_rules(case))
    case.note()
    case.say("dir", n=n)
    case.from_sources(day)
    case.takes(day, 1)


def two_language_columns(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, (a, b) = case.choose(2, 3), case.voices
    doses = case.mix(n, 3)
    rows = [(both_names(case, d, " / "), a.amount(d), a.amount(d * n), a.percented(d * n)) for d in doses]
    columns = [f"{a.t(key, n=n)} / {b.t(key, n=n)}" for key in ("what", "one", "day")]
    case.table((*columns, f"{a.ri} / {b.ri}"), rows, drawn_rules(case))
    case.note()
    case.say("dir", n=n)
    case.from_sources(doses)
    case.takes(doses, n)


def two_language_lines(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    n, (a, b) = case.choose(1, 2, 3), case.voices
    day = [d * n for d in case.mix(n, 3)]
    case.write(f"{a.t('title', n=n)} / {b.t('title', n=n)}", "heading")
    for d in day:
        case.write(f"{both_names(case, d, ' / ')}: {a.amount(d)} ({a.percented(d)} {share(a)}/{share(b)})", "line")
    case.note()
    case.say("dir", n=n)
    case.from_sources(day)
    case.takes(day, 1)


LAYOUTS: dict[str, Layout] = {
    "abbreviated-unit": Layout(abbreviated_unit),
    "as-needed": Layout(portions_final.as_needed),
    "claims-above": Layout(claims_above),
    "composition-dashes": Layout(composition_dashes),
    "day-portion": Layout(day_portion),
    "directions-first": Layout(directions_first),
    "drink-prepared": Layout(portions_final.drink_prepared),
    "drops-in-heading": Layout(portions_final.drops_in_heading),
    "effervescent-one-two": Layout(portions_final.effervescent_one_two),
    "electrolyte-blend": Layout(portions_final.electrolyte_blend),
    "elements-in-ingredients": Layout(elements_in_ingredients),
    "evening-sachet": Layout(portions_final.evening_sachet),
    "first-days": Layout(portions_final.first_days),
    "from-sea-water": Layout(from_sea_water),
    "from-twelve": Layout(portions_final.from_twelve),
    "gram-vitamin": Layout(portions_final.gram_vitamin),
    "gummy-declaration": Layout(portions_final.gummy_declaration),
    "long-multivitamin": Layout(long_multivitamin),
    "measuring-cap": Layout(portions_final.measuring_cap),
    "noon-and-evening": Layout(portions_final.noon_and_evening),
    "one-per-meal": Layout(portions_final.one_per_meal),
    "percent-in-cell": Layout(percent_in_cell),
    "portion-after-list": Layout(portion_after_list),
    "portion-weight": Layout(portion_weight),
    "prenatal": Layout(portions_final.prenatal),
    "rows-to-add": Layout(rows_to_add),
    "salt-and-element-cell": Layout(salt_and_element_cell),
    "scoops-range": Layout(portions_final.scoops_range),
    "sentence-of-the-day": Layout(sentence_of_the_day),
    "shot-bottle": Layout(portions_final.shot_bottle),
    "spread-range": Layout(portions_final.spread_range),
    "sprays-times": Layout(portions_final.sprays_times),
    "three-ages": Layout(portions_final.three_ages),
    "total-at-bottom": Layout(total_at_bottom),
    "training-days": Layout(portions_final.training_days),
    "turned-side": Layout(turned_side),
    "two-by-two": Layout(portions_final.two_by_two),
    "two-halves": Layout(two_halves),
    "two-language-cells": Layout(two_language_cells, together=True),
    "two-language-columns": Layout(two_language_columns, together=True),
    "two-language-lines": Layout(two_language_lines, together=True),
    "unit-column": Layout(unit_column),
    "unit-in-name": Layout(unit_in_name),
    "vitamin-drops": Layout(portions_final.vitamin_drops),
    "warning-with-amount": Layout(warning_with_amount),
    "with-plants": Layout(with_plants),
    "you-get": Layout(you_get),
}
